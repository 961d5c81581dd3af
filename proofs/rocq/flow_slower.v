(** Gradient flow: components of small eigenvalues gain more by waiting (flow-slower)

  Given [k > 0]: k > 0
  Given [s > 0]: s > 0
  Given [t > 0]: t > 0
  Given [z > 0]: z > 0
  Given [s <= t]: s <= t
  Then (t - s)*exp((t - s)*z)*(exp(z*t) - 1)^(-1)*(-1 + exp(z*s)) - exp(z*t)*(exp(z*t) -
    1)^(-2)*exp((t - s)*z)*t*(-1 + exp(z*s)) + exp((t - s)*z)*exp(z*s)*(exp(z*t) - 1)^(-1)*s >= 0
  Then 1 - exp(-z*t) > 0
  Then exp(z*t) - 1 > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [exp], by Sign:
  exp(k) > 0
*)
Lemma step_exp (k : R)
    (H_k_pos_0 : k > 0) :
  exp k > 0.
Proof.
  gap; sign.
Qed.

(** Step [exp(-k)], by Sign:
  exp(-k) > 0
*)
Lemma step_exp_mk (k : R)
    (H_k_pos_0 : k > 0) :
  exp ((-1) * k) > 0.
Proof.
  gap; sign.
Qed.

(** Step [t - s], by Linear:
  t*k >= k*s
*)
Lemma step_t_m_s (k : R) (s : R) (t : R)
    (H_k_pos_0 : k > 0)
    (H_s_pos_0 : s > 0)
    (H_t_pos_0 : t > 0)
    (H_s_less_is_t : s <= t) :
  t * k >= k * s.
Proof.
  assert (P0' : 0 <= (k) * ((t) - (s))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (t * k) - (k * s) = (k) * ((t) - (s))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [later], by Monotone:
  exp(t*k) >= exp(k*s)
*)
Lemma step_later (k : R) (s : R) (t : R)
    (H_k_pos_0 : k > 0)
    (H_s_pos_0 : s > 0)
    (H_t_pos_0 : t > 0)
    (H_s_less_is_t : s <= t) :
  exp (t * k) >= exp (k * s).
