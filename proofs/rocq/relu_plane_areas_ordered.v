(** ReLU: the areas of two classes in the plane that are 6 apart, the second further from 0 (relu-plane-areas-ordered)

  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = 2
  Given [unit]: <e, e> = 1
  Given [order]: <o, o> >= <m, m>
  Given [apart]: <m - o, m - o> >= 6*<m - o, m - o>^(1/2)
  Given [far]: <m - o, m - o>^(1/2) >= 3
  Then 199/800*min(E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1], E[E[J(x + o, y + o); y ~
    gamma1]; x ~ gamma1])*<m - o, m - o> >= 2*E[E[J(x + m, y + o); y ~ gamma1]; x ~ gamma1] -
    E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1] - E[E[J(x + o, y + o); y ~ gamma1]; x ~ gamma1]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
From NCProofs Require squares_order.
From NCProofs Require relu_plane_numbers.
From NCProofs Require area_within_least.
From NCProofs Require area_between_most.
Open Scope R_scope.

Definition A (k11 k12 k22 : R) : R :=
  sqrt (k11 * k22 - k12 ^ 2).

Lemma A_symmetric k11 k12 k22 : A k11 k12 k22 = A k22 k12 k11.
Proof. unfold A; first [alike_by_ring; ring | equal]. Qed.

Definition J (k11 k12 k22 : R) : R :=
  (1 / 2) * (sqrt (k11 * k22 - k12 ^ 2)) * (inv PI).

Lemma J_symmetric k11 k12 k22 : J k11 k12 k22 = J k22 k12 k11.
Proof. unfold J; first [alike_by_ring; ring | equal]. Qed.

Ltac kernels ::= swapped A A_symmetric; swapped J J_symmetric.

(** Step [gap > 0], by Linear:
  <m - o, m - o>^(1/2) > 0
*)
Lemma step_gap_pos_0 (V : Space) (m : V) (o : V)
    (H_far : sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) >= 3) :
  sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) > 0.
Proof.
  assert (P0' : 0 <= (1) * ((sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) - (3))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 < (3)) by (by_number).
  assert (G' : (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) - (0) = (1) * ((sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) - (3)) + (3)).
  { unfold A, J.
    try assert (N0' : normal_form (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot m m + dot o o - 2 * (dot o m))) by normal.
    try assert (N1' : normal_form (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) (sqrt (dot m m + dot o o - 2 * (dot o m)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot m m + dot o o - 2 * (dot o m)) * sqrt (dot m m + dot o o - 2 * (dot o m)) = dot m m + dot o o - 2 * (dot o m)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [6 apart], by Linear:
  <m - o, m - o>^(1/2) >= 6
*)
Lemma step_s_6_apart (V : Space) (m : V) (o : V)
    (H_apart : dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) >= 6 * (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))))
    (H_far : sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) >= 3) :
  sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) >= 6.
Proof.
  pose proof (step_gap_pos_0 (V) (m) (o) H_far) as H_gap_pos_0.
  assert (P0' : 0 <= (inv (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))))) * ((dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) - (6 * (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) - (6) = (inv (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))))) * ((dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) - (6 * (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))))))).
  { assert (U' : forall z0' : R, (z0' > 0) -> ((z0') >= ((6 * (sqrt (z0'))))) -> (((sqrt (z0'))) > 0) -> (sqrt (z0') - 6) = (((z0') - 6 * (sqrt (z0'))) * (inv (sqrt (z0'))))).
    { clear.
      intros z0' S_z0' H_apart H_gap_pos_0.
      try assert (N3' : normal_form ((inv (sqrt (z0')))) (inv ((sqrt (z0'))))) by first [apply inv_is; [nonzero | (try assert (Q0' : (sqrt (z0')) * (sqrt (z0')) = z0') by (apply sqrt_sqrt; sign); try assert (Q1' : inv ((sqrt (z0'))) * inv ((sqrt (z0'))) = inv (z0')) by (apply inv_sqrt_square; sign); assert (Z0' : (sqrt (z0')) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
      try assert (Q0' : (sqrt (z0')) * (sqrt (z0')) = z0') by (apply sqrt_sqrt; sign).
      try assert (Q1' : inv ((sqrt (z0'))) * inv ((sqrt (z0'))) = inv (z0')) by (apply inv_sqrt_square; sign).
      assert (Z0' : (sqrt (z0')) <> 0) by (apply positive_ne; sign).
      first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal]. }
    pose proof (U' (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) as V'.
    assert (S_z0' : dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) > 0) by (gap; sign).
    specialize (V' S_z0').
    specialize (V' ltac:(says H_apart)).
    specialize (V' ltac:(says H_gap_pos_0)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [k >= 9], by Linear:
  1/4*<m - o, m - o> >= 9
*)
Lemma step_k_pos_is_9 (V : Space) (m : V) (o : V)
    (H_apart : dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) >= 6 * (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))))
    (H_far : sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) >= 3) :
  (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) >= 9.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [pi < 22/7], by Balls:
  22/7 > pi
*)
Lemma step_pi_less_22_over_7 :
  (22 / 7) > PI.
Proof.
  by_balls.
Qed.

(** Step [2/pi], by Balls:
  2*pi^(-1) >= 6241/10000
*)
Lemma step_s_2_over_pi :
  2 * (inv PI) >= (6241 / 10000).
Proof.
  by_balls.
Qed.

(** Step [square of L], by Linear:
  2*pi^(-1) + 2*<m, m> >= 6241/10000
*)
Lemma step_square_of_L (V : Space) (m : V) :
  2 * (inv PI) + 2 * (dot m m) >= (6241 / 10000).
Proof.
  pose proof (step_s_2_over_pi) as H_s_2_over_pi.
  assert (P0' : 0 <= (1) * ((2 * (inv PI)) - (6241 / 10000))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 <= (2 * (dot m m))) by (sign).
  assert (G' : (2 * (inv PI) + 2 * (dot m m)) - (6241 / 10000) = (1) * ((2 * (inv PI)) - (6241 / 10000)) + (2 * (dot m m))).
  { unfold A, J.
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [L], by Instance:
  (2*pi^(-1) + 2*<m, m>)^(1/2) >= 79/100
*)
Lemma step_L (V : Space) (m : V) :
  sqrt (2 * (inv PI) + 2 * (dot m m)) >= (79 / 100).
Proof.
  pose proof (step_square_of_L (V) (m)) as H_square_of_L.
  assert (I' : (sqrt (2 * (inv PI) + 2 * (dot m m))) >= (79 / 100)).
  { apply (squares_order.step_theorem (sqrt (2 * (inv PI) + 2 * (dot m m))) (79 / 100)); [first [assumption | gap; sign | premise] | first [assumption | gap; by_number | premise] | first [exact H_square_of_L | assert (G' : ((sqrt (2 * (inv PI) + 2 * (dot m m))) ^ 2) - ((79 / 100) ^ 2) = (2 * (inv PI) + 2 * (dot m m)) - (6241 / 10000)); [(unfold A, J; try assert (0 < PI * (dot m m) + 1) by sign; try assert (N3' : normal_form ((sqrt (2 * (inv PI) + 2 * (dot m m)))) (sqrt (PI * (dot m m) + 1) * (sqrt 2) * (inv (sqrt PI)))) by (unfold normal_form; try assert (N2' : normal_form (sqrt (2 * (inv PI) + 2 * (dot m m))) (sqrt (PI * (dot m m) + 1) * (sqrt 2) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q3' : sqrt (PI * (dot m m) + 1) * sqrt (PI * (dot m m) + 1) = PI * (dot m m) + 1) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal]; first [put; solve [ring] | equal]); try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q3' : sqrt (PI * (dot m m) + 1) * sqrt (PI * (dot m m) + 1) = PI * (dot m m) + 1) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal]) | gap; try rewrite G'; lra] | premise_by H_square_of_L]]. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [squares of L, M], by Linear:
  2*<o, o> + 2*pi^(-1) >= 2*pi^(-1) + 2*<m, m>
*)
Lemma step_squares_of_L__M (V : Space) (m : V) (o : V)
    (H_order : dot o o >= dot m m) :
  2 * (dot o o) + 2 * (inv PI) >= 2 * (inv PI) + 2 * (dot m m).
Proof.
  assert (P0' : 0 <= (2) * ((dot o o) - (dot m m))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (2 * (dot o o) + 2 * (inv PI)) - (2 * (inv PI) + 2 * (dot m m)) = (2) * ((dot o o) - (dot m m))).
  { unfold A, J.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [L <= M], by Instance:
  (2*<o, o> + 2*pi^(-1))^(1/2) >= (2*pi^(-1) + 2*<m, m>)^(1/2)
*)
Lemma step_L_less_is_M (V : Space) (m : V) (o : V)
    (H_order : dot o o >= dot m m) :
  sqrt (2 * (dot o o) + 2 * (inv PI)) >= sqrt (2 * (inv PI) + 2 * (dot m m)).
Proof.
  pose proof (step_squares_of_L__M (V) (m) (o) H_order) as H_squares_of_L__M.
  assert (I' : (sqrt (2 * (dot o o) + 2 * (inv PI))) >= (sqrt (2 * (inv PI) + 2 * (dot m m)))).
  { apply (squares_order.step_theorem (sqrt (2 * (dot o o) + 2 * (inv PI))) (sqrt (2 * (inv PI) + 2 * (dot m m)))); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_squares_of_L__M | assert (G' : ((sqrt (2 * (dot o o) + 2 * (inv PI))) ^ 2) - ((sqrt (2 * (inv PI) + 2 * (dot m m))) ^ 2) = (2 * (dot o o) + 2 * (inv PI)) - (2 * (inv PI) + 2 * (dot m m))); [(unfold A, J; try assert (0 < 1 + PI * (dot o o)) by sign; try assert (N3' : normal_form ((sqrt (2 * (dot o o) + 2 * (inv PI)))) (sqrt 2 * (sqrt (1 + PI * (dot o o))) * (inv (sqrt PI)))) by (unfold normal_form; try assert (N2' : normal_form (sqrt (2 * (dot o o) + 2 * (inv PI))) (sqrt 2 * (sqrt (1 + PI * (dot o o))) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q3' : sqrt (1 + PI * (dot o o)) * sqrt (1 + PI * (dot o o)) = 1 + PI * (dot o o)) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal]; first [put; solve [ring] | equal]); try assert (0 < PI * (dot m m) + 1) by sign; try assert (N5' : normal_form ((sqrt (2 * (inv PI) + 2 * (dot m m)))) (sqrt (PI * (dot m m) + 1) * (sqrt 2) * (inv (sqrt PI)))) by (unfold normal_form; try assert (N4' : normal_form (sqrt (2 * (inv PI) + 2 * (dot m m))) (sqrt (PI * (dot m m) + 1) * (sqrt 2) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q3' : sqrt (PI * (dot m m) + 1) * sqrt (PI * (dot m m) + 1) = PI * (dot m m) + 1) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal]; first [put; solve [ring] | equal]); try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q3' : sqrt (PI * (dot m m) + 1) * sqrt (PI * (dot m m) + 1) = PI * (dot m m) + 1) by (apply sqrt_sqrt; sign); try assert (Q4' : sqrt (1 + PI * (dot o o)) * sqrt (1 + PI * (dot o o)) = 1 + PI * (dot o o)) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal]) | gap; try rewrite G'; lra] | premise_by H_squares_of_L__M]]. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [numbers], by Instance:
  ((199/800*<m - o, m - o> + 1)*(2*pi^(-1) + 2*<m, m>)^(1/2) + (2*<o, o> + 2*pi^(-1))^(1/2))^2 >=
    2*pi*(-1/4*<m - o, m - o>^2 - <m - o, m - o>*pi^(-1) - 1/16*((2*<o, o> + 2*pi^(-1))^(1/2) -
    (2*pi^(-1) + 2*<m, m>)^(1/2))^2*((2*<o, o> + 2*pi^(-1))^(1/2) + (2*pi^(-1) + 2*<m,
    m>)^(1/2))^2 + (1/4*<m - o, m - o> + 1/2)*(4*pi^(-1) + 2*<o, o> + 2*<m, m>) + 2 - 2*pi^(-1))
*)
Lemma step_numbers (V : Space) (m : V) (o : V)
    (H_order : dot o o >= dot m m)
    (H_apart : dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) >= 6 * (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))))
    (H_far : sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) >= 3) :
  (((199 / 800) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 1) * (sqrt (2 * (inv PI) + 2 * (dot m m))) + sqrt (2 * (dot o o) + 2 * (inv PI))) ^ 2 >= 2 * PI * (((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + (1 / 2)) * (4 * (inv PI) + 2 * (dot o o) + 2 * (dot m m)) + 2 - (1 / 4) * ((dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) ^ 2) - dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv PI) - (1 / 16) * ((sqrt (2 * (dot o o) + 2 * (inv PI)) - sqrt (2 * (inv PI) + 2 * (dot m m))) ^ 2) * ((sqrt (2 * (dot o o) + 2 * (inv PI)) + sqrt (2 * (inv PI) + 2 * (dot m m))) ^ 2) - 2 * (inv PI)).
