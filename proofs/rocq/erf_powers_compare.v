(** A number where the quadratic is positive is below the mean ratio (erf-powers-compare)

  Given [B >= 0]: B >= 0
  Given [K >= 0]: K >= 0
  Given [Rb >= 0]: Rb >= 0
  Given [S > 0]: S > 0
  Given [chi >= 0]: chi >= 0
  Given [e > 0]: e > 0
  Given [Rb <= 1]: 1 >= Rb
  Given [chi <= 1]: 1 >= chi
  Given [mixture]: Rb*(S^2 + K) >= (B + Rb*e)^2
  Given [f > 0]: (B + chi*e)^2 > chi*(S^2 + K)
  Given [S]: S > B + e
  Given [B]: B >= e
  Then Rb > chi
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [slope], by Sign:
  (B + S + e)*(S - e - B) + e^2*(1 - Rb) + (B - e)*(B + e) + e^2*(1 - chi) + K > 0
*)
Lemma step_slope (B : R) (K : R) (Rb : R) (S_ : R) (chi : R) (e : R)
    (H_B_pos_is_0 : B >= 0)
    (H_K_pos_is_0 : K >= 0)
    (H_Rb_pos_is_0 : Rb >= 0)
    (H_S_pos_0 : S_ > 0)
    (H_chi_pos_is_0 : chi >= 0)
    (H_e_pos_0 : e > 0)
    (H_Rb_less_is_1 : 1 >= Rb)
    (H_chi_less_is_1 : 1 >= chi)
    (H_S : S_ > B + e)
    (H_B : B >= e) :
  (B + S_ + e) * (S_ - e - B) + e ^ 2 * (1 - Rb) + (B - e) * (B + e) + e ^ 2 * (1 - chi) + K > 0.
Proof.
  gap; first [sign].
Qed.

(** Step [below], by Linear:
  Rb > chi
*)
Lemma step_below (B : R) (K : R) (Rb : R) (S_ : R) (chi : R) (e : R)
    (H_B_pos_is_0 : B >= 0)
    (H_K_pos_is_0 : K >= 0)
    (H_Rb_pos_is_0 : Rb >= 0)
    (H_S_pos_0 : S_ > 0)
    (H_chi_pos_is_0 : chi >= 0)
    (H_e_pos_0 : e > 0)
    (H_Rb_less_is_1 : 1 >= Rb)
    (H_chi_less_is_1 : 1 >= chi)
    (H_mixture : Rb * (S_ ^ 2 + K) >= (B + Rb * e) ^ 2)
    (H_f_pos_0 : (B + chi * e) ^ 2 > chi * (S_ ^ 2 + K))
    (H_S : S_ > B + e)
    (H_B : B >= e) :
  Rb > chi.
