(** The cost of neural collapse, from $n$ layers to $n + 1$ (deep-collapse-step)

  Given [layers]: R(1 + _0) >= R(_0) + K*E[exp(2*A(1 + _1, c) - 2*A(_1, c)); c ~ uniform(K)] for
    all nat
  Given [n]: R(n) >= E[exp(2*(1 + n)^(-1)*A(n, c)); c ~ uniform(K)]*K*(1 + n)
  Then R(1 + n) >= E[exp(2*(n + 2)^(-1)*A(1 + n, c)); c ~ uniform(K)]*(n + 2)*K
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require gibbs.
Open Scope R_scope.

(** Step [layer], by Specialise:
  R(1 + n) >= E[exp(-2*A(n, c) + 2*A(1 + n, c)); c ~ uniform(K)]*K + R(n)
*)
Lemma step_layer (K : R) (n : R) (A : R -> R -> R) (R_ : R -> R)
    (label_K : label K)
    (label_n : label n)
    (H_layers : forall i : R, label i -> R_ (1 + i) >= R_ i + K * (E (uniform K) (fun j => exp (2 * (A (1 + i) j) - 2 * (A i j))))) :
  R_ (1 + n) >= E (uniform K) (fun i => exp (2 * (A (1 + n) i) - 2 * (A n i))) * K + R_ n.
Proof.
  pose proof (H_layers (n) ltac:(labels)) as I'.
  assert (G' : (R_ (1 + n)) - (E (uniform K) (fun i => exp (2 * (A (1 + n) i) - 2 * (A n i))) * K + R_ n) = (R_ (1 + (n))) - (R_ (n) + K * (E (uniform K) (fun i => exp (2 * (A (1 + (n)) i) - 2 * (A (n) i)))))).
  { assert (U' : forall z0' z1' z2' : R, ((z2') - ((z0') * K + (z1'))) = ((z2') - ((z0') * K + (z1')))).
    { clear - K label_K.
      intros z0' z1' z2'.
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (uniform K) (fun j => exp (2 * (A (1 + n) j) - 2 * (A n j)))) (R_ n) (R_ (1 + n))) as V'.
    first [congruent_to V' | rearranged V']. }
  gap; try rewrite G'; lra.
Qed.

(** Step [old], by Instance:
  exp(2*(1 + n)^(-1)*A(n, c)) >= exp(2*(n + 2)^(-1)*A(1 + n, c))*(1 - 2*(n + 2)^(-1)*A(1 + n, c) +
    2*(1 + n)^(-1)*A(n, c))
*)
Lemma step_old (c : R) (n : R) (A : R -> R -> R)
    (label_c : label c)
    (label_n : label n) :
  exp (2 * (A n c) * (inv (1 + n))) >= exp (2 * (A (1 + n) c) * (inv (n + 2))) * (1 + 2 * (A n c) * (inv (1 + n)) - 2 * (A (1 + n) c) * (inv (n + 2))).
Proof.
  assert (I' : exp (2 * (A n c) * (inv (1 + n))) >= (((-2) * (A (1 + n) c) * (inv (n + 2))) + 1 + (2 * (A n c) * (inv (1 + n))) + ln (1) - ln (1)) * (1) * (exp ((-1) * ((-2) * (A (1 + n) c) * (inv (n + 2))))) * (inv (1))).
  { apply (gibbs.step_gibbs (1) (1) ((-2) * (A (1 + n) c) * (inv (n + 2))) (2 * (A n c) * (inv (1 + n)))); [first [assumption | gap; by_number | premise] | first [assumption | gap; by_number | premise]]. }
  assert (G' : (exp (2 * (A n c) * (inv (1 + n)))) - (exp (2 * (A (1 + n) c) * (inv (n + 2))) * (1 + 2 * (A n c) * (inv (1 + n)) - 2 * (A (1 + n) c) * (inv (n + 2)))) = (exp (2 * (A n c) * (inv (1 + n)))) - ((((-2) * (A (1 + n) c) * (inv (n + 2))) + 1 + (2 * (A n c) * (inv (1 + n))) + ln (1) - ln (1)) * (1) * (exp ((-1) * ((-2) * (A (1 + n) c) * (inv (n + 2))))) * (inv (1)))).
  { try assert (0 < 1 + n) by sign.
    try assert (0 < n + 2) by sign.
    try assert (N4' : normal_form ((inv (1))) (1)) by first [apply inv_is; [nonzero | (first [put; solve [ring] | equal])] | normal].
    try assert (0 < 1 + n) by sign.
    try assert (N5' : normal_form ((exp (2 * (A n c) * (inv (1 + n))))) ((exp (A n c * (inv (1 + n)))) ^ 2)) by normal.
    try assert (N6' : normal_form ((ln (1))) (0)) by normal.
    try assert (N7' : normal_form ((ln (1))) (0)) by normal.
    try assert (0 < n + 2) by sign.
    try assert (N8' : normal_form ((exp ((-1) * ((-2) * (A (1 + n) c) * (inv (n + 2)))))) ((exp (A (1 + n) c * (inv (n + 2)))) ^ 2)) by normal.
    try assert (0 < n + 2) by sign.
    try assert (N9' : normal_form (exp (2 * (A (1 + n) c) * (inv (n + 2)))) ((exp (A (1 + n) c * (inv (n + 2)))) ^ 2)) by normal.
    try assert (0 < 1 + n) by sign.
    try assert (N10' : normal_form (exp (2 * (A n c) * (inv (1 + n)))) ((exp (A n c * (inv (1 + n)))) ^ 2)) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [new], by Instance:
  exp(-2*A(n, c) + 2*A(1 + n, c)) >= (-2*A(n, c) + 1 - 2*(n + 2)^(-1)*A(1 + n, c) + 2*A(1 + n,
    c))*exp(2*(n + 2)^(-1)*A(1 + n, c))
*)
Lemma step_new (c : R) (n : R) (A : R -> R -> R)
    (label_c : label c)
    (label_n : label n) :
  exp (2 * (A (1 + n) c) - 2 * (A n c)) >= (1 + 2 * (A (1 + n) c) - 2 * (A n c) - 2 * (A (1 + n) c) * (inv (n + 2))) * (exp (2 * (A (1 + n) c) * (inv (n + 2)))).
Proof.
  assert (I' : exp (2 * (A (1 + n) c) - 2 * (A n c)) >= (((-2) * (A (1 + n) c) * (inv (n + 2))) + 1 + (2 * (A (1 + n) c) - 2 * (A n c)) + ln (1) - ln (1)) * (1) * (exp ((-1) * ((-2) * (A (1 + n) c) * (inv (n + 2))))) * (inv (1))).
  { apply (gibbs.step_gibbs (1) (1) ((-2) * (A (1 + n) c) * (inv (n + 2))) (2 * (A (1 + n) c) - 2 * (A n c))); [first [assumption | gap; by_number | premise] | first [assumption | gap; by_number | premise]]. }
  assert (G' : (exp (2 * (A (1 + n) c) - 2 * (A n c))) - ((1 + 2 * (A (1 + n) c) - 2 * (A n c) - 2 * (A (1 + n) c) * (inv (n + 2))) * (exp (2 * (A (1 + n) c) * (inv (n + 2))))) = (exp (2 * (A (1 + n) c) - 2 * (A n c))) - ((((-2) * (A (1 + n) c) * (inv (n + 2))) + 1 + (2 * (A (1 + n) c) - 2 * (A n c)) + ln (1) - ln (1)) * (1) * (exp ((-1) * ((-2) * (A (1 + n) c) * (inv (n + 2))))) * (inv (1)))).
  { try assert (0 < n + 2) by sign.
    try assert (N4' : normal_form ((inv (1))) (1)) by first [apply inv_is; [nonzero | (first [put; solve [ring] | equal])] | normal].
    try assert (N5' : normal_form ((exp (2 * (A (1 + n) c) - 2 * (A n c)))) ((exp (A (1 + n) c)) ^ 2 * ((inv (exp (A n c))) ^ 2))) by normal.
    try assert (N6' : normal_form ((ln (1))) (0)) by normal.
    try assert (N7' : normal_form ((ln (1))) (0)) by normal.
    try assert (0 < n + 2) by sign.
    try assert (N8' : normal_form ((exp ((-1) * ((-2) * (A (1 + n) c) * (inv (n + 2)))))) ((exp (A (1 + n) c * (inv (n + 2)))) ^ 2)) by normal.
    try assert (0 < n + 2) by sign.
    try assert (N9' : normal_form (exp (2 * (A (1 + n) c) * (inv (n + 2)))) ((exp (A (1 + n) c * (inv (n + 2)))) ^ 2)) by normal.
    try assert (N10' : normal_form (exp (2 * (A (1 + n) c) - 2 * (A n c))) ((exp (A (1 + n) c)) ^ 2 * ((inv (exp (A n c))) ^ 2))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [means], by Linear:
  exp(2*(1 + n)^(-1)*A(n, c))*(1 + n) + exp(-2*A(n, c) + 2*A(1 + n, c)) >= (n + 2)*exp(2*(n +
    2)^(-1)*A(1 + n, c))
*)
Lemma step_means (c : R) (n : R) (A : R -> R -> R)
    (label_c : label c)
    (label_n : label n) :
  exp (2 * (A n c) * (inv (1 + n))) * (1 + n) + exp (2 * (A (1 + n) c) - 2 * (A n c)) >= (n + 2) * (exp (2 * (A (1 + n) c) * (inv (n + 2)))).
Proof.
  pose proof (step_old (c) (n) (A) label_c label_n) as H_old.
  pose proof (step_new (c) (n) (A) label_c label_n) as H_new.
  assert (P0' : 0 <= (1 + n) * ((exp (2 * (A n c) * (inv (1 + n)))) - (exp (2 * (A (1 + n) c) * (inv (n + 2))) * (1 + 2 * (A n c) * (inv (1 + n)) - 2 * (A (1 + n) c) * (inv (n + 2)))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 <= (1) * ((exp (2 * (A (1 + n) c) - 2 * (A n c))) - ((1 + 2 * (A (1 + n) c) - 2 * (A n c) - 2 * (A (1 + n) c) * (inv (n + 2))) * (exp (2 * (A (1 + n) c) * (inv (n + 2))))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (exp (2 * (A n c) * (inv (1 + n))) * (1 + n) + exp (2 * (A (1 + n) c) - 2 * (A n c))) - ((n + 2) * (exp (2 * (A (1 + n) c) * (inv (n + 2))))) = (1 + n) * ((exp (2 * (A n c) * (inv (1 + n)))) - (exp (2 * (A (1 + n) c) * (inv (n + 2))) * (1 + 2 * (A n c) * (inv (1 + n)) - 2 * (A (1 + n) c) * (inv (n + 2))))) + (1) * ((exp (2 * (A (1 + n) c) - 2 * (A n c))) - ((1 + 2 * (A (1 + n) c) - 2 * (A n c) - 2 * (A (1 + n) c) * (inv (n + 2))) * (exp (2 * (A (1 + n) c) * (inv (n + 2))))))).
  { try assert (0 < 1 + n) by sign.
    try assert (0 < n + 2) by sign.
    try assert (0 < n + 2) by sign.
    try assert (N0' : normal_form (exp (2 * (A (1 + n) c) * (inv (n + 2)))) ((exp (A (1 + n) c * (inv (n + 2)))) ^ 2)) by normal.
    try assert (0 < 1 + n) by sign.
    try assert (N1' : normal_form (exp (2 * (A n c) * (inv (1 + n)))) ((exp (A n c * (inv (1 + n)))) ^ 2)) by normal.
    try assert (N2' : normal_form (exp (2 * (A (1 + n) c) - 2 * (A n c))) ((exp (A (1 + n) c)) ^ 2 * ((inv (exp (A n c))) ^ 2))) by normal.
    assert (Z0' : exp (A n c) <> 0) by (apply positive_ne; sign).
    assert (Z1' : n + 2 <> 0) by (apply positive_ne; sign).
    assert (Z2' : 1 + n <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [mean over classes], by Average:
  E[exp(-2*A(n, c) + 2*A(1 + n, c)) - (n + 2)*exp(2*(n + 2)^(-1)*A(1 + n, c)) + exp(2*(1 +
    n)^(-1)*A(n, c))*(1 + n); c ~ uniform(K)] >= 0
*)
Lemma step_mean_over_classes (K : R) (n : R) (A : R -> R -> R)
    (label_K : label K)
    (label_n : label n) :
  E (uniform K) (fun i => exp (2 * (A (1 + n) i) - 2 * (A n i)) + exp (2 * (A n i) * (inv (1 + n))) * (1 + n) - (n + 2) * (exp (2 * (A (1 + n) i) * (inv (n + 2))))) >= 0.
Proof.
  assert (H_means : forall z0 : R, drawn (uniform K) z0 -> exp (2 * (A n (z0)) * (inv (1 + n))) * (1 + n) + exp (2 * (A (1 + n) (z0)) - 2 * (A n (z0))) >= (n + 2) * (exp (2 * (A (1 + n) (z0)) * (inv (n + 2))))).
  { intros z0 D0; draws; apply (step_means (z0) (n) (A)); premise. }
  assert (P' : 0 <= E (uniform K) (fun i => (exp (2 * (A (1 + n) i) - 2 * (A n i)) + exp (2 * (A n i) * (inv (1 + n))) * (1 + n)) - (n + 2) * (exp (2 * (A (1 + n) i) * (inv (n + 2)))))).
  { apply E_nonneg; intros d0 D0; draws.
    pose proof (H_means d0 D0) as K'; pointwise K'. }
  assert (G' : (E (uniform K) (fun i => exp (2 * (A (1 + n) i) - 2 * (A n i)) + exp (2 * (A n i) * (inv (1 + n))) * (1 + n) - (n + 2) * (exp (2 * (A (1 + n) i) * (inv (n + 2)))))) - (0) = E (uniform K) (fun i => (exp (2 * (A (1 + n) i) - 2 * (A n i)) + exp (2 * (A n i) * (inv (1 + n))) * (1 + n)) - (n + 2) * (exp (2 * (A (1 + n) i) * (inv (n + 2)))))).
  { try assert (0 < 1 + n) by sign.
    try assert (0 < n + 2) by sign.
    assert (S0' : E (uniform K) (fun i => exp (2 * (A (1 + n) i) - 2 * (A n i)) + exp (2 * (A n i) * (inv (1 + n))) * (1 + n) - (n + 2) * (exp (2 * (A (1 + n) i) * (inv (n + 2))))) - 0 = E (uniform K) (fun i => (exp (A n i * (inv (1 + n)))) ^ 2) + n * (E (uniform K) (fun i => (exp (A n i * (inv (1 + n)))) ^ 2)) + E (uniform K) (fun i => (inv (exp (A n i))) ^ 2 * ((exp (A (1 + n) i)) ^ 2)) - n * (E (uniform K) (fun i => (exp (A (1 + n) i * (inv (n + 2)))) ^ 2)) - 2 * (E (uniform K) (fun i => (exp (A (1 + n) i * (inv (n + 2)))) ^ 2))).
    { transitivity (E (uniform K) (fun i => exp (2 * (A (1 + n) i) - 2 * (A n i)) + exp (2 * (A n i) * (inv (1 + n))) * (1 + n) - (n + 2) * (exp (2 * (A (1 + n) i) * (inv (n + 2))))) - 0). { arrange. }
      assert (E0' : normal_form (E (uniform K) (fun i => exp (2 * (A (1 + n) i) - 2 * (A n i)) + exp (2 * (A n i) * (inv (1 + n))) * (1 + n) - (n + 2) * (exp (2 * (A (1 + n) i) * (inv (n + 2)))))) (E (uniform K) (fun i => (exp (A n i * (inv (1 + n)))) ^ 2) + n * (E (uniform K) (fun i => (exp (A n i * (inv (1 + n)))) ^ 2)) + E (uniform K) (fun i => (inv (exp (A n i))) ^ 2 * ((exp (A (1 + n) i)) ^ 2)) - n * (E (uniform K) (fun i => (exp (A (1 + n) i * (inv (n + 2)))) ^ 2)) - 2 * (E (uniform K) (fun i => (exp (A (1 + n) i * (inv (n + 2)))) ^ 2)))).
      { unfold normal_form.
        transitivity (E (uniform K) (fun r_1 => (1) * ((exp (A n r_1 * (inv (1 + n)))) ^ 2) + ((n) * ((exp (A n r_1 * (inv (1 + n)))) ^ 2) + (((-1) * n) * ((exp (A (1 + n) r_1 * (inv (n + 2)))) ^ 2) + ((-2) * ((exp (A (1 + n) r_1 * (inv (n + 2)))) ^ 2) + ((1) * ((inv (exp (A n r_1))) ^ 2 * ((exp (A (1 + n) r_1)) ^ 2)))))))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (n * ((exp (A n r_1 * (inv (1 + n)))) ^ 2) + (inv (exp (A n r_1))) ^ 2 * ((exp (A (1 + n) r_1)) ^ 2) + (exp (A n r_1 * (inv (1 + n)))) ^ 2 - 2 * ((exp (A (1 + n) r_1 * (inv (n + 2)))) ^ 2) - n * ((exp (A (1 + n) r_1 * (inv (n + 2)))) ^ 2)).
          { try assert (0 < 1 + n) by sign.
            try assert (0 < n + 2) by sign.
            try assert (0 < 1 + n) by sign.
            try assert (N2' : normal_form (exp (2 * (A n r_1) * (inv (1 + n)))) ((exp (A n r_1 * (inv (1 + n)))) ^ 2)) by normal.
            try assert (0 < n + 2) by sign.
            try assert (N3' : normal_form (exp (2 * (A (1 + n) r_1) * (inv (n + 2)))) ((exp (A (1 + n) r_1 * (inv (n + 2)))) ^ 2)) by normal.
            try assert (N4' : normal_form (exp (2 * (A (1 + n) r_1) - 2 * (A n r_1))) ((inv (exp (A n r_1))) ^ 2 * ((exp (A (1 + n) r_1)) ^ 2))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (uniform K) (fun r_1 => (exp (A n r_1 * (inv (1 + n)))) ^ 2)) + ((n) * (E (uniform K) (fun r_1 => (exp (A n r_1 * (inv (1 + n)))) ^ 2)) + (((-1) * n) * (E (uniform K) (fun r_1 => (exp (A (1 + n) r_1 * (inv (n + 2)))) ^ 2)) + ((-2) * (E (uniform K) (fun r_1 => (exp (A (1 + n) r_1 * (inv (n + 2)))) ^ 2)) + ((1) * (E (uniform K) (fun r_1 => (inv (exp (A n r_1))) ^ 2 * ((exp (A (1 + n) r_1)) ^ 2)))))))).
        { linear. }
        transitivity ((1) * (E (uniform K) (fun i => (exp (A n i * (inv (1 + n)))) ^ 2)) + ((n) * (E (uniform K) (fun i => (exp (A n i * (inv (1 + n)))) ^ 2)) + (((-1) * n) * (E (uniform K) (fun i => (exp (A (1 + n) i * (inv (n + 2)))) ^ 2)) + ((-2) * (E (uniform K) (fun i => (exp (A (1 + n) i * (inv (n + 2)))) ^ 2)) + ((1) * (E (uniform K) (fun i => (inv (exp (A n i))) ^ 2 * ((exp (A (1 + n) i)) ^ 2)))))))). { arrange. }
        arrange. }
      try assert (0 < 1 + n) by sign.
      try assert (0 < n + 2) by sign.
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (uniform K) (fun i => (exp (2 * (A (1 + n) i) - 2 * (A n i)) + exp (2 * (A n i) * (inv (1 + n))) * (1 + n)) - (n + 2) * (exp (2 * (A (1 + n) i) * (inv (n + 2))))) = E (uniform K) (fun i => (exp (A n i * (inv (1 + n)))) ^ 2) + n * (E (uniform K) (fun i => (exp (A n i * (inv (1 + n)))) ^ 2)) + E (uniform K) (fun i => (inv (exp (A n i))) ^ 2 * ((exp (A (1 + n) i)) ^ 2)) - n * (E (uniform K) (fun i => (exp (A (1 + n) i * (inv (n + 2)))) ^ 2)) - 2 * (E (uniform K) (fun i => (exp (A (1 + n) i * (inv (n + 2)))) ^ 2))).
    { transitivity (E (uniform K) (fun i => (exp (2 * (A (1 + n) i) - 2 * (A n i)) + exp (2 * (A n i) * (inv (1 + n))) * (1 + n)) - (n + 2) * (exp (2 * (A (1 + n) i) * (inv (n + 2)))))). { arrange. }
      assert (E5' : normal_form (E (uniform K) (fun i => (exp (2 * (A (1 + n) i) - 2 * (A n i)) + exp (2 * (A n i) * (inv (1 + n))) * (1 + n)) - (n + 2) * (exp (2 * (A (1 + n) i) * (inv (n + 2)))))) (E (uniform K) (fun i => (exp (A n i * (inv (1 + n)))) ^ 2) + n * (E (uniform K) (fun i => (exp (A n i * (inv (1 + n)))) ^ 2)) + E (uniform K) (fun i => (inv (exp (A n i))) ^ 2 * ((exp (A (1 + n) i)) ^ 2)) - n * (E (uniform K) (fun i => (exp (A (1 + n) i * (inv (n + 2)))) ^ 2)) - 2 * (E (uniform K) (fun i => (exp (A (1 + n) i * (inv (n + 2)))) ^ 2)))).
      { unfold normal_form.
        transitivity (E (uniform K) (fun r_6 => (1) * ((exp (A n r_6 * (inv (1 + n)))) ^ 2) + ((n) * ((exp (A n r_6 * (inv (1 + n)))) ^ 2) + ((1) * ((inv (exp (A n r_6))) ^ 2 * ((exp (A (1 + n) r_6)) ^ 2)) + (((-1) * n) * ((exp (A (1 + n) r_6 * (inv (n + 2)))) ^ 2) + ((-2) * ((exp (A (1 + n) r_6 * (inv (n + 2)))) ^ 2))))))).
        { apply E_ext; intros r_6 D_r_6; draws.
          transitivity (n * ((exp (A n r_6 * (inv (1 + n)))) ^ 2) + (inv (exp (A n r_6))) ^ 2 * ((exp (A (1 + n) r_6)) ^ 2) + (exp (A n r_6 * (inv (1 + n)))) ^ 2 - 2 * ((exp (A (1 + n) r_6 * (inv (n + 2)))) ^ 2) - n * ((exp (A (1 + n) r_6 * (inv (n + 2)))) ^ 2)).
          { try assert (0 < 1 + n) by sign.
            try assert (0 < n + 2) by sign.
            try assert (0 < n + 2) by sign.
            try assert (N7' : normal_form (exp (2 * (A (1 + n) r_6) * (inv (n + 2)))) ((exp (A (1 + n) r_6 * (inv (n + 2)))) ^ 2)) by normal.
            try assert (0 < 1 + n) by sign.
            try assert (N8' : normal_form (exp (2 * (A n r_6) * (inv (1 + n)))) ((exp (A n r_6 * (inv (1 + n)))) ^ 2)) by normal.
            try assert (N9' : normal_form (exp (2 * (A (1 + n) r_6) - 2 * (A n r_6))) ((inv (exp (A n r_6))) ^ 2 * ((exp (A (1 + n) r_6)) ^ 2))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (uniform K) (fun r_6 => (exp (A n r_6 * (inv (1 + n)))) ^ 2)) + ((n) * (E (uniform K) (fun r_6 => (exp (A n r_6 * (inv (1 + n)))) ^ 2)) + ((1) * (E (uniform K) (fun r_6 => (inv (exp (A n r_6))) ^ 2 * ((exp (A (1 + n) r_6)) ^ 2))) + (((-1) * n) * (E (uniform K) (fun r_6 => (exp (A (1 + n) r_6 * (inv (n + 2)))) ^ 2)) + ((-2) * (E (uniform K) (fun r_6 => (exp (A (1 + n) r_6 * (inv (n + 2)))) ^ 2))))))).
        { linear. }
        transitivity ((1) * (E (uniform K) (fun i => (exp (A n i * (inv (1 + n)))) ^ 2)) + ((n) * (E (uniform K) (fun i => (exp (A n i * (inv (1 + n)))) ^ 2)) + ((1) * (E (uniform K) (fun i => (inv (exp (A n i))) ^ 2 * ((exp (A (1 + n) i)) ^ 2))) + (((-1) * n) * (E (uniform K) (fun i => (exp (A (1 + n) i * (inv (n + 2)))) ^ 2)) + ((-2) * (E (uniform K) (fun i => (exp (A (1 + n) i * (inv (n + 2)))) ^ 2))))))). { arrange. }
        arrange. }
      try assert (0 < 1 + n) by sign.
      try assert (0 < n + 2) by sign.
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (uniform K) (fun i => exp (2 * (A (1 + n) i) - 2 * (A n i)) + exp (2 * (A n i) * (inv (1 + n))) * (1 + n) - (n + 2) * (exp (2 * (A (1 + n) i) * (inv (n + 2))))) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (uniform K) (fun i => (exp (2 * (A (1 + n) i) - 2 * (A n i)) + exp (2 * (A n i) * (inv (1 + n))) * (1 + n)) - (n + 2) * (exp (2 * (A (1 + n) i) * (inv (n + 2)))))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

(** Step [n + 1], by Linear:
  R(1 + n) >= E[exp(2*(n + 2)^(-1)*A(1 + n, c)); c ~ uniform(K)]*(n + 2)*K
*)
Lemma step_n_p_1 (K : R) (n : R) (A : R -> R -> R) (R_ : R -> R)
    (label_K : label K)
    (label_n : label n)
    (H_layers : forall i : R, label i -> R_ (1 + i) >= R_ i + K * (E (uniform K) (fun j => exp (2 * (A (1 + i) j) - 2 * (A i j)))))
    (H_n : R_ n >= E (uniform K) (fun i => exp (2 * (A n i) * (inv (1 + n)))) * K * (1 + n)) :
  R_ (1 + n) >= E (uniform K) (fun i => exp (2 * (A (1 + n) i) * (inv (n + 2)))) * (n + 2) * K.
Proof.
  pose proof (step_layer (K) (n) (A) (R_) label_K label_n H_layers) as H_layer.
  pose proof (step_mean_over_classes (K) (n) (A) label_K label_n) as H_mean_over_classes.
  assert (P0' : 0 <= (1) * ((R_ n) - (E (uniform K) (fun i => exp (2 * (A n i) * (inv (1 + n)))) * K * (1 + n)))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((R_ (1 + n)) - (E (uniform K) (fun i => exp (2 * (A (1 + n) i) - 2 * (A n i))) * K + R_ n))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P2' : 0 <= (K) * ((E (uniform K) (fun i => exp (2 * (A (1 + n) i) - 2 * (A n i)) + exp (2 * (A n i) * (inv (1 + n))) * (1 + n) - (n + 2) * (exp (2 * (A (1 + n) i) * (inv (n + 2)))))) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (R_ (1 + n)) - (E (uniform K) (fun i => exp (2 * (A (1 + n) i) * (inv (n + 2)))) * (n + 2) * K) = (1) * ((R_ n) - (E (uniform K) (fun i => exp (2 * (A n i) * (inv (1 + n)))) * K * (1 + n))) + (1) * ((R_ (1 + n)) - (E (uniform K) (fun i => exp (2 * (A (1 + n) i) - 2 * (A n i))) * K + R_ n)) + (K) * ((E (uniform K) (fun i => exp (2 * (A (1 + n) i) - 2 * (A n i)) + exp (2 * (A n i) * (inv (1 + n))) * (1 + n) - (n + 2) * (exp (2 * (A (1 + n) i) * (inv (n + 2)))))) - (0))).
  { try assert (0 < 1 + n) by sign.
    try assert (0 < n + 2) by sign.
    assert (S0' : R_ (1 + n) - E (uniform K) (fun i => exp (2 * (A (1 + n) i) * (inv (n + 2)))) * (n + 2) * K = R_ (1 + n) - 2 * (E (uniform K) (fun i => (exp (A (1 + n) i * (inv (n + 2)))) ^ 2)) * K - n * (E (uniform K) (fun i => (exp (A (1 + n) i * (inv (n + 2)))) ^ 2)) * K).
    { transitivity (R_ (1 + n) - E (uniform K) (fun i => exp (2 * (A (1 + n) i) * (inv (n + 2)))) * (n + 2) * K). { arrange. }
      assert (E0' : normal_form (E (uniform K) (fun i => exp (2 * (A (1 + n) i) * (inv (n + 2))))) (E (uniform K) (fun i => (exp (A (1 + n) i * (inv (n + 2)))) ^ 2))).
      { unfold normal_form.
        transitivity (E (uniform K) (fun r_1 => (1) * ((exp (A (1 + n) r_1 * (inv (n + 2)))) ^ 2))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity ((exp (A (1 + n) r_1 * (inv (n + 2)))) ^ 2).
          { try assert (0 < n + 2) by sign.
            try assert (0 < n + 2) by sign.
            try assert (N2' : normal_form (exp (2 * (A (1 + n) r_1) * (inv (n + 2)))) ((exp (A (1 + n) r_1 * (inv (n + 2)))) ^ 2)) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (uniform K) (fun r_1 => (exp (A (1 + n) r_1 * (inv (n + 2)))) ^ 2))).
        { linear. }
        transitivity ((1) * (E (uniform K) (fun i => (exp (A (1 + n) i * (inv (n + 2)))) ^ 2))). { arrange. }
        arrange. }
      try assert (0 < n + 2) by sign.
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : 1 * (R_ n - E (uniform K) (fun i => exp (2 * (A n i) * (inv (1 + n)))) * K * (1 + n)) + 1 * (R_ (1 + n) - (E (uniform K) (fun i => exp (2 * (A (1 + n) i) - 2 * (A n i))) * K + R_ n)) + K * (E (uniform K) (fun i => exp (2 * (A (1 + n) i) - 2 * (A n i)) + exp (2 * (A n i) * (inv (1 + n))) * (1 + n) - (n + 2) * (exp (2 * (A (1 + n) i) * (inv (n + 2))))) - 0) = R_ (1 + n) - 2 * (E (uniform K) (fun i => (exp (A (1 + n) i * (inv (n + 2)))) ^ 2)) * K - n * (E (uniform K) (fun i => (exp (A (1 + n) i * (inv (n + 2)))) ^ 2)) * K).
    { transitivity (1 * (R_ n - E (uniform K) (fun i => exp (2 * (A n i) * (inv (1 + n)))) * K * (1 + n)) + 1 * (R_ (1 + n) - (E (uniform K) (fun i => exp (2 * (A (1 + n) i) - 2 * (A n i))) * K + R_ n)) + K * (E (uniform K) (fun i => exp (2 * (A (1 + n) i) - 2 * (A n i)) + exp (2 * (A n i) * (inv (1 + n))) * (1 + n) - (n + 2) * (exp (2 * (A (1 + n) i) * (inv (n + 2))))) - 0)). { arrange. }
      assert (E3' : normal_form (E (uniform K) (fun i => exp (2 * (A n i) * (inv (1 + n))))) (E (uniform K) (fun i => (exp (A n i * (inv (1 + n)))) ^ 2))).
      { unfold normal_form.
        transitivity (E (uniform K) (fun r_4 => (1) * ((exp (A n r_4 * (inv (1 + n)))) ^ 2))).
        { apply E_ext; intros r_4 D_r_4; draws.
          transitivity ((exp (A n r_4 * (inv (1 + n)))) ^ 2).
          { try assert (0 < 1 + n) by sign.
            try assert (0 < 1 + n) by sign.
            try assert (N5' : normal_form (exp (2 * (A n r_4) * (inv (1 + n)))) ((exp (A n r_4 * (inv (1 + n)))) ^ 2)) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (uniform K) (fun r_4 => (exp (A n r_4 * (inv (1 + n)))) ^ 2))).
        { linear. }
        transitivity ((1) * (E (uniform K) (fun i => (exp (A n i * (inv (1 + n)))) ^ 2))). { arrange. }
        arrange. }
      assert (E6' : normal_form (E (uniform K) (fun i => exp (2 * (A (1 + n) i) - 2 * (A n i)))) (E (uniform K) (fun i => (inv (exp (A n i))) ^ 2 * ((exp (A (1 + n) i)) ^ 2)))).
      { unfold normal_form.
        transitivity (E (uniform K) (fun r_7 => (1) * ((inv (exp (A n r_7))) ^ 2 * ((exp (A (1 + n) r_7)) ^ 2)))).
        { apply E_ext; intros r_7 D_r_7; draws.
          transitivity ((inv (exp (A n r_7))) ^ 2 * ((exp (A (1 + n) r_7)) ^ 2)).
          { try assert (N8' : normal_form (exp (2 * (A (1 + n) r_7) - 2 * (A n r_7))) ((inv (exp (A n r_7))) ^ 2 * ((exp (A (1 + n) r_7)) ^ 2))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (uniform K) (fun r_7 => (inv (exp (A n r_7))) ^ 2 * ((exp (A (1 + n) r_7)) ^ 2)))).
        { linear. }
        transitivity ((1) * (E (uniform K) (fun i => (inv (exp (A n i))) ^ 2 * ((exp (A (1 + n) i)) ^ 2)))). { arrange. }
        arrange. }
      assert (E9' : normal_form (E (uniform K) (fun i => exp (2 * (A (1 + n) i) - 2 * (A n i)) + exp (2 * (A n i) * (inv (1 + n))) * (1 + n) - (n + 2) * (exp (2 * (A (1 + n) i) * (inv (n + 2)))))) (E (uniform K) (fun i => (exp (A n i * (inv (1 + n)))) ^ 2) + n * (E (uniform K) (fun i => (exp (A n i * (inv (1 + n)))) ^ 2)) + E (uniform K) (fun i => (inv (exp (A n i))) ^ 2 * ((exp (A (1 + n) i)) ^ 2)) - n * (E (uniform K) (fun i => (exp (A (1 + n) i * (inv (n + 2)))) ^ 2)) - 2 * (E (uniform K) (fun i => (exp (A (1 + n) i * (inv (n + 2)))) ^ 2)))).
      { unfold normal_form.
        transitivity (E (uniform K) (fun r_10 => ((-1) * n) * ((exp (A (1 + n) r_10 * (inv (n + 2)))) ^ 2) + ((-2) * ((exp (A (1 + n) r_10 * (inv (n + 2)))) ^ 2) + ((1) * ((inv (exp (A n r_10))) ^ 2 * ((exp (A (1 + n) r_10)) ^ 2)) + ((1) * ((exp (A n r_10 * (inv (1 + n)))) ^ 2) + ((n) * ((exp (A n r_10 * (inv (1 + n)))) ^ 2))))))).
        { apply E_ext; intros r_10 D_r_10; draws.
          transitivity (n * ((exp (A n r_10 * (inv (1 + n)))) ^ 2) + (inv (exp (A n r_10))) ^ 2 * ((exp (A (1 + n) r_10)) ^ 2) + (exp (A n r_10 * (inv (1 + n)))) ^ 2 - 2 * ((exp (A (1 + n) r_10 * (inv (n + 2)))) ^ 2) - n * ((exp (A (1 + n) r_10 * (inv (n + 2)))) ^ 2)).
          { try assert (0 < 1 + n) by sign.
            try assert (0 < n + 2) by sign.
            try assert (0 < 1 + n) by sign.
            try assert (N11' : normal_form (exp (2 * (A n r_10) * (inv (1 + n)))) ((exp (A n r_10 * (inv (1 + n)))) ^ 2)) by normal.
            try assert (0 < n + 2) by sign.
            try assert (N12' : normal_form (exp (2 * (A (1 + n) r_10) * (inv (n + 2)))) ((exp (A (1 + n) r_10 * (inv (n + 2)))) ^ 2)) by normal.
            try assert (N13' : normal_form (exp (2 * (A (1 + n) r_10) - 2 * (A n r_10))) ((inv (exp (A n r_10))) ^ 2 * ((exp (A (1 + n) r_10)) ^ 2))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity (((-1) * n) * (E (uniform K) (fun r_10 => (exp (A (1 + n) r_10 * (inv (n + 2)))) ^ 2)) + ((-2) * (E (uniform K) (fun r_10 => (exp (A (1 + n) r_10 * (inv (n + 2)))) ^ 2)) + ((1) * (E (uniform K) (fun r_10 => (inv (exp (A n r_10))) ^ 2 * ((exp (A (1 + n) r_10)) ^ 2))) + ((1) * (E (uniform K) (fun r_10 => (exp (A n r_10 * (inv (1 + n)))) ^ 2)) + ((n) * (E (uniform K) (fun r_10 => (exp (A n r_10 * (inv (1 + n)))) ^ 2))))))).
        { linear. }
        transitivity (((-1) * n) * (E (uniform K) (fun i => (exp (A (1 + n) i * (inv (n + 2)))) ^ 2)) + ((-2) * (E (uniform K) (fun i => (exp (A (1 + n) i * (inv (n + 2)))) ^ 2)) + ((1) * (E (uniform K) (fun i => (inv (exp (A n i))) ^ 2 * ((exp (A (1 + n) i)) ^ 2))) + ((1) * (E (uniform K) (fun i => (exp (A n i * (inv (1 + n)))) ^ 2)) + ((n) * (E (uniform K) (fun i => (exp (A n i * (inv (1 + n)))) ^ 2))))))). { arrange. }
        arrange. }
      try assert (0 < 1 + n) by sign.
      try assert (0 < n + 2) by sign.
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (R_ (1 + n) - E (uniform K) (fun i => exp (2 * (A (1 + n) i) * (inv (n + 2)))) * (n + 2) * K). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (1 * (R_ n - E (uniform K) (fun i => exp (2 * (A n i) * (inv (1 + n)))) * K * (1 + n)) + 1 * (R_ (1 + n) - (E (uniform K) (fun i => exp (2 * (A (1 + n) i) - 2 * (A n i))) * K + R_ n)) + K * (E (uniform K) (fun i => exp (2 * (A (1 + n) i) - 2 * (A n i)) + exp (2 * (A n i) * (inv (1 + n))) * (1 + n) - (n + 2) * (exp (2 * (A (1 + n) i) * (inv (n + 2))))) - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (K : R) (n : R) (A : R -> R -> R) (R_ : R -> R)
    (label_K : label K)
    (label_n : label n)
    (H_layers : forall i : R, label i -> R_ (1 + i) >= R_ i + K * (E (uniform K) (fun j => exp (2 * (A (1 + i) j) - 2 * (A i j)))))
    (H_n : R_ n >= E (uniform K) (fun i => exp (2 * (A n i) * (inv (1 + n)))) * K * (1 + n)) :
  R_ (1 + n) >= E (uniform K) (fun i => exp (2 * (A (1 + n) i) * (inv (n + 2)))) * (n + 2) * K.
Proof. exact (step_n_p_1 (K) (n) (A) (R_) label_K label_n H_layers H_n). Qed.
