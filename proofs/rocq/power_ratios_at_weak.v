(** Power series: ratios of coefficients and of moments that nowhere rise with the degree (power-ratios-at-weak)

  Given [g > 0]: g(_0) > 0 for all nat
  Given [f/g falls]: f(_0)*g(1 + _0) >= f(1 + _0)*g(_0) for all nat
  Given [q > 0]: q(_0) > 0 for all nat
  Given [p/q falls]: p(_0)*q(1 + _0) >= q(_0)*p(1 + _0) for all nat
  Then (g(1)*q(1) + E[q(1 + c)*g(1 + c); c ~ A])*(f(1)*p(1) + E[f(1 + c)*p(1 + c); c ~ A]) >=
    (f(1)*q(1) + E[f(1 + c)*q(1 + c); c ~ A])*(E[p(1 + c)*g(1 + c); c ~ A] + p(1)*g(1))
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require falling_ratio.
From NCProofs Require chebyshev_ratios.
Open Scope R_scope.

(** Step [f/g from first], by Instance:
  f(1)*g(1 + k) >= f(1 + k)*g(1)
*)
Lemma step_f_over_g_from_first (k : R) (f : R -> R) (g : R -> R)
    (label_k : label k)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_f_over_g_falls : forall i : R, label i -> f i * (g (1 + i)) >= f (1 + i) * (g i)) :
  f 1 * (g (1 + k)) >= f (1 + k) * (g 1).
