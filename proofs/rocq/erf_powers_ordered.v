(** Powers of $u/(u + D)$ rise with $u$ (erf-powers-ordered)

  Given [D > 0]: D > 0
  Given [u >= 0]: u >= 0
  Given [v >= 0]: v >= 0
  Then (u^(n)*(D + v)^(n) - v^(n)*(D + u)^(n))*(u - v) >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_powers_ordered_step.
Open Scope R_scope.

(** Step [n = 1], by Sign:
  (u - v)*(-(D + u)*v + u*(D + v)) >= 0
*)
Lemma step_n_is_1 (D : R) (u : R) (v : R)
    (H_D_pos_0 : D > 0)
    (H_u_pos_is_0 : u >= 0)
    (H_v_pos_is_0 : v >= 0) :
  (u - v) * (u * (D + v) - (D + u) * v) >= 0.
Proof.
  assert (P' : 0 <= (D * ((u - v) ^ 2))).
  { sign. }
  assert (G' : ((u - v) * (u * (D + v) - (D + u) * v)) - (0) = (D * ((u - v) ^ 2))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [all n], by Induction:
  (u^(n)*(D + v)^(n) - v^(n)*(D + u)^(n))*(u - v) >= 0
*)
Lemma step_all_n (D : R) (n : R) (u : R) (v : R)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_u_pos_is_0 : u >= 0)
    (H_v_pos_is_0 : v >= 0) :
  (npow u n * (npow (D + v) n) - npow v n * (npow (D + u) n)) * (u - v) >= 0.
Proof.
  pose proof (step_n_is_1 (D) (u) (v) H_D_pos_0 H_u_pos_is_0 H_v_pos_is_0) as H_n_is_1.
  forget n; revert n label_n;
    apply (label_ind (fun n => (npow u n * (npow (D + v) n) - npow v n * (npow (D + u) n)) * (u - v) >= 0)).
  - assert (A' : (u - v) * (npow u 1 * (npow (D + v) 1) - npow (D + u) 1 * (npow v 1)) >= 0).
    { assert (G' : ((u - v) * (npow u 1 * (npow (D + v) 1) - npow (D + u) 1 * (npow v 1))) - (0) = ((u - v) * (u * (D + v) - (D + u) * v)) - (0)).
      { try assert (N4' : normal_form (npow u 1) (u)) by normal.
        try assert (N5' : normal_form (npow v 1) (v)) by normal.
        try assert (N6' : normal_form (npow (D + u) 1) (D + u)) by normal.
        try assert (N7' : normal_form (npow (D + v) 1) (D + v)) by normal.
        first [put; solve [ring] | equal]. }
      gap; try rewrite G'; lra. }
    fits A'.
  - intros n label_n H_fact.
    assert (A' : (u - v) * (npow u (1 + n) * (npow (D + v) (1 + n)) - npow v (1 + n) * (npow (D + u) (1 + n))) >= 0).
    { assert (I' : ((u) - (v)) * (npow (u) (1 + (n)) * (npow ((D) + (v)) (1 + (n))) - npow (v) (1 + (n)) * (npow ((D) + (u)) (1 + (n)))) >= 0).
      { apply (erf_powers_ordered_step.step_n_p_1 (D) (n) (u) (v)); [premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | premise_by H_fact]. }
      assert (G' : ((u - v) * (npow u (1 + n) * (npow (D + v) (1 + n)) - npow v (1 + n) * (npow (D + u) (1 + n)))) - (0) = (((u) - (v)) * (npow (u) (1 + (n)) * (npow ((D) + (v)) (1 + (n))) - npow (v) (1 + (n)) * (npow ((D) + (u)) (1 + (n))))) - (0)).
      { try assert (N0' : normal_form (npow v (1 + n)) (npow v (n - 1) * (v ^ 2))) by normal.
        try assert (N1' : normal_form (npow u (1 + n)) (npow u (n - 1) * (u ^ 2))) by normal.
        try assert (N2' : normal_form (npow (D + u) (1 + n)) (D ^ 2 * (npow (D + u) (n - 1)) + u ^ 2 * (npow (D + u) (n - 1)) + 2 * D * u * (npow (D + u) (n - 1)))) by normal.
        try assert (N3' : normal_form (npow (D + v) (1 + n)) (2 * D * (npow (D + v) (n - 1)) * v + D ^ 2 * (npow (D + v) (n - 1)) + npow (D + v) (n - 1) * (v ^ 2))) by normal.
        first [put; solve [ring] | equal]. }
      gap; try rewrite G'; lra. }
    fits A'.
Qed.

Theorem theorem (D : R) (n : R) (u : R) (v : R)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_u_pos_is_0 : u >= 0)
    (H_v_pos_is_0 : v >= 0) :
  (npow u n * (npow (D + v) n) - npow v n * (npow (D + u) n)) * (u - v) >= 0.
Proof. exact (step_all_n (D) (n) (u) (v) label_n H_D_pos_0 H_u_pos_is_0 H_v_pos_is_0). Qed.
