(** Opposite inputs: the NTK below a multiple of the NNGP, from one depth to the next (relu-line-ntk-step)

  Given [first layer]: c(1) = 0
  Given [a layer]: c(1 + _0) = pi^(-1)*((-max(-1, min(1, c(_0)))^2 + 1)^(1/2) + max(-1, min(1,
    c(_0)))*(1/2*pi + asin(max(-1, min(1, c(_0)))))) for all nat
  Given [first NTK]: t(1) = c(1)
  Given [NTK of a layer]: t(1 + _0) = c(1 + _0) + (pi^(-1)*asin(max(-1, min(1, c(_0)))) +
    1/2)*t(_0) for all nat
  Given [n]: n*c(n) >= t(n)
  Then c(1 + n)*(1 + n) >= t(1 + n)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require relu_line_range.
From NCProofs Require relu_layer.
Open Scope R_scope.

(** Step [range], by Instance:
  (1 - c(n))*c(n) >= 0
*)
Lemma step_range (n : R) (c : R -> R) (t : R -> R)
    (label_n : label n)
    (H_first_layer : c 1 = 0)
    (H_a_layer : forall i : R, label i -> c (1 + i) = (sqrt (1 - (Rmax (-1) (Rmin 1 (c i))) ^ 2) + Rmax (-1) (Rmin 1 (c i)) * ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (c i))))) * (inv PI))
    (H_first_NTK : t 1 = c 1)
    (H_NTK_of_a_layer : forall i : R, label i -> t (1 + i) = c (1 + i) + (asin (Rmax (-1) (Rmin 1 (c i))) * (inv PI) + (1 / 2)) * (t i))
    (H_n : n * (c n) >= t n) :
  (1 - c n) * (c n) >= 0.
Proof.
  assert (I' : (1 - c (n)) * (c (n)) >= 0).
  { apply (relu_line_range.step_range (n) (c) (t)); [premise | first [premise | gap; (first [solve [put; field; sides] | equal])] | premise | first [premise | gap; (first [solve [put; field; sides] | equal])] | premise]. }
  assert (G' : ((1 - c n) * (c n)) - (0) = ((1 - c (n)) * (c (n))) - (0)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [c >= 0], by Linear:
  c(n) >= 0
*)
Lemma step_c_pos_is_0 (n : R) (c : R -> R) (t : R -> R)
    (label_n : label n)
    (H_first_layer : c 1 = 0)
    (H_a_layer : forall i : R, label i -> c (1 + i) = (sqrt (1 - (Rmax (-1) (Rmin 1 (c i))) ^ 2) + Rmax (-1) (Rmin 1 (c i)) * ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (c i))))) * (inv PI))
    (H_first_NTK : t 1 = c 1)
    (H_NTK_of_a_layer : forall i : R, label i -> t (1 + i) = c (1 + i) + (asin (Rmax (-1) (Rmin 1 (c i))) * (inv PI) + (1 / 2)) * (t i))
    (H_n : n * (c n) >= t n) :
  c n >= 0.
Proof.
  pose proof (step_range (n) (c) (t) label_n H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer H_n) as H_range.
  assert (P0' : 0 <= (1) * (((1 - c n) * (c n)) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 <= ((c n) ^ 2)) by (sign).
  assert (G' : (c n) - (0) = (1) * (((1 - c n) * (c n)) - (0)) + ((c n) ^ 2)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [c <= 1], by Linear:
  1 >= c(n)
*)
Lemma step_c_less_is_1 (n : R) (c : R -> R) (t : R -> R)
    (label_n : label n)
    (H_first_layer : c 1 = 0)
    (H_a_layer : forall i : R, label i -> c (1 + i) = (sqrt (1 - (Rmax (-1) (Rmin 1 (c i))) ^ 2) + Rmax (-1) (Rmin 1 (c i)) * ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (c i))))) * (inv PI))
    (H_first_NTK : t 1 = c 1)
    (H_NTK_of_a_layer : forall i : R, label i -> t (1 + i) = c (1 + i) + (asin (Rmax (-1) (Rmin 1 (c i))) * (inv PI) + (1 / 2)) * (t i))
    (H_n : n * (c n) >= t n) :
  1 >= c n.
