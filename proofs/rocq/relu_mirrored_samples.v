(** ReLU, mirrored classes: the claim for the expected traces of finite samples (relu-mirrored-samples)

  Given [b_1 >= 0]: b_1 >= 0
  Given [b_2 >= 0]: b_2 >= 0
  Given [e_1 >= 0]: e_1 >= 0
  Given [e_2 >= 0]: e_2 >= 0
  Given [w_1 >= 0]: w_1 >= 0
  Given [w_2 >= 0]: w_2 >= 0
  Given [mirrored]: X2 is the law of -x, x ~ X1
  Given [n_1 >= 1]: 1 - e_1 >= 0
  Given [n_2 >= 1]: 1 - e_2 >= 0
  Given [apart]: (2*(1 - g)*g*E[E[Q(x, y); y ~ X2]; x ~ X1] + (E[Q(x, x); x ~ X1]*e_1 + E[E[Q(x,
    y); y ~ X1]; x ~ X1]*(1 - e_1))*g^2 - 2*(e_2*E[Q(x, x); x ~ X2] + (1 - e_2)*E[E[Q(x, y); y ~
    X2]; x ~ X2])*(1 - g) + e_2*E[Q(x, x); x ~ X2] + (1 - g)^2*(e_2*E[Q(x, x); x ~ X2] + (1 -
    e_2)*E[E[Q(x, y); y ~ X2]; x ~ X2]) - 2*g*E[E[Q(x, y); y ~ X2]; x ~ X1] + (1 - e_2)*E[E[Q(x,
    y); y ~ X2]; x ~ X2])*b_2 + (-2*(E[Q(x, x); ... > 0
  with [j]: j = E[E[J(x, y); y ~ X1]; x ~ X1]
  with [s]: s = -E[E[Q(x, y); y ~ X1]; x ~ X1] + E[Q(x, x); x ~ X1]
  with [Delta]: Delta = 2*E[E[Q(x, y); y ~ X1]; x ~ X1] - 2*E[E[Q(x, y); y ~ X2]; x ~ X1]
  with [W_Q]: W_Q = (1 - e_2)*w_2*(-E[E[Q(x, y); y ~ X2]; x ~ X2] + E[Q(x, x); x ~ X2]) +
    (-E[E[Q(x, y); y ~ X1]; x ~ X1] + E[Q(x, x); x ~ X1])*w_1*(1 - e_1)
  with [W_G]: W_G = (E[G(x, x); x ~ X1] - E[E[G(x, y); y ~ X1]; x ~ X1])*w_1*(1 - e_1) + (1 -
    e_2)*(-E[E[G(x, y); y ~ X2]; x ~ X2] + E[G(x, x); x ~ X2])*w_2
  with [B_Q]: B_Q = (2*(1 - g)*g*E[E[Q(x, y); y ~ X2]; x ~ X1] + (E[Q(x, x); x ~ X1]*e_1 +
    E[E[Q(x, y); y ~ X1]; x ~ X1]*(1 - e_1))*g^2 - 2*(e_2*E[Q(x, x); x ~ X2] + (1 - e_2)*E[E[Q(x,
    y); y ~ X2]; x ~ X2])*(1 - g) + e_2*E[Q(x, x); x ~ X2] + (1 - g)^2*(e_2*E[Q(x, x); x ~ X2] +
    (1 - e_2)*E[E[Q(x, y); y ~ X2]; x ~ X2]) - 2*g*E[E[Q(x, y); y ~ X2]; x ~ X1] + (1 -
    e_2)*E[E[Q(x, y); y ~ X2]; x ~ X2])*b_2 + (-2*(E[Q(x, x); ...
  with [B_G]: B_G = b_1*((E[G(x, x); x ~ X1]*e_1 + (1 - e_1)*E[E[G(x, y); y ~ X1]; x ~ X1])*g^2 -
    2*(E[G(x, x); x ~ X1]*e_1 + (1 - e_1)*E[E[G(x, y); y ~ X1]; x ~ X1])*g + (1 - g)^2*(e_2*E[G(x,
    x); x ~ X2] + (1 - e_2)*E[E[G(x, y); y ~ X2]; x ~ X2]) + E[G(x, x); x ~ X1]*e_1 - 2*E[E[G(x,
    y); y ~ X2]; x ~ X1]*(1 - g) + 2*E[E[G(x, y); y ~ X2]; x ~ X1]*(1 - g)*g + (1 - e_1)*E[E[G(x,
    y); y ~ X1]; x ~ X1]) + (e_2*E[G(x, x); ...
  Then (W_G + W_Q)*(B_G + B_Q)^(-1) >= W_Q*B_Q^(-1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
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

Ltac kernels ::= swapped G G_symmetric; swapped J J_symmetric; swapped Q_ Q__symmetric.

(** Step [split], by Instance:
  Q(x, y) = G(x, y) + J(x, y)
*)
Lemma step_split (V : Space) (x : V) (y : V) :
  Q_ (dot x x) (dot x y) (dot y y) = G (dot x x) (dot x y) (dot y y) + J (dot x x) (dot x y) (dot y y).
Proof.
  assert (I' : relu_split.Q_ (dot (x) (x)) (dot (x) (y)) (dot (y) (y)) = relu_split.G (dot (x) (x)) (dot (x) (y)) (dot (y) (y)) + relu_split.J (dot (x) (x)) (dot (x) (y)) (dot (y) (y))).
  { exact (relu_split.step_split (V) (x) (y)). }
  assert (J' : Q_ (dot x x) (dot x y) (dot y y) = G (dot x x) (dot x y) (dot y y) + J (dot x x) (dot x y) (dot y y)) by first [exact I' | congruent_to I' | sides_of I' | fits I'].
  first [exact J' | lra | congruent_to J' | fit J'].
Qed.

(** Step [J >= 0], by Instance:
  J(x, y) >= 0
*)
Lemma step_J_pos_is_0 (V : Space) (x : V) (y : V) :
  J (dot x x) (dot x y) (dot y y) >= 0.
Proof.
  assert (I' : relu_split.J (dot (x) (x)) (dot (x) (y)) (dot (y) (y)) >= 0).
  { exact (relu_split.step_J_pos_is_0 (V) (x) (y)). }
  assert (G' : (J (dot x x) (dot x y) (dot y y)) - (0) = (relu_split.J (dot (x) (x)) (dot (x) (y)) (dot (y) (y))) - (0)).
  { unfold G, J, Q_, relu_split.J.
    try assert (N3' : normal_form ((sqrt ((dot x x) * (dot y y) - (dot x y) ^ 2))) (sqrt (dot y y * (dot x x) - (dot x y) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot y y * (dot x x) - (dot x y) ^ 2) * sqrt (dot y y * (dot x x) - (dot x y) ^ 2) = dot y y * (dot x x) - (dot x y) ^ 2) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [mean J], by Average:
  E[E[J(x, y); y ~ X1]; x ~ X1] >= 0
*)
Lemma step_mean_J (V : Space) (X : R -> law V) :
  E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) >= 0.
Proof.
  assert (H_J_pos_is_0 : forall z0 : V, drawn (X 1) z0 -> forall z1 : V, drawn (X 1) z1 -> J (dot (z0) (z0)) (dot (z0) (z1)) (dot (z1) (z1)) >= 0).
  { intros z0 D0 z1 D1; draws; apply (step_J_pos_is_0 (V) (z0) (z1)); premise. }
  assert (P' : 0 <= E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))).
  { apply E_nonneg; intros d0 D0; draws.
    apply E_nonneg; intros d1 D1; draws.
    pose proof (H_J_pos_is_0 d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [mirror], by Algebra:
  2*E[E[Q(x, y); y ~ X1]; x ~ X1] - 2*E[E[Q(x, y); y ~ X2]; x ~ X1] = E[E[2*Q(x, y) - 2*Q(x, -y);
    y ~ X1]; x ~ X1]
*)
Lemma step_mirror (V : Space) (X : R -> law V)
    (H_mirrored : vmirror (X 2) (X 1)) :
  2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) = E (X 1) (fun z => E (X 1) (fun x1 => 2 * (Q_ (dot z z) (dot z x1) (dot x1 x1)) - 2 * (Q_ (dot z z) (dot z (vscale (-1) x1)) (dot (vscale (-1) x1) (vscale (-1) x1))))).
Proof.
  assert (S0' : 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) = 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z (vscale (-1) x1)) (dot (vscale (-1) x1) (vscale (-1) x1)))))).
  { transitivity (2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))). { in_order. }
    assert (E1' : normal_form (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z (vscale (-1) x1)) (dot (vscale (-1) x1) (vscale (-1) x1)))))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_2 => (1) * (E (X 1) (fun z => Q_ (dot x_2 x_2) (dot x_2 (vscale (-1) z)) (dot (vscale (-1) z) (vscale (-1) z)))))).
      { apply E_ext; intros x_2 D_x_2; draws.
        transitivity (E (X 1) (fun z => Q_ (dot x_2 x_2) (dot x_2 (vscale (-1) z)) (dot (vscale (-1) z) (vscale (-1) z)))).
        { transitivity (E (X 2) (fun z => Q_ (dot x_2 x_2) (dot x_2 z) (dot z z))). { in_order. }
          assert (E3' : normal_form (E (X 2) (fun z => Q_ (dot x_2 x_2) (dot x_2 z) (dot z z))) (E (X 1) (fun z => Q_ (dot x_2 x_2) (dot x_2 (vscale (-1) z)) (dot (vscale (-1) z) (vscale (-1) z))))).
          { unfold normal_form.
            transitivity (E (X 1) (fun z => Q_ (dot x_2 x_2) (dot x_2 (vscale (-1) z)) (dot (vscale (-1) z) (vscale (-1) z)))).
            { rewrite H_mirrored; apply E_ext; intros; equal. }
            transitivity (E (X 1) (fun x_5 => (1) * (Q_ (dot x_2 x_2) (dot x_2 (vscale (-1) x_5)) (dot (vscale (-1) x_5) (vscale (-1) x_5))))).
            { apply E_ext; intros x_5 D_x_5; draws.
              transitivity (Q_ (dot x_2 x_2) (dot x_2 (vscale (-1) x_5)) (dot (vscale (-1) x_5) (vscale (-1) x_5))).
              { first [put; solve [ring] | first [in_order | equal]]. }
              in_order. }
            transitivity ((1) * (E (X 1) (fun x_5 => Q_ (dot x_2 x_2) (dot x_2 (vscale (-1) x_5)) (dot (vscale (-1) x_5) (vscale (-1) x_5))))).
            { linear. }
            transitivity ((1) * (E (X 1) (fun z => Q_ (dot x_2 x_2) (dot x_2 (vscale (-1) z)) (dot (vscale (-1) z) (vscale (-1) z))))). { in_order. }
            in_order. }
          first [put; solve [ring] | first [in_order | equal]]. }
        in_order. }
      transitivity ((1) * (E (X 1) (fun x_2 => E (X 1) (fun z => Q_ (dot x_2 x_2) (dot x_2 (vscale (-1) z)) (dot (vscale (-1) z) (vscale (-1) z)))))).
      { linear. }
      transitivity ((1) * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z (vscale (-1) x1)) (dot (vscale (-1) x1) (vscale (-1) x1)))))). { in_order. }
      in_order. }
    first [put; solve [ring] | first [in_order | equal]]. }
  assert (S1' : E (X 1) (fun z => E (X 1) (fun x1 => 2 * (Q_ (dot z z) (dot z x1) (dot x1 x1)) - 2 * (Q_ (dot z z) (dot z (vscale (-1) x1)) (dot (vscale (-1) x1) (vscale (-1) x1))))) = 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z (vscale (-1) x1)) (dot (vscale (-1) x1) (vscale (-1) x1)))))).
  { transitivity (E (X 1) (fun z => E (X 1) (fun x1 => 2 * (Q_ (dot z z) (dot z x1) (dot x1 x1)) - 2 * (Q_ (dot z z) (dot z (vscale (-1) x1)) (dot (vscale (-1) x1) (vscale (-1) x1)))))). { in_order. }
    assert (E6' : normal_form (E (X 1) (fun z => E (X 1) (fun x1 => 2 * (Q_ (dot z z) (dot z x1) (dot x1 x1)) - 2 * (Q_ (dot z z) (dot z (vscale (-1) x1)) (dot (vscale (-1) x1) (vscale (-1) x1)))))) (2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z (vscale (-1) x1)) (dot (vscale (-1) x1) (vscale (-1) x1))))))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_7 => (-2) * (E (X 1) (fun z => Q_ (dot x_7 x_7) (dot x_7 (vscale (-1) z)) (dot (vscale (-1) z) (vscale (-1) z)))) + ((2) * (E (X 1) (fun z => Q_ (dot x_7 x_7) (dot x_7 z) (dot z z)))))).
      { apply E_ext; intros x_7 D_x_7; draws.
        transitivity (2 * (E (X 1) (fun z => Q_ (dot x_7 x_7) (dot x_7 z) (dot z z))) - 2 * (E (X 1) (fun z => Q_ (dot x_7 x_7) (dot x_7 (vscale (-1) z)) (dot (vscale (-1) z) (vscale (-1) z))))).
        { transitivity (E (X 1) (fun z => 2 * (Q_ (dot x_7 x_7) (dot x_7 z) (dot z z)) - 2 * (Q_ (dot x_7 x_7) (dot x_7 (vscale (-1) z)) (dot (vscale (-1) z) (vscale (-1) z))))). { in_order. }
          assert (E8' : normal_form (E (X 1) (fun z => 2 * (Q_ (dot x_7 x_7) (dot x_7 z) (dot z z)) - 2 * (Q_ (dot x_7 x_7) (dot x_7 (vscale (-1) z)) (dot (vscale (-1) z) (vscale (-1) z))))) (2 * (E (X 1) (fun z => Q_ (dot x_7 x_7) (dot x_7 z) (dot z z))) - 2 * (E (X 1) (fun z => Q_ (dot x_7 x_7) (dot x_7 (vscale (-1) z)) (dot (vscale (-1) z) (vscale (-1) z)))))).
          { unfold normal_form.
            transitivity (E (X 1) (fun x_9 => (-2) * (Q_ (dot x_7 x_7) (dot x_7 (vscale (-1) x_9)) (dot (vscale (-1) x_9) (vscale (-1) x_9))) + ((2) * (Q_ (dot x_7 x_7) (dot x_7 x_9) (dot x_9 x_9))))).
            { apply E_ext; intros x_9 D_x_9; draws.
              transitivity (2 * (Q_ (dot x_7 x_7) (dot x_7 x_9) (dot x_9 x_9)) - 2 * (Q_ (dot x_7 x_7) (dot x_7 (vscale (-1) x_9)) (dot (vscale (-1) x_9) (vscale (-1) x_9)))).
              { first [put; solve [ring] | first [in_order | equal]]. }
              in_order. }
            transitivity ((-2) * (E (X 1) (fun x_9 => Q_ (dot x_7 x_7) (dot x_7 (vscale (-1) x_9)) (dot (vscale (-1) x_9) (vscale (-1) x_9)))) + ((2) * (E (X 1) (fun x_9 => Q_ (dot x_7 x_7) (dot x_7 x_9) (dot x_9 x_9))))).
            { linear. }
            transitivity ((-2) * (E (X 1) (fun z => Q_ (dot x_7 x_7) (dot x_7 (vscale (-1) z)) (dot (vscale (-1) z) (vscale (-1) z)))) + ((2) * (E (X 1) (fun z => Q_ (dot x_7 x_7) (dot x_7 z) (dot z z))))). { in_order. }
            in_order. }
          first [put; solve [ring] | first [in_order | equal]]. }
        in_order. }
      transitivity ((-2) * (E (X 1) (fun x_7 => E (X 1) (fun z => Q_ (dot x_7 x_7) (dot x_7 (vscale (-1) z)) (dot (vscale (-1) z) (vscale (-1) z))))) + ((2) * (E (X 1) (fun x_7 => E (X 1) (fun z => Q_ (dot x_7 x_7) (dot x_7 z) (dot z z)))))).
      { linear. }
      transitivity ((-2) * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z (vscale (-1) x1)) (dot (vscale (-1) x1) (vscale (-1) x1))))) + ((2) * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))))). { in_order. }
      in_order. }
    first [put; solve [ring] | first [in_order | equal]]. }
  transitivity (2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))). { in_order. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (E (X 1) (fun z => E (X 1) (fun x1 => 2 * (Q_ (dot z z) (dot z x1) (dot x1 x1)) - 2 * (Q_ (dot z z) (dot z (vscale (-1) x1)) (dot (vscale (-1) x1) (vscale (-1) x1)))))). { in_order. }
  etransitivity; [exact S1' |]. symmetry.
  in_order.
Qed.

(** Step [distance], by Algebra:
  2*E[E[Q(x, y); y ~ X1]; x ~ X1] - 2*E[E[Q(x, y); y ~ X2]; x ~ X1] = E[E[<x, y>; y ~ X1]; x ~ X1]
*)
Lemma step_distance (V : Space) (X : R -> law V)
    (H_mirrored : vmirror (X 2) (X 1)) :
  2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) = E (X 1) (fun z => E (X 1) (fun x1 => dot z x1)).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [Q within], by Algebra:
  W_Q = (w_1*(1 - e_1) + (1 - e_2)*w_2)*s
*)
Lemma step_Q_within (V : Space) (W_Q : R) (e_1 : R) (e_2 : R) (s : R) (w_1 : R) (w_2 : R) (X : R -> law V)
    (H_e_1_pos_is_0 : e_1 >= 0)
    (H_e_2_pos_is_0 : e_2 >= 0)
    (H_w_1_pos_is_0 : w_1 >= 0)
    (H_w_2_pos_is_0 : w_2 >= 0)
    (H_mirrored : vmirror (X 2) (X 1))
    (H_n_1_pos_is_1 : 1 - e_1 >= 0)
    (H_n_2_pos_is_1 : 1 - e_2 >= 0)
    (H_s : s = E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))
    (H_W_Q : W_Q = (1 - e_2) * w_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * w_1 * (1 - e_1)) :
  W_Q = (w_1 * (1 - e_1) + (1 - e_2) * w_2) * s.
Proof.
  enough (U' : w_1 * (E (X 1) (fun z => (1 / 2) * (dot z z) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 2) * (sqrt (1 - (dot z z) ^ 2 * (inv (dot z z)) * (inv (dot z z)))) * (sqrt (dot z z)) * (sqrt (dot z z)) * (inv PI) + (1 / 4) * (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot z z)) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z)))) * (inv PI) + (1 / 4) * (dot z x1) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (dot z x1) * (inv PI)))) * (1 - e_1) + (E (X 2) (fun z => (1 / 2) * (dot z z) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 2) * (sqrt (1 - (dot z z) ^ 2 * (inv (dot z z)) * (inv (dot z z)))) * (sqrt (dot z z)) * (sqrt (dot z z)) * (inv PI) + (1 / 4) * (dot z z)) - E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot z z)) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z)))) * (inv PI) + (1 / 4) * (dot z x1) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (dot z x1) * (inv PI)))) * (1 - e_2) * w_2 = (w_1 * (1 - e_1) + (1 - e_2) * w_2) * (E (X 1) (fun z => (1 / 2) * (dot z z) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 2) * (sqrt (1 - (dot z z) ^ 2 * (inv (dot z z)) * (inv (dot z z)))) * (sqrt (dot z z)) * (sqrt (dot z z)) * (inv PI) + (1 / 4) * (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot z z)) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z)))) * (inv PI) + (1 / 4) * (dot z x1) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (dot z x1) * (inv PI))))).
  { transitivity (w_1 * (E (X 1) (fun z => (1 / 2) * (dot z z) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 2) * (sqrt (1 - (dot z z) ^ 2 * (inv (dot z z)) * (inv (dot z z)))) * (sqrt (dot z z)) * (sqrt (dot z z)) * (inv PI) + (1 / 4) * (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot z z)) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z)))) * (inv PI) + (1 / 4) * (dot z x1) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (dot z x1) * (inv PI)))) * (1 - e_1) + (E (X 2) (fun z => (1 / 2) * (dot z z) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 2) * (sqrt (1 - (dot z z) ^ 2 * (inv (dot z z)) * (inv (dot z z)))) * (sqrt (dot z z)) * (sqrt (dot z z)) * (inv PI) + (1 / 4) * (dot z z)) - E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot z z)) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z)))) * (inv PI) + (1 / 4) * (dot z x1) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (dot z x1) * (inv PI)))) * (1 - e_2) * w_2).
    { assert (C0' : W_Q = w_1 * (E (X 1) (fun z => (1 / 2) * (dot z z) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 2) * (sqrt (1 - (dot z z) ^ 2 * (inv (dot z z)) * (inv (dot z z)))) * (sqrt (dot z z)) * (sqrt (dot z z)) * (inv PI) + (1 / 4) * (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot z z)) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z)))) * (inv PI) + (1 / 4) * (dot z x1) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (dot z x1) * (inv PI)))) * (1 - e_1) + (E (X 2) (fun z => (1 / 2) * (dot z z) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 2) * (sqrt (1 - (dot z z) ^ 2 * (inv (dot z z)) * (inv (dot z z)))) * (sqrt (dot z z)) * (sqrt (dot z z)) * (inv PI) + (1 / 4) * (dot z z)) - E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot z z)) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z)))) * (inv PI) + (1 / 4) * (dot z x1) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (dot z x1) * (inv PI)))) * (1 - e_2) * w_2).
      { rewrite H_W_Q.
        assert (C1' : E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) = E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot z z)) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z)))) * (inv PI) + (1 / 4) * (dot z x1) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (dot z x1) * (inv PI)))).
        { apply E_ext; intros x_2 D_x_2.
          assert (C3' : E (X 2) (fun z => Q_ (dot x_2 x_2) (dot x_2 z) (dot z z)) = E (X 2) (fun z => (1 / 2) * (sqrt (dot x_2 x_2)) * (sqrt (dot z z)) * (sqrt (1 - (dot x_2 z) ^ 2 * (inv (dot z z)) * (inv (dot x_2 x_2)))) * (inv PI) + (1 / 4) * (dot x_2 z) + (1 / 2) * (asin (dot x_2 z * (inv (sqrt (dot x_2 x_2))) * (inv (sqrt (dot z z))))) * (dot x_2 z) * (inv PI))).
          { apply E_ext; intros x_4 D_x_4.
            assert (C5' : Q_ (dot x_2 x_2) (dot x_2 x_4) (dot x_4 x_4) = (1 / 2) * (sqrt (dot x_2 x_2)) * (sqrt (dot x_4 x_4)) * (sqrt (1 - (dot x_2 x_4) ^ 2 * (inv (dot x_4 x_4)) * (inv (dot x_2 x_2)))) * (inv PI) + (1 / 4) * (dot x_2 x_4) + (1 / 2) * (asin (dot x_2 x_4 * (inv (sqrt (dot x_2 x_2))) * (inv (sqrt (dot x_4 x_4))))) * (dot x_2 x_4) * (inv PI)).
            { unfold Q_; first [same | ring | alike_by_ring; ring | arrange]. }
            rewrite C5'.
            first [same | ring | arrange]. }
          rewrite C3'.
          first [same | ring | arrange]. }
        assert (C6' : E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z)) = E (X 2) (fun z => (1 / 2) * (dot z z) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 2) * (sqrt (1 - (dot z z) ^ 2 * (inv (dot z z)) * (inv (dot z z)))) * (sqrt (dot z z)) * (sqrt (dot z z)) * (inv PI) + (1 / 4) * (dot z z))).
        { apply E_ext; intros x_7 D_x_7.
          assert (C8' : Q_ (dot x_7 x_7) (dot x_7 x_7) (dot x_7 x_7) = (1 / 2) * (dot x_7 x_7) * (asin (dot x_7 x_7 * (inv (sqrt (dot x_7 x_7))) * (inv (sqrt (dot x_7 x_7))))) * (inv PI) + (1 / 2) * (sqrt (1 - (dot x_7 x_7) ^ 2 * (inv (dot x_7 x_7)) * (inv (dot x_7 x_7)))) * (sqrt (dot x_7 x_7)) * (sqrt (dot x_7 x_7)) * (inv PI) + (1 / 4) * (dot x_7 x_7)).
          { unfold Q_; first [same | ring | alike_by_ring; ring | arrange]. }
          rewrite C8'.
          first [same | ring | arrange]. }
        assert (C9' : E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) = E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot z z)) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z)))) * (inv PI) + (1 / 4) * (dot z x1) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (dot z x1) * (inv PI)))).
        { apply E_ext; intros x_10 D_x_10.
          assert (C11' : E (X 1) (fun z => Q_ (dot x_10 x_10) (dot x_10 z) (dot z z)) = E (X 1) (fun z => (1 / 2) * (sqrt (dot x_10 x_10)) * (sqrt (dot z z)) * (sqrt (1 - (dot x_10 z) ^ 2 * (inv (dot z z)) * (inv (dot x_10 x_10)))) * (inv PI) + (1 / 4) * (dot x_10 z) + (1 / 2) * (asin (dot x_10 z * (inv (sqrt (dot x_10 x_10))) * (inv (sqrt (dot z z))))) * (dot x_10 z) * (inv PI))).
          { apply E_ext; intros x_12 D_x_12.
            assert (C13' : Q_ (dot x_10 x_10) (dot x_10 x_12) (dot x_12 x_12) = (1 / 2) * (sqrt (dot x_10 x_10)) * (sqrt (dot x_12 x_12)) * (sqrt (1 - (dot x_10 x_12) ^ 2 * (inv (dot x_12 x_12)) * (inv (dot x_10 x_10)))) * (inv PI) + (1 / 4) * (dot x_10 x_12) + (1 / 2) * (asin (dot x_10 x_12 * (inv (sqrt (dot x_10 x_10))) * (inv (sqrt (dot x_12 x_12))))) * (dot x_10 x_12) * (inv PI)).
            { unfold Q_; first [same | ring | alike_by_ring; ring | arrange]. }
            rewrite C13'.
            first [same | ring | arrange]. }
          rewrite C11'.
          first [same | ring | arrange]. }
        assert (C14' : E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) = E (X 1) (fun z => (1 / 2) * (dot z z) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 2) * (sqrt (1 - (dot z z) ^ 2 * (inv (dot z z)) * (inv (dot z z)))) * (sqrt (dot z z)) * (sqrt (dot z z)) * (inv PI) + (1 / 4) * (dot z z))).
        { apply E_ext; intros x_15 D_x_15.
          assert (C16' : Q_ (dot x_15 x_15) (dot x_15 x_15) (dot x_15 x_15) = (1 / 2) * (dot x_15 x_15) * (asin (dot x_15 x_15 * (inv (sqrt (dot x_15 x_15))) * (inv (sqrt (dot x_15 x_15))))) * (inv PI) + (1 / 2) * (sqrt (1 - (dot x_15 x_15) ^ 2 * (inv (dot x_15 x_15)) * (inv (dot x_15 x_15)))) * (sqrt (dot x_15 x_15)) * (sqrt (dot x_15 x_15)) * (inv PI) + (1 / 4) * (dot x_15 x_15)).
          { unfold Q_; first [same | ring | alike_by_ring; ring | arrange]. }
          rewrite C16'.
          first [same | ring | arrange]. }
        rewrite C1', C6', C9', C14'.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C17' : s = E (X 1) (fun z => (1 / 2) * (dot z z) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 2) * (sqrt (1 - (dot z z) ^ 2 * (inv (dot z z)) * (inv (dot z z)))) * (sqrt (dot z z)) * (sqrt (dot z z)) * (inv PI) + (1 / 4) * (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot z z)) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z)))) * (inv PI) + (1 / 4) * (dot z x1) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (dot z x1) * (inv PI)))).
    { rewrite H_s.
      assert (C18' : E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) = E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot z z)) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z)))) * (inv PI) + (1 / 4) * (dot z x1) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (dot z x1) * (inv PI)))).
      { apply E_ext; intros x_19 D_x_19.
        assert (C20' : E (X 1) (fun z => Q_ (dot x_19 x_19) (dot x_19 z) (dot z z)) = E (X 1) (fun z => (1 / 2) * (sqrt (dot x_19 x_19)) * (sqrt (dot z z)) * (sqrt (1 - (dot x_19 z) ^ 2 * (inv (dot z z)) * (inv (dot x_19 x_19)))) * (inv PI) + (1 / 4) * (dot x_19 z) + (1 / 2) * (asin (dot x_19 z * (inv (sqrt (dot x_19 x_19))) * (inv (sqrt (dot z z))))) * (dot x_19 z) * (inv PI))).
        { apply E_ext; intros x_21 D_x_21.
          assert (C22' : Q_ (dot x_19 x_19) (dot x_19 x_21) (dot x_21 x_21) = (1 / 2) * (sqrt (dot x_19 x_19)) * (sqrt (dot x_21 x_21)) * (sqrt (1 - (dot x_19 x_21) ^ 2 * (inv (dot x_21 x_21)) * (inv (dot x_19 x_19)))) * (inv PI) + (1 / 4) * (dot x_19 x_21) + (1 / 2) * (asin (dot x_19 x_21 * (inv (sqrt (dot x_19 x_19))) * (inv (sqrt (dot x_21 x_21))))) * (dot x_19 x_21) * (inv PI)).
          { unfold Q_; first [same | ring | alike_by_ring; ring | arrange]. }
          rewrite C22'.
          first [same | ring | arrange]. }
        rewrite C20'.
        first [same | ring | arrange]. }
      assert (C23' : E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) = E (X 1) (fun z => (1 / 2) * (dot z z) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 2) * (sqrt (1 - (dot z z) ^ 2 * (inv (dot z z)) * (inv (dot z z)))) * (sqrt (dot z z)) * (sqrt (dot z z)) * (inv PI) + (1 / 4) * (dot z z))).
      { apply E_ext; intros x_24 D_x_24.
        assert (C25' : Q_ (dot x_24 x_24) (dot x_24 x_24) (dot x_24 x_24) = (1 / 2) * (dot x_24 x_24) * (asin (dot x_24 x_24 * (inv (sqrt (dot x_24 x_24))) * (inv (sqrt (dot x_24 x_24))))) * (inv PI) + (1 / 2) * (sqrt (1 - (dot x_24 x_24) ^ 2 * (inv (dot x_24 x_24)) * (inv (dot x_24 x_24)))) * (sqrt (dot x_24 x_24)) * (sqrt (dot x_24 x_24)) * (inv PI) + (1 / 4) * (dot x_24 x_24)).
        { unfold Q_; first [same | ring | alike_by_ring; ring | arrange]. }
        rewrite C25'.
        first [same | ring | arrange]. }
      rewrite C18', C23'.
      first [same | ring | arrange]. }
    rewrite C17'.
    first [same | ring | arrange]. }
  assert (S0' : w_1 * (E (X 1) (fun z => (1 / 2) * (dot z z) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 2) * (sqrt (1 - (dot z z) ^ 2 * (inv (dot z z)) * (inv (dot z z)))) * (sqrt (dot z z)) * (sqrt (dot z z)) * (inv PI) + (1 / 4) * (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot z z)) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z)))) * (inv PI) + (1 / 4) * (dot z x1) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (dot z x1) * (inv PI)))) * (1 - e_1) + (E (X 2) (fun z => (1 / 2) * (dot z z) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 2) * (sqrt (1 - (dot z z) ^ 2 * (inv (dot z z)) * (inv (dot z z)))) * (sqrt (dot z z)) * (sqrt (dot z z)) * (inv PI) + (1 / 4) * (dot z z)) - E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot z z)) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z)))) * (inv PI) + (1 / 4) * (dot z x1) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (dot z x1) * (inv PI)))) * (1 - e_2) * w_2 = (1 / 2) * e_2 * w_2 * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot z z) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z))))))) * (inv PI) + (1 / 2) * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * w_2 * (inv PI) + (1 / 2) * e_2 * w_2 * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (inv PI) + (1 / 2) * w_1 * (E (X 1) (fun z => dot z z * (sqrt (1 + dot z z * (inv (dot z z)))) * (sqrt (1 - dot z z * (inv (dot z z)))))) * (inv PI) + (1 / 4) * e_2 * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * w_2 + (1 / 4) * (E (X 1) (fun z => dot z z)) * w_1 + (1 / 2) * (E (X 1) (fun z => dot z z * (sqrt (1 + dot z z * (inv (dot z z)))) * (sqrt (1 - dot z z * (inv (dot z z)))))) * w_2 * (inv PI) + (1 / 2) * w_1 * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * e_1 * (inv PI) + (1 / 2) * w_1 * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot z z) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z))))))) * e_1 * (inv PI) + (1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * w_1 * e_1 + (1 / 2) * w_1 * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot z z)) * w_2 - (1 / 4) * e_2 * (E (X 1) (fun z => dot z z)) * w_2 - (1 / 2) * w_1 * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * e_1 * (inv PI) - (1 / 4) * (E (X 1) (fun z => dot z z)) * w_1 * e_1 - (1 / 2) * w_1 * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot z z) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z))))))) * (inv PI) - (1 / 2) * w_2 * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (inv PI) - (1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * w_1 - (1 / 2) * e_2 * (E (X 1) (fun z => dot z z * (sqrt (1 + dot z z * (inv (dot z z)))) * (sqrt (1 - dot z z * (inv (dot z z)))))) * w_2 * (inv PI) - (1 / 2) * w_1 * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (inv PI) - (1 / 2) * w_1 * (E (X 1) (fun z => dot z z * (sqrt (1 + dot z z * (inv (dot z z)))) * (sqrt (1 - dot z z * (inv (dot z z)))))) * e_1 * (inv PI) - (1 / 2) * e_2 * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * w_2 * (inv PI) - (1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * w_2 - (1 / 2) * w_2 * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot z z) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z))))))) * (inv PI)).
  { transitivity (w_1 * (E (X 1) (fun z => (1 / 2) * (dot z z) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 2) * (sqrt (1 - (dot z z) ^ 2 * (inv (dot z z)) * (inv (dot z z)))) * (sqrt (dot z z)) * (sqrt (dot z z)) * (inv PI) + (1 / 4) * (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot z z)) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z)))) * (inv PI) + (1 / 4) * (dot z x1) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (dot z x1) * (inv PI)))) * (1 - e_1) + (E (X 2) (fun z => (1 / 2) * (dot z z) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 2) * (sqrt (1 - (dot z z) ^ 2 * (inv (dot z z)) * (inv (dot z z)))) * (sqrt (dot z z)) * (sqrt (dot z z)) * (inv PI) + (1 / 4) * (dot z z)) - E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot z z)) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z)))) * (inv PI) + (1 / 4) * (dot z x1) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (dot z x1) * (inv PI)))) * (1 - e_2) * w_2). { arrange. }
    assert (E26' : normal_form (E (X 1) (fun z => (1 / 2) * (dot z z) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 2) * (sqrt (1 - (dot z z) ^ 2 * (inv (dot z z)) * (inv (dot z z)))) * (sqrt (dot z z)) * (sqrt (dot z z)) * (inv PI) + (1 / 4) * (dot z z))) ((1 / 2) * (E (X 1) (fun z => dot z z * (sqrt (1 + dot z z * (inv (dot z z)))) * (sqrt (1 - dot z z * (inv (dot z z)))))) * (inv PI) + (1 / 2) * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot z z)))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_27 => ((1 / 2) * (inv PI)) * (dot x_27 x_27 * (asin (dot x_27 x_27 * (inv (dot x_27 x_27))))) + (((1 / 2) * (inv PI)) * (dot x_27 x_27 * (sqrt (1 + dot x_27 x_27 * (inv (dot x_27 x_27)))) * (sqrt (1 - dot x_27 x_27 * (inv (dot x_27 x_27))))) + ((1 / 4) * (dot x_27 x_27))))).
      { apply E_ext; intros x_27 D_x_27; draws.
        transitivity ((1 / 2) * (dot x_27 x_27) * (sqrt (1 + dot x_27 x_27 * (inv (dot x_27 x_27)))) * (sqrt (1 - dot x_27 x_27 * (inv (dot x_27 x_27)))) * (inv PI) + (1 / 2) * (dot x_27 x_27) * (asin (dot x_27 x_27 * (inv (dot x_27 x_27)))) * (inv PI) + (1 / 4) * (dot x_27 x_27)).
        { transitivity ((1 / 2) * (dot x_27 x_27) * (asin (dot x_27 x_27 * (inv (sqrt (dot x_27 x_27))) * (inv (sqrt (dot x_27 x_27))))) * (inv PI) + (1 / 2) * (sqrt (1 - (dot x_27 x_27) ^ 2 * (inv (dot x_27 x_27)) * (inv (dot x_27 x_27)))) * (sqrt (dot x_27 x_27)) * (sqrt (dot x_27 x_27)) * (inv PI) + (1 / 4) * (dot x_27 x_27)). { arrange. }
          try assert (N28' : normal_form (asin (dot x_27 x_27 * (inv (sqrt (dot x_27 x_27))) * (inv (sqrt (dot x_27 x_27))))) (asin (dot x_27 x_27 * (inv (dot x_27 x_27))))) by first [apply alike_at; (try assert (Q0' : sqrt (dot x_27 x_27) * sqrt (dot x_27 x_27) = dot x_27 x_27) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_27 x_27)) * inv (sqrt (dot x_27 x_27)) = inv (dot x_27 x_27)) by (apply inv_sqrt_square; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]) | normal].
          try assert (0 < 1 + dot x_27 x_27 * (inv (dot x_27 x_27))) by sign.
          try assert (N29' : normal_form (sqrt (1 - (dot x_27 x_27) ^ 2 * (inv (dot x_27 x_27)) * (inv (dot x_27 x_27)))) (sqrt (1 + dot x_27 x_27 * (inv (dot x_27 x_27))) * (sqrt (1 - dot x_27 x_27 * (inv (dot x_27 x_27)))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + dot x_27 x_27 * (inv (dot x_27 x_27))) * sqrt (1 + dot x_27 x_27 * (inv (dot x_27 x_27))) = 1 + dot x_27 x_27 * (inv (dot x_27 x_27))) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
          try assert (Q0' : sqrt (dot x_27 x_27) * sqrt (dot x_27 x_27) = dot x_27 x_27) by (apply sqrt_sqrt; sign).
          try assert (Q1' : sqrt (1 + dot x_27 x_27 * (inv (dot x_27 x_27))) * sqrt (1 + dot x_27 x_27 * (inv (dot x_27 x_27))) = 1 + dot x_27 x_27 * (inv (dot x_27 x_27))) by (apply sqrt_sqrt; sign).
          assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
          first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_27 => dot x_27 x_27 * (asin (dot x_27 x_27 * (inv (dot x_27 x_27)))))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_27 => dot x_27 x_27 * (sqrt (1 + dot x_27 x_27 * (inv (dot x_27 x_27)))) * (sqrt (1 - dot x_27 x_27 * (inv (dot x_27 x_27)))))) + ((1 / 4) * (E (X 1) (fun x_27 => dot x_27 x_27))))).
      { linear. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => dot z z * (sqrt (1 + dot z z * (inv (dot z z)))) * (sqrt (1 - dot z z * (inv (dot z z)))))) + ((1 / 4) * (E (X 1) (fun z => dot z z))))). { arrange. }
      arrange. }
    assert (E30' : normal_form (E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot z z)) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z)))) * (inv PI) + (1 / 4) * (dot z x1) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (dot z x1) * (inv PI)))) ((1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) + (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot z z) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z))))))) * (inv PI) + (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_31 => ((1 / 2) * (inv PI)) * (E (X 1) (fun z => asin (dot x_31 z * (inv (sqrt (dot x_31 x_31))) * (inv (sqrt (dot z z)))) * (dot x_31 z))) + ((1 / 4) * (E (X 1) (fun z => dot x_31 z)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z) * (sqrt (1 - (dot x_31 z) ^ 2 * (inv (dot z z)) * (inv (dot x_31 x_31))))) * (sqrt (dot x_31 x_31))))))).
      { apply E_ext; intros x_31 D_x_31; draws.
        transitivity ((1 / 2) * (E (X 1) (fun z => sqrt (dot z z) * (sqrt (1 - (dot x_31 z) ^ 2 * (inv (dot z z)) * (inv (dot x_31 x_31)))))) * (sqrt (dot x_31 x_31)) * (inv PI) + (1 / 2) * (E (X 1) (fun z => asin (dot x_31 z * (inv (sqrt (dot x_31 x_31))) * (inv (sqrt (dot z z)))) * (dot x_31 z))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot x_31 z))).
        { transitivity (E (X 1) (fun z => (1 / 2) * (sqrt (dot x_31 x_31)) * (sqrt (dot z z)) * (sqrt (1 - (dot x_31 z) ^ 2 * (inv (dot z z)) * (inv (dot x_31 x_31)))) * (inv PI) + (1 / 4) * (dot x_31 z) + (1 / 2) * (asin (dot x_31 z * (inv (sqrt (dot x_31 x_31))) * (inv (sqrt (dot z z))))) * (dot x_31 z) * (inv PI))). { arrange. }
          assert (E32' : normal_form (E (X 1) (fun z => (1 / 2) * (sqrt (dot x_31 x_31)) * (sqrt (dot z z)) * (sqrt (1 - (dot x_31 z) ^ 2 * (inv (dot z z)) * (inv (dot x_31 x_31)))) * (inv PI) + (1 / 4) * (dot x_31 z) + (1 / 2) * (asin (dot x_31 z * (inv (sqrt (dot x_31 x_31))) * (inv (sqrt (dot z z))))) * (dot x_31 z) * (inv PI))) ((1 / 2) * (E (X 1) (fun z => sqrt (dot z z) * (sqrt (1 - (dot x_31 z) ^ 2 * (inv (dot z z)) * (inv (dot x_31 x_31)))))) * (sqrt (dot x_31 x_31)) * (inv PI) + (1 / 2) * (E (X 1) (fun z => asin (dot x_31 z * (inv (sqrt (dot x_31 x_31))) * (inv (sqrt (dot z z)))) * (dot x_31 z))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot x_31 z)))).
          { unfold normal_form.
            transitivity (E (X 1) (fun x_33 => ((1 / 2) * (inv PI)) * (asin (dot x_31 x_33 * (inv (sqrt (dot x_31 x_31))) * (inv (sqrt (dot x_33 x_33)))) * (dot x_31 x_33)) + (((1 / 2) * (sqrt (dot x_31 x_31)) * (inv PI)) * (sqrt (dot x_33 x_33) * (sqrt (1 - (dot x_31 x_33) ^ 2 * (inv (dot x_33 x_33)) * (inv (dot x_31 x_31))))) + ((1 / 4) * (dot x_31 x_33))))).
            { apply E_ext; intros x_33 D_x_33; draws.
              transitivity ((1 / 2) * (sqrt (dot x_31 x_31)) * (sqrt (dot x_33 x_33)) * (sqrt (1 - (dot x_31 x_33) ^ 2 * (inv (dot x_33 x_33)) * (inv (dot x_31 x_31)))) * (inv PI) + (1 / 4) * (dot x_31 x_33) + (1 / 2) * (asin (dot x_31 x_33 * (inv (sqrt (dot x_31 x_31))) * (inv (sqrt (dot x_33 x_33))))) * (dot x_31 x_33) * (inv PI)).
              { transitivity ((1 / 2) * (sqrt (dot x_31 x_31)) * (sqrt (dot x_33 x_33)) * (sqrt (1 - (dot x_31 x_33) ^ 2 * (inv (dot x_33 x_33)) * (inv (dot x_31 x_31)))) * (inv PI) + (1 / 4) * (dot x_31 x_33) + (1 / 2) * (asin (dot x_31 x_33 * (inv (sqrt (dot x_31 x_31))) * (inv (sqrt (dot x_33 x_33))))) * (dot x_31 x_33) * (inv PI)). { arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_33 => asin (dot x_31 x_33 * (inv (sqrt (dot x_31 x_31))) * (inv (sqrt (dot x_33 x_33)))) * (dot x_31 x_33))) + (((1 / 2) * (sqrt (dot x_31 x_31)) * (inv PI)) * (E (X 1) (fun x_33 => sqrt (dot x_33 x_33) * (sqrt (1 - (dot x_31 x_33) ^ 2 * (inv (dot x_33 x_33)) * (inv (dot x_31 x_31)))))) + ((1 / 4) * (E (X 1) (fun x_33 => dot x_31 x_33))))).
            { linear. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => asin (dot x_31 z * (inv (sqrt (dot x_31 x_31))) * (inv (sqrt (dot z z)))) * (dot x_31 z))) + (((1 / 2) * (sqrt (dot x_31 x_31)) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z) * (sqrt (1 - (dot x_31 z) ^ 2 * (inv (dot z z)) * (inv (dot x_31 x_31)))))) + ((1 / 4) * (E (X 1) (fun z => dot x_31 z))))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_31 => E (X 1) (fun z => asin (dot x_31 z * (inv (sqrt (dot x_31 x_31))) * (inv (sqrt (dot z z)))) * (dot x_31 z)))) + ((1 / 4) * (E (X 1) (fun x_31 => E (X 1) (fun z => dot x_31 z))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_31 => E (X 1) (fun z => sqrt (dot z z) * (sqrt (1 - (dot x_31 z) ^ 2 * (inv (dot z z)) * (inv (dot x_31 x_31))))) * (sqrt (dot x_31 x_31))))))).
      { linear. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) + ((1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z))))) * (sqrt (dot z z))))))). { arrange. }
      assert (E34' : normal_form (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z))))) * (sqrt (dot z z)))) (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot z z) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z)))))))).
      { unfold normal_form.
        transitivity (E (X 1) (fun x_31 => E (X 1) (fun x_35 => (sqrt (dot x_31 x_31)) * (sqrt (1 - (dot x_31 x_35) ^ 2 * (inv (dot x_35 x_35)) * (inv (dot x_31 x_31)))) * (sqrt (dot x_35 x_35))))).
        { apply E_ext; intros x_31 D_x_31; draws.
          transitivity (E (X 1) (fun x_35 => (sqrt (dot x_31 x_31)) * (sqrt (dot x_35 x_35) * (sqrt (1 - (dot x_31 x_35) ^ 2 * (inv (dot x_35 x_35)) * (inv (dot x_31 x_31))))))).
          { etransitivity; [| symmetry; exact (E_scale (X 1) (sqrt (dot x_31 x_31)) (fun x_35 => sqrt (dot x_35 x_35) * (sqrt (1 - (dot x_31 x_35) ^ 2 * (inv (dot x_35 x_35)) * (inv (dot x_31 x_31))))))]; arrange. }
          apply E_ext; intros x_35 D_x_35; draws.
          arrange. }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    assert (E36' : normal_form (E (X 2) (fun z => (1 / 2) * (dot z z) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 2) * (sqrt (1 - (dot z z) ^ 2 * (inv (dot z z)) * (inv (dot z z)))) * (sqrt (dot z z)) * (sqrt (dot z z)) * (inv PI) + (1 / 4) * (dot z z))) ((1 / 2) * (E (X 1) (fun z => dot z z * (sqrt (1 + dot z z * (inv (dot z z)))) * (sqrt (1 - dot z z * (inv (dot z z)))))) * (inv PI) + (1 / 2) * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot z z)))).
    { unfold normal_form.
      transitivity (E (X 1) (fun z => (1 / 4) * (dot (vscale (-1) z) (vscale (-1) z)) + (1 / 2) * (asin (dot (vscale (-1) z) (vscale (-1) z) * (inv (sqrt (dot (vscale (-1) z) (vscale (-1) z)))) * (inv (sqrt (dot (vscale (-1) z) (vscale (-1) z)))))) * (dot (vscale (-1) z) (vscale (-1) z)) * (inv PI) + (1 / 2) * (sqrt (1 - (dot (vscale (-1) z) (vscale (-1) z)) ^ 2 * (inv (dot (vscale (-1) z) (vscale (-1) z))) * (inv (dot (vscale (-1) z) (vscale (-1) z))))) * (sqrt (dot (vscale (-1) z) (vscale (-1) z))) * (sqrt (dot (vscale (-1) z) (vscale (-1) z))) * (inv PI))).
      { rewrite H_mirrored; apply E_ext; intros; equal. }
      transitivity (E (X 1) (fun x_38 => ((1 / 2) * (inv PI)) * (dot x_38 x_38 * (sqrt (1 + dot x_38 x_38 * (inv (dot x_38 x_38)))) * (sqrt (1 - dot x_38 x_38 * (inv (dot x_38 x_38))))) + (((1 / 2) * (inv PI)) * (dot x_38 x_38 * (asin (dot x_38 x_38 * (inv (dot x_38 x_38))))) + ((1 / 4) * (dot x_38 x_38))))).
      { apply E_ext; intros x_38 D_x_38; draws.
        transitivity ((1 / 2) * (dot x_38 x_38) * (sqrt (1 + dot x_38 x_38 * (inv (dot x_38 x_38)))) * (sqrt (1 - dot x_38 x_38 * (inv (dot x_38 x_38)))) * (inv PI) + (1 / 2) * (dot x_38 x_38) * (asin (dot x_38 x_38 * (inv (dot x_38 x_38)))) * (inv PI) + (1 / 4) * (dot x_38 x_38)).
        { transitivity ((1 / 4) * (dot (vscale (-1) x_38) (vscale (-1) x_38)) + (1 / 2) * (asin (dot (vscale (-1) x_38) (vscale (-1) x_38) * (inv (sqrt (dot (vscale (-1) x_38) (vscale (-1) x_38)))) * (inv (sqrt (dot (vscale (-1) x_38) (vscale (-1) x_38)))))) * (dot (vscale (-1) x_38) (vscale (-1) x_38)) * (inv PI) + (1 / 2) * (sqrt (1 - (dot (vscale (-1) x_38) (vscale (-1) x_38)) ^ 2 * (inv (dot (vscale (-1) x_38) (vscale (-1) x_38))) * (inv (dot (vscale (-1) x_38) (vscale (-1) x_38))))) * (sqrt (dot (vscale (-1) x_38) (vscale (-1) x_38))) * (sqrt (dot (vscale (-1) x_38) (vscale (-1) x_38))) * (inv PI)). { arrange. }
          transitivity ((1 / 4) * ((-1) * ((-1) * (dot x_38 x_38))) + (1 / 2) * (sqrt (1 - ((-1) * ((-1) * (dot x_38 x_38))) ^ 2 * (inv ((-1) * ((-1) * (dot x_38 x_38)))) * (inv ((-1) * ((-1) * (dot x_38 x_38)))))) * (sqrt ((-1) * ((-1) * (dot x_38 x_38)))) * (sqrt ((-1) * ((-1) * (dot x_38 x_38)))) * (inv PI) + (1 / 2) * (asin ((-1) * ((-1) * (dot x_38 x_38)) * (inv (sqrt ((-1) * ((-1) * (dot x_38 x_38))))) * (inv (sqrt ((-1) * ((-1) * (dot x_38 x_38))))))) * ((-1) * ((-1) * (dot x_38 x_38))) * (inv PI)). { products; arrange. }
          try assert (N39' : normal_form (sqrt ((-1) * ((-1) * (dot x_38 x_38)))) (sqrt (dot x_38 x_38))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot x_38 x_38) * sqrt (dot x_38 x_38) = dot x_38 x_38) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
          try assert (N40' : normal_form (inv ((-1) * ((-1) * (dot x_38 x_38)))) (inv (dot x_38 x_38))) by normal.
          try assert (N41' : normal_form (inv (sqrt ((-1) * ((-1) * (dot x_38 x_38))))) (inv (sqrt (dot x_38 x_38)))) by normal.
          try assert (N42' : normal_form (asin ((-1) * ((-1) * (dot x_38 x_38)) * (inv (sqrt ((-1) * ((-1) * (dot x_38 x_38))))) * (inv (sqrt ((-1) * ((-1) * (dot x_38 x_38))))))) (asin (dot x_38 x_38 * (inv (dot x_38 x_38))))) by first [apply alike_at; (try assert (Q0' : sqrt (dot x_38 x_38) * sqrt (dot x_38 x_38) = dot x_38 x_38) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_38 x_38)) * inv (sqrt (dot x_38 x_38)) = inv (dot x_38 x_38)) by (apply inv_sqrt_square; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]) | normal].
          try assert (0 < 1 + dot x_38 x_38 * (inv (dot x_38 x_38))) by sign.
          try assert (N43' : normal_form (sqrt (1 - ((-1) * ((-1) * (dot x_38 x_38))) ^ 2 * (inv ((-1) * ((-1) * (dot x_38 x_38)))) * (inv ((-1) * ((-1) * (dot x_38 x_38)))))) (sqrt (1 + dot x_38 x_38 * (inv (dot x_38 x_38))) * (sqrt (1 - dot x_38 x_38 * (inv (dot x_38 x_38)))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + dot x_38 x_38 * (inv (dot x_38 x_38))) * sqrt (1 + dot x_38 x_38 * (inv (dot x_38 x_38))) = 1 + dot x_38 x_38 * (inv (dot x_38 x_38))) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
          try assert (Q0' : sqrt (dot x_38 x_38) * sqrt (dot x_38 x_38) = dot x_38 x_38) by (apply sqrt_sqrt; sign).
          try assert (Q1' : sqrt (1 + dot x_38 x_38 * (inv (dot x_38 x_38))) * sqrt (1 + dot x_38 x_38 * (inv (dot x_38 x_38))) = 1 + dot x_38 x_38 * (inv (dot x_38 x_38))) by (apply sqrt_sqrt; sign).
          assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
          first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_38 => dot x_38 x_38 * (sqrt (1 + dot x_38 x_38 * (inv (dot x_38 x_38)))) * (sqrt (1 - dot x_38 x_38 * (inv (dot x_38 x_38)))))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_38 => dot x_38 x_38 * (asin (dot x_38 x_38 * (inv (dot x_38 x_38)))))) + ((1 / 4) * (E (X 1) (fun x_38 => dot x_38 x_38))))).
      { linear. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => dot z z * (sqrt (1 + dot z z * (inv (dot z z)))) * (sqrt (1 - dot z z * (inv (dot z z)))))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) + ((1 / 4) * (E (X 1) (fun z => dot z z))))). { arrange. }
      arrange. }
    assert (E44' : normal_form (E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot z z)) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z)))) * (inv PI) + (1 / 4) * (dot z x1) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (dot z x1) * (inv PI)))) ((1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) + (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot z z) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z))))))) * (inv PI) + (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot (vscale (-1) z) (vscale (-1) z))) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot (vscale (-1) z) x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot (vscale (-1) z) (vscale (-1) z))))) * (inv PI) + (1 / 2) * (dot (vscale (-1) z) x1) * (asin (dot (vscale (-1) z) x1 * (inv (sqrt (dot (vscale (-1) z) (vscale (-1) z)))) * (inv (sqrt (dot x1 x1))))) * (inv PI) + (1 / 4) * (dot (vscale (-1) z) x1)))).
      { rewrite H_mirrored; apply E_ext; intros; equal. }
      transitivity (E (X 1) (fun x_46 => ((1 / 2) * (inv PI)) * (E (X 1) (fun z => asin (dot x_46 z * (inv (sqrt (dot x_46 x_46))) * (inv (sqrt (dot z z)))) * (dot x_46 z))) + ((1 / 4) * (E (X 1) (fun z => dot x_46 z)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z) * (sqrt (1 - (dot x_46 z) ^ 2 * (inv (dot z z)) * (inv (dot x_46 x_46))))) * (sqrt (dot x_46 x_46))))))).
      { apply E_ext; intros x_46 D_x_46; draws.
        transitivity ((1 / 2) * (E (X 1) (fun z => sqrt (dot z z) * (sqrt (1 - (dot x_46 z) ^ 2 * (inv (dot z z)) * (inv (dot x_46 x_46)))))) * (sqrt (dot x_46 x_46)) * (inv PI) + (1 / 2) * (E (X 1) (fun z => asin (dot x_46 z * (inv (sqrt (dot x_46 x_46))) * (inv (sqrt (dot z z)))) * (dot x_46 z))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot x_46 z))).
        { transitivity (E (X 2) (fun z => (1 / 2) * (sqrt (dot (vscale (-1) x_46) (vscale (-1) x_46))) * (sqrt (dot z z)) * (sqrt (1 - (dot (vscale (-1) x_46) z) ^ 2 * (inv (dot z z)) * (inv (dot (vscale (-1) x_46) (vscale (-1) x_46))))) * (inv PI) + (1 / 2) * (dot (vscale (-1) x_46) z) * (asin (dot (vscale (-1) x_46) z * (inv (sqrt (dot (vscale (-1) x_46) (vscale (-1) x_46)))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4) * (dot (vscale (-1) x_46) z))). { arrange. }
          assert (E47' : normal_form (E (X 2) (fun z => (1 / 2) * (sqrt (dot (vscale (-1) x_46) (vscale (-1) x_46))) * (sqrt (dot z z)) * (sqrt (1 - (dot (vscale (-1) x_46) z) ^ 2 * (inv (dot z z)) * (inv (dot (vscale (-1) x_46) (vscale (-1) x_46))))) * (inv PI) + (1 / 2) * (dot (vscale (-1) x_46) z) * (asin (dot (vscale (-1) x_46) z * (inv (sqrt (dot (vscale (-1) x_46) (vscale (-1) x_46)))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4) * (dot (vscale (-1) x_46) z))) ((1 / 2) * (E (X 1) (fun z => sqrt (dot z z) * (sqrt (1 - (dot x_46 z) ^ 2 * (inv (dot z z)) * (inv (dot x_46 x_46)))))) * (sqrt (dot x_46 x_46)) * (inv PI) + (1 / 2) * (E (X 1) (fun z => asin (dot x_46 z * (inv (sqrt (dot x_46 x_46))) * (inv (sqrt (dot z z)))) * (dot x_46 z))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot x_46 z)))).
          { unfold normal_form.
            transitivity (E (X 1) (fun z => (1 / 4) * (dot (vscale (-1) x_46) (vscale (-1) z)) + (1 / 2) * (sqrt (dot (vscale (-1) x_46) (vscale (-1) x_46))) * (sqrt (1 - (dot (vscale (-1) x_46) (vscale (-1) z)) ^ 2 * (inv (dot (vscale (-1) x_46) (vscale (-1) x_46))) * (inv (dot (vscale (-1) z) (vscale (-1) z))))) * (sqrt (dot (vscale (-1) z) (vscale (-1) z))) * (inv PI) + (1 / 2) * (dot (vscale (-1) x_46) (vscale (-1) z)) * (asin (dot (vscale (-1) x_46) (vscale (-1) z) * (inv (sqrt (dot (vscale (-1) z) (vscale (-1) z)))) * (inv (sqrt (dot (vscale (-1) x_46) (vscale (-1) x_46)))))) * (inv PI))).
            { rewrite H_mirrored; apply E_ext; intros; equal. }
            transitivity (E (X 1) (fun x_49 => (1 / 4) * (dot x_46 x_49) + (((1 / 2) * (sqrt (dot x_46 x_46)) * (inv PI)) * (sqrt (dot x_49 x_49) * (sqrt (1 - (dot x_46 x_49) ^ 2 * (inv (dot x_49 x_49)) * (inv (dot x_46 x_46))))) + (((1 / 2) * (inv PI)) * (asin (dot x_46 x_49 * (inv (sqrt (dot x_46 x_46))) * (inv (sqrt (dot x_49 x_49)))) * (dot x_46 x_49)))))).
            { apply E_ext; intros x_49 D_x_49; draws.
              transitivity ((1 / 2) * (sqrt (dot x_46 x_46)) * (sqrt (dot x_49 x_49)) * (sqrt (1 - (dot x_46 x_49) ^ 2 * (inv (dot x_49 x_49)) * (inv (dot x_46 x_46)))) * (inv PI) + (1 / 4) * (dot x_46 x_49) + (1 / 2) * (asin (dot x_46 x_49 * (inv (sqrt (dot x_46 x_46))) * (inv (sqrt (dot x_49 x_49))))) * (dot x_46 x_49) * (inv PI)).
              { transitivity ((1 / 4) * (dot (vscale (-1) x_46) (vscale (-1) x_49)) + (1 / 2) * (sqrt (dot (vscale (-1) x_46) (vscale (-1) x_46))) * (sqrt (1 - (dot (vscale (-1) x_46) (vscale (-1) x_49)) ^ 2 * (inv (dot (vscale (-1) x_46) (vscale (-1) x_46))) * (inv (dot (vscale (-1) x_49) (vscale (-1) x_49))))) * (sqrt (dot (vscale (-1) x_49) (vscale (-1) x_49))) * (inv PI) + (1 / 2) * (dot (vscale (-1) x_46) (vscale (-1) x_49)) * (asin (dot (vscale (-1) x_46) (vscale (-1) x_49) * (inv (sqrt (dot (vscale (-1) x_49) (vscale (-1) x_49)))) * (inv (sqrt (dot (vscale (-1) x_46) (vscale (-1) x_46)))))) * (inv PI)). { arrange. }
                transitivity ((1 / 4) * ((-1) * ((-1) * (dot x_46 x_49))) + (1 / 2) * ((-1) * ((-1) * (dot x_46 x_49))) * (asin ((-1) * ((-1) * (dot x_46 x_49)) * (inv (sqrt ((-1) * ((-1) * (dot x_49 x_49))))) * (inv (sqrt ((-1) * ((-1) * (dot x_46 x_46))))))) * (inv PI) + (1 / 2) * (sqrt ((-1) * ((-1) * (dot x_46 x_46)))) * (sqrt (1 - ((-1) * ((-1) * (dot x_46 x_49))) ^ 2 * (inv ((-1) * ((-1) * (dot x_46 x_46)))) * (inv ((-1) * ((-1) * (dot x_49 x_49)))))) * (sqrt ((-1) * ((-1) * (dot x_49 x_49)))) * (inv PI)). { products; arrange. }
                try assert (N50' : normal_form (sqrt ((-1) * ((-1) * (dot x_46 x_46)))) (sqrt (dot x_46 x_46))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot x_46 x_46) * sqrt (dot x_46 x_46) = dot x_46 x_46) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
                try assert (N51' : normal_form (inv (sqrt ((-1) * ((-1) * (dot x_46 x_46))))) (inv (sqrt (dot x_46 x_46)))) by normal.
                try assert (N52' : normal_form (inv ((-1) * ((-1) * (dot x_46 x_46)))) (inv (dot x_46 x_46))) by normal.
                try assert (N53' : normal_form (sqrt ((-1) * ((-1) * (dot x_49 x_49)))) (sqrt (dot x_49 x_49))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot x_49 x_49) * sqrt (dot x_49 x_49) = dot x_49 x_49) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
                try assert (N54' : normal_form (inv (sqrt ((-1) * ((-1) * (dot x_49 x_49))))) (inv (sqrt (dot x_49 x_49)))) by normal.
                try assert (N55' : normal_form (inv ((-1) * ((-1) * (dot x_49 x_49)))) (inv (dot x_49 x_49))) by normal.
                try assert (N56' : normal_form (asin ((-1) * ((-1) * (dot x_46 x_49)) * (inv (sqrt ((-1) * ((-1) * (dot x_49 x_49))))) * (inv (sqrt ((-1) * ((-1) * (dot x_46 x_46))))))) (asin (dot x_46 x_49 * (inv (sqrt (dot x_46 x_46))) * (inv (sqrt (dot x_49 x_49)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
                try assert (N57' : normal_form (sqrt (1 - ((-1) * ((-1) * (dot x_46 x_49))) ^ 2 * (inv ((-1) * ((-1) * (dot x_46 x_46)))) * (inv ((-1) * ((-1) * (dot x_49 x_49)))))) (sqrt (1 - (dot x_46 x_49) ^ 2 * (inv (dot x_49 x_49)) * (inv (dot x_46 x_46))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1 / 4) * (E (X 1) (fun x_49 => dot x_46 x_49)) + (((1 / 2) * (sqrt (dot x_46 x_46)) * (inv PI)) * (E (X 1) (fun x_49 => sqrt (dot x_49 x_49) * (sqrt (1 - (dot x_46 x_49) ^ 2 * (inv (dot x_49 x_49)) * (inv (dot x_46 x_46)))))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_49 => asin (dot x_46 x_49 * (inv (sqrt (dot x_46 x_46))) * (inv (sqrt (dot x_49 x_49)))) * (dot x_46 x_49)))))).
            { linear. }
            transitivity ((1 / 4) * (E (X 1) (fun z => dot x_46 z)) + (((1 / 2) * (sqrt (dot x_46 x_46)) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z) * (sqrt (1 - (dot x_46 z) ^ 2 * (inv (dot z z)) * (inv (dot x_46 x_46)))))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => asin (dot x_46 z * (inv (sqrt (dot x_46 x_46))) * (inv (sqrt (dot z z)))) * (dot x_46 z)))))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_46 => E (X 1) (fun z => asin (dot x_46 z * (inv (sqrt (dot x_46 x_46))) * (inv (sqrt (dot z z)))) * (dot x_46 z)))) + ((1 / 4) * (E (X 1) (fun x_46 => E (X 1) (fun z => dot x_46 z))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_46 => E (X 1) (fun z => sqrt (dot z z) * (sqrt (1 - (dot x_46 z) ^ 2 * (inv (dot z z)) * (inv (dot x_46 x_46))))) * (sqrt (dot x_46 x_46))))))).
      { linear. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) + ((1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z))))) * (sqrt (dot z z))))))). { arrange. }
      assert (E58' : normal_form (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z))))) * (sqrt (dot z z)))) (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot z z) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z)))))))).
      { unfold normal_form.
        transitivity (E (X 1) (fun x_46 => E (X 1) (fun x_59 => (sqrt (dot x_46 x_46)) * (sqrt (1 - (dot x_46 x_59) ^ 2 * (inv (dot x_59 x_59)) * (inv (dot x_46 x_46)))) * (sqrt (dot x_59 x_59))))).
        { apply E_ext; intros x_46 D_x_46; draws.
          transitivity (E (X 1) (fun x_59 => (sqrt (dot x_46 x_46)) * (sqrt (dot x_59 x_59) * (sqrt (1 - (dot x_46 x_59) ^ 2 * (inv (dot x_59 x_59)) * (inv (dot x_46 x_46))))))).
          { etransitivity; [| symmetry; exact (E_scale (X 1) (sqrt (dot x_46 x_46)) (fun x_59 => sqrt (dot x_59 x_59) * (sqrt (1 - (dot x_46 x_59) ^ 2 * (inv (dot x_59 x_59)) * (inv (dot x_46 x_46))))))]; arrange. }
          apply E_ext; intros x_59 D_x_59; draws.
          arrange. }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  assert (S1' : (w_1 * (1 - e_1) + (1 - e_2) * w_2) * (E (X 1) (fun z => (1 / 2) * (dot z z) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 2) * (sqrt (1 - (dot z z) ^ 2 * (inv (dot z z)) * (inv (dot z z)))) * (sqrt (dot z z)) * (sqrt (dot z z)) * (inv PI) + (1 / 4) * (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot z z)) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z)))) * (inv PI) + (1 / 4) * (dot z x1) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (dot z x1) * (inv PI)))) = (1 / 2) * e_2 * w_2 * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot z z) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z))))))) * (inv PI) + (1 / 2) * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * w_2 * (inv PI) + (1 / 2) * e_2 * w_2 * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (inv PI) + (1 / 2) * w_1 * (E (X 1) (fun z => dot z z * (sqrt (1 + dot z z * (inv (dot z z)))) * (sqrt (1 - dot z z * (inv (dot z z)))))) * (inv PI) + (1 / 4) * e_2 * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * w_2 + (1 / 4) * (E (X 1) (fun z => dot z z)) * w_1 + (1 / 2) * (E (X 1) (fun z => dot z z * (sqrt (1 + dot z z * (inv (dot z z)))) * (sqrt (1 - dot z z * (inv (dot z z)))))) * w_2 * (inv PI) + (1 / 2) * w_1 * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * e_1 * (inv PI) + (1 / 2) * w_1 * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot z z) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z))))))) * e_1 * (inv PI) + (1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * w_1 * e_1 + (1 / 2) * w_1 * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot z z)) * w_2 - (1 / 4) * e_2 * (E (X 1) (fun z => dot z z)) * w_2 - (1 / 2) * w_1 * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * e_1 * (inv PI) - (1 / 4) * (E (X 1) (fun z => dot z z)) * w_1 * e_1 - (1 / 2) * w_1 * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot z z) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z))))))) * (inv PI) - (1 / 2) * w_2 * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (inv PI) - (1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * w_1 - (1 / 2) * e_2 * (E (X 1) (fun z => dot z z * (sqrt (1 + dot z z * (inv (dot z z)))) * (sqrt (1 - dot z z * (inv (dot z z)))))) * w_2 * (inv PI) - (1 / 2) * w_1 * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (inv PI) - (1 / 2) * w_1 * (E (X 1) (fun z => dot z z * (sqrt (1 + dot z z * (inv (dot z z)))) * (sqrt (1 - dot z z * (inv (dot z z)))))) * e_1 * (inv PI) - (1 / 2) * e_2 * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * w_2 * (inv PI) - (1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * w_2 - (1 / 2) * w_2 * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot z z) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z))))))) * (inv PI)).
  { transitivity ((w_1 * (1 - e_1) + (1 - e_2) * w_2) * (E (X 1) (fun z => (1 / 2) * (dot z z) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 2) * (sqrt (1 - (dot z z) ^ 2 * (inv (dot z z)) * (inv (dot z z)))) * (sqrt (dot z z)) * (sqrt (dot z z)) * (inv PI) + (1 / 4) * (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot z z)) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z)))) * (inv PI) + (1 / 4) * (dot z x1) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (dot z x1) * (inv PI))))). { arrange. }
    assert (E60' : normal_form (E (X 1) (fun z => (1 / 2) * (dot z z) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 2) * (sqrt (1 - (dot z z) ^ 2 * (inv (dot z z)) * (inv (dot z z)))) * (sqrt (dot z z)) * (sqrt (dot z z)) * (inv PI) + (1 / 4) * (dot z z))) ((1 / 2) * (E (X 1) (fun z => dot z z * (sqrt (1 + dot z z * (inv (dot z z)))) * (sqrt (1 - dot z z * (inv (dot z z)))))) * (inv PI) + (1 / 2) * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot z z)))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_61 => ((1 / 2) * (inv PI)) * (dot x_61 x_61 * (sqrt (1 + dot x_61 x_61 * (inv (dot x_61 x_61)))) * (sqrt (1 - dot x_61 x_61 * (inv (dot x_61 x_61))))) + ((1 / 4) * (dot x_61 x_61) + (((1 / 2) * (inv PI)) * (dot x_61 x_61 * (asin (dot x_61 x_61 * (inv (dot x_61 x_61))))))))).
      { apply E_ext; intros x_61 D_x_61; draws.
        transitivity ((1 / 2) * (dot x_61 x_61) * (sqrt (1 + dot x_61 x_61 * (inv (dot x_61 x_61)))) * (sqrt (1 - dot x_61 x_61 * (inv (dot x_61 x_61)))) * (inv PI) + (1 / 2) * (dot x_61 x_61) * (asin (dot x_61 x_61 * (inv (dot x_61 x_61)))) * (inv PI) + (1 / 4) * (dot x_61 x_61)).
        { transitivity ((1 / 2) * (dot x_61 x_61) * (asin (dot x_61 x_61 * (inv (sqrt (dot x_61 x_61))) * (inv (sqrt (dot x_61 x_61))))) * (inv PI) + (1 / 2) * (sqrt (1 - (dot x_61 x_61) ^ 2 * (inv (dot x_61 x_61)) * (inv (dot x_61 x_61)))) * (sqrt (dot x_61 x_61)) * (sqrt (dot x_61 x_61)) * (inv PI) + (1 / 4) * (dot x_61 x_61)). { arrange. }
          try assert (N62' : normal_form (asin (dot x_61 x_61 * (inv (sqrt (dot x_61 x_61))) * (inv (sqrt (dot x_61 x_61))))) (asin (dot x_61 x_61 * (inv (dot x_61 x_61))))) by first [apply alike_at; (try assert (Q0' : sqrt (dot x_61 x_61) * sqrt (dot x_61 x_61) = dot x_61 x_61) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_61 x_61)) * inv (sqrt (dot x_61 x_61)) = inv (dot x_61 x_61)) by (apply inv_sqrt_square; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]) | normal].
          try assert (0 < 1 + dot x_61 x_61 * (inv (dot x_61 x_61))) by sign.
          try assert (N63' : normal_form (sqrt (1 - (dot x_61 x_61) ^ 2 * (inv (dot x_61 x_61)) * (inv (dot x_61 x_61)))) (sqrt (1 + dot x_61 x_61 * (inv (dot x_61 x_61))) * (sqrt (1 - dot x_61 x_61 * (inv (dot x_61 x_61)))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + dot x_61 x_61 * (inv (dot x_61 x_61))) * sqrt (1 + dot x_61 x_61 * (inv (dot x_61 x_61))) = 1 + dot x_61 x_61 * (inv (dot x_61 x_61))) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
          try assert (Q0' : sqrt (dot x_61 x_61) * sqrt (dot x_61 x_61) = dot x_61 x_61) by (apply sqrt_sqrt; sign).
          try assert (Q1' : sqrt (1 + dot x_61 x_61 * (inv (dot x_61 x_61))) * sqrt (1 + dot x_61 x_61 * (inv (dot x_61 x_61))) = 1 + dot x_61 x_61 * (inv (dot x_61 x_61))) by (apply sqrt_sqrt; sign).
          assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
          first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_61 => dot x_61 x_61 * (sqrt (1 + dot x_61 x_61 * (inv (dot x_61 x_61)))) * (sqrt (1 - dot x_61 x_61 * (inv (dot x_61 x_61)))))) + ((1 / 4) * (E (X 1) (fun x_61 => dot x_61 x_61)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_61 => dot x_61 x_61 * (asin (dot x_61 x_61 * (inv (dot x_61 x_61))))))))).
      { linear. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => dot z z * (sqrt (1 + dot z z * (inv (dot z z)))) * (sqrt (1 - dot z z * (inv (dot z z)))))) + ((1 / 4) * (E (X 1) (fun z => dot z z)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z))))))))). { arrange. }
      arrange. }
    assert (E64' : normal_form (E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot z z)) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z)))) * (inv PI) + (1 / 4) * (dot z x1) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (dot z x1) * (inv PI)))) ((1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) + (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot z z) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z))))))) * (inv PI) + (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_65 => (1 / 4) * (E (X 1) (fun z => dot x_65 z)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z) * (sqrt (1 - (dot x_65 z) ^ 2 * (inv (dot z z)) * (inv (dot x_65 x_65))))) * (sqrt (dot x_65 x_65))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => asin (dot x_65 z * (inv (sqrt (dot x_65 x_65))) * (inv (sqrt (dot z z)))) * (dot x_65 z))))))).
      { apply E_ext; intros x_65 D_x_65; draws.
        transitivity ((1 / 2) * (E (X 1) (fun z => sqrt (dot z z) * (sqrt (1 - (dot x_65 z) ^ 2 * (inv (dot z z)) * (inv (dot x_65 x_65)))))) * (sqrt (dot x_65 x_65)) * (inv PI) + (1 / 2) * (E (X 1) (fun z => asin (dot x_65 z * (inv (sqrt (dot x_65 x_65))) * (inv (sqrt (dot z z)))) * (dot x_65 z))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot x_65 z))).
        { transitivity (E (X 1) (fun z => (1 / 2) * (sqrt (dot x_65 x_65)) * (sqrt (dot z z)) * (sqrt (1 - (dot x_65 z) ^ 2 * (inv (dot z z)) * (inv (dot x_65 x_65)))) * (inv PI) + (1 / 4) * (dot x_65 z) + (1 / 2) * (asin (dot x_65 z * (inv (sqrt (dot x_65 x_65))) * (inv (sqrt (dot z z))))) * (dot x_65 z) * (inv PI))). { arrange. }
          assert (E66' : normal_form (E (X 1) (fun z => (1 / 2) * (sqrt (dot x_65 x_65)) * (sqrt (dot z z)) * (sqrt (1 - (dot x_65 z) ^ 2 * (inv (dot z z)) * (inv (dot x_65 x_65)))) * (inv PI) + (1 / 4) * (dot x_65 z) + (1 / 2) * (asin (dot x_65 z * (inv (sqrt (dot x_65 x_65))) * (inv (sqrt (dot z z))))) * (dot x_65 z) * (inv PI))) ((1 / 2) * (E (X 1) (fun z => sqrt (dot z z) * (sqrt (1 - (dot x_65 z) ^ 2 * (inv (dot z z)) * (inv (dot x_65 x_65)))))) * (sqrt (dot x_65 x_65)) * (inv PI) + (1 / 2) * (E (X 1) (fun z => asin (dot x_65 z * (inv (sqrt (dot x_65 x_65))) * (inv (sqrt (dot z z)))) * (dot x_65 z))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot x_65 z)))).
          { unfold normal_form.
            transitivity (E (X 1) (fun x_67 => ((1 / 2) * (sqrt (dot x_65 x_65)) * (inv PI)) * (sqrt (dot x_67 x_67) * (sqrt (1 - (dot x_65 x_67) ^ 2 * (inv (dot x_67 x_67)) * (inv (dot x_65 x_65))))) + ((1 / 4) * (dot x_65 x_67) + (((1 / 2) * (inv PI)) * (asin (dot x_65 x_67 * (inv (sqrt (dot x_65 x_65))) * (inv (sqrt (dot x_67 x_67)))) * (dot x_65 x_67)))))).
            { apply E_ext; intros x_67 D_x_67; draws.
              transitivity ((1 / 2) * (sqrt (dot x_65 x_65)) * (sqrt (dot x_67 x_67)) * (sqrt (1 - (dot x_65 x_67) ^ 2 * (inv (dot x_67 x_67)) * (inv (dot x_65 x_65)))) * (inv PI) + (1 / 4) * (dot x_65 x_67) + (1 / 2) * (asin (dot x_65 x_67 * (inv (sqrt (dot x_65 x_65))) * (inv (sqrt (dot x_67 x_67))))) * (dot x_65 x_67) * (inv PI)).
              { transitivity ((1 / 2) * (sqrt (dot x_65 x_65)) * (sqrt (dot x_67 x_67)) * (sqrt (1 - (dot x_65 x_67) ^ 2 * (inv (dot x_67 x_67)) * (inv (dot x_65 x_65)))) * (inv PI) + (1 / 4) * (dot x_65 x_67) + (1 / 2) * (asin (dot x_65 x_67 * (inv (sqrt (dot x_65 x_65))) * (inv (sqrt (dot x_67 x_67))))) * (dot x_65 x_67) * (inv PI)). { arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * (sqrt (dot x_65 x_65)) * (inv PI)) * (E (X 1) (fun x_67 => sqrt (dot x_67 x_67) * (sqrt (1 - (dot x_65 x_67) ^ 2 * (inv (dot x_67 x_67)) * (inv (dot x_65 x_65)))))) + ((1 / 4) * (E (X 1) (fun x_67 => dot x_65 x_67)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_67 => asin (dot x_65 x_67 * (inv (sqrt (dot x_65 x_65))) * (inv (sqrt (dot x_67 x_67)))) * (dot x_65 x_67)))))).
            { linear. }
            transitivity (((1 / 2) * (sqrt (dot x_65 x_65)) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z) * (sqrt (1 - (dot x_65 z) ^ 2 * (inv (dot z z)) * (inv (dot x_65 x_65)))))) + ((1 / 4) * (E (X 1) (fun z => dot x_65 z)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => asin (dot x_65 z * (inv (sqrt (dot x_65 x_65))) * (inv (sqrt (dot z z)))) * (dot x_65 z)))))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1 / 4) * (E (X 1) (fun x_65 => E (X 1) (fun z => dot x_65 z))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_65 => E (X 1) (fun z => sqrt (dot z z) * (sqrt (1 - (dot x_65 z) ^ 2 * (inv (dot z z)) * (inv (dot x_65 x_65))))) * (sqrt (dot x_65 x_65)))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_65 => E (X 1) (fun z => asin (dot x_65 z * (inv (sqrt (dot x_65 x_65))) * (inv (sqrt (dot z z)))) * (dot x_65 z))))))).
      { linear. }
      transitivity ((1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z))))) * (sqrt (dot z z)))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1))))))). { arrange. }
      assert (E68' : normal_form (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z))))) * (sqrt (dot z z)))) (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot z z) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z)))))))).
      { unfold normal_form.
        transitivity (E (X 1) (fun x_65 => E (X 1) (fun x_69 => (sqrt (dot x_65 x_65)) * (sqrt (1 - (dot x_65 x_69) ^ 2 * (inv (dot x_69 x_69)) * (inv (dot x_65 x_65)))) * (sqrt (dot x_69 x_69))))).
        { apply E_ext; intros x_65 D_x_65; draws.
          transitivity (E (X 1) (fun x_69 => (sqrt (dot x_65 x_65)) * (sqrt (dot x_69 x_69) * (sqrt (1 - (dot x_65 x_69) ^ 2 * (inv (dot x_69 x_69)) * (inv (dot x_65 x_65))))))).
          { etransitivity; [| symmetry; exact (E_scale (X 1) (sqrt (dot x_65 x_65)) (fun x_69 => sqrt (dot x_69 x_69) * (sqrt (1 - (dot x_65 x_69) ^ 2 * (inv (dot x_69 x_69)) * (inv (dot x_65 x_65))))))]; arrange. }
          apply E_ext; intros x_69 D_x_69; draws.
          arrange. }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  transitivity (w_1 * (E (X 1) (fun z => (1 / 2) * (dot z z) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 2) * (sqrt (1 - (dot z z) ^ 2 * (inv (dot z z)) * (inv (dot z z)))) * (sqrt (dot z z)) * (sqrt (dot z z)) * (inv PI) + (1 / 4) * (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot z z)) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z)))) * (inv PI) + (1 / 4) * (dot z x1) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (dot z x1) * (inv PI)))) * (1 - e_1) + (E (X 2) (fun z => (1 / 2) * (dot z z) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 2) * (sqrt (1 - (dot z z) ^ 2 * (inv (dot z z)) * (inv (dot z z)))) * (sqrt (dot z z)) * (sqrt (dot z z)) * (inv PI) + (1 / 4) * (dot z z)) - E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot z z)) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z)))) * (inv PI) + (1 / 4) * (dot z x1) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (dot z x1) * (inv PI)))) * (1 - e_2) * w_2). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity ((w_1 * (1 - e_1) + (1 - e_2) * w_2) * (E (X 1) (fun z => (1 / 2) * (dot z z) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 2) * (sqrt (1 - (dot z z) ^ 2 * (inv (dot z z)) * (inv (dot z z)))) * (sqrt (dot z z)) * (sqrt (dot z z)) * (inv PI) + (1 / 4) * (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot z z)) * (sqrt (dot x1 x1)) * (sqrt (1 - (dot z x1) ^ 2 * (inv (dot x1 x1)) * (inv (dot z z)))) * (inv PI) + (1 / 4) * (dot z x1) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (dot z x1) * (inv PI))))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [G within], by Algebra:
  W_G = (w_1*(1 - e_1) + (1 - e_2)*w_2)*(j + s)
