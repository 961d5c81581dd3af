(** The mean of $R(N)$ over random tilts (erf-powers-mixture)

  Given [B >= 0]: B >= 0
  Given [K >= 0]: K >= 0
  Given [S > 0]: S > 0
  Given [e > 0]: e > 0
  Given [identity]: R(_0) = e^(-1)*(-B - 2*_0 + eta(_0)*(-2 + S - K + 2*_0) + 2 + K) for all nat
  Given [eta^2 <= R]: R(_0) >= eta(_0)^2 for all nat
  Given [mean]: E[-2 - K + 2*c; c ~ P] = 0
  Given [variance]: E[(-2 - K + 2*c)^2; c ~ P] = K
  Then E[R(c); c ~ P]*(S^2 + K) >= (B + E[R(c); c ~ P]*e)^2
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [eta(N)^2], by Specialise:
  R(N) >= eta(N)^2
*)
Lemma step_eta_N__2 (N_ : R) (R_ : R -> R) (eta : R -> R)
    (label_N_ : label N_)
    (H_eta_2_less_is_R : forall i : R, label i -> R_ i >= (eta i) ^ 2) :
  R_ N_ >= (eta N_) ^ 2.
Proof.
  pose proof (H_eta_2_less_is_R (N_) ltac:(labels)) as I'.
  assert (G' : (R_ N_) - ((eta N_) ^ 2) = (R_ (N_)) - ((eta (N_)) ^ 2)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [E eta^2 <= E R], by Average:
  E[R(c); c ~ P] >= E[eta(c)^2; c ~ P]
*)
Lemma step_E_eta_2_less_is_E_R (R_ : R -> R) (eta : R -> R) (P : law R)
    (sort_P : law_of_labels P)
    (H_eta_2_less_is_R : forall i : R, label i -> R_ i >= (eta i) ^ 2) :
  E P (fun i => R_ i) >= E P (fun i => (eta i) ^ 2).