Proof.
  pose proof (step_k_pos_is_9 (V) (m) (o) H_apart H_far) as H_k_pos_is_9.
  pose proof (step_L (V) (m)) as H_L.
  pose proof (step_L_less_is_M (V) (m) (o) H_order) as H_L_less_is_M.
  assert (I' : ((sqrt (2 * (inv PI) + 2 * (dot m m)) - (79 / 100)) + ((sqrt (2 * (inv PI) + 2 * (dot m m)) - (79 / 100)) + (79 / 100)) * ((1991 / 200) + (199 / 200) * ((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) - 9)) + (79 / 100) + (sqrt (2 * (dot o o) + 2 * (inv PI)) - sqrt (2 * (inv PI) + 2 * (dot m m)))) ^ 2 >= 2 * ((((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) - 9) + (19 / 2)) * (((sqrt (2 * (inv PI) + 2 * (dot m m)) - (79 / 100)) + (79 / 100)) ^ 2 + ((sqrt (2 * (inv PI) + 2 * (dot m m)) - (79 / 100)) + (79 / 100) + (sqrt (2 * (dot o o) + 2 * (inv PI)) - sqrt (2 * (inv PI) + 2 * (dot m m)))) ^ 2) + 2 - 4 * ((9 + ((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) - 9)) ^ 2) - (1 / 16) * (((79 / 50) + 2 * (sqrt (2 * (inv PI) + 2 * (dot m m)) - (79 / 100)) + (sqrt (2 * (dot o o) + 2 * (inv PI)) - sqrt (2 * (inv PI) + 2 * (dot m m)))) ^ 2) * ((sqrt (2 * (dot o o) + 2 * (inv PI)) - sqrt (2 * (inv PI) + 2 * (dot m m))) ^ 2) - (36 + 4 * ((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) - 9)) * (inv PI) - 2 * (inv PI)) * PI).
  { apply (relu_plane_numbers.step_theorem (sqrt (2 * (inv PI) + 2 * (dot m m)) - (79 / 100)) (sqrt (2 * (dot o o) + 2 * (inv PI)) - sqrt (2 * (inv PI) + 2 * (dot m m))) ((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) - 9)); [first [exact H_L | assert (G' : (sqrt (2 * (inv PI) + 2 * (dot m m)) - (79 / 100)) - (0) = (sqrt (2 * (inv PI) + 2 * (dot m m))) - (79 / 100)); [(unfold A, J; try assert (0 < 2 * (inv PI) + 2 * (dot m m)) by sign; try assert (0 < PI * (dot m m) + 1) by sign; try assert (N4' : normal_form ((sqrt (2 * (inv PI) + 2 * (dot m m)) - (79 / 100))) (sqrt (PI * (dot m m) + 1) * (sqrt 2) * (inv (sqrt PI)) - (79 / 100))) by (unfold normal_form; try assert (N3' : normal_form (sqrt (2 * (inv PI) + 2 * (dot m m))) (sqrt (PI * (dot m m) + 1) * (sqrt 2) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q3' : sqrt (PI * (dot m m) + 1) * sqrt (PI * (dot m m) + 1) = PI * (dot m m) + 1) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal]; first [put; solve [field] | equal]); try assert (0 < PI * (dot m m) + 1) by sign; try assert (N5' : normal_form (sqrt (2 * (inv PI) + 2 * (dot m m))) (sqrt (PI * (dot m m) + 1) * (sqrt 2) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q3' : sqrt (PI * (dot m m) + 1) * sqrt (PI * (dot m m) + 1) = PI * (dot m m) + 1) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal]; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise] | first [exact H_L_less_is_M | assert (G' : (sqrt (2 * (dot o o) + 2 * (inv PI)) - sqrt (2 * (inv PI) + 2 * (dot m m))) - (0) = (sqrt (2 * (dot o o) + 2 * (inv PI))) - (sqrt (2 * (inv PI) + 2 * (dot m m)))); [(unfold A, J; try assert (0 < 2 * (dot o o) + 2 * (inv PI)) by sign; try assert (0 < 2 * (inv PI) + 2 * (dot m m)) by sign; try assert (0 < PI * (dot m m) + 1) by sign; try assert (0 < 1 + PI * (dot o o)) by sign; try assert (N11' : normal_form ((sqrt (2 * (dot o o) + 2 * (inv PI)) - sqrt (2 * (inv PI) + 2 * (dot m m)))) (sqrt 2 * (sqrt (1 + PI * (dot o o))) * (inv (sqrt PI)) - sqrt (PI * (dot m m) + 1) * (sqrt 2) * (inv (sqrt PI)))) by (unfold normal_form; try assert (N9' : normal_form (sqrt (2 * (dot o o) + 2 * (inv PI))) (sqrt 2 * (sqrt (1 + PI * (dot o o))) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q3' : sqrt (1 + PI * (dot o o)) * sqrt (1 + PI * (dot o o)) = 1 + PI * (dot o o)) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal]; try assert (N10' : normal_form (sqrt (2 * (inv PI) + 2 * (dot m m))) (sqrt (PI * (dot m m) + 1) * (sqrt 2) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q3' : sqrt (PI * (dot m m) + 1) * sqrt (PI * (dot m m) + 1) = PI * (dot m m) + 1) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal]; first [put; solve [ring] | equal]); try assert (0 < 1 + PI * (dot o o)) by sign; try assert (N12' : normal_form (sqrt (2 * (dot o o) + 2 * (inv PI))) (sqrt 2 * (sqrt (1 + PI * (dot o o))) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q3' : sqrt (1 + PI * (dot o o)) * sqrt (1 + PI * (dot o o)) = 1 + PI * (dot o o)) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal]; try assert (0 < PI * (dot m m) + 1) by sign; try assert (N13' : normal_form (sqrt (2 * (inv PI) + 2 * (dot m m))) (sqrt (PI * (dot m m) + 1) * (sqrt 2) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q3' : sqrt (PI * (dot m m) + 1) * sqrt (PI * (dot m m) + 1) = PI * (dot m m) + 1) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise] | first [exact H_k_pos_is_9 | assert (G' : ((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) - 9) - (0) = ((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) - (9)); [(unfold A, J; try assert (N18' : normal_form (((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) - 9)) ((1 / 4) * (dot o o) + (1 / 4) * (dot m m) - (1 / 2) * (dot o m) - 9)) by (unfold normal_form; try assert (N17' : normal_form (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot m m + dot o o - 2 * (dot o m))) by normal; first [put; solve [field] | equal]); try assert (N19' : normal_form (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot m m + dot o o - 2 * (dot o m))) by normal; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise]]. }
  assert (J' : ((79 / 100) + (sqrt (2 * (dot o o) + 2 * (inv PI)) - sqrt (2 * (inv PI) + 2 * (dot m m))) + (sqrt (2 * (inv PI) + 2 * (dot m m)) - (79 / 100)) + ((79 / 100) + (sqrt (2 * (inv PI) + 2 * (dot m m)) - (79 / 100))) * ((199 / 200) * ((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) - 9) + (1991 / 200))) ^ 2 >= 2 * PI * ((((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) - 9) + (19 / 2)) * (((79 / 100) + (sqrt (2 * (dot o o) + 2 * (inv PI)) - sqrt (2 * (inv PI) + 2 * (dot m m))) + (sqrt (2 * (inv PI) + 2 * (dot m m)) - (79 / 100))) ^ 2 + ((79 / 100) + (sqrt (2 * (inv PI) + 2 * (dot m m)) - (79 / 100))) ^ 2) + 2 - (1 / 16) * (((79 / 50) + (sqrt (2 * (dot o o) + 2 * (inv PI)) - sqrt (2 * (inv PI) + 2 * (dot m m))) + 2 * (sqrt (2 * (inv PI) + 2 * (dot m m)) - (79 / 100))) ^ 2) * ((sqrt (2 * (dot o o) + 2 * (inv PI)) - sqrt (2 * (inv PI) + 2 * (dot m m))) ^ 2) - (4 * ((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) - 9) + 36) * (inv PI) - 4 * ((9 + ((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) - 9)) ^ 2) - 2 * (inv PI))) by first [exact I' | congruent_to I' | sides_of I' | fits I'].
  assert (G' : ((((199 / 800) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 1) * (sqrt (2 * (inv PI) + 2 * (dot m m))) + sqrt (2 * (dot o o) + 2 * (inv PI))) ^ 2) - (2 * PI * (((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + (1 / 2)) * (4 * (inv PI) + 2 * (dot o o) + 2 * (dot m m)) + 2 - (1 / 4) * ((dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) ^ 2) - dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv PI) - (1 / 16) * ((sqrt (2 * (dot o o) + 2 * (inv PI)) - sqrt (2 * (inv PI) + 2 * (dot m m))) ^ 2) * ((sqrt (2 * (dot o o) + 2 * (inv PI)) + sqrt (2 * (inv PI) + 2 * (dot m m))) ^ 2) - 2 * (inv PI))) = (((79 / 100) + (sqrt (2 * (dot o o) + 2 * (inv PI)) - sqrt (2 * (inv PI) + 2 * (dot m m))) + (sqrt (2 * (inv PI) + 2 * (dot m m)) - (79 / 100)) + ((79 / 100) + (sqrt (2 * (inv PI) + 2 * (dot m m)) - (79 / 100))) * ((199 / 200) * ((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) - 9) + (1991 / 200))) ^ 2) - (2 * PI * ((((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) - 9) + (19 / 2)) * (((79 / 100) + (sqrt (2 * (dot o o) + 2 * (inv PI)) - sqrt (2 * (inv PI) + 2 * (dot m m))) + (sqrt (2 * (inv PI) + 2 * (dot m m)) - (79 / 100))) ^ 2 + ((79 / 100) + (sqrt (2 * (inv PI) + 2 * (dot m m)) - (79 / 100))) ^ 2) + 2 - (1 / 16) * (((79 / 50) + (sqrt (2 * (dot o o) + 2 * (inv PI)) - sqrt (2 * (inv PI) + 2 * (dot m m))) + 2 * (sqrt (2 * (inv PI) + 2 * (dot m m)) - (79 / 100))) ^ 2) * ((sqrt (2 * (dot o o) + 2 * (inv PI)) - sqrt (2 * (inv PI) + 2 * (dot m m))) ^ 2) - (4 * ((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) - 9) + 36) * (inv PI) - 4 * ((9 + ((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) - 9)) ^ 2) - 2 * (inv PI)))).
  { unfold A, J.
    try assert (0 < 2 * (dot o o) + 2 * (inv PI)) by sign.
    try assert (0 < 2 * (inv PI) + 2 * (dot m m)) by sign.
    try assert (N35' : normal_form (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot m m + dot o o - 2 * (dot o m))) by normal.
    try assert (0 < 1 + PI * (dot o o)) by sign.
    try assert (N36' : normal_form (sqrt (2 * (dot o o) + 2 * (inv PI))) (sqrt 2 * (sqrt (1 + PI * (dot o o))) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q3' : sqrt (1 + PI * (dot o o)) * sqrt (1 + PI * (dot o o)) = 1 + PI * (dot o o)) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    try assert (0 < PI * (dot m m) + 1) by sign.
    try assert (N37' : normal_form (sqrt (2 * (inv PI) + 2 * (dot m m))) (sqrt (PI * (dot m m) + 1) * (sqrt 2) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q3' : sqrt (PI * (dot m m) + 1) * sqrt (PI * (dot m m) + 1) = PI * (dot m m) + 1) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
    try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
    try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
    try assert (Q3' : sqrt (PI * (dot m m) + 1) * sqrt (PI * (dot m m) + 1) = PI * (dot m m) + 1) by (apply sqrt_sqrt; sign).
    try assert (Q4' : sqrt (1 + PI * (dot o o)) * sqrt (1 + PI * (dot o o)) = 1 + PI * (dot o o)) by (apply sqrt_sqrt; sign).
    assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number).
    assert (Z1' : PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [means], by Cited:
  -<o, m>^2 + <m, m>*<o, o> >= 0
*)
Lemma step_means (V : Space) (m : V) (o : V) :
  dot m m * (dot o o) - (dot o m) ^ 2 >= 0.
Proof.
  pose proof (cauchy_schwarz (o) (m)) as I'.
  fit I'.
Qed.

(** Step [E], by Linear:
  <m, m> - <o, m>^2 + <m, m>*<o, o> + 2 + <o, o> >= 0
*)
Lemma step_E (V : Space) (m : V) (o : V) :
  dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2 >= 0.
Proof.
  pose proof (step_means (V) (m) (o)) as H_means.
  assert (P0' : 0 <= (1) * ((dot m m * (dot o o) - (dot o m) ^ 2) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 < (dot m m + 2 + dot o o)) by (sign).
  assert (G' : (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2) - (0) = (1) * ((dot m m * (dot o o) - (dot o m) ^ 2) - (0)) + (dot m m + 2 + dot o o)).
  { unfold A, J.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [squares], by Linear:
  ((199/800*<m - o, m - o> + 1)*(2*pi^(-1) + 2*<m, m>)^(1/2) + (2*<o, o> + 2*pi^(-1))^(1/2))^2 >=
    2*pi*(<m, m> - <o, m>^2 + <m, m>*<o, o> + 2 + <o, o>)
*)
Lemma step_squares (V : Space) (m : V) (o : V)
    (H_order : dot o o >= dot m m)
    (H_apart : dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) >= 6 * (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))))
    (H_far : sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) >= 3) :
  (((199 / 800) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 1) * (sqrt (2 * (inv PI) + 2 * (dot m m))) + sqrt (2 * (dot o o) + 2 * (inv PI))) ^ 2 >= 2 * PI * (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2).
Proof.
  pose proof (step_numbers (V) (m) (o) H_order H_apart H_far) as H_numbers.
  pose proof (step_E (V) (m) (o)) as H_E.
  assert (P0' : 0 <= (1) * (((((199 / 800) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 1) * (sqrt (2 * (inv PI) + 2 * (dot m m))) + sqrt (2 * (dot o o) + 2 * (inv PI))) ^ 2) - (2 * PI * (((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + (1 / 2)) * (4 * (inv PI) + 2 * (dot o o) + 2 * (dot m m)) + 2 - (1 / 4) * ((dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) ^ 2) - dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv PI) - (1 / 16) * ((sqrt (2 * (dot o o) + 2 * (inv PI)) - sqrt (2 * (inv PI) + 2 * (dot m m))) ^ 2) * ((sqrt (2 * (dot o o) + 2 * (inv PI)) + sqrt (2 * (inv PI) + 2 * (dot m m))) ^ 2) - 2 * (inv PI))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : ((((199 / 800) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 1) * (sqrt (2 * (inv PI) + 2 * (dot m m))) + sqrt (2 * (dot o o) + 2 * (inv PI))) ^ 2) - (2 * PI * (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2)) = (1) * (((((199 / 800) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 1) * (sqrt (2 * (inv PI) + 2 * (dot m m))) + sqrt (2 * (dot o o) + 2 * (inv PI))) ^ 2) - (2 * PI * (((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + (1 / 2)) * (4 * (inv PI) + 2 * (dot o o) + 2 * (dot m m)) + 2 - (1 / 4) * ((dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) ^ 2) - dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv PI) - (1 / 16) * ((sqrt (2 * (dot o o) + 2 * (inv PI)) - sqrt (2 * (inv PI) + 2 * (dot m m))) ^ 2) * ((sqrt (2 * (dot o o) + 2 * (inv PI)) + sqrt (2 * (inv PI) + 2 * (dot m m))) ^ 2) - 2 * (inv PI))))).
  { unfold A, J.
    try assert (0 < 2 * (dot o o) + 2 * (inv PI)) by sign.
    try assert (0 < 2 * (inv PI) + 2 * (dot m m)) by sign.
    try assert (N0' : normal_form (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot m m + dot o o - 2 * (dot o m))) by normal.
    try assert (0 < 1 + PI * (dot o o)) by sign.
    try assert (N1' : normal_form (sqrt (2 * (dot o o) + 2 * (inv PI))) (sqrt 2 * (sqrt (1 + PI * (dot o o))) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q3' : sqrt (1 + PI * (dot o o)) * sqrt (1 + PI * (dot o o)) = 1 + PI * (dot o o)) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    try assert (0 < PI * (dot m m) + 1) by sign.
    try assert (N2' : normal_form (sqrt (2 * (inv PI) + 2 * (dot m m))) (sqrt (PI * (dot m m) + 1) * (sqrt 2) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q3' : sqrt (PI * (dot m m) + 1) * sqrt (PI * (dot m m) + 1) = PI * (dot m m) + 1) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
    try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
    try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
    try assert (Q3' : sqrt (PI * (dot m m) + 1) * sqrt (PI * (dot m m) + 1) = PI * (dot m m) + 1) by (apply sqrt_sqrt; sign).
    try assert (Q4' : sqrt (1 + PI * (dot o o)) * sqrt (1 + PI * (dot o o)) = 1 + PI * (dot o o)) by (apply sqrt_sqrt; sign).
    assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number).
    assert (Z1' : PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [roots], by Instance:
  (199/800*<m - o, m - o> + 1)*(2*pi^(-1) + 2*<m, m>)^(1/2) + (2*<o, o> + 2*pi^(-1))^(1/2) >=
    pi^(1/2)*2^(1/2)*(<m, m> - <o, m>^2 + <m, m>*<o, o> + 2 + <o, o>)^(1/2)
*)
Lemma step_roots (V : Space) (m : V) (o : V)
    (H_order : dot o o >= dot m m)
    (H_apart : dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) >= 6 * (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))))
    (H_far : sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) >= 3) :
  ((199 / 800) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 1) * (sqrt (2 * (inv PI) + 2 * (dot m m))) + sqrt (2 * (dot o o) + 2 * (inv PI)) >= sqrt PI * (sqrt 2) * (sqrt (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2)).
Proof.
  pose proof (step_E (V) (m) (o)) as H_E.
  pose proof (step_squares (V) (m) (o) H_order H_apart H_far) as H_squares.
  assert (I' : (((199 / 800) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 1) * (sqrt (2 * (inv PI) + 2 * (dot m m))) + sqrt (2 * (dot o o) + 2 * (inv PI))) >= (sqrt PI * (sqrt 2) * (sqrt (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2)))).
  { apply (squares_order.step_theorem (((199 / 800) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 1) * (sqrt (2 * (inv PI) + 2 * (dot m m))) + sqrt (2 * (dot o o) + 2 * (inv PI))) (sqrt PI * (sqrt 2) * (sqrt (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2)))); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_squares | assert (G' : ((((199 / 800) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 1) * (sqrt (2 * (inv PI) + 2 * (dot m m))) + sqrt (2 * (dot o o) + 2 * (inv PI))) ^ 2) - ((sqrt PI * (sqrt 2) * (sqrt (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2))) ^ 2) = ((((199 / 800) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 1) * (sqrt (2 * (inv PI) + 2 * (dot m m))) + sqrt (2 * (dot o o) + 2 * (inv PI))) ^ 2) - (2 * PI * (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2))); [(assert (U' : forall z0' z1' z2' z3' : R, ((((z0') + (z0') * (z2') + 2 + (z2') - (z1') ^ 2)) >= 0) -> ((((((199 / 800) * (z3') + 1) * (sqrt (2 * (inv PI) + 2 * (z0'))) + sqrt (2 * (z2') + 2 * (inv PI))) ^ 2)) >= ((2 * PI * ((z0') + (z0') * (z2') + 2 + (z2') - (z1') ^ 2)))) -> ((((199 / 800) * (z3') + 1) * (sqrt (2 * (inv PI) + 2 * (z0'))) + sqrt (2 * (z2') + 2 * (inv PI))) ^ 2 - (sqrt PI * (sqrt 2) * (sqrt ((z0') + (z0') * (z2') + 2 + (z2') - (z1') ^ 2))) ^ 2) = ((((199 / 800) * (z3') + 1) * (sqrt (2 * (inv PI) + 2 * (z0'))) + sqrt (2 * (z2') + 2 * (inv PI))) ^ 2 - 2 * PI * ((z0') + (z0') * (z2') + 2 + (z2') - (z1') ^ 2))); [clear; intros z0' z1' z2' z3' H_E H_squares; try assert (N9' : normal_form ((sqrt (2 * (inv PI) + 2 * (z0')))) (sqrt (1 + PI * (z0')) * (sqrt 2) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal]; try assert (N10' : normal_form ((sqrt (2 * (z2') + 2 * (inv PI)))) (sqrt (PI * (z2') + 1) * (sqrt 2) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal]; try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q2' : (sqrt ((z0') + (z0') * (z2') + 2 + (z2') - (z1') ^ 2)) * (sqrt ((z0') + (z0') * (z2') + 2 + (z2') - (z1') ^ 2)) = ((z0') + (z0') * (z2') + 2 + (z2') - (z1') ^ 2)) by (apply sqrt_sqrt; first [sign]); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal] |]; pose proof (U' (dot m m) (dot o m) (dot o o) (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) as V'; specialize (V' ltac:(says H_E)); specialize (V' ltac:(says H_squares)); first [congruent_to V' | rearranged V']) | gap; try rewrite G'; lra] | premise_by H_squares]]. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [J_m at], by Algebra:
  J(m + h, g + m) = 1/2*A(m + h, g + m)*pi^(-1)
*)
Lemma step_J_m_at (V : Space) (g : V) (h : V) (m : V) :
  J (dot (vadd m (h)) (vadd m (h))) (dot (vadd m (h)) (vadd g (m))) (dot (vadd g (m)) (vadd g (m))) = (1 / 2) * (A (dot (vadd m (h)) (vadd m (h))) (dot (vadd m (h)) (vadd g (m))) (dot (vadd g (m)) (vadd g (m)))) * (inv PI).
Proof.
  unfold A, J.
  try assert (N6' : normal_form ((dot (vadd m (h)) (vadd m (h)))) (2 * (dot m h) + dot m m + dot h h)) by normal.
  try assert (N7' : normal_form ((dot (vadd m (h)) (vadd m (h)))) (2 * (dot m h) + dot m m + dot h h)) by normal.
  try assert (N8' : normal_form ((dot (vadd m (h)) (vadd g (m)))) (dot g h + dot g m + dot m m + dot m h)) by normal.
  try assert (N9' : normal_form ((dot (vadd g (m)) (vadd g (m)))) (dot m m + dot g g + 2 * (dot g m))) by normal.
  try assert (N10' : normal_form ((dot (vadd m (h)) (vadd g (m)))) (dot g h + dot g m + dot m m + dot m h)) by normal.
  try assert (N11' : normal_form ((dot (vadd g (m)) (vadd g (m)))) (dot m m + dot g g + 2 * (dot g m))) by normal.
  try assert (N12' : normal_form ((sqrt ((dot (vadd m (h)) (vadd m (h))) * (dot (vadd g (m)) (vadd g (m))) - (dot (vadd m (h)) (vadd g (m))) ^ 2))) (sqrt (2 * (dot g m) * (dot m h) + 2 * (dot g m) * (dot h h) + 2 * (dot m h) * (dot g g) + dot m m * (dot g g) + dot h h * (dot g g) + dot m m * (dot h h) - (dot g m) ^ 2 - 2 * (dot g h) * (dot g m) - 2 * (dot g h) * (dot m h) - (dot g h) ^ 2 - 2 * (dot g h) * (dot m m) - (dot m h) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  try assert (N13' : normal_form ((sqrt ((dot (vadd m (h)) (vadd m (h))) * (dot (vadd g (m)) (vadd g (m))) - (dot (vadd m (h)) (vadd g (m))) ^ 2))) (sqrt (2 * (dot g m) * (dot m h) + 2 * (dot g m) * (dot h h) + 2 * (dot m h) * (dot g g) + dot m m * (dot g g) + dot h h * (dot g g) + dot m m * (dot h h) - (dot g m) ^ 2 - 2 * (dot g h) * (dot g m) - 2 * (dot g h) * (dot m h) - (dot g h) ^ 2 - 2 * (dot g h) * (dot m m) - (dot m h) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  first [put; solve [field] | equal].
Qed.

(** Step [J_m], by Average:
  E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1] = 1/2*E[E[A(x + m, y + m); y ~ gamma1]; x ~
    gamma1]*pi^(-1)
*)
Lemma step_J_m (V : Space) (m : V) (gamma : R -> law V) :
  E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m))))) = (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) * (inv PI).
Proof.
  assert (H_J_m_at : forall z0 : V, drawn (gamma 1) z0 -> forall z1 : V, drawn (gamma 1) z1 -> J (dot (vadd m (z1)) (vadd m (z1))) (dot (vadd m (z1)) (vadd (z0) (m))) (dot (vadd (z0) (m)) (vadd (z0) (m))) = (1 / 2) * (A (dot (vadd m (z1)) (vadd m (z1))) (dot (vadd m (z1)) (vadd (z0) (m))) (dot (vadd (z0) (m)) (vadd (z0) (m)))) * (inv PI)).
  { intros z0 D0 z1 D1; draws; apply (step_J_m_at (V) (z0) (z1) (m)); premise. }
  assert (P' : E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m))))) = E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))) * (inv PI)))).
  { apply E_ext; intros d0 D0; draws.
    apply E_ext; intros d1 D1; draws.
    pose proof (H_J_m_at d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  assert (A1' : (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) * (inv PI) = E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))) * (inv PI)))).
  { assert (S0' : (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) * (inv PI) = (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) * (inv PI)).
    { transitivity ((1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) * (inv PI)). { in_order. }
      first [put; solve [field] | first [in_order | equal]]. }
    assert (S1' : E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))) * (inv PI))) = (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) * (inv PI)).
    { transitivity (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))) * (inv PI)))). { in_order. }
      assert (E1' : normal_form (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))) * (inv PI)))) ((1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) * (inv PI))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_2 => ((1 / 2) * (inv PI)) * (E (gamma 1) (fun x1 => A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))))).
        { apply E_ext; intros x_2 D_x_2; draws.
          transitivity ((1 / 2) * (E (gamma 1) (fun x1 => A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) * (inv PI)).
          { transitivity (E (gamma 1) (fun x1 => (1 / 2) * (A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))) * (inv PI))). { in_order. }
            assert (E3' : normal_form (E (gamma 1) (fun x1 => (1 / 2) * (A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))) * (inv PI))) ((1 / 2) * (E (gamma 1) (fun x1 => A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) * (inv PI))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_4 => ((1 / 2) * (inv PI)) * (A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x_4 (m))) (dot (vadd x_4 (m)) (vadd x_4 (m)))))).
              { apply E_ext; intros x_4 D_x_4; draws.
                transitivity ((1 / 2) * (A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x_4 (m))) (dot (vadd x_4 (m)) (vadd x_4 (m)))) * (inv PI)).
                { first [put; solve [field] | first [in_order | equal]]. }
                in_order. }
              transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x_4 => A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x_4 (m))) (dot (vadd x_4 (m)) (vadd x_4 (m)))))).
              { linear. }
              transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x1 => A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))). { in_order. }
              in_order. }
            first [put; solve [field] | first [in_order | equal]]. }
          in_order. }
        transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x_2 => E (gamma 1) (fun x1 => A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))))).
        { linear. }
        transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m))))))). { in_order. }
        in_order. }
      first [put; solve [field] | first [in_order | equal]]. }
    transitivity ((1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) * (inv PI)). { in_order. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))) * (inv PI)))). { in_order. }
    etransitivity; [exact S1' |]. symmetry.
    in_order. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [J_o at], by Algebra:
  J(g + o, o + h) = 1/2*A(g + o, o + h)*pi^(-1)
*)
Lemma step_J_o_at (V : Space) (g : V) (h : V) (o : V) :
  J (dot (vadd g (o)) (vadd g (o))) (dot (vadd g (o)) (vadd o (h))) (dot (vadd o (h)) (vadd o (h))) = (1 / 2) * (A (dot (vadd g (o)) (vadd g (o))) (dot (vadd g (o)) (vadd o (h))) (dot (vadd o (h)) (vadd o (h)))) * (inv PI).
