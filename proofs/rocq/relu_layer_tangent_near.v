(** The same, for cosines from 1/4 on (relu-layer-tangent-near)

  Given [v < 1]: 1 > v
  Given [v >= 1/4]: v >= 1/4
  Given [v <= z]: z >= v
  Given [t >= 1/4]: t >= 1/4
  Given [t <= z]: z >= t
  Given [z <= 1]: 1 >= z
  Then (1 - (pi^(-1)*asin(z) + 1/2)*z)*(-((1 - t^2)^(1/2) + (asin(t) + 1/2*pi)*t)*pi^(-1) + 1) >=
    (1 - (asin(t)*pi^(-1) + 1/2)*t)*(1 - pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z))
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require relu_layer_tangent_right.
Open Scope R_scope.

(** Step [v > 0], by Linear:
  v > 0
*)
Lemma step_v_pos_0 (v : R)
    (H_v_less_1 : 1 > v)
    (H_v_pos_is_1_over_4 : v >= (1 / 4)) :
  v > 0.
Proof.
  assert (P0' : 0 <= (1) * ((v) - (1 / 4))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 < (1 / 4)) by (by_number).
  assert (G' : (v) - (0) = (1) * ((v) - (1 / 4)) + (1 / 4)).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [z >= 1/4], by Linear:
  z >= 1/4
*)
Lemma step_z_pos_is_1_over_4 (t : R) (z : R)
    (H_t_pos_is_1_over_4 : t >= (1 / 4))
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  z >= (1 / 4).
Proof.
  assert (P0' : 0 <= (1) * ((z) - (t))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((t) - (1 / 4))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (z) - (1 / 4) = (1) * ((z) - (t)) + (1) * ((t) - (1 / 4))).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [z >= -1], by Linear:
  1 + z >= 0
*)
Lemma step_z_pos_is_m1 (t : R) (z : R)
    (H_t_pos_is_1_over_4 : t >= (1 / 4))
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  1 + z >= 0.
Proof.
  pose proof (step_z_pos_is_1_over_4 (t) (z) H_t_pos_is_1_over_4 H_t_less_is_z H_z_less_is_1) as H_z_pos_is_1_over_4.
  assert (P0' : 0 <= (1) * ((z) - (1 / 4))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 < (5 / 4)) by (by_number).
  assert (G' : (1 + z) - (0) = (1) * ((z) - (1 / 4)) + (5 / 4)).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [t >= -1], by Linear:
  1 + t >= 0
*)
Lemma step_t_pos_is_m1 (t : R)
    (H_t_pos_is_1_over_4 : t >= (1 / 4)) :
  1 + t >= 0.
Proof.
  assert (P0' : 0 <= (1) * ((t) - (1 / 4))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 < (5 / 4)) by (by_number).
  assert (G' : (1 + t) - (0) = (1) * ((t) - (1 / 4)) + (5 / 4)).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [t <= 1], by Linear:
  1 >= t
*)
Lemma step_t_less_is_1 (t : R) (z : R)
    (H_t_pos_is_1_over_4 : t >= (1 / 4))
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  1 >= t.
Proof.
  assert (P0' : 0 <= (1) * ((z) - (t))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((1) - (z))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (1) - (t) = (1) * ((z) - (t)) + (1) * ((1) - (z))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [falls], by Instance:
  (1 - (pi^(-1)*asin(z) + 1/2)*z)*(pi^(-1)*asin(v) + 1/2) - (1 - pi^(-1)*((1 - z^2)^(1/2) +
    (1/2*pi + asin(z))*z))*(pi^(-1)*asin(v) + (1 - v^2)^(-1/2)*pi^(-1)*v + 1/2) >= 0
*)
Lemma step_falls (v : R) (z : R)
    (H_v_less_1 : 1 > v)
    (H_v_pos_is_1_over_4 : v >= (1 / 4))
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z) :
  (1 - (asin z * (inv PI) + (1 / 2)) * z) * (asin v * (inv PI) + (1 / 2)) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) * (asin v * (inv PI) + v * (inv (sqrt (1 - v ^ 2))) * (inv PI) + (1 / 2)) >= 0.
Proof.
  assert (I' : (1 - (asin (z) * (inv PI) + (1 / 2)) * (z)) * (asin (v) * (inv PI) + (1 / 2)) - (1 - (sqrt (1 - (z) ^ 2) + ((1 / 2) * PI + asin (z)) * (z)) * (inv PI)) * (asin (v) * (inv PI) + (v) * (inv (sqrt (1 - (v) ^ 2))) * (inv PI) + (1 / 2)) >= 0).
  { apply (relu_layer_tangent_right.step_falls (v) (z)); [first [assumption | gap; first [sign] | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; first [sign] | premise] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : ((1 - (asin z * (inv PI) + (1 / 2)) * z) * (asin v * (inv PI) + (1 / 2)) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) * (asin v * (inv PI) + v * (inv (sqrt (1 - v ^ 2))) * (inv PI) + (1 / 2))) - (0) = ((1 - (asin (z) * (inv PI) + (1 / 2)) * (z)) * (asin (v) * (inv PI) + (1 / 2)) - (1 - (sqrt (1 - (z) ^ 2) + ((1 / 2) * PI + asin (z)) * (z)) * (inv PI)) * (asin (v) * (inv PI) + (v) * (inv (sqrt (1 - (v) ^ 2))) * (inv PI) + (1 / 2))) - (0)).
  { try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 - v) * (1 + v)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 + v) by sign.
    try assert (0 < 1 - v) by first [sign].
    try assert (N0' : normal_form (sqrt (1 - v ^ 2)) (sqrt (1 - v) * (sqrt (1 + v)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + v) by sign.
    try assert (0 < 1 - v) by first [sign].
    try assert (N1' : normal_form (inv (sqrt (1 - v ^ 2))) (inv (sqrt (1 - v)) * (inv (sqrt (1 + v))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + v)) * inv (sqrt (1 + v)) = inv (1 + v)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - v)) * inv (sqrt (1 - v)) = inv (1 - v)) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - v) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + v) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    try assert (0 < 1 + z) by sign.
    try assert (N2' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [order], by Monotone:
  (1 - (pi^(-1)*asin(z) + 1/2)*z)*(-((1 - t^2)^(1/2) + (asin(t) + 1/2*pi)*t)*pi^(-1) + 1) >= (1 -
    (asin(t)*pi^(-1) + 1/2)*t)*(1 - pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z))
*)
Lemma step_order (t : R) (v : R) (z : R)
    (H_v_less_1 : 1 > v)
    (H_v_pos_is_1_over_4 : v >= (1 / 4))
    (H_v_less_is_z : z >= v)
    (H_t_pos_is_1_over_4 : t >= (1 / 4))
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  (1 - (asin z * (inv PI) + (1 / 2)) * z) * (1 - (sqrt (1 - t ^ 2) + (asin t + (1 / 2) * PI) * t) * (inv PI)) >= (1 - (asin t * (inv PI) + (1 / 2)) * t) * (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)).
Proof.
  pose proof (step_z_pos_is_1_over_4 (t) (z) H_t_pos_is_1_over_4 H_t_less_is_z H_z_less_is_1) as H_z_pos_is_1_over_4.
  pose proof (step_z_pos_is_m1 (t) (z) H_t_pos_is_1_over_4 H_t_less_is_z H_z_less_is_1) as H_z_pos_is_m1.
  pose proof (step_t_pos_is_m1 (t) H_t_pos_is_1_over_4) as H_t_pos_is_m1.
  pose proof (step_t_less_is_1 (t) (z) H_t_pos_is_1_over_4 H_t_less_is_z H_z_less_is_1) as H_t_less_is_1.
  assert (0 <= t) by sign.
  assert (0 <= z) by sign.
  assert (M' : (1 - (asin (t) * (inv PI) + (1 / 2)) * (t)) * (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) - (1 - (asin z * (inv PI) + (1 / 2)) * z) * (1 - (sqrt (1 - (t) ^ 2) + (t) * (asin (t) + (1 / 2) * PI)) * (inv PI)) <= (1 - (asin (z) * (inv PI) + (1 / 2)) * (z)) * (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) - (1 - (asin z * (inv PI) + (1 / 2)) * z) * (1 - (sqrt (1 - (z) ^ 2) + (z) * (asin (z) + (1 / 2) * PI)) * (inv PI))).
  { apply (rises (fun u => (1 - (asin u * (inv PI) + (1 / 2)) * u) * (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) - (1 - (asin z * (inv PI) + (1 / 2)) * z) * (1 - (sqrt (1 - u ^ 2) + u * (asin u + (1 / 2) * PI)) * (inv PI))) (fun u => ((1 - (asin z * (inv PI) + (1 / 2)) * z) * (asin u * (inv PI) + (1 / 2)) - (u * (inv PI) * (inv (sqrt (1 - u ^ 2))) + asin u * (inv PI) + (1 / 2)) * (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI))) - 0) (t) (z)).
    - apply Rminus_le_0_l; first [sign].
    - intros at_t B'.
      try assert (0 <= 1 - t) by first [seen | sign_form ((z - t) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= 1 - z) by first [sign].
      assert (1 > (at_t)) by premise.
      try assert (0 <= t - (1 / 4)) by first [seen | sign_form ((1 / 4) * (4 * (t - (1 / 4)))) ltac:(first [put; solve [field] | equal]) | sign_form (t - (1 / 4)) ltac:(first [put; solve [field] | equal]) | sign].
      try assert (0 <= z - (1 / 4)) by first [seen | sign_form ((z - (at_t)) + ((at_t) - (1 / 4))) ltac:(first [put; solve [field] | equal]) | sign].
      assert ((at_t) >= (1 / 4)) by premise.
      try assert (0 <= z - t) by first [sign].
      try assert (0 <= z - z) by first [sign].
      assert (z >= (at_t)) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : (1 - (asin z * (inv PI) + (1 / 2)) * z) * (asin (at_t) * (inv PI) + (1 / 2)) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) * (asin (at_t) * (inv PI) + (at_t) * (inv (sqrt (1 - (at_t) ^ 2))) * (inv PI) + (1 / 2)) >= 0).
      { apply (step_falls (at_t) (z)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N2' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 - (at_t)) * (sqrt (1 + (at_t))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N3' : normal_form ((inv (sqrt (1 - (at_t) ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N4' : normal_form ((inv (sqrt (1 - at_t ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - at_t ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      try assert (0 < 1 + z) by sign.
      try assert (N5' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      derivative_of.
      assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
      assert (Z1' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign).
      assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign).
      first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field; sides] | equal].
    - intros at_t B'.
      try assert (0 <= 1 - t) by first [seen | sign_form ((z - t) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= 1 - z) by first [sign].
      assert (1 > (at_t)) by premise.
      try assert (0 <= t - (1 / 4)) by first [seen | sign_form ((1 / 4) * (4 * (t - (1 / 4)))) ltac:(first [put; solve [field] | equal]) | sign_form (t - (1 / 4)) ltac:(first [put; solve [field] | equal]) | sign].
      try assert (0 <= z - (1 / 4)) by first [seen | sign_form ((z - (at_t)) + ((at_t) - (1 / 4))) ltac:(first [put; solve [field] | equal]) | sign].
      assert ((at_t) >= (1 / 4)) by premise.
      try assert (0 <= z - t) by first [sign].
      try assert (0 <= z - z) by first [sign].
      assert (z >= (at_t)) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : (1 - (asin z * (inv PI) + (1 / 2)) * z) * (asin (at_t) * (inv PI) + (1 / 2)) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) * (asin (at_t) * (inv PI) + (at_t) * (inv (sqrt (1 - (at_t) ^ 2))) * (inv PI) + (1 / 2)) >= 0).
      { apply (step_falls (at_t) (z)); premise. }
      first [cbv beta; lra | fit S'].
    - assert (0 < PI) by by_number.
      continuity_at.
    - assert (0 < PI) by by_number.
      continuity_at. }
  assert (G' : ((1 - (asin z * (inv PI) + (1 / 2)) * z) * (1 - (sqrt (1 - t ^ 2) + (asin t + (1 / 2) * PI) * t) * (inv PI))) - ((1 - (asin t * (inv PI) + (1 / 2)) * t) * (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI))) = ((1 - (asin (z) * (inv PI) + (1 / 2)) * (z)) * (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) - (1 - (asin z * (inv PI) + (1 / 2)) * z) * (1 - (sqrt (1 - (z) ^ 2) + (z) * (asin (z) + (1 / 2) * PI)) * (inv PI))) - ((1 - (asin (t) * (inv PI) + (1 / 2)) * (t)) * (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) - (1 - (asin z * (inv PI) + (1 / 2)) * z) * (1 - (sqrt (1 - (t) ^ 2) + (t) * (asin (t) + (1 / 2) * PI)) * (inv PI)))).
  { try assert (0 < 1 + z) by sign.
    try assert (N10' : normal_form ((sqrt (1 - (z) ^ 2))) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + t) by sign.
    try assert (N11' : normal_form ((sqrt (1 - (t) ^ 2))) (sqrt (1 + t) * (sqrt (1 - t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + t) * sqrt (1 + t) = 1 + t) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - t) * sqrt (1 - t) = 1 - t) by (apply sqrt_sqrt; first [seen | sign_form ((z - t) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + z) by sign.
    try assert (N12' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + t) by sign.
    try assert (N13' : normal_form (sqrt (1 - t ^ 2)) (sqrt (1 + t) * (sqrt (1 - t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + t) * sqrt (1 + t) = 1 + t) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - t) * sqrt (1 - t) = 1 - t) by (apply sqrt_sqrt; first [seen | sign_form ((z - t) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (t : R) (v : R) (z : R)
    (H_v_less_1 : 1 > v)
    (H_v_pos_is_1_over_4 : v >= (1 / 4))
    (H_v_less_is_z : z >= v)
    (H_t_pos_is_1_over_4 : t >= (1 / 4))
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  (1 - (asin z * (inv PI) + (1 / 2)) * z) * (1 - (sqrt (1 - t ^ 2) + (asin t + (1 / 2) * PI) * t) * (inv PI)) >= (1 - (asin t * (inv PI) + (1 / 2)) * t) * (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)).
Proof. exact (step_order (t) (v) (z) H_v_less_1 H_v_pos_is_1_over_4 H_v_less_is_z H_t_pos_is_1_over_4 H_t_less_is_z H_z_less_is_1). Qed.
