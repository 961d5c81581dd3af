(** $(1 + x)^(1/2) + (1 - x)^(1/2) <= 2$, and each root is on its side of 1 (roots-concave)

  Given [x >= 0]: x >= 0
  Given [x]: 1 >= x
  Then 2 >= (1 - x)^(1/2) + (x + 1)^(1/2)
  Then 1 >= (1 - x)^(1/2)
  Then (x + 1)^(1/2) >= 1
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [sum], by Sign:
  2 >= (1 - x)^(1/2) + (x + 1)^(1/2)
*)
Lemma step_sum (x : R)
    (H_x_pos_is_0 : x >= 0)
    (H_x : 1 >= x) :
  2 >= sqrt (1 - x) + sqrt (x + 1).
Proof.
  try assert (0 < x + 1) by sign.
  assert (P' : 0 <= ((1 / 2) * ((1 - sqrt (x + 1)) ^ 2) + (1 / 2) * ((1 - sqrt (1 - x)) ^ 2))).
  { sign. }
  assert (G' : (2) - (sqrt (1 - x) + sqrt (x + 1)) = ((1 / 2) * ((1 - sqrt (x + 1)) ^ 2) + (1 / 2) * ((1 - sqrt (1 - x)) ^ 2))).
  { try assert (0 < x + 1) by sign.
    try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign).
    try assert (Q1' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [sign]).
    first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [down], by Linear:
  1 >= (1 - x)^(1/2)
*)
Lemma step_down (x : R)
    (H_x_pos_is_0 : x >= 0)
    (H_x : 1 >= x) :
  1 >= sqrt (1 - x).
Proof.
  try assert (0 < sqrt (1 - x) + 1) by sign.
  assert (P' : 0 <= (x * (inv (sqrt (1 - x) + 1)))) by (sign).
  assert (G' : (1) - (sqrt (1 - x)) = (x * (inv (sqrt (1 - x) + 1)))).
  { try assert (0 < sqrt (1 - x) + 1) by sign.
    try assert (Q0' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [sign]).
    assert (Z0' : sqrt (1 - x) + 1 <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [up], by Linear:
  (x + 1)^(1/2) >= 1
*)
Lemma step_up (x : R)
    (H_x_pos_is_0 : x >= 0)
    (H_x : 1 >= x) :
  sqrt (x + 1) >= 1.
Proof.
  try assert (0 < x + 1) by sign.
  try assert (0 < 1 + sqrt (x + 1)) by sign.
  assert (P' : 0 <= (x * (inv (1 + sqrt (x + 1))))) by (sign).
  assert (G' : (sqrt (x + 1)) - (1) = (x * (inv (1 + sqrt (x + 1))))).
  { try assert (0 < x + 1) by sign.
    try assert (0 < 1 + sqrt (x + 1)) by sign.
    try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign).
    assert (Z0' : 1 + sqrt (x + 1) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (x : R)
    (H_x_pos_is_0 : x >= 0)
    (H_x : 1 >= x) :
  2 >= sqrt (1 - x) + sqrt (x + 1).
Proof. exact (step_sum (x) H_x_pos_is_0 H_x). Qed.

Theorem theorem_2 (x : R)
    (H_x_pos_is_0 : x >= 0)
    (H_x : 1 >= x) :
  1 >= sqrt (1 - x).
Proof. exact (step_down (x) H_x_pos_is_0 H_x). Qed.

Theorem theorem_3 (x : R)
    (H_x_pos_is_0 : x >= 0)
    (H_x : 1 >= x) :
  sqrt (x + 1) >= 1.
Proof. exact (step_up (x) H_x_pos_is_0 H_x). Qed.
