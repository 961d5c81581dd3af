(** ReLU: $s (1 - z)$ is a larger part of $1 - f$ at larger cosines (relu-layer-share)

  Given [v >= 0]: v >= 0
  Given [v <= z]: z >= v
  Given [z <= 1]: 1 >= z
  Given [v < 1]: 1 > v
  Given [t >= 0]: t >= 0
  Given [t <= z]: z >= t
  Then (pi^(-1)*asin(z) + 1/2)*(-((1 - t^2)^(1/2) + (asin(t) + 1/2*pi)*t)*pi^(-1) + 1)*(-z + 1) >=
    (asin(t)*pi^(-1) + 1/2)*(1 - t)*(1 - pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z))
  Then pi^(-1)*asin(z) + 1/2 >= asin(t)*pi^(-1) + 1/2
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
From NCProofs Require relu_layer_gap.
From NCProofs Require arcsine_above.
Open Scope R_scope.

(** Step [z >= 0], by Linear:
  z >= 0
*)
Lemma step_z_pos_is_0 (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z) :
  z >= 0.
Proof.
  assert (P0' : 0 <= (1) * ((z) - (v))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((v) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (z) - (0) = (1) * ((z) - (v)) + (1) * ((v) - (0))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [t <= 1], by Linear:
  1 >= t
*)
Lemma step_t_less_is_1 (t : R) (z : R)
    (H_z_less_is_1 : 1 >= z)
    (H_t_pos_is_0 : t >= 0)
    (H_t_less_is_z : z >= t) :
  1 >= t.
Proof.
  assert (P0' : 0 <= (1) * ((z) - (t))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((1) - (z))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (1) - (t) = (1) * ((z) - (t)) + (1) * ((1) - (z))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [1 - v^2], by Sign:
  1 - v^2 > 0
*)
Lemma step_s_1_m_v_2 (v : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_1 : 1 > v) :
  1 - v ^ 2 > 0.
