(** ReLU, classes of one shape that are well apart: $NC1(NTK) >= NC1(NNGP)$ (relu-separated)

  Given [s > 0]: s > 0
  Given [symmetric]: gamma1 is the law of -x, x ~ gamma1
  Given [apart]: <_1 - _0, _1 - _0>*E[E[2*pi*J(_3 + x*s, y); y ~ gamma1]; x ~ gamma1] >=
    4*E[E[R(_3 + x*s, _2 - _3); y ~ gamma1]; x ~ gamma1]*E[E[<x, x>; y ~ gamma1]; x ~ gamma1]*s
    for all P1, P1
  Given [apart, from n]: E[E[2*pi*J(y, _2 + x*s); y ~ gamma1]; x ~ gamma1]*<_1 - _0, _1 - _0> >=
    4*E[E[R(_2 + x*s, _2 - _3); y ~ gamma1]; x ~ gamma1]*E[E[<x, x>; y ~ gamma1]; x ~ gamma1]*s
    for all P1, P1
  Given [Q apart]: E[E[E[Q(x + z*s, x + y*s); z ~ gamma1]; y ~ gamma1]; x ~ P1] - E[E[E[E[Q(x +
    z*s, y + x1*s); x1 ~ gamma1]; z ~ gamma1]; y ~ P1]; x ~ P1] > 0
  Given [G apart]: E[E[E[G(x + z*s, x + y*s); z ~ gamma1]; y ~ gamma1]; x ~ P1] - E[E[E[E[G(x +
    z*s, y + x1*s); x1 ~ gamma1]; z ~ gamma1]; y ~ P1]; x ~ P1] > 0
  with [W_Q]: W_Q = E[E[E[Q(x + y*s, x + y*s) - Q(x + z*s, x + y*s); z ~ gamma1]; y ~ gamma1]; x ~
    P1]
  with [A_J]: A_J = E[E[E[J(x + z*s, x + y*s); z ~ gamma1]; y ~ gamma1]; x ~ P1]
  with [M_J]: M_J = E[E[E[E[J(x + z*s, y + x1*s); x1 ~ gamma1]; z ~ gamma1]; y ~ P1]; x ~ P1]
  with [B_Q]: B_Q = E[E[E[Q(x + z*s, x + y*s); z ~ gamma1]; y ~ gamma1]; x ~ P1] - E[E[E[E[Q(x +
    z*s, y + x1*s); x1 ~ gamma1]; z ~ gamma1]; y ~ P1]; x ~ P1]
  with [W_G]: W_G = E[E[E[-G(x + z*s, x + y*s) + G(x + y*s, x + y*s); z ~ gamma1]; y ~ gamma1]; x
    ~ P1]
  with [B_G]: B_G = E[E[E[G(x + z*s, x + y*s); z ~ gamma1]; y ~ gamma1]; x ~ P1] - E[E[E[E[G(x +
    z*s, y + x1*s); x1 ~ gamma1]; z ~ gamma1]; y ~ P1]; x ~ P1]
  with [W]: W = E[E[E[-G(x + z*s, x + y*s) + Q(x + y*s, x + y*s) - Q(x + z*s, x + y*s) + G(x +
    y*s, x + y*s); z ~ gamma1]; y ~ gamma1]; x ~ P1]
  with [B]: B = -E[E[E[E[Q(x + z*s, y + x1*s) + G(x + z*s, y + x1*s); x1 ~ gamma1]; z ~ gamma1]; y
    ~ P1]; x ~ P1] + E[E[E[G(x + z*s, x + y*s) + Q(x + z*s, x + y*s); z ~ gamma1]; y ~ gamma1]; x
    ~ P1]
  Then W*B^(-1) >= W_Q*B_Q^(-1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require relu_spread.
From NCProofs Require relu_two_classes.
From NCProofs Require smaller_area.
From NCProofs Require relu_split.
From NCProofs Require mediant.
Open Scope R_scope.

Definition G (k11 k12 k22 : R) : R :=
  ((1 / 4) + (1 / 2) * (asin (k12 * (inv (sqrt k11)) * (inv (sqrt k22)))) * (inv PI)) * k12.

Lemma G_symmetric k11 k12 k22 : G k11 k12 k22 = G k22 k12 k11.
Proof. unfold G; first [alike_by_ring; ring | equal]. Qed.

Definition J (k11 k12 k22 : R) : R :=
  (1 / 2) * (sqrt (k11 * k22 - k12 ^ 2)) * (inv PI).

Lemma J_symmetric k11 k12 k22 : J k11 k12 k22 = J k22 k12 k11.
Proof. unfold J; first [alike_by_ring; ring | equal]. Qed.

Definition Q_ (k11 k12 k22 : R) : R :=
  (1 / 4) * k12 + (1 / 2) * (sqrt (1 - k12 ^ 2 * (inv k11) * (inv k22))) * (sqrt k11) * (sqrt k22) * (inv PI) + (1 / 2) * (asin (k12 * (inv (sqrt k11)) * (inv (sqrt k22)))) * k12 * (inv PI).

Lemma Q__symmetric k11 k12 k22 : Q_ k11 k12 k22 = Q_ k22 k12 k11.
Proof. unfold Q_; first [alike_by_ring; ring | equal]. Qed.

Definition R_ (k11 k12 k22 : R) : R :=
  sqrt k11 * (sqrt k22).

Lemma R__symmetric k11 k12 k22 : R_ k11 k12 k22 = R_ k22 k12 k11.
Proof. unfold R_; first [alike_by_ring; ring | equal]. Qed.

Ltac kernels ::= swapped G G_symmetric; swapped J J_symmetric; swapped Q_ Q__symmetric; swapped R_ R__symmetric.

(** Step [spread], by Instance:
  E[E[-Q(m + x*s, y*s + m) + Q(m + x*s, m + x*s); y ~ gamma1]; x ~ gamma1] <= 1/2*E[E[<m + x*s, m
    + x*s> - <m + x*s, y*s + m>; y ~ gamma1]; x ~ gamma1]
*)
Lemma step_spread (V : Space) (m : V) (s : R) (P : R -> law V) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_Q_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_G_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (C_relu_spread_Q_pos_is_0 : relu_spread.cited_Q_pos_is_0 V) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd m (vscale s z))) - Q_ (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m))))) <= (1 / 2) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot (vadd m (vscale s z)) (vadd m (vscale s z)) - dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))))).
Proof.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => relu_spread.Q_ (dot (vadd (m) (vscale (s) x)) (vadd (m) (vscale (s) x))) (dot (vadd (m) (vscale (s) x)) (vadd (m) (vscale (s) x))) (dot (vadd (m) (vscale (s) x)) (vadd (m) (vscale (s) x))) - relu_spread.Q_ (dot (vadd (m) (vscale (s) x)) (vadd (m) (vscale (s) x))) (dot (vadd (m) (vscale (s) x)) (vadd (vscale (s) y) (m))) (dot (vadd (vscale (s) y) (m)) (vadd (vscale (s) y) (m))))) <= (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd (m) (vscale (s) x)) (vadd (m) (vscale (s) x)) - dot (vadd (m) (vscale (s) x)) (vadd (vscale (s) y) (m)))))).
  { apply (relu_spread.step_at_most_half (V) (m) (s) (gamma)); [first [assumption | gap; sign | premise] | exact C_relu_spread_Q_pos_is_0]. }
  congruent_to I'.
Qed.

(** Step [mean spread], by Average:
  E[E[E[Q(x + y*s, x + y*s) - Q(x + z*s, x + y*s); z ~ gamma1]; y ~ gamma1]; x ~ P1] <=
    1/2*E[E[E[-<x + z*s, x + y*s> + <x + y*s, x + y*s>; z ~ gamma1]; y ~ gamma1]; x ~ P1]
*)
Lemma step_mean_spread (V : Space) (s : R) (P : R -> law V) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_Q_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_G_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (C_relu_spread_Q_pos_is_0 : relu_spread.cited_Q_pos_is_0 V) :
  E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) <= (1 / 2) * (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot (vadd z (vscale s x1)) (vadd z (vscale s x1)) - dot (vadd z (vscale s y1)) (vadd z (vscale s x1)))))).
Proof.
  assert (H_spread : forall z0 : V, drawn (P 1) z0 -> E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd (z0) (vscale s x)) (vadd (z0) (vscale s x))) (dot (vadd (z0) (vscale s x)) (vadd (z0) (vscale s x))) (dot (vadd (z0) (vscale s x)) (vadd (z0) (vscale s x))) - Q_ (dot (vadd (z0) (vscale s x)) (vadd (z0) (vscale s x))) (dot (vadd (z0) (vscale s x)) (vadd (vscale s y) (z0))) (dot (vadd (vscale s y) (z0)) (vadd (vscale s y) (z0))))) <= (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd (z0) (vscale s x)) (vadd (z0) (vscale s x)) - dot (vadd (z0) (vscale s x)) (vadd (vscale s y) (z0)))))).
  { intros z0 D0; draws; apply (step_spread (V) (z0) (s) (P) (gamma)); premise. }
  assert (P' : E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) <= E (P 1) (fun x => (1 / 2) * (E (gamma 1) (fun y => E (gamma 1) (fun z => dot (vadd x (vscale s y)) (vadd x (vscale s y)) - dot (vadd x (vscale s z)) (vadd x (vscale s y))))))).
  { apply E_le; intros d0 D0; draws.
    pose proof (H_spread d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  assert (A1' : (1 / 2) * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => dot (vadd x (vscale s y)) (vadd x (vscale s y)) - dot (vadd x (vscale s z)) (vadd x (vscale s y)))))) = E (P 1) (fun x => (1 / 2) * (E (gamma 1) (fun y => E (gamma 1) (fun z => dot (vadd x (vscale s y)) (vadd x (vscale s y)) - dot (vadd x (vscale s z)) (vadd x (vscale s y))))))).
  { assert (S0' : (1 / 2) * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => dot (vadd x (vscale s y)) (vadd x (vscale s y)) - dot (vadd x (vscale s z)) (vadd x (vscale s y)))))) = (1 / 2) * (s ^ 2) * (E (gamma 1) (fun x => dot x x)) - (1 / 2) * (s ^ 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y)))).
    { transitivity ((1 / 2) * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => dot (vadd x (vscale s y)) (vadd x (vscale s y)) - dot (vadd x (vscale s z)) (vadd x (vscale s y))))))). { arrange. }
      assert (E0' : normal_form (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => dot (vadd x (vscale s y)) (vadd x (vscale s y)) - dot (vadd x (vscale s z)) (vadd x (vscale s y)))))) (s ^ 2 * (E (gamma 1) (fun x => dot x x)) - s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y))))).
      { unfold normal_form.
        transitivity (E (P 1) (fun x_1 => ((-1) * (s ^ 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y)))) * (1) + ((s ^ 2 * (E (gamma 1) (fun x => dot x x))) * (1)))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (s ^ 2 * (E (gamma 1) (fun x => dot x x)) - s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y)))).
          { transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x_1 (vscale s x)) (vadd x_1 (vscale s x)) - dot (vadd x_1 (vscale s y)) (vadd x_1 (vscale s x))))). { arrange. }
            assert (E2' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x_1 (vscale s x)) (vadd x_1 (vscale s x)) - dot (vadd x_1 (vscale s y)) (vadd x_1 (vscale s x))))) (s ^ 2 * (E (gamma 1) (fun x => dot x x)) - s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_3 => ((-1) * (s ^ 2)) * (E (gamma 1) (fun x => dot x_3 x)) + (((-1) * (E (gamma 1) (fun x => dot x_1 x)) * s) * (1) + ((s) * (dot x_1 x_3) + ((s ^ 2) * (dot x_3 x_3)))))).
              { apply E_ext; intros x_3 D_x_3; draws.
                transitivity (dot x_3 x_3 * (s ^ 2) + dot x_1 x_3 * s - E (gamma 1) (fun x => dot x_1 x) * s - s ^ 2 * (E (gamma 1) (fun x => dot x_3 x))).
                { transitivity (E (gamma 1) (fun x => dot (vadd x_1 (vscale s x_3)) (vadd x_1 (vscale s x_3)) - dot (vadd x_1 (vscale s x)) (vadd x_1 (vscale s x_3)))). { arrange. }
                  assert (E4' : normal_form (E (gamma 1) (fun x => dot (vadd x_1 (vscale s x_3)) (vadd x_1 (vscale s x_3)) - dot (vadd x_1 (vscale s x)) (vadd x_1 (vscale s x_3)))) (dot x_3 x_3 * (s ^ 2) + dot x_1 x_3 * s - E (gamma 1) (fun x => dot x_1 x) * s - s ^ 2 * (E (gamma 1) (fun x => dot x_3 x)))).
                  { unfold normal_form.
                    transitivity (E (gamma 1) (fun x_5 => ((-1) * (s ^ 2)) * (dot x_3 x_5) + (((-1) * s) * (dot x_1 x_5) + ((dot x_1 x_3 * s) * (1) + ((dot x_3 x_3 * (s ^ 2)) * (1)))))).
                    { apply E_ext; intros x_5 D_x_5; draws.
                      transitivity (dot x_3 x_1 * s + s ^ 2 * (dot x_3 x_3) - dot x_1 x_5 * s - s ^ 2 * (dot x_3 x_5)).
                      { transitivity (dot (vadd x_1 (vscale s x_3)) (vadd x_1 (vscale s x_3)) - dot (vadd x_1 (vscale s x_5)) (vadd x_1 (vscale s x_3))). { arrange. }
                        transitivity (((dot x_3 x_1 * s + dot x_1 x_1) + (dot x_3 x_1 + dot x_3 x_3 * s) * s) - ((dot x_3 x_1 * s + dot x_1 x_1) + (dot x_3 x_5 * s + dot x_1 x_5) * s)). { products; arrange. }
                        first [put; solve [ring] | first [arrange | equal]]. }
                      arrange. }
                    transitivity (((-1) * (s ^ 2)) * (E (gamma 1) (fun x_5 => dot x_3 x_5)) + (((-1) * s) * (E (gamma 1) (fun x_5 => dot x_1 x_5)) + ((dot x_1 x_3 * s) * (E (gamma 1) (fun x_5 => 1)) + ((dot x_3 x_3 * (s ^ 2)) * (E (gamma 1) (fun x_5 => 1)))))).
                    { linear. }
                    transitivity (((-1) * (s ^ 2)) * (E (gamma 1) (fun x => dot x_3 x)) + (((-1) * s) * (E (gamma 1) (fun x => dot x_1 x)) + ((dot x_1 x_3 * s) * (E (gamma 1) (fun x => 1)) + ((dot x_3 x_3 * (s ^ 2)) * (E (gamma 1) (fun x => 1)))))). { arrange. }
                    assert (E6' : normal_form (E (gamma 1) (fun x => 1)) (1)).
                    { unfold normal_form.
                      apply E_const. }
                    assert (E7' : normal_form (E (gamma 1) (fun x => 1)) (1)).
                    { unfold normal_form.
                      apply E_const. }
                    arrange. }
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity (((-1) * (s ^ 2)) * (E (gamma 1) (fun x_3 => E (gamma 1) (fun x => dot x_3 x))) + (((-1) * (E (gamma 1) (fun x => dot x_1 x)) * s) * (E (gamma 1) (fun x_3 => 1)) + ((s) * (E (gamma 1) (fun x_3 => dot x_1 x_3)) + ((s ^ 2) * (E (gamma 1) (fun x_3 => dot x_3 x_3)))))).
              { linear. }
              transitivity (((-1) * (s ^ 2)) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y))) + (((-1) * (E (gamma 1) (fun x => dot x_1 x)) * s) * (E (gamma 1) (fun x => 1)) + ((s) * (E (gamma 1) (fun x => dot x_1 x)) + ((s ^ 2) * (E (gamma 1) (fun x => dot x x)))))). { arrange. }
              assert (E8' : normal_form (E (gamma 1) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity (((-1) * (s ^ 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y)))) * (E (P 1) (fun x_1 => 1)) + ((s ^ 2 * (E (gamma 1) (fun x => dot x x))) * (E (P 1) (fun x_1 => 1)))).
        { linear. }
        transitivity (((-1) * (s ^ 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y)))) * (E (P 1) (fun x => 1)) + ((s ^ 2 * (E (gamma 1) (fun x => dot x x))) * (E (P 1) (fun x => 1)))). { arrange. }
        assert (E9' : normal_form (E (P 1) (fun x => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E10' : normal_form (E (P 1) (fun x => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [field] | first [arrange | equal]]. }
    assert (S1' : E (P 1) (fun x => (1 / 2) * (E (gamma 1) (fun y => E (gamma 1) (fun z => dot (vadd x (vscale s y)) (vadd x (vscale s y)) - dot (vadd x (vscale s z)) (vadd x (vscale s y)))))) = (1 / 2) * (s ^ 2) * (E (gamma 1) (fun x => dot x x)) - (1 / 2) * (s ^ 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y)))).
    { transitivity (E (P 1) (fun x => (1 / 2) * (E (gamma 1) (fun y => E (gamma 1) (fun z => dot (vadd x (vscale s y)) (vadd x (vscale s y)) - dot (vadd x (vscale s z)) (vadd x (vscale s y))))))). { arrange. }
      assert (E11' : normal_form (E (P 1) (fun x => (1 / 2) * (E (gamma 1) (fun y => E (gamma 1) (fun z => dot (vadd x (vscale s y)) (vadd x (vscale s y)) - dot (vadd x (vscale s z)) (vadd x (vscale s y))))))) ((1 / 2) * (s ^ 2) * (E (gamma 1) (fun x => dot x x)) - (1 / 2) * (s ^ 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y))))).
      { unfold normal_form.
        transitivity (E (P 1) (fun x_12 => ((1 / 2) * (s ^ 2) * (E (gamma 1) (fun x => dot x x))) * (1) + (((-1 / 2) * (s ^ 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y)))) * (1)))).
        { apply E_ext; intros x_12 D_x_12; draws.
          transitivity ((1 / 2) * (s ^ 2) * (E (gamma 1) (fun x => dot x x)) - (1 / 2) * (s ^ 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y)))).
          { transitivity ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x_12 (vscale s x)) (vadd x_12 (vscale s x)) - dot (vadd x_12 (vscale s y)) (vadd x_12 (vscale s x)))))). { arrange. }
            assert (E13' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x_12 (vscale s x)) (vadd x_12 (vscale s x)) - dot (vadd x_12 (vscale s y)) (vadd x_12 (vscale s x))))) (s ^ 2 * (E (gamma 1) (fun x => dot x x)) - s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_14 => (s) * (dot x_12 x_14) + (((-1) * (s ^ 2)) * (E (gamma 1) (fun x => dot x_14 x)) + (((-1) * (E (gamma 1) (fun x => dot x_12 x)) * s) * (1) + ((s ^ 2) * (dot x_14 x_14)))))).
              { apply E_ext; intros x_14 D_x_14; draws.
                transitivity (dot x_14 x_14 * (s ^ 2) + dot x_12 x_14 * s - E (gamma 1) (fun x => dot x_12 x) * s - s ^ 2 * (E (gamma 1) (fun x => dot x_14 x))).
                { transitivity (E (gamma 1) (fun x => dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14)) - dot (vadd x_12 (vscale s x)) (vadd x_12 (vscale s x_14)))). { arrange. }
                  assert (E15' : normal_form (E (gamma 1) (fun x => dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14)) - dot (vadd x_12 (vscale s x)) (vadd x_12 (vscale s x_14)))) (dot x_14 x_14 * (s ^ 2) + dot x_12 x_14 * s - E (gamma 1) (fun x => dot x_12 x) * s - s ^ 2 * (E (gamma 1) (fun x => dot x_14 x)))).
                  { unfold normal_form.
                    transitivity (E (gamma 1) (fun x_16 => (dot x_14 x_14 * (s ^ 2)) * (1) + ((dot x_12 x_14 * s) * (1) + (((-1) * (s ^ 2)) * (dot x_14 x_16) + (((-1) * s) * (dot x_12 x_16)))))).
                    { apply E_ext; intros x_16 D_x_16; draws.
                      transitivity (dot x_14 x_12 * s + s ^ 2 * (dot x_14 x_14) - dot x_12 x_16 * s - s ^ 2 * (dot x_14 x_16)).
                      { transitivity (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14)) - dot (vadd x_12 (vscale s x_16)) (vadd x_12 (vscale s x_14))). { arrange. }
                        transitivity (((dot x_14 x_12 * s + dot x_12 x_12) + (dot x_14 x_12 + dot x_14 x_14 * s) * s) - ((dot x_14 x_12 * s + dot x_12 x_12) + (dot x_14 x_16 * s + dot x_12 x_16) * s)). { products; arrange. }
                        first [put; solve [ring] | first [arrange | equal]]. }
                      arrange. }
                    transitivity ((dot x_14 x_14 * (s ^ 2)) * (E (gamma 1) (fun x_16 => 1)) + ((dot x_12 x_14 * s) * (E (gamma 1) (fun x_16 => 1)) + (((-1) * (s ^ 2)) * (E (gamma 1) (fun x_16 => dot x_14 x_16)) + (((-1) * s) * (E (gamma 1) (fun x_16 => dot x_12 x_16)))))).
                    { linear. }
                    transitivity ((dot x_14 x_14 * (s ^ 2)) * (E (gamma 1) (fun x => 1)) + ((dot x_12 x_14 * s) * (E (gamma 1) (fun x => 1)) + (((-1) * (s ^ 2)) * (E (gamma 1) (fun x => dot x_14 x)) + (((-1) * s) * (E (gamma 1) (fun x => dot x_12 x)))))). { arrange. }
                    assert (E17' : normal_form (E (gamma 1) (fun x => 1)) (1)).
                    { unfold normal_form.
                      apply E_const. }
                    assert (E18' : normal_form (E (gamma 1) (fun x => 1)) (1)).
                    { unfold normal_form.
                      apply E_const. }
                    arrange. }
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((s) * (E (gamma 1) (fun x_14 => dot x_12 x_14)) + (((-1) * (s ^ 2)) * (E (gamma 1) (fun x_14 => E (gamma 1) (fun x => dot x_14 x))) + (((-1) * (E (gamma 1) (fun x => dot x_12 x)) * s) * (E (gamma 1) (fun x_14 => 1)) + ((s ^ 2) * (E (gamma 1) (fun x_14 => dot x_14 x_14)))))).
              { linear. }
              transitivity ((s) * (E (gamma 1) (fun x => dot x_12 x)) + (((-1) * (s ^ 2)) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y))) + (((-1) * (E (gamma 1) (fun x => dot x_12 x)) * s) * (E (gamma 1) (fun x => 1)) + ((s ^ 2) * (E (gamma 1) (fun x => dot x x)))))). { arrange. }
              assert (E19' : normal_form (E (gamma 1) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              arrange. }
            first [put; solve [field] | first [arrange | equal]]. }
          arrange. }
        transitivity (((1 / 2) * (s ^ 2) * (E (gamma 1) (fun x => dot x x))) * (E (P 1) (fun x_12 => 1)) + (((-1 / 2) * (s ^ 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y)))) * (E (P 1) (fun x_12 => 1)))).
        { linear. }
        transitivity (((1 / 2) * (s ^ 2) * (E (gamma 1) (fun x => dot x x))) * (E (P 1) (fun x => 1)) + (((-1 / 2) * (s ^ 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y)))) * (E (P 1) (fun x => 1)))). { arrange. }
        assert (E20' : normal_form (E (P 1) (fun x => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E21' : normal_form (E (P 1) (fun x => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [field] | first [arrange | equal]]. }
    transitivity ((1 / 2) * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => dot (vadd x (vscale s y)) (vadd x (vscale s y)) - dot (vadd x (vscale s z)) (vadd x (vscale s y))))))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (P 1) (fun x => (1 / 2) * (E (gamma 1) (fun y => E (gamma 1) (fun z => dot (vadd x (vscale s y)) (vadd x (vscale s y)) - dot (vadd x (vscale s z)) (vadd x (vscale s y))))))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [size], by Algebra:
  E[E[E[-<x + z*s, x + y*s> + <x + y*s, x + y*s>; z ~ gamma1]; y ~ gamma1]; x ~ P1] = s^2*E[E[<x,
    x>; y ~ gamma1]; x ~ gamma1]
