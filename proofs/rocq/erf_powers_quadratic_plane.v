(** $d = 2$, $n >= 2$: the quadratic is positive (erf-powers-quadratic-plane)

  Given [D > 0]: D > 0
  Given [Y > 0]: Y > 0
  Given [Y <= 1]: 1 >= Y
  Given [D]: D = (1 - Y)*(2*Y + n + 2 + L)^(-1)*Y^(-1)*(-n*Y + n + 2 + L)*(n + 2 + L)
  Given [n >= 2]: n >= 2
  Then -Y^2*(1 + n + L)*(n + 2 + L)^(-1)*(-1 + (D + 3 + L + 4*n)^2 + L) + (1 + 2*n + L + Y^2*(2*n
    + 2)*(1 + n + L)*(n + 2 + L)^(-1))^2 > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_powers_plane.
From NCProofs Require erf_powers_quadratic.
Open Scope R_scope.

(** Step [alpha], by Sign:
  n + 2 + L > 0
*)
Lemma step_alpha (L : R) (n : R)
    (label_L : label L)
    (label_n : label n)
    (H_n_pos_is_2 : n >= 2) :
  n + 2 + L > 0.
Proof.
  gap; sign.
Qed.

(** Step [P], by Instance:
  (Y^2*(2*n + 2)*(1 + n + L) + (1 + 2*n + L)*(n + 2 + L))^2*(2*Y + n + 2 + L)^2 - (1 + n + L)*(n +
    2 + L)*(((2*Y + n + 2 + L)*(3 + L + 4*n)*Y + (1 - Y)*(-n*Y + n + 2 + L)*(n + 2 + L))^2 + (-1 +
    L)*Y^2*(2*Y + n + 2 + L)^2) > 0
*)
Lemma step_P (L : R) (Y : R) (n : R)
    (label_L : label L)
    (label_n : label n)
    (H_Y_pos_0 : Y > 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_n_pos_is_2 : n >= 2) :
  (Y ^ 2 * (2 * n + 2) * (1 + n + L) + (1 + 2 * n + L) * (n + 2 + L)) ^ 2 * ((2 * Y + n + 2 + L) ^ 2) - (1 + n + L) * (n + 2 + L) * (((2 * Y + n + 2 + L) * (3 + L + 4 * n) * Y + (1 - Y) * (n + 2 + L - n * Y) * (n + 2 + L)) ^ 2 + (L - 1) * (Y ^ 2) * ((2 * Y + n + 2 + L) ^ 2)) > 0.
Proof.
  assert (I' : ((4 + (n - 2) + (L - 1)) * ((Y) ^ 2) * (6 + 2 * (n - 2)) + ((n - 2) + (L - 1) + 5) * (6 + 2 * (n - 2) + (L - 1))) ^ 2 * ((2 * (Y) + (n - 2) + (L - 1) + 5) ^ 2) - ((n - 2) + (L - 1) + 5) * (4 + (n - 2) + (L - 1)) * ((Y) ^ 2 * ((2 * (Y) + (n - 2) + (L - 1) + 5) ^ 2) * (L - 1) + (((n - 2) + (L - 1) + 5) * (1 - (Y)) * ((n - 2) + (L - 1) + 5 - ((n - 2) + 2) * (Y)) + (12 + 4 * (n - 2) + (L - 1)) * (2 * (Y) + (n - 2) + (L - 1) + 5) * (Y)) ^ 2) > 0).
  { apply (erf_powers_plane.step_positive (Y) (n - 2) (L - 1)); [first [assumption | gap; sign | premise] | first [assumption | gap; first [seen | sign_form (n - 2) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; first [sign] | premise] | first [exact H_Y_less_is_1 | assert (G' : (1) - (Y) = (1) - (Y)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_Y_less_is_1]]. }
  assert (G' : ((Y ^ 2 * (2 * n + 2) * (1 + n + L) + (1 + 2 * n + L) * (n + 2 + L)) ^ 2 * ((2 * Y + n + 2 + L) ^ 2) - (1 + n + L) * (n + 2 + L) * (((2 * Y + n + 2 + L) * (3 + L + 4 * n) * Y + (1 - Y) * (n + 2 + L - n * Y) * (n + 2 + L)) ^ 2 + (L - 1) * (Y ^ 2) * ((2 * Y + n + 2 + L) ^ 2))) - (0) = (((4 + (n - 2) + (L - 1)) * ((Y) ^ 2) * (6 + 2 * (n - 2)) + ((n - 2) + (L - 1) + 5) * (6 + 2 * (n - 2) + (L - 1))) ^ 2 * ((2 * (Y) + (n - 2) + (L - 1) + 5) ^ 2) - ((n - 2) + (L - 1) + 5) * (4 + (n - 2) + (L - 1)) * ((Y) ^ 2 * ((2 * (Y) + (n - 2) + (L - 1) + 5) ^ 2) * (L - 1) + (((n - 2) + (L - 1) + 5) * (1 - (Y)) * ((n - 2) + (L - 1) + 5 - ((n - 2) + 2) * (Y)) + (12 + 4 * (n - 2) + (L - 1)) * (2 * (Y) + (n - 2) + (L - 1) + 5) * (Y)) ^ 2)) - (0)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [theorem], by Instance:
  -Y^2*(1 + n + L)*(n + 2 + L)^(-1)*(-1 + (D + 3 + L + 4*n)^2 + L) + (1 + 2*n + L + Y^2*(2*n +
    2)*(1 + n + L)*(n + 2 + L)^(-1))^2 > 0
*)
Lemma step_theorem (D : R) (L : R) (Y : R) (n : R)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_Y_pos_0 : Y > 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (1 - Y) * (n + 2 + L - n * Y) * (n + 2 + L) * (inv (2 * Y + n + 2 + L)) * (inv Y))
    (H_n_pos_is_2 : n >= 2) :
  (1 + 2 * n + L + Y ^ 2 * (2 * n + 2) * (1 + n + L) * (inv (n + 2 + L))) ^ 2 - Y ^ 2 * (1 + n + L) * ((D + 3 + L + 4 * n) ^ 2 + L - 1) * (inv (n + 2 + L)) > 0.
Proof.
  pose proof (step_alpha (L) (n) label_L label_n H_n_pos_is_2) as H_alpha.
  pose proof (step_P (L) (Y) (n) label_L label_n H_Y_pos_0 H_Y_less_is_1 H_n_pos_is_2) as H_P.
  assert (I' : ((n) + (n + 2 + L) + (1 + n + L) * ((Y) ^ 2) * (2 * (n) + 2) * (inv (n + 2 + L)) - 1) ^ 2 - (1 + n + L) * ((1 + n + L) + ((D) + (n + 2 + L) + 1 + 3 * (n)) ^ 2 - 2 - (n)) * ((Y) ^ 2) * (inv (n + 2 + L)) > 0).
  { apply (erf_powers_quadratic.step_theorem (D) (Y) (1 + n + L) (n + 2 + L) (n)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_alpha | assert (G' : (n + 2 + L) - (0) = (n + 2 + L) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_alpha] | first [exact H_P | assert (G' : ((2 * (Y) + (n + 2 + L)) ^ 2 * (((n + 2 + L) * ((n) + (n + 2 + L) - 1) + (1 + n + L) * ((Y) ^ 2) * (2 * (n) + 2)) ^ 2) - (1 + n + L) * (n + 2 + L) * ((2 * (Y) + (n + 2 + L)) ^ 2 * ((Y) ^ 2) * ((1 + n + L) - 2 - (n)) + ((1 - (Y)) * (n + 2 + L) * ((n + 2 + L) - (n) * (Y)) + ((n + 2 + L) + 1 + 3 * (n)) * (2 * (Y) + (n + 2 + L)) * (Y)) ^ 2)) - (0) = ((Y ^ 2 * (2 * n + 2) * (1 + n + L) + (1 + 2 * n + L) * (n + 2 + L)) ^ 2 * ((2 * Y + n + 2 + L) ^ 2) - (1 + n + L) * (n + 2 + L) * (((2 * Y + n + 2 + L) * (3 + L + 4 * n) * Y + (1 - Y) * (n + 2 + L - n * Y) * (n + 2 + L)) ^ 2 + (L - 1) * (Y ^ 2) * ((2 * Y + n + 2 + L) ^ 2))) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_P] | first [exact H_D | assert (G' : (D) - ((1 - (Y)) * (n + 2 + L) * ((n + 2 + L) - (n) * (Y)) * (inv (2 * (Y) + (n + 2 + L))) * (inv (Y))) = (D) - ((1 - Y) * (n + 2 + L - n * Y) * (n + 2 + L) * (inv (2 * Y + n + 2 + L)) * (inv Y))); [(try assert (0 < 2 * Y + n + 2 + L) by sign; try assert (0 < (2 * (Y) + (n + 2 + L))) by sign; try assert (0 < 2 * Y + n + 2 + L) by sign; try assert (N9' : normal_form ((inv (2 * (Y) + (n + 2 + L)))) (inv (2 * Y + n + 2 + L))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * Y + n + 2 + L <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_D]]. }
  assert (G' : ((1 + 2 * n + L + Y ^ 2 * (2 * n + 2) * (1 + n + L) * (inv (n + 2 + L))) ^ 2 - Y ^ 2 * (1 + n + L) * ((D + 3 + L + 4 * n) ^ 2 + L - 1) * (inv (n + 2 + L))) - (0) = (((n) + (n + 2 + L) + (1 + n + L) * ((Y) ^ 2) * (2 * (n) + 2) * (inv (n + 2 + L)) - 1) ^ 2 - (1 + n + L) * ((1 + n + L) + ((D) + (n + 2 + L) + 1 + 3 * (n)) ^ 2 - 2 - (n)) * ((Y) ^ 2) * (inv (n + 2 + L))) - (0)).
  { try assert (0 < n + 2 + L) by sign.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (D : R) (L : R) (Y : R) (n : R)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_Y_pos_0 : Y > 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (1 - Y) * (n + 2 + L - n * Y) * (n + 2 + L) * (inv (2 * Y + n + 2 + L)) * (inv Y))
    (H_n_pos_is_2 : n >= 2) :
  (1 + 2 * n + L + Y ^ 2 * (2 * n + 2) * (1 + n + L) * (inv (n + 2 + L))) ^ 2 - Y ^ 2 * (1 + n + L) * ((D + 3 + L + 4 * n) ^ 2 + L - 1) * (inv (n + 2 + L)) > 0.
Proof. exact (step_theorem (D) (L) (Y) (n) label_L label_n H_D_pos_0 H_Y_pos_0 H_Y_less_is_1 H_D H_n_pos_is_2). Qed.
