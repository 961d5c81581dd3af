(** The NTK of equal inputs, from one depth to the next (relu-layers-ntk-one-step)

  Given [first]: F(1, _0) = _0 for all real
  Given [a layer]: F(1 + _1, _0) = pi^(-1)*((-max(-1, min(1, F(_1, _0)))^2 + 1)^(1/2) +
    (asin(max(-1, min(1, F(_1, _0)))) + 1/2*pi)*max(-1, min(1, F(_1, _0)))) for all nat, real
  Given [first NTK]: T(1, _0) = _0 for all real
  Given [NTK of a layer]: T(1 + _1, _0) = F(1 + _1, _0) + T(_1, _0)*(asin(max(-1, min(1, F(_1,
    _0))))*pi^(-1) + 1/2) for all nat, real
  Given [z = 1]: z = 1
  Given [n]: T(n, z) = n
  Then T(1 + n, z) = 1 + n
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require relu_layers_one.
From NCProofs Require relu_slope_one.
Open Scope R_scope.

(** Step [F = 1], by Instance:
  F(n, z) = 1
*)
Lemma step_F_is_1 (n : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_z_is_1 : z = 1) :
  F n z = 1.
Proof.
  assert (I' : F (n) (z) = 1).
  { apply (relu_layers_one.step_all_n (n) (z) (F)); [premise | premise | premise | first [premise | gap; (first [solve [put; field; sides] | equal])]]. }
  assert (G' : (F n z) - (1) = (F (n) (z)) - (1)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [next F = 1], by Instance:
  F(1 + n, z) = 1
*)
Lemma step_next_F_is_1 (n : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_z_is_1 : z = 1) :
  F (1 + n) z = 1.
Proof.
  assert (I' : F (1 + n) (z) = 1).
  { apply (relu_layers_one.step_all_n (1 + n) (z) (F)); [premise | premise | premise | first [premise | gap; (first [solve [put; field; sides] | equal])]]. }
  assert (G' : (F (1 + n) z) - (1) = (F (1 + n) (z)) - (1)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [F <= 1], by Linear:
  1 >= F(n, z)
*)
Lemma step_F_less_is_1 (n : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_z_is_1 : z = 1) :
  1 >= F n z.
Proof.
  pose proof (step_F_is_1 (n) (z) (F) label_n H_first H_a_layer H_z_is_1) as H_F_is_1.
  assert (P0' : 0 <= (-1) * ((F n z) - (1))) by (apply zero_times; lra).
  assert (G' : (1) - (F n z) = (-1) * ((F n z) - (1))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [F >= -1], by Linear:
  1 + F(n, z) >= 0
*)
Lemma step_F_pos_is_m1 (n : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_z_is_1 : z = 1) :
  1 + F n z >= 0.
Proof.
  pose proof (step_F_is_1 (n) (z) (F) label_n H_first H_a_layer H_z_is_1) as H_F_is_1.
  assert (P0' : 0 <= (1) * ((F n z) - (1))) by (apply zero_times; lra).
  assert (P' : 0 < (2)) by (by_number).
  assert (G' : (1 + F n z) - (0) = (1) * ((F n z) - (1)) + (2)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [z, NTK layer], by Specialise:
  T(1 + n, z) = F(1 + n, z) + (asin(max(min(1, F(n, z)), -1))*pi^(-1) + 1/2)*T(n, z)
*)
Lemma step_z__NTK_layer (n : R) (z : R) (F : R -> R -> R) (T : R -> R -> R)
    (label_n : label n)
    (H_NTK_of_a_layer : forall i : R, label i -> forall u : R, T (1 + i) u = F (1 + i) u + T i u * (asin (Rmax (-1) (Rmin 1 (F i u))) * (inv PI) + (1 / 2))) :
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
    (H_z_is_1 : z = 1) :
  F (1 + n) z + (asin (Rmax (Rmin 1 (F n z)) (-1)) * (inv PI) + (1 / 2)) * (T n z) = F (1 + n) z + T n z * (asin (F n z) * (inv PI) + (1 / 2)).
Proof.
  pose proof (step_F_less_is_1 (n) (z) (F) label_n H_first H_a_layer H_z_is_1) as H_F_less_is_1.
  pose proof (step_F_pos_is_m1 (n) (z) (F) label_n H_first H_a_layer H_z_is_1) as H_F_pos_is_m1.
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
    (H_z_is_1 : z = 1) :
  T (1 + n) z = F (1 + n) z + T n z * (asin (F n z) * (inv PI) + (1 / 2)).
Proof.
  pose proof (step_z__NTK_layer (n) (z) (F) (T) label_n H_NTK_of_a_layer) as H_z__NTK_layer.
  pose proof (step_z__NTK_range (n) (z) (F) (T) label_n H_first H_a_layer H_z_is_1) as H_z__NTK_range.
  rewrite ?H_z__NTK_layer, ?H_z__NTK_range.
  rewrite ?H_z__NTK_layer, ?H_z__NTK_range.
  try assert (N2' : normal_form (((F (1 + n) z + T n z * (asin (F n z) * (inv PI) + (1 / 2))))) ((1 / 2) * (T n z) + asin (F n z) * (T n z) * (inv PI) + F (1 + n) z)) by (unfold normal_form; first [put; solve [field] | equal]).
  first [put; solve [field] | equal].
Qed.

(** Step [s], by Instance:
  asin(F(n, z))*pi^(-1) + 1/2 = 1
*)
Lemma step_s (n : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_z_is_1 : z = 1) :
  asin (F n z) * (inv PI) + (1 / 2) = 1.
Proof.
  pose proof (step_F_is_1 (n) (z) (F) label_n H_first H_a_layer H_z_is_1) as H_F_is_1.
  pose proof (step_F_less_is_1 (n) (z) (F) label_n H_first H_a_layer H_z_is_1) as H_F_less_is_1.
  pose proof (step_F_pos_is_m1 (n) (z) (F) label_n H_first H_a_layer H_z_is_1) as H_F_pos_is_m1.
  assert (I' : asin (F n z) * (inv PI) + (1 / 2) = 1).
  { apply (relu_slope_one.step_s_z_is_1 (1) (F n z)); [first [exact H_F_pos_is_m1 | assert (G' : (1 + (F n z)) - (0) = (1 + F n z) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise] | first [exact H_F_less_is_1 | assert (G' : (1) - (F n z) = (1) - (F n z)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise] | first [exact H_F_is_1 | assert (G' : (F n z) - (1) = (F n z) - (1)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_F_is_1] | first [premise | gap; (try assert (N8' : normal_form ((asin (1))) ((1 / 2) * PI)) by normal; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])]]. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [n + 1], by Algebra:
  T(1 + n, z) = 1 + n
*)
Lemma step_n_p_1 (n : R) (z : R) (F : R -> R -> R) (T : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_NTK_of_a_layer : forall i : R, label i -> forall u : R, T (1 + i) u = F (1 + i) u + T i u * (asin (Rmax (-1) (Rmin 1 (F i u))) * (inv PI) + (1 / 2)))
    (H_z_is_1 : z = 1)
    (H_n : T n z = n) :
  T (1 + n) z = 1 + n.
Proof.
  pose proof (step_next_F_is_1 (n) (z) (F) label_n H_first H_a_layer H_z_is_1) as H_next_F_is_1.
  pose proof (step_z__NTK (n) (z) (F) (T) label_n H_first H_a_layer H_NTK_of_a_layer H_z_is_1) as H_z__NTK.
  pose proof (step_s (n) (z) (F) label_n H_first H_a_layer H_z_is_1) as H_s.
  rewrite ?H_z__NTK, ?H_s, ?H_n, ?H_next_F_is_1.
  rewrite ?H_z__NTK, ?H_s, ?H_n, ?H_next_F_is_1.
  try assert (N4' : normal_form (((((1)) + ((n)) * ((1))))) (1 + n)) by (unfold normal_form; first [put; solve [ring] | equal]).
  first [put; solve [ring] | equal].
Qed.

Theorem theorem (n : R) (z : R) (F : R -> R -> R) (T : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_first_NTK : forall u : R, T 1 u = u)
    (H_NTK_of_a_layer : forall i : R, label i -> forall u : R, T (1 + i) u = F (1 + i) u + T i u * (asin (Rmax (-1) (Rmin 1 (F i u))) * (inv PI) + (1 / 2)))
    (H_z_is_1 : z = 1)
    (H_n : T n z = n) :
  T (1 + n) z = 1 + n.
Proof. exact (step_n_p_1 (n) (z) (F) (T) label_n H_first H_a_layer H_NTK_of_a_layer H_z_is_1 H_n). Qed.
