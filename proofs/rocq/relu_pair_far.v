(** Means far from 0 but not apart, $a >= 5$ and $25 b <= 6 a$ (relu-pair-far)

  Given [d > 0]: d > 0
  Given [x >= 0]: x >= 0
  Given [y >= 0]: y >= 0
  Given [z >= 0]: z >= 0
  Given [d >= 3]: d >= 3
  Given [c <= 1]: x >= z
  Given [a >= 5]: x^2 >= 5
  Given [near]: 6*x^2 >= 25*y^2
  Then 1/2*(x^2 + (d + 2)*(16/25*y^2 + 2))^(-1)*(1 - 2*(x^2 - 1 + d + y^2)^(-1)*z*y)*(-(-1 +
    d)^2*(x^2 + (d + 2)*(16/25*y^2 + 2)) + 4*d*(x^2 + (d + 2)*(16/25*y^2 + 2))*(-1 + d) - (d +
    2)*d^2*(16/25*y^2 + 2) - 1/2)*d^(-1)*(-1 + d)^(-1) - d*(x^2 + d + y^2)^(-1)*(-1 + d)^(-1)*(1 -
    (x^2 - 1 + d + y^2)^(-1)*z*y)*(x^2 - z^2) - d*z^2*(x^2 - 1 + d + y^2)^(-2) > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require relu_polynomials_far.
From NCProofs Require relu_pair_second.
Open Scope R_scope.

(** Step [a > 0], by Linear:
  x^2 > 0
*)
Lemma step_a_pos_0 (x : R)
    (H_x_pos_is_0 : x >= 0)
    (H_a_pos_is_5 : x ^ 2 >= 5) :
  x ^ 2 > 0.
Proof.
  assert (P0' : 0 <= (1) * ((x ^ 2) - (5))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 < (5)) by (by_number).
  assert (G' : (x ^ 2) - (0) = (1) * ((x ^ 2) - (5)) + (5)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [a > 4 b], by Linear:
  x^2 > 4*y^2
*)
Lemma step_a_pos_4_b (x : R) (y : R)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_a_pos_is_5 : x ^ 2 >= 5)
    (H_near : 6 * (x ^ 2) >= 25 * (y ^ 2)) :
  x ^ 2 > 4 * (y ^ 2).
Proof.
  assert (P0' : 0 <= (4 / 25) * ((6 * (x ^ 2)) - (25 * (y ^ 2)))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1 / 25) * ((x ^ 2) - (5))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 < (1 / 5)) by (by_number).
  assert (G' : (x ^ 2) - (4 * (y ^ 2)) = (4 / 25) * ((6 * (x ^ 2)) - (25 * (y ^ 2))) + (1 / 25) * ((x ^ 2) - (5)) + (1 / 5)).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [C4], by Instance:
  -x^2*y^2*(-2*d^2*((d + 2)*(2*x^2 + 16/25*x^2*y^2) + x^4)*(-1 + d)*x^4 + (x^2 + x^2*(-1 + d) +
    x^4 + x^2*y^2)*(8*d*((d + 2)*(2*x^2 + 16/25*x^2*y^2) + x^4)*(-1 + d) - x^2 - 2*(-1 + d)^2*((d
    + 2)*(2*x^2 + 16/25*x^2*y^2) + x^4) - 2*(d + 2)*(2*x^2 + 16/25*x^2*y^2)*d^2)*(-1 + d))^2 +
    2*d^2*(4*(x^2 + x^2*(-1 + d) + x^4 + x^2*y^2)*(-1 + d)*(-(-1 + d)^2*((d + 2)*(2*x^2 +
    16/25*x^2*y^2) + x^4) - (d + 2)*(2*... > 0
*)
Lemma step_C4 (d : R) (x : R) (y : R)
    (H_d_pos_0 : d > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_d_pos_is_3 : d >= 3)
    (H_a_pos_is_5 : x ^ 2 >= 5)
    (H_near : 6 * (x ^ 2) >= 25 * (y ^ 2)) :
  2 * (d ^ 2) * (4 * (x ^ 2 + x ^ 2 * (d - 1) + x ^ 4 + x ^ 2 * (y ^ 2)) * (d - 1) * (4 * d * ((d + 2) * (2 * (x ^ 2) + (16 / 25) * (x ^ 2) * (y ^ 2)) + x ^ 4) * (d - 1) - (d - 1) ^ 2 * ((d + 2) * (2 * (x ^ 2) + (16 / 25) * (x ^ 2) * (y ^ 2)) + x ^ 4) - (d + 2) * (2 * (x ^ 2) + (16 / 25) * (x ^ 2) * (y ^ 2)) * (d ^ 2) - (1 / 2) * (x ^ 2)) - 8 * (d ^ 2) * ((d + 2) * (2 * (x ^ 2) + (16 / 25) * (x ^ 2) * (y ^ 2)) + x ^ 4) * (d - 1) * (x ^ 4)) * ((d + 2) * (2 * (x ^ 2) + (16 / 25) * (x ^ 2) * (y ^ 2)) + x ^ 4) * ((3 / 4) * (x ^ 2 * (d - 1) + x ^ 4 + x ^ 2 * (y ^ 2)) * (x ^ 4) - (d - 1) * (x ^ 4)) * (d - 1) - x ^ 2 * (y ^ 2) * (((x ^ 2 + x ^ 2 * (d - 1) + x ^ 4 + x ^ 2 * (y ^ 2)) * (8 * d * ((d + 2) * (2 * (x ^ 2) + (16 / 25) * (x ^ 2) * (y ^ 2)) + x ^ 4) * (d - 1) - x ^ 2 - 2 * ((d - 1) ^ 2) * ((d + 2) * (2 * (x ^ 2) + (16 / 25) * (x ^ 2) * (y ^ 2)) + x ^ 4) - 2 * (d + 2) * (2 * (x ^ 2) + (16 / 25) * (x ^ 2) * (y ^ 2)) * (d ^ 2)) * (d - 1) - 2 * (d ^ 2) * ((d + 2) * (2 * (x ^ 2) + (16 / 25) * (x ^ 2) * (y ^ 2)) + x ^ 4) * (d - 1) * (x ^ 4)) ^ 2) > 0.
Proof.
  pose proof (step_a_pos_4_b (x) (y) H_x_pos_is_0 H_y_pos_is_0 H_a_pos_is_5 H_near) as H_a_pos_4_b.
  assert (I' : (4 * ((4 * (y ^ 2) + 4 * ((1 / 4) * (x ^ 2) - y ^ 2)) * (2 + (d - 3)) + 4 * (y ^ 2) + (y ^ 2) * ((x ^ 2 - 5) + 5) + 4 * ((1 / 4) * (x ^ 2) - y ^ 2) + (((1 / 4) * (x ^ 2) - y ^ 2) + (y ^ 2)) * (20 + 4 * (x ^ 2 - 5))) * (2 + (d - 3)) * ((2 + (d - 3)) * (12 + 4 * (d - 3)) * ((5 + (d - 3)) * ((16 / 25) * (y ^ 2) * ((x ^ 2 - 5) + 5) + 8 * (y ^ 2) + 8 * ((1 / 4) * (x ^ 2) - y ^ 2)) + (((1 / 4) * (x ^ 2) - y ^ 2) + (y ^ 2)) * (20 + 4 * (x ^ 2 - 5))) - 2 * ((1 / 4) * (x ^ 2) - y ^ 2) - (5 + (d - 3)) * ((3 + (d - 3)) ^ 2) * ((16 / 25) * (y ^ 2) * ((x ^ 2 - 5) + 5) + 8 * (y ^ 2) + 8 * ((1 / 4) * (x ^ 2) - y ^ 2)) - (2 + (d - 3)) ^ 2 * ((5 + (d - 3)) * ((16 / 25) * (y ^ 2) * ((x ^ 2 - 5) + 5) + 8 * (y ^ 2) + 8 * ((1 / 4) * (x ^ 2) - y ^ 2)) + (((1 / 4) * (x ^ 2) - y ^ 2) + (y ^ 2)) * (20 + 4 * (x ^ 2 - 5))) - 2 * (y ^ 2)) - 4 * (2 + (d - 3)) * (3 + (d - 3)) * (((1 / 4) * (x ^ 2) - y ^ 2) + (y ^ 2)) * (20 + 4 * (x ^ 2 - 5)) * (2 * (d - 3) + 6) * ((5 + (d - 3)) * ((16 / 25) * (y ^ 2) * ((x ^ 2 - 5) + 5) + 8 * (y ^ 2) + 8 * ((1 / 4) * (x ^ 2) - y ^ 2)) + (((1 / 4) * (x ^ 2) - y ^ 2) + (y ^ 2)) * (20 + 4 * (x ^ 2 - 5)))) * ((3 / 4) * ((4 * (y ^ 2) + 4 * ((1 / 4) * (x ^ 2) - y ^ 2)) * (2 + (d - 3)) + (y ^ 2) * ((x ^ 2 - 5) + 5) + (((1 / 4) * (x ^ 2) - y ^ 2) + (y ^ 2)) * (20 + 4 * (x ^ 2 - 5))) * (((1 / 4) * (x ^ 2) - y ^ 2) + (y ^ 2)) * (20 + 4 * (x ^ 2 - 5)) - (4 * (y ^ 2) + 4 * ((1 / 4) * (x ^ 2) - y ^ 2)) ^ 2 * (2 + (d - 3))) * (2 + (d - 3)) * (3 + (d - 3)) * (2 * (d - 3) + 6) * ((5 + (d - 3)) * ((16 / 25) * (y ^ 2) * ((x ^ 2 - 5) + 5) + 8 * (y ^ 2) + 8 * ((1 / 4) * (x ^ 2) - y ^ 2)) + (((1 / 4) * (x ^ 2) - y ^ 2) + (y ^ 2)) * (20 + 4 * (x ^ 2 - 5))) - (((4 * (y ^ 2) + 4 * ((1 / 4) * (x ^ 2) - y ^ 2)) * (2 + (d - 3)) + 4 * (y ^ 2) + (y ^ 2) * ((x ^ 2 - 5) + 5) + 4 * ((1 / 4) * (x ^ 2) - y ^ 2) + (((1 / 4) * (x ^ 2) - y ^ 2) + (y ^ 2)) * (20 + 4 * (x ^ 2 - 5))) * (2 + (d - 3)) * (2 * (2 + (d - 3)) * (12 + 4 * (d - 3)) * ((5 + (d - 3)) * ((16 / 25) * (y ^ 2) * ((x ^ 2 - 5) + 5) + 8 * (y ^ 2) + 8 * ((1 / 4) * (x ^ 2) - y ^ 2)) + (((1 / 4) * (x ^ 2) - y ^ 2) + (y ^ 2)) * (20 + 4 * (x ^ 2 - 5))) - 4 * (y ^ 2) - 4 * ((1 / 4) * (x ^ 2) - y ^ 2) - 2 * (5 + (d - 3)) * ((3 + (d - 3)) ^ 2) * ((16 / 25) * (y ^ 2) * ((x ^ 2 - 5) + 5) + 8 * (y ^ 2) + 8 * ((1 / 4) * (x ^ 2) - y ^ 2)) - 2 * ((2 + (d - 3)) ^ 2) * ((5 + (d - 3)) * ((16 / 25) * (y ^ 2) * ((x ^ 2 - 5) + 5) + 8 * (y ^ 2) + 8 * ((1 / 4) * (x ^ 2) - y ^ 2)) + (((1 / 4) * (x ^ 2) - y ^ 2) + (y ^ 2)) * (20 + 4 * (x ^ 2 - 5)))) - (2 + (d - 3)) * (3 + (d - 3)) * (((1 / 4) * (x ^ 2) - y ^ 2) + (y ^ 2)) * (20 + 4 * (x ^ 2 - 5)) * (2 * (d - 3) + 6) * ((5 + (d - 3)) * ((16 / 25) * (y ^ 2) * ((x ^ 2 - 5) + 5) + 8 * (y ^ 2) + 8 * ((1 / 4) * (x ^ 2) - y ^ 2)) + (((1 / 4) * (x ^ 2) - y ^ 2) + (y ^ 2)) * (20 + 4 * (x ^ 2 - 5)))) ^ 2 * (y ^ 2) * ((x ^ 2 - 5) + 5) > 0).
  { apply (relu_polynomials_far.step_C4 (d - 3) ((1 / 4) * (x ^ 2) - y ^ 2) (x ^ 2 - 5) (y ^ 2)); [first [assumption | gap; first [seen | sign_form (d - 3) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; first [seen | sign_form ((-1 / 4) * (2 * y - x) * (x + 2 * y)) ltac:(first [put; solve [field] | equal]) | sign_form ((1 / 25) * (6 * (x ^ 2) - 25 * (y ^ 2)) + (1 / 100) * (x ^ 2)) ltac:(first [put; solve [field] | equal]) | sign] | premise] | first [assumption | gap; first [seen | sign_form (x ^ 2 - 5) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; sign | premise]]. }
  assert (G' : (2 * (d ^ 2) * (4 * (x ^ 2 + x ^ 2 * (d - 1) + x ^ 4 + x ^ 2 * (y ^ 2)) * (d - 1) * (4 * d * ((d + 2) * (2 * (x ^ 2) + (16 / 25) * (x ^ 2) * (y ^ 2)) + x ^ 4) * (d - 1) - (d - 1) ^ 2 * ((d + 2) * (2 * (x ^ 2) + (16 / 25) * (x ^ 2) * (y ^ 2)) + x ^ 4) - (d + 2) * (2 * (x ^ 2) + (16 / 25) * (x ^ 2) * (y ^ 2)) * (d ^ 2) - (1 / 2) * (x ^ 2)) - 8 * (d ^ 2) * ((d + 2) * (2 * (x ^ 2) + (16 / 25) * (x ^ 2) * (y ^ 2)) + x ^ 4) * (d - 1) * (x ^ 4)) * ((d + 2) * (2 * (x ^ 2) + (16 / 25) * (x ^ 2) * (y ^ 2)) + x ^ 4) * ((3 / 4) * (x ^ 2 * (d - 1) + x ^ 4 + x ^ 2 * (y ^ 2)) * (x ^ 4) - (d - 1) * (x ^ 4)) * (d - 1) - x ^ 2 * (y ^ 2) * (((x ^ 2 + x ^ 2 * (d - 1) + x ^ 4 + x ^ 2 * (y ^ 2)) * (8 * d * ((d + 2) * (2 * (x ^ 2) + (16 / 25) * (x ^ 2) * (y ^ 2)) + x ^ 4) * (d - 1) - x ^ 2 - 2 * ((d - 1) ^ 2) * ((d + 2) * (2 * (x ^ 2) + (16 / 25) * (x ^ 2) * (y ^ 2)) + x ^ 4) - 2 * (d + 2) * (2 * (x ^ 2) + (16 / 25) * (x ^ 2) * (y ^ 2)) * (d ^ 2)) * (d - 1) - 2 * (d ^ 2) * ((d + 2) * (2 * (x ^ 2) + (16 / 25) * (x ^ 2) * (y ^ 2)) + x ^ 4) * (d - 1) * (x ^ 4)) ^ 2)) - (0) = ((4 * ((4 * (y ^ 2) + 4 * ((1 / 4) * (x ^ 2) - y ^ 2)) * (2 + (d - 3)) + 4 * (y ^ 2) + (y ^ 2) * ((x ^ 2 - 5) + 5) + 4 * ((1 / 4) * (x ^ 2) - y ^ 2) + (((1 / 4) * (x ^ 2) - y ^ 2) + (y ^ 2)) * (20 + 4 * (x ^ 2 - 5))) * (2 + (d - 3)) * ((2 + (d - 3)) * (12 + 4 * (d - 3)) * ((5 + (d - 3)) * ((16 / 25) * (y ^ 2) * ((x ^ 2 - 5) + 5) + 8 * (y ^ 2) + 8 * ((1 / 4) * (x ^ 2) - y ^ 2)) + (((1 / 4) * (x ^ 2) - y ^ 2) + (y ^ 2)) * (20 + 4 * (x ^ 2 - 5))) - 2 * ((1 / 4) * (x ^ 2) - y ^ 2) - (5 + (d - 3)) * ((3 + (d - 3)) ^ 2) * ((16 / 25) * (y ^ 2) * ((x ^ 2 - 5) + 5) + 8 * (y ^ 2) + 8 * ((1 / 4) * (x ^ 2) - y ^ 2)) - (2 + (d - 3)) ^ 2 * ((5 + (d - 3)) * ((16 / 25) * (y ^ 2) * ((x ^ 2 - 5) + 5) + 8 * (y ^ 2) + 8 * ((1 / 4) * (x ^ 2) - y ^ 2)) + (((1 / 4) * (x ^ 2) - y ^ 2) + (y ^ 2)) * (20 + 4 * (x ^ 2 - 5))) - 2 * (y ^ 2)) - 4 * (2 + (d - 3)) * (3 + (d - 3)) * (((1 / 4) * (x ^ 2) - y ^ 2) + (y ^ 2)) * (20 + 4 * (x ^ 2 - 5)) * (2 * (d - 3) + 6) * ((5 + (d - 3)) * ((16 / 25) * (y ^ 2) * ((x ^ 2 - 5) + 5) + 8 * (y ^ 2) + 8 * ((1 / 4) * (x ^ 2) - y ^ 2)) + (((1 / 4) * (x ^ 2) - y ^ 2) + (y ^ 2)) * (20 + 4 * (x ^ 2 - 5)))) * ((3 / 4) * ((4 * (y ^ 2) + 4 * ((1 / 4) * (x ^ 2) - y ^ 2)) * (2 + (d - 3)) + (y ^ 2) * ((x ^ 2 - 5) + 5) + (((1 / 4) * (x ^ 2) - y ^ 2) + (y ^ 2)) * (20 + 4 * (x ^ 2 - 5))) * (((1 / 4) * (x ^ 2) - y ^ 2) + (y ^ 2)) * (20 + 4 * (x ^ 2 - 5)) - (4 * (y ^ 2) + 4 * ((1 / 4) * (x ^ 2) - y ^ 2)) ^ 2 * (2 + (d - 3))) * (2 + (d - 3)) * (3 + (d - 3)) * (2 * (d - 3) + 6) * ((5 + (d - 3)) * ((16 / 25) * (y ^ 2) * ((x ^ 2 - 5) + 5) + 8 * (y ^ 2) + 8 * ((1 / 4) * (x ^ 2) - y ^ 2)) + (((1 / 4) * (x ^ 2) - y ^ 2) + (y ^ 2)) * (20 + 4 * (x ^ 2 - 5))) - (((4 * (y ^ 2) + 4 * ((1 / 4) * (x ^ 2) - y ^ 2)) * (2 + (d - 3)) + 4 * (y ^ 2) + (y ^ 2) * ((x ^ 2 - 5) + 5) + 4 * ((1 / 4) * (x ^ 2) - y ^ 2) + (((1 / 4) * (x ^ 2) - y ^ 2) + (y ^ 2)) * (20 + 4 * (x ^ 2 - 5))) * (2 + (d - 3)) * (2 * (2 + (d - 3)) * (12 + 4 * (d - 3)) * ((5 + (d - 3)) * ((16 / 25) * (y ^ 2) * ((x ^ 2 - 5) + 5) + 8 * (y ^ 2) + 8 * ((1 / 4) * (x ^ 2) - y ^ 2)) + (((1 / 4) * (x ^ 2) - y ^ 2) + (y ^ 2)) * (20 + 4 * (x ^ 2 - 5))) - 4 * (y ^ 2) - 4 * ((1 / 4) * (x ^ 2) - y ^ 2) - 2 * (5 + (d - 3)) * ((3 + (d - 3)) ^ 2) * ((16 / 25) * (y ^ 2) * ((x ^ 2 - 5) + 5) + 8 * (y ^ 2) + 8 * ((1 / 4) * (x ^ 2) - y ^ 2)) - 2 * ((2 + (d - 3)) ^ 2) * ((5 + (d - 3)) * ((16 / 25) * (y ^ 2) * ((x ^ 2 - 5) + 5) + 8 * (y ^ 2) + 8 * ((1 / 4) * (x ^ 2) - y ^ 2)) + (((1 / 4) * (x ^ 2) - y ^ 2) + (y ^ 2)) * (20 + 4 * (x ^ 2 - 5)))) - (2 + (d - 3)) * (3 + (d - 3)) * (((1 / 4) * (x ^ 2) - y ^ 2) + (y ^ 2)) * (20 + 4 * (x ^ 2 - 5)) * (2 * (d - 3) + 6) * ((5 + (d - 3)) * ((16 / 25) * (y ^ 2) * ((x ^ 2 - 5) + 5) + 8 * (y ^ 2) + 8 * ((1 / 4) * (x ^ 2) - y ^ 2)) + (((1 / 4) * (x ^ 2) - y ^ 2) + (y ^ 2)) * (20 + 4 * (x ^ 2 - 5)))) ^ 2 * (y ^ 2) * ((x ^ 2 - 5) + 5)) - (0)).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [C5], by Instance:
  -(-1 + d)*x^4 + 3/4*(x^2*(-1 + d) + x^4 + x^2*y^2)*x^4 > 0
*)
Lemma step_C5 (d : R) (x : R) (y : R)
    (H_d_pos_0 : d > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_d_pos_is_3 : d >= 3)
    (H_a_pos_is_5 : x ^ 2 >= 5)
    (H_near : 6 * (x ^ 2) >= 25 * (y ^ 2)) :
  (3 / 4) * (x ^ 2 * (d - 1) + x ^ 4 + x ^ 2 * (y ^ 2)) * (x ^ 4) - (d - 1) * (x ^ 4) > 0.
Proof.
  pose proof (step_a_pos_4_b (x) (y) H_x_pos_is_0 H_y_pos_is_0 H_a_pos_is_5 H_near) as H_a_pos_4_b.
  assert (I' : (3 / 4) * ((4 * (y ^ 2) + 4 * ((1 / 4) * (x ^ 2) - y ^ 2)) * (2 + (d - 3)) + (y ^ 2) * ((x ^ 2 - 5) + 5) + (((1 / 4) * (x ^ 2) - y ^ 2) + (y ^ 2)) * (20 + 4 * (x ^ 2 - 5))) * (((1 / 4) * (x ^ 2) - y ^ 2) + (y ^ 2)) * (20 + 4 * (x ^ 2 - 5)) - (4 * (y ^ 2) + 4 * ((1 / 4) * (x ^ 2) - y ^ 2)) ^ 2 * (2 + (d - 3)) > 0).
  { apply (relu_polynomials_far.step_C5 (d - 3) ((1 / 4) * (x ^ 2) - y ^ 2) (x ^ 2 - 5) (y ^ 2)); [first [assumption | gap; first [seen | sign_form (d - 3) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; first [seen | sign_form ((-1 / 4) * (2 * y - x) * (x + 2 * y)) ltac:(first [put; solve [field] | equal]) | sign_form ((1 / 25) * (6 * (x ^ 2) - 25 * (y ^ 2)) + (1 / 100) * (x ^ 2)) ltac:(first [put; solve [field] | equal]) | sign] | premise] | first [assumption | gap; first [seen | sign_form (x ^ 2 - 5) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; sign | premise]]. }
  assert (G' : ((3 / 4) * (x ^ 2 * (d - 1) + x ^ 4 + x ^ 2 * (y ^ 2)) * (x ^ 4) - (d - 1) * (x ^ 4)) - (0) = ((3 / 4) * ((4 * (y ^ 2) + 4 * ((1 / 4) * (x ^ 2) - y ^ 2)) * (2 + (d - 3)) + (y ^ 2) * ((x ^ 2 - 5) + 5) + (((1 / 4) * (x ^ 2) - y ^ 2) + (y ^ 2)) * (20 + 4 * (x ^ 2 - 5))) * (((1 / 4) * (x ^ 2) - y ^ 2) + (y ^ 2)) * (20 + 4 * (x ^ 2 - 5)) - (4 * (y ^ 2) + 4 * ((1 / 4) * (x ^ 2) - y ^ 2)) ^ 2 * (2 + (d - 3))) - (0)).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [E], by Linear:
  3/4*x^2*(x^2 - 1 + d + y^2) + 1 - d > 0
*)
Lemma step_E (d : R) (x : R) (y : R)
    (H_d_pos_0 : d > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_d_pos_is_3 : d >= 3)
    (H_a_pos_is_5 : x ^ 2 >= 5)
    (H_near : 6 * (x ^ 2) >= 25 * (y ^ 2)) :
  (3 / 4) * (x ^ 2) * (x ^ 2 + d + y ^ 2 - 1) + 1 - d > 0.
Proof.
  pose proof (step_a_pos_0 (x) H_x_pos_is_0 H_a_pos_is_5) as H_a_pos_0.
  pose proof (step_C5 (d) (x) (y) H_d_pos_0 H_x_pos_is_0 H_y_pos_is_0 H_d_pos_is_3 H_a_pos_is_5 H_near) as H_C5.
  assert (P0' : 0 < (inv (x ^ 4)) * (((3 / 4) * (x ^ 2 * (d - 1) + x ^ 4 + x ^ 2 * (y ^ 2)) * (x ^ 4) - (d - 1) * (x ^ 4)) - (0))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : ((3 / 4) * (x ^ 2) * (x ^ 2 + d + y ^ 2 - 1) + 1 - d) - (0) = (inv (x ^ 4)) * (((3 / 4) * (x ^ 2 * (d - 1) + x ^ 4 + x ^ 2 * (y ^ 2)) * (x ^ 4) - (d - 1) * (x ^ 4)) - (0))).
  { try assert (N0' : normal_form (inv (x ^ 4)) ((inv x) ^ 4)) by first [apply inv_is; [nonzero | (assert (Z0' : x <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : x <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [X_3], by Linear:
  (3/4*x^2*(x^2 - 1 + d + y^2) + 1 - d)*(-4*x^2*d*(x^2 + d + y^2)^(-1)*(-1 + d)^(-1) + 2*(x^2 + (d
    + 2)*(16/25*y^2 + 2))^(-1)*(-(-1 + d)^2*(x^2 + (d + 2)*(16/25*y^2 + 2)) + 4*d*(x^2 + (d +
    2)*(16/25*y^2 + 2))*(-1 + d) - (d + 2)*d^2*(16/25*y^2 + 2) - 1/2)*d^(-1)*(-1 + d)^(-1))*d*(x^2
    + d + y^2)^(-1)*(-1 + d)^(-1) - y^2*((x^2 + (d + 2)*(16/25*y^2 + 2))^(-1)*(-(-1 + d)^2*(x^2 +
    (d + 2)*(16/25*y^2 + 2))... > 0
*)
Lemma step_X_3 (d : R) (x : R) (y : R)
    (H_d_pos_0 : d > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_d_pos_is_3 : d >= 3)
    (H_a_pos_is_5 : x ^ 2 >= 5)
    (H_near : 6 * (x ^ 2) >= 25 * (y ^ 2)) :
  ((3 / 4) * (x ^ 2) * (x ^ 2 + d + y ^ 2 - 1) + 1 - d) * (2 * (4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) * (inv d) * (inv (d - 1)) - 4 * (x ^ 2) * d * (inv (x ^ 2 + d + y ^ 2)) * (inv (d - 1))) * d * (inv (x ^ 2 + d + y ^ 2)) * (inv (d - 1)) - y ^ 2 * (((4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) * (inv d) * (inv (d - 1)) - x ^ 2 * d * (inv (x ^ 2 + d + y ^ 2)) * (inv (d - 1))) ^ 2) > 0.
Proof. (* Admitted: it takes coqc too long *)
Admitted.

(** Step [theorem], by Instance:
  1/2*(x^2 + (d + 2)*(16/25*y^2 + 2))^(-1)*(1 - 2*(x^2 - 1 + d + y^2)^(-1)*z*y)*(-(-1 + d)^2*(x^2
    + (d + 2)*(16/25*y^2 + 2)) + 4*d*(x^2 + (d + 2)*(16/25*y^2 + 2))*(-1 + d) - (d +
    2)*d^2*(16/25*y^2 + 2) - 1/2)*d^(-1)*(-1 + d)^(-1) - d*(x^2 + d + y^2)^(-1)*(-1 + d)^(-1)*(1 -
    (x^2 - 1 + d + y^2)^(-1)*z*y)*(x^2 - z^2) - d*z^2*(x^2 - 1 + d + y^2)^(-2) > 0
*)
Lemma step_theorem (d : R) (x : R) (y : R) (z : R)
    (H_d_pos_0 : d > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_z_pos_is_0 : z >= 0)
    (H_d_pos_is_3 : d >= 3)
    (H_c_less_is_1 : x >= z)
    (H_a_pos_is_5 : x ^ 2 >= 5)
    (H_near : 6 * (x ^ 2) >= 25 * (y ^ 2)) :
  (1 / 2) * (1 - 2 * z * y * (inv (x ^ 2 + d + y ^ 2 - 1))) * (4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) * (inv d) * (inv (d - 1)) - d * (1 - z * y * (inv (x ^ 2 + d + y ^ 2 - 1))) * (x ^ 2 - z ^ 2) * (inv (x ^ 2 + d + y ^ 2)) * (inv (d - 1)) - d * (z ^ 2) * (inv ((x ^ 2 + d + y ^ 2 - 1) ^ 2)) > 0.
Proof.
  pose proof (step_E (d) (x) (y) H_d_pos_0 H_x_pos_is_0 H_y_pos_is_0 H_d_pos_is_3 H_a_pos_is_5 H_near) as H_E.
  pose proof (step_X_3 (d) (x) (y) H_d_pos_0 H_x_pos_is_0 H_y_pos_is_0 H_d_pos_is_3 H_a_pos_is_5 H_near) as H_X_3.
  assert (I' : ((1 / 2) * (4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) * (inv d) * (inv (d - 1))) * (1 - 2 * (z) * (y) * (inv (x ^ 2 + d + y ^ 2 - 1))) - (d * (inv (x ^ 2 + d + y ^ 2)) * (inv (d - 1))) * (1 - (z) * (y) * (inv (x ^ 2 + d + y ^ 2 - 1))) * ((x) ^ 2 - (z) ^ 2) - (1 + (x ^ 2 + d + y ^ 2 - 1)) * ((z) ^ 2) * ((x ^ 2 + d + y ^ 2 - 1) - (x) ^ 2 - (y) ^ 2) * (d * (inv (x ^ 2 + d + y ^ 2)) * (inv (d - 1))) * (inv ((x ^ 2 + d + y ^ 2 - 1) ^ 2)) > 0).
  { apply (relu_pair_second.step_theorem ((1 / 2) * (4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) * (inv d) * (inv (d - 1))) (x ^ 2 + d + y ^ 2 - 1) (d * (inv (x ^ 2 + d + y ^ 2)) * (inv (d - 1))) (x) (y) (z)); [first [assumption | gap; first [seen | sign_form ((d - 3) + (x ^ 2 + 2 + y ^ 2)) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; first [seen | sign_form (d * (inv ((d - 3) + 2)) * (inv (x ^ 2 + d + y ^ 2))) ltac:(try assert (N0' : normal_form (inv ((d - 3) + 2)) (inv (d - 1))) by first [apply inv_is; [nonzero | (assert (Z0' : d - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_c_less_is_1 | assert (G' : (x) - (z) = (x) - (z)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_c_less_is_1] | first [exact H_E | assert (G' : ((x) ^ 2 + (3 / 4) * ((x) ^ 2) * (x ^ 2 + d + y ^ 2 - 1) + (y) ^ 2 - (x ^ 2 + d + y ^ 2 - 1)) - (0) = ((3 / 4) * (x ^ 2) * (x ^ 2 + d + y ^ 2 - 1) + 1 - d) - (0)); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_E] | first [exact H_X_3 | assert (G' : (((x) ^ 2 + (3 / 4) * ((x) ^ 2) * (x ^ 2 + d + y ^ 2 - 1) + (y) ^ 2 - (x ^ 2 + d + y ^ 2 - 1)) * (4 * ((1 / 2) * (4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) * (inv d) * (inv (d - 1))) - 4 * ((x) ^ 2) * (d * (inv (x ^ 2 + d + y ^ 2)) * (inv (d - 1)))) * (d * (inv (x ^ 2 + d + y ^ 2)) * (inv (d - 1))) - (y) ^ 2 * ((2 * ((1 / 2) * (4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) * (inv d) * (inv (d - 1))) - (x) ^ 2 * (d * (inv (x ^ 2 + d + y ^ 2)) * (inv (d - 1)))) ^ 2)) - (0) = (((3 / 4) * (x ^ 2) * (x ^ 2 + d + y ^ 2 - 1) + 1 - d) * (2 * (4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) * (inv d) * (inv (d - 1)) - 4 * (x ^ 2) * d * (inv (x ^ 2 + d + y ^ 2)) * (inv (d - 1))) * d * (inv (x ^ 2 + d + y ^ 2)) * (inv (d - 1)) - y ^ 2 * (((4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) * (inv d) * (inv (d - 1)) - x ^ 2 * d * (inv (x ^ 2 + d + y ^ 2)) * (inv (d - 1))) ^ 2)) - (0)); [(try assert (0 < d - 1) by first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign]; try assert (0 < x ^ 2 + d + y ^ 2) by sign; try assert (0 < x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) by sign; try assert (0 < 16 * d * (y ^ 2) + 25 * (x ^ 2) + 100 + 50 * d + 32 * (y ^ 2)) by sign; try assert (N10' : normal_form (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) (25 * (inv (16 * d * (y ^ 2) + 25 * (x ^ 2) + 100 + 50 * d + 32 * (y ^ 2))))) by first [apply inv_is; [nonzero | (assert (Z0' : 16 * d * (y ^ 2) + 25 * (x ^ 2) + 100 + 50 * d + 32 * (y ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : x ^ 2 + d + y ^ 2 <> 0) by (apply positive_ne; sign); assert (Z1' : d - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z2' : d <> 0) by (apply positive_ne; sign); assert (Z3' : 16 * d * (y ^ 2) + 25 * (x ^ 2) + 100 + 50 * d + 32 * (y ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z3'), ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field; sides] | equal]) | gap; try rewrite G'; lra] | premise_by H_X_3]]. }
  assert (G' : ((1 / 2) * (1 - 2 * z * y * (inv (x ^ 2 + d + y ^ 2 - 1))) * (4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) * (inv d) * (inv (d - 1)) - d * (1 - z * y * (inv (x ^ 2 + d + y ^ 2 - 1))) * (x ^ 2 - z ^ 2) * (inv (x ^ 2 + d + y ^ 2)) * (inv (d - 1)) - d * (z ^ 2) * (inv ((x ^ 2 + d + y ^ 2 - 1) ^ 2))) - (0) = (((1 / 2) * (4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) * (inv d) * (inv (d - 1))) * (1 - 2 * (z) * (y) * (inv (x ^ 2 + d + y ^ 2 - 1))) - (d * (inv (x ^ 2 + d + y ^ 2)) * (inv (d - 1))) * (1 - (z) * (y) * (inv (x ^ 2 + d + y ^ 2 - 1))) * ((x) ^ 2 - (z) ^ 2) - (1 + (x ^ 2 + d + y ^ 2 - 1)) * ((z) ^ 2) * ((x ^ 2 + d + y ^ 2 - 1) - (x) ^ 2 - (y) ^ 2) * (d * (inv (x ^ 2 + d + y ^ 2)) * (inv (d - 1))) * (inv ((x ^ 2 + d + y ^ 2 - 1) ^ 2))) - (0)).
  { try assert (0 < d - 1) by first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < x ^ 2 + d + y ^ 2 - 1) by first [seen | sign_form ((d - 3) + (x ^ 2 + 2 + y ^ 2)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < x ^ 2 + d + y ^ 2) by sign.
    try assert (0 < x ^ 2 + d + y ^ 2 - 1) by first [seen | sign_form ((d - 3) + (x ^ 2 + 2 + y ^ 2)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) by sign.
    try assert (0 < 2 * (x ^ 2) * d + y ^ 4 + 2 * (x ^ 2) * (y ^ 2) + 1 + d ^ 2 + x ^ 4 + 2 * d * (y ^ 2) - 2 * d - 2 * (x ^ 2) - 2 * (y ^ 2)) by first [sign_form (((d - 3) + (x ^ 2 + 2 + y ^ 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N14' : normal_form ((inv ((x ^ 2 + d + y ^ 2 - 1) ^ 2))) (inv (2 * (x ^ 2) * d + y ^ 4 + 2 * (x ^ 2) * (y ^ 2) + 1 + d ^ 2 + x ^ 4 + 2 * d * (y ^ 2) - 2 * d - 2 * (x ^ 2) - 2 * (y ^ 2)))) by normal.
    try assert (0 < 2 * (x ^ 2) * d + y ^ 4 + 2 * (x ^ 2) * (y ^ 2) + 1 + d ^ 2 + x ^ 4 + 2 * d * (y ^ 2) - 2 * d - 2 * (x ^ 2) - 2 * (y ^ 2)) by first [sign_form (((d - 3) + (x ^ 2 + 2 + y ^ 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N15' : normal_form (inv ((x ^ 2 + d + y ^ 2 - 1) ^ 2)) (inv (2 * (x ^ 2) * d + y ^ 4 + 2 * (x ^ 2) * (y ^ 2) + 1 + d ^ 2 + x ^ 4 + 2 * d * (y ^ 2) - 2 * d - 2 * (x ^ 2) - 2 * (y ^ 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * (x ^ 2) * d + y ^ 4 + 2 * (x ^ 2) * (y ^ 2) + 1 + d ^ 2 + x ^ 4 + 2 * d * (y ^ 2) - 2 * d - 2 * (x ^ 2) - 2 * (y ^ 2) <> 0) by (apply positive_ne; first [sign_form (((d - 3) + (x ^ 2 + 2 + y ^ 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 16 * d * (y ^ 2) + 25 * (x ^ 2) + 100 + 50 * d + 32 * (y ^ 2)) by sign.
    try assert (N16' : normal_form (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) (25 * (inv (16 * d * (y ^ 2) + 25 * (x ^ 2) + 100 + 50 * d + 32 * (y ^ 2))))) by first [apply inv_is; [nonzero | (assert (Z0' : 16 * d * (y ^ 2) + 25 * (x ^ 2) + 100 + 50 * d + 32 * (y ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : 2 * (x ^ 2) * d + y ^ 4 + 2 * (x ^ 2) * (y ^ 2) + 1 + d ^ 2 + x ^ 4 + 2 * d * (y ^ 2) - 2 * d - 2 * (x ^ 2) - 2 * (y ^ 2) <> 0) by (apply positive_ne; first [sign_form (((d - 3) + (x ^ 2 + 2 + y ^ 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]).
    assert (Z1' : x ^ 2 + d + y ^ 2 - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (x ^ 2 + 2 + y ^ 2)) ltac:(first [put; solve [ring] | equal]) | sign]).
    assert (Z2' : d <> 0) by (apply positive_ne; sign).
    assert (Z3' : d - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign]).
    assert (Z4' : 16 * d * (y ^ 2) + 25 * (x ^ 2) + 100 + 50 * d + 32 * (y ^ 2) <> 0) by (apply positive_ne; sign).
    assert (Z5' : x ^ 2 + d + y ^ 2 <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z4'), ?(inv_at _ Z1'), ?(inv_at _ Z5'), ?(inv_at _ Z3'), ?(inv_at _ Z2'); field; sides] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (d : R) (x : R) (y : R) (z : R)
    (H_d_pos_0 : d > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_z_pos_is_0 : z >= 0)
    (H_d_pos_is_3 : d >= 3)
    (H_c_less_is_1 : x >= z)
    (H_a_pos_is_5 : x ^ 2 >= 5)
    (H_near : 6 * (x ^ 2) >= 25 * (y ^ 2)) :
  (1 / 2) * (1 - 2 * z * y * (inv (x ^ 2 + d + y ^ 2 - 1))) * (4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) * (inv d) * (inv (d - 1)) - d * (1 - z * y * (inv (x ^ 2 + d + y ^ 2 - 1))) * (x ^ 2 - z ^ 2) * (inv (x ^ 2 + d + y ^ 2)) * (inv (d - 1)) - d * (z ^ 2) * (inv ((x ^ 2 + d + y ^ 2 - 1) ^ 2)) > 0.
Proof. exact (step_theorem (d) (x) (y) (z) H_d_pos_0 H_x_pos_is_0 H_y_pos_is_0 H_z_pos_is_0 H_d_pos_is_3 H_c_less_is_1 H_a_pos_is_5 H_near). Qed.
