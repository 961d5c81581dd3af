(** ReLU, two classes of one shape that are well apart (relu-two-classes)

  Given [W >= 0]: W >= 0
  Given [s > 0]: s > 0
  Given [symmetric]: gamma1 is the law of -x, x ~ gamma1
  Given [apart]: <-n + m, -n + m>*E[E[2*J(y, m + x*s)*pi; y ~ gamma1]; x ~ gamma1] >= 4*E[E[R(m +
    x*s, n - m); y ~ gamma1]; x ~ gamma1]*E[E[<x, x>; y ~ gamma1]; x ~ gamma1]*s
  Given [apart, from n]: <-n + m, -n + m>*E[E[2*pi*J(y, n + x*s); y ~ gamma1]; x ~ gamma1] >=
    4*E[E[<x, x>; y ~ gamma1]; x ~ gamma1]*E[E[R(n + x*s, n - m); y ~ gamma1]; x ~ gamma1]*s
  Given [W]: W <= 1/2*s^2*E[E[<x, x>; y ~ gamma1]; x ~ gamma1]
  Then (-E[E[J(n + x*s, n + y*s); y ~ gamma1]; x ~ gamma1] - E[E[J(m + x*s, y*s + m); y ~ gamma1];
    x ~ gamma1] + 2*E[E[J(m + x*s, n + y*s); y ~ gamma1]; x ~ gamma1])*W <= (-2*E[E[Q(m + x*s, n +
    y*s); y ~ gamma1]; x ~ gamma1] + E[E[Q(m + x*s, y*s + m); y ~ gamma1]; x ~ gamma1] + E[E[Q(n +
    x*s, n + y*s); y ~ gamma1]; x ~ gamma1])*min(E[E[J(n + x*s, n + y*s); y ~ gamma1]; x ~
    gamma1], E[E[J(m + x*s, y*s + m); y ~ gamma1]; x ~ gamma1])
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require translated_areas.
From NCProofs Require relu_split.
Open Scope R_scope.

Definition J (k11 k12 k22 : R) : R :=
  (1 / 2) * (sqrt (k11 * k22 - k12 ^ 2)) * (inv PI).

Lemma J_symmetric k11 k12 k22 : J k11 k12 k22 = J k22 k12 k11.
Proof. unfold J; first [alike_by_ring; ring | equal]. Qed.

Definition Q_ (k11 k12 k22 : R) : R :=
  (1 / 4) * k12 + (1 / 2) * (sqrt (1 - k12 ^ 2 * (inv k11) * (inv k22))) * (sqrt k11) * (sqrt k22) * (inv PI) + (1 / 2) * (asin (k12 * (inv (sqrt k11)) * (inv (sqrt k22)))) * k12 * (inv PI).

Lemma Q__symmetric k11 k12 k22 : Q_ k11 k12 k22 = Q_ k22 k12 k11.
Proof. unfold Q_; first [alike_by_ring; ring | equal]. Qed.

Definition Q_even (k11 k12 k22 : R) : R :=
  (1 / 2) * (sqrt (1 - k12 ^ 2 * (inv k11) * (inv k22))) * (sqrt k11) * (sqrt k22) * (inv PI) + (1 / 2) * (asin (k12 * (inv (sqrt k11)) * (inv (sqrt k22)))) * k12 * (inv PI).

Lemma Q_even_symmetric k11 k12 k22 : Q_even k11 k12 k22 = Q_even k22 k12 k11.
Proof. unfold Q_even; first [alike_by_ring; ring | equal]. Qed.

Definition R_ (k11 k12 k22 : R) : R :=
  sqrt k11 * (sqrt k22).

Lemma R__symmetric k11 k12 k22 : R_ k11 k12 k22 = R_ k22 k12 k11.
Proof. unfold R_; first [alike_by_ring; ring | equal]. Qed.

Ltac kernels ::= swapped J J_symmetric; swapped Q_ Q__symmetric; swapped Q_even Q_even_symmetric; swapped R_ R__symmetric.

(** Step [S >= 0], by Instance:
  E[E[J(m + x*s, n - m); y ~ gamma1]; x ~ gamma1] >= 0
*)
Lemma step_S_pos_is_0 (V : Space) (m : V) (n : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_symmetric : vmirror (gamma 1) (gamma 1)) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))) >= 0.
Proof.
  assert (I' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => translated_areas.J (dot (vadd (m) (vscale (s) z)) (vadd (m) (vscale (s) z))) (dot (vadd (m) (vscale (s) z)) (vadd (n) (vscale (-1) (m)))) (dot (vadd (n) (vscale (-1) (m))) (vadd (n) (vscale (-1) (m)))))) >= 0).
  { apply (translated_areas.step_S_pos_is_0 (V) (m) (n) (s) (gamma)); [first [assumption | gap; sign | premise]]. }
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m)))))) - (0) = (E (gamma 1) (fun z => E (gamma 1) (fun x1 => translated_areas.J (dot (vadd (m) (vscale (s) z)) (vadd (m) (vscale (s) z))) (dot (vadd (m) (vscale (s) z)) (vadd (n) (vscale (-1) (m)))) (dot (vadd (n) (vscale (-1) (m))) (vadd (n) (vscale (-1) (m))))))) - (0)).
  { assert (S0' : E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))) - 0 = E (gamma 1) (fun x => J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))))).
    { transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))) - 0). { arrange. }
      assert (E0' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m)))))) (E (gamma 1) (fun x => J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_1 => (1) * (J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m)))))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m)))).
          { transitivity (E (gamma 1) (fun x => J (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) (dot (vadd m (vscale s x_1)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))). { arrange. }
            assert (E2' : normal_form (E (gamma 1) (fun x => J (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) (dot (vadd m (vscale s x_1)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))) (J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_3 => (J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m)))) * (1))).
              { apply E_ext; intros x_3 D_x_3; draws.
                transitivity (J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m)))).
                { first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m)))) * (E (gamma 1) (fun x_3 => 1))).
              { linear. }
              transitivity ((J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m)))) * (E (gamma 1) (fun x => 1))). { arrange. }
              assert (E4' : normal_form (E (gamma 1) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_1 => J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))) - 0 = E (gamma 1) (fun x => J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))))).
    { transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))) - 0). { arrange. }
      assert (E5' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m)))))) (E (gamma 1) (fun x => J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_6 => (1) * (J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m)))))).
        { apply E_ext; intros x_6 D_x_6; draws.
          transitivity (J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m)))).
          { transitivity (E (gamma 1) (fun x => J (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) (dot (vadd m (vscale s x_6)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))). { arrange. }
            assert (E7' : normal_form (E (gamma 1) (fun x => J (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) (dot (vadd m (vscale s x_6)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))) (J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_8 => (J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m)))) * (1))).
              { apply E_ext; intros x_8 D_x_8; draws.
                transitivity (J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m)))).
                { first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m)))) * (E (gamma 1) (fun x_8 => 1))).
              { linear. }
              transitivity ((J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m)))) * (E (gamma 1) (fun x => 1))). { arrange. }
              assert (E9' : normal_form (E (gamma 1) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_6 => J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))) - 0). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

(** Step [J_mn <= J_m + S], by Instance:
  E[E[J(m + x*s, n + y*s); y ~ gamma1]; x ~ gamma1] <= E[E[J(m + x*s, n - m); y ~ gamma1]; x ~
    gamma1] + E[E[J(m + x*s, y*s + m); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_J_mn_less_is_J_m_p_S (V : Space) (m : V) (n : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_symmetric : vmirror (gamma 1) (gamma 1))
    (C_translated_areas_triangle : translated_areas.cited_triangle V) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1))))) <= E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m))))).
