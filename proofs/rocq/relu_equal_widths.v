(** ReLU, Gaussian classes of one width: $NC1(NTK) > NC1(NNGP)$ for $d >= 3$ (relu-equal-widths)

  Given [s > 0]: s > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Given [unit]: <e, e> = 1
  Given [d >= 3]: n >= 2
  Given [not one point]: E[E[<x - y, x - y>; y ~ P1]; x ~ P1] > 0
  with [W_Q]: W_Q = E[E[E[Q(x + y*s, x + y*s) - Q(x + z*s, x + y*s); z ~ gamma1]; y ~ gamma1]; x ~
    P1]
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
  with [A_J]: A_J = E[E[E[J(x + z*s, x + y*s); z ~ gamma1]; y ~ gamma1]; x ~ P1]
  with [M_J]: M_J = E[E[E[E[J(x + z*s, y + x1*s); x1 ~ gamma1]; z ~ gamma1]; y ~ P1]; x ~ P1]
  Then W*B^(-1) > W_Q*B_Q^(-1)
  Then B_G^(-1)*W_G > W_Q*B_Q^(-1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require relu_spread.
From NCProofs Require relu_class_distance.
From NCProofs Require relu_margin.
From NCProofs Require relu_slope_distance.
From NCProofs Require relu_gaussian_areas.
From NCProofs Require relu_conclusion.
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

Ltac kernels ::= swapped G G_symmetric; swapped J J_symmetric; swapped Q_ Q__symmetric.

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

(** Step [spread], by Instance:
  E[E[-Q(m + x*s, y*s + m) + Q(m + x*s, m + x*s); y ~ gamma1]; x ~ gamma1] <= 1/2*E[E[<m + x*s, m
    + x*s> - <m + x*s, y*s + m>; y ~ gamma1]; x ~ gamma1]
*)
Lemma step_spread (V : Space) (m : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (C_relu_spread_Q_pos_is_0 : relu_spread.cited_Q_pos_is_0 V) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) <= (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd m (vscale s x)) (vadd m (vscale s x)) - dot (vadd m (vscale s x)) (vadd (vscale s y) (m))))).
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
    (C_relu_spread_Q_pos_is_0 : relu_spread.cited_Q_pos_is_0 V) :
  E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) <= (1 / 2) * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => dot (vadd x (vscale s y)) (vadd x (vscale s y)) - dot (vadd x (vscale s z)) (vadd x (vscale s y)))))).
Proof.
  assert (H_spread : forall z0 : V, drawn (P 1) z0 -> E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd (z0) (vscale s x)) (vadd (z0) (vscale s x))) (dot (vadd (z0) (vscale s x)) (vadd (z0) (vscale s x))) (dot (vadd (z0) (vscale s x)) (vadd (z0) (vscale s x))) - Q_ (dot (vadd (z0) (vscale s x)) (vadd (z0) (vscale s x))) (dot (vadd (z0) (vscale s x)) (vadd (vscale s y) (z0))) (dot (vadd (vscale s y) (z0)) (vadd (vscale s y) (z0))))) <= (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd (z0) (vscale s x)) (vadd (z0) (vscale s x)) - dot (vadd (z0) (vscale s x)) (vadd (vscale s y) (z0)))))).
  { intros z0 D0; draws; apply (step_spread (V) (z0) (s) (gamma)); premise. }
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
  E[E[E[-<x + z*s, x + y*s> + <x + y*s, x + y*s>; z ~ gamma1]; y ~ gamma1]; x ~ P1] = s^2*(1 + n)
*)
Lemma step_size (V : Space) (n : R) (s : R) (P : R -> law V) (gamma : R -> law V)
    (label_n : label n)
    (H_s_pos_0 : s > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_d_pos_is_3 : n >= 2)
    (C_symmetric : cited_symmetric V gamma) :
  E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => dot (vadd x (vscale s y)) (vadd x (vscale s y)) - dot (vadd x (vscale s z)) (vadd x (vscale s y))))) = s ^ 2 * (1 + n).
Proof.
  pose proof (step_symmetric (V) (gamma) C_symmetric) as H_symmetric.
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
  assert (S1' : s ^ 2 * (1 + n) = s ^ 2 + n * (s ^ 2)).
  { first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => dot (vadd x (vscale s y)) (vadd x (vscale s y)) - dot (vadd x (vscale s z)) (vadd x (vscale s y)))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (s ^ 2 * (1 + n)). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L00' : E (gamma 1) (fun x => dot x x) = E (gamma 1) (fun x => dot x x)).
  { transitivity (E (gamma 1) (fun x => dot x x)). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L01' : 1 + n = 1 + n).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K0' : E (gamma 1) (fun x => dot x x) = 1 + n) by says H_dimension.
  assert (R0' : (E (gamma 1) (fun x => dot x x)) - (1 + n) = 0) by exact (gap_zero _ _ _ _ L00' L01' K0').
  apply (by_combination _ _ ((s ^ 2) * ((E (gamma 1) (fun x => dot x x)) - (1 + n)))); [| rewrite R0'; ring].
  first [put; solve [ring] | equal].
Qed.

(** Step [spread >= 0], by Instance:
  E[E[-Q(m + x*s, y*s + m) + Q(m + x*s, m + x*s); y ~ gamma1]; x ~ gamma1] >= 0
*)
Lemma step_spread_pos_is_0 (V : Space) (m : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (C_relu_spread_distance : relu_spread.cited_distance V) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) >= 0.
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
    (C_relu_spread_distance : relu_spread.cited_distance V) :
  E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) >= 0.
Proof.
  assert (H_spread_pos_is_0 : forall z0 : V, drawn (P 1) z0 -> E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd (z0) (vscale s x)) (vadd (z0) (vscale s x))) (dot (vadd (z0) (vscale s x)) (vadd (z0) (vscale s x))) (dot (vadd (z0) (vscale s x)) (vadd (z0) (vscale s x))) - Q_ (dot (vadd (z0) (vscale s x)) (vadd (z0) (vscale s x))) (dot (vadd (z0) (vscale s x)) (vadd (vscale s y) (z0))) (dot (vadd (vscale s y) (z0)) (vadd (vscale s y) (z0))))) >= 0).
  { intros z0 D0; draws; apply (step_spread_pos_is_0 (V) (z0) (s) (gamma)); premise. }
  assert (P' : 0 <= E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))))))).
  { apply E_nonneg; intros d0 D0; draws.
    pose proof (H_spread_pos_is_0 d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [W_Q <= d/2], by Linear:
  s^(-2)*W_Q <= 1/2*n + 1/2
*)
Lemma step_W_Q_less_is_d_over_2 (V : Space) (W_Q : R) (n : R) (s : R) (P : R -> law V) (gamma : R -> law V)
    (label_n : label n)
    (H_s_pos_0 : s > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_d_pos_is_3 : n >= 2)
    (H_W_Q : W_Q = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))
    (C_relu_spread_Q_pos_is_0 : relu_spread.cited_Q_pos_is_0 V)
    (C_symmetric : cited_symmetric V gamma) :
  W_Q * (inv (s ^ 2)) <= (1 / 2) * n + (1 / 2).
Proof.
  pose proof (step_mean_spread (V) (s) (P) (gamma) H_s_pos_0 C_relu_spread_Q_pos_is_0) as H_mean_spread.
  pose proof (step_size (V) (n) (s) (P) (gamma) label_n H_s_pos_0 H_dimension H_d_pos_is_3 C_symmetric) as H_size.
  assert (P0' : 0 <= (inv (s ^ 2)) * (((1 / 2) * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => dot (vadd x (vscale s y)) (vadd x (vscale s y)) - dot (vadd x (vscale s z)) (vadd x (vscale s y))))))) - (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))))))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((1 / 2) * n + (1 / 2)) - (W_Q * (inv (s ^ 2))) = (inv (s ^ 2)) * (((1 / 2) * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => dot (vadd x (vscale s y)) (vadd x (vscale s y)) - dot (vadd x (vscale s z)) (vadd x (vscale s y))))))) - (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))))))))).
  { assert (U' : forall z0' z1' : R, (W_Q = (z0')) -> ((z1') = s ^ 2 * (1 + n)) -> (s > 0) -> (n >= 2) -> ((z0') <= (((1 / 2) * (z1')))) -> ((1 / 2) * n + (1 / 2)) - W_Q * (inv (s ^ 2)) = (((1 / 2) * (z1') - (z0')) * (inv (s ^ 2)))).
    { clear - n W_Q s label_n.
      intros z0' z1' H_W_Q H_size H_s_pos_0 H_d_pos_is_3 H_mean_spread.
      rewrite ?H_W_Q, ?H_size.
      rewrite ?H_W_Q, ?H_size.
      try assert (N20' : normal_form ((s ^ 2 * (1 + n))) (s ^ 2 + n * (s ^ 2))) by (unfold normal_form; first [put; solve [ring] | equal]).
      try assert (N21' : normal_form (inv (s ^ 2)) ((inv s) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : s <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      assert (Z0' : s <> 0) by (apply positive_ne; sign).
      first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
    pose proof (U' (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))))))) (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => dot (vadd x (vscale s y)) (vadd x (vscale s y)) - dot (vadd x (vscale s z)) (vadd x (vscale s y))))))) as V'.
    specialize (V' ltac:(says H_W_Q)).
    specialize (V' ltac:(says H_size)).
    specialize (V' ltac:(says H_s_pos_0)).
    specialize (V' ltac:(says H_d_pos_is_3)).
    specialize (V' ltac:(says H_mean_spread)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [W_Q >= 0], by Linear:
  W_Q >= 0
*)
Lemma step_W_Q_pos_is_0 (V : Space) (W_Q : R) (s : R) (P : R -> law V) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_W_Q : W_Q = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))
    (C_relu_spread_distance : relu_spread.cited_distance V) :
  W_Q >= 0.
Proof.
  pose proof (step_mean_spread_pos_is_0 (V) (s) (P) (gamma) H_s_pos_0 C_relu_spread_distance) as H_mean_spread_pos_is_0.
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

(** Step [D_Q], by Algebra:
  E[E[Q(m + x*s, y*s + m); y ~ gamma1]; x ~ gamma1] + E[E[Q(o + x*s, o + y*s); y ~ gamma1]; x ~
    gamma1] - 2*E[E[Q(m + x*s, o + y*s); y ~ gamma1]; x ~ gamma1] = s^2*(E[E[Q(x + s^(-1)*o, y +
    s^(-1)*o); y ~ gamma1]; x ~ gamma1] - 2*E[E[Q(x + s^(-1)*m, y + s^(-1)*o); y ~ gamma1]; x ~
    gamma1] + E[E[Q(y + s^(-1)*m, x + s^(-1)*m); y ~ gamma1]; x ~ gamma1])
*)
Lemma step_D_Q (V : Space) (m : V) (o : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd o (vscale s x)) (vadd o (vscale s x))) (dot (vadd o (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y)))))) = s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [D_G], by Algebra:
  -2*E[E[G(m + x*s, o + y*s); y ~ gamma1]; x ~ gamma1] + E[E[G(m + x*s, y*s + m); y ~ gamma1]; x ~
    gamma1] + E[E[G(o + x*s, o + y*s); y ~ gamma1]; x ~ gamma1] = (E[E[G(x + s^(-1)*o, y +
    s^(-1)*o); y ~ gamma1]; x ~ gamma1] + E[E[G(y + s^(-1)*m, x + s^(-1)*m); y ~ gamma1]; x ~
    gamma1] - 2*E[E[G(x + s^(-1)*m, y + s^(-1)*o); y ~ gamma1]; x ~ gamma1])*s^2
*)
Lemma step_D_G (V : Space) (m : V) (o : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd o (vscale s x)) (vadd o (vscale s x))) (dot (vadd o (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y)))))) = (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))))) * (s ^ 2).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [V], by Algebra:
  -E[E[J(m + x*s, y*s + m); y ~ gamma1]; x ~ gamma1] - E[E[J(o + x*s, o + y*s); y ~ gamma1]; x ~
    gamma1] + 2*E[E[J(m + x*s, o + y*s); y ~ gamma1]; x ~ gamma1] = s^2*(-E[E[J(x + s^(-1)*o, y +
    s^(-1)*o); y ~ gamma1]; x ~ gamma1] + 2*E[E[J(x + s^(-1)*m, y + s^(-1)*o); y ~ gamma1]; x ~
    gamma1] - E[E[J(y + s^(-1)*m, x + s^(-1)*m); y ~ gamma1]; x ~ gamma1])
*)
Lemma step_V (V : Space) (m : V) (o : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0) :
  2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd o (vscale s x)) (vadd o (vscale s x))) (dot (vadd o (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y))))) = s ^ 2 * (2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m)))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [J_m], by Algebra:
  E[E[J(m + x*s, y*s + m); y ~ gamma1]; x ~ gamma1] = s^2*E[E[J(y + s^(-1)*m, x + s^(-1)*m); y ~
    gamma1]; x ~ gamma1]
*)
Lemma step_J_m (V : Space) (m : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) = s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m)))))).
Proof.
  enough (U' : E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (sqrt (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)) * (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) ^ 2)) * (inv PI))) = s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (sqrt (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m)) * (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) - (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) ^ 2)) * (inv PI))))).
  { transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (sqrt (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)) * (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) ^ 2)) * (inv PI)))).
    { assert (C0' : E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) = E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (sqrt (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)) * (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) ^ 2)) * (inv PI)))).
      { apply E_ext; intros x_1 D_x_1.
        assert (C2' : E (gamma 1) (fun x => J (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) (dot (vadd m (vscale s x_1)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))) = E (gamma 1) (fun x => (1 / 2) * (sqrt (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)) * (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) - (dot (vadd m (vscale s x_1)) (vadd (vscale s x) (m))) ^ 2)) * (inv PI))).
        { apply E_ext; intros x_3 D_x_3.
          assert (C4' : J (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) (dot (vadd m (vscale s x_1)) (vadd (vscale s x_3) (m))) (dot (vadd (vscale s x_3) (m)) (vadd (vscale s x_3) (m))) = (1 / 2) * (sqrt (dot (vadd (vscale s x_3) (m)) (vadd (vscale s x_3) (m)) * (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) - (dot (vadd m (vscale s x_1)) (vadd (vscale s x_3) (m))) ^ 2)) * (inv PI)).
          { unfold J; first [same | ring | alike_by_ring; ring | arrange]. }
          rewrite C4'.
          first [same | ring | arrange]. }
        rewrite C2'.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C5' : E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))))) = E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (sqrt (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m)) * (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) - (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) ^ 2)) * (inv PI)))).
    { apply E_ext; intros x_6 D_x_6.
      assert (C7' : E (gamma 1) (fun x => J (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x_6 (vscale (inv s) m))) (dot (vadd x_6 (vscale (inv s) m)) (vadd x_6 (vscale (inv s) m)))) = E (gamma 1) (fun x => (1 / 2) * (sqrt (dot (vadd x_6 (vscale (inv s) m)) (vadd x_6 (vscale (inv s) m)) * (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))) - (dot (vadd x (vscale (inv s) m)) (vadd x_6 (vscale (inv s) m))) ^ 2)) * (inv PI))).
      { apply E_ext; intros x_8 D_x_8.
        assert (C9' : J (dot (vadd x_8 (vscale (inv s) m)) (vadd x_8 (vscale (inv s) m))) (dot (vadd x_8 (vscale (inv s) m)) (vadd x_6 (vscale (inv s) m))) (dot (vadd x_6 (vscale (inv s) m)) (vadd x_6 (vscale (inv s) m))) = (1 / 2) * (sqrt (dot (vadd x_6 (vscale (inv s) m)) (vadd x_6 (vscale (inv s) m)) * (dot (vadd x_8 (vscale (inv s) m)) (vadd x_8 (vscale (inv s) m))) - (dot (vadd x_8 (vscale (inv s) m)) (vadd x_6 (vscale (inv s) m))) ^ 2)) * (inv PI)).
        { unfold J; first [same | ring | alike_by_ring; ring | arrange]. }
        rewrite C9'.
        first [same | ring | arrange]. }
      rewrite C7'.
      first [same | ring | arrange]. }
    rewrite C5'.
    first [same | ring | arrange]. }
  assert (S0' : E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (sqrt (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)) * (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) ^ 2)) * (inv PI))) = (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => sqrt (2 * (dot x m) * (dot y m) + dot y y * (dot m m) + dot m m * (dot x x) + 2 * (dot x x) * (dot y m) * s + dot y y * (s ^ 2) * (dot x x) + 2 * (dot y y) * (dot x m) * s - 2 * (dot y m) * (dot x y) * s - 2 * (dot x m) * (dot x y) * s - (dot x m) ^ 2 - (dot x y) ^ 2 * (s ^ 2) - (dot y m) ^ 2 - 2 * (dot m m) * (dot x y))))) * s * (inv PI)).
  { transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (sqrt (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)) * (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) ^ 2)) * (inv PI)))). { arrange. }
    assert (E10' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (sqrt (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)) * (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) ^ 2)) * (inv PI)))) ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => sqrt (2 * (dot x m) * (dot y m) + dot y y * (dot m m) + dot m m * (dot x x) + 2 * (dot x x) * (dot y m) * s + dot y y * (s ^ 2) * (dot x x) + 2 * (dot y y) * (dot x m) * s - 2 * (dot y m) * (dot x y) * s - 2 * (dot x m) * (dot x y) * s - (dot x m) ^ 2 - (dot x y) ^ 2 * (s ^ 2) - (dot y m) ^ 2 - 2 * (dot m m) * (dot x y))))) * s * (inv PI))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_11 => ((1 / 2) * s * (inv PI)) * (E (gamma 1) (fun x => sqrt (2 * (dot x_11 m) * (dot x m) + dot x x * (dot m m) + dot m m * (dot x_11 x_11) + 2 * (dot x_11 x_11) * (dot x m) * s + dot x x * (s ^ 2) * (dot x_11 x_11) + 2 * (dot x x) * (dot x_11 m) * s - 2 * (dot x m) * (dot x_11 x) * s - 2 * (dot x_11 m) * (dot x_11 x) * s - (dot x_11 m) ^ 2 - (dot x_11 x) ^ 2 * (s ^ 2) - (dot x m) ^ 2 - 2 * (dot m m) * (dot x_11 x)))))).
      { apply E_ext; intros x_11 D_x_11; draws.
        transitivity ((1 / 2) * (E (gamma 1) (fun x => sqrt (2 * (dot x_11 m) * (dot x m) + dot x x * (dot m m) + dot m m * (dot x_11 x_11) + 2 * (dot x_11 x_11) * (dot x m) * s + dot x x * (s ^ 2) * (dot x_11 x_11) + 2 * (dot x x) * (dot x_11 m) * s - 2 * (dot x m) * (dot x_11 x) * s - 2 * (dot x_11 m) * (dot x_11 x) * s - (dot x_11 m) ^ 2 - (dot x_11 x) ^ 2 * (s ^ 2) - (dot x m) ^ 2 - 2 * (dot m m) * (dot x_11 x)))) * s * (inv PI)).
        { transitivity (E (gamma 1) (fun x => (1 / 2) * (sqrt (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)) * (dot (vadd m (vscale s x_11)) (vadd m (vscale s x_11))) - (dot (vadd m (vscale s x_11)) (vadd (vscale s x) (m))) ^ 2)) * (inv PI))). { arrange. }
          assert (E12' : normal_form (E (gamma 1) (fun x => (1 / 2) * (sqrt (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)) * (dot (vadd m (vscale s x_11)) (vadd m (vscale s x_11))) - (dot (vadd m (vscale s x_11)) (vadd (vscale s x) (m))) ^ 2)) * (inv PI))) ((1 / 2) * (E (gamma 1) (fun x => sqrt (2 * (dot x_11 m) * (dot x m) + dot x x * (dot m m) + dot m m * (dot x_11 x_11) + 2 * (dot x_11 x_11) * (dot x m) * s + dot x x * (s ^ 2) * (dot x_11 x_11) + 2 * (dot x x) * (dot x_11 m) * s - 2 * (dot x m) * (dot x_11 x) * s - 2 * (dot x_11 m) * (dot x_11 x) * s - (dot x_11 m) ^ 2 - (dot x_11 x) ^ 2 * (s ^ 2) - (dot x m) ^ 2 - 2 * (dot m m) * (dot x_11 x)))) * s * (inv PI))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_13 => ((1 / 2) * s * (inv PI)) * (sqrt (2 * (dot x_11 m) * (dot x_13 m) + dot x_13 x_13 * (dot m m) + dot m m * (dot x_11 x_11) + 2 * (dot x_11 x_11) * (dot x_13 m) * s + dot x_13 x_13 * (s ^ 2) * (dot x_11 x_11) + 2 * (dot x_13 x_13) * (dot x_11 m) * s - 2 * (dot x_13 m) * (dot x_11 x_13) * s - 2 * (dot x_11 m) * (dot x_11 x_13) * s - (dot x_11 m) ^ 2 - (dot x_11 x_13) ^ 2 * (s ^ 2) - (dot x_13 m) ^ 2 - 2 * (dot m m) * (dot x_11 x_13))))).
            { apply E_ext; intros x_13 D_x_13; draws.
              transitivity ((1 / 2) * (sqrt (2 * (dot x_11 m) * (dot x_13 m) + dot x_13 x_13 * (dot m m) + dot m m * (dot x_11 x_11) + 2 * (dot x_11 x_11) * (dot x_13 m) * s + dot x_13 x_13 * (s ^ 2) * (dot x_11 x_11) + 2 * (dot x_13 x_13) * (dot x_11 m) * s - 2 * (dot x_13 m) * (dot x_11 x_13) * s - 2 * (dot x_11 m) * (dot x_11 x_13) * s - (dot x_11 m) ^ 2 - (dot x_11 x_13) ^ 2 * (s ^ 2) - (dot x_13 m) ^ 2 - 2 * (dot m m) * (dot x_11 x_13))) * s * (inv PI)).
              { transitivity ((1 / 2) * (sqrt (dot (vadd (vscale s x_13) (m)) (vadd (vscale s x_13) (m)) * (dot (vadd m (vscale s x_11)) (vadd m (vscale s x_11))) - (dot (vadd m (vscale s x_11)) (vadd (vscale s x_13) (m))) ^ 2)) * (inv PI)). { arrange. }
                transitivity ((1 / 2) * (sqrt (((dot x_11 m * s + dot m m) + (dot x_11 m + dot x_11 x_11 * s) * s) * ((dot m m + dot x_13 m * s) + (dot x_13 x_13 * s + dot x_13 m) * s) - ((dot m m + dot x_13 m * s) + (dot x_11 m + dot x_11 x_13 * s) * s) ^ 2)) * (inv PI)). { products; arrange. }
                try assert (N14' : normal_form (sqrt (((dot x_11 m * s + dot m m) + (dot x_11 m + dot x_11 x_11 * s) * s) * ((dot m m + dot x_13 m * s) + (dot x_13 x_13 * s + dot x_13 m) * s) - ((dot m m + dot x_13 m * s) + (dot x_11 m + dot x_11 x_13 * s) * s) ^ 2)) (sqrt (2 * (dot x_11 m) * (dot x_13 m) + dot x_13 x_13 * (dot m m) + dot m m * (dot x_11 x_11) + 2 * (dot x_11 x_11) * (dot x_13 m) * s + dot x_13 x_13 * (s ^ 2) * (dot x_11 x_11) + 2 * (dot x_13 x_13) * (dot x_11 m) * s - 2 * (dot x_13 m) * (dot x_11 x_13) * s - 2 * (dot x_11 m) * (dot x_11 x_13) * s - (dot x_11 m) ^ 2 - (dot x_11 x_13) ^ 2 * (s ^ 2) - (dot x_13 m) ^ 2 - 2 * (dot m m) * (dot x_11 x_13)) * s)) by first [apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * s * (inv PI)) * (E (gamma 1) (fun x_13 => sqrt (2 * (dot x_11 m) * (dot x_13 m) + dot x_13 x_13 * (dot m m) + dot m m * (dot x_11 x_11) + 2 * (dot x_11 x_11) * (dot x_13 m) * s + dot x_13 x_13 * (s ^ 2) * (dot x_11 x_11) + 2 * (dot x_13 x_13) * (dot x_11 m) * s - 2 * (dot x_13 m) * (dot x_11 x_13) * s - 2 * (dot x_11 m) * (dot x_11 x_13) * s - (dot x_11 m) ^ 2 - (dot x_11 x_13) ^ 2 * (s ^ 2) - (dot x_13 m) ^ 2 - 2 * (dot m m) * (dot x_11 x_13))))).
            { linear. }
            transitivity (((1 / 2) * s * (inv PI)) * (E (gamma 1) (fun x => sqrt (2 * (dot x_11 m) * (dot x m) + dot x x * (dot m m) + dot m m * (dot x_11 x_11) + 2 * (dot x_11 x_11) * (dot x m) * s + dot x x * (s ^ 2) * (dot x_11 x_11) + 2 * (dot x x) * (dot x_11 m) * s - 2 * (dot x m) * (dot x_11 x) * s - 2 * (dot x_11 m) * (dot x_11 x) * s - (dot x_11 m) ^ 2 - (dot x_11 x) ^ 2 * (s ^ 2) - (dot x m) ^ 2 - 2 * (dot m m) * (dot x_11 x))))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * s * (inv PI)) * (E (gamma 1) (fun x_11 => E (gamma 1) (fun x => sqrt (2 * (dot x_11 m) * (dot x m) + dot x x * (dot m m) + dot m m * (dot x_11 x_11) + 2 * (dot x_11 x_11) * (dot x m) * s + dot x x * (s ^ 2) * (dot x_11 x_11) + 2 * (dot x x) * (dot x_11 m) * s - 2 * (dot x m) * (dot x_11 x) * s - 2 * (dot x_11 m) * (dot x_11 x) * s - (dot x_11 m) ^ 2 - (dot x_11 x) ^ 2 * (s ^ 2) - (dot x m) ^ 2 - 2 * (dot m m) * (dot x_11 x)))))).
      { linear. }
      transitivity (((1 / 2) * s * (inv PI)) * (E (gamma 1) (fun x => E (gamma 1) (fun y => sqrt (2 * (dot x m) * (dot y m) + dot y y * (dot m m) + dot m m * (dot x x) + 2 * (dot x x) * (dot y m) * s + dot y y * (s ^ 2) * (dot x x) + 2 * (dot y y) * (dot x m) * s - 2 * (dot y m) * (dot x y) * s - 2 * (dot x m) * (dot x y) * s - (dot x m) ^ 2 - (dot x y) ^ 2 * (s ^ 2) - (dot y m) ^ 2 - 2 * (dot m m) * (dot x y)))))). { arrange. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  assert (S1' : s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (sqrt (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m)) * (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) - (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) ^ 2)) * (inv PI)))) = (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => sqrt (2 * (dot x m) * (dot y m) + dot y y * (dot m m) + dot m m * (dot x x) + 2 * (dot x x) * (dot y m) * s + dot y y * (s ^ 2) * (dot x x) + 2 * (dot y y) * (dot x m) * s - 2 * (dot y m) * (dot x y) * s - 2 * (dot x m) * (dot x y) * s - (dot x m) ^ 2 - (dot x y) ^ 2 * (s ^ 2) - (dot y m) ^ 2 - 2 * (dot m m) * (dot x y))))) * s * (inv PI)).
  { transitivity (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (sqrt (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m)) * (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) - (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) ^ 2)) * (inv PI))))). { arrange. }
    assert (E15' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (sqrt (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m)) * (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) - (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) ^ 2)) * (inv PI)))) ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => sqrt (2 * (dot x m) * (dot y m) + dot y y * (dot m m) + dot m m * (dot x x) + 2 * (dot x x) * (dot y m) * s + dot y y * (s ^ 2) * (dot x x) + 2 * (dot y y) * (dot x m) * s - 2 * (dot y m) * (dot x y) * s - 2 * (dot x m) * (dot x y) * s - (dot x m) ^ 2 - (dot x y) ^ 2 * (s ^ 2) - (dot y m) ^ 2 - 2 * (dot m m) * (dot x y))))) * (inv s) * (inv PI))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_16 => ((1 / 2) * (inv s) * (inv PI)) * (E (gamma 1) (fun x => sqrt (2 * (dot x_16 m) * (dot x m) + dot x x * (dot m m) + dot m m * (dot x_16 x_16) + 2 * (dot x_16 x_16) * (dot x m) * s + dot x x * (s ^ 2) * (dot x_16 x_16) + 2 * (dot x x) * (dot x_16 m) * s - 2 * (dot x m) * (dot x_16 x) * s - 2 * (dot x_16 m) * (dot x_16 x) * s - (dot x_16 m) ^ 2 - (dot x_16 x) ^ 2 * (s ^ 2) - (dot x m) ^ 2 - 2 * (dot m m) * (dot x_16 x)))))).
      { apply E_ext; intros x_16 D_x_16; draws.
        transitivity ((1 / 2) * (E (gamma 1) (fun x => sqrt (2 * (dot x_16 m) * (dot x m) + dot x x * (dot m m) + dot m m * (dot x_16 x_16) + 2 * (dot x_16 x_16) * (dot x m) * s + dot x x * (s ^ 2) * (dot x_16 x_16) + 2 * (dot x x) * (dot x_16 m) * s - 2 * (dot x m) * (dot x_16 x) * s - 2 * (dot x_16 m) * (dot x_16 x) * s - (dot x_16 m) ^ 2 - (dot x_16 x) ^ 2 * (s ^ 2) - (dot x m) ^ 2 - 2 * (dot m m) * (dot x_16 x)))) * (inv s) * (inv PI)).
        { transitivity (E (gamma 1) (fun x => (1 / 2) * (sqrt (dot (vadd x_16 (vscale (inv s) m)) (vadd x_16 (vscale (inv s) m)) * (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))) - (dot (vadd x (vscale (inv s) m)) (vadd x_16 (vscale (inv s) m))) ^ 2)) * (inv PI))). { arrange. }
          assert (E17' : normal_form (E (gamma 1) (fun x => (1 / 2) * (sqrt (dot (vadd x_16 (vscale (inv s) m)) (vadd x_16 (vscale (inv s) m)) * (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))) - (dot (vadd x (vscale (inv s) m)) (vadd x_16 (vscale (inv s) m))) ^ 2)) * (inv PI))) ((1 / 2) * (E (gamma 1) (fun x => sqrt (2 * (dot x_16 m) * (dot x m) + dot x x * (dot m m) + dot m m * (dot x_16 x_16) + 2 * (dot x_16 x_16) * (dot x m) * s + dot x x * (s ^ 2) * (dot x_16 x_16) + 2 * (dot x x) * (dot x_16 m) * s - 2 * (dot x m) * (dot x_16 x) * s - 2 * (dot x_16 m) * (dot x_16 x) * s - (dot x_16 m) ^ 2 - (dot x_16 x) ^ 2 * (s ^ 2) - (dot x m) ^ 2 - 2 * (dot m m) * (dot x_16 x)))) * (inv s) * (inv PI))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_18 => ((1 / 2) * (inv s) * (inv PI)) * (sqrt (2 * (dot x_16 m) * (dot x_18 m) + dot x_18 x_18 * (dot m m) + dot m m * (dot x_16 x_16) + 2 * (dot x_16 x_16) * (dot x_18 m) * s + dot x_18 x_18 * (s ^ 2) * (dot x_16 x_16) + 2 * (dot x_18 x_18) * (dot x_16 m) * s - 2 * (dot x_18 m) * (dot x_16 x_18) * s - 2 * (dot x_16 m) * (dot x_16 x_18) * s - (dot x_16 m) ^ 2 - (dot x_16 x_18) ^ 2 * (s ^ 2) - (dot x_18 m) ^ 2 - 2 * (dot m m) * (dot x_16 x_18))))).
            { apply E_ext; intros x_18 D_x_18; draws.
              transitivity ((1 / 2) * (sqrt (2 * (dot x_16 m) * (dot x_18 m) + dot x_18 x_18 * (dot m m) + dot m m * (dot x_16 x_16) + 2 * (dot x_16 x_16) * (dot x_18 m) * s + dot x_18 x_18 * (s ^ 2) * (dot x_16 x_16) + 2 * (dot x_18 x_18) * (dot x_16 m) * s - 2 * (dot x_18 m) * (dot x_16 x_18) * s - 2 * (dot x_16 m) * (dot x_16 x_18) * s - (dot x_16 m) ^ 2 - (dot x_16 x_18) ^ 2 * (s ^ 2) - (dot x_18 m) ^ 2 - 2 * (dot m m) * (dot x_16 x_18))) * (inv s) * (inv PI)).
              { transitivity ((1 / 2) * (sqrt (dot (vadd x_16 (vscale (inv s) m)) (vadd x_16 (vscale (inv s) m)) * (dot (vadd x_18 (vscale (inv s) m)) (vadd x_18 (vscale (inv s) m))) - (dot (vadd x_18 (vscale (inv s) m)) (vadd x_16 (vscale (inv s) m))) ^ 2)) * (inv PI)). { arrange. }
                transitivity ((1 / 2) * (sqrt (((dot m m * (inv s) + dot x_18 m) * (inv s) + (dot x_18 x_18 + dot x_18 m * (inv s))) * ((dot x_16 m + dot m m * (inv s)) * (inv s) + (dot x_16 m * (inv s) + dot x_16 x_16)) - ((dot x_18 m * (inv s) + dot x_16 x_18) + (dot x_16 m + dot m m * (inv s)) * (inv s)) ^ 2)) * (inv PI)). { products; arrange. }
                try assert (N19' : normal_form (sqrt (((dot m m * (inv s) + dot x_18 m) * (inv s) + (dot x_18 x_18 + dot x_18 m * (inv s))) * ((dot x_16 m + dot m m * (inv s)) * (inv s) + (dot x_16 m * (inv s) + dot x_16 x_16)) - ((dot x_18 m * (inv s) + dot x_16 x_18) + (dot x_16 m + dot m m * (inv s)) * (inv s)) ^ 2)) (sqrt (2 * (dot x_16 m) * (dot x_18 m) + dot x_18 x_18 * (dot m m) + dot m m * (dot x_16 x_16) + 2 * (dot x_16 x_16) * (dot x_18 m) * s + dot x_18 x_18 * (s ^ 2) * (dot x_16 x_16) + 2 * (dot x_18 x_18) * (dot x_16 m) * s - 2 * (dot x_18 m) * (dot x_16 x_18) * s - 2 * (dot x_16 m) * (dot x_16 x_18) * s - (dot x_16 m) ^ 2 - (dot x_16 x_18) ^ 2 * (s ^ 2) - (dot x_18 m) ^ 2 - 2 * (dot m m) * (dot x_16 x_18)) * (inv s))) by first [apply sqrt_is; [sign | (assert (Z0' : s <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * (inv s) * (inv PI)) * (E (gamma 1) (fun x_18 => sqrt (2 * (dot x_16 m) * (dot x_18 m) + dot x_18 x_18 * (dot m m) + dot m m * (dot x_16 x_16) + 2 * (dot x_16 x_16) * (dot x_18 m) * s + dot x_18 x_18 * (s ^ 2) * (dot x_16 x_16) + 2 * (dot x_18 x_18) * (dot x_16 m) * s - 2 * (dot x_18 m) * (dot x_16 x_18) * s - 2 * (dot x_16 m) * (dot x_16 x_18) * s - (dot x_16 m) ^ 2 - (dot x_16 x_18) ^ 2 * (s ^ 2) - (dot x_18 m) ^ 2 - 2 * (dot m m) * (dot x_16 x_18))))).
            { linear. }
            transitivity (((1 / 2) * (inv s) * (inv PI)) * (E (gamma 1) (fun x => sqrt (2 * (dot x_16 m) * (dot x m) + dot x x * (dot m m) + dot m m * (dot x_16 x_16) + 2 * (dot x_16 x_16) * (dot x m) * s + dot x x * (s ^ 2) * (dot x_16 x_16) + 2 * (dot x x) * (dot x_16 m) * s - 2 * (dot x m) * (dot x_16 x) * s - 2 * (dot x_16 m) * (dot x_16 x) * s - (dot x_16 m) ^ 2 - (dot x_16 x) ^ 2 * (s ^ 2) - (dot x m) ^ 2 - 2 * (dot m m) * (dot x_16 x))))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * (inv s) * (inv PI)) * (E (gamma 1) (fun x_16 => E (gamma 1) (fun x => sqrt (2 * (dot x_16 m) * (dot x m) + dot x x * (dot m m) + dot m m * (dot x_16 x_16) + 2 * (dot x_16 x_16) * (dot x m) * s + dot x x * (s ^ 2) * (dot x_16 x_16) + 2 * (dot x x) * (dot x_16 m) * s - 2 * (dot x m) * (dot x_16 x) * s - 2 * (dot x_16 m) * (dot x_16 x) * s - (dot x_16 m) ^ 2 - (dot x_16 x) ^ 2 * (s ^ 2) - (dot x m) ^ 2 - 2 * (dot m m) * (dot x_16 x)))))).
      { linear. }
      transitivity (((1 / 2) * (inv s) * (inv PI)) * (E (gamma 1) (fun x => E (gamma 1) (fun y => sqrt (2 * (dot x m) * (dot y m) + dot y y * (dot m m) + dot m m * (dot x x) + 2 * (dot x x) * (dot y m) * s + dot y y * (s ^ 2) * (dot x x) + 2 * (dot y y) * (dot x m) * s - 2 * (dot y m) * (dot x y) * s - 2 * (dot x m) * (dot x y) * s - (dot x m) ^ 2 - (dot x y) ^ 2 * (s ^ 2) - (dot y m) ^ 2 - 2 * (dot m m) * (dot x y)))))). { arrange. }
      arrange. }
    assert (Z0' : s <> 0) by (apply positive_ne; sign).
    assert (Z1' : PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | first [arrange | equal]]. }
  transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (sqrt (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)) * (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) ^ 2)) * (inv PI)))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (sqrt (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m)) * (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) - (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) ^ 2)) * (inv PI))))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [J_o], by Algebra:
  E[E[J(o + x*s, o + y*s); y ~ gamma1]; x ~ gamma1] = s^2*E[E[J(x + s^(-1)*o, y + s^(-1)*o); y ~
    gamma1]; x ~ gamma1]
