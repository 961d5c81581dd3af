(** The NTK below a multiple of the NNGP, from one depth to the next (relu-layers-ntk-below-step)

  Given [first]: F(1, _0) = _0 for all real
  Given [a layer]: F(1 + _1, _0) = pi^(-1)*((-max(-1, min(1, F(_1, _0)))^2 + 1)^(1/2) +
    (asin(max(-1, min(1, F(_1, _0)))) + 1/2*pi)*max(-1, min(1, F(_1, _0)))) for all nat, real
  Given [first NTK]: T(1, _0) = _0 for all real
  Given [NTK of a layer]: T(1 + _1, _0) = F(1 + _1, _0) + T(_1, _0)*(asin(max(-1, min(1, F(_1,
    _0))))*pi^(-1) + 1/2) for all nat, real
  Given [z >= -1]: 1 + z >= 0
  Given [z <= 1]: 1 >= z
  Given [n]: n*F(n, z) >= T(n, z)
  Then F(1 + n, z)*(1 + n) >= T(1 + n, z)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require relu_layers_range.
From NCProofs Require relu_layers_next.
From NCProofs Require relu_layer.
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

(** Step [layer], by Instance:
  F(1 + n, z) = ((asin(F(n, z)) + 1/2*pi)*F(n, z) + (-F(n, z)^2 + 1)^(1/2))*pi^(-1)
*)
Lemma step_layer (n : R) (z : R) (F : R -> R -> R)
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

(** Step [z, NTK layer], by Specialise:
  T(1 + n, z) = F(1 + n, z) + (asin(max(min(1, F(n, z)), -1))*pi^(-1) + 1/2)*T(n, z)
*)
Lemma step_z__NTK_layer (n : R) (z : R) (F : R -> R -> R) (T : R -> R -> R)
    (label_n : label n)
    (H_NTK_of_a_layer : forall i : R, label i -> forall u : R, T (1 + i) u = F (1 + i) u + T i u * (asin (Rmax (-1) (Rmin 1 (F i u))) * (inv PI) + (1 / 2)))
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  T (1 + n) z = F (1 + n) z + (asin (Rmax (Rmin 1 (F n z)) (-1)) * (inv PI) + (1 / 2)) * (T n z).
Proof.
  pose proof (H_NTK_of_a_layer (n) ltac:(labels) (z)) as I'.
  assert (G' : (T (1 + n) z) - (F (1 + n) z + (asin (Rmax (Rmin 1 (F n z)) (-1)) * (inv PI) + (1 / 2)) * (T n z)) = (T (1 + (n)) (z)) - (F (1 + (n)) (z) + T (n) (z) * (asin (Rmax (-1) (Rmin 1 (F (n) (z)))) * (inv PI) + (1 / 2)))).
  { try assert (N2' : normal_form ((Rmax (-1) (Rmin 1 (F (n) (z))))) (Rmax (Rmin 1 (F n z)) (-1))) by normal.
    try assert (N3' : normal_form ((asin (Rmax (-1) (Rmin 1 (F (n) (z)))))) (asin (Rmax (Rmin 1 (F n z)) (-1)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [z, NTK range], by Algebra:
  F(1 + n, z) + (asin(max(min(1, F(n, z)), -1))*pi^(-1) + 1/2)*T(n, z) = F(1 + n, z) + T(n,
    z)*(asin(F(n, z))*pi^(-1) + 1/2)
*)
Lemma step_z__NTK_range (n : R) (z : R) (F : R -> R -> R) (T : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  F (1 + n) z + (asin (Rmax (Rmin 1 (F n z)) (-1)) * (inv PI) + (1 / 2)) * (T n z) = F (1 + n) z + T n z * (asin (F n z) * (inv PI) + (1 / 2)).
Proof.
  pose proof (step_F_less_is_1 (n) (z) (F) label_n H_first H_a_layer H_z_pos_is_m1 H_z_less_is_1) as H_F_less_is_1.
  pose proof (step_F_pos_is_m1 (n) (z) (F) label_n H_first H_a_layer H_z_pos_is_m1 H_z_less_is_1) as H_F_pos_is_m1.
  try assert (N0' : normal_form (Rmin 1 (F n z)) (F n z)) by normal.
  try assert (N1' : normal_form (Rmax (Rmin 1 (F n z)) (-1)) (F n z)) by normal.
  try assert (N2' : normal_form (asin (Rmax (Rmin 1 (F n z)) (-1))) (asin (F n z))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
  first [put; solve [field] | equal].
Qed.

(** Step [z, NTK], by Algebra:
  T(1 + n, z) = F(1 + n, z) + T(n, z)*(asin(F(n, z))*pi^(-1) + 1/2)
*)
Lemma step_z__NTK (n : R) (z : R) (F : R -> R -> R) (T : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_NTK_of_a_layer : forall i : R, label i -> forall u : R, T (1 + i) u = F (1 + i) u + T i u * (asin (Rmax (-1) (Rmin 1 (F i u))) * (inv PI) + (1 / 2)))
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  T (1 + n) z = F (1 + n) z + T n z * (asin (F n z) * (inv PI) + (1 / 2)).
Proof.
  pose proof (step_z__NTK_layer (n) (z) (F) (T) label_n H_NTK_of_a_layer H_z_pos_is_m1 H_z_less_is_1) as H_z__NTK_layer.
  pose proof (step_z__NTK_range (n) (z) (F) (T) label_n H_first H_a_layer H_z_pos_is_m1 H_z_less_is_1) as H_z__NTK_range.
  rewrite ?H_z__NTK_layer, ?H_z__NTK_range.
  rewrite ?H_z__NTK_layer, ?H_z__NTK_range.
  try assert (N2' : normal_form (((F (1 + n) z + T n z * (asin (F n z) * (inv PI) + (1 / 2))))) ((1 / 2) * (T n z) + asin (F n z) * (T n z) * (inv PI) + F (1 + n) z)) by (unfold normal_form; first [put; solve [field] | equal]).
  first [put; solve [field] | equal].
Qed.

(** Step [slope], by Instance:
  asin(F(n, z))*pi^(-1) + 1/2 >= 0
*)
Lemma step_slope (n : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  asin (F n z) * (inv PI) + (1 / 2) >= 0.
Proof.
  pose proof (step_F_less_is_1 (n) (z) (F) label_n H_first H_a_layer H_z_pos_is_m1 H_z_less_is_1) as H_F_less_is_1.
  pose proof (step_F_pos_is_m1 (n) (z) (F) label_n H_first H_a_layer H_z_pos_is_m1 H_z_less_is_1) as H_F_pos_is_m1.
  assert (I' : asin (F n z) * (inv PI) + (1 / 2) >= 0).
  { apply (relu_layer.step_slope (F n z) (0)); [first [exact H_F_less_is_1 | assert (G' : (1) - (F n z) = (1) - (F n z)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_F_less_is_1] | first [exact H_F_pos_is_m1 | assert (G' : (1 + (F n z)) - (0) = (1 + F n z) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_F_pos_is_m1] | first [assumption | gap; by_number | premise] | first [assumption | gap; by_number | premise]]. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [1 - F^2], by Sign:
  -F(n, z)^2 + 1 >= 0
*)
Lemma step_s_1_m_F_2 (n : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  1 - (F n z) ^ 2 >= 0.
Proof.
  pose proof (step_F_less_is_1 (n) (z) (F) label_n H_first H_a_layer H_z_pos_is_m1 H_z_less_is_1) as H_F_less_is_1.
  pose proof (step_F_pos_is_m1 (n) (z) (F) label_n H_first H_a_layer H_z_pos_is_m1 H_z_less_is_1) as H_F_pos_is_m1.
  assert (P' : 0 <= ((1 - F n z) * (1 + F n z))).
  { first [sign]. }
  assert (G' : (1 - (F n z) ^ 2) - (0) = ((1 - F n z) * (1 + F n z))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [root], by Sign:
  (-F(n, z)^2 + 1)^(1/2) >= 0
*)
Lemma step_root (n : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  sqrt (1 - (F n z) ^ 2) >= 0.
Proof.
  pose proof (step_s_1_m_F_2 (n) (z) (F) label_n H_first H_a_layer H_z_pos_is_m1 H_z_less_is_1) as H_s_1_m_F_2.
  gap; sign.
Qed.

(** Step [n + 1], by Linear:
  F(1 + n, z)*(1 + n) >= T(1 + n, z)
*)
Lemma step_n_p_1 (n : R) (z : R) (F : R -> R -> R) (T : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_NTK_of_a_layer : forall i : R, label i -> forall u : R, T (1 + i) u = F (1 + i) u + T i u * (asin (Rmax (-1) (Rmin 1 (F i u))) * (inv PI) + (1 / 2)))
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z)
    (H_n : n * (F n z) >= T n z) :
  F (1 + n) z * (1 + n) >= T (1 + n) z.
Proof.
  pose proof (step_layer (n) (z) (F) label_n H_first H_a_layer H_z_pos_is_m1 H_z_less_is_1) as H_layer.
  pose proof (step_z__NTK (n) (z) (F) (T) label_n H_first H_a_layer H_NTK_of_a_layer H_z_pos_is_m1 H_z_less_is_1) as H_z__NTK.
  pose proof (step_slope (n) (z) (F) label_n H_first H_a_layer H_z_pos_is_m1 H_z_less_is_1) as H_slope.
  pose proof (step_root (n) (z) (F) label_n H_first H_a_layer H_z_pos_is_m1 H_z_less_is_1) as H_root.
  assert (P0' : 0 <= (asin (F n z) * (inv PI) + (1 / 2)) * ((n * (F n z)) - (T n z))) by (apply Rmult_le_pos; [first [seen | sign_form ((1 / 2) * (PI + 2 * (asin (F n z))) * (inv PI)) ltac:(assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign] | lra]).
  assert (P1' : 0 <= (n * (inv PI)) * ((sqrt (1 - (F n z) ^ 2)) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (F (1 + n) z * (1 + n)) - (T (1 + n) z) = (asin (F n z) * (inv PI) + (1 / 2)) * ((n * (F n z)) - (T n z)) + (n * (inv PI)) * ((sqrt (1 - (F n z) ^ 2)) - (0))).
  { rewrite ?H_z__NTK, ?H_layer.
    rewrite ?H_z__NTK, ?H_layer.
    try assert (N2' : normal_form ((((asin (F n z) + (1 / 2) * PI) * (F n z) + sqrt (1 - (F n z) ^ 2)) * (inv PI))) ((1 / 2) * (F n z) + asin (F n z) * (F n z) * (inv PI) + sqrt (1 - (F n z) ^ 2) * (inv PI))) by (unfold normal_form; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]).
    try assert (N3' : normal_form (((((((asin (F n z) + (1 / 2) * PI) * (F n z) + sqrt (1 - (F n z) ^ 2)) * (inv PI))) + T n z * (asin (F n z) * (inv PI) + (1 / 2))))) ((1 / 2) * (F n z) + asin (F n z) * (F n z) * (inv PI) + (1 / 2) * (T n z) + asin (F n z) * (T n z) * (inv PI) + sqrt (1 - (F n z) ^ 2) * (inv PI))) by (unfold normal_form; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]).
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (n : R) (z : R) (F : R -> R -> R) (T : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_first_NTK : forall u : R, T 1 u = u)
    (H_NTK_of_a_layer : forall i : R, label i -> forall u : R, T (1 + i) u = F (1 + i) u + T i u * (asin (Rmax (-1) (Rmin 1 (F i u))) * (inv PI) + (1 / 2)))
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z)
    (H_n : n * (F n z) >= T n z) :
  F (1 + n) z * (1 + n) >= T (1 + n) z.
Proof. exact (step_n_p_1 (n) (z) (F) (T) label_n H_first H_a_layer H_NTK_of_a_layer H_z_pos_is_m1 H_z_less_is_1 H_n). Qed.
