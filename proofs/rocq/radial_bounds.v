(** $(d - 1 + t) (I_2 - I_4) <= I_2$, and $I_2 >= I_4 > 0$ (radial-bounds)

  Given [a >= 0]: a >= 0
  Given [t >= 0]: t >= 0
  Given [a]: 1/2*pi > a
  Then pi^(-1/2)*integral(r -> cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t), 0, 1/2*pi)*2^(1/2) >=
    (-integral(r -> exp(-1/2*sin(r)^2*t)*cos(r)^(n + 3), 0, 1/2*pi)*pi^(-1/2)*2^(1/2) +
    pi^(-1/2)*integral(r -> cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t), 0, 1/2*pi)*2^(1/2))*(n + t)
  Then pi^(-1/2)*integral(r -> cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t), 0, 1/2*pi)*2^(1/2) >=
    integral(r -> exp(-1/2*sin(r)^2*t)*cos(r)^(n + 3), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)
  Then integral(r -> exp(-1/2*sin(r)^2*t)*cos(r)^(n + 3), 0, 1/2*pi)*pi^(-1/2)*2^(1/2) > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
Open Scope R_scope.

(** Step [by parts, 0], by Antiderivative:
  integral(r -> cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t) - n*sin(r)^2*cos(r)^(n -
    1)*exp(-1/2*sin(r)^2*t) - sin(r)^2*cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t)*t, 0, 1/2*pi) = 0
*)
Lemma step_by_parts__0 (n : R) (t : R)
    (label_n : label n)
    (H_t_pos_is_0 : t >= 0) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)) - n * ((sin u) ^ 2) * (npow (cos u) (n - 1)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)) - (sin u) ^ 2 * (npow (cos u) (1 + n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)) * t) = 0.
Proof. (* Admitted: there is no replay of Antiderivative yet *)
Admitted.

(** Step [sin^4], by Sign:
  exp(-1/2*t*sin(a)^2)*cos(a)^(n - 1)*sin(a)^4 >= 0
*)
Lemma step_sin_4 (a : R) (n : R) (t : R)
    (label_n : label n)
    (H_a_pos_is_0 : a >= 0)
    (H_t_pos_is_0 : t >= 0)
    (H_a : (1 / 2) * PI > a) :
  exp ((-1 / 2) * t * ((sin a) ^ 2)) * (npow (cos a) (n - 1)) * ((sin a) ^ 4) >= 0.
Proof.
  gap; sign.
Qed.

(** Step [in all], by Integrate:
  integral(r -> sin(r)^4*cos(r)^(n - 1)*exp(-1/2*sin(r)^2*t), 0, 1/2*pi) >= 0
*)
Lemma step_in_all (a : R) (n : R) (t : R)
    (label_n : label n)
    (H_a_pos_is_0 : a >= 0)
    (H_t_pos_is_0 : t >= 0)
    (H_a : (1 / 2) * PI > a) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 4 * (npow (cos u) (n - 1)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) >= 0.
Proof. (* Admitted: there is no replay of Integrate yet *)
Admitted.

(** Step [sin^2], by Sign:
  cos(a)^(1 + n)*exp(-1/2*t*sin(a)^2)*sin(a)^2 >= 0
*)
Lemma step_sin_2 (a : R) (n : R) (t : R)
    (label_n : label n)
    (H_a_pos_is_0 : a >= 0)
    (H_t_pos_is_0 : t >= 0)
    (H_a : (1 / 2) * PI > a) :
  npow (cos a) (1 + n) * (exp ((-1 / 2) * t * ((sin a) ^ 2))) * ((sin a) ^ 2) >= 0.
Proof.
  gap; sign.
Qed.

(** Step [positive], by Sign:
  cos(a)^(n + 3)*exp(-1/2*t*sin(a)^2) > 0
*)
Lemma step_positive (a : R) (n : R) (t : R)
    (label_n : label n)
    (H_a_pos_is_0 : a >= 0)
    (H_t_pos_is_0 : t >= 0)
    (H_a : (1 / 2) * PI > a) :
  npow (cos a) (n + 3) * (exp ((-1 / 2) * t * ((sin a) ^ 2))) > 0.
Proof.
  gap; sign.
Qed.

(** Step [sin^2 in all], by Integrate:
  integral(r -> sin(r)^2*cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t), 0, 1/2*pi) >= 0