*)
Lemma step_J_o (V : Space) (o : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd o (vscale s x)) (vadd o (vscale s x))) (dot (vadd o (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y))))) = s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))).
Proof.
  enough (U' : E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (sqrt (dot (vadd o (vscale s x)) (vadd o (vscale s x)) * (dot (vadd o (vscale s y)) (vadd o (vscale s y))) - (dot (vadd o (vscale s x)) (vadd o (vscale s y))) ^ 2)) * (inv PI))) = s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (sqrt (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)) * (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) - (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) ^ 2)) * (inv PI))))).
  { transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (sqrt (dot (vadd o (vscale s x)) (vadd o (vscale s x)) * (dot (vadd o (vscale s y)) (vadd o (vscale s y))) - (dot (vadd o (vscale s x)) (vadd o (vscale s y))) ^ 2)) * (inv PI)))).
    { assert (C0' : E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd o (vscale s x)) (vadd o (vscale s x))) (dot (vadd o (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y))))) = E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (sqrt (dot (vadd o (vscale s x)) (vadd o (vscale s x)) * (dot (vadd o (vscale s y)) (vadd o (vscale s y))) - (dot (vadd o (vscale s x)) (vadd o (vscale s y))) ^ 2)) * (inv PI)))).
      { apply E_ext; intros x_1 D_x_1.
        assert (C2' : E (gamma 1) (fun x => J (dot (vadd o (vscale s x_1)) (vadd o (vscale s x_1))) (dot (vadd o (vscale s x_1)) (vadd o (vscale s x))) (dot (vadd o (vscale s x)) (vadd o (vscale s x)))) = E (gamma 1) (fun x => (1 / 2) * (sqrt (dot (vadd o (vscale s x_1)) (vadd o (vscale s x_1)) * (dot (vadd o (vscale s x)) (vadd o (vscale s x))) - (dot (vadd o (vscale s x_1)) (vadd o (vscale s x))) ^ 2)) * (inv PI))).
        { apply E_ext; intros x_3 D_x_3.
          assert (C4' : J (dot (vadd o (vscale s x_1)) (vadd o (vscale s x_1))) (dot (vadd o (vscale s x_1)) (vadd o (vscale s x_3))) (dot (vadd o (vscale s x_3)) (vadd o (vscale s x_3))) = (1 / 2) * (sqrt (dot (vadd o (vscale s x_1)) (vadd o (vscale s x_1)) * (dot (vadd o (vscale s x_3)) (vadd o (vscale s x_3))) - (dot (vadd o (vscale s x_1)) (vadd o (vscale s x_3))) ^ 2)) * (inv PI)).
          { unfold J; first [same | ring | alike_by_ring; ring | arrange]. }
          rewrite C4'.
          first [same | ring | arrange]. }
        rewrite C2'.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C5' : E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))) = E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (sqrt (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)) * (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) - (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) ^ 2)) * (inv PI)))).
    { apply E_ext; intros x_6 D_x_6.
      assert (C7' : E (gamma 1) (fun x => J (dot (vadd x_6 (vscale (inv s) o)) (vadd x_6 (vscale (inv s) o))) (dot (vadd x_6 (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o)))) = E (gamma 1) (fun x => (1 / 2) * (sqrt (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o)) * (dot (vadd x_6 (vscale (inv s) o)) (vadd x_6 (vscale (inv s) o))) - (dot (vadd x_6 (vscale (inv s) o)) (vadd x (vscale (inv s) o))) ^ 2)) * (inv PI))).
      { apply E_ext; intros x_8 D_x_8.
        assert (C9' : J (dot (vadd x_6 (vscale (inv s) o)) (vadd x_6 (vscale (inv s) o))) (dot (vadd x_6 (vscale (inv s) o)) (vadd x_8 (vscale (inv s) o))) (dot (vadd x_8 (vscale (inv s) o)) (vadd x_8 (vscale (inv s) o))) = (1 / 2) * (sqrt (dot (vadd x_8 (vscale (inv s) o)) (vadd x_8 (vscale (inv s) o)) * (dot (vadd x_6 (vscale (inv s) o)) (vadd x_6 (vscale (inv s) o))) - (dot (vadd x_6 (vscale (inv s) o)) (vadd x_8 (vscale (inv s) o))) ^ 2)) * (inv PI)).
        { unfold J; first [same | ring | alike_by_ring; ring | arrange]. }
        rewrite C9'.
        first [same | ring | arrange]. }
      rewrite C7'.
      first [same | ring | arrange]. }
    rewrite C5'.
    first [same | ring | arrange]. }
  assert (S0' : E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (sqrt (dot (vadd o (vscale s x)) (vadd o (vscale s x)) * (dot (vadd o (vscale s y)) (vadd o (vscale s y))) - (dot (vadd o (vscale s x)) (vadd o (vscale s y))) ^ 2)) * (inv PI))) = (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => sqrt (dot x x * (dot o o) + dot y y * (dot o o) + 2 * (dot y o) * (dot x x) * s + 2 * (dot y y) * (dot x o) * s + 2 * (dot y o) * (dot x o) + dot y y * (s ^ 2) * (dot x x) - (dot x o) ^ 2 - 2 * (dot y o) * (dot x y) * s - (dot y o) ^ 2 - (dot x y) ^ 2 * (s ^ 2) - 2 * (dot x o) * (dot x y) * s - 2 * (dot x y) * (dot o o))))) * s * (inv PI)).
  { transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (sqrt (dot (vadd o (vscale s x)) (vadd o (vscale s x)) * (dot (vadd o (vscale s y)) (vadd o (vscale s y))) - (dot (vadd o (vscale s x)) (vadd o (vscale s y))) ^ 2)) * (inv PI)))). { arrange. }
    assert (E10' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (sqrt (dot (vadd o (vscale s x)) (vadd o (vscale s x)) * (dot (vadd o (vscale s y)) (vadd o (vscale s y))) - (dot (vadd o (vscale s x)) (vadd o (vscale s y))) ^ 2)) * (inv PI)))) ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => sqrt (dot x x * (dot o o) + dot y y * (dot o o) + 2 * (dot y o) * (dot x x) * s + 2 * (dot y y) * (dot x o) * s + 2 * (dot y o) * (dot x o) + dot y y * (s ^ 2) * (dot x x) - (dot x o) ^ 2 - 2 * (dot y o) * (dot x y) * s - (dot y o) ^ 2 - (dot x y) ^ 2 * (s ^ 2) - 2 * (dot x o) * (dot x y) * s - 2 * (dot x y) * (dot o o))))) * s * (inv PI))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_11 => ((1 / 2) * s * (inv PI)) * (E (gamma 1) (fun x => sqrt (dot x_11 x_11 * (dot o o) + dot x x * (dot o o) + 2 * (dot x o) * (dot x_11 x_11) * s + 2 * (dot x x) * (dot x_11 o) * s + 2 * (dot x o) * (dot x_11 o) + dot x x * (s ^ 2) * (dot x_11 x_11) - (dot x_11 o) ^ 2 - 2 * (dot x o) * (dot x_11 x) * s - (dot x o) ^ 2 - (dot x_11 x) ^ 2 * (s ^ 2) - 2 * (dot x_11 o) * (dot x_11 x) * s - 2 * (dot x_11 x) * (dot o o)))))).
      { apply E_ext; intros x_11 D_x_11; draws.
        transitivity ((1 / 2) * (E (gamma 1) (fun x => sqrt (dot x_11 x_11 * (dot o o) + dot x x * (dot o o) + 2 * (dot x o) * (dot x_11 x_11) * s + 2 * (dot x x) * (dot x_11 o) * s + 2 * (dot x o) * (dot x_11 o) + dot x x * (s ^ 2) * (dot x_11 x_11) - (dot x_11 o) ^ 2 - 2 * (dot x o) * (dot x_11 x) * s - (dot x o) ^ 2 - (dot x_11 x) ^ 2 * (s ^ 2) - 2 * (dot x_11 o) * (dot x_11 x) * s - 2 * (dot x_11 x) * (dot o o)))) * s * (inv PI)).
        { transitivity (E (gamma 1) (fun x => (1 / 2) * (sqrt (dot (vadd o (vscale s x_11)) (vadd o (vscale s x_11)) * (dot (vadd o (vscale s x)) (vadd o (vscale s x))) - (dot (vadd o (vscale s x_11)) (vadd o (vscale s x))) ^ 2)) * (inv PI))). { arrange. }
          assert (E12' : normal_form (E (gamma 1) (fun x => (1 / 2) * (sqrt (dot (vadd o (vscale s x_11)) (vadd o (vscale s x_11)) * (dot (vadd o (vscale s x)) (vadd o (vscale s x))) - (dot (vadd o (vscale s x_11)) (vadd o (vscale s x))) ^ 2)) * (inv PI))) ((1 / 2) * (E (gamma 1) (fun x => sqrt (dot x_11 x_11 * (dot o o) + dot x x * (dot o o) + 2 * (dot x o) * (dot x_11 x_11) * s + 2 * (dot x x) * (dot x_11 o) * s + 2 * (dot x o) * (dot x_11 o) + dot x x * (s ^ 2) * (dot x_11 x_11) - (dot x_11 o) ^ 2 - 2 * (dot x o) * (dot x_11 x) * s - (dot x o) ^ 2 - (dot x_11 x) ^ 2 * (s ^ 2) - 2 * (dot x_11 o) * (dot x_11 x) * s - 2 * (dot x_11 x) * (dot o o)))) * s * (inv PI))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_13 => ((1 / 2) * s * (inv PI)) * (sqrt (dot x_11 x_11 * (dot o o) + dot x_13 x_13 * (dot o o) + 2 * (dot x_13 o) * (dot x_11 x_11) * s + 2 * (dot x_13 x_13) * (dot x_11 o) * s + 2 * (dot x_13 o) * (dot x_11 o) + dot x_13 x_13 * (s ^ 2) * (dot x_11 x_11) - (dot x_11 o) ^ 2 - 2 * (dot x_13 o) * (dot x_11 x_13) * s - (dot x_13 o) ^ 2 - (dot x_11 x_13) ^ 2 * (s ^ 2) - 2 * (dot x_11 o) * (dot x_11 x_13) * s - 2 * (dot x_11 x_13) * (dot o o))))).
            { apply E_ext; intros x_13 D_x_13; draws.
              transitivity ((1 / 2) * (sqrt (dot x_11 x_11 * (dot o o) + dot x_13 x_13 * (dot o o) + 2 * (dot x_13 o) * (dot x_11 x_11) * s + 2 * (dot x_13 x_13) * (dot x_11 o) * s + 2 * (dot x_13 o) * (dot x_11 o) + dot x_13 x_13 * (s ^ 2) * (dot x_11 x_11) - (dot x_11 o) ^ 2 - 2 * (dot x_13 o) * (dot x_11 x_13) * s - (dot x_13 o) ^ 2 - (dot x_11 x_13) ^ 2 * (s ^ 2) - 2 * (dot x_11 o) * (dot x_11 x_13) * s - 2 * (dot x_11 x_13) * (dot o o))) * s * (inv PI)).
              { transitivity ((1 / 2) * (sqrt (dot (vadd o (vscale s x_11)) (vadd o (vscale s x_11)) * (dot (vadd o (vscale s x_13)) (vadd o (vscale s x_13))) - (dot (vadd o (vscale s x_11)) (vadd o (vscale s x_13))) ^ 2)) * (inv PI)). { arrange. }
                transitivity ((1 / 2) * (sqrt (((dot x_13 x_13 * s + dot x_13 o) * s + (dot x_13 o * s + dot o o)) * ((dot x_11 o + dot x_11 x_11 * s) * s + (dot x_11 o * s + dot o o)) - ((dot x_13 o * s + dot o o) + (dot x_11 o + dot x_11 x_13 * s) * s) ^ 2)) * (inv PI)). { products; arrange. }
                try assert (N14' : normal_form (sqrt (((dot x_13 x_13 * s + dot x_13 o) * s + (dot x_13 o * s + dot o o)) * ((dot x_11 o + dot x_11 x_11 * s) * s + (dot x_11 o * s + dot o o)) - ((dot x_13 o * s + dot o o) + (dot x_11 o + dot x_11 x_13 * s) * s) ^ 2)) (sqrt (dot x_11 x_11 * (dot o o) + dot x_13 x_13 * (dot o o) + 2 * (dot x_13 o) * (dot x_11 x_11) * s + 2 * (dot x_13 x_13) * (dot x_11 o) * s + 2 * (dot x_13 o) * (dot x_11 o) + dot x_13 x_13 * (s ^ 2) * (dot x_11 x_11) - (dot x_11 o) ^ 2 - 2 * (dot x_13 o) * (dot x_11 x_13) * s - (dot x_13 o) ^ 2 - (dot x_11 x_13) ^ 2 * (s ^ 2) - 2 * (dot x_11 o) * (dot x_11 x_13) * s - 2 * (dot x_11 x_13) * (dot o o)) * s)) by first [apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * s * (inv PI)) * (E (gamma 1) (fun x_13 => sqrt (dot x_11 x_11 * (dot o o) + dot x_13 x_13 * (dot o o) + 2 * (dot x_13 o) * (dot x_11 x_11) * s + 2 * (dot x_13 x_13) * (dot x_11 o) * s + 2 * (dot x_13 o) * (dot x_11 o) + dot x_13 x_13 * (s ^ 2) * (dot x_11 x_11) - (dot x_11 o) ^ 2 - 2 * (dot x_13 o) * (dot x_11 x_13) * s - (dot x_13 o) ^ 2 - (dot x_11 x_13) ^ 2 * (s ^ 2) - 2 * (dot x_11 o) * (dot x_11 x_13) * s - 2 * (dot x_11 x_13) * (dot o o))))).
            { linear. }
            transitivity (((1 / 2) * s * (inv PI)) * (E (gamma 1) (fun x => sqrt (dot x_11 x_11 * (dot o o) + dot x x * (dot o o) + 2 * (dot x o) * (dot x_11 x_11) * s + 2 * (dot x x) * (dot x_11 o) * s + 2 * (dot x o) * (dot x_11 o) + dot x x * (s ^ 2) * (dot x_11 x_11) - (dot x_11 o) ^ 2 - 2 * (dot x o) * (dot x_11 x) * s - (dot x o) ^ 2 - (dot x_11 x) ^ 2 * (s ^ 2) - 2 * (dot x_11 o) * (dot x_11 x) * s - 2 * (dot x_11 x) * (dot o o))))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * s * (inv PI)) * (E (gamma 1) (fun x_11 => E (gamma 1) (fun x => sqrt (dot x_11 x_11 * (dot o o) + dot x x * (dot o o) + 2 * (dot x o) * (dot x_11 x_11) * s + 2 * (dot x x) * (dot x_11 o) * s + 2 * (dot x o) * (dot x_11 o) + dot x x * (s ^ 2) * (dot x_11 x_11) - (dot x_11 o) ^ 2 - 2 * (dot x o) * (dot x_11 x) * s - (dot x o) ^ 2 - (dot x_11 x) ^ 2 * (s ^ 2) - 2 * (dot x_11 o) * (dot x_11 x) * s - 2 * (dot x_11 x) * (dot o o)))))).
      { linear. }
      transitivity (((1 / 2) * s * (inv PI)) * (E (gamma 1) (fun x => E (gamma 1) (fun y => sqrt (dot x x * (dot o o) + dot y y * (dot o o) + 2 * (dot y o) * (dot x x) * s + 2 * (dot y y) * (dot x o) * s + 2 * (dot y o) * (dot x o) + dot y y * (s ^ 2) * (dot x x) - (dot x o) ^ 2 - 2 * (dot y o) * (dot x y) * s - (dot y o) ^ 2 - (dot x y) ^ 2 * (s ^ 2) - 2 * (dot x o) * (dot x y) * s - 2 * (dot x y) * (dot o o)))))). { arrange. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  assert (S1' : s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (sqrt (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)) * (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) - (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) ^ 2)) * (inv PI)))) = (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => sqrt (dot x x * (dot o o) + dot y y * (dot o o) + 2 * (dot y o) * (dot x x) * s + 2 * (dot y y) * (dot x o) * s + 2 * (dot y o) * (dot x o) + dot y y * (s ^ 2) * (dot x x) - (dot x o) ^ 2 - 2 * (dot y o) * (dot x y) * s - (dot y o) ^ 2 - (dot x y) ^ 2 * (s ^ 2) - 2 * (dot x o) * (dot x y) * s - 2 * (dot x y) * (dot o o))))) * s * (inv PI)).
  { transitivity (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (sqrt (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)) * (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) - (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) ^ 2)) * (inv PI))))). { arrange. }
    assert (E15' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (sqrt (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)) * (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) - (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) ^ 2)) * (inv PI)))) ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => sqrt (dot x x * (dot o o) + dot y y * (dot o o) + 2 * (dot y o) * (dot x x) * s + 2 * (dot y y) * (dot x o) * s + 2 * (dot y o) * (dot x o) + dot y y * (s ^ 2) * (dot x x) - (dot x o) ^ 2 - 2 * (dot y o) * (dot x y) * s - (dot y o) ^ 2 - (dot x y) ^ 2 * (s ^ 2) - 2 * (dot x o) * (dot x y) * s - 2 * (dot x y) * (dot o o))))) * (inv s) * (inv PI))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_16 => ((1 / 2) * (inv s) * (inv PI)) * (E (gamma 1) (fun x => sqrt (dot x_16 x_16 * (dot o o) + dot x x * (dot o o) + 2 * (dot x o) * (dot x_16 x_16) * s + 2 * (dot x x) * (dot x_16 o) * s + 2 * (dot x o) * (dot x_16 o) + dot x x * (s ^ 2) * (dot x_16 x_16) - (dot x_16 o) ^ 2 - 2 * (dot x o) * (dot x_16 x) * s - (dot x o) ^ 2 - (dot x_16 x) ^ 2 * (s ^ 2) - 2 * (dot x_16 o) * (dot x_16 x) * s - 2 * (dot x_16 x) * (dot o o)))))).
      { apply E_ext; intros x_16 D_x_16; draws.
        transitivity ((1 / 2) * (E (gamma 1) (fun x => sqrt (dot x_16 x_16 * (dot o o) + dot x x * (dot o o) + 2 * (dot x o) * (dot x_16 x_16) * s + 2 * (dot x x) * (dot x_16 o) * s + 2 * (dot x o) * (dot x_16 o) + dot x x * (s ^ 2) * (dot x_16 x_16) - (dot x_16 o) ^ 2 - 2 * (dot x o) * (dot x_16 x) * s - (dot x o) ^ 2 - (dot x_16 x) ^ 2 * (s ^ 2) - 2 * (dot x_16 o) * (dot x_16 x) * s - 2 * (dot x_16 x) * (dot o o)))) * (inv s) * (inv PI)).
        { transitivity (E (gamma 1) (fun x => (1 / 2) * (sqrt (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o)) * (dot (vadd x_16 (vscale (inv s) o)) (vadd x_16 (vscale (inv s) o))) - (dot (vadd x_16 (vscale (inv s) o)) (vadd x (vscale (inv s) o))) ^ 2)) * (inv PI))). { arrange. }
          assert (E17' : normal_form (E (gamma 1) (fun x => (1 / 2) * (sqrt (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o)) * (dot (vadd x_16 (vscale (inv s) o)) (vadd x_16 (vscale (inv s) o))) - (dot (vadd x_16 (vscale (inv s) o)) (vadd x (vscale (inv s) o))) ^ 2)) * (inv PI))) ((1 / 2) * (E (gamma 1) (fun x => sqrt (dot x_16 x_16 * (dot o o) + dot x x * (dot o o) + 2 * (dot x o) * (dot x_16 x_16) * s + 2 * (dot x x) * (dot x_16 o) * s + 2 * (dot x o) * (dot x_16 o) + dot x x * (s ^ 2) * (dot x_16 x_16) - (dot x_16 o) ^ 2 - 2 * (dot x o) * (dot x_16 x) * s - (dot x o) ^ 2 - (dot x_16 x) ^ 2 * (s ^ 2) - 2 * (dot x_16 o) * (dot x_16 x) * s - 2 * (dot x_16 x) * (dot o o)))) * (inv s) * (inv PI))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_18 => ((1 / 2) * (inv s) * (inv PI)) * (sqrt (dot x_16 x_16 * (dot o o) + dot x_18 x_18 * (dot o o) + 2 * (dot x_18 o) * (dot x_16 x_16) * s + 2 * (dot x_18 x_18) * (dot x_16 o) * s + 2 * (dot x_18 o) * (dot x_16 o) + dot x_18 x_18 * (s ^ 2) * (dot x_16 x_16) - (dot x_16 o) ^ 2 - 2 * (dot x_18 o) * (dot x_16 x_18) * s - (dot x_18 o) ^ 2 - (dot x_16 x_18) ^ 2 * (s ^ 2) - 2 * (dot x_16 o) * (dot x_16 x_18) * s - 2 * (dot x_16 x_18) * (dot o o))))).
            { apply E_ext; intros x_18 D_x_18; draws.
              transitivity ((1 / 2) * (sqrt (dot x_16 x_16 * (dot o o) + dot x_18 x_18 * (dot o o) + 2 * (dot x_18 o) * (dot x_16 x_16) * s + 2 * (dot x_18 x_18) * (dot x_16 o) * s + 2 * (dot x_18 o) * (dot x_16 o) + dot x_18 x_18 * (s ^ 2) * (dot x_16 x_16) - (dot x_16 o) ^ 2 - 2 * (dot x_18 o) * (dot x_16 x_18) * s - (dot x_18 o) ^ 2 - (dot x_16 x_18) ^ 2 * (s ^ 2) - 2 * (dot x_16 o) * (dot x_16 x_18) * s - 2 * (dot x_16 x_18) * (dot o o))) * (inv s) * (inv PI)).
              { transitivity ((1 / 2) * (sqrt (dot (vadd x_18 (vscale (inv s) o)) (vadd x_18 (vscale (inv s) o)) * (dot (vadd x_16 (vscale (inv s) o)) (vadd x_16 (vscale (inv s) o))) - (dot (vadd x_16 (vscale (inv s) o)) (vadd x_18 (vscale (inv s) o))) ^ 2)) * (inv PI)). { arrange. }
                transitivity ((1 / 2) * (sqrt (((dot x_18 x_18 + dot x_18 o * (inv s)) + (dot x_18 o + dot o o * (inv s)) * (inv s)) * ((dot o o * (inv s) + dot x_16 o) * (inv s) + (dot x_16 o * (inv s) + dot x_16 x_16)) - ((dot x_16 o * (inv s) + dot x_16 x_18) + (dot x_18 o + dot o o * (inv s)) * (inv s)) ^ 2)) * (inv PI)). { products; arrange. }
                try assert (N19' : normal_form (sqrt (((dot x_18 x_18 + dot x_18 o * (inv s)) + (dot x_18 o + dot o o * (inv s)) * (inv s)) * ((dot o o * (inv s) + dot x_16 o) * (inv s) + (dot x_16 o * (inv s) + dot x_16 x_16)) - ((dot x_16 o * (inv s) + dot x_16 x_18) + (dot x_18 o + dot o o * (inv s)) * (inv s)) ^ 2)) (sqrt (dot x_16 x_16 * (dot o o) + dot x_18 x_18 * (dot o o) + 2 * (dot x_18 o) * (dot x_16 x_16) * s + 2 * (dot x_18 x_18) * (dot x_16 o) * s + 2 * (dot x_18 o) * (dot x_16 o) + dot x_18 x_18 * (s ^ 2) * (dot x_16 x_16) - (dot x_16 o) ^ 2 - 2 * (dot x_18 o) * (dot x_16 x_18) * s - (dot x_18 o) ^ 2 - (dot x_16 x_18) ^ 2 * (s ^ 2) - 2 * (dot x_16 o) * (dot x_16 x_18) * s - 2 * (dot x_16 x_18) * (dot o o)) * (inv s))) by first [apply sqrt_is; [sign | (assert (Z0' : s <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * (inv s) * (inv PI)) * (E (gamma 1) (fun x_18 => sqrt (dot x_16 x_16 * (dot o o) + dot x_18 x_18 * (dot o o) + 2 * (dot x_18 o) * (dot x_16 x_16) * s + 2 * (dot x_18 x_18) * (dot x_16 o) * s + 2 * (dot x_18 o) * (dot x_16 o) + dot x_18 x_18 * (s ^ 2) * (dot x_16 x_16) - (dot x_16 o) ^ 2 - 2 * (dot x_18 o) * (dot x_16 x_18) * s - (dot x_18 o) ^ 2 - (dot x_16 x_18) ^ 2 * (s ^ 2) - 2 * (dot x_16 o) * (dot x_16 x_18) * s - 2 * (dot x_16 x_18) * (dot o o))))).
            { linear. }
            transitivity (((1 / 2) * (inv s) * (inv PI)) * (E (gamma 1) (fun x => sqrt (dot x_16 x_16 * (dot o o) + dot x x * (dot o o) + 2 * (dot x o) * (dot x_16 x_16) * s + 2 * (dot x x) * (dot x_16 o) * s + 2 * (dot x o) * (dot x_16 o) + dot x x * (s ^ 2) * (dot x_16 x_16) - (dot x_16 o) ^ 2 - 2 * (dot x o) * (dot x_16 x) * s - (dot x o) ^ 2 - (dot x_16 x) ^ 2 * (s ^ 2) - 2 * (dot x_16 o) * (dot x_16 x) * s - 2 * (dot x_16 x) * (dot o o))))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * (inv s) * (inv PI)) * (E (gamma 1) (fun x_16 => E (gamma 1) (fun x => sqrt (dot x_16 x_16 * (dot o o) + dot x x * (dot o o) + 2 * (dot x o) * (dot x_16 x_16) * s + 2 * (dot x x) * (dot x_16 o) * s + 2 * (dot x o) * (dot x_16 o) + dot x x * (s ^ 2) * (dot x_16 x_16) - (dot x_16 o) ^ 2 - 2 * (dot x o) * (dot x_16 x) * s - (dot x o) ^ 2 - (dot x_16 x) ^ 2 * (s ^ 2) - 2 * (dot x_16 o) * (dot x_16 x) * s - 2 * (dot x_16 x) * (dot o o)))))).
      { linear. }
      transitivity (((1 / 2) * (inv s) * (inv PI)) * (E (gamma 1) (fun x => E (gamma 1) (fun y => sqrt (dot x x * (dot o o) + dot y y * (dot o o) + 2 * (dot y o) * (dot x x) * s + 2 * (dot y y) * (dot x o) * s + 2 * (dot y o) * (dot x o) + dot y y * (s ^ 2) * (dot x x) - (dot x o) ^ 2 - 2 * (dot y o) * (dot x y) * s - (dot y o) ^ 2 - (dot x y) ^ 2 * (s ^ 2) - 2 * (dot x o) * (dot x y) * s - 2 * (dot x y) * (dot o o)))))). { arrange. }
      arrange. }
    assert (Z0' : s <> 0) by (apply positive_ne; sign).
    assert (Z1' : PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | first [arrange | equal]]. }
  transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (sqrt (dot (vadd o (vscale s x)) (vadd o (vscale s x)) * (dot (vadd o (vscale s y)) (vadd o (vscale s y))) - (dot (vadd o (vscale s x)) (vadd o (vscale s y))) ^ 2)) * (inv PI)))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (sqrt (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)) * (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) - (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) ^ 2)) * (inv PI))))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [least area], by Cases:
  min(E[E[J(m + x*s, y*s + m); y ~ gamma1]; x ~ gamma1], E[E[J(o + x*s, o + y*s); y ~ gamma1]; x ~
    gamma1]) = min(E[E[J(y + s^(-1)*m, x + s^(-1)*m); y ~ gamma1]; x ~ gamma1], E[E[J(x +
    s^(-1)*o, y + s^(-1)*o); y ~ gamma1]; x ~ gamma1])*s^2
