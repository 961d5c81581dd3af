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
  first [exact J' | lra | fit J'].
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
    try assert (N6' : normal_form ((sqrt ((dot x x) * (dot y y) - (dot x y) ^ 2))) (sqrt (dot y y * (dot x x) - (dot x y) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot y y * (dot x x) - (dot x y) ^ 2) * sqrt (dot y y * (dot x x) - (dot x y) ^ 2) = dot y y * (dot x x) - (dot x y) ^ 2) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (N7' : normal_form ((sqrt ((dot x x) * (dot y y) - (dot x y) ^ 2))) (sqrt (dot y y * (dot x x) - (dot x y) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot y y * (dot x x) - (dot x y) ^ 2) * sqrt (dot y y * (dot x x) - (dot x y) ^ 2) = dot y y * (dot x x) - (dot x y) ^ 2) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

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
    try assert (N2' : normal_form ((((e_2 + e_1) * (j + s) + Delta) * ((1 - g) ^ 2 * b_1 + g ^ 2 * b_2))) (g ^ 2 * Delta * b_1 + g ^ 2 * Delta * b_2 + g ^ 2 * b_1 * e_1 * s + j * b_1 * e_1 + e_2 * j * (g ^ 2) * b_2 + j * (g ^ 2) * b_1 * e_1 + j * (g ^ 2) * b_2 * e_1 + e_2 * (g ^ 2) * b_1 * s + g ^ 2 * b_2 * e_1 * s + b_1 * e_1 * s + e_2 * b_1 * s + e_2 * j * (g ^ 2) * b_1 + e_2 * (g ^ 2) * b_2 * s + e_2 * j * b_1 + Delta * b_1 - 2 * b_1 * g * e_1 * s - 2 * Delta * b_1 * g - 2 * e_2 * b_1 * g * s - 2 * e_2 * j * b_1 * g - 2 * j * b_1 * g * e_1)) by (unfold normal_form; first [put; solve [ring] | equal]).
    try assert (N3' : normal_form ((((e_2 + e_1) * s + Delta) * ((1 - g) ^ 2 * b_1 + g ^ 2 * b_2))) (g ^ 2 * Delta * b_1 + g ^ 2 * Delta * b_2 + g ^ 2 * b_1 * e_1 * s + e_2 * (g ^ 2) * b_1 * s + g ^ 2 * b_2 * e_1 * s + b_1 * e_1 * s + e_2 * b_1 * s + e_2 * (g ^ 2) * b_2 * s + Delta * b_1 - 2 * b_1 * g * e_1 * s - 2 * Delta * b_1 * g - 2 * e_2 * b_1 * g * s)) by (unfold normal_form; first [put; solve [ring] | equal]).
    first [put; solve [ring] | equal]. }
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
    try assert (N4' : normal_form ((((e_2 + e_1) * (j + s) + Delta) * ((1 - g) ^ 2 * b_1 + g ^ 2 * b_2))) (g ^ 2 * Delta * b_1 + g ^ 2 * Delta * b_2 + g ^ 2 * b_1 * e_1 * s + j * b_1 * e_1 + e_2 * j * (g ^ 2) * b_2 + j * (g ^ 2) * b_1 * e_1 + j * (g ^ 2) * b_2 * e_1 + e_2 * (g ^ 2) * b_1 * s + g ^ 2 * b_2 * e_1 * s + b_1 * e_1 * s + e_2 * b_1 * s + e_2 * j * (g ^ 2) * b_1 + e_2 * (g ^ 2) * b_2 * s + e_2 * j * b_1 + Delta * b_1 - 2 * b_1 * g * e_1 * s - 2 * Delta * b_1 * g - 2 * e_2 * b_1 * g * s - 2 * e_2 * j * b_1 * g - 2 * j * b_1 * g * e_1)) by (unfold normal_form; first [put; solve [ring] | equal]).
    try assert (N5' : normal_form ((((e_2 + e_1) * s + Delta) * ((1 - g) ^ 2 * b_1 + g ^ 2 * b_2))) (g ^ 2 * Delta * b_1 + g ^ 2 * Delta * b_2 + g ^ 2 * b_1 * e_1 * s + e_2 * (g ^ 2) * b_1 * s + g ^ 2 * b_2 * e_1 * s + b_1 * e_1 * s + e_2 * b_1 * s + e_2 * (g ^ 2) * b_2 * s + Delta * b_1 - 2 * b_1 * g * e_1 * s - 2 * Delta * b_1 * g - 2 * e_2 * b_1 * g * s)) by (unfold normal_form; first [put; solve [ring] | equal]).
    try assert (N6' : normal_form (((w_1 * (1 - e_1) + (1 - e_2) * w_2) * (j + s))) (w_1 * j + w_1 * s + j * w_2 + w_2 * s - e_2 * w_2 * s - w_1 * e_1 * s - w_1 * j * e_1 - e_2 * j * w_2)) by (unfold normal_form; first [put; solve [ring] | equal]).
    try assert (N7' : normal_form (((w_1 * (1 - e_1) + (1 - e_2) * w_2) * s)) (w_1 * s + w_2 * s - e_2 * w_2 * s - w_1 * e_1 * s)) by (unfold normal_form; first [put; solve [ring] | equal]).
    first [put; solve [ring] | equal]. }
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
  { first [exact H_G | lra | fit H_G]. }
  pose proof (proj2 H_mediant J') as I'.
  first [exact I' | lra | fit I'].
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
