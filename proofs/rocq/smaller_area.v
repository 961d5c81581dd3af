(** Any classes: $E min(J_m, J_n) D_Q <= 2 A_J B_Q$ (smaller-area)

  Given [s > 0]: s > 0
  Then E[E[(E[E[Q(y + x1*s, y + z*s); x1 ~ gamma1]; z ~ gamma1] - 2*E[E[Q(x + z*s, y + x1*s); x1 ~
    gamma1]; z ~ gamma1] + E[E[Q(x + z*s, x + x1*s); x1 ~ gamma1]; z ~ gamma1])*min(E[E[J(y +
    x1*s, y + z*s); x1 ~ gamma1]; z ~ gamma1], E[E[J(x + z*s, x + x1*s); x1 ~ gamma1]; z ~
    gamma1]); y ~ P1]; x ~ P1] <= 2*(E[E[E[Q(x + z*s, x + y*s); z ~ gamma1]; y ~ gamma1]; x ~ P1]
    - E[E[E[E[Q(x + z*s, y + x1*s); x1 ~ gamma1]; z ~ gamma1]; y ~ P1]; x ~ P1])*E[E[E[J(x + z*s,
    x + y*s); z ~ gamma1]; y ~ gamma1]; x ~ P1]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

Definition J (k11 k12 k22 : R) : R :=
  (1 / 2) * (sqrt (k11 * k22 - k12 ^ 2)) * (inv PI).

Lemma J_symmetric k11 k12 k22 : J k11 k12 k22 = J k22 k12 k11.
Proof. unfold J; first [alike_by_ring; ring | equal]. Qed.

Definition Q_ (k11 k12 k22 : R) : R :=
  (1 / 4) * k12 + (1 / 2) * (sqrt (1 - k12 ^ 2 * (inv k11) * (inv k22))) * (sqrt k11) * (sqrt k22) * (inv PI) + (1 / 2) * (asin (k12 * (inv (sqrt k11)) * (inv (sqrt k22)))) * k12 * (inv PI).

Lemma Q__symmetric k11 k12 k22 : Q_ k11 k12 k22 = Q_ k22 k12 k11.
Proof. unfold Q_; first [alike_by_ring; ring | equal]. Qed.

Ltac kernels ::= swapped J J_symmetric; swapped Q_ Q__symmetric.

Definition cited_Schur (V : Space) (P : R -> law V) (gamma : R -> law V) : Prop :=
  forall (s : R),
  (E (P 1) (fun x => E (P 1) (fun y => (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))) + E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) - E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1)))))) - E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd y (vscale s y1))) (dot (vadd y (vscale s y1)) (vadd y (vscale s y1))))))) * (Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1))))))))) >= 0).

(** Step [Schur], by Cited:
  E[E[(-E[E[E[Q(z + y1*s, x + x1*s); y1 ~ gamma1]; x1 ~ gamma1]; z ~ P1] + E[E[Q(x + z*s, y +
    x1*s); x1 ~ gamma1]; z ~ gamma1] - E[E[E[Q(z + x1*s, y + y1*s); y1 ~ gamma1]; x1 ~ gamma1]; z
    ~ P1] + E[E[E[E[Q(z + y1*s, x1 + z1*s); z1 ~ gamma1]; y1 ~ gamma1]; x1 ~ P1]; z ~
    P1])*min(E[E[J(y + x1*s, y + z*s); x1 ~ gamma1]; z ~ gamma1], E[E[J(x + z*s, x + x1*s); x1 ~
    gamma1]; z ~ gamma1]); y ~ P1]; x ~ P1] >= 0
*)
Lemma step_Schur (V : Space) (s : R) (P : R -> law V) (gamma : R -> law V)
    (C_Schur : cited_Schur V P gamma) :
  E (P 1) (fun x => E (P 1) (fun y => (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))) + E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) - E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1)))))) - E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd y (vscale s y1))) (dot (vadd y (vscale s y1)) (vadd y (vscale s y1))))))) * (Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1))))))))) >= 0.
