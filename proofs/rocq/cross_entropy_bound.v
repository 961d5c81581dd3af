(** Unconstrained ReLU features, classes of any sizes: the least cross-entropy is an entropy (cross-entropy-bound)

  Given [N > 0]: N > 0
  Given [lambda_H > 0]: lambda_H > 0
  Given [lambda_W > 0]: lambda_W > 0
  Given [K > 1]: K > 1
  Given [features]: (-delta(_3, _2) + 1)*<_1, _0> >= 0 for all uniform(K), uniform(K), X_1, X_1
  Given [p]: p(_0) = (-1 + K)*(1 + (-1 + K)*exp(-m(_0)))^(-1)*exp(-m(_0)) for all nat
  Given [errors]: (-1 + K)*lambda_H*N^2*K^(-1)*lambda_W - p(_0)^2*r(_0)^2 >= 0 for all uniform(K)
  Then E[1/2*E[<x, x>; x ~ Xc]*lambda_H*r(c)^2 + 1/2*lambda_W*<w(c), w(c)> + r(c)^2*E[-<w(c), x> +
    log(E[exp(<x, w(e)>); e ~ uniform(K)]*K); x ~ Xc]*N^(-1); c ~ uniform(K)]*K >= E[(log(1 + (-1
    + K)*exp(-m(c))) + p(c)*m(c))*r(c)^2*N^(-1); c ~ uniform(K)]*K
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require gibbs.
Open Scope R_scope.

(** Step [K - 1], by Linear:
  -1 + K > 0
*)
Lemma step_K_m_1 (K : R)
    (label_K : label K)
    (H_K_pos_1 : K > 1) :
  K - 1 > 0.
Proof.
  assert (P0' : 0 < (1) * ((K) - (1))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (K - 1) - (0) = (1) * ((K) - (1))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [S > 0], by Sign:
  K*E[exp(<x, w(c)>); c ~ uniform(K)] > 0
*)
Lemma step_S_pos_0 (V : Space) (K : R) (x : V) (w : R -> V)
    (label_K : label K)
    (H_K_pos_1 : K > 1) :
  K * (E (uniform K) (fun i => exp (dot x (w i)))) > 0.
Proof.
  gap; sign.
Qed.

(** Step [own logit], by Instance:
  -((-1 + K)*exp(-m(c)) + 1)^(-1)*K*E[exp(<x, w(e)>); e ~ uniform(K)]*(1 + <x, w(c)> -
    log(K*E[exp(<x, w(e)>); e ~ uniform(K)]) + log((-1 + K)*exp(-m(c)) + 1)) + exp(<x, w(c)>) >= 0
*)
Lemma step_own_logit (V : Space) (K : R) (c : R) (x : V) (m : R -> R) (w : R -> V)
    (label_K : label K)
    (label_c : label c)
    (H_K_pos_1 : K > 1) :
  exp (dot x (w c)) - K * (E (uniform K) (fun i => exp (dot x (w i)))) * (1 + dot x (w c) + ln ((K - 1) * (exp ((-1) * (m c))) + 1) - ln (K * (E (uniform K) (fun i => exp (dot x (w i)))))) * (inv ((K - 1) * (exp ((-1) * (m c))) + 1)) >= 0.
Proof.
  pose proof (step_K_m_1 (K) label_K H_K_pos_1) as H_K_m_1.
  pose proof (step_S_pos_0 (V) (K) (x) (w) label_K H_K_pos_1) as H_S_pos_0.
  assert (I' : exp (dot x (w c)) >= ((0) + 1 + (dot x (w c)) + ln ((K - 1) * (exp ((-1) * (m c))) + 1) - ln (K * (E (uniform K) (fun i => exp (dot x (w i)))))) * (K * (E (uniform K) (fun i => exp (dot x (w i))))) * (exp ((-1) * (0))) * (inv ((K - 1) * (exp ((-1) * (m c))) + 1))).
  { apply (gibbs.step_gibbs (K * (E (uniform K) (fun i => exp (dot x (w i))))) ((K - 1) * (exp ((-1) * (m c))) + 1) (0) (dot x (w c))); [premise | first [assumption | gap; first [seen | sign_form (((K - 1) + exp (m c)) * (inv (exp (m c)))) ltac:(try assert (N0' : normal_form (exp ((-1) * (m c))) (inv (exp (m c)))) by normal; assert (Z0' : exp (m c) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign] | premise]]. }
  assert (J' : exp (dot x (w c)) >= K * (E (uniform K) (fun i => exp (dot x (w i)))) * (exp (0 * (-1))) * (0 + 1 + dot x (w c) + ln ((K - 1) * (exp ((-1) * (m c))) + 1) - ln (K * (E (uniform K) (fun i => exp (dot x (w i)))))) * (inv ((K - 1) * (exp ((-1) * (m c))) + 1))) by first [exact I' | congruent_to I' | sides_of I' | fits I'].
  assert (G' : (exp (dot x (w c)) - K * (E (uniform K) (fun i => exp (dot x (w i)))) * (1 + dot x (w c) + ln ((K - 1) * (exp ((-1) * (m c))) + 1) - ln (K * (E (uniform K) (fun i => exp (dot x (w i)))))) * (inv ((K - 1) * (exp ((-1) * (m c))) + 1))) - (0) = (exp (dot x (w c))) - (K * (E (uniform K) (fun i => exp (dot x (w i)))) * (exp (0 * (-1))) * (0 + 1 + dot x (w c) + ln ((K - 1) * (exp ((-1) * (m c))) + 1) - ln (K * (E (uniform K) (fun i => exp (dot x (w i)))))) * (inv ((K - 1) * (exp ((-1) * (m c))) + 1)))).
  { assert (U' : forall z0' z1' z2' : R, (K > 1) -> (K - 1 > 0) -> (((K * (z1'))) > 0) -> ((exp (z2') - K * (z1') * (1 + (z2') + ln ((K - 1) * (exp ((-1) * (z0'))) + 1) - ln (K * (z1'))) * (inv ((K - 1) * (exp ((-1) * (z0'))) + 1))) - 0) = (exp (z2') - K * (z1') * (exp (0 * (-1))) * (0 + 1 + (z2') + ln ((K - 1) * (exp ((-1) * (z0'))) + 1) - ln (K * (z1'))) * (inv ((K - 1) * (exp ((-1) * (z0'))) + 1)))).
    { clear - K label_K.
      intros z0' z1' z2' H_K_pos_1 H_K_m_1 H_S_pos_0.
      try assert (0 < ((K - 1) * (exp ((-1) * (z0'))) + 1)) by first [seen | sign_form (((K - 1) + exp (z0')) * (inv (exp (z0')))) ltac:(try assert (N43' : normal_form ((exp ((-1) * (z0')))) (inv (exp (z0')))) by normal; assert (Z0' : exp (z0') <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
      try assert (N44' : normal_form ((exp ((-1) * (z0')))) (inv (exp (z0')))) by normal.
      try assert (N45' : normal_form (exp (0 * (-1))) (1)) by normal.
      try assert (0 < exp (z0') + K - 1) by first [seen | sign_form ((K - 1) + exp (z0')) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (N46' : normal_form ((inv ((K - 1) * (exp ((-1) * (z0'))) + 1))) (exp (z0') * (inv (exp (z0') + K - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : exp (z0') + K - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((K - 1) + exp (z0')) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z1' : exp (z0') <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
      try assert (N47' : normal_form ((ln ((K - 1) * (exp ((-1) * (z0'))) + 1))) (ln (1 + K * (inv (exp (z0'))) - inv (exp (z0'))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
      first [put; solve [ring] | equal]. }
    pose proof (U' (m c) (E (uniform K) (fun i => exp (dot x (w i)))) (dot x (w c))) as V'.
    specialize (V' ltac:(says H_K_pos_1)).
    specialize (V' ltac:(says H_K_m_1)).
    specialize (V' ltac:(says H_S_pos_0)).
    rearranged V'. }
  gap; try rewrite G'; lra.
Qed.

(** Step [a logit], by Instance:
  -exp(-m(c))*(<x, w(k)> + m(c) + 1 - log(K*E[exp(<x, w(e)>); e ~ uniform(K)]) + log((-1 +
    K)*exp(-m(c)) + 1))*((-1 + K)*exp(-m(c)) + 1)^(-1)*K*E[exp(<x, w(e)>); e ~ uniform(K)] +
    exp(<x, w(k)>) >= 0
*)
Lemma step_a_logit (V : Space) (K : R) (c : R) (k : R) (x : V) (m : R -> R) (w : R -> V)
    (label_K : label K)
    (label_c : label c)
    (label_k : label k)
    (H_K_pos_1 : K > 1) :
  exp (dot x (w k)) - exp ((-1) * (m c)) * (dot x (w k) + m c + 1 + ln ((K - 1) * (exp ((-1) * (m c))) + 1) - ln (K * (E (uniform K) (fun i => exp (dot x (w i)))))) * K * (E (uniform K) (fun i => exp (dot x (w i)))) * (inv ((K - 1) * (exp ((-1) * (m c))) + 1)) >= 0.
Proof.
  pose proof (step_K_m_1 (K) label_K H_K_pos_1) as H_K_m_1.
  pose proof (step_S_pos_0 (V) (K) (x) (w) label_K H_K_pos_1) as H_S_pos_0.
  assert (I' : exp (dot x (w k)) >= ((m c) + 1 + (dot x (w k)) + ln ((K - 1) * (exp ((-1) * (m c))) + 1) - ln (K * (E (uniform K) (fun i => exp (dot x (w i)))))) * (K * (E (uniform K) (fun i => exp (dot x (w i))))) * (exp ((-1) * (m c))) * (inv ((K - 1) * (exp ((-1) * (m c))) + 1))).
  { apply (gibbs.step_gibbs (K * (E (uniform K) (fun i => exp (dot x (w i))))) ((K - 1) * (exp ((-1) * (m c))) + 1) (m c) (dot x (w k))); [premise | first [assumption | gap; first [seen | sign_form (((K - 1) + exp (m c)) * (inv (exp (m c)))) ltac:(try assert (N0' : normal_form (exp ((-1) * (m c))) (inv (exp (m c)))) by normal; assert (Z0' : exp (m c) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign] | premise]]. }
  assert (J' : exp (dot x (w k)) >= exp ((-1) * (m c)) * (dot x (w k) + m c + 1 + ln ((K - 1) * (exp ((-1) * (m c))) + 1) - ln (K * (E (uniform K) (fun i => exp (dot x (w i)))))) * (K * (E (uniform K) (fun i => exp (dot x (w i))))) * (inv ((K - 1) * (exp ((-1) * (m c))) + 1))) by first [exact I' | congruent_to I' | sides_of I' | fits I'].
  assert (G' : (exp (dot x (w k)) - exp ((-1) * (m c)) * (dot x (w k) + m c + 1 + ln ((K - 1) * (exp ((-1) * (m c))) + 1) - ln (K * (E (uniform K) (fun i => exp (dot x (w i)))))) * K * (E (uniform K) (fun i => exp (dot x (w i)))) * (inv ((K - 1) * (exp ((-1) * (m c))) + 1))) - (0) = (exp (dot x (w k))) - (exp ((-1) * (m c)) * (dot x (w k) + m c + 1 + ln ((K - 1) * (exp ((-1) * (m c))) + 1) - ln (K * (E (uniform K) (fun i => exp (dot x (w i)))))) * (K * (E (uniform K) (fun i => exp (dot x (w i))))) * (inv ((K - 1) * (exp ((-1) * (m c))) + 1)))).
  { assert (U' : forall z0' z1' z2' z3' z4' z5' z6' : R, (K > 1) -> (K - 1 > 0) -> (((K * (z5'))) > 0) -> (((z6') - (z0') * ((z1') + (z2') + 1 + (z4') - (z3')) * K * (z5') * (inv ((K - 1) * (z0') + 1))) - 0) = ((z6') - (z0') * ((z1') + (z2') + 1 + (z4') - (z3')) * (K * (z5')) * (inv ((K - 1) * (z0') + 1)))).
    { clear - K label_K.
      intros z0' z1' z2' z3' z4' z5' z6' H_K_pos_1 H_K_m_1 H_S_pos_0.
      try assert (N38' : normal_form ((inv ((K - 1) * (z0') + 1))) (inv ((z0') * K + 1 - (z0')))) by normal.
      first [put; solve [ring] | equal]. }
    pose proof (U' (exp ((-1) * (m c))) (dot x (w k)) (m c) (ln (K * (E (uniform K) (fun i => exp (dot x (w i)))))) (ln ((K - 1) * (exp ((-1) * (m c))) + 1)) (E (uniform K) (fun i => exp (dot x (w i)))) (exp (dot x (w k)))) as V'.
    specialize (V' ltac:(says H_K_pos_1)).
    specialize (V' ltac:(says H_K_m_1)).
    specialize (V' ltac:(says H_S_pos_0)).
    rearranged V'. }
  gap; try rewrite G'; lra.
Qed.

(** Step [another], by Linear:
  (-exp(-m(c))*(<x, w(k)> + m(c) + 1 - log(K*E[exp(<x, w(e)>); e ~ uniform(K)]) + log((-1 +
    K)*exp(-m(c)) + 1))*((-1 + K)*exp(-m(c)) + 1)^(-1)*K*E[exp(<x, w(e)>); e ~ uniform(K)] +
    exp(<x, w(k)>))*(-delta(c, k) + 1) >= 0
*)
Lemma step_another (V : Space) (K : R) (c : R) (k : R) (x : V) (m : R -> R) (w : R -> V)
    (label_K : label K)
    (label_c : label c)
    (label_k : label k)
    (H_K_pos_1 : K > 1) :
  (exp (dot x (w k)) - exp ((-1) * (m c)) * (dot x (w k) + m c + 1 + ln ((K - 1) * (exp ((-1) * (m c))) + 1) - ln (K * (E (uniform K) (fun i => exp (dot x (w i)))))) * K * (E (uniform K) (fun i => exp (dot x (w i)))) * (inv ((K - 1) * (exp ((-1) * (m c))) + 1))) * (1 - delta c k) >= 0.
Proof.
  pose proof (step_a_logit (V) (K) (c) (k) (x) (m) (w) label_K label_c label_k H_K_pos_1) as H_a_logit.
  assert (P0' : 0 <= ((1 - delta c k) ^ 2) * ((exp (dot x (w k)) - exp ((-1) * (m c)) * (dot x (w k) + m c + 1 + ln ((K - 1) * (exp ((-1) * (m c))) + 1) - ln (K * (E (uniform K) (fun i => exp (dot x (w i)))))) * K * (E (uniform K) (fun i => exp (dot x (w i)))) * (inv ((K - 1) * (exp ((-1) * (m c))) + 1))) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((exp (dot x (w k)) - exp ((-1) * (m c)) * (dot x (w k) + m c + 1 + ln ((K - 1) * (exp ((-1) * (m c))) + 1) - ln (K * (E (uniform K) (fun i => exp (dot x (w i)))))) * K * (E (uniform K) (fun i => exp (dot x (w i)))) * (inv ((K - 1) * (exp ((-1) * (m c))) + 1))) * (1 - delta c k)) - (0) = ((1 - delta c k) ^ 2) * ((exp (dot x (w k)) - exp ((-1) * (m c)) * (dot x (w k) + m c + 1 + ln ((K - 1) * (exp ((-1) * (m c))) + 1) - ln (K * (E (uniform K) (fun i => exp (dot x (w i)))))) * K * (E (uniform K) (fun i => exp (dot x (w i)))) * (inv ((K - 1) * (exp ((-1) * (m c))) + 1))) - (0))).
  { try assert (0 < (K - 1) * (exp ((-1) * (m c))) + 1) by first [seen | sign_form (((K - 1) + exp (m c)) * (inv (exp (m c)))) ltac:(try assert (N0' : normal_form (exp ((-1) * (m c))) (inv (exp (m c)))) by normal; assert (Z0' : exp (m c) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    assert (S0' : (exp (dot x (w k)) - exp ((-1) * (m c)) * (dot x (w k) + m c + 1 + ln ((K - 1) * (exp ((-1) * (m c))) + 1) - ln (K * (E (uniform K) (fun i => exp (dot x (w i)))))) * K * (E (uniform K) (fun i => exp (dot x (w i)))) * (inv ((K - 1) * (exp ((-1) * (m c))) + 1))) * (1 - delta c k) - 0 = exp (dot x (w k)) + delta c k * (m c) * K * (E (uniform K) (fun i => exp (dot x (w i)))) * (inv (K + exp (m c) - 1)) + ln (K * (inv (exp (m c))) + 1 - inv (exp (m c))) * (delta c k) * K * (E (uniform K) (fun i => exp (dot x (w i)))) * (inv (K + exp (m c) - 1)) + dot x (w k) * (delta c k) * K * (E (uniform K) (fun i => exp (dot x (w i)))) * (inv (K + exp (m c) - 1)) + K * (ln (K * (E (uniform K) (fun i => exp (dot x (w i)))))) * (E (uniform K) (fun i => exp (dot x (w i)))) * (inv (K + exp (m c) - 1)) + delta c k * K * (E (uniform K) (fun i => exp (dot x (w i)))) * (inv (K + exp (m c) - 1)) - delta c k * K * (ln (K * (E (uniform K) (fun i => exp (dot x (w i)))))) * (E (uniform K) (fun i => exp (dot x (w i)))) * (inv (K + exp (m c) - 1)) - exp (dot x (w k)) * (delta c k) - m c * K * (E (uniform K) (fun i => exp (dot x (w i)))) * (inv (K + exp (m c) - 1)) - ln (K * (inv (exp (m c))) + 1 - inv (exp (m c))) * K * (E (uniform K) (fun i => exp (dot x (w i)))) * (inv (K + exp (m c) - 1)) - dot x (w k) * K * (E (uniform K) (fun i => exp (dot x (w i)))) * (inv (K + exp (m c) - 1)) - K * (E (uniform K) (fun i => exp (dot x (w i)))) * (inv (K + exp (m c) - 1))).
    { transitivity ((exp (dot x (w k)) - exp ((-1) * (m c)) * (dot x (w k) + m c + 1 + ln ((K - 1) * (exp ((-1) * (m c))) + 1) - ln (K * (E (uniform K) (fun i => exp (dot x (w i)))))) * K * (E (uniform K) (fun i => exp (dot x (w i)))) * (inv ((K - 1) * (exp ((-1) * (m c))) + 1))) * (1 - delta c k) - 0). { arrange. }
      try assert (0 < (K - 1) * (exp ((-1) * (m c))) + 1) by first [seen | sign_form (((K - 1) + exp (m c)) * (inv (exp (m c)))) ltac:(try assert (N2' : normal_form (exp ((-1) * (m c))) (inv (exp (m c)))) by normal; assert (Z0' : exp (m c) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
      try assert (N3' : normal_form (exp ((-1) * (m c))) (inv (exp (m c)))) by normal.
      try assert (0 < K + exp (m c) - 1) by first [seen | sign_form ((K - 1) + exp (m c)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (N4' : normal_form (inv ((K - 1) * (exp ((-1) * (m c))) + 1)) (exp (m c) * (inv (K + exp (m c) - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : K + exp (m c) - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((K - 1) + exp (m c)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z1' : exp (m c) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
      try assert (N5' : normal_form (ln ((K - 1) * (exp ((-1) * (m c))) + 1)) (ln (K * (inv (exp (m c))) + 1 - inv (exp (m c))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
      try assert (Q0' : delta (c) (k) * delta (c) (k) = delta (c) (k)) by (exact (delta_square (c) (k))).
      assert (Z0' : exp (m c) <> 0) by (apply positive_ne; sign).
      assert (Z1' : K + exp (m c) - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((K - 1) + exp (m c)) ltac:(first [put; solve [ring] | equal]) | sign]).
      first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | first [arrange | equal]]. }
    assert (S1' : (1 - delta c k) ^ 2 * ((exp (dot x (w k)) - exp ((-1) * (m c)) * (dot x (w k) + m c + 1 + ln ((K - 1) * (exp ((-1) * (m c))) + 1) - ln (K * (E (uniform K) (fun i => exp (dot x (w i)))))) * K * (E (uniform K) (fun i => exp (dot x (w i)))) * (inv ((K - 1) * (exp ((-1) * (m c))) + 1))) - 0) = exp (dot x (w k)) + delta c k * (m c) * K * (E (uniform K) (fun i => exp (dot x (w i)))) * (inv (K + exp (m c) - 1)) + ln (K * (inv (exp (m c))) + 1 - inv (exp (m c))) * (delta c k) * K * (E (uniform K) (fun i => exp (dot x (w i)))) * (inv (K + exp (m c) - 1)) + dot x (w k) * (delta c k) * K * (E (uniform K) (fun i => exp (dot x (w i)))) * (inv (K + exp (m c) - 1)) + K * (ln (K * (E (uniform K) (fun i => exp (dot x (w i)))))) * (E (uniform K) (fun i => exp (dot x (w i)))) * (inv (K + exp (m c) - 1)) + delta c k * K * (E (uniform K) (fun i => exp (dot x (w i)))) * (inv (K + exp (m c) - 1)) - delta c k * K * (ln (K * (E (uniform K) (fun i => exp (dot x (w i)))))) * (E (uniform K) (fun i => exp (dot x (w i)))) * (inv (K + exp (m c) - 1)) - exp (dot x (w k)) * (delta c k) - m c * K * (E (uniform K) (fun i => exp (dot x (w i)))) * (inv (K + exp (m c) - 1)) - ln (K * (inv (exp (m c))) + 1 - inv (exp (m c))) * K * (E (uniform K) (fun i => exp (dot x (w i)))) * (inv (K + exp (m c) - 1)) - dot x (w k) * K * (E (uniform K) (fun i => exp (dot x (w i)))) * (inv (K + exp (m c) - 1)) - K * (E (uniform K) (fun i => exp (dot x (w i)))) * (inv (K + exp (m c) - 1))).
    { transitivity ((1 - delta c k) ^ 2 * ((exp (dot x (w k)) - exp ((-1) * (m c)) * (dot x (w k) + m c + 1 + ln ((K - 1) * (exp ((-1) * (m c))) + 1) - ln (K * (E (uniform K) (fun i => exp (dot x (w i)))))) * K * (E (uniform K) (fun i => exp (dot x (w i)))) * (inv ((K - 1) * (exp ((-1) * (m c))) + 1))) - 0)). { arrange. }
      try assert (0 < (K - 1) * (exp ((-1) * (m c))) + 1) by first [seen | sign_form (((K - 1) + exp (m c)) * (inv (exp (m c)))) ltac:(try assert (N7' : normal_form (exp ((-1) * (m c))) (inv (exp (m c)))) by normal; assert (Z0' : exp (m c) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
      try assert (N8' : normal_form (exp ((-1) * (m c))) (inv (exp (m c)))) by normal.
      try assert (0 < K + exp (m c) - 1) by first [seen | sign_form ((K - 1) + exp (m c)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (N9' : normal_form (inv ((K - 1) * (exp ((-1) * (m c))) + 1)) (exp (m c) * (inv (K + exp (m c) - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : K + exp (m c) - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((K - 1) + exp (m c)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z1' : exp (m c) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
      try assert (N10' : normal_form (ln ((K - 1) * (exp ((-1) * (m c))) + 1)) (ln (K * (inv (exp (m c))) + 1 - inv (exp (m c))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
      try assert (Q0' : delta (c) (k) * delta (c) (k) = delta (c) (k)) by (exact (delta_square (c) (k))).
      assert (Z0' : exp (m c) <> 0) by (apply positive_ne; sign).
      assert (Z1' : K + exp (m c) - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((K - 1) + exp (m c)) ltac:(first [put; solve [ring] | equal]) | sign]).
      first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | first [arrange | equal]]. }
    transitivity ((exp (dot x (w k)) - exp ((-1) * (m c)) * (dot x (w k) + m c + 1 + ln ((K - 1) * (exp ((-1) * (m c))) + 1) - ln (K * (E (uniform K) (fun i => exp (dot x (w i)))))) * K * (E (uniform K) (fun i => exp (dot x (w i)))) * (inv ((K - 1) * (exp ((-1) * (m c))) + 1))) * (1 - delta c k) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity ((1 - delta c k) ^ 2 * ((exp (dot x (w k)) - exp ((-1) * (m c)) * (dot x (w k) + m c + 1 + ln ((K - 1) * (exp ((-1) * (m c))) + 1) - ln (K * (E (uniform K) (fun i => exp (dot x (w i)))))) * K * (E (uniform K) (fun i => exp (dot x (w i)))) * (inv ((K - 1) * (exp ((-1) * (m c))) + 1))) - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [all others], by Average:
  E[(1 - delta(c, e))*(exp(<x, w(e)>) - exp(-m(c))*(m(c) + 1 + <x, w(e)> - log(K*E[exp(<x, w(n)>);
    n ~ uniform(K)]) + log((-1 + K)*exp(-m(c)) + 1))*((-1 + K)*exp(-m(c)) + 1)^(-1)*K*E[exp(<x,
    w(n)>); n ~ uniform(K)]); e ~ uniform(K)] >= 0
*)
Lemma step_all_others (V : Space) (K : R) (c : R) (x : V) (m : R -> R) (w : R -> V)
    (label_K : label K)
    (label_c : label c)
    (H_K_pos_1 : K > 1) :
  E (uniform K) (fun i => (1 - delta c i) * (exp (dot x (w i)) - exp ((-1) * (m c)) * (m c + 1 + dot x (w i) + ln ((K - 1) * (exp ((-1) * (m c))) + 1) - ln (K * (E (uniform K) (fun j => exp (dot x (w j)))))) * K * (E (uniform K) (fun j => exp (dot x (w j)))) * (inv ((K - 1) * (exp ((-1) * (m c))) + 1)))) >= 0.
Proof.
  assert (H_another : forall z0 : R, drawn (uniform K) z0 -> (exp (dot x (w (z0))) - exp ((-1) * (m c)) * (dot x (w (z0)) + m c + 1 + ln ((K - 1) * (exp ((-1) * (m c))) + 1) - ln (K * (E (uniform K) (fun i => exp (dot x (w i)))))) * K * (E (uniform K) (fun i => exp (dot x (w i)))) * (inv ((K - 1) * (exp ((-1) * (m c))) + 1))) * (1 - delta c (z0)) >= 0).
  { intros z0 D0; draws; apply (step_another (V) (K) (c) (z0) (x) (m) (w)); premise. }
  assert (P' : 0 <= E (uniform K) (fun i => (1 - delta c i) * (exp (dot x (w i)) - exp ((-1) * (m c)) * (m c + 1 + dot x (w i) + ln ((K - 1) * (exp ((-1) * (m c))) + 1) - ln (K * (E (uniform K) (fun j => exp (dot x (w j)))))) * K * (E (uniform K) (fun j => exp (dot x (w j)))) * (inv ((K - 1) * (exp ((-1) * (m c))) + 1))))).
  { apply E_nonneg; intros d0 D0; draws.
    pose proof (H_another d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [logits], by Linear:
  r(c)^2*(1 - E[exp(-m(c))*(m(c) + 1 + <x, w(e)> - log(K*E[exp(<x, w(n)>); n ~ uniform(K)]) +
    log((-1 + K)*exp(-m(c)) + 1))*((-1 + K)*exp(-m(c)) + 1)^(-1)*(1 - delta(c, e)); e ~
    uniform(K)]*K + E[exp(<x, w(e)>); e ~ uniform(K)]^(-1)*(-((-1 + K)*exp(-m(c)) +
    1)^(-1)*K*E[exp(<x, w(e)>); e ~ uniform(K)]*(1 + <x, w(c)> - log(K*E[exp(<x, w(e)>); e ~
    uniform(K)]) + log((-1 + K)*exp(-m(c)) + 1)) + exp(<x, ... >= 0
*)
Lemma step_logits (V : Space) (K : R) (N_ : R) (c : R) (x : V) (m : R -> R) (r : R -> R) (w : R -> V)
    (label_K : label K)
    (label_c : label c)
    (H_N_pos_0 : N_ > 0)
    (H_K_pos_1 : K > 1) :
  (r c) ^ 2 * (1 + (exp (dot x (w c)) - K * (E (uniform K) (fun i => exp (dot x (w i)))) * (1 + dot x (w c) + ln ((K - 1) * (exp ((-1) * (m c))) + 1) - ln (K * (E (uniform K) (fun i => exp (dot x (w i)))))) * (inv ((K - 1) * (exp ((-1) * (m c))) + 1))) * (inv (E (uniform K) (fun i => exp (dot x (w i))))) * (inv K) - E (uniform K) (fun i => exp ((-1) * (m c)) * (m c + 1 + dot x (w i) + ln ((K - 1) * (exp ((-1) * (m c))) + 1) - ln (K * (E (uniform K) (fun j => exp (dot x (w j)))))) * (1 - delta c i) * (inv ((K - 1) * (exp ((-1) * (m c))) + 1))) * K - E (uniform K) (fun i => exp (dot x (w i)) * (delta c i)) * (inv (E (uniform K) (fun i => exp (dot x (w i)))))) * (inv N_) >= 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [mean over inputs], by Average:
  E[E[r(c)^2*N^(-1)*(1 - E[delta(e, c)*exp(<x, w(e)>); e ~ uniform(K)]*E[exp(<x, w(e)>); e ~
    uniform(K)]^(-1) - E[(1 + (-1 + K)*exp(-m(c)))^(-1)*(1 - delta(e, c))*(log(1 + (-1 +
    K)*exp(-m(c))) + 1 - log(E[exp(<x, w(n)>); n ~ uniform(K)]*K) + <x, w(e)> + m(c))*exp(-m(c));
    e ~ uniform(K)]*K + (exp(<w(c), x>) - (log((-1 + K)*exp(-m(c)) + 1) + 1 + <w(c), x> -
    log(E[exp(<x, w(e)>); e ~ uniform(K)]*K))*E[... >= 0
*)
Lemma step_mean_over_inputs (V : Space) (K : R) (N_ : R) (m : R -> R) (r : R -> R) (w : R -> V) (X : R -> law V)
    (label_K : label K)
    (H_N_pos_0 : N_ > 0)
    (H_K_pos_1 : K > 1) :
  E (uniform K) (fun i => E (X i) (fun y => (r i) ^ 2 * (1 + (exp (dot (w i) y) - (ln ((K - 1) * (exp ((-1) * (m i))) + 1) + 1 + dot (w i) y - ln (E (uniform K) (fun j => exp (dot y (w j))) * K)) * (E (uniform K) (fun j => exp (dot y (w j)))) * K * (inv ((K - 1) * (exp ((-1) * (m i))) + 1))) * (inv (E (uniform K) (fun j => exp (dot y (w j))))) * (inv K) - E (uniform K) (fun j => delta j i * (exp (dot y (w j)))) * (inv (E (uniform K) (fun j => exp (dot y (w j))))) - E (uniform K) (fun j => (1 - delta j i) * (ln (1 + (K - 1) * (exp ((-1) * (m i)))) + 1 + dot y (w j) + m i - ln (E (uniform K) (fun i1 => exp (dot y (w i1))) * K)) * (exp ((-1) * (m i))) * (inv (1 + (K - 1) * (exp ((-1) * (m i)))))) * K) * (inv N_))) >= 0.
Proof.
  assert (H_logits : forall z0 : R, drawn (uniform K) z0 -> forall z1 : V, drawn (X (z0)) z1 -> (r (z0)) ^ 2 * (1 + (exp (dot (z1) (w (z0))) - K * (E (uniform K) (fun i => exp (dot (z1) (w i)))) * (1 + dot (z1) (w (z0)) + ln ((K - 1) * (exp ((-1) * (m (z0)))) + 1) - ln (K * (E (uniform K) (fun i => exp (dot (z1) (w i)))))) * (inv ((K - 1) * (exp ((-1) * (m (z0)))) + 1))) * (inv (E (uniform K) (fun i => exp (dot (z1) (w i))))) * (inv K) - E (uniform K) (fun i => exp ((-1) * (m (z0))) * (m (z0) + 1 + dot (z1) (w i) + ln ((K - 1) * (exp ((-1) * (m (z0)))) + 1) - ln (K * (E (uniform K) (fun j => exp (dot (z1) (w j)))))) * (1 - delta (z0) i) * (inv ((K - 1) * (exp ((-1) * (m (z0)))) + 1))) * K - E (uniform K) (fun i => exp (dot (z1) (w i)) * (delta (z0) i)) * (inv (E (uniform K) (fun i => exp (dot (z1) (w i)))))) * (inv N_) >= 0).
  { intros z0 D0 z1 D1; draws; apply (step_logits (V) (K) (N_) (z0) (z1) (m) (r) (w)); premise. }
  assert (P' : 0 <= E (uniform K) (fun i => E (X i) (fun y => (r i) ^ 2 * (1 + (exp (dot (w i) y) - (ln ((K - 1) * (exp ((-1) * (m i))) + 1) + 1 + dot (w i) y - ln (E (uniform K) (fun j => exp (dot y (w j))) * K)) * (E (uniform K) (fun j => exp (dot y (w j)))) * K * (inv ((K - 1) * (exp ((-1) * (m i))) + 1))) * (inv (E (uniform K) (fun j => exp (dot y (w j))))) * (inv K) - E (uniform K) (fun j => delta j i * (exp (dot y (w j)))) * (inv (E (uniform K) (fun j => exp (dot y (w j))))) - E (uniform K) (fun j => (1 - delta j i) * (ln (1 + (K - 1) * (exp ((-1) * (m i)))) + 1 + dot y (w j) + m i - ln (E (uniform K) (fun i1 => exp (dot y (w i1))) * K)) * (exp ((-1) * (m i))) * (inv (1 + (K - 1) * (exp ((-1) * (m i)))))) * K) * (inv N_)))).
  { apply E_nonneg; intros d0 D0; draws.
    apply E_nonneg; intros d1 D1; draws.
    pose proof (H_logits d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [shares sum to 1], by Algebra:
  E[log((-1 + K)*exp(-m(_1)) + 1) + 1 + <w(_1), x> - log(E[exp(<x, w(c)>); c ~ uniform(K)]*K); x ~
    X_0]*r(_0)^2*(1 - (-1 + K)*(1 + (-1 + K)*exp(-m(_0)))^(-1)*exp(-m(_0)) - (1 + (-1 +
    K)*exp(-m(_0)))^(-1))*N^(-1) = 0 for all uniform(K)
*)
Lemma step_shares_sum_to_1 (V : Space) (K : R) (N_ : R) (m : R -> R) (r : R -> R) (w : R -> V) (X : R -> law V)
    (label_K : label K)
    (H_N_pos_0 : N_ > 0)
    (H_K_pos_1 : K > 1) :
  forall i : R, drawn (uniform K) i -> E (X i) (fun y => ln ((K - 1) * (exp ((-1) * (m i))) + 1) + 1 + dot (w i) y - ln (E (uniform K) (fun j => exp (dot y (w j))) * K)) * ((r i) ^ 2) * (1 - (K - 1) * (exp ((-1) * (m i))) * (inv (1 + (K - 1) * (exp ((-1) * (m i))))) - inv (1 + (K - 1) * (exp ((-1) * (m i))))) * (inv N_) = 0.
Proof.
  intros any0 D0; draws.
  assert (U' : forall z0' z1' z2' : R, (z1' > 0) -> (N_ > 0) -> (K > 1) -> ((z0') * (1 - inv ((K - 1) * (z1') + 1) - (K - 1) * (z1') * (inv ((K - 1) * (z1') + 1))) * ((z2') ^ 2) * (inv N_)) = 0).
  { clear - N_ K label_K.
    intros z0' z1' z2' S_z1' H_N_pos_0 H_K_pos_1.
    try assert (0 < ((K - 1) * (z1') + 1)) by first [sign].
    try assert (0 < 1 + (z1') * K - (z1')) by first [sign].
    try assert (N11' : normal_form ((inv ((K - 1) * (z1') + 1))) (inv (1 + (z1') * K - (z1')))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + (z1') * K - (z1') <> 0) by (apply positive_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : 1 + (z1') * K - (z1') <> 0) by (apply positive_ne; first [sign]).
    assert (Z1' : N_ <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
  pose proof (U' (E (X any0) (fun y => ln ((K - 1) * (exp ((-1) * (m any0))) + 1) + 1 + dot (w any0) y - ln (E (uniform K) (fun i => exp (dot y (w i))) * K))) (exp ((-1) * (m any0))) (r any0)) as V'.
  assert (S_z1' : exp ((-1) * (m any0)) > 0) by (gap; sign).
  specialize (V' S_z1').
  specialize (V' ltac:(says H_N_pos_0)).
  specialize (V' ltac:(says H_K_pos_1)).
  rearranged V'.
Qed.

(** Step [mean lost], by Average:
  E[E[log((-1 + K)*exp(-m(c)) + 1) + 1 + <w(c), x> - log(E[exp(<x, w(e)>); e ~ uniform(K)]*K); x ~
    Xc]*r(c)^2*(1 - (-1 + K)*(1 + (-1 + K)*exp(-m(c)))^(-1)*exp(-m(c)) - (1 + (-1 +
    K)*exp(-m(c)))^(-1))*N^(-1); c ~ uniform(K)] = 0
*)
Lemma step_mean_lost (V : Space) (K : R) (N_ : R) (m : R -> R) (r : R -> R) (w : R -> V) (X : R -> law V)
    (label_K : label K)
    (H_N_pos_0 : N_ > 0)
    (H_K_pos_1 : K > 1) :
  E (uniform K) (fun i => E (X i) (fun y => ln ((K - 1) * (exp ((-1) * (m i))) + 1) + 1 + dot (w i) y - ln (E (uniform K) (fun j => exp (dot y (w j))) * K)) * ((r i) ^ 2) * (1 - (K - 1) * (exp ((-1) * (m i))) * (inv (1 + (K - 1) * (exp ((-1) * (m i))))) - inv (1 + (K - 1) * (exp ((-1) * (m i))))) * (inv N_)) = 0.
Proof.
  pose proof (step_shares_sum_to_1 (V) (K) (N_) (m) (r) (w) (X) label_K H_N_pos_0 H_K_pos_1) as H_shares_sum_to_1.
  assert (P' : E (uniform K) (fun i => E (X i) (fun y => ln ((K - 1) * (exp ((-1) * (m i))) + 1) + 1 + dot (w i) y - ln (E (uniform K) (fun j => exp (dot y (w j))) * K)) * ((r i) ^ 2) * (1 - (K - 1) * (exp ((-1) * (m i))) * (inv (1 + (K - 1) * (exp ((-1) * (m i))))) - inv (1 + (K - 1) * (exp ((-1) * (m i))))) * (inv N_)) = 0).
  { apply E_is; intros d0 D0; draws.
    pose proof (H_shares_sum_to_1 d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [linear in the logits], by Linear:
  E[E[r(c)^2*(-p(c)*(-1 + K)^(-1)*(E[<x, w(e)>; e ~ uniform(K)]*K - <w(c), x>*K) - <w(c), x> -
    p(c)*m(c) + log(E[exp(<x, w(e)>); e ~ uniform(K)]*K) - log((-1 + K)*exp(-m(c)) + 1))*N^(-1); x
    ~ Xc]; c ~ uniform(K)] >= 0
*)
Lemma step_linear_in_the_logits (V : Space) (K : R) (N_ : R) (m : R -> R) (p : R -> R) (r : R -> R) (w : R -> V) (X : R -> law V)
    (label_K : label K)
    (H_N_pos_0 : N_ > 0)
    (H_K_pos_1 : K > 1)
    (H_p : forall i : R, label i -> p i = (K - 1) * (exp ((-1) * (m i))) * (inv (1 + (K - 1) * (exp ((-1) * (m i)))))) :
  E (uniform K) (fun i => E (X i) (fun y => (r i) ^ 2 * (ln (E (uniform K) (fun j => exp (dot y (w j))) * K) - p i * (E (uniform K) (fun j => dot y (w j)) * K - dot (w i) y * K) * (inv (K - 1)) - dot (w i) y - p i * (m i) - ln ((K - 1) * (exp ((-1) * (m i))) + 1)) * (inv N_))) >= 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [pairs], by Linear:
  p(_2)*r(_2)^2*(-delta(_3, _2) + 1)*p(_3)*<_1, _0>*r(_3)^2 >= 0 for all uniform(K), uniform(K),
    X_1, X_1
*)
Lemma step_pairs (V : Space) (K : R) (m : R -> R) (p : R -> R) (r : R -> R) (X : R -> law V)
    (label_K : label K)
    (H_K_pos_1 : K > 1)
    (H_features : forall i : R, drawn (uniform K) i -> forall j : R, drawn (uniform K) j -> forall y : V, drawn (X i) y -> forall x1 : V, drawn (X j) x1 -> (1 - delta i j) * (dot y x1) >= 0)
    (H_p : forall i : R, label i -> p i = (K - 1) * (exp ((-1) * (m i))) * (inv (1 + (K - 1) * (exp ((-1) * (m i)))))) :
  forall i : R, drawn (uniform K) i -> forall j : R, drawn (uniform K) j -> forall y : V, drawn (X i) y -> forall x1 : V, drawn (X j) x1 -> p j * ((r j) ^ 2) * (1 - delta i j) * (p i) * (dot y x1) * ((r i) ^ 2) >= 0.
Proof.
  pose proof (step_K_m_1 (K) label_K H_K_pos_1) as H_K_m_1.
  intros any0 D0 any1 D1 any2 D2 any3 D3; draws.
  pose proof H_features as H_features'all; specialize (H_features any0 D0 any1 D1 any2 D2 any3 D3).
  try assert (0 < 1 + (K - 1) * (exp ((-1) * (m any0)))) by first [seen | sign_form (((K - 1) + exp (m any0)) * (inv (exp (m any0)))) ltac:(try assert (N0' : normal_form (exp ((-1) * (m any0))) (inv (exp (m any0)))) by normal; assert (Z0' : exp (m any0) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
  try assert (0 < 1 + (K - 1) * (exp ((-1) * (m any1)))) by first [seen | sign_form (((K - 1) + exp (m any1)) * (inv (exp (m any1)))) ltac:(try assert (N1' : normal_form (exp ((-1) * (m any1))) (inv (exp (m any1)))) by normal; assert (Z0' : exp (m any1) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
  assert (P0' : 0 <= (exp ((-1) * (m any0)) * ((K - 1) ^ 2) * (exp ((-1) * (m any1))) * ((r any0) ^ 2) * ((r any1) ^ 2) * (inv (1 + (K - 1) * (exp ((-1) * (m any1))))) * (inv ((K - 1) * (exp ((-1) * (m any0))) + 1))) * (((1 - delta any0 any1) * (dot any2 any3)) - (0))) by (apply Rmult_le_pos; [first [seen | sign_form ((K - 1) ^ 2 * ((r any0) ^ 2) * ((r any1) ^ 2) * (inv ((K - 1) + exp (m any1))) * (inv ((K - 1) + exp (m any0)))) ltac:(try assert (N2' : normal_form (exp ((-1) * (m any1))) (inv (exp (m any1)))) by normal; try assert (N3' : normal_form (exp ((-1) * (m any0))) (inv (exp (m any0)))) by normal; try assert (N4' : normal_form (inv ((K - 1) + exp (m any0))) (inv (exp (m any0) + K - 1))) by first [apply inv_is; [nonzero | (assert (Z0' : exp (m any0) + K - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((K - 1) + exp (m any0)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N5' : normal_form (inv ((K - 1) + exp (m any1))) (inv (exp (m any1) + K - 1))) by first [apply inv_is; [nonzero | (assert (Z0' : exp (m any1) + K - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((K - 1) + exp (m any1)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N6' : normal_form (inv (1 + (K - 1) * (exp ((-1) * (m any0))))) (exp (m any0) * (inv (exp (m any0) + K - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : exp (m any0) + K - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((K - 1) + exp (m any0)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z1' : exp (m any0) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal]; try assert (N7' : normal_form (inv (1 + (K - 1) * (exp ((-1) * (m any1))))) (exp (m any1) * (inv (exp (m any1) + K - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : exp (m any1) <> 0) by (apply positive_ne; sign); assert (Z1' : exp (m any1) + K - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((K - 1) + exp (m any1)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : exp (m any1) <> 0) by (apply positive_ne; sign); assert (Z1' : exp (m any0) + K - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((K - 1) + exp (m any0)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z2' : exp (m any0) <> 0) by (apply positive_ne; sign); assert (Z3' : exp (m any1) + K - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((K - 1) + exp (m any1)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z3'), ?(inv_at _ Z0'), ?(inv_at _ Z2'); field; sides] | equal]) | sign] | lra]).
  assert (G' : (p any1 * ((r any1) ^ 2) * (1 - delta any0 any1) * (p any0) * (dot any2 any3) * ((r any0) ^ 2)) - (0) = (exp ((-1) * (m any0)) * ((K - 1) ^ 2) * (exp ((-1) * (m any1))) * ((r any0) ^ 2) * ((r any1) ^ 2) * (inv (1 + (K - 1) * (exp ((-1) * (m any1))))) * (inv ((K - 1) * (exp ((-1) * (m any0))) + 1))) * (((1 - delta any0 any1) * (dot any2 any3)) - (0))).
  { assert (U' : forall z0' z1' z2' z3' z4' z5' z6' z7' : R, ((z4') = (((K - 1) * (z7') * (inv (1 + (K - 1) * (z7')))))) -> ((z2') = (((K - 1) * (z6') * (inv ((K - 1) * (z6') + 1))))) -> (K > 1) -> ((((z3') * (1 - (z5')))) >= 0) -> (K - 1 > 0) -> ((z0') ^ 2 * ((z1') ^ 2) * (z2') * (z3') * (z4') * (1 - (z5')) - 0) = (((z3') * (1 - (z5')) - 0) * ((z0') ^ 2 * ((K - 1) ^ 2) * ((z1') ^ 2) * (z7') * (z6') * (inv ((K - 1) * (z6') + 1)) * (inv (1 + (K - 1) * (z7')))))).
    { clear - K label_K.
      intros z0' z1' z2' z3' z4' z5' z6' z7' H_equation_0 H_equation_1 H_K_pos_1 H_features H_K_m_1.
      rewrite ?H_equation_0, ?H_equation_1.
      rewrite ?H_equation_0, ?H_equation_1.
      try assert (N17' : normal_form ((((K - 1) * (z7') * (inv (1 + (K - 1) * (z7')))))) (K * (z7') * (inv (1 + K * (z7') - (z7'))) - (z7') * (inv (1 + K * (z7') - (z7'))))) by (unfold normal_form; try assert (N16' : normal_form ((inv (1 + (K - 1) * (z7')))) (inv (1 + K * (z7') - (z7')))) by normal; first [put; solve [ring] | equal]).
      try assert (N19' : normal_form ((((K - 1) * (z6') * (inv ((K - 1) * (z6') + 1))))) ((z6') * K * (inv ((z6') * K + 1 - (z6'))) - (z6') * (inv ((z6') * K + 1 - (z6'))))) by (unfold normal_form; try assert (N18' : normal_form ((inv ((K - 1) * (z6') + 1))) (inv ((z6') * K + 1 - (z6')))) by normal; first [put; solve [ring] | equal]).
      try assert (N20' : normal_form ((inv (1 + (K - 1) * (z7')))) (inv (1 + K * (z7') - (z7')))) by normal.
      try assert (N21' : normal_form ((inv ((K - 1) * (z6') + 1))) (inv ((z6') * K + 1 - (z6')))) by normal.
      first [put; solve [ring] | equal]. }
    pose proof (U' (r any1) (r any0) (p any0) (dot any2 any3) (p any1) (delta any0 any1) (exp ((-1) * (m any0))) (exp ((-1) * (m any1)))) as V'.
    specialize (V' ltac:(says (H_p (any1) ltac:(labels)))).
    specialize (V' ltac:(says (H_p (any0) ltac:(labels)))).
    specialize (V' ltac:(says H_K_pos_1)).
    specialize (V' ltac:(says H_features)).
    specialize (V' ltac:(says H_K_m_1)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [mean of pairs], by Average:
  E[E[E[E[p(e)*r(e)^2*(-delta(c, e) + 1)*p(c)*<x, y>*r(c)^2; y ~ Xe]; x ~ Xc]; e ~ uniform(K)]; c
    ~ uniform(K)] >= 0
*)
Lemma step_mean_of_pairs (V : Space) (K : R) (m : R -> R) (p : R -> R) (r : R -> R) (X : R -> law V)
    (label_K : label K)
    (H_K_pos_1 : K > 1)
    (H_features : forall i : R, drawn (uniform K) i -> forall j : R, drawn (uniform K) j -> forall y : V, drawn (X i) y -> forall x1 : V, drawn (X j) x1 -> (1 - delta i j) * (dot y x1) >= 0)
    (H_p : forall i : R, label i -> p i = (K - 1) * (exp ((-1) * (m i))) * (inv (1 + (K - 1) * (exp ((-1) * (m i)))))) :
  E (uniform K) (fun i => E (uniform K) (fun j => E (X i) (fun y => E (X j) (fun x1 => p j * ((r j) ^ 2) * (1 - delta i j) * (p i) * (dot y x1) * ((r i) ^ 2))))) >= 0.
Proof.
  pose proof (step_pairs (V) (K) (m) (p) (r) (X) label_K H_K_pos_1 H_features H_p) as H_pairs.
  assert (P' : 0 <= E (uniform K) (fun i => E (uniform K) (fun j => E (X i) (fun y => E (X j) (fun x1 => p j * ((r j) ^ 2) * (1 - delta i j) * (p i) * (dot y x1) * ((r i) ^ 2)))))).
  { apply E_nonneg; intros d0 D0; draws.
    apply E_nonneg; intros d1 D1; draws.
    apply E_nonneg; intros d2 D2; draws.
    apply E_nonneg; intros d3 D3; draws.
    pose proof (H_pairs d0 D0 d1 D1 d2 D2 d3 D3) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [slack], by Linear:
  <E[x; x ~ X_0], E[x; x ~ X_0]>*r(_0)^2*((-1 + K)*lambda_H*N^2*K^(-1)*lambda_W - p(_0)^2*r(_0)^2)
    >= 0 for all uniform(K)
*)
Lemma step_slack (V : Space) (K : R) (N_ : R) (lambda_H : R) (lambda_W : R) (p : R -> R) (r : R -> R) (X : R -> law V)
    (label_K : label K)
    (H_N_pos_0 : N_ > 0)
    (H_lambda_H_pos_0 : lambda_H > 0)
    (H_lambda_W_pos_0 : lambda_W > 0)
    (H_K_pos_1 : K > 1)
    (H_errors : forall i : R, drawn (uniform K) i -> (K - 1) * lambda_H * (N_ ^ 2) * lambda_W * (inv K) - (p i) ^ 2 * ((r i) ^ 2) >= 0) :
  forall i : R, drawn (uniform K) i -> dot (VE (X i) (fun y => y)) (VE (X i) (fun y => y)) * ((r i) ^ 2) * ((K - 1) * lambda_H * (N_ ^ 2) * lambda_W * (inv K) - (p i) ^ 2 * ((r i) ^ 2)) >= 0.
Proof.
  intros any0 D0; draws.
  pose proof H_errors as H_errors'all; specialize (H_errors any0 D0).
  assert (P0' : 0 <= (dot (VE (X any0) (fun y => y)) (VE (X any0) (fun y => y)) * ((r any0) ^ 2)) * (((K - 1) * lambda_H * (N_ ^ 2) * lambda_W * (inv K) - (p any0) ^ 2 * ((r any0) ^ 2)) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (dot (VE (X any0) (fun y => y)) (VE (X any0) (fun y => y)) * ((r any0) ^ 2) * ((K - 1) * lambda_H * (N_ ^ 2) * lambda_W * (inv K) - (p any0) ^ 2 * ((r any0) ^ 2))) - (0) = (dot (VE (X any0) (fun y => y)) (VE (X any0) (fun y => y)) * ((r any0) ^ 2)) * (((K - 1) * lambda_H * (N_ ^ 2) * lambda_W * (inv K) - (p any0) ^ 2 * ((r any0) ^ 2)) - (0))) by congruent.
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [mean slack], by Average:
  E[<E[x; x ~ Xc], E[x; x ~ Xc]>*r(c)^2*((-1 + K)*lambda_H*N^2*K^(-1)*lambda_W - p(c)^2*r(c)^2); c
    ~ uniform(K)] >= 0
*)
Lemma step_mean_slack (V : Space) (K : R) (N_ : R) (lambda_H : R) (lambda_W : R) (p : R -> R) (r : R -> R) (X : R -> law V)
    (label_K : label K)
    (H_N_pos_0 : N_ > 0)
    (H_lambda_H_pos_0 : lambda_H > 0)
    (H_lambda_W_pos_0 : lambda_W > 0)
    (H_K_pos_1 : K > 1)
    (H_errors : forall i : R, drawn (uniform K) i -> (K - 1) * lambda_H * (N_ ^ 2) * lambda_W * (inv K) - (p i) ^ 2 * ((r i) ^ 2) >= 0) :
  E (uniform K) (fun i => dot (VE (X i) (fun y => y)) (VE (X i) (fun y => y)) * ((r i) ^ 2) * ((K - 1) * lambda_H * (N_ ^ 2) * lambda_W * (inv K) - (p i) ^ 2 * ((r i) ^ 2))) >= 0.
Proof.
  pose proof (step_slack (V) (K) (N_) (lambda_H) (lambda_W) (p) (r) (X) label_K H_N_pos_0 H_lambda_H_pos_0 H_lambda_W_pos_0 H_K_pos_1 H_errors) as H_slack.
  assert (P' : 0 <= E (uniform K) (fun i => dot (VE (X i) (fun y => y)) (VE (X i) (fun y => y)) * ((r i) ^ 2) * ((K - 1) * lambda_H * (N_ ^ 2) * lambda_W * (inv K) - (p i) ^ 2 * ((r i) ^ 2)))).
  { apply E_nonneg; intros d0 D0; draws.
    pose proof (H_slack d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [spread], by Sign:
  E[E[<x - E[y; y ~ Xc], x - E[y; y ~ Xc]>*r(c)^2; x ~ Xc]; c ~ uniform(K)] >= 0
*)
Lemma step_spread (V : Space) (K : R) (r : R -> R) (X : R -> law V)
    (label_K : label K)
    (H_K_pos_1 : K > 1) :
  E (uniform K) (fun i => E (X i) (fun y => dot (vadd y (vscale (-1) (VE (X i) (fun x1 => x1)))) (vadd y (vscale (-1) (VE (X i) (fun x1 => x1)))) * ((r i) ^ 2))) >= 0.
Proof.
  gap; sign.
Qed.

(** Step [residual], by Sign:
  E[<w(c) - (-1 + K)^(-1)*E[x; x ~ Xc]*p(c)*r(c)^2*K*lambda_W^(-1)*N^(-1) - E[w(e); e ~
    uniform(K)] + E[(-1 + K)^(-1)*E[x; x ~ Xe]*p(e)*r(e)^2*K*lambda_W^(-1)*N^(-1); e ~
    uniform(K)], w(c) - (-1 + K)^(-1)*E[x; x ~ Xc]*p(c)*r(c)^2*K*lambda_W^(-1)*N^(-1) - E[w(e); e
    ~ uniform(K)] + E[(-1 + K)^(-1)*E[x; x ~ Xe]*p(e)*r(e)^2*K*lambda_W^(-1)*N^(-1); e ~
    uniform(K)]>; c ~ uniform(K)] >= 0
*)
Lemma step_residual (V : Space) (K : R) (N_ : R) (lambda_W : R) (p : R -> R) (r : R -> R) (w : R -> V) (X : R -> law V)
    (label_K : label K)
    (H_N_pos_0 : N_ > 0)
    (H_lambda_W_pos_0 : lambda_W > 0)
    (H_K_pos_1 : K > 1) :
  E (uniform K) (fun i => dot (vadd (w i) (vadd (vscale ((-1) * (p i) * ((r i) ^ 2) * K * (inv (K - 1)) * (inv lambda_W) * (inv N_)) (VE (X i) (fun y => y))) (vadd (vscale (-1) (VE (uniform K) (fun j => w j))) (VE (uniform K) (fun j => vscale (p j * ((r j) ^ 2) * K * (inv (K - 1)) * (inv lambda_W) * (inv N_)) (VE (X j) (fun y => y))))))) (vadd (w i) (vadd (vscale ((-1) * (p i) * ((r i) ^ 2) * K * (inv (K - 1)) * (inv lambda_W) * (inv N_)) (VE (X i) (fun y => y))) (vadd (vscale (-1) (VE (uniform K) (fun j => w j))) (VE (uniform K) (fun j => vscale (p j * ((r j) ^ 2) * K * (inv (K - 1)) * (inv lambda_W) * (inv N_)) (VE (X j) (fun y => y)))))))) >= 0.
Proof.
  try assert (0 < K - 1) by first [sign].
  gap; sign.
Qed.

(** Step [centre], by Sign:
  <E[w(c); c ~ uniform(K)], E[w(c); c ~ uniform(K)]> >= 0
*)
Lemma step_centre (V : Space) (K : R) (w : R -> V)
    (label_K : label K)
    (H_K_pos_1 : K > 1) :
  dot (VE (uniform K) (fun i => w i)) (VE (uniform K) (fun i => w i)) >= 0.
Proof.
  gap; sign.
Qed.

(** Step [squares], by Linear:
  E[-<E[x; x ~ Xc], w(c) - E[w(e); e ~ uniform(K)]>*(-1 + K)^(-1)*p(c)*r(c)^2*K*N^(-1) + 1/2*E[<x,
    x>; x ~ Xc]*lambda_H*r(c)^2 + 1/2*lambda_W*<w(c), w(c)>; c ~ uniform(K)]*K >= 0
*)
Lemma step_squares (V : Space) (K : R) (N_ : R) (lambda_H : R) (lambda_W : R) (m : R -> R) (p : R -> R) (r : R -> R) (w : R -> V) (X : R -> law V)
    (label_K : label K)
    (H_N_pos_0 : N_ > 0)
    (H_lambda_H_pos_0 : lambda_H > 0)
    (H_lambda_W_pos_0 : lambda_W > 0)
    (H_K_pos_1 : K > 1)
    (H_features : forall i : R, drawn (uniform K) i -> forall j : R, drawn (uniform K) j -> forall y : V, drawn (X i) y -> forall x1 : V, drawn (X j) x1 -> (1 - delta i j) * (dot y x1) >= 0)
    (H_p : forall i : R, label i -> p i = (K - 1) * (exp ((-1) * (m i))) * (inv (1 + (K - 1) * (exp ((-1) * (m i))))))
    (H_errors : forall i : R, drawn (uniform K) i -> (K - 1) * lambda_H * (N_ ^ 2) * lambda_W * (inv K) - (p i) ^ 2 * ((r i) ^ 2) >= 0) :
  E (uniform K) (fun i => (1 / 2) * (E (X i) (fun y => dot y y)) * lambda_H * ((r i) ^ 2) + (1 / 2) * lambda_W * (dot (w i) (w i)) - dot (VE (X i) (fun y => y)) (vadd (w i) (vscale (-1) (VE (uniform K) (fun j => w j)))) * (p i) * ((r i) ^ 2) * K * (inv (K - 1)) * (inv N_)) * K >= 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [theorem], by Linear:
  E[1/2*E[<x, x>; x ~ Xc]*lambda_H*r(c)^2 + 1/2*lambda_W*<w(c), w(c)> + r(c)^2*E[-<w(c), x> +
    log(E[exp(<x, w(e)>); e ~ uniform(K)]*K); x ~ Xc]*N^(-1); c ~ uniform(K)]*K >= E[(log(1 + (-1
    + K)*exp(-m(c))) + p(c)*m(c))*r(c)^2*N^(-1); c ~ uniform(K)]*K
*)
Lemma step_theorem (V : Space) (K : R) (N_ : R) (lambda_H : R) (lambda_W : R) (m : R -> R) (p : R -> R) (r : R -> R) (w : R -> V) (X : R -> law V)
    (label_K : label K)
    (H_N_pos_0 : N_ > 0)
    (H_lambda_H_pos_0 : lambda_H > 0)
    (H_lambda_W_pos_0 : lambda_W > 0)
    (H_K_pos_1 : K > 1)
    (H_features : forall i : R, drawn (uniform K) i -> forall j : R, drawn (uniform K) j -> forall y : V, drawn (X i) y -> forall x1 : V, drawn (X j) x1 -> (1 - delta i j) * (dot y x1) >= 0)
    (H_p : forall i : R, label i -> p i = (K - 1) * (exp ((-1) * (m i))) * (inv (1 + (K - 1) * (exp ((-1) * (m i))))))
    (H_errors : forall i : R, drawn (uniform K) i -> (K - 1) * lambda_H * (N_ ^ 2) * lambda_W * (inv K) - (p i) ^ 2 * ((r i) ^ 2) >= 0) :
  E (uniform K) (fun i => (1 / 2) * (E (X i) (fun y => dot y y)) * lambda_H * ((r i) ^ 2) + (1 / 2) * lambda_W * (dot (w i) (w i)) + (r i) ^ 2 * (E (X i) (fun y => ln (E (uniform K) (fun j => exp (dot y (w j))) * K) - dot (w i) y)) * (inv N_)) * K >= E (uniform K) (fun i => (ln (1 + (K - 1) * (exp ((-1) * (m i)))) + p i * (m i)) * ((r i) ^ 2) * (inv N_)) * K.
Proof.
  pose proof (step_K_m_1 (K) label_K H_K_pos_1) as H_K_m_1.
  pose proof (step_linear_in_the_logits (V) (K) (N_) (m) (p) (r) (w) (X) label_K H_N_pos_0 H_K_pos_1 H_p) as H_linear_in_the_logits.
  pose proof (step_squares (V) (K) (N_) (lambda_H) (lambda_W) (m) (p) (r) (w) (X) label_K H_N_pos_0 H_lambda_H_pos_0 H_lambda_W_pos_0 H_K_pos_1 H_features H_p H_errors) as H_squares.
  assert (P0' : 0 <= (K) * ((E (uniform K) (fun i => E (X i) (fun y => (r i) ^ 2 * (ln (E (uniform K) (fun j => exp (dot y (w j))) * K) - p i * (E (uniform K) (fun j => dot y (w j)) * K - dot (w i) y * K) * (inv (K - 1)) - dot (w i) y - p i * (m i) - ln ((K - 1) * (exp ((-1) * (m i))) + 1)) * (inv N_)))) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 <= (1) * ((E (uniform K) (fun i => (1 / 2) * (E (X i) (fun y => dot y y)) * lambda_H * ((r i) ^ 2) + (1 / 2) * lambda_W * (dot (w i) (w i)) - dot (VE (X i) (fun y => y)) (vadd (w i) (vscale (-1) (VE (uniform K) (fun j => w j)))) * (p i) * ((r i) ^ 2) * K * (inv (K - 1)) * (inv N_)) * K) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (E (uniform K) (fun i => (1 / 2) * (E (X i) (fun y => dot y y)) * lambda_H * ((r i) ^ 2) + (1 / 2) * lambda_W * (dot (w i) (w i)) + (r i) ^ 2 * (E (X i) (fun y => ln (E (uniform K) (fun j => exp (dot y (w j))) * K) - dot (w i) y)) * (inv N_)) * K) - (E (uniform K) (fun i => (ln (1 + (K - 1) * (exp ((-1) * (m i)))) + p i * (m i)) * ((r i) ^ 2) * (inv N_)) * K) = (K) * ((E (uniform K) (fun i => E (X i) (fun y => (r i) ^ 2 * (ln (E (uniform K) (fun j => exp (dot y (w j))) * K) - p i * (E (uniform K) (fun j => dot y (w j)) * K - dot (w i) y * K) * (inv (K - 1)) - dot (w i) y - p i * (m i) - ln ((K - 1) * (exp ((-1) * (m i))) + 1)) * (inv N_)))) - (0)) + (1) * ((E (uniform K) (fun i => (1 / 2) * (E (X i) (fun y => dot y y)) * lambda_H * ((r i) ^ 2) + (1 / 2) * lambda_W * (dot (w i) (w i)) - dot (VE (X i) (fun y => y)) (vadd (w i) (vscale (-1) (VE (uniform K) (fun j => w j)))) * (p i) * ((r i) ^ 2) * K * (inv (K - 1)) * (inv N_)) * K) - (0))).
  { try assert (0 < K - 1) by first [sign].
    assert (S0' : E (uniform K) (fun i => (1 / 2) * (E (X i) (fun y => dot y y)) * lambda_H * ((r i) ^ 2) + (1 / 2) * lambda_W * (dot (w i) (w i)) + (r i) ^ 2 * (E (X i) (fun y => ln (E (uniform K) (fun j => exp (dot y (w j))) * K) - dot (w i) y)) * (inv N_)) * K - E (uniform K) (fun i => (ln (1 + (K - 1) * (exp ((-1) * (m i)))) + p i * (m i)) * ((r i) ^ 2) * (inv N_)) * K = K * (E (uniform K) (fun i => E (X i) (fun y => (r i) ^ 2 * (ln (E (uniform K) (fun j => exp (dot y (w j))) * K))))) * (inv N_) + (1 / 2) * lambda_H * (E (uniform K) (fun i => E (X i) (fun y => dot y y * ((r i) ^ 2)))) * K + (1 / 2) * (E (uniform K) (fun i => dot (w i) (w i))) * K * lambda_W - E (uniform K) (fun i => ln (1 + K * (inv (exp (m i))) - inv (exp (m i))) * ((r i) ^ 2)) * K * (inv N_) - K * (E (uniform K) (fun i => p i * ((r i) ^ 2) * (m i))) * (inv N_) - E (uniform K) (fun i => E (X i) (fun y => dot (w i) y * ((r i) ^ 2))) * K * (inv N_)).
    { transitivity (E (uniform K) (fun i => (1 / 2) * (E (X i) (fun y => dot y y)) * lambda_H * ((r i) ^ 2) + (1 / 2) * lambda_W * (dot (w i) (w i)) + (r i) ^ 2 * (E (X i) (fun y => ln (E (uniform K) (fun j => exp (dot y (w j))) * K) - dot (w i) y)) * (inv N_)) * K - E (uniform K) (fun i => (ln (1 + (K - 1) * (exp ((-1) * (m i)))) + p i * (m i)) * ((r i) ^ 2) * (inv N_)) * K). { arrange. }
      assert (E0' : normal_form (E (uniform K) (fun i => (ln (1 + (K - 1) * (exp ((-1) * (m i)))) + p i * (m i)) * ((r i) ^ 2) * (inv N_))) (E (uniform K) (fun i => ln (1 + K * (inv (exp (m i))) - inv (exp (m i))) * ((r i) ^ 2)) * (inv N_) + E (uniform K) (fun i => p i * ((r i) ^ 2) * (m i)) * (inv N_))).
      { unfold normal_form.
        transitivity (E (uniform K) (fun r_1 => (inv N_) * (p r_1 * ((r r_1) ^ 2) * (m r_1)) + ((inv N_) * (ln (1 + K * (inv (exp (m r_1))) - inv (exp (m r_1))) * ((r r_1) ^ 2))))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (ln (1 + K * (inv (exp (m r_1))) - inv (exp (m r_1))) * ((r r_1) ^ 2) * (inv N_) + p r_1 * ((r r_1) ^ 2) * (m r_1) * (inv N_)).
          { try assert (N2' : normal_form (exp ((-1) * (m r_1))) (inv (exp (m r_1)))) by normal.
            try assert (N3' : normal_form (ln (1 + (K - 1) * (exp ((-1) * (m r_1))))) (ln (1 + K * (inv (exp (m r_1))) - inv (exp (m r_1))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((inv N_) * (E (uniform K) (fun r_1 => p r_1 * ((r r_1) ^ 2) * (m r_1))) + ((inv N_) * (E (uniform K) (fun r_1 => ln (1 + K * (inv (exp (m r_1))) - inv (exp (m r_1))) * ((r r_1) ^ 2))))).
        { linear. }
        transitivity ((inv N_) * (E (uniform K) (fun i => p i * ((r i) ^ 2) * (m i))) + ((inv N_) * (E (uniform K) (fun i => ln (1 + K * (inv (exp (m i))) - inv (exp (m i))) * ((r i) ^ 2))))). { arrange. }
        arrange. }
      assert (E4' : normal_form (E (uniform K) (fun i => (1 / 2) * (E (X i) (fun y => dot y y)) * lambda_H * ((r i) ^ 2) + (1 / 2) * lambda_W * (dot (w i) (w i)) + (r i) ^ 2 * (E (X i) (fun y => ln (E (uniform K) (fun j => exp (dot y (w j))) * K) - dot (w i) y)) * (inv N_))) ((1 / 2) * lambda_H * (E (uniform K) (fun i => E (X i) (fun y => dot y y * ((r i) ^ 2)))) + (1 / 2) * (E (uniform K) (fun i => dot (w i) (w i))) * lambda_W + E (uniform K) (fun i => E (X i) (fun y => (r i) ^ 2 * (ln (E (uniform K) (fun j => exp (dot y (w j))) * K)))) * (inv N_) - E (uniform K) (fun i => E (X i) (fun y => dot (w i) y * ((r i) ^ 2))) * (inv N_))).
      { unfold normal_form.
        transitivity (E (uniform K) (fun r_5 => ((-1) * (inv N_)) * ((r r_5) ^ 2 * (E (X r_5) (fun y => dot (w r_5) y))) + ((inv N_) * (E (X r_5) (fun y => ln (E (uniform K) (fun i => exp (dot y (w i))) * K)) * ((r r_5) ^ 2)) + (((1 / 2) * lambda_H) * (E (X r_5) (fun y => dot y y) * ((r r_5) ^ 2)) + (((1 / 2) * lambda_W) * (dot (w r_5) (w r_5))))))).
        { apply E_ext; intros r_5 D_r_5; draws.
          transitivity ((1 / 2) * (E (X r_5) (fun y => dot y y)) * lambda_H * ((r r_5) ^ 2) + (1 / 2) * lambda_W * (dot (w r_5) (w r_5)) + E (X r_5) (fun y => ln (E (uniform K) (fun i => exp (dot y (w i))) * K)) * ((r r_5) ^ 2) * (inv N_) - (r r_5) ^ 2 * (E (X r_5) (fun y => dot (w r_5) y)) * (inv N_)).
          { transitivity ((1 / 2) * (E (X r_5) (fun y => dot y y)) * lambda_H * ((r r_5) ^ 2) + (1 / 2) * lambda_W * (dot (w r_5) (w r_5)) + (r r_5) ^ 2 * (E (X r_5) (fun y => ln (E (uniform K) (fun i => exp (dot y (w i))) * K) - dot (w r_5) y)) * (inv N_)). { arrange. }
            assert (E6' : normal_form (E (X r_5) (fun y => ln (E (uniform K) (fun i => exp (dot y (w i))) * K) - dot (w r_5) y)) (E (X r_5) (fun y => ln (E (uniform K) (fun i => exp (dot y (w i))) * K)) - E (X r_5) (fun y => dot (w r_5) y))).
            { unfold normal_form.
              transitivity (E (X r_5) (fun x_7 => (-1) * (dot (w r_5) x_7) + ((1) * (ln (E (uniform K) (fun i => exp (dot x_7 (w i))) * K))))).
              { apply E_ext; intros x_7 D_x_7; draws.
                transitivity (ln (E (uniform K) (fun i => exp (dot x_7 (w i))) * K) - dot (w r_5) x_7).
                { transitivity (ln (E (uniform K) (fun i => exp (dot x_7 (w i))) * K) - dot (w r_5) x_7). { arrange. }
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((-1) * (E (X r_5) (fun x_7 => dot (w r_5) x_7)) + ((1) * (E (X r_5) (fun x_7 => ln (E (uniform K) (fun i => exp (dot x_7 (w i))) * K))))).
              { linear. }
              transitivity ((-1) * (E (X r_5) (fun y => dot (w r_5) y)) + ((1) * (E (X r_5) (fun y => ln (E (uniform K) (fun i => exp (dot y (w i))) * K))))). { arrange. }
              arrange. }
            first [put; solve [field] | first [arrange | equal]]. }
          arrange. }
        transitivity (((-1) * (inv N_)) * (E (uniform K) (fun r_5 => (r r_5) ^ 2 * (E (X r_5) (fun y => dot (w r_5) y)))) + ((inv N_) * (E (uniform K) (fun r_5 => E (X r_5) (fun y => ln (E (uniform K) (fun i => exp (dot y (w i))) * K)) * ((r r_5) ^ 2))) + (((1 / 2) * lambda_H) * (E (uniform K) (fun r_5 => E (X r_5) (fun y => dot y y) * ((r r_5) ^ 2))) + (((1 / 2) * lambda_W) * (E (uniform K) (fun r_5 => dot (w r_5) (w r_5))))))).
        { linear. }
        transitivity (((-1) * (inv N_)) * (E (uniform K) (fun i => (r i) ^ 2 * (E (X i) (fun y => dot (w i) y)))) + ((inv N_) * (E (uniform K) (fun i => E (X i) (fun y => ln (E (uniform K) (fun j => exp (dot y (w j))) * K)) * ((r i) ^ 2))) + (((1 / 2) * lambda_H) * (E (uniform K) (fun i => E (X i) (fun y => dot y y) * ((r i) ^ 2))) + (((1 / 2) * lambda_W) * (E (uniform K) (fun i => dot (w i) (w i))))))). { arrange. }
        assert (E10' : normal_form (E (uniform K) (fun i => (r i) ^ 2 * (E (X i) (fun y => dot (w i) y)))) (E (uniform K) (fun i => E (X i) (fun y => dot (w i) y * ((r i) ^ 2))))).
        { unfold normal_form.
          transitivity (E (uniform K) (fun r_5 => E (X r_5) (fun x_11 => (r r_5) * (r r_5) * (dot (w r_5) x_11)))).
          { apply E_ext; intros r_5 D_r_5; draws.
            transitivity (E (X r_5) (fun x_11 => (r r_5 * (r r_5)) * (dot (w r_5) x_11))).
            { etransitivity; [| symmetry; exact (E_scale (X r_5) (r r_5 * (r r_5)) (fun x_11 => dot (w r_5) x_11))]; arrange. }
            apply E_ext; intros x_11 D_x_11; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        assert (E12' : normal_form (E (uniform K) (fun i => E (X i) (fun y => ln (E (uniform K) (fun j => exp (dot y (w j))) * K)) * ((r i) ^ 2))) (E (uniform K) (fun i => E (X i) (fun y => (r i) ^ 2 * (ln (E (uniform K) (fun j => exp (dot y (w j))) * K)))))).
        { unfold normal_form.
          transitivity (E (uniform K) (fun r_5 => E (X r_5) (fun x_13 => (r r_5) * (r r_5) * (ln (E (uniform K) (fun i => exp (dot x_13 (w i))) * K))))).
          { apply E_ext; intros r_5 D_r_5; draws.
            transitivity (E (X r_5) (fun x_13 => (r r_5 * (r r_5)) * (ln (E (uniform K) (fun i => exp (dot x_13 (w i))) * K)))).
            { etransitivity; [| symmetry; exact (E_scale (X r_5) (r r_5 * (r r_5)) (fun x_13 => ln (E (uniform K) (fun i => exp (dot x_13 (w i))) * K)))]; arrange. }
            apply E_ext; intros x_13 D_x_13; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        assert (E14' : normal_form (E (uniform K) (fun i => E (X i) (fun y => dot y y) * ((r i) ^ 2))) (E (uniform K) (fun i => E (X i) (fun y => dot y y * ((r i) ^ 2))))).
        { unfold normal_form.
          transitivity (E (uniform K) (fun r_5 => E (X r_5) (fun x_15 => (r r_5) * (r r_5) * (dot x_15 x_15)))).
          { apply E_ext; intros r_5 D_r_5; draws.
            transitivity (E (X r_5) (fun x_15 => (r r_5 * (r r_5)) * (dot x_15 x_15))).
            { etransitivity; [| symmetry; exact (E_scale (X r_5) (r r_5 * (r r_5)) (fun x_15 => dot x_15 x_15))]; arrange. }
            apply E_ext; intros x_15 D_x_15; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      first [put; solve [field] | first [arrange | equal]]. }
    assert (S1' : 1 * (E (uniform K) (fun i => (1 / 2) * (E (X i) (fun y => dot y y)) * lambda_H * ((r i) ^ 2) + (1 / 2) * lambda_W * (dot (w i) (w i)) - dot (VE (X i) (fun y => y)) (vadd (w i) (vscale (-1) (VE (uniform K) (fun j => w j)))) * (p i) * ((r i) ^ 2) * K * (inv (K - 1)) * (inv N_)) * K - 0) + (E (uniform K) (fun i => E (X i) (fun y => (r i) ^ 2 * (ln (E (uniform K) (fun j => exp (dot y (w j))) * K) - p i * (E (uniform K) (fun j => dot y (w j)) * K - dot (w i) y * K) * (inv (K - 1)) - dot (w i) y - p i * (m i) - ln ((K - 1) * (exp ((-1) * (m i))) + 1)) * (inv N_))) - 0) * K = K * (E (uniform K) (fun i => E (X i) (fun y => (r i) ^ 2 * (ln (E (uniform K) (fun j => exp (dot y (w j))) * K))))) * (inv N_) + (1 / 2) * lambda_H * (E (uniform K) (fun i => E (X i) (fun y => dot y y * ((r i) ^ 2)))) * K + (1 / 2) * (E (uniform K) (fun i => dot (w i) (w i))) * K * lambda_W - E (uniform K) (fun i => ln (1 + K * (inv (exp (m i))) - inv (exp (m i))) * ((r i) ^ 2)) * K * (inv N_) - K * (E (uniform K) (fun i => p i * ((r i) ^ 2) * (m i))) * (inv N_) - E (uniform K) (fun i => E (X i) (fun y => dot (w i) y * ((r i) ^ 2))) * K * (inv N_)).
    { transitivity (1 * (E (uniform K) (fun i => (1 / 2) * (E (X i) (fun y => dot y y)) * lambda_H * ((r i) ^ 2) + (1 / 2) * lambda_W * (dot (w i) (w i)) - dot (VE (X i) (fun y => y)) (vadd (w i) (vscale (-1) (VE (uniform K) (fun j => w j)))) * (p i) * ((r i) ^ 2) * K * (inv (K - 1)) * (inv N_)) * K - 0) + (E (uniform K) (fun i => E (X i) (fun y => (r i) ^ 2 * (ln (E (uniform K) (fun j => exp (dot y (w j))) * K) - p i * (E (uniform K) (fun j => dot y (w j)) * K - dot (w i) y * K) * (inv (K - 1)) - dot (w i) y - p i * (m i) - ln ((K - 1) * (exp ((-1) * (m i))) + 1)) * (inv N_))) - 0) * K). { arrange. }
      assert (E16' : normal_form (E (uniform K) (fun i => (1 / 2) * (E (X i) (fun y => dot y y)) * lambda_H * ((r i) ^ 2) + (1 / 2) * lambda_W * (dot (w i) (w i)) - dot (VE (X i) (fun y => y)) (vadd (w i) (vscale (-1) (VE (uniform K) (fun j => w j)))) * (p i) * ((r i) ^ 2) * K * (inv (K - 1)) * (inv N_))) ((1 / 2) * lambda_H * (E (uniform K) (fun i => E (X i) (fun y => dot y y * ((r i) ^ 2)))) + (1 / 2) * (E (uniform K) (fun i => dot (w i) (w i))) * lambda_W + E (uniform K) (fun i => E (uniform K) (fun j => E (X i) (fun y => dot (w j) y * (p i) * ((r i) ^ 2)))) * K * (inv (K - 1)) * (inv N_) - K * (E (uniform K) (fun i => E (X i) (fun y => p i * (dot (w i) y) * ((r i) ^ 2)))) * (inv (K - 1)) * (inv N_))).
      { unfold normal_form.
        transitivity (E (uniform K) (fun r_17 => ((-1) * K * (inv (K - 1)) * (inv N_)) * (p r_17 * ((r r_17) ^ 2) * (E (X r_17) (fun y => dot (w r_17) y))) + ((K * (inv (K - 1)) * (inv N_)) * (p r_17 * (E (uniform K) (fun i => E (X r_17) (fun y => dot (w i) y))) * ((r r_17) ^ 2)) + (((1 / 2) * lambda_W) * (dot (w r_17) (w r_17)) + (((1 / 2) * lambda_H) * (E (X r_17) (fun y => dot y y) * ((r r_17) ^ 2))))))).
        { apply E_ext; intros r_17 D_r_17; draws.
          transitivity ((1 / 2) * (E (X r_17) (fun y => dot y y)) * lambda_H * ((r r_17) ^ 2) + (1 / 2) * lambda_W * (dot (w r_17) (w r_17)) + p r_17 * (E (uniform K) (fun i => E (X r_17) (fun y => dot (w i) y))) * ((r r_17) ^ 2) * K * (inv (K - 1)) * (inv N_) - p r_17 * ((r r_17) ^ 2) * K * (E (X r_17) (fun y => dot (w r_17) y)) * (inv (K - 1)) * (inv N_)).
          { transitivity ((1 / 2) * (E (X r_17) (fun y => dot y y)) * lambda_H * ((r r_17) ^ 2) + (1 / 2) * lambda_W * (dot (w r_17) (w r_17)) - dot (VE (X r_17) (fun y => y)) (vadd (w r_17) (vscale (-1) (VE (uniform K) (fun i => w i)))) * (p r_17) * ((r r_17) ^ 2) * K * (inv (K - 1)) * (inv N_)). { arrange. }
            transitivity ((1 / 2) * (E (X r_17) (fun y => dot y y)) * lambda_H * ((r r_17) ^ 2) + (1 / 2) * lambda_W * (dot (w r_17) (w r_17)) - (E (X r_17) (fun y => dot (w r_17) y) - E (X r_17) (fun y => dot (VE (uniform K) (fun i => w i)) y)) * (p r_17) * ((r r_17) ^ 2) * K * (inv (K - 1)) * (inv N_)). { products; arrange. }
            assert (E19' : normal_form (E (X r_17) (fun y => dot (VE (uniform K) (fun i => w i)) y)) (E (uniform K) (fun i => E (X r_17) (fun y => dot (w i) y)))).
            { unfold normal_form.
              transitivity (E (X r_17) (fun x_20 => (1) * (E (uniform K) (fun i => dot x_20 (w i))))).
              { apply E_ext; intros x_20 D_x_20; draws.
                transitivity (E (uniform K) (fun i => dot x_20 (w i))).
                { transitivity (dot (VE (uniform K) (fun i => w i)) x_20). { arrange. }
                  transitivity (E (uniform K) (fun i => dot x_20 (w i))). { products; arrange. }
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((1) * (E (X r_17) (fun x_20 => E (uniform K) (fun i => dot x_20 (w i))))).
              { linear. }
              transitivity ((1) * (E (X r_17) (fun y => E (uniform K) (fun i => dot y (w i))))). { arrange. }
              assert (E22' : normal_form (E (X r_17) (fun y => E (uniform K) (fun i => dot y (w i)))) (E (uniform K) (fun i => E (X r_17) (fun y => dot (w i) y)))).
              { unfold normal_form.
                transitivity (E (X r_17) (fun x_20 => E (uniform K) (fun r_23 => (dot x_20 (w r_23))))).
                { apply E_ext; intros x_20 D_x_20; draws.
                  transitivity (E (uniform K) (fun r_23 => (1) * (dot x_20 (w r_23)))).
                  { etransitivity; [| symmetry; exact (E_scale (uniform K) (1) (fun r_23 => dot x_20 (w r_23)))]; arrange. }
                  apply E_ext; intros r_23 D_r_23; draws.
                  arrange. }
                transitivity (E (uniform K) (fun r_23 => E (X r_17) (fun x_20 => (dot x_20 (w r_23))))).
                { exact (E_swap (X r_17) (uniform K) (fun x_20 r_23 => (dot x_20 (w r_23)))). }
                repeat (apply E_ext; intros); arrange. }
              arrange. }
            try assert (0 < K - 1) by first [sign].
            first [put; solve [field] | first [arrange | equal]]. }
          arrange. }
        transitivity (((-1) * K * (inv (K - 1)) * (inv N_)) * (E (uniform K) (fun r_17 => p r_17 * ((r r_17) ^ 2) * (E (X r_17) (fun y => dot (w r_17) y)))) + ((K * (inv (K - 1)) * (inv N_)) * (E (uniform K) (fun r_17 => p r_17 * (E (uniform K) (fun i => E (X r_17) (fun y => dot (w i) y))) * ((r r_17) ^ 2))) + (((1 / 2) * lambda_W) * (E (uniform K) (fun r_17 => dot (w r_17) (w r_17))) + (((1 / 2) * lambda_H) * (E (uniform K) (fun r_17 => E (X r_17) (fun y => dot y y) * ((r r_17) ^ 2))))))).
        { linear. }
        transitivity (((-1) * K * (inv (K - 1)) * (inv N_)) * (E (uniform K) (fun i => p i * ((r i) ^ 2) * (E (X i) (fun y => dot (w i) y)))) + ((K * (inv (K - 1)) * (inv N_)) * (E (uniform K) (fun i => p i * (E (uniform K) (fun j => E (X i) (fun y => dot (w j) y))) * ((r i) ^ 2))) + (((1 / 2) * lambda_W) * (E (uniform K) (fun i => dot (w i) (w i))) + (((1 / 2) * lambda_H) * (E (uniform K) (fun i => E (X i) (fun y => dot y y) * ((r i) ^ 2))))))). { arrange. }
        assert (E25' : normal_form (E (uniform K) (fun i => p i * ((r i) ^ 2) * (E (X i) (fun y => dot (w i) y)))) (E (uniform K) (fun i => E (X i) (fun y => p i * (dot (w i) y) * ((r i) ^ 2))))).
        { unfold normal_form.
          transitivity (E (uniform K) (fun r_17 => E (X r_17) (fun x_26 => (r r_17) * (r r_17) * (p r_17) * (dot (w r_17) x_26)))).
          { apply E_ext; intros r_17 D_r_17; draws.
            transitivity (E (X r_17) (fun x_26 => (r r_17 * (r r_17) * (p r_17)) * (dot (w r_17) x_26))).
            { etransitivity; [| symmetry; exact (E_scale (X r_17) (r r_17 * (r r_17) * (p r_17)) (fun x_26 => dot (w r_17) x_26))]; arrange. }
            apply E_ext; intros x_26 D_x_26; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        assert (E27' : normal_form (E (uniform K) (fun i => p i * (E (uniform K) (fun j => E (X i) (fun y => dot (w j) y))) * ((r i) ^ 2))) (E (uniform K) (fun i => E (uniform K) (fun j => E (X i) (fun y => dot (w j) y * (p i) * ((r i) ^ 2)))))).
        { unfold normal_form.
          transitivity (E (uniform K) (fun r_17 => E (uniform K) (fun r_28 => E (X r_17) (fun x_29 => (r r_17) * (r r_17) * (p r_17) * (dot (w r_28) x_29))))).
          { apply E_ext; intros r_17 D_r_17; draws.
            transitivity (E (uniform K) (fun r_28 => (r r_17 * (r r_17) * (p r_17)) * (E (X r_17) (fun y => dot (w r_28) y)))).
            { etransitivity; [| symmetry; exact (E_scale (uniform K) (r r_17 * (r r_17) * (p r_17)) (fun r_28 => E (X r_17) (fun y => dot (w r_28) y)))]; arrange. }
            apply E_ext; intros r_28 D_r_28; draws.
            transitivity (E (X r_17) (fun x_29 => (r r_17 * (r r_17) * (p r_17)) * (dot (w r_28) x_29))).
            { etransitivity; [| symmetry; exact (E_scale (X r_17) (r r_17 * (r r_17) * (p r_17)) (fun x_29 => dot (w r_28) x_29))]; arrange. }
            apply E_ext; intros x_29 D_x_29; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        assert (E30' : normal_form (E (uniform K) (fun i => E (X i) (fun y => dot y y) * ((r i) ^ 2))) (E (uniform K) (fun i => E (X i) (fun y => dot y y * ((r i) ^ 2))))).
        { unfold normal_form.
          transitivity (E (uniform K) (fun r_17 => E (X r_17) (fun x_31 => (r r_17) * (r r_17) * (dot x_31 x_31)))).
          { apply E_ext; intros r_17 D_r_17; draws.
            transitivity (E (X r_17) (fun x_31 => (r r_17 * (r r_17)) * (dot x_31 x_31))).
            { etransitivity; [| symmetry; exact (E_scale (X r_17) (r r_17 * (r r_17)) (fun x_31 => dot x_31 x_31))]; arrange. }
            apply E_ext; intros x_31 D_x_31; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      assert (E32' : normal_form (E (uniform K) (fun i => E (X i) (fun y => (r i) ^ 2 * (ln (E (uniform K) (fun j => exp (dot y (w j))) * K) - p i * (E (uniform K) (fun j => dot y (w j)) * K - dot (w i) y * K) * (inv (K - 1)) - dot (w i) y - p i * (m i) - ln ((K - 1) * (exp ((-1) * (m i))) + 1)) * (inv N_)))) (K * (E (uniform K) (fun i => E (X i) (fun y => p i * (dot (w i) y) * ((r i) ^ 2)))) * (inv (K - 1)) * (inv N_) + E (uniform K) (fun i => E (X i) (fun y => (r i) ^ 2 * (ln (E (uniform K) (fun j => exp (dot y (w j))) * K)))) * (inv N_) - E (uniform K) (fun i => E (uniform K) (fun j => E (X i) (fun y => dot (w j) y * (p i) * ((r i) ^ 2)))) * K * (inv (K - 1)) * (inv N_) - E (uniform K) (fun i => ln (1 + K * (inv (exp (m i))) - inv (exp (m i))) * ((r i) ^ 2)) * (inv N_) - E (uniform K) (fun i => E (X i) (fun y => dot (w i) y * ((r i) ^ 2))) * (inv N_) - E (uniform K) (fun i => p i * ((r i) ^ 2) * (m i)) * (inv N_))).
      { unfold normal_form.
        transitivity (E (uniform K) (fun r_33 => (inv N_) * (E (X r_33) (fun y => ln (E (uniform K) (fun i => exp (dot y (w i))) * K)) * ((r r_33) ^ 2)) + (((-1) * (inv N_)) * (p r_33 * ((r r_33) ^ 2) * (m r_33)) + (((-1) * (inv N_)) * (ln (1 + K * (inv (exp (m r_33))) - inv (exp (m r_33))) * ((r r_33) ^ 2)) + ((K * (inv (K - 1)) * (inv N_)) * (p r_33 * ((r r_33) ^ 2) * (E (X r_33) (fun y => dot (w r_33) y))) + (((-1) * K * (inv (K - 1)) * (inv N_)) * (E (X r_33) (fun y => E (uniform K) (fun i => dot y (w i))) * (p r_33) * ((r r_33) ^ 2)) + (((-1) * (inv N_)) * ((r r_33) ^ 2 * (E (X r_33) (fun y => dot (w r_33) y)))))))))).
        { apply E_ext; intros r_33 D_r_33; draws.
          transitivity (p r_33 * ((r r_33) ^ 2) * K * (E (X r_33) (fun y => dot (w r_33) y)) * (inv (K - 1)) * (inv N_) + E (X r_33) (fun y => ln (E (uniform K) (fun i => exp (dot y (w i))) * K)) * ((r r_33) ^ 2) * (inv N_) - E (X r_33) (fun y => E (uniform K) (fun i => dot y (w i))) * (p r_33) * ((r r_33) ^ 2) * K * (inv (K - 1)) * (inv N_) - ln (1 + K * (inv (exp (m r_33))) - inv (exp (m r_33))) * ((r r_33) ^ 2) * (inv N_) - p r_33 * ((r r_33) ^ 2) * (m r_33) * (inv N_) - (r r_33) ^ 2 * (E (X r_33) (fun y => dot (w r_33) y)) * (inv N_)).
          { transitivity (E (X r_33) (fun y => (r r_33) ^ 2 * (ln (E (uniform K) (fun i => exp (dot y (w i))) * K) - p r_33 * (E (uniform K) (fun i => dot y (w i)) * K - dot (w r_33) y * K) * (inv (K - 1)) - dot (w r_33) y - p r_33 * (m r_33) - ln ((K - 1) * (exp ((-1) * (m r_33))) + 1)) * (inv N_))). { arrange. }
            assert (E34' : normal_form (E (X r_33) (fun y => (r r_33) ^ 2 * (ln (E (uniform K) (fun i => exp (dot y (w i))) * K) - p r_33 * (E (uniform K) (fun i => dot y (w i)) * K - dot (w r_33) y * K) * (inv (K - 1)) - dot (w r_33) y - p r_33 * (m r_33) - ln ((K - 1) * (exp ((-1) * (m r_33))) + 1)) * (inv N_))) (p r_33 * ((r r_33) ^ 2) * K * (E (X r_33) (fun y => dot (w r_33) y)) * (inv (K - 1)) * (inv N_) + E (X r_33) (fun y => ln (E (uniform K) (fun i => exp (dot y (w i))) * K)) * ((r r_33) ^ 2) * (inv N_) - E (X r_33) (fun y => E (uniform K) (fun i => dot y (w i))) * (p r_33) * ((r r_33) ^ 2) * K * (inv (K - 1)) * (inv N_) - ln (1 + K * (inv (exp (m r_33))) - inv (exp (m r_33))) * ((r r_33) ^ 2) * (inv N_) - p r_33 * ((r r_33) ^ 2) * (m r_33) * (inv N_) - (r r_33) ^ 2 * (E (X r_33) (fun y => dot (w r_33) y)) * (inv N_))).
            { unfold normal_form.
              transitivity (E (X r_33) (fun x_35 => ((-1) * (p r_33) * ((r r_33) ^ 2) * (m r_33) * (inv N_)) * (1) + (((r r_33) ^ 2 * (inv N_)) * (ln (E (uniform K) (fun i => exp (dot x_35 (w i))) * K)) + (((-1) * (ln (1 + K * (inv (exp (m r_33))) - inv (exp (m r_33)))) * ((r r_33) ^ 2) * (inv N_)) * (1) + (((-1) * ((r r_33) ^ 2) * (inv N_)) * (dot (w r_33) x_35) + (((-1) * (p r_33) * ((r r_33) ^ 2) * K * (inv (K - 1)) * (inv N_)) * (E (uniform K) (fun i => dot x_35 (w i))) + ((p r_33 * ((r r_33) ^ 2) * K * (inv (K - 1)) * (inv N_)) * (dot (w r_33) x_35)))))))).
              { apply E_ext; intros x_35 D_x_35; draws.
                transitivity ((r r_33) ^ 2 * (ln (E (uniform K) (fun i => exp (dot x_35 (w i))) * K)) * (inv N_) + p r_33 * (dot (w r_33) x_35) * ((r r_33) ^ 2) * K * (inv (K - 1)) * (inv N_) - ln (1 + K * (inv (exp (m r_33))) - inv (exp (m r_33))) * ((r r_33) ^ 2) * (inv N_) - E (uniform K) (fun i => dot x_35 (w i)) * (p r_33) * ((r r_33) ^ 2) * K * (inv (K - 1)) * (inv N_) - dot (w r_33) x_35 * ((r r_33) ^ 2) * (inv N_) - p r_33 * ((r r_33) ^ 2) * (m r_33) * (inv N_)).
                { transitivity ((r r_33) ^ 2 * (ln (E (uniform K) (fun i => exp (dot x_35 (w i))) * K) - p r_33 * (E (uniform K) (fun i => dot x_35 (w i)) * K - dot (w r_33) x_35 * K) * (inv (K - 1)) - dot (w r_33) x_35 - p r_33 * (m r_33) - ln ((K - 1) * (exp ((-1) * (m r_33))) + 1)) * (inv N_)). { arrange. }
                  try assert (0 < K - 1) by first [sign].
                  try assert (N38' : normal_form (exp ((-1) * (m r_33))) (inv (exp (m r_33)))) by normal.
                  try assert (N39' : normal_form (ln (1 + (K - 1) * (exp ((-1) * (m r_33))))) (ln (1 + K * (inv (exp (m r_33))) - inv (exp (m r_33))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity (((-1) * (p r_33) * ((r r_33) ^ 2) * (m r_33) * (inv N_)) * (E (X r_33) (fun x_35 => 1)) + (((r r_33) ^ 2 * (inv N_)) * (E (X r_33) (fun x_35 => ln (E (uniform K) (fun i => exp (dot x_35 (w i))) * K))) + (((-1) * (ln (1 + K * (inv (exp (m r_33))) - inv (exp (m r_33)))) * ((r r_33) ^ 2) * (inv N_)) * (E (X r_33) (fun x_35 => 1)) + (((-1) * ((r r_33) ^ 2) * (inv N_)) * (E (X r_33) (fun x_35 => dot (w r_33) x_35)) + (((-1) * (p r_33) * ((r r_33) ^ 2) * K * (inv (K - 1)) * (inv N_)) * (E (X r_33) (fun x_35 => E (uniform K) (fun i => dot x_35 (w i)))) + ((p r_33 * ((r r_33) ^ 2) * K * (inv (K - 1)) * (inv N_)) * (E (X r_33) (fun x_35 => dot (w r_33) x_35)))))))).
              { linear. }
              transitivity (((-1) * (p r_33) * ((r r_33) ^ 2) * (m r_33) * (inv N_)) * (E (X r_33) (fun y => 1)) + (((r r_33) ^ 2 * (inv N_)) * (E (X r_33) (fun y => ln (E (uniform K) (fun i => exp (dot y (w i))) * K))) + (((-1) * (ln (1 + K * (inv (exp (m r_33))) - inv (exp (m r_33)))) * ((r r_33) ^ 2) * (inv N_)) * (E (X r_33) (fun y => 1)) + (((-1) * ((r r_33) ^ 2) * (inv N_)) * (E (X r_33) (fun y => dot (w r_33) y)) + (((-1) * (p r_33) * ((r r_33) ^ 2) * K * (inv (K - 1)) * (inv N_)) * (E (X r_33) (fun y => E (uniform K) (fun i => dot y (w i)))) + ((p r_33 * ((r r_33) ^ 2) * K * (inv (K - 1)) * (inv N_)) * (E (X r_33) (fun y => dot (w r_33) y)))))))). { arrange. }
              assert (E40' : normal_form (E (X r_33) (fun y => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E41' : normal_form (E (X r_33) (fun y => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              arrange. }
            try assert (0 < K - 1) by first [sign].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((inv N_) * (E (uniform K) (fun r_33 => E (X r_33) (fun y => ln (E (uniform K) (fun i => exp (dot y (w i))) * K)) * ((r r_33) ^ 2))) + (((-1) * (inv N_)) * (E (uniform K) (fun r_33 => p r_33 * ((r r_33) ^ 2) * (m r_33))) + (((-1) * (inv N_)) * (E (uniform K) (fun r_33 => ln (1 + K * (inv (exp (m r_33))) - inv (exp (m r_33))) * ((r r_33) ^ 2))) + ((K * (inv (K - 1)) * (inv N_)) * (E (uniform K) (fun r_33 => p r_33 * ((r r_33) ^ 2) * (E (X r_33) (fun y => dot (w r_33) y)))) + (((-1) * K * (inv (K - 1)) * (inv N_)) * (E (uniform K) (fun r_33 => E (X r_33) (fun y => E (uniform K) (fun i => dot y (w i))) * (p r_33) * ((r r_33) ^ 2))) + (((-1) * (inv N_)) * (E (uniform K) (fun r_33 => (r r_33) ^ 2 * (E (X r_33) (fun y => dot (w r_33) y)))))))))).
        { linear. }
        transitivity ((inv N_) * (E (uniform K) (fun i => E (X i) (fun y => ln (E (uniform K) (fun j => exp (dot y (w j))) * K)) * ((r i) ^ 2))) + (((-1) * (inv N_)) * (E (uniform K) (fun i => p i * ((r i) ^ 2) * (m i))) + (((-1) * (inv N_)) * (E (uniform K) (fun i => ln (1 + K * (inv (exp (m i))) - inv (exp (m i))) * ((r i) ^ 2))) + ((K * (inv (K - 1)) * (inv N_)) * (E (uniform K) (fun i => p i * ((r i) ^ 2) * (E (X i) (fun y => dot (w i) y)))) + (((-1) * K * (inv (K - 1)) * (inv N_)) * (E (uniform K) (fun i => E (X i) (fun y => E (uniform K) (fun j => dot y (w j))) * (p i) * ((r i) ^ 2))) + (((-1) * (inv N_)) * (E (uniform K) (fun i => (r i) ^ 2 * (E (X i) (fun y => dot (w i) y)))))))))). { arrange. }
        assert (E42' : normal_form (E (uniform K) (fun i => E (X i) (fun y => ln (E (uniform K) (fun j => exp (dot y (w j))) * K)) * ((r i) ^ 2))) (E (uniform K) (fun i => E (X i) (fun y => (r i) ^ 2 * (ln (E (uniform K) (fun j => exp (dot y (w j))) * K)))))).
        { unfold normal_form.
          transitivity (E (uniform K) (fun r_33 => E (X r_33) (fun x_43 => (r r_33) * (r r_33) * (ln (E (uniform K) (fun i => exp (dot x_43 (w i))) * K))))).
          { apply E_ext; intros r_33 D_r_33; draws.
            transitivity (E (X r_33) (fun x_43 => (r r_33 * (r r_33)) * (ln (E (uniform K) (fun i => exp (dot x_43 (w i))) * K)))).
            { etransitivity; [| symmetry; exact (E_scale (X r_33) (r r_33 * (r r_33)) (fun x_43 => ln (E (uniform K) (fun i => exp (dot x_43 (w i))) * K)))]; arrange. }
            apply E_ext; intros x_43 D_x_43; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        assert (E44' : normal_form (E (uniform K) (fun i => p i * ((r i) ^ 2) * (E (X i) (fun y => dot (w i) y)))) (E (uniform K) (fun i => E (X i) (fun y => p i * (dot (w i) y) * ((r i) ^ 2))))).
        { unfold normal_form.
          transitivity (E (uniform K) (fun r_33 => E (X r_33) (fun x_45 => (r r_33) * (r r_33) * (p r_33) * (dot (w r_33) x_45)))).
          { apply E_ext; intros r_33 D_r_33; draws.
            transitivity (E (X r_33) (fun x_45 => (r r_33 * (r r_33) * (p r_33)) * (dot (w r_33) x_45))).
            { etransitivity; [| symmetry; exact (E_scale (X r_33) (r r_33 * (r r_33) * (p r_33)) (fun x_45 => dot (w r_33) x_45))]; arrange. }
            apply E_ext; intros x_45 D_x_45; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        assert (E46' : normal_form (E (uniform K) (fun i => E (X i) (fun y => E (uniform K) (fun j => dot y (w j))) * (p i) * ((r i) ^ 2))) (E (uniform K) (fun i => E (uniform K) (fun j => E (X i) (fun y => dot (w j) y * (p i) * ((r i) ^ 2)))))).
        { unfold normal_form.
          transitivity (E (uniform K) (fun r_33 => E (X r_33) (fun x_47 => E (uniform K) (fun r_48 => (r r_33) * (r r_33) * (p r_33) * (dot x_47 (w r_48)))))).
          { apply E_ext; intros r_33 D_r_33; draws.
            transitivity (E (X r_33) (fun x_47 => (r r_33 * (r r_33) * (p r_33)) * (E (uniform K) (fun i => dot x_47 (w i))))).
            { etransitivity; [| symmetry; exact (E_scale (X r_33) (r r_33 * (r r_33) * (p r_33)) (fun x_47 => E (uniform K) (fun i => dot x_47 (w i))))]; arrange. }
            apply E_ext; intros x_47 D_x_47; draws.
            transitivity (E (uniform K) (fun r_48 => (r r_33 * (r r_33) * (p r_33)) * (dot x_47 (w r_48)))).
            { etransitivity; [| symmetry; exact (E_scale (uniform K) (r r_33 * (r r_33) * (p r_33)) (fun r_48 => dot x_47 (w r_48)))]; arrange. }
            apply E_ext; intros r_48 D_r_48; draws.
            arrange. }
          transitivity (E (uniform K) (fun r_33 => E (uniform K) (fun r_48 => E (X r_33) (fun x_47 => (r r_33) * (r r_33) * (p r_33) * (dot x_47 (w r_48)))))).
          { apply E_ext; intros r_33 ?; exact (E_swap (X r_33) (uniform K) (fun x_47 r_48 => (r r_33) * (r r_33) * (p r_33) * (dot x_47 (w r_48)))). }
          repeat (apply E_ext; intros); arrange. }
        assert (E49' : normal_form (E (uniform K) (fun i => (r i) ^ 2 * (E (X i) (fun y => dot (w i) y)))) (E (uniform K) (fun i => E (X i) (fun y => dot (w i) y * ((r i) ^ 2))))).
        { unfold normal_form.
          transitivity (E (uniform K) (fun r_33 => E (X r_33) (fun x_50 => (r r_33) * (r r_33) * (dot (w r_33) x_50)))).
          { apply E_ext; intros r_33 D_r_33; draws.
            transitivity (E (X r_33) (fun x_50 => (r r_33 * (r r_33)) * (dot (w r_33) x_50))).
            { etransitivity; [| symmetry; exact (E_scale (X r_33) (r r_33 * (r r_33)) (fun x_50 => dot (w r_33) x_50))]; arrange. }
            apply E_ext; intros x_50 D_x_50; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      try assert (0 < K - 1) by first [sign].
      first [put; solve [field] | first [arrange | equal]]. }
    transitivity (E (uniform K) (fun i => (1 / 2) * (E (X i) (fun y => dot y y)) * lambda_H * ((r i) ^ 2) + (1 / 2) * lambda_W * (dot (w i) (w i)) + (r i) ^ 2 * (E (X i) (fun y => ln (E (uniform K) (fun j => exp (dot y (w j))) * K) - dot (w i) y)) * (inv N_)) * K - E (uniform K) (fun i => (ln (1 + (K - 1) * (exp ((-1) * (m i)))) + p i * (m i)) * ((r i) ^ 2) * (inv N_)) * K). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (1 * (E (uniform K) (fun i => (1 / 2) * (E (X i) (fun y => dot y y)) * lambda_H * ((r i) ^ 2) + (1 / 2) * lambda_W * (dot (w i) (w i)) - dot (VE (X i) (fun y => y)) (vadd (w i) (vscale (-1) (VE (uniform K) (fun j => w j)))) * (p i) * ((r i) ^ 2) * K * (inv (K - 1)) * (inv N_)) * K - 0) + (E (uniform K) (fun i => E (X i) (fun y => (r i) ^ 2 * (ln (E (uniform K) (fun j => exp (dot y (w j))) * K) - p i * (E (uniform K) (fun j => dot y (w j)) * K - dot (w i) y * K) * (inv (K - 1)) - dot (w i) y - p i * (m i) - ln ((K - 1) * (exp ((-1) * (m i))) + 1)) * (inv N_))) - 0) * K). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (V : Space) (K : R) (N_ : R) (lambda_H : R) (lambda_W : R) (m : R -> R) (p : R -> R) (r : R -> R) (w : R -> V) (X : R -> law V)
    (label_K : label K)
    (H_N_pos_0 : N_ > 0)
    (H_lambda_H_pos_0 : lambda_H > 0)
    (H_lambda_W_pos_0 : lambda_W > 0)
    (H_K_pos_1 : K > 1)
    (H_features : forall i : R, drawn (uniform K) i -> forall j : R, drawn (uniform K) j -> forall y : V, drawn (X i) y -> forall x1 : V, drawn (X j) x1 -> (1 - delta i j) * (dot y x1) >= 0)
    (H_p : forall i : R, label i -> p i = (K - 1) * (exp ((-1) * (m i))) * (inv (1 + (K - 1) * (exp ((-1) * (m i))))))
    (H_errors : forall i : R, drawn (uniform K) i -> (K - 1) * lambda_H * (N_ ^ 2) * lambda_W * (inv K) - (p i) ^ 2 * ((r i) ^ 2) >= 0) :
  E (uniform K) (fun i => (1 / 2) * (E (X i) (fun y => dot y y)) * lambda_H * ((r i) ^ 2) + (1 / 2) * lambda_W * (dot (w i) (w i)) + (r i) ^ 2 * (E (X i) (fun y => ln (E (uniform K) (fun j => exp (dot y (w j))) * K) - dot (w i) y)) * (inv N_)) * K >= E (uniform K) (fun i => (ln (1 + (K - 1) * (exp ((-1) * (m i)))) + p i * (m i)) * ((r i) ^ 2) * (inv N_)) * K.
Proof. exact (step_theorem (V) (K) (N_) (lambda_H) (lambda_W) (m) (p) (r) (w) (X) label_K H_N_pos_0 H_lambda_H_pos_0 H_lambda_W_pos_0 H_K_pos_1 H_features H_p H_errors). Qed.
