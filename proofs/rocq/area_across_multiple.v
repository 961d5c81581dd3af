(** The area of a normal input and a multiple of a unit vector (area-across-multiple)

  Given [tau >= 0]: tau >= 0
  Given [normal]: gamma1 is N(0, I)
  Given [unit]: <e, e> = 1
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Given [f]: <f, f> = 1
  Given [S]: S = E[A(tau*f, x + m); x ~ gamma1]
  Then tau*E[E[A(x + m, y + m); y ~ gamma1]; x ~ gamma1] >= 2*S*pi^(-1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
From NCProofs Require area_across_unit.
Open Scope R_scope.

Definition A (k11 k12 k22 : R) : R :=
  sqrt (k11 * k22 - k12 ^ 2).

Lemma A_symmetric k11 k12 k22 : A k11 k12 k22 = A k22 k12 k11.
Proof. unfold A; first [alike_by_ring; ring | equal]. Qed.

Ltac kernels ::= swapped A A_symmetric.

(** Step [unit vector], by Instance:
  E[E[A(x + m, y + m); y ~ gamma1]; x ~ gamma1] >= 2*pi^(-1/2)*E[A(f, x + m); x ~ gamma1]
  Not stated: normal laws are not translated
*)

(** Step [Cauchy-Schwarz], by Cited:
  <f, f>*<x + m, x + m> - <f, x + m>^2 >= 0
*)
Lemma step_CauchymSchwarz (V : Space) (f : V) (m : V) (x : V) :
  dot f f * (dot (vadd x (m)) (vadd x (m))) - (dot f (vadd x (m))) ^ 2 >= 0.
Proof.
  pose proof (cauchy_schwarz (f) (vadd x (m))) as I'.
  fit I'.
Qed.

(** Step [multiple], by Algebra:
  A(x + m, tau*f) = A(f, x + m)*tau
*)
Lemma step_multiple (V : Space) (f : V) (m : V) (tau : R) (x : V)
    (H_tau_pos_is_0 : tau >= 0) :
  A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vscale tau f)) (dot (vscale tau f) (vscale tau f)) = A (dot f f) (dot f (vadd x (m))) (dot (vadd x (m)) (vadd x (m))) * tau.
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [mean multiple], by Average:
  E[A(tau*f, x + m); x ~ gamma1] = tau*E[A(f, x + m); x ~ gamma1]
*)
Lemma step_mean_multiple (V : Space) (f : V) (m : V) (tau : R) (gamma : R -> law V)
    (H_tau_pos_is_0 : tau >= 0) :
  E (gamma 1) (fun y => A (dot (vscale tau f) (vscale tau f)) (dot (vscale tau f) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))) = tau * (E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))).
