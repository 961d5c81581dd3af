(** Where $u v > 0$ and $v > 0$, there $u > 0$ (positive-factor)

  Given [product]: u*v > 0
  Given [v > 0]: v > 0
  Then u > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [u > 0], by Linear:
  u > 0
*)
Lemma step_u_pos_0 (u : R) (v : R)
    (H_product : u * v > 0)
    (H_v_pos_0 : v > 0) :
  u > 0.
Proof.
  assert (P0' : 0 < (inv v) * ((u * v) - (0))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : (u) - (0) = (inv v) * ((u * v) - (0))).
  { assert (Z0' : v <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (u : R) (v : R)
    (H_product : u * v > 0)
    (H_v_pos_0 : v > 0) :
  u > 0.
Proof. exact (step_u_pos_0 (u) (v) H_product H_v_pos_0). Qed.
