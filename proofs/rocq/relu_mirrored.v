(** ReLU, mirrored classes: $NC1(NTK) >= NC1(NNGP)$ (relu-mirrored)

  Given [b_1 >= 0]: b_1 >= 0
  Given [b_2 >= 0]: b_2 >= 0
  Given [w_1 >= 0]: w_1 >= 0
  Given [w_2 >= 0]: w_2 >= 0
  Given [mirrored]: X2 is the law of -x, x ~ X1
  Given [weights]: w_1 + w_2 > 0
  Given [apart]: (((1 - g)*E[E[Q(x, y); y ~ X2]; x ~ X1] + E[E[Q(x, y); y ~ X1]; x ~ X1]*g)*g +
    E[E[Q(x, y); y ~ X2]; x ~ X2] + (E[E[Q(x, y); y ~ X1]; x ~ X2]*g + E[E[Q(x, y); y ~ X2]; x ~
    X2]*(1 - g))*(1 - g) - 2*E[E[Q(x, y); y ~ X2]; x ~ X2]*(1 - g) - 2*E[E[Q(x, y); y ~ X1]; x ~
    X2]*g)*b_2 + (-2*(1 - g)*E[E[Q(x, y); y ~ X2]; x ~ X1] + E[E[Q(x, y); y ~ X1]; x ~ X1] + ((1 -
    g)*E[E[Q(x, y); y ~ X2]; x ~ X1] + E[E[Q... > 0
  with [W_Q]: W_Q = (-E[E[Q(x, y); y ~ X1]; x ~ X1] + E[Q(x, x); x ~ X1])*w_1 + w_2*(-E[E[Q(x, y);
    y ~ X2]; x ~ X2] + E[Q(x, x); x ~ X2])
  with [B_Q]: B_Q = (((1 - g)*E[E[Q(x, y); y ~ X2]; x ~ X1] + E[E[Q(x, y); y ~ X1]; x ~ X1]*g)*g +
    E[E[Q(x, y); y ~ X2]; x ~ X2] + (E[E[Q(x, y); y ~ X1]; x ~ X2]*g + E[E[Q(x, y); y ~ X2]; x ~
    X2]*(1 - g))*(1 - g) - 2*E[E[Q(x, y); y ~ X2]; x ~ X2]*(1 - g) - 2*E[E[Q(x, y); y ~ X1]; x ~
    X2]*g)*b_2 + (-2*(1 - g)*E[E[Q(x, y); y ~ X2]; x ~ X1] + E[E[Q(x, y); y ~ X1]; x ~ X1] + ((1 -
    g)*E[E[Q(x, y); y ~ X2]; x ~ X1] + E[E[Q...
  with [W]: W = w_2*(-E[E[G(x, y) + Q(x, y); y ~ X2]; x ~ X2] + E[Q(x, x) + G(x, x); x ~ X2]) +
    w_1*(E[Q(x, x) + G(x, x); x ~ X1] - E[E[G(x, y) + Q(x, y); y ~ X1]; x ~ X1])
  with [B]: B = (E[E[G(x, y) + Q(x, y); y ~ X2]; x ~ X2] + (E[E[G(x, y) + Q(x, y); y ~ X1]; x ~
    X2]*g + E[E[G(x, y) + Q(x, y); y ~ X2]; x ~ X2]*(1 - g))*(1 - g) + (E[E[G(x, y) + Q(x, y); y ~
    X1]; x ~ X1]*g + (1 - g)*E[E[G(x, y) + Q(x, y); y ~ X2]; x ~ X1])*g - 2*E[E[G(x, y) + Q(x, y);
    y ~ X1]; x ~ X2]*g - 2*E[E[G(x, y) + Q(x, y); y ~ X2]; x ~ X2]*(1 - g))*b_2 + ((E[E[G(x, y) +
    Q(x, y); y ~ X1]; x ~ X2]*g + E[E[G(...
  with [j]: j = E[E[J(x, y); y ~ X1]; x ~ X1]
  Then W*B^(-1) >= W_Q*B_Q^(-1)
  Then W*B^(-1) - W_Q*B_Q^(-1) = 1/2*j*B_Q^(-1)*(w_1 + w_2)
  Then W*B^(-1) = W_Q*B_Q^(-1) if and only if j = 0
  Then J(x*s, x*r) = 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require relu_split.
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

(** Step [J_12], by Algebra:
  E[E[J(x, y); y ~ X2]; x ~ X1] = j
*)
Lemma step_J_12 (V : Space) (j : R) (X : R -> law V)
    (H_mirrored : vmirror (X 2) (X 1))
    (H_j : j = E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))) :
  E (X 1) (fun z => E (X 2) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) = j.
Proof.
  enough (U' : E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI))) = E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))).
  { transitivity (E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))).
    { assert (C0' : E (X 1) (fun z => E (X 2) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) = E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))).
      { apply E_ext; intros x_1 D_x_1.
        assert (C2' : E (X 2) (fun z => J (dot x_1 x_1) (dot x_1 z) (dot z z)) = E (X 2) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_1 x_1) - (dot x_1 z) ^ 2)) * (inv PI))).
        { apply E_ext; intros x_3 D_x_3.
          assert (C4' : J (dot x_1 x_1) (dot x_1 x_3) (dot x_3 x_3) = (1 / 2) * (sqrt (dot x_3 x_3 * (dot x_1 x_1) - (dot x_1 x_3) ^ 2)) * (inv PI)).
          { unfold J; first [same | ring | alike_by_ring; ring | arrange]. }
          rewrite C4'.
          first [same | ring | arrange]. }
        rewrite C2'.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C5' : j = E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))).
    { rewrite H_j.
      assert (C6' : E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) = E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))).
      { apply E_ext; intros x_7 D_x_7.
        assert (C8' : E (X 1) (fun z => J (dot x_7 x_7) (dot x_7 z) (dot z z)) = E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_7 x_7) - (dot x_7 z) ^ 2)) * (inv PI))).
        { apply E_ext; intros x_9 D_x_9.
          assert (C10' : J (dot x_7 x_7) (dot x_7 x_9) (dot x_9 x_9) = (1 / 2) * (sqrt (dot x_9 x_9 * (dot x_7 x_7) - (dot x_7 x_9) ^ 2)) * (inv PI)).
          { unfold J; first [same | ring | alike_by_ring; ring | arrange]. }
          rewrite C10'.
          first [same | ring | arrange]. }
        rewrite C8'.
        first [same | ring | arrange]. }
      rewrite C6'.
      first [same | ring | arrange]. }
    rewrite C5'.
    first [same | ring | arrange]. }
  assert (S0' : E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI))) = (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI)).
  { transitivity (E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))). { arrange. }
    assert (E11' : normal_form (E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))) ((1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_12 => ((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_12 x_12) - (dot x_12 z) ^ 2))))).
      { apply E_ext; intros x_12 D_x_12; draws.
        transitivity ((1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_12 x_12) - (dot x_12 z) ^ 2))) * (inv PI)).
        { transitivity (E (X 2) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_12 x_12) - (dot x_12 z) ^ 2)) * (inv PI))). { arrange. }
          assert (E13' : normal_form (E (X 2) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_12 x_12) - (dot x_12 z) ^ 2)) * (inv PI))) ((1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_12 x_12) - (dot x_12 z) ^ 2))) * (inv PI))).
          { unfold normal_form.
            transitivity (E (X 1) (fun z => (1 / 2) * (sqrt (dot (vscale (-1) z) (vscale (-1) z) * (dot x_12 x_12) - (dot x_12 (vscale (-1) z)) ^ 2)) * (inv PI))).
            { rewrite H_mirrored; apply E_ext; intros; equal. }
            transitivity (E (X 1) (fun x_15 => ((1 / 2) * (inv PI)) * (sqrt (dot x_15 x_15 * (dot x_12 x_12) - (dot x_12 x_15) ^ 2)))).
            { apply E_ext; intros x_15 D_x_15; draws.
              transitivity ((1 / 2) * (sqrt (dot x_15 x_15 * (dot x_12 x_12) - (dot x_12 x_15) ^ 2)) * (inv PI)).
              { transitivity ((1 / 2) * (sqrt (dot (vscale (-1) x_15) (vscale (-1) x_15) * (dot x_12 x_12) - (dot x_12 (vscale (-1) x_15)) ^ 2)) * (inv PI)). { arrange. }
                transitivity ((1 / 2) * (sqrt ((-1) * ((-1) * (dot x_15 x_15)) * (dot x_12 x_12) - ((-1) * (dot x_12 x_15)) ^ 2)) * (inv PI)). { products; arrange. }
                try assert (N16' : normal_form (sqrt ((-1) * ((-1) * (dot x_15 x_15)) * (dot x_12 x_12) - ((-1) * (dot x_12 x_15)) ^ 2)) (sqrt (dot x_15 x_15 * (dot x_12 x_12) - (dot x_12 x_15) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot x_15 x_15 * (dot x_12 x_12) - (dot x_12 x_15) ^ 2) * sqrt (dot x_15 x_15 * (dot x_12 x_12) - (dot x_12 x_15) ^ 2) = dot x_15 x_15 * (dot x_12 x_12) - (dot x_12 x_15) ^ 2) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_15 => sqrt (dot x_15 x_15 * (dot x_12 x_12) - (dot x_12 x_15) ^ 2)))).
            { linear. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_12 x_12) - (dot x_12 z) ^ 2)))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_12 => E (X 1) (fun z => sqrt (dot z z * (dot x_12 x_12) - (dot x_12 z) ^ 2))))).
      { linear. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))))). { arrange. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  assert (S1' : E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI))) = (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI)).
  { transitivity (E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))). { arrange. }
    assert (E17' : normal_form (E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))) ((1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_18 => ((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_18 x_18) - (dot x_18 z) ^ 2))))).
      { apply E_ext; intros x_18 D_x_18; draws.
        transitivity ((1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_18 x_18) - (dot x_18 z) ^ 2))) * (inv PI)).
        { transitivity (E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_18 x_18) - (dot x_18 z) ^ 2)) * (inv PI))). { arrange. }
          assert (E19' : normal_form (E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_18 x_18) - (dot x_18 z) ^ 2)) * (inv PI))) ((1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_18 x_18) - (dot x_18 z) ^ 2))) * (inv PI))).
          { unfold normal_form.
            transitivity (E (X 1) (fun x_20 => ((1 / 2) * (inv PI)) * (sqrt (dot x_20 x_20 * (dot x_18 x_18) - (dot x_18 x_20) ^ 2)))).
            { apply E_ext; intros x_20 D_x_20; draws.
              transitivity ((1 / 2) * (sqrt (dot x_20 x_20 * (dot x_18 x_18) - (dot x_18 x_20) ^ 2)) * (inv PI)).
              { transitivity ((1 / 2) * (sqrt (dot x_20 x_20 * (dot x_18 x_18) - (dot x_18 x_20) ^ 2)) * (inv PI)). { arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_20 => sqrt (dot x_20 x_20 * (dot x_18 x_18) - (dot x_18 x_20) ^ 2)))).
            { linear. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_18 x_18) - (dot x_18 z) ^ 2)))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_18 => E (X 1) (fun z => sqrt (dot z z * (dot x_18 x_18) - (dot x_18 z) ^ 2))))).
      { linear. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))))). { arrange. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  transitivity (E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [J_22], by Algebra:
  E[E[J(x, y); y ~ X2]; x ~ X2] = j
*)
Lemma step_J_22 (V : Space) (j : R) (X : R -> law V)
    (H_mirrored : vmirror (X 2) (X 1))
    (H_j : j = E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))) :
  E (X 2) (fun z => E (X 2) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) = j.
Proof.
  enough (U' : E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI))) = E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))).
  { transitivity (E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))).
    { assert (C0' : E (X 2) (fun z => E (X 2) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) = E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))).
      { apply E_ext; intros x_1 D_x_1.
        assert (C2' : E (X 2) (fun z => J (dot x_1 x_1) (dot x_1 z) (dot z z)) = E (X 2) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_1 x_1) - (dot x_1 z) ^ 2)) * (inv PI))).
        { apply E_ext; intros x_3 D_x_3.
          assert (C4' : J (dot x_1 x_1) (dot x_1 x_3) (dot x_3 x_3) = (1 / 2) * (sqrt (dot x_3 x_3 * (dot x_1 x_1) - (dot x_1 x_3) ^ 2)) * (inv PI)).
          { unfold J; first [same | ring | alike_by_ring; ring | arrange]. }
          rewrite C4'.
          first [same | ring | arrange]. }
        rewrite C2'.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C5' : j = E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))).
    { rewrite H_j.
      assert (C6' : E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) = E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))).
      { apply E_ext; intros x_7 D_x_7.
        assert (C8' : E (X 1) (fun z => J (dot x_7 x_7) (dot x_7 z) (dot z z)) = E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_7 x_7) - (dot x_7 z) ^ 2)) * (inv PI))).
        { apply E_ext; intros x_9 D_x_9.
          assert (C10' : J (dot x_7 x_7) (dot x_7 x_9) (dot x_9 x_9) = (1 / 2) * (sqrt (dot x_9 x_9 * (dot x_7 x_7) - (dot x_7 x_9) ^ 2)) * (inv PI)).
          { unfold J; first [same | ring | alike_by_ring; ring | arrange]. }
          rewrite C10'.
          first [same | ring | arrange]. }
        rewrite C8'.
        first [same | ring | arrange]. }
      rewrite C6'.
      first [same | ring | arrange]. }
    rewrite C5'.
    first [same | ring | arrange]. }
  assert (S0' : E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI))) = (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI)).
  { transitivity (E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))). { arrange. }
    assert (E11' : normal_form (E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))) ((1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot (vscale (-1) z) (vscale (-1) z)) - (dot (vscale (-1) z) x1) ^ 2)) * (inv PI)))).
      { rewrite H_mirrored; apply E_ext; intros; equal. }
      transitivity (E (X 1) (fun x_13 => ((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_13 x_13) - (dot x_13 z) ^ 2))))).
      { apply E_ext; intros x_13 D_x_13; draws.
        transitivity ((1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_13 x_13) - (dot x_13 z) ^ 2))) * (inv PI)).
        { transitivity (E (X 2) (fun z => (1 / 2) * (sqrt (dot z z * (dot (vscale (-1) x_13) (vscale (-1) x_13)) - (dot (vscale (-1) x_13) z) ^ 2)) * (inv PI))). { arrange. }
          assert (E14' : normal_form (E (X 2) (fun z => (1 / 2) * (sqrt (dot z z * (dot (vscale (-1) x_13) (vscale (-1) x_13)) - (dot (vscale (-1) x_13) z) ^ 2)) * (inv PI))) ((1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_13 x_13) - (dot x_13 z) ^ 2))) * (inv PI))).
          { unfold normal_form.
            transitivity (E (X 1) (fun z => (1 / 2) * (sqrt (dot (vscale (-1) z) (vscale (-1) z) * (dot (vscale (-1) x_13) (vscale (-1) x_13)) - (dot (vscale (-1) x_13) (vscale (-1) z)) ^ 2)) * (inv PI))).
            { rewrite H_mirrored; apply E_ext; intros; equal. }
            transitivity (E (X 1) (fun x_16 => ((1 / 2) * (inv PI)) * (sqrt (dot x_16 x_16 * (dot x_13 x_13) - (dot x_13 x_16) ^ 2)))).
            { apply E_ext; intros x_16 D_x_16; draws.
              transitivity ((1 / 2) * (sqrt (dot x_16 x_16 * (dot x_13 x_13) - (dot x_13 x_16) ^ 2)) * (inv PI)).
              { transitivity ((1 / 2) * (sqrt (dot (vscale (-1) x_16) (vscale (-1) x_16) * (dot (vscale (-1) x_13) (vscale (-1) x_13)) - (dot (vscale (-1) x_13) (vscale (-1) x_16)) ^ 2)) * (inv PI)). { arrange. }
                transitivity ((1 / 2) * (sqrt ((-1) * ((-1) * (dot x_16 x_16)) * ((-1) * ((-1) * (dot x_13 x_13))) - ((-1) * ((-1) * (dot x_13 x_16))) ^ 2)) * (inv PI)). { products; arrange. }
                try assert (N17' : normal_form (sqrt ((-1) * ((-1) * (dot x_16 x_16)) * ((-1) * ((-1) * (dot x_13 x_13))) - ((-1) * ((-1) * (dot x_13 x_16))) ^ 2)) (sqrt (dot x_16 x_16 * (dot x_13 x_13) - (dot x_13 x_16) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot x_16 x_16 * (dot x_13 x_13) - (dot x_13 x_16) ^ 2) * sqrt (dot x_16 x_16 * (dot x_13 x_13) - (dot x_13 x_16) ^ 2) = dot x_16 x_16 * (dot x_13 x_13) - (dot x_13 x_16) ^ 2) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_16 => sqrt (dot x_16 x_16 * (dot x_13 x_13) - (dot x_13 x_16) ^ 2)))).
            { linear. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_13 x_13) - (dot x_13 z) ^ 2)))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_13 => E (X 1) (fun z => sqrt (dot z z * (dot x_13 x_13) - (dot x_13 z) ^ 2))))).
      { linear. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))))). { arrange. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  assert (S1' : E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI))) = (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI)).
  { transitivity (E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))). { arrange. }
    assert (E18' : normal_form (E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))) ((1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_19 => ((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_19 x_19) - (dot x_19 z) ^ 2))))).
      { apply E_ext; intros x_19 D_x_19; draws.
        transitivity ((1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_19 x_19) - (dot x_19 z) ^ 2))) * (inv PI)).
        { transitivity (E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_19 x_19) - (dot x_19 z) ^ 2)) * (inv PI))). { arrange. }
          assert (E20' : normal_form (E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_19 x_19) - (dot x_19 z) ^ 2)) * (inv PI))) ((1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_19 x_19) - (dot x_19 z) ^ 2))) * (inv PI))).
          { unfold normal_form.
            transitivity (E (X 1) (fun x_21 => ((1 / 2) * (inv PI)) * (sqrt (dot x_21 x_21 * (dot x_19 x_19) - (dot x_19 x_21) ^ 2)))).
            { apply E_ext; intros x_21 D_x_21; draws.
              transitivity ((1 / 2) * (sqrt (dot x_21 x_21 * (dot x_19 x_19) - (dot x_19 x_21) ^ 2)) * (inv PI)).
              { transitivity ((1 / 2) * (sqrt (dot x_21 x_21 * (dot x_19 x_19) - (dot x_19 x_21) ^ 2)) * (inv PI)). { arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_21 => sqrt (dot x_21 x_21 * (dot x_19 x_19) - (dot x_19 x_21) ^ 2)))).
            { linear. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_19 x_19) - (dot x_19 z) ^ 2)))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_19 => E (X 1) (fun z => sqrt (dot z z * (dot x_19 x_19) - (dot x_19 z) ^ 2))))).
      { linear. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))))). { arrange. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  transitivity (E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [within], by Algebra:
  W = j*(w_1 + w_2) + 2*W_Q
*)
Lemma step_within (V : Space) (W : R) (W_Q : R) (j : R) (w_1 : R) (w_2 : R) (X : R -> law V)
    (H_w_1_pos_is_0 : w_1 >= 0)
    (H_w_2_pos_is_0 : w_2 >= 0)
    (H_mirrored : vmirror (X 2) (X 1))
    (H_W_Q : W_Q = (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * w_1 + w_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))))
    (H_W : W = w_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z) + G (dot z z) (dot z z) (dot z z)) - E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) + w_1 * (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z) + G (dot z z) (dot z z) (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))))
    (H_j : j = E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))) :
  W = j * (w_1 + w_2) + 2 * W_Q.