*)
Lemma step_least_area (V : Space) (m : V) (o : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0) :
  Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd o (vscale s x)) (vadd o (vscale s x))) (dot (vadd o (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y)))))) = Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))) * (s ^ 2).
Proof.
  pose proof (step_J_m (V) (m) (s) (gamma) H_s_pos_0) as H_J_m.
  pose proof (step_J_o (V) (o) (s) (gamma) H_s_pos_0) as H_J_o.
  destruct (Rle_dec 0 (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))))) as [C' | C'].
  - assert (H_case : E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))) >= 0) by lra; clear C'.
    enough (U' : Rmin (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))))))) (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))))) = Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))) * (s ^ 2)).
    { transitivity (Rmin (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))))))) (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))))).
      { assert (C0' : Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd o (vscale s x)) (vadd o (vscale s x))) (dot (vadd o (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y)))))) = Rmin (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))))))) (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))))).
        { rewrite ?H_J_m, ?H_J_o; equal. }
        rewrite C0'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    assert (S0' : Rmin (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))))))) (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))))) = s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))))).
    { transitivity (Rmin (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))))))) (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))))). { in_order. }
      try assert (N3' : normal_form (Rmin (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))))))) (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))))) (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))))) by normal.
      first [put; solve [ring] | first [in_order | equal]]. }
    assert (S1' : Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))) * (s ^ 2) = s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))))).
    { transitivity (Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))) * (s ^ 2)). { in_order. }
      try assert (N6' : normal_form (Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))))) by normal.
      first [put; solve [ring] | first [in_order | equal]]. }
    transitivity (Rmin (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))))))) (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))))). { in_order. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))) * (s ^ 2)). { in_order. }
    etransitivity; [exact S1' |]. symmetry.
    in_order.
  - assert (H_case : E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))) <= 0) by lra; clear C'.
    enough (U' : Rmin (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))))))) (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))))) = Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))) * (s ^ 2)).
    { transitivity (Rmin (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))))))) (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))))).
      { assert (C7' : Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd o (vscale s x)) (vadd o (vscale s x))) (dot (vadd o (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y)))))) = Rmin (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))))))) (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))))).
        { rewrite ?H_J_m, ?H_J_o; equal. }
        rewrite C7'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    assert (S0' : Rmin (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))))))) (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))))) = s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))))))).
    { transitivity (Rmin (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))))))) (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))))). { in_order. }
      try assert (N10' : normal_form (Rmin (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))))))) (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))))) (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m)))))))) by normal.
      first [put; solve [ring] | first [in_order | equal]]. }
    assert (S1' : Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))) * (s ^ 2) = s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))))))).
    { transitivity (Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))) * (s ^ 2)). { in_order. }
      try assert (N13' : normal_form (Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))))))) by normal.
      first [put; solve [ring] | first [in_order | equal]]. }
    transitivity (Rmin (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))))))) (s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))))). { in_order. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))) * (s ^ 2)). { in_order. }
    etransitivity; [exact S1' |]. symmetry.
    in_order.
Qed.

(** Step [distance, Q], by Instance:
  E[E[Q(x + s^(-1)*o, y + s^(-1)*o); y ~ gamma1]; x ~ gamma1] - 2*E[E[Q(x + s^(-1)*m, y +
    s^(-1)*o); y ~ gamma1]; x ~ gamma1] + E[E[Q(y + s^(-1)*m, x + s^(-1)*m); y ~ gamma1]; x ~
    gamma1] >= 1/4*<m - o, m - o>*s^(-2)*(-(1 + 1/2*(n + 3)^(-1)*(<m - o, m - o>*s^(-2)*pi^(-1) +
    2)^(-1)*s^(-2)*<o + m, o + m>)^(-1/2) + 2)
*)
Lemma step_distance__Q (V : Space) (m : V) (n : R) (o : V) (s : R) (gamma : R -> law V)
    (label_n : label n)
    (H_s_pos_0 : s > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_d_pos_is_3 : n >= 2)
    (C_relu_class_distance_features : relu_class_distance.cited_features V gamma)
    (C_relu_class_distance_density__m : relu_class_distance.cited_density__m V gamma)
    (C_relu_class_distance_not_0 : relu_class_distance.cited_not_0 V gamma)
    (C_relu_class_distance_density__o : relu_class_distance.cited_density__o V gamma)
    (C_relu_class_distance_symmetric : relu_class_distance.cited_symmetric V gamma)
    (C_relu_class_distance_linear_part : relu_class_distance.cited_linear_part V gamma)
    (C_gaussian_cosine_left_apart : gaussian_cosine.cited_left_apart V gamma)
    (C_gaussian_cosine_other_apart : gaussian_cosine.cited_other_apart V gamma)
    (C_gaussian_cosine_fourth : gaussian_cosine.cited_fourth V gamma)
    (C_gaussian_cosine_integral : gaussian_cosine.cited_integral V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))) >= (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (2 - inv (sqrt (1 + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (n + 3)) * (inv (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv (s ^ 2)) * (inv PI) + 2)) * (inv (s ^ 2))))) * (inv (s ^ 2)).
Proof. (* Admitted: it takes coqc too long *)
Admitted.

(** Step [N], by Instance:
  -(1 + 1/2*(n + 3)^(-1)*(<m - o, m - o>*s^(-2)*pi^(-1) + 2)^(-1)*s^(-2)*<o + m, o + m>)^(-1/2) +
    2 >= ((n + 3)*(8/25*<m - o, m - o>*s^(-2) + 2) + 1/2*s^(-2)*<o + m, o + m>)^(-1)*n^(-1)*(4 +
    4*n)^(-1)
*)
Lemma step_N (V : Space) (m : V) (n : R) (o : V) (s : R)
    (label_n : label n)
    (H_s_pos_0 : s > 0)
    (H_d_pos_is_3 : n >= 2) :
  2 - inv (sqrt (1 + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (n + 3)) * (inv (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv (s ^ 2)) * (inv PI) + 2)) * (inv (s ^ 2)))) >= inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv (s ^ 2)) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (s ^ 2))) * (inv n) * (inv (4 + 4 * n)).
Proof. (* Admitted: it takes coqc too long *)
Admitted.

(** Step [share, Q], by Linear:
  E[E[Q(m + x*s, y*s + m); y ~ gamma1]; x ~ gamma1] + E[E[Q(o + x*s, o + y*s); y ~ gamma1]; x ~
    gamma1] - 2*E[E[Q(m + x*s, o + y*s); y ~ gamma1]; x ~ gamma1] >= 1/4*((n + 3)*(8/25*<m - o, m
    - o>*s^(-2) + 2) + 1/2*s^(-2)*<o + m, o + m>)^(-1)*n^(-1)*(4 + 4*n)^(-1)*<m - o, m - o>
*)
Lemma step_share__Q (V : Space) (m : V) (n : R) (o : V) (s : R) (gamma : R -> law V)
    (label_n : label n)
    (H_s_pos_0 : s > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_d_pos_is_3 : n >= 2)
    (C_relu_class_distance_features : relu_class_distance.cited_features V gamma)
    (C_relu_class_distance_density__m : relu_class_distance.cited_density__m V gamma)
    (C_relu_class_distance_not_0 : relu_class_distance.cited_not_0 V gamma)
    (C_relu_class_distance_density__o : relu_class_distance.cited_density__o V gamma)
    (C_relu_class_distance_symmetric : relu_class_distance.cited_symmetric V gamma)
    (C_relu_class_distance_linear_part : relu_class_distance.cited_linear_part V gamma)
    (C_gaussian_cosine_left_apart : gaussian_cosine.cited_left_apart V gamma)
    (C_gaussian_cosine_other_apart : gaussian_cosine.cited_other_apart V gamma)
    (C_gaussian_cosine_fourth : gaussian_cosine.cited_fourth V gamma)
    (C_gaussian_cosine_integral : gaussian_cosine.cited_integral V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd o (vscale s x)) (vadd o (vscale s x))) (dot (vadd o (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y)))))) >= (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv (s ^ 2)) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (s ^ 2)))) * (inv n) * (inv (4 + 4 * n)).
