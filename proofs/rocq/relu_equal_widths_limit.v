(** ReLU, two Gaussian classes of equal widths, $d -> infinity$: $NC1(NTK) >= NC1(NNGP)$ (relu-equal-widths-limit)

  Given [A >= 0]: A >= 0
  Given [B >= 0]: B >= 0
  Given [c >= 0]: c >= 0
  Given [p > 0]: p > 0
  Given [A <= B]: B - A >= 0
  Given [c^2 <= AB]: -c^2 + B*A >= 0
  Given [p < 1]: 1 - p > 0
  Given [apart]: B + A - 2*c > 0
  Given [NTK apart+]: (1/2*A*asin((A + 1)^(-1)*A)*pi^(-1) + 1/4*B + 1/4*A + B*(1/4 +
    1/2*pi^(-1)*asin(B*(B + 1)^(-1))) - 1/2*c + 1/2*pi^(-1)*(B + 1)*(1 - B^2*(B + 1)^(-2))^(1/2) -
    asin(c*(B + 1)^(-1/2)*(A + 1)^(-1/2))*c*pi^(-1) + 1/2*B*pi^(-1)*asin(B*(B + 1)^(-1)) + 1/2*(A
    + 1)*pi^(-1)*(1 - A^2*(A + 1)^(-2))^(1/2) - 2*c*(1/2*asin(c*(B + 1)^(-1/2)*(A +
    1)^(-1/2))*pi^(-1) + 1/4) - (B + 1)^(1/2)*(A + 1)^(1/2)*(1 - (A + 1)... > 0
  Given [NTK apart-]: p*(1/2*c + 1/2*A*asin((A + 1)^(-1)*A)*pi^(-1) + 1/4*B + 1/4*A + B*(1/4 +
    1/2*pi^(-1)*asin(B*(B + 1)^(-1))) + 1/2*pi^(-1)*(B + 1)*(1 - B^2*(B + 1)^(-2))^(1/2) -
    asin(c*(B + 1)^(-1/2)*(A + 1)^(-1/2))*c*pi^(-1) + 2*(1/4 - 1/2*asin(c*(B + 1)^(-1/2)*(A +
    1)^(-1/2))*pi^(-1))*c + 1/2*B*pi^(-1)*asin(B*(B + 1)^(-1)) + 1/2*(A + 1)*pi^(-1)*(1 - A^2*(A +
    1)^(-2))^(1/2) - (B + 1)^(1/2)*(A + 1)^(1/2)*(1 - (A + ... > 0
  with [F_1]: F_1 = (A + 1)^(-1)*A*asin((A + 1)^(-1)*A) + (1 - A^2*(A + 1)^(-2))^(1/2)
  with [F_2]: F_2 = B*(B + 1)^(-1)*asin(B*(B + 1)^(-1)) + (1 - B^2*(B + 1)^(-2))^(1/2)
  with [F_12]: F_12 = (-B*(A + 1)^(-1)*A*(B + 1)^(-1) + 1)^(1/2) + asin((B +
    1)^(-1/2)*B^(1/2)*A^(1/2)*(A + 1)^(-1/2))*(B + 1)^(-1/2)*B^(1/2)*A^(1/2)*(A + 1)^(-1/2)
  with [F]: F = (1 - (A + 1)^(-1)*(B + 1)^(-1)*c^2)^(1/2) + asin(c*(B + 1)^(-1/2)*(A +
    1)^(-1/2))*c*(B + 1)^(-1/2)*(A + 1)^(-1/2)
  with [D_0]: D_0 = 1/2*pi^(-1)*(F_2*(B + 1) - 2*(B + 1)^(1/2)*(A + 1)^(1/2)*F + F_1*(A + 1))
  with [W_Q]: W_Q = p*(1/4*A - 1/2*A*asin((A + 1)^(-1)*A)*pi^(-1) - 1/2*(A + 1)*pi^(-1)*(1 -
    A^2*(A + 1)^(-2))^(1/2) + 1/2) + (1 - p)*(1/4*B - 1/2*pi^(-1)*(B + 1)*(1 - B^2*(B +
    1)^(-2))^(1/2) - 1/2*B*pi^(-1)*asin(B*(B + 1)^(-1)) + 1/2)
  with [u_1]: u_1 = (1 + 2*A)^(1/2)
  with [u_2]: u_2 = (1 + 2*B)^(1/2)
  with [u_12]: u_12 = (B - c^2 + B*A + A + 1)^(1/2)
  with [xi]: xi = -1 + u_1
  with [e]: e = u_2 - u_1
  with [delta+]: delta^+ = B + A - 2*c
  with [zeta+]: zeta^+ = -1/4*e^2 + delta^+
  with [B_Q+]: B_Q^+ = p*(1/2*A*asin((A + 1)^(-1)*A)*pi^(-1) + 1/4*B + 1/4*A - 1/2*c +
    1/2*pi^(-1)*(B + 1)*(1 - B^2*(B + 1)^(-2))^(1/2) - asin(c*(B + 1)^(-1/2)*(A +
    1)^(-1/2))*c*pi^(-1) + 1/2*B*pi^(-1)*asin(B*(B + 1)^(-1)) + 1/2*(A + 1)*pi^(-1)*(1 - A^2*(A +
    1)^(-2))^(1/2) - (B + 1)^(1/2)*(A + 1)^(1/2)*(1 - (A + 1)^(-1)*(B +
    1)^(-1)*c^2)^(1/2)*pi^(-1))*(1 - p)
  with [W+]: W_Theta^+ = p*(1 + 3/4*A - 1/2*A*asin((A + 1)^(-1)*A)*pi^(-1) - A*(1/4 + 1/2*asin((A
    + 1)^(-1)*A)*pi^(-1)) - 1/2*(A + 1)*pi^(-1)*(1 - A^2*(A + 1)^(-2))^(1/2)) + (3/4*B + 1 -
    1/2*pi^(-1)*(B + 1)*(1 - B^2*(B + 1)^(-2))^(1/2) - 1/2*B*pi^(-1)*asin(B*(B + 1)^(-1)) - B*(1/4
    + 1/2*pi^(-1)*asin(B*(B + 1)^(-1))))*(1 - p)
  with [B+]: B_Theta^+ = (1/2*A*asin((A + 1)^(-1)*A)*pi^(-1) + 1/4*B + 1/4*A + B*(1/4 +
    1/2*pi^(-1)*asin(B*(B + 1)^(-1))) - 1/2*c + 1/2*pi^(-1)*(B + 1)*(1 - B^2*(B + 1)^(-2))^(1/2) -
    asin(c*(B + 1)^(-1/2)*(A + 1)^(-1/2))*c*pi^(-1) + 1/2*B*pi^(-1)*asin(B*(B + 1)^(-1)) + 1/2*(A
    + 1)*pi^(-1)*(1 - A^2*(A + 1)^(-2))^(1/2) - 2*c*(1/2*asin(c*(B + 1)^(-1/2)*(A +
    1)^(-1/2))*pi^(-1) + 1/4) - (B + 1)^(1/2)*(A + 1)^(1/2)*(1 - (A + 1)...
  with [delta-]: delta^- = B + A + 2*c
  with [zeta-]: zeta^- = -1/4*e^2 + delta^-
  with [B_Q-]: B_Q^- = p*(1/2*c + 1/2*A*asin((A + 1)^(-1)*A)*pi^(-1) + 1/4*B + 1/4*A +
    1/2*pi^(-1)*(B + 1)*(1 - B^2*(B + 1)^(-2))^(1/2) - asin(c*(B + 1)^(-1/2)*(A +
    1)^(-1/2))*c*pi^(-1) + 1/2*B*pi^(-1)*asin(B*(B + 1)^(-1)) + 1/2*(A + 1)*pi^(-1)*(1 - A^2*(A +
    1)^(-2))^(1/2) - (B + 1)^(1/2)*(A + 1)^(1/2)*(1 - (A + 1)^(-1)*(B +
    1)^(-1)*c^2)^(1/2)*pi^(-1))*(1 - p)
  with [W-]: W_Theta^- = p*(1 + 3/4*A - 1/2*A*asin((A + 1)^(-1)*A)*pi^(-1) - A*(1/4 + 1/2*asin((A
    + 1)^(-1)*A)*pi^(-1)) - 1/2*(A + 1)*pi^(-1)*(1 - A^2*(A + 1)^(-2))^(1/2)) + (3/4*B + 1 -
    1/2*pi^(-1)*(B + 1)*(1 - B^2*(B + 1)^(-2))^(1/2) - 1/2*B*pi^(-1)*asin(B*(B + 1)^(-1)) - B*(1/4
    + 1/2*pi^(-1)*asin(B*(B + 1)^(-1))))*(1 - p)
  with [B-]: B_Theta^- = p*(1/2*c + 1/2*A*asin((A + 1)^(-1)*A)*pi^(-1) + 1/4*B + 1/4*A + B*(1/4 +
    1/2*pi^(-1)*asin(B*(B + 1)^(-1))) + 1/2*pi^(-1)*(B + 1)*(1 - B^2*(B + 1)^(-2))^(1/2) -
    asin(c*(B + 1)^(-1/2)*(A + 1)^(-1/2))*c*pi^(-1) + 2*(1/4 - 1/2*asin(c*(B + 1)^(-1/2)*(A +
    1)^(-1/2))*pi^(-1))*c + 1/2*B*pi^(-1)*asin(B*(B + 1)^(-1)) + 1/2*(A + 1)*pi^(-1)*(1 - A^2*(A +
    1)^(-2))^(1/2) - (B + 1)^(1/2)*(A + 1)^(1/2)*(1 - (A + ...
  Then B_Theta^+^(-1)*W_Theta^+ >= W_Q*B_Q^+^(-1)
  Then B_Theta^-^(-1)*W_Theta^- >= W_Q*B_Q^-^(-1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require geometric_mean.
Open Scope R_scope.

(** Step [det], by Linear:
  B - c^2 + B*A + A + 1 > 0
*)
Lemma step_det (A : R) (B : R) (c : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_c_pos_is_0 : c >= 0)
    (H_c_2_less_is_AB : B * A - c ^ 2 >= 0) :
  B + B * A + A + 1 - c ^ 2 > 0.
Proof.
  assert (P0' : 0 <= (1) * ((B * A - c ^ 2) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 < (B + A + 1)) by (sign).
  assert (G' : (B + B * A + A + 1 - c ^ 2) - (0) = (1) * ((B * A - c ^ 2) - (0)) + (B + A + 1)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [B > 0], by Linear:
  B > 0
*)
Lemma step_B_pos_0 (A : R) (B : R) (c : R)
    (H_B_pos_is_0 : B >= 0)
    (H_c_pos_is_0 : c >= 0)
    (H_A_less_is_B : B - A >= 0)
    (H_apart : B + A - 2 * c > 0) :
  B > 0.
Proof.
  assert (P0' : 0 <= (1 / 2) * ((B - A) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 < (1 / 2) * ((B + A - 2 * c) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P' : 0 <= (c)) by (sign).
  assert (G' : (B) - (0) = (1 / 2) * ((B - A) - (0)) + (1 / 2) * ((B + A - 2 * c) - (0)) + (c)).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [x <= y], by Sign:
  -(A + 1)^(-1)*A + B*(B + 1)^(-1) >= 0
*)
Lemma step_x_less_is_y (A : R) (B : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_A_less_is_B : B - A >= 0) :
  B * (inv (B + 1)) - A * (inv (A + 1)) >= 0.
Proof.
  try assert (0 < A + 1) by sign.
  try assert (0 < B + 1) by sign.
  gap; first [seen | sign_form ((B - A) * (inv (A + 1)) * (inv (B + 1))) ltac:(assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign].
Qed.

(** Step [y < 1], by Sign:
  1 - B*(B + 1)^(-1) > 0
*)
Lemma step_y_less_1 (B : R)
    (H_B_pos_is_0 : B >= 0) :
  1 - B * (inv (B + 1)) > 0.
Proof.
  try assert (0 < B + 1) by sign.
  gap; first [sign_form (inv (B + 1)) ltac:(assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
Qed.

(** Step [1/2 < 1], by Sign:
  1/2 > 0
*)
Lemma step_s_1_over_2_less_1 :
  (1 / 2) > 0.
Proof.
  gap; by_number.
Qed.

(** Step [r^2 <= xy], by Sign:
  B*(A + 1)^(-1)*A*(B + 1)^(-1) - (A + 1)^(-1)*(B + 1)^(-1)*c^2 >= 0
*)
Lemma step_r_2_less_is_xy (A : R) (B : R) (c : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_c_pos_is_0 : c >= 0)
    (H_c_2_less_is_AB : B * A - c ^ 2 >= 0) :
  B * A * (inv (A + 1)) * (inv (B + 1)) - c ^ 2 * (inv (A + 1)) * (inv (B + 1)) >= 0.
Proof.
  try assert (0 < A + 1) by sign.
  try assert (0 < B + 1) by sign.
  gap; first [seen | sign_form ((B * A - c ^ 2) * (inv (A + 1)) * (inv (B + 1))) ltac:(first [put; solve [ring] | equal]) | sign].
Qed.

(** Step [convex], by Instance:
  (B*(B + 1)^(-1)*asin(B*(B + 1)^(-1)) + (1 - B^2*(B + 1)^(-2))^(1/2))*((A + 1)^(-1)*A*asin((A +
    1)^(-1)*A) + (1 - A^2*(A + 1)^(-2))^(1/2)) >= ((-B*(A + 1)^(-1)*A*(B + 1)^(-1) + 1)^(1/2) +
    asin((B + 1)^(-1/2)*B^(1/2)*A^(1/2)*(A + 1)^(-1/2))*(B + 1)^(-1/2)*B^(1/2)*A^(1/2)*(A +
    1)^(-1/2))^2
*)
Lemma step_convex (A : R) (B : R) (c : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_c_pos_is_0 : c >= 0)
    (H_A_less_is_B : B - A >= 0)
    (H_c_2_less_is_AB : B * A - c ^ 2 >= 0)
    (H_apart : B + A - 2 * c > 0) :
  (B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) >= (sqrt (1 - B * A * (inv (A + 1)) * (inv (B + 1))) + asin (sqrt B * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * (sqrt B) * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) ^ 2.
Proof.
  pose proof (step_B_pos_0 (A) (B) (c) H_B_pos_is_0 H_c_pos_is_0 H_A_less_is_B H_apart) as H_B_pos_0.
  pose proof (step_x_less_is_y (A) (B) H_A_pos_is_0 H_B_pos_is_0 H_A_less_is_B) as H_x_less_is_y.
  pose proof (step_y_less_1 (B) H_B_pos_is_0) as H_y_less_1.
  pose proof (step_s_1_over_2_less_1) as H_s_1_over_2_less_1.
  pose proof (step_r_2_less_is_xy (A) (B) (c) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_c_2_less_is_AB) as H_r_2_less_is_xy.
  assert (I' : ((A * (inv (A + 1))) * (asin (A * (inv (A + 1)))) + sqrt (1 - (A * (inv (A + 1))) ^ 2)) * (asin (B * (inv (B + 1))) * (B * (inv (B + 1))) + sqrt (1 - (B * (inv (B + 1))) ^ 2)) >= (asin (sqrt (B * (inv (B + 1))) * (sqrt (A * (inv (A + 1))))) * (sqrt (B * (inv (B + 1)))) * (sqrt (A * (inv (A + 1)))) + sqrt (1 - (A * (inv (A + 1))) * (B * (inv (B + 1))))) ^ 2).
  { apply (geometric_mean.step_theorem (B * (inv (B + 1))) (1 / 2) (A * (inv (A + 1))) (B * (inv (B + 1)))); [first [assumption | gap; sign | premise] | first [assumption | gap; by_number | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_x_less_is_y | assert (G' : ((B * (inv (B + 1))) - (A * (inv (A + 1)))) - (0) = (B * (inv (B + 1)) - A * (inv (A + 1))) - (0)); [(try assert (0 < A + 1) by sign; try assert (0 < B + 1) by sign; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_x_less_is_y] | first [exact H_y_less_1 | assert (G' : (1 - (B * (inv (B + 1)))) - (0) = (1 - B * (inv (B + 1))) - (0)); [(try assert (0 < B + 1) by sign; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_y_less_1] | first [exact H_x_less_is_y | assert (G' : ((B * (inv (B + 1))) - (A * (inv (A + 1)))) - (0) = (B * (inv (B + 1)) - A * (inv (A + 1))) - (0)); [(try assert (0 < A + 1) by sign; try assert (0 < B + 1) by sign; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_x_less_is_y] | first [exact H_y_less_1 | assert (G' : (1 - (B * (inv (B + 1)))) - (0) = (1 - B * (inv (B + 1))) - (0)); [(try assert (0 < B + 1) by sign; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_y_less_1] | first [exact H_s_1_over_2_less_1 | assert (G' : (1 - (1 / 2)) - (0) = (1 / 2) - (0)); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_s_1_over_2_less_1]]. }
  assert (G' : ((B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2))))) - ((sqrt (1 - B * A * (inv (A + 1)) * (inv (B + 1))) + asin (sqrt B * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * (sqrt B) * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) ^ 2) = (((A * (inv (A + 1))) * (asin (A * (inv (A + 1)))) + sqrt (1 - (A * (inv (A + 1))) ^ 2)) * (asin (B * (inv (B + 1))) * (B * (inv (B + 1))) + sqrt (1 - (B * (inv (B + 1))) ^ 2))) - ((asin (sqrt (B * (inv (B + 1))) * (sqrt (A * (inv (A + 1))))) * (sqrt (B * (inv (B + 1)))) * (sqrt (A * (inv (A + 1)))) + sqrt (1 - (A * (inv (A + 1))) * (B * (inv (B + 1))))) ^ 2)).
  { try assert (0 < A + 1) by sign.
    try assert (0 < B + 1) by sign.
    try assert (0 < B + 1) by sign.
    try assert (0 < B + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (0 < (1 - (A * (inv (A + 1))) * (B * (inv (B + 1))))) by first [sign_form ((B + A + 1) * (inv (A + 1)) * (inv (B + 1))) ltac:(assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign].
    try assert (0 < (1 - (B * (inv (B + 1))) ^ 2)) by first [sign_form ((1 + 2 * B) * (inv ((B + 1) ^ 2))) ltac:(try assert (N24' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < (1 - (A * (inv (A + 1))) ^ 2)) by first [sign_form ((1 + 2 * A) * (inv ((A + 1) ^ 2))) ltac:(try assert (N26' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < 1 - B * A * (inv (A + 1)) * (inv (B + 1))) by first [sign_form ((B + A + 1) * (inv (A + 1)) * (inv (B + 1))) ltac:(assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign].
    try assert (0 < 1 - B ^ 2 * (inv ((B + 1) ^ 2))) by first [sign_form ((1 + 2 * B) * (inv ((B + 1) ^ 2))) ltac:(try assert (N28' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < 1 - A ^ 2 * (inv ((A + 1) ^ 2))) by first [sign_form ((1 + 2 * A) * (inv ((A + 1) ^ 2))) ltac:(try assert (N30' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < B + 1) by sign.
    try assert (N32' : normal_form ((sqrt (B * (inv (B + 1))))) (sqrt B * (inv (sqrt (B + 1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt B * sqrt B = B) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (B + 1)) * inv (sqrt (B + 1)) = inv (B + 1)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (B + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (0 < A + 1) by sign.
    try assert (N33' : normal_form ((sqrt (A * (inv (A + 1))))) (sqrt A * (inv (sqrt (A + 1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt A * sqrt A = A) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (A + 1)) * inv (sqrt (A + 1)) = inv (A + 1)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (A + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : A + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (0 < 1 + B ^ 2 + 2 * B) by sign.
    try assert (N34' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 1 + A ^ 2 + 2 * A) by sign.
    try assert (N35' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < B + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (0 < B + A + 1) by sign.
    try assert (N36' : normal_form ((sqrt (1 - (A * (inv (A + 1))) * (B * (inv (B + 1)))))) (sqrt (B + A + 1) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + 1)) * inv (sqrt (B + 1)) = inv (B + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (A + 1)) * inv (sqrt (A + 1)) = inv (A + 1)) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (B + A + 1) * sqrt (B + A + 1) = B + A + 1) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt (A + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (B + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z3' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
    try assert (0 < B + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (N37' : normal_form ((asin (sqrt (B * (inv (B + 1))) * (sqrt (A * (inv (A + 1))))))) (asin (sqrt B * (sqrt A) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < B + 1) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (N38' : normal_form ((sqrt (1 - (B * (inv (B + 1))) ^ 2))) (sqrt (1 + 2 * B) * (inv (B + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign); assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < B + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (N39' : normal_form (asin (sqrt B * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) (asin (sqrt B * (sqrt A) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < A + 1) by sign.
    try assert (0 < 1 + 2 * A) by sign.
    try assert (N40' : normal_form ((sqrt (1 - (A * (inv (A + 1))) ^ 2))) (sqrt (1 + 2 * A) * (inv (A + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign); assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < B + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (0 < B + A + 1) by sign.
    try assert (N41' : normal_form (sqrt (1 - B * A * (inv (A + 1)) * (inv (B + 1)))) (sqrt (B + A + 1) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + 1)) * inv (sqrt (B + 1)) = inv (B + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (A + 1)) * inv (sqrt (A + 1)) = inv (A + 1)) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (B + A + 1) * sqrt (B + A + 1) = B + A + 1) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt (A + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (B + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z3' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
    try assert (0 < B + 1) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (N42' : normal_form (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) (sqrt (1 + 2 * B) * (inv (B + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign); assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < A + 1) by sign.
    try assert (0 < 1 + 2 * A) by sign.
    try assert (N43' : normal_form (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) (sqrt (1 + 2 * A) * (inv (A + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign); assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [increasing], by Instance:
  (-B*(A + 1)^(-1)*A*(B + 1)^(-1) + 1)^(1/2) + asin((B + 1)^(-1/2)*B^(1/2)*A^(1/2)*(A +
    1)^(-1/2))*(B + 1)^(-1/2)*B^(1/2)*A^(1/2)*(A + 1)^(-1/2) >= (1 - (A + 1)^(-1)*(B +
    1)^(-1)*c^2)^(1/2) + asin(c*(B + 1)^(-1/2)*(A + 1)^(-1/2))*c*(B + 1)^(-1/2)*(A + 1)^(-1/2)
*)
Lemma step_increasing (A : R) (B : R) (c : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_c_pos_is_0 : c >= 0)
    (H_A_less_is_B : B - A >= 0)
    (H_c_2_less_is_AB : B * A - c ^ 2 >= 0)
    (H_apart : B + A - 2 * c > 0) :
  sqrt (1 - B * A * (inv (A + 1)) * (inv (B + 1))) + asin (sqrt B * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * (sqrt B) * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))) >= sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1))) + asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))).
Proof.
  pose proof (step_B_pos_0 (A) (B) (c) H_B_pos_is_0 H_c_pos_is_0 H_A_less_is_B H_apart) as H_B_pos_0.
  pose proof (step_x_less_is_y (A) (B) H_A_pos_is_0 H_B_pos_is_0 H_A_less_is_B) as H_x_less_is_y.
  pose proof (step_y_less_1 (B) H_B_pos_is_0) as H_y_less_1.
  pose proof (step_s_1_over_2_less_1) as H_s_1_over_2_less_1.
  pose proof (step_r_2_less_is_xy (A) (B) (c) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_c_2_less_is_AB) as H_r_2_less_is_xy.
  assert (I' : asin (sqrt (B * (inv (B + 1))) * (sqrt (A * (inv (A + 1))))) * (sqrt (B * (inv (B + 1)))) * (sqrt (A * (inv (A + 1)))) + sqrt (1 - (A * (inv (A + 1))) * (B * (inv (B + 1)))) >= (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) + sqrt (1 - (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) ^ 2)).
  { apply (geometric_mean.step_xy_pos_is_r_2 (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) (1 / 2) (1 / 2) (A * (inv (A + 1))) (B * (inv (B + 1)))); [first [assumption | gap; sign | premise] | first [assumption | gap; by_number | premise] | first [assumption | gap; by_number | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_x_less_is_y | assert (G' : ((B * (inv (B + 1))) - (A * (inv (A + 1)))) - (0) = (B * (inv (B + 1)) - A * (inv (A + 1))) - (0)); [(try assert (0 < A + 1) by sign; try assert (0 < B + 1) by sign; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_x_less_is_y] | first [exact H_y_less_1 | assert (G' : (1 - (B * (inv (B + 1)))) - (0) = (1 - B * (inv (B + 1))) - (0)); [(try assert (0 < B + 1) by sign; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_y_less_1] | first [exact H_r_2_less_is_xy | assert (G' : ((A * (inv (A + 1))) * (B * (inv (B + 1))) - (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) ^ 2) - (0) = (B * A * (inv (A + 1)) * (inv (B + 1)) - c ^ 2 * (inv (A + 1)) * (inv (B + 1))) - (0)); [(try assert (0 < A + 1) by sign; try assert (0 < B + 1) by sign; try assert (0 < B + 1) by sign; try assert (0 < A + 1) by sign; try assert (N15' : normal_form ((c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) by (unfold normal_form; first [put; solve [ring] | equal]); try assert (Q0' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + 1)) * inv (sqrt (B + 1)) = inv (B + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (A + 1)) * inv (sqrt (A + 1)) = inv (A + 1)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (A + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (B + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z3' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]) | gap; try rewrite G'; lra] | premise_by H_r_2_less_is_xy] | first [exact H_s_1_over_2_less_1 | assert (G' : (1 - (1 / 2)) - (0) = (1 / 2) - (0)); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_s_1_over_2_less_1] | first [exact H_s_1_over_2_less_1 | assert (G' : (1 - (1 / 2)) - (0) = (1 / 2) - (0)); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_s_1_over_2_less_1]]. }
  assert (G' : (sqrt (1 - B * A * (inv (A + 1)) * (inv (B + 1))) + asin (sqrt B * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * (sqrt B) * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) - (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1))) + asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) = (asin (sqrt (B * (inv (B + 1))) * (sqrt (A * (inv (A + 1))))) * (sqrt (B * (inv (B + 1)))) * (sqrt (A * (inv (A + 1)))) + sqrt (1 - (A * (inv (A + 1))) * (B * (inv (B + 1))))) - ((c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) + sqrt (1 - (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) ^ 2))).
  { try assert (0 < A + 1) by sign.
    try assert (0 < B + 1) by sign.
    try assert (0 < B + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (0 < (1 - (A * (inv (A + 1))) * (B * (inv (B + 1))))) by first [sign_form ((B + A + 1) * (inv (A + 1)) * (inv (B + 1))) ltac:(assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign].
    try assert (0 < (1 - (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) ^ 2)) by first [seen | sign_form (((B - A) + ((B * A - c ^ 2) + (1 + 2 * A))) * (inv (A + 1)) * (inv (B + 1))) ltac:(try assert (N31' : normal_form ((c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) by (unfold normal_form; first [put; solve [ring] | equal]); try assert (Q0' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + 1)) * inv (sqrt (B + 1)) = inv (B + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (A + 1)) * inv (sqrt (A + 1)) = inv (A + 1)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (A + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (B + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z3' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]) | sign_form ((B * A * (inv (A + 1)) * (inv (B + 1)) - c ^ 2 * (inv (A + 1)) * (inv (B + 1))) + (B + A + 1) * (inv (A + 1)) * (inv (B + 1))) ltac:(try assert (N32' : normal_form ((c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) by (unfold normal_form; first [put; solve [ring] | equal]); try assert (Q0' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + 1)) * inv (sqrt (B + 1)) = inv (B + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (A + 1)) * inv (sqrt (A + 1)) = inv (A + 1)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (A + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (B + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z3' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]) | sign].
    try assert (0 < 1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1))) by first [seen | sign_form (((B - A) + ((B * A - c ^ 2) + (1 + 2 * A))) * (inv (A + 1)) * (inv (B + 1))) ltac:(assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign_form ((B * A * (inv (A + 1)) * (inv (B + 1)) - c ^ 2 * (inv (A + 1)) * (inv (B + 1))) + (B + A + 1) * (inv (A + 1)) * (inv (B + 1))) ltac:(assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign].
    try assert (0 < 1 - B * A * (inv (A + 1)) * (inv (B + 1))) by first [sign_form ((B + A + 1) * (inv (A + 1)) * (inv (B + 1))) ltac:(assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign].
    try assert (0 < B + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (N33' : normal_form ((c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) by (unfold normal_form; first [put; solve [ring] | equal]).
    try assert (0 < A + 1) by sign.
    try assert (N34' : normal_form ((sqrt (A * (inv (A + 1))))) (sqrt A * (inv (sqrt (A + 1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt A * sqrt A = A) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (A + 1)) * inv (sqrt (A + 1)) = inv (A + 1)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (A + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : A + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (0 < B + 1) by sign.
    try assert (N35' : normal_form ((sqrt (B * (inv (B + 1))))) (sqrt B * (inv (sqrt (B + 1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt B * sqrt B = B) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (B + 1)) * inv (sqrt (B + 1)) = inv (B + 1)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (B + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (0 < B + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (N36' : normal_form ((asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))))) (asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < B + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (0 < B + A + 1) by sign.
    try assert (N37' : normal_form ((sqrt (1 - (A * (inv (A + 1))) * (B * (inv (B + 1)))))) (sqrt (B + A + 1) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + 1)) * inv (sqrt (B + 1)) = inv (B + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (A + 1)) * inv (sqrt (A + 1)) = inv (A + 1)) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (B + A + 1) * sqrt (B + A + 1) = B + A + 1) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt (A + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (B + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z3' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
    try assert (0 < B + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (N38' : normal_form ((asin (sqrt (B * (inv (B + 1))) * (sqrt (A * (inv (A + 1))))))) (asin (sqrt B * (sqrt A) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < B + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (N39' : normal_form (asin (sqrt B * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) (asin (sqrt B * (sqrt A) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < B + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (N40' : normal_form (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) (asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < B + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (0 < B + B * A + A + 1 - c ^ 2) by first [seen | sign_form ((B - A) + ((B * A - c ^ 2) + (1 + 2 * A))) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N41' : normal_form ((sqrt (1 - (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) ^ 2))) (sqrt (B + B * A + A + 1 - c ^ 2) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + 1)) * inv (sqrt (B + 1)) = inv (B + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (A + 1)) * inv (sqrt (A + 1)) = inv (A + 1)) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (B + B * A + A + 1 - c ^ 2) * sqrt (B + B * A + A + 1 - c ^ 2) = B + B * A + A + 1 - c ^ 2) by (apply sqrt_sqrt; first [seen | sign_form ((B - A) + ((B * A - c ^ 2) + (1 + 2 * A))) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : sqrt (A + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (B + 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
    try assert (0 < B + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (0 < B + B * A + A + 1 - c ^ 2) by first [seen | sign_form ((B - A) + ((B * A - c ^ 2) + (1 + 2 * A))) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N42' : normal_form (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) (sqrt (B + B * A + A + 1 - c ^ 2) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + 1)) * inv (sqrt (B + 1)) = inv (B + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (A + 1)) * inv (sqrt (A + 1)) = inv (A + 1)) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (B + B * A + A + 1 - c ^ 2) * sqrt (B + B * A + A + 1 - c ^ 2) = B + B * A + A + 1 - c ^ 2) by (apply sqrt_sqrt; first [seen | sign_form ((B - A) + ((B * A - c ^ 2) + (1 + 2 * A))) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : sqrt (A + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (B + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z3' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
    try assert (0 < B + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (0 < B + A + 1) by sign.
    try assert (N43' : normal_form (sqrt (1 - B * A * (inv (A + 1)) * (inv (B + 1)))) (sqrt (B + A + 1) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + 1)) * inv (sqrt (B + 1)) = inv (B + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (A + 1)) * inv (sqrt (A + 1)) = inv (A + 1)) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (B + A + 1) * sqrt (B + A + 1) = B + A + 1) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt (A + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (B + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z3' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [f(x) above], by Instance:
  (A + 1)^(-1)*A*asin((A + 1)^(-1)*A) + (1 - A^2*(A + 1)^(-2))^(1/2) >= 1/2*pi*(A + 1)^(-1)*A
*)
Lemma step_f_x_above (A : R) (B : R) (c : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_c_pos_is_0 : c >= 0)
    (H_A_less_is_B : B - A >= 0)
    (H_c_2_less_is_AB : B * A - c ^ 2 >= 0)
    (H_apart : B + A - 2 * c > 0) :
  A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2))) >= (1 / 2) * PI * A * (inv (A + 1)).
Proof.
  pose proof (step_B_pos_0 (A) (B) (c) H_B_pos_is_0 H_c_pos_is_0 H_A_less_is_B H_apart) as H_B_pos_0.
  pose proof (step_x_less_is_y (A) (B) H_A_pos_is_0 H_B_pos_is_0 H_A_less_is_B) as H_x_less_is_y.
  pose proof (step_y_less_1 (B) H_B_pos_is_0) as H_y_less_1.
  pose proof (step_s_1_over_2_less_1) as H_s_1_over_2_less_1.
  pose proof (step_r_2_less_is_xy (A) (B) (c) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_c_2_less_is_AB) as H_r_2_less_is_xy.
  assert (I' : (A * (inv (A + 1))) * (asin (A * (inv (A + 1)))) + sqrt (1 - (A * (inv (A + 1))) ^ 2) >= (1 / 2) * (A * (inv (A + 1))) * PI).
  { apply (geometric_mean.step_pi_x_over_2_less_is_f_x (1 / 2) (A * (inv (A + 1))) (B * (inv (B + 1)))); [first [assumption | gap; by_number | premise] | first [assumption | gap; sign | premise] | first [exact H_x_less_is_y | assert (G' : ((B * (inv (B + 1))) - (A * (inv (A + 1)))) - (0) = (B * (inv (B + 1)) - A * (inv (A + 1))) - (0)); [(try assert (0 < A + 1) by sign; try assert (0 < B + 1) by sign; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_x_less_is_y] | first [exact H_y_less_1 | assert (G' : (1 - (B * (inv (B + 1)))) - (0) = (1 - B * (inv (B + 1))) - (0)); [(try assert (0 < B + 1) by sign; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_y_less_1] | first [exact H_s_1_over_2_less_1 | assert (G' : (1 - (1 / 2)) - (0) = (1 / 2) - (0)); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_s_1_over_2_less_1]]. }
  assert (G' : (A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) - ((1 / 2) * PI * A * (inv (A + 1))) = ((A * (inv (A + 1))) * (asin (A * (inv (A + 1)))) + sqrt (1 - (A * (inv (A + 1))) ^ 2)) - ((1 / 2) * (A * (inv (A + 1))) * PI)).
  { try assert (0 < A + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (0 < (1 - (A * (inv (A + 1))) ^ 2)) by first [sign_form ((1 + 2 * A) * (inv ((A + 1) ^ 2))) ltac:(try assert (N12' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < 1 - A ^ 2 * (inv ((A + 1) ^ 2))) by first [sign_form ((1 + 2 * A) * (inv ((A + 1) ^ 2))) ltac:(try assert (N14' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < 1 + A ^ 2 + 2 * A) by sign.
    try assert (N16' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < A + 1) by sign.
    try assert (0 < 1 + 2 * A) by sign.
    try assert (N17' : normal_form ((sqrt (1 - (A * (inv (A + 1))) ^ 2))) (sqrt (1 + 2 * A) * (inv (A + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign); assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < A + 1) by sign.
    try assert (0 < 1 + 2 * A) by sign.
    try assert (N18' : normal_form (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) (sqrt (1 + 2 * A) * (inv (A + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign); assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [f(y) above], by Instance:
  B*(B + 1)^(-1)*asin(B*(B + 1)^(-1)) + (1 - B^2*(B + 1)^(-2))^(1/2) >= 1/2*B*pi*(B + 1)^(-1)
*)
Lemma step_f_y_above (A : R) (B : R) (c : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_c_pos_is_0 : c >= 0)
    (H_A_less_is_B : B - A >= 0)
    (H_c_2_less_is_AB : B * A - c ^ 2 >= 0)
    (H_apart : B + A - 2 * c > 0) :
  B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2))) >= (1 / 2) * B * PI * (inv (B + 1)).
Proof.
  pose proof (step_B_pos_0 (A) (B) (c) H_B_pos_is_0 H_c_pos_is_0 H_A_less_is_B H_apart) as H_B_pos_0.
  pose proof (step_x_less_is_y (A) (B) H_A_pos_is_0 H_B_pos_is_0 H_A_less_is_B) as H_x_less_is_y.
  pose proof (step_y_less_1 (B) H_B_pos_is_0) as H_y_less_1.
  pose proof (step_s_1_over_2_less_1) as H_s_1_over_2_less_1.
  pose proof (step_r_2_less_is_xy (A) (B) (c) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_c_2_less_is_AB) as H_r_2_less_is_xy.
  assert (I' : asin (B * (inv (B + 1))) * (B * (inv (B + 1))) + sqrt (1 - (B * (inv (B + 1))) ^ 2) >= (1 / 2) * PI * (B * (inv (B + 1)))).
  { apply (geometric_mean.step_pi_y_over_2_less_is_f_y (1 / 2) (B * (inv (B + 1)))); [first [assumption | gap; by_number | premise] | first [assumption | gap; sign | premise] | first [exact H_y_less_1 | assert (G' : (1 - (B * (inv (B + 1)))) - (0) = (1 - B * (inv (B + 1))) - (0)); [(try assert (0 < B + 1) by sign; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_y_less_1] | first [exact H_s_1_over_2_less_1 | assert (G' : (1 - (1 / 2)) - (0) = (1 / 2) - (0)); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_s_1_over_2_less_1]]. }
  assert (G' : (B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) - ((1 / 2) * B * PI * (inv (B + 1))) = (asin (B * (inv (B + 1))) * (B * (inv (B + 1))) + sqrt (1 - (B * (inv (B + 1))) ^ 2)) - ((1 / 2) * PI * (B * (inv (B + 1))))).
  { try assert (0 < B + 1) by sign.
    try assert (0 < B + 1) by sign.
    try assert (0 < (1 - (B * (inv (B + 1))) ^ 2)) by first [sign_form ((1 + 2 * B) * (inv ((B + 1) ^ 2))) ltac:(try assert (N6' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < 1 - B ^ 2 * (inv ((B + 1) ^ 2))) by first [sign_form ((1 + 2 * B) * (inv ((B + 1) ^ 2))) ltac:(try assert (N8' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < 1 + B ^ 2 + 2 * B) by sign.
    try assert (N10' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < B + 1) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (N11' : normal_form ((sqrt (1 - (B * (inv (B + 1))) ^ 2))) (sqrt (1 + 2 * B) * (inv (B + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign); assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < B + 1) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (N12' : normal_form (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) (sqrt (1 + 2 * B) * (inv (B + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign); assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [f(x) below], by Instance:
  1/2*pi >= (A + 1)^(-1)*A*asin((A + 1)^(-1)*A) + (1 - A^2*(A + 1)^(-2))^(1/2)
*)
Lemma step_f_x_below (A : R) (B : R) (c : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_c_pos_is_0 : c >= 0)
    (H_A_less_is_B : B - A >= 0)
    (H_c_2_less_is_AB : B * A - c ^ 2 >= 0)
    (H_apart : B + A - 2 * c > 0) :
  (1 / 2) * PI >= A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2))).
Proof.
  pose proof (step_B_pos_0 (A) (B) (c) H_B_pos_is_0 H_c_pos_is_0 H_A_less_is_B H_apart) as H_B_pos_0.
  pose proof (step_x_less_is_y (A) (B) H_A_pos_is_0 H_B_pos_is_0 H_A_less_is_B) as H_x_less_is_y.
  pose proof (step_y_less_1 (B) H_B_pos_is_0) as H_y_less_1.
  pose proof (step_s_1_over_2_less_1) as H_s_1_over_2_less_1.
  pose proof (step_r_2_less_is_xy (A) (B) (c) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_c_2_less_is_AB) as H_r_2_less_is_xy.
  assert (I' : (1 / 2) * PI >= (A * (inv (A + 1))) * (asin (A * (inv (A + 1)))) + sqrt (1 - (A * (inv (A + 1))) ^ 2)).
  { apply (geometric_mean.step_f_x_less_is_pi_over_2 (1 / 2) (A * (inv (A + 1))) (B * (inv (B + 1)))); [first [assumption | gap; by_number | premise] | first [assumption | gap; sign | premise] | first [exact H_x_less_is_y | assert (G' : ((B * (inv (B + 1))) - (A * (inv (A + 1)))) - (0) = (B * (inv (B + 1)) - A * (inv (A + 1))) - (0)); [(try assert (0 < A + 1) by sign; try assert (0 < B + 1) by sign; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_x_less_is_y] | first [exact H_y_less_1 | assert (G' : (1 - (B * (inv (B + 1)))) - (0) = (1 - B * (inv (B + 1))) - (0)); [(try assert (0 < B + 1) by sign; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_y_less_1] | first [exact H_s_1_over_2_less_1 | assert (G' : (1 - (1 / 2)) - (0) = (1 / 2) - (0)); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_s_1_over_2_less_1]]. }
  assert (G' : ((1 / 2) * PI) - (A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) = ((1 / 2) * PI) - ((A * (inv (A + 1))) * (asin (A * (inv (A + 1)))) + sqrt (1 - (A * (inv (A + 1))) ^ 2))).
  { try assert (0 < A + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (0 < (1 - (A * (inv (A + 1))) ^ 2)) by first [sign_form ((1 + 2 * A) * (inv ((A + 1) ^ 2))) ltac:(try assert (N12' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < 1 - A ^ 2 * (inv ((A + 1) ^ 2))) by first [sign_form ((1 + 2 * A) * (inv ((A + 1) ^ 2))) ltac:(try assert (N14' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < 1 + A ^ 2 + 2 * A) by sign.
    try assert (N16' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < A + 1) by sign.
    try assert (0 < 1 + 2 * A) by sign.
    try assert (N17' : normal_form ((sqrt (1 - (A * (inv (A + 1))) ^ 2))) (sqrt (1 + 2 * A) * (inv (A + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign); assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < A + 1) by sign.
    try assert (0 < 1 + 2 * A) by sign.
    try assert (N18' : normal_form (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) (sqrt (1 + 2 * A) * (inv (A + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign); assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [f(y) below], by Instance:
  1/2*pi >= B*(B + 1)^(-1)*asin(B*(B + 1)^(-1)) + (1 - B^2*(B + 1)^(-2))^(1/2)
*)
Lemma step_f_y_below (A : R) (B : R) (c : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_c_pos_is_0 : c >= 0)
    (H_A_less_is_B : B - A >= 0)
    (H_c_2_less_is_AB : B * A - c ^ 2 >= 0)
    (H_apart : B + A - 2 * c > 0) :
  (1 / 2) * PI >= B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2))).
Proof.
  pose proof (step_B_pos_0 (A) (B) (c) H_B_pos_is_0 H_c_pos_is_0 H_A_less_is_B H_apart) as H_B_pos_0.
  pose proof (step_x_less_is_y (A) (B) H_A_pos_is_0 H_B_pos_is_0 H_A_less_is_B) as H_x_less_is_y.
  pose proof (step_y_less_1 (B) H_B_pos_is_0) as H_y_less_1.
  pose proof (step_s_1_over_2_less_1) as H_s_1_over_2_less_1.
  pose proof (step_r_2_less_is_xy (A) (B) (c) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_c_2_less_is_AB) as H_r_2_less_is_xy.
  assert (I' : (1 / 2) * PI >= asin (B * (inv (B + 1))) * (B * (inv (B + 1))) + sqrt (1 - (B * (inv (B + 1))) ^ 2)).
  { apply (geometric_mean.step_f_y_less_is_pi_over_2 (1 / 2) (B * (inv (B + 1)))); [first [assumption | gap; by_number | premise] | first [assumption | gap; sign | premise] | first [exact H_y_less_1 | assert (G' : (1 - (B * (inv (B + 1)))) - (0) = (1 - B * (inv (B + 1))) - (0)); [(try assert (0 < B + 1) by sign; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_y_less_1] | first [exact H_s_1_over_2_less_1 | assert (G' : (1 - (1 / 2)) - (0) = (1 / 2) - (0)); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_s_1_over_2_less_1]]. }
  assert (G' : ((1 / 2) * PI) - (B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) = ((1 / 2) * PI) - (asin (B * (inv (B + 1))) * (B * (inv (B + 1))) + sqrt (1 - (B * (inv (B + 1))) ^ 2))).
  { try assert (0 < B + 1) by sign.
    try assert (0 < B + 1) by sign.
    try assert (0 < (1 - (B * (inv (B + 1))) ^ 2)) by first [sign_form ((1 + 2 * B) * (inv ((B + 1) ^ 2))) ltac:(try assert (N6' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < 1 - B ^ 2 * (inv ((B + 1) ^ 2))) by first [sign_form ((1 + 2 * B) * (inv ((B + 1) ^ 2))) ltac:(try assert (N8' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < 1 + B ^ 2 + 2 * B) by sign.
    try assert (N10' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < B + 1) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (N11' : normal_form ((sqrt (1 - (B * (inv (B + 1))) ^ 2))) (sqrt (1 + 2 * B) * (inv (B + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign); assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < B + 1) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (N12' : normal_form (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) (sqrt (1 + 2 * B) * (inv (B + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign); assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [F_1 above], by Linear:
  F_1 >= 1/2*pi*(A + 1)^(-1)*A
*)
Lemma step_F_1_above (A : R) (B : R) (F_1 : R) (c : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_c_pos_is_0 : c >= 0)
    (H_A_less_is_B : B - A >= 0)
    (H_c_2_less_is_AB : B * A - c ^ 2 >= 0)
    (H_apart : B + A - 2 * c > 0)
    (H_F_1 : F_1 = A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) :
  F_1 >= (1 / 2) * PI * A * (inv (A + 1)).
Proof.
  pose proof (step_f_x_above (A) (B) (c) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_A_less_is_B H_c_2_less_is_AB H_apart) as H_f_x_above.
  assert (P0' : 0 <= (1) * ((A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) - ((1 / 2) * PI * A * (inv (A + 1))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (F_1) - ((1 / 2) * PI * A * (inv (A + 1))) = (1) * ((A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) - ((1 / 2) * PI * A * (inv (A + 1))))).
  { rewrite ?H_F_1.
    try assert (0 < A + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (0 < 1 - A ^ 2 * (inv ((A + 1) ^ 2))) by first [sign_form ((1 + 2 * A) * (inv ((A + 1) ^ 2))) ltac:(try assert (N1' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < A + 1) by sign.
    try assert (0 < 1 + 2 * A) by sign.
    try assert (N5' : normal_form ((A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2))))) (A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 + 2 * A) * (inv (A + 1)))) by (unfold normal_form; try assert (N3' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N4' : normal_form (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) (sqrt (1 + 2 * A) * (inv (A + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign); assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; first [put; solve [ring] | equal]).
    try assert (0 < 1 + A ^ 2 + 2 * A) by sign.
    try assert (N6' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < A + 1) by sign.
    try assert (0 < 1 + 2 * A) by sign.
    try assert (N7' : normal_form (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) (sqrt (1 + 2 * A) * (inv (A + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign); assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [F_2 above], by Linear:
  F_2 >= 1/2*B*pi*(B + 1)^(-1)
*)
Lemma step_F_2_above (A : R) (B : R) (F_2 : R) (c : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_c_pos_is_0 : c >= 0)
    (H_A_less_is_B : B - A >= 0)
    (H_c_2_less_is_AB : B * A - c ^ 2 >= 0)
    (H_apart : B + A - 2 * c > 0)
    (H_F_2 : F_2 = B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) :
  F_2 >= (1 / 2) * B * PI * (inv (B + 1)).
Proof.
  pose proof (step_f_y_above (A) (B) (c) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_A_less_is_B H_c_2_less_is_AB H_apart) as H_f_y_above.
  assert (P0' : 0 <= (1) * ((B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) - ((1 / 2) * B * PI * (inv (B + 1))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (F_2) - ((1 / 2) * B * PI * (inv (B + 1))) = (1) * ((B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) - ((1 / 2) * B * PI * (inv (B + 1))))).
  { rewrite ?H_F_2.
    try assert (0 < B + 1) by sign.
    try assert (0 < B + 1) by sign.
    try assert (0 < 1 - B ^ 2 * (inv ((B + 1) ^ 2))) by first [sign_form ((1 + 2 * B) * (inv ((B + 1) ^ 2))) ltac:(try assert (N1' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < B + 1) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (N5' : normal_form ((B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2))))) (B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 + 2 * B) * (inv (B + 1)))) by (unfold normal_form; try assert (N3' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N4' : normal_form (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) (sqrt (1 + 2 * B) * (inv (B + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign); assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; first [put; solve [ring] | equal]).
    try assert (0 < 1 + B ^ 2 + 2 * B) by sign.
    try assert (N6' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < B + 1) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (N7' : normal_form (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) (sqrt (1 + 2 * B) * (inv (B + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign); assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [F_1 below], by Linear:
  1/2*pi >= F_1
*)
Lemma step_F_1_below (A : R) (B : R) (F_1 : R) (c : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_c_pos_is_0 : c >= 0)
    (H_A_less_is_B : B - A >= 0)
    (H_c_2_less_is_AB : B * A - c ^ 2 >= 0)
    (H_apart : B + A - 2 * c > 0)
    (H_F_1 : F_1 = A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) :
  (1 / 2) * PI >= F_1.
Proof.
  pose proof (step_f_x_below (A) (B) (c) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_A_less_is_B H_c_2_less_is_AB H_apart) as H_f_x_below.
  assert (P0' : 0 <= (1) * (((1 / 2) * PI) - (A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : ((1 / 2) * PI) - (F_1) = (1) * (((1 / 2) * PI) - (A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))))).
  { rewrite ?H_F_1.
    try assert (0 < A + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (0 < 1 - A ^ 2 * (inv ((A + 1) ^ 2))) by first [sign_form ((1 + 2 * A) * (inv ((A + 1) ^ 2))) ltac:(try assert (N1' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < A + 1) by sign.
    try assert (0 < 1 + 2 * A) by sign.
    try assert (N5' : normal_form ((A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2))))) (A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 + 2 * A) * (inv (A + 1)))) by (unfold normal_form; try assert (N3' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N4' : normal_form (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) (sqrt (1 + 2 * A) * (inv (A + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign); assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; first [put; solve [ring] | equal]).
    try assert (0 < 1 + A ^ 2 + 2 * A) by sign.
    try assert (N6' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < A + 1) by sign.
    try assert (0 < 1 + 2 * A) by sign.
    try assert (N7' : normal_form (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) (sqrt (1 + 2 * A) * (inv (A + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign); assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [F_2 below], by Linear:
  1/2*pi >= F_2
*)
Lemma step_F_2_below (A : R) (B : R) (F_2 : R) (c : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_c_pos_is_0 : c >= 0)
    (H_A_less_is_B : B - A >= 0)
    (H_c_2_less_is_AB : B * A - c ^ 2 >= 0)
    (H_apart : B + A - 2 * c > 0)
    (H_F_2 : F_2 = B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) :
  (1 / 2) * PI >= F_2.
Proof.
  pose proof (step_f_y_below (A) (B) (c) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_A_less_is_B H_c_2_less_is_AB H_apart) as H_f_y_below.
  assert (P0' : 0 <= (1) * (((1 / 2) * PI) - (B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : ((1 / 2) * PI) - (F_2) = (1) * (((1 / 2) * PI) - (B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))))).
  { rewrite ?H_F_2.
    try assert (0 < B + 1) by sign.
    try assert (0 < B + 1) by sign.
    try assert (0 < 1 - B ^ 2 * (inv ((B + 1) ^ 2))) by first [sign_form ((1 + 2 * B) * (inv ((B + 1) ^ 2))) ltac:(try assert (N1' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < B + 1) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (N5' : normal_form ((B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2))))) (B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 + 2 * B) * (inv (B + 1)))) by (unfold normal_form; try assert (N3' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N4' : normal_form (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) (sqrt (1 + 2 * B) * (inv (B + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign); assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; first [put; solve [ring] | equal]).
    try assert (0 < 1 + B ^ 2 + 2 * B) by sign.
    try assert (N6' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < B + 1) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (N7' : normal_form (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) (sqrt (1 + 2 * B) * (inv (B + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign); assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [F_1 F_2], by Linear:
  F_2*F_1 >= F_12^2
*)
Lemma step_F_1_F_2 (A : R) (B : R) (F_1 : R) (F_12 : R) (F_2 : R) (c : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_c_pos_is_0 : c >= 0)
    (H_A_less_is_B : B - A >= 0)
    (H_c_2_less_is_AB : B * A - c ^ 2 >= 0)
    (H_apart : B + A - 2 * c > 0)
    (H_F_1 : F_1 = A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2))))
    (H_F_2 : F_2 = B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2))))
    (H_F_12 : F_12 = sqrt (1 - B * A * (inv (A + 1)) * (inv (B + 1))) + asin (sqrt B * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * (sqrt B) * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) :
  F_2 * F_1 >= F_12 ^ 2.
Proof.
  pose proof (step_convex (A) (B) (c) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_A_less_is_B H_c_2_less_is_AB H_apart) as H_convex.
  assert (P0' : 0 <= (1) * (((B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2))))) - ((sqrt (1 - B * A * (inv (A + 1)) * (inv (B + 1))) + asin (sqrt B * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * (sqrt B) * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) ^ 2))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (F_2 * F_1) - (F_12 ^ 2) = (1) * (((B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2))))) - ((sqrt (1 - B * A * (inv (A + 1)) * (inv (B + 1))) + asin (sqrt B * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * (sqrt B) * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) ^ 2))).
  { rewrite ?H_F_1, ?H_F_2, ?H_F_12.
    rewrite ?H_F_1, ?H_F_2, ?H_F_12.
    try assert (0 < A + 1) by sign.
    try assert (0 < B + 1) by sign.
    try assert (0 < B + 1) by sign.
    try assert (0 < B + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (0 < 1 - B * A * (inv (A + 1)) * (inv (B + 1))) by first [sign_form ((B + A + 1) * (inv (A + 1)) * (inv (B + 1))) ltac:(assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign].
    try assert (0 < 1 - B ^ 2 * (inv ((B + 1) ^ 2))) by first [sign_form ((1 + 2 * B) * (inv ((B + 1) ^ 2))) ltac:(try assert (N3' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < 1 - A ^ 2 * (inv ((A + 1) ^ 2))) by first [sign_form ((1 + 2 * A) * (inv ((A + 1) ^ 2))) ltac:(try assert (N5' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < B + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (0 < B + A + 1) by sign.
    try assert (N9' : normal_form ((sqrt (1 - B * A * (inv (A + 1)) * (inv (B + 1))) + asin (sqrt B * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * (sqrt B) * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) (sqrt (B + A + 1) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))) + sqrt B * (asin (sqrt B * (sqrt A) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) * (sqrt A) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) by (unfold normal_form; try assert (N7' : normal_form (asin (sqrt B * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) (asin (sqrt B * (sqrt A) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal]; try assert (N8' : normal_form (sqrt (1 - B * A * (inv (A + 1)) * (inv (B + 1)))) (sqrt (B + A + 1) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + 1)) * inv (sqrt (B + 1)) = inv (B + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (A + 1)) * inv (sqrt (A + 1)) = inv (A + 1)) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (B + A + 1) * sqrt (B + A + 1) = B + A + 1) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt (A + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (B + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z3' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal]; first [put; solve [ring] | equal]).
    try assert (0 < A + 1) by sign.
    try assert (0 < 1 + 2 * A) by sign.
    try assert (N12' : normal_form ((A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2))))) (A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 + 2 * A) * (inv (A + 1)))) by (unfold normal_form; try assert (N10' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N11' : normal_form (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) (sqrt (1 + 2 * A) * (inv (A + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign); assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; first [put; solve [ring] | equal]).
    try assert (0 < B + 1) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (N15' : normal_form ((B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2))))) (B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 + 2 * B) * (inv (B + 1)))) by (unfold normal_form; try assert (N13' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N14' : normal_form (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) (sqrt (1 + 2 * B) * (inv (B + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign); assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; first [put; solve [ring] | equal]).
    try assert (0 < 1 + B ^ 2 + 2 * B) by sign.
    try assert (N16' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 1 + A ^ 2 + 2 * A) by sign.
    try assert (N17' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < B + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (N18' : normal_form (asin (sqrt B * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) (asin (sqrt B * (sqrt A) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < B + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (0 < B + A + 1) by sign.
    try assert (N19' : normal_form (sqrt (1 - B * A * (inv (A + 1)) * (inv (B + 1)))) (sqrt (B + A + 1) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + 1)) * inv (sqrt (B + 1)) = inv (B + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (A + 1)) * inv (sqrt (A + 1)) = inv (A + 1)) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (B + A + 1) * sqrt (B + A + 1) = B + A + 1) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt (A + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (B + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z3' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
    try assert (0 < B + 1) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (N20' : normal_form (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) (sqrt (1 + 2 * B) * (inv (B + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign); assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < A + 1) by sign.
    try assert (0 < 1 + 2 * A) by sign.
    try assert (N21' : normal_form (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) (sqrt (1 + 2 * A) * (inv (A + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign); assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [F_12 >= F], by Linear:
  F_12 >= F
*)
Lemma step_F_12_pos_is_F (A : R) (B : R) (F : R) (F_12 : R) (c : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_c_pos_is_0 : c >= 0)
    (H_A_less_is_B : B - A >= 0)
    (H_c_2_less_is_AB : B * A - c ^ 2 >= 0)
    (H_apart : B + A - 2 * c > 0)
    (H_F_12 : F_12 = sqrt (1 - B * A * (inv (A + 1)) * (inv (B + 1))) + asin (sqrt B * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * (sqrt B) * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))
    (H_F : F = sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1))) + asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) :
  F_12 >= F.
Proof.
  pose proof (step_increasing (A) (B) (c) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_A_less_is_B H_c_2_less_is_AB H_apart) as H_increasing.
  assert (P0' : 0 <= (1) * ((sqrt (1 - B * A * (inv (A + 1)) * (inv (B + 1))) + asin (sqrt B * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * (sqrt B) * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) - (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1))) + asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (F_12) - (F) = (1) * ((sqrt (1 - B * A * (inv (A + 1)) * (inv (B + 1))) + asin (sqrt B * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * (sqrt B) * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) - (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1))) + asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))))).
  { rewrite ?H_F_12, ?H_F.
    rewrite ?H_F_12, ?H_F.
    try assert (0 < A + 1) by sign.
    try assert (0 < B + 1) by sign.
    try assert (0 < B + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (0 < 1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1))) by first [seen | sign_form (((B - A) + ((B * A - c ^ 2) + (1 + 2 * A))) * (inv (A + 1)) * (inv (B + 1))) ltac:(assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign].
    try assert (0 < 1 - B * A * (inv (A + 1)) * (inv (B + 1))) by first [sign_form ((B + A + 1) * (inv (A + 1)) * (inv (B + 1))) ltac:(assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign].
    try assert (0 < B + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (0 < B + B * A + A + 1 - c ^ 2) by first [seen | sign_form ((B - A) + ((B * A - c ^ 2) + (1 + 2 * A))) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N4' : normal_form ((sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1))) + asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) (asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))) * c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))) + sqrt (B + B * A + A + 1 - c ^ 2) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) by (unfold normal_form; try assert (N2' : normal_form (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) (asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal]; try assert (N3' : normal_form (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) (sqrt (B + B * A + A + 1 - c ^ 2) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + 1)) * inv (sqrt (B + 1)) = inv (B + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (A + 1)) * inv (sqrt (A + 1)) = inv (A + 1)) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (B + B * A + A + 1 - c ^ 2) * sqrt (B + B * A + A + 1 - c ^ 2) = B + B * A + A + 1 - c ^ 2) by (apply sqrt_sqrt; first [seen | sign_form ((B - A) + ((B * A - c ^ 2) + (1 + 2 * A))) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : sqrt (A + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (B + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z3' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal]; first [put; solve [ring] | equal]).
    try assert (0 < B + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (0 < B + A + 1) by sign.
    try assert (N7' : normal_form ((sqrt (1 - B * A * (inv (A + 1)) * (inv (B + 1))) + asin (sqrt B * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * (sqrt B) * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) (sqrt (B + A + 1) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))) + sqrt B * (asin (sqrt B * (sqrt A) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) * (sqrt A) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) by (unfold normal_form; try assert (N5' : normal_form (asin (sqrt B * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) (asin (sqrt B * (sqrt A) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal]; try assert (N6' : normal_form (sqrt (1 - B * A * (inv (A + 1)) * (inv (B + 1)))) (sqrt (B + A + 1) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + 1)) * inv (sqrt (B + 1)) = inv (B + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (A + 1)) * inv (sqrt (A + 1)) = inv (A + 1)) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (B + A + 1) * sqrt (B + A + 1) = B + A + 1) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt (A + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (B + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z3' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal]; first [put; solve [ring] | equal]).
    try assert (0 < B + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (N8' : normal_form (asin (sqrt B * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) (asin (sqrt B * (sqrt A) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < B + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (N9' : normal_form (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) (asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < B + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (0 < B + B * A + A + 1 - c ^ 2) by first [seen | sign_form ((B - A) + ((B * A - c ^ 2) + (1 + 2 * A))) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N10' : normal_form (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) (sqrt (B + B * A + A + 1 - c ^ 2) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + 1)) * inv (sqrt (B + 1)) = inv (B + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (A + 1)) * inv (sqrt (A + 1)) = inv (A + 1)) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (B + B * A + A + 1 - c ^ 2) * sqrt (B + B * A + A + 1 - c ^ 2) = B + B * A + A + 1 - c ^ 2) by (apply sqrt_sqrt; first [seen | sign_form ((B - A) + ((B * A - c ^ 2) + (1 + 2 * A))) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : sqrt (A + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (B + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z3' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
    try assert (0 < B + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (0 < B + A + 1) by sign.
    try assert (N11' : normal_form (sqrt (1 - B * A * (inv (A + 1)) * (inv (B + 1)))) (sqrt (B + A + 1) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + 1)) * inv (sqrt (B + 1)) = inv (B + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (A + 1)) * inv (sqrt (A + 1)) = inv (A + 1)) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (B + A + 1) * sqrt (B + A + 1) = B + A + 1) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt (A + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (B + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z3' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [sum > 0], by Linear:
  F_2*(B + 1) + F_1*(A + 1) > 0
*)
Lemma step_sum_pos_0 (A : R) (B : R) (F_1 : R) (F_2 : R) (c : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_c_pos_is_0 : c >= 0)
    (H_A_less_is_B : B - A >= 0)
    (H_c_2_less_is_AB : B * A - c ^ 2 >= 0)
    (H_apart : B + A - 2 * c > 0)
    (H_F_1 : F_1 = A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2))))
    (H_F_2 : F_2 = B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) :
  F_2 * (B + 1) + F_1 * (A + 1) > 0.
Proof.
  pose proof (step_B_pos_0 (A) (B) (c) H_B_pos_is_0 H_c_pos_is_0 H_A_less_is_B H_apart) as H_B_pos_0.
  pose proof (step_F_1_above (A) (B) (F_1) (c) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_A_less_is_B H_c_2_less_is_AB H_apart H_F_1) as H_F_1_above.
  pose proof (step_F_2_above (A) (B) (F_2) (c) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_A_less_is_B H_c_2_less_is_AB H_apart H_F_2) as H_F_2_above.
  assert (P0' : 0 <= (A + 1) * ((F_1) - ((1 / 2) * PI * A * (inv (A + 1))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 <= (B + 1) * ((F_2) - ((1 / 2) * B * PI * (inv (B + 1))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P' : 0 < ((1 / 2) * PI * (B + A))) by (sign).
  assert (G' : (F_2 * (B + 1) + F_1 * (A + 1)) - (0) = (A + 1) * ((F_1) - ((1 / 2) * PI * A * (inv (A + 1)))) + (B + 1) * ((F_2) - ((1 / 2) * B * PI * (inv (B + 1)))) + ((1 / 2) * PI * (B + A))).
  { try assert (0 < A + 1) by sign.
    try assert (0 < B + 1) by sign.
    assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign).
    assert (Z1' : A + 1 <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [means], by Linear:
  F_2*(B + 1) + F_1*(A + 1) >= 2*(B + 1)^(1/2)*(A + 1)^(1/2)*F_12
*)
Lemma step_means (A : R) (B : R) (F_1 : R) (F_12 : R) (F_2 : R) (c : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_c_pos_is_0 : c >= 0)
    (H_A_less_is_B : B - A >= 0)
    (H_c_2_less_is_AB : B * A - c ^ 2 >= 0)
    (H_apart : B + A - 2 * c > 0)
    (H_F_1 : F_1 = A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2))))
    (H_F_2 : F_2 = B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2))))
    (H_F_12 : F_12 = sqrt (1 - B * A * (inv (A + 1)) * (inv (B + 1))) + asin (sqrt B * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * (sqrt B) * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) :
  F_2 * (B + 1) + F_1 * (A + 1) >= 2 * (sqrt (B + 1)) * (sqrt (A + 1)) * F_12.
Proof.
  pose proof (step_F_1_F_2 (A) (B) (F_1) (F_12) (F_2) (c) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_A_less_is_B H_c_2_less_is_AB H_apart H_F_1 H_F_2 H_F_12) as H_F_1_F_2.
  pose proof (step_sum_pos_0 (A) (B) (F_1) (F_2) (c) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_A_less_is_B H_c_2_less_is_AB H_apart H_F_1 H_F_2) as H_sum_pos_0.
  try assert (0 < F_2 * (B + 1) + F_1 * (A + 1)) by first [seen | sign_form (B * F_2 + F_2 + F_1 + A * F_1) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P0' : 0 <= ((2 * A + 2) * (B + 1) * (inv (F_2 * (B + 1) + F_1 * (A + 1)))) * ((F_2 * F_1) - (F_12 ^ 2))) by (apply Rmult_le_pos; [first [seen | sign_form (2 * (A + 1) * (B + 1) * (inv (B * F_2 + F_2 + F_1 + A * F_1))) ltac:(try assert (N0' : normal_form (inv (F_2 * (B + 1) + F_1 * (A + 1))) (inv (B * F_2 + F_2 + F_1 + A * F_1))) by first [apply inv_is; [nonzero | (assert (Z0' : B * F_2 + F_2 + F_1 + A * F_1 <> 0) by (apply positive_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign_form (2 * (inv (B * F_2 + F_2 + F_1 + A * F_1)) + 2 * B * (inv (B * F_2 + F_2 + F_1 + A * F_1)) + 2 * B * A * (inv (B * F_2 + F_2 + F_1 + A * F_1)) + 2 * A * (inv (B * F_2 + F_2 + F_1 + A * F_1))) ltac:(try assert (N1' : normal_form (inv (F_2 * (B + 1) + F_1 * (A + 1))) (inv (B * F_2 + F_2 + F_1 + A * F_1))) by first [apply inv_is; [nonzero | (assert (Z0' : B * F_2 + F_2 + F_1 + A * F_1 <> 0) by (apply positive_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign] | lra]).
  try assert (0 < B + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < 2 * F_2 * (B + 1) + 2 * F_1 * (A + 1)) by first [seen | sign_form (2 * (B * F_2 + F_2 + F_1 + A * F_1)) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P' : 0 <= ((F_1 * (A + 1) - F_2 * (B + 1)) ^ 2 * (inv (2 * F_2 * (B + 1) + 2 * F_1 * (A + 1))) + (F_2 * (B + 1) + F_1 * (A + 1) - 2 * (sqrt (B + 1)) * (sqrt (A + 1)) * F_12) ^ 2 * (inv (2 * F_2 * (B + 1) + 2 * F_1 * (A + 1))))) by (first [seen | sign_form ((-1) * (2 * B * (sqrt (B + 1)) * (sqrt (A + 1)) * F_12 * F_2 + 2 * (sqrt (B + 1)) * (sqrt (A + 1)) * A * F_12 * F_1 + 2 * (sqrt (B + 1)) * (sqrt (A + 1)) * F_12 * F_1 + 2 * (sqrt (B + 1)) * (sqrt (A + 1)) * F_12 * F_2 - 2 * B * (F_2 ^ 2) - 2 * A * (F_12 ^ 2) - F_2 ^ 2 - 2 * (F_12 ^ 2) - 2 * B * (F_12 ^ 2) - 2 * B * A * (F_12 ^ 2) - 2 * A * (F_1 ^ 2) - B ^ 2 * (F_2 ^ 2) - A ^ 2 * (F_1 ^ 2) - F_1 ^ 2) * (inv (B * F_2 + F_2 + F_1 + A * F_1))) ltac:(try assert (N2' : normal_form (inv (2 * F_2 * (B + 1) + 2 * F_1 * (A + 1))) ((1 / 2) * (inv (B * F_2 + F_2 + F_1 + A * F_1)))) by first [apply inv_is; [nonzero | (assert (Z0' : B * F_2 + F_2 + F_1 + A * F_1 <> 0) by (apply positive_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (Q0' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign); assert (Z0' : B * F_2 + F_2 + F_1 + A * F_1 <> 0) by (apply positive_ne; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal]) | sign]).
  assert (G' : (F_2 * (B + 1) + F_1 * (A + 1)) - (2 * (sqrt (B + 1)) * (sqrt (A + 1)) * F_12) = ((2 * A + 2) * (B + 1) * (inv (F_2 * (B + 1) + F_1 * (A + 1)))) * ((F_2 * F_1) - (F_12 ^ 2)) + ((F_1 * (A + 1) - F_2 * (B + 1)) ^ 2 * (inv (2 * F_2 * (B + 1) + 2 * F_1 * (A + 1))) + (F_2 * (B + 1) + F_1 * (A + 1) - 2 * (sqrt (B + 1)) * (sqrt (A + 1)) * F_12) ^ 2 * (inv (2 * F_2 * (B + 1) + 2 * F_1 * (A + 1))))).
  { try assert (0 < B + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (0 < 2 * F_2 * (B + 1) + 2 * F_1 * (A + 1)) by first [seen | sign_form (2 * (B * F_2 + F_2 + F_1 + A * F_1)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < F_2 * (B + 1) + F_1 * (A + 1)) by first [seen | sign_form (B * F_2 + F_2 + F_1 + A * F_1) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < B * F_2 + F_2 + F_1 + A * F_1) by first [sign].
    try assert (N3' : normal_form (inv (2 * F_2 * (B + 1) + 2 * F_1 * (A + 1))) ((1 / 2) * (inv (B * F_2 + F_2 + F_1 + A * F_1)))) by first [apply inv_is; [nonzero | (assert (Z0' : B * F_2 + F_2 + F_1 + A * F_1 <> 0) by (apply positive_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < B * F_2 + F_2 + F_1 + A * F_1) by first [sign].
    try assert (N4' : normal_form (inv (F_2 * (B + 1) + F_1 * (A + 1))) (inv (B * F_2 + F_2 + F_1 + A * F_1))) by first [apply inv_is; [nonzero | (assert (Z0' : B * F_2 + F_2 + F_1 + A * F_1 <> 0) by (apply positive_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (Q0' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign).
    try assert (Q1' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign).
    assert (Z0' : B * F_2 + F_2 + F_1 + A * F_1 <> 0) by (apply positive_ne; first [sign]).
    first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [D_0 >= 0], by Linear:
  D_0 >= 0
*)
Lemma step_D_0_pos_is_0 (A : R) (B : R) (D_0 : R) (F : R) (F_1 : R) (F_12 : R) (F_2 : R) (c : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_c_pos_is_0 : c >= 0)
    (H_A_less_is_B : B - A >= 0)
    (H_c_2_less_is_AB : B * A - c ^ 2 >= 0)
    (H_apart : B + A - 2 * c > 0)
    (H_F_1 : F_1 = A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2))))
    (H_F_2 : F_2 = B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2))))
    (H_F_12 : F_12 = sqrt (1 - B * A * (inv (A + 1)) * (inv (B + 1))) + asin (sqrt B * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * (sqrt B) * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))
    (H_F : F = sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1))) + asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))
    (H_D_0 : D_0 = (1 / 2) * (F_2 * (B + 1) + F_1 * (A + 1) - 2 * (sqrt (B + 1)) * (sqrt (A + 1)) * F) * (inv PI)) :
  D_0 >= 0.
Proof.
  pose proof (step_F_12_pos_is_F (A) (B) (F) (F_12) (c) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_A_less_is_B H_c_2_less_is_AB H_apart H_F_12 H_F) as H_F_12_pos_is_F.
  pose proof (step_means (A) (B) (F_1) (F_12) (F_2) (c) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_A_less_is_B H_c_2_less_is_AB H_apart H_F_1 H_F_2 H_F_12) as H_means.
  assert (P0' : 0 <= ((1 / 2) * (inv PI)) * ((F_2 * (B + 1) + F_1 * (A + 1)) - (2 * (sqrt (B + 1)) * (sqrt (A + 1)) * F_12))) by (apply Rmult_le_pos; [by_number | lra]).
  try assert (0 < B + 1) by sign.
  try assert (0 < A + 1) by sign.
  assert (P1' : 0 <= (sqrt (B + 1) * (sqrt (A + 1)) * (inv PI)) * ((F_12) - (F))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (D_0) - (0) = ((1 / 2) * (inv PI)) * ((F_2 * (B + 1) + F_1 * (A + 1)) - (2 * (sqrt (B + 1)) * (sqrt (A + 1)) * F_12)) + (sqrt (B + 1) * (sqrt (A + 1)) * (inv PI)) * ((F_12) - (F))).
  { rewrite ?H_D_0.
    try assert (0 < B + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (0 < B + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (N1' : normal_form (((1 / 2) * (F_2 * (B + 1) + F_1 * (A + 1) - 2 * (sqrt (B + 1)) * (sqrt (A + 1)) * F) * (inv PI))) ((1 / 2) * F_1 * (inv PI) + (1 / 2) * A * F_1 * (inv PI) + (1 / 2) * F_2 * (inv PI) + (1 / 2) * B * F_2 * (inv PI) - sqrt (B + 1) * (sqrt (A + 1)) * F * (inv PI))) by (unfold normal_form; first [put; solve [field] | equal]).
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [W_Q <= 1/2], by Linear:
  1/2 >= W_Q
*)
Lemma step_W_Q_less_is_1_over_2 (A : R) (B : R) (F_1 : R) (F_2 : R) (W_Q : R) (c : R) (p : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_c_pos_is_0 : c >= 0)
    (H_p_pos_0 : p > 0)
    (H_A_less_is_B : B - A >= 0)
    (H_c_2_less_is_AB : B * A - c ^ 2 >= 0)
    (H_p_less_1 : 1 - p > 0)
    (H_apart : B + A - 2 * c > 0)
    (H_F_1 : F_1 = A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2))))
    (H_F_2 : F_2 = B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2))))
    (H_W_Q : W_Q = p * ((1 / 4) * A + (1 / 2) - (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) - (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI)) + (1 - p) * ((1 / 4) * B + (1 / 2) - (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) - (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI))) :
  (1 / 2) >= W_Q.
Proof.
  pose proof (step_F_1_above (A) (B) (F_1) (c) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_A_less_is_B H_c_2_less_is_AB H_apart H_F_1) as H_F_1_above.
  pose proof (step_F_2_above (A) (B) (F_2) (c) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_A_less_is_B H_c_2_less_is_AB H_apart H_F_2) as H_F_2_above.
  assert (P0' : 0 <= ((1 / 2) * p * (A + 1) * (inv PI)) * ((F_1) - ((1 / 2) * PI * A * (inv (A + 1))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 <= ((1 / 2) * (B + 1) * (1 - p) * (inv PI)) * ((F_2) - ((1 / 2) * B * PI * (inv (B + 1))))) by (apply Rmult_le_pos; [first [sign] | lra]).
  assert (G' : (1 / 2) - (W_Q) = ((1 / 2) * p * (A + 1) * (inv PI)) * ((F_1) - ((1 / 2) * PI * A * (inv (A + 1)))) + ((1 / 2) * (B + 1) * (1 - p) * (inv PI)) * ((F_2) - ((1 / 2) * B * PI * (inv (B + 1))))).
  { rewrite ?H_W_Q, ?H_F_1, ?H_F_2.
    rewrite ?H_W_Q, ?H_F_1, ?H_F_2.
    try assert (0 < A + 1) by sign.
    try assert (0 < B + 1) by sign.
    try assert (0 < B + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (0 < 1 - B ^ 2 * (inv ((B + 1) ^ 2))) by first [sign_form ((1 + 2 * B) * (inv ((B + 1) ^ 2))) ltac:(try assert (N3' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < 1 - A ^ 2 * (inv ((A + 1) ^ 2))) by first [sign_form ((1 + 2 * A) * (inv ((A + 1) ^ 2))) ltac:(try assert (N5' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < A + 1) by sign.
    try assert (0 < B + 1) by sign.
    try assert (0 < 1 + 2 * A) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (N11' : normal_form ((p * ((1 / 4) * A + (1 / 2) - (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) - (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI)) + (1 - p) * ((1 / 4) * B + (1 / 2) - (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) - (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI)))) ((1 / 2) * B * p * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) + (1 / 4) * B + (1 / 2) * B * p * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 4) * A * p + (1 / 2) * p * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) + (1 / 2) - (1 / 2) * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) - (1 / 2) * A * p * (sqrt (1 + 2 * A)) * (inv (A + 1)) * (inv PI) - (1 / 2) * A * p * (asin (A * (inv (A + 1)))) * (inv PI) - (1 / 2) * p * (sqrt (1 + 2 * A)) * (inv (A + 1)) * (inv PI) - (1 / 4) * B * p - (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) - (1 / 2) * B * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI))) by (unfold normal_form; try assert (N7' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N8' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N9' : normal_form (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) (sqrt (1 + 2 * B) * (inv (B + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign); assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (N10' : normal_form (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) (sqrt (1 + 2 * A) * (inv (A + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign); assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; first [put; solve [field] | equal]).
    try assert (0 < A + 1) by sign.
    try assert (0 < 1 + 2 * A) by sign.
    try assert (N14' : normal_form ((A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2))))) (A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 + 2 * A) * (inv (A + 1)))) by (unfold normal_form; try assert (N12' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N13' : normal_form (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) (sqrt (1 + 2 * A) * (inv (A + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign); assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; first [put; solve [ring] | equal]).
    try assert (0 < B + 1) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (N17' : normal_form ((B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2))))) (B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 + 2 * B) * (inv (B + 1)))) by (unfold normal_form; try assert (N15' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N16' : normal_form (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) (sqrt (1 + 2 * B) * (inv (B + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign); assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; first [put; solve [ring] | equal]).
    assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign).
    assert (Z1' : PI <> 0) by (apply positive_ne; by_number).
    assert (Z2' : A + 1 <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z2'), ?(inv_at _ Z1'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [W_Q >= 0], by Linear:
  W_Q >= 0
*)
Lemma step_W_Q_pos_is_0 (A : R) (B : R) (F_1 : R) (F_2 : R) (W_Q : R) (c : R) (p : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_c_pos_is_0 : c >= 0)
    (H_p_pos_0 : p > 0)
    (H_A_less_is_B : B - A >= 0)
    (H_c_2_less_is_AB : B * A - c ^ 2 >= 0)
    (H_p_less_1 : 1 - p > 0)
    (H_apart : B + A - 2 * c > 0)
    (H_F_1 : F_1 = A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2))))
    (H_F_2 : F_2 = B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2))))
    (H_W_Q : W_Q = p * ((1 / 4) * A + (1 / 2) - (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) - (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI)) + (1 - p) * ((1 / 4) * B + (1 / 2) - (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) - (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI))) :
  W_Q >= 0.
Proof.
  pose proof (step_F_1_below (A) (B) (F_1) (c) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_A_less_is_B H_c_2_less_is_AB H_apart H_F_1) as H_F_1_below.
  pose proof (step_F_2_below (A) (B) (F_2) (c) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_A_less_is_B H_c_2_less_is_AB H_apart H_F_2) as H_F_2_below.
  assert (P0' : 0 <= ((1 / 2) * p * (A + 1) * (inv PI)) * (((1 / 2) * PI) - (F_1))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 <= ((1 / 2) * (B + 1) * (1 - p) * (inv PI)) * (((1 / 2) * PI) - (F_2))) by (apply Rmult_le_pos; [first [sign] | lra]).
  assert (P' : 0 < (1 / 4)) by (by_number).
  assert (G' : (W_Q) - (0) = ((1 / 2) * p * (A + 1) * (inv PI)) * (((1 / 2) * PI) - (F_1)) + ((1 / 2) * (B + 1) * (1 - p) * (inv PI)) * (((1 / 2) * PI) - (F_2)) + (1 / 4)).
  { rewrite ?H_W_Q, ?H_F_1, ?H_F_2.
    rewrite ?H_W_Q, ?H_F_1, ?H_F_2.
    try assert (0 < A + 1) by sign.
    try assert (0 < B + 1) by sign.
    try assert (0 < B + 1) by sign.
    try assert (0 < A + 1) by sign.
    try assert (0 < 1 - B ^ 2 * (inv ((B + 1) ^ 2))) by first [sign_form ((1 + 2 * B) * (inv ((B + 1) ^ 2))) ltac:(try assert (N3' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < 1 - A ^ 2 * (inv ((A + 1) ^ 2))) by first [sign_form ((1 + 2 * A) * (inv ((A + 1) ^ 2))) ltac:(try assert (N5' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < A + 1) by sign.
    try assert (0 < B + 1) by sign.
    try assert (0 < 1 + 2 * A) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (N11' : normal_form ((p * ((1 / 4) * A + (1 / 2) - (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) - (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI)) + (1 - p) * ((1 / 4) * B + (1 / 2) - (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) - (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI)))) ((1 / 2) * B * p * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) + (1 / 4) * B + (1 / 2) * B * p * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 4) * A * p + (1 / 2) * p * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) + (1 / 2) - (1 / 2) * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) - (1 / 2) * A * p * (sqrt (1 + 2 * A)) * (inv (A + 1)) * (inv PI) - (1 / 2) * A * p * (asin (A * (inv (A + 1)))) * (inv PI) - (1 / 2) * p * (sqrt (1 + 2 * A)) * (inv (A + 1)) * (inv PI) - (1 / 4) * B * p - (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) - (1 / 2) * B * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI))) by (unfold normal_form; try assert (N7' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N8' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N9' : normal_form (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) (sqrt (1 + 2 * B) * (inv (B + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign); assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (N10' : normal_form (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) (sqrt (1 + 2 * A) * (inv (A + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign); assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; first [put; solve [field] | equal]).
    try assert (0 < B + 1) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (N14' : normal_form ((B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2))))) (B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 + 2 * B) * (inv (B + 1)))) by (unfold normal_form; try assert (N12' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N13' : normal_form (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) (sqrt (1 + 2 * B) * (inv (B + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign); assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; first [put; solve [ring] | equal]).
    try assert (0 < A + 1) by sign.
    try assert (0 < 1 + 2 * A) by sign.
    try assert (N17' : normal_form ((A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2))))) (A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 + 2 * A) * (inv (A + 1)))) by (unfold normal_form; try assert (N15' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N16' : normal_form (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) (sqrt (1 + 2 * A) * (inv (A + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign); assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; first [put; solve [ring] | equal]).
    assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign).
    assert (Z1' : PI <> 0) by (apply positive_ne; by_number).
    assert (Z2' : A + 1 <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z2'), ?(inv_at _ Z1'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [u_1 > 0], by Linear:
  u_1 > 0
*)
Lemma step_u_1_pos_0 (A : R) (u_1 : R)
    (H_A_pos_is_0 : A >= 0)
    (H_u_1 : u_1 = sqrt (1 + 2 * A)) :
  u_1 > 0.
Proof.
  try assert (0 < 1 + 2 * A) by sign.
  assert (P' : 0 < (sqrt (1 + 2 * A))) by (sign).
  assert (G' : (u_1) - (0) = (sqrt (1 + 2 * A))).
  { rewrite ?H_u_1.
    try assert (0 < 1 + 2 * A) by sign.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [u_2 > 0], by Linear:
  u_2 > 0
*)
Lemma step_u_2_pos_0 (B : R) (u_2 : R)
    (H_B_pos_is_0 : B >= 0)
    (H_u_2 : u_2 = sqrt (1 + 2 * B)) :
  u_2 > 0.
Proof.
  try assert (0 < 1 + 2 * B) by sign.
  assert (P' : 0 < (sqrt (1 + 2 * B))) by (sign).
  assert (G' : (u_2) - (0) = (sqrt (1 + 2 * B))).
  { rewrite ?H_u_2.
    try assert (0 < 1 + 2 * B) by sign.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [xi >= 0], by Linear:
  xi >= 0
*)
Lemma step_xi_pos_is_0 (A : R) (u_1 : R) (xi : R)
    (H_A_pos_is_0 : A >= 0)
    (H_u_1 : u_1 = sqrt (1 + 2 * A))
    (H_xi : xi = u_1 - 1) :
  xi >= 0.
Proof.
  pose proof (step_u_1_pos_0 (A) (u_1) H_A_pos_is_0 H_u_1) as H_u_1_pos_0.
  assert (P' : 0 <= (A * (inv u_1) + (1 / 2) * ((u_1 - 1) ^ 2) * (inv u_1))) by (sign).
  assert (G' : (xi) - (0) = (A * (inv u_1) + (1 / 2) * ((u_1 - 1) ^ 2) * (inv u_1))).
  { rewrite ?H_xi, ?H_u_1.
    rewrite ?H_xi, ?H_u_1.
    try assert (0 < 1 + 2 * A) by sign.
    try assert (0 < 1 + 2 * A) by sign.
    try assert (N2' : normal_form (((((sqrt (1 + 2 * A))) - 1))) (sqrt (1 + 2 * A) - 1)) by (unfold normal_form; first [put; solve [ring] | equal]).
    try assert (0 < 1 + 2 * A) by sign.
    try assert (N3' : normal_form ((inv ((sqrt (1 + 2 * A))))) (inv (sqrt (1 + 2 * A)))) by normal.
    try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign).
    try assert (Q1' : inv (sqrt (1 + 2 * A)) * inv (sqrt (1 + 2 * A)) = inv (1 + 2 * A)) by (apply inv_sqrt_square; sign).
    assert (Z0' : sqrt (1 + 2 * A) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [e >= 0], by Linear:
  e >= 0
*)
Lemma step_e_pos_is_0 (A : R) (B : R) (e : R) (u_1 : R) (u_2 : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_A_less_is_B : B - A >= 0)
    (H_u_1 : u_1 = sqrt (1 + 2 * A))
    (H_u_2 : u_2 = sqrt (1 + 2 * B))
    (H_e : e = u_2 - u_1) :
  e >= 0.
Proof.
  pose proof (step_u_2_pos_0 (B) (u_2) H_B_pos_is_0 H_u_2) as H_u_2_pos_0.
  assert (P0' : 0 <= (inv u_2) * ((B - A) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P' : 0 <= ((1 / 2) * ((u_2 - u_1) ^ 2) * (inv u_2))) by (sign).
  assert (G' : (e) - (0) = (inv u_2) * ((B - A) - (0)) + ((1 / 2) * ((u_2 - u_1) ^ 2) * (inv u_2))).
  { rewrite ?H_e, ?H_u_1, ?H_u_2.
    rewrite ?H_e, ?H_u_1, ?H_u_2.
    try assert (0 < 1 + 2 * A) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (0 < 1 + 2 * A) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (N3' : normal_form (((((sqrt (1 + 2 * B))) - ((sqrt (1 + 2 * A)))))) (sqrt (1 + 2 * B) - sqrt (1 + 2 * A))) by (unfold normal_form; first [put; solve [ring] | equal]).
    try assert (0 < 1 + 2 * B) by sign.
    try assert (N4' : normal_form ((inv ((sqrt (1 + 2 * B))))) (inv (sqrt (1 + 2 * B)))) by normal.
    try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign).
    try assert (Q1' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign).
    try assert (Q2' : inv (sqrt (1 + 2 * B)) * inv (sqrt (1 + 2 * B)) = inv (1 + 2 * B)) by (apply inv_sqrt_square; sign).
    assert (Z0' : sqrt (1 + 2 * B) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [delta+ > 0], by Linear:
  delta^+ > 0
*)
Lemma step_deltap_pos_0 (A : R) (B : R) (c : R) (delta_p : R)
    (H_apart : B + A - 2 * c > 0)
    (H_deltap : delta_p = B + A - 2 * c) :
  delta_p > 0.
Proof.
  assert (P0' : 0 < (1) * ((B + A - 2 * c) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P' : 0 <= (0)) by (by_number).
  assert (G' : (delta_p) - (0) = (1) * ((B + A - 2 * c) - (0)) + (0)).
  { rewrite ?H_deltap.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [product+], by Linear:
  -1 + u_1*u_2 - 2*c >= 0
*)
Lemma step_productp (A : R) (B : R) (c : R) (delta_p : R) (u_1 : R) (u_2 : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_c_pos_is_0 : c >= 0)
    (H_c_2_less_is_AB : B * A - c ^ 2 >= 0)
    (H_apart : B + A - 2 * c > 0)
    (H_u_1 : u_1 = sqrt (1 + 2 * A))
    (H_u_2 : u_2 = sqrt (1 + 2 * B))
    (H_deltap : delta_p = B + A - 2 * c) :
  u_1 * u_2 - 1 - 2 * c >= 0.
Proof.
  pose proof (step_u_1_pos_0 (A) (u_1) H_A_pos_is_0 H_u_1) as H_u_1_pos_0.
  pose proof (step_u_2_pos_0 (B) (u_2) H_B_pos_is_0 H_u_2) as H_u_2_pos_0.
  pose proof (step_deltap_pos_0 (A) (B) (c) (delta_p) H_apart H_deltap) as H_deltap_pos_0.
  assert (P0' : 0 <= (2 * (inv u_2) * (inv u_1)) * ((B * A - c ^ 2) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 < (inv u_2 * (inv u_1)) * ((delta_p) - (0))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (P' : 0 <= ((1 / 2) * ((u_1 * u_2 - 1 - 2 * c) ^ 2) * (inv u_2) * (inv u_1))) by (sign).
  assert (G' : (u_1 * u_2 - 1 - 2 * c) - (0) = (2 * (inv u_2) * (inv u_1)) * ((B * A - c ^ 2) - (0)) + (inv u_2 * (inv u_1)) * ((delta_p) - (0)) + ((1 / 2) * ((u_1 * u_2 - 1 - 2 * c) ^ 2) * (inv u_2) * (inv u_1))).
  { rewrite ?H_deltap, ?H_u_1, ?H_u_2.
    rewrite ?H_deltap, ?H_u_1, ?H_u_2.
    try assert (0 < 1 + 2 * A) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (N3' : normal_form ((inv ((sqrt (1 + 2 * B))))) (inv (sqrt (1 + 2 * B)))) by normal.
    try assert (0 < 1 + 2 * A) by sign.
    try assert (N4' : normal_form ((inv ((sqrt (1 + 2 * A))))) (inv (sqrt (1 + 2 * A)))) by normal.
    try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign).
    try assert (Q1' : inv (sqrt (1 + 2 * A)) * inv (sqrt (1 + 2 * A)) = inv (1 + 2 * A)) by (apply inv_sqrt_square; sign).
    try assert (Q2' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign).
    try assert (Q3' : inv (sqrt (1 + 2 * B)) * inv (sqrt (1 + 2 * B)) = inv (1 + 2 * B)) by (apply inv_sqrt_square; sign).
    assert (Z0' : sqrt (1 + 2 * A) <> 0) by (apply positive_ne; sign).
    assert (Z1' : sqrt (1 + 2 * B) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [zeta+ >= 0], by Linear:
  zeta^+ >= 0
*)
Lemma step_zetap_pos_is_0 (A : R) (B : R) (c : R) (delta_p : R) (e : R) (u_1 : R) (u_2 : R) (zeta_p : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_c_pos_is_0 : c >= 0)
    (H_c_2_less_is_AB : B * A - c ^ 2 >= 0)
    (H_apart : B + A - 2 * c > 0)
    (H_u_1 : u_1 = sqrt (1 + 2 * A))
    (H_u_2 : u_2 = sqrt (1 + 2 * B))
    (H_e : e = u_2 - u_1)
    (H_deltap : delta_p = B + A - 2 * c)
    (H_zetap : zeta_p = delta_p - (1 / 4) * (e ^ 2)) :
  zeta_p >= 0.
Proof.
  pose proof (step_productp (A) (B) (c) (delta_p) (u_1) (u_2) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_c_2_less_is_AB H_apart H_u_1 H_u_2 H_deltap) as H_productp.
  assert (P0' : 0 <= (1) * ((u_1 * u_2 - 1 - 2 * c) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 <= ((1 / 4) * (e ^ 2))) by (sign).
  assert (G' : (zeta_p) - (0) = (1) * ((u_1 * u_2 - 1 - 2 * c) - (0)) + ((1 / 4) * (e ^ 2))).
  { rewrite ?H_e, ?H_zetap, ?H_deltap, ?H_u_1, ?H_u_2.
    rewrite ?H_e, ?H_zetap, ?H_deltap, ?H_u_1, ?H_u_2.
    try assert (0 < 1 + 2 * A) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (0 < 1 + 2 * A) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (N5' : normal_form (((((sqrt (1 + 2 * B))) - ((sqrt (1 + 2 * A)))))) (sqrt (1 + 2 * B) - sqrt (1 + 2 * A))) by (unfold normal_form; first [put; solve [ring] | equal]).
    try assert (0 < 1 + 2 * A) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (N6' : normal_form (((((B + A - 2 * c)) - (1 / 4) * ((((((sqrt (1 + 2 * B))) - ((sqrt (1 + 2 * A)))))) ^ 2)))) ((1 / 2) * (sqrt (1 + 2 * A)) * (sqrt (1 + 2 * B)) + (1 / 2) * A + (1 / 2) * B - (1 / 2) - 2 * c)) by (unfold normal_form; try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]).
    try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign).
    try assert (Q1' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign).
    first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [u_12+], by Linear:
  u_1 + u_2 + 1/2*delta^+*u_1 >= 2*u_12
*)
Lemma step_u_12p (A : R) (B : R) (c : R) (delta_p : R) (e : R) (u_1 : R) (u_12 : R) (u_2 : R) (xi : R) (zeta_p : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_c_pos_is_0 : c >= 0)
    (H_A_less_is_B : B - A >= 0)
    (H_c_2_less_is_AB : B * A - c ^ 2 >= 0)
    (H_apart : B + A - 2 * c > 0)
    (H_u_1 : u_1 = sqrt (1 + 2 * A))
    (H_u_2 : u_2 = sqrt (1 + 2 * B))
    (H_u_12 : u_12 = sqrt (B + B * A + A + 1 - c ^ 2))
    (H_xi : xi = u_1 - 1)
    (H_e : e = u_2 - u_1)
    (H_deltap : delta_p = B + A - 2 * c)
    (H_zetap : zeta_p = delta_p - (1 / 4) * (e ^ 2)) :
  u_1 + u_2 + (1 / 2) * delta_p * u_1 >= 2 * u_12.
Proof.
  pose proof (step_u_1_pos_0 (A) (u_1) H_A_pos_is_0 H_u_1) as H_u_1_pos_0.
  pose proof (step_u_2_pos_0 (B) (u_2) H_B_pos_is_0 H_u_2) as H_u_2_pos_0.
  pose proof (step_xi_pos_is_0 (A) (u_1) (xi) H_A_pos_is_0 H_u_1 H_xi) as H_xi_pos_is_0.
  pose proof (step_e_pos_is_0 (A) (B) (e) (u_1) (u_2) H_A_pos_is_0 H_B_pos_is_0 H_A_less_is_B H_u_1 H_u_2 H_e) as H_e_pos_is_0.
  pose proof (step_deltap_pos_0 (A) (B) (c) (delta_p) H_apart H_deltap) as H_deltap_pos_0.
  pose proof (step_zetap_pos_is_0 (A) (B) (c) (delta_p) (e) (u_1) (u_2) (zeta_p) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_c_2_less_is_AB H_apart H_u_1 H_u_2 H_e H_deltap H_zetap) as H_zetap_pos_is_0.
  try assert (0 < 2 * u_2 + 2 * u_1 + delta_p * u_1) by sign.
  try assert (0 < 8 * u_1 + 4 * delta_p * u_1 + 8 * u_2) by sign.
  assert (P' : 0 <= ((3 * ((zeta_p - (1 / 4) * (e ^ 2)) ^ 2) + 8 * zeta_p + 3 * (e ^ 3) + 4 * xi * (e ^ 3) + (1 / 8) * (e ^ 4) + xi * (6 * (e ^ 2) + 2 * ((delta_p - e) ^ 2)) + (4 * (e ^ 2) + delta_p ^ 2) * (xi ^ 2) + 2 * ((e - zeta_p) ^ 2)) * (inv (8 * u_1 + 4 * delta_p * u_1 + 8 * u_2)) + (u_1 + u_2 + (1 / 2) * delta_p * u_1 - 2 * u_12) ^ 2 * (inv (2 * u_2 + 2 * u_1 + delta_p * u_1)))) by (sign).
  assert (G' : (u_1 + u_2 + (1 / 2) * delta_p * u_1) - (2 * u_12) = ((3 * ((zeta_p - (1 / 4) * (e ^ 2)) ^ 2) + 8 * zeta_p + 3 * (e ^ 3) + 4 * xi * (e ^ 3) + (1 / 8) * (e ^ 4) + xi * (6 * (e ^ 2) + 2 * ((delta_p - e) ^ 2)) + (4 * (e ^ 2) + delta_p ^ 2) * (xi ^ 2) + 2 * ((e - zeta_p) ^ 2)) * (inv (8 * u_1 + 4 * delta_p * u_1 + 8 * u_2)) + (u_1 + u_2 + (1 / 2) * delta_p * u_1 - 2 * u_12) ^ 2 * (inv (2 * u_2 + 2 * u_1 + delta_p * u_1)))).
  { rewrite ?H_xi, ?H_e, ?H_zetap, ?H_deltap, ?H_u_1, ?H_u_2, ?H_u_12.
    rewrite ?H_xi, ?H_e, ?H_zetap, ?H_deltap, ?H_u_1, ?H_u_2, ?H_u_12.
    try assert (0 < 1 + 2 * A) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (0 < B + B * A + A + 1 - c ^ 2) by first [seen | sign_form ((B - A) + ((B * A - c ^ 2) + (1 + 2 * A))) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 2 * (sqrt (1 + 2 * B)) + 2 * (sqrt (1 + 2 * A)) + (B + A - 2 * c) * (sqrt (1 + 2 * A))) by first [sign].
    try assert (0 < 4 * (B + A - 2 * c) * (sqrt (1 + 2 * A)) + 8 * (sqrt (1 + 2 * A)) + 8 * (sqrt (1 + 2 * B))) by first [sign].
    try assert (0 < 1 + 2 * A) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (N7' : normal_form (((((sqrt (1 + 2 * B))) - ((sqrt (1 + 2 * A)))))) (sqrt (1 + 2 * B) - sqrt (1 + 2 * A))) by (unfold normal_form; first [put; solve [ring] | equal]).
    try assert (0 < 1 + 2 * A) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (N8' : normal_form (((((B + A - 2 * c)) - (1 / 4) * ((((((sqrt (1 + 2 * B))) - ((sqrt (1 + 2 * A)))))) ^ 2)))) ((1 / 2) * (sqrt (1 + 2 * A)) * (sqrt (1 + 2 * B)) + (1 / 2) * A + (1 / 2) * B - (1 / 2) - 2 * c)) by (unfold normal_form; try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]).
    try assert (0 < 1 + 2 * A) by sign.
    try assert (N9' : normal_form (((((sqrt (1 + 2 * A))) - 1))) (sqrt (1 + 2 * A) - 1)) by (unfold normal_form; first [put; solve [ring] | equal]).
    try assert (0 < 1 + 2 * A) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (N10' : normal_form ((inv (8 * ((sqrt (1 + 2 * A))) + 4 * ((B + A - 2 * c)) * ((sqrt (1 + 2 * A))) + 8 * ((sqrt (1 + 2 * B)))))) ((-1 / 4) * (inv (2 * c * (sqrt (1 + 2 * A)) - 2 * (sqrt (1 + 2 * A)) - 2 * (sqrt (1 + 2 * B)) - B * (sqrt (1 + 2 * A)) - A * (sqrt (1 + 2 * A)))))) by first [(unfold normal_form; replace ((8 * ((sqrt (1 + 2 * A))) + 4 * ((B + A - 2 * c)) * ((sqrt (1 + 2 * A))) + 8 * ((sqrt (1 + 2 * B))))) with ((-4) * (2 * c * (sqrt (1 + 2 * A)) - 2 * (sqrt (1 + 2 * A)) - 2 * (sqrt (1 + 2 * B)) - B * (sqrt (1 + 2 * A)) - A * (sqrt (1 + 2 * A)))) by (first [put; solve [ring] | equal]); inverse) | normal].
    try assert (0 < 1 + 2 * A) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (N11' : normal_form ((inv (2 * ((sqrt (1 + 2 * B))) + 2 * ((sqrt (1 + 2 * A))) + ((B + A - 2 * c)) * ((sqrt (1 + 2 * A)))))) ((-1) * (inv (2 * c * (sqrt (1 + 2 * A)) - 2 * (sqrt (1 + 2 * A)) - 2 * (sqrt (1 + 2 * B)) - B * (sqrt (1 + 2 * A)) - A * (sqrt (1 + 2 * A)))))) by first [(unfold normal_form; replace ((2 * ((sqrt (1 + 2 * B))) + 2 * ((sqrt (1 + 2 * A))) + ((B + A - 2 * c)) * ((sqrt (1 + 2 * A))))) with ((-1) * (2 * c * (sqrt (1 + 2 * A)) - 2 * (sqrt (1 + 2 * A)) - 2 * (sqrt (1 + 2 * B)) - B * (sqrt (1 + 2 * A)) - A * (sqrt (1 + 2 * A)))) by (first [put; solve [ring] | equal]); inverse) | normal].
    try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign).
    try assert (Q1' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign).
    try assert (Q2' : sqrt (B + B * A + A + 1 - c ^ 2) * sqrt (B + B * A + A + 1 - c ^ 2) = B + B * A + A + 1 - c ^ 2) by (apply sqrt_sqrt; first [seen | sign_form ((B - A) + ((B * A - c ^ 2) + (1 + 2 * A))) ltac:(first [put; solve [ring] | equal]) | sign]).
    assert (Z0' : 2 * c * (sqrt (1 + 2 * A)) - 2 * (sqrt (1 + 2 * A)) - 2 * (sqrt (1 + 2 * B)) - B * (sqrt (1 + 2 * A)) - A * (sqrt (1 + 2 * A)) <> 0) by (apply (ne_multiple _ (-4) ((8 * ((sqrt (1 + 2 * A))) + 4 * ((B + A - 2 * c)) * ((sqrt (1 + 2 * A))) + 8 * ((sqrt (1 + 2 * B)))))); [(apply positive_ne; first [sign]) | first [ring | put; ring | equal]]).
    first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [Q between+], by Algebra:
  B_Q^+ = (D_0 + 1/4*delta^+)*p*(1 - p)
*)
Lemma step_Q_betweenp (A : R) (B : R) (B_Q_p : R) (D_0 : R) (F : R) (F_1 : R) (F_2 : R) (c : R) (delta_p : R) (p : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_p_pos_0 : p > 0)
    (H_p_less_1 : 1 - p > 0)
    (H_F_1 : F_1 = A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2))))
    (H_F_2 : F_2 = B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2))))
    (H_F : F = sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1))) + asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))
    (H_D_0 : D_0 = (1 / 2) * (F_2 * (B + 1) + F_1 * (A + 1) - 2 * (sqrt (B + 1)) * (sqrt (A + 1)) * F) * (inv PI))
    (H_deltap : delta_p = B + A - 2 * c)
    (H_B_Qp : B_Q_p = p * ((1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) - (1 / 2) * c - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * (1 - p)) :
  B_Q_p = (D_0 + (1 / 4) * delta_p) * p * (1 - p).
Proof.
  rewrite ?H_B_Qp, ?H_D_0, ?H_F_1, ?H_F_2, ?H_F, ?H_deltap.
  rewrite ?H_B_Qp, ?H_D_0, ?H_F_1, ?H_F_2, ?H_F, ?H_deltap.
  try assert (0 < B + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < B + 1) by sign.
  try assert (0 < B + 1) by sign.
  try assert (0 < B + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < 1 - B ^ 2 * (inv ((B + 1) ^ 2))) by first [sign_form ((1 + 2 * B) * (inv ((B + 1) ^ 2))) ltac:(try assert (N6' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
  try assert (0 < 1 - A ^ 2 * (inv ((A + 1) ^ 2))) by first [sign_form ((1 + 2 * A) * (inv ((A + 1) ^ 2))) ltac:(try assert (N8' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
  try assert (0 < B + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < B + 1) by sign.
  try assert (0 < 1 + 2 * A) by sign.
  try assert (0 < 1 + 2 * B) by sign.
  try assert (N16' : normal_form ((p * ((1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) - (1 / 2) * c - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * (1 - p))) ((1 / 2) * B * p * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) + asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))) * c * (p ^ 2) * (inv PI) + sqrt (B + B * A + A + 1 - c ^ 2) * (p ^ 2) * (inv PI) + (1 / 2) * B * p * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * A * p * (sqrt (1 + 2 * A)) * (inv (A + 1)) * (inv PI) + (1 / 2) * A * p * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 2) * p * (sqrt (1 + 2 * A)) * (inv (A + 1)) * (inv PI) + (1 / 4) * B * p + (1 / 4) * A * p + (1 / 2) * p * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) + (1 / 2) * c * (p ^ 2) - p * (sqrt (B + B * A + A + 1 - c ^ 2)) * (inv PI) - asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))) * p * c * (inv PI) - (1 / 2) * A * (sqrt (1 + 2 * A)) * (p ^ 2) * (inv (A + 1)) * (inv PI) - (1 / 2) * B * (asin (B * (inv (B + 1)))) * (p ^ 2) * (inv PI) - (1 / 2) * A * (asin (A * (inv (A + 1)))) * (p ^ 2) * (inv PI) - (1 / 4) * B * (p ^ 2) - (1 / 4) * A * (p ^ 2) - (1 / 2) * p * c - (1 / 2) * (sqrt (1 + 2 * B)) * (p ^ 2) * (inv (B + 1)) * (inv PI) - (1 / 2) * B * (sqrt (1 + 2 * B)) * (p ^ 2) * (inv (B + 1)) * (inv PI) - (1 / 2) * (sqrt (1 + 2 * A)) * (p ^ 2) * (inv (A + 1)) * (inv PI))) by (unfold normal_form; try assert (N10' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N11' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N12' : normal_form (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) (asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal]; try assert (N13' : normal_form (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) (sqrt (B + B * A + A + 1 - c ^ 2) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + 1)) * inv (sqrt (B + 1)) = inv (B + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (A + 1)) * inv (sqrt (A + 1)) = inv (A + 1)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (A + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (B + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z3' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal]; try assert (N14' : normal_form (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) (sqrt (1 + 2 * B) * (inv (B + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign); assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (N15' : normal_form (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) (sqrt (1 + 2 * A) * (inv (A + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign); assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (Q0' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + 1)) * inv (sqrt (B + 1)) = inv (B + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (A + 1)) * inv (sqrt (A + 1)) = inv (A + 1)) by (apply inv_sqrt_square; sign); assert (Z0' : PI <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (A + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (B + 1) <> 0) by (apply positive_ne; sign); assert (Z3' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z4' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z4'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal]).
  try assert (0 < B + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < B + 1) by sign.
  try assert (0 < 1 + 2 * A) by sign.
  try assert (0 < 1 + 2 * B) by sign.
  try assert (N23' : normal_form ((((1 / 2) * (((B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2))))) * (B + 1) + ((A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2))))) * (A + 1) - 2 * (sqrt (B + 1)) * (sqrt (A + 1)) * ((sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1))) + asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))))) * (inv PI)))) ((1 / 2) * B * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) * (inv PI) + (1 / 2) * (B ^ 2) * (asin (B * (inv (B + 1)))) * (inv (B + 1)) * (inv PI) + (1 / 2) * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) + (1 / 2) * (sqrt (1 + 2 * A)) * (inv (A + 1)) * (inv PI) + (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) * (inv PI) + (1 / 2) * A * (sqrt (1 + 2 * A)) * (inv (A + 1)) * (inv PI) + (1 / 2) * (A ^ 2) * (asin (A * (inv (A + 1)))) * (inv (A + 1)) * (inv PI) - asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))) * c * (inv PI) - sqrt (B + B * A + A + 1 - c ^ 2) * (inv PI))) by (unfold normal_form; try assert (N17' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N18' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N19' : normal_form (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) (asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal]; try assert (N20' : normal_form (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) (sqrt (B + B * A + A + 1 - c ^ 2) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + 1)) * inv (sqrt (B + 1)) = inv (B + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (A + 1)) * inv (sqrt (A + 1)) = inv (A + 1)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (A + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (B + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z3' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal]; try assert (N21' : normal_form (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) (sqrt (1 + 2 * B) * (inv (B + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign); assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (N22' : normal_form (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) (sqrt (1 + 2 * A) * (inv (A + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign); assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (Q0' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + 1)) * inv (sqrt (B + 1)) = inv (B + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (A + 1)) * inv (sqrt (A + 1)) = inv (A + 1)) by (apply inv_sqrt_square; sign); assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (A + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (B + 1) <> 0) by (apply positive_ne; sign); assert (Z3' : B + 1 <> 0) by (apply positive_ne; sign); assert (Z4' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z3'), ?(inv_at _ Z4'); field [Q0' Q1' Q2' Q3']; sides] | equal]).
  assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign).
  assert (Z1' : PI <> 0) by (apply positive_ne; by_number).
  assert (Z2' : A + 1 <> 0) by (apply positive_ne; sign).
  first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z2'), ?(inv_at _ Z1'); field; sides] | equal].
Qed.

(** Step [B_Q+ > 0], by Linear:
  B_Q^+ > 0
*)
Lemma step_B_Qp_pos_0 (A : R) (B : R) (B_Q_p : R) (D_0 : R) (F : R) (F_1 : R) (F_12 : R) (F_2 : R) (c : R) (delta_p : R) (p : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_c_pos_is_0 : c >= 0)
    (H_p_pos_0 : p > 0)
    (H_A_less_is_B : B - A >= 0)
    (H_c_2_less_is_AB : B * A - c ^ 2 >= 0)
    (H_p_less_1 : 1 - p > 0)
    (H_apart : B + A - 2 * c > 0)
    (H_F_1 : F_1 = A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2))))
    (H_F_2 : F_2 = B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2))))
    (H_F_12 : F_12 = sqrt (1 - B * A * (inv (A + 1)) * (inv (B + 1))) + asin (sqrt B * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * (sqrt B) * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))
    (H_F : F = sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1))) + asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))
    (H_D_0 : D_0 = (1 / 2) * (F_2 * (B + 1) + F_1 * (A + 1) - 2 * (sqrt (B + 1)) * (sqrt (A + 1)) * F) * (inv PI))
    (H_deltap : delta_p = B + A - 2 * c)
    (H_B_Qp : B_Q_p = p * ((1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) - (1 / 2) * c - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * (1 - p)) :
  B_Q_p > 0.
Proof.
  pose proof (step_D_0_pos_is_0 (A) (B) (D_0) (F) (F_1) (F_12) (F_2) (c) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_A_less_is_B H_c_2_less_is_AB H_apart H_F_1 H_F_2 H_F_12 H_F H_D_0) as H_D_0_pos_is_0.
  pose proof (step_deltap_pos_0 (A) (B) (c) (delta_p) H_apart H_deltap) as H_deltap_pos_0.
  pose proof (step_Q_betweenp (A) (B) (B_Q_p) (D_0) (F) (F_1) (F_2) (c) (delta_p) (p) H_A_pos_is_0 H_B_pos_is_0 H_p_pos_0 H_p_less_1 H_F_1 H_F_2 H_F H_D_0 H_deltap H_B_Qp) as H_Q_betweenp.
  assert (P0' : 0 <= (p * (1 - p)) * ((D_0) - (0))) by (apply Rmult_le_pos; [first [sign] | lra]).
  assert (P1' : 0 < ((1 / 4) * p * (1 - p)) * ((delta_p) - (0))) by (apply Rmult_lt_0_compat; [first [sign] | lra]).
  assert (G' : (B_Q_p) - (0) = (p * (1 - p)) * ((D_0) - (0)) + ((1 / 4) * p * (1 - p)) * ((delta_p) - (0))).
  { rewrite ?H_Q_betweenp.
    first [solve [put; field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [B+ > 0], by Linear:
  B_Theta^+ > 0
*)
Lemma step_Bp_pos_0 (A : R) (B : R) (B_Theta_p : R) (c : R) (p : R)
    (H_NTK_apartp : ((1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + B * ((1 / 4) + (1 / 2) * (asin (B * (inv (B + 1)))) * (inv PI)) + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) + A * ((1 / 4) + (1 / 2) * (asin (A * (inv (A + 1)))) * (inv PI)) - (1 / 2) * c - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - 2 * c * ((1 / 2) * (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) * (inv PI) + (1 / 4)) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * p * (1 - p) > 0)
    (H_Bp : B_Theta_p = ((1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + B * ((1 / 4) + (1 / 2) * (asin (B * (inv (B + 1)))) * (inv PI)) + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) + A * ((1 / 4) + (1 / 2) * (asin (A * (inv (A + 1)))) * (inv PI)) - (1 / 2) * c - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - 2 * c * ((1 / 2) * (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) * (inv PI) + (1 / 4)) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * p * (1 - p)) :
  B_Theta_p > 0.
Proof.
  assert (P0' : 0 < (1) * ((((1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + B * ((1 / 4) + (1 / 2) * (asin (B * (inv (B + 1)))) * (inv PI)) + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) + A * ((1 / 4) + (1 / 2) * (asin (A * (inv (A + 1)))) * (inv PI)) - (1 / 2) * c - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - 2 * c * ((1 / 2) * (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) * (inv PI) + (1 / 4)) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * p * (1 - p)) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (B_Theta_p) - (0) = (1) * ((((1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + B * ((1 / 4) + (1 / 2) * (asin (B * (inv (B + 1)))) * (inv PI)) + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) + A * ((1 / 4) + (1 / 2) * (asin (A * (inv (A + 1)))) * (inv PI)) - (1 / 2) * c - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - 2 * c * ((1 / 2) * (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) * (inv PI) + (1 / 4)) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * p * (1 - p)) - (0))).
  { rewrite ?H_Bp.
    try assert (N6' : normal_form ((((1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + B * ((1 / 4) + (1 / 2) * (asin (B * (inv (B + 1)))) * (inv PI)) + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) + A * ((1 / 4) + (1 / 2) * (asin (A * (inv (A + 1)))) * (inv PI)) - (1 / 2) * c - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - 2 * c * ((1 / 2) * (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) * (inv PI) + (1 / 4)) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * p * (1 - p))) ((1 / 2) * A * p + A * p * (asin (A * (inv (A + 1)))) * (inv PI) + sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (p ^ 2) * (inv PI) + B * p * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * B * p + 2 * (asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) * c * (p ^ 2) * (inv PI) + (1 / 2) * p * (sqrt (1 - B ^ 2 * (inv (1 + B ^ 2 + 2 * B)))) * (inv PI) + c * (p ^ 2) + (1 / 2) * B * p * (sqrt (1 - B ^ 2 * (inv (1 + B ^ 2 + 2 * B)))) * (inv PI) + (1 / 2) * A * (sqrt (1 - A ^ 2 * (inv (1 + A ^ 2 + 2 * A)))) * p * (inv PI) + (1 / 2) * (sqrt (1 - A ^ 2 * (inv (1 + A ^ 2 + 2 * A)))) * p * (inv PI) - (1 / 2) * A * (p ^ 2) - p * c - (1 / 2) * (sqrt (1 - A ^ 2 * (inv (1 + A ^ 2 + 2 * A)))) * (p ^ 2) * (inv PI) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * p * (inv PI) - 2 * (asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) * p * c * (inv PI) - (1 / 2) * (sqrt (1 - B ^ 2 * (inv (1 + B ^ 2 + 2 * B)))) * (p ^ 2) * (inv PI) - (1 / 2) * A * (sqrt (1 - A ^ 2 * (inv (1 + A ^ 2 + 2 * A)))) * (p ^ 2) * (inv PI) - A * (asin (A * (inv (A + 1)))) * (p ^ 2) * (inv PI) - (1 / 2) * B * (p ^ 2) - B * (asin (B * (inv (B + 1)))) * (p ^ 2) * (inv PI) - (1 / 2) * B * (sqrt (1 - B ^ 2 * (inv (1 + B ^ 2 + 2 * B)))) * (p ^ 2) * (inv PI))) by (unfold normal_form; try assert (N1' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by normal; try assert (N2' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by normal; try assert (N3' : normal_form (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) (asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal]; try assert (N4' : normal_form (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) (sqrt (1 - B ^ 2 * (inv (1 + B ^ 2 + 2 * B))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal]; try assert (N5' : normal_form (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) (sqrt (1 - A ^ 2 * (inv (1 + A ^ 2 + 2 * A))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal]; first [put; solve [field] | equal]).
    try assert (N7' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by normal.
    try assert (N8' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by normal.
    try assert (N9' : normal_form (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) (asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (N10' : normal_form (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) (sqrt (1 - B ^ 2 * (inv (1 + B ^ 2 + 2 * B))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
    try assert (N11' : normal_form (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) (sqrt (1 - A ^ 2 * (inv (1 + A ^ 2 + 2 * A))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [NTK within+], by Algebra:
  W_Theta^+ = 2*W_Q + 1/2*(p*u_1 + u_2*(1 - p))*pi^(-1)
*)
Lemma step_NTK_withinp (A : R) (B : R) (W_Q : R) (W_Theta_p : R) (p : R) (u_1 : R) (u_2 : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_p_pos_0 : p > 0)
    (H_p_less_1 : 1 - p > 0)
    (H_W_Q : W_Q = p * ((1 / 4) * A + (1 / 2) - (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) - (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI)) + (1 - p) * ((1 / 4) * B + (1 / 2) - (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) - (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI)))
    (H_u_1 : u_1 = sqrt (1 + 2 * A))
    (H_u_2 : u_2 = sqrt (1 + 2 * B))
    (H_Wp : W_Theta_p = p * (1 + (3 / 4) * A - (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) - A * ((1 / 4) + (1 / 2) * (asin (A * (inv (A + 1)))) * (inv PI)) - (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI)) + ((3 / 4) * B + 1 - (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) - (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) - B * ((1 / 4) + (1 / 2) * (asin (B * (inv (B + 1)))) * (inv PI))) * (1 - p)) :
  W_Theta_p = 2 * W_Q + (1 / 2) * (p * u_1 + u_2 * (1 - p)) * (inv PI).
Proof.
  rewrite ?H_Wp, ?H_W_Q, ?H_u_1, ?H_u_2.
  rewrite ?H_Wp, ?H_W_Q, ?H_u_1, ?H_u_2.
  try assert (0 < A + 1) by sign.
  try assert (0 < B + 1) by sign.
  try assert (0 < B + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < 1 + 2 * A) by sign.
  try assert (0 < 1 + 2 * B) by sign.
  try assert (0 < 1 - B ^ 2 * (inv ((B + 1) ^ 2))) by first [sign_form ((1 + 2 * B) * (inv ((B + 1) ^ 2))) ltac:(try assert (N4' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
  try assert (0 < 1 - A ^ 2 * (inv ((A + 1) ^ 2))) by first [sign_form ((1 + 2 * A) * (inv ((A + 1) ^ 2))) ltac:(try assert (N6' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
  try assert (0 < A + 1) by sign.
  try assert (0 < B + 1) by sign.
  try assert (0 < 1 + 2 * A) by sign.
  try assert (0 < 1 + 2 * B) by sign.
  try assert (N12' : normal_form ((p * ((1 / 4) * A + (1 / 2) - (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) - (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI)) + (1 - p) * ((1 / 4) * B + (1 / 2) - (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) - (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI)))) ((1 / 2) * B * p * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) + (1 / 4) * B + (1 / 2) * B * p * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 4) * A * p + (1 / 2) * p * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) + (1 / 2) - (1 / 2) * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) - (1 / 2) * A * p * (sqrt (1 + 2 * A)) * (inv (A + 1)) * (inv PI) - (1 / 2) * A * p * (asin (A * (inv (A + 1)))) * (inv PI) - (1 / 2) * p * (sqrt (1 + 2 * A)) * (inv (A + 1)) * (inv PI) - (1 / 4) * B * p - (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) - (1 / 2) * B * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI))) by (unfold normal_form; try assert (N8' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N9' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N10' : normal_form (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) (sqrt (1 + 2 * B) * (inv (B + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign); assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (N11' : normal_form (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) (sqrt (1 + 2 * A) * (inv (A + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign); assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; first [put; solve [field] | equal]).
  try assert (0 < A + 1) by sign.
  try assert (0 < B + 1) by sign.
  try assert (0 < 1 + 2 * A) by sign.
  try assert (0 < 1 + 2 * B) by sign.
  try assert (N17' : normal_form ((p * (1 + (3 / 4) * A - (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) - A * ((1 / 4) + (1 / 2) * (asin (A * (inv (A + 1)))) * (inv PI)) - (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI)) + ((3 / 4) * B + 1 - (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) - (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) - B * ((1 / 4) + (1 / 2) * (asin (B * (inv (B + 1)))) * (inv PI))) * (1 - p))) ((1 / 2) * A * p + (1 / 2) * B * p * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) + 1 + B * p * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * p * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) + (1 / 2) * B - (1 / 2) * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) - B * (asin (B * (inv (B + 1)))) * (inv PI) - (1 / 2) * A * p * (sqrt (1 + 2 * A)) * (inv (A + 1)) * (inv PI) - (1 / 2) * p * (sqrt (1 + 2 * A)) * (inv (A + 1)) * (inv PI) - A * p * (asin (A * (inv (A + 1)))) * (inv PI) - (1 / 2) * B * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) - (1 / 2) * B * p)) by (unfold normal_form; try assert (N13' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N14' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N15' : normal_form (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) (sqrt (1 + 2 * B) * (inv (B + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign); assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (N16' : normal_form (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) (sqrt (1 + 2 * A) * (inv (A + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign); assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; first [put; solve [field] | equal]).
  try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign).
  try assert (Q1' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign).
  assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign).
  assert (Z1' : PI <> 0) by (apply positive_ne; by_number).
  assert (Z2' : A + 1 <> 0) by (apply positive_ne; sign).
  first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z2'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal].
Qed.

(** Step [NTK between+], by Algebra:
  B_Theta^+ = 1/2*(2*u_12 - u_1 - u_2)*p*pi^(-1)*(1 - p) + 2*B_Q^+
*)
Lemma step_NTK_betweenp (A : R) (B : R) (B_Q_p : R) (B_Theta_p : R) (c : R) (p : R) (u_1 : R) (u_12 : R) (u_2 : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_p_pos_0 : p > 0)
    (H_p_less_1 : 1 - p > 0)
    (H_u_1 : u_1 = sqrt (1 + 2 * A))
    (H_u_2 : u_2 = sqrt (1 + 2 * B))
    (H_u_12 : u_12 = sqrt (B + B * A + A + 1 - c ^ 2))
    (H_B_Qp : B_Q_p = p * ((1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) - (1 / 2) * c - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * (1 - p))
    (H_Bp : B_Theta_p = ((1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + B * ((1 / 4) + (1 / 2) * (asin (B * (inv (B + 1)))) * (inv PI)) + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) + A * ((1 / 4) + (1 / 2) * (asin (A * (inv (A + 1)))) * (inv PI)) - (1 / 2) * c - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - 2 * c * ((1 / 2) * (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) * (inv PI) + (1 / 4)) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * p * (1 - p)) :
  B_Theta_p = (1 / 2) * (2 * u_12 - u_1 - u_2) * p * (1 - p) * (inv PI) + 2 * B_Q_p.
Proof.
  rewrite ?H_Bp, ?H_B_Qp, ?H_u_1, ?H_u_2, ?H_u_12.
  rewrite ?H_Bp, ?H_B_Qp, ?H_u_1, ?H_u_2, ?H_u_12.
  try assert (0 < B + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < B + 1) by sign.
  try assert (0 < B + 1) by sign.
  try assert (0 < B + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < 1 + 2 * A) by sign.
  try assert (0 < 1 + 2 * B) by sign.
  try assert (0 < 1 - B ^ 2 * (inv ((B + 1) ^ 2))) by first [sign_form ((1 + 2 * B) * (inv ((B + 1) ^ 2))) ltac:(try assert (N5' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
  try assert (0 < 1 - A ^ 2 * (inv ((A + 1) ^ 2))) by first [sign_form ((1 + 2 * A) * (inv ((A + 1) ^ 2))) ltac:(try assert (N7' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
  try assert (0 < B + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < B + 1) by sign.
  try assert (0 < 1 + 2 * A) by sign.
  try assert (0 < 1 + 2 * B) by sign.
  try assert (N15' : normal_form ((((1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + B * ((1 / 4) + (1 / 2) * (asin (B * (inv (B + 1)))) * (inv PI)) + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) + A * ((1 / 4) + (1 / 2) * (asin (A * (inv (A + 1)))) * (inv PI)) - (1 / 2) * c - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - 2 * c * ((1 / 2) * (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) * (inv PI) + (1 / 4)) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * p * (1 - p))) ((1 / 2) * A * p + (1 / 2) * B * p * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) + A * p * (asin (A * (inv (A + 1)))) * (inv PI) + sqrt (B + B * A + A + 1 - c ^ 2) * (p ^ 2) * (inv PI) + (1 / 2) * A * p * (sqrt (1 + 2 * A)) * (inv (A + 1)) * (inv PI) + B * p * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * B * p + 2 * (asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) * c * (p ^ 2) * (inv PI) + (1 / 2) * p * (sqrt (1 + 2 * A)) * (inv (A + 1)) * (inv PI) + c * (p ^ 2) + (1 / 2) * p * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) - p * (sqrt (B + B * A + A + 1 - c ^ 2)) * (inv PI) - (1 / 2) * A * (sqrt (1 + 2 * A)) * (p ^ 2) * (inv (A + 1)) * (inv PI) - (1 / 2) * A * (p ^ 2) - p * c - 2 * (asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) * p * c * (inv PI) - A * (asin (A * (inv (A + 1)))) * (p ^ 2) * (inv PI) - (1 / 2) * (sqrt (1 + 2 * B)) * (p ^ 2) * (inv (B + 1)) * (inv PI) - (1 / 2) * B * (p ^ 2) - B * (asin (B * (inv (B + 1)))) * (p ^ 2) * (inv PI) - (1 / 2) * B * (sqrt (1 + 2 * B)) * (p ^ 2) * (inv (B + 1)) * (inv PI) - (1 / 2) * (sqrt (1 + 2 * A)) * (p ^ 2) * (inv (A + 1)) * (inv PI))) by (unfold normal_form; try assert (N9' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N10' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N11' : normal_form (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) (asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal]; try assert (N12' : normal_form (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) (sqrt (B + B * A + A + 1 - c ^ 2) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + 1)) * inv (sqrt (B + 1)) = inv (B + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (A + 1)) * inv (sqrt (A + 1)) = inv (A + 1)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (A + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (B + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z3' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal]; try assert (N13' : normal_form (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) (sqrt (1 + 2 * B) * (inv (B + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign); assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (N14' : normal_form (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) (sqrt (1 + 2 * A) * (inv (A + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign); assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (Q0' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + 1)) * inv (sqrt (B + 1)) = inv (B + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (A + 1)) * inv (sqrt (A + 1)) = inv (A + 1)) by (apply inv_sqrt_square; sign); assert (Z0' : PI <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (A + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (B + 1) <> 0) by (apply positive_ne; sign); assert (Z3' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z4' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z4'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal]).
  try assert (0 < B + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < B + 1) by sign.
  try assert (0 < 1 + 2 * A) by sign.
  try assert (0 < 1 + 2 * B) by sign.
  try assert (N22' : normal_form ((p * ((1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) - (1 / 2) * c - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * (1 - p))) ((1 / 2) * B * p * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) + asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))) * c * (p ^ 2) * (inv PI) + sqrt (B + B * A + A + 1 - c ^ 2) * (p ^ 2) * (inv PI) + (1 / 2) * B * p * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * A * p * (sqrt (1 + 2 * A)) * (inv (A + 1)) * (inv PI) + (1 / 2) * A * p * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 2) * p * (sqrt (1 + 2 * A)) * (inv (A + 1)) * (inv PI) + (1 / 4) * B * p + (1 / 4) * A * p + (1 / 2) * p * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) + (1 / 2) * c * (p ^ 2) - p * (sqrt (B + B * A + A + 1 - c ^ 2)) * (inv PI) - asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))) * p * c * (inv PI) - (1 / 2) * A * (sqrt (1 + 2 * A)) * (p ^ 2) * (inv (A + 1)) * (inv PI) - (1 / 2) * B * (asin (B * (inv (B + 1)))) * (p ^ 2) * (inv PI) - (1 / 2) * A * (asin (A * (inv (A + 1)))) * (p ^ 2) * (inv PI) - (1 / 4) * B * (p ^ 2) - (1 / 4) * A * (p ^ 2) - (1 / 2) * p * c - (1 / 2) * (sqrt (1 + 2 * B)) * (p ^ 2) * (inv (B + 1)) * (inv PI) - (1 / 2) * B * (sqrt (1 + 2 * B)) * (p ^ 2) * (inv (B + 1)) * (inv PI) - (1 / 2) * (sqrt (1 + 2 * A)) * (p ^ 2) * (inv (A + 1)) * (inv PI))) by (unfold normal_form; try assert (N16' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N17' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N18' : normal_form (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) (asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal]; try assert (N19' : normal_form (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) (sqrt (B + B * A + A + 1 - c ^ 2) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + 1)) * inv (sqrt (B + 1)) = inv (B + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (A + 1)) * inv (sqrt (A + 1)) = inv (A + 1)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (A + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (B + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z3' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal]; try assert (N20' : normal_form (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) (sqrt (1 + 2 * B) * (inv (B + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign); assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (N21' : normal_form (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) (sqrt (1 + 2 * A) * (inv (A + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign); assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (Q0' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + 1)) * inv (sqrt (B + 1)) = inv (B + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (A + 1)) * inv (sqrt (A + 1)) = inv (A + 1)) by (apply inv_sqrt_square; sign); assert (Z0' : PI <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (A + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (B + 1) <> 0) by (apply positive_ne; sign); assert (Z3' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z4' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z4'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal]).
  try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign).
  try assert (Q1' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign).
  assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign).
  assert (Z1' : PI <> 0) by (apply positive_ne; by_number).
  assert (Z2' : A + 1 <> 0) by (apply positive_ne; sign).
  first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z2'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal].
Qed.

(** Step [criterion+], by Linear:
  (D_0 + 1/4*delta^+)*(p*u_1 + u_2*(1 - p)) >= (2*u_12 - u_1 - u_2)*W_Q
*)
Lemma step_criterionp (A : R) (B : R) (D_0 : R) (F : R) (F_1 : R) (F_12 : R) (F_2 : R) (W_Q : R) (c : R) (delta_p : R) (e : R) (p : R) (u_1 : R) (u_12 : R) (u_2 : R) (xi : R) (zeta_p : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_c_pos_is_0 : c >= 0)
    (H_p_pos_0 : p > 0)
    (H_A_less_is_B : B - A >= 0)
    (H_c_2_less_is_AB : B * A - c ^ 2 >= 0)
    (H_p_less_1 : 1 - p > 0)
    (H_apart : B + A - 2 * c > 0)
    (H_F_1 : F_1 = A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2))))
    (H_F_2 : F_2 = B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2))))
    (H_F_12 : F_12 = sqrt (1 - B * A * (inv (A + 1)) * (inv (B + 1))) + asin (sqrt B * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * (sqrt B) * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))
    (H_F : F = sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1))) + asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))
    (H_D_0 : D_0 = (1 / 2) * (F_2 * (B + 1) + F_1 * (A + 1) - 2 * (sqrt (B + 1)) * (sqrt (A + 1)) * F) * (inv PI))
    (H_W_Q : W_Q = p * ((1 / 4) * A + (1 / 2) - (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) - (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI)) + (1 - p) * ((1 / 4) * B + (1 / 2) - (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) - (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI)))
    (H_u_1 : u_1 = sqrt (1 + 2 * A))
    (H_u_2 : u_2 = sqrt (1 + 2 * B))
    (H_u_12 : u_12 = sqrt (B + B * A + A + 1 - c ^ 2))
    (H_xi : xi = u_1 - 1)
    (H_e : e = u_2 - u_1)
    (H_deltap : delta_p = B + A - 2 * c)
    (H_zetap : zeta_p = delta_p - (1 / 4) * (e ^ 2)) :
  (D_0 + (1 / 4) * delta_p) * (p * u_1 + u_2 * (1 - p)) >= (2 * u_12 - u_1 - u_2) * W_Q.
Proof.
  pose proof (step_D_0_pos_is_0 (A) (B) (D_0) (F) (F_1) (F_12) (F_2) (c) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_A_less_is_B H_c_2_less_is_AB H_apart H_F_1 H_F_2 H_F_12 H_F H_D_0) as H_D_0_pos_is_0.
  pose proof (step_W_Q_less_is_1_over_2 (A) (B) (F_1) (F_2) (W_Q) (c) (p) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_p_pos_0 H_A_less_is_B H_c_2_less_is_AB H_p_less_1 H_apart H_F_1 H_F_2 H_W_Q) as H_W_Q_less_is_1_over_2.
  pose proof (step_W_Q_pos_is_0 (A) (B) (F_1) (F_2) (W_Q) (c) (p) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_p_pos_0 H_A_less_is_B H_c_2_less_is_AB H_p_less_1 H_apart H_F_1 H_F_2 H_W_Q) as H_W_Q_pos_is_0.
  pose proof (step_u_1_pos_0 (A) (u_1) H_A_pos_is_0 H_u_1) as H_u_1_pos_0.
  pose proof (step_e_pos_is_0 (A) (B) (e) (u_1) (u_2) H_A_pos_is_0 H_B_pos_is_0 H_A_less_is_B H_u_1 H_u_2 H_e) as H_e_pos_is_0.
  pose proof (step_deltap_pos_0 (A) (B) (c) (delta_p) H_apart H_deltap) as H_deltap_pos_0.
  pose proof (step_u_12p (A) (B) (c) (delta_p) (e) (u_1) (u_12) (u_2) (xi) (zeta_p) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_A_less_is_B H_c_2_less_is_AB H_apart H_u_1 H_u_2 H_u_12 H_xi H_e H_deltap H_zetap) as H_u_12p.
  assert (P0' : 0 <= (W_Q) * ((u_1 + u_2 + (1 / 2) * delta_p * u_1) - (2 * u_12))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 <= ((D_0 + (1 / 4) * delta_p) * (1 - p)) * ((e) - (0))) by (apply Rmult_le_pos; [first [seen | sign_form ((1 / 4) * (delta_p + 4 * D_0) * (1 - p)) ltac:(first [put; solve [field] | equal]) | sign] | lra]).
  assert (P2' : 0 <= (u_1) * ((D_0) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P3' : 0 <= ((1 / 2) * delta_p * u_1) * ((1 / 2) - (W_Q))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((D_0 + (1 / 4) * delta_p) * (p * u_1 + u_2 * (1 - p))) - ((2 * u_12 - u_1 - u_2) * W_Q) = (W_Q) * ((u_1 + u_2 + (1 / 2) * delta_p * u_1) - (2 * u_12)) + ((D_0 + (1 / 4) * delta_p) * (1 - p)) * ((e) - (0)) + (u_1) * ((D_0) - (0)) + ((1 / 2) * delta_p * u_1) * ((1 / 2) - (W_Q))).
  { rewrite ?H_e.
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theorem+], by Linear:
  B_Theta^+^(-1)*W_Theta^+ >= W_Q*B_Q^+^(-1)
*)
Lemma step_theoremp (A : R) (B : R) (B_Q_p : R) (B_Theta_p : R) (D_0 : R) (F : R) (F_1 : R) (F_12 : R) (F_2 : R) (W_Q : R) (W_Theta_p : R) (c : R) (delta_p : R) (e : R) (p : R) (u_1 : R) (u_12 : R) (u_2 : R) (xi : R) (zeta_p : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_c_pos_is_0 : c >= 0)
    (H_p_pos_0 : p > 0)
    (H_A_less_is_B : B - A >= 0)
    (H_c_2_less_is_AB : B * A - c ^ 2 >= 0)
    (H_p_less_1 : 1 - p > 0)
    (H_apart : B + A - 2 * c > 0)
    (H_NTK_apartp : ((1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + B * ((1 / 4) + (1 / 2) * (asin (B * (inv (B + 1)))) * (inv PI)) + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) + A * ((1 / 4) + (1 / 2) * (asin (A * (inv (A + 1)))) * (inv PI)) - (1 / 2) * c - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - 2 * c * ((1 / 2) * (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) * (inv PI) + (1 / 4)) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * p * (1 - p) > 0)
    (H_F_1 : F_1 = A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2))))
    (H_F_2 : F_2 = B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2))))
    (H_F_12 : F_12 = sqrt (1 - B * A * (inv (A + 1)) * (inv (B + 1))) + asin (sqrt B * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * (sqrt B) * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))
    (H_F : F = sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1))) + asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))
    (H_D_0 : D_0 = (1 / 2) * (F_2 * (B + 1) + F_1 * (A + 1) - 2 * (sqrt (B + 1)) * (sqrt (A + 1)) * F) * (inv PI))
    (H_W_Q : W_Q = p * ((1 / 4) * A + (1 / 2) - (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) - (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI)) + (1 - p) * ((1 / 4) * B + (1 / 2) - (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) - (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI)))
    (H_u_1 : u_1 = sqrt (1 + 2 * A))
    (H_u_2 : u_2 = sqrt (1 + 2 * B))
    (H_u_12 : u_12 = sqrt (B + B * A + A + 1 - c ^ 2))
    (H_xi : xi = u_1 - 1)
    (H_e : e = u_2 - u_1)
    (H_deltap : delta_p = B + A - 2 * c)
    (H_zetap : zeta_p = delta_p - (1 / 4) * (e ^ 2))
    (H_B_Qp : B_Q_p = p * ((1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) - (1 / 2) * c - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * (1 - p))
    (H_Wp : W_Theta_p = p * (1 + (3 / 4) * A - (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) - A * ((1 / 4) + (1 / 2) * (asin (A * (inv (A + 1)))) * (inv PI)) - (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI)) + ((3 / 4) * B + 1 - (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) - (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) - B * ((1 / 4) + (1 / 2) * (asin (B * (inv (B + 1)))) * (inv PI))) * (1 - p))
    (H_Bp : B_Theta_p = ((1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + B * ((1 / 4) + (1 / 2) * (asin (B * (inv (B + 1)))) * (inv PI)) + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) + A * ((1 / 4) + (1 / 2) * (asin (A * (inv (A + 1)))) * (inv PI)) - (1 / 2) * c - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - 2 * c * ((1 / 2) * (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) * (inv PI) + (1 / 4)) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * p * (1 - p)) :
  W_Theta_p * (inv B_Theta_p) >= W_Q * (inv B_Q_p).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [delta- > 0], by Linear:
  delta^- > 0
*)
Lemma step_deltam_pos_0 (A : R) (B : R) (c : R) (delta_m : R)
    (H_c_pos_is_0 : c >= 0)
    (H_apart : B + A - 2 * c > 0)
    (H_deltam : delta_m = B + A + 2 * c) :
  delta_m > 0.
Proof.
  assert (P0' : 0 < (1) * ((B + A - 2 * c) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P' : 0 <= (4 * c)) by (sign).
  assert (G' : (delta_m) - (0) = (1) * ((B + A - 2 * c) - (0)) + (4 * c)).
  { rewrite ?H_deltam.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [product-], by Linear:
  -1 + u_1*u_2 + 2*c >= 0
*)
Lemma step_productm (A : R) (B : R) (c : R) (delta_m : R) (u_1 : R) (u_2 : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_c_pos_is_0 : c >= 0)
    (H_c_2_less_is_AB : B * A - c ^ 2 >= 0)
    (H_apart : B + A - 2 * c > 0)
    (H_u_1 : u_1 = sqrt (1 + 2 * A))
    (H_u_2 : u_2 = sqrt (1 + 2 * B))
    (H_deltam : delta_m = B + A + 2 * c) :
  u_1 * u_2 + 2 * c - 1 >= 0.
Proof.
  pose proof (step_u_1_pos_0 (A) (u_1) H_A_pos_is_0 H_u_1) as H_u_1_pos_0.
  pose proof (step_u_2_pos_0 (B) (u_2) H_B_pos_is_0 H_u_2) as H_u_2_pos_0.
  pose proof (step_deltam_pos_0 (A) (B) (c) (delta_m) H_c_pos_is_0 H_apart H_deltam) as H_deltam_pos_0.
  assert (P0' : 0 <= (2 * (inv u_2) * (inv u_1)) * ((B * A - c ^ 2) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 < (inv u_2 * (inv u_1)) * ((delta_m) - (0))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (P' : 0 <= ((1 / 2) * ((u_1 * u_2 + 2 * c - 1) ^ 2) * (inv u_2) * (inv u_1))) by (sign).
  assert (G' : (u_1 * u_2 + 2 * c - 1) - (0) = (2 * (inv u_2) * (inv u_1)) * ((B * A - c ^ 2) - (0)) + (inv u_2 * (inv u_1)) * ((delta_m) - (0)) + ((1 / 2) * ((u_1 * u_2 + 2 * c - 1) ^ 2) * (inv u_2) * (inv u_1))).
  { rewrite ?H_deltam, ?H_u_1, ?H_u_2.
    rewrite ?H_deltam, ?H_u_1, ?H_u_2.
    try assert (0 < 1 + 2 * A) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (N3' : normal_form ((inv ((sqrt (1 + 2 * B))))) (inv (sqrt (1 + 2 * B)))) by normal.
    try assert (0 < 1 + 2 * A) by sign.
    try assert (N4' : normal_form ((inv ((sqrt (1 + 2 * A))))) (inv (sqrt (1 + 2 * A)))) by normal.
    try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign).
    try assert (Q1' : inv (sqrt (1 + 2 * A)) * inv (sqrt (1 + 2 * A)) = inv (1 + 2 * A)) by (apply inv_sqrt_square; sign).
    try assert (Q2' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign).
    try assert (Q3' : inv (sqrt (1 + 2 * B)) * inv (sqrt (1 + 2 * B)) = inv (1 + 2 * B)) by (apply inv_sqrt_square; sign).
    assert (Z0' : sqrt (1 + 2 * A) <> 0) by (apply positive_ne; sign).
    assert (Z1' : sqrt (1 + 2 * B) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [zeta- >= 0], by Linear:
  zeta^- >= 0
*)
Lemma step_zetam_pos_is_0 (A : R) (B : R) (c : R) (delta_m : R) (e : R) (u_1 : R) (u_2 : R) (zeta_m : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_c_pos_is_0 : c >= 0)
    (H_c_2_less_is_AB : B * A - c ^ 2 >= 0)
    (H_apart : B + A - 2 * c > 0)
    (H_u_1 : u_1 = sqrt (1 + 2 * A))
    (H_u_2 : u_2 = sqrt (1 + 2 * B))
    (H_e : e = u_2 - u_1)
    (H_deltam : delta_m = B + A + 2 * c)
    (H_zetam : zeta_m = delta_m - (1 / 4) * (e ^ 2)) :
  zeta_m >= 0.
Proof.
  pose proof (step_productm (A) (B) (c) (delta_m) (u_1) (u_2) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_c_2_less_is_AB H_apart H_u_1 H_u_2 H_deltam) as H_productm.
  assert (P0' : 0 <= (1) * ((u_1 * u_2 + 2 * c - 1) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 <= ((1 / 4) * (e ^ 2))) by (sign).
  assert (G' : (zeta_m) - (0) = (1) * ((u_1 * u_2 + 2 * c - 1) - (0)) + ((1 / 4) * (e ^ 2))).
  { rewrite ?H_e, ?H_zetam, ?H_deltam, ?H_u_1, ?H_u_2.
    rewrite ?H_e, ?H_zetam, ?H_deltam, ?H_u_1, ?H_u_2.
    try assert (0 < 1 + 2 * A) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (0 < 1 + 2 * A) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (N5' : normal_form (((((sqrt (1 + 2 * B))) - ((sqrt (1 + 2 * A)))))) (sqrt (1 + 2 * B) - sqrt (1 + 2 * A))) by (unfold normal_form; first [put; solve [ring] | equal]).
    try assert (0 < 1 + 2 * A) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (N6' : normal_form (((((B + A + 2 * c)) - (1 / 4) * ((((((sqrt (1 + 2 * B))) - ((sqrt (1 + 2 * A)))))) ^ 2)))) ((1 / 2) * (sqrt (1 + 2 * A)) * (sqrt (1 + 2 * B)) + (1 / 2) * A + 2 * c + (1 / 2) * B - (1 / 2))) by (unfold normal_form; try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]).
    try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign).
    try assert (Q1' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign).
    first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [u_12-], by Linear:
  1/2*u_1*delta^- + u_1 + u_2 >= 2*u_12
*)
Lemma step_u_12m (A : R) (B : R) (c : R) (delta_m : R) (e : R) (u_1 : R) (u_12 : R) (u_2 : R) (xi : R) (zeta_m : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_c_pos_is_0 : c >= 0)
    (H_A_less_is_B : B - A >= 0)
    (H_c_2_less_is_AB : B * A - c ^ 2 >= 0)
    (H_apart : B + A - 2 * c > 0)
    (H_u_1 : u_1 = sqrt (1 + 2 * A))
    (H_u_2 : u_2 = sqrt (1 + 2 * B))
    (H_u_12 : u_12 = sqrt (B + B * A + A + 1 - c ^ 2))
    (H_xi : xi = u_1 - 1)
    (H_e : e = u_2 - u_1)
    (H_deltam : delta_m = B + A + 2 * c)
    (H_zetam : zeta_m = delta_m - (1 / 4) * (e ^ 2)) :
  (1 / 2) * u_1 * delta_m + u_1 + u_2 >= 2 * u_12.
Proof.
  pose proof (step_u_1_pos_0 (A) (u_1) H_A_pos_is_0 H_u_1) as H_u_1_pos_0.
  pose proof (step_u_2_pos_0 (B) (u_2) H_B_pos_is_0 H_u_2) as H_u_2_pos_0.
  pose proof (step_xi_pos_is_0 (A) (u_1) (xi) H_A_pos_is_0 H_u_1 H_xi) as H_xi_pos_is_0.
  pose proof (step_e_pos_is_0 (A) (B) (e) (u_1) (u_2) H_A_pos_is_0 H_B_pos_is_0 H_A_less_is_B H_u_1 H_u_2 H_e) as H_e_pos_is_0.
  pose proof (step_deltam_pos_0 (A) (B) (c) (delta_m) H_c_pos_is_0 H_apart H_deltam) as H_deltam_pos_0.
  pose proof (step_zetam_pos_is_0 (A) (B) (c) (delta_m) (e) (u_1) (u_2) (zeta_m) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_c_2_less_is_AB H_apart H_u_1 H_u_2 H_e H_deltam H_zetam) as H_zetam_pos_is_0.
  try assert (0 < 4 * u_1 * delta_m + 8 * u_1 + 8 * u_2) by sign.
  try assert (0 < 2 * u_2 + 2 * u_1 + u_1 * delta_m) by sign.
  assert (P' : 0 <= ((8 * zeta_m + 3 * (e ^ 3) + (2 * ((delta_m - e) ^ 2) + 6 * (e ^ 2)) * xi + 4 * xi * (e ^ 3) + 2 * ((e - zeta_m) ^ 2) + (1 / 8) * (e ^ 4) + 3 * ((zeta_m - (1 / 4) * (e ^ 2)) ^ 2) + xi ^ 2 * (4 * (e ^ 2) + delta_m ^ 2)) * (inv (4 * u_1 * delta_m + 8 * u_1 + 8 * u_2)) + ((1 / 2) * u_1 * delta_m + u_1 + u_2 - 2 * u_12) ^ 2 * (inv (2 * u_2 + 2 * u_1 + u_1 * delta_m)))) by (sign).
  assert (G' : ((1 / 2) * u_1 * delta_m + u_1 + u_2) - (2 * u_12) = ((8 * zeta_m + 3 * (e ^ 3) + (2 * ((delta_m - e) ^ 2) + 6 * (e ^ 2)) * xi + 4 * xi * (e ^ 3) + 2 * ((e - zeta_m) ^ 2) + (1 / 8) * (e ^ 4) + 3 * ((zeta_m - (1 / 4) * (e ^ 2)) ^ 2) + xi ^ 2 * (4 * (e ^ 2) + delta_m ^ 2)) * (inv (4 * u_1 * delta_m + 8 * u_1 + 8 * u_2)) + ((1 / 2) * u_1 * delta_m + u_1 + u_2 - 2 * u_12) ^ 2 * (inv (2 * u_2 + 2 * u_1 + u_1 * delta_m)))).
  { rewrite ?H_xi, ?H_e, ?H_zetam, ?H_deltam, ?H_u_1, ?H_u_2, ?H_u_12.
    rewrite ?H_xi, ?H_e, ?H_zetam, ?H_deltam, ?H_u_1, ?H_u_2, ?H_u_12.
    try assert (0 < 1 + 2 * A) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (0 < B + B * A + A + 1 - c ^ 2) by first [seen | sign_form ((B - A) + ((B * A - c ^ 2) + (1 + 2 * A))) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < (B + A + 2 * c) * (sqrt (1 + 2 * A)) + 2 * (sqrt (1 + 2 * B)) + 2 * (sqrt (1 + 2 * A))) by sign.
    try assert (0 < 8 * (sqrt (1 + 2 * A)) + 4 * (B + A + 2 * c) * (sqrt (1 + 2 * A)) + 8 * (sqrt (1 + 2 * B))) by sign.
    try assert (0 < 1 + 2 * A) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (N7' : normal_form (((((sqrt (1 + 2 * B))) - ((sqrt (1 + 2 * A)))))) (sqrt (1 + 2 * B) - sqrt (1 + 2 * A))) by (unfold normal_form; first [put; solve [ring] | equal]).
    try assert (0 < 1 + 2 * A) by sign.
    try assert (N8' : normal_form (((((sqrt (1 + 2 * A))) - 1))) (sqrt (1 + 2 * A) - 1)) by (unfold normal_form; first [put; solve [ring] | equal]).
    try assert (0 < 1 + 2 * A) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (N9' : normal_form (((((B + A + 2 * c)) - (1 / 4) * ((((((sqrt (1 + 2 * B))) - ((sqrt (1 + 2 * A)))))) ^ 2)))) ((1 / 2) * (sqrt (1 + 2 * A)) * (sqrt (1 + 2 * B)) + (1 / 2) * A + 2 * c + (1 / 2) * B - (1 / 2))) by (unfold normal_form; try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]).
    try assert (0 < 1 + 2 * A) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (0 < B * (sqrt (1 + 2 * A)) + 2 * (sqrt (1 + 2 * B)) + 2 * c * (sqrt (1 + 2 * A)) + 2 * (sqrt (1 + 2 * A)) + A * (sqrt (1 + 2 * A))) by sign.
    try assert (N10' : normal_form ((inv (4 * ((sqrt (1 + 2 * A))) * ((B + A + 2 * c)) + 8 * ((sqrt (1 + 2 * A))) + 8 * ((sqrt (1 + 2 * B)))))) ((1 / 4) * (inv (B * (sqrt (1 + 2 * A)) + 2 * (sqrt (1 + 2 * B)) + 2 * c * (sqrt (1 + 2 * A)) + 2 * (sqrt (1 + 2 * A)) + A * (sqrt (1 + 2 * A)))))) by first [(unfold normal_form; replace ((4 * ((sqrt (1 + 2 * A))) * ((B + A + 2 * c)) + 8 * ((sqrt (1 + 2 * A))) + 8 * ((sqrt (1 + 2 * B))))) with (4 * (B * (sqrt (1 + 2 * A)) + 2 * (sqrt (1 + 2 * B)) + 2 * c * (sqrt (1 + 2 * A)) + 2 * (sqrt (1 + 2 * A)) + A * (sqrt (1 + 2 * A)))) by (first [put; solve [ring] | equal]); inverse) | normal].
    try assert (0 < 1 + 2 * A) by sign.
    try assert (0 < 1 + 2 * B) by sign.
    try assert (0 < B * (sqrt (1 + 2 * A)) + 2 * (sqrt (1 + 2 * B)) + 2 * c * (sqrt (1 + 2 * A)) + 2 * (sqrt (1 + 2 * A)) + A * (sqrt (1 + 2 * A))) by sign.
    try assert (N11' : normal_form ((inv (2 * ((sqrt (1 + 2 * B))) + 2 * ((sqrt (1 + 2 * A))) + ((sqrt (1 + 2 * A))) * ((B + A + 2 * c))))) (inv (B * (sqrt (1 + 2 * A)) + 2 * (sqrt (1 + 2 * B)) + 2 * c * (sqrt (1 + 2 * A)) + 2 * (sqrt (1 + 2 * A)) + A * (sqrt (1 + 2 * A))))) by normal.
    try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign).
    try assert (Q1' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign).
    try assert (Q2' : sqrt (B + B * A + A + 1 - c ^ 2) * sqrt (B + B * A + A + 1 - c ^ 2) = B + B * A + A + 1 - c ^ 2) by (apply sqrt_sqrt; first [seen | sign_form ((B - A) + ((B * A - c ^ 2) + (1 + 2 * A))) ltac:(first [put; solve [ring] | equal]) | sign]).
    assert (Z0' : B * (sqrt (1 + 2 * A)) + 2 * (sqrt (1 + 2 * B)) + 2 * c * (sqrt (1 + 2 * A)) + 2 * (sqrt (1 + 2 * A)) + A * (sqrt (1 + 2 * A)) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [Q between-], by Algebra:
  B_Q^- = p*(D_0 + 1/4*delta^-)*(1 - p)
*)
Lemma step_Q_betweenm (A : R) (B : R) (B_Q_m : R) (D_0 : R) (F : R) (F_1 : R) (F_2 : R) (c : R) (delta_m : R) (p : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_p_pos_0 : p > 0)
    (H_p_less_1 : 1 - p > 0)
    (H_F_1 : F_1 = A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2))))
    (H_F_2 : F_2 = B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2))))
    (H_F : F = sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1))) + asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))
    (H_D_0 : D_0 = (1 / 2) * (F_2 * (B + 1) + F_1 * (A + 1) - 2 * (sqrt (B + 1)) * (sqrt (A + 1)) * F) * (inv PI))
    (H_deltam : delta_m = B + A + 2 * c)
    (H_B_Qm : B_Q_m = p * ((1 / 2) * c + (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * (1 - p)) :
  B_Q_m = p * (D_0 + (1 / 4) * delta_m) * (1 - p).
Proof.
  rewrite ?H_B_Qm, ?H_D_0, ?H_F_1, ?H_F_2, ?H_F, ?H_deltam.
  rewrite ?H_B_Qm, ?H_D_0, ?H_F_1, ?H_F_2, ?H_F, ?H_deltam.
  try assert (0 < B + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < B + 1) by sign.
  try assert (0 < B + 1) by sign.
  try assert (0 < B + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < 1 - B ^ 2 * (inv ((B + 1) ^ 2))) by first [sign_form ((1 + 2 * B) * (inv ((B + 1) ^ 2))) ltac:(try assert (N6' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
  try assert (0 < 1 - A ^ 2 * (inv ((A + 1) ^ 2))) by first [sign_form ((1 + 2 * A) * (inv ((A + 1) ^ 2))) ltac:(try assert (N8' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
  try assert (0 < B + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < B + 1) by sign.
  try assert (0 < 1 + 2 * A) by sign.
  try assert (0 < 1 + 2 * B) by sign.
  try assert (N16' : normal_form ((p * ((1 / 2) * c + (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * (1 - p))) ((1 / 2) * B * p * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) + asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))) * c * (p ^ 2) * (inv PI) + sqrt (B + B * A + A + 1 - c ^ 2) * (p ^ 2) * (inv PI) + (1 / 2) * B * p * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * A * p * (sqrt (1 + 2 * A)) * (inv (A + 1)) * (inv PI) + (1 / 2) * A * p * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 2) * p * (sqrt (1 + 2 * A)) * (inv (A + 1)) * (inv PI) + (1 / 4) * B * p + (1 / 4) * A * p + (1 / 2) * p * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) + (1 / 2) * p * c - p * (sqrt (B + B * A + A + 1 - c ^ 2)) * (inv PI) - asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))) * p * c * (inv PI) - (1 / 2) * A * (sqrt (1 + 2 * A)) * (p ^ 2) * (inv (A + 1)) * (inv PI) - (1 / 2) * B * (asin (B * (inv (B + 1)))) * (p ^ 2) * (inv PI) - (1 / 2) * A * (asin (A * (inv (A + 1)))) * (p ^ 2) * (inv PI) - (1 / 4) * B * (p ^ 2) - (1 / 4) * A * (p ^ 2) - (1 / 2) * (sqrt (1 + 2 * B)) * (p ^ 2) * (inv (B + 1)) * (inv PI) - (1 / 2) * B * (sqrt (1 + 2 * B)) * (p ^ 2) * (inv (B + 1)) * (inv PI) - (1 / 2) * c * (p ^ 2) - (1 / 2) * (sqrt (1 + 2 * A)) * (p ^ 2) * (inv (A + 1)) * (inv PI))) by (unfold normal_form; try assert (N10' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N11' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N12' : normal_form (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) (asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal]; try assert (N13' : normal_form (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) (sqrt (B + B * A + A + 1 - c ^ 2) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + 1)) * inv (sqrt (B + 1)) = inv (B + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (A + 1)) * inv (sqrt (A + 1)) = inv (A + 1)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (A + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (B + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z3' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal]; try assert (N14' : normal_form (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) (sqrt (1 + 2 * B) * (inv (B + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign); assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (N15' : normal_form (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) (sqrt (1 + 2 * A) * (inv (A + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign); assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (Q0' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + 1)) * inv (sqrt (B + 1)) = inv (B + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (A + 1)) * inv (sqrt (A + 1)) = inv (A + 1)) by (apply inv_sqrt_square; sign); assert (Z0' : PI <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (A + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (B + 1) <> 0) by (apply positive_ne; sign); assert (Z3' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z4' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z4'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal]).
  try assert (0 < B + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < B + 1) by sign.
  try assert (0 < 1 + 2 * A) by sign.
  try assert (0 < 1 + 2 * B) by sign.
  try assert (N23' : normal_form ((((1 / 2) * (((B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2))))) * (B + 1) + ((A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2))))) * (A + 1) - 2 * (sqrt (B + 1)) * (sqrt (A + 1)) * ((sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1))) + asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))))) * (inv PI)))) ((1 / 2) * B * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) * (inv PI) + (1 / 2) * (B ^ 2) * (asin (B * (inv (B + 1)))) * (inv (B + 1)) * (inv PI) + (1 / 2) * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) + (1 / 2) * (sqrt (1 + 2 * A)) * (inv (A + 1)) * (inv PI) + (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) * (inv PI) + (1 / 2) * A * (sqrt (1 + 2 * A)) * (inv (A + 1)) * (inv PI) + (1 / 2) * (A ^ 2) * (asin (A * (inv (A + 1)))) * (inv (A + 1)) * (inv PI) - asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))) * c * (inv PI) - sqrt (B + B * A + A + 1 - c ^ 2) * (inv PI))) by (unfold normal_form; try assert (N17' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N18' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N19' : normal_form (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) (asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal]; try assert (N20' : normal_form (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) (sqrt (B + B * A + A + 1 - c ^ 2) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + 1)) * inv (sqrt (B + 1)) = inv (B + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (A + 1)) * inv (sqrt (A + 1)) = inv (A + 1)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (A + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (B + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z3' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal]; try assert (N21' : normal_form (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) (sqrt (1 + 2 * B) * (inv (B + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign); assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (N22' : normal_form (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) (sqrt (1 + 2 * A) * (inv (A + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign); assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (Q0' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + 1)) * inv (sqrt (B + 1)) = inv (B + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (A + 1)) * inv (sqrt (A + 1)) = inv (A + 1)) by (apply inv_sqrt_square; sign); assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (A + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (B + 1) <> 0) by (apply positive_ne; sign); assert (Z3' : B + 1 <> 0) by (apply positive_ne; sign); assert (Z4' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z3'), ?(inv_at _ Z4'); field [Q0' Q1' Q2' Q3']; sides] | equal]).
  assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign).
  assert (Z1' : PI <> 0) by (apply positive_ne; by_number).
  assert (Z2' : A + 1 <> 0) by (apply positive_ne; sign).
  first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z2'), ?(inv_at _ Z1'); field; sides] | equal].
Qed.

(** Step [B_Q- > 0], by Linear:
  B_Q^- > 0
*)
Lemma step_B_Qm_pos_0 (A : R) (B : R) (B_Q_m : R) (D_0 : R) (F : R) (F_1 : R) (F_12 : R) (F_2 : R) (c : R) (delta_m : R) (p : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_c_pos_is_0 : c >= 0)
    (H_p_pos_0 : p > 0)
    (H_A_less_is_B : B - A >= 0)
    (H_c_2_less_is_AB : B * A - c ^ 2 >= 0)
    (H_p_less_1 : 1 - p > 0)
    (H_apart : B + A - 2 * c > 0)
    (H_F_1 : F_1 = A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2))))
    (H_F_2 : F_2 = B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2))))
    (H_F_12 : F_12 = sqrt (1 - B * A * (inv (A + 1)) * (inv (B + 1))) + asin (sqrt B * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * (sqrt B) * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))
    (H_F : F = sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1))) + asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))
    (H_D_0 : D_0 = (1 / 2) * (F_2 * (B + 1) + F_1 * (A + 1) - 2 * (sqrt (B + 1)) * (sqrt (A + 1)) * F) * (inv PI))
    (H_deltam : delta_m = B + A + 2 * c)
    (H_B_Qm : B_Q_m = p * ((1 / 2) * c + (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * (1 - p)) :
  B_Q_m > 0.
Proof.
  pose proof (step_D_0_pos_is_0 (A) (B) (D_0) (F) (F_1) (F_12) (F_2) (c) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_A_less_is_B H_c_2_less_is_AB H_apart H_F_1 H_F_2 H_F_12 H_F H_D_0) as H_D_0_pos_is_0.
  pose proof (step_deltam_pos_0 (A) (B) (c) (delta_m) H_c_pos_is_0 H_apart H_deltam) as H_deltam_pos_0.
  pose proof (step_Q_betweenm (A) (B) (B_Q_m) (D_0) (F) (F_1) (F_2) (c) (delta_m) (p) H_A_pos_is_0 H_B_pos_is_0 H_p_pos_0 H_p_less_1 H_F_1 H_F_2 H_F H_D_0 H_deltam H_B_Qm) as H_Q_betweenm.
  assert (P0' : 0 <= (p * (1 - p)) * ((D_0) - (0))) by (apply Rmult_le_pos; [first [sign] | lra]).
  assert (P1' : 0 < ((1 / 4) * p * (1 - p)) * ((delta_m) - (0))) by (apply Rmult_lt_0_compat; [first [sign] | lra]).
  assert (G' : (B_Q_m) - (0) = (p * (1 - p)) * ((D_0) - (0)) + ((1 / 4) * p * (1 - p)) * ((delta_m) - (0))).
  { rewrite ?H_Q_betweenm.
    first [solve [put; field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [B- > 0], by Linear:
  B_Theta^- > 0
*)
Lemma step_Bm_pos_0 (A : R) (B : R) (B_Theta_m : R) (c : R) (p : R)
    (H_NTK_apartm : p * ((1 / 2) * c + (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + B * ((1 / 4) + (1 / 2) * (asin (B * (inv (B + 1)))) * (inv PI)) + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + 2 * ((1 / 4) - (1 / 2) * (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) * (inv PI)) * c + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) + A * ((1 / 4) + (1 / 2) * (asin (A * (inv (A + 1)))) * (inv PI)) - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * (1 - p) > 0)
    (H_Bm : B_Theta_m = p * ((1 / 2) * c + (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + B * ((1 / 4) + (1 / 2) * (asin (B * (inv (B + 1)))) * (inv PI)) + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + 2 * ((1 / 4) - (1 / 2) * (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) * (inv PI)) * c + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) + A * ((1 / 4) + (1 / 2) * (asin (A * (inv (A + 1)))) * (inv PI)) - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * (1 - p)) :
  B_Theta_m > 0.
Proof.
  assert (P0' : 0 < (1) * ((p * ((1 / 2) * c + (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + B * ((1 / 4) + (1 / 2) * (asin (B * (inv (B + 1)))) * (inv PI)) + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + 2 * ((1 / 4) - (1 / 2) * (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) * (inv PI)) * c + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) + A * ((1 / 4) + (1 / 2) * (asin (A * (inv (A + 1)))) * (inv PI)) - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * (1 - p)) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (B_Theta_m) - (0) = (1) * ((p * ((1 / 2) * c + (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + B * ((1 / 4) + (1 / 2) * (asin (B * (inv (B + 1)))) * (inv PI)) + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + 2 * ((1 / 4) - (1 / 2) * (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) * (inv PI)) * c + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) + A * ((1 / 4) + (1 / 2) * (asin (A * (inv (A + 1)))) * (inv PI)) - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * (1 - p)) - (0))).
  { rewrite ?H_Bm.
    try assert (N6' : normal_form ((p * ((1 / 2) * c + (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + B * ((1 / 4) + (1 / 2) * (asin (B * (inv (B + 1)))) * (inv PI)) + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + 2 * ((1 / 4) - (1 / 2) * (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) * (inv PI)) * c + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) + A * ((1 / 4) + (1 / 2) * (asin (A * (inv (A + 1)))) * (inv PI)) - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * (1 - p))) ((1 / 2) * A * p + A * p * (asin (A * (inv (A + 1)))) * (inv PI) + sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (p ^ 2) * (inv PI) + p * c + B * p * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * B * p + 2 * (asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) * c * (p ^ 2) * (inv PI) + (1 / 2) * p * (sqrt (1 - B ^ 2 * (inv (1 + B ^ 2 + 2 * B)))) * (inv PI) + (1 / 2) * B * p * (sqrt (1 - B ^ 2 * (inv (1 + B ^ 2 + 2 * B)))) * (inv PI) + (1 / 2) * A * (sqrt (1 - A ^ 2 * (inv (1 + A ^ 2 + 2 * A)))) * p * (inv PI) + (1 / 2) * (sqrt (1 - A ^ 2 * (inv (1 + A ^ 2 + 2 * A)))) * p * (inv PI) - (1 / 2) * A * (p ^ 2) - (1 / 2) * (sqrt (1 - A ^ 2 * (inv (1 + A ^ 2 + 2 * A)))) * (p ^ 2) * (inv PI) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * p * (inv PI) - 2 * (asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) * p * c * (inv PI) - (1 / 2) * (sqrt (1 - B ^ 2 * (inv (1 + B ^ 2 + 2 * B)))) * (p ^ 2) * (inv PI) - (1 / 2) * A * (sqrt (1 - A ^ 2 * (inv (1 + A ^ 2 + 2 * A)))) * (p ^ 2) * (inv PI) - A * (asin (A * (inv (A + 1)))) * (p ^ 2) * (inv PI) - (1 / 2) * B * (p ^ 2) - B * (asin (B * (inv (B + 1)))) * (p ^ 2) * (inv PI) - c * (p ^ 2) - (1 / 2) * B * (sqrt (1 - B ^ 2 * (inv (1 + B ^ 2 + 2 * B)))) * (p ^ 2) * (inv PI))) by (unfold normal_form; try assert (N1' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by normal; try assert (N2' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by normal; try assert (N3' : normal_form (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) (asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal]; try assert (N4' : normal_form (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) (sqrt (1 - B ^ 2 * (inv (1 + B ^ 2 + 2 * B))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal]; try assert (N5' : normal_form (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) (sqrt (1 - A ^ 2 * (inv (1 + A ^ 2 + 2 * A))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal]; first [put; solve [field] | equal]).
    try assert (N7' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by normal.
    try assert (N8' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by normal.
    try assert (N9' : normal_form (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) (asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (N10' : normal_form (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) (sqrt (1 - B ^ 2 * (inv (1 + B ^ 2 + 2 * B))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
    try assert (N11' : normal_form (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) (sqrt (1 - A ^ 2 * (inv (1 + A ^ 2 + 2 * A))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [NTK within-], by Algebra:
  W_Theta^- = 2*W_Q + 1/2*(p*u_1 + u_2*(1 - p))*pi^(-1)
*)
Lemma step_NTK_withinm (A : R) (B : R) (W_Q : R) (W_Theta_m : R) (p : R) (u_1 : R) (u_2 : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_p_pos_0 : p > 0)
    (H_p_less_1 : 1 - p > 0)
    (H_W_Q : W_Q = p * ((1 / 4) * A + (1 / 2) - (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) - (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI)) + (1 - p) * ((1 / 4) * B + (1 / 2) - (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) - (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI)))
    (H_u_1 : u_1 = sqrt (1 + 2 * A))
    (H_u_2 : u_2 = sqrt (1 + 2 * B))
    (H_Wm : W_Theta_m = p * (1 + (3 / 4) * A - (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) - A * ((1 / 4) + (1 / 2) * (asin (A * (inv (A + 1)))) * (inv PI)) - (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI)) + ((3 / 4) * B + 1 - (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) - (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) - B * ((1 / 4) + (1 / 2) * (asin (B * (inv (B + 1)))) * (inv PI))) * (1 - p)) :
  W_Theta_m = 2 * W_Q + (1 / 2) * (p * u_1 + u_2 * (1 - p)) * (inv PI).
Proof.
  rewrite ?H_Wm, ?H_W_Q, ?H_u_1, ?H_u_2.
  rewrite ?H_Wm, ?H_W_Q, ?H_u_1, ?H_u_2.
  try assert (0 < A + 1) by sign.
  try assert (0 < B + 1) by sign.
  try assert (0 < B + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < 1 + 2 * A) by sign.
  try assert (0 < 1 + 2 * B) by sign.
  try assert (0 < 1 - B ^ 2 * (inv ((B + 1) ^ 2))) by first [sign_form ((1 + 2 * B) * (inv ((B + 1) ^ 2))) ltac:(try assert (N4' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
  try assert (0 < 1 - A ^ 2 * (inv ((A + 1) ^ 2))) by first [sign_form ((1 + 2 * A) * (inv ((A + 1) ^ 2))) ltac:(try assert (N6' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
  try assert (0 < A + 1) by sign.
  try assert (0 < B + 1) by sign.
  try assert (0 < 1 + 2 * A) by sign.
  try assert (0 < 1 + 2 * B) by sign.
  try assert (N12' : normal_form ((p * ((1 / 4) * A + (1 / 2) - (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) - (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI)) + (1 - p) * ((1 / 4) * B + (1 / 2) - (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) - (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI)))) ((1 / 2) * B * p * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) + (1 / 4) * B + (1 / 2) * B * p * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 4) * A * p + (1 / 2) * p * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) + (1 / 2) - (1 / 2) * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) - (1 / 2) * A * p * (sqrt (1 + 2 * A)) * (inv (A + 1)) * (inv PI) - (1 / 2) * A * p * (asin (A * (inv (A + 1)))) * (inv PI) - (1 / 2) * p * (sqrt (1 + 2 * A)) * (inv (A + 1)) * (inv PI) - (1 / 4) * B * p - (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) - (1 / 2) * B * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI))) by (unfold normal_form; try assert (N8' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N9' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N10' : normal_form (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) (sqrt (1 + 2 * B) * (inv (B + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign); assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (N11' : normal_form (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) (sqrt (1 + 2 * A) * (inv (A + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign); assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; first [put; solve [field] | equal]).
  try assert (0 < A + 1) by sign.
  try assert (0 < B + 1) by sign.
  try assert (0 < 1 + 2 * A) by sign.
  try assert (0 < 1 + 2 * B) by sign.
  try assert (N17' : normal_form ((p * (1 + (3 / 4) * A - (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) - A * ((1 / 4) + (1 / 2) * (asin (A * (inv (A + 1)))) * (inv PI)) - (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI)) + ((3 / 4) * B + 1 - (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) - (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) - B * ((1 / 4) + (1 / 2) * (asin (B * (inv (B + 1)))) * (inv PI))) * (1 - p))) ((1 / 2) * A * p + (1 / 2) * B * p * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) + 1 + B * p * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * p * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) + (1 / 2) * B - (1 / 2) * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) - B * (asin (B * (inv (B + 1)))) * (inv PI) - (1 / 2) * A * p * (sqrt (1 + 2 * A)) * (inv (A + 1)) * (inv PI) - (1 / 2) * p * (sqrt (1 + 2 * A)) * (inv (A + 1)) * (inv PI) - A * p * (asin (A * (inv (A + 1)))) * (inv PI) - (1 / 2) * B * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) - (1 / 2) * B * p)) by (unfold normal_form; try assert (N13' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N14' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N15' : normal_form (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) (sqrt (1 + 2 * B) * (inv (B + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign); assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (N16' : normal_form (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) (sqrt (1 + 2 * A) * (inv (A + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign); assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; first [put; solve [field] | equal]).
  try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign).
  try assert (Q1' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign).
  assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign).
  assert (Z1' : PI <> 0) by (apply positive_ne; by_number).
  assert (Z2' : A + 1 <> 0) by (apply positive_ne; sign).
  first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z2'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal].
Qed.

(** Step [NTK between-], by Algebra:
  B_Theta^- = 1/2*(2*u_12 - u_1 - u_2)*p*pi^(-1)*(1 - p) + 2*B_Q^-
*)
Lemma step_NTK_betweenm (A : R) (B : R) (B_Q_m : R) (B_Theta_m : R) (c : R) (p : R) (u_1 : R) (u_12 : R) (u_2 : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_p_pos_0 : p > 0)
    (H_p_less_1 : 1 - p > 0)
    (H_u_1 : u_1 = sqrt (1 + 2 * A))
    (H_u_2 : u_2 = sqrt (1 + 2 * B))
    (H_u_12 : u_12 = sqrt (B + B * A + A + 1 - c ^ 2))
    (H_B_Qm : B_Q_m = p * ((1 / 2) * c + (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * (1 - p))
    (H_Bm : B_Theta_m = p * ((1 / 2) * c + (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + B * ((1 / 4) + (1 / 2) * (asin (B * (inv (B + 1)))) * (inv PI)) + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + 2 * ((1 / 4) - (1 / 2) * (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) * (inv PI)) * c + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) + A * ((1 / 4) + (1 / 2) * (asin (A * (inv (A + 1)))) * (inv PI)) - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * (1 - p)) :
  B_Theta_m = (1 / 2) * (2 * u_12 - u_1 - u_2) * p * (1 - p) * (inv PI) + 2 * B_Q_m.
Proof.
  rewrite ?H_Bm, ?H_B_Qm, ?H_u_1, ?H_u_2, ?H_u_12.
  rewrite ?H_Bm, ?H_B_Qm, ?H_u_1, ?H_u_2, ?H_u_12.
  try assert (0 < B + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < B + 1) by sign.
  try assert (0 < B + 1) by sign.
  try assert (0 < B + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < 1 + 2 * A) by sign.
  try assert (0 < 1 + 2 * B) by sign.
  try assert (0 < 1 - B ^ 2 * (inv ((B + 1) ^ 2))) by first [sign_form ((1 + 2 * B) * (inv ((B + 1) ^ 2))) ltac:(try assert (N5' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
  try assert (0 < 1 - A ^ 2 * (inv ((A + 1) ^ 2))) by first [sign_form ((1 + 2 * A) * (inv ((A + 1) ^ 2))) ltac:(try assert (N7' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
  try assert (0 < B + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < B + 1) by sign.
  try assert (0 < 1 + 2 * A) by sign.
  try assert (0 < 1 + 2 * B) by sign.
  try assert (N15' : normal_form ((p * ((1 / 2) * c + (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + B * ((1 / 4) + (1 / 2) * (asin (B * (inv (B + 1)))) * (inv PI)) + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + 2 * ((1 / 4) - (1 / 2) * (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) * (inv PI)) * c + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) + A * ((1 / 4) + (1 / 2) * (asin (A * (inv (A + 1)))) * (inv PI)) - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * (1 - p))) ((1 / 2) * A * p + (1 / 2) * B * p * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) + A * p * (asin (A * (inv (A + 1)))) * (inv PI) + p * c + sqrt (B + B * A + A + 1 - c ^ 2) * (p ^ 2) * (inv PI) + (1 / 2) * A * p * (sqrt (1 + 2 * A)) * (inv (A + 1)) * (inv PI) + B * p * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * B * p + 2 * (asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) * c * (p ^ 2) * (inv PI) + (1 / 2) * p * (sqrt (1 + 2 * A)) * (inv (A + 1)) * (inv PI) + (1 / 2) * p * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) - p * (sqrt (B + B * A + A + 1 - c ^ 2)) * (inv PI) - (1 / 2) * A * (sqrt (1 + 2 * A)) * (p ^ 2) * (inv (A + 1)) * (inv PI) - (1 / 2) * A * (p ^ 2) - 2 * (asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) * p * c * (inv PI) - A * (asin (A * (inv (A + 1)))) * (p ^ 2) * (inv PI) - (1 / 2) * (sqrt (1 + 2 * B)) * (p ^ 2) * (inv (B + 1)) * (inv PI) - (1 / 2) * B * (p ^ 2) - B * (asin (B * (inv (B + 1)))) * (p ^ 2) * (inv PI) - (1 / 2) * B * (sqrt (1 + 2 * B)) * (p ^ 2) * (inv (B + 1)) * (inv PI) - c * (p ^ 2) - (1 / 2) * (sqrt (1 + 2 * A)) * (p ^ 2) * (inv (A + 1)) * (inv PI))) by (unfold normal_form; try assert (N9' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N10' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N11' : normal_form (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) (asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal]; try assert (N12' : normal_form (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) (sqrt (B + B * A + A + 1 - c ^ 2) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + 1)) * inv (sqrt (B + 1)) = inv (B + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (A + 1)) * inv (sqrt (A + 1)) = inv (A + 1)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (A + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (B + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z3' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal]; try assert (N13' : normal_form (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) (sqrt (1 + 2 * B) * (inv (B + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign); assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (N14' : normal_form (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) (sqrt (1 + 2 * A) * (inv (A + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign); assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (Q0' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + 1)) * inv (sqrt (B + 1)) = inv (B + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (A + 1)) * inv (sqrt (A + 1)) = inv (A + 1)) by (apply inv_sqrt_square; sign); assert (Z0' : PI <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (A + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (B + 1) <> 0) by (apply positive_ne; sign); assert (Z3' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z4' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z4'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal]).
  try assert (0 < B + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < A + 1) by sign.
  try assert (0 < B + 1) by sign.
  try assert (0 < 1 + 2 * A) by sign.
  try assert (0 < 1 + 2 * B) by sign.
  try assert (N22' : normal_form ((p * ((1 / 2) * c + (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * (1 - p))) ((1 / 2) * B * p * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) + asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))) * c * (p ^ 2) * (inv PI) + sqrt (B + B * A + A + 1 - c ^ 2) * (p ^ 2) * (inv PI) + (1 / 2) * B * p * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * A * p * (sqrt (1 + 2 * A)) * (inv (A + 1)) * (inv PI) + (1 / 2) * A * p * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 2) * p * (sqrt (1 + 2 * A)) * (inv (A + 1)) * (inv PI) + (1 / 4) * B * p + (1 / 4) * A * p + (1 / 2) * p * (sqrt (1 + 2 * B)) * (inv (B + 1)) * (inv PI) + (1 / 2) * p * c - p * (sqrt (B + B * A + A + 1 - c ^ 2)) * (inv PI) - asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))) * p * c * (inv PI) - (1 / 2) * A * (sqrt (1 + 2 * A)) * (p ^ 2) * (inv (A + 1)) * (inv PI) - (1 / 2) * B * (asin (B * (inv (B + 1)))) * (p ^ 2) * (inv PI) - (1 / 2) * A * (asin (A * (inv (A + 1)))) * (p ^ 2) * (inv PI) - (1 / 4) * B * (p ^ 2) - (1 / 4) * A * (p ^ 2) - (1 / 2) * (sqrt (1 + 2 * B)) * (p ^ 2) * (inv (B + 1)) * (inv PI) - (1 / 2) * B * (sqrt (1 + 2 * B)) * (p ^ 2) * (inv (B + 1)) * (inv PI) - (1 / 2) * c * (p ^ 2) - (1 / 2) * (sqrt (1 + 2 * A)) * (p ^ 2) * (inv (A + 1)) * (inv PI))) by (unfold normal_form; try assert (N16' : normal_form (inv ((B + 1) ^ 2)) (inv (1 + B ^ 2 + 2 * B))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N17' : normal_form (inv ((A + 1) ^ 2)) (inv (1 + A ^ 2 + 2 * A))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N18' : normal_form (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) (asin (c * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal]; try assert (N19' : normal_form (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) (sqrt (B + B * A + A + 1 - c ^ 2) * (inv (sqrt (A + 1))) * (inv (sqrt (B + 1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + 1)) * inv (sqrt (B + 1)) = inv (B + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (A + 1)) * inv (sqrt (A + 1)) = inv (A + 1)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (A + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (B + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z3' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal]; try assert (N20' : normal_form (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) (sqrt (1 + 2 * B) * (inv (B + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign); assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + B ^ 2 + 2 * B <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (N21' : normal_form (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) (sqrt (1 + 2 * A) * (inv (A + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign); assert (Z0' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + A ^ 2 + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (Q0' : sqrt (B + 1) * sqrt (B + 1) = B + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + 1)) * inv (sqrt (B + 1)) = inv (B + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (A + 1) * sqrt (A + 1) = A + 1) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (A + 1)) * inv (sqrt (A + 1)) = inv (A + 1)) by (apply inv_sqrt_square; sign); assert (Z0' : PI <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (A + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (B + 1) <> 0) by (apply positive_ne; sign); assert (Z3' : A + 1 <> 0) by (apply positive_ne; sign); assert (Z4' : B + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z4'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal]).
  try assert (Q0' : sqrt (1 + 2 * A) * sqrt (1 + 2 * A) = 1 + 2 * A) by (apply sqrt_sqrt; sign).
  try assert (Q1' : sqrt (1 + 2 * B) * sqrt (1 + 2 * B) = 1 + 2 * B) by (apply sqrt_sqrt; sign).
  assert (Z0' : B + 1 <> 0) by (apply positive_ne; sign).
  assert (Z1' : PI <> 0) by (apply positive_ne; by_number).
  assert (Z2' : A + 1 <> 0) by (apply positive_ne; sign).
  first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z2'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal].
Qed.

(** Step [criterion-], by Linear:
  (p*u_1 + u_2*(1 - p))*(D_0 + 1/4*delta^-) >= (2*u_12 - u_1 - u_2)*W_Q
*)
Lemma step_criterionm (A : R) (B : R) (D_0 : R) (F : R) (F_1 : R) (F_12 : R) (F_2 : R) (W_Q : R) (c : R) (delta_m : R) (e : R) (p : R) (u_1 : R) (u_12 : R) (u_2 : R) (xi : R) (zeta_m : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_c_pos_is_0 : c >= 0)
    (H_p_pos_0 : p > 0)
    (H_A_less_is_B : B - A >= 0)
    (H_c_2_less_is_AB : B * A - c ^ 2 >= 0)
    (H_p_less_1 : 1 - p > 0)
    (H_apart : B + A - 2 * c > 0)
    (H_F_1 : F_1 = A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2))))
    (H_F_2 : F_2 = B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2))))
    (H_F_12 : F_12 = sqrt (1 - B * A * (inv (A + 1)) * (inv (B + 1))) + asin (sqrt B * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * (sqrt B) * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))
    (H_F : F = sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1))) + asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))
    (H_D_0 : D_0 = (1 / 2) * (F_2 * (B + 1) + F_1 * (A + 1) - 2 * (sqrt (B + 1)) * (sqrt (A + 1)) * F) * (inv PI))
    (H_W_Q : W_Q = p * ((1 / 4) * A + (1 / 2) - (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) - (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI)) + (1 - p) * ((1 / 4) * B + (1 / 2) - (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) - (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI)))
    (H_u_1 : u_1 = sqrt (1 + 2 * A))
    (H_u_2 : u_2 = sqrt (1 + 2 * B))
    (H_u_12 : u_12 = sqrt (B + B * A + A + 1 - c ^ 2))
    (H_xi : xi = u_1 - 1)
    (H_e : e = u_2 - u_1)
    (H_deltam : delta_m = B + A + 2 * c)
    (H_zetam : zeta_m = delta_m - (1 / 4) * (e ^ 2)) :
  (p * u_1 + u_2 * (1 - p)) * (D_0 + (1 / 4) * delta_m) >= (2 * u_12 - u_1 - u_2) * W_Q.
Proof.
  pose proof (step_D_0_pos_is_0 (A) (B) (D_0) (F) (F_1) (F_12) (F_2) (c) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_A_less_is_B H_c_2_less_is_AB H_apart H_F_1 H_F_2 H_F_12 H_F H_D_0) as H_D_0_pos_is_0.
  pose proof (step_W_Q_less_is_1_over_2 (A) (B) (F_1) (F_2) (W_Q) (c) (p) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_p_pos_0 H_A_less_is_B H_c_2_less_is_AB H_p_less_1 H_apart H_F_1 H_F_2 H_W_Q) as H_W_Q_less_is_1_over_2.
  pose proof (step_W_Q_pos_is_0 (A) (B) (F_1) (F_2) (W_Q) (c) (p) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_p_pos_0 H_A_less_is_B H_c_2_less_is_AB H_p_less_1 H_apart H_F_1 H_F_2 H_W_Q) as H_W_Q_pos_is_0.
  pose proof (step_u_1_pos_0 (A) (u_1) H_A_pos_is_0 H_u_1) as H_u_1_pos_0.
  pose proof (step_e_pos_is_0 (A) (B) (e) (u_1) (u_2) H_A_pos_is_0 H_B_pos_is_0 H_A_less_is_B H_u_1 H_u_2 H_e) as H_e_pos_is_0.
  pose proof (step_deltam_pos_0 (A) (B) (c) (delta_m) H_c_pos_is_0 H_apart H_deltam) as H_deltam_pos_0.
  pose proof (step_u_12m (A) (B) (c) (delta_m) (e) (u_1) (u_12) (u_2) (xi) (zeta_m) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_A_less_is_B H_c_2_less_is_AB H_apart H_u_1 H_u_2 H_u_12 H_xi H_e H_deltam H_zetam) as H_u_12m.
  assert (P0' : 0 <= (W_Q) * (((1 / 2) * u_1 * delta_m + u_1 + u_2) - (2 * u_12))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 <= ((D_0 + (1 / 4) * delta_m) * (1 - p)) * ((e) - (0))) by (apply Rmult_le_pos; [first [seen | sign_form ((1 / 4) * (4 * D_0 + delta_m) * (1 - p)) ltac:(first [put; solve [field] | equal]) | sign] | lra]).
  assert (P2' : 0 <= (u_1) * ((D_0) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P3' : 0 <= ((1 / 2) * u_1 * delta_m) * ((1 / 2) - (W_Q))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((p * u_1 + u_2 * (1 - p)) * (D_0 + (1 / 4) * delta_m)) - ((2 * u_12 - u_1 - u_2) * W_Q) = (W_Q) * (((1 / 2) * u_1 * delta_m + u_1 + u_2) - (2 * u_12)) + ((D_0 + (1 / 4) * delta_m) * (1 - p)) * ((e) - (0)) + (u_1) * ((D_0) - (0)) + ((1 / 2) * u_1 * delta_m) * ((1 / 2) - (W_Q))).
  { rewrite ?H_e.
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theorem-], by Linear:
  B_Theta^-^(-1)*W_Theta^- >= W_Q*B_Q^-^(-1)
*)
Lemma step_theoremm (A : R) (B : R) (B_Q_m : R) (B_Theta_m : R) (D_0 : R) (F : R) (F_1 : R) (F_12 : R) (F_2 : R) (W_Q : R) (W_Theta_m : R) (c : R) (delta_m : R) (e : R) (p : R) (u_1 : R) (u_12 : R) (u_2 : R) (xi : R) (zeta_m : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_c_pos_is_0 : c >= 0)
    (H_p_pos_0 : p > 0)
    (H_A_less_is_B : B - A >= 0)
    (H_c_2_less_is_AB : B * A - c ^ 2 >= 0)
    (H_p_less_1 : 1 - p > 0)
    (H_apart : B + A - 2 * c > 0)
    (H_NTK_apartm : p * ((1 / 2) * c + (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + B * ((1 / 4) + (1 / 2) * (asin (B * (inv (B + 1)))) * (inv PI)) + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + 2 * ((1 / 4) - (1 / 2) * (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) * (inv PI)) * c + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) + A * ((1 / 4) + (1 / 2) * (asin (A * (inv (A + 1)))) * (inv PI)) - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * (1 - p) > 0)
    (H_F_1 : F_1 = A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2))))
    (H_F_2 : F_2 = B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2))))
    (H_F_12 : F_12 = sqrt (1 - B * A * (inv (A + 1)) * (inv (B + 1))) + asin (sqrt B * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * (sqrt B) * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))
    (H_F : F = sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1))) + asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))
    (H_D_0 : D_0 = (1 / 2) * (F_2 * (B + 1) + F_1 * (A + 1) - 2 * (sqrt (B + 1)) * (sqrt (A + 1)) * F) * (inv PI))
    (H_W_Q : W_Q = p * ((1 / 4) * A + (1 / 2) - (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) - (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI)) + (1 - p) * ((1 / 4) * B + (1 / 2) - (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) - (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI)))
    (H_u_1 : u_1 = sqrt (1 + 2 * A))
    (H_u_2 : u_2 = sqrt (1 + 2 * B))
    (H_u_12 : u_12 = sqrt (B + B * A + A + 1 - c ^ 2))
    (H_xi : xi = u_1 - 1)
    (H_e : e = u_2 - u_1)
    (H_deltam : delta_m = B + A + 2 * c)
    (H_zetam : zeta_m = delta_m - (1 / 4) * (e ^ 2))
    (H_B_Qm : B_Q_m = p * ((1 / 2) * c + (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * (1 - p))
    (H_Wm : W_Theta_m = p * (1 + (3 / 4) * A - (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) - A * ((1 / 4) + (1 / 2) * (asin (A * (inv (A + 1)))) * (inv PI)) - (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI)) + ((3 / 4) * B + 1 - (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) - (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) - B * ((1 / 4) + (1 / 2) * (asin (B * (inv (B + 1)))) * (inv PI))) * (1 - p))
    (H_Bm : B_Theta_m = p * ((1 / 2) * c + (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + B * ((1 / 4) + (1 / 2) * (asin (B * (inv (B + 1)))) * (inv PI)) + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + 2 * ((1 / 4) - (1 / 2) * (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) * (inv PI)) * c + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) + A * ((1 / 4) + (1 / 2) * (asin (A * (inv (A + 1)))) * (inv PI)) - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * (1 - p)) :
  W_Theta_m * (inv B_Theta_m) >= W_Q * (inv B_Q_m).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

Theorem theorem_1 (A : R) (B : R) (B_Q_p : R) (B_Theta_p : R) (D_0 : R) (F : R) (F_1 : R) (F_12 : R) (F_2 : R) (W_Q : R) (W_Theta_p : R) (c : R) (delta_p : R) (e : R) (p : R) (u_1 : R) (u_12 : R) (u_2 : R) (xi : R) (zeta_p : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_c_pos_is_0 : c >= 0)
    (H_p_pos_0 : p > 0)
    (H_A_less_is_B : B - A >= 0)
    (H_c_2_less_is_AB : B * A - c ^ 2 >= 0)
    (H_p_less_1 : 1 - p > 0)
    (H_apart : B + A - 2 * c > 0)
    (H_NTK_apartp : ((1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + B * ((1 / 4) + (1 / 2) * (asin (B * (inv (B + 1)))) * (inv PI)) + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) + A * ((1 / 4) + (1 / 2) * (asin (A * (inv (A + 1)))) * (inv PI)) - (1 / 2) * c - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - 2 * c * ((1 / 2) * (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) * (inv PI) + (1 / 4)) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * p * (1 - p) > 0)
    (H_NTK_apartm : p * ((1 / 2) * c + (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + B * ((1 / 4) + (1 / 2) * (asin (B * (inv (B + 1)))) * (inv PI)) + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + 2 * ((1 / 4) - (1 / 2) * (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) * (inv PI)) * c + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) + A * ((1 / 4) + (1 / 2) * (asin (A * (inv (A + 1)))) * (inv PI)) - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * (1 - p) > 0)
    (H_F_1 : F_1 = A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2))))
    (H_F_2 : F_2 = B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2))))
    (H_F_12 : F_12 = sqrt (1 - B * A * (inv (A + 1)) * (inv (B + 1))) + asin (sqrt B * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * (sqrt B) * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))
    (H_F : F = sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1))) + asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))
    (H_D_0 : D_0 = (1 / 2) * (F_2 * (B + 1) + F_1 * (A + 1) - 2 * (sqrt (B + 1)) * (sqrt (A + 1)) * F) * (inv PI))
    (H_W_Q : W_Q = p * ((1 / 4) * A + (1 / 2) - (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) - (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI)) + (1 - p) * ((1 / 4) * B + (1 / 2) - (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) - (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI)))
    (H_u_1 : u_1 = sqrt (1 + 2 * A))
    (H_u_2 : u_2 = sqrt (1 + 2 * B))
    (H_u_12 : u_12 = sqrt (B + B * A + A + 1 - c ^ 2))
    (H_xi : xi = u_1 - 1)
    (H_e : e = u_2 - u_1)
    (H_deltap : delta_p = B + A - 2 * c)
    (H_zetap : zeta_p = delta_p - (1 / 4) * (e ^ 2))
    (H_B_Qp : B_Q_p = p * ((1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) - (1 / 2) * c - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * (1 - p))
    (H_Wp : W_Theta_p = p * (1 + (3 / 4) * A - (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) - A * ((1 / 4) + (1 / 2) * (asin (A * (inv (A + 1)))) * (inv PI)) - (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI)) + ((3 / 4) * B + 1 - (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) - (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) - B * ((1 / 4) + (1 / 2) * (asin (B * (inv (B + 1)))) * (inv PI))) * (1 - p))
    (H_Bp : B_Theta_p = ((1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + B * ((1 / 4) + (1 / 2) * (asin (B * (inv (B + 1)))) * (inv PI)) + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) + A * ((1 / 4) + (1 / 2) * (asin (A * (inv (A + 1)))) * (inv PI)) - (1 / 2) * c - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - 2 * c * ((1 / 2) * (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) * (inv PI) + (1 / 4)) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * p * (1 - p)) :
  W_Theta_p * (inv B_Theta_p) >= W_Q * (inv B_Q_p).
Proof. exact (step_theoremp (A) (B) (B_Q_p) (B_Theta_p) (D_0) (F) (F_1) (F_12) (F_2) (W_Q) (W_Theta_p) (c) (delta_p) (e) (p) (u_1) (u_12) (u_2) (xi) (zeta_p) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_p_pos_0 H_A_less_is_B H_c_2_less_is_AB H_p_less_1 H_apart H_NTK_apartp H_F_1 H_F_2 H_F_12 H_F H_D_0 H_W_Q H_u_1 H_u_2 H_u_12 H_xi H_e H_deltap H_zetap H_B_Qp H_Wp H_Bp). Qed.

Theorem theorem_2 (A : R) (B : R) (B_Q_m : R) (B_Theta_m : R) (D_0 : R) (F : R) (F_1 : R) (F_12 : R) (F_2 : R) (W_Q : R) (W_Theta_m : R) (c : R) (delta_m : R) (e : R) (p : R) (u_1 : R) (u_12 : R) (u_2 : R) (xi : R) (zeta_m : R)
    (H_A_pos_is_0 : A >= 0)
    (H_B_pos_is_0 : B >= 0)
    (H_c_pos_is_0 : c >= 0)
    (H_p_pos_0 : p > 0)
    (H_A_less_is_B : B - A >= 0)
    (H_c_2_less_is_AB : B * A - c ^ 2 >= 0)
    (H_p_less_1 : 1 - p > 0)
    (H_apart : B + A - 2 * c > 0)
    (H_NTK_apartp : ((1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + B * ((1 / 4) + (1 / 2) * (asin (B * (inv (B + 1)))) * (inv PI)) + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) + A * ((1 / 4) + (1 / 2) * (asin (A * (inv (A + 1)))) * (inv PI)) - (1 / 2) * c - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - 2 * c * ((1 / 2) * (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) * (inv PI) + (1 / 4)) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * p * (1 - p) > 0)
    (H_NTK_apartm : p * ((1 / 2) * c + (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + B * ((1 / 4) + (1 / 2) * (asin (B * (inv (B + 1)))) * (inv PI)) + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + 2 * ((1 / 4) - (1 / 2) * (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) * (inv PI)) * c + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) + A * ((1 / 4) + (1 / 2) * (asin (A * (inv (A + 1)))) * (inv PI)) - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * (1 - p) > 0)
    (H_F_1 : F_1 = A * (asin (A * (inv (A + 1)))) * (inv (A + 1)) + sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2))))
    (H_F_2 : F_2 = B * (asin (B * (inv (B + 1)))) * (inv (B + 1)) + sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2))))
    (H_F_12 : F_12 = sqrt (1 - B * A * (inv (A + 1)) * (inv (B + 1))) + asin (sqrt B * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * (sqrt B) * (sqrt A) * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))
    (H_F : F = sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1))) + asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))
    (H_D_0 : D_0 = (1 / 2) * (F_2 * (B + 1) + F_1 * (A + 1) - 2 * (sqrt (B + 1)) * (sqrt (A + 1)) * F) * (inv PI))
    (H_W_Q : W_Q = p * ((1 / 4) * A + (1 / 2) - (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) - (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI)) + (1 - p) * ((1 / 4) * B + (1 / 2) - (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) - (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI)))
    (H_u_1 : u_1 = sqrt (1 + 2 * A))
    (H_u_2 : u_2 = sqrt (1 + 2 * B))
    (H_u_12 : u_12 = sqrt (B + B * A + A + 1 - c ^ 2))
    (H_xi : xi = u_1 - 1)
    (H_e : e = u_2 - u_1)
    (H_deltam : delta_m = B + A + 2 * c)
    (H_zetam : zeta_m = delta_m - (1 / 4) * (e ^ 2))
    (H_B_Qm : B_Q_m = p * ((1 / 2) * c + (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * (1 - p))
    (H_Wm : W_Theta_m = p * (1 + (3 / 4) * A - (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) - A * ((1 / 4) + (1 / 2) * (asin (A * (inv (A + 1)))) * (inv PI)) - (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI)) + ((3 / 4) * B + 1 - (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) - (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) - B * ((1 / 4) + (1 / 2) * (asin (B * (inv (B + 1)))) * (inv PI))) * (1 - p))
    (H_Bm : B_Theta_m = p * ((1 / 2) * c + (1 / 2) * A * (asin (A * (inv (A + 1)))) * (inv PI) + (1 / 4) * B + (1 / 4) * A + B * ((1 / 4) + (1 / 2) * (asin (B * (inv (B + 1)))) * (inv PI)) + (1 / 2) * (B + 1) * (sqrt (1 - B ^ 2 * (inv ((B + 1) ^ 2)))) * (inv PI) + 2 * ((1 / 4) - (1 / 2) * (asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1))))) * (inv PI)) * c + (1 / 2) * B * (asin (B * (inv (B + 1)))) * (inv PI) + (1 / 2) * (A + 1) * (sqrt (1 - A ^ 2 * (inv ((A + 1) ^ 2)))) * (inv PI) + A * ((1 / 4) + (1 / 2) * (asin (A * (inv (A + 1)))) * (inv PI)) - asin (c * (inv (sqrt (B + 1))) * (inv (sqrt (A + 1)))) * c * (inv PI) - sqrt (B + 1) * (sqrt (A + 1)) * (sqrt (1 - c ^ 2 * (inv (A + 1)) * (inv (B + 1)))) * (inv PI)) * (1 - p)) :
  W_Theta_m * (inv B_Theta_m) >= W_Q * (inv B_Q_m).
Proof. exact (step_theoremm (A) (B) (B_Q_m) (B_Theta_m) (D_0) (F) (F_1) (F_12) (F_2) (W_Q) (W_Theta_m) (c) (delta_m) (e) (p) (u_1) (u_12) (u_2) (xi) (zeta_m) H_A_pos_is_0 H_B_pos_is_0 H_c_pos_is_0 H_p_pos_0 H_A_less_is_B H_c_2_less_is_AB H_p_less_1 H_apart H_NTK_apartm H_F_1 H_F_2 H_F_12 H_F H_D_0 H_W_Q H_u_1 H_u_2 H_u_12 H_xi H_e H_deltam H_zetam H_B_Qm H_Wm H_Bm). Qed.
