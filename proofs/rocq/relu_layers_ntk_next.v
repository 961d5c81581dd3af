(** One more layer, for the NTK (relu-layers-ntk-next)

  Given [first]: F(1, _0) = _0 for all real
  Given [a layer]: F(1 + _1, _0) = pi^(-1)*((-max(-1, min(1, F(_1, _0)))^2 + 1)^(1/2) +
    (asin(max(-1, min(1, F(_1, _0)))) + 1/2*pi)*max(-1, min(1, F(_1, _0)))) for all nat, real
  Given [first NTK]: T(1, _0) = _0 for all real
  Given [NTK of a layer]: T(1 + _1, _0) = F(1 + _1, _0) + T(_1, _0)*(asin(max(-1, min(1, F(_1,
    _0))))*pi^(-1) + 1/2) for all nat, real
  Given [z >= -1]: 1 + z >= 0
  Given [z <= 1]: 1 >= z
  Then T(1 + n, z) = ((asin(F(n, z)) + 1/2*pi)*F(n, z) + (-F(n, z)^2 + 1)^(1/2))*pi^(-1) + T(n,
    z)*(asin(F(n, z))*pi^(-1) + 1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require relu_layers_range.
From NCProofs Require relu_layers_next.
Open Scope R_scope.

(** Step [F <= 1], by Instance:
  1 >= F(n, z)
*)
Lemma step_F_less_is_1 (n : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall t : R, F 1 t = t)
    (H_a_layer : forall i : R, label i -> forall t : R, F (1 + i) t = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i t))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i t))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i t)))) * (inv PI))
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
    (H_first : forall t : R, F 1 t = t)
    (H_a_layer : forall i : R, label i -> forall t : R, F (1 + i) t = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i t))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i t))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i t)))) * (inv PI))
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

(** Step [one more], by Instance:
  F(1 + n, z) = ((asin(F(n, z)) + 1/2*pi)*F(n, z) + (-F(n, z)^2 + 1)^(1/2))*pi^(-1)
*)
Lemma step_one_more (n : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall t : R, F 1 t = t)
    (H_a_layer : forall i : R, label i -> forall t : R, F (1 + i) t = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i t))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i t))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i t)))) * (inv PI))
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

(** Step [NTK layer], by Specialise:
  T(1 + n, z) = F(1 + n, z) + (asin(max(min(1, F(n, z)), -1))*pi^(-1) + 1/2)*T(n, z)
*)
Lemma step_NTK_layer (n : R) (z : R) (F : R -> R -> R) (T : R -> R -> R)
    (label_n : label n)
    (H_NTK_of_a_layer : forall i : R, label i -> forall t : R, T (1 + i) t = F (1 + i) t + T i t * (asin (Rmax (-1) (Rmin 1 (F i t))) * (inv PI) + (1 / 2)))
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

(** Step [NTK range], by Algebra:
  F(1 + n, z) + (asin(max(min(1, F(n, z)), -1))*pi^(-1) + 1/2)*T(n, z) = F(1 + n, z) + T(n,
    z)*(asin(F(n, z))*pi^(-1) + 1/2)
*)
Lemma step_NTK_range (n : R) (z : R) (F : R -> R -> R) (T : R -> R -> R)
    (label_n : label n)
    (H_first : forall t : R, F 1 t = t)
    (H_a_layer : forall i : R, label i -> forall t : R, F (1 + i) t = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i t))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i t))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i t)))) * (inv PI))
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

(** Step [NTK], by Algebra:
  T(1 + n, z) = ((asin(F(n, z)) + 1/2*pi)*F(n, z) + (-F(n, z)^2 + 1)^(1/2))*pi^(-1) + T(n,
    z)*(asin(F(n, z))*pi^(-1) + 1/2)
*)
Lemma step_NTK (n : R) (z : R) (F : R -> R -> R) (T : R -> R -> R)
    (label_n : label n)
    (H_first : forall t : R, F 1 t = t)
    (H_a_layer : forall i : R, label i -> forall t : R, F (1 + i) t = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i t))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i t))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i t)))) * (inv PI))
    (H_NTK_of_a_layer : forall i : R, label i -> forall t : R, T (1 + i) t = F (1 + i) t + T i t * (asin (Rmax (-1) (Rmin 1 (F i t))) * (inv PI) + (1 / 2)))
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  T (1 + n) z = ((asin (F n z) + (1 / 2) * PI) * (F n z) + sqrt (1 - (F n z) ^ 2)) * (inv PI) + T n z * (asin (F n z) * (inv PI) + (1 / 2)).
Proof.
  pose proof (step_one_more (n) (z) (F) label_n H_first H_a_layer H_z_pos_is_m1 H_z_less_is_1) as H_one_more.
  pose proof (step_NTK_layer (n) (z) (F) (T) label_n H_NTK_of_a_layer H_z_pos_is_m1 H_z_less_is_1) as H_NTK_layer.
  pose proof (step_NTK_range (n) (z) (F) (T) label_n H_first H_a_layer H_z_pos_is_m1 H_z_less_is_1) as H_NTK_range.
  rewrite ?H_NTK_layer, ?H_NTK_range, ?H_one_more.
  rewrite ?H_NTK_layer, ?H_NTK_range, ?H_one_more.
  try assert (N3' : normal_form ((((((((asin (F n z) + (1 / 2) * PI) * (F n z) + sqrt (1 - (F n z) ^ 2)) * (inv PI))) + T n z * (asin (F n z) * (inv PI) + (1 / 2)))))) ((1 / 2) * (F n z) + asin (F n z) * (F n z) * (inv PI) + (1 / 2) * (T n z) + asin (F n z) * (T n z) * (inv PI) + sqrt (1 - (F n z) ^ 2) * (inv PI))) by (unfold normal_form; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]).
  assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
  first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal].
Qed.

Theorem theorem (n : R) (z : R) (F : R -> R -> R) (T : R -> R -> R)
    (label_n : label n)
    (H_first : forall t : R, F 1 t = t)
    (H_a_layer : forall i : R, label i -> forall t : R, F (1 + i) t = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i t))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i t))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i t)))) * (inv PI))
    (H_first_NTK : forall t : R, T 1 t = t)
    (H_NTK_of_a_layer : forall i : R, label i -> forall t : R, T (1 + i) t = F (1 + i) t + T i t * (asin (Rmax (-1) (Rmin 1 (F i t))) * (inv PI) + (1 / 2)))
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  T (1 + n) z = ((asin (F n z) + (1 / 2) * PI) * (F n z) + sqrt (1 - (F n z) ^ 2)) * (inv PI) + T n z * (asin (F n z) * (inv PI) + (1 / 2)).
Proof. exact (step_NTK (n) (z) (F) (T) label_n H_first H_a_layer H_NTK_of_a_layer H_z_pos_is_m1 H_z_less_is_1). Qed.
