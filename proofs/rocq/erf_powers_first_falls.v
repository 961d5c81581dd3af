(** Where $H(R) <= 0 < H(x)$, there $R > x$ (erf-powers-first-falls)

  Given [R >= 0]: R >= 0
  Given [epsilon >= 0]: epsilon >= 0
  Given [x >= 0]: x >= 0
  Given [R <= 1]: 1 >= R
  Given [line]: 1 - x*(1 + epsilon) > 0
  Given [H(R)]: 2/3*(1 + R)*R*epsilon*(2 + epsilon) - (1 - (1 + epsilon)*R)^2 >= 0
  Given [H(x)]: (1 - x*(1 + epsilon))^2 - 2/3*x*(x + 1)*epsilon*(2 + epsilon) > 0
  Then R > x
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require positive_factor.
Open Scope R_scope.

(** Step [slope], by Sign:
  2*epsilon + 2/3*epsilon*(2 + epsilon) - (x + R)*(1 + 1/3*epsilon^2 + 2/3*epsilon) + 2 > 0
*)
Lemma step_slope (R_ : R) (epsilon : R) (x : R)
    (H_R_pos_is_0 : R_ >= 0)
    (H_epsilon_pos_is_0 : epsilon >= 0)
    (H_x_pos_is_0 : x >= 0)
    (H_R_less_is_1 : 1 >= R_)
    (H_line : 1 - x * (1 + epsilon) > 0) :
  2 * epsilon + (2 / 3) * epsilon * (2 + epsilon) + 2 - (x + R_) * (1 + (1 / 3) * (epsilon ^ 2) + (2 / 3) * epsilon) > 0.
Proof.
  try assert (0 < 1 + epsilon) by sign.
  try assert (0 < 3 + 3 * epsilon) by sign.
  assert (P' : 0 < ((epsilon ^ 2 + 9 + 8 * epsilon) * epsilon * (inv (3 + 3 * epsilon)) + (1 - R_) * (1 + (1 / 3) * (epsilon ^ 2) + (2 / 3) * epsilon) + (1 - x * (1 + epsilon)) * (1 + (1 / 3) * (epsilon ^ 2) + (2 / 3) * epsilon) * (inv (1 + epsilon)))).
  { first [seen | sign_form ((-1 / 3) * (epsilon ^ 2 * R_ + x * (epsilon ^ 2) + 3 * R_ + 2 * x * epsilon + 2 * R_ * epsilon + 3 * x - 10 * epsilon - 2 * (epsilon ^ 2) - 6) * (1 + epsilon) * (inv (1 + epsilon))) ltac:(try assert (N0' : normal_form (inv (3 + 3 * epsilon)) ((1 / 3) * (inv (1 + epsilon)))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + epsilon <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + epsilon <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign]. }
  assert (G' : (2 * epsilon + (2 / 3) * epsilon * (2 + epsilon) + 2 - (x + R_) * (1 + (1 / 3) * (epsilon ^ 2) + (2 / 3) * epsilon)) - (0) = ((epsilon ^ 2 + 9 + 8 * epsilon) * epsilon * (inv (3 + 3 * epsilon)) + (1 - R_) * (1 + (1 / 3) * (epsilon ^ 2) + (2 / 3) * epsilon) + (1 - x * (1 + epsilon)) * (1 + (1 / 3) * (epsilon ^ 2) + (2 / 3) * epsilon) * (inv (1 + epsilon)))).
  { try assert (0 < 1 + epsilon) by sign.
    try assert (0 < 3 + 3 * epsilon) by sign.
    try assert (0 < 1 + epsilon) by sign.
    try assert (N1' : normal_form (inv (3 + 3 * epsilon)) ((1 / 3) * (inv (1 + epsilon)))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + epsilon <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : 1 + epsilon <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [product], by Linear:
  (-x + R)*(2*epsilon + 2/3*epsilon*(2 + epsilon) - (x + R)*(1 + 1/3*epsilon^2 + 2/3*epsilon) + 2)
    > 0
*)
Lemma step_product (R_ : R) (epsilon : R) (x : R)
    (H_R_pos_is_0 : R_ >= 0)
    (H_epsilon_pos_is_0 : epsilon >= 0)
    (H_x_pos_is_0 : x >= 0)
    (H_R_less_is_1 : 1 >= R_)
    (H_H_R : (2 / 3) * (1 + R_) * R_ * epsilon * (2 + epsilon) - (1 - (1 + epsilon) * R_) ^ 2 >= 0)
    (H_H_x : (1 - x * (1 + epsilon)) ^ 2 - (2 / 3) * x * (x + 1) * epsilon * (2 + epsilon) > 0) :
  (R_ - x) * (2 * epsilon + (2 / 3) * epsilon * (2 + epsilon) + 2 - (x + R_) * (1 + (1 / 3) * (epsilon ^ 2) + (2 / 3) * epsilon)) > 0.
Proof.
  assert (P0' : 0 <= (1) * (((2 / 3) * (1 + R_) * R_ * epsilon * (2 + epsilon) - (1 - (1 + epsilon) * R_) ^ 2) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 < (1) * (((1 - x * (1 + epsilon)) ^ 2 - (2 / 3) * x * (x + 1) * epsilon * (2 + epsilon)) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : ((R_ - x) * (2 * epsilon + (2 / 3) * epsilon * (2 + epsilon) + 2 - (x + R_) * (1 + (1 / 3) * (epsilon ^ 2) + (2 / 3) * epsilon))) - (0) = (1) * (((2 / 3) * (1 + R_) * R_ * epsilon * (2 + epsilon) - (1 - (1 + epsilon) * R_) ^ 2) - (0)) + (1) * (((1 - x * (1 + epsilon)) ^ 2 - (2 / 3) * x * (x + 1) * epsilon * (2 + epsilon)) - (0))).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [order], by Instance:
  R > x
*)
Lemma step_order (R_ : R) (epsilon : R) (x : R)
    (H_R_pos_is_0 : R_ >= 0)
    (H_epsilon_pos_is_0 : epsilon >= 0)
    (H_x_pos_is_0 : x >= 0)
    (H_R_less_is_1 : 1 >= R_)
    (H_line : 1 - x * (1 + epsilon) > 0)
    (H_H_R : (2 / 3) * (1 + R_) * R_ * epsilon * (2 + epsilon) - (1 - (1 + epsilon) * R_) ^ 2 >= 0)
    (H_H_x : (1 - x * (1 + epsilon)) ^ 2 - (2 / 3) * x * (x + 1) * epsilon * (2 + epsilon) > 0) :
  R_ > x.
Proof.
  pose proof (step_slope (R_) (epsilon) (x) H_R_pos_is_0 H_epsilon_pos_is_0 H_x_pos_is_0 H_R_less_is_1 H_line) as H_slope.
  pose proof (step_product (R_) (epsilon) (x) H_R_pos_is_0 H_epsilon_pos_is_0 H_x_pos_is_0 H_R_less_is_1 H_H_R H_H_x) as H_product.
  assert (I' : (R_ - x) > 0).
  { apply (positive_factor.step_u_pos_0 (R_ - x) (2 * epsilon + (2 / 3) * epsilon * (2 + epsilon) + 2 - (x + R_) * (1 + (1 / 3) * (epsilon ^ 2) + (2 / 3) * epsilon))); [first [exact H_product | assert (G' : ((R_ - x) * (2 * epsilon + (2 / 3) * epsilon * (2 + epsilon) + 2 - (x + R_) * (1 + (1 / 3) * (epsilon ^ 2) + (2 / 3) * epsilon))) - (0) = ((R_ - x) * (2 * epsilon + (2 / 3) * epsilon * (2 + epsilon) + 2 - (x + R_) * (1 + (1 / 3) * (epsilon ^ 2) + (2 / 3) * epsilon))) - (0)); [(try assert (N2' : normal_form ((2 * epsilon + (2 / 3) * epsilon * (2 + epsilon) + 2 - (x + R_) * (1 + (1 / 3) * (epsilon ^ 2) + (2 / 3) * epsilon))) ((10 / 3) * epsilon + (2 / 3) * (epsilon ^ 2) + 2 - (2 / 3) * x * epsilon - (1 / 3) * x * (epsilon ^ 2) - R_ - (2 / 3) * R_ * epsilon - (1 / 3) * (epsilon ^ 2) * R_ - x)) by (unfold normal_form; first [put; solve [field] | equal]); first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_product] | first [exact H_slope | assert (G' : (2 * epsilon + (2 / 3) * epsilon * (2 + epsilon) + 2 - (x + R_) * (1 + (1 / 3) * (epsilon ^ 2) + (2 / 3) * epsilon)) - (0) = (2 * epsilon + (2 / 3) * epsilon * (2 + epsilon) + 2 - (x + R_) * (1 + (1 / 3) * (epsilon ^ 2) + (2 / 3) * epsilon)) - (0)); [(try assert (N5' : normal_form ((2 * epsilon + (2 / 3) * epsilon * (2 + epsilon) + 2 - (x + R_) * (1 + (1 / 3) * (epsilon ^ 2) + (2 / 3) * epsilon))) ((10 / 3) * epsilon + (2 / 3) * (epsilon ^ 2) + 2 - (2 / 3) * x * epsilon - (1 / 3) * x * (epsilon ^ 2) - R_ - (2 / 3) * R_ * epsilon - (1 / 3) * (epsilon ^ 2) * R_ - x)) by (unfold normal_form; first [put; solve [field] | equal]); first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_slope]]. }
  assert (G' : (R_) - (x) = (R_ - x) - (0)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (R_ : R) (epsilon : R) (x : R)
    (H_R_pos_is_0 : R_ >= 0)
    (H_epsilon_pos_is_0 : epsilon >= 0)
    (H_x_pos_is_0 : x >= 0)
    (H_R_less_is_1 : 1 >= R_)
    (H_line : 1 - x * (1 + epsilon) > 0)
    (H_H_R : (2 / 3) * (1 + R_) * R_ * epsilon * (2 + epsilon) - (1 - (1 + epsilon) * R_) ^ 2 >= 0)
    (H_H_x : (1 - x * (1 + epsilon)) ^ 2 - (2 / 3) * x * (x + 1) * epsilon * (2 + epsilon) > 0) :
  R_ > x.
Proof. exact (step_order (R_) (epsilon) (x) H_R_pos_is_0 H_epsilon_pos_is_0 H_x_pos_is_0 H_R_less_is_1 H_line H_H_R H_H_x). Qed.