Proof.
  pose proof (step_t_m_s (k) (s) (t) H_k_pos_0 H_s_pos_0 H_t_pos_0 H_s_less_is_t) as H_t_m_s.
  assert (0 <= k * s) by sign.
  assert (0 <= t * k) by sign.
  assert (M' : exp (k * s) <= exp (t * k)).
  { apply (rises (fun u => exp u) (fun u => exp u - 0) (k * s) (t * k)).
    - apply Rminus_le_0_l; first [seen | sign_form ((t - s) * k) ltac:(first [put; solve [ring] | equal]) | sign_form (t * k - k * s) ltac:(first [put; solve [ring] | equal]) | sign].
    - intros at_t B'.
      try assert (0 <= (at_t) * s - 0) by sign.
      try assert (0 <= t * (at_t) - 0) by sign.
      assert ((at_t) > 0) by premise.
      assert (S' : exp (at_t) > 0).
      { apply (step_exp (at_t)); premise. }
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      try assert (0 <= (at_t) * s - 0) by sign.
      try assert (0 <= t * (at_t) - 0) by sign.
      assert ((at_t) > 0) by premise.
      assert (S' : exp (at_t) > 0).
      { apply (step_exp (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (exp (t * k)) - (exp (k * s)) = (exp (t * k)) - (exp (k * s))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [slope of the top], by Linear:
  -exp(k*s)*t*s + t*exp(t*k)*s >= 0
*)
Lemma step_slope_of_the_top (k : R) (s : R) (t : R)
    (H_k_pos_0 : k > 0)
    (H_s_pos_0 : s > 0)
    (H_t_pos_0 : t > 0)
    (H_s_less_is_t : s <= t) :
  t * (exp (t * k)) * s - exp (k * s) * t * s >= 0.
Proof.
  pose proof (step_later (k) (s) (t) H_k_pos_0 H_s_pos_0 H_t_pos_0 H_s_less_is_t) as H_later.
  assert (P0' : 0 <= (t * s) * ((exp (t * k)) - (exp (k * s)))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (t * (exp (t * k)) * s - exp (k * s) * t * s) - (0) = (t * s) * ((exp (t * k)) - (exp (k * s)))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [top], by Monotone:
  -t*(-1 + exp(z*s)) + (exp(z*t) - 1)*s >= 0
*)
Lemma step_top (k : R) (s : R) (t : R) (z : R)
    (H_k_pos_0 : k > 0)
    (H_s_pos_0 : s > 0)
    (H_t_pos_0 : t > 0)
    (H_z_pos_0 : z > 0)
    (H_s_less_is_t : s <= t) :
  (exp (z * t) - 1) * s - t * (exp (z * s) - 1) >= 0.
Proof.
  assert (0 <= z) by sign.
  assert (M' : (exp ((0) * t) - 1) * s - t * (exp ((0) * s) - 1) <= (exp ((z) * t) - 1) * s - t * (exp ((z) * s) - 1)).
  { apply (rises (fun u => (exp (u * t) - 1) * s - t * (exp (u * s) - 1)) (fun u => (t * (exp (u * t)) * s - exp (u * s) * t * s) - 0) (0) (z)).
    - apply Rminus_le_0_l; sign.
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= z - 0) by sign.
      assert ((at_t) > 0) by premise.
      assert (S' : t * (exp (t * (at_t))) * s - exp ((at_t) * s) * t * s >= 0).
      { apply (step_slope_of_the_top (at_t) (s) (t)); premise. }
      try assert (N2' : normal_form ((exp (at_t * t))) (exp (t * (at_t)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
      try assert (N3' : normal_form ((exp (at_t * t))) (exp (t * (at_t)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= z - 0) by sign.
      assert ((at_t) > 0) by premise.
      assert (S' : t * (exp (t * (at_t))) * s - exp ((at_t) * s) * t * s >= 0).
      { apply (step_slope_of_the_top (at_t) (s) (t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : ((exp (z * t) - 1) * s - t * (exp (z * s) - 1)) - (0) = ((exp ((z) * t) - 1) * s - t * (exp ((z) * s) - 1)) - ((exp ((0) * t) - 1) * s - t * (exp ((0) * s) - 1))).
  { try assert (N8' : normal_form ((exp ((0) * s))) (1)) by normal.
    try assert (N9' : normal_form ((exp ((0) * t))) (1)) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [h_t > 0], by Monotone:
  1 - exp(-z*t) > 0
*)
Lemma step_h_t_pos_0 (k : R) (t : R) (z : R)
    (H_k_pos_0 : k > 0)
    (H_t_pos_0 : t > 0)
    (H_z_pos_0 : z > 0) :
  1 - exp ((-1) * z * t) > 0.
Proof.
  assert (0 <= z * t) by sign.
  assert (M' : 1 - exp ((-1) * (0)) < 1 - exp ((-1) * (z * t))).
  { apply (rises_strictly (fun u => 1 - exp ((-1) * u)) (fun u => exp ((-1) * u) - 0) (0) (z * t)).
    - apply Rminus_lt_0_l; sign.
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= z * t - 0) by sign.
      assert ((at_t) > 0) by premise.
      assert (S' : exp ((-1) * (at_t)) > 0).
      { apply (step_exp_mk (at_t)); premise. }
      try assert (N2' : normal_form ((exp ((-1) * at_t))) (inv (exp (at_t)))) by normal.
      try assert (N3' : normal_form ((exp ((-1) * at_t))) (inv (exp (at_t)))) by normal.
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= z * t - 0) by sign.
      assert ((at_t) > 0) by premise.
      assert (S' : exp ((-1) * (at_t)) > 0).
      { apply (step_exp_mk (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (1 - exp ((-1) * z * t)) - (0) = (1 - exp ((-1) * (z * t))) - (1 - exp ((-1) * (0)))).
  { try assert (N8' : normal_form ((exp ((-1) * (0)))) (1)) by normal.
    try assert (N9' : normal_form ((exp ((-1) * (z * t)))) (inv (exp (z * t)))) by normal.
    try assert (N10' : normal_form (exp ((-1) * z * t)) (inv (exp (z * t)))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [ahead], by Monotone:
  exp(z*t) - 1 > 0
*)
Lemma step_ahead (k : R) (t : R) (z : R)
    (H_k_pos_0 : k > 0)
    (H_t_pos_0 : t > 0)
    (H_z_pos_0 : z > 0) :
  exp (z * t) - 1 > 0.
Proof.
  assert (0 <= z * t) by sign.
  assert (M' : exp (0) - 1 < exp (z * t) - 1).
  { apply (rises_strictly (fun u => exp u - 1) (fun u => exp u - 0) (0) (z * t)).
    - apply Rminus_lt_0_l; sign.
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= z * t - 0) by sign.
      assert ((at_t) > 0) by premise.
      assert (S' : exp (at_t) > 0).
      { apply (step_exp (at_t)); premise. }
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= z * t - 0) by sign.
      assert ((at_t) > 0) by premise.
      assert (S' : exp (at_t) > 0).
      { apply (step_exp (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (exp (z * t) - 1) - (0) = (exp (z * t) - 1) - (exp (0) - 1)).
  { try assert (N6' : normal_form ((exp (0))) (1)) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [g rises], by Linear:
  (t - s)*exp((t - s)*z)*(exp(z*t) - 1)^(-1)*(-1 + exp(z*s)) - exp(z*t)*(exp(z*t) - 1)^(-2)*exp((t
    - s)*z)*t*(-1 + exp(z*s)) + exp((t - s)*z)*exp(z*s)*(exp(z*t) - 1)^(-1)*s >= 0
*)
Lemma step_g_rises (k : R) (s : R) (t : R) (z : R)
    (H_k_pos_0 : k > 0)
    (H_s_pos_0 : s > 0)
    (H_t_pos_0 : t > 0)
    (H_z_pos_0 : z > 0)
    (H_s_less_is_t : s <= t) :
  (t - s) * (exp ((t - s) * z)) * (exp (z * s) - 1) * (inv (exp (z * t) - 1)) + exp ((t - s) * z) * (exp (z * s)) * s * (inv (exp (z * t) - 1)) - exp (z * t) * (exp ((t - s) * z)) * t * (exp (z * s) - 1) * (inv ((exp (z * t) - 1) ^ 2)) >= 0.
Proof.
  pose proof (step_top (k) (s) (t) (z) H_k_pos_0 H_s_pos_0 H_t_pos_0 H_z_pos_0 H_s_less_is_t) as H_top.
  pose proof (step_ahead (k) (t) (z) H_k_pos_0 H_t_pos_0 H_z_pos_0) as H_ahead.
  try assert (0 < exp (z * t) - 1) by first [sign].
  assert (P0' : 0 <= (exp ((t - s) * z) * (inv ((exp (z * t) - 1) ^ 2))) * (((exp (z * t) - 1) * s - t * (exp (z * s) - 1)) - (0))) by (apply Rmult_le_pos; [first [seen | sign_form (exp (z * t) * (inv ((exp (z * t) - 1) ^ 2)) * (inv (exp (z * s)))) ltac:(try assert (N0' : normal_form (inv ((exp (z * t) - 1) ^ 2)) (inv ((exp (z * t)) ^ 2 + 1 - 2 * (exp (z * t))))) by first [apply inv_is; [nonzero | (assert (Z0' : (exp (z * t)) ^ 2 + 1 - 2 * (exp (z * t)) <> 0) by (apply positive_ne; first [sign_form ((exp (z * t) - 1) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N1' : normal_form (exp ((t - s) * z)) (exp (z * t) * (inv (exp (z * s))))) by normal; first [put; solve [ring] | equal]) | sign] | lra]).
  assert (G' : ((t - s) * (exp ((t - s) * z)) * (exp (z * s) - 1) * (inv (exp (z * t) - 1)) + exp ((t - s) * z) * (exp (z * s)) * s * (inv (exp (z * t) - 1)) - exp (z * t) * (exp ((t - s) * z)) * t * (exp (z * s) - 1) * (inv ((exp (z * t) - 1) ^ 2))) - (0) = (exp ((t - s) * z) * (inv ((exp (z * t) - 1) ^ 2))) * (((exp (z * t) - 1) * s - t * (exp (z * s) - 1)) - (0))).
  { try assert (0 < exp (z * t) - 1) by first [sign].
    try assert (0 < exp (z * t) - 1) by first [sign].
    try assert (0 < (exp (z * t)) ^ 2 + 1 - 2 * (exp (z * t))) by first [sign_form ((exp (z * t) - 1) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N2' : normal_form (inv ((exp (z * t) - 1) ^ 2)) (inv ((exp (z * t)) ^ 2 + 1 - 2 * (exp (z * t))))) by first [apply inv_is; [nonzero | (assert (Z0' : (exp (z * t)) ^ 2 + 1 - 2 * (exp (z * t)) <> 0) by (apply positive_ne; first [sign_form ((exp (z * t) - 1) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (N3' : normal_form (exp ((t - s) * z)) (exp (z * t) * (inv (exp (z * s))))) by normal.
    assert (Z0' : exp (z * s) <> 0) by (apply positive_ne; sign).
    assert (Z1' : exp (z * t) - 1 <> 0) by (apply positive_ne; first [sign]).
    assert (Z2' : (exp (z * t)) ^ 2 + 1 - 2 * (exp (z * t)) <> 0) by (apply positive_ne; first [sign_form ((exp (z * t) - 1) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]).
    first [solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (k : R) (s : R) (t : R) (z : R)
    (H_k_pos_0 : k > 0)
    (H_s_pos_0 : s > 0)
    (H_t_pos_0 : t > 0)
    (H_z_pos_0 : z > 0)
    (H_s_less_is_t : s <= t) :
  (t - s) * (exp ((t - s) * z)) * (exp (z * s) - 1) * (inv (exp (z * t) - 1)) + exp ((t - s) * z) * (exp (z * s)) * s * (inv (exp (z * t) - 1)) - exp (z * t) * (exp ((t - s) * z)) * t * (exp (z * s) - 1) * (inv ((exp (z * t) - 1) ^ 2)) >= 0.
Proof. exact (step_g_rises (k) (s) (t) (z) H_k_pos_0 H_s_pos_0 H_t_pos_0 H_z_pos_0 H_s_less_is_t). Qed.

Theorem theorem_2 (k : R) (s : R) (t : R) (z : R)
    (H_k_pos_0 : k > 0)
    (H_s_pos_0 : s > 0)
    (H_t_pos_0 : t > 0)
    (H_z_pos_0 : z > 0)
    (H_s_less_is_t : s <= t) :
  1 - exp ((-1) * z * t) > 0.
Proof. exact (step_h_t_pos_0 (k) (t) (z) H_k_pos_0 H_t_pos_0 H_z_pos_0). Qed.

Theorem theorem_3 (k : R) (s : R) (t : R) (z : R)
    (H_k_pos_0 : k > 0)
    (H_s_pos_0 : s > 0)
    (H_t_pos_0 : t > 0)
    (H_z_pos_0 : z > 0)
    (H_s_less_is_t : s <= t) :
  exp (z * t) - 1 > 0.
Proof. exact (step_ahead (k) (t) (z) H_k_pos_0 H_t_pos_0 H_z_pos_0). Qed.
