(** $sin(b)^2 <= b^2$ for $b >= 0$ (sine-square-positive)

  Given [b >= 0]: b >= 0
  Then b^2 >= sin(b)^2
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require sine_below.
Open Scope R_scope.

(** Step [twice], by Instance:
  2*b >= sin(2*b)
*)
Lemma step_twice (b : R)
    (H_b_pos_is_0 : b >= 0) :
  2 * b >= sin (2 * b).
Proof.
  assert (I' : (2 * b) >= sin (2 * b)).
  { apply (sine_below.step_sine (2 * b)); [first [assumption | gap; sign | premise]]. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [theorem], by Monotone:
  b^2 >= sin(b)^2
*)
Lemma step_theorem (b : R)
    (H_b_pos_is_0 : b >= 0) :
  b ^ 2 >= (sin b) ^ 2.
Proof.
  assert (0 <= b) by sign.
  assert (M' : (0) ^ 2 - (sin (0)) ^ 2 <= (b) ^ 2 - (sin (b)) ^ 2).
  { apply (rises (fun t => t ^ 2 - (sin t) ^ 2) (fun t => 2 * t - sin (2 * t)) (0) (b)).
    - apply Rminus_le_0_l; sign.
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= (at_t) - 0) by sign.
      assert ((at_t) >= 0) by premise.
      assert (S' : 2 * (at_t) >= sin (2 * (at_t))).
      { apply (step_twice (at_t)); premise. }
      try assert (N2' : normal_form ((sin (2 * at_t))) (2 * (sin (at_t)) * (cos (at_t)))) by normal.
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= (at_t) - 0) by sign.
      assert ((at_t) >= 0) by premise.
      assert (S' : 2 * (at_t) >= sin (2 * (at_t))).
      { apply (step_twice (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (b ^ 2) - ((sin b) ^ 2) = ((b) ^ 2 - (sin (b)) ^ 2) - ((0) ^ 2 - (sin (0)) ^ 2)).
  { try assert (N7' : normal_form ((sin (0))) (0)) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (b : R)
    (H_b_pos_is_0 : b >= 0) :
  b ^ 2 >= (sin b) ^ 2.
Proof. exact (step_theorem (b) H_b_pos_is_0). Qed.
