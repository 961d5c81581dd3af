(** $d >= 3$: the quadratic is positive (erf-powers-quadratic-space)

  Given [D > 0]: D > 0
  Given [Y > 0]: Y > 0
  Given [d > 0]: d > 0
  Given [Y <= 1]: 1 >= Y
  Given [D]: D = (1 - Y)*Y^(-1)*(-n*Y + n + d + L)*(n + d + L)*(2*Y + n + d + L)^(-1)
  Given [d >= 3]: d >= 3
  Then (Y^2*(2*n + 2)*(-2 + n + d + L)*(n + d + L)^(-1) - 1 + d + 2*n + L)^2 - Y^2*(-4 + d + L +
    (D + 1 + d + L + 4*n)^2)*(-2 + n + d + L)*(n + d + L)^(-1) > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_powers_space.
From NCProofs Require erf_powers_quadratic.
Open Scope R_scope.

(** Step [alpha], by Sign:
  n + d + L > 0
*)
Lemma step_alpha (L : R) (d : R) (n : R)
    (label_L : label L)
    (label_n : label n)
    (H_d_pos_0 : d > 0)
    (H_d_pos_is_3 : d >= 3) :
  n + d + L > 0.
Proof.
  gap; sign.
Qed.

(** Step [P], by Instance:
  -(-2 + n + d + L)*(Y^2*(-4 + d + L)*(2*Y + n + d + L)^2 + ((2*Y + n + d + L)*(1 + d + L + 4*n)*Y
    + (1 - Y)*(-n*Y + n + d + L)*(n + d + L))^2)*(n + d + L) + (2*Y + n + d + L)^2*(Y^2*(2*n +
    2)*(-2 + n + d + L) + (-1 + d + 2*n + L)*(n + d + L))^2 > 0
*)
Lemma step_P (L : R) (Y : R) (d : R) (n : R)
    (label_L : label L)
    (label_n : label n)
    (H_Y_pos_0 : Y > 0)
    (H_d_pos_0 : d > 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_d_pos_is_3 : d >= 3) :
  (2 * Y + n + d + L) ^ 2 * ((Y ^ 2 * (2 * n + 2) * (n + d + L - 2) + (d + 2 * n + L - 1) * (n + d + L)) ^ 2) - (n + d + L - 2) * (Y ^ 2 * (d + L - 4) * ((2 * Y + n + d + L) ^ 2) + ((2 * Y + n + d + L) * (1 + d + L + 4 * n) * Y + (1 - Y) * (n + d + L - n * Y) * (n + d + L)) ^ 2) * (n + d + L) > 0.
Proof.
  assert (I' : ((4 + 2 * (n - 1)) * (3 + (n - 1) + (d + L - 4)) * ((Y) ^ 2) + ((n - 1) + (d + L - 4) + 5) * (2 * (n - 1) + (d + L - 4) + 5)) ^ 2 * ((2 * (Y) + (n - 1) + (d + L - 4) + 5) ^ 2) - ((n - 1) + (d + L - 4) + 5) * (3 + (n - 1) + (d + L - 4)) * ((Y) ^ 2 * ((2 * (Y) + (n - 1) + (d + L - 4) + 5) ^ 2) * (d + L - 4) + ((4 * (n - 1) + 9 + (d + L - 4)) * (2 * (Y) + (n - 1) + (d + L - 4) + 5) * (Y) + ((n - 1) + (d + L - 4) + 5) * (1 - (Y)) * ((n - 1) + (d + L - 4) + 5 - (1 + (n - 1)) * (Y))) ^ 2) > 0).
  { apply (erf_powers_space.step_positive (Y) (n - 1) (d + L - 4)); [first [assumption | gap; sign | premise] | first [assumption | gap; first [sign] | premise] | first [assumption | gap; first [seen | sign_form ((L - 1) + (d - 3)) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [exact H_Y_less_is_1 | assert (G' : (1) - (Y) = (1) - (Y)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_Y_less_is_1]]. }
  assert (G' : ((2 * Y + n + d + L) ^ 2 * ((Y ^ 2 * (2 * n + 2) * (n + d + L - 2) + (d + 2 * n + L - 1) * (n + d + L)) ^ 2) - (n + d + L - 2) * (Y ^ 2 * (d + L - 4) * ((2 * Y + n + d + L) ^ 2) + ((2 * Y + n + d + L) * (1 + d + L + 4 * n) * Y + (1 - Y) * (n + d + L - n * Y) * (n + d + L)) ^ 2) * (n + d + L)) - (0) = (((4 + 2 * (n - 1)) * (3 + (n - 1) + (d + L - 4)) * ((Y) ^ 2) + ((n - 1) + (d + L - 4) + 5) * (2 * (n - 1) + (d + L - 4) + 5)) ^ 2 * ((2 * (Y) + (n - 1) + (d + L - 4) + 5) ^ 2) - ((n - 1) + (d + L - 4) + 5) * (3 + (n - 1) + (d + L - 4)) * ((Y) ^ 2 * ((2 * (Y) + (n - 1) + (d + L - 4) + 5) ^ 2) * (d + L - 4) + ((4 * (n - 1) + 9 + (d + L - 4)) * (2 * (Y) + (n - 1) + (d + L - 4) + 5) * (Y) + ((n - 1) + (d + L - 4) + 5) * (1 - (Y)) * ((n - 1) + (d + L - 4) + 5 - (1 + (n - 1)) * (Y))) ^ 2)) - (0)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [theorem], by Instance:
  (Y^2*(2*n + 2)*(-2 + n + d + L)*(n + d + L)^(-1) - 1 + d + 2*n + L)^2 - Y^2*(-4 + d + L + (D + 1
    + d + L + 4*n)^2)*(-2 + n + d + L)*(n + d + L)^(-1) > 0
*)
Lemma step_theorem (D : R) (L : R) (Y : R) (d : R) (n : R)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_Y_pos_0 : Y > 0)
    (H_d_pos_0 : d > 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (1 - Y) * (n + d + L - n * Y) * (n + d + L) * (inv Y) * (inv (2 * Y + n + d + L)))
    (H_d_pos_is_3 : d >= 3) :
  (Y ^ 2 * (2 * n + 2) * (n + d + L - 2) * (inv (n + d + L)) + d + 2 * n + L - 1) ^ 2 - Y ^ 2 * (d + L + (D + 1 + d + L + 4 * n) ^ 2 - 4) * (n + d + L - 2) * (inv (n + d + L)) > 0.
Proof.
  pose proof (step_alpha (L) (d) (n) label_L label_n H_d_pos_0 H_d_pos_is_3) as H_alpha.
  pose proof (step_P (L) (Y) (d) (n) label_L label_n H_Y_pos_0 H_d_pos_0 H_Y_less_is_1 H_d_pos_is_3) as H_P.
  assert (I' : ((n) + (n + d + L) + (n + d + L - 2) * ((Y) ^ 2) * (2 * (n) + 2) * (inv (n + d + L)) - 1) ^ 2 - (n + d + L - 2) * ((n + d + L - 2) + ((D) + (n + d + L) + 1 + 3 * (n)) ^ 2 - 2 - (n)) * ((Y) ^ 2) * (inv (n + d + L)) > 0).
  { apply (erf_powers_quadratic.step_theorem (D) (Y) (n + d + L - 2) (n + d + L) (n)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_alpha | assert (G' : (n + d + L) - (0) = (n + d + L) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_alpha] | first [exact H_P | assert (G' : ((2 * (Y) + (n + d + L)) ^ 2 * (((n + d + L) * ((n) + (n + d + L) - 1) + (n + d + L - 2) * ((Y) ^ 2) * (2 * (n) + 2)) ^ 2) - (n + d + L - 2) * (n + d + L) * ((2 * (Y) + (n + d + L)) ^ 2 * ((Y) ^ 2) * ((n + d + L - 2) - 2 - (n)) + ((1 - (Y)) * (n + d + L) * ((n + d + L) - (n) * (Y)) + ((n + d + L) + 1 + 3 * (n)) * (2 * (Y) + (n + d + L)) * (Y)) ^ 2)) - (0) = ((2 * Y + n + d + L) ^ 2 * ((Y ^ 2 * (2 * n + 2) * (n + d + L - 2) + (d + 2 * n + L - 1) * (n + d + L)) ^ 2) - (n + d + L - 2) * (Y ^ 2 * (d + L - 4) * ((2 * Y + n + d + L) ^ 2) + ((2 * Y + n + d + L) * (1 + d + L + 4 * n) * Y + (1 - Y) * (n + d + L - n * Y) * (n + d + L)) ^ 2) * (n + d + L)) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_P] | first [exact H_D | assert (G' : (D) - ((1 - (Y)) * (n + d + L) * ((n + d + L) - (n) * (Y)) * (inv (2 * (Y) + (n + d + L))) * (inv (Y))) = (D) - ((1 - Y) * (n + d + L - n * Y) * (n + d + L) * (inv Y) * (inv (2 * Y + n + d + L)))); [(try assert (0 < (2 * (Y) + (n + d + L))) by sign; try assert (0 < 2 * Y + n + d + L) by sign; try assert (0 < 2 * Y + n + d + L) by sign; try assert (N9' : normal_form ((inv (2 * (Y) + (n + d + L)))) (inv (2 * Y + n + d + L))) by normal; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_D]]. }
  assert (G' : ((Y ^ 2 * (2 * n + 2) * (n + d + L - 2) * (inv (n + d + L)) + d + 2 * n + L - 1) ^ 2 - Y ^ 2 * (d + L + (D + 1 + d + L + 4 * n) ^ 2 - 4) * (n + d + L - 2) * (inv (n + d + L))) - (0) = (((n) + (n + d + L) + (n + d + L - 2) * ((Y) ^ 2) * (2 * (n) + 2) * (inv (n + d + L)) - 1) ^ 2 - (n + d + L - 2) * ((n + d + L - 2) + ((D) + (n + d + L) + 1 + 3 * (n)) ^ 2 - 2 - (n)) * ((Y) ^ 2) * (inv (n + d + L))) - (0)).
  { try assert (0 < n + d + L) by sign.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (D : R) (L : R) (Y : R) (d : R) (n : R)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_Y_pos_0 : Y > 0)
    (H_d_pos_0 : d > 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (1 - Y) * (n + d + L - n * Y) * (n + d + L) * (inv Y) * (inv (2 * Y + n + d + L)))
    (H_d_pos_is_3 : d >= 3) :
  (Y ^ 2 * (2 * n + 2) * (n + d + L - 2) * (inv (n + d + L)) + d + 2 * n + L - 1) ^ 2 - Y ^ 2 * (d + L + (D + 1 + d + L + 4 * n) ^ 2 - 4) * (n + d + L - 2) * (inv (n + d + L)) > 0.
Proof. exact (step_theorem (D) (L) (Y) (d) (n) label_L label_n H_D_pos_0 H_Y_pos_0 H_d_pos_0 H_Y_less_is_1 H_D H_d_pos_is_3). Qed.
