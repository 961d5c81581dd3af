(** A quadratic with a negative discriminant is positive (quadratic-positive)

  Given [C > 0]: C > 0
  Given [discriminant]: 4*A*C > B^2
  Then -B*z + A + z^2*C > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [theorem], by Linear:
  -B*z + A + z^2*C > 0
*)
Lemma step_theorem (A : R) (B : R) (C_ : R) (z : R)
    (H_C_pos_0 : C_ > 0)
    (H_discriminant : 4 * A * C_ > B ^ 2) :
  A + z ^ 2 * C_ - B * z > 0.
Proof.
  assert (P0' : 0 < ((1 / 4) * (inv C_)) * ((4 * A * C_) - (B ^ 2))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (P' : 0 <= ((1 / 4) * ((2 * z * C_ - B) ^ 2) * (inv C_))) by (sign).
  assert (G' : (A + z ^ 2 * C_ - B * z) - (0) = ((1 / 4) * (inv C_)) * ((4 * A * C_) - (B ^ 2)) + ((1 / 4) * ((2 * z * C_ - B) ^ 2) * (inv C_))).
  { assert (Z0' : C_ <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (A : R) (B : R) (C_ : R) (z : R)
    (H_C_pos_0 : C_ > 0)
    (H_discriminant : 4 * A * C_ > B ^ 2) :
  A + z ^ 2 * C_ - B * z > 0.
Proof. exact (step_theorem (A) (B) (C_) (z) H_C_pos_0 H_discriminant). Qed.