*)
Lemma step_sin_2_in_all (a : R) (n : R) (t : R)
    (label_n : label n)
    (H_a_pos_is_0 : a >= 0)
    (H_t_pos_is_0 : t >= 0)
    (H_a : (1 / 2) * PI > a) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (1 + n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) >= 0.
Proof. (* Admitted: there is no replay of Integrate yet *)
Admitted.

(** Step [positive in all], by Integrate:
  integral(r -> exp(-1/2*sin(r)^2*t)*cos(r)^(n + 3), 0, 1/2*pi) > 0
*)
Lemma step_positive_in_all (a : R) (n : R) (t : R)
    (label_n : label n)
    (H_a_pos_is_0 : a >= 0)
    (H_t_pos_is_0 : t >= 0)
    (H_a : (1 / 2) * PI > a) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) > 0.
Proof. (* Admitted: there is no replay of Integrate yet *)
Admitted.

(** Step [falls], by Linear:
  pi^(-1/2)*integral(r -> cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t), 0, 1/2*pi)*2^(1/2) >= integral(r ->
    exp(-1/2*sin(r)^2*t)*cos(r)^(n + 3), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)
*)
Lemma step_falls (a : R) (n : R) (t : R)
    (label_n : label n)
    (H_a_pos_is_0 : a >= 0)
    (H_t_pos_is_0 : t >= 0)
    (H_a : (1 / 2) * PI > a) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (inv (sqrt PI)) >= the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI)).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [I_4 > 0], by Linear:
  integral(r -> exp(-1/2*sin(r)^2*t)*cos(r)^(n + 3), 0, 1/2*pi)*pi^(-1/2)*2^(1/2) > 0
*)
Lemma step_I_4_pos_0 (a : R) (n : R) (t : R)
    (label_n : label n)
    (H_a_pos_is_0 : a >= 0)
    (H_t_pos_is_0 : t >= 0)
    (H_a : (1 / 2) * PI > a) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI)) > 0.
Proof.
  pose proof (step_positive_in_all (a) (n) (t) label_n H_a_pos_is_0 H_t_pos_is_0 H_a) as H_positive_in_all.
  assert (P0' : 0 < (sqrt 2 * (inv (sqrt PI))) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3)))) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI))) - (0) = (sqrt 2 * (inv (sqrt PI))) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3)))) - (0))).
  { try assert (N0' : normal_form (inv (sqrt PI)) (inv (sqrt PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [least], by Linear:
  pi^(-1/2)*integral(r -> cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t), 0, 1/2*pi)*2^(1/2) >= (-integral(r
    -> exp(-1/2*sin(r)^2*t)*cos(r)^(n + 3), 0, 1/2*pi)*pi^(-1/2)*2^(1/2) + pi^(-1/2)*integral(r ->
    cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t), 0, 1/2*pi)*2^(1/2))*(n + t)
*)
Lemma step_least (a : R) (n : R) (t : R)
    (label_n : label n)
    (H_a_pos_is_0 : a >= 0)
    (H_t_pos_is_0 : t >= 0)
    (H_a : (1 / 2) * PI > a) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (inv (sqrt PI)) >= (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI))) * (n + t).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

Theorem theorem_1 (a : R) (n : R) (t : R)
    (label_n : label n)
    (H_a_pos_is_0 : a >= 0)
    (H_t_pos_is_0 : t >= 0)
    (H_a : (1 / 2) * PI > a) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (inv (sqrt PI)) >= (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI))) * (n + t).
Proof. exact (step_least (a) (n) (t) label_n H_a_pos_is_0 H_t_pos_is_0 H_a). Qed.
Print Assumptions theorem_1.

Theorem theorem_2 (a : R) (n : R) (t : R)
    (label_n : label n)
    (H_a_pos_is_0 : a >= 0)
    (H_t_pos_is_0 : t >= 0)
    (H_a : (1 / 2) * PI > a) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (inv (sqrt PI)) >= the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI)).
Proof. exact (step_falls (a) (n) (t) label_n H_a_pos_is_0 H_t_pos_is_0 H_a). Qed.
Print Assumptions theorem_2.

Theorem theorem_3 (a : R) (n : R) (t : R)
    (label_n : label n)
    (H_a_pos_is_0 : a >= 0)
    (H_t_pos_is_0 : t >= 0)
    (H_a : (1 / 2) * PI > a) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI)) > 0.
Proof. exact (step_I_4_pos_0 (a) (n) (t) label_n H_a_pos_is_0 H_t_pos_is_0 H_a). Qed.
Print Assumptions theorem_3.