Proof.
  assert (H_multiple : forall z0 : V, drawn (gamma 1) z0 -> A (dot (vadd (z0) (m)) (vadd (z0) (m))) (dot (vadd (z0) (m)) (vscale tau f)) (dot (vscale tau f) (vscale tau f)) = A (dot f f) (dot f (vadd (z0) (m))) (dot (vadd (z0) (m)) (vadd (z0) (m))) * tau).
  { intros z0 D0; draws; apply (step_multiple (V) (f) (m) (tau) (z0)); premise. }
  assert (P' : E (gamma 1) (fun y => A (dot (vscale tau f) (vscale tau f)) (dot (vscale tau f) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))) - tau * (A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) = 0).
  { apply E_is; intros d0 D0; draws.
    pose proof (H_multiple d0 D0) as K'; pointwise K'. }
  assert (G' : (E (gamma 1) (fun y => A (dot (vscale tau f) (vscale tau f)) (dot (vscale tau f) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) - (tau * (E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) = E (gamma 1) (fun y => A (dot (vscale tau f) (vscale tau f)) (dot (vscale tau f) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))) - tau * (A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))).
  { assert (S0' : E (gamma 1) (fun y => A (dot (vscale tau f) (vscale tau f)) (dot (vscale tau f) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))) - tau * (E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) = E (gamma 1) (fun y => A (dot (vscale tau f) (vscale tau f)) (dot (vscale tau f) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))) - tau * (E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))).
    { transitivity (E (gamma 1) (fun y => A (dot (vscale tau f) (vscale tau f)) (dot (vscale tau f) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))) - tau * (E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (gamma 1) (fun y => A (dot (vscale tau f) (vscale tau f)) (dot (vscale tau f) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))) - tau * (A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) = E (gamma 1) (fun y => A (dot (vscale tau f) (vscale tau f)) (dot (vscale tau f) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))) - tau * (E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))).
    { transitivity (E (gamma 1) (fun y => A (dot (vscale tau f) (vscale tau f)) (dot (vscale tau f) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))) - tau * (A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))). { arrange. }
      assert (E2' : normal_form (E (gamma 1) (fun y => A (dot (vscale tau f) (vscale tau f)) (dot (vscale tau f) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))) - tau * (A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun y => A (dot (vscale tau f) (vscale tau f)) (dot (vscale tau f) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))) - tau * (E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_3 => ((-1) * tau) * (A (dot f f) (dot f (vadd x_3 (m))) (dot (vadd x_3 (m)) (vadd x_3 (m)))) + ((1) * (A (dot (vscale tau f) (vscale tau f)) (dot (vscale tau f) (vadd x_3 (m))) (dot (vadd x_3 (m)) (vadd x_3 (m))))))).
        { apply E_ext; intros x_3 D_x_3; draws.
          transitivity (A (dot (vscale tau f) (vscale tau f)) (dot (vscale tau f) (vadd x_3 (m))) (dot (vadd x_3 (m)) (vadd x_3 (m))) - tau * (A (dot f f) (dot f (vadd x_3 (m))) (dot (vadd x_3 (m)) (vadd x_3 (m))))).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity (((-1) * tau) * (E (gamma 1) (fun x_3 => A (dot f f) (dot f (vadd x_3 (m))) (dot (vadd x_3 (m)) (vadd x_3 (m))))) + ((1) * (E (gamma 1) (fun x_3 => A (dot (vscale tau f) (vscale tau f)) (dot (vscale tau f) (vadd x_3 (m))) (dot (vadd x_3 (m)) (vadd x_3 (m))))))).
        { linear. }
        transitivity (((-1) * tau) * (E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) + ((1) * (E (gamma 1) (fun y => A (dot (vscale tau f) (vscale tau f)) (dot (vscale tau f) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (gamma 1) (fun y => A (dot (vscale tau f) (vscale tau f)) (dot (vscale tau f) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))) - tau * (E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun y => A (dot (vscale tau f) (vscale tau f)) (dot (vscale tau f) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))) - tau * (A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

(** Step [theorem], by Linear:
  tau*E[E[A(x + m, y + m); y ~ gamma1]; x ~ gamma1] >= 2*S*pi^(-1/2)
*)
Lemma step_theorem (V : Space) (S_ : R) (f : V) (m : V) (tau : R) (gamma : R -> law V)
    (H_tau_pos_is_0 : tau >= 0)
    (H_S : S_ = E (gamma 1) (fun y => A (dot (vscale tau f) (vscale tau f)) (dot (vscale tau f) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) :
  tau * (E (gamma 1) (fun y => E (gamma 1) (fun z => A (dot (vadd y (m)) (vadd y (m))) (dot (vadd y (m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m)))))) >= 2 * S_ * (inv (sqrt PI)).
Proof. (* Admitted: unit vector is not stated *)
Admitted.

Theorem theorem (V : Space) (S_ : R) (f : V) (m : V) (tau : R) (gamma : R -> law V)
    (H_tau_pos_is_0 : tau >= 0)
    (H_S : S_ = E (gamma 1) (fun y => A (dot (vscale tau f) (vscale tau f)) (dot (vscale tau f) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) :
  tau * (E (gamma 1) (fun y => E (gamma 1) (fun z => A (dot (vadd y (m)) (vadd y (m))) (dot (vadd y (m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m)))))) >= 2 * S_ * (inv (sqrt PI)).
Proof. exact (step_theorem (V) (S_) (f) (m) (tau) (gamma) H_tau_pos_is_0 H_S). Qed.
Print Assumptions theorem.
