(** A layer leaves the cosine 1 (relu-layer-one)

  Given [z >= -1]: 1 + z >= 0
  Given [z <= 1]: 1 >= z
  Given [-1 <= t]: 1 + t >= 0
  Given [t <= 1]: 1 >= t
  Given [z = t]: z = t
  Given [f(t)]: ((1 - t^2)^(1/2) + (asin(t) + 1/2*pi)*t)*pi^(-1) = 1
  Then pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z) = 1
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [f(z) = 1], by Algebra:
  pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z) = 1
*)
Lemma step_f_z_is_1 (t : R) (z : R)
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z)
    (H_s_1_less_is_t : 1 + t >= 0)
    (H_z_is_t : z = t)
    (H_f_t : (sqrt (1 - t ^ 2) + (asin t + (1 / 2) * PI) * t) * (inv PI) = 1) :
  (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI) = 1.
Proof.
  rewrite ?H_z_is_t, ?H_f_t.
  rewrite ?H_z_is_t, ?H_f_t.
  try assert (N1' : normal_form (sqrt (1 - t ^ 2)) (sqrt (1 + t) * (sqrt (1 - t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + t) * sqrt (1 + t) = 1 + t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
  try assert (N2' : normal_form ((sqrt (1 - ((t)) ^ 2))) (sqrt (1 + t) * (sqrt (1 - t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + t) * sqrt (1 + t) = 1 + t) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
  try assert (Q0' : sqrt (1 + t) * sqrt (1 + t) = 1 + t) by (apply sqrt_sqrt; first [sign]).
  assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
  first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | solve [assert (R0' : ((sqrt (1 - t ^ 2) + (asin t + (1 / 2) * PI) * t) * (inv PI)) - (1) = 0) by (apply Rminus_diag_eq; says H_f_t); apply (by_combination _ _ ((1) * (((sqrt (1 - t ^ 2) + (asin t + (1 / 2) * PI) * t) * (inv PI)) - (1)))); [(first [put; solve [field] | fail]) | rewrite R0'; ring]] | equal].
Qed.

Theorem theorem (t : R) (z : R)
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z)
    (H_s_1_less_is_t : 1 + t >= 0)
    (H_t_less_is_1 : 1 >= t)
    (H_z_is_t : z = t)
    (H_f_t : (sqrt (1 - t ^ 2) + (asin t + (1 / 2) * PI) * t) * (inv PI) = 1) :
  (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI) = 1.
Proof. exact (step_f_z_is_1 (t) (z) H_z_pos_is_m1 H_z_less_is_1 H_s_1_less_is_t H_z_is_t H_f_t). Qed.