Proof. (* Admitted: coqc says: Error: Timeout! *)
Admitted.

(** Step [J_mn <= J_n + S], by Instance:
  E[E[J(n + x*s, y*s + m); y ~ gamma1]; x ~ gamma1] <= E[E[J(n + x*s, n + y*s); y ~ gamma1]; x ~
    gamma1] + E[E[J(-n + m, n + x*s); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_J_mn_less_is_J_n_p_S (V : Space) (m : V) (n : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_symmetric : vmirror (gamma 1) (gamma 1))
    (C_translated_areas_triangle : translated_areas.cited_triangle V) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd n (vscale s z)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m))))) <= E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd n (vscale s z)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd (vscale (-1) n) (m)) (vadd (vscale (-1) n) (m))) (dot (vadd (vscale (-1) n) (m)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s z))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [V <= 2 S], by Linear:
  -E[E[J(n + x*s, n + y*s); y ~ gamma1]; x ~ gamma1] - E[E[J(m + x*s, y*s + m); y ~ gamma1]; x ~
    gamma1] + 2*E[E[J(m + x*s, n + y*s); y ~ gamma1]; x ~ gamma1] <= 2*E[E[J(m + x*s, n - m); y ~
    gamma1]; x ~ gamma1]
*)
Lemma step_V_less_is_2_S (V : Space) (m : V) (n : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_symmetric : vmirror (gamma 1) (gamma 1))
    (C_translated_areas_triangle : translated_areas.cited_triangle V) :
  2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1)))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd n (vscale s z)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m))))) <= 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m)))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [base], by Instance:
  2*pi*E[E[J(m + x*s, n - m); y ~ gamma1]; x ~ gamma1] <= E[E[R(m + x*s, n - m); y ~ gamma1]; x ~
    gamma1]
*)
Lemma step_base (V : Space) (m : V) (n : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_symmetric : vmirror (gamma 1) (gamma 1)) :
  2 * PI * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m)))))) <= E (gamma 1) (fun z => E (gamma 1) (fun x1 => R_ (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))).