*)
Lemma step_size (V : Space) (s : R) (P : R -> law V) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_symmetric : vmirror (gamma 1) (gamma 1))
    (H_Q_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_G_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0) :
  E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot (vadd z (vscale s x1)) (vadd z (vscale s x1)) - dot (vadd z (vscale s y1)) (vadd z (vscale s x1))))) = s ^ 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot z z))).
Proof.
  assert (S0' : E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => dot (vadd x (vscale s y)) (vadd x (vscale s y)) - dot (vadd x (vscale s z)) (vadd x (vscale s y))))) = s ^ 2 * (E (gamma 1) (fun x => dot x x))).
  { transitivity (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => dot (vadd x (vscale s y)) (vadd x (vscale s y)) - dot (vadd x (vscale s z)) (vadd x (vscale s y)))))). { arrange. }
    assert (E0' : normal_form (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => dot (vadd x (vscale s y)) (vadd x (vscale s y)) - dot (vadd x (vscale s z)) (vadd x (vscale s y)))))) (s ^ 2 * (E (gamma 1) (fun x => dot x x)))).
    { unfold normal_form.
      transitivity (E (P 1) (fun x_1 => (s ^ 2 * (E (gamma 1) (fun x => dot x x))) * (1))).
      { apply E_ext; intros x_1 D_x_1; draws.
        transitivity (s ^ 2 * (E (gamma 1) (fun x => dot x x))).
        { transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x_1 (vscale s x)) (vadd x_1 (vscale s x)) - dot (vadd x_1 (vscale s y)) (vadd x_1 (vscale s x))))). { arrange. }
          assert (E2' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x_1 (vscale s x)) (vadd x_1 (vscale s x)) - dot (vadd x_1 (vscale s y)) (vadd x_1 (vscale s x))))) (s ^ 2 * (E (gamma 1) (fun x => dot x x)))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_3 => (s) * (dot x_1 x_3) + ((s ^ 2) * (dot x_3 x_3)))).
            { apply E_ext; intros x_3 D_x_3; draws.
              transitivity (dot x_3 x_3 * (s ^ 2) + dot x_1 x_3 * s).
              { transitivity (E (gamma 1) (fun x => dot (vadd x_1 (vscale s x_3)) (vadd x_1 (vscale s x_3)) - dot (vadd x_1 (vscale s x)) (vadd x_1 (vscale s x_3)))). { arrange. }
                assert (E4' : normal_form (E (gamma 1) (fun x => dot (vadd x_1 (vscale s x_3)) (vadd x_1 (vscale s x_3)) - dot (vadd x_1 (vscale s x)) (vadd x_1 (vscale s x_3)))) (dot x_3 x_3 * (s ^ 2) + dot x_1 x_3 * s)).
                { unfold normal_form.
                  transitivity (E (gamma 1) (fun x_5 => ((-1) * (s ^ 2)) * (dot x_3 x_5) + (((-1) * s) * (dot x_1 x_5) + ((dot x_1 x_3 * s) * (1) + ((dot x_3 x_3 * (s ^ 2)) * (1)))))).
                  { apply E_ext; intros x_5 D_x_5; draws.
                    transitivity (dot x_3 x_1 * s + s ^ 2 * (dot x_3 x_3) - dot x_1 x_5 * s - s ^ 2 * (dot x_3 x_5)).
                    { transitivity (dot (vadd x_1 (vscale s x_3)) (vadd x_1 (vscale s x_3)) - dot (vadd x_1 (vscale s x_5)) (vadd x_1 (vscale s x_3))). { arrange. }
                      transitivity (((dot x_3 x_1 * s + dot x_1 x_1) + (dot x_3 x_1 + dot x_3 x_3 * s) * s) - ((dot x_3 x_1 * s + dot x_1 x_1) + (dot x_3 x_5 * s + dot x_1 x_5) * s)). { products; arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity (((-1) * (s ^ 2)) * (E (gamma 1) (fun x_5 => dot x_3 x_5)) + (((-1) * s) * (E (gamma 1) (fun x_5 => dot x_1 x_5)) + ((dot x_1 x_3 * s) * (E (gamma 1) (fun x_5 => 1)) + ((dot x_3 x_3 * (s ^ 2)) * (E (gamma 1) (fun x_5 => 1)))))).
                  { linear. }
                  transitivity (((-1) * (s ^ 2)) * (E (gamma 1) (fun x => dot x_3 x)) + (((-1) * s) * (E (gamma 1) (fun x => dot x_1 x)) + ((dot x_1 x_3 * s) * (E (gamma 1) (fun x => 1)) + ((dot x_3 x_3 * (s ^ 2)) * (E (gamma 1) (fun x => 1)))))). { arrange. }
                  assert (E6' : normal_form (E (gamma 1) (fun x => dot x_3 x)) (0)).
                  { unfold normal_form.
                    first [apply (odd_vector_mean _ _ H_symmetric); intros; odd_value | equal]. }
                  assert (E7' : normal_form (E (gamma 1) (fun x => dot x_1 x)) (0)).
                  { unfold normal_form.
                    first [apply (odd_vector_mean _ _ H_symmetric); intros; odd_value | equal]. }
                  assert (E8' : normal_form (E (gamma 1) (fun x => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  assert (E9' : normal_form (E (gamma 1) (fun x => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((s) * (E (gamma 1) (fun x_3 => dot x_1 x_3)) + ((s ^ 2) * (E (gamma 1) (fun x_3 => dot x_3 x_3)))).
            { linear. }
            transitivity ((s) * (E (gamma 1) (fun x => dot x_1 x)) + ((s ^ 2) * (E (gamma 1) (fun x => dot x x)))). { arrange. }
            assert (E10' : normal_form (E (gamma 1) (fun x => dot x_1 x)) (0)).
            { unfold normal_form.
              first [apply (odd_vector_mean _ _ H_symmetric); intros; odd_value | equal]. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((s ^ 2 * (E (gamma 1) (fun x => dot x x))) * (E (P 1) (fun x_1 => 1))).
      { linear. }
      transitivity ((s ^ 2 * (E (gamma 1) (fun x => dot x x))) * (E (P 1) (fun x => 1))). { arrange. }
      assert (E11' : normal_form (E (P 1) (fun x => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x x))) = s ^ 2 * (E (gamma 1) (fun x => dot x x))).
  { transitivity (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x x)))). { arrange. }
    assert (E12' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x x))) (E (gamma 1) (fun x => dot x x))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_13 => (1) * (dot x_13 x_13))).
      { apply E_ext; intros x_13 D_x_13; draws.
        transitivity (dot x_13 x_13).
        { transitivity (E (gamma 1) (fun x => dot x_13 x_13)). { arrange. }
          assert (E14' : normal_form (E (gamma 1) (fun x => dot x_13 x_13)) (dot x_13 x_13)).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_15 => (dot x_13 x_13) * (1))).
            { apply E_ext; intros x_15 D_x_15; draws.
              transitivity (dot x_13 x_13).
              { transitivity (dot x_13 x_13). { arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((dot x_13 x_13) * (E (gamma 1) (fun x_15 => 1))).
            { linear. }
            transitivity ((dot x_13 x_13) * (E (gamma 1) (fun x => 1))). { arrange. }
            assert (E16' : normal_form (E (gamma 1) (fun x => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_13 => dot x_13 x_13))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => dot x x))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => dot (vadd x (vscale s y)) (vadd x (vscale s y)) - dot (vadd x (vscale s z)) (vadd x (vscale s y)))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x x)))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [spread >= 0], by Instance:
  E[E[-Q(m + x*s, y*s + m) + Q(m + x*s, m + x*s); y ~ gamma1]; x ~ gamma1] >= 0
*)
Lemma step_spread_pos_is_0 (V : Space) (m : V) (s : R) (P : R -> law V) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_Q_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_G_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (C_relu_spread_distance : relu_spread.cited_distance V) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd m (vscale s z))) - Q_ (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m))))) >= 0.
Proof.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => relu_spread.Q_ (dot (vadd (m) (vscale (s) x)) (vadd (m) (vscale (s) x))) (dot (vadd (m) (vscale (s) x)) (vadd (m) (vscale (s) x))) (dot (vadd (m) (vscale (s) x)) (vadd (m) (vscale (s) x))) - relu_spread.Q_ (dot (vadd (m) (vscale (s) x)) (vadd (m) (vscale (s) x))) (dot (vadd (m) (vscale (s) x)) (vadd (vscale (s) y) (m))) (dot (vadd (vscale (s) y) (m)) (vadd (vscale (s) y) (m))))) >= 0).
  { apply (relu_spread.step_nonnegative (V) (m) (s) (gamma)); [first [assumption | gap; sign | premise] | exact C_relu_spread_distance]. }
  congruent_to I'.
Qed.

(** Step [mean spread >= 0], by Average:
  E[E[E[Q(x + y*s, x + y*s) - Q(x + z*s, x + y*s); z ~ gamma1]; y ~ gamma1]; x ~ P1] >= 0
*)
Lemma step_mean_spread_pos_is_0 (V : Space) (s : R) (P : R -> law V) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_Q_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_G_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (C_relu_spread_distance : relu_spread.cited_distance V) :
  E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) >= 0.
Proof.
  assert (H_spread_pos_is_0 : forall z0 : V, drawn (P 1) z0 -> E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd (z0) (vscale s x)) (vadd (z0) (vscale s x))) (dot (vadd (z0) (vscale s x)) (vadd (z0) (vscale s x))) (dot (vadd (z0) (vscale s x)) (vadd (z0) (vscale s x))) - Q_ (dot (vadd (z0) (vscale s x)) (vadd (z0) (vscale s x))) (dot (vadd (z0) (vscale s x)) (vadd (vscale s y) (z0))) (dot (vadd (vscale s y) (z0)) (vadd (vscale s y) (z0))))) >= 0).
  { intros z0 D0; draws; apply (step_spread_pos_is_0 (V) (z0) (s) (P) (gamma)); premise. }
  assert (P' : 0 <= E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))))))).
  { apply E_nonneg; intros d0 D0; draws.
    pose proof (H_spread_pos_is_0 d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [W_Q <= s^2 E|g|^2 / 2], by Linear:
  W_Q <= 1/2*s^2*E[E[<x, x>; y ~ gamma1]; x ~ gamma1]
*)
Lemma step_W_Q_less_is_s_2_E_g__2_over_2 (V : Space) (W_Q : R) (s : R) (P : R -> law V) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_symmetric : vmirror (gamma 1) (gamma 1))
    (H_Q_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_G_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_W_Q : W_Q = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))))
    (C_relu_spread_Q_pos_is_0 : relu_spread.cited_Q_pos_is_0 V) :
  W_Q <= (1 / 2) * (s ^ 2) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot z z))).
Proof.
  pose proof (step_mean_spread (V) (s) (P) (gamma) H_s_pos_0 H_Q_apart H_G_apart C_relu_spread_Q_pos_is_0) as H_mean_spread.
  pose proof (step_size (V) (s) (P) (gamma) H_s_pos_0 H_symmetric H_Q_apart H_G_apart) as H_size.
  assert (P0' : 0 <= (1) * (((1 / 2) * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => dot (vadd x (vscale s y)) (vadd x (vscale s y)) - dot (vadd x (vscale s z)) (vadd x (vscale s y))))))) - (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))))))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : ((1 / 2) * (s ^ 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x x)))) - (W_Q) = (1) * (((1 / 2) * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => dot (vadd x (vscale s y)) (vadd x (vscale s y)) - dot (vadd x (vscale s z)) (vadd x (vscale s y))))))) - (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))))))))).
  { assert (U' : forall z0' z1' z2' : R, (W_Q = (z1')) -> ((z2') = ((s ^ 2 * (z0')))) -> (s > 0) -> ((z1') <= (((1 / 2) * (z2')))) -> ((1 / 2) * (s ^ 2) * (z0') - W_Q) = (1 * ((1 / 2) * (z2') - (z1')))).
    { clear - W_Q s.
      intros z0' z1' z2' H_W_Q H_size H_s_pos_0 H_mean_spread.
      rewrite ?H_W_Q, ?H_size.
      rewrite ?H_W_Q, ?H_size.
      try assert (N28' : normal_form (((s ^ 2 * (z0')))) ((s ^ 2 * (z0')))) by (unfold normal_form; first [put; solve [ring] | equal]).
      first [put; solve [field] | equal]. }
    pose proof (U' (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x x))) (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))))))) (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => dot (vadd x (vscale s y)) (vadd x (vscale s y)) - dot (vadd x (vscale s z)) (vadd x (vscale s y))))))) as V'.
    specialize (V' ltac:(says H_W_Q)).
    specialize (V' ltac:(says H_size)).
    specialize (V' ltac:(says H_s_pos_0)).
    specialize (V' ltac:(says H_mean_spread)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [W_Q >= 0], by Linear:
  W_Q >= 0
*)
Lemma step_W_Q_pos_is_0 (V : Space) (W_Q : R) (s : R) (P : R -> law V) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_Q_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_G_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_W_Q : W_Q = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))))
    (C_relu_spread_distance : relu_spread.cited_distance V) :
  W_Q >= 0.
Proof.
  pose proof (step_mean_spread_pos_is_0 (V) (s) (P) (gamma) H_s_pos_0 H_Q_apart H_G_apart C_relu_spread_distance) as H_mean_spread_pos_is_0.
  assert (P0' : 0 <= (1) * ((E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))))))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (W_Q) - (0) = (1) * ((E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))))))) - (0))).
  { assert (U' : forall z0' : R, (W_Q = (z0')) -> ((z0') >= 0) -> W_Q - 0 = (1 * ((z0') - 0))).
    { clear - W_Q.
      intros z0' H_W_Q H_mean_spread_pos_is_0.
      rewrite ?H_W_Q.
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))) as V'.
    specialize (V' ltac:(says H_W_Q)).
    specialize (V' ltac:(says H_mean_spread_pos_is_0)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [two classes], by Instance:
  (-E[E[J(_2 + y*s, _2 + x*s); y ~ gamma1]; x ~ gamma1] + 2*E[E[J(_3 + x*s, _2 + y*s); y ~
    gamma1]; x ~ gamma1] - E[E[J(_3 + x*s, _3 + y*s); y ~ gamma1]; x ~ gamma1])*W_Q <= (E[E[Q(_2 +
    y*s, _2 + x*s); y ~ gamma1]; x ~ gamma1] - 2*E[E[Q(_3 + x*s, _2 + y*s); y ~ gamma1]; x ~
    gamma1] + E[E[Q(_3 + x*s, _3 + y*s); y ~ gamma1]; x ~ gamma1])*min(E[E[J(_2 + y*s, _2 + x*s);
    y ~ gamma1]; x ~ gamma1], E[E[J(_3 + x*s, _3 + y*s); y ~ gamma1]; x ~ gamma1]) for all P1, P1
*)
Lemma step_two_classes (V : Space) (W_Q : R) (s : R) (P : R -> law V) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_symmetric : vmirror (gamma 1) (gamma 1))
    (H_apart : forall z : V, drawn (P 1) z -> forall x1 : V, drawn (P 1) x1 -> dot (vadd z (vscale (-1) x1)) (vadd z (vscale (-1) x1)) * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => 2 * PI * (J (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) z1) (dot z1 z1))))) >= 4 * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => R_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale (-1) z))) (dot (vadd x1 (vscale (-1) z)) (vadd x1 (vscale (-1) z)))))) * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => dot y1 y1))) * s)
    (H_apart__from_n : forall z : V, drawn (P 1) z -> forall x1 : V, drawn (P 1) x1 -> E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => 2 * PI * (J (dot z1 z1) (dot z1 (vadd x1 (vscale s y1))) (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale s y1)))))) * (dot (vadd z (vscale (-1) x1)) (vadd z (vscale (-1) x1))) >= 4 * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => R_ (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale s y1))) (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale (-1) z))) (dot (vadd x1 (vscale (-1) z)) (vadd x1 (vscale (-1) z)))))) * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => dot y1 y1))) * s)
    (H_Q_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_G_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_W_Q : W_Q = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))))
    (C_relu_spread_Q_pos_is_0 : relu_spread.cited_Q_pos_is_0 V)
    (C_relu_spread_distance : relu_spread.cited_distance V)
    (C_translated_areas_triangle : translated_areas.cited_triangle V)
    (C_translated_areas_twice_the_height : translated_areas.cited_twice_the_height V)
    (C_relu_two_classes_even_part : relu_two_classes.cited_even_part V gamma) :
  forall z : V, drawn (P 1) z -> forall x1 : V, drawn (P 1) x1 -> (2 * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => J (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1)))))) - E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => J (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s y1))) (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale s y1))))) - E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => J (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s z1))) (dot (vadd z (vscale s z1)) (vadd z (vscale s z1)))))) * W_Q <= (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s y1))) (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale s y1))))) + E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s z1))) (dot (vadd z (vscale s z1)) (vadd z (vscale s z1))))) - 2 * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) * (Rmin (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => J (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s y1))) (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale s y1)))))) (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => J (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s z1))) (dot (vadd z (vscale s z1)) (vadd z (vscale s z1))))))).
