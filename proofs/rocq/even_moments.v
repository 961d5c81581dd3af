(** Even moments along a vector are positive (even-moments)

  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [y]: <y, y> > 0
  Then E[<x, y>^(2*k); x ~ gamma1] > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
From NCProofs Require even_moments_step.
Open Scope R_scope.

(** Step [spheres], by Cited:
  E[<x, y>^2; x ~ gamma1]*E[<x, x>; x ~ gamma1] = <y, y>*E[<x, x>; x ~ gamma1]
*)
Lemma step_spheres (V : Space) (y : V) (gamma : R -> law V) :
  E (gamma 1) (fun x => (dot x y) ^ 2) * (E (gamma 1) (fun x => dot x x)) = dot y y * (E (gamma 1) (fun x => dot x x)).
Proof. (* Admitted: moments on spheres is cited, and not proved in Rocq *)
Admitted.

(** Step [k = 1], by Algebra:
  E[<x, y>^2; x ~ gamma1] = <y, y>
*)
Lemma step_k_is_1 (V : Space) (d : R) (y : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_y : dot y y > 0) :
  E (gamma 1) (fun x => (dot x y) ^ 2) = dot y y.
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [first], by Linear:
  E[<x, y>^2; x ~ gamma1] > 0
*)
Lemma step_first (V : Space) (d : R) (y : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_y : dot y y > 0) :
  E (gamma 1) (fun x => (dot x y) ^ 2) > 0.
Proof.
  pose proof (step_k_is_1 (V) (d) (y) (gamma) H_dimension H_not_0 H_y) as H_k_is_1.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun x => (dot x y) ^ 2)) - (dot y y))) by (apply zero_times; lra).
  assert (P1' : 0 < (1) * ((dot y y) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (E (gamma 1) (fun x => (dot x y) ^ 2)) - (0) = (1) * ((E (gamma 1) (fun x => (dot x y) ^ 2)) - (dot y y)) + (1) * ((dot y y) - (0))).
  { assert (S0' : E (gamma 1) (fun x => (dot x y) ^ 2) - 0 = E (gamma 1) (fun x => (dot x y) ^ 2)).
    { transitivity (E (gamma 1) (fun x => (dot x y) ^ 2) - 0). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : 1 * (E (gamma 1) (fun x => (dot x y) ^ 2) - dot y y) + 1 * (dot y y - 0) = E (gamma 1) (fun x => (dot x y) ^ 2)).
    { transitivity (1 * (E (gamma 1) (fun x => (dot x y) ^ 2) - dot y y) + 1 * (dot y y - 0)). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (gamma 1) (fun x => (dot x y) ^ 2) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (1 * (E (gamma 1) (fun x => (dot x y) ^ 2) - dot y y) + 1 * (dot y y - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [all k], by Induction:
  E[<x, y>^(2*k); x ~ gamma1] > 0
  Not stated: normal laws are not translated
*)
