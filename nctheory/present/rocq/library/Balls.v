(** Ball arithmetic, by coq-interval, which takes as long to load as all the rest. *)
From Coq Require Import Reals Lra.
From Interval Require Import Tactic.
From NCTheory Require Import Numbers Laws Tactics.
Open Scope R_scope.

Ltac no_asin := repeat match goal with
  | |- context [asin ?a] => rewrite (asin_atan a) by (split; interval)
  end; unfold Rsqr.
Ltac no_inv := repeat match goal with
  | |- context [inv ?t] => rewrite (inv_at t) by
      first [apply Rgt_not_eq; interval | apply Rlt_not_eq; interval | nonzero]
  end.
Ltac by_ball := first [no_asin; no_inv; interval with (i_prec 80) | sign].
Ltac by_balls := gap; cbv beta; no_asin; no_inv; interval with (i_prec 80).
Ltac by_balls_on x := gap; cbv beta; no_asin; no_inv; interval with (i_bisect x, i_autodiff x, i_prec 60).
