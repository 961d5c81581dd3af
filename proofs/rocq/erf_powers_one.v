(** Means of a cosine with $|x + y|^(2 L)$ are positive (erf-powers-one)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Then E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>^(L)*<x, y>; y ~ gamma1]; x ~
    gamma1] > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
From NCProofs Require even_products.
From NCProofs Require erf_powers_odd.
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

(** Step [mirrored], by Cited:
  gamma1 is the law of -1*x, x ~ gamma1
*)
Lemma step_mirrored (V : Space) (gamma : R -> law V) :
  vmirror (gamma 1) (gamma 1).
Proof. (* Admitted: symmetry of a normal law is cited, and not proved in Rocq *)
Admitted.

(** Step [products], by Instance:
  E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x, y>^2*<x, x>^(-1 + a)*<y, y>^(b - 1); y ~
    gamma1]; x ~ gamma1] > 0
  Not stated: normal laws are not translated
*)

(** Step [first], by Specialise:
  E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x, y>^2*<x, x>^(-1 + _3)*<y, y>^(-1 + _2); y ~
    gamma1]; x ~ gamma1] > 0 for all nat, nat
*)
Lemma step_first (V : Space) (D : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0) :
  forall i : R, label i -> forall j : R, label j -> E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 2 * (npow (dot x x) (i - 1)) * (npow (dot y y) (j - 1)) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0.
Proof. (* Admitted: products is not stated *)
Admitted.

(** Step [theorem], by Instance:
  E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>^(L)*<x, y>; y ~ gamma1]; x ~ gamma1]
    > 0
  Not stated: normal laws are not translated
*)
