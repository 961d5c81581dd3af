(** $asin((a + b) / (1 + a + b)) / asin(a / (1 + a + b))$ decreases in $a$ (erf-ratio-in-a)

  Given [a > 0]: a > 0
  Given [b > 0]: b > 0
  Given [c > 0]: c > 0
  Given [e > 0]: e > 0
  Given [z > 0]: z > 0
  Given [a < e]: e > a
  Given [z < 1]: -z + 1 > 0
  Then asin((b + a)*(1 + b + a)^(-1))*asin((1 + b + a)^(-1)*a)^(-1) > asin((1 + b +
    e)^(-1)*e)^(-1)*asin((b + e)*(1 + b + e)^(-1))
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
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

(** Step [1 - sin g], by Sign:
  1 - c*(1 + c + b)^(-1) > 0
*)
Lemma step_s_1_m_sin_g (b : R) (c : R)
    (H_b_pos_0 : b > 0)
    (H_c_pos_0 : c > 0) :
  1 - c * (inv (1 + c + b)) > 0.
Proof.
  try assert (0 < 1 + c + b) by sign.
  assert (P' : 0 < ((1 + b) * (inv (1 + c + b)))).
  { sign. }
  assert (G' : (1 - c * (inv (1 + c + b))) - (0) = ((1 + b) * (inv (1 + c + b)))).
  { try assert (0 < 1 + c + b) by sign.
    assert (Z0' : 1 + c + b <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [1 - sin f], by Sign:
  1 - (c + b)*(1 + c + b)^(-1) > 0
*)
Lemma step_s_1_m_sin_f (b : R) (c : R)
    (H_b_pos_0 : b > 0)
    (H_c_pos_0 : c > 0) :
  1 - (c + b) * (inv (1 + c + b)) > 0.
Proof.
  try assert (0 < 1 + c + b) by sign.
  assert (P' : 0 < (inv (1 + c + b))).
  { sign. }
  assert (G' : (1 - (c + b) * (inv (1 + c + b))) - (0) = (inv (1 + c + b))).
  { try assert (0 < 1 + c + b) by sign.
    assert (Z0' : 1 + c + b <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [sin f - sin g], by Sign:
  -c*(1 + c + b)^(-1) + (c + b)*(1 + c + b)^(-1) > 0
*)
Lemma step_sin_f_m_sin_g (b : R) (c : R)
    (H_b_pos_0 : b > 0)
    (H_c_pos_0 : c > 0) :
  (c + b) * (inv (1 + c + b)) - c * (inv (1 + c + b)) > 0.
Proof.
  try assert (0 < 1 + c + b) by sign.
  assert (P' : 0 < (b * (inv (1 + c + b)))).
  { sign. }
  assert (G' : ((c + b) * (inv (1 + c + b)) - c * (inv (1 + c + b))) - (0) = (b * (inv (1 + c + b)))).
  { try assert (0 < 1 + c + b) by sign.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [g > 0], by Monotone:
  asin(c*(1 + c + b)^(-1)) > 0
*)
Lemma step_g_pos_0 (b : R) (c : R) (z : R)
    (H_b_pos_0 : b > 0)
    (H_c_pos_0 : c > 0)
    (H_z_pos_0 : z > 0)
    (H_z_less_1 : 1 - z > 0) :
  asin (c * (inv (1 + c + b))) > 0.
Proof.
  pose proof (step_s_1_m_sin_g (b) (c) H_b_pos_0 H_c_pos_0) as H_s_1_m_sin_g.
  try assert (0 < 1 + c + b) by sign.
  assert (0 <= c * (inv (1 + c + b))) by sign.
  assert (M' : asin (0) < asin (c * (inv (1 + c + b)))).
  { apply (rises_strictly (fun t => asin t) (fun t => inv (sqrt (1 - t ^ 2)) - 0) (0) (c * (inv (1 + c + b)))).
    - apply Rminus_lt_0_l; sign.
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= c * (inv (1 + c + b)) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 0) - 0) by by_number.
      try assert (0 <= (1 - c * (inv (1 + c + b))) - 0) by first [sign_form ((1 + b) * (inv (1 + c + b))) ltac:(assert (Z0' : 1 + c + b <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - c * (inv (1 + c + b))) ltac:(first [put; solve [ring] | equal]) | sign].
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
      try assert (N3' : normal_form ((inv (sqrt (1 - (at_t) ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by normal.
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N4' : normal_form ((inv (sqrt (1 - at_t ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by normal.
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= c * (inv (1 + c + b)) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 0) - 0) by by_number.
      try assert (0 <= (1 - c * (inv (1 + c + b))) - 0) by first [sign_form ((1 + b) * (inv (1 + c + b))) ltac:(assert (Z0' : 1 + c + b <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - c * (inv (1 + c + b))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (asin (c * (inv (1 + c + b)))) - (0) = (asin (c * (inv (1 + c + b)))) - (asin (0))).
  { try assert (0 < 1 + c + b) by sign.
    try assert (0 < 1 + c + b) by sign.
    try assert (N9' : normal_form ((c * (inv (1 + c + b)))) (c * (inv (1 + c + b)))) by (unfold normal_form; first [put; solve [ring] | equal]).
    try assert (0 < 1 + c + b) by sign.
    try assert (N10' : normal_form ((asin (c * (inv (1 + c + b))))) (asin (c * (inv (1 + c + b))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (N11' : normal_form ((asin (0))) (0)) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [f > g], by Monotone:
  asin((c + b)*(1 + c + b)^(-1)) - asin(c*(1 + c + b)^(-1)) > 0
*)
Lemma step_f_pos_g (b : R) (c : R) (z : R)
    (H_b_pos_0 : b > 0)
    (H_c_pos_0 : c > 0)
    (H_z_pos_0 : z > 0)
    (H_z_less_1 : 1 - z > 0) :
  asin ((c + b) * (inv (1 + c + b))) - asin (c * (inv (1 + c + b))) > 0.
Proof.
  pose proof (step_s_1_m_sin_g (b) (c) H_b_pos_0 H_c_pos_0) as H_s_1_m_sin_g.
  pose proof (step_s_1_m_sin_f (b) (c) H_b_pos_0 H_c_pos_0) as H_s_1_m_sin_f.
  pose proof (step_sin_f_m_sin_g (b) (c) H_b_pos_0 H_c_pos_0) as H_sin_f_m_sin_g.
  try assert (0 < 1 + c + b) by sign.
  assert (0 <= c * (inv (1 + c + b))) by sign.
  assert (0 <= (c + b) * (inv (1 + c + b))) by sign.
  assert (M' : asin (c * (inv (1 + c + b))) < asin ((c + b) * (inv (1 + c + b)))).
  { apply (rises_strictly (fun t => asin t) (fun t => inv (sqrt (1 - t ^ 2)) - 0) (c * (inv (1 + c + b))) ((c + b) * (inv (1 + c + b)))).
    - apply Rminus_lt_0_l; first [sign_form (b * (inv (1 + c + b))) ltac:(first [put; solve [ring] | equal]) | sign].
    - intros at_t B'.
      try assert (0 <= c * (inv (1 + c + b)) - 0) by sign.
      try assert (0 <= (c + b) * (inv (1 + c + b)) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - c * (inv (1 + c + b))) - 0) by first [sign_form ((1 + b) * (inv (1 + c + b))) ltac:(assert (Z0' : 1 + c + b <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - c * (inv (1 + c + b))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 - (c + b) * (inv (1 + c + b))) - 0) by first [sign_form (inv (1 + c + b)) ltac:(assert (Z0' : 1 + c + b <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - c * (inv (1 + c + b)) - b * (inv (1 + c + b))) ltac:(first [put; solve [ring] | equal]) | sign].
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
      try assert (N3' : normal_form ((inv (sqrt (1 - (at_t) ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by normal.
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N4' : normal_form ((inv (sqrt (1 - at_t ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by normal.
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      try assert (0 <= c * (inv (1 + c + b)) - 0) by sign.
      try assert (0 <= (c + b) * (inv (1 + c + b)) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - c * (inv (1 + c + b))) - 0) by first [sign_form ((1 + b) * (inv (1 + c + b))) ltac:(assert (Z0' : 1 + c + b <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - c * (inv (1 + c + b))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 - (c + b) * (inv (1 + c + b))) - 0) by first [sign_form (inv (1 + c + b)) ltac:(assert (Z0' : 1 + c + b <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - c * (inv (1 + c + b)) - b * (inv (1 + c + b))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (asin ((c + b) * (inv (1 + c + b))) - asin (c * (inv (1 + c + b)))) - (0) = (asin ((c + b) * (inv (1 + c + b)))) - (asin (c * (inv (1 + c + b))))).
  { try assert (0 < 1 + c + b) by sign.
    try assert (0 < 1 + c + b) by sign.
    try assert (N9' : normal_form (((c + b) * (inv (1 + c + b)))) (b * (inv (1 + c + b)) + c * (inv (1 + c + b)))) by (unfold normal_form; first [put; solve [ring] | equal]).
    try assert (0 < 1 + c + b) by sign.
    try assert (N10' : normal_form ((c * (inv (1 + c + b)))) (c * (inv (1 + c + b)))) by (unfold normal_form; first [put; solve [ring] | equal]).
    try assert (0 < 1 + c + b) by sign.
    try assert (N11' : normal_form ((asin ((c + b) * (inv (1 + c + b))))) (asin (b * (inv (1 + c + b)) + c * (inv (1 + c + b))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 1 + c + b) by sign.
    try assert (N12' : normal_form ((asin (c * (inv (1 + c + b))))) (asin (c * (inv (1 + c + b))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 1 + c + b) by sign.
    try assert (N13' : normal_form (asin ((c + b) * (inv (1 + c + b)))) (asin (b * (inv (1 + c + b)) + c * (inv (1 + c + b))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [f' > 0], by Sign:
  (1 - (1 + c + b)^(-2)*(c + b)^2)^(-1/2)*(-(c + b)*(1 + c + b)^(-2) + (1 + c + b)^(-1)) > 0
*)
Lemma step_f_pos_0 (b : R) (c : R)
    (H_b_pos_0 : b > 0)
    (H_c_pos_0 : c > 0) :
  (inv (1 + c + b) - (c + b) * (inv ((1 + c + b) ^ 2))) * (inv (sqrt (1 - (c + b) ^ 2 * (inv ((1 + c + b) ^ 2))))) > 0.
Proof.
  try assert (0 < 1 + c + b) by sign.
  try assert (0 < 1 + 2 * b + 2 * c) by sign.
  assert (P' : 0 < (inv (sqrt (1 + 2 * b + 2 * c)) * (inv (1 + c + b)))).
  { sign. }
  assert (G' : ((inv (1 + c + b) - (c + b) * (inv ((1 + c + b) ^ 2))) * (inv (sqrt (1 - (c + b) ^ 2 * (inv ((1 + c + b) ^ 2)))))) - (0) = (inv (sqrt (1 + 2 * b + 2 * c)) * (inv (1 + c + b)))).
  { try assert (0 < 1 + c + b) by sign.
    try assert (0 < 1 + c + b) by sign.
    try assert (0 < 1 + 2 * b + 2 * c) by sign.
    try assert (0 < 1 - (c + b) ^ 2 * (inv ((1 + c + b) ^ 2))) by first [sign_form ((1 + 2 * b + 2 * c) * (inv ((1 + c + b) ^ 2))) ltac:(try assert (N0' : normal_form (inv ((1 + c + b) ^ 2)) (inv (2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < 2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c) by sign.
    try assert (N2' : normal_form (inv ((1 + c + b) ^ 2)) (inv (2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 1 + 2 * b + 2 * c) by sign.
    try assert (N3' : normal_form (inv (sqrt (1 + 2 * b + 2 * c))) (inv (sqrt (1 + 2 * b + 2 * c)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + 2 * b + 2 * c) * sqrt (1 + 2 * b + 2 * c) = 1 + 2 * b + 2 * c) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + 2 * b + 2 * c)) * inv (sqrt (1 + 2 * b + 2 * c)) = inv (1 + 2 * b + 2 * c)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (1 + 2 * b + 2 * c) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + c + b) by sign.
    try assert (0 < 1 + 2 * b + 2 * c) by sign.
    try assert (N4' : normal_form (sqrt (1 - (c + b) ^ 2 * (inv ((1 + c + b) ^ 2)))) (sqrt (1 + 2 * b + 2 * c) * (inv (1 + c + b)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * b + 2 * c) * sqrt (1 + 2 * b + 2 * c) = 1 + 2 * b + 2 * c) by (apply sqrt_sqrt; sign); assert (Z0' : 1 + c + b <> 0) by (apply positive_ne; sign); assert (Z1' : 2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < 1 + c + b) by sign.
    try assert (0 < 1 + 2 * b + 2 * c) by sign.
    try assert (N5' : normal_form (inv (sqrt (1 - (c + b) ^ 2 * (inv ((1 + c + b) ^ 2))))) (inv (inv (1 + c + b)) * (inv (sqrt (1 + 2 * b + 2 * c))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + 2 * b + 2 * c) * sqrt (1 + 2 * b + 2 * c) = 1 + 2 * b + 2 * c) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + 2 * b + 2 * c)) * inv (sqrt (1 + 2 * b + 2 * c)) = inv (1 + 2 * b + 2 * c)) by (apply inv_sqrt_square; sign); assert (Z0' : 1 + c + b <> 0) by (apply positive_ne; sign); assert (Z1' : inv (1 + c + b) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + 2 * b + 2 * c) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (Q0' : sqrt (1 + 2 * b + 2 * c) * sqrt (1 + 2 * b + 2 * c) = 1 + 2 * b + 2 * c) by (apply sqrt_sqrt; sign).
    try assert (Q1' : inv (sqrt (1 + 2 * b + 2 * c)) * inv (sqrt (1 + 2 * b + 2 * c)) = inv (1 + 2 * b + 2 * c)) by (apply inv_sqrt_square; sign).
    assert (Z0' : 2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c <> 0) by (apply positive_ne; sign).
    assert (Z1' : 1 + c + b <> 0) by (apply positive_ne; sign).
    assert (Z2' : inv (1 + c + b) <> 0) by (apply positive_ne; sign).
    assert (Z3' : sqrt (1 + 2 * b + 2 * c) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1']; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [g' > 0], by Sign:
  (1 - c^2*(1 + c + b)^(-2))^(-1/2)*(-c*(1 + c + b)^(-2) + (1 + c + b)^(-1)) > 0
*)
Lemma step_g_pos_0' (b : R) (c : R)
    (H_b_pos_0 : b > 0)
    (H_c_pos_0 : c > 0) :
  (inv (1 + c + b) - c * (inv ((1 + c + b) ^ 2))) * (inv (sqrt (1 - c ^ 2 * (inv ((1 + c + b) ^ 2))))) > 0.
Proof.
  try assert (0 < 1 + b) by sign.
  try assert (0 < 1 + c + b) by sign.
  try assert (0 < 1 + b + 2 * c) by sign.
  assert (P' : 0 < (sqrt (1 + b) * (inv (sqrt (1 + b + 2 * c))) * (inv (1 + c + b)))).
  { sign. }
  assert (G' : ((inv (1 + c + b) - c * (inv ((1 + c + b) ^ 2))) * (inv (sqrt (1 - c ^ 2 * (inv ((1 + c + b) ^ 2)))))) - (0) = (sqrt (1 + b) * (inv (sqrt (1 + b + 2 * c))) * (inv (1 + c + b)))).
  { try assert (0 < 1 + b) by sign.
    try assert (0 < 1 + c + b) by sign.
    try assert (0 < 1 + c + b) by sign.
    try assert (0 < 1 + b + 2 * c) by sign.
    try assert (0 < 1 - c ^ 2 * (inv ((1 + c + b) ^ 2))) by first [sign_form ((1 + b) * (1 + b + 2 * c) * (inv ((1 + c + b) ^ 2))) ltac:(try assert (N0' : normal_form (inv ((1 + c + b) ^ 2)) (inv (2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < 2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c) by sign.
    try assert (N2' : normal_form (inv ((1 + c + b) ^ 2)) (inv (2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 1 + b + 2 * c) by sign.
    try assert (N3' : normal_form (inv (sqrt (1 + b + 2 * c))) (inv (sqrt (1 + b + 2 * c)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + b + 2 * c) * sqrt (1 + b + 2 * c) = 1 + b + 2 * c) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + b + 2 * c)) * inv (sqrt (1 + b + 2 * c)) = inv (1 + b + 2 * c)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (1 + b + 2 * c) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + b) by sign.
    try assert (0 < 1 + c + b) by sign.
    try assert (0 < 1 + b + 2 * c) by sign.
    try assert (N4' : normal_form (sqrt (1 - c ^ 2 * (inv ((1 + c + b) ^ 2)))) (sqrt (1 + b) * (sqrt (1 + b + 2 * c)) * (inv (1 + c + b)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + b) * sqrt (1 + b) = 1 + b) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 + b + 2 * c) * sqrt (1 + b + 2 * c) = 1 + b + 2 * c) by (apply sqrt_sqrt; sign); assert (Z0' : 1 + c + b <> 0) by (apply positive_ne; sign); assert (Z1' : 2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + b) by sign.
    try assert (0 < 1 + c + b) by sign.
    try assert (0 < 1 + b + 2 * c) by sign.
    try assert (N5' : normal_form (inv (sqrt (1 - c ^ 2 * (inv ((1 + c + b) ^ 2))))) (inv (inv (1 + c + b)) * (inv (sqrt (1 + b + 2 * c))) * (inv (sqrt (1 + b))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + b) * sqrt (1 + b) = 1 + b) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + b)) * inv (sqrt (1 + b)) = inv (1 + b)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 + b + 2 * c) * sqrt (1 + b + 2 * c) = 1 + b + 2 * c) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (1 + b + 2 * c)) * inv (sqrt (1 + b + 2 * c)) = inv (1 + b + 2 * c)) by (apply inv_sqrt_square; sign); assert (Z0' : 1 + c + b <> 0) by (apply positive_ne; sign); assert (Z1' : inv (1 + c + b) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + b + 2 * c) <> 0) by (apply positive_ne; sign); assert (Z3' : sqrt (1 + b) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    try assert (Q0' : sqrt (1 + b) * sqrt (1 + b) = 1 + b) by (apply sqrt_sqrt; sign).
    try assert (Q1' : inv (sqrt (1 + b)) * inv (sqrt (1 + b)) = inv (1 + b)) by (apply inv_sqrt_square; sign).
    try assert (Q2' : sqrt (1 + b + 2 * c) * sqrt (1 + b + 2 * c) = 1 + b + 2 * c) by (apply sqrt_sqrt; sign).
    try assert (Q3' : inv (sqrt (1 + b + 2 * c)) * inv (sqrt (1 + b + 2 * c)) = inv (1 + b + 2 * c)) by (apply inv_sqrt_square; sign).
    assert (Z0' : 2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c <> 0) by (apply positive_ne; sign).
    assert (Z1' : 1 + c + b <> 0) by (apply positive_ne; sign).
    assert (Z2' : inv (1 + c + b) <> 0) by (apply positive_ne; sign).
    assert (Z3' : sqrt (1 + b + 2 * c) <> 0) by (apply positive_ne; sign).
    assert (Z4' : sqrt (1 + b) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z4'); field [Q0' Q1' Q2' Q3']; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [g' > f'], by Linear:
  (1 - c^2*(1 + c + b)^(-2))^(-1/2)*(-c*(1 + c + b)^(-2) + (1 + c + b)^(-1)) - (1 - (1 + c +
    b)^(-2)*(c + b)^2)^(-1/2)*(-(c + b)*(1 + c + b)^(-2) + (1 + c + b)^(-1)) > 0
*)
Lemma step_g_pos_f (b : R) (c : R)
    (H_b_pos_0 : b > 0)
    (H_c_pos_0 : c > 0) :
  (inv (1 + c + b) - c * (inv ((1 + c + b) ^ 2))) * (inv (sqrt (1 - c ^ 2 * (inv ((1 + c + b) ^ 2))))) - (inv (1 + c + b) - (c + b) * (inv ((1 + c + b) ^ 2))) * (inv (sqrt (1 - (c + b) ^ 2 * (inv ((1 + c + b) ^ 2))))) > 0.
Proof. (* Admitted: coqc says: Error: Timeout! *)
Admitted.

(** Step [slope], by Linear:
  -(1 - (1 + c + b)^(-2)*(c + b)^2)^(-1/2)*asin(c*(1 + c + b)^(-1))^(-1)*(-(c + b)*(1 + c +
    b)^(-2) + (1 + c + b)^(-1)) + (1 - c^2*(1 + c + b)^(-2))^(-1/2)*(-c*(1 + c + b)^(-2) + (1 + c
    + b)^(-1))*asin((c + b)*(1 + c + b)^(-1))*asin(c*(1 + c + b)^(-1))^(-2) > 0
*)
Lemma step_slope (b : R) (c : R) (z : R)
    (H_b_pos_0 : b > 0)
    (H_c_pos_0 : c > 0)
    (H_z_pos_0 : z > 0)
    (H_z_less_1 : 1 - z > 0) :
  (inv (1 + c + b) - c * (inv ((1 + c + b) ^ 2))) * (asin ((c + b) * (inv (1 + c + b)))) * (inv (sqrt (1 - c ^ 2 * (inv ((1 + c + b) ^ 2))))) * (inv ((asin (c * (inv (1 + c + b)))) ^ 2)) - (inv (1 + c + b) - (c + b) * (inv ((1 + c + b) ^ 2))) * (inv (sqrt (1 - (c + b) ^ 2 * (inv ((1 + c + b) ^ 2))))) * (inv (asin (c * (inv (1 + c + b))))) > 0.
Proof.
  pose proof (step_g_pos_0 (b) (c) (z) H_b_pos_0 H_c_pos_0 H_z_pos_0 H_z_less_1) as H_g_pos_0.
  pose proof (step_f_pos_g (b) (c) (z) H_b_pos_0 H_c_pos_0 H_z_pos_0 H_z_less_1) as H_f_pos_g.
  pose proof (step_f_pos_0 (b) (c) H_b_pos_0 H_c_pos_0) as H_f_pos_0.
  pose proof (step_g_pos_f (b) (c) H_b_pos_0 H_c_pos_0) as H_g_pos_f.
  try assert (0 < 1 + c + b) by sign.
  assert (P0' : 0 < (asin ((c + b) * (inv (1 + c + b))) * (inv ((asin (c * (inv (1 + c + b)))) ^ 2))) * (((inv (1 + c + b) - c * (inv ((1 + c + b) ^ 2))) * (inv (sqrt (1 - c ^ 2 * (inv ((1 + c + b) ^ 2))))) - (inv (1 + c + b) - (c + b) * (inv ((1 + c + b) ^ 2))) * (inv (sqrt (1 - (c + b) ^ 2 * (inv ((1 + c + b) ^ 2)))))) - (0))) by (apply Rmult_lt_0_compat; [sign | lra]).
  try assert (0 < 1 + c + b) by sign.
  try assert (0 < 1 + c + b) by sign.
  try assert (0 < 1 - (c + b) ^ 2 * (inv ((1 + c + b) ^ 2))) by first [sign_form ((1 + 2 * b + 2 * c) * (inv ((1 + c + b) ^ 2))) ltac:(try assert (N0' : normal_form (inv ((1 + c + b) ^ 2)) (inv (2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
  assert (P1' : 0 < ((inv (1 + c + b) - (c + b) * (inv ((1 + c + b) ^ 2))) * (inv (sqrt (1 - (c + b) ^ 2 * (inv ((1 + c + b) ^ 2))))) * (inv ((asin (c * (inv (1 + c + b)))) ^ 2))) * ((asin ((c + b) * (inv (1 + c + b))) - asin (c * (inv (1 + c + b)))) - (0))) by (apply Rmult_lt_0_compat; [first [sign_form ((1 + c + b) * (inv (inv (1 + c + b))) * (inv ((1 + c + b) ^ 3)) * (inv ((asin (c * (inv (1 + c + b)))) ^ 2)) * (inv (sqrt (1 + 2 * b + 2 * c)))) ltac:(try assert (N2' : normal_form (inv ((1 + c + b) ^ 3)) (inv (3 * b + 1 + 3 * c + 3 * c * (b ^ 2) + c ^ 3 + 3 * (c ^ 2) * b + 3 * (c ^ 2) + b ^ 3 + 3 * (b ^ 2) + 6 * c * b))) by first [apply inv_is; [nonzero | (assert (Z0' : 3 * b + 1 + 3 * c + 3 * c * (b ^ 2) + c ^ 3 + 3 * (c ^ 2) * b + 3 * (c ^ 2) + b ^ 3 + 3 * (b ^ 2) + 6 * c * b <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N3' : normal_form (inv ((1 + c + b) ^ 2)) (inv (2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N4' : normal_form (sqrt (1 - (c + b) ^ 2 * (inv ((1 + c + b) ^ 2)))) (sqrt (1 + 2 * b + 2 * c) * (inv (1 + c + b)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * b + 2 * c) * sqrt (1 + 2 * b + 2 * c) = 1 + 2 * b + 2 * c) by (apply sqrt_sqrt; sign); assert (Z0' : 1 + c + b <> 0) by (apply positive_ne; sign); assert (Z1' : 2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0']; sides] | equal])] | normal]; try assert (N5' : normal_form (inv (sqrt (1 - (c + b) ^ 2 * (inv ((1 + c + b) ^ 2))))) (inv (inv (1 + c + b)) * (inv (sqrt (1 + 2 * b + 2 * c))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + 2 * b + 2 * c) * sqrt (1 + 2 * b + 2 * c) = 1 + 2 * b + 2 * c) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + 2 * b + 2 * c)) * inv (sqrt (1 + 2 * b + 2 * c)) = inv (1 + 2 * b + 2 * c)) by (apply inv_sqrt_square; sign); assert (Z0' : 1 + c + b <> 0) by (apply positive_ne; sign); assert (Z1' : inv (1 + c + b) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + 2 * b + 2 * c) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1']; sides] | equal])] | normal]; try assert (N6' : normal_form (inv ((asin (c * (inv (1 + c + b)))) ^ 2)) ((inv (asin (c * (inv (1 + c + b))))) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : asin (c * (inv (1 + c + b))) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (Q0' : sqrt (1 + 2 * b + 2 * c) * sqrt (1 + 2 * b + 2 * c) = 1 + 2 * b + 2 * c) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + 2 * b + 2 * c)) * inv (sqrt (1 + 2 * b + 2 * c)) = inv (1 + 2 * b + 2 * c)) by (apply inv_sqrt_square; sign); assert (Z0' : 2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + c + b <> 0) by (apply positive_ne; sign); assert (Z2' : inv (1 + c + b) <> 0) by (apply positive_ne; sign); assert (Z3' : sqrt (1 + 2 * b + 2 * c) <> 0) by (apply positive_ne; sign); assert (Z4' : asin (c * (inv (1 + c + b))) <> 0) by (apply positive_ne; sign); assert (Z5' : 3 * b + 1 + 3 * c + 3 * c * (b ^ 2) + c ^ 3 + 3 * (c ^ 2) * b + 3 * (c ^ 2) + b ^ 3 + 3 * (b ^ 2) + 6 * c * b <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z4'), ?(inv_at _ Z5'); field [Q0' Q1']; sides] | equal]) | sign] | lra]).
  assert (G' : ((inv (1 + c + b) - c * (inv ((1 + c + b) ^ 2))) * (asin ((c + b) * (inv (1 + c + b)))) * (inv (sqrt (1 - c ^ 2 * (inv ((1 + c + b) ^ 2))))) * (inv ((asin (c * (inv (1 + c + b)))) ^ 2)) - (inv (1 + c + b) - (c + b) * (inv ((1 + c + b) ^ 2))) * (inv (sqrt (1 - (c + b) ^ 2 * (inv ((1 + c + b) ^ 2))))) * (inv (asin (c * (inv (1 + c + b)))))) - (0) = (asin ((c + b) * (inv (1 + c + b))) * (inv ((asin (c * (inv (1 + c + b)))) ^ 2))) * (((inv (1 + c + b) - c * (inv ((1 + c + b) ^ 2))) * (inv (sqrt (1 - c ^ 2 * (inv ((1 + c + b) ^ 2))))) - (inv (1 + c + b) - (c + b) * (inv ((1 + c + b) ^ 2))) * (inv (sqrt (1 - (c + b) ^ 2 * (inv ((1 + c + b) ^ 2)))))) - (0)) + ((inv (1 + c + b) - (c + b) * (inv ((1 + c + b) ^ 2))) * (inv (sqrt (1 - (c + b) ^ 2 * (inv ((1 + c + b) ^ 2))))) * (inv ((asin (c * (inv (1 + c + b)))) ^ 2))) * ((asin ((c + b) * (inv (1 + c + b))) - asin (c * (inv (1 + c + b)))) - (0))).
  { try assert (0 < 1 + c + b) by sign.
    try assert (0 < 1 + c + b) by sign.
    try assert (0 < 1 - c ^ 2 * (inv ((1 + c + b) ^ 2))) by first [sign_form ((1 + b) * (1 + b + 2 * c) * (inv ((1 + c + b) ^ 2))) ltac:(try assert (N12' : normal_form (inv ((1 + c + b) ^ 2)) (inv (2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < 1 - (c + b) ^ 2 * (inv ((1 + c + b) ^ 2))) by first [sign_form ((1 + 2 * b + 2 * c) * (inv ((1 + c + b) ^ 2))) ltac:(try assert (N14' : normal_form (inv ((1 + c + b) ^ 2)) (inv (2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < 2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c) by sign.
    try assert (N16' : normal_form (inv ((1 + c + b) ^ 2)) (inv (2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 1 + c + b) by sign.
    try assert (N17' : normal_form (asin ((c + b) * (inv (1 + c + b)))) (asin (b * (inv (1 + c + b)) + c * (inv (1 + c + b))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 1 + b) by sign.
    try assert (0 < 1 + c + b) by sign.
    try assert (0 < 1 + b + 2 * c) by sign.
    try assert (N18' : normal_form (sqrt (1 - c ^ 2 * (inv ((1 + c + b) ^ 2)))) (sqrt (1 + b) * (sqrt (1 + b + 2 * c)) * (inv (1 + c + b)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + b) * sqrt (1 + b) = 1 + b) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 + b + 2 * c) * sqrt (1 + b + 2 * c) = 1 + b + 2 * c) by (apply sqrt_sqrt; sign); assert (Z0' : 1 + c + b <> 0) by (apply positive_ne; sign); assert (Z1' : 2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + b) by sign.
    try assert (0 < 1 + c + b) by sign.
    try assert (0 < 1 + b + 2 * c) by sign.
    try assert (N19' : normal_form (inv (sqrt (1 - c ^ 2 * (inv ((1 + c + b) ^ 2))))) (inv (inv (1 + c + b)) * (inv (sqrt (1 + b + 2 * c))) * (inv (sqrt (1 + b))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + b) * sqrt (1 + b) = 1 + b) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + b)) * inv (sqrt (1 + b)) = inv (1 + b)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 + b + 2 * c) * sqrt (1 + b + 2 * c) = 1 + b + 2 * c) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (1 + b + 2 * c)) * inv (sqrt (1 + b + 2 * c)) = inv (1 + b + 2 * c)) by (apply inv_sqrt_square; sign); assert (Z0' : 1 + c + b <> 0) by (apply positive_ne; sign); assert (Z1' : inv (1 + c + b) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + b + 2 * c) <> 0) by (apply positive_ne; sign); assert (Z3' : sqrt (1 + b) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    try assert (0 < 1 + c + b) by sign.
    try assert (0 < 1 + 2 * b + 2 * c) by sign.
    try assert (N20' : normal_form (sqrt (1 - (c + b) ^ 2 * (inv ((1 + c + b) ^ 2)))) (sqrt (1 + 2 * b + 2 * c) * (inv (1 + c + b)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * b + 2 * c) * sqrt (1 + 2 * b + 2 * c) = 1 + 2 * b + 2 * c) by (apply sqrt_sqrt; sign); assert (Z0' : 1 + c + b <> 0) by (apply positive_ne; sign); assert (Z1' : 2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < 1 + c + b) by sign.
    try assert (0 < 1 + 2 * b + 2 * c) by sign.
    try assert (N21' : normal_form (inv (sqrt (1 - (c + b) ^ 2 * (inv ((1 + c + b) ^ 2))))) (inv (inv (1 + c + b)) * (inv (sqrt (1 + 2 * b + 2 * c))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + 2 * b + 2 * c) * sqrt (1 + 2 * b + 2 * c) = 1 + 2 * b + 2 * c) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + 2 * b + 2 * c)) * inv (sqrt (1 + 2 * b + 2 * c)) = inv (1 + 2 * b + 2 * c)) by (apply inv_sqrt_square; sign); assert (Z0' : 1 + c + b <> 0) by (apply positive_ne; sign); assert (Z1' : inv (1 + c + b) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + 2 * b + 2 * c) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + c + b) by sign.
    try assert (N22' : normal_form (inv ((asin (c * (inv (1 + c + b)))) ^ 2)) ((inv (asin (c * (inv (1 + c + b))))) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : asin (c * (inv (1 + c + b))) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (Q0' : sqrt (1 + 2 * b + 2 * c) * sqrt (1 + 2 * b + 2 * c) = 1 + 2 * b + 2 * c) by (apply sqrt_sqrt; sign).
    try assert (Q1' : inv (sqrt (1 + 2 * b + 2 * c)) * inv (sqrt (1 + 2 * b + 2 * c)) = inv (1 + 2 * b + 2 * c)) by (apply inv_sqrt_square; sign).
    assert (Z0' : 2 * c * b + 1 + 2 * b + b ^ 2 + c ^ 2 + 2 * c <> 0) by (apply positive_ne; sign).
    assert (Z1' : 1 + c + b <> 0) by (apply positive_ne; sign).
    assert (Z2' : inv (1 + c + b) <> 0) by (apply positive_ne; sign).
    assert (Z3' : sqrt (1 + b + 2 * c) <> 0) by (apply positive_ne; sign).
    assert (Z4' : sqrt (1 + b) <> 0) by (apply positive_ne; sign).
    assert (Z5' : asin (c * (inv (1 + c + b))) <> 0) by (apply positive_ne; sign).
    assert (Z6' : sqrt (1 + 2 * b + 2 * c) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z4'), ?(inv_at _ Z5'), ?(inv_at _ Z6'); field [Q0' Q1']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [decreases], by Monotone:
  asin((b + a)*(1 + b + a)^(-1))*asin((1 + b + a)^(-1)*a)^(-1) > asin((1 + b +
    e)^(-1)*e)^(-1)*asin((b + e)*(1 + b + e)^(-1))
*)
Lemma step_decreases (a : R) (b : R) (c : R) (e : R) (z : R)
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_c_pos_0 : c > 0)
    (H_e_pos_0 : e > 0)
    (H_z_pos_0 : z > 0)
    (H_a_less_e : e > a)
    (H_z_less_1 : 1 - z > 0) :
  asin ((b + a) * (inv (1 + b + a))) * (inv (asin (a * (inv (1 + b + a))))) > asin ((b + e) * (inv (1 + b + e))) * (inv (asin (e * (inv (1 + b + e))))).
Proof.
  pose proof (step_g_pos_0 (b) (c) (z) H_b_pos_0 H_c_pos_0 H_z_pos_0 H_z_less_1) as H_g_pos_0.
  assert (0 <= a) by sign.
  assert (0 <= e) by sign.
  assert (M' : (-1) * (asin (((a) + b) * (inv (1 + (a) + b)))) * (inv (asin ((a) * (inv (1 + (a) + b))))) < (-1) * (asin (((e) + b) * (inv (1 + (e) + b)))) * (inv (asin ((e) * (inv (1 + (e) + b)))))).
  { apply (rises_strictly (fun t => (-1) * (asin ((t + b) * (inv (1 + t + b)))) * (inv (asin (t * (inv (1 + t + b)))))) (fun t => (asin ((t + b) * (inv (1 + t + b))) * (inv (1 + t + b) - t * (inv ((1 + t + b) ^ 2))) * (inv (sqrt (1 - t ^ 2 * (inv ((1 + t + b) ^ 2))))) * (inv ((asin (t * (inv (1 + t + b)))) ^ 2)) - (inv (1 + t + b) - (t + b) * (inv ((1 + t + b) ^ 2))) * (inv (sqrt (1 - (t + b) ^ 2 * (inv ((1 + t + b) ^ 2))))) * (inv (asin (t * (inv (1 + t + b)))))) - 0) (a) (e)).
    - apply Rminus_lt_0_l; first [sign].
    - intros at_t B'.
      try assert (0 <= a - 0) by sign.
      try assert (0 <= e - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 < 1 + (at_t) + b) by sign.
      try assert (0 < 1 - (((at_t) + b) * (inv (1 + (at_t) + b))) ^ 2) by first [sign_form ((1 + 2 * b + 2 * (at_t)) * (inv ((1 + (at_t) + b) ^ 2))) ltac:(try assert (N0' : normal_form (inv ((1 + (at_t) + b) ^ 2)) (inv (2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t)))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + (at_t) + b <> 0) by (apply positive_ne; sign); assert (Z1' : 2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign].
      try assert (0 < 1 + (at_t) + b) by sign.
      try assert (0 < 1 + (at_t) + b) by sign.
      try assert (0 < 1 + (at_t) + b) by sign.
      try assert (0 < 1 - ((at_t) * (inv (1 + (at_t) + b))) ^ 2) by first [sign_form ((1 + b) * (1 + b + 2 * (at_t)) * (inv ((1 + (at_t) + b) ^ 2))) ltac:(try assert (N2' : normal_form (inv ((1 + (at_t) + b) ^ 2)) (inv (2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t)))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + (at_t) + b <> 0) by (apply positive_ne; sign); assert (Z1' : 2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign].
      assert (S' : (inv (1 + (at_t) + b) - (at_t) * (inv ((1 + (at_t) + b) ^ 2))) * (asin (((at_t) + b) * (inv (1 + (at_t) + b)))) * (inv (sqrt (1 - (at_t) ^ 2 * (inv ((1 + (at_t) + b) ^ 2))))) * (inv ((asin ((at_t) * (inv (1 + (at_t) + b)))) ^ 2)) - (inv (1 + (at_t) + b) - ((at_t) + b) * (inv ((1 + (at_t) + b) ^ 2))) * (inv (sqrt (1 - ((at_t) + b) ^ 2 * (inv ((1 + (at_t) + b) ^ 2))))) * (inv (asin ((at_t) * (inv (1 + (at_t) + b))))) > 0).
      { apply (step_slope (b) (at_t) (z)); premise. }
      try assert (0 < 1 + (at_t) + b) by sign.
      try assert (0 < 1 + (at_t) + b) by sign.
      try assert (0 < 1 - (at_t) ^ 2 * (inv ((1 + (at_t) + b) ^ 2))) by first [sign_form ((1 + b) * (1 + b + 2 * (at_t)) * (inv ((1 + (at_t) + b) ^ 2))) ltac:(try assert (N6' : normal_form (inv ((1 + (at_t) + b) ^ 2)) (inv (2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t)))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
      try assert (0 < 1 - ((at_t) + b) ^ 2 * (inv ((1 + (at_t) + b) ^ 2))) by first [sign_form ((1 + 2 * b + 2 * (at_t)) * (inv ((1 + (at_t) + b) ^ 2))) ltac:(try assert (N8' : normal_form (inv ((1 + (at_t) + b) ^ 2)) (inv (2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t)))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
      try assert (0 < 1 - ((at_t) * (inv (1 + (at_t) + b))) ^ 2) by first [sign_form ((1 + b) * (1 + b + 2 * (at_t)) * (inv ((1 + (at_t) + b) ^ 2))) ltac:(try assert (N10' : normal_form (inv ((1 + (at_t) + b) ^ 2)) (inv (2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t)))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + (at_t) + b <> 0) by (apply positive_ne; sign); assert (Z1' : 2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign].
      try assert (0 < 1 - (((at_t) + b) * (inv (1 + (at_t) + b))) ^ 2) by first [sign_form ((1 + 2 * b + 2 * (at_t)) * (inv ((1 + (at_t) + b) ^ 2))) ltac:(try assert (N12' : normal_form (inv ((1 + (at_t) + b) ^ 2)) (inv (2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t)))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + (at_t) + b <> 0) by (apply positive_ne; sign); assert (Z1' : 2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign].
      assert (0 < (asin (at_t * (inv (1 + at_t + b))))) by sign.
      assert (0 < (1 - ((at_t * (inv (1 + at_t + b)))) ^ 2)) by first [sign_form ((1 + b) * (1 + b + 2 * (at_t)) * (inv ((1 + (at_t) + b) ^ 2))) ltac:(try assert (N14' : normal_form (inv ((1 + (at_t) + b) ^ 2)) (inv (2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t)))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N15' : normal_form ((inv (1 + at_t + b))) (inv (1 + (at_t) + b))) by normal; assert (Z0' : 1 + (at_t) + b <> 0) by (apply positive_ne; sign); assert (Z1' : 2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign].
      assert (0 < (1 + at_t + b)) by sign.
      assert (0 < (1 - (((at_t + b) * (inv (1 + at_t + b)))) ^ 2)) by first [sign_form ((1 + 2 * b + 2 * (at_t)) * (inv ((1 + (at_t) + b) ^ 2))) ltac:(try assert (N18' : normal_form (inv ((1 + (at_t) + b) ^ 2)) (inv (2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t)))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N19' : normal_form ((inv (1 + at_t + b))) (inv (1 + (at_t) + b))) by normal; assert (Z0' : 1 + (at_t) + b <> 0) by (apply positive_ne; sign); assert (Z1' : 2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign].
      try assert (0 < 2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t)) by sign.
      try assert (N22' : normal_form ((inv ((1 + at_t + b) ^ 2))) (inv (2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t)))) by normal.
      try assert (0 < 1 + (at_t) + b) by sign.
      try assert (N23' : normal_form ((inv (1 + at_t + b))) (inv (1 + (at_t) + b))) by normal.
      try assert (0 < 1 + (at_t) + b) by sign.
      try assert (N24' : normal_form ((inv (1 + at_t + b))) (inv (1 + (at_t) + b))) by normal.
      try assert (0 < 1 + (at_t) + b) by sign.
      try assert (N25' : normal_form ((asin ((at_t + b) * (inv (1 + at_t + b))))) (asin (b * (inv (1 + (at_t) + b)) + (at_t) * (inv (1 + (at_t) + b))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
      try assert (0 < 1 + (at_t) + b) by sign.
      try assert (N26' : normal_form ((asin (at_t * (inv (1 + at_t + b))))) (asin ((at_t) * (inv (1 + (at_t) + b))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
      try assert (0 < 1 + (at_t) + b) by sign.
      try assert (N27' : normal_form ((asin (at_t * (inv (1 + at_t + b))))) (asin ((at_t) * (inv (1 + (at_t) + b))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
      try assert (0 < 1 + (at_t) + b) by sign.
      try assert (N28' : normal_form ((asin ((at_t + b) * (inv (1 + at_t + b))))) (asin (b * (inv (1 + (at_t) + b)) + (at_t) * (inv (1 + (at_t) + b))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
      try assert (0 < 1 + (at_t) + b) by sign.
      try assert (0 < 1 + 2 * b + 2 * (at_t)) by sign.
      try assert (N29' : normal_form (sqrt ((1 - (at_t + b) ^ 2 * (inv ((1 + at_t + b) ^ 2))))) (sqrt (1 + 2 * b + 2 * (at_t)) * (inv (1 + (at_t) + b)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * b + 2 * (at_t)) * sqrt (1 + 2 * b + 2 * (at_t)) = 1 + 2 * b + 2 * (at_t)) by (apply sqrt_sqrt; sign); assert (Z0' : 1 + (at_t) + b <> 0) by (apply positive_ne; sign); assert (Z1' : 2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t) + b) by sign.
      try assert (0 < 1 + 2 * b + 2 * (at_t)) by sign.
      try assert (N30' : normal_form ((inv (sqrt (1 - (at_t + b) ^ 2 * (inv ((1 + at_t + b) ^ 2)))))) (inv (inv (1 + (at_t) + b)) * (inv (sqrt (1 + 2 * b + 2 * (at_t)))))) by normal.
      try assert (0 < 1 + (at_t) + b) by sign.
      try assert (N31' : normal_form ((inv (asin (at_t * (inv (1 + at_t + b)))))) (inv (asin ((at_t) * (inv (1 + (at_t) + b)))))) by normal.
      try assert (0 < 1 + (at_t) + b) by sign.
      try assert (N32' : normal_form ((inv ((asin (at_t * (inv (1 + at_t + b)))) ^ 2))) ((inv (asin ((at_t) * (inv (1 + (at_t) + b))))) ^ 2)) by normal.
      try assert (0 < 1 + b) by sign.
      try assert (0 < 1 + (at_t) + b) by sign.
      try assert (0 < 1 + b + 2 * (at_t)) by sign.
      try assert (N33' : normal_form (sqrt ((1 - at_t ^ 2 * (inv ((1 + at_t + b) ^ 2))))) (sqrt (1 + b) * (sqrt (1 + b + 2 * (at_t))) * (inv (1 + (at_t) + b)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + b) * sqrt (1 + b) = 1 + b) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 + b + 2 * (at_t)) * sqrt (1 + b + 2 * (at_t)) = 1 + b + 2 * (at_t)) by (apply sqrt_sqrt; sign); assert (Z0' : 1 + (at_t) + b <> 0) by (apply positive_ne; sign); assert (Z1' : 2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + b) by sign.
      try assert (0 < 1 + (at_t) + b) by sign.
      try assert (0 < 1 + b + 2 * (at_t)) by sign.
      try assert (N34' : normal_form ((inv (sqrt (1 - at_t ^ 2 * (inv ((1 + at_t + b) ^ 2)))))) (inv (inv (1 + (at_t) + b)) * (inv (sqrt (1 + b + 2 * (at_t)))) * (inv (sqrt (1 + b))))) by normal.
      try assert (0 < 1 + b) by sign.
      try assert (0 < 1 + (at_t) + b) by sign.
      try assert (0 < 1 + b + 2 * (at_t)) by sign.
      try assert (N35' : normal_form ((sqrt (1 - ((at_t * (inv (1 + at_t + b)))) ^ 2))) (sqrt (1 + b) * (sqrt (1 + b + 2 * (at_t))) * (inv (1 + (at_t) + b)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + b) * sqrt (1 + b) = 1 + b) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 + b + 2 * (at_t)) * sqrt (1 + b + 2 * (at_t)) = 1 + b + 2 * (at_t)) by (apply sqrt_sqrt; sign); assert (Z0' : 1 + (at_t) + b <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + b) by sign.
      try assert (0 < 1 + (at_t) + b) by sign.
      try assert (0 < 1 + b + 2 * (at_t)) by sign.
      try assert (N36' : normal_form ((inv (sqrt (1 - ((at_t * (inv (1 + at_t + b)))) ^ 2)))) (inv (inv (1 + (at_t) + b)) * (inv (sqrt (1 + b + 2 * (at_t)))) * (inv (sqrt (1 + b))))) by normal.
      try assert (0 < 1 + (at_t) + b) by sign.
      try assert (0 < 1 + 2 * b + 2 * (at_t)) by sign.
      try assert (N37' : normal_form ((sqrt (1 - (((at_t + b) * (inv (1 + at_t + b)))) ^ 2))) (sqrt (1 + 2 * b + 2 * (at_t)) * (inv (1 + (at_t) + b)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * b + 2 * (at_t)) * sqrt (1 + 2 * b + 2 * (at_t)) = 1 + 2 * b + 2 * (at_t)) by (apply sqrt_sqrt; sign); assert (Z0' : 1 + (at_t) + b <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t) + b) by sign.
      try assert (0 < 1 + 2 * b + 2 * (at_t)) by sign.
      try assert (N38' : normal_form ((inv (sqrt (1 - (((at_t + b) * (inv (1 + at_t + b)))) ^ 2)))) (inv (inv (1 + (at_t) + b)) * (inv (sqrt (1 + 2 * b + 2 * (at_t)))))) by normal.
      derivative_of.
      try assert (Q0' : sqrt (1 + b) * sqrt (1 + b) = 1 + b) by (apply sqrt_sqrt; sign).
      try assert (Q1' : inv (sqrt (1 + b)) * inv (sqrt (1 + b)) = inv (1 + b)) by (apply inv_sqrt_square; sign).
      try assert (Q2' : sqrt (1 + 2 * b + 2 * (at_t)) * sqrt (1 + 2 * b + 2 * (at_t)) = 1 + 2 * b + 2 * (at_t)) by (apply sqrt_sqrt; sign).
      try assert (Q3' : inv (sqrt (1 + 2 * b + 2 * (at_t))) * inv (sqrt (1 + 2 * b + 2 * (at_t))) = inv (1 + 2 * b + 2 * (at_t))) by (apply inv_sqrt_square; sign).
      try assert (Q4' : sqrt (1 + b + 2 * (at_t)) * sqrt (1 + b + 2 * (at_t)) = 1 + b + 2 * (at_t)) by (apply sqrt_sqrt; sign).
      try assert (Q5' : inv (sqrt (1 + b + 2 * (at_t))) * inv (sqrt (1 + b + 2 * (at_t))) = inv (1 + b + 2 * (at_t))) by (apply inv_sqrt_square; sign).
      assert (Z0' : 1 + (at_t) + b <> 0) by (apply positive_ne; sign).
      assert (Z1' : inv (1 + (at_t) + b) <> 0) by (apply positive_ne; sign).
      assert (Z2' : sqrt (1 + b + 2 * (at_t)) <> 0) by (apply positive_ne; sign).
      assert (Z3' : sqrt (1 + b) <> 0) by (apply positive_ne; sign).
      assert (Z4' : asin ((at_t) * (inv (1 + (at_t) + b))) <> 0) by (apply positive_ne; sign).
      assert (Z5' : sqrt (1 + 2 * b + 2 * (at_t)) <> 0) by (apply positive_ne; sign).
      assert (Z6' : 2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t) <> 0) by (apply positive_ne; sign).
      first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z4'), ?(inv_at _ Z5'), ?(inv_at _ Z6'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal].
    - intros at_t B'.
      try assert (0 <= a - 0) by sign.
      try assert (0 <= e - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 < 1 + (at_t) + b) by sign.
      try assert (0 < 1 - (((at_t) + b) * (inv (1 + (at_t) + b))) ^ 2) by first [sign_form ((1 + 2 * b + 2 * (at_t)) * (inv ((1 + (at_t) + b) ^ 2))) ltac:(try assert (N0' : normal_form (inv ((1 + (at_t) + b) ^ 2)) (inv (2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t)))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + (at_t) + b <> 0) by (apply positive_ne; sign); assert (Z1' : 2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign].
      try assert (0 < 1 + (at_t) + b) by sign.
      try assert (0 < 1 + (at_t) + b) by sign.
      try assert (0 < 1 + (at_t) + b) by sign.
      try assert (0 < 1 - ((at_t) * (inv (1 + (at_t) + b))) ^ 2) by first [sign_form ((1 + b) * (1 + b + 2 * (at_t)) * (inv ((1 + (at_t) + b) ^ 2))) ltac:(try assert (N2' : normal_form (inv ((1 + (at_t) + b) ^ 2)) (inv (2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t)))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + (at_t) + b <> 0) by (apply positive_ne; sign); assert (Z1' : 2 * (at_t) * b + 1 + 2 * b + b ^ 2 + (at_t) ^ 2 + 2 * (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign].
      assert (S' : (inv (1 + (at_t) + b) - (at_t) * (inv ((1 + (at_t) + b) ^ 2))) * (asin (((at_t) + b) * (inv (1 + (at_t) + b)))) * (inv (sqrt (1 - (at_t) ^ 2 * (inv ((1 + (at_t) + b) ^ 2))))) * (inv ((asin ((at_t) * (inv (1 + (at_t) + b)))) ^ 2)) - (inv (1 + (at_t) + b) - ((at_t) + b) * (inv ((1 + (at_t) + b) ^ 2))) * (inv (sqrt (1 - ((at_t) + b) ^ 2 * (inv ((1 + (at_t) + b) ^ 2))))) * (inv (asin ((at_t) * (inv (1 + (at_t) + b))))) > 0).
      { apply (step_slope (b) (at_t) (z)); premise. }
      first [cbv beta; lra | fit S'].
    - assert (0 < (asin ((a) * (inv (1 + (a) + b))))) by sign.
      assert (0 < (1 + (a) + b)) by sign.
      continuity_at.
    - assert (0 < (asin ((e) * (inv (1 + (e) + b))))) by sign.
      assert (0 < (1 + (e) + b)) by sign.
      continuity_at. }
  assert (G' : (asin ((b + a) * (inv (1 + b + a))) * (inv (asin (a * (inv (1 + b + a)))))) - (asin ((b + e) * (inv (1 + b + e))) * (inv (asin (e * (inv (1 + b + e)))))) = ((-1) * (asin (((e) + b) * (inv (1 + (e) + b)))) * (inv (asin ((e) * (inv (1 + (e) + b)))))) - ((-1) * (asin (((a) + b) * (inv (1 + (a) + b)))) * (inv (asin ((a) * (inv (1 + (a) + b))))))).
  { try assert (0 < (1 + (a) + b)) by sign.
    try assert (0 < (1 + (e) + b)) by sign.
    try assert (0 < 1 + b + a) by sign.
    try assert (0 < 1 + b + e) by sign.
    try assert (0 < 1 + b + a) by sign.
    try assert (N43' : normal_form ((inv (1 + (a) + b))) (inv (1 + b + a))) by normal.
    try assert (0 < 1 + b + e) by sign.
    try assert (N44' : normal_form ((inv (1 + (e) + b))) (inv (1 + b + e))) by normal.
    try assert (0 < 1 + b + e) by sign.
    try assert (N45' : normal_form (asin ((b + e) * (inv (1 + b + e)))) (asin (e * (inv (1 + b + e)) + b * (inv (1 + b + e))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 1 + b + e) by sign.
    try assert (N46' : normal_form ((asin ((e) * (inv (1 + (e) + b))))) (asin (e * (inv (1 + b + e))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 1 + b + e) by sign.
    try assert (N47' : normal_form ((asin (((e) + b) * (inv (1 + (e) + b))))) (asin (e * (inv (1 + b + e)) + b * (inv (1 + b + e))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 1 + b + a) by sign.
    try assert (N48' : normal_form ((asin (((a) + b) * (inv (1 + (a) + b))))) (asin (a * (inv (1 + b + a)) + b * (inv (1 + b + a))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 1 + b + a) by sign.
    try assert (N49' : normal_form (asin ((b + a) * (inv (1 + b + a)))) (asin (a * (inv (1 + b + a)) + b * (inv (1 + b + a))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 1 + b + a) by sign.
    try assert (N50' : normal_form ((asin ((a) * (inv (1 + (a) + b))))) (asin (a * (inv (1 + b + a))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 1 + b + e) by sign.
    try assert (N51' : normal_form ((inv (asin ((e) * (inv (1 + (e) + b)))))) (inv (asin (e * (inv (1 + b + e)))))) by normal.
    try assert (0 < 1 + b + a) by sign.
    try assert (N52' : normal_form ((inv (asin ((a) * (inv (1 + (a) + b)))))) (inv (asin (a * (inv (1 + b + a)))))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (a : R) (b : R) (c : R) (e : R) (z : R)
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_c_pos_0 : c > 0)
    (H_e_pos_0 : e > 0)
    (H_z_pos_0 : z > 0)
    (H_a_less_e : e > a)
    (H_z_less_1 : 1 - z > 0) :
  asin ((b + a) * (inv (1 + b + a))) * (inv (asin (a * (inv (1 + b + a))))) > asin ((b + e) * (inv (1 + b + e))) * (inv (asin (e * (inv (1 + b + e))))).
Proof. exact (step_decreases (a) (b) (c) (e) (z) H_a_pos_0 H_b_pos_0 H_c_pos_0 H_e_pos_0 H_z_pos_0 H_a_less_e H_z_less_1). Qed.