Proof.
  pose proof (step_D_Q (V) (m) (o) (s) (gamma) H_s_pos_0) as H_D_Q.
  pose proof (step_distance__Q (V) (m) (n) (o) (s) (gamma) label_n H_s_pos_0 H_dimension H_d_pos_is_3 C_relu_class_distance_features C_relu_class_distance_density__m C_relu_class_distance_not_0 C_relu_class_distance_density__o C_relu_class_distance_symmetric C_relu_class_distance_linear_part C_gaussian_cosine_left_apart C_gaussian_cosine_other_apart C_gaussian_cosine_fourth C_gaussian_cosine_integral) as H_distance__Q.
  pose proof (step_N (V) (m) (n) (o) (s) label_n H_s_pos_0 H_d_pos_is_3) as H_N.
  assert (P0' : 0 <= (s ^ 2) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))))) - ((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (2 - inv (sqrt (1 + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (n + 3)) * (inv (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv (s ^ 2)) * (inv PI) + 2)) * (inv (s ^ 2))))) * (inv (s ^ 2))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 <= ((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) * ((2 - inv (sqrt (1 + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (n + 3)) * (inv (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv (s ^ 2)) * (inv PI) + 2)) * (inv (s ^ 2))))) - (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv (s ^ 2)) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (s ^ 2))) * (inv n) * (inv (4 + 4 * n))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd o (vscale s x)) (vadd o (vscale s x))) (dot (vadd o (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y))))))) - ((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv (s ^ 2)) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (s ^ 2)))) * (inv n) * (inv (4 + 4 * n))) = (s ^ 2) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))))) - ((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (2 - inv (sqrt (1 + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (n + 3)) * (inv (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv (s ^ 2)) * (inv PI) + 2)) * (inv (s ^ 2))))) * (inv (s ^ 2)))) + ((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) * ((2 - inv (sqrt (1 + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (n + 3)) * (inv (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv (s ^ 2)) * (inv PI) + 2)) * (inv (s ^ 2))))) - (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv (s ^ 2)) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (s ^ 2))) * (inv n) * (inv (4 + 4 * n))))).
  { assert (U' : forall z0' z1' z2' z3' z4' z5' z6' z7' : R, ((((z2') + (z3') - 2 * (z4'))) = ((s ^ 2 * ((z5') + (z7') - 2 * (z6'))))) -> (s > 0) -> (n >= 2) -> ((((z5') + (z7') - 2 * (z6'))) >= (((1 / 4) * (z0') * (2 - inv (sqrt (1 + (1 / 2) * (z1') * (inv (n + 3)) * (inv ((z0') * (inv (s ^ 2)) * (inv PI) + 2)) * (inv (s ^ 2))))) * (inv (s ^ 2))))) -> (((2 - inv (sqrt (1 + (1 / 2) * (z1') * (inv (n + 3)) * (inv ((z0') * (inv (s ^ 2)) * (inv PI) + 2)) * (inv (s ^ 2)))))) >= ((inv ((n + 3) * ((8 / 25) * (z0') * (inv (s ^ 2)) + 2) + (1 / 2) * (z1') * (inv (s ^ 2))) * (inv n) * (inv (4 + 4 * n))))) -> (((z2') + (z3') - 2 * (z4')) - (1 / 4) * (z0') * (inv ((n + 3) * ((8 / 25) * (z0') * (inv (s ^ 2)) + 2) + (1 / 2) * (z1') * (inv (s ^ 2)))) * (inv n) * (inv (4 + 4 * n))) = (s ^ 2 * (((z5') + (z7') - 2 * (z6')) - (1 / 4) * (z0') * (2 - inv (sqrt (1 + (1 / 2) * (z1') * (inv (n + 3)) * (inv ((z0') * (inv (s ^ 2)) * (inv PI) + 2)) * (inv (s ^ 2))))) * (inv (s ^ 2))) + (1 / 4) * (z0') * ((2 - inv (sqrt (1 + (1 / 2) * (z1') * (inv (n + 3)) * (inv ((z0') * (inv (s ^ 2)) * (inv PI) + 2)) * (inv (s ^ 2))))) - inv ((n + 3) * ((8 / 25) * (z0') * (inv (s ^ 2)) + 2) + (1 / 2) * (z1') * (inv (s ^ 2))) * (inv n) * (inv (4 + 4 * n))))).
    { clear - n s label_n.
      intros z0' z1' z2' z3' z4' z5' z6' z7' H_D_Q H_s_pos_0 H_d_pos_is_3 H_distance__Q H_N.
      rewrite ?H_D_Q.
      try assert (0 < n + 3) by sign.
      try assert (0 < 4 + 4 * n) by sign.
      try assert (N29' : normal_form (((s ^ 2 * ((z5') + (z7') - 2 * (z6'))))) ((z5') * (s ^ 2) + s ^ 2 * (z7') - 2 * (z6') * (s ^ 2))) by (unfold normal_form; first [put; solve [ring] | equal]).
      try assert (N30' : normal_form (inv (s ^ 2)) ((inv s) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : s <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      try assert (0 < 1 + n) by sign.
      try assert (N31' : normal_form (inv (4 + 4 * n)) ((1 / 4) * (inv (1 + n)))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + n <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      try assert (N32' : normal_form ((inv ((z0') * (inv (s ^ 2)) * (inv PI) + 2))) (PI * (s ^ 2) * (inv (2 * PI * (s ^ 2) + (z0'))))) by normal.
      try assert (N33' : normal_form ((inv ((n + 3) * ((8 / 25) * (z0') * (inv (s ^ 2)) + 2) + (1 / 2) * (z1') * (inv (s ^ 2))))) (50 * (s ^ 2) * (inv (48 * (z0') + 25 * (z1') + 100 * n * (s ^ 2) + 300 * (s ^ 2) + 16 * (z0') * n)))) by normal.
      try assert (0 < n + 3) by sign.
      try assert (N34' : normal_form (sqrt ((1 + (1 / 2) * (z1') * (inv (n + 3)) * (inv ((z0') * (inv (s ^ 2)) * (inv PI) + 2)) * (inv (s ^ 2))))) ((1 / 2) * (sqrt 2) * (sqrt (PI * (z1') * (inv (2 * PI * (s ^ 2) + (z0'))) + 2 * n + 6)) * (inv (sqrt (n + 3))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (n + 3) * sqrt (n + 3) = n + 3) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (n + 3)) * inv (sqrt (n + 3)) = inv (n + 3)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (n + 3) <> 0) by (apply positive_ne; sign); assert (Z1' : n + 3 <> 0) by (apply positive_ne; sign); assert (Z2' : s <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
      try assert (0 < n + 3) by sign.
      try assert (N35' : normal_form ((inv (sqrt (1 + (1 / 2) * (z1') * (inv (n + 3)) * (inv ((z0') * (inv (s ^ 2)) * (inv PI) + 2)) * (inv (s ^ 2)))))) (2 * (sqrt (n + 3)) * (inv (sqrt 2)) * (inv (sqrt (PI * (z1') * (inv (2 * PI * (s ^ 2) + (z0'))) + 2 * n + 6))))) by normal.
      try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
      try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number).
      try assert (Q2' : sqrt (n + 3) * sqrt (n + 3) = n + 3) by (apply sqrt_sqrt; sign).
      assert (Z0' : n <> 0) by (apply positive_ne; sign).
      assert (Z1' : 1 + n <> 0) by (apply positive_ne; sign).
      assert (Z2' : sqrt 2 <> 0) by (apply positive_ne; by_number).
      assert (Z3' : s <> 0) by (apply positive_ne; sign).
      first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2']; sides] | equal]. }
    pose proof (U' (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd o (m)) (vadd o (m))) (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd o (vscale s x)) (vadd o (vscale s x))) (dot (vadd o (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))))))) as V'.
    specialize (V' ltac:(says H_D_Q)).
    specialize (V' ltac:(says H_s_pos_0)).
    specialize (V' ltac:(says H_d_pos_is_3)).
    specialize (V' ltac:(says H_distance__Q)).
    specialize (V' ltac:(says H_N)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [mean, Q], by Average:
  E[E[E[E[Q(y + x1*s, y + z*s); x1 ~ gamma1]; z ~ gamma1] - 2*E[E[Q(x + z*s, y + x1*s); x1 ~
    gamma1]; z ~ gamma1] + E[E[Q(x + z*s, x + x1*s); x1 ~ gamma1]; z ~ gamma1]; y ~ P1]; x ~ P1]
    >= E[E[1/4*(1/2*<x + y, x + y>*s^(-2) + (n + 3)*(8/25*s^(-2)*<x - y, x - y> +
    2))^(-1)*n^(-1)*(4 + 4*n)^(-1)*<x - y, x - y>; y ~ P1]; x ~ P1]
*)
Lemma step_mean__Q (V : Space) (n : R) (s : R) (P : R -> law V) (gamma : R -> law V)
    (label_n : label n)
    (H_s_pos_0 : s > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_d_pos_is_3 : n >= 2)
    (C_relu_class_distance_features : relu_class_distance.cited_features V gamma)
    (C_relu_class_distance_density__m : relu_class_distance.cited_density__m V gamma)
    (C_relu_class_distance_not_0 : relu_class_distance.cited_not_0 V gamma)
    (C_relu_class_distance_density__o : relu_class_distance.cited_density__o V gamma)
    (C_relu_class_distance_symmetric : relu_class_distance.cited_symmetric V gamma)
    (C_relu_class_distance_linear_part : relu_class_distance.cited_linear_part V gamma)
    (C_gaussian_cosine_left_apart : gaussian_cosine.cited_left_apart V gamma)
    (C_gaussian_cosine_other_apart : gaussian_cosine.cited_other_apart V gamma)
    (C_gaussian_cosine_fourth : gaussian_cosine.cited_fourth V gamma)
    (C_gaussian_cosine_integral : gaussian_cosine.cited_integral V gamma) :
  E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))))) >= E (P 1) (fun x => E (P 1) (fun y => (1 / 4) * (dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y))) * (inv ((1 / 2) * (dot (vadd x (y)) (vadd x (y))) * (inv (s ^ 2)) + (n + 3) * ((8 / 25) * (dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y))) * (inv (s ^ 2)) + 2))) * (inv n) * (inv (4 + 4 * n)))).
Proof.
  assert (H_share__Q : forall z0 : V, drawn (P 1) z0 -> forall z1 : V, drawn (P 1) z1 -> E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd (z0) (vscale s x)) (vadd (z0) (vscale s x))) (dot (vadd (z0) (vscale s x)) (vadd (vscale s y) (z0))) (dot (vadd (vscale s y) (z0)) (vadd (vscale s y) (z0))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd (z1) (vscale s x)) (vadd (z1) (vscale s x))) (dot (vadd (z1) (vscale s x)) (vadd (z1) (vscale s y))) (dot (vadd (z1) (vscale s y)) (vadd (z1) (vscale s y))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd (z0) (vscale s x)) (vadd (z0) (vscale s x))) (dot (vadd (z0) (vscale s x)) (vadd (z1) (vscale s y))) (dot (vadd (z1) (vscale s y)) (vadd (z1) (vscale s y)))))) >= (1 / 4) * (dot (vadd (z0) (vscale (-1) (z1))) (vadd (z0) (vscale (-1) (z1)))) * (inv ((n + 3) * ((8 / 25) * (dot (vadd (z0) (vscale (-1) (z1))) (vadd (z0) (vscale (-1) (z1)))) * (inv (s ^ 2)) + 2) + (1 / 2) * (dot (vadd (z1) (z0)) (vadd (z1) (z0))) * (inv (s ^ 2)))) * (inv n) * (inv (4 + 4 * n))).
  { intros z0 D0 z1 D1; draws; apply (step_share__Q (V) (z0) (n) (z1) (s) (gamma)); premise. }
  assert (P' : E (P 1) (fun x => E (P 1) (fun y => (1 / 4) * (dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y))) * (inv ((1 / 2) * (dot (vadd x (y)) (vadd x (y))) * (inv (s ^ 2)) + (n + 3) * ((8 / 25) * (dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y))) * (inv (s ^ 2)) + 2))) * (inv n) * (inv (4 + 4 * n)))) <= E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))))).
  { apply E_le; intros d0 D0; draws.
    apply E_le; intros d1 D1; draws.
    pose proof (H_share__Q d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

Definition cited_Q_gain (V : Space) (P : R -> law V) : Prop :=
  forall (n : R) (s : R),
  (label n) ->
  (s > 0) ->
  (n >= 2) ->
  (E (P 1) (fun x => E (P 1) (fun y => dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y)))) > 0) ->
  (E (P 1) (fun x => E (P 1) (fun y => (1 / 4) * (dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y))) * (inv ((1 / 2) * (dot (vadd x (y)) (vadd x (y))) * (inv (s ^ 2)) + (n + 3) * ((8 / 25) * (dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y))) * (inv (s ^ 2)) + 2))) * (inv n) * (inv (4 + 4 * n)))) > 0).

(** Step [Q gain], by Cited:
  E[E[1/4*(1/2*<x + y, x + y>*s^(-2) + (n + 3)*(8/25*s^(-2)*<x - y, x - y> + 2))^(-1)*n^(-1)*(4 +
    4*n)^(-1)*<x - y, x - y>; y ~ P1]; x ~ P1] > 0
*)
Lemma step_Q_gain (V : Space) (n : R) (s : R) (P : R -> law V)
    (label_n : label n)
    (H_s_pos_0 : s > 0)
    (H_d_pos_is_3 : n >= 2)
    (H_not_one_point : E (P 1) (fun x => E (P 1) (fun y => dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y)))) > 0)
    (C_Q_gain : cited_Q_gain V P) :
  E (P 1) (fun x => E (P 1) (fun y => (1 / 4) * (dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y))) * (inv ((1 / 2) * (dot (vadd x (y)) (vadd x (y))) * (inv (s ^ 2)) + (n + 3) * ((8 / 25) * (dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y))) * (inv (s ^ 2)) + 2))) * (inv n) * (inv (4 + 4 * n)))) > 0.
Proof.
  exact (C_Q_gain n s label_n H_s_pos_0 H_d_pos_is_3 H_not_one_point).
Qed.

(** Step [Q apart], by Linear:
  E[E[E[Q(x + z*s, x + y*s); z ~ gamma1]; y ~ gamma1]; x ~ P1] - E[E[E[E[Q(x + z*s, y + x1*s); x1
    ~ gamma1]; z ~ gamma1]; y ~ P1]; x ~ P1] > 0
*)
Lemma step_Q_apart (V : Space) (n : R) (s : R) (P : R -> law V) (gamma : R -> law V)
    (label_n : label n)
    (H_s_pos_0 : s > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_d_pos_is_3 : n >= 2)
    (H_not_one_point : E (P 1) (fun x => E (P 1) (fun y => dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y)))) > 0)
    (C_relu_class_distance_features : relu_class_distance.cited_features V gamma)
    (C_relu_class_distance_density__m : relu_class_distance.cited_density__m V gamma)
    (C_relu_class_distance_not_0 : relu_class_distance.cited_not_0 V gamma)
    (C_relu_class_distance_density__o : relu_class_distance.cited_density__o V gamma)
    (C_relu_class_distance_symmetric : relu_class_distance.cited_symmetric V gamma)
    (C_relu_class_distance_linear_part : relu_class_distance.cited_linear_part V gamma)
    (C_gaussian_cosine_left_apart : gaussian_cosine.cited_left_apart V gamma)
    (C_gaussian_cosine_other_apart : gaussian_cosine.cited_other_apart V gamma)
    (C_gaussian_cosine_fourth : gaussian_cosine.cited_fourth V gamma)
    (C_gaussian_cosine_integral : gaussian_cosine.cited_integral V gamma)
    (C_Q_gain : cited_Q_gain V P) :
  E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))) > 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [distance, G], by Instance:
  E[E[G(x + s^(-1)*o, y + s^(-1)*o); y ~ gamma1]; x ~ gamma1] + E[E[G(y + s^(-1)*m, x + s^(-1)*m);
    y ~ gamma1]; x ~ gamma1] - 2*E[E[G(x + s^(-1)*m, y + s^(-1)*o); y ~ gamma1]; x ~ gamma1] >=
    1/4*<m - o, m - o>*s^(-2)
*)
Lemma step_distance__G (V : Space) (m : V) (o : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (C_relu_slope_distance_features : relu_slope_distance.cited_features V gamma)
    (C_relu_slope_distance_symmetric : relu_slope_distance.cited_symmetric V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))) >= (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv (s ^ 2)).
Proof. (* Admitted: it takes coqc too long *)
Admitted.

(** Step [share, G], by Linear:
  -2*E[E[G(m + x*s, o + y*s); y ~ gamma1]; x ~ gamma1] + E[E[G(m + x*s, y*s + m); y ~ gamma1]; x ~
    gamma1] + E[E[G(o + x*s, o + y*s); y ~ gamma1]; x ~ gamma1] >= 1/4*<m - o, m - o>
*)
Lemma step_share__G (V : Space) (m : V) (o : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (C_relu_slope_distance_features : relu_slope_distance.cited_features V gamma)
    (C_relu_slope_distance_symmetric : relu_slope_distance.cited_symmetric V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd o (vscale s x)) (vadd o (vscale s x))) (dot (vadd o (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y)))))) >= (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))).
Proof.
  pose proof (step_D_G (V) (m) (o) (s) (gamma) H_s_pos_0) as H_D_G.
  pose proof (step_distance__G (V) (m) (o) (s) (gamma) H_s_pos_0 C_relu_slope_distance_features C_relu_slope_distance_symmetric) as H_distance__G.
  assert (P0' : 0 <= (s ^ 2) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))))) - ((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv (s ^ 2))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd o (vscale s x)) (vadd o (vscale s x))) (dot (vadd o (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y))))))) - ((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) = (s ^ 2) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))))) - ((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv (s ^ 2))))).
  { assert (U' : forall z0' z1' z2' z3' z4' z5' z6' : R, ((((z2') + (z3') - 2 * (z1'))) = ((((z4') + (z5') - 2 * (z6')) * (s ^ 2)))) -> (s > 0) -> ((((z4') + (z5') - 2 * (z6'))) >= (((1 / 4) * (z0') * (inv (s ^ 2))))) -> (((z2') + (z3') - 2 * (z1')) - (1 / 4) * (z0')) = (s ^ 2 * (((z4') + (z5') - 2 * (z6')) - (1 / 4) * (z0') * (inv (s ^ 2))))).
    { clear - s.
      intros z0' z1' z2' z3' z4' z5' z6' H_D_G H_s_pos_0 H_distance__G.
      rewrite ?H_D_G.
      try assert (N16' : normal_form (((((z4') + (z5') - 2 * (z6')) * (s ^ 2)))) ((z5') * (s ^ 2) + s ^ 2 * (z4') - 2 * (z6') * (s ^ 2))) by (unfold normal_form; first [put; solve [ring] | equal]).
      try assert (N17' : normal_form (inv (s ^ 2)) ((inv s) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : s <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      assert (Z0' : s <> 0) by (apply positive_ne; sign).
      first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
    pose proof (U' (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd o (vscale s x)) (vadd o (vscale s x))) (dot (vadd o (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))))) as V'.
    specialize (V' ltac:(says H_D_G)).
    specialize (V' ltac:(says H_s_pos_0)).
    specialize (V' ltac:(says H_distance__G)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [mean, G], by Average:
  E[E[-2*E[E[G(x + z*s, y + x1*s); x1 ~ gamma1]; z ~ gamma1] + E[E[G(x + z*s, x + x1*s); x1 ~
    gamma1]; z ~ gamma1] + E[E[G(y + x1*s, y + z*s); x1 ~ gamma1]; z ~ gamma1]; y ~ P1]; x ~ P1]
    >= E[E[1/4*<x - y, x - y>; y ~ P1]; x ~ P1]
*)
Lemma step_mean__G (V : Space) (s : R) (P : R -> law V) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (C_relu_slope_distance_features : relu_slope_distance.cited_features V gamma)
    (C_relu_slope_distance_symmetric : relu_slope_distance.cited_symmetric V gamma) :
  E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))))) >= E (P 1) (fun x => E (P 1) (fun y => (1 / 4) * (dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y))))).
Proof.
  assert (H_share__G : forall z0 : V, drawn (P 1) z0 -> forall z1 : V, drawn (P 1) z1 -> E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd (z0) (vscale s x)) (vadd (z0) (vscale s x))) (dot (vadd (z0) (vscale s x)) (vadd (vscale s y) (z0))) (dot (vadd (vscale s y) (z0)) (vadd (vscale s y) (z0))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd (z1) (vscale s x)) (vadd (z1) (vscale s x))) (dot (vadd (z1) (vscale s x)) (vadd (z1) (vscale s y))) (dot (vadd (z1) (vscale s y)) (vadd (z1) (vscale s y))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd (z0) (vscale s x)) (vadd (z0) (vscale s x))) (dot (vadd (z0) (vscale s x)) (vadd (z1) (vscale s y))) (dot (vadd (z1) (vscale s y)) (vadd (z1) (vscale s y)))))) >= (1 / 4) * (dot (vadd (z0) (vscale (-1) (z1))) (vadd (z0) (vscale (-1) (z1))))).
  { intros z0 D0 z1 D1; draws; apply (step_share__G (V) (z0) (z1) (s) (gamma)); premise. }
  assert (P' : E (P 1) (fun x => E (P 1) (fun y => (1 / 4) * (dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y))))) <= E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))))).
  { apply E_le; intros d0 D0; draws.
    apply E_le; intros d1 D1; draws.
    pose proof (H_share__G d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [G apart], by Linear:
  E[E[E[G(x + z*s, x + y*s); z ~ gamma1]; y ~ gamma1]; x ~ P1] - E[E[E[E[G(x + z*s, y + x1*s); x1
    ~ gamma1]; z ~ gamma1]; y ~ P1]; x ~ P1] > 0
*)
Lemma step_G_apart (V : Space) (s : R) (P : R -> law V) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_not_one_point : E (P 1) (fun x => E (P 1) (fun y => dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y)))) > 0)
    (C_relu_slope_distance_features : relu_slope_distance.cited_features V gamma)
    (C_relu_slope_distance_symmetric : relu_slope_distance.cited_symmetric V gamma) :
  E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))) > 0.
