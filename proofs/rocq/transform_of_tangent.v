(** The Gaussian transform at a tangent (transform-of-tangent)

  Given [C > 0]: C > 0
  Given [S > 0]: S > 0
  Given [v > 0]: v > 0
  Given [C]: C = (1 + v^2)^(-1/2)
  Given [S]: S = (1 + v^2)^(-1/2)*v
  Then (-(1 + v^2)^(1/2)^(1 + n)^(-1)*exp(-v^2*(2*v^2 + 2)^(-1)*s) + 1)*v^(-2)*C^(-2) = (-C^(1 +
    n)*exp(-1/2*S^2*s) + 1)*S^(-2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
Open Scope R_scope.

(** Step [theorem], by Algebra:
  (-(1 + v^2)^(1/2)^(1 + n)^(-1)*exp(-v^2*(2*v^2 + 2)^(-1)*s) + 1)*v^(-2)*C^(-2) = (-C^(1 +
    n)*exp(-1/2*S^2*s) + 1)*S^(-2)
*)
Lemma step_theorem (C_ : R) (S_ : R) (n : R) (s : R) (v : R)
    (label_n : label n)
    (H_C_pos_0 : C_ > 0)
    (H_S_pos_0 : S_ > 0)
    (H_v_pos_0 : v > 0)
    (H_C : C_ = inv (sqrt (1 + v ^ 2)))
    (H_S : S_ = v * (inv (sqrt (1 + v ^ 2)))) :
  (1 - exp ((-1) * (v ^ 2) * s * (inv (2 * (v ^ 2) + 2))) * (inv (npow (sqrt (1 + v ^ 2)) (1 + n)))) * (inv (v ^ 2)) * (inv (C_ ^ 2)) = (1 - npow C_ (1 + n) * (exp ((-1 / 2) * (S_ ^ 2) * s))) * (inv (S_ ^ 2)).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

Theorem theorem (C_ : R) (S_ : R) (n : R) (s : R) (v : R)
    (label_n : label n)
    (H_C_pos_0 : C_ > 0)
    (H_S_pos_0 : S_ > 0)
    (H_v_pos_0 : v > 0)
    (H_C : C_ = inv (sqrt (1 + v ^ 2)))
    (H_S : S_ = v * (inv (sqrt (1 + v ^ 2)))) :
  (1 - exp ((-1) * (v ^ 2) * s * (inv (2 * (v ^ 2) + 2))) * (inv (npow (sqrt (1 + v ^ 2)) (1 + n)))) * (inv (v ^ 2)) * (inv (C_ ^ 2)) = (1 - npow C_ (1 + n) * (exp ((-1 / 2) * (S_ ^ 2) * s))) * (inv (S_ ^ 2)).
Proof. exact (step_theorem (C_) (S_) (n) (s) (v) label_n H_C_pos_0 H_S_pos_0 H_v_pos_0 H_C H_S). Qed.
Print Assumptions theorem.
