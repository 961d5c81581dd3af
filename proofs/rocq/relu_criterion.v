(** ReLU, any layout: $NC1(NTK) >= NC1(NNGP)$ if and only if $A_J (W_Q + B_Q) >= W_Q M_J$ (relu-criterion)

  Given [NNGP apart]: E[E[E[Q(x, y); y ~ Xc]; x ~ Xc] + E[E[E[E[Q(x, y); y ~ Xn]; x ~ Xe]; n ~ p];
    e ~ p] - 2*E[E[E[Q(x, y); y ~ Xe]; x ~ Xc]; e ~ p]; c ~ p] > 0
  Given [NTK apart]: E[-2*E[E[E[G(x, y) + Q(x, y); y ~ Xe]; x ~ Xc]; e ~ p] + E[E[G(x, y) + Q(x,
    y); y ~ Xc]; x ~ Xc] + E[E[E[E[G(x, y) + Q(x, y); y ~ Xn]; x ~ Xe]; n ~ p]; e ~ p]; c ~ p] > 0
  with [W_Q]: W_Q = E[-E[E[Q(x, y); y ~ Xc]; x ~ Xc] + E[Q(x, x); x ~ Xc]; c ~ p]
  with [B_Q]: B_Q = E[E[E[Q(x, y); y ~ Xc]; x ~ Xc] + E[E[E[E[Q(x, y); y ~ Xn]; x ~ Xe]; n ~ p]; e
    ~ p] - 2*E[E[E[Q(x, y); y ~ Xe]; x ~ Xc]; e ~ p]; c ~ p]
  with [W]: W = E[E[Q(x, x) + G(x, x); x ~ Xc] - E[E[G(x, y) + Q(x, y); y ~ Xc]; x ~ Xc]; c ~ p]
  with [B]: B = E[-2*E[E[E[G(x, y) + Q(x, y); y ~ Xe]; x ~ Xc]; e ~ p] + E[E[G(x, y) + Q(x, y); y
    ~ Xc]; x ~ Xc] + E[E[E[E[G(x, y) + Q(x, y); y ~ Xn]; x ~ Xe]; n ~ p]; e ~ p]; c ~ p]
  with [A_J]: A_J = E[E[E[J(x, y); y ~ Xc]; x ~ Xc]; c ~ p]
  with [M_J]: M_J = E[E[E[E[J(x, y); y ~ Xe]; x ~ Xc]; e ~ p]; c ~ p]
  Then W*B^(-1) >= W_Q*B_Q^(-1) if and only if (B_Q + W_Q)*A_J >= M_J*W_Q
  Then W*B^(-1) > W_Q*B_Q^(-1) if and only if (B_Q + W_Q)*A_J > M_J*W_Q
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

(** Step [within], by Algebra:
  W = 2*W_Q + A_J
*)
Lemma step_within (V : Space) (A_J : R) (W : R) (W_Q : R) (X : R -> law V) (p : law R)
    (sort_p : law_of_labels p)
    (H_W_Q : W_Q = E p (fun i => E (X i) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X i) (fun z => E (X i) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))))
    (H_W : W = E p (fun i => E (X i) (fun z => Q_ (dot z z) (dot z z) (dot z z) + G (dot z z) (dot z z) (dot z z)) - E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))))
    (H_A_J : A_J = E p (fun i => E (X i) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))) :
  W = 2 * W_Q + A_J.
