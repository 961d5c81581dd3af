(** $(a - b) / sqrt(A a + B)$ is concave: its increments fall (root-concave)

  Given [A > 0]: A > 0
  Given [B > 0]: B > 0
  Given [a > 0]: a > 0
  Given [b > 0]: b > 0
  Given [c > 0]: c > 0
  Given [e > 0]: e > 0
  Given [z > 0]: z > 0
  Then (-b + a + e)*(B + A*(a + e))^(-1/2) + (B + A*(c + a))^(-1/2)*(c - b + a) >= (B +
    A*a)^(-1/2)*(-b + a) + (c - b + a + e)*(B + A*(c + a + e))^(-1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require root_slope.
Open Scope R_scope.

(** Step [slopes], by Instance:
  (B + 1/2*A*z + 1/2*A*b)*(B + A*z)^(-3/2) >= (B + A*(z + e))^(-3/2)*(B + 1/2*A*(z + e) + 1/2*A*b)
*)
Lemma step_slopes (A : R) (B : R) (b : R) (e : R) (z : R)
    (H_A_pos_0 : A > 0)
    (H_B_pos_0 : B > 0)
    (H_b_pos_0 : b > 0)
    (H_e_pos_0 : e > 0)
    (H_z_pos_0 : z > 0) :
  (B + (1 / 2) * A * z + (1 / 2) * A * b) * (inv ((sqrt (B + A * z)) ^ 3)) >= (B + (1 / 2) * A * (z + e) + (1 / 2) * A * b) * (inv ((sqrt (B + A * (z + e))) ^ 3)).
Proof.
  assert (I' : ((B) + (1 / 2) * (A) * (z) + (1 / 2) * (A) * (b)) * (inv ((sqrt ((B) + (A) * (z))) ^ 3)) >= ((B) + (1 / 2) * (A) * ((z) + (e)) + (1 / 2) * (A) * (b)) * (inv ((sqrt ((B) + (A) * ((z) + (e)))) ^ 3))).
  { apply (root_slope.step_falls (A) (B) (b) (e) (z)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise]]. }
  assert (G' : ((B + (1 / 2) * A * z + (1 / 2) * A * b) * (inv ((sqrt (B + A * z)) ^ 3))) - ((B + (1 / 2) * A * (z + e) + (1 / 2) * A * b) * (inv ((sqrt (B + A * (z + e))) ^ 3))) = (((B) + (1 / 2) * (A) * (z) + (1 / 2) * (A) * (b)) * (inv ((sqrt ((B) + (A) * (z))) ^ 3))) - (((B) + (1 / 2) * (A) * ((z) + (e)) + (1 / 2) * (A) * (b)) * (inv ((sqrt ((B) + (A) * ((z) + (e)))) ^ 3)))).
  { try assert (0 < B + A * z) by sign.
    try assert (0 < B + A * (z + e)) by sign.
    try assert (0 < B + A * z) by sign.
    try assert (0 < B + A * z) by sign.
    try assert (N0' : normal_form (inv ((sqrt (B + A * z)) ^ 3)) (inv (B + A * z) * (inv (sqrt (B + A * z))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (B + A * z) * sqrt (B + A * z) = B + A * z) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + A * z)) * inv (sqrt (B + A * z)) = inv (B + A * z)) by (apply inv_sqrt_square; sign); assert (Z0' : B + A * z <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (B + A * z) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < B + A * z + A * e) by sign.
    try assert (N1' : normal_form (sqrt (B + A * (z + e))) (sqrt (B + A * z + A * e))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (B + A * z + A * e) * sqrt (B + A * z + A * e) = B + A * z + A * e) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < B + A * z + A * e) by sign.
    try assert (0 < B + A * z + A * e) by sign.
    try assert (N2' : normal_form (inv ((sqrt (B + A * (z + e))) ^ 3)) (inv (B + A * z + A * e) * (inv (sqrt (B + A * z + A * e))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (B + A * z + A * e) * sqrt (B + A * z + A * e) = B + A * z + A * e) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + A * z + A * e)) * inv (sqrt (B + A * z + A * e)) = inv (B + A * z + A * e)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (B + A * (z + e)) * sqrt (B + A * (z + e)) = B + A * (z + e)) by (apply sqrt_sqrt; sign); assert (Z0' : B + A * z + A * e <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (B + A * z + A * e) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [increments], by Monotone:
  (-b + a + e)*(B + A*(a + e))^(-1/2) + (B + A*(c + a))^(-1/2)*(c - b + a) >= (B + A*a)^(-1/2)*(-b
    + a) + (c - b + a + e)*(B + A*(c + a + e))^(-1/2)
*)
Lemma step_increments (A : R) (B : R) (a : R) (b : R) (c : R) (e : R) (z : R)
    (H_A_pos_0 : A > 0)
    (H_B_pos_0 : B > 0)
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_c_pos_0 : c > 0)
    (H_e_pos_0 : e > 0)
    (H_z_pos_0 : z > 0) :
  (a + e - b) * (inv (sqrt (B + A * (a + e)))) + (c + a - b) * (inv (sqrt (B + A * (c + a)))) >= (a - b) * (inv (sqrt (B + A * a))) + (c + a + e - b) * (inv (sqrt (B + A * (c + a + e)))).
Proof.
  assert (0 <= a) by sign.
  assert (0 <= c + a) by sign.
  assert (M' : ((a) - b) * (inv (sqrt (B + A * (a)))) - ((a) + e - b) * (inv (sqrt (B + A * ((a) + e)))) <= ((c + a) - b) * (inv (sqrt (B + A * (c + a)))) - ((c + a) + e - b) * (inv (sqrt (B + A * ((c + a) + e))))).
  { apply (rises (fun t => (t - b) * (inv (sqrt (B + A * t))) - (t + e - b) * (inv (sqrt (B + A * (t + e))))) (fun t => (B + (1 / 2) * A * t + (1 / 2) * A * b) * (inv ((sqrt (B + A * t)) ^ 3)) - (B + (1 / 2) * A * (t + e) + (1 / 2) * A * b) * (inv ((sqrt (B + A * (t + e))) ^ 3))) (a) (c + a)).
    - apply Rminus_le_0_l; first [sign_form (c) ltac:(first [put; solve [ring] | equal]) | sign].
    - intros at_t B'.
      try assert (0 <= a - 0) by sign.
      try assert (0 <= (c + a) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 < B + A * (at_t)) by sign.
      try assert (0 < B + A * ((at_t) + e)) by sign.
      assert (S' : (B + (1 / 2) * A * (at_t) + (1 / 2) * A * b) * (inv ((sqrt (B + A * (at_t))) ^ 3)) >= (B + (1 / 2) * A * ((at_t) + e) + (1 / 2) * A * b) * (inv ((sqrt (B + A * ((at_t) + e))) ^ 3))).
      { apply (step_slopes (A) (B) (b) (e) (at_t)); premise. }
      try assert (0 < B + A * (at_t)) by sign.
      try assert (0 < B + A * (at_t)) by sign.
      try assert (0 < B + A * ((at_t) + e)) by sign.
      try assert (0 < B + A * ((at_t) + e)) by sign.
      assert (0 < sqrt ((B + A * (at_t + e)))) by sign.
      assert (0 < (B + A * (at_t + e))) by sign.
      assert (0 < sqrt ((B + A * at_t))) by sign.
      assert (0 < (B + A * at_t)) by sign.
      try assert (0 < B + A * (at_t)) by sign.
      try assert (N2' : normal_form (sqrt ((B + A * at_t))) (sqrt (B + A * (at_t)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (B + A * (at_t)) * sqrt (B + A * (at_t)) = B + A * (at_t)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
      try assert (0 < B + A * (at_t)) by sign.
      try assert (0 < B + A * (at_t)) by sign.
      try assert (N3' : normal_form ((inv ((sqrt (B + A * at_t)) ^ 3))) (inv (B + A * (at_t)) * (inv (sqrt (B + A * (at_t)))))) by first [(unfold normal_form; replace ((B + A * at_t)) with ((B + A * (at_t)) * (inv (inv (sqrt (B + A * (at_t)))))) by (try assert (Q0' : sqrt (B + A * (at_t)) * sqrt (B + A * (at_t)) = B + A * (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + A * (at_t))) * inv (sqrt (B + A * (at_t))) = inv (B + A * (at_t))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (B + A * (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (B + A * (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal]); inverse) | normal].
      try assert (0 < B + A * (at_t)) by sign.
      try assert (N4' : normal_form ((inv (sqrt ((B + A * at_t))))) (inv (sqrt (B + A * (at_t))))) by normal.
      try assert (0 < B + A * (at_t) + A * e) by sign.
      try assert (N5' : normal_form (sqrt ((B + A * (at_t + e)))) (sqrt (B + A * (at_t) + A * e))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (B + A * (at_t) + A * e) * sqrt (B + A * (at_t) + A * e) = B + A * (at_t) + A * e) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
      try assert (0 < B + A * (at_t) + A * e) by sign.
      try assert (N6' : normal_form ((inv (sqrt ((B + A * (at_t + e)))))) (inv (sqrt (B + A * (at_t) + A * e)))) by normal.
      try assert (0 < B + A * (at_t) + A * e) by sign.
      try assert (0 < B + A * (at_t) + A * e) by sign.
      try assert (N7' : normal_form ((inv ((sqrt (B + A * (at_t + e))) ^ 3))) (inv (B + A * (at_t) + A * e) * (inv (sqrt (B + A * (at_t) + A * e))))) by first [(unfold normal_form; replace ((B + A * (at_t + e))) with ((B + A * (at_t) + A * e) * (inv (inv (sqrt (B + A * (at_t) + A * e))))) by (try assert (Q0' : sqrt (B + A * (at_t) + A * e) * sqrt (B + A * (at_t) + A * e) = B + A * (at_t) + A * e) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + A * (at_t) + A * e)) * inv (sqrt (B + A * (at_t) + A * e)) = inv (B + A * (at_t) + A * e)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (B + A * (at_t) + A * e) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (B + A * (at_t) + A * e)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal]); inverse) | normal].
      derivative_of.
      try assert (Q0' : sqrt (B + A * (at_t) + A * e) * sqrt (B + A * (at_t) + A * e) = B + A * (at_t) + A * e) by (apply sqrt_sqrt; sign).
      try assert (Q1' : inv (sqrt (B + A * (at_t) + A * e)) * inv (sqrt (B + A * (at_t) + A * e)) = inv (B + A * (at_t) + A * e)) by (apply inv_sqrt_square; sign).
      try assert (Q2' : sqrt (B + A * (at_t)) * sqrt (B + A * (at_t)) = B + A * (at_t)) by (apply sqrt_sqrt; sign).
      try assert (Q3' : inv (sqrt (B + A * (at_t))) * inv (sqrt (B + A * (at_t))) = inv (B + A * (at_t))) by (apply inv_sqrt_square; sign).
      assert (Z0' : sqrt (B + A * (at_t) + A * e) <> 0) by (apply positive_ne; sign).
      assert (Z1' : sqrt (B + A * (at_t)) <> 0) by (apply positive_ne; sign).
      assert (Z2' : B + A * (at_t) <> 0) by (apply positive_ne; sign).
      assert (Z3' : B + A * (at_t) + A * e <> 0) by (apply positive_ne; sign).
      first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal].
    - intros at_t B'.
      try assert (0 <= a - 0) by sign.
      try assert (0 <= (c + a) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 < B + A * (at_t)) by sign.
      try assert (0 < B + A * ((at_t) + e)) by sign.
      assert (S' : (B + (1 / 2) * A * (at_t) + (1 / 2) * A * b) * (inv ((sqrt (B + A * (at_t))) ^ 3)) >= (B + (1 / 2) * A * ((at_t) + e) + (1 / 2) * A * b) * (inv ((sqrt (B + A * ((at_t) + e))) ^ 3))).
      { apply (step_slopes (A) (B) (b) (e) (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - assert (0 < sqrt ((B + A * ((a) + e)))) by sign.
      assert (0 < sqrt ((B + A * (a)))) by sign.
      continuity_at.
    - assert (0 < sqrt ((B + A * (c + a)))) by sign.
      assert (0 < sqrt ((B + A * ((c + a) + e)))) by sign.
      continuity_at. }
  assert (G' : ((a + e - b) * (inv (sqrt (B + A * (a + e)))) + (c + a - b) * (inv (sqrt (B + A * (c + a))))) - ((a - b) * (inv (sqrt (B + A * a))) + (c + a + e - b) * (inv (sqrt (B + A * (c + a + e))))) = (((c + a) - b) * (inv (sqrt (B + A * (c + a)))) - ((c + a) + e - b) * (inv (sqrt (B + A * ((c + a) + e))))) - (((a) - b) * (inv (sqrt (B + A * (a)))) - ((a) + e - b) * (inv (sqrt (B + A * ((a) + e)))))).
  { try assert (0 < (B + A * (c + a))) by sign.
    try assert (0 < B + A * a) by sign.
    try assert (0 < (B + A * (a))) by sign.
    try assert (0 < B + A * (c + a)) by sign.
    try assert (0 < (B + A * ((c + a) + e))) by sign.
    try assert (0 < B + A * (a + e)) by sign.
    try assert (0 < (B + A * ((a) + e))) by sign.
    try assert (0 < B + A * (c + a + e)) by sign.
    try assert (0 < B + A * c + A * a) by sign.
    try assert (N12' : normal_form (sqrt ((B + A * (c + a)))) (sqrt (B + A * c + A * a))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (B + A * c + A * a) * sqrt (B + A * c + A * a) = B + A * c + A * a) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < B + A * c + A * a) by sign.
    try assert (N13' : normal_form ((inv (sqrt (B + A * (c + a))))) (inv (sqrt (B + A * c + A * a)))) by normal.
    try assert (0 < B + A * a) by sign.
    try assert (N14' : normal_form (sqrt ((B + A * (a)))) (sqrt (B + A * a))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (B + A * a) * sqrt (B + A * a) = B + A * a) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < B + A * c + A * a) by sign.
    try assert (N15' : normal_form (inv (sqrt (B + A * (c + a)))) (inv (sqrt (B + A * c + A * a)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (B + A * c + A * a) * sqrt (B + A * c + A * a) = B + A * c + A * a) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + A * c + A * a)) * inv (sqrt (B + A * c + A * a)) = inv (B + A * c + A * a)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (B + A * c + A * a) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < B + A * e + A * c + A * a) by sign.
    try assert (N16' : normal_form (sqrt ((B + A * ((c + a) + e)))) (sqrt (B + A * e + A * c + A * a))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (B + A * e + A * c + A * a) * sqrt (B + A * e + A * c + A * a) = B + A * e + A * c + A * a) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < B + A * e + A * c + A * a) by sign.
    try assert (N17' : normal_form ((inv (sqrt (B + A * ((c + a) + e))))) (inv (sqrt (B + A * e + A * c + A * a)))) by normal.
    try assert (0 < B + A * e + A * a) by sign.
    try assert (N18' : normal_form (sqrt (B + A * (a + e))) (sqrt (B + A * e + A * a))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (B + A * e + A * a) * sqrt (B + A * e + A * a) = B + A * e + A * a) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < B + A * e + A * a) by sign.
    try assert (N19' : normal_form (inv (sqrt (B + A * (a + e)))) (inv (sqrt (B + A * e + A * a)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (B + A * e + A * a) * sqrt (B + A * e + A * a) = B + A * e + A * a) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + A * e + A * a)) * inv (sqrt (B + A * e + A * a)) = inv (B + A * e + A * a)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (B + A * e + A * a) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < B + A * e + A * a) by sign.
    try assert (N20' : normal_form ((inv (sqrt (B + A * ((a) + e))))) (inv (sqrt (B + A * e + A * a)))) by normal.
    try assert (0 < B + A * e + A * c + A * a) by sign.
    try assert (N21' : normal_form (inv (sqrt (B + A * (c + a + e)))) (inv (sqrt (B + A * e + A * c + A * a)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (B + A * e + A * c + A * a) * sqrt (B + A * e + A * c + A * a) = B + A * e + A * c + A * a) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + A * e + A * c + A * a)) * inv (sqrt (B + A * e + A * c + A * a)) = inv (B + A * e + A * c + A * a)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (B + A * e + A * c + A * a) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (A : R) (B : R) (a : R) (b : R) (c : R) (e : R) (z : R)
    (H_A_pos_0 : A > 0)
    (H_B_pos_0 : B > 0)
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_c_pos_0 : c > 0)
    (H_e_pos_0 : e > 0)
    (H_z_pos_0 : z > 0) :
  (a + e - b) * (inv (sqrt (B + A * (a + e)))) + (c + a - b) * (inv (sqrt (B + A * (c + a)))) >= (a - b) * (inv (sqrt (B + A * a))) + (c + a + e - b) * (inv (sqrt (B + A * (c + a + e)))).
Proof. exact (step_increments (A) (B) (a) (b) (c) (e) (z) H_A_pos_0 H_B_pos_0 H_a_pos_0 H_b_pos_0 H_c_pos_0 H_e_pos_0 H_z_pos_0). Qed.
