(** Cosine and sine of an acute angle, by its tangent (tangents)

  Given [a > 0]: a > 0
  Given [a]: 1/2*pi > a
  Then cos(a) = (1 + (cos(a)^(-1)*sin(a))^2)^(-1/2)
  Then sin(a) = (1 + (cos(a)^(-1)*sin(a))^2)^(-1/2)*cos(a)^(-1)*sin(a)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require root_of_square.
Open Scope R_scope.

(** Step [square], by Algebra:
  1 + (cos(a)^(-1)*sin(a))^2 = cos(a)^(-2)
*)
Lemma step_square (a : R)
    (H_a_pos_0 : a > 0)
    (H_a : (1 / 2) * PI > a) :
  1 + (sin a * (inv (cos a))) ^ 2 = inv ((cos a) ^ 2).
Proof.
  try assert (N0' : normal_form (inv ((cos a) ^ 2)) ((inv (cos a)) ^ 2)) by first [apply inv_is; [nonzero | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); assert (Z0' : cos a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
  try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))).
  assert (Z0' : cos a <> 0) by (apply positive_ne; sign).
  first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal].
Qed.

(** Step [root], by Instance:
  (1 + (cos(a)^(-1)*sin(a))^2)^(1/2) = cos(a)^(-1)
*)
Lemma step_root (a : R)
    (H_a_pos_0 : a > 0)
    (H_a : (1 / 2) * PI > a) :
  sqrt (1 + (sin a * (inv (cos a))) ^ 2) = inv (cos a).
Proof.
  pose proof (step_square (a) H_a_pos_0 H_a) as H_square.
  assert (I' : sqrt (1 + (sin a * (inv (cos a))) ^ 2) = (inv (cos a))).
  { apply (root_of_square.step_theorem (1 + (sin a * (inv (cos a))) ^ 2) (inv (cos a))); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_square | assert (G' : (1 + (sin a * (inv (cos a))) ^ 2) - ((inv (cos a)) ^ 2) = (1 + (sin a * (inv (cos a))) ^ 2) - (inv ((cos a) ^ 2))); [(try assert (N2' : normal_form ((1 + (sin a * (inv (cos a))) ^ 2)) (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) by (unfold normal_form; first [put; solve [ring] | equal]); try assert (N3' : normal_form (inv ((cos a) ^ 2)) ((inv (cos a)) ^ 2)) by first [apply inv_is; [nonzero | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); assert (Z0' : cos a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_square]]. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [C], by Algebra:
  cos(a) = (1 + (cos(a)^(-1)*sin(a))^2)^(-1/2)
*)
Lemma step_C (a : R)
    (H_a_pos_0 : a > 0)
    (H_a : (1 / 2) * PI > a) :
  cos a = inv (sqrt (1 + (sin a * (inv (cos a))) ^ 2)).
Proof.
  pose proof (step_root (a) H_a_pos_0 H_a) as H_root.
  rewrite ?H_root.
  try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign.
  try assert (0 < 1 + (sin a * (inv (cos a))) ^ 2) by sign.
  try assert (0 < 1 + (sin a * (inv (cos a))) ^ 2) by sign.
  try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign.
  try assert (N0' : normal_form (sqrt (1 + (sin a * (inv (cos a))) ^ 2)) (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); try assert (Q1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign); assert (Z0' : cos a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
  try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign.
  try assert (N1' : normal_form (inv (sqrt (1 + (sin a * (inv (cos a))) ^ 2))) (inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); try assert (Q1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) * inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) = inv (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : cos a <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
  try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign.
  try assert (N2' : normal_form (inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * (cos a))) (inv (cos a) * (inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); try assert (Q1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) * inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) = inv (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : cos a <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
  try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))).
  try assert (Q1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign).
  try assert (Q2' : inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) * inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) = inv (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) by (apply inv_sqrt_square; sign).
  assert (Z0' : cos a <> 0) by (apply positive_ne; sign).
  assert (Z1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) <> 0) by (apply positive_ne; sign).
  first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | solve [assert (R0' : (sqrt (1 + (sin a * (inv (cos a))) ^ 2)) - (inv (cos a)) = 0) by (apply Rminus_diag_eq; says H_root); apply (by_combination _ _ (((cos a) ^ 2 * (inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * (cos a)))) * ((sqrt (1 + (sin a * (inv (cos a))) ^ 2)) - (inv (cos a))))); [(try assert (Q50' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); try assert (Q51' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q52' : inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) * inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) = inv (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) by (apply inv_sqrt_square; sign); assert (Z50' : cos a <> 0) by (apply positive_ne; sign); assert (Z51' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q50' Q51' Q52']] | solve [put; rewrite ?(inv_at _ Z51'), ?(inv_at _ Z50'); field [Q50' Q51' Q52']; sides] | fail]) | rewrite R0'; ring]] | equal].
