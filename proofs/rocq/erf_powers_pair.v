(** Two means: their product is at most the square of a root between (erf-powers-pair)

  Given [D >= 0]: D >= 0
  Given [Y > 0]: Y > 0
  Given [eta_p >= 0]: eta_p >= 0
  Given [eta_r >= 0]: eta_r >= 0
  Given [n >= 0]: n >= 0
  Given [p > 0]: p > 0
  Given [r > 0]: r > 0
  Given [Y <= 1]: 1 >= Y
  Given [D]: D = (-n*Y + n + 1/2*p + 1/2*r)*(1 - Y)*Y^(-1)*(2*Y + n + 1/2*p + 1/2*r)^(-1)*(n +
    1/2*p + 1/2*r)
  Given [eta_p <= 1]: 1 >= eta_p
  Given [eta_r <= 1]: 1 >= eta_r
  Given [eta_p]: (p + n)*(-n*eta_p + p + n)*(-eta_p + 1) - D*(2*eta_p + p + n)*eta_p >= 0
  Given [eta_r]: -D*(r + n + 2*eta_r)*eta_r + (r + n)*(r + n - n*eta_r)*(1 - eta_r) >= 0
  Then Y^2 >= eta_p*eta_r
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_powers_denominator.
From NCProofs Require erf_powers_pair_slope.
Open Scope R_scope.

(** Step [denominator], by Instance:
  -2*Y^2*n + (n + 1/2*p + 1/2*r)^2 - 2*Y^2*(n + 1/2*p + 1/2*r) + 4*(n + 1/2*p + 1/2*r)*Y -
    Y^2*n*(n + 1/2*p + 1/2*r) > 0
*)
Lemma step_denominator (Y : R) (n : R) (p : R) (r : R)
    (H_Y_pos_0 : Y > 0)
    (H_n_pos_is_0 : n >= 0)
    (H_p_pos_0 : p > 0)
    (H_r_pos_0 : r > 0)
    (H_Y_less_is_1 : 1 >= Y) :
  (n + (1 / 2) * p + (1 / 2) * r) ^ 2 + 4 * (n + (1 / 2) * p + (1 / 2) * r) * Y - 2 * (Y ^ 2) * n - 2 * (Y ^ 2) * (n + (1 / 2) * p + (1 / 2) * r) - Y ^ 2 * n * (n + (1 / 2) * p + (1 / 2) * r) > 0.
Proof.
  assert (I' : ((n) + (1 / 2) * (p) + (1 / 2) * (r)) ^ 2 + 4 * ((n) + (1 / 2) * (p) + (1 / 2) * (r)) * (Y) - 2 * ((Y) ^ 2) * (n) - 2 * ((Y) ^ 2) * ((n) + (1 / 2) * (p) + (1 / 2) * (r)) - (Y) ^ 2 * (n) * ((n) + (1 / 2) * (p) + (1 / 2) * (r)) > 0).
  { apply (erf_powers_denominator.step_positive (Y) (n) (p) (r)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_Y_less_is_1 | assert (G' : (1) - (Y) = (1) - (Y)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_Y_less_is_1]]. }
  assert (G' : ((n + (1 / 2) * p + (1 / 2) * r) ^ 2 + 4 * (n + (1 / 2) * p + (1 / 2) * r) * Y - 2 * (Y ^ 2) * n - 2 * (Y ^ 2) * (n + (1 / 2) * p + (1 / 2) * r) - Y ^ 2 * n * (n + (1 / 2) * p + (1 / 2) * r)) - (0) = (((n) + (1 / 2) * (p) + (1 / 2) * (r)) ^ 2 + 4 * ((n) + (1 / 2) * (p) + (1 / 2) * (r)) * (Y) - 2 * ((Y) ^ 2) * (n) - 2 * ((Y) ^ 2) * ((n) + (1 / 2) * (p) + (1 / 2) * (r)) - (Y) ^ 2 * (n) * ((n) + (1 / 2) * (p) + (1 / 2) * (r))) - (0)).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [product], by Instance:
  Y^2 >= eta_p*eta_r
*)
Lemma step_product (D : R) (Y : R) (eta_p : R) (eta_r : R) (n : R) (p : R) (r : R)
    (H_D_pos_is_0 : D >= 0)
    (H_Y_pos_0 : Y > 0)
    (H_eta_p_pos_is_0 : eta_p >= 0)
    (H_eta_r_pos_is_0 : eta_r >= 0)
    (H_n_pos_is_0 : n >= 0)
    (H_p_pos_0 : p > 0)
    (H_r_pos_0 : r > 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (n + (1 / 2) * p + (1 / 2) * r - n * Y) * (1 - Y) * (n + (1 / 2) * p + (1 / 2) * r) * (inv Y) * (inv (2 * Y + n + (1 / 2) * p + (1 / 2) * r)))
    (H_eta_p_less_is_1 : 1 >= eta_p)
    (H_eta_r_less_is_1 : 1 >= eta_r)
    (H_eta_p : (p + n) * (p + n - n * eta_p) * (1 - eta_p) - D * (2 * eta_p + p + n) * eta_p >= 0)
    (H_eta_r : (r + n) * (r + n - n * eta_r) * (1 - eta_r) - D * (r + n + 2 * eta_r) * eta_r >= 0) :
  Y ^ 2 >= eta_p * eta_r.
Proof.
  pose proof (step_denominator (Y) (n) (p) (r) H_Y_pos_0 H_n_pos_is_0 H_p_pos_0 H_r_pos_0 H_Y_less_is_1) as H_denominator.
  assert (I' : (Y) ^ 2 >= (eta_p) * (eta_r)).
  { apply (erf_powers_pair_slope.step_product (D) (Y) (eta_p) (eta_r) ((-1) * ((n + (1 / 2) * p + (1 / 2) * r) ^ 2 + 4 * (n + (1 / 2) * p + (1 / 2) * r) * Y - 2 * (Y ^ 2) * n) * (Y - 1) * Y * (inv ((n + (1 / 2) * p + (1 / 2) * r) ^ 2 + 4 * (n + (1 / 2) * p + (1 / 2) * r) * Y - 2 * (Y ^ 2) * n - 2 * (Y ^ 2) * (n + (1 / 2) * p + (1 / 2) * r) - Y ^ 2 * n * (n + (1 / 2) * p + (1 / 2) * r))) * (inv (n + (1 / 2) * p + (1 / 2) * r))) (n) (p) (r)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_denominator | assert (G' : (((n) + (1 / 2) * (p) + (1 / 2) * (r)) ^ 2 + 4 * ((n) + (1 / 2) * (p) + (1 / 2) * (r)) * (Y) - 2 * ((Y) ^ 2) * (n) - 2 * ((Y) ^ 2) * ((n) + (1 / 2) * (p) + (1 / 2) * (r)) - (Y) ^ 2 * (n) * ((n) + (1 / 2) * (p) + (1 / 2) * (r))) - (0) = ((n + (1 / 2) * p + (1 / 2) * r) ^ 2 + 4 * (n + (1 / 2) * p + (1 / 2) * r) * Y - 2 * (Y ^ 2) * n - 2 * (Y ^ 2) * (n + (1 / 2) * p + (1 / 2) * r) - Y ^ 2 * n * (n + (1 / 2) * p + (1 / 2) * r)) - (0)); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_denominator] | first [exact H_Y_less_is_1 | assert (G' : (1) - (Y) = (1) - (Y)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_Y_less_is_1] | first [exact H_D | assert (G' : (D) - (((n) + (1 / 2) * (p) + (1 / 2) * (r) - (n) * (Y)) * (1 - (Y)) * ((n) + (1 / 2) * (p) + (1 / 2) * (r)) * (inv (Y)) * (inv (2 * (Y) + (n) + (1 / 2) * (p) + (1 / 2) * (r)))) = (D) - ((n + (1 / 2) * p + (1 / 2) * r - n * Y) * (1 - Y) * (n + (1 / 2) * p + (1 / 2) * r) * (inv Y) * (inv (2 * Y + n + (1 / 2) * p + (1 / 2) * r)))); [(try assert (0 < 2 * Y + n + (1 / 2) * p + (1 / 2) * r) by sign; try assert (0 < r + p + 2 * n + 4 * Y) by sign; try assert (N3' : normal_form (inv (2 * Y + n + (1 / 2) * p + (1 / 2) * r)) (2 * (inv (r + p + 2 * n + 4 * Y)))) by first [apply inv_is; [nonzero | (assert (Z0' : r + p + 2 * n + 4 * Y <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_D] | first [premise | gap; (try assert (0 < n + (1 / 2) * p + (1 / 2) * r) by sign; try assert (0 < (n + (1 / 2) * p + (1 / 2) * r) ^ 2 + 4 * (n + (1 / 2) * p + (1 / 2) * r) * Y - 2 * (Y ^ 2) * n - 2 * (Y ^ 2) * (n + (1 / 2) * p + (1 / 2) * r) - Y ^ 2 * n * (n + (1 / 2) * p + (1 / 2) * r)) by first [seen | sign_form ((1 / 4) * (4 * (2 * p * Y + 2 * r * Y + 4 * n * Y + r * n + p * n + (1 / 4) * (r ^ 2) + (1 / 4) * (p ^ 2) + (1 / 2) * r * p + n ^ 2 - Y ^ 2 * p - r * (Y ^ 2) - 4 * (Y ^ 2) * n - Y ^ 2 * (n ^ 2) - (1 / 2) * r * (Y ^ 2) * n - (1 / 2) * (Y ^ 2) * p * n))) ltac:(first [put; solve [field] | equal]) | sign_form (2 * p * Y + 2 * r * Y + 4 * n * Y + r * n + p * n + (1 / 4) * (r ^ 2) + (1 / 4) * (p ^ 2) + (1 / 2) * r * p + n ^ 2 - Y ^ 2 * p - r * (Y ^ 2) - 4 * (Y ^ 2) * n - Y ^ 2 * (n ^ 2) - (1 / 2) * r * (Y ^ 2) * n - (1 / 2) * (Y ^ 2) * p * n) ltac:(first [put; solve [field] | equal]) | sign]; try assert (0 < r + p + 2 * n) by sign; try assert (N5' : normal_form (inv (n + (1 / 2) * p + (1 / 2) * r)) (2 * (inv (r + p + 2 * n)))) by first [apply inv_is; [nonzero | (assert (Z0' : r + p + 2 * n <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (2 * (Y ^ 2) * p * n + 4 * (Y ^ 2) * (n ^ 2) + 2 * r * (Y ^ 2) * n + 4 * r * (Y ^ 2) + 4 * (Y ^ 2) * p + 16 * (Y ^ 2) * n - 4 * p * n - 2 * r * p - 8 * r * Y - 16 * n * Y - r ^ 2 - 4 * r * n - 8 * p * Y - 4 * (n ^ 2) - p ^ 2 < 0) by first [seen | sign_form ((-1) * (4 * (2 * p * Y + 2 * r * Y + 4 * n * Y + r * n + p * n + (1 / 4) * (r ^ 2) + (1 / 4) * (p ^ 2) + (1 / 2) * r * p + n ^ 2 - Y ^ 2 * p - r * (Y ^ 2) - 4 * (Y ^ 2) * n - Y ^ 2 * (n ^ 2) - (1 / 2) * r * (Y ^ 2) * n - (1 / 2) * (Y ^ 2) * p * n))) ltac:(first [put; solve [field] | equal]) | sign]; try assert (N6' : normal_form (inv ((n + (1 / 2) * p + (1 / 2) * r) ^ 2 + 4 * (n + (1 / 2) * p + (1 / 2) * r) * Y - 2 * (Y ^ 2) * n - 2 * (Y ^ 2) * (n + (1 / 2) * p + (1 / 2) * r) - Y ^ 2 * n * (n + (1 / 2) * p + (1 / 2) * r))) ((-4) * (inv (2 * (Y ^ 2) * p * n + 4 * (Y ^ 2) * (n ^ 2) + 2 * r * (Y ^ 2) * n + 4 * r * (Y ^ 2) + 4 * (Y ^ 2) * p + 16 * (Y ^ 2) * n - 4 * p * n - 2 * r * p - 8 * r * Y - 16 * n * Y - r ^ 2 - 4 * r * n - 8 * p * Y - 4 * (n ^ 2) - p ^ 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * (Y ^ 2) * p * n + 4 * (Y ^ 2) * (n ^ 2) + 2 * r * (Y ^ 2) * n + 4 * r * (Y ^ 2) + 4 * (Y ^ 2) * p + 16 * (Y ^ 2) * n - 4 * p * n - 2 * r * p - 8 * r * Y - 16 * n * Y - r ^ 2 - 4 * r * n - 8 * p * Y - 4 * (n ^ 2) - p ^ 2 <> 0) by (apply negative_ne; first [seen | sign_form ((-1) * (4 * (2 * p * Y + 2 * r * Y + 4 * n * Y + r * n + p * n + (1 / 4) * (r ^ 2) + (1 / 4) * (p ^ 2) + (1 / 2) * r * p + n ^ 2 - Y ^ 2 * p - r * (Y ^ 2) - 4 * (Y ^ 2) * n - Y ^ 2 * (n ^ 2) - (1 / 2) * r * (Y ^ 2) * n - (1 / 2) * (Y ^ 2) * p * n))) ltac:(first [put; solve [field] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : r + p + 2 * n <> 0) by (apply positive_ne; sign); assert (Z1' : 2 * (Y ^ 2) * p * n + 4 * (Y ^ 2) * (n ^ 2) + 2 * r * (Y ^ 2) * n + 4 * r * (Y ^ 2) + 4 * (Y ^ 2) * p + 16 * (Y ^ 2) * n - 4 * p * n - 2 * r * p - 8 * r * Y - 16 * n * Y - r ^ 2 - 4 * r * n - 8 * p * Y - 4 * (n ^ 2) - p ^ 2 <> 0) by (apply negative_ne; first [seen | sign_form ((-1) * (4 * (2 * p * Y + 2 * r * Y + 4 * n * Y + r * n + p * n + (1 / 4) * (r ^ 2) + (1 / 4) * (p ^ 2) + (1 / 2) * r * p + n ^ 2 - Y ^ 2 * p - r * (Y ^ 2) - 4 * (Y ^ 2) * n - Y ^ 2 * (n ^ 2) - (1 / 2) * r * (Y ^ 2) * n - (1 / 2) * (Y ^ 2) * p * n))) ltac:(first [put; solve [field] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal])] | first [exact H_eta_p_less_is_1 | assert (G' : (1) - (eta_p) = (1) - (eta_p)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_eta_p_less_is_1] | first [exact H_eta_r_less_is_1 | assert (G' : (1) - (eta_r) = (1) - (eta_r)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_eta_r_less_is_1] | first [exact H_eta_p | assert (G' : (((p) + (n)) * ((p) + (n) - (n) * (eta_p)) * (1 - (eta_p)) - (D) * (2 * (eta_p) + (p) + (n)) * (eta_p)) - (0) = ((p + n) * (p + n - n * eta_p) * (1 - eta_p) - D * (2 * eta_p + p + n) * eta_p) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_eta_p] | first [exact H_eta_r | assert (G' : (((r) + (n)) * ((r) + (n) - (n) * (eta_r)) * (1 - (eta_r)) - (D) * ((r) + (n) + 2 * (eta_r)) * (eta_r)) - (0) = ((r + n) * (r + n - n * eta_r) * (1 - eta_r) - D * (r + n + 2 * eta_r) * eta_r) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_eta_r]]. }
  assert (G' : (Y ^ 2) - (eta_p * eta_r) = ((Y) ^ 2) - ((eta_p) * (eta_r))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (D : R) (Y : R) (eta_p : R) (eta_r : R) (n : R) (p : R) (r : R)
    (H_D_pos_is_0 : D >= 0)
    (H_Y_pos_0 : Y > 0)
    (H_eta_p_pos_is_0 : eta_p >= 0)
    (H_eta_r_pos_is_0 : eta_r >= 0)
    (H_n_pos_is_0 : n >= 0)
    (H_p_pos_0 : p > 0)
    (H_r_pos_0 : r > 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (n + (1 / 2) * p + (1 / 2) * r - n * Y) * (1 - Y) * (n + (1 / 2) * p + (1 / 2) * r) * (inv Y) * (inv (2 * Y + n + (1 / 2) * p + (1 / 2) * r)))
    (H_eta_p_less_is_1 : 1 >= eta_p)
    (H_eta_r_less_is_1 : 1 >= eta_r)
    (H_eta_p : (p + n) * (p + n - n * eta_p) * (1 - eta_p) - D * (2 * eta_p + p + n) * eta_p >= 0)
    (H_eta_r : (r + n) * (r + n - n * eta_r) * (1 - eta_r) - D * (r + n + 2 * eta_r) * eta_r >= 0) :
  Y ^ 2 >= eta_p * eta_r.
Proof. exact (step_product (D) (Y) (eta_p) (eta_r) (n) (p) (r) H_D_pos_is_0 H_Y_pos_0 H_eta_p_pos_is_0 H_eta_r_pos_is_0 H_n_pos_is_0 H_p_pos_0 H_r_pos_0 H_Y_less_is_1 H_D H_eta_p_less_is_1 H_eta_r_less_is_1 H_eta_p H_eta_r). Qed.
