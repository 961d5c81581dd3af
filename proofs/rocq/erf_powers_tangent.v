(** The tangent of the root is above it (erf-powers-tangent)

  Given [D >= 0]: D >= 0
  Given [Y > 0]: Y > 0
  Given [m > 0]: m > 0
  Given [n >= 0]: n >= 0
  Given [Y <= 1]: 1 >= Y
  Given [m >= n]: m >= n
  Given [alpha]: m + s >= 0
  Given [D]: D = (2*Y + m)^(-1)*(1 - Y)*m*Y^(-1)*(-n*Y + m)
  Given [l]: l = -(-2*Y^2*n + 4*m*Y - m*Y^2*n + m^2 - 2*m*Y^2)^(-1)*m^(-1)*(-2*Y^2*n + 4*m*Y +
    m^2)*(-1 + Y)*Y
  Given [denominator]: -2*Y^2*n + 4*m*Y - m*Y^2*n + m^2 - 2*m*Y^2 > 0
  Given [curvature]: -4*Y^2*n*m^2*s + 2*n*m^2*Y^3*s + 2*m^2*Y^4*n^2 + 16*Y^2*m^2*s - 8*m^2*Y^3*s -
    4*Y^5*n^2*s + 8*m^4*Y + 4*Y^4*n^2*s + 8*m^3*s*Y + 4*n*m^2*Y^4 + m^4*s + 16*Y^2*m^3 - 4*Y^3*m^3
    - 16*n*m^2*Y^3 + 12*m*n*Y^4*s - 2*n*Y^3*m^3 - 16*m*n*Y^3*s - 4*Y^2*n*m^3 + 4*m*Y^4*n^2 -
    2*Y^2*m^3*s + m^5 > 0
  Then D*(Y + l*s)*(2*Y + m + 2*l*s + s) - (m + s)*(-l*s + 1 - Y)*(m - (Y + l*s)*n + s) >= 0
  Then Y + l*s >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [m - n Y], by Linear:
  -n*Y + m >= 0
*)
Lemma step_m_m_n_Y (Y : R) (m : R) (n : R)
    (H_Y_pos_0 : Y > 0)
    (H_m_pos_0 : m > 0)
    (H_n_pos_is_0 : n >= 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_m_pos_is_n : m >= n) :
  m - n * Y >= 0.
Proof.
  assert (P0' : 0 <= (1) * ((m) - (n))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (n) * ((1) - (Y))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (m - n * Y) - (0) = (1) * ((m) - (n)) + (n) * ((1) - (Y))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [value], by Algebra:
  -D*(2*Y + m)*Y + (1 - Y)*m*(-n*Y + m) = 0
*)
Lemma step_value (D : R) (Y : R) (m : R) (n : R)
    (H_D_pos_is_0 : D >= 0)
    (H_Y_pos_0 : Y > 0)
    (H_m_pos_0 : m > 0)
    (H_n_pos_is_0 : n >= 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (1 - Y) * m * (m - n * Y) * (inv (2 * Y + m)) * (inv Y)) :
  (1 - Y) * m * (m - n * Y) - D * (2 * Y + m) * Y = 0.
Proof.
  rewrite ?H_D.
  try assert (0 < 2 * Y + m) by sign.
  first [solve [put; field; sides] | equal].
Qed.

(** Step [slope], by Algebra:
  (-2*Y^2*n + 4*m*Y - m*Y^2*n + m^2 - 2*m*Y^2)*l = m^(-1)*(1 - Y)*(-2*Y^2*n + 4*m*Y + m^2)*Y
*)
Lemma step_slope (Y : R) (l : R) (m : R) (n : R)
    (H_Y_pos_0 : Y > 0)
    (H_m_pos_0 : m > 0)
    (H_n_pos_is_0 : n >= 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_l : l = (-1) * (4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n) * (Y - 1) * Y * (inv (4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2))) * (inv m))
    (H_denominator : 4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2) > 0) :
  (4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2)) * l = (1 - Y) * (4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n) * Y * (inv m).
Proof.
  rewrite ?H_l.
  try assert (0 < 4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2)) by first [sign].
  assert (Z0' : m <> 0) by (apply positive_ne; sign).
  first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal].
Qed.

(** Step [first order], by Algebra:
  -4*D*l*Y - n*Y + 2*m - D*m*l + Y^2*n - m*n*l + 2*m*n*l*Y - 2*m*Y - D*Y - m^2*l = 0
*)
Lemma step_first_order (D : R) (Y : R) (l : R) (m : R) (n : R)
    (H_D_pos_is_0 : D >= 0)
    (H_Y_pos_0 : Y > 0)
    (H_m_pos_0 : m > 0)
    (H_n_pos_is_0 : n >= 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (1 - Y) * m * (m - n * Y) * (inv (2 * Y + m)) * (inv Y))
    (H_l : l = (-1) * (4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n) * (Y - 1) * Y * (inv (4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2))) * (inv m))
    (H_denominator : 4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2) > 0) :
  2 * m + Y ^ 2 * n + 2 * m * n * l * Y - 4 * D * l * Y - n * Y - D * m * l - m * n * l - 2 * m * Y - D * Y - m ^ 2 * l = 0.