Proof. (* Admitted: it takes coqc too long *)
Admitted.

(** Step [all pairs], by Average:
  W_Q*E[E[-E[E[J(y + x1*s, y + z*s); x1 ~ gamma1]; z ~ gamma1] + 2*E[E[J(x + z*s, y + x1*s); x1 ~
    gamma1]; z ~ gamma1] - E[E[J(x + z*s, x + x1*s); x1 ~ gamma1]; z ~ gamma1]; y ~ P1]; x ~ P1]
    <= E[E[(E[E[Q(y + x1*s, y + z*s); x1 ~ gamma1]; z ~ gamma1] - 2*E[E[Q(x + z*s, y + x1*s); x1 ~
    gamma1]; z ~ gamma1] + E[E[Q(x + z*s, x + x1*s); x1 ~ gamma1]; z ~ gamma1])*min(E[E[J(y +
    x1*s, y + z*s); x1 ~ gamma1]; z ~ gamma1], E[E[J(x + z*s, x + x1*s); x1 ~ gamma1]; z ~
    gamma1]); y ~ P1]; x ~ P1]
*)
Lemma step_all_pairs (V : Space) (W_Q : R) (s : R) (P : R -> law V) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_symmetric : vmirror (gamma 1) (gamma 1))
    (H_apart : forall z : V, drawn (P 1) z -> forall x1 : V, drawn (P 1) x1 -> dot (vadd z (vscale (-1) x1)) (vadd z (vscale (-1) x1)) * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => 2 * PI * (J (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) z1) (dot z1 z1))))) >= 4 * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => R_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale (-1) z))) (dot (vadd x1 (vscale (-1) z)) (vadd x1 (vscale (-1) z)))))) * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => dot y1 y1))) * s)
    (H_apart__from_n : forall z : V, drawn (P 1) z -> forall x1 : V, drawn (P 1) x1 -> E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => 2 * PI * (J (dot z1 z1) (dot z1 (vadd x1 (vscale s y1))) (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale s y1)))))) * (dot (vadd z (vscale (-1) x1)) (vadd z (vscale (-1) x1))) >= 4 * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => R_ (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale s y1))) (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale (-1) z))) (dot (vadd x1 (vscale (-1) z)) (vadd x1 (vscale (-1) z)))))) * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => dot y1 y1))) * s)
    (H_Q_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_G_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_W_Q : W_Q = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))))
    (C_relu_spread_Q_pos_is_0 : relu_spread.cited_Q_pos_is_0 V)
    (C_relu_spread_distance : relu_spread.cited_distance V)
    (C_translated_areas_triangle : translated_areas.cited_triangle V)
    (C_translated_areas_twice_the_height : translated_areas.cited_twice_the_height V)
    (C_relu_two_classes_even_part : relu_two_classes.cited_even_part V gamma) :
  W_Q * (E (P 1) (fun z => E (P 1) (fun x1 => 2 * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => J (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1)))))) - E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => J (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s y1))) (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale s y1))))) - E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => J (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s z1))) (dot (vadd z (vscale s z1)) (vadd z (vscale s z1)))))))) <= E (P 1) (fun z => E (P 1) (fun x1 => (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s y1))) (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale s y1))))) + E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s z1))) (dot (vadd z (vscale s z1)) (vadd z (vscale s z1))))) - 2 * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) * (Rmin (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => J (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s y1))) (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale s y1)))))) (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => J (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s z1))) (dot (vadd z (vscale s z1)) (vadd z (vscale s z1))))))))).
Proof. (* Admitted: it takes coqc too long *)
Admitted.

(** Step [smaller area], by Instance:
  E[E[(E[E[Q(y + x1*s, y + z*s); x1 ~ gamma1]; z ~ gamma1] - 2*E[E[Q(x + z*s, y + x1*s); x1 ~
    gamma1]; z ~ gamma1] + E[E[Q(x + z*s, x + x1*s); x1 ~ gamma1]; z ~ gamma1])*min(E[E[J(y +
    x1*s, y + z*s); x1 ~ gamma1]; z ~ gamma1], E[E[J(x + z*s, x + x1*s); x1 ~ gamma1]; z ~
    gamma1]); y ~ P1]; x ~ P1] <= 2*(E[E[E[Q(x + z*s, x + y*s); z ~ gamma1]; y ~ gamma1]; x ~ P1]
    - E[E[E[E[Q(x + z*s, y + x1*s); x1 ~ gamma1]; z ~ gamma1]; y ~ P1]; x ~ P1])*E[E[E[J(x + z*s,
    x + y*s); z ~ gamma1]; y ~ gamma1]; x ~ P1]
*)
Lemma step_smaller_area (V : Space) (s : R) (P : R -> law V) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_Q_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_G_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (C_smaller_area_Schur : smaller_area.cited_Schur V P gamma)
    (C_smaller_area_a_m__2_pos_is_0 : smaller_area.cited_a_m__2_pos_is_0 V P gamma) :
  E (P 1) (fun z => E (P 1) (fun x1 => (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s y1))) (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale s y1))))) + E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s z1))) (dot (vadd z (vscale s z1)) (vadd z (vscale s z1))))) - 2 * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) * (Rmin (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => J (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s y1))) (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale s y1)))))) (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => J (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s z1))) (dot (vadd z (vscale s z1)) (vadd z (vscale s z1))))))))) <= 2 * (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1)))))))) * (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))))))).
Proof.
  assert (I' : E (P 1) (fun x => E (P 1) (fun y => (E (gamma 1) (fun z => E (gamma 1) (fun x1 => smaller_area.Q_ (dot (vadd y (vscale (s) x1)) (vadd y (vscale (s) x1))) (dot (vadd y (vscale (s) x1)) (vadd y (vscale (s) z))) (dot (vadd y (vscale (s) z)) (vadd y (vscale (s) z))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => smaller_area.Q_ (dot (vadd x (vscale (s) z)) (vadd x (vscale (s) z))) (dot (vadd x (vscale (s) z)) (vadd x (vscale (s) x1))) (dot (vadd x (vscale (s) x1)) (vadd x (vscale (s) x1))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => smaller_area.Q_ (dot (vadd x (vscale (s) z)) (vadd x (vscale (s) z))) (dot (vadd x (vscale (s) z)) (vadd y (vscale (s) x1))) (dot (vadd y (vscale (s) x1)) (vadd y (vscale (s) x1))))))) * (Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => smaller_area.J (dot (vadd y (vscale (s) x1)) (vadd y (vscale (s) x1))) (dot (vadd y (vscale (s) x1)) (vadd y (vscale (s) z))) (dot (vadd y (vscale (s) z)) (vadd y (vscale (s) z)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => smaller_area.J (dot (vadd x (vscale (s) z)) (vadd x (vscale (s) z))) (dot (vadd x (vscale (s) z)) (vadd x (vscale (s) x1))) (dot (vadd x (vscale (s) x1)) (vadd x (vscale (s) x1))))))))) <= 2 * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => smaller_area.Q_ (dot (vadd x (vscale (s) z)) (vadd x (vscale (s) z))) (dot (vadd x (vscale (s) z)) (vadd x (vscale (s) y))) (dot (vadd x (vscale (s) y)) (vadd x (vscale (s) y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => smaller_area.Q_ (dot (vadd x (vscale (s) z)) (vadd x (vscale (s) z))) (dot (vadd x (vscale (s) z)) (vadd y (vscale (s) x1))) (dot (vadd y (vscale (s) x1)) (vadd y (vscale (s) x1)))))))) * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => smaller_area.J (dot (vadd x (vscale (s) z)) (vadd x (vscale (s) z))) (dot (vadd x (vscale (s) z)) (vadd x (vscale (s) y))) (dot (vadd x (vscale (s) y)) (vadd x (vscale (s) y)))))))).
  { apply (smaller_area.step_theorem (V) (s) (P) (gamma)); [first [assumption | gap; sign | premise] | exact C_smaller_area_Schur | exact C_smaller_area_a_m__2_pos_is_0]. }
  congruent_to I'.
Qed.

(** Step [criterion], by Linear:
  (M_J - A_J)*W_Q <= A_J*B_Q
*)
Lemma step_criterion (V : Space) (A_J : R) (B_Q : R) (M_J : R) (W_Q : R) (s : R) (P : R -> law V) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_symmetric : vmirror (gamma 1) (gamma 1))
    (H_apart : forall z : V, drawn (P 1) z -> forall x1 : V, drawn (P 1) x1 -> dot (vadd z (vscale (-1) x1)) (vadd z (vscale (-1) x1)) * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => 2 * PI * (J (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) z1) (dot z1 z1))))) >= 4 * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => R_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale (-1) z))) (dot (vadd x1 (vscale (-1) z)) (vadd x1 (vscale (-1) z)))))) * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => dot y1 y1))) * s)
    (H_apart__from_n : forall z : V, drawn (P 1) z -> forall x1 : V, drawn (P 1) x1 -> E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => 2 * PI * (J (dot z1 z1) (dot z1 (vadd x1 (vscale s y1))) (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale s y1)))))) * (dot (vadd z (vscale (-1) x1)) (vadd z (vscale (-1) x1))) >= 4 * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => R_ (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale s y1))) (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale (-1) z))) (dot (vadd x1 (vscale (-1) z)) (vadd x1 (vscale (-1) z)))))) * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => dot y1 y1))) * s)
    (H_Q_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_G_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_W_Q : W_Q = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))))
    (H_A_J : A_J = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))))
    (H_M_J : M_J = E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => J (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))))
    (H_B_Q : B_Q = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))))
    (C_relu_spread_Q_pos_is_0 : relu_spread.cited_Q_pos_is_0 V)
    (C_relu_spread_distance : relu_spread.cited_distance V)
    (C_translated_areas_triangle : translated_areas.cited_triangle V)
    (C_translated_areas_twice_the_height : translated_areas.cited_twice_the_height V)
    (C_relu_two_classes_even_part : relu_two_classes.cited_even_part V gamma)
    (C_smaller_area_Schur : smaller_area.cited_Schur V P gamma)
    (C_smaller_area_a_m__2_pos_is_0 : smaller_area.cited_a_m__2_pos_is_0 V P gamma) :
  (M_J - A_J) * W_Q <= A_J * B_Q.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [one class], by Instance:
  Q(m + g*s, h*s + m) = G(m + g*s, h*s + m) + J(m + g*s, h*s + m)