Proof.
  assert (P' : 0 < ((1 - v) * (1 + v))).
  { first [sign]. }
  assert (G' : (1 - v ^ 2) - (0) = ((1 - v) * (1 + v))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [1 - v], by Sign:
  (1 - v)*(1 + v)^(-1) > 0
*)
Lemma step_s_1_m_v (v : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_1 : 1 > v) :
  (1 - v) * (inv (1 + v)) > 0.
Proof.
  try assert (0 < 1 + v) by sign.
  gap; first [seen | sign_form ((1 - v) * (inv (1 + v))) ltac:(first [put; solve [ring] | equal]) | sign].
Qed.

(** Step [g >= 0], by Instance:
  -pi^(-1)*(1 - z^2)^(1/2) - pi^(-1)*asin(z) + 1/2 >= 0
*)
Lemma step_g_pos_is_0 (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z) :
  (1 / 2) - sqrt (1 - z ^ 2) * (inv PI) - asin z * (inv PI) >= 0.
Proof.
  assert (I' : (1 / 2) - sqrt (1 - (z) ^ 2) * (inv PI) - asin (z) * (inv PI) >= 0).
  { apply (relu_layer_gap.step_g_pos_is_0 (v) (1 / 2) (z)); [first [assumption | gap; by_number | premise] | first [assumption | gap; by_ball | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; first [sign] | premise] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : ((1 / 2) - sqrt (1 - z ^ 2) * (inv PI) - asin z * (inv PI)) - (0) = ((1 / 2) - sqrt (1 - (z) ^ 2) * (inv PI) - asin (z) * (inv PI)) - (0)).
  { try assert (0 < 1 + z) by sign.
    try assert (N1' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [tangent], by Instance:
  pi^(-1)*((1 - v)*(1 + v)^(-1))^(1/2)*(-z + 1) >= -pi^(-1)*(1 - z^2)^(1/2) - pi^(-1)*asin(z) +
    1/2
*)
Lemma step_tangent (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z)
    (H_v_less_1 : 1 > v) :
  sqrt ((1 - v) * (inv (1 + v))) * (1 - z) * (inv PI) >= (1 / 2) - sqrt (1 - z ^ 2) * (inv PI) - asin z * (inv PI).
Proof.
  assert (I' : sqrt ((1 - (v)) * (inv (1 + (v)))) * (1 - (z)) * (inv PI) >= (1 / 2) - sqrt (1 - (z) ^ 2) * (inv PI) - asin (z) * (inv PI)).
  { apply (relu_layer_gap.step_above (v) (1 / 2) (z)); [first [assumption | gap; by_number | premise] | first [assumption | gap; by_ball | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; first [sign] | premise] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : (sqrt ((1 - v) * (inv (1 + v))) * (1 - z) * (inv PI)) - ((1 / 2) - sqrt (1 - z ^ 2) * (inv PI) - asin z * (inv PI)) = (sqrt ((1 - (v)) * (inv (1 + (v)))) * (1 - (z)) * (inv PI)) - ((1 / 2) - sqrt (1 - (z) ^ 2) * (inv PI) - asin (z) * (inv PI))).
  { try assert (0 < 1 + v) by sign.
    try assert (0 < 1 + z) by sign.
    try assert (N1' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + v) by sign.
    try assert (0 < 1 - v) by first [seen | sign_form ((z - v) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N2' : normal_form (sqrt ((1 - v) * (inv (1 + v)))) (sqrt (1 - v) * (inv (sqrt (1 + v))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + v)) * inv (sqrt (1 + v)) = inv (1 + v)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [seen | sign_form ((z - v) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : sqrt (1 + v) <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + v <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [falls], by Linear:
  pi^(-1)*asin(z) - 1/2 + pi^(-1)*(1 - z^2)^(1/2) + pi^(-1)*((1 - v)*(1 + v)^(-1))^(1/2)*(-z + 1)
    >= 0
*)
Lemma step_falls (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z)
    (H_v_less_1 : 1 > v) :
  asin z * (inv PI) + sqrt (1 - z ^ 2) * (inv PI) + sqrt ((1 - v) * (inv (1 + v))) * (1 - z) * (inv PI) - (1 / 2) >= 0.
Proof.
  pose proof (step_tangent (v) (z) H_v_pos_is_0 H_v_less_is_z H_z_less_is_1 H_v_less_1) as H_tangent.
  assert (P0' : 0 <= (1) * ((sqrt ((1 - v) * (inv (1 + v))) * (1 - z) * (inv PI)) - ((1 / 2) - sqrt (1 - z ^ 2) * (inv PI) - asin z * (inv PI)))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (asin z * (inv PI) + sqrt (1 - z ^ 2) * (inv PI) + sqrt ((1 - v) * (inv (1 + v))) * (1 - z) * (inv PI) - (1 / 2)) - (0) = (1) * ((sqrt ((1 - v) * (inv (1 + v))) * (1 - z) * (inv PI)) - ((1 / 2) - sqrt (1 - z ^ 2) * (inv PI) - asin z * (inv PI)))).
  { try assert (0 < 1 + v) by sign.
    try assert (N0' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < 1 + v) by sign.
    try assert (0 < 1 - v) by first [seen | sign_form ((z - v) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N1' : normal_form (sqrt ((1 - v) * (inv (1 + v)))) (sqrt (1 - v) * (inv (sqrt (1 + v))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + v)) * inv (sqrt (1 + v)) = inv (1 + v)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [seen | sign_form ((z - v) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : sqrt (1 + v) <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + v <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [chord], by Monotone:
  (-asin(t)*pi^(-1) - pi^(-1)*(1 - t^2)^(1/2) + 1/2)*(-z + 1) >= (-pi^(-1)*(1 - z^2)^(1/2) -
    pi^(-1)*asin(z) + 1/2)*(1 - t)
*)
Lemma step_chord (t : R) (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z)
    (H_v_less_1 : 1 > v)
    (H_t_pos_is_0 : t >= 0)
    (H_t_less_is_z : z >= t) :
  ((1 / 2) - asin t * (inv PI) - sqrt (1 - t ^ 2) * (inv PI)) * (1 - z) >= ((1 / 2) - sqrt (1 - z ^ 2) * (inv PI) - asin z * (inv PI)) * (1 - t).
Proof.
  pose proof (step_z_pos_is_0 (v) (z) H_v_pos_is_0 H_v_less_is_z H_z_less_is_1) as H_z_pos_is_0.
  assert (0 <= t) by sign.
  assert (0 <= z) by sign.
  assert (M' : (1 - (t)) * ((1 / 2) - sqrt (1 - z ^ 2) * (inv PI) - asin z * (inv PI)) - ((1 / 2) - sqrt (1 - (t) ^ 2) * (inv PI) - asin (t) * (inv PI)) * (1 - z) <= (1 - (z)) * ((1 / 2) - sqrt (1 - z ^ 2) * (inv PI) - asin z * (inv PI)) - ((1 / 2) - sqrt (1 - (z) ^ 2) * (inv PI) - asin (z) * (inv PI)) * (1 - z)).
  { apply (rises (fun u => (1 - u) * ((1 / 2) - sqrt (1 - z ^ 2) * (inv PI) - asin z * (inv PI)) - ((1 / 2) - sqrt (1 - u ^ 2) * (inv PI) - asin u * (inv PI)) * (1 - z)) (fun u => (asin z * (inv PI) + sqrt ((1 - u) * (inv (1 + u))) * (1 - z) * (inv PI) + sqrt (1 - z ^ 2) * (inv PI) - (1 / 2)) - 0) (t) (z)).
    - apply Rminus_le_0_l; first [sign].
    - intros at_t B'.
      try assert (0 <= t - 0) by sign.
      try assert (0 <= z - 0) by sign.
      assert ((at_t) >= 0) by premise.
      try assert (0 <= z - t) by first [sign].
      try assert (0 <= z - z) by first [sign].
      assert (z >= (at_t)) by premise.
      try assert (0 <= 1 - t) by first [seen | sign_form ((z - t) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= 1 - z) by first [sign].
      assert (1 > (at_t)) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * ((z - (at_t)) + (1 - z))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : asin z * (inv PI) + sqrt (1 - z ^ 2) * (inv PI) + sqrt ((1 - (at_t)) * (inv (1 + (at_t)))) * (1 - z) * (inv PI) - (1 / 2) >= 0).
      { apply (step_falls (at_t) (z)); premise. }
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * ((z - (at_t)) + (1 - z))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * ((z - (at_t)) + (1 - z))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form ((1 + (at_t)) * ((z - (at_t)) + (1 - z))) ltac:(first [put; solve [ring] | equal]) | sign_form (1 - (at_t) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [seen | sign_form ((z - (at_t)) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (N2' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 - (at_t)) * (sqrt (1 + (at_t))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [seen | sign_form ((z - (at_t)) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [seen | sign_form ((z - (at_t)) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (N3' : normal_form ((inv (sqrt ((1 - (at_t) ^ 2))))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [seen | sign_form ((z - (at_t)) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [seen | sign_form ((z - (at_t)) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      try assert (0 < 1 + z) by sign.
      try assert (N4' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [seen | sign_form ((z - (at_t)) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (N5' : normal_form ((sqrt ((1 - at_t) * (inv (1 + at_t))))) (sqrt (1 - (at_t)) * (inv (sqrt (1 + (at_t)))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [seen | sign_form ((z - (at_t)) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
      derivative_of.
      try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign).
      try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign).
      try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [seen | sign_form ((z - (at_t)) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]).
      try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [seen | sign_form ((z - (at_t)) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]).
      assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
      assert (Z1' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign).
      assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign).
      first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal].
    - intros at_t B'.
      try assert (0 <= t - 0) by sign.
      try assert (0 <= z - 0) by sign.
      assert ((at_t) >= 0) by premise.
      try assert (0 <= z - t) by first [sign].
      try assert (0 <= z - z) by first [sign].
      assert (z >= (at_t)) by premise.
      try assert (0 <= 1 - t) by first [seen | sign_form ((z - t) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= 1 - z) by first [sign].
      assert (1 > (at_t)) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * ((z - (at_t)) + (1 - z))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : asin z * (inv PI) + sqrt (1 - z ^ 2) * (inv PI) + sqrt ((1 - (at_t)) * (inv (1 + (at_t)))) * (1 - z) * (inv PI) - (1 / 2) >= 0).
      { apply (step_falls (at_t) (z)); premise. }
      first [cbv beta; lra | fit S'].
    - assert (0 < PI) by by_number.
      continuity_at.
    - assert (0 < PI) by by_number.
      continuity_at. }
  assert (G' : (((1 / 2) - asin t * (inv PI) - sqrt (1 - t ^ 2) * (inv PI)) * (1 - z)) - (((1 / 2) - sqrt (1 - z ^ 2) * (inv PI) - asin z * (inv PI)) * (1 - t)) = ((1 - (z)) * ((1 / 2) - sqrt (1 - z ^ 2) * (inv PI) - asin z * (inv PI)) - ((1 / 2) - sqrt (1 - (z) ^ 2) * (inv PI) - asin (z) * (inv PI)) * (1 - z)) - ((1 - (t)) * ((1 / 2) - sqrt (1 - z ^ 2) * (inv PI) - asin z * (inv PI)) - ((1 / 2) - sqrt (1 - (t) ^ 2) * (inv PI) - asin (t) * (inv PI)) * (1 - z))).
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

(** Step [arcsine], by Sign:
  (1 - v^2)^(-1/2) > 0
*)
Lemma step_arcsine (v : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_1 : 1 > v) :
  inv (sqrt (1 - v ^ 2)) > 0.
Proof.
  pose proof (step_s_1_m_v_2 (v) H_v_pos_is_0 H_v_less_1) as H_s_1_m_v_2.
  try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 - v) * (1 + v)) ltac:(first [put; solve [ring] | equal]) | sign].
  gap; sign.
Qed.

(** Step [1 - z^2], by Sign:
  1 - z^2 >= 0
*)
Lemma step_s_1_m_z_2 (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z) :
  1 - z ^ 2 >= 0.
Proof.
  pose proof (step_z_pos_is_0 (v) (z) H_v_pos_is_0 H_v_less_is_z H_z_less_is_1) as H_z_pos_is_0.
  assert (P' : 0 <= ((1 + z) * (1 - z))).
  { first [sign]. }
  assert (G' : (1 - z ^ 2) - (0) = ((1 + z) * (1 - z))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [1 - t^2], by Sign:
  1 - t^2 >= 0
*)
Lemma step_s_1_m_t_2 (t : R) (z : R)
    (H_z_less_is_1 : 1 >= z)
    (H_t_pos_is_0 : t >= 0)
    (H_t_less_is_z : z >= t) :
  1 - t ^ 2 >= 0.
Proof.
  pose proof (step_t_less_is_1 (t) (z) H_z_less_is_1 H_t_pos_is_0 H_t_less_is_z) as H_t_less_is_1.
  assert (P' : 0 <= ((1 + t) * (1 - t))).
  { first [seen | sign_form ((1 + t) * ((z - t) + (1 - z))) ltac:(first [put; solve [ring] | equal]) | sign]. }
  assert (G' : (1 - t ^ 2) - (0) = ((1 + t) * (1 - t))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [order], by Monotone:
  asin(z) >= asin(t)
*)
Lemma step_order (t : R) (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z)
    (H_v_less_1 : 1 > v)
    (H_t_pos_is_0 : t >= 0)
    (H_t_less_is_z : z >= t) :
  asin z >= asin t.
Proof.
  pose proof (step_z_pos_is_0 (v) (z) H_v_pos_is_0 H_v_less_is_z H_z_less_is_1) as H_z_pos_is_0.
  pose proof (step_t_less_is_1 (t) (z) H_z_less_is_1 H_t_pos_is_0 H_t_less_is_z) as H_t_less_is_1.
  assert (0 <= t) by sign.
  assert (0 <= z) by sign.
  assert (M' : asin (t) <= asin (z)).
  { apply (rises (fun u => asin u) (fun u => inv (sqrt (1 - u ^ 2)) - 0) (t) (z)).
    - apply Rminus_le_0_l; first [sign].
    - intros at_t B'.
      try assert (0 <= t - 0) by sign.
      try assert (0 <= z - 0) by sign.
      assert ((at_t) >= 0) by premise.
      try assert (0 <= 1 - t) by first [seen | sign_form ((z - t) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= 1 - z) by first [sign].
      assert (1 > (at_t)) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * ((z - (at_t)) + (1 - z))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * ((z - (at_t)) + (1 - z))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form ((1 + (at_t)) * ((z - (at_t)) + (1 - z))) ltac:(first [put; solve [ring] | equal]) | sign_form (1 - (at_t) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [seen | sign_form ((z - (at_t)) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (N2' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 - (at_t)) * (sqrt (1 + (at_t))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [seen | sign_form ((z - (at_t)) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [seen | sign_form ((z - (at_t)) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (N3' : normal_form ((inv (sqrt (1 - (at_t) ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [seen | sign_form ((z - (at_t)) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [seen | sign_form ((z - (at_t)) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [seen | sign_form ((z - (at_t)) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (N4' : normal_form ((inv (sqrt (1 - at_t ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - at_t ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [seen | sign_form ((z - (at_t)) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [seen | sign_form ((z - (at_t)) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      try assert (0 <= t - 0) by sign.
      try assert (0 <= z - 0) by sign.
      assert ((at_t) >= 0) by premise.
      try assert (0 <= 1 - t) by first [seen | sign_form ((z - t) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= 1 - z) by first [sign].
      assert (1 > (at_t)) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * ((z - (at_t)) + (1 - z))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (asin z) - (asin t) = (asin (z)) - (asin (t))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [slopes], by Linear:
  pi^(-1)*asin(z) + 1/2 >= asin(t)*pi^(-1) + 1/2
*)
Lemma step_slopes (t : R) (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z)
    (H_v_less_1 : 1 > v)
    (H_t_pos_is_0 : t >= 0)
    (H_t_less_is_z : z >= t) :
  asin z * (inv PI) + (1 / 2) >= asin t * (inv PI) + (1 / 2).
Proof.
  pose proof (step_order (t) (v) (z) H_v_pos_is_0 H_v_less_is_z H_z_less_is_1 H_v_less_1 H_t_pos_is_0 H_t_less_is_z) as H_order.
  assert (P0' : 0 <= (inv PI) * ((asin z) - (asin t))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (asin z * (inv PI) + (1 / 2)) - (asin t * (inv PI) + (1 / 2)) = (inv PI) * ((asin z) - (asin t))).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [asin z], by Instance:
  asin(z) >= z
*)
Lemma step_asin_z (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z) :
  asin z >= z.
Proof.
  pose proof (step_z_pos_is_0 (v) (z) H_v_pos_is_0 H_v_less_is_z H_z_less_is_1) as H_z_pos_is_0.
  assert (I' : asin (z) >= (z)).
  { apply (arcsine_above.step_above (0) (z)); [first [assumption | gap; by_number | premise] | first [assumption | gap; by_number | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : (asin z) - (z) = (asin (z)) - (z)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [s >= 0], by Linear:
  pi^(-1)*asin(z) + 1/2 >= 0
*)
Lemma step_s_pos_is_0 (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z) :
  asin z * (inv PI) + (1 / 2) >= 0.
Proof.
  pose proof (step_z_pos_is_0 (v) (z) H_v_pos_is_0 H_v_less_is_z H_z_less_is_1) as H_z_pos_is_0.
  pose proof (step_asin_z (v) (z) H_v_pos_is_0 H_v_less_is_z H_z_less_is_1) as H_asin_z.
  assert (P0' : 0 <= (inv PI) * ((asin z) - (z))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (inv PI) * ((z) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 < (1 / 2)) by (by_number).
  assert (G' : (asin z * (inv PI) + (1 / 2)) - (0) = (inv PI) * ((asin z) - (z)) + (inv PI) * ((z) - (0)) + (1 / 2)).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [share], by Linear:
  (pi^(-1)*asin(z) + 1/2)*(-((1 - t^2)^(1/2) + (asin(t) + 1/2*pi)*t)*pi^(-1) + 1)*(-z + 1) >=
    (asin(t)*pi^(-1) + 1/2)*(1 - t)*(1 - pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z))
*)
Lemma step_share (t : R) (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z)
    (H_v_less_1 : 1 > v)
    (H_t_pos_is_0 : t >= 0)
    (H_t_less_is_z : z >= t) :
  (asin z * (inv PI) + (1 / 2)) * (1 - (sqrt (1 - t ^ 2) + (asin t + (1 / 2) * PI) * t) * (inv PI)) * (1 - z) >= (asin t * (inv PI) + (1 / 2)) * (1 - t) * (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)).
Proof.
  pose proof (step_t_less_is_1 (t) (z) H_z_less_is_1 H_t_pos_is_0 H_t_less_is_z) as H_t_less_is_1.
  pose proof (step_g_pos_is_0 (v) (z) H_v_pos_is_0 H_v_less_is_z H_z_less_is_1) as H_g_pos_is_0.
  pose proof (step_chord (t) (v) (z) H_v_pos_is_0 H_v_less_is_z H_z_less_is_1 H_v_less_1 H_t_pos_is_0 H_t_less_is_z) as H_chord.
  pose proof (step_slopes (t) (v) (z) H_v_pos_is_0 H_v_less_is_z H_z_less_is_1 H_v_less_1 H_t_pos_is_0 H_t_less_is_z) as H_slopes.
  pose proof (step_s_pos_is_0 (v) (z) H_v_pos_is_0 H_v_less_is_z H_z_less_is_1) as H_s_pos_is_0.
  assert (P0' : 0 <= (asin z * (inv PI) + (1 / 2)) * ((((1 / 2) - asin t * (inv PI) - sqrt (1 - t ^ 2) * (inv PI)) * (1 - z)) - (((1 / 2) - sqrt (1 - z ^ 2) * (inv PI) - asin z * (inv PI)) * (1 - t)))) by (apply Rmult_le_pos; [first [seen | sign_form ((1 / 2) * (PI + 2 * (asin z)) * (inv PI)) ltac:(assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (PI + 2 * (asin t)) * (inv PI) + (asin z * (inv PI) - asin t * (inv PI))) ltac:(assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign] | lra]).
  assert (P1' : 0 <= (((1 / 2) - sqrt (1 - z ^ 2) * (inv PI) - asin z * (inv PI)) * (1 - t)) * ((asin z * (inv PI) + (1 / 2)) - (asin t * (inv PI) + (1 / 2)))) by (apply Rmult_le_pos; [first [seen | sign_form ((-1 / 2) * (2 * (asin z) + 2 * (sqrt (1 + z)) * (sqrt (1 - z)) - PI) * ((z - t) + (1 - z)) * (inv PI)) ltac:(try assert (N0' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign] | lra]).
  assert (G' : ((asin z * (inv PI) + (1 / 2)) * (1 - (sqrt (1 - t ^ 2) + (asin t + (1 / 2) * PI) * t) * (inv PI)) * (1 - z)) - ((asin t * (inv PI) + (1 / 2)) * (1 - t) * (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI))) = (asin z * (inv PI) + (1 / 2)) * ((((1 / 2) - asin t * (inv PI) - sqrt (1 - t ^ 2) * (inv PI)) * (1 - z)) - (((1 / 2) - sqrt (1 - z ^ 2) * (inv PI) - asin z * (inv PI)) * (1 - t))) + (((1 / 2) - sqrt (1 - z ^ 2) * (inv PI) - asin z * (inv PI)) * (1 - t)) * ((asin z * (inv PI) + (1 / 2)) - (asin t * (inv PI) + (1 / 2)))).
  { try assert (N1' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < 1 + t) by sign.
    try assert (N2' : normal_form (sqrt (1 - t ^ 2)) (sqrt (1 + t) * (sqrt (1 - t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + t) * sqrt (1 + t) = 1 + t) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - t) * sqrt (1 - t) = 1 - t) by (apply sqrt_sqrt; first [seen | sign_form ((z - t) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (t : R) (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z)
    (H_v_less_1 : 1 > v)
    (H_t_pos_is_0 : t >= 0)
    (H_t_less_is_z : z >= t) :
  (asin z * (inv PI) + (1 / 2)) * (1 - (sqrt (1 - t ^ 2) + (asin t + (1 / 2) * PI) * t) * (inv PI)) * (1 - z) >= (asin t * (inv PI) + (1 / 2)) * (1 - t) * (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)).
Proof. exact (step_share (t) (v) (z) H_v_pos_is_0 H_v_less_is_z H_z_less_is_1 H_v_less_1 H_t_pos_is_0 H_t_less_is_z). Qed.

Theorem theorem_2 (t : R) (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z)
    (H_v_less_1 : 1 > v)
    (H_t_pos_is_0 : t >= 0)
    (H_t_less_is_z : z >= t) :
  asin z * (inv PI) + (1 / 2) >= asin t * (inv PI) + (1 / 2).
Proof. exact (step_slopes (t) (v) (z) H_v_pos_is_0 H_v_less_is_z H_z_less_is_1 H_v_less_1 H_t_pos_is_0 H_t_less_is_z). Qed.
