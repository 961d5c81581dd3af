(** ReLU: the next cosine is a convex, nondecreasing function of the cosine (relu-layer)

  Given [z <= 1]: 1 >= z
  Given [z >= -1]: 1 + z >= 0
  Given [t <= 1]: 1 >= t
  Given [t >= -1]: 1 + t >= 0
  Given [v < 1]: 1 - v > 0
  Given [v > -1]: 1 + v > 0
  Given [w >= t]: w >= t
  Given [w <= 1]: 1 >= w
  Given [w > -1]: 1 + w > 0
  Given [u >= -t]: u >= -t
  Given [u <= 1]: 1 >= u
  Given [u > -1]: u + 1 > 0
  Then pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z) >= (z - t)*(asin(t)*pi^(-1) + 1/2) + ((1 -
    t^2)^(1/2) + (asin(t) + 1/2*pi)*t)*pi^(-1)
  Then asin(t)*pi^(-1) + 1/2 >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
Open Scope R_scope.

(** Step [1 - v^2], by Sign:
  1 - v^2 > 0
*)
Lemma step_s_1_m_v_2 (v : R)
    (H_v_less_1 : 1 - v > 0)
    (H_v_pos_m1 : 1 + v > 0) :
  1 - v ^ 2 > 0.
Proof.
  assert (P' : 0 < ((1 - v) * (1 + v))).
  { first [sign]. }
  assert (G' : (1 - v ^ 2) - (0) = ((1 - v) * (1 + v))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [w >= -1], by Linear:
  1 + w >= 0
*)
Lemma step_w_pos_is_m1 (w : R)
    (H_w_less_is_1 : 1 >= w)
    (H_w_pos_m1 : 1 + w > 0) :
  1 + w >= 0.
Proof.
  assert (P0' : 0 < (1) * ((1 + w) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (1 + w) - (0) = (1) * ((1 + w) - (0))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [u >= -1], by Linear:
  u + 1 >= 0
*)
Lemma step_u_pos_is_m1 (u : R)
    (H_u_less_is_1 : 1 >= u)
    (H_u_pos_m1 : u + 1 > 0) :
  u + 1 >= 0.
Proof.
  assert (P0' : 0 < (1) * ((u + 1) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (u + 1) - (0) = (1) * ((u + 1) - (0))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [1 - z^2], by Sign:
  1 - z^2 >= 0
*)
Lemma step_s_1_m_z_2 (z : R)
    (H_z_less_is_1 : 1 >= z)
    (H_z_pos_is_m1 : 1 + z >= 0) :
  1 - z ^ 2 >= 0.
Proof.
  assert (P' : 0 <= ((1 + z) * (1 - z))).
  { first [sign]. }
  assert (G' : (1 - z ^ 2) - (0) = ((1 + z) * (1 - z))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [1 - t^2], by Sign:
  1 - t^2 >= 0
*)
Lemma step_s_1_m_t_2 (t : R)
    (H_t_less_is_1 : 1 >= t)
    (H_t_pos_is_m1 : 1 + t >= 0) :
  1 - t ^ 2 >= 0.
Proof.
  assert (P' : 0 <= ((1 + t) * (1 - t))).
  { first [sign]. }
  assert (G' : (1 - t ^ 2) - (0) = ((1 + t) * (1 - t))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [1 - w^2], by Sign:
  1 - w^2 >= 0
*)
Lemma step_s_1_m_w_2 (w : R)
    (H_w_less_is_1 : 1 >= w)
    (H_w_pos_m1 : 1 + w > 0) :
  1 - w ^ 2 >= 0.
Proof.
  pose proof (step_w_pos_is_m1 (w) H_w_less_is_1 H_w_pos_m1) as H_w_pos_is_m1.
  assert (P' : 0 <= ((1 + w) * (1 - w))).
  { first [sign]. }
  assert (G' : (1 - w ^ 2) - (0) = ((1 + w) * (1 - w))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [1 - u^2], by Sign:
  1 - u^2 >= 0
*)
Lemma step_s_1_m_u_2 (u : R)
    (H_u_less_is_1 : 1 >= u)
    (H_u_pos_m1 : u + 1 > 0) :
  1 - u ^ 2 >= 0.
Proof.
  pose proof (step_u_pos_is_m1 (u) H_u_less_is_1 H_u_pos_m1) as H_u_pos_is_m1.
  assert (P' : 0 <= ((u + 1) * (1 - u))).
  { first [sign]. }
  assert (G' : (1 - u ^ 2) - (0) = ((u + 1) * (1 - u))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [arcsine], by Sign:
  (1 - v^2)^(-1/2) > 0
*)
Lemma step_arcsine (v : R)
    (H_v_less_1 : 1 - v > 0)
    (H_v_pos_m1 : 1 + v > 0) :
  inv (sqrt (1 - v ^ 2)) > 0.
Proof.
  pose proof (step_s_1_m_v_2 (v) H_v_less_1 H_v_pos_m1) as H_s_1_m_v_2.
  try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 - v) * (1 + v)) ltac:(first [put; solve [ring] | equal]) | sign].
  gap; sign.
Qed.

(** Step [beyond t], by Monotone:
  -asin(t) + asin(w) >= 0
*)
Lemma step_beyond_t (t : R) (v : R) (w : R)
    (H_t_less_is_1 : 1 >= t)
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_v_less_1 : 1 - v > 0)
    (H_v_pos_m1 : 1 + v > 0)
    (H_w_pos_is_t : w >= t)
    (H_w_less_is_1 : 1 >= w)
    (H_w_pos_m1 : 1 + w > 0) :
  asin w - asin t >= 0.
Proof.
  pose proof (step_w_pos_is_m1 (w) H_w_less_is_1 H_w_pos_m1) as H_w_pos_is_m1.
  assert (M' : asin (t) <= asin (w)).
  { apply (rises (fun q => asin q) (fun q => inv (sqrt (1 - q ^ 2)) - 0) (t) (w)).
    - apply Rminus_le_0_l; first [sign].
    - intros at_t B'.
      try assert (0 <= (1 - t) - 0) by first [seen | sign_form (1 - t) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 - w) - 0) by first [seen | sign_form (1 - w) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 <= (1 + t) - 0) by first [seen | sign_form (1 + t) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 + w) - 0) by first [seen | sign_form ((1 + t) + (w - t)) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 + (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign_form (1 - (at_t) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 + (at_t)) by first [sign].
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N2' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 - (at_t)) * (sqrt (1 + (at_t))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t)) by first [sign].
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N3' : normal_form ((inv (sqrt (1 - (at_t) ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; first [sign]); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      try assert (0 < 1 + (at_t)) by first [sign].
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N4' : normal_form ((inv (sqrt (1 - at_t ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - at_t ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; first [sign]); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      try assert (0 <= (1 - t) - 0) by first [seen | sign_form (1 - t) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 - w) - 0) by first [seen | sign_form (1 - w) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 <= (1 + t) - 0) by first [seen | sign_form (1 + t) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 + w) - 0) by first [seen | sign_form ((1 + t) + (w - t)) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 + (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (asin w - asin t) - (0) = (asin (w)) - (asin (t))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [before t], by Monotone:
  asin(t) + asin(u) >= 0
*)
Lemma step_before_t (t : R) (u : R) (v : R)
    (H_t_less_is_1 : 1 >= t)
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_v_less_1 : 1 - v > 0)
    (H_v_pos_m1 : 1 + v > 0)
    (H_u_pos_is_mt : u >= (-1) * t)
    (H_u_less_is_1 : 1 >= u)
    (H_u_pos_m1 : u + 1 > 0) :
  asin t + asin u >= 0.
Proof.
  pose proof (step_u_pos_is_m1 (u) H_u_less_is_1 H_u_pos_m1) as H_u_pos_is_m1.
  assert (M' : asin ((-1) * t) <= asin (u)).
  { apply (rises (fun q => asin q) (fun q => inv (sqrt (1 - q ^ 2)) - 0) ((-1) * t) (u)).
    - apply Rminus_le_0_l; first [seen | sign_form (u + t) ltac:(first [put; solve [ring] | equal]) | sign].
    - intros at_t B'.
      try assert (0 <= (1 - (-1) * t) - 0) by first [seen | sign_form (1 + t) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 - u) - 0) by first [seen | sign_form (1 - u) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 <= (1 - t) - 0) by first [seen | sign_form (1 - t) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (u + 1) - 0) by first [seen | sign_form ((1 - t) + (u + t)) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 + (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign_form (1 - (at_t) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 + (at_t)) by first [sign].
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N2' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 - (at_t)) * (sqrt (1 + (at_t))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t)) by first [sign].
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N3' : normal_form ((inv (sqrt (1 - (at_t) ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; first [sign]); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      try assert (0 < 1 + (at_t)) by first [sign].
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N4' : normal_form ((inv (sqrt (1 - at_t ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - at_t ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; first [sign]); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      try assert (0 <= (1 - (-1) * t) - 0) by first [seen | sign_form (1 + t) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 - u) - 0) by first [seen | sign_form (1 - u) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 <= (1 - t) - 0) by first [seen | sign_form (1 - t) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (u + 1) - 0) by first [seen | sign_form ((1 - t) + (u + t)) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 + (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (asin t + asin u) - (0) = (asin (u)) - (asin ((-1) * t))).
  { try assert (N9' : normal_form ((asin ((-1) * t))) ((-1) * (asin t))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [distance], by Cases:
  -(1 - t^2)^(1/2) + (-asin(t) + asin(z))*z + (1 - z^2)^(1/2) >= 0
*)
Lemma step_distance (t : R) (u : R) (v : R) (w : R) (z : R)
    (H_z_less_is_1 : 1 >= z)
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_t_less_is_1 : 1 >= t)
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_v_less_1 : 1 - v > 0)
    (H_v_pos_m1 : 1 + v > 0)
    (H_w_pos_is_t : w >= t)
    (H_w_less_is_1 : 1 >= w)
    (H_w_pos_m1 : 1 + w > 0)
    (H_u_pos_is_mt : u >= (-1) * t)
    (H_u_less_is_1 : 1 >= u)
    (H_u_pos_m1 : u + 1 > 0) :
  (asin z - asin t) * z + sqrt (1 - z ^ 2) - sqrt (1 - t ^ 2) >= 0.
Proof.
  pose proof (step_beyond_t (t) (v) (w) H_t_less_is_1 H_t_pos_is_m1 H_v_less_1 H_v_pos_m1 H_w_pos_is_t H_w_less_is_1 H_w_pos_m1) as H_beyond_t.
  pose proof (step_before_t (t) (u) (v) H_t_less_is_1 H_t_pos_is_m1 H_v_less_1 H_v_pos_m1 H_u_pos_is_mt H_u_less_is_1 H_u_pos_m1) as H_before_t.
  destruct (Rle_dec 0 (z - t)) as [C' | C'].
  - assert (H_case : z - t >= 0) by lra; clear C'.
    assert (M' : sqrt (1 - (t) ^ 2) + (t) * (asin (t) - asin t) - sqrt (1 - t ^ 2) <= sqrt (1 - (z) ^ 2) + (z) * (asin (z) - asin t) - sqrt (1 - t ^ 2)).
    { apply (rises (fun q => sqrt (1 - q ^ 2) + q * (asin q - asin t) - sqrt (1 - t ^ 2)) (fun q => (asin q - asin t) - 0) (t) (z)).
      - apply Rminus_le_0_l; first [sign].
      - intros at_t B'.
        try assert (0 <= t - t) by first [sign].
        try assert (0 <= z - t) by first [sign].
        assert ((at_t) >= t) by premise.
        try assert (0 <= 1 - t) by first [sign].
        try assert (0 <= 1 - z) by first [sign].
        assert (1 >= (at_t)) by premise.
        try assert (0 <= (1 + t) - 0) by first [seen | sign_form (1 + t) ltac:(first [put; solve [ring] | equal]) | sign].
        try assert (0 <= (1 + z) - 0) by first [seen | sign_form (1 + z) ltac:(first [put; solve [ring] | equal]) | sign].
        assert (1 + (at_t) > 0) by premise.
        assert (S' : asin (at_t) - asin t >= 0).
        { apply (step_beyond_t (t) (v) (at_t)); premise. }
        try assert (0 < 1 + (at_t)) by first [seen | sign_form ((1 + t) + ((at_t) - t)) ltac:(first [put; solve [ring] | equal]) | sign].
        try assert (N2' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 + (at_t)) * (sqrt (1 - (at_t))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; first [seen | sign_form ((1 + t) + ((at_t) - t)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
        try assert (0 < 1 + (at_t)) by first [seen | sign_form ((1 + t) + ((at_t) - t)) ltac:(first [put; solve [ring] | equal]) | sign].
        try assert (N3' : normal_form ((inv (sqrt ((1 - (at_t) ^ 2))))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; first [seen | sign_form ((1 + t) + ((at_t) - t)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; first [seen | sign_form ((1 + t) + ((at_t) - t)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
        derivative_of.
        first [put; solve [field] | equal].
      - intros at_t B'.
        try assert (0 <= t - t) by first [sign].
        try assert (0 <= z - t) by first [sign].
        assert ((at_t) >= t) by premise.
        try assert (0 <= 1 - t) by first [sign].
        try assert (0 <= 1 - z) by first [sign].
        assert (1 >= (at_t)) by premise.
        try assert (0 <= (1 + t) - 0) by first [seen | sign_form (1 + t) ltac:(first [put; solve [ring] | equal]) | sign].
        try assert (0 <= (1 + z) - 0) by first [seen | sign_form (1 + z) ltac:(first [put; solve [ring] | equal]) | sign].
        assert (1 + (at_t) > 0) by premise.
        assert (S' : asin (at_t) - asin t >= 0).
        { apply (step_beyond_t (t) (v) (at_t)); premise. }
        first [cbv beta; lra | fit S'].
      - continuity_at.
      - continuity_at. }
    assert (G' : ((asin z - asin t) * z + sqrt (1 - z ^ 2) - sqrt (1 - t ^ 2)) - (0) = (sqrt (1 - (z) ^ 2) + (z) * (asin (z) - asin t) - sqrt (1 - t ^ 2)) - (sqrt (1 - (t) ^ 2) + (t) * (asin (t) - asin t) - sqrt (1 - t ^ 2))).
    { try assert (N8' : normal_form ((sqrt (1 - (z) ^ 2))) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (N9' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (N10' : normal_form (sqrt (1 - t ^ 2)) (sqrt (1 + t) * (sqrt (1 - t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + t) * sqrt (1 + t) = 1 + t) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - t) * sqrt (1 - t) = 1 - t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (N11' : normal_form ((sqrt (1 - (t) ^ 2))) (sqrt (1 + t) * (sqrt (1 - t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + t) * sqrt (1 + t) = 1 + t) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - t) * sqrt (1 - t) = 1 - t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      first [put; solve [ring] | equal]. }
    gap; try rewrite G'; lra.
  - assert (H_case : z - t <= 0) by lra; clear C'.
    assert (M' : sqrt (1 - ((-1) * t) ^ 2) - sqrt (1 - t ^ 2) - ((-1) * t) * (- asin ((-1) * t) - asin t) <= sqrt (1 - ((-1) * z) ^ 2) - sqrt (1 - t ^ 2) - ((-1) * z) * (- asin ((-1) * z) - asin t)).
    { apply (rises (fun q => sqrt (1 - q ^ 2) - sqrt (1 - t ^ 2) - q * (- asin q - asin t)) (fun q => (asin t + asin q) - 0) ((-1) * t) ((-1) * z)).
      - apply Rminus_le_0_l; first [seen | sign_form (t - z) ltac:(first [put; solve [ring] | equal]) | sign].
      - intros at_t B'.
        try assert (0 <= - (-1) * t - t) by first [sign].
        try assert (0 <= - z - (-1) * t) by first [seen | sign_form (t - z) ltac:(first [put; solve [ring] | equal]) | sign].
        assert ((at_t) >= (-1) * t) by premise.
        try assert (0 <= 1 - (-1) * t) by first [seen | sign_form (1 + t) ltac:(first [put; solve [ring] | equal]) | sign].
        try assert (0 <= 1 - (-1) * z) by first [seen | sign_form (1 + z) ltac:(first [put; solve [ring] | equal]) | sign].
        assert (1 >= (at_t)) by premise.
        try assert (0 <= (1 - t) - 0) by first [seen | sign_form (1 - t) ltac:(first [put; solve [ring] | equal]) | sign].
        try assert (0 <= (1 - z) - 0) by first [seen | sign_form (1 - z) ltac:(first [put; solve [ring] | equal]) | sign].
        assert ((at_t) + 1 > 0) by premise.
        assert (S' : asin t + asin (at_t) >= 0).
        { apply (step_before_t (t) (at_t) (v)); premise. }
        try assert (0 < (at_t) + 1) by first [seen | sign_form ((1 - t) + ((at_t) + t)) ltac:(first [put; solve [ring] | equal]) | sign].
        try assert (N14' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 - (at_t)) * (sqrt ((at_t) + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt ((at_t) + 1) * sqrt ((at_t) + 1) = (at_t) + 1) by (apply sqrt_sqrt; first [seen | sign_form ((1 - t) + ((at_t) + t)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
        try assert (0 < (at_t) + 1) by first [seen | sign_form ((1 - t) + ((at_t) + t)) ltac:(first [put; solve [ring] | equal]) | sign].
        try assert (N15' : normal_form ((inv (sqrt (1 - (at_t) ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt ((at_t) + 1))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt ((at_t) + 1))))) by (try assert (Q0' : sqrt ((at_t) + 1) * sqrt ((at_t) + 1) = (at_t) + 1) by (apply sqrt_sqrt; first [seen | sign_form ((1 - t) + ((at_t) + t)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q1' : inv (sqrt ((at_t) + 1)) * inv (sqrt ((at_t) + 1)) = inv ((at_t) + 1)) by (apply inv_sqrt_square; first [seen | sign_form ((1 - t) + ((at_t) + t)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt ((at_t) + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt ((at_t) + 1)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
        derivative_of.
        first [put; solve [field] | equal].
      - intros at_t B'.
        try assert (0 <= - (-1) * t - t) by first [sign].
        try assert (0 <= - z - (-1) * t) by first [seen | sign_form (t - z) ltac:(first [put; solve [ring] | equal]) | sign].
        assert ((at_t) >= (-1) * t) by premise.
        try assert (0 <= 1 - (-1) * t) by first [seen | sign_form (1 + t) ltac:(first [put; solve [ring] | equal]) | sign].
        try assert (0 <= 1 - (-1) * z) by first [seen | sign_form (1 + z) ltac:(first [put; solve [ring] | equal]) | sign].
        assert (1 >= (at_t)) by premise.
        try assert (0 <= (1 - t) - 0) by first [seen | sign_form (1 - t) ltac:(first [put; solve [ring] | equal]) | sign].
        try assert (0 <= (1 - z) - 0) by first [seen | sign_form (1 - z) ltac:(first [put; solve [ring] | equal]) | sign].
        assert ((at_t) + 1 > 0) by premise.
        assert (S' : asin t + asin (at_t) >= 0).
        { apply (step_before_t (t) (at_t) (v)); premise. }
        first [cbv beta; lra | fit S'].
      - continuity_at.
      - continuity_at. }
    assert (G' : ((asin z - asin t) * z + sqrt (1 - z ^ 2) - sqrt (1 - t ^ 2)) - (0) = (sqrt (1 - ((-1) * z) ^ 2) - sqrt (1 - t ^ 2) - ((-1) * z) * (- asin ((-1) * z) - asin t)) - (sqrt (1 - ((-1) * t) ^ 2) - sqrt (1 - t ^ 2) - ((-1) * t) * (- asin ((-1) * t) - asin t))).
    { try assert (N20' : normal_form ((asin ((-1) * z))) ((-1) * (asin z))) by normal.
      try assert (N21' : normal_form ((asin ((-1) * t))) ((-1) * (asin t))) by normal.
      try assert (N22' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (N23' : normal_form (sqrt (1 - t ^ 2)) (sqrt (1 + t) * (sqrt (1 - t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + t) * sqrt (1 + t) = 1 + t) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - t) * sqrt (1 - t) = 1 - t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (N24' : normal_form ((sqrt (1 - ((-1) * t) ^ 2))) (sqrt (1 + t) * (sqrt (1 - t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + t) * sqrt (1 + t) = 1 + t) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - t) * sqrt (1 - t) = 1 - t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (N25' : normal_form ((sqrt (1 - ((-1) * z) ^ 2))) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      first [put; solve [ring] | equal]. }
    gap; try rewrite G'; lra.
Qed.

(** Step [tangent], by Linear:
  pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z) >= (z - t)*(asin(t)*pi^(-1) + 1/2) + ((1 -
    t^2)^(1/2) + (asin(t) + 1/2*pi)*t)*pi^(-1)
*)
Lemma step_tangent (t : R) (u : R) (v : R) (w : R) (z : R)
    (H_z_less_is_1 : 1 >= z)
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_t_less_is_1 : 1 >= t)
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_v_less_1 : 1 - v > 0)
    (H_v_pos_m1 : 1 + v > 0)
    (H_w_pos_is_t : w >= t)
    (H_w_less_is_1 : 1 >= w)
    (H_w_pos_m1 : 1 + w > 0)
    (H_u_pos_is_mt : u >= (-1) * t)
    (H_u_less_is_1 : 1 >= u)
    (H_u_pos_m1 : u + 1 > 0) :
  (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI) >= (z - t) * (asin t * (inv PI) + (1 / 2)) + (sqrt (1 - t ^ 2) + (asin t + (1 / 2) * PI) * t) * (inv PI).
Proof.
  pose proof (step_distance (t) (u) (v) (w) (z) H_z_less_is_1 H_z_pos_is_m1 H_t_less_is_1 H_t_pos_is_m1 H_v_less_1 H_v_pos_m1 H_w_pos_is_t H_w_less_is_1 H_w_pos_m1 H_u_pos_is_mt H_u_less_is_1 H_u_pos_m1) as H_distance.
  assert (P0' : 0 <= (inv PI) * (((asin z - asin t) * z + sqrt (1 - z ^ 2) - sqrt (1 - t ^ 2)) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : ((sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) - ((z - t) * (asin t * (inv PI) + (1 / 2)) + (sqrt (1 - t ^ 2) + (asin t + (1 / 2) * PI) * t) * (inv PI)) = (inv PI) * (((asin z - asin t) * z + sqrt (1 - z ^ 2) - sqrt (1 - t ^ 2)) - (0))).
  { try assert (N0' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N1' : normal_form (sqrt (1 - t ^ 2)) (sqrt (1 + t) * (sqrt (1 - t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + t) * sqrt (1 + t) = 1 + t) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - t) * sqrt (1 - t) = 1 - t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [asin t], by Monotone:
  asin(t) + 1/2*pi >= 0
*)
Lemma step_asin_t (t : R) (v : R)
    (H_t_less_is_1 : 1 >= t)
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_v_less_1 : 1 - v > 0)
    (H_v_pos_m1 : 1 + v > 0) :
  asin t + (1 / 2) * PI >= 0.
Proof.
  assert (M' : asin (-1) <= asin (t)).
  { apply (rises (fun q => asin q) (fun q => inv (sqrt (1 - q ^ 2)) - 0) (-1) (t)).
    - apply Rminus_le_0_l; first [seen | sign_form (1 + t) ltac:(first [put; solve [ring] | equal]) | sign].
    - intros at_t B'.
      try assert (0 <= (1 - (-1)) - 0) by by_number.
      try assert (0 <= (1 - t) - 0) by first [seen | sign_form (1 - t) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 <= (1 - 1) - 0) by by_ball.
      try assert (0 <= (1 + t) - 0) by first [seen | sign_form (1 + t) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 + (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign_form (1 - (at_t) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 + (at_t)) by first [sign].
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N2' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 - (at_t)) * (sqrt (1 + (at_t))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t)) by first [sign].
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N3' : normal_form ((inv (sqrt (1 - (at_t) ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; first [sign]); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      try assert (0 < 1 + (at_t)) by first [sign].
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N4' : normal_form ((inv (sqrt (1 - at_t ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - at_t ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; first [sign]); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      try assert (0 <= (1 - (-1)) - 0) by by_number.
      try assert (0 <= (1 - t) - 0) by first [seen | sign_form (1 - t) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 <= (1 - 1) - 0) by by_ball.
      try assert (0 <= (1 + t) - 0) by first [seen | sign_form (1 + t) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 + (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (asin t + (1 / 2) * PI) - (0) = (asin (t)) - (asin (-1))).
  { try assert (N9' : normal_form ((asin (-1))) ((-1 / 2) * PI)) by normal.
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [slope], by Linear:
  asin(t)*pi^(-1) + 1/2 >= 0
*)
Lemma step_slope (t : R) (v : R)
    (H_t_less_is_1 : 1 >= t)
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_v_less_1 : 1 - v > 0)
    (H_v_pos_m1 : 1 + v > 0) :
  asin t * (inv PI) + (1 / 2) >= 0.
Proof.
  pose proof (step_asin_t (t) (v) H_t_less_is_1 H_t_pos_is_m1 H_v_less_1 H_v_pos_m1) as H_asin_t.
  assert (P0' : 0 <= (inv PI) * ((asin t + (1 / 2) * PI) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (asin t * (inv PI) + (1 / 2)) - (0) = (inv PI) * ((asin t + (1 / 2) * PI) - (0))).
  { assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (t : R) (u : R) (v : R) (w : R) (z : R)
    (H_z_less_is_1 : 1 >= z)
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_t_less_is_1 : 1 >= t)
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_v_less_1 : 1 - v > 0)
    (H_v_pos_m1 : 1 + v > 0)
    (H_w_pos_is_t : w >= t)
    (H_w_less_is_1 : 1 >= w)
    (H_w_pos_m1 : 1 + w > 0)
    (H_u_pos_is_mt : u >= (-1) * t)
    (H_u_less_is_1 : 1 >= u)
    (H_u_pos_m1 : u + 1 > 0) :
  (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI) >= (z - t) * (asin t * (inv PI) + (1 / 2)) + (sqrt (1 - t ^ 2) + (asin t + (1 / 2) * PI) * t) * (inv PI).
Proof. exact (step_tangent (t) (u) (v) (w) (z) H_z_less_is_1 H_z_pos_is_m1 H_t_less_is_1 H_t_pos_is_m1 H_v_less_1 H_v_pos_m1 H_w_pos_is_t H_w_less_is_1 H_w_pos_m1 H_u_pos_is_mt H_u_less_is_1 H_u_pos_m1). Qed.

Theorem theorem_2 (t : R) (u : R) (v : R) (w : R) (z : R)
    (H_z_less_is_1 : 1 >= z)
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_t_less_is_1 : 1 >= t)
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_v_less_1 : 1 - v > 0)
    (H_v_pos_m1 : 1 + v > 0)
    (H_w_pos_is_t : w >= t)
    (H_w_less_is_1 : 1 >= w)
    (H_w_pos_m1 : 1 + w > 0)
    (H_u_pos_is_mt : u >= (-1) * t)
    (H_u_less_is_1 : 1 >= u)
    (H_u_pos_m1 : u + 1 > 0) :
  asin t * (inv PI) + (1 / 2) >= 0.
Proof. exact (step_slope (t) (v) H_t_less_is_1 H_t_pos_is_m1 H_v_less_1 H_v_pos_m1). Qed.
