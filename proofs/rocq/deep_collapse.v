(** The cost of neural collapse in $n$ layers: $R >= (n + 1) sum_c |m_c|^(2 / (n + 1))$ (deep-collapse)

  Given [layers]: R(1 + _0) >= R(_0) + K*E[exp(2*A(1 + _1, c) - 2*A(_1, c)); c ~ uniform(K)] for
    all nat
  Given [first]: R(1) >= 2*K*E[exp(A(1, c)); c ~ uniform(K)]
  Then R(n) >= E[exp(2*(1 + n)^(-1)*A(n, c)); c ~ uniform(K)]*K*(1 + n)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require deep_collapse_step.
Open Scope R_scope.

(** Step [n = 1], by Linear:
  R(1) >= 2*K*E[exp(A(1, c)); c ~ uniform(K)]
*)
Lemma step_n_is_1 (K : R) (A : R -> R -> R) (R_ : R -> R)
    (label_K : label K)
    (H_first : R_ 1 >= 2 * K * (E (uniform K) (fun i => exp (A 1 i)))) :
  R_ 1 >= 2 * K * (E (uniform K) (fun i => exp (A 1 i))).
Proof.
  assert (P0' : 0 <= (1) * ((R_ 1) - (2 * K * (E (uniform K) (fun i => exp (A 1 i)))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (R_ 1) - (2 * K * (E (uniform K) (fun i => exp (A 1 i)))) = (1) * ((R_ 1) - (2 * K * (E (uniform K) (fun i => exp (A 1 i)))))) by congruent.
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [all n], by Induction:
  R(n) >= E[exp(2*(1 + n)^(-1)*A(n, c)); c ~ uniform(K)]*K*(1 + n)
*)
Lemma step_all_n (K : R) (n : R) (A : R -> R -> R) (R_ : R -> R)
    (label_K : label K)
    (label_n : label n)
    (H_layers : forall i : R, label i -> R_ (1 + i) >= R_ i + K * (E (uniform K) (fun j => exp (2 * (A (1 + i) j) - 2 * (A i j)))))
    (H_first : R_ 1 >= 2 * K * (E (uniform K) (fun i => exp (A 1 i)))) :
  R_ n >= E (uniform K) (fun i => exp (2 * (A n i) * (inv (1 + n)))) * K * (1 + n).
Proof.
  pose proof (step_n_is_1 (K) (A) (R_) label_K H_first) as H_n_is_1.
  forget n; revert n label_n;
    apply (label_ind (fun n => R_ n >= E (uniform K) (fun i => exp (2 * (A n i) * (inv (1 + n)))) * K * (1 + n))).
  - assert (A' : R_ 1 >= E (uniform K) (fun i => exp (2 * (A 1 i) * (inv (1 + 1)))) * K * (1 + 1)).
    { assert (G' : (R_ 1) - (E (uniform K) (fun i => exp (2 * (A 1 i) * (inv (1 + 1)))) * K * (1 + 1)) = (R_ 1) - (2 * K * (E (uniform K) (fun i => exp (A 1 i))))).
      { try assert (0 < 1 + 1) by by_number.
        assert (S0' : R_ 1 - E (uniform K) (fun i => exp (2 * (A 1 i) * (inv (1 + 1)))) * K * (1 + 1) = R_ 1 - 2 * K * (E (uniform K) (fun i => exp (A 1 i)))).
        { transitivity (R_ 1 - E (uniform K) (fun i => exp (2 * (A 1 i) * (inv (1 + 1)))) * K * (1 + 1)). { arrange. }
          assert (E7' : normal_form (E (uniform K) (fun i => exp (2 * (A 1 i) * (inv (1 + 1))))) (E (uniform K) (fun i => exp (A 1 i)))).
          { unfold normal_form.
            transitivity (E (uniform K) (fun r_8 => (1) * (exp (A 1 r_8)))).
            { apply E_ext; intros r_8 D_r_8; draws.
              transitivity (exp (A 1 r_8)).
              { try assert (0 < 1 + 1) by by_number.
                try assert (N9' : normal_form (inv (1 + 1)) (1 / 2)) by first [apply inv_is; [nonzero | (first [put; solve [field] | equal])] | normal].
                try assert (N10' : normal_form (exp (2 * (A 1 r_8) * (inv (1 + 1)))) (exp (A 1 r_8))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (uniform K) (fun r_8 => exp (A 1 r_8)))).
            { linear. }
            transitivity ((1) * (E (uniform K) (fun i => exp (A 1 i)))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        assert (S1' : R_ 1 - 2 * K * (E (uniform K) (fun i => exp (A 1 i))) = R_ 1 - 2 * K * (E (uniform K) (fun i => exp (A 1 i)))).
        { transitivity (R_ 1 - 2 * K * (E (uniform K) (fun i => exp (A 1 i)))). { arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        transitivity (R_ 1 - E (uniform K) (fun i => exp (2 * (A 1 i) * (inv (1 + 1)))) * K * (1 + 1)). { arrange. }
        etransitivity; [exact S0' |]. symmetry.
        transitivity (R_ 1 - 2 * K * (E (uniform K) (fun i => exp (A 1 i)))). { arrange. }
        etransitivity; [exact S1' |]. symmetry.
        arrange. }
      gap; try rewrite G'; lra. }
    fits A'.
  - intros n label_n H_fact.
    assert (A' : R_ (1 + n) >= E (uniform K) (fun i => exp (2 * (A (1 + n) i) * (inv (1 + (1 + n))))) * (1 + (1 + n)) * K).
    { assert (I' : R_ (1 + (n)) >= E (uniform (K)) (fun i => exp (2 * (A (1 + (n)) i) * (inv ((n) + 2)))) * ((n) + 2) * (K)).
      { apply (deep_collapse_step.step_n_p_1 (K) (n) (A) (R_)); [premise | premise | premise | premise_by H_fact]. }
      assert (G' : (R_ (1 + n)) - (E (uniform K) (fun i => exp (2 * (A (1 + n) i) * (inv (1 + (1 + n))))) * (1 + (1 + n)) * K) = (R_ (1 + (n))) - (E (uniform (K)) (fun i => exp (2 * (A (1 + (n)) i) * (inv ((n) + 2)))) * ((n) + 2) * (K))).
      { try assert (0 < n + 2) by sign.
        try assert (0 < 1 + (1 + n)) by sign.
        assert (S0' : R_ (1 + n) - E (uniform K) (fun i => exp (2 * (A (1 + n) i) * (inv (1 + (1 + n))))) * (1 + (1 + n)) * K = R_ (1 + n) - 2 * (E (uniform K) (fun i => (exp (A (1 + n) i * (inv (n + 2)))) ^ 2)) * K - n * (E (uniform K) (fun i => (exp (A (1 + n) i * (inv (n + 2)))) ^ 2)) * K).
        { transitivity (R_ (1 + n) - E (uniform K) (fun i => exp (2 * (A (1 + n) i) * (inv (1 + (1 + n))))) * (1 + (1 + n)) * K). { arrange. }
          assert (E0' : normal_form (E (uniform K) (fun i => exp (2 * (A (1 + n) i) * (inv (1 + (1 + n)))))) (E (uniform K) (fun i => (exp (A (1 + n) i * (inv (n + 2)))) ^ 2))).
          { unfold normal_form.
            transitivity (E (uniform K) (fun r_1 => (1) * ((exp (A (1 + n) r_1 * (inv (n + 2)))) ^ 2))).
            { apply E_ext; intros r_1 D_r_1; draws.
              transitivity ((exp (A (1 + n) r_1 * (inv (n + 2)))) ^ 2).
              { try assert (0 < 1 + (1 + n)) by sign.
                try assert (0 < n + 2) by sign.
                try assert (N2' : normal_form (inv (1 + (1 + n))) (inv (n + 2))) by first [apply inv_is; [nonzero | (assert (Z0' : n + 2 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
                try assert (0 < n + 2) by sign.
                try assert (N3' : normal_form (exp (2 * (A (1 + n) r_1) * (inv (1 + (1 + n))))) ((exp (A (1 + n) r_1 * (inv (n + 2)))) ^ 2)) by normal.
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (uniform K) (fun r_1 => (exp (A (1 + n) r_1 * (inv (n + 2)))) ^ 2))).
            { linear. }
            transitivity ((1) * (E (uniform K) (fun i => (exp (A (1 + n) i * (inv (n + 2)))) ^ 2))). { arrange. }
            arrange. }
          try assert (0 < n + 2) by sign.
          first [put; solve [ring] | first [arrange | equal]]. }
        assert (S1' : R_ (1 + n) - E (uniform K) (fun i => exp (2 * (A (1 + n) i) * (inv (n + 2)))) * (n + 2) * K = R_ (1 + n) - 2 * (E (uniform K) (fun i => (exp (A (1 + n) i * (inv (n + 2)))) ^ 2)) * K - n * (E (uniform K) (fun i => (exp (A (1 + n) i * (inv (n + 2)))) ^ 2)) * K).
        { transitivity (R_ (1 + n) - E (uniform K) (fun i => exp (2 * (A (1 + n) i) * (inv (n + 2)))) * (n + 2) * K). { arrange. }
          assert (E4' : normal_form (E (uniform K) (fun i => exp (2 * (A (1 + n) i) * (inv (n + 2))))) (E (uniform K) (fun i => (exp (A (1 + n) i * (inv (n + 2)))) ^ 2))).
          { unfold normal_form.
            transitivity (E (uniform K) (fun r_5 => (1) * ((exp (A (1 + n) r_5 * (inv (n + 2)))) ^ 2))).
            { apply E_ext; intros r_5 D_r_5; draws.
              transitivity ((exp (A (1 + n) r_5 * (inv (n + 2)))) ^ 2).
              { try assert (0 < n + 2) by sign.
                try assert (0 < n + 2) by sign.
                try assert (N6' : normal_form (exp (2 * (A (1 + n) r_5) * (inv (n + 2)))) ((exp (A (1 + n) r_5 * (inv (n + 2)))) ^ 2)) by normal.
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (uniform K) (fun r_5 => (exp (A (1 + n) r_5 * (inv (n + 2)))) ^ 2))).
            { linear. }
            transitivity ((1) * (E (uniform K) (fun i => (exp (A (1 + n) i * (inv (n + 2)))) ^ 2))). { arrange. }
            arrange. }
          try assert (0 < n + 2) by sign.
          first [put; solve [ring] | first [arrange | equal]]. }
        transitivity (R_ (1 + n) - E (uniform K) (fun i => exp (2 * (A (1 + n) i) * (inv (1 + (1 + n))))) * (1 + (1 + n)) * K). { arrange. }
        etransitivity; [exact S0' |]. symmetry.
        transitivity (R_ (1 + n) - E (uniform K) (fun i => exp (2 * (A (1 + n) i) * (inv (n + 2)))) * (n + 2) * K). { arrange. }
        etransitivity; [exact S1' |]. symmetry.
        arrange. }
      gap; try rewrite G'; lra. }
    fits A'.
Qed.

Theorem theorem (K : R) (n : R) (A : R -> R -> R) (R_ : R -> R)
    (label_K : label K)
    (label_n : label n)
    (H_layers : forall i : R, label i -> R_ (1 + i) >= R_ i + K * (E (uniform K) (fun j => exp (2 * (A (1 + i) j) - 2 * (A i j)))))
    (H_first : R_ 1 >= 2 * K * (E (uniform K) (fun i => exp (A 1 i)))) :
  R_ n >= E (uniform K) (fun i => exp (2 * (A n i) * (inv (1 + n)))) * K * (1 + n).
Proof. exact (step_all_n (K) (n) (A) (R_) label_K label_n H_layers H_first). Qed.
