(** Dual activation of the ReLU (arc-cosine, order 1) (dual-relu)

  Given [k11 > 0]: k11 > 0
  Given [k22 > 0]: k22 > 0
  Given [regular]: k22*k11 > k12^2
  Then gauss(max(0, u)*max(0, v), k11, k12, k22) = 1/2*k12*pi^(-1)*asin(k22^(-1/2)*k12*k11^(-1/2))
    + 1/2*k11^(1/2)*(1 - k22^(-1)*k12^2*k11^(-1))^(1/2)*pi^(-1)*k22^(1/2) + 1/4*k12
  Then gauss(max(0, u)*max(0, v), k11, k12, k22) = 1/2*k11^(1/2)*pi^(-1)*k22^(1/2)*((pi - (1/2*pi
    - asin(k22^(-1/2)*k12*k11^(-1/2))))*k22^(-1/2)*k12*k11^(-1/2) + (1 -
    k22^(-1)*k12^2*k11^(-1))^(1/2))
  Then diff(t -> 1/2*((1 - k22^(-1)*t^2*k11^(-1))^(1/2) + k22^(-1/2)*t*(pi -
    (-asin(k22^(-1/2)*t*k11^(-1/2)) + 1/2*pi))*k11^(-1/2))*k11^(1/2)*pi^(-1)*k22^(1/2), k12) =
    1/2*(pi - (1/2*pi - asin(k22^(-1/2)*k12*k11^(-1/2))))*pi^(-1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [integral], by Derived:
  gauss(max(0, u)*max(0, v), k11, k12, k22) = 1/2*k12*pi^(-1)*asin(k22^(-1/2)*k12*k11^(-1/2)) +
    1/2*k11^(1/2)*(1 - k22^(-1)*k12^2*k11^(-1))^(1/2)*pi^(-1)*k22^(1/2) + 1/4*k12
  Not stated: 'gauss' is not translated
*)

(** Step [kappa], by Algebra:
  gauss(max(0, u)*max(0, v), k11, k12, k22) = 1/2*k11^(1/2)*pi^(-1)*k22^(1/2)*((pi - (1/2*pi -
    asin(k22^(-1/2)*k12*k11^(-1/2))))*k22^(-1/2)*k12*k11^(-1/2) + (1 -
    k22^(-1)*k12^2*k11^(-1))^(1/2))
  Not stated: 'gauss' is not translated
*)

(** Step [kappadot], by Algebra:
  diff(t -> 1/2*((1 - k22^(-1)*t^2*k11^(-1))^(1/2) + k22^(-1/2)*t*(pi -
    (-asin(k22^(-1/2)*t*k11^(-1/2)) + 1/2*pi))*k11^(-1/2))*k11^(1/2)*pi^(-1)*k22^(1/2), k12) =
    1/2*(pi - (1/2*pi - asin(k22^(-1/2)*k12*k11^(-1/2))))*pi^(-1)
*)
Lemma step_kappadot (k11 : R) (k12 : R) (k22 : R)
    (H_k11_pos_0 : k11 > 0)
    (H_k22_pos_0 : k22 > 0)
    (H_regular : k22 * k11 > k12 ^ 2) :
  diff (fun t => (1 / 2) * (sqrt (1 - t ^ 2 * (inv k22) * (inv k11)) + t * (PI - ((1 / 2) * PI - asin (t * (inv (sqrt k22)) * (inv (sqrt k11))))) * (inv (sqrt k22)) * (inv (sqrt k11))) * (sqrt k11) * (sqrt k22) * (inv PI)) k12 = (1 / 2) * (PI - ((1 / 2) * PI - asin (k12 * (inv (sqrt k22)) * (inv (sqrt k11))))) * (inv PI).
Proof.
  try assert (0 < 1 - k12 ^ 2 * (inv k22) * (inv k11)) by first [seen | sign_form ((k22 * k11 - k12 ^ 2) * (inv k22) * (inv k11)) ltac:(assert (Z0' : k22 <> 0) by (apply positive_ne; sign); assert (Z1' : k11 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign].
  try assert (0 < 1 - (k12 * (inv (sqrt k22)) * (inv (sqrt k11))) ^ 2) by first [seen | sign_form ((k22 * k11 - k12 ^ 2) * (inv k22) * (inv k11)) ltac:(try assert (Q0' : sqrt k11 * sqrt k11 = k11) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt k11) * inv (sqrt k11) = inv k11) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt k22 * sqrt k22 = k22) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt k22) * inv (sqrt k22) = inv k22) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt k22 <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt k11 <> 0) by (apply positive_ne; sign); assert (Z2' : k22 <> 0) by (apply positive_ne; sign); assert (Z3' : k11 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]) | sign].
  try assert (0 < 1 - k12 ^ 2 * (inv k22) * (inv k11)) by first [seen | sign_form ((k22 * k11 - k12 ^ 2) * (inv k22) * (inv k11)) ltac:(assert (Z0' : k22 <> 0) by (apply positive_ne; sign); assert (Z1' : k11 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign].
  try assert (0 < 1 - (k12 * (inv (sqrt k22)) * (inv (sqrt k11))) ^ 2) by first [seen | sign_form ((k22 * k11 - k12 ^ 2) * (inv k22) * (inv k11)) ltac:(try assert (Q0' : sqrt k11 * sqrt k11 = k11) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt k11) * inv (sqrt k11) = inv k11) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt k22 * sqrt k22 = k22) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt k22) * inv (sqrt k22) = inv k22) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt k22 <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt k11 <> 0) by (apply positive_ne; sign); assert (Z2' : k22 <> 0) by (apply positive_ne; sign); assert (Z3' : k11 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]) | sign].
  try assert (0 < k22 * k11 - k12 ^ 2) by first [sign].
  try assert (N0' : normal_form (sqrt (1 - k12 ^ 2 * (inv k22) * (inv k11))) (sqrt (k22 * k11 - k12 ^ 2) * (inv (sqrt k22)) * (inv (sqrt k11)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt k11 * sqrt k11 = k11) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt k11) * inv (sqrt k11) = inv k11) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt k22 * sqrt k22 = k22) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt k22) * inv (sqrt k22) = inv k22) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (k22 * k11 - k12 ^ 2) * sqrt (k22 * k11 - k12 ^ 2) = k22 * k11 - k12 ^ 2) by (apply sqrt_sqrt; first [sign]); assert (Z0' : sqrt k22 <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt k11 <> 0) by (apply positive_ne; sign); assert (Z2' : k22 <> 0) by (apply positive_ne; sign); assert (Z3' : k11 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
  try assert (0 < k22 * k11 - k12 ^ 2) by first [sign].
  try assert (N1' : normal_form (inv (sqrt (1 - k12 ^ 2 * (inv k22) * (inv k11)))) (sqrt k11 * (sqrt k22) * (inv (sqrt (k22 * k11 - k12 ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt k11 * sqrt k11 = k11) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt k11) * inv (sqrt k11) = inv k11) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt k22 * sqrt k22 = k22) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt k22) * inv (sqrt k22) = inv k22) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (k22 * k11 - k12 ^ 2) * sqrt (k22 * k11 - k12 ^ 2) = k22 * k11 - k12 ^ 2) by (apply sqrt_sqrt; first [sign]); try assert (Q5' : inv (sqrt (k22 * k11 - k12 ^ 2)) * inv (sqrt (k22 * k11 - k12 ^ 2)) = inv (k22 * k11 - k12 ^ 2)) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt k22 <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt k11 <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (k22 * k11 - k12 ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal])] | normal].
  try assert (0 < k22 * k11 - k12 ^ 2) by first [sign].
  try assert (N2' : normal_form (sqrt (1 - (k12 * (inv (sqrt k22)) * (inv (sqrt k11))) ^ 2)) (sqrt (k22 * k11 - k12 ^ 2) * (inv (sqrt k22)) * (inv (sqrt k11)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt k11 * sqrt k11 = k11) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt k11) * inv (sqrt k11) = inv k11) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt k22 * sqrt k22 = k22) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt k22) * inv (sqrt k22) = inv k22) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (k22 * k11 - k12 ^ 2) * sqrt (k22 * k11 - k12 ^ 2) = k22 * k11 - k12 ^ 2) by (apply sqrt_sqrt; first [sign]); assert (Z0' : sqrt k22 <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt k11 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
  try assert (0 < k22 * k11 - k12 ^ 2) by first [sign].
  try assert (N3' : normal_form (inv (sqrt (1 - (k12 * (inv (sqrt k22)) * (inv (sqrt k11))) ^ 2))) (sqrt k11 * (sqrt k22) * (inv (sqrt (k22 * k11 - k12 ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt k11 * sqrt k11 = k11) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt k11) * inv (sqrt k11) = inv k11) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt k22 * sqrt k22 = k22) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt k22) * inv (sqrt k22) = inv k22) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (k22 * k11 - k12 ^ 2) * sqrt (k22 * k11 - k12 ^ 2) = k22 * k11 - k12 ^ 2) by (apply sqrt_sqrt; first [sign]); try assert (Q5' : inv (sqrt (k22 * k11 - k12 ^ 2)) * inv (sqrt (k22 * k11 - k12 ^ 2)) = inv (k22 * k11 - k12 ^ 2)) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt k22 <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt k11 <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (k22 * k11 - k12 ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal])] | normal].
  try assert (N4' : normal_form (diff (fun t => (1 / 2) * (sqrt (1 - t ^ 2 * (inv k22) * (inv k11)) + t * (PI - ((1 / 2) * PI - asin (t * (inv (sqrt k22)) * (inv (sqrt k11))))) * (inv (sqrt k22)) * (inv (sqrt k11))) * (sqrt k11) * (sqrt k22) * (inv PI)) k12) ((1 / 4) + (1 / 2) * (asin (k12 * (inv (sqrt k22)) * (inv (sqrt k11)))) * (inv PI))) by normal.
  assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
  first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal].
Qed.

Theorem theorem_3 (k11 : R) (k12 : R) (k22 : R)
    (H_k11_pos_0 : k11 > 0)
    (H_k22_pos_0 : k22 > 0)
    (H_regular : k22 * k11 > k12 ^ 2) :
  diff (fun t => (1 / 2) * (sqrt (1 - t ^ 2 * (inv k22) * (inv k11)) + t * (PI - ((1 / 2) * PI - asin (t * (inv (sqrt k22)) * (inv (sqrt k11))))) * (inv (sqrt k22)) * (inv (sqrt k11))) * (sqrt k11) * (sqrt k22) * (inv PI)) k12 = (1 / 2) * (PI - ((1 / 2) * PI - asin (k12 * (inv (sqrt k22)) * (inv (sqrt k11))))) * (inv PI).
Proof. exact (step_kappadot (k11) (k12) (k22) H_k11_pos_0 H_k22_pos_0 H_regular). Qed.
