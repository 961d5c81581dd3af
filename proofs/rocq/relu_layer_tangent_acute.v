(** The same, for a larger cosine that is not negative (relu-layer-tangent-acute)

  Given [z >= 0]: z >= 0
  Given [t >= -1]: 1 + t >= 0
  Given [t <= z]: z >= t
  Given [z <= 1]: 1 >= z
  Then (1 - (pi^(-1)*asin(z) + 1/2)*z)*(-((1 - t^2)^(1/2) + (asin(t) + 1/2*pi)*t)*pi^(-1) + 1) >=
    (1 - (asin(t)*pi^(-1) + 1/2)*t)*(1 - pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z))
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require relu_layer_tangent_large.
From NCProofs Require relu_layer_tangent_far.
Open Scope R_scope.

(** Step [z >= -1], by Linear:
  1 + z >= 0
*)
Lemma step_z_pos_is_m1 (z : R)
    (H_z_pos_is_0 : z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  1 + z >= 0.
Proof.
  assert (P0' : 0 <= (1) * ((z) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 < (1)) by (by_number).
  assert (G' : (1 + z) - (0) = (1) * ((z) - (0)) + (1)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [at z], by Linear:
  0 >= 0
*)
Lemma step_at_z :
  0 >= 0.
Proof.
  assert (P' : 0 <= 0) by lra.
  assert (G' : (0) - (0) = 0).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [order], by Cases:
  (1 - (pi^(-1)*asin(z) + 1/2)*z)*(-((1 - t^2)^(1/2) + (asin(t) + 1/2*pi)*t)*pi^(-1) + 1) >= (1 -
    (asin(t)*pi^(-1) + 1/2)*t)*(1 - pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z))
*)
Lemma step_order (t : R) (z : R)
    (H_z_pos_is_0 : z >= 0)
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  (1 - (asin z * (inv PI) + (1 / 2)) * z) * (1 - (sqrt (1 - t ^ 2) + (asin t + (1 / 2) * PI) * t) * (inv PI)) >= (1 - (asin t * (inv PI) + (1 / 2)) * t) * (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)).
Proof.
  pose proof (step_z_pos_is_m1 (z) H_z_pos_is_0 H_z_less_is_1) as H_z_pos_is_m1.
  pose proof (step_at_z) as H_at_z.
  destruct (Rle_dec 0 (z - (1 / 4))) as [C' | C'].
  - assert (H_case : z - (1 / 4) >= 0) by lra; clear C'.
    assert (I' : (1 - (asin (z) * (inv PI) + (1 / 2)) * (z)) * (1 - (sqrt (1 - (t) ^ 2) + (asin (t) + (1 / 2) * PI) * (t)) * (inv PI)) >= (1 - (asin (t) * (inv PI) + (1 / 2)) * (t)) * (1 - (sqrt (1 - (z) ^ 2) + ((1 / 2) * PI + asin (z)) * (z)) * (inv PI))).
    { apply (relu_layer_tangent_large.step_order (t) (z)); [first [exact H_case | assert (G' : (z) - (1 / 4) = (z - (1 / 4)) - (0)); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_case] | first [assumption | gap; first [seen | sign_form (1 + t) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; first [sign] | premise] | first [assumption | gap; first [sign] | premise]]. }
    assert (G' : ((1 - (asin z * (inv PI) + (1 / 2)) * z) * (1 - (sqrt (1 - t ^ 2) + (asin t + (1 / 2) * PI) * t) * (inv PI))) - ((1 - (asin t * (inv PI) + (1 / 2)) * t) * (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI))) = ((1 - (asin (z) * (inv PI) + (1 / 2)) * (z)) * (1 - (sqrt (1 - (t) ^ 2) + (asin (t) + (1 / 2) * PI) * (t)) * (inv PI))) - ((1 - (asin (t) * (inv PI) + (1 / 2)) * (t)) * (1 - (sqrt (1 - (z) ^ 2) + ((1 / 2) * PI + asin (z)) * (z)) * (inv PI)))).
    { try assert (0 < 1 + z) by sign.
      try assert (N0' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (N1' : normal_form (sqrt (1 - t ^ 2)) (sqrt (1 + t) * (sqrt (1 - t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + t) * sqrt (1 + t) = 1 + t) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - t) * sqrt (1 - t) = 1 - t) by (apply sqrt_sqrt; first [seen | sign_form ((z - t) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      first [put; solve [field] | equal]. }
    gap; try rewrite G'; lra.
  - assert (H_case : z - (1 / 4) <= 0) by lra; clear C'.
    assert (I' : (1 - (asin (z) * (inv PI) + (1 / 2)) * (z)) * (1 - (sqrt (1 - (t) ^ 2) + (asin (t) + (1 / 2) * PI) * (t)) * (inv PI)) >= (1 - (asin (t) * (inv PI) + (1 / 2)) * (t)) * (1 - (sqrt (1 - (z) ^ 2) + ((1 / 2) * PI + asin (z)) * (z)) * (inv PI))).
    { apply (relu_layer_tangent_far.step_order (t) (0) (z) (z)); [first [assumption | gap; by_number | premise] | first [assumption | gap; by_number | premise] | first [exact H_case | assert (G' : (1 / 4) - (z) = (0) - (z - (1 / 4))); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_case] | first [assumption | gap; sign | premise] | first [assumption | gap; first [seen | sign_form (1 + t) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [exact H_t_less_is_z | assert (G' : (z) - (t) = (z) - (t)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_t_less_is_z] | first [assumption | gap; first [sign] | premise] | first [assumption | gap; first [sign] | premise] | first [exact H_z_pos_is_m1 | assert (G' : (1 + (z)) - (0) = (1 + z) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_z_pos_is_m1] | first [assumption | gap; sign | premise] | first [exact H_at_z | assert (G' : ((1 - (asin (z) * (inv PI) + (1 / 2)) * (z)) * (1 - ((z) * ((1 / 2) * PI + asin (z)) + sqrt (1 - (z) ^ 2)) * (inv PI)) - (1 - (z) * ((1 / 2) + asin (z) * (inv PI))) * (1 - (sqrt (1 - (z) ^ 2) + ((1 / 2) * PI + asin (z)) * (z)) * (inv PI))) - (0) = (0) - (0)); [(try assert (0 < 1 + z) by sign; try assert (N10' : normal_form ((sqrt (1 - (z) ^ 2))) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal]; try assert (0 < 1 + z) by sign; try assert (N11' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal]; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_at_z]]. }
    assert (G' : ((1 - (asin z * (inv PI) + (1 / 2)) * z) * (1 - (sqrt (1 - t ^ 2) + (asin t + (1 / 2) * PI) * t) * (inv PI))) - ((1 - (asin t * (inv PI) + (1 / 2)) * t) * (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI))) = ((1 - (asin (z) * (inv PI) + (1 / 2)) * (z)) * (1 - (sqrt (1 - (t) ^ 2) + (asin (t) + (1 / 2) * PI) * (t)) * (inv PI))) - ((1 - (asin (t) * (inv PI) + (1 / 2)) * (t)) * (1 - (sqrt (1 - (z) ^ 2) + ((1 / 2) * PI + asin (z)) * (z)) * (inv PI)))).
    { try assert (0 < 1 + z) by sign.
      try assert (N14' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (N15' : normal_form (sqrt (1 - t ^ 2)) (sqrt (1 + t) * (sqrt (1 - t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + t) * sqrt (1 + t) = 1 + t) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - t) * sqrt (1 - t) = 1 - t) by (apply sqrt_sqrt; first [seen | sign_form ((z - t) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      first [put; solve [field] | equal]. }
    gap; try rewrite G'; lra.
Qed.

Theorem theorem (t : R) (z : R)
    (H_z_pos_is_0 : z >= 0)
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  (1 - (asin z * (inv PI) + (1 / 2)) * z) * (1 - (sqrt (1 - t ^ 2) + (asin t + (1 / 2) * PI) * t) * (inv PI)) >= (1 - (asin t * (inv PI) + (1 / 2)) * t) * (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)).
Proof. exact (step_order (t) (z) H_z_pos_is_0 H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1). Qed.
