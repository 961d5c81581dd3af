(** $exp(x) > 1$ for $x > 0$ (exp-grows)

  Given [s > 0]: s > 0
  Given [y > 0]: y > 0
  Then -1 + exp(y) > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [slope], by Sign:
  exp(s) > 0
*)
Lemma step_slope (s : R)
    (H_s_pos_0 : s > 0) :
  exp s > 0.
Proof.
  gap; sign.
Qed.

(** Step [theorem], by Monotone:
  -1 + exp(y) > 0
*)
Lemma step_theorem (s : R) (y : R)
    (H_s_pos_0 : s > 0)
    (H_y_pos_0 : y > 0) :
  exp y - 1 > 0.
Proof.
  assert (0 <= y) by sign.
  assert (M' : exp (0) < exp (y)).
  { apply (rises_strictly (fun t => exp t) (fun t => exp t - 0) (0) (y)).
    - apply Rminus_lt_0_l; sign.
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= y - 0) by sign.
      assert ((at_t) > 0) by premise.
      assert (S' : exp (at_t) > 0).
      { apply (step_slope (at_t)); premise. }
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= y - 0) by sign.
      assert ((at_t) > 0) by premise.
      assert (S' : exp (at_t) > 0).
      { apply (step_slope (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (exp y - 1) - (0) = (exp (y)) - (exp (0))).
  { try assert (N6' : normal_form ((exp (0))) (1)) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (s : R) (y : R)
    (H_s_pos_0 : s > 0)
    (H_y_pos_0 : y > 0) :
  exp y - 1 > 0.
Proof. exact (step_theorem (s) (y) H_s_pos_0 H_y_pos_0). Qed.
