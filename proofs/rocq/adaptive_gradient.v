(** ERF: the data term falls with alignment (adaptive-gradient)

  Given [a >= 0]: a >= 0
  Given [a_2 > 0]: a_2 > 0
  Given [b > 0]: b > 0
  Given [sigma > 0]: sigma > 0
  Given [z > 0]: z > 0
  Given [N > 1]: N > 1
  Given [z < 1]: -z + 1 > 0
  Given [readout]: 1 >= a_2 + N^(-1)*sigma
  Then 2*a_2*pi^(-1)*(asin((b + a)*(1 + b + a)^(-1)) + (-1 + N)*asin((1 + b + a)^(-1)*a)) + sigma
    > 0
  Then 2*a_2*(-asin((1 + b + a)^(-1)*a) + asin((b + a)*(1 + b + a)^(-1)))*pi^(-1) + sigma > 0
  Then 2*a_2*(2*a_2*pi^(-1)*(asin((b + a)*(1 + b + a)^(-1)) + (-1 + N)*asin((1 + b + a)^(-1)*a)) +
    sigma)^(-2)*((-1 + N)*(-a*(1 + b + a)^(-2) + (1 + b + a)^(-1))*(1 - (1 + b +
    a)^(-2)*a^2)^(-1/2) + (-(b + a)*(1 + b + a)^(-2) + (1 + b + a)^(-1))*(1 - (1 + b + a)^(-2)*(b
    + a)^2)^(-1/2))*pi^(-1)*N - 2*a_2*(2*a_2*pi^(-1)*(asin((b + a)*(1 + b + a)^(-1)) + (-1 +
    N)*asin((1 + b + a)^(-1)*a)) + sigma)^(-1)*((-1 ... > 0
  Then (2*a_2*(2*a_2*pi^(-1)*(asin((b + a)*(1 + b + a)^(-1)) + (-1 + N)*asin((1 + b + a)^(-1)*a))
    + sigma)^(-1)*pi^(-1)*((-(b + a)*(1 + b + a)^(-2) + (1 + b + a)^(-1))*(1 - (1 + b + a)^(-2)*(b
    + a)^2)^(-1/2) - (-1 + N)*(1 - (1 + b + a)^(-2)*a^2)^(-1/2)*a*(1 + b + a)^(-2)) + 2*a_2*(-1 +
    N)*(2*a_2*(-asin((1 + b + a)^(-1)*a) + asin((b + a)*(1 + b + a)^(-1)))*pi^(-1) +
    sigma)^(-1)*pi^(-1)*((1 - (1 + b + a)^(... > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
Open Scope R_scope.

(** Step [arcsine], by Sign:
  (1 - z^2)^(-1/2) > 0
*)
Lemma step_arcsine (z : R)
    (H_z_pos_0 : z > 0)
    (H_z_less_1 : 1 - z > 0) :
  inv (sqrt (1 - z ^ 2)) > 0.
Proof.
  try assert (0 < 1 - z ^ 2) by first [seen | sign_form ((1 + z) * (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign].
  gap; sign.
Qed.

(** Step [N - 1], by Linear:
  -1 + N > 0
*)
Lemma step_N_m_1 (N_ : R)
    (label_N_ : label N_)
    (H_N_pos_1 : N_ > 1) :
  N_ - 1 > 0.
Proof.
  assert (P0' : 0 < (1) * ((N_) - (1))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (N_ - 1) - (0) = (1) * ((N_) - (1))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [1 - sin g], by Sign:
  1 - (1 + b + a)^(-1)*a > 0
*)
Lemma step_s_1_m_sin_g (a : R) (b : R)
    (H_a_pos_is_0 : a >= 0)
    (H_b_pos_0 : b > 0) :
  1 - a * (inv (1 + b + a)) > 0.
Proof.
  try assert (0 < 1 + b + a) by sign.
  assert (P' : 0 < ((1 + b) * (inv (1 + b + a)))).
  { sign. }
  assert (G' : (1 - a * (inv (1 + b + a))) - (0) = ((1 + b) * (inv (1 + b + a)))).
  { try assert (0 < 1 + b + a) by sign.
    assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [1 - sin f], by Sign:
  1 - (b + a)*(1 + b + a)^(-1) > 0
*)
Lemma step_s_1_m_sin_f (a : R) (b : R)
    (H_a_pos_is_0 : a >= 0)
    (H_b_pos_0 : b > 0) :
  1 - (b + a) * (inv (1 + b + a)) > 0.
Proof.
  try assert (0 < 1 + b + a) by sign.
  assert (P' : 0 < (inv (1 + b + a))).
  { sign. }
  assert (G' : (1 - (b + a) * (inv (1 + b + a))) - (0) = (inv (1 + b + a))).
  { try assert (0 < 1 + b + a) by sign.
    assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [sin f - sin g], by Sign:
  (b + a)*(1 + b + a)^(-1) - (1 + b + a)^(-1)*a > 0
*)
Lemma step_sin_f_m_sin_g (a : R) (b : R)
    (H_a_pos_is_0 : a >= 0)
    (H_b_pos_0 : b > 0) :
  (b + a) * (inv (1 + b + a)) - a * (inv (1 + b + a)) > 0.
Proof.
  try assert (0 < 1 + b + a) by sign.
  assert (P' : 0 < (b * (inv (1 + b + a)))).
  { sign. }
  assert (G' : ((b + a) * (inv (1 + b + a)) - a * (inv (1 + b + a))) - (0) = (b * (inv (1 + b + a)))).
  { try assert (0 < 1 + b + a) by sign.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [g >= 0], by Monotone:
  asin((1 + b + a)^(-1)*a) >= 0
*)
Lemma step_g_pos_is_0 (a : R) (b : R) (z : R)
    (H_a_pos_is_0 : a >= 0)
    (H_b_pos_0 : b > 0)
    (H_z_pos_0 : z > 0)
    (H_z_less_1 : 1 - z > 0) :
  asin (a * (inv (1 + b + a))) >= 0.
Proof.
  pose proof (step_s_1_m_sin_g (a) (b) H_a_pos_is_0 H_b_pos_0) as H_s_1_m_sin_g.
  try assert (0 < 1 + b + a) by sign.
  assert (0 <= a * (inv (1 + b + a))) by sign.
  assert (M' : asin (0) <= asin (a * (inv (1 + b + a)))).
  { apply (rises (fun t => asin t) (fun t => inv (sqrt (1 - t ^ 2)) - 0) (0) (a * (inv (1 + b + a)))).
    - apply Rminus_le_0_l; sign.
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= a * (inv (1 + b + a)) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 0) - 0) by by_number.
      try assert (0 <= (1 - a * (inv (1 + b + a))) - 0) by first [sign_form ((1 + b) * (inv (1 + b + a))) ltac:(assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - a * (inv (1 + b + a))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N2' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 + (at_t)) * (sqrt (1 - (at_t))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N3' : normal_form ((inv (sqrt (1 - (at_t) ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 + (at_t)))) * (inv (inv (sqrt (1 - (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N4' : normal_form ((inv (sqrt (1 - at_t ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - at_t ^ 2)) with (inv (inv (sqrt (1 + (at_t)))) * (inv (inv (sqrt (1 - (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= a * (inv (1 + b + a)) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 0) - 0) by by_number.
      try assert (0 <= (1 - a * (inv (1 + b + a))) - 0) by first [sign_form ((1 + b) * (inv (1 + b + a))) ltac:(assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - a * (inv (1 + b + a))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (asin (a * (inv (1 + b + a)))) - (0) = (asin (a * (inv (1 + b + a)))) - (asin (0))).
  { try assert (0 < 1 + b + a) by sign.
    try assert (N9' : normal_form ((asin (0))) (0)) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [f > g], by Monotone:
  -asin((1 + b + a)^(-1)*a) + asin((b + a)*(1 + b + a)^(-1)) > 0
*)
Lemma step_f_pos_g (a : R) (b : R) (z : R)
    (H_a_pos_is_0 : a >= 0)
    (H_b_pos_0 : b > 0)
    (H_z_pos_0 : z > 0)
    (H_z_less_1 : 1 - z > 0) :
  asin ((b + a) * (inv (1 + b + a))) - asin (a * (inv (1 + b + a))) > 0.
Proof.
  pose proof (step_s_1_m_sin_g (a) (b) H_a_pos_is_0 H_b_pos_0) as H_s_1_m_sin_g.
  pose proof (step_s_1_m_sin_f (a) (b) H_a_pos_is_0 H_b_pos_0) as H_s_1_m_sin_f.
  pose proof (step_sin_f_m_sin_g (a) (b) H_a_pos_is_0 H_b_pos_0) as H_sin_f_m_sin_g.
  try assert (0 < 1 + b + a) by sign.
  assert (0 <= a * (inv (1 + b + a))) by sign.
  assert (0 <= (b + a) * (inv (1 + b + a))) by sign.
  assert (M' : asin (a * (inv (1 + b + a))) < asin ((b + a) * (inv (1 + b + a)))).
  { apply (rises_strictly (fun t => asin t) (fun t => inv (sqrt (1 - t ^ 2)) - 0) (a * (inv (1 + b + a))) ((b + a) * (inv (1 + b + a)))).
    - apply Rminus_lt_0_l; first [sign_form (b * (inv (1 + b + a))) ltac:(first [put; solve [ring] | equal]) | sign].
    - intros at_t B'.
      try assert (0 <= a * (inv (1 + b + a)) - 0) by sign.
      try assert (0 <= (b + a) * (inv (1 + b + a)) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - a * (inv (1 + b + a))) - 0) by first [sign_form ((1 + b) * (inv (1 + b + a))) ltac:(assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - a * (inv (1 + b + a))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 - (b + a) * (inv (1 + b + a))) - 0) by first [sign_form (inv (1 + b + a)) ltac:(assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - b * (inv (1 + b + a)) - a * (inv (1 + b + a))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N2' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 + (at_t)) * (sqrt (1 - (at_t))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N3' : normal_form ((inv (sqrt (1 - (at_t) ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 + (at_t)))) * (inv (inv (sqrt (1 - (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N4' : normal_form ((inv (sqrt (1 - at_t ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - at_t ^ 2)) with (inv (inv (sqrt (1 + (at_t)))) * (inv (inv (sqrt (1 - (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      try assert (0 <= a * (inv (1 + b + a)) - 0) by sign.
      try assert (0 <= (b + a) * (inv (1 + b + a)) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - a * (inv (1 + b + a))) - 0) by first [sign_form ((1 + b) * (inv (1 + b + a))) ltac:(assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - a * (inv (1 + b + a))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 - (b + a) * (inv (1 + b + a))) - 0) by first [sign_form (inv (1 + b + a)) ltac:(assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - b * (inv (1 + b + a)) - a * (inv (1 + b + a))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (asin ((b + a) * (inv (1 + b + a))) - asin (a * (inv (1 + b + a)))) - (0) = (asin ((b + a) * (inv (1 + b + a)))) - (asin (a * (inv (1 + b + a))))).
  { try assert (0 < 1 + b + a) by sign.
    try assert (0 < 1 + b + a) by sign.
    try assert (N9' : normal_form ((asin ((b + a) * (inv (1 + b + a))))) (asin (a * (inv (1 + b + a)) + b * (inv (1 + b + a))))) by first [apply alike_at; (assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | normal].
    try assert (0 < 1 + b + a) by sign.
    try assert (N10' : normal_form (asin ((b + a) * (inv (1 + b + a)))) (asin (a * (inv (1 + b + a)) + b * (inv (1 + b + a))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [f < pi/2], by Monotone:
  -asin((b + a)*(1 + b + a)^(-1)) + 1/2*pi > 0
*)
Lemma step_f_less_pi_over_2 (a : R) (b : R) (z : R)
    (H_a_pos_is_0 : a >= 0)
    (H_b_pos_0 : b > 0)
    (H_z_pos_0 : z > 0)
    (H_z_less_1 : 1 - z > 0) :
  (1 / 2) * PI - asin ((b + a) * (inv (1 + b + a))) > 0.
Proof.
  pose proof (step_s_1_m_sin_f (a) (b) H_a_pos_is_0 H_b_pos_0) as H_s_1_m_sin_f.
  try assert (0 < 1 + b + a) by sign.
  assert (0 <= (b + a) * (inv (1 + b + a))) by sign.
  assert (M' : asin ((b + a) * (inv (1 + b + a))) < asin (1)).
  { apply (rises_strictly (fun t => asin t) (fun t => inv (sqrt (1 - t ^ 2)) - 0) ((b + a) * (inv (1 + b + a))) (1)).
    - apply Rminus_lt_0_l; first [sign_form (inv (1 + b + a)) ltac:(assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - b * (inv (1 + b + a)) - a * (inv (1 + b + a))) ltac:(first [put; solve [ring] | equal]) | sign].
    - intros at_t B'.
      try assert (0 <= (b + a) * (inv (1 + b + a)) - 0) by sign.
      try assert (0 <= 1 - 0) by by_number.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - (b + a) * (inv (1 + b + a))) - 0) by first [sign_form (inv (1 + b + a)) ltac:(assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - b * (inv (1 + b + a)) - a * (inv (1 + b + a))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 - 1) - 0) by by_ball.
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N2' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 + (at_t)) * (sqrt (1 - (at_t))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N3' : normal_form ((inv (sqrt (1 - (at_t) ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 + (at_t)))) * (inv (inv (sqrt (1 - (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N4' : normal_form ((inv (sqrt (1 - at_t ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - at_t ^ 2)) with (inv (inv (sqrt (1 + (at_t)))) * (inv (inv (sqrt (1 - (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      try assert (0 <= (b + a) * (inv (1 + b + a)) - 0) by sign.
      try assert (0 <= 1 - 0) by by_number.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - (b + a) * (inv (1 + b + a))) - 0) by first [sign_form (inv (1 + b + a)) ltac:(assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - b * (inv (1 + b + a)) - a * (inv (1 + b + a))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 - 1) - 0) by by_ball.
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : ((1 / 2) * PI - asin ((b + a) * (inv (1 + b + a)))) - (0) = (asin (1)) - (asin ((b + a) * (inv (1 + b + a))))).
  { try assert (0 < 1 + b + a) by sign.
    try assert (N9' : normal_form ((asin (1))) ((1 / 2) * PI)) by normal.
    try assert (0 < 1 + b + a) by sign.
    try assert (N10' : normal_form ((asin ((b + a) * (inv (1 + b + a))))) (asin (a * (inv (1 + b + a)) + b * (inv (1 + b + a))))) by first [apply alike_at; (assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | normal].
    try assert (0 < 1 + b + a) by sign.
    try assert (N11' : normal_form (asin ((b + a) * (inv (1 + b + a)))) (asin (a * (inv (1 + b + a)) + b * (inv (1 + b + a))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [f > 0], by Linear:
  asin((b + a)*(1 + b + a)^(-1)) > 0
*)
Lemma step_f_pos_0 (a : R) (b : R) (z : R)
    (H_a_pos_is_0 : a >= 0)
    (H_b_pos_0 : b > 0)
    (H_z_pos_0 : z > 0)
    (H_z_less_1 : 1 - z > 0) :
  asin ((b + a) * (inv (1 + b + a))) > 0.
Proof.
  pose proof (step_g_pos_is_0 (a) (b) (z) H_a_pos_is_0 H_b_pos_0 H_z_pos_0 H_z_less_1) as H_g_pos_is_0.
  pose proof (step_f_pos_g (a) (b) (z) H_a_pos_is_0 H_b_pos_0 H_z_pos_0 H_z_less_1) as H_f_pos_g.
  assert (P0' : 0 < (1) * ((asin ((b + a) * (inv (1 + b + a))) - asin (a * (inv (1 + b + a)))) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((asin (a * (inv (1 + b + a)))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (asin ((b + a) * (inv (1 + b + a)))) - (0) = (1) * ((asin ((b + a) * (inv (1 + b + a))) - asin (a * (inv (1 + b + a)))) - (0)) + (1) * ((asin (a * (inv (1 + b + a)))) - (0))).
  { try assert (0 < 1 + b + a) by sign.
    try assert (0 < 1 + b + a) by sign.
    try assert (N0' : normal_form (asin ((b + a) * (inv (1 + b + a)))) (asin (a * (inv (1 + b + a)) + b * (inv (1 + b + a))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [lambda], by Sign:
  2*a_2*pi^(-1)*(asin((b + a)*(1 + b + a)^(-1)) + (-1 + N)*asin((1 + b + a)^(-1)*a)) + sigma > 0
*)
Lemma step_lambda (N_ : R) (a : R) (a_2 : R) (b : R) (sigma : R) (z : R)
    (label_N_ : label N_)
    (H_a_pos_is_0 : a >= 0)
    (H_a_2_pos_0 : a_2 > 0)
    (H_b_pos_0 : b > 0)
    (H_sigma_pos_0 : sigma > 0)
    (H_z_pos_0 : z > 0)
    (H_N_pos_1 : N_ > 1)
    (H_z_less_1 : 1 - z > 0) :
  2 * a_2 * (asin ((b + a) * (inv (1 + b + a))) + (N_ - 1) * (asin (a * (inv (1 + b + a))))) * (inv PI) + sigma > 0.
Proof.
  pose proof (step_N_m_1 (N_) label_N_ H_N_pos_1) as H_N_m_1.
  pose proof (step_g_pos_is_0 (a) (b) (z) H_a_pos_is_0 H_b_pos_0 H_z_pos_0 H_z_less_1) as H_g_pos_is_0.
  pose proof (step_f_pos_0 (a) (b) (z) H_a_pos_is_0 H_b_pos_0 H_z_pos_0 H_z_less_1) as H_f_pos_0.
  try assert (0 < 1 + b + a) by sign.
  gap; first [seen | sign_form ((2 * a_2 * (asin (a * (inv (1 + b + a)) + b * (inv (1 + b + a)))) + PI * sigma + 2 * a_2 * N_ * (asin (a * (inv (1 + b + a)))) - 2 * a_2 * (asin (a * (inv (1 + b + a))))) * (inv PI)) ltac:(try assert (N0' : normal_form (asin ((b + a) * (inv (1 + b + a)))) (asin (a * (inv (1 + b + a)) + b * (inv (1 + b + a))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal]; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
Qed.

(** Step [delta], by Sign:
  2*a_2*(-asin((1 + b + a)^(-1)*a) + asin((b + a)*(1 + b + a)^(-1)))*pi^(-1) + sigma > 0
*)
Lemma step_delta (a : R) (a_2 : R) (b : R) (sigma : R) (z : R)
    (H_a_pos_is_0 : a >= 0)
    (H_a_2_pos_0 : a_2 > 0)
    (H_b_pos_0 : b > 0)
    (H_sigma_pos_0 : sigma > 0)
    (H_z_pos_0 : z > 0)
    (H_z_less_1 : 1 - z > 0) :
  2 * a_2 * (asin ((b + a) * (inv (1 + b + a))) - asin (a * (inv (1 + b + a)))) * (inv PI) + sigma > 0.
Proof.
  pose proof (step_f_pos_g (a) (b) (z) H_a_pos_is_0 H_b_pos_0 H_z_pos_0 H_z_less_1) as H_f_pos_g.
  try assert (0 < 1 + b + a) by sign.
  assert (P' : 0 < (2 * a_2 * (asin ((b + a) * (inv (1 + b + a))) - asin (a * (inv (1 + b + a)))) * (inv PI) + sigma)).
  { first [seen | sign_form ((2 * a_2 * (asin (a * (inv (1 + b + a)) + b * (inv (1 + b + a)))) + PI * sigma - 2 * a_2 * (asin (a * (inv (1 + b + a))))) * (inv PI)) ltac:(try assert (N0' : normal_form (asin ((b + a) * (inv (1 + b + a)))) (asin (a * (inv (1 + b + a)) + b * (inv (1 + b + a))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal]; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign]. }
  assert (G' : (2 * a_2 * (asin ((b + a) * (inv (1 + b + a))) - asin (a * (inv (1 + b + a)))) * (inv PI) + sigma) - (0) = (2 * a_2 * (asin ((b + a) * (inv (1 + b + a))) - asin (a * (inv (1 + b + a)))) * (inv PI) + sigma)).
  { try assert (0 < 1 + b + a) by sign.
    try assert (0 < 1 + b + a) by sign.
    try assert (N1' : normal_form (asin ((b + a) * (inv (1 + b + a)))) (asin (a * (inv (1 + b + a)) + b * (inv (1 + b + a))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [lambda < N], by Linear:
  -2*a_2*pi^(-1)*(asin((b + a)*(1 + b + a)^(-1)) + (-1 + N)*asin((1 + b + a)^(-1)*a)) - sigma + N
    > 0
*)
Lemma step_lambda_less_N (N_ : R) (a : R) (a_2 : R) (b : R) (sigma : R) (z : R)
    (label_N_ : label N_)
    (H_a_pos_is_0 : a >= 0)
    (H_a_2_pos_0 : a_2 > 0)
    (H_b_pos_0 : b > 0)
    (H_sigma_pos_0 : sigma > 0)
    (H_z_pos_0 : z > 0)
    (H_N_pos_1 : N_ > 1)
    (H_z_less_1 : 1 - z > 0)
    (H_readout : 1 >= a_2 + sigma * (inv N_)) :
  N_ - 2 * a_2 * (asin ((b + a) * (inv (1 + b + a))) + (N_ - 1) * (asin (a * (inv (1 + b + a))))) * (inv PI) - sigma > 0.
Proof.
  pose proof (step_N_m_1 (N_) label_N_ H_N_pos_1) as H_N_m_1.
  pose proof (step_f_pos_g (a) (b) (z) H_a_pos_is_0 H_b_pos_0 H_z_pos_0 H_z_less_1) as H_f_pos_g.
  pose proof (step_f_less_pi_over_2 (a) (b) (z) H_a_pos_is_0 H_b_pos_0 H_z_pos_0 H_z_less_1) as H_f_less_pi_over_2.
  assert (P0' : 0 <= (N_) * ((1) - (a_2 + sigma * (inv N_)))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 < (2 * a_2 * N_ * (inv PI)) * (((1 / 2) * PI - asin ((b + a) * (inv (1 + b + a)))) - (0))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (P2' : 0 < (2 * a_2 * (N_ - 1) * (inv PI)) * ((asin ((b + a) * (inv (1 + b + a))) - asin (a * (inv (1 + b + a)))) - (0))) by (apply Rmult_lt_0_compat; [first [sign] | lra]).
  assert (G' : (N_ - 2 * a_2 * (asin ((b + a) * (inv (1 + b + a))) + (N_ - 1) * (asin (a * (inv (1 + b + a))))) * (inv PI) - sigma) - (0) = (N_) * ((1) - (a_2 + sigma * (inv N_))) + (2 * a_2 * N_ * (inv PI)) * (((1 / 2) * PI - asin ((b + a) * (inv (1 + b + a)))) - (0)) + (2 * a_2 * (N_ - 1) * (inv PI)) * ((asin ((b + a) * (inv (1 + b + a))) - asin (a * (inv (1 + b + a)))) - (0))).
  { try assert (0 < 1 + b + a) by sign.
    try assert (0 < 1 + b + a) by sign.
    try assert (N0' : normal_form (asin ((b + a) * (inv (1 + b + a)))) (asin (a * (inv (1 + b + a)) + b * (inv (1 + b + a))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    assert (Z1' : N_ <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [f_a > 0], by Sign:
  (-(b + a)*(1 + b + a)^(-2) + (1 + b + a)^(-1))*(1 - (1 + b + a)^(-2)*(b + a)^2)^(-1/2) > 0
*)
Lemma step_f_a_pos_0 (a : R) (b : R)
    (H_a_pos_is_0 : a >= 0)
    (H_b_pos_0 : b > 0) :
  (inv (1 + b + a) - (b + a) * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2))))) > 0.
Proof.
  try assert (0 < 1 + b + a) by sign.
  try assert (0 < 1 + 2 * b + 2 * a) by sign.
  assert (P' : 0 < (inv (1 + b + a) * (inv (sqrt (1 + 2 * b + 2 * a))))).
  { sign. }
  assert (G' : ((inv (1 + b + a) - (b + a) * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2)))))) - (0) = (inv (1 + b + a) * (inv (sqrt (1 + 2 * b + 2 * a))))).
  { try assert (0 < 1 + b + a) by sign.
    try assert (0 < 1 + b + a) by sign.
    try assert (0 < 1 + 2 * b + 2 * a) by sign.
    try assert (0 < 1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2))) by first [sign_form ((1 + 2 * b + 2 * a) * (inv ((1 + b + a) ^ 2))) ltac:(try assert (N0' : normal_form (inv ((1 + b + a) ^ 2)) (inv (1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a) by sign.
    try assert (N2' : normal_form (inv ((1 + b + a) ^ 2)) (inv (1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 1 + b + a) by sign.
    try assert (0 < 1 + 2 * b + 2 * a) by sign.
    try assert (N3' : normal_form (sqrt (1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2)))) (sqrt (1 + 2 * b + 2 * a) * (inv (1 + b + a)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * b + 2 * a) * sqrt (1 + 2 * b + 2 * a) = 1 + 2 * b + 2 * a) by (apply sqrt_sqrt; sign); assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < 1 + b + a) by sign.
    try assert (0 < 1 + 2 * b + 2 * a) by sign.
    try assert (N4' : normal_form (inv (sqrt (1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2))))) (inv (inv (1 + b + a)) * (inv (sqrt (1 + 2 * b + 2 * a))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + 2 * b + 2 * a) * sqrt (1 + 2 * b + 2 * a) = 1 + 2 * b + 2 * a) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + 2 * b + 2 * a)) * inv (sqrt (1 + 2 * b + 2 * a)) = inv (1 + 2 * b + 2 * a)) by (apply inv_sqrt_square; sign); assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); assert (Z1' : inv (1 + b + a) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + 2 * b + 2 * a) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (Q0' : sqrt (1 + 2 * b + 2 * a) * sqrt (1 + 2 * b + 2 * a) = 1 + 2 * b + 2 * a) by (apply sqrt_sqrt; sign).
    try assert (Q1' : inv (sqrt (1 + 2 * b + 2 * a)) * inv (sqrt (1 + 2 * b + 2 * a)) = inv (1 + 2 * b + 2 * a)) by (apply inv_sqrt_square; sign).
    assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign).
    assert (Z1' : inv (1 + b + a) <> 0) by (apply positive_ne; sign).
    assert (Z2' : sqrt (1 + 2 * b + 2 * a) <> 0) by (apply positive_ne; sign).
    assert (Z3' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z1'), ?(inv_at _ Z3'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [g_a > 0], by Sign:
  (-a*(1 + b + a)^(-2) + (1 + b + a)^(-1))*(1 - (1 + b + a)^(-2)*a^2)^(-1/2) > 0
*)
Lemma step_g_a_pos_0 (a : R) (b : R)
    (H_a_pos_is_0 : a >= 0)
    (H_b_pos_0 : b > 0) :
  (inv (1 + b + a) - a * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - a ^ 2 * (inv ((1 + b + a) ^ 2))))) > 0.
Proof.
  try assert (0 < 1 + b + a) by sign.
  try assert (0 < 1 + b) by sign.
  try assert (0 < 1 + 2 * a + b) by sign.
  assert (P' : 0 < (sqrt (1 + b) * (inv (1 + b + a)) * (inv (sqrt (1 + 2 * a + b))))).
  { sign. }
  assert (G' : ((inv (1 + b + a) - a * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - a ^ 2 * (inv ((1 + b + a) ^ 2)))))) - (0) = (sqrt (1 + b) * (inv (1 + b + a)) * (inv (sqrt (1 + 2 * a + b))))).
  { try assert (0 < 1 + b + a) by sign.
    try assert (0 < 1 + b) by sign.
    try assert (0 < 1 + b + a) by sign.
    try assert (0 < 1 + 2 * a + b) by sign.
    try assert (0 < 1 - a ^ 2 * (inv ((1 + b + a) ^ 2))) by first [sign_form ((1 + b) * (1 + 2 * a + b) * (inv ((1 + b + a) ^ 2))) ltac:(try assert (N0' : normal_form (inv ((1 + b + a) ^ 2)) (inv (1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a) by sign.
    try assert (N2' : normal_form (inv ((1 + b + a) ^ 2)) (inv (1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 1 + b + a) by sign.
    try assert (0 < 1 + b) by sign.
    try assert (0 < 1 + 2 * a + b) by sign.
    try assert (N3' : normal_form (sqrt (1 - a ^ 2 * (inv ((1 + b + a) ^ 2)))) (sqrt (1 + b) * (sqrt (1 + 2 * a + b)) * (inv (1 + b + a)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + b) * sqrt (1 + b) = 1 + b) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 + 2 * a + b) * sqrt (1 + 2 * a + b) = 1 + 2 * a + b) by (apply sqrt_sqrt; sign); assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + b + a) by sign.
    try assert (0 < 1 + b) by sign.
    try assert (0 < 1 + 2 * a + b) by sign.
    try assert (N4' : normal_form (inv (sqrt (1 - a ^ 2 * (inv ((1 + b + a) ^ 2))))) (inv (inv (1 + b + a)) * (inv (sqrt (1 + 2 * a + b))) * (inv (sqrt (1 + b))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + b) * sqrt (1 + b) = 1 + b) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + b)) * inv (sqrt (1 + b)) = inv (1 + b)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 + 2 * a + b) * sqrt (1 + 2 * a + b) = 1 + 2 * a + b) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (1 + 2 * a + b)) * inv (sqrt (1 + 2 * a + b)) = inv (1 + 2 * a + b)) by (apply inv_sqrt_square; sign); assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); assert (Z1' : inv (1 + b + a) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + 2 * a + b) <> 0) by (apply positive_ne; sign); assert (Z3' : sqrt (1 + b) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z1'), ?(inv_at _ Z3'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    try assert (Q0' : sqrt (1 + b) * sqrt (1 + b) = 1 + b) by (apply sqrt_sqrt; sign).
    try assert (Q1' : inv (sqrt (1 + b)) * inv (sqrt (1 + b)) = inv (1 + b)) by (apply inv_sqrt_square; sign).
    try assert (Q2' : sqrt (1 + 2 * a + b) * sqrt (1 + 2 * a + b) = 1 + 2 * a + b) by (apply sqrt_sqrt; sign).
    try assert (Q3' : inv (sqrt (1 + 2 * a + b)) * inv (sqrt (1 + 2 * a + b)) = inv (1 + 2 * a + b)) by (apply inv_sqrt_square; sign).
    assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign).
    assert (Z1' : inv (1 + b + a) <> 0) by (apply positive_ne; sign).
    assert (Z2' : sqrt (1 + 2 * a + b) <> 0) by (apply positive_ne; sign).
    assert (Z3' : sqrt (1 + b) <> 0) by (apply positive_ne; sign).
    assert (Z4' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z1'), ?(inv_at _ Z3'), ?(inv_at _ Z4'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [g_a > f_a], by Linear:
  (-a*(1 + b + a)^(-2) + (1 + b + a)^(-1))*(1 - (1 + b + a)^(-2)*a^2)^(-1/2) - (-(b + a)*(1 + b +
    a)^(-2) + (1 + b + a)^(-1))*(1 - (1 + b + a)^(-2)*(b + a)^2)^(-1/2) > 0
*)
Lemma step_g_a_pos_f_a (a : R) (b : R)
    (H_a_pos_is_0 : a >= 0)
    (H_b_pos_0 : b > 0) :
  (inv (1 + b + a) - a * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - a ^ 2 * (inv ((1 + b + a) ^ 2))))) - (inv (1 + b + a) - (b + a) * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2))))) > 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [f_b > 0], by Sign:
  (-(b + a)*(1 + b + a)^(-2) + (1 + b + a)^(-1))*(1 - (1 + b + a)^(-2)*(b + a)^2)^(-1/2) > 0
*)
Lemma step_f_b_pos_0 (a : R) (b : R)
    (H_a_pos_is_0 : a >= 0)
    (H_b_pos_0 : b > 0) :
  (inv (1 + b + a) - (b + a) * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2))))) > 0.
Proof.
  try assert (0 < 1 + b + a) by sign.
  try assert (0 < 1 + 2 * b + 2 * a) by sign.
  assert (P' : 0 < (inv (1 + b + a) * (inv (sqrt (1 + 2 * b + 2 * a))))).
  { sign. }
  assert (G' : ((inv (1 + b + a) - (b + a) * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2)))))) - (0) = (inv (1 + b + a) * (inv (sqrt (1 + 2 * b + 2 * a))))).
  { try assert (0 < 1 + b + a) by sign.
    try assert (0 < 1 + b + a) by sign.
    try assert (0 < 1 + 2 * b + 2 * a) by sign.
    try assert (0 < 1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2))) by first [sign_form ((1 + 2 * b + 2 * a) * (inv ((1 + b + a) ^ 2))) ltac:(try assert (N0' : normal_form (inv ((1 + b + a) ^ 2)) (inv (1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a) by sign.
    try assert (N2' : normal_form (inv ((1 + b + a) ^ 2)) (inv (1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 1 + b + a) by sign.
    try assert (0 < 1 + 2 * b + 2 * a) by sign.
    try assert (N3' : normal_form (sqrt (1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2)))) (sqrt (1 + 2 * b + 2 * a) * (inv (1 + b + a)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * b + 2 * a) * sqrt (1 + 2 * b + 2 * a) = 1 + 2 * b + 2 * a) by (apply sqrt_sqrt; sign); assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < 1 + b + a) by sign.
    try assert (0 < 1 + 2 * b + 2 * a) by sign.
    try assert (N4' : normal_form (inv (sqrt (1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2))))) (inv (inv (1 + b + a)) * (inv (sqrt (1 + 2 * b + 2 * a))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + 2 * b + 2 * a) * sqrt (1 + 2 * b + 2 * a) = 1 + 2 * b + 2 * a) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + 2 * b + 2 * a)) * inv (sqrt (1 + 2 * b + 2 * a)) = inv (1 + 2 * b + 2 * a)) by (apply inv_sqrt_square; sign); assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); assert (Z1' : inv (1 + b + a) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + 2 * b + 2 * a) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (Q0' : sqrt (1 + 2 * b + 2 * a) * sqrt (1 + 2 * b + 2 * a) = 1 + 2 * b + 2 * a) by (apply sqrt_sqrt; sign).
    try assert (Q1' : inv (sqrt (1 + 2 * b + 2 * a)) * inv (sqrt (1 + 2 * b + 2 * a)) = inv (1 + 2 * b + 2 * a)) by (apply inv_sqrt_square; sign).
    assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign).
    assert (Z1' : inv (1 + b + a) <> 0) by (apply positive_ne; sign).
    assert (Z2' : sqrt (1 + 2 * b + 2 * a) <> 0) by (apply positive_ne; sign).
    assert (Z3' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z1'), ?(inv_at _ Z3'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [g_b <= 0], by Sign:
  (1 - (1 + b + a)^(-2)*a^2)^(-1/2)*a*(1 + b + a)^(-2) >= 0
*)
Lemma step_g_b_less_is_0 (a : R) (b : R)
    (H_a_pos_is_0 : a >= 0)
    (H_b_pos_0 : b > 0) :
  a * (inv (sqrt (1 - a ^ 2 * (inv ((1 + b + a) ^ 2))))) * (inv ((1 + b + a) ^ 2)) >= 0.
Proof.
  try assert (0 < 1 + b + a) by sign.
  try assert (0 < 1 + b) by sign.
  try assert (0 < 1 + 2 * a + b) by sign.
  assert (P' : 0 <= (a * (inv (1 + b + a)) * (inv (sqrt (1 + b))) * (inv (sqrt (1 + 2 * a + b))))).
  { sign. }
  assert (G' : (a * (inv (sqrt (1 - a ^ 2 * (inv ((1 + b + a) ^ 2))))) * (inv ((1 + b + a) ^ 2))) - (0) = (a * (inv (1 + b + a)) * (inv (sqrt (1 + b))) * (inv (sqrt (1 + 2 * a + b))))).
  { try assert (0 < 1 + b + a) by sign.
    try assert (0 < 1 + b) by sign.
    try assert (0 < 1 + b + a) by sign.
    try assert (0 < 1 + 2 * a + b) by sign.
    try assert (0 < 1 - a ^ 2 * (inv ((1 + b + a) ^ 2))) by first [sign_form ((1 + b) * (1 + 2 * a + b) * (inv ((1 + b + a) ^ 2))) ltac:(try assert (N0' : normal_form (inv ((1 + b + a) ^ 2)) (inv (1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a) by sign.
    try assert (N2' : normal_form (inv ((1 + b + a) ^ 2)) (inv (1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 1 + b + a) by sign.
    try assert (0 < 1 + b) by sign.
    try assert (0 < 1 + 2 * a + b) by sign.
    try assert (N3' : normal_form (sqrt (1 - a ^ 2 * (inv ((1 + b + a) ^ 2)))) (sqrt (1 + b) * (sqrt (1 + 2 * a + b)) * (inv (1 + b + a)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + b) * sqrt (1 + b) = 1 + b) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 + 2 * a + b) * sqrt (1 + 2 * a + b) = 1 + 2 * a + b) by (apply sqrt_sqrt; sign); assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + b + a) by sign.
    try assert (0 < 1 + b) by sign.
    try assert (0 < 1 + 2 * a + b) by sign.
    try assert (N4' : normal_form (inv (sqrt (1 - a ^ 2 * (inv ((1 + b + a) ^ 2))))) (inv (inv (1 + b + a)) * (inv (sqrt (1 + 2 * a + b))) * (inv (sqrt (1 + b))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + b) * sqrt (1 + b) = 1 + b) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + b)) * inv (sqrt (1 + b)) = inv (1 + b)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 + 2 * a + b) * sqrt (1 + 2 * a + b) = 1 + 2 * a + b) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (1 + 2 * a + b)) * inv (sqrt (1 + 2 * a + b)) = inv (1 + 2 * a + b)) by (apply inv_sqrt_square; sign); assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); assert (Z1' : inv (1 + b + a) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + 2 * a + b) <> 0) by (apply positive_ne; sign); assert (Z3' : sqrt (1 + b) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z1'), ?(inv_at _ Z3'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    try assert (Q0' : sqrt (1 + b) * sqrt (1 + b) = 1 + b) by (apply sqrt_sqrt; sign).
    try assert (Q1' : inv (sqrt (1 + b)) * inv (sqrt (1 + b)) = inv (1 + b)) by (apply inv_sqrt_square; sign).
    try assert (Q2' : sqrt (1 + 2 * a + b) * sqrt (1 + 2 * a + b) = 1 + 2 * a + b) by (apply sqrt_sqrt; sign).
    try assert (Q3' : inv (sqrt (1 + 2 * a + b)) * inv (sqrt (1 + 2 * a + b)) = inv (1 + 2 * a + b)) by (apply inv_sqrt_square; sign).
    assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign).
    assert (Z1' : inv (1 + b + a) <> 0) by (apply positive_ne; sign).
    assert (Z2' : sqrt (1 + 2 * a + b) <> 0) by (apply positive_ne; sign).
    assert (Z3' : sqrt (1 + b) <> 0) by (apply positive_ne; sign).
    assert (Z4' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z1'), ?(inv_at _ Z3'), ?(inv_at _ Z4'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [lambda_a > 0], by Sign:
  (-1 + N)*(-a*(1 + b + a)^(-2) + (1 + b + a)^(-1))*(1 - (1 + b + a)^(-2)*a^2)^(-1/2) + (-(b +
    a)*(1 + b + a)^(-2) + (1 + b + a)^(-1))*(1 - (1 + b + a)^(-2)*(b + a)^2)^(-1/2) > 0
*)
Lemma step_lambda_a_pos_0 (N_ : R) (a : R) (b : R)
    (label_N_ : label N_)
    (H_a_pos_is_0 : a >= 0)
    (H_b_pos_0 : b > 0)
    (H_N_pos_1 : N_ > 1) :
  (N_ - 1) * (inv (1 + b + a) - a * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - a ^ 2 * (inv ((1 + b + a) ^ 2))))) + (inv (1 + b + a) - (b + a) * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2))))) > 0.
Proof.
  pose proof (step_N_m_1 (N_) label_N_ H_N_pos_1) as H_N_m_1.
  pose proof (step_f_a_pos_0 (a) (b) H_a_pos_is_0 H_b_pos_0) as H_f_a_pos_0.
  pose proof (step_g_a_pos_0 (a) (b) H_a_pos_is_0 H_b_pos_0) as H_g_a_pos_0.
  try assert (0 < 1 + b + a) by sign.
  try assert (0 < 1 + b + a) by sign.
  try assert (0 < 1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2))) by first [sign_form ((1 + 2 * b + 2 * a) * (inv ((1 + b + a) ^ 2))) ltac:(try assert (N0' : normal_form (inv ((1 + b + a) ^ 2)) (inv (1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
  try assert (0 < 1 - a ^ 2 * (inv ((1 + b + a) ^ 2))) by first [sign_form ((1 + b) * (1 + 2 * a + b) * (inv ((1 + b + a) ^ 2))) ltac:(try assert (N2' : normal_form (inv ((1 + b + a) ^ 2)) (inv (1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
  gap; first [seen | sign_form ((sqrt (1 + 2 * b + 2 * a) * N_ + sqrt (1 + b) * (sqrt (1 + 2 * a + b)) + sqrt (1 + 2 * b + 2 * a) * b * N_ - sqrt (1 + 2 * b + 2 * a) * b - sqrt (1 + 2 * b + 2 * a)) * (1 + b + a) * (inv ((1 + b + a) ^ 3)) * (inv (inv (1 + b + a))) * (inv (sqrt (1 + 2 * b + 2 * a))) * (inv (sqrt (1 + 2 * a + b))) * (inv (sqrt (1 + b)))) ltac:(try assert (N4' : normal_form (inv ((1 + b + a) ^ 3)) (inv (a ^ 3 + 3 * b + 6 * b * a + 1 + 3 * a + 3 * b * (a ^ 2) + b ^ 3 + 3 * (b ^ 2) * a + 3 * (b ^ 2) + 3 * (a ^ 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : a ^ 3 + 3 * b + 6 * b * a + 1 + 3 * a + 3 * b * (a ^ 2) + b ^ 3 + 3 * (b ^ 2) * a + 3 * (b ^ 2) + 3 * (a ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N5' : normal_form (inv ((1 + b + a) ^ 2)) (inv (1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N6' : normal_form (sqrt (1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2)))) (sqrt (1 + 2 * b + 2 * a) * (inv (1 + b + a)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * b + 2 * a) * sqrt (1 + 2 * b + 2 * a) = 1 + 2 * b + 2 * a) by (apply sqrt_sqrt; sign); assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (N7' : normal_form (inv (sqrt (1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2))))) (inv (inv (1 + b + a)) * (inv (sqrt (1 + 2 * b + 2 * a))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + 2 * b + 2 * a) * sqrt (1 + 2 * b + 2 * a) = 1 + 2 * b + 2 * a) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + 2 * b + 2 * a)) * inv (sqrt (1 + 2 * b + 2 * a)) = inv (1 + 2 * b + 2 * a)) by (apply inv_sqrt_square; sign); assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); assert (Z1' : inv (1 + b + a) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + 2 * b + 2 * a) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal]; try assert (N8' : normal_form (sqrt (1 - a ^ 2 * (inv ((1 + b + a) ^ 2)))) (sqrt (1 + b) * (sqrt (1 + 2 * a + b)) * (inv (1 + b + a)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + b) * sqrt (1 + b) = 1 + b) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 + 2 * a + b) * sqrt (1 + 2 * a + b) = 1 + 2 * a + b) by (apply sqrt_sqrt; sign); assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal]; try assert (N9' : normal_form (inv (sqrt (1 - a ^ 2 * (inv ((1 + b + a) ^ 2))))) (inv (inv (1 + b + a)) * (inv (sqrt (1 + 2 * a + b))) * (inv (sqrt (1 + b))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + b) * sqrt (1 + b) = 1 + b) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + b)) * inv (sqrt (1 + b)) = inv (1 + b)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 + 2 * a + b) * sqrt (1 + 2 * a + b) = 1 + 2 * a + b) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (1 + 2 * a + b)) * inv (sqrt (1 + 2 * a + b)) = inv (1 + 2 * a + b)) by (apply inv_sqrt_square; sign); assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); assert (Z1' : inv (1 + b + a) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + 2 * a + b) <> 0) by (apply positive_ne; sign); assert (Z3' : sqrt (1 + b) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z1'), ?(inv_at _ Z3'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal]; try assert (Q0' : sqrt (1 + b) * sqrt (1 + b) = 1 + b) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + b)) * inv (sqrt (1 + b)) = inv (1 + b)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 + 2 * b + 2 * a) * sqrt (1 + 2 * b + 2 * a) = 1 + 2 * b + 2 * a) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (1 + 2 * b + 2 * a)) * inv (sqrt (1 + 2 * b + 2 * a)) = inv (1 + 2 * b + 2 * a)) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (1 + 2 * a + b) * sqrt (1 + 2 * a + b) = 1 + 2 * a + b) by (apply sqrt_sqrt; sign); try assert (Q5' : inv (sqrt (1 + 2 * a + b)) * inv (sqrt (1 + 2 * a + b)) = inv (1 + 2 * a + b)) by (apply inv_sqrt_square; sign); assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); assert (Z1' : inv (1 + b + a) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + 2 * b + 2 * a) <> 0) by (apply positive_ne; sign); assert (Z3' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign); assert (Z4' : sqrt (1 + 2 * a + b) <> 0) by (apply positive_ne; sign); assert (Z5' : sqrt (1 + b) <> 0) by (apply positive_ne; sign); assert (Z6' : a ^ 3 + 3 * b + 6 * b * a + 1 + 3 * a + 3 * b * (a ^ 2) + b ^ 3 + 3 * (b ^ 2) * a + 3 * (b ^ 2) + 3 * (a ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z4'), ?(inv_at _ Z6'), ?(inv_at _ Z1'), ?(inv_at _ Z3'), ?(inv_at _ Z5'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal]) | sign_form ((inv (sqrt (1 + 2 * b + 2 * a)) - a * (inv (inv (1 + b + a))) * (inv (1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a)) * (inv (sqrt (1 + 2 * b + 2 * a))) - b * (inv (inv (1 + b + a))) * (inv (1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a)) * (inv (sqrt (1 + 2 * b + 2 * a)))) + (1 + b) * (N_ - 1) * (1 + b + a) * (inv ((1 + b + a) ^ 3)) * (inv (inv (1 + b + a))) * (inv (sqrt (1 + 2 * a + b))) * (inv (sqrt (1 + b)))) ltac:(try assert (N10' : normal_form (inv ((1 + b + a) ^ 3)) (inv (a ^ 3 + 3 * b + 6 * b * a + 1 + 3 * a + 3 * b * (a ^ 2) + b ^ 3 + 3 * (b ^ 2) * a + 3 * (b ^ 2) + 3 * (a ^ 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : a ^ 3 + 3 * b + 6 * b * a + 1 + 3 * a + 3 * b * (a ^ 2) + b ^ 3 + 3 * (b ^ 2) * a + 3 * (b ^ 2) + 3 * (a ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N11' : normal_form (inv ((1 + b + a) ^ 2)) (inv (1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N12' : normal_form (sqrt (1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2)))) (sqrt (1 + 2 * b + 2 * a) * (inv (1 + b + a)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * b + 2 * a) * sqrt (1 + 2 * b + 2 * a) = 1 + 2 * b + 2 * a) by (apply sqrt_sqrt; sign); assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (N13' : normal_form (inv (sqrt (1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2))))) (inv (inv (1 + b + a)) * (inv (sqrt (1 + 2 * b + 2 * a))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + 2 * b + 2 * a) * sqrt (1 + 2 * b + 2 * a) = 1 + 2 * b + 2 * a) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + 2 * b + 2 * a)) * inv (sqrt (1 + 2 * b + 2 * a)) = inv (1 + 2 * b + 2 * a)) by (apply inv_sqrt_square; sign); assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); assert (Z1' : inv (1 + b + a) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + 2 * b + 2 * a) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal]; try assert (N14' : normal_form (sqrt (1 - a ^ 2 * (inv ((1 + b + a) ^ 2)))) (sqrt (1 + b) * (sqrt (1 + 2 * a + b)) * (inv (1 + b + a)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + b) * sqrt (1 + b) = 1 + b) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 + 2 * a + b) * sqrt (1 + 2 * a + b) = 1 + 2 * a + b) by (apply sqrt_sqrt; sign); assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal]; try assert (N15' : normal_form (inv (sqrt (1 - a ^ 2 * (inv ((1 + b + a) ^ 2))))) (inv (inv (1 + b + a)) * (inv (sqrt (1 + 2 * a + b))) * (inv (sqrt (1 + b))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + b) * sqrt (1 + b) = 1 + b) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + b)) * inv (sqrt (1 + b)) = inv (1 + b)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 + 2 * a + b) * sqrt (1 + 2 * a + b) = 1 + 2 * a + b) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (1 + 2 * a + b)) * inv (sqrt (1 + 2 * a + b)) = inv (1 + 2 * a + b)) by (apply inv_sqrt_square; sign); assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); assert (Z1' : inv (1 + b + a) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + 2 * a + b) <> 0) by (apply positive_ne; sign); assert (Z3' : sqrt (1 + b) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z1'), ?(inv_at _ Z3'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal]; try assert (Q0' : sqrt (1 + b) * sqrt (1 + b) = 1 + b) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + b)) * inv (sqrt (1 + b)) = inv (1 + b)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 + 2 * b + 2 * a) * sqrt (1 + 2 * b + 2 * a) = 1 + 2 * b + 2 * a) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (1 + 2 * b + 2 * a)) * inv (sqrt (1 + 2 * b + 2 * a)) = inv (1 + 2 * b + 2 * a)) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (1 + 2 * a + b) * sqrt (1 + 2 * a + b) = 1 + 2 * a + b) by (apply sqrt_sqrt; sign); try assert (Q5' : inv (sqrt (1 + 2 * a + b)) * inv (sqrt (1 + 2 * a + b)) = inv (1 + 2 * a + b)) by (apply inv_sqrt_square; sign); assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); assert (Z1' : inv (1 + b + a) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + 2 * b + 2 * a) <> 0) by (apply positive_ne; sign); assert (Z3' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign); assert (Z4' : sqrt (1 + 2 * a + b) <> 0) by (apply positive_ne; sign); assert (Z5' : sqrt (1 + b) <> 0) by (apply positive_ne; sign); assert (Z6' : a ^ 3 + 3 * b + 6 * b * a + 1 + 3 * a + 3 * b * (a ^ 2) + b ^ 3 + 3 * (b ^ 2) * a + 3 * (b ^ 2) + 3 * (a ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z4'), ?(inv_at _ Z6'), ?(inv_at _ Z1'), ?(inv_at _ Z3'), ?(inv_at _ Z5'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal]) | sign | sign_form (((N_ - 1) * ((1 + b) * (1 + b + a) * (inv ((1 + b + a) ^ 3))) * (inv (sqrt ((1 + b) * (1 + 2 * a + b) * (inv ((1 + b + a) ^ 2))))) + (1 + b + a) * (inv ((1 + b + a) ^ 3)) * (inv (sqrt ((1 + 2 * b + 2 * a) * (inv ((1 + b + a) ^ 2)))))) - 0) ltac:(try assert (N16' : normal_form (inv ((1 + b + a) ^ 3)) (inv (a ^ 3 + 3 * b + 6 * b * a + 1 + 3 * a + 3 * b * (a ^ 2) + b ^ 3 + 3 * (b ^ 2) * a + 3 * (b ^ 2) + 3 * (a ^ 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : a ^ 3 + 3 * b + 6 * b * a + 1 + 3 * a + 3 * b * (a ^ 2) + b ^ 3 + 3 * (b ^ 2) * a + 3 * (b ^ 2) + 3 * (a ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N17' : normal_form (inv ((1 + b + a) ^ 2)) (inv (1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N18' : normal_form (sqrt ((1 + b) * (1 + 2 * a + b) * (inv ((1 + b + a) ^ 2)))) (sqrt (1 + b) * (sqrt (1 + 2 * a + b)) * (inv (1 + b + a)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + b) * sqrt (1 + b) = 1 + b) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 + 2 * a + b) * sqrt (1 + 2 * a + b) = 1 + 2 * a + b) by (apply sqrt_sqrt; sign); assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal]; try assert (N19' : normal_form (inv (sqrt ((1 + b) * (1 + 2 * a + b) * (inv ((1 + b + a) ^ 2))))) (inv (inv (1 + b + a)) * (inv (sqrt (1 + 2 * a + b))) * (inv (sqrt (1 + b))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + b) * sqrt (1 + b) = 1 + b) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + b)) * inv (sqrt (1 + b)) = inv (1 + b)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 + 2 * a + b) * sqrt (1 + 2 * a + b) = 1 + 2 * a + b) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (1 + 2 * a + b)) * inv (sqrt (1 + 2 * a + b)) = inv (1 + 2 * a + b)) by (apply inv_sqrt_square; sign); assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); assert (Z1' : inv (1 + b + a) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + 2 * a + b) <> 0) by (apply positive_ne; sign); assert (Z3' : sqrt (1 + b) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z1'), ?(inv_at _ Z3'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal]; try assert (N20' : normal_form (sqrt ((1 + 2 * b + 2 * a) * (inv ((1 + b + a) ^ 2)))) (sqrt (1 + 2 * b + 2 * a) * (inv (1 + b + a)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * b + 2 * a) * sqrt (1 + 2 * b + 2 * a) = 1 + 2 * b + 2 * a) by (apply sqrt_sqrt; sign); assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (N21' : normal_form (inv (sqrt ((1 + 2 * b + 2 * a) * (inv ((1 + b + a) ^ 2))))) (inv (inv (1 + b + a)) * (inv (sqrt (1 + 2 * b + 2 * a))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + 2 * b + 2 * a) * sqrt (1 + 2 * b + 2 * a) = 1 + 2 * b + 2 * a) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + 2 * b + 2 * a)) * inv (sqrt (1 + 2 * b + 2 * a)) = inv (1 + 2 * b + 2 * a)) by (apply inv_sqrt_square; sign); assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); assert (Z1' : inv (1 + b + a) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + 2 * b + 2 * a) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal]; try assert (N22' : normal_form (sqrt (1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2)))) (sqrt (1 + 2 * b + 2 * a) * (inv (1 + b + a)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * b + 2 * a) * sqrt (1 + 2 * b + 2 * a) = 1 + 2 * b + 2 * a) by (apply sqrt_sqrt; sign); assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (N23' : normal_form (inv (sqrt (1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2))))) (inv (inv (1 + b + a)) * (inv (sqrt (1 + 2 * b + 2 * a))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + 2 * b + 2 * a) * sqrt (1 + 2 * b + 2 * a) = 1 + 2 * b + 2 * a) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + 2 * b + 2 * a)) * inv (sqrt (1 + 2 * b + 2 * a)) = inv (1 + 2 * b + 2 * a)) by (apply inv_sqrt_square; sign); assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); assert (Z1' : inv (1 + b + a) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + 2 * b + 2 * a) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal]; try assert (N24' : normal_form (sqrt (1 - a ^ 2 * (inv ((1 + b + a) ^ 2)))) (sqrt (1 + b) * (sqrt (1 + 2 * a + b)) * (inv (1 + b + a)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + b) * sqrt (1 + b) = 1 + b) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 + 2 * a + b) * sqrt (1 + 2 * a + b) = 1 + 2 * a + b) by (apply sqrt_sqrt; sign); assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal]; try assert (N25' : normal_form (inv (sqrt (1 - a ^ 2 * (inv ((1 + b + a) ^ 2))))) (inv (inv (1 + b + a)) * (inv (sqrt (1 + 2 * a + b))) * (inv (sqrt (1 + b))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + b) * sqrt (1 + b) = 1 + b) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + b)) * inv (sqrt (1 + b)) = inv (1 + b)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 + 2 * a + b) * sqrt (1 + 2 * a + b) = 1 + 2 * a + b) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (1 + 2 * a + b)) * inv (sqrt (1 + 2 * a + b)) = inv (1 + 2 * a + b)) by (apply inv_sqrt_square; sign); assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); assert (Z1' : inv (1 + b + a) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + 2 * a + b) <> 0) by (apply positive_ne; sign); assert (Z3' : sqrt (1 + b) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z1'), ?(inv_at _ Z3'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal]; try assert (Q0' : sqrt (1 + b) * sqrt (1 + b) = 1 + b) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + b)) * inv (sqrt (1 + b)) = inv (1 + b)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 + 2 * b + 2 * a) * sqrt (1 + 2 * b + 2 * a) = 1 + 2 * b + 2 * a) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (1 + 2 * b + 2 * a)) * inv (sqrt (1 + 2 * b + 2 * a)) = inv (1 + 2 * b + 2 * a)) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (1 + 2 * a + b) * sqrt (1 + 2 * a + b) = 1 + 2 * a + b) by (apply sqrt_sqrt; sign); try assert (Q5' : inv (sqrt (1 + 2 * a + b)) * inv (sqrt (1 + 2 * a + b)) = inv (1 + 2 * a + b)) by (apply inv_sqrt_square; sign); assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); assert (Z1' : inv (1 + b + a) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + 2 * b + 2 * a) <> 0) by (apply positive_ne; sign); assert (Z3' : 1 + 2 * b + b ^ 2 + 2 * a + a ^ 2 + 2 * b * a <> 0) by (apply positive_ne; sign); assert (Z4' : sqrt (1 + 2 * a + b) <> 0) by (apply positive_ne; sign); assert (Z5' : sqrt (1 + b) <> 0) by (apply positive_ne; sign); assert (Z6' : a ^ 3 + 3 * b + 6 * b * a + 1 + 3 * a + 3 * b * (a ^ 2) + b ^ 3 + 3 * (b ^ 2) * a + 3 * (b ^ 2) + 3 * (a ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z4'), ?(inv_at _ Z6'), ?(inv_at _ Z1'), ?(inv_at _ Z3'), ?(inv_at _ Z5'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal])].
Qed.

(** Step [aligned], by Linear:
  2*a_2*(2*a_2*pi^(-1)*(asin((b + a)*(1 + b + a)^(-1)) + (-1 + N)*asin((1 + b + a)^(-1)*a)) +
    sigma)^(-2)*((-1 + N)*(-a*(1 + b + a)^(-2) + (1 + b + a)^(-1))*(1 - (1 + b +
    a)^(-2)*a^2)^(-1/2) + (-(b + a)*(1 + b + a)^(-2) + (1 + b + a)^(-1))*(1 - (1 + b + a)^(-2)*(b
    + a)^2)^(-1/2))*pi^(-1)*N - 2*a_2*(2*a_2*pi^(-1)*(asin((b + a)*(1 + b + a)^(-1)) + (-1 +
    N)*asin((1 + b + a)^(-1)*a)) + sigma)^(-1)*((-1 ... > 0
*)
Lemma step_aligned (N_ : R) (a : R) (a_2 : R) (b : R) (sigma : R) (z : R)
    (label_N_ : label N_)
    (H_a_pos_is_0 : a >= 0)
    (H_a_2_pos_0 : a_2 > 0)
    (H_b_pos_0 : b > 0)
    (H_sigma_pos_0 : sigma > 0)
    (H_z_pos_0 : z > 0)
    (H_N_pos_1 : N_ > 1)
    (H_z_less_1 : 1 - z > 0)
    (H_readout : 1 >= a_2 + sigma * (inv N_)) :
  2 * a_2 * ((N_ - 1) * (inv (1 + b + a) - a * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - a ^ 2 * (inv ((1 + b + a) ^ 2))))) + (inv (1 + b + a) - (b + a) * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2)))))) * N_ * (inv ((2 * a_2 * (asin ((b + a) * (inv (1 + b + a))) + (N_ - 1) * (asin (a * (inv (1 + b + a))))) * (inv PI) + sigma) ^ 2)) * (inv PI) - 2 * a_2 * ((N_ - 1) * (inv (1 + b + a) - a * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - a ^ 2 * (inv ((1 + b + a) ^ 2))))) + (inv (1 + b + a) - (b + a) * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2)))))) * (inv (2 * a_2 * (asin ((b + a) * (inv (1 + b + a))) + (N_ - 1) * (asin (a * (inv (1 + b + a))))) * (inv PI) + sigma)) * (inv PI) - 2 * a_2 * (N_ - 1) * ((inv (1 + b + a) - (b + a) * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2))))) - (inv (1 + b + a) - a * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - a ^ 2 * (inv ((1 + b + a) ^ 2)))))) * (inv (2 * a_2 * (asin ((b + a) * (inv (1 + b + a))) - asin (a * (inv (1 + b + a)))) * (inv PI) + sigma)) * (inv PI) > 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [across], by Linear:
  (2*a_2*(2*a_2*pi^(-1)*(asin((b + a)*(1 + b + a)^(-1)) + (-1 + N)*asin((1 + b + a)^(-1)*a)) +
    sigma)^(-1)*pi^(-1)*((-(b + a)*(1 + b + a)^(-2) + (1 + b + a)^(-1))*(1 - (1 + b + a)^(-2)*(b +
    a)^2)^(-1/2) - (-1 + N)*(1 - (1 + b + a)^(-2)*a^2)^(-1/2)*a*(1 + b + a)^(-2)) + 2*a_2*(-1 +
    N)*(2*a_2*(-asin((1 + b + a)^(-1)*a) + asin((b + a)*(1 + b + a)^(-1)))*pi^(-1) +
    sigma)^(-1)*pi^(-1)*((1 - (1 + b + a)^(... > 0
*)
Lemma step_across (N_ : R) (a : R) (a_2 : R) (b : R) (sigma : R) (z : R)
    (label_N_ : label N_)
    (H_a_pos_is_0 : a >= 0)
    (H_a_2_pos_0 : a_2 > 0)
    (H_b_pos_0 : b > 0)
    (H_sigma_pos_0 : sigma > 0)
    (H_z_pos_0 : z > 0)
    (H_N_pos_1 : N_ > 1)
    (H_z_less_1 : 1 - z > 0)
    (H_readout : 1 >= a_2 + sigma * (inv N_)) :
  (2 * a_2 * ((inv (1 + b + a) - (b + a) * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2))))) - (N_ - 1) * a * (inv (sqrt (1 - a ^ 2 * (inv ((1 + b + a) ^ 2))))) * (inv ((1 + b + a) ^ 2))) * (inv (2 * a_2 * (asin ((b + a) * (inv (1 + b + a))) + (N_ - 1) * (asin (a * (inv (1 + b + a))))) * (inv PI) + sigma)) * (inv PI) + 2 * a_2 * (N_ - 1) * (a * (inv (sqrt (1 - a ^ 2 * (inv ((1 + b + a) ^ 2))))) * (inv ((1 + b + a) ^ 2)) + (inv (1 + b + a) - (b + a) * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2)))))) * (inv (2 * a_2 * (asin ((b + a) * (inv (1 + b + a))) - asin (a * (inv (1 + b + a)))) * (inv PI) + sigma)) * (inv PI) - 2 * a_2 * N_ * ((inv (1 + b + a) - (b + a) * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2))))) - (N_ - 1) * a * (inv (sqrt (1 - a ^ 2 * (inv ((1 + b + a) ^ 2))))) * (inv ((1 + b + a) ^ 2))) * (inv ((2 * a_2 * (asin ((b + a) * (inv (1 + b + a))) + (N_ - 1) * (asin (a * (inv (1 + b + a))))) * (inv PI) + sigma) ^ 2)) * (inv PI)) * N_ + 2 * a_2 * ((N_ - 1) * (inv (1 + b + a) - a * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - a ^ 2 * (inv ((1 + b + a) ^ 2))))) + (inv (1 + b + a) - (b + a) * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2)))))) * N_ * (inv ((2 * a_2 * (asin ((b + a) * (inv (1 + b + a))) + (N_ - 1) * (asin (a * (inv (1 + b + a))))) * (inv PI) + sigma) ^ 2)) * (inv PI) - 2 * a_2 * ((N_ - 1) * (inv (1 + b + a) - a * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - a ^ 2 * (inv ((1 + b + a) ^ 2))))) + (inv (1 + b + a) - (b + a) * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2)))))) * (inv (2 * a_2 * (asin ((b + a) * (inv (1 + b + a))) + (N_ - 1) * (asin (a * (inv (1 + b + a))))) * (inv PI) + sigma)) * (inv PI) - 2 * a_2 * (N_ - 1) * ((inv (1 + b + a) - (b + a) * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2))))) - (inv (1 + b + a) - a * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - a ^ 2 * (inv ((1 + b + a) ^ 2)))))) * (inv (2 * a_2 * (asin ((b + a) * (inv (1 + b + a))) - asin (a * (inv (1 + b + a)))) * (inv PI) + sigma)) * (inv PI) > 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem_1 (N_ : R) (a : R) (a_2 : R) (b : R) (sigma : R) (z : R)
    (label_N_ : label N_)
    (H_a_pos_is_0 : a >= 0)
    (H_a_2_pos_0 : a_2 > 0)
    (H_b_pos_0 : b > 0)
    (H_sigma_pos_0 : sigma > 0)
    (H_z_pos_0 : z > 0)
    (H_N_pos_1 : N_ > 1)
    (H_z_less_1 : 1 - z > 0)
    (H_readout : 1 >= a_2 + sigma * (inv N_)) :
  2 * a_2 * (asin ((b + a) * (inv (1 + b + a))) + (N_ - 1) * (asin (a * (inv (1 + b + a))))) * (inv PI) + sigma > 0.
Proof. exact (step_lambda (N_) (a) (a_2) (b) (sigma) (z) label_N_ H_a_pos_is_0 H_a_2_pos_0 H_b_pos_0 H_sigma_pos_0 H_z_pos_0 H_N_pos_1 H_z_less_1). Qed.

Theorem theorem_2 (N_ : R) (a : R) (a_2 : R) (b : R) (sigma : R) (z : R)
    (label_N_ : label N_)
    (H_a_pos_is_0 : a >= 0)
    (H_a_2_pos_0 : a_2 > 0)
    (H_b_pos_0 : b > 0)
    (H_sigma_pos_0 : sigma > 0)
    (H_z_pos_0 : z > 0)
    (H_N_pos_1 : N_ > 1)
    (H_z_less_1 : 1 - z > 0)
    (H_readout : 1 >= a_2 + sigma * (inv N_)) :
  2 * a_2 * (asin ((b + a) * (inv (1 + b + a))) - asin (a * (inv (1 + b + a)))) * (inv PI) + sigma > 0.
Proof. exact (step_delta (a) (a_2) (b) (sigma) (z) H_a_pos_is_0 H_a_2_pos_0 H_b_pos_0 H_sigma_pos_0 H_z_pos_0 H_z_less_1). Qed.

Theorem theorem_3 (N_ : R) (a : R) (a_2 : R) (b : R) (sigma : R) (z : R)
    (label_N_ : label N_)
    (H_a_pos_is_0 : a >= 0)
    (H_a_2_pos_0 : a_2 > 0)
    (H_b_pos_0 : b > 0)
    (H_sigma_pos_0 : sigma > 0)
    (H_z_pos_0 : z > 0)
    (H_N_pos_1 : N_ > 1)
    (H_z_less_1 : 1 - z > 0)
    (H_readout : 1 >= a_2 + sigma * (inv N_)) :
  2 * a_2 * ((N_ - 1) * (inv (1 + b + a) - a * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - a ^ 2 * (inv ((1 + b + a) ^ 2))))) + (inv (1 + b + a) - (b + a) * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2)))))) * N_ * (inv ((2 * a_2 * (asin ((b + a) * (inv (1 + b + a))) + (N_ - 1) * (asin (a * (inv (1 + b + a))))) * (inv PI) + sigma) ^ 2)) * (inv PI) - 2 * a_2 * ((N_ - 1) * (inv (1 + b + a) - a * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - a ^ 2 * (inv ((1 + b + a) ^ 2))))) + (inv (1 + b + a) - (b + a) * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2)))))) * (inv (2 * a_2 * (asin ((b + a) * (inv (1 + b + a))) + (N_ - 1) * (asin (a * (inv (1 + b + a))))) * (inv PI) + sigma)) * (inv PI) - 2 * a_2 * (N_ - 1) * ((inv (1 + b + a) - (b + a) * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2))))) - (inv (1 + b + a) - a * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - a ^ 2 * (inv ((1 + b + a) ^ 2)))))) * (inv (2 * a_2 * (asin ((b + a) * (inv (1 + b + a))) - asin (a * (inv (1 + b + a)))) * (inv PI) + sigma)) * (inv PI) > 0.
