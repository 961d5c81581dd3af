(** A second difference, from recursions of moments (erf-within-numbers)

  Given [P_1]: P_1 = b*S_0 + P_0*(-1 + a)
  Given [S_1]: S_1 = 3*V_0*b + (a - 3)*S_0
  Given [P_2]: P_2 = b*S_1 + P_1*(1 + a)
  Given [S_2]: S_2 = 3*V_1*b + (-1 + a)*S_1
  Given [P_3]: P_3 = P_2*(3 + a) + b*S_2
  Then (P_2 - z*P_1)*(4 + 2*a) + P_2*z - P_3 - (-P_0*z + P_1)*a*(a + 2) = 3*(P_0 + b^2*V_0 -
    2*b*S_0)*z + 3*b*(-V_1*b + S_1) - b*S_1 + P_1
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [theorem], by Algebra:
  (P_2 - z*P_1)*(4 + 2*a) + P_2*z - P_3 - (-P_0*z + P_1)*a*(a + 2) = 3*(P_0 + b^2*V_0 - 2*b*S_0)*z
    + 3*b*(-V_1*b + S_1) - b*S_1 + P_1
*)
Lemma step_theorem (P_0 : R) (P_1 : R) (P_2 : R) (P_3 : R) (S_0 : R) (S_1 : R) (S_2 : R) (V_0 : R) (V_1 : R) (a : R) (b : R) (z : R)
    (H_P_1 : P_1 = b * S_0 + P_0 * (a - 1))
    (H_S_1 : S_1 = 3 * V_0 * b + (a - 3) * S_0)
    (H_P_2 : P_2 = b * S_1 + P_1 * (1 + a))
    (H_S_2 : S_2 = 3 * V_1 * b + (a - 1) * S_1)
    (H_P_3 : P_3 = P_2 * (3 + a) + b * S_2) :
  (P_2 - z * P_1) * (4 + 2 * a) + P_2 * z - P_3 - (P_1 - P_0 * z) * a * (a + 2) = 3 * (P_0 + b ^ 2 * V_0 - 2 * b * S_0) * z + 3 * b * (S_1 - V_1 * b) + P_1 - b * S_1.
Proof.
  rewrite ?H_P_3, ?H_P_2, ?H_S_2, ?H_P_1, ?H_S_1.
  rewrite ?H_P_3, ?H_P_2, ?H_S_2, ?H_P_1, ?H_S_1.
  try assert (N5' : normal_form (((b * ((3 * V_0 * b + (a - 3) * S_0)) + ((b * S_0 + P_0 * (a - 1))) * (1 + a)))) (P_0 * (a ^ 2) + 2 * b * a * S_0 + 3 * (b ^ 2) * V_0 - P_0 - 2 * b * S_0)) by (unfold normal_form; first [put; solve [ring] | equal]).
  try assert (N6' : normal_form ((b * S_0 + P_0 * (a - 1))) (P_0 * a + b * S_0 - P_0)) by (unfold normal_form; first [put; solve [ring] | equal]).
  try assert (N7' : normal_form ((3 * V_0 * b + (a - 3) * S_0)) (3 * V_0 * b + a * S_0 - 3 * S_0)) by (unfold normal_form; first [put; solve [ring] | equal]).
  try assert (N8' : normal_form ((((((b * ((3 * V_0 * b + (a - 3) * S_0)) + ((b * S_0 + P_0 * (a - 1))) * (1 + a)))) * (3 + a) + b * (((3 * V_1 * b + (a - 1) * ((3 * V_0 * b + (a - 3) * S_0)))))))) (3 * b * S_0 * (a ^ 2) + 6 * (b ^ 2) * V_0 + 6 * (b ^ 2) * V_0 * a + 3 * V_1 * (b ^ 2) + P_0 * (a ^ 3) + 3 * P_0 * (a ^ 2) - 3 * b * S_0 - 3 * P_0 - P_0 * a)) by (unfold normal_form; first [put; solve [ring] | equal]).
  first [put; solve [ring] | equal].
Qed.

Theorem theorem (P_0 : R) (P_1 : R) (P_2 : R) (P_3 : R) (S_0 : R) (S_1 : R) (S_2 : R) (V_0 : R) (V_1 : R) (a : R) (b : R) (z : R)
    (H_P_1 : P_1 = b * S_0 + P_0 * (a - 1))
    (H_S_1 : S_1 = 3 * V_0 * b + (a - 3) * S_0)
    (H_P_2 : P_2 = b * S_1 + P_1 * (1 + a))
    (H_S_2 : S_2 = 3 * V_1 * b + (a - 1) * S_1)
    (H_P_3 : P_3 = P_2 * (3 + a) + b * S_2) :
  (P_2 - z * P_1) * (4 + 2 * a) + P_2 * z - P_3 - (P_1 - P_0 * z) * a * (a + 2) = 3 * (P_0 + b ^ 2 * V_0 - 2 * b * S_0) * z + 3 * b * (S_1 - V_1 * b) + P_1 - b * S_1.
Proof. exact (step_theorem (P_0) (P_1) (P_2) (P_3) (S_0) (S_1) (S_2) (V_0) (V_1) (a) (b) (z) H_P_1 H_S_1 H_P_2 H_S_2 H_P_3). Qed.