*)
Lemma step_one_class (V : Space) (g : V) (h : V) (m : V) (s : R) (P : R -> law V) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_Q_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_G_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0) :
  Q_ (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale s h) (m))) (dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m))) = G (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale s h) (m))) (dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m))) + J (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale s h) (m))) (dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m))).
Proof.
  assert (I' : relu_split.Q_ (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale s h) (m))) (dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m))) = relu_split.G (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale s h) (m))) (dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m))) + relu_split.J (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale s h) (m))) (dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m)))).
  { exact (relu_split.step_split (V) (vadd m (vscale s g)) (vadd (vscale s h) (m))). }
  assert (J' : Q_ (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale s h) (m))) (dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m))) = G (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale s h) (m))) (dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m))) + J (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale s h) (m))) (dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m)))) by first [exact I' | congruent_to I' | sides_of I' | fits I'].
  first [exact J' | lra | fit J'].
Qed.

(** Step [another class], by Instance:
  Q(m + g*s, h*s + n) = G(m + g*s, h*s + n) + J(m + g*s, h*s + n)
*)
Lemma step_another_class (V : Space) (g : V) (h : V) (m : V) (n : V) (s : R) (P : R -> law V) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_Q_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_G_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0) :
  Q_ (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale s h) (n))) (dot (vadd (vscale s h) (n)) (vadd (vscale s h) (n))) = G (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale s h) (n))) (dot (vadd (vscale s h) (n)) (vadd (vscale s h) (n))) + J (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale s h) (n))) (dot (vadd (vscale s h) (n)) (vadd (vscale s h) (n))).
Proof.
  assert (I' : relu_split.Q_ (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale s h) (n))) (dot (vadd (vscale s h) (n)) (vadd (vscale s h) (n))) = relu_split.G (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale s h) (n))) (dot (vadd (vscale s h) (n)) (vadd (vscale s h) (n))) + relu_split.J (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale s h) (n))) (dot (vadd (vscale s h) (n)) (vadd (vscale s h) (n)))).
  { exact (relu_split.step_split (V) (vadd m (vscale s g)) (vadd (vscale s h) (n))). }
  assert (J' : Q_ (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale s h) (n))) (dot (vadd (vscale s h) (n)) (vadd (vscale s h) (n))) = G (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale s h) (n))) (dot (vadd (vscale s h) (n)) (vadd (vscale s h) (n))) + J (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale s h) (n))) (dot (vadd (vscale s h) (n)) (vadd (vscale s h) (n)))) by first [exact I' | congruent_to I' | sides_of I' | fits I'].
  first [exact J' | lra | fit J'].
Qed.

(** Step [within], by Algebra:
  W_G = A_J + W_Q
*)
Lemma step_within (V : Space) (A_J : R) (W_G : R) (W_Q : R) (s : R) (P : R -> law V) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_Q_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_G_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_W_Q : W_Q = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))))
    (H_A_J : A_J = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))))
    (H_W_G : W_G = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))))))) :
  W_G = A_J + W_Q.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [between], by Algebra:
  B_G = M_J - A_J + B_Q
*)
Lemma step_between (V : Space) (A_J : R) (B_G : R) (B_Q : R) (M_J : R) (s : R) (P : R -> law V) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_Q_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_G_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_A_J : A_J = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))))
    (H_M_J : M_J = E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => J (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))))
    (H_B_Q : B_Q = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))))
    (H_B_G : B_G = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1)))))))) :
  B_G = M_J + B_Q - A_J.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [B_Q > 0], by Linear:
  B_Q > 0
*)
Lemma step_B_Q_pos_0 (V : Space) (B_Q : R) (s : R) (P : R -> law V) (gamma : R -> law V)
    (H_Q_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_B_Q : B_Q = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1)))))))) :
  B_Q > 0.
Proof.
  assert (P0' : 0 < (1) * ((E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1)))))))) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (B_Q) - (0) = (1) * ((E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1)))))))) - (0))).
  { assert (U' : forall z0' z1' : R, (B_Q = (((z0') - (z1')))) -> ((((z0') - (z1'))) > 0) -> B_Q - 0 = (1 * (((z0') - (z1')) - 0))).
    { clear - B_Q.
      intros z0' z1' H_B_Q H_Q_apart.
      rewrite ?H_B_Q.
      try assert (N19' : normal_form ((((z0') - (z1')))) (((z0') - (z1')))) by (unfold normal_form; first [put; solve [ring] | equal]).
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))))))) (E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))))) as V'.
    specialize (V' ltac:(says H_B_Q)).
    specialize (V' ltac:(says H_Q_apart)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [B_G > 0], by Linear:
  B_G > 0
*)
Lemma step_B_G_pos_0 (V : Space) (B_G : R) (s : R) (P : R -> law V) (gamma : R -> law V)
    (H_G_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_B_G : B_G = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1)))))))) :
  B_G > 0.
Proof.
  assert (P0' : 0 < (1) * ((E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1)))))))) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (B_G) - (0) = (1) * ((E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1)))))))) - (0))).
  { assert (U' : forall z0' z1' : R, (B_G = (((z0') - (z1')))) -> ((((z0') - (z1'))) > 0) -> B_G - 0 = (1 * (((z0') - (z1')) - 0))).
    { clear - B_G.
      intros z0' z1' H_B_G H_G_apart.
      rewrite ?H_B_G.
      try assert (N19' : normal_form ((((z0') - (z1')))) (((z0') - (z1')))) by (unfold normal_form; first [put; solve [ring] | equal]).
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))))))) (E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))))) as V'.
    specialize (V' ltac:(says H_B_G)).
    specialize (V' ltac:(says H_G_apart)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [G], by Linear:
  B_G^(-1)*W_G >= W_Q*B_Q^(-1)
*)
Lemma step_G (V : Space) (A_J : R) (B_G : R) (B_Q : R) (M_J : R) (W_G : R) (W_Q : R) (s : R) (P : R -> law V) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_symmetric : vmirror (gamma 1) (gamma 1))
    (H_apart : forall z : V, drawn (P 1) z -> forall x1 : V, drawn (P 1) x1 -> dot (vadd z (vscale (-1) x1)) (vadd z (vscale (-1) x1)) * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => 2 * PI * (J (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) z1) (dot z1 z1))))) >= 4 * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => R_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale (-1) z))) (dot (vadd x1 (vscale (-1) z)) (vadd x1 (vscale (-1) z)))))) * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => dot y1 y1))) * s)
    (H_apart__from_n : forall z : V, drawn (P 1) z -> forall x1 : V, drawn (P 1) x1 -> E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => 2 * PI * (J (dot z1 z1) (dot z1 (vadd x1 (vscale s y1))) (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale s y1)))))) * (dot (vadd z (vscale (-1) x1)) (vadd z (vscale (-1) x1))) >= 4 * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => R_ (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale s y1))) (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale (-1) z))) (dot (vadd x1 (vscale (-1) z)) (vadd x1 (vscale (-1) z)))))) * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => dot y1 y1))) * s)
    (H_Q_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_G_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_W_Q : W_Q = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))))
    (H_A_J : A_J = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))))
    (H_M_J : M_J = E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => J (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))))
    (H_B_Q : B_Q = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))))
    (H_W_G : W_G = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))))
    (H_B_G : B_G = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))))
    (C_relu_spread_Q_pos_is_0 : relu_spread.cited_Q_pos_is_0 V)
    (C_relu_spread_distance : relu_spread.cited_distance V)
    (C_translated_areas_triangle : translated_areas.cited_triangle V)
    (C_translated_areas_twice_the_height : translated_areas.cited_twice_the_height V)
    (C_relu_two_classes_even_part : relu_two_classes.cited_even_part V gamma)
    (C_smaller_area_Schur : smaller_area.cited_Schur V P gamma)
    (C_smaller_area_a_m__2_pos_is_0 : smaller_area.cited_a_m__2_pos_is_0 V P gamma) :
  W_G * (inv B_G) >= W_Q * (inv B_Q).
Proof.
  pose proof (step_criterion (V) (A_J) (B_Q) (M_J) (W_Q) (s) (P) (gamma) H_s_pos_0 H_symmetric H_apart H_apart__from_n H_Q_apart H_G_apart H_W_Q H_A_J H_M_J H_B_Q C_relu_spread_Q_pos_is_0 C_relu_spread_distance C_translated_areas_triangle C_translated_areas_twice_the_height C_relu_two_classes_even_part C_smaller_area_Schur C_smaller_area_a_m__2_pos_is_0) as H_criterion.
  pose proof (step_within (V) (A_J) (W_G) (W_Q) (s) (P) (gamma) H_s_pos_0 H_Q_apart H_G_apart H_W_Q H_A_J H_W_G) as H_within.
  pose proof (step_between (V) (A_J) (B_G) (B_Q) (M_J) (s) (P) (gamma) H_s_pos_0 H_Q_apart H_G_apart H_A_J H_M_J H_B_Q H_B_G) as H_between.
  pose proof (step_B_Q_pos_0 (V) (B_Q) (s) (P) (gamma) H_Q_apart H_B_Q) as H_B_Q_pos_0.
  pose proof (step_B_G_pos_0 (V) (B_G) (s) (P) (gamma) H_G_apart H_B_G) as H_B_G_pos_0.
  assert (P0' : 0 <= (inv B_G * (inv B_Q)) * ((A_J * B_Q) - ((M_J - A_J) * W_Q))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (W_G * (inv B_G)) - (W_Q * (inv B_Q)) = (inv B_G * (inv B_Q)) * ((A_J * B_Q) - ((M_J - A_J) * W_Q))).
  { rewrite ?H_within, ?H_between.
    rewrite ?H_within, ?H_between.
    unfold G, J, Q_, R_.
    try assert (N2' : normal_form (inv ((M_J + B_Q - A_J))) (inv (M_J + B_Q - A_J))) by normal.
    assert (Z0' : B_Q <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [within sum], by Algebra:
  W = W_G + W_Q
*)
Lemma step_within_sum (V : Space) (W : R) (W_G : R) (W_Q : R) (s : R) (P : R -> law V) (gamma : R -> law V)
    (H_W_Q : W_Q = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))))
    (H_W_G : W_G = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))))
    (H_W : W = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) + G (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))))))) :
  W = W_G + W_Q.