*)
Lemma step_G_within (V : Space) (W_G : R) (e_1 : R) (e_2 : R) (j : R) (s : R) (w_1 : R) (w_2 : R) (X : R -> law V)
    (H_e_1_pos_is_0 : e_1 >= 0)
    (H_e_2_pos_is_0 : e_2 >= 0)
    (H_w_1_pos_is_0 : w_1 >= 0)
    (H_w_2_pos_is_0 : w_2 >= 0)
    (H_mirrored : vmirror (X 2) (X 1))
    (H_n_1_pos_is_1 : 1 - e_1 >= 0)
    (H_n_2_pos_is_1 : 1 - e_2 >= 0)
    (H_j : j = E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))
    (H_s : s = E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))
    (H_W_G : W_G = (E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * w_1 * (1 - e_1) + (1 - e_2) * (E (X 2) (fun z => G (dot z z) (dot z z) (dot z z)) - E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * w_2) :
  W_G = (w_1 * (1 - e_1) + (1 - e_2) * w_2) * (j + s).
Proof.
  assert (H_split : forall (x : V) (y : V), Q_ (dot x x) (dot x y) (dot y y) = G (dot x x) (dot x y) (dot y y) + J (dot x x) (dot x y) (dot y y)).
  { intros; apply (step_split (V) (x) (y)); premise. }
  enough (U' : w_1 * (1 - e_1) * (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) - E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) + (1 - e_2) * w_2 * (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) - E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) = ((E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) - E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))) * (w_1 * (1 - e_1) + (1 - e_2) * w_2)).
  { transitivity (w_1 * (1 - e_1) * (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) - E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) + (1 - e_2) * w_2 * (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) - E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))))).
    { assert (C0' : W_G = w_1 * (1 - e_1) * (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) - E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) + (1 - e_2) * w_2 * (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) - E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))))).
      { rewrite H_W_G.
        assert (C1' : E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) = E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)))).
        { apply E_ext; intros x_2 D_x_2.
          assert (C3' : G (dot x_2 x_2) (dot x_2 x_2) (dot x_2 x_2) = dot x_2 x_2 * ((1 / 2) * (asin (dot x_2 x_2 * (inv (sqrt (dot x_2 x_2))) * (inv (sqrt (dot x_2 x_2))))) * (inv PI) + (1 / 4))).
          { unfold G; first [same | ring | alike_by_ring; ring | arrange]. }
          rewrite C3'.
          first [same | ring | arrange]. }
        assert (C4' : E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))) = E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))).
        { apply E_ext; intros x_5 D_x_5.
          assert (C6' : E (X 1) (fun z => G (dot x_5 x_5) (dot x_5 z) (dot z z)) = E (X 1) (fun z => ((1 / 4) + (1 / 2) * (asin (dot x_5 z * (inv (sqrt (dot x_5 x_5))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_5 z))).
          { apply E_ext; intros x_7 D_x_7.
            assert (C8' : G (dot x_5 x_5) (dot x_5 x_7) (dot x_7 x_7) = ((1 / 4) + (1 / 2) * (asin (dot x_5 x_7 * (inv (sqrt (dot x_5 x_5))) * (inv (sqrt (dot x_7 x_7))))) * (inv PI)) * (dot x_5 x_7)).
            { unfold G; first [same | ring | alike_by_ring; ring | arrange]. }
            rewrite C8'.
            first [same | ring | arrange]. }
          rewrite C6'.
          first [same | ring | arrange]. }
        assert (C9' : E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))) = E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))).
        { apply E_ext; intros x_10 D_x_10.
          assert (C11' : E (X 2) (fun z => G (dot x_10 x_10) (dot x_10 z) (dot z z)) = E (X 2) (fun z => ((1 / 4) + (1 / 2) * (asin (dot x_10 z * (inv (sqrt (dot x_10 x_10))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_10 z))).
          { apply E_ext; intros x_12 D_x_12.
            assert (C13' : G (dot x_10 x_10) (dot x_10 x_12) (dot x_12 x_12) = ((1 / 4) + (1 / 2) * (asin (dot x_10 x_12 * (inv (sqrt (dot x_10 x_10))) * (inv (sqrt (dot x_12 x_12))))) * (inv PI)) * (dot x_10 x_12)).
            { unfold G; first [same | ring | alike_by_ring; ring | arrange]. }
            rewrite C13'.
            first [same | ring | arrange]. }
          rewrite C11'.
          first [same | ring | arrange]. }
        assert (C14' : E (X 2) (fun z => G (dot z z) (dot z z) (dot z z)) = E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)))).
        { apply E_ext; intros x_15 D_x_15.
          assert (C16' : G (dot x_15 x_15) (dot x_15 x_15) (dot x_15 x_15) = dot x_15 x_15 * ((1 / 2) * (asin (dot x_15 x_15 * (inv (sqrt (dot x_15 x_15))) * (inv (sqrt (dot x_15 x_15))))) * (inv PI) + (1 / 4))).
          { unfold G; first [same | ring | alike_by_ring; ring | arrange]. }
          rewrite C16'.
          first [same | ring | arrange]. }
        rewrite C1', C4', C9', C14'.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C17' : j = E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))).
    { rewrite H_j.
      assert (C18' : E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) = E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))).
      { apply E_ext; intros x_19 D_x_19.
        assert (C20' : E (X 1) (fun z => J (dot x_19 x_19) (dot x_19 z) (dot z z)) = E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_19 x_19) - (dot x_19 z) ^ 2)) * (inv PI))).
        { apply E_ext; intros x_21 D_x_21.
          assert (C22' : J (dot x_19 x_19) (dot x_19 x_21) (dot x_21 x_21) = (1 / 2) * (sqrt (dot x_21 x_21 * (dot x_19 x_19) - (dot x_19 x_21) ^ 2)) * (inv PI)).
          { unfold J; first [same | ring | alike_by_ring; ring | arrange]. }
          rewrite C22'.
          first [same | ring | arrange]. }
        rewrite C20'.
        first [same | ring | arrange]. }
      rewrite C18'.
      first [same | ring | arrange]. }
    assert (C23' : s = E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) - E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))).
    { rewrite H_s.
      assert (C24' : E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) = E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))).
      { apply E_ext; intros x_25 D_x_25.
        assert (C26' : E (X 1) (fun z => Q_ (dot x_25 x_25) (dot x_25 z) (dot z z)) = E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_25 x_25) - (dot x_25 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_25 z * (inv (sqrt (dot x_25 x_25))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_25 z))).
        { apply E_ext; intros x_27 D_x_27.
          assert (C28' : Q_ (dot x_25 x_25) (dot x_25 x_27) (dot x_27 x_27) = (1 / 2) * (sqrt (dot x_27 x_27 * (dot x_25 x_25) - (dot x_25 x_27) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_25 x_27 * (inv (sqrt (dot x_25 x_25))) * (inv (sqrt (dot x_27 x_27))))) * (inv PI)) * (dot x_25 x_27)).
          { rewrite H_split; unfold G, J; first [same | ring | alike_by_ring; ring | arrange]. }
          rewrite C28'.
          first [same | ring | arrange]. }
        rewrite C26'.
        first [same | ring | arrange]. }
      assert (C29' : E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) = E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI))).
      { apply E_ext; intros x_30 D_x_30.
        assert (C31' : Q_ (dot x_30 x_30) (dot x_30 x_30) (dot x_30 x_30) = dot x_30 x_30 * ((1 / 2) * (asin (dot x_30 x_30 * (inv (sqrt (dot x_30 x_30))) * (inv (sqrt (dot x_30 x_30))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot x_30 x_30 * (dot x_30 x_30) - (dot x_30 x_30) ^ 2)) * (inv PI)).
        { rewrite H_split; unfold G, J; first [same | ring | alike_by_ring; ring | arrange]. }
        rewrite C31'.
        first [same | ring | arrange]. }
      rewrite C24', C29'.
      first [same | ring | arrange]. }
    rewrite C17', C23'.
    first [same | ring | arrange]. }
  assert (S0' : w_1 * (1 - e_1) * (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) - E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) + (1 - e_2) * w_2 * (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) - E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) = (1 / 2) * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * w_2 * (inv PI) + (1 / 2) * e_2 * w_2 * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (inv PI) + (1 / 4) * e_2 * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * w_2 + (1 / 4) * (E (X 1) (fun z => dot z z)) * w_1 + (1 / 2) * w_1 * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * e_1 * (inv PI) + (1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * w_1 * e_1 + (1 / 2) * w_1 * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot z z)) * w_2 - (1 / 4) * e_2 * (E (X 1) (fun z => dot z z)) * w_2 - (1 / 2) * w_1 * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * e_1 * (inv PI) - (1 / 4) * (E (X 1) (fun z => dot z z)) * w_1 * e_1 - (1 / 2) * w_2 * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (inv PI) - (1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * w_1 - (1 / 2) * w_1 * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (inv PI) - (1 / 2) * e_2 * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * w_2 * (inv PI) - (1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * w_2).
  { transitivity (w_1 * (1 - e_1) * (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) - E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) + (1 - e_2) * w_2 * (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) - E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))))). { arrange. }
    assert (E32' : normal_form (E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) ((1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) + (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_33 => (1 / 4) * (E (X 1) (fun z => dot x_33 z)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => asin (dot x_33 z * (inv (sqrt (dot x_33 x_33))) * (inv (sqrt (dot z z)))) * (dot x_33 z)))))).
      { apply E_ext; intros x_33 D_x_33; draws.
        transitivity ((1 / 2) * (E (X 1) (fun z => asin (dot x_33 z * (inv (sqrt (dot x_33 x_33))) * (inv (sqrt (dot z z)))) * (dot x_33 z))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot x_33 z))).
        { transitivity (E (X 1) (fun z => ((1 / 4) + (1 / 2) * (asin (dot x_33 z * (inv (sqrt (dot x_33 x_33))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_33 z))). { arrange. }
          assert (E34' : normal_form (E (X 1) (fun z => ((1 / 4) + (1 / 2) * (asin (dot x_33 z * (inv (sqrt (dot x_33 x_33))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_33 z))) ((1 / 2) * (E (X 1) (fun z => asin (dot x_33 z * (inv (sqrt (dot x_33 x_33))) * (inv (sqrt (dot z z)))) * (dot x_33 z))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot x_33 z)))).
          { unfold normal_form.
            transitivity (E (X 1) (fun x_35 => (1 / 4) * (dot x_33 x_35) + (((1 / 2) * (inv PI)) * (asin (dot x_33 x_35 * (inv (sqrt (dot x_33 x_33))) * (inv (sqrt (dot x_35 x_35)))) * (dot x_33 x_35))))).
            { apply E_ext; intros x_35 D_x_35; draws.
              transitivity ((1 / 4) * (dot x_33 x_35) + (1 / 2) * (asin (dot x_33 x_35 * (inv (sqrt (dot x_33 x_33))) * (inv (sqrt (dot x_35 x_35))))) * (dot x_33 x_35) * (inv PI)).
              { transitivity (((1 / 4) + (1 / 2) * (asin (dot x_33 x_35 * (inv (sqrt (dot x_33 x_33))) * (inv (sqrt (dot x_35 x_35))))) * (inv PI)) * (dot x_33 x_35)). { arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1 / 4) * (E (X 1) (fun x_35 => dot x_33 x_35)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_35 => asin (dot x_33 x_35 * (inv (sqrt (dot x_33 x_33))) * (inv (sqrt (dot x_35 x_35)))) * (dot x_33 x_35))))).
            { linear. }
            transitivity ((1 / 4) * (E (X 1) (fun z => dot x_33 z)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => asin (dot x_33 z * (inv (sqrt (dot x_33 x_33))) * (inv (sqrt (dot z z)))) * (dot x_33 z))))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1 / 4) * (E (X 1) (fun x_33 => E (X 1) (fun z => dot x_33 z))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_33 => E (X 1) (fun z => asin (dot x_33 z * (inv (sqrt (dot x_33 x_33))) * (inv (sqrt (dot z z)))) * (dot x_33 z)))))).
      { linear. }
      transitivity ((1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))))). { arrange. }
      arrange. }
    assert (E36' : normal_form (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)))) ((1 / 2) * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot z z)))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_37 => (1 / 4) * (dot x_37 x_37) + (((1 / 2) * (inv PI)) * (dot x_37 x_37 * (asin (dot x_37 x_37 * (inv (dot x_37 x_37)))))))).
      { apply E_ext; intros x_37 D_x_37; draws.
        transitivity ((1 / 2) * (dot x_37 x_37) * (asin (dot x_37 x_37 * (inv (dot x_37 x_37)))) * (inv PI) + (1 / 4) * (dot x_37 x_37)).
        { transitivity (dot x_37 x_37 * ((1 / 2) * (asin (dot x_37 x_37 * (inv (sqrt (dot x_37 x_37))) * (inv (sqrt (dot x_37 x_37))))) * (inv PI) + (1 / 4))). { arrange. }
          try assert (N38' : normal_form (asin (dot x_37 x_37 * (inv (sqrt (dot x_37 x_37))) * (inv (sqrt (dot x_37 x_37))))) (asin (dot x_37 x_37 * (inv (dot x_37 x_37))))) by first [apply alike_at; (try assert (Q0' : sqrt (dot x_37 x_37) * sqrt (dot x_37 x_37) = dot x_37 x_37) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_37 x_37)) * inv (sqrt (dot x_37 x_37)) = inv (dot x_37 x_37)) by (apply inv_sqrt_square; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]) | normal].
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1 / 4) * (E (X 1) (fun x_37 => dot x_37 x_37)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_37 => dot x_37 x_37 * (asin (dot x_37 x_37 * (inv (dot x_37 x_37)))))))).
      { linear. }
      transitivity ((1 / 4) * (E (X 1) (fun z => dot z z)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))))). { arrange. }
      arrange. }
    assert (E39' : normal_form (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)))) ((1 / 2) * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot z z)))).
    { unfold normal_form.
      transitivity (E (X 1) (fun z => ((1 / 4) + (1 / 2) * (asin (dot (vscale (-1) z) (vscale (-1) z) * (inv (sqrt (dot (vscale (-1) z) (vscale (-1) z)))) * (inv (sqrt (dot (vscale (-1) z) (vscale (-1) z)))))) * (inv PI)) * (dot (vscale (-1) z) (vscale (-1) z)))).
      { rewrite H_mirrored; apply E_ext; intros; equal. }
      transitivity (E (X 1) (fun x_41 => ((1 / 2) * (inv PI)) * (dot x_41 x_41 * (asin (dot x_41 x_41 * (inv (dot x_41 x_41))))) + ((1 / 4) * (dot x_41 x_41)))).
      { apply E_ext; intros x_41 D_x_41; draws.
        transitivity ((1 / 2) * (dot x_41 x_41) * (asin (dot x_41 x_41 * (inv (dot x_41 x_41)))) * (inv PI) + (1 / 4) * (dot x_41 x_41)).
        { transitivity (((1 / 4) + (1 / 2) * (asin (dot (vscale (-1) x_41) (vscale (-1) x_41) * (inv (sqrt (dot (vscale (-1) x_41) (vscale (-1) x_41)))) * (inv (sqrt (dot (vscale (-1) x_41) (vscale (-1) x_41)))))) * (inv PI)) * (dot (vscale (-1) x_41) (vscale (-1) x_41))). { arrange. }
          transitivity ((-1) * ((-1) * (dot x_41 x_41)) * ((1 / 2) * (asin ((-1) * ((-1) * (dot x_41 x_41)) * (inv (sqrt ((-1) * ((-1) * (dot x_41 x_41))))) * (inv (sqrt ((-1) * ((-1) * (dot x_41 x_41))))))) * (inv PI) + (1 / 4))). { products; arrange. }
          try assert (N42' : normal_form (sqrt ((-1) * ((-1) * (dot x_41 x_41)))) (sqrt (dot x_41 x_41))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot x_41 x_41) * sqrt (dot x_41 x_41) = dot x_41 x_41) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
          try assert (N43' : normal_form (inv (sqrt ((-1) * ((-1) * (dot x_41 x_41))))) (inv (sqrt (dot x_41 x_41)))) by normal.
          try assert (N44' : normal_form (asin ((-1) * ((-1) * (dot x_41 x_41)) * (inv (sqrt ((-1) * ((-1) * (dot x_41 x_41))))) * (inv (sqrt ((-1) * ((-1) * (dot x_41 x_41))))))) (asin (dot x_41 x_41 * (inv (dot x_41 x_41))))) by first [apply alike_at; (try assert (Q0' : sqrt (dot x_41 x_41) * sqrt (dot x_41 x_41) = dot x_41 x_41) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_41 x_41)) * inv (sqrt (dot x_41 x_41)) = inv (dot x_41 x_41)) by (apply inv_sqrt_square; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]) | normal].
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_41 => dot x_41 x_41 * (asin (dot x_41 x_41 * (inv (dot x_41 x_41)))))) + ((1 / 4) * (E (X 1) (fun x_41 => dot x_41 x_41)))).
      { linear. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) + ((1 / 4) * (E (X 1) (fun z => dot z z)))). { arrange. }
      arrange. }
    assert (E45' : normal_form (E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) ((1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) + (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot (vscale (-1) z) x1 * (inv (sqrt (dot (vscale (-1) z) (vscale (-1) z)))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot (vscale (-1) z) x1)))).
      { rewrite H_mirrored; apply E_ext; intros; equal. }
      transitivity (E (X 1) (fun x_47 => ((1 / 2) * (inv PI)) * (E (X 1) (fun z => asin (dot x_47 z * (inv (sqrt (dot x_47 x_47))) * (inv (sqrt (dot z z)))) * (dot x_47 z))) + ((1 / 4) * (E (X 1) (fun z => dot x_47 z))))).
      { apply E_ext; intros x_47 D_x_47; draws.
        transitivity ((1 / 2) * (E (X 1) (fun z => asin (dot x_47 z * (inv (sqrt (dot x_47 x_47))) * (inv (sqrt (dot z z)))) * (dot x_47 z))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot x_47 z))).
        { transitivity (E (X 2) (fun z => ((1 / 4) + (1 / 2) * (asin (dot (vscale (-1) x_47) z * (inv (sqrt (dot (vscale (-1) x_47) (vscale (-1) x_47)))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot (vscale (-1) x_47) z))). { arrange. }
          assert (E48' : normal_form (E (X 2) (fun z => ((1 / 4) + (1 / 2) * (asin (dot (vscale (-1) x_47) z * (inv (sqrt (dot (vscale (-1) x_47) (vscale (-1) x_47)))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot (vscale (-1) x_47) z))) ((1 / 2) * (E (X 1) (fun z => asin (dot x_47 z * (inv (sqrt (dot x_47 x_47))) * (inv (sqrt (dot z z)))) * (dot x_47 z))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot x_47 z)))).
          { unfold normal_form.
            transitivity (E (X 1) (fun z => dot (vscale (-1) x_47) (vscale (-1) z) * ((1 / 4) + (1 / 2) * (asin (dot (vscale (-1) x_47) (vscale (-1) z) * (inv (sqrt (dot (vscale (-1) z) (vscale (-1) z)))) * (inv (sqrt (dot (vscale (-1) x_47) (vscale (-1) x_47)))))) * (inv PI)))).
            { rewrite H_mirrored; apply E_ext; intros; equal. }
            transitivity (E (X 1) (fun x_50 => ((1 / 2) * (inv PI)) * (asin (dot x_47 x_50 * (inv (sqrt (dot x_47 x_47))) * (inv (sqrt (dot x_50 x_50)))) * (dot x_47 x_50)) + ((1 / 4) * (dot x_47 x_50)))).
            { apply E_ext; intros x_50 D_x_50; draws.
              transitivity ((1 / 4) * (dot x_47 x_50) + (1 / 2) * (asin (dot x_47 x_50 * (inv (sqrt (dot x_47 x_47))) * (inv (sqrt (dot x_50 x_50))))) * (dot x_47 x_50) * (inv PI)).
              { transitivity (dot (vscale (-1) x_47) (vscale (-1) x_50) * ((1 / 4) + (1 / 2) * (asin (dot (vscale (-1) x_47) (vscale (-1) x_50) * (inv (sqrt (dot (vscale (-1) x_50) (vscale (-1) x_50)))) * (inv (sqrt (dot (vscale (-1) x_47) (vscale (-1) x_47)))))) * (inv PI))). { arrange. }
                transitivity ((-1) * ((-1) * (dot x_47 x_50)) * ((1 / 4) + (1 / 2) * (asin ((-1) * ((-1) * (dot x_47 x_50)) * (inv (sqrt ((-1) * ((-1) * (dot x_50 x_50))))) * (inv (sqrt ((-1) * ((-1) * (dot x_47 x_47))))))) * (inv PI))). { products; arrange. }
                try assert (N51' : normal_form (sqrt ((-1) * ((-1) * (dot x_50 x_50)))) (sqrt (dot x_50 x_50))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot x_50 x_50) * sqrt (dot x_50 x_50) = dot x_50 x_50) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
                try assert (N52' : normal_form (inv (sqrt ((-1) * ((-1) * (dot x_50 x_50))))) (inv (sqrt (dot x_50 x_50)))) by normal.
                try assert (N53' : normal_form (sqrt ((-1) * ((-1) * (dot x_47 x_47)))) (sqrt (dot x_47 x_47))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot x_47 x_47) * sqrt (dot x_47 x_47) = dot x_47 x_47) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
                try assert (N54' : normal_form (inv (sqrt ((-1) * ((-1) * (dot x_47 x_47))))) (inv (sqrt (dot x_47 x_47)))) by normal.
                try assert (N55' : normal_form (asin ((-1) * ((-1) * (dot x_47 x_50)) * (inv (sqrt ((-1) * ((-1) * (dot x_50 x_50))))) * (inv (sqrt ((-1) * ((-1) * (dot x_47 x_47))))))) (asin (dot x_47 x_50 * (inv (sqrt (dot x_47 x_47))) * (inv (sqrt (dot x_50 x_50)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_50 => asin (dot x_47 x_50 * (inv (sqrt (dot x_47 x_47))) * (inv (sqrt (dot x_50 x_50)))) * (dot x_47 x_50))) + ((1 / 4) * (E (X 1) (fun x_50 => dot x_47 x_50)))).
            { linear. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => asin (dot x_47 z * (inv (sqrt (dot x_47 x_47))) * (inv (sqrt (dot z z)))) * (dot x_47 z))) + ((1 / 4) * (E (X 1) (fun z => dot x_47 z)))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_47 => E (X 1) (fun z => asin (dot x_47 z * (inv (sqrt (dot x_47 x_47))) * (inv (sqrt (dot z z)))) * (dot x_47 z)))) + ((1 / 4) * (E (X 1) (fun x_47 => E (X 1) (fun z => dot x_47 z))))).
      { linear. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) + ((1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))))). { arrange. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  assert (S1' : ((E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) - E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))) * (w_1 * (1 - e_1) + (1 - e_2) * w_2) = (1 / 2) * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * w_2 * (inv PI) + (1 / 2) * e_2 * w_2 * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (inv PI) + (1 / 4) * e_2 * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * w_2 + (1 / 4) * (E (X 1) (fun z => dot z z)) * w_1 + (1 / 2) * w_1 * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * e_1 * (inv PI) + (1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * w_1 * e_1 + (1 / 2) * w_1 * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot z z)) * w_2 - (1 / 4) * e_2 * (E (X 1) (fun z => dot z z)) * w_2 - (1 / 2) * w_1 * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * e_1 * (inv PI) - (1 / 4) * (E (X 1) (fun z => dot z z)) * w_1 * e_1 - (1 / 2) * w_2 * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (inv PI) - (1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * w_1 - (1 / 2) * w_1 * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (inv PI) - (1 / 2) * e_2 * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * w_2 * (inv PI) - (1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * w_2).
  { transitivity (((E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) - E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))) * (w_1 * (1 - e_1) + (1 - e_2) * w_2)). { arrange. }
    assert (E56' : normal_form (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI))) ((1 / 2) * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot z z)))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_57 => (1 / 4) * (dot x_57 x_57) + (((1 / 2) * (inv PI)) * (dot x_57 x_57 * (asin (dot x_57 x_57 * (inv (dot x_57 x_57)))))))).
      { apply E_ext; intros x_57 D_x_57; draws.
        transitivity ((1 / 2) * (dot x_57 x_57) * (asin (dot x_57 x_57 * (inv (dot x_57 x_57)))) * (inv PI) + (1 / 4) * (dot x_57 x_57)).
        { transitivity (dot x_57 x_57 * ((1 / 2) * (asin (dot x_57 x_57 * (inv (sqrt (dot x_57 x_57))) * (inv (sqrt (dot x_57 x_57))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot x_57 x_57 * (dot x_57 x_57) - (dot x_57 x_57) ^ 2)) * (inv PI)). { arrange. }
          try assert (N58' : normal_form (asin (dot x_57 x_57 * (inv (sqrt (dot x_57 x_57))) * (inv (sqrt (dot x_57 x_57))))) (asin (dot x_57 x_57 * (inv (dot x_57 x_57))))) by first [apply alike_at; (try assert (Q0' : sqrt (dot x_57 x_57) * sqrt (dot x_57 x_57) = dot x_57 x_57) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_57 x_57)) * inv (sqrt (dot x_57 x_57)) = inv (dot x_57 x_57)) by (apply inv_sqrt_square; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]) | normal].
          try assert (N59' : normal_form (sqrt (dot x_57 x_57 * (dot x_57 x_57) - (dot x_57 x_57) ^ 2)) (0)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1 / 4) * (E (X 1) (fun x_57 => dot x_57 x_57)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_57 => dot x_57 x_57 * (asin (dot x_57 x_57 * (inv (dot x_57 x_57)))))))).
      { linear. }
      transitivity ((1 / 4) * (E (X 1) (fun z => dot z z)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))))). { arrange. }
      arrange. }
    assert (E60' : normal_form (E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) ((1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) + (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI) + (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_61 => ((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_61 x_61) - (dot x_61 z) ^ 2))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => asin (dot x_61 z * (inv (sqrt (dot x_61 x_61))) * (inv (sqrt (dot z z)))) * (dot x_61 z))) + ((1 / 4) * (E (X 1) (fun z => dot x_61 z)))))).
      { apply E_ext; intros x_61 D_x_61; draws.
        transitivity ((1 / 2) * (E (X 1) (fun z => asin (dot x_61 z * (inv (sqrt (dot x_61 x_61))) * (inv (sqrt (dot z z)))) * (dot x_61 z))) * (inv PI) + (1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_61 x_61) - (dot x_61 z) ^ 2))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot x_61 z))).
        { transitivity (E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_61 x_61) - (dot x_61 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_61 z * (inv (sqrt (dot x_61 x_61))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_61 z))). { arrange. }
          assert (E62' : normal_form (E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_61 x_61) - (dot x_61 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_61 z * (inv (sqrt (dot x_61 x_61))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_61 z))) ((1 / 2) * (E (X 1) (fun z => asin (dot x_61 z * (inv (sqrt (dot x_61 x_61))) * (inv (sqrt (dot z z)))) * (dot x_61 z))) * (inv PI) + (1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_61 x_61) - (dot x_61 z) ^ 2))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot x_61 z)))).
          { unfold normal_form.
            transitivity (E (X 1) (fun x_63 => (1 / 4) * (dot x_61 x_63) + (((1 / 2) * (inv PI)) * (asin (dot x_61 x_63 * (inv (sqrt (dot x_61 x_61))) * (inv (sqrt (dot x_63 x_63)))) * (dot x_61 x_63)) + (((1 / 2) * (inv PI)) * (sqrt (dot x_63 x_63 * (dot x_61 x_61) - (dot x_61 x_63) ^ 2)))))).
            { apply E_ext; intros x_63 D_x_63; draws.
              transitivity ((1 / 2) * (sqrt (dot x_63 x_63 * (dot x_61 x_61) - (dot x_61 x_63) ^ 2)) * (inv PI) + (1 / 4) * (dot x_61 x_63) + (1 / 2) * (asin (dot x_61 x_63 * (inv (sqrt (dot x_61 x_61))) * (inv (sqrt (dot x_63 x_63))))) * (dot x_61 x_63) * (inv PI)).
              { transitivity ((1 / 2) * (sqrt (dot x_63 x_63 * (dot x_61 x_61) - (dot x_61 x_63) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_61 x_63 * (inv (sqrt (dot x_61 x_61))) * (inv (sqrt (dot x_63 x_63))))) * (inv PI)) * (dot x_61 x_63)). { arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1 / 4) * (E (X 1) (fun x_63 => dot x_61 x_63)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_63 => asin (dot x_61 x_63 * (inv (sqrt (dot x_61 x_61))) * (inv (sqrt (dot x_63 x_63)))) * (dot x_61 x_63))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_63 => sqrt (dot x_63 x_63 * (dot x_61 x_61) - (dot x_61 x_63) ^ 2)))))).
            { linear. }
            transitivity ((1 / 4) * (E (X 1) (fun z => dot x_61 z)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => asin (dot x_61 z * (inv (sqrt (dot x_61 x_61))) * (inv (sqrt (dot z z)))) * (dot x_61 z))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_61 x_61) - (dot x_61 z) ^ 2)))))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_61 => E (X 1) (fun z => sqrt (dot z z * (dot x_61 x_61) - (dot x_61 z) ^ 2)))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_61 => E (X 1) (fun z => asin (dot x_61 z * (inv (sqrt (dot x_61 x_61))) * (inv (sqrt (dot z z)))) * (dot x_61 z)))) + ((1 / 4) * (E (X 1) (fun x_61 => E (X 1) (fun z => dot x_61 z)))))).
      { linear. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) + ((1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1)))))). { arrange. }
      arrange. }
    assert (E64' : normal_form (E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))) ((1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_65 => ((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_65 x_65) - (dot x_65 z) ^ 2))))).
      { apply E_ext; intros x_65 D_x_65; draws.
        transitivity ((1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_65 x_65) - (dot x_65 z) ^ 2))) * (inv PI)).
        { transitivity (E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_65 x_65) - (dot x_65 z) ^ 2)) * (inv PI))). { arrange. }
          assert (E66' : normal_form (E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_65 x_65) - (dot x_65 z) ^ 2)) * (inv PI))) ((1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_65 x_65) - (dot x_65 z) ^ 2))) * (inv PI))).
          { unfold normal_form.
            transitivity (E (X 1) (fun x_67 => ((1 / 2) * (inv PI)) * (sqrt (dot x_67 x_67 * (dot x_65 x_65) - (dot x_65 x_67) ^ 2)))).
            { apply E_ext; intros x_67 D_x_67; draws.
              transitivity ((1 / 2) * (sqrt (dot x_67 x_67 * (dot x_65 x_65) - (dot x_65 x_67) ^ 2)) * (inv PI)).
              { transitivity ((1 / 2) * (sqrt (dot x_67 x_67 * (dot x_65 x_65) - (dot x_65 x_67) ^ 2)) * (inv PI)). { arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_67 => sqrt (dot x_67 x_67 * (dot x_65 x_65) - (dot x_65 x_67) ^ 2)))).
            { linear. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_65 x_65) - (dot x_65 z) ^ 2)))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_65 => E (X 1) (fun z => sqrt (dot z z * (dot x_65 x_65) - (dot x_65 z) ^ 2))))).
      { linear. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))))). { arrange. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  transitivity (w_1 * (1 - e_1) * (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) - E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) + (1 - e_2) * w_2 * (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) - E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (((E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) - E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))) * (w_1 * (1 - e_1) + (1 - e_2) * w_2)). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [Q between], by Algebra:
  B_Q = ((e_2 + e_1)*s + Delta)*((1 - g)^2*b_1 + g^2*b_2)
