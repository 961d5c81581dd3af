(** ReLU: the even part $f$ of its dual has $f(x) f(y) >= f(sqrt(x y))^2$ (geometric-mean)

  Given [r >= 0]: r >= 0
  Given [t > 0]: t > 0
  Given [v > 0]: v > 0
  Given [w > 0]: w > 0
  Given [x >= 0]: x >= 0
  Given [y >= 0]: y >= 0
  Given [x <= y]: -x + y >= 0
  Given [y < 1]: 1 - y > 0
  Given [r^2 <= xy]: x*y - r^2 >= 0
  Given [x <= t]: -x + t >= 0
  Given [t < 1]: 1 - t > 0
  Given [v < 1]: 1 - v > 0
  Given [w < 1]: 1 - w > 0
  Then (x*asin(x) + (-x^2 + 1)^(1/2))*(asin(y)*y + (1 - y^2)^(1/2)) >=
    (asin(y^(1/2)*x^(1/2))*y^(1/2)*x^(1/2) + (1 - x*y)^(1/2))^2
  Then asin(y^(1/2)*x^(1/2))*y^(1/2)*x^(1/2) + (1 - x*y)^(1/2) >= r*asin(r) + (1 - r^2)^(1/2)
  Then x*asin(x) + (-x^2 + 1)^(1/2) >= 1/2*x*pi
  Then asin(y)*y + (1 - y^2)^(1/2) >= 1/2*pi*y
  Then 1/2*pi >= x*asin(x) + (-x^2 + 1)^(1/2)
  Then 1/2*pi >= asin(y)*y + (1 - y^2)^(1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
Open Scope R_scope.

(** Step [arcsine], by Sign:
  (1 - v^2)^(-1/2) > 0
*)
Lemma step_arcsine (v : R)
    (H_v_pos_0 : v > 0)
    (H_v_less_1 : 1 - v > 0) :
  inv (sqrt (1 - v ^ 2)) > 0.
Proof.
  try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 - v) * (1 + v)) ltac:(first [put; solve [ring] | equal]) | sign].
  gap; sign.
Qed.

(** Step [asin v > 0], by Monotone:
  asin(v) > 0
*)
Lemma step_asin_v_pos_0 (v : R)
    (H_v_pos_0 : v > 0)
    (H_v_less_1 : 1 - v > 0) :
  asin v > 0.