Proof.
  enough (U' : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) + G (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) + E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))))))).
  { transitivity (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) + G (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))))))).
    { assert (C0' : W = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) + G (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))))))).
      { rewrite H_W.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C1' : W_G = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))))))).
    { rewrite H_W_G.
      first [same | ring | arrange]. }
    assert (C2' : W_Q = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))))))).
    { rewrite H_W_Q.
      first [same | ring | arrange]. }
    rewrite C1', C2'.
    first [same | ring | arrange]. }
  assert (S0' : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) + G (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) = E (P 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))))) + E (P 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))))) - E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))))))).
  { transitivity (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) + G (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))))))). { arrange. }
    assert (E3' : normal_form (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) + G (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))))))) (E (P 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))))) + E (P 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))))) - E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))))).
    { unfold normal_form.
      transitivity (E (P 1) (fun x_4 => (1) * (E (gamma 1) (fun z => G (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))))) + ((-1) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s x1))) (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z)))))) + ((1) * (E (gamma 1) (fun z => Q_ (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))))) + ((-1) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s x1))) (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))))))))))).
      { apply E_ext; intros x_4 D_x_4; draws.
        transitivity (E (gamma 1) (fun z => Q_ (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z)))) + E (gamma 1) (fun z => G (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z)))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s x1))) (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s x1))) (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z)))))).
        { transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) + G (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) - G (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s x1))) (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) - Q_ (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s x1))) (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z)))))). { arrange. }
          assert (E5' : normal_form (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) + G (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) - G (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s x1))) (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) - Q_ (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s x1))) (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z)))))) (E (gamma 1) (fun z => Q_ (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z)))) + E (gamma 1) (fun z => G (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z)))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s x1))) (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s x1))) (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))))))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_6 => (1) * (Q_ (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6)))) + ((-1) * (E (gamma 1) (fun z => Q_ (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))))) + ((1) * (G (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6)))) + ((-1) * (E (gamma 1) (fun z => G (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6)))))))))).
            { apply E_ext; intros x_6 D_x_6; draws.
              transitivity (Q_ (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) + G (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) - E (gamma 1) (fun z => G (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6)))) - E (gamma 1) (fun z => Q_ (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))))).
              { transitivity (E (gamma 1) (fun z => Q_ (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) + G (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) - G (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) - Q_ (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))))). { arrange. }
                assert (E7' : normal_form (E (gamma 1) (fun z => Q_ (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) + G (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) - G (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) - Q_ (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))))) (Q_ (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) + G (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) - E (gamma 1) (fun z => G (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6)))) - E (gamma 1) (fun z => Q_ (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6)))))).
                { unfold normal_form.
                  transitivity (E (gamma 1) (fun x_8 => (-1) * (Q_ (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_8))) (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6)))) + ((Q_ (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6)))) * (1) + ((G (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6)))) * (1) + ((-1) * (G (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_8))) (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))))))))).
                  { apply E_ext; intros x_8 D_x_8; draws.
                    transitivity (Q_ (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) + G (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) - G (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_8))) (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) - Q_ (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_8))) (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6)))).
                    { first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((-1) * (E (gamma 1) (fun x_8 => Q_ (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_8))) (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))))) + ((Q_ (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6)))) * (E (gamma 1) (fun x_8 => 1)) + ((G (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6)))) * (E (gamma 1) (fun x_8 => 1)) + ((-1) * (E (gamma 1) (fun x_8 => G (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_8))) (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))))))))).
                  { linear. }
                  transitivity ((-1) * (E (gamma 1) (fun z => Q_ (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))))) + ((Q_ (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6)))) * (E (gamma 1) (fun z => 1)) + ((G (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6)))) * (E (gamma 1) (fun z => 1)) + ((-1) * (E (gamma 1) (fun z => G (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))))))))). { arrange. }
                  assert (E9' : normal_form (E (gamma 1) (fun z => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  assert (E10' : normal_form (E (gamma 1) (fun z => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (gamma 1) (fun x_6 => Q_ (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))))) + ((-1) * (E (gamma 1) (fun x_6 => E (gamma 1) (fun z => Q_ (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6)))))) + ((1) * (E (gamma 1) (fun x_6 => G (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6))))) + ((-1) * (E (gamma 1) (fun x_6 => E (gamma 1) (fun z => G (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s x_6))) (dot (vadd x_4 (vscale s x_6)) (vadd x_4 (vscale s x_6)))))))))).
            { linear. }
            transitivity ((1) * (E (gamma 1) (fun z => Q_ (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))))) + ((-1) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s x1))) (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z)))))) + ((1) * (E (gamma 1) (fun z => G (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))))) + ((-1) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s x1))) (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z)))))))))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (P 1) (fun x_4 => E (gamma 1) (fun z => G (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z)))))) + ((-1) * (E (P 1) (fun x_4 => E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s x1))) (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))))))) + ((1) * (E (P 1) (fun x_4 => E (gamma 1) (fun z => Q_ (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z)))))) + ((-1) * (E (P 1) (fun x_4 => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s x1))) (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))))))))))).
      { linear. }
      transitivity ((1) * (E (P 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) + ((-1) * (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))))))) + ((1) * (E (P 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) + ((-1) * (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))))))))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) + E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) = E (P 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))))) + E (P 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))))) - E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))))))).
  { transitivity (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) + E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))))))). { arrange. }
    assert (E11' : normal_form (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))))))) (E (P 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))))) - E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))))).
    { unfold normal_form.
      transitivity (E (P 1) (fun x_12 => (1) * (E (gamma 1) (fun z => Q_ (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z))) (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z))) (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z))))) + ((-1) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x_12 (vscale s x1)) (vadd x_12 (vscale s x1))) (dot (vadd x_12 (vscale s x1)) (vadd x_12 (vscale s z))) (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z))))))))).
      { apply E_ext; intros x_12 D_x_12; draws.
        transitivity (E (gamma 1) (fun z => Q_ (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z))) (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z))) (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z)))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x_12 (vscale s x1)) (vadd x_12 (vscale s x1))) (dot (vadd x_12 (vscale s x1)) (vadd x_12 (vscale s z))) (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z)))))).
        { transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z))) (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z))) (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z))) - Q_ (dot (vadd x_12 (vscale s x1)) (vadd x_12 (vscale s x1))) (dot (vadd x_12 (vscale s x1)) (vadd x_12 (vscale s z))) (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z)))))). { arrange. }
          assert (E13' : normal_form (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z))) (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z))) (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z))) - Q_ (dot (vadd x_12 (vscale s x1)) (vadd x_12 (vscale s x1))) (dot (vadd x_12 (vscale s x1)) (vadd x_12 (vscale s z))) (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z)))))) (E (gamma 1) (fun z => Q_ (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z))) (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z))) (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z)))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x_12 (vscale s x1)) (vadd x_12 (vscale s x1))) (dot (vadd x_12 (vscale s x1)) (vadd x_12 (vscale s z))) (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z))))))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_14 => (-1) * (E (gamma 1) (fun z => Q_ (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z))) (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s x_14))) (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14))))) + ((1) * (Q_ (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14))) (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14))) (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14))))))).
            { apply E_ext; intros x_14 D_x_14; draws.
              transitivity (Q_ (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14))) (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14))) (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14))) - E (gamma 1) (fun z => Q_ (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z))) (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s x_14))) (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14))))).
              { transitivity (E (gamma 1) (fun z => Q_ (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14))) (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14))) (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14))) - Q_ (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z))) (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s x_14))) (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14))))). { arrange. }
                assert (E15' : normal_form (E (gamma 1) (fun z => Q_ (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14))) (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14))) (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14))) - Q_ (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z))) (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s x_14))) (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14))))) (Q_ (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14))) (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14))) (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14))) - E (gamma 1) (fun z => Q_ (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z))) (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s x_14))) (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14)))))).
                { unfold normal_form.
                  transitivity (E (gamma 1) (fun x_16 => (Q_ (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14))) (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14))) (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14)))) * (1) + ((-1) * (Q_ (dot (vadd x_12 (vscale s x_16)) (vadd x_12 (vscale s x_16))) (dot (vadd x_12 (vscale s x_16)) (vadd x_12 (vscale s x_14))) (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14))))))).
                  { apply E_ext; intros x_16 D_x_16; draws.
                    transitivity (Q_ (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14))) (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14))) (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14))) - Q_ (dot (vadd x_12 (vscale s x_16)) (vadd x_12 (vscale s x_16))) (dot (vadd x_12 (vscale s x_16)) (vadd x_12 (vscale s x_14))) (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14)))).
                    { first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((Q_ (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14))) (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14))) (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14)))) * (E (gamma 1) (fun x_16 => 1)) + ((-1) * (E (gamma 1) (fun x_16 => Q_ (dot (vadd x_12 (vscale s x_16)) (vadd x_12 (vscale s x_16))) (dot (vadd x_12 (vscale s x_16)) (vadd x_12 (vscale s x_14))) (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14))))))).
                  { linear. }
                  transitivity ((Q_ (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14))) (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14))) (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14)))) * (E (gamma 1) (fun z => 1)) + ((-1) * (E (gamma 1) (fun z => Q_ (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z))) (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s x_14))) (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14))))))). { arrange. }
                  assert (E17' : normal_form (E (gamma 1) (fun z => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((-1) * (E (gamma 1) (fun x_14 => E (gamma 1) (fun z => Q_ (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z))) (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s x_14))) (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14)))))) + ((1) * (E (gamma 1) (fun x_14 => Q_ (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14))) (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14))) (dot (vadd x_12 (vscale s x_14)) (vadd x_12 (vscale s x_14))))))).
            { linear. }
            transitivity ((-1) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x_12 (vscale s x1)) (vadd x_12 (vscale s x1))) (dot (vadd x_12 (vscale s x1)) (vadd x_12 (vscale s z))) (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z)))))) + ((1) * (E (gamma 1) (fun z => Q_ (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z))) (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z))) (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z))))))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (P 1) (fun x_12 => E (gamma 1) (fun z => Q_ (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z))) (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z))) (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z)))))) + ((-1) * (E (P 1) (fun x_12 => E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x_12 (vscale s x1)) (vadd x_12 (vscale s x1))) (dot (vadd x_12 (vscale s x1)) (vadd x_12 (vscale s z))) (dot (vadd x_12 (vscale s z)) (vadd x_12 (vscale s z))))))))).
      { linear. }
      transitivity ((1) * (E (P 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) + ((-1) * (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))))))))). { arrange. }
      arrange. }
    assert (E18' : normal_form (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))))))) (E (P 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))))) - E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))))).
    { unfold normal_form.
      transitivity (E (P 1) (fun x_19 => (-1) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x_19 (vscale s x1)) (vadd x_19 (vscale s x1))) (dot (vadd x_19 (vscale s x1)) (vadd x_19 (vscale s z))) (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z)))))) + ((1) * (E (gamma 1) (fun z => G (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z))) (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z))) (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z)))))))).
      { apply E_ext; intros x_19 D_x_19; draws.
        transitivity (E (gamma 1) (fun z => G (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z))) (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z))) (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z)))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x_19 (vscale s x1)) (vadd x_19 (vscale s x1))) (dot (vadd x_19 (vscale s x1)) (vadd x_19 (vscale s z))) (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z)))))).
        { transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z))) (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z))) (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z))) - G (dot (vadd x_19 (vscale s x1)) (vadd x_19 (vscale s x1))) (dot (vadd x_19 (vscale s x1)) (vadd x_19 (vscale s z))) (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z)))))). { arrange. }
          assert (E20' : normal_form (E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z))) (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z))) (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z))) - G (dot (vadd x_19 (vscale s x1)) (vadd x_19 (vscale s x1))) (dot (vadd x_19 (vscale s x1)) (vadd x_19 (vscale s z))) (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z)))))) (E (gamma 1) (fun z => G (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z))) (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z))) (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z)))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x_19 (vscale s x1)) (vadd x_19 (vscale s x1))) (dot (vadd x_19 (vscale s x1)) (vadd x_19 (vscale s z))) (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z))))))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_21 => (-1) * (E (gamma 1) (fun z => G (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z))) (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s x_21))) (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21))))) + ((1) * (G (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21))) (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21))) (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21))))))).
            { apply E_ext; intros x_21 D_x_21; draws.
              transitivity (G (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21))) (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21))) (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21))) - E (gamma 1) (fun z => G (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z))) (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s x_21))) (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21))))).
              { transitivity (E (gamma 1) (fun z => G (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21))) (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21))) (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21))) - G (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z))) (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s x_21))) (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21))))). { arrange. }
                assert (E22' : normal_form (E (gamma 1) (fun z => G (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21))) (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21))) (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21))) - G (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z))) (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s x_21))) (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21))))) (G (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21))) (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21))) (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21))) - E (gamma 1) (fun z => G (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z))) (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s x_21))) (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21)))))).
                { unfold normal_form.
                  transitivity (E (gamma 1) (fun x_23 => (-1) * (G (dot (vadd x_19 (vscale s x_23)) (vadd x_19 (vscale s x_23))) (dot (vadd x_19 (vscale s x_23)) (vadd x_19 (vscale s x_21))) (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21)))) + ((G (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21))) (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21))) (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21)))) * (1)))).
                  { apply E_ext; intros x_23 D_x_23; draws.
                    transitivity (G (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21))) (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21))) (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21))) - G (dot (vadd x_19 (vscale s x_23)) (vadd x_19 (vscale s x_23))) (dot (vadd x_19 (vscale s x_23)) (vadd x_19 (vscale s x_21))) (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21)))).
                    { first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((-1) * (E (gamma 1) (fun x_23 => G (dot (vadd x_19 (vscale s x_23)) (vadd x_19 (vscale s x_23))) (dot (vadd x_19 (vscale s x_23)) (vadd x_19 (vscale s x_21))) (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21))))) + ((G (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21))) (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21))) (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21)))) * (E (gamma 1) (fun x_23 => 1)))).
                  { linear. }
                  transitivity ((-1) * (E (gamma 1) (fun z => G (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z))) (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s x_21))) (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21))))) + ((G (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21))) (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21))) (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21)))) * (E (gamma 1) (fun z => 1)))). { arrange. }
                  assert (E24' : normal_form (E (gamma 1) (fun z => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((-1) * (E (gamma 1) (fun x_21 => E (gamma 1) (fun z => G (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z))) (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s x_21))) (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21)))))) + ((1) * (E (gamma 1) (fun x_21 => G (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21))) (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21))) (dot (vadd x_19 (vscale s x_21)) (vadd x_19 (vscale s x_21))))))).
            { linear. }
            transitivity ((-1) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x_19 (vscale s x1)) (vadd x_19 (vscale s x1))) (dot (vadd x_19 (vscale s x1)) (vadd x_19 (vscale s z))) (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z)))))) + ((1) * (E (gamma 1) (fun z => G (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z))) (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z))) (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z))))))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((-1) * (E (P 1) (fun x_19 => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x_19 (vscale s x1)) (vadd x_19 (vscale s x1))) (dot (vadd x_19 (vscale s x1)) (vadd x_19 (vscale s z))) (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z))))))) + ((1) * (E (P 1) (fun x_19 => E (gamma 1) (fun z => G (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z))) (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z))) (dot (vadd x_19 (vscale s z)) (vadd x_19 (vscale s z)))))))).
      { linear. }
      transitivity ((-1) * (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))))))) + ((1) * (E (P 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) + G (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) + E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))))))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [between sum], by Algebra:
  B = B_G + B_Q
*)
Lemma step_between_sum (V : Space) (B : R) (B_G : R) (B_Q : R) (s : R) (P : R -> law V) (gamma : R -> law V)
    (H_B_Q : B_Q = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))))
    (H_B_G : B_G = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))))
    (H_B : B = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) + Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))) + G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1)))))))) :
  B = B_G + B_Q.
