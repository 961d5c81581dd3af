(** The cost of neural collapse in $n$ layers: $R >= (n + 1) sum_c |m_c|^(2 / (n + 1))$ (deep-collapse)

  Given [layers]: R(1 + _0) >= R(_0) + K*E[exp(2*A(1 + _1, c) - 2*A(_1, c)); c ~ uniform(K)] for
    all nat
  Given [first]: R(1) >= 2*K*E[exp(A(1, c)); c ~ uniform(K)]
  Then R(n) >= E[exp(2*(1 + n)^(-1)*A(n, c)); c ~ uniform(K)]*K*(1 + n)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
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
  assert (G' : (R_ 1) - (2 * K * (E (uniform K) (fun i => exp (A 1 i)))) = (1) * ((R_ 1) - (2 * K * (E (uniform K) (fun i => exp (A 1 i)))))).
  { assert (S0' : R_ 1 - 2 * K * (E (uniform K) (fun i => exp (A 1 i))) = R_ 1 - 2 * K * (E (uniform K) (fun i => exp (A 1 i)))).
    { transitivity (R_ 1 - 2 * K * (E (uniform K) (fun i => exp (A 1 i)))). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : 1 * (R_ 1 - 2 * K * (E (uniform K) (fun i => exp (A 1 i)))) = R_ 1 - 2 * K * (E (uniform K) (fun i => exp (A 1 i)))).
    { transitivity (1 * (R_ 1 - 2 * K * (E (uniform K) (fun i => exp (A 1 i))))). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (R_ 1 - 2 * K * (E (uniform K) (fun i => exp (A 1 i)))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (1 * (R_ 1 - 2 * K * (E (uniform K) (fun i => exp (A 1 i))))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem (K : R) (n : R) (A : R -> R -> R) (R_ : R -> R)
    (label_K : label K)
    (label_n : label n)
    (H_layers : forall i : R, label i -> R_ (1 + i) >= R_ i + K * (E (uniform K) (fun j => exp (2 * (A (1 + i) j) - 2 * (A i j)))))
    (H_first : R_ 1 >= 2 * K * (E (uniform K) (fun i => exp (A 1 i)))) :
  R_ n >= E (uniform K) (fun i => exp (2 * (A n i) * (inv (1 + n)))) * K * (1 + n).
Proof. exact (step_all_n (K) (n) (A) (R_) label_K label_n H_layers H_first). Qed.
Print Assumptions theorem.