Proof.
  assert (I' : 2 * PI * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => translated_areas.J (dot (vadd (m) (vscale (s) z)) (vadd (m) (vscale (s) z))) (dot (vadd (m) (vscale (s) z)) (vadd (n) (vscale (-1) (m)))) (dot (vadd (n) (vscale (-1) (m))) (vadd (n) (vscale (-1) (m))))))) <= E (gamma 1) (fun z => E (gamma 1) (fun x1 => translated_areas.R_ (dot (vadd (m) (vscale (s) z)) (vadd (m) (vscale (s) z))) (dot (vadd (m) (vscale (s) z)) (vadd (n) (vscale (-1) (m)))) (dot (vadd (n) (vscale (-1) (m))) (vadd (n) (vscale (-1) (m))))))).
  { apply (translated_areas.step_base (V) (m) (n) (s) (gamma)); [first [assumption | gap; sign | premise]]. }
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => R_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m)))))) - (2 * PI * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))))) = (E (gamma 1) (fun z => E (gamma 1) (fun x1 => translated_areas.R_ (dot (vadd (m) (vscale (s) z)) (vadd (m) (vscale (s) z))) (dot (vadd (m) (vscale (s) z)) (vadd (n) (vscale (-1) (m)))) (dot (vadd (n) (vscale (-1) (m))) (vadd (n) (vscale (-1) (m))))))) - (2 * PI * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => translated_areas.J (dot (vadd (m) (vscale (s) z)) (vadd (m) (vscale (s) z))) (dot (vadd (m) (vscale (s) z)) (vadd (n) (vscale (-1) (m)))) (dot (vadd (n) (vscale (-1) (m))) (vadd (n) (vscale (-1) (m))))))))).
  { assert (S0' : E (gamma 1) (fun x => E (gamma 1) (fun y => R_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))) - 2 * PI * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m)))))) = E (gamma 1) (fun x => R_ (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))) - 2 * PI * (E (gamma 1) (fun x => J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))))).
    { transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => R_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))) - 2 * PI * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))))). { arrange. }
      assert (E0' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m)))))) (E (gamma 1) (fun x => J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_1 => (1) * (J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m)))))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m)))).
          { transitivity (E (gamma 1) (fun x => J (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) (dot (vadd m (vscale s x_1)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))). { arrange. }
            assert (E2' : normal_form (E (gamma 1) (fun x => J (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) (dot (vadd m (vscale s x_1)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))) (J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_3 => (J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m)))) * (1))).
              { apply E_ext; intros x_3 D_x_3; draws.
                transitivity (J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m)))).
                { first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m)))) * (E (gamma 1) (fun x_3 => 1))).
              { linear. }
              transitivity ((J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m)))) * (E (gamma 1) (fun x => 1))). { arrange. }
              assert (E4' : normal_form (E (gamma 1) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_1 => J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))))). { arrange. }
        arrange. }
      assert (E5' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => R_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m)))))) (E (gamma 1) (fun x => R_ (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_6 => (1) * (R_ (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m)))))).
        { apply E_ext; intros x_6 D_x_6; draws.
          transitivity (R_ (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m)))).
          { transitivity (E (gamma 1) (fun x => R_ (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) (dot (vadd m (vscale s x_6)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))). { arrange. }
            assert (E7' : normal_form (E (gamma 1) (fun x => R_ (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) (dot (vadd m (vscale s x_6)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))) (R_ (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_8 => (R_ (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m)))) * (1))).
              { apply E_ext; intros x_8 D_x_8; draws.
                transitivity (R_ (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m)))).
                { first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((R_ (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m)))) * (E (gamma 1) (fun x_8 => 1))).
              { linear. }
              transitivity ((R_ (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m)))) * (E (gamma 1) (fun x => 1))). { arrange. }
              assert (E9' : normal_form (E (gamma 1) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_6 => R_ (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => R_ (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (gamma 1) (fun x => E (gamma 1) (fun y => R_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))) - 2 * PI * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m)))))) = E (gamma 1) (fun x => R_ (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))) - 2 * PI * (E (gamma 1) (fun x => J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))))).
    { transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => R_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))) - 2 * PI * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))))). { arrange. }
      assert (E10' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m)))))) (E (gamma 1) (fun x => J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_11 => (1) * (J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_11) (m))) (dot (vadd (vscale s x_11) (m)) (vadd (vscale s x_11) (m)))))).
        { apply E_ext; intros x_11 D_x_11; draws.
          transitivity (J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_11) (m))) (dot (vadd (vscale s x_11) (m)) (vadd (vscale s x_11) (m)))).
          { transitivity (E (gamma 1) (fun x => J (dot (vadd m (vscale s x_11)) (vadd m (vscale s x_11))) (dot (vadd m (vscale s x_11)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))). { arrange. }
            assert (E12' : normal_form (E (gamma 1) (fun x => J (dot (vadd m (vscale s x_11)) (vadd m (vscale s x_11))) (dot (vadd m (vscale s x_11)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))) (J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_11) (m))) (dot (vadd (vscale s x_11) (m)) (vadd (vscale s x_11) (m))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_13 => (J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_11) (m))) (dot (vadd (vscale s x_11) (m)) (vadd (vscale s x_11) (m)))) * (1))).
              { apply E_ext; intros x_13 D_x_13; draws.
                transitivity (J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_11) (m))) (dot (vadd (vscale s x_11) (m)) (vadd (vscale s x_11) (m)))).
                { first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_11) (m))) (dot (vadd (vscale s x_11) (m)) (vadd (vscale s x_11) (m)))) * (E (gamma 1) (fun x_13 => 1))).
              { linear. }
              transitivity ((J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_11) (m))) (dot (vadd (vscale s x_11) (m)) (vadd (vscale s x_11) (m)))) * (E (gamma 1) (fun x => 1))). { arrange. }
              assert (E14' : normal_form (E (gamma 1) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_11 => J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_11) (m))) (dot (vadd (vscale s x_11) (m)) (vadd (vscale s x_11) (m)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))))). { arrange. }
        arrange. }
      assert (E15' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => R_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m)))))) (E (gamma 1) (fun x => R_ (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_16 => (1) * (R_ (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_16) (m))) (dot (vadd (vscale s x_16) (m)) (vadd (vscale s x_16) (m)))))).
        { apply E_ext; intros x_16 D_x_16; draws.
          transitivity (R_ (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_16) (m))) (dot (vadd (vscale s x_16) (m)) (vadd (vscale s x_16) (m)))).
          { transitivity (E (gamma 1) (fun x => R_ (dot (vadd m (vscale s x_16)) (vadd m (vscale s x_16))) (dot (vadd m (vscale s x_16)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))). { arrange. }
            assert (E17' : normal_form (E (gamma 1) (fun x => R_ (dot (vadd m (vscale s x_16)) (vadd m (vscale s x_16))) (dot (vadd m (vscale s x_16)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))) (R_ (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_16) (m))) (dot (vadd (vscale s x_16) (m)) (vadd (vscale s x_16) (m))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_18 => (R_ (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_16) (m))) (dot (vadd (vscale s x_16) (m)) (vadd (vscale s x_16) (m)))) * (1))).
              { apply E_ext; intros x_18 D_x_18; draws.
                transitivity (R_ (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_16) (m))) (dot (vadd (vscale s x_16) (m)) (vadd (vscale s x_16) (m)))).
                { first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((R_ (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_16) (m))) (dot (vadd (vscale s x_16) (m)) (vadd (vscale s x_16) (m)))) * (E (gamma 1) (fun x_18 => 1))).
              { linear. }
              transitivity ((R_ (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_16) (m))) (dot (vadd (vscale s x_16) (m)) (vadd (vscale s x_16) (m)))) * (E (gamma 1) (fun x => 1))). { arrange. }
              assert (E19' : normal_form (E (gamma 1) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_16 => R_ (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_16) (m))) (dot (vadd (vscale s x_16) (m)) (vadd (vscale s x_16) (m)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => R_ (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => R_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))) - 2 * PI * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => R_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))) - 2 * PI * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

(** Step [height], by Instance:
  E[E[J(m + x*s, y*s + m); y ~ gamma1]; x ~ gamma1] >= E[E[J(y, m + x*s); y ~ gamma1]; x ~
    gamma1]*s
*)
Lemma step_height (V : Space) (m : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_symmetric : vmirror (gamma 1) (gamma 1))
    (C_translated_areas_twice_the_height : translated_areas.cited_twice_the_height V) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m))))) >= E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot x1 x1) (dot x1 (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd m (vscale s z))))) * s.
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [S and J_m], by Linear:
  4*s^2*E[E[J(m + x*s, n - m); y ~ gamma1]; x ~ gamma1]*E[E[<x, x>; y ~ gamma1]; x ~ gamma1] <=
    <-n + m, -n + m>*E[E[J(m + x*s, y*s + m); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_S_and_J_m (V : Space) (m : V) (n : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_symmetric : vmirror (gamma 1) (gamma 1))
    (H_apart : dot (vadd (vscale (-1) n) (m)) (vadd (vscale (-1) n) (m)) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => 2 * (J (dot x1 x1) (dot x1 (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd m (vscale s z)))) * PI))) >= 4 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => R_ (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m)))))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot z z))) * s)
    (C_translated_areas_twice_the_height : translated_areas.cited_twice_the_height V) :
  4 * (s ^ 2) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m)))))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot z z))) <= dot (vadd (vscale (-1) n) (m)) (vadd (vscale (-1) n) (m)) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m)))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [base at n], by Instance:
  2*pi*E[E[J(-n + m, n + x*s); y ~ gamma1]; x ~ gamma1] <= E[E[R(-n + m, n + x*s); y ~ gamma1]; x
    ~ gamma1]
