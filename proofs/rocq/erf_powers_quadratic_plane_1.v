(** $d = 2$, $n = 1$, $L >= 3$: the quadratic is positive (erf-powers-quadratic-plane-1)

  Given [D > 0]: D > 0
  Given [Y > 0]: Y > 0
  Given [Y <= 1]: 1 >= Y
  Given [D]: D = (2*Y + 3 + L)^(-1)*(1 - Y)*(3 + L - Y)*Y^(-1)*(3 + L)
  Given [L >= 3]: L >= 3
  Then (4*(2 + L)*Y^2*(3 + L)^(-1) + 3 + L)^2 - ((D + 7 + L)^2 - 1 + L)*(2 + L)*Y^2*(3 + L)^(-1) >
    0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_powers_plane_1.
From NCProofs Require erf_powers_quadratic.
Open Scope R_scope.

(** Step [alpha], by Sign:
  3 + L > 0
*)
Lemma step_alpha (L : R)
    (label_L : label L)
    (H_L_pos_is_3 : L >= 3) :
  3 + L > 0.
Proof.
  gap; sign.
Qed.

(** Step [P], by Instance:
  -(((2*Y + 3 + L)*(7 + L)*Y + (1 - Y)*(3 + L - Y)*(3 + L))^2 + (-1 + L)*Y^2*(2*Y + 3 + L)^2)*(2 +
    L)*(3 + L) + (Y^2*(8 + 4*L) + (3 + L)^2)^2*(2*Y + 3 + L)^2 > 0
*)
Lemma step_P (L : R) (Y : R)
    (label_L : label L)
    (H_Y_pos_0 : Y > 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_L_pos_is_3 : L >= 3) :
  (Y ^ 2 * (8 + 4 * L) + (3 + L) ^ 2) ^ 2 * ((2 * Y + 3 + L) ^ 2) - (((2 * Y + 3 + L) * (7 + L) * Y + (1 - Y) * (3 + L - Y) * (3 + L)) ^ 2 + (L - 1) * (Y ^ 2) * ((2 * Y + 3 + L) ^ 2)) * (2 + L) * (3 + L) > 0.
Proof.
  assert (I' : ((6 + (L - 3)) ^ 2 + (Y) ^ 2 * (20 + 4 * (L - 3))) ^ 2 * ((2 * (Y) + 6 + (L - 3)) ^ 2) - (6 + (L - 3)) * ((Y) ^ 2 * ((2 * (Y) + 6 + (L - 3)) ^ 2) * (2 + (L - 3)) + ((1 - (Y)) * (6 + (L - 3)) * (6 + (L - 3) - (Y)) + (10 + (L - 3)) * (2 * (Y) + 6 + (L - 3)) * (Y)) ^ 2) * ((L - 3) + 5) > 0).
  { apply (erf_powers_plane_1.step_positive (Y) (L - 3)); [first [assumption | gap; sign | premise] | first [assumption | gap; first [seen | sign_form (L - 3) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [exact H_Y_less_is_1 | assert (G' : (1) - (Y) = (1) - (Y)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_Y_less_is_1]]. }
  assert (G' : ((Y ^ 2 * (8 + 4 * L) + (3 + L) ^ 2) ^ 2 * ((2 * Y + 3 + L) ^ 2) - (((2 * Y + 3 + L) * (7 + L) * Y + (1 - Y) * (3 + L - Y) * (3 + L)) ^ 2 + (L - 1) * (Y ^ 2) * ((2 * Y + 3 + L) ^ 2)) * (2 + L) * (3 + L)) - (0) = (((6 + (L - 3)) ^ 2 + (Y) ^ 2 * (20 + 4 * (L - 3))) ^ 2 * ((2 * (Y) + 6 + (L - 3)) ^ 2) - (6 + (L - 3)) * ((Y) ^ 2 * ((2 * (Y) + 6 + (L - 3)) ^ 2) * (2 + (L - 3)) + ((1 - (Y)) * (6 + (L - 3)) * (6 + (L - 3) - (Y)) + (10 + (L - 3)) * (2 * (Y) + 6 + (L - 3)) * (Y)) ^ 2) * ((L - 3) + 5)) - (0)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [theorem], by Instance:
  (4*(2 + L)*Y^2*(3 + L)^(-1) + 3 + L)^2 - ((D + 7 + L)^2 - 1 + L)*(2 + L)*Y^2*(3 + L)^(-1) > 0
*)
Lemma step_theorem (D : R) (L : R) (Y : R)
    (label_L : label L)
    (H_D_pos_0 : D > 0)
    (H_Y_pos_0 : Y > 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (1 - Y) * (3 + L - Y) * (3 + L) * (inv (2 * Y + 3 + L)) * (inv Y))
    (H_L_pos_is_3 : L >= 3) :
  (4 * (2 + L) * (Y ^ 2) * (inv (3 + L)) + 3 + L) ^ 2 - ((D + 7 + L) ^ 2 + L - 1) * (2 + L) * (Y ^ 2) * (inv (3 + L)) > 0.
Proof.
  pose proof (step_alpha (L) label_L H_L_pos_is_3) as H_alpha.
  pose proof (step_P (L) (Y) label_L H_Y_pos_0 H_Y_less_is_1 H_L_pos_is_3) as H_P.
  assert (I' : ((1) + (3 + L) + (2 + L) * ((Y) ^ 2) * (2 * (1) + 2) * (inv (3 + L)) - 1) ^ 2 - (2 + L) * ((2 + L) + ((D) + (3 + L) + 1 + 3 * (1)) ^ 2 - 2 - (1)) * ((Y) ^ 2) * (inv (3 + L)) > 0).
  { apply (erf_powers_quadratic.step_theorem (D) (Y) (2 + L) (3 + L) (1)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_alpha | assert (G' : (3 + L) - (0) = (3 + L) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_alpha] | first [exact H_P | assert (G' : ((2 * (Y) + (3 + L)) ^ 2 * (((3 + L) * ((1) + (3 + L) - 1) + (2 + L) * ((Y) ^ 2) * (2 * (1) + 2)) ^ 2) - (2 + L) * (3 + L) * ((2 * (Y) + (3 + L)) ^ 2 * ((Y) ^ 2) * ((2 + L) - 2 - (1)) + ((1 - (Y)) * (3 + L) * ((3 + L) - (1) * (Y)) + ((3 + L) + 1 + 3 * (1)) * (2 * (Y) + (3 + L)) * (Y)) ^ 2)) - (0) = ((Y ^ 2 * (8 + 4 * L) + (3 + L) ^ 2) ^ 2 * ((2 * Y + 3 + L) ^ 2) - (((2 * Y + 3 + L) * (7 + L) * Y + (1 - Y) * (3 + L - Y) * (3 + L)) ^ 2 + (L - 1) * (Y ^ 2) * ((2 * Y + 3 + L) ^ 2)) * (2 + L) * (3 + L)) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_P] | first [exact H_D | assert (G' : (D) - ((1 - (Y)) * (3 + L) * ((3 + L) - (1) * (Y)) * (inv (2 * (Y) + (3 + L))) * (inv (Y))) = (D) - ((1 - Y) * (3 + L - Y) * (3 + L) * (inv (2 * Y + 3 + L)) * (inv Y))); [(try assert (0 < 2 * Y + 3 + L) by sign; try assert (0 < (2 * (Y) + (3 + L))) by sign; try assert (0 < 2 * Y + 3 + L) by sign; try assert (N9' : normal_form ((inv (2 * (Y) + (3 + L)))) (inv (2 * Y + 3 + L))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * Y + 3 + L <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_D]]. }
  assert (G' : ((4 * (2 + L) * (Y ^ 2) * (inv (3 + L)) + 3 + L) ^ 2 - ((D + 7 + L) ^ 2 + L - 1) * (2 + L) * (Y ^ 2) * (inv (3 + L))) - (0) = (((1) + (3 + L) + (2 + L) * ((Y) ^ 2) * (2 * (1) + 2) * (inv (3 + L)) - 1) ^ 2 - (2 + L) * ((2 + L) + ((D) + (3 + L) + 1 + 3 * (1)) ^ 2 - 2 - (1)) * ((Y) ^ 2) * (inv (3 + L))) - (0)).
  { try assert (0 < 3 + L) by sign.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (D : R) (L : R) (Y : R)
    (label_L : label L)
    (H_D_pos_0 : D > 0)
    (H_Y_pos_0 : Y > 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (1 - Y) * (3 + L - Y) * (3 + L) * (inv (2 * Y + 3 + L)) * (inv Y))
    (H_L_pos_is_3 : L >= 3) :
  (4 * (2 + L) * (Y ^ 2) * (inv (3 + L)) + 3 + L) ^ 2 - ((D + 7 + L) ^ 2 + L - 1) * (2 + L) * (Y ^ 2) * (inv (3 + L)) > 0.
Proof. exact (step_theorem (D) (L) (Y) label_L H_D_pos_0 H_Y_pos_0 H_Y_less_is_1 H_D H_L_pos_is_3). Qed.
