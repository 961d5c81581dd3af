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
From NCTheory Require Import Numbers Laws Tactics Integrals.
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
Proof.
  assert (I' : ((((1 / 2) * D * (inv (sqrt W))) + ((1 / 2) * S_ * (inv (sqrt W)))) * (erf ((1 / 2) * (((1 / 2) * D * (inv (sqrt W))) + ((1 / 2) * S_ * (inv (sqrt W)))) * (sqrt 2))) + exp ((-1 / 2) * ((((1 / 2) * D * (inv (sqrt W))) + ((1 / 2) * S_ * (inv (sqrt W)))) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * ((((1 / 2) * S_ * (inv (sqrt W))) - ((1 / 2) * D * (inv (sqrt W)))) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (((1 / 2) * S_ * (inv (sqrt W))) - ((1 / 2) * D * (inv (sqrt W)))) * (erf ((1 / 2) * (((1 / 2) * S_ * (inv (sqrt W))) - ((1 / 2) * D * (inv (sqrt W)))) * (sqrt 2)))) ^ 2 >= 4 * (((1 / 2) * D * (inv (sqrt W))) ^ 2) * (1 - exp ((-1) * (((1 / 2) * S_ * (inv (sqrt W))) ^ 2) * (inv (4 * (((1 / 2) * D * (inv (sqrt W))) ^ 2) * (inv PI) + 2))))).
  { exact (erf_spread.step_theorem ((1 / 2) * S_ * (inv (sqrt W))) ((1 / 2) * D * (inv (sqrt W)))). }
  assert (G' : ((erf ((1 / 2) * ((1 / 2) * D * (inv (sqrt W)) + (1 / 2) * S_ * (inv (sqrt W))) * (sqrt 2)) * ((1 / 2) * D * (inv (sqrt W)) + (1 / 2) * S_ * (inv (sqrt W))) + exp ((-1 / 2) * (((1 / 2) * D * (inv (sqrt W)) + (1 / 2) * S_ * (inv (sqrt W))) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - ((1 / 2) * S_ * (inv (sqrt W)) - (1 / 2) * D * (inv (sqrt W))) * (erf ((1 / 2) * ((1 / 2) * S_ * (inv (sqrt W)) - (1 / 2) * D * (inv (sqrt W))) * (sqrt 2))) - exp ((-1 / 2) * (((1 / 2) * S_ * (inv (sqrt W)) - (1 / 2) * D * (inv (sqrt W))) ^ 2)) * (sqrt 2) * (inv (sqrt PI))) ^ 2) - (D ^ 2 * (1 - exp ((-1 / 4) * (S_ ^ 2) * (inv (D ^ 2 * (inv PI) * (inv W) + 2)) * (inv W))) * (inv W)) = (((((1 / 2) * D * (inv (sqrt W))) + ((1 / 2) * S_ * (inv (sqrt W)))) * (erf ((1 / 2) * (((1 / 2) * D * (inv (sqrt W))) + ((1 / 2) * S_ * (inv (sqrt W)))) * (sqrt 2))) + exp ((-1 / 2) * ((((1 / 2) * D * (inv (sqrt W))) + ((1 / 2) * S_ * (inv (sqrt W)))) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * ((((1 / 2) * S_ * (inv (sqrt W))) - ((1 / 2) * D * (inv (sqrt W)))) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (((1 / 2) * S_ * (inv (sqrt W))) - ((1 / 2) * D * (inv (sqrt W)))) * (erf ((1 / 2) * (((1 / 2) * S_ * (inv (sqrt W))) - ((1 / 2) * D * (inv (sqrt W)))) * (sqrt 2)))) ^ 2) - (4 * (((1 / 2) * D * (inv (sqrt W))) ^ 2) * (1 - exp ((-1) * (((1 / 2) * S_ * (inv (sqrt W))) ^ 2) * (inv (4 * (((1 / 2) * D * (inv (sqrt W))) ^ 2) * (inv PI) + 2)))))).
  { try assert (0 < (4 * (((1 / 2) * D * (inv (sqrt W))) ^ 2) * (inv PI) + 2)) by sign.
    try assert (0 < D ^ 2 * (inv PI) * (inv W) + 2) by sign.
    try assert (N2' : normal_form ((erf ((1 / 2) * (((1 / 2) * D * (inv (sqrt W))) + ((1 / 2) * S_ * (inv (sqrt W)))) * (sqrt 2)))) (erf ((1 / 4) * D * (sqrt 2) * (inv (sqrt W)) + (1 / 4) * S_ * (sqrt 2) * (inv (sqrt W))))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (0 < D ^ 2 + 2 * PI * W) by sign.
    try assert (N3' : normal_form ((inv (4 * (((1 / 2) * D * (inv (sqrt W))) ^ 2) * (inv PI) + 2))) (PI * W * (inv (D ^ 2 + 2 * PI * W)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt W * sqrt W = W) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt W) * inv (sqrt W) = inv W) by (apply inv_sqrt_square; sign); assert (Z0' : PI <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt W <> 0) by (apply positive_ne; sign); assert (Z2' : D ^ 2 + 2 * PI * W <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N4' : normal_form ((exp ((-1 / 2) * ((((1 / 2) * D * (inv (sqrt W))) + ((1 / 2) * S_ * (inv (sqrt W)))) ^ 2)))) (inv (exp ((1 / 4) * D * S_ * (inv W))) * (inv (exp ((1 / 8) * (D ^ 2) * (inv W)))) * (inv (exp ((1 / 8) * (S_ ^ 2) * (inv W)))))) by normal.
    try assert (0 < D ^ 2 + 2 * PI * W) by sign.
    try assert (N5' : normal_form (inv (D ^ 2 * (inv PI) * (inv W) + 2)) (PI * W * (inv (D ^ 2 + 2 * PI * W)))) by first [apply inv_is; [nonzero | (assert (Z0' : D ^ 2 + 2 * PI * W <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); assert (Z2' : W <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field; sides] | equal])] | normal].
    try assert (N6' : normal_form ((erf ((1 / 2) * (((1 / 2) * S_ * (inv (sqrt W))) - ((1 / 2) * D * (inv (sqrt W)))) * (sqrt 2)))) (erf ((1 / 4) * S_ * (sqrt 2) * (inv (sqrt W)) - (1 / 4) * D * (sqrt 2) * (inv (sqrt W))))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N7' : normal_form (erf ((1 / 2) * ((1 / 2) * D * (inv (sqrt W)) + (1 / 2) * S_ * (inv (sqrt W))) * (sqrt 2))) (erf ((1 / 4) * D * (sqrt 2) * (inv (sqrt W)) + (1 / 4) * S_ * (sqrt 2) * (inv (sqrt W))))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N8' : normal_form (erf ((1 / 2) * ((1 / 2) * S_ * (inv (sqrt W)) - (1 / 2) * D * (inv (sqrt W))) * (sqrt 2))) (erf ((1 / 4) * S_ * (sqrt 2) * (inv (sqrt W)) - (1 / 4) * D * (sqrt 2) * (inv (sqrt W))))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N9' : normal_form ((exp ((-1 / 2) * ((((1 / 2) * S_ * (inv (sqrt W))) - ((1 / 2) * D * (inv (sqrt W)))) ^ 2)))) (exp ((1 / 4) * D * S_ * (inv W)) * (inv (exp ((1 / 8) * (D ^ 2) * (inv W)))) * (inv (exp ((1 / 8) * (S_ ^ 2) * (inv W)))))) by normal.
    try assert (N10' : normal_form (exp ((-1 / 2) * (((1 / 2) * S_ * (inv (sqrt W)) - (1 / 2) * D * (inv (sqrt W))) ^ 2))) (exp ((1 / 4) * D * S_ * (inv W)) * (inv (exp ((1 / 8) * (D ^ 2) * (inv W)))) * (inv (exp ((1 / 8) * (S_ ^ 2) * (inv W)))))) by normal.
    try assert (N11' : normal_form (exp ((-1 / 2) * (((1 / 2) * D * (inv (sqrt W)) + (1 / 2) * S_ * (inv (sqrt W))) ^ 2))) (inv (exp ((1 / 4) * D * S_ * (inv W))) * (inv (exp ((1 / 8) * (D ^ 2) * (inv W)))) * (inv (exp ((1 / 8) * (S_ ^ 2) * (inv W)))))) by normal.
    try assert (0 < D ^ 2 + 2 * PI * W) by sign.
    try assert (N12' : normal_form ((exp ((-1) * (((1 / 2) * S_ * (inv (sqrt W))) ^ 2) * (inv (4 * (((1 / 2) * D * (inv (sqrt W))) ^ 2) * (inv PI) + 2))))) (inv (exp ((1 / 4) * (S_ ^ 2) * PI * (inv (D ^ 2 + 2 * PI * W)))))) by normal.
    try assert (0 < D ^ 2 + 2 * PI * W) by sign.
    try assert (N13' : normal_form (exp ((-1 / 4) * (S_ ^ 2) * (inv (D ^ 2 * (inv PI) * (inv W) + 2)) * (inv W))) (inv (exp ((1 / 4) * (S_ ^ 2) * PI * (inv (D ^ 2 + 2 * PI * W)))))) by normal.
    try assert (Q0' : sqrt W * sqrt W = W) by (apply sqrt_sqrt; sign).
    try assert (Q1' : inv (sqrt W) * inv (sqrt W) = inv W) by (apply inv_sqrt_square; sign).
    assert (Z0' : sqrt W <> 0) by (apply positive_ne; sign).
    assert (Z1' : exp ((1 / 4) * D * S_ * (inv W)) <> 0) by (apply positive_ne; sign).
    assert (Z2' : exp ((1 / 8) * (D ^ 2) * (inv W)) <> 0) by (apply positive_ne; sign).
    assert (Z3' : exp ((1 / 8) * (S_ ^ 2) * (inv W)) <> 0) by (apply positive_ne; sign).
    assert (Z4' : sqrt PI <> 0) by (apply positive_ne; by_number).
    assert (Z5' : exp ((1 / 4) * (S_ ^ 2) * PI * (inv (D ^ 2 + 2 * PI * W))) <> 0) by (apply positive_ne; sign).
    assert (Z6' : W <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z5'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'), ?(inv_at _ Z4'), ?(inv_at _ Z6'); field [Q0' Q1']; sides] | equal]. }
  gap; try rewrite G'; lra.
Qed.

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
    try assert (N3' : normal_form (inv (1 + (1 / 2) * (D ^ 2) * (inv PI) * (inv W))) (2 * PI * W * (inv (D ^ 2 + 2 * PI * W)))) by first [apply inv_is; [nonzero | (assert (Z0' : PI <> 0) by (apply positive_ne; by_number); assert (Z1' : W <> 0) by (apply positive_ne; sign); assert (Z2' : D ^ 2 + 2 * PI * W <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    assert (Z0' : 2 * PI + P <> 0) by (apply positive_ne; sign).
    assert (Z1' : W <> 0) by (apply positive_ne; sign).
    assert (Z2' : D ^ 2 + 2 * PI * W <> 0) by (apply positive_ne; sign).
    assert (Z3' : PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z2'), ?(inv_at _ Z1'), ?(inv_at _ Z3'); field; sides] | equal]. }
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
Proof.
  assert (I' : exp ((-1) * (S_ ^ 2) * (inv (8 + 4 * P * (inv PI))) * (inv W)) >= (((-1) * (S_ ^ 2) * (inv (8 + 4 * P * (inv PI))) * (inv W)) + 1 - ((-1 / 4) * (S_ ^ 2) * (inv (D ^ 2 * (inv PI) * (inv W) + 2)) * (inv W))) * (exp ((-1 / 4) * (S_ ^ 2) * (inv (D ^ 2 * (inv PI) * (inv W) + 2)) * (inv W)))).
  { apply (above_tangents.step_theorem ((-1) * (S_ ^ 2) * (inv (8 + 4 * P * (inv PI))) * (inv W)) ((-1 / 4) * (S_ ^ 2) * (inv (D ^ 2 * (inv PI) * (inv W) + 2)) * (inv W)) (1)); [first [assumption | gap; by_number | premise]]. }
  assert (G' : (exp ((-1) * (S_ ^ 2) * (inv (8 + 4 * P * (inv PI))) * (inv W))) - (exp ((-1 / 4) * (S_ ^ 2) * (inv (D ^ 2 * (inv PI) * (inv W) + 2)) * (inv W)) * ((1 / 4) * (S_ ^ 2) * (inv (D ^ 2 * (inv PI) * (inv W) + 2)) * (inv W) + 1 - S_ ^ 2 * (inv (8 + 4 * P * (inv PI))) * (inv W))) = (exp ((-1) * (S_ ^ 2) * (inv (8 + 4 * P * (inv PI))) * (inv W))) - ((((-1) * (S_ ^ 2) * (inv (8 + 4 * P * (inv PI))) * (inv W)) + 1 - ((-1 / 4) * (S_ ^ 2) * (inv (D ^ 2 * (inv PI) * (inv W) + 2)) * (inv W))) * (exp ((-1 / 4) * (S_ ^ 2) * (inv (D ^ 2 * (inv PI) * (inv W) + 2)) * (inv W))))).
  { try assert (0 < 8 + 4 * P * (inv PI)) by sign.
    try assert (0 < D ^ 2 * (inv PI) * (inv W) + 2) by sign.
    try assert (0 < D ^ 2 + 2 * PI * W) by sign.
    try assert (N4' : normal_form (((-1 / 4) * (S_ ^ 2) * (inv (D ^ 2 * (inv PI) * (inv W) + 2)) * (inv W))) ((-1 / 4) * (S_ ^ 2) * PI * (inv (D ^ 2 + 2 * PI * W)))) by (unfold normal_form; try assert (N3' : normal_form (inv (D ^ 2 * (inv PI) * (inv W) + 2)) (PI * W * (inv (D ^ 2 + 2 * PI * W)))) by first [apply inv_is; [nonzero | (assert (Z0' : D ^ 2 + 2 * PI * W <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); assert (Z2' : W <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field; sides] | equal])] | normal]; assert (Z0' : D ^ 2 + 2 * PI * W <> 0) by (apply positive_ne; sign); assert (Z1' : W <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]).
    try assert (0 < 2 * PI + P) by sign.
    try assert (N6' : normal_form (((-1) * (S_ ^ 2) * (inv (8 + 4 * P * (inv PI))) * (inv W))) ((-1 / 4) * (S_ ^ 2) * PI * (inv (2 * PI + P)) * (inv W))) by (unfold normal_form; try assert (N5' : normal_form (inv (8 + 4 * P * (inv PI))) ((1 / 4) * PI * (inv (2 * PI + P)))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * PI + P <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal]; first [put; solve [field] | equal]).
    try assert (0 < 2 * PI + P) by sign.
    try assert (N7' : normal_form ((exp ((-1) * (S_ ^ 2) * (inv (8 + 4 * P * (inv PI))) * (inv W)))) (inv (exp ((1 / 4) * (S_ ^ 2) * PI * (inv (2 * PI + P)) * (inv W))))) by normal.
    try assert (0 < D ^ 2 + 2 * PI * W) by sign.
    try assert (N8' : normal_form ((exp ((-1 / 4) * (S_ ^ 2) * (inv (D ^ 2 * (inv PI) * (inv W) + 2)) * (inv W)))) (inv (exp ((1 / 4) * (S_ ^ 2) * PI * (inv (D ^ 2 + 2 * PI * W)))))) by normal.
    try assert (0 < 2 * PI + P) by sign.
    try assert (N9' : normal_form (inv (8 + 4 * P * (inv PI))) ((1 / 4) * PI * (inv (2 * PI + P)))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * PI + P <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 2 * PI * W) by sign.
    try assert (N10' : normal_form (inv (D ^ 2 * (inv PI) * (inv W) + 2)) (PI * W * (inv (D ^ 2 + 2 * PI * W)))) by first [apply inv_is; [nonzero | (assert (Z0' : D ^ 2 + 2 * PI * W <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); assert (Z2' : W <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 2 * PI * W) by sign.
    try assert (N11' : normal_form (exp ((-1 / 4) * (S_ ^ 2) * (inv (D ^ 2 * (inv PI) * (inv W) + 2)) * (inv W))) (inv (exp ((1 / 4) * (S_ ^ 2) * PI * (inv (D ^ 2 + 2 * PI * W)))))) by normal.
    try assert (0 < 2 * PI + P) by sign.
    try assert (N12' : normal_form (exp ((-1) * (S_ ^ 2) * (inv (8 + 4 * P * (inv PI))) * (inv W))) (inv (exp ((1 / 4) * (S_ ^ 2) * PI * (inv (2 * PI + P)) * (inv W))))) by normal.
    assert (Z0' : exp ((1 / 4) * (S_ ^ 2) * PI * (inv (2 * PI + P)) * (inv W)) <> 0) by (apply positive_ne; sign).
    assert (Z1' : 2 * PI + P <> 0) by (apply positive_ne; sign).
    assert (Z2' : W <> 0) by (apply positive_ne; sign).
    assert (Z3' : D ^ 2 + 2 * PI * W <> 0) by (apply positive_ne; sign).
    assert (Z4' : exp ((1 / 4) * (S_ ^ 2) * PI * (inv (D ^ 2 + 2 * PI * W))) <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z4'), ?(inv_at _ Z1'), ?(inv_at _ Z3'), ?(inv_at _ Z2'); field; sides] | equal]. }
  gap; try rewrite G'; lra.
Qed.

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
Proof.
  pose proof (step_spread (D) (S_) (W) H_W_pos_0) as H_spread.
  pose proof (step_exponents (D) (P) (S_) (W) H_P_pos_is_0 H_W_pos_0 H_CauchymSchwarz) as H_exponents.
  pose proof (step_tangent (D) (P) (S_) (W) H_P_pos_is_0 H_W_pos_0) as H_tangent.
  assert (P0' : 0 <= (W) * (((erf ((1 / 2) * ((1 / 2) * D * (inv (sqrt W)) + (1 / 2) * S_ * (inv (sqrt W))) * (sqrt 2)) * ((1 / 2) * D * (inv (sqrt W)) + (1 / 2) * S_ * (inv (sqrt W))) + exp ((-1 / 2) * (((1 / 2) * D * (inv (sqrt W)) + (1 / 2) * S_ * (inv (sqrt W))) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - ((1 / 2) * S_ * (inv (sqrt W)) - (1 / 2) * D * (inv (sqrt W))) * (erf ((1 / 2) * ((1 / 2) * S_ * (inv (sqrt W)) - (1 / 2) * D * (inv (sqrt W))) * (sqrt 2))) - exp ((-1 / 2) * (((1 / 2) * S_ * (inv (sqrt W)) - (1 / 2) * D * (inv (sqrt W))) ^ 2)) * (sqrt 2) * (inv (sqrt PI))) ^ 2) - (D ^ 2 * (1 - exp ((-1 / 4) * (S_ ^ 2) * (inv (D ^ 2 * (inv PI) * (inv W) + 2)) * (inv W))) * (inv W)))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 <= (D ^ 2) * ((exp ((-1) * (S_ ^ 2) * (inv (8 + 4 * P * (inv PI))) * (inv W))) - (exp ((-1 / 4) * (S_ ^ 2) * (inv (D ^ 2 * (inv PI) * (inv W) + 2)) * (inv W)) * ((1 / 4) * (S_ ^ 2) * (inv (D ^ 2 * (inv PI) * (inv W) + 2)) * (inv W) + 1 - S_ ^ 2 * (inv (8 + 4 * P * (inv PI))) * (inv W))))) by (apply Rmult_le_pos; [sign | lra]).
  try assert (0 < D ^ 2 * (inv PI) * (inv W) + 2) by sign.
  assert (P2' : 0 <= (D ^ 2 * (exp ((-1 / 4) * (S_ ^ 2) * (inv (D ^ 2 * (inv PI) * (inv W) + 2)) * (inv W)))) * (((-1) * (S_ ^ 2) * (inv (8 + 4 * P * (inv PI))) * (inv W)) - ((-1 / 4) * (S_ ^ 2) * (inv (D ^ 2 * (inv PI) * (inv W) + 2)) * (inv W)))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((erf ((1 / 2) * ((1 / 2) * D * (inv (sqrt W)) + (1 / 2) * S_ * (inv (sqrt W))) * (sqrt 2)) * ((1 / 2) * D * (inv (sqrt W)) + (1 / 2) * S_ * (inv (sqrt W))) + exp ((-1 / 2) * (((1 / 2) * D * (inv (sqrt W)) + (1 / 2) * S_ * (inv (sqrt W))) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - ((1 / 2) * S_ * (inv (sqrt W)) - (1 / 2) * D * (inv (sqrt W))) * (erf ((1 / 2) * ((1 / 2) * S_ * (inv (sqrt W)) - (1 / 2) * D * (inv (sqrt W))) * (sqrt 2))) - exp ((-1 / 2) * (((1 / 2) * S_ * (inv (sqrt W)) - (1 / 2) * D * (inv (sqrt W))) ^ 2)) * (sqrt 2) * (inv (sqrt PI))) ^ 2 * W) - (D ^ 2 * (1 - exp ((-1) * (S_ ^ 2) * (inv (8 + 4 * P * (inv PI))) * (inv W)))) = (W) * (((erf ((1 / 2) * ((1 / 2) * D * (inv (sqrt W)) + (1 / 2) * S_ * (inv (sqrt W))) * (sqrt 2)) * ((1 / 2) * D * (inv (sqrt W)) + (1 / 2) * S_ * (inv (sqrt W))) + exp ((-1 / 2) * (((1 / 2) * D * (inv (sqrt W)) + (1 / 2) * S_ * (inv (sqrt W))) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - ((1 / 2) * S_ * (inv (sqrt W)) - (1 / 2) * D * (inv (sqrt W))) * (erf ((1 / 2) * ((1 / 2) * S_ * (inv (sqrt W)) - (1 / 2) * D * (inv (sqrt W))) * (sqrt 2))) - exp ((-1 / 2) * (((1 / 2) * S_ * (inv (sqrt W)) - (1 / 2) * D * (inv (sqrt W))) ^ 2)) * (sqrt 2) * (inv (sqrt PI))) ^ 2) - (D ^ 2 * (1 - exp ((-1 / 4) * (S_ ^ 2) * (inv (D ^ 2 * (inv PI) * (inv W) + 2)) * (inv W))) * (inv W))) + (D ^ 2) * ((exp ((-1) * (S_ ^ 2) * (inv (8 + 4 * P * (inv PI))) * (inv W))) - (exp ((-1 / 4) * (S_ ^ 2) * (inv (D ^ 2 * (inv PI) * (inv W) + 2)) * (inv W)) * ((1 / 4) * (S_ ^ 2) * (inv (D ^ 2 * (inv PI) * (inv W) + 2)) * (inv W) + 1 - S_ ^ 2 * (inv (8 + 4 * P * (inv PI))) * (inv W)))) + (D ^ 2 * (exp ((-1 / 4) * (S_ ^ 2) * (inv (D ^ 2 * (inv PI) * (inv W) + 2)) * (inv W)))) * (((-1) * (S_ ^ 2) * (inv (8 + 4 * P * (inv PI))) * (inv W)) - ((-1 / 4) * (S_ ^ 2) * (inv (D ^ 2 * (inv PI) * (inv W) + 2)) * (inv W)))).
  { try assert (0 < 8 + 4 * P * (inv PI)) by sign.
    try assert (0 < D ^ 2 * (inv PI) * (inv W) + 2) by sign.
    try assert (0 < 2 * PI + P) by sign.
    try assert (N0' : normal_form (inv (8 + 4 * P * (inv PI))) ((1 / 4) * PI * (inv (2 * PI + P)))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * PI + P <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 2 * PI * W) by sign.
    try assert (N1' : normal_form (inv (D ^ 2 * (inv PI) * (inv W) + 2)) (PI * W * (inv (D ^ 2 + 2 * PI * W)))) by first [apply inv_is; [nonzero | (assert (Z0' : D ^ 2 + 2 * PI * W <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); assert (Z2' : W <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field; sides] | equal])] | normal].
    try assert (N2' : normal_form (erf ((1 / 2) * ((1 / 2) * D * (inv (sqrt W)) + (1 / 2) * S_ * (inv (sqrt W))) * (sqrt 2))) (erf ((1 / 4) * D * (sqrt 2) * (inv (sqrt W)) + (1 / 4) * S_ * (sqrt 2) * (inv (sqrt W))))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N3' : normal_form (erf ((1 / 2) * ((1 / 2) * S_ * (inv (sqrt W)) - (1 / 2) * D * (inv (sqrt W))) * (sqrt 2))) (erf ((1 / 4) * S_ * (sqrt 2) * (inv (sqrt W)) - (1 / 4) * D * (sqrt 2) * (inv (sqrt W))))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N4' : normal_form (exp ((-1 / 2) * (((1 / 2) * S_ * (inv (sqrt W)) - (1 / 2) * D * (inv (sqrt W))) ^ 2))) (exp ((1 / 4) * D * S_ * (inv W)) * (inv (exp ((1 / 8) * (D ^ 2) * (inv W)))) * (inv (exp ((1 / 8) * (S_ ^ 2) * (inv W)))))) by normal.
    try assert (N5' : normal_form (exp ((-1 / 2) * (((1 / 2) * D * (inv (sqrt W)) + (1 / 2) * S_ * (inv (sqrt W))) ^ 2))) (inv (exp ((1 / 4) * D * S_ * (inv W))) * (inv (exp ((1 / 8) * (D ^ 2) * (inv W)))) * (inv (exp ((1 / 8) * (S_ ^ 2) * (inv W)))))) by normal.
    try assert (0 < D ^ 2 + 2 * PI * W) by sign.
    try assert (N6' : normal_form (exp ((-1 / 4) * (S_ ^ 2) * (inv (D ^ 2 * (inv PI) * (inv W) + 2)) * (inv W))) (inv (exp ((1 / 4) * (S_ ^ 2) * PI * (inv (D ^ 2 + 2 * PI * W)))))) by normal.
    try assert (0 < 2 * PI + P) by sign.
    try assert (N7' : normal_form (exp ((-1) * (S_ ^ 2) * (inv (8 + 4 * P * (inv PI))) * (inv W))) (inv (exp ((1 / 4) * (S_ ^ 2) * PI * (inv (2 * PI + P)) * (inv W))))) by normal.
    assert (Z0' : sqrt W <> 0) by (apply positive_ne; sign).
    assert (Z1' : exp ((1 / 4) * D * S_ * (inv W)) <> 0) by (apply positive_ne; sign).
    assert (Z2' : exp ((1 / 8) * (D ^ 2) * (inv W)) <> 0) by (apply positive_ne; sign).
    assert (Z3' : exp ((1 / 8) * (S_ ^ 2) * (inv W)) <> 0) by (apply positive_ne; sign).
    assert (Z4' : sqrt PI <> 0) by (apply positive_ne; by_number).
    assert (Z5' : exp ((1 / 4) * (S_ ^ 2) * PI * (inv (2 * PI + P)) * (inv W)) <> 0) by (apply positive_ne; sign).
    assert (Z6' : 2 * PI + P <> 0) by (apply positive_ne; sign).
    assert (Z7' : W <> 0) by (apply positive_ne; sign).
    assert (Z8' : D ^ 2 + 2 * PI * W <> 0) by (apply positive_ne; sign).
    assert (Z9' : exp ((1 / 4) * (S_ ^ 2) * PI * (inv (D ^ 2 + 2 * PI * W))) <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z5'), ?(inv_at _ Z9'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z6'), ?(inv_at _ Z8'), ?(inv_at _ Z0'), ?(inv_at _ Z4'), ?(inv_at _ Z7'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (D : R) (P : R) (S_ : R) (W : R)
    (H_P_pos_is_0 : P >= 0)
    (H_W_pos_0 : W > 0)
    (H_CauchymSchwarz : P * W >= D ^ 2) :
  (erf ((1 / 2) * ((1 / 2) * D * (inv (sqrt W)) + (1 / 2) * S_ * (inv (sqrt W))) * (sqrt 2)) * ((1 / 2) * D * (inv (sqrt W)) + (1 / 2) * S_ * (inv (sqrt W))) + exp ((-1 / 2) * (((1 / 2) * D * (inv (sqrt W)) + (1 / 2) * S_ * (inv (sqrt W))) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - ((1 / 2) * S_ * (inv (sqrt W)) - (1 / 2) * D * (inv (sqrt W))) * (erf ((1 / 2) * ((1 / 2) * S_ * (inv (sqrt W)) - (1 / 2) * D * (inv (sqrt W))) * (sqrt 2))) - exp ((-1 / 2) * (((1 / 2) * S_ * (inv (sqrt W)) - (1 / 2) * D * (inv (sqrt W))) ^ 2)) * (sqrt 2) * (inv (sqrt PI))) ^ 2 * W >= D ^ 2 * (1 - exp ((-1) * (S_ ^ 2) * (inv (8 + 4 * P * (inv PI))) * (inv W))).
Proof. exact (step_theorem (D) (P) (S_) (W) H_P_pos_is_0 H_W_pos_0 H_CauchymSchwarz). Qed.
