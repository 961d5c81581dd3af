(** ERF, an input with itself: $G$ rises with its length (tangent-rises)

  Given [D > 0]: D > 0
  Given [u > 0]: u > 0
  Given [v > 0]: v > 0
  Then (-(D + 2*u)^(1/2)*v + u*(D + 2*v)^(1/2))*(u - v) >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [theorem], by Sign:
  (-(D + 2*u)^(1/2)*v + u*(D + 2*v)^(1/2))*(u - v) >= 0
*)
Lemma step_theorem (D : R) (u : R) (v : R)
    (H_D_pos_0 : D > 0)
    (H_u_pos_0 : u > 0)
    (H_v_pos_0 : v > 0) :
  (u * (sqrt (D + 2 * v)) - sqrt (D + 2 * u) * v) * (u - v) >= 0.
Proof.
  try assert (0 < D + 2 * u) by sign.
  try assert (0 < D + 2 * v) by sign.
  try assert (0 < sqrt (D + 2 * u) * v + u * (sqrt (D + 2 * v))) by sign.
  assert (P' : 0 <= ((D * (u + v) + 2 * u * v) * ((u - v) ^ 2) * (inv (sqrt (D + 2 * u) * v + u * (sqrt (D + 2 * v)))))).
  { sign. }
  assert (G' : ((u * (sqrt (D + 2 * v)) - sqrt (D + 2 * u) * v) * (u - v)) - (0) = ((D * (u + v) + 2 * u * v) * ((u - v) ^ 2) * (inv (sqrt (D + 2 * u) * v + u * (sqrt (D + 2 * v)))))).
  { try assert (0 < D + 2 * u) by sign.
    try assert (0 < D + 2 * v) by sign.
    try assert (0 < sqrt (D + 2 * u) * v + u * (sqrt (D + 2 * v))) by sign.
    try assert (Q0' : sqrt (D + 2 * u) * sqrt (D + 2 * u) = D + 2 * u) by (apply sqrt_sqrt; sign).
    try assert (Q1' : sqrt (D + 2 * v) * sqrt (D + 2 * v) = D + 2 * v) by (apply sqrt_sqrt; sign).
    assert (Z0' : sqrt (D + 2 * u) * v + u * (sqrt (D + 2 * v)) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

Theorem theorem (D : R) (u : R) (v : R)
    (H_D_pos_0 : D > 0)
    (H_u_pos_0 : u > 0)
    (H_v_pos_0 : v > 0) :
  (u * (sqrt (D + 2 * v)) - sqrt (D + 2 * u) * v) * (u - v) >= 0.
Proof. exact (step_theorem (D) (u) (v) H_D_pos_0 H_u_pos_0 H_v_pos_0). Qed.