Proof.
  unfold A, J.
  try assert (N6' : normal_form ((dot (vadd g (o)) (vadd g (o)))) (2 * (dot g o) + dot g g + dot o o)) by normal.
  try assert (N7' : normal_form ((dot (vadd g (o)) (vadd g (o)))) (2 * (dot g o) + dot g g + dot o o)) by normal.
  try assert (N8' : normal_form ((dot (vadd g (o)) (vadd o (h)))) (dot g h + dot o h + dot g o + dot o o)) by normal.
  try assert (N9' : normal_form ((dot (vadd o (h)) (vadd o (h)))) (dot h h + 2 * (dot o h) + dot o o)) by normal.
  try assert (N10' : normal_form ((dot (vadd g (o)) (vadd o (h)))) (dot g h + dot o h + dot g o + dot o o)) by normal.
  try assert (N11' : normal_form ((dot (vadd o (h)) (vadd o (h)))) (dot h h + 2 * (dot o h) + dot o o)) by normal.
  try assert (N12' : normal_form ((sqrt ((dot (vadd g (o)) (vadd g (o))) * (dot (vadd o (h)) (vadd o (h))) - (dot (vadd g (o)) (vadd o (h))) ^ 2))) (sqrt (2 * (dot h h) * (dot g o) + 2 * (dot o h) * (dot g o) + dot h h * (dot o o) + dot h h * (dot g g) + dot g g * (dot o o) + 2 * (dot g g) * (dot o h) - (dot g o) ^ 2 - 2 * (dot g h) * (dot o h) - 2 * (dot g h) * (dot o o) - (dot g h) ^ 2 - (dot o h) ^ 2 - 2 * (dot g h) * (dot g o)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  try assert (N13' : normal_form ((sqrt ((dot (vadd g (o)) (vadd g (o))) * (dot (vadd o (h)) (vadd o (h))) - (dot (vadd g (o)) (vadd o (h))) ^ 2))) (sqrt (2 * (dot h h) * (dot g o) + 2 * (dot o h) * (dot g o) + dot h h * (dot o o) + dot h h * (dot g g) + dot g g * (dot o o) + 2 * (dot g g) * (dot o h) - (dot g o) ^ 2 - 2 * (dot g h) * (dot o h) - 2 * (dot g h) * (dot o o) - (dot g h) ^ 2 - (dot o h) ^ 2 - 2 * (dot g h) * (dot g o)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  first [put; solve [field] | equal].
Qed.

(** Step [J_o], by Average:
  E[E[J(x + o, y + o); y ~ gamma1]; x ~ gamma1] = 1/2*E[E[A(x + o, y + o); y ~ gamma1]; x ~
    gamma1]*pi^(-1)
*)
Lemma step_J_o (V : Space) (o : V) (gamma : R -> law V) :
  E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))) = (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) * (inv PI).
Proof.
  assert (H_J_o_at : forall z0 : V, drawn (gamma 1) z0 -> forall z1 : V, drawn (gamma 1) z1 -> J (dot (vadd (z0) (o)) (vadd (z0) (o))) (dot (vadd (z0) (o)) (vadd o (z1))) (dot (vadd o (z1)) (vadd o (z1))) = (1 / 2) * (A (dot (vadd (z0) (o)) (vadd (z0) (o))) (dot (vadd (z0) (o)) (vadd o (z1))) (dot (vadd o (z1)) (vadd o (z1)))) * (inv PI)).
  { intros z0 D0 z1 D1; draws; apply (step_J_o_at (V) (z0) (z1) (o)); premise. }
  assert (P' : E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))) = E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))) * (inv PI)))).
  { apply E_ext; intros d0 D0; draws.
    apply E_ext; intros d1 D1; draws.
    pose proof (H_J_o_at d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  assert (A1' : (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) * (inv PI) = E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))) * (inv PI)))).
  { assert (S0' : (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) * (inv PI) = (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) * (inv PI)).
    { transitivity ((1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) * (inv PI)). { in_order. }
      first [put; solve [field] | first [in_order | equal]]. }
    assert (S1' : E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))) * (inv PI))) = (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) * (inv PI)).
    { transitivity (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))) * (inv PI)))). { in_order. }
      assert (E1' : normal_form (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))) * (inv PI)))) ((1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) * (inv PI))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_2 => ((1 / 2) * (inv PI)) * (E (gamma 1) (fun x1 => A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))).
        { apply E_ext; intros x_2 D_x_2; draws.
          transitivity ((1 / 2) * (E (gamma 1) (fun x1 => A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) * (inv PI)).
          { transitivity (E (gamma 1) (fun x1 => (1 / 2) * (A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))) * (inv PI))). { in_order. }
            assert (E3' : normal_form (E (gamma 1) (fun x1 => (1 / 2) * (A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))) * (inv PI))) ((1 / 2) * (E (gamma 1) (fun x1 => A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) * (inv PI))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_4 => ((1 / 2) * (inv PI)) * (A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x_4 (o))) (dot (vadd x_4 (o)) (vadd x_4 (o)))))).
              { apply E_ext; intros x_4 D_x_4; draws.
                transitivity ((1 / 2) * (A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x_4 (o))) (dot (vadd x_4 (o)) (vadd x_4 (o)))) * (inv PI)).
                { first [put; solve [field] | first [in_order | equal]]. }
                in_order. }
              transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x_4 => A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x_4 (o))) (dot (vadd x_4 (o)) (vadd x_4 (o)))))).
              { linear. }
              transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x1 => A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))). { in_order. }
              in_order. }
            first [put; solve [field] | first [in_order | equal]]. }
          in_order. }
        transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x_2 => E (gamma 1) (fun x1 => A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))).
        { linear. }
        transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))))). { in_order. }
        in_order. }
      first [put; solve [field] | first [in_order | equal]]. }
    transitivity ((1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) * (inv PI)). { in_order. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))) * (inv PI)))). { in_order. }
    etransitivity; [exact S1' |]. symmetry.
    in_order. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [J_mo at], by Algebra:
  J(o + h, g + m) = 1/2*A(o + h, g + m)*pi^(-1)
*)
Lemma step_J_mo_at (V : Space) (g : V) (h : V) (m : V) (o : V) :
  J (dot (vadd o (h)) (vadd o (h))) (dot (vadd o (h)) (vadd g (m))) (dot (vadd g (m)) (vadd g (m))) = (1 / 2) * (A (dot (vadd o (h)) (vadd o (h))) (dot (vadd o (h)) (vadd g (m))) (dot (vadd g (m)) (vadd g (m)))) * (inv PI).
