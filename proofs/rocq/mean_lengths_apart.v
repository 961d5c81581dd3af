(** Mean lengths on both sides of a third (mean-lengths-apart)

  Given [A >= 0]: A >= 0
  Given [h >= 0]: h >= 0
  Then (2*A + 2*h)*pi^(-1/2)*integral(t -> cos(t)^(n + 3)*exp(1/2*sin(t)^2*(-2*h - 2*A)), 0,
    1/2*pi)*2^(1/2) + 2*integral(t -> cos(t)^(n + 3)*exp(-A*sin(t)^2), 0,
    1/2*pi)*A*pi^(-1/2)*2^(1/2) + pi^(-1/2)*integral(t -> cos(t)^(1 + n)*exp(-A*sin(t)^2), 0,
    1/2*pi)*2^(1/2)*(1 + n) + integral(t -> cos(t)^(1 + n)*exp(1/2*sin(t)^2*(-2*h - 2*A)), 0,
    1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) >= (pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-2*A -
    h))*cos(t)^(n + 3), 0, 1/2*pi)*(h + 2*A)*2^(1/2) + integral(t -> exp(1/2*sin(t)^2*(-2*A -
    h))*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n))*((1 + h*(n + h + 2*A)^(-1))^(1/2) +
    (1 - h*(n + h + 2*A)^(-1))^(1/2))
  Then 2*integral(t -> cos(t)^(n + 3)*exp(-A*sin(t)^2), 0, 1/2*pi)*A*pi^(-1/2)*2^(1/2) +
    pi^(-1/2)*integral(t -> cos(t)^(1 + n)*exp(-A*sin(t)^2), 0, 1/2*pi)*2^(1/2)*(1 + n) >=
    (pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-2*A - h))*cos(t)^(n + 3), 0, 1/2*pi)*(h +
    2*A)*2^(1/2) + integral(t -> exp(1/2*sin(t)^2*(-2*A - h))*cos(t)^(1 + n), 0,
    1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n))*(1 - h*(n + h + 2*A)^(-1))^(1/2)
  Then (2*A + 2*h)*pi^(-1/2)*integral(t -> cos(t)^(n + 3)*exp(1/2*sin(t)^2*(-2*h - 2*A)), 0,
    1/2*pi)*2^(1/2) + integral(t -> cos(t)^(1 + n)*exp(1/2*sin(t)^2*(-2*h - 2*A)), 0,
    1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) >= (pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-2*A -
    h))*cos(t)^(n + 3), 0, 1/2*pi)*(h + 2*A)*2^(1/2) + integral(t -> exp(1/2*sin(t)^2*(-2*A -
    h))*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n))*(1 - h*(n + h + 2*A)^(-1))^(1/2)
  Then pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-2*A - h))*cos(t)^(n + 3), 0, 1/2*pi)*(h +
    2*A)*2^(1/2) + integral(t -> exp(1/2*sin(t)^2*(-2*A - h))*cos(t)^(1 + n), 0,
    1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) >= pi^(-1/2)*(1 + n + h + 2*A)*integral(t ->
    exp(1/2*sin(t)^2*(-2*A - h))*cos(t)^(n + 3), 0, 1/2*pi)*2^(1/2)
  Then pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-2*A - h))*cos(t)^(n + 3), 0, 1/2*pi)*(h +
    2*A)*2^(1/2) + integral(t -> exp(1/2*sin(t)^2*(-2*A - h))*cos(t)^(1 + n), 0,
    1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require roots_concave.
From NCProofs Require radial_slopes.
From NCProofs Require radial_bounds.
From NCProofs Require radial_above.
From NCProofs Require radial_below.
From NCProofs Require tangents_apart.
Open Scope R_scope.

(** Step [h < U], by Linear:
  1 >= h*(n + h + 2*A)^(-1)
*)
Lemma step_h_less_U (A : R) (h : R) (n : R)
    (label_n : label n)
    (H_A_pos_is_0 : A >= 0)
    (H_h_pos_is_0 : h >= 0) :
  1 >= h * (inv (n + h + 2 * A)).
Proof.
  try assert (0 < n + h + 2 * A) by sign.
  assert (P' : 0 < ((n + 2 * A) * (inv (n + h + 2 * A)))) by (sign).
  assert (G' : (1) - (h * (inv (n + h + 2 * A))) = ((n + 2 * A) * (inv (n + h + 2 * A)))).
  { try assert (0 < n + h + 2 * A) by sign.
    assert (Z0' : n + h + 2 * A <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [sum], by Instance:
  2 >= (1 + h*(n + h + 2*A)^(-1))^(1/2) + (1 - h*(n + h + 2*A)^(-1))^(1/2)
*)
Lemma step_sum (A : R) (h : R) (n : R)
    (label_n : label n)
    (H_A_pos_is_0 : A >= 0)
    (H_h_pos_is_0 : h >= 0) :
  2 >= sqrt (1 + h * (inv (n + h + 2 * A))) + sqrt (1 - h * (inv (n + h + 2 * A))).
Proof.
  pose proof (step_h_less_U (A) (h) (n) label_n H_A_pos_is_0 H_h_pos_is_0) as H_h_less_U.
  assert (I' : 2 >= sqrt (1 - (h * (inv (n + h + 2 * A)))) + sqrt ((h * (inv (n + h + 2 * A))) + 1)).
  { apply (roots_concave.step_sum (h * (inv (n + h + 2 * A)))); [first [assumption | gap; sign | premise] | first [exact H_h_less_U | assert (G' : (1) - (h * (inv (n + h + 2 * A))) = (1) - (h * (inv (n + h + 2 * A)))); [(try assert (0 < n + h + 2 * A) by sign; try assert (0 < n + h + 2 * A) by sign; try assert (N1' : normal_form ((h * (inv (n + h + 2 * A)))) (h * (inv (n + h + 2 * A)))) by (unfold normal_form; first [put; solve [ring] | equal]); first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_h_less_U]]. }
  assert (G' : (2) - (sqrt (1 + h * (inv (n + h + 2 * A))) + sqrt (1 - h * (inv (n + h + 2 * A)))) = (2) - (sqrt (1 - (h * (inv (n + h + 2 * A)))) + sqrt ((h * (inv (n + h + 2 * A))) + 1))).
  { try assert (0 < ((h * (inv (n + h + 2 * A))) + 1)) by sign.
    try assert (0 < n + h + 2 * A) by sign.
    try assert (0 < (1 - (h * (inv (n + h + 2 * A))))) by first [sign_form ((n + 2 * A) * (inv (n + h + 2 * A))) ltac:(try assert (N3' : normal_form ((h * (inv (n + h + 2 * A)))) (h * (inv (n + h + 2 * A)))) by (unfold normal_form; first [put; solve [ring] | equal]); assert (Z0' : n + h + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - h * (inv (n + h + 2 * A))) ltac:(try assert (N5' : normal_form ((h * (inv (n + h + 2 * A)))) (h * (inv (n + h + 2 * A)))) by (unfold normal_form; first [put; solve [ring] | equal]); first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 + h * (inv (n + h + 2 * A))) by sign.
    try assert (0 < 1 - h * (inv (n + h + 2 * A))) by first [sign_form ((n + 2 * A) * (inv (n + h + 2 * A))) ltac:(assert (Z0' : n + h + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < n + h + 2 * A) by sign.
    try assert (N6' : normal_form ((h * (inv (n + h + 2 * A)))) (h * (inv (n + h + 2 * A)))) by (unfold normal_form; first [put; solve [ring] | equal]).
    try assert (0 < n + h + 2 * A) by sign.
    try assert (0 < n + 2 * A + 2 * h) by sign.
    try assert (N7' : normal_form ((sqrt ((h * (inv (n + h + 2 * A))) + 1))) (sqrt (n + 2 * A + 2 * h) * (inv (sqrt (n + h + 2 * A))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (n + h + 2 * A) * sqrt (n + h + 2 * A) = n + h + 2 * A) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (n + h + 2 * A)) * inv (sqrt (n + h + 2 * A)) = inv (n + h + 2 * A)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (n + 2 * A + 2 * h) * sqrt (n + 2 * A + 2 * h) = n + 2 * A + 2 * h) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt (n + h + 2 * A) <> 0) by (apply positive_ne; sign); assert (Z1' : n + h + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (0 < n + 2 * A) by sign.
    try assert (0 < n + h + 2 * A) by sign.
    try assert (N8' : normal_form ((sqrt (1 - (h * (inv (n + h + 2 * A)))))) (sqrt (n + 2 * A) * (inv (sqrt (n + h + 2 * A))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (n + 2 * A) * sqrt (n + 2 * A) = n + 2 * A) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (n + h + 2 * A) * sqrt (n + h + 2 * A) = n + h + 2 * A) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (n + h + 2 * A)) * inv (sqrt (n + h + 2 * A)) = inv (n + h + 2 * A)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (n + h + 2 * A) <> 0) by (apply positive_ne; sign); assert (Z1' : n + h + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (0 < n + h + 2 * A) by sign.
    try assert (0 < n + 2 * A + 2 * h) by sign.
    try assert (N9' : normal_form (sqrt (1 + h * (inv (n + h + 2 * A)))) (sqrt (n + 2 * A + 2 * h) * (inv (sqrt (n + h + 2 * A))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (n + h + 2 * A) * sqrt (n + h + 2 * A) = n + h + 2 * A) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (n + h + 2 * A)) * inv (sqrt (n + h + 2 * A)) = inv (n + h + 2 * A)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (n + 2 * A + 2 * h) * sqrt (n + 2 * A + 2 * h) = n + 2 * A + 2 * h) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt (n + h + 2 * A) <> 0) by (apply positive_ne; sign); assert (Z1' : n + h + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (0 < n + 2 * A) by sign.
    try assert (0 < n + h + 2 * A) by sign.
    try assert (N10' : normal_form (sqrt (1 - h * (inv (n + h + 2 * A)))) (sqrt (n + 2 * A) * (inv (sqrt (n + h + 2 * A))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (n + 2 * A) * sqrt (n + 2 * A) = n + 2 * A) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (n + h + 2 * A) * sqrt (n + h + 2 * A) = n + h + 2 * A) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (n + h + 2 * A)) * inv (sqrt (n + h + 2 * A)) = inv (n + h + 2 * A)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (n + h + 2 * A) <> 0) by (apply positive_ne; sign); assert (Z1' : n + h + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [down], by Instance:
  1 >= (1 - h*(n + h + 2*A)^(-1))^(1/2)
*)
Lemma step_down (A : R) (h : R) (n : R)
    (label_n : label n)
    (H_A_pos_is_0 : A >= 0)
    (H_h_pos_is_0 : h >= 0) :
  1 >= sqrt (1 - h * (inv (n + h + 2 * A))).
Proof.
  pose proof (step_h_less_U (A) (h) (n) label_n H_A_pos_is_0 H_h_pos_is_0) as H_h_less_U.
  assert (I' : 1 >= sqrt (1 - (h * (inv (n + h + 2 * A))))).
  { apply (roots_concave.step_down (h * (inv (n + h + 2 * A)))); [first [assumption | gap; sign | premise] | first [exact H_h_less_U | assert (G' : (1) - (h * (inv (n + h + 2 * A))) = (1) - (h * (inv (n + h + 2 * A)))); [(try assert (0 < n + h + 2 * A) by sign; try assert (0 < n + h + 2 * A) by sign; try assert (N1' : normal_form ((h * (inv (n + h + 2 * A)))) (h * (inv (n + h + 2 * A)))) by (unfold normal_form; first [put; solve [ring] | equal]); first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_h_less_U]]. }
  assert (G' : (1) - (sqrt (1 - h * (inv (n + h + 2 * A)))) = (1) - (sqrt (1 - (h * (inv (n + h + 2 * A)))))).
  { try assert (0 < n + h + 2 * A) by sign.
    try assert (0 < (1 - (h * (inv (n + h + 2 * A))))) by first [sign_form ((n + 2 * A) * (inv (n + h + 2 * A))) ltac:(try assert (N3' : normal_form ((h * (inv (n + h + 2 * A)))) (h * (inv (n + h + 2 * A)))) by (unfold normal_form; first [put; solve [ring] | equal]); assert (Z0' : n + h + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - h * (inv (n + h + 2 * A))) ltac:(try assert (N5' : normal_form ((h * (inv (n + h + 2 * A)))) (h * (inv (n + h + 2 * A)))) by (unfold normal_form; first [put; solve [ring] | equal]); first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 - h * (inv (n + h + 2 * A))) by first [sign_form ((n + 2 * A) * (inv (n + h + 2 * A))) ltac:(assert (Z0' : n + h + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < n + h + 2 * A) by sign.
    try assert (N6' : normal_form ((h * (inv (n + h + 2 * A)))) (h * (inv (n + h + 2 * A)))) by (unfold normal_form; first [put; solve [ring] | equal]).
    try assert (0 < n + 2 * A) by sign.
    try assert (0 < n + h + 2 * A) by sign.
    try assert (N7' : normal_form ((sqrt (1 - (h * (inv (n + h + 2 * A)))))) (sqrt (n + 2 * A) * (inv (sqrt (n + h + 2 * A))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (n + 2 * A) * sqrt (n + 2 * A) = n + 2 * A) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (n + h + 2 * A) * sqrt (n + h + 2 * A) = n + h + 2 * A) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (n + h + 2 * A)) * inv (sqrt (n + h + 2 * A)) = inv (n + h + 2 * A)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (n + h + 2 * A) <> 0) by (apply positive_ne; sign); assert (Z1' : n + h + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (0 < n + 2 * A) by sign.
    try assert (0 < n + h + 2 * A) by sign.
    try assert (N8' : normal_form (sqrt (1 - h * (inv (n + h + 2 * A)))) (sqrt (n + 2 * A) * (inv (sqrt (n + h + 2 * A))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (n + 2 * A) * sqrt (n + 2 * A) = n + 2 * A) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (n + h + 2 * A) * sqrt (n + h + 2 * A) = n + h + 2 * A) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (n + h + 2 * A)) * inv (sqrt (n + h + 2 * A)) = inv (n + h + 2 * A)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (n + h + 2 * A) <> 0) by (apply positive_ne; sign); assert (Z1' : n + h + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [up], by Instance:
  (1 + h*(n + h + 2*A)^(-1))^(1/2) >= 1
*)
Lemma step_up (A : R) (h : R) (n : R)
    (label_n : label n)
    (H_A_pos_is_0 : A >= 0)
    (H_h_pos_is_0 : h >= 0) :
  sqrt (1 + h * (inv (n + h + 2 * A))) >= 1.
Proof.
  pose proof (step_h_less_U (A) (h) (n) label_n H_A_pos_is_0 H_h_pos_is_0) as H_h_less_U.
  assert (I' : sqrt ((h * (inv (n + h + 2 * A))) + 1) >= 1).
  { apply (roots_concave.step_up (h * (inv (n + h + 2 * A)))); [first [assumption | gap; sign | premise] | first [exact H_h_less_U | assert (G' : (1) - (h * (inv (n + h + 2 * A))) = (1) - (h * (inv (n + h + 2 * A)))); [(try assert (0 < n + h + 2 * A) by sign; try assert (0 < n + h + 2 * A) by sign; try assert (N1' : normal_form ((h * (inv (n + h + 2 * A)))) (h * (inv (n + h + 2 * A)))) by (unfold normal_form; first [put; solve [ring] | equal]); first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_h_less_U]]. }
  assert (G' : (sqrt (1 + h * (inv (n + h + 2 * A)))) - (1) = (sqrt ((h * (inv (n + h + 2 * A))) + 1)) - (1)).
  { try assert (0 < ((h * (inv (n + h + 2 * A))) + 1)) by sign.
    try assert (0 < n + h + 2 * A) by sign.
    try assert (0 < 1 + h * (inv (n + h + 2 * A))) by sign.
    try assert (0 < n + h + 2 * A) by sign.
    try assert (N3' : normal_form ((h * (inv (n + h + 2 * A)))) (h * (inv (n + h + 2 * A)))) by (unfold normal_form; first [put; solve [ring] | equal]).
    try assert (0 < n + h + 2 * A) by sign.
    try assert (0 < n + 2 * A + 2 * h) by sign.
    try assert (N4' : normal_form ((sqrt ((h * (inv (n + h + 2 * A))) + 1))) (sqrt (n + 2 * A + 2 * h) * (inv (sqrt (n + h + 2 * A))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (n + h + 2 * A) * sqrt (n + h + 2 * A) = n + h + 2 * A) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (n + h + 2 * A)) * inv (sqrt (n + h + 2 * A)) = inv (n + h + 2 * A)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (n + 2 * A + 2 * h) * sqrt (n + 2 * A + 2 * h) = n + 2 * A + 2 * h) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt (n + h + 2 * A) <> 0) by (apply positive_ne; sign); assert (Z1' : n + h + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (0 < n + h + 2 * A) by sign.
    try assert (0 < n + 2 * A + 2 * h) by sign.
    try assert (N5' : normal_form (sqrt (1 + h * (inv (n + h + 2 * A)))) (sqrt (n + 2 * A + 2 * h) * (inv (sqrt (n + h + 2 * A))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (n + h + 2 * A) * sqrt (n + h + 2 * A) = n + h + 2 * A) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (n + h + 2 * A)) * inv (sqrt (n + h + 2 * A)) = inv (n + h + 2 * A)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (n + 2 * A + 2 * h) * sqrt (n + 2 * A + 2 * h) = n + 2 * A + 2 * h) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt (n + h + 2 * A) <> 0) by (apply positive_ne; sign); assert (Z1' : n + h + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [theta], by Instance:
  pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-2*A - h))*cos(t)^(n + 3), 0, 1/2*pi)*(h +
    2*A)*2^(1/2) + integral(t -> exp(1/2*sin(t)^2*(-2*A - h))*cos(t)^(1 + n), 0,
    1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) >= integral(t -> exp(1/2*sin(t)^2*(-2*A - h))*cos(t)^(1 +
    n), 0, 1/2*pi)*pi^(-1/2)*(n + h + 2*A)*2^(1/2)
*)
Lemma step_theta (A : R) (h : R) (n : R)
    (label_n : label n)
    (H_A_pos_is_0 : A >= 0)
    (H_h_pos_is_0 : h >= 0) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (n + 3))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) >= the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (1 + n))) * (n + h + 2 * A) * (sqrt 2) * (inv (sqrt PI)).
Proof.
  assert (I' : the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + (n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * (h + 2 * A)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * (h + 2 * A)) * (npow (cos u) ((n) + 3))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) >= the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + (n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * (h + 2 * A)))) * ((n) + (h + 2 * A)) * (sqrt 2) * (inv (sqrt PI))).
  { apply (radial_slopes.step_theta (n) (h + 2 * A)); [premise | first [assumption | gap; sign | premise]]. }
  assert (G' : (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- 2 * A - h)) * (npow (cos u) (n + 3))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- 2 * A - h)) * (npow (cos u) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI))) - (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- 2 * A - h)) * (npow (cos u) (1 + n))) * (n + h + 2 * A) * (sqrt 2) * (inv (sqrt PI))) = (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + (n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * (h + 2 * A)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * (h + 2 * A)) * (npow (cos u) ((n) + 3))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI))) - (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + (n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * (h + 2 * A)))) * ((n) + (h + 2 * A)) * (sqrt 2) * (inv (sqrt PI)))).
  { try assert (N1' : normal_form (inv (sqrt PI)) (inv (sqrt PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
    try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
    try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
    assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [I_4], by Instance:
  pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-2*A - h))*cos(t)^(n + 3), 0, 1/2*pi)*(h +
    2*A)*2^(1/2) + integral(t -> exp(1/2*sin(t)^2*(-2*A - h))*cos(t)^(1 + n), 0,
    1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) >= pi^(-1/2)*(1 + n + h + 2*A)*integral(t ->
    exp(1/2*sin(t)^2*(-2*A - h))*cos(t)^(n + 3), 0, 1/2*pi)*2^(1/2)
*)
Lemma step_I_4 (A : R) (h : R) (n : R)
    (label_n : label n)
    (H_A_pos_is_0 : A >= 0)
    (H_h_pos_is_0 : h >= 0) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (n + 3))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) >= (1 + n + h + 2 * A) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (n + 3)))) * (sqrt 2) * (inv (sqrt PI)).
Proof.
  assert (I' : the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + (n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * (h + 2 * A)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * (h + 2 * A)) * (npow (cos u) ((n) + 3))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) >= the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * (h + 2 * A)) * (npow (cos u) ((n) + 3))) * (1 + (n) + (h + 2 * A)) * (sqrt 2) * (inv (sqrt PI))).
  { apply (radial_slopes.step_below (n) (h + 2 * A)); [premise | first [assumption | gap; sign | premise]]. }
  assert (G' : (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- 2 * A - h)) * (npow (cos u) (n + 3))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- 2 * A - h)) * (npow (cos u) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI))) - ((1 + n + h + 2 * A) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- 2 * A - h)) * (npow (cos u) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) = (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + (n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * (h + 2 * A)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * (h + 2 * A)) * (npow (cos u) ((n) + 3))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI))) - (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * (h + 2 * A)) * (npow (cos u) ((n) + 3))) * (1 + (n) + (h + 2 * A)) * (sqrt 2) * (inv (sqrt PI)))).
  { try assert (N1' : normal_form (inv (sqrt PI)) (inv (sqrt PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
    try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
    try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
    assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [M > 0], by Instance:
  pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-2*A - h))*cos(t)^(n + 3), 0, 1/2*pi)*(h +
    2*A)*2^(1/2) + integral(t -> exp(1/2*sin(t)^2*(-2*A - h))*cos(t)^(1 + n), 0,
    1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) > 0
*)
Lemma step_M_pos_0 (A : R) (h : R) (n : R)
    (label_n : label n)
    (H_A_pos_is_0 : A >= 0)
    (H_h_pos_is_0 : h >= 0) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (n + 3))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) > 0.
Proof.
  assert (I' : the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + (n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * (h + 2 * A)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * (h + 2 * A)) * (npow (cos u) ((n) + 3))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) > 0).
  { apply (radial_slopes.step_M_pos_0 (n) (h + 2 * A)); [premise | first [assumption | gap; sign | premise]]. }
  assert (G' : (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- 2 * A - h)) * (npow (cos u) (n + 3))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- 2 * A - h)) * (npow (cos u) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI))) - (0) = (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + (n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * (h + 2 * A)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * (h + 2 * A)) * (npow (cos u) ((n) + 3))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI))) - (0)).
  { try assert (N1' : normal_form (inv (sqrt PI)) (inv (sqrt PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
    try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
    try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
    assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [falls], by Instance:
  integral(t -> exp(1/2*sin(t)^2*(-2*A - h))*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*2^(1/2) >=
    pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-2*A - h))*cos(t)^(n + 3), 0, 1/2*pi)*2^(1/2)
*)
Lemma step_falls (A : R) (h : R) (n : R)
    (label_n : label n)
    (H_A_pos_is_0 : A >= 0)
    (H_h_pos_is_0 : h >= 0) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (1 + n))) * (sqrt 2) * (inv (sqrt PI)) >= the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (n + 3))) * (sqrt 2) * (inv (sqrt PI)).
Proof.
  assert (I' : the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + (n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * (h + 2 * A)))) * (sqrt 2) * (inv (sqrt PI)) >= the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * (h + 2 * A)) * (npow (cos u) ((n) + 3))) * (sqrt 2) * (inv (sqrt PI))).
  { apply (radial_bounds.step_falls (0) (n) (h + 2 * A)); [premise | first [assumption | gap; by_number | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; by_number | premise]]. }
  assert (G' : (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- 2 * A - h)) * (npow (cos u) (1 + n))) * (sqrt 2) * (inv (sqrt PI))) - (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- 2 * A - h)) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI))) = (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + (n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * (h + 2 * A)))) * (sqrt 2) * (inv (sqrt PI))) - (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * (h + 2 * A)) * (npow (cos u) ((n) + 3))) * (sqrt 2) * (inv (sqrt PI)))).
  { try assert (N2' : normal_form (inv (sqrt PI)) (inv (sqrt PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
    try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
    try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
    assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [positive], by Instance:
  pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-2*A - h))*cos(t)^(n + 3), 0, 1/2*pi)*2^(1/2) > 0
*)
Lemma step_positive (A : R) (h : R) (n : R)
    (label_n : label n)
    (H_A_pos_is_0 : A >= 0)
    (H_h_pos_is_0 : h >= 0) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (n + 3))) * (sqrt 2) * (inv (sqrt PI)) > 0.
Proof.
  assert (I' : the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * (h + 2 * A)) * (npow (cos u) ((n) + 3))) * (sqrt 2) * (inv (sqrt PI)) > 0).
  { apply (radial_bounds.step_I_4_pos_0 (0) (n) (h + 2 * A)); [premise | first [assumption | gap; by_number | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; by_number | premise]]. }
  assert (G' : (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- 2 * A - h)) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI))) - (0) = (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * (h + 2 * A)) * (npow (cos u) ((n) + 3))) * (sqrt 2) * (inv (sqrt PI))) - (0)).
  { try assert (N2' : normal_form (inv (sqrt PI)) (inv (sqrt PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
    try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
    try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
    assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [I_2], by Linear:
  integral(t -> exp(1/2*sin(t)^2*(-2*A - h))*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*2^(1/2) > 0
*)
Lemma step_I_2 (A : R) (h : R) (n : R)
    (label_n : label n)
    (H_A_pos_is_0 : A >= 0)
    (H_h_pos_is_0 : h >= 0) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (1 + n))) * (sqrt 2) * (inv (sqrt PI)) > 0.
Proof.
  pose proof (step_falls (A) (h) (n) label_n H_A_pos_is_0 H_h_pos_is_0) as H_falls.
  pose proof (step_positive (A) (h) (n) label_n H_A_pos_is_0 H_h_pos_is_0) as H_positive.
  assert (P0' : 0 <= (1) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- 2 * A - h)) * (npow (cos u) (1 + n))) * (sqrt 2) * (inv (sqrt PI))) - (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- 2 * A - h)) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 < (1) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- 2 * A - h)) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI))) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- 2 * A - h)) * (npow (cos u) (1 + n))) * (sqrt 2) * (inv (sqrt PI))) - (0) = (1) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- 2 * A - h)) * (npow (cos u) (1 + n))) * (sqrt 2) * (inv (sqrt PI))) - (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- 2 * A - h)) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI)))) + (1) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- 2 * A - h)) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI))) - (0))).
  { try assert (N0' : normal_form (inv (sqrt PI)) (inv (sqrt PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [U I_2], by Linear:
  integral(t -> exp(1/2*sin(t)^2*(-2*A - h))*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*(n + h +
    2*A)*2^(1/2) > 0
*)
Lemma step_U_I_2 (A : R) (h : R) (n : R)
    (label_n : label n)
    (H_A_pos_is_0 : A >= 0)
    (H_h_pos_is_0 : h >= 0) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (1 + n))) * (n + h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) > 0.
Proof.
  pose proof (step_I_2 (A) (h) (n) label_n H_A_pos_is_0 H_h_pos_is_0) as H_I_2.
  assert (P0' : 0 < (n + h + 2 * A) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- 2 * A - h)) * (npow (cos u) (1 + n))) * (sqrt 2) * (inv (sqrt PI))) - (0))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- 2 * A - h)) * (npow (cos u) (1 + n))) * (n + h + 2 * A) * (sqrt 2) * (inv (sqrt PI))) - (0) = (n + h + 2 * A) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- 2 * A - h)) * (npow (cos u) (1 + n))) * (sqrt 2) * (inv (sqrt PI))) - (0))).
  { try assert (N0' : normal_form (inv (sqrt PI)) (inv (sqrt PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [above], by Instance:
  (2*A + 2*h)*pi^(-1/2)*integral(t -> cos(t)^(n + 3)*exp(1/2*sin(t)^2*(-2*h - 2*A)), 0,
    1/2*pi)*2^(1/2) + integral(t -> cos(t)^(1 + n)*exp(1/2*sin(t)^2*(-2*h - 2*A)), 0,
    1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) >= pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-2*A -
    h))*cos(t)^(n + 3), 0, 1/2*pi)*(h + 2*A)*2^(1/2) - (1 - (1 + h*(n + h +
    2*A)^(-1))^(1/2))*integral(t -> exp(1/2*sin(t)^2*(-2*A - h))*cos(t)^(1 + n), 0,
    1/2*pi)*pi^(-1/2)*(n + h + 2*A)*2^(1/2) + integral(t -> exp(1/2*sin(t)^2*(-2*A - h))*cos(t)^(1
    + n), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n)
*)
Lemma step_above (A : R) (h : R) (n : R)
    (label_n : label n)
    (H_A_pos_is_0 : A >= 0)
    (H_h_pos_is_0 : h >= 0) :
  (2 * A + 2 * h) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (n + 3) * (exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * h - 2 * A))))) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (1 + n) * (exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * h - 2 * A)))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) >= the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (n + 3))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) - (1 - sqrt (1 + h * (inv (n + h + 2 * A)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (1 + n)))) * (n + h + 2 * A) * (sqrt 2) * (inv (sqrt PI)).
Proof.
  assert (I' : the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- (h + 2 * A) - (h))) * (npow (cos u) (1 + (n)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- (h + 2 * A) - (h))) * (npow (cos u) ((n) + 3))) * ((h) + (h + 2 * A)) * (sqrt 2) * (inv (sqrt PI)) >= the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) ((n) + 3) * (exp ((-1 / 2) * ((sin u) ^ 2) * (h + 2 * A)))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + (n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * (h + 2 * A)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + (n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * (h + 2 * A)))) * (1 - sqrt (1 + (h) * (inv ((n) + (h + 2 * A))))) * ((n) + (h + 2 * A)) * (sqrt 2) * (inv (sqrt PI))).
  { apply (radial_above.step_theorem (h + 2 * A) (h + 2 * A) (h) (n)); [premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : ((2 * A + 2 * h) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n + 3) * (exp ((1 / 2) * ((sin u) ^ 2) * (- 2 * h - 2 * A))))) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((1 / 2) * ((sin u) ^ 2) * (- 2 * h - 2 * A)))) * (sqrt 2) * (1 + n) * (inv (sqrt PI))) - (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- 2 * A - h)) * (npow (cos u) (n + 3))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- 2 * A - h)) * (npow (cos u) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) - (1 - sqrt (1 + h * (inv (n + h + 2 * A)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- 2 * A - h)) * (npow (cos u) (1 + n)))) * (n + h + 2 * A) * (sqrt 2) * (inv (sqrt PI))) = (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- (h + 2 * A) - (h))) * (npow (cos u) (1 + (n)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- (h + 2 * A) - (h))) * (npow (cos u) ((n) + 3))) * ((h) + (h + 2 * A)) * (sqrt 2) * (inv (sqrt PI))) - (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) ((n) + 3) * (exp ((-1 / 2) * ((sin u) ^ 2) * (h + 2 * A)))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + (n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * (h + 2 * A)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + (n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * (h + 2 * A)))) * (1 - sqrt (1 + (h) * (inv ((n) + (h + 2 * A))))) * ((n) + (h + 2 * A)) * (sqrt 2) * (inv (sqrt PI)))).
  { try assert (0 < ((n) + (h + 2 * A))) by sign.
    try assert (0 < n + h + 2 * A) by sign.
    try assert (0 < (1 + (h) * (inv ((n) + (h + 2 * A))))) by sign.
    try assert (0 < 1 + h * (inv (n + h + 2 * A))) by sign.
    try assert (N2' : normal_form (inv (sqrt PI)) (inv (sqrt PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < n + h + 2 * A) by sign.
    try assert (N3' : normal_form ((inv ((n) + (h + 2 * A)))) (inv (n + h + 2 * A))) by normal.
    try assert (0 < n + h + 2 * A) by sign.
    try assert (0 < n + 2 * A + 2 * h) by sign.
    try assert (N4' : normal_form ((sqrt (1 + (h) * (inv ((n) + (h + 2 * A)))))) (sqrt (n + 2 * A + 2 * h) * (inv (sqrt (n + h + 2 * A))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (n + h + 2 * A) * sqrt (n + h + 2 * A) = n + h + 2 * A) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (n + h + 2 * A)) * inv (sqrt (n + h + 2 * A)) = inv (n + h + 2 * A)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (n + 2 * A + 2 * h) * sqrt (n + 2 * A + 2 * h) = n + 2 * A + 2 * h) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt (n + h + 2 * A) <> 0) by (apply positive_ne; sign); assert (Z1' : n + h + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (0 < n + h + 2 * A) by sign.
    try assert (0 < n + 2 * A + 2 * h) by sign.
    try assert (N5' : normal_form (sqrt (1 + h * (inv (n + h + 2 * A)))) (sqrt (n + 2 * A + 2 * h) * (inv (sqrt (n + h + 2 * A))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (n + h + 2 * A) * sqrt (n + h + 2 * A) = n + h + 2 * A) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (n + h + 2 * A)) * inv (sqrt (n + h + 2 * A)) = inv (n + h + 2 * A)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (n + 2 * A + 2 * h) * sqrt (n + 2 * A + 2 * h) = n + 2 * A + 2 * h) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt (n + h + 2 * A) <> 0) by (apply positive_ne; sign); assert (Z1' : n + h + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
    try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
    try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
    try assert (Q3' : sqrt (n + h + 2 * A) * sqrt (n + h + 2 * A) = n + h + 2 * A) by (apply sqrt_sqrt; sign).
    try assert (Q4' : inv (sqrt (n + h + 2 * A)) * inv (sqrt (n + h + 2 * A)) = inv (n + h + 2 * A)) by (apply inv_sqrt_square; sign).
    try assert (Q5' : sqrt (n + 2 * A + 2 * h) * sqrt (n + 2 * A + 2 * h) = n + 2 * A + 2 * h) by (apply sqrt_sqrt; sign).
    assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number).
    assert (Z1' : sqrt (n + h + 2 * A) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [h <= T], by Sign:
  h + 2*A >= h
*)
Lemma step_h_less_is_T (A : R) (h : R)
    (H_A_pos_is_0 : A >= 0)
    (H_h_pos_is_0 : h >= 0) :
  h + 2 * A >= h.
Proof.
  gap; first [sign_form (2 * A) ltac:(first [put; solve [ring] | equal]) | sign].
Qed.

(** Step [below], by Instance:
  2*integral(t -> cos(t)^(n + 3)*exp(-A*sin(t)^2), 0, 1/2*pi)*A*pi^(-1/2)*2^(1/2) +
    pi^(-1/2)*integral(t -> cos(t)^(1 + n)*exp(-A*sin(t)^2), 0, 1/2*pi)*2^(1/2)*(1 + n) >=
    pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-2*A - h))*cos(t)^(n + 3), 0, 1/2*pi)*(h +
    2*A)*2^(1/2) - integral(t -> exp(1/2*sin(t)^2*(-2*A - h))*cos(t)^(1 + n), 0, 1/2*pi)*(1 - (1 -
    h*(n + h + 2*A)^(-1))^(1/2))*pi^(-1/2)*(n + h + 2*A)*2^(1/2) + integral(t ->
    exp(1/2*sin(t)^2*(-2*A - h))*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n)
*)
Lemma step_below (A : R) (h : R) (n : R)
    (label_n : label n)
    (H_A_pos_is_0 : A >= 0)
    (H_h_pos_is_0 : h >= 0) :
  2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (n + 3) * (exp ((-1) * A * ((sin w) ^ 2))))) * A * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (1 + n) * (exp ((-1) * A * ((sin w) ^ 2)))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) >= the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (n + 3))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (1 + n))) * (1 - sqrt (1 - h * (inv (n + h + 2 * A)))) * (n + h + 2 * A) * (sqrt 2) * (inv (sqrt PI)).