Proof.
  exact (C_Schur s).
Qed.

Definition cited_a_m__2_pos_is_0 (V : Space) (P : R -> law V) (gamma : R -> law V) : Prop :=
  forall (m : V) (s : R),
  (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) + E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))) - E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd (vscale s z) (m)) (vadd (vscale s z) (m))) (dot (vadd (vscale s z) (m)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd m (vscale s y)) (vadd m (vscale s y))) (dot (vadd m (vscale s y)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s z)))))) >= 0).

(** Step [|a_m|^2 >= 0], by Cited:
  -E[E[E[Q(z*s + m, x + y*s); z ~ gamma1]; y ~ gamma1]; x ~ P1] + E[E[Q(m + x*s, y*s + m); y ~
    gamma1]; x ~ gamma1] - E[E[E[Q(m + y*s, x + z*s); z ~ gamma1]; y ~ gamma1]; x ~ P1] +
    E[E[E[E[Q(x + z*s, y + x1*s); x1 ~ gamma1]; z ~ gamma1]; y ~ P1]; x ~ P1] >= 0
*)
Lemma step_a_m__2_pos_is_0 (V : Space) (m : V) (s : R) (P : R -> law V) (gamma : R -> law V)
    (C_a_m__2_pos_is_0 : cited_a_m__2_pos_is_0 V P gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) + E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))) - E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd (vscale s z) (m)) (vadd (vscale s z) (m))) (dot (vadd (vscale s z) (m)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd m (vscale s y)) (vadd m (vscale s y))) (dot (vadd m (vscale s y)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s z)))))) >= 0.
Proof.
  exact (C_a_m__2_pos_is_0 m s).
Qed.

(** Step [min <= J_n], by Sign:
  (-min(E[E[J(n + x*s, n + y*s); y ~ gamma1]; x ~ gamma1], E[E[J(m + x*s, y*s + m); y ~ gamma1]; x
    ~ gamma1]) + E[E[J(n + x*s, n + y*s); y ~ gamma1]; x ~ gamma1])*(-E[E[E[Q(z*s + m, x + y*s); z
    ~ gamma1]; y ~ gamma1]; x ~ P1] + E[E[Q(m + x*s, y*s + m); y ~ gamma1]; x ~ gamma1] -
    E[E[E[Q(m + y*s, x + z*s); z ~ gamma1]; y ~ gamma1]; x ~ P1] + E[E[E[E[Q(x + z*s, y + x1*s);
    x1 ~ gamma1]; z ~ gamma1]; y ... >= 0
*)
Lemma step_min_less_is_J_n (V : Space) (m : V) (n : V) (s : R) (P : R -> law V) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (C_a_m__2_pos_is_0 : cited_a_m__2_pos_is_0 V P gamma) :
  (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd n (vscale s x)) (vadd n (vscale s x))) (dot (vadd n (vscale s x)) (vadd n (vscale s y))) (dot (vadd n (vscale s y)) (vadd n (vscale s y))))) - Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd n (vscale s x)) (vadd n (vscale s x))) (dot (vadd n (vscale s x)) (vadd n (vscale s y))) (dot (vadd n (vscale s y)) (vadd n (vscale s y)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) + E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))) - E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd (vscale s z) (m)) (vadd (vscale s z) (m))) (dot (vadd (vscale s z) (m)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd m (vscale s y)) (vadd m (vscale s y))) (dot (vadd m (vscale s y)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s z))))))) >= 0.
Proof.
  pose proof (step_a_m__2_pos_is_0 (V) (m) (s) (P) (gamma) C_a_m__2_pos_is_0) as H_a_m__2_pos_is_0.
  gap; nonneg.
Qed.

