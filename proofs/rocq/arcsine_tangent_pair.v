(** ERF, two inputs: $X$ and $Q/G$ are ordered in opposite ways (arcsine-tangent-pair)

  Given [D > 0]: D > 0
  Given [w > 0]: w > 0
  Given [x > 0]: x > 0
  Given [z > 0]: z > 0
  Given [w <= x]: x >= w
  Given [z < 1]: 1 > z
  Then (x - w)*(x*D^(-1/2)*asin((D + w)^(-1)*w)*(D + 2*x)^(-1/2) - asin(x*(x +
    D)^(-1))*D^(-1/2)*w*(D + 2*w)^(-1/2)) >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require arcsine_tangent.
Open Scope R_scope.

(** Step [crossed], by Instance:
  x*D^(-1/2)*asin((D + w)^(-1)*w)*(D + 2*x)^(-1/2) >= asin(x*(x + D)^(-1))*D^(-1/2)*w*(D +
    2*w)^(-1/2)
*)
Lemma step_crossed (D : R) (w : R) (x : R) (z : R)
    (H_D_pos_0 : D > 0)
    (H_w_pos_0 : w > 0)
    (H_x_pos_0 : x > 0)
    (H_z_pos_0 : z > 0)
    (H_w_less_is_x : x >= w)
    (H_z_less_1 : 1 > z) :
  x * (asin (w * (inv (D + w)))) * (inv (sqrt D)) * (inv (sqrt (D + 2 * x))) >= asin (x * (inv (x + D))) * w * (inv (sqrt D)) * (inv (sqrt (D + 2 * w))).
Proof.
  assert (I' : (x) * (asin ((w) * (inv ((D) + (w))))) * (inv (sqrt (D))) * (inv (sqrt ((D) + 2 * (x)))) >= asin ((x) * (inv ((x) + (D)))) * (w) * (inv (sqrt (D))) * (inv (sqrt ((D) + 2 * (w))))).
  { apply (arcsine_tangent.step_theorem (D) (w) (x) (z)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; first [sign] | premise] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : (x * (asin (w * (inv (D + w)))) * (inv (sqrt D)) * (inv (sqrt (D + 2 * x)))) - (asin (x * (inv (x + D))) * w * (inv (sqrt D)) * (inv (sqrt (D + 2 * w)))) = ((x) * (asin ((w) * (inv ((D) + (w))))) * (inv (sqrt (D))) * (inv (sqrt ((D) + 2 * (x))))) - (asin ((x) * (inv ((x) + (D)))) * (w) * (inv (sqrt (D))) * (inv (sqrt ((D) + 2 * (w)))))).
  { try assert (0 < x + D) by sign.
    try assert (0 < D + w) by sign.
    try assert (0 < D + 2 * w) by sign.
    try assert (0 < D + 2 * x) by sign.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [pair], by Linear:
  (x - w)*(x*D^(-1/2)*asin((D + w)^(-1)*w)*(D + 2*x)^(-1/2) - asin(x*(x + D)^(-1))*D^(-1/2)*w*(D +
    2*w)^(-1/2)) >= 0
*)
Lemma step_pair (D : R) (w : R) (x : R) (z : R)
    (H_D_pos_0 : D > 0)
    (H_w_pos_0 : w > 0)
    (H_x_pos_0 : x > 0)
    (H_z_pos_0 : z > 0)
    (H_w_less_is_x : x >= w)
    (H_z_less_1 : 1 > z) :
  (x - w) * (x * (asin (w * (inv (D + w)))) * (inv (sqrt D)) * (inv (sqrt (D + 2 * x))) - asin (x * (inv (x + D))) * w * (inv (sqrt D)) * (inv (sqrt (D + 2 * w)))) >= 0.
Proof.
  pose proof (step_crossed (D) (w) (x) (z) H_D_pos_0 H_w_pos_0 H_x_pos_0 H_z_pos_0 H_w_less_is_x H_z_less_1) as H_crossed.
  assert (P0' : 0 <= (x - w) * ((x * (asin (w * (inv (D + w)))) * (inv (sqrt D)) * (inv (sqrt (D + 2 * x)))) - (asin (x * (inv (x + D))) * w * (inv (sqrt D)) * (inv (sqrt (D + 2 * w)))))) by (apply Rmult_le_pos; [first [sign] | lra]).
  assert (G' : ((x - w) * (x * (asin (w * (inv (D + w)))) * (inv (sqrt D)) * (inv (sqrt (D + 2 * x))) - asin (x * (inv (x + D))) * w * (inv (sqrt D)) * (inv (sqrt (D + 2 * w))))) - (0) = (x - w) * ((x * (asin (w * (inv (D + w)))) * (inv (sqrt D)) * (inv (sqrt (D + 2 * x)))) - (asin (x * (inv (x + D))) * w * (inv (sqrt D)) * (inv (sqrt (D + 2 * w)))))).
  { try assert (0 < x + D) by sign.
    try assert (0 < D + w) by sign.
    try assert (0 < D + 2 * w) by sign.
    try assert (0 < D + 2 * x) by sign.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (D : R) (w : R) (x : R) (z : R)
    (H_D_pos_0 : D > 0)
    (H_w_pos_0 : w > 0)
    (H_x_pos_0 : x > 0)
    (H_z_pos_0 : z > 0)
    (H_w_less_is_x : x >= w)
    (H_z_less_1 : 1 > z) :
  (x - w) * (x * (asin (w * (inv (D + w)))) * (inv (sqrt D)) * (inv (sqrt (D + 2 * x))) - asin (x * (inv (x + D))) * w * (inv (sqrt D)) * (inv (sqrt (D + 2 * w)))) >= 0.
Proof. exact (step_pair (D) (w) (x) (z) H_D_pos_0 H_w_pos_0 H_x_pos_0 H_z_pos_0 H_w_less_is_x H_z_less_1). Qed.