Qed.

(** Step [S], by Algebra:
  sin(a) = (1 + (cos(a)^(-1)*sin(a))^2)^(-1/2)*cos(a)^(-1)*sin(a)
*)
Lemma step_S (a : R)
    (H_a_pos_0 : a > 0)
    (H_a : (1 / 2) * PI > a) :
  sin a = sin a * (inv (cos a)) * (inv (sqrt (1 + (sin a * (inv (cos a))) ^ 2))).
Proof.
  pose proof (step_root (a) H_a_pos_0 H_a) as H_root.
  rewrite ?H_root.
  try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign.
  try assert (0 < 1 + (sin a * (inv (cos a))) ^ 2) by sign.
  try assert (0 < 1 + (sin a * (inv (cos a))) ^ 2) by sign.
  try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign.
  try assert (N0' : normal_form (sqrt (1 + (sin a * (inv (cos a))) ^ 2)) (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); try assert (Q1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign); assert (Z0' : cos a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
  try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign.
  try assert (N1' : normal_form (inv (sqrt (1 + (sin a * (inv (cos a))) ^ 2))) (inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); try assert (Q1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) * inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) = inv (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : cos a <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
  try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign.
  try assert (N2' : normal_form (inv ((cos a) ^ 2 * (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))))) ((-1) * (inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)))) * (inv ((sin a) ^ 2 - 1)))) by first [apply inv_is; [nonzero | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); try assert (Q1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) * inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) = inv (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : cos a <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
  try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))).
  try assert (Q1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign).
  try assert (Q2' : inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) * inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) = inv (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) by (apply inv_sqrt_square; sign).
  assert (Z0' : cos a <> 0) by (apply positive_ne; sign).
  assert (Z1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) <> 0) by (apply positive_ne; sign).
  first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | solve [assert (R0' : (sqrt (1 + (sin a * (inv (cos a))) ^ 2)) - (inv (cos a)) = 0) by (apply Rminus_diag_eq; says H_root); apply (by_combination _ _ (((cos a) ^ 2 * (sin a) * (inv ((cos a) ^ 2 * (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)))))) * ((sqrt (1 + (sin a * (inv (cos a))) ^ 2)) - (inv (cos a))))); [(try assert (Q50' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); try assert (Q51' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q52' : inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) * inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) = inv (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) by (apply inv_sqrt_square; sign); assert (Z50' : cos a <> 0) by (apply positive_ne; sign); assert (Z51' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q50' Q51' Q52']] | solve [put; rewrite ?(inv_at _ Z51'), ?(inv_at _ Z50'); field [Q50' Q51' Q52']; sides] | fail]) | rewrite R0'; ring]] | equal].
Qed.

Theorem theorem_1 (a : R)
    (H_a_pos_0 : a > 0)
    (H_a : (1 / 2) * PI > a) :
  cos a = inv (sqrt (1 + (sin a * (inv (cos a))) ^ 2)).
Proof. exact (step_C (a) H_a_pos_0 H_a). Qed.

Theorem theorem_2 (a : R)
    (H_a_pos_0 : a > 0)
    (H_a : (1 / 2) * PI > a) :
  sin a = sin a * (inv (cos a)) * (inv (sqrt (1 + (sin a * (inv (cos a))) ^ 2))).
Proof. exact (step_S (a) H_a_pos_0 H_a). Qed.
