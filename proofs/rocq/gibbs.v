(** $exp(z) >= b (1 + z - log b)$, for $b = exp(-m) S / T$ (gibbs)

  Given [S > 0]: S > 0
  Given [T > 0]: T > 0
  Then exp(z) >= (m + 1 + z + log(T) - log(S))*T^(-1)*S*exp(-m)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require logarithm.
Open Scope R_scope.

(** Step [e^z / b], by Instance:
  S^(-1)*T*exp(m + z) >= log(S^(-1)*T*exp(m + z)) + 1
*)
Lemma step_e_z_over_b (S_ : R) (T : R) (m : R) (z : R)
    (H_S_pos_0 : S_ > 0)
    (H_T_pos_0 : T > 0) :
  T * (exp (m + z)) * (inv S_) >= ln (T * (exp (m + z)) * (inv S_)) + 1.
Proof.
  assert (I' : (T * (exp (m + z)) * (inv S_)) >= 1 + ln (T * (exp (m + z)) * (inv S_))).
  { apply (logarithm.step_line (0) (T * (exp (m + z)) * (inv S_))); [first [assumption | gap; by_number | premise] | first [assumption | gap; sign | premise]]. }
  assert (G' : (T * (exp (m + z)) * (inv S_)) - (ln (T * (exp (m + z)) * (inv S_)) + 1) = (T * (exp (m + z)) * (inv S_)) - (1 + ln (T * (exp (m + z)) * (inv S_)))).
  { try assert (N3' : normal_form ((T * (exp (m + z)) * (inv S_))) (T * (exp z) * (exp m) * (inv S_))) by (unfold normal_form; try assert (N2' : normal_form (exp (m + z)) (exp z * (exp m))) by normal; first [put; solve [ring] | equal]).
    try assert (N4' : normal_form ((ln (T * (exp (m + z)) * (inv S_)))) (ln (T * (exp z) * (exp m) * (inv S_)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (N5' : normal_form (exp (m + z)) (exp z * (exp m))) by normal.
    try assert (N6' : normal_form (ln (T * (exp (m + z)) * (inv S_))) (ln (T * (exp z) * (exp m) * (inv S_)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [log of it], by Instance:
  log(S^(-1)*T*exp(m + z)) >= m + z + log(S^(-1)*T)
*)
Lemma step_log_of_it (S_ : R) (T : R) (m : R) (z : R)
    (H_S_pos_0 : S_ > 0)
    (H_T_pos_0 : T > 0) :
  ln (T * (exp (m + z)) * (inv S_)) >= m + z + ln (T * (inv S_)).
Proof.
  assert (I' : ln (exp (m + z) * (T * (inv S_))) >= ln (T * (inv S_)) + (m + z)).
  { apply (logarithm.step_multiple (m + z) (T * (inv S_))); [first [assumption | gap; sign | premise]]. }
  assert (G' : (ln (T * (exp (m + z)) * (inv S_))) - (m + z + ln (T * (inv S_))) = (ln (exp (m + z) * (T * (inv S_)))) - (ln (T * (inv S_)) + (m + z))).
  { try assert (N2' : normal_form ((exp (m + z))) (exp z * (exp m))) by normal.
    try assert (N3' : normal_form (exp (m + z)) (exp z * (exp m))) by normal.
    try assert (N4' : normal_form ((ln (exp (m + z) * (T * (inv S_))))) (ln (T * (exp z) * (exp m) * (inv S_)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (N5' : normal_form (ln (T * (exp (m + z)) * (inv S_))) (ln (T * (exp z) * (exp m) * (inv S_)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [log T / S], by Instance:
  log(S^(-1)*T) >= log(T) - log(S)
*)
Lemma step_log_T_over_S (S_ : R) (T : R)
    (H_S_pos_0 : S_ > 0)
    (H_T_pos_0 : T > 0) :
  ln (T * (inv S_)) >= ln T - ln S_.
Proof.
  assert (I' : ln ((T) * (inv (S_))) >= ln (T) - ln (S_)).
  { apply (logarithm.step_quotient (1) (T) (S_)); [first [assumption | gap; by_number | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise]]. }
  assert (G' : (ln (T * (inv S_))) - (ln T - ln S_) = (ln ((T) * (inv (S_)))) - (ln (T) - ln (S_))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [gibbs], by Linear:
  exp(z) >= (m + 1 + z + log(T) - log(S))*T^(-1)*S*exp(-m)
*)
Lemma step_gibbs (S_ : R) (T : R) (m : R) (z : R)
    (H_S_pos_0 : S_ > 0)
    (H_T_pos_0 : T > 0) :
  exp z >= (m + 1 + z + ln T - ln S_) * S_ * (exp ((-1) * m)) * (inv T).
Proof.
  pose proof (step_e_z_over_b (S_) (T) (m) (z) H_S_pos_0 H_T_pos_0) as H_e_z_over_b.
  pose proof (step_log_of_it (S_) (T) (m) (z) H_S_pos_0 H_T_pos_0) as H_log_of_it.
  pose proof (step_log_T_over_S (S_) (T) H_S_pos_0 H_T_pos_0) as H_log_T_over_S.
  assert (P0' : 0 <= (S_ * (exp ((-1) * m)) * (inv T)) * ((T * (exp (m + z)) * (inv S_)) - (ln (T * (exp (m + z)) * (inv S_)) + 1))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 <= (S_ * (exp ((-1) * m)) * (inv T)) * ((ln (T * (exp (m + z)) * (inv S_))) - (m + z + ln (T * (inv S_))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P2' : 0 <= (S_ * (exp ((-1) * m)) * (inv T)) * ((ln (T * (inv S_))) - (ln T - ln S_))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (exp z) - ((m + 1 + z + ln T - ln S_) * S_ * (exp ((-1) * m)) * (inv T)) = (S_ * (exp ((-1) * m)) * (inv T)) * ((T * (exp (m + z)) * (inv S_)) - (ln (T * (exp (m + z)) * (inv S_)) + 1)) + (S_ * (exp ((-1) * m)) * (inv T)) * ((ln (T * (exp (m + z)) * (inv S_))) - (m + z + ln (T * (inv S_)))) + (S_ * (exp ((-1) * m)) * (inv T)) * ((ln (T * (inv S_))) - (ln T - ln S_))).
  { try assert (N0' : normal_form (exp ((-1) * m)) (inv (exp m))) by normal.
    try assert (N1' : normal_form (exp (m + z)) (exp z * (exp m))) by normal.
    try assert (N2' : normal_form (ln (T * (exp (m + z)) * (inv S_))) (ln (T * (exp z) * (exp m) * (inv S_)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    assert (Z0' : T <> 0) by (apply positive_ne; sign).
    assert (Z1' : exp m <> 0) by (apply positive_ne; sign).
    assert (Z2' : S_ <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'), ?(inv_at _ Z2'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (S_ : R) (T : R) (m : R) (z : R)
    (H_S_pos_0 : S_ > 0)
    (H_T_pos_0 : T > 0) :
  exp z >= (m + 1 + z + ln T - ln S_) * S_ * (exp ((-1) * m)) * (inv T).
Proof. exact (step_gibbs (S_) (T) (m) (z) H_S_pos_0 H_T_pos_0). Qed.
