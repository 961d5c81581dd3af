(** ReLU: the distance of the means of two classes, for what the NTK adds (relu-slope-distance)

  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Then E[E[G(x + m, y + m); y ~ gamma1]; x ~ gamma1] + E[E[G(x + o, y + o); y ~ gamma1]; x ~
    gamma1] - 2*E[E[G(x + m, y + o); y ~ gamma1]; x ~ gamma1] >= 1/4*<m - o, m - o>
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

Definition G (k11 k12 k22 : R) : R :=
  ((1 / 4) + (1 / 2) * (asin (k12 * (inv (sqrt k11)) * (inv (sqrt k22)))) * (inv PI)) * k12.

Lemma G_symmetric k11 k12 k22 : G k11 k12 k22 = G k22 k12 k11.
Proof. unfold G; first [alike_by_ring; ring | equal]. Qed.

Ltac kernels ::= swapped G G_symmetric.

Definition cited_symmetric (V : Space) (gamma : R -> law V) : Prop :=
  (vmirror (gamma 1) (gamma 1)).

(** Step [symmetric], by Cited:
  gamma1 is the law of -x, x ~ gamma1
*)
Lemma step_symmetric (V : Space) (gamma : R -> law V)
    (C_symmetric : cited_symmetric V gamma) :
  vmirror (gamma 1) (gamma 1).
Proof.
  exact (C_symmetric).
Qed.

Definition cited_features (V : Space) (gamma : R -> law V) : Prop :=
  forall (x : V) (y : V),
  (G (dot x x) (dot x y) (dot y y) = dot x y * (E (gamma 1) (fun z => ((1 / 2) + (1 / 2) * (sign (dot x z))) * ((1 / 2) * (sign (dot z y)) + (1 / 2))))).

(** Step [features], by Cited:
  G(x, y) = <x, y>*E[(1/2 + 1/2*sign(<x, z>))*(1/2*sign(<z, y>) + 1/2); z ~ gamma1]
*)
Lemma step_features (V : Space) (x : V) (y : V) (gamma : R -> law V)
    (C_features : cited_features V gamma) :
  G (dot x x) (dot x y) (dot y y) = dot x y * (E (gamma 1) (fun z => ((1 / 2) + (1 / 2) * (sign (dot x z))) * ((1 / 2) * (sign (dot z y)) + (1 / 2)))).
Proof.
  exact (C_features x y).
Qed.

(** Step [square], by Algebra:
  E[E[G(x + m, y + m); y ~ gamma1]; x ~ gamma1] + E[E[G(x + o, y + o); y ~ gamma1]; x ~ gamma1] -
    2*E[E[G(x + m, y + o); y ~ gamma1]; x ~ gamma1] = E[<-E[(1/2*sign(<x, y + o>) + 1/2)*(y + o);
    y ~ gamma1] + E[(1/2*sign(<x, y + m>) + 1/2)*(y + m); y ~ gamma1], -E[(1/2*sign(<x, y + o>) +
    1/2)*(y + o); y ~ gamma1] + E[(1/2*sign(<x, y + m>) + 1/2)*(y + m); y ~ gamma1]>; x ~ gamma1]
*)
Lemma step_square (V : Space) (m : V) (o : V) (gamma : R -> law V)
    (C_features : cited_features V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) = E (gamma 1) (fun z => dot (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m))))) (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m)))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [variance], by Sign:
  E[<-E[-E[(1/2*sign(<y, z + o>) + 1/2)*(z + o); z ~ gamma1] + E[(1/2*sign(<y, z + m>) + 1/2)*(z +
    m); z ~ gamma1]; y ~ gamma1] - E[(1/2*sign(<x, y + o>) + 1/2)*(y + o); y ~ gamma1] +
    E[(1/2*sign(<x, y + m>) + 1/2)*(y + m); y ~ gamma1], -E[-E[(1/2*sign(<y, z + o>) + 1/2)*(z +
    o); z ~ gamma1] + E[(1/2*sign(<y, z + m>) + 1/2)*(z + m); z ~ gamma1]; y ~ gamma1] -
    E[(1/2*sign(<x, y + o>) + 1/2)*(y + o); ... >= 0
*)
Lemma step_variance (V : Space) (m : V) (o : V) (gamma : R -> law V) :
  E (gamma 1) (fun z => dot (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vadd (vscale (-1) (VE (gamma 1) (fun y1 => vscale ((1 / 2) * (sign (dot x1 (vadd y1 (o)))) + (1 / 2)) (vadd y1 (o))))) (VE (gamma 1) (fun y1 => vscale ((1 / 2) * (sign (dot x1 (vadd y1 (m)))) + (1 / 2)) (vadd y1 (m))))))) (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m)))))) (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vadd (vscale (-1) (VE (gamma 1) (fun y1 => vscale ((1 / 2) * (sign (dot x1 (vadd y1 (o)))) + (1 / 2)) (vadd y1 (o))))) (VE (gamma 1) (fun y1 => vscale ((1 / 2) * (sign (dot x1 (vadd y1 (m)))) + (1 / 2)) (vadd y1 (m))))))) (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m))))))) >= 0.