Proof.
  pose proof (step_mean__G (V) (s) (P) (gamma) H_s_pos_0 C_relu_slope_distance_features C_relu_slope_distance_symmetric) as H_mean__G.
  assert (P0' : 0 <= (1 / 2) * ((E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))))) - (E (P 1) (fun x => E (P 1) (fun y => (1 / 4) * (dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y)))))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 < (1 / 8) * ((E (P 1) (fun x => E (P 1) (fun y => dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y))))) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))))) - (0) = (1 / 2) * ((E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))))) - (E (P 1) (fun x => E (P 1) (fun y => (1 / 4) * (dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y))))))) + (1 / 8) * ((E (P 1) (fun x => E (P 1) (fun y => dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y))))) - (0))).
  { assert (S0' : (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))))) - 0 = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd y (vscale s z)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1)))))))).
    { transitivity ((E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))))) - 0). { in_order. }
      assert (E1' : normal_form (E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))))) (E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd y (vscale s z)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1))))))))).
      { unfold normal_form.
        transitivity (E (P 1) (fun x_2 => (1) * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x_2 (vscale s z))) (dot (vadd x_2 (vscale s z)) (vadd x_2 (vscale s z))))))))).
        { apply E_ext; intros x_2 D_x_2; draws.
          transitivity (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x_2 (vscale s z))) (dot (vadd x_2 (vscale s z)) (vadd x_2 (vscale s z))))))).
          { transitivity (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x_2 (vscale s y)) (vadd x_2 (vscale s y))) (dot (vadd x_2 (vscale s y)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s z))))))). { in_order. }
            assert (E3' : normal_form (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x_2 (vscale s y)) (vadd x_2 (vscale s y))) (dot (vadd x_2 (vscale s y)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s z))))))) (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x_2 (vscale s z))) (dot (vadd x_2 (vscale s z)) (vadd x_2 (vscale s z)))))))).
            { unfold normal_form.
              transitivity (E (P 1) (fun x_4 => (1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x_4 (vscale s x)) (vadd x_4 (vscale s x))) (dot (vadd x_4 (vscale s x)) (vadd x_2 (vscale s y))) (dot (vadd x_2 (vscale s y)) (vadd x_2 (vscale s y)))))))).
              { apply E_ext; intros x_4 D_x_4; draws.
                transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x_4 (vscale s x)) (vadd x_4 (vscale s x))) (dot (vadd x_4 (vscale s x)) (vadd x_2 (vscale s y))) (dot (vadd x_2 (vscale s y)) (vadd x_2 (vscale s y)))))).
                { transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x_2 (vscale s x)) (vadd x_2 (vscale s x))) (dot (vadd x_2 (vscale s x)) (vadd x_4 (vscale s y))) (dot (vadd x_4 (vscale s y)) (vadd x_4 (vscale s y)))))). { in_order. }
                  assert (E5' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x_2 (vscale s x)) (vadd x_2 (vscale s x))) (dot (vadd x_2 (vscale s x)) (vadd x_4 (vscale s y))) (dot (vadd x_4 (vscale s y)) (vadd x_4 (vscale s y)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x_4 (vscale s x)) (vadd x_4 (vscale s x))) (dot (vadd x_4 (vscale s x)) (vadd x_2 (vscale s y))) (dot (vadd x_2 (vscale s y)) (vadd x_2 (vscale s y))))))).
                  { unfold normal_form.
                    transitivity (E (gamma 1) (fun x_6 => (1) * (E (gamma 1) (fun x => G (dot (vadd x_2 (vscale s x_6)) (vadd x_2 (vscale s x_6))) (dot (vadd x_2 (vscale s x_6)) (vadd x_4 (vscale s x))) (dot (vadd x_4 (vscale s x)) (vadd x_4 (vscale s x))))))).
                    { apply E_ext; intros x_6 D_x_6; draws.
                      transitivity (E (gamma 1) (fun x => G (dot (vadd x_2 (vscale s x_6)) (vadd x_2 (vscale s x_6))) (dot (vadd x_2 (vscale s x_6)) (vadd x_4 (vscale s x))) (dot (vadd x_4 (vscale s x)) (vadd x_4 (vscale s x))))).
                      { transitivity (E (gamma 1) (fun x => G (dot (vadd x_2 (vscale s x_6)) (vadd x_2 (vscale s x_6))) (dot (vadd x_2 (vscale s x_6)) (vadd x_4 (vscale s x))) (dot (vadd x_4 (vscale s x)) (vadd x_4 (vscale s x))))). { in_order. }
                        first [put; solve [ring] | first [in_order | equal]]. }
                      in_order. }
                    transitivity ((1) * (E (gamma 1) (fun x_6 => E (gamma 1) (fun x => G (dot (vadd x_2 (vscale s x_6)) (vadd x_2 (vscale s x_6))) (dot (vadd x_2 (vscale s x_6)) (vadd x_4 (vscale s x))) (dot (vadd x_4 (vscale s x)) (vadd x_4 (vscale s x))))))).
                    { linear. }
                    transitivity ((1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x_2 (vscale s x)) (vadd x_2 (vscale s x))) (dot (vadd x_2 (vscale s x)) (vadd x_4 (vscale s y))) (dot (vadd x_4 (vscale s y)) (vadd x_4 (vscale s y))))))). { in_order. }
                    assert (E8' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x_2 (vscale s x)) (vadd x_2 (vscale s x))) (dot (vadd x_2 (vscale s x)) (vadd x_4 (vscale s y))) (dot (vadd x_4 (vscale s y)) (vadd x_4 (vscale s y)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x_4 (vscale s x)) (vadd x_4 (vscale s x))) (dot (vadd x_4 (vscale s x)) (vadd x_2 (vscale s y))) (dot (vadd x_2 (vscale s y)) (vadd x_2 (vscale s y))))))).
                    { unfold normal_form.
                      transitivity (E (gamma 1) (fun x_6 => E (gamma 1) (fun x_9 => (G (dot (vadd x_2 (vscale s x_6)) (vadd x_2 (vscale s x_6))) (dot (vadd x_2 (vscale s x_6)) (vadd x_4 (vscale s x_9))) (dot (vadd x_4 (vscale s x_9)) (vadd x_4 (vscale s x_9))))))).
                      { apply E_ext; intros x_6 D_x_6; draws.
                        transitivity (E (gamma 1) (fun x_9 => (1) * (G (dot (vadd x_2 (vscale s x_6)) (vadd x_2 (vscale s x_6))) (dot (vadd x_2 (vscale s x_6)) (vadd x_4 (vscale s x_9))) (dot (vadd x_4 (vscale s x_9)) (vadd x_4 (vscale s x_9)))))).
                        { etransitivity; [| symmetry; exact (E_scale (gamma 1) (1) (fun x_9 => G (dot (vadd x_2 (vscale s x_6)) (vadd x_2 (vscale s x_6))) (dot (vadd x_2 (vscale s x_6)) (vadd x_4 (vscale s x_9))) (dot (vadd x_4 (vscale s x_9)) (vadd x_4 (vscale s x_9)))))]; in_order. }
                        apply E_ext; intros x_9 D_x_9; draws.
                        in_order. }
                      transitivity (E (gamma 1) (fun x_9 => E (gamma 1) (fun x_6 => (G (dot (vadd x_2 (vscale s x_6)) (vadd x_2 (vscale s x_6))) (dot (vadd x_2 (vscale s x_6)) (vadd x_4 (vscale s x_9))) (dot (vadd x_4 (vscale s x_9)) (vadd x_4 (vscale s x_9))))))).
                      { exact (E_swap (gamma 1) (gamma 1) (fun x_6 x_9 => (G (dot (vadd x_2 (vscale s x_6)) (vadd x_2 (vscale s x_6))) (dot (vadd x_2 (vscale s x_6)) (vadd x_4 (vscale s x_9))) (dot (vadd x_4 (vscale s x_9)) (vadd x_4 (vscale s x_9)))))). }
                      repeat (apply E_ext; intros); in_order. }
                    in_order. }
                  first [put; solve [ring] | first [in_order | equal]]. }
                in_order. }
              transitivity ((1) * (E (P 1) (fun x_4 => E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x_4 (vscale s x)) (vadd x_4 (vscale s x))) (dot (vadd x_4 (vscale s x)) (vadd x_2 (vscale s y))) (dot (vadd x_2 (vscale s y)) (vadd x_2 (vscale s y)))))))).
              { linear. }
              transitivity ((1) * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x_2 (vscale s z))) (dot (vadd x_2 (vscale s z)) (vadd x_2 (vscale s z)))))))). { in_order. }
              in_order. }
            first [put; solve [ring] | first [in_order | equal]]. }
          in_order. }
        transitivity ((1) * (E (P 1) (fun x_2 => E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x_2 (vscale s z))) (dot (vadd x_2 (vscale s z)) (vadd x_2 (vscale s z))))))))).
        { linear. }
        transitivity ((1) * (E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd y (vscale s z)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1))))))))). { in_order. }
        in_order. }
      first [put; solve [ring] | first [in_order | equal]]. }
    assert (S1' : (1 / 8) * (E (P 1) (fun x => E (P 1) (fun y => dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y)))) - 0) + (1 / 2) * (E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))))) - E (P 1) (fun x => E (P 1) (fun y => (1 / 4) * (dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y)))))) = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd y (vscale s z)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1)))))))).
    { transitivity ((1 / 8) * (E (P 1) (fun x => E (P 1) (fun y => dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y)))) - 0) + (1 / 2) * (E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))))) - E (P 1) (fun x => E (P 1) (fun y => (1 / 4) * (dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y))))))). { in_order. }
      assert (E10' : normal_form (E (P 1) (fun x => E (P 1) (fun y => dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y))))) (2 * (E (P 1) (fun x => dot x x)) - 2 * (E (P 1) (fun x => E (P 1) (fun y => dot x y))))).
      { unfold normal_form.
        transitivity (E (P 1) (fun x_11 => (E (P 1) (fun x => dot x x)) * (1) + ((-2) * (E (P 1) (fun x => dot x_11 x)) + ((1) * (dot x_11 x_11))))).
        { apply E_ext; intros x_11 D_x_11; draws.
          transitivity (dot x_11 x_11 + E (P 1) (fun x => dot x x) - 2 * (E (P 1) (fun x => dot x_11 x))).
          { transitivity (E (P 1) (fun x => dot (vadd x_11 (vscale (-1) x)) (vadd x_11 (vscale (-1) x)))). { in_order. }
            assert (E12' : normal_form (E (P 1) (fun x => dot (vadd x_11 (vscale (-1) x)) (vadd x_11 (vscale (-1) x)))) (dot x_11 x_11 + E (P 1) (fun x => dot x x) - 2 * (E (P 1) (fun x => dot x_11 x)))).
            { unfold normal_form.
              transitivity (E (P 1) (fun x_13 => (1) * (dot x_13 x_13) + ((-2) * (dot x_11 x_13) + ((dot x_11 x_11) * (1))))).
              { apply E_ext; intros x_13 D_x_13; draws.
                transitivity (dot x_13 x_13 + dot x_11 x_11 - 2 * (dot x_11 x_13)).
                { transitivity (dot (vadd x_11 (vscale (-1) x_13)) (vadd x_11 (vscale (-1) x_13))). { in_order. }
                  transitivity ((dot x_11 x_11 - dot x_11 x_13) - (dot x_11 x_13 - dot x_13 x_13)). { products; in_order. }
                  first [put; solve [ring] | first [in_order | equal]]. }
                in_order. }
              transitivity ((1) * (E (P 1) (fun x_13 => dot x_13 x_13)) + ((-2) * (E (P 1) (fun x_13 => dot x_11 x_13)) + ((dot x_11 x_11) * (E (P 1) (fun x_13 => 1))))).
              { linear. }
              transitivity ((1) * (E (P 1) (fun x => dot x x)) + ((-2) * (E (P 1) (fun x => dot x_11 x)) + ((dot x_11 x_11) * (E (P 1) (fun x => 1))))). { in_order. }
              assert (E14' : normal_form (E (P 1) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              in_order. }
            first [put; solve [ring] | first [in_order | equal]]. }
          in_order. }
        transitivity ((E (P 1) (fun x => dot x x)) * (E (P 1) (fun x_11 => 1)) + ((-2) * (E (P 1) (fun x_11 => E (P 1) (fun x => dot x_11 x))) + ((1) * (E (P 1) (fun x_11 => dot x_11 x_11))))).
        { linear. }
        transitivity ((E (P 1) (fun x => dot x x)) * (E (P 1) (fun x => 1)) + ((-2) * (E (P 1) (fun x => E (P 1) (fun y => dot x y))) + ((1) * (E (P 1) (fun x => dot x x))))). { in_order. }
        assert (E15' : normal_form (E (P 1) (fun x => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        in_order. }
      assert (E16' : normal_form (E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))))) (2 * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))))))) - 2 * (E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd y (vscale s z)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1)))))))))).
      { unfold normal_form.
        transitivity (E (P 1) (fun x_17 => (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))))))) * (1) + ((-2) * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x_17 (vscale s z))) (dot (vadd x_17 (vscale s z)) (vadd x_17 (vscale s z))))))) + ((1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x_17 (vscale s y)) (vadd x_17 (vscale s y))) (dot (vadd x_17 (vscale s y)) (vadd x_17 (vscale s x))) (dot (vadd x_17 (vscale s x)) (vadd x_17 (vscale s x)))))))))).
        { apply E_ext; intros x_17 D_x_17; draws.
          transitivity (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x_17 (vscale s y)) (vadd x_17 (vscale s y))) (dot (vadd x_17 (vscale s y)) (vadd x_17 (vscale s x))) (dot (vadd x_17 (vscale s x)) (vadd x_17 (vscale s x))))) - 2 * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x_17 (vscale s z))) (dot (vadd x_17 (vscale s z)) (vadd x_17 (vscale s z)))))))).
          { transitivity (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x_17 (vscale s y)) (vadd x_17 (vscale s y))) (dot (vadd x_17 (vscale s y)) (vadd x_17 (vscale s z))) (dot (vadd x_17 (vscale s z)) (vadd x_17 (vscale s z))))) + E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))))) - 2 * (E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x_17 (vscale s y)) (vadd x_17 (vscale s y))) (dot (vadd x_17 (vscale s y)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s z)))))))). { in_order. }
            assert (E18' : normal_form (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x_17 (vscale s y)) (vadd x_17 (vscale s y))) (dot (vadd x_17 (vscale s y)) (vadd x_17 (vscale s z))) (dot (vadd x_17 (vscale s z)) (vadd x_17 (vscale s z))))) + E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))))) - 2 * (E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x_17 (vscale s y)) (vadd x_17 (vscale s y))) (dot (vadd x_17 (vscale s y)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s z)))))))) (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x_17 (vscale s y)) (vadd x_17 (vscale s y))) (dot (vadd x_17 (vscale s y)) (vadd x_17 (vscale s x))) (dot (vadd x_17 (vscale s x)) (vadd x_17 (vscale s x))))) - 2 * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x_17 (vscale s z))) (dot (vadd x_17 (vscale s z)) (vadd x_17 (vscale s z))))))))).
            { unfold normal_form.
              transitivity (E (P 1) (fun x_19 => (-2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x_19 (vscale s x)) (vadd x_19 (vscale s x))) (dot (vadd x_19 (vscale s x)) (vadd x_17 (vscale s y))) (dot (vadd x_17 (vscale s y)) (vadd x_17 (vscale s y)))))) + ((1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x_19 (vscale s y)) (vadd x_19 (vscale s y))) (dot (vadd x_19 (vscale s y)) (vadd x_19 (vscale s x))) (dot (vadd x_19 (vscale s x)) (vadd x_19 (vscale s x)))))) + ((E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x_17 (vscale s y)) (vadd x_17 (vscale s y))) (dot (vadd x_17 (vscale s y)) (vadd x_17 (vscale s x))) (dot (vadd x_17 (vscale s x)) (vadd x_17 (vscale s x)))))) * (1))))).
              { apply E_ext; intros x_19 D_x_19; draws.
                transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x_17 (vscale s x)) (vadd x_17 (vscale s x))) (dot (vadd x_17 (vscale s x)) (vadd x_17 (vscale s y))) (dot (vadd x_17 (vscale s y)) (vadd x_17 (vscale s y))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x_19 (vscale s y)) (vadd x_19 (vscale s y))) (dot (vadd x_19 (vscale s y)) (vadd x_19 (vscale s x))) (dot (vadd x_19 (vscale s x)) (vadd x_19 (vscale s x))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x_19 (vscale s x)) (vadd x_19 (vscale s x))) (dot (vadd x_19 (vscale s x)) (vadd x_17 (vscale s y))) (dot (vadd x_17 (vscale s y)) (vadd x_17 (vscale s y))))))).
                { transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x_17 (vscale s x)) (vadd x_17 (vscale s x))) (dot (vadd x_17 (vscale s x)) (vadd x_17 (vscale s y))) (dot (vadd x_17 (vscale s y)) (vadd x_17 (vscale s y))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x_19 (vscale s y)) (vadd x_19 (vscale s y))) (dot (vadd x_19 (vscale s y)) (vadd x_19 (vscale s x))) (dot (vadd x_19 (vscale s x)) (vadd x_19 (vscale s x))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x_17 (vscale s x)) (vadd x_17 (vscale s x))) (dot (vadd x_17 (vscale s x)) (vadd x_19 (vscale s y))) (dot (vadd x_19 (vscale s y)) (vadd x_19 (vscale s y))))))). { in_order. }
                  assert (E20' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x_17 (vscale s x)) (vadd x_17 (vscale s x))) (dot (vadd x_17 (vscale s x)) (vadd x_19 (vscale s y))) (dot (vadd x_19 (vscale s y)) (vadd x_19 (vscale s y)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x_19 (vscale s x)) (vadd x_19 (vscale s x))) (dot (vadd x_19 (vscale s x)) (vadd x_17 (vscale s y))) (dot (vadd x_17 (vscale s y)) (vadd x_17 (vscale s y))))))).
                  { unfold normal_form.
                    transitivity (E (gamma 1) (fun x_21 => (1) * (E (gamma 1) (fun x => G (dot (vadd x_17 (vscale s x_21)) (vadd x_17 (vscale s x_21))) (dot (vadd x_17 (vscale s x_21)) (vadd x_19 (vscale s x))) (dot (vadd x_19 (vscale s x)) (vadd x_19 (vscale s x))))))).
                    { apply E_ext; intros x_21 D_x_21; draws.
                      transitivity (E (gamma 1) (fun x => G (dot (vadd x_17 (vscale s x_21)) (vadd x_17 (vscale s x_21))) (dot (vadd x_17 (vscale s x_21)) (vadd x_19 (vscale s x))) (dot (vadd x_19 (vscale s x)) (vadd x_19 (vscale s x))))).
                      { transitivity (E (gamma 1) (fun x => G (dot (vadd x_17 (vscale s x_21)) (vadd x_17 (vscale s x_21))) (dot (vadd x_17 (vscale s x_21)) (vadd x_19 (vscale s x))) (dot (vadd x_19 (vscale s x)) (vadd x_19 (vscale s x))))). { in_order. }
                        first [put; solve [ring] | first [in_order | equal]]. }
                      in_order. }
                    transitivity ((1) * (E (gamma 1) (fun x_21 => E (gamma 1) (fun x => G (dot (vadd x_17 (vscale s x_21)) (vadd x_17 (vscale s x_21))) (dot (vadd x_17 (vscale s x_21)) (vadd x_19 (vscale s x))) (dot (vadd x_19 (vscale s x)) (vadd x_19 (vscale s x))))))).
                    { linear. }
                    transitivity ((1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x_17 (vscale s x)) (vadd x_17 (vscale s x))) (dot (vadd x_17 (vscale s x)) (vadd x_19 (vscale s y))) (dot (vadd x_19 (vscale s y)) (vadd x_19 (vscale s y))))))). { in_order. }
                    assert (E23' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x_17 (vscale s x)) (vadd x_17 (vscale s x))) (dot (vadd x_17 (vscale s x)) (vadd x_19 (vscale s y))) (dot (vadd x_19 (vscale s y)) (vadd x_19 (vscale s y)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x_19 (vscale s x)) (vadd x_19 (vscale s x))) (dot (vadd x_19 (vscale s x)) (vadd x_17 (vscale s y))) (dot (vadd x_17 (vscale s y)) (vadd x_17 (vscale s y))))))).
                    { unfold normal_form.
                      transitivity (E (gamma 1) (fun x_21 => E (gamma 1) (fun x_24 => (G (dot (vadd x_17 (vscale s x_21)) (vadd x_17 (vscale s x_21))) (dot (vadd x_17 (vscale s x_21)) (vadd x_19 (vscale s x_24))) (dot (vadd x_19 (vscale s x_24)) (vadd x_19 (vscale s x_24))))))).
                      { apply E_ext; intros x_21 D_x_21; draws.
                        transitivity (E (gamma 1) (fun x_24 => (1) * (G (dot (vadd x_17 (vscale s x_21)) (vadd x_17 (vscale s x_21))) (dot (vadd x_17 (vscale s x_21)) (vadd x_19 (vscale s x_24))) (dot (vadd x_19 (vscale s x_24)) (vadd x_19 (vscale s x_24)))))).
                        { etransitivity; [| symmetry; exact (E_scale (gamma 1) (1) (fun x_24 => G (dot (vadd x_17 (vscale s x_21)) (vadd x_17 (vscale s x_21))) (dot (vadd x_17 (vscale s x_21)) (vadd x_19 (vscale s x_24))) (dot (vadd x_19 (vscale s x_24)) (vadd x_19 (vscale s x_24)))))]; in_order. }
                        apply E_ext; intros x_24 D_x_24; draws.
                        in_order. }
                      transitivity (E (gamma 1) (fun x_24 => E (gamma 1) (fun x_21 => (G (dot (vadd x_17 (vscale s x_21)) (vadd x_17 (vscale s x_21))) (dot (vadd x_17 (vscale s x_21)) (vadd x_19 (vscale s x_24))) (dot (vadd x_19 (vscale s x_24)) (vadd x_19 (vscale s x_24))))))).
                      { exact (E_swap (gamma 1) (gamma 1) (fun x_21 x_24 => (G (dot (vadd x_17 (vscale s x_21)) (vadd x_17 (vscale s x_21))) (dot (vadd x_17 (vscale s x_21)) (vadd x_19 (vscale s x_24))) (dot (vadd x_19 (vscale s x_24)) (vadd x_19 (vscale s x_24)))))). }
                      repeat (apply E_ext; intros); in_order. }
                    in_order. }
                  first [put; solve [ring] | first [in_order | equal]]. }
                in_order. }
              transitivity ((-2) * (E (P 1) (fun x_19 => E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x_19 (vscale s x)) (vadd x_19 (vscale s x))) (dot (vadd x_19 (vscale s x)) (vadd x_17 (vscale s y))) (dot (vadd x_17 (vscale s y)) (vadd x_17 (vscale s y))))))) + ((1) * (E (P 1) (fun x_19 => E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x_19 (vscale s y)) (vadd x_19 (vscale s y))) (dot (vadd x_19 (vscale s y)) (vadd x_19 (vscale s x))) (dot (vadd x_19 (vscale s x)) (vadd x_19 (vscale s x))))))) + ((E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x_17 (vscale s y)) (vadd x_17 (vscale s y))) (dot (vadd x_17 (vscale s y)) (vadd x_17 (vscale s x))) (dot (vadd x_17 (vscale s x)) (vadd x_17 (vscale s x)))))) * (E (P 1) (fun x_19 => 1))))).
              { linear. }
              transitivity ((-2) * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x_17 (vscale s z))) (dot (vadd x_17 (vscale s z)) (vadd x_17 (vscale s z))))))) + ((1) * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))))))) + ((E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x_17 (vscale s y)) (vadd x_17 (vscale s y))) (dot (vadd x_17 (vscale s y)) (vadd x_17 (vscale s x))) (dot (vadd x_17 (vscale s x)) (vadd x_17 (vscale s x)))))) * (E (P 1) (fun x => 1))))). { in_order. }
              assert (E27' : normal_form (E (P 1) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              in_order. }
            first [put; solve [ring] | first [in_order | equal]]. }
          in_order. }
        transitivity ((E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))))))) * (E (P 1) (fun x_17 => 1)) + ((-2) * (E (P 1) (fun x_17 => E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x_17 (vscale s z))) (dot (vadd x_17 (vscale s z)) (vadd x_17 (vscale s z)))))))) + ((1) * (E (P 1) (fun x_17 => E (gamma 1) (fun x => E (gamma 1) (fun y => G (dot (vadd x_17 (vscale s y)) (vadd x_17 (vscale s y))) (dot (vadd x_17 (vscale s y)) (vadd x_17 (vscale s x))) (dot (vadd x_17 (vscale s x)) (vadd x_17 (vscale s x)))))))))).
        { linear. }
        transitivity ((E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))))))) * (E (P 1) (fun x => 1)) + ((-2) * (E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd y (vscale s z)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1)))))))) + ((1) * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))))). { in_order. }
        assert (E28' : normal_form (E (P 1) (fun x => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        in_order. }
      assert (E29' : normal_form (E (P 1) (fun x => E (P 1) (fun y => (1 / 4) * (dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y)))))) ((1 / 2) * (E (P 1) (fun x => dot x x)) - (1 / 2) * (E (P 1) (fun x => E (P 1) (fun y => dot x y))))).
      { unfold normal_form.
        transitivity (E (P 1) (fun x_30 => ((1 / 4) * (E (P 1) (fun x => dot x x))) * (1) + ((-1 / 2) * (E (P 1) (fun x => dot x_30 x)) + ((1 / 4) * (dot x_30 x_30))))).
        { apply E_ext; intros x_30 D_x_30; draws.
          transitivity ((1 / 4) * (E (P 1) (fun x => dot x x)) + (1 / 4) * (dot x_30 x_30) - (1 / 2) * (E (P 1) (fun x => dot x_30 x))).
          { transitivity (E (P 1) (fun x => (1 / 4) * (dot (vadd x_30 (vscale (-1) x)) (vadd x_30 (vscale (-1) x))))). { in_order. }
            assert (E31' : normal_form (E (P 1) (fun x => (1 / 4) * (dot (vadd x_30 (vscale (-1) x)) (vadd x_30 (vscale (-1) x))))) ((1 / 4) * (E (P 1) (fun x => dot x x)) + (1 / 4) * (dot x_30 x_30) - (1 / 2) * (E (P 1) (fun x => dot x_30 x)))).
            { unfold normal_form.
              transitivity (E (P 1) (fun x_32 => ((1 / 4) * (dot x_30 x_30)) * (1) + ((-1 / 2) * (dot x_30 x_32) + ((1 / 4) * (dot x_32 x_32))))).
              { apply E_ext; intros x_32 D_x_32; draws.
                transitivity ((1 / 4) * (dot x_30 x_30) + (1 / 4) * (dot x_32 x_32) - (1 / 2) * (dot x_30 x_32)).
                { transitivity ((1 / 4) * (dot (vadd x_30 (vscale (-1) x_32)) (vadd x_30 (vscale (-1) x_32)))). { in_order. }
                  transitivity ((1 / 4) * ((dot x_30 x_30 - dot x_30 x_32) - (dot x_30 x_32 - dot x_32 x_32))). { products; in_order. }
                  first [put; solve [field] | first [in_order | equal]]. }
                in_order. }
              transitivity (((1 / 4) * (dot x_30 x_30)) * (E (P 1) (fun x_32 => 1)) + ((-1 / 2) * (E (P 1) (fun x_32 => dot x_30 x_32)) + ((1 / 4) * (E (P 1) (fun x_32 => dot x_32 x_32))))).
              { linear. }
              transitivity (((1 / 4) * (dot x_30 x_30)) * (E (P 1) (fun x => 1)) + ((-1 / 2) * (E (P 1) (fun x => dot x_30 x)) + ((1 / 4) * (E (P 1) (fun x => dot x x))))). { in_order. }
              assert (E33' : normal_form (E (P 1) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              in_order. }
            first [put; solve [field] | first [in_order | equal]]. }
          in_order. }
        transitivity (((1 / 4) * (E (P 1) (fun x => dot x x))) * (E (P 1) (fun x_30 => 1)) + ((-1 / 2) * (E (P 1) (fun x_30 => E (P 1) (fun x => dot x_30 x))) + ((1 / 4) * (E (P 1) (fun x_30 => dot x_30 x_30))))).
        { linear. }
        transitivity (((1 / 4) * (E (P 1) (fun x => dot x x))) * (E (P 1) (fun x => 1)) + ((-1 / 2) * (E (P 1) (fun x => E (P 1) (fun y => dot x y))) + ((1 / 4) * (E (P 1) (fun x => dot x x))))). { in_order. }
        assert (E34' : normal_form (E (P 1) (fun x => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        in_order. }
      first [put; solve [field] | first [in_order | equal]]. }
    transitivity ((E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))))) - 0). { in_order. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity ((1 / 8) * (E (P 1) (fun x => E (P 1) (fun y => dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y)))) - 0) + (1 / 2) * (E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))))) - E (P 1) (fun x => E (P 1) (fun y => (1 / 4) * (dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y))))))). { in_order. }
    etransitivity; [exact S1' |]. symmetry.
    in_order. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [between], by Algebra:
  B = B_G + B_Q
*)
Lemma step_between (V : Space) (B : R) (B_G : R) (B_Q : R) (s : R) (P : R -> law V) (gamma : R -> law V)
    (H_B_Q : B_Q = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))))
    (H_B_G : B_G = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))))
    (H_B : B = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) + Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) + G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))))) :
  B = B_G + B_Q.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [B_Q > 0], by Linear:
  B_Q > 0
*)
Lemma step_B_Q_pos_0 (V : Space) (B_Q : R) (n : R) (s : R) (P : R -> law V) (gamma : R -> law V)
    (label_n : label n)
    (H_s_pos_0 : s > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_d_pos_is_3 : n >= 2)
    (H_not_one_point : E (P 1) (fun x => E (P 1) (fun y => dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y)))) > 0)
    (H_B_Q : B_Q = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))))
    (C_relu_class_distance_features : relu_class_distance.cited_features V gamma)
    (C_relu_class_distance_density__m : relu_class_distance.cited_density__m V gamma)
    (C_relu_class_distance_not_0 : relu_class_distance.cited_not_0 V gamma)
    (C_relu_class_distance_density__o : relu_class_distance.cited_density__o V gamma)
    (C_relu_class_distance_symmetric : relu_class_distance.cited_symmetric V gamma)
    (C_relu_class_distance_linear_part : relu_class_distance.cited_linear_part V gamma)
    (C_gaussian_cosine_left_apart : gaussian_cosine.cited_left_apart V gamma)
    (C_gaussian_cosine_other_apart : gaussian_cosine.cited_other_apart V gamma)
    (C_gaussian_cosine_fourth : gaussian_cosine.cited_fourth V gamma)
    (C_gaussian_cosine_integral : gaussian_cosine.cited_integral V gamma)
    (C_Q_gain : cited_Q_gain V P) :
  B_Q > 0.
Proof.
  pose proof (step_Q_apart (V) (n) (s) (P) (gamma) label_n H_s_pos_0 H_dimension H_d_pos_is_3 H_not_one_point C_relu_class_distance_features C_relu_class_distance_density__m C_relu_class_distance_not_0 C_relu_class_distance_density__o C_relu_class_distance_symmetric C_relu_class_distance_linear_part C_gaussian_cosine_left_apart C_gaussian_cosine_other_apart C_gaussian_cosine_fourth C_gaussian_cosine_integral C_Q_gain) as H_Q_apart.
  assert (P0' : 0 < (1) * ((E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))))) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (B_Q) - (0) = (1) * ((E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))))) - (0))).
  { assert (U' : forall z0' z1' : R, (B_Q = (((z0') - (z1')))) -> ((((z0') - (z1'))) > 0) -> B_Q - 0 = (1 * (((z0') - (z1')) - 0))).
    { clear - B_Q.
      intros z0' z1' H_B_Q H_Q_apart.
      rewrite ?H_B_Q.
      try assert (N19' : normal_form ((((z0') - (z1')))) (((z0') - (z1')))) by (unfold normal_form; first [put; solve [ring] | equal]).
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))))))) (E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))))) as V'.
    specialize (V' ltac:(says H_B_Q)).
    specialize (V' ltac:(says H_Q_apart)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [B_G > 0], by Linear:
  B_G > 0
*)
Lemma step_B_G_pos_0 (V : Space) (B_G : R) (s : R) (P : R -> law V) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_not_one_point : E (P 1) (fun x => E (P 1) (fun y => dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y)))) > 0)
    (H_B_G : B_G = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))))
    (C_relu_slope_distance_features : relu_slope_distance.cited_features V gamma)
    (C_relu_slope_distance_symmetric : relu_slope_distance.cited_symmetric V gamma) :
  B_G > 0.
Proof.
  pose proof (step_G_apart (V) (s) (P) (gamma) H_s_pos_0 H_not_one_point C_relu_slope_distance_features C_relu_slope_distance_symmetric) as H_G_apart.
  assert (P0' : 0 < (1) * ((E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))))) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (B_G) - (0) = (1) * ((E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))))) - (0))).
  { assert (U' : forall z0' z1' : R, (B_G = (((z0') - (z1')))) -> ((((z0') - (z1'))) > 0) -> B_G - 0 = (1 * (((z0') - (z1')) - 0))).
    { clear - B_G.
      intros z0' z1' H_B_G H_G_apart.
      rewrite ?H_B_G.
      try assert (N19' : normal_form ((((z0') - (z1')))) (((z0') - (z1')))) by (unfold normal_form; first [put; solve [ring] | equal]).
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))))))) (E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))))) as V'.
    specialize (V' ltac:(says H_B_G)).
    specialize (V' ltac:(says H_G_apart)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [B > 0], by Linear:
  B > 0
*)
Lemma step_B_pos_0 (V : Space) (B : R) (B_G : R) (B_Q : R) (n : R) (s : R) (P : R -> law V) (gamma : R -> law V)
    (label_n : label n)
    (H_s_pos_0 : s > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_d_pos_is_3 : n >= 2)
    (H_not_one_point : E (P 1) (fun x => E (P 1) (fun y => dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y)))) > 0)
    (H_B_Q : B_Q = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))))
    (H_B_G : B_G = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))))
    (H_B : B = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) + Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) + G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))))
    (C_relu_class_distance_features : relu_class_distance.cited_features V gamma)
    (C_relu_class_distance_density__m : relu_class_distance.cited_density__m V gamma)
    (C_relu_class_distance_not_0 : relu_class_distance.cited_not_0 V gamma)
    (C_relu_class_distance_density__o : relu_class_distance.cited_density__o V gamma)
    (C_relu_class_distance_symmetric : relu_class_distance.cited_symmetric V gamma)
    (C_relu_class_distance_linear_part : relu_class_distance.cited_linear_part V gamma)
    (C_gaussian_cosine_left_apart : gaussian_cosine.cited_left_apart V gamma)
    (C_gaussian_cosine_other_apart : gaussian_cosine.cited_other_apart V gamma)
    (C_gaussian_cosine_fourth : gaussian_cosine.cited_fourth V gamma)
    (C_gaussian_cosine_integral : gaussian_cosine.cited_integral V gamma)
    (C_Q_gain : cited_Q_gain V P)
    (C_relu_slope_distance_features : relu_slope_distance.cited_features V gamma)
    (C_relu_slope_distance_symmetric : relu_slope_distance.cited_symmetric V gamma) :
  B > 0.
