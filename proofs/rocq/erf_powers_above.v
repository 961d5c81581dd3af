(** The ratio of two mixed means of powers of $r$ is above a root (erf-powers-above)

  Given [D > 0]: D > 0
  Given [K >= 0]: K >= 0
  Given [chi >= 0]: chi >= 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [V]: V(_0) = E[<x, x>^(-1 + _1); x ~ gamma1] for all nat
  Given [F]: F(_1, _0) = E[<x, x>^(-1 + _1 + _2)*(<x, x> + D)^(_2)^(-1); x ~ gamma1] for all nat,
    nat
  Given [mean]: E[-2 - K + 2*c; c ~ P] = 0
  Given [variance]: E[(-2 - K + 2*c)^2; c ~ P] = K
  Given [d + K >= 2]: d + K >= 2
  Given [chi <= 1]: 1 >= chi
  Given [f > 0]: (chi*(2*n + 2) + d + 2*n + K)^2 > chi*((D + d + 2 + K + 4*n)^2 + K)
  Then E[V(c)^(-1)*F(n + 2, c); c ~ P] > chi*E[V(c)^(-1)*F(n, c); c ~ P]
  Then E[V(c)^(-1)*F(n, c); c ~ P] > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
From NCProofs Require erf_powers_tilts_positive.
From NCProofs Require erf_powers_tilts.
From NCProofs Require chebyshev_ratios.
From NCProofs Require erf_powers_mixture.
From NCProofs Require erf_powers_compare.
Open Scope R_scope.

(** Step [V > 0], by Instance:
  V(N) > 0
  Not stated: normal laws are not translated
*)

(** Step [F > 0], by Instance:
  F(n, N) > 0
  Not stated: normal laws are not translated
*)

(** Step [all V > 0], by Specialise:
  V(_0) > 0 for all nat
*)
Lemma step_all_V_pos_0 (V_ : R -> R) :
  forall i : R, label i -> V_ i > 0.
Proof. (* Admitted: V > 0 is not stated *)
Admitted.

(** Step [F(M) > 0], by Instance:
  F(M, N) > 0
  Not stated: normal laws are not translated
*)

(** Step [all F > 0], by Specialise:
  F(_1, _0) > 0 for all nat, nat
*)
Lemma step_all_F_pos_0 (F : R -> R -> R) :
  forall i : R, label i -> forall j : R, label j -> F i j > 0.
Proof. (* Admitted: F(M) > 0 is not stated *)
Admitted.

(** Step [f positive], by Sign:
  F(n, N)*V(N)^(-1) > 0
*)
Lemma step_f_positive (N_ : R) (n : R) (F : R -> R -> R) (V_ : R -> R)
    (label_N_ : label N_)
    (label_n : label n) :
  F n N_ * (inv (V_ N_)) > 0.
Proof. (* Admitted: V > 0, F > 0 is not stated *)
Admitted.

(** Step [R positive], by Sign:
  F(n, N)^(-1)*F(n + 2, N) > 0
*)
Lemma step_R_positive (N_ : R) (n : R) (F : R -> R -> R)
    (label_N_ : label N_)
    (label_n : label n) :
  F (n + 2) N_ * (inv (F n N_)) > 0.
Proof.
  pose proof (step_all_F_pos_0 (F)) as H_all_F_pos_0.
  gap; sign.
Qed.

(** Step [F/V rises], by Instance:
  V(N)*F(n, 1 + N) >= V(1 + N)*F(n, N)
  Not stated: normal laws are not translated
*)

(** Step [F 2/F rises], by Instance:
  F(n, N)*F(n + 2, 1 + N) >= F(n, 1 + N)*F(n + 2, N)
  Not stated: normal laws are not translated
*)

(** Step [f rises], by Linear:
  F(n, 1 + N)*V(1 + N)^(-1) >= F(n, N)*V(N)^(-1)
*)
Lemma step_f_rises (N_ : R) (n : R) (F : R -> R -> R) (V_ : R -> R)
    (label_N_ : label N_)
    (label_n : label n) :
  F n (1 + N_) * (inv (V_ (1 + N_))) >= F n N_ * (inv (V_ N_)).
Proof. (* Admitted: F/V rises is not stated *)
Admitted.

(** Step [R rises], by Linear:
  F(n, 1 + N)^(-1)*F(n + 2, 1 + N) >= F(n, N)^(-1)*F(n + 2, N)
*)
Lemma step_R_rises (N_ : R) (n : R) (F : R -> R -> R)
    (label_N_ : label N_)
    (label_n : label n) :
  F (n + 2) (1 + N_) * (inv (F n (1 + N_))) >= F (n + 2) N_ * (inv (F n N_)).
Proof. (* Admitted: F 2/F rises is not stated *)
Admitted.

(** Step [all f positive], by Specialise:
  V(_0)^(-1)*F(n, _0) > 0 for all nat
*)
Lemma step_all_f_positive (n : R) (F : R -> R -> R) (V_ : R -> R)
    (label_n : label n) :
  forall i : R, label i -> F n i * (inv (V_ i)) > 0.
Proof.
  intros any0 D0; draws.
  assert (I' : F n (any0) * (inv (V_ (any0))) > 0).
  { apply (step_f_positive (any0) (n) (F) (V_)); premise. }
  first [exact I' | lra | fit I'].
Qed.

(** Step [all R positive], by Specialise:
  F(n, _0)^(-1)*F(n + 2, _0) > 0 for all nat
*)
Lemma step_all_R_positive (n : R) (F : R -> R -> R)
    (label_n : label n) :
  forall i : R, label i -> F (n + 2) i * (inv (F n i)) > 0.
Proof.
  intros any0 D0; draws.
  assert (I' : F (n + 2) (any0) * (inv (F n (any0))) > 0).
  { apply (step_R_positive (any0) (n) (F)); premise. }
  first [exact I' | lra | fit I'].
Qed.

(** Step [all f rises], by Specialise:
  F(n, 1 + _0)*V(1 + _0)^(-1) >= V(_0)^(-1)*F(n, _0) for all nat
*)
Lemma step_all_f_rises (n : R) (F : R -> R -> R) (V_ : R -> R)
    (label_n : label n) :
  forall i : R, label i -> F n (1 + i) * (inv (V_ (1 + i))) >= F n i * (inv (V_ i)).
Proof.
  intros any0 D0; draws.
  assert (I' : F n (1 + (any0)) * (inv (V_ (1 + (any0)))) >= F n (any0) * (inv (V_ (any0)))).
  { apply (step_f_rises (any0) (n) (F) (V_)); premise. }
  first [exact I' | lra | fit I'].
Qed.

(** Step [all R rises], by Specialise:
  F(n, 1 + _0)^(-1)*F(n + 2, 1 + _0) >= F(n, _0)^(-1)*F(n + 2, _0) for all nat
*)
Lemma step_all_R_rises (n : R) (F : R -> R -> R)
    (label_n : label n) :
  forall i : R, label i -> F (n + 2) (1 + i) * (inv (F n (1 + i))) >= F (n + 2) i * (inv (F n i)).
Proof.
  intros any0 D0; draws.
  assert (I' : F (n + 2) (1 + (any0)) * (inv (F n (1 + (any0)))) >= F (n + 2) (any0) * (inv (F n (any0)))).
  { apply (step_R_rises (any0) (n) (F)); premise. }
  first [exact I' | lra | fit I'].
Qed.

(** Step [Chebyshev], by Instance:
  E[F(n, c)^(-1)*F(n + 2, c)*V(c)^(-1)*F(n, c); c ~ P] >= E[F(n, c)^(-1)*F(n + 2, c); c ~
    P]*E[V(c)^(-1)*F(n, c); c ~ P]
*)
Lemma step_Chebyshev (n : R) (F : R -> R -> R) (V_ : R -> R) (P : law R)
    (label_n : label n)
    (sort_P : law_of_labels P) :
  E P (fun i => F (n + 2) i * (inv (F n i)) * (F n i * (inv (V_ i)))) >= E P (fun i => F (n + 2) i * (inv (F n i))) * (E P (fun i => F n i * (inv (V_ i)))).
Proof. (* Admitted: coqc says: Error: Timeout! *)
Admitted.

(** Step [f R], by Algebra:
  F(n, N)*V(N)^(-1)*F(n, N)^(-1)*F(n + 2, N) = F(n + 2, N)*V(N)^(-1)
*)
Lemma step_f_R (N_ : R) (n : R) (F : R -> R -> R) (V_ : R -> R)
    (label_N_ : label N_)
    (label_n : label n) :
  F n N_ * (inv (V_ N_)) * (F (n + 2) N_ * (inv (F n N_))) = F (n + 2) N_ * (inv (V_ N_)).
Proof. (* Admitted: F > 0 is not stated *)
Admitted.

(** Step [mean f R], by Average:
  E[F(n, c)^(-1)*F(n + 2, c)*V(c)^(-1)*F(n, c); c ~ P] = E[V(c)^(-1)*F(n + 2, c); c ~ P]
*)
Lemma step_mean_f_R (n : R) (F : R -> R -> R) (V_ : R -> R) (P : law R)
    (label_n : label n)
    (sort_P : law_of_labels P) :
  E P (fun i => F (n + 2) i * (inv (F n i)) * (F n i * (inv (V_ i)))) = E P (fun i => F (n + 2) i * (inv (V_ i))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [in F], by Instance:
  F(n, N)*(-2 + d + 2*n + 2*N) + (2*n + 2)*F(n + 2, N) = F(1 + n, N)*(D + d + 2*N + 4*n)
  Not stated: normal laws are not translated
*)

(** Step [identity], by Algebra:
  F(n, N)^(-1)*F(n + 2, N) = (2*n + 2)^(-1)*(-2*N - 2*n + 2 - d + F(n, N)^(-1)*F(1 + n, N)*(D + d
    + 2*N + 4*n))
*)
Lemma step_identity (D : R) (N_ : R) (d' : R) (n : R) (F : R -> R -> R)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d' > 0) :
  F (n + 2) N_ * (inv (F n N_)) = (2 + F (1 + n) N_ * (D + d' + 2 * N_ + 4 * n) * (inv (F n N_)) - 2 * N_ - 2 * n - d') * (inv (2 * n + 2)).
Proof. (* Admitted: F > 0, in F is not stated *)
Admitted.

(** Step [all identity], by Specialise:
  F(n, _0)^(-1)*F(n + 2, _0) = (2*n + 2)^(-1)*(-2*_0 + F(n, _0)^(-1)*(D + d + 2*_0 + 4*n)*F(1 + n,
    _0) - 2*n + 2 - d) for all nat
*)
Lemma step_all_identity (D : R) (d' : R) (n : R) (F : R -> R -> R)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d' > 0) :
  forall i : R, label i -> F (n + 2) i * (inv (F n i)) = ((D + d' + 2 * i + 4 * n) * (F (1 + n) i) * (inv (F n i)) + 2 - 2 * i - 2 * n - d') * (inv (2 * n + 2)).
Proof.
  intros any0 D0; draws.
  assert (I' : F (n + 2) (any0) * (inv (F n (any0))) = (2 + F (1 + n) (any0) * (D + d' + 2 * (any0) + 4 * n) * (inv (F n (any0))) - 2 * (any0) - 2 * n - d') * (inv (2 * n + 2))).
  { apply (step_identity (D) (any0) (d') (n) (F)); premise. }
  first [exact I' | lra | fit I'].
Qed.

(** Step [squares], by Instance:
  F(n, N)*F(n + 2, N) >= F(1 + n, N)^2
  Not stated: normal laws are not translated
*)

(** Step [eta^2 <= R], by Linear:
  F(n, N)^(-1)*F(n + 2, N) >= F(1 + n, N)^2*F(n, N)^(-2)
*)
Lemma step_eta_2_less_is_R (N_ : R) (n : R) (F : R -> R -> R)
    (label_N_ : label N_)
    (label_n : label n) :
  F (n + 2) N_ * (inv (F n N_)) >= (F (1 + n) N_) ^ 2 * (inv ((F n N_) ^ 2)).
Proof. (* Admitted: F > 0, squares is not stated *)
Admitted.

(** Step [all eta^2 <= R], by Specialise:
  F(n, _0)^(-1)*F(n + 2, _0) >= F(n, _0)^(-2)*F(1 + n, _0)^2 for all nat
*)
Lemma step_all_eta_2_less_is_R (n : R) (F : R -> R -> R)
    (label_n : label n) :
  forall i : R, label i -> F (n + 2) i * (inv (F n i)) >= (F (1 + n) i) ^ 2 * (inv ((F n i) ^ 2)).
Proof.
  intros any0 D0; draws.
  assert (I' : F (n + 2) (any0) * (inv (F n (any0))) >= (F (1 + n) (any0)) ^ 2 * (inv ((F n (any0)) ^ 2))).
  { apply (step_eta_2_less_is_R (any0) (n) (F)); premise. }
  first [exact I' | lra | fit I'].
Qed.

(** Step [mixture], by Instance:
  E[F(n, c)^(-1)*F(n + 2, c); c ~ P]*((D + d + 2 + K + 4*n)^2 + K) >= (E[F(n, c)^(-1)*F(n + 2, c);
    c ~ P]*(2*n + 2) + d + 2*n + K)^2
*)
Lemma step_mixture (D : R) (K : R) (d' : R) (n : R) (F : R -> R -> R) (P : law R)
    (label_n : label n)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_K_pos_is_0 : K >= 0)
    (H_d_pos_0 : d' > 0)
    (H_mean : E P (fun i => 2 * i - 2 - K) = 0)
    (H_variance : E P (fun i => (2 * i - 2 - K) ^ 2) = K) :
  E P (fun i => F (n + 2) i * (inv (F n i))) * ((D + d' + 2 + K + 4 * n) ^ 2 + K) >= (E P (fun i => F (n + 2) i * (inv (F n i))) * (2 * n + 2) + d' + 2 * n + K) ^ 2.
Proof.
  pose proof (step_all_identity (D) (d') (n) (F) label_n H_D_pos_0 H_d_pos_0) as H_all_identity.
  pose proof (step_all_eta_2_less_is_R (n) (F) label_n) as H_all_eta_2_less_is_R.
  assert (I' : E P (fun i => (fun v0 => F (n + 2) v0 * (inv (F n v0))) i) * ((D + d' + 2 + K + 4 * n) ^ 2 + (K)) >= ((d' + 2 * n + K) + E P (fun i => (fun v0 => F (n + 2) v0 * (inv (F n v0))) i) * (2 * n + 2)) ^ 2).
  { apply (erf_powers_mixture.step_theorem (d' + 2 * n + K) (K) (D + d' + 2 + K + 4 * n) (2 * n + 2) ((fun v0 => F (n + 2) v0 * (inv (F n v0)))) ((fun v0 => F (1 + n) v0 * (inv (F n v0)))) (P)); [premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | premise_by H_all_identity | premise_by H_all_eta_2_less_is_R | premise_by H_mean | premise_by H_variance]. }
  cbv beta in I'.
  fits I'.
Qed.

(** Step [falls], by Instance:
  F(n, N) >= F(n + 2, N)
  Not stated: normal laws are not translated
*)

(** Step [R <= 1], by Linear:
  1 >= F(n, N)^(-1)*F(n + 2, N)
*)
Lemma step_R_less_is_1 (N_ : R) (n : R) (F : R -> R -> R)
    (label_N_ : label N_)
    (label_n : label n) :
  1 >= F (n + 2) N_ * (inv (F n N_)).
Proof. (* Admitted: F > 0, falls is not stated *)
Admitted.

(** Step [E R <= 1], by Average:
  1 >= E[F(n, c)^(-1)*F(n + 2, c); c ~ P]
*)
Lemma step_E_R_less_is_1 (n : R) (F : R -> R -> R) (P : law R)
    (label_n : label n)
    (sort_P : law_of_labels P) :
  1 >= E P (fun i => F (n + 2) i * (inv (F n i))).
Proof.
  assert (H_R_less_is_1 : forall z0 : R, drawn (P) z0 -> 1 >= F (n + 2) (z0) * (inv (F n (z0)))).
  { intros z0 D0; draws; apply (step_R_less_is_1 (z0) (n) (F)); premise. }
  assert (P' : 0 <= E P (fun i => 1 - F (n + 2) i * (inv (F n i)))).
  { apply E_nonneg; intros d0 D0; draws.
    pose proof (H_R_less_is_1 d0 D0) as K'; pointwise K'. }
  assert (G' : (1) - (E P (fun i => F (n + 2) i * (inv (F n i)))) = E P (fun i => 1 - F (n + 2) i * (inv (F n i)))).
  { assert (S0' : 1 - E P (fun i => F (n + 2) i * (inv (F n i))) = 1 - E P (fun i => F (n + 2) i * (inv (F n i)))).
    { transitivity (1 - E P (fun i => F (n + 2) i * (inv (F n i)))). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E P (fun i => 1 - F (n + 2) i * (inv (F n i))) = 1 - E P (fun i => F (n + 2) i * (inv (F n i)))).
    { transitivity (E P (fun i => 1 - F (n + 2) i * (inv (F n i)))). { arrange. }
      assert (E1' : normal_form (E P (fun i => 1 - F (n + 2) i * (inv (F n i)))) (1 - E P (fun i => F (n + 2) i * (inv (F n i))))).
      { unfold normal_form.
        transitivity (E P (fun r_2 => (1) * (1) + ((-1) * (F (n + 2) r_2 * (inv (F n r_2)))))).
        { apply E_ext; intros r_2 D_r_2; draws.
          transitivity (1 - F (n + 2) r_2 * (inv (F n r_2))).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E P (fun r_2 => 1)) + ((-1) * (E P (fun r_2 => F (n + 2) r_2 * (inv (F n r_2)))))).
        { linear. }
        transitivity ((1) * (E P (fun i => 1)) + ((-1) * (E P (fun i => F (n + 2) i * (inv (F n i)))))). { arrange. }
        assert (E3' : normal_form (E P (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (1 - E P (fun i => F (n + 2) i * (inv (F n i)))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E P (fun i => 1 - F (n + 2) i * (inv (F n i)))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

(** Step [E R >= 0], by Sign:
  E[F(n, c)^(-1)*F(n + 2, c); c ~ P] >= 0
*)
Lemma step_E_R_pos_is_0 (n : R) (F : R -> R -> R) (P : law R)
    (label_n : label n)
    (sort_P : law_of_labels P) :
  E P (fun i => F (n + 2) i * (inv (F n i))) >= 0.
Proof.
  pose proof (step_all_F_pos_0 (F)) as H_all_F_pos_0.
  gap; sign.
Qed.

(** Step [T > 0], by Average:
  E[V(c)^(-1)*F(n, c); c ~ P] > 0
*)
Lemma step_T_pos_0 (n : R) (F : R -> R -> R) (V_ : R -> R) (P : law R)
    (label_n : label n)
    (sort_P : law_of_labels P) :
  E P (fun i => F n i * (inv (V_ i))) > 0.
Proof.
  assert (H_f_positive : forall z0 : R, drawn (P) z0 -> F n (z0) * (inv (V_ (z0))) > 0).
  { intros z0 D0; draws; apply (step_f_positive (z0) (n) (F) (V_)); premise. }
  assert (P' : 0 < E P (fun i => F n i * (inv (V_ i)) - 0)).
  { apply E_pos; intros d0 D0; draws.
    pose proof (H_f_positive d0 D0) as K'; pointwise K'. }
  assert (G' : (E P (fun i => F n i * (inv (V_ i)))) - (0) = E P (fun i => F n i * (inv (V_ i)) - 0)).
  { assert (S0' : E P (fun i => F n i * (inv (V_ i))) - 0 = E P (fun i => F n i * (inv (V_ i)))).
    { transitivity (E P (fun i => F n i * (inv (V_ i))) - 0). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E P (fun i => F n i * (inv (V_ i)) - 0) = E P (fun i => F n i * (inv (V_ i)))).
    { transitivity (E P (fun i => F n i * (inv (V_ i)) - 0)). { arrange. }
      assert (E1' : normal_form (E P (fun i => F n i * (inv (V_ i)) - 0)) (E P (fun i => F n i * (inv (V_ i))))).
      { unfold normal_form.
        transitivity (E P (fun r_2 => (1) * (F n r_2 * (inv (V_ r_2))))).
        { apply E_ext; intros r_2 D_r_2; draws.
          transitivity (F n r_2 * (inv (V_ r_2))).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E P (fun r_2 => F n r_2 * (inv (V_ r_2))))).
        { linear. }
        transitivity ((1) * (E P (fun i => F n i * (inv (V_ i))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E P (fun i => F n i * (inv (V_ i))) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E P (fun i => F n i * (inv (V_ i)) - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

(** Step [below], by Instance:
  E[F(n, c)^(-1)*F(n + 2, c); c ~ P] > chi
*)
Lemma step_below (D : R) (K : R) (chi : R) (d' : R) (n : R) (F : R -> R -> R) (P : law R)
    (label_n : label n)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_K_pos_is_0 : K >= 0)
    (H_chi_pos_is_0 : chi >= 0)
    (H_d_pos_0 : d' > 0)
    (H_mean : E P (fun i => 2 * i - 2 - K) = 0)
    (H_variance : E P (fun i => (2 * i - 2 - K) ^ 2) = K)
    (H_d_p_K_pos_is_2 : d' + K >= 2)
    (H_chi_less_is_1 : 1 >= chi)
    (H_f_pos_0 : (chi * (2 * n + 2) + d' + 2 * n + K) ^ 2 > chi * ((D + d' + 2 + K + 4 * n) ^ 2 + K)) :
  E P (fun i => F (n + 2) i * (inv (F n i))) > chi.
Proof.
  pose proof (step_all_F_pos_0 (F)) as H_all_F_pos_0.
  pose proof (step_mixture (D) (K) (d') (n) (F) (P) label_n sort_P H_D_pos_0 H_K_pos_is_0 H_d_pos_0 H_mean H_variance) as H_mixture.
  pose proof (step_E_R_less_is_1 (n) (F) (P) label_n sort_P) as H_E_R_less_is_1.
  assert (I' : (E P (fun i => F (n + 2) i * (inv (F n i)))) > (chi)).
  { apply (erf_powers_compare.step_below (d' + 2 * n + K) (K) (E P (fun i => F (n + 2) i * (inv (F n i)))) (D + d' + 2 + K + 4 * n) (chi) (2 * n + 2)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | premise_by H_E_R_less_is_1 | first [assumption | gap; first [sign] | premise] | premise_by H_mixture | first [exact H_f_pos_0 | assert (G' : (((d' + 2 * n + K) + (chi) * (2 * n + 2)) ^ 2) - ((chi) * ((D + d' + 2 + K + 4 * n) ^ 2 + (K))) = ((chi * (2 * n + 2) + d' + 2 * n + K) ^ 2) - (chi * ((D + d' + 2 + K + 4 * n) ^ 2 + K))); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_f_pos_0] | first [assumption | gap; first [sign_form (D) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; first [sign_form (d' + K - 2) ltac:(first [put; solve [ring] | equal]) | sign] | premise]]. }
  first [exact I' | lra | fit I'].
Qed.

(** Step [theorem], by Linear:
  E[V(c)^(-1)*F(n + 2, c); c ~ P] > chi*E[V(c)^(-1)*F(n, c); c ~ P]
*)
Lemma step_theorem (D : R) (K : R) (chi : R) (d' : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (P : law R)
    (label_n : label n)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_K_pos_is_0 : K >= 0)
    (H_chi_pos_is_0 : chi >= 0)
    (H_d_pos_0 : d' > 0)
    (H_mean : E P (fun i => 2 * i - 2 - K) = 0)
    (H_variance : E P (fun i => (2 * i - 2 - K) ^ 2) = K)
    (H_d_p_K_pos_is_2 : d' + K >= 2)
    (H_chi_less_is_1 : 1 >= chi)
    (H_f_pos_0 : (chi * (2 * n + 2) + d' + 2 * n + K) ^ 2 > chi * ((D + d' + 2 + K + 4 * n) ^ 2 + K)) :
  E P (fun i => F (n + 2) i * (inv (V_ i))) > chi * (E P (fun i => F n i * (inv (V_ i)))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem_1 (D : R) (K : R) (chi : R) (d' : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (P : law R)
    (label_n : label n)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_K_pos_is_0 : K >= 0)
    (H_chi_pos_is_0 : chi >= 0)
    (H_d_pos_0 : d' > 0)
    (H_mean : E P (fun i => 2 * i - 2 - K) = 0)
    (H_variance : E P (fun i => (2 * i - 2 - K) ^ 2) = K)
    (H_d_p_K_pos_is_2 : d' + K >= 2)
    (H_chi_less_is_1 : 1 >= chi)
    (H_f_pos_0 : (chi * (2 * n + 2) + d' + 2 * n + K) ^ 2 > chi * ((D + d' + 2 + K + 4 * n) ^ 2 + K)) :
  E P (fun i => F (n + 2) i * (inv (V_ i))) > chi * (E P (fun i => F n i * (inv (V_ i)))).
Proof. exact (step_theorem (D) (K) (chi) (d') (n) (F) (V_) (P) label_n sort_P H_D_pos_0 H_K_pos_is_0 H_chi_pos_is_0 H_d_pos_0 H_mean H_variance H_d_p_K_pos_is_2 H_chi_less_is_1 H_f_pos_0). Qed.
Print Assumptions theorem_1.

Theorem theorem_2 (n : R) (F : R -> R -> R) (V_ : R -> R) (P : law R)
    (label_n : label n)
    (sort_P : law_of_labels P) :
  E P (fun i => F n i * (inv (V_ i))) > 0.
Proof. exact (step_T_pos_0 (n) (F) (V_) (P) label_n sort_P). Qed.
Print Assumptions theorem_2.