*)
Lemma step_base_at_n (V : Space) (m : V) (n : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_symmetric : vmirror (gamma 1) (gamma 1)) :
  2 * PI * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd (vscale (-1) n) (m)) (vadd (vscale (-1) n) (m))) (dot (vadd (vscale (-1) n) (m)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s z)))))) <= E (gamma 1) (fun z => E (gamma 1) (fun x1 => R_ (dot (vadd (vscale (-1) n) (m)) (vadd (vscale (-1) n) (m))) (dot (vadd (vscale (-1) n) (m)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s z))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [height at n], by Instance:
  E[E[J(n + x*s, n + y*s); y ~ gamma1]; x ~ gamma1] >= E[E[J(y, n + x*s); y ~ gamma1]; x ~
    gamma1]*s
*)
Lemma step_height_at_n (V : Space) (n : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_symmetric : vmirror (gamma 1) (gamma 1))
    (C_translated_areas_twice_the_height : translated_areas.cited_twice_the_height V) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd n (vscale s z)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1))))) >= E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot x1 x1) (dot x1 (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s z))))) * s.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [S and J_n], by Linear:
  4*s^2*E[E[J(m + x*s, n - m); y ~ gamma1]; x ~ gamma1]*E[E[<x, x>; y ~ gamma1]; x ~ gamma1] <=
    E[E[J(n + x*s, n + y*s); y ~ gamma1]; x ~ gamma1]*<-n + m, -n + m>
*)
Lemma step_S_and_J_n (V : Space) (m : V) (n : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_symmetric : vmirror (gamma 1) (gamma 1))
    (H_apart__from_n : dot (vadd (vscale (-1) n) (m)) (vadd (vscale (-1) n) (m)) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => 2 * PI * (J (dot x1 x1) (dot x1 (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s z))))))) >= 4 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot z z))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => R_ (dot (vadd n (vscale s z)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m)))))) * s)
    (C_translated_areas_twice_the_height : translated_areas.cited_twice_the_height V) :
  4 * (s ^ 2) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m)))))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot z z))) <= E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd n (vscale s z)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1))))) * (dot (vadd (vscale (-1) n) (m)) (vadd (vscale (-1) n) (m))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [S small], by Sign:
  4*s^2*E[E[J(m + x*s, n - m); y ~ gamma1]; x ~ gamma1]*E[E[<x, x>; y ~ gamma1]; x ~ gamma1] <=
    <-n + m, -n + m>*min(E[E[J(n + x*s, n + y*s); y ~ gamma1]; x ~ gamma1], E[E[J(m + x*s, y*s +
    m); y ~ gamma1]; x ~ gamma1])
*)
Lemma step_S_small (V : Space) (m : V) (n : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_symmetric : vmirror (gamma 1) (gamma 1))
    (H_apart : dot (vadd (vscale (-1) n) (m)) (vadd (vscale (-1) n) (m)) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => 2 * (J (dot x1 x1) (dot x1 (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd m (vscale s z)))) * PI))) >= 4 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => R_ (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m)))))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot z z))) * s)
    (H_apart__from_n : dot (vadd (vscale (-1) n) (m)) (vadd (vscale (-1) n) (m)) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => 2 * PI * (J (dot x1 x1) (dot x1 (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s z))))))) >= 4 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot z z))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => R_ (dot (vadd n (vscale s z)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m)))))) * s)
    (C_translated_areas_twice_the_height : translated_areas.cited_twice_the_height V) :
  4 * (s ^ 2) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m)))))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot z z))) <= dot (vadd (vscale (-1) n) (m)) (vadd (vscale (-1) n) (m)) * (Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd n (vscale s z)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m))))))).