Proof.
  pose proof (step_range (n) (c) (t) label_n H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer H_n) as H_range.
  assert (P0' : 0 <= (1) * (((1 - c n) * (c n)) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 <= ((1 - c n) ^ 2)) by (sign).
  assert (G' : (1) - (c n) = (1) * (((1 - c n) * (c n)) - (0)) + ((1 - c n) ^ 2)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [c >= -1], by Linear:
  1 + c(n) >= 0
*)
Lemma step_c_pos_is_m1 (n : R) (c : R -> R) (t : R -> R)
    (label_n : label n)
    (H_first_layer : c 1 = 0)
    (H_a_layer : forall i : R, label i -> c (1 + i) = (sqrt (1 - (Rmax (-1) (Rmin 1 (c i))) ^ 2) + Rmax (-1) (Rmin 1 (c i)) * ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (c i))))) * (inv PI))
    (H_first_NTK : t 1 = c 1)
    (H_NTK_of_a_layer : forall i : R, label i -> t (1 + i) = c (1 + i) + (asin (Rmax (-1) (Rmin 1 (c i))) * (inv PI) + (1 / 2)) * (t i))
    (H_n : n * (c n) >= t n) :
  1 + c n >= 0.
Proof.
  pose proof (step_c_pos_is_0 (n) (c) (t) label_n H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer H_n) as H_c_pos_is_0.
  assert (P0' : 0 <= (1) * ((c n) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 < (1)) by (by_number).
  assert (G' : (1 + c n) - (0) = (1) * ((c n) - (0)) + (1)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [layer], by Specialise:
  c(1 + n) = ((asin(max(min(1, c(n)), -1)) + 1/2*pi)*max(min(1, c(n)), -1) + (-max(min(1, c(n)),
    -1)^2 + 1)^(1/2))*pi^(-1)
*)
Lemma step_layer (n : R) (c : R -> R) (t : R -> R)
    (label_n : label n)
    (H_a_layer : forall i : R, label i -> c (1 + i) = (sqrt (1 - (Rmax (-1) (Rmin 1 (c i))) ^ 2) + Rmax (-1) (Rmin 1 (c i)) * ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (c i))))) * (inv PI))
    (H_n : n * (c n) >= t n) :
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
Lemma step_layer__range (n : R) (c : R -> R) (t : R -> R)
    (label_n : label n)
    (H_first_layer : c 1 = 0)
    (H_a_layer : forall i : R, label i -> c (1 + i) = (sqrt (1 - (Rmax (-1) (Rmin 1 (c i))) ^ 2) + Rmax (-1) (Rmin 1 (c i)) * ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (c i))))) * (inv PI))
    (H_first_NTK : t 1 = c 1)
    (H_NTK_of_a_layer : forall i : R, label i -> t (1 + i) = c (1 + i) + (asin (Rmax (-1) (Rmin 1 (c i))) * (inv PI) + (1 / 2)) * (t i))
    (H_n : n * (c n) >= t n) :
  ((asin (Rmax (Rmin 1 (c n)) (-1)) + (1 / 2) * PI) * (Rmax (Rmin 1 (c n)) (-1)) + sqrt (1 - (Rmax (Rmin 1 (c n)) (-1)) ^ 2)) * (inv PI) = (((1 / 2) * PI + asin (c n)) * (c n) + sqrt (1 - (c n) ^ 2)) * (inv PI).
Proof.
  pose proof (step_c_pos_is_0 (n) (c) (t) label_n H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer H_n) as H_c_pos_is_0.
  pose proof (step_c_less_is_1 (n) (c) (t) label_n H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer H_n) as H_c_less_is_1.
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
Lemma step_next_c (n : R) (c : R -> R) (t : R -> R)
    (label_n : label n)
    (H_first_layer : c 1 = 0)
    (H_a_layer : forall i : R, label i -> c (1 + i) = (sqrt (1 - (Rmax (-1) (Rmin 1 (c i))) ^ 2) + Rmax (-1) (Rmin 1 (c i)) * ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (c i))))) * (inv PI))
    (H_first_NTK : t 1 = c 1)
    (H_NTK_of_a_layer : forall i : R, label i -> t (1 + i) = c (1 + i) + (asin (Rmax (-1) (Rmin 1 (c i))) * (inv PI) + (1 / 2)) * (t i))
    (H_n : n * (c n) >= t n) :
  c (1 + n) = (((1 / 2) * PI + asin (c n)) * (c n) + sqrt (1 - (c n) ^ 2)) * (inv PI).
Proof.
  pose proof (step_layer (n) (c) (t) label_n H_a_layer H_n) as H_layer.
  pose proof (step_layer__range (n) (c) (t) label_n H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer H_n) as H_layer__range.
  rewrite ?H_layer, ?H_layer__range.
  rewrite ?H_layer, ?H_layer__range.
  try assert (N2' : normal_form ((((((1 / 2) * PI + asin (c n)) * (c n) + sqrt (1 - (c n) ^ 2)) * (inv PI)))) ((1 / 2) * (c n) + sqrt (1 - (c n) ^ 2) * (inv PI) + asin (c n) * (c n) * (inv PI))) by (unfold normal_form; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]).
  assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
  first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal].
