(** The root between 0 and 1 in closed form (erf-powers-root)

  Given [D > 0]: D > 0
  Given [o]: o >= 0
  Given [m > o]: m > o
  Then D = (m + 2*m*(1/2*(D*(8 + 4*o) + (D + m - o)^2)^(1/2) + 1/2*o + 1/2*m +
    1/2*D)^(-1))^(-1)*(1/2*(D*(8 + 4*o) + (D + m - o)^2)^(1/2) + 1/2*o + 1/2*m + 1/2*D)*(1 -
    m*(1/2*(D*(8 + 4*o) + (D + m - o)^2)^(1/2) + 1/2*o + 1/2*m + 1/2*D)^(-1))*(m - o*m*(1/2*(D*(8
    + 4*o) + (D + m - o)^2)^(1/2) + 1/2*o + 1/2*m + 1/2*D)^(-1))
  Then m*(1/2*(D*(8 + 4*o) + (D + m - o)^2)^(1/2) + 1/2*o + 1/2*m + 1/2*D)^(-1) > 0
  Then 1 > m*(1/2*(D*(8 + 4*o) + (D + m - o)^2)^(1/2) + 1/2*o + 1/2*m + 1/2*D)^(-1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_powers_root_u.
Open Scope R_scope.

(** Step [m], by Linear:
  m > 0
*)
Lemma step_m (m : R) (o : R)
    (H_o : o >= 0)
    (H_m_pos_o : m > o) :
  m > 0.
Proof.
  assert (P0' : 0 < (1) * ((m) - (o))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((o) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (m) - (0) = (1) * ((m) - (o)) + (1) * ((o) - (0))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [inside], by Sign:
  D*(8 + 4*o) + (D + m - o)^2 > 0
*)
Lemma step_inside (D : R) (m : R) (o : R)
    (H_D_pos_0 : D > 0)
    (H_o : o >= 0) :
  D * (8 + 4 * o) + (D + m - o) ^ 2 > 0.
Proof.
  assert (P' : 0 < (8 * D + 4 * D * o + (D + m - o) ^ 2)).
  { sign. }
  assert (G' : (D * (8 + 4 * o) + (D + m - o) ^ 2) - (0) = (8 * D + 4 * D * o + (D + m - o) ^ 2)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [root], by Sign:
  (D*(8 + 4*o) + (D + m - o)^2)^(1/2) > 0
*)
Lemma step_root (D : R) (m : R) (o : R)
    (H_D_pos_0 : D > 0)
    (H_o : o >= 0) :
  sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2) > 0.
Proof.
  pose proof (step_inside (D) (m) (o) H_D_pos_0 H_o) as H_inside.
  try assert (0 < D * (8 + 4 * o) + (D + m - o) ^ 2) by sign.
  gap; sign.
Qed.

(** Step [squares], by Sign:
  D*(8 + 4*o) + (D + m - o)^2 > (m - D - o)^2
*)
Lemma step_squares (D : R) (m : R) (o : R)
    (H_D_pos_0 : D > 0)
    (H_o : o >= 0)
    (H_m_pos_o : m > o) :
  D * (8 + 4 * o) + (D + m - o) ^ 2 > (m - D - o) ^ 2.
Proof.
  pose proof (step_m (m) (o) H_o H_m_pos_o) as H_m.
  pose proof (step_inside (D) (m) (o) H_D_pos_0 H_o) as H_inside.
  assert (P' : 0 < (4 * D * (m + 2))).
  { sign. }
  assert (G' : (D * (8 + 4 * o) + (D + m - o) ^ 2) - ((m - D - o) ^ 2) = (4 * D * (m + 2))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [root above], by Cases:
  (D*(8 + 4*o) + (D + m - o)^2)^(1/2) > m - D - o
*)
Lemma step_root_above (D : R) (m : R) (o : R)
    (H_D_pos_0 : D > 0)
    (H_o : o >= 0)
    (H_m_pos_o : m > o) :
  sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2) > m - D - o.
Proof.
  pose proof (step_root (D) (m) (o) H_D_pos_0 H_o) as H_root.
  pose proof (step_squares (D) (m) (o) H_D_pos_0 H_o H_m_pos_o) as H_squares.
  destruct (Rle_dec 0 (m - D - o)) as [C' | C'].
  - assert (H_case : m - D - o >= 0) by lra; clear C'.
    try assert (0 < D * (8 + 4 * o) + (D + m - o) ^ 2) by sign.
    try assert (0 < sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2) + m - D - o) by first [seen | sign_form (sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) + (m - D - o)) ltac:(try assert (N0' : normal_form (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) (sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) * sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) = 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by (apply sqrt_sqrt; first [seen | sign_form ((8 * D + 4 * D * m) + (m - D - o) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign].
    assert (P0' : 0 < (inv (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2) + m - D - o)) * ((D * (8 + 4 * o) + (D + m - o) ^ 2) - ((m - D - o) ^ 2))) by (apply Rmult_lt_0_compat; [first [seen | sign_form (inv (sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) + (m - D - o))) ltac:(try assert (N1' : normal_form (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) (sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) * sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) = 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by (apply sqrt_sqrt; first [seen | sign_form ((8 * D + 4 * D * m) + (m - D - o) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; try assert (N2' : normal_form (inv (sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) + (m - D - o))) (inv (m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) - D - o))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) * sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) = 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by (apply sqrt_sqrt; first [seen | sign_form ((8 * D + 4 * D * m) + (m - D - o) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) - D - o <> 0) by (apply positive_ne; first [seen | sign_form (sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) + (m - D - o)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (N3' : normal_form (inv (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2) + m - D - o)) (inv (m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) - D - o))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) * sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) = 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by (apply sqrt_sqrt; first [seen | sign_form ((8 * D + 4 * D * m) + (m - D - o) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) - D - o <> 0) by (apply positive_ne; first [seen | sign_form (sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) + (m - D - o)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign] | lra]).
    assert (G' : (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) - (m - D - o) = (inv (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2) + m - D - o)) * ((D * (8 + 4 * o) + (D + m - o) ^ 2) - ((m - D - o) ^ 2))).
    { try assert (0 < D * (8 + 4 * o) + (D + m - o) ^ 2) by sign.
      try assert (0 < sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2) + m - D - o) by first [seen | sign_form (sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) + (m - D - o)) ltac:(try assert (N4' : normal_form (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) (sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) * sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) = 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by (apply sqrt_sqrt; first [seen | sign_form ((8 * D + 4 * D * m) + (m - D - o) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign].
      try assert (0 < 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by first [seen | sign_form ((8 * D + 4 * D * m) + (m - D - o) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (N5' : normal_form (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) (sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) * sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) = 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by (apply sqrt_sqrt; first [seen | sign_form ((8 * D + 4 * D * m) + (m - D - o) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
      try assert (0 < 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by first [seen | sign_form ((8 * D + 4 * D * m) + (m - D - o) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) - D - o) by first [seen | sign_form (sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) + (m - D - o)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (N6' : normal_form (inv (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2) + m - D - o)) (inv (m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) - D - o))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) * sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) = 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by (apply sqrt_sqrt; first [seen | sign_form ((8 * D + 4 * D * m) + (m - D - o) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) - D - o <> 0) by (apply positive_ne; first [seen | sign_form (sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) + (m - D - o)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
      try assert (Q0' : sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) * sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) = 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by (apply sqrt_sqrt; first [seen | sign_form ((8 * D + 4 * D * m) + (m - D - o) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]).
      assert (Z0' : m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) - D - o <> 0) by (apply positive_ne; first [seen | sign_form (sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) + (m - D - o)) ltac:(first [put; solve [ring] | equal]) | sign]).
      first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal]. }
    gap; try rewrite G'; sum_sign.
  - assert (H_case : m - D - o <= 0) by lra; clear C'.
    assert (P0' : 0 < (1) * ((sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
    assert (P1' : 0 <= (1) * ((0) - (m - D - o))) by (apply Rmult_le_pos; [by_number | lra]).
    assert (G' : (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) - (m - D - o) = (1) * ((sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) - (0)) + (1) * ((0) - (m - D - o))).
    { try assert (0 < D * (8 + 4 * o) + (D + m - o) ^ 2) by sign.
      try assert (0 < 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by first [seen | sign_form ((8 * D + 4 * D * m) + (D + o - m) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (N7' : normal_form (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) (sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) * sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) = 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by (apply sqrt_sqrt; first [seen | sign_form ((8 * D + 4 * D * m) + (D + o - m) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
      first [put; solve [ring] | equal]. }
    gap; try rewrite G'; sum_sign.
Qed.

(** Step [u > 0], by Sign:
  1/2*(D*(8 + 4*o) + (D + m - o)^2)^(1/2) + 1/2*o + 1/2*m + 1/2*D > 0
*)
Lemma step_u_pos_0 (D : R) (m : R) (o : R)
    (H_D_pos_0 : D > 0)
    (H_o : o >= 0)
    (H_m_pos_o : m > o) :
  (1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D > 0.
Proof.
  pose proof (step_m (m) (o) H_o H_m_pos_o) as H_m.
  pose proof (step_root (D) (m) (o) H_D_pos_0 H_o) as H_root.
  try assert (0 < D * (8 + 4 * o) + (D + m - o) ^ 2) by sign.
  gap; sign.
Qed.

(** Step [u > m], by Linear:
  1/2*(D*(8 + 4*o) + (D + m - o)^2)^(1/2) + 1/2*o + 1/2*m + 1/2*D > m
*)
Lemma step_u_pos_m (D : R) (m : R) (o : R)
    (H_D_pos_0 : D > 0)
    (H_o : o >= 0)
    (H_m_pos_o : m > o) :
  (1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D > m.
Proof.
  pose proof (step_root_above (D) (m) (o) H_D_pos_0 H_o H_m_pos_o) as H_root_above.
  assert (P0' : 0 < (1 / 2) * ((sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) - (m - D - o))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D) - (m) = (1 / 2) * ((sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) - (m - D - o))).
  { try assert (0 < D * (8 + 4 * o) + (D + m - o) ^ 2) by sign.
    try assert (N0' : normal_form (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) (sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [u], by Algebra:
  (1/2*(D*(8 + 4*o) + (D + m - o)^2)^(1/2) + 1/2*o + 1/2*m + 1/2*D)^2 = (1/2*(D*(8 + 4*o) + (D + m
    - o)^2)^(1/2) + 1/2*o + 1/2*m + 1/2*D)*(D + o + m) + 2*D - o*m
*)
Lemma step_u (D : R) (m : R) (o : R)
    (H_D_pos_0 : D > 0)
    (H_o : o >= 0) :
  ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D) ^ 2 = ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D) * (D + o + m) + 2 * D - o * m.
Proof.
  pose proof (step_inside (D) (m) (o) H_D_pos_0 H_o) as H_inside.
  try assert (0 < D * (8 + 4 * o) + (D + m - o) ^ 2) by sign.
  try assert (0 < 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by first [sign].
  try assert (N0' : normal_form (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) (sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) * sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) = 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
  try assert (Q0' : sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) * sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) = 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by (apply sqrt_sqrt; first [sign]).
  first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal].
Qed.

(** Step [D], by Instance:
  D = (m + 2*m*(1/2*(D*(8 + 4*o) + (D + m - o)^2)^(1/2) + 1/2*o + 1/2*m +
    1/2*D)^(-1))^(-1)*(1/2*(D*(8 + 4*o) + (D + m - o)^2)^(1/2) + 1/2*o + 1/2*m + 1/2*D)*(1 -
    m*(1/2*(D*(8 + 4*o) + (D + m - o)^2)^(1/2) + 1/2*o + 1/2*m + 1/2*D)^(-1))*(m - o*m*(1/2*(D*(8
    + 4*o) + (D + m - o)^2)^(1/2) + 1/2*o + 1/2*m + 1/2*D)^(-1))
*)
Lemma step_D (D : R) (m : R) (o : R)
    (H_D_pos_0 : D > 0)
    (H_o : o >= 0)
    (H_m_pos_o : m > o) :
  D = ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D) * (1 - m * (inv ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D))) * (m - o * m * (inv ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D))) * (inv (m + 2 * m * (inv ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D)))).
Proof.
  pose proof (step_m (m) (o) H_o H_m_pos_o) as H_m.
  pose proof (step_u_pos_m (D) (m) (o) H_D_pos_0 H_o H_m_pos_o) as H_u_pos_m.
  pose proof (step_u (D) (m) (o) H_D_pos_0 H_o) as H_u.
  assert (I' : (D) = ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D) * (1 - (m) * (inv ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D))) * ((m) - (o) * (m) * (inv ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D))) * (inv ((m) + 2 * (m) * (inv ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D))))).
  { apply (erf_powers_root_u.step_theorem (D) (m) (o) ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_m | assert (G' : (m) - (0) = (m) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_m] | first [exact H_o | assert (G' : (o) - (0) = (o) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_o] | first [exact H_u | assert (G' : (((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D) ^ 2) - (2 * (D) + ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D) * ((D) + (o) + (m)) - (o) * (m)) = (((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D) ^ 2) - (((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D) * (D + o + m) + 2 * D - o * m)); [(try assert (0 < D * (8 + 4 * o) + (D + m - o) ^ 2) by sign; try assert (0 < 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by first [sign]; try assert (N4' : normal_form (((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D)) ((1 / 2) * (sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D)) by (unfold normal_form; try assert (N3' : normal_form (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) (sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) * sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) = 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; first [put; solve [field] | equal]); try assert (0 < 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by first [sign]; try assert (N5' : normal_form (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) (sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) * sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) = 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_u]]. }
  assert (G' : (D) - (((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D) * (1 - m * (inv ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D))) * (m - o * m * (inv ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D))) * (inv (m + 2 * m * (inv ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D))))) = (D) - (((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D) * (1 - (m) * (inv ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D))) * ((m) - (o) * (m) * (inv ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D))) * (inv ((m) + 2 * (m) * (inv ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D)))))).
  { try assert (0 < ((m) + 2 * (m) * (inv ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D)))) by sign.
    try assert (0 < D * (8 + 4 * o) + (D + m - o) ^ 2) by sign.
    try assert (0 < (1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D) by sign.
    try assert (0 < m + 2 * m * (inv ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D))) by sign.
    try assert (0 < 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by first [sign].
    try assert (N8' : normal_form (((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D)) ((1 / 2) * (sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D)) by (unfold normal_form; try assert (N7' : normal_form (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) (sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) * sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) = 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; first [put; solve [field] | equal]).
    try assert (0 < 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by first [sign].
    try assert (0 < D + o + m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m)) by sign.
    try assert (N9' : normal_form ((inv ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D))) (2 * (inv (D + o + m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m))))) by first [(unfold normal_form; replace (((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D)) with ((1 / 2) * (D + o + m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m))) by (first [put; solve [field] | equal]); inverse) | normal].
    try assert (0 < 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by first [sign].
    try assert (0 < D + o + 4 + m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m)) by sign.
    try assert (N10' : normal_form ((inv ((m) + 2 * (m) * (inv ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D))))) (sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) * (inv m) * (inv (D + o + 4 + m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m))) + o * (inv m) * (inv (D + o + 4 + m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m))) + D * (inv m) * (inv (D + o + 4 + m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m))) + inv (D + o + 4 + m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m)))) by normal.
    try assert (0 < 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by first [sign].
    try assert (N11' : normal_form (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) (sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) * sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) = 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by first [sign].
    try assert (0 < D + o + 4 + m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m)) by sign.
    try assert (N12' : normal_form (inv (m + 2 * m * (inv ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D)))) (sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) * (inv m) * (inv (D + o + 4 + m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m))) + o * (inv m) * (inv (D + o + 4 + m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m))) + D * (inv m) * (inv (D + o + 4 + m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m))) + inv (D + o + 4 + m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) * sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) = 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by (apply sqrt_sqrt; first [sign]); assert (Z0' : m <> 0) by (apply positive_ne; sign); assert (Z1' : D + o + 4 + m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) <> 0) by (apply positive_ne; sign); assert (Z2' : D + o + m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [positive], by Instance:
  m*(1/2*(D*(8 + 4*o) + (D + m - o)^2)^(1/2) + 1/2*o + 1/2*m + 1/2*D)^(-1) > 0
*)
Lemma step_positive (D : R) (m : R) (o : R)
    (H_D_pos_0 : D > 0)
    (H_o : o >= 0)
    (H_m_pos_o : m > o) :
  m * (inv ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D)) > 0.
Proof.
  pose proof (step_m (m) (o) H_o H_m_pos_o) as H_m.
  pose proof (step_u_pos_m (D) (m) (o) H_D_pos_0 H_o H_m_pos_o) as H_u_pos_m.
  pose proof (step_u (D) (m) (o) H_D_pos_0 H_o) as H_u.
  assert (I' : (m) * (inv ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D)) > 0).
  { apply (erf_powers_root_u.step_positive (m) ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D)); [first [assumption | gap; sign | premise] | first [exact H_m | assert (G' : (m) - (0) = (m) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_m]]. }
  assert (G' : (m * (inv ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D))) - (0) = ((m) * (inv ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D))) - (0)).
  { try assert (0 < D * (8 + 4 * o) + (D + m - o) ^ 2) by sign.
    try assert (0 < (1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D) by sign.
    try assert (0 < 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by first [sign].
    try assert (N3' : normal_form (((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D)) ((1 / 2) * (sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D)) by (unfold normal_form; try assert (N2' : normal_form (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) (sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) * sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) = 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; first [put; solve [field] | equal]).
    try assert (0 < 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by first [sign].
    try assert (0 < D + o + m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m)) by sign.
    try assert (N4' : normal_form ((inv ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D))) (2 * (inv (D + o + m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m))))) by first [(unfold normal_form; replace (((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D)) with ((1 / 2) * (D + o + m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m))) by (first [put; solve [field] | equal]); inverse) | normal].
    try assert (0 < 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by first [sign].
    try assert (N5' : normal_form (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) (sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) * sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) = 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by first [sign].
    try assert (0 < D + o + m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m)) by sign.
    try assert (N6' : normal_form (inv ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D)) (2 * (inv (D + o + m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) * sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) = 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by (apply sqrt_sqrt; first [sign]); assert (Z0' : D + o + m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [below 1], by Instance:
  1 > m*(1/2*(D*(8 + 4*o) + (D + m - o)^2)^(1/2) + 1/2*o + 1/2*m + 1/2*D)^(-1)
*)
Lemma step_below_1 (D : R) (m : R) (o : R)
    (H_D_pos_0 : D > 0)
    (H_o : o >= 0)
    (H_m_pos_o : m > o) :
  1 > m * (inv ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D)).
Proof.
  pose proof (step_m (m) (o) H_o H_m_pos_o) as H_m.
  pose proof (step_u_pos_m (D) (m) (o) H_D_pos_0 H_o H_m_pos_o) as H_u_pos_m.
  pose proof (step_u (D) (m) (o) H_D_pos_0 H_o) as H_u.
  assert (I' : 1 > (m) * (inv ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D))).
  { apply (erf_powers_root_u.step_below_1 (m) ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D)); [first [assumption | gap; sign | premise] | first [exact H_m | assert (G' : (m) - (0) = (m) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_m] | first [exact H_u_pos_m | assert (G' : ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D) - (m) = ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D) - (m)); [(try assert (0 < D * (8 + 4 * o) + (D + m - o) ^ 2) by sign; try assert (0 < 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by first [sign]; try assert (N3' : normal_form (((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D)) ((1 / 2) * (sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D)) by (unfold normal_form; try assert (N2' : normal_form (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) (sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) * sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) = 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; first [put; solve [field] | equal]); try assert (0 < 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by first [sign]; try assert (N4' : normal_form (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) (sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) * sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) = 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_u_pos_m]]. }
  assert (G' : (1) - (m * (inv ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D))) = (1) - ((m) * (inv ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D)))).
  { try assert (0 < D * (8 + 4 * o) + (D + m - o) ^ 2) by sign.
    try assert (0 < (1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D) by sign.
    try assert (0 < 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by first [sign].
    try assert (N7' : normal_form (((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D)) ((1 / 2) * (sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D)) by (unfold normal_form; try assert (N6' : normal_form (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) (sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) * sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) = 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; first [put; solve [field] | equal]).
    try assert (0 < 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by first [sign].
    try assert (0 < D + o + m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m)) by sign.
    try assert (N8' : normal_form ((inv ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D))) (2 * (inv (D + o + m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m))))) by first [(unfold normal_form; replace (((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D)) with ((1 / 2) * (D + o + m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m))) by (first [put; solve [field] | equal]); inverse) | normal].
    try assert (0 < 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by first [sign].
    try assert (N9' : normal_form (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) (sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) * sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) = 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by first [sign].
    try assert (0 < D + o + m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m)) by sign.
    try assert (N10' : normal_form (inv ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D)) (2 * (inv (D + o + m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) * sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) = 2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) by (apply sqrt_sqrt; first [sign]); assert (Z0' : D + o + m + sqrt (2 * D * m + D ^ 2 + o ^ 2 + 8 * D + m ^ 2 + 2 * D * o - 2 * o * m) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem_1 (D : R) (m : R) (o : R)
    (H_D_pos_0 : D > 0)
    (H_o : o >= 0)
    (H_m_pos_o : m > o) :
  D = ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D) * (1 - m * (inv ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D))) * (m - o * m * (inv ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D))) * (inv (m + 2 * m * (inv ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D)))).
Proof. exact (step_D (D) (m) (o) H_D_pos_0 H_o H_m_pos_o). Qed.

Theorem theorem_2 (D : R) (m : R) (o : R)
    (H_D_pos_0 : D > 0)
    (H_o : o >= 0)
    (H_m_pos_o : m > o) :
  m * (inv ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D)) > 0.
Proof. exact (step_positive (D) (m) (o) H_D_pos_0 H_o H_m_pos_o). Qed.

Theorem theorem_3 (D : R) (m : R) (o : R)
    (H_D_pos_0 : D > 0)
    (H_o : o >= 0)
    (H_m_pos_o : m > o) :
  1 > m * (inv ((1 / 2) * (sqrt (D * (8 + 4 * o) + (D + m - o) ^ 2)) + (1 / 2) * o + (1 / 2) * m + (1 / 2) * D)).
Proof. exact (step_below_1 (D) (m) (o) H_D_pos_0 H_o H_m_pos_o). Qed.