Proof. (* Admitted: coqc says: Error: Timeout! *)
Admitted.

Definition cited_even_part (V : Space) (gamma : R -> law V) : Prop :=
  forall (m : V) (n : V) (s : R),
  (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_even (dot (vadd n (vscale s x)) (vadd n (vscale s x))) (dot (vadd n (vscale s x)) (vadd n (vscale s y))) (dot (vadd n (vscale s y)) (vadd n (vscale s y))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => Q_even (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_even (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd n (vscale s y))) (dot (vadd n (vscale s y)) (vadd n (vscale s y)))))) >= 0).

(** Step [even part], by Cited:
  E[E[Q_even(n + x*s, n + y*s); y ~ gamma1]; x ~ gamma1] + E[E[Q_even(m + x*s, y*s + m); y ~
    gamma1]; x ~ gamma1] - 2*E[E[Q_even(m + x*s, n + y*s); y ~ gamma1]; x ~ gamma1] >= 0
*)
Lemma step_even_part (V : Space) (m : V) (n : V) (s : R) (gamma : R -> law V)
    (C_even_part : cited_even_part V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd n (vscale s z)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1)))))) >= 0.
Proof.
  exact (C_even_part m n s).
Qed.

(** Step [D_Q >= |m - n|^2 / 4], by Linear:
  -2*E[E[Q(m + x*s, n + y*s); y ~ gamma1]; x ~ gamma1] + E[E[Q(m + x*s, y*s + m); y ~ gamma1]; x ~
    gamma1] + E[E[Q(n + x*s, n + y*s); y ~ gamma1]; x ~ gamma1] >= 1/4*<-n + m, -n + m>
*)
Lemma step_D_Q_pos_is_m_m_n__2_over_4 (V : Space) (m : V) (n : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (C_even_part : cited_even_part V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd n (vscale s z)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1)))))) >= (1 / 4) * (dot (vadd (vscale (-1) n) (m)) (vadd (vscale (-1) n) (m))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [area], by Instance:
  J(m + g*s, h*s + m) >= 0
*)
Lemma step_area (V : Space) (g : V) (h : V) (m : V) (s : R)
    (H_s_pos_0 : s > 0) :
  J (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale s h) (m))) (dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m))) >= 0.