Proof.
  rewrite ?H_D, ?H_l.
  rewrite ?H_D, ?H_l.
  try assert (0 < 2 * Y + m) by sign.
  try assert (0 < 4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2)) by first [sign].
  first [solve [put; field; sides] | equal].
Qed.

(** Step [second order], by Algebra:
  D*l - l^2*n*s - 2*n*l*Y + 2*m*l - m*l^2*n - 1 + 2*D*l^2 + n*l + Y + l*s = (1 - Y)*(-2*Y^2*n +
    4*m*Y - m*Y^2*n + m^2 - 2*m*Y^2)^(-2)*m^(-2)*(-4*Y^2*n*m^2*s + 2*n*m^2*Y^3*s + 2*m^2*Y^4*n^2 +
    16*Y^2*m^2*s - 8*m^2*Y^3*s - 4*Y^5*n^2*s + 8*m^4*Y + 4*Y^4*n^2*s + 8*m^3*s*Y + 4*n*m^2*Y^4 +
    m^4*s + 16*Y^2*m^3 - 4*Y^3*m^3 - 16*n*m^2*Y^3 + 12*m*n*Y^4*s - 2*n*Y^3*m^3 - 16*m*n*Y^3*s -
    4*Y^2*n*m^3 + 4*m*Y^4*n^2 - 2*Y^2*m^3*s + m^5)*Y*(-n*Y + m)
*)
Lemma step_second_order (D : R) (Y : R) (l : R) (m : R) (n : R) (s : R)
    (H_D_pos_is_0 : D >= 0)
    (H_Y_pos_0 : Y > 0)
    (H_m_pos_0 : m > 0)
    (H_n_pos_is_0 : n >= 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (1 - Y) * m * (m - n * Y) * (inv (2 * Y + m)) * (inv Y))
    (H_l : l = (-1) * (4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n) * (Y - 1) * Y * (inv (4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2))) * (inv m))
    (H_denominator : 4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2) > 0) :
  D * l + 2 * m * l + 2 * D * (l ^ 2) + n * l + Y + l * s - l ^ 2 * n * s - 2 * n * l * Y - m * (l ^ 2) * n - 1 = (1 - Y) * (2 * n * (m ^ 2) * (Y ^ 3) * s + 2 * (m ^ 2) * (Y ^ 4) * (n ^ 2) + 16 * (Y ^ 2) * (m ^ 2) * s + 8 * (m ^ 4) * Y + 4 * (Y ^ 4) * (n ^ 2) * s + 8 * (m ^ 3) * s * Y + 4 * n * (m ^ 2) * (Y ^ 4) + m ^ 4 * s + 16 * (Y ^ 2) * (m ^ 3) + 12 * m * n * (Y ^ 4) * s + 4 * m * (Y ^ 4) * (n ^ 2) + m ^ 5 - 4 * (Y ^ 2) * n * (m ^ 2) * s - 8 * (m ^ 2) * (Y ^ 3) * s - 4 * (Y ^ 5) * (n ^ 2) * s - 4 * (Y ^ 3) * (m ^ 3) - 16 * n * (m ^ 2) * (Y ^ 3) - 2 * n * (Y ^ 3) * (m ^ 3) - 16 * m * n * (Y ^ 3) * s - 4 * (Y ^ 2) * n * (m ^ 3) - 2 * (Y ^ 2) * (m ^ 3) * s) * Y * (m - n * Y) * (inv ((4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2)) ^ 2)) * (inv (m ^ 2)).
