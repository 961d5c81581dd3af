(** Even moments along a vector, weighted by length, are positive (even-moments-weighted)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [y]: <y, y> > 0
  Then (D + <y, y>)^(1/2)^(n)^(-1)*E[(<x, x> + D)^(1/2)^(n)^(-1)*<x, y>^(2*k)*<x, x>^(-1 + a); x ~
    gamma1]*<y, y>^(b - 1) > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
From NCProofs Require even_moments.
Open Scope R_scope.

(** Step [E |x|^2 > 0], by Linear:
  E[<x, x>; x ~ gamma1] > 0
*)
Lemma step_E_x__2_pos_0 (V : Space) (d : R) (gamma : R -> law V)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d) :
  E (gamma 1) (fun x => dot x x) > 0.
Proof.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun x => dot x x)) - (d))) by (apply zero_times; lra).
  assert (P' : 0 < (d)) by (sign).
  assert (G' : (E (gamma 1) (fun x => dot x x)) - (0) = (1) * ((E (gamma 1) (fun x => dot x x)) - (d)) + (d)).
  { assert (S0' : E (gamma 1) (fun x => dot x x) - 0 = E (gamma 1) (fun x => dot x x)).
    { transitivity (E (gamma 1) (fun x => dot x x) - 0). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : 1 * (E (gamma 1) (fun x => dot x x) - d) + d = E (gamma 1) (fun x => dot x x)).
    { transitivity (1 * (E (gamma 1) (fun x => dot x x) - d) + d). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (gamma 1) (fun x => dot x x) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (1 * (E (gamma 1) (fun x => dot x x) - d) + d). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [not 0], by Cited:
  <_0, _0> > 0 for all gamma1
*)
Lemma step_not_0 (V : Space) (gamma : R -> law V) :
  forall x : V, drawn (gamma 1) x -> dot x x > 0.
Proof. (* Admitted: a normal law has no mass at 0 is cited, and not proved in Rocq *)
Admitted.

(** Step [moment], by Instance:
  E[<x, y>^(2*k); x ~ gamma1] > 0
  Not stated: normal laws are not translated
*)

(** Step [|x| > 0], by Sign:
  E[<x, x>^(k); x ~ gamma1] > 0
*)
Lemma step_x_pos_0 (V : Space) (k : R) (gamma : R -> law V)
    (label_k : label k) :
  E (gamma 1) (fun x => npow (dot x x) k) > 0.
Proof.
  pose proof (step_not_0 (V) (gamma)) as H_not_0.
  gap; sign.
Qed.

(** Step [W > 0], by Sign:
  E[<x, x>^(k)*(<x, x> + D)^(1/2)^(n)^(-1)*<x, x>^(-1 + a); x ~ gamma1] > 0
*)
Lemma step_W_pos_0 (V : Space) (D : R) (a : R) (k : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_k : label k)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))) > 0.
Proof.
  pose proof (step_not_0 (V) (gamma)) as H_not_0.
  gap; sign.
Qed.

(** Step [independent], by Cited:
  E[<x, x>^(k); x ~ gamma1]*E[(<x, x> + D)^(1/2)^(n)^(-1)*<x, y>^(2*k)*<x, x>^(-1 + a); x ~
    gamma1] = E[<x, y>^(2*k); x ~ gamma1]*E[<x, x>^(k)*(<x, x> + D)^(1/2)^(n)^(-1)*<x, x>^(-1 +
    a); x ~ gamma1]
*)
Lemma step_independent (V : Space) (D : R) (a : R) (k : R) (n : R) (y : V) (gamma : R -> law V)
    (label_a : label a)
    (label_k : label k)
    (label_n : label n) :
  E (gamma 1) (fun x => npow (dot x x) k) * (E (gamma 1) (fun x => npow (dot x y) (2 * k) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) = E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))).
Proof. (* Admitted: direction and length is cited, and not proved in Rocq *)
Admitted.

(** Step [is], by Algebra:
  E[(<x, x> + D)^(1/2)^(n)^(-1)*<x, y>^(2*k)*<x, x>^(-1 + a); x ~ gamma1] = E[<x, y>^(2*k); x ~
    gamma1]*E[<x, x>^(k)*(<x, x> + D)^(1/2)^(n)^(-1)*<x, x>^(-1 + a); x ~ gamma1]*E[<x, x>^(k); x
    ~ gamma1]^(-1)
*)
Lemma step_is (V : Space) (D : R) (a : R) (k : R) (n : R) (y : V) (gamma : R -> law V)
    (label_a : label a)
    (label_k : label k)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_y : dot y y > 0) :
  E (gamma 1) (fun x => npow (dot x y) (2 * k) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))) = E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) * (inv (E (gamma 1) (fun x => npow (dot x x) k))).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [theorem], by Linear:
  (D + <y, y>)^(1/2)^(n)^(-1)*E[(<x, x> + D)^(1/2)^(n)^(-1)*<x, y>^(2*k)*<x, x>^(-1 + a); x ~
    gamma1]*<y, y>^(b - 1) > 0
*)
Lemma step_theorem (V : Space) (D : R) (a : R) (b : R) (k : R) (n : R) (y : V) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_k : label k)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_y : dot y y > 0) :
  E (gamma 1) (fun x => npow (dot x y) (2 * k) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot y y)) n)) > 0.
Proof. (* Admitted: moment is not stated *)
Admitted.

Theorem theorem (V : Space) (D : R) (a : R) (b : R) (k : R) (n : R) (y : V) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_k : label k)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_y : dot y y > 0) :
  E (gamma 1) (fun x => npow (dot x y) (2 * k) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot y y)) n)) > 0.
Proof. exact (step_theorem (V) (D) (a) (b) (k) (n) (y) (gamma) label_a label_b label_k label_n H_D_pos_0 H_y). Qed.
Print Assumptions theorem.