Proof.
  assert (I' : relu_split.J (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale s h) (m))) (dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m))) >= 0).
  { exact (relu_split.step_J_pos_is_0 (V) (vadd m (vscale s g)) (vadd (vscale s h) (m))). }
  assert (G' : (J (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale s h) (m))) (dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m)))) - (0) = (relu_split.J (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale s h) (m))) (dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m)))) - (0)).
  { unfold J, Q_, Q_even, R_, relu_split.J.
    try assert (N8' : normal_form ((dot (vadd m (vscale s g)) (vadd (vscale s h) (m)))) (dot m h * s + dot m m + dot g m * s + dot g h * (s ^ 2))) by normal.
    try assert (N9' : normal_form ((dot (vadd m (vscale s g)) (vadd m (vscale s g)))) (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s)) by normal.
    try assert (N10' : normal_form ((dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m)))) (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h))) by normal.
    try assert (N11' : normal_form ((dot ((vadd (vscale s h) (m))) ((vadd (vscale s h) (m))))) (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h))) by normal.
    try assert (N12' : normal_form ((dot ((vadd m (vscale s g))) ((vadd m (vscale s g))))) (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s)) by normal.
    try assert (N13' : normal_form ((dot ((vadd m (vscale s g))) ((vadd (vscale s h) (m))))) (dot m h * s + dot m m + dot g m * s + dot g h * (s ^ 2))) by normal.
    try assert (N14' : normal_form ((sqrt ((dot ((vadd m (vscale s g))) ((vadd m (vscale s g)))) * (dot ((vadd (vscale s h) (m))) ((vadd (vscale s h) (m)))) - (dot ((vadd m (vscale s g))) ((vadd (vscale s h) (m)))) ^ 2))) (sqrt (2 * (dot m h) * (dot g g) * s + 2 * (dot g m) * (dot m h) + 2 * (dot g m) * (dot h h) * s + s ^ 2 * (dot h h) * (dot g g) + dot m m * (dot g g) + dot m m * (dot h h) - (dot g m) ^ 2 - s ^ 2 * ((dot g h) ^ 2) - 2 * (dot g h) * (dot m h) * s - 2 * (dot g h) * (dot g m) * s - 2 * (dot g h) * (dot m m) - (dot m h) ^ 2) * s)) by first [apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
    try assert (N15' : normal_form ((sqrt ((dot (vadd m (vscale s g)) (vadd m (vscale s g))) * (dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m))) - (dot (vadd m (vscale s g)) (vadd (vscale s h) (m))) ^ 2))) (sqrt (2 * (dot m h) * (dot g g) * s + 2 * (dot g m) * (dot m h) + 2 * (dot g m) * (dot h h) * s + s ^ 2 * (dot h h) * (dot g g) + dot m m * (dot g g) + dot m m * (dot h h) - (dot g m) ^ 2 - s ^ 2 * ((dot g h) ^ 2) - 2 * (dot g h) * (dot m h) * s - 2 * (dot g h) * (dot g m) * s - 2 * (dot g h) * (dot m m) - (dot m h) ^ 2) * s)) by first [apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [J_m >= 0], by Average:
  E[E[J(m + x*s, y*s + m); y ~ gamma1]; x ~ gamma1] >= 0
*)
Lemma step_J_m_pos_is_0 (V : Space) (m : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m))))) >= 0.
Proof.
  assert (H_area : forall z0 : V, drawn (gamma 1) z0 -> forall z1 : V, drawn (gamma 1) z1 -> J (dot (vadd m (vscale s (z0))) (vadd m (vscale s (z0)))) (dot (vadd m (vscale s (z0))) (vadd (vscale s (z1)) (m))) (dot (vadd (vscale s (z1)) (m)) (vadd (vscale s (z1)) (m))) >= 0).
  { intros z0 D0 z1 D1; draws; apply (step_area (V) (z0) (z1) (m) (s)); premise. }
  assert (P' : 0 <= E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m))) - 0))).
  { apply E_nonneg; intros d0 D0; draws.
    apply E_nonneg; intros d1 D1; draws.
    pose proof (H_area d0 D0 d1 D1) as K'; pointwise K'. }
  assert (G' : (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m)))))) - (0) = E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m))) - 0))).
  { assert (S0' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m))))) - 0 = E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m)))))).
    { transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m))))) - 0). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m))) - 0)) = E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m)))))).
    { transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m))) - 0))). { arrange. }
      assert (E1' : normal_form (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m))) - 0))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_2 => (1) * (E (gamma 1) (fun z => J (dot (vadd m (vscale s x_2)) (vadd m (vscale s x_2))) (dot (vadd m (vscale s x_2)) (vadd (vscale s z) (m))) (dot (vadd (vscale s z) (m)) (vadd (vscale s z) (m))))))).
        { apply E_ext; intros x_2 D_x_2; draws.
          transitivity (E (gamma 1) (fun z => J (dot (vadd m (vscale s x_2)) (vadd m (vscale s x_2))) (dot (vadd m (vscale s x_2)) (vadd (vscale s z) (m))) (dot (vadd (vscale s z) (m)) (vadd (vscale s z) (m))))).
          { transitivity (E (gamma 1) (fun z => J (dot (vadd m (vscale s x_2)) (vadd m (vscale s x_2))) (dot (vadd m (vscale s x_2)) (vadd (vscale s z) (m))) (dot (vadd (vscale s z) (m)) (vadd (vscale s z) (m))) - 0)). { arrange. }
            assert (E3' : normal_form (E (gamma 1) (fun z => J (dot (vadd m (vscale s x_2)) (vadd m (vscale s x_2))) (dot (vadd m (vscale s x_2)) (vadd (vscale s z) (m))) (dot (vadd (vscale s z) (m)) (vadd (vscale s z) (m))) - 0)) (E (gamma 1) (fun z => J (dot (vadd m (vscale s x_2)) (vadd m (vscale s x_2))) (dot (vadd m (vscale s x_2)) (vadd (vscale s z) (m))) (dot (vadd (vscale s z) (m)) (vadd (vscale s z) (m)))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_4 => (1) * (J (dot (vadd m (vscale s x_2)) (vadd m (vscale s x_2))) (dot (vadd m (vscale s x_2)) (vadd (vscale s x_4) (m))) (dot (vadd (vscale s x_4) (m)) (vadd (vscale s x_4) (m)))))).
              { apply E_ext; intros x_4 D_x_4; draws.
                transitivity (J (dot (vadd m (vscale s x_2)) (vadd m (vscale s x_2))) (dot (vadd m (vscale s x_2)) (vadd (vscale s x_4) (m))) (dot (vadd (vscale s x_4) (m)) (vadd (vscale s x_4) (m)))).
                { first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((1) * (E (gamma 1) (fun x_4 => J (dot (vadd m (vscale s x_2)) (vadd m (vscale s x_2))) (dot (vadd m (vscale s x_2)) (vadd (vscale s x_4) (m))) (dot (vadd (vscale s x_4) (m)) (vadd (vscale s x_4) (m)))))).
              { linear. }
              transitivity ((1) * (E (gamma 1) (fun z => J (dot (vadd m (vscale s x_2)) (vadd m (vscale s x_2))) (dot (vadd m (vscale s x_2)) (vadd (vscale s z) (m))) (dot (vadd (vscale s z) (m)) (vadd (vscale s z) (m)))))). { arrange. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_2 => E (gamma 1) (fun z => J (dot (vadd m (vscale s x_2)) (vadd m (vscale s x_2))) (dot (vadd m (vscale s x_2)) (vadd (vscale s z) (m))) (dot (vadd (vscale s z) (m)) (vadd (vscale s z) (m))))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m))))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m))))) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m))) - 0))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

(** Step [area at n], by Instance:
  J(n + g*s, h*s + n) >= 0
*)
Lemma step_area_at_n (V : Space) (g : V) (h : V) (n : V) (s : R)
    (H_s_pos_0 : s > 0) :
  J (dot (vadd n (vscale s g)) (vadd n (vscale s g))) (dot (vadd n (vscale s g)) (vadd (vscale s h) (n))) (dot (vadd (vscale s h) (n)) (vadd (vscale s h) (n))) >= 0.
