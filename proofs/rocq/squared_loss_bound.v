(** Unconstrained features, classes of any sizes: the least squared loss (squared-loss-bound)

  Given [N > 0]: N > 0
  Given [lambda_H > 0]: lambda_H > 0
  Given [lambda_W > 0]: lambda_W > 0
  Given [room]: lambda_H*N^2*lambda_W - q(_0)^2*r(_0)^2 >= 0 for all uniform(K)
  Then E[1/2*E[<x, x>; x ~ Xc]*lambda_H*r(c)^2 + 1/2*lambda_W*<w(c), w(c)> + 1/2*r(c)^2*K*E[E[(<x,
    w(e)> - delta(e, c))^2; e ~ uniform(K)]; x ~ Xc]*N^(-1); c ~ uniform(K)]*K >=
    K*E[1/2*r(c)^2*(-q(c)^2 + 2*q(c))*N^(-1); c ~ uniform(K)]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
Open Scope R_scope.

(** Step [off the diagonal], by Sign:
  E[E[E[<x, w(e)>^2*r(c)^2*(1 - delta(e, c))^2; e ~ uniform(K)]; x ~ Xc]; c ~ uniform(K)] >= 0
*)
Lemma step_off_the_diagonal (V : Space) (K : R) (r : R -> R) (w : R -> V) (X : R -> law V)
    (label_K : label K) :
  E (uniform K) (fun i => E (X i) (fun x => E (uniform K) (fun j => (dot x (w j)) ^ 2 * ((r i) ^ 2) * ((1 - delta j i) ^ 2)))) >= 0.
Proof.
  gap; sign.
Qed.

(** Step [on the diagonal], by Sign:
  E[E[r(c)^2*(-q(c) + 1 - <w(c), x>)^2; x ~ Xc]; c ~ uniform(K)] >= 0
*)
Lemma step_on_the_diagonal (V : Space) (K : R) (q : R -> R) (r : R -> R) (w : R -> V) (X : R -> law V)
    (label_K : label K) :
  E (uniform K) (fun i => E (X i) (fun x => (r i) ^ 2 * ((1 - q i - dot (w i) x) ^ 2))) >= 0.
Proof.
  gap; sign.
Qed.

(** Step [aligned], by Sign:
  E[E[<x - w(c)*q(c)*lambda_H^(-1)*N^(-1), x - w(c)*q(c)*lambda_H^(-1)*N^(-1)>*r(c)^2; x ~ Xc]; c
    ~ uniform(K)] >= 0
*)
Lemma step_aligned (V : Space) (K : R) (N_ : R) (lambda_H : R) (q : R -> R) (r : R -> R) (w : R -> V) (X : R -> law V)
    (label_K : label K)
    (H_N_pos_0 : N_ > 0)
    (H_lambda_H_pos_0 : lambda_H > 0) :
  E (uniform K) (fun i => E (X i) (fun x => dot (vadd x (vscale ((-1) * (q i) * (inv lambda_H) * (inv N_)) (w i))) (vadd x (vscale ((-1) * (q i) * (inv lambda_H) * (inv N_)) (w i))) * ((r i) ^ 2))) >= 0.
Proof.
  gap; sign.
Qed.

(** Step [weights], by Linear:
  (lambda_H*N^2*lambda_W - q(_0)^2*r(_0)^2)*<w(_0), w(_0)> >= 0 for all uniform(K)
*)
Lemma step_weights (V : Space) (K : R) (N_ : R) (lambda_H : R) (lambda_W : R) (q : R -> R) (r : R -> R) (w : R -> V)
    (label_K : label K)
    (H_N_pos_0 : N_ > 0)
    (H_lambda_H_pos_0 : lambda_H > 0)
    (H_lambda_W_pos_0 : lambda_W > 0)
    (H_room : forall i : R, drawn (uniform K) i -> lambda_H * (N_ ^ 2) * lambda_W - (q i) ^ 2 * ((r i) ^ 2) >= 0) :
  forall i : R, drawn (uniform K) i -> (lambda_H * (N_ ^ 2) * lambda_W - (q i) ^ 2 * ((r i) ^ 2)) * (dot (w i) (w i)) >= 0.
Proof.
  intros any0 D0; draws.
  pose proof H_room as H_room'all; specialize (H_room any0 D0).
  assert (P0' : 0 <= (dot (w any0) (w any0)) * ((lambda_H * (N_ ^ 2) * lambda_W - (q any0) ^ 2 * ((r any0) ^ 2)) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((lambda_H * (N_ ^ 2) * lambda_W - (q any0) ^ 2 * ((r any0) ^ 2)) * (dot (w any0) (w any0))) - (0) = (dot (w any0) (w any0)) * ((lambda_H * (N_ ^ 2) * lambda_W - (q any0) ^ 2 * ((r any0) ^ 2)) - (0))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [mean of weights], by Average:
  E[(lambda_H*N^2*lambda_W - q(c)^2*r(c)^2)*<w(c), w(c)>; c ~ uniform(K)] >= 0
*)
Lemma step_mean_of_weights (V : Space) (K : R) (N_ : R) (lambda_H : R) (lambda_W : R) (q : R -> R) (r : R -> R) (w : R -> V)
    (label_K : label K)
    (H_N_pos_0 : N_ > 0)
    (H_lambda_H_pos_0 : lambda_H > 0)
    (H_lambda_W_pos_0 : lambda_W > 0)
    (H_room : forall i : R, drawn (uniform K) i -> lambda_H * (N_ ^ 2) * lambda_W - (q i) ^ 2 * ((r i) ^ 2) >= 0) :
  E (uniform K) (fun i => (lambda_H * (N_ ^ 2) * lambda_W - (q i) ^ 2 * ((r i) ^ 2)) * (dot (w i) (w i))) >= 0.
Proof.
  pose proof (step_weights (V) (K) (N_) (lambda_H) (lambda_W) (q) (r) (w) label_K H_N_pos_0 H_lambda_H_pos_0 H_lambda_W_pos_0 H_room) as H_weights.
  assert (P' : 0 <= E (uniform K) (fun i => (lambda_H * (N_ ^ 2) * lambda_W - (q i) ^ 2 * ((r i) ^ 2)) * (dot (w i) (w i)) - 0)).
  { apply E_nonneg; intros d0 D0; draws.
    pose proof (H_weights d0 D0) as K'; pointwise K'. }
  assert (G' : (E (uniform K) (fun i => (lambda_H * (N_ ^ 2) * lambda_W - (q i) ^ 2 * ((r i) ^ 2)) * (dot (w i) (w i)))) - (0) = E (uniform K) (fun i => (lambda_H * (N_ ^ 2) * lambda_W - (q i) ^ 2 * ((r i) ^ 2)) * (dot (w i) (w i)) - 0)).
  { assert (S0' : E (uniform K) (fun i => (lambda_H * (N_ ^ 2) * lambda_W - (q i) ^ 2 * ((r i) ^ 2)) * (dot (w i) (w i))) - 0 = lambda_H * (N_ ^ 2) * (E (uniform K) (fun i => dot (w i) (w i))) * lambda_W - E (uniform K) (fun i => (q i) ^ 2 * ((r i) ^ 2) * (dot (w i) (w i)))).
    { transitivity (E (uniform K) (fun i => (lambda_H * (N_ ^ 2) * lambda_W - (q i) ^ 2 * ((r i) ^ 2)) * (dot (w i) (w i))) - 0). { arrange. }
      assert (E0' : normal_form (E (uniform K) (fun i => (lambda_H * (N_ ^ 2) * lambda_W - (q i) ^ 2 * ((r i) ^ 2)) * (dot (w i) (w i)))) (lambda_H * (N_ ^ 2) * (E (uniform K) (fun i => dot (w i) (w i))) * lambda_W - E (uniform K) (fun i => (q i) ^ 2 * ((r i) ^ 2) * (dot (w i) (w i))))).
      { unfold normal_form.
        transitivity (E (uniform K) (fun r_1 => (-1) * ((q r_1) ^ 2 * ((r r_1) ^ 2) * (dot (w r_1) (w r_1))) + ((lambda_H * (N_ ^ 2) * lambda_W) * (dot (w r_1) (w r_1))))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (lambda_H * (N_ ^ 2) * lambda_W * (dot (w r_1) (w r_1)) - (q r_1) ^ 2 * ((r r_1) ^ 2) * (dot (w r_1) (w r_1))).
          { transitivity ((lambda_H * (N_ ^ 2) * lambda_W - (q r_1) ^ 2 * ((r r_1) ^ 2)) * (dot (w r_1) (w r_1))). { arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((-1) * (E (uniform K) (fun r_1 => (q r_1) ^ 2 * ((r r_1) ^ 2) * (dot (w r_1) (w r_1)))) + ((lambda_H * (N_ ^ 2) * lambda_W) * (E (uniform K) (fun r_1 => dot (w r_1) (w r_1))))).
        { linear. }
        transitivity ((-1) * (E (uniform K) (fun i => (q i) ^ 2 * ((r i) ^ 2) * (dot (w i) (w i)))) + ((lambda_H * (N_ ^ 2) * lambda_W) * (E (uniform K) (fun i => dot (w i) (w i))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (uniform K) (fun i => (lambda_H * (N_ ^ 2) * lambda_W - (q i) ^ 2 * ((r i) ^ 2)) * (dot (w i) (w i)) - 0) = lambda_H * (N_ ^ 2) * (E (uniform K) (fun i => dot (w i) (w i))) * lambda_W - E (uniform K) (fun i => (q i) ^ 2 * ((r i) ^ 2) * (dot (w i) (w i)))).
    { transitivity (E (uniform K) (fun i => (lambda_H * (N_ ^ 2) * lambda_W - (q i) ^ 2 * ((r i) ^ 2)) * (dot (w i) (w i)) - 0)). { arrange. }
      assert (E2' : normal_form (E (uniform K) (fun i => (lambda_H * (N_ ^ 2) * lambda_W - (q i) ^ 2 * ((r i) ^ 2)) * (dot (w i) (w i)) - 0)) (lambda_H * (N_ ^ 2) * (E (uniform K) (fun i => dot (w i) (w i))) * lambda_W - E (uniform K) (fun i => (q i) ^ 2 * ((r i) ^ 2) * (dot (w i) (w i))))).
      { unfold normal_form.
        transitivity (E (uniform K) (fun r_3 => (-1) * ((q r_3) ^ 2 * ((r r_3) ^ 2) * (dot (w r_3) (w r_3))) + ((lambda_H * (N_ ^ 2) * lambda_W) * (dot (w r_3) (w r_3))))).
        { apply E_ext; intros r_3 D_r_3; draws.
          transitivity (lambda_H * (N_ ^ 2) * lambda_W * (dot (w r_3) (w r_3)) - (q r_3) ^ 2 * ((r r_3) ^ 2) * (dot (w r_3) (w r_3))).
          { transitivity ((lambda_H * (N_ ^ 2) * lambda_W - (q r_3) ^ 2 * ((r r_3) ^ 2)) * (dot (w r_3) (w r_3)) - 0). { arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((-1) * (E (uniform K) (fun r_3 => (q r_3) ^ 2 * ((r r_3) ^ 2) * (dot (w r_3) (w r_3)))) + ((lambda_H * (N_ ^ 2) * lambda_W) * (E (uniform K) (fun r_3 => dot (w r_3) (w r_3))))).
        { linear. }
        transitivity ((-1) * (E (uniform K) (fun i => (q i) ^ 2 * ((r i) ^ 2) * (dot (w i) (w i)))) + ((lambda_H * (N_ ^ 2) * lambda_W) * (E (uniform K) (fun i => dot (w i) (w i))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (uniform K) (fun i => (lambda_H * (N_ ^ 2) * lambda_W - (q i) ^ 2 * ((r i) ^ 2)) * (dot (w i) (w i))) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (uniform K) (fun i => (lambda_H * (N_ ^ 2) * lambda_W - (q i) ^ 2 * ((r i) ^ 2)) * (dot (w i) (w i)) - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

(** Step [theorem], by Linear:
  E[1/2*E[<x, x>; x ~ Xc]*lambda_H*r(c)^2 + 1/2*lambda_W*<w(c), w(c)> + 1/2*r(c)^2*K*E[E[(<x,
    w(e)> - delta(e, c))^2; e ~ uniform(K)]; x ~ Xc]*N^(-1); c ~ uniform(K)]*K >=
    K*E[1/2*r(c)^2*(-q(c)^2 + 2*q(c))*N^(-1); c ~ uniform(K)]
*)
Lemma step_theorem (V : Space) (K : R) (N_ : R) (lambda_H : R) (lambda_W : R) (q : R -> R) (r : R -> R) (w : R -> V) (X : R -> law V)
    (label_K : label K)
    (H_N_pos_0 : N_ > 0)
    (H_lambda_H_pos_0 : lambda_H > 0)
    (H_lambda_W_pos_0 : lambda_W > 0)
    (H_room : forall i : R, drawn (uniform K) i -> lambda_H * (N_ ^ 2) * lambda_W - (q i) ^ 2 * ((r i) ^ 2) >= 0) :
  E (uniform K) (fun i => (1 / 2) * (E (X i) (fun x => dot x x)) * lambda_H * ((r i) ^ 2) + (1 / 2) * lambda_W * (dot (w i) (w i)) + (1 / 2) * ((r i) ^ 2) * K * (E (X i) (fun x => E (uniform K) (fun j => (dot x (w j) - delta j i) ^ 2))) * (inv N_)) * K >= K * (E (uniform K) (fun i => (1 / 2) * ((r i) ^ 2) * (2 * (q i) - (q i) ^ 2) * (inv N_))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem (V : Space) (K : R) (N_ : R) (lambda_H : R) (lambda_W : R) (q : R -> R) (r : R -> R) (w : R -> V) (X : R -> law V)
    (label_K : label K)
    (H_N_pos_0 : N_ > 0)
    (H_lambda_H_pos_0 : lambda_H > 0)
    (H_lambda_W_pos_0 : lambda_W > 0)
    (H_room : forall i : R, drawn (uniform K) i -> lambda_H * (N_ ^ 2) * lambda_W - (q i) ^ 2 * ((r i) ^ 2) >= 0) :
  E (uniform K) (fun i => (1 / 2) * (E (X i) (fun x => dot x x)) * lambda_H * ((r i) ^ 2) + (1 / 2) * lambda_W * (dot (w i) (w i)) + (1 / 2) * ((r i) ^ 2) * K * (E (X i) (fun x => E (uniform K) (fun j => (dot x (w j) - delta j i) ^ 2))) * (inv N_)) * K >= K * (E (uniform K) (fun i => (1 / 2) * ((r i) ^ 2) * (2 * (q i) - (q i) ^ 2) * (inv N_))).
Proof. exact (step_theorem (V) (K) (N_) (lambda_H) (lambda_W) (q) (r) (w) (X) label_K H_N_pos_0 H_lambda_H_pos_0 H_lambda_W_pos_0 H_room). Qed.
Print Assumptions theorem.
