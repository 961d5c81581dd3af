(** Noisy labels of $C$ classes that do not overlap: the floor is $1 / q^2 - 1$ (floor-noise)

  Given [epsilon > 0]: epsilon > 0
  Given [C > 1]: C > 1
  Given [v]: E[v(c); c ~ uniform(C)] = 0
  Then E[E[(C - 1)^(-1)*epsilon + delta(c, e)*(1 - C*(C - 1)^(-1)*epsilon); e ~ uniform(C)]; c ~
    uniform(C)]*C = 1
  Then C^2*E[E[E[((C - 1)^(-1)*epsilon + delta(n, c)*(1 - C*(C - 1)^(-1)*epsilon))*((C -
    1)^(-1)*epsilon + delta(e, n)*(1 - C*(C - 1)^(-1)*epsilon)); n ~ uniform(C)]*w(e)*v(c); e ~
    uniform(C)]; c ~ uniform(C)] = E[w(c)*v(c); c ~ uniform(C)]*(1 - C*(C - 1)^(-1)*epsilon)^2
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
Open Scope R_scope.

(** Step [C - 1], by Linear:
  C - 1 > 0
*)
Lemma step_C_m_1 (C_ : R)
    (label_C_ : label C_)
    (H_C_pos_1 : C_ > 1) :
  C_ - 1 > 0.
Proof.
  assert (P0' : 0 < (1) * ((C_) - (1))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (C_ - 1) - (0) = (1) * ((C_) - (1))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [probabilities], by Algebra:
  E[E[(C - 1)^(-1)*epsilon + delta(c, e)*(1 - C*(C - 1)^(-1)*epsilon); e ~ uniform(C)]; c ~
    uniform(C)]*C = 1
*)
Lemma step_probabilities (C_ : R) (epsilon : R)
    (label_C_ : label C_)
    (H_epsilon_pos_0 : epsilon > 0)
    (H_C_pos_1 : C_ > 1) :
  E (uniform C_) (fun i => E (uniform C_) (fun j => epsilon * (inv (C_ - 1)) + delta i j * (1 - C_ * epsilon * (inv (C_ - 1))))) * C_ = 1.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [eigenvalue], by Algebra:
  C^2*E[E[E[((C - 1)^(-1)*epsilon + delta(n, c)*(1 - C*(C - 1)^(-1)*epsilon))*((C -
    1)^(-1)*epsilon + delta(e, n)*(1 - C*(C - 1)^(-1)*epsilon)); n ~ uniform(C)]*w(e)*v(c); e ~
    uniform(C)]; c ~ uniform(C)] = E[w(c)*v(c); c ~ uniform(C)]*(1 - C*(C - 1)^(-1)*epsilon)^2
*)
Lemma step_eigenvalue (C_ : R) (epsilon : R) (v : R -> R) (w : R -> R)
    (label_C_ : label C_)
    (H_epsilon_pos_0 : epsilon > 0)
    (H_C_pos_1 : C_ > 1)
    (H_v : E (uniform C_) (fun i => v i) = 0) :
  C_ ^ 2 * (E (uniform C_) (fun i => E (uniform C_) (fun j => E (uniform C_) (fun k => (epsilon * (inv (C_ - 1)) + delta k i * (1 - C_ * epsilon * (inv (C_ - 1)))) * (epsilon * (inv (C_ - 1)) + delta j k * (1 - C_ * epsilon * (inv (C_ - 1))))) * (w j) * (v i)))) = E (uniform C_) (fun i => w i * (v i)) * ((1 - C_ * epsilon * (inv (C_ - 1))) ^ 2).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem_1 (C_ : R) (epsilon : R) (v : R -> R)
    (label_C_ : label C_)
    (H_epsilon_pos_0 : epsilon > 0)
    (H_C_pos_1 : C_ > 1)
    (H_v : E (uniform C_) (fun i => v i) = 0) :
  E (uniform C_) (fun i => E (uniform C_) (fun j => epsilon * (inv (C_ - 1)) + delta i j * (1 - C_ * epsilon * (inv (C_ - 1))))) * C_ = 1.
Proof. exact (step_probabilities (C_) (epsilon) label_C_ H_epsilon_pos_0 H_C_pos_1). Qed.
Print Assumptions theorem_1.

Theorem theorem_2 (C_ : R) (epsilon : R) (v : R -> R) (w : R -> R)
    (label_C_ : label C_)
    (H_epsilon_pos_0 : epsilon > 0)
    (H_C_pos_1 : C_ > 1)
    (H_v : E (uniform C_) (fun i => v i) = 0) :
  C_ ^ 2 * (E (uniform C_) (fun i => E (uniform C_) (fun j => E (uniform C_) (fun k => (epsilon * (inv (C_ - 1)) + delta k i * (1 - C_ * epsilon * (inv (C_ - 1)))) * (epsilon * (inv (C_ - 1)) + delta j k * (1 - C_ * epsilon * (inv (C_ - 1))))) * (w j) * (v i)))) = E (uniform C_) (fun i => w i * (v i)) * ((1 - C_ * epsilon * (inv (C_ - 1))) ^ 2).
Proof. exact (step_eigenvalue (C_) (epsilon) (v) (w) label_C_ H_epsilon_pos_0 H_C_pos_1 H_v). Qed.
Print Assumptions theorem_2.