Proof.
  assert (I' : (fun v0 => f v0) (1) * ((fun v0 => g v0) ((k) + (1))) >= (fun v0 => g v0) (1) * ((fun v0 => f v0) ((k) + (1)))).
  { apply (falling_ratio.step_all_n (1) (k) ((fun v0 => f v0)) ((fun v0 => g v0))); [premise | premise | premise_by H_g_pos_0 | premise_by H_f_over_g_falls]. }
  cbv beta in I'.
  assert (J' : f 1 * (g (1 + k)) >= f (1 + k) * (g 1)) by first [exact I' | sides_of I' | fits I'].
  first [exact J' | lra | congruent_to J' | fit J'].
Qed.

(** Step [p/q from first], by Instance:
  q(1 + k)*p(1) >= p(1 + k)*q(1)
*)
Lemma step_p_over_q_from_first (k : R) (p : R -> R) (q : R -> R)
    (label_k : label k)
    (H_q_pos_0 : forall i : R, label i -> q i > 0)
    (H_p_over_q_falls : forall i : R, label i -> p i * (q (1 + i)) >= q i * (p (1 + i))) :
  q (1 + k) * (p 1) >= p (1 + k) * (q 1).
Proof.
  assert (I' : (fun v0 => p v0) (1) * ((fun v0 => q v0) ((k) + (1))) >= (fun v0 => q v0) (1) * ((fun v0 => p v0) ((k) + (1)))).
  { apply (falling_ratio.step_all_n (1) (k) ((fun v0 => p v0)) ((fun v0 => q v0))); [premise | premise | premise_by H_q_pos_0 | premise_by H_p_over_q_falls]. }
  cbv beta in I'.
  assert (J' : q (1 + k) * (p 1) >= p (1 + k) * (q 1)) by first [exact I' | sides_of I' | fits I'].
  first [exact J' | lra | congruent_to J' | fit J'].
Qed.

(** Step [pair], by Sign:
  (-f(1 + k)*g(1) + f(1)*g(1 + k))*(q(1 + k)*p(1) - p(1 + k)*q(1)) >= 0
*)
Lemma step_pair (k : R) (f : R -> R) (g : R -> R) (p : R -> R) (q : R -> R)
    (label_k : label k)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_f_over_g_falls : forall i : R, label i -> f i * (g (1 + i)) >= f (1 + i) * (g i))
    (H_q_pos_0 : forall i : R, label i -> q i > 0)
    (H_p_over_q_falls : forall i : R, label i -> p i * (q (1 + i)) >= q i * (p (1 + i))) :
  (f 1 * (g (1 + k)) - f (1 + k) * (g 1)) * (q (1 + k) * (p 1) - p (1 + k) * (q 1)) >= 0.
Proof.
  pose proof (step_f_over_g_from_first (k) (f) (g) label_k H_g_pos_0 H_f_over_g_falls) as H_f_over_g_from_first.
  pose proof (step_p_over_q_from_first (k) (p) (q) label_k H_q_pos_0 H_p_over_q_falls) as H_p_over_q_from_first.
  gap; first [seen | sign_form ((f 1 * (g (1 + k)) - f (1 + k) * (g 1)) * (q (1 + k) * (p 1) - p (1 + k) * (q 1))) ltac:(first [put; solve [ring] | equal]) | sign].
Qed.

(** Step [with the first], by Average:
  E[(-f(1 + c)*g(1) + f(1)*g(1 + c))*(-p(1 + c)*q(1) + p(1)*q(1 + c)); c ~ A] >= 0
*)
Lemma step_with_the_first (f : R -> R) (g : R -> R) (p : R -> R) (q : R -> R) (A : law R)
    (sort_A : law_of_labels A)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_f_over_g_falls : forall i : R, label i -> f i * (g (1 + i)) >= f (1 + i) * (g i))
    (H_q_pos_0 : forall i : R, label i -> q i > 0)
    (H_p_over_q_falls : forall i : R, label i -> p i * (q (1 + i)) >= q i * (p (1 + i))) :
  E A (fun i => (f 1 * (g (1 + i)) - f (1 + i) * (g 1)) * (p 1 * (q (1 + i)) - p (1 + i) * (q 1))) >= 0.
Proof.
  assert (H_pair : forall z0 : R, drawn (A) z0 -> (f 1 * (g (1 + (z0))) - f (1 + (z0)) * (g 1)) * (q (1 + (z0)) * (p 1) - p (1 + (z0)) * (q 1)) >= 0).
  { intros z0 D0; draws; apply (step_pair (z0) (f) (g) (p) (q)); premise. }
  assert (P' : 0 <= E A (fun i => (f 1 * (g (1 + i)) - f (1 + i) * (g 1)) * (p 1 * (q (1 + i)) - p (1 + i) * (q 1)))).
  { apply E_nonneg; intros d0 D0; draws.
    pose proof (H_pair d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [g, higher], by Specialise:
  g(1 + _0) > 0 for all nat
*)
Lemma step_g__higher (g : R -> R)
    (H_g_pos_0 : forall i : R, label i -> g i > 0) :
  forall i : R, label i -> g (1 + i) > 0.
Proof.
  intros any0 D0; draws.
  pose proof (H_g_pos_0 (1 + any0) ltac:(labels)) as I'.
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [q, higher], by Specialise:
  q(1 + _0) > 0 for all nat
*)
Lemma step_q__higher (q : R -> R)
    (H_q_pos_0 : forall i : R, label i -> q i > 0) :
  forall i : R, label i -> q (1 + i) > 0.
Proof.
  intros any0 D0; draws.
  pose proof (H_q_pos_0 (1 + any0) ltac:(labels)) as I'.
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [f/g, higher], by Specialise:
  g(_0 + 2)*f(1 + _0) >= f(_0 + 2)*g(1 + _0) for all nat
*)
Lemma step_f_over_g__higher (f : R -> R) (g : R -> R)
    (H_f_over_g_falls : forall i : R, label i -> f i * (g (1 + i)) >= f (1 + i) * (g i)) :
  forall i : R, label i -> g (i + 2) * (f (1 + i)) >= f (i + 2) * (g (1 + i)).
Proof.
  intros any0 D0; draws.
  pose proof (H_f_over_g_falls (1 + any0) ltac:(labels)) as I'.
  assert (G' : (g (any0 + 2) * (f (1 + any0))) - (f (any0 + 2) * (g (1 + any0))) = (f (1 + any0) * (g (1 + (1 + any0)))) - (f (1 + (1 + any0)) * (g (1 + any0)))).
  { try assert (N1' : normal_form ((f (1 + (1 + any0)))) (f (any0 + 2))) by (unfold normal_form; f_equal; first [put; ring | lra | (first [put; solve [ring] | equal])]).
    try assert (N2' : normal_form ((g (1 + (1 + any0)))) (g (any0 + 2))) by (unfold normal_form; f_equal; first [put; ring | lra | (first [put; solve [ring] | equal])]).
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [p/q, higher], by Specialise:
  p(1 + _0)*q(_0 + 2) >= q(1 + _0)*p(_0 + 2) for all nat
*)
Lemma step_p_over_q__higher (p : R -> R) (q : R -> R)
    (H_p_over_q_falls : forall i : R, label i -> p i * (q (1 + i)) >= q i * (p (1 + i))) :
  forall i : R, label i -> p (1 + i) * (q (i + 2)) >= q (1 + i) * (p (i + 2)).
Proof.
  intros any0 D0; draws.
  pose proof (H_p_over_q_falls (1 + any0) ltac:(labels)) as I'.
  assert (G' : (p (1 + any0) * (q (any0 + 2))) - (q (1 + any0) * (p (any0 + 2))) = (p (1 + any0) * (q (1 + (1 + any0)))) - (q (1 + any0) * (p (1 + (1 + any0))))).
  { try assert (N1' : normal_form ((p (1 + (1 + any0)))) (p (any0 + 2))) by (unfold normal_form; f_equal; first [put; ring | lra | (first [put; solve [ring] | equal])]).
    try assert (N2' : normal_form ((q (1 + (1 + any0)))) (q (any0 + 2))) by (unfold normal_form; f_equal; first [put; ring | lra | (first [put; solve [ring] | equal])]).
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [among the others], by Instance:
  E[f(1 + c)*p(1 + c); c ~ A]*E[q(1 + c)*g(1 + c); c ~ A] >= E[p(1 + c)*g(1 + c); c ~ A]*E[f(1 +
    c)*q(1 + c); c ~ A]
*)
Lemma step_among_the_others (f : R -> R) (g : R -> R) (p : R -> R) (q : R -> R) (A : law R)
    (sort_A : law_of_labels A)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_f_over_g_falls : forall i : R, label i -> f i * (g (1 + i)) >= f (1 + i) * (g i))
    (H_q_pos_0 : forall i : R, label i -> q i > 0)
    (H_p_over_q_falls : forall i : R, label i -> p i * (q (1 + i)) >= q i * (p (1 + i))) :
  E A (fun i => f (1 + i) * (p (1 + i))) * (E A (fun i => q (1 + i) * (g (1 + i)))) >= E A (fun i => p (1 + i) * (g (1 + i))) * (E A (fun i => f (1 + i) * (q (1 + i)))).
Proof.
  pose proof (step_g__higher (g) H_g_pos_0) as H_g__higher.
  pose proof (step_q__higher (q) H_q_pos_0) as H_q__higher.
  pose proof (step_f_over_g__higher (f) (g) H_f_over_g_falls) as H_f_over_g__higher.
  pose proof (step_p_over_q__higher (p) (q) H_p_over_q_falls) as H_p_over_q__higher.
  assert (I' : E A (fun i => (fun v0 => g (1 + v0)) i * ((fun v0 => q (1 + v0)) i)) * (E A (fun i => (fun v0 => f (1 + v0)) i * ((fun v0 => p (1 + v0)) i))) >= E A (fun i => (fun v0 => g (1 + v0)) i * ((fun v0 => p (1 + v0)) i)) * (E A (fun i => (fun v0 => f (1 + v0)) i * ((fun v0 => q (1 + v0)) i)))).
  { apply (chebyshev_ratios.step_theorem ((fun v0 => f (1 + v0))) ((fun v0 => g (1 + v0))) ((fun v0 => p (1 + v0))) ((fun v0 => q (1 + v0))) (A)); [premise | premise_by H_g__higher | premise_by H_q__higher | premise_by H_f_over_g__higher | premise_by H_p_over_q__higher]. }
  cbv beta in I'.
  congruent_to I'.
Qed.

(** Step [theorem], by Linear:
  (g(1)*q(1) + E[q(1 + c)*g(1 + c); c ~ A])*(f(1)*p(1) + E[f(1 + c)*p(1 + c); c ~ A]) >=
    (f(1)*q(1) + E[f(1 + c)*q(1 + c); c ~ A])*(E[p(1 + c)*g(1 + c); c ~ A] + p(1)*g(1))
*)
Lemma step_theorem (f : R -> R) (g : R -> R) (p : R -> R) (q : R -> R) (A : law R)
    (sort_A : law_of_labels A)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_f_over_g_falls : forall i : R, label i -> f i * (g (1 + i)) >= f (1 + i) * (g i))
    (H_q_pos_0 : forall i : R, label i -> q i > 0)
    (H_p_over_q_falls : forall i : R, label i -> p i * (q (1 + i)) >= q i * (p (1 + i))) :
  (g 1 * (q 1) + E A (fun i => q (1 + i) * (g (1 + i)))) * (f 1 * (p 1) + E A (fun i => f (1 + i) * (p (1 + i)))) >= (f 1 * (q 1) + E A (fun i => f (1 + i) * (q (1 + i)))) * (E A (fun i => p (1 + i) * (g (1 + i))) + p 1 * (g 1)).
Proof.
  pose proof (step_with_the_first (f) (g) (p) (q) (A) sort_A H_g_pos_0 H_f_over_g_falls H_q_pos_0 H_p_over_q_falls) as H_with_the_first.
  pose proof (step_among_the_others (f) (g) (p) (q) (A) sort_A H_g_pos_0 H_f_over_g_falls H_q_pos_0 H_p_over_q_falls) as H_among_the_others.
  assert (P0' : 0 <= (1) * ((E A (fun i => (f 1 * (g (1 + i)) - f (1 + i) * (g 1)) * (p 1 * (q (1 + i)) - p (1 + i) * (q 1)))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((E A (fun i => f (1 + i) * (p (1 + i))) * (E A (fun i => q (1 + i) * (g (1 + i))))) - (E A (fun i => p (1 + i) * (g (1 + i))) * (E A (fun i => f (1 + i) * (q (1 + i))))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : ((g 1 * (q 1) + E A (fun i => q (1 + i) * (g (1 + i)))) * (f 1 * (p 1) + E A (fun i => f (1 + i) * (p (1 + i))))) - ((f 1 * (q 1) + E A (fun i => f (1 + i) * (q (1 + i)))) * (E A (fun i => p (1 + i) * (g (1 + i))) + p 1 * (g 1))) = (1) * ((E A (fun i => (f 1 * (g (1 + i)) - f (1 + i) * (g 1)) * (p 1 * (q (1 + i)) - p (1 + i) * (q 1)))) - (0)) + (1) * ((E A (fun i => f (1 + i) * (p (1 + i))) * (E A (fun i => q (1 + i) * (g (1 + i))))) - (E A (fun i => p (1 + i) * (g (1 + i))) * (E A (fun i => f (1 + i) * (q (1 + i))))))).
  { assert (S0' : (g 1 * (q 1) + E A (fun i => q (1 + i) * (g (1 + i)))) * (f 1 * (p 1) + E A (fun i => f (1 + i) * (p (1 + i)))) - (f 1 * (q 1) + E A (fun i => f (1 + i) * (q (1 + i)))) * (E A (fun i => p (1 + i) * (g (1 + i))) + p 1 * (g 1)) = E A (fun i => f (1 + i) * (p (1 + i))) * (E A (fun i => q (1 + i) * (g (1 + i)))) + f 1 * (p 1) * (E A (fun i => q (1 + i) * (g (1 + i)))) + E A (fun i => f (1 + i) * (p (1 + i))) * (g 1) * (q 1) - f 1 * (E A (fun i => p (1 + i) * (g (1 + i)))) * (q 1) - E A (fun i => p (1 + i) * (g (1 + i))) * (E A (fun i => f (1 + i) * (q (1 + i)))) - p 1 * (g 1) * (E A (fun i => f (1 + i) * (q (1 + i))))).
    { transitivity ((g 1 * (q 1) + E A (fun i => q (1 + i) * (g (1 + i)))) * (f 1 * (p 1) + E A (fun i => f (1 + i) * (p (1 + i)))) - (f 1 * (q 1) + E A (fun i => f (1 + i) * (q (1 + i)))) * (E A (fun i => p (1 + i) * (g (1 + i))) + p 1 * (g 1))). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : 1 * (E A (fun i => f (1 + i) * (p (1 + i))) * (E A (fun i => q (1 + i) * (g (1 + i)))) - E A (fun i => p (1 + i) * (g (1 + i))) * (E A (fun i => f (1 + i) * (q (1 + i))))) + 1 * (E A (fun i => (f 1 * (g (1 + i)) - f (1 + i) * (g 1)) * (p 1 * (q (1 + i)) - p (1 + i) * (q 1))) - 0) = E A (fun i => f (1 + i) * (p (1 + i))) * (E A (fun i => q (1 + i) * (g (1 + i)))) + f 1 * (p 1) * (E A (fun i => q (1 + i) * (g (1 + i)))) + E A (fun i => f (1 + i) * (p (1 + i))) * (g 1) * (q 1) - f 1 * (E A (fun i => p (1 + i) * (g (1 + i)))) * (q 1) - E A (fun i => p (1 + i) * (g (1 + i))) * (E A (fun i => f (1 + i) * (q (1 + i)))) - p 1 * (g 1) * (E A (fun i => f (1 + i) * (q (1 + i))))).
    { transitivity (1 * (E A (fun i => f (1 + i) * (p (1 + i))) * (E A (fun i => q (1 + i) * (g (1 + i)))) - E A (fun i => p (1 + i) * (g (1 + i))) * (E A (fun i => f (1 + i) * (q (1 + i))))) + 1 * (E A (fun i => (f 1 * (g (1 + i)) - f (1 + i) * (g 1)) * (p 1 * (q (1 + i)) - p (1 + i) * (q 1))) - 0)). { arrange. }
      assert (E8' : normal_form (E A (fun i => (f 1 * (g (1 + i)) - f (1 + i) * (g 1)) * (p 1 * (q (1 + i)) - p (1 + i) * (q 1)))) (f 1 * (p 1) * (E A (fun i => q (1 + i) * (g (1 + i)))) + E A (fun i => f (1 + i) * (p (1 + i))) * (g 1) * (q 1) - f 1 * (E A (fun i => p (1 + i) * (g (1 + i)))) * (q 1) - p 1 * (g 1) * (E A (fun i => f (1 + i) * (q (1 + i)))))).
      { unfold normal_form.
        transitivity (E A (fun r_9 => ((-1) * (p 1) * (g 1)) * (f (1 + r_9) * (q (1 + r_9))) + ((f 1 * (p 1)) * (q (1 + r_9) * (g (1 + r_9))) + ((g 1 * (q 1)) * (f (1 + r_9) * (p (1 + r_9))) + (((-1) * (f 1) * (q 1)) * (p (1 + r_9) * (g (1 + r_9)))))))).
        { apply E_ext; intros r_9 D_r_9; draws.
          transitivity (f 1 * (p 1) * (q (1 + r_9)) * (g (1 + r_9)) + f (1 + r_9) * (p (1 + r_9)) * (g 1) * (q 1) - f (1 + r_9) * (p 1) * (q (1 + r_9)) * (g 1) - f 1 * (p (1 + r_9)) * (q 1) * (g (1 + r_9))).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity (((-1) * (p 1) * (g 1)) * (E A (fun r_9 => f (1 + r_9) * (q (1 + r_9)))) + ((f 1 * (p 1)) * (E A (fun r_9 => q (1 + r_9) * (g (1 + r_9)))) + ((g 1 * (q 1)) * (E A (fun r_9 => f (1 + r_9) * (p (1 + r_9)))) + (((-1) * (f 1) * (q 1)) * (E A (fun r_9 => p (1 + r_9) * (g (1 + r_9)))))))).
        { linear. }
        transitivity (((-1) * (p 1) * (g 1)) * (E A (fun i => f (1 + i) * (q (1 + i)))) + ((f 1 * (p 1)) * (E A (fun i => q (1 + i) * (g (1 + i)))) + ((g 1 * (q 1)) * (E A (fun i => f (1 + i) * (p (1 + i)))) + (((-1) * (f 1) * (q 1)) * (E A (fun i => p (1 + i) * (g (1 + i)))))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity ((g 1 * (q 1) + E A (fun i => q (1 + i) * (g (1 + i)))) * (f 1 * (p 1) + E A (fun i => f (1 + i) * (p (1 + i)))) - (f 1 * (q 1) + E A (fun i => f (1 + i) * (q (1 + i)))) * (E A (fun i => p (1 + i) * (g (1 + i))) + p 1 * (g 1))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (1 * (E A (fun i => f (1 + i) * (p (1 + i))) * (E A (fun i => q (1 + i) * (g (1 + i)))) - E A (fun i => p (1 + i) * (g (1 + i))) * (E A (fun i => f (1 + i) * (q (1 + i))))) + 1 * (E A (fun i => (f 1 * (g (1 + i)) - f (1 + i) * (g 1)) * (p 1 * (q (1 + i)) - p (1 + i) * (q 1))) - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (f : R -> R) (g : R -> R) (p : R -> R) (q : R -> R) (A : law R)
    (sort_A : law_of_labels A)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_f_over_g_falls : forall i : R, label i -> f i * (g (1 + i)) >= f (1 + i) * (g i))
    (H_q_pos_0 : forall i : R, label i -> q i > 0)
    (H_p_over_q_falls : forall i : R, label i -> p i * (q (1 + i)) >= q i * (p (1 + i))) :
  (g 1 * (q 1) + E A (fun i => q (1 + i) * (g (1 + i)))) * (f 1 * (p 1) + E A (fun i => f (1 + i) * (p (1 + i)))) >= (f 1 * (q 1) + E A (fun i => f (1 + i) * (q (1 + i)))) * (E A (fun i => p (1 + i) * (g (1 + i))) + p 1 * (g 1)).
Proof. exact (step_theorem (f) (g) (p) (q) (A) sort_A H_g_pos_0 H_f_over_g_falls H_q_pos_0 H_p_over_q_falls). Qed.