Proof.
  assert (I' : relu_split.J (dot (vadd n (vscale s g)) (vadd n (vscale s g))) (dot (vadd n (vscale s g)) (vadd (vscale s h) (n))) (dot (vadd (vscale s h) (n)) (vadd (vscale s h) (n))) >= 0).
  { exact (relu_split.step_J_pos_is_0 (V) (vadd n (vscale s g)) (vadd (vscale s h) (n))). }
  assert (G' : (J (dot (vadd n (vscale s g)) (vadd n (vscale s g))) (dot (vadd n (vscale s g)) (vadd (vscale s h) (n))) (dot (vadd (vscale s h) (n)) (vadd (vscale s h) (n)))) - (0) = (relu_split.J (dot (vadd n (vscale s g)) (vadd n (vscale s g))) (dot (vadd n (vscale s g)) (vadd (vscale s h) (n))) (dot (vadd (vscale s h) (n)) (vadd (vscale s h) (n)))) - (0)).
  { unfold J, Q_, Q_even, R_, relu_split.J.
    try assert (N8' : normal_form ((dot (vadd n (vscale s g)) (vadd (vscale s h) (n)))) (dot n h * s + dot n g * s + dot n n + dot g h * (s ^ 2))) by normal.
    try assert (N9' : normal_form ((dot (vadd n (vscale s g)) (vadd n (vscale s g)))) (s ^ 2 * (dot g g) + 2 * (dot n g) * s + dot n n)) by normal.
    try assert (N10' : normal_form ((dot (vadd (vscale s h) (n)) (vadd (vscale s h) (n)))) (2 * (dot n h) * s + dot n n + s ^ 2 * (dot h h))) by normal.
    try assert (N11' : normal_form ((dot ((vadd (vscale s h) (n))) ((vadd (vscale s h) (n))))) (2 * (dot n h) * s + dot n n + s ^ 2 * (dot h h))) by normal.
    try assert (N12' : normal_form ((dot ((vadd n (vscale s g))) ((vadd n (vscale s g))))) (s ^ 2 * (dot g g) + 2 * (dot n g) * s + dot n n)) by normal.
    try assert (N13' : normal_form ((dot ((vadd n (vscale s g))) ((vadd (vscale s h) (n))))) (dot n h * s + dot n g * s + dot n n + dot g h * (s ^ 2))) by normal.
    try assert (N14' : normal_form ((sqrt ((dot ((vadd n (vscale s g))) ((vadd n (vscale s g)))) * (dot ((vadd (vscale s h) (n))) ((vadd (vscale s h) (n)))) - (dot ((vadd n (vscale s g))) ((vadd (vscale s h) (n)))) ^ 2))) (sqrt (dot h h * (dot n n) + s ^ 2 * (dot h h) * (dot g g) + 2 * (dot h h) * (dot n g) * s + 2 * (dot n h) * (dot n g) + 2 * (dot n h) * (dot g g) * s + dot g g * (dot n n) - 2 * (dot g h) * (dot n g) * s - (dot n h) ^ 2 - s ^ 2 * ((dot g h) ^ 2) - 2 * (dot g h) * (dot n n) - (dot n g) ^ 2 - 2 * (dot g h) * (dot n h) * s) * s)) by first [apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
    try assert (N15' : normal_form ((sqrt ((dot (vadd n (vscale s g)) (vadd n (vscale s g))) * (dot (vadd (vscale s h) (n)) (vadd (vscale s h) (n))) - (dot (vadd n (vscale s g)) (vadd (vscale s h) (n))) ^ 2))) (sqrt (dot h h * (dot n n) + s ^ 2 * (dot h h) * (dot g g) + 2 * (dot h h) * (dot n g) * s + 2 * (dot n h) * (dot n g) + 2 * (dot n h) * (dot g g) * s + dot g g * (dot n n) - 2 * (dot g h) * (dot n g) * s - (dot n h) ^ 2 - s ^ 2 * ((dot g h) ^ 2) - 2 * (dot g h) * (dot n n) - (dot n g) ^ 2 - 2 * (dot g h) * (dot n h) * s) * s)) by first [apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [J_n >= 0], by Average:
  E[E[J(n + x*s, n + y*s); y ~ gamma1]; x ~ gamma1] >= 0
*)
Lemma step_J_n_pos_is_0 (V : Space) (n : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd n (vscale s z)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1))))) >= 0.
Proof.
  assert (H_area_at_n : forall z0 : V, drawn (gamma 1) z0 -> forall z1 : V, drawn (gamma 1) z1 -> J (dot (vadd n (vscale s (z0))) (vadd n (vscale s (z0)))) (dot (vadd n (vscale s (z0))) (vadd (vscale s (z1)) (n))) (dot (vadd (vscale s (z1)) (n)) (vadd (vscale s (z1)) (n))) >= 0).
  { intros z0 D0 z1 D1; draws; apply (step_area_at_n (V) (z0) (z1) (n) (s)); premise. }
  assert (P' : 0 <= E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd n (vscale s z)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1))) - 0))).
  { apply E_nonneg; intros d0 D0; draws.
    apply E_nonneg; intros d1 D1; draws.
    pose proof (H_area_at_n d0 D0 d1 D1) as K'; pointwise K'. }
  assert (G' : (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd n (vscale s z)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1)))))) - (0) = E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd n (vscale s z)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1))) - 0))).
  { assert (S0' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd n (vscale s z)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1))))) - 0 = E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd n (vscale s z)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1)))))).
    { transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd n (vscale s z)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1))))) - 0). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd n (vscale s z)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1))) - 0)) = E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd n (vscale s z)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1)))))).
    { transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd n (vscale s z)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1))) - 0))). { arrange. }
      assert (E1' : normal_form (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd n (vscale s z)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1))) - 0))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd n (vscale s z)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_2 => (1) * (E (gamma 1) (fun z => J (dot (vadd n (vscale s x_2)) (vadd n (vscale s x_2))) (dot (vadd n (vscale s x_2)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s z))))))).
        { apply E_ext; intros x_2 D_x_2; draws.
          transitivity (E (gamma 1) (fun z => J (dot (vadd n (vscale s x_2)) (vadd n (vscale s x_2))) (dot (vadd n (vscale s x_2)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s z))))).
          { transitivity (E (gamma 1) (fun z => J (dot (vadd n (vscale s x_2)) (vadd n (vscale s x_2))) (dot (vadd n (vscale s x_2)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s z))) - 0)). { arrange. }
            assert (E3' : normal_form (E (gamma 1) (fun z => J (dot (vadd n (vscale s x_2)) (vadd n (vscale s x_2))) (dot (vadd n (vscale s x_2)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s z))) - 0)) (E (gamma 1) (fun z => J (dot (vadd n (vscale s x_2)) (vadd n (vscale s x_2))) (dot (vadd n (vscale s x_2)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s z)))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_4 => (1) * (J (dot (vadd n (vscale s x_2)) (vadd n (vscale s x_2))) (dot (vadd n (vscale s x_2)) (vadd n (vscale s x_4))) (dot (vadd n (vscale s x_4)) (vadd n (vscale s x_4)))))).
              { apply E_ext; intros x_4 D_x_4; draws.
                transitivity (J (dot (vadd n (vscale s x_2)) (vadd n (vscale s x_2))) (dot (vadd n (vscale s x_2)) (vadd n (vscale s x_4))) (dot (vadd n (vscale s x_4)) (vadd n (vscale s x_4)))).
                { first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((1) * (E (gamma 1) (fun x_4 => J (dot (vadd n (vscale s x_2)) (vadd n (vscale s x_2))) (dot (vadd n (vscale s x_2)) (vadd n (vscale s x_4))) (dot (vadd n (vscale s x_4)) (vadd n (vscale s x_4)))))).
              { linear. }
              transitivity ((1) * (E (gamma 1) (fun z => J (dot (vadd n (vscale s x_2)) (vadd n (vscale s x_2))) (dot (vadd n (vscale s x_2)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s z)))))). { arrange. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_2 => E (gamma 1) (fun z => J (dot (vadd n (vscale s x_2)) (vadd n (vscale s x_2))) (dot (vadd n (vscale s x_2)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s z))))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd n (vscale s z)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1))))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd n (vscale s z)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1))))) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd n (vscale s z)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1))) - 0))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

