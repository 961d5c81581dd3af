(** Mixtures: ratios of moments at each $L$, and of their means over $L$, weakly (mixture-ratios-weak)

  Given [m_F]: m_F = E[u(c)*M_F(c); c ~ P]
  Given [m_G]: m_G = E[u(c)*M_G(c); c ~ P]
  Given [t_F]: t_F = E[T_F(c); c ~ P]
  Given [t_G]: t_G = E[T_G(c); c ~ P]
  Given [u > 0]: u(_0) > 0 for all nat
  Given [u M_G/T_G falls]: u(_0)*M_G(_0)*T_G(1 + _0) >= u(1 + _0)*M_G(1 + _0)*T_G(_0) for all nat
  Given [T_F/T_G falls]: T_F(_0)*T_G(1 + _0) >= T_F(1 + _0)*T_G(_0) for all nat
  Given [at each L]: M_F(_0)*T_G(_0) >= M_G(_0)*T_F(_0) for all nat
  Given [M_F > 0]: M_F(_0) > 0 for all nat
  Given [M_G > 0]: M_G(_0) > 0 for all nat
  Given [T_G > 0]: T_G(_0) > 0 for all nat
  Then t_G*m_G^(-1) - 1 >= -1 + t_F*m_F^(-1)
  Then -1 + (m_G + m_F)^(-1)*(t_F + t_G) >= -1 + t_F*m_F^(-1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require chebyshev_ratios.
Open Scope R_scope.

(** Step [at L], by Specialise:
  M_F(L)*T_G(L) >= T_F(L)*M_G(L)
*)
Lemma step_at_L (L : R) (M_F : R -> R) (M_G : R -> R) (T_F : R -> R) (T_G : R -> R)
    (label_L : label L)
    (H_at_each_L : forall i : R, label i -> M_F i * (T_G i) >= M_G i * (T_F i)) :
  M_F L * (T_G L) >= T_F L * (M_G L).
Proof.
  pose proof (H_at_each_L (L) ltac:(labels)) as I'.
  assert (G' : (M_F L * (T_G L)) - (T_F L * (M_G L)) = (M_F (L) * (T_G (L))) - (M_G (L) * (T_F (L)))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [excess], by Linear:
  u(L)*M_F(L) >= u(L)*T_F(L)*T_G(L)^(-1)*M_G(L)
*)
Lemma step_excess (L : R) (M_F : R -> R) (M_G : R -> R) (T_F : R -> R) (T_G : R -> R) (u : R -> R)
    (label_L : label L)
    (H_u_pos_0 : forall i : R, label i -> u i > 0)
    (H_at_each_L : forall i : R, label i -> M_F i * (T_G i) >= M_G i * (T_F i))
    (H_T_G_pos_0 : forall i : R, label i -> T_G i > 0) :
  u L * (M_F L) >= u L * (T_F L) * (M_G L) * (inv (T_G L)).
Proof.
  pose proof (step_at_L (L) (M_F) (M_G) (T_F) (T_G) label_L H_at_each_L) as H_at_L.
  assert (P0' : 0 <= (u L * (inv (T_G L))) * ((M_F L * (T_G L)) - (T_F L * (M_G L)))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (u L * (M_F L)) - (u L * (T_F L) * (M_G L) * (inv (T_G L))) = (u L * (inv (T_G L))) * ((M_F L * (T_G L)) - (T_F L * (M_G L)))).
  { assert (Z0' : T_G L <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [mean excess], by Average:
  E[u(c)*M_F(c); c ~ P] >= E[u(c)*M_G(c)*T_F(c)*T_G(c)^(-1); c ~ P]
*)
Lemma step_mean_excess (M_F : R -> R) (M_G : R -> R) (T_F : R -> R) (T_G : R -> R) (u : R -> R) (P : law R)
    (sort_P : law_of_labels P)
    (H_u_pos_0 : forall i : R, label i -> u i > 0)
    (H_at_each_L : forall i : R, label i -> M_F i * (T_G i) >= M_G i * (T_F i))
    (H_T_G_pos_0 : forall i : R, label i -> T_G i > 0) :
  E P (fun i => u i * (M_F i)) >= E P (fun i => u i * (M_G i) * (T_F i) * (inv (T_G i))).
Proof.
  assert (H_excess : forall z0 : R, drawn (P) z0 -> u (z0) * (M_F (z0)) >= u (z0) * (T_F (z0)) * (M_G (z0)) * (inv (T_G (z0)))).
  { intros z0 D0; draws; apply (step_excess (z0) (M_F) (M_G) (T_F) (T_G) (u)); premise. }
  assert (P' : E P (fun i => u i * (M_G i) * (T_F i) * (inv (T_G i))) <= E P (fun i => u i * (M_F i))).
  { apply E_le; intros d0 D0; draws.
    pose proof (H_excess d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [one], by Sign:
  1 > 0 for all nat
*)
Lemma step_one :
  forall i : R, label i -> 1 > 0.
Proof.
  intros any0 D0; draws.
  gap; by_number.
Qed.

(** Step [ratio falls], by Linear:
  T_F(_0)*T_G(_0)^(-1) >= T_F(1 + _0)*T_G(1 + _0)^(-1) for all nat
*)
Lemma step_ratio_falls (T_F : R -> R) (T_G : R -> R)
    (H_T_F_over_T_G_falls : forall i : R, label i -> T_F i * (T_G (1 + i)) >= T_F (1 + i) * (T_G i))
    (H_T_G_pos_0 : forall i : R, label i -> T_G i > 0) :
  forall i : R, label i -> T_F i * (inv (T_G i)) >= T_F (1 + i) * (inv (T_G (1 + i))).
Proof.
  intros any0 D0; draws.
  pose proof H_T_F_over_T_G_falls as H_T_F_over_T_G_falls'all; specialize (H_T_F_over_T_G_falls any0 D0).
  pose proof H_T_G_pos_0 as H_T_G_pos_0'all; specialize (H_T_G_pos_0 any0 D0).
  assert (P0' : 0 <= (inv (T_G (1 + any0)) * (inv (T_G any0))) * ((T_F any0 * (T_G (1 + any0))) - (T_F (1 + any0) * (T_G any0)))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (T_F any0 * (inv (T_G any0))) - (T_F (1 + any0) * (inv (T_G (1 + any0)))) = (inv (T_G (1 + any0)) * (inv (T_G any0))) * ((T_F any0 * (T_G (1 + any0))) - (T_F (1 + any0) * (T_G any0)))).
  { assert (Z0' : T_G (1 + any0) <> 0) by (apply positive_ne; sign).
    assert (Z1' : T_G any0 <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [Chebyshev], by Instance:
  E[u(c)*M_G(c)*T_F(c)*T_G(c)^(-1); c ~ P]*E[T_G(c); c ~ P] >= E[u(c)*M_G(c); c ~ P]*E[T_F(c); c ~
    P]
*)
Lemma step_Chebyshev (M_G : R -> R) (T_F : R -> R) (T_G : R -> R) (u : R -> R) (P : law R)
    (sort_P : law_of_labels P)
    (H_u_M_G_over_T_G_falls : forall i : R, label i -> u i * (M_G i) * (T_G (1 + i)) >= u (1 + i) * (M_G (1 + i)) * (T_G i))
    (H_T_F_over_T_G_falls : forall i : R, label i -> T_F i * (T_G (1 + i)) >= T_F (1 + i) * (T_G i))
    (H_T_G_pos_0 : forall i : R, label i -> T_G i > 0) :
  E P (fun i => u i * (M_G i) * (T_F i) * (inv (T_G i))) * (E P (fun i => T_G i)) >= E P (fun i => u i * (M_G i)) * (E P (fun i => T_F i)).
Proof.
  pose proof (step_one) as H_one.
  pose proof (step_ratio_falls (T_F) (T_G) H_T_F_over_T_G_falls H_T_G_pos_0) as H_ratio_falls.
  assert (I' : E P (fun i => (fun v0 => T_G v0) i * ((fun v0 => 1) i)) * (E P (fun i => (fun v0 => u v0 * (M_G v0)) i * ((fun v0 => T_F v0 * (inv (T_G v0))) i))) >= E P (fun i => (fun v0 => T_G v0) i * ((fun v0 => T_F v0 * (inv (T_G v0))) i)) * (E P (fun i => (fun v0 => u v0 * (M_G v0)) i * ((fun v0 => 1) i)))).
  { apply (chebyshev_ratios.step_theorem ((fun v0 => u v0 * (M_G v0))) ((fun v0 => T_G v0)) ((fun v0 => T_F v0 * (inv (T_G v0)))) ((fun v0 => 1)) (P)); [premise | premise_by H_T_G_pos_0 | premise_by H_one | premise_by H_u_M_G_over_T_G_falls | premise_by H_ratio_falls]. }
  cbv beta in I'.
  assert (J' : E P (fun i => 1 * (T_G i)) * (E P (fun i => u i * (M_G i) * (T_F i * (inv (T_G i))))) >= E P (fun i => 1 * (u i * (M_G i))) * (E P (fun i => T_G i * (T_F i * (inv (T_G i)))))) by first [exact I' | sides_of I' | fits I'].
  assert (G' : (E P (fun i => u i * (M_G i) * (T_F i) * (inv (T_G i))) * (E P (fun i => T_G i))) - (E P (fun i => u i * (M_G i)) * (E P (fun i => T_F i))) = (E P (fun i => 1 * (T_G i)) * (E P (fun i => u i * (M_G i) * (T_F i * (inv (T_G i)))))) - (E P (fun i => 1 * (u i * (M_G i))) * (E P (fun i => T_G i * (T_F i * (inv (T_G i))))))).
  { assert (S0' : E P (fun i => u i * (M_G i) * (T_F i) * (inv (T_G i))) * (E P (fun i => T_G i)) - E P (fun i => u i * (M_G i)) * (E P (fun i => T_F i)) = E P (fun i => u i * (M_G i) * (T_F i) * (inv (T_G i))) * (E P (fun i => T_G i)) - E P (fun i => u i * (M_G i)) * (E P (fun i => T_F i))).
    { transitivity (E P (fun i => u i * (M_G i) * (T_F i) * (inv (T_G i))) * (E P (fun i => T_G i)) - E P (fun i => u i * (M_G i)) * (E P (fun i => T_F i))). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E P (fun i => 1 * (T_G i)) * (E P (fun i => u i * (M_G i) * (T_F i * (inv (T_G i))))) - E P (fun i => 1 * (u i * (M_G i))) * (E P (fun i => T_G i * (T_F i * (inv (T_G i))))) = E P (fun i => u i * (M_G i) * (T_F i) * (inv (T_G i))) * (E P (fun i => T_G i)) - E P (fun i => u i * (M_G i)) * (E P (fun i => T_F i))).
    { transitivity (E P (fun i => 1 * (T_G i)) * (E P (fun i => u i * (M_G i) * (T_F i * (inv (T_G i))))) - E P (fun i => 1 * (u i * (M_G i))) * (E P (fun i => T_G i * (T_F i * (inv (T_G i)))))). { arrange. }
      assert (E4' : normal_form (E P (fun i => 1 * (T_G i))) (E P (fun i => T_G i))).
      { unfold normal_form.
        transitivity (E P (fun r_5 => (1) * (T_G r_5))).
        { apply E_ext; intros r_5 D_r_5; draws.
          transitivity (T_G r_5).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E P (fun r_5 => T_G r_5))).
        { linear. }
        transitivity ((1) * (E P (fun i => T_G i))). { arrange. }
        arrange. }
      assert (E6' : normal_form (E P (fun i => u i * (M_G i) * (T_F i * (inv (T_G i))))) (E P (fun i => u i * (M_G i) * (T_F i) * (inv (T_G i))))).
      { unfold normal_form.
        transitivity (E P (fun r_7 => (1) * (u r_7 * (M_G r_7) * (T_F r_7) * (inv (T_G r_7))))).
        { apply E_ext; intros r_7 D_r_7; draws.
          transitivity (u r_7 * (M_G r_7) * (T_F r_7) * (inv (T_G r_7))).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E P (fun r_7 => u r_7 * (M_G r_7) * (T_F r_7) * (inv (T_G r_7))))).
        { linear. }
        transitivity ((1) * (E P (fun i => u i * (M_G i) * (T_F i) * (inv (T_G i))))). { arrange. }
        arrange. }
      assert (E8' : normal_form (E P (fun i => 1 * (u i * (M_G i)))) (E P (fun i => u i * (M_G i)))).
      { unfold normal_form.
        transitivity (E P (fun r_9 => (1) * (u r_9 * (M_G r_9)))).
        { apply E_ext; intros r_9 D_r_9; draws.
          transitivity (u r_9 * (M_G r_9)).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E P (fun r_9 => u r_9 * (M_G r_9)))).
        { linear. }
        transitivity ((1) * (E P (fun i => u i * (M_G i)))). { arrange. }
        arrange. }
      assert (E10' : normal_form (E P (fun i => T_G i * (T_F i * (inv (T_G i))))) (E P (fun i => T_F i))).
      { unfold normal_form.
        transitivity (E P (fun r_11 => (1) * (T_F r_11))).
        { apply E_ext; intros r_11 D_r_11; draws.
          transitivity (T_F r_11).
          { assert (Z0' : T_G r_11 <> 0) by (apply positive_ne; sign).
            first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E P (fun r_11 => T_F r_11))).
        { linear. }
        transitivity ((1) * (E P (fun i => T_F i))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E P (fun i => u i * (M_G i) * (T_F i) * (inv (T_G i))) * (E P (fun i => T_G i)) - E P (fun i => u i * (M_G i)) * (E P (fun i => T_F i))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E P (fun i => 1 * (T_G i)) * (E P (fun i => u i * (M_G i) * (T_F i * (inv (T_G i))))) - E P (fun i => 1 * (u i * (M_G i))) * (E P (fun i => T_G i * (T_F i * (inv (T_G i)))))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

(** Step [m_F > 0], by Linear:
  m_F > 0
*)
Lemma step_m_F_pos_0 (m_F : R) (M_F : R -> R) (u : R -> R) (P : law R)
    (sort_P : law_of_labels P)
    (H_m_F : m_F = E P (fun i => u i * (M_F i)))
    (H_u_pos_0 : forall i : R, label i -> u i > 0)
    (H_M_F_pos_0 : forall i : R, label i -> M_F i > 0) :
  m_F > 0.
Proof.
  assert (P' : 0 < (E P (fun i => u i * (M_F i)))) by (sign).
  assert (G' : (m_F) - (0) = (E P (fun i => u i * (M_F i)))).
  { enough (U' : E P (fun i => u i * (M_F i)) - 0 = E P (fun i => u i * (M_F i))).
    { transitivity (E P (fun i => u i * (M_F i)) - 0).
      { assert (C0' : m_F = E P (fun i => u i * (M_F i))).
        { rewrite H_m_F.
          first [same | ring | arrange]. }
        rewrite C0'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    assert (S0' : E P (fun i => u i * (M_F i)) - 0 = E P (fun i => u i * (M_F i))).
    { transitivity (E P (fun i => u i * (M_F i)) - 0). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E P (fun i => u i * (M_F i)) = E P (fun i => u i * (M_F i))).
    { transitivity (E P (fun i => u i * (M_F i))). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E P (fun i => u i * (M_F i)) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E P (fun i => u i * (M_F i))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [m_G > 0], by Linear:
  m_G > 0
*)
Lemma step_m_G_pos_0 (m_G : R) (M_G : R -> R) (u : R -> R) (P : law R)
    (sort_P : law_of_labels P)
    (H_m_G : m_G = E P (fun i => u i * (M_G i)))
    (H_u_pos_0 : forall i : R, label i -> u i > 0)
    (H_M_G_pos_0 : forall i : R, label i -> M_G i > 0) :
  m_G > 0.
Proof.
  assert (P' : 0 < (E P (fun i => u i * (M_G i)))) by (sign).
  assert (G' : (m_G) - (0) = (E P (fun i => u i * (M_G i)))).
  { enough (U' : E P (fun i => u i * (M_G i)) - 0 = E P (fun i => u i * (M_G i))).
    { transitivity (E P (fun i => u i * (M_G i)) - 0).
      { assert (C0' : m_G = E P (fun i => u i * (M_G i))).
        { rewrite H_m_G.
          first [same | ring | arrange]. }
        rewrite C0'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    assert (S0' : E P (fun i => u i * (M_G i)) - 0 = E P (fun i => u i * (M_G i))).
    { transitivity (E P (fun i => u i * (M_G i)) - 0). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E P (fun i => u i * (M_G i)) = E P (fun i => u i * (M_G i))).
    { transitivity (E P (fun i => u i * (M_G i))). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E P (fun i => u i * (M_G i)) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E P (fun i => u i * (M_G i))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [t_G > 0], by Linear:
  t_G > 0
*)
Lemma step_t_G_pos_0 (t_G : R) (T_G : R -> R) (P : law R)
    (sort_P : law_of_labels P)
    (H_t_G : t_G = E P (fun i => T_G i))
    (H_T_G_pos_0 : forall i : R, label i -> T_G i > 0) :
  t_G > 0.
Proof.
  assert (P' : 0 < (E P (fun i => T_G i))) by (sign).
  assert (G' : (t_G) - (0) = (E P (fun i => T_G i))).
  { enough (U' : E P (fun i => T_G i) - 0 = E P (fun i => T_G i)).
    { transitivity (E P (fun i => T_G i) - 0).
      { assert (C0' : t_G = E P (fun i => T_G i)).
        { rewrite H_t_G.
          first [same | ring | arrange]. }
        rewrite C0'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    assert (S0' : E P (fun i => T_G i) - 0 = E P (fun i => T_G i)).
    { transitivity (E P (fun i => T_G i) - 0). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E P (fun i => T_G i) = E P (fun i => T_G i)).
    { transitivity (E P (fun i => T_G i)). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E P (fun i => T_G i) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E P (fun i => T_G i)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [products], by Linear:
  t_G*m_F >= t_F*m_G
*)
Lemma step_products (m_F : R) (m_G : R) (t_F : R) (t_G : R) (M_F : R -> R) (M_G : R -> R) (T_F : R -> R) (T_G : R -> R) (u : R -> R) (P : law R)
    (sort_P : law_of_labels P)
    (H_m_F : m_F = E P (fun i => u i * (M_F i)))
    (H_m_G : m_G = E P (fun i => u i * (M_G i)))
    (H_t_F : t_F = E P (fun i => T_F i))
    (H_t_G : t_G = E P (fun i => T_G i))
    (H_u_pos_0 : forall i : R, label i -> u i > 0)
    (H_u_M_G_over_T_G_falls : forall i : R, label i -> u i * (M_G i) * (T_G (1 + i)) >= u (1 + i) * (M_G (1 + i)) * (T_G i))
    (H_T_F_over_T_G_falls : forall i : R, label i -> T_F i * (T_G (1 + i)) >= T_F (1 + i) * (T_G i))
    (H_at_each_L : forall i : R, label i -> M_F i * (T_G i) >= M_G i * (T_F i))
    (H_T_G_pos_0 : forall i : R, label i -> T_G i > 0) :
  t_G * m_F >= t_F * m_G.
Proof.
  pose proof (step_mean_excess (M_F) (M_G) (T_F) (T_G) (u) (P) sort_P H_u_pos_0 H_at_each_L H_T_G_pos_0) as H_mean_excess.
  pose proof (step_Chebyshev (M_G) (T_F) (T_G) (u) (P) sort_P H_u_M_G_over_T_G_falls H_T_F_over_T_G_falls H_T_G_pos_0) as H_Chebyshev.
  pose proof (step_t_G_pos_0 (t_G) (T_G) (P) sort_P H_t_G H_T_G_pos_0) as H_t_G_pos_0.
  assert (P0' : 0 <= (t_G) * ((E P (fun i => u i * (M_F i))) - (E P (fun i => u i * (M_G i) * (T_F i) * (inv (T_G i)))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 <= (1) * ((E P (fun i => u i * (M_G i) * (T_F i) * (inv (T_G i))) * (E P (fun i => T_G i))) - (E P (fun i => u i * (M_G i)) * (E P (fun i => T_F i))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (t_G * m_F) - (t_F * m_G) = (t_G) * ((E P (fun i => u i * (M_F i))) - (E P (fun i => u i * (M_G i) * (T_F i) * (inv (T_G i))))) + (1) * ((E P (fun i => u i * (M_G i) * (T_F i) * (inv (T_G i))) * (E P (fun i => T_G i))) - (E P (fun i => u i * (M_G i)) * (E P (fun i => T_F i))))).
  { enough (U' : E P (fun i => u i * (M_F i)) * (E P (fun i => T_G i)) - E P (fun i => u i * (M_G i)) * (E P (fun i => T_F i)) = (E P (fun i => u i * (M_F i)) - E P (fun i => u i * (M_G i) * (T_F i) * (inv (T_G i)))) * (E P (fun i => T_G i)) + 1 * (E P (fun i => u i * (M_G i) * (T_F i) * (inv (T_G i))) * (E P (fun i => T_G i)) - E P (fun i => u i * (M_G i)) * (E P (fun i => T_F i)))).
    { transitivity (E P (fun i => u i * (M_F i)) * (E P (fun i => T_G i)) - E P (fun i => u i * (M_G i)) * (E P (fun i => T_F i))).
      { assert (C0' : t_F = E P (fun i => T_F i)).
        { rewrite H_t_F.
          first [same | ring | arrange]. }
        assert (C1' : m_G = E P (fun i => u i * (M_G i))).
        { rewrite H_m_G.
          first [same | ring | arrange]. }
        assert (C2' : t_G = E P (fun i => T_G i)).
        { rewrite H_t_G.
          first [same | ring | arrange]. }
        assert (C3' : m_F = E P (fun i => u i * (M_F i))).
        { rewrite H_m_F.
          first [same | ring | arrange]. }
        rewrite C0', C1', C2', C3'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      assert (C4' : t_G = E P (fun i => T_G i)).
      { rewrite H_t_G.
        first [same | ring | arrange]. }
      rewrite C4'.
      first [same | ring | arrange]. }
    assert (S0' : E P (fun i => u i * (M_F i)) * (E P (fun i => T_G i)) - E P (fun i => u i * (M_G i)) * (E P (fun i => T_F i)) = E P (fun i => u i * (M_F i)) * (E P (fun i => T_G i)) - E P (fun i => u i * (M_G i)) * (E P (fun i => T_F i))).
    { transitivity (E P (fun i => u i * (M_F i)) * (E P (fun i => T_G i)) - E P (fun i => u i * (M_G i)) * (E P (fun i => T_F i))). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : (E P (fun i => u i * (M_F i)) - E P (fun i => u i * (M_G i) * (T_F i) * (inv (T_G i)))) * (E P (fun i => T_G i)) + 1 * (E P (fun i => u i * (M_G i) * (T_F i) * (inv (T_G i))) * (E P (fun i => T_G i)) - E P (fun i => u i * (M_G i)) * (E P (fun i => T_F i))) = E P (fun i => u i * (M_F i)) * (E P (fun i => T_G i)) - E P (fun i => u i * (M_G i)) * (E P (fun i => T_F i))).
    { transitivity ((E P (fun i => u i * (M_F i)) - E P (fun i => u i * (M_G i) * (T_F i) * (inv (T_G i)))) * (E P (fun i => T_G i)) + 1 * (E P (fun i => u i * (M_G i) * (T_F i) * (inv (T_G i))) * (E P (fun i => T_G i)) - E P (fun i => u i * (M_G i)) * (E P (fun i => T_F i)))). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E P (fun i => u i * (M_F i)) * (E P (fun i => T_G i)) - E P (fun i => u i * (M_G i)) * (E P (fun i => T_F i))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity ((E P (fun i => u i * (M_F i)) - E P (fun i => u i * (M_G i) * (T_F i) * (inv (T_G i)))) * (E P (fun i => T_G i)) + 1 * (E P (fun i => u i * (M_G i) * (T_F i) * (inv (T_G i))) * (E P (fun i => T_G i)) - E P (fun i => u i * (M_G i)) * (E P (fun i => T_F i)))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [above], by Linear:
  t_G*m_G^(-1) - 1 >= -1 + t_F*m_F^(-1)
*)
Lemma step_above (m_F : R) (m_G : R) (t_F : R) (t_G : R) (M_F : R -> R) (M_G : R -> R) (T_F : R -> R) (T_G : R -> R) (u : R -> R) (P : law R)
    (sort_P : law_of_labels P)
    (H_m_F : m_F = E P (fun i => u i * (M_F i)))
    (H_m_G : m_G = E P (fun i => u i * (M_G i)))
    (H_t_F : t_F = E P (fun i => T_F i))
    (H_t_G : t_G = E P (fun i => T_G i))
    (H_u_pos_0 : forall i : R, label i -> u i > 0)
    (H_u_M_G_over_T_G_falls : forall i : R, label i -> u i * (M_G i) * (T_G (1 + i)) >= u (1 + i) * (M_G (1 + i)) * (T_G i))
    (H_T_F_over_T_G_falls : forall i : R, label i -> T_F i * (T_G (1 + i)) >= T_F (1 + i) * (T_G i))
    (H_at_each_L : forall i : R, label i -> M_F i * (T_G i) >= M_G i * (T_F i))
    (H_M_F_pos_0 : forall i : R, label i -> M_F i > 0)
    (H_M_G_pos_0 : forall i : R, label i -> M_G i > 0)
    (H_T_G_pos_0 : forall i : R, label i -> T_G i > 0) :
  t_G * (inv m_G) - 1 >= t_F * (inv m_F) - 1.
Proof.
  pose proof (step_m_F_pos_0 (m_F) (M_F) (u) (P) sort_P H_m_F H_u_pos_0 H_M_F_pos_0) as H_m_F_pos_0.
  pose proof (step_m_G_pos_0 (m_G) (M_G) (u) (P) sort_P H_m_G H_u_pos_0 H_M_G_pos_0) as H_m_G_pos_0.
  pose proof (step_products (m_F) (m_G) (t_F) (t_G) (M_F) (M_G) (T_F) (T_G) (u) (P) sort_P H_m_F H_m_G H_t_F H_t_G H_u_pos_0 H_u_M_G_over_T_G_falls H_T_F_over_T_G_falls H_at_each_L H_T_G_pos_0) as H_products.
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
Lemma step_added (m_F : R) (m_G : R) (t_F : R) (t_G : R) (M_F : R -> R) (M_G : R -> R) (T_F : R -> R) (T_G : R -> R) (u : R -> R) (P : law R)
    (sort_P : law_of_labels P)
    (H_m_F : m_F = E P (fun i => u i * (M_F i)))
    (H_m_G : m_G = E P (fun i => u i * (M_G i)))
    (H_t_F : t_F = E P (fun i => T_F i))
    (H_t_G : t_G = E P (fun i => T_G i))
    (H_u_pos_0 : forall i : R, label i -> u i > 0)
    (H_u_M_G_over_T_G_falls : forall i : R, label i -> u i * (M_G i) * (T_G (1 + i)) >= u (1 + i) * (M_G (1 + i)) * (T_G i))
    (H_T_F_over_T_G_falls : forall i : R, label i -> T_F i * (T_G (1 + i)) >= T_F (1 + i) * (T_G i))
    (H_at_each_L : forall i : R, label i -> M_F i * (T_G i) >= M_G i * (T_F i))
    (H_M_F_pos_0 : forall i : R, label i -> M_F i > 0)
    (H_M_G_pos_0 : forall i : R, label i -> M_G i > 0)
    (H_T_G_pos_0 : forall i : R, label i -> T_G i > 0) :
  (t_F + t_G) * (inv (m_G + m_F)) - 1 >= t_F * (inv m_F) - 1.
Proof.
  pose proof (step_m_F_pos_0 (m_F) (M_F) (u) (P) sort_P H_m_F H_u_pos_0 H_M_F_pos_0) as H_m_F_pos_0.
  pose proof (step_m_G_pos_0 (m_G) (M_G) (u) (P) sort_P H_m_G H_u_pos_0 H_M_G_pos_0) as H_m_G_pos_0.
  pose proof (step_products (m_F) (m_G) (t_F) (t_G) (M_F) (M_G) (T_F) (T_G) (u) (P) sort_P H_m_F H_m_G H_t_F H_t_G H_u_pos_0 H_u_M_G_over_T_G_falls H_T_F_over_T_G_falls H_at_each_L H_T_G_pos_0) as H_products.
  try assert (0 < m_G + m_F) by sign.
  assert (P0' : 0 <= (inv (m_G + m_F) * (inv m_F)) * ((t_G * m_F) - (t_F * m_G))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((t_F + t_G) * (inv (m_G + m_F)) - 1) - (t_F * (inv m_F) - 1) = (inv (m_G + m_F) * (inv m_F)) * ((t_G * m_F) - (t_F * m_G))).
  { try assert (0 < m_G + m_F) by sign.
    assert (Z0' : m_F <> 0) by (apply positive_ne; sign).
    assert (Z1' : m_G + m_F <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (m_F : R) (m_G : R) (t_F : R) (t_G : R) (M_F : R -> R) (M_G : R -> R) (T_F : R -> R) (T_G : R -> R) (u : R -> R) (P : law R)
    (sort_P : law_of_labels P)
    (H_m_F : m_F = E P (fun i => u i * (M_F i)))
    (H_m_G : m_G = E P (fun i => u i * (M_G i)))
    (H_t_F : t_F = E P (fun i => T_F i))
    (H_t_G : t_G = E P (fun i => T_G i))
    (H_u_pos_0 : forall i : R, label i -> u i > 0)
    (H_u_M_G_over_T_G_falls : forall i : R, label i -> u i * (M_G i) * (T_G (1 + i)) >= u (1 + i) * (M_G (1 + i)) * (T_G i))
    (H_T_F_over_T_G_falls : forall i : R, label i -> T_F i * (T_G (1 + i)) >= T_F (1 + i) * (T_G i))
    (H_at_each_L : forall i : R, label i -> M_F i * (T_G i) >= M_G i * (T_F i))
    (H_M_F_pos_0 : forall i : R, label i -> M_F i > 0)
    (H_M_G_pos_0 : forall i : R, label i -> M_G i > 0)
    (H_T_G_pos_0 : forall i : R, label i -> T_G i > 0) :
  t_G * (inv m_G) - 1 >= t_F * (inv m_F) - 1.
Proof. exact (step_above (m_F) (m_G) (t_F) (t_G) (M_F) (M_G) (T_F) (T_G) (u) (P) sort_P H_m_F H_m_G H_t_F H_t_G H_u_pos_0 H_u_M_G_over_T_G_falls H_T_F_over_T_G_falls H_at_each_L H_M_F_pos_0 H_M_G_pos_0 H_T_G_pos_0). Qed.

Theorem theorem_2 (m_F : R) (m_G : R) (t_F : R) (t_G : R) (M_F : R -> R) (M_G : R -> R) (T_F : R -> R) (T_G : R -> R) (u : R -> R) (P : law R)
    (sort_P : law_of_labels P)
    (H_m_F : m_F = E P (fun i => u i * (M_F i)))
    (H_m_G : m_G = E P (fun i => u i * (M_G i)))
    (H_t_F : t_F = E P (fun i => T_F i))
    (H_t_G : t_G = E P (fun i => T_G i))
    (H_u_pos_0 : forall i : R, label i -> u i > 0)
    (H_u_M_G_over_T_G_falls : forall i : R, label i -> u i * (M_G i) * (T_G (1 + i)) >= u (1 + i) * (M_G (1 + i)) * (T_G i))
    (H_T_F_over_T_G_falls : forall i : R, label i -> T_F i * (T_G (1 + i)) >= T_F (1 + i) * (T_G i))
    (H_at_each_L : forall i : R, label i -> M_F i * (T_G i) >= M_G i * (T_F i))
    (H_M_F_pos_0 : forall i : R, label i -> M_F i > 0)
    (H_M_G_pos_0 : forall i : R, label i -> M_G i > 0)
    (H_T_G_pos_0 : forall i : R, label i -> T_G i > 0) :
  (t_F + t_G) * (inv (m_G + m_F)) - 1 >= t_F * (inv m_F) - 1.
Proof. exact (step_added (m_F) (m_G) (t_F) (t_G) (M_F) (M_G) (T_F) (T_G) (u) (P) sort_P H_m_F H_m_G H_t_F H_t_G H_u_pos_0 H_u_M_G_over_T_G_falls H_T_F_over_T_G_falls H_at_each_L H_M_F_pos_0 H_M_G_pos_0 H_T_G_pos_0). Qed.