Proof.
  pose proof (step_between (V) (B) (B_G) (B_Q) (s) (P) (gamma) H_B_Q H_B_G H_B) as H_between.
  pose proof (step_B_Q_pos_0 (V) (B_Q) (n) (s) (P) (gamma) label_n H_s_pos_0 H_dimension H_d_pos_is_3 H_not_one_point H_B_Q C_relu_class_distance_features C_relu_class_distance_density__m C_relu_class_distance_not_0 C_relu_class_distance_density__o C_relu_class_distance_symmetric C_relu_class_distance_linear_part C_gaussian_cosine_left_apart C_gaussian_cosine_other_apart C_gaussian_cosine_fourth C_gaussian_cosine_integral C_Q_gain) as H_B_Q_pos_0.
  pose proof (step_B_G_pos_0 (V) (B_G) (s) (P) (gamma) H_s_pos_0 H_not_one_point H_B_G C_relu_slope_distance_features C_relu_slope_distance_symmetric) as H_B_G_pos_0.
  assert (P0' : 0 < (1) * ((B_Q) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P1' : 0 < (1) * ((B_G) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (B) - (0) = (1) * ((B_Q) - (0)) + (1) * ((B_G) - (0))).
  { rewrite ?H_between.
    unfold G, J, Q_.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [of width 1], by Instance:
  min(E[E[J(y + s^(-1)*m, x + s^(-1)*m); y ~ gamma1]; x ~ gamma1], E[E[J(x + s^(-1)*o, y +
    s^(-1)*o); y ~ gamma1]; x ~ gamma1])*(E[E[Q(x + s^(-1)*o, y + s^(-1)*o); y ~ gamma1]; x ~
    gamma1] - 2*E[E[Q(x + s^(-1)*m, y + s^(-1)*o); y ~ gamma1]; x ~ gamma1] - 1/4*((n +
    3)*(8/25*<m - o, m - o>*s^(-2) + 2) + 1/2*s^(-2)*<o + m, o + m>)^(-1)*n^(-1)*(4 + 4*n)^(-1)*<m
    - o, m - o>*s^(-2) + E[E[Q(y + s^(-1)*m, x... >= s^(-2)*W_Q*(-E[E[J(x + s^(-1)*o, y +
    s^(-1)*o); y ~ gamma1]; x ~ gamma1] + 2*E[E[J(x + s^(-1)*m, y + s^(-1)*o); y ~ gamma1]; x ~
    gamma1] - E[E[J(y + s^(-1)*m, x + s^(-1)*m); y ~ gamma1]; x ~ gamma1])
*)
Lemma step_of_width_1 (V : Space) (W_Q : R) (e : V) (m : V) (n : R) (o : V) (s : R) (P : R -> law V) (gamma : R -> law V)
    (label_n : label n)
    (H_s_pos_0 : s > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_unit : dot e e = 1)
    (H_d_pos_is_3 : n >= 2)
    (H_W_Q : W_Q = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))
    (C_relu_spread_Q_pos_is_0 : relu_spread.cited_Q_pos_is_0 V)
    (C_symmetric : cited_symmetric V gamma)
    (C_relu_spread_distance : relu_spread.cited_distance V)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_area_slanted_tangent : area_slanted.cited_tangent V)
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_area_directions_spread : area_directions.cited_spread V gamma)
    (C_area_directions_along_e : area_directions.cited_along_e V gamma)
    (C_area_directions_turned_turned : area_directions_turned.cited_turned V gamma)
    (C_relu_class_distance_features : relu_class_distance.cited_features V gamma)
    (C_relu_class_distance_density__m : relu_class_distance.cited_density__m V gamma)
    (C_relu_class_distance_not_0 : relu_class_distance.cited_not_0 V gamma)
    (C_relu_class_distance_density__o : relu_class_distance.cited_density__o V gamma)
    (C_relu_class_distance_symmetric : relu_class_distance.cited_symmetric V gamma)
    (C_relu_class_distance_linear_part : relu_class_distance.cited_linear_part V gamma)
    (C_gaussian_cosine_left_apart : gaussian_cosine.cited_left_apart V gamma)
    (C_gaussian_cosine_other_apart : gaussian_cosine.cited_other_apart V gamma)
    (C_gaussian_cosine_fourth : gaussian_cosine.cited_fourth V gamma)
    (C_gaussian_cosine_integral : gaussian_cosine.cited_integral V gamma) :
  Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))) - (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv (s ^ 2)) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (s ^ 2)))) * (inv n) * (inv (4 + 4 * n)) * (inv (s ^ 2))) >= W_Q * (2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m)))))) * (inv (s ^ 2)).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [two classes], by Linear:
  min(E[E[J(m + x*s, y*s + m); y ~ gamma1]; x ~ gamma1], E[E[J(o + x*s, o + y*s); y ~ gamma1]; x ~
    gamma1])*(E[E[Q(m + x*s, y*s + m); y ~ gamma1]; x ~ gamma1] + E[E[Q(o + x*s, o + y*s); y ~
    gamma1]; x ~ gamma1] - 1/4*((n + 3)*(8/25*<m - o, m - o>*s^(-2) + 2) + 1/2*s^(-2)*<o + m, o +
    m>)^(-1)*n^(-1)*(4 + 4*n)^(-1)*<m - o, m - o> - 2*E[E[Q(m + x*s, o + y*s); y ~ gamma1]; x ~
    gamma1]) >= (-E[E[J(m + x*s, y*s + m); y ~ gamma1]; x ~ gamma1] - E[E[J(o + x*s, o + y*s); y ~
    gamma1]; x ~ gamma1] + 2*E[E[J(m + x*s, o + y*s); y ~ gamma1]; x ~ gamma1])*W_Q
*)
Lemma step_two_classes (V : Space) (W_Q : R) (e : V) (m : V) (n : R) (o : V) (s : R) (P : R -> law V) (gamma : R -> law V)
    (label_n : label n)
    (H_s_pos_0 : s > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_unit : dot e e = 1)
    (H_d_pos_is_3 : n >= 2)
    (H_W_Q : W_Q = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))
    (C_relu_spread_Q_pos_is_0 : relu_spread.cited_Q_pos_is_0 V)
    (C_symmetric : cited_symmetric V gamma)
    (C_relu_spread_distance : relu_spread.cited_distance V)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_area_slanted_tangent : area_slanted.cited_tangent V)
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_area_directions_spread : area_directions.cited_spread V gamma)
    (C_area_directions_along_e : area_directions.cited_along_e V gamma)
    (C_area_directions_turned_turned : area_directions_turned.cited_turned V gamma)
    (C_relu_class_distance_features : relu_class_distance.cited_features V gamma)
    (C_relu_class_distance_density__m : relu_class_distance.cited_density__m V gamma)
    (C_relu_class_distance_not_0 : relu_class_distance.cited_not_0 V gamma)
    (C_relu_class_distance_density__o : relu_class_distance.cited_density__o V gamma)
    (C_relu_class_distance_symmetric : relu_class_distance.cited_symmetric V gamma)
    (C_relu_class_distance_linear_part : relu_class_distance.cited_linear_part V gamma)
    (C_gaussian_cosine_left_apart : gaussian_cosine.cited_left_apart V gamma)
    (C_gaussian_cosine_other_apart : gaussian_cosine.cited_other_apart V gamma)
    (C_gaussian_cosine_fourth : gaussian_cosine.cited_fourth V gamma)
    (C_gaussian_cosine_integral : gaussian_cosine.cited_integral V gamma) :
  Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd o (vscale s x)) (vadd o (vscale s x))) (dot (vadd o (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y)))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd o (vscale s x)) (vadd o (vscale s x))) (dot (vadd o (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y))))) - (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv (s ^ 2)) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (s ^ 2)))) * (inv n) * (inv (4 + 4 * n)) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y))))))) >= (2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd o (vscale s x)) (vadd o (vscale s x))) (dot (vadd o (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y)))))) * W_Q.