Proof.
  assert (H_split : forall (x : V) (y : V), Q_ (dot x x) (dot x y) (dot y y) = G (dot x x) (dot x y) (dot y y) + J (dot x x) (dot x y) (dot y y)).
  { intros; apply (step_split (V) (x) (y)); premise. }
  rewrite ?H_W, ?H_W_Q, ?H_A_J.
  rewrite ?H_W, ?H_W_Q, ?H_A_J.
  enough (U' : (E p (fun i => E (X i) (fun z => Q_ (dot z z) (dot z z) (dot z z) + G (dot z z) (dot z z) (dot z z)) - E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E p (fun i => E (X i) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X i) (fun z => E (X i) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) - E p (fun i => E (X i) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))) = 0).
  { apply Rminus_diag_uniq; transitivity ((E p (fun i => E (X i) (fun z => Q_ (dot z z) (dot z z) (dot z z) + G (dot z z) (dot z z) (dot z z)) - E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E p (fun i => E (X i) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X i) (fun z => E (X i) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) - E p (fun i => E (X i) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))); [same_sums | rewrite U'; ring]. }
  assert (T54' : (1) * (E p (fun i => E (X i) (fun z => Q_ (dot z z) (dot z z) (dot z z) + G (dot z z) (dot z z) (dot z z)) - E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) + ((-2) * (E p (fun i => E (X i) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X i) (fun z => E (X i) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) + ((-1) * (E p (fun i => E (X i) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))))) = 0).
  { transitivity (E p (fun r_55 => (1) * (E (X r_55) (fun z => Q_ (dot z z) (dot z z) (dot z z) + G (dot z z) (dot z z) (dot z z)) - E (X r_55) (fun z => E (X r_55) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) + ((-2) * (E (X r_55) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X r_55) (fun z => E (X r_55) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + ((-1) * (E (X r_55) (fun z => E (X r_55) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))))); [symmetry; linear |].
    apply E_is; intros r_55 D_r_55; draws.
    transitivity (2 * (E (X r_55) (fun z => E (X r_55) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X r_55) (fun z => Q_ (dot z z) (dot z z) (dot z z) + G (dot z z) (dot z z) (dot z z)) - E (X r_55) (fun z => E (X r_55) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) - 2 * (E (X r_55) (fun z => Q_ (dot z z) (dot z z) (dot z z))) - E (X r_55) (fun z => E (X r_55) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))).
    { same_sums. }
    assert (T56' : (1) * (E (X r_55) (fun z => Q_ (dot z z) (dot z z) (dot z z) + G (dot z z) (dot z z) (dot z z))) + ((-1) * (E (X r_55) (fun z => E (X r_55) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) + ((-2) * (E (X r_55) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + ((2) * (E (X r_55) (fun z => E (X r_55) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + ((-1) * (E (X r_55) (fun z => E (X r_55) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))))) = 0).
    { transitivity (E (X r_55) (fun x_57 => (1) * (Q_ (dot x_57 x_57) (dot x_57 x_57) (dot x_57 x_57) + G (dot x_57 x_57) (dot x_57 x_57) (dot x_57 x_57)) + ((-1) * (E (X r_55) (fun z => G (dot x_57 x_57) (dot x_57 z) (dot z z) + Q_ (dot x_57 x_57) (dot x_57 z) (dot z z))) + ((-2) * (Q_ (dot x_57 x_57) (dot x_57 x_57) (dot x_57 x_57)) + ((2) * (E (X r_55) (fun z => Q_ (dot x_57 x_57) (dot x_57 z) (dot z z))) + ((-1) * (E (X r_55) (fun z => J (dot x_57 x_57) (dot x_57 z) (dot z z))))))))); [symmetry; linear |].
      apply E_is; intros x_57 D_x_57; draws.
      transitivity (2 * (E (X r_55) (fun z => Q_ (dot x_57 x_57) (dot x_57 z) (dot z z))) + G (dot x_57 x_57) (dot x_57 x_57) (dot x_57 x_57) - E (X r_55) (fun z => J (dot x_57 x_57) (dot x_57 z) (dot z z)) - Q_ (dot x_57 x_57) (dot x_57 x_57) (dot x_57 x_57) - E (X r_55) (fun z => G (dot x_57 x_57) (dot x_57 z) (dot z z) + Q_ (dot x_57 x_57) (dot x_57 z) (dot z z))).
      { same_sums. }
      assert (T58' : (-1) * (E (X r_55) (fun z => G (dot x_57 x_57) (dot x_57 z) (dot z z) + Q_ (dot x_57 x_57) (dot x_57 z) (dot z z))) + ((2) * (E (X r_55) (fun z => Q_ (dot x_57 x_57) (dot x_57 z) (dot z z))) + ((-1) * (E (X r_55) (fun z => J (dot x_57 x_57) (dot x_57 z) (dot z z))))) = 0).
      { transitivity (E (X r_55) (fun x_59 => (-1) * (G (dot x_57 x_57) (dot x_57 x_59) (dot x_59 x_59) + Q_ (dot x_57 x_57) (dot x_57 x_59) (dot x_59 x_59)) + ((2) * (Q_ (dot x_57 x_57) (dot x_57 x_59) (dot x_59 x_59)) + ((-1) * (J (dot x_57 x_57) (dot x_57 x_59) (dot x_59 x_59)))))); [symmetry; linear |].
        apply E_is; intros x_59 D_x_59; draws.
        transitivity (Q_ (dot x_57 x_57) (dot x_57 x_59) (dot x_59 x_59) - G (dot x_57 x_57) (dot x_57 x_59) (dot x_59 x_59) - J (dot x_57 x_57) (dot x_57 x_59) (dot x_59 x_59)).
        { same_sums. }
        assert (R0' : (Q_ (dot x_57 x_57) (dot x_57 x_59) (dot x_59 x_59)) - (G (dot x_57 x_57) (dot x_57 x_59) (dot x_59 x_59) + J (dot x_57 x_57) (dot x_57 x_59) (dot x_59 x_59)) = 0).
        { apply Rminus_diag_eq; pose proof (H_split (x_57) (x_59)) as K'; congruent_to K'. }
        transitivity ((1) * ((Q_ (dot x_57 x_57) (dot x_57 x_59) (dot x_59 x_59)) - (G (dot x_57 x_57) (dot x_57 x_59) (dot x_59 x_59) + J (dot x_57 x_57) (dot x_57 x_59) (dot x_59 x_59)))).
        { same_sums. }
        rewrite R0'; ring. }
      assert (T60' : (G (dot x_57 x_57) (dot x_57 x_57) (dot x_57 x_57) - Q_ (dot x_57 x_57) (dot x_57 x_57) (dot x_57 x_57)) = 0).
      { assert (R0' : (Q_ (dot x_57 x_57) (dot x_57 x_57) (dot x_57 x_57)) - (J (dot x_57 x_57) (dot x_57 x_57) (dot x_57 x_57) + G (dot x_57 x_57) (dot x_57 x_57) (dot x_57 x_57)) = 0).
        { apply Rminus_diag_eq; pose proof (H_split (x_57) (x_57)) as K'; congruent_to K'. }
        assert (Z0' : (J (dot x_57 x_57) (dot x_57 x_57) (dot x_57 x_57)) - (0) = 0).
        { apply Rminus_diag_eq.
          unfold G, J, Q_.
          try assert (N64' : normal_form ((sqrt ((dot x_57 x_57) * (dot x_57 x_57) - (dot x_57 x_57) ^ 2))) (0)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
          first [put; solve [field] | equal]. }
        transitivity ((-1) * ((Q_ (dot x_57 x_57) (dot x_57 x_57) (dot x_57 x_57)) - (J (dot x_57 x_57) (dot x_57 x_57) (dot x_57 x_57) + G (dot x_57 x_57) (dot x_57 x_57) (dot x_57 x_57))) + (-1) * ((J (dot x_57 x_57) (dot x_57 x_57) (dot x_57 x_57)) - (0))).
        { same_sums. }
        rewrite R0', Z0'; ring. }
      transitivity (((-1) * (E (X r_55) (fun z => G (dot x_57 x_57) (dot x_57 z) (dot z z) + Q_ (dot x_57 x_57) (dot x_57 z) (dot z z))) + ((2) * (E (X r_55) (fun z => Q_ (dot x_57 x_57) (dot x_57 z) (dot z z))) + ((-1) * (E (X r_55) (fun z => J (dot x_57 x_57) (dot x_57 z) (dot z z)))))) + (G (dot x_57 x_57) (dot x_57 x_57) (dot x_57 x_57) - Q_ (dot x_57 x_57) (dot x_57 x_57) (dot x_57 x_57))); [same_sums | rewrite T58', T60'; ring]. }
    transitivity (((1) * (E (X r_55) (fun z => Q_ (dot z z) (dot z z) (dot z z) + G (dot z z) (dot z z) (dot z z))) + ((-1) * (E (X r_55) (fun z => E (X r_55) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) + ((-2) * (E (X r_55) (fun z => Q_ (dot z z) (dot z z) (dot z z))) + ((2) * (E (X r_55) (fun z => E (X r_55) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + ((-1) * (E (X r_55) (fun z => E (X r_55) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))))))); [same_sums | rewrite T56'; ring]. }
  transitivity (((1) * (E p (fun i => E (X i) (fun z => Q_ (dot z z) (dot z z) (dot z z) + G (dot z z) (dot z z) (dot z z)) - E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) + ((-2) * (E p (fun i => E (X i) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X i) (fun z => E (X i) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) + ((-1) * (E p (fun i => E (X i) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))))))); [same_sums | rewrite T54'; ring].
Qed.

(** Step [between], by Algebra:
  B = 2*B_Q + M_J - A_J
*)
Lemma step_between (V : Space) (A_J : R) (B : R) (B_Q : R) (M_J : R) (X : R -> law V) (p : law R)
    (sort_p : law_of_labels p)
    (H_B_Q : B_Q = E p (fun i => E (X i) (fun z => E (X i) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))))))
    (H_B : B = E p (fun i => E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))))))
    (H_A_J : A_J = E p (fun i => E (X i) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))
    (H_M_J : M_J = E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))) :
  B = 2 * B_Q + M_J - A_J.
Proof.
  assert (H_split : forall (x : V) (y : V), Q_ (dot x x) (dot x y) (dot y y) = G (dot x x) (dot x y) (dot y y) + J (dot x x) (dot x y) (dot y y)).
  { intros; apply (step_split (V) (x) (y)); premise. }
  enough (U' : E p (fun i => E (X i) (fun z => E (X i) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1)))))) = E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))) + 2 * (E p (fun i => E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1))))))) - E p (fun i => E (X i) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))).
  { transitivity (E p (fun i => E (X i) (fun z => E (X i) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1))))))).
    { assert (C0' : B = E p (fun i => E (X i) (fun z => E (X i) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1))))))).
      { rewrite H_B.
        assert (C1' : E p (fun i => E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))))) = E p (fun i => E (X i) (fun z => E (X i) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1))))))).
        { apply E_ext; intros r_2 D_r_2.
          assert (C3' : E (X r_2) (fun z => E (X r_2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) = E (X r_2) (fun z => E (X r_2) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1)))).
          { apply E_ext; intros x_4 D_x_4.
            assert (C5' : E (X r_2) (fun z => G (dot x_4 x_4) (dot x_4 z) (dot z z) + Q_ (dot x_4 x_4) (dot x_4 z) (dot z z)) = E (X r_2) (fun z => (G (dot x_4 x_4) (dot x_4 z) (dot z z) + J (dot x_4 x_4) (dot x_4 z) (dot z z)) + G (dot x_4 x_4) (dot x_4 z) (dot z z))).
            { apply E_ext; intros x_6 D_x_6.
              assert (C7' : Q_ (dot x_4 x_4) (dot x_4 x_6) (dot x_6 x_6) = G (dot x_4 x_4) (dot x_4 x_6) (dot x_6 x_6) + J (dot x_4 x_4) (dot x_4 x_6) (dot x_6 x_6)).
              { rewrite H_split; first [same | ring | alike_by_ring; ring | arrange]. }
              rewrite C7'.
              first [same | ring | arrange]. }
            rewrite C5'.
            first [same | ring | arrange]. }
          assert (C8' : E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) = E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1)))))).
          { apply E_ext; intros r_9 D_r_9.
            assert (C10' : E p (fun i => E (X r_9) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) = E p (fun i => E (X r_9) (fun z => E (X i) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1))))).
            { apply E_ext; intros r_11 D_r_11.
              assert (C12' : E (X r_9) (fun z => E (X r_11) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) = E (X r_9) (fun z => E (X r_11) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1)))).
              { apply E_ext; intros x_13 D_x_13.
                assert (C14' : E (X r_11) (fun z => G (dot x_13 x_13) (dot x_13 z) (dot z z) + Q_ (dot x_13 x_13) (dot x_13 z) (dot z z)) = E (X r_11) (fun z => (G (dot x_13 x_13) (dot x_13 z) (dot z z) + J (dot x_13 x_13) (dot x_13 z) (dot z z)) + G (dot x_13 x_13) (dot x_13 z) (dot z z))).
                { apply E_ext; intros x_15 D_x_15.
                  assert (C16' : Q_ (dot x_13 x_13) (dot x_13 x_15) (dot x_15 x_15) = G (dot x_13 x_13) (dot x_13 x_15) (dot x_15 x_15) + J (dot x_13 x_13) (dot x_13 x_15) (dot x_15 x_15)).
                  { rewrite H_split; first [same | ring | alike_by_ring; ring | arrange]. }
                  rewrite C16'.
                  first [same | ring | arrange]. }
                rewrite C14'.
                first [same | ring | arrange]. }
              rewrite C12'.
              first [same | ring | arrange]. }
            rewrite C10'.
            first [same | ring | arrange]. }
          assert (C17' : E p (fun i => E (X r_2) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) = E p (fun i => E (X r_2) (fun z => E (X i) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1))))).
          { apply E_ext; intros r_18 D_r_18.
            assert (C19' : E (X r_2) (fun z => E (X r_18) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) = E (X r_2) (fun z => E (X r_18) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1)))).
            { apply E_ext; intros x_20 D_x_20.
              assert (C21' : E (X r_18) (fun z => G (dot x_20 x_20) (dot x_20 z) (dot z z) + Q_ (dot x_20 x_20) (dot x_20 z) (dot z z)) = E (X r_18) (fun z => (G (dot x_20 x_20) (dot x_20 z) (dot z z) + J (dot x_20 x_20) (dot x_20 z) (dot z z)) + G (dot x_20 x_20) (dot x_20 z) (dot z z))).
              { apply E_ext; intros x_22 D_x_22.
                assert (C23' : Q_ (dot x_20 x_20) (dot x_20 x_22) (dot x_22 x_22) = G (dot x_20 x_20) (dot x_20 x_22) (dot x_22 x_22) + J (dot x_20 x_20) (dot x_20 x_22) (dot x_22 x_22)).
                { rewrite H_split; first [same | ring | alike_by_ring; ring | arrange]. }
                rewrite C23'.
                first [same | ring | arrange]. }
              rewrite C21'.
              first [same | ring | arrange]. }
            rewrite C19'.
            first [same | ring | arrange]. }
          rewrite C3', C8', C17'.
          first [same | ring | arrange]. }
        rewrite C1'.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C24' : B_Q = E p (fun i => E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1))))))).
    { rewrite H_B_Q.
      assert (C25' : E p (fun i => E (X i) (fun z => E (X i) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))))) = E p (fun i => E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1))))))).
      { apply E_ext; intros r_26 D_r_26.
        assert (C27' : E (X r_26) (fun z => E (X r_26) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) = E (X r_26) (fun z => E (X r_26) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)))).
        { apply E_ext; intros x_28 D_x_28.
          assert (C29' : E (X r_26) (fun z => Q_ (dot x_28 x_28) (dot x_28 z) (dot z z)) = E (X r_26) (fun z => G (dot x_28 x_28) (dot x_28 z) (dot z z) + J (dot x_28 x_28) (dot x_28 z) (dot z z))).
          { apply E_ext; intros x_30 D_x_30.
            assert (C31' : Q_ (dot x_28 x_28) (dot x_28 x_30) (dot x_30 x_30) = G (dot x_28 x_28) (dot x_28 x_30) (dot x_30 x_30) + J (dot x_28 x_28) (dot x_28 x_30) (dot x_30 x_30)).
            { rewrite H_split; first [same | ring | alike_by_ring; ring | arrange]. }
            rewrite C31'.
            first [same | ring | arrange]. }
          rewrite C29'.
          first [same | ring | arrange]. }
        assert (C32' : E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) = E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)))))).
        { apply E_ext; intros r_33 D_r_33.
          assert (C34' : E p (fun i => E (X r_33) (fun z => E (X i) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) = E p (fun i => E (X r_33) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1))))).
          { apply E_ext; intros r_35 D_r_35.
            assert (C36' : E (X r_33) (fun z => E (X r_35) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) = E (X r_33) (fun z => E (X r_35) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)))).
            { apply E_ext; intros x_37 D_x_37.
              assert (C38' : E (X r_35) (fun z => Q_ (dot x_37 x_37) (dot x_37 z) (dot z z)) = E (X r_35) (fun z => G (dot x_37 x_37) (dot x_37 z) (dot z z) + J (dot x_37 x_37) (dot x_37 z) (dot z z))).
              { apply E_ext; intros x_39 D_x_39.
                assert (C40' : Q_ (dot x_37 x_37) (dot x_37 x_39) (dot x_39 x_39) = G (dot x_37 x_37) (dot x_37 x_39) (dot x_39 x_39) + J (dot x_37 x_37) (dot x_37 x_39) (dot x_39 x_39)).
                { rewrite H_split; first [same | ring | alike_by_ring; ring | arrange]. }
                rewrite C40'.
                first [same | ring | arrange]. }
              rewrite C38'.
              first [same | ring | arrange]. }
            rewrite C36'.
            first [same | ring | arrange]. }
          rewrite C34'.
          first [same | ring | arrange]. }
        assert (C41' : E p (fun i => E (X r_26) (fun z => E (X i) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) = E p (fun i => E (X r_26) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1))))).
        { apply E_ext; intros r_42 D_r_42.
          assert (C43' : E (X r_26) (fun z => E (X r_42) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) = E (X r_26) (fun z => E (X r_42) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)))).
          { apply E_ext; intros x_44 D_x_44.
            assert (C45' : E (X r_42) (fun z => Q_ (dot x_44 x_44) (dot x_44 z) (dot z z)) = E (X r_42) (fun z => G (dot x_44 x_44) (dot x_44 z) (dot z z) + J (dot x_44 x_44) (dot x_44 z) (dot z z))).
            { apply E_ext; intros x_46 D_x_46.
              assert (C47' : Q_ (dot x_44 x_44) (dot x_44 x_46) (dot x_46 x_46) = G (dot x_44 x_44) (dot x_44 x_46) (dot x_46 x_46) + J (dot x_44 x_44) (dot x_44 x_46) (dot x_46 x_46)).
              { rewrite H_split; first [same | ring | alike_by_ring; ring | arrange]. }
              rewrite C47'.
              first [same | ring | arrange]. }
            rewrite C45'.
            first [same | ring | arrange]. }
          rewrite C43'.
          first [same | ring | arrange]. }
        rewrite C27', C32', C41'.
        first [same | ring | arrange]. }
      rewrite C25'.
      first [same | ring | arrange]. }
    assert (C48' : M_J = E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))).
    { rewrite H_M_J.
      first [same | ring | arrange]. }
    assert (C49' : A_J = E p (fun i => E (X i) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))).
    { rewrite H_A_J.
      first [same | ring | arrange]. }
    rewrite C24', C48', C49'.
    first [same | ring | arrange]. }
  assert (S0' : E p (fun i => E (X i) (fun z => E (X i) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1)))))) = 2 * (E p (fun i => E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) + E p (fun i => E (X i) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))) - E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))))).
  { transitivity (E p (fun i => E (X i) (fun z => E (X i) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1))))))). { in_order. }
    assert (E50' : normal_form (E p (fun i => E (X i) (fun z => E (X i) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1))))))) (2 * (E p (fun i => E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) + E p (fun i => E (X i) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))) - E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))))))).
    { unfold normal_form.
      transitivity (E p (fun r_51 => (E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))) * (1) + ((2 * (E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))))) * (1) + ((2) * (E (X r_51) (fun z => E (X r_51) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) + ((1) * (E (X r_51) (fun z => E (X r_51) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))) + ((-4) * (E p (fun i => E (X r_51) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) + ((-2) * (E p (fun i => E (X r_51) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))))))))).
      { apply E_ext; intros r_51 D_r_51; draws.
        transitivity (2 * (E (X r_51) (fun z => E (X r_51) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) + E (X r_51) (fun z => E (X r_51) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) + 2 * (E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))))) + E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun i => E (X r_51) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))) - 4 * (E p (fun i => E (X r_51) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))))).
        { transitivity (E (X r_51) (fun z => E (X r_51) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1))) + E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun i => E (X r_51) (fun z => E (X i) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1)))))). { in_order. }
          assert (E52' : normal_form (E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1)))))) (2 * (E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))))) + E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))))).
          { unfold normal_form.
            transitivity (E p (fun r_53 => (2) * (E (X r_53) (fun z => E p (fun i => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) + ((1) * (E (X r_53) (fun z => E p (fun i => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))))).
            { apply E_ext; intros r_53 D_r_53; draws.
              transitivity (2 * (E (X r_53) (fun z => E p (fun i => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) + E (X r_53) (fun z => E p (fun i => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))).
              { transitivity (E p (fun i => E (X r_53) (fun z => E (X i) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1))))). { in_order. }
                assert (E54' : normal_form (E p (fun i => E (X r_53) (fun z => E (X i) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1))))) (2 * (E (X r_53) (fun z => E p (fun i => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) + E (X r_53) (fun z => E p (fun i => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))).
                { unfold normal_form.
                  transitivity (E p (fun r_55 => (2) * (E (X r_53) (fun z => E (X r_55) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) + ((1) * (E (X r_53) (fun z => E (X r_55) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))))).
                  { apply E_ext; intros r_55 D_r_55; draws.
                    transitivity (2 * (E (X r_53) (fun z => E (X r_55) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) + E (X r_53) (fun z => E (X r_55) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))).
                    { transitivity (E (X r_53) (fun z => E (X r_55) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1)))). { in_order. }
                      assert (E56' : normal_form (E (X r_53) (fun z => E (X r_55) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1)))) (2 * (E (X r_53) (fun z => E (X r_55) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) + E (X r_53) (fun z => E (X r_55) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))).
                      { unfold normal_form.
                        transitivity (E (X r_53) (fun x_57 => (2) * (E (X r_55) (fun z => G (dot x_57 x_57) (dot x_57 z) (dot z z))) + ((1) * (E (X r_55) (fun z => J (dot x_57 x_57) (dot x_57 z) (dot z z)))))).
                        { apply E_ext; intros x_57 D_x_57; draws.
                          transitivity (E (X r_55) (fun z => J (dot x_57 x_57) (dot x_57 z) (dot z z)) + 2 * (E (X r_55) (fun z => G (dot x_57 x_57) (dot x_57 z) (dot z z)))).
                          { transitivity (E (X r_55) (fun z => (G (dot x_57 x_57) (dot x_57 z) (dot z z) + J (dot x_57 x_57) (dot x_57 z) (dot z z)) + G (dot x_57 x_57) (dot x_57 z) (dot z z))). { in_order. }
                            assert (E58' : normal_form (E (X r_55) (fun z => (G (dot x_57 x_57) (dot x_57 z) (dot z z) + J (dot x_57 x_57) (dot x_57 z) (dot z z)) + G (dot x_57 x_57) (dot x_57 z) (dot z z))) (E (X r_55) (fun z => J (dot x_57 x_57) (dot x_57 z) (dot z z)) + 2 * (E (X r_55) (fun z => G (dot x_57 x_57) (dot x_57 z) (dot z z))))).
                            { unfold normal_form.
                              transitivity (E (X r_55) (fun x_59 => (2) * (G (dot x_57 x_57) (dot x_57 x_59) (dot x_59 x_59)) + ((1) * (J (dot x_57 x_57) (dot x_57 x_59) (dot x_59 x_59))))).
                              { apply E_ext; intros x_59 D_x_59; draws.
                                transitivity (J (dot x_57 x_57) (dot x_57 x_59) (dot x_59 x_59) + 2 * (G (dot x_57 x_57) (dot x_57 x_59) (dot x_59 x_59))).
                                { first [put; solve [ring] | first [in_order | equal]]. }
                                in_order. }
                              transitivity ((2) * (E (X r_55) (fun x_59 => G (dot x_57 x_57) (dot x_57 x_59) (dot x_59 x_59))) + ((1) * (E (X r_55) (fun x_59 => J (dot x_57 x_57) (dot x_57 x_59) (dot x_59 x_59))))).
                              { linear. }
                              transitivity ((2) * (E (X r_55) (fun z => G (dot x_57 x_57) (dot x_57 z) (dot z z))) + ((1) * (E (X r_55) (fun z => J (dot x_57 x_57) (dot x_57 z) (dot z z))))). { in_order. }
                              in_order. }
                            first [put; solve [ring] | first [in_order | equal]]. }
                          in_order. }
                        transitivity ((2) * (E (X r_53) (fun x_57 => E (X r_55) (fun z => G (dot x_57 x_57) (dot x_57 z) (dot z z)))) + ((1) * (E (X r_53) (fun x_57 => E (X r_55) (fun z => J (dot x_57 x_57) (dot x_57 z) (dot z z)))))).
                        { linear. }
                        transitivity ((2) * (E (X r_53) (fun z => E (X r_55) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) + ((1) * (E (X r_53) (fun z => E (X r_55) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))). { in_order. }
                        in_order. }
                      first [put; solve [ring] | first [in_order | equal]]. }
                    in_order. }
                  transitivity ((2) * (E p (fun r_55 => E (X r_53) (fun z => E (X r_55) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) + ((1) * (E p (fun r_55 => E (X r_53) (fun z => E (X r_55) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))))).
                  { linear. }
                  transitivity ((2) * (E p (fun i => E (X r_53) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) + ((1) * (E p (fun i => E (X r_53) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))))). { in_order. }
                  assert (E60' : normal_form (E p (fun i => E (X r_53) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) (E (X r_53) (fun z => E p (fun i => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))))).
                  { unfold normal_form.
                    transitivity (E p (fun r_55 => E (X r_53) (fun x_61 => E (X r_55) (fun x_62 => (G (dot x_61 x_61) (dot x_61 x_62) (dot x_62 x_62)))))).
                    { apply E_ext; intros r_55 D_r_55; draws.
                      transitivity (E (X r_53) (fun x_61 => (1) * (E (X r_55) (fun z => G (dot x_61 x_61) (dot x_61 z) (dot z z))))).
                      { etransitivity; [| symmetry; exact (E_scale (X r_53) (1) (fun x_61 => E (X r_55) (fun z => G (dot x_61 x_61) (dot x_61 z) (dot z z))))]; in_order. }
                      apply E_ext; intros x_61 D_x_61; draws.
                      transitivity (E (X r_55) (fun x_62 => (1) * (G (dot x_61 x_61) (dot x_61 x_62) (dot x_62 x_62)))).
                      { etransitivity; [| symmetry; exact (E_scale (X r_55) (1) (fun x_62 => G (dot x_61 x_61) (dot x_61 x_62) (dot x_62 x_62)))]; in_order. }
                      apply E_ext; intros x_62 D_x_62; draws.
                      in_order. }
                    transitivity (E (X r_53) (fun x_61 => E p (fun r_55 => E (X r_55) (fun x_62 => (G (dot x_61 x_61) (dot x_61 x_62) (dot x_62 x_62)))))).
                    { exact (E_swap p (X r_53) (fun r_55 x_61 => E (X r_55) (fun x_62 => (G (dot x_61 x_61) (dot x_61 x_62) (dot x_62 x_62))))). }
                    repeat (apply E_ext; intros); in_order. }
                  assert (E63' : normal_form (E p (fun i => E (X r_53) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))) (E (X r_53) (fun z => E p (fun i => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))).
                  { unfold normal_form.
                    transitivity (E p (fun r_55 => E (X r_53) (fun x_64 => E (X r_55) (fun x_65 => (J (dot x_64 x_64) (dot x_64 x_65) (dot x_65 x_65)))))).
                    { apply E_ext; intros r_55 D_r_55; draws.
                      transitivity (E (X r_53) (fun x_64 => (1) * (E (X r_55) (fun z => J (dot x_64 x_64) (dot x_64 z) (dot z z))))).
                      { etransitivity; [| symmetry; exact (E_scale (X r_53) (1) (fun x_64 => E (X r_55) (fun z => J (dot x_64 x_64) (dot x_64 z) (dot z z))))]; in_order. }
                      apply E_ext; intros x_64 D_x_64; draws.
                      transitivity (E (X r_55) (fun x_65 => (1) * (J (dot x_64 x_64) (dot x_64 x_65) (dot x_65 x_65)))).
                      { etransitivity; [| symmetry; exact (E_scale (X r_55) (1) (fun x_65 => J (dot x_64 x_64) (dot x_64 x_65) (dot x_65 x_65)))]; in_order. }
                      apply E_ext; intros x_65 D_x_65; draws.
                      in_order. }
                    transitivity (E (X r_53) (fun x_64 => E p (fun r_55 => E (X r_55) (fun x_65 => (J (dot x_64 x_64) (dot x_64 x_65) (dot x_65 x_65)))))).
                    { exact (E_swap p (X r_53) (fun r_55 x_64 => E (X r_55) (fun x_65 => (J (dot x_64 x_64) (dot x_64 x_65) (dot x_65 x_65))))). }
                    repeat (apply E_ext; intros); in_order. }
                  in_order. }
                first [put; solve [ring] | first [in_order | equal]]. }
              in_order. }
            transitivity ((2) * (E p (fun r_53 => E (X r_53) (fun z => E p (fun i => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))))) + ((1) * (E p (fun r_53 => E (X r_53) (fun z => E p (fun i => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))))).
            { linear. }
            transitivity ((2) * (E p (fun i => E (X i) (fun z => E p (fun j => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))))) + ((1) * (E p (fun i => E (X i) (fun z => E p (fun j => E (X j) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))))). { in_order. }
            assert (E66' : normal_form (E p (fun i => E (X i) (fun z => E p (fun j => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))))) (E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))))).
            { unfold normal_form.
              transitivity (E p (fun r_53 => E (X r_53) (fun x_67 => E p (fun r_68 => E (X r_68) (fun x_69 => (G (dot x_67 x_67) (dot x_67 x_69) (dot x_69 x_69))))))).
              { apply E_ext; intros r_53 D_r_53; draws.
                transitivity (E (X r_53) (fun x_67 => (1) * (E p (fun i => E (X i) (fun z => G (dot x_67 x_67) (dot x_67 z) (dot z z)))))).
                { etransitivity; [| symmetry; exact (E_scale (X r_53) (1) (fun x_67 => E p (fun i => E (X i) (fun z => G (dot x_67 x_67) (dot x_67 z) (dot z z)))))]; in_order. }
                apply E_ext; intros x_67 D_x_67; draws.
                transitivity (E p (fun r_68 => (1) * (E (X r_68) (fun z => G (dot x_67 x_67) (dot x_67 z) (dot z z))))).
                { etransitivity; [| symmetry; exact (E_scale p (1) (fun r_68 => E (X r_68) (fun z => G (dot x_67 x_67) (dot x_67 z) (dot z z))))]; in_order. }
                apply E_ext; intros r_68 D_r_68; draws.
                transitivity (E (X r_68) (fun x_69 => (1) * (G (dot x_67 x_67) (dot x_67 x_69) (dot x_69 x_69)))).
                { etransitivity; [| symmetry; exact (E_scale (X r_68) (1) (fun x_69 => G (dot x_67 x_67) (dot x_67 x_69) (dot x_69 x_69)))]; in_order. }
                apply E_ext; intros x_69 D_x_69; draws.
                in_order. }
              transitivity (E p (fun r_53 => E p (fun r_68 => E (X r_53) (fun x_67 => E (X r_68) (fun x_69 => (G (dot x_67 x_67) (dot x_67 x_69) (dot x_69 x_69))))))).
              { apply E_ext; intros r_53 ?; exact (E_swap (X r_53) p (fun x_67 r_68 => E (X r_68) (fun x_69 => (G (dot x_67 x_67) (dot x_67 x_69) (dot x_69 x_69))))). }
              repeat (apply E_ext; intros); in_order. }
            assert (E70' : normal_form (E p (fun i => E (X i) (fun z => E p (fun j => E (X j) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))) (E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))))).
            { unfold normal_form.
              transitivity (E p (fun r_53 => E (X r_53) (fun x_71 => E p (fun r_72 => E (X r_72) (fun x_73 => (J (dot x_71 x_71) (dot x_71 x_73) (dot x_73 x_73))))))).
              { apply E_ext; intros r_53 D_r_53; draws.
                transitivity (E (X r_53) (fun x_71 => (1) * (E p (fun i => E (X i) (fun z => J (dot x_71 x_71) (dot x_71 z) (dot z z)))))).
                { etransitivity; [| symmetry; exact (E_scale (X r_53) (1) (fun x_71 => E p (fun i => E (X i) (fun z => J (dot x_71 x_71) (dot x_71 z) (dot z z)))))]; in_order. }
                apply E_ext; intros x_71 D_x_71; draws.
                transitivity (E p (fun r_72 => (1) * (E (X r_72) (fun z => J (dot x_71 x_71) (dot x_71 z) (dot z z))))).
                { etransitivity; [| symmetry; exact (E_scale p (1) (fun r_72 => E (X r_72) (fun z => J (dot x_71 x_71) (dot x_71 z) (dot z z))))]; in_order. }
                apply E_ext; intros r_72 D_r_72; draws.
                transitivity (E (X r_72) (fun x_73 => (1) * (J (dot x_71 x_71) (dot x_71 x_73) (dot x_73 x_73)))).
                { etransitivity; [| symmetry; exact (E_scale (X r_72) (1) (fun x_73 => J (dot x_71 x_71) (dot x_71 x_73) (dot x_73 x_73)))]; in_order. }
                apply E_ext; intros x_73 D_x_73; draws.
                in_order. }
              transitivity (E p (fun r_53 => E p (fun r_72 => E (X r_53) (fun x_71 => E (X r_72) (fun x_73 => (J (dot x_71 x_71) (dot x_71 x_73) (dot x_73 x_73))))))).
              { apply E_ext; intros r_53 ?; exact (E_swap (X r_53) p (fun x_71 r_72 => E (X r_72) (fun x_73 => (J (dot x_71 x_71) (dot x_71 x_73) (dot x_73 x_73))))). }
              repeat (apply E_ext; intros); in_order. }
            in_order. }
          assert (E74' : normal_form (E (X r_51) (fun z => E (X r_51) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1)))) (2 * (E (X r_51) (fun z => E (X r_51) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) + E (X r_51) (fun z => E (X r_51) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))).
          { unfold normal_form.
            transitivity (E (X r_51) (fun x_75 => (2) * (E (X r_51) (fun z => G (dot x_75 x_75) (dot x_75 z) (dot z z))) + ((1) * (E (X r_51) (fun z => J (dot x_75 x_75) (dot x_75 z) (dot z z)))))).
            { apply E_ext; intros x_75 D_x_75; draws.
              transitivity (E (X r_51) (fun z => J (dot x_75 x_75) (dot x_75 z) (dot z z)) + 2 * (E (X r_51) (fun z => G (dot x_75 x_75) (dot x_75 z) (dot z z)))).
              { transitivity (E (X r_51) (fun z => (G (dot x_75 x_75) (dot x_75 z) (dot z z) + J (dot x_75 x_75) (dot x_75 z) (dot z z)) + G (dot x_75 x_75) (dot x_75 z) (dot z z))). { in_order. }
                assert (E76' : normal_form (E (X r_51) (fun z => (G (dot x_75 x_75) (dot x_75 z) (dot z z) + J (dot x_75 x_75) (dot x_75 z) (dot z z)) + G (dot x_75 x_75) (dot x_75 z) (dot z z))) (E (X r_51) (fun z => J (dot x_75 x_75) (dot x_75 z) (dot z z)) + 2 * (E (X r_51) (fun z => G (dot x_75 x_75) (dot x_75 z) (dot z z))))).
                { unfold normal_form.
                  transitivity (E (X r_51) (fun x_77 => (2) * (G (dot x_75 x_75) (dot x_75 x_77) (dot x_77 x_77)) + ((1) * (J (dot x_75 x_75) (dot x_75 x_77) (dot x_77 x_77))))).
                  { apply E_ext; intros x_77 D_x_77; draws.
                    transitivity (J (dot x_75 x_75) (dot x_75 x_77) (dot x_77 x_77) + 2 * (G (dot x_75 x_75) (dot x_75 x_77) (dot x_77 x_77))).
                    { first [put; solve [ring] | first [in_order | equal]]. }
                    in_order. }
                  transitivity ((2) * (E (X r_51) (fun x_77 => G (dot x_75 x_75) (dot x_75 x_77) (dot x_77 x_77))) + ((1) * (E (X r_51) (fun x_77 => J (dot x_75 x_75) (dot x_75 x_77) (dot x_77 x_77))))).
                  { linear. }
                  transitivity ((2) * (E (X r_51) (fun z => G (dot x_75 x_75) (dot x_75 z) (dot z z))) + ((1) * (E (X r_51) (fun z => J (dot x_75 x_75) (dot x_75 z) (dot z z))))). { in_order. }
                  in_order. }
                first [put; solve [ring] | first [in_order | equal]]. }
              in_order. }
            transitivity ((2) * (E (X r_51) (fun x_75 => E (X r_51) (fun z => G (dot x_75 x_75) (dot x_75 z) (dot z z)))) + ((1) * (E (X r_51) (fun x_75 => E (X r_51) (fun z => J (dot x_75 x_75) (dot x_75 z) (dot z z)))))).
            { linear. }
            transitivity ((2) * (E (X r_51) (fun z => E (X r_51) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) + ((1) * (E (X r_51) (fun z => E (X r_51) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))). { in_order. }
            in_order. }
          assert (E78' : normal_form (E p (fun i => E (X r_51) (fun z => E (X i) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1))))) (E p (fun i => E (X r_51) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))) + 2 * (E p (fun i => E (X r_51) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))))).
          { unfold normal_form.
            transitivity (E p (fun r_79 => (2) * (E (X r_51) (fun z => E (X r_79) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) + ((1) * (E (X r_51) (fun z => E (X r_79) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))))).
            { apply E_ext; intros r_79 D_r_79; draws.
              transitivity (2 * (E (X r_51) (fun z => E (X r_79) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) + E (X r_51) (fun z => E (X r_79) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))).
              { transitivity (E (X r_51) (fun z => E (X r_79) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1)))). { in_order. }
                assert (E80' : normal_form (E (X r_51) (fun z => E (X r_79) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1)))) (2 * (E (X r_51) (fun z => E (X r_79) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) + E (X r_51) (fun z => E (X r_79) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))).
                { unfold normal_form.
                  transitivity (E (X r_51) (fun x_81 => (2) * (E (X r_79) (fun z => G (dot x_81 x_81) (dot x_81 z) (dot z z))) + ((1) * (E (X r_79) (fun z => J (dot x_81 x_81) (dot x_81 z) (dot z z)))))).
                  { apply E_ext; intros x_81 D_x_81; draws.
                    transitivity (E (X r_79) (fun z => J (dot x_81 x_81) (dot x_81 z) (dot z z)) + 2 * (E (X r_79) (fun z => G (dot x_81 x_81) (dot x_81 z) (dot z z)))).
                    { transitivity (E (X r_79) (fun z => (G (dot x_81 x_81) (dot x_81 z) (dot z z) + J (dot x_81 x_81) (dot x_81 z) (dot z z)) + G (dot x_81 x_81) (dot x_81 z) (dot z z))). { in_order. }
                      assert (E82' : normal_form (E (X r_79) (fun z => (G (dot x_81 x_81) (dot x_81 z) (dot z z) + J (dot x_81 x_81) (dot x_81 z) (dot z z)) + G (dot x_81 x_81) (dot x_81 z) (dot z z))) (E (X r_79) (fun z => J (dot x_81 x_81) (dot x_81 z) (dot z z)) + 2 * (E (X r_79) (fun z => G (dot x_81 x_81) (dot x_81 z) (dot z z))))).
                      { unfold normal_form.
                        transitivity (E (X r_79) (fun x_83 => (1) * (J (dot x_81 x_81) (dot x_81 x_83) (dot x_83 x_83)) + ((2) * (G (dot x_81 x_81) (dot x_81 x_83) (dot x_83 x_83))))).
                        { apply E_ext; intros x_83 D_x_83; draws.
                          transitivity (J (dot x_81 x_81) (dot x_81 x_83) (dot x_83 x_83) + 2 * (G (dot x_81 x_81) (dot x_81 x_83) (dot x_83 x_83))).
                          { first [put; solve [ring] | first [in_order | equal]]. }
                          in_order. }
                        transitivity ((1) * (E (X r_79) (fun x_83 => J (dot x_81 x_81) (dot x_81 x_83) (dot x_83 x_83))) + ((2) * (E (X r_79) (fun x_83 => G (dot x_81 x_81) (dot x_81 x_83) (dot x_83 x_83))))).
                        { linear. }
                        transitivity ((1) * (E (X r_79) (fun z => J (dot x_81 x_81) (dot x_81 z) (dot z z))) + ((2) * (E (X r_79) (fun z => G (dot x_81 x_81) (dot x_81 z) (dot z z))))). { in_order. }
                        in_order. }
                      first [put; solve [ring] | first [in_order | equal]]. }
                    in_order. }
                  transitivity ((2) * (E (X r_51) (fun x_81 => E (X r_79) (fun z => G (dot x_81 x_81) (dot x_81 z) (dot z z)))) + ((1) * (E (X r_51) (fun x_81 => E (X r_79) (fun z => J (dot x_81 x_81) (dot x_81 z) (dot z z)))))).
                  { linear. }
                  transitivity ((2) * (E (X r_51) (fun z => E (X r_79) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) + ((1) * (E (X r_51) (fun z => E (X r_79) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))). { in_order. }
                  in_order. }
                first [put; solve [ring] | first [in_order | equal]]. }
              in_order. }
            transitivity ((2) * (E p (fun r_79 => E (X r_51) (fun z => E (X r_79) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) + ((1) * (E p (fun r_79 => E (X r_51) (fun z => E (X r_79) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))))).
            { linear. }
            transitivity ((2) * (E p (fun i => E (X r_51) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) + ((1) * (E p (fun i => E (X r_51) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))))). { in_order. }
            in_order. }
          first [put; solve [ring] | first [in_order | equal]]. }
        in_order. }
      transitivity ((E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))) * (E p (fun r_51 => 1)) + ((2 * (E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))))) * (E p (fun r_51 => 1)) + ((2) * (E p (fun r_51 => E (X r_51) (fun z => E (X r_51) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) + ((1) * (E p (fun r_51 => E (X r_51) (fun z => E (X r_51) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))) + ((-4) * (E p (fun r_51 => E p (fun i => E (X r_51) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))))) + ((-2) * (E p (fun r_51 => E p (fun i => E (X r_51) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))))))))).
      { linear. }
      transitivity ((E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))) * (E p (fun i => 1)) + ((2 * (E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))))) * (E p (fun i => 1)) + ((2) * (E p (fun i => E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) + ((1) * (E p (fun i => E (X i) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))) + ((-4) * (E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))))) + ((-2) * (E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))))))))). { in_order. }
      assert (E84' : normal_form (E p (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E85' : normal_form (E p (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      in_order. }
    first [put; solve [ring] | first [in_order | equal]]. }
  assert (S1' : E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))) + 2 * (E p (fun i => E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1))))))) - E p (fun i => E (X i) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))) = 2 * (E p (fun i => E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) + E p (fun i => E (X i) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))) - E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))))).
  { transitivity (E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))) + 2 * (E p (fun i => E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1))))))) - E p (fun i => E (X i) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))). { in_order. }
    assert (E88' : normal_form (E p (fun i => E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1))))))) (E p (fun i => E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) + E p (fun i => E (X i) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))) - E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))) - E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))))).
    { unfold normal_form.
      transitivity (E p (fun r_89 => (1) * (E (X r_89) (fun z => E (X r_89) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))) + ((1) * (E (X r_89) (fun z => E (X r_89) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) + ((-2) * (E p (fun i => E (X r_89) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))) + ((-2) * (E p (fun i => E (X r_89) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) + ((E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))) * (1) + ((E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))))) * (1)))))))).
      { apply E_ext; intros r_89 D_r_89; draws.
        transitivity (E (X r_89) (fun z => E (X r_89) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) + E (X r_89) (fun z => E (X r_89) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))) + E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))) + E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun i => E (X r_89) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun i => E (X r_89) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))))).
        { transitivity (E (X r_89) (fun z => E (X r_89) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1))) + E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun i => E (X r_89) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)))))). { in_order. }
          assert (E90' : normal_form (E (X r_89) (fun z => E (X r_89) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)))) (E (X r_89) (fun z => E (X r_89) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) + E (X r_89) (fun z => E (X r_89) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))).
          { unfold normal_form.
            transitivity (E (X r_89) (fun x_91 => (1) * (E (X r_89) (fun z => J (dot x_91 x_91) (dot x_91 z) (dot z z))) + ((1) * (E (X r_89) (fun z => G (dot x_91 x_91) (dot x_91 z) (dot z z)))))).
            { apply E_ext; intros x_91 D_x_91; draws.
              transitivity (E (X r_89) (fun z => J (dot x_91 x_91) (dot x_91 z) (dot z z)) + E (X r_89) (fun z => G (dot x_91 x_91) (dot x_91 z) (dot z z))).
              { transitivity (E (X r_89) (fun z => G (dot x_91 x_91) (dot x_91 z) (dot z z) + J (dot x_91 x_91) (dot x_91 z) (dot z z))). { in_order. }
                assert (E92' : normal_form (E (X r_89) (fun z => G (dot x_91 x_91) (dot x_91 z) (dot z z) + J (dot x_91 x_91) (dot x_91 z) (dot z z))) (E (X r_89) (fun z => J (dot x_91 x_91) (dot x_91 z) (dot z z)) + E (X r_89) (fun z => G (dot x_91 x_91) (dot x_91 z) (dot z z)))).
                { unfold normal_form.
                  transitivity (E (X r_89) (fun x_93 => (1) * (G (dot x_91 x_91) (dot x_91 x_93) (dot x_93 x_93)) + ((1) * (J (dot x_91 x_91) (dot x_91 x_93) (dot x_93 x_93))))).
                  { apply E_ext; intros x_93 D_x_93; draws.
                    transitivity (G (dot x_91 x_91) (dot x_91 x_93) (dot x_93 x_93) + J (dot x_91 x_91) (dot x_91 x_93) (dot x_93 x_93)).
                    { first [put; solve [ring] | first [in_order | equal]]. }
                    in_order. }
                  transitivity ((1) * (E (X r_89) (fun x_93 => G (dot x_91 x_91) (dot x_91 x_93) (dot x_93 x_93))) + ((1) * (E (X r_89) (fun x_93 => J (dot x_91 x_91) (dot x_91 x_93) (dot x_93 x_93))))).
                  { linear. }
                  transitivity ((1) * (E (X r_89) (fun z => G (dot x_91 x_91) (dot x_91 z) (dot z z))) + ((1) * (E (X r_89) (fun z => J (dot x_91 x_91) (dot x_91 z) (dot z z))))). { in_order. }
                  in_order. }
                first [put; solve [ring] | first [in_order | equal]]. }
              in_order. }
            transitivity ((1) * (E (X r_89) (fun x_91 => E (X r_89) (fun z => J (dot x_91 x_91) (dot x_91 z) (dot z z)))) + ((1) * (E (X r_89) (fun x_91 => E (X r_89) (fun z => G (dot x_91 x_91) (dot x_91 z) (dot z z)))))).
            { linear. }
            transitivity ((1) * (E (X r_89) (fun z => E (X r_89) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))) + ((1) * (E (X r_89) (fun z => E (X r_89) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))))). { in_order. }
            in_order. }
          assert (E94' : normal_form (E p (fun i => E (X r_89) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1))))) (E p (fun i => E (X r_89) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))) + E p (fun i => E (X r_89) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))))).
          { unfold normal_form.
            transitivity (E p (fun r_95 => (1) * (E (X r_89) (fun z => E (X r_95) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) + ((1) * (E (X r_89) (fun z => E (X r_95) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))))).
            { apply E_ext; intros r_95 D_r_95; draws.
              transitivity (E (X r_89) (fun z => E (X r_95) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) + E (X r_89) (fun z => E (X r_95) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))).
              { transitivity (E (X r_89) (fun z => E (X r_95) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)))). { in_order. }
                assert (E96' : normal_form (E (X r_89) (fun z => E (X r_95) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)))) (E (X r_89) (fun z => E (X r_95) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) + E (X r_89) (fun z => E (X r_95) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))).
                { unfold normal_form.
                  transitivity (E (X r_89) (fun x_97 => (1) * (E (X r_95) (fun z => G (dot x_97 x_97) (dot x_97 z) (dot z z))) + ((1) * (E (X r_95) (fun z => J (dot x_97 x_97) (dot x_97 z) (dot z z)))))).
                  { apply E_ext; intros x_97 D_x_97; draws.
                    transitivity (E (X r_95) (fun z => J (dot x_97 x_97) (dot x_97 z) (dot z z)) + E (X r_95) (fun z => G (dot x_97 x_97) (dot x_97 z) (dot z z))).
                    { transitivity (E (X r_95) (fun z => G (dot x_97 x_97) (dot x_97 z) (dot z z) + J (dot x_97 x_97) (dot x_97 z) (dot z z))). { in_order. }
                      assert (E98' : normal_form (E (X r_95) (fun z => G (dot x_97 x_97) (dot x_97 z) (dot z z) + J (dot x_97 x_97) (dot x_97 z) (dot z z))) (E (X r_95) (fun z => J (dot x_97 x_97) (dot x_97 z) (dot z z)) + E (X r_95) (fun z => G (dot x_97 x_97) (dot x_97 z) (dot z z)))).
                      { unfold normal_form.
                        transitivity (E (X r_95) (fun x_99 => (1) * (J (dot x_97 x_97) (dot x_97 x_99) (dot x_99 x_99)) + ((1) * (G (dot x_97 x_97) (dot x_97 x_99) (dot x_99 x_99))))).
                        { apply E_ext; intros x_99 D_x_99; draws.
                          transitivity (G (dot x_97 x_97) (dot x_97 x_99) (dot x_99 x_99) + J (dot x_97 x_97) (dot x_97 x_99) (dot x_99 x_99)).
                          { first [put; solve [ring] | first [in_order | equal]]. }
                          in_order. }
                        transitivity ((1) * (E (X r_95) (fun x_99 => J (dot x_97 x_97) (dot x_97 x_99) (dot x_99 x_99))) + ((1) * (E (X r_95) (fun x_99 => G (dot x_97 x_97) (dot x_97 x_99) (dot x_99 x_99))))).
                        { linear. }
                        transitivity ((1) * (E (X r_95) (fun z => J (dot x_97 x_97) (dot x_97 z) (dot z z))) + ((1) * (E (X r_95) (fun z => G (dot x_97 x_97) (dot x_97 z) (dot z z))))). { in_order. }
                        in_order. }
                      first [put; solve [ring] | first [in_order | equal]]. }
                    in_order. }
                  transitivity ((1) * (E (X r_89) (fun x_97 => E (X r_95) (fun z => G (dot x_97 x_97) (dot x_97 z) (dot z z)))) + ((1) * (E (X r_89) (fun x_97 => E (X r_95) (fun z => J (dot x_97 x_97) (dot x_97 z) (dot z z)))))).
                  { linear. }
                  transitivity ((1) * (E (X r_89) (fun z => E (X r_95) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) + ((1) * (E (X r_89) (fun z => E (X r_95) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))). { in_order. }
                  in_order. }
                first [put; solve [ring] | first [in_order | equal]]. }
              in_order. }
            transitivity ((1) * (E p (fun r_95 => E (X r_89) (fun z => E (X r_95) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) + ((1) * (E p (fun r_95 => E (X r_89) (fun z => E (X r_95) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))))).
            { linear. }
            transitivity ((1) * (E p (fun i => E (X r_89) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) + ((1) * (E p (fun i => E (X r_89) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))))). { in_order. }
            in_order. }
          assert (E100' : normal_form (E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)))))) (E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))) + E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))))).
          { unfold normal_form.
            transitivity (E p (fun r_101 => (1) * (E p (fun i => E (X r_101) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) + ((1) * (E p (fun i => E (X r_101) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))))).
            { apply E_ext; intros r_101 D_r_101; draws.
              transitivity (E p (fun i => E (X r_101) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))) + E p (fun i => E (X r_101) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))).
              { transitivity (E p (fun i => E (X r_101) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1))))). { in_order. }
                assert (E102' : normal_form (E p (fun i => E (X r_101) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1))))) (E p (fun i => E (X r_101) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))) + E p (fun i => E (X r_101) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))))).
                { unfold normal_form.
                  transitivity (E p (fun r_103 => (1) * (E (X r_101) (fun z => E (X r_103) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))) + ((1) * (E (X r_101) (fun z => E (X r_103) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))))).
                  { apply E_ext; intros r_103 D_r_103; draws.
                    transitivity (E (X r_101) (fun z => E (X r_103) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) + E (X r_101) (fun z => E (X r_103) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))).
                    { transitivity (E (X r_101) (fun z => E (X r_103) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)))). { in_order. }
                      assert (E104' : normal_form (E (X r_101) (fun z => E (X r_103) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)))) (E (X r_101) (fun z => E (X r_103) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) + E (X r_101) (fun z => E (X r_103) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))).
                      { unfold normal_form.
                        transitivity (E (X r_101) (fun x_105 => (1) * (E (X r_103) (fun z => G (dot x_105 x_105) (dot x_105 z) (dot z z))) + ((1) * (E (X r_103) (fun z => J (dot x_105 x_105) (dot x_105 z) (dot z z)))))).
                        { apply E_ext; intros x_105 D_x_105; draws.
                          transitivity (E (X r_103) (fun z => J (dot x_105 x_105) (dot x_105 z) (dot z z)) + E (X r_103) (fun z => G (dot x_105 x_105) (dot x_105 z) (dot z z))).
                          { transitivity (E (X r_103) (fun z => G (dot x_105 x_105) (dot x_105 z) (dot z z) + J (dot x_105 x_105) (dot x_105 z) (dot z z))). { in_order. }
                            assert (E106' : normal_form (E (X r_103) (fun z => G (dot x_105 x_105) (dot x_105 z) (dot z z) + J (dot x_105 x_105) (dot x_105 z) (dot z z))) (E (X r_103) (fun z => J (dot x_105 x_105) (dot x_105 z) (dot z z)) + E (X r_103) (fun z => G (dot x_105 x_105) (dot x_105 z) (dot z z)))).
                            { unfold normal_form.
                              transitivity (E (X r_103) (fun x_107 => (1) * (G (dot x_105 x_105) (dot x_105 x_107) (dot x_107 x_107)) + ((1) * (J (dot x_105 x_105) (dot x_105 x_107) (dot x_107 x_107))))).
                              { apply E_ext; intros x_107 D_x_107; draws.
                                transitivity (G (dot x_105 x_105) (dot x_105 x_107) (dot x_107 x_107) + J (dot x_105 x_105) (dot x_105 x_107) (dot x_107 x_107)).
                                { first [put; solve [ring] | first [in_order | equal]]. }
                                in_order. }
                              transitivity ((1) * (E (X r_103) (fun x_107 => G (dot x_105 x_105) (dot x_105 x_107) (dot x_107 x_107))) + ((1) * (E (X r_103) (fun x_107 => J (dot x_105 x_105) (dot x_105 x_107) (dot x_107 x_107))))).
                              { linear. }
                              transitivity ((1) * (E (X r_103) (fun z => G (dot x_105 x_105) (dot x_105 z) (dot z z))) + ((1) * (E (X r_103) (fun z => J (dot x_105 x_105) (dot x_105 z) (dot z z))))). { in_order. }
                              in_order. }
                            first [put; solve [ring] | first [in_order | equal]]. }
                          in_order. }
                        transitivity ((1) * (E (X r_101) (fun x_105 => E (X r_103) (fun z => G (dot x_105 x_105) (dot x_105 z) (dot z z)))) + ((1) * (E (X r_101) (fun x_105 => E (X r_103) (fun z => J (dot x_105 x_105) (dot x_105 z) (dot z z)))))).
                        { linear. }
                        transitivity ((1) * (E (X r_101) (fun z => E (X r_103) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))) + ((1) * (E (X r_101) (fun z => E (X r_103) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))). { in_order. }
                        in_order. }
                      first [put; solve [ring] | first [in_order | equal]]. }
                    in_order. }
                  transitivity ((1) * (E p (fun r_103 => E (X r_101) (fun z => E (X r_103) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))) + ((1) * (E p (fun r_103 => E (X r_101) (fun z => E (X r_103) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))))).
                  { linear. }
                  transitivity ((1) * (E p (fun i => E (X r_101) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))) + ((1) * (E p (fun i => E (X r_101) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))))). { in_order. }
                  in_order. }
                first [put; solve [ring] | first [in_order | equal]]. }
              in_order. }
            transitivity ((1) * (E p (fun r_101 => E p (fun i => E (X r_101) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))))) + ((1) * (E p (fun r_101 => E p (fun i => E (X r_101) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))))).
            { linear. }
            transitivity ((1) * (E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))))) + ((1) * (E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))))). { in_order. }
            in_order. }
          first [put; solve [ring] | first [in_order | equal]]. }
        in_order. }
      transitivity ((1) * (E p (fun r_89 => E (X r_89) (fun z => E (X r_89) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))) + ((1) * (E p (fun r_89 => E (X r_89) (fun z => E (X r_89) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) + ((-2) * (E p (fun r_89 => E p (fun i => E (X r_89) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))) + ((-2) * (E p (fun r_89 => E p (fun i => E (X r_89) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))))) + ((E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))) * (E p (fun r_89 => 1)) + ((E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))))) * (E p (fun r_89 => 1)))))))).
      { linear. }
      transitivity ((1) * (E p (fun i => E (X i) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))) + ((1) * (E p (fun i => E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1))))) + ((-2) * (E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))) + ((-2) * (E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))))) + ((E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))) * (E p (fun i => 1)) + ((E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1)))))) * (E p (fun i => 1)))))))). { in_order. }
      assert (E108' : normal_form (E p (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E109' : normal_form (E p (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      in_order. }
    first [put; solve [ring] | first [in_order | equal]]. }
  transitivity (E p (fun i => E (X i) (fun z => E (X i) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => (G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1)) + G (dot z z) (dot z x1) (dot x1 x1))))))). { in_order. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))) + 2 * (E p (fun i => E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + J (dot z z) (dot z x1) (dot x1 x1))))))) - E p (fun i => E (X i) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))). { in_order. }
  etransitivity; [exact S1' |]. symmetry.
  in_order.
Qed.

(** Step [B_Q > 0], by Linear:
  B_Q > 0
*)
Lemma step_B_Q_pos_0 (V : Space) (B_Q : R) (X : R -> law V) (p : law R)
    (sort_p : law_of_labels p)
    (H_NNGP_apart : E p (fun i => E (X i) (fun z => E (X i) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))))) > 0)
    (H_B_Q : B_Q = E p (fun i => E (X i) (fun z => E (X i) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))))) :
  B_Q > 0.