Proof.
  unfold A, J.
  try assert (N6' : normal_form ((dot (vadd o (h)) (vadd o (h)))) (dot h h + 2 * (dot o h) + dot o o)) by normal.
  try assert (N7' : normal_form ((dot (vadd o (h)) (vadd o (h)))) (dot h h + 2 * (dot o h) + dot o o)) by normal.
  try assert (N8' : normal_form ((dot (vadd o (h)) (vadd g (m)))) (dot g h + dot m h + dot o m + dot g o)) by normal.
  try assert (N9' : normal_form ((dot (vadd g (m)) (vadd g (m)))) (dot m m + dot g g + 2 * (dot g m))) by normal.
  try assert (N10' : normal_form ((dot (vadd o (h)) (vadd g (m)))) (dot g h + dot m h + dot o m + dot g o)) by normal.
  try assert (N11' : normal_form ((dot (vadd g (m)) (vadd g (m)))) (dot m m + dot g g + 2 * (dot g m))) by normal.
  try assert (N12' : normal_form ((sqrt ((dot (vadd o (h)) (vadd o (h))) * (dot (vadd g (m)) (vadd g (m))) - (dot (vadd o (h)) (vadd g (m))) ^ 2))) (sqrt (2 * (dot g m) * (dot h h) + dot h h * (dot g g) + 2 * (dot g m) * (dot o o) + 4 * (dot g m) * (dot o h) + dot g g * (dot o o) + dot m m * (dot o o) + 2 * (dot m m) * (dot o h) + 2 * (dot g g) * (dot o h) + dot m m * (dot h h) - 2 * (dot m h) * (dot g o) - (dot g o) ^ 2 - 2 * (dot m h) * (dot o m) - (dot o m) ^ 2 - 2 * (dot g h) * (dot m h) - 2 * (dot o m) * (dot g o) - (dot g h) ^ 2 - 2 * (dot g h) * (dot g o) - (dot m h) ^ 2 - 2 * (dot g h) * (dot o m)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  try assert (N13' : normal_form ((sqrt ((dot (vadd o (h)) (vadd o (h))) * (dot (vadd g (m)) (vadd g (m))) - (dot (vadd o (h)) (vadd g (m))) ^ 2))) (sqrt (2 * (dot g m) * (dot h h) + dot h h * (dot g g) + 2 * (dot g m) * (dot o o) + 4 * (dot g m) * (dot o h) + dot g g * (dot o o) + dot m m * (dot o o) + 2 * (dot m m) * (dot o h) + 2 * (dot g g) * (dot o h) + dot m m * (dot h h) - 2 * (dot m h) * (dot g o) - (dot g o) ^ 2 - 2 * (dot m h) * (dot o m) - (dot o m) ^ 2 - 2 * (dot g h) * (dot m h) - 2 * (dot o m) * (dot g o) - (dot g h) ^ 2 - 2 * (dot g h) * (dot g o) - (dot m h) ^ 2 - 2 * (dot g h) * (dot o m)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  first [put; solve [field] | equal].
Qed.

(** Step [J_mo], by Average:
  E[E[J(x + m, y + o); y ~ gamma1]; x ~ gamma1] = 1/2*E[E[A(x + m, y + o); y ~ gamma1]; x ~
    gamma1]*pi^(-1)
*)
Lemma step_J_mo (V : Space) (m : V) (o : V) (gamma : R -> law V) :
  E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))) = (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) * (inv PI).
Proof.
  assert (H_J_mo_at : forall z0 : V, drawn (gamma 1) z0 -> forall z1 : V, drawn (gamma 1) z1 -> J (dot (vadd o (z1)) (vadd o (z1))) (dot (vadd o (z1)) (vadd (z0) (m))) (dot (vadd (z0) (m)) (vadd (z0) (m))) = (1 / 2) * (A (dot (vadd o (z1)) (vadd o (z1))) (dot (vadd o (z1)) (vadd (z0) (m))) (dot (vadd (z0) (m)) (vadd (z0) (m)))) * (inv PI)).
  { intros z0 D0 z1 D1; draws; apply (step_J_mo_at (V) (z0) (z1) (m) (o)); premise. }
  assert (P' : E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))) = E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))) * (inv PI)))).
  { apply E_ext; intros d0 D0; draws.
    apply E_ext; intros d1 D1; draws.
    pose proof (H_J_mo_at d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  assert (A1' : (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) * (inv PI) = E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))) * (inv PI)))).
  { assert (S0' : (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) * (inv PI) = (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) * (inv PI)).
    { transitivity ((1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) * (inv PI)). { in_order. }
      assert (E0' : normal_form (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_1 => (1) * (E (gamma 1) (fun x1 => A (dot (vadd x_1 (m)) (vadd x_1 (m))) (dot (vadd x_1 (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (E (gamma 1) (fun x1 => A (dot (vadd x_1 (m)) (vadd x_1 (m))) (dot (vadd x_1 (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))).
          { transitivity (E (gamma 1) (fun x1 => A (dot (vadd x_1 (m)) (vadd x_1 (m))) (dot (vadd x_1 (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))). { in_order. }
            first [put; solve [ring] | first [in_order | equal]]. }
          in_order. }
        transitivity ((1) * (E (gamma 1) (fun x_1 => E (gamma 1) (fun x1 => A (dot (vadd x_1 (m)) (vadd x_1 (m))) (dot (vadd x_1 (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))))). { in_order. }
        assert (E3' : normal_form (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_1 => E (gamma 1) (fun x_4 => (A (dot (vadd x_1 (m)) (vadd x_1 (m))) (dot (vadd x_1 (m)) (vadd x_4 (o))) (dot (vadd x_4 (o)) (vadd x_4 (o))))))).
          { apply E_ext; intros x_1 D_x_1; draws.
            transitivity (E (gamma 1) (fun x_4 => (1) * (A (dot (vadd x_1 (m)) (vadd x_1 (m))) (dot (vadd x_1 (m)) (vadd x_4 (o))) (dot (vadd x_4 (o)) (vadd x_4 (o)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (1) (fun x_4 => A (dot (vadd x_1 (m)) (vadd x_1 (m))) (dot (vadd x_1 (m)) (vadd x_4 (o))) (dot (vadd x_4 (o)) (vadd x_4 (o)))))]; in_order. }
            apply E_ext; intros x_4 D_x_4; draws.
            in_order. }
          transitivity (E (gamma 1) (fun x_4 => E (gamma 1) (fun x_1 => (A (dot (vadd x_1 (m)) (vadd x_1 (m))) (dot (vadd x_1 (m)) (vadd x_4 (o))) (dot (vadd x_4 (o)) (vadd x_4 (o))))))).
          { exact (E_swap (gamma 1) (gamma 1) (fun x_1 x_4 => (A (dot (vadd x_1 (m)) (vadd x_1 (m))) (dot (vadd x_1 (m)) (vadd x_4 (o))) (dot (vadd x_4 (o)) (vadd x_4 (o)))))). }
          repeat (apply E_ext; intros); in_order. }
        in_order. }
      first [put; solve [field] | first [in_order | equal]]. }
    assert (S1' : E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))) * (inv PI))) = (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) * (inv PI)).
    { transitivity (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))) * (inv PI)))). { in_order. }
      assert (E5' : normal_form (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))) * (inv PI)))) ((1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) * (inv PI))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_6 => ((1 / 2) * (inv PI)) * (E (gamma 1) (fun x1 => A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))).
        { apply E_ext; intros x_6 D_x_6; draws.
          transitivity ((1 / 2) * (E (gamma 1) (fun x1 => A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) * (inv PI)).
          { transitivity (E (gamma 1) (fun x1 => (1 / 2) * (A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))) * (inv PI))). { in_order. }
            assert (E7' : normal_form (E (gamma 1) (fun x1 => (1 / 2) * (A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))) * (inv PI))) ((1 / 2) * (E (gamma 1) (fun x1 => A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) * (inv PI))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_8 => ((1 / 2) * (inv PI)) * (A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x_8 (o))) (dot (vadd x_8 (o)) (vadd x_8 (o)))))).
              { apply E_ext; intros x_8 D_x_8; draws.
                transitivity ((1 / 2) * (A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x_8 (o))) (dot (vadd x_8 (o)) (vadd x_8 (o)))) * (inv PI)).
                { first [put; solve [field] | first [in_order | equal]]. }
                in_order. }
              transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x_8 => A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x_8 (o))) (dot (vadd x_8 (o)) (vadd x_8 (o)))))).
              { linear. }
              transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x1 => A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))). { in_order. }
              in_order. }
            first [put; solve [field] | first [in_order | equal]]. }
          in_order. }
        transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x_6 => E (gamma 1) (fun x1 => A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))).
        { linear. }
        transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))))). { in_order. }
        assert (E9' : normal_form (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_6 => E (gamma 1) (fun x_10 => (A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x_10 (o))) (dot (vadd x_10 (o)) (vadd x_10 (o))))))).
          { apply E_ext; intros x_6 D_x_6; draws.
            transitivity (E (gamma 1) (fun x_10 => (1) * (A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x_10 (o))) (dot (vadd x_10 (o)) (vadd x_10 (o)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (1) (fun x_10 => A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x_10 (o))) (dot (vadd x_10 (o)) (vadd x_10 (o)))))]; in_order. }
            apply E_ext; intros x_10 D_x_10; draws.
            in_order. }
          transitivity (E (gamma 1) (fun x_10 => E (gamma 1) (fun x_6 => (A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x_10 (o))) (dot (vadd x_10 (o)) (vadd x_10 (o))))))).
          { exact (E_swap (gamma 1) (gamma 1) (fun x_6 x_10 => (A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x_10 (o))) (dot (vadd x_10 (o)) (vadd x_10 (o)))))). }
          repeat (apply E_ext; intros); in_order. }
        in_order. }
      first [put; solve [field] | first [in_order | equal]]. }
    transitivity ((1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) * (inv PI)). { in_order. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))) * (inv PI)))). { in_order. }
    etransitivity; [exact S1' |]. symmetry.
    in_order. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [least m], by Instance:
  E[E[A(x + m, y + m); y ~ gamma1]; x ~ gamma1] >= pi^(-1/2)*2^(1/2)*(2*pi^(-1) + 2*<m, m>)^(1/2)
*)
Lemma step_least_m (V : Space) (e : V) (m : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun x1 => dot x1 x1) = 2)
    (H_unit : dot e e = 1)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_area_slanted_tangent : area_slanted.cited_tangent V)
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_mean_length_least_unit_symmetric : mean_length_least_unit.cited_symmetric V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m))))) >= sqrt 2 * (sqrt (2 * (inv PI) + 2 * (dot m m))) * (inv (sqrt PI)).
Proof.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => area_within_least.A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) >= sqrt 2 * (sqrt (2 * (inv PI) + 2 * (dot (m) (m)))) * (inv (sqrt PI))).
  { apply (area_within_least.step_theorem (V) (e) (m) (1) (gamma)); [premise | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold A, J; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | premise_by H_dimension | exact C_area_eta_turned | exact C_area_turned_first | exact C_area_turned_second | exact C_area_turned_third | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned | exact C_mean_length_moments | exact C_mean_length_wave_given_y | exact C_mean_length_transform | exact C_mean_length_tangent | exact C_area_waves_X_given_y | exact C_area_waves_X | exact C_area_waves_Y_given_y | exact C_area_waves_Y_of_z | exact C_area_slanted_tangent | exact C_area_slanted_moments | exact C_mean_length_least_unit_symmetric | exact C_area_eta_positive_along_e]. }
  congruent_to I'.
