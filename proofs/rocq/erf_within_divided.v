(** A second difference of quotients (erf-within-divided)

  Given [z_0 > 0]: z_0 > 0
  Given [z_1 > 0]: z_1 > 0
  Given [z_2 > 0]: z_2 > 0
  Given [z_1]: z_1 = z_0*c
  Given [z_2]: z_2 = (c + 2)*z_1
  Given [c]: c > 0
  Given [concave]: (4 + 2*c)*w_2 >= (c + 2)*c*w_1 + w_3
  Then z_1^(-1)*w_2 >= 1/2*w_1*z_0^(-1) + 1/2*w_3*z_2^(-1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [theorem], by Linear:
  z_1^(-1)*w_2 >= 1/2*w_1*z_0^(-1) + 1/2*w_3*z_2^(-1)
*)
Lemma step_theorem (c : R) (w_1 : R) (w_2 : R) (w_3 : R) (z_0 : R) (z_1 : R) (z_2 : R)
    (H_z_0_pos_0 : z_0 > 0)
    (H_z_1_pos_0 : z_1 > 0)
    (H_z_2_pos_0 : z_2 > 0)
    (H_z_1 : z_1 = z_0 * c)
    (H_z_2 : z_2 = (c + 2) * z_1)
    (H_c : c > 0)
    (H_concave : (4 + 2 * c) * w_2 >= (c + 2) * c * w_1 + w_3) :
  w_2 * (inv z_1) >= (1 / 2) * w_1 * (inv z_0) + (1 / 2) * w_3 * (inv z_2).
Proof.
  try assert (0 < c + 2) by sign.
  assert (P0' : 0 <= ((1 / 2) * (inv z_0) * (inv (c + 2)) * (inv c)) * (((4 + 2 * c) * w_2) - ((c + 2) * c * w_1 + w_3))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (w_2 * (inv z_1)) - ((1 / 2) * w_1 * (inv z_0) + (1 / 2) * w_3 * (inv z_2)) = ((1 / 2) * (inv z_0) * (inv (c + 2)) * (inv c)) * (((4 + 2 * c) * w_2) - ((c + 2) * c * w_1 + w_3))).
  { rewrite ?H_z_2, ?H_z_1.
    rewrite ?H_z_2, ?H_z_1.
    try assert (0 < c + 2) by sign.
    try assert (N2' : normal_form ((inv ((z_0 * c)))) (inv z_0 * (inv c))) by first [(unfold normal_form; replace ((z_0 * c)) with (z_0 * c) by (first [put; solve [ring] | equal]); inverse) | normal].
    try assert (0 < c + 2) by sign.
    try assert (N3' : normal_form ((inv ((((c + 2) * ((z_0 * c))))))) (inv z_0 * (inv (c + 2)) * (inv c))) by first [(unfold normal_form; replace ((((c + 2) * ((z_0 * c))))) with (z_0 * (c + 2) * c) by (first [solve [put; field; sides] | equal]); inverse) | normal].
    assert (Z0' : z_0 <> 0) by (apply positive_ne; sign).
    assert (Z1' : c + 2 <> 0) by (apply positive_ne; sign).
    assert (Z2' : c <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'), ?(inv_at _ Z2'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (c : R) (w_1 : R) (w_2 : R) (w_3 : R) (z_0 : R) (z_1 : R) (z_2 : R)
    (H_z_0_pos_0 : z_0 > 0)
    (H_z_1_pos_0 : z_1 > 0)
    (H_z_2_pos_0 : z_2 > 0)
    (H_z_1 : z_1 = z_0 * c)
    (H_z_2 : z_2 = (c + 2) * z_1)
    (H_c : c > 0)
    (H_concave : (4 + 2 * c) * w_2 >= (c + 2) * c * w_1 + w_3) :
  w_2 * (inv z_1) >= (1 / 2) * w_1 * (inv z_0) + (1 / 2) * w_3 * (inv z_2).
Proof. exact (step_theorem (c) (w_1) (w_2) (w_3) (z_0) (z_1) (z_2) H_z_0_pos_0 H_z_1_pos_0 H_z_2_pos_0 H_z_1 H_z_2 H_c H_concave). Qed.
