(** A concave sequence that starts from 0, from one place to the next (concave-from-zero-step)

  Given [concave]: 2*phi(1 + _0) >= phi(_0 + 2) + phi(_0) for all nat
  Given [n]: phi(n)*(1 + n) >= n*phi(1 + n)
  Then (n + 2)*phi(1 + n) >= phi(n + 2)*(1 + n)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [at n], by Specialise:
  2*phi(1 + n) >= phi(n + 2) + phi(n)
*)
Lemma step_at_n (n : R) (phi : R -> R)
    (label_n : label n)
    (H_concave : forall i : R, label i -> 2 * (phi (1 + i)) >= phi (i + 2) + phi i)
    (H_n : phi n * (1 + n) >= n * (phi (1 + n))) :
  2 * (phi (1 + n)) >= phi (n + 2) + phi n.
Proof.
  pose proof (H_concave (n) ltac:(labels)) as I'.
  assert (G' : (2 * (phi (1 + n))) - (phi (n + 2) + phi n) = (2 * (phi (1 + (n)))) - (phi ((n) + 2) + phi (n))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [n + 1], by Linear:
  (n + 2)*phi(1 + n) >= phi(n + 2)*(1 + n)
*)
Lemma step_n_p_1 (n : R) (phi : R -> R)
    (label_n : label n)
    (H_concave : forall i : R, label i -> 2 * (phi (1 + i)) >= phi (i + 2) + phi i)
    (H_n : phi n * (1 + n) >= n * (phi (1 + n))) :
  (n + 2) * (phi (1 + n)) >= phi (n + 2) * (1 + n).
Proof.
  pose proof (step_at_n (n) (phi) label_n H_concave H_n) as H_at_n.
  assert (P0' : 0 <= (1 + n) * ((2 * (phi (1 + n))) - (phi (n + 2) + phi n))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 <= (1) * ((phi n * (1 + n)) - (n * (phi (1 + n))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : ((n + 2) * (phi (1 + n))) - (phi (n + 2) * (1 + n)) = (1 + n) * ((2 * (phi (1 + n))) - (phi (n + 2) + phi n)) + (1) * ((phi n * (1 + n)) - (n * (phi (1 + n))))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (n : R) (phi : R -> R)
    (label_n : label n)
    (H_concave : forall i : R, label i -> 2 * (phi (1 + i)) >= phi (i + 2) + phi i)
    (H_n : phi n * (1 + n) >= n * (phi (1 + n))) :
  (n + 2) * (phi (1 + n)) >= phi (n + 2) * (1 + n).
Proof. exact (step_n_p_1 (n) (phi) label_n H_concave H_n). Qed.