(** Step [mean], by Average:
  E[E[min(E[E[J(y + x1*s, y + z*s); x1 ~ gamma1]; z ~ gamma1], E[E[J(x + z*s, x + x1*s); x1 ~
    gamma1]; z ~ gamma1])*(-E[E[E[Q(z + y1*s, x + x1*s); y1 ~ gamma1]; x1 ~ gamma1]; z ~ P1] -
    E[E[E[Q(z + x1*s, y1*s + x); y1 ~ gamma1]; x1 ~ gamma1]; z ~ P1] + E[E[Q(x + z*s, x + x1*s);
    x1 ~ gamma1]; z ~ gamma1] + E[E[E[E[Q(z + y1*s, x1 + z1*s); z1 ~ gamma1]; y1 ~ gamma1]; x1 ~
    P1]; z ~ P1]); y ~ P1]; x ~ P1] <= E[E[E[E[J(y + x1*s, y + z*s); x1 ~ gamma1]; z ~
    gamma1]*(-E[E[E[Q(z + y1*s, x + x1*s); y1 ~ gamma1]; x1 ~ gamma1]; z ~ P1] - E[E[E[Q(z + x1*s,
    y1*s + x); y1 ~ gamma1]; x1 ~ gamma1]; z ~ P1] + E[E[Q(x + z*s, x + x1*s); x1 ~ gamma1]; z ~
    gamma1] + E[E[E[E[Q(z + y1*s, x1 + z1*s); z1 ~ gamma1]; y1 ~ gamma1]; x1 ~ P1]; z ~ P1]); y ~
    P1]; x ~ P1]
*)
Lemma step_mean (V : Space) (s : R) (P : R -> law V) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (C_a_m__2_pos_is_0 : cited_a_m__2_pos_is_0 V P gamma) :
  E (P 1) (fun x => E (P 1) (fun y => Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1)))))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1))))) + E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) - E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1)))))) - E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd (vscale s y1) (x))) (dot (vadd (vscale s y1) (x)) (vadd (vscale s y1) (x))))))))) <= E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z))))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1))))) + E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) - E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1)))))) - E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd (vscale s y1) (x))) (dot (vadd (vscale s y1) (x)) (vadd (vscale s y1) (x))))))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [theorem], by Linear:
  E[E[(E[E[Q(y + x1*s, y + z*s); x1 ~ gamma1]; z ~ gamma1] - 2*E[E[Q(x + z*s, y + x1*s); x1 ~
    gamma1]; z ~ gamma1] + E[E[Q(x + z*s, x + x1*s); x1 ~ gamma1]; z ~ gamma1])*min(E[E[J(y +
    x1*s, y + z*s); x1 ~ gamma1]; z ~ gamma1], E[E[J(x + z*s, x + x1*s); x1 ~ gamma1]; z ~
    gamma1]); y ~ P1]; x ~ P1] <= 2*(E[E[E[Q(x + z*s, x + y*s); z ~ gamma1]; y ~ gamma1]; x ~ P1]
    - E[E[E[E[Q(x + z*s, y + x1*s); x1 ~ gamma1]; z ~ gamma1]; y ~ P1]; x ~ P1])*E[E[E[J(x + z*s,
    x + y*s); z ~ gamma1]; y ~ gamma1]; x ~ P1]
*)
Lemma step_theorem (V : Space) (s : R) (P : R -> law V) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (C_Schur : cited_Schur V P gamma)
    (C_a_m__2_pos_is_0 : cited_a_m__2_pos_is_0 V P gamma) :
  E (P 1) (fun x => E (P 1) (fun y => (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))) * (Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1))))))))) <= 2 * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))))) * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem (V : Space) (s : R) (P : R -> law V) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (C_Schur : cited_Schur V P gamma)
    (C_a_m__2_pos_is_0 : cited_a_m__2_pos_is_0 V P gamma) :
  E (P 1) (fun x => E (P 1) (fun y => (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))) * (Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1))))))))) <= 2 * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))))) * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))))))).
Proof. exact (step_theorem (V) (s) (P) (gamma) H_s_pos_0 C_Schur C_a_m__2_pos_is_0). Qed.
