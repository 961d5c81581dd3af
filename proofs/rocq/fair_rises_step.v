(** Means over fair coins rise in the place: one more coin (fair-rises-step)

  Given [Pascal]: T(_1, 1 + _0) = 1/2*T(_1, _0) + 1/2*T(1 + _1, _0) for all nat, nat
  Given [L]: T(1 + _0, L) >= T(_0, L) for all nat
  Then T(1 + _0, 1 + L) >= T(_0, 1 + L) for all nat
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [at N], by Specialise:
  T(N, 1 + L) = 1/2*T(1 + N, L) + 1/2*T(N, L)
*)
Lemma step_at_N (L : R) (N_ : R) (T : R -> R -> R)
    (label_L : label L)
    (label_N_ : label N_)
    (H_Pascal : forall i : R, label i -> forall j : R, label j -> T i (1 + j) = (1 / 2) * (T i j) + (1 / 2) * (T (1 + i) j)) :
  T N_ (1 + L) = (1 / 2) * (T (1 + N_) L) + (1 / 2) * (T N_ L).
Proof.
  pose proof (H_Pascal (N_) ltac:(labels) (L) ltac:(labels)) as I'.
  assert (G' : (T N_ (1 + L)) - ((1 / 2) * (T (1 + N_) L) + (1 / 2) * (T N_ L)) = (T (N_) (1 + (L))) - ((1 / 2) * (T (N_) (L)) + (1 / 2) * (T (1 + (N_)) (L)))).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [at N + 1], by Specialise:
  T(1 + N, 1 + L) = 1/2*T(1 + N, L) + 1/2*T(N + 2, L)
*)
Lemma step_at_N_p_1 (L : R) (N_ : R) (T : R -> R -> R)
    (label_L : label L)
    (label_N_ : label N_)
    (H_Pascal : forall i : R, label i -> forall j : R, label j -> T i (1 + j) = (1 / 2) * (T i j) + (1 / 2) * (T (1 + i) j)) :
  T (1 + N_) (1 + L) = (1 / 2) * (T (1 + N_) L) + (1 / 2) * (T (N_ + 2) L).
Proof.
  pose proof (H_Pascal (1 + N_) ltac:(labels) (L) ltac:(labels)) as I'.
  assert (G' : (T (1 + N_) (1 + L)) - ((1 / 2) * (T (1 + N_) L) + (1 / 2) * (T (N_ + 2) L)) = (T (1 + N_) (1 + (L))) - ((1 / 2) * (T (1 + N_) (L)) + (1 / 2) * (T (1 + (1 + N_)) (L)))).
  { try assert (N2' : normal_form ((T (1 + (1 + N_)) (L))) (T (N_ + 2) L)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [first], by Specialise:
  T(1 + N, L) >= T(N, L)
*)
Lemma step_first (L : R) (N_ : R) (T : R -> R -> R)
    (label_L : label L)
    (label_N_ : label N_)
    (H_L : forall i : R, label i -> T (1 + i) L >= T i L) :
  T (1 + N_) L >= T N_ L.
Proof.
  pose proof (H_L (N_) ltac:(labels)) as I'.
  assert (G' : (T (1 + N_) L) - (T N_ L) = (T (1 + (N_)) L) - (T (N_) L)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [second], by Specialise:
  T(N + 2, L) >= T(1 + N, L)
*)
Lemma step_second (L : R) (N_ : R) (T : R -> R -> R)
    (label_L : label L)
    (label_N_ : label N_)
    (H_L : forall i : R, label i -> T (1 + i) L >= T i L) :
  T (N_ + 2) L >= T (1 + N_) L.
Proof.
  pose proof (H_L (1 + N_) ltac:(labels)) as I'.
  assert (G' : (T (N_ + 2) L) - (T (1 + N_) L) = (T (1 + (1 + N_)) L) - (T (1 + N_) L)).
  { try assert (N1' : normal_form ((T (1 + (1 + N_)) L)) (T (N_ + 2) L)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [step], by Linear:
  T(1 + N, 1 + L) >= T(N, 1 + L)
*)
Lemma step_step (L : R) (N_ : R) (T : R -> R -> R)
    (label_L : label L)
    (label_N_ : label N_)
    (H_Pascal : forall i : R, label i -> forall j : R, label j -> T i (1 + j) = (1 / 2) * (T i j) + (1 / 2) * (T (1 + i) j))
    (H_L : forall i : R, label i -> T (1 + i) L >= T i L) :
  T (1 + N_) (1 + L) >= T N_ (1 + L).
Proof.
  pose proof (step_at_N (L) (N_) (T) label_L label_N_ H_Pascal) as H_at_N.
  pose proof (step_at_N_p_1 (L) (N_) (T) label_L label_N_ H_Pascal) as H_at_N_p_1.
  pose proof (step_first (L) (N_) (T) label_L label_N_ H_L) as H_first.
  pose proof (step_second (L) (N_) (T) label_L label_N_ H_L) as H_second.
  assert (P0' : 0 <= (1 / 2) * ((T (1 + N_) L) - (T N_ L))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1 / 2) * ((T (N_ + 2) L) - (T (1 + N_) L))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (T (1 + N_) (1 + L)) - (T N_ (1 + L)) = (1 / 2) * ((T (1 + N_) L) - (T N_ L)) + (1 / 2) * ((T (N_ + 2) L) - (T (1 + N_) L))).
  { rewrite ?H_at_N, ?H_at_N_p_1.
    rewrite ?H_at_N, ?H_at_N_p_1.
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [L + 1], by Specialise:
  T(1 + _0, 1 + L) >= T(_0, 1 + L) for all nat
*)
Lemma step_L_p_1 (L : R) (T : R -> R -> R)
    (label_L : label L)
    (H_Pascal : forall i : R, label i -> forall j : R, label j -> T i (1 + j) = (1 / 2) * (T i j) + (1 / 2) * (T (1 + i) j))
    (H_L : forall i : R, label i -> T (1 + i) L >= T i L) :
  forall i : R, label i -> T (1 + i) (1 + L) >= T i (1 + L).
Proof.
  intros any0 D0; draws.
  assert (I' : T (1 + (any0)) (1 + L) >= T (any0) (1 + L)).
  { apply (step_step (L) (any0) (T)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

Theorem theorem (L : R) (T : R -> R -> R)
    (label_L : label L)
    (H_Pascal : forall i : R, label i -> forall j : R, label j -> T i (1 + j) = (1 / 2) * (T i j) + (1 / 2) * (T (1 + i) j))
    (H_L : forall i : R, label i -> T (1 + i) L >= T i L) :
  forall i : R, label i -> T (1 + i) (1 + L) >= T i (1 + L).
Proof. exact (step_L_p_1 (L) (T) label_L H_Pascal H_L). Qed.
