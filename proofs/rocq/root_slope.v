(** The slope of $(a - b) / sqrt(A a + B)$ falls (root-slope)

  Given [A > 0]: A > 0
  Given [B > 0]: B > 0
  Given [b > 0]: b > 0
  Given [e > 0]: e > 0
  Given [z > 0]: z > 0
  Then (B + 1/2*A*z + 1/2*A*b)*(B + A*z)^(-3/2) >= (B + A*(z + e))^(-3/2)*(B + 1/2*A*(z + e) +
    1/2*A*b)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [curvature], by Sign:
  1/4*(B + A*z)^(-5/2)*A*(A*z + 3*A*b + 4*B) >= 0
*)
Lemma step_curvature (A : R) (B : R) (b : R) (z : R)
    (H_A_pos_0 : A > 0)
    (H_B_pos_0 : B > 0)
    (H_b_pos_0 : b > 0)
    (H_z_pos_0 : z > 0) :
  (1 / 4) * A * (A * z + 3 * A * b + 4 * B) * (inv ((sqrt (B + A * z)) ^ 5)) >= 0.
Proof.
  try assert (0 < B + A * z) by sign.
  gap; sign.
Qed.

(** Step [falls], by Monotone:
  (B + 1/2*A*z + 1/2*A*b)*(B + A*z)^(-3/2) >= (B + A*(z + e))^(-3/2)*(B + 1/2*A*(z + e) + 1/2*A*b)
*)
Lemma step_falls (A : R) (B : R) (b : R) (e : R) (z : R)
    (H_A_pos_0 : A > 0)
    (H_B_pos_0 : B > 0)
    (H_b_pos_0 : b > 0)
    (H_e_pos_0 : e > 0)
    (H_z_pos_0 : z > 0) :
  (B + (1 / 2) * A * z + (1 / 2) * A * b) * (inv ((sqrt (B + A * z)) ^ 3)) >= (B + (1 / 2) * A * (z + e) + (1 / 2) * A * b) * (inv ((sqrt (B + A * (z + e))) ^ 3)).
