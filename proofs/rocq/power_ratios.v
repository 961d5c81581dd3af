(** Mirrored classes, power series: $NC1(F + G) > NC1(F)$ by ratios of moments that fall with the degree (power-ratios)

  Given [f >= 0]: f(_0) >= 0 for all nat
  Given [M > 0]: M(_1, _0) > 0 for all nat, nat
  Given [T > 0]: T(_1, _0) > 0 for all nat, nat
  Given [g > 0]: g(_0) > 0 for all nat
  Given [f/g falls]: f(_0)*g(1 + _0) >= f(1 + _0)*g(_0) for all nat
  Given [M_F]: M_F(_0) = M(1, _0)*f(1) + E[M(1 + c, _1)*f(1 + c); c ~ A] for all nat
  Given [M_G]: M_G(_0) = E[M(1 + c, _1)*g(1 + c); c ~ A] + M(1, _0)*g(1) for all nat
  Given [T_F]: T_F(_0) = f(1)*T(1, _0) + E[T(1 + c, _1)*f(1 + c); c ~ A] for all nat
  Given [T_G]: T_G(_0) = E[T(1 + c, _1)*g(1 + c); c ~ A] + g(1)*T(1, _0) for all nat
  Given [m_F]: m_F = E[u(c)*M_F(c); c ~ P]
  Given [m_G]: m_G = E[u(c)*M_G(c); c ~ P]
  Given [t_F]: t_F = E[T_F(c); c ~ P]
  Given [t_G]: t_G = E[T_G(c); c ~ P]
  Given [u > 0]: u(_0) > 0 for all nat
  Given [u M_G/T_G falls]: u(_0)*M_G(_0)*T_G(1 + _0) >= u(1 + _0)*M_G(1 + _0)*T_G(_0) for all nat
  Given [T_F/T_G falls]: T_F(_0)*T_G(1 + _0) >= T_F(1 + _0)*T_G(_0) for all nat
  Given [f/g, first]: f(1)*g(2) > f(2)*g(1)
  Given [M/T falls]: T(1 + _1, _0)*M(_1, _0) > T(_1, _0)*M(1 + _1, _0) for all nat, nat
  Then t_G*m_G^(-1) - 1 > -1 + t_F*m_F^(-1)
  Then -1 + (m_G + m_F)^(-1)*(t_F + t_G) > -1 + t_F*m_F^(-1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require power_ratios_at.
From NCProofs Require mixture_ratios.
Open Scope R_scope.

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

(** Step [M/T at L], by Specialise:
  M(_0, L)*T(1 + _0, L) > M(1 + _0, L)*T(_0, L) for all nat
*)
Lemma step_M_over_T_at_L (L : R) (M : R -> R -> R) (T : R -> R -> R)
    (label_L : label L)
    (H_M_over_T_falls : forall i : R, label i -> forall j : R, label j -> T (1 + i) j * (M i j) > T i j * (M (1 + i) j)) :
  forall i : R, label i -> M i L * (T (1 + i) L) > M (1 + i) L * (T i L).
Proof.
  intros any0 D0; draws.
  pose proof (H_M_over_T_falls (any0) ltac:(labels) (L) ltac:(labels)) as I'.
  assert (G' : (M any0 L * (T (1 + any0) L)) - (M (1 + any0) L * (T any0 L)) = (T (1 + (any0)) (L) * (M (any0) (L))) - (T (any0) (L) * (M (1 + (any0)) (L)))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [T at L], by Specialise:
  T(_0, L) > 0 for all nat
*)
Lemma step_T_at_L (L : R) (T : R -> R -> R)
    (label_L : label L)
    (H_T_pos_0 : forall i : R, label i -> forall j : R, label j -> T i j > 0) :
  forall i : R, label i -> T i L > 0.
Proof.
  intros any0 D0; draws.
  pose proof (H_T_pos_0 (any0) ltac:(labels) (L) ltac:(labels)) as I'.
  assert (G' : (T any0 L) - (0) = (T (any0) (L)) - (0)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [series], by Instance:
  (g(1)*T(1, L) + E[T(1 + c, L)*g(1 + c); c ~ A])*(M(1, L)*f(1) + E[f(1 + c)*M(1 + c, L); c ~ A])
    > (E[M(1 + c, L)*g(1 + c); c ~ A] + M(1, L)*g(1))*(f(1)*T(1, L) + E[f(1 + c)*T(1 + c, L); c ~
    A])
*)
Lemma step_series (L : R) (M : R -> R -> R) (T : R -> R -> R) (f : R -> R) (g : R -> R) (A : law R)
    (label_L : label L)
    (sort_A : law_of_labels A)
    (H_T_pos_0 : forall i : R, label i -> forall j : R, label j -> T i j > 0)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_f_over_g_falls : forall i : R, label i -> f i * (g (1 + i)) >= f (1 + i) * (g i))
    (H_f_over_g__first : f 1 * (g 2) > f 2 * (g 1))
    (H_M_over_T_falls : forall i : R, label i -> forall j : R, label j -> T (1 + i) j * (M i j) > T i j * (M (1 + i) j)) :
  (g 1 * (T 1 L) + E A (fun i => T (1 + i) L * (g (1 + i)))) * (M 1 L * (f 1) + E A (fun i => f (1 + i) * (M (1 + i) L))) > (E A (fun i => M (1 + i) L * (g (1 + i))) + M 1 L * (g 1)) * (f 1 * (T 1 L) + E A (fun i => f (1 + i) * (T (1 + i) L))).
Proof.
  pose proof (step_M_over_T_at_L (L) (M) (T) label_L H_M_over_T_falls) as H_M_over_T_at_L.
  pose proof (step_T_at_L (L) (T) label_L H_T_pos_0) as H_T_at_L.
  assert (I' : (g 1 * ((fun v0 => T v0 L) 1) + E A (fun i => (fun v0 => T v0 L) (1 + i) * (g (1 + i)))) * (f 1 * ((fun v0 => M v0 L) 1) + E A (fun i => f (1 + i) * ((fun v0 => M v0 L) (1 + i)))) > (f 1 * ((fun v0 => T v0 L) 1) + E A (fun i => f (1 + i) * ((fun v0 => T v0 L) (1 + i)))) * (E A (fun i => (fun v0 => M v0 L) (1 + i) * (g (1 + i))) + (fun v0 => M v0 L) 1 * (g 1))).
  { apply (power_ratios_at.step_theorem (f) (g) ((fun v0 => M v0 L)) ((fun v0 => T v0 L)) (A)); [premise | premise | premise | premise | premise_by H_T_at_L | premise_by H_M_over_T_at_L]. }
  cbv beta in I'.
  congruent_to I'.
Qed.

(** Step [at L], by Linear:
  M_F(L)*T_G(L) > T_F(L)*M_G(L)
*)
Lemma step_at_L (L : R) (M : R -> R -> R) (M_F : R -> R) (M_G : R -> R) (T : R -> R -> R) (T_F : R -> R) (T_G : R -> R) (f : R -> R) (g : R -> R) (A : law R)
    (label_L : label L)
    (sort_A : law_of_labels A)
    (H_T_pos_0 : forall i : R, label i -> forall j : R, label j -> T i j > 0)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_f_over_g_falls : forall i : R, label i -> f i * (g (1 + i)) >= f (1 + i) * (g i))
    (H_M_F : forall i : R, label i -> M_F i = M 1 i * (f 1) + E A (fun j => M (1 + j) i * (f (1 + j))))
    (H_M_G : forall i : R, label i -> M_G i = E A (fun j => M (1 + j) i * (g (1 + j))) + M 1 i * (g 1))
    (H_T_F : forall i : R, label i -> T_F i = f 1 * (T 1 i) + E A (fun j => T (1 + j) i * (f (1 + j))))
    (H_T_G : forall i : R, label i -> T_G i = E A (fun j => T (1 + j) i * (g (1 + j))) + g 1 * (T 1 i))
    (H_f_over_g__first : f 1 * (g 2) > f 2 * (g 1))
    (H_M_over_T_falls : forall i : R, label i -> forall j : R, label j -> T (1 + i) j * (M i j) > T i j * (M (1 + i) j)) :
  M_F L * (T_G L) > T_F L * (M_G L).
Proof.
  pose proof (step_series (L) (M) (T) (f) (g) (A) label_L sort_A H_T_pos_0 H_g_pos_0 H_f_over_g_falls H_f_over_g__first H_M_over_T_falls) as H_series.
  assert (P0' : 0 < (1) * (((g 1 * (T 1 L) + E A (fun i => T (1 + i) L * (g (1 + i)))) * (M 1 L * (f 1) + E A (fun i => f (1 + i) * (M (1 + i) L)))) - ((E A (fun i => M (1 + i) L * (g (1 + i))) + M 1 L * (g 1)) * (f 1 * (T 1 L) + E A (fun i => f (1 + i) * (T (1 + i) L)))))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (M_F L * (T_G L)) - (T_F L * (M_G L)) = (1) * (((g 1 * (T 1 L) + E A (fun i => T (1 + i) L * (g (1 + i)))) * (M 1 L * (f 1) + E A (fun i => f (1 + i) * (M (1 + i) L)))) - ((E A (fun i => M (1 + i) L * (g (1 + i))) + M 1 L * (g 1)) * (f 1 * (T 1 L) + E A (fun i => f (1 + i) * (T (1 + i) L)))))).
  { assert (U' : forall z0' z1' z2' z3' z4' z5' z6' z7' z8' z9' z10' z11' : R, ((z0') = (((z7') * (z8') + (z9')))) -> ((z3') = (((z10') + (z7') * (z4')))) -> ((z2') = (((z8') * (z5') + (z11')))) -> ((z1') = (((z4') * (z5') + (z6')))) -> (((((z4') * (z5') + (z6')) * ((z7') * (z8') + (z9')))) > ((((z10') + (z7') * (z4')) * ((z8') * (z5') + (z11'))))) -> ((z0') * (z1') - (z2') * (z3')) = (1 * (((z4') * (z5') + (z6')) * ((z7') * (z8') + (z9')) - ((z10') + (z7') * (z4')) * ((z8') * (z5') + (z11'))))).
    { clear.
      intros z0' z1' z2' z3' z4' z5' z6' z7' z8' z9' z10' z11' H_equation_0 H_equation_1 H_equation_2 H_equation_3 H_series.
      rewrite ?H_equation_0, ?H_equation_1, ?H_equation_2, ?H_equation_3.
      rewrite ?H_equation_0, ?H_equation_1, ?H_equation_2, ?H_equation_3.
      first [put; solve [ring] | equal]. }
    pose proof (U' (M_F L) (T_G L) (T_F L) (M_G L) (g 1) (T 1 L) (E A (fun i => T (1 + i) L * (g (1 + i)))) (M 1 L) (f 1) (E A (fun i => f (1 + i) * (M (1 + i) L))) (E A (fun i => M (1 + i) L * (g (1 + i)))) (E A (fun i => f (1 + i) * (T (1 + i) L)))) as V'.
    specialize (V' ltac:(says (H_M_F (L) ltac:(labels)))).
    specialize (V' ltac:(says (H_M_G (L) ltac:(labels)))).
    specialize (V' ltac:(says (H_T_F (L) ltac:(labels)))).
    specialize (V' ltac:(says (H_T_G (L) ltac:(labels)))).
    specialize (V' ltac:(says H_series)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [at each L], by Specialise:
  M_F(_0)*T_G(_0) > M_G(_0)*T_F(_0) for all nat
*)
Lemma step_at_each_L (M : R -> R -> R) (M_F : R -> R) (M_G : R -> R) (T : R -> R -> R) (T_F : R -> R) (T_G : R -> R) (f : R -> R) (g : R -> R) (A : law R)
    (sort_A : law_of_labels A)
    (H_T_pos_0 : forall i : R, label i -> forall j : R, label j -> T i j > 0)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_f_over_g_falls : forall i : R, label i -> f i * (g (1 + i)) >= f (1 + i) * (g i))
    (H_M_F : forall i : R, label i -> M_F i = M 1 i * (f 1) + E A (fun j => M (1 + j) i * (f (1 + j))))
    (H_M_G : forall i : R, label i -> M_G i = E A (fun j => M (1 + j) i * (g (1 + j))) + M 1 i * (g 1))
    (H_T_F : forall i : R, label i -> T_F i = f 1 * (T 1 i) + E A (fun j => T (1 + j) i * (f (1 + j))))
    (H_T_G : forall i : R, label i -> T_G i = E A (fun j => T (1 + j) i * (g (1 + j))) + g 1 * (T 1 i))
    (H_f_over_g__first : f 1 * (g 2) > f 2 * (g 1))
    (H_M_over_T_falls : forall i : R, label i -> forall j : R, label j -> T (1 + i) j * (M i j) > T i j * (M (1 + i) j)) :
  forall i : R, label i -> M_F i * (T_G i) > M_G i * (T_F i).
Proof.
  intros any0 D0; draws.
  assert (I' : M_F (any0) * (T_G (any0)) > T_F (any0) * (M_G (any0))).
  { apply (step_at_L (any0) (M) (M_F) (M_G) (T) (T_F) (T_G) (f) (g) (A)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [M_F > 0], by Linear:
  M_F(_0) > 0 for all nat
*)
Lemma step_M_F_pos_0 (M : R -> R -> R) (M_F : R -> R) (f : R -> R) (g : R -> R) (A : law R)
    (sort_A : law_of_labels A)
    (H_f_pos_is_0 : forall i : R, label i -> f i >= 0)
    (H_M_pos_0 : forall i : R, label i -> forall j : R, label j -> M i j > 0)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_M_F : forall i : R, label i -> M_F i = M 1 i * (f 1) + E A (fun j => M (1 + j) i * (f (1 + j))))
    (H_f_over_g__first : f 1 * (g 2) > f 2 * (g 1)) :
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
Lemma step_M_G_pos_0 (M : R -> R -> R) (M_G : R -> R) (f : R -> R) (g : R -> R) (A : law R)
    (sort_A : law_of_labels A)
    (H_f_pos_is_0 : forall i : R, label i -> f i >= 0)
    (H_M_pos_0 : forall i : R, label i -> forall j : R, label j -> M i j > 0)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_M_G : forall i : R, label i -> M_G i = E A (fun j => M (1 + j) i * (g (1 + j))) + M 1 i * (g 1))
    (H_f_over_g__first : f 1 * (g 2) > f 2 * (g 1)) :
  forall i : R, label i -> M_G i > 0.
Proof.
  pose proof (step_f_1_pos_0 (f) (g) H_f_pos_is_0 H_g_pos_0 H_f_over_g__first) as H_f_1_pos_0.
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

(** Step [T_G > 0], by Linear:
  T_G(_0) > 0 for all nat
*)
Lemma step_T_G_pos_0 (T : R -> R -> R) (T_G : R -> R) (f : R -> R) (g : R -> R) (A : law R)
    (sort_A : law_of_labels A)
    (H_f_pos_is_0 : forall i : R, label i -> f i >= 0)
    (H_T_pos_0 : forall i : R, label i -> forall j : R, label j -> T i j > 0)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_T_G : forall i : R, label i -> T_G i = E A (fun j => T (1 + j) i * (g (1 + j))) + g 1 * (T 1 i))
    (H_f_over_g__first : f 1 * (g 2) > f 2 * (g 1)) :
  forall i : R, label i -> T_G i > 0.
Proof.
  pose proof (step_f_1_pos_0 (f) (g) H_f_pos_is_0 H_g_pos_0 H_f_over_g__first) as H_f_1_pos_0.
  intros any0 D0; draws.
  pose proof H_g_pos_0 as H_g_pos_0'all; specialize (H_g_pos_0 any0 D0).
  pose proof H_T_G as H_T_G'all; specialize (H_T_G any0 D0).
  assert (P' : 0 < (E A (fun i => T (1 + i) any0 * (g (1 + i))) + g 1 * (T 1 any0))) by (sign).
  assert (G' : (T_G any0) - (0) = (E A (fun i => T (1 + i) any0 * (g (1 + i))) + g 1 * (T 1 any0))).
  { enough (U' : (E A (fun i => T (1 + i) any0 * (g (1 + i))) + g 1 * (T 1 any0)) - 0 = E A (fun i => T (1 + i) any0 * (g (1 + i))) + g 1 * (T 1 any0)).
    { transitivity ((E A (fun i => T (1 + i) any0 * (g (1 + i))) + g 1 * (T 1 any0)) - 0).
      { assert (C0' : T_G any0 = E A (fun i => T (1 + i) any0 * (g (1 + i))) + g 1 * (T 1 any0)).
        { rewrite H_T_G.
          first [same | ring | arrange]. }
        rewrite C0'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    assert (S0' : (E A (fun i => T (1 + i) any0 * (g (1 + i))) + g 1 * (T 1 any0)) - 0 = E A (fun i => T (1 + i) any0 * (g (1 + i))) + g 1 * (T 1 any0)).
    { transitivity ((E A (fun i => T (1 + i) any0 * (g (1 + i))) + g 1 * (T 1 any0)) - 0). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E A (fun i => T (1 + i) any0 * (g (1 + i))) + g 1 * (T 1 any0) = E A (fun i => T (1 + i) any0 * (g (1 + i))) + g 1 * (T 1 any0)).
    { transitivity (E A (fun i => T (1 + i) any0 * (g (1 + i))) + g 1 * (T 1 any0)). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity ((E A (fun i => T (1 + i) any0 * (g (1 + i))) + g 1 * (T 1 any0)) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E A (fun i => T (1 + i) any0 * (g (1 + i))) + g 1 * (T 1 any0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [m_F > 0], by Linear:
  m_F > 0
*)
Lemma step_m_F_pos_0 (m_F : R) (M : R -> R -> R) (M_F : R -> R) (f : R -> R) (g : R -> R) (u : R -> R) (A : law R) (P : law R)
    (sort_A : law_of_labels A)
    (sort_P : law_of_labels P)
    (H_f_pos_is_0 : forall i : R, label i -> f i >= 0)
    (H_M_pos_0 : forall i : R, label i -> forall j : R, label j -> M i j > 0)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_M_F : forall i : R, label i -> M_F i = M 1 i * (f 1) + E A (fun j => M (1 + j) i * (f (1 + j))))
    (H_m_F : m_F = E P (fun i => u i * (M_F i)))
    (H_u_pos_0 : forall i : R, label i -> u i > 0)
    (H_f_over_g__first : f 1 * (g 2) > f 2 * (g 1)) :
  m_F > 0.
Proof.
  pose proof (step_M_F_pos_0 (M) (M_F) (f) (g) (A) sort_A H_f_pos_is_0 H_M_pos_0 H_g_pos_0 H_M_F H_f_over_g__first) as H_M_F_pos_0.
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
Lemma step_m_G_pos_0 (m_G : R) (M : R -> R -> R) (M_G : R -> R) (f : R -> R) (g : R -> R) (u : R -> R) (A : law R) (P : law R)
    (sort_A : law_of_labels A)
    (sort_P : law_of_labels P)
    (H_f_pos_is_0 : forall i : R, label i -> f i >= 0)
    (H_M_pos_0 : forall i : R, label i -> forall j : R, label j -> M i j > 0)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_M_G : forall i : R, label i -> M_G i = E A (fun j => M (1 + j) i * (g (1 + j))) + M 1 i * (g 1))
    (H_m_G : m_G = E P (fun i => u i * (M_G i)))
    (H_u_pos_0 : forall i : R, label i -> u i > 0)
    (H_f_over_g__first : f 1 * (g 2) > f 2 * (g 1)) :
  m_G > 0.
Proof.
  pose proof (step_M_G_pos_0 (M) (M_G) (f) (g) (A) sort_A H_f_pos_is_0 H_M_pos_0 H_g_pos_0 H_M_G H_f_over_g__first) as H_M_G_pos_0.
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

(** Step [above], by Instance:
  t_G*m_G^(-1) - 1 > -1 + t_F*m_F^(-1)
*)
Lemma step_above (m_F : R) (m_G : R) (t_F : R) (t_G : R) (M : R -> R -> R) (M_F : R -> R) (M_G : R -> R) (T : R -> R -> R) (T_F : R -> R) (T_G : R -> R) (f : R -> R) (g : R -> R) (u : R -> R) (A : law R) (P : law R)
    (sort_A : law_of_labels A)
    (sort_P : law_of_labels P)
    (H_f_pos_is_0 : forall i : R, label i -> f i >= 0)
    (H_M_pos_0 : forall i : R, label i -> forall j : R, label j -> M i j > 0)
    (H_T_pos_0 : forall i : R, label i -> forall j : R, label j -> T i j > 0)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_f_over_g_falls : forall i : R, label i -> f i * (g (1 + i)) >= f (1 + i) * (g i))
    (H_M_F : forall i : R, label i -> M_F i = M 1 i * (f 1) + E A (fun j => M (1 + j) i * (f (1 + j))))
    (H_M_G : forall i : R, label i -> M_G i = E A (fun j => M (1 + j) i * (g (1 + j))) + M 1 i * (g 1))
    (H_T_F : forall i : R, label i -> T_F i = f 1 * (T 1 i) + E A (fun j => T (1 + j) i * (f (1 + j))))
    (H_T_G : forall i : R, label i -> T_G i = E A (fun j => T (1 + j) i * (g (1 + j))) + g 1 * (T 1 i))
    (H_m_F : m_F = E P (fun i => u i * (M_F i)))
    (H_m_G : m_G = E P (fun i => u i * (M_G i)))
    (H_t_F : t_F = E P (fun i => T_F i))
    (H_t_G : t_G = E P (fun i => T_G i))
    (H_u_pos_0 : forall i : R, label i -> u i > 0)
    (H_u_M_G_over_T_G_falls : forall i : R, label i -> u i * (M_G i) * (T_G (1 + i)) >= u (1 + i) * (M_G (1 + i)) * (T_G i))
    (H_T_F_over_T_G_falls : forall i : R, label i -> T_F i * (T_G (1 + i)) >= T_F (1 + i) * (T_G i))
    (H_f_over_g__first : f 1 * (g 2) > f 2 * (g 1))
    (H_M_over_T_falls : forall i : R, label i -> forall j : R, label j -> T (1 + i) j * (M i j) > T i j * (M (1 + i) j)) :
  t_G * (inv m_G) - 1 > t_F * (inv m_F) - 1.
Proof.
  pose proof (step_at_each_L (M) (M_F) (M_G) (T) (T_F) (T_G) (f) (g) (A) sort_A H_T_pos_0 H_g_pos_0 H_f_over_g_falls H_M_F H_M_G H_T_F H_T_G H_f_over_g__first H_M_over_T_falls) as H_at_each_L.
  pose proof (step_M_F_pos_0 (M) (M_F) (f) (g) (A) sort_A H_f_pos_is_0 H_M_pos_0 H_g_pos_0 H_M_F H_f_over_g__first) as H_M_F_pos_0.
  pose proof (step_M_G_pos_0 (M) (M_G) (f) (g) (A) sort_A H_f_pos_is_0 H_M_pos_0 H_g_pos_0 H_M_G H_f_over_g__first) as H_M_G_pos_0.
  pose proof (step_T_G_pos_0 (T) (T_G) (f) (g) (A) sort_A H_f_pos_is_0 H_T_pos_0 H_g_pos_0 H_T_G H_f_over_g__first) as H_T_G_pos_0.
  assert (I' : (t_G) * (inv (m_G)) - 1 > (t_F) * (inv (m_F)) - 1).
  { apply (mixture_ratios.step_above (m_F) (m_G) (t_F) (t_G) (M_F) (M_G) (T_F) (T_G) (u) (P)); [premise | first [premise | congruent_to H_m_F] | first [premise | congruent_to H_m_G] | first [premise | congruent_to H_t_F] | first [premise | congruent_to H_t_G] | premise | premise | premise | premise | premise | premise | premise]. }
  assert (G' : (t_G * (inv m_G) - 1) - (t_F * (inv m_F) - 1) = ((t_G) * (inv (m_G)) - 1) - ((t_F) * (inv (m_F)) - 1)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [added], by Instance:
  -1 + (m_G + m_F)^(-1)*(t_F + t_G) > -1 + t_F*m_F^(-1)
*)
Lemma step_added (m_F : R) (m_G : R) (t_F : R) (t_G : R) (M : R -> R -> R) (M_F : R -> R) (M_G : R -> R) (T : R -> R -> R) (T_F : R -> R) (T_G : R -> R) (f : R -> R) (g : R -> R) (u : R -> R) (A : law R) (P : law R)
    (sort_A : law_of_labels A)
    (sort_P : law_of_labels P)
    (H_f_pos_is_0 : forall i : R, label i -> f i >= 0)
    (H_M_pos_0 : forall i : R, label i -> forall j : R, label j -> M i j > 0)
    (H_T_pos_0 : forall i : R, label i -> forall j : R, label j -> T i j > 0)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_f_over_g_falls : forall i : R, label i -> f i * (g (1 + i)) >= f (1 + i) * (g i))
    (H_M_F : forall i : R, label i -> M_F i = M 1 i * (f 1) + E A (fun j => M (1 + j) i * (f (1 + j))))
    (H_M_G : forall i : R, label i -> M_G i = E A (fun j => M (1 + j) i * (g (1 + j))) + M 1 i * (g 1))
    (H_T_F : forall i : R, label i -> T_F i = f 1 * (T 1 i) + E A (fun j => T (1 + j) i * (f (1 + j))))
    (H_T_G : forall i : R, label i -> T_G i = E A (fun j => T (1 + j) i * (g (1 + j))) + g 1 * (T 1 i))
    (H_m_F : m_F = E P (fun i => u i * (M_F i)))
    (H_m_G : m_G = E P (fun i => u i * (M_G i)))
    (H_t_F : t_F = E P (fun i => T_F i))
    (H_t_G : t_G = E P (fun i => T_G i))
    (H_u_pos_0 : forall i : R, label i -> u i > 0)
    (H_u_M_G_over_T_G_falls : forall i : R, label i -> u i * (M_G i) * (T_G (1 + i)) >= u (1 + i) * (M_G (1 + i)) * (T_G i))
    (H_T_F_over_T_G_falls : forall i : R, label i -> T_F i * (T_G (1 + i)) >= T_F (1 + i) * (T_G i))
    (H_f_over_g__first : f 1 * (g 2) > f 2 * (g 1))
    (H_M_over_T_falls : forall i : R, label i -> forall j : R, label j -> T (1 + i) j * (M i j) > T i j * (M (1 + i) j)) :
  (t_F + t_G) * (inv (m_G + m_F)) - 1 > t_F * (inv m_F) - 1.
Proof.
  pose proof (step_at_each_L (M) (M_F) (M_G) (T) (T_F) (T_G) (f) (g) (A) sort_A H_T_pos_0 H_g_pos_0 H_f_over_g_falls H_M_F H_M_G H_T_F H_T_G H_f_over_g__first H_M_over_T_falls) as H_at_each_L.
  pose proof (step_M_F_pos_0 (M) (M_F) (f) (g) (A) sort_A H_f_pos_is_0 H_M_pos_0 H_g_pos_0 H_M_F H_f_over_g__first) as H_M_F_pos_0.
  pose proof (step_M_G_pos_0 (M) (M_G) (f) (g) (A) sort_A H_f_pos_is_0 H_M_pos_0 H_g_pos_0 H_M_G H_f_over_g__first) as H_M_G_pos_0.
  pose proof (step_T_G_pos_0 (T) (T_G) (f) (g) (A) sort_A H_f_pos_is_0 H_T_pos_0 H_g_pos_0 H_T_G H_f_over_g__first) as H_T_G_pos_0.
  assert (I' : ((t_F) + (t_G)) * (inv ((m_G) + (m_F))) - 1 > (t_F) * (inv (m_F)) - 1).
  { apply (mixture_ratios.step_added (m_F) (m_G) (t_F) (t_G) (M_F) (M_G) (T_F) (T_G) (u) (P)); [premise | first [premise | congruent_to H_m_F] | first [premise | congruent_to H_m_G] | first [premise | congruent_to H_t_F] | first [premise | congruent_to H_t_G] | premise | premise | premise | premise | premise | premise | premise]. }
  assert (G' : ((t_F + t_G) * (inv (m_G + m_F)) - 1) - (t_F * (inv m_F) - 1) = (((t_F) + (t_G)) * (inv ((m_G) + (m_F))) - 1) - ((t_F) * (inv (m_F)) - 1)).
  { try assert (0 < m_G + m_F) by sign.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem_1 (m_F : R) (m_G : R) (t_F : R) (t_G : R) (M : R -> R -> R) (M_F : R -> R) (M_G : R -> R) (T : R -> R -> R) (T_F : R -> R) (T_G : R -> R) (f : R -> R) (g : R -> R) (u : R -> R) (A : law R) (P : law R)
    (sort_A : law_of_labels A)
    (sort_P : law_of_labels P)
    (H_f_pos_is_0 : forall i : R, label i -> f i >= 0)
    (H_M_pos_0 : forall i : R, label i -> forall j : R, label j -> M i j > 0)
    (H_T_pos_0 : forall i : R, label i -> forall j : R, label j -> T i j > 0)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_f_over_g_falls : forall i : R, label i -> f i * (g (1 + i)) >= f (1 + i) * (g i))
    (H_M_F : forall i : R, label i -> M_F i = M 1 i * (f 1) + E A (fun j => M (1 + j) i * (f (1 + j))))
    (H_M_G : forall i : R, label i -> M_G i = E A (fun j => M (1 + j) i * (g (1 + j))) + M 1 i * (g 1))
    (H_T_F : forall i : R, label i -> T_F i = f 1 * (T 1 i) + E A (fun j => T (1 + j) i * (f (1 + j))))
    (H_T_G : forall i : R, label i -> T_G i = E A (fun j => T (1 + j) i * (g (1 + j))) + g 1 * (T 1 i))
    (H_m_F : m_F = E P (fun i => u i * (M_F i)))
    (H_m_G : m_G = E P (fun i => u i * (M_G i)))
    (H_t_F : t_F = E P (fun i => T_F i))
    (H_t_G : t_G = E P (fun i => T_G i))
    (H_u_pos_0 : forall i : R, label i -> u i > 0)
    (H_u_M_G_over_T_G_falls : forall i : R, label i -> u i * (M_G i) * (T_G (1 + i)) >= u (1 + i) * (M_G (1 + i)) * (T_G i))
    (H_T_F_over_T_G_falls : forall i : R, label i -> T_F i * (T_G (1 + i)) >= T_F (1 + i) * (T_G i))
    (H_f_over_g__first : f 1 * (g 2) > f 2 * (g 1))
    (H_M_over_T_falls : forall i : R, label i -> forall j : R, label j -> T (1 + i) j * (M i j) > T i j * (M (1 + i) j)) :
  t_G * (inv m_G) - 1 > t_F * (inv m_F) - 1.
Proof. exact (step_above (m_F) (m_G) (t_F) (t_G) (M) (M_F) (M_G) (T) (T_F) (T_G) (f) (g) (u) (A) (P) sort_A sort_P H_f_pos_is_0 H_M_pos_0 H_T_pos_0 H_g_pos_0 H_f_over_g_falls H_M_F H_M_G H_T_F H_T_G H_m_F H_m_G H_t_F H_t_G H_u_pos_0 H_u_M_G_over_T_G_falls H_T_F_over_T_G_falls H_f_over_g__first H_M_over_T_falls). Qed.

Theorem theorem_2 (m_F : R) (m_G : R) (t_F : R) (t_G : R) (M : R -> R -> R) (M_F : R -> R) (M_G : R -> R) (T : R -> R -> R) (T_F : R -> R) (T_G : R -> R) (f : R -> R) (g : R -> R) (u : R -> R) (A : law R) (P : law R)
    (sort_A : law_of_labels A)
    (sort_P : law_of_labels P)
    (H_f_pos_is_0 : forall i : R, label i -> f i >= 0)
    (H_M_pos_0 : forall i : R, label i -> forall j : R, label j -> M i j > 0)
    (H_T_pos_0 : forall i : R, label i -> forall j : R, label j -> T i j > 0)
    (H_g_pos_0 : forall i : R, label i -> g i > 0)
    (H_f_over_g_falls : forall i : R, label i -> f i * (g (1 + i)) >= f (1 + i) * (g i))
    (H_M_F : forall i : R, label i -> M_F i = M 1 i * (f 1) + E A (fun j => M (1 + j) i * (f (1 + j))))
    (H_M_G : forall i : R, label i -> M_G i = E A (fun j => M (1 + j) i * (g (1 + j))) + M 1 i * (g 1))
    (H_T_F : forall i : R, label i -> T_F i = f 1 * (T 1 i) + E A (fun j => T (1 + j) i * (f (1 + j))))
    (H_T_G : forall i : R, label i -> T_G i = E A (fun j => T (1 + j) i * (g (1 + j))) + g 1 * (T 1 i))
    (H_m_F : m_F = E P (fun i => u i * (M_F i)))
    (H_m_G : m_G = E P (fun i => u i * (M_G i)))
    (H_t_F : t_F = E P (fun i => T_F i))
    (H_t_G : t_G = E P (fun i => T_G i))
    (H_u_pos_0 : forall i : R, label i -> u i > 0)
    (H_u_M_G_over_T_G_falls : forall i : R, label i -> u i * (M_G i) * (T_G (1 + i)) >= u (1 + i) * (M_G (1 + i)) * (T_G i))
    (H_T_F_over_T_G_falls : forall i : R, label i -> T_F i * (T_G (1 + i)) >= T_F (1 + i) * (T_G i))
    (H_f_over_g__first : f 1 * (g 2) > f 2 * (g 1))
    (H_M_over_T_falls : forall i : R, label i -> forall j : R, label j -> T (1 + i) j * (M i j) > T i j * (M (1 + i) j)) :
  (t_F + t_G) * (inv (m_G + m_F)) - 1 > t_F * (inv m_F) - 1.
Proof. exact (step_added (m_F) (m_G) (t_F) (t_G) (M) (M_F) (M_G) (T) (T_F) (T_G) (f) (g) (u) (A) (P) sort_A sort_P H_f_pos_is_0 H_M_pos_0 H_T_pos_0 H_g_pos_0 H_f_over_g_falls H_M_F H_M_G H_T_F H_T_G H_m_F H_m_G H_t_F H_t_G H_u_pos_0 H_u_M_G_over_T_G_falls H_T_F_over_T_G_falls H_f_over_g__first H_M_over_T_falls). Qed.
