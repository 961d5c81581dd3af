(** Opposite inputs stay apart at any depth (relu-line-apart)

  Given [first layer]: c(1) = 0
  Given [a layer]: c(1 + _0) = pi^(-1)*((-max(-1, min(1, c(_0)))^2 + 1)^(1/2) + max(-1, min(1,
    c(_0)))*(1/2*pi + asin(max(-1, min(1, c(_0)))))) for all nat
  Given [first NTK]: t(1) = c(1)
  Given [NTK of a layer]: t(1 + _0) = c(1 + _0) + (pi^(-1)*asin(max(-1, min(1, c(_0)))) +
    1/2)*t(_0) for all nat
  Then 1 > c(n)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require relu_line_apart_step.
Open Scope R_scope.

(** Step [c(1)], by Algebra:
  c(1) = 0
*)
Lemma step_c_1 (c : R -> R)
    (H_first_layer : c 1 = 0) :
  c 1 = 0.
Proof.
  rewrite ?H_first_layer.
  first [put; solve [ring] | equal].
Qed.

(** Step [n = 1], by Linear:
  1 > c(1)
*)
Lemma step_n_is_1 (c : R -> R)
    (H_first_layer : c 1 = 0) :
  1 > c 1.
Proof.
  pose proof (step_c_1 (c) H_first_layer) as H_c_1.
  assert (P' : 0 < (1)) by (by_number).
  assert (G' : (1) - (c 1) = (1)).
  { rewrite ?H_c_1.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [all n], by Induction:
  1 > c(n)
*)
Lemma step_all_n (n : R) (c : R -> R) (t : R -> R)
    (label_n : label n)
    (H_first_layer : c 1 = 0)
    (H_a_layer : forall i : R, label i -> c (1 + i) = (sqrt (1 - (Rmax (-1) (Rmin 1 (c i))) ^ 2) + Rmax (-1) (Rmin 1 (c i)) * ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (c i))))) * (inv PI))
    (H_first_NTK : t 1 = c 1)
    (H_NTK_of_a_layer : forall i : R, label i -> t (1 + i) = c (1 + i) + (asin (Rmax (-1) (Rmin 1 (c i))) * (inv PI) + (1 / 2)) * (t i)) :
  1 > c n.
Proof.
  pose proof (step_n_is_1 (c) H_first_layer) as H_n_is_1.
  forget n; revert n label_n;
    apply (label_ind (fun n => 1 > c n)).
  - assert (A' : 1 > c 1).
    { first [exact H_n_is_1 | lra | congruent_to H_n_is_1 | fit H_n_is_1]. }
    fits A'.
  - intros n label_n H_fact.
    assert (A' : 1 > c (1 + n)).
    { assert (I' : 1 > c (1 + (n))).
      { apply (relu_line_apart_step.step_n_p_1 (n) (c) (t)); [premise | first [premise | gap; (first [solve [put; field; sides] | equal])] | premise | first [premise | gap; (first [solve [put; field; sides] | equal])] | premise | premise_by H_fact]. }
      assert (G' : (1) - (c (1 + n)) = (1) - (c (1 + (n)))).
      { first [put; solve [ring] | equal]. }
      gap; try rewrite G'; lra. }
    fits A'.
Qed.

Theorem theorem (n : R) (c : R -> R) (t : R -> R)
    (label_n : label n)
    (H_first_layer : c 1 = 0)
    (H_a_layer : forall i : R, label i -> c (1 + i) = (sqrt (1 - (Rmax (-1) (Rmin 1 (c i))) ^ 2) + Rmax (-1) (Rmin 1 (c i)) * ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (c i))))) * (inv PI))
    (H_first_NTK : t 1 = c 1)
    (H_NTK_of_a_layer : forall i : R, label i -> t (1 + i) = c (1 + i) + (asin (Rmax (-1) (Rmin 1 (c i))) * (inv PI) + (1 / 2)) * (t i)) :
  1 > c n.
Proof. exact (step_all_n (n) (c) (t) label_n H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer). Qed.