Proof.
  pose proof (step_h_less_is_T (A) (h) H_A_pos_is_0 H_h_pos_is_0) as H_h_less_is_T.
  assert (I' : the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + (n)) * (exp ((1 / 2) * ((h) - (h + 2 * A)) * ((sin u) ^ 2)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) ((n) + 3) * (exp ((1 / 2) * ((h) - (h + 2 * A)) * ((sin u) ^ 2)))) * ((h + 2 * A) - (h)) * (sqrt 2) * (inv (sqrt PI)) >= the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) ((n) + 3) * (exp ((-1 / 2) * ((sin u) ^ 2) * (h + 2 * A)))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + (n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * (h + 2 * A)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + (n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * (h + 2 * A)))) * ((n) + (h + 2 * A)) * (sqrt 2) * (1 - sqrt (1 - (h) * (inv ((n) + (h + 2 * A))))) * (inv (sqrt PI))).
  { apply (radial_below.step_theorem (h + 2 * A) (h + 2 * A) (h) (n)); [premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_h_less_is_T | assert (G' : (h + 2 * A) - (h) = (h + 2 * A) - (h)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_h_less_is_T] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : (2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n + 3) * (exp ((-1) * A * ((sin u) ^ 2))))) * A * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1) * A * ((sin u) ^ 2)))) * (sqrt 2) * (1 + n) * (inv (sqrt PI))) - (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- 2 * A - h)) * (npow (cos u) (n + 3))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- 2 * A - h)) * (npow (cos u) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- 2 * A - h)) * (npow (cos u) (1 + n))) * (1 - sqrt (1 - h * (inv (n + h + 2 * A)))) * (n + h + 2 * A) * (sqrt 2) * (inv (sqrt PI))) = (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + (n)) * (exp ((1 / 2) * ((h) - (h + 2 * A)) * ((sin u) ^ 2)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) ((n) + 3) * (exp ((1 / 2) * ((h) - (h + 2 * A)) * ((sin u) ^ 2)))) * ((h + 2 * A) - (h)) * (sqrt 2) * (inv (sqrt PI))) - (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) ((n) + 3) * (exp ((-1 / 2) * ((sin u) ^ 2) * (h + 2 * A)))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + (n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * (h + 2 * A)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + (n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * (h + 2 * A)))) * ((n) + (h + 2 * A)) * (sqrt 2) * (1 - sqrt (1 - (h) * (inv ((n) + (h + 2 * A))))) * (inv (sqrt PI)))).
  { try assert (0 < ((n) + (h + 2 * A))) by sign.
    try assert (0 < n + h + 2 * A) by sign.
    try assert (0 < (1 - (h) * (inv ((n) + (h + 2 * A))))) by first [sign_form ((n + 2 * A) * (inv (n + h + 2 * A))) ltac:(try assert (N4' : normal_form ((inv ((n) + (h + 2 * A)))) (inv (n + h + 2 * A))) by normal; assert (Z0' : n + h + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - h * (inv (n + h + 2 * A))) ltac:(try assert (N6' : normal_form ((inv ((n) + (h + 2 * A)))) (inv (n + h + 2 * A))) by normal; first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 - h * (inv (n + h + 2 * A))) by first [sign_form ((n + 2 * A) * (inv (n + h + 2 * A))) ltac:(assert (Z0' : n + h + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (N7' : normal_form (inv (sqrt PI)) (inv (sqrt PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < n + h + 2 * A) by sign.
    try assert (N8' : normal_form ((inv ((n) + (h + 2 * A)))) (inv (n + h + 2 * A))) by normal.
    try assert (0 < n + 2 * A) by sign.
    try assert (0 < n + h + 2 * A) by sign.
    try assert (N9' : normal_form ((sqrt (1 - (h) * (inv ((n) + (h + 2 * A)))))) (sqrt (n + 2 * A) * (inv (sqrt (n + h + 2 * A))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (n + 2 * A) * sqrt (n + 2 * A) = n + 2 * A) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (n + h + 2 * A) * sqrt (n + h + 2 * A) = n + h + 2 * A) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (n + h + 2 * A)) * inv (sqrt (n + h + 2 * A)) = inv (n + h + 2 * A)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (n + h + 2 * A) <> 0) by (apply positive_ne; sign); assert (Z1' : n + h + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (0 < n + 2 * A) by sign.
    try assert (0 < n + h + 2 * A) by sign.
    try assert (N10' : normal_form (sqrt (1 - h * (inv (n + h + 2 * A)))) (sqrt (n + 2 * A) * (inv (sqrt (n + h + 2 * A))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (n + 2 * A) * sqrt (n + 2 * A) = n + 2 * A) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (n + h + 2 * A) * sqrt (n + h + 2 * A) = n + h + 2 * A) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (n + h + 2 * A)) * inv (sqrt (n + h + 2 * A)) = inv (n + h + 2 * A)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (n + h + 2 * A) <> 0) by (apply positive_ne; sign); assert (Z1' : n + h + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
    try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
    try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
    try assert (Q3' : sqrt (n + 2 * A) * sqrt (n + 2 * A) = n + 2 * A) by (apply sqrt_sqrt; sign).
    try assert (Q4' : sqrt (n + h + 2 * A) * sqrt (n + h + 2 * A) = n + h + 2 * A) by (apply sqrt_sqrt; sign).
    try assert (Q5' : inv (sqrt (n + h + 2 * A)) * inv (sqrt (n + h + 2 * A)) = inv (n + h + 2 * A)) by (apply inv_sqrt_square; sign).
    assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number).
    assert (Z1' : sqrt (n + h + 2 * A) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [both], by Instance:
  (2*A + 2*h)*pi^(-1/2)*integral(t -> cos(t)^(n + 3)*exp(1/2*sin(t)^2*(-2*h - 2*A)), 0,
    1/2*pi)*2^(1/2) + 2*integral(t -> cos(t)^(n + 3)*exp(-A*sin(t)^2), 0,
    1/2*pi)*A*pi^(-1/2)*2^(1/2) + pi^(-1/2)*integral(t -> cos(t)^(1 + n)*exp(-A*sin(t)^2), 0,
    1/2*pi)*2^(1/2)*(1 + n) + integral(t -> cos(t)^(1 + n)*exp(1/2*sin(t)^2*(-2*h - 2*A)), 0,
    1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) >= (pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-2*A -
    h))*cos(t)^(n + 3), 0, 1/2*pi)*(h + 2*A)*2^(1/2) + integral(t -> exp(1/2*sin(t)^2*(-2*A -
    h))*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n))*((1 + h*(n + h + 2*A)^(-1))^(1/2) +
    (1 - h*(n + h + 2*A)^(-1))^(1/2))
*)
Lemma step_both (A : R) (h : R) (n : R)
    (label_n : label n)
    (H_A_pos_is_0 : A >= 0)
    (H_h_pos_is_0 : h >= 0) :
  (2 * A + 2 * h) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (n + 3) * (exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * h - 2 * A))))) * (sqrt 2) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (n + 3) * (exp ((-1) * A * ((sin w) ^ 2))))) * A * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (1 + n) * (exp ((-1) * A * ((sin w) ^ 2)))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (1 + n) * (exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * h - 2 * A)))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) >= (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (n + 3))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI))) * (sqrt (1 + h * (inv (n + h + 2 * A))) + sqrt (1 - h * (inv (n + h + 2 * A)))).