Proof.
  pose proof (step_D_Q (V) (m) (o) (s) (gamma) H_s_pos_0) as H_D_Q.
  pose proof (step_V (V) (m) (o) (s) (gamma) H_s_pos_0) as H_V.
  pose proof (step_least_area (V) (m) (o) (s) (gamma) H_s_pos_0) as H_least_area.
  pose proof (step_of_width_1 (V) (W_Q) (e) (m) (n) (o) (s) (P) (gamma) label_n H_s_pos_0 H_dimension H_unit H_d_pos_is_3 H_W_Q C_relu_spread_Q_pos_is_0 C_symmetric C_relu_spread_distance C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_area_eta_positive_along_e C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_area_directions_spread C_area_directions_along_e C_area_directions_turned_turned C_relu_class_distance_features C_relu_class_distance_density__m C_relu_class_distance_not_0 C_relu_class_distance_density__o C_relu_class_distance_symmetric C_relu_class_distance_linear_part C_gaussian_cosine_left_apart C_gaussian_cosine_other_apart C_gaussian_cosine_fourth C_gaussian_cosine_integral) as H_of_width_1.
  assert (P0' : 0 <= (s ^ 4) * ((Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))) - (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv (s ^ 2)) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (s ^ 2)))) * (inv n) * (inv (4 + 4 * n)) * (inv (s ^ 2)))) - (W_Q * (2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m)))))) * (inv (s ^ 2))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd o (vscale s x)) (vadd o (vscale s x))) (dot (vadd o (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y)))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd o (vscale s x)) (vadd o (vscale s x))) (dot (vadd o (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y))))) - (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv (s ^ 2)) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (s ^ 2)))) * (inv n) * (inv (4 + 4 * n)) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y)))))))) - ((2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd o (vscale s x)) (vadd o (vscale s x))) (dot (vadd o (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y)))))) * W_Q) = (s ^ 4) * ((Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))) - (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv (s ^ 2)) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (s ^ 2)))) * (inv n) * (inv (4 + 4 * n)) * (inv (s ^ 2)))) - (W_Q * (2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m)))))) * (inv (s ^ 2))))).
  { assert (U' : forall z0' z1' z2' z3' z4' z5' z6' z7' z8' z9' z10' z11' z12' z13' z14' z15' : R, ((z0') = (((z12') * (s ^ 2)))) -> ((((z1') + (z2') - 2 * (z5'))) = ((s ^ 2 * ((z13') + (z15') - 2 * (z14'))))) -> (((2 * (z8') - (z6') - (z7'))) = ((s ^ 2 * (2 * (z10') - (z9') - (z11'))))) -> (s > 0) -> (n >= 2) -> ((((z12') * ((z13') + (z15') - 2 * (z14') - (1 / 4) * (z3') * (inv ((n + 3) * ((8 / 25) * (z3') * (inv (s ^ 2)) + 2) + (1 / 2) * (z4') * (inv (s ^ 2)))) * (inv n) * (inv (4 + 4 * n)) * (inv (s ^ 2))))) >= ((W_Q * (2 * (z10') - (z9') - (z11')) * (inv (s ^ 2))))) -> ((z0') * ((z1') + (z2') - (1 / 4) * (z3') * (inv ((n + 3) * ((8 / 25) * (z3') * (inv (s ^ 2)) + 2) + (1 / 2) * (z4') * (inv (s ^ 2)))) * (inv n) * (inv (4 + 4 * n)) - 2 * (z5')) - (2 * (z8') - (z6') - (z7')) * W_Q) = (s ^ 4 * ((z12') * ((z13') + (z15') - 2 * (z14') - (1 / 4) * (z3') * (inv ((n + 3) * ((8 / 25) * (z3') * (inv (s ^ 2)) + 2) + (1 / 2) * (z4') * (inv (s ^ 2)))) * (inv n) * (inv (4 + 4 * n)) * (inv (s ^ 2))) - W_Q * (2 * (z10') - (z9') - (z11')) * (inv (s ^ 2))))).
    { clear - n W_Q s label_n.
      intros z0' z1' z2' z3' z4' z5' z6' z7' z8' z9' z10' z11' z12' z13' z14' z15' H_least_area H_D_Q H_V H_s_pos_0 H_d_pos_is_3 H_of_width_1.
      rewrite ?H_least_area, ?H_D_Q, ?H_V.
      rewrite ?H_least_area, ?H_D_Q, ?H_V.
      try assert (0 < 4 + 4 * n) by sign.
      try assert (N183' : normal_form ((((z12') * (s ^ 2)))) (((z12') * (s ^ 2)))) by (unfold normal_form; first [put; solve [ring] | equal]).
      try assert (N184' : normal_form (((s ^ 2 * (2 * (z10') - (z9') - (z11'))))) (2 * (z10') * (s ^ 2) - s ^ 2 * (z9') - s ^ 2 * (z11'))) by (unfold normal_form; first [put; solve [ring] | equal]).
      try assert (N185' : normal_form (inv (s ^ 2)) ((inv s) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : s <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      try assert (0 < 1 + n) by sign.
      try assert (N186' : normal_form (inv (4 + 4 * n)) ((1 / 4) * (inv (1 + n)))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + n <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      try assert (N187' : normal_form ((inv ((n + 3) * ((8 / 25) * (z3') * (inv (s ^ 2)) + 2) + (1 / 2) * (z4') * (inv (s ^ 2))))) (50 * (s ^ 2) * (inv (100 * n * (s ^ 2) + 48 * (z3') + 300 * (s ^ 2) + 16 * (z3') * n + 25 * (z4'))))) by normal.
      assert (Z0' : n <> 0) by (apply positive_ne; sign).
      assert (Z1' : 1 + n <> 0) by (apply positive_ne; sign).
      assert (Z2' : s <> 0) by (apply positive_ne; sign).
      first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field; sides] | solve [assert (R0' : (((z1') + (z2') - 2 * (z5'))) - ((s ^ 2 * ((z13') + (z15') - 2 * (z14')))) = 0) by (apply Rminus_diag_eq; says H_D_Q); apply (by_combination _ _ ((((z12') * (s ^ 2))) * ((((z1') + (z2') - 2 * (z5'))) - ((s ^ 2 * ((z13') + (z15') - 2 * (z14'))))))); [(assert (Z50' : n <> 0) by (apply positive_ne; sign); assert (Z51' : 1 + n <> 0) by (apply positive_ne; sign); assert (Z52' : s <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z50'), ?(inv_at _ Z51'), ?(inv_at _ Z52'); field; sides] | fail]) | rewrite R0'; ring]] | equal]. }
    pose proof (U' (Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd o (vscale s x)) (vadd o (vscale s x))) (dot (vadd o (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y))))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd o (vscale s x)) (vadd o (vscale s x))) (dot (vadd o (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y)))))) (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd o (m)) (vadd o (m))) (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd o (vscale s x)) (vadd o (vscale s x))) (dot (vadd o (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m)))))) (Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))))))) as V'.
    specialize (V' ltac:(says H_least_area)).
    specialize (V' ltac:(says H_D_Q)).
    specialize (V' ltac:(says H_V)).
    specialize (V' ltac:(says H_s_pos_0)).
    specialize (V' ltac:(says H_d_pos_is_3)).
    specialize (V' ltac:(says H_of_width_1)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [all pairs], by Average:
  E[E[min(E[E[J(y + x1*s, y + z*s); x1 ~ gamma1]; z ~ gamma1], E[E[J(x + z*s, x + x1*s); x1 ~
    gamma1]; z ~ gamma1])*(E[E[Q(y + x1*s, y + z*s); x1 ~ gamma1]; z ~ gamma1] - 2*E[E[Q(x + z*s,
    y + x1*s); x1 ~ gamma1]; z ~ gamma1] + E[E[Q(x + z*s, x + x1*s); x1 ~ gamma1]; z ~ gamma1] -
    1/4*(1/2*<x + y, x + y>*s^(-2) + (n + 3)*(8/25*s^(-2)*<x - y, x - y> + 2))^(-1)*n^(-1)*(4 +
    4*n)^(-1)*<x - y, x - y>); y ... >= W_Q*E[E[-E[E[J(y + x1*s, y + z*s); x1 ~ gamma1]; z ~
    gamma1] + 2*E[E[J(x + z*s, y + x1*s); x1 ~ gamma1]; z ~ gamma1] - E[E[J(x + z*s, x + x1*s); x1
    ~ gamma1]; z ~ gamma1]; y ~ P1]; x ~ P1]
*)
Lemma step_all_pairs (V : Space) (W_Q : R) (e : V) (n : R) (s : R) (P : R -> law V) (gamma : R -> law V)
    (label_n : label n)
    (H_s_pos_0 : s > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_unit : dot e e = 1)
    (H_d_pos_is_3 : n >= 2)
    (H_W_Q : W_Q = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))
    (C_relu_spread_Q_pos_is_0 : relu_spread.cited_Q_pos_is_0 V)
    (C_symmetric : cited_symmetric V gamma)
    (C_relu_spread_distance : relu_spread.cited_distance V)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_area_slanted_tangent : area_slanted.cited_tangent V)
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_area_directions_spread : area_directions.cited_spread V gamma)
    (C_area_directions_along_e : area_directions.cited_along_e V gamma)
    (C_area_directions_turned_turned : area_directions_turned.cited_turned V gamma)
    (C_relu_class_distance_features : relu_class_distance.cited_features V gamma)
    (C_relu_class_distance_density__m : relu_class_distance.cited_density__m V gamma)
    (C_relu_class_distance_not_0 : relu_class_distance.cited_not_0 V gamma)
    (C_relu_class_distance_density__o : relu_class_distance.cited_density__o V gamma)
    (C_relu_class_distance_symmetric : relu_class_distance.cited_symmetric V gamma)
    (C_relu_class_distance_linear_part : relu_class_distance.cited_linear_part V gamma)
    (C_gaussian_cosine_left_apart : gaussian_cosine.cited_left_apart V gamma)
    (C_gaussian_cosine_other_apart : gaussian_cosine.cited_other_apart V gamma)
    (C_gaussian_cosine_fourth : gaussian_cosine.cited_fourth V gamma)
    (C_gaussian_cosine_integral : gaussian_cosine.cited_integral V gamma) :
  E (P 1) (fun x => E (P 1) (fun y => Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1)))))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))) - (1 / 4) * (dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y))) * (inv ((1 / 2) * (dot (vadd x (y)) (vadd x (y))) * (inv (s ^ 2)) + (n + 3) * ((8 / 25) * (dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y))) * (inv (s ^ 2)) + 2))) * (inv n) * (inv (4 + 4 * n))))) >= W_Q * (E (P 1) (fun x => E (P 1) (fun y => 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1)))))))).
Proof.
  assert (H_two_classes : forall z0 : V, drawn (P 1) z0 -> forall z1 : V, drawn (P 1) z1 -> Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd (z0) (vscale s x)) (vadd (z0) (vscale s x))) (dot (vadd (z0) (vscale s x)) (vadd (vscale s y) (z0))) (dot (vadd (vscale s y) (z0)) (vadd (vscale s y) (z0)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd (z1) (vscale s x)) (vadd (z1) (vscale s x))) (dot (vadd (z1) (vscale s x)) (vadd (z1) (vscale s y))) (dot (vadd (z1) (vscale s y)) (vadd (z1) (vscale s y)))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd (z0) (vscale s x)) (vadd (z0) (vscale s x))) (dot (vadd (z0) (vscale s x)) (vadd (vscale s y) (z0))) (dot (vadd (vscale s y) (z0)) (vadd (vscale s y) (z0))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd (z1) (vscale s x)) (vadd (z1) (vscale s x))) (dot (vadd (z1) (vscale s x)) (vadd (z1) (vscale s y))) (dot (vadd (z1) (vscale s y)) (vadd (z1) (vscale s y))))) - (1 / 4) * (dot (vadd (z0) (vscale (-1) (z1))) (vadd (z0) (vscale (-1) (z1)))) * (inv ((n + 3) * ((8 / 25) * (dot (vadd (z0) (vscale (-1) (z1))) (vadd (z0) (vscale (-1) (z1)))) * (inv (s ^ 2)) + 2) + (1 / 2) * (dot (vadd (z1) (z0)) (vadd (z1) (z0))) * (inv (s ^ 2)))) * (inv n) * (inv (4 + 4 * n)) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd (z0) (vscale s x)) (vadd (z0) (vscale s x))) (dot (vadd (z0) (vscale s x)) (vadd (z1) (vscale s y))) (dot (vadd (z1) (vscale s y)) (vadd (z1) (vscale s y))))))) >= (2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd (z0) (vscale s x)) (vadd (z0) (vscale s x))) (dot (vadd (z0) (vscale s x)) (vadd (z1) (vscale s y))) (dot (vadd (z1) (vscale s y)) (vadd (z1) (vscale s y)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd (z0) (vscale s x)) (vadd (z0) (vscale s x))) (dot (vadd (z0) (vscale s x)) (vadd (vscale s y) (z0))) (dot (vadd (vscale s y) (z0)) (vadd (vscale s y) (z0))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd (z1) (vscale s x)) (vadd (z1) (vscale s x))) (dot (vadd (z1) (vscale s x)) (vadd (z1) (vscale s y))) (dot (vadd (z1) (vscale s y)) (vadd (z1) (vscale s y)))))) * W_Q).
  { intros z0 D0 z1 D1; draws; apply (step_two_classes (V) (W_Q) (e) (z0) (n) (z1) (s) (P) (gamma)); premise. }
  assert (P' : E (P 1) (fun x => E (P 1) (fun y => (2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1)))))) * W_Q)) <= E (P 1) (fun x => E (P 1) (fun y => Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1)))))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))) - (1 / 4) * (dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y))) * (inv ((1 / 2) * (dot (vadd x (y)) (vadd x (y))) * (inv (s ^ 2)) + (n + 3) * ((8 / 25) * (dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y))) * (inv (s ^ 2)) + 2))) * (inv n) * (inv (4 + 4 * n)))))).
  { apply E_le; intros d0 D0; draws.
    apply E_le; intros d1 D1; draws.
    pose proof (H_two_classes d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  assert (A1' : W_Q * (E (P 1) (fun x => E (P 1) (fun y => 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1)))))))) = E (P 1) (fun x => E (P 1) (fun y => (2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1)))))) * W_Q))).
  { assert (S0' : W_Q * (E (P 1) (fun x => E (P 1) (fun y => 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1)))))))) = 2 * (E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd y (vscale s z)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1)))))))) * W_Q - 2 * W_Q * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))).
    { transitivity (W_Q * (E (P 1) (fun x => E (P 1) (fun y => 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1))))))))). { in_order. }
      assert (E0' : normal_form (E (P 1) (fun x => E (P 1) (fun y => 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1)))))))) (2 * (E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd y (vscale s z)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1)))))))) - 2 * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))))))))).
      { unfold normal_form.
        transitivity (E (P 1) (fun x_1 => (-1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_1 (vscale s y)) (vadd x_1 (vscale s y))) (dot (vadd x_1 (vscale s y)) (vadd x_1 (vscale s x))) (dot (vadd x_1 (vscale s x)) (vadd x_1 (vscale s x)))))) + (((-1) * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))) * (1) + ((2) * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x_1 (vscale s y)) (vadd x_1 (vscale s y))) (dot (vadd x_1 (vscale s y)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s z))))))))))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (2 * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x_1 (vscale s y)) (vadd x_1 (vscale s y))) (dot (vadd x_1 (vscale s y)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s z))))))) - E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_1 (vscale s y)) (vadd x_1 (vscale s y))) (dot (vadd x_1 (vscale s y)) (vadd x_1 (vscale s x))) (dot (vadd x_1 (vscale s x)) (vadd x_1 (vscale s x)))))).
          { transitivity (E (P 1) (fun x => 2 * (E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x_1 (vscale s y)) (vadd x_1 (vscale s y))) (dot (vadd x_1 (vscale s y)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s z)))))) - E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))))) - E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x_1 (vscale s y)) (vadd x_1 (vscale s y))) (dot (vadd x_1 (vscale s y)) (vadd x_1 (vscale s z))) (dot (vadd x_1 (vscale s z)) (vadd x_1 (vscale s z))))))). { in_order. }
            assert (E2' : normal_form (E (P 1) (fun x => 2 * (E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x_1 (vscale s y)) (vadd x_1 (vscale s y))) (dot (vadd x_1 (vscale s y)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s z)))))) - E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))))) - E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x_1 (vscale s y)) (vadd x_1 (vscale s y))) (dot (vadd x_1 (vscale s y)) (vadd x_1 (vscale s z))) (dot (vadd x_1 (vscale s z)) (vadd x_1 (vscale s z))))))) (2 * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x_1 (vscale s y)) (vadd x_1 (vscale s y))) (dot (vadd x_1 (vscale s y)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s z))))))) - E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_1 (vscale s y)) (vadd x_1 (vscale s y))) (dot (vadd x_1 (vscale s y)) (vadd x_1 (vscale s x))) (dot (vadd x_1 (vscale s x)) (vadd x_1 (vscale s x))))))).
            { unfold normal_form.
              transitivity (E (P 1) (fun x_3 => ((-1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_1 (vscale s y)) (vadd x_1 (vscale s y))) (dot (vadd x_1 (vscale s y)) (vadd x_1 (vscale s x))) (dot (vadd x_1 (vscale s x)) (vadd x_1 (vscale s x))))))) * (1) + ((2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_1 (vscale s x)) (vadd x_1 (vscale s x))) (dot (vadd x_1 (vscale s x)) (vadd x_3 (vscale s y))) (dot (vadd x_3 (vscale s y)) (vadd x_3 (vscale s y)))))) + ((-1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_3 (vscale s y)) (vadd x_3 (vscale s y))) (dot (vadd x_3 (vscale s y)) (vadd x_3 (vscale s x))) (dot (vadd x_3 (vscale s x)) (vadd x_3 (vscale s x)))))))))).
              { apply E_ext; intros x_3 D_x_3; draws.
                transitivity (2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_1 (vscale s x)) (vadd x_1 (vscale s x))) (dot (vadd x_1 (vscale s x)) (vadd x_3 (vscale s y))) (dot (vadd x_3 (vscale s y)) (vadd x_3 (vscale s y)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_3 (vscale s y)) (vadd x_3 (vscale s y))) (dot (vadd x_3 (vscale s y)) (vadd x_3 (vscale s x))) (dot (vadd x_3 (vscale s x)) (vadd x_3 (vscale s x))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_1 (vscale s x)) (vadd x_1 (vscale s x))) (dot (vadd x_1 (vscale s x)) (vadd x_1 (vscale s y))) (dot (vadd x_1 (vscale s y)) (vadd x_1 (vscale s y)))))).
                { transitivity (2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_1 (vscale s x)) (vadd x_1 (vscale s x))) (dot (vadd x_1 (vscale s x)) (vadd x_3 (vscale s y))) (dot (vadd x_3 (vscale s y)) (vadd x_3 (vscale s y)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_3 (vscale s y)) (vadd x_3 (vscale s y))) (dot (vadd x_3 (vscale s y)) (vadd x_3 (vscale s x))) (dot (vadd x_3 (vscale s x)) (vadd x_3 (vscale s x))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_1 (vscale s x)) (vadd x_1 (vscale s x))) (dot (vadd x_1 (vscale s x)) (vadd x_1 (vscale s y))) (dot (vadd x_1 (vscale s y)) (vadd x_1 (vscale s y)))))). { in_order. }
                  first [put; solve [ring] | first [in_order | equal]]. }
                in_order. }
              transitivity (((-1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_1 (vscale s y)) (vadd x_1 (vscale s y))) (dot (vadd x_1 (vscale s y)) (vadd x_1 (vscale s x))) (dot (vadd x_1 (vscale s x)) (vadd x_1 (vscale s x))))))) * (E (P 1) (fun x_3 => 1)) + ((2) * (E (P 1) (fun x_3 => E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_1 (vscale s x)) (vadd x_1 (vscale s x))) (dot (vadd x_1 (vscale s x)) (vadd x_3 (vscale s y))) (dot (vadd x_3 (vscale s y)) (vadd x_3 (vscale s y))))))) + ((-1) * (E (P 1) (fun x_3 => E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_3 (vscale s y)) (vadd x_3 (vscale s y))) (dot (vadd x_3 (vscale s y)) (vadd x_3 (vscale s x))) (dot (vadd x_3 (vscale s x)) (vadd x_3 (vscale s x)))))))))).
              { linear. }
              transitivity (((-1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_1 (vscale s y)) (vadd x_1 (vscale s y))) (dot (vadd x_1 (vscale s y)) (vadd x_1 (vscale s x))) (dot (vadd x_1 (vscale s x)) (vadd x_1 (vscale s x))))))) * (E (P 1) (fun x => 1)) + ((2) * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x_1 (vscale s y)) (vadd x_1 (vscale s y))) (dot (vadd x_1 (vscale s y)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s z))))))) + ((-1) * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))))). { in_order. }
              assert (E7' : normal_form (E (P 1) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              in_order. }
            first [put; solve [ring] | first [in_order | equal]]. }
          in_order. }
        transitivity ((-1) * (E (P 1) (fun x_1 => E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_1 (vscale s y)) (vadd x_1 (vscale s y))) (dot (vadd x_1 (vscale s y)) (vadd x_1 (vscale s x))) (dot (vadd x_1 (vscale s x)) (vadd x_1 (vscale s x))))))) + (((-1) * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))) * (E (P 1) (fun x_1 => 1)) + ((2) * (E (P 1) (fun x_1 => E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x_1 (vscale s y)) (vadd x_1 (vscale s y))) (dot (vadd x_1 (vscale s y)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s z))))))))))).
        { linear. }
        transitivity ((-1) * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))))))) + (((-1) * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))) * (E (P 1) (fun x => 1)) + ((2) * (E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))))))). { in_order. }
        assert (E8' : normal_form (E (P 1) (fun x => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E9' : normal_form (E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))))) (E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd y (vscale s z)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1))))))))).
        { unfold normal_form.
          transitivity (E (P 1) (fun x_1 => E (P 1) (fun x_10 => E (gamma 1) (fun x_11 => E (gamma 1) (fun x_12 => (J (dot (vadd x_1 (vscale s x_11)) (vadd x_1 (vscale s x_11))) (dot (vadd x_1 (vscale s x_11)) (vadd x_10 (vscale s x_12))) (dot (vadd x_10 (vscale s x_12)) (vadd x_10 (vscale s x_12))))))))).
          { apply E_ext; intros x_1 D_x_1; draws.
            transitivity (E (P 1) (fun x_10 => (1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_1 (vscale s x)) (vadd x_1 (vscale s x))) (dot (vadd x_1 (vscale s x)) (vadd x_10 (vscale s y))) (dot (vadd x_10 (vscale s y)) (vadd x_10 (vscale s y)))))))).
            { etransitivity; [| symmetry; exact (E_scale (P 1) (1) (fun x_10 => E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_1 (vscale s x)) (vadd x_1 (vscale s x))) (dot (vadd x_1 (vscale s x)) (vadd x_10 (vscale s y))) (dot (vadd x_10 (vscale s y)) (vadd x_10 (vscale s y)))))))]; in_order. }
            apply E_ext; intros x_10 D_x_10; draws.
            transitivity (E (gamma 1) (fun x_11 => (1) * (E (gamma 1) (fun x => J (dot (vadd x_1 (vscale s x_11)) (vadd x_1 (vscale s x_11))) (dot (vadd x_1 (vscale s x_11)) (vadd x_10 (vscale s x))) (dot (vadd x_10 (vscale s x)) (vadd x_10 (vscale s x))))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (1) (fun x_11 => E (gamma 1) (fun x => J (dot (vadd x_1 (vscale s x_11)) (vadd x_1 (vscale s x_11))) (dot (vadd x_1 (vscale s x_11)) (vadd x_10 (vscale s x))) (dot (vadd x_10 (vscale s x)) (vadd x_10 (vscale s x))))))]; in_order. }
            apply E_ext; intros x_11 D_x_11; draws.
            transitivity (E (gamma 1) (fun x_12 => (1) * (J (dot (vadd x_1 (vscale s x_11)) (vadd x_1 (vscale s x_11))) (dot (vadd x_1 (vscale s x_11)) (vadd x_10 (vscale s x_12))) (dot (vadd x_10 (vscale s x_12)) (vadd x_10 (vscale s x_12)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (1) (fun x_12 => J (dot (vadd x_1 (vscale s x_11)) (vadd x_1 (vscale s x_11))) (dot (vadd x_1 (vscale s x_11)) (vadd x_10 (vscale s x_12))) (dot (vadd x_10 (vscale s x_12)) (vadd x_10 (vscale s x_12)))))]; in_order. }
            apply E_ext; intros x_12 D_x_12; draws.
            in_order. }
          transitivity (E (P 1) (fun x_1 => E (P 1) (fun x_10 => E (gamma 1) (fun x_12 => E (gamma 1) (fun x_11 => (J (dot (vadd x_1 (vscale s x_11)) (vadd x_1 (vscale s x_11))) (dot (vadd x_1 (vscale s x_11)) (vadd x_10 (vscale s x_12))) (dot (vadd x_10 (vscale s x_12)) (vadd x_10 (vscale s x_12))))))))).
          { apply E_ext; intros x_1 ?; apply E_ext; intros x_10 ?; exact (E_swap (gamma 1) (gamma 1) (fun x_11 x_12 => (J (dot (vadd x_1 (vscale s x_11)) (vadd x_1 (vscale s x_11))) (dot (vadd x_1 (vscale s x_11)) (vadd x_10 (vscale s x_12))) (dot (vadd x_10 (vscale s x_12)) (vadd x_10 (vscale s x_12)))))). }
          repeat (apply E_ext; intros); in_order. }
        in_order. }
      first [put; solve [ring] | first [in_order | equal]]. }
    assert (S1' : E (P 1) (fun x => E (P 1) (fun y => (2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1)))))) * W_Q)) = 2 * (E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd y (vscale s z)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1)))))))) * W_Q - 2 * W_Q * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))).
    { transitivity (E (P 1) (fun x => E (P 1) (fun y => (2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1)))))) * W_Q))). { in_order. }
      assert (E13' : normal_form (E (P 1) (fun x => E (P 1) (fun y => (2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1)))))) * W_Q))) (2 * (E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd y (vscale s z)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1)))))))) * W_Q - 2 * W_Q * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))))))))).
      { unfold normal_form.
        transitivity (E (P 1) (fun x_14 => (2 * W_Q) * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x_14 (vscale s y)) (vadd x_14 (vscale s y))) (dot (vadd x_14 (vscale s y)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s z))))))) + (((-1) * W_Q) * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_14 (vscale s y)) (vadd x_14 (vscale s y))) (dot (vadd x_14 (vscale s y)) (vadd x_14 (vscale s x))) (dot (vadd x_14 (vscale s x)) (vadd x_14 (vscale s x)))))) + (((-1) * W_Q * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))) * (1))))).
        { apply E_ext; intros x_14 D_x_14; draws.
          transitivity (2 * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x_14 (vscale s y)) (vadd x_14 (vscale s y))) (dot (vadd x_14 (vscale s y)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s z))))))) * W_Q - W_Q * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_14 (vscale s y)) (vadd x_14 (vscale s y))) (dot (vadd x_14 (vscale s y)) (vadd x_14 (vscale s x))) (dot (vadd x_14 (vscale s x)) (vadd x_14 (vscale s x))))) * W_Q).
          { transitivity (E (P 1) (fun x => (2 * (E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x_14 (vscale s y)) (vadd x_14 (vscale s y))) (dot (vadd x_14 (vscale s y)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s z)))))) - E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))))) - E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x_14 (vscale s y)) (vadd x_14 (vscale s y))) (dot (vadd x_14 (vscale s y)) (vadd x_14 (vscale s z))) (dot (vadd x_14 (vscale s z)) (vadd x_14 (vscale s z)))))) * W_Q)). { in_order. }
            assert (E15' : normal_form (E (P 1) (fun x => (2 * (E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x_14 (vscale s y)) (vadd x_14 (vscale s y))) (dot (vadd x_14 (vscale s y)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s z)))))) - E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))))) - E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x_14 (vscale s y)) (vadd x_14 (vscale s y))) (dot (vadd x_14 (vscale s y)) (vadd x_14 (vscale s z))) (dot (vadd x_14 (vscale s z)) (vadd x_14 (vscale s z)))))) * W_Q)) (2 * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x_14 (vscale s y)) (vadd x_14 (vscale s y))) (dot (vadd x_14 (vscale s y)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s z))))))) * W_Q - W_Q * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_14 (vscale s y)) (vadd x_14 (vscale s y))) (dot (vadd x_14 (vscale s y)) (vadd x_14 (vscale s x))) (dot (vadd x_14 (vscale s x)) (vadd x_14 (vscale s x))))) * W_Q)).
            { unfold normal_form.
              transitivity (E (P 1) (fun x_16 => ((-1) * W_Q) * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_16 (vscale s y)) (vadd x_16 (vscale s y))) (dot (vadd x_16 (vscale s y)) (vadd x_16 (vscale s x))) (dot (vadd x_16 (vscale s x)) (vadd x_16 (vscale s x)))))) + (((-1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_14 (vscale s y)) (vadd x_14 (vscale s y))) (dot (vadd x_14 (vscale s y)) (vadd x_14 (vscale s x))) (dot (vadd x_14 (vscale s x)) (vadd x_14 (vscale s x)))))) * W_Q) * (1) + ((2 * W_Q) * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_14 (vscale s x)) (vadd x_14 (vscale s x))) (dot (vadd x_14 (vscale s x)) (vadd x_16 (vscale s y))) (dot (vadd x_16 (vscale s y)) (vadd x_16 (vscale s y)))))))))).
              { apply E_ext; intros x_16 D_x_16; draws.
                transitivity (2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_14 (vscale s x)) (vadd x_14 (vscale s x))) (dot (vadd x_14 (vscale s x)) (vadd x_16 (vscale s y))) (dot (vadd x_16 (vscale s y)) (vadd x_16 (vscale s y)))))) * W_Q - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_14 (vscale s x)) (vadd x_14 (vscale s x))) (dot (vadd x_14 (vscale s x)) (vadd x_14 (vscale s y))) (dot (vadd x_14 (vscale s y)) (vadd x_14 (vscale s y))))) * W_Q - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_16 (vscale s y)) (vadd x_16 (vscale s y))) (dot (vadd x_16 (vscale s y)) (vadd x_16 (vscale s x))) (dot (vadd x_16 (vscale s x)) (vadd x_16 (vscale s x))))) * W_Q).
                { transitivity ((2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_14 (vscale s x)) (vadd x_14 (vscale s x))) (dot (vadd x_14 (vscale s x)) (vadd x_16 (vscale s y))) (dot (vadd x_16 (vscale s y)) (vadd x_16 (vscale s y)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_16 (vscale s y)) (vadd x_16 (vscale s y))) (dot (vadd x_16 (vscale s y)) (vadd x_16 (vscale s x))) (dot (vadd x_16 (vscale s x)) (vadd x_16 (vscale s x))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_14 (vscale s x)) (vadd x_14 (vscale s x))) (dot (vadd x_14 (vscale s x)) (vadd x_14 (vscale s y))) (dot (vadd x_14 (vscale s y)) (vadd x_14 (vscale s y)))))) * W_Q). { in_order. }
                  first [put; solve [ring] | first [in_order | equal]]. }
                in_order. }
              transitivity (((-1) * W_Q) * (E (P 1) (fun x_16 => E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_16 (vscale s y)) (vadd x_16 (vscale s y))) (dot (vadd x_16 (vscale s y)) (vadd x_16 (vscale s x))) (dot (vadd x_16 (vscale s x)) (vadd x_16 (vscale s x))))))) + (((-1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_14 (vscale s y)) (vadd x_14 (vscale s y))) (dot (vadd x_14 (vscale s y)) (vadd x_14 (vscale s x))) (dot (vadd x_14 (vscale s x)) (vadd x_14 (vscale s x)))))) * W_Q) * (E (P 1) (fun x_16 => 1)) + ((2 * W_Q) * (E (P 1) (fun x_16 => E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_14 (vscale s x)) (vadd x_14 (vscale s x))) (dot (vadd x_14 (vscale s x)) (vadd x_16 (vscale s y))) (dot (vadd x_16 (vscale s y)) (vadd x_16 (vscale s y)))))))))).
              { linear. }
              transitivity (((-1) * W_Q) * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))))))) + (((-1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_14 (vscale s y)) (vadd x_14 (vscale s y))) (dot (vadd x_14 (vscale s y)) (vadd x_14 (vscale s x))) (dot (vadd x_14 (vscale s x)) (vadd x_14 (vscale s x)))))) * W_Q) * (E (P 1) (fun x => 1)) + ((2 * W_Q) * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x_14 (vscale s y)) (vadd x_14 (vscale s y))) (dot (vadd x_14 (vscale s y)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s z)))))))))). { in_order. }
              assert (E20' : normal_form (E (P 1) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              in_order. }
            first [put; solve [ring] | first [in_order | equal]]. }
          in_order. }
        transitivity ((2 * W_Q) * (E (P 1) (fun x_14 => E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x_14 (vscale s y)) (vadd x_14 (vscale s y))) (dot (vadd x_14 (vscale s y)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s z)))))))) + (((-1) * W_Q) * (E (P 1) (fun x_14 => E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_14 (vscale s y)) (vadd x_14 (vscale s y))) (dot (vadd x_14 (vscale s y)) (vadd x_14 (vscale s x))) (dot (vadd x_14 (vscale s x)) (vadd x_14 (vscale s x))))))) + (((-1) * W_Q * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))) * (E (P 1) (fun x_14 => 1))))).
        { linear. }
        transitivity ((2 * W_Q) * (E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))))) + (((-1) * W_Q) * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))))))) + (((-1) * W_Q * (E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))) * (E (P 1) (fun x => 1))))). { in_order. }
        assert (E21' : normal_form (E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))))) (E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd y (vscale s z)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1))))))))).
        { unfold normal_form.
          transitivity (E (P 1) (fun x_14 => E (P 1) (fun x_22 => E (gamma 1) (fun x_23 => E (gamma 1) (fun x_24 => (J (dot (vadd x_14 (vscale s x_23)) (vadd x_14 (vscale s x_23))) (dot (vadd x_14 (vscale s x_23)) (vadd x_22 (vscale s x_24))) (dot (vadd x_22 (vscale s x_24)) (vadd x_22 (vscale s x_24))))))))).
          { apply E_ext; intros x_14 D_x_14; draws.
            transitivity (E (P 1) (fun x_22 => (1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_14 (vscale s x)) (vadd x_14 (vscale s x))) (dot (vadd x_14 (vscale s x)) (vadd x_22 (vscale s y))) (dot (vadd x_22 (vscale s y)) (vadd x_22 (vscale s y)))))))).
            { etransitivity; [| symmetry; exact (E_scale (P 1) (1) (fun x_22 => E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x_14 (vscale s x)) (vadd x_14 (vscale s x))) (dot (vadd x_14 (vscale s x)) (vadd x_22 (vscale s y))) (dot (vadd x_22 (vscale s y)) (vadd x_22 (vscale s y)))))))]; in_order. }
            apply E_ext; intros x_22 D_x_22; draws.
            transitivity (E (gamma 1) (fun x_23 => (1) * (E (gamma 1) (fun x => J (dot (vadd x_14 (vscale s x_23)) (vadd x_14 (vscale s x_23))) (dot (vadd x_14 (vscale s x_23)) (vadd x_22 (vscale s x))) (dot (vadd x_22 (vscale s x)) (vadd x_22 (vscale s x))))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (1) (fun x_23 => E (gamma 1) (fun x => J (dot (vadd x_14 (vscale s x_23)) (vadd x_14 (vscale s x_23))) (dot (vadd x_14 (vscale s x_23)) (vadd x_22 (vscale s x))) (dot (vadd x_22 (vscale s x)) (vadd x_22 (vscale s x))))))]; in_order. }
            apply E_ext; intros x_23 D_x_23; draws.
            transitivity (E (gamma 1) (fun x_24 => (1) * (J (dot (vadd x_14 (vscale s x_23)) (vadd x_14 (vscale s x_23))) (dot (vadd x_14 (vscale s x_23)) (vadd x_22 (vscale s x_24))) (dot (vadd x_22 (vscale s x_24)) (vadd x_22 (vscale s x_24)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (1) (fun x_24 => J (dot (vadd x_14 (vscale s x_23)) (vadd x_14 (vscale s x_23))) (dot (vadd x_14 (vscale s x_23)) (vadd x_22 (vscale s x_24))) (dot (vadd x_22 (vscale s x_24)) (vadd x_22 (vscale s x_24)))))]; in_order. }
            apply E_ext; intros x_24 D_x_24; draws.
            in_order. }
          transitivity (E (P 1) (fun x_14 => E (P 1) (fun x_22 => E (gamma 1) (fun x_24 => E (gamma 1) (fun x_23 => (J (dot (vadd x_14 (vscale s x_23)) (vadd x_14 (vscale s x_23))) (dot (vadd x_14 (vscale s x_23)) (vadd x_22 (vscale s x_24))) (dot (vadd x_22 (vscale s x_24)) (vadd x_22 (vscale s x_24))))))))).
          { apply E_ext; intros x_14 ?; apply E_ext; intros x_22 ?; exact (E_swap (gamma 1) (gamma 1) (fun x_23 x_24 => (J (dot (vadd x_14 (vscale s x_23)) (vadd x_14 (vscale s x_23))) (dot (vadd x_14 (vscale s x_23)) (vadd x_22 (vscale s x_24))) (dot (vadd x_22 (vscale s x_24)) (vadd x_22 (vscale s x_24)))))). }
          repeat (apply E_ext; intros); in_order. }
        assert (E25' : normal_form (E (P 1) (fun x => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        in_order. }
      first [put; solve [ring] | first [in_order | equal]]. }
    transitivity (W_Q * (E (P 1) (fun x => E (P 1) (fun y => 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1))))))))). { in_order. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (P 1) (fun x => E (P 1) (fun y => (2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1)))))) * W_Q))). { in_order. }
    etransitivity; [exact S1' |]. symmetry.
    in_order. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [least_1], by Instance:
  min(E[E[J(y + s^(-1)*m, x + s^(-1)*m); y ~ gamma1]; x ~ gamma1], E[E[J(x + s^(-1)*o, y +
    s^(-1)*o); y ~ gamma1]; x ~ gamma1]) > 0
*)
Lemma step_least_1 (V : Space) (W_Q : R) (e : V) (m : V) (n : R) (o : V) (s : R) (P : R -> law V) (gamma : R -> law V)
    (label_n : label n)
    (H_s_pos_0 : s > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_unit : dot e e = 1)
    (H_d_pos_is_3 : n >= 2)
    (H_W_Q : W_Q = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))
    (C_relu_spread_Q_pos_is_0 : relu_spread.cited_Q_pos_is_0 V)
    (C_symmetric : cited_symmetric V gamma)
    (C_relu_spread_distance : relu_spread.cited_distance V)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_area_slanted_tangent : area_slanted.cited_tangent V)
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_area_directions_spread : area_directions.cited_spread V gamma)
    (C_area_directions_along_e : area_directions.cited_along_e V gamma)
    (C_area_directions_turned_turned : area_directions_turned.cited_turned V gamma) :
  Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))) > 0.
Proof.
  pose proof (step_W_Q_less_is_d_over_2 (V) (W_Q) (n) (s) (P) (gamma) label_n H_s_pos_0 H_dimension H_d_pos_is_3 H_W_Q C_relu_spread_Q_pos_is_0 C_symmetric) as H_W_Q_less_is_d_over_2.
  pose proof (step_W_Q_pos_is_0 (V) (W_Q) (s) (P) (gamma) H_s_pos_0 H_W_Q C_relu_spread_distance) as H_W_Q_pos_is_0.
  assert (I' : Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => relu_gaussian_areas.J (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => relu_gaussian_areas.J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))) > 0).
  { apply (relu_gaussian_areas.step_positive (V) (W_Q * (inv (s ^ 2))) (e) (vscale (inv s) m) (n) (vscale (inv s) o) (gamma)); [premise | first [assumption | gap; sign | premise] | premise_by H_dimension | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold G, J, Q_; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | first [exact H_d_pos_is_3 | assert (G' : (n) - (2) = (n) - (2)); [(unfold G, J, Q_; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_d_pos_is_3] | first [exact H_W_Q_less_is_d_over_2 | assert (G' : ((1 / 2) * (n) + (1 / 2)) - (W_Q * (inv (s ^ 2))) = ((1 / 2) * n + (1 / 2)) - (W_Q * (inv (s ^ 2)))); [(unfold G, J, Q_; try assert (N10' : normal_form ((W_Q * (inv (s ^ 2)))) (W_Q * ((inv s) ^ 2))) by (unfold normal_form; try assert (N9' : normal_form (inv (s ^ 2)) ((inv s) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : s <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]); try assert (N11' : normal_form (inv (s ^ 2)) ((inv s) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : s <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_W_Q_less_is_d_over_2] | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned | exact C_area_eta_positive_along_e | exact C_area_eta_turned | exact C_area_turned_first | exact C_area_turned_second | exact C_area_turned_third | exact C_mean_length_moments | exact C_mean_length_wave_given_y | exact C_mean_length_transform | exact C_mean_length_tangent | exact C_area_waves_X_given_y | exact C_area_waves_X | exact C_area_waves_Y_given_y | exact C_area_waves_Y_of_z | exact C_area_slanted_tangent | exact C_area_slanted_moments | exact C_area_directions_spread | exact C_area_directions_along_e | exact C_area_directions_turned_turned]. }
  congruent_to I'.
Qed.

(** Step [least], by Linear:
  min(E[E[J(m + x*s, y*s + m); y ~ gamma1]; x ~ gamma1], E[E[J(o + x*s, o + y*s); y ~ gamma1]; x ~
    gamma1]) > 0
*)
Lemma step_least (V : Space) (W_Q : R) (e : V) (m : V) (n : R) (o : V) (s : R) (P : R -> law V) (gamma : R -> law V)
    (label_n : label n)
    (H_s_pos_0 : s > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_unit : dot e e = 1)
    (H_d_pos_is_3 : n >= 2)
    (H_W_Q : W_Q = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))
    (C_relu_spread_Q_pos_is_0 : relu_spread.cited_Q_pos_is_0 V)
    (C_symmetric : cited_symmetric V gamma)
    (C_relu_spread_distance : relu_spread.cited_distance V)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_area_slanted_tangent : area_slanted.cited_tangent V)
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_area_directions_spread : area_directions.cited_spread V gamma)
    (C_area_directions_along_e : area_directions.cited_along_e V gamma)
    (C_area_directions_turned_turned : area_directions_turned.cited_turned V gamma) :
  Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd o (vscale s x)) (vadd o (vscale s x))) (dot (vadd o (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y)))))) > 0.
