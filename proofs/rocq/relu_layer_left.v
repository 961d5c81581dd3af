(** Cosines up to 1/2 (relu-layer-left)

  Given [v >= 0]: v >= 0
  Given [v <= 1/2]: 1/2 >= v
  Then pi*(pi^(-1)*asin(v) + 1/2)*(1 - v^2)^(1/2) > 3/2
  Then (-pi^(-1)*asin(v) + 1/2)*pi*(pi^(-1)*asin(v) + 1/2)*(1 - v^2)^(1/2) >= 1 - pi^(-1)*((1/2*pi
    + asin(v))*v + (1 - v^2)^(1/2))
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
Open Scope R_scope.

(** Step [k], by Balls:
  pi*(pi^(-1)*asin(v) + 1/2)*(1 - v^2)^(1/2) > 3/2
*)
Lemma step_k (v : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_1_over_2 : (1 / 2) >= v) :
  PI * (asin v * (inv PI) + (1 / 2)) * (sqrt (1 - v ^ 2)) > (3 / 2).
Proof.
  assert (L' : 0 <= v <= 1 / 2) by (split; lra).
  by_balls_on v.
Qed.

(** Step [apart], by Balls:
  (-pi^(-1)*asin(v) + 1/2)*pi*(pi^(-1)*asin(v) + 1/2)*(1 - v^2)^(1/2) > 1 - pi^(-1)*((1/2*pi +
    asin(v))*v + (1 - v^2)^(1/2))
*)
Lemma step_apart (v : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_1_over_2 : (1 / 2) >= v) :
  ((1 / 2) - asin v * (inv PI)) * PI * (asin v * (inv PI) + (1 / 2)) * (sqrt (1 - v ^ 2)) > 1 - (((1 / 2) * PI + asin v) * v + sqrt (1 - v ^ 2)) * (inv PI).
Proof.
  assert (L' : 0 <= v <= 1 / 2) by (split; lra).
  by_balls_on v.
Qed.

(** Step [at least], by Linear:
  (-pi^(-1)*asin(v) + 1/2)*pi*(pi^(-1)*asin(v) + 1/2)*(1 - v^2)^(1/2) >= 1 - pi^(-1)*((1/2*pi +
    asin(v))*v + (1 - v^2)^(1/2))
*)
Lemma step_at_least (v : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_1_over_2 : (1 / 2) >= v) :
  ((1 / 2) - asin v * (inv PI)) * PI * (asin v * (inv PI) + (1 / 2)) * (sqrt (1 - v ^ 2)) >= 1 - (((1 / 2) * PI + asin v) * v + sqrt (1 - v ^ 2)) * (inv PI).
Proof.
  pose proof (step_apart (v) H_v_pos_is_0 H_v_less_is_1_over_2) as H_apart.
  assert (P0' : 0 < (1) * ((((1 / 2) - asin v * (inv PI)) * PI * (asin v * (inv PI) + (1 / 2)) * (sqrt (1 - v ^ 2))) - (1 - (((1 / 2) * PI + asin v) * v + sqrt (1 - v ^ 2)) * (inv PI)))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (((1 / 2) - asin v * (inv PI)) * PI * (asin v * (inv PI) + (1 / 2)) * (sqrt (1 - v ^ 2))) - (1 - (((1 / 2) * PI + asin v) * v + sqrt (1 - v ^ 2)) * (inv PI)) = (1) * ((((1 / 2) - asin v * (inv PI)) * PI * (asin v * (inv PI) + (1 / 2)) * (sqrt (1 - v ^ 2))) - (1 - (((1 / 2) * PI + asin v) * v + sqrt (1 - v ^ 2)) * (inv PI)))).
  { try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 + v) * (((1 / 2) - v) + (1 / 2))) ltac:(first [put; solve [field] | equal]) | sign].
    try assert (0 < 1 + v) by sign.
    try assert (0 < 1 - v) by first [seen | sign_form (((1 / 2) - v) + (1 / 2)) ltac:(first [put; solve [field] | equal]) | sign].
    try assert (N0' : normal_form (sqrt (1 - v ^ 2)) (sqrt (1 - v) * (sqrt (1 + v)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [seen | sign_form (((1 / 2) - v) + (1 / 2)) ltac:(first [put; solve [field] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (v : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_1_over_2 : (1 / 2) >= v) :
  PI * (asin v * (inv PI) + (1 / 2)) * (sqrt (1 - v ^ 2)) > (3 / 2).
Proof. exact (step_k (v) H_v_pos_is_0 H_v_less_is_1_over_2). Qed.

Theorem theorem_2 (v : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_1_over_2 : (1 / 2) >= v) :
  ((1 / 2) - asin v * (inv PI)) * PI * (asin v * (inv PI) + (1 / 2)) * (sqrt (1 - v ^ 2)) >= 1 - (((1 / 2) * PI + asin v) * v + sqrt (1 - v ^ 2)) * (inv PI).
Proof. exact (step_at_least (v) H_v_pos_is_0 H_v_less_is_1_over_2). Qed.
