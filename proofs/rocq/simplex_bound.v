(** Unit vectors: the largest cosine of $C$ of them is at least $-1/(C - 1)$ (simplex-bound)

  Given [C > 1]: C > 1
  Given [unit]: <m(_0), m(_0)> = 1 for all uniform(C)
  Given [cosines]: (-<m(_1), m(_0)> + t)*(1 - delta(_1, _0)) >= 0 for all uniform(C), uniform(C)
  Then t >= -(C - 1)^(-1)
  Then E[E[(-<m(c), m(e)> + t)*(1 - delta(c, e)); e ~ uniform(C)]; c ~ uniform(C)] = -<E[m(c); c ~
    uniform(C)], E[m(c); c ~ uniform(C)]> + (t + (C - 1)^(-1))*(1 - C^(-1))
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
Open Scope R_scope.

(** Step [C - 1], by Linear:
  C - 1 > 0
*)
Lemma step_C_m_1 (C_ : R)
    (label_C_ : label C_)
    (H_C_pos_1 : C_ > 1) :
  C_ - 1 > 0.
Proof.
  assert (P0' : 0 < (1) * ((C_) - (1))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (C_ - 1) - (0) = (1) * ((C_) - (1))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [mean gap], by Average:
  E[E[(-<m(c), m(e)> + t)*(1 - delta(c, e)); e ~ uniform(C)]; c ~ uniform(C)] >= 0
*)
Lemma step_mean_gap (V : Space) (C_ : R) (t : R) (m : R -> V)
    (label_C_ : label C_)
    (H_C_pos_1 : C_ > 1)
    (H_cosines : forall i : R, drawn (uniform C_) i -> forall j : R, drawn (uniform C_) j -> (t - dot (m i) (m j)) * (1 - delta i j) >= 0) :
  E (uniform C_) (fun i => E (uniform C_) (fun j => (t - dot (m i) (m j)) * (1 - delta i j))) >= 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [squares], by Average:
  E[<m(c), m(c)>; c ~ uniform(C)] = 1
*)
Lemma step_squares (V : Space) (C_ : R) (m : R -> V)
    (label_C_ : label C_)
    (H_C_pos_1 : C_ > 1)
    (H_unit : forall i : R, drawn (uniform C_) i -> dot (m i) (m i) = 1) :
  E (uniform C_) (fun i => dot (m i) (m i)) = 1.