Proof. (* Admitted: it takes coqc too long *)
Admitted.

(** Step [shorter], by Instance:
  2*integral(t -> cos(t)^(n + 3)*exp(-A*sin(t)^2), 0, 1/2*pi)*A*pi^(-1/2)*2^(1/2) +
    pi^(-1/2)*integral(t -> cos(t)^(1 + n)*exp(-A*sin(t)^2), 0, 1/2*pi)*2^(1/2)*(1 + n) >=
    (pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-2*A - h))*cos(t)^(n + 3), 0, 1/2*pi)*(h +
    2*A)*2^(1/2) + integral(t -> exp(1/2*sin(t)^2*(-2*A - h))*cos(t)^(1 + n), 0,
    1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n))*(1 - h*(n + h + 2*A)^(-1))^(1/2)
*)
Lemma step_shorter (A : R) (h : R) (n : R)
    (label_n : label n)
    (H_A_pos_is_0 : A >= 0)
    (H_h_pos_is_0 : h >= 0) :
  2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (n + 3) * (exp ((-1) * A * ((sin w) ^ 2))))) * A * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (1 + n) * (exp ((-1) * A * ((sin w) ^ 2)))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) >= (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (n + 3))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI))) * (sqrt (1 - h * (inv (n + h + 2 * A)))).
