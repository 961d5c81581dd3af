(** The slope of a layer at the cosine 1 (relu-slope-one)

  Given [z >= -1]: 1 + z >= 0
  Given [z <= 1]: 1 >= z
  Given [-1 <= t]: 1 + t >= 0
  Given [t <= 1]: 1 >= t
  Given [z = t]: z = t
  Given [s(t)]: asin(t)*pi^(-1) + 1/2 = 1
  Then pi^(-1)*asin(z) + 1/2 = 1
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [s(z) = 1], by Algebra:
  pi^(-1)*asin(z) + 1/2 = 1
*)
Lemma step_s_z_is_1 (t : R) (z : R)
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z)
    (H_z_is_t : z = t)
    (H_s_t : asin t * (inv PI) + (1 / 2) = 1) :
  asin z * (inv PI) + (1 / 2) = 1.
Proof.
  rewrite ?H_z_is_t, ?H_s_t.
  rewrite ?H_z_is_t, ?H_s_t.
  assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
  first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | solve [assert (R0' : (asin t * (inv PI) + (1 / 2)) - (1) = 0) by (apply Rminus_diag_eq; says H_s_t); apply (by_combination _ _ ((1) * ((asin t * (inv PI) + (1 / 2)) - (1)))); [(first [put; solve [field] | fail]) | rewrite R0'; ring]] | equal].
Qed.

Theorem theorem (t : R) (z : R)
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z)
    (H_s_1_less_is_t : 1 + t >= 0)
    (H_t_less_is_1 : 1 >= t)
    (H_z_is_t : z = t)
    (H_s_t : asin t * (inv PI) + (1 / 2) = 1) :
  asin z * (inv PI) + (1 / 2) = 1.
Proof. exact (step_s_z_is_1 (t) (z) H_z_pos_is_m1 H_z_less_is_1 H_z_is_t H_s_t). Qed.
