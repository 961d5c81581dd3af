(** The exponential is above its tangents (above-tangents)

  Given [z >= 0]: z >= 0
  Then exp(x) >= (x + 1 - y)*exp(y)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [convex], by Sign:
  exp(t*s)*t^2 >= 0
*)
Lemma step_convex (s : R) (t : R) :
  exp (t * s) * (t ^ 2) >= 0.
Proof.
  gap; sign.
Qed.

(** Step [slope], by Monotone:
  exp(z*t)*t >= t
*)
Lemma step_slope (t : R) (z : R)
    (H_z_pos_is_0 : z >= 0) :
  exp (z * t) * t >= t.
Proof.
  assert (0 <= z) by sign.
  assert (M' : t * (exp ((0) * t)) <= t * (exp ((z) * t))).
  { apply (rises (fun u => t * (exp (u * t))) (fun u => t ^ 2 * (exp (u * t)) - 0) (0) (z)).
    - apply Rminus_le_0_l; sign.
    - intros at_t B'.
      assert (S' : exp (t * (at_t)) * (t ^ 2) >= 0).
      { apply (step_convex (at_t) (t)); premise. }
      try assert (N2' : normal_form ((exp (at_t * t))) (exp (t * (at_t)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
      try assert (N3' : normal_form ((exp (at_t * t))) (exp (t * (at_t)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      assert (S' : exp (t * (at_t)) * (t ^ 2) >= 0).
      { apply (step_convex (at_t) (t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (exp (z * t) * t) - (t) = (t * (exp ((z) * t))) - (t * (exp ((0) * t)))).
  { try assert (N8' : normal_form ((exp ((0) * t))) (1)) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [line], by Monotone:
  exp(t) >= 1 + t
*)
Lemma step_line (t : R) (z : R)
    (H_z_pos_is_0 : z >= 0) :
  exp t >= 1 + t.
Proof.
  assert (M' : exp ((0) * t) - (0) * t <= exp ((1) * t) - (1) * t).
  { apply (rises (fun u => exp (u * t) - u * t) (fun u => t * (exp (u * t)) - t) (0) (1)).
    - apply Rminus_le_0_l; by_number.
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= 1 - 0) by by_number.
      assert ((at_t) >= 0) by premise.
      assert (S' : exp ((at_t) * t) * t >= t).
      { apply (step_slope (t) (at_t)); premise. }
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= 1 - 0) by by_number.
      assert ((at_t) >= 0) by premise.
      assert (S' : exp ((at_t) * t) * t >= t).
      { apply (step_slope (t) (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (exp t) - (1 + t) = (exp ((1) * t) - (1) * t) - (exp ((0) * t) - (0) * t)).
  { try assert (N6' : normal_form ((exp ((1) * t))) (exp t)) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (N7' : normal_form ((exp ((0) * t))) (1)) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [at x - y], by Specialise:
  exp(x - y) >= x + 1 - y
*)
Lemma step_at_x_m_y (x : R) (y : R) (z : R)
    (H_z_pos_is_0 : z >= 0) :
  exp (x - y) >= x + 1 - y.
Proof.
  assert (I' : exp (x - y) >= 1 + (x - y)).
  { apply (step_line (x - y) (z)); premise. }
  assert (G' : (exp (x - y)) - (x + 1 - y) = (exp (x - y)) - ((x - y) + 1)).
  { try assert (N0' : normal_form (exp (x - y)) (exp x * (inv (exp y)))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [theorem], by Linear:
  exp(x) >= (x + 1 - y)*exp(y)
*)
Lemma step_theorem (x : R) (y : R) (z : R)
    (H_z_pos_is_0 : z >= 0) :
  exp x >= (x + 1 - y) * (exp y).
Proof.
  pose proof (step_at_x_m_y (x) (y) (z) H_z_pos_is_0) as H_at_x_m_y.
  assert (P0' : 0 <= (exp y) * ((exp (x - y)) - (x + 1 - y))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (exp x) - ((x + 1 - y) * (exp y)) = (exp y) * ((exp (x - y)) - (x + 1 - y))).
  { try assert (N0' : normal_form (exp (x - y)) (exp x * (inv (exp y)))) by normal.
    assert (Z0' : exp y <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (x : R) (y : R) (z : R)
    (H_z_pos_is_0 : z >= 0) :
  exp x >= (x + 1 - y) * (exp y).
Proof. exact (step_theorem (x) (y) (z) H_z_pos_is_0). Qed.
