(** Opposite inputs: the range of the cosine, from one depth to the next (relu-line-range-step)

  Given [first layer]: c(1) = 0
  Given [a layer]: c(1 + _0) = pi^(-1)*((-max(-1, min(1, c(_0)))^2 + 1)^(1/2) + max(-1, min(1,
    c(_0)))*(1/2*pi + asin(max(-1, min(1, c(_0)))))) for all nat
  Given [first NTK]: t(1) = c(1)
  Given [NTK of a layer]: t(1 + _0) = c(1 + _0) + (pi^(-1)*asin(max(-1, min(1, c(_0)))) +
    1/2)*t(_0) for all nat
  Given [range]: (1 - c(n))*c(n) >= 0
  Then c(1 + n)*(1 - c(1 + n)) >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
From NCProofs Require relu_layer_above.
From NCProofs Require relu_layer_below.
Open Scope R_scope.

(** Step [c >= 0], by Linear:
  c(n) >= 0
*)
Lemma step_c_pos_is_0 (n : R) (c : R -> R)
    (label_n : label n)
    (H_range : (1 - c n) * (c n) >= 0) :
  c n >= 0.
Proof.
  assert (P0' : 0 <= (1) * (((1 - c n) * (c n)) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 <= ((c n) ^ 2)) by (sign).
  assert (G' : (c n) - (0) = (1) * (((1 - c n) * (c n)) - (0)) + ((c n) ^ 2)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [c <= 1], by Linear:
  1 >= c(n)
*)
Lemma step_c_less_is_1 (n : R) (c : R -> R)
    (label_n : label n)
    (H_range : (1 - c n) * (c n) >= 0) :
  1 >= c n.
Proof.
  assert (P0' : 0 <= (1) * (((1 - c n) * (c n)) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 <= ((1 - c n) ^ 2)) by (sign).
  assert (G' : (1) - (c n) = (1) * (((1 - c n) * (c n)) - (0)) + ((1 - c n) ^ 2)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [c >= -1], by Linear:
  1 + c(n) >= 0
*)
Lemma step_c_pos_is_m1 (n : R) (c : R -> R)
    (label_n : label n)
    (H_range : (1 - c n) * (c n) >= 0) :
  1 + c n >= 0.
Proof.
  pose proof (step_c_pos_is_0 (n) (c) label_n H_range) as H_c_pos_is_0.
  assert (P0' : 0 <= (1) * ((c n) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 < (1)) by (by_number).
  assert (G' : (1 + c n) - (0) = (1) * ((c n) - (0)) + (1)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [f >= 0], by Instance:
  ((1/2*pi + asin(c(n)))*c(n) + (-c(n)^2 + 1)^(1/2))*pi^(-1) >= 0
*)
Lemma step_f_pos_is_0 (n : R) (c : R -> R)
    (label_n : label n)
    (H_range : (1 - c n) * (c n) >= 0) :
  (((1 / 2) * PI + asin (c n)) * (c n) + sqrt (1 - (c n) ^ 2)) * (inv PI) >= 0.
Proof.
  pose proof (step_c_less_is_1 (n) (c) label_n H_range) as H_c_less_is_1.
  pose proof (step_c_pos_is_m1 (n) (c) label_n H_range) as H_c_pos_is_m1.
  assert (I' : (sqrt (1 - (c n) ^ 2) + ((1 / 2) * PI + asin (c n)) * (c n)) * (inv PI) >= 0).
  { apply (relu_layer_above.step_tangent_at_m1 (1) (c n)); [first [exact H_c_pos_is_m1 | assert (G' : (1 + (c n)) - (0) = (1 + c n) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_c_pos_is_m1] | first [exact H_c_less_is_1 | assert (G' : (1) - (c n) = (1) - (c n)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_c_less_is_1] | first [assumption | gap; by_ball | premise]]. }
  assert (G' : ((((1 / 2) * PI + asin (c n)) * (c n) + sqrt (1 - (c n) ^ 2)) * (inv PI)) - (0) = ((sqrt (1 - (c n) ^ 2) + ((1 / 2) * PI + asin (c n)) * (c n)) * (inv PI)) - (0)).
  { try assert (0 < 1 + c n) by sign.
    try assert (N6' : normal_form ((sqrt (1 - (c n) ^ 2))) (sqrt (1 - c n) * (sqrt (1 + c n)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + c n) * sqrt (1 + c n) = 1 + c n) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - c n) * sqrt (1 - c n) = 1 - c n) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + c n) by sign.
    try assert (N7' : normal_form (sqrt (1 - (c n) ^ 2)) (sqrt (1 - c n) * (sqrt (1 + c n)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + c n) * sqrt (1 + c n) = 1 + c n) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - c n) * sqrt (1 - c n) = 1 - c n) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [f <= 1], by Instance:
  1 >= ((1/2*pi + asin(c(n)))*c(n) + (-c(n)^2 + 1)^(1/2))*pi^(-1)
*)
Lemma step_f_less_is_1 (n : R) (c : R -> R)
    (label_n : label n)
    (H_range : (1 - c n) * (c n) >= 0) :
  1 >= (((1 / 2) * PI + asin (c n)) * (c n) + sqrt (1 - (c n) ^ 2)) * (inv PI).
Proof.
  pose proof (step_c_less_is_1 (n) (c) label_n H_range) as H_c_less_is_1.
  pose proof (step_c_pos_is_m1 (n) (c) label_n H_range) as H_c_pos_is_m1.
  assert (I' : 1 >= (sqrt (1 - (c n) ^ 2) + ((1 / 2) * PI + asin (c n)) * (c n)) * (inv PI)).
  { apply (relu_layer_below.step_f_less_is_1 (-1) (c n)); [first [assumption | gap; by_ball | premise] | first [exact H_c_pos_is_m1 | assert (G' : (c n) - (-1) = (1 + c n) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_c_pos_is_m1] | first [exact H_c_less_is_1 | assert (G' : (1) - (c n) = (1) - (c n)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_c_less_is_1]]. }
  assert (G' : (1) - ((((1 / 2) * PI + asin (c n)) * (c n) + sqrt (1 - (c n) ^ 2)) * (inv PI)) = (1) - ((sqrt (1 - (c n) ^ 2) + ((1 / 2) * PI + asin (c n)) * (c n)) * (inv PI))).
  { try assert (0 < 1 + c n) by sign.
    try assert (N6' : normal_form ((sqrt (1 - (c n) ^ 2))) (sqrt (1 - c n) * (sqrt (1 + c n)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + c n) * sqrt (1 + c n) = 1 + c n) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - c n) * sqrt (1 - c n) = 1 - c n) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + c n) by sign.
    try assert (N7' : normal_form (sqrt (1 - (c n) ^ 2)) (sqrt (1 - c n) * (sqrt (1 + c n)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + c n) * sqrt (1 + c n) = 1 + c n) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - c n) * sqrt (1 - c n) = 1 - c n) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [layer], by Specialise:
  c(1 + n) = ((asin(max(min(1, c(n)), -1)) + 1/2*pi)*max(min(1, c(n)), -1) + (-max(min(1, c(n)),
    -1)^2 + 1)^(1/2))*pi^(-1)
*)
Lemma step_layer (n : R) (c : R -> R)
    (label_n : label n)
    (H_a_layer : forall i : R, label i -> c (1 + i) = (sqrt (1 - (Rmax (-1) (Rmin 1 (c i))) ^ 2) + Rmax (-1) (Rmin 1 (c i)) * ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (c i))))) * (inv PI))
    (H_range : (1 - c n) * (c n) >= 0) :
  c (1 + n) = ((asin (Rmax (Rmin 1 (c n)) (-1)) + (1 / 2) * PI) * (Rmax (Rmin 1 (c n)) (-1)) + sqrt (1 - (Rmax (Rmin 1 (c n)) (-1)) ^ 2)) * (inv PI).
Proof.
  pose proof (H_a_layer (n) ltac:(labels)) as I'.
  assert (G' : (c (1 + n)) - (((asin (Rmax (Rmin 1 (c n)) (-1)) + (1 / 2) * PI) * (Rmax (Rmin 1 (c n)) (-1)) + sqrt (1 - (Rmax (Rmin 1 (c n)) (-1)) ^ 2)) * (inv PI)) = (c (1 + (n))) - ((sqrt (1 - (Rmax (-1) (Rmin 1 (c (n)))) ^ 2) + Rmax (-1) (Rmin 1 (c (n))) * ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (c (n)))))) * (inv PI))).
  { try assert (N1' : normal_form ((Rmax (-1) (Rmin 1 (c (n))))) (Rmax (Rmin 1 (c n)) (-1))) by normal.
    try assert (N2' : normal_form ((asin (Rmax (-1) (Rmin 1 (c (n)))))) (asin (Rmax (Rmin 1 (c n)) (-1)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (N3' : normal_form ((sqrt (1 - (Rmax (-1) (Rmin 1 (c (n)))) ^ 2))) (sqrt (1 + Rmax (Rmin 1 (c n)) (-1)) * (sqrt (1 - Rmax (Rmin 1 (c n)) (-1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + Rmax (Rmin 1 (c n)) (-1)) * sqrt (1 + Rmax (Rmin 1 (c n)) (-1)) = 1 + Rmax (Rmin 1 (c n)) (-1)) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - Rmax (Rmin 1 (c n)) (-1)) * sqrt (1 - Rmax (Rmin 1 (c n)) (-1)) = 1 - Rmax (Rmin 1 (c n)) (-1)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N4' : normal_form (sqrt (1 - (Rmax (Rmin 1 (c n)) (-1)) ^ 2)) (sqrt (1 + Rmax (Rmin 1 (c n)) (-1)) * (sqrt (1 - Rmax (Rmin 1 (c n)) (-1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + Rmax (Rmin 1 (c n)) (-1)) * sqrt (1 + Rmax (Rmin 1 (c n)) (-1)) = 1 + Rmax (Rmin 1 (c n)) (-1)) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - Rmax (Rmin 1 (c n)) (-1)) * sqrt (1 - Rmax (Rmin 1 (c n)) (-1)) = 1 - Rmax (Rmin 1 (c n)) (-1)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [layer, range], by Algebra:
  ((asin(max(min(1, c(n)), -1)) + 1/2*pi)*max(min(1, c(n)), -1) + (-max(min(1, c(n)), -1)^2 +
    1)^(1/2))*pi^(-1) = ((1/2*pi + asin(c(n)))*c(n) + (-c(n)^2 + 1)^(1/2))*pi^(-1)
*)
Lemma step_layer__range (n : R) (c : R -> R)
    (label_n : label n)
    (H_range : (1 - c n) * (c n) >= 0) :
  ((asin (Rmax (Rmin 1 (c n)) (-1)) + (1 / 2) * PI) * (Rmax (Rmin 1 (c n)) (-1)) + sqrt (1 - (Rmax (Rmin 1 (c n)) (-1)) ^ 2)) * (inv PI) = (((1 / 2) * PI + asin (c n)) * (c n) + sqrt (1 - (c n) ^ 2)) * (inv PI).
Proof.
  pose proof (step_c_pos_is_0 (n) (c) label_n H_range) as H_c_pos_is_0.
  pose proof (step_c_less_is_1 (n) (c) label_n H_range) as H_c_less_is_1.
  try assert (N0' : normal_form (Rmin 1 (c n)) (c n)) by normal.
  try assert (N1' : normal_form (Rmax (Rmin 1 (c n)) (-1)) (c n)) by normal.
  try assert (N2' : normal_form (asin (Rmax (Rmin 1 (c n)) (-1))) (asin (c n))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
  try assert (0 < 1 + c n) by sign.
  try assert (N3' : normal_form (sqrt (1 - (c n) ^ 2)) (sqrt (1 - c n) * (sqrt (1 + c n)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + c n) * sqrt (1 + c n) = 1 + c n) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - c n) * sqrt (1 - c n) = 1 - c n) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
  try assert (0 < 1 + c n) by sign.
  try assert (N4' : normal_form (sqrt (1 - (Rmax (Rmin 1 (c n)) (-1)) ^ 2)) (sqrt (1 - c n) * (sqrt (1 + c n)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + c n) * sqrt (1 + c n) = 1 + c n) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - c n) * sqrt (1 - c n) = 1 - c n) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
  first [put; solve [field] | equal].
Qed.

(** Step [next c], by Algebra:
  c(1 + n) = ((1/2*pi + asin(c(n)))*c(n) + (-c(n)^2 + 1)^(1/2))*pi^(-1)
*)
Lemma step_next_c (n : R) (c : R -> R)
    (label_n : label n)
    (H_a_layer : forall i : R, label i -> c (1 + i) = (sqrt (1 - (Rmax (-1) (Rmin 1 (c i))) ^ 2) + Rmax (-1) (Rmin 1 (c i)) * ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (c i))))) * (inv PI))
    (H_range : (1 - c n) * (c n) >= 0) :
  c (1 + n) = (((1 / 2) * PI + asin (c n)) * (c n) + sqrt (1 - (c n) ^ 2)) * (inv PI).
Proof.
  pose proof (step_layer (n) (c) label_n H_a_layer H_range) as H_layer.
  pose proof (step_layer__range (n) (c) label_n H_range) as H_layer__range.
  rewrite ?H_layer, ?H_layer__range.
  rewrite ?H_layer, ?H_layer__range.
  try assert (N2' : normal_form ((((((1 / 2) * PI + asin (c n)) * (c n) + sqrt (1 - (c n) ^ 2)) * (inv PI)))) ((1 / 2) * (c n) + sqrt (1 - (c n) ^ 2) * (inv PI) + asin (c n) * (c n) * (inv PI))) by (unfold normal_form; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]).
  assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
  first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal].
Qed.

(** Step [n + 1], by Linear:
  c(1 + n)*(1 - c(1 + n)) >= 0
*)
Lemma step_n_p_1 (n : R) (c : R -> R)
    (label_n : label n)
    (H_a_layer : forall i : R, label i -> c (1 + i) = (sqrt (1 - (Rmax (-1) (Rmin 1 (c i))) ^ 2) + Rmax (-1) (Rmin 1 (c i)) * ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (c i))))) * (inv PI))
    (H_range : (1 - c n) * (c n) >= 0) :
  c (1 + n) * (1 - c (1 + n)) >= 0.
Proof.
  pose proof (step_f_pos_is_0 (n) (c) label_n H_range) as H_f_pos_is_0.
  pose proof (step_f_less_is_1 (n) (c) label_n H_range) as H_f_less_is_1.
  pose proof (step_next_c (n) (c) label_n H_a_layer H_range) as H_next_c.
  assert (P0' : 0 <= (1 - (((1 / 2) * PI + asin (c n)) * (c n) + sqrt (1 - (c n) ^ 2)) * (inv PI)) * (((((1 / 2) * PI + asin (c n)) * (c n) + sqrt (1 - (c n) ^ 2)) * (inv PI)) - (0))) by (apply Rmult_le_pos; [first [seen | sign_form ((-1 / 2) * (PI * (c n) + 2 * (asin (c n)) * (c n) + 2 * (sqrt (1 - (c n) ^ 2)) - 2 * PI) * (inv PI)) ltac:(assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form (1 - (1 / 2) * (c n) - sqrt (1 - (c n) ^ 2) * (inv PI) - asin (c n) * (c n) * (inv PI)) ltac:(assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign] | lra]).
  assert (G' : (c (1 + n) * (1 - c (1 + n))) - (0) = (1 - (((1 / 2) * PI + asin (c n)) * (c n) + sqrt (1 - (c n) ^ 2)) * (inv PI)) * (((((1 / 2) * PI + asin (c n)) * (c n) + sqrt (1 - (c n) ^ 2)) * (inv PI)) - (0))).
  { rewrite ?H_next_c.
    try assert (N1' : normal_form (((((1 / 2) * PI + asin (c n)) * (c n) + sqrt (1 - (c n) ^ 2)) * (inv PI))) ((1 / 2) * (c n) + sqrt (1 - (c n) ^ 2) * (inv PI) + asin (c n) * (c n) * (inv PI))) by (unfold normal_form; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]).
    assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (n : R) (c : R -> R) (t : R -> R)
    (label_n : label n)
    (H_first_layer : c 1 = 0)
    (H_a_layer : forall i : R, label i -> c (1 + i) = (sqrt (1 - (Rmax (-1) (Rmin 1 (c i))) ^ 2) + Rmax (-1) (Rmin 1 (c i)) * ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (c i))))) * (inv PI))
    (H_first_NTK : t 1 = c 1)
    (H_NTK_of_a_layer : forall i : R, label i -> t (1 + i) = c (1 + i) + (asin (Rmax (-1) (Rmin 1 (c i))) * (inv PI) + (1 / 2)) * (t i))
    (H_range : (1 - c n) * (c n) >= 0) :
  c (1 + n) * (1 - c (1 + n)) >= 0.
Proof. exact (step_n_p_1 (n) (c) label_n H_a_layer H_range). Qed.
