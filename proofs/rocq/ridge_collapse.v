(** $NC1$ of the training outputs of ridge regression does not fall when the ridge grows (ridge-collapse)

  Given [j > 0]: j > 0
  Given [k > 0]: k > 0
  Given [lambda > 0]: lambda > 0
  Given [mu > 0]: mu > 0
  Given [lambda <= mu]: lambda <= mu
  with [H_1]: H_1 = E[t*(lambda + t)^(-1); t ~ S1]
  with [H_2]: H_2 = E[t^2*(lambda + t)^(-2); t ~ S1]
  with [M_1]: M_1 = E[t*(mu + t)^(-1); t ~ S1]
  with [M_2]: M_2 = E[t^2*(mu + t)^(-2); t ~ S1]
  with [G]: G = E[t*(mu + t)^(-2)*(lambda + t); t ~ S1]
  Then M_2*M_1^(-2) - 1 >= H_1^(-2)*H_2 - 1
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [H_1 > 0], by Linear:
  H_1 > 0
*)
Lemma step_H_1_pos_0 (H_1 : R) (lambda : R) (S_ : R -> law R)
    (sort_S_ : forall c, law_of_positives (S_ c))
    (H_lambda_pos_0 : lambda > 0)
    (H_H_1 : H_1 = E (S_ 1) (fun t => t * (inv (lambda + t)))) :
  H_1 > 0.