Qed.

(** Step [least o], by Instance:
  E[E[A(x + o, y + o); y ~ gamma1]; x ~ gamma1] >= (2*<o, o> + 2*pi^(-1))^(1/2)*pi^(-1/2)*2^(1/2)
*)
Lemma step_least_o (V : Space) (e : V) (o : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun x1 => dot x1 x1) = 2)
    (H_unit : dot e e = 1)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_area_slanted_tangent : area_slanted.cited_tangent V)
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_mean_length_least_unit_symmetric : mean_length_least_unit.cited_symmetric V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))) >= sqrt (2 * (dot o o) + 2 * (inv PI)) * (sqrt 2) * (inv (sqrt PI)).
Proof.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => area_within_least.A (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) >= sqrt 2 * (sqrt (2 * (inv PI) + 2 * (dot (o) (o)))) * (inv (sqrt PI))).
  { apply (area_within_least.step_theorem (V) (e) (o) (1) (gamma)); [premise | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold A, J; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | premise_by H_dimension | exact C_area_eta_turned | exact C_area_turned_first | exact C_area_turned_second | exact C_area_turned_third | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned | exact C_mean_length_moments | exact C_mean_length_wave_given_y | exact C_mean_length_transform | exact C_mean_length_tangent | exact C_area_waves_X_given_y | exact C_area_waves_X | exact C_area_waves_Y_given_y | exact C_area_waves_Y_of_z | exact C_area_slanted_tangent | exact C_area_slanted_moments | exact C_mean_length_least_unit_symmetric | exact C_area_eta_positive_along_e]. }
  congruent_to I'.
