(** Mirrored isotropic Gaussian classes: $NC1(F + G) > NC1(F)$ from ratios of moments (mirrored-mixtures)

  Given [mu > 0]: mu > 0
  Given [f >= 0]: f(_0) >= 0 for all nat
  Given [g > 0]: g(_0) > 0 for all nat
  Given [f/g falls]: f(_0)*g(1 + _0) >= f(1 + _0)*g(_0) for all nat
  Given [f/g, first]: f(1)*g(2) > f(2)*g(1)
  Given [M > 0]: M(_1, _0) > 0 for all nat, nat
  Given [T > 0]: T(_1, _0) > 0 for all nat, nat
  Given [M/T falls]: T(1 + _1, _0)*M(_1, _0) > T(_1, _0)*M(1 + _1, _0) for all nat, nat
  Given [M_F]: M_F(_0) = M(1, _0)*f(1) + E[M(1 + c, _1)*f(1 + c); c ~ A] for all nat
  Given [M_G]: M_G(_0) = E[M(1 + c, _1)*g(1 + c); c ~ A] + M(1, _0)*g(1) for all nat
  Given [C_F]: C_F(1, _0) = f(1)*T(1, _0) + E[T(1 + c, _1)*f(1 + c); c ~ A] for all nat
  Given [C_G]: C_G(1, _0) = E[T(1 + c, _1)*g(1 + c); c ~ A] + g(1)*T(1, _0) for all nat
  Given [m_F]: m_F = E[M_F(c)*mu^2*c^(-1); c ~ P]
  Given [m_G]: m_G = E[M_G(c)*mu^2*c^(-1); c ~ P]
  Given [t_F]: t_F = E[C_F(1, c); c ~ P]
  Given [t_G]: t_G = E[C_G(1, c); c ~ P]
  Given [coins, F]: C_F(_1, 1 + _0) = 1/2*C_F(1 + _1, _0) + 1/2*C_F(_1, _0) for all nat, nat
  Given [coins, G]: C_G(_1, 1 + _0) = 1/2*C_G(1 + _1, _0) + 1/2*C_G(_1, _0) for all nat, nat
  Given [C_G > 0]: C_G(_0, 1) > 0 for all nat
  Given [C_G rises]: C_G(1 + _0, 1) >= C_G(_0, 1) for all nat
  Given [C_F/C_G falls]: C_G(1 + _0, 1)*C_F(_0, 1) >= C_G(_0, 1)*C_F(1 + _0, 1) for all nat
  Given [M_G concave]: 2*M_G(1 + _0) >= M_G(_0) + M_G(_0 + 2) for all nat
  Given [M_G from 0]: 2*M_G(1) >= M_G(2)
  Then t_G*m_G^(-1) - 1 > -1 + t_F*m_F^(-1)
  Then -1 + (m_G + m_F)^(-1)*(t_F + t_G) > -1 + t_F*m_F^(-1)
  Then t_G*m_F > t_F*m_G
  Then m_F > 0
  Then m_G > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require concave_from_zero.
From NCProofs Require fair_positive.
From NCProofs Require fair_rises.
From NCProofs Require fair_ratio.
From NCProofs Require power_ratios.
Open Scope R_scope.

(** Step [M_G(L)/L falls], by Instance:
  M_G(L)*(1 + L) >= M_G(1 + L)*L
*)
Lemma step_M_G_L_over_L_falls (L : R) (M_G : R -> R)
    (label_L : label L)
    (H_M_G_concave : forall i : R, label i -> 2 * (M_G (1 + i)) >= M_G i + M_G (i + 2))
    (H_M_G_from_0 : 2 * (M_G 1) >= M_G 2) :
  M_G L * (1 + L) >= M_G (1 + L) * L.
Proof.
  assert (I' : (fun v0 => M_G v0) (L) * (1 + (L)) >= (L) * ((fun v0 => M_G v0) (1 + (L)))).
  { apply (concave_from_zero.step_all_n (L) ((fun v0 => M_G v0))); [premise | premise_by H_M_G_concave | premise_by H_M_G_from_0]. }
  cbv beta in I'.
  assert (J' : M_G L * (1 + L) >= M_G (1 + L) * L) by first [exact I' | sides_of I' | fits I'].
  first [exact J' | lra | congruent_to J' | fit J'].
Qed.

(** Step [C_G at L], by Instance:
  C_G(1, L) > 0
*)
Lemma step_C_G_at_L (L : R) (C_G : R -> R -> R)
    (label_L : label L)
    (H_coins__G : forall i : R, label i -> forall j : R, label j -> C_G i (1 + j) = (1 / 2) * (C_G (1 + i) j) + (1 / 2) * (C_G i j))
    (H_C_G_pos_0 : forall i : R, label i -> C_G i 1 > 0) :
  C_G 1 L > 0.
Proof.
  assert (I' : (fun v0 v1 => C_G v0 v1) (1) (L) > 0).
  { apply (fair_positive.step_theorem (L) (1) ((fun v0 v1 => C_G v0 v1))); [premise | premise | premise_by H_coins__G | premise_by H_C_G_pos_0]. }
  cbv beta in I'.
  assert (J' : C_G 1 L > 0) by first [exact I' | sides_of I' | fits I'].
  first [exact J' | lra | congruent_to J' | fit J'].
Qed.

(** Step [C_G in L], by Instance:
  C_G(1, 1 + L) >= C_G(1, L)
*)
Lemma step_C_G_in_L (L : R) (C_G : R -> R -> R)
    (label_L : label L)
    (H_coins__G : forall i : R, label i -> forall j : R, label j -> C_G i (1 + j) = (1 / 2) * (C_G (1 + i) j) + (1 / 2) * (C_G i j))
    (H_C_G_rises : forall i : R, label i -> C_G (1 + i) 1 >= C_G i 1) :
  C_G 1 (1 + L) >= C_G 1 L.
Proof.
  assert (I' : (fun v0 v1 => C_G v0 v1) (1) (1 + (L)) >= (fun v0 v1 => C_G v0 v1) (1) (L)).
  { apply (fair_rises.step_in_L (L) (1) ((fun v0 v1 => C_G v0 v1))); [premise | premise | premise_by H_coins__G | premise_by H_C_G_rises]. }
  cbv beta in I'.
  assert (J' : C_G 1 (1 + L) >= C_G 1 L) by first [exact I' | sides_of I' | fits I'].
  first [exact J' | lra | congruent_to J' | fit J'].
Qed.

(** Step [C_F/C_G at L], by Instance:
  C_F(1, L)*C_G(1, 1 + L) >= C_F(1, 1 + L)*C_G(1, L)
*)
Lemma step_C_F_over_C_G_at_L (L : R) (C_F : R -> R -> R) (C_G : R -> R -> R)
    (label_L : label L)
    (H_coins__F : forall i : R, label i -> forall j : R, label j -> C_F i (1 + j) = (1 / 2) * (C_F (1 + i) j) + (1 / 2) * (C_F i j))
    (H_coins__G : forall i : R, label i -> forall j : R, label j -> C_G i (1 + j) = (1 / 2) * (C_G (1 + i) j) + (1 / 2) * (C_G i j))
    (H_C_G_pos_0 : forall i : R, label i -> C_G i 1 > 0)
    (H_C_F_over_C_G_falls : forall i : R, label i -> C_G (1 + i) 1 * (C_F i 1) >= C_G i 1 * (C_F (1 + i) 1)) :
  C_F 1 L * (C_G 1 (1 + L)) >= C_F 1 (1 + L) * (C_G 1 L).
Proof.
  assert (I' : (fun v0 v1 => C_G v0 v1) (1) (1 + (L)) * ((fun v0 v1 => C_F v0 v1) (1) (L)) >= (fun v0 v1 => C_G v0 v1) (1) (L) * ((fun v0 v1 => C_F v0 v1) (1) (1 + (L)))).
  { apply (fair_ratio.step_in_L (L) (1) ((fun v0 v1 => C_F v0 v1)) ((fun v0 v1 => C_G v0 v1))); [premise | premise | premise_by H_coins__G | premise_by H_coins__F | premise_by H_C_G_pos_0 | premise_by H_C_F_over_C_G_falls]. }
  cbv beta in I'.
  assert (J' : C_F 1 L * (C_G 1 (1 + L)) >= C_F 1 (1 + L) * (C_G 1 L)) by first [exact I' | sides_of I' | fits I'].
  first [exact J' | lra | congruent_to J' | fit J'].
Qed.

(** Step [C_F/C_G falls with L], by Specialise:
  C_G(1, 1 + _0)*C_F(1, _0) >= C_G(1, _0)*C_F(1, 1 + _0) for all nat
*)
Lemma step_C_F_over_C_G_falls_with_L (C_F : R -> R -> R) (C_G : R -> R -> R)
    (H_coins__F : forall i : R, label i -> forall j : R, label j -> C_F i (1 + j) = (1 / 2) * (C_F (1 + i) j) + (1 / 2) * (C_F i j))
    (H_coins__G : forall i : R, label i -> forall j : R, label j -> C_G i (1 + j) = (1 / 2) * (C_G (1 + i) j) + (1 / 2) * (C_G i j))
    (H_C_G_pos_0 : forall i : R, label i -> C_G i 1 > 0)
    (H_C_F_over_C_G_falls : forall i : R, label i -> C_G (1 + i) 1 * (C_F i 1) >= C_G i 1 * (C_F (1 + i) 1)) :
  forall i : R, label i -> C_G 1 (1 + i) * (C_F 1 i) >= C_G 1 i * (C_F 1 (1 + i)).
Proof.
  intros any0 D0; draws.
  assert (I' : C_F 1 (any0) * (C_G 1 (1 + (any0))) >= C_F 1 (1 + (any0)) * (C_G 1 (any0))).
  { apply (step_C_F_over_C_G_at_L (any0) (C_F) (C_G)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [M_G at L], by Linear:
  M_G(L) > 0
*)
Lemma step_M_G_at_L (L : R) (M : R -> R -> R) (M_G : R -> R) (g : R -> R) (A : law R)
    (label_L : label L)
    (sort_A : law_of_labels A)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_M_pos_0 : forall i : R, label i -> forall j : R, label j -> M i j > 0)
    (H_M_G : forall i : R, label i -> M_G i = E A (fun j => M (1 + j) i * (g (1 + j))) + M 1 i * (g 1)) :
  M_G L > 0.
Proof.
  assert (P' : 0 < (E A (fun i => M (1 + i) L * (g (1 + i))) + M 1 L * (g 1))) by (sign).
  assert (G' : (M_G L) - (0) = (E A (fun i => M (1 + i) L * (g (1 + i))) + M 1 L * (g 1))).
  { assert (S0' : M_G L - 0 = M_G L).
    { first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E A (fun i => M (1 + i) L * (g (1 + i))) + M 1 L * (g 1) = E A (fun i => M (1 + i) L * (g (1 + i))) + M 1 L * (g 1)).
    { transitivity (E A (fun i => M (1 + i) L * (g (1 + i))) + M 1 L * (g 1)). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (M_G L - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E A (fun i => M (1 + i) L * (g (1 + i))) + M 1 L * (g 1)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    assert (L00' : M_G L = M_G L).
    { first [put; solve [ring] | first [arrange | equal]]. }
    assert (L01' : E A (fun i => M (1 + i) L * (g (1 + i))) + M 1 L * (g 1) = E A (fun i => M (1 + i) L * (g (1 + i))) + M 1 L * (g 1)).
    { transitivity (E A (fun i => M (1 + i) L * (g (1 + i))) + M 1 L * (g 1)). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (K0' : M_G L = E A (fun i => M (1 + i) L * (g (1 + i))) + M 1 L * (g 1)) by says (H_M_G (L) ltac:(labels)).
    assert (R0' : (M_G L) - (E A (fun i => M (1 + i) L * (g (1 + i))) + M 1 L * (g 1)) = 0) by exact (gap_zero _ _ _ _ L00' L01' K0').
    apply (by_combination _ _ ((1) * ((M_G L) - (E A (fun i => M (1 + i) L * (g (1 + i))) + M 1 L * (g 1))))); [| rewrite R0'; ring].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [weights], by Linear:
  M_G(L)*L^(-1)*C_G(1, 1 + L)*mu^2 >= M_G(1 + L)*C_G(1, L)*mu^2*(1 + L)^(-1)
*)
Lemma step_weights (L : R) (mu : R) (C_G : R -> R -> R) (M : R -> R -> R) (M_G : R -> R) (g : R -> R) (A : law R)
    (label_L : label L)
    (sort_A : law_of_labels A)
    (H_mu_pos_0 : mu > 0)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_M_pos_0 : forall i : R, label i -> forall j : R, label j -> M i j > 0)
    (H_M_G : forall i : R, label i -> M_G i = E A (fun j => M (1 + j) i * (g (1 + j))) + M 1 i * (g 1))
    (H_coins__G : forall i : R, label i -> forall j : R, label j -> C_G i (1 + j) = (1 / 2) * (C_G (1 + i) j) + (1 / 2) * (C_G i j))
    (H_C_G_pos_0 : forall i : R, label i -> C_G i 1 > 0)
    (H_C_G_rises : forall i : R, label i -> C_G (1 + i) 1 >= C_G i 1)
    (H_M_G_concave : forall i : R, label i -> 2 * (M_G (1 + i)) >= M_G i + M_G (i + 2))
    (H_M_G_from_0 : 2 * (M_G 1) >= M_G 2) :
  M_G L * (C_G 1 (1 + L)) * (mu ^ 2) * (inv L) >= M_G (1 + L) * (C_G 1 L) * (mu ^ 2) * (inv (1 + L)).
Proof.
  pose proof (step_M_G_L_over_L_falls (L) (M_G) label_L H_M_G_concave H_M_G_from_0) as H_M_G_L_over_L_falls.
  pose proof (step_C_G_at_L (L) (C_G) label_L H_coins__G H_C_G_pos_0) as H_C_G_at_L.
  pose proof (step_C_G_in_L (L) (C_G) label_L H_coins__G H_C_G_rises) as H_C_G_in_L.
  pose proof (step_M_G_at_L (L) (M) (M_G) (g) (A) label_L sort_A H_g_pos_0 H_M_pos_0 H_M_G) as H_M_G_at_L.
  assert (P0' : 0 <= (M_G L * (mu ^ 2) * (inv L)) * ((C_G 1 (1 + L)) - (C_G 1 L))) by (apply Rmult_le_pos; [sign | lra]).
  try assert (0 < 1 + L) by sign.
  assert (P1' : 0 <= (C_G 1 L * (mu ^ 2) * (inv L) * (inv (1 + L))) * ((M_G L * (1 + L)) - (M_G (1 + L) * L))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (M_G L * (C_G 1 (1 + L)) * (mu ^ 2) * (inv L)) - (M_G (1 + L) * (C_G 1 L) * (mu ^ 2) * (inv (1 + L))) = (M_G L * (mu ^ 2) * (inv L)) * ((C_G 1 (1 + L)) - (C_G 1 L)) + (C_G 1 L * (mu ^ 2) * (inv L) * (inv (1 + L))) * ((M_G L * (1 + L)) - (M_G (1 + L) * L))).
  { try assert (0 < 1 + L) by sign.
    assert (Z0' : 1 + L <> 0) by (apply positive_ne; sign).
    assert (Z1' : L <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [u M_G/C_G falls], by Specialise:
  M_G(_0)*C_G(1, 1 + _0)*mu^2*_0^(-1) >= (1 + _0)^(-1)*M_G(1 + _0)*mu^2*C_G(1, _0) for all nat
*)
Lemma step_u_M_G_over_C_G_falls (mu : R) (C_G : R -> R -> R) (M : R -> R -> R) (M_G : R -> R) (g : R -> R) (A : law R)
    (sort_A : law_of_labels A)
    (H_mu_pos_0 : mu > 0)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_M_pos_0 : forall i : R, label i -> forall j : R, label j -> M i j > 0)
    (H_M_G : forall i : R, label i -> M_G i = E A (fun j => M (1 + j) i * (g (1 + j))) + M 1 i * (g 1))
    (H_coins__G : forall i : R, label i -> forall j : R, label j -> C_G i (1 + j) = (1 / 2) * (C_G (1 + i) j) + (1 / 2) * (C_G i j))
    (H_C_G_pos_0 : forall i : R, label i -> C_G i 1 > 0)
    (H_C_G_rises : forall i : R, label i -> C_G (1 + i) 1 >= C_G i 1)
    (H_M_G_concave : forall i : R, label i -> 2 * (M_G (1 + i)) >= M_G i + M_G (i + 2))
    (H_M_G_from_0 : 2 * (M_G 1) >= M_G 2) :
  forall i : R, label i -> M_G i * (C_G 1 (1 + i)) * (mu ^ 2) * (inv i) >= M_G (1 + i) * (mu ^ 2) * (C_G 1 i) * (inv (1 + i)).
Proof.
  intros any0 D0; draws.
  assert (I' : M_G (any0) * (C_G 1 (1 + (any0))) * (mu ^ 2) * (inv (any0)) >= M_G (1 + (any0)) * (C_G 1 (any0)) * (mu ^ 2) * (inv (1 + (any0)))).
  { apply (step_weights (any0) (mu) (C_G) (M) (M_G) (g) (A)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [u > 0], by Sign:
  mu^2*_0^(-1) > 0 for all nat
*)
Lemma step_u_pos_0 (mu : R)
    (H_mu_pos_0 : mu > 0) :
  forall i : R, label i -> mu ^ 2 * (inv i) > 0.
Proof.
  intros any0 D0; draws.
  gap; sign.
Qed.

(** Step [f(1) > 0], by Linear:
  f(1) > 0
*)
Lemma step_f_1_pos_0 (f : R -> R) (g : R -> R)
    (H_f_pos_is_0 : forall i : R, label i -> f i >= 0)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_f_over_g__first : f 1 * (g 2) > f 2 * (g 1)) :
  f 1 > 0.
Proof.
  assert (P0' : 0 < (inv (g 2)) * ((f 1 * (g 2)) - (f 2 * (g 1)))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (P' : 0 <= (f 2 * (g 1) * (inv (g 2)))) by (sign).
  assert (G' : (f 1) - (0) = (inv (g 2)) * ((f 1 * (g 2)) - (f 2 * (g 1))) + (f 2 * (g 1) * (inv (g 2)))).
  { assert (Z0' : g 2 <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [M_F > 0], by Linear:
  M_F(_0) > 0 for all nat
*)
Lemma step_M_F_pos_0 (M : R -> R -> R) (M_F : R -> R) (f : R -> R) (g : R -> R) (A : law R)
    (sort_A : law_of_labels A)
    (H_f_pos_is_0 : forall i : R, label i -> f i >= 0)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_f_over_g__first : f 1 * (g 2) > f 2 * (g 1))
    (H_M_pos_0 : forall i : R, label i -> forall j : R, label j -> M i j > 0)
    (H_M_F : forall i : R, label i -> M_F i = M 1 i * (f 1) + E A (fun j => M (1 + j) i * (f (1 + j)))) :
  forall i : R, label i -> M_F i > 0.
Proof.
  pose proof (step_f_1_pos_0 (f) (g) H_f_pos_is_0 H_g_pos_0 H_f_over_g__first) as H_f_1_pos_0.
  intros any0 D0; draws.
  pose proof H_f_pos_is_0 as H_f_pos_is_0'all; specialize (H_f_pos_is_0 any0 D0).
  pose proof H_M_F as H_M_F'all; specialize (H_M_F any0 D0).
  assert (P' : 0 < (M 1 any0 * (f 1) + E A (fun i => M (1 + i) any0 * (f (1 + i))))) by (sign).
  assert (G' : (M_F any0) - (0) = (M 1 any0 * (f 1) + E A (fun i => M (1 + i) any0 * (f (1 + i))))).
  { enough (U' : (M 1 any0 * (f 1) + E A (fun i => M (1 + i) any0 * (f (1 + i)))) - 0 = M 1 any0 * (f 1) + E A (fun i => M (1 + i) any0 * (f (1 + i)))).
    { transitivity ((M 1 any0 * (f 1) + E A (fun i => M (1 + i) any0 * (f (1 + i)))) - 0).
      { assert (C0' : M_F any0 = M 1 any0 * (f 1) + E A (fun i => M (1 + i) any0 * (f (1 + i)))).
        { rewrite H_M_F.
          first [same | ring | arrange]. }
        rewrite C0'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    assert (S0' : (M 1 any0 * (f 1) + E A (fun i => M (1 + i) any0 * (f (1 + i)))) - 0 = M 1 any0 * (f 1) + E A (fun i => M (1 + i) any0 * (f (1 + i)))).
    { transitivity ((M 1 any0 * (f 1) + E A (fun i => M (1 + i) any0 * (f (1 + i)))) - 0). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : M 1 any0 * (f 1) + E A (fun i => M (1 + i) any0 * (f (1 + i))) = M 1 any0 * (f 1) + E A (fun i => M (1 + i) any0 * (f (1 + i)))).
    { transitivity (M 1 any0 * (f 1) + E A (fun i => M (1 + i) any0 * (f (1 + i)))). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity ((M 1 any0 * (f 1) + E A (fun i => M (1 + i) any0 * (f (1 + i)))) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (M 1 any0 * (f 1) + E A (fun i => M (1 + i) any0 * (f (1 + i)))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [M_G > 0], by Linear:
  M_G(_0) > 0 for all nat
*)
Lemma step_M_G_pos_0 (M : R -> R -> R) (M_G : R -> R) (g : R -> R) (A : law R)
    (sort_A : law_of_labels A)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_M_pos_0 : forall i : R, label i -> forall j : R, label j -> M i j > 0)
    (H_M_G : forall i : R, label i -> M_G i = E A (fun j => M (1 + j) i * (g (1 + j))) + M 1 i * (g 1)) :
  forall i : R, label i -> M_G i > 0.
Proof.
  intros any0 D0; draws.
  pose proof H_g_pos_0 as H_g_pos_0'all; specialize (H_g_pos_0 any0 D0).
  pose proof H_M_G as H_M_G'all; specialize (H_M_G any0 D0).
  assert (P' : 0 < (E A (fun i => M (1 + i) any0 * (g (1 + i))) + M 1 any0 * (g 1))) by (sign).
  assert (G' : (M_G any0) - (0) = (E A (fun i => M (1 + i) any0 * (g (1 + i))) + M 1 any0 * (g 1))).
  { enough (U' : (E A (fun i => M (1 + i) any0 * (g (1 + i))) + M 1 any0 * (g 1)) - 0 = E A (fun i => M (1 + i) any0 * (g (1 + i))) + M 1 any0 * (g 1)).
    { transitivity ((E A (fun i => M (1 + i) any0 * (g (1 + i))) + M 1 any0 * (g 1)) - 0).
      { assert (C0' : M_G any0 = E A (fun i => M (1 + i) any0 * (g (1 + i))) + M 1 any0 * (g 1)).
        { rewrite H_M_G.
          first [same | ring | arrange]. }
        rewrite C0'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    assert (S0' : (E A (fun i => M (1 + i) any0 * (g (1 + i))) + M 1 any0 * (g 1)) - 0 = E A (fun i => M (1 + i) any0 * (g (1 + i))) + M 1 any0 * (g 1)).
    { transitivity ((E A (fun i => M (1 + i) any0 * (g (1 + i))) + M 1 any0 * (g 1)) - 0). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E A (fun i => M (1 + i) any0 * (g (1 + i))) + M 1 any0 * (g 1) = E A (fun i => M (1 + i) any0 * (g (1 + i))) + M 1 any0 * (g 1)).
    { transitivity (E A (fun i => M (1 + i) any0 * (g (1 + i))) + M 1 any0 * (g 1)). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity ((E A (fun i => M (1 + i) any0 * (g (1 + i))) + M 1 any0 * (g 1)) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E A (fun i => M (1 + i) any0 * (g (1 + i))) + M 1 any0 * (g 1)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [m_F > 0], by Linear:
  m_F > 0
*)
Lemma step_m_F_pos_0 (m_F : R) (mu : R) (M : R -> R -> R) (M_F : R -> R) (f : R -> R) (g : R -> R) (A : law R) (P : law R)
    (sort_A : law_of_labels A)
    (sort_P : law_of_labels P)
    (H_mu_pos_0 : mu > 0)
    (H_f_pos_is_0 : forall i : R, label i -> f i >= 0)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_f_over_g__first : f 1 * (g 2) > f 2 * (g 1))
    (H_M_pos_0 : forall i : R, label i -> forall j : R, label j -> M i j > 0)
    (H_M_F : forall i : R, label i -> M_F i = M 1 i * (f 1) + E A (fun j => M (1 + j) i * (f (1 + j))))
    (H_m_F : m_F = E P (fun i => M_F i * (mu ^ 2) * (inv i))) :
  m_F > 0.
Proof.
  pose proof (step_M_F_pos_0 (M) (M_F) (f) (g) (A) sort_A H_f_pos_is_0 H_g_pos_0 H_f_over_g__first H_M_pos_0 H_M_F) as H_M_F_pos_0.
  assert (P' : 0 < (E P (fun i => M_F i * (mu ^ 2) * (inv i)))) by (sign).
  assert (G' : (m_F) - (0) = (E P (fun i => M_F i * (mu ^ 2) * (inv i)))).
  { enough (U' : E P (fun i => M_F i * (mu ^ 2) * (inv i)) - 0 = E P (fun i => M_F i * (mu ^ 2) * (inv i))).
    { transitivity (E P (fun i => M_F i * (mu ^ 2) * (inv i)) - 0).
      { assert (C0' : m_F = E P (fun i => M_F i * (mu ^ 2) * (inv i))).
        { rewrite H_m_F.
          first [same | ring | arrange]. }
        rewrite C0'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    assert (S0' : E P (fun i => M_F i * (mu ^ 2) * (inv i)) - 0 = E P (fun i => M_F i * (inv i)) * (mu ^ 2)).
    { transitivity (E P (fun i => M_F i * (mu ^ 2) * (inv i)) - 0). { arrange. }
      assert (E1' : normal_form (E P (fun i => M_F i * (mu ^ 2) * (inv i))) (E P (fun i => M_F i * (inv i)) * (mu ^ 2))).
      { unfold normal_form.
        transitivity (E P (fun r_2 => (mu ^ 2) * (M_F r_2 * (inv r_2)))).
        { apply E_ext; intros r_2 D_r_2; draws.
          transitivity (M_F r_2 * (mu ^ 2) * (inv r_2)).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((mu ^ 2) * (E P (fun r_2 => M_F r_2 * (inv r_2)))).
        { linear. }
        transitivity ((mu ^ 2) * (E P (fun i => M_F i * (inv i)))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E P (fun i => M_F i * (mu ^ 2) * (inv i)) = E P (fun i => M_F i * (inv i)) * (mu ^ 2)).
    { transitivity (E P (fun i => M_F i * (mu ^ 2) * (inv i))). { arrange. }
      assert (E3' : normal_form (E P (fun i => M_F i * (mu ^ 2) * (inv i))) (E P (fun i => M_F i * (inv i)) * (mu ^ 2))).
      { unfold normal_form.
        transitivity (E P (fun r_4 => (mu ^ 2) * (M_F r_4 * (inv r_4)))).
        { apply E_ext; intros r_4 D_r_4; draws.
          transitivity (M_F r_4 * (mu ^ 2) * (inv r_4)).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((mu ^ 2) * (E P (fun r_4 => M_F r_4 * (inv r_4)))).
        { linear. }
        transitivity ((mu ^ 2) * (E P (fun i => M_F i * (inv i)))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E P (fun i => M_F i * (mu ^ 2) * (inv i)) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E P (fun i => M_F i * (mu ^ 2) * (inv i))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [m_G > 0], by Linear:
  m_G > 0
*)
Lemma step_m_G_pos_0 (m_G : R) (mu : R) (M : R -> R -> R) (M_G : R -> R) (g : R -> R) (A : law R) (P : law R)
    (sort_A : law_of_labels A)
    (sort_P : law_of_labels P)
    (H_mu_pos_0 : mu > 0)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_M_pos_0 : forall i : R, label i -> forall j : R, label j -> M i j > 0)
    (H_M_G : forall i : R, label i -> M_G i = E A (fun j => M (1 + j) i * (g (1 + j))) + M 1 i * (g 1))
    (H_m_G : m_G = E P (fun i => M_G i * (mu ^ 2) * (inv i))) :
  m_G > 0.
Proof.
  pose proof (step_M_G_pos_0 (M) (M_G) (g) (A) sort_A H_g_pos_0 H_M_pos_0 H_M_G) as H_M_G_pos_0.
  assert (P' : 0 < (E P (fun i => M_G i * (mu ^ 2) * (inv i)))) by (sign).
  assert (G' : (m_G) - (0) = (E P (fun i => M_G i * (mu ^ 2) * (inv i)))).
  { enough (U' : E P (fun i => M_G i * (mu ^ 2) * (inv i)) - 0 = E P (fun i => M_G i * (mu ^ 2) * (inv i))).
    { transitivity (E P (fun i => M_G i * (mu ^ 2) * (inv i)) - 0).
      { assert (C0' : m_G = E P (fun i => M_G i * (mu ^ 2) * (inv i))).
        { rewrite H_m_G.
          first [same | ring | arrange]. }
        rewrite C0'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    assert (S0' : E P (fun i => M_G i * (mu ^ 2) * (inv i)) - 0 = mu ^ 2 * (E P (fun i => M_G i * (inv i)))).
    { transitivity (E P (fun i => M_G i * (mu ^ 2) * (inv i)) - 0). { arrange. }
      assert (E1' : normal_form (E P (fun i => M_G i * (mu ^ 2) * (inv i))) (mu ^ 2 * (E P (fun i => M_G i * (inv i))))).
      { unfold normal_form.
        transitivity (E P (fun r_2 => (mu ^ 2) * (M_G r_2 * (inv r_2)))).
        { apply E_ext; intros r_2 D_r_2; draws.
          transitivity (M_G r_2 * (mu ^ 2) * (inv r_2)).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((mu ^ 2) * (E P (fun r_2 => M_G r_2 * (inv r_2)))).
        { linear. }
        transitivity ((mu ^ 2) * (E P (fun i => M_G i * (inv i)))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E P (fun i => M_G i * (mu ^ 2) * (inv i)) = mu ^ 2 * (E P (fun i => M_G i * (inv i)))).
    { transitivity (E P (fun i => M_G i * (mu ^ 2) * (inv i))). { arrange. }
      assert (E3' : normal_form (E P (fun i => M_G i * (mu ^ 2) * (inv i))) (mu ^ 2 * (E P (fun i => M_G i * (inv i))))).
      { unfold normal_form.
        transitivity (E P (fun r_4 => (mu ^ 2) * (M_G r_4 * (inv r_4)))).
        { apply E_ext; intros r_4 D_r_4; draws.
          transitivity (M_G r_4 * (mu ^ 2) * (inv r_4)).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((mu ^ 2) * (E P (fun r_4 => M_G r_4 * (inv r_4)))).
        { linear. }
        transitivity ((mu ^ 2) * (E P (fun i => M_G i * (inv i)))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E P (fun i => M_G i * (mu ^ 2) * (inv i)) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E P (fun i => M_G i * (mu ^ 2) * (inv i))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [above], by Instance:
  t_G*m_G^(-1) - 1 > -1 + t_F*m_F^(-1)
*)
Lemma step_above (m_F : R) (m_G : R) (mu : R) (t_F : R) (t_G : R) (C_F : R -> R -> R) (C_G : R -> R -> R) (M : R -> R -> R) (M_F : R -> R) (M_G : R -> R) (T : R -> R -> R) (f : R -> R) (g : R -> R) (A : law R) (P : law R)
    (sort_A : law_of_labels A)
    (sort_P : law_of_labels P)
    (H_mu_pos_0 : mu > 0)
    (H_f_pos_is_0 : forall i : R, label i -> f i >= 0)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_f_over_g_falls : forall i : R, label i -> f i * (g (1 + i)) >= f (1 + i) * (g i))
    (H_f_over_g__first : f 1 * (g 2) > f 2 * (g 1))
    (H_M_pos_0 : forall i : R, label i -> forall j : R, label j -> M i j > 0)
    (H_T_pos_0 : forall i : R, label i -> forall j : R, label j -> T i j > 0)
    (H_M_over_T_falls : forall i : R, label i -> forall j : R, label j -> T (1 + i) j * (M i j) > T i j * (M (1 + i) j))
    (H_M_F : forall i : R, label i -> M_F i = M 1 i * (f 1) + E A (fun j => M (1 + j) i * (f (1 + j))))
    (H_M_G : forall i : R, label i -> M_G i = E A (fun j => M (1 + j) i * (g (1 + j))) + M 1 i * (g 1))
    (H_C_F : forall i : R, label i -> C_F 1 i = f 1 * (T 1 i) + E A (fun j => T (1 + j) i * (f (1 + j))))
    (H_C_G : forall i : R, label i -> C_G 1 i = E A (fun j => T (1 + j) i * (g (1 + j))) + g 1 * (T 1 i))
    (H_m_F : m_F = E P (fun i => M_F i * (mu ^ 2) * (inv i)))
    (H_m_G : m_G = E P (fun i => M_G i * (mu ^ 2) * (inv i)))
    (H_t_F : t_F = E P (fun i => C_F 1 i))
    (H_t_G : t_G = E P (fun i => C_G 1 i))
    (H_coins__F : forall i : R, label i -> forall j : R, label j -> C_F i (1 + j) = (1 / 2) * (C_F (1 + i) j) + (1 / 2) * (C_F i j))
    (H_coins__G : forall i : R, label i -> forall j : R, label j -> C_G i (1 + j) = (1 / 2) * (C_G (1 + i) j) + (1 / 2) * (C_G i j))
    (H_C_G_pos_0 : forall i : R, label i -> C_G i 1 > 0)
    (H_C_G_rises : forall i : R, label i -> C_G (1 + i) 1 >= C_G i 1)
    (H_C_F_over_C_G_falls : forall i : R, label i -> C_G (1 + i) 1 * (C_F i 1) >= C_G i 1 * (C_F (1 + i) 1))
    (H_M_G_concave : forall i : R, label i -> 2 * (M_G (1 + i)) >= M_G i + M_G (i + 2))
    (H_M_G_from_0 : 2 * (M_G 1) >= M_G 2) :
  t_G * (inv m_G) - 1 > t_F * (inv m_F) - 1.
Proof.
  pose proof (step_C_F_over_C_G_falls_with_L (C_F) (C_G) H_coins__F H_coins__G H_C_G_pos_0 H_C_F_over_C_G_falls) as H_C_F_over_C_G_falls_with_L.
  pose proof (step_u_M_G_over_C_G_falls (mu) (C_G) (M) (M_G) (g) (A) sort_A H_mu_pos_0 H_g_pos_0 H_M_pos_0 H_M_G H_coins__G H_C_G_pos_0 H_C_G_rises H_M_G_concave H_M_G_from_0) as H_u_M_G_over_C_G_falls.
  pose proof (step_u_pos_0 (mu) H_mu_pos_0) as H_u_pos_0.
  assert (I' : (t_G) * (inv (m_G)) - 1 > (t_F) * (inv (m_F)) - 1).
  { apply (power_ratios.step_above (m_F) (m_G) (t_F) (t_G) (M) (M_F) (M_G) (T) ((fun v0 => C_F 1 v0)) ((fun v0 => C_G 1 v0)) (f) (g) ((fun v0 => mu ^ 2 * (inv v0))) (A) (P)); [premise | premise | premise | premise | premise | premise | premise | premise | premise | premise_by H_C_F | premise_by H_C_G | premise_by H_m_F | premise_by H_m_G | first [premise | congruent_to H_t_F] | first [premise | congruent_to H_t_G] | premise_by H_u_pos_0 | premise_by H_u_M_G_over_C_G_falls | premise_by H_C_F_over_C_G_falls_with_L | premise | premise]. }
  cbv beta in I'.
  assert (J' : t_G * (inv m_G) - 1 > t_F * (inv m_F) - 1) by first [exact I' | sides_of I' | fits I'].
  first [exact J' | lra | congruent_to J' | fit J'].
Qed.

(** Step [added], by Instance:
  -1 + (m_G + m_F)^(-1)*(t_F + t_G) > -1 + t_F*m_F^(-1)
*)
Lemma step_added (m_F : R) (m_G : R) (mu : R) (t_F : R) (t_G : R) (C_F : R -> R -> R) (C_G : R -> R -> R) (M : R -> R -> R) (M_F : R -> R) (M_G : R -> R) (T : R -> R -> R) (f : R -> R) (g : R -> R) (A : law R) (P : law R)
    (sort_A : law_of_labels A)
    (sort_P : law_of_labels P)
    (H_mu_pos_0 : mu > 0)
    (H_f_pos_is_0 : forall i : R, label i -> f i >= 0)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_f_over_g_falls : forall i : R, label i -> f i * (g (1 + i)) >= f (1 + i) * (g i))
    (H_f_over_g__first : f 1 * (g 2) > f 2 * (g 1))
    (H_M_pos_0 : forall i : R, label i -> forall j : R, label j -> M i j > 0)
    (H_T_pos_0 : forall i : R, label i -> forall j : R, label j -> T i j > 0)
    (H_M_over_T_falls : forall i : R, label i -> forall j : R, label j -> T (1 + i) j * (M i j) > T i j * (M (1 + i) j))
    (H_M_F : forall i : R, label i -> M_F i = M 1 i * (f 1) + E A (fun j => M (1 + j) i * (f (1 + j))))
    (H_M_G : forall i : R, label i -> M_G i = E A (fun j => M (1 + j) i * (g (1 + j))) + M 1 i * (g 1))
    (H_C_F : forall i : R, label i -> C_F 1 i = f 1 * (T 1 i) + E A (fun j => T (1 + j) i * (f (1 + j))))
    (H_C_G : forall i : R, label i -> C_G 1 i = E A (fun j => T (1 + j) i * (g (1 + j))) + g 1 * (T 1 i))
    (H_m_F : m_F = E P (fun i => M_F i * (mu ^ 2) * (inv i)))
    (H_m_G : m_G = E P (fun i => M_G i * (mu ^ 2) * (inv i)))
    (H_t_F : t_F = E P (fun i => C_F 1 i))
    (H_t_G : t_G = E P (fun i => C_G 1 i))
    (H_coins__F : forall i : R, label i -> forall j : R, label j -> C_F i (1 + j) = (1 / 2) * (C_F (1 + i) j) + (1 / 2) * (C_F i j))
    (H_coins__G : forall i : R, label i -> forall j : R, label j -> C_G i (1 + j) = (1 / 2) * (C_G (1 + i) j) + (1 / 2) * (C_G i j))
    (H_C_G_pos_0 : forall i : R, label i -> C_G i 1 > 0)
    (H_C_G_rises : forall i : R, label i -> C_G (1 + i) 1 >= C_G i 1)
    (H_C_F_over_C_G_falls : forall i : R, label i -> C_G (1 + i) 1 * (C_F i 1) >= C_G i 1 * (C_F (1 + i) 1))
    (H_M_G_concave : forall i : R, label i -> 2 * (M_G (1 + i)) >= M_G i + M_G (i + 2))
    (H_M_G_from_0 : 2 * (M_G 1) >= M_G 2) :
  (t_F + t_G) * (inv (m_G + m_F)) - 1 > t_F * (inv m_F) - 1.
Proof.
  pose proof (step_C_F_over_C_G_falls_with_L (C_F) (C_G) H_coins__F H_coins__G H_C_G_pos_0 H_C_F_over_C_G_falls) as H_C_F_over_C_G_falls_with_L.
  pose proof (step_u_M_G_over_C_G_falls (mu) (C_G) (M) (M_G) (g) (A) sort_A H_mu_pos_0 H_g_pos_0 H_M_pos_0 H_M_G H_coins__G H_C_G_pos_0 H_C_G_rises H_M_G_concave H_M_G_from_0) as H_u_M_G_over_C_G_falls.
  pose proof (step_u_pos_0 (mu) H_mu_pos_0) as H_u_pos_0.
  assert (I' : ((t_F) + (t_G)) * (inv ((m_G) + (m_F))) - 1 > (t_F) * (inv (m_F)) - 1).
  { apply (power_ratios.step_added (m_F) (m_G) (t_F) (t_G) (M) (M_F) (M_G) (T) ((fun v0 => C_F 1 v0)) ((fun v0 => C_G 1 v0)) (f) (g) ((fun v0 => mu ^ 2 * (inv v0))) (A) (P)); [premise | premise | premise | premise | premise | premise | premise | premise | premise | premise_by H_C_F | premise_by H_C_G | premise_by H_m_F | premise_by H_m_G | first [premise | congruent_to H_t_F] | first [premise | congruent_to H_t_G] | premise_by H_u_pos_0 | premise_by H_u_M_G_over_C_G_falls | premise_by H_C_F_over_C_G_falls_with_L | premise | premise]. }
  cbv beta in I'.
  assert (J' : (t_F + t_G) * (inv (m_G + m_F)) - 1 > t_F * (inv m_F) - 1) by first [exact I' | sides_of I' | fits I'].
  first [exact J' | lra | congruent_to J' | fit J'].
Qed.

(** Step [products], by Linear:
  t_G*m_F > t_F*m_G
*)
Lemma step_products (m_F : R) (m_G : R) (mu : R) (t_F : R) (t_G : R) (C_F : R -> R -> R) (C_G : R -> R -> R) (M : R -> R -> R) (M_F : R -> R) (M_G : R -> R) (T : R -> R -> R) (f : R -> R) (g : R -> R) (A : law R) (P : law R)
    (sort_A : law_of_labels A)
    (sort_P : law_of_labels P)
    (H_mu_pos_0 : mu > 0)
    (H_f_pos_is_0 : forall i : R, label i -> f i >= 0)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_f_over_g_falls : forall i : R, label i -> f i * (g (1 + i)) >= f (1 + i) * (g i))
    (H_f_over_g__first : f 1 * (g 2) > f 2 * (g 1))
    (H_M_pos_0 : forall i : R, label i -> forall j : R, label j -> M i j > 0)
    (H_T_pos_0 : forall i : R, label i -> forall j : R, label j -> T i j > 0)
    (H_M_over_T_falls : forall i : R, label i -> forall j : R, label j -> T (1 + i) j * (M i j) > T i j * (M (1 + i) j))
    (H_M_F : forall i : R, label i -> M_F i = M 1 i * (f 1) + E A (fun j => M (1 + j) i * (f (1 + j))))
    (H_M_G : forall i : R, label i -> M_G i = E A (fun j => M (1 + j) i * (g (1 + j))) + M 1 i * (g 1))
    (H_C_F : forall i : R, label i -> C_F 1 i = f 1 * (T 1 i) + E A (fun j => T (1 + j) i * (f (1 + j))))
    (H_C_G : forall i : R, label i -> C_G 1 i = E A (fun j => T (1 + j) i * (g (1 + j))) + g 1 * (T 1 i))
    (H_m_F : m_F = E P (fun i => M_F i * (mu ^ 2) * (inv i)))
    (H_m_G : m_G = E P (fun i => M_G i * (mu ^ 2) * (inv i)))
    (H_t_F : t_F = E P (fun i => C_F 1 i))
    (H_t_G : t_G = E P (fun i => C_G 1 i))
    (H_coins__F : forall i : R, label i -> forall j : R, label j -> C_F i (1 + j) = (1 / 2) * (C_F (1 + i) j) + (1 / 2) * (C_F i j))
    (H_coins__G : forall i : R, label i -> forall j : R, label j -> C_G i (1 + j) = (1 / 2) * (C_G (1 + i) j) + (1 / 2) * (C_G i j))
    (H_C_G_pos_0 : forall i : R, label i -> C_G i 1 > 0)
    (H_C_G_rises : forall i : R, label i -> C_G (1 + i) 1 >= C_G i 1)
    (H_C_F_over_C_G_falls : forall i : R, label i -> C_G (1 + i) 1 * (C_F i 1) >= C_G i 1 * (C_F (1 + i) 1))
    (H_M_G_concave : forall i : R, label i -> 2 * (M_G (1 + i)) >= M_G i + M_G (i + 2))
    (H_M_G_from_0 : 2 * (M_G 1) >= M_G 2) :
  t_G * m_F > t_F * m_G.
Proof.
  pose proof (step_m_F_pos_0 (m_F) (mu) (M) (M_F) (f) (g) (A) (P) sort_A sort_P H_mu_pos_0 H_f_pos_is_0 H_g_pos_0 H_f_over_g__first H_M_pos_0 H_M_F H_m_F) as H_m_F_pos_0.
  pose proof (step_m_G_pos_0 (m_G) (mu) (M) (M_G) (g) (A) (P) sort_A sort_P H_mu_pos_0 H_g_pos_0 H_M_pos_0 H_M_G H_m_G) as H_m_G_pos_0.
  pose proof (step_above (m_F) (m_G) (mu) (t_F) (t_G) (C_F) (C_G) (M) (M_F) (M_G) (T) (f) (g) (A) (P) sort_A sort_P H_mu_pos_0 H_f_pos_is_0 H_g_pos_0 H_f_over_g_falls H_f_over_g__first H_M_pos_0 H_T_pos_0 H_M_over_T_falls H_M_F H_M_G H_C_F H_C_G H_m_F H_m_G H_t_F H_t_G H_coins__F H_coins__G H_C_G_pos_0 H_C_G_rises H_C_F_over_C_G_falls H_M_G_concave H_M_G_from_0) as H_above.
  assert (P0' : 0 < (m_G * m_F) * ((t_G * (inv m_G) - 1) - (t_F * (inv m_F) - 1))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : (t_G * m_F) - (t_F * m_G) = (m_G * m_F) * ((t_G * (inv m_G) - 1) - (t_F * (inv m_F) - 1))).
  { assert (Z0' : m_F <> 0) by (apply positive_ne; sign).
    assert (Z1' : m_G <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (m_F : R) (m_G : R) (mu : R) (t_F : R) (t_G : R) (C_F : R -> R -> R) (C_G : R -> R -> R) (M : R -> R -> R) (M_F : R -> R) (M_G : R -> R) (T : R -> R -> R) (f : R -> R) (g : R -> R) (A : law R) (P : law R)
    (sort_A : law_of_labels A)
    (sort_P : law_of_labels P)
    (H_mu_pos_0 : mu > 0)
    (H_f_pos_is_0 : forall i : R, label i -> f i >= 0)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_f_over_g_falls : forall i : R, label i -> f i * (g (1 + i)) >= f (1 + i) * (g i))
    (H_f_over_g__first : f 1 * (g 2) > f 2 * (g 1))
    (H_M_pos_0 : forall i : R, label i -> forall j : R, label j -> M i j > 0)
    (H_T_pos_0 : forall i : R, label i -> forall j : R, label j -> T i j > 0)
    (H_M_over_T_falls : forall i : R, label i -> forall j : R, label j -> T (1 + i) j * (M i j) > T i j * (M (1 + i) j))
    (H_M_F : forall i : R, label i -> M_F i = M 1 i * (f 1) + E A (fun j => M (1 + j) i * (f (1 + j))))
    (H_M_G : forall i : R, label i -> M_G i = E A (fun j => M (1 + j) i * (g (1 + j))) + M 1 i * (g 1))
    (H_C_F : forall i : R, label i -> C_F 1 i = f 1 * (T 1 i) + E A (fun j => T (1 + j) i * (f (1 + j))))
    (H_C_G : forall i : R, label i -> C_G 1 i = E A (fun j => T (1 + j) i * (g (1 + j))) + g 1 * (T 1 i))
    (H_m_F : m_F = E P (fun i => M_F i * (mu ^ 2) * (inv i)))
    (H_m_G : m_G = E P (fun i => M_G i * (mu ^ 2) * (inv i)))
    (H_t_F : t_F = E P (fun i => C_F 1 i))
    (H_t_G : t_G = E P (fun i => C_G 1 i))
    (H_coins__F : forall i : R, label i -> forall j : R, label j -> C_F i (1 + j) = (1 / 2) * (C_F (1 + i) j) + (1 / 2) * (C_F i j))
    (H_coins__G : forall i : R, label i -> forall j : R, label j -> C_G i (1 + j) = (1 / 2) * (C_G (1 + i) j) + (1 / 2) * (C_G i j))
    (H_C_G_pos_0 : forall i : R, label i -> C_G i 1 > 0)
    (H_C_G_rises : forall i : R, label i -> C_G (1 + i) 1 >= C_G i 1)
    (H_C_F_over_C_G_falls : forall i : R, label i -> C_G (1 + i) 1 * (C_F i 1) >= C_G i 1 * (C_F (1 + i) 1))
    (H_M_G_concave : forall i : R, label i -> 2 * (M_G (1 + i)) >= M_G i + M_G (i + 2))
    (H_M_G_from_0 : 2 * (M_G 1) >= M_G 2) :
  t_G * (inv m_G) - 1 > t_F * (inv m_F) - 1.
Proof. exact (step_above (m_F) (m_G) (mu) (t_F) (t_G) (C_F) (C_G) (M) (M_F) (M_G) (T) (f) (g) (A) (P) sort_A sort_P H_mu_pos_0 H_f_pos_is_0 H_g_pos_0 H_f_over_g_falls H_f_over_g__first H_M_pos_0 H_T_pos_0 H_M_over_T_falls H_M_F H_M_G H_C_F H_C_G H_m_F H_m_G H_t_F H_t_G H_coins__F H_coins__G H_C_G_pos_0 H_C_G_rises H_C_F_over_C_G_falls H_M_G_concave H_M_G_from_0). Qed.

Theorem theorem_2 (m_F : R) (m_G : R) (mu : R) (t_F : R) (t_G : R) (C_F : R -> R -> R) (C_G : R -> R -> R) (M : R -> R -> R) (M_F : R -> R) (M_G : R -> R) (T : R -> R -> R) (f : R -> R) (g : R -> R) (A : law R) (P : law R)
    (sort_A : law_of_labels A)
    (sort_P : law_of_labels P)
    (H_mu_pos_0 : mu > 0)
    (H_f_pos_is_0 : forall i : R, label i -> f i >= 0)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_f_over_g_falls : forall i : R, label i -> f i * (g (1 + i)) >= f (1 + i) * (g i))
    (H_f_over_g__first : f 1 * (g 2) > f 2 * (g 1))
    (H_M_pos_0 : forall i : R, label i -> forall j : R, label j -> M i j > 0)
    (H_T_pos_0 : forall i : R, label i -> forall j : R, label j -> T i j > 0)
    (H_M_over_T_falls : forall i : R, label i -> forall j : R, label j -> T (1 + i) j * (M i j) > T i j * (M (1 + i) j))
    (H_M_F : forall i : R, label i -> M_F i = M 1 i * (f 1) + E A (fun j => M (1 + j) i * (f (1 + j))))
    (H_M_G : forall i : R, label i -> M_G i = E A (fun j => M (1 + j) i * (g (1 + j))) + M 1 i * (g 1))
    (H_C_F : forall i : R, label i -> C_F 1 i = f 1 * (T 1 i) + E A (fun j => T (1 + j) i * (f (1 + j))))
    (H_C_G : forall i : R, label i -> C_G 1 i = E A (fun j => T (1 + j) i * (g (1 + j))) + g 1 * (T 1 i))
    (H_m_F : m_F = E P (fun i => M_F i * (mu ^ 2) * (inv i)))
    (H_m_G : m_G = E P (fun i => M_G i * (mu ^ 2) * (inv i)))
    (H_t_F : t_F = E P (fun i => C_F 1 i))
    (H_t_G : t_G = E P (fun i => C_G 1 i))
    (H_coins__F : forall i : R, label i -> forall j : R, label j -> C_F i (1 + j) = (1 / 2) * (C_F (1 + i) j) + (1 / 2) * (C_F i j))
    (H_coins__G : forall i : R, label i -> forall j : R, label j -> C_G i (1 + j) = (1 / 2) * (C_G (1 + i) j) + (1 / 2) * (C_G i j))
    (H_C_G_pos_0 : forall i : R, label i -> C_G i 1 > 0)
    (H_C_G_rises : forall i : R, label i -> C_G (1 + i) 1 >= C_G i 1)
    (H_C_F_over_C_G_falls : forall i : R, label i -> C_G (1 + i) 1 * (C_F i 1) >= C_G i 1 * (C_F (1 + i) 1))
    (H_M_G_concave : forall i : R, label i -> 2 * (M_G (1 + i)) >= M_G i + M_G (i + 2))
    (H_M_G_from_0 : 2 * (M_G 1) >= M_G 2) :
  (t_F + t_G) * (inv (m_G + m_F)) - 1 > t_F * (inv m_F) - 1.
Proof. exact (step_added (m_F) (m_G) (mu) (t_F) (t_G) (C_F) (C_G) (M) (M_F) (M_G) (T) (f) (g) (A) (P) sort_A sort_P H_mu_pos_0 H_f_pos_is_0 H_g_pos_0 H_f_over_g_falls H_f_over_g__first H_M_pos_0 H_T_pos_0 H_M_over_T_falls H_M_F H_M_G H_C_F H_C_G H_m_F H_m_G H_t_F H_t_G H_coins__F H_coins__G H_C_G_pos_0 H_C_G_rises H_C_F_over_C_G_falls H_M_G_concave H_M_G_from_0). Qed.

Theorem theorem_3 (m_F : R) (m_G : R) (mu : R) (t_F : R) (t_G : R) (C_F : R -> R -> R) (C_G : R -> R -> R) (M : R -> R -> R) (M_F : R -> R) (M_G : R -> R) (T : R -> R -> R) (f : R -> R) (g : R -> R) (A : law R) (P : law R)
    (sort_A : law_of_labels A)
    (sort_P : law_of_labels P)
    (H_mu_pos_0 : mu > 0)
    (H_f_pos_is_0 : forall i : R, label i -> f i >= 0)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_f_over_g_falls : forall i : R, label i -> f i * (g (1 + i)) >= f (1 + i) * (g i))
    (H_f_over_g__first : f 1 * (g 2) > f 2 * (g 1))
    (H_M_pos_0 : forall i : R, label i -> forall j : R, label j -> M i j > 0)
    (H_T_pos_0 : forall i : R, label i -> forall j : R, label j -> T i j > 0)
    (H_M_over_T_falls : forall i : R, label i -> forall j : R, label j -> T (1 + i) j * (M i j) > T i j * (M (1 + i) j))
    (H_M_F : forall i : R, label i -> M_F i = M 1 i * (f 1) + E A (fun j => M (1 + j) i * (f (1 + j))))
    (H_M_G : forall i : R, label i -> M_G i = E A (fun j => M (1 + j) i * (g (1 + j))) + M 1 i * (g 1))
    (H_C_F : forall i : R, label i -> C_F 1 i = f 1 * (T 1 i) + E A (fun j => T (1 + j) i * (f (1 + j))))
    (H_C_G : forall i : R, label i -> C_G 1 i = E A (fun j => T (1 + j) i * (g (1 + j))) + g 1 * (T 1 i))
    (H_m_F : m_F = E P (fun i => M_F i * (mu ^ 2) * (inv i)))
    (H_m_G : m_G = E P (fun i => M_G i * (mu ^ 2) * (inv i)))
    (H_t_F : t_F = E P (fun i => C_F 1 i))
    (H_t_G : t_G = E P (fun i => C_G 1 i))
    (H_coins__F : forall i : R, label i -> forall j : R, label j -> C_F i (1 + j) = (1 / 2) * (C_F (1 + i) j) + (1 / 2) * (C_F i j))
    (H_coins__G : forall i : R, label i -> forall j : R, label j -> C_G i (1 + j) = (1 / 2) * (C_G (1 + i) j) + (1 / 2) * (C_G i j))
    (H_C_G_pos_0 : forall i : R, label i -> C_G i 1 > 0)
    (H_C_G_rises : forall i : R, label i -> C_G (1 + i) 1 >= C_G i 1)
    (H_C_F_over_C_G_falls : forall i : R, label i -> C_G (1 + i) 1 * (C_F i 1) >= C_G i 1 * (C_F (1 + i) 1))
    (H_M_G_concave : forall i : R, label i -> 2 * (M_G (1 + i)) >= M_G i + M_G (i + 2))
    (H_M_G_from_0 : 2 * (M_G 1) >= M_G 2) :
  t_G * m_F > t_F * m_G.
Proof. exact (step_products (m_F) (m_G) (mu) (t_F) (t_G) (C_F) (C_G) (M) (M_F) (M_G) (T) (f) (g) (A) (P) sort_A sort_P H_mu_pos_0 H_f_pos_is_0 H_g_pos_0 H_f_over_g_falls H_f_over_g__first H_M_pos_0 H_T_pos_0 H_M_over_T_falls H_M_F H_M_G H_C_F H_C_G H_m_F H_m_G H_t_F H_t_G H_coins__F H_coins__G H_C_G_pos_0 H_C_G_rises H_C_F_over_C_G_falls H_M_G_concave H_M_G_from_0). Qed.

Theorem theorem_4 (m_F : R) (m_G : R) (mu : R) (t_F : R) (t_G : R) (C_F : R -> R -> R) (C_G : R -> R -> R) (M : R -> R -> R) (M_F : R -> R) (M_G : R -> R) (T : R -> R -> R) (f : R -> R) (g : R -> R) (A : law R) (P : law R)
    (sort_A : law_of_labels A)
    (sort_P : law_of_labels P)
    (H_mu_pos_0 : mu > 0)
    (H_f_pos_is_0 : forall i : R, label i -> f i >= 0)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_f_over_g_falls : forall i : R, label i -> f i * (g (1 + i)) >= f (1 + i) * (g i))
    (H_f_over_g__first : f 1 * (g 2) > f 2 * (g 1))
    (H_M_pos_0 : forall i : R, label i -> forall j : R, label j -> M i j > 0)
    (H_T_pos_0 : forall i : R, label i -> forall j : R, label j -> T i j > 0)
    (H_M_over_T_falls : forall i : R, label i -> forall j : R, label j -> T (1 + i) j * (M i j) > T i j * (M (1 + i) j))
    (H_M_F : forall i : R, label i -> M_F i = M 1 i * (f 1) + E A (fun j => M (1 + j) i * (f (1 + j))))
    (H_M_G : forall i : R, label i -> M_G i = E A (fun j => M (1 + j) i * (g (1 + j))) + M 1 i * (g 1))
    (H_C_F : forall i : R, label i -> C_F 1 i = f 1 * (T 1 i) + E A (fun j => T (1 + j) i * (f (1 + j))))
    (H_C_G : forall i : R, label i -> C_G 1 i = E A (fun j => T (1 + j) i * (g (1 + j))) + g 1 * (T 1 i))
    (H_m_F : m_F = E P (fun i => M_F i * (mu ^ 2) * (inv i)))
    (H_m_G : m_G = E P (fun i => M_G i * (mu ^ 2) * (inv i)))
    (H_t_F : t_F = E P (fun i => C_F 1 i))
    (H_t_G : t_G = E P (fun i => C_G 1 i))
    (H_coins__F : forall i : R, label i -> forall j : R, label j -> C_F i (1 + j) = (1 / 2) * (C_F (1 + i) j) + (1 / 2) * (C_F i j))
    (H_coins__G : forall i : R, label i -> forall j : R, label j -> C_G i (1 + j) = (1 / 2) * (C_G (1 + i) j) + (1 / 2) * (C_G i j))
    (H_C_G_pos_0 : forall i : R, label i -> C_G i 1 > 0)
    (H_C_G_rises : forall i : R, label i -> C_G (1 + i) 1 >= C_G i 1)
    (H_C_F_over_C_G_falls : forall i : R, label i -> C_G (1 + i) 1 * (C_F i 1) >= C_G i 1 * (C_F (1 + i) 1))
    (H_M_G_concave : forall i : R, label i -> 2 * (M_G (1 + i)) >= M_G i + M_G (i + 2))
    (H_M_G_from_0 : 2 * (M_G 1) >= M_G 2) :
  m_F > 0.
Proof. exact (step_m_F_pos_0 (m_F) (mu) (M) (M_F) (f) (g) (A) (P) sort_A sort_P H_mu_pos_0 H_f_pos_is_0 H_g_pos_0 H_f_over_g__first H_M_pos_0 H_M_F H_m_F). Qed.

Theorem theorem_5 (m_F : R) (m_G : R) (mu : R) (t_F : R) (t_G : R) (C_F : R -> R -> R) (C_G : R -> R -> R) (M : R -> R -> R) (M_F : R -> R) (M_G : R -> R) (T : R -> R -> R) (f : R -> R) (g : R -> R) (A : law R) (P : law R)
    (sort_A : law_of_labels A)
    (sort_P : law_of_labels P)
    (H_mu_pos_0 : mu > 0)
    (H_f_pos_is_0 : forall i : R, label i -> f i >= 0)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_f_over_g_falls : forall i : R, label i -> f i * (g (1 + i)) >= f (1 + i) * (g i))
    (H_f_over_g__first : f 1 * (g 2) > f 2 * (g 1))
    (H_M_pos_0 : forall i : R, label i -> forall j : R, label j -> M i j > 0)
    (H_T_pos_0 : forall i : R, label i -> forall j : R, label j -> T i j > 0)
    (H_M_over_T_falls : forall i : R, label i -> forall j : R, label j -> T (1 + i) j * (M i j) > T i j * (M (1 + i) j))
    (H_M_F : forall i : R, label i -> M_F i = M 1 i * (f 1) + E A (fun j => M (1 + j) i * (f (1 + j))))
    (H_M_G : forall i : R, label i -> M_G i = E A (fun j => M (1 + j) i * (g (1 + j))) + M 1 i * (g 1))
    (H_C_F : forall i : R, label i -> C_F 1 i = f 1 * (T 1 i) + E A (fun j => T (1 + j) i * (f (1 + j))))
    (H_C_G : forall i : R, label i -> C_G 1 i = E A (fun j => T (1 + j) i * (g (1 + j))) + g 1 * (T 1 i))
    (H_m_F : m_F = E P (fun i => M_F i * (mu ^ 2) * (inv i)))
    (H_m_G : m_G = E P (fun i => M_G i * (mu ^ 2) * (inv i)))
    (H_t_F : t_F = E P (fun i => C_F 1 i))
    (H_t_G : t_G = E P (fun i => C_G 1 i))
    (H_coins__F : forall i : R, label i -> forall j : R, label j -> C_F i (1 + j) = (1 / 2) * (C_F (1 + i) j) + (1 / 2) * (C_F i j))
    (H_coins__G : forall i : R, label i -> forall j : R, label j -> C_G i (1 + j) = (1 / 2) * (C_G (1 + i) j) + (1 / 2) * (C_G i j))
    (H_C_G_pos_0 : forall i : R, label i -> C_G i 1 > 0)
    (H_C_G_rises : forall i : R, label i -> C_G (1 + i) 1 >= C_G i 1)
    (H_C_F_over_C_G_falls : forall i : R, label i -> C_G (1 + i) 1 * (C_F i 1) >= C_G i 1 * (C_F (1 + i) 1))
    (H_M_G_concave : forall i : R, label i -> 2 * (M_G (1 + i)) >= M_G i + M_G (i + 2))
    (H_M_G_from_0 : 2 * (M_G 1) >= M_G 2) :
  m_G > 0.
Proof. exact (step_m_G_pos_0 (m_G) (mu) (M) (M_G) (g) (A) (P) sort_A sort_P H_mu_pos_0 H_g_pos_0 H_M_pos_0 H_M_G H_m_G). Qed.
