(** Chebyshev's inequality: $E[a c] E[b d] >= E[a d] E[b c]$ if $a/b$ and $c/d$ nowhere rise (chebyshev-ratios)

  Given [b > 0]: b(_0) > 0 for all nat
  Given [d > 0]: d(_0) > 0 for all nat
  Given [a/b falls]: a(_0)*b(1 + _0) >= b(_0)*a(1 + _0) for all nat
  Given [c/d falls]: d(1 + _0)*c(_0) >= c(1 + _0)*d(_0) for all nat
  Then E[b(c)*d(c); c ~ P]*E[a(c)*c(c); c ~ P] >= E[b(c)*c(c); c ~ P]*E[a(c)*d(c); c ~ P]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require similarly_ordered.
Open Scope R_scope.

(** Step [ordered], by Instance:
  (-b(n)*a(k) + b(k)*a(n))*(c(n)*d(k) - d(n)*c(k)) >= 0
*)
Lemma step_ordered (k : R) (n : R) (a : R -> R) (b : R -> R) (c : R -> R) (d : R -> R)
    (label_k : label k)
    (label_n : label n)
    (H_b_pos_0 : forall i : R, label i -> b i > 0)
    (H_d_pos_0 : forall i : R, label i -> d i > 0)
    (H_a_over_b_falls : forall i : R, label i -> a i * (b (1 + i)) >= b i * (a (1 + i)))
    (H_c_over_d_falls : forall i : R, label i -> d (1 + i) * (c i) >= c (1 + i) * (d i)) :
  (b k * (a n) - b n * (a k)) * (c n * (d k) - d n * (c k)) >= 0.
Proof.
  assert (I' : (b (k) * (a (n)) - b (n) * (a (k))) * (c (n) * (d (k)) - d (n) * (c (k))) >= 0).
  { apply (similarly_ordered.step_theorem (k) (n) (a) (b) (c) (d)); [premise | premise | premise | premise | premise | premise]. }
  assert (G' : ((b k * (a n) - b n * (a k)) * (c n * (d k) - d n * (c k))) - (0) = ((b (k) * (a (n)) - b (n) * (a (k))) * (c (n) * (d (k)) - d (n) * (c (k)))) - (0)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [pairs], by Average:
  E[E[(d(e)*c(c) - d(c)*c(e))*(-b(c)*a(e) + b(e)*a(c)); e ~ P]; c ~ P] >= 0
*)
Lemma step_pairs (a : R -> R) (b : R -> R) (c : R -> R) (d : R -> R) (P : law R)
    (sort_P : law_of_labels P)
    (H_b_pos_0 : forall i : R, label i -> b i > 0)
    (H_d_pos_0 : forall i : R, label i -> d i > 0)
    (H_a_over_b_falls : forall i : R, label i -> a i * (b (1 + i)) >= b i * (a (1 + i)))
    (H_c_over_d_falls : forall i : R, label i -> d (1 + i) * (c i) >= c (1 + i) * (d i)) :
  E P (fun i => E P (fun j => (d j * (c i) - d i * (c j)) * (b j * (a i) - b i * (a j)))) >= 0.
Proof.
  assert (H_ordered : forall z0 : R, drawn (P) z0 -> forall z1 : R, drawn (P) z1 -> (b (z1) * (a (z0)) - b (z0) * (a (z1))) * (c (z0) * (d (z1)) - d (z0) * (c (z1))) >= 0).
  { intros z0 D0 z1 D1; draws; apply (step_ordered (z1) (z0) (a) (b) (c) (d)); premise. }
  assert (P' : 0 <= E P (fun i => E P (fun j => (d j * (c i) - d i * (c j)) * (b j * (a i) - b i * (a j))))).
  { apply E_nonneg; intros d0 D0; draws.
    apply E_nonneg; intros d1 D1; draws.
    pose proof (H_ordered d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [theorem], by Linear:
  E[b(c)*d(c); c ~ P]*E[a(c)*c(c); c ~ P] >= E[b(c)*c(c); c ~ P]*E[a(c)*d(c); c ~ P]
*)
Lemma step_theorem (a : R -> R) (b : R -> R) (c : R -> R) (d : R -> R) (P : law R)
    (sort_P : law_of_labels P)
    (H_b_pos_0 : forall i : R, label i -> b i > 0)
    (H_d_pos_0 : forall i : R, label i -> d i > 0)
    (H_a_over_b_falls : forall i : R, label i -> a i * (b (1 + i)) >= b i * (a (1 + i)))
    (H_c_over_d_falls : forall i : R, label i -> d (1 + i) * (c i) >= c (1 + i) * (d i)) :
  E P (fun i => b i * (d i)) * (E P (fun i => a i * (c i))) >= E P (fun i => b i * (c i)) * (E P (fun i => a i * (d i))).
Proof.
  pose proof (step_pairs (a) (b) (c) (d) (P) sort_P H_b_pos_0 H_d_pos_0 H_a_over_b_falls H_c_over_d_falls) as H_pairs.
  assert (P0' : 0 <= (1 / 2) * ((E P (fun i => E P (fun j => (d j * (c i) - d i * (c j)) * (b j * (a i) - b i * (a j))))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (E P (fun i => b i * (d i)) * (E P (fun i => a i * (c i)))) - (E P (fun i => b i * (c i)) * (E P (fun i => a i * (d i)))) = (1 / 2) * ((E P (fun i => E P (fun j => (d j * (c i) - d i * (c j)) * (b j * (a i) - b i * (a j))))) - (0))).
  { assert (S0' : E P (fun i => b i * (d i)) * (E P (fun i => a i * (c i))) - E P (fun i => b i * (c i)) * (E P (fun i => a i * (d i))) = E P (fun i => b i * (d i)) * (E P (fun i => a i * (c i))) - E P (fun i => b i * (c i)) * (E P (fun i => a i * (d i)))).
    { transitivity (E P (fun i => b i * (d i)) * (E P (fun i => a i * (c i))) - E P (fun i => b i * (c i)) * (E P (fun i => a i * (d i)))). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : (1 / 2) * (E P (fun i => E P (fun j => (d j * (c i) - d i * (c j)) * (b j * (a i) - b i * (a j)))) - 0) = E P (fun i => b i * (d i)) * (E P (fun i => a i * (c i))) - E P (fun i => b i * (c i)) * (E P (fun i => a i * (d i)))).
    { transitivity ((1 / 2) * (E P (fun i => E P (fun j => (d j * (c i) - d i * (c j)) * (b j * (a i) - b i * (a j)))) - 0)). { arrange. }
      assert (E4' : normal_form (E P (fun i => E P (fun j => (d j * (c i) - d i * (c j)) * (b j * (a i) - b i * (a j))))) (2 * (E P (fun i => b i * (d i))) * (E P (fun i => a i * (c i))) - 2 * (E P (fun i => b i * (c i))) * (E P (fun i => a i * (d i))))).
      { unfold normal_form.
        transitivity (E P (fun r_5 => ((-1) * (E P (fun i => a i * (d i)))) * (b r_5 * (c r_5)) + ((E P (fun i => b i * (d i))) * (a r_5 * (c r_5)) + ((E P (fun i => a i * (c i))) * (b r_5 * (d r_5)) + (((-1) * (E P (fun i => b i * (c i)))) * (a r_5 * (d r_5))))))).
        { apply E_ext; intros r_5 D_r_5; draws.
          transitivity (b r_5 * (d r_5) * (E P (fun i => a i * (c i))) + a r_5 * (E P (fun i => b i * (d i))) * (c r_5) - b r_5 * (E P (fun i => a i * (d i))) * (c r_5) - a r_5 * (d r_5) * (E P (fun i => b i * (c i)))).
          { transitivity (E P (fun i => (d i * (c r_5) - d r_5 * (c i)) * (b i * (a r_5) - b r_5 * (a i)))). { arrange. }
            assert (E6' : normal_form (E P (fun i => (d i * (c r_5) - d r_5 * (c i)) * (b i * (a r_5) - b r_5 * (a i)))) (b r_5 * (d r_5) * (E P (fun i => a i * (c i))) + a r_5 * (E P (fun i => b i * (d i))) * (c r_5) - b r_5 * (E P (fun i => a i * (d i))) * (c r_5) - a r_5 * (d r_5) * (E P (fun i => b i * (c i))))).
            { unfold normal_form.
              transitivity (E P (fun r_7 => (b r_5 * (d r_5)) * (a r_7 * (c r_7)) + (((-1) * (a r_5) * (d r_5)) * (b r_7 * (c r_7)) + (((-1) * (b r_5) * (c r_5)) * (a r_7 * (d r_7)) + ((a r_5 * (c r_5)) * (b r_7 * (d r_7))))))).
              { apply E_ext; intros r_7 D_r_7; draws.
                transitivity (b r_7 * (d r_7) * (c r_5) * (a r_5) + b r_5 * (a r_7) * (d r_5) * (c r_7) - b r_5 * (a r_7) * (d r_7) * (c r_5) - b r_7 * (d r_5) * (c r_7) * (a r_5)).
                { first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((b r_5 * (d r_5)) * (E P (fun r_7 => a r_7 * (c r_7))) + (((-1) * (a r_5) * (d r_5)) * (E P (fun r_7 => b r_7 * (c r_7))) + (((-1) * (b r_5) * (c r_5)) * (E P (fun r_7 => a r_7 * (d r_7))) + ((a r_5 * (c r_5)) * (E P (fun r_7 => b r_7 * (d r_7))))))).
              { linear. }
              transitivity ((b r_5 * (d r_5)) * (E P (fun i => a i * (c i))) + (((-1) * (a r_5) * (d r_5)) * (E P (fun i => b i * (c i))) + (((-1) * (b r_5) * (c r_5)) * (E P (fun i => a i * (d i))) + ((a r_5 * (c r_5)) * (E P (fun i => b i * (d i))))))). { arrange. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity (((-1) * (E P (fun i => a i * (d i)))) * (E P (fun r_5 => b r_5 * (c r_5))) + ((E P (fun i => b i * (d i))) * (E P (fun r_5 => a r_5 * (c r_5))) + ((E P (fun i => a i * (c i))) * (E P (fun r_5 => b r_5 * (d r_5))) + (((-1) * (E P (fun i => b i * (c i)))) * (E P (fun r_5 => a r_5 * (d r_5))))))).
        { linear. }
        transitivity (((-1) * (E P (fun i => a i * (d i)))) * (E P (fun i => b i * (c i))) + ((E P (fun i => b i * (d i))) * (E P (fun i => a i * (c i))) + ((E P (fun i => a i * (c i))) * (E P (fun i => b i * (d i))) + (((-1) * (E P (fun i => b i * (c i)))) * (E P (fun i => a i * (d i))))))). { arrange. }
        arrange. }
      first [put; solve [field] | first [arrange | equal]]. }
    transitivity (E P (fun i => b i * (d i)) * (E P (fun i => a i * (c i))) - E P (fun i => b i * (c i)) * (E P (fun i => a i * (d i)))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity ((1 / 2) * (E P (fun i => E P (fun j => (d j * (c i) - d i * (c j)) * (b j * (a i) - b i * (a j)))) - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (a : R -> R) (b : R -> R) (c : R -> R) (d : R -> R) (P : law R)
    (sort_P : law_of_labels P)
    (H_b_pos_0 : forall i : R, label i -> b i > 0)
    (H_d_pos_0 : forall i : R, label i -> d i > 0)
    (H_a_over_b_falls : forall i : R, label i -> a i * (b (1 + i)) >= b i * (a (1 + i)))
    (H_c_over_d_falls : forall i : R, label i -> d (1 + i) * (c i) >= c (1 + i) * (d i)) :
  E P (fun i => b i * (d i)) * (E P (fun i => a i * (c i))) >= E P (fun i => b i * (c i)) * (E P (fun i => a i * (d i))).
Proof. exact (step_theorem (a) (b) (c) (d) (P) sort_P H_b_pos_0 H_d_pos_0 H_a_over_b_falls H_c_over_d_falls). Qed.