Proof.
  assert (0 <= z) by sign.
  assert (0 <= z + e) by sign.
  assert (M' : (-1) * (B + (1 / 2) * A * (z) + (1 / 2) * A * b) * (inv ((sqrt (B + A * (z))) ^ 3)) <= (-1) * (B + (1 / 2) * A * (z + e) + (1 / 2) * A * b) * (inv ((sqrt (B + A * (z + e))) ^ 3))).
  { apply (rises (fun t => (-1) * (B + (1 / 2) * A * t + (1 / 2) * A * b) * (inv ((sqrt (B + A * t)) ^ 3))) (fun t => (1 / 4) * A * (3 * A * b + 4 * B + A * t) * (inv ((sqrt (B + A * t)) ^ 5)) - 0) (z) (z + e)).
    - apply Rminus_le_0_l; first [sign_form (e) ltac:(first [put; solve [ring] | equal]) | sign].
    - intros at_t B'.
      try assert (0 <= (at_t) - 0) by sign.
      try assert (0 <= ((at_t) + e) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 < B + A * (at_t)) by sign.
      assert (S' : (1 / 4) * A * (A * (at_t) + 3 * A * b + 4 * B) * (inv ((sqrt (B + A * (at_t))) ^ 5)) >= 0).
      { apply (step_curvature (A) (B) (b) (at_t)); premise. }
      try assert (0 < B + A * (at_t)) by sign.
      try assert (0 < B + A * (at_t)) by sign.
      try assert (0 < B + A * (at_t)) by sign.
      try assert (0 < B + A * (at_t)) by sign.
      assert (0 < (sqrt ((B + A * at_t))) ^ 3) by sign.
      assert (0 < (B + A * at_t)) by sign.
      try assert (0 < B + A * (at_t)) by sign.
      try assert (N2' : normal_form (sqrt ((B + A * at_t))) (sqrt (B + A * (at_t)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (B + A * (at_t)) * sqrt (B + A * (at_t)) = B + A * (at_t)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
      try assert (0 < B + A * (at_t)) by sign.
      try assert (0 < B + A * (at_t)) by sign.
      try assert (N3' : normal_form ((inv ((sqrt (B + A * at_t)) ^ 5))) ((inv (B + A * (at_t))) ^ 2 * (inv (sqrt (B + A * (at_t)))))) by first [(unfold normal_form; replace ((B + A * at_t)) with ((B + A * (at_t)) ^ 2 * (inv (inv (sqrt (B + A * (at_t)))))) by (try assert (Q0' : sqrt (B + A * (at_t)) * sqrt (B + A * (at_t)) = B + A * (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + A * (at_t))) * inv (sqrt (B + A * (at_t))) = inv (B + A * (at_t))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (B + A * (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (B + A * (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal]); inverse) | normal].
      try assert (0 < B + A * (at_t)) by sign.
      try assert (N4' : normal_form ((inv (sqrt ((B + A * at_t))))) (inv (sqrt (B + A * (at_t))))) by normal.
      try assert (0 < B + A * (at_t)) by sign.
      try assert (0 < B + A * (at_t)) by sign.
      try assert (N5' : normal_form ((inv ((sqrt (B + A * at_t)) ^ 3))) (inv (B + A * (at_t)) * (inv (sqrt (B + A * (at_t)))))) by first [(unfold normal_form; replace ((B + A * at_t)) with ((B + A * (at_t)) * (inv (inv (sqrt (B + A * (at_t)))))) by (try assert (Q0' : sqrt (B + A * (at_t)) * sqrt (B + A * (at_t)) = B + A * (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + A * (at_t))) * inv (sqrt (B + A * (at_t))) = inv (B + A * (at_t))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (B + A * (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (B + A * (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal]); inverse) | normal].
      derivative_of.
      try assert (Q0' : sqrt (B + A * (at_t)) * sqrt (B + A * (at_t)) = B + A * (at_t)) by (apply sqrt_sqrt; sign).
      try assert (Q1' : inv (sqrt (B + A * (at_t))) * inv (sqrt (B + A * (at_t))) = inv (B + A * (at_t))) by (apply inv_sqrt_square; sign).
      assert (Z0' : B + A * (at_t) <> 0) by (apply positive_ne; sign).
      assert (Z1' : sqrt (B + A * (at_t)) <> 0) by (apply positive_ne; sign).
      first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal].
    - intros at_t B'.
      try assert (0 <= (at_t) - 0) by sign.
      try assert (0 <= ((at_t) + e) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 < B + A * (at_t)) by sign.
      assert (S' : (1 / 4) * A * (A * (at_t) + 3 * A * b + 4 * B) * (inv ((sqrt (B + A * (at_t))) ^ 5)) >= 0).
      { apply (step_curvature (A) (B) (b) (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - assert (0 < (sqrt ((B + A * (z)))) ^ 3) by sign.
      continuity_at.
    - assert (0 < (sqrt ((B + A * (z + e)))) ^ 3) by sign.
      continuity_at. }
  assert (G' : ((B + (1 / 2) * A * z + (1 / 2) * A * b) * (inv ((sqrt (B + A * z)) ^ 3))) - ((B + (1 / 2) * A * (z + e) + (1 / 2) * A * b) * (inv ((sqrt (B + A * (z + e))) ^ 3))) = ((-1) * (B + (1 / 2) * A * (z + e) + (1 / 2) * A * b) * (inv ((sqrt (B + A * (z + e))) ^ 3))) - ((-1) * (B + (1 / 2) * A * (z) + (1 / 2) * A * b) * (inv ((sqrt (B + A * (z))) ^ 3)))).
  { try assert (0 < (B + A * (z + e))) by sign.
    try assert (0 < (B + A * (z))) by sign.
    try assert (0 < B + A * z) by sign.
    try assert (0 < B + A * (z + e)) by sign.
    try assert (0 < B + A * z + A * e) by sign.
    try assert (N10' : normal_form (sqrt ((B + A * (z + e)))) (sqrt (B + A * z + A * e))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (B + A * z + A * e) * sqrt (B + A * z + A * e) = B + A * z + A * e) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < B + A * z + A * e) by sign.
    try assert (0 < B + A * z + A * e) by sign.
    try assert (N11' : normal_form ((inv ((sqrt (B + A * (z + e))) ^ 3))) (inv (B + A * z + A * e) * (inv (sqrt (B + A * z + A * e))))) by first [(unfold normal_form; replace ((B + A * (z + e))) with ((B + A * z + A * e) * (inv (inv (sqrt (B + A * z + A * e))))) by (try assert (Q0' : sqrt (B + A * z + A * e) * sqrt (B + A * z + A * e) = B + A * z + A * e) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + A * z + A * e)) * inv (sqrt (B + A * z + A * e)) = inv (B + A * z + A * e)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (B + A * z + A * e) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (B + A * z + A * e)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal]); inverse) | normal].
    try assert (0 < B + A * z) by sign.
    try assert (N12' : normal_form (sqrt ((B + A * (z)))) (sqrt (B + A * z))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (B + A * z) * sqrt (B + A * z) = B + A * z) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < B + A * z) by sign.
    try assert (0 < B + A * z) by sign.
    try assert (N13' : normal_form ((inv ((sqrt (B + A * (z))) ^ 3))) (inv (B + A * z) * (inv (sqrt (B + A * z))))) by first [(unfold normal_form; replace ((B + A * (z))) with ((B + A * z) * (inv (inv (sqrt (B + A * z))))) by (try assert (Q0' : sqrt (B + A * z) * sqrt (B + A * z) = B + A * z) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + A * z)) * inv (sqrt (B + A * z)) = inv (B + A * z)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (B + A * z) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (B + A * z)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal]); inverse) | normal].
    try assert (0 < B + A * z) by sign.
    try assert (0 < B + A * z) by sign.
    try assert (N14' : normal_form (inv ((sqrt (B + A * z)) ^ 3)) (inv (B + A * z) * (inv (sqrt (B + A * z))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (B + A * z) * sqrt (B + A * z) = B + A * z) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + A * z)) * inv (sqrt (B + A * z)) = inv (B + A * z)) by (apply inv_sqrt_square; sign); assert (Z0' : B + A * z <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (B + A * z) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < B + A * z + A * e) by sign.
    try assert (0 < B + A * z + A * e) by sign.
    try assert (N15' : normal_form (inv ((sqrt (B + A * (z + e))) ^ 3)) (inv (B + A * z + A * e) * (inv (sqrt (B + A * z + A * e))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (B + A * z + A * e) * sqrt (B + A * z + A * e) = B + A * z + A * e) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (B + A * z + A * e)) * inv (sqrt (B + A * z + A * e)) = inv (B + A * z + A * e)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (B + A * (z + e)) * sqrt (B + A * (z + e)) = B + A * (z + e)) by (apply sqrt_sqrt; sign); assert (Z0' : B + A * z + A * e <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (B + A * z + A * e) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (A : R) (B : R) (b : R) (e : R) (z : R)
    (H_A_pos_0 : A > 0)
    (H_B_pos_0 : B > 0)
    (H_b_pos_0 : b > 0)
    (H_e_pos_0 : e > 0)
    (H_z_pos_0 : z > 0) :
  (B + (1 / 2) * A * z + (1 / 2) * A * b) * (inv ((sqrt (B + A * z)) ^ 3)) >= (B + (1 / 2) * A * (z + e) + (1 / 2) * A * b) * (inv ((sqrt (B + A * (z + e))) ^ 3)).
Proof. exact (step_falls (A) (B) (b) (e) (z) H_A_pos_0 H_B_pos_0 H_b_pos_0 H_e_pos_0 H_z_pos_0). Qed.
