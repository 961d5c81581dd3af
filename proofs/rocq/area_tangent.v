(** What is lost at a tangent (area-tangent)

  Given [C > 0]: C > 0
  Given [S > 0]: S > 0
  Given [v > 0]: v > 0
  Given [C]: C = (1 + v^2)^(-1/2)
  Given [S]: S = (1 + v^2)^(-1/2)*v
  Then 2*(1 + v^2)^(1/2)^(1 + n)^(-1)*inverse(v, v)*exp(-v^2*t*(2*v^2 + 2)^(-1))*C^(-2)*sin((2*v^2
    + 2)^(-1)*v*s)^2 = 2*C^(1 + n)*S^(-2)*sin(1/2*S*C*s)^2*exp(-1/2*S^2*t)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
Open Scope R_scope.

Definition inverse (k11 k12 k22 : R) : R :=
  inv k12.

Lemma inverse_symmetric k11 k12 k22 : inverse k11 k12 k22 = inverse k22 k12 k11.
Proof. unfold inverse; first [alike_by_ring; ring | equal]. Qed.

Ltac kernels ::= swapped inverse inverse_symmetric.

(** Step [theorem], by Algebra:
  2*(1 + v^2)^(1/2)^(1 + n)^(-1)*inverse(v, v)*exp(-v^2*t*(2*v^2 + 2)^(-1))*C^(-2)*sin((2*v^2 +
    2)^(-1)*v*s)^2 = 2*C^(1 + n)*S^(-2)*sin(1/2*S*C*s)^2*exp(-1/2*S^2*t)
*)
Lemma step_theorem (C_ : R) (S_ : R) (n : R) (s : R) (t : R) (v : R)
    (label_n : label n)
    (H_C_pos_0 : C_ > 0)
    (H_S_pos_0 : S_ > 0)
    (H_v_pos_0 : v > 0)
    (H_C : C_ = inv (sqrt (1 + v ^ 2)))
    (H_S : S_ = v * (inv (sqrt (1 + v ^ 2)))) :
  2 * (inverse (v * v) (v * v) (v * v)) * (exp ((-1) * (v ^ 2) * t * (inv (2 * (v ^ 2) + 2)))) * ((sin (v * s * (inv (2 * (v ^ 2) + 2)))) ^ 2) * (inv (npow (sqrt (1 + v ^ 2)) (1 + n))) * (inv (C_ ^ 2)) = 2 * (npow C_ (1 + n)) * ((sin ((1 / 2) * S_ * C_ * s)) ^ 2) * (exp ((-1 / 2) * (S_ ^ 2) * t)) * (inv (S_ ^ 2)).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

Theorem theorem (C_ : R) (S_ : R) (n : R) (s : R) (t : R) (v : R)
    (label_n : label n)
    (H_C_pos_0 : C_ > 0)
    (H_S_pos_0 : S_ > 0)
    (H_v_pos_0 : v > 0)
    (H_C : C_ = inv (sqrt (1 + v ^ 2)))
    (H_S : S_ = v * (inv (sqrt (1 + v ^ 2)))) :
  2 * (inverse (v * v) (v * v) (v * v)) * (exp ((-1) * (v ^ 2) * t * (inv (2 * (v ^ 2) + 2)))) * ((sin (v * s * (inv (2 * (v ^ 2) + 2)))) ^ 2) * (inv (npow (sqrt (1 + v ^ 2)) (1 + n))) * (inv (C_ ^ 2)) = 2 * (npow C_ (1 + n)) * ((sin ((1 / 2) * S_ * C_ * s)) ^ 2) * (exp ((-1 / 2) * (S_ ^ 2) * t)) * (inv (S_ ^ 2)).
Proof. exact (step_theorem (C_) (S_) (n) (s) (t) (v) label_n H_C_pos_0 H_S_pos_0 H_v_pos_0 H_C H_S). Qed.
Print Assumptions theorem.
