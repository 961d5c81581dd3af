(** The spread of mean moduli, for one weight vector (erf-spread-scaled)

  Given [P >= 0]: P >= 0
  Given [W > 0]: W > 0
  Given [Cauchy-Schwarz]: P*W >= D^2
  Then (-(1/2*S*W^(-1/2) - 1/2*D*W^(-1/2))*erf(1/2*(1/2*S*W^(-1/2) - 1/2*D*W^(-1/2))*2^(1/2)) +
    erf(1/2*(1/2*D*W^(-1/2) + 1/2*S*W^(-1/2))*2^(1/2))*(1/2*D*W^(-1/2) + 1/2*S*W^(-1/2)) +
    exp(-1/2*(1/2*D*W^(-1/2) + 1/2*S*W^(-1/2))^2)*pi^(-1/2)*2^(1/2) - exp(-1/2*(1/2*S*W^(-1/2) -
    1/2*D*W^(-1/2))^2)*pi^(-1/2)*2^(1/2))^2*W >= D^2*(1 - exp(-S^2*(8 + 4*pi^(-1)*P)^(-1)*W^(-1)))
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
From NCProofs Require erf_spread.
From NCProofs Require above_tangents.
Open Scope R_scope.

(** Step [spread], by Instance:
  (-(1/2*S*W^(-1/2) - 1/2*D*W^(-1/2))*erf(1/2*(1/2*S*W^(-1/2) - 1/2*D*W^(-1/2))*2^(1/2)) +
    erf(1/2*(1/2*D*W^(-1/2) + 1/2*S*W^(-1/2))*2^(1/2))*(1/2*D*W^(-1/2) + 1/2*S*W^(-1/2)) +
    exp(-1/2*(1/2*D*W^(-1/2) + 1/2*S*W^(-1/2))^2)*pi^(-1/2)*2^(1/2) - exp(-1/2*(1/2*S*W^(-1/2) -
    1/2*D*W^(-1/2))^2)*pi^(-1/2)*2^(1/2))^2 >= D^2*(1 - exp(-1/4*S^2*(D^2*pi^(-1)*W^(-1) +
    2)^(-1)*W^(-1)))*W^(-1)
*)
Lemma step_spread (D : R) (S_ : R) (W : R)
    (H_W_pos_0 : W > 0) :
  (erf ((1 / 2) * ((1 / 2) * D * (inv (sqrt W)) + (1 / 2) * S_ * (inv (sqrt W))) * (sqrt 2)) * ((1 / 2) * D * (inv (sqrt W)) + (1 / 2) * S_ * (inv (sqrt W))) + exp ((-1 / 2) * (((1 / 2) * D * (inv (sqrt W)) + (1 / 2) * S_ * (inv (sqrt W))) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - ((1 / 2) * S_ * (inv (sqrt W)) - (1 / 2) * D * (inv (sqrt W))) * (erf ((1 / 2) * ((1 / 2) * S_ * (inv (sqrt W)) - (1 / 2) * D * (inv (sqrt W))) * (sqrt 2))) - exp ((-1 / 2) * (((1 / 2) * S_ * (inv (sqrt W)) - (1 / 2) * D * (inv (sqrt W))) ^ 2)) * (sqrt 2) * (inv (sqrt PI))) ^ 2 >= D ^ 2 * (1 - exp ((-1 / 4) * (S_ ^ 2) * (inv (D ^ 2 * (inv PI) * (inv W) + 2)) * (inv W))) * (inv W).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [exponents], by Linear:
  -S^2*(8 + 4*pi^(-1)*P)^(-1)*W^(-1) >= -1/4*S^2*(D^2*pi^(-1)*W^(-1) + 2)^(-1)*W^(-1)
*)
Lemma step_exponents (D : R) (P : R) (S_ : R) (W : R)
    (H_P_pos_is_0 : P >= 0)
    (H_W_pos_0 : W > 0)
    (H_CauchymSchwarz : P * W >= D ^ 2) :
  (-1) * (S_ ^ 2) * (inv (8 + 4 * P * (inv PI))) * (inv W) >= (-1 / 4) * (S_ ^ 2) * (inv (D ^ 2 * (inv PI) * (inv W) + 2)) * (inv W).
Proof.
  try assert (0 < 8 + 4 * P * (inv PI)) by sign.
  try assert (0 < 1 + (1 / 2) * (D ^ 2) * (inv PI) * (inv W)) by sign.
  assert (P0' : 0 <= ((1 / 2) * (S_ ^ 2) * (inv (8 + 4 * P * (inv PI))) * (inv PI) * (inv (W ^ 2)) * (inv (1 + (1 / 2) * (D ^ 2) * (inv PI) * (inv W)))) * ((P * W) - (D ^ 2))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((-1) * (S_ ^ 2) * (inv (8 + 4 * P * (inv PI))) * (inv W)) - ((-1 / 4) * (S_ ^ 2) * (inv (D ^ 2 * (inv PI) * (inv W) + 2)) * (inv W)) = ((1 / 2) * (S_ ^ 2) * (inv (8 + 4 * P * (inv PI))) * (inv PI) * (inv (W ^ 2)) * (inv (1 + (1 / 2) * (D ^ 2) * (inv PI) * (inv W)))) * ((P * W) - (D ^ 2))).
  { try assert (0 < 8 + 4 * P * (inv PI)) by sign.
    try assert (0 < D ^ 2 * (inv PI) * (inv W) + 2) by sign.
    try assert (0 < 1 + (1 / 2) * (D ^ 2) * (inv PI) * (inv W)) by sign.
    try assert (N0' : normal_form (inv (W ^ 2)) ((inv W) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : W <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 2 * PI + P) by sign.
    try assert (N1' : normal_form (inv (8 + 4 * P * (inv PI))) ((1 / 4) * PI * (inv (2 * PI + P)))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * PI + P <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 2 * PI * W) by sign.
    try assert (N2' : normal_form (inv (D ^ 2 * (inv PI) * (inv W) + 2)) (PI * W * (inv (D ^ 2 + 2 * PI * W)))) by first [apply inv_is; [nonzero | (assert (Z0' : D ^ 2 + 2 * PI * W <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); assert (Z2' : W <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 2 * PI * W) by sign.
    try assert (N3' : normal_form (inv (1 + (1 / 2) * (D ^ 2) * (inv PI) * (inv W))) (2 * PI * W * (inv (D ^ 2 + 2 * PI * W)))) by first [apply inv_is; [nonzero | (assert (Z0' : PI <> 0) by (apply positive_ne; by_number); assert (Z1' : W <> 0) by (apply positive_ne; sign); assert (Z2' : D ^ 2 + 2 * PI * W <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field; sides] | equal])] | normal].
    assert (Z0' : 2 * PI + P <> 0) by (apply positive_ne; sign).
    assert (Z1' : W <> 0) by (apply positive_ne; sign).
    assert (Z2' : D ^ 2 + 2 * PI * W <> 0) by (apply positive_ne; sign).
    assert (Z3' : PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [tangent], by Instance:
  exp(-S^2*(8 + 4*pi^(-1)*P)^(-1)*W^(-1)) >= exp(-1/4*S^2*(D^2*pi^(-1)*W^(-1) +
    2)^(-1)*W^(-1))*(1/4*S^2*(D^2*pi^(-1)*W^(-1) + 2)^(-1)*W^(-1) + 1 - S^2*(8 +
    4*pi^(-1)*P)^(-1)*W^(-1))
*)
Lemma step_tangent (D : R) (P : R) (S_ : R) (W : R)
    (H_P_pos_is_0 : P >= 0)
    (H_W_pos_0 : W > 0) :
  exp ((-1) * (S_ ^ 2) * (inv (8 + 4 * P * (inv PI))) * (inv W)) >= exp ((-1 / 4) * (S_ ^ 2) * (inv (D ^ 2 * (inv PI) * (inv W) + 2)) * (inv W)) * ((1 / 4) * (S_ ^ 2) * (inv (D ^ 2 * (inv PI) * (inv W) + 2)) * (inv W) + 1 - S_ ^ 2 * (inv (8 + 4 * P * (inv PI))) * (inv W)).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [theorem], by Linear:
  (-(1/2*S*W^(-1/2) - 1/2*D*W^(-1/2))*erf(1/2*(1/2*S*W^(-1/2) - 1/2*D*W^(-1/2))*2^(1/2)) +
    erf(1/2*(1/2*D*W^(-1/2) + 1/2*S*W^(-1/2))*2^(1/2))*(1/2*D*W^(-1/2) + 1/2*S*W^(-1/2)) +
    exp(-1/2*(1/2*D*W^(-1/2) + 1/2*S*W^(-1/2))^2)*pi^(-1/2)*2^(1/2) - exp(-1/2*(1/2*S*W^(-1/2) -
    1/2*D*W^(-1/2))^2)*pi^(-1/2)*2^(1/2))^2*W >= D^2*(1 - exp(-S^2*(8 + 4*pi^(-1)*P)^(-1)*W^(-1)))
*)
Lemma step_theorem (D : R) (P : R) (S_ : R) (W : R)
    (H_P_pos_is_0 : P >= 0)
    (H_W_pos_0 : W > 0)
    (H_CauchymSchwarz : P * W >= D ^ 2) :
  (erf ((1 / 2) * ((1 / 2) * D * (inv (sqrt W)) + (1 / 2) * S_ * (inv (sqrt W))) * (sqrt 2)) * ((1 / 2) * D * (inv (sqrt W)) + (1 / 2) * S_ * (inv (sqrt W))) + exp ((-1 / 2) * (((1 / 2) * D * (inv (sqrt W)) + (1 / 2) * S_ * (inv (sqrt W))) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - ((1 / 2) * S_ * (inv (sqrt W)) - (1 / 2) * D * (inv (sqrt W))) * (erf ((1 / 2) * ((1 / 2) * S_ * (inv (sqrt W)) - (1 / 2) * D * (inv (sqrt W))) * (sqrt 2))) - exp ((-1 / 2) * (((1 / 2) * S_ * (inv (sqrt W)) - (1 / 2) * D * (inv (sqrt W))) ^ 2)) * (sqrt 2) * (inv (sqrt PI))) ^ 2 * W >= D ^ 2 * (1 - exp ((-1) * (S_ ^ 2) * (inv (8 + 4 * P * (inv PI))) * (inv W))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem (D : R) (P : R) (S_ : R) (W : R)
    (H_P_pos_is_0 : P >= 0)
    (H_W_pos_0 : W > 0)
    (H_CauchymSchwarz : P * W >= D ^ 2) :
  (erf ((1 / 2) * ((1 / 2) * D * (inv (sqrt W)) + (1 / 2) * S_ * (inv (sqrt W))) * (sqrt 2)) * ((1 / 2) * D * (inv (sqrt W)) + (1 / 2) * S_ * (inv (sqrt W))) + exp ((-1 / 2) * (((1 / 2) * D * (inv (sqrt W)) + (1 / 2) * S_ * (inv (sqrt W))) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - ((1 / 2) * S_ * (inv (sqrt W)) - (1 / 2) * D * (inv (sqrt W))) * (erf ((1 / 2) * ((1 / 2) * S_ * (inv (sqrt W)) - (1 / 2) * D * (inv (sqrt W))) * (sqrt 2))) - exp ((-1 / 2) * (((1 / 2) * S_ * (inv (sqrt W)) - (1 / 2) * D * (inv (sqrt W))) ^ 2)) * (sqrt 2) * (inv (sqrt PI))) ^ 2 * W >= D ^ 2 * (1 - exp ((-1) * (S_ ^ 2) * (inv (8 + 4 * P * (inv PI))) * (inv W))).
Proof. exact (step_theorem (D) (P) (S_) (W) H_P_pos_is_0 H_W_pos_0 H_CauchymSchwarz). Qed.
Print Assumptions theorem.