Qed.

(** Step [most], by Instance:
  E[E[A(x + m, y + o); y ~ gamma1]; x ~ gamma1] <= (<m, m> - <o, m>^2 + <m, m>*<o, o> + 2 + <o,
    o>)^(1/2)
*)
Lemma step_most (V : Space) (m : V) (o : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun x1 => dot x1 x1) = 2)
    (C_area_between_most_symmetric : area_between_most.cited_symmetric V gamma)
    (C_area_between_most_along_m : area_between_most.cited_along_m V gamma)
    (C_area_between_most_along_o : area_between_most.cited_along_o V gamma)
    (C_area_between_most_along_x : area_between_most.cited_along_x V gamma) :
  E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))) <= sqrt (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2).
Proof.
  assert (I' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => area_between_most.A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) <= sqrt (dot (m) (m) + dot (m) (m) * (dot (o) (o)) + 2 + dot (o) (o) - (dot (o) (m)) ^ 2)).
  { apply (area_between_most.step_theorem (V) (m) (o) (gamma)); [first [exact H_dimension | congruent_to H_dimension | premise_by H_dimension] | exact C_area_between_most_symmetric | exact C_area_between_most_along_m | exact C_area_between_most_along_o | exact C_area_between_most_along_x]. }
  congruent_to I'.
Qed.

(** Step [J_m >= L], by Linear:
  E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1] >= 1/2*pi^(-3/2)*2^(1/2)*(2*pi^(-1) + 2*<m,
    m>)^(1/2)
*)
Lemma step_J_m_pos_is_L (V : Space) (e : V) (m : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun x1 => dot x1 x1) = 2)
    (H_unit : dot e e = 1)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_area_slanted_tangent : area_slanted.cited_tangent V)
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_mean_length_least_unit_symmetric : mean_length_least_unit.cited_symmetric V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m))))) >= (1 / 2) * (sqrt 2) * (sqrt (2 * (inv PI) + 2 * (dot m m))) * (inv ((sqrt PI) ^ 3)).
Proof.
  pose proof (step_J_m (V) (m) (gamma)) as H_J_m.
  pose proof (step_least_m (V) (e) (m) (gamma) H_dimension H_unit C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_mean_length_least_unit_symmetric C_area_eta_positive_along_e) as H_least_m.
  assert (P0' : 0 <= ((1 / 2) * (inv PI)) * ((E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) - (sqrt 2 * (sqrt (2 * (inv PI) + 2 * (dot m m))) * (inv (sqrt PI))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) - ((1 / 2) * (sqrt 2) * (sqrt (2 * (inv PI) + 2 * (dot m m))) * (inv ((sqrt PI) ^ 3))) = ((1 / 2) * (inv PI)) * ((E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) - (sqrt 2 * (sqrt (2 * (inv PI) + 2 * (dot m m))) * (inv (sqrt PI))))).
  { assert (U' : forall z0' z1' z2' : R, ((z0') = (((1 / 2) * (z2') * (inv PI)))) -> ((z2') >= ((sqrt 2 * (sqrt (2 * (inv PI) + 2 * (z1'))) * (inv (sqrt PI))))) -> ((z0') - (1 / 2) * (sqrt 2) * (sqrt (2 * (inv PI) + 2 * (z1'))) * (inv ((sqrt PI) ^ 3))) = ((1 / 2) * (inv PI) * ((z2') - sqrt 2 * (sqrt (2 * (inv PI) + 2 * (z1'))) * (inv (sqrt PI))))).
    { clear.
      intros z0' z1' z2' H_J_m H_least_m.
      rewrite ?H_J_m.
      try assert (N7' : normal_form (inv ((sqrt PI) ^ 3)) (inv (sqrt PI) * (inv PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
      try assert (N8' : normal_form ((sqrt (2 * (inv PI) + 2 * (z1')))) (sqrt (1 + PI * (z1')) * (sqrt 2) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
      first [put; solve [field] | equal]. }
    pose proof (U' (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) (dot m m) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m))))))) as V'.
    specialize (V' ltac:(says H_J_m)).
    specialize (V' ltac:(says H_least_m)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [J_o >= M], by Linear:
  E[E[J(x + o, y + o); y ~ gamma1]; x ~ gamma1] >= 1/2*pi^(-3/2)*(2*<o, o> +
    2*pi^(-1))^(1/2)*2^(1/2)
*)
Lemma step_J_o_pos_is_M (V : Space) (e : V) (o : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun x1 => dot x1 x1) = 2)
    (H_unit : dot e e = 1)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_area_slanted_tangent : area_slanted.cited_tangent V)
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_mean_length_least_unit_symmetric : mean_length_least_unit.cited_symmetric V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))) >= (1 / 2) * (sqrt (2 * (dot o o) + 2 * (inv PI))) * (sqrt 2) * (inv ((sqrt PI) ^ 3)).
Proof.
  pose proof (step_J_o (V) (o) (gamma)) as H_J_o.
  pose proof (step_least_o (V) (e) (o) (gamma) H_dimension H_unit C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_mean_length_least_unit_symmetric C_area_eta_positive_along_e) as H_least_o.
  assert (P0' : 0 <= ((1 / 2) * (inv PI)) * ((E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) - (sqrt (2 * (dot o o) + 2 * (inv PI)) * (sqrt 2) * (inv (sqrt PI))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) - ((1 / 2) * (sqrt (2 * (dot o o) + 2 * (inv PI))) * (sqrt 2) * (inv ((sqrt PI) ^ 3))) = ((1 / 2) * (inv PI)) * ((E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) - (sqrt (2 * (dot o o) + 2 * (inv PI)) * (sqrt 2) * (inv (sqrt PI))))).
  { assert (U' : forall z0' z1' z2' : R, ((z0') = (((1 / 2) * (z2') * (inv PI)))) -> ((z2') >= ((sqrt (2 * (z1') + 2 * (inv PI)) * (sqrt 2) * (inv (sqrt PI))))) -> ((z0') - (1 / 2) * (sqrt (2 * (z1') + 2 * (inv PI))) * (sqrt 2) * (inv ((sqrt PI) ^ 3))) = ((1 / 2) * (inv PI) * ((z2') - sqrt (2 * (z1') + 2 * (inv PI)) * (sqrt 2) * (inv (sqrt PI))))).
    { clear.
      intros z0' z1' z2' H_J_o H_least_o.
      rewrite ?H_J_o.
      try assert (N7' : normal_form (inv ((sqrt PI) ^ 3)) (inv (sqrt PI) * (inv PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
      try assert (N8' : normal_form ((sqrt (2 * (z1') + 2 * (inv PI)))) (sqrt (1 + PI * (z1')) * (sqrt 2) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
      first [put; solve [field] | equal]. }
    pose proof (U' (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) (dot o o) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))))) as V'.
    specialize (V' ltac:(says H_J_o)).
    specialize (V' ltac:(says H_least_o)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [J_mo <= E], by Linear:
  E[E[J(x + m, y + o); y ~ gamma1]; x ~ gamma1] <= 1/2*pi^(-1)*(<m, m> - <o, m>^2 + <m, m>*<o, o>
    + 2 + <o, o>)^(1/2)
*)
Lemma step_J_mo_less_is_E (V : Space) (m : V) (o : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun x1 => dot x1 x1) = 2)
    (C_area_between_most_symmetric : area_between_most.cited_symmetric V gamma)
    (C_area_between_most_along_m : area_between_most.cited_along_m V gamma)
    (C_area_between_most_along_o : area_between_most.cited_along_o V gamma)
    (C_area_between_most_along_x : area_between_most.cited_along_x V gamma) :
  E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))) <= (1 / 2) * (sqrt (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2)) * (inv PI).