Proof.
  assert (0 <= v) by sign.
  assert (M' : asin (0) < asin (v)).
  { apply (rises_strictly (fun u => asin u) (fun u => inv (sqrt (1 - u ^ 2)) - 0) (0) (v)).
    - apply Rminus_lt_0_l; sign.
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= (at_t) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 0) - 0) by by_number.
      try assert (0 <= (1 - (at_t)) - 0) by first [seen | sign_form (1 - (at_t)) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N2' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 - (at_t)) * (sqrt (1 + (at_t))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N3' : normal_form ((inv (sqrt (1 - (at_t) ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N4' : normal_form ((inv (sqrt (1 - at_t ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - at_t ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= (at_t) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 0) - 0) by by_number.
      try assert (0 <= (1 - (at_t)) - 0) by first [seen | sign_form (1 - (at_t)) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (asin v) - (0) = (asin (v)) - (asin (0))).
  { try assert (N9' : normal_form ((asin (0))) (0)) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [asin v < pi/2], by Monotone:
  1/2*pi - asin(v) > 0
*)
Lemma step_asin_v_less_pi_over_2 (v : R)
    (H_v_pos_0 : v > 0)
    (H_v_less_1 : 1 - v > 0) :
  (1 / 2) * PI - asin v > 0.
Proof.
  assert (0 <= v) by sign.
  assert (M' : asin (v) < asin (1)).
  { apply (rises_strictly (fun u => asin u) (fun u => inv (sqrt (1 - u ^ 2)) - 0) (v) (1)).
    - apply Rminus_lt_0_l; first [sign].
    - intros at_t B'.
      try assert (0 <= (at_t) - 0) by sign.
      try assert (0 <= 1 - 0) by by_number.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - (at_t)) - 0) by first [seen | sign_form (1 - (at_t)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 - 1) - 0) by by_ball.
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N2' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 - (at_t)) * (sqrt (1 + (at_t))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N3' : normal_form ((inv (sqrt (1 - (at_t) ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N4' : normal_form ((inv (sqrt (1 - at_t ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - at_t ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      try assert (0 <= (at_t) - 0) by sign.
      try assert (0 <= 1 - 0) by by_number.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - (at_t)) - 0) by first [seen | sign_form (1 - (at_t)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 - 1) - 0) by by_ball.
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : ((1 / 2) * PI - asin v) - (0) = (asin (1)) - (asin (v))).
  { try assert (N9' : normal_form ((asin (1))) ((1 / 2) * PI)) by normal.
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [f > 0], by Sign:
  (1 - v^2)^(1/2) + asin(v)*v > 0
*)
Lemma step_f_pos_0 (v : R)
    (H_v_pos_0 : v > 0)
    (H_v_less_1 : 1 - v > 0) :
  sqrt (1 - v ^ 2) + asin v * v > 0.
Proof.
  pose proof (step_asin_v_pos_0 (v) H_v_pos_0 H_v_less_1) as H_asin_v_pos_0.
  try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 - v) * (1 + v)) ltac:(first [put; solve [ring] | equal]) | sign].
  gap; sign.
Qed.

(** Step [sqrt w < 1], by Linear:
  1 - w^(1/2) > 0
*)
Lemma step_sqrt_w_less_1 (w : R)
    (H_w_pos_0 : w > 0)
    (H_w_less_1 : 1 - w > 0) :
  1 - sqrt w > 0.
Proof.
  assert (P0' : 0 < (1 / 2) * ((1 - w) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P' : 0 <= ((1 / 2) * ((1 - sqrt w) ^ 2))) by (sign).
  assert (G' : (1 - sqrt w) - (0) = (1 / 2) * ((1 - w) - (0)) + ((1 / 2) * ((1 - sqrt w) ^ 2))).
  { try assert (Q0' : sqrt w * sqrt w = w) by (apply sqrt_sqrt; sign).
    first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [asin sqrt w], by Monotone:
  asin(w^(1/2)) > 0
*)
Lemma step_asin_sqrt_w (v : R) (w : R)
    (H_v_pos_0 : v > 0)
    (H_w_pos_0 : w > 0)
    (H_v_less_1 : 1 - v > 0)
    (H_w_less_1 : 1 - w > 0) :
  asin (sqrt w) > 0.
Proof.
  pose proof (step_sqrt_w_less_1 (w) H_w_pos_0 H_w_less_1) as H_sqrt_w_less_1.
  assert (0 <= sqrt w) by sign.
  assert (M' : asin (0) < asin (sqrt w)).
  { apply (rises_strictly (fun u => asin u) (fun u => inv (sqrt (1 - u ^ 2)) - 0) (0) (sqrt w)).
    - apply Rminus_lt_0_l; sign.
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= sqrt w - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 0) - 0) by by_number.
      try assert (0 <= (1 - sqrt w) - 0) by first [seen | sign_form (1 - sqrt w) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N2' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 - (at_t)) * (sqrt (1 + (at_t))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N3' : normal_form ((inv (sqrt (1 - (at_t) ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N4' : normal_form ((inv (sqrt (1 - at_t ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - at_t ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= sqrt w - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 0) - 0) by by_number.
      try assert (0 <= (1 - sqrt w) - 0) by first [seen | sign_form (1 - sqrt w) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (asin (sqrt w)) - (0) = (asin (sqrt w)) - (asin (0))).
  { try assert (N9' : normal_form ((asin (0))) (0)) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [slope of f], by Sign:
  1/2*w^(-1/2)*asin(w^(1/2)) >= 0
*)
Lemma step_slope_of_f (v : R) (w : R)
    (H_v_pos_0 : v > 0)
    (H_w_pos_0 : w > 0)
    (H_v_less_1 : 1 - v > 0)
    (H_w_less_1 : 1 - w > 0) :
  (1 / 2) * (asin (sqrt w)) * (inv (sqrt w)) >= 0.
Proof.
  pose proof (step_asin_sqrt_w (v) (w) H_v_pos_0 H_w_pos_0 H_v_less_1 H_w_less_1) as H_asin_sqrt_w.
  assert (P' : 0 <= ((1 / 2) * (asin (sqrt w)) * (inv (sqrt w)))).
  { sign. }
  assert (G' : ((1 / 2) * (asin (sqrt w)) * (inv (sqrt w))) - (0) = ((1 / 2) * (asin (sqrt w)) * (inv (sqrt w)))).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [x < 1], by Linear:
  1 - x > 0
*)
Lemma step_x_less_1 (x : R) (y : R)
    (H_x_pos_is_0 : x >= 0)
    (H_x_less_is_y : y - x >= 0)
    (H_y_less_1 : 1 - y > 0) :
  1 - x > 0.
Proof.
  assert (P0' : 0 <= (1) * ((y - x) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 < (1) * ((1 - y) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (1 - x) - (0) = (1) * ((y - x) - (0)) + (1) * ((1 - y) - (0))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [pi x / 2 <= f(x)], by Monotone:
  x*asin(x) + (-x^2 + 1)^(1/2) >= 1/2*x*pi
*)
Lemma step_pi_x_over_2_less_is_f_x (v : R) (x : R) (y : R)
    (H_v_pos_0 : v > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_x_less_is_y : y - x >= 0)
    (H_y_less_1 : 1 - y > 0)
    (H_v_less_1 : 1 - v > 0) :
  x * (asin x) + sqrt (1 - x ^ 2) >= (1 / 2) * x * PI.
Proof.
  pose proof (step_x_less_1 (x) (y) H_x_pos_is_0 H_x_less_is_y H_y_less_1) as H_x_less_1.
  assert (0 <= x) by sign.
  assert (M' : (1 / 2) * PI * (x) - asin (x) * (x) - sqrt (1 - (x) ^ 2) <= (1 / 2) * PI * (1) - asin (1) * (1) - sqrt (1 - (1) ^ 2)).
  { apply (rises (fun u => (1 / 2) * PI * u - asin u * u - sqrt (1 - u ^ 2)) (fun u => ((1 / 2) * PI - asin u) - 0) (x) (1)).
    - apply Rminus_le_0_l; first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign].
    - intros at_t B'.
      try assert (0 <= x - 0) by sign.
      try assert (0 <= 1 - 0) by by_number.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - x) - 0) by first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 - 1) - 0) by by_ball.
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : (1 / 2) * PI - asin (at_t) > 0).
      { apply (step_asin_v_less_pi_over_2 (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N2' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 - (at_t)) * (sqrt (1 + (at_t))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N3' : normal_form ((inv (sqrt ((1 - (at_t) ^ 2))))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      derivative_of.
      first [put; solve [field] | equal].
    - intros at_t B'.
      try assert (0 <= x - 0) by sign.
      try assert (0 <= 1 - 0) by by_number.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - x) - 0) by first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 - 1) - 0) by by_ball.
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : (1 / 2) * PI - asin (at_t) > 0).
      { apply (step_asin_v_less_pi_over_2 (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (x * (asin x) + sqrt (1 - x ^ 2)) - ((1 / 2) * x * PI) = ((1 / 2) * PI * (1) - asin (1) * (1) - sqrt (1 - (1) ^ 2)) - ((1 / 2) * PI * (x) - asin (x) * (x) - sqrt (1 - (x) ^ 2))).
  { try assert (0 < (1 - (x) ^ 2)) by first [seen | sign_form ((x + 1) * ((1 - y) + (y - x))) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 - x ^ 2) by first [seen | sign_form ((x + 1) * ((1 - y) + (y - x))) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N8' : normal_form ((asin (1))) ((1 / 2) * PI)) by normal.
    try assert (0 < x + 1) by sign.
    try assert (0 < 1 - x) by first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N9' : normal_form ((sqrt (1 - (x) ^ 2))) (sqrt (1 - x) * (sqrt (x + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < x + 1) by sign.
    try assert (0 < 1 - x) by first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N10' : normal_form (sqrt (1 - x ^ 2)) (sqrt (1 - x) * (sqrt (x + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N11' : normal_form ((sqrt (1 - (1) ^ 2))) (0)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [pi y / 2 <= f(y)], by Monotone:
  asin(y)*y + (1 - y^2)^(1/2) >= 1/2*pi*y
*)
Lemma step_pi_y_over_2_less_is_f_y (v : R) (y : R)
    (H_v_pos_0 : v > 0)
    (H_y_pos_is_0 : y >= 0)
    (H_y_less_1 : 1 - y > 0)
    (H_v_less_1 : 1 - v > 0) :
  asin y * y + sqrt (1 - y ^ 2) >= (1 / 2) * PI * y.
Proof.
  assert (0 <= y) by sign.
  assert (M' : (1 / 2) * PI * (y) - asin (y) * (y) - sqrt (1 - (y) ^ 2) <= (1 / 2) * PI * (1) - asin (1) * (1) - sqrt (1 - (1) ^ 2)).
  { apply (rises (fun u => (1 / 2) * PI * u - asin u * u - sqrt (1 - u ^ 2)) (fun u => ((1 / 2) * PI - asin u) - 0) (y) (1)).
    - apply Rminus_le_0_l; first [sign].
    - intros at_t B'.
      try assert (0 <= y - 0) by sign.
      try assert (0 <= 1 - 0) by by_number.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - y) - 0) by first [seen | sign_form (1 - y) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 - 1) - 0) by by_ball.
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : (1 / 2) * PI - asin (at_t) > 0).
      { apply (step_asin_v_less_pi_over_2 (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N2' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 - (at_t)) * (sqrt (1 + (at_t))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N3' : normal_form ((inv (sqrt ((1 - (at_t) ^ 2))))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      derivative_of.
      first [put; solve [field] | equal].
    - intros at_t B'.
      try assert (0 <= y - 0) by sign.
      try assert (0 <= 1 - 0) by by_number.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - y) - 0) by first [seen | sign_form (1 - y) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 - 1) - 0) by by_ball.
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : (1 / 2) * PI - asin (at_t) > 0).
      { apply (step_asin_v_less_pi_over_2 (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (asin y * y + sqrt (1 - y ^ 2)) - ((1 / 2) * PI * y) = ((1 / 2) * PI * (1) - asin (1) * (1) - sqrt (1 - (1) ^ 2)) - ((1 / 2) * PI * (y) - asin (y) * (y) - sqrt (1 - (y) ^ 2))).
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
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [f(x) <= pi / 2], by Monotone:
  1/2*pi >= x*asin(x) + (-x^2 + 1)^(1/2)
*)
Lemma step_f_x_less_is_pi_over_2 (v : R) (x : R) (y : R)
    (H_v_pos_0 : v > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_x_less_is_y : y - x >= 0)
    (H_y_less_1 : 1 - y > 0)
    (H_v_less_1 : 1 - v > 0) :
  (1 / 2) * PI >= x * (asin x) + sqrt (1 - x ^ 2).
Proof.
  pose proof (step_x_less_1 (x) (y) H_x_pos_is_0 H_x_less_is_y H_y_less_1) as H_x_less_1.
  assert (0 <= x) by sign.
  assert (M' : asin (x) * (x) + sqrt (1 - (x) ^ 2) <= asin (1) * (1) + sqrt (1 - (1) ^ 2)).
  { apply (rises (fun u => asin u * u + sqrt (1 - u ^ 2)) (fun u => asin u - 0) (x) (1)).
    - apply Rminus_le_0_l; first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign].
    - intros at_t B'.
      try assert (0 <= x - 0) by sign.
      try assert (0 <= 1 - 0) by by_number.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - x) - 0) by first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 - 1) - 0) by by_ball.
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : asin (at_t) > 0).
      { apply (step_asin_v_pos_0 (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N2' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 - (at_t)) * (sqrt (1 + (at_t))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N3' : normal_form ((inv (sqrt ((1 - (at_t) ^ 2))))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      derivative_of.
      first [put; solve [field] | equal].
    - intros at_t B'.
      try assert (0 <= x - 0) by sign.
      try assert (0 <= 1 - 0) by by_number.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - x) - 0) by first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 - 1) - 0) by by_ball.
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : asin (at_t) > 0).
      { apply (step_asin_v_pos_0 (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : ((1 / 2) * PI) - (x * (asin x) + sqrt (1 - x ^ 2)) = (asin (1) * (1) + sqrt (1 - (1) ^ 2)) - (asin (x) * (x) + sqrt (1 - (x) ^ 2))).
  { try assert (0 < (1 - (x) ^ 2)) by first [seen | sign_form ((x + 1) * ((1 - y) + (y - x))) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 - x ^ 2) by first [seen | sign_form ((x + 1) * ((1 - y) + (y - x))) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N8' : normal_form ((asin (1))) ((1 / 2) * PI)) by normal.
    try assert (0 < x + 1) by sign.
    try assert (0 < 1 - x) by first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N9' : normal_form ((sqrt (1 - (x) ^ 2))) (sqrt (1 - x) * (sqrt (x + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < x + 1) by sign.
    try assert (0 < 1 - x) by first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N10' : normal_form (sqrt (1 - x ^ 2)) (sqrt (1 - x) * (sqrt (x + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N11' : normal_form ((sqrt (1 - (1) ^ 2))) (0)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [f(y) <= pi / 2], by Monotone:
  1/2*pi >= asin(y)*y + (1 - y^2)^(1/2)
*)
Lemma step_f_y_less_is_pi_over_2 (v : R) (y : R)
    (H_v_pos_0 : v > 0)
    (H_y_pos_is_0 : y >= 0)
    (H_y_less_1 : 1 - y > 0)
    (H_v_less_1 : 1 - v > 0) :
  (1 / 2) * PI >= asin y * y + sqrt (1 - y ^ 2).
Proof.
  assert (0 <= y) by sign.
  assert (M' : asin (y) * (y) + sqrt (1 - (y) ^ 2) <= asin (1) * (1) + sqrt (1 - (1) ^ 2)).
  { apply (rises (fun u => asin u * u + sqrt (1 - u ^ 2)) (fun u => asin u - 0) (y) (1)).
    - apply Rminus_le_0_l; first [sign].
    - intros at_t B'.
      try assert (0 <= y - 0) by sign.
      try assert (0 <= 1 - 0) by by_number.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - y) - 0) by first [seen | sign_form (1 - y) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 - 1) - 0) by by_ball.
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : asin (at_t) > 0).
      { apply (step_asin_v_pos_0 (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N2' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 - (at_t)) * (sqrt (1 + (at_t))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N3' : normal_form ((inv (sqrt ((1 - (at_t) ^ 2))))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      derivative_of.
      first [put; solve [field] | equal].
    - intros at_t B'.
      try assert (0 <= y - 0) by sign.
      try assert (0 <= 1 - 0) by by_number.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - y) - 0) by first [seen | sign_form (1 - y) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 - 1) - 0) by by_ball.
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : asin (at_t) > 0).
      { apply (step_asin_v_pos_0 (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : ((1 / 2) * PI) - (asin y * y + sqrt (1 - y ^ 2)) = (asin (1) * (1) + sqrt (1 - (1) ^ 2)) - (asin (y) * (y) + sqrt (1 - (y) ^ 2))).
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
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [xy < 1], by Linear:
  1 - x*y > 0
*)
Lemma step_xy_less_1 (x : R) (y : R)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_x_less_is_y : y - x >= 0)
    (H_y_less_1 : 1 - y > 0) :
  1 - x * y > 0.
Proof.
  pose proof (step_x_less_1 (x) (y) H_x_pos_is_0 H_x_less_is_y H_y_less_1) as H_x_less_1.
  assert (P0' : 0 <= (y) * ((1 - x) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 < (1) * ((1 - y) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (1 - x * y) - (0) = (y) * ((1 - x) - (0)) + (1) * ((1 - y) - (0))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [r < 1], by Linear:
  -r + 1 > 0
*)
Lemma step_r_less_1 (r : R) (x : R) (y : R)
    (H_r_pos_is_0 : r >= 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_x_less_is_y : y - x >= 0)
    (H_y_less_1 : 1 - y > 0)
    (H_r_2_less_is_xy : x * y - r ^ 2 >= 0) :
  1 - r > 0.
Proof.
  pose proof (step_xy_less_1 (x) (y) H_x_pos_is_0 H_y_pos_is_0 H_x_less_is_y H_y_less_1) as H_xy_less_1.
  assert (P0' : 0 <= (1 / 2) * ((x * y - r ^ 2) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 < (1 / 2) * ((1 - x * y) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P' : 0 <= ((1 / 2) * ((1 - r) ^ 2))) by (sign).
  assert (G' : (1 - r) - (0) = (1 / 2) * ((x * y - r ^ 2) - (0)) + (1 / 2) * ((1 - x * y) - (0)) + ((1 / 2) * ((1 - r) ^ 2))).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [r^2 < 1], by Sign:
  1 - r^2 > 0
*)
Lemma step_r_2_less_1 (r : R) (x : R) (y : R)
    (H_r_pos_is_0 : r >= 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_x_less_is_y : y - x >= 0)
    (H_y_less_1 : 1 - y > 0)
    (H_r_2_less_is_xy : x * y - r ^ 2 >= 0) :
  1 - r ^ 2 > 0.
Proof.
  pose proof (step_r_less_1 (r) (x) (y) H_r_pos_is_0 H_x_pos_is_0 H_y_pos_is_0 H_x_less_is_y H_y_less_1 H_r_2_less_is_xy) as H_r_less_1.
  gap; first [seen | sign_form ((r + 1) * (1 - r)) ltac:(first [put; solve [ring] | equal]) | sign].
Qed.

(** Step [xy >= r^2], by Monotone:
  asin(y^(1/2)*x^(1/2))*y^(1/2)*x^(1/2) + (1 - x*y)^(1/2) >= r*asin(r) + (1 - r^2)^(1/2)
*)
Lemma step_xy_pos_is_r_2 (r : R) (v : R) (w : R) (x : R) (y : R)
    (H_r_pos_is_0 : r >= 0)
    (H_v_pos_0 : v > 0)
    (H_w_pos_0 : w > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_x_less_is_y : y - x >= 0)
    (H_y_less_1 : 1 - y > 0)
    (H_r_2_less_is_xy : x * y - r ^ 2 >= 0)
    (H_v_less_1 : 1 - v > 0)
    (H_w_less_1 : 1 - w > 0) :
  asin (sqrt y * (sqrt x)) * (sqrt y) * (sqrt x) + sqrt (1 - x * y) >= r * (asin r) + sqrt (1 - r ^ 2).
Proof.
  pose proof (step_xy_less_1 (x) (y) H_x_pos_is_0 H_y_pos_is_0 H_x_less_is_y H_y_less_1) as H_xy_less_1.
  pose proof (step_r_2_less_1 (r) (x) (y) H_r_pos_is_0 H_x_pos_is_0 H_y_pos_is_0 H_x_less_is_y H_y_less_1 H_r_2_less_is_xy) as H_r_2_less_1.
  assert (0 <= r ^ 2) by sign.
  assert (0 <= x * y) by sign.
  assert (M' : sqrt (1 - (r ^ 2)) + sqrt (r ^ 2) * (asin (sqrt (r ^ 2))) <= sqrt (1 - (x * y)) + sqrt (x * y) * (asin (sqrt (x * y)))).
  { apply (rises (fun u => sqrt (1 - u) + sqrt u * (asin (sqrt u))) (fun u => (1 / 2) * (asin (sqrt u)) * (inv (sqrt u)) - 0) (r ^ 2) (x * y)).
    - apply Rminus_le_0_l; first [sign].
    - intros at_t B'.
      try assert (0 <= r ^ 2 - 0) by sign.
      try assert (0 <= x * y - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - r ^ 2) - 0) by first [seen | sign_form ((r + 1) * (1 - r)) ltac:(first [put; solve [ring] | equal]) | sign_form ((x * y - r ^ 2) + (1 - x * y)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 - x * y) - 0) by first [seen | sign_form (1 - x * y) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (sqrt (at_t)) ^ 2) by first [seen | sign_form (1 - (at_t)) ltac:(try assert (Q0' : sqrt (at_t) * sqrt (at_t) = at_t) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal]) | sign].
      try assert (0 < 1 - (at_t)) by first [sign].
      assert (S' : (1 / 2) * (asin (sqrt (at_t))) * (inv (sqrt (at_t))) >= 0).
      { apply (step_slope_of_f (v) (at_t)); premise. }
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (0 < 1 - (sqrt (at_t)) ^ 2) by first [seen | sign_form (1 - (at_t)) ltac:(try assert (Q0' : sqrt (at_t) * sqrt (at_t) = at_t) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal]) | sign].
      assert (0 < (1 - ((sqrt at_t)) ^ 2)) by first [seen | sign_form (1 - (at_t)) ltac:(try assert (Q0' : sqrt (at_t) * sqrt (at_t) = at_t) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal]) | sign].
      assert (0 < at_t) by sign.
      assert (0 < (1 - at_t)) by first [seen | sign_form (1 - (at_t)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N2' : normal_form ((inv (sqrt ((1 - at_t))))) (inv (sqrt (1 - (at_t))))) by normal.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N3' : normal_form ((sqrt (1 - ((sqrt at_t)) ^ 2))) (sqrt (1 - (at_t)))) by first [apply alike_at; (try assert (Q0' : sqrt (at_t) * sqrt (at_t) = at_t) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (at_t) * sqrt (at_t) = at_t) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N4' : normal_form ((inv (sqrt (1 - ((sqrt at_t)) ^ 2)))) (inv (sqrt (1 - (at_t))))) by normal.
      derivative_of.
      try assert (Q0' : sqrt (at_t) * sqrt (at_t) = at_t) by (apply sqrt_sqrt; sign).
      try assert (Q1' : inv (sqrt (at_t)) * inv (sqrt (at_t)) = inv (at_t)) by (apply inv_sqrt_square; sign).
      try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]).
      try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]).
      assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign).
      assert (Z1' : sqrt (at_t) <> 0) by (apply positive_ne; sign).
      first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal].
    - intros at_t B'.
      try assert (0 <= r ^ 2 - 0) by sign.
      try assert (0 <= x * y - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - r ^ 2) - 0) by first [seen | sign_form ((r + 1) * (1 - r)) ltac:(first [put; solve [ring] | equal]) | sign_form ((x * y - r ^ 2) + (1 - x * y)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 - x * y) - 0) by first [seen | sign_form (1 - x * y) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (sqrt (at_t)) ^ 2) by first [seen | sign_form (1 - (at_t)) ltac:(try assert (Q0' : sqrt (at_t) * sqrt (at_t) = at_t) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal]) | sign].
      try assert (0 < 1 - (at_t)) by first [sign].
      assert (S' : (1 / 2) * (asin (sqrt (at_t))) * (inv (sqrt (at_t))) >= 0).
      { apply (step_slope_of_f (v) (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (asin (sqrt y * (sqrt x)) * (sqrt y) * (sqrt x) + sqrt (1 - x * y)) - (r * (asin r) + sqrt (1 - r ^ 2)) = (sqrt (1 - (x * y)) + sqrt (x * y) * (asin (sqrt (x * y)))) - (sqrt (1 - (r ^ 2)) + sqrt (r ^ 2) * (asin (sqrt (r ^ 2))))).
  { try assert (0 < (1 - (r ^ 2))) by first [seen | sign_form ((r + 1) * (1 - r)) ltac:(first [put; solve [ring] | equal]) | sign_form ((x * y - r ^ 2) + (1 - x * y)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < (1 - (x * y))) by first [seen | sign_form (1 - x * y) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 - x * y) by first [sign].
    try assert (0 < 1 - r ^ 2) by first [seen | sign_form ((r + 1) * (1 - r)) ltac:(first [put; solve [ring] | equal]) | sign_form ((x * y - r ^ 2) + (1 - x * y)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N9' : normal_form ((sqrt (x * y))) (sqrt y * (sqrt x))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt y * sqrt y = y) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt x * sqrt x = x) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N10' : normal_form ((sqrt (r ^ 2))) (r)) by first [apply sqrt_is; [sign | (first [put; solve [ring] | equal])] | normal].
    try assert (N11' : normal_form ((asin (sqrt (x * y)))) (asin (sqrt y * (sqrt x)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (N12' : normal_form ((asin (sqrt (r ^ 2)))) (asin r)) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < r + 1) by sign.
    try assert (0 < 1 - r) by first [sign].
    try assert (N13' : normal_form ((sqrt (1 - (r ^ 2)))) (sqrt (1 - r) * (sqrt (r + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (r + 1) * sqrt (r + 1) = r + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - r) * sqrt (1 - r) = 1 - r) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 - x * y) by first [sign].
    try assert (N14' : normal_form ((sqrt (1 - (x * y)))) (sqrt (1 - x * y))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 - x * y) * sqrt (1 - x * y) = 1 - x * y) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < r + 1) by sign.
    try assert (0 < 1 - r) by first [sign].
    try assert (N15' : normal_form (sqrt (1 - r ^ 2)) (sqrt (1 - r) * (sqrt (r + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (r + 1) * sqrt (r + 1) = r + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - r) * sqrt (1 - r) = 1 - r) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [asin x >= 0], by Monotone:
  asin(x) >= 0
*)
Lemma step_asin_x_pos_is_0 (v : R) (x : R) (y : R)
    (H_v_pos_0 : v > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_x_less_is_y : y - x >= 0)
    (H_y_less_1 : 1 - y > 0)
    (H_v_less_1 : 1 - v > 0) :
  asin x >= 0.
Proof.
  pose proof (step_x_less_1 (x) (y) H_x_pos_is_0 H_x_less_is_y H_y_less_1) as H_x_less_1.
  assert (0 <= x) by sign.
  assert (M' : asin (0) <= asin (x)).
  { apply (rises (fun u => asin u) (fun u => inv (sqrt (1 - u ^ 2)) - 0) (0) (x)).
    - apply Rminus_le_0_l; sign.
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= x - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 0) - 0) by by_number.
      try assert (0 <= (1 - x) - 0) by first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N2' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 - (at_t)) * (sqrt (1 + (at_t))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N3' : normal_form ((inv (sqrt (1 - (at_t) ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N4' : normal_form ((inv (sqrt (1 - at_t ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - at_t ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= x - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 0) - 0) by by_number.
      try assert (0 <= (1 - x) - 0) by first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (asin x) - (0) = (asin (x)) - (asin (0))).
  { try assert (N9' : normal_form ((asin (0))) (0)) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [f(x) > 0], by Sign:
  x*asin(x) + (-x^2 + 1)^(1/2) > 0
*)
Lemma step_f_x_pos_0 (v : R) (x : R) (y : R)
    (H_v_pos_0 : v > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_x_less_is_y : y - x >= 0)
    (H_y_less_1 : 1 - y > 0)
    (H_v_less_1 : 1 - v > 0) :
  x * (asin x) + sqrt (1 - x ^ 2) > 0.
Proof.
  pose proof (step_x_less_1 (x) (y) H_x_pos_is_0 H_x_less_is_y H_y_less_1) as H_x_less_1.
  pose proof (step_asin_x_pos_is_0 (v) (x) (y) H_v_pos_0 H_x_pos_is_0 H_x_less_is_y H_y_less_1 H_v_less_1) as H_asin_x_pos_is_0.
  try assert (0 < 1 - x ^ 2) by first [seen | sign_form ((x + 1) * ((1 - y) + (y - x))) ltac:(first [put; solve [ring] | equal]) | sign].
  gap; sign.
Qed.

(** Step [asin t > 0], by Monotone:
  asin(t) > 0
*)
Lemma step_asin_t_pos_0 (t : R) (v : R)
    (H_t_pos_0 : t > 0)
    (H_v_pos_0 : v > 0)
    (H_t_less_1 : 1 - t > 0)
    (H_v_less_1 : 1 - v > 0) :
  asin t > 0.
Proof.
  assert (0 <= t) by sign.
  assert (M' : asin (0) < asin (t)).
  { apply (rises_strictly (fun u => asin u) (fun u => inv (sqrt (1 - u ^ 2)) - 0) (0) (t)).
    - apply Rminus_lt_0_l; sign.
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= t - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 0) - 0) by by_number.
      try assert (0 <= (1 - t) - 0) by first [seen | sign_form (1 - t) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N2' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 - (at_t)) * (sqrt (1 + (at_t))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N3' : normal_form ((inv (sqrt (1 - (at_t) ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N4' : normal_form ((inv (sqrt (1 - at_t ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - at_t ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= t - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 0) - 0) by by_number.
      try assert (0 <= (1 - t) - 0) by first [seen | sign_form (1 - t) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (asin t) - (0) = (asin (t)) - (asin (0))).
  { try assert (N9' : normal_form ((asin (0))) (0)) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [f(t) > 0], by Sign:
  (1 - t^2)^(1/2) + asin(t)*t > 0
*)
Lemma step_f_t_pos_0 (t : R) (v : R)
    (H_t_pos_0 : t > 0)
    (H_v_pos_0 : v > 0)
    (H_t_less_1 : 1 - t > 0)
    (H_v_less_1 : 1 - v > 0) :
  sqrt (1 - t ^ 2) + asin t * t > 0.
Proof.
  pose proof (step_asin_t_pos_0 (t) (v) H_t_pos_0 H_v_pos_0 H_t_less_1 H_v_less_1) as H_asin_t_pos_0.
  try assert (0 < 1 - t ^ 2) by first [seen | sign_form ((1 + t) * (1 - t)) ltac:(first [put; solve [ring] | equal]) | sign].
  gap; sign.
Qed.

(** Step [xt < 1], by Linear:
  -x*t + 1 > 0
*)
Lemma step_xt_less_1 (t : R) (x : R) (y : R)
    (H_t_pos_0 : t > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_x_less_is_y : y - x >= 0)
    (H_y_less_1 : 1 - y > 0)
    (H_t_less_1 : 1 - t > 0) :
  1 - x * t > 0.
Proof.
  pose proof (step_x_less_1 (x) (y) H_x_pos_is_0 H_x_less_is_y H_y_less_1) as H_x_less_1.
  assert (P0' : 0 < (t) * ((1 - x) - (0))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (P1' : 0 < (1) * ((1 - t) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (1 - x * t) - (0) = (t) * ((1 - x) - (0)) + (1) * ((1 - t) - (0))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [sqrt xt < 1], by Linear:
  1 - x^(1/2)*t^(1/2) > 0
*)
Lemma step_sqrt_xt_less_1 (t : R) (x : R) (y : R)
    (H_t_pos_0 : t > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_x_less_is_y : y - x >= 0)
    (H_y_less_1 : 1 - y > 0)
    (H_t_less_1 : 1 - t > 0) :
  1 - sqrt x * (sqrt t) > 0.
Proof.
  pose proof (step_xt_less_1 (t) (x) (y) H_t_pos_0 H_x_pos_is_0 H_x_less_is_y H_y_less_1 H_t_less_1) as H_xt_less_1.
  assert (P0' : 0 < (1 / 2) * ((1 - x * t) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P' : 0 <= ((1 / 2) * ((1 - sqrt x * (sqrt t)) ^ 2))) by (sign).
  assert (G' : (1 - sqrt x * (sqrt t)) - (0) = (1 / 2) * ((1 - x * t) - (0)) + ((1 / 2) * ((1 - sqrt x * (sqrt t)) ^ 2))).
  { try assert (Q0' : sqrt x * sqrt x = x) by (apply sqrt_sqrt; sign).
    try assert (Q1' : sqrt t * sqrt t = t) by (apply sqrt_sqrt; sign).
    first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [asin sqrt xt >= 0], by Monotone:
  asin(x^(1/2)*t^(1/2)) >= 0
*)
Lemma step_asin_sqrt_xt_pos_is_0 (t : R) (v : R) (x : R) (y : R)
    (H_t_pos_0 : t > 0)
    (H_v_pos_0 : v > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_x_less_is_y : y - x >= 0)
    (H_y_less_1 : 1 - y > 0)
    (H_t_less_1 : 1 - t > 0)
    (H_v_less_1 : 1 - v > 0) :
  asin (sqrt x * (sqrt t)) >= 0.
Proof.
  pose proof (step_sqrt_xt_less_1 (t) (x) (y) H_t_pos_0 H_x_pos_is_0 H_x_less_is_y H_y_less_1 H_t_less_1) as H_sqrt_xt_less_1.
  assert (0 <= sqrt x * (sqrt t)) by sign.
  assert (M' : asin (0) <= asin (sqrt x * (sqrt t))).
  { apply (rises (fun u => asin u) (fun u => inv (sqrt (1 - u ^ 2)) - 0) (0) (sqrt x * (sqrt t))).
    - apply Rminus_le_0_l; sign.
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= sqrt x * (sqrt t) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 0) - 0) by by_number.
      try assert (0 <= (1 - sqrt x * (sqrt t)) - 0) by first [seen | sign_form (1 - sqrt x * (sqrt t)) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N2' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 - (at_t)) * (sqrt (1 + (at_t))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N3' : normal_form ((inv (sqrt (1 - (at_t) ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N4' : normal_form ((inv (sqrt (1 - at_t ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - at_t ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= sqrt x * (sqrt t) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 0) - 0) by by_number.
      try assert (0 <= (1 - sqrt x * (sqrt t)) - 0) by first [seen | sign_form (1 - sqrt x * (sqrt t)) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (asin (sqrt x * (sqrt t))) - (0) = (asin (sqrt x * (sqrt t))) - (asin (0))).
  { try assert (N9' : normal_form ((asin (0))) (0)) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [f(sqrt xt) > 0], by Sign:
  (-x*t + 1)^(1/2) + x^(1/2)*t^(1/2)*asin(x^(1/2)*t^(1/2)) > 0
*)
Lemma step_f_sqrt_xt_pos_0 (t : R) (v : R) (x : R) (y : R)
    (H_t_pos_0 : t > 0)
    (H_v_pos_0 : v > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_x_less_is_y : y - x >= 0)
    (H_y_less_1 : 1 - y > 0)
    (H_t_less_1 : 1 - t > 0)
    (H_v_less_1 : 1 - v > 0) :
  sqrt (1 - x * t) + sqrt x * (sqrt t) * (asin (sqrt x * (sqrt t))) > 0.
Proof.
  pose proof (step_xt_less_1 (t) (x) (y) H_t_pos_0 H_x_pos_is_0 H_x_less_is_y H_y_less_1 H_t_less_1) as H_xt_less_1.
  pose proof (step_asin_sqrt_xt_pos_is_0 (t) (v) (x) (y) H_t_pos_0 H_v_pos_0 H_x_pos_is_0 H_x_less_is_y H_y_less_1 H_t_less_1 H_v_less_1) as H_asin_sqrt_xt_pos_is_0.
  try assert (0 < 1 - x * t) by first [sign].
  gap; sign.
Qed.

(** Step [slope of h], by Sign:
  ((1 - v^2)^(1/2) + asin(v)*v)^(-1)*asin(v) + (1 - v^2)^(-1/2)*((1 - v^2)^(1/2) +
    asin(v)*v)^(-1)*v - ((1 - v^2)^(1/2) + asin(v)*v)^(-2)*v*asin(v)^2 >= 0
*)
Lemma step_slope_of_h (v : R)
    (H_v_pos_0 : v > 0)
    (H_v_less_1 : 1 - v > 0) :
  asin v * (inv (sqrt (1 - v ^ 2) + asin v * v)) + v * (inv (sqrt (1 - v ^ 2))) * (inv (sqrt (1 - v ^ 2) + asin v * v)) - v * ((asin v) ^ 2) * (inv ((sqrt (1 - v ^ 2) + asin v * v) ^ 2)) >= 0.
Proof.
  pose proof (step_asin_v_pos_0 (v) H_v_pos_0 H_v_less_1) as H_asin_v_pos_0.
  try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 - v) * (1 + v)) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 - v) * (1 + v)) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (0 < sqrt (1 - v ^ 2) + asin v * v) by sign.
  assert (P' : 0 <= ((sqrt (1 - v ^ 2) * (asin v) + v + v ^ 2 * (asin v) * (inv (sqrt (1 - v ^ 2)))) * (inv ((sqrt (1 - v ^ 2) + asin v * v) ^ 2)))).
  { sign. }
  assert (G' : (asin v * (inv (sqrt (1 - v ^ 2) + asin v * v)) + v * (inv (sqrt (1 - v ^ 2))) * (inv (sqrt (1 - v ^ 2) + asin v * v)) - v * ((asin v) ^ 2) * (inv ((sqrt (1 - v ^ 2) + asin v * v) ^ 2))) - (0) = ((sqrt (1 - v ^ 2) * (asin v) + v + v ^ 2 * (asin v) * (inv (sqrt (1 - v ^ 2)))) * (inv ((sqrt (1 - v ^ 2) + asin v * v) ^ 2)))).
  { try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 - v) * (1 + v)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 - v) * (1 + v)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < sqrt (1 - v ^ 2) + asin v * v) by sign.
    try assert (0 < sqrt (1 - v ^ 2) + asin v * v) by sign.
    try assert (0 < 1 + v) by sign.
    try assert (0 < 1 - v) by first [sign].
    try assert (N0' : normal_form (sqrt (1 - v ^ 2)) (sqrt (1 - v) * (sqrt (1 + v)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + v) by sign.
    try assert (0 < 1 - v) by first [sign].
    try assert (N1' : normal_form (inv (sqrt (1 - v ^ 2))) (inv (sqrt (1 - v)) * (inv (sqrt (1 + v))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + v)) * inv (sqrt (1 + v)) = inv (1 + v)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - v)) * inv (sqrt (1 - v)) = inv (1 - v)) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - v) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + v) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    try assert (0 < 1 + v) by sign.
    try assert (0 < 1 - v) by first [sign].
    try assert (0 < v ^ 2 * ((asin v) ^ 2) + 2 * (sqrt (1 - v)) * (sqrt (1 + v)) * (asin v) * v + (sqrt (1 + v)) ^ 2 * ((sqrt (1 - v)) ^ 2)) by sign.
    try assert (N2' : normal_form (inv ((sqrt (1 - v ^ 2) + asin v * v) ^ 2)) (inv (v ^ 2 * ((asin v) ^ 2) + 2 * (sqrt (1 - v)) * (sqrt (1 + v)) * (asin v) * v + (sqrt (1 + v)) ^ 2 * ((sqrt (1 - v)) ^ 2)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [sign]); assert (Z0' : v ^ 2 * ((asin v) ^ 2) + 2 * (sqrt (1 - v)) * (sqrt (1 + v)) * (asin v) * v + (sqrt (1 + v)) ^ 2 * ((sqrt (1 - v)) ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + v) by sign.
    try assert (0 < 1 - v) by first [sign].
    try assert (0 < sqrt (1 - v) * (sqrt (1 + v)) + asin v * v) by sign.
    try assert (N3' : normal_form (inv (sqrt (1 - v ^ 2) + asin v * v)) (inv (sqrt (1 - v) * (sqrt (1 + v)) + asin v * v))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [sign]); assert (Z0' : sqrt (1 - v) * (sqrt (1 + v)) + asin v * v <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign).
    try assert (Q1' : inv (sqrt (1 + v)) * inv (sqrt (1 + v)) = inv (1 + v)) by (apply inv_sqrt_square; sign).
    try assert (Q2' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [sign]).
    try assert (Q3' : inv (sqrt (1 - v)) * inv (sqrt (1 - v)) = inv (1 - v)) by (apply inv_sqrt_square; first [sign]).
    assert (Z0' : sqrt (1 - v) * (sqrt (1 + v)) + asin v * v <> 0) by (apply positive_ne; sign).
    assert (Z1' : sqrt (1 - v) <> 0) by (apply positive_ne; sign).
    assert (Z2' : sqrt (1 + v) <> 0) by (apply positive_ne; sign).
    assert (Z3' : v ^ 2 * ((asin v) ^ 2) + 2 * (sqrt (1 - v)) * (sqrt (1 + v)) * (asin v) * v + (sqrt (1 + v)) ^ 2 * ((sqrt (1 - v)) ^ 2) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z3'), ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1' Q2' Q3']; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [sqrt xt <= t], by Linear:
  t >= x^(1/2)*t^(1/2)
*)
Lemma step_sqrt_xt_less_is_t (t : R) (x : R)
    (H_t_pos_0 : t > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_x_less_is_t : t - x >= 0)
    (H_t_less_1 : 1 - t > 0) :
  t >= sqrt x * (sqrt t).
Proof.
  assert (P0' : 0 <= (1 / 2) * ((t - x) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 <= ((1 / 2) * ((t - sqrt x * (sqrt t)) ^ 2) * (inv t))) by (sign).
  assert (G' : (t) - (sqrt x * (sqrt t)) = (1 / 2) * ((t - x) - (0)) + ((1 / 2) * ((t - sqrt x * (sqrt t)) ^ 2) * (inv t))).
  { try assert (Q0' : sqrt x * sqrt x = x) by (apply sqrt_sqrt; sign).
    try assert (Q1' : sqrt t * sqrt t = t) by (apply sqrt_sqrt; sign).
    assert (Z0' : t <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [h increases], by Monotone:
  asin(t)*t*((1 - t^2)^(1/2) + asin(t)*t)^(-1) >= x^(1/2)*t^(1/2)*asin(x^(1/2)*t^(1/2))*((-x*t +
    1)^(1/2) + x^(1/2)*t^(1/2)*asin(x^(1/2)*t^(1/2)))^(-1)
*)
Lemma step_h_increases (t : R) (v : R) (x : R) (y : R)
    (H_t_pos_0 : t > 0)
    (H_v_pos_0 : v > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_x_less_is_y : y - x >= 0)
    (H_y_less_1 : 1 - y > 0)
    (H_x_less_is_t : t - x >= 0)
    (H_t_less_1 : 1 - t > 0)
    (H_v_less_1 : 1 - v > 0) :
  asin t * t * (inv (sqrt (1 - t ^ 2) + asin t * t)) >= sqrt x * (sqrt t) * (asin (sqrt x * (sqrt t))) * (inv (sqrt (1 - x * t) + sqrt x * (sqrt t) * (asin (sqrt x * (sqrt t))))).
Proof.
  pose proof (step_xt_less_1 (t) (x) (y) H_t_pos_0 H_x_pos_is_0 H_x_less_is_y H_y_less_1 H_t_less_1) as H_xt_less_1.
  pose proof (step_sqrt_xt_less_1 (t) (x) (y) H_t_pos_0 H_x_pos_is_0 H_x_less_is_y H_y_less_1 H_t_less_1) as H_sqrt_xt_less_1.
  pose proof (step_sqrt_xt_less_is_t (t) (x) H_t_pos_0 H_x_pos_is_0 H_x_less_is_t H_t_less_1) as H_sqrt_xt_less_is_t.
  assert (0 <= sqrt x * (sqrt t)) by sign.
  assert (0 <= t) by sign.
  assert (M' : asin (sqrt x * (sqrt t)) * (sqrt x * (sqrt t)) * (inv (asin (sqrt x * (sqrt t)) * (sqrt x * (sqrt t)) + sqrt (1 - (sqrt x * (sqrt t)) ^ 2))) <= asin (t) * (t) * (inv (asin (t) * (t) + sqrt (1 - (t) ^ 2)))).
  { apply (rises (fun u => asin u * u * (inv (asin u * u + sqrt (1 - u ^ 2)))) (fun u => (u * (inv (asin u * u + sqrt (1 - u ^ 2))) * (inv (sqrt (1 - u ^ 2))) + asin u * (inv (asin u * u + sqrt (1 - u ^ 2))) - (asin u) ^ 2 * u * (inv ((asin u * u + sqrt (1 - u ^ 2)) ^ 2))) - 0) (sqrt x * (sqrt t)) (t)).
    - apply Rminus_le_0_l; first [seen | sign_form (t - sqrt x * (sqrt t)) ltac:(first [put; solve [ring] | equal]) | sign].
    - intros at_t B'.
      try assert (0 <= sqrt x * (sqrt t) - 0) by sign.
      try assert (0 <= t - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - sqrt x * (sqrt t)) - 0) by first [seen | sign_form (1 - sqrt x * (sqrt t)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 - t) - 0) by first [seen | sign_form (1 - t) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < sqrt (1 - (at_t) ^ 2) + asin (at_t) * (at_t)) by sign.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : asin (at_t) * (inv (sqrt (1 - (at_t) ^ 2) + asin (at_t) * (at_t))) + (at_t) * (inv (sqrt (1 - (at_t) ^ 2))) * (inv (sqrt (1 - (at_t) ^ 2) + asin (at_t) * (at_t))) - (at_t) * ((asin (at_t)) ^ 2) * (inv ((sqrt (1 - (at_t) ^ 2) + asin (at_t) * (at_t)) ^ 2)) >= 0).
      { apply (step_slope_of_h (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < sqrt (1 - (at_t) ^ 2) + asin (at_t) * (at_t)) by sign.
      try assert (0 < sqrt (1 - (at_t) ^ 2) + asin (at_t) * (at_t)) by sign.
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (asin at_t * at_t + sqrt (1 - at_t ^ 2))) by sign.
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N2' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 - (at_t)) * (sqrt (1 + (at_t))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N3' : normal_form ((inv (sqrt ((1 - (at_t) ^ 2))))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N4' : normal_form ((inv (sqrt (1 - at_t ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - at_t ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (0 < (at_t) ^ 2 * ((asin (at_t)) ^ 2) + 2 * (sqrt (1 - (at_t))) * (sqrt (1 + (at_t))) * (asin (at_t)) * (at_t) + (sqrt (1 + (at_t))) ^ 2 * ((sqrt (1 - (at_t))) ^ 2)) by sign.
      try assert (N5' : normal_form ((inv ((asin at_t * at_t + sqrt (1 - at_t ^ 2)) ^ 2))) (inv ((at_t) ^ 2 * ((asin (at_t)) ^ 2) + 2 * (sqrt (1 - (at_t))) * (sqrt (1 + (at_t))) * (asin (at_t)) * (at_t) + (sqrt (1 + (at_t))) ^ 2 * ((sqrt (1 - (at_t))) ^ 2)))) by normal.
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (0 < sqrt (1 - (at_t)) * (sqrt (1 + (at_t))) + asin (at_t) * (at_t)) by sign.
      try assert (N6' : normal_form ((inv (asin at_t * at_t + sqrt (1 - at_t ^ 2)))) (inv (sqrt (1 - (at_t)) * (sqrt (1 + (at_t))) + asin (at_t) * (at_t)))) by normal.
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (0 < sqrt (1 - (at_t)) * (sqrt (1 + (at_t))) + asin (at_t) * (at_t)) by sign.
      try assert (N7' : normal_form ((inv (asin at_t * at_t + sqrt (1 - at_t ^ 2)))) (inv (sqrt (1 - (at_t)) * (sqrt (1 + (at_t))) + asin (at_t) * (at_t)))) by normal.
      derivative_of.
      try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign).
      try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]).
      assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign).
      assert (Z1' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign).
      assert (Z2' : sqrt (1 - (at_t)) * (sqrt (1 + (at_t))) + asin (at_t) * (at_t) <> 0) by (apply positive_ne; sign).
      assert (Z3' : (at_t) ^ 2 * ((asin (at_t)) ^ 2) + 2 * (sqrt (1 - (at_t))) * (sqrt (1 + (at_t))) * (asin (at_t)) * (at_t) + (sqrt (1 + (at_t))) ^ 2 * ((sqrt (1 - (at_t))) ^ 2) <> 0) by (apply positive_ne; sign).
      first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z3'), ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal].
    - intros at_t B'.
      try assert (0 <= sqrt x * (sqrt t) - 0) by sign.
      try assert (0 <= t - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - sqrt x * (sqrt t)) - 0) by first [seen | sign_form (1 - sqrt x * (sqrt t)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 - t) - 0) by first [seen | sign_form (1 - t) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < sqrt (1 - (at_t) ^ 2) + asin (at_t) * (at_t)) by sign.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : asin (at_t) * (inv (sqrt (1 - (at_t) ^ 2) + asin (at_t) * (at_t))) + (at_t) * (inv (sqrt (1 - (at_t) ^ 2))) * (inv (sqrt (1 - (at_t) ^ 2) + asin (at_t) * (at_t))) - (at_t) * ((asin (at_t)) ^ 2) * (inv ((sqrt (1 - (at_t) ^ 2) + asin (at_t) * (at_t)) ^ 2)) >= 0).
      { apply (step_slope_of_h (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - assert (0 < (asin (sqrt x * (sqrt t)) * (sqrt x * (sqrt t)) + sqrt (1 - (sqrt x * (sqrt t)) ^ 2))) by sign.
      continuity_at.
    - assert (0 < (asin (t) * (t) + sqrt (1 - (t) ^ 2))) by sign.
      continuity_at. }
  assert (G' : (asin t * t * (inv (sqrt (1 - t ^ 2) + asin t * t))) - (sqrt x * (sqrt t) * (asin (sqrt x * (sqrt t))) * (inv (sqrt (1 - x * t) + sqrt x * (sqrt t) * (asin (sqrt x * (sqrt t)))))) = (asin (t) * (t) * (inv (asin (t) * (t) + sqrt (1 - (t) ^ 2)))) - (asin (sqrt x * (sqrt t)) * (sqrt x * (sqrt t)) * (inv (asin (sqrt x * (sqrt t)) * (sqrt x * (sqrt t)) + sqrt (1 - (sqrt x * (sqrt t)) ^ 2))))).
  { try assert (0 < 1 - x * t) by first [sign].
    try assert (0 < (1 - (sqrt x * (sqrt t)) ^ 2)) by first [seen | sign_form (1 - x * t) ltac:(try assert (Q0' : sqrt x * sqrt x = x) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt t * sqrt t = t) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]) | sign].
    try assert (0 < (1 - (t) ^ 2)) by first [seen | sign_form ((1 + t) * (1 - t)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 - t ^ 2) by first [seen | sign_form ((1 + t) * (1 - t)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < (asin (t) * (t) + sqrt (1 - (t) ^ 2))) by sign.
    try assert (0 < (asin (sqrt x * (sqrt t)) * (sqrt x * (sqrt t)) + sqrt (1 - (sqrt x * (sqrt t)) ^ 2))) by sign.
    try assert (0 < sqrt (1 - t ^ 2) + asin t * t) by sign.
    try assert (0 < sqrt (1 - x * t) + sqrt x * (sqrt t) * (asin (sqrt x * (sqrt t)))) by sign.
    try assert (0 < 1 - x * t) by first [sign].
    try assert (N12' : normal_form ((sqrt (1 - (sqrt x * (sqrt t)) ^ 2))) (sqrt (1 - x * t))) by first [apply alike_at; (try assert (Q0' : sqrt x * sqrt x = x) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt t * sqrt t = t) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt x * sqrt x = x) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt t * sqrt t = t) by (apply sqrt_sqrt; sign); try assert (Q2' : sqrt (1 - x * t) * sqrt (1 - x * t) = 1 - x * t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (0 < 1 + t) by sign.
    try assert (0 < 1 - t) by first [sign].
    try assert (N13' : normal_form ((sqrt (1 - (t) ^ 2))) (sqrt (1 + t) * (sqrt (1 - t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + t) * sqrt (1 + t) = 1 + t) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - t) * sqrt (1 - t) = 1 - t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + t) by sign.
    try assert (0 < 1 - t) by first [sign].
    try assert (N14' : normal_form (sqrt (1 - t ^ 2)) (sqrt (1 + t) * (sqrt (1 - t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + t) * sqrt (1 + t) = 1 + t) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - t) * sqrt (1 - t) = 1 - t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + t) by sign.
    try assert (0 < 1 - t) by first [sign].
    try assert (0 < sqrt (1 + t) * (sqrt (1 - t)) + asin t * t) by sign.
    try assert (N15' : normal_form ((inv (asin (t) * (t) + sqrt (1 - (t) ^ 2)))) (inv (sqrt (1 + t) * (sqrt (1 - t)) + asin t * t))) by normal.
    try assert (0 < 1 - x * t) by first [sign].
    try assert (0 < sqrt (1 - x * t) + sqrt x * (sqrt t) * (asin (sqrt x * (sqrt t)))) by sign.
    try assert (N16' : normal_form ((inv (asin (sqrt x * (sqrt t)) * (sqrt x * (sqrt t)) + sqrt (1 - (sqrt x * (sqrt t)) ^ 2)))) (inv (sqrt (1 - x * t) + sqrt x * (sqrt t) * (asin (sqrt x * (sqrt t)))))) by normal.
    try assert (0 < 1 + t) by sign.
    try assert (0 < 1 - t) by first [sign].
    try assert (0 < sqrt (1 + t) * (sqrt (1 - t)) + asin t * t) by sign.
    try assert (N17' : normal_form (inv (sqrt (1 - t ^ 2) + asin t * t)) (inv (sqrt (1 + t) * (sqrt (1 - t)) + asin t * t))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + t) * sqrt (1 + t) = 1 + t) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - t) * sqrt (1 - t) = 1 - t) by (apply sqrt_sqrt; first [sign]); assert (Z0' : sqrt (1 + t) * (sqrt (1 - t)) + asin t * t <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [slope of the ratio], by Linear:
  -(x*asin(x) + (-x^2 + 1)^(1/2))*((1 - t^2)^(1/2) + asin(t)*t)*t^(-1/2)*x^(1/2)*((-x*t + 1)^(1/2)
    + x^(1/2)*t^(1/2)*asin(x^(1/2)*t^(1/2)))^(-3)*asin(x^(1/2)*t^(1/2)) + (x*asin(x) + (-x^2 +
    1)^(1/2))*asin(t)*((-x*t + 1)^(1/2) + x^(1/2)*t^(1/2)*asin(x^(1/2)*t^(1/2)))^(-2) >= 0
*)
Lemma step_slope_of_the_ratio (t : R) (v : R) (x : R) (y : R)
    (H_t_pos_0 : t > 0)
    (H_v_pos_0 : v > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_x_less_is_y : y - x >= 0)
    (H_y_less_1 : 1 - y > 0)
    (H_x_less_is_t : t - x >= 0)
    (H_t_less_1 : 1 - t > 0)
    (H_v_less_1 : 1 - v > 0) :
  (x * (asin x) + sqrt (1 - x ^ 2)) * (asin t) * (inv ((sqrt (1 - x * t) + sqrt x * (sqrt t) * (asin (sqrt x * (sqrt t)))) ^ 2)) - (x * (asin x) + sqrt (1 - x ^ 2)) * (sqrt (1 - t ^ 2) + asin t * t) * (sqrt x) * (asin (sqrt x * (sqrt t))) * (inv (sqrt t)) * (inv ((sqrt (1 - x * t) + sqrt x * (sqrt t) * (asin (sqrt x * (sqrt t)))) ^ 3)) >= 0.
Proof.
  pose proof (step_f_x_pos_0 (v) (x) (y) H_v_pos_0 H_x_pos_is_0 H_x_less_is_y H_y_less_1 H_v_less_1) as H_f_x_pos_0.
  pose proof (step_f_t_pos_0 (t) (v) H_t_pos_0 H_v_pos_0 H_t_less_1 H_v_less_1) as H_f_t_pos_0.
  pose proof (step_xt_less_1 (t) (x) (y) H_t_pos_0 H_x_pos_is_0 H_x_less_is_y H_y_less_1 H_t_less_1) as H_xt_less_1.
  pose proof (step_f_sqrt_xt_pos_0 (t) (v) (x) (y) H_t_pos_0 H_v_pos_0 H_x_pos_is_0 H_x_less_is_y H_y_less_1 H_t_less_1 H_v_less_1) as H_f_sqrt_xt_pos_0.
  pose proof (step_h_increases (t) (v) (x) (y) H_t_pos_0 H_v_pos_0 H_x_pos_is_0 H_x_less_is_y H_y_less_1 H_x_less_is_t H_t_less_1 H_v_less_1) as H_h_increases.
  try assert (0 < 1 - x * t) by first [sign].
  try assert (0 < 1 - t ^ 2) by first [seen | sign_form ((1 + t) * (1 - t)) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (0 < 1 - x ^ 2) by first [seen | sign_form ((x + 1) * ((1 - y) + (y - x))) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (0 < sqrt (1 - x * t) + sqrt x * (sqrt t) * (asin (sqrt x * (sqrt t)))) by sign.
  assert (P0' : 0 <= ((x * (asin x) + sqrt (1 - x ^ 2)) * (sqrt (1 - t ^ 2) + asin t * t) * (inv ((sqrt (1 - x * t) + sqrt x * (sqrt t) * (asin (sqrt x * (sqrt t)))) ^ 2)) * (inv t)) * ((asin t * t * (inv (sqrt (1 - t ^ 2) + asin t * t))) - (sqrt x * (sqrt t) * (asin (sqrt x * (sqrt t))) * (inv (sqrt (1 - x * t) + sqrt x * (sqrt t) * (asin (sqrt x * (sqrt t)))))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((x * (asin x) + sqrt (1 - x ^ 2)) * (asin t) * (inv ((sqrt (1 - x * t) + sqrt x * (sqrt t) * (asin (sqrt x * (sqrt t)))) ^ 2)) - (x * (asin x) + sqrt (1 - x ^ 2)) * (sqrt (1 - t ^ 2) + asin t * t) * (sqrt x) * (asin (sqrt x * (sqrt t))) * (inv (sqrt t)) * (inv ((sqrt (1 - x * t) + sqrt x * (sqrt t) * (asin (sqrt x * (sqrt t)))) ^ 3))) - (0) = ((x * (asin x) + sqrt (1 - x ^ 2)) * (sqrt (1 - t ^ 2) + asin t * t) * (inv ((sqrt (1 - x * t) + sqrt x * (sqrt t) * (asin (sqrt x * (sqrt t)))) ^ 2)) * (inv t)) * ((asin t * t * (inv (sqrt (1 - t ^ 2) + asin t * t))) - (sqrt x * (sqrt t) * (asin (sqrt x * (sqrt t))) * (inv (sqrt (1 - x * t) + sqrt x * (sqrt t) * (asin (sqrt x * (sqrt t)))))))).
  { try assert (0 < 1 - x * t) by first [sign].
    try assert (0 < 1 - t ^ 2) by first [seen | sign_form ((1 + t) * (1 - t)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 - x ^ 2) by first [seen | sign_form ((x + 1) * ((1 - y) + (y - x))) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < sqrt (1 - x * t) + sqrt x * (sqrt t) * (asin (sqrt x * (sqrt t)))) by sign.
    try assert (0 < sqrt (1 - x * t) + sqrt x * (sqrt t) * (asin (sqrt x * (sqrt t)))) by sign.
    try assert (0 < sqrt (1 - t ^ 2) + asin t * t) by sign.
    try assert (0 < sqrt (1 - x * t) + sqrt x * (sqrt t) * (asin (sqrt x * (sqrt t)))) by sign.
    try assert (0 < 1 + t) by sign.
    try assert (0 < 1 - t) by first [sign].
    try assert (N0' : normal_form (sqrt (1 - t ^ 2)) (sqrt (1 + t) * (sqrt (1 - t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + t) * sqrt (1 + t) = 1 + t) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - t) * sqrt (1 - t) = 1 - t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < x + 1) by sign.
    try assert (0 < 1 - x) by first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N1' : normal_form (sqrt (1 - x ^ 2)) (sqrt (1 - x) * (sqrt (x + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 - x * t) by first [sign].
    try assert (0 < (asin (sqrt x * (sqrt t))) ^ 2 * ((sqrt x) ^ 2) * ((sqrt t) ^ 2) + 2 * (sqrt x) * (sqrt t) * (sqrt (1 - x * t)) * (asin (sqrt x * (sqrt t))) + (sqrt (1 - x * t)) ^ 2) by sign.
    try assert (N2' : normal_form (inv ((sqrt (1 - x * t) + sqrt x * (sqrt t) * (asin (sqrt x * (sqrt t)))) ^ 2)) (inv ((asin (sqrt x * (sqrt t))) ^ 2 * ((sqrt x) ^ 2) * ((sqrt t) ^ 2) + 2 * (sqrt x) * (sqrt t) * (sqrt (1 - x * t)) * (asin (sqrt x * (sqrt t))) + (sqrt (1 - x * t)) ^ 2))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt x * sqrt x = x) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt t * sqrt t = t) by (apply sqrt_sqrt; sign); try assert (Q2' : sqrt (1 - x * t) * sqrt (1 - x * t) = 1 - x * t) by (apply sqrt_sqrt; first [sign]); assert (Z0' : (asin (sqrt x * (sqrt t))) ^ 2 * ((sqrt x) ^ 2) * ((sqrt t) ^ 2) + 2 * (sqrt x) * (sqrt t) * (sqrt (1 - x * t)) * (asin (sqrt x * (sqrt t))) + (sqrt (1 - x * t)) ^ 2 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (0 < 1 - x * t) by first [sign].
    try assert (0 < (sqrt (1 - x * t)) ^ 3 + 3 * ((asin (sqrt x * (sqrt t))) ^ 2) * ((sqrt x) ^ 2) * ((sqrt t) ^ 2) * (sqrt (1 - x * t)) + 3 * ((sqrt (1 - x * t)) ^ 2) * (sqrt x) * (sqrt t) * (asin (sqrt x * (sqrt t))) + (sqrt t) ^ 3 * ((asin (sqrt x * (sqrt t))) ^ 3) * ((sqrt x) ^ 3)) by sign.
    try assert (N3' : normal_form (inv ((sqrt (1 - x * t) + sqrt x * (sqrt t) * (asin (sqrt x * (sqrt t)))) ^ 3)) (inv ((sqrt (1 - x * t)) ^ 3 + 3 * ((asin (sqrt x * (sqrt t))) ^ 2) * ((sqrt x) ^ 2) * ((sqrt t) ^ 2) * (sqrt (1 - x * t)) + 3 * ((sqrt (1 - x * t)) ^ 2) * (sqrt x) * (sqrt t) * (asin (sqrt x * (sqrt t))) + (sqrt t) ^ 3 * ((asin (sqrt x * (sqrt t))) ^ 3) * ((sqrt x) ^ 3)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt x * sqrt x = x) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt t * sqrt t = t) by (apply sqrt_sqrt; sign); try assert (Q2' : sqrt (1 - x * t) * sqrt (1 - x * t) = 1 - x * t) by (apply sqrt_sqrt; first [sign]); assert (Z0' : (sqrt (1 - x * t)) ^ 3 + 3 * ((asin (sqrt x * (sqrt t))) ^ 2) * ((sqrt x) ^ 2) * ((sqrt t) ^ 2) * (sqrt (1 - x * t)) + 3 * ((sqrt (1 - x * t)) ^ 2) * (sqrt x) * (sqrt t) * (asin (sqrt x * (sqrt t))) + (sqrt t) ^ 3 * ((asin (sqrt x * (sqrt t))) ^ 3) * ((sqrt x) ^ 3) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (0 < 1 + t) by sign.
    try assert (0 < 1 - t) by first [sign].
    try assert (0 < sqrt (1 + t) * (sqrt (1 - t)) + asin t * t) by sign.
    try assert (N4' : normal_form (inv (sqrt (1 - t ^ 2) + asin t * t)) (inv (sqrt (1 + t) * (sqrt (1 - t)) + asin t * t))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + t) * sqrt (1 + t) = 1 + t) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - t) * sqrt (1 - t) = 1 - t) by (apply sqrt_sqrt; first [sign]); assert (Z0' : sqrt (1 + t) * (sqrt (1 - t)) + asin t * t <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (Q0' : sqrt x * sqrt x = x) by (apply sqrt_sqrt; sign).
    try assert (Q1' : sqrt t * sqrt t = t) by (apply sqrt_sqrt; sign).
    try assert (Q2' : inv (sqrt t) * inv (sqrt t) = inv t) by (apply inv_sqrt_square; sign).
    try assert (Q3' : sqrt (1 + t) * sqrt (1 + t) = 1 + t) by (apply sqrt_sqrt; sign).
    try assert (Q4' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign).
    try assert (Q5' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign]).
    try assert (Q6' : sqrt (1 - t) * sqrt (1 - t) = 1 - t) by (apply sqrt_sqrt; first [sign]).
    try assert (Q7' : sqrt (1 - x * t) * sqrt (1 - x * t) = 1 - x * t) by (apply sqrt_sqrt; first [sign]).
    assert (Z0' : (sqrt (1 - x * t)) ^ 3 + 3 * ((asin (sqrt x * (sqrt t))) ^ 2) * ((sqrt x) ^ 2) * ((sqrt t) ^ 2) * (sqrt (1 - x * t)) + 3 * ((sqrt (1 - x * t)) ^ 2) * (sqrt x) * (sqrt t) * (asin (sqrt x * (sqrt t))) + (sqrt t) ^ 3 * ((asin (sqrt x * (sqrt t))) ^ 3) * ((sqrt x) ^ 3) <> 0) by (apply positive_ne; sign).
    assert (Z1' : sqrt t <> 0) by (apply positive_ne; sign).
    assert (Z2' : (asin (sqrt x * (sqrt t))) ^ 2 * ((sqrt x) ^ 2) * ((sqrt t) ^ 2) + 2 * (sqrt x) * (sqrt t) * (sqrt (1 - x * t)) * (asin (sqrt x * (sqrt t))) + (sqrt (1 - x * t)) ^ 2 <> 0) by (apply positive_ne; sign).
    assert (Z3' : t <> 0) by (apply positive_ne; sign).
    assert (Z4' : sqrt (1 - x * t) + sqrt x * (sqrt t) * (asin (sqrt x * (sqrt t))) <> 0) by (apply positive_ne; sign).
    assert (Z5' : sqrt (1 + t) * (sqrt (1 - t)) + asin t * t <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5' Q6' Q7']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z2'), ?(inv_at _ Z4'), ?(inv_at _ Z5'), ?(inv_at _ Z1'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3' Q4' Q5' Q6' Q7']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [sqrt xy < 1], by Linear:
  1 - y^(1/2)*x^(1/2) > 0
*)
Lemma step_sqrt_xy_less_1 (x : R) (y : R)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_x_less_is_y : y - x >= 0)
    (H_y_less_1 : 1 - y > 0) :
  1 - sqrt y * (sqrt x) > 0.
Proof.
  pose proof (step_xy_less_1 (x) (y) H_x_pos_is_0 H_y_pos_is_0 H_x_less_is_y H_y_less_1) as H_xy_less_1.
  assert (P0' : 0 < (1 / 2) * ((1 - x * y) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P' : 0 <= ((1 / 2) * ((1 - sqrt y * (sqrt x)) ^ 2))) by (sign).
  assert (G' : (1 - sqrt y * (sqrt x)) - (0) = (1 / 2) * ((1 - x * y) - (0)) + ((1 / 2) * ((1 - sqrt y * (sqrt x)) ^ 2))).
  { try assert (Q0' : sqrt y * sqrt y = y) by (apply sqrt_sqrt; sign).
    try assert (Q1' : sqrt x * sqrt x = x) by (apply sqrt_sqrt; sign).
    first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [asin sqrt xy >= 0], by Monotone:
  asin(y^(1/2)*x^(1/2)) >= 0
*)
Lemma step_asin_sqrt_xy_pos_is_0 (v : R) (x : R) (y : R)
    (H_v_pos_0 : v > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_x_less_is_y : y - x >= 0)
    (H_y_less_1 : 1 - y > 0)
    (H_v_less_1 : 1 - v > 0) :
  asin (sqrt y * (sqrt x)) >= 0.
Proof.
  pose proof (step_sqrt_xy_less_1 (x) (y) H_x_pos_is_0 H_y_pos_is_0 H_x_less_is_y H_y_less_1) as H_sqrt_xy_less_1.
  assert (0 <= sqrt y * (sqrt x)) by sign.
  assert (M' : asin (0) <= asin (sqrt y * (sqrt x))).
  { apply (rises (fun u => asin u) (fun u => inv (sqrt (1 - u ^ 2)) - 0) (0) (sqrt y * (sqrt x))).
    - apply Rminus_le_0_l; sign.
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= sqrt y * (sqrt x) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 0) - 0) by by_number.
      try assert (0 <= (1 - sqrt y * (sqrt x)) - 0) by first [seen | sign_form (1 - sqrt y * (sqrt x)) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N2' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 - (at_t)) * (sqrt (1 + (at_t))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N3' : normal_form ((inv (sqrt (1 - (at_t) ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N4' : normal_form ((inv (sqrt (1 - at_t ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - at_t ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= sqrt y * (sqrt x) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 0) - 0) by by_number.
      try assert (0 <= (1 - sqrt y * (sqrt x)) - 0) by first [seen | sign_form (1 - sqrt y * (sqrt x)) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (asin (sqrt y * (sqrt x))) - (0) = (asin (sqrt y * (sqrt x))) - (asin (0))).
  { try assert (N9' : normal_form ((asin (0))) (0)) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [f(sqrt xy) > 0], by Sign:
  asin(y^(1/2)*x^(1/2))*y^(1/2)*x^(1/2) + (1 - x*y)^(1/2) > 0
*)
Lemma step_f_sqrt_xy_pos_0 (v : R) (x : R) (y : R)
    (H_v_pos_0 : v > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_x_less_is_y : y - x >= 0)
    (H_y_less_1 : 1 - y > 0)
    (H_v_less_1 : 1 - v > 0) :
  asin (sqrt y * (sqrt x)) * (sqrt y) * (sqrt x) + sqrt (1 - x * y) > 0.
Proof.
  pose proof (step_xy_less_1 (x) (y) H_x_pos_is_0 H_y_pos_is_0 H_x_less_is_y H_y_less_1) as H_xy_less_1.
  pose proof (step_asin_sqrt_xy_pos_is_0 (v) (x) (y) H_v_pos_0 H_x_pos_is_0 H_y_pos_is_0 H_x_less_is_y H_y_less_1 H_v_less_1) as H_asin_sqrt_xy_pos_is_0.
  try assert (0 < 1 - x * y) by first [sign].
  gap; sign.
Qed.

(** Step [ratio], by Monotone:
  (x*asin(x) + (-x^2 + 1)^(1/2))*(asin(y)*y + (1 -
    y^2)^(1/2))*(asin(y^(1/2)*x^(1/2))*y^(1/2)*x^(1/2) + (1 - x*y)^(1/2))^(-2) >= 1
*)
Lemma step_ratio (t : R) (v : R) (x : R) (y : R)
    (H_t_pos_0 : t > 0)
    (H_v_pos_0 : v > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_x_less_is_y : y - x >= 0)
    (H_y_less_1 : 1 - y > 0)
    (H_x_less_is_t : t - x >= 0)
    (H_t_less_1 : 1 - t > 0)
    (H_v_less_1 : 1 - v > 0) :
  (x * (asin x) + sqrt (1 - x ^ 2)) * (asin y * y + sqrt (1 - y ^ 2)) * (inv ((asin (sqrt y * (sqrt x)) * (sqrt y) * (sqrt x) + sqrt (1 - x * y)) ^ 2)) >= 1.
Proof.
  pose proof (step_x_less_1 (x) (y) H_x_pos_is_0 H_x_less_is_y H_y_less_1) as H_x_less_1.
  pose proof (step_xy_less_1 (x) (y) H_x_pos_is_0 H_y_pos_is_0 H_x_less_is_y H_y_less_1) as H_xy_less_1.
  pose proof (step_xt_less_1 (t) (x) (y) H_t_pos_0 H_x_pos_is_0 H_x_less_is_y H_y_less_1 H_t_less_1) as H_xt_less_1.
  assert (0 <= x) by sign.
  assert (0 <= y) by sign.
  assert (M' : (x * (asin x) + sqrt (1 - x ^ 2)) * (asin (x) * (x) + sqrt (1 - (x) ^ 2)) * (inv ((asin (sqrt x * (sqrt (x))) * (sqrt x) * (sqrt (x)) + sqrt (1 - x * (x))) ^ 2)) <= (x * (asin x) + sqrt (1 - x ^ 2)) * (asin (y) * (y) + sqrt (1 - (y) ^ 2)) * (inv ((asin (sqrt x * (sqrt (y))) * (sqrt x) * (sqrt (y)) + sqrt (1 - x * (y))) ^ 2))).
  { apply (rises (fun u => (x * (asin x) + sqrt (1 - x ^ 2)) * (asin u * u + sqrt (1 - u ^ 2)) * (inv ((asin (sqrt x * (sqrt u)) * (sqrt x) * (sqrt u) + sqrt (1 - x * u)) ^ 2))) (fun u => ((x * (asin x) + sqrt (1 - x ^ 2)) * (asin u) * (inv ((asin (sqrt x * (sqrt u)) * (sqrt x) * (sqrt u) + sqrt (1 - x * u)) ^ 2)) - (x * (asin x) + sqrt (1 - x ^ 2)) * (asin (sqrt x * (sqrt u))) * (sqrt x) * (asin u * u + sqrt (1 - u ^ 2)) * (inv ((asin (sqrt x * (sqrt u)) * (sqrt x) * (sqrt u) + sqrt (1 - x * u)) ^ 3)) * (inv (sqrt u))) - 0) (x) (y)).
    - apply Rminus_le_0_l; first [sign].
    - intros at_t B'.
      try assert (0 <= x - 0) by sign.
      try assert (0 <= y - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (x - x) - 0) by first [sign].
      try assert (0 <= (y - x) - 0) by first [seen | sign_form (y - x) ltac:(first [put; solve [ring] | equal]) | sign].
      assert ((at_t) - x >= 0) by premise.
      try assert (0 <= (1 - x) - 0) by first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 - y) - 0) by first [seen | sign_form (1 - y) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 - x * (at_t)) by first [sign].
      try assert (0 < sqrt (1 - x * (at_t)) + sqrt x * (sqrt (at_t)) * (asin (sqrt x * (sqrt (at_t))))) by sign.
      try assert (0 < 1 - x * (at_t)) by first [sign].
      try assert (0 < 1 - (sqrt x * (sqrt (at_t))) ^ 2) by first [seen | sign_form (1 - x * (at_t)) ltac:(try assert (Q0' : sqrt x * sqrt x = x) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (at_t) * sqrt (at_t) = at_t) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]) | sign].
      assert (S' : (x * (asin x) + sqrt (1 - x ^ 2)) * (asin (at_t)) * (inv ((sqrt (1 - x * (at_t)) + sqrt x * (sqrt (at_t)) * (asin (sqrt x * (sqrt (at_t))))) ^ 2)) - (x * (asin x) + sqrt (1 - x ^ 2)) * (sqrt (1 - (at_t) ^ 2) + asin (at_t) * (at_t)) * (sqrt x) * (asin (sqrt x * (sqrt (at_t)))) * (inv (sqrt (at_t))) * (inv ((sqrt (1 - x * (at_t)) + sqrt x * (sqrt (at_t)) * (asin (sqrt x * (sqrt (at_t))))) ^ 3)) >= 0).
      { apply (step_slope_of_the_ratio (at_t) (v) (x) (y)); premise. }
      try assert (0 < 1 - x * (at_t)) by first [sign].
      try assert (0 < 1 - x * (at_t)) by first [sign].
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 - x ^ 2) by first [seen | sign_form ((x + 1) * ((1 - y) + (y - x))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 - (sqrt x * (sqrt (at_t))) ^ 2) by first [seen | sign_form (1 - x * (at_t)) ltac:(try assert (Q0' : sqrt x * sqrt x = x) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (at_t) * sqrt (at_t) = at_t) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]) | sign].
      try assert (0 < sqrt (1 - x * (at_t)) + sqrt x * (sqrt (at_t)) * (asin (sqrt x * (sqrt (at_t))))) by sign.
      try assert (0 < sqrt (1 - x * (at_t)) + sqrt x * (sqrt (at_t)) * (asin (sqrt x * (sqrt (at_t))))) by sign.
      assert (0 < ((asin (sqrt x * (sqrt at_t)) * (sqrt x) * (sqrt at_t) + sqrt (1 - x * at_t))) ^ 2) by sign.
      assert (0 < at_t) by sign.
      assert (0 < (1 - ((sqrt x * (sqrt at_t))) ^ 2)) by first [seen | sign_form (1 - x * (at_t)) ltac:(try assert (Q0' : sqrt x * sqrt x = x) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (at_t) * sqrt (at_t) = at_t) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]) | sign].
      assert (0 < (1 - x * at_t)) by first [seen | sign_form (1 - x * (at_t)) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 - x * (at_t)) by first [sign].
      try assert (N2' : normal_form ((inv (sqrt ((1 - x * at_t))))) (inv (sqrt (1 - x * (at_t))))) by normal.
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N3' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 + (at_t)) * (sqrt (1 - (at_t))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N4' : normal_form ((inv (sqrt ((1 - (at_t) ^ 2))))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      try assert (0 < x + 1) by sign.
      try assert (0 < 1 - x) by first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (N5' : normal_form (sqrt (1 - x ^ 2)) (sqrt (1 - x) * (sqrt (x + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 - x * (at_t)) by first [sign].
      try assert (0 < (asin (sqrt x * (sqrt (at_t)))) ^ 2 * ((sqrt x) ^ 2) * ((sqrt (at_t)) ^ 2) + 2 * (sqrt x) * (sqrt (at_t)) * (sqrt (1 - x * (at_t))) * (asin (sqrt x * (sqrt (at_t)))) + (sqrt (1 - x * (at_t))) ^ 2) by sign.
      try assert (N6' : normal_form ((inv ((asin (sqrt x * (sqrt at_t)) * (sqrt x) * (sqrt at_t) + sqrt (1 - x * at_t)) ^ 2))) (inv ((asin (sqrt x * (sqrt (at_t)))) ^ 2 * ((sqrt x) ^ 2) * ((sqrt (at_t)) ^ 2) + 2 * (sqrt x) * (sqrt (at_t)) * (sqrt (1 - x * (at_t))) * (asin (sqrt x * (sqrt (at_t)))) + (sqrt (1 - x * (at_t))) ^ 2))) by normal.
      try assert (0 < 1 - x * (at_t)) by first [sign].
      try assert (0 < (asin (sqrt x * (sqrt (at_t)))) ^ 2 * ((sqrt x) ^ 2) * ((sqrt (at_t)) ^ 2) + 2 * (sqrt x) * (sqrt (at_t)) * (sqrt (1 - x * (at_t))) * (asin (sqrt x * (sqrt (at_t)))) + (sqrt (1 - x * (at_t))) ^ 2) by sign.
      try assert (N7' : normal_form ((inv ((asin (sqrt x * (sqrt at_t)) * (sqrt x) * (sqrt at_t) + sqrt (1 - x * at_t)) ^ 2))) (inv ((asin (sqrt x * (sqrt (at_t)))) ^ 2 * ((sqrt x) ^ 2) * ((sqrt (at_t)) ^ 2) + 2 * (sqrt x) * (sqrt (at_t)) * (sqrt (1 - x * (at_t))) * (asin (sqrt x * (sqrt (at_t)))) + (sqrt (1 - x * (at_t))) ^ 2))) by normal.
      try assert (0 < 1 - x * (at_t)) by first [sign].
      try assert (0 < (sqrt (1 - x * (at_t))) ^ 3 + 3 * ((asin (sqrt x * (sqrt (at_t)))) ^ 2) * ((sqrt x) ^ 2) * ((sqrt (at_t)) ^ 2) * (sqrt (1 - x * (at_t))) + 3 * ((sqrt (1 - x * (at_t))) ^ 2) * (sqrt x) * (sqrt (at_t)) * (asin (sqrt x * (sqrt (at_t)))) + (sqrt (at_t)) ^ 3 * ((asin (sqrt x * (sqrt (at_t)))) ^ 3) * ((sqrt x) ^ 3)) by sign.
      try assert (N8' : normal_form ((inv ((asin (sqrt x * (sqrt at_t)) * (sqrt x) * (sqrt at_t) + sqrt (1 - x * at_t)) ^ 3))) (inv ((sqrt (1 - x * (at_t))) ^ 3 + 3 * ((asin (sqrt x * (sqrt (at_t)))) ^ 2) * ((sqrt x) ^ 2) * ((sqrt (at_t)) ^ 2) * (sqrt (1 - x * (at_t))) + 3 * ((sqrt (1 - x * (at_t))) ^ 2) * (sqrt x) * (sqrt (at_t)) * (asin (sqrt x * (sqrt (at_t)))) + (sqrt (at_t)) ^ 3 * ((asin (sqrt x * (sqrt (at_t)))) ^ 3) * ((sqrt x) ^ 3)))) by normal.
      try assert (0 < 1 - x * (at_t)) by first [sign].
      try assert (N9' : normal_form ((sqrt (1 - ((sqrt x * (sqrt at_t))) ^ 2))) (sqrt (1 - x * (at_t)))) by first [apply alike_at; (try assert (Q0' : sqrt x * sqrt x = x) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (at_t) * sqrt (at_t) = at_t) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt x * sqrt x = x) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (at_t) * sqrt (at_t) = at_t) by (apply sqrt_sqrt; sign); try assert (Q2' : sqrt (1 - x * (at_t)) * sqrt (1 - x * (at_t)) = 1 - x * (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; field [Q0' Q1' Q2']; sides] | equal])] | normal].
      try assert (0 < 1 - x * (at_t)) by first [sign].
      try assert (N10' : normal_form ((inv (sqrt (1 - ((sqrt x * (sqrt at_t))) ^ 2)))) (inv (sqrt (1 - x * (at_t))))) by normal.
      derivative_of.
      try assert (Q0' : sqrt x * sqrt x = x) by (apply sqrt_sqrt; sign).
      try assert (Q1' : sqrt (at_t) * sqrt (at_t) = at_t) by (apply sqrt_sqrt; sign).
      try assert (Q2' : inv (sqrt (at_t)) * inv (sqrt (at_t)) = inv (at_t)) by (apply inv_sqrt_square; sign).
      try assert (Q3' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign).
      try assert (Q4' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign).
      try assert (Q5' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign]).
      try assert (Q6' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]).
      try assert (Q7' : sqrt (1 - x * (at_t)) * sqrt (1 - x * (at_t)) = 1 - x * (at_t)) by (apply sqrt_sqrt; first [sign]).
      try assert (Q8' : inv (sqrt (1 - x * (at_t))) * inv (sqrt (1 - x * (at_t))) = inv (1 - x * (at_t))) by (apply inv_sqrt_square; first [sign]).
      assert (Z0' : (asin (sqrt x * (sqrt (at_t)))) ^ 2 * ((sqrt x) ^ 2) * ((sqrt (at_t)) ^ 2) + 2 * (sqrt x) * (sqrt (at_t)) * (sqrt (1 - x * (at_t))) * (asin (sqrt x * (sqrt (at_t)))) + (sqrt (1 - x * (at_t))) ^ 2 <> 0) by (apply positive_ne; sign).
      assert (Z1' : sqrt (1 - x * (at_t)) <> 0) by (apply positive_ne; sign).
      assert (Z2' : sqrt (at_t) <> 0) by (apply positive_ne; sign).
      assert (Z3' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign).
      assert (Z4' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign).
      assert (Z5' : (sqrt (1 - x * (at_t))) ^ 3 + 3 * ((asin (sqrt x * (sqrt (at_t)))) ^ 2) * ((sqrt x) ^ 2) * ((sqrt (at_t)) ^ 2) * (sqrt (1 - x * (at_t))) + 3 * ((sqrt (1 - x * (at_t))) ^ 2) * (sqrt x) * (sqrt (at_t)) * (asin (sqrt x * (sqrt (at_t)))) + (sqrt (at_t)) ^ 3 * ((asin (sqrt x * (sqrt (at_t)))) ^ 3) * ((sqrt x) ^ 3) <> 0) by (apply positive_ne; sign).
      first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5' Q6' Q7' Q8']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z5'), ?(inv_at _ Z1'), ?(inv_at _ Z3'), ?(inv_at _ Z4'), ?(inv_at _ Z2'); field [Q0' Q1' Q2' Q3' Q4' Q5' Q6' Q7' Q8']; sides] | equal].
    - intros at_t B'.
      try assert (0 <= x - 0) by sign.
      try assert (0 <= y - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (x - x) - 0) by first [sign].
      try assert (0 <= (y - x) - 0) by first [seen | sign_form (y - x) ltac:(first [put; solve [ring] | equal]) | sign].
      assert ((at_t) - x >= 0) by premise.
      try assert (0 <= (1 - x) - 0) by first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 - y) - 0) by first [seen | sign_form (1 - y) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 - x * (at_t)) by first [sign].
      try assert (0 < sqrt (1 - x * (at_t)) + sqrt x * (sqrt (at_t)) * (asin (sqrt x * (sqrt (at_t))))) by sign.
      try assert (0 < 1 - x * (at_t)) by first [sign].
      try assert (0 < 1 - (sqrt x * (sqrt (at_t))) ^ 2) by first [seen | sign_form (1 - x * (at_t)) ltac:(try assert (Q0' : sqrt x * sqrt x = x) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (at_t) * sqrt (at_t) = at_t) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]) | sign].
      assert (S' : (x * (asin x) + sqrt (1 - x ^ 2)) * (asin (at_t)) * (inv ((sqrt (1 - x * (at_t)) + sqrt x * (sqrt (at_t)) * (asin (sqrt x * (sqrt (at_t))))) ^ 2)) - (x * (asin x) + sqrt (1 - x ^ 2)) * (sqrt (1 - (at_t) ^ 2) + asin (at_t) * (at_t)) * (sqrt x) * (asin (sqrt x * (sqrt (at_t)))) * (inv (sqrt (at_t))) * (inv ((sqrt (1 - x * (at_t)) + sqrt x * (sqrt (at_t)) * (asin (sqrt x * (sqrt (at_t))))) ^ 3)) >= 0).
      { apply (step_slope_of_the_ratio (at_t) (v) (x) (y)); premise. }
      first [cbv beta; lra | fit S'].
    - assert (0 < ((asin (sqrt x * (sqrt (x))) * (sqrt x) * (sqrt (x)) + sqrt (1 - x * (x)))) ^ 2) by sign.
      continuity_at.
    - assert (0 < ((asin (sqrt x * (sqrt (y))) * (sqrt x) * (sqrt (y)) + sqrt (1 - x * (y)))) ^ 2) by sign.
      continuity_at. }
  assert (G' : ((x * (asin x) + sqrt (1 - x ^ 2)) * (asin y * y + sqrt (1 - y ^ 2)) * (inv ((asin (sqrt y * (sqrt x)) * (sqrt y) * (sqrt x) + sqrt (1 - x * y)) ^ 2))) - (1) = ((x * (asin x) + sqrt (1 - x ^ 2)) * (asin (y) * (y) + sqrt (1 - (y) ^ 2)) * (inv ((asin (sqrt x * (sqrt (y))) * (sqrt x) * (sqrt (y)) + sqrt (1 - x * (y))) ^ 2))) - ((x * (asin x) + sqrt (1 - x ^ 2)) * (asin (x) * (x) + sqrt (1 - (x) ^ 2)) * (inv ((asin (sqrt x * (sqrt (x))) * (sqrt x) * (sqrt (x)) + sqrt (1 - x * (x))) ^ 2)))).
  { try assert (0 < (1 - x * (x))) by first [seen | sign_form ((x + 1) * ((1 - y) + (y - x))) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 - x * y) by first [sign].
    try assert (0 < (1 - x * (y))) by first [seen | sign_form (1 - x * y) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < (1 - (y) ^ 2)) by first [seen | sign_form ((1 - y) * (1 + y)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 - y ^ 2) by first [seen | sign_form ((1 - y) * (1 + y)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 - x ^ 2) by first [seen | sign_form ((x + 1) * ((1 - y) + (y - x))) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < (1 - (x) ^ 2)) by first [seen | sign_form ((x + 1) * ((1 - y) + (y - x))) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < (asin (sqrt x * (sqrt (x))) * (sqrt x) * (sqrt (x)) + sqrt (1 - x * (x)))) by sign.
    try assert (0 < asin (sqrt y * (sqrt x)) * (sqrt y) * (sqrt x) + sqrt (1 - x * y)) by sign.
    try assert (0 < (asin (sqrt x * (sqrt (y))) * (sqrt x) * (sqrt (y)) + sqrt (1 - x * (y)))) by sign.
    try assert (0 < x + 1) by sign.
    try assert (0 < 1 - x) by first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N15' : normal_form ((sqrt (1 - x * (x)))) (sqrt (1 - x) * (sqrt (x + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N16' : normal_form ((asin (sqrt x * (sqrt (x))))) (asin x)) by first [apply alike_at; (try assert (Q0' : sqrt x * sqrt x = x) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal]) | normal].
    try assert (N17' : normal_form ((asin (sqrt x * (sqrt (y))))) (asin (sqrt y * (sqrt x)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 1 + y) by sign.
    try assert (0 < 1 - y) by first [sign].
    try assert (N18' : normal_form ((sqrt (1 - (y) ^ 2))) (sqrt (1 - y) * (sqrt (1 + y)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + y) * sqrt (1 + y) = 1 + y) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - y) * sqrt (1 - y) = 1 - y) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + y) by sign.
    try assert (0 < 1 - y) by first [sign].
    try assert (N19' : normal_form (sqrt (1 - y ^ 2)) (sqrt (1 - y) * (sqrt (1 + y)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + y) * sqrt (1 + y) = 1 + y) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - y) * sqrt (1 - y) = 1 - y) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < x + 1) by sign.
    try assert (0 < 1 - x) by first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N20' : normal_form (sqrt (1 - x ^ 2)) (sqrt (1 - x) * (sqrt (x + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < x + 1) by sign.
    try assert (0 < 1 - x) by first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N21' : normal_form ((sqrt (1 - (x) ^ 2))) (sqrt (1 - x) * (sqrt (x + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < x + 1) by sign.
    try assert (0 < 1 - x) by first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 2 * x * (sqrt (1 - x)) * (asin x) * (sqrt (x + 1)) + (sqrt (x + 1)) ^ 2 * ((sqrt (1 - x)) ^ 2) + x ^ 2 * ((asin x) ^ 2)) by sign.
    try assert (N22' : normal_form ((inv ((asin (sqrt x * (sqrt (x))) * (sqrt x) * (sqrt (x)) + sqrt (1 - x * (x))) ^ 2))) (inv (2 * x * (sqrt (1 - x)) * (asin x) * (sqrt (x + 1)) + (sqrt (x + 1)) ^ 2 * ((sqrt (1 - x)) ^ 2) + x ^ 2 * ((asin x) ^ 2)))) by normal.
    try assert (0 < 1 - x * y) by first [sign].
    try assert (0 < 2 * (asin (sqrt y * (sqrt x))) * (sqrt y) * (sqrt x) * (sqrt (1 - x * y)) + (sqrt (1 - x * y)) ^ 2 + (sqrt y) ^ 2 * ((sqrt x) ^ 2) * ((asin (sqrt y * (sqrt x))) ^ 2)) by sign.
    try assert (N23' : normal_form (inv ((asin (sqrt y * (sqrt x)) * (sqrt y) * (sqrt x) + sqrt (1 - x * y)) ^ 2)) (inv (2 * (asin (sqrt y * (sqrt x))) * (sqrt y) * (sqrt x) * (sqrt (1 - x * y)) + (sqrt (1 - x * y)) ^ 2 + (sqrt y) ^ 2 * ((sqrt x) ^ 2) * ((asin (sqrt y * (sqrt x))) ^ 2)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt y * sqrt y = y) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt x * sqrt x = x) by (apply sqrt_sqrt; sign); try assert (Q2' : sqrt (1 - x * y) * sqrt (1 - x * y) = 1 - x * y) by (apply sqrt_sqrt; first [sign]); assert (Z0' : 2 * (asin (sqrt y * (sqrt x))) * (sqrt y) * (sqrt x) * (sqrt (1 - x * y)) + (sqrt (1 - x * y)) ^ 2 + (sqrt y) ^ 2 * ((sqrt x) ^ 2) * ((asin (sqrt y * (sqrt x))) ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (0 < 1 - x * y) by first [sign].
    try assert (0 < 2 * (asin (sqrt y * (sqrt x))) * (sqrt y) * (sqrt x) * (sqrt (1 - x * y)) + (sqrt (1 - x * y)) ^ 2 + (sqrt y) ^ 2 * ((sqrt x) ^ 2) * ((asin (sqrt y * (sqrt x))) ^ 2)) by sign.
    try assert (N24' : normal_form ((inv ((asin (sqrt x * (sqrt (y))) * (sqrt x) * (sqrt (y)) + sqrt (1 - x * (y))) ^ 2))) (inv (2 * (asin (sqrt y * (sqrt x))) * (sqrt y) * (sqrt x) * (sqrt (1 - x * y)) + (sqrt (1 - x * y)) ^ 2 + (sqrt y) ^ 2 * ((sqrt x) ^ 2) * ((asin (sqrt y * (sqrt x))) ^ 2)))) by normal.
    try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign).
    try assert (Q1' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign]).
    assert (Z0' : 2 * (asin (sqrt y * (sqrt x))) * (sqrt y) * (sqrt x) * (sqrt (1 - x * y)) + (sqrt (1 - x * y)) ^ 2 + (sqrt y) ^ 2 * ((sqrt x) ^ 2) * ((asin (sqrt y * (sqrt x))) ^ 2) <> 0) by (apply positive_ne; sign).
    assert (Z1' : 2 * x * (sqrt (1 - x)) * (asin x) * (sqrt (x + 1)) + (sqrt (x + 1)) ^ 2 * ((sqrt (1 - x)) ^ 2) + x ^ 2 * ((asin x) ^ 2) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [theorem], by Linear:
  (x*asin(x) + (-x^2 + 1)^(1/2))*(asin(y)*y + (1 - y^2)^(1/2)) >=
    (asin(y^(1/2)*x^(1/2))*y^(1/2)*x^(1/2) + (1 - x*y)^(1/2))^2
*)
Lemma step_theorem (t : R) (v : R) (x : R) (y : R)
    (H_t_pos_0 : t > 0)
    (H_v_pos_0 : v > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_x_less_is_y : y - x >= 0)
    (H_y_less_1 : 1 - y > 0)
    (H_x_less_is_t : t - x >= 0)
    (H_t_less_1 : 1 - t > 0)
    (H_v_less_1 : 1 - v > 0) :
  (x * (asin x) + sqrt (1 - x ^ 2)) * (asin y * y + sqrt (1 - y ^ 2)) >= (asin (sqrt y * (sqrt x)) * (sqrt y) * (sqrt x) + sqrt (1 - x * y)) ^ 2.
Proof.
  pose proof (step_xy_less_1 (x) (y) H_x_pos_is_0 H_y_pos_is_0 H_x_less_is_y H_y_less_1) as H_xy_less_1.
  pose proof (step_f_sqrt_xy_pos_0 (v) (x) (y) H_v_pos_0 H_x_pos_is_0 H_y_pos_is_0 H_x_less_is_y H_y_less_1 H_v_less_1) as H_f_sqrt_xy_pos_0.
  pose proof (step_ratio (t) (v) (x) (y) H_t_pos_0 H_v_pos_0 H_x_pos_is_0 H_y_pos_is_0 H_x_less_is_y H_y_less_1 H_x_less_is_t H_t_less_1 H_v_less_1) as H_ratio.
  try assert (0 < 1 - x * y) by first [sign].
  assert (P0' : 0 <= ((asin (sqrt y * (sqrt x)) * (sqrt y) * (sqrt x) + sqrt (1 - x * y)) ^ 2) * (((x * (asin x) + sqrt (1 - x ^ 2)) * (asin y * y + sqrt (1 - y ^ 2)) * (inv ((asin (sqrt y * (sqrt x)) * (sqrt y) * (sqrt x) + sqrt (1 - x * y)) ^ 2))) - (1))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((x * (asin x) + sqrt (1 - x ^ 2)) * (asin y * y + sqrt (1 - y ^ 2))) - ((asin (sqrt y * (sqrt x)) * (sqrt y) * (sqrt x) + sqrt (1 - x * y)) ^ 2) = ((asin (sqrt y * (sqrt x)) * (sqrt y) * (sqrt x) + sqrt (1 - x * y)) ^ 2) * (((x * (asin x) + sqrt (1 - x ^ 2)) * (asin y * y + sqrt (1 - y ^ 2)) * (inv ((asin (sqrt y * (sqrt x)) * (sqrt y) * (sqrt x) + sqrt (1 - x * y)) ^ 2))) - (1))).
  { try assert (0 < 1 - x * y) by first [sign].
    try assert (0 < 1 - y ^ 2) by first [seen | sign_form ((1 - y) * (1 + y)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 - x ^ 2) by first [seen | sign_form ((x + 1) * ((1 - y) + (y - x))) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < asin (sqrt y * (sqrt x)) * (sqrt y) * (sqrt x) + sqrt (1 - x * y)) by sign.
    try assert (0 < 1 + y) by sign.
    try assert (0 < 1 - y) by first [sign].
    try assert (N0' : normal_form (sqrt (1 - y ^ 2)) (sqrt (1 - y) * (sqrt (1 + y)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + y) * sqrt (1 + y) = 1 + y) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - y) * sqrt (1 - y) = 1 - y) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < x + 1) by sign.
    try assert (0 < 1 - x) by first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N1' : normal_form (sqrt (1 - x ^ 2)) (sqrt (1 - x) * (sqrt (x + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 - x * y) by first [sign].
    try assert (0 < 2 * (asin (sqrt y * (sqrt x))) * (sqrt y) * (sqrt x) * (sqrt (1 - x * y)) + (sqrt (1 - x * y)) ^ 2 + (sqrt y) ^ 2 * ((sqrt x) ^ 2) * ((asin (sqrt y * (sqrt x))) ^ 2)) by sign.
    try assert (N2' : normal_form (inv ((asin (sqrt y * (sqrt x)) * (sqrt y) * (sqrt x) + sqrt (1 - x * y)) ^ 2)) (inv (2 * (asin (sqrt y * (sqrt x))) * (sqrt y) * (sqrt x) * (sqrt (1 - x * y)) + (sqrt (1 - x * y)) ^ 2 + (sqrt y) ^ 2 * ((sqrt x) ^ 2) * ((asin (sqrt y * (sqrt x))) ^ 2)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt y * sqrt y = y) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt x * sqrt x = x) by (apply sqrt_sqrt; sign); try assert (Q2' : sqrt (1 - x * y) * sqrt (1 - x * y) = 1 - x * y) by (apply sqrt_sqrt; first [sign]); assert (Z0' : 2 * (asin (sqrt y * (sqrt x))) * (sqrt y) * (sqrt x) * (sqrt (1 - x * y)) + (sqrt (1 - x * y)) ^ 2 + (sqrt y) ^ 2 * ((sqrt x) ^ 2) * ((asin (sqrt y * (sqrt x))) ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (Q0' : sqrt y * sqrt y = y) by (apply sqrt_sqrt; sign).
    try assert (Q1' : sqrt x * sqrt x = x) by (apply sqrt_sqrt; sign).
    try assert (Q2' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign).
    try assert (Q3' : sqrt (1 + y) * sqrt (1 + y) = 1 + y) by (apply sqrt_sqrt; sign).
    try assert (Q4' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [seen | sign_form ((1 - y) + (y - x)) ltac:(first [put; solve [ring] | equal]) | sign]).
    try assert (Q5' : sqrt (1 - y) * sqrt (1 - y) = 1 - y) by (apply sqrt_sqrt; first [sign]).
    try assert (Q6' : sqrt (1 - x * y) * sqrt (1 - x * y) = 1 - x * y) by (apply sqrt_sqrt; first [sign]).
    assert (Z0' : 2 * (asin (sqrt y * (sqrt x))) * (sqrt y) * (sqrt x) * (sqrt (1 - x * y)) + (sqrt (1 - x * y)) ^ 2 + (sqrt y) ^ 2 * ((sqrt x) ^ 2) * ((asin (sqrt y * (sqrt x))) ^ 2) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5' Q6']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4' Q5' Q6']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (r : R) (t : R) (v : R) (w : R) (x : R) (y : R)
    (H_r_pos_is_0 : r >= 0)
    (H_t_pos_0 : t > 0)
    (H_v_pos_0 : v > 0)
    (H_w_pos_0 : w > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_x_less_is_y : y - x >= 0)
    (H_y_less_1 : 1 - y > 0)
    (H_r_2_less_is_xy : x * y - r ^ 2 >= 0)
    (H_x_less_is_t : t - x >= 0)
    (H_t_less_1 : 1 - t > 0)
    (H_v_less_1 : 1 - v > 0)
    (H_w_less_1 : 1 - w > 0) :
  (x * (asin x) + sqrt (1 - x ^ 2)) * (asin y * y + sqrt (1 - y ^ 2)) >= (asin (sqrt y * (sqrt x)) * (sqrt y) * (sqrt x) + sqrt (1 - x * y)) ^ 2.
Proof. exact (step_theorem (t) (v) (x) (y) H_t_pos_0 H_v_pos_0 H_x_pos_is_0 H_y_pos_is_0 H_x_less_is_y H_y_less_1 H_x_less_is_t H_t_less_1 H_v_less_1). Qed.

Theorem theorem_2 (r : R) (t : R) (v : R) (w : R) (x : R) (y : R)
    (H_r_pos_is_0 : r >= 0)
    (H_t_pos_0 : t > 0)
    (H_v_pos_0 : v > 0)
    (H_w_pos_0 : w > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_x_less_is_y : y - x >= 0)
    (H_y_less_1 : 1 - y > 0)
    (H_r_2_less_is_xy : x * y - r ^ 2 >= 0)
    (H_x_less_is_t : t - x >= 0)
    (H_t_less_1 : 1 - t > 0)
    (H_v_less_1 : 1 - v > 0)
    (H_w_less_1 : 1 - w > 0) :
  asin (sqrt y * (sqrt x)) * (sqrt y) * (sqrt x) + sqrt (1 - x * y) >= r * (asin r) + sqrt (1 - r ^ 2).
Proof. exact (step_xy_pos_is_r_2 (r) (v) (w) (x) (y) H_r_pos_is_0 H_v_pos_0 H_w_pos_0 H_x_pos_is_0 H_y_pos_is_0 H_x_less_is_y H_y_less_1 H_r_2_less_is_xy H_v_less_1 H_w_less_1). Qed.

Theorem theorem_3 (r : R) (t : R) (v : R) (w : R) (x : R) (y : R)
    (H_r_pos_is_0 : r >= 0)
    (H_t_pos_0 : t > 0)
    (H_v_pos_0 : v > 0)
    (H_w_pos_0 : w > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_x_less_is_y : y - x >= 0)
    (H_y_less_1 : 1 - y > 0)
    (H_r_2_less_is_xy : x * y - r ^ 2 >= 0)
    (H_x_less_is_t : t - x >= 0)
    (H_t_less_1 : 1 - t > 0)
    (H_v_less_1 : 1 - v > 0)
    (H_w_less_1 : 1 - w > 0) :
  x * (asin x) + sqrt (1 - x ^ 2) >= (1 / 2) * x * PI.
Proof. exact (step_pi_x_over_2_less_is_f_x (v) (x) (y) H_v_pos_0 H_x_pos_is_0 H_x_less_is_y H_y_less_1 H_v_less_1). Qed.

Theorem theorem_4 (r : R) (t : R) (v : R) (w : R) (x : R) (y : R)
    (H_r_pos_is_0 : r >= 0)
    (H_t_pos_0 : t > 0)
    (H_v_pos_0 : v > 0)
    (H_w_pos_0 : w > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_x_less_is_y : y - x >= 0)
    (H_y_less_1 : 1 - y > 0)
    (H_r_2_less_is_xy : x * y - r ^ 2 >= 0)
    (H_x_less_is_t : t - x >= 0)
    (H_t_less_1 : 1 - t > 0)
    (H_v_less_1 : 1 - v > 0)
    (H_w_less_1 : 1 - w > 0) :
  asin y * y + sqrt (1 - y ^ 2) >= (1 / 2) * PI * y.
Proof. exact (step_pi_y_over_2_less_is_f_y (v) (y) H_v_pos_0 H_y_pos_is_0 H_y_less_1 H_v_less_1). Qed.

Theorem theorem_5 (r : R) (t : R) (v : R) (w : R) (x : R) (y : R)
    (H_r_pos_is_0 : r >= 0)
    (H_t_pos_0 : t > 0)
    (H_v_pos_0 : v > 0)
    (H_w_pos_0 : w > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_x_less_is_y : y - x >= 0)
    (H_y_less_1 : 1 - y > 0)
    (H_r_2_less_is_xy : x * y - r ^ 2 >= 0)
    (H_x_less_is_t : t - x >= 0)
    (H_t_less_1 : 1 - t > 0)
    (H_v_less_1 : 1 - v > 0)
    (H_w_less_1 : 1 - w > 0) :
  (1 / 2) * PI >= x * (asin x) + sqrt (1 - x ^ 2).
Proof. exact (step_f_x_less_is_pi_over_2 (v) (x) (y) H_v_pos_0 H_x_pos_is_0 H_x_less_is_y H_y_less_1 H_v_less_1). Qed.

Theorem theorem_6 (r : R) (t : R) (v : R) (w : R) (x : R) (y : R)
    (H_r_pos_is_0 : r >= 0)
    (H_t_pos_0 : t > 0)
    (H_v_pos_0 : v > 0)
    (H_w_pos_0 : w > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_x_less_is_y : y - x >= 0)
    (H_y_less_1 : 1 - y > 0)
    (H_r_2_less_is_xy : x * y - r ^ 2 >= 0)
    (H_x_less_is_t : t - x >= 0)
    (H_t_less_1 : 1 - t > 0)
    (H_v_less_1 : 1 - v > 0)
    (H_w_less_1 : 1 - w > 0) :
  (1 / 2) * PI >= asin y * y + sqrt (1 - y ^ 2).
Proof. exact (step_f_y_less_is_pi_over_2 (v) (y) H_v_pos_0 H_y_pos_is_0 H_y_less_1 H_v_less_1). Qed.