Proof. exact (step_aligned (N_) (a) (a_2) (b) (sigma) (z) label_N_ H_a_pos_is_0 H_a_2_pos_0 H_b_pos_0 H_sigma_pos_0 H_z_pos_0 H_N_pos_1 H_z_less_1 H_readout). Qed.

Theorem theorem_4 (N_ : R) (a : R) (a_2 : R) (b : R) (sigma : R) (z : R)
    (label_N_ : label N_)
    (H_a_pos_is_0 : a >= 0)
    (H_a_2_pos_0 : a_2 > 0)
    (H_b_pos_0 : b > 0)
    (H_sigma_pos_0 : sigma > 0)
    (H_z_pos_0 : z > 0)
    (H_N_pos_1 : N_ > 1)
    (H_z_less_1 : 1 - z > 0)
    (H_readout : 1 >= a_2 + sigma * (inv N_)) :
  (2 * a_2 * ((inv (1 + b + a) - (b + a) * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2))))) - (N_ - 1) * a * (inv (sqrt (1 - a ^ 2 * (inv ((1 + b + a) ^ 2))))) * (inv ((1 + b + a) ^ 2))) * (inv (2 * a_2 * (asin ((b + a) * (inv (1 + b + a))) + (N_ - 1) * (asin (a * (inv (1 + b + a))))) * (inv PI) + sigma)) * (inv PI) + 2 * a_2 * (N_ - 1) * (a * (inv (sqrt (1 - a ^ 2 * (inv ((1 + b + a) ^ 2))))) * (inv ((1 + b + a) ^ 2)) + (inv (1 + b + a) - (b + a) * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2)))))) * (inv (2 * a_2 * (asin ((b + a) * (inv (1 + b + a))) - asin (a * (inv (1 + b + a)))) * (inv PI) + sigma)) * (inv PI) - 2 * a_2 * N_ * ((inv (1 + b + a) - (b + a) * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2))))) - (N_ - 1) * a * (inv (sqrt (1 - a ^ 2 * (inv ((1 + b + a) ^ 2))))) * (inv ((1 + b + a) ^ 2))) * (inv ((2 * a_2 * (asin ((b + a) * (inv (1 + b + a))) + (N_ - 1) * (asin (a * (inv (1 + b + a))))) * (inv PI) + sigma) ^ 2)) * (inv PI)) * N_ + 2 * a_2 * ((N_ - 1) * (inv (1 + b + a) - a * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - a ^ 2 * (inv ((1 + b + a) ^ 2))))) + (inv (1 + b + a) - (b + a) * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2)))))) * N_ * (inv ((2 * a_2 * (asin ((b + a) * (inv (1 + b + a))) + (N_ - 1) * (asin (a * (inv (1 + b + a))))) * (inv PI) + sigma) ^ 2)) * (inv PI) - 2 * a_2 * ((N_ - 1) * (inv (1 + b + a) - a * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - a ^ 2 * (inv ((1 + b + a) ^ 2))))) + (inv (1 + b + a) - (b + a) * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2)))))) * (inv (2 * a_2 * (asin ((b + a) * (inv (1 + b + a))) + (N_ - 1) * (asin (a * (inv (1 + b + a))))) * (inv PI) + sigma)) * (inv PI) - 2 * a_2 * (N_ - 1) * ((inv (1 + b + a) - (b + a) * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - (b + a) ^ 2 * (inv ((1 + b + a) ^ 2))))) - (inv (1 + b + a) - a * (inv ((1 + b + a) ^ 2))) * (inv (sqrt (1 - a ^ 2 * (inv ((1 + b + a) ^ 2)))))) * (inv (2 * a_2 * (asin ((b + a) * (inv (1 + b + a))) - asin (a * (inv (1 + b + a)))) * (inv PI) + sigma)) * (inv PI) > 0.
Proof. exact (step_across (N_) (a) (a_2) (b) (sigma) (z) label_N_ H_a_pos_is_0 H_a_2_pos_0 H_b_pos_0 H_sigma_pos_0 H_z_pos_0 H_N_pos_1 H_z_less_1 H_readout). Qed.
