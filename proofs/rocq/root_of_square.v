(** $q^(1/2) = v$ if $q = v^2$ (root-of-square)

  Given [q >= 0]: q >= 0
  Given [v > 0]: v > 0
  Given [square]: q = v^2
  Then q^(1/2) = v
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [theorem], by Algebra:
  q^(1/2) = v
*)
Lemma step_theorem (q : R) (v : R)
    (H_q_pos_is_0 : q >= 0)
    (H_v_pos_0 : v > 0)
    (H_square : q = v ^ 2) :
  sqrt q = v.
Proof.
  rewrite ?H_square.
  try assert (N1' : normal_form ((sqrt ((v ^ 2)))) (v)) by first [apply sqrt_is; [sign | (first [put; solve [ring] | equal])] | normal].
  first [put; solve [ring] | equal].
Qed.

Theorem theorem (q : R) (v : R)
    (H_q_pos_is_0 : q >= 0)
    (H_v_pos_0 : v > 0)
    (H_square : q = v ^ 2) :
  sqrt q = v.
Proof. exact (step_theorem (q) (v) H_q_pos_is_0 H_v_pos_0 H_square). Qed.
