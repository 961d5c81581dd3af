(** Two classes: the rational inequality (relu-pair-star)

  Given [d > 0]: d > 0
  Given [x >= 0]: x >= 0
  Given [y >= 0]: y >= 0
  Given [z >= 0]: z >= 0
  Given [d >= 3]: d >= 3
  Given [c <= 1]: x >= z
  Then 1/2*(x^2 + (d + 2)*(16/25*y^2 + 2))^(-1)*(1 - 2*(x^2 - 1 + d + y^2)^(-1)*z*y)*(-(-1 +
    d)^2*(x^2 + (d + 2)*(16/25*y^2 + 2)) + 4*d*(x^2 + (d + 2)*(16/25*y^2 + 2))*(-1 + d) - (d +
    2)*d^2*(16/25*y^2 + 2) - 1/2)*d^(-1)*(-1 + d)^(-1) - d*(x^2 + d + y^2)^(-1)*(-1 + d)^(-1)*(1 -
    (x^2 - 1 + d + y^2)^(-1)*z*y)*(x^2 - z^2) - d*z^2*(x^2 - 1 + d + y^2)^(-2) > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require relu_pair_small.
From NCProofs Require relu_pair_apart.
From NCProofs Require relu_pair_far.
Open Scope R_scope.

(** Step [theorem], by Cases:
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
    (H_c_less_is_1 : x >= z) :
  (1 / 2) * (1 - 2 * z * y * (inv (x ^ 2 + d + y ^ 2 - 1))) * (4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) * (inv d) * (inv (d - 1)) - d * (1 - z * y * (inv (x ^ 2 + d + y ^ 2 - 1))) * (x ^ 2 - z ^ 2) * (inv (x ^ 2 + d + y ^ 2)) * (inv (d - 1)) - d * (z ^ 2) * (inv ((x ^ 2 + d + y ^ 2 - 1) ^ 2)) > 0.
Proof.
  destruct (Rle_dec 0 (5 - x ^ 2)) as [C' | C'].
  - assert (H_near_0 : 5 - x ^ 2 >= 0) by lra; clear C'.
    assert (I' : (1 / 2) * (1 - 2 * (z) * (y) * (inv ((x) ^ 2 + (d) + (y) ^ 2 - 1))) * (4 * (d) * ((x) ^ 2 + ((d) + 2) * ((16 / 25) * ((y) ^ 2) + 2)) * ((d) - 1) - ((d) - 1) ^ 2 * ((x) ^ 2 + ((d) + 2) * ((16 / 25) * ((y) ^ 2) + 2)) - ((d) + 2) * ((d) ^ 2) * ((16 / 25) * ((y) ^ 2) + 2) - (1 / 2)) * (inv ((x) ^ 2 + ((d) + 2) * ((16 / 25) * ((y) ^ 2) + 2))) * (inv (d)) * (inv ((d) - 1)) - (d) * (1 - (z) * (y) * (inv ((x) ^ 2 + (d) + (y) ^ 2 - 1))) * ((x) ^ 2 - (z) ^ 2) * (inv ((x) ^ 2 + (d) + (y) ^ 2)) * (inv ((d) - 1)) - (d) * ((z) ^ 2) * (inv (((x) ^ 2 + (d) + (y) ^ 2 - 1) ^ 2)) > 0).
    { apply (relu_pair_small.step_theorem (d) (x) (y) (z)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; first [seen | sign_form (d - 3) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; first [sign] | premise] | first [exact H_near_0 | assert (G' : (5) - ((x) ^ 2) = (5 - x ^ 2) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_near_0]]. }
    assert (G' : ((1 / 2) * (1 - 2 * z * y * (inv (x ^ 2 + d + y ^ 2 - 1))) * (4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) * (inv d) * (inv (d - 1)) - d * (1 - z * y * (inv (x ^ 2 + d + y ^ 2 - 1))) * (x ^ 2 - z ^ 2) * (inv (x ^ 2 + d + y ^ 2)) * (inv (d - 1)) - d * (z ^ 2) * (inv ((x ^ 2 + d + y ^ 2 - 1) ^ 2))) - (0) = ((1 / 2) * (1 - 2 * (z) * (y) * (inv ((x) ^ 2 + (d) + (y) ^ 2 - 1))) * (4 * (d) * ((x) ^ 2 + ((d) + 2) * ((16 / 25) * ((y) ^ 2) + 2)) * ((d) - 1) - ((d) - 1) ^ 2 * ((x) ^ 2 + ((d) + 2) * ((16 / 25) * ((y) ^ 2) + 2)) - ((d) + 2) * ((d) ^ 2) * ((16 / 25) * ((y) ^ 2) + 2) - (1 / 2)) * (inv ((x) ^ 2 + ((d) + 2) * ((16 / 25) * ((y) ^ 2) + 2))) * (inv (d)) * (inv ((d) - 1)) - (d) * (1 - (z) * (y) * (inv ((x) ^ 2 + (d) + (y) ^ 2 - 1))) * ((x) ^ 2 - (z) ^ 2) * (inv ((x) ^ 2 + (d) + (y) ^ 2)) * (inv ((d) - 1)) - (d) * ((z) ^ 2) * (inv (((x) ^ 2 + (d) + (y) ^ 2 - 1) ^ 2))) - (0)).
    { try assert (0 < d - 1) by first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < x ^ 2 + d + y ^ 2 - 1) by first [seen | sign_form ((d - 3) + (x ^ 2 + 2 + y ^ 2)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < x ^ 2 + d + y ^ 2) by sign.
      try assert (0 < x ^ 2 + d + y ^ 2 - 1) by first [seen | sign_form ((d - 3) + (x ^ 2 + 2 + y ^ 2)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) by sign.
      try assert (0 < 2 * (x ^ 2) * d + y ^ 4 + 2 * (x ^ 2) * (y ^ 2) + 1 + d ^ 2 + x ^ 4 + 2 * d * (y ^ 2) - 2 * d - 2 * (x ^ 2) - 2 * (y ^ 2)) by first [sign_form (((d - 3) + (x ^ 2 + 2 + y ^ 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (N0' : normal_form (inv ((x ^ 2 + d + y ^ 2 - 1) ^ 2)) (inv (2 * (x ^ 2) * d + y ^ 4 + 2 * (x ^ 2) * (y ^ 2) + 1 + d ^ 2 + x ^ 4 + 2 * d * (y ^ 2) - 2 * d - 2 * (x ^ 2) - 2 * (y ^ 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * (x ^ 2) * d + y ^ 4 + 2 * (x ^ 2) * (y ^ 2) + 1 + d ^ 2 + x ^ 4 + 2 * d * (y ^ 2) - 2 * d - 2 * (x ^ 2) - 2 * (y ^ 2) <> 0) by (apply positive_ne; first [sign_form (((d - 3) + (x ^ 2 + 2 + y ^ 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      try assert (0 < 16 * d * (y ^ 2) + 25 * (x ^ 2) + 100 + 50 * d + 32 * (y ^ 2)) by sign.
      try assert (N1' : normal_form (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) (25 * (inv (16 * d * (y ^ 2) + 25 * (x ^ 2) + 100 + 50 * d + 32 * (y ^ 2))))) by first [apply inv_is; [nonzero | (assert (Z0' : 16 * d * (y ^ 2) + 25 * (x ^ 2) + 100 + 50 * d + 32 * (y ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      first [put; solve [field] | equal]. }
    gap; try rewrite G'; lra.
  - assert (H_near_0 : 5 - x ^ 2 <= 0) by lra; clear C'.
    destruct (Rle_dec 0 (25 * (y ^ 2) - 6 * (x ^ 2))) as [C' | C'].
    - assert (H_apart : 25 * (y ^ 2) - 6 * (x ^ 2) >= 0) by lra; clear C'.
      assert (I' : (1 / 2) * (1 - 2 * (z) * (y) * (inv ((x) ^ 2 + (d) + (y) ^ 2 - 1))) * (4 * (d) * ((x) ^ 2 + ((d) + 2) * ((16 / 25) * ((y) ^ 2) + 2)) * ((d) - 1) - ((d) - 1) ^ 2 * ((x) ^ 2 + ((d) + 2) * ((16 / 25) * ((y) ^ 2) + 2)) - ((d) + 2) * ((d) ^ 2) * ((16 / 25) * ((y) ^ 2) + 2) - (1 / 2)) * (inv ((x) ^ 2 + ((d) + 2) * ((16 / 25) * ((y) ^ 2) + 2))) * (inv (d)) * (inv ((d) - 1)) - (d) * (1 - (z) * (y) * (inv ((x) ^ 2 + (d) + (y) ^ 2 - 1))) * ((x) ^ 2 - (z) ^ 2) * (inv ((x) ^ 2 + (d) + (y) ^ 2)) * (inv ((d) - 1)) - (d) * ((z) ^ 2) * (inv (((x) ^ 2 + (d) + (y) ^ 2 - 1) ^ 2)) > 0).
      { apply (relu_pair_apart.step_theorem (d) (x) (y) (z)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; first [seen | sign_form (d - 3) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; first [sign] | premise] | first [exact H_apart | assert (G' : (25 * ((y) ^ 2)) - (6 * ((x) ^ 2)) = (25 * (y ^ 2) - 6 * (x ^ 2)) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_apart]]. }
      assert (G' : ((1 / 2) * (1 - 2 * z * y * (inv (x ^ 2 + d + y ^ 2 - 1))) * (4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) * (inv d) * (inv (d - 1)) - d * (1 - z * y * (inv (x ^ 2 + d + y ^ 2 - 1))) * (x ^ 2 - z ^ 2) * (inv (x ^ 2 + d + y ^ 2)) * (inv (d - 1)) - d * (z ^ 2) * (inv ((x ^ 2 + d + y ^ 2 - 1) ^ 2))) - (0) = ((1 / 2) * (1 - 2 * (z) * (y) * (inv ((x) ^ 2 + (d) + (y) ^ 2 - 1))) * (4 * (d) * ((x) ^ 2 + ((d) + 2) * ((16 / 25) * ((y) ^ 2) + 2)) * ((d) - 1) - ((d) - 1) ^ 2 * ((x) ^ 2 + ((d) + 2) * ((16 / 25) * ((y) ^ 2) + 2)) - ((d) + 2) * ((d) ^ 2) * ((16 / 25) * ((y) ^ 2) + 2) - (1 / 2)) * (inv ((x) ^ 2 + ((d) + 2) * ((16 / 25) * ((y) ^ 2) + 2))) * (inv (d)) * (inv ((d) - 1)) - (d) * (1 - (z) * (y) * (inv ((x) ^ 2 + (d) + (y) ^ 2 - 1))) * ((x) ^ 2 - (z) ^ 2) * (inv ((x) ^ 2 + (d) + (y) ^ 2)) * (inv ((d) - 1)) - (d) * ((z) ^ 2) * (inv (((x) ^ 2 + (d) + (y) ^ 2 - 1) ^ 2))) - (0)).
      { try assert (0 < d - 1) by first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign].
        try assert (0 < x ^ 2 + d + y ^ 2 - 1) by first [seen | sign_form ((d - 3) + (x ^ 2 + 2 + y ^ 2)) ltac:(first [put; solve [ring] | equal]) | sign].
        try assert (0 < x ^ 2 + d + y ^ 2) by sign.
        try assert (0 < x ^ 2 + d + y ^ 2 - 1) by first [seen | sign_form ((d - 3) + (x ^ 2 + 2 + y ^ 2)) ltac:(first [put; solve [ring] | equal]) | sign].
        try assert (0 < x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) by sign.
        try assert (0 < 2 * (x ^ 2) * d + y ^ 4 + 2 * (x ^ 2) * (y ^ 2) + 1 + d ^ 2 + x ^ 4 + 2 * d * (y ^ 2) - 2 * d - 2 * (x ^ 2) - 2 * (y ^ 2)) by first [sign_form (((d - 3) + (x ^ 2 + 2 + y ^ 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
        try assert (N2' : normal_form (inv ((x ^ 2 + d + y ^ 2 - 1) ^ 2)) (inv (2 * (x ^ 2) * d + y ^ 4 + 2 * (x ^ 2) * (y ^ 2) + 1 + d ^ 2 + x ^ 4 + 2 * d * (y ^ 2) - 2 * d - 2 * (x ^ 2) - 2 * (y ^ 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * (x ^ 2) * d + y ^ 4 + 2 * (x ^ 2) * (y ^ 2) + 1 + d ^ 2 + x ^ 4 + 2 * d * (y ^ 2) - 2 * d - 2 * (x ^ 2) - 2 * (y ^ 2) <> 0) by (apply positive_ne; first [sign_form (((d - 3) + (x ^ 2 + 2 + y ^ 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
        try assert (0 < 16 * d * (y ^ 2) + 25 * (x ^ 2) + 100 + 50 * d + 32 * (y ^ 2)) by sign.
        try assert (N3' : normal_form (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) (25 * (inv (16 * d * (y ^ 2) + 25 * (x ^ 2) + 100 + 50 * d + 32 * (y ^ 2))))) by first [apply inv_is; [nonzero | (assert (Z0' : 16 * d * (y ^ 2) + 25 * (x ^ 2) + 100 + 50 * d + 32 * (y ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
        first [put; solve [field] | equal]. }
      gap; try rewrite G'; lra.
    - assert (H_apart : 25 * (y ^ 2) - 6 * (x ^ 2) <= 0) by lra; clear C'.
      assert (I' : (1 / 2) * (1 - 2 * (z) * (y) * (inv ((x) ^ 2 + (d) + (y) ^ 2 - 1))) * (4 * (d) * ((x) ^ 2 + ((d) + 2) * ((16 / 25) * ((y) ^ 2) + 2)) * ((d) - 1) - ((d) - 1) ^ 2 * ((x) ^ 2 + ((d) + 2) * ((16 / 25) * ((y) ^ 2) + 2)) - ((d) + 2) * ((d) ^ 2) * ((16 / 25) * ((y) ^ 2) + 2) - (1 / 2)) * (inv ((x) ^ 2 + ((d) + 2) * ((16 / 25) * ((y) ^ 2) + 2))) * (inv (d)) * (inv ((d) - 1)) - (d) * (1 - (z) * (y) * (inv ((x) ^ 2 + (d) + (y) ^ 2 - 1))) * ((x) ^ 2 - (z) ^ 2) * (inv ((x) ^ 2 + (d) + (y) ^ 2)) * (inv ((d) - 1)) - (d) * ((z) ^ 2) * (inv (((x) ^ 2 + (d) + (y) ^ 2 - 1) ^ 2)) > 0).
      { apply (relu_pair_far.step_theorem (d) (x) (y) (z)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; first [seen | sign_form (d - 3) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; first [sign] | premise] | first [exact H_near_0 | assert (G' : ((x) ^ 2) - (5) = (0) - (5 - x ^ 2)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_near_0] | first [exact H_apart | assert (G' : (6 * ((x) ^ 2)) - (25 * ((y) ^ 2)) = (0) - (25 * (y ^ 2) - 6 * (x ^ 2))); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_apart]]. }
      assert (G' : ((1 / 2) * (1 - 2 * z * y * (inv (x ^ 2 + d + y ^ 2 - 1))) * (4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) * (inv d) * (inv (d - 1)) - d * (1 - z * y * (inv (x ^ 2 + d + y ^ 2 - 1))) * (x ^ 2 - z ^ 2) * (inv (x ^ 2 + d + y ^ 2)) * (inv (d - 1)) - d * (z ^ 2) * (inv ((x ^ 2 + d + y ^ 2 - 1) ^ 2))) - (0) = ((1 / 2) * (1 - 2 * (z) * (y) * (inv ((x) ^ 2 + (d) + (y) ^ 2 - 1))) * (4 * (d) * ((x) ^ 2 + ((d) + 2) * ((16 / 25) * ((y) ^ 2) + 2)) * ((d) - 1) - ((d) - 1) ^ 2 * ((x) ^ 2 + ((d) + 2) * ((16 / 25) * ((y) ^ 2) + 2)) - ((d) + 2) * ((d) ^ 2) * ((16 / 25) * ((y) ^ 2) + 2) - (1 / 2)) * (inv ((x) ^ 2 + ((d) + 2) * ((16 / 25) * ((y) ^ 2) + 2))) * (inv (d)) * (inv ((d) - 1)) - (d) * (1 - (z) * (y) * (inv ((x) ^ 2 + (d) + (y) ^ 2 - 1))) * ((x) ^ 2 - (z) ^ 2) * (inv ((x) ^ 2 + (d) + (y) ^ 2)) * (inv ((d) - 1)) - (d) * ((z) ^ 2) * (inv (((x) ^ 2 + (d) + (y) ^ 2 - 1) ^ 2))) - (0)).
      { try assert (0 < d - 1) by first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign].
        try assert (0 < x ^ 2 + d + y ^ 2 - 1) by first [seen | sign_form ((d - 3) + (x ^ 2 + 2 + y ^ 2)) ltac:(first [put; solve [ring] | equal]) | sign].
        try assert (0 < x ^ 2 + d + y ^ 2) by sign.
        try assert (0 < x ^ 2 + d + y ^ 2 - 1) by first [seen | sign_form ((d - 3) + (x ^ 2 + 2 + y ^ 2)) ltac:(first [put; solve [ring] | equal]) | sign].
        try assert (0 < x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) by sign.
        try assert (0 < 2 * (x ^ 2) * d + y ^ 4 + 2 * (x ^ 2) * (y ^ 2) + 1 + d ^ 2 + x ^ 4 + 2 * d * (y ^ 2) - 2 * d - 2 * (x ^ 2) - 2 * (y ^ 2)) by first [sign_form (((d - 3) + (x ^ 2 + 2 + y ^ 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
        try assert (N4' : normal_form (inv ((x ^ 2 + d + y ^ 2 - 1) ^ 2)) (inv (2 * (x ^ 2) * d + y ^ 4 + 2 * (x ^ 2) * (y ^ 2) + 1 + d ^ 2 + x ^ 4 + 2 * d * (y ^ 2) - 2 * d - 2 * (x ^ 2) - 2 * (y ^ 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * (x ^ 2) * d + y ^ 4 + 2 * (x ^ 2) * (y ^ 2) + 1 + d ^ 2 + x ^ 4 + 2 * d * (y ^ 2) - 2 * d - 2 * (x ^ 2) - 2 * (y ^ 2) <> 0) by (apply positive_ne; first [sign_form (((d - 3) + (x ^ 2 + 2 + y ^ 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
        try assert (0 < 16 * d * (y ^ 2) + 25 * (x ^ 2) + 100 + 50 * d + 32 * (y ^ 2)) by sign.
        try assert (N5' : normal_form (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) (25 * (inv (16 * d * (y ^ 2) + 25 * (x ^ 2) + 100 + 50 * d + 32 * (y ^ 2))))) by first [apply inv_is; [nonzero | (assert (Z0' : 16 * d * (y ^ 2) + 25 * (x ^ 2) + 100 + 50 * d + 32 * (y ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
        first [put; solve [field] | equal]. }
      gap; try rewrite G'; lra.
Qed.

Theorem theorem (d : R) (x : R) (y : R) (z : R)
    (H_d_pos_0 : d > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_z_pos_is_0 : z >= 0)
    (H_d_pos_is_3 : d >= 3)
    (H_c_less_is_1 : x >= z) :
  (1 / 2) * (1 - 2 * z * y * (inv (x ^ 2 + d + y ^ 2 - 1))) * (4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) * (inv d) * (inv (d - 1)) - d * (1 - z * y * (inv (x ^ 2 + d + y ^ 2 - 1))) * (x ^ 2 - z ^ 2) * (inv (x ^ 2 + d + y ^ 2)) * (inv (d - 1)) - d * (z ^ 2) * (inv ((x ^ 2 + d + y ^ 2 - 1) ^ 2)) > 0.
Proof. exact (step_theorem (d) (x) (y) (z) H_d_pos_0 H_x_pos_is_0 H_y_pos_is_0 H_z_pos_is_0 H_d_pos_is_3 H_c_less_is_1). Qed.
