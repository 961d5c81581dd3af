(** Gradient flow: a component that is ahead gains less by waiting (flow-ordered)

  Given [j > 0]: j > 0
  Given [k > 0]: k > 0
  Given [s > 0]: s > 0
  Given [t > 0]: t > 0
  Given [z > 0]: z > 0
  Given [s <= t]: s <= t
  Given [k >= j]: k >= j
  Then ((1 - exp(-j*t))*(-exp(-k*s) + 1) - (1 - exp(-j*s))*(1 - exp(-t*k)))*(exp(-j*t) -
    exp(-t*k)) >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require flow_slower.
Open Scope R_scope.

(** Step [ahead, z], by Instance:
  exp(z*t) - 1 > 0
*)
Lemma step_ahead__z (k : R) (s : R) (t : R) (z : R)
    (H_k_pos_0 : k > 0)
    (H_s_pos_0 : s > 0)
    (H_t_pos_0 : t > 0)
    (H_z_pos_0 : z > 0)
    (H_s_less_is_t : s <= t) :
  exp (z * t) - 1 > 0.
Proof.
  assert (I' : exp ((z) * (t)) - 1 > 0).
  { apply (flow_slower.step_ahead (k) (t) (z)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise]]. }
  assert (G' : (exp (z * t) - 1) - (0) = (exp ((z) * (t)) - 1) - (0)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [ahead, j], by Instance:
  -1 + exp(j*t) > 0
*)
Lemma step_ahead__j (j : R) (k : R) (s : R) (t : R)
    (H_j_pos_0 : j > 0)
    (H_k_pos_0 : k > 0)
    (H_s_pos_0 : s > 0)
    (H_t_pos_0 : t > 0)
    (H_s_less_is_t : s <= t) :
  exp (j * t) - 1 > 0.
Proof.
  assert (I' : exp ((j) * (t)) - 1 > 0).
  { apply (flow_slower.step_ahead (k) (t) (j)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise]]. }
  assert (G' : (exp (j * t) - 1) - (0) = (exp ((j) * (t)) - 1) - (0)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [ahead, k], by Instance:
  -1 + exp(t*k) > 0
*)
Lemma step_ahead__k (k : R) (s : R) (t : R)
    (H_k_pos_0 : k > 0)
    (H_s_pos_0 : s > 0)
    (H_t_pos_0 : t > 0)
    (H_s_less_is_t : s <= t) :
  exp (t * k) - 1 > 0.
Proof.
  assert (I' : exp ((k) * (t)) - 1 > 0).
  { apply (flow_slower.step_ahead (k) (t) (k)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise]]. }
  assert (G' : (exp (t * k) - 1) - (0) = (exp ((k) * (t)) - 1) - (0)).
  { try assert (N1' : normal_form ((exp ((k) * (t)))) (exp (t * k))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [g rises], by Instance:
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
  assert (I' : ((t) - (s)) * (exp (((t) - (s)) * (z))) * (exp ((z) * (s)) - 1) * (inv (exp ((z) * (t)) - 1)) + exp (((t) - (s)) * (z)) * (exp ((z) * (s))) * (s) * (inv (exp ((z) * (t)) - 1)) - exp ((z) * (t)) * (exp (((t) - (s)) * (z))) * (t) * (exp ((z) * (s)) - 1) * (inv ((exp ((z) * (t)) - 1) ^ 2)) >= 0).
  { apply (flow_slower.step_g_rises (k) (s) (t) (z)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : ((t - s) * (exp ((t - s) * z)) * (exp (z * s) - 1) * (inv (exp (z * t) - 1)) + exp ((t - s) * z) * (exp (z * s)) * s * (inv (exp (z * t) - 1)) - exp (z * t) * (exp ((t - s) * z)) * t * (exp (z * s) - 1) * (inv ((exp (z * t) - 1) ^ 2))) - (0) = (((t) - (s)) * (exp (((t) - (s)) * (z))) * (exp ((z) * (s)) - 1) * (inv (exp ((z) * (t)) - 1)) + exp (((t) - (s)) * (z)) * (exp ((z) * (s))) * (s) * (inv (exp ((z) * (t)) - 1)) - exp ((z) * (t)) * (exp (((t) - (s)) * (z))) * (t) * (exp ((z) * (s)) - 1) * (inv ((exp ((z) * (t)) - 1) ^ 2))) - (0)).
  { try assert (0 < exp (z * t) - 1) by first [sign].
    try assert (0 < exp (z * t) - 1) by first [sign].
    try assert (0 < (exp (z * t)) ^ 2 + 1 - 2 * (exp (z * t))) by first [sign_form ((exp (z * t) - 1) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N0' : normal_form (inv ((exp (z * t) - 1) ^ 2)) (inv ((exp (z * t)) ^ 2 + 1 - 2 * (exp (z * t))))) by first [apply inv_is; [nonzero | (assert (Z0' : (exp (z * t)) ^ 2 + 1 - 2 * (exp (z * t)) <> 0) by (apply positive_ne; first [sign_form ((exp (z * t) - 1) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (N1' : normal_form (exp ((t - s) * z)) (exp (z * t) * (inv (exp (z * s))))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [h rises], by Sign:
  t*exp(-z*t) > 0
*)
Lemma step_h_rises (t : R) (z : R)
    (H_t_pos_0 : t > 0)
    (H_z_pos_0 : z > 0) :
  t * (exp ((-1) * z * t)) > 0.
Proof.
  gap; sign.
Qed.

(** Step [h], by Monotone:
  1 - exp(-t*k) >= 1 - exp(-j*t)
*)
Lemma step_h (j : R) (k : R) (t : R) (z : R)
    (H_j_pos_0 : j > 0)
    (H_k_pos_0 : k > 0)
    (H_t_pos_0 : t > 0)
    (H_z_pos_0 : z > 0)
    (H_k_pos_is_j : k >= j) :
  1 - exp ((-1) * t * k) >= 1 - exp ((-1) * j * t).
Proof.
  assert (0 <= j) by sign.
  assert (0 <= k) by sign.
  assert (M' : 1 - exp ((-1) * (j) * t) <= 1 - exp ((-1) * (k) * t)).
  { apply (rises (fun u => 1 - exp ((-1) * u * t)) (fun u => t * (exp ((-1) * u * t)) - 0) (j) (k)).
    - apply Rminus_le_0_l; first [sign].
    - intros at_t B'.
      try assert (0 <= j - 0) by sign.
      try assert (0 <= k - 0) by sign.
      assert ((at_t) > 0) by premise.
      assert (S' : t * (exp ((-1) * (at_t) * t)) > 0).
      { apply (step_h_rises (t) (at_t)); premise. }
      try assert (N2' : normal_form ((exp ((-1) * at_t * t))) (inv (exp ((at_t) * t)))) by normal.
      try assert (N3' : normal_form ((exp ((-1) * at_t * t))) (inv (exp ((at_t) * t)))) by normal.
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      try assert (0 <= j - 0) by sign.
      try assert (0 <= k - 0) by sign.
      assert ((at_t) > 0) by premise.
      assert (S' : t * (exp ((-1) * (at_t) * t)) > 0).
      { apply (step_h_rises (t) (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (1 - exp ((-1) * t * k)) - (1 - exp ((-1) * j * t)) = (1 - exp ((-1) * (k) * t)) - (1 - exp ((-1) * (j) * t))).
  { try assert (N8' : normal_form (exp ((-1) * j * t)) (inv (exp (j * t)))) by normal.
    try assert (N9' : normal_form ((exp ((-1) * (j) * t))) (inv (exp (j * t)))) by normal.
    try assert (N10' : normal_form ((exp ((-1) * (k) * t))) (inv (exp (t * k)))) by normal.
    try assert (N11' : normal_form (exp ((-1) * t * k)) (inv (exp (t * k)))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [g], by Monotone:
  exp((t - s)*k)*(-1 + exp(k*s))*(-1 + exp(t*k))^(-1) >= (-1 + exp(j*t))^(-1)*exp((t - s)*j)*(-1 +
    exp(j*s))
*)
Lemma step_g (j : R) (k : R) (s : R) (t : R) (z : R)
    (H_j_pos_0 : j > 0)
    (H_k_pos_0 : k > 0)
    (H_s_pos_0 : s > 0)
    (H_t_pos_0 : t > 0)
    (H_z_pos_0 : z > 0)
    (H_s_less_is_t : s <= t)
    (H_k_pos_is_j : k >= j) :
  exp ((t - s) * k) * (exp (k * s) - 1) * (inv (exp (t * k) - 1)) >= exp ((t - s) * j) * (exp (j * s) - 1) * (inv (exp (j * t) - 1)).
Proof.
  pose proof (step_ahead__z (k) (s) (t) (z) H_k_pos_0 H_s_pos_0 H_t_pos_0 H_z_pos_0 H_s_less_is_t) as H_ahead__z.
  pose proof (step_ahead__j (j) (k) (s) (t) H_j_pos_0 H_k_pos_0 H_s_pos_0 H_t_pos_0 H_s_less_is_t) as H_ahead__j.
  pose proof (step_ahead__k (k) (s) (t) H_k_pos_0 H_s_pos_0 H_t_pos_0 H_s_less_is_t) as H_ahead__k.
  assert (0 <= j) by sign.
  assert (0 <= k) by sign.
  assert (M' : exp ((t - s) * (j)) * (exp ((j) * s) - 1) * (inv (exp ((j) * t) - 1)) <= exp ((t - s) * (k)) * (exp ((k) * s) - 1) * (inv (exp ((k) * t) - 1))).
  { apply (rises (fun u => exp ((t - s) * u) * (exp (u * s) - 1) * (inv (exp (u * t) - 1))) (fun u => ((t - s) * (exp ((t - s) * u)) * (exp (u * s) - 1) * (inv (exp (u * t) - 1)) + exp (u * s) * (exp ((t - s) * u)) * s * (inv (exp (u * t) - 1)) - t * (exp ((t - s) * u)) * (exp (u * t)) * (exp (u * s) - 1) * (inv ((exp (u * t) - 1) ^ 2))) - 0) (j) (k)).
    - apply Rminus_le_0_l; first [sign].
    - intros at_t B'.
      try assert (0 <= j - 0) by sign.
      try assert (0 <= k - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 < exp ((at_t) * t) - 1) by first [sign].
      assert (S' : (t - s) * (exp ((t - s) * (at_t))) * (exp ((at_t) * s) - 1) * (inv (exp ((at_t) * t) - 1)) + exp ((t - s) * (at_t)) * (exp ((at_t) * s)) * s * (inv (exp ((at_t) * t) - 1)) - exp ((at_t) * t) * (exp ((t - s) * (at_t))) * t * (exp ((at_t) * s) - 1) * (inv ((exp ((at_t) * t) - 1) ^ 2)) >= 0).
      { apply (step_g_rises (k) (s) (t) (at_t)); premise. }
      try assert (0 < exp ((at_t) * t) - 1) by first [sign].
      try assert (0 < exp ((at_t) * t) - 1) by first [sign].
      assert (0 < (exp (at_t * t) - 1)) by first [seen | sign_form (exp ((at_t) * t) - 1) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (N2' : normal_form ((exp ((t - s) * at_t))) (exp ((at_t) * t) * (inv (exp ((at_t) * s))))) by normal.
      try assert (N3' : normal_form ((exp ((t - s) * at_t))) (exp ((at_t) * t) * (inv (exp ((at_t) * s))))) by normal.
      try assert (0 < (exp ((at_t) * t)) ^ 2 + 1 - 2 * (exp ((at_t) * t))) by first [sign_form ((exp ((at_t) * t) - 1) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (N4' : normal_form ((inv ((exp (at_t * t) - 1) ^ 2))) (inv ((exp ((at_t) * t)) ^ 2 + 1 - 2 * (exp ((at_t) * t))))) by normal.
      derivative_of.
      assert (Z0' : exp ((at_t) * s) <> 0) by (apply positive_ne; sign).
      assert (Z1' : exp ((at_t) * t) - 1 <> 0) by (apply positive_ne; first [sign]).
      assert (Z2' : (exp ((at_t) * t)) ^ 2 + 1 - 2 * (exp ((at_t) * t)) <> 0) by (apply positive_ne; first [sign_form ((exp ((at_t) * t) - 1) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]).
      first [solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal].
    - intros at_t B'.
      try assert (0 <= j - 0) by sign.
      try assert (0 <= k - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 < exp ((at_t) * t) - 1) by first [sign].
      assert (S' : (t - s) * (exp ((t - s) * (at_t))) * (exp ((at_t) * s) - 1) * (inv (exp ((at_t) * t) - 1)) + exp ((t - s) * (at_t)) * (exp ((at_t) * s)) * s * (inv (exp ((at_t) * t) - 1)) - exp ((at_t) * t) * (exp ((t - s) * (at_t))) * t * (exp ((at_t) * s) - 1) * (inv ((exp ((at_t) * t) - 1) ^ 2)) >= 0).
      { apply (step_g_rises (k) (s) (t) (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - assert (0 < (exp ((j) * t) - 1)) by first [seen | sign_form (exp (j * t) - 1) ltac:(first [put; solve [ring] | equal]) | sign].
      continuity_at.
    - assert (0 < (exp ((k) * t) - 1)) by first [seen | sign_form (exp (t * k) - 1) ltac:(try assert (N7' : normal_form ((exp ((k) * t))) (exp (t * k))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal]; first [put; solve [ring] | equal]) | sign].
      continuity_at. }
  assert (G' : (exp ((t - s) * k) * (exp (k * s) - 1) * (inv (exp (t * k) - 1))) - (exp ((t - s) * j) * (exp (j * s) - 1) * (inv (exp (j * t) - 1))) = (exp ((t - s) * (k)) * (exp ((k) * s) - 1) * (inv (exp ((k) * t) - 1))) - (exp ((t - s) * (j)) * (exp ((j) * s) - 1) * (inv (exp ((j) * t) - 1)))).
  { try assert (0 < exp (j * t) - 1) by first [sign].
    try assert (0 < (exp ((j) * t) - 1)) by first [seen | sign_form (exp (j * t) - 1) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < (exp ((k) * t) - 1)) by first [seen | sign_form (exp (t * k) - 1) ltac:(try assert (N10' : normal_form ((exp ((k) * t))) (exp (t * k))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal]; first [put; solve [ring] | equal]) | sign].
    try assert (0 < exp (t * k) - 1) by first [sign].
    try assert (N11' : normal_form ((exp ((k) * t))) (exp (t * k))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (N12' : normal_form (exp ((t - s) * k)) (exp (t * k) * (inv (exp (k * s))))) by normal.
    try assert (N13' : normal_form (exp ((t - s) * j)) (exp (j * t) * (inv (exp (j * s))))) by normal.
    try assert (N14' : normal_form ((exp ((t - s) * (j)))) (exp (j * t) * (inv (exp (j * s))))) by normal.
    try assert (N15' : normal_form ((exp ((t - s) * (k)))) (exp (t * k) * (inv (exp (k * s))))) by normal.
    try assert (0 < exp (t * k) - 1) by first [sign].
    try assert (N16' : normal_form ((inv (exp ((k) * t) - 1))) (inv (exp (t * k) - 1))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [part, j], by Instance:
  1 - exp(-j*t) > 0
*)
Lemma step_part__j (j : R) (k : R) (s : R) (t : R)
    (H_j_pos_0 : j > 0)
    (H_k_pos_0 : k > 0)
    (H_s_pos_0 : s > 0)
    (H_t_pos_0 : t > 0)
    (H_s_less_is_t : s <= t) :
  1 - exp ((-1) * j * t) > 0.
Proof.
  assert (I' : 1 - exp ((-1) * (j) * (t)) > 0).
  { apply (flow_slower.step_h_t_pos_0 (k) (t) (j)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise]]. }
  assert (G' : (1 - exp ((-1) * j * t)) - (0) = (1 - exp ((-1) * (j) * (t))) - (0)).
  { try assert (N1' : normal_form (exp ((-1) * j * t)) (inv (exp (j * t)))) by normal.
    try assert (N2' : normal_form ((exp ((-1) * (j) * (t)))) (inv (exp (j * t)))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [part, k], by Instance:
  1 - exp(-t*k) > 0
*)
Lemma step_part__k (k : R) (s : R) (t : R)
    (H_k_pos_0 : k > 0)
    (H_s_pos_0 : s > 0)
    (H_t_pos_0 : t > 0)
    (H_s_less_is_t : s <= t) :
  1 - exp ((-1) * t * k) > 0.
Proof.
  assert (I' : 1 - exp ((-1) * (k) * (t)) > 0).
  { apply (flow_slower.step_h_t_pos_0 (k) (t) (k)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise]]. }
  assert (G' : (1 - exp ((-1) * t * k)) - (0) = (1 - exp ((-1) * (k) * (t))) - (0)).
  { try assert (N1' : normal_form (exp ((-1) * t * k)) (inv (exp (t * k)))) by normal.
    try assert (N2' : normal_form ((exp ((-1) * (k) * (t)))) (inv (exp (t * k)))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [both], by Sign:
  (-(-1 + exp(j*t))^(-1)*exp((t - s)*j)*(-1 + exp(j*s)) + exp((t - s)*k)*(-1 + exp(k*s))*(-1 +
    exp(t*k))^(-1))*(exp(-j*t) - exp(-t*k)) >= 0
*)
Lemma step_both (j : R) (k : R) (s : R) (t : R) (z : R)
    (H_j_pos_0 : j > 0)
    (H_k_pos_0 : k > 0)
    (H_s_pos_0 : s > 0)
    (H_t_pos_0 : t > 0)
    (H_z_pos_0 : z > 0)
    (H_s_less_is_t : s <= t)
    (H_k_pos_is_j : k >= j) :
  (exp ((t - s) * k) * (exp (k * s) - 1) * (inv (exp (t * k) - 1)) - exp ((t - s) * j) * (exp (j * s) - 1) * (inv (exp (j * t) - 1))) * (exp ((-1) * j * t) - exp ((-1) * t * k)) >= 0.
Proof.
  pose proof (step_h (j) (k) (t) (z) H_j_pos_0 H_k_pos_0 H_t_pos_0 H_z_pos_0 H_k_pos_is_j) as H_h.
  pose proof (step_g (j) (k) (s) (t) (z) H_j_pos_0 H_k_pos_0 H_s_pos_0 H_t_pos_0 H_z_pos_0 H_s_less_is_t H_k_pos_is_j) as H_g.
  assert (P' : 0 <= ((exp ((t - s) * k) * (exp (k * s) - 1) * (inv (exp (t * k) - 1)) - exp ((t - s) * j) * (exp (j * s) - 1) * (inv (exp (j * t) - 1))) * (exp ((-1) * j * t) - exp ((-1) * t * k)))).
  { first [seen | sign_form ((exp (t * k) - exp (j * t)) * (exp (j * s) * (exp (k * s)) * (exp (t * k)) * (inv (exp (t * k) - 1)) + exp (k * s) * (exp (j * t)) * (inv (exp (j * t) - 1)) - exp (j * s) * (exp (k * s)) * (exp (j * t)) * (inv (exp (j * t) - 1)) - exp (j * s) * (exp (t * k)) * (inv (exp (t * k) - 1))) * (inv (exp (k * s))) * (inv (exp (t * k))) * (inv (exp (j * t))) * (inv (exp (j * s)))) ltac:(try assert (N0' : normal_form (exp ((-1) * j * t)) (inv (exp (j * t)))) by normal; try assert (N1' : normal_form (exp ((-1) * t * k)) (inv (exp (t * k)))) by normal; try assert (N2' : normal_form (exp ((t - s) * k)) (exp (t * k) * (inv (exp (k * s))))) by normal; try assert (N3' : normal_form (exp ((t - s) * j)) (exp (j * t) * (inv (exp (j * s))))) by normal; assert (Z0' : exp (t * k) <> 0) by (apply positive_ne; sign); assert (Z1' : exp (j * t) <> 0) by (apply positive_ne; sign); assert (Z2' : exp (j * s) <> 0) by (apply positive_ne; sign); assert (Z3' : exp (k * s) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field; sides] | equal]) | sign]. }
  assert (G' : ((exp ((t - s) * k) * (exp (k * s) - 1) * (inv (exp (t * k) - 1)) - exp ((t - s) * j) * (exp (j * s) - 1) * (inv (exp (j * t) - 1))) * (exp ((-1) * j * t) - exp ((-1) * t * k))) - (0) = ((exp ((t - s) * k) * (exp (k * s) - 1) * (inv (exp (t * k) - 1)) - exp ((t - s) * j) * (exp (j * s) - 1) * (inv (exp (j * t) - 1))) * (exp ((-1) * j * t) - exp ((-1) * t * k)))).
  { try assert (N4' : normal_form (exp ((-1) * j * t)) (inv (exp (j * t)))) by normal.
    try assert (N5' : normal_form (exp ((-1) * t * k)) (inv (exp (t * k)))) by normal.
    try assert (N6' : normal_form (exp ((t - s) * k)) (exp (t * k) * (inv (exp (k * s))))) by normal.
    try assert (N7' : normal_form (exp ((t - s) * j)) (exp (j * t) * (inv (exp (j * s))))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [theorem], by Linear:
  ((1 - exp(-j*t))*(-exp(-k*s) + 1) - (1 - exp(-j*s))*(1 - exp(-t*k)))*(exp(-j*t) - exp(-t*k)) >=
    0
*)
Lemma step_theorem (j : R) (k : R) (s : R) (t : R) (z : R)
    (H_j_pos_0 : j > 0)
    (H_k_pos_0 : k > 0)
    (H_s_pos_0 : s > 0)
    (H_t_pos_0 : t > 0)
    (H_z_pos_0 : z > 0)
    (H_s_less_is_t : s <= t)
    (H_k_pos_is_j : k >= j) :
  ((1 - exp ((-1) * j * t)) * (1 - exp ((-1) * k * s)) - (1 - exp ((-1) * j * s)) * (1 - exp ((-1) * t * k))) * (exp ((-1) * j * t) - exp ((-1) * t * k)) >= 0.
Proof.
  pose proof (step_ahead__j (j) (k) (s) (t) H_j_pos_0 H_k_pos_0 H_s_pos_0 H_t_pos_0 H_s_less_is_t) as H_ahead__j.
  pose proof (step_ahead__k (k) (s) (t) H_k_pos_0 H_s_pos_0 H_t_pos_0 H_s_less_is_t) as H_ahead__k.
  pose proof (step_part__j (j) (k) (s) (t) H_j_pos_0 H_k_pos_0 H_s_pos_0 H_t_pos_0 H_s_less_is_t) as H_part__j.
  pose proof (step_part__k (k) (s) (t) H_k_pos_0 H_s_pos_0 H_t_pos_0 H_s_less_is_t) as H_part__k.
  pose proof (step_both (j) (k) (s) (t) (z) H_j_pos_0 H_k_pos_0 H_s_pos_0 H_t_pos_0 H_z_pos_0 H_s_less_is_t H_k_pos_is_j) as H_both.
  assert (P0' : 0 <= ((1 - exp ((-1) * j * t)) * (1 - exp ((-1) * t * k))) * (((exp ((t - s) * k) * (exp (k * s) - 1) * (inv (exp (t * k) - 1)) - exp ((t - s) * j) * (exp (j * s) - 1) * (inv (exp (j * t) - 1))) * (exp ((-1) * j * t) - exp ((-1) * t * k))) - (0))) by (apply Rmult_le_pos; [first [seen | sign_form ((exp (j * t) - 1) * (exp (t * k) - 1) * (inv (exp (t * k))) * (inv (exp (j * t)))) ltac:(try assert (N0' : normal_form (exp ((-1) * j * t)) (inv (exp (j * t)))) by normal; try assert (N1' : normal_form (exp ((-1) * t * k)) (inv (exp (t * k)))) by normal; assert (Z0' : exp (t * k) <> 0) by (apply positive_ne; sign); assert (Z1' : exp (j * t) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign] | lra]).
  assert (G' : (((1 - exp ((-1) * j * t)) * (1 - exp ((-1) * k * s)) - (1 - exp ((-1) * j * s)) * (1 - exp ((-1) * t * k))) * (exp ((-1) * j * t) - exp ((-1) * t * k))) - (0) = ((1 - exp ((-1) * j * t)) * (1 - exp ((-1) * t * k))) * (((exp ((t - s) * k) * (exp (k * s) - 1) * (inv (exp (t * k) - 1)) - exp ((t - s) * j) * (exp (j * s) - 1) * (inv (exp (j * t) - 1))) * (exp ((-1) * j * t) - exp ((-1) * t * k))) - (0))).
  { try assert (0 < exp (j * t) - 1) by first [sign].
    try assert (0 < exp (t * k) - 1) by first [sign].
    try assert (N2' : normal_form (exp ((-1) * j * t)) (inv (exp (j * t)))) by normal.
    try assert (N3' : normal_form (exp ((-1) * j * s)) (inv (exp (j * s)))) by normal.
    try assert (N4' : normal_form (exp ((-1) * t * k)) (inv (exp (t * k)))) by normal.
    try assert (N5' : normal_form (exp ((-1) * k * s)) (inv (exp (k * s)))) by normal.
    try assert (N6' : normal_form (exp ((t - s) * k)) (exp (t * k) * (inv (exp (k * s))))) by normal.
    try assert (N7' : normal_form (exp ((t - s) * j)) (exp (j * t) * (inv (exp (j * s))))) by normal.
    assert (Z0' : exp (t * k) <> 0) by (apply positive_ne; sign).
    assert (Z1' : exp (j * t) <> 0) by (apply positive_ne; sign).
    assert (Z2' : exp (j * s) <> 0) by (apply positive_ne; sign).
    assert (Z3' : exp (k * s) <> 0) by (apply positive_ne; sign).
    assert (Z4' : exp (j * t) - 1 <> 0) by (apply positive_ne; first [sign]).
    assert (Z5' : exp (t * k) - 1 <> 0) by (apply positive_ne; first [sign]).
    first [solve [put; rewrite ?(inv_at _ Z4'), ?(inv_at _ Z5'), ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (j : R) (k : R) (s : R) (t : R) (z : R)
    (H_j_pos_0 : j > 0)
    (H_k_pos_0 : k > 0)
    (H_s_pos_0 : s > 0)
    (H_t_pos_0 : t > 0)
    (H_z_pos_0 : z > 0)
    (H_s_less_is_t : s <= t)
    (H_k_pos_is_j : k >= j) :
  ((1 - exp ((-1) * j * t)) * (1 - exp ((-1) * k * s)) - (1 - exp ((-1) * j * s)) * (1 - exp ((-1) * t * k))) * (exp ((-1) * j * t) - exp ((-1) * t * k)) >= 0.
Proof. exact (step_theorem (j) (k) (s) (t) (z) H_j_pos_0 H_k_pos_0 H_s_pos_0 H_t_pos_0 H_z_pos_0 H_s_less_is_t H_k_pos_is_j). Qed.