Proof.
  enough (U' : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) + Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))) + G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) = (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1)))))))) + (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))))).
  { transitivity (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) + Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))) + G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1)))))))).
    { assert (C0' : B = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) + Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))) + G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1)))))))).
      { rewrite H_B.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C1' : B_G = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1)))))))).
    { rewrite H_B_G.
      first [same | ring | arrange]. }
    assert (C2' : B_Q = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1)))))))).
    { rewrite H_B_Q.
      first [same | ring | arrange]. }
    rewrite C1', C2'.
    first [same | ring | arrange]. }
  assert (S0' : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) + Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))) + G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) + E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale s y1))) (dot (vadd x1 (vscale s y1)) (vadd z (vscale s z1))) (dot (vadd z (vscale s z1)) (vadd z (vscale s z1))))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale s y1))) (dot (vadd x1 (vscale s y1)) (vadd z (vscale s z1))) (dot (vadd z (vscale s z1)) (vadd z (vscale s z1)))))))).
  { transitivity (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) + Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))) + G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1)))))))). { arrange. }
    assert (E3' : normal_form (E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))) + G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1)))))))) (E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale s y1))) (dot (vadd x1 (vscale s y1)) (vadd z (vscale s z1))) (dot (vadd z (vscale s z1)) (vadd z (vscale s z1))))))) + E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale s y1))) (dot (vadd x1 (vscale s y1)) (vadd z (vscale s z1))) (dot (vadd z (vscale s z1)) (vadd z (vscale s z1))))))))).
    { unfold normal_form.
      transitivity (E (P 1) (fun x_4 => (1) * (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd x_4 (vscale s y1))) (dot (vadd x_4 (vscale s y1)) (vadd x_4 (vscale s y1))))))) + ((1) * (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s x1))) (dot (vadd x_4 (vscale s x1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s y1)))))))))).
      { apply E_ext; intros x_4 D_x_4; draws.
        transitivity (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd x_4 (vscale s y1))) (dot (vadd x_4 (vscale s y1)) (vadd x_4 (vscale s y1)))))) + E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s x1))) (dot (vadd x_4 (vscale s x1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))))))).
        { transitivity (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s x1))) (dot (vadd x_4 (vscale s x1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) + G (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s x1))) (dot (vadd x_4 (vscale s x1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))))))). { arrange. }
          assert (E5' : normal_form (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s x1))) (dot (vadd x_4 (vscale s x1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) + G (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s x1))) (dot (vadd x_4 (vscale s x1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))))))) (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd x_4 (vscale s y1))) (dot (vadd x_4 (vscale s y1)) (vadd x_4 (vscale s y1)))))) + E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s x1))) (dot (vadd x_4 (vscale s x1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s y1)))))))).
          { unfold normal_form.
            transitivity (E (P 1) (fun x_6 => (1) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x_6 (vscale s z)) (vadd x_6 (vscale s z))) (dot (vadd x_6 (vscale s z)) (vadd x_4 (vscale s x1))) (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s x1)))))) + ((1) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_6 (vscale s x1))) (dot (vadd x_6 (vscale s x1)) (vadd x_6 (vscale s x1))))))))).
            { apply E_ext; intros x_6 D_x_6; draws.
              transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_6 (vscale s x1))) (dot (vadd x_6 (vscale s x1)) (vadd x_6 (vscale s x1))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x_6 (vscale s z)) (vadd x_6 (vscale s z))) (dot (vadd x_6 (vscale s z)) (vadd x_4 (vscale s x1))) (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s x1)))))).
              { transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_6 (vscale s x1))) (dot (vadd x_6 (vscale s x1)) (vadd x_6 (vscale s x1))) + G (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_6 (vscale s x1))) (dot (vadd x_6 (vscale s x1)) (vadd x_6 (vscale s x1)))))). { arrange. }
                assert (E7' : normal_form (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_6 (vscale s x1))) (dot (vadd x_6 (vscale s x1)) (vadd x_6 (vscale s x1))) + G (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_6 (vscale s x1))) (dot (vadd x_6 (vscale s x1)) (vadd x_6 (vscale s x1)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_6 (vscale s x1))) (dot (vadd x_6 (vscale s x1)) (vadd x_6 (vscale s x1))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x_6 (vscale s z)) (vadd x_6 (vscale s z))) (dot (vadd x_6 (vscale s z)) (vadd x_4 (vscale s x1))) (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s x1))))))).
                { unfold normal_form.
                  transitivity (E (gamma 1) (fun x_8 => (1) * (E (gamma 1) (fun z => G (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_8))) (dot (vadd x_4 (vscale s x_8)) (vadd x_6 (vscale s z))) (dot (vadd x_6 (vscale s z)) (vadd x_6 (vscale s z))))) + ((1) * (E (gamma 1) (fun z => Q_ (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_8))) (dot (vadd x_4 (vscale s x_8)) (vadd x_6 (vscale s z))) (dot (vadd x_6 (vscale s z)) (vadd x_6 (vscale s z)))))))).
                  { apply E_ext; intros x_8 D_x_8; draws.
                    transitivity (E (gamma 1) (fun z => G (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_8))) (dot (vadd x_4 (vscale s x_8)) (vadd x_6 (vscale s z))) (dot (vadd x_6 (vscale s z)) (vadd x_6 (vscale s z)))) + E (gamma 1) (fun z => Q_ (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_8))) (dot (vadd x_4 (vscale s x_8)) (vadd x_6 (vscale s z))) (dot (vadd x_6 (vscale s z)) (vadd x_6 (vscale s z))))).
                    { transitivity (E (gamma 1) (fun z => Q_ (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_8))) (dot (vadd x_4 (vscale s x_8)) (vadd x_6 (vscale s z))) (dot (vadd x_6 (vscale s z)) (vadd x_6 (vscale s z))) + G (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_8))) (dot (vadd x_4 (vscale s x_8)) (vadd x_6 (vscale s z))) (dot (vadd x_6 (vscale s z)) (vadd x_6 (vscale s z))))). { arrange. }
                      assert (E9' : normal_form (E (gamma 1) (fun z => Q_ (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_8))) (dot (vadd x_4 (vscale s x_8)) (vadd x_6 (vscale s z))) (dot (vadd x_6 (vscale s z)) (vadd x_6 (vscale s z))) + G (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_8))) (dot (vadd x_4 (vscale s x_8)) (vadd x_6 (vscale s z))) (dot (vadd x_6 (vscale s z)) (vadd x_6 (vscale s z))))) (E (gamma 1) (fun z => G (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_8))) (dot (vadd x_4 (vscale s x_8)) (vadd x_6 (vscale s z))) (dot (vadd x_6 (vscale s z)) (vadd x_6 (vscale s z)))) + E (gamma 1) (fun z => Q_ (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_8))) (dot (vadd x_4 (vscale s x_8)) (vadd x_6 (vscale s z))) (dot (vadd x_6 (vscale s z)) (vadd x_6 (vscale s z)))))).
                      { unfold normal_form.
                        transitivity (E (gamma 1) (fun x_10 => (1) * (Q_ (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_8))) (dot (vadd x_4 (vscale s x_8)) (vadd x_6 (vscale s x_10))) (dot (vadd x_6 (vscale s x_10)) (vadd x_6 (vscale s x_10)))) + ((1) * (G (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_8))) (dot (vadd x_4 (vscale s x_8)) (vadd x_6 (vscale s x_10))) (dot (vadd x_6 (vscale s x_10)) (vadd x_6 (vscale s x_10))))))).
                        { apply E_ext; intros x_10 D_x_10; draws.
                          transitivity (Q_ (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_8))) (dot (vadd x_4 (vscale s x_8)) (vadd x_6 (vscale s x_10))) (dot (vadd x_6 (vscale s x_10)) (vadd x_6 (vscale s x_10))) + G (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_8))) (dot (vadd x_4 (vscale s x_8)) (vadd x_6 (vscale s x_10))) (dot (vadd x_6 (vscale s x_10)) (vadd x_6 (vscale s x_10)))).
                          { first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity ((1) * (E (gamma 1) (fun x_10 => Q_ (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_8))) (dot (vadd x_4 (vscale s x_8)) (vadd x_6 (vscale s x_10))) (dot (vadd x_6 (vscale s x_10)) (vadd x_6 (vscale s x_10))))) + ((1) * (E (gamma 1) (fun x_10 => G (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_8))) (dot (vadd x_4 (vscale s x_8)) (vadd x_6 (vscale s x_10))) (dot (vadd x_6 (vscale s x_10)) (vadd x_6 (vscale s x_10))))))).
                        { linear. }
                        transitivity ((1) * (E (gamma 1) (fun z => Q_ (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_8))) (dot (vadd x_4 (vscale s x_8)) (vadd x_6 (vscale s z))) (dot (vadd x_6 (vscale s z)) (vadd x_6 (vscale s z))))) + ((1) * (E (gamma 1) (fun z => G (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_8))) (dot (vadd x_4 (vscale s x_8)) (vadd x_6 (vscale s z))) (dot (vadd x_6 (vscale s z)) (vadd x_6 (vscale s z))))))). { arrange. }
                        arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (gamma 1) (fun x_8 => E (gamma 1) (fun z => G (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_8))) (dot (vadd x_4 (vscale s x_8)) (vadd x_6 (vscale s z))) (dot (vadd x_6 (vscale s z)) (vadd x_6 (vscale s z)))))) + ((1) * (E (gamma 1) (fun x_8 => E (gamma 1) (fun z => Q_ (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_8))) (dot (vadd x_4 (vscale s x_8)) (vadd x_6 (vscale s z))) (dot (vadd x_6 (vscale s z)) (vadd x_6 (vscale s z)))))))).
                  { linear. }
                  transitivity ((1) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_6 (vscale s x1))) (dot (vadd x_6 (vscale s x1)) (vadd x_6 (vscale s x1)))))) + ((1) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_6 (vscale s x1))) (dot (vadd x_6 (vscale s x1)) (vadd x_6 (vscale s x1)))))))). { arrange. }
                  assert (E11' : normal_form (E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_6 (vscale s x1))) (dot (vadd x_6 (vscale s x1)) (vadd x_6 (vscale s x1)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x_6 (vscale s z)) (vadd x_6 (vscale s z))) (dot (vadd x_6 (vscale s z)) (vadd x_4 (vscale s x1))) (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s x1))))))).
                  { unfold normal_form.
                    transitivity (E (gamma 1) (fun x_8 => E (gamma 1) (fun x_12 => (G (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_8))) (dot (vadd x_4 (vscale s x_8)) (vadd x_6 (vscale s x_12))) (dot (vadd x_6 (vscale s x_12)) (vadd x_6 (vscale s x_12))))))).
                    { apply E_ext; intros x_8 D_x_8; draws.
                      transitivity (E (gamma 1) (fun x_12 => (1) * (G (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_8))) (dot (vadd x_4 (vscale s x_8)) (vadd x_6 (vscale s x_12))) (dot (vadd x_6 (vscale s x_12)) (vadd x_6 (vscale s x_12)))))).
                      { etransitivity; [| symmetry; exact (E_scale (gamma 1) (1) (fun x_12 => G (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_8))) (dot (vadd x_4 (vscale s x_8)) (vadd x_6 (vscale s x_12))) (dot (vadd x_6 (vscale s x_12)) (vadd x_6 (vscale s x_12)))))]; arrange. }
                      apply E_ext; intros x_12 D_x_12; draws.
                      arrange. }
                    transitivity (E (gamma 1) (fun x_12 => E (gamma 1) (fun x_8 => (G (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_8))) (dot (vadd x_4 (vscale s x_8)) (vadd x_6 (vscale s x_12))) (dot (vadd x_6 (vscale s x_12)) (vadd x_6 (vscale s x_12))))))).
                    { exact (E_swap (gamma 1) (gamma 1) (fun x_8 x_12 => (G (dot (vadd x_4 (vscale s x_8)) (vadd x_4 (vscale s x_8))) (dot (vadd x_4 (vscale s x_8)) (vadd x_6 (vscale s x_12))) (dot (vadd x_6 (vscale s x_12)) (vadd x_6 (vscale s x_12)))))). }
                    repeat (apply E_ext; intros); arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (P 1) (fun x_6 => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x_6 (vscale s z)) (vadd x_6 (vscale s z))) (dot (vadd x_6 (vscale s z)) (vadd x_4 (vscale s x1))) (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s x1))))))) + ((1) * (E (P 1) (fun x_6 => E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_6 (vscale s x1))) (dot (vadd x_6 (vscale s x1)) (vadd x_6 (vscale s x1))))))))).
            { linear. }
            transitivity ((1) * (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd x_4 (vscale s y1))) (dot (vadd x_4 (vscale s y1)) (vadd x_4 (vscale s y1))))))) + ((1) * (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s x1))) (dot (vadd x_4 (vscale s x1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))))))))). { arrange. }
            assert (E13' : normal_form (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd x_4 (vscale s y1))) (dot (vadd x_4 (vscale s y1)) (vadd x_4 (vscale s y1))))))) (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s x1))) (dot (vadd x_4 (vscale s x1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s y1)))))))).
            { unfold normal_form.
              transitivity (E (P 1) (fun x_6 => E (gamma 1) (fun x_14 => E (gamma 1) (fun x_15 => (G (dot (vadd x_6 (vscale s x_14)) (vadd x_6 (vscale s x_14))) (dot (vadd x_6 (vscale s x_14)) (vadd x_4 (vscale s x_15))) (dot (vadd x_4 (vscale s x_15)) (vadd x_4 (vscale s x_15)))))))).
              { apply E_ext; intros x_6 D_x_6; draws.
                transitivity (E (gamma 1) (fun x_14 => (1) * (E (gamma 1) (fun z => G (dot (vadd x_6 (vscale s x_14)) (vadd x_6 (vscale s x_14))) (dot (vadd x_6 (vscale s x_14)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))))))).
                { etransitivity; [| symmetry; exact (E_scale (gamma 1) (1) (fun x_14 => E (gamma 1) (fun z => G (dot (vadd x_6 (vscale s x_14)) (vadd x_6 (vscale s x_14))) (dot (vadd x_6 (vscale s x_14)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))))))]; arrange. }
                apply E_ext; intros x_14 D_x_14; draws.
                transitivity (E (gamma 1) (fun x_15 => (1) * (G (dot (vadd x_6 (vscale s x_14)) (vadd x_6 (vscale s x_14))) (dot (vadd x_6 (vscale s x_14)) (vadd x_4 (vscale s x_15))) (dot (vadd x_4 (vscale s x_15)) (vadd x_4 (vscale s x_15)))))).
                { etransitivity; [| symmetry; exact (E_scale (gamma 1) (1) (fun x_15 => G (dot (vadd x_6 (vscale s x_14)) (vadd x_6 (vscale s x_14))) (dot (vadd x_6 (vscale s x_14)) (vadd x_4 (vscale s x_15))) (dot (vadd x_4 (vscale s x_15)) (vadd x_4 (vscale s x_15)))))]; arrange. }
                apply E_ext; intros x_15 D_x_15; draws.
                arrange. }
              transitivity (E (P 1) (fun x_6 => E (gamma 1) (fun x_15 => E (gamma 1) (fun x_14 => (G (dot (vadd x_6 (vscale s x_14)) (vadd x_6 (vscale s x_14))) (dot (vadd x_6 (vscale s x_14)) (vadd x_4 (vscale s x_15))) (dot (vadd x_4 (vscale s x_15)) (vadd x_4 (vscale s x_15)))))))).
              { apply E_ext; intros x_6 ?; exact (E_swap (gamma 1) (gamma 1) (fun x_14 x_15 => (G (dot (vadd x_6 (vscale s x_14)) (vadd x_6 (vscale s x_14))) (dot (vadd x_6 (vscale s x_14)) (vadd x_4 (vscale s x_15))) (dot (vadd x_4 (vscale s x_15)) (vadd x_4 (vscale s x_15)))))). }
              repeat (apply E_ext; intros); arrange. }
            assert (E16' : normal_form (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s x1))) (dot (vadd x_4 (vscale s x1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))))))) (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd x_4 (vscale s y1))) (dot (vadd x_4 (vscale s y1)) (vadd x_4 (vscale s y1)))))))).
            { unfold normal_form.
              transitivity (E (P 1) (fun x_6 => E (gamma 1) (fun x_17 => E (gamma 1) (fun x_18 => (Q_ (dot (vadd x_4 (vscale s x_17)) (vadd x_4 (vscale s x_17))) (dot (vadd x_4 (vscale s x_17)) (vadd x_6 (vscale s x_18))) (dot (vadd x_6 (vscale s x_18)) (vadd x_6 (vscale s x_18)))))))).
              { apply E_ext; intros x_6 D_x_6; draws.
                transitivity (E (gamma 1) (fun x_17 => (1) * (E (gamma 1) (fun z => Q_ (dot (vadd x_4 (vscale s x_17)) (vadd x_4 (vscale s x_17))) (dot (vadd x_4 (vscale s x_17)) (vadd x_6 (vscale s z))) (dot (vadd x_6 (vscale s z)) (vadd x_6 (vscale s z))))))).
                { etransitivity; [| symmetry; exact (E_scale (gamma 1) (1) (fun x_17 => E (gamma 1) (fun z => Q_ (dot (vadd x_4 (vscale s x_17)) (vadd x_4 (vscale s x_17))) (dot (vadd x_4 (vscale s x_17)) (vadd x_6 (vscale s z))) (dot (vadd x_6 (vscale s z)) (vadd x_6 (vscale s z))))))]; arrange. }
                apply E_ext; intros x_17 D_x_17; draws.
                transitivity (E (gamma 1) (fun x_18 => (1) * (Q_ (dot (vadd x_4 (vscale s x_17)) (vadd x_4 (vscale s x_17))) (dot (vadd x_4 (vscale s x_17)) (vadd x_6 (vscale s x_18))) (dot (vadd x_6 (vscale s x_18)) (vadd x_6 (vscale s x_18)))))).
                { etransitivity; [| symmetry; exact (E_scale (gamma 1) (1) (fun x_18 => Q_ (dot (vadd x_4 (vscale s x_17)) (vadd x_4 (vscale s x_17))) (dot (vadd x_4 (vscale s x_17)) (vadd x_6 (vscale s x_18))) (dot (vadd x_6 (vscale s x_18)) (vadd x_6 (vscale s x_18)))))]; arrange. }
                apply E_ext; intros x_18 D_x_18; draws.
                arrange. }
              transitivity (E (P 1) (fun x_6 => E (gamma 1) (fun x_18 => E (gamma 1) (fun x_17 => (Q_ (dot (vadd x_4 (vscale s x_17)) (vadd x_4 (vscale s x_17))) (dot (vadd x_4 (vscale s x_17)) (vadd x_6 (vscale s x_18))) (dot (vadd x_6 (vscale s x_18)) (vadd x_6 (vscale s x_18)))))))).
              { apply E_ext; intros x_6 ?; exact (E_swap (gamma 1) (gamma 1) (fun x_17 x_18 => (Q_ (dot (vadd x_4 (vscale s x_17)) (vadd x_4 (vscale s x_17))) (dot (vadd x_4 (vscale s x_17)) (vadd x_6 (vscale s x_18))) (dot (vadd x_6 (vscale s x_18)) (vadd x_6 (vscale s x_18)))))). }
              repeat (apply E_ext; intros); arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (P 1) (fun x_4 => E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd x_4 (vscale s y1))) (dot (vadd x_4 (vscale s y1)) (vadd x_4 (vscale s y1)))))))) + ((1) * (E (P 1) (fun x_4 => E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd x_4 (vscale s x1)) (vadd x_4 (vscale s x1))) (dot (vadd x_4 (vscale s x1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s y1)))))))))).
      { linear. }
      transitivity ((1) * (E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale s y1))) (dot (vadd x1 (vscale s y1)) (vadd z (vscale s z1))) (dot (vadd z (vscale s z1)) (vadd z (vscale s z1)))))))) + ((1) * (E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1)))))))))). { arrange. }
      assert (E19' : normal_form (E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1)))))))) (E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale s y1))) (dot (vadd x1 (vscale s y1)) (vadd z (vscale s z1))) (dot (vadd z (vscale s z1)) (vadd z (vscale s z1))))))))).
      { unfold normal_form.
        transitivity (E (P 1) (fun x_4 => E (P 1) (fun x_20 => E (gamma 1) (fun x_21 => E (gamma 1) (fun x_22 => (G (dot (vadd x_4 (vscale s x_21)) (vadd x_4 (vscale s x_21))) (dot (vadd x_4 (vscale s x_21)) (vadd x_20 (vscale s x_22))) (dot (vadd x_20 (vscale s x_22)) (vadd x_20 (vscale s x_22))))))))).
        { apply E_ext; intros x_4 D_x_4; draws.
          transitivity (E (P 1) (fun x_20 => (1) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_20 (vscale s x1))) (dot (vadd x_20 (vscale s x1)) (vadd x_20 (vscale s x1)))))))).
          { etransitivity; [| symmetry; exact (E_scale (P 1) (1) (fun x_20 => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x_4 (vscale s z)) (vadd x_4 (vscale s z))) (dot (vadd x_4 (vscale s z)) (vadd x_20 (vscale s x1))) (dot (vadd x_20 (vscale s x1)) (vadd x_20 (vscale s x1)))))))]; arrange. }
          apply E_ext; intros x_20 D_x_20; draws.
          transitivity (E (gamma 1) (fun x_21 => (1) * (E (gamma 1) (fun z => G (dot (vadd x_4 (vscale s x_21)) (vadd x_4 (vscale s x_21))) (dot (vadd x_4 (vscale s x_21)) (vadd x_20 (vscale s z))) (dot (vadd x_20 (vscale s z)) (vadd x_20 (vscale s z))))))).
          { etransitivity; [| symmetry; exact (E_scale (gamma 1) (1) (fun x_21 => E (gamma 1) (fun z => G (dot (vadd x_4 (vscale s x_21)) (vadd x_4 (vscale s x_21))) (dot (vadd x_4 (vscale s x_21)) (vadd x_20 (vscale s z))) (dot (vadd x_20 (vscale s z)) (vadd x_20 (vscale s z))))))]; arrange. }
          apply E_ext; intros x_21 D_x_21; draws.
          transitivity (E (gamma 1) (fun x_22 => (1) * (G (dot (vadd x_4 (vscale s x_21)) (vadd x_4 (vscale s x_21))) (dot (vadd x_4 (vscale s x_21)) (vadd x_20 (vscale s x_22))) (dot (vadd x_20 (vscale s x_22)) (vadd x_20 (vscale s x_22)))))).
          { etransitivity; [| symmetry; exact (E_scale (gamma 1) (1) (fun x_22 => G (dot (vadd x_4 (vscale s x_21)) (vadd x_4 (vscale s x_21))) (dot (vadd x_4 (vscale s x_21)) (vadd x_20 (vscale s x_22))) (dot (vadd x_20 (vscale s x_22)) (vadd x_20 (vscale s x_22)))))]; arrange. }
          apply E_ext; intros x_22 D_x_22; draws.
          arrange. }
        transitivity (E (P 1) (fun x_4 => E (P 1) (fun x_20 => E (gamma 1) (fun x_22 => E (gamma 1) (fun x_21 => (G (dot (vadd x_4 (vscale s x_21)) (vadd x_4 (vscale s x_21))) (dot (vadd x_4 (vscale s x_21)) (vadd x_20 (vscale s x_22))) (dot (vadd x_20 (vscale s x_22)) (vadd x_20 (vscale s x_22))))))))).
        { apply E_ext; intros x_4 ?; apply E_ext; intros x_20 ?; exact (E_swap (gamma 1) (gamma 1) (fun x_21 x_22 => (G (dot (vadd x_4 (vscale s x_21)) (vadd x_4 (vscale s x_21))) (dot (vadd x_4 (vscale s x_21)) (vadd x_20 (vscale s x_22))) (dot (vadd x_20 (vscale s x_22)) (vadd x_20 (vscale s x_22)))))). }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    assert (E23' : normal_form (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) + Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))))))) (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) + E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))))).
    { unfold normal_form.
      transitivity (E (P 1) (fun x_24 => (1) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x_24 (vscale s x1)) (vadd x_24 (vscale s x1))) (dot (vadd x_24 (vscale s x1)) (vadd x_24 (vscale s z))) (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s z)))))) + ((1) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x_24 (vscale s x1)) (vadd x_24 (vscale s x1))) (dot (vadd x_24 (vscale s x1)) (vadd x_24 (vscale s z))) (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s z))))))))).
      { apply E_ext; intros x_24 D_x_24; draws.
        transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x_24 (vscale s x1)) (vadd x_24 (vscale s x1))) (dot (vadd x_24 (vscale s x1)) (vadd x_24 (vscale s z))) (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s z))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x_24 (vscale s x1)) (vadd x_24 (vscale s x1))) (dot (vadd x_24 (vscale s x1)) (vadd x_24 (vscale s z))) (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s z)))))).
        { transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x_24 (vscale s x1)) (vadd x_24 (vscale s x1))) (dot (vadd x_24 (vscale s x1)) (vadd x_24 (vscale s z))) (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s z))) + Q_ (dot (vadd x_24 (vscale s x1)) (vadd x_24 (vscale s x1))) (dot (vadd x_24 (vscale s x1)) (vadd x_24 (vscale s z))) (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s z)))))). { arrange. }
          assert (E25' : normal_form (E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x_24 (vscale s x1)) (vadd x_24 (vscale s x1))) (dot (vadd x_24 (vscale s x1)) (vadd x_24 (vscale s z))) (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s z))) + Q_ (dot (vadd x_24 (vscale s x1)) (vadd x_24 (vscale s x1))) (dot (vadd x_24 (vscale s x1)) (vadd x_24 (vscale s z))) (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s z)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x_24 (vscale s x1)) (vadd x_24 (vscale s x1))) (dot (vadd x_24 (vscale s x1)) (vadd x_24 (vscale s z))) (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s z))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x_24 (vscale s x1)) (vadd x_24 (vscale s x1))) (dot (vadd x_24 (vscale s x1)) (vadd x_24 (vscale s z))) (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s z))))))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_26 => (1) * (E (gamma 1) (fun z => Q_ (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s z))) (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s x_26))) (dot (vadd x_24 (vscale s x_26)) (vadd x_24 (vscale s x_26))))) + ((1) * (E (gamma 1) (fun z => G (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s z))) (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s x_26))) (dot (vadd x_24 (vscale s x_26)) (vadd x_24 (vscale s x_26)))))))).
            { apply E_ext; intros x_26 D_x_26; draws.
              transitivity (E (gamma 1) (fun z => G (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s z))) (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s x_26))) (dot (vadd x_24 (vscale s x_26)) (vadd x_24 (vscale s x_26)))) + E (gamma 1) (fun z => Q_ (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s z))) (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s x_26))) (dot (vadd x_24 (vscale s x_26)) (vadd x_24 (vscale s x_26))))).
              { transitivity (E (gamma 1) (fun z => G (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s z))) (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s x_26))) (dot (vadd x_24 (vscale s x_26)) (vadd x_24 (vscale s x_26))) + Q_ (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s z))) (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s x_26))) (dot (vadd x_24 (vscale s x_26)) (vadd x_24 (vscale s x_26))))). { arrange. }
                assert (E27' : normal_form (E (gamma 1) (fun z => G (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s z))) (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s x_26))) (dot (vadd x_24 (vscale s x_26)) (vadd x_24 (vscale s x_26))) + Q_ (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s z))) (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s x_26))) (dot (vadd x_24 (vscale s x_26)) (vadd x_24 (vscale s x_26))))) (E (gamma 1) (fun z => G (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s z))) (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s x_26))) (dot (vadd x_24 (vscale s x_26)) (vadd x_24 (vscale s x_26)))) + E (gamma 1) (fun z => Q_ (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s z))) (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s x_26))) (dot (vadd x_24 (vscale s x_26)) (vadd x_24 (vscale s x_26)))))).
                { unfold normal_form.
                  transitivity (E (gamma 1) (fun x_28 => (1) * (G (dot (vadd x_24 (vscale s x_28)) (vadd x_24 (vscale s x_28))) (dot (vadd x_24 (vscale s x_28)) (vadd x_24 (vscale s x_26))) (dot (vadd x_24 (vscale s x_26)) (vadd x_24 (vscale s x_26)))) + ((1) * (Q_ (dot (vadd x_24 (vscale s x_28)) (vadd x_24 (vscale s x_28))) (dot (vadd x_24 (vscale s x_28)) (vadd x_24 (vscale s x_26))) (dot (vadd x_24 (vscale s x_26)) (vadd x_24 (vscale s x_26))))))).
                  { apply E_ext; intros x_28 D_x_28; draws.
                    transitivity (G (dot (vadd x_24 (vscale s x_28)) (vadd x_24 (vscale s x_28))) (dot (vadd x_24 (vscale s x_28)) (vadd x_24 (vscale s x_26))) (dot (vadd x_24 (vscale s x_26)) (vadd x_24 (vscale s x_26))) + Q_ (dot (vadd x_24 (vscale s x_28)) (vadd x_24 (vscale s x_28))) (dot (vadd x_24 (vscale s x_28)) (vadd x_24 (vscale s x_26))) (dot (vadd x_24 (vscale s x_26)) (vadd x_24 (vscale s x_26)))).
                    { first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (gamma 1) (fun x_28 => G (dot (vadd x_24 (vscale s x_28)) (vadd x_24 (vscale s x_28))) (dot (vadd x_24 (vscale s x_28)) (vadd x_24 (vscale s x_26))) (dot (vadd x_24 (vscale s x_26)) (vadd x_24 (vscale s x_26))))) + ((1) * (E (gamma 1) (fun x_28 => Q_ (dot (vadd x_24 (vscale s x_28)) (vadd x_24 (vscale s x_28))) (dot (vadd x_24 (vscale s x_28)) (vadd x_24 (vscale s x_26))) (dot (vadd x_24 (vscale s x_26)) (vadd x_24 (vscale s x_26))))))).
                  { linear. }
                  transitivity ((1) * (E (gamma 1) (fun z => G (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s z))) (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s x_26))) (dot (vadd x_24 (vscale s x_26)) (vadd x_24 (vscale s x_26))))) + ((1) * (E (gamma 1) (fun z => Q_ (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s z))) (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s x_26))) (dot (vadd x_24 (vscale s x_26)) (vadd x_24 (vscale s x_26))))))). { arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (gamma 1) (fun x_26 => E (gamma 1) (fun z => Q_ (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s z))) (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s x_26))) (dot (vadd x_24 (vscale s x_26)) (vadd x_24 (vscale s x_26)))))) + ((1) * (E (gamma 1) (fun x_26 => E (gamma 1) (fun z => G (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s z))) (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s x_26))) (dot (vadd x_24 (vscale s x_26)) (vadd x_24 (vscale s x_26)))))))).
            { linear. }
            transitivity ((1) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x_24 (vscale s x1)) (vadd x_24 (vscale s x1))) (dot (vadd x_24 (vscale s x1)) (vadd x_24 (vscale s z))) (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s z)))))) + ((1) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x_24 (vscale s x1)) (vadd x_24 (vscale s x1))) (dot (vadd x_24 (vscale s x1)) (vadd x_24 (vscale s z))) (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s z)))))))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (P 1) (fun x_24 => E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x_24 (vscale s x1)) (vadd x_24 (vscale s x1))) (dot (vadd x_24 (vscale s x1)) (vadd x_24 (vscale s z))) (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s z))))))) + ((1) * (E (P 1) (fun x_24 => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x_24 (vscale s x1)) (vadd x_24 (vscale s x1))) (dot (vadd x_24 (vscale s x1)) (vadd x_24 (vscale s z))) (dot (vadd x_24 (vscale s z)) (vadd x_24 (vscale s z))))))))).
      { linear. }
      transitivity ((1) * (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))))))) + ((1) * (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))))))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1)))))))) + (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1)))))))) = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) + E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale s y1))) (dot (vadd x1 (vscale s y1)) (vadd z (vscale s z1))) (dot (vadd z (vscale s z1)) (vadd z (vscale s z1))))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale s y1))) (dot (vadd x1 (vscale s y1)) (vadd z (vscale s z1))) (dot (vadd z (vscale s z1)) (vadd z (vscale s z1)))))))).
  { transitivity ((E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1)))))))) + (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))))). { arrange. }
    assert (E30' : normal_form (E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1)))))))) (E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale s y1))) (dot (vadd x1 (vscale s y1)) (vadd z (vscale s z1))) (dot (vadd z (vscale s z1)) (vadd z (vscale s z1))))))))).
    { unfold normal_form.
      transitivity (E (P 1) (fun x_31 => (1) * (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd x_31 (vscale s y1))) (dot (vadd x_31 (vscale s y1)) (vadd x_31 (vscale s y1))))))))).
      { apply E_ext; intros x_31 D_x_31; draws.
        transitivity (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd x_31 (vscale s y1))) (dot (vadd x_31 (vscale s y1)) (vadd x_31 (vscale s y1))))))).
        { transitivity (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd x_31 (vscale s x1)) (vadd x_31 (vscale s x1))) (dot (vadd x_31 (vscale s x1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))))))). { arrange. }
          assert (E32' : normal_form (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd x_31 (vscale s x1)) (vadd x_31 (vscale s x1))) (dot (vadd x_31 (vscale s x1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))))))) (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd x_31 (vscale s y1))) (dot (vadd x_31 (vscale s y1)) (vadd x_31 (vscale s y1)))))))).
          { unfold normal_form.
            transitivity (E (P 1) (fun x_33 => (1) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x_31 (vscale s z)) (vadd x_31 (vscale s z))) (dot (vadd x_31 (vscale s z)) (vadd x_33 (vscale s x1))) (dot (vadd x_33 (vscale s x1)) (vadd x_33 (vscale s x1)))))))).
            { apply E_ext; intros x_33 D_x_33; draws.
              transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x_31 (vscale s z)) (vadd x_31 (vscale s z))) (dot (vadd x_31 (vscale s z)) (vadd x_33 (vscale s x1))) (dot (vadd x_33 (vscale s x1)) (vadd x_33 (vscale s x1)))))).
              { transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x_31 (vscale s z)) (vadd x_31 (vscale s z))) (dot (vadd x_31 (vscale s z)) (vadd x_33 (vscale s x1))) (dot (vadd x_33 (vscale s x1)) (vadd x_33 (vscale s x1)))))). { arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (P 1) (fun x_33 => E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x_31 (vscale s z)) (vadd x_31 (vscale s z))) (dot (vadd x_31 (vscale s z)) (vadd x_33 (vscale s x1))) (dot (vadd x_33 (vscale s x1)) (vadd x_33 (vscale s x1)))))))).
            { linear. }
            transitivity ((1) * (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd x_31 (vscale s x1)) (vadd x_31 (vscale s x1))) (dot (vadd x_31 (vscale s x1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s y1)))))))). { arrange. }
            assert (E35' : normal_form (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd x_31 (vscale s x1)) (vadd x_31 (vscale s x1))) (dot (vadd x_31 (vscale s x1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))))))) (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd x_31 (vscale s y1))) (dot (vadd x_31 (vscale s y1)) (vadd x_31 (vscale s y1)))))))).
            { unfold normal_form.
              transitivity (E (P 1) (fun x_33 => E (gamma 1) (fun x_36 => E (gamma 1) (fun x_37 => (Q_ (dot (vadd x_31 (vscale s x_36)) (vadd x_31 (vscale s x_36))) (dot (vadd x_31 (vscale s x_36)) (vadd x_33 (vscale s x_37))) (dot (vadd x_33 (vscale s x_37)) (vadd x_33 (vscale s x_37)))))))).
              { apply E_ext; intros x_33 D_x_33; draws.
                transitivity (E (gamma 1) (fun x_36 => (1) * (E (gamma 1) (fun z => Q_ (dot (vadd x_31 (vscale s x_36)) (vadd x_31 (vscale s x_36))) (dot (vadd x_31 (vscale s x_36)) (vadd x_33 (vscale s z))) (dot (vadd x_33 (vscale s z)) (vadd x_33 (vscale s z))))))).
                { etransitivity; [| symmetry; exact (E_scale (gamma 1) (1) (fun x_36 => E (gamma 1) (fun z => Q_ (dot (vadd x_31 (vscale s x_36)) (vadd x_31 (vscale s x_36))) (dot (vadd x_31 (vscale s x_36)) (vadd x_33 (vscale s z))) (dot (vadd x_33 (vscale s z)) (vadd x_33 (vscale s z))))))]; arrange. }
                apply E_ext; intros x_36 D_x_36; draws.
                transitivity (E (gamma 1) (fun x_37 => (1) * (Q_ (dot (vadd x_31 (vscale s x_36)) (vadd x_31 (vscale s x_36))) (dot (vadd x_31 (vscale s x_36)) (vadd x_33 (vscale s x_37))) (dot (vadd x_33 (vscale s x_37)) (vadd x_33 (vscale s x_37)))))).
                { etransitivity; [| symmetry; exact (E_scale (gamma 1) (1) (fun x_37 => Q_ (dot (vadd x_31 (vscale s x_36)) (vadd x_31 (vscale s x_36))) (dot (vadd x_31 (vscale s x_36)) (vadd x_33 (vscale s x_37))) (dot (vadd x_33 (vscale s x_37)) (vadd x_33 (vscale s x_37)))))]; arrange. }
                apply E_ext; intros x_37 D_x_37; draws.
                arrange. }
              transitivity (E (P 1) (fun x_33 => E (gamma 1) (fun x_37 => E (gamma 1) (fun x_36 => (Q_ (dot (vadd x_31 (vscale s x_36)) (vadd x_31 (vscale s x_36))) (dot (vadd x_31 (vscale s x_36)) (vadd x_33 (vscale s x_37))) (dot (vadd x_33 (vscale s x_37)) (vadd x_33 (vscale s x_37)))))))).
              { apply E_ext; intros x_33 ?; exact (E_swap (gamma 1) (gamma 1) (fun x_36 x_37 => (Q_ (dot (vadd x_31 (vscale s x_36)) (vadd x_31 (vscale s x_36))) (dot (vadd x_31 (vscale s x_36)) (vadd x_33 (vscale s x_37))) (dot (vadd x_33 (vscale s x_37)) (vadd x_33 (vscale s x_37)))))). }
              repeat (apply E_ext; intros); arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (P 1) (fun x_31 => E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd x_31 (vscale s y1))) (dot (vadd x_31 (vscale s y1)) (vadd x_31 (vscale s y1))))))))).
      { linear. }
      transitivity ((1) * (E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale s y1))) (dot (vadd x1 (vscale s y1)) (vadd z (vscale s z1))) (dot (vadd z (vscale s z1)) (vadd z (vscale s z1))))))))). { arrange. }
      arrange. }
    assert (E39' : normal_form (E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1)))))))) (E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale s y1))) (dot (vadd x1 (vscale s y1)) (vadd z (vscale s z1))) (dot (vadd z (vscale s z1)) (vadd z (vscale s z1))))))))).
    { unfold normal_form.
      transitivity (E (P 1) (fun x_40 => (1) * (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd x_40 (vscale s x1)) (vadd x_40 (vscale s x1))) (dot (vadd x_40 (vscale s x1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))))))))).
      { apply E_ext; intros x_40 D_x_40; draws.
        transitivity (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd x_40 (vscale s x1)) (vadd x_40 (vscale s x1))) (dot (vadd x_40 (vscale s x1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))))))).
        { transitivity (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd x_40 (vscale s x1)) (vadd x_40 (vscale s x1))) (dot (vadd x_40 (vscale s x1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))))))). { arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (P 1) (fun x_40 => E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd x_40 (vscale s x1)) (vadd x_40 (vscale s x1))) (dot (vadd x_40 (vscale s x1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))))))))).
      { linear. }
      transitivity ((1) * (E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))))). { arrange. }
      assert (E42' : normal_form (E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1)))))))) (E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale s y1))) (dot (vadd x1 (vscale s y1)) (vadd z (vscale s z1))) (dot (vadd z (vscale s z1)) (vadd z (vscale s z1))))))))).
      { unfold normal_form.
        transitivity (E (P 1) (fun x_40 => E (P 1) (fun x_43 => E (gamma 1) (fun x_44 => E (gamma 1) (fun x_45 => (G (dot (vadd x_40 (vscale s x_44)) (vadd x_40 (vscale s x_44))) (dot (vadd x_40 (vscale s x_44)) (vadd x_43 (vscale s x_45))) (dot (vadd x_43 (vscale s x_45)) (vadd x_43 (vscale s x_45))))))))).
        { apply E_ext; intros x_40 D_x_40; draws.
          transitivity (E (P 1) (fun x_43 => (1) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x_40 (vscale s z)) (vadd x_40 (vscale s z))) (dot (vadd x_40 (vscale s z)) (vadd x_43 (vscale s x1))) (dot (vadd x_43 (vscale s x1)) (vadd x_43 (vscale s x1)))))))).
          { etransitivity; [| symmetry; exact (E_scale (P 1) (1) (fun x_43 => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x_40 (vscale s z)) (vadd x_40 (vscale s z))) (dot (vadd x_40 (vscale s z)) (vadd x_43 (vscale s x1))) (dot (vadd x_43 (vscale s x1)) (vadd x_43 (vscale s x1)))))))]; arrange. }
          apply E_ext; intros x_43 D_x_43; draws.
          transitivity (E (gamma 1) (fun x_44 => (1) * (E (gamma 1) (fun z => G (dot (vadd x_40 (vscale s x_44)) (vadd x_40 (vscale s x_44))) (dot (vadd x_40 (vscale s x_44)) (vadd x_43 (vscale s z))) (dot (vadd x_43 (vscale s z)) (vadd x_43 (vscale s z))))))).
          { etransitivity; [| symmetry; exact (E_scale (gamma 1) (1) (fun x_44 => E (gamma 1) (fun z => G (dot (vadd x_40 (vscale s x_44)) (vadd x_40 (vscale s x_44))) (dot (vadd x_40 (vscale s x_44)) (vadd x_43 (vscale s z))) (dot (vadd x_43 (vscale s z)) (vadd x_43 (vscale s z))))))]; arrange. }
          apply E_ext; intros x_44 D_x_44; draws.
          transitivity (E (gamma 1) (fun x_45 => (1) * (G (dot (vadd x_40 (vscale s x_44)) (vadd x_40 (vscale s x_44))) (dot (vadd x_40 (vscale s x_44)) (vadd x_43 (vscale s x_45))) (dot (vadd x_43 (vscale s x_45)) (vadd x_43 (vscale s x_45)))))).
          { etransitivity; [| symmetry; exact (E_scale (gamma 1) (1) (fun x_45 => G (dot (vadd x_40 (vscale s x_44)) (vadd x_40 (vscale s x_44))) (dot (vadd x_40 (vscale s x_44)) (vadd x_43 (vscale s x_45))) (dot (vadd x_43 (vscale s x_45)) (vadd x_43 (vscale s x_45)))))]; arrange. }
          apply E_ext; intros x_45 D_x_45; draws.
          arrange. }
        transitivity (E (P 1) (fun x_40 => E (P 1) (fun x_43 => E (gamma 1) (fun x_45 => E (gamma 1) (fun x_44 => (G (dot (vadd x_40 (vscale s x_44)) (vadd x_40 (vscale s x_44))) (dot (vadd x_40 (vscale s x_44)) (vadd x_43 (vscale s x_45))) (dot (vadd x_43 (vscale s x_45)) (vadd x_43 (vscale s x_45))))))))).
        { apply E_ext; intros x_40 ?; apply E_ext; intros x_43 ?; exact (E_swap (gamma 1) (gamma 1) (fun x_44 x_45 => (G (dot (vadd x_40 (vscale s x_44)) (vadd x_40 (vscale s x_44))) (dot (vadd x_40 (vscale s x_44)) (vadd x_43 (vscale s x_45))) (dot (vadd x_43 (vscale s x_45)) (vadd x_43 (vscale s x_45)))))). }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) + Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))) + G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1)))))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity ((E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1)))))))) + (E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [B > 0], by Linear:
  B > 0
*)
Lemma step_B_pos_0 (V : Space) (B : R) (B_G : R) (B_Q : R) (s : R) (P : R -> law V) (gamma : R -> law V)
    (H_Q_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_G_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_B_Q : B_Q = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))))
    (H_B_G : B_G = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))))
    (H_B : B = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) + Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))) + G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1)))))))) :
  B > 0.