Proof.
  assert (P0' : 0 < (1) * ((E p (fun i => E (X i) (fun z => E (X i) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))))) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (B_Q) - (0) = (1) * ((E p (fun i => E (X i) (fun z => E (X i) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))))) - (0))).
  { assert (U' : forall z0' : R, (B_Q = (z0')) -> ((z0') > 0) -> B_Q - 0 = (1 * ((z0') - 0))).
    { clear - B_Q.
      intros z0' H_B_Q H_NNGP_apart.
      rewrite ?H_B_Q.
      first [put; solve [ring] | equal]. }
    pose proof (U' (E p (fun i => E (X i) (fun z => E (X i) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))))))) as V'.
    specialize (V' ltac:(says H_B_Q)).
    specialize (V' ltac:(says H_NNGP_apart)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [B > 0], by Linear:
  B > 0
*)
Lemma step_B_pos_0 (V : Space) (B : R) (X : R -> law V) (p : law R)
    (sort_p : law_of_labels p)
    (H_NTK_apart : E p (fun i => E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))))) > 0)
    (H_B : B = E p (fun i => E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))))) :
  B > 0.
Proof.
  assert (P0' : 0 < (1) * ((E p (fun i => E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))))) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (B) - (0) = (1) * ((E p (fun i => E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))))) - (0))).
  { assert (U' : forall z0' : R, (B = (z0')) -> ((z0') > 0) -> B - 0 = (1 * ((z0') - 0))).
    { clear - B.
      intros z0' H_B H_NTK_apart.
      rewrite ?H_B.
      first [put; solve [ring] | equal]. }
    pose proof (U' (E p (fun i => E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))))))) as V'.
    specialize (V' ltac:(says H_B)).
    specialize (V' ltac:(says H_NTK_apart)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theorem], by Equivalent:
  W*B^(-1) >= W_Q*B_Q^(-1) if and only if (B_Q + W_Q)*A_J >= M_J*W_Q
*)
Lemma step_theorem (V : Space) (A_J : R) (B : R) (B_Q : R) (M_J : R) (W : R) (W_Q : R) (X : R -> law V) (p : law R)
    (sort_p : law_of_labels p)
    (H_NNGP_apart : E p (fun i => E (X i) (fun z => E (X i) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))))) > 0)
    (H_NTK_apart : E p (fun i => E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))))) > 0)
    (H_W_Q : W_Q = E p (fun i => E (X i) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X i) (fun z => E (X i) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))))
    (H_B_Q : B_Q = E p (fun i => E (X i) (fun z => E (X i) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))))))
    (H_W : W = E p (fun i => E (X i) (fun z => Q_ (dot z z) (dot z z) (dot z z) + G (dot z z) (dot z z) (dot z z)) - E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))))
    (H_B : B = E p (fun i => E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))))))
    (H_A_J : A_J = E p (fun i => E (X i) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))
    (H_M_J : M_J = E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))) :
  W * (inv B) >= W_Q * (inv B_Q) <-> (B_Q + W_Q) * A_J >= M_J * W_Q.