(** Step [theorem], by Linear:
  (-E[E[J(n + x*s, n + y*s); y ~ gamma1]; x ~ gamma1] - E[E[J(m + x*s, y*s + m); y ~ gamma1]; x ~
    gamma1] + 2*E[E[J(m + x*s, n + y*s); y ~ gamma1]; x ~ gamma1])*W <= (-2*E[E[Q(m + x*s, n +
    y*s); y ~ gamma1]; x ~ gamma1] + E[E[Q(m + x*s, y*s + m); y ~ gamma1]; x ~ gamma1] + E[E[Q(n +
    x*s, n + y*s); y ~ gamma1]; x ~ gamma1])*min(E[E[J(n + x*s, n + y*s); y ~ gamma1]; x ~
    gamma1], E[E[J(m + x*s, y*s + m); y ~ gamma1]; x ~ gamma1])
*)
Lemma step_theorem (V : Space) (W : R) (m : V) (n : V) (s : R) (gamma : R -> law V)
    (H_W_pos_is_0 : W >= 0)
    (H_s_pos_0 : s > 0)
    (H_symmetric : vmirror (gamma 1) (gamma 1))
    (H_apart : dot (vadd (vscale (-1) n) (m)) (vadd (vscale (-1) n) (m)) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => 2 * (J (dot x1 x1) (dot x1 (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd m (vscale s z)))) * PI))) >= 4 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => R_ (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m)))))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot z z))) * s)
    (H_apart__from_n : dot (vadd (vscale (-1) n) (m)) (vadd (vscale (-1) n) (m)) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => 2 * PI * (J (dot x1 x1) (dot x1 (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s z))))))) >= 4 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot z z))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => R_ (dot (vadd n (vscale s z)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m)))))) * s)
    (H_W : W <= (1 / 2) * (s ^ 2) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot z z))))
    (C_translated_areas_triangle : translated_areas.cited_triangle V)
    (C_translated_areas_twice_the_height : translated_areas.cited_twice_the_height V)
    (C_even_part : cited_even_part V gamma) :
  (2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1)))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd n (vscale s z)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m)))))) * W <= (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd n (vscale s z)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1))))))) * (Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd n (vscale s z)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m))))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem (V : Space) (W : R) (m : V) (n : V) (s : R) (gamma : R -> law V)
    (H_W_pos_is_0 : W >= 0)
    (H_s_pos_0 : s > 0)
    (H_symmetric : vmirror (gamma 1) (gamma 1))
    (H_apart : dot (vadd (vscale (-1) n) (m)) (vadd (vscale (-1) n) (m)) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => 2 * (J (dot x1 x1) (dot x1 (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd m (vscale s z)))) * PI))) >= 4 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => R_ (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m)))))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot z z))) * s)
    (H_apart__from_n : dot (vadd (vscale (-1) n) (m)) (vadd (vscale (-1) n) (m)) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => 2 * PI * (J (dot x1 x1) (dot x1 (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s z))))))) >= 4 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot z z))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => R_ (dot (vadd n (vscale s z)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m)))))) * s)
    (H_W : W <= (1 / 2) * (s ^ 2) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot z z))))
    (C_translated_areas_triangle : translated_areas.cited_triangle V)
    (C_translated_areas_twice_the_height : translated_areas.cited_twice_the_height V)
    (C_even_part : cited_even_part V gamma) :
  (2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1)))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd n (vscale s z)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m)))))) * W <= (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd n (vscale s z)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1))))))) * (Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd n (vscale s z)) (vadd n (vscale s z))) (dot (vadd n (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m))))))).
Proof. exact (step_theorem (V) (W) (m) (n) (s) (gamma) H_W_pos_is_0 H_s_pos_0 H_symmetric H_apart H_apart__from_n H_W C_translated_areas_triangle C_translated_areas_twice_the_height C_even_part). Qed.
Print Assumptions theorem.