Proof.
  pose proof (step_sum (A) (h) (n) label_n H_A_pos_is_0 H_h_pos_is_0) as H_sum.
  pose proof (step_down (A) (h) (n) label_n H_A_pos_is_0 H_h_pos_is_0) as H_down.
  pose proof (step_up (A) (h) (n) label_n H_A_pos_is_0 H_h_pos_is_0) as H_up.
  pose proof (step_theta (A) (h) (n) label_n H_A_pos_is_0 H_h_pos_is_0) as H_theta.
  pose proof (step_M_pos_0 (A) (h) (n) label_n H_A_pos_is_0 H_h_pos_is_0) as H_M_pos_0.
  pose proof (step_U_I_2 (A) (h) (n) label_n H_A_pos_is_0 H_h_pos_is_0) as H_U_I_2.
  pose proof (step_above (A) (h) (n) label_n H_A_pos_is_0 H_h_pos_is_0) as H_above.
  pose proof (step_below (A) (h) (n) label_n H_A_pos_is_0 H_h_pos_is_0) as H_below.
  assert (I' : (2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (n + 3) * (exp ((-1) * A * ((sin w) ^ 2))))) * A * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (1 + n) * (exp ((-1) * A * ((sin w) ^ 2)))) * (sqrt 2) * (1 + n) * (inv (sqrt PI))) >= (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (n + 3))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI))) * (sqrt (1 - h * (inv (n + h + 2 * A))))).
  { apply (tangents_apart.step_shorter (2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (n + 3) * (exp ((-1) * A * ((sin w) ^ 2))))) * A * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (1 + n) * (exp ((-1) * A * ((sin w) ^ 2)))) * (sqrt 2) * (1 + n) * (inv (sqrt PI))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (1 + n))) * (n + h + 2 * A) * (sqrt 2) * (inv (sqrt PI))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (n + 3))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI))) (sqrt (1 - h * (inv (n + h + 2 * A))))); [first [exact H_below | assert (G' : (2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (n + 3) * (exp ((-1) * A * ((sin w) ^ 2))))) * A * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (1 + n) * (exp ((-1) * A * ((sin w) ^ 2)))) * (sqrt 2) * (1 + n) * (inv (sqrt PI))) - ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (n + 3))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI))) - (1 - (sqrt (1 - h * (inv (n + h + 2 * A))))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (1 + n))) * (n + h + 2 * A) * (sqrt 2) * (inv (sqrt PI)))) = (2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (n + 3) * (exp ((-1) * A * ((sin w) ^ 2))))) * A * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (1 + n) * (exp ((-1) * A * ((sin w) ^ 2)))) * (sqrt 2) * (1 + n) * (inv (sqrt PI))) - (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (n + 3))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (1 + n))) * (1 - sqrt (1 - h * (inv (n + h + 2 * A)))) * (n + h + 2 * A) * (sqrt 2) * (inv (sqrt PI)))); [(assert (U' : forall z0' z1' z2' z3' : R, (A >= 0) -> (h >= 0) -> (2 >= sqrt (1 + h * (inv (n + h + 2 * A))) + sqrt (1 - h * (inv (n + h + 2 * A)))) -> (1 >= sqrt (1 - h * (inv (n + h + 2 * A)))) -> (sqrt (1 + h * (inv (n + h + 2 * A))) >= 1) -> ((((z2') * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + (z3') * (sqrt 2) * (1 + n) * (inv (sqrt PI)))) >= (((z3') * (n + h + 2 * A) * (sqrt 2) * (inv (sqrt PI))))) -> ((((z2') * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + (z3') * (sqrt 2) * (1 + n) * (inv (sqrt PI)))) > 0) -> ((((z3') * (n + h + 2 * A) * (sqrt 2) * (inv (sqrt PI)))) > 0) -> (((2 * (z0') * A * (sqrt 2) * (inv (sqrt PI)) + (z1') * (sqrt 2) * (1 + n) * (inv (sqrt PI)))) >= (((z2') * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + (z3') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) - (z3') * (1 - sqrt (1 - h * (inv (n + h + 2 * A)))) * (n + h + 2 * A) * (sqrt 2) * (inv (sqrt PI))))) -> ((2 * (z0') * A * (sqrt 2) * (inv (sqrt PI)) + (z1') * (sqrt 2) * (1 + n) * (inv (sqrt PI))) - (((z2') * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + (z3') * (sqrt 2) * (1 + n) * (inv (sqrt PI))) - (1 - sqrt (1 - h * (inv (n + h + 2 * A)))) * ((z3') * (n + h + 2 * A) * (sqrt 2) * (inv (sqrt PI))))) = ((2 * (z0') * A * (sqrt 2) * (inv (sqrt PI)) + (z1') * (sqrt 2) * (1 + n) * (inv (sqrt PI))) - ((z2') * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + (z3') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) - (z3') * (1 - sqrt (1 - h * (inv (n + h + 2 * A)))) * (n + h + 2 * A) * (sqrt 2) * (inv (sqrt PI))))); [clear - A n h label_n; intros z0' z1' z2' z3' H_A_pos_is_0 H_h_pos_is_0 H_sum H_down H_up H_theta H_M_pos_0 H_U_I_2 H_below; try assert (0 < n + h + 2 * A) by sign; try assert (0 < 1 - h * (inv (n + h + 2 * A))) by first [sign_form ((n + 2 * A) * (inv (n + h + 2 * A))) ltac:(assert (Z0' : n + h + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign]; try assert (N14' : normal_form (inv (sqrt PI)) (inv (sqrt PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal]; try assert (0 < n + 2 * A) by sign; try assert (0 < n + h + 2 * A) by sign; try assert (N15' : normal_form (sqrt (1 - h * (inv (n + h + 2 * A)))) (sqrt (n + 2 * A) * (inv (sqrt (n + h + 2 * A))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (n + 2 * A) * sqrt (n + 2 * A) = n + 2 * A) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (n + h + 2 * A) * sqrt (n + h + 2 * A) = n + h + 2 * A) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (n + h + 2 * A)) * inv (sqrt (n + h + 2 * A)) = inv (n + h + 2 * A)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (n + h + 2 * A) <> 0) by (apply positive_ne; sign); assert (Z1' : n + h + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal]; first [put; solve [ring] | equal] |]; pose proof (U' (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => npow (cos t1) (n + 3) * (exp ((-1) * A * ((sin t1) ^ 2))))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => npow (cos t1) (1 + n) * (exp ((-1) * A * ((sin t1) ^ 2))))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => exp ((1 / 2) * ((sin t1) ^ 2) * (- 2 * A - h)) * (npow (cos t1) (n + 3)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => exp ((1 / 2) * ((sin t1) ^ 2) * (- 2 * A - h)) * (npow (cos t1) (1 + n))))) as V'; specialize (V' ltac:(says H_A_pos_is_0)); specialize (V' ltac:(says H_h_pos_is_0)); specialize (V' ltac:(says H_sum)); specialize (V' ltac:(says H_down)); specialize (V' ltac:(says H_up)); specialize (V' ltac:(says H_theta)); specialize (V' ltac:(says H_M_pos_0)); specialize (V' ltac:(says H_U_I_2)); specialize (V' ltac:(says H_below)); first [congruent_to V' | rearranged V']) | gap; try rewrite G'; lra] | premise_by H_below] | first [exact H_M_pos_0 | assert (G' : (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (n + 3))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI))) - (0) = (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (n + 3))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI))) - (0)); [(assert (U' : forall z0' z1' : R, (A >= 0) -> (h >= 0) -> (2 >= sqrt (1 + h * (inv (n + h + 2 * A))) + sqrt (1 - h * (inv (n + h + 2 * A)))) -> (1 >= sqrt (1 - h * (inv (n + h + 2 * A)))) -> (sqrt (1 + h * (inv (n + h + 2 * A))) >= 1) -> ((((z0') * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + (z1') * (sqrt 2) * (1 + n) * (inv (sqrt PI)))) >= (((z1') * (n + h + 2 * A) * (sqrt 2) * (inv (sqrt PI))))) -> ((((z0') * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + (z1') * (sqrt 2) * (1 + n) * (inv (sqrt PI)))) > 0) -> ((((z1') * (n + h + 2 * A) * (sqrt 2) * (inv (sqrt PI)))) > 0) -> (((z0') * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + (z1') * (sqrt 2) * (1 + n) * (inv (sqrt PI))) - 0) = (((z0') * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + (z1') * (sqrt 2) * (1 + n) * (inv (sqrt PI))) - 0)); [clear - A n h label_n; intros z0' z1' H_A_pos_is_0 H_h_pos_is_0 H_sum H_down H_up H_theta H_M_pos_0 H_U_I_2; try assert (N23' : normal_form (inv (sqrt PI)) (inv (sqrt PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal]; first [put; solve [ring] | equal] |]; pose proof (U' (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => exp ((1 / 2) * ((sin t1) ^ 2) * (- 2 * A - h)) * (npow (cos t1) (n + 3)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => exp ((1 / 2) * ((sin t1) ^ 2) * (- 2 * A - h)) * (npow (cos t1) (1 + n))))) as V'; specialize (V' ltac:(says H_A_pos_is_0)); specialize (V' ltac:(says H_h_pos_is_0)); specialize (V' ltac:(says H_sum)); specialize (V' ltac:(says H_down)); specialize (V' ltac:(says H_up)); specialize (V' ltac:(says H_theta)); specialize (V' ltac:(says H_M_pos_0)); specialize (V' ltac:(says H_U_I_2)); first [congruent_to V' | rearranged V']) | gap; try rewrite G'; lra] | premise_by H_M_pos_0] | first [exact H_theta | assert (G' : (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (n + 3))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI))) - (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (1 + n))) * (n + h + 2 * A) * (sqrt 2) * (inv (sqrt PI))) = (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (n + 3))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI))) - (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (1 + n))) * (n + h + 2 * A) * (sqrt 2) * (inv (sqrt PI)))); [(assert (U' : forall z0' z1' : R, (A >= 0) -> (h >= 0) -> (2 >= sqrt (1 + h * (inv (n + h + 2 * A))) + sqrt (1 - h * (inv (n + h + 2 * A)))) -> (1 >= sqrt (1 - h * (inv (n + h + 2 * A)))) -> (sqrt (1 + h * (inv (n + h + 2 * A))) >= 1) -> ((((z0') * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + (z1') * (sqrt 2) * (1 + n) * (inv (sqrt PI)))) >= (((z1') * (n + h + 2 * A) * (sqrt 2) * (inv (sqrt PI))))) -> ((((z0') * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + (z1') * (sqrt 2) * (1 + n) * (inv (sqrt PI)))) > 0) -> ((((z1') * (n + h + 2 * A) * (sqrt 2) * (inv (sqrt PI)))) > 0) -> (((z0') * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + (z1') * (sqrt 2) * (1 + n) * (inv (sqrt PI))) - (z1') * (n + h + 2 * A) * (sqrt 2) * (inv (sqrt PI))) = (((z0') * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + (z1') * (sqrt 2) * (1 + n) * (inv (sqrt PI))) - (z1') * (n + h + 2 * A) * (sqrt 2) * (inv (sqrt PI)))); [clear - A n h label_n; intros z0' z1' H_A_pos_is_0 H_h_pos_is_0 H_sum H_down H_up H_theta H_M_pos_0 H_U_I_2; try assert (N33' : normal_form (inv (sqrt PI)) (inv (sqrt PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal]; first [put; solve [ring] | equal] |]; pose proof (U' (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => exp ((1 / 2) * ((sin t1) ^ 2) * (- 2 * A - h)) * (npow (cos t1) (n + 3)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => exp ((1 / 2) * ((sin t1) ^ 2) * (- 2 * A - h)) * (npow (cos t1) (1 + n))))) as V'; specialize (V' ltac:(says H_A_pos_is_0)); specialize (V' ltac:(says H_h_pos_is_0)); specialize (V' ltac:(says H_sum)); specialize (V' ltac:(says H_down)); specialize (V' ltac:(says H_up)); specialize (V' ltac:(says H_theta)); specialize (V' ltac:(says H_M_pos_0)); specialize (V' ltac:(says H_U_I_2)); first [congruent_to V' | rearranged V']) | gap; try rewrite G'; lra] | premise_by H_theta] | first [exact H_down | assert (G' : (1) - (sqrt (1 - h * (inv (n + h + 2 * A)))) = (1) - (sqrt (1 - h * (inv (n + h + 2 * A))))); [(try assert (0 < n + h + 2 * A) by sign; try assert (0 < 1 - h * (inv (n + h + 2 * A))) by first [sign_form ((n + 2 * A) * (inv (n + h + 2 * A))) ltac:(assert (Z0' : n + h + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign]; try assert (0 < n + 2 * A) by sign; try assert (0 < n + h + 2 * A) by sign; try assert (N39' : normal_form ((sqrt (1 - h * (inv (n + h + 2 * A))))) (sqrt (n + 2 * A) * (inv (sqrt (n + h + 2 * A))))) by (unfold normal_form; try assert (N38' : normal_form (sqrt (1 - h * (inv (n + h + 2 * A)))) (sqrt (n + 2 * A) * (inv (sqrt (n + h + 2 * A))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (n + 2 * A) * sqrt (n + 2 * A) = n + 2 * A) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (n + h + 2 * A) * sqrt (n + h + 2 * A) = n + h + 2 * A) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (n + h + 2 * A)) * inv (sqrt (n + h + 2 * A)) = inv (n + h + 2 * A)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (n + h + 2 * A) <> 0) by (apply positive_ne; sign); assert (Z1' : n + h + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal]; first [put; solve [ring] | equal]); try assert (0 < n + 2 * A) by sign; try assert (0 < n + h + 2 * A) by sign; try assert (N40' : normal_form (sqrt (1 - h * (inv (n + h + 2 * A)))) (sqrt (n + 2 * A) * (inv (sqrt (n + h + 2 * A))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (n + 2 * A) * sqrt (n + 2 * A) = n + 2 * A) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (n + h + 2 * A) * sqrt (n + h + 2 * A) = n + h + 2 * A) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (n + h + 2 * A)) * inv (sqrt (n + h + 2 * A)) = inv (n + h + 2 * A)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (n + h + 2 * A) <> 0) by (apply positive_ne; sign); assert (Z1' : n + h + 2 * A <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_down]]. }
  first [exact I' | lra | fit I'].
Qed.

(** Step [longer], by Instance:
  (2*A + 2*h)*pi^(-1/2)*integral(t -> cos(t)^(n + 3)*exp(1/2*sin(t)^2*(-2*h - 2*A)), 0,
    1/2*pi)*2^(1/2) + integral(t -> cos(t)^(1 + n)*exp(1/2*sin(t)^2*(-2*h - 2*A)), 0,
    1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) >= (pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-2*A -
    h))*cos(t)^(n + 3), 0, 1/2*pi)*(h + 2*A)*2^(1/2) + integral(t -> exp(1/2*sin(t)^2*(-2*A -
    h))*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n))*(1 - h*(n + h + 2*A)^(-1))^(1/2)
*)
Lemma step_longer (A : R) (h : R) (n : R)
    (label_n : label n)
    (H_A_pos_is_0 : A >= 0)
    (H_h_pos_is_0 : h >= 0) :
  (2 * A + 2 * h) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (n + 3) * (exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * h - 2 * A))))) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (1 + n) * (exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * h - 2 * A)))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) >= (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (n + 3))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI))) * (sqrt (1 - h * (inv (n + h + 2 * A)))).