Proof.
  pose proof (step_within (V) (A_J) (W) (W_Q) (X) (p) sort_p H_W_Q H_W H_A_J) as H_within.
  pose proof (step_between (V) (A_J) (B) (B_Q) (M_J) (X) (p) sort_p H_B_Q H_B H_A_J H_M_J) as H_between.
  pose proof (step_B_Q_pos_0 (V) (B_Q) (X) (p) sort_p H_NNGP_apart H_B_Q) as H_B_Q_pos_0.
  pose proof (step_B_pos_0 (V) (B) (X) (p) sort_p H_NTK_apart H_B) as H_B_pos_0.
  assert (P' : 0 < inv B * (inv B_Q)).
  { sign. }
  assert (G' : (W * (inv B)) - (W_Q * (inv B_Q)) = (inv B * (inv B_Q)) * (((B_Q + W_Q) * A_J) - (M_J * W_Q))).
  { rewrite ?H_within, ?H_between.
    rewrite ?H_within, ?H_between.
    unfold G, J, Q_.
    try assert (N2' : normal_form ((inv ((2 * B_Q + M_J - A_J)))) (inv (2 * B_Q + M_J - A_J))) by normal.
    assert (Z0' : B_Q <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  pose proof (same_sign_ge _ _ _ P' G') as S'.
  split; intros K'; [assert (L' := proj1 S') | assert (L' := proj2 S')]; gap; apply L'; lra.
Qed.

(** Step [strict], by Equivalent:
  W*B^(-1) > W_Q*B_Q^(-1) if and only if (B_Q + W_Q)*A_J > M_J*W_Q
*)
Lemma step_strict (V : Space) (A_J : R) (B : R) (B_Q : R) (M_J : R) (W : R) (W_Q : R) (X : R -> law V) (p : law R)
    (sort_p : law_of_labels p)
    (H_NNGP_apart : E p (fun i => E (X i) (fun z => E (X i) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))))) > 0)
    (H_NTK_apart : E p (fun i => E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))))) > 0)
    (H_W_Q : W_Q = E p (fun i => E (X i) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X i) (fun z => E (X i) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))))
    (H_B_Q : B_Q = E p (fun i => E (X i) (fun z => E (X i) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))))))
    (H_W : W = E p (fun i => E (X i) (fun z => Q_ (dot z z) (dot z z) (dot z z) + G (dot z z) (dot z z) (dot z z)) - E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))))
    (H_B : B = E p (fun i => E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))))))
    (H_A_J : A_J = E p (fun i => E (X i) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))
    (H_M_J : M_J = E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))) :
  W * (inv B) > W_Q * (inv B_Q) <-> (B_Q + W_Q) * A_J > M_J * W_Q.