Proof.
  pose proof (step_least_area (V) (m) (o) (s) (gamma) H_s_pos_0) as H_least_area.
  pose proof (step_least_1 (V) (W_Q) (e) (m) (n) (o) (s) (P) (gamma) label_n H_s_pos_0 H_dimension H_unit H_d_pos_is_3 H_W_Q C_relu_spread_Q_pos_is_0 C_symmetric C_relu_spread_distance C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_area_eta_positive_along_e C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_area_directions_spread C_area_directions_along_e C_area_directions_turned_turned) as H_least_1.
  assert (P0' : 0 < (s ^ 2) * ((Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))))) - (0))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : (Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd o (vscale s x)) (vadd o (vscale s x))) (dot (vadd o (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y))))))) - (0) = (s ^ 2) * ((Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o))))))) - (0))).
  { assert (U' : forall z0' z1' : R, ((z0') = (((z1') * (s ^ 2)))) -> (s > 0) -> ((z1') > 0) -> ((z0') - 0) = (((z1') - 0) * (s ^ 2))).
    { clear - s.
      intros z0' z1' H_least_area H_s_pos_0 H_least_1.
      rewrite ?H_least_area.
      try assert (N6' : normal_form ((((z1') * (s ^ 2)))) (((z1') * (s ^ 2)))) by (unfold normal_form; first [put; solve [ring] | equal]).
      first [put; solve [ring] | equal]. }
    pose proof (U' (Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd o (vscale s x)) (vadd o (vscale s x))) (dot (vadd o (vscale s x)) (vadd o (vscale s y))) (dot (vadd o (vscale s y)) (vadd o (vscale s y))))))) (Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd y (vscale (inv s) m)) (vadd y (vscale (inv s) m))) (dot (vadd y (vscale (inv s) m)) (vadd x (vscale (inv s) m))) (dot (vadd x (vscale (inv s) m)) (vadd x (vscale (inv s) m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (vscale (inv s) o)) (vadd x (vscale (inv s) o))) (dot (vadd x (vscale (inv s) o)) (vadd y (vscale (inv s) o))) (dot (vadd y (vscale (inv s) o)) (vadd y (vscale (inv s) o)))))))) as V'.
    specialize (V' ltac:(says H_least_area)).
    specialize (V' ltac:(says H_s_pos_0)).
    specialize (V' ltac:(says H_least_1)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [least, drawn], by Specialise:
  min(E[E[J(_2 + y*s, _2 + x*s); y ~ gamma1]; x ~ gamma1], E[E[J(_3 + x*s, _3 + y*s); y ~ gamma1];
    x ~ gamma1]) > 0 for all P1, P1
*)
Lemma step_least__drawn (V : Space) (W_Q : R) (e : V) (n : R) (s : R) (P : R -> law V) (gamma : R -> law V)
    (label_n : label n)
    (H_s_pos_0 : s > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_unit : dot e e = 1)
    (H_d_pos_is_3 : n >= 2)
    (H_W_Q : W_Q = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))
    (C_relu_spread_Q_pos_is_0 : relu_spread.cited_Q_pos_is_0 V)
    (C_symmetric : cited_symmetric V gamma)
    (C_relu_spread_distance : relu_spread.cited_distance V)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_area_slanted_tangent : area_slanted.cited_tangent V)
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_area_directions_spread : area_directions.cited_spread V gamma)
    (C_area_directions_along_e : area_directions.cited_along_e V gamma)
    (C_area_directions_turned_turned : area_directions_turned.cited_turned V gamma) :
  forall x : V, drawn (P 1) x -> forall y : V, drawn (P 1) y -> Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1)))))) > 0.
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

Definition cited_gain (V : Space) (P : R -> law V) (gamma : R -> law V) : Prop :=
  forall (W_Q : R) (e : V) (n : R) (s : R),
  (label n) ->
  (s > 0) ->
  (E (gamma 1) (fun x => dot x x) = 1 + n) ->
  (dot e e = 1) ->
  (n >= 2) ->
  (E (P 1) (fun x => E (P 1) (fun y => dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y)))) > 0) ->
  (W_Q = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))))))) ->
  (E (P 1) (fun x => E (P 1) (fun y => (1 / 4) * (Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1))))))) * (dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y))) * (inv ((1 / 2) * (dot (vadd x (y)) (vadd x (y))) * (inv (s ^ 2)) + (n + 3) * ((8 / 25) * (dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y))) * (inv (s ^ 2)) + 2))) * (inv n) * (inv (4 + 4 * n)))) > 0).

(** Step [gain], by Cited:
  E[E[1/4*(1/2*<x + y, x + y>*s^(-2) + (n + 3)*(8/25*s^(-2)*<x - y, x - y> + 2))^(-1)*n^(-1)*(4 +
    4*n)^(-1)*min(E[E[J(y + x1*s, y + z*s); x1 ~ gamma1]; z ~ gamma1], E[E[J(x + z*s, x + x1*s);
    x1 ~ gamma1]; z ~ gamma1])*<x - y, x - y>; y ~ P1]; x ~ P1] > 0
*)
Lemma step_gain (V : Space) (W_Q : R) (e : V) (n : R) (s : R) (P : R -> law V) (gamma : R -> law V)
    (label_n : label n)
    (H_s_pos_0 : s > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_unit : dot e e = 1)
    (H_d_pos_is_3 : n >= 2)
    (H_not_one_point : E (P 1) (fun x => E (P 1) (fun y => dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y)))) > 0)
    (H_W_Q : W_Q = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))
    (C_gain : cited_gain V P gamma) :
  E (P 1) (fun x => E (P 1) (fun y => (1 / 4) * (Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1))))))) * (dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y))) * (inv ((1 / 2) * (dot (vadd x (y)) (vadd x (y))) * (inv (s ^ 2)) + (n + 3) * ((8 / 25) * (dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y))) * (inv (s ^ 2)) + 2))) * (inv n) * (inv (4 + 4 * n)))) > 0.
Proof.
  exact (C_gain W_Q e n s label_n H_s_pos_0 H_dimension H_unit H_d_pos_is_3 H_not_one_point H_W_Q).
Qed.

(** Step [pairs], by Linear:
  E[E[(E[E[Q(y + x1*s, y + z*s); x1 ~ gamma1]; z ~ gamma1] - 2*E[E[Q(x + z*s, y + x1*s); x1 ~
    gamma1]; z ~ gamma1] + E[E[Q(x + z*s, x + x1*s); x1 ~ gamma1]; z ~ gamma1])*min(E[E[J(y +
    x1*s, y + z*s); x1 ~ gamma1]; z ~ gamma1], E[E[J(x + z*s, x + x1*s); x1 ~ gamma1]; z ~
    gamma1]); y ~ P1]; x ~ P1] > E[E[E[Q(x + y*s, x + y*s) - Q(x + z*s, x + y*s); z ~ gamma1]; y ~
    gamma1]; x ~ P1]*E[E[-E[E[J(y + x1*s, y + z*s); x1 ~ gamma1]; z ~ gamma1] + 2*E[E[J(x + z*s, y
    + x1*s); x1 ~ gamma1]; z ~ gamma1] - E[E[J(x + z*s, x + x1*s); x1 ~ gamma1]; z ~ gamma1]; y ~
    P1]; x ~ P1]
*)
Lemma step_pairs (V : Space) (W_Q : R) (e : V) (n : R) (s : R) (P : R -> law V) (gamma : R -> law V)
    (label_n : label n)
    (H_s_pos_0 : s > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_unit : dot e e = 1)
    (H_d_pos_is_3 : n >= 2)
    (H_not_one_point : E (P 1) (fun x => E (P 1) (fun y => dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y)))) > 0)
    (H_W_Q : W_Q = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))
    (C_relu_spread_Q_pos_is_0 : relu_spread.cited_Q_pos_is_0 V)
    (C_symmetric : cited_symmetric V gamma)
    (C_relu_spread_distance : relu_spread.cited_distance V)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_area_slanted_tangent : area_slanted.cited_tangent V)
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_area_directions_spread : area_directions.cited_spread V gamma)
    (C_area_directions_along_e : area_directions.cited_along_e V gamma)
    (C_area_directions_turned_turned : area_directions_turned.cited_turned V gamma)
    (C_relu_class_distance_features : relu_class_distance.cited_features V gamma)
    (C_relu_class_distance_density__m : relu_class_distance.cited_density__m V gamma)
    (C_relu_class_distance_not_0 : relu_class_distance.cited_not_0 V gamma)
    (C_relu_class_distance_density__o : relu_class_distance.cited_density__o V gamma)
    (C_relu_class_distance_symmetric : relu_class_distance.cited_symmetric V gamma)
    (C_relu_class_distance_linear_part : relu_class_distance.cited_linear_part V gamma)
    (C_gaussian_cosine_left_apart : gaussian_cosine.cited_left_apart V gamma)
    (C_gaussian_cosine_other_apart : gaussian_cosine.cited_other_apart V gamma)
    (C_gaussian_cosine_fourth : gaussian_cosine.cited_fourth V gamma)
    (C_gaussian_cosine_integral : gaussian_cosine.cited_integral V gamma)
    (C_gain : cited_gain V P gamma) :
  E (P 1) (fun x => E (P 1) (fun y => (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))) * (Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1))))))))) > E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) * (E (P 1) (fun x => E (P 1) (fun y => 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1)))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s z))) (dot (vadd y (vscale s z)) (vadd y (vscale s z))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s x1))) (dot (vadd x (vscale s x1)) (vadd x (vscale s x1)))))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [theorem], by Instance:
  W*B^(-1) > W_Q*B_Q^(-1)
*)
Lemma step_theorem (V : Space) (A_J : R) (B : R) (B_G : R) (B_Q : R) (M_J : R) (W : R) (W_G : R) (W_Q : R) (e : V) (n : R) (s : R) (P : R -> law V) (gamma : R -> law V)
    (label_n : label n)
    (H_s_pos_0 : s > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_unit : dot e e = 1)
    (H_d_pos_is_3 : n >= 2)
    (H_not_one_point : E (P 1) (fun x => E (P 1) (fun y => dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y)))) > 0)
    (H_W_Q : W_Q = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))
    (H_B_Q : B_Q = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))))
    (H_W_G : W_G = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))
    (H_B_G : B_G = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))))
    (H_W : W = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) + G (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))
    (H_B : B = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) + Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) + G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))))
    (H_A_J : A_J = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))
    (H_M_J : M_J = E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))))
    (C_relu_class_distance_features : relu_class_distance.cited_features V gamma)
    (C_relu_class_distance_density__m : relu_class_distance.cited_density__m V gamma)
    (C_relu_class_distance_not_0 : relu_class_distance.cited_not_0 V gamma)
    (C_relu_class_distance_density__o : relu_class_distance.cited_density__o V gamma)
    (C_relu_class_distance_symmetric : relu_class_distance.cited_symmetric V gamma)
    (C_relu_class_distance_linear_part : relu_class_distance.cited_linear_part V gamma)
    (C_gaussian_cosine_left_apart : gaussian_cosine.cited_left_apart V gamma)
    (C_gaussian_cosine_other_apart : gaussian_cosine.cited_other_apart V gamma)
    (C_gaussian_cosine_fourth : gaussian_cosine.cited_fourth V gamma)
    (C_gaussian_cosine_integral : gaussian_cosine.cited_integral V gamma)
    (C_Q_gain : cited_Q_gain V P)
    (C_relu_slope_distance_features : relu_slope_distance.cited_features V gamma)
    (C_relu_slope_distance_symmetric : relu_slope_distance.cited_symmetric V gamma)
    (C_relu_spread_Q_pos_is_0 : relu_spread.cited_Q_pos_is_0 V)
    (C_symmetric : cited_symmetric V gamma)
    (C_relu_spread_distance : relu_spread.cited_distance V)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_area_slanted_tangent : area_slanted.cited_tangent V)
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_area_directions_spread : area_directions.cited_spread V gamma)
    (C_area_directions_along_e : area_directions.cited_along_e V gamma)
    (C_area_directions_turned_turned : area_directions_turned.cited_turned V gamma)
    (C_gain : cited_gain V P gamma)
    (C_smaller_area_Schur : smaller_area.cited_Schur V P gamma)
    (C_smaller_area_a_m__2_pos_is_0 : smaller_area.cited_a_m__2_pos_is_0 V P gamma) :
  W * (inv B) > W_Q * (inv B_Q).
Proof.
  pose proof (step_Q_apart (V) (n) (s) (P) (gamma) label_n H_s_pos_0 H_dimension H_d_pos_is_3 H_not_one_point C_relu_class_distance_features C_relu_class_distance_density__m C_relu_class_distance_not_0 C_relu_class_distance_density__o C_relu_class_distance_symmetric C_relu_class_distance_linear_part C_gaussian_cosine_left_apart C_gaussian_cosine_other_apart C_gaussian_cosine_fourth C_gaussian_cosine_integral C_Q_gain) as H_Q_apart.
  pose proof (step_G_apart (V) (s) (P) (gamma) H_s_pos_0 H_not_one_point C_relu_slope_distance_features C_relu_slope_distance_symmetric) as H_G_apart.
  pose proof (step_pairs (V) (W_Q) (e) (n) (s) (P) (gamma) label_n H_s_pos_0 H_dimension H_unit H_d_pos_is_3 H_not_one_point H_W_Q C_relu_spread_Q_pos_is_0 C_symmetric C_relu_spread_distance C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_area_eta_positive_along_e C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_area_directions_spread C_area_directions_along_e C_area_directions_turned_turned C_relu_class_distance_features C_relu_class_distance_density__m C_relu_class_distance_not_0 C_relu_class_distance_density__o C_relu_class_distance_symmetric C_relu_class_distance_linear_part C_gaussian_cosine_left_apart C_gaussian_cosine_other_apart C_gaussian_cosine_fourth C_gaussian_cosine_integral C_gain) as H_pairs.
  assert (I' : (W) * (inv (B)) > (W_Q) * (inv (B_Q))).
  { apply (relu_conclusion.step_theorem (V) (A_J) (B) (B_G) (B_Q) (M_J) (W) (W_G) (W_Q) (s) (P) (gamma)); [first [assumption | gap; sign | premise] | premise_by H_pairs | premise_by H_Q_apart | premise_by H_G_apart | premise_by H_W_Q | premise_by H_B_Q | premise_by H_W_G | premise_by H_B_G | premise_by H_W | premise_by H_B | premise_by H_A_J | premise_by H_M_J | exact C_smaller_area_Schur | exact C_smaller_area_a_m__2_pos_is_0]. }
  assert (G' : (W * (inv B)) - (W_Q * (inv B_Q)) = ((W) * (inv (B))) - ((W_Q) * (inv (B_Q)))).
  { unfold G, J, Q_, relu_conclusion.G, relu_conclusion.J, relu_conclusion.Q_.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [G], by Instance:
  B_G^(-1)*W_G > W_Q*B_Q^(-1)
*)
Lemma step_G (V : Space) (A_J : R) (B : R) (B_G : R) (B_Q : R) (M_J : R) (W : R) (W_G : R) (W_Q : R) (e : V) (n : R) (s : R) (P : R -> law V) (gamma : R -> law V)
    (label_n : label n)
    (H_s_pos_0 : s > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_unit : dot e e = 1)
    (H_d_pos_is_3 : n >= 2)
    (H_not_one_point : E (P 1) (fun x => E (P 1) (fun y => dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y)))) > 0)
    (H_W_Q : W_Q = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))
    (H_B_Q : B_Q = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))))
    (H_W_G : W_G = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))
    (H_B_G : B_G = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))))
    (H_W : W = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) + G (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))
    (H_B : B = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) + Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) + G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))))
    (H_A_J : A_J = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))
    (H_M_J : M_J = E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))))
    (C_relu_class_distance_features : relu_class_distance.cited_features V gamma)
    (C_relu_class_distance_density__m : relu_class_distance.cited_density__m V gamma)
    (C_relu_class_distance_not_0 : relu_class_distance.cited_not_0 V gamma)
    (C_relu_class_distance_density__o : relu_class_distance.cited_density__o V gamma)
    (C_relu_class_distance_symmetric : relu_class_distance.cited_symmetric V gamma)
    (C_relu_class_distance_linear_part : relu_class_distance.cited_linear_part V gamma)
    (C_gaussian_cosine_left_apart : gaussian_cosine.cited_left_apart V gamma)
    (C_gaussian_cosine_other_apart : gaussian_cosine.cited_other_apart V gamma)
    (C_gaussian_cosine_fourth : gaussian_cosine.cited_fourth V gamma)
    (C_gaussian_cosine_integral : gaussian_cosine.cited_integral V gamma)
    (C_Q_gain : cited_Q_gain V P)
    (C_relu_slope_distance_features : relu_slope_distance.cited_features V gamma)
    (C_relu_slope_distance_symmetric : relu_slope_distance.cited_symmetric V gamma)
    (C_relu_spread_Q_pos_is_0 : relu_spread.cited_Q_pos_is_0 V)
    (C_symmetric : cited_symmetric V gamma)
    (C_relu_spread_distance : relu_spread.cited_distance V)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_area_slanted_tangent : area_slanted.cited_tangent V)
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_area_directions_spread : area_directions.cited_spread V gamma)
    (C_area_directions_along_e : area_directions.cited_along_e V gamma)
    (C_area_directions_turned_turned : area_directions_turned.cited_turned V gamma)
    (C_gain : cited_gain V P gamma)
    (C_smaller_area_Schur : smaller_area.cited_Schur V P gamma)
    (C_smaller_area_a_m__2_pos_is_0 : smaller_area.cited_a_m__2_pos_is_0 V P gamma) :
  W_G * (inv B_G) > W_Q * (inv B_Q).
Proof.
  pose proof (step_Q_apart (V) (n) (s) (P) (gamma) label_n H_s_pos_0 H_dimension H_d_pos_is_3 H_not_one_point C_relu_class_distance_features C_relu_class_distance_density__m C_relu_class_distance_not_0 C_relu_class_distance_density__o C_relu_class_distance_symmetric C_relu_class_distance_linear_part C_gaussian_cosine_left_apart C_gaussian_cosine_other_apart C_gaussian_cosine_fourth C_gaussian_cosine_integral C_Q_gain) as H_Q_apart.
  pose proof (step_G_apart (V) (s) (P) (gamma) H_s_pos_0 H_not_one_point C_relu_slope_distance_features C_relu_slope_distance_symmetric) as H_G_apart.
  pose proof (step_pairs (V) (W_Q) (e) (n) (s) (P) (gamma) label_n H_s_pos_0 H_dimension H_unit H_d_pos_is_3 H_not_one_point H_W_Q C_relu_spread_Q_pos_is_0 C_symmetric C_relu_spread_distance C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_area_eta_positive_along_e C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_area_directions_spread C_area_directions_along_e C_area_directions_turned_turned C_relu_class_distance_features C_relu_class_distance_density__m C_relu_class_distance_not_0 C_relu_class_distance_density__o C_relu_class_distance_symmetric C_relu_class_distance_linear_part C_gaussian_cosine_left_apart C_gaussian_cosine_other_apart C_gaussian_cosine_fourth C_gaussian_cosine_integral C_gain) as H_pairs.
  assert (I' : (W_G) * (inv (B_G)) > (W_Q) * (inv (B_Q))).
  { apply (relu_conclusion.step_G (V) (A_J) (B_G) (B_Q) (M_J) (W_G) (W_Q) (s) (P) (gamma)); [first [assumption | gap; sign | premise] | premise_by H_pairs | premise_by H_Q_apart | premise_by H_G_apart | premise_by H_W_Q | premise_by H_B_Q | premise_by H_W_G | premise_by H_B_G | premise_by H_A_J | premise_by H_M_J | exact C_smaller_area_Schur | exact C_smaller_area_a_m__2_pos_is_0]. }
  assert (G' : (W_G * (inv B_G)) - (W_Q * (inv B_Q)) = ((W_G) * (inv (B_G))) - ((W_Q) * (inv (B_Q)))).
  { unfold G, J, Q_, relu_conclusion.G, relu_conclusion.J, relu_conclusion.Q_.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem_1 (V : Space) (A_J : R) (B : R) (B_G : R) (B_Q : R) (M_J : R) (W : R) (W_G : R) (W_Q : R) (e : V) (n : R) (s : R) (P : R -> law V) (gamma : R -> law V)
    (label_n : label n)
    (H_s_pos_0 : s > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_unit : dot e e = 1)
    (H_d_pos_is_3 : n >= 2)
    (H_not_one_point : E (P 1) (fun x => E (P 1) (fun y => dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y)))) > 0)
    (H_W_Q : W_Q = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))
    (H_B_Q : B_Q = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))))
    (H_W_G : W_G = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))
    (H_B_G : B_G = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))))
    (H_W : W = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) + G (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))
    (H_B : B = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) + Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) + G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))))
    (H_A_J : A_J = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))
    (H_M_J : M_J = E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))))
    (C_relu_class_distance_features : relu_class_distance.cited_features V gamma)
    (C_relu_class_distance_density__m : relu_class_distance.cited_density__m V gamma)
    (C_relu_class_distance_not_0 : relu_class_distance.cited_not_0 V gamma)
    (C_relu_class_distance_density__o : relu_class_distance.cited_density__o V gamma)
    (C_relu_class_distance_symmetric : relu_class_distance.cited_symmetric V gamma)
    (C_relu_class_distance_linear_part : relu_class_distance.cited_linear_part V gamma)
    (C_gaussian_cosine_left_apart : gaussian_cosine.cited_left_apart V gamma)
    (C_gaussian_cosine_other_apart : gaussian_cosine.cited_other_apart V gamma)
    (C_gaussian_cosine_fourth : gaussian_cosine.cited_fourth V gamma)
    (C_gaussian_cosine_integral : gaussian_cosine.cited_integral V gamma)
    (C_Q_gain : cited_Q_gain V P)
    (C_relu_slope_distance_features : relu_slope_distance.cited_features V gamma)
    (C_relu_slope_distance_symmetric : relu_slope_distance.cited_symmetric V gamma)
    (C_relu_spread_Q_pos_is_0 : relu_spread.cited_Q_pos_is_0 V)
    (C_symmetric : cited_symmetric V gamma)
    (C_relu_spread_distance : relu_spread.cited_distance V)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_area_slanted_tangent : area_slanted.cited_tangent V)
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_area_directions_spread : area_directions.cited_spread V gamma)
    (C_area_directions_along_e : area_directions.cited_along_e V gamma)
    (C_area_directions_turned_turned : area_directions_turned.cited_turned V gamma)
    (C_gain : cited_gain V P gamma)
    (C_smaller_area_Schur : smaller_area.cited_Schur V P gamma)
    (C_smaller_area_a_m__2_pos_is_0 : smaller_area.cited_a_m__2_pos_is_0 V P gamma) :
  W * (inv B) > W_Q * (inv B_Q).
Proof. exact (step_theorem (V) (A_J) (B) (B_G) (B_Q) (M_J) (W) (W_G) (W_Q) (e) (n) (s) (P) (gamma) label_n H_s_pos_0 H_dimension H_unit H_d_pos_is_3 H_not_one_point H_W_Q H_B_Q H_W_G H_B_G H_W H_B H_A_J H_M_J C_relu_class_distance_features C_relu_class_distance_density__m C_relu_class_distance_not_0 C_relu_class_distance_density__o C_relu_class_distance_symmetric C_relu_class_distance_linear_part C_gaussian_cosine_left_apart C_gaussian_cosine_other_apart C_gaussian_cosine_fourth C_gaussian_cosine_integral C_Q_gain C_relu_slope_distance_features C_relu_slope_distance_symmetric C_relu_spread_Q_pos_is_0 C_symmetric C_relu_spread_distance C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_area_eta_positive_along_e C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_area_directions_spread C_area_directions_along_e C_area_directions_turned_turned C_gain C_smaller_area_Schur C_smaller_area_a_m__2_pos_is_0). Qed.

Theorem theorem_2 (V : Space) (A_J : R) (B : R) (B_G : R) (B_Q : R) (M_J : R) (W : R) (W_G : R) (W_Q : R) (e : V) (n : R) (s : R) (P : R -> law V) (gamma : R -> law V)
    (label_n : label n)
    (H_s_pos_0 : s > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_unit : dot e e = 1)
    (H_d_pos_is_3 : n >= 2)
    (H_not_one_point : E (P 1) (fun x => E (P 1) (fun y => dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y)))) > 0)
    (H_W_Q : W_Q = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))
    (H_B_Q : B_Q = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))))
    (H_W_G : W_G = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))
    (H_B_G : B_G = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))))
    (H_W : W = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Q_ (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) + G (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) - Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))
    (H_B : B = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y))) + Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))) - E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))) + G (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))))
    (H_A_J : A_J = E (P 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd x (vscale s y))) (dot (vadd x (vscale s y)) (vadd x (vscale s y)))))))
    (H_M_J : M_J = E (P 1) (fun x => E (P 1) (fun y => E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd x (vscale s z)) (vadd x (vscale s z))) (dot (vadd x (vscale s z)) (vadd y (vscale s x1))) (dot (vadd y (vscale s x1)) (vadd y (vscale s x1))))))))
    (C_relu_class_distance_features : relu_class_distance.cited_features V gamma)
    (C_relu_class_distance_density__m : relu_class_distance.cited_density__m V gamma)
    (C_relu_class_distance_not_0 : relu_class_distance.cited_not_0 V gamma)
    (C_relu_class_distance_density__o : relu_class_distance.cited_density__o V gamma)
    (C_relu_class_distance_symmetric : relu_class_distance.cited_symmetric V gamma)
    (C_relu_class_distance_linear_part : relu_class_distance.cited_linear_part V gamma)
    (C_gaussian_cosine_left_apart : gaussian_cosine.cited_left_apart V gamma)
    (C_gaussian_cosine_other_apart : gaussian_cosine.cited_other_apart V gamma)
    (C_gaussian_cosine_fourth : gaussian_cosine.cited_fourth V gamma)
    (C_gaussian_cosine_integral : gaussian_cosine.cited_integral V gamma)
    (C_Q_gain : cited_Q_gain V P)
    (C_relu_slope_distance_features : relu_slope_distance.cited_features V gamma)
    (C_relu_slope_distance_symmetric : relu_slope_distance.cited_symmetric V gamma)
    (C_relu_spread_Q_pos_is_0 : relu_spread.cited_Q_pos_is_0 V)
    (C_symmetric : cited_symmetric V gamma)
    (C_relu_spread_distance : relu_spread.cited_distance V)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_area_slanted_tangent : area_slanted.cited_tangent V)
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_area_directions_spread : area_directions.cited_spread V gamma)
    (C_area_directions_along_e : area_directions.cited_along_e V gamma)
    (C_area_directions_turned_turned : area_directions_turned.cited_turned V gamma)
    (C_gain : cited_gain V P gamma)
    (C_smaller_area_Schur : smaller_area.cited_Schur V P gamma)
    (C_smaller_area_a_m__2_pos_is_0 : smaller_area.cited_a_m__2_pos_is_0 V P gamma) :
  W_G * (inv B_G) > W_Q * (inv B_Q).
Proof. exact (step_G (V) (A_J) (B) (B_G) (B_Q) (M_J) (W) (W_G) (W_Q) (e) (n) (s) (P) (gamma) label_n H_s_pos_0 H_dimension H_unit H_d_pos_is_3 H_not_one_point H_W_Q H_B_Q H_W_G H_B_G H_W H_B H_A_J H_M_J C_relu_class_distance_features C_relu_class_distance_density__m C_relu_class_distance_not_0 C_relu_class_distance_density__o C_relu_class_distance_symmetric C_relu_class_distance_linear_part C_gaussian_cosine_left_apart C_gaussian_cosine_other_apart C_gaussian_cosine_fourth C_gaussian_cosine_integral C_Q_gain C_relu_slope_distance_features C_relu_slope_distance_symmetric C_relu_spread_Q_pos_is_0 C_symmetric C_relu_spread_distance C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_area_eta_positive_along_e C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_area_directions_spread C_area_directions_along_e C_area_directions_turned_turned C_gain C_smaller_area_Schur C_smaller_area_a_m__2_pos_is_0). Qed.