Qed.

(** Step [NTK layer], by Specialise:
  t(1 + n) = (pi^(-1)*asin(max(min(1, c(n)), -1)) + 1/2)*t(n) + c(1 + n)
*)
Lemma step_NTK_layer (n : R) (c : R -> R) (t : R -> R)
    (label_n : label n)
    (H_NTK_of_a_layer : forall i : R, label i -> t (1 + i) = c (1 + i) + (asin (Rmax (-1) (Rmin 1 (c i))) * (inv PI) + (1 / 2)) * (t i))
    (H_n : n * (c n) >= t n) :
  t (1 + n) = (asin (Rmax (Rmin 1 (c n)) (-1)) * (inv PI) + (1 / 2)) * (t n) + c (1 + n).
Proof.
  pose proof (H_NTK_of_a_layer (n) ltac:(labels)) as I'.
  assert (G' : (t (1 + n)) - ((asin (Rmax (Rmin 1 (c n)) (-1)) * (inv PI) + (1 / 2)) * (t n) + c (1 + n)) = (t (1 + (n))) - (c (1 + (n)) + (asin (Rmax (-1) (Rmin 1 (c (n)))) * (inv PI) + (1 / 2)) * (t (n)))).
  { try assert (N1' : normal_form ((Rmax (-1) (Rmin 1 (c (n))))) (Rmax (Rmin 1 (c n)) (-1))) by normal.
    try assert (N2' : normal_form ((asin (Rmax (-1) (Rmin 1 (c (n)))))) (asin (Rmax (Rmin 1 (c n)) (-1)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [NTK range], by Algebra:
  (pi^(-1)*asin(max(min(1, c(n)), -1)) + 1/2)*t(n) + c(1 + n) = (1/2 + pi^(-1)*asin(c(n)))*t(n) +
    c(1 + n)
*)
Lemma step_NTK_range (n : R) (c : R -> R) (t : R -> R)
    (label_n : label n)
    (H_first_layer : c 1 = 0)
    (H_a_layer : forall i : R, label i -> c (1 + i) = (sqrt (1 - (Rmax (-1) (Rmin 1 (c i))) ^ 2) + Rmax (-1) (Rmin 1 (c i)) * ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (c i))))) * (inv PI))
    (H_first_NTK : t 1 = c 1)
    (H_NTK_of_a_layer : forall i : R, label i -> t (1 + i) = c (1 + i) + (asin (Rmax (-1) (Rmin 1 (c i))) * (inv PI) + (1 / 2)) * (t i))
    (H_n : n * (c n) >= t n) :
  (asin (Rmax (Rmin 1 (c n)) (-1)) * (inv PI) + (1 / 2)) * (t n) + c (1 + n) = ((1 / 2) + asin (c n) * (inv PI)) * (t n) + c (1 + n).
Proof.
  pose proof (step_c_pos_is_0 (n) (c) (t) label_n H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer H_n) as H_c_pos_is_0.
  pose proof (step_c_less_is_1 (n) (c) (t) label_n H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer H_n) as H_c_less_is_1.
  try assert (N0' : normal_form (Rmin 1 (c n)) (c n)) by normal.
  try assert (N1' : normal_form (Rmax (Rmin 1 (c n)) (-1)) (c n)) by normal.
  try assert (N2' : normal_form (asin (Rmax (Rmin 1 (c n)) (-1))) (asin (c n))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
  first [put; solve [field] | equal].
Qed.

(** Step [next t], by Algebra:
  t(1 + n) = (1/2 + pi^(-1)*asin(c(n)))*t(n) + c(1 + n)
*)
Lemma step_next_t (n : R) (c : R -> R) (t : R -> R)
    (label_n : label n)
    (H_first_layer : c 1 = 0)
    (H_a_layer : forall i : R, label i -> c (1 + i) = (sqrt (1 - (Rmax (-1) (Rmin 1 (c i))) ^ 2) + Rmax (-1) (Rmin 1 (c i)) * ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (c i))))) * (inv PI))
    (H_first_NTK : t 1 = c 1)
    (H_NTK_of_a_layer : forall i : R, label i -> t (1 + i) = c (1 + i) + (asin (Rmax (-1) (Rmin 1 (c i))) * (inv PI) + (1 / 2)) * (t i))
    (H_n : n * (c n) >= t n) :
  t (1 + n) = ((1 / 2) + asin (c n) * (inv PI)) * (t n) + c (1 + n).