Proof.
  rewrite ?H_D, ?H_l.
  rewrite ?H_D, ?H_l.
  try assert (0 < 2 * Y + m) by sign.
  try assert (0 < 4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2)) by first [sign].
  try assert (0 < 4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2)) by first [sign].
  try assert (N2' : normal_form (inv (m ^ 2)) ((inv m) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : m <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
  try assert (0 < 4 * (m ^ 2) * (Y ^ 4) + m ^ 2 * (Y ^ 4) * (n ^ 2) + 4 * (Y ^ 4) * (n ^ 2) + 16 * (Y ^ 2) * (m ^ 2) + 4 * n * (m ^ 2) * (Y ^ 4) + 8 * m * n * (Y ^ 4) + m ^ 4 + 8 * (m ^ 3) * Y + 4 * m * (Y ^ 4) * (n ^ 2) - 16 * (m ^ 2) * (Y ^ 3) - 16 * m * n * (Y ^ 3) - 8 * n * (m ^ 2) * (Y ^ 3) - 4 * (Y ^ 2) * n * (m ^ 2) - 4 * (Y ^ 2) * (m ^ 3) - 2 * (Y ^ 2) * n * (m ^ 3)) by first [sign_form ((4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (N3' : normal_form (inv ((4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2)) ^ 2)) (inv (4 * (m ^ 2) * (Y ^ 4) + m ^ 2 * (Y ^ 4) * (n ^ 2) + 4 * (Y ^ 4) * (n ^ 2) + 16 * (Y ^ 2) * (m ^ 2) + 4 * n * (m ^ 2) * (Y ^ 4) + 8 * m * n * (Y ^ 4) + m ^ 4 + 8 * (m ^ 3) * Y + 4 * m * (Y ^ 4) * (n ^ 2) - 16 * (m ^ 2) * (Y ^ 3) - 16 * m * n * (Y ^ 3) - 8 * n * (m ^ 2) * (Y ^ 3) - 4 * (Y ^ 2) * n * (m ^ 2) - 4 * (Y ^ 2) * (m ^ 3) - 2 * (Y ^ 2) * n * (m ^ 3)))) by first [apply inv_is; [nonzero | (assert (Z0' : 4 * (m ^ 2) * (Y ^ 4) + m ^ 2 * (Y ^ 4) * (n ^ 2) + 4 * (Y ^ 4) * (n ^ 2) + 16 * (Y ^ 2) * (m ^ 2) + 4 * n * (m ^ 2) * (Y ^ 4) + 8 * m * n * (Y ^ 4) + m ^ 4 + 8 * (m ^ 3) * Y + 4 * m * (Y ^ 4) * (n ^ 2) - 16 * (m ^ 2) * (Y ^ 3) - 16 * m * n * (Y ^ 3) - 8 * n * (m ^ 2) * (Y ^ 3) - 4 * (Y ^ 2) * n * (m ^ 2) - 4 * (Y ^ 2) * (m ^ 3) - 2 * (Y ^ 2) * n * (m ^ 3) <> 0) by (apply positive_ne; first [sign_form ((4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
  assert (Z0' : m <> 0) by (apply positive_ne; sign).
  assert (Z1' : 4 * (m ^ 2) * (Y ^ 4) + m ^ 2 * (Y ^ 4) * (n ^ 2) + 4 * (Y ^ 4) * (n ^ 2) + 16 * (Y ^ 2) * (m ^ 2) + 4 * n * (m ^ 2) * (Y ^ 4) + 8 * m * n * (Y ^ 4) + m ^ 4 + 8 * (m ^ 3) * Y + 4 * m * (Y ^ 4) * (n ^ 2) - 16 * (m ^ 2) * (Y ^ 3) - 16 * m * n * (Y ^ 3) - 8 * n * (m ^ 2) * (Y ^ 3) - 4 * (Y ^ 2) * n * (m ^ 2) - 4 * (Y ^ 2) * (m ^ 3) - 2 * (Y ^ 2) * n * (m ^ 3) <> 0) by (apply positive_ne; first [sign_form ((4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]).
  first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal].
Qed.

(** Step [bends], by Linear:
  D*l - l^2*n*s - 2*n*l*Y + 2*m*l - m*l^2*n - 1 + 2*D*l^2 + n*l + Y + l*s >= 0
*)
Lemma step_bends (D : R) (Y : R) (l : R) (m : R) (n : R) (s : R)
    (H_D_pos_is_0 : D >= 0)
    (H_Y_pos_0 : Y > 0)
    (H_m_pos_0 : m > 0)
    (H_n_pos_is_0 : n >= 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_m_pos_is_n : m >= n)
    (H_D : D = (1 - Y) * m * (m - n * Y) * (inv (2 * Y + m)) * (inv Y))
    (H_l : l = (-1) * (4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n) * (Y - 1) * Y * (inv (4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2))) * (inv m))
    (H_denominator : 4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2) > 0)
    (H_curvature : 2 * n * (m ^ 2) * (Y ^ 3) * s + 2 * (m ^ 2) * (Y ^ 4) * (n ^ 2) + 16 * (Y ^ 2) * (m ^ 2) * s + 8 * (m ^ 4) * Y + 4 * (Y ^ 4) * (n ^ 2) * s + 8 * (m ^ 3) * s * Y + 4 * n * (m ^ 2) * (Y ^ 4) + m ^ 4 * s + 16 * (Y ^ 2) * (m ^ 3) + 12 * m * n * (Y ^ 4) * s + 4 * m * (Y ^ 4) * (n ^ 2) + m ^ 5 - 4 * (Y ^ 2) * n * (m ^ 2) * s - 8 * (m ^ 2) * (Y ^ 3) * s - 4 * (Y ^ 5) * (n ^ 2) * s - 4 * (Y ^ 3) * (m ^ 3) - 16 * n * (m ^ 2) * (Y ^ 3) - 2 * n * (Y ^ 3) * (m ^ 3) - 16 * m * n * (Y ^ 3) * s - 4 * (Y ^ 2) * n * (m ^ 3) - 2 * (Y ^ 2) * (m ^ 3) * s > 0) :
  D * l + 2 * m * l + 2 * D * (l ^ 2) + n * l + Y + l * s - l ^ 2 * n * s - 2 * n * l * Y - m * (l ^ 2) * n - 1 >= 0.
Proof.
  pose proof (step_m_m_n_Y (Y) (m) (n) H_Y_pos_0 H_m_pos_0 H_n_pos_is_0 H_Y_less_is_1 H_m_pos_is_n) as H_m_m_n_Y.
  pose proof (step_second_order (D) (Y) (l) (m) (n) (s) H_D_pos_is_0 H_Y_pos_0 H_m_pos_0 H_n_pos_is_0 H_Y_less_is_1 H_D H_l H_denominator) as H_second_order.
  try assert (0 < 4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2)) by first [sign].
  assert (P0' : 0 <= ((1 - Y) * Y * (m - n * Y) * (inv ((4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2)) ^ 2)) * (inv (m ^ 2))) * ((2 * n * (m ^ 2) * (Y ^ 3) * s + 2 * (m ^ 2) * (Y ^ 4) * (n ^ 2) + 16 * (Y ^ 2) * (m ^ 2) * s + 8 * (m ^ 4) * Y + 4 * (Y ^ 4) * (n ^ 2) * s + 8 * (m ^ 3) * s * Y + 4 * n * (m ^ 2) * (Y ^ 4) + m ^ 4 * s + 16 * (Y ^ 2) * (m ^ 3) + 12 * m * n * (Y ^ 4) * s + 4 * m * (Y ^ 4) * (n ^ 2) + m ^ 5 - 4 * (Y ^ 2) * n * (m ^ 2) * s - 8 * (m ^ 2) * (Y ^ 3) * s - 4 * (Y ^ 5) * (n ^ 2) * s - 4 * (Y ^ 3) * (m ^ 3) - 16 * n * (m ^ 2) * (Y ^ 3) - 2 * n * (Y ^ 3) * (m ^ 3) - 16 * m * n * (Y ^ 3) * s - 4 * (Y ^ 2) * n * (m ^ 3) - 2 * (Y ^ 2) * (m ^ 3) * s) - (0))) by (apply Rmult_le_pos; [first [seen | sign_form ((1 - Y) * ((m - n) + (1 - Y) * n) * Y * (inv ((4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2)) ^ 2)) * (inv (m ^ 2))) ltac:(try assert (N0' : normal_form (inv (m ^ 2)) ((inv m) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : m <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N1' : normal_form (inv ((4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2)) ^ 2)) (inv (4 * (m ^ 2) * (Y ^ 4) + m ^ 2 * (Y ^ 4) * (n ^ 2) + 4 * (Y ^ 4) * (n ^ 2) + 16 * (Y ^ 2) * (m ^ 2) + 4 * n * (m ^ 2) * (Y ^ 4) + 8 * m * n * (Y ^ 4) + m ^ 4 + 8 * (m ^ 3) * Y + 4 * m * (Y ^ 4) * (n ^ 2) - 16 * (m ^ 2) * (Y ^ 3) - 16 * m * n * (Y ^ 3) - 8 * n * (m ^ 2) * (Y ^ 3) - 4 * (Y ^ 2) * n * (m ^ 2) - 4 * (Y ^ 2) * (m ^ 3) - 2 * (Y ^ 2) * n * (m ^ 3)))) by first [apply inv_is; [nonzero | (assert (Z0' : 4 * (m ^ 2) * (Y ^ 4) + m ^ 2 * (Y ^ 4) * (n ^ 2) + 4 * (Y ^ 4) * (n ^ 2) + 16 * (Y ^ 2) * (m ^ 2) + 4 * n * (m ^ 2) * (Y ^ 4) + 8 * m * n * (Y ^ 4) + m ^ 4 + 8 * (m ^ 3) * Y + 4 * m * (Y ^ 4) * (n ^ 2) - 16 * (m ^ 2) * (Y ^ 3) - 16 * m * n * (Y ^ 3) - 8 * n * (m ^ 2) * (Y ^ 3) - 4 * (Y ^ 2) * n * (m ^ 2) - 4 * (Y ^ 2) * (m ^ 3) - 2 * (Y ^ 2) * n * (m ^ 3) <> 0) by (apply positive_ne; first [sign_form ((4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign] | lra]).
  assert (G' : (D * l + 2 * m * l + 2 * D * (l ^ 2) + n * l + Y + l * s - l ^ 2 * n * s - 2 * n * l * Y - m * (l ^ 2) * n - 1) - (0) = ((1 - Y) * Y * (m - n * Y) * (inv ((4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2)) ^ 2)) * (inv (m ^ 2))) * ((2 * n * (m ^ 2) * (Y ^ 3) * s + 2 * (m ^ 2) * (Y ^ 4) * (n ^ 2) + 16 * (Y ^ 2) * (m ^ 2) * s + 8 * (m ^ 4) * Y + 4 * (Y ^ 4) * (n ^ 2) * s + 8 * (m ^ 3) * s * Y + 4 * n * (m ^ 2) * (Y ^ 4) + m ^ 4 * s + 16 * (Y ^ 2) * (m ^ 3) + 12 * m * n * (Y ^ 4) * s + 4 * m * (Y ^ 4) * (n ^ 2) + m ^ 5 - 4 * (Y ^ 2) * n * (m ^ 2) * s - 8 * (m ^ 2) * (Y ^ 3) * s - 4 * (Y ^ 5) * (n ^ 2) * s - 4 * (Y ^ 3) * (m ^ 3) - 16 * n * (m ^ 2) * (Y ^ 3) - 2 * n * (Y ^ 3) * (m ^ 3) - 16 * m * n * (Y ^ 3) * s - 4 * (Y ^ 2) * n * (m ^ 3) - 2 * (Y ^ 2) * (m ^ 3) * s) - (0))).
  { rewrite ?H_second_order.
    try assert (0 < 4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2)) by first [sign].
    try assert (N3' : normal_form (inv (m ^ 2)) ((inv m) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : m <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 4 * (m ^ 2) * (Y ^ 4) + m ^ 2 * (Y ^ 4) * (n ^ 2) + 4 * (Y ^ 4) * (n ^ 2) + 16 * (Y ^ 2) * (m ^ 2) + 4 * n * (m ^ 2) * (Y ^ 4) + 8 * m * n * (Y ^ 4) + m ^ 4 + 8 * (m ^ 3) * Y + 4 * m * (Y ^ 4) * (n ^ 2) - 16 * (m ^ 2) * (Y ^ 3) - 16 * m * n * (Y ^ 3) - 8 * n * (m ^ 2) * (Y ^ 3) - 4 * (Y ^ 2) * n * (m ^ 2) - 4 * (Y ^ 2) * (m ^ 3) - 2 * (Y ^ 2) * n * (m ^ 3)) by first [sign_form ((4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N4' : normal_form (inv ((4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2)) ^ 2)) (inv (4 * (m ^ 2) * (Y ^ 4) + m ^ 2 * (Y ^ 4) * (n ^ 2) + 4 * (Y ^ 4) * (n ^ 2) + 16 * (Y ^ 2) * (m ^ 2) + 4 * n * (m ^ 2) * (Y ^ 4) + 8 * m * n * (Y ^ 4) + m ^ 4 + 8 * (m ^ 3) * Y + 4 * m * (Y ^ 4) * (n ^ 2) - 16 * (m ^ 2) * (Y ^ 3) - 16 * m * n * (Y ^ 3) - 8 * n * (m ^ 2) * (Y ^ 3) - 4 * (Y ^ 2) * n * (m ^ 2) - 4 * (Y ^ 2) * (m ^ 3) - 2 * (Y ^ 2) * n * (m ^ 3)))) by first [apply inv_is; [nonzero | (assert (Z0' : 4 * (m ^ 2) * (Y ^ 4) + m ^ 2 * (Y ^ 4) * (n ^ 2) + 4 * (Y ^ 4) * (n ^ 2) + 16 * (Y ^ 2) * (m ^ 2) + 4 * n * (m ^ 2) * (Y ^ 4) + 8 * m * n * (Y ^ 4) + m ^ 4 + 8 * (m ^ 3) * Y + 4 * m * (Y ^ 4) * (n ^ 2) - 16 * (m ^ 2) * (Y ^ 3) - 16 * m * n * (Y ^ 3) - 8 * n * (m ^ 2) * (Y ^ 3) - 4 * (Y ^ 2) * n * (m ^ 2) - 4 * (Y ^ 2) * (m ^ 3) - 2 * (Y ^ 2) * n * (m ^ 3) <> 0) by (apply positive_ne; first [sign_form ((4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : m <> 0) by (apply positive_ne; sign).
    assert (Z1' : 4 * (m ^ 2) * (Y ^ 4) + m ^ 2 * (Y ^ 4) * (n ^ 2) + 4 * (Y ^ 4) * (n ^ 2) + 16 * (Y ^ 2) * (m ^ 2) + 4 * n * (m ^ 2) * (Y ^ 4) + 8 * m * n * (Y ^ 4) + m ^ 4 + 8 * (m ^ 3) * Y + 4 * m * (Y ^ 4) * (n ^ 2) - 16 * (m ^ 2) * (Y ^ 3) - 16 * m * n * (Y ^ 3) - 8 * n * (m ^ 2) * (Y ^ 3) - 4 * (Y ^ 2) * n * (m ^ 2) - 4 * (Y ^ 2) * (m ^ 3) - 2 * (Y ^ 2) * n * (m ^ 3) <> 0) by (apply positive_ne; first [sign_form ((4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]).
    first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [above], by Linear:
  D*(Y + l*s)*(2*Y + m + 2*l*s + s) - (m + s)*(-l*s + 1 - Y)*(m - (Y + l*s)*n + s) >= 0
*)
Lemma step_above (D : R) (Y : R) (l : R) (m : R) (n : R) (s : R)
    (H_D_pos_is_0 : D >= 0)
    (H_Y_pos_0 : Y > 0)
    (H_m_pos_0 : m > 0)
    (H_n_pos_is_0 : n >= 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_m_pos_is_n : m >= n)
    (H_D : D = (1 - Y) * m * (m - n * Y) * (inv (2 * Y + m)) * (inv Y))
    (H_l : l = (-1) * (4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n) * (Y - 1) * Y * (inv (4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2))) * (inv m))
    (H_denominator : 4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2) > 0)
    (H_curvature : 2 * n * (m ^ 2) * (Y ^ 3) * s + 2 * (m ^ 2) * (Y ^ 4) * (n ^ 2) + 16 * (Y ^ 2) * (m ^ 2) * s + 8 * (m ^ 4) * Y + 4 * (Y ^ 4) * (n ^ 2) * s + 8 * (m ^ 3) * s * Y + 4 * n * (m ^ 2) * (Y ^ 4) + m ^ 4 * s + 16 * (Y ^ 2) * (m ^ 3) + 12 * m * n * (Y ^ 4) * s + 4 * m * (Y ^ 4) * (n ^ 2) + m ^ 5 - 4 * (Y ^ 2) * n * (m ^ 2) * s - 8 * (m ^ 2) * (Y ^ 3) * s - 4 * (Y ^ 5) * (n ^ 2) * s - 4 * (Y ^ 3) * (m ^ 3) - 16 * n * (m ^ 2) * (Y ^ 3) - 2 * n * (Y ^ 3) * (m ^ 3) - 16 * m * n * (Y ^ 3) * s - 4 * (Y ^ 2) * n * (m ^ 3) - 2 * (Y ^ 2) * (m ^ 3) * s > 0) :
  D * (Y + l * s) * (2 * Y + m + 2 * l * s + s) - (m + s) * (1 - l * s - Y) * (m + s - (Y + l * s) * n) >= 0.
Proof.
  pose proof (step_value (D) (Y) (m) (n) H_D_pos_is_0 H_Y_pos_0 H_m_pos_0 H_n_pos_is_0 H_Y_less_is_1 H_D) as H_value.
  pose proof (step_first_order (D) (Y) (l) (m) (n) H_D_pos_is_0 H_Y_pos_0 H_m_pos_0 H_n_pos_is_0 H_Y_less_is_1 H_D H_l H_denominator) as H_first_order.
  pose proof (step_bends (D) (Y) (l) (m) (n) (s) H_D_pos_is_0 H_Y_pos_0 H_m_pos_0 H_n_pos_is_0 H_Y_less_is_1 H_m_pos_is_n H_D H_l H_denominator H_curvature) as H_bends.
  assert (P0' : 0 <= (s ^ 2) * ((D * l + 2 * m * l + 2 * D * (l ^ 2) + n * l + Y + l * s - l ^ 2 * n * s - 2 * n * l * Y - m * (l ^ 2) * n - 1) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 <= (-1) * (((1 - Y) * m * (m - n * Y) - D * (2 * Y + m) * Y) - (0))) by (apply zero_times; lra).
  assert (P2' : 0 <= ((-1) * s) * ((2 * m + Y ^ 2 * n + 2 * m * n * l * Y - 4 * D * l * Y - n * Y - D * m * l - m * n * l - 2 * m * Y - D * Y - m ^ 2 * l) - (0))) by (apply zero_times; lra).
  assert (G' : (D * (Y + l * s) * (2 * Y + m + 2 * l * s + s) - (m + s) * (1 - l * s - Y) * (m + s - (Y + l * s) * n)) - (0) = (s ^ 2) * ((D * l + 2 * m * l + 2 * D * (l ^ 2) + n * l + Y + l * s - l ^ 2 * n * s - 2 * n * l * Y - m * (l ^ 2) * n - 1) - (0)) + (-1) * (((1 - Y) * m * (m - n * Y) - D * (2 * Y + m) * Y) - (0)) + ((-1) * s) * ((2 * m + Y ^ 2 * n + 2 * m * n * l * Y - 4 * D * l * Y - n * Y - D * m * l - m * n * l - 2 * m * Y - D * Y - m ^ 2 * l) - (0))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [T], by Sign:
  -2*Y^2*n + 4*m*Y + m^2 >= 0
*)
Lemma step_T (Y : R) (m : R) (n : R)
    (H_Y_pos_0 : Y > 0)
    (H_m_pos_0 : m > 0)
    (H_n_pos_is_0 : n >= 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_m_pos_is_n : m >= n) :
  4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n >= 0.
Proof.
  pose proof (step_m_m_n_Y (Y) (m) (n) H_Y_pos_0 H_m_pos_0 H_n_pos_is_0 H_Y_less_is_1 H_m_pos_is_n) as H_m_m_n_Y.
  assert (P' : 0 <= (2 * Y * (m - n * Y) + m ^ 2 + 2 * m * Y)).
  { first [sign]. }
  assert (G' : (4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n) - (0) = (2 * Y * (m - n * Y) + m ^ 2 + 2 * m * Y)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [nonnegative], by Linear:
  Y + l*s >= 0
*)
Lemma step_nonnegative (Y : R) (l : R) (m : R) (n : R) (s : R)
    (H_Y_pos_0 : Y > 0)
    (H_m_pos_0 : m > 0)
    (H_n_pos_is_0 : n >= 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_m_pos_is_n : m >= n)
    (H_alpha : m + s >= 0)
    (H_l : l = (-1) * (4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n) * (Y - 1) * Y * (inv (4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2))) * (inv m))
    (H_denominator : 4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2) > 0) :
  Y + l * s >= 0.
Proof.
  pose proof (step_m_m_n_Y (Y) (m) (n) H_Y_pos_0 H_m_pos_0 H_n_pos_is_0 H_Y_less_is_1 H_m_pos_is_n) as H_m_m_n_Y.
  pose proof (step_T (Y) (m) (n) H_Y_pos_0 H_m_pos_0 H_n_pos_is_0 H_Y_less_is_1 H_m_pos_is_n) as H_T.
  try assert (0 < 4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2)) by first [sign].
  assert (P0' : 0 <= ((1 - Y) * (4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n) * Y * (inv (4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2))) * (inv m)) * ((m + s) - (0))) by (apply Rmult_le_pos; [first [seen | sign_form ((1 - Y) * (m * (n + 2) * (Y ^ 2) + (4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2))) * Y * (inv (4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2))) * (inv m)) ltac:(try assert (N0' : normal_form (inv (4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2))) ((-1) * (inv (m * (Y ^ 2) * n + 2 * m * (Y ^ 2) + 2 * (Y ^ 2) * n - m ^ 2 - 4 * m * Y)))) by first [apply inv_is; [nonzero | (assert (Z0' : m * (Y ^ 2) * n + 2 * m * (Y ^ 2) + 2 * (Y ^ 2) * n - m ^ 2 - 4 * m * Y <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign] | lra]).
  try assert (0 < 4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2)) by first [sign].
  assert (P' : 0 <= (Y ^ 2 * (2 * Y + m) * (m - n * Y) * (inv (4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2))))) by (first [seen | sign_form (Y ^ 2 * ((m - n) + (1 - Y) * n) * (2 * Y + m) * (inv (4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2)))) ltac:(try assert (N1' : normal_form (inv (4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2))) ((-1) * (inv (m * (Y ^ 2) * n + 2 * m * (Y ^ 2) + 2 * (Y ^ 2) * n - m ^ 2 - 4 * m * Y)))) by first [apply inv_is; [nonzero | (assert (Z0' : m * (Y ^ 2) * n + 2 * m * (Y ^ 2) + 2 * (Y ^ 2) * n - m ^ 2 - 4 * m * Y <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign]).
  assert (G' : (Y + l * s) - (0) = ((1 - Y) * (4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n) * Y * (inv (4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2))) * (inv m)) * ((m + s) - (0)) + (Y ^ 2 * (2 * Y + m) * (m - n * Y) * (inv (4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2))))).
  { rewrite ?H_l.
    try assert (0 < 4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2)) by first [sign].
    try assert (m * (Y ^ 2) * n + 2 * m * (Y ^ 2) + 2 * (Y ^ 2) * n - m ^ 2 - 4 * m * Y < 0) by first [sign].
    try assert (N3' : normal_form (inv (4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2))) ((-1) * (inv (m * (Y ^ 2) * n + 2 * m * (Y ^ 2) + 2 * (Y ^ 2) * n - m ^ 2 - 4 * m * Y)))) by first [apply inv_is; [nonzero | (assert (Z0' : m * (Y ^ 2) * n + 2 * m * (Y ^ 2) + 2 * (Y ^ 2) * n - m ^ 2 - 4 * m * Y <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : m <> 0) by (apply positive_ne; sign).
    assert (Z1' : m * (Y ^ 2) * n + 2 * m * (Y ^ 2) + 2 * (Y ^ 2) * n - m ^ 2 - 4 * m * Y <> 0) by (apply negative_ne; first [sign]).
    first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (D : R) (Y : R) (l : R) (m : R) (n : R) (s : R)
    (H_D_pos_is_0 : D >= 0)
    (H_Y_pos_0 : Y > 0)
    (H_m_pos_0 : m > 0)
    (H_n_pos_is_0 : n >= 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_m_pos_is_n : m >= n)
    (H_alpha : m + s >= 0)
    (H_D : D = (1 - Y) * m * (m - n * Y) * (inv (2 * Y + m)) * (inv Y))
    (H_l : l = (-1) * (4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n) * (Y - 1) * Y * (inv (4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2))) * (inv m))
    (H_denominator : 4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2) > 0)
    (H_curvature : 2 * n * (m ^ 2) * (Y ^ 3) * s + 2 * (m ^ 2) * (Y ^ 4) * (n ^ 2) + 16 * (Y ^ 2) * (m ^ 2) * s + 8 * (m ^ 4) * Y + 4 * (Y ^ 4) * (n ^ 2) * s + 8 * (m ^ 3) * s * Y + 4 * n * (m ^ 2) * (Y ^ 4) + m ^ 4 * s + 16 * (Y ^ 2) * (m ^ 3) + 12 * m * n * (Y ^ 4) * s + 4 * m * (Y ^ 4) * (n ^ 2) + m ^ 5 - 4 * (Y ^ 2) * n * (m ^ 2) * s - 8 * (m ^ 2) * (Y ^ 3) * s - 4 * (Y ^ 5) * (n ^ 2) * s - 4 * (Y ^ 3) * (m ^ 3) - 16 * n * (m ^ 2) * (Y ^ 3) - 2 * n * (Y ^ 3) * (m ^ 3) - 16 * m * n * (Y ^ 3) * s - 4 * (Y ^ 2) * n * (m ^ 3) - 2 * (Y ^ 2) * (m ^ 3) * s > 0) :
  D * (Y + l * s) * (2 * Y + m + 2 * l * s + s) - (m + s) * (1 - l * s - Y) * (m + s - (Y + l * s) * n) >= 0.
Proof. exact (step_above (D) (Y) (l) (m) (n) (s) H_D_pos_is_0 H_Y_pos_0 H_m_pos_0 H_n_pos_is_0 H_Y_less_is_1 H_m_pos_is_n H_D H_l H_denominator H_curvature). Qed.

Theorem theorem_2 (D : R) (Y : R) (l : R) (m : R) (n : R) (s : R)
    (H_D_pos_is_0 : D >= 0)
    (H_Y_pos_0 : Y > 0)
    (H_m_pos_0 : m > 0)
    (H_n_pos_is_0 : n >= 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_m_pos_is_n : m >= n)
    (H_alpha : m + s >= 0)
    (H_D : D = (1 - Y) * m * (m - n * Y) * (inv (2 * Y + m)) * (inv Y))
    (H_l : l = (-1) * (4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n) * (Y - 1) * Y * (inv (4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2))) * (inv m))
    (H_denominator : 4 * m * Y + m ^ 2 - 2 * (Y ^ 2) * n - m * (Y ^ 2) * n - 2 * m * (Y ^ 2) > 0)
    (H_curvature : 2 * n * (m ^ 2) * (Y ^ 3) * s + 2 * (m ^ 2) * (Y ^ 4) * (n ^ 2) + 16 * (Y ^ 2) * (m ^ 2) * s + 8 * (m ^ 4) * Y + 4 * (Y ^ 4) * (n ^ 2) * s + 8 * (m ^ 3) * s * Y + 4 * n * (m ^ 2) * (Y ^ 4) + m ^ 4 * s + 16 * (Y ^ 2) * (m ^ 3) + 12 * m * n * (Y ^ 4) * s + 4 * m * (Y ^ 4) * (n ^ 2) + m ^ 5 - 4 * (Y ^ 2) * n * (m ^ 2) * s - 8 * (m ^ 2) * (Y ^ 3) * s - 4 * (Y ^ 5) * (n ^ 2) * s - 4 * (Y ^ 3) * (m ^ 3) - 16 * n * (m ^ 2) * (Y ^ 3) - 2 * n * (Y ^ 3) * (m ^ 3) - 16 * m * n * (Y ^ 3) * s - 4 * (Y ^ 2) * n * (m ^ 3) - 2 * (Y ^ 2) * (m ^ 3) * s > 0) :
  Y + l * s >= 0.
Proof. exact (step_nonnegative (Y) (l) (m) (n) (s) H_Y_pos_0 H_m_pos_0 H_n_pos_is_0 H_Y_less_is_1 H_m_pos_is_n H_alpha H_l H_denominator). Qed.
