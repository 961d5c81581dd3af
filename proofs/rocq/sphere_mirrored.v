(** Mirrored classes on a sphere, densities that rise along an axis: $NC1(F + G) >= NC1(F)$ (sphere-mirrored)

  Given [r > 0]: r > 0
  Given [h rises]: h(_0^2 + _1) >= h(_1) for all real, real
  Given [mirrored]: S1 is the law of -x, x ~ S1
  Given [M]: M(_0) = E[E[E[h(sin(t))*h(sin(t)*sin(r) + cos(r)*s*cos(t))*(1 - cos(r)^2)^(-1 +
    _3)*sin(r); s ~ X1]; r ~ S1]; t ~ S1] for all nat
  Given [apart]: M(1) > 0
  Given [f >= 0]: f(_0) >= 0 for all nat
  Given [f(1) > 0]: f(1) > 0
  Given [g > 0]: g(_0) > 0 for all nat
  Given [f/g falls]: f(_0)*g(1 + _0) >= f(1 + _0)*g(_0) for all nat
  Given [m_F]: m_F = E[f(1 + c)*r^(1 + 2*c)*M(1 + c); c ~ A] + M(1)*r*f(1)
  Given [m_G]: m_G = E[r^(1 + 2*c)*M(1 + c)*g(1 + c); c ~ A] + M(1)*r*g(1)
  Given [t_F]: t_F = E[f(1 + c)*r^(1 + 2*c); c ~ A] + r*f(1)
  Given [t_G]: t_G = E[r^(1 + 2*c)*g(1 + c); c ~ A] + r*g(1)
  Then t_G*m_G^(-1) - 1 >= -1 + t_F*m_F^(-1)
  Then -1 + (m_G + m_F)^(-1)*(t_F + t_G) >= -1 + t_F*m_F^(-1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require sphere_moments.
From NCProofs Require power_ratios_at_weak.
Open Scope R_scope.

(** Step [M at k], by Instance:
  M(k) >= 0
*)
Lemma step_M_at_k (k : R) (M : R -> R) (h : R -> R) (S_ : R -> law R) (X : R -> law R)
    (label_k : label k)
    (H_h_rises : forall t : R, forall u : R, h (u ^ 2 + t) >= h t)
    (H_mirrored : mirror (S_ 1) (S_ 1))
    (H_M : forall i : R, label i -> M i = E (S_ 1) (fun t => E (S_ 1) (fun u => E (X 1) (fun w => h (sin t) * (h (sin t * (sin u) + cos u * w * (cos t))) * (npow (1 - (cos u) ^ 2) (i - 1)) * (sin u))))) :
  M k >= 0.
Proof.
  assert (I' : M (k) >= 0).
  { apply (sphere_moments.step_M_pos_is_0 (k) (M) (h) (S_) (X)); [premise | premise | premise | premise]. }
  assert (G' : (M k) - (0) = (M (k)) - (0)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [M >= 0], by Specialise:
  M(_0) >= 0 for all nat
*)
Lemma step_M_pos_is_0 (M : R -> R) (h : R -> R) (S_ : R -> law R) (X : R -> law R)
    (H_h_rises : forall t : R, forall u : R, h (u ^ 2 + t) >= h t)
    (H_mirrored : mirror (S_ 1) (S_ 1))
    (H_M : forall i : R, label i -> M i = E (S_ 1) (fun t => E (S_ 1) (fun u => E (X 1) (fun w => h (sin t) * (h (sin t * (sin u) + cos u * w * (cos t))) * (npow (1 - (cos u) ^ 2) (i - 1)) * (sin u))))) :
  forall i : R, label i -> M i >= 0.
Proof.
  intros any0 D0; draws.
  assert (I' : M (any0) >= 0).
  { apply (step_M_at_k (any0) (M) (h) (S_) (X)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [M falls], by Instance:
  M(n) >= M(1 + n)
*)
Lemma step_M_falls (n : R) (M : R -> R) (h : R -> R) (S_ : R -> law R) (X : R -> law R)
    (label_n : label n)
    (H_h_rises : forall t : R, forall u : R, h (u ^ 2 + t) >= h t)
    (H_mirrored : mirror (S_ 1) (S_ 1))
    (H_M : forall i : R, label i -> M i = E (S_ 1) (fun t => E (S_ 1) (fun u => E (X 1) (fun w => h (sin t) * (h (sin t * (sin u) + cos u * w * (cos t))) * (npow (1 - (cos u) ^ 2) (i - 1)) * (sin u))))) :
  M n >= M (1 + n).
Proof.
  assert (I' : M (n) >= M (1 + (n))).
  { apply (sphere_moments.step_M_falls (n) (M) (h) (S_) (X)); [premise | premise | premise | premise]. }
  assert (G' : (M n) - (M (1 + n)) = (M (n)) - (M (1 + (n)))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [q > 0], by Sign:
  r^(-1 + 2*_0) > 0 for all nat
*)
Lemma step_q_pos_0 (r : R)
    (H_r_pos_0 : r > 0) :
  forall i : R, label i -> npow r (2 * i - 1) > 0.
Proof.
  intros any0 D0; draws.
  gap; sign.
Qed.

(** Step [p/q at n], by Linear:
  r^(1 + 2*n)*M(n)*r^(-1 + 2*n) >= r^(1 + 2*n)*M(1 + n)*r^(-1 + 2*n)
*)
Lemma step_p_over_q_at_n (n : R) (r : R) (M : R -> R) (h : R -> R) (S_ : R -> law R) (X : R -> law R)
    (label_n : label n)
    (H_r_pos_0 : r > 0)
    (H_h_rises : forall t : R, forall u : R, h (u ^ 2 + t) >= h t)
    (H_mirrored : mirror (S_ 1) (S_ 1))
    (H_M : forall i : R, label i -> M i = E (S_ 1) (fun t => E (S_ 1) (fun u => E (X 1) (fun w => h (sin t) * (h (sin t * (sin u) + cos u * w * (cos t))) * (npow (1 - (cos u) ^ 2) (i - 1)) * (sin u))))) :
  npow r (1 + 2 * n) * (M n) * (npow r (2 * n - 1)) >= npow r (1 + 2 * n) * (M (1 + n)) * (npow r (2 * n - 1)).
Proof.
  pose proof (step_M_falls (n) (M) (h) (S_) (X) label_n H_h_rises H_mirrored H_M) as H_M_falls.
  assert (P0' : 0 <= (npow r (1 + 2 * n) * (npow r (2 * n - 1))) * ((M n) - (M (1 + n)))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (npow r (1 + 2 * n) * (M n) * (npow r (2 * n - 1))) - (npow r (1 + 2 * n) * (M (1 + n)) * (npow r (2 * n - 1))) = (npow r (1 + 2 * n) * (npow r (2 * n - 1))) * ((M n) - (M (1 + n)))).
  { try assert (N0' : normal_form (npow r (1 + 2 * n)) (r ^ 3 * ((npow r (n - 1)) ^ 2))) by normal.
    try assert (N1' : normal_form (npow r (2 * n - 1)) (r * ((npow r (n - 1)) ^ 2))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [p/q], by Specialise:
  r^(-1 + 2*_0)*r^(1 + 2*_0)*M(_0) >= r^(-1 + 2*_0)*r^(1 + 2*_0)*M(1 + _0) for all nat
*)
Lemma step_p_over_q (r : R) (M : R -> R) (h : R -> R) (S_ : R -> law R) (X : R -> law R)
    (H_r_pos_0 : r > 0)
    (H_h_rises : forall t : R, forall u : R, h (u ^ 2 + t) >= h t)
    (H_mirrored : mirror (S_ 1) (S_ 1))
    (H_M : forall i : R, label i -> M i = E (S_ 1) (fun t => E (S_ 1) (fun u => E (X 1) (fun w => h (sin t) * (h (sin t * (sin u) + cos u * w * (cos t))) * (npow (1 - (cos u) ^ 2) (i - 1)) * (sin u))))) :
  forall i : R, label i -> npow r (2 * i - 1) * (npow r (1 + 2 * i)) * (M i) >= npow r (2 * i - 1) * (npow r (1 + 2 * i)) * (M (1 + i)).
Proof.
  intros any0 D0; draws.
  assert (I' : npow r (1 + 2 * (any0)) * (M (any0)) * (npow r (2 * (any0) - 1)) >= npow r (1 + 2 * (any0)) * (M (1 + (any0))) * (npow r (2 * (any0) - 1))).
  { apply (step_p_over_q_at_n (any0) (r) (M) (h) (S_) (X)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [series], by Instance:
  (E[r^(1 + 2*c)*g(1 + c); c ~ A] + r*g(1))*(E[f(1 + c)*r^(1 + 2*c)*M(1 + c); c ~ A] +
    M(1)*r*f(1)) >= (E[r^(1 + 2*c)*M(1 + c)*g(1 + c); c ~ A] + M(1)*r*g(1))*(E[f(1 + c)*r^(1 +
    2*c); c ~ A] + r*f(1))
*)
Lemma step_series (r : R) (M : R -> R) (f : R -> R) (g : R -> R) (h : R -> R) (A : law R) (S_ : R -> law R) (X : R -> law R)
    (sort_A : law_of_labels A)
    (H_r_pos_0 : r > 0)
    (H_h_rises : forall t : R, forall u : R, h (u ^ 2 + t) >= h t)
    (H_mirrored : mirror (S_ 1) (S_ 1))
    (H_M : forall i : R, label i -> M i = E (S_ 1) (fun t => E (S_ 1) (fun u => E (X 1) (fun w => h (sin t) * (h (sin t * (sin u) + cos u * w * (cos t))) * (npow (1 - (cos u) ^ 2) (i - 1)) * (sin u)))))
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_f_over_g_falls : forall i : R, label i -> f i * (g (1 + i)) >= f (1 + i) * (g i)) :
  (E A (fun i => npow r (1 + 2 * i) * (g (1 + i))) + r * (g 1)) * (E A (fun i => f (1 + i) * (npow r (1 + 2 * i)) * (M (1 + i))) + M 1 * r * (f 1)) >= (E A (fun i => npow r (1 + 2 * i) * (M (1 + i)) * (g (1 + i))) + M 1 * r * (g 1)) * (E A (fun i => f (1 + i) * (npow r (1 + 2 * i))) + r * (f 1)).
Proof.
  pose proof (step_q_pos_0 (r) H_r_pos_0) as H_q_pos_0.
  pose proof (step_p_over_q (r) (M) (h) (S_) (X) H_r_pos_0 H_h_rises H_mirrored H_M) as H_p_over_q.
  assert (I' : (g 1 * ((fun v0 => npow r (2 * v0 - 1)) 1) + E A (fun i => (fun v0 => npow r (2 * v0 - 1)) (1 + i) * (g (1 + i)))) * (f 1 * ((fun v0 => npow r (2 * v0 - 1) * (M v0)) 1) + E A (fun i => f (1 + i) * ((fun v0 => npow r (2 * v0 - 1) * (M v0)) (1 + i)))) >= (f 1 * ((fun v0 => npow r (2 * v0 - 1)) 1) + E A (fun i => f (1 + i) * ((fun v0 => npow r (2 * v0 - 1)) (1 + i)))) * (E A (fun i => (fun v0 => npow r (2 * v0 - 1) * (M v0)) (1 + i) * (g (1 + i))) + (fun v0 => npow r (2 * v0 - 1) * (M v0)) 1 * (g 1))).
  { apply (power_ratios_at_weak.step_theorem (f) (g) ((fun v0 => npow r (2 * v0 - 1) * (M v0))) ((fun v0 => npow r (2 * v0 - 1))) (A)); [premise | premise | premise | premise_by H_q_pos_0 | premise_by H_p_over_q]. }
  cbv beta in I'.
  assert (J' : (E A (fun i => f (1 + i) * (npow r (2 * (1 + i) - 1) * (M (1 + i)))) + M 1 * (npow r (1 * 2 - 1)) * (f 1)) * (E A (fun i => npow r (2 * (1 + i) - 1) * (g (1 + i))) + npow r (1 * 2 - 1) * (g 1)) >= (M 1 * (npow r (1 * 2 - 1)) * (g 1) + E A (fun i => npow r (2 * (1 + i) - 1) * (M (1 + i)) * (g (1 + i)))) * (E A (fun i => f (1 + i) * (npow r (2 * (1 + i) - 1))) + npow r (1 * 2 - 1) * (f 1))) by first [exact I' | sides_of I' | fits I'].
  assert (G' : ((E A (fun i => npow r (1 + 2 * i) * (g (1 + i))) + r * (g 1)) * (E A (fun i => f (1 + i) * (npow r (1 + 2 * i)) * (M (1 + i))) + M 1 * r * (f 1))) - ((E A (fun i => npow r (1 + 2 * i) * (M (1 + i)) * (g (1 + i))) + M 1 * r * (g 1)) * (E A (fun i => f (1 + i) * (npow r (1 + 2 * i))) + r * (f 1))) = ((E A (fun i => f (1 + i) * (npow r (2 * (1 + i) - 1) * (M (1 + i)))) + M 1 * (npow r (1 * 2 - 1)) * (f 1)) * (E A (fun i => npow r (2 * (1 + i) - 1) * (g (1 + i))) + npow r (1 * 2 - 1) * (g 1))) - ((M 1 * (npow r (1 * 2 - 1)) * (g 1) + E A (fun i => npow r (2 * (1 + i) - 1) * (M (1 + i)) * (g (1 + i)))) * (E A (fun i => f (1 + i) * (npow r (2 * (1 + i) - 1))) + npow r (1 * 2 - 1) * (f 1)))).
  { assert (S0' : (E A (fun i => npow r (1 + 2 * i) * (g (1 + i))) + r * (g 1)) * (E A (fun i => f (1 + i) * (npow r (1 + 2 * i)) * (M (1 + i))) + M 1 * r * (f 1)) - (E A (fun i => npow r (1 + 2 * i) * (M (1 + i)) * (g (1 + i))) + M 1 * r * (g 1)) * (E A (fun i => f (1 + i) * (npow r (1 + 2 * i))) + r * (f 1)) = r ^ 6 * (E A (fun i => (npow r (i - 1)) ^ 2 * (g (1 + i)))) * (E A (fun i => f (1 + i) * ((npow r (i - 1)) ^ 2) * (M (1 + i)))) + M 1 * (f 1) * (r ^ 4) * (E A (fun i => (npow r (i - 1)) ^ 2 * (g (1 + i)))) + r ^ 4 * (g 1) * (E A (fun i => f (1 + i) * ((npow r (i - 1)) ^ 2) * (M (1 + i)))) - E A (fun i => f (1 + i) * ((npow r (i - 1)) ^ 2)) * (E A (fun i => (npow r (i - 1)) ^ 2 * (M (1 + i)) * (g (1 + i)))) * (r ^ 6) - E A (fun i => (npow r (i - 1)) ^ 2 * (M (1 + i)) * (g (1 + i))) * (f 1) * (r ^ 4) - E A (fun i => f (1 + i) * ((npow r (i - 1)) ^ 2)) * (M 1) * (r ^ 4) * (g 1)).
    { transitivity ((E A (fun i => npow r (1 + 2 * i) * (g (1 + i))) + r * (g 1)) * (E A (fun i => f (1 + i) * (npow r (1 + 2 * i)) * (M (1 + i))) + M 1 * r * (f 1)) - (E A (fun i => npow r (1 + 2 * i) * (M (1 + i)) * (g (1 + i))) + M 1 * r * (g 1)) * (E A (fun i => f (1 + i) * (npow r (1 + 2 * i))) + r * (f 1))). { arrange. }
      assert (E0' : normal_form (E A (fun i => npow r (1 + 2 * i) * (M (1 + i)) * (g (1 + i)))) (r ^ 3 * (E A (fun i => (npow r (i - 1)) ^ 2 * (M (1 + i)) * (g (1 + i)))))).
      { unfold normal_form.
        transitivity (E A (fun r_1 => (r ^ 3) * ((npow r (r_1 - 1)) ^ 2 * (M (1 + r_1)) * (g (1 + r_1))))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (r ^ 3 * ((npow r (r_1 - 1)) ^ 2) * (M (1 + r_1)) * (g (1 + r_1))).
          { try assert (N2' : normal_form (npow r (1 + 2 * r_1)) (r ^ 3 * ((npow r (r_1 - 1)) ^ 2))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((r ^ 3) * (E A (fun r_1 => (npow r (r_1 - 1)) ^ 2 * (M (1 + r_1)) * (g (1 + r_1))))).
        { linear. }
        transitivity ((r ^ 3) * (E A (fun i => (npow r (i - 1)) ^ 2 * (M (1 + i)) * (g (1 + i))))). { arrange. }
        arrange. }
      assert (E3' : normal_form (E A (fun i => f (1 + i) * (npow r (1 + 2 * i)))) (E A (fun i => f (1 + i) * ((npow r (i - 1)) ^ 2)) * (r ^ 3))).
      { unfold normal_form.
        transitivity (E A (fun r_4 => (r ^ 3) * (f (1 + r_4) * ((npow r (r_4 - 1)) ^ 2)))).
        { apply E_ext; intros r_4 D_r_4; draws.
          transitivity (f (1 + r_4) * (r ^ 3) * ((npow r (r_4 - 1)) ^ 2)).
          { try assert (N5' : normal_form (npow r (1 + 2 * r_4)) (r ^ 3 * ((npow r (r_4 - 1)) ^ 2))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((r ^ 3) * (E A (fun r_4 => f (1 + r_4) * ((npow r (r_4 - 1)) ^ 2)))).
        { linear. }
        transitivity ((r ^ 3) * (E A (fun i => f (1 + i) * ((npow r (i - 1)) ^ 2)))). { arrange. }
        arrange. }
      assert (E6' : normal_form (E A (fun i => npow r (1 + 2 * i) * (g (1 + i)))) (r ^ 3 * (E A (fun i => (npow r (i - 1)) ^ 2 * (g (1 + i)))))).
      { unfold normal_form.
        transitivity (E A (fun r_7 => (r ^ 3) * ((npow r (r_7 - 1)) ^ 2 * (g (1 + r_7))))).
        { apply E_ext; intros r_7 D_r_7; draws.
          transitivity (r ^ 3 * ((npow r (r_7 - 1)) ^ 2) * (g (1 + r_7))).
          { try assert (N8' : normal_form (npow r (1 + 2 * r_7)) (r ^ 3 * ((npow r (r_7 - 1)) ^ 2))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((r ^ 3) * (E A (fun r_7 => (npow r (r_7 - 1)) ^ 2 * (g (1 + r_7))))).
        { linear. }
        transitivity ((r ^ 3) * (E A (fun i => (npow r (i - 1)) ^ 2 * (g (1 + i))))). { arrange. }
        arrange. }
      assert (E9' : normal_form (E A (fun i => f (1 + i) * (npow r (1 + 2 * i)) * (M (1 + i)))) (r ^ 3 * (E A (fun i => f (1 + i) * ((npow r (i - 1)) ^ 2) * (M (1 + i)))))).
      { unfold normal_form.
        transitivity (E A (fun r_10 => (r ^ 3) * (f (1 + r_10) * ((npow r (r_10 - 1)) ^ 2) * (M (1 + r_10))))).
        { apply E_ext; intros r_10 D_r_10; draws.
          transitivity (f (1 + r_10) * (r ^ 3) * ((npow r (r_10 - 1)) ^ 2) * (M (1 + r_10))).
          { try assert (N11' : normal_form (npow r (1 + 2 * r_10)) (r ^ 3 * ((npow r (r_10 - 1)) ^ 2))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((r ^ 3) * (E A (fun r_10 => f (1 + r_10) * ((npow r (r_10 - 1)) ^ 2) * (M (1 + r_10))))).
        { linear. }
        transitivity ((r ^ 3) * (E A (fun i => f (1 + i) * ((npow r (i - 1)) ^ 2) * (M (1 + i))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : (E A (fun i => f (1 + i) * (npow r (2 * (1 + i) - 1) * (M (1 + i)))) + M 1 * (npow r (1 * 2 - 1)) * (f 1)) * (E A (fun i => npow r (2 * (1 + i) - 1) * (g (1 + i))) + npow r (1 * 2 - 1) * (g 1)) - (M 1 * (npow r (1 * 2 - 1)) * (g 1) + E A (fun i => npow r (2 * (1 + i) - 1) * (M (1 + i)) * (g (1 + i)))) * (E A (fun i => f (1 + i) * (npow r (2 * (1 + i) - 1))) + npow r (1 * 2 - 1) * (f 1)) = r ^ 6 * (E A (fun i => (npow r (i - 1)) ^ 2 * (g (1 + i)))) * (E A (fun i => f (1 + i) * ((npow r (i - 1)) ^ 2) * (M (1 + i)))) + M 1 * (f 1) * (r ^ 4) * (E A (fun i => (npow r (i - 1)) ^ 2 * (g (1 + i)))) + r ^ 4 * (g 1) * (E A (fun i => f (1 + i) * ((npow r (i - 1)) ^ 2) * (M (1 + i)))) - E A (fun i => f (1 + i) * ((npow r (i - 1)) ^ 2)) * (E A (fun i => (npow r (i - 1)) ^ 2 * (M (1 + i)) * (g (1 + i)))) * (r ^ 6) - E A (fun i => (npow r (i - 1)) ^ 2 * (M (1 + i)) * (g (1 + i))) * (f 1) * (r ^ 4) - E A (fun i => f (1 + i) * ((npow r (i - 1)) ^ 2)) * (M 1) * (r ^ 4) * (g 1)).
    { transitivity ((E A (fun i => f (1 + i) * (npow r (2 * (1 + i) - 1) * (M (1 + i)))) + M 1 * (npow r (1 * 2 - 1)) * (f 1)) * (E A (fun i => npow r (2 * (1 + i) - 1) * (g (1 + i))) + npow r (1 * 2 - 1) * (g 1)) - (M 1 * (npow r (1 * 2 - 1)) * (g 1) + E A (fun i => npow r (2 * (1 + i) - 1) * (M (1 + i)) * (g (1 + i)))) * (E A (fun i => f (1 + i) * (npow r (2 * (1 + i) - 1))) + npow r (1 * 2 - 1) * (f 1))). { arrange. }
      assert (E12' : normal_form (E A (fun i => f (1 + i) * (npow r (2 * (1 + i) - 1) * (M (1 + i))))) (r ^ 3 * (E A (fun i => f (1 + i) * ((npow r (i - 1)) ^ 2) * (M (1 + i)))))).
      { unfold normal_form.
        transitivity (E A (fun r_13 => (r ^ 3) * (f (1 + r_13) * ((npow r (r_13 - 1)) ^ 2) * (M (1 + r_13))))).
        { apply E_ext; intros r_13 D_r_13; draws.
          transitivity (f (1 + r_13) * (r ^ 3) * ((npow r (r_13 - 1)) ^ 2) * (M (1 + r_13))).
          { try assert (N14' : normal_form (npow r (2 * (1 + r_13) - 1)) (r ^ 3 * ((npow r (r_13 - 1)) ^ 2))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((r ^ 3) * (E A (fun r_13 => f (1 + r_13) * ((npow r (r_13 - 1)) ^ 2) * (M (1 + r_13))))).
        { linear. }
        transitivity ((r ^ 3) * (E A (fun i => f (1 + i) * ((npow r (i - 1)) ^ 2) * (M (1 + i))))). { arrange. }
        arrange. }
      assert (E15' : normal_form (E A (fun i => npow r (2 * (1 + i) - 1) * (g (1 + i)))) (r ^ 3 * (E A (fun i => (npow r (i - 1)) ^ 2 * (g (1 + i)))))).
      { unfold normal_form.
        transitivity (E A (fun r_16 => (r ^ 3) * ((npow r (r_16 - 1)) ^ 2 * (g (1 + r_16))))).
        { apply E_ext; intros r_16 D_r_16; draws.
          transitivity (r ^ 3 * ((npow r (r_16 - 1)) ^ 2) * (g (1 + r_16))).
          { try assert (N17' : normal_form (npow r (2 * (1 + r_16) - 1)) (r ^ 3 * ((npow r (r_16 - 1)) ^ 2))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((r ^ 3) * (E A (fun r_16 => (npow r (r_16 - 1)) ^ 2 * (g (1 + r_16))))).
        { linear. }
        transitivity ((r ^ 3) * (E A (fun i => (npow r (i - 1)) ^ 2 * (g (1 + i))))). { arrange. }
        arrange. }
      assert (E18' : normal_form (E A (fun i => npow r (2 * (1 + i) - 1) * (M (1 + i)) * (g (1 + i)))) (r ^ 3 * (E A (fun i => (npow r (i - 1)) ^ 2 * (M (1 + i)) * (g (1 + i)))))).
      { unfold normal_form.
        transitivity (E A (fun r_19 => (r ^ 3) * ((npow r (r_19 - 1)) ^ 2 * (M (1 + r_19)) * (g (1 + r_19))))).
        { apply E_ext; intros r_19 D_r_19; draws.
          transitivity (r ^ 3 * ((npow r (r_19 - 1)) ^ 2) * (M (1 + r_19)) * (g (1 + r_19))).
          { try assert (N20' : normal_form (npow r (2 * (1 + r_19) - 1)) (r ^ 3 * ((npow r (r_19 - 1)) ^ 2))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((r ^ 3) * (E A (fun r_19 => (npow r (r_19 - 1)) ^ 2 * (M (1 + r_19)) * (g (1 + r_19))))).
        { linear. }
        transitivity ((r ^ 3) * (E A (fun i => (npow r (i - 1)) ^ 2 * (M (1 + i)) * (g (1 + i))))). { arrange. }
        arrange. }
      assert (E21' : normal_form (E A (fun i => f (1 + i) * (npow r (2 * (1 + i) - 1)))) (E A (fun i => f (1 + i) * ((npow r (i - 1)) ^ 2)) * (r ^ 3))).
      { unfold normal_form.
        transitivity (E A (fun r_22 => (r ^ 3) * (f (1 + r_22) * ((npow r (r_22 - 1)) ^ 2)))).
        { apply E_ext; intros r_22 D_r_22; draws.
          transitivity (f (1 + r_22) * (r ^ 3) * ((npow r (r_22 - 1)) ^ 2)).
          { try assert (N23' : normal_form (npow r (2 * (1 + r_22) - 1)) (r ^ 3 * ((npow r (r_22 - 1)) ^ 2))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((r ^ 3) * (E A (fun r_22 => f (1 + r_22) * ((npow r (r_22 - 1)) ^ 2)))).
        { linear. }
        transitivity ((r ^ 3) * (E A (fun i => f (1 + i) * ((npow r (i - 1)) ^ 2)))). { arrange. }
        arrange. }
      try assert (N24' : normal_form (npow r (1 * 2 - 1)) (r)) by normal.
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity ((E A (fun i => npow r (1 + 2 * i) * (g (1 + i))) + r * (g 1)) * (E A (fun i => f (1 + i) * (npow r (1 + 2 * i)) * (M (1 + i))) + M 1 * r * (f 1)) - (E A (fun i => npow r (1 + 2 * i) * (M (1 + i)) * (g (1 + i))) + M 1 * r * (g 1)) * (E A (fun i => f (1 + i) * (npow r (1 + 2 * i))) + r * (f 1))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity ((E A (fun i => f (1 + i) * (npow r (2 * (1 + i) - 1) * (M (1 + i)))) + M 1 * (npow r (1 * 2 - 1)) * (f 1)) * (E A (fun i => npow r (2 * (1 + i) - 1) * (g (1 + i))) + npow r (1 * 2 - 1) * (g 1)) - (M 1 * (npow r (1 * 2 - 1)) * (g 1) + E A (fun i => npow r (2 * (1 + i) - 1) * (M (1 + i)) * (g (1 + i)))) * (E A (fun i => f (1 + i) * (npow r (2 * (1 + i) - 1))) + npow r (1 * 2 - 1) * (f 1))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

(** Step [m_F > 0], by Linear:
  m_F > 0
*)
Lemma step_m_F_pos_0 (m_F : R) (r : R) (M : R -> R) (f : R -> R) (h : R -> R) (A : law R) (S_ : R -> law R) (X : R -> law R)
    (sort_A : law_of_labels A)
    (H_r_pos_0 : r > 0)
    (H_h_rises : forall t : R, forall u : R, h (u ^ 2 + t) >= h t)
    (H_mirrored : mirror (S_ 1) (S_ 1))
    (H_M : forall i : R, label i -> M i = E (S_ 1) (fun t => E (S_ 1) (fun u => E (X 1) (fun w => h (sin t) * (h (sin t * (sin u) + cos u * w * (cos t))) * (npow (1 - (cos u) ^ 2) (i - 1)) * (sin u)))))
    (H_apart : M 1 > 0)
    (H_f_pos_is_0 : forall i : R, label i -> f i >= 0)
    (H_f_1_pos_0 : f 1 > 0)
    (H_m_F : m_F = E A (fun i => f (1 + i) * (npow r (1 + 2 * i)) * (M (1 + i))) + M 1 * r * (f 1)) :
  m_F > 0.
Proof.
  pose proof (step_M_pos_is_0 (M) (h) (S_) (X) H_h_rises H_mirrored H_M) as H_M_pos_is_0.
  assert (P' : 0 < (E A (fun i => f (1 + i) * (npow r (1 + 2 * i)) * (M (1 + i))) + M 1 * r * (f 1))) by (sign).
  assert (G' : (m_F) - (0) = (E A (fun i => f (1 + i) * (npow r (1 + 2 * i)) * (M (1 + i))) + M 1 * r * (f 1))).
  { assert (U' : forall z0' z1' z2' : R, (m_F = (((z0') + (z1') * r * (z2')))) -> (r > 0) -> ((z1') > 0) -> ((z2') > 0) -> m_F - 0 = ((z0') + (z1') * r * (z2'))).
    { clear - r m_F.
      intros z0' z1' z2' H_m_F H_r_pos_0 H_apart H_f_1_pos_0.
      rewrite ?H_m_F.
      first [put; solve [ring] | equal]. }
    pose proof (U' (E A (fun i => f (1 + i) * (npow r (1 + 2 * i)) * (M (1 + i)))) (M 1) (f 1)) as V'.
    specialize (V' ltac:(says H_m_F)).
    specialize (V' ltac:(says H_r_pos_0)).
    specialize (V' ltac:(says H_apart)).
    specialize (V' ltac:(says H_f_1_pos_0)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [m_G > 0], by Linear:
  m_G > 0
*)
Lemma step_m_G_pos_0 (m_G : R) (r : R) (M : R -> R) (g : R -> R) (h : R -> R) (A : law R) (S_ : R -> law R) (X : R -> law R)
    (sort_A : law_of_labels A)
    (H_r_pos_0 : r > 0)
    (H_h_rises : forall t : R, forall u : R, h (u ^ 2 + t) >= h t)
    (H_mirrored : mirror (S_ 1) (S_ 1))
    (H_M : forall i : R, label i -> M i = E (S_ 1) (fun t => E (S_ 1) (fun u => E (X 1) (fun w => h (sin t) * (h (sin t * (sin u) + cos u * w * (cos t))) * (npow (1 - (cos u) ^ 2) (i - 1)) * (sin u)))))
    (H_apart : M 1 > 0)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_m_G : m_G = E A (fun i => npow r (1 + 2 * i) * (M (1 + i)) * (g (1 + i))) + M 1 * r * (g 1)) :
  m_G > 0.
Proof.
  pose proof (step_M_pos_is_0 (M) (h) (S_) (X) H_h_rises H_mirrored H_M) as H_M_pos_is_0.
  assert (P' : 0 < (E A (fun i => npow r (1 + 2 * i) * (M (1 + i)) * (g (1 + i))) + M 1 * r * (g 1))) by (sign).
  assert (G' : (m_G) - (0) = (E A (fun i => npow r (1 + 2 * i) * (M (1 + i)) * (g (1 + i))) + M 1 * r * (g 1))).
  { assert (U' : forall z0' z1' z2' : R, (m_G = (((z0') + (z1') * r * (z2')))) -> (r > 0) -> ((z1') > 0) -> m_G - 0 = ((z0') + (z1') * r * (z2'))).
    { clear - r m_G.
      intros z0' z1' z2' H_m_G H_r_pos_0 H_apart.
      rewrite ?H_m_G.
      first [put; solve [ring] | equal]. }
    pose proof (U' (E A (fun i => npow r (1 + 2 * i) * (M (1 + i)) * (g (1 + i)))) (M 1) (g 1)) as V'.
    specialize (V' ltac:(says H_m_G)).
    specialize (V' ltac:(says H_r_pos_0)).
    specialize (V' ltac:(says H_apart)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [products], by Linear:
  t_G*m_F >= t_F*m_G
*)
Lemma step_products (m_F : R) (m_G : R) (r : R) (t_F : R) (t_G : R) (M : R -> R) (f : R -> R) (g : R -> R) (h : R -> R) (A : law R) (S_ : R -> law R) (X : R -> law R)
    (sort_A : law_of_labels A)
    (H_r_pos_0 : r > 0)
    (H_h_rises : forall t : R, forall u : R, h (u ^ 2 + t) >= h t)
    (H_mirrored : mirror (S_ 1) (S_ 1))
    (H_M : forall i : R, label i -> M i = E (S_ 1) (fun t => E (S_ 1) (fun u => E (X 1) (fun w => h (sin t) * (h (sin t * (sin u) + cos u * w * (cos t))) * (npow (1 - (cos u) ^ 2) (i - 1)) * (sin u)))))
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_f_over_g_falls : forall i : R, label i -> f i * (g (1 + i)) >= f (1 + i) * (g i))
    (H_m_F : m_F = E A (fun i => f (1 + i) * (npow r (1 + 2 * i)) * (M (1 + i))) + M 1 * r * (f 1))
    (H_m_G : m_G = E A (fun i => npow r (1 + 2 * i) * (M (1 + i)) * (g (1 + i))) + M 1 * r * (g 1))
    (H_t_F : t_F = E A (fun i => f (1 + i) * (npow r (1 + 2 * i))) + r * (f 1))
    (H_t_G : t_G = E A (fun i => npow r (1 + 2 * i) * (g (1 + i))) + r * (g 1)) :
  t_G * m_F >= t_F * m_G.
Proof.
  pose proof (step_series (r) (M) (f) (g) (h) (A) (S_) (X) sort_A H_r_pos_0 H_h_rises H_mirrored H_M H_g_pos_0 H_f_over_g_falls) as H_series.
  assert (P0' : 0 <= (1) * (((E A (fun i => npow r (1 + 2 * i) * (g (1 + i))) + r * (g 1)) * (E A (fun i => f (1 + i) * (npow r (1 + 2 * i)) * (M (1 + i))) + M 1 * r * (f 1))) - ((E A (fun i => npow r (1 + 2 * i) * (M (1 + i)) * (g (1 + i))) + M 1 * r * (g 1)) * (E A (fun i => f (1 + i) * (npow r (1 + 2 * i))) + r * (f 1))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (t_G * m_F) - (t_F * m_G) = (1) * (((E A (fun i => npow r (1 + 2 * i) * (g (1 + i))) + r * (g 1)) * (E A (fun i => f (1 + i) * (npow r (1 + 2 * i)) * (M (1 + i))) + M 1 * r * (f 1))) - ((E A (fun i => npow r (1 + 2 * i) * (M (1 + i)) * (g (1 + i))) + M 1 * r * (g 1)) * (E A (fun i => f (1 + i) * (npow r (1 + 2 * i))) + r * (f 1))))).
  { assert (U' : forall z0' z1' z2' z3' z4' z5' z6' : R, (m_F = (((z6') + (z1') * r * (z4')))) -> (m_G = (((z0') + (z1') * r * (z2')))) -> (t_F = (((z3') + r * (z4')))) -> (t_G = (((z5') + r * (z2')))) -> (((((z5') + r * (z2')) * ((z6') + (z1') * r * (z4')))) >= ((((z0') + (z1') * r * (z2')) * ((z3') + r * (z4'))))) -> t_G * m_F - t_F * m_G = (1 * (((z5') + r * (z2')) * ((z6') + (z1') * r * (z4')) - ((z0') + (z1') * r * (z2')) * ((z3') + r * (z4'))))).
    { clear - t_F r t_G m_G m_F.
      intros z0' z1' z2' z3' z4' z5' z6' H_m_F H_m_G H_t_F H_t_G H_series.
      rewrite ?H_m_F, ?H_m_G, ?H_t_F, ?H_t_G.
      rewrite ?H_m_F, ?H_m_G, ?H_t_F, ?H_t_G.
      first [put; solve [ring] | equal]. }
    pose proof (U' (E A (fun i => npow r (1 + 2 * i) * (M (1 + i)) * (g (1 + i)))) (M 1) (g 1) (E A (fun i => f (1 + i) * (npow r (1 + 2 * i)))) (f 1) (E A (fun i => npow r (1 + 2 * i) * (g (1 + i)))) (E A (fun i => f (1 + i) * (npow r (1 + 2 * i)) * (M (1 + i))))) as V'.
    specialize (V' ltac:(says H_m_F)).
    specialize (V' ltac:(says H_m_G)).
    specialize (V' ltac:(says H_t_F)).
    specialize (V' ltac:(says H_t_G)).
    specialize (V' ltac:(says H_series)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [above], by Linear:
  t_G*m_G^(-1) - 1 >= -1 + t_F*m_F^(-1)
*)
Lemma step_above (m_F : R) (m_G : R) (r : R) (t_F : R) (t_G : R) (M : R -> R) (f : R -> R) (g : R -> R) (h : R -> R) (A : law R) (S_ : R -> law R) (X : R -> law R)
    (sort_A : law_of_labels A)
    (H_r_pos_0 : r > 0)
    (H_h_rises : forall t : R, forall u : R, h (u ^ 2 + t) >= h t)
    (H_mirrored : mirror (S_ 1) (S_ 1))
    (H_M : forall i : R, label i -> M i = E (S_ 1) (fun t => E (S_ 1) (fun u => E (X 1) (fun w => h (sin t) * (h (sin t * (sin u) + cos u * w * (cos t))) * (npow (1 - (cos u) ^ 2) (i - 1)) * (sin u)))))
    (H_apart : M 1 > 0)
    (H_f_pos_is_0 : forall i : R, label i -> f i >= 0)
    (H_f_1_pos_0 : f 1 > 0)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_f_over_g_falls : forall i : R, label i -> f i * (g (1 + i)) >= f (1 + i) * (g i))
    (H_m_F : m_F = E A (fun i => f (1 + i) * (npow r (1 + 2 * i)) * (M (1 + i))) + M 1 * r * (f 1))
    (H_m_G : m_G = E A (fun i => npow r (1 + 2 * i) * (M (1 + i)) * (g (1 + i))) + M 1 * r * (g 1))
    (H_t_F : t_F = E A (fun i => f (1 + i) * (npow r (1 + 2 * i))) + r * (f 1))
    (H_t_G : t_G = E A (fun i => npow r (1 + 2 * i) * (g (1 + i))) + r * (g 1)) :
  t_G * (inv m_G) - 1 >= t_F * (inv m_F) - 1.
Proof.
  pose proof (step_m_F_pos_0 (m_F) (r) (M) (f) (h) (A) (S_) (X) sort_A H_r_pos_0 H_h_rises H_mirrored H_M H_apart H_f_pos_is_0 H_f_1_pos_0 H_m_F) as H_m_F_pos_0.
  pose proof (step_m_G_pos_0 (m_G) (r) (M) (g) (h) (A) (S_) (X) sort_A H_r_pos_0 H_h_rises H_mirrored H_M H_apart H_g_pos_0 H_m_G) as H_m_G_pos_0.
  pose proof (step_products (m_F) (m_G) (r) (t_F) (t_G) (M) (f) (g) (h) (A) (S_) (X) sort_A H_r_pos_0 H_h_rises H_mirrored H_M H_g_pos_0 H_f_over_g_falls H_m_F H_m_G H_t_F H_t_G) as H_products.
  assert (P0' : 0 <= (inv m_F * (inv m_G)) * ((t_G * m_F) - (t_F * m_G))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (t_G * (inv m_G) - 1) - (t_F * (inv m_F) - 1) = (inv m_F * (inv m_G)) * ((t_G * m_F) - (t_F * m_G))).
  { assert (Z0' : m_F <> 0) by (apply positive_ne; sign).
    assert (Z1' : m_G <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [added], by Linear:
  -1 + (m_G + m_F)^(-1)*(t_F + t_G) >= -1 + t_F*m_F^(-1)
*)
Lemma step_added (m_F : R) (m_G : R) (r : R) (t_F : R) (t_G : R) (M : R -> R) (f : R -> R) (g : R -> R) (h : R -> R) (A : law R) (S_ : R -> law R) (X : R -> law R)
    (sort_A : law_of_labels A)
    (H_r_pos_0 : r > 0)
    (H_h_rises : forall t : R, forall u : R, h (u ^ 2 + t) >= h t)
    (H_mirrored : mirror (S_ 1) (S_ 1))
    (H_M : forall i : R, label i -> M i = E (S_ 1) (fun t => E (S_ 1) (fun u => E (X 1) (fun w => h (sin t) * (h (sin t * (sin u) + cos u * w * (cos t))) * (npow (1 - (cos u) ^ 2) (i - 1)) * (sin u)))))
    (H_apart : M 1 > 0)
    (H_f_pos_is_0 : forall i : R, label i -> f i >= 0)
    (H_f_1_pos_0 : f 1 > 0)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_f_over_g_falls : forall i : R, label i -> f i * (g (1 + i)) >= f (1 + i) * (g i))
    (H_m_F : m_F = E A (fun i => f (1 + i) * (npow r (1 + 2 * i)) * (M (1 + i))) + M 1 * r * (f 1))
    (H_m_G : m_G = E A (fun i => npow r (1 + 2 * i) * (M (1 + i)) * (g (1 + i))) + M 1 * r * (g 1))
    (H_t_F : t_F = E A (fun i => f (1 + i) * (npow r (1 + 2 * i))) + r * (f 1))
    (H_t_G : t_G = E A (fun i => npow r (1 + 2 * i) * (g (1 + i))) + r * (g 1)) :
  (t_F + t_G) * (inv (m_G + m_F)) - 1 >= t_F * (inv m_F) - 1.
Proof.
  pose proof (step_m_F_pos_0 (m_F) (r) (M) (f) (h) (A) (S_) (X) sort_A H_r_pos_0 H_h_rises H_mirrored H_M H_apart H_f_pos_is_0 H_f_1_pos_0 H_m_F) as H_m_F_pos_0.
  pose proof (step_m_G_pos_0 (m_G) (r) (M) (g) (h) (A) (S_) (X) sort_A H_r_pos_0 H_h_rises H_mirrored H_M H_apart H_g_pos_0 H_m_G) as H_m_G_pos_0.
  pose proof (step_products (m_F) (m_G) (r) (t_F) (t_G) (M) (f) (g) (h) (A) (S_) (X) sort_A H_r_pos_0 H_h_rises H_mirrored H_M H_g_pos_0 H_f_over_g_falls H_m_F H_m_G H_t_F H_t_G) as H_products.
  try assert (0 < m_G + m_F) by sign.
  assert (P0' : 0 <= (inv (m_G + m_F) * (inv m_F)) * ((t_G * m_F) - (t_F * m_G))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((t_F + t_G) * (inv (m_G + m_F)) - 1) - (t_F * (inv m_F) - 1) = (inv (m_G + m_F) * (inv m_F)) * ((t_G * m_F) - (t_F * m_G))).
  { try assert (0 < m_G + m_F) by sign.
    assert (Z0' : m_F <> 0) by (apply positive_ne; sign).
    assert (Z1' : m_G + m_F <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (m_F : R) (m_G : R) (r : R) (t_F : R) (t_G : R) (M : R -> R) (f : R -> R) (g : R -> R) (h : R -> R) (A : law R) (S_ : R -> law R) (X : R -> law R)
    (sort_A : law_of_labels A)
    (H_r_pos_0 : r > 0)
    (H_h_rises : forall t : R, forall u : R, h (u ^ 2 + t) >= h t)
    (H_mirrored : mirror (S_ 1) (S_ 1))
    (H_M : forall i : R, label i -> M i = E (S_ 1) (fun t => E (S_ 1) (fun u => E (X 1) (fun w => h (sin t) * (h (sin t * (sin u) + cos u * w * (cos t))) * (npow (1 - (cos u) ^ 2) (i - 1)) * (sin u)))))
    (H_apart : M 1 > 0)
    (H_f_pos_is_0 : forall i : R, label i -> f i >= 0)
    (H_f_1_pos_0 : f 1 > 0)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_f_over_g_falls : forall i : R, label i -> f i * (g (1 + i)) >= f (1 + i) * (g i))
    (H_m_F : m_F = E A (fun i => f (1 + i) * (npow r (1 + 2 * i)) * (M (1 + i))) + M 1 * r * (f 1))
    (H_m_G : m_G = E A (fun i => npow r (1 + 2 * i) * (M (1 + i)) * (g (1 + i))) + M 1 * r * (g 1))
    (H_t_F : t_F = E A (fun i => f (1 + i) * (npow r (1 + 2 * i))) + r * (f 1))
    (H_t_G : t_G = E A (fun i => npow r (1 + 2 * i) * (g (1 + i))) + r * (g 1)) :
  t_G * (inv m_G) - 1 >= t_F * (inv m_F) - 1.
Proof. exact (step_above (m_F) (m_G) (r) (t_F) (t_G) (M) (f) (g) (h) (A) (S_) (X) sort_A H_r_pos_0 H_h_rises H_mirrored H_M H_apart H_f_pos_is_0 H_f_1_pos_0 H_g_pos_0 H_f_over_g_falls H_m_F H_m_G H_t_F H_t_G). Qed.

Theorem theorem_2 (m_F : R) (m_G : R) (r : R) (t_F : R) (t_G : R) (M : R -> R) (f : R -> R) (g : R -> R) (h : R -> R) (A : law R) (S_ : R -> law R) (X : R -> law R)
    (sort_A : law_of_labels A)
    (H_r_pos_0 : r > 0)
    (H_h_rises : forall t : R, forall u : R, h (u ^ 2 + t) >= h t)
    (H_mirrored : mirror (S_ 1) (S_ 1))
    (H_M : forall i : R, label i -> M i = E (S_ 1) (fun t => E (S_ 1) (fun u => E (X 1) (fun w => h (sin t) * (h (sin t * (sin u) + cos u * w * (cos t))) * (npow (1 - (cos u) ^ 2) (i - 1)) * (sin u)))))
    (H_apart : M 1 > 0)
    (H_f_pos_is_0 : forall i : R, label i -> f i >= 0)
    (H_f_1_pos_0 : f 1 > 0)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_f_over_g_falls : forall i : R, label i -> f i * (g (1 + i)) >= f (1 + i) * (g i))
    (H_m_F : m_F = E A (fun i => f (1 + i) * (npow r (1 + 2 * i)) * (M (1 + i))) + M 1 * r * (f 1))
    (H_m_G : m_G = E A (fun i => npow r (1 + 2 * i) * (M (1 + i)) * (g (1 + i))) + M 1 * r * (g 1))
    (H_t_F : t_F = E A (fun i => f (1 + i) * (npow r (1 + 2 * i))) + r * (f 1))
    (H_t_G : t_G = E A (fun i => npow r (1 + 2 * i) * (g (1 + i))) + r * (g 1)) :
  (t_F + t_G) * (inv (m_G + m_F)) - 1 >= t_F * (inv m_F) - 1.
Proof. exact (step_added (m_F) (m_G) (r) (t_F) (t_G) (M) (f) (g) (h) (A) (S_) (X) sort_A H_r_pos_0 H_h_rises H_mirrored H_M H_apart H_f_pos_is_0 H_f_1_pos_0 H_g_pos_0 H_f_over_g_falls H_m_F H_m_G H_t_F H_t_G). Qed.
