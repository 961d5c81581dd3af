(** A root of the quadratic equation is a root between 0 and 1 (erf-powers-root-u)

  Given [D > 0]: D > 0
  Given [u > 0]: u > 0
  Given [m]: m > 0
  Given [o]: o >= 0
  Given [u > m]: u > m
  Given [u]: u^2 = 2*D - o*m + u*(D + o + m)
  Then D = u*(1 - u^(-1)*m)*(m - o*u^(-1)*m)*(m + 2*u^(-1)*m)^(-1)
  Then u^(-1)*m > 0
  Then 1 > u^(-1)*m
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [positive], by Sign:
  u^(-1)*m > 0
*)
Lemma step_positive (m : R) (u : R)
    (H_u_pos_0 : u > 0)
    (H_m : m > 0) :
  m * (inv u) > 0.
Proof.
  gap; sign.
Qed.

(** Step [below 1], by Linear:
  1 > u^(-1)*m
*)
Lemma step_below_1 (m : R) (u : R)
    (H_u_pos_0 : u > 0)
    (H_m : m > 0)
    (H_u_pos_m : u > m) :
  1 > m * (inv u).
Proof.
  assert (P0' : 0 < (inv u) * ((u) - (m))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : (1) - (m * (inv u)) = (inv u) * ((u) - (m))).
  { assert (Z0' : u <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [D], by Algebra:
  D = (u - m)*(u - o)*(u + 2)^(-1)
*)
Lemma step_D (D : R) (m : R) (o : R) (u : R)
    (H_D_pos_0 : D > 0)
    (H_u_pos_0 : u > 0)
    (H_m : m > 0)
    (H_o : o >= 0)
    (H_u : u ^ 2 = 2 * D + u * (D + o + m) - o * m) :
  D = (u - m) * (u - o) * (inv (u + 2)).
Proof.
  rewrite ?H_u.
  try assert (0 < u + 2) by sign.
  assert (Z0' : u + 2 <> 0) by (apply positive_ne; sign).
  first [solve [put; ring [H_u]] | solve [put; rewrite ?(inv_at _ Z0'); field [H_u]; sides] | solve [assert (R0' : (u ^ 2) - (2 * D + u * (D + o + m) - o * m) = 0) by (apply Rminus_diag_eq; says H_u); apply (by_combination _ _ (((-1) * (inv (u + 2))) * ((u ^ 2) - (2 * D + u * (D + o + m) - o * m)))); [(assert (Z50' : u + 2 <> 0) by (apply positive_ne; sign); first [solve [put; ring [H_u]] | solve [put; rewrite ?(inv_at _ Z50'); field [H_u]; sides] | fail]) | rewrite R0'; ring]] | solve [put; alike_by sqrt ltac:(solve [ring [H_u]]); first [ring [H_u] | squares; ring [H_u]]] | equal].
Qed.

(** Step [scale], by Algebra:
  u*(1 - u^(-1)*m)*(m - o*u^(-1)*m)*(m + 2*u^(-1)*m)^(-1) = (u - m)*(u - o)*(u + 2)^(-1)
*)
Lemma step_scale (m : R) (o : R) (u : R)
    (H_u_pos_0 : u > 0)
    (H_m : m > 0)
    (H_o : o >= 0) :
  u * (1 - m * (inv u)) * (m - o * m * (inv u)) * (inv (m + 2 * m * (inv u))) = (u - m) * (u - o) * (inv (u + 2)).
Proof.
  try assert (0 < u + 2) by sign.
  try assert (0 < m + 2 * m * (inv u)) by sign.
  try assert (0 < u + 2) by sign.
  try assert (N0' : normal_form (inv (m + 2 * m * (inv u))) (u * (inv m) * (inv (u + 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : u <> 0) by (apply positive_ne; sign); assert (Z1' : m <> 0) by (apply positive_ne; sign); assert (Z2' : u + 2 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
  assert (Z0' : u <> 0) by (apply positive_ne; sign).
  assert (Z1' : m <> 0) by (apply positive_ne; sign).
  assert (Z2' : u + 2 <> 0) by (apply positive_ne; sign).
  first [solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal].
Qed.

(** Step [theorem], by Algebra:
  D = u*(1 - u^(-1)*m)*(m - o*u^(-1)*m)*(m + 2*u^(-1)*m)^(-1)
*)
Lemma step_theorem (D : R) (m : R) (o : R) (u : R)
    (H_D_pos_0 : D > 0)
    (H_u_pos_0 : u > 0)
    (H_m : m > 0)
    (H_o : o >= 0)
    (H_u : u ^ 2 = 2 * D + u * (D + o + m) - o * m) :
  D = u * (1 - m * (inv u)) * (m - o * m * (inv u)) * (inv (m + 2 * m * (inv u))).
Proof.
  pose proof (step_D (D) (m) (o) (u) H_D_pos_0 H_u_pos_0 H_m H_o H_u) as H_D.
  pose proof (step_scale (m) (o) (u) H_u_pos_0 H_m H_o) as H_scale.
  rewrite ?H_D, ?H_scale.
  rewrite ?H_D, ?H_scale.
  try assert (0 < u + 2) by sign.
  first [solve [put; field; sides] | equal].
Qed.

Theorem theorem_1 (D : R) (m : R) (o : R) (u : R)
    (H_D_pos_0 : D > 0)
    (H_u_pos_0 : u > 0)
    (H_m : m > 0)
    (H_o : o >= 0)
    (H_u_pos_m : u > m)
    (H_u : u ^ 2 = 2 * D + u * (D + o + m) - o * m) :
  D = u * (1 - m * (inv u)) * (m - o * m * (inv u)) * (inv (m + 2 * m * (inv u))).
Proof. exact (step_theorem (D) (m) (o) (u) H_D_pos_0 H_u_pos_0 H_m H_o H_u). Qed.

Theorem theorem_2 (D : R) (m : R) (o : R) (u : R)
    (H_D_pos_0 : D > 0)
    (H_u_pos_0 : u > 0)
    (H_m : m > 0)
    (H_o : o >= 0)
    (H_u_pos_m : u > m)
    (H_u : u ^ 2 = 2 * D + u * (D + o + m) - o * m) :
  m * (inv u) > 0.
Proof. exact (step_positive (m) (u) H_u_pos_0 H_m). Qed.

Theorem theorem_3 (D : R) (m : R) (o : R) (u : R)
    (H_D_pos_0 : D > 0)
    (H_u_pos_0 : u > 0)
    (H_m : m > 0)
    (H_o : o >= 0)
    (H_u_pos_m : u > m)
    (H_u : u ^ 2 = 2 * D + u * (D + o + m) - o * m) :
  1 > m * (inv u).
Proof. exact (step_below_1 (m) (u) H_u_pos_0 H_m H_u_pos_m). Qed.