Proof.
  pose proof (step_within (V) (A_J) (W) (W_Q) (X) (p) sort_p H_W_Q H_W H_A_J) as H_within.
  pose proof (step_between (V) (A_J) (B) (B_Q) (M_J) (X) (p) sort_p H_B_Q H_B H_A_J H_M_J) as H_between.
  pose proof (step_B_Q_pos_0 (V) (B_Q) (X) (p) sort_p H_NNGP_apart H_B_Q) as H_B_Q_pos_0.
  pose proof (step_B_pos_0 (V) (B) (X) (p) sort_p H_NTK_apart H_B) as H_B_pos_0.
  assert (P' : 0 < inv B * (inv B_Q)).
  { sign. }
  assert (G' : (W * (inv B)) - (W_Q * (inv B_Q)) = (inv B * (inv B_Q)) * (((B_Q + W_Q) * A_J) - (M_J * W_Q))).
  { rewrite ?H_within, ?H_between.
    rewrite ?H_within, ?H_between.
    unfold G, J, Q_.
    try assert (N2' : normal_form ((inv ((2 * B_Q + M_J - A_J)))) (inv (2 * B_Q + M_J - A_J))) by normal.
    assert (Z0' : B_Q <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  pose proof (same_sign_gt _ _ _ P' G') as S'.
  split; intros K'; [assert (L' := proj1 S') | assert (L' := proj2 S')]; gap; apply L'; lra.
Qed.

Theorem theorem_1 (V : Space) (A_J : R) (B : R) (B_Q : R) (M_J : R) (W : R) (W_Q : R) (X : R -> law V) (p : law R)
    (sort_p : law_of_labels p)
    (H_NNGP_apart : E p (fun i => E (X i) (fun z => E (X i) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))))) > 0)
    (H_NTK_apart : E p (fun i => E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))))) > 0)
    (H_W_Q : W_Q = E p (fun i => E (X i) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X i) (fun z => E (X i) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))))
    (H_B_Q : B_Q = E p (fun i => E (X i) (fun z => E (X i) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))))))
    (H_W : W = E p (fun i => E (X i) (fun z => Q_ (dot z z) (dot z z) (dot z z) + G (dot z z) (dot z z) (dot z z)) - E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))))
    (H_B : B = E p (fun i => E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))))))
    (H_A_J : A_J = E p (fun i => E (X i) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))
    (H_M_J : M_J = E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))) :
  W * (inv B) >= W_Q * (inv B_Q) <-> (B_Q + W_Q) * A_J >= M_J * W_Q.