Proof. (* Admitted: it takes coqc too long *)
Admitted.

Theorem theorem_1 (A : R) (h : R) (n : R)
    (label_n : label n)
    (H_A_pos_is_0 : A >= 0)
    (H_h_pos_is_0 : h >= 0) :
  (2 * A + 2 * h) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (n + 3) * (exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * h - 2 * A))))) * (sqrt 2) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (n + 3) * (exp ((-1) * A * ((sin w) ^ 2))))) * A * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (1 + n) * (exp ((-1) * A * ((sin w) ^ 2)))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (1 + n) * (exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * h - 2 * A)))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) >= (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (n + 3))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI))) * (sqrt (1 + h * (inv (n + h + 2 * A))) + sqrt (1 - h * (inv (n + h + 2 * A)))).
Proof. exact (step_both (A) (h) (n) label_n H_A_pos_is_0 H_h_pos_is_0). Qed.

Theorem theorem_2 (A : R) (h : R) (n : R)
    (label_n : label n)
    (H_A_pos_is_0 : A >= 0)
    (H_h_pos_is_0 : h >= 0) :
  2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (n + 3) * (exp ((-1) * A * ((sin w) ^ 2))))) * A * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (1 + n) * (exp ((-1) * A * ((sin w) ^ 2)))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) >= (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (n + 3))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI))) * (sqrt (1 - h * (inv (n + h + 2 * A)))).
