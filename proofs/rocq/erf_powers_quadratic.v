(** The quadratic is positive where the polynomial is (erf-powers-quadratic)

  Given [D > 0]: D > 0
  Given [Y > 0]: Y > 0
  Given [m]: m > 0
  Given [P]: (2*Y + m)^2*(m*(o + m - 1) + gamma*Y^2*(2*o + 2))^2 - gamma*m*((2*Y + m)^2*Y^2*(-2 +
    gamma - o) + ((1 - Y)*m*(m - o*Y) + (m + 1 + 3*o)*(2*Y + m)*Y)^2) > 0
  Given [D]: D = (2*Y + m)^(-1)*(1 - Y)*m*(m - o*Y)*Y^(-1)
  Then (o + m + gamma*m^(-1)*Y^2*(2*o + 2) - 1)^2 - gamma*(-2 + gamma + (D + m + 1 + 3*o)^2 -
    o)*m^(-1)*Y^2 > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_powers_reduction.
Open Scope R_scope.

(** Step [identity], by Instance:
  ((o + m + gamma*m^(-1)*Y^2*(2*o + 2) - 1)^2 - gamma*(-2 + gamma + ((2*Y + m)^(-1)*(1 - Y)*m*(m -
    o*Y)*Y^(-1) + m + 1 + 3*o)^2 - o)*m^(-1)*Y^2)*(2*Y + m)^2*m^2 = (2*Y + m)^2*(m*(o + m - 1) +
    gamma*Y^2*(2*o + 2))^2 - gamma*m*((2*Y + m)^2*Y^2*(-2 + gamma - o) + ((1 - Y)*m*(m - o*Y) + (m
    + 1 + 3*o)*(2*Y + m)*Y)^2)
*)
Lemma step_identity (Y : R) (gamma : R) (m : R) (o : R)
    (H_Y_pos_0 : Y > 0)
    (H_m : m > 0) :
  ((o + m + gamma * (Y ^ 2) * (2 * o + 2) * (inv m) - 1) ^ 2 - gamma * (gamma + ((1 - Y) * m * (m - o * Y) * (inv (2 * Y + m)) * (inv Y) + m + 1 + 3 * o) ^ 2 - 2 - o) * (Y ^ 2) * (inv m)) * ((2 * Y + m) ^ 2) * (m ^ 2) = (2 * Y + m) ^ 2 * ((m * (o + m - 1) + gamma * (Y ^ 2) * (2 * o + 2)) ^ 2) - gamma * m * ((2 * Y + m) ^ 2 * (Y ^ 2) * (gamma - 2 - o) + ((1 - Y) * m * (m - o * Y) + (m + 1 + 3 * o) * (2 * Y + m) * Y) ^ 2).
Proof.
  assert (I' : (m) ^ 2 * (((m) + (gamma) * ((Y) ^ 2) * (2 * (o) + 2) * (inv (m)) + (o) - 1) ^ 2 - (gamma) * ((Y) ^ 2) * (((m) + 1 + (m) * (1 - (Y)) * ((m) - (o) * (Y)) * (inv ((m) + 2 * (Y))) * (inv (Y)) + 3 * (o)) ^ 2 + (gamma) - 2 - (o)) * (inv (m))) * (((m) + 2 * (Y)) ^ 2) = ((m) * ((m) + (o) - 1) + (gamma) * ((Y) ^ 2) * (2 * (o) + 2)) ^ 2 * (((m) + 2 * (Y)) ^ 2) - (m) * (gamma) * ((Y) ^ 2 * ((gamma) - 2 - (o)) * (((m) + 2 * (Y)) ^ 2) + ((m) * (1 - (Y)) * ((m) - (o) * (Y)) + ((m) + 2 * (Y)) * ((m) + 1 + 3 * (o)) * (Y)) ^ 2)).
  { apply (erf_powers_reduction.step_identity (Y) (m) (gamma) (o)); [first [assumption | gap; sign | premise] | first [exact H_m | assert (G' : (m) - (0) = (m) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_m]]. }
  assert (G' : (((o + m + gamma * (Y ^ 2) * (2 * o + 2) * (inv m) - 1) ^ 2 - gamma * (gamma + ((1 - Y) * m * (m - o * Y) * (inv (2 * Y + m)) * (inv Y) + m + 1 + 3 * o) ^ 2 - 2 - o) * (Y ^ 2) * (inv m)) * ((2 * Y + m) ^ 2) * (m ^ 2)) - ((2 * Y + m) ^ 2 * ((m * (o + m - 1) + gamma * (Y ^ 2) * (2 * o + 2)) ^ 2) - gamma * m * ((2 * Y + m) ^ 2 * (Y ^ 2) * (gamma - 2 - o) + ((1 - Y) * m * (m - o * Y) + (m + 1 + 3 * o) * (2 * Y + m) * Y) ^ 2)) = ((m) ^ 2 * (((m) + (gamma) * ((Y) ^ 2) * (2 * (o) + 2) * (inv (m)) + (o) - 1) ^ 2 - (gamma) * ((Y) ^ 2) * (((m) + 1 + (m) * (1 - (Y)) * ((m) - (o) * (Y)) * (inv ((m) + 2 * (Y))) * (inv (Y)) + 3 * (o)) ^ 2 + (gamma) - 2 - (o)) * (inv (m))) * (((m) + 2 * (Y)) ^ 2)) - (((m) * ((m) + (o) - 1) + (gamma) * ((Y) ^ 2) * (2 * (o) + 2)) ^ 2 * (((m) + 2 * (Y)) ^ 2) - (m) * (gamma) * ((Y) ^ 2 * ((gamma) - 2 - (o)) * (((m) + 2 * (Y)) ^ 2) + ((m) * (1 - (Y)) * ((m) - (o) * (Y)) + ((m) + 2 * (Y)) * ((m) + 1 + 3 * (o)) * (Y)) ^ 2))).
  { try assert (0 < 2 * Y + m) by sign.
    try assert (0 < ((m) + 2 * (Y))) by sign.
    try assert (0 < 2 * Y + m) by sign.
    try assert (N4' : normal_form ((inv ((m) + 2 * (Y)))) (inv (2 * Y + m))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [at D], by Linear:
  (o + m + gamma*m^(-1)*Y^2*(2*o + 2) - 1)^2 - gamma*(-2 + gamma + ((2*Y + m)^(-1)*(1 - Y)*m*(m -
    o*Y)*Y^(-1) + m + 1 + 3*o)^2 - o)*m^(-1)*Y^2 > 0
*)
Lemma step_at_D (Y : R) (gamma : R) (m : R) (o : R)
    (H_Y_pos_0 : Y > 0)
    (H_m : m > 0)
    (H_P : (2 * Y + m) ^ 2 * ((m * (o + m - 1) + gamma * (Y ^ 2) * (2 * o + 2)) ^ 2) - gamma * m * ((2 * Y + m) ^ 2 * (Y ^ 2) * (gamma - 2 - o) + ((1 - Y) * m * (m - o * Y) + (m + 1 + 3 * o) * (2 * Y + m) * Y) ^ 2) > 0) :
  (o + m + gamma * (Y ^ 2) * (2 * o + 2) * (inv m) - 1) ^ 2 - gamma * (gamma + ((1 - Y) * m * (m - o * Y) * (inv (2 * Y + m)) * (inv Y) + m + 1 + 3 * o) ^ 2 - 2 - o) * (Y ^ 2) * (inv m) > 0.
Proof.
  pose proof (step_identity (Y) (gamma) (m) (o) H_Y_pos_0 H_m) as H_identity.
  try assert (0 < 2 * Y + m) by sign.
  assert (P0' : 0 < (inv (m ^ 2) * (inv ((2 * Y + m) ^ 2))) * (((2 * Y + m) ^ 2 * ((m * (o + m - 1) + gamma * (Y ^ 2) * (2 * o + 2)) ^ 2) - gamma * m * ((2 * Y + m) ^ 2 * (Y ^ 2) * (gamma - 2 - o) + ((1 - Y) * m * (m - o * Y) + (m + 1 + 3 * o) * (2 * Y + m) * Y) ^ 2)) - (0))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (P1' : 0 <= (inv (m ^ 2) * (inv ((2 * Y + m) ^ 2))) * ((((o + m + gamma * (Y ^ 2) * (2 * o + 2) * (inv m) - 1) ^ 2 - gamma * (gamma + ((1 - Y) * m * (m - o * Y) * (inv (2 * Y + m)) * (inv Y) + m + 1 + 3 * o) ^ 2 - 2 - o) * (Y ^ 2) * (inv m)) * ((2 * Y + m) ^ 2) * (m ^ 2)) - ((2 * Y + m) ^ 2 * ((m * (o + m - 1) + gamma * (Y ^ 2) * (2 * o + 2)) ^ 2) - gamma * m * ((2 * Y + m) ^ 2 * (Y ^ 2) * (gamma - 2 - o) + ((1 - Y) * m * (m - o * Y) + (m + 1 + 3 * o) * (2 * Y + m) * Y) ^ 2)))) by (apply zero_times; lra).
  assert (G' : ((o + m + gamma * (Y ^ 2) * (2 * o + 2) * (inv m) - 1) ^ 2 - gamma * (gamma + ((1 - Y) * m * (m - o * Y) * (inv (2 * Y + m)) * (inv Y) + m + 1 + 3 * o) ^ 2 - 2 - o) * (Y ^ 2) * (inv m)) - (0) = (inv (m ^ 2) * (inv ((2 * Y + m) ^ 2))) * (((2 * Y + m) ^ 2 * ((m * (o + m - 1) + gamma * (Y ^ 2) * (2 * o + 2)) ^ 2) - gamma * m * ((2 * Y + m) ^ 2 * (Y ^ 2) * (gamma - 2 - o) + ((1 - Y) * m * (m - o * Y) + (m + 1 + 3 * o) * (2 * Y + m) * Y) ^ 2)) - (0)) + (inv (m ^ 2) * (inv ((2 * Y + m) ^ 2))) * ((((o + m + gamma * (Y ^ 2) * (2 * o + 2) * (inv m) - 1) ^ 2 - gamma * (gamma + ((1 - Y) * m * (m - o * Y) * (inv (2 * Y + m)) * (inv Y) + m + 1 + 3 * o) ^ 2 - 2 - o) * (Y ^ 2) * (inv m)) * ((2 * Y + m) ^ 2) * (m ^ 2)) - ((2 * Y + m) ^ 2 * ((m * (o + m - 1) + gamma * (Y ^ 2) * (2 * o + 2)) ^ 2) - gamma * m * ((2 * Y + m) ^ 2 * (Y ^ 2) * (gamma - 2 - o) + ((1 - Y) * m * (m - o * Y) + (m + 1 + 3 * o) * (2 * Y + m) * Y) ^ 2)))).
  { try assert (0 < 2 * Y + m) by sign.
    try assert (0 < 2 * Y + m) by sign.
    try assert (N0' : normal_form (inv (m ^ 2)) ((inv m) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : m <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 4 * m * Y + m ^ 2 + 4 * (Y ^ 2)) by sign.
    try assert (N1' : normal_form (inv ((2 * Y + m) ^ 2)) (inv (4 * m * Y + m ^ 2 + 4 * (Y ^ 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : 4 * m * Y + m ^ 2 + 4 * (Y ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : m <> 0) by (apply positive_ne; sign).
    assert (Z1' : 2 * Y + m <> 0) by (apply positive_ne; sign).
    assert (Z2' : Y <> 0) by (apply positive_ne; sign).
    assert (Z3' : 4 * m * Y + m ^ 2 + 4 * (Y ^ 2) <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z3'), ?(inv_at _ Z1'), ?(inv_at _ Z0'), ?(inv_at _ Z2'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theorem], by Linear:
  (o + m + gamma*m^(-1)*Y^2*(2*o + 2) - 1)^2 - gamma*(-2 + gamma + (D + m + 1 + 3*o)^2 -
    o)*m^(-1)*Y^2 > 0
*)
Lemma step_theorem (D : R) (Y : R) (gamma : R) (m : R) (o : R)
    (H_D_pos_0 : D > 0)
    (H_Y_pos_0 : Y > 0)
    (H_m : m > 0)
    (H_P : (2 * Y + m) ^ 2 * ((m * (o + m - 1) + gamma * (Y ^ 2) * (2 * o + 2)) ^ 2) - gamma * m * ((2 * Y + m) ^ 2 * (Y ^ 2) * (gamma - 2 - o) + ((1 - Y) * m * (m - o * Y) + (m + 1 + 3 * o) * (2 * Y + m) * Y) ^ 2) > 0)
    (H_D : D = (1 - Y) * m * (m - o * Y) * (inv (2 * Y + m)) * (inv Y)) :
  (o + m + gamma * (Y ^ 2) * (2 * o + 2) * (inv m) - 1) ^ 2 - gamma * (gamma + (D + m + 1 + 3 * o) ^ 2 - 2 - o) * (Y ^ 2) * (inv m) > 0.
Proof.
  pose proof (step_at_D (Y) (gamma) (m) (o) H_Y_pos_0 H_m H_P) as H_at_D.
  assert (P0' : 0 < (1) * (((o + m + gamma * (Y ^ 2) * (2 * o + 2) * (inv m) - 1) ^ 2 - gamma * (gamma + ((1 - Y) * m * (m - o * Y) * (inv (2 * Y + m)) * (inv Y) + m + 1 + 3 * o) ^ 2 - 2 - o) * (Y ^ 2) * (inv m)) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : ((o + m + gamma * (Y ^ 2) * (2 * o + 2) * (inv m) - 1) ^ 2 - gamma * (gamma + (D + m + 1 + 3 * o) ^ 2 - 2 - o) * (Y ^ 2) * (inv m)) - (0) = (1) * (((o + m + gamma * (Y ^ 2) * (2 * o + 2) * (inv m) - 1) ^ 2 - gamma * (gamma + ((1 - Y) * m * (m - o * Y) * (inv (2 * Y + m)) * (inv Y) + m + 1 + 3 * o) ^ 2 - 2 - o) * (Y ^ 2) * (inv m)) - (0))).
  { rewrite ?H_D.
    try assert (0 < 2 * Y + m) by sign.
    assert (Z0' : m <> 0) by (apply positive_ne; sign).
    assert (Z1' : 2 * Y + m <> 0) by (apply positive_ne; sign).
    assert (Z2' : Y <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'), ?(inv_at _ Z2'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (D : R) (Y : R) (gamma : R) (m : R) (o : R)
    (H_D_pos_0 : D > 0)
    (H_Y_pos_0 : Y > 0)
    (H_m : m > 0)
    (H_P : (2 * Y + m) ^ 2 * ((m * (o + m - 1) + gamma * (Y ^ 2) * (2 * o + 2)) ^ 2) - gamma * m * ((2 * Y + m) ^ 2 * (Y ^ 2) * (gamma - 2 - o) + ((1 - Y) * m * (m - o * Y) + (m + 1 + 3 * o) * (2 * Y + m) * Y) ^ 2) > 0)
    (H_D : D = (1 - Y) * m * (m - o * Y) * (inv (2 * Y + m)) * (inv Y)) :
  (o + m + gamma * (Y ^ 2) * (2 * o + 2) * (inv m) - 1) ^ 2 - gamma * (gamma + (D + m + 1 + 3 * o) ^ 2 - 2 - o) * (Y ^ 2) * (inv m) > 0.
Proof. exact (step_theorem (D) (Y) (gamma) (m) (o) H_D_pos_0 H_Y_pos_0 H_m H_P H_D). Qed.
