(** $NC1$ of outputs falls if the parts that are learnt better gain less (spectral-collapse)

  Given [h > 0]: h(_0) > 0 for all S1
  Given [f > 0]: f(_0) > 0 for all S1
  Given [gain]: (f(_1)*h(_0) - h(_1)*f(_0))*(-h(_0) + h(_1)) >= 0 for all S1, S1
  Then E[f(t)^2; t ~ S1]*E[f(t); t ~ S1]^(-2) - 1 >= -1 + E[h(t); t ~ S1]^(-2)*E[h(t)^2; t ~ S1]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [H_1 > 0], by Average:
  E[h(t); t ~ S1] > 0
*)
Lemma step_H_1_pos_0 (h : R -> R) (S_ : R -> law R)
    (sort_S_ : forall c, law_of_positives (S_ c))
    (H_h_pos_0 : forall t : R, drawn (S_ 1) t -> h t > 0) :
  E (S_ 1) (fun t => h t) > 0.
Proof.
  assert (P' : 0 < E (S_ 1) (fun t => h t)).
  { apply E_pos; intros d0 D0; draws.
    pose proof (H_h_pos_0 d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [M_1 > 0], by Average:
  E[f(t); t ~ S1] > 0
*)
Lemma step_M_1_pos_0 (f : R -> R) (S_ : R -> law R)
    (sort_S_ : forall c, law_of_positives (S_ c))
    (H_f_pos_0 : forall t : R, drawn (S_ 1) t -> f t > 0) :
  E (S_ 1) (fun t => f t) > 0.
Proof.
  assert (P' : 0 < E (S_ 1) (fun t => f t)).
  { apply E_pos; intros d0 D0; draws.
    pose proof (H_f_pos_0 d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [H_2 >= 0], by Sign:
  E[h(t)^2; t ~ S1] >= 0
*)
Lemma step_H_2_pos_is_0 (h : R -> R) (S_ : R -> law R)
    (sort_S_ : forall c, law_of_positives (S_ c)) :
  E (S_ 1) (fun t => (h t) ^ 2) >= 0.
Proof.
  gap; sign.
Qed.

(** Step [both increase], by Linear:
  h(_1)*f(_0)^2 + f(_1)^2*h(_0) - h(_0)^(-1)*f(_0)^2*h(_1)^2 - f(_1)^2*h(_0)^2*h(_1)^(-1) >= 0 for
    all S1, S1
*)
Lemma step_both_increase (f : R -> R) (h : R -> R) (S_ : R -> law R)
    (sort_S_ : forall c, law_of_positives (S_ c))
    (H_h_pos_0 : forall t : R, drawn (S_ 1) t -> h t > 0)
    (H_f_pos_0 : forall t : R, drawn (S_ 1) t -> f t > 0)
    (H_gain : forall t : R, drawn (S_ 1) t -> forall u : R, drawn (S_ 1) u -> (f t * (h u) - h t * (f u)) * (h t - h u) >= 0) :
  forall t : R, drawn (S_ 1) t -> forall u : R, drawn (S_ 1) u -> h t * ((f u) ^ 2) + (f t) ^ 2 * (h u) - (f u) ^ 2 * ((h t) ^ 2) * (inv (h u)) - (f t) ^ 2 * ((h u) ^ 2) * (inv (h t)) >= 0.
Proof.
  intros any0 D0 any1 D1; draws.
  pose proof H_gain as H_gain'all; specialize (H_gain any0 D0 any1 D1).
  assert (P0' : 0 <= (f any0 * (inv (h any0)) + f any1 * (inv (h any1))) * (((f any0 * (h any1) - h any0 * (f any1)) * (h any0 - h any1)) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (h any0 * ((f any1) ^ 2) + (f any0) ^ 2 * (h any1) - (f any1) ^ 2 * ((h any0) ^ 2) * (inv (h any1)) - (f any0) ^ 2 * ((h any1) ^ 2) * (inv (h any0))) - (0) = (f any0 * (inv (h any0)) + f any1 * (inv (h any1))) * (((f any0 * (h any1) - h any0 * (f any1)) * (h any0 - h any1)) - (0))).
  { assert (Z0' : h any1 <> 0) by (apply positive_ne; sign).
    assert (Z1' : h any0 <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [squares], by Sign:
  h(_1)*h(_0)^(-1)*f(_0)^2 - 2*f(_1)*f(_0) + f(_1)^2*h(_0)*h(_1)^(-1) >= 0 for all S1, S1
*)
Lemma step_squares (f : R -> R) (h : R -> R) (S_ : R -> law R)
    (sort_S_ : forall c, law_of_positives (S_ c))
    (H_h_pos_0 : forall t : R, drawn (S_ 1) t -> h t > 0) :
  forall t : R, drawn (S_ 1) t -> forall u : R, drawn (S_ 1) u -> h t * ((f u) ^ 2) * (inv (h u)) + (f t) ^ 2 * (h u) * (inv (h t)) - 2 * (f t) * (f u) >= 0.
Proof.
  intros any0 D0 any1 D1; draws.
  assert (P' : 0 <= (h any0 * ((f any0 * (inv (h any0)) - f any1 * (inv (h any1))) ^ 2) * (h any1))).
  { sign. }
  assert (G' : (h any0 * ((f any1) ^ 2) * (inv (h any1)) + (f any0) ^ 2 * (h any1) * (inv (h any0)) - 2 * (f any0) * (f any1)) - (0) = (h any0 * ((f any0 * (inv (h any0)) - f any1 * (inv (h any1))) ^ 2) * (h any1))).
  { assert (Z0' : h any0 <> 0) by (apply positive_ne; sign).
    assert (Z1' : h any1 <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [mean of both], by Average:
  E[E[h(t)*f(r)^2 + f(t)^2*h(r) - h(r)^(-1)*f(r)^2*h(t)^2 - f(t)^2*h(r)^2*h(t)^(-1); r ~ S1]; t ~
    S1] >= 0
*)
Lemma step_mean_of_both (f : R -> R) (h : R -> R) (S_ : R -> law R)
    (sort_S_ : forall c, law_of_positives (S_ c))
    (H_h_pos_0 : forall t : R, drawn (S_ 1) t -> h t > 0)
    (H_f_pos_0 : forall t : R, drawn (S_ 1) t -> f t > 0)
    (H_gain : forall t : R, drawn (S_ 1) t -> forall u : R, drawn (S_ 1) u -> (f t * (h u) - h t * (f u)) * (h t - h u) >= 0) :
  E (S_ 1) (fun t => E (S_ 1) (fun u => h t * ((f u) ^ 2) + (f t) ^ 2 * (h u) - (f u) ^ 2 * ((h t) ^ 2) * (inv (h u)) - (f t) ^ 2 * ((h u) ^ 2) * (inv (h t)))) >= 0.
Proof.
  pose proof (step_both_increase (f) (h) (S_) sort_S_ H_h_pos_0 H_f_pos_0 H_gain) as H_both_increase.
  assert (P' : 0 <= E (S_ 1) (fun t => E (S_ 1) (fun u => h t * ((f u) ^ 2) + (f t) ^ 2 * (h u) - (f u) ^ 2 * ((h t) ^ 2) * (inv (h u)) - (f t) ^ 2 * ((h u) ^ 2) * (inv (h t))))).
  { apply E_nonneg; intros d0 D0; draws.
    apply E_nonneg; intros d1 D1; draws.
    pose proof (H_both_increase d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [mean of squares], by Average:
  E[E[h(t)*h(r)^(-1)*f(r)^2 - 2*f(t)*f(r) + f(t)^2*h(r)*h(t)^(-1); r ~ S1]; t ~ S1] >= 0
*)
Lemma step_mean_of_squares (f : R -> R) (h : R -> R) (S_ : R -> law R)
    (sort_S_ : forall c, law_of_positives (S_ c))
    (H_h_pos_0 : forall t : R, drawn (S_ 1) t -> h t > 0) :
  E (S_ 1) (fun t => E (S_ 1) (fun u => h t * ((f u) ^ 2) * (inv (h u)) + (f t) ^ 2 * (h u) * (inv (h t)) - 2 * (f t) * (f u))) >= 0.
Proof.
  pose proof (step_squares (f) (h) (S_) sort_S_ H_h_pos_0) as H_squares.
  assert (P' : 0 <= E (S_ 1) (fun t => E (S_ 1) (fun u => h t * ((f u) ^ 2) * (inv (h u)) + (f t) ^ 2 * (h u) * (inv (h t)) - 2 * (f t) * (f u)))).
  { apply E_nonneg; intros d0 D0; draws.
    apply E_nonneg; intros d1 D1; draws.
    pose proof (H_squares d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [Chebyshev], by Linear:
  E[h(t); t ~ S1]*E[f(t)^2; t ~ S1] >= E[h(t)^2; t ~ S1]*E[h(t)^(-1)*f(t)^2; t ~ S1]
*)
Lemma step_Chebyshev (f : R -> R) (h : R -> R) (S_ : R -> law R)
    (sort_S_ : forall c, law_of_positives (S_ c))
    (H_h_pos_0 : forall t : R, drawn (S_ 1) t -> h t > 0)
    (H_f_pos_0 : forall t : R, drawn (S_ 1) t -> f t > 0)
    (H_gain : forall t : R, drawn (S_ 1) t -> forall u : R, drawn (S_ 1) u -> (f t * (h u) - h t * (f u)) * (h t - h u) >= 0) :
  E (S_ 1) (fun t => h t) * (E (S_ 1) (fun t => (f t) ^ 2)) >= E (S_ 1) (fun t => (h t) ^ 2) * (E (S_ 1) (fun t => (f t) ^ 2 * (inv (h t)))).
Proof.
  pose proof (step_mean_of_both (f) (h) (S_) sort_S_ H_h_pos_0 H_f_pos_0 H_gain) as H_mean_of_both.
  assert (P0' : 0 <= (1 / 2) * ((E (S_ 1) (fun t => E (S_ 1) (fun u => h t * ((f u) ^ 2) + (f t) ^ 2 * (h u) - (f u) ^ 2 * ((h t) ^ 2) * (inv (h u)) - (f t) ^ 2 * ((h u) ^ 2) * (inv (h t))))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (E (S_ 1) (fun t => h t) * (E (S_ 1) (fun t => (f t) ^ 2))) - (E (S_ 1) (fun t => (h t) ^ 2) * (E (S_ 1) (fun t => (f t) ^ 2 * (inv (h t))))) = (1 / 2) * ((E (S_ 1) (fun t => E (S_ 1) (fun u => h t * ((f u) ^ 2) + (f t) ^ 2 * (h u) - (f u) ^ 2 * ((h t) ^ 2) * (inv (h u)) - (f t) ^ 2 * ((h u) ^ 2) * (inv (h t))))) - (0))).
  { assert (S0' : E (S_ 1) (fun t => h t) * (E (S_ 1) (fun t => (f t) ^ 2)) - E (S_ 1) (fun t => (h t) ^ 2) * (E (S_ 1) (fun t => (f t) ^ 2 * (inv (h t)))) = E (S_ 1) (fun t => h t) * (E (S_ 1) (fun t => (f t) ^ 2)) - E (S_ 1) (fun t => (h t) ^ 2) * (E (S_ 1) (fun t => (f t) ^ 2 * (inv (h t))))).
    { transitivity (E (S_ 1) (fun t => h t) * (E (S_ 1) (fun t => (f t) ^ 2)) - E (S_ 1) (fun t => (h t) ^ 2) * (E (S_ 1) (fun t => (f t) ^ 2 * (inv (h t))))). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : (1 / 2) * (E (S_ 1) (fun t => E (S_ 1) (fun u => h t * ((f u) ^ 2) + (f t) ^ 2 * (h u) - (f u) ^ 2 * ((h t) ^ 2) * (inv (h u)) - (f t) ^ 2 * ((h u) ^ 2) * (inv (h t)))) - 0) = E (S_ 1) (fun t => h t) * (E (S_ 1) (fun t => (f t) ^ 2)) - E (S_ 1) (fun t => (h t) ^ 2) * (E (S_ 1) (fun t => (f t) ^ 2 * (inv (h t))))).
    { transitivity ((1 / 2) * (E (S_ 1) (fun t => E (S_ 1) (fun u => h t * ((f u) ^ 2) + (f t) ^ 2 * (h u) - (f u) ^ 2 * ((h t) ^ 2) * (inv (h u)) - (f t) ^ 2 * ((h u) ^ 2) * (inv (h t)))) - 0)). { arrange. }
      assert (E4' : normal_form (E (S_ 1) (fun t => E (S_ 1) (fun u => h t * ((f u) ^ 2) + (f t) ^ 2 * (h u) - (f u) ^ 2 * ((h t) ^ 2) * (inv (h u)) - (f t) ^ 2 * ((h u) ^ 2) * (inv (h t))))) (2 * (E (S_ 1) (fun t => h t)) * (E (S_ 1) (fun t => (f t) ^ 2)) - 2 * (E (S_ 1) (fun t => (h t) ^ 2)) * (E (S_ 1) (fun t => (f t) ^ 2 * (inv (h t)))))).
      { unfold normal_form.
        transitivity (E (S_ 1) (fun r_5 => ((-1) * (E (S_ 1) (fun t => (f t) ^ 2 * (inv (h t))))) * ((h r_5) ^ 2) + ((E (S_ 1) (fun t => h t)) * ((f r_5) ^ 2) + ((E (S_ 1) (fun t => (f t) ^ 2)) * (h r_5) + (((-1) * (E (S_ 1) (fun t => (h t) ^ 2))) * ((f r_5) ^ 2 * (inv (h r_5)))))))).
        { apply E_ext; intros r_5 D_r_5; draws.
          transitivity (E (S_ 1) (fun t => h t) * ((f r_5) ^ 2) + E (S_ 1) (fun t => (f t) ^ 2) * (h r_5) - E (S_ 1) (fun t => (h t) ^ 2) * ((f r_5) ^ 2) * (inv (h r_5)) - (h r_5) ^ 2 * (E (S_ 1) (fun t => (f t) ^ 2 * (inv (h t))))).
          { transitivity (E (S_ 1) (fun t => h r_5 * ((f t) ^ 2) + (f r_5) ^ 2 * (h t) - (f t) ^ 2 * ((h r_5) ^ 2) * (inv (h t)) - (f r_5) ^ 2 * ((h t) ^ 2) * (inv (h r_5)))). { arrange. }
            assert (E6' : normal_form (E (S_ 1) (fun t => h r_5 * ((f t) ^ 2) + (f r_5) ^ 2 * (h t) - (f t) ^ 2 * ((h r_5) ^ 2) * (inv (h t)) - (f r_5) ^ 2 * ((h t) ^ 2) * (inv (h r_5)))) (E (S_ 1) (fun t => h t) * ((f r_5) ^ 2) + E (S_ 1) (fun t => (f t) ^ 2) * (h r_5) - E (S_ 1) (fun t => (h t) ^ 2) * ((f r_5) ^ 2) * (inv (h r_5)) - (h r_5) ^ 2 * (E (S_ 1) (fun t => (f t) ^ 2 * (inv (h t)))))).
            { unfold normal_form.
              transitivity (E (S_ 1) (fun r_7 => ((f r_5) ^ 2) * (h r_7) + (((-1) * ((f r_5) ^ 2) * (inv (h r_5))) * ((h r_7) ^ 2) + ((h r_5) * ((f r_7) ^ 2) + (((-1) * ((h r_5) ^ 2)) * ((f r_7) ^ 2 * (inv (h r_7)))))))).
              { apply E_ext; intros r_7 D_r_7; draws.
                transitivity (h r_5 * ((f r_7) ^ 2) + (f r_5) ^ 2 * (h r_7) - (f r_7) ^ 2 * ((h r_5) ^ 2) * (inv (h r_7)) - (f r_5) ^ 2 * ((h r_7) ^ 2) * (inv (h r_5))).
                { first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity (((f r_5) ^ 2) * (E (S_ 1) (fun r_7 => h r_7)) + (((-1) * ((f r_5) ^ 2) * (inv (h r_5))) * (E (S_ 1) (fun r_7 => (h r_7) ^ 2)) + ((h r_5) * (E (S_ 1) (fun r_7 => (f r_7) ^ 2)) + (((-1) * ((h r_5) ^ 2)) * (E (S_ 1) (fun r_7 => (f r_7) ^ 2 * (inv (h r_7)))))))).
              { linear. }
              transitivity (((f r_5) ^ 2) * (E (S_ 1) (fun t => h t)) + (((-1) * ((f r_5) ^ 2) * (inv (h r_5))) * (E (S_ 1) (fun t => (h t) ^ 2)) + ((h r_5) * (E (S_ 1) (fun t => (f t) ^ 2)) + (((-1) * ((h r_5) ^ 2)) * (E (S_ 1) (fun t => (f t) ^ 2 * (inv (h t)))))))). { arrange. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity (((-1) * (E (S_ 1) (fun t => (f t) ^ 2 * (inv (h t))))) * (E (S_ 1) (fun r_5 => (h r_5) ^ 2)) + ((E (S_ 1) (fun t => h t)) * (E (S_ 1) (fun r_5 => (f r_5) ^ 2)) + ((E (S_ 1) (fun t => (f t) ^ 2)) * (E (S_ 1) (fun r_5 => h r_5)) + (((-1) * (E (S_ 1) (fun t => (h t) ^ 2))) * (E (S_ 1) (fun r_5 => (f r_5) ^ 2 * (inv (h r_5)))))))).
        { linear. }
        transitivity (((-1) * (E (S_ 1) (fun t => (f t) ^ 2 * (inv (h t))))) * (E (S_ 1) (fun t => (h t) ^ 2)) + ((E (S_ 1) (fun t => h t)) * (E (S_ 1) (fun t => (f t) ^ 2)) + ((E (S_ 1) (fun t => (f t) ^ 2)) * (E (S_ 1) (fun t => h t)) + (((-1) * (E (S_ 1) (fun t => (h t) ^ 2))) * (E (S_ 1) (fun t => (f t) ^ 2 * (inv (h t)))))))). { arrange. }
        arrange. }
      first [put; solve [field] | first [arrange | equal]]. }
    transitivity (E (S_ 1) (fun t => h t) * (E (S_ 1) (fun t => (f t) ^ 2)) - E (S_ 1) (fun t => (h t) ^ 2) * (E (S_ 1) (fun t => (f t) ^ 2 * (inv (h t))))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity ((1 / 2) * (E (S_ 1) (fun t => E (S_ 1) (fun u => h t * ((f u) ^ 2) + (f t) ^ 2 * (h u) - (f u) ^ 2 * ((h t) ^ 2) * (inv (h u)) - (f t) ^ 2 * ((h u) ^ 2) * (inv (h t)))) - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [Jensen], by Linear:
  E[h(t); t ~ S1]*E[h(t)^(-1)*f(t)^2; t ~ S1] >= E[f(t); t ~ S1]^2
*)
Lemma step_Jensen (f : R -> R) (h : R -> R) (S_ : R -> law R)
    (sort_S_ : forall c, law_of_positives (S_ c))
    (H_h_pos_0 : forall t : R, drawn (S_ 1) t -> h t > 0) :
  E (S_ 1) (fun t => h t) * (E (S_ 1) (fun t => (f t) ^ 2 * (inv (h t)))) >= (E (S_ 1) (fun t => f t)) ^ 2.
Proof.
  pose proof (step_mean_of_squares (f) (h) (S_) sort_S_ H_h_pos_0) as H_mean_of_squares.
  assert (P0' : 0 <= (1 / 2) * ((E (S_ 1) (fun t => E (S_ 1) (fun u => h t * ((f u) ^ 2) * (inv (h u)) + (f t) ^ 2 * (h u) * (inv (h t)) - 2 * (f t) * (f u)))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (E (S_ 1) (fun t => h t) * (E (S_ 1) (fun t => (f t) ^ 2 * (inv (h t))))) - ((E (S_ 1) (fun t => f t)) ^ 2) = (1 / 2) * ((E (S_ 1) (fun t => E (S_ 1) (fun u => h t * ((f u) ^ 2) * (inv (h u)) + (f t) ^ 2 * (h u) * (inv (h t)) - 2 * (f t) * (f u)))) - (0))).
  { assert (S0' : E (S_ 1) (fun t => h t) * (E (S_ 1) (fun t => (f t) ^ 2 * (inv (h t)))) - (E (S_ 1) (fun t => f t)) ^ 2 = E (S_ 1) (fun t => h t) * (E (S_ 1) (fun t => (f t) ^ 2 * (inv (h t)))) - (E (S_ 1) (fun t => f t)) ^ 2).
    { transitivity (E (S_ 1) (fun t => h t) * (E (S_ 1) (fun t => (f t) ^ 2 * (inv (h t)))) - (E (S_ 1) (fun t => f t)) ^ 2). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : (1 / 2) * (E (S_ 1) (fun t => E (S_ 1) (fun u => h t * ((f u) ^ 2) * (inv (h u)) + (f t) ^ 2 * (h u) * (inv (h t)) - 2 * (f t) * (f u))) - 0) = E (S_ 1) (fun t => h t) * (E (S_ 1) (fun t => (f t) ^ 2 * (inv (h t)))) - (E (S_ 1) (fun t => f t)) ^ 2).
    { transitivity ((1 / 2) * (E (S_ 1) (fun t => E (S_ 1) (fun u => h t * ((f u) ^ 2) * (inv (h u)) + (f t) ^ 2 * (h u) * (inv (h t)) - 2 * (f t) * (f u))) - 0)). { arrange. }
      assert (E3' : normal_form (E (S_ 1) (fun t => E (S_ 1) (fun u => h t * ((f u) ^ 2) * (inv (h u)) + (f t) ^ 2 * (h u) * (inv (h t)) - 2 * (f t) * (f u)))) (2 * (E (S_ 1) (fun t => h t)) * (E (S_ 1) (fun t => (f t) ^ 2 * (inv (h t)))) - 2 * ((E (S_ 1) (fun t => f t)) ^ 2))).
      { unfold normal_form.
        transitivity (E (S_ 1) (fun r_4 => ((-2) * (E (S_ 1) (fun t => f t))) * (f r_4) + ((E (S_ 1) (fun t => h t)) * ((f r_4) ^ 2 * (inv (h r_4))) + ((E (S_ 1) (fun t => (f t) ^ 2 * (inv (h t)))) * (h r_4))))).
        { apply E_ext; intros r_4 D_r_4; draws.
          transitivity (E (S_ 1) (fun t => (f t) ^ 2 * (inv (h t))) * (h r_4) + E (S_ 1) (fun t => h t) * ((f r_4) ^ 2) * (inv (h r_4)) - 2 * (f r_4) * (E (S_ 1) (fun t => f t))).
          { transitivity (E (S_ 1) (fun t => h r_4 * ((f t) ^ 2) * (inv (h t)) + (f r_4) ^ 2 * (h t) * (inv (h r_4)) - 2 * (f r_4) * (f t))). { arrange. }
            assert (E5' : normal_form (E (S_ 1) (fun t => h r_4 * ((f t) ^ 2) * (inv (h t)) + (f r_4) ^ 2 * (h t) * (inv (h r_4)) - 2 * (f r_4) * (f t))) (E (S_ 1) (fun t => (f t) ^ 2 * (inv (h t))) * (h r_4) + E (S_ 1) (fun t => h t) * ((f r_4) ^ 2) * (inv (h r_4)) - 2 * (f r_4) * (E (S_ 1) (fun t => f t)))).
            { unfold normal_form.
              transitivity (E (S_ 1) (fun r_6 => (h r_4) * ((f r_6) ^ 2 * (inv (h r_6))) + (((-2) * (f r_4)) * (f r_6) + (((f r_4) ^ 2 * (inv (h r_4))) * (h r_6))))).
              { apply E_ext; intros r_6 D_r_6; draws.
                transitivity (h r_4 * ((f r_6) ^ 2) * (inv (h r_6)) + (f r_4) ^ 2 * (h r_6) * (inv (h r_4)) - 2 * (f r_4) * (f r_6)).
                { first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((h r_4) * (E (S_ 1) (fun r_6 => (f r_6) ^ 2 * (inv (h r_6)))) + (((-2) * (f r_4)) * (E (S_ 1) (fun r_6 => f r_6)) + (((f r_4) ^ 2 * (inv (h r_4))) * (E (S_ 1) (fun r_6 => h r_6))))).
              { linear. }
              transitivity ((h r_4) * (E (S_ 1) (fun t => (f t) ^ 2 * (inv (h t)))) + (((-2) * (f r_4)) * (E (S_ 1) (fun t => f t)) + (((f r_4) ^ 2 * (inv (h r_4))) * (E (S_ 1) (fun t => h t))))). { arrange. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity (((-2) * (E (S_ 1) (fun t => f t))) * (E (S_ 1) (fun r_4 => f r_4)) + ((E (S_ 1) (fun t => h t)) * (E (S_ 1) (fun r_4 => (f r_4) ^ 2 * (inv (h r_4)))) + ((E (S_ 1) (fun t => (f t) ^ 2 * (inv (h t)))) * (E (S_ 1) (fun r_4 => h r_4))))).
        { linear. }
        transitivity (((-2) * (E (S_ 1) (fun t => f t))) * (E (S_ 1) (fun t => f t)) + ((E (S_ 1) (fun t => h t)) * (E (S_ 1) (fun t => (f t) ^ 2 * (inv (h t)))) + ((E (S_ 1) (fun t => (f t) ^ 2 * (inv (h t)))) * (E (S_ 1) (fun t => h t))))). { arrange. }
        arrange. }
      first [put; solve [field] | first [arrange | equal]]. }
    transitivity (E (S_ 1) (fun t => h t) * (E (S_ 1) (fun t => (f t) ^ 2 * (inv (h t)))) - (E (S_ 1) (fun t => f t)) ^ 2). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity ((1 / 2) * (E (S_ 1) (fun t => E (S_ 1) (fun u => h t * ((f u) ^ 2) * (inv (h u)) + (f t) ^ 2 * (h u) * (inv (h t)) - 2 * (f t) * (f u))) - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [products], by Linear:
  E[h(t); t ~ S1]^2*E[f(t)^2; t ~ S1] >= E[h(t)^2; t ~ S1]*E[f(t); t ~ S1]^2
*)
Lemma step_products (f : R -> R) (h : R -> R) (S_ : R -> law R)
    (sort_S_ : forall c, law_of_positives (S_ c))
    (H_h_pos_0 : forall t : R, drawn (S_ 1) t -> h t > 0)
    (H_f_pos_0 : forall t : R, drawn (S_ 1) t -> f t > 0)
    (H_gain : forall t : R, drawn (S_ 1) t -> forall u : R, drawn (S_ 1) u -> (f t * (h u) - h t * (f u)) * (h t - h u) >= 0) :
  (E (S_ 1) (fun t => h t)) ^ 2 * (E (S_ 1) (fun t => (f t) ^ 2)) >= E (S_ 1) (fun t => (h t) ^ 2) * ((E (S_ 1) (fun t => f t)) ^ 2).
Proof.
  pose proof (step_H_1_pos_0 (h) (S_) sort_S_ H_h_pos_0) as H_H_1_pos_0.
  pose proof (step_H_2_pos_is_0 (h) (S_) sort_S_) as H_H_2_pos_is_0.
  pose proof (step_Chebyshev (f) (h) (S_) sort_S_ H_h_pos_0 H_f_pos_0 H_gain) as H_Chebyshev.
  pose proof (step_Jensen (f) (h) (S_) sort_S_ H_h_pos_0) as H_Jensen.
  assert (P0' : 0 <= (E (S_ 1) (fun t => h t)) * ((E (S_ 1) (fun t => h t) * (E (S_ 1) (fun t => (f t) ^ 2))) - (E (S_ 1) (fun t => (h t) ^ 2) * (E (S_ 1) (fun t => (f t) ^ 2 * (inv (h t))))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 <= (E (S_ 1) (fun t => (h t) ^ 2)) * ((E (S_ 1) (fun t => h t) * (E (S_ 1) (fun t => (f t) ^ 2 * (inv (h t))))) - ((E (S_ 1) (fun t => f t)) ^ 2))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((E (S_ 1) (fun t => h t)) ^ 2 * (E (S_ 1) (fun t => (f t) ^ 2))) - (E (S_ 1) (fun t => (h t) ^ 2) * ((E (S_ 1) (fun t => f t)) ^ 2)) = (E (S_ 1) (fun t => h t)) * ((E (S_ 1) (fun t => h t) * (E (S_ 1) (fun t => (f t) ^ 2))) - (E (S_ 1) (fun t => (h t) ^ 2) * (E (S_ 1) (fun t => (f t) ^ 2 * (inv (h t)))))) + (E (S_ 1) (fun t => (h t) ^ 2)) * ((E (S_ 1) (fun t => h t) * (E (S_ 1) (fun t => (f t) ^ 2 * (inv (h t))))) - ((E (S_ 1) (fun t => f t)) ^ 2))) by congruent.
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theorem], by Linear:
  E[f(t)^2; t ~ S1]*E[f(t); t ~ S1]^(-2) - 1 >= -1 + E[h(t); t ~ S1]^(-2)*E[h(t)^2; t ~ S1]
*)
Lemma step_theorem (f : R -> R) (h : R -> R) (S_ : R -> law R)
    (sort_S_ : forall c, law_of_positives (S_ c))
    (H_h_pos_0 : forall t : R, drawn (S_ 1) t -> h t > 0)
    (H_f_pos_0 : forall t : R, drawn (S_ 1) t -> f t > 0)
    (H_gain : forall t : R, drawn (S_ 1) t -> forall u : R, drawn (S_ 1) u -> (f t * (h u) - h t * (f u)) * (h t - h u) >= 0) :
  E (S_ 1) (fun t => (f t) ^ 2) * (inv ((E (S_ 1) (fun t => f t)) ^ 2)) - 1 >= E (S_ 1) (fun t => (h t) ^ 2) * (inv ((E (S_ 1) (fun t => h t)) ^ 2)) - 1.
Proof.
  pose proof (step_H_1_pos_0 (h) (S_) sort_S_ H_h_pos_0) as H_H_1_pos_0.
  pose proof (step_M_1_pos_0 (f) (S_) sort_S_ H_f_pos_0) as H_M_1_pos_0.
  pose proof (step_products (f) (h) (S_) sort_S_ H_h_pos_0 H_f_pos_0 H_gain) as H_products.
  assert (P0' : 0 <= (inv ((E (S_ 1) (fun t => h t)) ^ 2) * (inv ((E (S_ 1) (fun t => f t)) ^ 2))) * (((E (S_ 1) (fun t => h t)) ^ 2 * (E (S_ 1) (fun t => (f t) ^ 2))) - (E (S_ 1) (fun t => (h t) ^ 2) * ((E (S_ 1) (fun t => f t)) ^ 2)))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (E (S_ 1) (fun t => (f t) ^ 2) * (inv ((E (S_ 1) (fun t => f t)) ^ 2)) - 1) - (E (S_ 1) (fun t => (h t) ^ 2) * (inv ((E (S_ 1) (fun t => h t)) ^ 2)) - 1) = (inv ((E (S_ 1) (fun t => h t)) ^ 2) * (inv ((E (S_ 1) (fun t => f t)) ^ 2))) * (((E (S_ 1) (fun t => h t)) ^ 2 * (E (S_ 1) (fun t => (f t) ^ 2))) - (E (S_ 1) (fun t => (h t) ^ 2) * ((E (S_ 1) (fun t => f t)) ^ 2)))).
  { assert (U' : forall z0' z1' z2' z3' : R, ((z2') > 0) -> ((z1') > 0) -> ((((z2') ^ 2 * (z0'))) >= (((z3') * ((z1') ^ 2)))) -> (((z0') * (inv ((z1') ^ 2)) - 1) - ((z3') * (inv ((z2') ^ 2)) - 1)) = (((z2') ^ 2 * (z0') - (z3') * ((z1') ^ 2)) * (inv ((z2') ^ 2) * (inv ((z1') ^ 2))))).
    { clear.
      intros z0' z1' z2' z3' H_H_1_pos_0 H_M_1_pos_0 H_products.
      try assert (N12' : normal_form ((inv ((z1') ^ 2))) ((inv (z1')) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : z1' <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      try assert (N13' : normal_form ((inv ((z2') ^ 2))) ((inv (z2')) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : z2' <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      assert (Z0' : z1' <> 0) by (apply positive_ne; sign).
      assert (Z1' : z2' <> 0) by (apply positive_ne; sign).
      first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
    pose proof (U' (E (S_ 1) (fun t => (f t) ^ 2)) (E (S_ 1) (fun t => f t)) (E (S_ 1) (fun t => h t)) (E (S_ 1) (fun t => (h t) ^ 2))) as V'.
    specialize (V' ltac:(says H_H_1_pos_0)).
    specialize (V' ltac:(says H_M_1_pos_0)).
    specialize (V' ltac:(says H_products)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (f : R -> R) (h : R -> R) (S_ : R -> law R)
    (sort_S_ : forall c, law_of_positives (S_ c))
    (H_h_pos_0 : forall t : R, drawn (S_ 1) t -> h t > 0)
    (H_f_pos_0 : forall t : R, drawn (S_ 1) t -> f t > 0)
    (H_gain : forall t : R, drawn (S_ 1) t -> forall u : R, drawn (S_ 1) u -> (f t * (h u) - h t * (f u)) * (h t - h u) >= 0) :
  E (S_ 1) (fun t => (f t) ^ 2) * (inv ((E (S_ 1) (fun t => f t)) ^ 2)) - 1 >= E (S_ 1) (fun t => (h t) ^ 2) * (inv ((E (S_ 1) (fun t => h t)) ^ 2)) - 1.
Proof. exact (step_theorem (f) (h) (S_) sort_S_ H_h_pos_0 H_f_pos_0 H_gain). Qed.
