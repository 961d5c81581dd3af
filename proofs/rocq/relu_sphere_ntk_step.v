(** The order of the NTK, from one depth to the next (relu-sphere-ntk-step)

  Given [first]: F(1, _0) = _0 for all real
  Given [a layer]: F(1 + _1, _0) = pi^(-1)*((-max(-1, min(1, F(_1, _0)))^2 + 1)^(1/2) +
    (asin(max(-1, min(1, F(_1, _0)))) + 1/2*pi)*max(-1, min(1, F(_1, _0)))) for all nat, real
  Given [first NTK]: T(1, _0) = _0 for all real
  Given [NTK of a layer]: T(1 + _1, _0) = F(1 + _1, _0) + T(_1, _0)*(asin(max(-1, min(1, F(_1,
    _0))))*pi^(-1) + 1/2) for all nat, real
  Given [t >= -1]: 1 + t >= 0
  Given [t <= z]: z >= t
  Given [z <= 1]: 1 >= z
  Given [t < 1]: 1 > t
  Given [n]: (1 + n - T(1 + n, z))*(1 - F(1 + n, t)) >= (1 + n - T(1 + n, t))*(-F(1 + n, z) + 1)
  Then (1 - F(1 + (1 + n), t))*(-T(1 + (1 + n), z) + n + 2) >= (n - T(1 + (1 + n), t) + 2)*(1 -
    F(1 + (1 + n), z))
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
From NCProofs Require relu_layers_positive.
From NCProofs Require relu_layers_apart.
From NCProofs Require relu_layers_order.
From NCProofs Require relu_layers_range.
From NCProofs Require relu_layers_next.
From NCProofs Require relu_layers_ntk_next.
From NCProofs Require relu_layers_ntk_below.
From NCProofs Require relu_layer_turn.
From NCProofs Require relu_layer_share.
From NCProofs Require relu_layer_below.
From NCProofs Require arcsine_above.
From NCProofs Require relu_sphere_ntk_numbers.
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
Lemma step_t_less_is_1 (t : R)
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_1 : 1 > t) :
  1 >= t.
Proof.
  assert (P0' : 0 < (1) * ((1) - (t))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (1) - (t) = (1) * ((1) - (t))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [F(t) >= 0], by Instance:
  F(1 + n, t) >= 0
*)
Lemma step_F_t_pos_is_0 (n : R) (t : R) (F : R -> R -> R) (T : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_first_NTK : forall u : R, T 1 u = u)
    (H_NTK_of_a_layer : forall i : R, label i -> forall u : R, T (1 + i) u = F (1 + i) u + T i u * (asin (Rmax (-1) (Rmin 1 (F i u))) * (inv PI) + (1 / 2)))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_1 : 1 > t) :
  F (1 + n) t >= 0.