Proof.
  unfold G in *.
  gap; sign.
Qed.

(** Step [Jensen], by Algebra:
  E[<-E[-E[(1/2*sign(<y, z + o>) + 1/2)*(z + o); z ~ gamma1] + E[(1/2*sign(<y, z + m>) + 1/2)*(z +
    m); z ~ gamma1]; y ~ gamma1] - E[(1/2*sign(<x, y + o>) + 1/2)*(y + o); y ~ gamma1] +
    E[(1/2*sign(<x, y + m>) + 1/2)*(y + m); y ~ gamma1], -E[-E[(1/2*sign(<y, z + o>) + 1/2)*(z +
    o); z ~ gamma1] + E[(1/2*sign(<y, z + m>) + 1/2)*(z + m); z ~ gamma1]; y ~ gamma1] -
    E[(1/2*sign(<x, y + o>) + 1/2)*(y + o); ... = E[<-E[(1/2*sign(<x, y + o>) + 1/2)*(y + o); y ~
    gamma1] + E[(1/2*sign(<x, y + m>) + 1/2)*(y + m); y ~ gamma1], -E[(1/2*sign(<x, y + o>) +
    1/2)*(y + o); y ~ gamma1] + E[(1/2*sign(<x, y + m>) + 1/2)*(y + m); y ~ gamma1]>; x ~ gamma1]
    - <E[-E[(1/2*sign(<x, y + o>) + 1/2)*(y + o); y ~ gamma1] + E[(1/2*sign(<x, y + m>) + 1/2)*(y
    + m); y ~ gamma1]; x ~ gamma1], E[-E[(1/2*sign(<x, y + o>) + 1/2)*(y + o);...
*)
Lemma step_Jensen (V : Space) (m : V) (o : V) (gamma : R -> law V) :
  E (gamma 1) (fun z => dot (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vadd (vscale (-1) (VE (gamma 1) (fun y1 => vscale ((1 / 2) * (sign (dot x1 (vadd y1 (o)))) + (1 / 2)) (vadd y1 (o))))) (VE (gamma 1) (fun y1 => vscale ((1 / 2) * (sign (dot x1 (vadd y1 (m)))) + (1 / 2)) (vadd y1 (m))))))) (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m)))))) (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vadd (vscale (-1) (VE (gamma 1) (fun y1 => vscale ((1 / 2) * (sign (dot x1 (vadd y1 (o)))) + (1 / 2)) (vadd y1 (o))))) (VE (gamma 1) (fun y1 => vscale ((1 / 2) * (sign (dot x1 (vadd y1 (m)))) + (1 / 2)) (vadd y1 (m))))))) (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m))))))) = E (gamma 1) (fun z => dot (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m))))) (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m)))))) - dot (VE (gamma 1) (fun z => vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m)))))) (VE (gamma 1) (fun z => vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m)))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [centre], by Algebra:
  <E[-E[(1/2*sign(<x, y + o>) + 1/2)*(y + o); y ~ gamma1] + E[(1/2*sign(<x, y + m>) + 1/2)*(y +
    m); y ~ gamma1]; x ~ gamma1], E[-E[(1/2*sign(<x, y + o>) + 1/2)*(y + o); y ~ gamma1] +
    E[(1/2*sign(<x, y + m>) + 1/2)*(y + m); y ~ gamma1]; x ~ gamma1]> = 1/4*<m - o, m - o>
*)
Lemma step_centre (V : Space) (m : V) (o : V) (gamma : R -> law V)
    (C_symmetric : cited_symmetric V gamma) :
  dot (VE (gamma 1) (fun z => vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m)))))) (VE (gamma 1) (fun z => vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m)))))) = (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [theorem], by Linear:
  E[E[G(x + m, y + m); y ~ gamma1]; x ~ gamma1] + E[E[G(x + o, y + o); y ~ gamma1]; x ~ gamma1] -
    2*E[E[G(x + m, y + o); y ~ gamma1]; x ~ gamma1] >= 1/4*<m - o, m - o>
*)
Lemma step_theorem (V : Space) (m : V) (o : V) (gamma : R -> law V)
    (C_features : cited_features V gamma)
    (C_symmetric : cited_symmetric V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) >= (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))).
