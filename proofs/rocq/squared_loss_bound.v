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
From NCTheory Require Import Numbers Laws Tactics Integrals.
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
  assert (P' : 0 <= E (uniform K) (fun i => (lambda_H * (N_ ^ 2) * lambda_W - (q i) ^ 2 * ((r i) ^ 2)) * (dot (w i) (w i)))).
  { apply E_nonneg; intros d0 D0; draws.
    pose proof (H_weights d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
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
Proof.
  pose proof (step_off_the_diagonal (V) (K) (r) (w) (X) label_K) as H_off_the_diagonal.
  pose proof (step_on_the_diagonal (V) (K) (q) (r) (w) (X) label_K) as H_on_the_diagonal.
  pose proof (step_aligned (V) (K) (N_) (lambda_H) (q) (r) (w) (X) label_K H_N_pos_0 H_lambda_H_pos_0) as H_aligned.
  pose proof (step_mean_of_weights (V) (K) (N_) (lambda_H) (lambda_W) (q) (r) (w) label_K H_N_pos_0 H_lambda_H_pos_0 H_lambda_W_pos_0 H_room) as H_mean_of_weights.
  assert (P0' : 0 <= ((1 / 2) * (K ^ 2) * (inv N_)) * ((E (uniform K) (fun i => E (X i) (fun x => E (uniform K) (fun j => (dot x (w j)) ^ 2 * ((r i) ^ 2) * ((1 - delta j i) ^ 2))))) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 <= ((1 / 2) * K * (inv N_)) * ((E (uniform K) (fun i => E (X i) (fun x => (r i) ^ 2 * ((1 - q i - dot (w i) x) ^ 2)))) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P2' : 0 <= ((1 / 2) * lambda_H * K) * ((E (uniform K) (fun i => E (X i) (fun x => dot (vadd x (vscale ((-1) * (q i) * (inv lambda_H) * (inv N_)) (w i))) (vadd x (vscale ((-1) * (q i) * (inv lambda_H) * (inv N_)) (w i))) * ((r i) ^ 2)))) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P3' : 0 <= ((1 / 2) * K * (inv (N_ ^ 2)) * (inv lambda_H)) * ((E (uniform K) (fun i => (lambda_H * (N_ ^ 2) * lambda_W - (q i) ^ 2 * ((r i) ^ 2)) * (dot (w i) (w i)))) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (E (uniform K) (fun i => (1 / 2) * (E (X i) (fun x => dot x x)) * lambda_H * ((r i) ^ 2) + (1 / 2) * lambda_W * (dot (w i) (w i)) + (1 / 2) * ((r i) ^ 2) * K * (E (X i) (fun x => E (uniform K) (fun j => (dot x (w j) - delta j i) ^ 2))) * (inv N_)) * K) - (K * (E (uniform K) (fun i => (1 / 2) * ((r i) ^ 2) * (2 * (q i) - (q i) ^ 2) * (inv N_)))) = ((1 / 2) * (K ^ 2) * (inv N_)) * ((E (uniform K) (fun i => E (X i) (fun x => E (uniform K) (fun j => (dot x (w j)) ^ 2 * ((r i) ^ 2) * ((1 - delta j i) ^ 2))))) - (0)) + ((1 / 2) * K * (inv N_)) * ((E (uniform K) (fun i => E (X i) (fun x => (r i) ^ 2 * ((1 - q i - dot (w i) x) ^ 2)))) - (0)) + ((1 / 2) * lambda_H * K) * ((E (uniform K) (fun i => E (X i) (fun x => dot (vadd x (vscale ((-1) * (q i) * (inv lambda_H) * (inv N_)) (w i))) (vadd x (vscale ((-1) * (q i) * (inv lambda_H) * (inv N_)) (w i))) * ((r i) ^ 2)))) - (0)) + ((1 / 2) * K * (inv (N_ ^ 2)) * (inv lambda_H)) * ((E (uniform K) (fun i => (lambda_H * (N_ ^ 2) * lambda_W - (q i) ^ 2 * ((r i) ^ 2)) * (dot (w i) (w i)))) - (0))).
  { assert (S0' : E (uniform K) (fun i => (1 / 2) * (E (X i) (fun x => dot x x)) * lambda_H * ((r i) ^ 2) + (1 / 2) * lambda_W * (dot (w i) (w i)) + (1 / 2) * ((r i) ^ 2) * K * (E (X i) (fun x => E (uniform K) (fun j => (dot x (w j) - delta j i) ^ 2))) * (inv N_)) * K - K * (E (uniform K) (fun i => (1 / 2) * ((r i) ^ 2) * (2 * (q i) - (q i) ^ 2) * (inv N_))) = (1 / 2) * (E (uniform K) (fun i => E (uniform K) (fun j => E (X i) (fun x => (dot (w j) x) ^ 2 * ((r i) ^ 2))))) * (K ^ 2) * (inv N_) + (1 / 2) * (E (uniform K) (fun i => (q i) ^ 2 * ((r i) ^ 2))) * K * (inv N_) + (1 / 2) * lambda_H * (E (uniform K) (fun i => E (X i) (fun x => dot x x * ((r i) ^ 2)))) * K + (1 / 2) * (E (uniform K) (fun i => (r i) ^ 2)) * K * (inv N_) + (1 / 2) * (E (uniform K) (fun i => dot (w i) (w i))) * K * lambda_W - E (uniform K) (fun i => E (X i) (fun x => dot (w i) x * ((r i) ^ 2))) * K * (inv N_) - E (uniform K) (fun i => q i * ((r i) ^ 2)) * K * (inv N_)).
    { transitivity (E (uniform K) (fun i => (1 / 2) * (E (X i) (fun x => dot x x)) * lambda_H * ((r i) ^ 2) + (1 / 2) * lambda_W * (dot (w i) (w i)) + (1 / 2) * ((r i) ^ 2) * K * (E (X i) (fun x => E (uniform K) (fun j => (dot x (w j) - delta j i) ^ 2))) * (inv N_)) * K - K * (E (uniform K) (fun i => (1 / 2) * ((r i) ^ 2) * (2 * (q i) - (q i) ^ 2) * (inv N_)))). { arrange. }
      assert (E0' : normal_form (E (uniform K) (fun i => (1 / 2) * (E (X i) (fun x => dot x x)) * lambda_H * ((r i) ^ 2) + (1 / 2) * lambda_W * (dot (w i) (w i)) + (1 / 2) * ((r i) ^ 2) * K * (E (X i) (fun x => E (uniform K) (fun j => (dot x (w j) - delta j i) ^ 2))) * (inv N_))) ((1 / 2) * lambda_H * (E (uniform K) (fun i => E (X i) (fun x => dot x x * ((r i) ^ 2)))) + (1 / 2) * (E (uniform K) (fun i => E (uniform K) (fun j => E (X i) (fun x => (dot (w j) x) ^ 2 * ((r i) ^ 2))))) * K * (inv N_) + (1 / 2) * (E (uniform K) (fun i => dot (w i) (w i))) * lambda_W + (1 / 2) * (E (uniform K) (fun i => (r i) ^ 2)) * (inv N_) - E (uniform K) (fun i => E (X i) (fun x => dot (w i) x * ((r i) ^ 2))) * (inv N_))).
      { unfold normal_form.
        transitivity (E (uniform K) (fun r_1 => ((1 / 2) * lambda_W) * (dot (w r_1) (w r_1)) + (((1 / 2) * K * (inv N_)) * (E (uniform K) (fun i => E (X r_1) (fun x => (dot (w i) x) ^ 2)) * ((r r_1) ^ 2)) + (((-1) * K * (inv N_)) * ((r r_1) ^ 2 * (E (uniform K) (fun i => E (X r_1) (fun x => delta i r_1 * (dot (w i) x))))) + (((1 / 2) * K * (inv N_)) * (E (uniform K) (fun i => delta r_1 i) * ((r r_1) ^ 2)) + (((1 / 2) * lambda_H) * (E (X r_1) (fun x => dot x x) * ((r r_1) ^ 2)))))))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity ((1 / 2) * (E (X r_1) (fun x => dot x x)) * lambda_H * ((r r_1) ^ 2) + (1 / 2) * (E (uniform K) (fun i => delta r_1 i)) * ((r r_1) ^ 2) * K * (inv N_) + (1 / 2) * lambda_W * (dot (w r_1) (w r_1)) + (1 / 2) * (E (uniform K) (fun i => E (X r_1) (fun x => (dot (w i) x) ^ 2))) * ((r r_1) ^ 2) * K * (inv N_) - (r r_1) ^ 2 * K * (E (uniform K) (fun i => E (X r_1) (fun x => delta i r_1 * (dot (w i) x)))) * (inv N_)).
          { transitivity ((1 / 2) * (E (X r_1) (fun x => dot x x)) * lambda_H * ((r r_1) ^ 2) + (1 / 2) * lambda_W * (dot (w r_1) (w r_1)) + (1 / 2) * ((r r_1) ^ 2) * K * (E (X r_1) (fun x => E (uniform K) (fun i => (dot x (w i) - delta i r_1) ^ 2))) * (inv N_)). { arrange. }
            assert (E2' : normal_form (E (X r_1) (fun x => E (uniform K) (fun i => (dot x (w i) - delta i r_1) ^ 2))) (E (uniform K) (fun i => E (X r_1) (fun x => (dot (w i) x) ^ 2)) + E (uniform K) (fun i => delta r_1 i) - 2 * (E (uniform K) (fun i => E (X r_1) (fun x => delta i r_1 * (dot (w i) x)))))).
            { unfold normal_form.
              transitivity (E (X r_1) (fun x_3 => (1) * (E (uniform K) (fun i => (dot x_3 (w i)) ^ 2)) + ((-2) * (E (uniform K) (fun i => delta i r_1 * (dot x_3 (w i)))) + ((E (uniform K) (fun i => delta r_1 i)) * (1))))).
              { apply E_ext; intros x_3 D_x_3; draws.
                transitivity (E (uniform K) (fun i => (dot x_3 (w i)) ^ 2) + E (uniform K) (fun i => delta i r_1) - 2 * (E (uniform K) (fun i => delta i r_1 * (dot x_3 (w i))))).
                { transitivity (E (uniform K) (fun i => (dot x_3 (w i) - delta i r_1) ^ 2)). { arrange. }
                  assert (E4' : normal_form (E (uniform K) (fun i => (dot x_3 (w i) - delta i r_1) ^ 2)) (E (uniform K) (fun i => (dot x_3 (w i)) ^ 2) + E (uniform K) (fun i => delta i r_1) - 2 * (E (uniform K) (fun i => delta i r_1 * (dot x_3 (w i)))))).
                  { unfold normal_form.
                    transitivity (E (uniform K) (fun r_5 => (-2) * (delta r_5 r_1 * (dot x_3 (w r_5))) + ((1) * ((dot x_3 (w r_5)) ^ 2) + ((1) * (delta r_1 r_5))))).
                    { apply E_ext; intros r_5 D_r_5; draws.
                      transitivity ((dot x_3 (w r_5)) ^ 2 + delta r_5 r_1 - 2 * (delta r_5 r_1) * (dot x_3 (w r_5))).
                      { transitivity ((dot x_3 (w r_5) - delta r_5 r_1) ^ 2). { arrange. }
                        try assert (Q0' : delta (r_5) (r_1) * delta (r_5) (r_1) = delta (r_5) (r_1)) by (exact (delta_square (r_5) (r_1))).
                        first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | first [arrange | equal]]. }
                      arrange. }
                    transitivity ((-2) * (E (uniform K) (fun r_5 => delta r_5 r_1 * (dot x_3 (w r_5)))) + ((1) * (E (uniform K) (fun r_5 => (dot x_3 (w r_5)) ^ 2)) + ((1) * (E (uniform K) (fun r_5 => delta r_1 r_5))))).
                    { linear. }
                    transitivity ((-2) * (E (uniform K) (fun i => delta i r_1 * (dot x_3 (w i)))) + ((1) * (E (uniform K) (fun i => (dot x_3 (w i)) ^ 2)) + ((1) * (E (uniform K) (fun i => delta r_1 i))))). { arrange. }
                    arrange. }
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((1) * (E (X r_1) (fun x_3 => E (uniform K) (fun i => (dot x_3 (w i)) ^ 2))) + ((-2) * (E (X r_1) (fun x_3 => E (uniform K) (fun i => delta i r_1 * (dot x_3 (w i))))) + ((E (uniform K) (fun i => delta r_1 i)) * (E (X r_1) (fun x_3 => 1))))).
              { linear. }
              transitivity ((1) * (E (X r_1) (fun x => E (uniform K) (fun i => (dot x (w i)) ^ 2))) + ((-2) * (E (X r_1) (fun x => E (uniform K) (fun i => delta i r_1 * (dot x (w i))))) + ((E (uniform K) (fun i => delta r_1 i)) * (E (X r_1) (fun x => 1))))). { arrange. }
              assert (E6' : normal_form (E (X r_1) (fun x => E (uniform K) (fun i => (dot x (w i)) ^ 2))) (E (uniform K) (fun i => E (X r_1) (fun x => (dot (w i) x) ^ 2)))).
              { unfold normal_form.
                transitivity (E (X r_1) (fun x_3 => E (uniform K) (fun r_7 => (dot x_3 (w r_7)) * (dot x_3 (w r_7))))).
                { apply E_ext; intros x_3 D_x_3; draws.
                  transitivity (E (uniform K) (fun r_7 => (1) * (dot x_3 (w r_7) * (dot x_3 (w r_7))))).
                  { etransitivity; [| symmetry; exact (E_scale (uniform K) (1) (fun r_7 => dot x_3 (w r_7) * (dot x_3 (w r_7))))]; arrange. }
                  apply E_ext; intros r_7 D_r_7; draws.
                  arrange. }
                transitivity (E (uniform K) (fun r_7 => E (X r_1) (fun x_3 => (dot x_3 (w r_7)) * (dot x_3 (w r_7))))).
                { exact (E_swap (X r_1) (uniform K) (fun x_3 r_7 => (dot x_3 (w r_7)) * (dot x_3 (w r_7)))). }
                repeat (apply E_ext; intros); arrange. }
              assert (E8' : normal_form (E (X r_1) (fun x => E (uniform K) (fun i => delta i r_1 * (dot x (w i))))) (E (uniform K) (fun i => E (X r_1) (fun x => delta i r_1 * (dot (w i) x))))).
              { unfold normal_form.
                transitivity (E (X r_1) (fun x_3 => E (uniform K) (fun r_9 => (delta r_1 r_9) * (dot x_3 (w r_9))))).
                { apply E_ext; intros x_3 D_x_3; draws.
                  transitivity (E (uniform K) (fun r_9 => (1) * (delta r_9 r_1 * (dot x_3 (w r_9))))).
                  { etransitivity; [| symmetry; exact (E_scale (uniform K) (1) (fun r_9 => delta r_9 r_1 * (dot x_3 (w r_9))))]; arrange. }
                  apply E_ext; intros r_9 D_r_9; draws.
                  arrange. }
                transitivity (E (uniform K) (fun r_9 => E (X r_1) (fun x_3 => (delta r_1 r_9) * (dot x_3 (w r_9))))).
                { exact (E_swap (X r_1) (uniform K) (fun x_3 r_9 => (delta r_1 r_9) * (dot x_3 (w r_9)))). }
                repeat (apply E_ext; intros); arrange. }
              assert (E10' : normal_form (E (X r_1) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              arrange. }
            first [put; solve [field] | first [arrange | equal]]. }
          arrange. }
        transitivity (((1 / 2) * lambda_W) * (E (uniform K) (fun r_1 => dot (w r_1) (w r_1))) + (((1 / 2) * K * (inv N_)) * (E (uniform K) (fun r_1 => E (uniform K) (fun i => E (X r_1) (fun x => (dot (w i) x) ^ 2)) * ((r r_1) ^ 2))) + (((-1) * K * (inv N_)) * (E (uniform K) (fun r_1 => (r r_1) ^ 2 * (E (uniform K) (fun i => E (X r_1) (fun x => delta i r_1 * (dot (w i) x)))))) + (((1 / 2) * K * (inv N_)) * (E (uniform K) (fun r_1 => E (uniform K) (fun i => delta r_1 i) * ((r r_1) ^ 2))) + (((1 / 2) * lambda_H) * (E (uniform K) (fun r_1 => E (X r_1) (fun x => dot x x) * ((r r_1) ^ 2)))))))).
        { linear. }
        transitivity (((1 / 2) * lambda_W) * (E (uniform K) (fun i => dot (w i) (w i))) + (((1 / 2) * K * (inv N_)) * (E (uniform K) (fun i => E (uniform K) (fun j => E (X i) (fun x => (dot (w j) x) ^ 2)) * ((r i) ^ 2))) + (((-1) * K * (inv N_)) * (E (uniform K) (fun i => (r i) ^ 2 * (E (uniform K) (fun j => E (X i) (fun x => delta j i * (dot (w j) x)))))) + (((1 / 2) * K * (inv N_)) * (E (uniform K) (fun i => E (uniform K) (fun j => delta i j) * ((r i) ^ 2))) + (((1 / 2) * lambda_H) * (E (uniform K) (fun i => E (X i) (fun x => dot x x) * ((r i) ^ 2)))))))). { arrange. }
        assert (E12' : normal_form (E (uniform K) (fun i => E (uniform K) (fun j => E (X i) (fun x => (dot (w j) x) ^ 2)) * ((r i) ^ 2))) (E (uniform K) (fun i => E (uniform K) (fun j => E (X i) (fun x => (dot (w j) x) ^ 2 * ((r i) ^ 2)))))).
        { unfold normal_form.
          transitivity (E (uniform K) (fun r_1 => E (uniform K) (fun r_13 => E (X r_1) (fun x_14 => (r r_1) * (r r_1) * (dot (w r_13) x_14) * (dot (w r_13) x_14))))).
          { apply E_ext; intros r_1 D_r_1; draws.
            transitivity (E (uniform K) (fun r_13 => (r r_1 * (r r_1)) * (E (X r_1) (fun x => (dot (w r_13) x) ^ 2)))).
            { etransitivity; [| symmetry; exact (E_scale (uniform K) (r r_1 * (r r_1)) (fun r_13 => E (X r_1) (fun x => (dot (w r_13) x) ^ 2)))]; arrange. }
            apply E_ext; intros r_13 D_r_13; draws.
            transitivity (E (X r_1) (fun x_14 => (r r_1 * (r r_1)) * (dot (w r_13) x_14 * (dot (w r_13) x_14)))).
            { etransitivity; [| symmetry; exact (E_scale (X r_1) (r r_1 * (r r_1)) (fun x_14 => dot (w r_13) x_14 * (dot (w r_13) x_14)))]; arrange. }
            apply E_ext; intros x_14 D_x_14; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        assert (E15' : normal_form (E (uniform K) (fun i => (r i) ^ 2 * (E (uniform K) (fun j => E (X i) (fun x => delta j i * (dot (w j) x)))))) (E (uniform K) (fun i => E (X i) (fun x => dot (w i) x * ((r i) ^ 2))) * (inv K))).
        { unfold normal_form.
          transitivity (E (uniform K) (fun r_1 => E (uniform K) (fun r_16 => E (X r_1) (fun x_17 => (r r_1) * (r r_1) * (dot (w r_16) x_17) * (delta r_1 r_16))))).
          { apply E_ext; intros r_1 D_r_1; draws.
            transitivity (E (uniform K) (fun r_16 => (r r_1 * (r r_1)) * (E (X r_1) (fun x => delta r_16 r_1 * (dot (w r_16) x))))).
            { etransitivity; [| symmetry; exact (E_scale (uniform K) (r r_1 * (r r_1)) (fun r_16 => E (X r_1) (fun x => delta r_16 r_1 * (dot (w r_16) x))))]; arrange. }
            apply E_ext; intros r_16 D_r_16; draws.
            transitivity (E (X r_1) (fun x_17 => (r r_1 * (r r_1)) * (delta r_16 r_1 * (dot (w r_16) x_17)))).
            { etransitivity; [| symmetry; exact (E_scale (X r_1) (r r_1 * (r r_1)) (fun x_17 => delta r_16 r_1 * (dot (w r_16) x_17)))]; arrange. }
            apply E_ext; intros x_17 D_x_17; draws.
            arrange. }
          transitivity (E (uniform K) (fun r_1 => E (X r_1) (fun x_17 => E (uniform K) (fun r_16 => (r r_1) * (r r_1) * (dot (w r_16) x_17) * (delta r_1 r_16))))).
          { apply E_ext; intros r_1 ?; exact (E_swap (uniform K) (X r_1) (fun r_16 x_17 => (r r_1) * (r r_1) * (dot (w r_16) x_17) * (delta r_1 r_16))). }
          transitivity (E (uniform K) (fun r_1 => E (X r_1) (fun x_17 => (r r_1 * (r r_1) * (dot (w r_1) x_17) * (inv K))))).
          { apply E_ext; intros r_1 D_r_1; apply E_ext; intros x_17 D_x_17; by_delta (K) (r_1) (fun r_16 : R => dot (w r_16) x_17 * (r r_1) * (r r_1)). }
          transitivity (E (uniform K) (fun i => E (X i) (fun x => r i * (r i) * (dot (w i) x) * (inv K)))). { arrange. }
          transitivity (E (uniform K) (fun r_18 => (inv K) * ((r r_18) ^ 2 * (E (X r_18) (fun x => dot (w r_18) x))))).
          { apply E_ext; intros r_18 D_r_18; draws.
            transitivity ((r r_18) ^ 2 * (E (X r_18) (fun x => dot (w r_18) x)) * (inv K)).
            { transitivity (E (X r_18) (fun x => r r_18 * (r r_18) * (dot (w r_18) x) * (inv K))). { arrange. }
              assert (E19' : normal_form (E (X r_18) (fun x => r r_18 * (r r_18) * (dot (w r_18) x) * (inv K))) ((r r_18) ^ 2 * (E (X r_18) (fun x => dot (w r_18) x)) * (inv K))).
              { unfold normal_form.
                transitivity (E (X r_18) (fun x_20 => ((r r_18) ^ 2 * (inv K)) * (dot (w r_18) x_20))).
                { apply E_ext; intros x_20 D_x_20; draws.
                  transitivity (dot (w r_18) x_20 * ((r r_18) ^ 2) * (inv K)).
                  { transitivity (r r_18 * (r r_18) * (dot (w r_18) x_20) * (inv K)). { arrange. }
                    first [put; solve [ring] | first [arrange | equal]]. }
                  arrange. }
                transitivity (((r r_18) ^ 2 * (inv K)) * (E (X r_18) (fun x_20 => dot (w r_18) x_20))).
                { linear. }
                transitivity (((r r_18) ^ 2 * (inv K)) * (E (X r_18) (fun x => dot (w r_18) x))). { arrange. }
                arrange. }
              first [put; solve [ring] | first [arrange | equal]]. }
            arrange. }
          transitivity ((inv K) * (E (uniform K) (fun r_18 => (r r_18) ^ 2 * (E (X r_18) (fun x => dot (w r_18) x))))).
          { linear. }
          transitivity ((inv K) * (E (uniform K) (fun i => (r i) ^ 2 * (E (X i) (fun x => dot (w i) x))))). { arrange. }
          assert (E21' : normal_form (E (uniform K) (fun i => (r i) ^ 2 * (E (X i) (fun x => dot (w i) x)))) (E (uniform K) (fun i => E (X i) (fun x => dot (w i) x * ((r i) ^ 2))))).
          { unfold normal_form.
            transitivity (E (uniform K) (fun r_18 => E (X r_18) (fun x_22 => (r r_18) * (r r_18) * (dot (w r_18) x_22)))).
            { apply E_ext; intros r_18 D_r_18; draws.
              transitivity (E (X r_18) (fun x_22 => (r r_18 * (r r_18)) * (dot (w r_18) x_22))).
              { etransitivity; [| symmetry; exact (E_scale (X r_18) (r r_18 * (r r_18)) (fun x_22 => dot (w r_18) x_22))]; arrange. }
              apply E_ext; intros x_22 D_x_22; draws.
              arrange. }
            repeat (apply E_ext; intros); arrange. }
          arrange. }
        assert (E23' : normal_form (E (uniform K) (fun i => E (uniform K) (fun j => delta i j) * ((r i) ^ 2))) (E (uniform K) (fun i => (r i) ^ 2) * (inv K))).
        { unfold normal_form.
          transitivity (E (uniform K) (fun r_1 => E (uniform K) (fun r_24 => (r r_1) * (r r_1) * (delta r_1 r_24)))).
          { apply E_ext; intros r_1 D_r_1; draws.
            transitivity (E (uniform K) (fun r_24 => (r r_1 * (r r_1)) * (delta r_1 r_24))).
            { etransitivity; [| symmetry; exact (E_scale (uniform K) (r r_1 * (r r_1)) (fun r_24 => delta r_1 r_24))]; arrange. }
            apply E_ext; intros r_24 D_r_24; draws.
            arrange. }
          transitivity (E (uniform K) (fun r_1 => (r r_1 * (r r_1) * (inv K)))).
          { apply E_ext; intros r_1 D_r_1; by_delta (K) (r_1) (fun r_24 : R => r r_1 * (r r_1)). }
          transitivity (E (uniform K) (fun i => r i * (r i) * (inv K))). { arrange. }
          transitivity (E (uniform K) (fun r_25 => (inv K) * ((r r_25) ^ 2))).
          { apply E_ext; intros r_25 D_r_25; draws.
            transitivity ((r r_25) ^ 2 * (inv K)).
            { first [put; solve [ring] | first [arrange | equal]]. }
            arrange. }
          transitivity ((inv K) * (E (uniform K) (fun r_25 => (r r_25) ^ 2))).
          { linear. }
          transitivity ((inv K) * (E (uniform K) (fun i => (r i) ^ 2))). { arrange. }
          arrange. }
        assert (E26' : normal_form (E (uniform K) (fun i => E (X i) (fun x => dot x x) * ((r i) ^ 2))) (E (uniform K) (fun i => E (X i) (fun x => dot x x * ((r i) ^ 2))))).
        { unfold normal_form.
          transitivity (E (uniform K) (fun r_1 => E (X r_1) (fun x_27 => (r r_1) * (r r_1) * (dot x_27 x_27)))).
          { apply E_ext; intros r_1 D_r_1; draws.
            transitivity (E (X r_1) (fun x_27 => (r r_1 * (r r_1)) * (dot x_27 x_27))).
            { etransitivity; [| symmetry; exact (E_scale (X r_1) (r r_1 * (r r_1)) (fun x_27 => dot x_27 x_27))]; arrange. }
            apply E_ext; intros x_27 D_x_27; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        assert (Z0' : K <> 0) by (apply positive_ne; sign).
        assert (Z1' : N_ <> 0) by (apply positive_ne; sign).
        first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | first [arrange | equal]]. }
      assert (E28' : normal_form (E (uniform K) (fun i => (1 / 2) * ((r i) ^ 2) * (2 * (q i) - (q i) ^ 2) * (inv N_))) (E (uniform K) (fun i => q i * ((r i) ^ 2)) * (inv N_) - (1 / 2) * (E (uniform K) (fun i => (q i) ^ 2 * ((r i) ^ 2))) * (inv N_))).
      { unfold normal_form.
        transitivity (E (uniform K) (fun r_29 => ((-1 / 2) * (inv N_)) * ((q r_29) ^ 2 * ((r r_29) ^ 2)) + ((inv N_) * (q r_29 * ((r r_29) ^ 2))))).
        { apply E_ext; intros r_29 D_r_29; draws.
          transitivity (q r_29 * ((r r_29) ^ 2) * (inv N_) - (1 / 2) * ((q r_29) ^ 2) * ((r r_29) ^ 2) * (inv N_)).
          { first [put; solve [field] | first [arrange | equal]]. }
          arrange. }
        transitivity (((-1 / 2) * (inv N_)) * (E (uniform K) (fun r_29 => (q r_29) ^ 2 * ((r r_29) ^ 2))) + ((inv N_) * (E (uniform K) (fun r_29 => q r_29 * ((r r_29) ^ 2))))).
        { linear. }
        transitivity (((-1 / 2) * (inv N_)) * (E (uniform K) (fun i => (q i) ^ 2 * ((r i) ^ 2))) + ((inv N_) * (E (uniform K) (fun i => q i * ((r i) ^ 2))))). { arrange. }
        arrange. }
      first [put; solve [field] | first [arrange | equal]]. }
    assert (S1' : (1 / 2) * lambda_H * K * (E (uniform K) (fun i => E (X i) (fun x => dot (vadd x (vscale ((-1) * (q i) * (inv lambda_H) * (inv N_)) (w i))) (vadd x (vscale ((-1) * (q i) * (inv lambda_H) * (inv N_)) (w i))) * ((r i) ^ 2))) - 0) + (E (uniform K) (fun i => E (X i) (fun x => E (uniform K) (fun j => (dot x (w j)) ^ 2 * ((r i) ^ 2) * ((1 - delta j i) ^ 2)))) - 0) * ((1 / 2) * (K ^ 2) * (inv N_)) + (E (uniform K) (fun i => (lambda_H * (N_ ^ 2) * lambda_W - (q i) ^ 2 * ((r i) ^ 2)) * (dot (w i) (w i))) - 0) * ((1 / 2) * K * (inv (N_ ^ 2)) * (inv lambda_H)) + (1 / 2) * K * (inv N_) * (E (uniform K) (fun i => E (X i) (fun x => (r i) ^ 2 * ((1 - q i - dot (w i) x) ^ 2))) - 0) = (1 / 2) * (E (uniform K) (fun i => E (uniform K) (fun j => E (X i) (fun x => (dot (w j) x) ^ 2 * ((r i) ^ 2))))) * (K ^ 2) * (inv N_) + (1 / 2) * (E (uniform K) (fun i => (q i) ^ 2 * ((r i) ^ 2))) * K * (inv N_) + (1 / 2) * lambda_H * (E (uniform K) (fun i => E (X i) (fun x => dot x x * ((r i) ^ 2)))) * K + (1 / 2) * (E (uniform K) (fun i => (r i) ^ 2)) * K * (inv N_) + (1 / 2) * (E (uniform K) (fun i => dot (w i) (w i))) * K * lambda_W - E (uniform K) (fun i => E (X i) (fun x => dot (w i) x * ((r i) ^ 2))) * K * (inv N_) - E (uniform K) (fun i => q i * ((r i) ^ 2)) * K * (inv N_)).
    { transitivity ((1 / 2) * lambda_H * K * (E (uniform K) (fun i => E (X i) (fun x => dot (vadd x (vscale ((-1) * (q i) * (inv lambda_H) * (inv N_)) (w i))) (vadd x (vscale ((-1) * (q i) * (inv lambda_H) * (inv N_)) (w i))) * ((r i) ^ 2))) - 0) + (E (uniform K) (fun i => E (X i) (fun x => E (uniform K) (fun j => (dot x (w j)) ^ 2 * ((r i) ^ 2) * ((1 - delta j i) ^ 2)))) - 0) * ((1 / 2) * (K ^ 2) * (inv N_)) + (E (uniform K) (fun i => (lambda_H * (N_ ^ 2) * lambda_W - (q i) ^ 2 * ((r i) ^ 2)) * (dot (w i) (w i))) - 0) * ((1 / 2) * K * (inv (N_ ^ 2)) * (inv lambda_H)) + (1 / 2) * K * (inv N_) * (E (uniform K) (fun i => E (X i) (fun x => (r i) ^ 2 * ((1 - q i - dot (w i) x) ^ 2))) - 0)). { arrange. }
      assert (E30' : normal_form (E (uniform K) (fun i => E (X i) (fun x => dot (vadd x (vscale ((-1) * (q i) * (inv lambda_H) * (inv N_)) (w i))) (vadd x (vscale ((-1) * (q i) * (inv lambda_H) * (inv N_)) (w i))) * ((r i) ^ 2)))) (E (uniform K) (fun i => E (X i) (fun x => dot x x * ((r i) ^ 2))) + E (uniform K) (fun i => (q i) ^ 2 * ((r i) ^ 2) * (dot (w i) (w i))) * ((inv N_) ^ 2) * ((inv lambda_H) ^ 2) - 2 * (E (uniform K) (fun i => E (X i) (fun x => dot (w i) x * (q i) * ((r i) ^ 2)))) * (inv lambda_H) * (inv N_))).
      { unfold normal_form.
        transitivity (E (uniform K) (fun r_31 => ((inv N_) ^ 2 * ((inv lambda_H) ^ 2)) * ((q r_31) ^ 2 * ((r r_31) ^ 2) * (dot (w r_31) (w r_31))) + (((-2) * (inv lambda_H) * (inv N_)) * (q r_31 * ((r r_31) ^ 2) * (E (X r_31) (fun x => dot (w r_31) x))) + ((1) * (E (X r_31) (fun x => dot x x) * ((r r_31) ^ 2)))))).
        { apply E_ext; intros r_31 D_r_31; draws.
          transitivity (E (X r_31) (fun x => dot x x) * ((r r_31) ^ 2) + (inv N_) ^ 2 * ((q r_31) ^ 2) * ((r r_31) ^ 2) * ((inv lambda_H) ^ 2) * (dot (w r_31) (w r_31)) - 2 * (q r_31) * ((r r_31) ^ 2) * (E (X r_31) (fun x => dot (w r_31) x)) * (inv lambda_H) * (inv N_)).
          { transitivity (E (X r_31) (fun x => dot (vadd x (vscale ((-1) * (q r_31) * (inv lambda_H) * (inv N_)) (w r_31))) (vadd x (vscale ((-1) * (q r_31) * (inv lambda_H) * (inv N_)) (w r_31))) * ((r r_31) ^ 2))). { arrange. }
            assert (E32' : normal_form (E (X r_31) (fun x => dot (vadd x (vscale ((-1) * (q r_31) * (inv lambda_H) * (inv N_)) (w r_31))) (vadd x (vscale ((-1) * (q r_31) * (inv lambda_H) * (inv N_)) (w r_31))) * ((r r_31) ^ 2))) (E (X r_31) (fun x => dot x x) * ((r r_31) ^ 2) + (inv N_) ^ 2 * ((q r_31) ^ 2) * ((r r_31) ^ 2) * ((inv lambda_H) ^ 2) * (dot (w r_31) (w r_31)) - 2 * (q r_31) * ((r r_31) ^ 2) * (E (X r_31) (fun x => dot (w r_31) x)) * (inv lambda_H) * (inv N_))).
            { unfold normal_form.
              transitivity (E (X r_31) (fun x_33 => ((inv N_) ^ 2 * ((q r_31) ^ 2) * ((r r_31) ^ 2) * ((inv lambda_H) ^ 2) * (dot (w r_31) (w r_31))) * (1) + (((-2) * (q r_31) * ((r r_31) ^ 2) * (inv lambda_H) * (inv N_)) * (dot (w r_31) x_33) + (((r r_31) ^ 2) * (dot x_33 x_33))))).
              { apply E_ext; intros x_33 D_x_33; draws.
                transitivity (dot x_33 x_33 * ((r r_31) ^ 2) + (inv N_) ^ 2 * ((q r_31) ^ 2) * (dot (w r_31) (w r_31)) * ((r r_31) ^ 2) * ((inv lambda_H) ^ 2) - 2 * (dot (w r_31) x_33) * (q r_31) * ((r r_31) ^ 2) * (inv lambda_H) * (inv N_)).
                { transitivity (dot (vadd x_33 (vscale ((-1) * (q r_31) * (inv lambda_H) * (inv N_)) (w r_31))) (vadd x_33 (vscale ((-1) * (q r_31) * (inv lambda_H) * (inv N_)) (w r_31))) * ((r r_31) ^ 2)). { arrange. }
                  transitivity (((dot x_33 x_33 - dot (w r_31) x_33 * (q r_31) * (inv lambda_H) * (inv N_)) - q r_31 * (dot (w r_31) x_33 - q r_31 * (dot (w r_31) (w r_31)) * (inv lambda_H) * (inv N_)) * (inv lambda_H) * (inv N_)) * ((r r_31) ^ 2)). { products; arrange. }
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity (((inv N_) ^ 2 * ((q r_31) ^ 2) * ((r r_31) ^ 2) * ((inv lambda_H) ^ 2) * (dot (w r_31) (w r_31))) * (E (X r_31) (fun x_33 => 1)) + (((-2) * (q r_31) * ((r r_31) ^ 2) * (inv lambda_H) * (inv N_)) * (E (X r_31) (fun x_33 => dot (w r_31) x_33)) + (((r r_31) ^ 2) * (E (X r_31) (fun x_33 => dot x_33 x_33))))).
              { linear. }
              transitivity (((inv N_) ^ 2 * ((q r_31) ^ 2) * ((r r_31) ^ 2) * ((inv lambda_H) ^ 2) * (dot (w r_31) (w r_31))) * (E (X r_31) (fun x => 1)) + (((-2) * (q r_31) * ((r r_31) ^ 2) * (inv lambda_H) * (inv N_)) * (E (X r_31) (fun x => dot (w r_31) x)) + (((r r_31) ^ 2) * (E (X r_31) (fun x => dot x x))))). { arrange. }
              assert (E34' : normal_form (E (X r_31) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity (((inv N_) ^ 2 * ((inv lambda_H) ^ 2)) * (E (uniform K) (fun r_31 => (q r_31) ^ 2 * ((r r_31) ^ 2) * (dot (w r_31) (w r_31)))) + (((-2) * (inv lambda_H) * (inv N_)) * (E (uniform K) (fun r_31 => q r_31 * ((r r_31) ^ 2) * (E (X r_31) (fun x => dot (w r_31) x)))) + ((1) * (E (uniform K) (fun r_31 => E (X r_31) (fun x => dot x x) * ((r r_31) ^ 2)))))).
        { linear. }
        transitivity (((inv N_) ^ 2 * ((inv lambda_H) ^ 2)) * (E (uniform K) (fun i => (q i) ^ 2 * ((r i) ^ 2) * (dot (w i) (w i)))) + (((-2) * (inv lambda_H) * (inv N_)) * (E (uniform K) (fun i => q i * ((r i) ^ 2) * (E (X i) (fun x => dot (w i) x)))) + ((1) * (E (uniform K) (fun i => E (X i) (fun x => dot x x) * ((r i) ^ 2)))))). { arrange. }
        assert (E35' : normal_form (E (uniform K) (fun i => q i * ((r i) ^ 2) * (E (X i) (fun x => dot (w i) x)))) (E (uniform K) (fun i => E (X i) (fun x => dot (w i) x * (q i) * ((r i) ^ 2))))).
        { unfold normal_form.
          transitivity (E (uniform K) (fun r_31 => E (X r_31) (fun x_36 => (q r_31) * (r r_31) * (r r_31) * (dot (w r_31) x_36)))).
          { apply E_ext; intros r_31 D_r_31; draws.
            transitivity (E (X r_31) (fun x_36 => (q r_31 * (r r_31) * (r r_31)) * (dot (w r_31) x_36))).
            { etransitivity; [| symmetry; exact (E_scale (X r_31) (q r_31 * (r r_31) * (r r_31)) (fun x_36 => dot (w r_31) x_36))]; arrange. }
            apply E_ext; intros x_36 D_x_36; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        assert (E37' : normal_form (E (uniform K) (fun i => E (X i) (fun x => dot x x) * ((r i) ^ 2))) (E (uniform K) (fun i => E (X i) (fun x => dot x x * ((r i) ^ 2))))).
        { unfold normal_form.
          transitivity (E (uniform K) (fun r_31 => E (X r_31) (fun x_38 => (r r_31) * (r r_31) * (dot x_38 x_38)))).
          { apply E_ext; intros r_31 D_r_31; draws.
            transitivity (E (X r_31) (fun x_38 => (r r_31 * (r r_31)) * (dot x_38 x_38))).
            { etransitivity; [| symmetry; exact (E_scale (X r_31) (r r_31 * (r r_31)) (fun x_38 => dot x_38 x_38))]; arrange. }
            apply E_ext; intros x_38 D_x_38; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      assert (E39' : normal_form (E (uniform K) (fun i => E (X i) (fun x => E (uniform K) (fun j => (dot x (w j)) ^ 2 * ((r i) ^ 2) * ((1 - delta j i) ^ 2))))) (E (uniform K) (fun i => E (uniform K) (fun j => E (X i) (fun x => (dot (w j) x) ^ 2 * ((r i) ^ 2)))) - E (uniform K) (fun i => E (X i) (fun x => (dot (w i) x) ^ 2 * ((r i) ^ 2))) * (inv K))).
      { unfold normal_form.
        transitivity (E (uniform K) (fun r_40 => (1) * (E (uniform K) (fun i => E (X r_40) (fun x => (dot (w i) x) ^ 2)) * ((r r_40) ^ 2)) + ((-1) * (E (uniform K) (fun i => E (X r_40) (fun x => delta i r_40 * ((dot (w i) x) ^ 2))) * ((r r_40) ^ 2))))).
        { apply E_ext; intros r_40 D_r_40; draws.
          transitivity (E (uniform K) (fun i => E (X r_40) (fun x => (dot (w i) x) ^ 2)) * ((r r_40) ^ 2) - E (uniform K) (fun i => E (X r_40) (fun x => delta i r_40 * ((dot (w i) x) ^ 2))) * ((r r_40) ^ 2)).
          { transitivity (E (X r_40) (fun x => E (uniform K) (fun i => (dot x (w i)) ^ 2 * ((r r_40) ^ 2) * ((1 - delta i r_40) ^ 2)))). { arrange. }
            assert (E41' : normal_form (E (X r_40) (fun x => E (uniform K) (fun i => (dot x (w i)) ^ 2 * ((r r_40) ^ 2) * ((1 - delta i r_40) ^ 2)))) (E (uniform K) (fun i => E (X r_40) (fun x => (dot (w i) x) ^ 2)) * ((r r_40) ^ 2) - E (uniform K) (fun i => E (X r_40) (fun x => delta i r_40 * ((dot (w i) x) ^ 2))) * ((r r_40) ^ 2))).
            { unfold normal_form.
              transitivity (E (X r_40) (fun x_42 => ((-1) * ((r r_40) ^ 2)) * (E (uniform K) (fun i => (dot x_42 (w i)) ^ 2 * (delta i r_40))) + (((r r_40) ^ 2) * (E (uniform K) (fun i => (dot x_42 (w i)) ^ 2))))).
              { apply E_ext; intros x_42 D_x_42; draws.
                transitivity (E (uniform K) (fun i => (dot x_42 (w i)) ^ 2) * ((r r_40) ^ 2) - (r r_40) ^ 2 * (E (uniform K) (fun i => (dot x_42 (w i)) ^ 2 * (delta i r_40)))).
                { transitivity (E (uniform K) (fun i => (dot x_42 (w i)) ^ 2 * ((r r_40) ^ 2) * ((1 - delta i r_40) ^ 2))). { arrange. }
                  assert (E43' : normal_form (E (uniform K) (fun i => (dot x_42 (w i)) ^ 2 * ((r r_40) ^ 2) * ((1 - delta i r_40) ^ 2))) (E (uniform K) (fun i => (dot x_42 (w i)) ^ 2) * ((r r_40) ^ 2) - (r r_40) ^ 2 * (E (uniform K) (fun i => (dot x_42 (w i)) ^ 2 * (delta i r_40))))).
                  { unfold normal_form.
                    transitivity (E (uniform K) (fun r_44 => ((r r_40) ^ 2) * ((dot x_42 (w r_44)) ^ 2) + (((-1) * ((r r_40) ^ 2)) * ((dot x_42 (w r_44)) ^ 2 * (delta r_44 r_40))))).
                    { apply E_ext; intros r_44 D_r_44; draws.
                      transitivity ((dot x_42 (w r_44)) ^ 2 * ((r r_40) ^ 2) - (dot x_42 (w r_44)) ^ 2 * (delta r_44 r_40) * ((r r_40) ^ 2)).
                      { transitivity ((dot x_42 (w r_44)) ^ 2 * ((r r_40) ^ 2) * ((1 - delta r_44 r_40) ^ 2)). { arrange. }
                        try assert (Q0' : delta (r_40) (r_44) * delta (r_40) (r_44) = delta (r_40) (r_44)) by (exact (delta_square (r_40) (r_44))).
                        first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | first [arrange | equal]]. }
                      arrange. }
                    transitivity (((r r_40) ^ 2) * (E (uniform K) (fun r_44 => (dot x_42 (w r_44)) ^ 2)) + (((-1) * ((r r_40) ^ 2)) * (E (uniform K) (fun r_44 => (dot x_42 (w r_44)) ^ 2 * (delta r_44 r_40))))).
                    { linear. }
                    transitivity (((r r_40) ^ 2) * (E (uniform K) (fun i => (dot x_42 (w i)) ^ 2)) + (((-1) * ((r r_40) ^ 2)) * (E (uniform K) (fun i => (dot x_42 (w i)) ^ 2 * (delta i r_40))))). { arrange. }
                    arrange. }
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity (((-1) * ((r r_40) ^ 2)) * (E (X r_40) (fun x_42 => E (uniform K) (fun i => (dot x_42 (w i)) ^ 2 * (delta i r_40)))) + (((r r_40) ^ 2) * (E (X r_40) (fun x_42 => E (uniform K) (fun i => (dot x_42 (w i)) ^ 2))))).
              { linear. }
              transitivity (((-1) * ((r r_40) ^ 2)) * (E (X r_40) (fun x => E (uniform K) (fun i => (dot x (w i)) ^ 2 * (delta i r_40)))) + (((r r_40) ^ 2) * (E (X r_40) (fun x => E (uniform K) (fun i => (dot x (w i)) ^ 2))))). { arrange. }
              assert (E45' : normal_form (E (X r_40) (fun x => E (uniform K) (fun i => (dot x (w i)) ^ 2 * (delta i r_40)))) (E (uniform K) (fun i => E (X r_40) (fun x => delta i r_40 * ((dot (w i) x) ^ 2))))).
              { unfold normal_form.
                transitivity (E (X r_40) (fun x_42 => E (uniform K) (fun r_46 => (delta r_40 r_46) * (dot x_42 (w r_46)) * (dot x_42 (w r_46))))).
                { apply E_ext; intros x_42 D_x_42; draws.
                  transitivity (E (uniform K) (fun r_46 => (1) * (delta r_46 r_40 * (dot x_42 (w r_46)) * (dot x_42 (w r_46))))).
                  { etransitivity; [| symmetry; exact (E_scale (uniform K) (1) (fun r_46 => delta r_46 r_40 * (dot x_42 (w r_46)) * (dot x_42 (w r_46))))]; arrange. }
                  apply E_ext; intros r_46 D_r_46; draws.
                  arrange. }
                transitivity (E (uniform K) (fun r_46 => E (X r_40) (fun x_42 => (delta r_40 r_46) * (dot x_42 (w r_46)) * (dot x_42 (w r_46))))).
                { exact (E_swap (X r_40) (uniform K) (fun x_42 r_46 => (delta r_40 r_46) * (dot x_42 (w r_46)) * (dot x_42 (w r_46)))). }
                repeat (apply E_ext; intros); arrange. }
              assert (E47' : normal_form (E (X r_40) (fun x => E (uniform K) (fun i => (dot x (w i)) ^ 2))) (E (uniform K) (fun i => E (X r_40) (fun x => (dot (w i) x) ^ 2)))).
              { unfold normal_form.
                transitivity (E (X r_40) (fun x_42 => E (uniform K) (fun r_48 => (dot x_42 (w r_48)) * (dot x_42 (w r_48))))).
                { apply E_ext; intros x_42 D_x_42; draws.
                  transitivity (E (uniform K) (fun r_48 => (1) * (dot x_42 (w r_48) * (dot x_42 (w r_48))))).
                  { etransitivity; [| symmetry; exact (E_scale (uniform K) (1) (fun r_48 => dot x_42 (w r_48) * (dot x_42 (w r_48))))]; arrange. }
                  apply E_ext; intros r_48 D_r_48; draws.
                  arrange. }
                transitivity (E (uniform K) (fun r_48 => E (X r_40) (fun x_42 => (dot x_42 (w r_48)) * (dot x_42 (w r_48))))).
                { exact (E_swap (X r_40) (uniform K) (fun x_42 r_48 => (dot x_42 (w r_48)) * (dot x_42 (w r_48)))). }
                repeat (apply E_ext; intros); arrange. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (uniform K) (fun r_40 => E (uniform K) (fun i => E (X r_40) (fun x => (dot (w i) x) ^ 2)) * ((r r_40) ^ 2))) + ((-1) * (E (uniform K) (fun r_40 => E (uniform K) (fun i => E (X r_40) (fun x => delta i r_40 * ((dot (w i) x) ^ 2))) * ((r r_40) ^ 2))))).
        { linear. }
        transitivity ((1) * (E (uniform K) (fun i => E (uniform K) (fun j => E (X i) (fun x => (dot (w j) x) ^ 2)) * ((r i) ^ 2))) + ((-1) * (E (uniform K) (fun i => E (uniform K) (fun j => E (X i) (fun x => delta j i * ((dot (w j) x) ^ 2))) * ((r i) ^ 2))))). { arrange. }
        assert (E49' : normal_form (E (uniform K) (fun i => E (uniform K) (fun j => E (X i) (fun x => (dot (w j) x) ^ 2)) * ((r i) ^ 2))) (E (uniform K) (fun i => E (uniform K) (fun j => E (X i) (fun x => (dot (w j) x) ^ 2 * ((r i) ^ 2)))))).
        { unfold normal_form.
          transitivity (E (uniform K) (fun r_40 => E (uniform K) (fun r_50 => E (X r_40) (fun x_51 => (r r_40) * (r r_40) * (dot (w r_50) x_51) * (dot (w r_50) x_51))))).
          { apply E_ext; intros r_40 D_r_40; draws.
            transitivity (E (uniform K) (fun r_50 => (r r_40 * (r r_40)) * (E (X r_40) (fun x => (dot (w r_50) x) ^ 2)))).
            { etransitivity; [| symmetry; exact (E_scale (uniform K) (r r_40 * (r r_40)) (fun r_50 => E (X r_40) (fun x => (dot (w r_50) x) ^ 2)))]; arrange. }
            apply E_ext; intros r_50 D_r_50; draws.
            transitivity (E (X r_40) (fun x_51 => (r r_40 * (r r_40)) * (dot (w r_50) x_51 * (dot (w r_50) x_51)))).
            { etransitivity; [| symmetry; exact (E_scale (X r_40) (r r_40 * (r r_40)) (fun x_51 => dot (w r_50) x_51 * (dot (w r_50) x_51)))]; arrange. }
            apply E_ext; intros x_51 D_x_51; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        assert (E52' : normal_form (E (uniform K) (fun i => E (uniform K) (fun j => E (X i) (fun x => delta j i * ((dot (w j) x) ^ 2))) * ((r i) ^ 2))) (E (uniform K) (fun i => E (X i) (fun x => (dot (w i) x) ^ 2 * ((r i) ^ 2))) * (inv K))).
        { unfold normal_form.
          transitivity (E (uniform K) (fun r_40 => E (uniform K) (fun r_53 => E (X r_40) (fun x_54 => (r r_40) * (r r_40) * (dot (w r_53) x_54) * (dot (w r_53) x_54) * (delta r_40 r_53))))).
          { apply E_ext; intros r_40 D_r_40; draws.
            transitivity (E (uniform K) (fun r_53 => (r r_40 * (r r_40)) * (E (X r_40) (fun x => delta r_53 r_40 * ((dot (w r_53) x) ^ 2))))).
            { etransitivity; [| symmetry; exact (E_scale (uniform K) (r r_40 * (r r_40)) (fun r_53 => E (X r_40) (fun x => delta r_53 r_40 * ((dot (w r_53) x) ^ 2))))]; arrange. }
            apply E_ext; intros r_53 D_r_53; draws.
            transitivity (E (X r_40) (fun x_54 => (r r_40 * (r r_40)) * (delta r_53 r_40 * (dot (w r_53) x_54) * (dot (w r_53) x_54)))).
            { etransitivity; [| symmetry; exact (E_scale (X r_40) (r r_40 * (r r_40)) (fun x_54 => delta r_53 r_40 * (dot (w r_53) x_54) * (dot (w r_53) x_54)))]; arrange. }
            apply E_ext; intros x_54 D_x_54; draws.
            arrange. }
          transitivity (E (uniform K) (fun r_40 => E (X r_40) (fun x_54 => E (uniform K) (fun r_53 => (r r_40) * (r r_40) * (dot (w r_53) x_54) * (dot (w r_53) x_54) * (delta r_40 r_53))))).
          { apply E_ext; intros r_40 ?; exact (E_swap (uniform K) (X r_40) (fun r_53 x_54 => (r r_40) * (r r_40) * (dot (w r_53) x_54) * (dot (w r_53) x_54) * (delta r_40 r_53))). }
          transitivity (E (uniform K) (fun r_40 => E (X r_40) (fun x_54 => (r r_40 * (r r_40) * (dot (w r_40) x_54) * (dot (w r_40) x_54) * (inv K))))).
          { apply E_ext; intros r_40 D_r_40; apply E_ext; intros x_54 D_x_54; by_delta (K) (r_40) (fun r_53 : R => dot (w r_53) x_54 * (dot (w r_53) x_54) * (r r_40) * (r r_40)). }
          transitivity (E (uniform K) (fun i => E (X i) (fun x => r i * (r i) * (dot (w i) x) * (dot (w i) x) * (inv K)))). { arrange. }
          transitivity (E (uniform K) (fun r_55 => (inv K) * ((r r_55) ^ 2 * (E (X r_55) (fun x => (dot (w r_55) x) ^ 2))))).
          { apply E_ext; intros r_55 D_r_55; draws.
            transitivity ((r r_55) ^ 2 * (E (X r_55) (fun x => (dot (w r_55) x) ^ 2)) * (inv K)).
            { transitivity (E (X r_55) (fun x => r r_55 * (r r_55) * (dot (w r_55) x) * (dot (w r_55) x) * (inv K))). { arrange. }
              assert (E56' : normal_form (E (X r_55) (fun x => r r_55 * (r r_55) * (dot (w r_55) x) * (dot (w r_55) x) * (inv K))) ((r r_55) ^ 2 * (E (X r_55) (fun x => (dot (w r_55) x) ^ 2)) * (inv K))).
              { unfold normal_form.
                transitivity (E (X r_55) (fun x_57 => ((r r_55) ^ 2 * (inv K)) * ((dot (w r_55) x_57) ^ 2))).
                { apply E_ext; intros x_57 D_x_57; draws.
                  transitivity ((dot (w r_55) x_57) ^ 2 * ((r r_55) ^ 2) * (inv K)).
                  { transitivity (r r_55 * (r r_55) * (dot (w r_55) x_57) * (dot (w r_55) x_57) * (inv K)). { arrange. }
                    first [put; solve [ring] | first [arrange | equal]]. }
                  arrange. }
                transitivity (((r r_55) ^ 2 * (inv K)) * (E (X r_55) (fun x_57 => (dot (w r_55) x_57) ^ 2))).
                { linear. }
                transitivity (((r r_55) ^ 2 * (inv K)) * (E (X r_55) (fun x => (dot (w r_55) x) ^ 2))). { arrange. }
                arrange. }
              first [put; solve [ring] | first [arrange | equal]]. }
            arrange. }
          transitivity ((inv K) * (E (uniform K) (fun r_55 => (r r_55) ^ 2 * (E (X r_55) (fun x => (dot (w r_55) x) ^ 2))))).
          { linear. }
          transitivity ((inv K) * (E (uniform K) (fun i => (r i) ^ 2 * (E (X i) (fun x => (dot (w i) x) ^ 2))))). { arrange. }
          assert (E58' : normal_form (E (uniform K) (fun i => (r i) ^ 2 * (E (X i) (fun x => (dot (w i) x) ^ 2)))) (E (uniform K) (fun i => E (X i) (fun x => (dot (w i) x) ^ 2 * ((r i) ^ 2))))).
          { unfold normal_form.
            transitivity (E (uniform K) (fun r_55 => E (X r_55) (fun x_59 => (r r_55) * (r r_55) * (dot (w r_55) x_59) * (dot (w r_55) x_59)))).
            { apply E_ext; intros r_55 D_r_55; draws.
              transitivity (E (X r_55) (fun x_59 => (r r_55 * (r r_55)) * (dot (w r_55) x_59 * (dot (w r_55) x_59)))).
              { etransitivity; [| symmetry; exact (E_scale (X r_55) (r r_55 * (r r_55)) (fun x_59 => dot (w r_55) x_59 * (dot (w r_55) x_59)))]; arrange. }
              apply E_ext; intros x_59 D_x_59; draws.
              arrange. }
            repeat (apply E_ext; intros); arrange. }
          arrange. }
        arrange. }
      assert (E60' : normal_form (E (uniform K) (fun i => (lambda_H * (N_ ^ 2) * lambda_W - (q i) ^ 2 * ((r i) ^ 2)) * (dot (w i) (w i)))) (lambda_H * (N_ ^ 2) * (E (uniform K) (fun i => dot (w i) (w i))) * lambda_W - E (uniform K) (fun i => (q i) ^ 2 * ((r i) ^ 2) * (dot (w i) (w i))))).
      { unfold normal_form.
        transitivity (E (uniform K) (fun r_61 => (lambda_H * (N_ ^ 2) * lambda_W) * (dot (w r_61) (w r_61)) + ((-1) * ((q r_61) ^ 2 * ((r r_61) ^ 2) * (dot (w r_61) (w r_61)))))).
        { apply E_ext; intros r_61 D_r_61; draws.
          transitivity (lambda_H * (N_ ^ 2) * lambda_W * (dot (w r_61) (w r_61)) - (q r_61) ^ 2 * ((r r_61) ^ 2) * (dot (w r_61) (w r_61))).
          { transitivity ((lambda_H * (N_ ^ 2) * lambda_W - (q r_61) ^ 2 * ((r r_61) ^ 2)) * (dot (w r_61) (w r_61))). { arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((lambda_H * (N_ ^ 2) * lambda_W) * (E (uniform K) (fun r_61 => dot (w r_61) (w r_61))) + ((-1) * (E (uniform K) (fun r_61 => (q r_61) ^ 2 * ((r r_61) ^ 2) * (dot (w r_61) (w r_61)))))).
        { linear. }
        transitivity ((lambda_H * (N_ ^ 2) * lambda_W) * (E (uniform K) (fun i => dot (w i) (w i))) + ((-1) * (E (uniform K) (fun i => (q i) ^ 2 * ((r i) ^ 2) * (dot (w i) (w i)))))). { arrange. }
        arrange. }
      assert (E62' : normal_form (E (uniform K) (fun i => E (X i) (fun x => (r i) ^ 2 * ((1 - q i - dot (w i) x) ^ 2)))) (2 * (E (uniform K) (fun i => E (X i) (fun x => dot (w i) x * (q i) * ((r i) ^ 2)))) + E (uniform K) (fun i => (q i) ^ 2 * ((r i) ^ 2)) + E (uniform K) (fun i => E (X i) (fun x => (dot (w i) x) ^ 2 * ((r i) ^ 2))) + E (uniform K) (fun i => (r i) ^ 2) - 2 * (E (uniform K) (fun i => E (X i) (fun x => dot (w i) x * ((r i) ^ 2)))) - 2 * (E (uniform K) (fun i => q i * ((r i) ^ 2))))).
      { unfold normal_form.
        transitivity (E (uniform K) (fun r_63 => (1) * ((r r_63) ^ 2 * (E (X r_63) (fun x => (dot (w r_63) x) ^ 2))) + ((-2) * ((r r_63) ^ 2 * (E (X r_63) (fun x => dot (w r_63) x))) + ((2) * (q r_63 * ((r r_63) ^ 2) * (E (X r_63) (fun x => dot (w r_63) x))) + ((1) * ((r r_63) ^ 2) + ((-2) * (q r_63 * ((r r_63) ^ 2)) + ((1) * ((q r_63) ^ 2 * ((r r_63) ^ 2))))))))).
        { apply E_ext; intros r_63 D_r_63; draws.
          transitivity (2 * (q r_63) * ((r r_63) ^ 2) * (E (X r_63) (fun x => dot (w r_63) x)) + (r r_63) ^ 2 + (r r_63) ^ 2 * (E (X r_63) (fun x => (dot (w r_63) x) ^ 2)) + (q r_63) ^ 2 * ((r r_63) ^ 2) - 2 * (q r_63) * ((r r_63) ^ 2) - 2 * ((r r_63) ^ 2) * (E (X r_63) (fun x => dot (w r_63) x))).
          { transitivity (E (X r_63) (fun x => (r r_63) ^ 2 * ((1 - q r_63 - dot (w r_63) x) ^ 2))). { arrange. }
            assert (E64' : normal_form (E (X r_63) (fun x => (r r_63) ^ 2 * ((1 - q r_63 - dot (w r_63) x) ^ 2))) (2 * (q r_63) * ((r r_63) ^ 2) * (E (X r_63) (fun x => dot (w r_63) x)) + (r r_63) ^ 2 + (r r_63) ^ 2 * (E (X r_63) (fun x => (dot (w r_63) x) ^ 2)) + (q r_63) ^ 2 * ((r r_63) ^ 2) - 2 * (q r_63) * ((r r_63) ^ 2) - 2 * ((r r_63) ^ 2) * (E (X r_63) (fun x => dot (w r_63) x)))).
            { unfold normal_form.
              transitivity (E (X r_63) (fun x_65 => ((r r_63) ^ 2) * ((dot (w r_63) x_65) ^ 2) + (((-2) * ((r r_63) ^ 2)) * (dot (w r_63) x_65) + ((2 * (q r_63) * ((r r_63) ^ 2)) * (dot (w r_63) x_65) + (((r r_63) ^ 2) * (1) + (((-2) * (q r_63) * ((r r_63) ^ 2)) * (1) + (((q r_63) ^ 2 * ((r r_63) ^ 2)) * (1)))))))).
              { apply E_ext; intros x_65 D_x_65; draws.
                transitivity ((dot (w r_63) x_65) ^ 2 * ((r r_63) ^ 2) + (r r_63) ^ 2 + 2 * (dot (w r_63) x_65) * (q r_63) * ((r r_63) ^ 2) + (q r_63) ^ 2 * ((r r_63) ^ 2) - 2 * (dot (w r_63) x_65) * ((r r_63) ^ 2) - 2 * (q r_63) * ((r r_63) ^ 2)).
                { transitivity ((r r_63) ^ 2 * ((1 - q r_63 - dot (w r_63) x_65) ^ 2)). { arrange. }
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity (((r r_63) ^ 2) * (E (X r_63) (fun x_65 => (dot (w r_63) x_65) ^ 2)) + (((-2) * ((r r_63) ^ 2)) * (E (X r_63) (fun x_65 => dot (w r_63) x_65)) + ((2 * (q r_63) * ((r r_63) ^ 2)) * (E (X r_63) (fun x_65 => dot (w r_63) x_65)) + (((r r_63) ^ 2) * (E (X r_63) (fun x_65 => 1)) + (((-2) * (q r_63) * ((r r_63) ^ 2)) * (E (X r_63) (fun x_65 => 1)) + (((q r_63) ^ 2 * ((r r_63) ^ 2)) * (E (X r_63) (fun x_65 => 1)))))))).
              { linear. }
              transitivity (((r r_63) ^ 2) * (E (X r_63) (fun x => (dot (w r_63) x) ^ 2)) + (((-2) * ((r r_63) ^ 2)) * (E (X r_63) (fun x => dot (w r_63) x)) + ((2 * (q r_63) * ((r r_63) ^ 2)) * (E (X r_63) (fun x => dot (w r_63) x)) + (((r r_63) ^ 2) * (E (X r_63) (fun x => 1)) + (((-2) * (q r_63) * ((r r_63) ^ 2)) * (E (X r_63) (fun x => 1)) + (((q r_63) ^ 2 * ((r r_63) ^ 2)) * (E (X r_63) (fun x => 1)))))))). { arrange. }
              assert (E66' : normal_form (E (X r_63) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E67' : normal_form (E (X r_63) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E68' : normal_form (E (X r_63) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (uniform K) (fun r_63 => (r r_63) ^ 2 * (E (X r_63) (fun x => (dot (w r_63) x) ^ 2)))) + ((-2) * (E (uniform K) (fun r_63 => (r r_63) ^ 2 * (E (X r_63) (fun x => dot (w r_63) x)))) + ((2) * (E (uniform K) (fun r_63 => q r_63 * ((r r_63) ^ 2) * (E (X r_63) (fun x => dot (w r_63) x)))) + ((1) * (E (uniform K) (fun r_63 => (r r_63) ^ 2)) + ((-2) * (E (uniform K) (fun r_63 => q r_63 * ((r r_63) ^ 2))) + ((1) * (E (uniform K) (fun r_63 => (q r_63) ^ 2 * ((r r_63) ^ 2))))))))).
        { linear. }
        transitivity ((1) * (E (uniform K) (fun i => (r i) ^ 2 * (E (X i) (fun x => (dot (w i) x) ^ 2)))) + ((-2) * (E (uniform K) (fun i => (r i) ^ 2 * (E (X i) (fun x => dot (w i) x)))) + ((2) * (E (uniform K) (fun i => q i * ((r i) ^ 2) * (E (X i) (fun x => dot (w i) x)))) + ((1) * (E (uniform K) (fun i => (r i) ^ 2)) + ((-2) * (E (uniform K) (fun i => q i * ((r i) ^ 2))) + ((1) * (E (uniform K) (fun i => (q i) ^ 2 * ((r i) ^ 2))))))))). { arrange. }
        assert (E69' : normal_form (E (uniform K) (fun i => (r i) ^ 2 * (E (X i) (fun x => (dot (w i) x) ^ 2)))) (E (uniform K) (fun i => E (X i) (fun x => (dot (w i) x) ^ 2 * ((r i) ^ 2))))).
        { unfold normal_form.
          transitivity (E (uniform K) (fun r_63 => E (X r_63) (fun x_70 => (r r_63) * (r r_63) * (dot (w r_63) x_70) * (dot (w r_63) x_70)))).
          { apply E_ext; intros r_63 D_r_63; draws.
            transitivity (E (X r_63) (fun x_70 => (r r_63 * (r r_63)) * (dot (w r_63) x_70 * (dot (w r_63) x_70)))).
            { etransitivity; [| symmetry; exact (E_scale (X r_63) (r r_63 * (r r_63)) (fun x_70 => dot (w r_63) x_70 * (dot (w r_63) x_70)))]; arrange. }
            apply E_ext; intros x_70 D_x_70; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        assert (E71' : normal_form (E (uniform K) (fun i => (r i) ^ 2 * (E (X i) (fun x => dot (w i) x)))) (E (uniform K) (fun i => E (X i) (fun x => dot (w i) x * ((r i) ^ 2))))).
        { unfold normal_form.
          transitivity (E (uniform K) (fun r_63 => E (X r_63) (fun x_72 => (r r_63) * (r r_63) * (dot (w r_63) x_72)))).
          { apply E_ext; intros r_63 D_r_63; draws.
            transitivity (E (X r_63) (fun x_72 => (r r_63 * (r r_63)) * (dot (w r_63) x_72))).
            { etransitivity; [| symmetry; exact (E_scale (X r_63) (r r_63 * (r r_63)) (fun x_72 => dot (w r_63) x_72))]; arrange. }
            apply E_ext; intros x_72 D_x_72; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        assert (E73' : normal_form (E (uniform K) (fun i => q i * ((r i) ^ 2) * (E (X i) (fun x => dot (w i) x)))) (E (uniform K) (fun i => E (X i) (fun x => dot (w i) x * (q i) * ((r i) ^ 2))))).
        { unfold normal_form.
          transitivity (E (uniform K) (fun r_63 => E (X r_63) (fun x_74 => (q r_63) * (r r_63) * (r r_63) * (dot (w r_63) x_74)))).
          { apply E_ext; intros r_63 D_r_63; draws.
            transitivity (E (X r_63) (fun x_74 => (q r_63 * (r r_63) * (r r_63)) * (dot (w r_63) x_74))).
            { etransitivity; [| symmetry; exact (E_scale (X r_63) (q r_63 * (r r_63) * (r r_63)) (fun x_74 => dot (w r_63) x_74))]; arrange. }
            apply E_ext; intros x_74 D_x_74; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      try assert (N75' : normal_form (inv (N_ ^ 2)) ((inv N_) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : N_ <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      assert (Z0' : lambda_H <> 0) by (apply positive_ne; sign).
      assert (Z1' : N_ <> 0) by (apply positive_ne; sign).
      assert (Z2' : K <> 0) by (apply positive_ne; sign).
      first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field; sides] | first [arrange | equal]]. }
    transitivity (E (uniform K) (fun i => (1 / 2) * (E (X i) (fun x => dot x x)) * lambda_H * ((r i) ^ 2) + (1 / 2) * lambda_W * (dot (w i) (w i)) + (1 / 2) * ((r i) ^ 2) * K * (E (X i) (fun x => E (uniform K) (fun j => (dot x (w j) - delta j i) ^ 2))) * (inv N_)) * K - K * (E (uniform K) (fun i => (1 / 2) * ((r i) ^ 2) * (2 * (q i) - (q i) ^ 2) * (inv N_)))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity ((1 / 2) * lambda_H * K * (E (uniform K) (fun i => E (X i) (fun x => dot (vadd x (vscale ((-1) * (q i) * (inv lambda_H) * (inv N_)) (w i))) (vadd x (vscale ((-1) * (q i) * (inv lambda_H) * (inv N_)) (w i))) * ((r i) ^ 2))) - 0) + (E (uniform K) (fun i => E (X i) (fun x => E (uniform K) (fun j => (dot x (w j)) ^ 2 * ((r i) ^ 2) * ((1 - delta j i) ^ 2)))) - 0) * ((1 / 2) * (K ^ 2) * (inv N_)) + (E (uniform K) (fun i => (lambda_H * (N_ ^ 2) * lambda_W - (q i) ^ 2 * ((r i) ^ 2)) * (dot (w i) (w i))) - 0) * ((1 / 2) * K * (inv (N_ ^ 2)) * (inv lambda_H)) + (1 / 2) * K * (inv N_) * (E (uniform K) (fun i => E (X i) (fun x => (r i) ^ 2 * ((1 - q i - dot (w i) x) ^ 2))) - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (V : Space) (K : R) (N_ : R) (lambda_H : R) (lambda_W : R) (q : R -> R) (r : R -> R) (w : R -> V) (X : R -> law V)
    (label_K : label K)
    (H_N_pos_0 : N_ > 0)
    (H_lambda_H_pos_0 : lambda_H > 0)
    (H_lambda_W_pos_0 : lambda_W > 0)
    (H_room : forall i : R, drawn (uniform K) i -> lambda_H * (N_ ^ 2) * lambda_W - (q i) ^ 2 * ((r i) ^ 2) >= 0) :
  E (uniform K) (fun i => (1 / 2) * (E (X i) (fun x => dot x x)) * lambda_H * ((r i) ^ 2) + (1 / 2) * lambda_W * (dot (w i) (w i)) + (1 / 2) * ((r i) ^ 2) * K * (E (X i) (fun x => E (uniform K) (fun j => (dot x (w j) - delta j i) ^ 2))) * (inv N_)) * K >= K * (E (uniform K) (fun i => (1 / 2) * ((r i) ^ 2) * (2 * (q i) - (q i) ^ 2) * (inv N_))).
Proof. exact (step_theorem (V) (K) (N_) (lambda_H) (lambda_W) (q) (r) (w) (X) label_K H_N_pos_0 H_lambda_H_pos_0 H_lambda_W_pos_0 H_room). Qed.