Proof.
  pose proof (step_slope (B) (K) (Rb) (S_) (chi) (e) H_B_pos_is_0 H_K_pos_is_0 H_Rb_pos_is_0 H_S_pos_0 H_chi_pos_is_0 H_e_pos_0 H_Rb_less_is_1 H_chi_less_is_1 H_S H_B) as H_slope.
  try assert (0 < (B + S_ + e) * (S_ - e - B) + e ^ 2 * (1 - Rb) + (B - e) * (B + e) + e ^ 2 * (1 - chi) + K) by first [seen | sign_form (S_ ^ 2 + K - e ^ 2 * Rb - e ^ 2 * chi - 2 * B * e) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P0' : 0 <= (inv ((B + S_ + e) * (S_ - e - B) + e ^ 2 * (1 - Rb) + (B - e) * (B + e) + e ^ 2 * (1 - chi) + K)) * ((Rb * (S_ ^ 2 + K)) - ((B + Rb * e) ^ 2))) by (apply Rmult_le_pos; [first [seen | sign_form (inv (S_ ^ 2 + K - e ^ 2 * Rb - e ^ 2 * chi - 2 * B * e)) ltac:(try assert (N0' : normal_form (inv (S_ ^ 2 + K - e ^ 2 * Rb - e ^ 2 * chi - 2 * B * e)) ((-1) * (inv (2 * B * e + e ^ 2 * chi + e ^ 2 * Rb - K - S_ ^ 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * B * e + e ^ 2 * chi + e ^ 2 * Rb - K - S_ ^ 2 <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N1' : normal_form (inv ((B + S_ + e) * (S_ - e - B) + e ^ 2 * (1 - Rb) + (B - e) * (B + e) + e ^ 2 * (1 - chi) + K)) ((-1) * (inv (2 * B * e + e ^ 2 * chi + e ^ 2 * Rb - K - S_ ^ 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * B * e + e ^ 2 * chi + e ^ 2 * Rb - K - S_ ^ 2 <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign] | lra]).
  try assert (0 < (B + S_ + e) * (S_ - e - B) + e ^ 2 * (1 - Rb) + (B - e) * (B + e) + e ^ 2 * (1 - chi) + K) by first [seen | sign_form (S_ ^ 2 + K - e ^ 2 * Rb - e ^ 2 * chi - 2 * B * e) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P1' : 0 < (inv ((B + S_ + e) * (S_ - e - B) + e ^ 2 * (1 - Rb) + (B - e) * (B + e) + e ^ 2 * (1 - chi) + K)) * (((B + chi * e) ^ 2) - (chi * (S_ ^ 2 + K)))) by (apply Rmult_lt_0_compat; [first [seen | sign_form (inv (S_ ^ 2 + K - e ^ 2 * Rb - e ^ 2 * chi - 2 * B * e)) ltac:(try assert (N2' : normal_form (inv (S_ ^ 2 + K - e ^ 2 * Rb - e ^ 2 * chi - 2 * B * e)) ((-1) * (inv (2 * B * e + e ^ 2 * chi + e ^ 2 * Rb - K - S_ ^ 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * B * e + e ^ 2 * chi + e ^ 2 * Rb - K - S_ ^ 2 <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N3' : normal_form (inv ((B + S_ + e) * (S_ - e - B) + e ^ 2 * (1 - Rb) + (B - e) * (B + e) + e ^ 2 * (1 - chi) + K)) ((-1) * (inv (2 * B * e + e ^ 2 * chi + e ^ 2 * Rb - K - S_ ^ 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * B * e + e ^ 2 * chi + e ^ 2 * Rb - K - S_ ^ 2 <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign] | lra]).
  assert (G' : (Rb) - (chi) = (inv ((B + S_ + e) * (S_ - e - B) + e ^ 2 * (1 - Rb) + (B - e) * (B + e) + e ^ 2 * (1 - chi) + K)) * ((Rb * (S_ ^ 2 + K)) - ((B + Rb * e) ^ 2)) + (inv ((B + S_ + e) * (S_ - e - B) + e ^ 2 * (1 - Rb) + (B - e) * (B + e) + e ^ 2 * (1 - chi) + K)) * (((B + chi * e) ^ 2) - (chi * (S_ ^ 2 + K)))).
  { try assert (0 < (B + S_ + e) * (S_ - e - B) + e ^ 2 * (1 - Rb) + (B - e) * (B + e) + e ^ 2 * (1 - chi) + K) by first [seen | sign_form (S_ ^ 2 + K - e ^ 2 * Rb - e ^ 2 * chi - 2 * B * e) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (2 * B * e + e ^ 2 * chi + e ^ 2 * Rb - K - S_ ^ 2 < 0) by first [sign].
    try assert (N4' : normal_form (inv ((B + S_ + e) * (S_ - e - B) + e ^ 2 * (1 - Rb) + (B - e) * (B + e) + e ^ 2 * (1 - chi) + K)) ((-1) * (inv (2 * B * e + e ^ 2 * chi + e ^ 2 * Rb - K - S_ ^ 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * B * e + e ^ 2 * chi + e ^ 2 * Rb - K - S_ ^ 2 <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : 2 * B * e + e ^ 2 * chi + e ^ 2 * Rb - K - S_ ^ 2 <> 0) by (apply negative_ne; first [sign]).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (B : R) (K : R) (Rb : R) (S_ : R) (chi : R) (e : R)
    (H_B_pos_is_0 : B >= 0)
    (H_K_pos_is_0 : K >= 0)
    (H_Rb_pos_is_0 : Rb >= 0)
    (H_S_pos_0 : S_ > 0)
    (H_chi_pos_is_0 : chi >= 0)
    (H_e_pos_0 : e > 0)
    (H_Rb_less_is_1 : 1 >= Rb)
    (H_chi_less_is_1 : 1 >= chi)
    (H_mixture : Rb * (S_ ^ 2 + K) >= (B + Rb * e) ^ 2)
    (H_f_pos_0 : (B + chi * e) ^ 2 > chi * (S_ ^ 2 + K))
    (H_S : S_ > B + e)
    (H_B : B >= e) :
  Rb > chi.
Proof. exact (step_below (B) (K) (Rb) (S_) (chi) (e) H_B_pos_is_0 H_K_pos_is_0 H_Rb_pos_is_0 H_S_pos_0 H_chi_pos_is_0 H_e_pos_0 H_Rb_less_is_1 H_chi_less_is_1 H_mixture H_f_pos_0 H_S H_B). Qed.
