(** ReLU, mirrored isotropic classes, $d -> infinity$: $NC1$ falls with the alignment (relu-aligned-limit)

  Given [p > 0]: p > 0
  Given [x > 0]: x > 0
  Given [y > 0]: y > 0
  Given [z > 0]: z > 0
  Given [x < y]: y > x
  Given [y < 1]: 1 - y > 0
  Given [z < 1]: -z + 1 > 0
  Then 4*(-1/2*x*asin(x)*p*pi^(-1) + 1/2*p - 1/2*p*pi^(-1)*(-x^2 + 1)^(1/2) -
    1/4*x*p)*x^(-1)*p^(-1) = x^(-1)*(-2*(x*(pi - (-asin(x) + 1/2*pi)) + (-x^2 + 1)^(1/2))*pi^(-1)
    + 2)
  Then 4*(-1/2*x*asin(x)*p*pi^(-1) + 1/2*p - 1/2*p*pi^(-1)*(-x^2 + 1)^(1/2) -
    1/4*x*p)*x^(-1)*p^(-1) > 4*(1/2*p - 1/2*asin(y)*p*pi^(-1)*y - 1/4*p*y - 1/2*p*(1 -
    y^2)^(1/2)*pi^(-1))*y^(-1)*p^(-1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
Open Scope R_scope.

(** Step [x < 1], by Linear:
  1 - x > 0
*)
Lemma step_x_less_1 (x : R) (y : R)
    (H_x_pos_0 : x > 0)
    (H_x_less_y : y > x)
    (H_y_less_1 : 1 - y > 0) :
  1 - x > 0.
Proof.
  assert (P0' : 0 < (1) * ((y) - (x))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P1' : 0 < (1) * ((1 - y) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (1 - x) - (0) = (1) * ((y) - (x)) + (1) * ((1 - y) - (0))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [closed form, x], by Algebra:
  4*(-1/2*x*asin(x)*p*pi^(-1) + 1/2*p - 1/2*p*pi^(-1)*(-x^2 + 1)^(1/2) - 1/4*x*p)*x^(-1)*p^(-1) =
    x^(-1)*(-2*(x*(pi - (-asin(x) + 1/2*pi)) + (-x^2 + 1)^(1/2))*pi^(-1) + 2)
*)
Lemma step_closed_form__x (p : R) (x : R)
    (H_p_pos_0 : p > 0)
    (H_x_pos_0 : x > 0) :
  4 * ((1 / 2) * p - (1 / 2) * x * (asin x) * p * (inv PI) - (1 / 2) * p * (sqrt (1 - x ^ 2)) * (inv PI) - (1 / 4) * x * p) * (inv x) * (inv p) = (2 - 2 * (x * (PI - ((1 / 2) * PI - asin x)) + sqrt (1 - x ^ 2)) * (inv PI)) * (inv x).
Proof.
  try assert (0 < x + 1) by sign.
  try assert (N0' : normal_form (sqrt (1 - x ^ 2)) (sqrt (1 - x) * (sqrt (x + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
  try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign).
  assert (Z0' : x <> 0) by (apply positive_ne; sign).
  assert (Z1' : p <> 0) by (apply positive_ne; sign).
  assert (Z2' : PI <> 0) by (apply positive_ne; by_number).
  first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0']; sides] | equal].
Qed.

(** Step [closed form, y], by Algebra:
  4*(1/2*p - 1/2*asin(y)*p*pi^(-1)*y - 1/4*p*y - 1/2*p*(1 - y^2)^(1/2)*pi^(-1))*y^(-1)*p^(-1) =
    (-2*pi^(-1)*((1 - y^2)^(1/2) + (-(-asin(y) + 1/2*pi) + pi)*y) + 2)*y^(-1)
*)
Lemma step_closed_form__y (p : R) (y : R)
    (H_p_pos_0 : p > 0)
    (H_y_pos_0 : y > 0)
    (H_y_less_1 : 1 - y > 0) :
  4 * ((1 / 2) * p - (1 / 2) * (asin y) * p * y * (inv PI) - (1 / 4) * p * y - (1 / 2) * p * (sqrt (1 - y ^ 2)) * (inv PI)) * (inv y) * (inv p) = (2 - 2 * (sqrt (1 - y ^ 2) + (PI - ((1 / 2) * PI - asin y)) * y) * (inv PI)) * (inv y).
Proof.
  try assert (0 < 1 - y ^ 2) by first [seen | sign_form ((1 - y) * (1 + y)) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (0 < 1 + y) by sign.
  try assert (0 < 1 - y) by first [sign].
  try assert (N0' : normal_form (sqrt (1 - y ^ 2)) (sqrt (1 - y) * (sqrt (1 + y)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + y) * sqrt (1 + y) = 1 + y) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - y) * sqrt (1 - y) = 1 - y) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
  try assert (Q0' : sqrt (1 + y) * sqrt (1 + y) = 1 + y) by (apply sqrt_sqrt; sign).
  try assert (Q1' : sqrt (1 - y) * sqrt (1 - y) = 1 - y) by (apply sqrt_sqrt; first [sign]).
  assert (Z0' : y <> 0) by (apply positive_ne; sign).
  assert (Z1' : PI <> 0) by (apply positive_ne; by_number).
  assert (Z2' : p <> 0) by (apply positive_ne; sign).
  first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1']; sides] | equal].
Qed.

(** Step [asin z > 0], by Sign:
  asin(z) > 0
*)
Lemma step_asin_z_pos_0 (z : R)
    (H_z_pos_0 : z > 0)
    (H_z_less_1 : 1 - z > 0) :
  asin z > 0.
Proof.
  gap; sign.
Qed.

(** Step [slope], by Sign:
  1/2*(pi - (-asin(z) + 1/2*pi))*pi^(-1) > 0
*)
Lemma step_slope (z : R)
    (H_z_pos_0 : z > 0)
    (H_z_less_1 : 1 - z > 0) :
  (1 / 2) * (PI - ((1 / 2) * PI - asin z)) * (inv PI) > 0.
Proof.
  pose proof (step_asin_z_pos_0 (z) H_z_pos_0 H_z_less_1) as H_asin_z_pos_0.
  assert (P' : 0 < ((1 / 2) * ((1 / 2) * PI + asin z) * (inv PI))).
  { sign. }
  assert (G' : ((1 / 2) * (PI - ((1 / 2) * PI - asin z)) * (inv PI)) - (0) = ((1 / 2) * ((1 / 2) * PI + asin z) * (inv PI))).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [J rises], by Monotone:
  1/2*pi^(-1)*((1 - y^2)^(1/2) + (-(-asin(y) + 1/2*pi) + pi)*y) > 1/2*(x*(pi - (-asin(x) +
    1/2*pi)) + (-x^2 + 1)^(1/2))*pi^(-1)
*)
Lemma step_J_rises (x : R) (y : R) (z : R)
    (H_x_pos_0 : x > 0)
    (H_y_pos_0 : y > 0)
    (H_z_pos_0 : z > 0)
    (H_x_less_y : y > x)
    (H_y_less_1 : 1 - y > 0)
    (H_z_less_1 : 1 - z > 0) :
  (1 / 2) * (sqrt (1 - y ^ 2) + (PI - ((1 / 2) * PI - asin y)) * y) * (inv PI) > (1 / 2) * (x * (PI - ((1 / 2) * PI - asin x)) + sqrt (1 - x ^ 2)) * (inv PI).
Proof.
  pose proof (step_x_less_1 (x) (y) H_x_pos_0 H_x_less_y H_y_less_1) as H_x_less_1.
  assert (0 <= x) by sign.
  assert (0 <= y) by sign.
  assert (M' : (1 / 2) * (sqrt (1 - (x) ^ 2) + (PI - ((1 / 2) * PI - asin (x))) * (x)) * (inv PI) < (1 / 2) * (sqrt (1 - (y) ^ 2) + (PI - ((1 / 2) * PI - asin (y))) * (y)) * (inv PI)).
  { apply (rises_strictly (fun t => (1 / 2) * (sqrt (1 - t ^ 2) + (PI - ((1 / 2) * PI - asin t)) * t) * (inv PI)) (fun t => (1 / 2) * (PI - ((1 / 2) * PI - asin t)) * (inv PI) - 0) (x) (y)).
    - apply Rminus_lt_0_l; first [sign].
    - intros at_t B'.
      try assert (0 <= x - 0) by sign.
      try assert (0 <= y - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - x) - 0) by first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 - y) - 0) by first [seen | sign_form (1 - y) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : (1 / 2) * (PI - ((1 / 2) * PI - asin (at_t))) * (inv PI) > 0).
      { apply (step_slope (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N2' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 + (at_t)) * (sqrt (1 - (at_t))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N3' : normal_form ((inv (sqrt ((1 - (at_t) ^ 2))))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 + (at_t)))) * (inv (inv (sqrt (1 - (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      derivative_of.
      first [put; solve [field] | equal].
    - intros at_t B'.
      try assert (0 <= x - 0) by sign.
      try assert (0 <= y - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - x) - 0) by first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 - y) - 0) by first [seen | sign_form (1 - y) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : (1 / 2) * (PI - ((1 / 2) * PI - asin (at_t))) * (inv PI) > 0).
      { apply (step_slope (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - assert (0 < PI) by by_number.
      continuity_at.
    - assert (0 < PI) by by_number.
      continuity_at. }
  assert (G' : ((1 / 2) * (sqrt (1 - y ^ 2) + (PI - ((1 / 2) * PI - asin y)) * y) * (inv PI)) - ((1 / 2) * (x * (PI - ((1 / 2) * PI - asin x)) + sqrt (1 - x ^ 2)) * (inv PI)) = ((1 / 2) * (sqrt (1 - (y) ^ 2) + (PI - ((1 / 2) * PI - asin (y))) * (y)) * (inv PI)) - ((1 / 2) * (sqrt (1 - (x) ^ 2) + (PI - ((1 / 2) * PI - asin (x))) * (x)) * (inv PI))).
  { try assert (0 < 1 - y ^ 2) by first [seen | sign_form ((1 - y) * (1 + y)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < (1 - (y) ^ 2)) by first [seen | sign_form ((1 - y) * (1 + y)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < (1 - (x) ^ 2)) by first [seen | sign_form ((x + 1) * ((1 - y) + (y - x))) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 - x ^ 2) by first [seen | sign_form ((x + 1) * ((1 - y) + (y - x))) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 + y) by sign.
    try assert (0 < 1 - y) by first [sign].
    try assert (N8' : normal_form (sqrt (1 - y ^ 2)) (sqrt (1 - y) * (sqrt (1 + y)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + y) * sqrt (1 + y) = 1 + y) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - y) * sqrt (1 - y) = 1 - y) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + y) by sign.
    try assert (0 < 1 - y) by first [sign].
    try assert (N9' : normal_form ((sqrt (1 - (y) ^ 2))) (sqrt (1 - y) * (sqrt (1 + y)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + y) * sqrt (1 + y) = 1 + y) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - y) * sqrt (1 - y) = 1 - y) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < x + 1) by sign.
    try assert (0 < 1 - x) by first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N10' : normal_form ((sqrt (1 - (x) ^ 2))) (sqrt (1 - x) * (sqrt (x + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < x + 1) by sign.
    try assert (0 < 1 - x) by first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N11' : normal_form (sqrt (1 - x ^ 2)) (sqrt (1 - x) * (sqrt (x + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [J < 1/2], by Monotone:
  -1/2*pi^(-1)*((1 - y^2)^(1/2) + (-(-asin(y) + 1/2*pi) + pi)*y) + 1/2 > 0
*)
Lemma step_J_less_1_over_2 (y : R) (z : R)
    (H_y_pos_0 : y > 0)
    (H_z_pos_0 : z > 0)
    (H_y_less_1 : 1 - y > 0)
    (H_z_less_1 : 1 - z > 0) :
  (1 / 2) - (1 / 2) * (sqrt (1 - y ^ 2) + (PI - ((1 / 2) * PI - asin y)) * y) * (inv PI) > 0.
Proof.
  assert (0 <= y) by sign.
  assert (M' : (1 / 2) * (sqrt (1 - (y) ^ 2) + (PI - ((1 / 2) * PI - asin (y))) * (y)) * (inv PI) < (1 / 2) * (sqrt (1 - (1) ^ 2) + (PI - ((1 / 2) * PI - asin (1))) * (1)) * (inv PI)).
  { apply (rises_strictly (fun t => (1 / 2) * (sqrt (1 - t ^ 2) + (PI - ((1 / 2) * PI - asin t)) * t) * (inv PI)) (fun t => (1 / 2) * (PI - ((1 / 2) * PI - asin t)) * (inv PI) - 0) (y) (1)).
    - apply Rminus_lt_0_l; first [sign].
    - intros at_t B'.
      try assert (0 <= y - 0) by sign.
      try assert (0 <= 1 - 0) by by_number.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - y) - 0) by first [seen | sign_form (1 - y) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 - 1) - 0) by by_ball.
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : (1 / 2) * (PI - ((1 / 2) * PI - asin (at_t))) * (inv PI) > 0).
      { apply (step_slope (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N2' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 + (at_t)) * (sqrt (1 - (at_t))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N3' : normal_form ((inv (sqrt ((1 - (at_t) ^ 2))))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 + (at_t)))) * (inv (inv (sqrt (1 - (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      derivative_of.
      first [put; solve [field] | equal].
    - intros at_t B'.
      try assert (0 <= y - 0) by sign.
      try assert (0 <= 1 - 0) by by_number.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - y) - 0) by first [seen | sign_form (1 - y) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 - 1) - 0) by by_ball.
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : (1 / 2) * (PI - ((1 / 2) * PI - asin (at_t))) * (inv PI) > 0).
      { apply (step_slope (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - assert (0 < PI) by by_number.
      continuity_at.
    - assert (0 < PI) by by_number.
      continuity_at. }
  assert (G' : ((1 / 2) - (1 / 2) * (sqrt (1 - y ^ 2) + (PI - ((1 / 2) * PI - asin y)) * y) * (inv PI)) - (0) = ((1 / 2) * (sqrt (1 - (1) ^ 2) + (PI - ((1 / 2) * PI - asin (1))) * (1)) * (inv PI)) - ((1 / 2) * (sqrt (1 - (y) ^ 2) + (PI - ((1 / 2) * PI - asin (y))) * (y)) * (inv PI))).
  { try assert (0 < 1 - y ^ 2) by first [seen | sign_form ((1 - y) * (1 + y)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < (1 - (y) ^ 2)) by first [seen | sign_form ((1 - y) * (1 + y)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N8' : normal_form ((asin (1))) ((1 / 2) * PI)) by normal.
    try assert (0 < 1 + y) by sign.
    try assert (0 < 1 - y) by first [sign].
    try assert (N9' : normal_form (sqrt (1 - y ^ 2)) (sqrt (1 - y) * (sqrt (1 + y)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + y) * sqrt (1 + y) = 1 + y) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - y) * sqrt (1 - y) = 1 - y) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + y) by sign.
    try assert (0 < 1 - y) by first [sign].
    try assert (N10' : normal_form ((sqrt (1 - (y) ^ 2))) (sqrt (1 - y) * (sqrt (1 + y)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + y) * sqrt (1 + y) = 1 + y) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - y) * sqrt (1 - y) = 1 - y) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N11' : normal_form ((sqrt (1 - (1) ^ 2))) (0)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [theorem], by Linear:
  4*(-1/2*x*asin(x)*p*pi^(-1) + 1/2*p - 1/2*p*pi^(-1)*(-x^2 + 1)^(1/2) - 1/4*x*p)*x^(-1)*p^(-1) >
    4*(1/2*p - 1/2*asin(y)*p*pi^(-1)*y - 1/4*p*y - 1/2*p*(1 - y^2)^(1/2)*pi^(-1))*y^(-1)*p^(-1)
*)
Lemma step_theorem (p : R) (x : R) (y : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_x_pos_0 : x > 0)
    (H_y_pos_0 : y > 0)
    (H_z_pos_0 : z > 0)
    (H_x_less_y : y > x)
    (H_y_less_1 : 1 - y > 0)
    (H_z_less_1 : 1 - z > 0) :
  4 * ((1 / 2) * p - (1 / 2) * x * (asin x) * p * (inv PI) - (1 / 2) * p * (sqrt (1 - x ^ 2)) * (inv PI) - (1 / 4) * x * p) * (inv x) * (inv p) > 4 * ((1 / 2) * p - (1 / 2) * (asin y) * p * y * (inv PI) - (1 / 4) * p * y - (1 / 2) * p * (sqrt (1 - y ^ 2)) * (inv PI)) * (inv y) * (inv p).
Proof.
  pose proof (step_closed_form__x (p) (x) H_p_pos_0 H_x_pos_0) as H_closed_form__x.
  pose proof (step_closed_form__y (p) (y) H_p_pos_0 H_y_pos_0 H_y_less_1) as H_closed_form__y.
  pose proof (step_J_rises (x) (y) (z) H_x_pos_0 H_y_pos_0 H_z_pos_0 H_x_less_y H_y_less_1 H_z_less_1) as H_J_rises.
  pose proof (step_J_less_1_over_2 (y) (z) H_y_pos_0 H_z_pos_0 H_y_less_1 H_z_less_1) as H_J_less_1_over_2.
  assert (P0' : 0 < (4 * (inv x)) * (((1 / 2) * (sqrt (1 - y ^ 2) + (PI - ((1 / 2) * PI - asin y)) * y) * (inv PI)) - ((1 / 2) * (x * (PI - ((1 / 2) * PI - asin x)) + sqrt (1 - x ^ 2)) * (inv PI)))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (P1' : 0 < ((4 * y - 4 * x) * (inv y) * (inv x)) * (((1 / 2) - (1 / 2) * (sqrt (1 - y ^ 2) + (PI - ((1 / 2) * PI - asin y)) * y) * (inv PI)) - (0))) by (apply Rmult_lt_0_compat; [first [seen | sign_form (4 * (y - x) * (inv y) * (inv x)) ltac:(first [put; solve [ring] | equal]) | sign] | lra]).
  assert (P2' : 0 <= (1) * ((4 * ((1 / 2) * p - (1 / 2) * x * (asin x) * p * (inv PI) - (1 / 2) * p * (sqrt (1 - x ^ 2)) * (inv PI) - (1 / 4) * x * p) * (inv x) * (inv p)) - ((2 - 2 * (x * (PI - ((1 / 2) * PI - asin x)) + sqrt (1 - x ^ 2)) * (inv PI)) * (inv x)))) by (apply zero_times; lra).
  assert (P3' : 0 <= (-1) * ((4 * ((1 / 2) * p - (1 / 2) * (asin y) * p * y * (inv PI) - (1 / 4) * p * y - (1 / 2) * p * (sqrt (1 - y ^ 2)) * (inv PI)) * (inv y) * (inv p)) - ((2 - 2 * (sqrt (1 - y ^ 2) + (PI - ((1 / 2) * PI - asin y)) * y) * (inv PI)) * (inv y)))) by (apply zero_times; lra).
  assert (G' : (4 * ((1 / 2) * p - (1 / 2) * x * (asin x) * p * (inv PI) - (1 / 2) * p * (sqrt (1 - x ^ 2)) * (inv PI) - (1 / 4) * x * p) * (inv x) * (inv p)) - (4 * ((1 / 2) * p - (1 / 2) * (asin y) * p * y * (inv PI) - (1 / 4) * p * y - (1 / 2) * p * (sqrt (1 - y ^ 2)) * (inv PI)) * (inv y) * (inv p)) = (4 * (inv x)) * (((1 / 2) * (sqrt (1 - y ^ 2) + (PI - ((1 / 2) * PI - asin y)) * y) * (inv PI)) - ((1 / 2) * (x * (PI - ((1 / 2) * PI - asin x)) + sqrt (1 - x ^ 2)) * (inv PI))) + ((4 * y - 4 * x) * (inv y) * (inv x)) * (((1 / 2) - (1 / 2) * (sqrt (1 - y ^ 2) + (PI - ((1 / 2) * PI - asin y)) * y) * (inv PI)) - (0)) + (1) * ((4 * ((1 / 2) * p - (1 / 2) * x * (asin x) * p * (inv PI) - (1 / 2) * p * (sqrt (1 - x ^ 2)) * (inv PI) - (1 / 4) * x * p) * (inv x) * (inv p)) - ((2 - 2 * (x * (PI - ((1 / 2) * PI - asin x)) + sqrt (1 - x ^ 2)) * (inv PI)) * (inv x))) + (-1) * ((4 * ((1 / 2) * p - (1 / 2) * (asin y) * p * y * (inv PI) - (1 / 4) * p * y - (1 / 2) * p * (sqrt (1 - y ^ 2)) * (inv PI)) * (inv y) * (inv p)) - ((2 - 2 * (sqrt (1 - y ^ 2) + (PI - ((1 / 2) * PI - asin y)) * y) * (inv PI)) * (inv y)))).
  { try assert (0 < 1 - y ^ 2) by first [seen | sign_form ((1 - y) * (1 + y)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 - x ^ 2) by first [seen | sign_form ((x + 1) * ((1 - y) + (y - x))) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 + y) by sign.
    try assert (0 < 1 - y) by first [sign].
    try assert (N0' : normal_form (sqrt (1 - y ^ 2)) (sqrt (1 - y) * (sqrt (1 + y)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + y) * sqrt (1 + y) = 1 + y) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - y) * sqrt (1 - y) = 1 - y) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < x + 1) by sign.
    try assert (0 < 1 - x) by first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N1' : normal_form (sqrt (1 - x ^ 2)) (sqrt (1 - x) * (sqrt (x + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (Q0' : sqrt (1 + y) * sqrt (1 + y) = 1 + y) by (apply sqrt_sqrt; sign).
    try assert (Q1' : sqrt (1 - y) * sqrt (1 - y) = 1 - y) by (apply sqrt_sqrt; first [sign]).
    assert (Z0' : y <> 0) by (apply positive_ne; sign).
    assert (Z1' : PI <> 0) by (apply positive_ne; by_number).
    assert (Z2' : p <> 0) by (apply positive_ne; sign).
    assert (Z3' : x <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (p : R) (x : R) (y : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_x_pos_0 : x > 0)
    (H_y_pos_0 : y > 0)
    (H_z_pos_0 : z > 0)
    (H_x_less_y : y > x)
    (H_y_less_1 : 1 - y > 0)
    (H_z_less_1 : 1 - z > 0) :
  4 * ((1 / 2) * p - (1 / 2) * x * (asin x) * p * (inv PI) - (1 / 2) * p * (sqrt (1 - x ^ 2)) * (inv PI) - (1 / 4) * x * p) * (inv x) * (inv p) = (2 - 2 * (x * (PI - ((1 / 2) * PI - asin x)) + sqrt (1 - x ^ 2)) * (inv PI)) * (inv x).
Proof. exact (step_closed_form__x (p) (x) H_p_pos_0 H_x_pos_0). Qed.

Theorem theorem_2 (p : R) (x : R) (y : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_x_pos_0 : x > 0)
    (H_y_pos_0 : y > 0)
    (H_z_pos_0 : z > 0)
    (H_x_less_y : y > x)
    (H_y_less_1 : 1 - y > 0)
    (H_z_less_1 : 1 - z > 0) :
  4 * ((1 / 2) * p - (1 / 2) * x * (asin x) * p * (inv PI) - (1 / 2) * p * (sqrt (1 - x ^ 2)) * (inv PI) - (1 / 4) * x * p) * (inv x) * (inv p) > 4 * ((1 / 2) * p - (1 / 2) * (asin y) * p * y * (inv PI) - (1 / 4) * p * y - (1 / 2) * p * (sqrt (1 - y ^ 2)) * (inv PI)) * (inv y) * (inv p).
Proof. exact (step_theorem (p) (x) (y) (z) H_p_pos_0 H_x_pos_0 H_y_pos_0 H_z_pos_0 H_x_less_y H_y_less_1 H_z_less_1). Qed.