Proof.
  assert (H_eta_N__2 : forall z0 : R, drawn (P) z0 -> R_ (z0) >= (eta (z0)) ^ 2).
  { intros z0 D0; draws; apply (step_eta_N__2 (z0) (R_) (eta)); premise. }
  assert (P' : E P (fun i => (eta i) ^ 2) <= E P (fun i => R_ i)).
  { apply E_le; intros d0 D0; draws.
    pose proof (H_eta_N__2 d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [E R], by Algebra:
  B + E[R(c); c ~ P]*e = E[eta(c)*(-2 + S - K + 2*c); c ~ P]
*)
Lemma step_E_R (B : R) (K : R) (S_ : R) (e : R) (R_ : R -> R) (eta : R -> R) (P : law R)
    (sort_P : law_of_labels P)
    (H_B_pos_is_0 : B >= 0)
    (H_K_pos_is_0 : K >= 0)
    (H_S_pos_0 : S_ > 0)
    (H_e_pos_0 : e > 0)
    (H_identity : forall i : R, label i -> R_ i = (eta i * (S_ + 2 * i - 2 - K) + 2 + K - B - 2 * i) * (inv e))
    (H_mean : E P (fun i => 2 * i - 2 - K) = 0) :
  B + E P (fun i => R_ i) * e = E P (fun i => eta i * (S_ + 2 * i - 2 - K)).
Proof.
  enough (U' : B + E P (fun i => (eta i * (S_ + 2 * i - 2 - K) + 2 + K - B - 2 * i) * (inv e)) * e = E P (fun i => eta i * (S_ + 2 * i - 2 - K))).
  { transitivity (B + E P (fun i => (eta i * (S_ + 2 * i - 2 - K) + 2 + K - B - 2 * i) * (inv e)) * e).
    { assert (C0' : E P (fun i => R_ i) = E P (fun i => (eta i * (S_ + 2 * i - 2 - K) + 2 + K - B - 2 * i) * (inv e))).
      { apply E_ext; intros r_1 D_r_1.
        assert (C2' : R_ r_1 = (eta r_1 * (S_ + 2 * r_1 - 2 - K) + 2 + K - B - 2 * r_1) * (inv e)).
        { rewrite (H_identity (r_1) ltac:(labels)); cbv beta; first [same | ring | arrange]. }
        rewrite C2'.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    first [same | ring | arrange]. }
  assert (S0' : B + E P (fun i => (eta i * (S_ + 2 * i - 2 - K) + 2 + K - B - 2 * i) * (inv e)) * e = 2 * (E P (fun i => eta i * i)) + E P (fun i => eta i) * S_ + 2 + K - E P (fun i => eta i) * K - 2 * (E P (fun i => i)) - 2 * (E P (fun i => eta i))).
  { transitivity (B + E P (fun i => (eta i * (S_ + 2 * i - 2 - K) + 2 + K - B - 2 * i) * (inv e)) * e). { arrange. }
    assert (E3' : normal_form (E P (fun i => (eta i * (S_ + 2 * i - 2 - K) + 2 + K - B - 2 * i) * (inv e))) (2 * (inv e) + 2 * (E P (fun i => eta i * i)) * (inv e) + E P (fun i => eta i) * S_ * (inv e) + K * (inv e) - 2 * (E P (fun i => i)) * (inv e) - E P (fun i => eta i) * K * (inv e) - 2 * (E P (fun i => eta i)) * (inv e) - B * (inv e))).
    { unfold normal_form.
      transitivity (E P (fun r_4 => ((-1) * B * (inv e)) * (1) + (((-2) * (inv e)) * (eta r_4) + ((S_ * (inv e)) * (eta r_4) + (((-1) * K * (inv e)) * (eta r_4) + ((2 * (inv e)) * (eta r_4 * r_4) + (((-2) * (inv e)) * (r_4) + ((2 * (inv e)) * (1) + ((K * (inv e)) * (1)))))))))).
      { apply E_ext; intros r_4 D_r_4; draws.
        transitivity (2 * (inv e) + 2 * (eta r_4) * r_4 * (inv e) + eta r_4 * S_ * (inv e) + K * (inv e) - 2 * (eta r_4) * (inv e) - 2 * r_4 * (inv e) - eta r_4 * K * (inv e) - B * (inv e)).
        { first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity (((-1) * B * (inv e)) * (E P (fun r_4 => 1)) + (((-2) * (inv e)) * (E P (fun r_4 => eta r_4)) + ((S_ * (inv e)) * (E P (fun r_4 => eta r_4)) + (((-1) * K * (inv e)) * (E P (fun r_4 => eta r_4)) + ((2 * (inv e)) * (E P (fun r_4 => eta r_4 * r_4)) + (((-2) * (inv e)) * (E P (fun r_4 => r_4)) + ((2 * (inv e)) * (E P (fun r_4 => 1)) + ((K * (inv e)) * (E P (fun r_4 => 1)))))))))).
      { linear. }
      transitivity (((-1) * B * (inv e)) * (E P (fun i => 1)) + (((-2) * (inv e)) * (E P (fun i => eta i)) + ((S_ * (inv e)) * (E P (fun i => eta i)) + (((-1) * K * (inv e)) * (E P (fun i => eta i)) + ((2 * (inv e)) * (E P (fun i => eta i * i)) + (((-2) * (inv e)) * (E P (fun i => i)) + ((2 * (inv e)) * (E P (fun i => 1)) + ((K * (inv e)) * (E P (fun i => 1)))))))))). { arrange. }
      assert (E5' : normal_form (E P (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E6' : normal_form (E P (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E7' : normal_form (E P (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    assert (Z0' : e <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | first [arrange | equal]]. }
  assert (S1' : E P (fun i => eta i * (S_ + 2 * i - 2 - K)) = 2 * (E P (fun i => eta i * i)) + E P (fun i => eta i) * S_ - E P (fun i => eta i) * K - 2 * (E P (fun i => eta i))).
  { transitivity (E P (fun i => eta i * (S_ + 2 * i - 2 - K))). { arrange. }
    assert (E8' : normal_form (E P (fun i => eta i * (S_ + 2 * i - 2 - K))) (2 * (E P (fun i => eta i * i)) + E P (fun i => eta i) * S_ - E P (fun i => eta i) * K - 2 * (E P (fun i => eta i)))).
    { unfold normal_form.
      transitivity (E P (fun r_9 => (-2) * (eta r_9) + ((S_) * (eta r_9) + ((2) * (eta r_9 * r_9) + (((-1) * K) * (eta r_9)))))).
      { apply E_ext; intros r_9 D_r_9; draws.
        transitivity (eta r_9 * S_ + 2 * (eta r_9) * r_9 - 2 * (eta r_9) - eta r_9 * K).
        { first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((-2) * (E P (fun r_9 => eta r_9)) + ((S_) * (E P (fun r_9 => eta r_9)) + ((2) * (E P (fun r_9 => eta r_9 * r_9)) + (((-1) * K) * (E P (fun r_9 => eta r_9)))))).
      { linear. }
      transitivity ((-2) * (E P (fun i => eta i)) + ((S_) * (E P (fun i => eta i)) + ((2) * (E P (fun i => eta i * i)) + (((-1) * K) * (E P (fun i => eta i)))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (B + E P (fun i => (eta i * (S_ + 2 * i - 2 - K) + 2 + K - B - 2 * i) * (inv e)) * e). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (E P (fun i => eta i * (S_ + 2 * i - 2 - K))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L00' : E P (fun i => 2 * i - 2 - K) = 2 * (E P (fun i => i)) - 2 - K).
  { transitivity (E P (fun i => 2 * i - 2 - K)). { arrange. }
    assert (E10' : normal_form (E P (fun i => 2 * i - 2 - K)) (2 * (E P (fun i => i)) - 2 - K)).
    { unfold normal_form.
      transitivity (E P (fun r_11 => (-2) * (1) + (((-1) * K) * (1) + ((2) * (r_11))))).
      { apply E_ext; intros r_11 D_r_11; draws.
        transitivity (2 * r_11 - 2 - K).
        { first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((-2) * (E P (fun r_11 => 1)) + (((-1) * K) * (E P (fun r_11 => 1)) + ((2) * (E P (fun r_11 => r_11))))).
      { linear. }
      transitivity ((-2) * (E P (fun i => 1)) + (((-1) * K) * (E P (fun i => 1)) + ((2) * (E P (fun i => i))))). { arrange. }
      assert (E12' : normal_form (E P (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E13' : normal_form (E P (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L01' : 0 = 0).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K0' : E P (fun i => 2 * i - 2 - K) = 0) by says H_mean.
  assert (R0' : (2 * (E P (fun i => i)) - 2 - K) - (0) = 0) by exact (gap_zero _ _ _ _ L00' L01' K0').
  apply (by_combination _ _ ((-1) * ((2 * (E P (fun i => i)) - 2 - K) - (0)))); [| rewrite R0'; ring].
  first [put; solve [ring] | equal].
Qed.

(** Step [E (S + shift)^2], by Algebra:
  E[(-2 + S - K + 2*c)^2; c ~ P] = S^2 + K
*)
Lemma step_E_S_p_shift__2 (K : R) (S_ : R) (P : law R)
    (sort_P : law_of_labels P)
    (H_K_pos_is_0 : K >= 0)
    (H_S_pos_0 : S_ > 0)
    (H_mean : E P (fun i => 2 * i - 2 - K) = 0)
    (H_variance : E P (fun i => (2 * i - 2 - K) ^ 2) = K) :
  E P (fun i => (S_ + 2 * i - 2 - K) ^ 2) = S_ ^ 2 + K.
Proof.
  assert (S0' : E P (fun i => (S_ + 2 * i - 2 - K) ^ 2) = S_ ^ 2 + 4 + 4 * (E P (fun i => i ^ 2)) + 4 * S_ * (E P (fun i => i)) + 4 * K + K ^ 2 - 4 * (E P (fun i => i)) * K - 4 * S_ - 2 * S_ * K - 8 * (E P (fun i => i))).
  { transitivity (E P (fun i => (S_ + 2 * i - 2 - K) ^ 2)). { arrange. }
    assert (E0' : normal_form (E P (fun i => (S_ + 2 * i - 2 - K) ^ 2)) (S_ ^ 2 + 4 + 4 * (E P (fun i => i ^ 2)) + 4 * S_ * (E P (fun i => i)) + 4 * K + K ^ 2 - 4 * (E P (fun i => i)) * K - 4 * S_ - 2 * S_ * K - 8 * (E P (fun i => i)))).
    { unfold normal_form.
      transitivity (E P (fun r_1 => (4) * (1) + ((-8) * (r_1) + (((-4) * S_) * (1) + ((4 * K) * (1) + ((4) * (r_1 ^ 2) + ((4 * S_) * (r_1) + (((-4) * K) * (r_1) + ((S_ ^ 2) * (1) + (((-2) * S_ * K) * (1) + ((K ^ 2) * (1)))))))))))).
      { apply E_ext; intros r_1 D_r_1; draws.
        transitivity (S_ ^ 2 + 4 * S_ * r_1 + 4 + 4 * (r_1 ^ 2) + 4 * K + K ^ 2 - 4 * S_ - 2 * S_ * K - 4 * r_1 * K - 8 * r_1).
        { first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((4) * (E P (fun r_1 => 1)) + ((-8) * (E P (fun r_1 => r_1)) + (((-4) * S_) * (E P (fun r_1 => 1)) + ((4 * K) * (E P (fun r_1 => 1)) + ((4) * (E P (fun r_1 => r_1 ^ 2)) + ((4 * S_) * (E P (fun r_1 => r_1)) + (((-4) * K) * (E P (fun r_1 => r_1)) + ((S_ ^ 2) * (E P (fun r_1 => 1)) + (((-2) * S_ * K) * (E P (fun r_1 => 1)) + ((K ^ 2) * (E P (fun r_1 => 1)))))))))))).
      { linear. }
      transitivity ((4) * (E P (fun i => 1)) + ((-8) * (E P (fun i => i)) + (((-4) * S_) * (E P (fun i => 1)) + ((4 * K) * (E P (fun i => 1)) + ((4) * (E P (fun i => i ^ 2)) + ((4 * S_) * (E P (fun i => i)) + (((-4) * K) * (E P (fun i => i)) + ((S_ ^ 2) * (E P (fun i => 1)) + (((-2) * S_ * K) * (E P (fun i => 1)) + ((K ^ 2) * (E P (fun i => 1)))))))))))). { arrange. }
      assert (E2' : normal_form (E P (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E3' : normal_form (E P (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E4' : normal_form (E P (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E5' : normal_form (E P (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E6' : normal_form (E P (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E7' : normal_form (E P (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : S_ ^ 2 + K = S_ ^ 2 + K).
  { first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E P (fun i => (S_ + 2 * i - 2 - K) ^ 2)). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (S_ ^ 2 + K). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L00' : E P (fun i => (2 * i - 2 - K) ^ 2) = 4 + 4 * (E P (fun i => i ^ 2)) + 4 * K + K ^ 2 - 4 * (E P (fun i => i)) * K - 8 * (E P (fun i => i))).
  { transitivity (E P (fun i => (2 * i - 2 - K) ^ 2)). { arrange. }
    assert (E8' : normal_form (E P (fun i => (2 * i - 2 - K) ^ 2)) (4 + 4 * (E P (fun i => i ^ 2)) + 4 * K + K ^ 2 - 4 * (E P (fun i => i)) * K - 8 * (E P (fun i => i)))).
    { unfold normal_form.
      transitivity (E P (fun r_9 => (4) * (1) + ((-8) * (r_9) + ((4 * K) * (1) + ((4) * (r_9 ^ 2) + (((-4) * K) * (r_9) + ((K ^ 2) * (1)))))))).
      { apply E_ext; intros r_9 D_r_9; draws.
        transitivity (4 + 4 * (r_9 ^ 2) + 4 * K + K ^ 2 - 4 * r_9 * K - 8 * r_9).
        { first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((4) * (E P (fun r_9 => 1)) + ((-8) * (E P (fun r_9 => r_9)) + ((4 * K) * (E P (fun r_9 => 1)) + ((4) * (E P (fun r_9 => r_9 ^ 2)) + (((-4) * K) * (E P (fun r_9 => r_9)) + ((K ^ 2) * (E P (fun r_9 => 1)))))))).
      { linear. }
      transitivity ((4) * (E P (fun i => 1)) + ((-8) * (E P (fun i => i)) + ((4 * K) * (E P (fun i => 1)) + ((4) * (E P (fun i => i ^ 2)) + (((-4) * K) * (E P (fun i => i)) + ((K ^ 2) * (E P (fun i => 1)))))))). { arrange. }
      assert (E10' : normal_form (E P (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E11' : normal_form (E P (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E12' : normal_form (E P (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L01' : K = K).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K0' : E P (fun i => (2 * i - 2 - K) ^ 2) = K) by says H_variance.
  assert (R0' : (4 + 4 * (E P (fun i => i ^ 2)) + 4 * K + K ^ 2 - 4 * (E P (fun i => i)) * K - 8 * (E P (fun i => i))) - (K) = 0) by exact (gap_zero _ _ _ _ L00' L01' K0').
  assert (L10' : E P (fun i => 2 * i - 2 - K) = 2 * (E P (fun i => i)) - 2 - K).
  { transitivity (E P (fun i => 2 * i - 2 - K)). { arrange. }
    assert (E13' : normal_form (E P (fun i => 2 * i - 2 - K)) (2 * (E P (fun i => i)) - 2 - K)).
    { unfold normal_form.
      transitivity (E P (fun r_14 => (2) * (r_14) + ((-2) * (1) + (((-1) * K) * (1))))).
      { apply E_ext; intros r_14 D_r_14; draws.
        transitivity (2 * r_14 - 2 - K).
        { first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((2) * (E P (fun r_14 => r_14)) + ((-2) * (E P (fun r_14 => 1)) + (((-1) * K) * (E P (fun r_14 => 1))))).
      { linear. }
      transitivity ((2) * (E P (fun i => i)) + ((-2) * (E P (fun i => 1)) + (((-1) * K) * (E P (fun i => 1))))). { arrange. }
      assert (E15' : normal_form (E P (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E16' : normal_form (E P (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L11' : 0 = 0).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K1' : E P (fun i => 2 * i - 2 - K) = 0) by says H_mean.
  assert (R1' : (2 * (E P (fun i => i)) - 2 - K) - (0) = 0) by exact (gap_zero _ _ _ _ L10' L11' K1').
  apply (by_combination _ _ ((1) * ((4 + 4 * (E P (fun i => i ^ 2)) + 4 * K + K ^ 2 - 4 * (E P (fun i => i)) * K - 8 * (E P (fun i => i))) - (K)) + (2 * S_) * ((2 * (E P (fun i => i)) - 2 - K) - (0)))); [| rewrite R0', R1'; ring].
  first [put; solve [ring] | equal].
Qed.

(** Step [square], by Sign:
  (-eta(N)*(-2 + S - K + 2*M) + (-2 + S - K + 2*N)*eta(M))^2 >= 0
*)
Lemma step_square (K : R) (M : R) (N_ : R) (S_ : R) (eta : R -> R)
    (label_M : label M)
    (label_N_ : label N_)
    (H_K_pos_is_0 : K >= 0)
    (H_S_pos_0 : S_ > 0) :
  ((S_ + 2 * N_ - 2 - K) * (eta M) - eta N_ * (S_ + 2 * M - 2 - K)) ^ 2 >= 0.
Proof.
  gap; sign.
Qed.

(** Step [mean of square], by Average:
  E[E[(eta(e)*(-2 + S + 2*c - K) - eta(c)*(-2 + S - K + 2*e))^2; e ~ P]; c ~ P] >= 0
*)
Lemma step_mean_of_square (K : R) (S_ : R) (eta : R -> R) (P : law R)
    (sort_P : law_of_labels P)
    (H_K_pos_is_0 : K >= 0)
    (H_S_pos_0 : S_ > 0) :
  E P (fun i => E P (fun j => (eta j * (S_ + 2 * i - 2 - K) - eta i * (S_ + 2 * j - 2 - K)) ^ 2)) >= 0.
Proof.
  assert (H_square : forall z0 : R, drawn (P) z0 -> forall z1 : R, drawn (P) z1 -> ((S_ + 2 * (z0) - 2 - K) * (eta (z1)) - eta (z0) * (S_ + 2 * (z1) - 2 - K)) ^ 2 >= 0).
  { intros z0 D0 z1 D1; draws; apply (step_square (K) (z1) (z0) (S_) (eta)); premise. }
  assert (P' : 0 <= E P (fun i => E P (fun j => (eta j * (S_ + 2 * i - 2 - K) - eta i * (S_ + 2 * j - 2 - K)) ^ 2))).
  { apply E_nonneg; intros d0 D0; draws.
    apply E_nonneg; intros d1 D1; draws.
    pose proof (H_square d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [Cauchy-Schwarz], by Linear:
  E[eta(c)^2; c ~ P]*(S^2 + K) >= E[eta(c)*(-2 + S - K + 2*c); c ~ P]^2
*)
Lemma step_CauchymSchwarz (K : R) (S_ : R) (eta : R -> R) (P : law R)
    (sort_P : law_of_labels P)
    (H_K_pos_is_0 : K >= 0)
    (H_S_pos_0 : S_ > 0)
    (H_mean : E P (fun i => 2 * i - 2 - K) = 0)
    (H_variance : E P (fun i => (2 * i - 2 - K) ^ 2) = K) :
  E P (fun i => (eta i) ^ 2) * (S_ ^ 2 + K) >= (E P (fun i => eta i * (S_ + 2 * i - 2 - K))) ^ 2.
Proof.
  pose proof (step_mean_of_square (K) (S_) (eta) (P) sort_P H_K_pos_is_0 H_S_pos_0) as H_mean_of_square.
  assert (P0' : 0 <= (1 / 2) * ((E P (fun i => E P (fun j => (eta j * (S_ + 2 * i - 2 - K) - eta i * (S_ + 2 * j - 2 - K)) ^ 2))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (E P (fun i => (eta i) ^ 2) * (S_ ^ 2 + K)) - ((E P (fun i => eta i * (S_ + 2 * i - 2 - K))) ^ 2) = (1 / 2) * ((E P (fun i => E P (fun j => (eta j * (S_ + 2 * i - 2 - K) - eta i * (S_ + 2 * j - 2 - K)) ^ 2))) - (0))).
  { assert (S0' : E P (fun i => (eta i) ^ 2) * (S_ ^ 2 + K) - (E P (fun i => eta i * (S_ + 2 * i - 2 - K))) ^ 2 = 8 * (E P (fun i => eta i)) * (E P (fun i => eta i * i)) + 4 * (E P (fun i => eta i)) * (E P (fun i => eta i * i)) * K + 2 * S_ * ((E P (fun i => eta i)) ^ 2) * K + 4 * S_ * ((E P (fun i => eta i)) ^ 2) + S_ ^ 2 * (E P (fun i => (eta i) ^ 2)) + E P (fun i => (eta i) ^ 2) * K - 4 * ((E P (fun i => eta i)) ^ 2) * K - K ^ 2 * ((E P (fun i => eta i)) ^ 2) - 4 * ((E P (fun i => eta i)) ^ 2) - S_ ^ 2 * ((E P (fun i => eta i)) ^ 2) - 4 * ((E P (fun i => eta i * i)) ^ 2) - 4 * (E P (fun i => eta i)) * S_ * (E P (fun i => eta i * i))).
    { transitivity (E P (fun i => (eta i) ^ 2) * (S_ ^ 2 + K) - (E P (fun i => eta i * (S_ + 2 * i - 2 - K))) ^ 2). { arrange. }
      assert (E1' : normal_form (E P (fun i => eta i * (S_ + 2 * i - 2 - K))) (2 * (E P (fun i => eta i * i)) + E P (fun i => eta i) * S_ - E P (fun i => eta i) * K - 2 * (E P (fun i => eta i)))).
      { unfold normal_form.
        transitivity (E P (fun r_2 => (-2) * (eta r_2) + ((S_) * (eta r_2) + ((2) * (eta r_2 * r_2) + (((-1) * K) * (eta r_2)))))).
        { apply E_ext; intros r_2 D_r_2; draws.
          transitivity (eta r_2 * S_ + 2 * (eta r_2) * r_2 - 2 * (eta r_2) - eta r_2 * K).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((-2) * (E P (fun r_2 => eta r_2)) + ((S_) * (E P (fun r_2 => eta r_2)) + ((2) * (E P (fun r_2 => eta r_2 * r_2)) + (((-1) * K) * (E P (fun r_2 => eta r_2)))))).
        { linear. }
        transitivity ((-2) * (E P (fun i => eta i)) + ((S_) * (E P (fun i => eta i)) + ((2) * (E P (fun i => eta i * i)) + (((-1) * K) * (E P (fun i => eta i)))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : (1 / 2) * (E P (fun i => E P (fun j => (eta j * (S_ + 2 * i - 2 - K) - eta i * (S_ + 2 * j - 2 - K)) ^ 2)) - 0) = 8 * (E P (fun i => eta i)) * (E P (fun i => eta i * i)) + E P (fun i => (eta i) ^ 2) * (K ^ 2) + 4 * (E P (fun i => eta i)) * (E P (fun i => eta i * i)) * K + 2 * S_ * ((E P (fun i => eta i)) ^ 2) * K + 4 * S_ * ((E P (fun i => eta i)) ^ 2) + 4 * (E P (fun i => (eta i) ^ 2)) + 4 * (E P (fun i => (eta i) ^ 2)) * K + S_ ^ 2 * (E P (fun i => (eta i) ^ 2)) + 4 * (E P (fun i => (eta i) ^ 2)) * S_ * (E P (fun i => i)) + 4 * (E P (fun i => (eta i) ^ 2)) * (E P (fun i => i ^ 2)) - 4 * ((E P (fun i => eta i)) ^ 2) * K - K ^ 2 * ((E P (fun i => eta i)) ^ 2) - 4 * ((E P (fun i => eta i)) ^ 2) - S_ ^ 2 * ((E P (fun i => eta i)) ^ 2) - 4 * (E P (fun i => (eta i) ^ 2)) * S_ - 8 * (E P (fun i => (eta i) ^ 2)) * (E P (fun i => i)) - 4 * (E P (fun i => (eta i) ^ 2)) * (E P (fun i => i)) * K - 2 * (E P (fun i => (eta i) ^ 2)) * S_ * K - 4 * ((E P (fun i => eta i * i)) ^ 2) - 4 * (E P (fun i => eta i)) * S_ * (E P (fun i => eta i * i))).
    { transitivity ((1 / 2) * (E P (fun i => E P (fun j => (eta j * (S_ + 2 * i - 2 - K) - eta i * (S_ + 2 * j - 2 - K)) ^ 2)) - 0)). { arrange. }
      assert (E3' : normal_form (E P (fun i => E P (fun j => (eta j * (S_ + 2 * i - 2 - K) - eta i * (S_ + 2 * j - 2 - K)) ^ 2))) (8 * (E P (fun i => eta i)) * (E P (fun i => eta i * i)) * K + 8 * (E P (fun i => (eta i) ^ 2)) + 2 * (E P (fun i => (eta i) ^ 2)) * (K ^ 2) + 8 * (E P (fun i => (eta i) ^ 2)) * K + 2 * (S_ ^ 2) * (E P (fun i => (eta i) ^ 2)) + 4 * S_ * ((E P (fun i => eta i)) ^ 2) * K + 8 * (E P (fun i => (eta i) ^ 2)) * (E P (fun i => i ^ 2)) + 16 * (E P (fun i => eta i)) * (E P (fun i => eta i * i)) + 8 * S_ * ((E P (fun i => eta i)) ^ 2) + 8 * (E P (fun i => (eta i) ^ 2)) * S_ * (E P (fun i => i)) - 16 * (E P (fun i => (eta i) ^ 2)) * (E P (fun i => i)) - 8 * ((E P (fun i => eta i)) ^ 2) * K - 8 * (E P (fun i => (eta i) ^ 2)) * (E P (fun i => i)) * K - 8 * (E P (fun i => (eta i) ^ 2)) * S_ - 8 * (E P (fun i => eta i)) * S_ * (E P (fun i => eta i * i)) - 8 * ((E P (fun i => eta i)) ^ 2) - 2 * (S_ ^ 2) * ((E P (fun i => eta i)) ^ 2) - 4 * (E P (fun i => (eta i) ^ 2)) * S_ * K - 2 * (K ^ 2) * ((E P (fun i => eta i)) ^ 2) - 8 * ((E P (fun i => eta i * i)) ^ 2))).
      { unfold normal_form.
        transitivity (E P (fun r_4 => (4) * ((eta r_4) ^ 2) + (((-4) * S_) * ((eta r_4) ^ 2) + (((-8) * (E P (fun i => i))) * ((eta r_4) ^ 2) + ((4 * K) * ((eta r_4) ^ 2) + (((-8) * (E P (fun i => eta i))) * (eta r_4) + ((8 * (E P (fun i => eta i)) * S_) * (eta r_4) + (((-8) * (E P (fun i => eta i)) * K) * (eta r_4) + ((8 * (E P (fun i => eta i))) * (eta r_4 * r_4) + ((S_ ^ 2) * ((eta r_4) ^ 2) + ((4 * S_ * (E P (fun i => i))) * ((eta r_4) ^ 2) + (((-2) * S_ * K) * ((eta r_4) ^ 2) + (((-2) * (S_ ^ 2) * (E P (fun i => eta i))) * (eta r_4) + ((4 * (E P (fun i => eta i)) * S_ * K) * (eta r_4) + (((-4) * (E P (fun i => eta i)) * S_) * (eta r_4 * r_4) + ((4 * (E P (fun i => i ^ 2))) * ((eta r_4) ^ 2) + (((-4) * (E P (fun i => i)) * K) * ((eta r_4) ^ 2) + ((8 * (E P (fun i => eta i * i))) * (eta r_4) + (((-4) * S_ * (E P (fun i => eta i * i))) * (eta r_4) + ((4 * (E P (fun i => eta i * i)) * K) * (eta r_4) + (((-8) * (E P (fun i => eta i * i))) * (eta r_4 * r_4) + ((K ^ 2) * ((eta r_4) ^ 2) + (((-2) * (E P (fun i => eta i)) * (K ^ 2)) * (eta r_4) + ((4 * (E P (fun i => eta i)) * K) * (eta r_4 * r_4) + ((4 * (E P (fun i => (eta i) ^ 2))) * (1) + (((-4) * (E P (fun i => (eta i) ^ 2)) * S_) * (1) + ((4 * (E P (fun i => (eta i) ^ 2)) * K) * (1) + (((-8) * (E P (fun i => (eta i) ^ 2))) * (r_4) + ((S_ ^ 2 * (E P (fun i => (eta i) ^ 2))) * (1) + (((-2) * (E P (fun i => (eta i) ^ 2)) * S_ * K) * (1) + ((4 * (E P (fun i => (eta i) ^ 2)) * S_) * (r_4) + ((E P (fun i => (eta i) ^ 2) * (K ^ 2)) * (1) + (((-4) * (E P (fun i => (eta i) ^ 2)) * K) * (r_4) + ((4 * (E P (fun i => (eta i) ^ 2))) * (r_4 ^ 2))))))))))))))))))))))))))))))))))).
        { apply E_ext; intros r_4 D_r_4; draws.
          transitivity (4 * ((eta r_4) ^ 2) * K + E P (fun i => (eta i) ^ 2) * (K ^ 2) + S_ ^ 2 * ((eta r_4) ^ 2) + (eta r_4) ^ 2 * (K ^ 2) + 4 * (eta r_4) * (E P (fun i => eta i)) * S_ * K + 4 * (E P (fun i => (eta i) ^ 2)) * S_ * r_4 + 8 * (eta r_4) * (E P (fun i => eta i * i)) + 8 * (eta r_4) * (E P (fun i => eta i)) * r_4 + 4 * (E P (fun i => (eta i) ^ 2)) + 4 * ((eta r_4) ^ 2) * (E P (fun i => i ^ 2)) + 4 * ((eta r_4) ^ 2) + 4 * (E P (fun i => (eta i) ^ 2)) * K + 8 * (eta r_4) * (E P (fun i => eta i)) * S_ + 4 * (E P (fun i => (eta i) ^ 2)) * (r_4 ^ 2) + 4 * (eta r_4) * (E P (fun i => eta i * i)) * K + S_ ^ 2 * (E P (fun i => (eta i) ^ 2)) + 4 * S_ * ((eta r_4) ^ 2) * (E P (fun i => i)) + 4 * (eta r_4) * (E P (fun i => eta i)) * r_4 * K - 8 * ((eta r_4) ^ 2) * (E P (fun i => i)) - 4 * ((eta r_4) ^ 2) * (E P (fun i => i)) * K - 4 * (E P (fun i => (eta i) ^ 2)) * S_ - 8 * (eta r_4) * (E P (fun i => eta i)) * K - 2 * S_ * ((eta r_4) ^ 2) * K - 2 * (eta r_4) * (S_ ^ 2) * (E P (fun i => eta i)) - 2 * (E P (fun i => (eta i) ^ 2)) * S_ * K - 2 * (eta r_4) * (E P (fun i => eta i)) * (K ^ 2) - 4 * S_ * ((eta r_4) ^ 2) - 4 * (E P (fun i => (eta i) ^ 2)) * r_4 * K - 8 * (E P (fun i => (eta i) ^ 2)) * r_4 - 8 * (eta r_4) * (E P (fun i => eta i)) - 4 * (eta r_4) * (E P (fun i => eta i)) * S_ * r_4 - 4 * (eta r_4) * S_ * (E P (fun i => eta i * i)) - 8 * (eta r_4) * (E P (fun i => eta i * i)) * r_4).
          { transitivity (E P (fun i => (eta i * (S_ + 2 * r_4 - 2 - K) - eta r_4 * (S_ + 2 * i - 2 - K)) ^ 2)). { arrange. }
            assert (E5' : normal_form (E P (fun i => (eta i * (S_ + 2 * r_4 - 2 - K) - eta r_4 * (S_ + 2 * i - 2 - K)) ^ 2)) (4 * ((eta r_4) ^ 2) * K + E P (fun i => (eta i) ^ 2) * (K ^ 2) + S_ ^ 2 * ((eta r_4) ^ 2) + (eta r_4) ^ 2 * (K ^ 2) + 4 * (eta r_4) * (E P (fun i => eta i)) * S_ * K + 4 * (E P (fun i => (eta i) ^ 2)) * S_ * r_4 + 8 * (eta r_4) * (E P (fun i => eta i * i)) + 8 * (eta r_4) * (E P (fun i => eta i)) * r_4 + 4 * (E P (fun i => (eta i) ^ 2)) + 4 * ((eta r_4) ^ 2) * (E P (fun i => i ^ 2)) + 4 * ((eta r_4) ^ 2) + 4 * (E P (fun i => (eta i) ^ 2)) * K + 8 * (eta r_4) * (E P (fun i => eta i)) * S_ + 4 * (E P (fun i => (eta i) ^ 2)) * (r_4 ^ 2) + 4 * (eta r_4) * (E P (fun i => eta i * i)) * K + S_ ^ 2 * (E P (fun i => (eta i) ^ 2)) + 4 * S_ * ((eta r_4) ^ 2) * (E P (fun i => i)) + 4 * (eta r_4) * (E P (fun i => eta i)) * r_4 * K - 8 * ((eta r_4) ^ 2) * (E P (fun i => i)) - 4 * ((eta r_4) ^ 2) * (E P (fun i => i)) * K - 4 * (E P (fun i => (eta i) ^ 2)) * S_ - 8 * (eta r_4) * (E P (fun i => eta i)) * K - 2 * S_ * ((eta r_4) ^ 2) * K - 2 * (eta r_4) * (S_ ^ 2) * (E P (fun i => eta i)) - 2 * (E P (fun i => (eta i) ^ 2)) * S_ * K - 2 * (eta r_4) * (E P (fun i => eta i)) * (K ^ 2) - 4 * S_ * ((eta r_4) ^ 2) - 4 * (E P (fun i => (eta i) ^ 2)) * r_4 * K - 8 * (E P (fun i => (eta i) ^ 2)) * r_4 - 8 * (eta r_4) * (E P (fun i => eta i)) - 4 * (eta r_4) * (E P (fun i => eta i)) * S_ * r_4 - 4 * (eta r_4) * S_ * (E P (fun i => eta i * i)) - 8 * (eta r_4) * (E P (fun i => eta i * i)) * r_4)).
            { unfold normal_form.
              transitivity (E P (fun r_6 => (4) * ((eta r_6) ^ 2) + (((-4) * S_) * ((eta r_6) ^ 2) + ((4 * K) * ((eta r_6) ^ 2) + (((-8) * r_4) * ((eta r_6) ^ 2) + (((-8) * (eta r_4)) * (eta r_6) + ((8 * (eta r_4) * S_) * (eta r_6) + (((-8) * (eta r_4) * K) * (eta r_6) + ((8 * (eta r_4)) * (eta r_6 * r_6) + ((S_ ^ 2) * ((eta r_6) ^ 2) + (((-2) * S_ * K) * ((eta r_6) ^ 2) + ((4 * S_ * r_4) * ((eta r_6) ^ 2) + (((-2) * (eta r_4) * (S_ ^ 2)) * (eta r_6) + ((4 * (eta r_4) * S_ * K) * (eta r_6) + (((-4) * (eta r_4) * S_) * (eta r_6 * r_6) + ((K ^ 2) * ((eta r_6) ^ 2) + (((-4) * r_4 * K) * ((eta r_6) ^ 2) + (((-2) * (eta r_4) * (K ^ 2)) * (eta r_6) + ((4 * (eta r_4) * K) * (eta r_6 * r_6) + ((4 * (r_4 ^ 2)) * ((eta r_6) ^ 2) + ((8 * (eta r_4) * r_4) * (eta r_6) + (((-4) * (eta r_4) * S_ * r_4) * (eta r_6) + ((4 * (eta r_4) * r_4 * K) * (eta r_6) + (((-8) * (eta r_4) * r_4) * (eta r_6 * r_6) + ((4 * ((eta r_4) ^ 2)) * (1) + (((-4) * S_ * ((eta r_4) ^ 2)) * (1) + ((4 * ((eta r_4) ^ 2) * K) * (1) + (((-8) * ((eta r_4) ^ 2)) * (r_6) + ((S_ ^ 2 * ((eta r_4) ^ 2)) * (1) + (((-2) * S_ * ((eta r_4) ^ 2) * K) * (1) + ((4 * S_ * ((eta r_4) ^ 2)) * (r_6) + (((eta r_4) ^ 2 * (K ^ 2)) * (1) + (((-4) * ((eta r_4) ^ 2) * K) * (r_6) + ((4 * ((eta r_4) ^ 2)) * (r_6 ^ 2))))))))))))))))))))))))))))))))))).
              { apply E_ext; intros r_6 D_r_6; draws.
                transitivity (4 * ((eta r_6) ^ 2) * (r_4 ^ 2) + 4 * ((eta r_6) ^ 2) * K + 4 * S_ * ((eta r_6) ^ 2) * r_4 + S_ ^ 2 * ((eta r_6) ^ 2) + (eta r_4) ^ 2 * (K ^ 2) + (eta r_6) ^ 2 * (K ^ 2) + 4 * (eta r_6) * r_6 * (eta r_4) * K + 4 * ((eta r_4) ^ 2) * K + 8 * (eta r_6) * S_ * (eta r_4) + 8 * (eta r_6) * r_6 * (eta r_4) + 4 * ((eta r_6) ^ 2) + 4 * (eta r_6) * S_ * (eta r_4) * K + 4 * S_ * ((eta r_4) ^ 2) * r_6 + S_ ^ 2 * ((eta r_4) ^ 2) + 4 * ((eta r_4) ^ 2) + 4 * ((eta r_4) ^ 2) * (r_6 ^ 2) + 8 * (eta r_6) * r_4 * (eta r_4) + 4 * (eta r_6) * r_4 * (eta r_4) * K - 8 * ((eta r_6) ^ 2) * r_4 - 4 * (eta r_6) * S_ * r_6 * (eta r_4) - 2 * S_ * ((eta r_4) ^ 2) * K - 4 * ((eta r_6) ^ 2) * r_4 * K - 2 * (eta r_6) * (K ^ 2) * (eta r_4) - 2 * (eta r_6) * (S_ ^ 2) * (eta r_4) - 8 * (eta r_6) * (eta r_4) * K - 4 * S_ * ((eta r_4) ^ 2) - 8 * ((eta r_4) ^ 2) * r_6 - 2 * S_ * ((eta r_6) ^ 2) * K - 8 * (eta r_6) * (eta r_4) - 4 * ((eta r_4) ^ 2) * r_6 * K - 8 * (eta r_6) * r_4 * r_6 * (eta r_4) - 4 * S_ * ((eta r_6) ^ 2) - 4 * (eta r_6) * S_ * r_4 * (eta r_4)).
                { first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((4) * (E P (fun r_6 => (eta r_6) ^ 2)) + (((-4) * S_) * (E P (fun r_6 => (eta r_6) ^ 2)) + ((4 * K) * (E P (fun r_6 => (eta r_6) ^ 2)) + (((-8) * r_4) * (E P (fun r_6 => (eta r_6) ^ 2)) + (((-8) * (eta r_4)) * (E P (fun r_6 => eta r_6)) + ((8 * (eta r_4) * S_) * (E P (fun r_6 => eta r_6)) + (((-8) * (eta r_4) * K) * (E P (fun r_6 => eta r_6)) + ((8 * (eta r_4)) * (E P (fun r_6 => eta r_6 * r_6)) + ((S_ ^ 2) * (E P (fun r_6 => (eta r_6) ^ 2)) + (((-2) * S_ * K) * (E P (fun r_6 => (eta r_6) ^ 2)) + ((4 * S_ * r_4) * (E P (fun r_6 => (eta r_6) ^ 2)) + (((-2) * (eta r_4) * (S_ ^ 2)) * (E P (fun r_6 => eta r_6)) + ((4 * (eta r_4) * S_ * K) * (E P (fun r_6 => eta r_6)) + (((-4) * (eta r_4) * S_) * (E P (fun r_6 => eta r_6 * r_6)) + ((K ^ 2) * (E P (fun r_6 => (eta r_6) ^ 2)) + (((-4) * r_4 * K) * (E P (fun r_6 => (eta r_6) ^ 2)) + (((-2) * (eta r_4) * (K ^ 2)) * (E P (fun r_6 => eta r_6)) + ((4 * (eta r_4) * K) * (E P (fun r_6 => eta r_6 * r_6)) + ((4 * (r_4 ^ 2)) * (E P (fun r_6 => (eta r_6) ^ 2)) + ((8 * (eta r_4) * r_4) * (E P (fun r_6 => eta r_6)) + (((-4) * (eta r_4) * S_ * r_4) * (E P (fun r_6 => eta r_6)) + ((4 * (eta r_4) * r_4 * K) * (E P (fun r_6 => eta r_6)) + (((-8) * (eta r_4) * r_4) * (E P (fun r_6 => eta r_6 * r_6)) + ((4 * ((eta r_4) ^ 2)) * (E P (fun r_6 => 1)) + (((-4) * S_ * ((eta r_4) ^ 2)) * (E P (fun r_6 => 1)) + ((4 * ((eta r_4) ^ 2) * K) * (E P (fun r_6 => 1)) + (((-8) * ((eta r_4) ^ 2)) * (E P (fun r_6 => r_6)) + ((S_ ^ 2 * ((eta r_4) ^ 2)) * (E P (fun r_6 => 1)) + (((-2) * S_ * ((eta r_4) ^ 2) * K) * (E P (fun r_6 => 1)) + ((4 * S_ * ((eta r_4) ^ 2)) * (E P (fun r_6 => r_6)) + (((eta r_4) ^ 2 * (K ^ 2)) * (E P (fun r_6 => 1)) + (((-4) * ((eta r_4) ^ 2) * K) * (E P (fun r_6 => r_6)) + ((4 * ((eta r_4) ^ 2)) * (E P (fun r_6 => r_6 ^ 2))))))))))))))))))))))))))))))))))).
              { linear. }
              transitivity ((4) * (E P (fun i => (eta i) ^ 2)) + (((-4) * S_) * (E P (fun i => (eta i) ^ 2)) + ((4 * K) * (E P (fun i => (eta i) ^ 2)) + (((-8) * r_4) * (E P (fun i => (eta i) ^ 2)) + (((-8) * (eta r_4)) * (E P (fun i => eta i)) + ((8 * (eta r_4) * S_) * (E P (fun i => eta i)) + (((-8) * (eta r_4) * K) * (E P (fun i => eta i)) + ((8 * (eta r_4)) * (E P (fun i => eta i * i)) + ((S_ ^ 2) * (E P (fun i => (eta i) ^ 2)) + (((-2) * S_ * K) * (E P (fun i => (eta i) ^ 2)) + ((4 * S_ * r_4) * (E P (fun i => (eta i) ^ 2)) + (((-2) * (eta r_4) * (S_ ^ 2)) * (E P (fun i => eta i)) + ((4 * (eta r_4) * S_ * K) * (E P (fun i => eta i)) + (((-4) * (eta r_4) * S_) * (E P (fun i => eta i * i)) + ((K ^ 2) * (E P (fun i => (eta i) ^ 2)) + (((-4) * r_4 * K) * (E P (fun i => (eta i) ^ 2)) + (((-2) * (eta r_4) * (K ^ 2)) * (E P (fun i => eta i)) + ((4 * (eta r_4) * K) * (E P (fun i => eta i * i)) + ((4 * (r_4 ^ 2)) * (E P (fun i => (eta i) ^ 2)) + ((8 * (eta r_4) * r_4) * (E P (fun i => eta i)) + (((-4) * (eta r_4) * S_ * r_4) * (E P (fun i => eta i)) + ((4 * (eta r_4) * r_4 * K) * (E P (fun i => eta i)) + (((-8) * (eta r_4) * r_4) * (E P (fun i => eta i * i)) + ((4 * ((eta r_4) ^ 2)) * (E P (fun i => 1)) + (((-4) * S_ * ((eta r_4) ^ 2)) * (E P (fun i => 1)) + ((4 * ((eta r_4) ^ 2) * K) * (E P (fun i => 1)) + (((-8) * ((eta r_4) ^ 2)) * (E P (fun i => i)) + ((S_ ^ 2 * ((eta r_4) ^ 2)) * (E P (fun i => 1)) + (((-2) * S_ * ((eta r_4) ^ 2) * K) * (E P (fun i => 1)) + ((4 * S_ * ((eta r_4) ^ 2)) * (E P (fun i => i)) + (((eta r_4) ^ 2 * (K ^ 2)) * (E P (fun i => 1)) + (((-4) * ((eta r_4) ^ 2) * K) * (E P (fun i => i)) + ((4 * ((eta r_4) ^ 2)) * (E P (fun i => i ^ 2))))))))))))))))))))))))))))))))))). { arrange. }
              assert (E7' : normal_form (E P (fun i => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E8' : normal_form (E P (fun i => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E9' : normal_form (E P (fun i => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E10' : normal_form (E P (fun i => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E11' : normal_form (E P (fun i => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E12' : normal_form (E P (fun i => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((4) * (E P (fun r_4 => (eta r_4) ^ 2)) + (((-4) * S_) * (E P (fun r_4 => (eta r_4) ^ 2)) + (((-8) * (E P (fun i => i))) * (E P (fun r_4 => (eta r_4) ^ 2)) + ((4 * K) * (E P (fun r_4 => (eta r_4) ^ 2)) + (((-8) * (E P (fun i => eta i))) * (E P (fun r_4 => eta r_4)) + ((8 * (E P (fun i => eta i)) * S_) * (E P (fun r_4 => eta r_4)) + (((-8) * (E P (fun i => eta i)) * K) * (E P (fun r_4 => eta r_4)) + ((8 * (E P (fun i => eta i))) * (E P (fun r_4 => eta r_4 * r_4)) + ((S_ ^ 2) * (E P (fun r_4 => (eta r_4) ^ 2)) + ((4 * S_ * (E P (fun i => i))) * (E P (fun r_4 => (eta r_4) ^ 2)) + (((-2) * S_ * K) * (E P (fun r_4 => (eta r_4) ^ 2)) + (((-2) * (S_ ^ 2) * (E P (fun i => eta i))) * (E P (fun r_4 => eta r_4)) + ((4 * (E P (fun i => eta i)) * S_ * K) * (E P (fun r_4 => eta r_4)) + (((-4) * (E P (fun i => eta i)) * S_) * (E P (fun r_4 => eta r_4 * r_4)) + ((4 * (E P (fun i => i ^ 2))) * (E P (fun r_4 => (eta r_4) ^ 2)) + (((-4) * (E P (fun i => i)) * K) * (E P (fun r_4 => (eta r_4) ^ 2)) + ((8 * (E P (fun i => eta i * i))) * (E P (fun r_4 => eta r_4)) + (((-4) * S_ * (E P (fun i => eta i * i))) * (E P (fun r_4 => eta r_4)) + ((4 * (E P (fun i => eta i * i)) * K) * (E P (fun r_4 => eta r_4)) + (((-8) * (E P (fun i => eta i * i))) * (E P (fun r_4 => eta r_4 * r_4)) + ((K ^ 2) * (E P (fun r_4 => (eta r_4) ^ 2)) + (((-2) * (E P (fun i => eta i)) * (K ^ 2)) * (E P (fun r_4 => eta r_4)) + ((4 * (E P (fun i => eta i)) * K) * (E P (fun r_4 => eta r_4 * r_4)) + ((4 * (E P (fun i => (eta i) ^ 2))) * (E P (fun r_4 => 1)) + (((-4) * (E P (fun i => (eta i) ^ 2)) * S_) * (E P (fun r_4 => 1)) + ((4 * (E P (fun i => (eta i) ^ 2)) * K) * (E P (fun r_4 => 1)) + (((-8) * (E P (fun i => (eta i) ^ 2))) * (E P (fun r_4 => r_4)) + ((S_ ^ 2 * (E P (fun i => (eta i) ^ 2))) * (E P (fun r_4 => 1)) + (((-2) * (E P (fun i => (eta i) ^ 2)) * S_ * K) * (E P (fun r_4 => 1)) + ((4 * (E P (fun i => (eta i) ^ 2)) * S_) * (E P (fun r_4 => r_4)) + ((E P (fun i => (eta i) ^ 2) * (K ^ 2)) * (E P (fun r_4 => 1)) + (((-4) * (E P (fun i => (eta i) ^ 2)) * K) * (E P (fun r_4 => r_4)) + ((4 * (E P (fun i => (eta i) ^ 2))) * (E P (fun r_4 => r_4 ^ 2))))))))))))))))))))))))))))))))))).
        { linear. }
        transitivity ((4) * (E P (fun i => (eta i) ^ 2)) + (((-4) * S_) * (E P (fun i => (eta i) ^ 2)) + (((-8) * (E P (fun i => i))) * (E P (fun i => (eta i) ^ 2)) + ((4 * K) * (E P (fun i => (eta i) ^ 2)) + (((-8) * (E P (fun i => eta i))) * (E P (fun i => eta i)) + ((8 * (E P (fun i => eta i)) * S_) * (E P (fun i => eta i)) + (((-8) * (E P (fun i => eta i)) * K) * (E P (fun i => eta i)) + ((8 * (E P (fun i => eta i))) * (E P (fun i => eta i * i)) + ((S_ ^ 2) * (E P (fun i => (eta i) ^ 2)) + ((4 * S_ * (E P (fun i => i))) * (E P (fun i => (eta i) ^ 2)) + (((-2) * S_ * K) * (E P (fun i => (eta i) ^ 2)) + (((-2) * (S_ ^ 2) * (E P (fun i => eta i))) * (E P (fun i => eta i)) + ((4 * (E P (fun i => eta i)) * S_ * K) * (E P (fun i => eta i)) + (((-4) * (E P (fun i => eta i)) * S_) * (E P (fun i => eta i * i)) + ((4 * (E P (fun i => i ^ 2))) * (E P (fun i => (eta i) ^ 2)) + (((-4) * (E P (fun i => i)) * K) * (E P (fun i => (eta i) ^ 2)) + ((8 * (E P (fun i => eta i * i))) * (E P (fun i => eta i)) + (((-4) * S_ * (E P (fun i => eta i * i))) * (E P (fun i => eta i)) + ((4 * (E P (fun i => eta i * i)) * K) * (E P (fun i => eta i)) + (((-8) * (E P (fun i => eta i * i))) * (E P (fun i => eta i * i)) + ((K ^ 2) * (E P (fun i => (eta i) ^ 2)) + (((-2) * (E P (fun i => eta i)) * (K ^ 2)) * (E P (fun i => eta i)) + ((4 * (E P (fun i => eta i)) * K) * (E P (fun i => eta i * i)) + ((4 * (E P (fun i => (eta i) ^ 2))) * (E P (fun i => 1)) + (((-4) * (E P (fun i => (eta i) ^ 2)) * S_) * (E P (fun i => 1)) + ((4 * (E P (fun i => (eta i) ^ 2)) * K) * (E P (fun i => 1)) + (((-8) * (E P (fun i => (eta i) ^ 2))) * (E P (fun i => i)) + ((S_ ^ 2 * (E P (fun i => (eta i) ^ 2))) * (E P (fun i => 1)) + (((-2) * (E P (fun i => (eta i) ^ 2)) * S_ * K) * (E P (fun i => 1)) + ((4 * (E P (fun i => (eta i) ^ 2)) * S_) * (E P (fun i => i)) + ((E P (fun i => (eta i) ^ 2) * (K ^ 2)) * (E P (fun i => 1)) + (((-4) * (E P (fun i => (eta i) ^ 2)) * K) * (E P (fun i => i)) + ((4 * (E P (fun i => (eta i) ^ 2))) * (E P (fun i => i ^ 2))))))))))))))))))))))))))))))))))). { arrange. }
        assert (E13' : normal_form (E P (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E14' : normal_form (E P (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E15' : normal_form (E P (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E16' : normal_form (E P (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E17' : normal_form (E P (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E18' : normal_form (E P (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [field] | first [arrange | equal]]. }
    transitivity (E P (fun i => (eta i) ^ 2) * (S_ ^ 2 + K) - (E P (fun i => eta i * (S_ + 2 * i - 2 - K))) ^ 2). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity ((1 / 2) * (E P (fun i => E P (fun j => (eta j * (S_ + 2 * i - 2 - K) - eta i * (S_ + 2 * j - 2 - K)) ^ 2)) - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    assert (L00' : E P (fun i => (2 * i - 2 - K) ^ 2) = 4 + 4 * (E P (fun i => i ^ 2)) + 4 * K + K ^ 2 - 4 * (E P (fun i => i)) * K - 8 * (E P (fun i => i))).
    { transitivity (E P (fun i => (2 * i - 2 - K) ^ 2)). { arrange. }
      assert (E19' : normal_form (E P (fun i => (2 * i - 2 - K) ^ 2)) (4 + 4 * (E P (fun i => i ^ 2)) + 4 * K + K ^ 2 - 4 * (E P (fun i => i)) * K - 8 * (E P (fun i => i)))).
      { unfold normal_form.
        transitivity (E P (fun r_20 => (4) * (1) + ((-8) * (r_20) + ((4 * K) * (1) + ((4) * (r_20 ^ 2) + (((-4) * K) * (r_20) + ((K ^ 2) * (1)))))))).
        { apply E_ext; intros r_20 D_r_20; draws.
          transitivity (4 + 4 * (r_20 ^ 2) + 4 * K + K ^ 2 - 4 * r_20 * K - 8 * r_20).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((4) * (E P (fun r_20 => 1)) + ((-8) * (E P (fun r_20 => r_20)) + ((4 * K) * (E P (fun r_20 => 1)) + ((4) * (E P (fun r_20 => r_20 ^ 2)) + (((-4) * K) * (E P (fun r_20 => r_20)) + ((K ^ 2) * (E P (fun r_20 => 1)))))))).
        { linear. }
        transitivity ((4) * (E P (fun i => 1)) + ((-8) * (E P (fun i => i)) + ((4 * K) * (E P (fun i => 1)) + ((4) * (E P (fun i => i ^ 2)) + (((-4) * K) * (E P (fun i => i)) + ((K ^ 2) * (E P (fun i => 1)))))))). { arrange. }
        assert (E21' : normal_form (E P (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E22' : normal_form (E P (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E23' : normal_form (E P (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (L01' : K = K).
    { first [put; solve [ring] | first [arrange | equal]]. }
    assert (K0' : E P (fun i => (2 * i - 2 - K) ^ 2) = K) by says H_variance.
    assert (R0' : (4 + 4 * (E P (fun i => i ^ 2)) + 4 * K + K ^ 2 - 4 * (E P (fun i => i)) * K - 8 * (E P (fun i => i))) - (K) = 0) by exact (gap_zero _ _ _ _ L00' L01' K0').
    assert (L10' : E P (fun i => 2 * i - 2 - K) = 2 * (E P (fun i => i)) - 2 - K).
    { transitivity (E P (fun i => 2 * i - 2 - K)). { arrange. }
      assert (E24' : normal_form (E P (fun i => 2 * i - 2 - K)) (2 * (E P (fun i => i)) - 2 - K)).
      { unfold normal_form.
        transitivity (E P (fun r_25 => (-2) * (1) + (((-1) * K) * (1) + ((2) * (r_25))))).
        { apply E_ext; intros r_25 D_r_25; draws.
          transitivity (2 * r_25 - 2 - K).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((-2) * (E P (fun r_25 => 1)) + (((-1) * K) * (E P (fun r_25 => 1)) + ((2) * (E P (fun r_25 => r_25))))).
        { linear. }
        transitivity ((-2) * (E P (fun i => 1)) + (((-1) * K) * (E P (fun i => 1)) + ((2) * (E P (fun i => i))))). { arrange. }
        assert (E26' : normal_form (E P (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E27' : normal_form (E P (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (L11' : 0 = 0).
    { first [put; solve [ring] | first [arrange | equal]]. }
    assert (K1' : E P (fun i => 2 * i - 2 - K) = 0) by says H_mean.
    assert (R1' : (2 * (E P (fun i => i)) - 2 - K) - (0) = 0) by exact (gap_zero _ _ _ _ L10' L11' K1').
    apply (by_combination _ _ (((-1) * (E P (fun i => (eta i) ^ 2))) * ((4 + 4 * (E P (fun i => i ^ 2)) + 4 * K + K ^ 2 - 4 * (E P (fun i => i)) * K - 8 * (E P (fun i => i))) - (K)) + ((-2) * (E P (fun i => (eta i) ^ 2)) * S_) * ((2 * (E P (fun i => i)) - 2 - K) - (0)))); [| rewrite R0', R1'; ring].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theorem], by Linear:
  E[R(c); c ~ P]*(S^2 + K) >= (B + E[R(c); c ~ P]*e)^2
*)
Lemma step_theorem (B : R) (K : R) (S_ : R) (e : R) (R_ : R -> R) (eta : R -> R) (P : law R)
    (sort_P : law_of_labels P)
    (H_B_pos_is_0 : B >= 0)
    (H_K_pos_is_0 : K >= 0)
    (H_S_pos_0 : S_ > 0)
    (H_e_pos_0 : e > 0)
    (H_identity : forall i : R, label i -> R_ i = (eta i * (S_ + 2 * i - 2 - K) + 2 + K - B - 2 * i) * (inv e))
    (H_eta_2_less_is_R : forall i : R, label i -> R_ i >= (eta i) ^ 2)
    (H_mean : E P (fun i => 2 * i - 2 - K) = 0)
    (H_variance : E P (fun i => (2 * i - 2 - K) ^ 2) = K) :
  E P (fun i => R_ i) * (S_ ^ 2 + K) >= (B + E P (fun i => R_ i) * e) ^ 2.
Proof.
  pose proof (step_E_eta_2_less_is_E_R (R_) (eta) (P) sort_P H_eta_2_less_is_R) as H_E_eta_2_less_is_E_R.
  pose proof (step_E_R (B) (K) (S_) (e) (R_) (eta) (P) sort_P H_B_pos_is_0 H_K_pos_is_0 H_S_pos_0 H_e_pos_0 H_identity H_mean) as H_E_R.
  pose proof (step_CauchymSchwarz (K) (S_) (eta) (P) sort_P H_K_pos_is_0 H_S_pos_0 H_mean H_variance) as H_CauchymSchwarz.
  assert (P0' : 0 <= (1) * ((E P (fun i => (eta i) ^ 2) * (S_ ^ 2 + K)) - ((E P (fun i => eta i * (S_ + 2 * i - 2 - K))) ^ 2))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (S_ ^ 2 + K) * ((E P (fun i => R_ i)) - (E P (fun i => (eta i) ^ 2)))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (E P (fun i => R_ i) * (S_ ^ 2 + K)) - ((B + E P (fun i => R_ i) * e) ^ 2) = (1) * ((E P (fun i => (eta i) ^ 2) * (S_ ^ 2 + K)) - ((E P (fun i => eta i * (S_ + 2 * i - 2 - K))) ^ 2)) + (S_ ^ 2 + K) * ((E P (fun i => R_ i)) - (E P (fun i => (eta i) ^ 2)))).
  { assert (U' : forall z0' z1' z2' : R, (((B + (z0') * e)) = (z2')) -> (B >= 0) -> (K >= 0) -> (S_ > 0) -> (e > 0) -> ((z0') >= (z1')) -> ((((z1') * (S_ ^ 2 + K))) >= (((z2') ^ 2))) -> ((z0') * (S_ ^ 2 + K) - (B + (z0') * e) ^ 2) = (1 * ((z1') * (S_ ^ 2 + K) - (z2') ^ 2) + (S_ ^ 2 + K) * ((z0') - (z1')))).
    { clear - B S_ K e.
      intros z0' z1' z2' H_E_R H_B_pos_is_0 H_K_pos_is_0 H_S_pos_0 H_e_pos_0 H_E_eta_2_less_is_E_R H_CauchymSchwarz.
      rewrite ?H_E_R.
      first [put; solve [ring] | equal]. }
    pose proof (U' (E P (fun i => R_ i)) (E P (fun i => (eta i) ^ 2)) (E P (fun i => eta i * (S_ + 2 * i - 2 - K)))) as V'.
    specialize (V' ltac:(says H_E_R)).
    specialize (V' ltac:(says H_B_pos_is_0)).
    specialize (V' ltac:(says H_K_pos_is_0)).
    specialize (V' ltac:(says H_S_pos_0)).
    specialize (V' ltac:(says H_e_pos_0)).
    specialize (V' ltac:(says H_E_eta_2_less_is_E_R)).
    specialize (V' ltac:(says H_CauchymSchwarz)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (B : R) (K : R) (S_ : R) (e : R) (R_ : R -> R) (eta : R -> R) (P : law R)
    (sort_P : law_of_labels P)
    (H_B_pos_is_0 : B >= 0)
    (H_K_pos_is_0 : K >= 0)
    (H_S_pos_0 : S_ > 0)
    (H_e_pos_0 : e > 0)
    (H_identity : forall i : R, label i -> R_ i = (eta i * (S_ + 2 * i - 2 - K) + 2 + K - B - 2 * i) * (inv e))
    (H_eta_2_less_is_R : forall i : R, label i -> R_ i >= (eta i) ^ 2)
    (H_mean : E P (fun i => 2 * i - 2 - K) = 0)
    (H_variance : E P (fun i => (2 * i - 2 - K) ^ 2) = K) :
  E P (fun i => R_ i) * (S_ ^ 2 + K) >= (B + E P (fun i => R_ i) * e) ^ 2.
Proof. exact (step_theorem (B) (K) (S_) (e) (R_) (eta) (P) sort_P H_B_pos_is_0 H_K_pos_is_0 H_S_pos_0 H_e_pos_0 H_identity H_eta_2_less_is_R H_mean H_variance). Qed.
