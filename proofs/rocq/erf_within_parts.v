(** A recursion of moments, from an integration by parts (erf-within-parts)

  Given [parts]: M*c - M_1 = m*R
  Given [drop]: R = -M_3*b + M
  Then M_1 = (-m + c)*M + M_3*m*b
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [M_1], by Algebra:
  M_1 = M*c - m*R
*)
Lemma step_M_1 (M : R) (M_1 : R) (R_ : R) (c : R) (m : R)
    (H_parts : M * c - M_1 = m * R_) :
  M_1 = M * c - m * R_.
Proof.
  rewrite ?H_parts.
  first [solve [put; field; sides] | solve [assert (R0' : (M * c - M_1) - (m * R_) = 0) by (apply Rminus_diag_eq; says H_parts); apply (by_combination _ _ ((-1) * ((M * c - M_1) - (m * R_)))); [(first [put; solve [ring] | fail]) | rewrite R0'; ring]] | equal].
Qed.

(** Step [theorem], by Algebra:
  M_1 = (-m + c)*M + M_3*m*b
*)
Lemma step_theorem (M : R) (M_1 : R) (M_3 : R) (R_ : R) (b : R) (c : R) (m : R)
    (H_parts : M * c - M_1 = m * R_)
    (H_drop : R_ = M - M_3 * b) :
  M_1 = (c - m) * M + M_3 * m * b.
Proof.
  pose proof (step_M_1 (M) (M_1) (R_) (c) (m) H_parts) as H_M_1.
  rewrite ?H_M_1, ?H_drop.
  rewrite ?H_M_1, ?H_drop.
  try assert (N2' : normal_form (((M * c - m * ((M - M_3 * b))))) (M * c + M_3 * m * b - m * M)) by (unfold normal_form; first [put; solve [ring] | equal]).
  first [put; solve [ring] | equal].
Qed.

Theorem theorem (M : R) (M_1 : R) (M_3 : R) (R_ : R) (b : R) (c : R) (m : R)
    (H_parts : M * c - M_1 = m * R_)
    (H_drop : R_ = M - M_3 * b) :
  M_1 = (c - m) * M + M_3 * m * b.
Proof. exact (step_theorem (M) (M_1) (M_3) (R_) (b) (c) (m) H_parts H_drop). Qed.