Proof.
  assert (H_split : forall (x : V) (y : V), Q_ (dot x x) (dot x y) (dot y y) = G (dot x x) (dot x y) (dot y y) + J (dot x x) (dot x y) (dot y y)).
  { intros; apply (step_split (V) (x) (y)); premise. }
  pose proof (step_J_22 (V) (j) (X) H_mirrored H_j) as H_J_22.
  assert (J2' : E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI))) = E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))).
  { transitivity (E (X 2) (fun z => E (X 2) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))).
    { symmetry.
      assert (C0' : E (X 2) (fun z => E (X 2) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) = E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))).
      { apply E_ext; intros x_1 D_x_1.
        assert (C2' : E (X 2) (fun z => J (dot x_1 x_1) (dot x_1 z) (dot z z)) = E (X 2) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_1 x_1) - (dot x_1 z) ^ 2)) * (inv PI))).
        { apply E_ext; intros x_3 D_x_3.
          assert (C4' : J (dot x_1 x_1) (dot x_1 x_3) (dot x_3 x_3) = (1 / 2) * (sqrt (dot x_3 x_3 * (dot x_1 x_1) - (dot x_1 x_3) ^ 2)) * (inv PI)).
          { unfold J; first [same | ring | alike_by_ring; ring | arrange]. }
          rewrite C4'.
          first [same | ring | arrange]. }
        rewrite C2'.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    transitivity (j); [says H_J_22 |].
    assert (C5' : j = E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))).
    { rewrite H_j.
      assert (C6' : E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) = E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))).
      { apply E_ext; intros x_7 D_x_7.
        assert (C8' : E (X 1) (fun z => J (dot x_7 x_7) (dot x_7 z) (dot z z)) = E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_7 x_7) - (dot x_7 z) ^ 2)) * (inv PI))).
        { apply E_ext; intros x_9 D_x_9.
          assert (C10' : J (dot x_7 x_7) (dot x_7 x_9) (dot x_9 x_9) = (1 / 2) * (sqrt (dot x_9 x_9 * (dot x_7 x_7) - (dot x_7 x_9) ^ 2)) * (inv PI)).
          { unfold J; first [same | ring | alike_by_ring; ring | arrange]. }
          rewrite C10'.
          first [same | ring | arrange]. }
        rewrite C8'.
        first [same | ring | arrange]. }
      rewrite C6'.
      first [same | ring | arrange]. }
    rewrite C5'.
    first [same | ring | arrange]. }
  enough (U' : (E (X 2) (fun z => (dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) + dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) - E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * w_2 + w_1 * (E (X 1) (fun z => (dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) + dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) - E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) = 2 * ((E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) - E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * w_1 + (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) - E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * w_2) + E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI))) * (w_1 + w_2)).
  { transitivity ((E (X 2) (fun z => (dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) + dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) - E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * w_2 + w_1 * (E (X 1) (fun z => (dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) + dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) - E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))))).
    { assert (C11' : W = (E (X 2) (fun z => (dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) + dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) - E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * w_2 + w_1 * (E (X 1) (fun z => (dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) + dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) - E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))))).
      { rewrite H_W.
        assert (C12' : E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) = E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))).
        { apply E_ext; intros x_13 D_x_13.
          assert (C14' : E (X 2) (fun z => G (dot x_13 x_13) (dot x_13 z) (dot z z) + Q_ (dot x_13 x_13) (dot x_13 z) (dot z z)) = E (X 2) (fun z => ((1 / 2) * (sqrt (dot z z * (dot x_13 x_13) - (dot x_13 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_13 z * (inv (sqrt (dot x_13 x_13))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_13 z)) + ((1 / 4) + (1 / 2) * (asin (dot x_13 z * (inv (sqrt (dot x_13 x_13))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_13 z))).
          { apply E_ext; intros x_15 D_x_15.
            assert (C16' : G (dot x_13 x_13) (dot x_13 x_15) (dot x_15 x_15) = ((1 / 4) + (1 / 2) * (asin (dot x_13 x_15 * (inv (sqrt (dot x_13 x_13))) * (inv (sqrt (dot x_15 x_15))))) * (inv PI)) * (dot x_13 x_15)).
            { unfold G; first [same | ring | alike_by_ring; ring | arrange]. }
            assert (C17' : Q_ (dot x_13 x_13) (dot x_13 x_15) (dot x_15 x_15) = (1 / 2) * (sqrt (dot x_15 x_15 * (dot x_13 x_13) - (dot x_13 x_15) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_13 x_15 * (inv (sqrt (dot x_13 x_13))) * (inv (sqrt (dot x_15 x_15))))) * (inv PI)) * (dot x_13 x_15)).
            { rewrite H_split; unfold G, J; first [same | ring | alike_by_ring; ring | arrange]. }
            rewrite C16', C17'.
            first [same | ring | arrange]. }
          rewrite C14'.
          first [same | ring | arrange]. }
        assert (C18' : E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z) + G (dot z z) (dot z z) (dot z z)) = E (X 2) (fun z => (dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) + dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)))).
        { apply E_ext; intros x_19 D_x_19.
          assert (C20' : Q_ (dot x_19 x_19) (dot x_19 x_19) (dot x_19 x_19) = dot x_19 x_19 * ((1 / 2) * (asin (dot x_19 x_19 * (inv (sqrt (dot x_19 x_19))) * (inv (sqrt (dot x_19 x_19))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot x_19 x_19 * (dot x_19 x_19) - (dot x_19 x_19) ^ 2)) * (inv PI)).
          { rewrite H_split; unfold G, J; first [same | ring | alike_by_ring; ring | arrange]. }
          assert (C21' : G (dot x_19 x_19) (dot x_19 x_19) (dot x_19 x_19) = dot x_19 x_19 * ((1 / 2) * (asin (dot x_19 x_19 * (inv (sqrt (dot x_19 x_19))) * (inv (sqrt (dot x_19 x_19))))) * (inv PI) + (1 / 4))).
          { unfold G; first [same | ring | alike_by_ring; ring | arrange]. }
          rewrite C20', C21'.
          first [same | ring | arrange]. }
        assert (C22' : E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z) + G (dot z z) (dot z z) (dot z z)) = E (X 1) (fun z => (dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) + dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)))).
        { apply E_ext; intros x_23 D_x_23.
          assert (C24' : Q_ (dot x_23 x_23) (dot x_23 x_23) (dot x_23 x_23) = dot x_23 x_23 * ((1 / 2) * (asin (dot x_23 x_23 * (inv (sqrt (dot x_23 x_23))) * (inv (sqrt (dot x_23 x_23))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot x_23 x_23 * (dot x_23 x_23) - (dot x_23 x_23) ^ 2)) * (inv PI)).
          { rewrite H_split; unfold G, J; first [same | ring | alike_by_ring; ring | arrange]. }
          assert (C25' : G (dot x_23 x_23) (dot x_23 x_23) (dot x_23 x_23) = dot x_23 x_23 * ((1 / 2) * (asin (dot x_23 x_23 * (inv (sqrt (dot x_23 x_23))) * (inv (sqrt (dot x_23 x_23))))) * (inv PI) + (1 / 4))).
          { unfold G; first [same | ring | alike_by_ring; ring | arrange]. }
          rewrite C24', C25'.
          first [same | ring | arrange]. }
        assert (C26' : E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) = E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))).
        { apply E_ext; intros x_27 D_x_27.
          assert (C28' : E (X 1) (fun z => G (dot x_27 x_27) (dot x_27 z) (dot z z) + Q_ (dot x_27 x_27) (dot x_27 z) (dot z z)) = E (X 1) (fun z => ((1 / 2) * (sqrt (dot z z * (dot x_27 x_27) - (dot x_27 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_27 z * (inv (sqrt (dot x_27 x_27))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_27 z)) + ((1 / 4) + (1 / 2) * (asin (dot x_27 z * (inv (sqrt (dot x_27 x_27))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_27 z))).
          { apply E_ext; intros x_29 D_x_29.
            assert (C30' : G (dot x_27 x_27) (dot x_27 x_29) (dot x_29 x_29) = ((1 / 4) + (1 / 2) * (asin (dot x_27 x_29 * (inv (sqrt (dot x_27 x_27))) * (inv (sqrt (dot x_29 x_29))))) * (inv PI)) * (dot x_27 x_29)).
            { unfold G; first [same | ring | alike_by_ring; ring | arrange]. }
            assert (C31' : Q_ (dot x_27 x_27) (dot x_27 x_29) (dot x_29 x_29) = (1 / 2) * (sqrt (dot x_29 x_29 * (dot x_27 x_27) - (dot x_27 x_29) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_27 x_29 * (inv (sqrt (dot x_27 x_27))) * (inv (sqrt (dot x_29 x_29))))) * (inv PI)) * (dot x_27 x_29)).
            { rewrite H_split; unfold G, J; first [same | ring | alike_by_ring; ring | arrange]. }
            rewrite C30', C31'.
            first [same | ring | arrange]. }
          rewrite C28'.
          first [same | ring | arrange]. }
        rewrite C12', C18', C22', C26'.
        first [same | ring | arrange]. }
      rewrite C11'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C32' : j = E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))).
    { rewrite H_j.
      assert (C33' : E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) = E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))).
      { apply E_ext; intros x_34 D_x_34.
        assert (C35' : E (X 1) (fun z => J (dot x_34 x_34) (dot x_34 z) (dot z z)) = E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_34 x_34) - (dot x_34 z) ^ 2)) * (inv PI))).
        { apply E_ext; intros x_36 D_x_36.
          assert (C37' : J (dot x_34 x_34) (dot x_34 x_36) (dot x_36 x_36) = (1 / 2) * (sqrt (dot x_36 x_36 * (dot x_34 x_34) - (dot x_34 x_36) ^ 2)) * (inv PI)).
          { unfold J; first [same | ring | alike_by_ring; ring | arrange]. }
          rewrite C37'.
          first [same | ring | arrange]. }
        rewrite C35'.
        first [same | ring | arrange]. }
      rewrite C33'.
      first [same | ring | arrange]. }
    assert (C38' : W_Q = (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) - E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * w_1 + (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) - E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * w_2).
    { rewrite H_W_Q.
      assert (C39' : E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) = E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))).
      { apply E_ext; intros x_40 D_x_40.
        assert (C41' : E (X 1) (fun z => Q_ (dot x_40 x_40) (dot x_40 z) (dot z z)) = E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_40 x_40) - (dot x_40 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_40 z * (inv (sqrt (dot x_40 x_40))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_40 z))).
        { apply E_ext; intros x_42 D_x_42.
          assert (C43' : Q_ (dot x_40 x_40) (dot x_40 x_42) (dot x_42 x_42) = (1 / 2) * (sqrt (dot x_42 x_42 * (dot x_40 x_40) - (dot x_40 x_42) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_40 x_42 * (inv (sqrt (dot x_40 x_40))) * (inv (sqrt (dot x_42 x_42))))) * (inv PI)) * (dot x_40 x_42)).
          { rewrite H_split; unfold G, J; first [same | ring | alike_by_ring; ring | arrange]. }
          rewrite C43'.
          first [same | ring | arrange]. }
        rewrite C41'.
        first [same | ring | arrange]. }
      assert (C44' : E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) = E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI))).
      { apply E_ext; intros x_45 D_x_45.
        assert (C46' : Q_ (dot x_45 x_45) (dot x_45 x_45) (dot x_45 x_45) = dot x_45 x_45 * ((1 / 2) * (asin (dot x_45 x_45 * (inv (sqrt (dot x_45 x_45))) * (inv (sqrt (dot x_45 x_45))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot x_45 x_45 * (dot x_45 x_45) - (dot x_45 x_45) ^ 2)) * (inv PI)).
        { rewrite H_split; unfold G, J; first [same | ring | alike_by_ring; ring | arrange]. }
        rewrite C46'.
        first [same | ring | arrange]. }
      assert (C47' : E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) = E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))).
      { apply E_ext; intros x_48 D_x_48.
        assert (C49' : E (X 2) (fun z => Q_ (dot x_48 x_48) (dot x_48 z) (dot z z)) = E (X 2) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_48 x_48) - (dot x_48 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_48 z * (inv (sqrt (dot x_48 x_48))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_48 z))).
        { apply E_ext; intros x_50 D_x_50.
          assert (C51' : Q_ (dot x_48 x_48) (dot x_48 x_50) (dot x_50 x_50) = (1 / 2) * (sqrt (dot x_50 x_50 * (dot x_48 x_48) - (dot x_48 x_50) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_48 x_50 * (inv (sqrt (dot x_48 x_48))) * (inv (sqrt (dot x_50 x_50))))) * (inv PI)) * (dot x_48 x_50)).
          { rewrite H_split; unfold G, J; first [same | ring | alike_by_ring; ring | arrange]. }
          rewrite C51'.
          first [same | ring | arrange]. }
        rewrite C49'.
        first [same | ring | arrange]. }
      assert (C52' : E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z)) = E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI))).
      { apply E_ext; intros x_53 D_x_53.
        assert (C54' : Q_ (dot x_53 x_53) (dot x_53 x_53) (dot x_53 x_53) = dot x_53 x_53 * ((1 / 2) * (asin (dot x_53 x_53 * (inv (sqrt (dot x_53 x_53))) * (inv (sqrt (dot x_53 x_53))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot x_53 x_53 * (dot x_53 x_53) - (dot x_53 x_53) ^ 2)) * (inv PI)).
        { rewrite H_split; unfold G, J; first [same | ring | alike_by_ring; ring | arrange]. }
        rewrite C54'.
        first [same | ring | arrange]. }
      rewrite C39', C44', C47', C52'.
      first [same | ring | arrange]. }
    rewrite C32', C38'.
    first [same | ring | arrange]. }
  assert (S0' : (E (X 2) (fun z => (dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) + dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) - E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * w_2 + w_1 * (E (X 1) (fun z => (dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) + dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) - E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) = (1 / 2) * (E (X 2) (fun z => dot z z)) * w_2 + (1 / 2) * (E (X 1) (fun z => dot z z)) * w_1 + w_1 * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * (inv PI) + E (X 2) (fun z => dot z z * (asin (dot z z * (inv (dot z z))))) * w_2 * (inv PI) - (1 / 2) * (E (X 2) (fun z => E (X 2) (fun x1 => dot z x1))) * w_2 - (1 / 2) * (E (X 2) (fun z => E (X 2) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * w_2 * (inv PI) - E (X 2) (fun z => E (X 2) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1))) * w_2 * (inv PI) - w_1 * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (inv PI) - (1 / 2) * w_1 * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI) - (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * w_1).
  { transitivity ((E (X 2) (fun z => (dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) + dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) - E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * w_2 + w_1 * (E (X 1) (fun z => (dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) + dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) - E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))))). { arrange. }
    assert (E55' : normal_form (E (X 2) (fun z => (dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) + dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)))) ((1 / 2) * (E (X 2) (fun z => dot z z)) + E (X 2) (fun z => dot z z * (asin (dot z z * (inv (dot z z))))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 2) (fun x_56 => (inv PI) * (dot x_56 x_56 * (asin (dot x_56 x_56 * (inv (dot x_56 x_56))))) + ((1 / 2) * (dot x_56 x_56)))).
      { apply E_ext; intros x_56 D_x_56; draws.
        transitivity (dot x_56 x_56 * (asin (dot x_56 x_56 * (inv (dot x_56 x_56)))) * (inv PI) + (1 / 2) * (dot x_56 x_56)).
        { transitivity ((dot x_56 x_56 * ((1 / 2) * (asin (dot x_56 x_56 * (inv (sqrt (dot x_56 x_56))) * (inv (sqrt (dot x_56 x_56))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot x_56 x_56 * (dot x_56 x_56) - (dot x_56 x_56) ^ 2)) * (inv PI)) + dot x_56 x_56 * ((1 / 2) * (asin (dot x_56 x_56 * (inv (sqrt (dot x_56 x_56))) * (inv (sqrt (dot x_56 x_56))))) * (inv PI) + (1 / 4))). { arrange. }
          try assert (N57' : normal_form (asin (dot x_56 x_56 * (inv (sqrt (dot x_56 x_56))) * (inv (sqrt (dot x_56 x_56))))) (asin (dot x_56 x_56 * (inv (dot x_56 x_56))))) by first [apply alike_at; (try assert (Q0' : sqrt (dot x_56 x_56) * sqrt (dot x_56 x_56) = dot x_56 x_56) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_56 x_56)) * inv (sqrt (dot x_56 x_56)) = inv (dot x_56 x_56)) by (apply inv_sqrt_square; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]) | normal].
          try assert (N58' : normal_form (sqrt (dot x_56 x_56 * (dot x_56 x_56) - (dot x_56 x_56) ^ 2)) (0)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity ((inv PI) * (E (X 2) (fun x_56 => dot x_56 x_56 * (asin (dot x_56 x_56 * (inv (dot x_56 x_56)))))) + ((1 / 2) * (E (X 2) (fun x_56 => dot x_56 x_56)))).
      { linear. }
      transitivity ((inv PI) * (E (X 2) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) + ((1 / 2) * (E (X 2) (fun z => dot z z)))). { arrange. }
      arrange. }
    assert (E59' : normal_form (E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) ((1 / 2) * (E (X 2) (fun z => E (X 2) (fun x1 => dot z x1))) + E (X 2) (fun z => E (X 2) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1))) * (inv PI) + (1 / 2) * (E (X 2) (fun z => E (X 2) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 2) (fun x_60 => (inv PI) * (E (X 2) (fun z => asin (dot x_60 z * (inv (sqrt (dot x_60 x_60))) * (inv (sqrt (dot z z)))) * (dot x_60 z))) + ((1 / 2) * (E (X 2) (fun z => dot x_60 z)) + (((1 / 2) * (inv PI)) * (E (X 2) (fun z => sqrt (dot z z * (dot x_60 x_60) - (dot x_60 z) ^ 2))))))).
      { apply E_ext; intros x_60 D_x_60; draws.
        transitivity ((1 / 2) * (E (X 2) (fun z => dot x_60 z)) + E (X 2) (fun z => asin (dot x_60 z * (inv (sqrt (dot x_60 x_60))) * (inv (sqrt (dot z z)))) * (dot x_60 z)) * (inv PI) + (1 / 2) * (E (X 2) (fun z => sqrt (dot z z * (dot x_60 x_60) - (dot x_60 z) ^ 2))) * (inv PI)).
        { transitivity (E (X 2) (fun z => ((1 / 2) * (sqrt (dot z z * (dot x_60 x_60) - (dot x_60 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_60 z * (inv (sqrt (dot x_60 x_60))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_60 z)) + ((1 / 4) + (1 / 2) * (asin (dot x_60 z * (inv (sqrt (dot x_60 x_60))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_60 z))). { arrange. }
          assert (E61' : normal_form (E (X 2) (fun z => ((1 / 2) * (sqrt (dot z z * (dot x_60 x_60) - (dot x_60 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_60 z * (inv (sqrt (dot x_60 x_60))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_60 z)) + ((1 / 4) + (1 / 2) * (asin (dot x_60 z * (inv (sqrt (dot x_60 x_60))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_60 z))) ((1 / 2) * (E (X 2) (fun z => dot x_60 z)) + E (X 2) (fun z => asin (dot x_60 z * (inv (sqrt (dot x_60 x_60))) * (inv (sqrt (dot z z)))) * (dot x_60 z)) * (inv PI) + (1 / 2) * (E (X 2) (fun z => sqrt (dot z z * (dot x_60 x_60) - (dot x_60 z) ^ 2))) * (inv PI))).
          { unfold normal_form.
            transitivity (E (X 2) (fun x_62 => (1 / 2) * (dot x_60 x_62) + ((inv PI) * (asin (dot x_60 x_62 * (inv (sqrt (dot x_60 x_60))) * (inv (sqrt (dot x_62 x_62)))) * (dot x_60 x_62)) + (((1 / 2) * (inv PI)) * (sqrt (dot x_62 x_62 * (dot x_60 x_60) - (dot x_60 x_62) ^ 2)))))).
            { apply E_ext; intros x_62 D_x_62; draws.
              transitivity ((1 / 2) * (sqrt (dot x_62 x_62 * (dot x_60 x_60) - (dot x_60 x_62) ^ 2)) * (inv PI) + (1 / 2) * (dot x_60 x_62) + asin (dot x_60 x_62 * (inv (sqrt (dot x_60 x_60))) * (inv (sqrt (dot x_62 x_62)))) * (dot x_60 x_62) * (inv PI)).
              { transitivity (((1 / 2) * (sqrt (dot x_62 x_62 * (dot x_60 x_60) - (dot x_60 x_62) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_60 x_62 * (inv (sqrt (dot x_60 x_60))) * (inv (sqrt (dot x_62 x_62))))) * (inv PI)) * (dot x_60 x_62)) + ((1 / 4) + (1 / 2) * (asin (dot x_60 x_62 * (inv (sqrt (dot x_60 x_60))) * (inv (sqrt (dot x_62 x_62))))) * (inv PI)) * (dot x_60 x_62)). { arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1 / 2) * (E (X 2) (fun x_62 => dot x_60 x_62)) + ((inv PI) * (E (X 2) (fun x_62 => asin (dot x_60 x_62 * (inv (sqrt (dot x_60 x_60))) * (inv (sqrt (dot x_62 x_62)))) * (dot x_60 x_62))) + (((1 / 2) * (inv PI)) * (E (X 2) (fun x_62 => sqrt (dot x_62 x_62 * (dot x_60 x_60) - (dot x_60 x_62) ^ 2)))))).
            { linear. }
            transitivity ((1 / 2) * (E (X 2) (fun z => dot x_60 z)) + ((inv PI) * (E (X 2) (fun z => asin (dot x_60 z * (inv (sqrt (dot x_60 x_60))) * (inv (sqrt (dot z z)))) * (dot x_60 z))) + (((1 / 2) * (inv PI)) * (E (X 2) (fun z => sqrt (dot z z * (dot x_60 x_60) - (dot x_60 z) ^ 2)))))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity ((inv PI) * (E (X 2) (fun x_60 => E (X 2) (fun z => asin (dot x_60 z * (inv (sqrt (dot x_60 x_60))) * (inv (sqrt (dot z z)))) * (dot x_60 z)))) + ((1 / 2) * (E (X 2) (fun x_60 => E (X 2) (fun z => dot x_60 z))) + (((1 / 2) * (inv PI)) * (E (X 2) (fun x_60 => E (X 2) (fun z => sqrt (dot z z * (dot x_60 x_60) - (dot x_60 z) ^ 2))))))).
      { linear. }
      transitivity ((inv PI) * (E (X 2) (fun z => E (X 2) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) + ((1 / 2) * (E (X 2) (fun z => E (X 2) (fun x1 => dot z x1))) + (((1 / 2) * (inv PI)) * (E (X 2) (fun z => E (X 2) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))))))). { arrange. }
      arrange. }
    assert (E63' : normal_form (E (X 1) (fun z => (dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) + dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)))) ((1 / 2) * (E (X 1) (fun z => dot z z)) + E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z))))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_64 => (1 / 2) * (dot x_64 x_64) + ((inv PI) * (dot x_64 x_64 * (asin (dot x_64 x_64 * (inv (dot x_64 x_64)))))))).
      { apply E_ext; intros x_64 D_x_64; draws.
        transitivity (dot x_64 x_64 * (asin (dot x_64 x_64 * (inv (dot x_64 x_64)))) * (inv PI) + (1 / 2) * (dot x_64 x_64)).
        { transitivity ((dot x_64 x_64 * ((1 / 2) * (asin (dot x_64 x_64 * (inv (sqrt (dot x_64 x_64))) * (inv (sqrt (dot x_64 x_64))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot x_64 x_64 * (dot x_64 x_64) - (dot x_64 x_64) ^ 2)) * (inv PI)) + dot x_64 x_64 * ((1 / 2) * (asin (dot x_64 x_64 * (inv (sqrt (dot x_64 x_64))) * (inv (sqrt (dot x_64 x_64))))) * (inv PI) + (1 / 4))). { arrange. }
          try assert (N65' : normal_form (asin (dot x_64 x_64 * (inv (sqrt (dot x_64 x_64))) * (inv (sqrt (dot x_64 x_64))))) (asin (dot x_64 x_64 * (inv (dot x_64 x_64))))) by first [apply alike_at; (try assert (Q0' : sqrt (dot x_64 x_64) * sqrt (dot x_64 x_64) = dot x_64 x_64) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_64 x_64)) * inv (sqrt (dot x_64 x_64)) = inv (dot x_64 x_64)) by (apply inv_sqrt_square; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]) | normal].
          try assert (N66' : normal_form (sqrt (dot x_64 x_64 * (dot x_64 x_64) - (dot x_64 x_64) ^ 2)) (0)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1 / 2) * (E (X 1) (fun x_64 => dot x_64 x_64)) + ((inv PI) * (E (X 1) (fun x_64 => dot x_64 x_64 * (asin (dot x_64 x_64 * (inv (dot x_64 x_64)))))))).
      { linear. }
      transitivity ((1 / 2) * (E (X 1) (fun z => dot z z)) + ((inv PI) * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))))). { arrange. }
      arrange. }
    assert (E67' : normal_form (E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) ((1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) + (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI) + E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_68 => (inv PI) * (E (X 1) (fun z => asin (dot x_68 z * (inv (sqrt (dot x_68 x_68))) * (inv (sqrt (dot z z)))) * (dot x_68 z))) + ((1 / 2) * (E (X 1) (fun z => dot x_68 z)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_68 x_68) - (dot x_68 z) ^ 2))))))).
      { apply E_ext; intros x_68 D_x_68; draws.
        transitivity (E (X 1) (fun z => asin (dot x_68 z * (inv (sqrt (dot x_68 x_68))) * (inv (sqrt (dot z z)))) * (dot x_68 z)) * (inv PI) + (1 / 2) * (E (X 1) (fun z => dot x_68 z)) + (1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_68 x_68) - (dot x_68 z) ^ 2))) * (inv PI)).
        { transitivity (E (X 1) (fun z => ((1 / 2) * (sqrt (dot z z * (dot x_68 x_68) - (dot x_68 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_68 z * (inv (sqrt (dot x_68 x_68))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_68 z)) + ((1 / 4) + (1 / 2) * (asin (dot x_68 z * (inv (sqrt (dot x_68 x_68))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_68 z))). { arrange. }
          assert (E69' : normal_form (E (X 1) (fun z => ((1 / 2) * (sqrt (dot z z * (dot x_68 x_68) - (dot x_68 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_68 z * (inv (sqrt (dot x_68 x_68))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_68 z)) + ((1 / 4) + (1 / 2) * (asin (dot x_68 z * (inv (sqrt (dot x_68 x_68))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_68 z))) (E (X 1) (fun z => asin (dot x_68 z * (inv (sqrt (dot x_68 x_68))) * (inv (sqrt (dot z z)))) * (dot x_68 z)) * (inv PI) + (1 / 2) * (E (X 1) (fun z => dot x_68 z)) + (1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_68 x_68) - (dot x_68 z) ^ 2))) * (inv PI))).
          { unfold normal_form.
            transitivity (E (X 1) (fun x_70 => (inv PI) * (asin (dot x_68 x_70 * (inv (sqrt (dot x_68 x_68))) * (inv (sqrt (dot x_70 x_70)))) * (dot x_68 x_70)) + ((1 / 2) * (dot x_68 x_70) + (((1 / 2) * (inv PI)) * (sqrt (dot x_70 x_70 * (dot x_68 x_68) - (dot x_68 x_70) ^ 2)))))).
            { apply E_ext; intros x_70 D_x_70; draws.
              transitivity ((1 / 2) * (sqrt (dot x_70 x_70 * (dot x_68 x_68) - (dot x_68 x_70) ^ 2)) * (inv PI) + (1 / 2) * (dot x_68 x_70) + asin (dot x_68 x_70 * (inv (sqrt (dot x_68 x_68))) * (inv (sqrt (dot x_70 x_70)))) * (dot x_68 x_70) * (inv PI)).
              { transitivity (((1 / 2) * (sqrt (dot x_70 x_70 * (dot x_68 x_68) - (dot x_68 x_70) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_68 x_70 * (inv (sqrt (dot x_68 x_68))) * (inv (sqrt (dot x_70 x_70))))) * (inv PI)) * (dot x_68 x_70)) + ((1 / 4) + (1 / 2) * (asin (dot x_68 x_70 * (inv (sqrt (dot x_68 x_68))) * (inv (sqrt (dot x_70 x_70))))) * (inv PI)) * (dot x_68 x_70)). { arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity ((inv PI) * (E (X 1) (fun x_70 => asin (dot x_68 x_70 * (inv (sqrt (dot x_68 x_68))) * (inv (sqrt (dot x_70 x_70)))) * (dot x_68 x_70))) + ((1 / 2) * (E (X 1) (fun x_70 => dot x_68 x_70)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_70 => sqrt (dot x_70 x_70 * (dot x_68 x_68) - (dot x_68 x_70) ^ 2)))))).
            { linear. }
            transitivity ((inv PI) * (E (X 1) (fun z => asin (dot x_68 z * (inv (sqrt (dot x_68 x_68))) * (inv (sqrt (dot z z)))) * (dot x_68 z))) + ((1 / 2) * (E (X 1) (fun z => dot x_68 z)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_68 x_68) - (dot x_68 z) ^ 2)))))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity ((inv PI) * (E (X 1) (fun x_68 => E (X 1) (fun z => asin (dot x_68 z * (inv (sqrt (dot x_68 x_68))) * (inv (sqrt (dot z z)))) * (dot x_68 z)))) + ((1 / 2) * (E (X 1) (fun x_68 => E (X 1) (fun z => dot x_68 z))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_68 => E (X 1) (fun z => sqrt (dot z z * (dot x_68 x_68) - (dot x_68 z) ^ 2))))))).
      { linear. }
      transitivity ((inv PI) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) + ((1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))))))). { arrange. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  assert (S1' : 2 * ((E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) - E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * w_1 + (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) - E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * w_2) + E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI))) * (w_1 + w_2) = (1 / 2) * (E (X 2) (fun z => dot z z)) * w_2 + (1 / 2) * (E (X 1) (fun z => dot z z)) * w_1 + w_1 * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * (inv PI) + (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * w_2 * (inv PI) + E (X 2) (fun z => dot z z * (asin (dot z z * (inv (dot z z))))) * w_2 * (inv PI) - (1 / 2) * (E (X 2) (fun z => E (X 2) (fun x1 => dot z x1))) * w_2 - E (X 2) (fun z => E (X 2) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1))) * w_2 * (inv PI) - E (X 2) (fun z => E (X 2) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))) * w_2 * (inv PI) - w_1 * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (inv PI) - (1 / 2) * w_1 * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI) - (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * w_1).
  { transitivity (2 * ((E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) - E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * w_1 + (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) - E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * w_2) + E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI))) * (w_1 + w_2)). { arrange. }
    assert (E71' : normal_form (E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI))) ((1 / 2) * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot z z)))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_72 => (1 / 4) * (dot x_72 x_72) + (((1 / 2) * (inv PI)) * (dot x_72 x_72 * (asin (dot x_72 x_72 * (inv (dot x_72 x_72)))))))).
      { apply E_ext; intros x_72 D_x_72; draws.
        transitivity ((1 / 2) * (dot x_72 x_72) * (asin (dot x_72 x_72 * (inv (dot x_72 x_72)))) * (inv PI) + (1 / 4) * (dot x_72 x_72)).
        { transitivity (dot x_72 x_72 * ((1 / 2) * (asin (dot x_72 x_72 * (inv (sqrt (dot x_72 x_72))) * (inv (sqrt (dot x_72 x_72))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot x_72 x_72 * (dot x_72 x_72) - (dot x_72 x_72) ^ 2)) * (inv PI)). { arrange. }
          try assert (N73' : normal_form (asin (dot x_72 x_72 * (inv (sqrt (dot x_72 x_72))) * (inv (sqrt (dot x_72 x_72))))) (asin (dot x_72 x_72 * (inv (dot x_72 x_72))))) by first [apply alike_at; (try assert (Q0' : sqrt (dot x_72 x_72) * sqrt (dot x_72 x_72) = dot x_72 x_72) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_72 x_72)) * inv (sqrt (dot x_72 x_72)) = inv (dot x_72 x_72)) by (apply inv_sqrt_square; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]) | normal].
          try assert (N74' : normal_form (sqrt (dot x_72 x_72 * (dot x_72 x_72) - (dot x_72 x_72) ^ 2)) (0)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1 / 4) * (E (X 1) (fun x_72 => dot x_72 x_72)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_72 => dot x_72 x_72 * (asin (dot x_72 x_72 * (inv (dot x_72 x_72)))))))).
      { linear. }
      transitivity ((1 / 4) * (E (X 1) (fun z => dot z z)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))))). { arrange. }
      arrange. }
    assert (E75' : normal_form (E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) ((1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) + (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI) + (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_76 => ((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_76 x_76) - (dot x_76 z) ^ 2))) + ((1 / 4) * (E (X 1) (fun z => dot x_76 z)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => asin (dot x_76 z * (inv (sqrt (dot x_76 x_76))) * (inv (sqrt (dot z z)))) * (dot x_76 z))))))).
      { apply E_ext; intros x_76 D_x_76; draws.
        transitivity ((1 / 2) * (E (X 1) (fun z => asin (dot x_76 z * (inv (sqrt (dot x_76 x_76))) * (inv (sqrt (dot z z)))) * (dot x_76 z))) * (inv PI) + (1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_76 x_76) - (dot x_76 z) ^ 2))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot x_76 z))).
        { transitivity (E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_76 x_76) - (dot x_76 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_76 z * (inv (sqrt (dot x_76 x_76))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_76 z))). { arrange. }
          assert (E77' : normal_form (E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_76 x_76) - (dot x_76 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_76 z * (inv (sqrt (dot x_76 x_76))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_76 z))) ((1 / 2) * (E (X 1) (fun z => asin (dot x_76 z * (inv (sqrt (dot x_76 x_76))) * (inv (sqrt (dot z z)))) * (dot x_76 z))) * (inv PI) + (1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_76 x_76) - (dot x_76 z) ^ 2))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot x_76 z)))).
          { unfold normal_form.
            transitivity (E (X 1) (fun x_78 => ((1 / 2) * (inv PI)) * (sqrt (dot x_78 x_78 * (dot x_76 x_76) - (dot x_76 x_78) ^ 2)) + ((1 / 4) * (dot x_76 x_78) + (((1 / 2) * (inv PI)) * (asin (dot x_76 x_78 * (inv (sqrt (dot x_76 x_76))) * (inv (sqrt (dot x_78 x_78)))) * (dot x_76 x_78)))))).
            { apply E_ext; intros x_78 D_x_78; draws.
              transitivity ((1 / 2) * (sqrt (dot x_78 x_78 * (dot x_76 x_76) - (dot x_76 x_78) ^ 2)) * (inv PI) + (1 / 4) * (dot x_76 x_78) + (1 / 2) * (asin (dot x_76 x_78 * (inv (sqrt (dot x_76 x_76))) * (inv (sqrt (dot x_78 x_78))))) * (dot x_76 x_78) * (inv PI)).
              { transitivity ((1 / 2) * (sqrt (dot x_78 x_78 * (dot x_76 x_76) - (dot x_76 x_78) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_76 x_78 * (inv (sqrt (dot x_76 x_76))) * (inv (sqrt (dot x_78 x_78))))) * (inv PI)) * (dot x_76 x_78)). { arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_78 => sqrt (dot x_78 x_78 * (dot x_76 x_76) - (dot x_76 x_78) ^ 2))) + ((1 / 4) * (E (X 1) (fun x_78 => dot x_76 x_78)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_78 => asin (dot x_76 x_78 * (inv (sqrt (dot x_76 x_76))) * (inv (sqrt (dot x_78 x_78)))) * (dot x_76 x_78)))))).
            { linear. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_76 x_76) - (dot x_76 z) ^ 2))) + ((1 / 4) * (E (X 1) (fun z => dot x_76 z)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => asin (dot x_76 z * (inv (sqrt (dot x_76 x_76))) * (inv (sqrt (dot z z)))) * (dot x_76 z)))))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_76 => E (X 1) (fun z => sqrt (dot z z * (dot x_76 x_76) - (dot x_76 z) ^ 2)))) + ((1 / 4) * (E (X 1) (fun x_76 => E (X 1) (fun z => dot x_76 z))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_76 => E (X 1) (fun z => asin (dot x_76 z * (inv (sqrt (dot x_76 x_76))) * (inv (sqrt (dot z z)))) * (dot x_76 z))))))).
      { linear. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) + ((1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1))))))). { arrange. }
      arrange. }
    assert (E79' : normal_form (E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) ((1 / 2) * (E (X 2) (fun z => E (X 2) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (inv PI) + (1 / 4) * (E (X 2) (fun z => E (X 2) (fun x1 => dot z x1))) + (1 / 2) * (E (X 2) (fun z => E (X 2) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 2) (fun x_80 => ((1 / 2) * (inv PI)) * (E (X 2) (fun z => sqrt (dot z z * (dot x_80 x_80) - (dot x_80 z) ^ 2))) + ((1 / 4) * (E (X 2) (fun z => dot x_80 z)) + (((1 / 2) * (inv PI)) * (E (X 2) (fun z => asin (dot x_80 z * (inv (sqrt (dot x_80 x_80))) * (inv (sqrt (dot z z)))) * (dot x_80 z))))))).
      { apply E_ext; intros x_80 D_x_80; draws.
        transitivity ((1 / 4) * (E (X 2) (fun z => dot x_80 z)) + (1 / 2) * (E (X 2) (fun z => asin (dot x_80 z * (inv (sqrt (dot x_80 x_80))) * (inv (sqrt (dot z z)))) * (dot x_80 z))) * (inv PI) + (1 / 2) * (E (X 2) (fun z => sqrt (dot z z * (dot x_80 x_80) - (dot x_80 z) ^ 2))) * (inv PI)).
        { transitivity (E (X 2) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_80 x_80) - (dot x_80 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_80 z * (inv (sqrt (dot x_80 x_80))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_80 z))). { arrange. }
          assert (E81' : normal_form (E (X 2) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_80 x_80) - (dot x_80 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_80 z * (inv (sqrt (dot x_80 x_80))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_80 z))) ((1 / 4) * (E (X 2) (fun z => dot x_80 z)) + (1 / 2) * (E (X 2) (fun z => asin (dot x_80 z * (inv (sqrt (dot x_80 x_80))) * (inv (sqrt (dot z z)))) * (dot x_80 z))) * (inv PI) + (1 / 2) * (E (X 2) (fun z => sqrt (dot z z * (dot x_80 x_80) - (dot x_80 z) ^ 2))) * (inv PI))).
          { unfold normal_form.
            transitivity (E (X 2) (fun x_82 => (1 / 4) * (dot x_80 x_82) + (((1 / 2) * (inv PI)) * (asin (dot x_80 x_82 * (inv (sqrt (dot x_80 x_80))) * (inv (sqrt (dot x_82 x_82)))) * (dot x_80 x_82)) + (((1 / 2) * (inv PI)) * (sqrt (dot x_82 x_82 * (dot x_80 x_80) - (dot x_80 x_82) ^ 2)))))).
            { apply E_ext; intros x_82 D_x_82; draws.
              transitivity ((1 / 2) * (sqrt (dot x_82 x_82 * (dot x_80 x_80) - (dot x_80 x_82) ^ 2)) * (inv PI) + (1 / 4) * (dot x_80 x_82) + (1 / 2) * (asin (dot x_80 x_82 * (inv (sqrt (dot x_80 x_80))) * (inv (sqrt (dot x_82 x_82))))) * (dot x_80 x_82) * (inv PI)).
              { transitivity ((1 / 2) * (sqrt (dot x_82 x_82 * (dot x_80 x_80) - (dot x_80 x_82) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_80 x_82 * (inv (sqrt (dot x_80 x_80))) * (inv (sqrt (dot x_82 x_82))))) * (inv PI)) * (dot x_80 x_82)). { arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1 / 4) * (E (X 2) (fun x_82 => dot x_80 x_82)) + (((1 / 2) * (inv PI)) * (E (X 2) (fun x_82 => asin (dot x_80 x_82 * (inv (sqrt (dot x_80 x_80))) * (inv (sqrt (dot x_82 x_82)))) * (dot x_80 x_82))) + (((1 / 2) * (inv PI)) * (E (X 2) (fun x_82 => sqrt (dot x_82 x_82 * (dot x_80 x_80) - (dot x_80 x_82) ^ 2)))))).
            { linear. }
            transitivity ((1 / 4) * (E (X 2) (fun z => dot x_80 z)) + (((1 / 2) * (inv PI)) * (E (X 2) (fun z => asin (dot x_80 z * (inv (sqrt (dot x_80 x_80))) * (inv (sqrt (dot z z)))) * (dot x_80 z))) + (((1 / 2) * (inv PI)) * (E (X 2) (fun z => sqrt (dot z z * (dot x_80 x_80) - (dot x_80 z) ^ 2)))))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 2) (fun x_80 => E (X 2) (fun z => sqrt (dot z z * (dot x_80 x_80) - (dot x_80 z) ^ 2)))) + ((1 / 4) * (E (X 2) (fun x_80 => E (X 2) (fun z => dot x_80 z))) + (((1 / 2) * (inv PI)) * (E (X 2) (fun x_80 => E (X 2) (fun z => asin (dot x_80 z * (inv (sqrt (dot x_80 x_80))) * (inv (sqrt (dot z z)))) * (dot x_80 z))))))).
      { linear. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 2) (fun z => E (X 2) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) + ((1 / 4) * (E (X 2) (fun z => E (X 2) (fun x1 => dot z x1))) + (((1 / 2) * (inv PI)) * (E (X 2) (fun z => E (X 2) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1))))))). { arrange. }
      arrange. }
    assert (E83' : normal_form (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI))) ((1 / 4) * (E (X 2) (fun z => dot z z)) + (1 / 2) * (E (X 2) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 2) (fun x_84 => (1 / 4) * (dot x_84 x_84) + (((1 / 2) * (inv PI)) * (dot x_84 x_84 * (asin (dot x_84 x_84 * (inv (dot x_84 x_84)))))))).
      { apply E_ext; intros x_84 D_x_84; draws.
        transitivity ((1 / 2) * (dot x_84 x_84) * (asin (dot x_84 x_84 * (inv (dot x_84 x_84)))) * (inv PI) + (1 / 4) * (dot x_84 x_84)).
        { transitivity (dot x_84 x_84 * ((1 / 2) * (asin (dot x_84 x_84 * (inv (sqrt (dot x_84 x_84))) * (inv (sqrt (dot x_84 x_84))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot x_84 x_84 * (dot x_84 x_84) - (dot x_84 x_84) ^ 2)) * (inv PI)). { arrange. }
          try assert (N85' : normal_form (asin (dot x_84 x_84 * (inv (sqrt (dot x_84 x_84))) * (inv (sqrt (dot x_84 x_84))))) (asin (dot x_84 x_84 * (inv (dot x_84 x_84))))) by first [apply alike_at; (try assert (Q0' : sqrt (dot x_84 x_84) * sqrt (dot x_84 x_84) = dot x_84 x_84) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_84 x_84)) * inv (sqrt (dot x_84 x_84)) = inv (dot x_84 x_84)) by (apply inv_sqrt_square; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]) | normal].
          try assert (N86' : normal_form (sqrt (dot x_84 x_84 * (dot x_84 x_84) - (dot x_84 x_84) ^ 2)) (0)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1 / 4) * (E (X 2) (fun x_84 => dot x_84 x_84)) + (((1 / 2) * (inv PI)) * (E (X 2) (fun x_84 => dot x_84 x_84 * (asin (dot x_84 x_84 * (inv (dot x_84 x_84)))))))).
      { linear. }
      transitivity ((1 / 4) * (E (X 2) (fun z => dot z z)) + (((1 / 2) * (inv PI)) * (E (X 2) (fun z => dot z z * (asin (dot z z * (inv (dot z z)))))))). { arrange. }
      arrange. }
    assert (E87' : normal_form (E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))) ((1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_88 => ((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_88 x_88) - (dot x_88 z) ^ 2))))).
      { apply E_ext; intros x_88 D_x_88; draws.
        transitivity ((1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_88 x_88) - (dot x_88 z) ^ 2))) * (inv PI)).
        { transitivity (E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_88 x_88) - (dot x_88 z) ^ 2)) * (inv PI))). { arrange. }
          assert (E89' : normal_form (E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_88 x_88) - (dot x_88 z) ^ 2)) * (inv PI))) ((1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_88 x_88) - (dot x_88 z) ^ 2))) * (inv PI))).
          { unfold normal_form.
            transitivity (E (X 1) (fun x_90 => ((1 / 2) * (inv PI)) * (sqrt (dot x_90 x_90 * (dot x_88 x_88) - (dot x_88 x_90) ^ 2)))).
            { apply E_ext; intros x_90 D_x_90; draws.
              transitivity ((1 / 2) * (sqrt (dot x_90 x_90 * (dot x_88 x_88) - (dot x_88 x_90) ^ 2)) * (inv PI)).
              { transitivity ((1 / 2) * (sqrt (dot x_90 x_90 * (dot x_88 x_88) - (dot x_88 x_90) ^ 2)) * (inv PI)). { arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_90 => sqrt (dot x_90 x_90 * (dot x_88 x_88) - (dot x_88 x_90) ^ 2)))).
            { linear. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_88 x_88) - (dot x_88 z) ^ 2)))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_88 => E (X 1) (fun z => sqrt (dot z z * (dot x_88 x_88) - (dot x_88 z) ^ 2))))).
      { linear. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))))). { arrange. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  transitivity ((E (X 2) (fun z => (dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) + dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) - E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * w_2 + w_1 * (E (X 1) (fun z => (dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) + dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4))) - E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (2 * ((E (X 1) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) - E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * w_1 + (E (X 2) (fun z => dot z z * ((1 / 2) * (asin (dot z z * (inv (sqrt (dot z z))) * (inv (sqrt (dot z z))))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt (dot z z * (dot z z) - (dot z z) ^ 2)) * (inv PI)) - E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * w_2) + E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI))) * (w_1 + w_2)). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L50' : E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI))) = (1 / 2) * (E (X 2) (fun z => E (X 2) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI)).
  { transitivity (E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))). { arrange. }
    assert (E91' : normal_form (E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))) ((1 / 2) * (E (X 2) (fun z => E (X 2) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 2) (fun x_92 => ((1 / 2) * (inv PI)) * (E (X 2) (fun z => sqrt (dot z z * (dot x_92 x_92) - (dot x_92 z) ^ 2))))).
      { apply E_ext; intros x_92 D_x_92; draws.
        transitivity ((1 / 2) * (E (X 2) (fun z => sqrt (dot z z * (dot x_92 x_92) - (dot x_92 z) ^ 2))) * (inv PI)).
        { transitivity (E (X 2) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_92 x_92) - (dot x_92 z) ^ 2)) * (inv PI))). { arrange. }
          assert (E93' : normal_form (E (X 2) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_92 x_92) - (dot x_92 z) ^ 2)) * (inv PI))) ((1 / 2) * (E (X 2) (fun z => sqrt (dot z z * (dot x_92 x_92) - (dot x_92 z) ^ 2))) * (inv PI))).
          { unfold normal_form.
            transitivity (E (X 2) (fun x_94 => ((1 / 2) * (inv PI)) * (sqrt (dot x_94 x_94 * (dot x_92 x_92) - (dot x_92 x_94) ^ 2)))).
            { apply E_ext; intros x_94 D_x_94; draws.
              transitivity ((1 / 2) * (sqrt (dot x_94 x_94 * (dot x_92 x_92) - (dot x_92 x_94) ^ 2)) * (inv PI)).
              { transitivity ((1 / 2) * (sqrt (dot x_94 x_94 * (dot x_92 x_92) - (dot x_92 x_94) ^ 2)) * (inv PI)). { arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 2) (fun x_94 => sqrt (dot x_94 x_94 * (dot x_92 x_92) - (dot x_92 x_94) ^ 2)))).
            { linear. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 2) (fun z => sqrt (dot z z * (dot x_92 x_92) - (dot x_92 z) ^ 2)))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 2) (fun x_92 => E (X 2) (fun z => sqrt (dot z z * (dot x_92 x_92) - (dot x_92 z) ^ 2))))).
      { linear. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 2) (fun z => E (X 2) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))))). { arrange. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  assert (L51' : E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI))) = (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI)).
  { transitivity (E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))). { arrange. }
    assert (E95' : normal_form (E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))) ((1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_96 => ((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_96 x_96) - (dot x_96 z) ^ 2))))).
      { apply E_ext; intros x_96 D_x_96; draws.
        transitivity ((1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_96 x_96) - (dot x_96 z) ^ 2))) * (inv PI)).
        { transitivity (E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_96 x_96) - (dot x_96 z) ^ 2)) * (inv PI))). { arrange. }
          assert (E97' : normal_form (E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_96 x_96) - (dot x_96 z) ^ 2)) * (inv PI))) ((1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_96 x_96) - (dot x_96 z) ^ 2))) * (inv PI))).
          { unfold normal_form.
            transitivity (E (X 1) (fun x_98 => ((1 / 2) * (inv PI)) * (sqrt (dot x_98 x_98 * (dot x_96 x_96) - (dot x_96 x_98) ^ 2)))).
            { apply E_ext; intros x_98 D_x_98; draws.
              transitivity ((1 / 2) * (sqrt (dot x_98 x_98 * (dot x_96 x_96) - (dot x_96 x_98) ^ 2)) * (inv PI)).
              { transitivity ((1 / 2) * (sqrt (dot x_98 x_98 * (dot x_96 x_96) - (dot x_96 x_98) ^ 2)) * (inv PI)). { arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_98 => sqrt (dot x_98 x_98 * (dot x_96 x_96) - (dot x_96 x_98) ^ 2)))).
            { linear. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_96 x_96) - (dot x_96 z) ^ 2)))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_96 => E (X 1) (fun z => sqrt (dot z z * (dot x_96 x_96) - (dot x_96 z) ^ 2))))).
      { linear. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))))). { arrange. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  assert (K5' : E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI))) = E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))) by says J2'.
  assert (R5' : ((1 / 2) * (E (X 2) (fun z => E (X 2) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI)) - ((1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI)) = 0) by exact (gap_zero _ _ _ _ L50' L51' K5').
  apply (by_combination _ _ ((w_2) * (((1 / 2) * (E (X 2) (fun z => E (X 2) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI)) - ((1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI))))); [| rewrite R5'; ring].
  first [put; solve [field] | equal].
Qed.

(** Step [between], by Algebra:
  B = 2*B_Q
*)
Lemma step_between (V : Space) (B : R) (B_Q : R) (b_1 : R) (b_2 : R) (g : R) (j : R) (X : R -> law V)
    (H_mirrored : vmirror (X 2) (X 1))
    (H_B_Q : B_Q = (((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_2 + (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1)
    (H_B : B = (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) + (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) * g - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g)) * b_2 + ((E (X 2) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) + (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) * g + E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1)
    (H_j : j = E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))) :
  B = 2 * B_Q.
Proof.
  assert (H_split : forall (x : V) (y : V), Q_ (dot x x) (dot x y) (dot y y) = G (dot x x) (dot x y) (dot y y) + J (dot x x) (dot x y) (dot y y)).
  { intros; apply (step_split (V) (x) (y)); premise. }
  pose proof (step_J_12 (V) (j) (X) H_mirrored H_j) as H_J_12.
  pose proof (step_J_22 (V) (j) (X) H_mirrored H_j) as H_J_22.
  assert (J2' : E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI))) = E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))).
  { transitivity (E (X 1) (fun z => E (X 2) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))).
    { symmetry.
      assert (C0' : E (X 1) (fun z => E (X 2) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) = E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))).
      { apply E_ext; intros x_1 D_x_1.
        assert (C2' : E (X 2) (fun z => J (dot x_1 x_1) (dot x_1 z) (dot z z)) = E (X 2) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_1 x_1) - (dot x_1 z) ^ 2)) * (inv PI))).
        { apply E_ext; intros x_3 D_x_3.
          assert (C4' : J (dot x_1 x_1) (dot x_1 x_3) (dot x_3 x_3) = (1 / 2) * (sqrt (dot x_3 x_3 * (dot x_1 x_1) - (dot x_1 x_3) ^ 2)) * (inv PI)).
          { unfold J; first [same | ring | alike_by_ring; ring | arrange]. }
          rewrite C4'.
          first [same | ring | arrange]. }
        rewrite C2'.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    transitivity (j); [says H_J_12 |].
    assert (C5' : j = E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))).
    { rewrite H_j.
      assert (C6' : E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) = E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))).
      { apply E_ext; intros x_7 D_x_7.
        assert (C8' : E (X 1) (fun z => J (dot x_7 x_7) (dot x_7 z) (dot z z)) = E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_7 x_7) - (dot x_7 z) ^ 2)) * (inv PI))).
        { apply E_ext; intros x_9 D_x_9.
          assert (C10' : J (dot x_7 x_7) (dot x_7 x_9) (dot x_9 x_9) = (1 / 2) * (sqrt (dot x_9 x_9 * (dot x_7 x_7) - (dot x_7 x_9) ^ 2)) * (inv PI)).
          { unfold J; first [same | ring | alike_by_ring; ring | arrange]. }
          rewrite C10'.
          first [same | ring | arrange]. }
        rewrite C8'.
        first [same | ring | arrange]. }
      rewrite C6'.
      first [same | ring | arrange]. }
    rewrite C5'.
    first [same | ring | arrange]. }
  assert (J3' : E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI))) = E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))).
  { transitivity (E (X 2) (fun z => E (X 2) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))).
    { symmetry.
      assert (C11' : E (X 2) (fun z => E (X 2) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) = E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))).
      { apply E_ext; intros x_12 D_x_12.
        assert (C13' : E (X 2) (fun z => J (dot x_12 x_12) (dot x_12 z) (dot z z)) = E (X 2) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_12 x_12) - (dot x_12 z) ^ 2)) * (inv PI))).
        { apply E_ext; intros x_14 D_x_14.
          assert (C15' : J (dot x_12 x_12) (dot x_12 x_14) (dot x_14 x_14) = (1 / 2) * (sqrt (dot x_14 x_14 * (dot x_12 x_12) - (dot x_12 x_14) ^ 2)) * (inv PI)).
          { unfold J; first [same | ring | alike_by_ring; ring | arrange]. }
          rewrite C15'.
          first [same | ring | arrange]. }
        rewrite C13'.
        first [same | ring | arrange]. }
      rewrite C11'.
      first [same | ring | arrange]. }
    transitivity (j); [says H_J_22 |].
    assert (C16' : j = E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))).
    { rewrite H_j.
      assert (C17' : E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) = E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))).
      { apply E_ext; intros x_18 D_x_18.
        assert (C19' : E (X 1) (fun z => J (dot x_18 x_18) (dot x_18 z) (dot z z)) = E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_18 x_18) - (dot x_18 z) ^ 2)) * (inv PI))).
        { apply E_ext; intros x_20 D_x_20.
          assert (C21' : J (dot x_18 x_18) (dot x_18 x_20) (dot x_20 x_20) = (1 / 2) * (sqrt (dot x_20 x_20 * (dot x_18 x_18) - (dot x_18 x_20) ^ 2)) * (inv PI)).
          { unfold J; first [same | ring | alike_by_ring; ring | arrange]. }
          rewrite C21'.
          first [same | ring | arrange]. }
        rewrite C19'.
        first [same | ring | arrange]. }
      rewrite C17'.
      first [same | ring | arrange]. }
    rewrite C16'.
    first [same | ring | arrange]. }
  enough (U' : ((E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - g) + E (X 2) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g) * (1 - g) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g) * g + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * g) * b_1 + ((E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - g) + E (X 2) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g) * (1 - g) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * g - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * (1 - g)) * b_2 = 2 * (((E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g + E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - g)) * g + E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) + (1 - g) * (E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - g) + E (X 2) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * g - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * (1 - g)) * b_2 + ((E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g + E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - g)) * g + E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) + (1 - g) * (E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - g) + E (X 2) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * g - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * (1 - g)) * b_1)).
  { transitivity (((E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - g) + E (X 2) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g) * (1 - g) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g) * g + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * g) * b_1 + ((E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - g) + E (X 2) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g) * (1 - g) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * g - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * (1 - g)) * b_2).
    { assert (C22' : B = ((E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - g) + E (X 2) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g) * (1 - g) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g) * g + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * g) * b_1 + ((E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - g) + E (X 2) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g) * (1 - g) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * g - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * (1 - g)) * b_2).
      { rewrite H_B.
        assert (C23' : E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) = E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))).
        { apply E_ext; intros x_24 D_x_24.
          assert (C25' : E (X 2) (fun z => G (dot x_24 x_24) (dot x_24 z) (dot z z) + Q_ (dot x_24 x_24) (dot x_24 z) (dot z z)) = E (X 2) (fun z => ((1 / 2) * (sqrt (dot z z * (dot x_24 x_24) - (dot x_24 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_24 z * (inv (sqrt (dot x_24 x_24))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_24 z)) + ((1 / 4) + (1 / 2) * (asin (dot x_24 z * (inv (sqrt (dot x_24 x_24))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_24 z))).
          { apply E_ext; intros x_26 D_x_26.
            assert (C27' : Q_ (dot x_24 x_24) (dot x_24 x_26) (dot x_26 x_26) = (1 / 2) * (sqrt (dot x_26 x_26 * (dot x_24 x_24) - (dot x_24 x_26) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_24 x_26 * (inv (sqrt (dot x_24 x_24))) * (inv (sqrt (dot x_26 x_26))))) * (inv PI)) * (dot x_24 x_26)).
            { rewrite H_split; unfold G, J; first [same | ring | alike_by_ring; ring | arrange]. }
            assert (C28' : G (dot x_24 x_24) (dot x_24 x_26) (dot x_26 x_26) = ((1 / 4) + (1 / 2) * (asin (dot x_24 x_26 * (inv (sqrt (dot x_24 x_24))) * (inv (sqrt (dot x_26 x_26))))) * (inv PI)) * (dot x_24 x_26)).
            { unfold G; first [same | ring | alike_by_ring; ring | arrange]. }
            rewrite C27', C28'.
            first [same | ring | arrange]. }
          rewrite C25'.
          first [same | ring | arrange]. }
        assert (C29' : E (X 2) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) = E (X 2) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))).
        { apply E_ext; intros x_30 D_x_30.
          assert (C31' : E (X 1) (fun z => G (dot x_30 x_30) (dot x_30 z) (dot z z) + Q_ (dot x_30 x_30) (dot x_30 z) (dot z z)) = E (X 1) (fun z => ((1 / 2) * (sqrt (dot z z * (dot x_30 x_30) - (dot x_30 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_30 z * (inv (sqrt (dot x_30 x_30))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_30 z)) + ((1 / 4) + (1 / 2) * (asin (dot x_30 z * (inv (sqrt (dot x_30 x_30))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_30 z))).
          { apply E_ext; intros x_32 D_x_32.
            assert (C33' : G (dot x_30 x_30) (dot x_30 x_32) (dot x_32 x_32) = ((1 / 4) + (1 / 2) * (asin (dot x_30 x_32 * (inv (sqrt (dot x_30 x_30))) * (inv (sqrt (dot x_32 x_32))))) * (inv PI)) * (dot x_30 x_32)).
            { unfold G; first [same | ring | alike_by_ring; ring | arrange]. }
            assert (C34' : Q_ (dot x_30 x_30) (dot x_30 x_32) (dot x_32 x_32) = (1 / 2) * (sqrt (dot x_32 x_32 * (dot x_30 x_30) - (dot x_30 x_32) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_30 x_32 * (inv (sqrt (dot x_30 x_30))) * (inv (sqrt (dot x_32 x_32))))) * (inv PI)) * (dot x_30 x_32)).
            { rewrite H_split; unfold G, J; first [same | ring | alike_by_ring; ring | arrange]. }
            rewrite C33', C34'.
            first [same | ring | arrange]. }
          rewrite C31'.
          first [same | ring | arrange]. }
        assert (C35' : E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) = E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))).
        { apply E_ext; intros x_36 D_x_36.
          assert (C37' : E (X 1) (fun z => G (dot x_36 x_36) (dot x_36 z) (dot z z) + Q_ (dot x_36 x_36) (dot x_36 z) (dot z z)) = E (X 1) (fun z => ((1 / 2) * (sqrt (dot z z * (dot x_36 x_36) - (dot x_36 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_36 z * (inv (sqrt (dot x_36 x_36))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_36 z)) + ((1 / 4) + (1 / 2) * (asin (dot x_36 z * (inv (sqrt (dot x_36 x_36))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_36 z))).
          { apply E_ext; intros x_38 D_x_38.
            assert (C39' : G (dot x_36 x_36) (dot x_36 x_38) (dot x_38 x_38) = ((1 / 4) + (1 / 2) * (asin (dot x_36 x_38 * (inv (sqrt (dot x_36 x_36))) * (inv (sqrt (dot x_38 x_38))))) * (inv PI)) * (dot x_36 x_38)).
            { unfold G; first [same | ring | alike_by_ring; ring | arrange]. }
            assert (C40' : Q_ (dot x_36 x_36) (dot x_36 x_38) (dot x_38 x_38) = (1 / 2) * (sqrt (dot x_38 x_38 * (dot x_36 x_36) - (dot x_36 x_38) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_36 x_38 * (inv (sqrt (dot x_36 x_36))) * (inv (sqrt (dot x_38 x_38))))) * (inv PI)) * (dot x_36 x_38)).
            { rewrite H_split; unfold G, J; first [same | ring | alike_by_ring; ring | arrange]. }
            rewrite C39', C40'.
            first [same | ring | arrange]. }
          rewrite C37'.
          first [same | ring | arrange]. }
        assert (C41' : E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) = E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))).
        { apply E_ext; intros x_42 D_x_42.
          assert (C43' : E (X 2) (fun z => G (dot x_42 x_42) (dot x_42 z) (dot z z) + Q_ (dot x_42 x_42) (dot x_42 z) (dot z z)) = E (X 2) (fun z => ((1 / 2) * (sqrt (dot z z * (dot x_42 x_42) - (dot x_42 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_42 z * (inv (sqrt (dot x_42 x_42))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_42 z)) + ((1 / 4) + (1 / 2) * (asin (dot x_42 z * (inv (sqrt (dot x_42 x_42))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_42 z))).
          { apply E_ext; intros x_44 D_x_44.
            assert (C45' : G (dot x_42 x_42) (dot x_42 x_44) (dot x_44 x_44) = ((1 / 4) + (1 / 2) * (asin (dot x_42 x_44 * (inv (sqrt (dot x_42 x_42))) * (inv (sqrt (dot x_44 x_44))))) * (inv PI)) * (dot x_42 x_44)).
            { unfold G; first [same | ring | alike_by_ring; ring | arrange]. }
            assert (C46' : Q_ (dot x_42 x_42) (dot x_42 x_44) (dot x_44 x_44) = (1 / 2) * (sqrt (dot x_44 x_44 * (dot x_42 x_42) - (dot x_42 x_44) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_42 x_44 * (inv (sqrt (dot x_42 x_42))) * (inv (sqrt (dot x_44 x_44))))) * (inv PI)) * (dot x_42 x_44)).
            { rewrite H_split; unfold G, J; first [same | ring | alike_by_ring; ring | arrange]. }
            rewrite C45', C46'.
            first [same | ring | arrange]. }
          rewrite C43'.
          first [same | ring | arrange]. }
        rewrite C23', C29', C35', C41'.
        first [same | ring | arrange]. }
      rewrite C22'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C47' : B_Q = ((E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g + E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - g)) * g + E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) + (1 - g) * (E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - g) + E (X 2) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * g - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * (1 - g)) * b_2 + ((E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g + E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - g)) * g + E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) + (1 - g) * (E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - g) + E (X 2) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * g - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * (1 - g)) * b_1).
    { rewrite H_B_Q.
      assert (C48' : E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) = E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))).
      { apply E_ext; intros x_49 D_x_49.
        assert (C50' : E (X 2) (fun z => Q_ (dot x_49 x_49) (dot x_49 z) (dot z z)) = E (X 2) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_49 x_49) - (dot x_49 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_49 z * (inv (sqrt (dot x_49 x_49))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_49 z))).
        { apply E_ext; intros x_51 D_x_51.
          assert (C52' : Q_ (dot x_49 x_49) (dot x_49 x_51) (dot x_51 x_51) = (1 / 2) * (sqrt (dot x_51 x_51 * (dot x_49 x_49) - (dot x_49 x_51) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_49 x_51 * (inv (sqrt (dot x_49 x_49))) * (inv (sqrt (dot x_51 x_51))))) * (inv PI)) * (dot x_49 x_51)).
          { rewrite H_split; unfold G, J; first [same | ring | alike_by_ring; ring | arrange]. }
          rewrite C52'.
          first [same | ring | arrange]. }
        rewrite C50'.
        first [same | ring | arrange]. }
      assert (C53' : E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) = E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))).
      { apply E_ext; intros x_54 D_x_54.
        assert (C55' : E (X 1) (fun z => Q_ (dot x_54 x_54) (dot x_54 z) (dot z z)) = E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_54 x_54) - (dot x_54 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_54 z * (inv (sqrt (dot x_54 x_54))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_54 z))).
        { apply E_ext; intros x_56 D_x_56.
          assert (C57' : Q_ (dot x_54 x_54) (dot x_54 x_56) (dot x_56 x_56) = (1 / 2) * (sqrt (dot x_56 x_56 * (dot x_54 x_54) - (dot x_54 x_56) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_54 x_56 * (inv (sqrt (dot x_54 x_54))) * (inv (sqrt (dot x_56 x_56))))) * (inv PI)) * (dot x_54 x_56)).
          { rewrite H_split; unfold G, J; first [same | ring | alike_by_ring; ring | arrange]. }
          rewrite C57'.
          first [same | ring | arrange]. }
        rewrite C55'.
        first [same | ring | arrange]. }
      assert (C58' : E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) = E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))).
      { apply E_ext; intros x_59 D_x_59.
        assert (C60' : E (X 2) (fun z => Q_ (dot x_59 x_59) (dot x_59 z) (dot z z)) = E (X 2) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_59 x_59) - (dot x_59 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_59 z * (inv (sqrt (dot x_59 x_59))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_59 z))).
        { apply E_ext; intros x_61 D_x_61.
          assert (C62' : Q_ (dot x_59 x_59) (dot x_59 x_61) (dot x_61 x_61) = (1 / 2) * (sqrt (dot x_61 x_61 * (dot x_59 x_59) - (dot x_59 x_61) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_59 x_61 * (inv (sqrt (dot x_59 x_59))) * (inv (sqrt (dot x_61 x_61))))) * (inv PI)) * (dot x_59 x_61)).
          { rewrite H_split; unfold G, J; first [same | ring | alike_by_ring; ring | arrange]. }
          rewrite C62'.
          first [same | ring | arrange]. }
        rewrite C60'.
        first [same | ring | arrange]. }
      assert (C63' : E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) = E (X 2) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))).
      { apply E_ext; intros x_64 D_x_64.
        assert (C65' : E (X 1) (fun z => Q_ (dot x_64 x_64) (dot x_64 z) (dot z z)) = E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_64 x_64) - (dot x_64 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_64 z * (inv (sqrt (dot x_64 x_64))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_64 z))).
        { apply E_ext; intros x_66 D_x_66.
          assert (C67' : Q_ (dot x_64 x_64) (dot x_64 x_66) (dot x_66 x_66) = (1 / 2) * (sqrt (dot x_66 x_66 * (dot x_64 x_64) - (dot x_64 x_66) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_64 x_66 * (inv (sqrt (dot x_64 x_64))) * (inv (sqrt (dot x_66 x_66))))) * (inv PI)) * (dot x_64 x_66)).
          { rewrite H_split; unfold G, J; first [same | ring | alike_by_ring; ring | arrange]. }
          rewrite C67'.
          first [same | ring | arrange]. }
        rewrite C65'.
        first [same | ring | arrange]. }
      rewrite C48', C53', C58', C63'.
      first [same | ring | arrange]. }
    rewrite C47'.
    first [same | ring | arrange]. }
  assert (S0' : ((E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - g) + E (X 2) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g) * (1 - g) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g) * g + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * g) * b_1 + ((E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - g) + E (X 2) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g) * (1 - g) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * g - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * (1 - g)) * b_2 = 2 * (E (X 2) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * b_1 * g * (inv PI) + (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (g ^ 2) * b_1 * (inv PI) + (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * (g ^ 2) * b_1 + g ^ 2 * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * b_1 * (inv PI) + (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (g ^ 2) * b_2 * (inv PI) + g ^ 2 * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * b_2 * (inv PI) + E (X 2) (fun z => E (X 2) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1))) * (g ^ 2) * b_2 * (inv PI) + E (X 2) (fun z => E (X 2) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1))) * (g ^ 2) * b_1 * (inv PI) + (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * (g ^ 2) * b_2 + (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * b_1 + (1 / 2) * (E (X 2) (fun z => E (X 2) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (g ^ 2) * b_2 * (inv PI) + (1 / 2) * (E (X 2) (fun z => E (X 2) (fun x1 => dot z x1))) * b_1 + (1 / 2) * (E (X 2) (fun z => E (X 2) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * b_1 * (inv PI) + E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1))) * b_1 * (inv PI) + E (X 2) (fun z => E (X 2) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1))) * b_1 * (inv PI) + (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * b_1 * (inv PI) + 2 * (E (X 2) (fun z => E (X 1) (fun x1 => dot z x1))) * b_1 * g + (1 / 2) * (E (X 2) (fun z => E (X 2) (fun x1 => dot z x1))) * (g ^ 2) * b_1 + (1 / 2) * (E (X 2) (fun z => E (X 2) (fun x1 => dot z x1))) * (g ^ 2) * b_2 + 4 * (E (X 2) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * b_1 * g * (inv PI) + (1 / 2) * (E (X 2) (fun z => E (X 2) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (g ^ 2) * b_1 * (inv PI) - g ^ 2 * (E (X 2) (fun z => E (X 1) (fun x1 => dot z x1))) * b_1 - E (X 2) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))) * (g ^ 2) * b_2 * (inv PI) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (g ^ 2) * b_2 * (inv PI) - E (X 2) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))) * (g ^ 2) * b_1 * (inv PI) - E (X 2) (fun z => E (X 1) (fun x1 => dot z x1)) * b_1 - g ^ 2 * (E (X 2) (fun z => E (X 1) (fun x1 => dot z x1))) * b_2 - E (X 2) (fun z => E (X 2) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))) * b_1 * g * (inv PI) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * b_1 * (inv PI) - E (X 2) (fun z => E (X 2) (fun x1 => dot z x1)) * b_1 * g - E (X 1) (fun z => E (X 1) (fun x1 => dot z x1)) * b_1 * g - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * b_1 * g * (inv PI) - E (X 2) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))) * b_1 * (inv PI) - E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))) * b_1 * g * (inv PI) - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * b_1 * g * (inv PI) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (g ^ 2) * b_1 * (inv PI)).
  { transitivity (((E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - g) + E (X 2) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g) * (1 - g) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g) * g + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * g) * b_1 + ((E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - g) + E (X 2) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g) * (1 - g) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * g - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * (1 - g)) * b_2). { arrange. }
    assert (E68' : normal_form (E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) ((1 / 2) * (E (X 2) (fun z => E (X 2) (fun x1 => dot z x1))) + E (X 2) (fun z => E (X 2) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1))) * (inv PI) + (1 / 2) * (E (X 2) (fun z => E (X 2) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 2) (fun x_69 => ((1 / 2) * (inv PI)) * (E (X 2) (fun z => sqrt (dot z z * (dot x_69 x_69) - (dot x_69 z) ^ 2))) + ((1 / 2) * (E (X 2) (fun z => dot x_69 z)) + ((inv PI) * (E (X 2) (fun z => asin (dot x_69 z * (inv (sqrt (dot x_69 x_69))) * (inv (sqrt (dot z z)))) * (dot x_69 z))))))).
      { apply E_ext; intros x_69 D_x_69; draws.
        transitivity ((1 / 2) * (E (X 2) (fun z => dot x_69 z)) + E (X 2) (fun z => asin (dot x_69 z * (inv (sqrt (dot x_69 x_69))) * (inv (sqrt (dot z z)))) * (dot x_69 z)) * (inv PI) + (1 / 2) * (E (X 2) (fun z => sqrt (dot z z * (dot x_69 x_69) - (dot x_69 z) ^ 2))) * (inv PI)).
        { transitivity (E (X 2) (fun z => ((1 / 2) * (sqrt (dot z z * (dot x_69 x_69) - (dot x_69 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_69 z * (inv (sqrt (dot x_69 x_69))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_69 z)) + ((1 / 4) + (1 / 2) * (asin (dot x_69 z * (inv (sqrt (dot x_69 x_69))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_69 z))). { arrange. }
          assert (E70' : normal_form (E (X 2) (fun z => ((1 / 2) * (sqrt (dot z z * (dot x_69 x_69) - (dot x_69 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_69 z * (inv (sqrt (dot x_69 x_69))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_69 z)) + ((1 / 4) + (1 / 2) * (asin (dot x_69 z * (inv (sqrt (dot x_69 x_69))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_69 z))) ((1 / 2) * (E (X 2) (fun z => dot x_69 z)) + E (X 2) (fun z => asin (dot x_69 z * (inv (sqrt (dot x_69 x_69))) * (inv (sqrt (dot z z)))) * (dot x_69 z)) * (inv PI) + (1 / 2) * (E (X 2) (fun z => sqrt (dot z z * (dot x_69 x_69) - (dot x_69 z) ^ 2))) * (inv PI))).
          { unfold normal_form.
            transitivity (E (X 2) (fun x_71 => ((1 / 2) * (inv PI)) * (sqrt (dot x_71 x_71 * (dot x_69 x_69) - (dot x_69 x_71) ^ 2)) + ((1 / 2) * (dot x_69 x_71) + ((inv PI) * (asin (dot x_69 x_71 * (inv (sqrt (dot x_69 x_69))) * (inv (sqrt (dot x_71 x_71)))) * (dot x_69 x_71)))))).
            { apply E_ext; intros x_71 D_x_71; draws.
              transitivity ((1 / 2) * (sqrt (dot x_71 x_71 * (dot x_69 x_69) - (dot x_69 x_71) ^ 2)) * (inv PI) + (1 / 2) * (dot x_69 x_71) + asin (dot x_69 x_71 * (inv (sqrt (dot x_69 x_69))) * (inv (sqrt (dot x_71 x_71)))) * (dot x_69 x_71) * (inv PI)).
              { transitivity (((1 / 2) * (sqrt (dot x_71 x_71 * (dot x_69 x_69) - (dot x_69 x_71) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_69 x_71 * (inv (sqrt (dot x_69 x_69))) * (inv (sqrt (dot x_71 x_71))))) * (inv PI)) * (dot x_69 x_71)) + ((1 / 4) + (1 / 2) * (asin (dot x_69 x_71 * (inv (sqrt (dot x_69 x_69))) * (inv (sqrt (dot x_71 x_71))))) * (inv PI)) * (dot x_69 x_71)). { arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 2) (fun x_71 => sqrt (dot x_71 x_71 * (dot x_69 x_69) - (dot x_69 x_71) ^ 2))) + ((1 / 2) * (E (X 2) (fun x_71 => dot x_69 x_71)) + ((inv PI) * (E (X 2) (fun x_71 => asin (dot x_69 x_71 * (inv (sqrt (dot x_69 x_69))) * (inv (sqrt (dot x_71 x_71)))) * (dot x_69 x_71)))))).
            { linear. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 2) (fun z => sqrt (dot z z * (dot x_69 x_69) - (dot x_69 z) ^ 2))) + ((1 / 2) * (E (X 2) (fun z => dot x_69 z)) + ((inv PI) * (E (X 2) (fun z => asin (dot x_69 z * (inv (sqrt (dot x_69 x_69))) * (inv (sqrt (dot z z)))) * (dot x_69 z)))))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 2) (fun x_69 => E (X 2) (fun z => sqrt (dot z z * (dot x_69 x_69) - (dot x_69 z) ^ 2)))) + ((1 / 2) * (E (X 2) (fun x_69 => E (X 2) (fun z => dot x_69 z))) + ((inv PI) * (E (X 2) (fun x_69 => E (X 2) (fun z => asin (dot x_69 z * (inv (sqrt (dot x_69 x_69))) * (inv (sqrt (dot z z)))) * (dot x_69 z))))))).
      { linear. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 2) (fun z => E (X 2) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) + ((1 / 2) * (E (X 2) (fun z => E (X 2) (fun x1 => dot z x1))) + ((inv PI) * (E (X 2) (fun z => E (X 2) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1))))))). { arrange. }
      arrange. }
    assert (E72' : normal_form (E (X 2) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) ((1 / 2) * (E (X 2) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI) + E (X 2) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1))) * (inv PI) + (1 / 2) * (E (X 2) (fun z => E (X 1) (fun x1 => dot z x1))))).
    { unfold normal_form.
      transitivity (E (X 2) (fun x_73 => (1 / 2) * (E (X 1) (fun z => dot x_73 z)) + ((inv PI) * (E (X 1) (fun z => asin (dot x_73 z * (inv (sqrt (dot x_73 x_73))) * (inv (sqrt (dot z z)))) * (dot x_73 z))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_73 x_73) - (dot x_73 z) ^ 2))))))).
      { apply E_ext; intros x_73 D_x_73; draws.
        transitivity (E (X 1) (fun z => asin (dot x_73 z * (inv (sqrt (dot x_73 x_73))) * (inv (sqrt (dot z z)))) * (dot x_73 z)) * (inv PI) + (1 / 2) * (E (X 1) (fun z => dot x_73 z)) + (1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_73 x_73) - (dot x_73 z) ^ 2))) * (inv PI)).
        { transitivity (E (X 1) (fun z => ((1 / 2) * (sqrt (dot z z * (dot x_73 x_73) - (dot x_73 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_73 z * (inv (sqrt (dot x_73 x_73))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_73 z)) + ((1 / 4) + (1 / 2) * (asin (dot x_73 z * (inv (sqrt (dot x_73 x_73))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_73 z))). { arrange. }
          assert (E74' : normal_form (E (X 1) (fun z => ((1 / 2) * (sqrt (dot z z * (dot x_73 x_73) - (dot x_73 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_73 z * (inv (sqrt (dot x_73 x_73))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_73 z)) + ((1 / 4) + (1 / 2) * (asin (dot x_73 z * (inv (sqrt (dot x_73 x_73))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_73 z))) (E (X 1) (fun z => asin (dot x_73 z * (inv (sqrt (dot x_73 x_73))) * (inv (sqrt (dot z z)))) * (dot x_73 z)) * (inv PI) + (1 / 2) * (E (X 1) (fun z => dot x_73 z)) + (1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_73 x_73) - (dot x_73 z) ^ 2))) * (inv PI))).
          { unfold normal_form.
            transitivity (E (X 1) (fun x_75 => ((1 / 2) * (inv PI)) * (sqrt (dot x_75 x_75 * (dot x_73 x_73) - (dot x_73 x_75) ^ 2)) + ((1 / 2) * (dot x_73 x_75) + ((inv PI) * (asin (dot x_73 x_75 * (inv (sqrt (dot x_73 x_73))) * (inv (sqrt (dot x_75 x_75)))) * (dot x_73 x_75)))))).
            { apply E_ext; intros x_75 D_x_75; draws.
              transitivity ((1 / 2) * (sqrt (dot x_75 x_75 * (dot x_73 x_73) - (dot x_73 x_75) ^ 2)) * (inv PI) + (1 / 2) * (dot x_73 x_75) + asin (dot x_73 x_75 * (inv (sqrt (dot x_73 x_73))) * (inv (sqrt (dot x_75 x_75)))) * (dot x_73 x_75) * (inv PI)).
              { transitivity (((1 / 2) * (sqrt (dot x_75 x_75 * (dot x_73 x_73) - (dot x_73 x_75) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_73 x_75 * (inv (sqrt (dot x_73 x_73))) * (inv (sqrt (dot x_75 x_75))))) * (inv PI)) * (dot x_73 x_75)) + ((1 / 4) + (1 / 2) * (asin (dot x_73 x_75 * (inv (sqrt (dot x_73 x_73))) * (inv (sqrt (dot x_75 x_75))))) * (inv PI)) * (dot x_73 x_75)). { arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_75 => sqrt (dot x_75 x_75 * (dot x_73 x_73) - (dot x_73 x_75) ^ 2))) + ((1 / 2) * (E (X 1) (fun x_75 => dot x_73 x_75)) + ((inv PI) * (E (X 1) (fun x_75 => asin (dot x_73 x_75 * (inv (sqrt (dot x_73 x_73))) * (inv (sqrt (dot x_75 x_75)))) * (dot x_73 x_75)))))).
            { linear. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_73 x_73) - (dot x_73 z) ^ 2))) + ((1 / 2) * (E (X 1) (fun z => dot x_73 z)) + ((inv PI) * (E (X 1) (fun z => asin (dot x_73 z * (inv (sqrt (dot x_73 x_73))) * (inv (sqrt (dot z z)))) * (dot x_73 z)))))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1 / 2) * (E (X 2) (fun x_73 => E (X 1) (fun z => dot x_73 z))) + ((inv PI) * (E (X 2) (fun x_73 => E (X 1) (fun z => asin (dot x_73 z * (inv (sqrt (dot x_73 x_73))) * (inv (sqrt (dot z z)))) * (dot x_73 z)))) + (((1 / 2) * (inv PI)) * (E (X 2) (fun x_73 => E (X 1) (fun z => sqrt (dot z z * (dot x_73 x_73) - (dot x_73 z) ^ 2))))))).
      { linear. }
      transitivity ((1 / 2) * (E (X 2) (fun z => E (X 1) (fun x1 => dot z x1))) + ((inv PI) * (E (X 2) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) + (((1 / 2) * (inv PI)) * (E (X 2) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))))))). { arrange. }
      arrange. }
    assert (E76' : normal_form (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) ((1 / 2) * (E (X 2) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI) + E (X 2) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1))) * (inv PI) + (1 / 2) * (E (X 2) (fun z => E (X 1) (fun x1 => dot z x1))))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_77 => (1 / 2) * (E (X 2) (fun z => dot x_77 z)) + ((inv PI) * (E (X 2) (fun z => asin (dot x_77 z * (inv (sqrt (dot x_77 x_77))) * (inv (sqrt (dot z z)))) * (dot x_77 z))) + (((1 / 2) * (inv PI)) * (E (X 2) (fun z => sqrt (dot z z * (dot x_77 x_77) - (dot x_77 z) ^ 2))))))).
      { apply E_ext; intros x_77 D_x_77; draws.
        transitivity ((1 / 2) * (E (X 2) (fun z => dot x_77 z)) + E (X 2) (fun z => asin (dot x_77 z * (inv (sqrt (dot x_77 x_77))) * (inv (sqrt (dot z z)))) * (dot x_77 z)) * (inv PI) + (1 / 2) * (E (X 2) (fun z => sqrt (dot z z * (dot x_77 x_77) - (dot x_77 z) ^ 2))) * (inv PI)).
        { transitivity (E (X 2) (fun z => ((1 / 2) * (sqrt (dot z z * (dot x_77 x_77) - (dot x_77 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_77 z * (inv (sqrt (dot x_77 x_77))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_77 z)) + ((1 / 4) + (1 / 2) * (asin (dot x_77 z * (inv (sqrt (dot x_77 x_77))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_77 z))). { arrange. }
          assert (E78' : normal_form (E (X 2) (fun z => ((1 / 2) * (sqrt (dot z z * (dot x_77 x_77) - (dot x_77 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_77 z * (inv (sqrt (dot x_77 x_77))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_77 z)) + ((1 / 4) + (1 / 2) * (asin (dot x_77 z * (inv (sqrt (dot x_77 x_77))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_77 z))) ((1 / 2) * (E (X 2) (fun z => dot x_77 z)) + E (X 2) (fun z => asin (dot x_77 z * (inv (sqrt (dot x_77 x_77))) * (inv (sqrt (dot z z)))) * (dot x_77 z)) * (inv PI) + (1 / 2) * (E (X 2) (fun z => sqrt (dot z z * (dot x_77 x_77) - (dot x_77 z) ^ 2))) * (inv PI))).
          { unfold normal_form.
            transitivity (E (X 2) (fun x_79 => ((1 / 2) * (inv PI)) * (sqrt (dot x_79 x_79 * (dot x_77 x_77) - (dot x_77 x_79) ^ 2)) + ((1 / 2) * (dot x_77 x_79) + ((inv PI) * (asin (dot x_77 x_79 * (inv (sqrt (dot x_77 x_77))) * (inv (sqrt (dot x_79 x_79)))) * (dot x_77 x_79)))))).
            { apply E_ext; intros x_79 D_x_79; draws.
              transitivity ((1 / 2) * (sqrt (dot x_79 x_79 * (dot x_77 x_77) - (dot x_77 x_79) ^ 2)) * (inv PI) + (1 / 2) * (dot x_77 x_79) + asin (dot x_77 x_79 * (inv (sqrt (dot x_77 x_77))) * (inv (sqrt (dot x_79 x_79)))) * (dot x_77 x_79) * (inv PI)).
              { transitivity (((1 / 2) * (sqrt (dot x_79 x_79 * (dot x_77 x_77) - (dot x_77 x_79) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_77 x_79 * (inv (sqrt (dot x_77 x_77))) * (inv (sqrt (dot x_79 x_79))))) * (inv PI)) * (dot x_77 x_79)) + ((1 / 4) + (1 / 2) * (asin (dot x_77 x_79 * (inv (sqrt (dot x_77 x_77))) * (inv (sqrt (dot x_79 x_79))))) * (inv PI)) * (dot x_77 x_79)). { arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 2) (fun x_79 => sqrt (dot x_79 x_79 * (dot x_77 x_77) - (dot x_77 x_79) ^ 2))) + ((1 / 2) * (E (X 2) (fun x_79 => dot x_77 x_79)) + ((inv PI) * (E (X 2) (fun x_79 => asin (dot x_77 x_79 * (inv (sqrt (dot x_77 x_77))) * (inv (sqrt (dot x_79 x_79)))) * (dot x_77 x_79)))))).
            { linear. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 2) (fun z => sqrt (dot z z * (dot x_77 x_77) - (dot x_77 z) ^ 2))) + ((1 / 2) * (E (X 2) (fun z => dot x_77 z)) + ((inv PI) * (E (X 2) (fun z => asin (dot x_77 z * (inv (sqrt (dot x_77 x_77))) * (inv (sqrt (dot z z)))) * (dot x_77 z)))))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1 / 2) * (E (X 1) (fun x_77 => E (X 2) (fun z => dot x_77 z))) + ((inv PI) * (E (X 1) (fun x_77 => E (X 2) (fun z => asin (dot x_77 z * (inv (sqrt (dot x_77 x_77))) * (inv (sqrt (dot z z)))) * (dot x_77 z)))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_77 => E (X 2) (fun z => sqrt (dot z z * (dot x_77 x_77) - (dot x_77 z) ^ 2))))))).
      { linear. }
      transitivity ((1 / 2) * (E (X 1) (fun z => E (X 2) (fun x1 => dot z x1))) + ((inv PI) * (E (X 1) (fun z => E (X 2) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 2) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))))))). { arrange. }
      assert (E80' : normal_form (E (X 1) (fun z => E (X 2) (fun x1 => dot z x1))) (E (X 2) (fun z => E (X 1) (fun x1 => dot z x1)))).
      { unfold normal_form.
        transitivity (E (X 1) (fun x_77 => E (X 2) (fun x_81 => (dot x_77 x_81)))).
        { apply E_ext; intros x_77 D_x_77; draws.
          transitivity (E (X 2) (fun x_81 => (1) * (dot x_77 x_81))).
          { etransitivity; [| symmetry; exact (E_scale (X 2) (1) (fun x_81 => dot x_77 x_81))]; arrange. }
          apply E_ext; intros x_81 D_x_81; draws.
          arrange. }
        transitivity (E (X 2) (fun x_81 => E (X 1) (fun x_77 => (dot x_77 x_81)))).
        { exact (E_swap (X 1) (X 2) (fun x_77 x_81 => (dot x_77 x_81))). }
        repeat (apply E_ext; intros); arrange. }
      assert (E82' : normal_form (E (X 1) (fun z => E (X 2) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) (E (X 2) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1))))).
      { unfold normal_form.
        transitivity (E (X 1) (fun x_77 => E (X 2) (fun x_83 => (asin (dot x_77 x_83 * (inv (sqrt (dot x_77 x_77))) * (inv (sqrt (dot x_83 x_83))))) * (dot x_77 x_83)))).
        { apply E_ext; intros x_77 D_x_77; draws.
          transitivity (E (X 2) (fun x_83 => (1) * (asin (dot x_77 x_83 * (inv (sqrt (dot x_77 x_77))) * (inv (sqrt (dot x_83 x_83)))) * (dot x_77 x_83)))).
          { etransitivity; [| symmetry; exact (E_scale (X 2) (1) (fun x_83 => asin (dot x_77 x_83 * (inv (sqrt (dot x_77 x_77))) * (inv (sqrt (dot x_83 x_83)))) * (dot x_77 x_83)))]; arrange. }
          apply E_ext; intros x_83 D_x_83; draws.
          arrange. }
        transitivity (E (X 2) (fun x_83 => E (X 1) (fun x_77 => (asin (dot x_77 x_83 * (inv (sqrt (dot x_77 x_77))) * (inv (sqrt (dot x_83 x_83))))) * (dot x_77 x_83)))).
        { exact (E_swap (X 1) (X 2) (fun x_77 x_83 => (asin (dot x_77 x_83 * (inv (sqrt (dot x_77 x_77))) * (inv (sqrt (dot x_83 x_83))))) * (dot x_77 x_83))). }
        repeat (apply E_ext; intros); arrange. }
      assert (E84' : normal_form (E (X 1) (fun z => E (X 2) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) (E (X 2) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))))).
      { unfold normal_form.
        transitivity (E (X 1) (fun x_77 => E (X 2) (fun x_85 => (sqrt (dot x_85 x_85 * (dot x_77 x_77) - (dot x_77 x_85) ^ 2))))).
        { apply E_ext; intros x_77 D_x_77; draws.
          transitivity (E (X 2) (fun x_85 => (1) * (sqrt (dot x_85 x_85 * (dot x_77 x_77) - (dot x_77 x_85) ^ 2)))).
          { etransitivity; [| symmetry; exact (E_scale (X 2) (1) (fun x_85 => sqrt (dot x_85 x_85 * (dot x_77 x_77) - (dot x_77 x_85) ^ 2)))]; arrange. }
          apply E_ext; intros x_85 D_x_85; draws.
          arrange. }
        transitivity (E (X 2) (fun x_85 => E (X 1) (fun x_77 => (sqrt (dot x_85 x_85 * (dot x_77 x_77) - (dot x_77 x_85) ^ 2))))).
        { exact (E_swap (X 1) (X 2) (fun x_77 x_85 => (sqrt (dot x_85 x_85 * (dot x_77 x_77) - (dot x_77 x_85) ^ 2)))). }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    assert (E86' : normal_form (E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) ((1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) + (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI) + E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_87 => (inv PI) * (E (X 1) (fun z => asin (dot x_87 z * (inv (sqrt (dot x_87 x_87))) * (inv (sqrt (dot z z)))) * (dot x_87 z))) + ((1 / 2) * (E (X 1) (fun z => dot x_87 z)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_87 x_87) - (dot x_87 z) ^ 2))))))).
      { apply E_ext; intros x_87 D_x_87; draws.
        transitivity (E (X 1) (fun z => asin (dot x_87 z * (inv (sqrt (dot x_87 x_87))) * (inv (sqrt (dot z z)))) * (dot x_87 z)) * (inv PI) + (1 / 2) * (E (X 1) (fun z => dot x_87 z)) + (1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_87 x_87) - (dot x_87 z) ^ 2))) * (inv PI)).
        { transitivity (E (X 1) (fun z => ((1 / 2) * (sqrt (dot z z * (dot x_87 x_87) - (dot x_87 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_87 z * (inv (sqrt (dot x_87 x_87))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_87 z)) + ((1 / 4) + (1 / 2) * (asin (dot x_87 z * (inv (sqrt (dot x_87 x_87))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_87 z))). { arrange. }
          assert (E88' : normal_form (E (X 1) (fun z => ((1 / 2) * (sqrt (dot z z * (dot x_87 x_87) - (dot x_87 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_87 z * (inv (sqrt (dot x_87 x_87))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_87 z)) + ((1 / 4) + (1 / 2) * (asin (dot x_87 z * (inv (sqrt (dot x_87 x_87))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_87 z))) (E (X 1) (fun z => asin (dot x_87 z * (inv (sqrt (dot x_87 x_87))) * (inv (sqrt (dot z z)))) * (dot x_87 z)) * (inv PI) + (1 / 2) * (E (X 1) (fun z => dot x_87 z)) + (1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_87 x_87) - (dot x_87 z) ^ 2))) * (inv PI))).
          { unfold normal_form.
            transitivity (E (X 1) (fun x_89 => (inv PI) * (asin (dot x_87 x_89 * (inv (sqrt (dot x_87 x_87))) * (inv (sqrt (dot x_89 x_89)))) * (dot x_87 x_89)) + ((1 / 2) * (dot x_87 x_89) + (((1 / 2) * (inv PI)) * (sqrt (dot x_89 x_89 * (dot x_87 x_87) - (dot x_87 x_89) ^ 2)))))).
            { apply E_ext; intros x_89 D_x_89; draws.
              transitivity ((1 / 2) * (sqrt (dot x_89 x_89 * (dot x_87 x_87) - (dot x_87 x_89) ^ 2)) * (inv PI) + (1 / 2) * (dot x_87 x_89) + asin (dot x_87 x_89 * (inv (sqrt (dot x_87 x_87))) * (inv (sqrt (dot x_89 x_89)))) * (dot x_87 x_89) * (inv PI)).
              { transitivity (((1 / 2) * (sqrt (dot x_89 x_89 * (dot x_87 x_87) - (dot x_87 x_89) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_87 x_89 * (inv (sqrt (dot x_87 x_87))) * (inv (sqrt (dot x_89 x_89))))) * (inv PI)) * (dot x_87 x_89)) + ((1 / 4) + (1 / 2) * (asin (dot x_87 x_89 * (inv (sqrt (dot x_87 x_87))) * (inv (sqrt (dot x_89 x_89))))) * (inv PI)) * (dot x_87 x_89)). { arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity ((inv PI) * (E (X 1) (fun x_89 => asin (dot x_87 x_89 * (inv (sqrt (dot x_87 x_87))) * (inv (sqrt (dot x_89 x_89)))) * (dot x_87 x_89))) + ((1 / 2) * (E (X 1) (fun x_89 => dot x_87 x_89)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_89 => sqrt (dot x_89 x_89 * (dot x_87 x_87) - (dot x_87 x_89) ^ 2)))))).
            { linear. }
            transitivity ((inv PI) * (E (X 1) (fun z => asin (dot x_87 z * (inv (sqrt (dot x_87 x_87))) * (inv (sqrt (dot z z)))) * (dot x_87 z))) + ((1 / 2) * (E (X 1) (fun z => dot x_87 z)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_87 x_87) - (dot x_87 z) ^ 2)))))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity ((inv PI) * (E (X 1) (fun x_87 => E (X 1) (fun z => asin (dot x_87 z * (inv (sqrt (dot x_87 x_87))) * (inv (sqrt (dot z z)))) * (dot x_87 z)))) + ((1 / 2) * (E (X 1) (fun x_87 => E (X 1) (fun z => dot x_87 z))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_87 => E (X 1) (fun z => sqrt (dot z z * (dot x_87 x_87) - (dot x_87 z) ^ 2))))))).
      { linear. }
      transitivity ((inv PI) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) + ((1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))))))). { arrange. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  assert (S1' : 2 * (((E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g + E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - g)) * g + E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) + (1 - g) * (E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - g) + E (X 2) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * g - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * (1 - g)) * b_2 + ((E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g + E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - g)) * g + E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) + (1 - g) * (E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - g) + E (X 2) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * g - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * (1 - g)) * b_1) = E (X 2) (fun z => E (X 2) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))) * (g ^ 2) * b_2 * (inv PI) + (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * (g ^ 2) * b_1 + g ^ 2 * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * b_1 * (inv PI) + E (X 2) (fun z => E (X 2) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))) * (g ^ 2) * b_1 * (inv PI) + g ^ 2 * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * b_2 * (inv PI) + E (X 2) (fun z => E (X 2) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1))) * (g ^ 2) * b_2 * (inv PI) + E (X 2) (fun z => E (X 2) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1))) * (g ^ 2) * b_1 * (inv PI) + (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * (g ^ 2) * b_2 + 4 * (E (X 2) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * b_1 * g * (inv PI) + (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) * b_1 + (1 / 2) * (E (X 2) (fun z => E (X 2) (fun x1 => dot z x1))) * b_1 + E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1))) * b_1 * (inv PI) + E (X 2) (fun z => E (X 2) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1))) * b_1 * (inv PI) + 2 * (E (X 2) (fun z => E (X 1) (fun x1 => dot z x1))) * b_1 * g + (1 / 2) * (E (X 2) (fun z => E (X 2) (fun x1 => dot z x1))) * (g ^ 2) * b_1 + E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))) * (g ^ 2) * b_2 * (inv PI) + (1 / 2) * (E (X 2) (fun z => E (X 2) (fun x1 => dot z x1))) * (g ^ 2) * b_2 + E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))) * b_1 * (inv PI) + E (X 2) (fun z => E (X 2) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))) * b_1 * (inv PI) + 4 * (E (X 2) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * b_1 * g * (inv PI) + E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))) * (g ^ 2) * b_1 * (inv PI) - g ^ 2 * (E (X 2) (fun z => E (X 1) (fun x1 => dot z x1))) * b_1 - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (g ^ 2) * b_2 * (inv PI) - E (X 2) (fun z => E (X 1) (fun x1 => dot z x1)) * b_1 - g ^ 2 * (E (X 2) (fun z => E (X 1) (fun x1 => dot z x1))) * b_2 - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (g ^ 2) * b_1 * (inv PI) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * b_1 * (inv PI) - E (X 2) (fun z => E (X 2) (fun x1 => dot z x1)) * b_1 * g - E (X 1) (fun z => E (X 1) (fun x1 => dot z x1)) * b_1 * g - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * b_1 * g * (inv PI) - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * b_1 * g * (inv PI) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (g ^ 2) * b_2 * (inv PI) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * b_1 * g * (inv PI) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * b_1 * (inv PI) - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * b_1 * g * (inv PI) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (g ^ 2) * b_1 * (inv PI)).
  { transitivity (2 * (((E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g + E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - g)) * g + E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) + (1 - g) * (E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - g) + E (X 2) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * g - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * (1 - g)) * b_2 + ((E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g + E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - g)) * g + E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) + (1 - g) * (E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - g) + E (X 2) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * g - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * (1 - g)) * b_1)). { arrange. }
    assert (E90' : normal_form (E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) ((1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) + (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI) + (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_91 => ((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_91 x_91) - (dot x_91 z) ^ 2))) + ((1 / 4) * (E (X 1) (fun z => dot x_91 z)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => asin (dot x_91 z * (inv (sqrt (dot x_91 x_91))) * (inv (sqrt (dot z z)))) * (dot x_91 z))))))).
      { apply E_ext; intros x_91 D_x_91; draws.
        transitivity ((1 / 2) * (E (X 1) (fun z => asin (dot x_91 z * (inv (sqrt (dot x_91 x_91))) * (inv (sqrt (dot z z)))) * (dot x_91 z))) * (inv PI) + (1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_91 x_91) - (dot x_91 z) ^ 2))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot x_91 z))).
        { transitivity (E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_91 x_91) - (dot x_91 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_91 z * (inv (sqrt (dot x_91 x_91))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_91 z))). { arrange. }
          assert (E92' : normal_form (E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_91 x_91) - (dot x_91 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_91 z * (inv (sqrt (dot x_91 x_91))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_91 z))) ((1 / 2) * (E (X 1) (fun z => asin (dot x_91 z * (inv (sqrt (dot x_91 x_91))) * (inv (sqrt (dot z z)))) * (dot x_91 z))) * (inv PI) + (1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_91 x_91) - (dot x_91 z) ^ 2))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot x_91 z)))).
          { unfold normal_form.
            transitivity (E (X 1) (fun x_93 => ((1 / 2) * (inv PI)) * (sqrt (dot x_93 x_93 * (dot x_91 x_91) - (dot x_91 x_93) ^ 2)) + ((1 / 4) * (dot x_91 x_93) + (((1 / 2) * (inv PI)) * (asin (dot x_91 x_93 * (inv (sqrt (dot x_91 x_91))) * (inv (sqrt (dot x_93 x_93)))) * (dot x_91 x_93)))))).
            { apply E_ext; intros x_93 D_x_93; draws.
              transitivity ((1 / 2) * (sqrt (dot x_93 x_93 * (dot x_91 x_91) - (dot x_91 x_93) ^ 2)) * (inv PI) + (1 / 4) * (dot x_91 x_93) + (1 / 2) * (asin (dot x_91 x_93 * (inv (sqrt (dot x_91 x_91))) * (inv (sqrt (dot x_93 x_93))))) * (dot x_91 x_93) * (inv PI)).
              { transitivity ((1 / 2) * (sqrt (dot x_93 x_93 * (dot x_91 x_91) - (dot x_91 x_93) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_91 x_93 * (inv (sqrt (dot x_91 x_91))) * (inv (sqrt (dot x_93 x_93))))) * (inv PI)) * (dot x_91 x_93)). { arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_93 => sqrt (dot x_93 x_93 * (dot x_91 x_91) - (dot x_91 x_93) ^ 2))) + ((1 / 4) * (E (X 1) (fun x_93 => dot x_91 x_93)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_93 => asin (dot x_91 x_93 * (inv (sqrt (dot x_91 x_91))) * (inv (sqrt (dot x_93 x_93)))) * (dot x_91 x_93)))))).
            { linear. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_91 x_91) - (dot x_91 z) ^ 2))) + ((1 / 4) * (E (X 1) (fun z => dot x_91 z)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => asin (dot x_91 z * (inv (sqrt (dot x_91 x_91))) * (inv (sqrt (dot z z)))) * (dot x_91 z)))))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_91 => E (X 1) (fun z => sqrt (dot z z * (dot x_91 x_91) - (dot x_91 z) ^ 2)))) + ((1 / 4) * (E (X 1) (fun x_91 => E (X 1) (fun z => dot x_91 z))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_91 => E (X 1) (fun z => asin (dot x_91 z * (inv (sqrt (dot x_91 x_91))) * (inv (sqrt (dot z z)))) * (dot x_91 z))))))).
      { linear. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) + ((1 / 4) * (E (X 1) (fun z => E (X 1) (fun x1 => dot z x1))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1))))))). { arrange. }
      arrange. }
    assert (E94' : normal_form (E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) ((1 / 2) * (E (X 2) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI) + (1 / 4) * (E (X 2) (fun z => E (X 1) (fun x1 => dot z x1))) + (1 / 2) * (E (X 2) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_95 => ((1 / 2) * (inv PI)) * (E (X 2) (fun z => sqrt (dot z z * (dot x_95 x_95) - (dot x_95 z) ^ 2))) + ((1 / 4) * (E (X 2) (fun z => dot x_95 z)) + (((1 / 2) * (inv PI)) * (E (X 2) (fun z => asin (dot x_95 z * (inv (sqrt (dot x_95 x_95))) * (inv (sqrt (dot z z)))) * (dot x_95 z))))))).
      { apply E_ext; intros x_95 D_x_95; draws.
        transitivity ((1 / 4) * (E (X 2) (fun z => dot x_95 z)) + (1 / 2) * (E (X 2) (fun z => asin (dot x_95 z * (inv (sqrt (dot x_95 x_95))) * (inv (sqrt (dot z z)))) * (dot x_95 z))) * (inv PI) + (1 / 2) * (E (X 2) (fun z => sqrt (dot z z * (dot x_95 x_95) - (dot x_95 z) ^ 2))) * (inv PI)).
        { transitivity (E (X 2) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_95 x_95) - (dot x_95 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_95 z * (inv (sqrt (dot x_95 x_95))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_95 z))). { arrange. }
          assert (E96' : normal_form (E (X 2) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_95 x_95) - (dot x_95 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_95 z * (inv (sqrt (dot x_95 x_95))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_95 z))) ((1 / 4) * (E (X 2) (fun z => dot x_95 z)) + (1 / 2) * (E (X 2) (fun z => asin (dot x_95 z * (inv (sqrt (dot x_95 x_95))) * (inv (sqrt (dot z z)))) * (dot x_95 z))) * (inv PI) + (1 / 2) * (E (X 2) (fun z => sqrt (dot z z * (dot x_95 x_95) - (dot x_95 z) ^ 2))) * (inv PI))).
          { unfold normal_form.
            transitivity (E (X 2) (fun x_97 => ((1 / 2) * (inv PI)) * (sqrt (dot x_97 x_97 * (dot x_95 x_95) - (dot x_95 x_97) ^ 2)) + ((1 / 4) * (dot x_95 x_97) + (((1 / 2) * (inv PI)) * (asin (dot x_95 x_97 * (inv (sqrt (dot x_95 x_95))) * (inv (sqrt (dot x_97 x_97)))) * (dot x_95 x_97)))))).
            { apply E_ext; intros x_97 D_x_97; draws.
              transitivity ((1 / 2) * (sqrt (dot x_97 x_97 * (dot x_95 x_95) - (dot x_95 x_97) ^ 2)) * (inv PI) + (1 / 4) * (dot x_95 x_97) + (1 / 2) * (asin (dot x_95 x_97 * (inv (sqrt (dot x_95 x_95))) * (inv (sqrt (dot x_97 x_97))))) * (dot x_95 x_97) * (inv PI)).
              { transitivity ((1 / 2) * (sqrt (dot x_97 x_97 * (dot x_95 x_95) - (dot x_95 x_97) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_95 x_97 * (inv (sqrt (dot x_95 x_95))) * (inv (sqrt (dot x_97 x_97))))) * (inv PI)) * (dot x_95 x_97)). { arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 2) (fun x_97 => sqrt (dot x_97 x_97 * (dot x_95 x_95) - (dot x_95 x_97) ^ 2))) + ((1 / 4) * (E (X 2) (fun x_97 => dot x_95 x_97)) + (((1 / 2) * (inv PI)) * (E (X 2) (fun x_97 => asin (dot x_95 x_97 * (inv (sqrt (dot x_95 x_95))) * (inv (sqrt (dot x_97 x_97)))) * (dot x_95 x_97)))))).
            { linear. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 2) (fun z => sqrt (dot z z * (dot x_95 x_95) - (dot x_95 z) ^ 2))) + ((1 / 4) * (E (X 2) (fun z => dot x_95 z)) + (((1 / 2) * (inv PI)) * (E (X 2) (fun z => asin (dot x_95 z * (inv (sqrt (dot x_95 x_95))) * (inv (sqrt (dot z z)))) * (dot x_95 z)))))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_95 => E (X 2) (fun z => sqrt (dot z z * (dot x_95 x_95) - (dot x_95 z) ^ 2)))) + ((1 / 4) * (E (X 1) (fun x_95 => E (X 2) (fun z => dot x_95 z))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_95 => E (X 2) (fun z => asin (dot x_95 z * (inv (sqrt (dot x_95 x_95))) * (inv (sqrt (dot z z)))) * (dot x_95 z))))))).
      { linear. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 2) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) + ((1 / 4) * (E (X 1) (fun z => E (X 2) (fun x1 => dot z x1))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 2) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1))))))). { arrange. }
      assert (E98' : normal_form (E (X 1) (fun z => E (X 2) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) (E (X 2) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))))).
      { unfold normal_form.
        transitivity (E (X 1) (fun x_95 => E (X 2) (fun x_99 => (sqrt (dot x_99 x_99 * (dot x_95 x_95) - (dot x_95 x_99) ^ 2))))).
        { apply E_ext; intros x_95 D_x_95; draws.
          transitivity (E (X 2) (fun x_99 => (1) * (sqrt (dot x_99 x_99 * (dot x_95 x_95) - (dot x_95 x_99) ^ 2)))).
          { etransitivity; [| symmetry; exact (E_scale (X 2) (1) (fun x_99 => sqrt (dot x_99 x_99 * (dot x_95 x_95) - (dot x_95 x_99) ^ 2)))]; arrange. }
          apply E_ext; intros x_99 D_x_99; draws.
          arrange. }
        transitivity (E (X 2) (fun x_99 => E (X 1) (fun x_95 => (sqrt (dot x_99 x_99 * (dot x_95 x_95) - (dot x_95 x_99) ^ 2))))).
        { exact (E_swap (X 1) (X 2) (fun x_95 x_99 => (sqrt (dot x_99 x_99 * (dot x_95 x_95) - (dot x_95 x_99) ^ 2)))). }
        repeat (apply E_ext; intros); arrange. }
      assert (E100' : normal_form (E (X 1) (fun z => E (X 2) (fun x1 => dot z x1))) (E (X 2) (fun z => E (X 1) (fun x1 => dot z x1)))).
      { unfold normal_form.
        transitivity (E (X 1) (fun x_95 => E (X 2) (fun x_101 => (dot x_95 x_101)))).
        { apply E_ext; intros x_95 D_x_95; draws.
          transitivity (E (X 2) (fun x_101 => (1) * (dot x_95 x_101))).
          { etransitivity; [| symmetry; exact (E_scale (X 2) (1) (fun x_101 => dot x_95 x_101))]; arrange. }
          apply E_ext; intros x_101 D_x_101; draws.
          arrange. }
        transitivity (E (X 2) (fun x_101 => E (X 1) (fun x_95 => (dot x_95 x_101)))).
        { exact (E_swap (X 1) (X 2) (fun x_95 x_101 => (dot x_95 x_101))). }
        repeat (apply E_ext; intros); arrange. }
      assert (E102' : normal_form (E (X 1) (fun z => E (X 2) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) (E (X 2) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1))))).
      { unfold normal_form.
        transitivity (E (X 1) (fun x_95 => E (X 2) (fun x_103 => (dot x_95 x_103) * (asin (dot x_95 x_103 * (inv (sqrt (dot x_95 x_95))) * (inv (sqrt (dot x_103 x_103)))))))).
        { apply E_ext; intros x_95 D_x_95; draws.
          transitivity (E (X 2) (fun x_103 => (1) * (asin (dot x_95 x_103 * (inv (sqrt (dot x_95 x_95))) * (inv (sqrt (dot x_103 x_103)))) * (dot x_95 x_103)))).
          { etransitivity; [| symmetry; exact (E_scale (X 2) (1) (fun x_103 => asin (dot x_95 x_103 * (inv (sqrt (dot x_95 x_95))) * (inv (sqrt (dot x_103 x_103)))) * (dot x_95 x_103)))]; arrange. }
          apply E_ext; intros x_103 D_x_103; draws.
          arrange. }
        transitivity (E (X 2) (fun x_103 => E (X 1) (fun x_95 => (dot x_95 x_103) * (asin (dot x_95 x_103 * (inv (sqrt (dot x_95 x_95))) * (inv (sqrt (dot x_103 x_103)))))))).
        { exact (E_swap (X 1) (X 2) (fun x_95 x_103 => (dot x_95 x_103) * (asin (dot x_95 x_103 * (inv (sqrt (dot x_95 x_95))) * (inv (sqrt (dot x_103 x_103))))))). }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    assert (E104' : normal_form (E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) ((1 / 2) * (E (X 2) (fun z => E (X 2) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (inv PI) + (1 / 4) * (E (X 2) (fun z => E (X 2) (fun x1 => dot z x1))) + (1 / 2) * (E (X 2) (fun z => E (X 2) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 2) (fun x_105 => ((1 / 2) * (inv PI)) * (E (X 2) (fun z => sqrt (dot z z * (dot x_105 x_105) - (dot x_105 z) ^ 2))) + ((1 / 4) * (E (X 2) (fun z => dot x_105 z)) + (((1 / 2) * (inv PI)) * (E (X 2) (fun z => asin (dot x_105 z * (inv (sqrt (dot x_105 x_105))) * (inv (sqrt (dot z z)))) * (dot x_105 z))))))).
      { apply E_ext; intros x_105 D_x_105; draws.
        transitivity ((1 / 4) * (E (X 2) (fun z => dot x_105 z)) + (1 / 2) * (E (X 2) (fun z => asin (dot x_105 z * (inv (sqrt (dot x_105 x_105))) * (inv (sqrt (dot z z)))) * (dot x_105 z))) * (inv PI) + (1 / 2) * (E (X 2) (fun z => sqrt (dot z z * (dot x_105 x_105) - (dot x_105 z) ^ 2))) * (inv PI)).
        { transitivity (E (X 2) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_105 x_105) - (dot x_105 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_105 z * (inv (sqrt (dot x_105 x_105))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_105 z))). { arrange. }
          assert (E106' : normal_form (E (X 2) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_105 x_105) - (dot x_105 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_105 z * (inv (sqrt (dot x_105 x_105))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_105 z))) ((1 / 4) * (E (X 2) (fun z => dot x_105 z)) + (1 / 2) * (E (X 2) (fun z => asin (dot x_105 z * (inv (sqrt (dot x_105 x_105))) * (inv (sqrt (dot z z)))) * (dot x_105 z))) * (inv PI) + (1 / 2) * (E (X 2) (fun z => sqrt (dot z z * (dot x_105 x_105) - (dot x_105 z) ^ 2))) * (inv PI))).
          { unfold normal_form.
            transitivity (E (X 2) (fun x_107 => ((1 / 2) * (inv PI)) * (sqrt (dot x_107 x_107 * (dot x_105 x_105) - (dot x_105 x_107) ^ 2)) + ((1 / 4) * (dot x_105 x_107) + (((1 / 2) * (inv PI)) * (asin (dot x_105 x_107 * (inv (sqrt (dot x_105 x_105))) * (inv (sqrt (dot x_107 x_107)))) * (dot x_105 x_107)))))).
            { apply E_ext; intros x_107 D_x_107; draws.
              transitivity ((1 / 2) * (sqrt (dot x_107 x_107 * (dot x_105 x_105) - (dot x_105 x_107) ^ 2)) * (inv PI) + (1 / 4) * (dot x_105 x_107) + (1 / 2) * (asin (dot x_105 x_107 * (inv (sqrt (dot x_105 x_105))) * (inv (sqrt (dot x_107 x_107))))) * (dot x_105 x_107) * (inv PI)).
              { transitivity ((1 / 2) * (sqrt (dot x_107 x_107 * (dot x_105 x_105) - (dot x_105 x_107) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_105 x_107 * (inv (sqrt (dot x_105 x_105))) * (inv (sqrt (dot x_107 x_107))))) * (inv PI)) * (dot x_105 x_107)). { arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 2) (fun x_107 => sqrt (dot x_107 x_107 * (dot x_105 x_105) - (dot x_105 x_107) ^ 2))) + ((1 / 4) * (E (X 2) (fun x_107 => dot x_105 x_107)) + (((1 / 2) * (inv PI)) * (E (X 2) (fun x_107 => asin (dot x_105 x_107 * (inv (sqrt (dot x_105 x_105))) * (inv (sqrt (dot x_107 x_107)))) * (dot x_105 x_107)))))).
            { linear. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 2) (fun z => sqrt (dot z z * (dot x_105 x_105) - (dot x_105 z) ^ 2))) + ((1 / 4) * (E (X 2) (fun z => dot x_105 z)) + (((1 / 2) * (inv PI)) * (E (X 2) (fun z => asin (dot x_105 z * (inv (sqrt (dot x_105 x_105))) * (inv (sqrt (dot z z)))) * (dot x_105 z)))))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 2) (fun x_105 => E (X 2) (fun z => sqrt (dot z z * (dot x_105 x_105) - (dot x_105 z) ^ 2)))) + ((1 / 4) * (E (X 2) (fun x_105 => E (X 2) (fun z => dot x_105 z))) + (((1 / 2) * (inv PI)) * (E (X 2) (fun x_105 => E (X 2) (fun z => asin (dot x_105 z * (inv (sqrt (dot x_105 x_105))) * (inv (sqrt (dot z z)))) * (dot x_105 z))))))).
      { linear. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 2) (fun z => E (X 2) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) + ((1 / 4) * (E (X 2) (fun z => E (X 2) (fun x1 => dot z x1))) + (((1 / 2) * (inv PI)) * (E (X 2) (fun z => E (X 2) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1))))))). { arrange. }
      arrange. }
    assert (E108' : normal_form (E (X 2) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) ((1 / 2) * (E (X 2) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI) + (1 / 4) * (E (X 2) (fun z => E (X 1) (fun x1 => dot z x1))) + (1 / 2) * (E (X 2) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 2) (fun x_109 => ((1 / 2) * (inv PI)) * (E (X 1) (fun z => asin (dot x_109 z * (inv (sqrt (dot x_109 x_109))) * (inv (sqrt (dot z z)))) * (dot x_109 z))) + ((1 / 4) * (E (X 1) (fun z => dot x_109 z)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_109 x_109) - (dot x_109 z) ^ 2))))))).
      { apply E_ext; intros x_109 D_x_109; draws.
        transitivity ((1 / 2) * (E (X 1) (fun z => asin (dot x_109 z * (inv (sqrt (dot x_109 x_109))) * (inv (sqrt (dot z z)))) * (dot x_109 z))) * (inv PI) + (1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_109 x_109) - (dot x_109 z) ^ 2))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot x_109 z))).
        { transitivity (E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_109 x_109) - (dot x_109 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_109 z * (inv (sqrt (dot x_109 x_109))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_109 z))). { arrange. }
          assert (E110' : normal_form (E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_109 x_109) - (dot x_109 z) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_109 z * (inv (sqrt (dot x_109 x_109))) * (inv (sqrt (dot z z))))) * (inv PI)) * (dot x_109 z))) ((1 / 2) * (E (X 1) (fun z => asin (dot x_109 z * (inv (sqrt (dot x_109 x_109))) * (inv (sqrt (dot z z)))) * (dot x_109 z))) * (inv PI) + (1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_109 x_109) - (dot x_109 z) ^ 2))) * (inv PI) + (1 / 4) * (E (X 1) (fun z => dot x_109 z)))).
          { unfold normal_form.
            transitivity (E (X 1) (fun x_111 => (1 / 4) * (dot x_109 x_111) + (((1 / 2) * (inv PI)) * (asin (dot x_109 x_111 * (inv (sqrt (dot x_109 x_109))) * (inv (sqrt (dot x_111 x_111)))) * (dot x_109 x_111)) + (((1 / 2) * (inv PI)) * (sqrt (dot x_111 x_111 * (dot x_109 x_109) - (dot x_109 x_111) ^ 2)))))).
            { apply E_ext; intros x_111 D_x_111; draws.
              transitivity ((1 / 2) * (sqrt (dot x_111 x_111 * (dot x_109 x_109) - (dot x_109 x_111) ^ 2)) * (inv PI) + (1 / 4) * (dot x_109 x_111) + (1 / 2) * (asin (dot x_109 x_111 * (inv (sqrt (dot x_109 x_109))) * (inv (sqrt (dot x_111 x_111))))) * (dot x_109 x_111) * (inv PI)).
              { transitivity ((1 / 2) * (sqrt (dot x_111 x_111 * (dot x_109 x_109) - (dot x_109 x_111) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot x_109 x_111 * (inv (sqrt (dot x_109 x_109))) * (inv (sqrt (dot x_111 x_111))))) * (inv PI)) * (dot x_109 x_111)). { arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1 / 4) * (E (X 1) (fun x_111 => dot x_109 x_111)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_111 => asin (dot x_109 x_111 * (inv (sqrt (dot x_109 x_109))) * (inv (sqrt (dot x_111 x_111)))) * (dot x_109 x_111))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun x_111 => sqrt (dot x_111 x_111 * (dot x_109 x_109) - (dot x_109 x_111) ^ 2)))))).
            { linear. }
            transitivity ((1 / 4) * (E (X 1) (fun z => dot x_109 z)) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => asin (dot x_109 z * (inv (sqrt (dot x_109 x_109))) * (inv (sqrt (dot z z)))) * (dot x_109 z))) + (((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_109 x_109) - (dot x_109 z) ^ 2)))))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 2) (fun x_109 => E (X 1) (fun z => asin (dot x_109 z * (inv (sqrt (dot x_109 x_109))) * (inv (sqrt (dot z z)))) * (dot x_109 z)))) + ((1 / 4) * (E (X 2) (fun x_109 => E (X 1) (fun z => dot x_109 z))) + (((1 / 2) * (inv PI)) * (E (X 2) (fun x_109 => E (X 1) (fun z => sqrt (dot z z * (dot x_109 x_109) - (dot x_109 z) ^ 2))))))).
      { linear. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 2) (fun z => E (X 1) (fun x1 => asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1)))) * (dot z x1)))) + ((1 / 4) * (E (X 2) (fun z => E (X 1) (fun x1 => dot z x1))) + (((1 / 2) * (inv PI)) * (E (X 2) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))))))). { arrange. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  transitivity (((E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - g) + E (X 2) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g) * (1 - g) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g) * g + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * g) * b_1 + ((E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - g) + E (X 2) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g) * (1 - g) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * g - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => ((1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * (1 - g)) * b_2). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (2 * (((E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g + E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - g)) * g + E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) + (1 - g) * (E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - g) + E (X 2) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * g - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * (1 - g)) * b_2 + ((E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g + E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - g)) * g + E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) + (1 - g) * (E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * (1 - g) + E (X 2) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1))) * g) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * g - 2 * (E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (dot z x1 * (inv (sqrt (dot z z))) * (inv (sqrt (dot x1 x1))))) * (inv PI)) * (dot z x1)))) * (1 - g)) * b_1)). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L60' : E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI))) = (1 / 2) * (E (X 2) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI)).
  { transitivity (E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))). { arrange. }
    assert (E112' : normal_form (E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))) ((1 / 2) * (E (X 2) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_113 => ((1 / 2) * (inv PI)) * (E (X 2) (fun z => sqrt (dot z z * (dot x_113 x_113) - (dot x_113 z) ^ 2))))).
      { apply E_ext; intros x_113 D_x_113; draws.
        transitivity ((1 / 2) * (E (X 2) (fun z => sqrt (dot z z * (dot x_113 x_113) - (dot x_113 z) ^ 2))) * (inv PI)).
        { transitivity (E (X 2) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_113 x_113) - (dot x_113 z) ^ 2)) * (inv PI))). { arrange. }
          assert (E114' : normal_form (E (X 2) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_113 x_113) - (dot x_113 z) ^ 2)) * (inv PI))) ((1 / 2) * (E (X 2) (fun z => sqrt (dot z z * (dot x_113 x_113) - (dot x_113 z) ^ 2))) * (inv PI))).
          { unfold normal_form.
            transitivity (E (X 2) (fun x_115 => ((1 / 2) * (inv PI)) * (sqrt (dot x_115 x_115 * (dot x_113 x_113) - (dot x_113 x_115) ^ 2)))).
            { apply E_ext; intros x_115 D_x_115; draws.
              transitivity ((1 / 2) * (sqrt (dot x_115 x_115 * (dot x_113 x_113) - (dot x_113 x_115) ^ 2)) * (inv PI)).
              { transitivity ((1 / 2) * (sqrt (dot x_115 x_115 * (dot x_113 x_113) - (dot x_113 x_115) ^ 2)) * (inv PI)). { arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 2) (fun x_115 => sqrt (dot x_115 x_115 * (dot x_113 x_113) - (dot x_113 x_115) ^ 2)))).
            { linear. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 2) (fun z => sqrt (dot z z * (dot x_113 x_113) - (dot x_113 z) ^ 2)))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_113 => E (X 2) (fun z => sqrt (dot z z * (dot x_113 x_113) - (dot x_113 z) ^ 2))))).
      { linear. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 2) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))))). { arrange. }
      assert (E116' : normal_form (E (X 1) (fun z => E (X 2) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) (E (X 2) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))))).
      { unfold normal_form.
        transitivity (E (X 1) (fun x_113 => E (X 2) (fun x_117 => (sqrt (dot x_117 x_117 * (dot x_113 x_113) - (dot x_113 x_117) ^ 2))))).
        { apply E_ext; intros x_113 D_x_113; draws.
          transitivity (E (X 2) (fun x_117 => (1) * (sqrt (dot x_117 x_117 * (dot x_113 x_113) - (dot x_113 x_117) ^ 2)))).
          { etransitivity; [| symmetry; exact (E_scale (X 2) (1) (fun x_117 => sqrt (dot x_117 x_117 * (dot x_113 x_113) - (dot x_113 x_117) ^ 2)))]; arrange. }
          apply E_ext; intros x_117 D_x_117; draws.
          arrange. }
        transitivity (E (X 2) (fun x_117 => E (X 1) (fun x_113 => (sqrt (dot x_117 x_117 * (dot x_113 x_113) - (dot x_113 x_117) ^ 2))))).
        { exact (E_swap (X 1) (X 2) (fun x_113 x_117 => (sqrt (dot x_117 x_117 * (dot x_113 x_113) - (dot x_113 x_117) ^ 2)))). }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  assert (L61' : E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI))) = (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI)).
  { transitivity (E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))). { arrange. }
    assert (E118' : normal_form (E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))) ((1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_119 => ((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_119 x_119) - (dot x_119 z) ^ 2))))).
      { apply E_ext; intros x_119 D_x_119; draws.
        transitivity ((1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_119 x_119) - (dot x_119 z) ^ 2))) * (inv PI)).
        { transitivity (E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_119 x_119) - (dot x_119 z) ^ 2)) * (inv PI))). { arrange. }
          assert (E120' : normal_form (E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_119 x_119) - (dot x_119 z) ^ 2)) * (inv PI))) ((1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_119 x_119) - (dot x_119 z) ^ 2))) * (inv PI))).
          { unfold normal_form.
            transitivity (E (X 1) (fun x_121 => ((1 / 2) * (inv PI)) * (sqrt (dot x_121 x_121 * (dot x_119 x_119) - (dot x_119 x_121) ^ 2)))).
            { apply E_ext; intros x_121 D_x_121; draws.
              transitivity ((1 / 2) * (sqrt (dot x_121 x_121 * (dot x_119 x_119) - (dot x_119 x_121) ^ 2)) * (inv PI)).
              { transitivity ((1 / 2) * (sqrt (dot x_121 x_121 * (dot x_119 x_119) - (dot x_119 x_121) ^ 2)) * (inv PI)). { arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_121 => sqrt (dot x_121 x_121 * (dot x_119 x_119) - (dot x_119 x_121) ^ 2)))).
            { linear. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_119 x_119) - (dot x_119 z) ^ 2)))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_119 => E (X 1) (fun z => sqrt (dot z z * (dot x_119 x_119) - (dot x_119 z) ^ 2))))).
      { linear. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))))). { arrange. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  assert (K6' : E (X 1) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI))) = E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))) by says J2'.
  assert (R6' : ((1 / 2) * (E (X 2) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI)) - ((1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI)) = 0) by exact (gap_zero _ _ _ _ L60' L61' K6').
  assert (L70' : E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI))) = (1 / 2) * (E (X 2) (fun z => E (X 2) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI)).
  { transitivity (E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))). { arrange. }
    assert (E122' : normal_form (E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))) ((1 / 2) * (E (X 2) (fun z => E (X 2) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 2) (fun x_123 => ((1 / 2) * (inv PI)) * (E (X 2) (fun z => sqrt (dot z z * (dot x_123 x_123) - (dot x_123 z) ^ 2))))).
      { apply E_ext; intros x_123 D_x_123; draws.
        transitivity ((1 / 2) * (E (X 2) (fun z => sqrt (dot z z * (dot x_123 x_123) - (dot x_123 z) ^ 2))) * (inv PI)).
        { transitivity (E (X 2) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_123 x_123) - (dot x_123 z) ^ 2)) * (inv PI))). { arrange. }
          assert (E124' : normal_form (E (X 2) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_123 x_123) - (dot x_123 z) ^ 2)) * (inv PI))) ((1 / 2) * (E (X 2) (fun z => sqrt (dot z z * (dot x_123 x_123) - (dot x_123 z) ^ 2))) * (inv PI))).
          { unfold normal_form.
            transitivity (E (X 2) (fun x_125 => ((1 / 2) * (inv PI)) * (sqrt (dot x_125 x_125 * (dot x_123 x_123) - (dot x_123 x_125) ^ 2)))).
            { apply E_ext; intros x_125 D_x_125; draws.
              transitivity ((1 / 2) * (sqrt (dot x_125 x_125 * (dot x_123 x_123) - (dot x_123 x_125) ^ 2)) * (inv PI)).
              { transitivity ((1 / 2) * (sqrt (dot x_125 x_125 * (dot x_123 x_123) - (dot x_123 x_125) ^ 2)) * (inv PI)). { arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 2) (fun x_125 => sqrt (dot x_125 x_125 * (dot x_123 x_123) - (dot x_123 x_125) ^ 2)))).
            { linear. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 2) (fun z => sqrt (dot z z * (dot x_123 x_123) - (dot x_123 z) ^ 2)))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 2) (fun x_123 => E (X 2) (fun z => sqrt (dot z z * (dot x_123 x_123) - (dot x_123 z) ^ 2))))).
      { linear. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 2) (fun z => E (X 2) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))))). { arrange. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  assert (L71' : E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI))) = (1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI)).
  { transitivity (E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))). { arrange. }
    assert (E126' : normal_form (E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))) ((1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_127 => ((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_127 x_127) - (dot x_127 z) ^ 2))))).
      { apply E_ext; intros x_127 D_x_127; draws.
        transitivity ((1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_127 x_127) - (dot x_127 z) ^ 2))) * (inv PI)).
        { transitivity (E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_127 x_127) - (dot x_127 z) ^ 2)) * (inv PI))). { arrange. }
          assert (E128' : normal_form (E (X 1) (fun z => (1 / 2) * (sqrt (dot z z * (dot x_127 x_127) - (dot x_127 z) ^ 2)) * (inv PI))) ((1 / 2) * (E (X 1) (fun z => sqrt (dot z z * (dot x_127 x_127) - (dot x_127 z) ^ 2))) * (inv PI))).
          { unfold normal_form.
            transitivity (E (X 1) (fun x_129 => ((1 / 2) * (inv PI)) * (sqrt (dot x_129 x_129 * (dot x_127 x_127) - (dot x_127 x_129) ^ 2)))).
            { apply E_ext; intros x_129 D_x_129; draws.
              transitivity ((1 / 2) * (sqrt (dot x_129 x_129 * (dot x_127 x_127) - (dot x_127 x_129) ^ 2)) * (inv PI)).
              { transitivity ((1 / 2) * (sqrt (dot x_129 x_129 * (dot x_127 x_127) - (dot x_127 x_129) ^ 2)) * (inv PI)). { arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_129 => sqrt (dot x_129 x_129 * (dot x_127 x_127) - (dot x_127 x_129) ^ 2)))).
            { linear. }
            transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => sqrt (dot z z * (dot x_127 x_127) - (dot x_127 z) ^ 2)))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun x_127 => E (X 1) (fun z => sqrt (dot z z * (dot x_127 x_127) - (dot x_127 z) ^ 2))))).
      { linear. }
      transitivity (((1 / 2) * (inv PI)) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2))))). { arrange. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  assert (K7' : E (X 2) (fun z => E (X 2) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI))) = E (X 1) (fun z => E (X 1) (fun x1 => (1 / 2) * (sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)) * (inv PI)))) by says J3'.
  assert (R7' : ((1 / 2) * (E (X 2) (fun z => E (X 2) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI)) - ((1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI)) = 0) by exact (gap_zero _ _ _ _ L70' L71' K7').
  apply (by_combination _ _ ((2 * (g ^ 2) * b_1 + 2 * (g ^ 2) * b_2 + 2 * b_1 - 4 * b_1 * g) * (((1 / 2) * (E (X 2) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI)) - ((1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI))) + (2 * b_1 * g - g ^ 2 * b_1 - b_1 - g ^ 2 * b_2) * (((1 / 2) * (E (X 2) (fun z => E (X 2) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI)) - ((1 / 2) * (E (X 1) (fun z => E (X 1) (fun x1 => sqrt (dot x1 x1 * (dot z z) - (dot z x1) ^ 2)))) * (inv PI))))); [| rewrite R6', R7'; ring].
  first [put; solve [field] | equal].
Qed.

(** Step [B_Q > 0], by Linear:
  B_Q > 0
*)
Lemma step_B_Q_pos_0 (V : Space) (B_Q : R) (b_1 : R) (b_2 : R) (g : R) (X : R -> law V)
    (H_apart : (((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_2 + (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1 > 0)
    (H_B_Q : B_Q = (((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_2 + (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1) :
  B_Q > 0.
Proof.
  assert (P0' : 0 < (1) * (((((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_2 + (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (B_Q) - (0) = (1) * (((((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_2 + (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1) - (0))).
  { assert (U' : forall z0' z1' z2' z3' : R, (B_Q = (((((1 - g) * (z0') + (z1') * g) * g + (z2') + ((z3') * g + (z2') * (1 - g)) * (1 - g) - 2 * (z2') * (1 - g) - 2 * (z3') * g) * b_2 + ((z1') + ((1 - g) * (z0') + (z1') * g) * g + ((z3') * g + (z2') * (1 - g)) * (1 - g) - 2 * (1 - g) * (z0') - 2 * (z1') * g) * b_1))) -> ((((((1 - g) * (z0') + (z1') * g) * g + (z2') + ((z3') * g + (z2') * (1 - g)) * (1 - g) - 2 * (z2') * (1 - g) - 2 * (z3') * g) * b_2 + ((z1') + ((1 - g) * (z0') + (z1') * g) * g + ((z3') * g + (z2') * (1 - g)) * (1 - g) - 2 * (1 - g) * (z0') - 2 * (z1') * g) * b_1)) > 0) -> B_Q - 0 = (1 * (((((1 - g) * (z0') + (z1') * g) * g + (z2') + ((z3') * g + (z2') * (1 - g)) * (1 - g) - 2 * (z2') * (1 - g) - 2 * (z3') * g) * b_2 + ((z1') + ((1 - g) * (z0') + (z1') * g) * g + ((z3') * g + (z2') * (1 - g)) * (1 - g) - 2 * (1 - g) * (z0') - 2 * (z1') * g) * b_1) - 0))).
    { clear - B_Q b_1 b_2 g.
      intros z0' z1' z2' z3' H_B_Q H_apart.
      rewrite ?H_B_Q.
      try assert (N18' : normal_form ((((((1 - g) * (z0') + (z1') * g) * g + (z2') + ((z3') * g + (z2') * (1 - g)) * (1 - g) - 2 * (z2') * (1 - g) - 2 * (z3') * g) * b_2 + ((z1') + ((1 - g) * (z0') + (z1') * g) * g + ((z3') * g + (z2') * (1 - g)) * (1 - g) - 2 * (1 - g) * (z0') - 2 * (z1') * g) * b_1))) ((z0') * b_2 * g + (z1') * (g ^ 2) * b_1 + g ^ 2 * (z2') * b_2 + (z1') * (g ^ 2) * b_2 + (z2') * b_1 + g ^ 2 * (z2') * b_1 + (z1') * b_1 + 3 * (z0') * b_1 * g + (z3') * b_1 * g - (z3') * b_2 * g - (z0') * (g ^ 2) * b_2 - 2 * (z0') * b_1 - (z3') * (g ^ 2) * b_2 - 2 * (z2') * b_1 * g - (z3') * (g ^ 2) * b_1 - 2 * (z1') * b_1 * g - (z0') * (g ^ 2) * b_1)) by (unfold normal_form; first [put; solve [ring] | equal]).
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) as V'.
    specialize (V' ltac:(says H_B_Q)).
    specialize (V' ltac:(says H_apart)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [B > 0], by Linear:
  B > 0
*)
Lemma step_B_pos_0 (V : Space) (B : R) (B_Q : R) (b_1 : R) (b_2 : R) (g : R) (j : R) (X : R -> law V)
    (H_mirrored : vmirror (X 2) (X 1))
    (H_apart : (((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_2 + (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1 > 0)
    (H_B_Q : B_Q = (((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_2 + (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1)
    (H_B : B = (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) + (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) * g - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g)) * b_2 + ((E (X 2) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) + (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) * g + E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1)
    (H_j : j = E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))) :
  B > 0.
Proof.
  pose proof (step_between (V) (B) (B_Q) (b_1) (b_2) (g) (j) (X) H_mirrored H_B_Q H_B H_j) as H_between.
  pose proof (step_B_Q_pos_0 (V) (B_Q) (b_1) (b_2) (g) (X) H_apart H_B_Q) as H_B_Q_pos_0.
  assert (P0' : 0 < (2) * ((B_Q) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (B) - (0) = (2) * ((B_Q) - (0))).
  { rewrite ?H_between.
    unfold G, J, Q_.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [excess], by Algebra:
  W*B^(-1) - W_Q*B_Q^(-1) = 1/2*j*B_Q^(-1)*(w_1 + w_2)
*)
Lemma step_excess (V : Space) (B : R) (B_Q : R) (W : R) (W_Q : R) (b_1 : R) (b_2 : R) (g : R) (j : R) (w_1 : R) (w_2 : R) (X : R -> law V)
    (H_w_1_pos_is_0 : w_1 >= 0)
    (H_w_2_pos_is_0 : w_2 >= 0)
    (H_mirrored : vmirror (X 2) (X 1))
    (H_W_Q : W_Q = (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * w_1 + w_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))))
    (H_B_Q : B_Q = (((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_2 + (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1)
    (H_W : W = w_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z) + G (dot z z) (dot z z) (dot z z)) - E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) + w_1 * (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z) + G (dot z z) (dot z z) (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))))
    (H_B : B = (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) + (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) * g - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g)) * b_2 + ((E (X 2) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) + (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) * g + E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1)
    (H_j : j = E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))) :
  W * (inv B) - W_Q * (inv B_Q) = (1 / 2) * j * (w_1 + w_2) * (inv B_Q).
Proof.
  pose proof (step_within (V) (W) (W_Q) (j) (w_1) (w_2) (X) H_w_1_pos_is_0 H_w_2_pos_is_0 H_mirrored H_W_Q H_W H_j) as H_within.
  pose proof (step_between (V) (B) (B_Q) (b_1) (b_2) (g) (j) (X) H_mirrored H_B_Q H_B H_j) as H_between.
  rewrite ?H_within, ?H_between.
  rewrite ?H_within, ?H_between.
  unfold G, J, Q_.
  try assert (N2' : normal_form ((j * (w_1 + w_2) + 2 * W_Q)) (w_1 * j + 2 * W_Q + j * w_2)) by (unfold normal_form; first [put; solve [ring] | equal]).
  try assert (N3' : normal_form ((inv ((2 * B_Q)))) ((1 / 2) * (inv B_Q))) by first [(unfold normal_form; replace ((2 * B_Q)) with (2 * B_Q) by (first [put; solve [ring] | equal]); inverse) | normal].
  first [put; solve [field] | equal].
Qed.

(** Step [theorem], by Linear:
  W*B^(-1) >= W_Q*B_Q^(-1)
*)
Lemma step_theorem (V : Space) (B : R) (B_Q : R) (W : R) (W_Q : R) (b_1 : R) (b_2 : R) (g : R) (j : R) (w_1 : R) (w_2 : R) (X : R -> law V)
    (H_w_1_pos_is_0 : w_1 >= 0)
    (H_w_2_pos_is_0 : w_2 >= 0)
    (H_mirrored : vmirror (X 2) (X 1))
    (H_apart : (((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_2 + (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1 > 0)
    (H_W_Q : W_Q = (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * w_1 + w_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))))
    (H_B_Q : B_Q = (((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_2 + (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1)
    (H_W : W = w_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z) + G (dot z z) (dot z z) (dot z z)) - E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) + w_1 * (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z) + G (dot z z) (dot z z) (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))))
    (H_B : B = (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) + (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) * g - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g)) * b_2 + ((E (X 2) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) + (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) * g + E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1)
    (H_j : j = E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))) :
  W * (inv B) >= W_Q * (inv B_Q).
Proof.
  pose proof (step_j_pos_is_0 (V) (j) (X) H_j) as H_j_pos_is_0.
  pose proof (step_B_Q_pos_0 (V) (B_Q) (b_1) (b_2) (g) (X) H_apart H_B_Q) as H_B_Q_pos_0.
  pose proof (step_excess (V) (B) (B_Q) (W) (W_Q) (b_1) (b_2) (g) (j) (w_1) (w_2) (X) H_w_1_pos_is_0 H_w_2_pos_is_0 H_mirrored H_W_Q H_B_Q H_W H_B H_j) as H_excess.
  assert (P0' : 0 <= (1) * ((W * (inv B) - W_Q * (inv B_Q)) - ((1 / 2) * j * (w_1 + w_2) * (inv B_Q)))) by (apply zero_times; lra).
  assert (P' : 0 <= ((1 / 2) * j * (w_1 + w_2) * (inv B_Q))) by (sign).
  assert (G' : (W * (inv B)) - (W_Q * (inv B_Q)) = (1) * ((W * (inv B) - W_Q * (inv B_Q)) - ((1 / 2) * j * (w_1 + w_2) * (inv B_Q))) + ((1 / 2) * j * (w_1 + w_2) * (inv B_Q))).
  { unfold G, J, Q_.
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [equality], by Equivalent:
  W*B^(-1) = W_Q*B_Q^(-1) if and only if j = 0
*)
Lemma step_equality (V : Space) (B : R) (B_Q : R) (W : R) (W_Q : R) (b_1 : R) (b_2 : R) (g : R) (j : R) (w_1 : R) (w_2 : R) (X : R -> law V)
    (H_w_1_pos_is_0 : w_1 >= 0)
    (H_w_2_pos_is_0 : w_2 >= 0)
    (H_mirrored : vmirror (X 2) (X 1))
    (H_weights : w_1 + w_2 > 0)
    (H_apart : (((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_2 + (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1 > 0)
    (H_W_Q : W_Q = (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * w_1 + w_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))))
    (H_B_Q : B_Q = (((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_2 + (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1)
    (H_W : W = w_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z) + G (dot z z) (dot z z) (dot z z)) - E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) + w_1 * (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z) + G (dot z z) (dot z z) (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))))
    (H_B : B = (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) + (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) * g - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g)) * b_2 + ((E (X 2) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) + (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) * g + E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1)
    (H_j : j = E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))) :
  W * (inv B) = W_Q * (inv B_Q) <-> j = 0.
Proof.
  pose proof (step_within (V) (W) (W_Q) (j) (w_1) (w_2) (X) H_w_1_pos_is_0 H_w_2_pos_is_0 H_mirrored H_W_Q H_W H_j) as H_within.
  pose proof (step_between (V) (B) (B_Q) (b_1) (b_2) (g) (j) (X) H_mirrored H_B_Q H_B H_j) as H_between.
  pose proof (step_B_Q_pos_0 (V) (B_Q) (b_1) (b_2) (g) (X) H_apart H_B_Q) as H_B_Q_pos_0.
  assert (P' : 0 < (1 / 2) * (w_1 + w_2) * (inv B_Q)).
  { sign. }
  assert (G' : (W * (inv B)) - (W_Q * (inv B_Q)) = ((1 / 2) * (w_1 + w_2) * (inv B_Q)) * ((j) - (0))).
  { rewrite ?H_within, ?H_between.
    rewrite ?H_within, ?H_between.
    unfold G, J, Q_.
    try assert (N2' : normal_form ((j * (w_1 + w_2) + 2 * W_Q)) (w_1 * j + 2 * W_Q + j * w_2)) by (unfold normal_form; first [put; solve [ring] | equal]).
    try assert (N3' : normal_form ((inv ((2 * B_Q)))) ((1 / 2) * (inv B_Q))) by first [(unfold normal_form; replace ((2 * B_Q)) with (2 * B_Q) by (first [put; solve [ring] | equal]); inverse) | normal].
    first [put; solve [field] | equal]. }
  pose proof (same_sign_eq _ _ _ P' G') as S'.
  split; intros K'; [assert (L' := proj1 S') | assert (L' := proj2 S')]; gap; apply L'; lra.
Qed.

(** Step [line], by Instance:
  J(x*s, x*r) = 0
*)
Lemma step_line (V : Space) (r : R) (s : R) (x : V) :
  J (dot (vscale s x) (vscale s x)) (dot (vscale s x) (vscale r x)) (dot (vscale r x) (vscale r x)) = 0.
Proof.
  assert (I' : relu_split.J (dot (vscale (s) (x)) (vscale (s) (x))) (dot (vscale (s) (x)) (vscale (r) (x))) (dot (vscale (r) (x)) (vscale (r) (x))) = 0).
  { exact (relu_split.step_on_a_line (V) (r) (s) (x)). }
  assert (G' : (J (dot (vscale s x) (vscale s x)) (dot (vscale s x) (vscale r x)) (dot (vscale r x) (vscale r x))) - (0) = (relu_split.J (dot (vscale (s) (x)) (vscale (s) (x))) (dot (vscale (s) (x)) (vscale (r) (x))) (dot (vscale (r) (x)) (vscale (r) (x)))) - (0)).
  { unfold G, J, Q_, relu_split.J.
    try assert (N3' : normal_form ((dot (vscale s x) (vscale s x))) (s ^ 2 * (dot x x))) by normal.
    try assert (N4' : normal_form ((dot (vscale s x) (vscale r x))) (r * (dot x x) * s)) by normal.
    try assert (N5' : normal_form ((dot (vscale r x) (vscale r x))) (r ^ 2 * (dot x x))) by normal.
    try assert (N6' : normal_form ((sqrt ((dot (vscale s x) (vscale s x)) * (dot (vscale r x) (vscale r x)) - (dot (vscale s x) (vscale r x)) ^ 2))) (0)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem_1 (V : Space) (B : R) (B_Q : R) (W : R) (W_Q : R) (b_1 : R) (b_2 : R) (g : R) (j : R) (w_1 : R) (w_2 : R) (X : R -> law V)
    (H_b_1_pos_is_0 : b_1 >= 0)
    (H_b_2_pos_is_0 : b_2 >= 0)
    (H_w_1_pos_is_0 : w_1 >= 0)
    (H_w_2_pos_is_0 : w_2 >= 0)
    (H_mirrored : vmirror (X 2) (X 1))
    (H_weights : w_1 + w_2 > 0)
    (H_apart : (((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_2 + (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1 > 0)
    (H_W_Q : W_Q = (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * w_1 + w_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))))
    (H_B_Q : B_Q = (((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_2 + (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1)
    (H_W : W = w_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z) + G (dot z z) (dot z z) (dot z z)) - E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) + w_1 * (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z) + G (dot z z) (dot z z) (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))))
    (H_B : B = (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) + (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) * g - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g)) * b_2 + ((E (X 2) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) + (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) * g + E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1)
    (H_j : j = E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))) :
  W * (inv B) >= W_Q * (inv B_Q).
Proof. exact (step_theorem (V) (B) (B_Q) (W) (W_Q) (b_1) (b_2) (g) (j) (w_1) (w_2) (X) H_w_1_pos_is_0 H_w_2_pos_is_0 H_mirrored H_apart H_W_Q H_B_Q H_W H_B H_j). Qed.

Theorem theorem_2 (V : Space) (B : R) (B_Q : R) (W : R) (W_Q : R) (b_1 : R) (b_2 : R) (g : R) (j : R) (w_1 : R) (w_2 : R) (X : R -> law V)
    (H_b_1_pos_is_0 : b_1 >= 0)
    (H_b_2_pos_is_0 : b_2 >= 0)
    (H_w_1_pos_is_0 : w_1 >= 0)
    (H_w_2_pos_is_0 : w_2 >= 0)
    (H_mirrored : vmirror (X 2) (X 1))
    (H_weights : w_1 + w_2 > 0)
    (H_apart : (((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_2 + (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1 > 0)
    (H_W_Q : W_Q = (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * w_1 + w_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))))
    (H_B_Q : B_Q = (((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_2 + (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1)
    (H_W : W = w_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z) + G (dot z z) (dot z z) (dot z z)) - E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) + w_1 * (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z) + G (dot z z) (dot z z) (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))))
    (H_B : B = (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) + (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) * g - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g)) * b_2 + ((E (X 2) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) + (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) * g + E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1)
    (H_j : j = E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))) :
  W * (inv B) - W_Q * (inv B_Q) = (1 / 2) * j * (w_1 + w_2) * (inv B_Q).
Proof. exact (step_excess (V) (B) (B_Q) (W) (W_Q) (b_1) (b_2) (g) (j) (w_1) (w_2) (X) H_w_1_pos_is_0 H_w_2_pos_is_0 H_mirrored H_W_Q H_B_Q H_W H_B H_j). Qed.

Theorem theorem_3 (V : Space) (B : R) (B_Q : R) (W : R) (W_Q : R) (b_1 : R) (b_2 : R) (g : R) (j : R) (w_1 : R) (w_2 : R) (X : R -> law V)
    (H_b_1_pos_is_0 : b_1 >= 0)
    (H_b_2_pos_is_0 : b_2 >= 0)
    (H_w_1_pos_is_0 : w_1 >= 0)
    (H_w_2_pos_is_0 : w_2 >= 0)
    (H_mirrored : vmirror (X 2) (X 1))
    (H_weights : w_1 + w_2 > 0)
    (H_apart : (((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_2 + (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1 > 0)
    (H_W_Q : W_Q = (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * w_1 + w_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))))
    (H_B_Q : B_Q = (((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_2 + (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1)
    (H_W : W = w_2 * (E (X 2) (fun z => Q_ (dot z z) (dot z z) (dot z z) + G (dot z z) (dot z z) (dot z z)) - E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) + w_1 * (E (X 1) (fun z => Q_ (dot z z) (dot z z) (dot z z) + G (dot z z) (dot z z) (dot z z)) - E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))))
    (H_B : B = (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) + (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) * g - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g)) * b_2 + ((E (X 2) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) + (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) * g + E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1)
    (H_j : j = E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))) :
  W * (inv B) = W_Q * (inv B_Q) <-> j = 0.
Proof. exact (step_equality (V) (B) (B_Q) (W) (W_Q) (b_1) (b_2) (g) (j) (w_1) (w_2) (X) H_w_1_pos_is_0 H_w_2_pos_is_0 H_mirrored H_weights H_apart H_W_Q H_B_Q H_W H_B H_j). Qed.

Theorem theorem_4 (V : Space) (b_1 : R) (b_2 : R) (g : R) (r : R) (s : R) (w_1 : R) (w_2 : R) (x : V) (X : R -> law V)
    (H_b_1_pos_is_0 : b_1 >= 0)
    (H_b_2_pos_is_0 : b_2 >= 0)
    (H_w_1_pos_is_0 : w_1 >= 0)
    (H_w_2_pos_is_0 : w_2 >= 0)
    (H_mirrored : vmirror (X 2) (X 1))
    (H_weights : w_1 + w_2 > 0)
    (H_apart : (((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_2 + (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1 > 0) :
  J (dot (vscale s x) (vscale s x)) (dot (vscale s x) (vscale r x)) (dot (vscale r x) (vscale r x)) = 0.
Proof. exact (step_line (V) (r) (s) (x)). Qed.
