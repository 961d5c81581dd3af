(** ERF, mirrored finite sets: $NC1(NTK) < NC1(NNGP)$ for ${(1, 0), (-2, 0)}$ (erf-finite)

  Then (1/6*3^(1/2)*pi^(-1) - 1/3*6^(1/2)*pi^(-1) + 2/3*pi^(-1) + 1/12 + 1/2*pi^(-1)*asin(4/5) -
    pi^(-1)*asin(1/5*10^(1/2)))^(-1)*(1/6*3^(1/2)*pi^(-1) + pi^(-1)*asin(1/5*10^(1/2)) +
    2/3*pi^(-1) + 1/12 + 1/3*6^(1/2)*pi^(-1) + 1/2*pi^(-1)*asin(4/5)) <
    (pi^(-1)*asin(1/5*10^(1/2)) + 1/12 + 1/2*pi^(-1)*asin(4/5))*(1/12 + 1/2*pi^(-1)*asin(4/5) -
    pi^(-1)*asin(1/5*10^(1/2)))^(-1)
  Then 173/5 < (pi^(-1)*asin(1/5*10^(1/2)) + 1/12 + 1/2*pi^(-1)*asin(4/5))*(1/12 +
    1/2*pi^(-1)*asin(4/5) - pi^(-1)*asin(1/5*10^(1/2)))^(-1)
  Then (1/6*3^(1/2)*pi^(-1) - 1/3*6^(1/2)*pi^(-1) + 2/3*pi^(-1) + 1/12 + 1/2*pi^(-1)*asin(4/5) -
    pi^(-1)*asin(1/5*10^(1/2)))^(-1)*(1/6*3^(1/2)*pi^(-1) + pi^(-1)*asin(1/5*10^(1/2)) +
    2/3*pi^(-1) + 1/12 + 1/3*6^(1/2)*pi^(-1) + 1/2*pi^(-1)*asin(4/5)) < 89/5
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
Open Scope R_scope.

(** Step [odd, Q], by Algebra:
  -1/2*pi^(-1)*asin(4/5) + pi^(-1)*asin(1/5*10^(1/2)) - 1/12 = -1/2*pi^(-1)*asin(4/5) +
    pi^(-1)*asin(1/5*10^(1/2)) - 1/12
*)
Lemma step_odd__Q :
  asin ((1 / 5) * (sqrt 10)) * (inv PI) - (1 / 2) * (asin (4 / 5)) * (inv PI) - (1 / 12) = asin ((1 / 5) * (sqrt 10)) * (inv PI) - (1 / 2) * (asin (4 / 5)) * (inv PI) - (1 / 12).
Proof.
  try assert (N0' : normal_form (sqrt 10) (sqrt 5 * (sqrt 2))) by first [apply sqrt_is; [by_number | (try assert (Q0' : sqrt 5 * sqrt 5 = 5) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
  try assert (N1' : normal_form (asin ((1 / 5) * (sqrt 10))) (asin ((1 / 5) * (sqrt 5) * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
  first [put; solve [field] | equal].
Qed.

(** Step [odd, G], by Algebra:
  -2/3*pi^(-1) - 1/6*3^(1/2)*pi^(-1) + 1/3*6^(1/2)*pi^(-1) = -2/3*pi^(-1) - 1/6*3^(1/2)*pi^(-1) +
    1/3*6^(1/2)*pi^(-1)
*)
Lemma step_odd__G :
  (1 / 3) * (sqrt 6) * (inv PI) - (2 / 3) * (inv PI) - (1 / 6) * (sqrt 3) * (inv PI) = (1 / 3) * (sqrt 6) * (inv PI) - (2 / 3) * (inv PI) - (1 / 6) * (sqrt 3) * (inv PI).
Proof.
  try assert (N0' : normal_form (sqrt 6) (sqrt 3 * (sqrt 2))) by first [apply sqrt_is; [by_number | (try assert (Q0' : sqrt 3 * sqrt 3 = 3) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
  first [put; solve [field] | equal].
Qed.

(** Step [NC1(Q)], by Algebra:
  (pi^(-1)*asin(1/5*10^(1/2)) + 1/12 + 1/2*pi^(-1)*asin(4/5))*(1/12 + 1/2*pi^(-1)*asin(4/5) -
    pi^(-1)*asin(1/5*10^(1/2)))^(-1) = (1/6 + pi^(-1)*asin(4/5))*(1/12 + 1/2*pi^(-1)*asin(4/5) -
    pi^(-1)*asin(1/5*10^(1/2)))^(-1) - 1
*)
Lemma step_NC1_Q :
  (asin ((1 / 5) * (sqrt 10)) * (inv PI) + (1 / 12) + (1 / 2) * (asin (4 / 5)) * (inv PI)) * (inv ((1 / 12) + (1 / 2) * (asin (4 / 5)) * (inv PI) - asin ((1 / 5) * (sqrt 10)) * (inv PI))) = ((1 / 6) + asin (4 / 5) * (inv PI)) * (inv ((1 / 12) + (1 / 2) * (asin (4 / 5)) * (inv PI) - asin ((1 / 5) * (sqrt 10)) * (inv PI))) - 1.
Proof.
  try assert (0 < (1 / 12) + (1 / 2) * (asin (4 / 5)) * (inv PI) - asin ((1 / 5) * (sqrt 10)) * (inv PI)) by by_ball.
  try assert (N0' : normal_form (sqrt 10) (sqrt 5 * (sqrt 2))) by first [apply sqrt_is; [by_number | (try assert (Q0' : sqrt 5 * sqrt 5 = 5) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
  try assert (N1' : normal_form (asin ((1 / 5) * (sqrt 10))) (asin ((1 / 5) * (sqrt 5) * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
  try assert (0 < PI + 6 * (asin (4 / 5)) - 12 * (asin ((1 / 5) * (sqrt 5) * (sqrt 2)))) by by_ball.
  try assert (N2' : normal_form (inv ((1 / 12) + (1 / 2) * (asin (4 / 5)) * (inv PI) - asin ((1 / 5) * (sqrt 10)) * (inv PI))) (12 * PI * (inv (PI + 6 * (asin (4 / 5)) - 12 * (asin ((1 / 5) * (sqrt 5) * (sqrt 2))))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 5 * sqrt 5 = 5) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); assert (Z0' : PI + 6 * (asin (4 / 5)) - 12 * (asin ((1 / 5) * (sqrt 5) * (sqrt 2))) <> 0) by (apply positive_ne; by_ball); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
  try assert (Q0' : sqrt 5 * sqrt 5 = 5) by (apply sqrt_sqrt; by_number).
  try assert (Q1' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
  assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
  assert (Z1' : PI + 6 * (asin (4 / 5)) - 12 * (asin ((1 / 5) * (sqrt 5) * (sqrt 2))) <> 0) by (apply positive_ne; by_ball).
  first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal].
Qed.

(** Step [NNGP], by Balls:
  173/5 < (pi^(-1)*asin(1/5*10^(1/2)) + 1/12 + 1/2*pi^(-1)*asin(4/5))*(1/12 +
    1/2*pi^(-1)*asin(4/5) - pi^(-1)*asin(1/5*10^(1/2)))^(-1)
*)
Lemma step_NNGP :
  (173 / 5) < (asin ((1 / 5) * (sqrt 10)) * (inv PI) + (1 / 12) + (1 / 2) * (asin (4 / 5)) * (inv PI)) * (inv ((1 / 12) + (1 / 2) * (asin (4 / 5)) * (inv PI) - asin ((1 / 5) * (sqrt 10)) * (inv PI))).
Proof.
  by_balls.
Qed.

(** Step [NTK], by Balls:
  (1/6*3^(1/2)*pi^(-1) - 1/3*6^(1/2)*pi^(-1) + 2/3*pi^(-1) + 1/12 + 1/2*pi^(-1)*asin(4/5) -
    pi^(-1)*asin(1/5*10^(1/2)))^(-1)*(1/6*3^(1/2)*pi^(-1) + pi^(-1)*asin(1/5*10^(1/2)) +
    2/3*pi^(-1) + 1/12 + 1/3*6^(1/2)*pi^(-1) + 1/2*pi^(-1)*asin(4/5)) < 89/5
*)
Lemma step_NTK :
  ((1 / 6) * (sqrt 3) * (inv PI) + asin ((1 / 5) * (sqrt 10)) * (inv PI) + (2 / 3) * (inv PI) + (1 / 12) + (1 / 3) * (sqrt 6) * (inv PI) + (1 / 2) * (asin (4 / 5)) * (inv PI)) * (inv ((1 / 6) * (sqrt 3) * (inv PI) + (2 / 3) * (inv PI) + (1 / 12) + (1 / 2) * (asin (4 / 5)) * (inv PI) - (1 / 3) * (sqrt 6) * (inv PI) - asin ((1 / 5) * (sqrt 10)) * (inv PI))) < (89 / 5).
Proof.
  by_balls.
Qed.

(** Step [refuted], by Balls:
  (1/6*3^(1/2)*pi^(-1) - 1/3*6^(1/2)*pi^(-1) + 2/3*pi^(-1) + 1/12 + 1/2*pi^(-1)*asin(4/5) -
    pi^(-1)*asin(1/5*10^(1/2)))^(-1)*(1/6*3^(1/2)*pi^(-1) + pi^(-1)*asin(1/5*10^(1/2)) +
    2/3*pi^(-1) + 1/12 + 1/3*6^(1/2)*pi^(-1) + 1/2*pi^(-1)*asin(4/5)) <
    (pi^(-1)*asin(1/5*10^(1/2)) + 1/12 + 1/2*pi^(-1)*asin(4/5))*(1/12 + 1/2*pi^(-1)*asin(4/5) -
    pi^(-1)*asin(1/5*10^(1/2)))^(-1)
*)
Lemma step_refuted :
  ((1 / 6) * (sqrt 3) * (inv PI) + asin ((1 / 5) * (sqrt 10)) * (inv PI) + (2 / 3) * (inv PI) + (1 / 12) + (1 / 3) * (sqrt 6) * (inv PI) + (1 / 2) * (asin (4 / 5)) * (inv PI)) * (inv ((1 / 6) * (sqrt 3) * (inv PI) + (2 / 3) * (inv PI) + (1 / 12) + (1 / 2) * (asin (4 / 5)) * (inv PI) - (1 / 3) * (sqrt 6) * (inv PI) - asin ((1 / 5) * (sqrt 10)) * (inv PI))) < (asin ((1 / 5) * (sqrt 10)) * (inv PI) + (1 / 12) + (1 / 2) * (asin (4 / 5)) * (inv PI)) * (inv ((1 / 12) + (1 / 2) * (asin (4 / 5)) * (inv PI) - asin ((1 / 5) * (sqrt 10)) * (inv PI))).
Proof.
  by_balls.
Qed.

Theorem theorem_1 :
  ((1 / 6) * (sqrt 3) * (inv PI) + asin ((1 / 5) * (sqrt 10)) * (inv PI) + (2 / 3) * (inv PI) + (1 / 12) + (1 / 3) * (sqrt 6) * (inv PI) + (1 / 2) * (asin (4 / 5)) * (inv PI)) * (inv ((1 / 6) * (sqrt 3) * (inv PI) + (2 / 3) * (inv PI) + (1 / 12) + (1 / 2) * (asin (4 / 5)) * (inv PI) - (1 / 3) * (sqrt 6) * (inv PI) - asin ((1 / 5) * (sqrt 10)) * (inv PI))) < (asin ((1 / 5) * (sqrt 10)) * (inv PI) + (1 / 12) + (1 / 2) * (asin (4 / 5)) * (inv PI)) * (inv ((1 / 12) + (1 / 2) * (asin (4 / 5)) * (inv PI) - asin ((1 / 5) * (sqrt 10)) * (inv PI))).
Proof. exact (step_refuted). Qed.

Theorem theorem_2 :
  (173 / 5) < (asin ((1 / 5) * (sqrt 10)) * (inv PI) + (1 / 12) + (1 / 2) * (asin (4 / 5)) * (inv PI)) * (inv ((1 / 12) + (1 / 2) * (asin (4 / 5)) * (inv PI) - asin ((1 / 5) * (sqrt 10)) * (inv PI))).
Proof. exact (step_NNGP). Qed.

Theorem theorem_3 :
  ((1 / 6) * (sqrt 3) * (inv PI) + asin ((1 / 5) * (sqrt 10)) * (inv PI) + (2 / 3) * (inv PI) + (1 / 12) + (1 / 3) * (sqrt 6) * (inv PI) + (1 / 2) * (asin (4 / 5)) * (inv PI)) * (inv ((1 / 6) * (sqrt 3) * (inv PI) + (2 / 3) * (inv PI) + (1 / 12) + (1 / 2) * (asin (4 / 5)) * (inv PI) - (1 / 3) * (sqrt 6) * (inv PI) - asin ((1 / 5) * (sqrt 10)) * (inv PI))) < (89 / 5).
Proof. exact (step_NTK). Qed.