Proof. exact (step_theorem (V) (A_J) (B) (B_Q) (M_J) (W) (W_Q) (X) (p) sort_p H_NNGP_apart H_NTK_apart H_W_Q H_B_Q H_W H_B H_A_J H_M_J). Qed.

Theorem theorem_2 (V : Space) (A_J : R) (B : R) (B_Q : R) (M_J : R) (W : R) (W_Q : R) (X : R -> law V) (p : law R)
    (sort_p : law_of_labels p)
    (H_NNGP_apart : E p (fun i => E (X i) (fun z => E (X i) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))))) > 0)
    (H_NTK_apart : E p (fun i => E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))))) > 0)
    (H_W_Q : W_Q = E p (fun i => E (X i) (fun z => Q_ (dot z z) (dot z z) (dot z z)) - E (X i) (fun z => E (X i) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))))
    (H_B_Q : B_Q = E p (fun i => E (X i) (fun z => E (X i) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))))))
    (H_W : W = E p (fun i => E (X i) (fun z => Q_ (dot z z) (dot z z) (dot z z) + G (dot z z) (dot z z) (dot z z)) - E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))))
    (H_B : B = E p (fun i => E (X i) (fun z => E (X i) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) + E p (fun j => E p (fun k => E (X j) (fun z => E (X k) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) - 2 * (E p (fun j => E (X i) (fun z => E (X j) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))))))
    (H_A_J : A_J = E p (fun i => E (X i) (fun z => E (X i) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))
    (H_M_J : M_J = E p (fun i => E p (fun j => E (X i) (fun z => E (X j) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))))) :
  W * (inv B) > W_Q * (inv B_Q) <-> (B_Q + W_Q) * A_J > M_J * W_Q.
Proof. exact (step_strict (V) (A_J) (B) (B_Q) (M_J) (W) (W_Q) (X) (p) sort_p H_NNGP_apart H_NTK_apart H_W_Q H_B_Q H_W H_B H_A_J H_M_J). Qed.
