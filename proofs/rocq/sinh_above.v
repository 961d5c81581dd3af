(** The hyperbolic sine of $x >= 0$ is $x$ at least (sinh-above)

  Given [x >= 0]: x >= 0
  Then -1/2*exp(-x) + 1/2*exp(x) >= x
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [slope], by Sign:
  1/2*exp(-x) + 1/2*exp(x) >= 1
*)
Lemma step_slope (x : R)
    (H_x_pos_is_0 : x >= 0) :
  (1 / 2) * (exp ((-1) * x)) + (1 / 2) * (exp x) >= 1.
Proof.
  assert (P' : 0 <= ((1 / 2) * (exp ((-1) * x)) * ((exp x - 1) ^ 2))).
  { sign. }
  assert (G' : ((1 / 2) * (exp ((-1) * x)) + (1 / 2) * (exp x)) - (1) = ((1 / 2) * (exp ((-1) * x)) * ((exp x - 1) ^ 2))).
  { try assert (N0' : normal_form (exp ((-1) * x)) (inv (exp x))) by normal.
    assert (Z0' : exp x <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [theorem], by Monotone:
  -1/2*exp(-x) + 1/2*exp(x) >= x
*)
Lemma step_theorem (x : R)
    (H_x_pos_is_0 : x >= 0) :
  (1 / 2) * (exp x) - (1 / 2) * (exp ((-1) * x)) >= x.
Proof.
  assert (0 <= x) by sign.
  assert (M' : ((1 / 2) * (exp (0)) - (1 / 2) * (exp ((-1) * (0)))) - (0) <= ((1 / 2) * (exp (x)) - (1 / 2) * (exp ((-1) * (x)))) - (x)).
  { apply (rises (fun t => ((1 / 2) * (exp t) - (1 / 2) * (exp ((-1) * t))) - t) (fun t => ((1 / 2) * (exp t) + (1 / 2) * (exp ((-1) * t))) - 1) (0) (x)).
    - apply Rminus_le_0_l; sign.
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= (at_t) - 0) by sign.
      assert ((at_t) >= 0) by premise.
      assert (S' : (1 / 2) * (exp ((-1) * (at_t))) + (1 / 2) * (exp (at_t)) >= 1).
      { apply (step_slope (at_t)); premise. }
      try assert (N2' : normal_form ((exp ((-1) * at_t))) (inv (exp (at_t)))) by normal.
      try assert (N3' : normal_form ((exp ((-1) * at_t))) (inv (exp (at_t)))) by normal.
      derivative_of.
      first [put; solve [field] | equal].
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= (at_t) - 0) by sign.
      assert ((at_t) >= 0) by premise.
      assert (S' : (1 / 2) * (exp ((-1) * (at_t))) + (1 / 2) * (exp (at_t)) >= 1).
      { apply (step_slope (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : ((1 / 2) * (exp x) - (1 / 2) * (exp ((-1) * x))) - (x) = (((1 / 2) * (exp (x)) - (1 / 2) * (exp ((-1) * (x)))) - (x)) - (((1 / 2) * (exp (0)) - (1 / 2) * (exp ((-1) * (0)))) - (0))).
  { try assert (N8' : normal_form ((exp (0))) (1)) by normal.
    try assert (N9' : normal_form ((exp ((-1) * (0)))) (1)) by normal.
    try assert (N10' : normal_form (exp ((-1) * x)) (inv (exp x))) by normal.
    try assert (N11' : normal_form ((exp ((-1) * (x)))) (inv (exp x))) by normal.
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (x : R)
    (H_x_pos_is_0 : x >= 0) :
  (1 / 2) * (exp x) - (1 / 2) * (exp ((-1) * x)) >= x.
Proof. exact (step_theorem (x) H_x_pos_is_0). Qed.