Proof.
  pose proof (step_square (V) (m) (o) (gamma) C_features) as H_square.
  pose proof (step_variance (V) (m) (o) (gamma)) as H_variance.
  pose proof (step_Jensen (V) (m) (o) (gamma)) as H_Jensen.
  pose proof (step_centre (V) (m) (o) (gamma) C_symmetric) as H_centre.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun z => dot (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vadd (vscale (-1) (VE (gamma 1) (fun y1 => vscale ((1 / 2) * (sign (dot x1 (vadd y1 (o)))) + (1 / 2)) (vadd y1 (o))))) (VE (gamma 1) (fun y1 => vscale ((1 / 2) * (sign (dot x1 (vadd y1 (m)))) + (1 / 2)) (vadd y1 (m))))))) (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m)))))) (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vadd (vscale (-1) (VE (gamma 1) (fun y1 => vscale ((1 / 2) * (sign (dot x1 (vadd y1 (o)))) + (1 / 2)) (vadd y1 (o))))) (VE (gamma 1) (fun y1 => vscale ((1 / 2) * (sign (dot x1 (vadd y1 (m)))) + (1 / 2)) (vadd y1 (m))))))) (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m)))))))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) - (E (gamma 1) (fun z => dot (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m))))) (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m))))))))) by (apply zero_times; lra).
  assert (P2' : 0 <= (-1) * ((E (gamma 1) (fun z => dot (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vadd (vscale (-1) (VE (gamma 1) (fun y1 => vscale ((1 / 2) * (sign (dot x1 (vadd y1 (o)))) + (1 / 2)) (vadd y1 (o))))) (VE (gamma 1) (fun y1 => vscale ((1 / 2) * (sign (dot x1 (vadd y1 (m)))) + (1 / 2)) (vadd y1 (m))))))) (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m)))))) (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vadd (vscale (-1) (VE (gamma 1) (fun y1 => vscale ((1 / 2) * (sign (dot x1 (vadd y1 (o)))) + (1 / 2)) (vadd y1 (o))))) (VE (gamma 1) (fun y1 => vscale ((1 / 2) * (sign (dot x1 (vadd y1 (m)))) + (1 / 2)) (vadd y1 (m))))))) (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m)))))))) - (E (gamma 1) (fun z => dot (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m))))) (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m)))))) - dot (VE (gamma 1) (fun z => vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m)))))) (VE (gamma 1) (fun z => vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m))))))))) by (apply zero_times; lra).
  assert (P3' : 0 <= (1) * ((dot (VE (gamma 1) (fun z => vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m)))))) (VE (gamma 1) (fun z => vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m))))))) - ((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))))) by (apply zero_times; lra).
  assert (G' : (E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) - ((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) = (1) * ((E (gamma 1) (fun z => dot (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vadd (vscale (-1) (VE (gamma 1) (fun y1 => vscale ((1 / 2) * (sign (dot x1 (vadd y1 (o)))) + (1 / 2)) (vadd y1 (o))))) (VE (gamma 1) (fun y1 => vscale ((1 / 2) * (sign (dot x1 (vadd y1 (m)))) + (1 / 2)) (vadd y1 (m))))))) (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m)))))) (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vadd (vscale (-1) (VE (gamma 1) (fun y1 => vscale ((1 / 2) * (sign (dot x1 (vadd y1 (o)))) + (1 / 2)) (vadd y1 (o))))) (VE (gamma 1) (fun y1 => vscale ((1 / 2) * (sign (dot x1 (vadd y1 (m)))) + (1 / 2)) (vadd y1 (m))))))) (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m)))))))) - (0)) + (1) * ((E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) - (E (gamma 1) (fun z => dot (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m))))) (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m)))))))) + (-1) * ((E (gamma 1) (fun z => dot (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vadd (vscale (-1) (VE (gamma 1) (fun y1 => vscale ((1 / 2) * (sign (dot x1 (vadd y1 (o)))) + (1 / 2)) (vadd y1 (o))))) (VE (gamma 1) (fun y1 => vscale ((1 / 2) * (sign (dot x1 (vadd y1 (m)))) + (1 / 2)) (vadd y1 (m))))))) (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m)))))) (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vadd (vscale (-1) (VE (gamma 1) (fun y1 => vscale ((1 / 2) * (sign (dot x1 (vadd y1 (o)))) + (1 / 2)) (vadd y1 (o))))) (VE (gamma 1) (fun y1 => vscale ((1 / 2) * (sign (dot x1 (vadd y1 (m)))) + (1 / 2)) (vadd y1 (m))))))) (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m)))))))) - (E (gamma 1) (fun z => dot (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m))))) (vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m)))))) - dot (VE (gamma 1) (fun z => vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m)))))) (VE (gamma 1) (fun z => vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m)))))))) + (1) * ((dot (VE (gamma 1) (fun z => vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m)))))) (VE (gamma 1) (fun z => vadd (vscale (-1) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (o)))) + (1 / 2)) (vadd x1 (o))))) (VE (gamma 1) (fun x1 => vscale ((1 / 2) * (sign (dot z (vadd x1 (m)))) + (1 / 2)) (vadd x1 (m))))))) - ((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))))) by same_sums.
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (V : Space) (m : V) (o : V) (gamma : R -> law V)
    (C_features : cited_features V gamma)
    (C_symmetric : cited_symmetric V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) >= (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))).
Proof. exact (step_theorem (V) (m) (o) (gamma) C_features C_symmetric). Qed.
