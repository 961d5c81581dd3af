(** The NTK falls off from its largest value faster than the NNGP, the more the nearer the inputs (relu-sphere-ntk-order)

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
  Then (1 + n - T(1 + n, z))*(1 - F(1 + n, t)) >= (1 + n - T(1 + n, t))*(-F(1 + n, z) + 1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require relu_layers_next.
From NCProofs Require relu_layers_ntk_next.
From NCProofs Require relu_layer_tangent.
From NCProofs Require relu_sphere_ntk_step.
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

(** Step [F(1, z)], by Specialise:
  F(1, z) = z
*)
Lemma step_F_1__z (z : R) (F : R -> R -> R)
    (H_first : forall u : R, F 1 u = u)
    (H_z_less_is_1 : 1 >= z) :
  F 1 z = z.
Proof.
  pose proof (H_first (z)) as I'.
  assert (G' : (F 1 z) - (z) = (F 1 (z)) - ((z))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [T(1, z)], by Specialise:
  T(1, z) = z
*)
Lemma step_T_1__z (z : R) (T : R -> R -> R)
    (H_first_NTK : forall u : R, T 1 u = u)
    (H_z_less_is_1 : 1 >= z) :
  T 1 z = z.
Proof.
  pose proof (H_first_NTK (z)) as I'.
  assert (G' : (T 1 z) - (z) = (T 1 (z)) - ((z))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [F(z) <= 1], by Linear:
  1 >= F(1, z)
*)
Lemma step_F_z_less_is_1 (z : R) (F : R -> R -> R)
    (H_first : forall u : R, F 1 u = u)
    (H_z_less_is_1 : 1 >= z) :
  1 >= F 1 z.
Proof.
  pose proof (step_F_1__z (z) (F) H_first H_z_less_is_1) as H_F_1__z.
  assert (P0' : 0 <= (1) * ((1) - (z))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (1) - (F 1 z) = (1) * ((1) - (z))).
  { rewrite ?H_F_1__z.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [F(z) >= -1], by Linear:
  F(1, z) + 1 >= 0
*)
Lemma step_F_z_pos_is_m1 (t : R) (z : R) (F : R -> R -> R)
    (H_first : forall u : R, F 1 u = u)
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  F 1 z + 1 >= 0.
Proof.
  pose proof (step_z_pos_is_m1 (t) (z) H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1) as H_z_pos_is_m1.
  pose proof (step_F_1__z (z) (F) H_first H_z_less_is_1) as H_F_1__z.
  assert (P0' : 0 <= (1) * ((1 + z) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (F 1 z + 1) - (0) = (1) * ((1 + z) - (0))).
  { rewrite ?H_F_1__z.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [z, one more], by Instance:
  F(1 + 1, z) = pi^(-1)*(F(1, z)*(asin(F(1, z)) + 1/2*pi) + (1 - F(1, z)^2)^(1/2))
*)
Lemma step_z__one_more (t : R) (z : R) (F : R -> R -> R)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  F (1 + 1) z = (F 1 z * (asin (F 1 z) + (1 / 2) * PI) + sqrt (1 - (F 1 z) ^ 2)) * (inv PI).
Proof.
  pose proof (step_z_pos_is_m1 (t) (z) H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1) as H_z_pos_is_m1.
  assert (I' : F (1 + (1)) (z) = ((asin (F (1) (z)) + (1 / 2) * PI) * (F (1) (z)) + sqrt (1 - (F (1) (z)) ^ 2)) * (inv PI)).
  { apply (relu_layers_next.step_z__one_more (1) (z) (F)); [premise | premise | premise | first [exact H_z_pos_is_m1 | assert (G' : (1 + (z)) - (0) = (1 + z) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_z_pos_is_m1] | first [exact H_z_less_is_1 | assert (G' : (1) - (z) = (1) - (z)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_z_less_is_1]]. }
  assert (G' : (F (1 + 1) z) - ((F 1 z * (asin (F 1 z) + (1 / 2) * PI) + sqrt (1 - (F 1 z) ^ 2)) * (inv PI)) = (F (1 + (1)) (z)) - (((asin (F (1) (z)) + (1 / 2) * PI) * (F (1) (z)) + sqrt (1 - (F (1) (z)) ^ 2)) * (inv PI))).
  { try assert (N6' : normal_form ((F (1 + (1)) (z))) (F 2 z)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
    try assert (N7' : normal_form (F (1 + 1) z) (F 2 z)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
    try assert (N8' : normal_form (sqrt (1 - (F 1 z) ^ 2)) (sqrt (1 - F 1 z) * (sqrt (F 1 z + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (F 1 z + 1) * sqrt (F 1 z + 1) = F 1 z + 1) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F 1 z) * sqrt (1 - F 1 z) = 1 - F 1 z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N9' : normal_form ((sqrt (1 - (F (1) (z)) ^ 2))) (sqrt (1 - F 1 z) * (sqrt (F 1 z + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (F 1 z + 1) * sqrt (F 1 z + 1) = F 1 z + 1) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F 1 z) * sqrt (1 - F 1 z) = 1 - F 1 z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [z, NTK], by Instance:
  T(1 + 1, z) = (asin(F(1, z))*pi^(-1) + 1/2)*T(1, z) + pi^(-1)*(F(1, z)*(asin(F(1, z)) + 1/2*pi)
    + (1 - F(1, z)^2)^(1/2))
*)
Lemma step_z__NTK (t : R) (z : R) (F : R -> R -> R) (T : R -> R -> R)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_first_NTK : forall u : R, T 1 u = u)
    (H_NTK_of_a_layer : forall i : R, label i -> forall u : R, T (1 + i) u = F (1 + i) u + T i u * (asin (Rmax (-1) (Rmin 1 (F i u))) * (inv PI) + (1 / 2)))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  T (1 + 1) z = (asin (F 1 z) * (inv PI) + (1 / 2)) * (T 1 z) + (F 1 z * (asin (F 1 z) + (1 / 2) * PI) + sqrt (1 - (F 1 z) ^ 2)) * (inv PI).
Proof.
  pose proof (step_z_pos_is_m1 (t) (z) H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1) as H_z_pos_is_m1.
  assert (I' : T (1 + (1)) (z) = ((asin (F (1) (z)) + (1 / 2) * PI) * (F (1) (z)) + sqrt (1 - (F (1) (z)) ^ 2)) * (inv PI) + T (1) (z) * (asin (F (1) (z)) * (inv PI) + (1 / 2))).
  { apply (relu_layers_ntk_next.step_NTK (1) (z) (F) (T)); [premise | premise | premise | premise | first [exact H_z_pos_is_m1 | assert (G' : (1 + (z)) - (0) = (1 + z) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_z_pos_is_m1] | first [exact H_z_less_is_1 | assert (G' : (1) - (z) = (1) - (z)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_z_less_is_1]]. }
  assert (G' : (T (1 + 1) z) - ((asin (F 1 z) * (inv PI) + (1 / 2)) * (T 1 z) + (F 1 z * (asin (F 1 z) + (1 / 2) * PI) + sqrt (1 - (F 1 z) ^ 2)) * (inv PI)) = (T (1 + (1)) (z)) - (((asin (F (1) (z)) + (1 / 2) * PI) * (F (1) (z)) + sqrt (1 - (F (1) (z)) ^ 2)) * (inv PI) + T (1) (z) * (asin (F (1) (z)) * (inv PI) + (1 / 2)))).
  { try assert (N6' : normal_form ((T (1 + (1)) (z))) (T 2 z)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
    try assert (N7' : normal_form (T (1 + 1) z) (T 2 z)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
    try assert (N8' : normal_form (sqrt (1 - (F 1 z) ^ 2)) (sqrt (1 - F 1 z) * (sqrt (F 1 z + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (F 1 z + 1) * sqrt (F 1 z + 1) = F 1 z + 1) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F 1 z) * sqrt (1 - F 1 z) = 1 - F 1 z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N9' : normal_form ((sqrt (1 - (F (1) (z)) ^ 2))) (sqrt (1 - F 1 z) * (sqrt (F 1 z + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (F 1 z + 1) * sqrt (F 1 z + 1) = F 1 z + 1) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F 1 z) * sqrt (1 - F 1 z) = 1 - F 1 z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [z, equal], by Algebra:
  T(1, z) = F(1, z)
*)
Lemma step_z__equal (z : R) (F : R -> R -> R) (T : R -> R -> R)
    (H_first : forall u : R, F 1 u = u)
    (H_first_NTK : forall u : R, T 1 u = u)
    (H_z_less_is_1 : 1 >= z) :
  T 1 z = F 1 z.
Proof.
  pose proof (step_F_1__z (z) (F) H_first H_z_less_is_1) as H_F_1__z.
  pose proof (step_T_1__z (z) (T) H_first_NTK H_z_less_is_1) as H_T_1__z.
  rewrite ?H_T_1__z, ?H_F_1__z.
  rewrite ?H_T_1__z, ?H_F_1__z.
  first [put; solve [ring] | equal].
Qed.

(** Step [z, tangent], by Algebra:
  T(1 + 1, z) = F(1, z)*(asin(F(1, z))*pi^(-1) + 1/2) + pi^(-1)*(F(1, z)*(asin(F(1, z)) + 1/2*pi)
    + (1 - F(1, z)^2)^(1/2))
*)
Lemma step_z__tangent (t : R) (z : R) (F : R -> R -> R) (T : R -> R -> R)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_first_NTK : forall u : R, T 1 u = u)
    (H_NTK_of_a_layer : forall i : R, label i -> forall u : R, T (1 + i) u = F (1 + i) u + T i u * (asin (Rmax (-1) (Rmin 1 (F i u))) * (inv PI) + (1 / 2)))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  T (1 + 1) z = F 1 z * (asin (F 1 z) * (inv PI) + (1 / 2)) + (F 1 z * (asin (F 1 z) + (1 / 2) * PI) + sqrt (1 - (F 1 z) ^ 2)) * (inv PI).
Proof.
  pose proof (step_z__NTK (t) (z) (F) (T) H_first H_a_layer H_first_NTK H_NTK_of_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1) as H_z__NTK.
  pose proof (step_z__equal (z) (F) (T) H_first H_first_NTK H_z_less_is_1) as H_z__equal.
  rewrite ?H_z__NTK, ?H_z__equal.
  rewrite ?H_z__NTK, ?H_z__equal.
  try assert (N2' : normal_form ((((asin (F 1 z) * (inv PI) + (1 / 2)) * ((F 1 z)) + (F 1 z * (asin (F 1 z) + (1 / 2) * PI) + sqrt (1 - (F 1 z) ^ 2)) * (inv PI)))) (F 1 z + sqrt (1 - (F 1 z) ^ 2) * (inv PI) + 2 * (F 1 z) * (asin (F 1 z)) * (inv PI))) by (unfold normal_form; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]).
  assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
  first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal].
Qed.

(** Step [F(1, t)], by Specialise:
  F(1, t) = t
*)
Lemma step_F_1__t (t : R) (F : R -> R -> R)
    (H_first : forall u : R, F 1 u = u)
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_1 : 1 > t) :
  F 1 t = t.
Proof.
  pose proof (H_first (t)) as I'.
  assert (G' : (F 1 t) - (t) = (F 1 (t)) - ((t))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [T(1, t)], by Specialise:
  T(1, t) = t
*)
Lemma step_T_1__t (t : R) (T : R -> R -> R)
    (H_first_NTK : forall u : R, T 1 u = u)
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_1 : 1 > t) :
  T 1 t = t.
Proof.
  pose proof (H_first_NTK (t)) as I'.
  assert (G' : (T 1 t) - (t) = (T 1 (t)) - ((t))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [F(t) <= 1], by Linear:
  1 >= F(1, t)
*)
Lemma step_F_t_less_is_1 (t : R) (F : R -> R -> R)
    (H_first : forall u : R, F 1 u = u)
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_1 : 1 > t) :
  1 >= F 1 t.
Proof.
  pose proof (step_t_less_is_1 (t) H_t_pos_is_m1 H_t_less_1) as H_t_less_is_1.
  pose proof (step_F_1__t (t) (F) H_first H_t_pos_is_m1 H_t_less_1) as H_F_1__t.
  assert (P0' : 0 <= (1) * ((1) - (t))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (1) - (F 1 t) = (1) * ((1) - (t))).
  { rewrite ?H_F_1__t.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [F(t) >= -1], by Linear:
  F(1, t) + 1 >= 0
*)
Lemma step_F_t_pos_is_m1 (t : R) (F : R -> R -> R)
    (H_first : forall u : R, F 1 u = u)
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_1 : 1 > t) :
  F 1 t + 1 >= 0.
Proof.
  pose proof (step_F_1__t (t) (F) H_first H_t_pos_is_m1 H_t_less_1) as H_F_1__t.
  assert (P0' : 0 <= (1) * ((1 + t) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (F 1 t + 1) - (0) = (1) * ((1 + t) - (0))).
  { rewrite ?H_F_1__t.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [t, one more], by Instance:
  F(1 + 1, t) = ((1 - F(1, t)^2)^(1/2) + (1/2*pi + asin(F(1, t)))*F(1, t))*pi^(-1)
*)
Lemma step_t__one_more (t : R) (F : R -> R -> R)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_1 : 1 > t) :
  F (1 + 1) t = (sqrt (1 - (F 1 t) ^ 2) + ((1 / 2) * PI + asin (F 1 t)) * (F 1 t)) * (inv PI).
Proof.
  pose proof (step_t_less_is_1 (t) H_t_pos_is_m1 H_t_less_1) as H_t_less_is_1.
  assert (I' : F (1 + (1)) (t) = ((asin (F (1) (t)) + (1 / 2) * PI) * (F (1) (t)) + sqrt (1 - (F (1) (t)) ^ 2)) * (inv PI)).
  { apply (relu_layers_next.step_z__one_more (1) (t) (F)); [premise | premise | premise | first [exact H_t_pos_is_m1 | assert (G' : (1 + (t)) - (0) = (1 + t) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_t_pos_is_m1] | first [exact H_t_less_is_1 | assert (G' : (1) - (t) = (1) - (t)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_t_less_is_1]]. }
  assert (G' : (F (1 + 1) t) - ((sqrt (1 - (F 1 t) ^ 2) + ((1 / 2) * PI + asin (F 1 t)) * (F 1 t)) * (inv PI)) = (F (1 + (1)) (t)) - (((asin (F (1) (t)) + (1 / 2) * PI) * (F (1) (t)) + sqrt (1 - (F (1) (t)) ^ 2)) * (inv PI))).
  { try assert (N6' : normal_form (F (1 + 1) t) (F 2 t)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
    try assert (N7' : normal_form ((F (1 + (1)) (t))) (F 2 t)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
    try assert (N8' : normal_form (sqrt (1 - (F 1 t) ^ 2)) (sqrt (F 1 t + 1) * (sqrt (1 - F 1 t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (F 1 t + 1) * sqrt (F 1 t + 1) = F 1 t + 1) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F 1 t) * sqrt (1 - F 1 t) = 1 - F 1 t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N9' : normal_form ((sqrt (1 - (F (1) (t)) ^ 2))) (sqrt (F 1 t + 1) * (sqrt (1 - F 1 t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (F 1 t + 1) * sqrt (F 1 t + 1) = F 1 t + 1) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F 1 t) * sqrt (1 - F 1 t) = 1 - F 1 t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [t, NTK], by Instance:
  T(1 + 1, t) = (pi^(-1)*asin(F(1, t)) + 1/2)*T(1, t) + ((1 - F(1, t)^2)^(1/2) + (1/2*pi +
    asin(F(1, t)))*F(1, t))*pi^(-1)
*)
Lemma step_t__NTK (t : R) (F : R -> R -> R) (T : R -> R -> R)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_first_NTK : forall u : R, T 1 u = u)
    (H_NTK_of_a_layer : forall i : R, label i -> forall u : R, T (1 + i) u = F (1 + i) u + T i u * (asin (Rmax (-1) (Rmin 1 (F i u))) * (inv PI) + (1 / 2)))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_1 : 1 > t) :
  T (1 + 1) t = (asin (F 1 t) * (inv PI) + (1 / 2)) * (T 1 t) + (sqrt (1 - (F 1 t) ^ 2) + ((1 / 2) * PI + asin (F 1 t)) * (F 1 t)) * (inv PI).
Proof.
  pose proof (step_t_less_is_1 (t) H_t_pos_is_m1 H_t_less_1) as H_t_less_is_1.
  assert (I' : T (1 + (1)) (t) = ((asin (F (1) (t)) + (1 / 2) * PI) * (F (1) (t)) + sqrt (1 - (F (1) (t)) ^ 2)) * (inv PI) + T (1) (t) * (asin (F (1) (t)) * (inv PI) + (1 / 2))).
  { apply (relu_layers_ntk_next.step_NTK (1) (t) (F) (T)); [premise | premise | premise | premise | first [exact H_t_pos_is_m1 | assert (G' : (1 + (t)) - (0) = (1 + t) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_t_pos_is_m1] | first [exact H_t_less_is_1 | assert (G' : (1) - (t) = (1) - (t)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_t_less_is_1]]. }
  assert (G' : (T (1 + 1) t) - ((asin (F 1 t) * (inv PI) + (1 / 2)) * (T 1 t) + (sqrt (1 - (F 1 t) ^ 2) + ((1 / 2) * PI + asin (F 1 t)) * (F 1 t)) * (inv PI)) = (T (1 + (1)) (t)) - (((asin (F (1) (t)) + (1 / 2) * PI) * (F (1) (t)) + sqrt (1 - (F (1) (t)) ^ 2)) * (inv PI) + T (1) (t) * (asin (F (1) (t)) * (inv PI) + (1 / 2)))).
  { try assert (N6' : normal_form (T (1 + 1) t) (T 2 t)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
    try assert (N7' : normal_form ((T (1 + (1)) (t))) (T 2 t)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
    try assert (N8' : normal_form (sqrt (1 - (F 1 t) ^ 2)) (sqrt (F 1 t + 1) * (sqrt (1 - F 1 t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (F 1 t + 1) * sqrt (F 1 t + 1) = F 1 t + 1) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F 1 t) * sqrt (1 - F 1 t) = 1 - F 1 t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N9' : normal_form ((sqrt (1 - (F (1) (t)) ^ 2))) (sqrt (F 1 t + 1) * (sqrt (1 - F 1 t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (F 1 t + 1) * sqrt (F 1 t + 1) = F 1 t + 1) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F 1 t) * sqrt (1 - F 1 t) = 1 - F 1 t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [t, equal], by Algebra:
  T(1, t) = F(1, t)
*)
Lemma step_t__equal (t : R) (F : R -> R -> R) (T : R -> R -> R)
    (H_first : forall u : R, F 1 u = u)
    (H_first_NTK : forall u : R, T 1 u = u)
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_1 : 1 > t) :
  T 1 t = F 1 t.
Proof.
  pose proof (step_F_1__t (t) (F) H_first H_t_pos_is_m1 H_t_less_1) as H_F_1__t.
  pose proof (step_T_1__t (t) (T) H_first_NTK H_t_pos_is_m1 H_t_less_1) as H_T_1__t.
  rewrite ?H_T_1__t, ?H_F_1__t.
  rewrite ?H_T_1__t, ?H_F_1__t.
  first [put; solve [ring] | equal].
Qed.

(** Step [t, tangent], by Algebra:
  T(1 + 1, t) = (pi^(-1)*asin(F(1, t)) + 1/2)*F(1, t) + ((1 - F(1, t)^2)^(1/2) + (1/2*pi +
    asin(F(1, t)))*F(1, t))*pi^(-1)
*)
Lemma step_t__tangent (t : R) (F : R -> R -> R) (T : R -> R -> R)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_first_NTK : forall u : R, T 1 u = u)
    (H_NTK_of_a_layer : forall i : R, label i -> forall u : R, T (1 + i) u = F (1 + i) u + T i u * (asin (Rmax (-1) (Rmin 1 (F i u))) * (inv PI) + (1 / 2)))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_1 : 1 > t) :
  T (1 + 1) t = (asin (F 1 t) * (inv PI) + (1 / 2)) * (F 1 t) + (sqrt (1 - (F 1 t) ^ 2) + ((1 / 2) * PI + asin (F 1 t)) * (F 1 t)) * (inv PI).
Proof.
  pose proof (step_t__NTK (t) (F) (T) H_first H_a_layer H_first_NTK H_NTK_of_a_layer H_t_pos_is_m1 H_t_less_1) as H_t__NTK.
  pose proof (step_t__equal (t) (F) (T) H_first H_first_NTK H_t_pos_is_m1 H_t_less_1) as H_t__equal.
  rewrite ?H_t__NTK, ?H_t__equal.
  rewrite ?H_t__NTK, ?H_t__equal.
  try assert (N2' : normal_form ((((asin (F 1 t) * (inv PI) + (1 / 2)) * ((F 1 t)) + (sqrt (1 - (F 1 t) ^ 2) + ((1 / 2) * PI + asin (F 1 t)) * (F 1 t)) * (inv PI)))) (F 1 t + 2 * (F 1 t) * (asin (F 1 t)) * (inv PI) + sqrt (1 - (F 1 t) ^ 2) * (inv PI))) by (unfold normal_form; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]).
  assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
  first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal].
Qed.

(** Step [F(t) <= F(z)], by Linear:
  F(1, z) >= F(1, t)
*)
Lemma step_F_t_less_is_F_z (t : R) (z : R) (F : R -> R -> R)
    (H_first : forall u : R, F 1 u = u)
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z)
    (H_t_less_1 : 1 > t) :
  F 1 z >= F 1 t.
Proof.
  pose proof (step_F_1__z (z) (F) H_first H_z_less_is_1) as H_F_1__z.
  pose proof (step_F_1__t (t) (F) H_first H_t_pos_is_m1 H_t_less_1) as H_F_1__t.
  assert (P0' : 0 <= (1) * ((z) - (t))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (F 1 z) - (F 1 t) = (1) * ((z) - (t))).
  { rewrite ?H_F_1__z, ?H_F_1__t.
    rewrite ?H_F_1__z, ?H_F_1__t.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [one layer], by Instance:
  (1 - F(1, z)*(asin(F(1, z))*pi^(-1) + 1/2))*(-((1 - F(1, t)^2)^(1/2) + (1/2*pi + asin(F(1,
    t)))*F(1, t))*pi^(-1) + 1) >= (1 - (pi^(-1)*asin(F(1, t)) + 1/2)*F(1, t))*(-pi^(-1)*(F(1,
    z)*(asin(F(1, z)) + 1/2*pi) + (1 - F(1, z)^2)^(1/2)) + 1)
*)
Lemma step_one_layer (t : R) (z : R) (F : R -> R -> R)
    (H_first : forall u : R, F 1 u = u)
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z)
    (H_t_less_1 : 1 > t) :
  (1 - F 1 z * (asin (F 1 z) * (inv PI) + (1 / 2))) * (1 - (sqrt (1 - (F 1 t) ^ 2) + ((1 / 2) * PI + asin (F 1 t)) * (F 1 t)) * (inv PI)) >= (1 - (asin (F 1 t) * (inv PI) + (1 / 2)) * (F 1 t)) * (1 - (F 1 z * (asin (F 1 z) + (1 / 2) * PI) + sqrt (1 - (F 1 z) ^ 2)) * (inv PI)).
Proof.
  pose proof (step_F_z_less_is_1 (z) (F) H_first H_z_less_is_1) as H_F_z_less_is_1.
  pose proof (step_F_t_pos_is_m1 (t) (F) H_first H_t_pos_is_m1 H_t_less_1) as H_F_t_pos_is_m1.
  pose proof (step_F_t_less_is_F_z (t) (z) (F) H_first H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1 H_t_less_1) as H_F_t_less_is_F_z.
  assert (I' : (1 - (asin (F 1 z) * (inv PI) + (1 / 2)) * (F 1 z)) * (1 - (sqrt (1 - (F 1 t) ^ 2) + (asin (F 1 t) + (1 / 2) * PI) * (F 1 t)) * (inv PI)) >= (1 - (asin (F 1 t) * (inv PI) + (1 / 2)) * (F 1 t)) * (1 - (sqrt (1 - (F 1 z) ^ 2) + ((1 / 2) * PI + asin (F 1 z)) * (F 1 z)) * (inv PI))).
  { apply (relu_layer_tangent.step_order (F 1 t) (F 1 z)); [first [exact H_F_t_pos_is_m1 | assert (G' : (1 + (F 1 t)) - (0) = (F 1 t + 1) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_F_t_pos_is_m1] | first [exact H_F_t_less_is_F_z | assert (G' : (F 1 z) - (F 1 t) = (F 1 z) - (F 1 t)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_F_t_less_is_F_z] | first [exact H_F_z_less_is_1 | assert (G' : (1) - (F 1 z) = (1) - (F 1 z)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_F_z_less_is_1]]. }
  assert (G' : ((1 - F 1 z * (asin (F 1 z) * (inv PI) + (1 / 2))) * (1 - (sqrt (1 - (F 1 t) ^ 2) + ((1 / 2) * PI + asin (F 1 t)) * (F 1 t)) * (inv PI))) - ((1 - (asin (F 1 t) * (inv PI) + (1 / 2)) * (F 1 t)) * (1 - (F 1 z * (asin (F 1 z) + (1 / 2) * PI) + sqrt (1 - (F 1 z) ^ 2)) * (inv PI))) = ((1 - (asin (F 1 z) * (inv PI) + (1 / 2)) * (F 1 z)) * (1 - (sqrt (1 - (F 1 t) ^ 2) + (asin (F 1 t) + (1 / 2) * PI) * (F 1 t)) * (inv PI))) - ((1 - (asin (F 1 t) * (inv PI) + (1 / 2)) * (F 1 t)) * (1 - (sqrt (1 - (F 1 z) ^ 2) + ((1 / 2) * PI + asin (F 1 z)) * (F 1 z)) * (inv PI)))).
  { try assert (N8' : normal_form ((sqrt (1 - (F 1 t) ^ 2))) (sqrt (F 1 t + 1) * (sqrt (1 - F 1 t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (F 1 t + 1) * sqrt (F 1 t + 1) = F 1 t + 1) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F 1 t) * sqrt (1 - F 1 t) = 1 - F 1 t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N9' : normal_form ((sqrt (1 - (F 1 z) ^ 2))) (sqrt (1 - F 1 z) * (sqrt (F 1 z + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (F 1 z + 1) * sqrt (F 1 z + 1) = F 1 z + 1) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F 1 z) * sqrt (1 - F 1 z) = 1 - F 1 z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N10' : normal_form (sqrt (1 - (F 1 t) ^ 2)) (sqrt (F 1 t + 1) * (sqrt (1 - F 1 t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (F 1 t + 1) * sqrt (F 1 t + 1) = F 1 t + 1) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F 1 t) * sqrt (1 - F 1 t) = 1 - F 1 t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N11' : normal_form (sqrt (1 - (F 1 z) ^ 2)) (sqrt (1 - F 1 z) * (sqrt (F 1 z + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (F 1 z + 1) * sqrt (F 1 z + 1) = F 1 z + 1) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F 1 z) * sqrt (1 - F 1 z) = 1 - F 1 z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [n = 1], by Linear:
  (-T(1 + 1, z) + 2)*(-F(1 + 1, t) + 1) >= (-T(1 + 1, t) + 2)*(1 - F(1 + 1, z))
*)
Lemma step_n_is_1 (t : R) (z : R) (F : R -> R -> R) (T : R -> R -> R)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_first_NTK : forall u : R, T 1 u = u)
    (H_NTK_of_a_layer : forall i : R, label i -> forall u : R, T (1 + i) u = F (1 + i) u + T i u * (asin (Rmax (-1) (Rmin 1 (F i u))) * (inv PI) + (1 / 2)))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z)
    (H_t_less_1 : 1 > t) :
  (2 - T (1 + 1) z) * (1 - F (1 + 1) t) >= (2 - T (1 + 1) t) * (1 - F (1 + 1) z).
Proof.
  pose proof (step_z__one_more (t) (z) (F) H_first H_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1) as H_z__one_more.
  pose proof (step_z__tangent (t) (z) (F) (T) H_first H_a_layer H_first_NTK H_NTK_of_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1) as H_z__tangent.
  pose proof (step_t__one_more (t) (F) H_first H_a_layer H_t_pos_is_m1 H_t_less_1) as H_t__one_more.
  pose proof (step_t__tangent (t) (F) (T) H_first H_a_layer H_first_NTK H_NTK_of_a_layer H_t_pos_is_m1 H_t_less_1) as H_t__tangent.
  pose proof (step_one_layer (t) (z) (F) H_first H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1 H_t_less_1) as H_one_layer.
  assert (P0' : 0 <= (1) * (((1 - F 1 z * (asin (F 1 z) * (inv PI) + (1 / 2))) * (1 - (sqrt (1 - (F 1 t) ^ 2) + ((1 / 2) * PI + asin (F 1 t)) * (F 1 t)) * (inv PI))) - ((1 - (asin (F 1 t) * (inv PI) + (1 / 2)) * (F 1 t)) * (1 - (F 1 z * (asin (F 1 z) + (1 / 2) * PI) + sqrt (1 - (F 1 z) ^ 2)) * (inv PI))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : ((2 - T (1 + 1) z) * (1 - F (1 + 1) t)) - ((2 - T (1 + 1) t) * (1 - F (1 + 1) z)) = (1) * (((1 - F 1 z * (asin (F 1 z) * (inv PI) + (1 / 2))) * (1 - (sqrt (1 - (F 1 t) ^ 2) + ((1 / 2) * PI + asin (F 1 t)) * (F 1 t)) * (inv PI))) - ((1 - (asin (F 1 t) * (inv PI) + (1 / 2)) * (F 1 t)) * (1 - (F 1 z * (asin (F 1 z) + (1 / 2) * PI) + sqrt (1 - (F 1 z) ^ 2)) * (inv PI))))).
  { rewrite ?H_z__tangent, ?H_t__tangent, ?H_z__one_more, ?H_t__one_more.
    rewrite ?H_z__tangent, ?H_t__tangent, ?H_z__one_more, ?H_t__one_more.
    try assert (N4' : normal_form ((F 1 z * (asin (F 1 z) * (inv PI) + (1 / 2)) + (F 1 z * (asin (F 1 z) + (1 / 2) * PI) + sqrt (1 - (F 1 z) ^ 2)) * (inv PI))) (F 1 z + sqrt (1 - (F 1 z) ^ 2) * (inv PI) + 2 * (F 1 z) * (asin (F 1 z)) * (inv PI))) by (unfold normal_form; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]).
    try assert (N5' : normal_form (((F 1 z * (asin (F 1 z) + (1 / 2) * PI) + sqrt (1 - (F 1 z) ^ 2)) * (inv PI))) (sqrt (1 - (F 1 z) ^ 2) * (inv PI) + (1 / 2) * (F 1 z) + F 1 z * (asin (F 1 z)) * (inv PI))) by (unfold normal_form; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]).
    try assert (N6' : normal_form (((asin (F 1 t) * (inv PI) + (1 / 2)) * (F 1 t) + (sqrt (1 - (F 1 t) ^ 2) + ((1 / 2) * PI + asin (F 1 t)) * (F 1 t)) * (inv PI))) (F 1 t + 2 * (F 1 t) * (asin (F 1 t)) * (inv PI) + sqrt (1 - (F 1 t) ^ 2) * (inv PI))) by (unfold normal_form; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]).
    try assert (N7' : normal_form (((sqrt (1 - (F 1 t) ^ 2) + ((1 / 2) * PI + asin (F 1 t)) * (F 1 t)) * (inv PI))) ((1 / 2) * (F 1 t) + F 1 t * (asin (F 1 t)) * (inv PI) + sqrt (1 - (F 1 t) ^ 2) * (inv PI))) by (unfold normal_form; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]).
    assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [all n], by Induction:
  (1 + n - T(1 + n, z))*(1 - F(1 + n, t)) >= (1 + n - T(1 + n, t))*(-F(1 + n, z) + 1)
*)
Lemma step_all_n (n : R) (t : R) (z : R) (F : R -> R -> R) (T : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_first_NTK : forall u : R, T 1 u = u)
    (H_NTK_of_a_layer : forall i : R, label i -> forall u : R, T (1 + i) u = F (1 + i) u + T i u * (asin (Rmax (-1) (Rmin 1 (F i u))) * (inv PI) + (1 / 2)))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z)
    (H_t_less_1 : 1 > t) :
  (1 + n - T (1 + n) z) * (1 - F (1 + n) t) >= (1 + n - T (1 + n) t) * (1 - F (1 + n) z).
Proof.
  pose proof (step_n_is_1 (t) (z) (F) (T) H_first H_a_layer H_first_NTK H_NTK_of_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1 H_t_less_1) as H_n_is_1.
  forget n; revert n label_n;
    apply (label_ind (fun n => (1 + n - T (1 + n) z) * (1 - F (1 + n) t) >= (1 + n - T (1 + n) t) * (1 - F (1 + n) z))).
  - assert (A' : (1 + 1 - T (1 + 1) z) * (1 - F (1 + 1) t) >= (1 + 1 - T (1 + 1) t) * (1 - F (1 + 1) z)).
    { assert (G' : ((1 + 1 - T (1 + 1) z) * (1 - F (1 + 1) t)) - ((1 + 1 - T (1 + 1) t) * (1 - F (1 + 1) z)) = ((2 - T (1 + 1) z) * (1 - F (1 + 1) t)) - ((2 - T (1 + 1) t) * (1 - F (1 + 1) z))).
      { try assert (N4' : normal_form (F (1 + 1) t) (F 2 t)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
        try assert (N5' : normal_form (T (1 + 1) t) (T 2 t)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
        try assert (N6' : normal_form (F (1 + 1) z) (F 2 z)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
        try assert (N7' : normal_form (T (1 + 1) z) (T 2 z)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
        first [put; solve [ring] | equal]. }
      gap; try rewrite G'; lra. }
    fits A'.
  - intros n label_n H_fact.
    assert (A' : (1 - F (1 + (1 + n)) t) * (1 + (1 + n) - T (1 + (1 + n)) z) >= (1 + (1 + n) - T (1 + (1 + n)) t) * (1 - F (1 + (1 + n)) z)).
    { assert (I' : (1 - F (1 + (1 + (n))) (t)) * ((n) + 2 - T (1 + (1 + (n))) (z)) >= ((n) + 2 - T (1 + (1 + (n))) (t)) * (1 - F (1 + (1 + (n))) (z))).
      { apply (relu_sphere_ntk_step.step_n_p_1 (n) (t) (z) (F) (T)); [premise | premise | premise | premise | premise | first [assumption | gap; first [seen | sign_form (1 + t) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; first [sign] | premise] | first [assumption | gap; first [sign] | premise] | first [assumption | gap; first [seen | sign_form ((z - t) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | premise_by H_fact]. }
      assert (G' : ((1 - F (1 + (1 + n)) t) * (1 + (1 + n) - T (1 + (1 + n)) z)) - ((1 + (1 + n) - T (1 + (1 + n)) t) * (1 - F (1 + (1 + n)) z)) = ((1 - F (1 + (1 + (n))) (t)) * ((n) + 2 - T (1 + (1 + (n))) (z))) - (((n) + 2 - T (1 + (1 + (n))) (t)) * (1 - F (1 + (1 + (n))) (z)))).
      { try assert (N0' : normal_form (F (1 + (1 + n)) t) (F (n + 2) t)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
        try assert (N1' : normal_form (F (1 + (1 + n)) z) (F (n + 2) z)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
        try assert (N2' : normal_form (T (1 + (1 + n)) t) (T (n + 2) t)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
        try assert (N3' : normal_form (T (1 + (1 + n)) z) (T (n + 2) z)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
        first [put; solve [ring] | equal]. }
      gap; try rewrite G'; lra. }
    fits A'.
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
    (H_t_less_1 : 1 > t) :
  (1 + n - T (1 + n) z) * (1 - F (1 + n) t) >= (1 + n - T (1 + n) t) * (1 - F (1 + n) z).
Proof. exact (step_all_n (n) (t) (z) (F) (T) label_n H_first H_a_layer H_first_NTK H_NTK_of_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1 H_t_less_1). Qed.