Proof.
  pose proof (step_t_less_is_1 (t) H_t_pos_is_m1 H_t_less_1) as H_t_less_is_1.
  assert (I' : F (1 + (n)) (t) >= 0).
  { apply (relu_layers_positive.step_F_n_p_1_pos_is_0 (n) (t) (F)); [premise | premise | premise | first [exact H_t_pos_is_m1 | assert (G' : (1 + (t)) - (0) = (1 + t) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_t_pos_is_m1] | first [exact H_t_less_is_1 | assert (G' : (1) - (t) = (1) - (t)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_t_less_is_1]]. }
  assert (G' : (F (1 + n) t) - (0) = (F (1 + (n)) (t)) - (0)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [F(t) < 1], by Instance:
  1 > F(1 + n, t)
*)
Lemma step_F_t_less_1 (n : R) (t : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_1 : 1 > t) :
  1 > F (1 + n) t.
Proof.
  assert (I' : 1 > F (1 + n) (t)).
  { apply (relu_layers_apart.step_all_n (1 + n) (t) (F)); [premise | premise | premise | first [exact H_t_pos_is_m1 | assert (G' : (1 + (t)) - (0) = (1 + t) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_t_pos_is_m1] | first [exact H_t_less_1 | assert (G' : (1) - (t) = (1) - (t)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_t_less_1]]. }
  assert (G' : (1) - (F (1 + n) t) = (1) - (F (1 + n) (t))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [F(t) <= F(z)], by Instance:
  F(1 + n, z) >= F(1 + n, t)
*)
Lemma step_F_t_less_is_F_z (n : R) (t : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z)
    (H_t_less_1 : 1 > t) :
  F (1 + n) z >= F (1 + n) t.
Proof.
  assert (I' : F (1 + n) (z) >= F (1 + n) (t)).
  { apply (relu_layers_order.step_all_n (1 + n) (t) (z) (F)); [premise | premise | premise | first [assumption | gap; first [seen | sign_form (1 + t) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; first [sign] | premise] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : (F (1 + n) z) - (F (1 + n) t) = (F (1 + n) (z)) - (F (1 + n) (t))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [F(z) <= 1], by Instance:
  1 >= F(1 + n, z)
*)
Lemma step_F_z_less_is_1 (n : R) (t : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  1 >= F (1 + n) z.
Proof.
  pose proof (step_z_pos_is_m1 (t) (z) H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1) as H_z_pos_is_m1.
  assert (I' : 1 >= F (1 + n) (z)).
  { apply (relu_layers_range.step_F_z_less_is_1 (1 + n) (z) (F)); [premise | premise | premise | first [assumption | gap; first [seen | sign_form ((z - t) + (1 + t)) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : (1) - (F (1 + n) z) = (1) - (F (1 + n) (z))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [F(z) >= -1], by Instance:
  1 + F(1 + n, z) >= 0
*)
Lemma step_F_z_pos_is_m1 (n : R) (t : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  1 + F (1 + n) z >= 0.
Proof.
  pose proof (step_z_pos_is_m1 (t) (z) H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1) as H_z_pos_is_m1.
  assert (I' : 1 + F (1 + n) (z) >= 0).
  { apply (relu_layers_range.step_F_z_pos_is_m1 (1 + n) (z) (F)); [premise | premise | premise | first [assumption | gap; first [seen | sign_form ((z - t) + (1 + t)) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : (1 + F (1 + n) z) - (0) = (1 + F (1 + n) (z)) - (0)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [F(z) >= 0], by Linear:
  F(1 + n, z) >= 0
*)
Lemma step_F_z_pos_is_0 (n : R) (t : R) (z : R) (F : R -> R -> R) (T : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_first_NTK : forall u : R, T 1 u = u)
    (H_NTK_of_a_layer : forall i : R, label i -> forall u : R, T (1 + i) u = F (1 + i) u + T i u * (asin (Rmax (-1) (Rmin 1 (F i u))) * (inv PI) + (1 / 2)))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z)
    (H_t_less_1 : 1 > t) :
  F (1 + n) z >= 0.
Proof.
  pose proof (step_F_t_pos_is_0 (n) (t) (F) (T) label_n H_first H_a_layer H_first_NTK H_NTK_of_a_layer H_t_pos_is_m1 H_t_less_1) as H_F_t_pos_is_0.
  pose proof (step_F_t_less_is_F_z (n) (t) (z) (F) label_n H_first H_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1 H_t_less_1) as H_F_t_less_is_F_z.
  assert (P0' : 0 <= (1) * ((F (1 + n) z) - (F (1 + n) t))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((F (1 + n) t) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (F (1 + n) z) - (0) = (1) * ((F (1 + n) z) - (F (1 + n) t)) + (1) * ((F (1 + n) t) - (0))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [F(t) <= 1], by Linear:
  1 >= F(1 + n, t)
*)
Lemma step_F_t_less_is_1 (n : R) (t : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_1 : 1 > t) :
  1 >= F (1 + n) t.
Proof.
  pose proof (step_F_t_less_1 (n) (t) (F) label_n H_first H_a_layer H_t_pos_is_m1 H_t_less_1) as H_F_t_less_1.
  assert (P0' : 0 < (1) * ((1) - (F (1 + n) t))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (1) - (F (1 + n) t) = (1) * ((1) - (F (1 + n) t))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [F(t) >= -1], by Linear:
  1 + F(1 + n, t) >= 0
*)
Lemma step_F_t_pos_is_m1 (n : R) (t : R) (F : R -> R -> R) (T : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_first_NTK : forall u : R, T 1 u = u)
    (H_NTK_of_a_layer : forall i : R, label i -> forall u : R, T (1 + i) u = F (1 + i) u + T i u * (asin (Rmax (-1) (Rmin 1 (F i u))) * (inv PI) + (1 / 2)))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_1 : 1 > t) :
  1 + F (1 + n) t >= 0.
Proof.
  pose proof (step_F_t_pos_is_0 (n) (t) (F) (T) label_n H_first H_a_layer H_first_NTK H_NTK_of_a_layer H_t_pos_is_m1 H_t_less_1) as H_F_t_pos_is_0.
  assert (P0' : 0 <= (1) * ((F (1 + n) t) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 < (1)) by (by_number).
  assert (G' : (1 + F (1 + n) t) - (0) = (1) * ((F (1 + n) t) - (0)) + (1)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [z, one more], by Instance:
  F(1 + (1 + n), z) = ((1 - F(1 + n, z)^2)^(1/2) + (asin(F(1 + n, z)) + 1/2*pi)*F(1 + n,
    z))*pi^(-1)
*)
Lemma step_z__one_more (n : R) (t : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  F (1 + (1 + n)) z = (sqrt (1 - (F (1 + n) z) ^ 2) + (asin (F (1 + n) z) + (1 / 2) * PI) * (F (1 + n) z)) * (inv PI).
Proof.
  pose proof (step_z_pos_is_m1 (t) (z) H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1) as H_z_pos_is_m1.
  assert (I' : F (1 + (1 + n)) (z) = ((asin (F (1 + n) (z)) + (1 / 2) * PI) * (F (1 + n) (z)) + sqrt (1 - (F (1 + n) (z)) ^ 2)) * (inv PI)).
  { apply (relu_layers_next.step_z__one_more (1 + n) (z) (F)); [premise | premise | premise | first [exact H_z_pos_is_m1 | assert (G' : (1 + (z)) - (0) = (1 + z) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_z_pos_is_m1] | first [exact H_z_less_is_1 | assert (G' : (1) - (z) = (1) - (z)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_z_less_is_1]]. }
  assert (G' : (F (1 + (1 + n)) z) - ((sqrt (1 - (F (1 + n) z) ^ 2) + (asin (F (1 + n) z) + (1 / 2) * PI) * (F (1 + n) z)) * (inv PI)) = (F (1 + (1 + n)) (z)) - (((asin (F (1 + n) (z)) + (1 / 2) * PI) * (F (1 + n) (z)) + sqrt (1 - (F (1 + n) (z)) ^ 2)) * (inv PI))).
  { try assert (N6' : normal_form ((F (1 + (1 + n)) (z))) (F (n + 2) z)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
    try assert (N7' : normal_form (F (1 + (1 + n)) z) (F (n + 2) z)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
    try assert (0 < 1 + F (1 + n) z) by sign.
    try assert (N8' : normal_form ((sqrt (1 - (F (1 + n) (z)) ^ 2))) (sqrt (1 - F (1 + n) z) * (sqrt (1 + F (1 + n) z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F (1 + n) z) * sqrt (1 + F (1 + n) z) = 1 + F (1 + n) z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - F (1 + n) z) * sqrt (1 - F (1 + n) z) = 1 - F (1 + n) z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + F (1 + n) z) by sign.
    try assert (N9' : normal_form (sqrt (1 - (F (1 + n) z) ^ 2)) (sqrt (1 - F (1 + n) z) * (sqrt (1 + F (1 + n) z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F (1 + n) z) * sqrt (1 + F (1 + n) z) = 1 + F (1 + n) z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - F (1 + n) z) * sqrt (1 - F (1 + n) z) = 1 - F (1 + n) z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [z, NTK], by Instance:
  T(1 + (1 + n), z) = (asin(F(1 + n, z))*pi^(-1) + 1/2)*T(1 + n, z) + ((1 - F(1 + n, z)^2)^(1/2) +
    (asin(F(1 + n, z)) + 1/2*pi)*F(1 + n, z))*pi^(-1)
*)
Lemma step_z__NTK (n : R) (t : R) (z : R) (F : R -> R -> R) (T : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_first_NTK : forall u : R, T 1 u = u)
    (H_NTK_of_a_layer : forall i : R, label i -> forall u : R, T (1 + i) u = F (1 + i) u + T i u * (asin (Rmax (-1) (Rmin 1 (F i u))) * (inv PI) + (1 / 2)))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  T (1 + (1 + n)) z = (asin (F (1 + n) z) * (inv PI) + (1 / 2)) * (T (1 + n) z) + (sqrt (1 - (F (1 + n) z) ^ 2) + (asin (F (1 + n) z) + (1 / 2) * PI) * (F (1 + n) z)) * (inv PI).
Proof.
  pose proof (step_z_pos_is_m1 (t) (z) H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1) as H_z_pos_is_m1.
  assert (I' : T (1 + (1 + n)) (z) = ((asin (F (1 + n) (z)) + (1 / 2) * PI) * (F (1 + n) (z)) + sqrt (1 - (F (1 + n) (z)) ^ 2)) * (inv PI) + T (1 + n) (z) * (asin (F (1 + n) (z)) * (inv PI) + (1 / 2))).
  { apply (relu_layers_ntk_next.step_NTK (1 + n) (z) (F) (T)); [premise | premise | premise | premise | first [exact H_z_pos_is_m1 | assert (G' : (1 + (z)) - (0) = (1 + z) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_z_pos_is_m1] | first [exact H_z_less_is_1 | assert (G' : (1) - (z) = (1) - (z)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_z_less_is_1]]. }
  assert (G' : (T (1 + (1 + n)) z) - ((asin (F (1 + n) z) * (inv PI) + (1 / 2)) * (T (1 + n) z) + (sqrt (1 - (F (1 + n) z) ^ 2) + (asin (F (1 + n) z) + (1 / 2) * PI) * (F (1 + n) z)) * (inv PI)) = (T (1 + (1 + n)) (z)) - (((asin (F (1 + n) (z)) + (1 / 2) * PI) * (F (1 + n) (z)) + sqrt (1 - (F (1 + n) (z)) ^ 2)) * (inv PI) + T (1 + n) (z) * (asin (F (1 + n) (z)) * (inv PI) + (1 / 2)))).
  { try assert (N6' : normal_form ((T (1 + (1 + n)) (z))) (T (n + 2) z)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
    try assert (N7' : normal_form (T (1 + (1 + n)) z) (T (n + 2) z)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
    try assert (0 < 1 + F (1 + n) z) by sign.
    try assert (N8' : normal_form ((sqrt (1 - (F (1 + n) (z)) ^ 2))) (sqrt (1 - F (1 + n) z) * (sqrt (1 + F (1 + n) z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F (1 + n) z) * sqrt (1 + F (1 + n) z) = 1 + F (1 + n) z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - F (1 + n) z) * sqrt (1 - F (1 + n) z) = 1 - F (1 + n) z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + F (1 + n) z) by sign.
    try assert (N9' : normal_form (sqrt (1 - (F (1 + n) z) ^ 2)) (sqrt (1 - F (1 + n) z) * (sqrt (1 + F (1 + n) z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F (1 + n) z) * sqrt (1 + F (1 + n) z) = 1 + F (1 + n) z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - F (1 + n) z) * sqrt (1 - F (1 + n) z) = 1 - F (1 + n) z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [t, one more], by Instance:
  F(1 + (1 + n), t) = pi^(-1)*((1 - F(1 + n, t)^2)^(1/2) + (asin(F(1 + n, t)) + 1/2*pi)*F(1 + n,
    t))
*)
Lemma step_t__one_more (n : R) (t : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_1 : 1 > t) :
  F (1 + (1 + n)) t = (sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI).
Proof.
  pose proof (step_t_less_is_1 (t) H_t_pos_is_m1 H_t_less_1) as H_t_less_is_1.
  assert (I' : F (1 + (1 + n)) (t) = ((asin (F (1 + n) (t)) + (1 / 2) * PI) * (F (1 + n) (t)) + sqrt (1 - (F (1 + n) (t)) ^ 2)) * (inv PI)).
  { apply (relu_layers_next.step_z__one_more (1 + n) (t) (F)); [premise | premise | premise | first [exact H_t_pos_is_m1 | assert (G' : (1 + (t)) - (0) = (1 + t) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_t_pos_is_m1] | first [exact H_t_less_is_1 | assert (G' : (1) - (t) = (1) - (t)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_t_less_is_1]]. }
  assert (G' : (F (1 + (1 + n)) t) - ((sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI)) = (F (1 + (1 + n)) (t)) - (((asin (F (1 + n) (t)) + (1 / 2) * PI) * (F (1 + n) (t)) + sqrt (1 - (F (1 + n) (t)) ^ 2)) * (inv PI))).
  { try assert (0 < (1 - (F (1 + n) (t)) ^ 2)) by first [seen | sign_form ((1 - F (1 + n) t) * (1 + F (1 + n) t)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 - (F (1 + n) t) ^ 2) by first [seen | sign_form ((1 - F (1 + n) t) * (1 + F (1 + n) t)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N6' : normal_form ((F (1 + (1 + n)) (t))) (F (n + 2) t)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
    try assert (N7' : normal_form (F (1 + (1 + n)) t) (F (n + 2) t)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
    try assert (0 < 1 + F (1 + n) t) by sign.
    try assert (0 < 1 - F (1 + n) t) by first [sign].
    try assert (N8' : normal_form ((sqrt (1 - (F (1 + n) (t)) ^ 2))) (sqrt (1 + F (1 + n) t) * (sqrt (1 - F (1 + n) t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F (1 + n) t) * sqrt (1 + F (1 + n) t) = 1 + F (1 + n) t) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - F (1 + n) t) * sqrt (1 - F (1 + n) t) = 1 - F (1 + n) t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + F (1 + n) t) by sign.
    try assert (0 < 1 - F (1 + n) t) by first [sign].
    try assert (N9' : normal_form (sqrt (1 - (F (1 + n) t) ^ 2)) (sqrt (1 + F (1 + n) t) * (sqrt (1 - F (1 + n) t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F (1 + n) t) * sqrt (1 + F (1 + n) t) = 1 + F (1 + n) t) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - F (1 + n) t) * sqrt (1 - F (1 + n) t) = 1 - F (1 + n) t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [t, NTK], by Instance:
  T(1 + (1 + n), t) = (1/2 + asin(F(1 + n, t))*pi^(-1))*T(1 + n, t) + pi^(-1)*((1 - F(1 + n,
    t)^2)^(1/2) + (asin(F(1 + n, t)) + 1/2*pi)*F(1 + n, t))
*)
Lemma step_t__NTK (n : R) (t : R) (F : R -> R -> R) (T : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_first_NTK : forall u : R, T 1 u = u)
    (H_NTK_of_a_layer : forall i : R, label i -> forall u : R, T (1 + i) u = F (1 + i) u + T i u * (asin (Rmax (-1) (Rmin 1 (F i u))) * (inv PI) + (1 / 2)))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_1 : 1 > t) :
  T (1 + (1 + n)) t = ((1 / 2) + asin (F (1 + n) t) * (inv PI)) * (T (1 + n) t) + (sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI).
Proof.
  pose proof (step_t_less_is_1 (t) H_t_pos_is_m1 H_t_less_1) as H_t_less_is_1.
  assert (I' : T (1 + (1 + n)) (t) = ((asin (F (1 + n) (t)) + (1 / 2) * PI) * (F (1 + n) (t)) + sqrt (1 - (F (1 + n) (t)) ^ 2)) * (inv PI) + T (1 + n) (t) * (asin (F (1 + n) (t)) * (inv PI) + (1 / 2))).
  { apply (relu_layers_ntk_next.step_NTK (1 + n) (t) (F) (T)); [premise | premise | premise | premise | first [exact H_t_pos_is_m1 | assert (G' : (1 + (t)) - (0) = (1 + t) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_t_pos_is_m1] | first [exact H_t_less_is_1 | assert (G' : (1) - (t) = (1) - (t)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_t_less_is_1]]. }
  assert (G' : (T (1 + (1 + n)) t) - (((1 / 2) + asin (F (1 + n) t) * (inv PI)) * (T (1 + n) t) + (sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI)) = (T (1 + (1 + n)) (t)) - (((asin (F (1 + n) (t)) + (1 / 2) * PI) * (F (1 + n) (t)) + sqrt (1 - (F (1 + n) (t)) ^ 2)) * (inv PI) + T (1 + n) (t) * (asin (F (1 + n) (t)) * (inv PI) + (1 / 2)))).
  { try assert (0 < (1 - (F (1 + n) (t)) ^ 2)) by first [seen | sign_form ((1 - F (1 + n) t) * (1 + F (1 + n) t)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 - (F (1 + n) t) ^ 2) by first [seen | sign_form ((1 - F (1 + n) t) * (1 + F (1 + n) t)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N6' : normal_form ((T (1 + (1 + n)) (t))) (T (n + 2) t)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
    try assert (N7' : normal_form (T (1 + (1 + n)) t) (T (n + 2) t)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
    try assert (0 < 1 + F (1 + n) t) by sign.
    try assert (0 < 1 - F (1 + n) t) by first [sign].
    try assert (N8' : normal_form ((sqrt (1 - (F (1 + n) (t)) ^ 2))) (sqrt (1 + F (1 + n) t) * (sqrt (1 - F (1 + n) t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F (1 + n) t) * sqrt (1 + F (1 + n) t) = 1 + F (1 + n) t) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - F (1 + n) t) * sqrt (1 - F (1 + n) t) = 1 - F (1 + n) t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + F (1 + n) t) by sign.
    try assert (0 < 1 - F (1 + n) t) by first [sign].
    try assert (N9' : normal_form (sqrt (1 - (F (1 + n) t) ^ 2)) (sqrt (1 + F (1 + n) t) * (sqrt (1 - F (1 + n) t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F (1 + n) t) * sqrt (1 + F (1 + n) t) = 1 + F (1 + n) t) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - F (1 + n) t) * sqrt (1 - F (1 + n) t) = 1 - F (1 + n) t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [T(t) <= n F(t)], by Instance:
  F(1 + n, t)*(1 + n) >= T(1 + n, t)
*)
Lemma step_T_t_less_is_n_F_t (n : R) (t : R) (F : R -> R -> R) (T : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_first_NTK : forall u : R, T 1 u = u)
    (H_NTK_of_a_layer : forall i : R, label i -> forall u : R, T (1 + i) u = F (1 + i) u + T i u * (asin (Rmax (-1) (Rmin 1 (F i u))) * (inv PI) + (1 / 2)))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_1 : 1 > t) :
  F (1 + n) t * (1 + n) >= T (1 + n) t.
Proof.
  pose proof (step_t_less_is_1 (t) H_t_pos_is_m1 H_t_less_1) as H_t_less_is_1.
  assert (I' : (1 + n) * (F (1 + n) (t)) >= T (1 + n) (t)).
  { apply (relu_layers_ntk_below.step_all_n (1 + n) (t) (F) (T)); [premise | premise | premise | premise | premise | first [exact H_t_pos_is_m1 | assert (G' : (1 + (t)) - (0) = (1 + t) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_t_pos_is_m1] | first [exact H_t_less_is_1 | assert (G' : (1) - (t) = (1) - (t)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_t_less_is_1]]. }
  assert (G' : (F (1 + n) t * (1 + n)) - (T (1 + n) t) = ((1 + n) * (F (1 + n) (t))) - (T (1 + n) (t))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [T(t) <= n], by Linear:
  1 + n >= T(1 + n, t)
*)
Lemma step_T_t_less_is_n (n : R) (t : R) (F : R -> R -> R) (T : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_first_NTK : forall u : R, T 1 u = u)
    (H_NTK_of_a_layer : forall i : R, label i -> forall u : R, T (1 + i) u = F (1 + i) u + T i u * (asin (Rmax (-1) (Rmin 1 (F i u))) * (inv PI) + (1 / 2)))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_1 : 1 > t) :
  1 + n >= T (1 + n) t.
Proof.
  pose proof (step_F_t_less_is_1 (n) (t) (F) label_n H_first H_a_layer H_t_pos_is_m1 H_t_less_1) as H_F_t_less_is_1.
  pose proof (step_T_t_less_is_n_F_t (n) (t) (F) (T) label_n H_first H_a_layer H_first_NTK H_NTK_of_a_layer H_t_pos_is_m1 H_t_less_1) as H_T_t_less_is_n_F_t.
  assert (P0' : 0 <= (1) * ((F (1 + n) t * (1 + n)) - (T (1 + n) t))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1 + n) * ((1) - (F (1 + n) t))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (1 + n) - (T (1 + n) t) = (1) * ((F (1 + n) t * (1 + n)) - (T (1 + n) t)) + (1 + n) * ((1) - (F (1 + n) t))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [turn], by Instance:
  (1 - pi^(-1)*((1 - F(1 + n, t)^2)^(1/2) + (asin(F(1 + n, t)) + 1/2*pi)*F(1 + n, t)))*(-asin(F(1
    + n, z))*pi^(-1) + 1/2) >= (-((1 - F(1 + n, z)^2)^(1/2) + (asin(F(1 + n, z)) + 1/2*pi)*F(1 +
    n, z))*pi^(-1) + 1)*(1/2 - asin(F(1 + n, t))*pi^(-1))
*)
Lemma step_turn (n : R) (t : R) (z : R) (F : R -> R -> R) (T : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_first_NTK : forall u : R, T 1 u = u)
    (H_NTK_of_a_layer : forall i : R, label i -> forall u : R, T (1 + i) u = F (1 + i) u + T i u * (asin (Rmax (-1) (Rmin 1 (F i u))) * (inv PI) + (1 / 2)))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z)
    (H_t_less_1 : 1 > t) :
  (1 - (sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI)) * ((1 / 2) - asin (F (1 + n) z) * (inv PI)) >= (1 - (sqrt (1 - (F (1 + n) z) ^ 2) + (asin (F (1 + n) z) + (1 / 2) * PI) * (F (1 + n) z)) * (inv PI)) * ((1 / 2) - asin (F (1 + n) t) * (inv PI)).
Proof.
  pose proof (step_F_t_pos_is_0 (n) (t) (F) (T) label_n H_first H_a_layer H_first_NTK H_NTK_of_a_layer H_t_pos_is_m1 H_t_less_1) as H_F_t_pos_is_0.
  pose proof (step_F_t_less_is_F_z (n) (t) (z) (F) label_n H_first H_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1 H_t_less_1) as H_F_t_less_is_F_z.
  pose proof (step_F_z_less_is_1 (n) (t) (z) (F) label_n H_first H_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1) as H_F_z_less_is_1.
  pose proof (step_F_z_pos_is_0 (n) (t) (z) (F) (T) label_n H_first H_a_layer H_first_NTK H_NTK_of_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1 H_t_less_1) as H_F_z_pos_is_0.
  assert (I' : (1 - (sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI)) * ((1 / 2) - asin (F (1 + n) z) * (inv PI)) >= (1 - (sqrt (1 - (F (1 + n) z) ^ 2) + ((1 / 2) * PI + asin (F (1 + n) z)) * (F (1 + n) z)) * (inv PI)) * ((1 / 2) - asin (F (1 + n) t) * (inv PI))).
  { apply (relu_layer_turn.step_turned (F (1 + n) t) (0) (F (1 + n) z)); [first [assumption | gap; by_number | premise] | first [exact H_F_z_pos_is_0 | assert (G' : (F (1 + n) z) - (0) = (F (1 + n) z) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise] | first [exact H_F_z_less_is_1 | assert (G' : (1) - (F (1 + n) z) = (1) - (F (1 + n) z)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_F_z_less_is_1] | first [assumption | gap; by_number | premise] | first [exact H_F_t_pos_is_0 | assert (G' : (F (1 + n) t) - (0) = (F (1 + n) t) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_F_t_pos_is_0] | first [exact H_F_t_less_is_F_z | assert (G' : (F (1 + n) z) - (F (1 + n) t) = (F (1 + n) z) - (F (1 + n) t)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_F_t_less_is_F_z]]. }
  assert (G' : ((1 - (sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI)) * ((1 / 2) - asin (F (1 + n) z) * (inv PI))) - ((1 - (sqrt (1 - (F (1 + n) z) ^ 2) + (asin (F (1 + n) z) + (1 / 2) * PI) * (F (1 + n) z)) * (inv PI)) * ((1 / 2) - asin (F (1 + n) t) * (inv PI))) = ((1 - (sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI)) * ((1 / 2) - asin (F (1 + n) z) * (inv PI))) - ((1 - (sqrt (1 - (F (1 + n) z) ^ 2) + ((1 / 2) * PI + asin (F (1 + n) z)) * (F (1 + n) z)) * (inv PI)) * ((1 / 2) - asin (F (1 + n) t) * (inv PI)))).
  { try assert (0 < (1 - (F (1 + n) t) ^ 2)) by first [seen | sign_form ((1 - F (1 + n) t) * (1 + F (1 + n) t)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 - (F (1 + n) t) ^ 2) by first [seen | sign_form ((1 - F (1 + n) t) * (1 + F (1 + n) t)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 + F (1 + n) z) by sign.
    try assert (N15' : normal_form ((sqrt (1 - (F (1 + n) z) ^ 2))) (sqrt (1 - F (1 + n) z) * (sqrt (1 + F (1 + n) z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F (1 + n) z) * sqrt (1 + F (1 + n) z) = 1 + F (1 + n) z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - F (1 + n) z) * sqrt (1 - F (1 + n) z) = 1 - F (1 + n) z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + F (1 + n) t) by sign.
    try assert (0 < 1 - F (1 + n) t) by first [sign].
    try assert (N16' : normal_form ((sqrt (1 - (F (1 + n) t) ^ 2))) (sqrt (1 + F (1 + n) t) * (sqrt (1 - F (1 + n) t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F (1 + n) t) * sqrt (1 + F (1 + n) t) = 1 + F (1 + n) t) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - F (1 + n) t) * sqrt (1 - F (1 + n) t) = 1 - F (1 + n) t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + F (1 + n) t) by sign.
    try assert (0 < 1 - F (1 + n) t) by first [sign].
    try assert (N17' : normal_form (sqrt (1 - (F (1 + n) t) ^ 2)) (sqrt (1 + F (1 + n) t) * (sqrt (1 - F (1 + n) t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F (1 + n) t) * sqrt (1 + F (1 + n) t) = 1 + F (1 + n) t) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - F (1 + n) t) * sqrt (1 - F (1 + n) t) = 1 - F (1 + n) t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + F (1 + n) z) by sign.
    try assert (N18' : normal_form (sqrt (1 - (F (1 + n) z) ^ 2)) (sqrt (1 - F (1 + n) z) * (sqrt (1 + F (1 + n) z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F (1 + n) z) * sqrt (1 + F (1 + n) z) = 1 + F (1 + n) z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - F (1 + n) z) * sqrt (1 - F (1 + n) z) = 1 - F (1 + n) z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [share], by Instance:
  (asin(F(1 + n, z))*pi^(-1) + 1/2)*(-F(1 + n, z) + 1)*(1 - pi^(-1)*((1 - F(1 + n, t)^2)^(1/2) +
    (asin(F(1 + n, t)) + 1/2*pi)*F(1 + n, t))) >= (1/2 + asin(F(1 + n, t))*pi^(-1))*(-((1 - F(1 +
    n, z)^2)^(1/2) + (asin(F(1 + n, z)) + 1/2*pi)*F(1 + n, z))*pi^(-1) + 1)*(1 - F(1 + n, t))
*)
Lemma step_share (n : R) (t : R) (z : R) (F : R -> R -> R) (T : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_first_NTK : forall u : R, T 1 u = u)
    (H_NTK_of_a_layer : forall i : R, label i -> forall u : R, T (1 + i) u = F (1 + i) u + T i u * (asin (Rmax (-1) (Rmin 1 (F i u))) * (inv PI) + (1 / 2)))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z)
    (H_t_less_1 : 1 > t) :
  (asin (F (1 + n) z) * (inv PI) + (1 / 2)) * (1 - F (1 + n) z) * (1 - (sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI)) >= ((1 / 2) + asin (F (1 + n) t) * (inv PI)) * (1 - (sqrt (1 - (F (1 + n) z) ^ 2) + (asin (F (1 + n) z) + (1 / 2) * PI) * (F (1 + n) z)) * (inv PI)) * (1 - F (1 + n) t).
Proof.
  pose proof (step_F_t_pos_is_0 (n) (t) (F) (T) label_n H_first H_a_layer H_first_NTK H_NTK_of_a_layer H_t_pos_is_m1 H_t_less_1) as H_F_t_pos_is_0.
  pose proof (step_F_t_less_is_F_z (n) (t) (z) (F) label_n H_first H_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1 H_t_less_1) as H_F_t_less_is_F_z.
  pose proof (step_F_z_less_is_1 (n) (t) (z) (F) label_n H_first H_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1) as H_F_z_less_is_1.
  pose proof (step_F_z_pos_is_0 (n) (t) (z) (F) (T) label_n H_first H_a_layer H_first_NTK H_NTK_of_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1 H_t_less_1) as H_F_z_pos_is_0.
  assert (I' : (asin (F (1 + n) z) * (inv PI) + (1 / 2)) * (1 - (sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI)) * (1 - (F (1 + n) z)) >= (asin (F (1 + n) t) * (inv PI) + (1 / 2)) * (1 - (F (1 + n) t)) * (1 - (sqrt (1 - (F (1 + n) z) ^ 2) + ((1 / 2) * PI + asin (F (1 + n) z)) * (F (1 + n) z)) * (inv PI))).
  { apply (relu_layer_share.step_share (F (1 + n) t) (0) (F (1 + n) z)); [first [assumption | gap; by_number | premise] | first [exact H_F_z_pos_is_0 | assert (G' : (F (1 + n) z) - (0) = (F (1 + n) z) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise] | first [exact H_F_z_less_is_1 | assert (G' : (1) - (F (1 + n) z) = (1) - (F (1 + n) z)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_F_z_less_is_1] | first [assumption | gap; by_number | premise] | first [exact H_F_t_pos_is_0 | assert (G' : (F (1 + n) t) - (0) = (F (1 + n) t) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_F_t_pos_is_0] | first [exact H_F_t_less_is_F_z | assert (G' : (F (1 + n) z) - (F (1 + n) t) = (F (1 + n) z) - (F (1 + n) t)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_F_t_less_is_F_z]]. }
  assert (G' : ((asin (F (1 + n) z) * (inv PI) + (1 / 2)) * (1 - F (1 + n) z) * (1 - (sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI))) - (((1 / 2) + asin (F (1 + n) t) * (inv PI)) * (1 - (sqrt (1 - (F (1 + n) z) ^ 2) + (asin (F (1 + n) z) + (1 / 2) * PI) * (F (1 + n) z)) * (inv PI)) * (1 - F (1 + n) t)) = ((asin (F (1 + n) z) * (inv PI) + (1 / 2)) * (1 - (sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI)) * (1 - (F (1 + n) z))) - ((asin (F (1 + n) t) * (inv PI) + (1 / 2)) * (1 - (F (1 + n) t)) * (1 - (sqrt (1 - (F (1 + n) z) ^ 2) + ((1 / 2) * PI + asin (F (1 + n) z)) * (F (1 + n) z)) * (inv PI)))).
  { try assert (0 < (1 - (F (1 + n) t) ^ 2)) by first [seen | sign_form ((1 - F (1 + n) t) * (1 + F (1 + n) t)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 - (F (1 + n) t) ^ 2) by first [seen | sign_form ((1 - F (1 + n) t) * (1 + F (1 + n) t)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 + F (1 + n) z) by sign.
    try assert (N15' : normal_form ((sqrt (1 - (F (1 + n) z) ^ 2))) (sqrt (1 - F (1 + n) z) * (sqrt (1 + F (1 + n) z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F (1 + n) z) * sqrt (1 + F (1 + n) z) = 1 + F (1 + n) z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - F (1 + n) z) * sqrt (1 - F (1 + n) z) = 1 - F (1 + n) z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + F (1 + n) t) by sign.
    try assert (0 < 1 - F (1 + n) t) by first [sign].
    try assert (N16' : normal_form ((sqrt (1 - (F (1 + n) t) ^ 2))) (sqrt (1 + F (1 + n) t) * (sqrt (1 - F (1 + n) t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F (1 + n) t) * sqrt (1 + F (1 + n) t) = 1 + F (1 + n) t) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - F (1 + n) t) * sqrt (1 - F (1 + n) t) = 1 - F (1 + n) t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + F (1 + n) t) by sign.
    try assert (0 < 1 - F (1 + n) t) by first [sign].
    try assert (N17' : normal_form (sqrt (1 - (F (1 + n) t) ^ 2)) (sqrt (1 + F (1 + n) t) * (sqrt (1 - F (1 + n) t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F (1 + n) t) * sqrt (1 + F (1 + n) t) = 1 + F (1 + n) t) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - F (1 + n) t) * sqrt (1 - F (1 + n) t) = 1 - F (1 + n) t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + F (1 + n) z) by sign.
    try assert (N18' : normal_form (sqrt (1 - (F (1 + n) z) ^ 2)) (sqrt (1 - F (1 + n) z) * (sqrt (1 + F (1 + n) z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F (1 + n) z) * sqrt (1 + F (1 + n) z) = 1 + F (1 + n) z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - F (1 + n) z) * sqrt (1 - F (1 + n) z) = 1 - F (1 + n) z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [f(t) <= 1], by Instance:
  1 >= pi^(-1)*((1 - F(1 + n, t)^2)^(1/2) + (asin(F(1 + n, t)) + 1/2*pi)*F(1 + n, t))
*)
Lemma step_f_t_less_is_1 (n : R) (t : R) (F : R -> R -> R) (T : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_first_NTK : forall u : R, T 1 u = u)
    (H_NTK_of_a_layer : forall i : R, label i -> forall u : R, T (1 + i) u = F (1 + i) u + T i u * (asin (Rmax (-1) (Rmin 1 (F i u))) * (inv PI) + (1 / 2)))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_1 : 1 > t) :
  1 >= (sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI).
Proof.
  pose proof (step_F_t_less_is_1 (n) (t) (F) label_n H_first H_a_layer H_t_pos_is_m1 H_t_less_1) as H_F_t_less_is_1.
  pose proof (step_F_t_pos_is_m1 (n) (t) (F) (T) label_n H_first H_a_layer H_first_NTK H_NTK_of_a_layer H_t_pos_is_m1 H_t_less_1) as H_F_t_pos_is_m1.
  assert (I' : 1 >= (sqrt (1 - (F (1 + n) t) ^ 2) + ((1 / 2) * PI + asin (F (1 + n) t)) * (F (1 + n) t)) * (inv PI)).
  { apply (relu_layer_below.step_f_less_is_1 (-1) (F (1 + n) t)); [first [assumption | gap; by_ball | premise] | first [exact H_F_t_pos_is_m1 | assert (G' : (F (1 + n) t) - (-1) = (1 + F (1 + n) t) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_F_t_pos_is_m1] | first [exact H_F_t_less_is_1 | assert (G' : (1) - (F (1 + n) t) = (1) - (F (1 + n) t)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_F_t_less_is_1]]. }
  assert (G' : (1) - ((sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI)) = (1) - ((sqrt (1 - (F (1 + n) t) ^ 2) + ((1 / 2) * PI + asin (F (1 + n) t)) * (F (1 + n) t)) * (inv PI))).
  { try assert (0 < (1 - (F (1 + n) t) ^ 2)) by first [seen | sign_form ((1 - F (1 + n) t) * (1 + F (1 + n) t)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 - (F (1 + n) t) ^ 2) by first [seen | sign_form ((1 - F (1 + n) t) * (1 + F (1 + n) t)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 + F (1 + n) t) by sign.
    try assert (0 < 1 - F (1 + n) t) by first [sign].
    try assert (N6' : normal_form ((sqrt (1 - (F (1 + n) t) ^ 2))) (sqrt (1 + F (1 + n) t) * (sqrt (1 - F (1 + n) t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F (1 + n) t) * sqrt (1 + F (1 + n) t) = 1 + F (1 + n) t) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - F (1 + n) t) * sqrt (1 - F (1 + n) t) = 1 - F (1 + n) t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + F (1 + n) t) by sign.
    try assert (0 < 1 - F (1 + n) t) by first [sign].
    try assert (N7' : normal_form (sqrt (1 - (F (1 + n) t) ^ 2)) (sqrt (1 + F (1 + n) t) * (sqrt (1 - F (1 + n) t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F (1 + n) t) * sqrt (1 + F (1 + n) t) = 1 + F (1 + n) t) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - F (1 + n) t) * sqrt (1 - F (1 + n) t) = 1 - F (1 + n) t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [asin z], by Instance:
  asin(F(1 + n, z)) >= F(1 + n, z)
*)
Lemma step_asin_z (n : R) (t : R) (z : R) (F : R -> R -> R) (T : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_first_NTK : forall u : R, T 1 u = u)
    (H_NTK_of_a_layer : forall i : R, label i -> forall u : R, T (1 + i) u = F (1 + i) u + T i u * (asin (Rmax (-1) (Rmin 1 (F i u))) * (inv PI) + (1 / 2)))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z)
    (H_t_less_1 : 1 > t) :
  asin (F (1 + n) z) >= F (1 + n) z.
Proof.
  pose proof (step_F_z_less_is_1 (n) (t) (z) (F) label_n H_first H_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1) as H_F_z_less_is_1.
  pose proof (step_F_z_pos_is_0 (n) (t) (z) (F) (T) label_n H_first H_a_layer H_first_NTK H_NTK_of_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1 H_t_less_1) as H_F_z_pos_is_0.
  assert (I' : asin (F (1 + n) z) >= (F (1 + n) z)).
  { apply (arcsine_above.step_above (0) (F (1 + n) z)); [first [assumption | gap; by_number | premise] | first [assumption | gap; by_number | premise] | first [exact H_F_z_pos_is_0 | assert (G' : (F (1 + n) z) - (0) = (F (1 + n) z) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_F_z_pos_is_0] | first [exact H_F_z_less_is_1 | assert (G' : (1) - (F (1 + n) z) = (1) - (F (1 + n) z)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_F_z_less_is_1]]. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [s >= 0], by Linear:
  asin(F(1 + n, z))*pi^(-1) + 1/2 >= 0
*)
Lemma step_s_pos_is_0 (n : R) (t : R) (z : R) (F : R -> R -> R) (T : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_first_NTK : forall u : R, T 1 u = u)
    (H_NTK_of_a_layer : forall i : R, label i -> forall u : R, T (1 + i) u = F (1 + i) u + T i u * (asin (Rmax (-1) (Rmin 1 (F i u))) * (inv PI) + (1 / 2)))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z)
    (H_t_less_1 : 1 > t) :
  asin (F (1 + n) z) * (inv PI) + (1 / 2) >= 0.
Proof.
  pose proof (step_F_z_pos_is_0 (n) (t) (z) (F) (T) label_n H_first H_a_layer H_first_NTK H_NTK_of_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1 H_t_less_1) as H_F_z_pos_is_0.
  pose proof (step_asin_z (n) (t) (z) (F) (T) label_n H_first H_a_layer H_first_NTK H_NTK_of_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1 H_t_less_1) as H_asin_z.
  assert (P0' : 0 <= (inv PI) * ((asin (F (1 + n) z)) - (F (1 + n) z))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (inv PI) * ((F (1 + n) z) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 < (1 / 2)) by (by_number).
  assert (G' : (asin (F (1 + n) z) * (inv PI) + (1 / 2)) - (0) = (inv PI) * ((asin (F (1 + n) z)) - (F (1 + n) z)) + (inv PI) * ((F (1 + n) z) - (0)) + (1 / 2)).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [numbers], by Instance:
  (-((1 - F(1 + n, z)^2)^(1/2) + (asin(F(1 + n, z)) + 1/2*pi)*F(1 + n, z))*pi^(-1) + n - (asin(F(1
    + n, z))*pi^(-1) + 1/2)*T(1 + n, z) + 2)*(1 - pi^(-1)*((1 - F(1 + n, t)^2)^(1/2) + (asin(F(1 +
    n, t)) + 1/2*pi)*F(1 + n, t))) >= (-((1 - F(1 + n, z)^2)^(1/2) + (asin(F(1 + n, z)) +
    1/2*pi)*F(1 + n, z))*pi^(-1) + 1)*(n - pi^(-1)*((1 - F(1 + n, t)^2)^(1/2) + (asin(F(1 + n, t))
    + 1/2*pi)*F(1 + n, t)) - (1/2 + asin(F(1 + n, t))*pi^(-1))*T(1 + n, t) + 2)
*)
Lemma step_numbers (n : R) (t : R) (z : R) (F : R -> R -> R) (T : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_first_NTK : forall u : R, T 1 u = u)
    (H_NTK_of_a_layer : forall i : R, label i -> forall u : R, T (1 + i) u = F (1 + i) u + T i u * (asin (Rmax (-1) (Rmin 1 (F i u))) * (inv PI) + (1 / 2)))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z)
    (H_t_less_1 : 1 > t)
    (H_n : (1 + n - T (1 + n) z) * (1 - F (1 + n) t) >= (1 + n - T (1 + n) t) * (1 - F (1 + n) z)) :
  (n + 2 - (sqrt (1 - (F (1 + n) z) ^ 2) + (asin (F (1 + n) z) + (1 / 2) * PI) * (F (1 + n) z)) * (inv PI) - (asin (F (1 + n) z) * (inv PI) + (1 / 2)) * (T (1 + n) z)) * (1 - (sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI)) >= (1 - (sqrt (1 - (F (1 + n) z) ^ 2) + (asin (F (1 + n) z) + (1 / 2) * PI) * (F (1 + n) z)) * (inv PI)) * (n + 2 - (sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI) - ((1 / 2) + asin (F (1 + n) t) * (inv PI)) * (T (1 + n) t)).
Proof.
  pose proof (step_F_t_less_1 (n) (t) (F) label_n H_first H_a_layer H_t_pos_is_m1 H_t_less_1) as H_F_t_less_1.
  pose proof (step_T_t_less_is_n (n) (t) (F) (T) label_n H_first H_a_layer H_first_NTK H_NTK_of_a_layer H_t_pos_is_m1 H_t_less_1) as H_T_t_less_is_n.
  pose proof (step_turn (n) (t) (z) (F) (T) label_n H_first H_a_layer H_first_NTK H_NTK_of_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1 H_t_less_1) as H_turn.
  pose proof (step_share (n) (t) (z) (F) (T) label_n H_first H_a_layer H_first_NTK H_NTK_of_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1 H_t_less_1) as H_share.
  pose proof (step_f_t_less_is_1 (n) (t) (F) (T) label_n H_first H_a_layer H_first_NTK H_NTK_of_a_layer H_t_pos_is_m1 H_t_less_1) as H_f_t_less_is_1.
  pose proof (step_s_pos_is_0 (n) (t) (z) (F) (T) label_n H_first H_a_layer H_first_NTK H_NTK_of_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1 H_t_less_1) as H_s_pos_is_0.
  assert (I' : ((1 + n) + 1 - (T (1 + n) z) * (asin (F (1 + n) z) * (inv PI) + (1 / 2)) - ((sqrt (1 - (F (1 + n) z) ^ 2) + (asin (F (1 + n) z) + (1 / 2) * PI) * (F (1 + n) z)) * (inv PI))) * (1 - ((sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI))) >= ((1 + n) + 1 - (T (1 + n) t) * ((1 / 2) + asin (F (1 + n) t) * (inv PI)) - ((sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI))) * (1 - ((sqrt (1 - (F (1 + n) z) ^ 2) + (asin (F (1 + n) z) + (1 / 2) * PI) * (F (1 + n) z)) * (inv PI)))).
  { apply (relu_sphere_ntk_numbers.step_next ((sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI)) ((sqrt (1 - (F (1 + n) z) ^ 2) + (asin (F (1 + n) z) + (1 / 2) * PI) * (F (1 + n) z)) * (inv PI)) (1 + n) (T (1 + n) z) (T (1 + n) t) ((1 / 2) + asin (F (1 + n) t) * (inv PI)) (asin (F (1 + n) z) * (inv PI) + (1 / 2)) (F (1 + n) t) (F (1 + n) z)); [first [exact H_F_t_less_1 | assert (G' : (1) - (F (1 + n) t) = (1) - (F (1 + n) t)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_F_t_less_1] | first [assumption | gap; sign | premise] | first [exact H_T_t_less_is_n | assert (G' : (1 + n) - (T (1 + n) t) = (1 + n) - (T (1 + n) t)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_T_t_less_is_n] | first [exact H_n | assert (G' : ((1 - (F (1 + n) t)) * ((1 + n) - (T (1 + n) z))) - (((1 + n) - (T (1 + n) t)) * (1 - (F (1 + n) z))) = ((1 + n - T (1 + n) z) * (1 - F (1 + n) t)) - ((1 + n - T (1 + n) t) * (1 - F (1 + n) z))); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_n] | first [exact H_s_pos_is_0 | assert (G' : (asin (F (1 + n) z) * (inv PI) + (1 / 2)) - (0) = (asin (F (1 + n) z) * (inv PI) + (1 / 2)) - (0)); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_s_pos_is_0] | first [exact H_f_t_less_is_1 | assert (G' : (1) - ((sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI)) = (1) - ((sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI))); [(try assert (0 < 1 - (F (1 + n) t) ^ 2) by first [seen | sign_form ((1 - F (1 + n) t) * (1 + F (1 + n) t)) ltac:(first [put; solve [ring] | equal]) | sign]; try assert (0 < 1 + F (1 + n) t) by sign; try assert (0 < 1 - F (1 + n) t) by first [sign]; try assert (N46' : normal_form (((sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI))) ((1 / 2) * (F (1 + n) t) + asin (F (1 + n) t) * (F (1 + n) t) * (inv PI) + sqrt (1 + F (1 + n) t) * (sqrt (1 - F (1 + n) t)) * (inv PI))) by (unfold normal_form; try assert (N45' : normal_form (sqrt (1 - (F (1 + n) t) ^ 2)) (sqrt (1 + F (1 + n) t) * (sqrt (1 - F (1 + n) t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F (1 + n) t) * sqrt (1 + F (1 + n) t) = 1 + F (1 + n) t) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - F (1 + n) t) * sqrt (1 - F (1 + n) t) = 1 - F (1 + n) t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal]; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]); try assert (0 < 1 + F (1 + n) t) by sign; try assert (0 < 1 - F (1 + n) t) by first [sign]; try assert (N47' : normal_form (sqrt (1 - (F (1 + n) t) ^ 2)) (sqrt (1 + F (1 + n) t) * (sqrt (1 - F (1 + n) t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F (1 + n) t) * sqrt (1 + F (1 + n) t) = 1 + F (1 + n) t) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - F (1 + n) t) * sqrt (1 - F (1 + n) t) = 1 - F (1 + n) t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal]; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | gap; try rewrite G'; lra] | premise_by H_f_t_less_is_1] | first [exact H_turn | assert (G' : ((1 - ((sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI))) * (1 - (asin (F (1 + n) z) * (inv PI) + (1 / 2)))) - ((1 - ((sqrt (1 - (F (1 + n) z) ^ 2) + (asin (F (1 + n) z) + (1 / 2) * PI) * (F (1 + n) z)) * (inv PI))) * (1 - ((1 / 2) + asin (F (1 + n) t) * (inv PI)))) = ((1 - (sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI)) * ((1 / 2) - asin (F (1 + n) z) * (inv PI))) - ((1 - (sqrt (1 - (F (1 + n) z) ^ 2) + (asin (F (1 + n) z) + (1 / 2) * PI) * (F (1 + n) z)) * (inv PI)) * ((1 / 2) - asin (F (1 + n) t) * (inv PI)))); [(try assert (0 < 1 - (F (1 + n) t) ^ 2) by first [seen | sign_form ((1 - F (1 + n) t) * (1 + F (1 + n) t)) ltac:(first [put; solve [ring] | equal]) | sign]; try assert (0 < 1 + F (1 + n) t) by sign; try assert (0 < 1 - F (1 + n) t) by first [sign]; try assert (N58' : normal_form (((sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI))) ((1 / 2) * (F (1 + n) t) + asin (F (1 + n) t) * (F (1 + n) t) * (inv PI) + sqrt (1 + F (1 + n) t) * (sqrt (1 - F (1 + n) t)) * (inv PI))) by (unfold normal_form; try assert (N57' : normal_form (sqrt (1 - (F (1 + n) t) ^ 2)) (sqrt (1 + F (1 + n) t) * (sqrt (1 - F (1 + n) t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F (1 + n) t) * sqrt (1 + F (1 + n) t) = 1 + F (1 + n) t) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - F (1 + n) t) * sqrt (1 - F (1 + n) t) = 1 - F (1 + n) t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal]; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]); try assert (0 < 1 + F (1 + n) z) by sign; try assert (N60' : normal_form (((sqrt (1 - (F (1 + n) z) ^ 2) + (asin (F (1 + n) z) + (1 / 2) * PI) * (F (1 + n) z)) * (inv PI))) (asin (F (1 + n) z) * (F (1 + n) z) * (inv PI) + (1 / 2) * (F (1 + n) z) + sqrt (1 - F (1 + n) z) * (sqrt (1 + F (1 + n) z)) * (inv PI))) by (unfold normal_form; try assert (N59' : normal_form (sqrt (1 - (F (1 + n) z) ^ 2)) (sqrt (1 - F (1 + n) z) * (sqrt (1 + F (1 + n) z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F (1 + n) z) * sqrt (1 + F (1 + n) z) = 1 + F (1 + n) z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - F (1 + n) z) * sqrt (1 - F (1 + n) z) = 1 - F (1 + n) z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal]; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]); try assert (0 < 1 + F (1 + n) t) by sign; try assert (0 < 1 - F (1 + n) t) by first [sign]; try assert (N61' : normal_form (sqrt (1 - (F (1 + n) t) ^ 2)) (sqrt (1 + F (1 + n) t) * (sqrt (1 - F (1 + n) t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F (1 + n) t) * sqrt (1 + F (1 + n) t) = 1 + F (1 + n) t) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - F (1 + n) t) * sqrt (1 - F (1 + n) t) = 1 - F (1 + n) t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal]; try assert (0 < 1 + F (1 + n) z) by sign; try assert (N62' : normal_form (sqrt (1 - (F (1 + n) z) ^ 2)) (sqrt (1 - F (1 + n) z) * (sqrt (1 + F (1 + n) z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F (1 + n) z) * sqrt (1 + F (1 + n) z) = 1 + F (1 + n) z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - F (1 + n) z) * sqrt (1 - F (1 + n) z) = 1 - F (1 + n) z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal]; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | gap; try rewrite G'; lra] | premise_by H_turn] | first [exact H_share | assert (G' : ((1 - ((sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI))) * (asin (F (1 + n) z) * (inv PI) + (1 / 2)) * (1 - (F (1 + n) z))) - (((1 / 2) + asin (F (1 + n) t) * (inv PI)) * (1 - (F (1 + n) t)) * (1 - ((sqrt (1 - (F (1 + n) z) ^ 2) + (asin (F (1 + n) z) + (1 / 2) * PI) * (F (1 + n) z)) * (inv PI)))) = ((asin (F (1 + n) z) * (inv PI) + (1 / 2)) * (1 - F (1 + n) z) * (1 - (sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI))) - (((1 / 2) + asin (F (1 + n) t) * (inv PI)) * (1 - (sqrt (1 - (F (1 + n) z) ^ 2) + (asin (F (1 + n) z) + (1 / 2) * PI) * (F (1 + n) z)) * (inv PI)) * (1 - F (1 + n) t))); [(try assert (0 < 1 - (F (1 + n) t) ^ 2) by first [seen | sign_form ((1 - F (1 + n) t) * (1 + F (1 + n) t)) ltac:(first [put; solve [ring] | equal]) | sign]; try assert (0 < 1 + F (1 + n) t) by sign; try assert (0 < 1 - F (1 + n) t) by first [sign]; try assert (N73' : normal_form (((sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI))) ((1 / 2) * (F (1 + n) t) + asin (F (1 + n) t) * (F (1 + n) t) * (inv PI) + sqrt (1 + F (1 + n) t) * (sqrt (1 - F (1 + n) t)) * (inv PI))) by (unfold normal_form; try assert (N72' : normal_form (sqrt (1 - (F (1 + n) t) ^ 2)) (sqrt (1 + F (1 + n) t) * (sqrt (1 - F (1 + n) t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F (1 + n) t) * sqrt (1 + F (1 + n) t) = 1 + F (1 + n) t) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - F (1 + n) t) * sqrt (1 - F (1 + n) t) = 1 - F (1 + n) t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal]; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]); try assert (0 < 1 + F (1 + n) z) by sign; try assert (N75' : normal_form (((sqrt (1 - (F (1 + n) z) ^ 2) + (asin (F (1 + n) z) + (1 / 2) * PI) * (F (1 + n) z)) * (inv PI))) (asin (F (1 + n) z) * (F (1 + n) z) * (inv PI) + (1 / 2) * (F (1 + n) z) + sqrt (1 - F (1 + n) z) * (sqrt (1 + F (1 + n) z)) * (inv PI))) by (unfold normal_form; try assert (N74' : normal_form (sqrt (1 - (F (1 + n) z) ^ 2)) (sqrt (1 - F (1 + n) z) * (sqrt (1 + F (1 + n) z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F (1 + n) z) * sqrt (1 + F (1 + n) z) = 1 + F (1 + n) z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - F (1 + n) z) * sqrt (1 - F (1 + n) z) = 1 - F (1 + n) z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal]; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]); try assert (0 < 1 + F (1 + n) t) by sign; try assert (0 < 1 - F (1 + n) t) by first [sign]; try assert (N76' : normal_form (sqrt (1 - (F (1 + n) t) ^ 2)) (sqrt (1 + F (1 + n) t) * (sqrt (1 - F (1 + n) t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F (1 + n) t) * sqrt (1 + F (1 + n) t) = 1 + F (1 + n) t) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - F (1 + n) t) * sqrt (1 - F (1 + n) t) = 1 - F (1 + n) t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal]; try assert (0 < 1 + F (1 + n) z) by sign; try assert (N77' : normal_form (sqrt (1 - (F (1 + n) z) ^ 2)) (sqrt (1 - F (1 + n) z) * (sqrt (1 + F (1 + n) z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F (1 + n) z) * sqrt (1 + F (1 + n) z) = 1 + F (1 + n) z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - F (1 + n) z) * sqrt (1 - F (1 + n) z) = 1 - F (1 + n) z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal]; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | gap; try rewrite G'; lra] | premise_by H_share]]. }
  assert (G' : ((n + 2 - (sqrt (1 - (F (1 + n) z) ^ 2) + (asin (F (1 + n) z) + (1 / 2) * PI) * (F (1 + n) z)) * (inv PI) - (asin (F (1 + n) z) * (inv PI) + (1 / 2)) * (T (1 + n) z)) * (1 - (sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI))) - ((1 - (sqrt (1 - (F (1 + n) z) ^ 2) + (asin (F (1 + n) z) + (1 / 2) * PI) * (F (1 + n) z)) * (inv PI)) * (n + 2 - (sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI) - ((1 / 2) + asin (F (1 + n) t) * (inv PI)) * (T (1 + n) t))) = (((1 + n) + 1 - (T (1 + n) z) * (asin (F (1 + n) z) * (inv PI) + (1 / 2)) - ((sqrt (1 - (F (1 + n) z) ^ 2) + (asin (F (1 + n) z) + (1 / 2) * PI) * (F (1 + n) z)) * (inv PI))) * (1 - ((sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI)))) - (((1 + n) + 1 - (T (1 + n) t) * ((1 / 2) + asin (F (1 + n) t) * (inv PI)) - ((sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI))) * (1 - ((sqrt (1 - (F (1 + n) z) ^ 2) + (asin (F (1 + n) z) + (1 / 2) * PI) * (F (1 + n) z)) * (inv PI))))).
  { try assert (0 < 1 - (F (1 + n) t) ^ 2) by first [seen | sign_form ((1 - F (1 + n) t) * (1 + F (1 + n) t)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 + F (1 + n) z) by sign.
    try assert (N88' : normal_form (((sqrt (1 - (F (1 + n) z) ^ 2) + (asin (F (1 + n) z) + (1 / 2) * PI) * (F (1 + n) z)) * (inv PI))) (asin (F (1 + n) z) * (F (1 + n) z) * (inv PI) + (1 / 2) * (F (1 + n) z) + sqrt (1 - F (1 + n) z) * (sqrt (1 + F (1 + n) z)) * (inv PI))) by (unfold normal_form; try assert (N87' : normal_form (sqrt (1 - (F (1 + n) z) ^ 2)) (sqrt (1 - F (1 + n) z) * (sqrt (1 + F (1 + n) z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F (1 + n) z) * sqrt (1 + F (1 + n) z) = 1 + F (1 + n) z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - F (1 + n) z) * sqrt (1 - F (1 + n) z) = 1 - F (1 + n) z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal]; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]).
    try assert (0 < 1 + F (1 + n) t) by sign.
    try assert (0 < 1 - F (1 + n) t) by first [sign].
    try assert (N90' : normal_form (((sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI))) ((1 / 2) * (F (1 + n) t) + asin (F (1 + n) t) * (F (1 + n) t) * (inv PI) + sqrt (1 + F (1 + n) t) * (sqrt (1 - F (1 + n) t)) * (inv PI))) by (unfold normal_form; try assert (N89' : normal_form (sqrt (1 - (F (1 + n) t) ^ 2)) (sqrt (1 + F (1 + n) t) * (sqrt (1 - F (1 + n) t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F (1 + n) t) * sqrt (1 + F (1 + n) t) = 1 + F (1 + n) t) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - F (1 + n) t) * sqrt (1 - F (1 + n) t) = 1 - F (1 + n) t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal]; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]).
    try assert (0 < 1 + F (1 + n) t) by sign.
    try assert (0 < 1 - F (1 + n) t) by first [sign].
    try assert (N91' : normal_form (sqrt (1 - (F (1 + n) t) ^ 2)) (sqrt (1 + F (1 + n) t) * (sqrt (1 - F (1 + n) t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F (1 + n) t) * sqrt (1 + F (1 + n) t) = 1 + F (1 + n) t) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - F (1 + n) t) * sqrt (1 - F (1 + n) t) = 1 - F (1 + n) t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + F (1 + n) z) by sign.
    try assert (N92' : normal_form (sqrt (1 - (F (1 + n) z) ^ 2)) (sqrt (1 - F (1 + n) z) * (sqrt (1 + F (1 + n) z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F (1 + n) z) * sqrt (1 + F (1 + n) z) = 1 + F (1 + n) z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - F (1 + n) z) * sqrt (1 - F (1 + n) z) = 1 - F (1 + n) z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [n + 1], by Linear:
  (1 - F(1 + (1 + n), t))*(-T(1 + (1 + n), z) + n + 2) >= (n - T(1 + (1 + n), t) + 2)*(1 - F(1 +
    (1 + n), z))
*)
Lemma step_n_p_1 (n : R) (t : R) (z : R) (F : R -> R -> R) (T : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_first_NTK : forall u : R, T 1 u = u)
    (H_NTK_of_a_layer : forall i : R, label i -> forall u : R, T (1 + i) u = F (1 + i) u + T i u * (asin (Rmax (-1) (Rmin 1 (F i u))) * (inv PI) + (1 / 2)))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z)
    (H_t_less_1 : 1 > t)
    (H_n : (1 + n - T (1 + n) z) * (1 - F (1 + n) t) >= (1 + n - T (1 + n) t) * (1 - F (1 + n) z)) :
  (1 - F (1 + (1 + n)) t) * (n + 2 - T (1 + (1 + n)) z) >= (n + 2 - T (1 + (1 + n)) t) * (1 - F (1 + (1 + n)) z).
Proof.
  pose proof (step_z__one_more (n) (t) (z) (F) label_n H_first H_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1) as H_z__one_more.
  pose proof (step_z__NTK (n) (t) (z) (F) (T) label_n H_first H_a_layer H_first_NTK H_NTK_of_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1) as H_z__NTK.
  pose proof (step_t__one_more (n) (t) (F) label_n H_first H_a_layer H_t_pos_is_m1 H_t_less_1) as H_t__one_more.
  pose proof (step_t__NTK (n) (t) (F) (T) label_n H_first H_a_layer H_first_NTK H_NTK_of_a_layer H_t_pos_is_m1 H_t_less_1) as H_t__NTK.
  pose proof (step_numbers (n) (t) (z) (F) (T) label_n H_first H_a_layer H_first_NTK H_NTK_of_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1 H_t_less_1 H_n) as H_numbers.
  assert (P0' : 0 <= (1) * (((n + 2 - (sqrt (1 - (F (1 + n) z) ^ 2) + (asin (F (1 + n) z) + (1 / 2) * PI) * (F (1 + n) z)) * (inv PI) - (asin (F (1 + n) z) * (inv PI) + (1 / 2)) * (T (1 + n) z)) * (1 - (sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI))) - ((1 - (sqrt (1 - (F (1 + n) z) ^ 2) + (asin (F (1 + n) z) + (1 / 2) * PI) * (F (1 + n) z)) * (inv PI)) * (n + 2 - (sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI) - ((1 / 2) + asin (F (1 + n) t) * (inv PI)) * (T (1 + n) t))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : ((1 - F (1 + (1 + n)) t) * (n + 2 - T (1 + (1 + n)) z)) - ((n + 2 - T (1 + (1 + n)) t) * (1 - F (1 + (1 + n)) z)) = (1) * (((n + 2 - (sqrt (1 - (F (1 + n) z) ^ 2) + (asin (F (1 + n) z) + (1 / 2) * PI) * (F (1 + n) z)) * (inv PI) - (asin (F (1 + n) z) * (inv PI) + (1 / 2)) * (T (1 + n) z)) * (1 - (sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI))) - ((1 - (sqrt (1 - (F (1 + n) z) ^ 2) + (asin (F (1 + n) z) + (1 / 2) * PI) * (F (1 + n) z)) * (inv PI)) * (n + 2 - (sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI) - ((1 / 2) + asin (F (1 + n) t) * (inv PI)) * (T (1 + n) t))))).
  { rewrite ?H_z__NTK, ?H_t__NTK, ?H_z__one_more, ?H_t__one_more.
    rewrite ?H_z__NTK, ?H_t__NTK, ?H_z__one_more, ?H_t__one_more.
    try assert (N4' : normal_form (((sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI))) ((1 / 2) * (F (1 + n) t) + asin (F (1 + n) t) * (F (1 + n) t) * (inv PI) + sqrt (1 - (F (1 + n) t) ^ 2) * (inv PI))) by (unfold normal_form; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]).
    try assert (N5' : normal_form (((sqrt (1 - (F (1 + n) z) ^ 2) + (asin (F (1 + n) z) + (1 / 2) * PI) * (F (1 + n) z)) * (inv PI))) (asin (F (1 + n) z) * (F (1 + n) z) * (inv PI) + (1 / 2) * (F (1 + n) z) + sqrt (1 - (F (1 + n) z) ^ 2) * (inv PI))) by (unfold normal_form; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]).
    try assert (N6' : normal_form ((((1 / 2) + asin (F (1 + n) t) * (inv PI)) * (T (1 + n) t) + (sqrt (1 - (F (1 + n) t) ^ 2) + (asin (F (1 + n) t) + (1 / 2) * PI) * (F (1 + n) t)) * (inv PI))) ((1 / 2) * (F (1 + n) t) + asin (F (1 + n) t) * (F (1 + n) t) * (inv PI) + sqrt (1 - (F (1 + n) t) ^ 2) * (inv PI) + asin (F (1 + n) t) * (T (1 + n) t) * (inv PI) + (1 / 2) * (T (1 + n) t))) by (unfold normal_form; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]).
    try assert (N7' : normal_form (((asin (F (1 + n) z) * (inv PI) + (1 / 2)) * (T (1 + n) z) + (sqrt (1 - (F (1 + n) z) ^ 2) + (asin (F (1 + n) z) + (1 / 2) * PI) * (F (1 + n) z)) * (inv PI))) (asin (F (1 + n) z) * (T (1 + n) z) * (inv PI) + asin (F (1 + n) z) * (F (1 + n) z) * (inv PI) + (1 / 2) * (F (1 + n) z) + (1 / 2) * (T (1 + n) z) + sqrt (1 - (F (1 + n) z) ^ 2) * (inv PI))) by (unfold normal_form; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]).
    assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (n : R) (t : R) (z : R) (F : R -> R -> R) (T : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_first_NTK : forall u : R, T 1 u = u)
    (H_NTK_of_a_layer : forall i : R, label i -> forall u : R, T (1 + i) u = F (1 + i) u + T i u * (asin (Rmax (-1) (Rmin 1 (F i u))) * (inv PI) + (1 / 2)))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z)
    (H_t_less_1 : 1 > t)
    (H_n : (1 + n - T (1 + n) z) * (1 - F (1 + n) t) >= (1 + n - T (1 + n) t) * (1 - F (1 + n) z)) :
  (1 - F (1 + (1 + n)) t) * (n + 2 - T (1 + (1 + n)) z) >= (n + 2 - T (1 + (1 + n)) t) * (1 - F (1 + (1 + n)) z).
Proof. exact (step_n_p_1 (n) (t) (z) (F) (T) label_n H_first H_a_layer H_first_NTK H_NTK_of_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1 H_t_less_1 H_n). Qed.