*)
Lemma step_Q_between (V : Space) (B_Q : R) (Delta : R) (b_1 : R) (b_2 : R) (e_1 : R) (e_2 : R) (g : R) (s : R) (X : R -> law V)
    (H_b_1_pos_is_0 : b_1 >= 0)
    (H_b_2_pos_is_0 : b_2 >= 0)
    (H_e_1_pos_is_0 : e_1 >= 0)
    (H_e_2_pos_is_0 : e_2 >= 0)
    (H_mirrored : vmirror (X 2) (X 1))
    (H_n_1_pos_is_1 : 1 - e_1 >= 0)
    (H_n_2_pos_is_1 : 1 - e_2 >= 0)
    (H_s : s = E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))
    (H_Delta : Delta = 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))))
    (H_B_Q : B_Q = (2 * (1 - g) * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * (g ^ 2) + e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * (1 - g) - 2 * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * b_2 + (2 * (1 - g) * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * (g ^ 2) + E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1) - 2 * (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * g - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * b_1) :
  B_Q = ((e_2 + e_1) * s + Delta) * ((1 - g) ^ 2 * b_1 + g ^ 2 * b_2).
Proof. (* Admitted: it takes coqc too long *)
Admitted.

(** Step [G between], by Algebra:
  B_G = ((e_2 + e_1)*(j + s) + Delta)*((1 - g)^2*b_1 + g^2*b_2)
*)
Lemma step_G_between (V : Space) (B_G : R) (Delta : R) (b_1 : R) (b_2 : R) (e_1 : R) (e_2 : R) (g : R) (j : R) (s : R) (X : R -> law V)
    (H_b_1_pos_is_0 : b_1 >= 0)
    (H_b_2_pos_is_0 : b_2 >= 0)
    (H_e_1_pos_is_0 : e_1 >= 0)
    (H_e_2_pos_is_0 : e_2 >= 0)
    (H_mirrored : vmirror (X 2) (X 1))
    (H_n_1_pos_is_1 : 1 - e_1 >= 0)
    (H_n_2_pos_is_1 : 1 - e_2 >= 0)
    (H_j : j = E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))
    (H_s : s = E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))
    (H_Delta : Delta = 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))))
    (H_B_G : B_G = b_1 * ((E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) * e_1 + (1 - e_1) * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) * (g ^ 2) + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => G (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) + E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) * e_1 + 2 * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) * g + (1 - e_1) * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) * e_1 + (1 - e_1) * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) * g - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g)) + (e_2 * (E (X 2) (fun z => G (dot z z) (dot z z) (dot z z))) + (E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) * e_1 + (1 - e_1) * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) * (g ^ 2) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => G (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) + 2 * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) * g - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * g - 2 * (e_2 * (E (X 2) (fun z => G (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) * (1 - g)) * b_2) :
  B_G = ((e_2 + e_1) * (j + s) + Delta) * ((1 - g) ^ 2 * b_1 + g ^ 2 * b_2).
Proof.
  assert (H_split : forall (x : V) (y : V), Q_ (dot x x) (dot x y) (dot y y) = G (dot x x) (dot x y) (dot y y) + J (dot x x) (dot x y) (dot y y)).
  { intros; apply (step_split (V) (x) (y)); premise. }
  enough (U' : b_1 * (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - e_1) + (1 - g) ^ 2 * (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_2 + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))))) + (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - e_1)) * (g ^ 2) + 2 * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * (1 - g) * g - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * (1 - g) - 2 * (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - e_1)) * g) + (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_2 + (1 - g) ^ 2 * (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_2 + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))))) + (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - e_1)) * (g ^ 2) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) + 2 * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * (1 - g) * g - 2 * (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_2 + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))))) * (1 - g) - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * g) * b_2 = ((e_2 + e_1) * ((E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) - E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))) + (2 * (E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))))) * ((1 - g) ^ 2 * b_1 + g ^ 2 * b_2)).
  { transitivity (b_1 * (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - e_1) + (1 - g) ^ 2 * (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_2 + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))))) + (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - e_1)) * (g ^ 2) + 2 * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * (1 - g) * g - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * (1 - g) - 2 * (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - e_1)) * g) + (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_2 + (1 - g) ^ 2 * (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_2 + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))))) + (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - e_1)) * (g ^ 2) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) + 2 * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * (1 - g) * g - 2 * (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_2 + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))))) * (1 - g) - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * g) * b_2).
    { assert (C0' : B_G = b_1 * (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - e_1) + (1 - g) ^ 2 * (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_2 + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))))) + (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - e_1)) * (g ^ 2) + 2 * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * (1 - g) * g - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * (1 - g) - 2 * (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - e_1)) * g) + (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_2 + (1 - g) ^ 2 * (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_2 + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))))) + (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - e_1)) * (g ^ 2) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) + 2 * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * (1 - g) * g - 2 * (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_2 + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))))) * (1 - g) - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * g) * b_2).
      { rewrite H_B_G.
        assert (C1' : E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) = E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)))).
        { apply E_ext; intros x_2 D_x_2.
          assert (C3' : G (dot x_2 x_2) (dot x_2 x_2) (dot x_2 x_2) = dot x_2 x_2 * ((1 / 2) * (asin (dot x_2 x_2 * (inv (sqrt (dot x_2 x_2))) * (inv (sqrt (dot x_2 x_2))))) * (inv PI) + (1 / 4))).
          { unfold G; first [same | ring | alike_by_ring; ring | arrange]. }
          rewrite C3'.
          first [same | ring | arrange]. }
        assert (C4' : E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))) = E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))).
        { apply E_ext; intros x_5 D_x_5.
          assert (C6' : E (X 1) (fun z => G (dot x_5 x_5) (dot x_5 z) (dot z z)) = E (X 1) (fun z => ((1 / 4) + (1 / 2) * (asin (dot x_5 z * (inv (sqrt (dot x_5 x_5))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_5 z))).
          { apply E_ext; intros x_7 D_x_7.
            assert (C8' : G (dot x_5 x_5) (dot x_5 x_7) (dot x_7 x_7) = ((1 / 4) + (1 / 2) * (asin (dot x_5 x_7 * (inv (sqrt (dot x_5 x_5))) * (inv (sqrt (dot x_7 x_7))))) * (inv PI)) * (dot x_5 x_7)).
            { unfold G; first [same | ring | alike_by_ring; ring | arrange]. }
            rewrite C8'.
            first [same | ring | arrange]. }
          rewrite C6'.
          first [same | ring | arrange]. }
        assert (C9' : E (X 2) (fun z => G (dot z z) (dot z z) (dot z z)) = E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)))).
        { apply E_ext; intros x_10 D_x_10.
          assert (C11' : G (dot x_10 x_10) (dot x_10 x_10) (dot x_10 x_10) = dot x_10 x_10 * ((1 / 2) * (asin (dot x_10 x_10 * (inv (sqrt (dot x_10 x_10))) * (inv (sqrt (dot x_10 x_10))))) * (inv PI) + (1 / 4))).
          { unfold G; first [same | ring | alike_by_ring; ring | arrange]. }
          rewrite C11'.
          first [same | ring | arrange]. }
        assert (C12' : E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))) = E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))).
        { apply E_ext; intros x_13 D_x_13.
          assert (C14' : E (X 2) (fun z => G (dot x_13 x_13) (dot x_13 z) (dot z z)) = E (X 2) (fun z => ((1 / 4) + (1 / 2) * (asin (dot x_13 z * (inv (sqrt (dot x_13 x_13))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_13 z))).
          { apply E_ext; intros x_15 D_x_15.
            assert (C16' : G (dot x_13 x_13) (dot x_13 x_15) (dot x_15 x_15) = ((1 / 4) + (1 / 2) * (asin (dot x_13 x_15 * (inv (sqrt (dot x_13 x_13))) * (inv (sqrt (dot x_15 x_15))))) * (inv PI)) * (dot x_13 x_15)).
            { unfold G; first [same | ring | alike_by_ring; ring | arrange]. }
            rewrite C16'.
            first [same | ring | arrange]. }
          rewrite C14'.
          first [same | ring | arrange]. }
        assert (C17' : E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))) = E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))).
        { apply E_ext; intros x_18 D_x_18.
          assert (C19' : E (X 2) (fun z => G (dot x_18 x_18) (dot x_18 z) (dot z z)) = E (X 2) (fun z => ((1 / 4) + (1 / 2) * (asin (dot x_18 z * (inv (sqrt (dot x_18 x_18))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_18 z))).
          { apply E_ext; intros x_20 D_x_20.
            assert (C21' : G (dot x_18 x_18) (dot x_18 x_20) (dot x_20 x_20) = ((1 / 4) + (1 / 2) * (asin (dot x_18 x_20 * (inv (sqrt (dot x_18 x_18))) * (inv (sqrt (dot x_20 x_20))))) * (inv PI)) * (dot x_18 x_20)).
            { unfold G; first [same | ring | alike_by_ring; ring | arrange]. }
            rewrite C21'.
            first [same | ring | arrange]. }
          rewrite C19'.
          first [same | ring | arrange]. }
        rewrite C1', C4', C9', C12', C17'.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C22' : j = E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))).
    { rewrite H_j.
      assert (C23' : E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) = E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))).
      { apply E_ext; intros x_24 D_x_24.
        assert (C25' : E (X 1) (fun z => J (dot x_24 x_24) (dot x_24 z) (dot z z)) = E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_24 x_24) - (dot x_24 z) ^ 2)) * (inv PI))).
        { apply E_ext; intros x_26 D_x_26.
          assert (C27' : J (dot x_24 x_24) (dot x_24 x_26) (dot x_26 x_26) = (1 / 2) * (sqrt (dot x_26 x_26 * (dot x_24 x_24) - (dot x_24 x_26) ^ 2)) * (inv PI)).
          { unfold J; first [same | ring | alike_by_ring; ring | arrange]. }
          rewrite C27'.
          first [same | ring | arrange]. }
        rewrite C25'.
        first [same | ring | arrange]. }
      rewrite C23'.
      first [same | ring | arrange]. }
    assert (C28' : s = E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) - E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))).
    { rewrite H_s.
      assert (C29' : E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) = E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))).
      { apply E_ext; intros x_30 D_x_30.
        assert (C31' : E (X 1) (fun z => Q_ (dot x_30 x_30) (dot x_30 z) (dot z z)) = E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_30 x_30) - (dot x_30 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_30 z * (inv (sqrt (dot x_30 x_30))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_30 z))).
        { apply E_ext; intros x_32 D_x_32.
          assert (C33' : Q_ (dot x_30 x_30) (dot x_30 x_32) (dot x_32 x_32) = (1 / 2) * (sqrt (dot x_32 x_32 * (dot x_30 x_30) - (dot x_30 x_32) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_30 x_32 * (inv (sqrt (dot x_30 x_30))) * (inv (sqrt (dot x_32 x_32))))) * (inv PI)) * (dot x_30 x_32)).
          { rewrite H_split; unfold G, J; first [same | ring | alike_by_ring; ring | arrange]. }
          rewrite C33'.
          first [same | ring | arrange]. }
        rewrite C31'.
        first [same | ring | arrange]. }
      assert (C34' : E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) = E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI))).
      { apply E_ext; intros x_35 D_x_35.
        assert (C36' : Q_ (dot x_35 x_35) (dot x_35 x_35) (dot x_35 x_35) = dot x_35 x_35 * ((1 / 2) * (asin (dot x_35 x_35 * (inv (sqrt (dot x_35 x_35))) * (inv (sqrt (dot x_35 x_35))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot x_35 x_35 * (dot x_35 x_35) - (dot x_35 x_35) ^ 2)) * (inv PI)).
        { rewrite H_split; unfold G, J; first [same | ring | alike_by_ring; ring | arrange]. }
        rewrite C36'.
        first [same | ring | arrange]. }
      rewrite C29', C34'.
      first [same | ring | arrange]. }
    assert (C37' : Delta = 2 * (E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))))).
    { rewrite H_Delta.
      assert (C38' : E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) = E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))).
      { apply E_ext; intros x_39 D_x_39.
        assert (C40' : E (X 1) (fun z => Q_ (dot x_39 x_39) (dot x_39 z) (dot z z)) = E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_39 x_39) - (dot x_39 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_39 z * (inv (sqrt (dot x_39 x_39))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_39 z))).
        { apply E_ext; intros x_41 D_x_41.
          assert (C42' : Q_ (dot x_39 x_39) (dot x_39 x_41) (dot x_41 x_41) = (1 / 2) * (sqrt (dot x_41 x_41 * (dot x_39 x_39) - (dot x_39 x_41) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_39 x_41 * (inv (sqrt (dot x_39 x_39))) * (inv (sqrt (dot x_41 x_41))))) * (inv PI)) * (dot x_39 x_41)).
          { rewrite H_split; unfold G, J; first [same | ring | alike_by_ring; ring | arrange]. }
          rewrite C42'.
          first [same | ring | arrange]. }
        rewrite C40'.
        first [same | ring | arrange]. }
      assert (C43' : E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) = E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))).
      { apply E_ext; intros x_44 D_x_44.
        assert (C45' : E (X 2) (fun z => Q_ (dot x_44 x_44) (dot x_44 z) (dot z z)) = E (X 2) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_44 x_44) - (dot x_44 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_44 z * (inv (sqrt (dot x_44 x_44))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_44 z))).
        { apply E_ext; intros x_46 D_x_46.
          assert (C47' : Q_ (dot x_44 x_44) (dot x_44 x_46) (dot x_46 x_46) = (1 / 2) * (sqrt (dot x_46 x_46 * (dot x_44 x_44) - (dot x_44 x_46) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_44 x_46 * (inv (sqrt (dot x_44 x_44))) * (inv (sqrt (dot x_46 x_46))))) * (inv PI)) * (dot x_44 x_46)).
          { rewrite H_split; unfold G, J; first [same | ring | alike_by_ring; ring | arrange]. }
          rewrite C47'.
          first [same | ring | arrange]. }
        rewrite C45'.
        first [same | ring | arrange]. }
      rewrite C38', C43'.
      first [same | ring | arrange]. }
    rewrite C22', C28', C37'.
    first [same | ring | arrange]. }
  assert (S0' : b_1 * (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - e_1) + (1 - g) ^ 2 * (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_2 + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))))) + (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - e_1)) * (g ^ 2) + 2 * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * (1 - g) * g - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * (1 - g) - 2 * (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - e_1)) * g) + (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_2 + (1 - g) ^ 2 * (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_2 + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))))) + (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - e_1)) * (g ^ 2) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) + 2 * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * (1 - g) * g - 2 * (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_2 + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))))) * (1 - g) - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * g) * b_2 = (1 / 4) * e_2 * (E (X 1) (fun z => dot z z)) * b_1 + (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * b_1 * g * e_1 + (1 / 4) * e_2 * (E (X 1) (fun z => dot z z)) * (g ^ 2) * b_1 + (1 / 2) * e_2 * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * b_1 * g + (1 / 4) * (E (X 1) (fun z => dot z z)) * (g ^ 2) * b_1 * e_1 + (1 / 2) * e_2 * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * (g ^ 2) * b_1 * (inv PI) + E (X 1) (fun z => E (X 1) (fun x1 => dot z x1)) * (g ^ 2) * b_2 + (1 / 2) * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * (g ^ 2) * b_1 * e_1 * (inv PI) + (1 / 2) * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * b_1 * e_1 * (inv PI) + E (X 1) (fun z => E (X 1) (fun x1 => dot z x1)) * (g ^ 2) * b_1 + (1 / 2) * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * (g ^ 2) * b_2 * e_1 * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot z z)) * (g ^ 2) * b_2 * e_1 + (1 / 2) * e_2 * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * (g ^ 2) * b_2 * (inv PI) + E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1))) * b_1 * g * e_1 * (inv PI) + (1 / 2) * e_2 * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * b_1 * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot z z)) * b_1 * e_1 + e_2 * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * b_1 * g * (inv PI) + (1 / 4) * e_2 * (E (X 1) (fun z => dot z z)) * (g ^ 2) * b_2 + E (X 1) (fun z => E (X 1) (fun x1 => dot z x1)) * b_1 - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * b_1 * g - (1 / 2) * e_2 * (g ^ 2) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * b_1 * (inv PI) - (1 / 4) * e_2 * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * (g ^ 2) * b_2 - (1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * b_1 * e_1 - (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * b_1 * e_1 * (inv PI) - (1 / 2) * e_2 * (g ^ 2) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * b_2 * (inv PI) - (1 / 2) * e_2 * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * b_1 * (inv PI) - (1 / 4) * e_2 * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * b_1 - (1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * (g ^ 2) * b_1 * e_1 - E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z))))) * b_1 * g * e_1 * (inv PI) - e_2 * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * b_1 * g * (inv PI) - (1 / 2) * (E (X 1) (fun z => dot z z)) * b_1 * g * e_1 - (1 / 2) * (g ^ 2) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * b_2 * e_1 * (inv PI) - (1 / 2) * (g ^ 2) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * b_1 * e_1 * (inv PI) - (1 / 2) * e_2 * (E (X 1) (fun z => dot z z)) * b_1 * g - (1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * (g ^ 2) * b_2 * e_1 - (1 / 4) * e_2 * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * (g ^ 2) * b_1).
  { transitivity (b_1 * (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - e_1) + (1 - g) ^ 2 * (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_2 + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))))) + (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - e_1)) * (g ^ 2) + 2 * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * (1 - g) * g - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * (1 - g) - 2 * (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - e_1)) * g) + (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_2 + (1 - g) ^ 2 * (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_2 + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))))) + (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - e_1)) * (g ^ 2) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) + 2 * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * (1 - g) * g - 2 * (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_2 + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))))) * (1 - g) - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * g) * b_2). { arrange. }
    assert (E48' : normal_form (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) ((1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (inv PI) - (1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_49 => (-1 / 4) * (E (X 1) (fun z => dot x_49 z)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => asin (dot x_49 z * (inv (sqrt (dot x_49 x_49))) * (inv (sqrt (dot z z)))) * (dot x_49 z)))))).
      { apply E_ext; intros x_49 D_x_49; draws.
        transitivity ((1 / 2) * (E (X 1) (fun z => asin (dot x_49 z * (inv (sqrt (dot x_49 x_49))) * (inv (sqrt (dot z z)))) * (dot x_49 z))) * (inv PI) - (1 / 4) * (E (X 1) (fun z => dot x_49 z))).
        { transitivity (E (X 2) (fun z => ((1 / 4) + (1 / 2) * (asin (dot x_49 z * (inv (sqrt (dot x_49 x_49))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_49 z))). { arrange. }
          assert (E50' : normal_form (E (X 2) (fun z => ((1 / 4) + (1 / 2) * (asin (dot x_49 z * (inv (sqrt (dot x_49 x_49))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_49 z))) ((1 / 2) * (E (X 1) (fun z => asin (dot x_49 z * (inv (sqrt (dot x_49 x_49))) * (inv (sqrt (dot z z)))) * (dot x_49 z))) * (inv PI) - (1 / 4) * (E (X 1) (fun z => dot x_49 z)))).
          { unfold normal_form.
            transitivity (E (X 1) (fun z => dot x_49 (vscale (-1) z) * ((1 / 2) * (asin (dot x_49 (vscale (-1) z) * (inv (sqrt (dot (vscale (-1) z) (vscale (-1) z)))) * (inv (sqrt (dot x_49 x_49))))) * (inv PI) + (1 / 4)))).
            { rewrite H_mirrored; apply E_ext; intros; equal. }
            transitivity (E (X 1) (fun x_52 => (-1 / 4) * (dot x_49 x_52) + (((1 / 2) * (inv PI)) * (asin (dot x_49 x_52 * (inv (sqrt (dot x_49 x_49))) * (inv (sqrt (dot x_52 x_52)))) * (dot x_49 x_52))))).
            { apply E_ext; intros x_52 D_x_52; draws.
              transitivity ((1 / 2) * (asin (dot x_49 x_52 * (inv (sqrt (dot x_49 x_49))) * (inv (sqrt (dot x_52 x_52))))) * (dot x_49 x_52) * (inv PI) - (1 / 4) * (dot x_49 x_52)).
              { transitivity (dot x_49 (vscale (-1) x_52) * ((1 / 2) * (asin (dot x_49 (vscale (-1) x_52) * (inv (sqrt (dot (vscale (-1) x_52) (vscale (-1) x_52)))) * (inv (sqrt (dot x_49 x_49))))) * (inv PI) + (1 / 4))). { arrange. }
                transitivity ((-1) * (dot x_49 x_52) * ((1 / 4) + (1 / 2) * (asin ((-1) * (dot x_49 x_52) * (inv (sqrt ((-1) * ((-1) * (dot x_52 x_52))))) * (inv (sqrt (dot x_49 x_49))))) * (inv PI))). { products; arrange. }
                try assert (N53' : normal_form (sqrt ((-1) * ((-1) * (dot x_52 x_52)))) (sqrt (dot x_52 x_52))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot x_52 x_52) * sqrt (dot x_52 x_52) = dot x_52 x_52) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
                try assert (N54' : normal_form (inv (sqrt ((-1) * ((-1) * (dot x_52 x_52))))) (inv (sqrt (dot x_52 x_52)))) by normal.
                try assert (N55' : normal_form (asin ((-1) * (dot x_49 x_52) * (inv (sqrt ((-1) * ((-1) * (dot x_52 x_52))))) * (inv (sqrt (dot x_49 x_49))))) ((-1) * (asin (dot x_49 x_52 * (inv (sqrt (dot x_49 x_49))) * (inv (sqrt (dot x_52 x_52))))))) by normal.
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity ((-1 / 4) * (E (X 1) (fun x_52 => dot x_49 x_52)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_52 => asin (dot x_49 x_52 * (inv (sqrt (dot x_49 x_49))) * (inv (sqrt (dot x_52 x_52)))) * (dot x_49 x_52))))).
            { linear. }
            transitivity ((-1 / 4) * (E (X 1) (fun z => dot x_49 z)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => asin (dot x_49 z * (inv (sqrt (dot x_49 x_49))) * (inv (sqrt (dot z z)))) * (dot x_49 z))))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity ((-1 / 4) * (E (X 1) (fun x_49 => E (X 1) (fun z => dot x_49 z))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_49 => E (X 1) (fun z => asin (dot x_49 z * (inv (sqrt (dot x_49 x_49))) * (inv (sqrt (dot z z)))) * (dot x_49 z)))))).
      { linear. }
      transitivity ((-1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))))). { arrange. }
      arrange. }
    assert (E56' : normal_form (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)))) ((1 / 2) * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot z z)))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_57 => (1 / 4) * (dot x_57 x_57) + (((1 / 2) * (inv PI)) * (dot x_57 x_57 * (asin (dot x_57 x_57 * (inv (dot x_57 x_57)))))))).
      { apply E_ext; intros x_57 D_x_57; draws.
        transitivity ((1 / 2) * (dot x_57 x_57) * (asin (dot x_57 x_57 * (inv (dot x_57 x_57)))) * (inv PI) + (1 / 4) * (dot x_57 x_57)).
        { transitivity (dot x_57 x_57 * ((1 / 2) * (asin (dot x_57 x_57 * (inv (sqrt (dot x_57 x_57))) * (inv (sqrt (dot x_57 x_57))))) * (inv PI) + (1 / 4))). { arrange. }
          try assert (N58' : normal_form (asin (dot x_57 x_57 * (inv (sqrt (dot x_57 x_57))) * (inv (sqrt (dot x_57 x_57))))) (asin (dot x_57 x_57 * (inv (dot x_57 x_57))))) by first [apply alike_at; (try assert (Q0' : sqrt (dot x_57 x_57) * sqrt (dot x_57 x_57) = dot x_57 x_57) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_57 x_57)) * inv (sqrt (dot x_57 x_57)) = inv (dot x_57 x_57)) by (apply inv_sqrt_square; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]) | normal].
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1 / 4) * (E (X 1) (fun x_57 => dot x_57 x_57)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_57 => dot x_57 x_57 * (asin (dot x_57 x_57 * (inv (dot x_57 x_57)))))))).
      { linear. }
      transitivity ((1 / 4) * (E (X 1) (fun z => dot z z)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))))). { arrange. }
      arrange. }
    assert (E59' : normal_form (E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) ((1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) + (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_60 => ((1 / 2) * (inv PI)) * (E (X 1) (fun z => asin (dot x_60 z * (inv (sqrt (dot x_60 x_60))) * (inv (sqrt (dot z z)))) * (dot x_60 z))) + ((1 / 4) * (E (X 1) (fun z => dot x_60 z))))).
      { apply E_ext; intros x_60 D_x_60; draws.
        transitivity ((1 / 2) * (E (X 1) (fun z => asin (dot x_60 z * (inv (sqrt (dot x_60 x_60))) * (inv (sqrt (dot z z)))) * (dot x_60 z))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot x_60 z))).
        { transitivity (E (X 1) (fun z => ((1 / 4) + (1 / 2) * (asin (dot x_60 z * (inv (sqrt (dot x_60 x_60))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_60 z))). { arrange. }
          assert (E61' : normal_form (E (X 1) (fun z => ((1 / 4) + (1 / 2) * (asin (dot x_60 z * (inv (sqrt (dot x_60 x_60))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_60 z))) ((1 / 2) * (E (X 1) (fun z => asin (dot x_60 z * (inv (sqrt (dot x_60 x_60))) * (inv (sqrt (dot z z)))) * (dot x_60 z))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot x_60 z)))).
          { unfold normal_form.
            transitivity (E (X 1) (fun x_62 => (1 / 4) * (dot x_60 x_62) + (((1 / 2) * (inv PI)) * (asin (dot x_60 x_62 * (inv (sqrt (dot x_60 x_60))) * (inv (sqrt (dot x_62 x_62)))) * (dot x_60 x_62))))).
            { apply E_ext; intros x_62 D_x_62; draws.
              transitivity ((1 / 4) * (dot x_60 x_62) + (1 / 2) * (asin (dot x_60 x_62 * (inv (sqrt (dot x_60 x_60))) * (inv (sqrt (dot x_62 x_62))))) * (dot x_60 x_62) * (inv PI)).
              { transitivity (((1 / 4) + (1 / 2) * (asin (dot x_60 x_62 * (inv (sqrt (dot x_60 x_60))) * (inv (sqrt (dot x_62 x_62))))) * (inv PI)) * (dot x_60 x_62)). { arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1 / 4) * (E (X 1) (fun x_62 => dot x_60 x_62)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_62 => asin (dot x_60 x_62 * (inv (sqrt (dot x_60 x_60))) * (inv (sqrt (dot x_62 x_62)))) * (dot x_60 x_62))))).
            { linear. }
            transitivity ((1 / 4) * (E (X 1) (fun z => dot x_60 z)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => asin (dot x_60 z * (inv (sqrt (dot x_60 x_60))) * (inv (sqrt (dot z z)))) * (dot x_60 z))))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_60 => E (X 1) (fun z => asin (dot x_60 z * (inv (sqrt (dot x_60 x_60))) * (inv (sqrt (dot z z)))) * (dot x_60 z)))) + ((1 / 4) * (E (X 1) (fun x_60 => E (X 1) (fun z => dot x_60 z))))).
      { linear. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) + ((1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))))). { arrange. }
      arrange. }
    assert (E63' : normal_form (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)))) ((1 / 2) * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot z z)))).
    { unfold normal_form.
      transitivity (E (X 1) (fun z => ((1 / 4) + (1 / 2) * (asin (dot (vscale (-1) z) (vscale (-1) z) * (inv (sqrt (dot (vscale (-1) z) (vscale (-1) z)))) * (inv (sqrt (dot (vscale (-1) z) (vscale (-1) z)))))) * (inv PI)) * (dot (vscale (-1) z) (vscale (-1) z)))).
      { rewrite H_mirrored; apply E_ext; intros; equal. }
      transitivity (E (X 1) (fun x_65 => (1 / 4) * (dot x_65 x_65) + (((1 / 2) * (inv PI)) * (dot x_65 x_65 * (asin (dot x_65 x_65 * (inv (dot x_65 x_65)))))))).
      { apply E_ext; intros x_65 D_x_65; draws.
        transitivity ((1 / 2) * (dot x_65 x_65) * (asin (dot x_65 x_65 * (inv (dot x_65 x_65)))) * (inv PI) + (1 / 4) * (dot x_65 x_65)).
        { transitivity (((1 / 4) + (1 / 2) * (asin (dot (vscale (-1) x_65) (vscale (-1) x_65) * (inv (sqrt (dot (vscale (-1) x_65) (vscale (-1) x_65)))) * (inv (sqrt (dot (vscale (-1) x_65) (vscale (-1) x_65)))))) * (inv PI)) * (dot (vscale (-1) x_65) (vscale (-1) x_65))). { arrange. }
          transitivity ((-1) * ((-1) * (dot x_65 x_65)) * ((1 / 2) * (asin ((-1) * ((-1) * (dot x_65 x_65)) * (inv (sqrt ((-1) * ((-1) * (dot x_65 x_65))))) * (inv (sqrt ((-1) * ((-1) * (dot x_65 x_65))))))) * (inv PI) + (1 / 4))). { products; arrange. }
          try assert (N66' : normal_form (sqrt ((-1) * ((-1) * (dot x_65 x_65)))) (sqrt (dot x_65 x_65))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot x_65 x_65) * sqrt (dot x_65 x_65) = dot x_65 x_65) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
          try assert (N67' : normal_form (inv (sqrt ((-1) * ((-1) * (dot x_65 x_65))))) (inv (sqrt (dot x_65 x_65)))) by normal.
          try assert (N68' : normal_form (asin ((-1) * ((-1) * (dot x_65 x_65)) * (inv (sqrt ((-1) * ((-1) * (dot x_65 x_65))))) * (inv (sqrt ((-1) * ((-1) * (dot x_65 x_65))))))) (asin (dot x_65 x_65 * (inv (dot x_65 x_65))))) by first [apply alike_at; (try assert (Q0' : sqrt (dot x_65 x_65) * sqrt (dot x_65 x_65) = dot x_65 x_65) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_65 x_65)) * inv (sqrt (dot x_65 x_65)) = inv (dot x_65 x_65)) by (apply inv_sqrt_square; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]) | normal].
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1 / 4) * (E (X 1) (fun x_65 => dot x_65 x_65)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_65 => dot x_65 x_65 * (asin (dot x_65 x_65 * (inv (dot x_65 x_65)))))))).
      { linear. }
      transitivity ((1 / 4) * (E (X 1) (fun z => dot z z)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))))). { arrange. }
      arrange. }
    assert (E69' : normal_form (E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) ((1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) + (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot (vscale (-1) z) x1 * (inv (sqrt (dot (vscale (-1) z) (vscale (-1) z)))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot (vscale (-1) z) x1)))).
      { rewrite H_mirrored; apply E_ext; intros; equal. }
      transitivity (E (X 1) (fun x_71 => (1 / 4) * (E (X 1) (fun z => dot x_71 z)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => asin (dot x_71 z * (inv (sqrt (dot x_71 x_71))) * (inv (sqrt (dot z z)))) * (dot x_71 z)))))).
      { apply E_ext; intros x_71 D_x_71; draws.
        transitivity ((1 / 2) * (E (X 1) (fun z => asin (dot x_71 z * (inv (sqrt (dot x_71 x_71))) * (inv (sqrt (dot z z)))) * (dot x_71 z))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot x_71 z))).
        { transitivity (E (X 2) (fun z => ((1 / 4) + (1 / 2) * (asin (dot (vscale (-1) x_71) z * (inv (sqrt (dot (vscale (-1) x_71) (vscale (-1) x_71)))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot (vscale (-1) x_71) z))). { arrange. }
          assert (E72' : normal_form (E (X 2) (fun z => ((1 / 4) + (1 / 2) * (asin (dot (vscale (-1) x_71) z * (inv (sqrt (dot (vscale (-1) x_71) (vscale (-1) x_71)))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot (vscale (-1) x_71) z))) ((1 / 2) * (E (X 1) (fun z => asin (dot x_71 z * (inv (sqrt (dot x_71 x_71))) * (inv (sqrt (dot z z)))) * (dot x_71 z))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot x_71 z)))).
          { unfold normal_form.
            transitivity (E (X 1) (fun z => dot (vscale (-1) x_71) (vscale (-1) z) * ((1 / 4) + (1 / 2) * (asin (dot (vscale (-1) x_71) (vscale (-1) z) * (inv (sqrt (dot (vscale (-1) z) (vscale (-1) z)))) * (inv (sqrt (dot (vscale (-1) x_71) (vscale (-1) x_71)))))) * (inv PI)))).
            { rewrite H_mirrored; apply E_ext; intros; equal. }
            transitivity (E (X 1) (fun x_74 => (1 / 4) * (dot x_71 x_74) + (((1 / 2) * (inv PI)) * (asin (dot x_71 x_74 * (inv (sqrt (dot x_71 x_71))) * (inv (sqrt (dot x_74 x_74)))) * (dot x_71 x_74))))).
            { apply E_ext; intros x_74 D_x_74; draws.
              transitivity ((1 / 4) * (dot x_71 x_74) + (1 / 2) * (asin (dot x_71 x_74 * (inv (sqrt (dot x_71 x_71))) * (inv (sqrt (dot x_74 x_74))))) * (dot x_71 x_74) * (inv PI)).
              { transitivity (dot (vscale (-1) x_71) (vscale (-1) x_74) * ((1 / 4) + (1 / 2) * (asin (dot (vscale (-1) x_71) (vscale (-1) x_74) * (inv (sqrt (dot (vscale (-1) x_74) (vscale (-1) x_74)))) * (inv (sqrt (dot (vscale (-1) x_71) (vscale (-1) x_71)))))) * (inv PI))). { arrange. }
                transitivity ((-1) * ((-1) * (dot x_71 x_74)) * ((1 / 4) + (1 / 2) * (asin ((-1) * ((-1) * (dot x_71 x_74)) * (inv (sqrt ((-1) * ((-1) * (dot x_74 x_74))))) * (inv (sqrt ((-1) * ((-1) * (dot x_71 x_71))))))) * (inv PI))). { products; arrange. }
                try assert (N75' : normal_form (sqrt ((-1) * ((-1) * (dot x_74 x_74)))) (sqrt (dot x_74 x_74))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot x_74 x_74) * sqrt (dot x_74 x_74) = dot x_74 x_74) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
                try assert (N76' : normal_form (inv (sqrt ((-1) * ((-1) * (dot x_74 x_74))))) (inv (sqrt (dot x_74 x_74)))) by normal.
                try assert (N77' : normal_form (sqrt ((-1) * ((-1) * (dot x_71 x_71)))) (sqrt (dot x_71 x_71))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot x_71 x_71) * sqrt (dot x_71 x_71) = dot x_71 x_71) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
                try assert (N78' : normal_form (inv (sqrt ((-1) * ((-1) * (dot x_71 x_71))))) (inv (sqrt (dot x_71 x_71)))) by normal.
                try assert (N79' : normal_form (asin ((-1) * ((-1) * (dot x_71 x_74)) * (inv (sqrt ((-1) * ((-1) * (dot x_74 x_74))))) * (inv (sqrt ((-1) * ((-1) * (dot x_71 x_71))))))) (asin (dot x_71 x_74 * (inv (sqrt (dot x_71 x_71))) * (inv (sqrt (dot x_74 x_74)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1 / 4) * (E (X 1) (fun x_74 => dot x_71 x_74)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_74 => asin (dot x_71 x_74 * (inv (sqrt (dot x_71 x_71))) * (inv (sqrt (dot x_74 x_74)))) * (dot x_71 x_74))))).
            { linear. }
            transitivity ((1 / 4) * (E (X 1) (fun z => dot x_71 z)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => asin (dot x_71 z * (inv (sqrt (dot x_71 x_71))) * (inv (sqrt (dot z z)))) * (dot x_71 z))))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1 / 4) * (E (X 1) (fun x_71 => E (X 1) (fun z => dot x_71 z))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_71 => E (X 1) (fun z => asin (dot x_71 z * (inv (sqrt (dot x_71 x_71))) * (inv (sqrt (dot z z)))) * (dot x_71 z)))))).
      { linear. }
      transitivity ((1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))))). { arrange. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  assert (S1' : ((e_2 + e_1) * ((E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) - E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))) + (2 * (E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))))) * ((1 - g) ^ 2 * b_1 + g ^ 2 * b_2) = (1 / 4) * e_2 * (E (X 1) (fun z => dot z z)) * b_1 + (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * b_1 * g * e_1 + (1 / 4) * e_2 * (E (X 1) (fun z => dot z z)) * (g ^ 2) * b_1 + (1 / 2) * e_2 * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * b_1 * g + (1 / 4) * (E (X 1) (fun z => dot z z)) * (g ^ 2) * b_1 * e_1 + (1 / 2) * e_2 * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * (g ^ 2) * b_1 * (inv PI) + E (X 1) (fun z => E (X 1) (fun x1 => dot z x1)) * (g ^ 2) * b_2 + (1 / 2) * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * (g ^ 2) * b_1 * e_1 * (inv PI) + (1 / 2) * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * b_1 * e_1 * (inv PI) + E (X 1) (fun z => E (X 1) (fun x1 => dot z x1)) * (g ^ 2) * b_1 + (1 / 2) * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * (g ^ 2) * b_2 * e_1 * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot z z)) * (g ^ 2) * b_2 * e_1 + (1 / 2) * e_2 * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * (g ^ 2) * b_2 * (inv PI) + E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1))) * b_1 * g * e_1 * (inv PI) + (1 / 2) * e_2 * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * b_1 * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot z z)) * b_1 * e_1 + e_2 * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * b_1 * g * (inv PI) + (1 / 4) * e_2 * (E (X 1) (fun z => dot z z)) * (g ^ 2) * b_2 + E (X 1) (fun z => E (X 1) (fun x1 => dot z x1)) * b_1 - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * b_1 * g - (1 / 2) * e_2 * (g ^ 2) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * b_1 * (inv PI) - (1 / 4) * e_2 * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * (g ^ 2) * b_2 - (1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * b_1 * e_1 - (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * b_1 * e_1 * (inv PI) - (1 / 2) * e_2 * (g ^ 2) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * b_2 * (inv PI) - (1 / 2) * e_2 * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * b_1 * (inv PI) - (1 / 4) * e_2 * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * b_1 - (1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * (g ^ 2) * b_1 * e_1 - E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z))))) * b_1 * g * e_1 * (inv PI) - e_2 * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * b_1 * g * (inv PI) - (1 / 2) * (E (X 1) (fun z => dot z z)) * b_1 * g * e_1 - (1 / 2) * (g ^ 2) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * b_2 * e_1 * (inv PI) - (1 / 2) * (g ^ 2) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * b_1 * e_1 * (inv PI) - (1 / 2) * e_2 * (E (X 1) (fun z => dot z z)) * b_1 * g - (1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * (g ^ 2) * b_2 * e_1 - (1 / 4) * e_2 * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * (g ^ 2) * b_1).
  { transitivity (((e_2 + e_1) * ((E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) - E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))) + (2 * (E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))))) * ((1 - g) ^ 2 * b_1 + g ^ 2 * b_2)). { arrange. }
    assert (E80' : normal_form (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI))) ((1 / 2) * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot z z)))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_81 => ((1 / 2) * (inv PI)) * (dot x_81 x_81 * (asin (dot x_81 x_81 * (inv (dot x_81 x_81))))) + ((1 / 4) * (dot x_81 x_81)))).
      { apply E_ext; intros x_81 D_x_81; draws.
        transitivity ((1 / 2) * (dot x_81 x_81) * (asin (dot x_81 x_81 * (inv (dot x_81 x_81)))) * (inv PI) + (1 / 4) * (dot x_81 x_81)).
        { transitivity (dot x_81 x_81 * ((1 / 2) * (asin (dot x_81 x_81 * (inv (sqrt (dot x_81 x_81))) * (inv (sqrt (dot x_81 x_81))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot x_81 x_81 * (dot x_81 x_81) - (dot x_81 x_81) ^ 2)) * (inv PI)). { arrange. }
          try assert (N82' : normal_form (asin (dot x_81 x_81 * (inv (sqrt (dot x_81 x_81))) * (inv (sqrt (dot x_81 x_81))))) (asin (dot x_81 x_81 * (inv (dot x_81 x_81))))) by first [apply alike_at; (try assert (Q0' : sqrt (dot x_81 x_81) * sqrt (dot x_81 x_81) = dot x_81 x_81) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_81 x_81)) * inv (sqrt (dot x_81 x_81)) = inv (dot x_81 x_81)) by (apply inv_sqrt_square; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]) | normal].
          try assert (N83' : normal_form (sqrt (dot x_81 x_81 * (dot x_81 x_81) - (dot x_81 x_81) ^ 2)) (0)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_81 => dot x_81 x_81 * (asin (dot x_81 x_81 * (inv (dot x_81 x_81)))))) + ((1 / 4) * (E (X 1) (fun x_81 => dot x_81 x_81)))).
      { linear. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) + ((1 / 4) * (E (X 1) (fun z => dot z z)))). { arrange. }
      arrange. }
    assert (E84' : normal_form (E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) ((1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) + (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI) + (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_85 => ((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_85 x_85) - (dot x_85 z) ^ 2))) + ((1 / 4) * (E (X 1) (fun z => dot x_85 z)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => asin (dot x_85 z * (inv (sqrt (dot x_85 x_85))) * (inv (sqrt (dot z z)))) * (dot x_85 z))))))).
      { apply E_ext; intros x_85 D_x_85; draws.
        transitivity ((1 / 2) * (E (X 1) (fun z => asin (dot x_85 z * (inv (sqrt (dot x_85 x_85))) * (inv (sqrt (dot z z)))) * (dot x_85 z))) * (inv PI) + (1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_85 x_85) - (dot x_85 z) ^ 2))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot x_85 z))).
        { transitivity (E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_85 x_85) - (dot x_85 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_85 z * (inv (sqrt (dot x_85 x_85))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_85 z))). { arrange. }
          assert (E86' : normal_form (E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_85 x_85) - (dot x_85 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_85 z * (inv (sqrt (dot x_85 x_85))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_85 z))) ((1 / 2) * (E (X 1) (fun z => asin (dot x_85 z * (inv (sqrt (dot x_85 x_85))) * (inv (sqrt (dot z z)))) * (dot x_85 z))) * (inv PI) + (1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_85 x_85) - (dot x_85 z) ^ 2))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot x_85 z)))).
          { unfold normal_form.
            transitivity (E (X 1) (fun x_87 => ((1 / 2) * (inv PI)) * (asin (dot x_85 x_87 * (inv (sqrt (dot x_85 x_85))) * (inv (sqrt (dot x_87 x_87)))) * (dot x_85 x_87)) + ((1 / 4) * (dot x_85 x_87) + (((1 / 2) * (inv PI)) * (sqrt (dot x_87 x_87 * (dot x_85 x_85) - (dot x_85 x_87) ^ 2)))))).
            { apply E_ext; intros x_87 D_x_87; draws.
              transitivity ((1 / 2) * (sqrt (dot x_87 x_87 * (dot x_85 x_85) - (dot x_85 x_87) ^ 2)) * (inv PI) + (1 / 4) * (dot x_85 x_87) + (1 / 2) * (asin (dot x_85 x_87 * (inv (sqrt (dot x_85 x_85))) * (inv (sqrt (dot x_87 x_87))))) * (dot x_85 x_87) * (inv PI)).
              { transitivity ((1 / 2) * (sqrt (dot x_87 x_87 * (dot x_85 x_85) - (dot x_85 x_87) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_85 x_87 * (inv (sqrt (dot x_85 x_85))) * (inv (sqrt (dot x_87 x_87))))) * (inv PI)) * (dot x_85 x_87)). { arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_87 => asin (dot x_85 x_87 * (inv (sqrt (dot x_85 x_85))) * (inv (sqrt (dot x_87 x_87)))) * (dot x_85 x_87))) + ((1 / 4) * (E (X 1) (fun x_87 => dot x_85 x_87)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_87 => sqrt (dot x_87 x_87 * (dot x_85 x_85) - (dot x_85 x_87) ^ 2)))))).
            { linear. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => asin (dot x_85 z * (inv (sqrt (dot x_85 x_85))) * (inv (sqrt (dot z z)))) * (dot x_85 z))) + ((1 / 4) * (E (X 1) (fun z => dot x_85 z)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_85 x_85) - (dot x_85 z) ^ 2)))))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_85 => E (X 1) (fun z => sqrt (dot z z * (dot x_85 x_85) - (dot x_85 z) ^ 2)))) + ((1 / 4) * (E (X 1) (fun x_85 => E (X 1) (fun z => dot x_85 z))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_85 => E (X 1) (fun z => asin (dot x_85 z * (inv (sqrt (dot x_85 x_85))) * (inv (sqrt (dot z z)))) * (dot x_85 z))))))).
      { linear. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) + ((1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1))))))). { arrange. }
      arrange. }
    assert (E88' : normal_form (E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))) ((1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_89 => ((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_89 x_89) - (dot x_89 z) ^ 2))))).
      { apply E_ext; intros x_89 D_x_89; draws.
        transitivity ((1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_89 x_89) - (dot x_89 z) ^ 2))) * (inv PI)).
        { transitivity (E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_89 x_89) - (dot x_89 z) ^ 2)) * (inv PI))). { arrange. }
          assert (E90' : normal_form (E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_89 x_89) - (dot x_89 z) ^ 2)) * (inv PI))) ((1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_89 x_89) - (dot x_89 z) ^ 2))) * (inv PI))).
          { unfold normal_form.
            transitivity (E (X 1) (fun x_91 => ((1 / 2) * (inv PI)) * (sqrt (dot x_91 x_91 * (dot x_89 x_89) - (dot x_89 x_91) ^ 2)))).
            { apply E_ext; intros x_91 D_x_91; draws.
              transitivity ((1 / 2) * (sqrt (dot x_91 x_91 * (dot x_89 x_89) - (dot x_89 x_91) ^ 2)) * (inv PI)).
              { transitivity ((1 / 2) * (sqrt (dot x_91 x_91 * (dot x_89 x_89) - (dot x_89 x_91) ^ 2)) * (inv PI)). { arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_91 => sqrt (dot x_91 x_91 * (dot x_89 x_89) - (dot x_89 x_91) ^ 2)))).
            { linear. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_89 x_89) - (dot x_89 z) ^ 2)))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_89 => E (X 1) (fun z => sqrt (dot z z * (dot x_89 x_89) - (dot x_89 z) ^ 2))))).
      { linear. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))))). { arrange. }
      arrange. }
    assert (E92' : normal_form (E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) ((1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI) + (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (inv PI) - (1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_93 => (-1 / 4) * (E (X 1) (fun z => dot x_93 z)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => asin (dot x_93 z * (inv (sqrt (dot x_93 x_93))) * (inv (sqrt (dot z z)))) * (dot x_93 z))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_93 x_93) - (dot x_93 z) ^ 2))))))).
      { apply E_ext; intros x_93 D_x_93; draws.
        transitivity ((1 / 2) * (E (X 1) (fun z => asin (dot x_93 z * (inv (sqrt (dot x_93 x_93))) * (inv (sqrt (dot z z)))) * (dot x_93 z))) * (inv PI) + (1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_93 x_93) - (dot x_93 z) ^ 2))) * (inv PI) - (1 / 4) * (E (X 1) (fun z => dot x_93 z))).
        { transitivity (E (X 2) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_93 x_93) - (dot x_93 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_93 z * (inv (sqrt (dot x_93 x_93))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_93 z))). { arrange. }
          assert (E94' : normal_form (E (X 2) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_93 x_93) - (dot x_93 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_93 z * (inv (sqrt (dot x_93 x_93))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_93 z))) ((1 / 2) * (E (X 1) (fun z => asin (dot x_93 z * (inv (sqrt (dot x_93 x_93))) * (inv (sqrt (dot z z)))) * (dot x_93 z))) * (inv PI) + (1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_93 x_93) - (dot x_93 z) ^ 2))) * (inv PI) - (1 / 4) * (E (X 1) (fun z => dot x_93 z)))).
          { unfold normal_form.
            transitivity (E (X 1) (fun z => dot x_93 (vscale (-1) z) * ((1 / 2) * (asin (dot x_93 (vscale (-1) z) * (inv (sqrt (dot (vscale (-1) z) (vscale (-1) z)))) * (inv (sqrt (dot x_93 x_93))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot (vscale (-1) z) (vscale (-1) z) * (dot x_93 x_93) - (dot x_93 (vscale (-1) z)) ^ 2)) * (inv PI))).
            { rewrite H_mirrored; apply E_ext; intros; equal. }
            transitivity (E (X 1) (fun x_96 => ((1 / 2) * (inv PI)) * (sqrt (dot x_96 x_96 * (dot x_93 x_93) - (dot x_93 x_96) ^ 2)) + (((1 / 2) * (inv PI)) * (asin (dot x_93 x_96 * (inv (sqrt (dot x_93 x_93))) * (inv (sqrt (dot x_96 x_96)))) * (dot x_93 x_96)) + ((-1 / 4) * (dot x_93 x_96))))).
            { apply E_ext; intros x_96 D_x_96; draws.
              transitivity ((1 / 2) * (sqrt (dot x_96 x_96 * (dot x_93 x_93) - (dot x_93 x_96) ^ 2)) * (inv PI) + (1 / 2) * (asin (dot x_93 x_96 * (inv (sqrt (dot x_93 x_93))) * (inv (sqrt (dot x_96 x_96))))) * (dot x_93 x_96) * (inv PI) - (1 / 4) * (dot x_93 x_96)).
              { transitivity (dot x_93 (vscale (-1) x_96) * ((1 / 2) * (asin (dot x_93 (vscale (-1) x_96) * (inv (sqrt (dot (vscale (-1) x_96) (vscale (-1) x_96)))) * (inv (sqrt (dot x_93 x_93))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot (vscale (-1) x_96) (vscale (-1) x_96) * (dot x_93 x_93) - (dot x_93 (vscale (-1) x_96)) ^ 2)) * (inv PI)). { arrange. }
                transitivity ((-1) * (dot x_93 x_96) * ((1 / 4) + (1 / 2) * (asin ((-1) * (dot x_93 x_96) * (inv (sqrt ((-1) * ((-1) * (dot x_96 x_96))))) * (inv (sqrt (dot x_93 x_93))))) * (inv PI)) + (1 / 2) * (sqrt ((-1) * ((-1) * (dot x_96 x_96)) * (dot x_93 x_93) - ((-1) * (dot x_93 x_96)) ^ 2)) * (inv PI)). { products; arrange. }
                try assert (N97' : normal_form (sqrt ((-1) * ((-1) * (dot x_96 x_96)))) (sqrt (dot x_96 x_96))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot x_96 x_96) * sqrt (dot x_96 x_96) = dot x_96 x_96) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
                try assert (N98' : normal_form (inv (sqrt ((-1) * ((-1) * (dot x_96 x_96))))) (inv (sqrt (dot x_96 x_96)))) by normal.
                try assert (N99' : normal_form (asin ((-1) * (dot x_93 x_96) * (inv (sqrt ((-1) * ((-1) * (dot x_96 x_96))))) * (inv (sqrt (dot x_93 x_93))))) ((-1) * (asin (dot x_93 x_96 * (inv (sqrt (dot x_93 x_93))) * (inv (sqrt (dot x_96 x_96))))))) by normal.
                try assert (N100' : normal_form (sqrt ((-1) * ((-1) * (dot x_96 x_96)) * (dot x_93 x_93) - ((-1) * (dot x_93 x_96)) ^ 2)) (sqrt (dot x_96 x_96 * (dot x_93 x_93) - (dot x_93 x_96) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot x_96 x_96 * (dot x_93 x_93) - (dot x_93 x_96) ^ 2) * sqrt (dot x_96 x_96 * (dot x_93 x_93) - (dot x_93 x_96) ^ 2) = dot x_96 x_96 * (dot x_93 x_93) - (dot x_93 x_96) ^ 2) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_96 => sqrt (dot x_96 x_96 * (dot x_93 x_93) - (dot x_93 x_96) ^ 2))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_96 => asin (dot x_93 x_96 * (inv (sqrt (dot x_93 x_93))) * (inv (sqrt (dot x_96 x_96)))) * (dot x_93 x_96))) + ((-1 / 4) * (E (X 1) (fun x_96 => dot x_93 x_96))))).
            { linear. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_93 x_93) - (dot x_93 z) ^ 2))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => asin (dot x_93 z * (inv (sqrt (dot x_93 x_93))) * (inv (sqrt (dot z z)))) * (dot x_93 z))) + ((-1 / 4) * (E (X 1) (fun z => dot x_93 z))))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity ((-1 / 4) * (E (X 1) (fun x_93 => E (X 1) (fun z => dot x_93 z))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_93 => E (X 1) (fun z => asin (dot x_93 z * (inv (sqrt (dot x_93 x_93))) * (inv (sqrt (dot z z)))) * (dot x_93 z)))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_93 => E (X 1) (fun z => sqrt (dot z z * (dot x_93 x_93) - (dot x_93 z) ^ 2))))))).
      { linear. }
      transitivity ((-1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))))))). { arrange. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  transitivity (b_1 * (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - e_1) + (1 - g) ^ 2 * (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_2 + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))))) + (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - e_1)) * (g ^ 2) + 2 * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * (1 - g) * g - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * (1 - g) - 2 * (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - e_1)) * g) + (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_2 + (1 - g) ^ 2 * (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_2 + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))))) + (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - e_1)) * (g ^ 2) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) + 2 * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * (1 - g) * g - 2 * (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) * e_2 + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))))) * (1 - g) - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * g) * b_2). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (((e_2 + e_1) * ((E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) - E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))) + (2 * (E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))))) * ((1 - g) ^ 2 * b_1 + g ^ 2 * b_2)). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [j >= 0], by Linear:
  j >= 0