Proof.
  pose proof (step_NTK_layer (n) (c) (t) label_n H_NTK_of_a_layer H_n) as H_NTK_layer.
  pose proof (step_NTK_range (n) (c) (t) label_n H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer H_n) as H_NTK_range.
  rewrite ?H_NTK_layer, ?H_NTK_range.
  rewrite ?H_NTK_layer, ?H_NTK_range.
  try assert (N2' : normal_form (((((1 / 2) + asin (c n) * (inv PI)) * (t n) + c (1 + n)))) (c (1 + n) + (1 / 2) * (t n) + t n * (asin (c n)) * (inv PI))) by (unfold normal_form; first [put; solve [field] | equal]).
  first [put; solve [field] | equal].
Qed.

(** Step [slope], by Instance:
  1/2 + pi^(-1)*asin(c(n)) >= 0
*)
Lemma step_slope (n : R) (c : R -> R) (t : R -> R)
    (label_n : label n)
    (H_first_layer : c 1 = 0)
    (H_a_layer : forall i : R, label i -> c (1 + i) = (sqrt (1 - (Rmax (-1) (Rmin 1 (c i))) ^ 2) + Rmax (-1) (Rmin 1 (c i)) * ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (c i))))) * (inv PI))
    (H_first_NTK : t 1 = c 1)
    (H_NTK_of_a_layer : forall i : R, label i -> t (1 + i) = c (1 + i) + (asin (Rmax (-1) (Rmin 1 (c i))) * (inv PI) + (1 / 2)) * (t i))
    (H_n : n * (c n) >= t n) :
  (1 / 2) + asin (c n) * (inv PI) >= 0.
Proof.
  pose proof (step_c_pos_is_0 (n) (c) (t) label_n H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer H_n) as H_c_pos_is_0.
  pose proof (step_c_less_is_1 (n) (c) (t) label_n H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer H_n) as H_c_less_is_1.
  pose proof (step_c_pos_is_m1 (n) (c) (t) label_n H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer H_n) as H_c_pos_is_m1.
  assert (I' : asin (c n) * (inv PI) + (1 / 2) >= 0).
  { apply (relu_layer.step_slope (c n) (0)); [first [exact H_c_less_is_1 | assert (G' : (1) - (c n) = (1) - (c n)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_c_less_is_1] | first [exact H_c_pos_is_m1 | assert (G' : (1 + (c n)) - (0) = (1 + c n) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_c_pos_is_m1] | first [assumption | gap; by_number | premise] | first [assumption | gap; by_number | premise]]. }
  assert (G' : ((1 / 2) + asin (c n) * (inv PI)) - (0) = (asin (c n) * (inv PI) + (1 / 2)) - (0)).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [1 - c^2], by Sign:
  -c(n)^2 + 1 >= 0
*)
Lemma step_s_1_m_c_2 (n : R) (c : R -> R) (t : R -> R)
    (label_n : label n)
    (H_first_layer : c 1 = 0)
    (H_a_layer : forall i : R, label i -> c (1 + i) = (sqrt (1 - (Rmax (-1) (Rmin 1 (c i))) ^ 2) + Rmax (-1) (Rmin 1 (c i)) * ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (c i))))) * (inv PI))
    (H_first_NTK : t 1 = c 1)
    (H_NTK_of_a_layer : forall i : R, label i -> t (1 + i) = c (1 + i) + (asin (Rmax (-1) (Rmin 1 (c i))) * (inv PI) + (1 / 2)) * (t i))
    (H_n : n * (c n) >= t n) :
  1 - (c n) ^ 2 >= 0.
Proof.
  pose proof (step_c_pos_is_0 (n) (c) (t) label_n H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer H_n) as H_c_pos_is_0.
  pose proof (step_c_less_is_1 (n) (c) (t) label_n H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer H_n) as H_c_less_is_1.
  assert (P' : 0 <= ((1 - c n) * (1 + c n))).
  { first [sign]. }
  assert (G' : (1 - (c n) ^ 2) - (0) = ((1 - c n) * (1 + c n))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [root], by Sign:
  (-c(n)^2 + 1)^(1/2) >= 0
*)
Lemma step_root (n : R) (c : R -> R) (t : R -> R)
    (label_n : label n)
    (H_first_layer : c 1 = 0)
    (H_a_layer : forall i : R, label i -> c (1 + i) = (sqrt (1 - (Rmax (-1) (Rmin 1 (c i))) ^ 2) + Rmax (-1) (Rmin 1 (c i)) * ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (c i))))) * (inv PI))
    (H_first_NTK : t 1 = c 1)
    (H_NTK_of_a_layer : forall i : R, label i -> t (1 + i) = c (1 + i) + (asin (Rmax (-1) (Rmin 1 (c i))) * (inv PI) + (1 / 2)) * (t i))
    (H_n : n * (c n) >= t n) :
  sqrt (1 - (c n) ^ 2) >= 0.