Proof.
  pose proof (step_B_Q_pos_0 (V) (B_Q) (s) (P) (gamma) H_Q_apart H_B_Q) as H_B_Q_pos_0.
  pose proof (step_B_G_pos_0 (V) (B_G) (s) (P) (gamma) H_G_apart H_B_G) as H_B_G_pos_0.
  pose proof (step_between_sum (V) (B) (B_G) (B_Q) (s) (P) (gamma) H_B_Q H_B_G H_B) as H_between_sum.
  assert (P0' : 0 < (1) * ((B_Q) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P1' : 0 < (1) * ((B_G) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (B) - (0) = (1) * ((B_Q) - (0)) + (1) * ((B_G) - (0))).
  { rewrite ?H_between_sum.
    unfold G, J, Q_, R_.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [mediant], by Instance:
  (W_G + W_Q)*(B_G + B_Q)^(-1) >= W_Q*B_Q^(-1) if and only if B_G^(-1)*W_G >= W_Q*B_Q^(-1)
*)
Lemma step_mediant (V : Space) (B_G : R) (B_Q : R) (W_G : R) (W_Q : R) (s : R) (P : R -> law V) (gamma : R -> law V)
    (H_Q_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_G_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_B_Q : B_Q = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))))
    (H_B_G : B_G = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1)))))))) :
  (W_G + W_Q) * (inv (B_G + B_Q)) >= W_Q * (inv B_Q) <-> W_G * (inv B_G) >= W_Q * (inv B_Q).