*)
Lemma step_j_pos_is_0 (V : Space) (j : R) (X : R -> law V)
    (H_j : j = E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))) :
  j >= 0.
Proof.
  pose proof (step_mean_J (V) (X)) as H_mean_J.
  assert (P0' : 0 <= (1) * ((E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (j) - (0) = (1) * ((E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))) - (0))).
  { enough (U' : E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) - 0 = 1 * (E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) - 0)).
    { transitivity (E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) - 0).
      { assert (C0' : j = E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))).
        { rewrite H_j.
          first [same | ring | arrange]. }
        rewrite C0'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    assert (S0' : E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) - 0 = E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))).
    { transitivity (E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) - 0). { in_order. }
      first [put; solve [ring] | first [in_order | equal]]. }
    assert (S1' : 1 * (E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) - 0) = E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))).
    { transitivity (1 * (E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) - 0)). { in_order. }
      first [put; solve [ring] | first [in_order | equal]]. }
    transitivity (E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) - 0). { in_order. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (1 * (E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) - 0)). { in_order. }
    etransitivity; [exact S1' |]. symmetry.
    in_order. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [Delta >= 0], by Linear:
  Delta >= 0
*)
Lemma step_Delta_pos_is_0 (V : Space) (Delta : R) (X : R -> law V)
    (H_mirrored : vmirror (X 2) (X 1))
    (H_Delta : Delta = 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) :
  Delta >= 0.