Proof. exact (step_shorter (A) (h) (n) label_n H_A_pos_is_0 H_h_pos_is_0). Qed.

Theorem theorem_3 (A : R) (h : R) (n : R)
    (label_n : label n)
    (H_A_pos_is_0 : A >= 0)
    (H_h_pos_is_0 : h >= 0) :
  (2 * A + 2 * h) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (n + 3) * (exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * h - 2 * A))))) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (1 + n) * (exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * h - 2 * A)))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) >= (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (n + 3))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI))) * (sqrt (1 - h * (inv (n + h + 2 * A)))).
Proof. exact (step_longer (A) (h) (n) label_n H_A_pos_is_0 H_h_pos_is_0). Qed.

Theorem theorem_4 (A : R) (h : R) (n : R)
    (label_n : label n)
    (H_A_pos_is_0 : A >= 0)
    (H_h_pos_is_0 : h >= 0) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (n + 3))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) >= (1 + n + h + 2 * A) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (n + 3)))) * (sqrt 2) * (inv (sqrt PI)).
Proof. exact (step_I_4 (A) (h) (n) label_n H_A_pos_is_0 H_h_pos_is_0). Qed.

Theorem theorem_5 (A : R) (h : R) (n : R)
    (label_n : label n)
    (H_A_pos_is_0 : A >= 0)
    (H_h_pos_is_0 : h >= 0) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (n + 3))) * (h + 2 * A) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * A - h)) * (npow (cos w) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) > 0.
Proof. exact (step_M_pos_0 (A) (h) (n) label_n H_A_pos_is_0 H_h_pos_is_0). Qed.