Proof.
  pose proof (step_B_Q_pos_0 (V) (B_Q) (s) (P) (gamma) H_Q_apart H_B_Q) as H_B_Q_pos_0.
  pose proof (step_B_G_pos_0 (V) (B_G) (s) (P) (gamma) H_G_apart H_B_G) as H_B_G_pos_0.
  assert (I' : ((W_G) + (W_Q)) * (inv ((B_G) + (B_Q))) >= (W_Q) * (inv (B_Q)) <-> (W_G) * (inv (B_G)) >= (W_Q) * (inv (B_Q))).
  { apply (mediant.step_lemma (B_G) (B_Q) (W_G) (W_Q)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise]]. }
  fits I'.
Qed.

(** Step [Q + G], by Detach:
  (W_G + W_Q)*(B_G + B_Q)^(-1) >= W_Q*B_Q^(-1)
*)
Lemma step_Q_p_G (V : Space) (A_J : R) (B_G : R) (B_Q : R) (M_J : R) (W_G : R) (W_Q : R) (s : R) (P : R -> law V) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_symmetric : vmirror (gamma 1) (gamma 1))
    (H_apart : forall z : V, drawn (P 1) z -> forall x1 : V, drawn (P 1) x1 -> dot (vadd z (vscale (-1) x1)) (vadd z (vscale (-1) x1)) * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => 2 * PI * (J (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) z1) (dot z1 z1))))) >= 4 * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => R_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale (-1) z))) (dot (vadd x1 (vscale (-1) z)) (vadd x1 (vscale (-1) z)))))) * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => dot y1 y1))) * s)
    (H_apart__from_n : forall z : V, drawn (P 1) z -> forall x1 : V, drawn (P 1) x1 -> E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => 2 * PI * (J (dot z1 z1) (dot z1 (vadd x1 (vscale s y1))) (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale s y1)))))) * (dot (vadd z (vscale (-1) x1)) (vadd z (vscale (-1) x1))) >= 4 * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => R_ (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale s y1))) (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale (-1) z))) (dot (vadd x1 (vscale (-1) z)) (vadd x1 (vscale (-1) z)))))) * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => dot y1 y1))) * s)
    (H_Q_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_G_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_W_Q : W_Q = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))))
    (H_A_J : A_J = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))))
    (H_M_J : M_J = E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => J (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))))
    (H_B_Q : B_Q = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))))
    (H_W_G : W_G = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))))
    (H_B_G : B_G = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))))
    (C_relu_spread_Q_pos_is_0 : relu_spread.cited_Q_pos_is_0 V)
    (C_relu_spread_distance : relu_spread.cited_distance V)
    (C_translated_areas_triangle : translated_areas.cited_triangle V)
    (C_translated_areas_twice_the_height : translated_areas.cited_twice_the_height V)
    (C_relu_two_classes_even_part : relu_two_classes.cited_even_part V gamma)
    (C_smaller_area_Schur : smaller_area.cited_Schur V P gamma)
    (C_smaller_area_a_m__2_pos_is_0 : smaller_area.cited_a_m__2_pos_is_0 V P gamma) :
  (W_G + W_Q) * (inv (B_G + B_Q)) >= W_Q * (inv B_Q).
Proof.
  pose proof (step_G (V) (A_J) (B_G) (B_Q) (M_J) (W_G) (W_Q) (s) (P) (gamma) H_s_pos_0 H_symmetric H_apart H_apart__from_n H_Q_apart H_G_apart H_W_Q H_A_J H_M_J H_B_Q H_W_G H_B_G C_relu_spread_Q_pos_is_0 C_relu_spread_distance C_translated_areas_triangle C_translated_areas_twice_the_height C_relu_two_classes_even_part C_smaller_area_Schur C_smaller_area_a_m__2_pos_is_0) as H_G.
  pose proof (step_mediant (V) (B_G) (B_Q) (W_G) (W_Q) (s) (P) (gamma) H_Q_apart H_G_apart H_B_Q H_B_G) as H_mediant.
  assert (J' : W_G * (inv B_G) >= W_Q * (inv B_Q)).
  { first [exact H_G | lra | fit H_G]. }
  pose proof (proj2 H_mediant J') as I'.
  first [exact I' | lra | fit I'].
Qed.

(** Step [theorem], by Linear:
  W*B^(-1) >= W_Q*B_Q^(-1)
*)
Lemma step_theorem (V : Space) (A_J : R) (B : R) (B_G : R) (B_Q : R) (M_J : R) (W : R) (W_G : R) (W_Q : R) (s : R) (P : R -> law V) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_symmetric : vmirror (gamma 1) (gamma 1))
    (H_apart : forall z : V, drawn (P 1) z -> forall x1 : V, drawn (P 1) x1 -> dot (vadd z (vscale (-1) x1)) (vadd z (vscale (-1) x1)) * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => 2 * PI * (J (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) z1) (dot z1 z1))))) >= 4 * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => R_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale (-1) z))) (dot (vadd x1 (vscale (-1) z)) (vadd x1 (vscale (-1) z)))))) * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => dot y1 y1))) * s)
    (H_apart__from_n : forall z : V, drawn (P 1) z -> forall x1 : V, drawn (P 1) x1 -> E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => 2 * PI * (J (dot z1 z1) (dot z1 (vadd x1 (vscale s y1))) (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale s y1)))))) * (dot (vadd z (vscale (-1) x1)) (vadd z (vscale (-1) x1))) >= 4 * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => R_ (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale s y1))) (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale (-1) z))) (dot (vadd x1 (vscale (-1) z)) (vadd x1 (vscale (-1) z)))))) * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => dot y1 y1))) * s)
    (H_Q_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_G_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_W_Q : W_Q = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))))
    (H_A_J : A_J = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))))
    (H_M_J : M_J = E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => J (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))))
    (H_B_Q : B_Q = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))))
    (H_W_G : W_G = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))))
    (H_B_G : B_G = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))))
    (H_W : W = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) + G (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))))
    (H_B : B = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) + Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))) + G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))))
    (C_relu_spread_Q_pos_is_0 : relu_spread.cited_Q_pos_is_0 V)
    (C_relu_spread_distance : relu_spread.cited_distance V)
    (C_translated_areas_triangle : translated_areas.cited_triangle V)
    (C_translated_areas_twice_the_height : translated_areas.cited_twice_the_height V)
    (C_relu_two_classes_even_part : relu_two_classes.cited_even_part V gamma)
    (C_smaller_area_Schur : smaller_area.cited_Schur V P gamma)
    (C_smaller_area_a_m__2_pos_is_0 : smaller_area.cited_a_m__2_pos_is_0 V P gamma) :
  W * (inv B) >= W_Q * (inv B_Q).
Proof.
  pose proof (step_within_sum (V) (W) (W_G) (W_Q) (s) (P) (gamma) H_W_Q H_W_G H_W) as H_within_sum.
  pose proof (step_between_sum (V) (B) (B_G) (B_Q) (s) (P) (gamma) H_B_Q H_B_G H_B) as H_between_sum.
  pose proof (step_Q_p_G (V) (A_J) (B_G) (B_Q) (M_J) (W_G) (W_Q) (s) (P) (gamma) H_s_pos_0 H_symmetric H_apart H_apart__from_n H_Q_apart H_G_apart H_W_Q H_A_J H_M_J H_B_Q H_W_G H_B_G C_relu_spread_Q_pos_is_0 C_relu_spread_distance C_translated_areas_triangle C_translated_areas_twice_the_height C_relu_two_classes_even_part C_smaller_area_Schur C_smaller_area_a_m__2_pos_is_0) as H_Q_p_G.
  assert (P0' : 0 <= (1) * (((W_G + W_Q) * (inv (B_G + B_Q))) - (W_Q * (inv B_Q)))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (W * (inv B)) - (W_Q * (inv B_Q)) = (1) * (((W_G + W_Q) * (inv (B_G + B_Q))) - (W_Q * (inv B_Q)))).
  { rewrite ?H_within_sum, ?H_between_sum.
    rewrite ?H_within_sum, ?H_between_sum.
    unfold G, J, Q_, R_.
    try assert (N2' : normal_form (inv ((B_G + B_Q))) (inv (B_G + B_Q))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (V : Space) (A_J : R) (B : R) (B_G : R) (B_Q : R) (M_J : R) (W : R) (W_G : R) (W_Q : R) (s : R) (P : R -> law V) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_symmetric : vmirror (gamma 1) (gamma 1))
    (H_apart : forall z : V, drawn (P 1) z -> forall x1 : V, drawn (P 1) x1 -> dot (vadd z (vscale (-1) x1)) (vadd z (vscale (-1) x1)) * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => 2 * PI * (J (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) z1) (dot z1 z1))))) >= 4 * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => R_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale (-1) z))) (dot (vadd x1 (vscale (-1) z)) (vadd x1 (vscale (-1) z)))))) * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => dot y1 y1))) * s)
    (H_apart__from_n : forall z : V, drawn (P 1) z -> forall x1 : V, drawn (P 1) x1 -> E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => 2 * PI * (J (dot z1 z1) (dot z1 (vadd x1 (vscale s y1))) (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale s y1)))))) * (dot (vadd z (vscale (-1) x1)) (vadd z (vscale (-1) x1))) >= 4 * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => R_ (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale s y1))) (dot (vadd x1 (vscale s y1)) (vadd x1 (vscale (-1) z))) (dot (vadd x1 (vscale (-1) z)) (vadd x1 (vscale (-1) z)))))) * (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => dot y1 y1))) * s)
    (H_Q_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_G_apart : E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))) > 0)
    (H_W_Q : W_Q = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))))
    (H_A_J : A_J = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))))
    (H_M_J : M_J = E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => J (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))))
    (H_B_Q : B_Q = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))))
    (H_W_G : W_G = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))))
    (H_B_G : B_G = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))))
    (H_W : W = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Q_ (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) + G (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) - Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))))
    (H_B : B = E (P 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1))) + Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd z (vscale s x1))) (dot (vadd z (vscale s x1)) (vadd z (vscale s x1)))))) - E (P 1) (fun z => E (P 1) (fun x1 => E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => Q_ (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))) + G (dot (vadd z (vscale s y1)) (vadd z (vscale s y1))) (dot (vadd z (vscale s y1)) (vadd x1 (vscale s z1))) (dot (vadd x1 (vscale s z1)) (vadd x1 (vscale s z1))))))))
    (C_relu_spread_Q_pos_is_0 : relu_spread.cited_Q_pos_is_0 V)
    (C_relu_spread_distance : relu_spread.cited_distance V)
    (C_translated_areas_triangle : translated_areas.cited_triangle V)
    (C_translated_areas_twice_the_height : translated_areas.cited_twice_the_height V)
    (C_relu_two_classes_even_part : relu_two_classes.cited_even_part V gamma)
    (C_smaller_area_Schur : smaller_area.cited_Schur V P gamma)
    (C_smaller_area_a_m__2_pos_is_0 : smaller_area.cited_a_m__2_pos_is_0 V P gamma) :
  W * (inv B) >= W_Q * (inv B_Q).
Proof. exact (step_theorem (V) (A_J) (B) (B_G) (B_Q) (M_J) (W) (W_G) (W_Q) (s) (P) (gamma) H_s_pos_0 H_symmetric H_apart H_apart__from_n H_Q_apart H_G_apart H_W_Q H_A_J H_M_J H_B_Q H_W_G H_B_G H_W H_B C_relu_spread_Q_pos_is_0 C_relu_spread_distance C_translated_areas_triangle C_translated_areas_twice_the_height C_relu_two_classes_even_part C_smaller_area_Schur C_smaller_area_a_m__2_pos_is_0). Qed.
Print Assumptions theorem.