Proof.
  pose proof (step_distance (V) (X) H_mirrored) as H_distance.
  assert (P' : 0 <= (dot (VE (X 1) (fun z => z)) (VE (X 1) (fun z => z)))) by (sign).
  assert (G' : (Delta) - (0) = (dot (VE (X 1) (fun z => z)) (VE (X 1) (fun z => z)))).
  { enough (U' : E (X 1) (fun z => E (X 1) (fun x1 => dot z x1)) - 0 = dot (VE (X 1) (fun z => z)) (VE (X 1) (fun z => z))).
    { transitivity (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1)) - 0).
      { assert (C0' : Delta = E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))).
        { rewrite H_Delta.
          first [same | ring | arrange]. }
        rewrite C0'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    assert (S0' : E (X 1) (fun z => E (X 1) (fun x1 => dot z x1)) - 0 = E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))).
    { transitivity (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1)) - 0). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : dot (VE (X 1) (fun z => z)) (VE (X 1) (fun z => z)) = E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))).
    { transitivity (dot (VE (X 1) (fun z => z)) (VE (X 1) (fun z => z))). { arrange. }
      transitivity (E (X 1) (fun z => dot z (VE (X 1) (fun x1 => x1)))). { products; arrange. }
      assert (E2' : normal_form (E (X 1) (fun z => dot z (VE (X 1) (fun x1 => x1)))) (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1)))).
      { unfold normal_form.
        transitivity (E (X 1) (fun x_3 => (1) * (E (X 1) (fun z => dot x_3 z)))).
        { apply E_ext; intros x_3 D_x_3; draws.
          transitivity (E (X 1) (fun z => dot x_3 z)).
          { transitivity (dot x_3 (VE (X 1) (fun z => z))). { arrange. }
            transitivity (E (X 1) (fun z => dot x_3 z)). { products; arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (X 1) (fun x_3 => E (X 1) (fun z => dot x_3 z)))).
        { linear. }
        transitivity ((1) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1)))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1)) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (dot (VE (X 1) (fun z => z)) (VE (X 1) (fun z => z))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [B_Q > 0], by Linear:
  B_Q > 0
*)
Lemma step_B_Q_pos_0 (V : Space) (B_Q : R) (b_1 : R) (b_2 : R) (e_1 : R) (e_2 : R) (g : R) (X : R -> law V)
    (H_apart : (2 * (1 - g) * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * (g ^ 2) + e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * (1 - g) - 2 * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * b_2 + (2 * (1 - g) * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * (g ^ 2) + E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1) - 2 * (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * g - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * b_1 > 0)
    (H_B_Q : B_Q = (2 * (1 - g) * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * (g ^ 2) + e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * (1 - g) - 2 * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * b_2 + (2 * (1 - g) * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * (g ^ 2) + E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1) - 2 * (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * g - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * b_1) :
  B_Q > 0.
Proof.
  assert (P0' : 0 < (1) * (((2 * (1 - g) * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * (g ^ 2) + e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * (1 - g) - 2 * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * b_2 + (2 * (1 - g) * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * (g ^ 2) + E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1) - 2 * (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * g - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * b_1) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (B_Q) - (0) = (1) * (((2 * (1 - g) * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * (g ^ 2) + e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * (1 - g) - 2 * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * b_2 + (2 * (1 - g) * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * (g ^ 2) + E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1) - 2 * (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * g - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * b_1) - (0))).
  { assert (U' : forall z0' z1' z2' z3' z4' : R, (B_Q = (((2 * (1 - g) * g * (z0') + ((z1') * e_1 + (z2') * (1 - e_1)) * (g ^ 2) + e_2 * (z3') + (1 - g) ^ 2 * (e_2 * (z3') + (1 - e_2) * (z4')) + (1 - e_2) * (z4') - 2 * (e_2 * (z3') + (1 - e_2) * (z4')) * (1 - g) - 2 * g * (z0')) * b_2 + (2 * (1 - g) * g * (z0') + ((z1') * e_1 + (z2') * (1 - e_1)) * (g ^ 2) + (z1') * e_1 + (1 - g) ^ 2 * (e_2 * (z3') + (1 - e_2) * (z4')) + (z2') * (1 - e_1) - 2 * ((z1') * e_1 + (z2') * (1 - e_1)) * g - 2 * (1 - g) * (z0')) * b_1))) -> ((((2 * (1 - g) * g * (z0') + ((z1') * e_1 + (z2') * (1 - e_1)) * (g ^ 2) + e_2 * (z3') + (1 - g) ^ 2 * (e_2 * (z3') + (1 - e_2) * (z4')) + (1 - e_2) * (z4') - 2 * (e_2 * (z3') + (1 - e_2) * (z4')) * (1 - g) - 2 * g * (z0')) * b_2 + (2 * (1 - g) * g * (z0') + ((z1') * e_1 + (z2') * (1 - e_1)) * (g ^ 2) + (z1') * e_1 + (1 - g) ^ 2 * (e_2 * (z3') + (1 - e_2) * (z4')) + (z2') * (1 - e_1) - 2 * ((z1') * e_1 + (z2') * (1 - e_1)) * g - 2 * (1 - g) * (z0')) * b_1)) > 0) -> B_Q - 0 = (1 * (((2 * (1 - g) * g * (z0') + ((z1') * e_1 + (z2') * (1 - e_1)) * (g ^ 2) + e_2 * (z3') + (1 - g) ^ 2 * (e_2 * (z3') + (1 - e_2) * (z4')) + (1 - e_2) * (z4') - 2 * (e_2 * (z3') + (1 - e_2) * (z4')) * (1 - g) - 2 * g * (z0')) * b_2 + (2 * (1 - g) * g * (z0') + ((z1') * e_1 + (z2') * (1 - e_1)) * (g ^ 2) + (z1') * e_1 + (1 - g) ^ 2 * (e_2 * (z3') + (1 - e_2) * (z4')) + (z2') * (1 - e_1) - 2 * ((z1') * e_1 + (z2') * (1 - e_1)) * g - 2 * (1 - g) * (z0')) * b_1) - 0))).
    { clear - e_2 B_Q b_1 b_2 g e_1.
      intros z0' z1' z2' z3' z4' H_B_Q H_apart.
      rewrite ?H_B_Q.
      try assert (N20' : normal_form ((((2 * (1 - g) * g * (z0') + ((z1') * e_1 + (z2') * (1 - e_1)) * (g ^ 2) + e_2 * (z3') + (1 - g) ^ 2 * (e_2 * (z3') + (1 - e_2) * (z4')) + (1 - e_2) * (z4') - 2 * (e_2 * (z3') + (1 - e_2) * (z4')) * (1 - g) - 2 * g * (z0')) * b_2 + (2 * (1 - g) * g * (z0') + ((z1') * e_1 + (z2') * (1 - e_1)) * (g ^ 2) + (z1') * e_1 + (1 - g) ^ 2 * (e_2 * (z3') + (1 - e_2) * (z4')) + (z2') * (1 - e_1) - 2 * ((z1') * e_1 + (z2') * (1 - e_1)) * g - 2 * (1 - g) * (z0')) * b_1))) ((z1') * (g ^ 2) * b_1 * e_1 + 2 * (z2') * b_1 * g * e_1 + (z3') * e_2 * (g ^ 2) * b_1 + (z4') * (g ^ 2) * b_1 + 2 * e_2 * (z4') * b_1 * g + g ^ 2 * (z2') * b_2 + (z1') * (g ^ 2) * b_2 * e_1 + (z2') * b_1 + (z3') * e_2 * (g ^ 2) * b_2 + g ^ 2 * (z2') * b_1 + (z4') * b_1 + (z4') * (g ^ 2) * b_2 + (z3') * e_2 * b_1 + 4 * (z0') * b_1 * g + (z1') * b_1 * e_1 - 2 * (z0') * (g ^ 2) * b_1 - 2 * (z0') * b_1 - g ^ 2 * (z2') * b_1 * e_1 - 2 * (z3') * e_2 * b_1 * g - e_2 * (z4') * (g ^ 2) * b_1 - g ^ 2 * (z2') * b_2 * e_1 - 2 * (z1') * b_1 * g * e_1 - 2 * (z2') * b_1 * g - 2 * (z4') * b_1 * g - (z2') * b_1 * e_1 - e_2 * (z4') * b_1 - 2 * (z0') * (g ^ 2) * b_2 - e_2 * (z4') * (g ^ 2) * b_2)) by (unfold normal_form; first [put; solve [ring] | equal]).
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z))) (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) as V'.
    specialize (V' ltac:(says H_B_Q)).
    specialize (V' ltac:(says H_apart)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [B_G > 0], by Linear:
  B_G > 0
*)
Lemma step_B_G_pos_0 (V : Space) (B_G : R) (B_Q : R) (Delta : R) (b_1 : R) (b_2 : R) (e_1 : R) (e_2 : R) (g : R) (j : R) (s : R) (X : R -> law V)
    (H_b_1_pos_is_0 : b_1 >= 0)
    (H_b_2_pos_is_0 : b_2 >= 0)
    (H_e_1_pos_is_0 : e_1 >= 0)
    (H_e_2_pos_is_0 : e_2 >= 0)
    (H_mirrored : vmirror (X 2) (X 1))
    (H_n_1_pos_is_1 : 1 - e_1 >= 0)
    (H_n_2_pos_is_1 : 1 - e_2 >= 0)
    (H_apart : (2 * (1 - g) * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * (g ^ 2) + e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * (1 - g) - 2 * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * b_2 + (2 * (1 - g) * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * (g ^ 2) + E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1) - 2 * (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * g - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * b_1 > 0)
    (H_j : j = E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))
    (H_s : s = E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))
    (H_Delta : Delta = 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))))
    (H_B_Q : B_Q = (2 * (1 - g) * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * (g ^ 2) + e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * (1 - g) - 2 * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * b_2 + (2 * (1 - g) * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * (g ^ 2) + E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1) - 2 * (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * g - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * b_1)
    (H_B_G : B_G = b_1 * ((E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) * e_1 + (1 - e_1) * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) * (g ^ 2) + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => G (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) + E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) * e_1 + 2 * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) * g + (1 - e_1) * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) * e_1 + (1 - e_1) * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) * g - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g)) + (e_2 * (E (X 2) (fun z => G (dot z z) (dot z z) (dot z z))) + (E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) * e_1 + (1 - e_1) * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) * (g ^ 2) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => G (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) + 2 * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) * g - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * g - 2 * (e_2 * (E (X 2) (fun z => G (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) * (1 - g)) * b_2) :
  B_G > 0.
Proof.
  pose proof (step_Q_between (V) (B_Q) (Delta) (b_1) (b_2) (e_1) (e_2) (g) (s) (X) H_b_1_pos_is_0 H_b_2_pos_is_0 H_e_1_pos_is_0 H_e_2_pos_is_0 H_mirrored H_n_1_pos_is_1 H_n_2_pos_is_1 H_s H_Delta H_B_Q) as H_Q_between.
  pose proof (step_G_between (V) (B_G) (Delta) (b_1) (b_2) (e_1) (e_2) (g) (j) (s) (X) H_b_1_pos_is_0 H_b_2_pos_is_0 H_e_1_pos_is_0 H_e_2_pos_is_0 H_mirrored H_n_1_pos_is_1 H_n_2_pos_is_1 H_j H_s H_Delta H_B_G) as H_G_between.
  pose proof (step_j_pos_is_0 (V) (j) (X) H_j) as H_j_pos_is_0.
  pose proof (step_B_Q_pos_0 (V) (B_Q) (b_1) (b_2) (e_1) (e_2) (g) (X) H_apart H_B_Q) as H_B_Q_pos_0.
  assert (P0' : 0 < (1) * ((B_Q) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P' : 0 <= ((e_2 + e_1) * j * ((1 - g) ^ 2 * b_1 + g ^ 2 * b_2))) by (sign).
  assert (G' : (B_G) - (0) = (1) * ((B_Q) - (0)) + ((e_2 + e_1) * j * ((1 - g) ^ 2 * b_1 + g ^ 2 * b_2))).
  { rewrite ?H_Q_between, ?H_G_between.
    rewrite ?H_Q_between, ?H_G_between.
    unfold G, J, Q_.
    first [solve [put; field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [products], by Linear:
  W_G*B_Q >= B_G*W_Q
*)
Lemma step_products (V : Space) (B_G : R) (B_Q : R) (Delta : R) (W_G : R) (W_Q : R) (b_1 : R) (b_2 : R) (e_1 : R) (e_2 : R) (g : R) (j : R) (s : R) (w_1 : R) (w_2 : R) (X : R -> law V)
    (H_b_1_pos_is_0 : b_1 >= 0)
    (H_b_2_pos_is_0 : b_2 >= 0)
    (H_e_1_pos_is_0 : e_1 >= 0)
    (H_e_2_pos_is_0 : e_2 >= 0)
    (H_w_1_pos_is_0 : w_1 >= 0)
    (H_w_2_pos_is_0 : w_2 >= 0)
    (H_mirrored : vmirror (X 2) (X 1))
    (H_n_1_pos_is_1 : 1 - e_1 >= 0)
    (H_n_2_pos_is_1 : 1 - e_2 >= 0)
    (H_j : j = E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))
    (H_s : s = E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))
    (H_Delta : Delta = 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))))
    (H_W_Q : W_Q = (1 - e_2) * w_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * w_1 * (1 - e_1))
    (H_W_G : W_G = (E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * w_1 * (1 - e_1) + (1 - e_2) * (E (X 2) (fun z => G (dot z z) (dot z z) (dot z z)) - E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * w_2)
    (H_B_Q : B_Q = (2 * (1 - g) * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * (g ^ 2) + e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * (1 - g) - 2 * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * b_2 + (2 * (1 - g) * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * (g ^ 2) + E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1) - 2 * (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * g - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * b_1)
    (H_B_G : B_G = b_1 * ((E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) * e_1 + (1 - e_1) * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) * (g ^ 2) + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => G (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) + E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) * e_1 + 2 * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) * g + (1 - e_1) * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) * e_1 + (1 - e_1) * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) * g - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g)) + (e_2 * (E (X 2) (fun z => G (dot z z) (dot z z) (dot z z))) + (E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) * e_1 + (1 - e_1) * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) * (g ^ 2) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => G (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) + 2 * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) * g - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * g - 2 * (e_2 * (E (X 2) (fun z => G (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) * (1 - g)) * b_2) :
  W_G * B_Q >= B_G * W_Q.
Proof.
  pose proof (step_Q_within (V) (W_Q) (e_1) (e_2) (s) (w_1) (w_2) (X) H_e_1_pos_is_0 H_e_2_pos_is_0 H_w_1_pos_is_0 H_w_2_pos_is_0 H_mirrored H_n_1_pos_is_1 H_n_2_pos_is_1 H_s H_W_Q) as H_Q_within.
  pose proof (step_G_within (V) (W_G) (e_1) (e_2) (j) (s) (w_1) (w_2) (X) H_e_1_pos_is_0 H_e_2_pos_is_0 H_w_1_pos_is_0 H_w_2_pos_is_0 H_mirrored H_n_1_pos_is_1 H_n_2_pos_is_1 H_j H_s H_W_G) as H_G_within.
  pose proof (step_Q_between (V) (B_Q) (Delta) (b_1) (b_2) (e_1) (e_2) (g) (s) (X) H_b_1_pos_is_0 H_b_2_pos_is_0 H_e_1_pos_is_0 H_e_2_pos_is_0 H_mirrored H_n_1_pos_is_1 H_n_2_pos_is_1 H_s H_Delta H_B_Q) as H_Q_between.
  pose proof (step_G_between (V) (B_G) (Delta) (b_1) (b_2) (e_1) (e_2) (g) (j) (s) (X) H_b_1_pos_is_0 H_b_2_pos_is_0 H_e_1_pos_is_0 H_e_2_pos_is_0 H_mirrored H_n_1_pos_is_1 H_n_2_pos_is_1 H_j H_s H_Delta H_B_G) as H_G_between.
  pose proof (step_j_pos_is_0 (V) (j) (X) H_j) as H_j_pos_is_0.
  pose proof (step_Delta_pos_is_0 (V) (Delta) (X) H_mirrored H_Delta) as H_Delta_pos_is_0.
  assert (P' : 0 <= (j * Delta * (w_1 * (1 - e_1) + (1 - e_2) * w_2) * ((1 - g) ^ 2 * b_1 + g ^ 2 * b_2))) by (first [seen | sign_form ((-1) * (g ^ 2 * b_1 + g ^ 2 * b_2 + b_1 - 2 * b_1 * g) * j * Delta * (e_2 * w_2 + w_1 * e_1 - w_2 - w_1)) ltac:(first [put; solve [ring] | equal]) | sign]).
  assert (G' : (W_G * B_Q) - (B_G * W_Q) = (j * Delta * (w_1 * (1 - e_1) + (1 - e_2) * w_2) * ((1 - g) ^ 2 * b_1 + g ^ 2 * b_2))).
  { rewrite ?H_Q_within, ?H_G_within, ?H_Q_between, ?H_G_between.
    rewrite ?H_Q_within, ?H_G_within, ?H_Q_between, ?H_G_between.
    unfold G, J, Q_.
    first [solve [put; field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [G], by Linear:
  B_G^(-1)*W_G >= W_Q*B_Q^(-1)
*)
Lemma step_G (V : Space) (B_G : R) (B_Q : R) (Delta : R) (W_G : R) (W_Q : R) (b_1 : R) (b_2 : R) (e_1 : R) (e_2 : R) (g : R) (j : R) (s : R) (w_1 : R) (w_2 : R) (X : R -> law V)
    (H_b_1_pos_is_0 : b_1 >= 0)
    (H_b_2_pos_is_0 : b_2 >= 0)
    (H_e_1_pos_is_0 : e_1 >= 0)
    (H_e_2_pos_is_0 : e_2 >= 0)
    (H_w_1_pos_is_0 : w_1 >= 0)
    (H_w_2_pos_is_0 : w_2 >= 0)
    (H_mirrored : vmirror (X 2) (X 1))
    (H_n_1_pos_is_1 : 1 - e_1 >= 0)
    (H_n_2_pos_is_1 : 1 - e_2 >= 0)
    (H_apart : (2 * (1 - g) * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * (g ^ 2) + e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * (1 - g) - 2 * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * b_2 + (2 * (1 - g) * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * (g ^ 2) + E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1) - 2 * (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * g - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * b_1 > 0)
    (H_j : j = E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))
    (H_s : s = E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))
    (H_Delta : Delta = 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))))
    (H_W_Q : W_Q = (1 - e_2) * w_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * w_1 * (1 - e_1))
    (H_W_G : W_G = (E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * w_1 * (1 - e_1) + (1 - e_2) * (E (X 2) (fun z => G (dot z z) (dot z z) (dot z z)) - E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * w_2)
    (H_B_Q : B_Q = (2 * (1 - g) * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * (g ^ 2) + e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * (1 - g) - 2 * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * b_2 + (2 * (1 - g) * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * (g ^ 2) + E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1) - 2 * (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * g - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * b_1)
    (H_B_G : B_G = b_1 * ((E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) * e_1 + (1 - e_1) * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) * (g ^ 2) + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => G (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) + E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) * e_1 + 2 * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) * g + (1 - e_1) * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) * e_1 + (1 - e_1) * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) * g - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g)) + (e_2 * (E (X 2) (fun z => G (dot z z) (dot z z) (dot z z))) + (E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) * e_1 + (1 - e_1) * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) * (g ^ 2) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => G (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) + 2 * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) * g - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * g - 2 * (e_2 * (E (X 2) (fun z => G (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) * (1 - g)) * b_2) :
  W_G * (inv B_G) >= W_Q * (inv B_Q).
Proof.
  pose proof (step_B_Q_pos_0 (V) (B_Q) (b_1) (b_2) (e_1) (e_2) (g) (X) H_apart H_B_Q) as H_B_Q_pos_0.
  pose proof (step_B_G_pos_0 (V) (B_G) (B_Q) (Delta) (b_1) (b_2) (e_1) (e_2) (g) (j) (s) (X) H_b_1_pos_is_0 H_b_2_pos_is_0 H_e_1_pos_is_0 H_e_2_pos_is_0 H_mirrored H_n_1_pos_is_1 H_n_2_pos_is_1 H_apart H_j H_s H_Delta H_B_Q H_B_G) as H_B_G_pos_0.
  pose proof (step_products (V) (B_G) (B_Q) (Delta) (W_G) (W_Q) (b_1) (b_2) (e_1) (e_2) (g) (j) (s) (w_1) (w_2) (X) H_b_1_pos_is_0 H_b_2_pos_is_0 H_e_1_pos_is_0 H_e_2_pos_is_0 H_w_1_pos_is_0 H_w_2_pos_is_0 H_mirrored H_n_1_pos_is_1 H_n_2_pos_is_1 H_j H_s H_Delta H_W_Q H_W_G H_B_Q H_B_G) as H_products.
  assert (P0' : 0 <= (inv B_G * (inv B_Q)) * ((W_G * B_Q) - (B_G * W_Q))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (W_G * (inv B_G)) - (W_Q * (inv B_Q)) = (inv B_G * (inv B_Q)) * ((W_G * B_Q) - (B_G * W_Q))).
  { unfold G, J, Q_.
    assert (Z0' : B_Q <> 0) by (apply positive_ne; sign).
    assert (Z1' : B_G <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [mediant], by Instance:
  (W_G + W_Q)*(B_G + B_Q)^(-1) >= W_Q*B_Q^(-1) if and only if B_G^(-1)*W_G >= W_Q*B_Q^(-1)
*)
Lemma step_mediant (V : Space) (B_G : R) (B_Q : R) (Delta : R) (W_G : R) (W_Q : R) (b_1 : R) (b_2 : R) (e_1 : R) (e_2 : R) (g : R) (j : R) (s : R) (X : R -> law V)
    (H_b_1_pos_is_0 : b_1 >= 0)
    (H_b_2_pos_is_0 : b_2 >= 0)
    (H_e_1_pos_is_0 : e_1 >= 0)
    (H_e_2_pos_is_0 : e_2 >= 0)
    (H_mirrored : vmirror (X 2) (X 1))
    (H_n_1_pos_is_1 : 1 - e_1 >= 0)
    (H_n_2_pos_is_1 : 1 - e_2 >= 0)
    (H_apart : (2 * (1 - g) * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * (g ^ 2) + e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * (1 - g) - 2 * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * b_2 + (2 * (1 - g) * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * (g ^ 2) + E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1) - 2 * (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * g - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * b_1 > 0)
    (H_j : j = E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))
    (H_s : s = E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))
    (H_Delta : Delta = 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))))
    (H_B_Q : B_Q = (2 * (1 - g) * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * (g ^ 2) + e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * (1 - g) - 2 * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * b_2 + (2 * (1 - g) * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * (g ^ 2) + E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1) - 2 * (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * g - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * b_1)
    (H_B_G : B_G = b_1 * ((E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) * e_1 + (1 - e_1) * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) * (g ^ 2) + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => G (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) + E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) * e_1 + 2 * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) * g + (1 - e_1) * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) * e_1 + (1 - e_1) * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) * g - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g)) + (e_2 * (E (X 2) (fun z => G (dot z z) (dot z z) (dot z z))) + (E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) * e_1 + (1 - e_1) * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) * (g ^ 2) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => G (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) + 2 * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) * g - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * g - 2 * (e_2 * (E (X 2) (fun z => G (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) * (1 - g)) * b_2) :
  (W_G + W_Q) * (inv (B_G + B_Q)) >= W_Q * (inv B_Q) <-> W_G * (inv B_G) >= W_Q * (inv B_Q).
Proof.
  pose proof (step_B_Q_pos_0 (V) (B_Q) (b_1) (b_2) (e_1) (e_2) (g) (X) H_apart H_B_Q) as H_B_Q_pos_0.
  pose proof (step_B_G_pos_0 (V) (B_G) (B_Q) (Delta) (b_1) (b_2) (e_1) (e_2) (g) (j) (s) (X) H_b_1_pos_is_0 H_b_2_pos_is_0 H_e_1_pos_is_0 H_e_2_pos_is_0 H_mirrored H_n_1_pos_is_1 H_n_2_pos_is_1 H_apart H_j H_s H_Delta H_B_Q H_B_G) as H_B_G_pos_0.
  assert (I' : ((W_G) + (W_Q)) * (inv ((B_G) + (B_Q))) >= (W_Q) * (inv (B_Q)) <-> (W_G) * (inv (B_G)) >= (W_Q) * (inv (B_Q))).
  { apply (mediant.step_lemma (B_G) (B_Q) (W_G) (W_Q)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise]]. }
  fits I'.
Qed.

(** Step [theorem], by Detach:
  (W_G + W_Q)*(B_G + B_Q)^(-1) >= W_Q*B_Q^(-1)
*)
Lemma step_theorem (V : Space) (B_G : R) (B_Q : R) (Delta : R) (W_G : R) (W_Q : R) (b_1 : R) (b_2 : R) (e_1 : R) (e_2 : R) (g : R) (j : R) (s : R) (w_1 : R) (w_2 : R) (X : R -> law V)
    (H_b_1_pos_is_0 : b_1 >= 0)
    (H_b_2_pos_is_0 : b_2 >= 0)
    (H_e_1_pos_is_0 : e_1 >= 0)
    (H_e_2_pos_is_0 : e_2 >= 0)
    (H_w_1_pos_is_0 : w_1 >= 0)
    (H_w_2_pos_is_0 : w_2 >= 0)
    (H_mirrored : vmirror (X 2) (X 1))
    (H_n_1_pos_is_1 : 1 - e_1 >= 0)
    (H_n_2_pos_is_1 : 1 - e_2 >= 0)
    (H_apart : (2 * (1 - g) * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * (g ^ 2) + e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * (1 - g) - 2 * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * b_2 + (2 * (1 - g) * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * (g ^ 2) + E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1) - 2 * (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * g - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * b_1 > 0)
    (H_j : j = E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))
    (H_s : s = E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))
    (H_Delta : Delta = 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))))
    (H_W_Q : W_Q = (1 - e_2) * w_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * w_1 * (1 - e_1))
    (H_W_G : W_G = (E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * w_1 * (1 - e_1) + (1 - e_2) * (E (X 2) (fun z => G (dot z z) (dot z z) (dot z z)) - E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * w_2)
    (H_B_Q : B_Q = (2 * (1 - g) * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * (g ^ 2) + e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * (1 - g) - 2 * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * b_2 + (2 * (1 - g) * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * (g ^ 2) + E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1) - 2 * (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * g - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * b_1)
    (H_B_G : B_G = b_1 * ((E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) * e_1 + (1 - e_1) * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) * (g ^ 2) + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => G (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) + E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) * e_1 + 2 * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) * g + (1 - e_1) * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) * e_1 + (1 - e_1) * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) * g - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g)) + (e_2 * (E (X 2) (fun z => G (dot z z) (dot z z) (dot z z))) + (E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) * e_1 + (1 - e_1) * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) * (g ^ 2) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => G (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) + 2 * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) * g - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * g - 2 * (e_2 * (E (X 2) (fun z => G (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) * (1 - g)) * b_2) :
  (W_G + W_Q) * (inv (B_G + B_Q)) >= W_Q * (inv B_Q).
Proof.
  pose proof (step_G (V) (B_G) (B_Q) (Delta) (W_G) (W_Q) (b_1) (b_2) (e_1) (e_2) (g) (j) (s) (w_1) (w_2) (X) H_b_1_pos_is_0 H_b_2_pos_is_0 H_e_1_pos_is_0 H_e_2_pos_is_0 H_w_1_pos_is_0 H_w_2_pos_is_0 H_mirrored H_n_1_pos_is_1 H_n_2_pos_is_1 H_apart H_j H_s H_Delta H_W_Q H_W_G H_B_Q H_B_G) as H_G.
  pose proof (step_mediant (V) (B_G) (B_Q) (Delta) (W_G) (W_Q) (b_1) (b_2) (e_1) (e_2) (g) (j) (s) (X) H_b_1_pos_is_0 H_b_2_pos_is_0 H_e_1_pos_is_0 H_e_2_pos_is_0 H_mirrored H_n_1_pos_is_1 H_n_2_pos_is_1 H_apart H_j H_s H_Delta H_B_Q H_B_G) as H_mediant.
  assert (J' : W_G * (inv B_G) >= W_Q * (inv B_Q)).
  { first [exact H_G | lra | congruent_to H_G | fit H_G]. }
  pose proof (proj2 H_mediant J') as I'.
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

Theorem theorem (V : Space) (B_G : R) (B_Q : R) (Delta : R) (W_G : R) (W_Q : R) (b_1 : R) (b_2 : R) (e_1 : R) (e_2 : R) (g : R) (j : R) (s : R) (w_1 : R) (w_2 : R) (X : R -> law V)
    (H_b_1_pos_is_0 : b_1 >= 0)
    (H_b_2_pos_is_0 : b_2 >= 0)
    (H_e_1_pos_is_0 : e_1 >= 0)
    (H_e_2_pos_is_0 : e_2 >= 0)
    (H_w_1_pos_is_0 : w_1 >= 0)
    (H_w_2_pos_is_0 : w_2 >= 0)
    (H_mirrored : vmirror (X 2) (X 1))
    (H_n_1_pos_is_1 : 1 - e_1 >= 0)
    (H_n_2_pos_is_1 : 1 - e_2 >= 0)
    (H_apart : (2 * (1 - g) * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * (g ^ 2) + e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * (1 - g) - 2 * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * b_2 + (2 * (1 - g) * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * (g ^ 2) + E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1) - 2 * (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * g - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * b_1 > 0)
    (H_j : j = E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))
    (H_s : s = E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))
    (H_Delta : Delta = 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))))
    (H_W_Q : W_Q = (1 - e_2) * w_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * w_1 * (1 - e_1))
    (H_W_G : W_G = (E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * w_1 * (1 - e_1) + (1 - e_2) * (E (X 2) (fun z => G (dot z z) (dot z z) (dot z z)) - E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * w_2)
    (H_B_Q : B_Q = (2 * (1 - g) * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * (g ^ 2) + e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * (1 - g) - 2 * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * b_2 + (2 * (1 - g) * g * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * (g ^ 2) + E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1) - 2 * (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) * e_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - e_1)) * g - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) * b_1)
    (H_B_G : B_G = b_1 * ((E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) * e_1 + (1 - e_1) * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) * (g ^ 2) + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => G (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) + E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) * e_1 + 2 * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) * g + (1 - e_1) * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) * e_1 + (1 - e_1) * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) * g - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g)) + (e_2 * (E (X 2) (fun z => G (dot z z) (dot z z) (dot z z))) + (E (X 1) (fun z => G (dot z z) (dot z z) (dot z z)) * e_1 + (1 - e_1) * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) * (g ^ 2) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) + (1 - g) ^ 2 * (e_2 * (E (X 2) (fun z => G (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) + 2 * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) * g - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) * g - 2 * (e_2 * (E (X 2) (fun z => G (dot z z) (dot z z) (dot z z))) + (1 - e_2) * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) * (1 - g)) * b_2) :
  (W_G + W_Q) * (inv (B_G + B_Q)) >= W_Q * (inv B_Q).
Proof. exact (step_theorem (V) (B_G) (B_Q) (Delta) (W_G) (W_Q) (b_1) (b_2) (e_1) (e_2) (g) (j) (s) (w_1) (w_2) (X) H_b_1_pos_is_0 H_b_2_pos_is_0 H_e_1_pos_is_0 H_e_2_pos_is_0 H_w_1_pos_is_0 H_w_2_pos_is_0 H_mirrored H_n_1_pos_is_1 H_n_2_pos_is_1 H_apart H_j H_s H_Delta H_W_Q H_W_G H_B_Q H_B_G). Qed.