Proof.
  pose proof (step_J_mo (V) (m) (o) (gamma)) as H_J_mo.
  pose proof (step_most (V) (m) (o) (gamma) H_dimension C_area_between_most_symmetric C_area_between_most_along_m C_area_between_most_along_o C_area_between_most_along_x) as H_most.
  assert (P0' : 0 <= ((1 / 2) * (inv PI)) * ((sqrt (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2)) - (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : ((1 / 2) * (sqrt (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2)) * (inv PI)) - (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) = ((1 / 2) * (inv PI)) * ((sqrt (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2)) - (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))))).
  { assert (U' : forall z0' z1' z2' z3' z4' : R, ((z0') = (((1 / 2) * (z4') * (inv PI)))) -> ((z4') <= ((sqrt ((z1') + (z1') * (z3') + 2 + (z3') - (z2') ^ 2)))) -> ((1 / 2) * (sqrt ((z1') + (z1') * (z3') + 2 + (z3') - (z2') ^ 2)) * (inv PI) - (z0')) = ((1 / 2) * (inv PI) * (sqrt ((z1') + (z1') * (z3') + 2 + (z3') - (z2') ^ 2) - (z4')))).
    { clear.
      intros z0' z1' z2' z3' z4' H_J_mo H_most.
      rewrite ?H_J_mo.
      first [put; solve [field] | equal]. }
    pose proof (U' (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) (dot m m) (dot o m) (dot o o) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))))) as V'.
    specialize (V' ltac:(says H_J_mo)).
    specialize (V' ltac:(says H_most)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [least], by Cases:
  min(E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1], E[E[J(x + o, y + o); y ~ gamma1]; x ~
    gamma1]) >= 1/2*pi^(-3/2)*2^(1/2)*(2*pi^(-1) + 2*<m, m>)^(1/2)
*)
Lemma step_least (V : Space) (e : V) (m : V) (o : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun x1 => dot x1 x1) = 2)
    (H_unit : dot e e = 1)
    (H_order : dot o o >= dot m m)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_area_slanted_tangent : area_slanted.cited_tangent V)
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_mean_length_least_unit_symmetric : mean_length_least_unit.cited_symmetric V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  Rmin (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) >= (1 / 2) * (sqrt 2) * (sqrt (2 * (inv PI) + 2 * (dot m m))) * (inv ((sqrt PI) ^ 3)).
Proof.
  pose proof (step_L_less_is_M (V) (m) (o) H_order) as H_L_less_is_M.
  pose proof (step_J_m_pos_is_L (V) (e) (m) (gamma) H_dimension H_unit C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_mean_length_least_unit_symmetric C_area_eta_positive_along_e) as H_J_m_pos_is_L.
  pose proof (step_J_o_pos_is_M (V) (e) (o) (gamma) H_dimension H_unit C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_mean_length_least_unit_symmetric C_area_eta_positive_along_e) as H_J_o_pos_is_M.
  destruct (Rle_dec 0 (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m))))) - E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))))) as [C' | C'].
  - assert (H_case : E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m))))) - E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))) >= 0) by lra; clear C'.
    assert (P0' : 0 <= (1) * ((E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) - ((1 / 2) * (sqrt (2 * (dot o o) + 2 * (inv PI))) * (sqrt 2) * (inv ((sqrt PI) ^ 3))))) by (apply Rmult_le_pos; [by_number | lra]).
    assert (P1' : 0 <= ((1 / 2) * (sqrt 2) * (inv ((sqrt PI) ^ 3))) * ((sqrt (2 * (dot o o) + 2 * (inv PI))) - (sqrt (2 * (inv PI) + 2 * (dot m m))))) by (apply Rmult_le_pos; [by_number | lra]).
    assert (G' : (Rmin (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))))) - ((1 / 2) * (sqrt 2) * (sqrt (2 * (inv PI) + 2 * (dot m m))) * (inv ((sqrt PI) ^ 3))) = (1) * ((E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) - ((1 / 2) * (sqrt (2 * (dot o o) + 2 * (inv PI))) * (sqrt 2) * (inv ((sqrt PI) ^ 3)))) + ((1 / 2) * (sqrt 2) * (inv ((sqrt PI) ^ 3))) * ((sqrt (2 * (dot o o) + 2 * (inv PI))) - (sqrt (2 * (inv PI) + 2 * (dot m m))))).
    { assert (U' : forall z0' z1' z2' z3' : R, (((sqrt (2 * (z3') + 2 * (inv PI)))) >= ((sqrt (2 * (inv PI) + 2 * (z2'))))) -> ((z0') >= (((1 / 2) * (sqrt 2) * (sqrt (2 * (inv PI) + 2 * (z2'))) * (inv ((sqrt PI) ^ 3))))) -> ((z1') >= (((1 / 2) * (sqrt (2 * (z3') + 2 * (inv PI))) * (sqrt 2) * (inv ((sqrt PI) ^ 3))))) -> ((((z0') - (z1'))) >= 0) -> (Rmin (z0') (z1') - (1 / 2) * (sqrt 2) * (sqrt (2 * (inv PI) + 2 * (z2'))) * (inv ((sqrt PI) ^ 3))) = ((1 / 2) * (sqrt 2) * (inv ((sqrt PI) ^ 3)) * (sqrt (2 * (z3') + 2 * (inv PI)) - sqrt (2 * (inv PI) + 2 * (z2'))) + 1 * ((z1') - (1 / 2) * (sqrt (2 * (z3') + 2 * (inv PI))) * (sqrt 2) * (inv ((sqrt PI) ^ 3))))).
      { clear.
        intros z0' z1' z2' z3' H_L_less_is_M H_J_m_pos_is_L H_J_o_pos_is_M H_case.
        try assert (N9' : normal_form ((Rmin (z0') (z1'))) (z1')) by normal.
        try assert (N10' : normal_form (inv ((sqrt PI) ^ 3)) (inv (sqrt PI) * (inv PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
        try assert (N11' : normal_form ((sqrt (2 * (inv PI) + 2 * (z2')))) (sqrt (PI * (z2') + 1) * (sqrt 2) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
        try assert (N12' : normal_form ((sqrt (2 * (z3') + 2 * (inv PI)))) (sqrt (1 + PI * (z3')) * (sqrt 2) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
        first [put; solve [field] | equal]. }
      pose proof (U' (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) (dot m m) (dot o o)) as V'.
      specialize (V' ltac:(says H_L_less_is_M)).
      specialize (V' ltac:(says H_J_m_pos_is_L)).
      specialize (V' ltac:(says H_J_o_pos_is_M)).
      specialize (V' ltac:(says H_case)).
      rearranged V'. }
    gap; try rewrite G'; sum_sign.
  - assert (H_case : E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m))))) - E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))) <= 0) by lra; clear C'.
    assert (P0' : 0 <= (1) * ((E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) - ((1 / 2) * (sqrt 2) * (sqrt (2 * (inv PI) + 2 * (dot m m))) * (inv ((sqrt PI) ^ 3))))) by (apply Rmult_le_pos; [by_number | lra]).
    assert (G' : (Rmin (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))))) - ((1 / 2) * (sqrt 2) * (sqrt (2 * (inv PI) + 2 * (dot m m))) * (inv ((sqrt PI) ^ 3))) = (1) * ((E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) - ((1 / 2) * (sqrt 2) * (sqrt (2 * (inv PI) + 2 * (dot m m))) * (inv ((sqrt PI) ^ 3))))).
    { assert (U' : forall z0' z1' z2' : R, ((z0') >= (((1 / 2) * (sqrt 2) * (sqrt (2 * (inv PI) + 2 * (z2'))) * (inv ((sqrt PI) ^ 3))))) -> ((((z0') - (z1'))) <= 0) -> (Rmin (z0') (z1') - (1 / 2) * (sqrt 2) * (sqrt (2 * (inv PI) + 2 * (z2'))) * (inv ((sqrt PI) ^ 3))) = (1 * ((z0') - (1 / 2) * (sqrt 2) * (sqrt (2 * (inv PI) + 2 * (z2'))) * (inv ((sqrt PI) ^ 3))))).
      { clear.
        intros z0' z1' z2' H_J_m_pos_is_L H_case.
        try assert (N21' : normal_form ((Rmin (z0') (z1'))) (z0')) by normal.
        try assert (N22' : normal_form (inv ((sqrt PI) ^ 3)) (inv (sqrt PI) * (inv PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
        try assert (N23' : normal_form ((sqrt (2 * (inv PI) + 2 * (z2')))) (sqrt (PI * (z2') + 1) * (sqrt 2) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
        first [put; solve [field] | equal]. }
      pose proof (U' (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) (dot m m)) as V'.
      specialize (V' ltac:(says H_J_m_pos_is_L)).
      specialize (V' ltac:(says H_case)).
      rearranged V'. }
    gap; try rewrite G'; sum_sign.
Qed.

(** Step [theorem], by Linear:
  199/800*min(E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1], E[E[J(x + o, y + o); y ~ gamma1]; x ~
    gamma1])*<m - o, m - o> >= 2*E[E[J(x + m, y + o); y ~ gamma1]; x ~ gamma1] - E[E[J(x + m, y +
    m); y ~ gamma1]; x ~ gamma1] - E[E[J(x + o, y + o); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_theorem (V : Space) (e : V) (m : V) (o : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun x1 => dot x1 x1) = 2)
    (H_unit : dot e e = 1)
    (H_order : dot o o >= dot m m)
    (H_apart : dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) >= 6 * (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))))
    (H_far : sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) >= 3)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_area_slanted_tangent : area_slanted.cited_tangent V)
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_mean_length_least_unit_symmetric : mean_length_least_unit.cited_symmetric V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma)
    (C_area_between_most_symmetric : area_between_most.cited_symmetric V gamma)
    (C_area_between_most_along_m : area_between_most.cited_along_m V gamma)
    (C_area_between_most_along_o : area_between_most.cited_along_o V gamma)
    (C_area_between_most_along_x : area_between_most.cited_along_x V gamma) :
  (199 / 800) * (Rmin (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))))) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) >= 2 * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) - E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m))))) - E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))).