Proof.
  pose proof (step_s_1_m_c_2 (n) (c) (t) label_n H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer H_n) as H_s_1_m_c_2.
  gap; sign.
Qed.

(** Step [n + 1], by Linear:
  c(1 + n)*(1 + n) >= t(1 + n)
*)
Lemma step_n_p_1 (n : R) (c : R -> R) (t : R -> R)
    (label_n : label n)
    (H_first_layer : c 1 = 0)
    (H_a_layer : forall i : R, label i -> c (1 + i) = (sqrt (1 - (Rmax (-1) (Rmin 1 (c i))) ^ 2) + Rmax (-1) (Rmin 1 (c i)) * ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (c i))))) * (inv PI))
    (H_first_NTK : t 1 = c 1)
    (H_NTK_of_a_layer : forall i : R, label i -> t (1 + i) = c (1 + i) + (asin (Rmax (-1) (Rmin 1 (c i))) * (inv PI) + (1 / 2)) * (t i))
    (H_n : n * (c n) >= t n) :
  c (1 + n) * (1 + n) >= t (1 + n).
Proof.
  pose proof (step_next_c (n) (c) (t) label_n H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer H_n) as H_next_c.
  pose proof (step_next_t (n) (c) (t) label_n H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer H_n) as H_next_t.
  pose proof (step_slope (n) (c) (t) label_n H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer H_n) as H_slope.
  pose proof (step_root (n) (c) (t) label_n H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer H_n) as H_root.
  assert (P0' : 0 <= ((1 / 2) + asin (c n) * (inv PI)) * ((n * (c n)) - (t n))) by (apply Rmult_le_pos; [first [seen | sign_form ((1 / 2) * (PI + 2 * (asin (c n))) * (inv PI)) ltac:(assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign] | lra]).
  assert (P1' : 0 <= (n * (inv PI)) * ((sqrt (1 - (c n) ^ 2)) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (c (1 + n) * (1 + n)) - (t (1 + n)) = ((1 / 2) + asin (c n) * (inv PI)) * ((n * (c n)) - (t n)) + (n * (inv PI)) * ((sqrt (1 - (c n) ^ 2)) - (0))).
  { rewrite ?H_next_t, ?H_next_c.
    rewrite ?H_next_t, ?H_next_c.
    try assert (N2' : normal_form (((((1 / 2) * PI + asin (c n)) * (c n) + sqrt (1 - (c n) ^ 2)) * (inv PI))) ((1 / 2) * (c n) + sqrt (1 - (c n) ^ 2) * (inv PI) + asin (c n) * (c n) * (inv PI))) by (unfold normal_form; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]).
    try assert (N3' : normal_form (((((1 / 2) + asin (c n) * (inv PI)) * (t n) + (((((1 / 2) * PI + asin (c n)) * (c n) + sqrt (1 - (c n) ^ 2)) * (inv PI)))))) ((1 / 2) * (c n) + sqrt (1 - (c n) ^ 2) * (inv PI) + asin (c n) * (c n) * (inv PI) + (1 / 2) * (t n) + t n * (asin (c n)) * (inv PI))) by (unfold normal_form; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]).
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (n : R) (c : R -> R) (t : R -> R)
    (label_n : label n)
    (H_first_layer : c 1 = 0)
    (H_a_layer : forall i : R, label i -> c (1 + i) = (sqrt (1 - (Rmax (-1) (Rmin 1 (c i))) ^ 2) + Rmax (-1) (Rmin 1 (c i)) * ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (c i))))) * (inv PI))
    (H_first_NTK : t 1 = c 1)
    (H_NTK_of_a_layer : forall i : R, label i -> t (1 + i) = c (1 + i) + (asin (Rmax (-1) (Rmin 1 (c i))) * (inv PI) + (1 / 2)) * (t i))
    (H_n : n * (c n) >= t n) :
  c (1 + n) * (1 + n) >= t (1 + n).
Proof. exact (step_n_p_1 (n) (c) (t) label_n H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer H_n). Qed.
