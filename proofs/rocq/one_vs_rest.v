(** Unit class means: one-versus-rest distances are at most $K/(K - 1)$, in the root mean square (one-vs-rest)

  Given [K > 1]: K > 1
  Given [unit]: 1 >= <m(_0), m(_0)> for all uniform(K)
  Given [rest]: <m(_0) - (-1 + K)^(-1)*(-m(_0) + E[m(c); c ~ uniform(K)]*K), m(_0) - (-1 +
    K)^(-1)*(-m(_0) + E[m(c); c ~ uniform(K)]*K)> >= D(_0)^2 for all uniform(K)
  Then K^2*(-1 + K)^(-2) >= E[D(c)^2; c ~ uniform(K)]
  Then K^2*(1 - <E[m(c); c ~ uniform(K)], E[m(c); c ~ uniform(K)]>)*(-1 + K)^(-2) >= E[D(c)^2; c ~
    uniform(K)]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
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

(** Step [norms], by Average:
  1 >= E[<m(c), m(c)>; c ~ uniform(K)]
*)
Lemma step_norms (V : Space) (K : R) (m : R -> V)
    (label_K : label K)
    (H_K_pos_1 : K > 1)
    (H_unit : forall i : R, drawn (uniform K) i -> 1 >= dot (m i) (m i)) :
  1 >= E (uniform K) (fun i => dot (m i) (m i)).
Proof.
  assert (P' : E (uniform K) (fun i => dot (m i) (m i)) <= E (uniform K) (fun i => 1)).
  { apply E_le; intros d0 D0; draws.
    pose proof (H_unit d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  assert (A0' : 1 = E (uniform K) (fun i => 1)).
  { assert (S0' : 1 = 1).
    { first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (uniform K) (fun i => 1) = 1).
    { transitivity (E (uniform K) (fun i => 1)). { arrange. }
      assert (E0' : normal_form (E (uniform K) (fun i => 1)) (1)).
      { unfold normal_form.
        transitivity (E (uniform K) (fun r_1 => (1) * (1))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (1).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (uniform K) (fun r_1 => 1))).
        { linear. }
        transitivity ((1) * (E (uniform K) (fun i => 1))). { arrange. }
        assert (E2' : normal_form (E (uniform K) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (1). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (uniform K) (fun i => 1)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [mean of the others], by Average:
  E[<m(c) - (-1 + K)^(-1)*(-m(c) + E[m(e); e ~ uniform(K)]*K), m(c) - (-1 + K)^(-1)*(-m(c) +
    E[m(e); e ~ uniform(K)]*K)>; c ~ uniform(K)] >= E[D(c)^2; c ~ uniform(K)]
*)
Lemma step_mean_of_the_others (V : Space) (K : R) (D : R -> R) (m : R -> V)
    (label_K : label K)
    (H_K_pos_1 : K > 1)
    (H_rest : forall i : R, drawn (uniform K) i -> dot (vadd (m i) (vscale ((-1) * (inv (K - 1))) (vadd (vscale (-1) (m i)) (vscale K (VE (uniform K) (fun j => m j)))))) (vadd (m i) (vscale ((-1) * (inv (K - 1))) (vadd (vscale (-1) (m i)) (vscale K (VE (uniform K) (fun j => m j)))))) >= (D i) ^ 2) :
  E (uniform K) (fun i => dot (vadd (m i) (vscale ((-1) * (inv (K - 1))) (vadd (vscale (-1) (m i)) (vscale K (VE (uniform K) (fun j => m j)))))) (vadd (m i) (vscale ((-1) * (inv (K - 1))) (vadd (vscale (-1) (m i)) (vscale K (VE (uniform K) (fun j => m j))))))) >= E (uniform K) (fun i => (D i) ^ 2).
Proof.
  assert (P' : E (uniform K) (fun i => (D i) ^ 2) <= E (uniform K) (fun i => dot (vadd (m i) (vscale ((-1) * (inv (K - 1))) (vadd (vscale (-1) (m i)) (vscale K (VE (uniform K) (fun j => m j)))))) (vadd (m i) (vscale ((-1) * (inv (K - 1))) (vadd (vscale (-1) (m i)) (vscale K (VE (uniform K) (fun j => m j)))))))).
  { apply E_le; intros d0 D0; draws.
    pose proof (H_rest d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [sharper], by Linear:
  K^2*(1 - <E[m(c); c ~ uniform(K)], E[m(c); c ~ uniform(K)]>)*(-1 + K)^(-2) >= E[D(c)^2; c ~
    uniform(K)]
*)
Lemma step_sharper (V : Space) (K : R) (D : R -> R) (m : R -> V)
    (label_K : label K)
    (H_K_pos_1 : K > 1)
    (H_unit : forall i : R, drawn (uniform K) i -> 1 >= dot (m i) (m i))
    (H_rest : forall i : R, drawn (uniform K) i -> dot (vadd (m i) (vscale ((-1) * (inv (K - 1))) (vadd (vscale (-1) (m i)) (vscale K (VE (uniform K) (fun j => m j)))))) (vadd (m i) (vscale ((-1) * (inv (K - 1))) (vadd (vscale (-1) (m i)) (vscale K (VE (uniform K) (fun j => m j)))))) >= (D i) ^ 2) :
  K ^ 2 * (1 - dot (VE (uniform K) (fun i => m i)) (VE (uniform K) (fun i => m i))) * (inv ((K - 1) ^ 2)) >= E (uniform K) (fun i => (D i) ^ 2).
Proof.
  pose proof (step_K_m_1 (K) label_K H_K_pos_1) as H_K_m_1.
  pose proof (step_norms (V) (K) (m) label_K H_K_pos_1 H_unit) as H_norms.
  pose proof (step_mean_of_the_others (V) (K) (D) (m) label_K H_K_pos_1 H_rest) as H_mean_of_the_others.
  assert (P0' : 0 <= (1) * ((E (uniform K) (fun i => dot (vadd (m i) (vscale ((-1) * (inv (K - 1))) (vadd (vscale (-1) (m i)) (vscale K (VE (uniform K) (fun j => m j)))))) (vadd (m i) (vscale ((-1) * (inv (K - 1))) (vadd (vscale (-1) (m i)) (vscale K (VE (uniform K) (fun j => m j)))))))) - (E (uniform K) (fun i => (D i) ^ 2)))) by (apply Rmult_le_pos; [by_number | lra]).
  try assert (0 < K - 1) by first [sign].
  assert (P1' : 0 <= (K ^ 2 * (inv ((K - 1) ^ 2))) * ((1) - (E (uniform K) (fun i => dot (m i) (m i))))) by (apply Rmult_le_pos; [first [sign] | lra]).
  assert (G' : (K ^ 2 * (1 - dot (VE (uniform K) (fun i => m i)) (VE (uniform K) (fun i => m i))) * (inv ((K - 1) ^ 2))) - (E (uniform K) (fun i => (D i) ^ 2)) = (1) * ((E (uniform K) (fun i => dot (vadd (m i) (vscale ((-1) * (inv (K - 1))) (vadd (vscale (-1) (m i)) (vscale K (VE (uniform K) (fun j => m j)))))) (vadd (m i) (vscale ((-1) * (inv (K - 1))) (vadd (vscale (-1) (m i)) (vscale K (VE (uniform K) (fun j => m j)))))))) - (E (uniform K) (fun i => (D i) ^ 2))) + (K ^ 2 * (inv ((K - 1) ^ 2))) * ((1) - (E (uniform K) (fun i => dot (m i) (m i))))).
  { try assert (0 < K - 1) by first [sign].
    try assert (0 < K - 1) by first [sign].
    assert (S0' : K ^ 2 * (1 - dot (VE (uniform K) (fun i => m i)) (VE (uniform K) (fun i => m i))) * (inv ((K - 1) ^ 2)) - E (uniform K) (fun i => (D i) ^ 2) = K ^ 2 * (inv (K ^ 2 + 1 - 2 * K)) - E (uniform K) (fun i => (D i) ^ 2) - K ^ 2 * (E (uniform K) (fun i => E (uniform K) (fun j => dot (m i) (m j)))) * (inv (K ^ 2 + 1 - 2 * K))).
    { transitivity (K ^ 2 * (1 - dot (VE (uniform K) (fun i => m i)) (VE (uniform K) (fun i => m i))) * (inv ((K - 1) ^ 2)) - E (uniform K) (fun i => (D i) ^ 2)). { arrange. }
      transitivity (K ^ 2 * (1 - E (uniform K) (fun i => dot (VE (uniform K) (fun j => m j)) (m i))) * (inv ((K - 1) ^ 2)) - E (uniform K) (fun i => (D i) ^ 2)). { products; arrange. }
      assert (E0' : normal_form (E (uniform K) (fun i => dot (VE (uniform K) (fun j => m j)) (m i))) (E (uniform K) (fun i => E (uniform K) (fun j => dot (m i) (m j))))).
      { unfold normal_form.
        transitivity (E (uniform K) (fun r_1 => (1) * (E (uniform K) (fun i => dot (m r_1) (m i))))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (E (uniform K) (fun i => dot (m r_1) (m i))).
          { transitivity (dot (VE (uniform K) (fun i => m i)) (m r_1)). { arrange. }
            transitivity (E (uniform K) (fun i => dot (m r_1) (m i))). { products; arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (uniform K) (fun r_1 => E (uniform K) (fun i => dot (m r_1) (m i))))).
        { linear. }
        transitivity ((1) * (E (uniform K) (fun i => E (uniform K) (fun j => dot (m i) (m j))))). { arrange. }
        arrange. }
      try assert (0 < K - 1) by first [sign].
      try assert (0 < K ^ 2 + 1 - 2 * K) by first [sign_form ((K - 1) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (N4' : normal_form (inv ((K - 1) ^ 2)) (inv (K ^ 2 + 1 - 2 * K))) by first [apply inv_is; [nonzero | (assert (Z0' : K ^ 2 + 1 - 2 * K <> 0) by (apply positive_ne; first [sign_form ((K - 1) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : 1 * (E (uniform K) (fun i => dot (vadd (m i) (vscale ((-1) * (inv (K - 1))) (vadd (vscale (-1) (m i)) (vscale K (VE (uniform K) (fun j => m j)))))) (vadd (m i) (vscale ((-1) * (inv (K - 1))) (vadd (vscale (-1) (m i)) (vscale K (VE (uniform K) (fun j => m j))))))) - E (uniform K) (fun i => (D i) ^ 2)) + K ^ 2 * (inv ((K - 1) ^ 2)) * (1 - E (uniform K) (fun i => dot (m i) (m i))) = (inv (K - 1)) ^ 2 * (E (uniform K) (fun i => dot (m i) (m i))) + 2 * (E (uniform K) (fun i => dot (m i) (m i))) * (inv (K - 1)) + E (uniform K) (fun i => dot (m i) (m i)) + K ^ 2 * (inv (K ^ 2 + 1 - 2 * K)) + (inv (K - 1)) ^ 2 * (K ^ 2) * (E (uniform K) (fun i => E (uniform K) (fun j => dot (m i) (m j)))) - 2 * K * (E (uniform K) (fun i => E (uniform K) (fun j => dot (m i) (m j)))) * (inv (K - 1)) - 2 * ((inv (K - 1)) ^ 2) * K * (E (uniform K) (fun i => E (uniform K) (fun j => dot (m i) (m j)))) - E (uniform K) (fun i => (D i) ^ 2) - K ^ 2 * (E (uniform K) (fun i => dot (m i) (m i))) * (inv (K ^ 2 + 1 - 2 * K))).
    { transitivity (1 * (E (uniform K) (fun i => dot (vadd (m i) (vscale ((-1) * (inv (K - 1))) (vadd (vscale (-1) (m i)) (vscale K (VE (uniform K) (fun j => m j)))))) (vadd (m i) (vscale ((-1) * (inv (K - 1))) (vadd (vscale (-1) (m i)) (vscale K (VE (uniform K) (fun j => m j))))))) - E (uniform K) (fun i => (D i) ^ 2)) + K ^ 2 * (inv ((K - 1) ^ 2)) * (1 - E (uniform K) (fun i => dot (m i) (m i)))). { arrange. }
      assert (E6' : normal_form (E (uniform K) (fun i => dot (vadd (m i) (vscale ((-1) * (inv (K - 1))) (vadd (vscale (-1) (m i)) (vscale K (VE (uniform K) (fun j => m j)))))) (vadd (m i) (vscale ((-1) * (inv (K - 1))) (vadd (vscale (-1) (m i)) (vscale K (VE (uniform K) (fun j => m j)))))))) ((inv (K - 1)) ^ 2 * (E (uniform K) (fun i => dot (m i) (m i))) + 2 * (E (uniform K) (fun i => dot (m i) (m i))) * (inv (K - 1)) + E (uniform K) (fun i => dot (m i) (m i)) + (inv (K - 1)) ^ 2 * (K ^ 2) * (E (uniform K) (fun i => E (uniform K) (fun j => dot (m i) (m j)))) - 2 * K * (E (uniform K) (fun i => E (uniform K) (fun j => dot (m i) (m j)))) * (inv (K - 1)) - 2 * ((inv (K - 1)) ^ 2) * K * (E (uniform K) (fun i => E (uniform K) (fun j => dot (m i) (m j)))))).
      { unfold normal_form.
        transitivity (E (uniform K) (fun r_7 => (1) * (dot (m r_7) (m r_7)) + ((2 * (inv (K - 1))) * (dot (m r_7) (m r_7)) + (((inv (K - 1)) ^ 2) * (dot (m r_7) (m r_7)) + (((-2) * K * (inv (K - 1))) * (E (uniform K) (fun i => dot (m r_7) (m i))) + (((-2) * ((inv (K - 1)) ^ 2) * K) * (E (uniform K) (fun i => dot (m r_7) (m i))) + (((inv (K - 1)) ^ 2 * (K ^ 2) * (E (uniform K) (fun i => E (uniform K) (fun j => dot (m i) (m j))))) * (1)))))))).
        { apply E_ext; intros r_7 D_r_7; draws.
          transitivity (dot (m r_7) (m r_7) + (inv (K - 1)) ^ 2 * (dot (m r_7) (m r_7)) + 2 * (dot (m r_7) (m r_7)) * (inv (K - 1)) + (inv (K - 1)) ^ 2 * (K ^ 2) * (E (uniform K) (fun i => E (uniform K) (fun j => dot (m i) (m j)))) - 2 * ((inv (K - 1)) ^ 2) * (E (uniform K) (fun i => dot (m r_7) (m i))) * K - 2 * (E (uniform K) (fun i => dot (m r_7) (m i))) * K * (inv (K - 1))).
          { transitivity (dot (vadd (m r_7) (vscale ((-1) * (inv (K - 1))) (vadd (vscale (-1) (m r_7)) (vscale K (VE (uniform K) (fun i => m i)))))) (vadd (m r_7) (vscale ((-1) * (inv (K - 1))) (vadd (vscale (-1) (m r_7)) (vscale K (VE (uniform K) (fun i => m i))))))). { arrange. }
            transitivity ((dot (m r_7) (m r_7) - (E (uniform K) (fun i => dot (m r_7) (m i)) * K - dot (m r_7) (m r_7)) * (inv (K - 1))) - (K * (E (uniform K) (fun i => dot (m r_7) (m i)) - (K * (E (uniform K) (fun i => dot (VE (uniform K) (fun j => m j)) (m i))) - E (uniform K) (fun i => dot (m r_7) (m i))) * (inv (K - 1))) - (dot (m r_7) (m r_7) - (E (uniform K) (fun i => dot (m r_7) (m i)) * K - dot (m r_7) (m r_7)) * (inv (K - 1)))) * (inv (K - 1))). { products; arrange. }
            assert (E9' : normal_form (E (uniform K) (fun i => dot (VE (uniform K) (fun j => m j)) (m i))) (E (uniform K) (fun i => E (uniform K) (fun j => dot (m i) (m j))))).
            { unfold normal_form.
              transitivity (E (uniform K) (fun r_10 => (1) * (E (uniform K) (fun i => dot (m r_10) (m i))))).
              { apply E_ext; intros r_10 D_r_10; draws.
                transitivity (E (uniform K) (fun i => dot (m r_10) (m i))).
                { transitivity (dot (VE (uniform K) (fun i => m i)) (m r_10)). { arrange. }
                  transitivity (E (uniform K) (fun i => dot (m r_10) (m i))). { products; arrange. }
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((1) * (E (uniform K) (fun r_10 => E (uniform K) (fun i => dot (m r_10) (m i))))).
              { linear. }
              transitivity ((1) * (E (uniform K) (fun i => E (uniform K) (fun j => dot (m i) (m j))))). { arrange. }
              arrange. }
            try assert (0 < K - 1) by first [sign].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (uniform K) (fun r_7 => dot (m r_7) (m r_7))) + ((2 * (inv (K - 1))) * (E (uniform K) (fun r_7 => dot (m r_7) (m r_7))) + (((inv (K - 1)) ^ 2) * (E (uniform K) (fun r_7 => dot (m r_7) (m r_7))) + (((-2) * K * (inv (K - 1))) * (E (uniform K) (fun r_7 => E (uniform K) (fun i => dot (m r_7) (m i)))) + (((-2) * ((inv (K - 1)) ^ 2) * K) * (E (uniform K) (fun r_7 => E (uniform K) (fun i => dot (m r_7) (m i)))) + (((inv (K - 1)) ^ 2 * (K ^ 2) * (E (uniform K) (fun i => E (uniform K) (fun j => dot (m i) (m j))))) * (E (uniform K) (fun r_7 => 1)))))))).
        { linear. }
        transitivity ((1) * (E (uniform K) (fun i => dot (m i) (m i))) + ((2 * (inv (K - 1))) * (E (uniform K) (fun i => dot (m i) (m i))) + (((inv (K - 1)) ^ 2) * (E (uniform K) (fun i => dot (m i) (m i))) + (((-2) * K * (inv (K - 1))) * (E (uniform K) (fun i => E (uniform K) (fun j => dot (m i) (m j)))) + (((-2) * ((inv (K - 1)) ^ 2) * K) * (E (uniform K) (fun i => E (uniform K) (fun j => dot (m i) (m j)))) + (((inv (K - 1)) ^ 2 * (K ^ 2) * (E (uniform K) (fun i => E (uniform K) (fun j => dot (m i) (m j))))) * (E (uniform K) (fun i => 1)))))))). { arrange. }
        assert (E12' : normal_form (E (uniform K) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      try assert (0 < K - 1) by first [sign].
      try assert (0 < K - 1) by first [sign].
      try assert (0 < K ^ 2 + 1 - 2 * K) by first [sign_form ((K - 1) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (N14' : normal_form (inv ((K - 1) ^ 2)) (inv (K ^ 2 + 1 - 2 * K))) by first [apply inv_is; [nonzero | (assert (Z0' : K ^ 2 + 1 - 2 * K <> 0) by (apply positive_ne; first [sign_form ((K - 1) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (K ^ 2 * (1 - dot (VE (uniform K) (fun i => m i)) (VE (uniform K) (fun i => m i))) * (inv ((K - 1) ^ 2)) - E (uniform K) (fun i => (D i) ^ 2)). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (1 * (E (uniform K) (fun i => dot (vadd (m i) (vscale ((-1) * (inv (K - 1))) (vadd (vscale (-1) (m i)) (vscale K (VE (uniform K) (fun j => m j)))))) (vadd (m i) (vscale ((-1) * (inv (K - 1))) (vadd (vscale (-1) (m i)) (vscale K (VE (uniform K) (fun j => m j))))))) - E (uniform K) (fun i => (D i) ^ 2)) + K ^ 2 * (inv ((K - 1) ^ 2)) * (1 - E (uniform K) (fun i => dot (m i) (m i)))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    try assert (0 < K - 1) by first [sign].
    try assert (0 < K ^ 2 + 1 - 2 * K) by first [sign_form ((K - 1) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
    assert (Z0' : K ^ 2 + 1 - 2 * K <> 0) by (apply positive_ne; first [sign_form ((K - 1) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]).
    assert (Z1' : K - 1 <> 0) by (apply positive_ne; first [sign]).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | first [arrange | equal]]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [|E m|^2], by Sign:
  <E[m(c); c ~ uniform(K)], E[m(c); c ~ uniform(K)]> >= 0
*)
Lemma step_E_m__2 (V : Space) (K : R) (m : R -> V)
    (label_K : label K)
    (H_K_pos_1 : K > 1) :
  dot (VE (uniform K) (fun i => m i)) (VE (uniform K) (fun i => m i)) >= 0.
Proof.
  gap; sign.
Qed.

(** Step [theorem], by Linear:
  K^2*(-1 + K)^(-2) >= E[D(c)^2; c ~ uniform(K)]
*)
Lemma step_theorem (V : Space) (K : R) (D : R -> R) (m : R -> V)
    (label_K : label K)
    (H_K_pos_1 : K > 1)
    (H_unit : forall i : R, drawn (uniform K) i -> 1 >= dot (m i) (m i))
    (H_rest : forall i : R, drawn (uniform K) i -> dot (vadd (m i) (vscale ((-1) * (inv (K - 1))) (vadd (vscale (-1) (m i)) (vscale K (VE (uniform K) (fun j => m j)))))) (vadd (m i) (vscale ((-1) * (inv (K - 1))) (vadd (vscale (-1) (m i)) (vscale K (VE (uniform K) (fun j => m j)))))) >= (D i) ^ 2) :
  K ^ 2 * (inv ((K - 1) ^ 2)) >= E (uniform K) (fun i => (D i) ^ 2).
Proof.
  pose proof (step_K_m_1 (K) label_K H_K_pos_1) as H_K_m_1.
  pose proof (step_sharper (V) (K) (D) (m) label_K H_K_pos_1 H_unit H_rest) as H_sharper.
  pose proof (step_E_m__2 (V) (K) (m) label_K H_K_pos_1) as H_E_m__2.
  assert (P0' : 0 <= (1) * ((K ^ 2 * (1 - dot (VE (uniform K) (fun i => m i)) (VE (uniform K) (fun i => m i))) * (inv ((K - 1) ^ 2))) - (E (uniform K) (fun i => (D i) ^ 2)))) by (apply Rmult_le_pos; [by_number | lra]).
  try assert (0 < K - 1) by first [sign].
  assert (P1' : 0 <= (K ^ 2 * (inv ((K - 1) ^ 2))) * ((dot (VE (uniform K) (fun i => m i)) (VE (uniform K) (fun i => m i))) - (0))) by (apply Rmult_le_pos; [first [sign] | lra]).
  assert (G' : (K ^ 2 * (inv ((K - 1) ^ 2))) - (E (uniform K) (fun i => (D i) ^ 2)) = (1) * ((K ^ 2 * (1 - dot (VE (uniform K) (fun i => m i)) (VE (uniform K) (fun i => m i))) * (inv ((K - 1) ^ 2))) - (E (uniform K) (fun i => (D i) ^ 2))) + (K ^ 2 * (inv ((K - 1) ^ 2))) * ((dot (VE (uniform K) (fun i => m i)) (VE (uniform K) (fun i => m i))) - (0))) by congruent.
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (V : Space) (K : R) (D : R -> R) (m : R -> V)
    (label_K : label K)
    (H_K_pos_1 : K > 1)
    (H_unit : forall i : R, drawn (uniform K) i -> 1 >= dot (m i) (m i))
    (H_rest : forall i : R, drawn (uniform K) i -> dot (vadd (m i) (vscale ((-1) * (inv (K - 1))) (vadd (vscale (-1) (m i)) (vscale K (VE (uniform K) (fun j => m j)))))) (vadd (m i) (vscale ((-1) * (inv (K - 1))) (vadd (vscale (-1) (m i)) (vscale K (VE (uniform K) (fun j => m j)))))) >= (D i) ^ 2) :
  K ^ 2 * (inv ((K - 1) ^ 2)) >= E (uniform K) (fun i => (D i) ^ 2).
Proof. exact (step_theorem (V) (K) (D) (m) label_K H_K_pos_1 H_unit H_rest). Qed.

Theorem theorem_2 (V : Space) (K : R) (D : R -> R) (m : R -> V)
    (label_K : label K)
    (H_K_pos_1 : K > 1)
    (H_unit : forall i : R, drawn (uniform K) i -> 1 >= dot (m i) (m i))
    (H_rest : forall i : R, drawn (uniform K) i -> dot (vadd (m i) (vscale ((-1) * (inv (K - 1))) (vadd (vscale (-1) (m i)) (vscale K (VE (uniform K) (fun j => m j)))))) (vadd (m i) (vscale ((-1) * (inv (K - 1))) (vadd (vscale (-1) (m i)) (vscale K (VE (uniform K) (fun j => m j)))))) >= (D i) ^ 2) :
  K ^ 2 * (1 - dot (VE (uniform K) (fun i => m i)) (VE (uniform K) (fun i => m i))) * (inv ((K - 1) ^ 2)) >= E (uniform K) (fun i => (D i) ^ 2).
Proof. exact (step_sharper (V) (K) (D) (m) label_K H_K_pos_1 H_unit H_rest). Qed.