Proof.
  pose proof (step_E (V) (m) (o)) as H_E.
  pose proof (step_roots (V) (m) (o) H_order H_apart H_far) as H_roots.
  pose proof (step_J_m_pos_is_L (V) (e) (m) (gamma) H_dimension H_unit C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_mean_length_least_unit_symmetric C_area_eta_positive_along_e) as H_J_m_pos_is_L.
  pose proof (step_J_o_pos_is_M (V) (e) (o) (gamma) H_dimension H_unit C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_mean_length_least_unit_symmetric C_area_eta_positive_along_e) as H_J_o_pos_is_M.
  pose proof (step_J_mo_less_is_E (V) (m) (o) (gamma) H_dimension C_area_between_most_symmetric C_area_between_most_along_m C_area_between_most_along_o C_area_between_most_along_x) as H_J_mo_less_is_E.
  pose proof (step_least (V) (e) (m) (o) (gamma) H_dimension H_unit H_order C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_mean_length_least_unit_symmetric C_area_eta_positive_along_e) as H_least.
  assert (P0' : 0 <= ((199 / 800) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) * ((Rmin (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))))) - ((1 / 2) * (sqrt 2) * (sqrt (2 * (inv PI) + 2 * (dot m m))) * (inv ((sqrt PI) ^ 3))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 <= (1) * ((E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) - ((1 / 2) * (sqrt 2) * (sqrt (2 * (inv PI) + 2 * (dot m m))) * (inv ((sqrt PI) ^ 3))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P2' : 0 <= (1) * ((E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) - ((1 / 2) * (sqrt (2 * (dot o o) + 2 * (inv PI))) * (sqrt 2) * (inv ((sqrt PI) ^ 3))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P3' : 0 <= (2) * (((1 / 2) * (sqrt (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2)) * (inv PI)) - (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P4' : 0 <= ((1 / 2) * (sqrt 2) * (inv ((sqrt PI) ^ 3))) * ((((199 / 800) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 1) * (sqrt (2 * (inv PI) + 2 * (dot m m))) + sqrt (2 * (dot o o) + 2 * (inv PI))) - (sqrt PI * (sqrt 2) * (sqrt (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : ((199 / 800) * (Rmin (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))))) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) - (2 * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) - E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m))))) - E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) = ((199 / 800) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) * ((Rmin (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))))) - ((1 / 2) * (sqrt 2) * (sqrt (2 * (inv PI) + 2 * (dot m m))) * (inv ((sqrt PI) ^ 3)))) + (1) * ((E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) - ((1 / 2) * (sqrt 2) * (sqrt (2 * (inv PI) + 2 * (dot m m))) * (inv ((sqrt PI) ^ 3)))) + (1) * ((E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) - ((1 / 2) * (sqrt (2 * (dot o o) + 2 * (inv PI))) * (sqrt 2) * (inv ((sqrt PI) ^ 3)))) + (2) * (((1 / 2) * (sqrt (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2)) * (inv PI)) - (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))))) + ((1 / 2) * (sqrt 2) * (inv ((sqrt PI) ^ 3))) * ((((199 / 800) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 1) * (sqrt (2 * (inv PI) + 2 * (dot m m))) + sqrt (2 * (dot o o) + 2 * (inv PI))) - (sqrt PI * (sqrt 2) * (sqrt (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2))))).
  { assert (U' : forall z0' z1' z2' z3' z4' z5' z6' z7' : R, ((((z5') + (z5') * (z7') + 2 + (z7') - (z6') ^ 2)) >= 0) -> (((((199 / 800) * (z1') + 1) * (sqrt (2 * (inv PI) + 2 * (z5'))) + sqrt (2 * (z7') + 2 * (inv PI)))) >= ((sqrt PI * (sqrt 2) * (sqrt ((z5') + (z5') * (z7') + 2 + (z7') - (z6') ^ 2))))) -> ((z3') >= (((1 / 2) * (sqrt 2) * (sqrt (2 * (inv PI) + 2 * (z5'))) * (inv ((sqrt PI) ^ 3))))) -> ((z4') >= (((1 / 2) * (sqrt (2 * (z7') + 2 * (inv PI))) * (sqrt 2) * (inv ((sqrt PI) ^ 3))))) -> ((z2') <= (((1 / 2) * (sqrt ((z5') + (z5') * (z7') + 2 + (z7') - (z6') ^ 2)) * (inv PI)))) -> ((z0') >= (((1 / 2) * (sqrt 2) * (sqrt (2 * (inv PI) + 2 * (z5'))) * (inv ((sqrt PI) ^ 3))))) -> ((199 / 800) * (z0') * (z1') - (2 * (z2') - (z3') - (z4'))) = (2 * ((1 / 2) * (sqrt ((z5') + (z5') * (z7') + 2 + (z7') - (z6') ^ 2)) * (inv PI) - (z2')) + (1 / 2) * (sqrt 2) * (inv ((sqrt PI) ^ 3)) * ((((199 / 800) * (z1') + 1) * (sqrt (2 * (inv PI) + 2 * (z5'))) + sqrt (2 * (z7') + 2 * (inv PI))) - sqrt PI * (sqrt 2) * (sqrt ((z5') + (z5') * (z7') + 2 + (z7') - (z6') ^ 2))) + (199 / 800) * (z1') * ((z0') - (1 / 2) * (sqrt 2) * (sqrt (2 * (inv PI) + 2 * (z5'))) * (inv ((sqrt PI) ^ 3))) + 1 * ((z4') - (1 / 2) * (sqrt (2 * (z7') + 2 * (inv PI))) * (sqrt 2) * (inv ((sqrt PI) ^ 3))) + 1 * ((z3') - (1 / 2) * (sqrt 2) * (sqrt (2 * (inv PI) + 2 * (z5'))) * (inv ((sqrt PI) ^ 3))))).
    { clear.
      intros z0' z1' z2' z3' z4' z5' z6' z7' H_E H_roots H_J_m_pos_is_L H_J_o_pos_is_M H_J_mo_less_is_E H_least.
      try assert (N17' : normal_form (inv ((sqrt PI) ^ 3)) (inv (sqrt PI) * (inv PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
      try assert (N18' : normal_form ((sqrt (2 * (inv PI) + 2 * (z5')))) (sqrt (PI * (z5') + 1) * (sqrt 2) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
      try assert (N19' : normal_form ((sqrt (2 * (z7') + 2 * (inv PI)))) (sqrt (1 + PI * (z7')) * (sqrt 2) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
      try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
      try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
      try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
      try assert (Q3' : (sqrt ((z5') + (z5') * (z7') + 2 + (z7') - (z6') ^ 2)) * (sqrt ((z5') + (z5') * (z7') + 2 + (z7') - (z6') ^ 2)) = ((z5') + (z5') * (z7') + 2 + (z7') - (z6') ^ 2)) by (apply sqrt_sqrt; first [sign]).
      assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number).
      assert (Z1' : PI <> 0) by (apply positive_ne; by_number).
      first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal]. }
    pose proof (U' (Rmin (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))))) (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) (dot m m) (dot o m) (dot o o)) as V'.
    specialize (V' ltac:(says H_E)).
    specialize (V' ltac:(says H_roots)).
    specialize (V' ltac:(says H_J_m_pos_is_L)).
    specialize (V' ltac:(says H_J_o_pos_is_M)).
    specialize (V' ltac:(says H_J_mo_less_is_E)).
    specialize (V' ltac:(says H_least)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (V : Space) (e : V) (m : V) (o : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun x1 => dot x1 x1) = 2)
    (H_unit : dot e e = 1)
    (H_order : dot o o >= dot m m)
    (H_apart : dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) >= 6 * (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))))
    (H_far : sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) >= 3)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_area_slanted_tangent : area_slanted.cited_tangent V)
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_mean_length_least_unit_symmetric : mean_length_least_unit.cited_symmetric V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma)
    (C_area_between_most_symmetric : area_between_most.cited_symmetric V gamma)
    (C_area_between_most_along_m : area_between_most.cited_along_m V gamma)
    (C_area_between_most_along_o : area_between_most.cited_along_o V gamma)
    (C_area_between_most_along_x : area_between_most.cited_along_x V gamma) :
  (199 / 800) * (Rmin (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))))) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) >= 2 * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) - E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m))))) - E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))).
Proof. exact (step_theorem (V) (e) (m) (o) (gamma) H_dimension H_unit H_order H_apart H_far C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_mean_length_least_unit_symmetric C_area_eta_positive_along_e C_area_between_most_symmetric C_area_between_most_along_m C_area_between_most_along_o C_area_between_most_along_x). Qed.