Proof.
  assert (P' : E (uniform C_) (fun i => dot (m i) (m i) - 1) = 0).
  { apply E_is; intros d0 D0; draws.
    pose proof (H_unit d0 D0) as K'; pointwise K'. }
  assert (G' : (E (uniform C_) (fun i => dot (m i) (m i))) - (1) = E (uniform C_) (fun i => dot (m i) (m i) - 1)).
  { assert (S0' : E (uniform C_) (fun i => dot (m i) (m i)) - 1 = E (uniform C_) (fun i => dot (m i) (m i)) - 1).
    { transitivity (E (uniform C_) (fun i => dot (m i) (m i)) - 1). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (uniform C_) (fun i => dot (m i) (m i) - 1) = E (uniform C_) (fun i => dot (m i) (m i)) - 1).
    { transitivity (E (uniform C_) (fun i => dot (m i) (m i) - 1)). { arrange. }
      assert (E1' : normal_form (E (uniform C_) (fun i => dot (m i) (m i) - 1)) (E (uniform C_) (fun i => dot (m i) (m i)) - 1)).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_2 => (-1) * (1) + ((1) * (dot (m r_2) (m r_2))))).
        { apply E_ext; intros r_2 D_r_2; draws.
          transitivity (dot (m r_2) (m r_2) - 1).
          { transitivity (dot (m r_2) (m r_2) - 1). { arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((-1) * (E (uniform C_) (fun r_2 => 1)) + ((1) * (E (uniform C_) (fun r_2 => dot (m r_2) (m r_2))))).
        { linear. }
        transitivity ((-1) * (E (uniform C_) (fun i => 1)) + ((1) * (E (uniform C_) (fun i => dot (m i) (m i))))). { arrange. }
        assert (E3' : normal_form (E (uniform C_) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (uniform C_) (fun i => dot (m i) (m i)) - 1). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (uniform C_) (fun i => dot (m i) (m i) - 1)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

(** Step [equality], by Algebra:
  E[E[(-<m(c), m(e)> + t)*(1 - delta(c, e)); e ~ uniform(C)]; c ~ uniform(C)] = -<E[m(c); c ~
    uniform(C)], E[m(c); c ~ uniform(C)]> + (t + (C - 1)^(-1))*(1 - C^(-1))
*)
Lemma step_equality (V : Space) (C_ : R) (t : R) (m : R -> V)
    (label_C_ : label C_)
    (H_C_pos_1 : C_ > 1)
    (H_unit : forall i : R, drawn (uniform C_) i -> dot (m i) (m i) = 1) :
  E (uniform C_) (fun i => E (uniform C_) (fun j => (t - dot (m i) (m j)) * (1 - delta i j))) = (t + inv (C_ - 1)) * (1 - inv C_) - dot (VE (uniform C_) (fun i => m i)) (VE (uniform C_) (fun i => m i)).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [|E m|^2], by Sign:
  <E[m(c); c ~ uniform(C)], E[m(c); c ~ uniform(C)]> >= 0
*)
Lemma step_E_m__2 (V : Space) (C_ : R) (m : R -> V)
    (label_C_ : label C_)
    (H_C_pos_1 : C_ > 1) :
  dot (VE (uniform C_) (fun i => m i)) (VE (uniform C_) (fun i => m i)) >= 0.
Proof.
  gap; sign.
Qed.

(** Step [bound], by Linear:
  t >= -(C - 1)^(-1)
*)
Lemma step_bound (V : Space) (C_ : R) (t : R) (m : R -> V)
    (label_C_ : label C_)
    (H_C_pos_1 : C_ > 1)
    (H_unit : forall i : R, drawn (uniform C_) i -> dot (m i) (m i) = 1)
    (H_cosines : forall i : R, drawn (uniform C_) i -> forall j : R, drawn (uniform C_) j -> (t - dot (m i) (m j)) * (1 - delta i j) >= 0) :
  t >= (-1) * (inv (C_ - 1)).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem_1 (V : Space) (C_ : R) (t : R) (m : R -> V)
    (label_C_ : label C_)
    (H_C_pos_1 : C_ > 1)
    (H_unit : forall i : R, drawn (uniform C_) i -> dot (m i) (m i) = 1)
    (H_cosines : forall i : R, drawn (uniform C_) i -> forall j : R, drawn (uniform C_) j -> (t - dot (m i) (m j)) * (1 - delta i j) >= 0) :
  t >= (-1) * (inv (C_ - 1)).
Proof. exact (step_bound (V) (C_) (t) (m) label_C_ H_C_pos_1 H_unit H_cosines). Qed.
Print Assumptions theorem_1.

Theorem theorem_2 (V : Space) (C_ : R) (t : R) (m : R -> V)
    (label_C_ : label C_)
    (H_C_pos_1 : C_ > 1)
    (H_unit : forall i : R, drawn (uniform C_) i -> dot (m i) (m i) = 1)
    (H_cosines : forall i : R, drawn (uniform C_) i -> forall j : R, drawn (uniform C_) j -> (t - dot (m i) (m j)) * (1 - delta i j) >= 0) :
  E (uniform C_) (fun i => E (uniform C_) (fun j => (t - dot (m i) (m j)) * (1 - delta i j))) = (t + inv (C_ - 1)) * (1 - inv C_) - dot (VE (uniform C_) (fun i => m i)) (VE (uniform C_) (fun i => m i)).
Proof. exact (step_equality (V) (C_) (t) (m) label_C_ H_C_pos_1 H_unit). Qed.
Print Assumptions theorem_2.
