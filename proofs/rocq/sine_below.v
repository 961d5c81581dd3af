(** $sin b <= b$ for $b >= 0$ (sine-below)

  Given [b >= 0]: b >= 0
  Then b >= sin(b)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require half_angle.
Open Scope R_scope.

(** Step [half], by Instance:
  -cos(b) + 1 = 2*sin(1/2*b)^2
*)
Lemma step_half (b : R)
    (H_b_pos_is_0 : b >= 0) :
  1 - cos b = 2 * ((sin ((1 / 2) * b)) ^ 2).
Proof.
  assert (I' : 1 - cos (2 * ((1 / 2) * b)) = 2 * ((sin ((1 / 2) * b)) ^ 2)).
  { exact (half_angle.step_double ((1 / 2) * b)). }
  assert (G' : (1 - cos b) - (2 * ((sin ((1 / 2) * b)) ^ 2)) = (1 - cos (2 * ((1 / 2) * b))) - (2 * ((sin ((1 / 2) * b)) ^ 2))).
  { try assert (N1' : normal_form ((cos (2 * ((1 / 2) * b)))) (cos b)) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [cosine], by Linear:
  -cos(b) + 1 >= 0
*)
Lemma step_cosine (b : R)
    (H_b_pos_is_0 : b >= 0) :
  1 - cos b >= 0.
Proof.
  pose proof (step_half (b) H_b_pos_is_0) as H_half.
  assert (P' : 0 <= (2 * ((sin ((1 / 2) * b)) ^ 2))) by (sign).
  assert (G' : (1 - cos b) - (0) = (2 * ((sin ((1 / 2) * b)) ^ 2))).
  { rewrite ?H_half.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [sine], by Monotone:
  b >= sin(b)
*)
Lemma step_sine (b : R)
    (H_b_pos_is_0 : b >= 0) :
  b >= sin b.
Proof.
  assert (0 <= b) by sign.
  assert (M' : (0) - sin (0) <= (b) - sin (b)).
  { apply (rises (fun t => t - sin t) (fun t => (1 - cos t) - 0) (0) (b)).
    - apply Rminus_le_0_l; sign.
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= (at_t) - 0) by sign.
      assert ((at_t) >= 0) by premise.
      assert (S' : 1 - cos (at_t) >= 0).
      { apply (step_cosine (at_t)); premise. }
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= (at_t) - 0) by sign.
      assert ((at_t) >= 0) by premise.
      assert (S' : 1 - cos (at_t) >= 0).
      { apply (step_cosine (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (b) - (sin b) = ((b) - sin (b)) - ((0) - sin (0))).
  { try assert (N6' : normal_form ((sin (0))) (0)) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (b : R)
    (H_b_pos_is_0 : b >= 0) :
  b >= sin b.
Proof. exact (step_sine (b) H_b_pos_is_0). Qed.