Proof.
  assert (P' : 0 < (E (S_ 1) (fun t => t * (inv (lambda + t))))) by (sign).
  assert (G' : (H_1) - (0) = (E (S_ 1) (fun t => t * (inv (lambda + t))))).
  { enough (U' : E (S_ 1) (fun t => t * (inv (lambda + t))) - 0 = E (S_ 1) (fun t => t * (inv (lambda + t)))).
    { transitivity (E (S_ 1) (fun t => t * (inv (lambda + t))) - 0).
      { assert (C0' : H_1 = E (S_ 1) (fun t => t * (inv (lambda + t)))).
        { rewrite H_H_1.
          first [same | ring | arrange]. }
        rewrite C0'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    assert (S0' : E (S_ 1) (fun t => t * (inv (lambda + t))) - 0 = E (S_ 1) (fun t => t * (inv (lambda + t)))).
    { transitivity (E (S_ 1) (fun t => t * (inv (lambda + t))) - 0). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (S_ 1) (fun t => t * (inv (lambda + t))) = E (S_ 1) (fun t => t * (inv (lambda + t)))).
    { transitivity (E (S_ 1) (fun t => t * (inv (lambda + t)))). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (S_ 1) (fun t => t * (inv (lambda + t))) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (S_ 1) (fun t => t * (inv (lambda + t)))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [M_1 > 0], by Linear:
  M_1 > 0
*)
Lemma step_M_1_pos_0 (M_1 : R) (mu : R) (S_ : R -> law R)
    (sort_S_ : forall c, law_of_positives (S_ c))
    (H_mu_pos_0 : mu > 0)
    (H_M_1 : M_1 = E (S_ 1) (fun t => t * (inv (mu + t)))) :
  M_1 > 0.
Proof.
  assert (P' : 0 < (E (S_ 1) (fun t => t * (inv (mu + t))))) by (sign).
  assert (G' : (M_1) - (0) = (E (S_ 1) (fun t => t * (inv (mu + t))))).
  { enough (U' : E (S_ 1) (fun t => t * (inv (mu + t))) - 0 = E (S_ 1) (fun t => t * (inv (mu + t)))).
    { transitivity (E (S_ 1) (fun t => t * (inv (mu + t))) - 0).
      { assert (C0' : M_1 = E (S_ 1) (fun t => t * (inv (mu + t)))).
        { rewrite H_M_1.
          first [same | ring | arrange]. }
        rewrite C0'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    assert (S0' : E (S_ 1) (fun t => t * (inv (mu + t))) - 0 = E (S_ 1) (fun t => t * (inv (mu + t)))).
    { transitivity (E (S_ 1) (fun t => t * (inv (mu + t))) - 0). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (S_ 1) (fun t => t * (inv (mu + t))) = E (S_ 1) (fun t => t * (inv (mu + t)))).
    { transitivity (E (S_ 1) (fun t => t * (inv (mu + t)))). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (S_ 1) (fun t => t * (inv (mu + t))) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (S_ 1) (fun t => t * (inv (mu + t)))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [H_2 >= 0], by Linear:
  H_2 >= 0
*)
Lemma step_H_2_pos_is_0 (H_2 : R) (lambda : R) (S_ : R -> law R)
    (sort_S_ : forall c, law_of_positives (S_ c))
    (H_lambda_pos_0 : lambda > 0)
    (H_H_2 : H_2 = E (S_ 1) (fun t => t ^ 2 * (inv ((lambda + t) ^ 2)))) :
  H_2 >= 0.
Proof.
  assert (P' : 0 < (E (S_ 1) (fun t => t ^ 2 * (inv ((lambda + t) ^ 2))))) by (sign).
  assert (G' : (H_2) - (0) = (E (S_ 1) (fun t => t ^ 2 * (inv ((lambda + t) ^ 2))))).
  { assert (U' : forall z0' : R, (H_2 = (z0')) -> (lambda > 0) -> H_2 - 0 = z0').
    { clear - lambda H_2.
      intros z0' H_H_2 H_lambda_pos_0.
      rewrite ?H_H_2.
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (S_ 1) (fun t => t ^ 2 * (inv ((lambda + t) ^ 2))))) as V'.
    specialize (V' ltac:(says H_H_2)).
    specialize (V' ltac:(says H_lambda_pos_0)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [both increase], by Sign:
  -(lambda + j)*(mu + j)^(-2)*k^2*j*(lambda + k)^(-2) + (mu + k)^(-2)*k^2*j*(lambda + j)^(-1) -
    (lambda + j)^(-2)*(mu + k)^(-2)*j^2*k*(lambda + k) + (mu + j)^(-2)*(lambda + k)^(-1)*j^2*k >=
    0
*)
Lemma step_both_increase (j : R) (k : R) (lambda : R) (mu : R)
    (H_j_pos_0 : j > 0)
    (H_k_pos_0 : k > 0)
    (H_lambda_pos_0 : lambda > 0)
    (H_mu_pos_0 : mu > 0)
    (H_lambda_less_is_mu : lambda <= mu) :
  k ^ 2 * j * (inv ((mu + k) ^ 2)) * (inv (lambda + j)) + j ^ 2 * k * (inv ((mu + j) ^ 2)) * (inv (lambda + k)) - (lambda + j) * (k ^ 2) * j * (inv ((mu + j) ^ 2)) * (inv ((lambda + k) ^ 2)) - j ^ 2 * k * (lambda + k) * (inv ((lambda + j) ^ 2)) * (inv ((mu + k) ^ 2)) >= 0.
Proof.
  try assert (0 < mu + k) by sign.
  try assert (0 < lambda + j) by sign.
  try assert (0 < mu + j) by sign.
  try assert (0 < lambda + k) by sign.
  assert (P' : 0 <= (((lambda + j) * (inv (mu + j)) + (lambda + k) * (inv (mu + k))) * lambda * ((k - j) ^ 2) * j * (mu - lambda) * k * (inv (mu + k)) * (inv ((lambda + j) ^ 2)) * (inv (mu + j)) * (inv ((lambda + k) ^ 2)))).
  { first [seen | sign_form (lambda * ((k - j) ^ 2) * j * (mu - lambda) * (2 * j * k + mu * k + lambda * j + lambda * k + mu * j + 2 * mu * lambda) * k * (inv ((lambda + j) ^ 2)) * (inv ((mu + j) ^ 2)) * (inv ((mu + k) ^ 2)) * (inv ((lambda + k) ^ 2))) ltac:(try assert (N0' : normal_form (inv ((lambda + j) ^ 2)) (inv (lambda ^ 2 + 2 * lambda * j + j ^ 2))) by first [apply inv_is; [nonzero | (assert (Z0' : lambda ^ 2 + 2 * lambda * j + j ^ 2 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N1' : normal_form (inv ((mu + j) ^ 2)) (inv (2 * mu * j + j ^ 2 + mu ^ 2))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * mu * j + j ^ 2 + mu ^ 2 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N2' : normal_form (inv ((mu + k) ^ 2)) (inv (2 * mu * k + k ^ 2 + mu ^ 2))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * mu * k + k ^ 2 + mu ^ 2 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N3' : normal_form (inv ((lambda + k) ^ 2)) (inv (lambda ^ 2 + 2 * lambda * k + k ^ 2))) by first [apply inv_is; [nonzero | (assert (Z0' : lambda ^ 2 + 2 * lambda * k + k ^ 2 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : lambda ^ 2 + 2 * lambda * k + k ^ 2 <> 0) by (apply positive_ne; sign); assert (Z1' : mu + j <> 0) by (apply positive_ne; sign); assert (Z2' : mu + k <> 0) by (apply positive_ne; sign); assert (Z3' : lambda ^ 2 + 2 * lambda * j + j ^ 2 <> 0) by (apply positive_ne; sign); assert (Z4' : 2 * mu * j + j ^ 2 + mu ^ 2 <> 0) by (apply positive_ne; sign); assert (Z5' : 2 * mu * k + k ^ 2 + mu ^ 2 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z3'), ?(inv_at _ Z4'), ?(inv_at _ Z5'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field; sides] | equal]) | sign]. }
  assert (G' : (k ^ 2 * j * (inv ((mu + k) ^ 2)) * (inv (lambda + j)) + j ^ 2 * k * (inv ((mu + j) ^ 2)) * (inv (lambda + k)) - (lambda + j) * (k ^ 2) * j * (inv ((mu + j) ^ 2)) * (inv ((lambda + k) ^ 2)) - j ^ 2 * k * (lambda + k) * (inv ((lambda + j) ^ 2)) * (inv ((mu + k) ^ 2))) - (0) = (((lambda + j) * (inv (mu + j)) + (lambda + k) * (inv (mu + k))) * lambda * ((k - j) ^ 2) * j * (mu - lambda) * k * (inv (mu + k)) * (inv ((lambda + j) ^ 2)) * (inv (mu + j)) * (inv ((lambda + k) ^ 2)))).
  { try assert (0 < mu + k) by sign.
    try assert (0 < lambda + j) by sign.
    try assert (0 < mu + j) by sign.
    try assert (0 < mu + k) by sign.
    try assert (0 < lambda + k) by sign.
    try assert (0 < mu + j) by sign.
    try assert (0 < lambda + j) by sign.
    try assert (0 < lambda + k) by sign.
    try assert (0 < lambda ^ 2 + 2 * lambda * j + j ^ 2) by sign.
    try assert (N4' : normal_form (inv ((lambda + j) ^ 2)) (inv (lambda ^ 2 + 2 * lambda * j + j ^ 2))) by first [apply inv_is; [nonzero | (assert (Z0' : lambda ^ 2 + 2 * lambda * j + j ^ 2 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 2 * mu * j + j ^ 2 + mu ^ 2) by sign.
    try assert (N5' : normal_form (inv ((mu + j) ^ 2)) (inv (2 * mu * j + j ^ 2 + mu ^ 2))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * mu * j + j ^ 2 + mu ^ 2 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 2 * mu * k + k ^ 2 + mu ^ 2) by sign.
    try assert (N6' : normal_form (inv ((mu + k) ^ 2)) (inv (2 * mu * k + k ^ 2 + mu ^ 2))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * mu * k + k ^ 2 + mu ^ 2 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < lambda ^ 2 + 2 * lambda * k + k ^ 2) by sign.
    try assert (N7' : normal_form (inv ((lambda + k) ^ 2)) (inv (lambda ^ 2 + 2 * lambda * k + k ^ 2))) by first [apply inv_is; [nonzero | (assert (Z0' : lambda ^ 2 + 2 * lambda * k + k ^ 2 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : 2 * mu * k + k ^ 2 + mu ^ 2 <> 0) by (apply positive_ne; sign).
    assert (Z1' : lambda ^ 2 + 2 * lambda * j + j ^ 2 <> 0) by (apply positive_ne; sign).
    assert (Z2' : 2 * mu * j + j ^ 2 + mu ^ 2 <> 0) by (apply positive_ne; sign).
    assert (Z3' : lambda + k <> 0) by (apply positive_ne; sign).
    assert (Z4' : lambda ^ 2 + 2 * lambda * k + k ^ 2 <> 0) by (apply positive_ne; sign).
    assert (Z5' : lambda + j <> 0) by (apply positive_ne; sign).
    assert (Z6' : mu + j <> 0) by (apply positive_ne; sign).
    assert (Z7' : mu + k <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z4'), ?(inv_at _ Z3'), ?(inv_at _ Z5'), ?(inv_at _ Z6'), ?(inv_at _ Z7'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [squares], by Sign:
  (mu + k)^(-2)*j*(lambda + j)^(-1)*k*(lambda + k) - 2*(mu + k)^(-1)*j*(mu + j)^(-1)*k + (lambda +
    j)*(mu + j)^(-2)*j*(lambda + k)^(-1)*k >= 0
*)
Lemma step_squares (j : R) (k : R) (lambda : R) (mu : R)
    (H_j_pos_0 : j > 0)
    (H_k_pos_0 : k > 0)
    (H_lambda_pos_0 : lambda > 0)
    (H_mu_pos_0 : mu > 0) :
  j * k * (lambda + k) * (inv ((mu + k) ^ 2)) * (inv (lambda + j)) + (lambda + j) * j * k * (inv ((mu + j) ^ 2)) * (inv (lambda + k)) - 2 * j * k * (inv (mu + k)) * (inv (mu + j)) >= 0.
Proof.
  try assert (0 < mu + k) by sign.
  try assert (0 < lambda + k) by sign.
  try assert (0 < mu + j) by sign.
  try assert (0 < lambda + j) by sign.
  assert (P' : 0 <= (((lambda + k) * (inv (mu + k)) - (lambda + j) * (inv (mu + j))) ^ 2 * j * k * (inv (lambda + k)) * (inv (lambda + j)))).
  { sign. }
  assert (G' : (j * k * (lambda + k) * (inv ((mu + k) ^ 2)) * (inv (lambda + j)) + (lambda + j) * j * k * (inv ((mu + j) ^ 2)) * (inv (lambda + k)) - 2 * j * k * (inv (mu + k)) * (inv (mu + j))) - (0) = (((lambda + k) * (inv (mu + k)) - (lambda + j) * (inv (mu + j))) ^ 2 * j * k * (inv (lambda + k)) * (inv (lambda + j)))).
  { try assert (0 < mu + k) by sign.
    try assert (0 < mu + j) by sign.
    try assert (0 < mu + k) by sign.
    try assert (0 < lambda + k) by sign.
    try assert (0 < mu + j) by sign.
    try assert (0 < lambda + j) by sign.
    try assert (0 < 2 * mu * j + j ^ 2 + mu ^ 2) by sign.
    try assert (N0' : normal_form (inv ((mu + j) ^ 2)) (inv (2 * mu * j + j ^ 2 + mu ^ 2))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * mu * j + j ^ 2 + mu ^ 2 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 2 * mu * k + k ^ 2 + mu ^ 2) by sign.
    try assert (N1' : normal_form (inv ((mu + k) ^ 2)) (inv (2 * mu * k + k ^ 2 + mu ^ 2))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * mu * k + k ^ 2 + mu ^ 2 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : mu + k <> 0) by (apply positive_ne; sign).
    assert (Z1' : mu + j <> 0) by (apply positive_ne; sign).
    assert (Z2' : 2 * mu * j + j ^ 2 + mu ^ 2 <> 0) by (apply positive_ne; sign).
    assert (Z3' : lambda + k <> 0) by (apply positive_ne; sign).
    assert (Z4' : 2 * mu * k + k ^ 2 + mu ^ 2 <> 0) by (apply positive_ne; sign).
    assert (Z5' : lambda + j <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z4'), ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z3'), ?(inv_at _ Z5'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [mean of both], by Average:
  E[E[-t^2*(lambda + t)^(-2)*r*(mu + r)^(-2)*(lambda + r) + t^2*(mu + t)^(-2)*r*(lambda + r)^(-1)
    + r^2*(mu + r)^(-2)*(lambda + t)^(-1)*t - (mu + t)^(-2)*r^2*(lambda + r)^(-2)*t*(lambda + t);
    r ~ S1]; t ~ S1] >= 0
*)
Lemma step_mean_of_both (j : R) (k : R) (lambda : R) (mu : R) (S_ : R -> law R)
    (sort_S_ : forall c, law_of_positives (S_ c))
    (H_j_pos_0 : j > 0)
    (H_k_pos_0 : k > 0)
    (H_lambda_pos_0 : lambda > 0)
    (H_mu_pos_0 : mu > 0)
    (H_lambda_less_is_mu : lambda <= mu) :
  E (S_ 1) (fun t => E (S_ 1) (fun u => t ^ 2 * u * (inv ((mu + t) ^ 2)) * (inv (lambda + u)) + u ^ 2 * t * (inv ((mu + u) ^ 2)) * (inv (lambda + t)) - t ^ 2 * u * (lambda + u) * (inv ((lambda + t) ^ 2)) * (inv ((mu + u) ^ 2)) - u ^ 2 * t * (lambda + t) * (inv ((mu + t) ^ 2)) * (inv ((lambda + u) ^ 2)))) >= 0.
Proof.
  assert (H_both_increase : forall z0 : R, drawn (S_ 1) z0 -> forall z1 : R, drawn (S_ 1) z1 -> (z0) ^ 2 * (z1) * (inv ((mu + (z0)) ^ 2)) * (inv (lambda + (z1))) + (z1) ^ 2 * (z0) * (inv ((mu + (z1)) ^ 2)) * (inv (lambda + (z0))) - (lambda + (z1)) * ((z0) ^ 2) * (z1) * (inv ((mu + (z1)) ^ 2)) * (inv ((lambda + (z0)) ^ 2)) - (z1) ^ 2 * (z0) * (lambda + (z0)) * (inv ((lambda + (z1)) ^ 2)) * (inv ((mu + (z0)) ^ 2)) >= 0).
  { intros z0 D0 z1 D1; draws; apply (step_both_increase (z1) (z0) (lambda) (mu)); premise. }
  assert (P' : 0 <= E (S_ 1) (fun t => E (S_ 1) (fun u => t ^ 2 * u * (inv ((mu + t) ^ 2)) * (inv (lambda + u)) + u ^ 2 * t * (inv ((mu + u) ^ 2)) * (inv (lambda + t)) - t ^ 2 * u * (lambda + u) * (inv ((lambda + t) ^ 2)) * (inv ((mu + u) ^ 2)) - u ^ 2 * t * (lambda + t) * (inv ((mu + t) ^ 2)) * (inv ((lambda + u) ^ 2))))).
  { apply E_nonneg; intros d0 D0; draws.
    apply E_nonneg; intros d1 D1; draws.
    pose proof (H_both_increase d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [mean of squares], by Average:
  E[E[r*(mu + r)^(-2)*(lambda + t)^(-1)*t*(lambda + r) - 2*r*(mu + r)^(-1)*(mu + t)^(-1)*t + (mu +
    t)^(-2)*r*(lambda + r)^(-1)*t*(lambda + t); r ~ S1]; t ~ S1] >= 0
*)
Lemma step_mean_of_squares (j : R) (k : R) (lambda : R) (mu : R) (S_ : R -> law R)
    (sort_S_ : forall c, law_of_positives (S_ c))
    (H_j_pos_0 : j > 0)
    (H_k_pos_0 : k > 0)
    (H_lambda_pos_0 : lambda > 0)
    (H_mu_pos_0 : mu > 0) :
  E (S_ 1) (fun t => E (S_ 1) (fun u => u * t * (lambda + u) * (inv ((mu + u) ^ 2)) * (inv (lambda + t)) + u * t * (lambda + t) * (inv ((mu + t) ^ 2)) * (inv (lambda + u)) - 2 * u * t * (inv (mu + u)) * (inv (mu + t)))) >= 0.
Proof.
  assert (H_squares : forall z0 : R, drawn (S_ 1) z0 -> forall z1 : R, drawn (S_ 1) z1 -> (z1) * (z0) * (lambda + (z0)) * (inv ((mu + (z0)) ^ 2)) * (inv (lambda + (z1))) + (lambda + (z1)) * (z1) * (z0) * (inv ((mu + (z1)) ^ 2)) * (inv (lambda + (z0))) - 2 * (z1) * (z0) * (inv (mu + (z0))) * (inv (mu + (z1))) >= 0).
  { intros z0 D0 z1 D1; draws; apply (step_squares (z1) (z0) (lambda) (mu)); premise. }
  assert (P' : 0 <= E (S_ 1) (fun t => E (S_ 1) (fun u => u * t * (lambda + u) * (inv ((mu + u) ^ 2)) * (inv (lambda + t)) + u * t * (lambda + t) * (inv ((mu + t) ^ 2)) * (inv (lambda + u)) - 2 * u * t * (inv (mu + u)) * (inv (mu + t))))).
  { apply E_nonneg; intros d0 D0; draws.
    apply E_nonneg; intros d1 D1; draws.
    pose proof (H_squares d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [Chebyshev], by Linear:
  H_1*M_2 >= G*H_2
*)
Lemma step_Chebyshev (G : R) (H_1 : R) (H_2 : R) (M_2 : R) (j : R) (k : R) (lambda : R) (mu : R) (S_ : R -> law R)
    (sort_S_ : forall c, law_of_positives (S_ c))
    (H_j_pos_0 : j > 0)
    (H_k_pos_0 : k > 0)
    (H_lambda_pos_0 : lambda > 0)
    (H_mu_pos_0 : mu > 0)
    (H_lambda_less_is_mu : lambda <= mu)
    (H_H_1 : H_1 = E (S_ 1) (fun t => t * (inv (lambda + t))))
    (H_H_2 : H_2 = E (S_ 1) (fun t => t ^ 2 * (inv ((lambda + t) ^ 2))))
    (H_M_2 : M_2 = E (S_ 1) (fun t => t ^ 2 * (inv ((mu + t) ^ 2))))
    (H_G : G = E (S_ 1) (fun t => t * (lambda + t) * (inv ((mu + t) ^ 2)))) :
  H_1 * M_2 >= G * H_2.
Proof.
  pose proof (step_mean_of_both (j) (k) (lambda) (mu) (S_) sort_S_ H_j_pos_0 H_k_pos_0 H_lambda_pos_0 H_mu_pos_0 H_lambda_less_is_mu) as H_mean_of_both.
  assert (P0' : 0 <= (1 / 2) * ((E (S_ 1) (fun t => E (S_ 1) (fun u => t ^ 2 * u * (inv ((mu + t) ^ 2)) * (inv (lambda + u)) + u ^ 2 * t * (inv ((mu + u) ^ 2)) * (inv (lambda + t)) - t ^ 2 * u * (lambda + u) * (inv ((lambda + t) ^ 2)) * (inv ((mu + u) ^ 2)) - u ^ 2 * t * (lambda + t) * (inv ((mu + t) ^ 2)) * (inv ((lambda + u) ^ 2))))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (H_1 * M_2) - (G * H_2) = (1 / 2) * ((E (S_ 1) (fun t => E (S_ 1) (fun u => t ^ 2 * u * (inv ((mu + t) ^ 2)) * (inv (lambda + u)) + u ^ 2 * t * (inv ((mu + u) ^ 2)) * (inv (lambda + t)) - t ^ 2 * u * (lambda + u) * (inv ((lambda + t) ^ 2)) * (inv ((mu + u) ^ 2)) - u ^ 2 * t * (lambda + t) * (inv ((mu + t) ^ 2)) * (inv ((lambda + u) ^ 2))))) - (0))).
  { enough (U' : E (S_ 1) (fun t => t ^ 2 * (inv ((mu + t) ^ 2))) * (E (S_ 1) (fun t => t * (inv (lambda + t)))) - E (S_ 1) (fun t => t * (lambda + t) * (inv ((mu + t) ^ 2))) * (E (S_ 1) (fun t => t ^ 2 * (inv ((lambda + t) ^ 2)))) = (1 / 2) * (E (S_ 1) (fun t => E (S_ 1) (fun u => t ^ 2 * u * (inv ((mu + t) ^ 2)) * (inv (lambda + u)) + u ^ 2 * t * (inv ((mu + u) ^ 2)) * (inv (lambda + t)) - t ^ 2 * u * (lambda + u) * (inv ((lambda + t) ^ 2)) * (inv ((mu + u) ^ 2)) - u ^ 2 * t * (lambda + t) * (inv ((mu + t) ^ 2)) * (inv ((lambda + u) ^ 2)))) - 0)).
    { transitivity (E (S_ 1) (fun t => t ^ 2 * (inv ((mu + t) ^ 2))) * (E (S_ 1) (fun t => t * (inv (lambda + t)))) - E (S_ 1) (fun t => t * (lambda + t) * (inv ((mu + t) ^ 2))) * (E (S_ 1) (fun t => t ^ 2 * (inv ((lambda + t) ^ 2))))).
      { assert (C0' : H_1 = E (S_ 1) (fun t => t * (inv (lambda + t)))).
        { rewrite H_H_1.
          first [same | ring | arrange]. }
        assert (C1' : M_2 = E (S_ 1) (fun t => t ^ 2 * (inv ((mu + t) ^ 2)))).
        { rewrite H_M_2.
          first [same | ring | arrange]. }
        assert (C2' : G = E (S_ 1) (fun t => t * (lambda + t) * (inv ((mu + t) ^ 2)))).
        { rewrite H_G.
          first [same | ring | arrange]. }
        assert (C3' : H_2 = E (S_ 1) (fun t => t ^ 2 * (inv ((lambda + t) ^ 2)))).
        { rewrite H_H_2.
          first [same | ring | arrange]. }
        rewrite C0', C1', C2', C3'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    assert (S0' : E (S_ 1) (fun t => t ^ 2 * (inv ((mu + t) ^ 2))) * (E (S_ 1) (fun t => t * (inv (lambda + t)))) - E (S_ 1) (fun t => t * (lambda + t) * (inv ((mu + t) ^ 2))) * (E (S_ 1) (fun t => t ^ 2 * (inv ((lambda + t) ^ 2)))) = E (S_ 1) (fun t => t * (inv (lambda + t))) * (E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) - lambda * (E (S_ 1) (fun t => t * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) * (E (S_ 1) (fun t => t ^ 2 * (inv (lambda ^ 2 + t ^ 2 + 2 * lambda * t)))) - E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t))) * (E (S_ 1) (fun t => t ^ 2 * (inv (lambda ^ 2 + t ^ 2 + 2 * lambda * t))))).
    { transitivity (E (S_ 1) (fun t => t ^ 2 * (inv ((mu + t) ^ 2))) * (E (S_ 1) (fun t => t * (inv (lambda + t)))) - E (S_ 1) (fun t => t * (lambda + t) * (inv ((mu + t) ^ 2))) * (E (S_ 1) (fun t => t ^ 2 * (inv ((lambda + t) ^ 2))))). { arrange. }
      assert (E4' : normal_form (E (S_ 1) (fun t => t * (lambda + t) * (inv ((mu + t) ^ 2)))) (E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t))) + lambda * (E (S_ 1) (fun t => t * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))))).
      { unfold normal_form.
        transitivity (E (S_ 1) (fun r_5 => (lambda) * (r_5 * (inv (r_5 ^ 2 + mu ^ 2 + 2 * mu * r_5))) + ((1) * (r_5 ^ 2 * (inv (r_5 ^ 2 + mu ^ 2 + 2 * mu * r_5)))))).
        { apply E_ext; intros r_5 D_r_5; draws.
          transitivity (r_5 ^ 2 * (inv (r_5 ^ 2 + mu ^ 2 + 2 * mu * r_5)) + lambda * r_5 * (inv (r_5 ^ 2 + mu ^ 2 + 2 * mu * r_5))).
          { try assert (0 < mu + r_5) by sign.
            try assert (0 < r_5 ^ 2 + mu ^ 2 + 2 * mu * r_5) by sign.
            try assert (N6' : normal_form (inv ((mu + r_5) ^ 2)) (inv (r_5 ^ 2 + mu ^ 2 + 2 * mu * r_5))) by first [apply inv_is; [nonzero | (assert (Z0' : r_5 ^ 2 + mu ^ 2 + 2 * mu * r_5 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((lambda) * (E (S_ 1) (fun r_5 => r_5 * (inv (r_5 ^ 2 + mu ^ 2 + 2 * mu * r_5)))) + ((1) * (E (S_ 1) (fun r_5 => r_5 ^ 2 * (inv (r_5 ^ 2 + mu ^ 2 + 2 * mu * r_5)))))).
        { linear. }
        transitivity ((lambda) * (E (S_ 1) (fun t => t * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) + ((1) * (E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))))). { arrange. }
        arrange. }
      assert (E7' : normal_form (E (S_ 1) (fun t => t ^ 2 * (inv ((lambda + t) ^ 2)))) (E (S_ 1) (fun t => t ^ 2 * (inv (lambda ^ 2 + t ^ 2 + 2 * lambda * t))))).
      { unfold normal_form.
        transitivity (E (S_ 1) (fun r_8 => (1) * (r_8 ^ 2 * (inv (lambda ^ 2 + r_8 ^ 2 + 2 * lambda * r_8))))).
        { apply E_ext; intros r_8 D_r_8; draws.
          transitivity (r_8 ^ 2 * (inv (lambda ^ 2 + r_8 ^ 2 + 2 * lambda * r_8))).
          { try assert (0 < lambda + r_8) by sign.
            try assert (0 < lambda ^ 2 + r_8 ^ 2 + 2 * lambda * r_8) by sign.
            try assert (N9' : normal_form (inv ((lambda + r_8) ^ 2)) (inv (lambda ^ 2 + r_8 ^ 2 + 2 * lambda * r_8))) by first [apply inv_is; [nonzero | (assert (Z0' : lambda ^ 2 + r_8 ^ 2 + 2 * lambda * r_8 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (S_ 1) (fun r_8 => r_8 ^ 2 * (inv (lambda ^ 2 + r_8 ^ 2 + 2 * lambda * r_8))))).
        { linear. }
        transitivity ((1) * (E (S_ 1) (fun t => t ^ 2 * (inv (lambda ^ 2 + t ^ 2 + 2 * lambda * t))))). { arrange. }
        arrange. }
      assert (E10' : normal_form (E (S_ 1) (fun t => t ^ 2 * (inv ((mu + t) ^ 2)))) (E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t))))).
      { unfold normal_form.
        transitivity (E (S_ 1) (fun r_11 => (1) * (r_11 ^ 2 * (inv (r_11 ^ 2 + mu ^ 2 + 2 * mu * r_11))))).
        { apply E_ext; intros r_11 D_r_11; draws.
          transitivity (r_11 ^ 2 * (inv (r_11 ^ 2 + mu ^ 2 + 2 * mu * r_11))).
          { try assert (0 < mu + r_11) by sign.
            try assert (0 < r_11 ^ 2 + mu ^ 2 + 2 * mu * r_11) by sign.
            try assert (N12' : normal_form (inv ((mu + r_11) ^ 2)) (inv (r_11 ^ 2 + mu ^ 2 + 2 * mu * r_11))) by first [apply inv_is; [nonzero | (assert (Z0' : r_11 ^ 2 + mu ^ 2 + 2 * mu * r_11 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (S_ 1) (fun r_11 => r_11 ^ 2 * (inv (r_11 ^ 2 + mu ^ 2 + 2 * mu * r_11))))).
        { linear. }
        transitivity ((1) * (E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : (1 / 2) * (E (S_ 1) (fun t => E (S_ 1) (fun u => t ^ 2 * u * (inv ((mu + t) ^ 2)) * (inv (lambda + u)) + u ^ 2 * t * (inv ((mu + u) ^ 2)) * (inv (lambda + t)) - t ^ 2 * u * (lambda + u) * (inv ((lambda + t) ^ 2)) * (inv ((mu + u) ^ 2)) - u ^ 2 * t * (lambda + t) * (inv ((mu + t) ^ 2)) * (inv ((lambda + u) ^ 2)))) - 0) = E (S_ 1) (fun t => t * (inv (lambda + t))) * (E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) - lambda * (E (S_ 1) (fun t => t * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) * (E (S_ 1) (fun t => t ^ 2 * (inv (lambda ^ 2 + t ^ 2 + 2 * lambda * t)))) - E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t))) * (E (S_ 1) (fun t => t ^ 2 * (inv (lambda ^ 2 + t ^ 2 + 2 * lambda * t))))).
    { transitivity ((1 / 2) * (E (S_ 1) (fun t => E (S_ 1) (fun u => t ^ 2 * u * (inv ((mu + t) ^ 2)) * (inv (lambda + u)) + u ^ 2 * t * (inv ((mu + u) ^ 2)) * (inv (lambda + t)) - t ^ 2 * u * (lambda + u) * (inv ((lambda + t) ^ 2)) * (inv ((mu + u) ^ 2)) - u ^ 2 * t * (lambda + t) * (inv ((mu + t) ^ 2)) * (inv ((lambda + u) ^ 2)))) - 0)). { arrange. }
      assert (E14' : normal_form (E (S_ 1) (fun t => E (S_ 1) (fun u => t ^ 2 * u * (inv ((mu + t) ^ 2)) * (inv (lambda + u)) + u ^ 2 * t * (inv ((mu + u) ^ 2)) * (inv (lambda + t)) - t ^ 2 * u * (lambda + u) * (inv ((lambda + t) ^ 2)) * (inv ((mu + u) ^ 2)) - u ^ 2 * t * (lambda + t) * (inv ((mu + t) ^ 2)) * (inv ((lambda + u) ^ 2))))) (2 * (E (S_ 1) (fun t => t * (inv (lambda + t)))) * (E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) - 2 * lambda * (E (S_ 1) (fun t => t * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) * (E (S_ 1) (fun t => t ^ 2 * (inv (lambda ^ 2 + t ^ 2 + 2 * lambda * t)))) - 2 * (E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) * (E (S_ 1) (fun t => t ^ 2 * (inv (lambda ^ 2 + t ^ 2 + 2 * lambda * t)))))).
      { unfold normal_form.
        transitivity (E (S_ 1) (fun r_15 => (E (S_ 1) (fun t => t * (inv (lambda + t)))) * (r_15 ^ 2 * (inv (r_15 ^ 2 + mu ^ 2 + 2 * mu * r_15))) + ((E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) * (r_15 * (inv (lambda + r_15))) + (((-1) * lambda * (E (S_ 1) (fun t => t * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t))))) * (r_15 ^ 2 * (inv (lambda ^ 2 + r_15 ^ 2 + 2 * lambda * r_15))) + (((-1) * (E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t))))) * (r_15 ^ 2 * (inv (lambda ^ 2 + r_15 ^ 2 + 2 * lambda * r_15))) + (((-1) * lambda * (E (S_ 1) (fun t => t ^ 2 * (inv (lambda ^ 2 + t ^ 2 + 2 * lambda * t))))) * (r_15 * (inv (r_15 ^ 2 + mu ^ 2 + 2 * mu * r_15))) + (((-1) * (E (S_ 1) (fun t => t ^ 2 * (inv (lambda ^ 2 + t ^ 2 + 2 * lambda * t))))) * (r_15 ^ 2 * (inv (r_15 ^ 2 + mu ^ 2 + 2 * mu * r_15)))))))))).
        { apply E_ext; intros r_15 D_r_15; draws.
          transitivity (E (S_ 1) (fun t => t * (inv (lambda + t))) * (r_15 ^ 2) * (inv (r_15 ^ 2 + mu ^ 2 + 2 * mu * r_15)) + r_15 * (E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) * (inv (lambda + r_15)) - lambda * (r_15 ^ 2) * (E (S_ 1) (fun t => t * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) * (inv (lambda ^ 2 + r_15 ^ 2 + 2 * lambda * r_15)) - lambda * r_15 * (E (S_ 1) (fun t => t ^ 2 * (inv (lambda ^ 2 + t ^ 2 + 2 * lambda * t)))) * (inv (r_15 ^ 2 + mu ^ 2 + 2 * mu * r_15)) - r_15 ^ 2 * (E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) * (inv (lambda ^ 2 + r_15 ^ 2 + 2 * lambda * r_15)) - r_15 ^ 2 * (E (S_ 1) (fun t => t ^ 2 * (inv (lambda ^ 2 + t ^ 2 + 2 * lambda * t)))) * (inv (r_15 ^ 2 + mu ^ 2 + 2 * mu * r_15))).
          { transitivity (E (S_ 1) (fun t => r_15 ^ 2 * t * (inv ((mu + r_15) ^ 2)) * (inv (lambda + t)) + t ^ 2 * r_15 * (inv ((mu + t) ^ 2)) * (inv (lambda + r_15)) - r_15 ^ 2 * t * (lambda + t) * (inv ((lambda + r_15) ^ 2)) * (inv ((mu + t) ^ 2)) - t ^ 2 * r_15 * (lambda + r_15) * (inv ((mu + r_15) ^ 2)) * (inv ((lambda + t) ^ 2)))). { arrange. }
            assert (E16' : normal_form (E (S_ 1) (fun t => r_15 ^ 2 * t * (inv ((mu + r_15) ^ 2)) * (inv (lambda + t)) + t ^ 2 * r_15 * (inv ((mu + t) ^ 2)) * (inv (lambda + r_15)) - r_15 ^ 2 * t * (lambda + t) * (inv ((lambda + r_15) ^ 2)) * (inv ((mu + t) ^ 2)) - t ^ 2 * r_15 * (lambda + r_15) * (inv ((mu + r_15) ^ 2)) * (inv ((lambda + t) ^ 2)))) (E (S_ 1) (fun t => t * (inv (lambda + t))) * (r_15 ^ 2) * (inv (r_15 ^ 2 + mu ^ 2 + 2 * mu * r_15)) + r_15 * (E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) * (inv (lambda + r_15)) - lambda * (r_15 ^ 2) * (E (S_ 1) (fun t => t * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) * (inv (lambda ^ 2 + r_15 ^ 2 + 2 * lambda * r_15)) - lambda * r_15 * (E (S_ 1) (fun t => t ^ 2 * (inv (lambda ^ 2 + t ^ 2 + 2 * lambda * t)))) * (inv (r_15 ^ 2 + mu ^ 2 + 2 * mu * r_15)) - r_15 ^ 2 * (E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) * (inv (lambda ^ 2 + r_15 ^ 2 + 2 * lambda * r_15)) - r_15 ^ 2 * (E (S_ 1) (fun t => t ^ 2 * (inv (lambda ^ 2 + t ^ 2 + 2 * lambda * t)))) * (inv (r_15 ^ 2 + mu ^ 2 + 2 * mu * r_15)))).
            { unfold normal_form.
              transitivity (E (S_ 1) (fun r_17 => (r_15 ^ 2 * (inv (r_15 ^ 2 + mu ^ 2 + 2 * mu * r_15))) * (r_17 * (inv (lambda + r_17))) + ((r_15 * (inv (lambda + r_15))) * (r_17 ^ 2 * (inv (r_17 ^ 2 + mu ^ 2 + 2 * mu * r_17))) + (((-1) * lambda * (r_15 ^ 2) * (inv (lambda ^ 2 + r_15 ^ 2 + 2 * lambda * r_15))) * (r_17 * (inv (r_17 ^ 2 + mu ^ 2 + 2 * mu * r_17))) + (((-1) * (r_15 ^ 2) * (inv (lambda ^ 2 + r_15 ^ 2 + 2 * lambda * r_15))) * (r_17 ^ 2 * (inv (r_17 ^ 2 + mu ^ 2 + 2 * mu * r_17))) + (((-1) * lambda * r_15 * (inv (r_15 ^ 2 + mu ^ 2 + 2 * mu * r_15))) * (r_17 ^ 2 * (inv (lambda ^ 2 + r_17 ^ 2 + 2 * lambda * r_17))) + (((-1) * (r_15 ^ 2) * (inv (r_15 ^ 2 + mu ^ 2 + 2 * mu * r_15))) * (r_17 ^ 2 * (inv (lambda ^ 2 + r_17 ^ 2 + 2 * lambda * r_17)))))))))).
              { apply E_ext; intros r_17 D_r_17; draws.
                transitivity (r_17 ^ 2 * r_15 * (inv (r_17 ^ 2 + mu ^ 2 + 2 * mu * r_17)) * (inv (lambda + r_15)) + r_15 ^ 2 * r_17 * (inv (r_15 ^ 2 + mu ^ 2 + 2 * mu * r_15)) * (inv (lambda + r_17)) - r_15 ^ 2 * (r_17 ^ 2) * (inv (r_15 ^ 2 + mu ^ 2 + 2 * mu * r_15)) * (inv (lambda ^ 2 + r_17 ^ 2 + 2 * lambda * r_17)) - lambda * (r_17 ^ 2) * r_15 * (inv (r_15 ^ 2 + mu ^ 2 + 2 * mu * r_15)) * (inv (lambda ^ 2 + r_17 ^ 2 + 2 * lambda * r_17)) - r_15 ^ 2 * (r_17 ^ 2) * (inv (r_17 ^ 2 + mu ^ 2 + 2 * mu * r_17)) * (inv (r_15 ^ 2 + lambda ^ 2 + 2 * lambda * r_15)) - r_15 ^ 2 * lambda * r_17 * (inv (r_17 ^ 2 + mu ^ 2 + 2 * mu * r_17)) * (inv (r_15 ^ 2 + lambda ^ 2 + 2 * lambda * r_15))).
                { try assert (0 < lambda + r_15) by sign.
                  try assert (0 < mu + r_15) by sign.
                  try assert (0 < lambda + r_15) by sign.
                  try assert (0 < mu + r_17) by sign.
                  try assert (0 < lambda + r_17) by sign.
                  try assert (0 < lambda + r_17) by sign.
                  try assert (0 < r_15 ^ 2 + mu ^ 2 + 2 * mu * r_15) by sign.
                  try assert (N18' : normal_form (inv ((mu + r_15) ^ 2)) (inv (r_15 ^ 2 + mu ^ 2 + 2 * mu * r_15))) by first [apply inv_is; [nonzero | (assert (Z0' : r_15 ^ 2 + mu ^ 2 + 2 * mu * r_15 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
                  try assert (0 < lambda ^ 2 + r_15 ^ 2 + 2 * lambda * r_15) by sign.
                  try assert (N19' : normal_form (inv ((lambda + r_15) ^ 2)) (inv (lambda ^ 2 + r_15 ^ 2 + 2 * lambda * r_15))) by first [apply inv_is; [nonzero | (assert (Z0' : lambda ^ 2 + r_15 ^ 2 + 2 * lambda * r_15 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
                  try assert (0 < r_17 ^ 2 + mu ^ 2 + 2 * mu * r_17) by sign.
                  try assert (N20' : normal_form (inv ((mu + r_17) ^ 2)) (inv (r_17 ^ 2 + mu ^ 2 + 2 * mu * r_17))) by first [apply inv_is; [nonzero | (assert (Z0' : r_17 ^ 2 + mu ^ 2 + 2 * mu * r_17 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
                  try assert (0 < lambda ^ 2 + r_17 ^ 2 + 2 * lambda * r_17) by sign.
                  try assert (N21' : normal_form (inv ((lambda + r_17) ^ 2)) (inv (lambda ^ 2 + r_17 ^ 2 + 2 * lambda * r_17))) by first [apply inv_is; [nonzero | (assert (Z0' : lambda ^ 2 + r_17 ^ 2 + 2 * lambda * r_17 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((r_15 ^ 2 * (inv (r_15 ^ 2 + mu ^ 2 + 2 * mu * r_15))) * (E (S_ 1) (fun r_17 => r_17 * (inv (lambda + r_17)))) + ((r_15 * (inv (lambda + r_15))) * (E (S_ 1) (fun r_17 => r_17 ^ 2 * (inv (r_17 ^ 2 + mu ^ 2 + 2 * mu * r_17)))) + (((-1) * lambda * (r_15 ^ 2) * (inv (lambda ^ 2 + r_15 ^ 2 + 2 * lambda * r_15))) * (E (S_ 1) (fun r_17 => r_17 * (inv (r_17 ^ 2 + mu ^ 2 + 2 * mu * r_17)))) + (((-1) * (r_15 ^ 2) * (inv (lambda ^ 2 + r_15 ^ 2 + 2 * lambda * r_15))) * (E (S_ 1) (fun r_17 => r_17 ^ 2 * (inv (r_17 ^ 2 + mu ^ 2 + 2 * mu * r_17)))) + (((-1) * lambda * r_15 * (inv (r_15 ^ 2 + mu ^ 2 + 2 * mu * r_15))) * (E (S_ 1) (fun r_17 => r_17 ^ 2 * (inv (lambda ^ 2 + r_17 ^ 2 + 2 * lambda * r_17)))) + (((-1) * (r_15 ^ 2) * (inv (r_15 ^ 2 + mu ^ 2 + 2 * mu * r_15))) * (E (S_ 1) (fun r_17 => r_17 ^ 2 * (inv (lambda ^ 2 + r_17 ^ 2 + 2 * lambda * r_17)))))))))).
              { linear. }
              transitivity ((r_15 ^ 2 * (inv (r_15 ^ 2 + mu ^ 2 + 2 * mu * r_15))) * (E (S_ 1) (fun t => t * (inv (lambda + t)))) + ((r_15 * (inv (lambda + r_15))) * (E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) + (((-1) * lambda * (r_15 ^ 2) * (inv (lambda ^ 2 + r_15 ^ 2 + 2 * lambda * r_15))) * (E (S_ 1) (fun t => t * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) + (((-1) * (r_15 ^ 2) * (inv (lambda ^ 2 + r_15 ^ 2 + 2 * lambda * r_15))) * (E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) + (((-1) * lambda * r_15 * (inv (r_15 ^ 2 + mu ^ 2 + 2 * mu * r_15))) * (E (S_ 1) (fun t => t ^ 2 * (inv (lambda ^ 2 + t ^ 2 + 2 * lambda * t)))) + (((-1) * (r_15 ^ 2) * (inv (r_15 ^ 2 + mu ^ 2 + 2 * mu * r_15))) * (E (S_ 1) (fun t => t ^ 2 * (inv (lambda ^ 2 + t ^ 2 + 2 * lambda * t)))))))))). { arrange. }
              arrange. }
            try assert (0 < lambda + r_15) by sign.
            try assert (0 < lambda ^ 2 + r_15 ^ 2 + 2 * lambda * r_15) by sign.
            try assert (0 < r_15 ^ 2 + mu ^ 2 + 2 * mu * r_15) by sign.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((E (S_ 1) (fun t => t * (inv (lambda + t)))) * (E (S_ 1) (fun r_15 => r_15 ^ 2 * (inv (r_15 ^ 2 + mu ^ 2 + 2 * mu * r_15)))) + ((E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) * (E (S_ 1) (fun r_15 => r_15 * (inv (lambda + r_15)))) + (((-1) * lambda * (E (S_ 1) (fun t => t * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t))))) * (E (S_ 1) (fun r_15 => r_15 ^ 2 * (inv (lambda ^ 2 + r_15 ^ 2 + 2 * lambda * r_15)))) + (((-1) * (E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t))))) * (E (S_ 1) (fun r_15 => r_15 ^ 2 * (inv (lambda ^ 2 + r_15 ^ 2 + 2 * lambda * r_15)))) + (((-1) * lambda * (E (S_ 1) (fun t => t ^ 2 * (inv (lambda ^ 2 + t ^ 2 + 2 * lambda * t))))) * (E (S_ 1) (fun r_15 => r_15 * (inv (r_15 ^ 2 + mu ^ 2 + 2 * mu * r_15)))) + (((-1) * (E (S_ 1) (fun t => t ^ 2 * (inv (lambda ^ 2 + t ^ 2 + 2 * lambda * t))))) * (E (S_ 1) (fun r_15 => r_15 ^ 2 * (inv (r_15 ^ 2 + mu ^ 2 + 2 * mu * r_15)))))))))).
        { linear. }
        transitivity ((E (S_ 1) (fun t => t * (inv (lambda + t)))) * (E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) + ((E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) * (E (S_ 1) (fun t => t * (inv (lambda + t)))) + (((-1) * lambda * (E (S_ 1) (fun t => t * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t))))) * (E (S_ 1) (fun t => t ^ 2 * (inv (lambda ^ 2 + t ^ 2 + 2 * lambda * t)))) + (((-1) * (E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t))))) * (E (S_ 1) (fun t => t ^ 2 * (inv (lambda ^ 2 + t ^ 2 + 2 * lambda * t)))) + (((-1) * lambda * (E (S_ 1) (fun t => t ^ 2 * (inv (lambda ^ 2 + t ^ 2 + 2 * lambda * t))))) * (E (S_ 1) (fun t => t * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) + (((-1) * (E (S_ 1) (fun t => t ^ 2 * (inv (lambda ^ 2 + t ^ 2 + 2 * lambda * t))))) * (E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))))))))). { arrange. }
        arrange. }
      first [put; solve [field] | first [arrange | equal]]. }
    transitivity (E (S_ 1) (fun t => t ^ 2 * (inv ((mu + t) ^ 2))) * (E (S_ 1) (fun t => t * (inv (lambda + t)))) - E (S_ 1) (fun t => t * (lambda + t) * (inv ((mu + t) ^ 2))) * (E (S_ 1) (fun t => t ^ 2 * (inv ((lambda + t) ^ 2))))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity ((1 / 2) * (E (S_ 1) (fun t => E (S_ 1) (fun u => t ^ 2 * u * (inv ((mu + t) ^ 2)) * (inv (lambda + u)) + u ^ 2 * t * (inv ((mu + u) ^ 2)) * (inv (lambda + t)) - t ^ 2 * u * (lambda + u) * (inv ((lambda + t) ^ 2)) * (inv ((mu + u) ^ 2)) - u ^ 2 * t * (lambda + t) * (inv ((mu + t) ^ 2)) * (inv ((lambda + u) ^ 2)))) - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [Jensen], by Linear:
  H_1*G >= M_1^2
*)
Lemma step_Jensen (G : R) (H_1 : R) (M_1 : R) (j : R) (k : R) (lambda : R) (mu : R) (S_ : R -> law R)
    (sort_S_ : forall c, law_of_positives (S_ c))
    (H_j_pos_0 : j > 0)
    (H_k_pos_0 : k > 0)
    (H_lambda_pos_0 : lambda > 0)
    (H_mu_pos_0 : mu > 0)
    (H_H_1 : H_1 = E (S_ 1) (fun t => t * (inv (lambda + t))))
    (H_M_1 : M_1 = E (S_ 1) (fun t => t * (inv (mu + t))))
    (H_G : G = E (S_ 1) (fun t => t * (lambda + t) * (inv ((mu + t) ^ 2)))) :
  H_1 * G >= M_1 ^ 2.
Proof.
  pose proof (step_mean_of_squares (j) (k) (lambda) (mu) (S_) sort_S_ H_j_pos_0 H_k_pos_0 H_lambda_pos_0 H_mu_pos_0) as H_mean_of_squares.
  assert (P0' : 0 <= (1 / 2) * ((E (S_ 1) (fun t => E (S_ 1) (fun u => u * t * (lambda + u) * (inv ((mu + u) ^ 2)) * (inv (lambda + t)) + u * t * (lambda + t) * (inv ((mu + t) ^ 2)) * (inv (lambda + u)) - 2 * u * t * (inv (mu + u)) * (inv (mu + t))))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (H_1 * G) - (M_1 ^ 2) = (1 / 2) * ((E (S_ 1) (fun t => E (S_ 1) (fun u => u * t * (lambda + u) * (inv ((mu + u) ^ 2)) * (inv (lambda + t)) + u * t * (lambda + t) * (inv ((mu + t) ^ 2)) * (inv (lambda + u)) - 2 * u * t * (inv (mu + u)) * (inv (mu + t))))) - (0))).
  { enough (U' : E (S_ 1) (fun t => t * (inv (lambda + t))) * (E (S_ 1) (fun t => t * (lambda + t) * (inv ((mu + t) ^ 2)))) - (E (S_ 1) (fun t => t * (inv (mu + t)))) ^ 2 = (1 / 2) * (E (S_ 1) (fun t => E (S_ 1) (fun u => u * t * (lambda + u) * (inv ((mu + u) ^ 2)) * (inv (lambda + t)) + u * t * (lambda + t) * (inv ((mu + t) ^ 2)) * (inv (lambda + u)) - 2 * u * t * (inv (mu + u)) * (inv (mu + t)))) - 0)).
    { transitivity (E (S_ 1) (fun t => t * (inv (lambda + t))) * (E (S_ 1) (fun t => t * (lambda + t) * (inv ((mu + t) ^ 2)))) - (E (S_ 1) (fun t => t * (inv (mu + t)))) ^ 2).
      { assert (C0' : H_1 = E (S_ 1) (fun t => t * (inv (lambda + t)))).
        { rewrite H_H_1.
          first [same | ring | arrange]. }
        assert (C1' : G = E (S_ 1) (fun t => t * (lambda + t) * (inv ((mu + t) ^ 2)))).
        { rewrite H_G.
          first [same | ring | arrange]. }
        assert (C2' : M_1 = E (S_ 1) (fun t => t * (inv (mu + t)))).
        { rewrite H_M_1.
          first [same | ring | arrange]. }
        rewrite C0', C1', C2'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    assert (S0' : E (S_ 1) (fun t => t * (inv (lambda + t))) * (E (S_ 1) (fun t => t * (lambda + t) * (inv ((mu + t) ^ 2)))) - (E (S_ 1) (fun t => t * (inv (mu + t)))) ^ 2 = E (S_ 1) (fun t => t * (inv (lambda + t))) * (E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) + lambda * (E (S_ 1) (fun t => t * (inv (lambda + t)))) * (E (S_ 1) (fun t => t * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) - (E (S_ 1) (fun t => t * (inv (mu + t)))) ^ 2).
    { transitivity (E (S_ 1) (fun t => t * (inv (lambda + t))) * (E (S_ 1) (fun t => t * (lambda + t) * (inv ((mu + t) ^ 2)))) - (E (S_ 1) (fun t => t * (inv (mu + t)))) ^ 2). { arrange. }
      assert (E4' : normal_form (E (S_ 1) (fun t => t * (lambda + t) * (inv ((mu + t) ^ 2)))) (E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t))) + lambda * (E (S_ 1) (fun t => t * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))))).
      { unfold normal_form.
        transitivity (E (S_ 1) (fun r_5 => (lambda) * (r_5 * (inv (r_5 ^ 2 + mu ^ 2 + 2 * mu * r_5))) + ((1) * (r_5 ^ 2 * (inv (r_5 ^ 2 + mu ^ 2 + 2 * mu * r_5)))))).
        { apply E_ext; intros r_5 D_r_5; draws.
          transitivity (r_5 ^ 2 * (inv (r_5 ^ 2 + mu ^ 2 + 2 * mu * r_5)) + lambda * r_5 * (inv (r_5 ^ 2 + mu ^ 2 + 2 * mu * r_5))).
          { try assert (0 < mu + r_5) by sign.
            try assert (0 < r_5 ^ 2 + mu ^ 2 + 2 * mu * r_5) by sign.
            try assert (N6' : normal_form (inv ((mu + r_5) ^ 2)) (inv (r_5 ^ 2 + mu ^ 2 + 2 * mu * r_5))) by first [apply inv_is; [nonzero | (assert (Z0' : r_5 ^ 2 + mu ^ 2 + 2 * mu * r_5 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((lambda) * (E (S_ 1) (fun r_5 => r_5 * (inv (r_5 ^ 2 + mu ^ 2 + 2 * mu * r_5)))) + ((1) * (E (S_ 1) (fun r_5 => r_5 ^ 2 * (inv (r_5 ^ 2 + mu ^ 2 + 2 * mu * r_5)))))).
        { linear. }
        transitivity ((lambda) * (E (S_ 1) (fun t => t * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) + ((1) * (E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : (1 / 2) * (E (S_ 1) (fun t => E (S_ 1) (fun u => u * t * (lambda + u) * (inv ((mu + u) ^ 2)) * (inv (lambda + t)) + u * t * (lambda + t) * (inv ((mu + t) ^ 2)) * (inv (lambda + u)) - 2 * u * t * (inv (mu + u)) * (inv (mu + t)))) - 0) = E (S_ 1) (fun t => t * (inv (lambda + t))) * (E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) + lambda * (E (S_ 1) (fun t => t * (inv (lambda + t)))) * (E (S_ 1) (fun t => t * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) - (E (S_ 1) (fun t => t * (inv (mu + t)))) ^ 2).
    { transitivity ((1 / 2) * (E (S_ 1) (fun t => E (S_ 1) (fun u => u * t * (lambda + u) * (inv ((mu + u) ^ 2)) * (inv (lambda + t)) + u * t * (lambda + t) * (inv ((mu + t) ^ 2)) * (inv (lambda + u)) - 2 * u * t * (inv (mu + u)) * (inv (mu + t)))) - 0)). { arrange. }
      assert (E8' : normal_form (E (S_ 1) (fun t => E (S_ 1) (fun u => u * t * (lambda + u) * (inv ((mu + u) ^ 2)) * (inv (lambda + t)) + u * t * (lambda + t) * (inv ((mu + t) ^ 2)) * (inv (lambda + u)) - 2 * u * t * (inv (mu + u)) * (inv (mu + t))))) (2 * (E (S_ 1) (fun t => t * (inv (lambda + t)))) * (E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) + 2 * lambda * (E (S_ 1) (fun t => t * (inv (lambda + t)))) * (E (S_ 1) (fun t => t * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) - 2 * ((E (S_ 1) (fun t => t * (inv (mu + t)))) ^ 2))).
      { unfold normal_form.
        transitivity (E (S_ 1) (fun r_9 => (lambda * (E (S_ 1) (fun t => t * (inv (lambda + t))))) * (r_9 * (inv (r_9 ^ 2 + mu ^ 2 + 2 * mu * r_9))) + ((E (S_ 1) (fun t => t * (inv (lambda + t)))) * (r_9 ^ 2 * (inv (r_9 ^ 2 + mu ^ 2 + 2 * mu * r_9))) + (((-2) * (E (S_ 1) (fun t => t * (inv (mu + t))))) * (r_9 * (inv (mu + r_9))) + ((E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) * (r_9 * (inv (lambda + r_9))) + ((lambda * (E (S_ 1) (fun t => t * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t))))) * (r_9 * (inv (lambda + r_9))))))))).
        { apply E_ext; intros r_9 D_r_9; draws.
          transitivity (lambda * r_9 * (E (S_ 1) (fun t => t * (inv (lambda + t)))) * (inv (r_9 ^ 2 + mu ^ 2 + 2 * mu * r_9)) + lambda * r_9 * (E (S_ 1) (fun t => t * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) * (inv (lambda + r_9)) + E (S_ 1) (fun t => t * (inv (lambda + t))) * (r_9 ^ 2) * (inv (r_9 ^ 2 + mu ^ 2 + 2 * mu * r_9)) + r_9 * (E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) * (inv (lambda + r_9)) - 2 * (E (S_ 1) (fun t => t * (inv (mu + t)))) * r_9 * (inv (mu + r_9))).
          { transitivity (E (S_ 1) (fun t => t * r_9 * (lambda + t) * (inv ((mu + t) ^ 2)) * (inv (lambda + r_9)) + t * r_9 * (lambda + r_9) * (inv ((mu + r_9) ^ 2)) * (inv (lambda + t)) - 2 * t * r_9 * (inv (mu + t)) * (inv (mu + r_9)))). { arrange. }
            assert (E10' : normal_form (E (S_ 1) (fun t => t * r_9 * (lambda + t) * (inv ((mu + t) ^ 2)) * (inv (lambda + r_9)) + t * r_9 * (lambda + r_9) * (inv ((mu + r_9) ^ 2)) * (inv (lambda + t)) - 2 * t * r_9 * (inv (mu + t)) * (inv (mu + r_9)))) (lambda * r_9 * (E (S_ 1) (fun t => t * (inv (lambda + t)))) * (inv (r_9 ^ 2 + mu ^ 2 + 2 * mu * r_9)) + lambda * r_9 * (E (S_ 1) (fun t => t * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) * (inv (lambda + r_9)) + E (S_ 1) (fun t => t * (inv (lambda + t))) * (r_9 ^ 2) * (inv (r_9 ^ 2 + mu ^ 2 + 2 * mu * r_9)) + r_9 * (E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) * (inv (lambda + r_9)) - 2 * (E (S_ 1) (fun t => t * (inv (mu + t)))) * r_9 * (inv (mu + r_9)))).
            { unfold normal_form.
              transitivity (E (S_ 1) (fun r_11 => (lambda * r_9 * (inv (r_9 ^ 2 + mu ^ 2 + 2 * mu * r_9))) * (r_11 * (inv (lambda + r_11))) + ((r_9 ^ 2 * (inv (r_9 ^ 2 + mu ^ 2 + 2 * mu * r_9))) * (r_11 * (inv (lambda + r_11))) + ((lambda * r_9 * (inv (lambda + r_9))) * (r_11 * (inv (r_11 ^ 2 + mu ^ 2 + 2 * mu * r_11))) + ((r_9 * (inv (lambda + r_9))) * (r_11 ^ 2 * (inv (r_11 ^ 2 + mu ^ 2 + 2 * mu * r_11))) + (((-2) * r_9 * (inv (mu + r_9))) * (r_11 * (inv (mu + r_11))))))))).
              { apply E_ext; intros r_11 D_r_11; draws.
                transitivity (lambda * r_11 * r_9 * (inv (r_9 ^ 2 + mu ^ 2 + 2 * mu * r_9)) * (inv (lambda + r_11)) + r_11 ^ 2 * r_9 * (inv (r_11 ^ 2 + mu ^ 2 + 2 * mu * r_11)) * (inv (lambda + r_9)) + r_9 ^ 2 * r_11 * (inv (r_9 ^ 2 + mu ^ 2 + 2 * mu * r_9)) * (inv (lambda + r_11)) + lambda * r_11 * r_9 * (inv (r_11 ^ 2 + mu ^ 2 + 2 * mu * r_11)) * (inv (lambda + r_9)) - 2 * r_11 * r_9 * (inv (mu + r_11)) * (inv (mu + r_9))).
                { try assert (0 < mu + r_9) by sign.
                  try assert (0 < lambda + r_9) by sign.
                  try assert (0 < lambda + r_11) by sign.
                  try assert (0 < mu + r_9) by sign.
                  try assert (0 < mu + r_11) by sign.
                  try assert (0 < mu + r_11) by sign.
                  try assert (0 < r_9 ^ 2 + mu ^ 2 + 2 * mu * r_9) by sign.
                  try assert (N12' : normal_form (inv ((mu + r_9) ^ 2)) (inv (r_9 ^ 2 + mu ^ 2 + 2 * mu * r_9))) by first [apply inv_is; [nonzero | (assert (Z0' : r_9 ^ 2 + mu ^ 2 + 2 * mu * r_9 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
                  try assert (0 < r_11 ^ 2 + mu ^ 2 + 2 * mu * r_11) by sign.
                  try assert (N13' : normal_form (inv ((mu + r_11) ^ 2)) (inv (r_11 ^ 2 + mu ^ 2 + 2 * mu * r_11))) by first [apply inv_is; [nonzero | (assert (Z0' : r_11 ^ 2 + mu ^ 2 + 2 * mu * r_11 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((lambda * r_9 * (inv (r_9 ^ 2 + mu ^ 2 + 2 * mu * r_9))) * (E (S_ 1) (fun r_11 => r_11 * (inv (lambda + r_11)))) + ((r_9 ^ 2 * (inv (r_9 ^ 2 + mu ^ 2 + 2 * mu * r_9))) * (E (S_ 1) (fun r_11 => r_11 * (inv (lambda + r_11)))) + ((lambda * r_9 * (inv (lambda + r_9))) * (E (S_ 1) (fun r_11 => r_11 * (inv (r_11 ^ 2 + mu ^ 2 + 2 * mu * r_11)))) + ((r_9 * (inv (lambda + r_9))) * (E (S_ 1) (fun r_11 => r_11 ^ 2 * (inv (r_11 ^ 2 + mu ^ 2 + 2 * mu * r_11)))) + (((-2) * r_9 * (inv (mu + r_9))) * (E (S_ 1) (fun r_11 => r_11 * (inv (mu + r_11))))))))).
              { linear. }
              transitivity ((lambda * r_9 * (inv (r_9 ^ 2 + mu ^ 2 + 2 * mu * r_9))) * (E (S_ 1) (fun t => t * (inv (lambda + t)))) + ((r_9 ^ 2 * (inv (r_9 ^ 2 + mu ^ 2 + 2 * mu * r_9))) * (E (S_ 1) (fun t => t * (inv (lambda + t)))) + ((lambda * r_9 * (inv (lambda + r_9))) * (E (S_ 1) (fun t => t * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) + ((r_9 * (inv (lambda + r_9))) * (E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) + (((-2) * r_9 * (inv (mu + r_9))) * (E (S_ 1) (fun t => t * (inv (mu + t))))))))). { arrange. }
              arrange. }
            try assert (0 < mu + r_9) by sign.
            try assert (0 < lambda + r_9) by sign.
            try assert (0 < r_9 ^ 2 + mu ^ 2 + 2 * mu * r_9) by sign.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((lambda * (E (S_ 1) (fun t => t * (inv (lambda + t))))) * (E (S_ 1) (fun r_9 => r_9 * (inv (r_9 ^ 2 + mu ^ 2 + 2 * mu * r_9)))) + ((E (S_ 1) (fun t => t * (inv (lambda + t)))) * (E (S_ 1) (fun r_9 => r_9 ^ 2 * (inv (r_9 ^ 2 + mu ^ 2 + 2 * mu * r_9)))) + (((-2) * (E (S_ 1) (fun t => t * (inv (mu + t))))) * (E (S_ 1) (fun r_9 => r_9 * (inv (mu + r_9)))) + ((E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) * (E (S_ 1) (fun r_9 => r_9 * (inv (lambda + r_9)))) + ((lambda * (E (S_ 1) (fun t => t * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t))))) * (E (S_ 1) (fun r_9 => r_9 * (inv (lambda + r_9))))))))).
        { linear. }
        transitivity ((lambda * (E (S_ 1) (fun t => t * (inv (lambda + t))))) * (E (S_ 1) (fun t => t * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) + ((E (S_ 1) (fun t => t * (inv (lambda + t)))) * (E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) + (((-2) * (E (S_ 1) (fun t => t * (inv (mu + t))))) * (E (S_ 1) (fun t => t * (inv (mu + t)))) + ((E (S_ 1) (fun t => t ^ 2 * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t)))) * (E (S_ 1) (fun t => t * (inv (lambda + t)))) + ((lambda * (E (S_ 1) (fun t => t * (inv (t ^ 2 + mu ^ 2 + 2 * mu * t))))) * (E (S_ 1) (fun t => t * (inv (lambda + t))))))))). { arrange. }
        arrange. }
      first [put; solve [field] | first [arrange | equal]]. }
    transitivity (E (S_ 1) (fun t => t * (inv (lambda + t))) * (E (S_ 1) (fun t => t * (lambda + t) * (inv ((mu + t) ^ 2)))) - (E (S_ 1) (fun t => t * (inv (mu + t)))) ^ 2). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity ((1 / 2) * (E (S_ 1) (fun t => E (S_ 1) (fun u => u * t * (lambda + u) * (inv ((mu + u) ^ 2)) * (inv (lambda + t)) + u * t * (lambda + t) * (inv ((mu + t) ^ 2)) * (inv (lambda + u)) - 2 * u * t * (inv (mu + u)) * (inv (mu + t)))) - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [products], by Linear:
  H_1^2*M_2 >= M_1^2*H_2
*)
Lemma step_products (G : R) (H_1 : R) (H_2 : R) (M_1 : R) (M_2 : R) (j : R) (k : R) (lambda : R) (mu : R) (S_ : R -> law R)
    (sort_S_ : forall c, law_of_positives (S_ c))
    (H_j_pos_0 : j > 0)
    (H_k_pos_0 : k > 0)
    (H_lambda_pos_0 : lambda > 0)
    (H_mu_pos_0 : mu > 0)
    (H_lambda_less_is_mu : lambda <= mu)
    (H_H_1 : H_1 = E (S_ 1) (fun t => t * (inv (lambda + t))))
    (H_H_2 : H_2 = E (S_ 1) (fun t => t ^ 2 * (inv ((lambda + t) ^ 2))))
    (H_M_1 : M_1 = E (S_ 1) (fun t => t * (inv (mu + t))))
    (H_M_2 : M_2 = E (S_ 1) (fun t => t ^ 2 * (inv ((mu + t) ^ 2))))
    (H_G : G = E (S_ 1) (fun t => t * (lambda + t) * (inv ((mu + t) ^ 2)))) :
  H_1 ^ 2 * M_2 >= M_1 ^ 2 * H_2.
Proof.
  pose proof (step_H_1_pos_0 (H_1) (lambda) (S_) sort_S_ H_lambda_pos_0 H_H_1) as H_H_1_pos_0.
  pose proof (step_H_2_pos_is_0 (H_2) (lambda) (S_) sort_S_ H_lambda_pos_0 H_H_2) as H_H_2_pos_is_0.
  pose proof (step_Chebyshev (G) (H_1) (H_2) (M_2) (j) (k) (lambda) (mu) (S_) sort_S_ H_j_pos_0 H_k_pos_0 H_lambda_pos_0 H_mu_pos_0 H_lambda_less_is_mu H_H_1 H_H_2 H_M_2 H_G) as H_Chebyshev.
  pose proof (step_Jensen (G) (H_1) (M_1) (j) (k) (lambda) (mu) (S_) sort_S_ H_j_pos_0 H_k_pos_0 H_lambda_pos_0 H_mu_pos_0 H_H_1 H_M_1 H_G) as H_Jensen.
  assert (P0' : 0 <= (H_1) * ((H_1 * M_2) - (G * H_2))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 <= (H_2) * ((H_1 * G) - (M_1 ^ 2))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (H_1 ^ 2 * M_2) - (M_1 ^ 2 * H_2) = (H_1) * ((H_1 * M_2) - (G * H_2)) + (H_2) * ((H_1 * G) - (M_1 ^ 2))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theorem], by Linear:
  M_2*M_1^(-2) - 1 >= H_1^(-2)*H_2 - 1
*)
Lemma step_theorem (G : R) (H_1 : R) (H_2 : R) (M_1 : R) (M_2 : R) (j : R) (k : R) (lambda : R) (mu : R) (S_ : R -> law R)
    (sort_S_ : forall c, law_of_positives (S_ c))
    (H_j_pos_0 : j > 0)
    (H_k_pos_0 : k > 0)
    (H_lambda_pos_0 : lambda > 0)
    (H_mu_pos_0 : mu > 0)
    (H_lambda_less_is_mu : lambda <= mu)
    (H_H_1 : H_1 = E (S_ 1) (fun t => t * (inv (lambda + t))))
    (H_H_2 : H_2 = E (S_ 1) (fun t => t ^ 2 * (inv ((lambda + t) ^ 2))))
    (H_M_1 : M_1 = E (S_ 1) (fun t => t * (inv (mu + t))))
    (H_M_2 : M_2 = E (S_ 1) (fun t => t ^ 2 * (inv ((mu + t) ^ 2))))
    (H_G : G = E (S_ 1) (fun t => t * (lambda + t) * (inv ((mu + t) ^ 2)))) :
  M_2 * (inv (M_1 ^ 2)) - 1 >= H_2 * (inv (H_1 ^ 2)) - 1.
Proof.
  pose proof (step_H_1_pos_0 (H_1) (lambda) (S_) sort_S_ H_lambda_pos_0 H_H_1) as H_H_1_pos_0.
  pose proof (step_M_1_pos_0 (M_1) (mu) (S_) sort_S_ H_mu_pos_0 H_M_1) as H_M_1_pos_0.
  pose proof (step_products (G) (H_1) (H_2) (M_1) (M_2) (j) (k) (lambda) (mu) (S_) sort_S_ H_j_pos_0 H_k_pos_0 H_lambda_pos_0 H_mu_pos_0 H_lambda_less_is_mu H_H_1 H_H_2 H_M_1 H_M_2 H_G) as H_products.
  assert (P0' : 0 <= (inv (H_1 ^ 2) * (inv (M_1 ^ 2))) * ((H_1 ^ 2 * M_2) - (M_1 ^ 2 * H_2))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (M_2 * (inv (M_1 ^ 2)) - 1) - (H_2 * (inv (H_1 ^ 2)) - 1) = (inv (H_1 ^ 2) * (inv (M_1 ^ 2))) * ((H_1 ^ 2 * M_2) - (M_1 ^ 2 * H_2))).
  { try assert (N0' : normal_form (inv (H_1 ^ 2)) ((inv H_1) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : H_1 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (N1' : normal_form (inv (M_1 ^ 2)) ((inv M_1) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : M_1 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : M_1 <> 0) by (apply positive_ne; sign).
    assert (Z1' : H_1 <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (G : R) (H_1 : R) (H_2 : R) (M_1 : R) (M_2 : R) (j : R) (k : R) (lambda : R) (mu : R) (S_ : R -> law R)
    (sort_S_ : forall c, law_of_positives (S_ c))
    (H_j_pos_0 : j > 0)
    (H_k_pos_0 : k > 0)
    (H_lambda_pos_0 : lambda > 0)
    (H_mu_pos_0 : mu > 0)
    (H_lambda_less_is_mu : lambda <= mu)
    (H_H_1 : H_1 = E (S_ 1) (fun t => t * (inv (lambda + t))))
    (H_H_2 : H_2 = E (S_ 1) (fun t => t ^ 2 * (inv ((lambda + t) ^ 2))))
    (H_M_1 : M_1 = E (S_ 1) (fun t => t * (inv (mu + t))))
    (H_M_2 : M_2 = E (S_ 1) (fun t => t ^ 2 * (inv ((mu + t) ^ 2))))
    (H_G : G = E (S_ 1) (fun t => t * (lambda + t) * (inv ((mu + t) ^ 2)))) :
  M_2 * (inv (M_1 ^ 2)) - 1 >= H_2 * (inv (H_1 ^ 2)) - 1.
Proof. exact (step_theorem (G) (H_1) (H_2) (M_1) (M_2) (j) (k) (lambda) (mu) (S_) sort_S_ H_j_pos_0 H_k_pos_0 H_lambda_pos_0 H_mu_pos_0 H_lambda_less_is_mu H_H_1 H_H_2 H_M_1 H_M_2 H_G). Qed.
