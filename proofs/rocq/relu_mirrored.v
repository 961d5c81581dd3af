(** ReLU, mirrored classes: $NC1(NTK) >= NC1(NNGP)$ (relu-mirrored)

  Given [b_1 >= 0]: b_1 >= 0
  Given [b_2 >= 0]: b_2 >= 0
  Given [w_1 >= 0]: w_1 >= 0
  Given [w_2 >= 0]: w_2 >= 0
  Given [mirrored]: X2 is the law of -1*x, x ~ X1
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
From NCTheory Require Import Numbers Laws Tactics.
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
  assert (G' : (Q_ (dot x x) (dot x y) (dot y y)) - (G (dot x x) (dot x y) (dot y y) + J (dot x x) (dot x y) (dot y y)) = (relu_split.Q_ (dot (x) (x)) (dot (x) (y)) (dot (y) (y))) - (relu_split.G (dot (x) (x)) (dot (x) (y)) (dot (y) (y)) + relu_split.J (dot (x) (x)) (dot (x) (y)) (dot (y) (y)))).
  { unfold G, J, Q_, relu_split.G, relu_split.J, relu_split.Q_.
    not_zero y.
    not_zero x.
    try assert (N18' : normal_form ((inv (dot x x))) (inv (dot x x))) by normal.
    try assert (N19' : normal_form ((sqrt (dot y y))) (sqrt (dot y y))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot y y) * sqrt (dot y y) = dot y y) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (N20' : normal_form ((inv (sqrt (dot y y)))) (inv (sqrt (dot y y)))) by normal.
    try assert (N21' : normal_form (sqrt ((dot x x))) (sqrt (dot x x))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot x x) * sqrt (dot x x) = dot x x) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (N22' : normal_form ((inv (sqrt (dot x x)))) (inv (sqrt (dot x x)))) by normal.
    try assert (N23' : normal_form ((sqrt (dot x x))) (sqrt (dot x x))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot x x) * sqrt (dot x x) = dot x x) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (N24' : normal_form ((inv (sqrt (dot x x)))) (inv (sqrt (dot x x)))) by normal.
    try assert (N25' : normal_form (sqrt ((dot y y))) (sqrt (dot y y))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot y y) * sqrt (dot y y) = dot y y) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (N26' : normal_form ((inv (sqrt (dot y y)))) (inv (sqrt (dot y y)))) by normal.
    try assert (N27' : normal_form ((inv (dot y y))) (inv (dot y y))) by normal.
    try assert (N28' : normal_form ((sqrt (dot x x))) (sqrt (dot x x))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot x x) * sqrt (dot x x) = dot x x) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (N29' : normal_form ((inv (sqrt (dot x x)))) (inv (sqrt (dot x x)))) by normal.
    try assert (N30' : normal_form ((inv (dot x x))) (inv (dot x x))) by normal.
    try assert (N31' : normal_form (sqrt ((dot y y))) (sqrt (dot y y))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot y y) * sqrt (dot y y) = dot y y) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (N32' : normal_form ((inv (sqrt (dot y y)))) (inv (sqrt (dot y y)))) by normal.
    try assert (N33' : normal_form (sqrt ((dot x x))) (sqrt (dot x x))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot x x) * sqrt (dot x x) = dot x x) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (N34' : normal_form ((inv (sqrt (dot x x)))) (inv (sqrt (dot x x)))) by normal.
    try assert (N35' : normal_form ((inv (dot y y))) (inv (dot y y))) by normal.
    try assert (N36' : normal_form ((sqrt (dot y y))) (sqrt (dot y y))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot y y) * sqrt (dot y y) = dot y y) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (N37' : normal_form ((inv (sqrt (dot y y)))) (inv (sqrt (dot y y)))) by normal.
    try assert (N38' : normal_form ((asin ((dot x y) * (inv (sqrt (dot x x))) * (inv (sqrt (dot y y)))))) (asin (dot x y * (inv (sqrt (dot y y))) * (inv (sqrt (dot x x)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (N39' : normal_form ((asin ((dot x y) * (inv (sqrt (dot x x))) * (inv (sqrt (dot y y)))))) (asin (dot x y * (inv (sqrt (dot y y))) * (inv (sqrt (dot x x)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (N40' : normal_form ((asin ((dot x y) * (inv (sqrt (dot x x))) * (inv (sqrt (dot y y)))))) (asin (dot x y * (inv (sqrt (dot y y))) * (inv (sqrt (dot x x)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (N41' : normal_form ((asin ((dot x y) * (inv (sqrt (dot x x))) * (inv (sqrt (dot y y)))))) (asin (dot x y * (inv (sqrt (dot y y))) * (inv (sqrt (dot x x)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (N42' : normal_form ((sqrt (1 - (dot x y) ^ 2 * (inv (dot x x)) * (inv (dot y y))))) (sqrt (dot y y * (dot x x) - (dot x y) ^ 2) * (inv (sqrt (dot y y))) * (inv (sqrt (dot x x))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot x x) * sqrt (dot x x) = dot x x) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x x)) * inv (sqrt (dot x x)) = inv (dot x x)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (dot y y) * sqrt (dot y y) = dot y y) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (dot y y)) * inv (sqrt (dot y y)) = inv (dot y y)) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (dot y y * (dot x x) - (dot x y) ^ 2) * sqrt (dot y y * (dot x x) - (dot x y) ^ 2) = dot y y * (dot x x) - (dot x y) ^ 2) by (apply sqrt_sqrt; first [sign]); assert (Z0' : sqrt (dot y y) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (dot x x) <> 0) by (apply positive_ne; sign); assert (Z2' : dot y y <> 0) by (apply positive_ne; sign); assert (Z3' : dot x x <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
    try assert (N43' : normal_form ((sqrt ((dot x x) * (dot y y) - (dot x y) ^ 2))) (sqrt (dot y y * (dot x x) - (dot x y) ^ 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot y y * (dot x x) - (dot x y) ^ 2) * sqrt (dot y y * (dot x x) - (dot x y) ^ 2) = dot y y * (dot x x) - (dot x y) ^ 2) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (N44' : normal_form ((sqrt (1 - (dot x y) ^ 2 * (inv (dot x x)) * (inv (dot y y))))) (sqrt (dot y y * (dot x x) - (dot x y) ^ 2) * (inv (sqrt (dot y y))) * (inv (sqrt (dot x x))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot x x) * sqrt (dot x x) = dot x x) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x x)) * inv (sqrt (dot x x)) = inv (dot x x)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (dot y y) * sqrt (dot y y) = dot y y) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (dot y y)) * inv (sqrt (dot y y)) = inv (dot y y)) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (dot y y * (dot x x) - (dot x y) ^ 2) * sqrt (dot y y * (dot x x) - (dot x y) ^ 2) = dot y y * (dot x x) - (dot x y) ^ 2) by (apply sqrt_sqrt; first [sign]); assert (Z0' : sqrt (dot y y) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (dot x x) <> 0) by (apply positive_ne; sign); assert (Z2' : dot y y <> 0) by (apply positive_ne; sign); assert (Z3' : dot x x <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
    try assert (N45' : normal_form ((sqrt ((dot x x) * (dot y y) - (dot x y) ^ 2))) (sqrt (dot y y * (dot x x) - (dot x y) ^ 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot y y * (dot x x) - (dot x y) ^ 2) * sqrt (dot y y * (dot x x) - (dot x y) ^ 2) = dot y y * (dot x x) - (dot x y) ^ 2) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
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
    try assert (N6' : normal_form ((sqrt ((dot x x) * (dot y y) - (dot x y) ^ 2))) (sqrt (dot y y * (dot x x) - (dot x y) ^ 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot y y * (dot x x) - (dot x y) ^ 2) * sqrt (dot y y * (dot x x) - (dot x y) ^ 2) = dot y y * (dot x x) - (dot x y) ^ 2) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (N7' : normal_form ((sqrt ((dot x x) * (dot y y) - (dot x y) ^ 2))) (sqrt (dot y y * (dot x x) - (dot x y) ^ 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot y y * (dot x x) - (dot x y) ^ 2) * sqrt (dot y y * (dot x x) - (dot x y) ^ 2) = dot y y * (dot x x) - (dot x y) ^ 2) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
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
  assert (P' : 0 <= E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1) - 0))).
  { apply E_nonneg; intros d0 D0; draws.
    apply E_nonneg; intros d1 D1; draws.
    pose proof (H_J_pos_is_0 d0 D0 d1 D1) as K'; pointwise K'. }
  assert (G' : (E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))) - (0) = E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1) - 0))).
  { assert (S0' : E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) - 0 = E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))).
    { transitivity (E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) - 0). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1) - 0)) = E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))).
    { transitivity (E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1) - 0))). { arrange. }
      assert (E1' : normal_form (E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1) - 0))) (E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))).
      { unfold normal_form.
        transitivity (E (X 1) (fun x_2 => (1) * (E (X 1) (fun z => J (dot x_2 x_2) (dot x_2 z) (dot z z))))).
        { apply E_ext; intros x_2 D_x_2; draws.
          transitivity (E (X 1) (fun z => J (dot x_2 x_2) (dot x_2 z) (dot z z))).
          { transitivity (E (X 1) (fun z => J (dot x_2 x_2) (dot x_2 z) (dot z z) - 0)). { arrange. }
            assert (E3' : normal_form (E (X 1) (fun z => J (dot x_2 x_2) (dot x_2 z) (dot z z) - 0)) (E (X 1) (fun z => J (dot x_2 x_2) (dot x_2 z) (dot z z)))).
            { unfold normal_form.
              transitivity (E (X 1) (fun x_4 => (1) * (J (dot x_2 x_2) (dot x_2 x_4) (dot x_4 x_4)))).
              { apply E_ext; intros x_4 D_x_4; draws.
                transitivity (J (dot x_2 x_2) (dot x_2 x_4) (dot x_4 x_4)).
                { first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((1) * (E (X 1) (fun x_4 => J (dot x_2 x_2) (dot x_2 x_4) (dot x_4 x_4)))).
              { linear. }
              transitivity ((1) * (E (X 1) (fun z => J (dot x_2 x_2) (dot x_2 z) (dot z z)))). { arrange. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (X 1) (fun x_2 => E (X 1) (fun z => J (dot x_2 x_2) (dot x_2 z) (dot z z))))).
        { linear. }
        transitivity ((1) * (E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1) - 0))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
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
    { transitivity (E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) - 0). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : 1 * (E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) - 0) = E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))).
    { transitivity (1 * (E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) - 0)). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (1 * (E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1))) - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
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
                try assert (N16' : normal_form (sqrt ((-1) * ((-1) * (dot x_15 x_15)) * (dot x_12 x_12) - ((-1) * (dot x_12 x_15)) ^ 2)) (sqrt (dot x_15 x_15 * (dot x_12 x_12) - (dot x_12 x_15) ^ 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot x_15 x_15 * (dot x_12 x_12) - (dot x_12 x_15) ^ 2) * sqrt (dot x_15 x_15 * (dot x_12 x_12) - (dot x_12 x_15) ^ 2) = dot x_15 x_15 * (dot x_12 x_12) - (dot x_12 x_15) ^ 2) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
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
                try assert (N17' : normal_form (sqrt ((-1) * ((-1) * (dot x_16 x_16)) * ((-1) * ((-1) * (dot x_13 x_13))) - ((-1) * ((-1) * (dot x_13 x_16))) ^ 2)) (sqrt (dot x_16 x_16 * (dot x_13 x_13) - (dot x_13 x_16) ^ 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot x_16 x_16 * (dot x_13 x_13) - (dot x_13 x_16) ^ 2) * sqrt (dot x_16 x_16 * (dot x_13 x_13) - (dot x_13 x_16) ^ 2) = dot x_16 x_16 * (dot x_13 x_13) - (dot x_13 x_16) ^ 2) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [between], by Algebra:
  B = 2*B_Q
*)
Lemma step_between (V : Space) (B : R) (B_Q : R) (b_1 : R) (b_2 : R) (g : R) (j : R) (X : R -> law V)
    (H_mirrored : vmirror (X 2) (X 1))
    (H_B_Q : B_Q = (((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_2 + (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1)
    (H_B : B = (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) + (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) * g - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g)) * b_2 + ((E (X 2) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) + (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))))) * g + E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1))) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => G (dot z z) (dot z x1) (dot x1 x1) + Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1)
    (H_j : j = E (X 1) (fun z => E (X 1) (fun x1 => J (dot z z) (dot z x1) (dot x1 x1)))) :
  B = 2 * B_Q.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
  { enough (U' : ((((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_2 + (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1) - 0 = 1 * (((((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_2 + (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1) - 0)).
    { transitivity (((((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_2 + (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1) - 0).
      { assert (C0' : B_Q = (((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_2 + (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1).
        { rewrite H_B_Q.
          first [same | ring | arrange]. }
        rewrite C0'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    assert (S0' : ((((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_2 + (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1) - 0 = E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * b_1 + g ^ 2 * b_1 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + b_1 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + g ^ 2 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * b_2 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (g ^ 2) * b_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (g ^ 2) * b_2 + 4 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * b_1 * g - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (g ^ 2) * b_1 - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (g ^ 2) * b_2 - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * b_1 * g - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * b_1 - 2 * b_1 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g).
    { transitivity (((((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_2 + (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1) - 0). { arrange. }
      assert (E1' : normal_form (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))).
      { unfold normal_form.
        transitivity (E (X 1) (fun x_2 => (1) * (E (X 2) (fun z => Q_ (dot x_2 x_2) (dot x_2 z) (dot z z))))).
        { apply E_ext; intros x_2 D_x_2; draws.
          transitivity (E (X 2) (fun z => Q_ (dot x_2 x_2) (dot x_2 z) (dot z z))).
          { transitivity (E (X 2) (fun z => Q_ (dot x_2 x_2) (dot x_2 z) (dot z z))). { arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (X 1) (fun x_2 => E (X 2) (fun z => Q_ (dot x_2 x_2) (dot x_2 z) (dot z z))))).
        { linear. }
        transitivity ((1) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))). { arrange. }
        assert (E4' : normal_form (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))).
        { unfold normal_form.
          transitivity (E (X 1) (fun x_2 => E (X 2) (fun x_5 => (Q_ (dot x_2 x_2) (dot x_2 x_5) (dot x_5 x_5))))).
          { apply E_ext; intros x_2 D_x_2; draws.
            transitivity (E (X 2) (fun x_5 => (1) * (Q_ (dot x_2 x_2) (dot x_2 x_5) (dot x_5 x_5)))).
            { etransitivity; [| symmetry; exact (E_scale (X 2) (1) (fun x_5 => Q_ (dot x_2 x_2) (dot x_2 x_5) (dot x_5 x_5)))]; arrange. }
            apply E_ext; intros x_5 D_x_5; draws.
            arrange. }
          transitivity (E (X 2) (fun x_5 => E (X 1) (fun x_2 => (Q_ (dot x_2 x_2) (dot x_2 x_5) (dot x_5 x_5))))).
          { exact (E_swap (X 1) (X 2) (fun x_2 x_5 => (Q_ (dot x_2 x_2) (dot x_2 x_5) (dot x_5 x_5)))). }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : 1 * (((((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_2 + (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1) - 0) = E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * b_1 + g ^ 2 * b_1 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + b_1 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + g ^ 2 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * b_2 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (g ^ 2) * b_1 + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (g ^ 2) * b_2 + 4 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * b_1 * g - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (g ^ 2) * b_1 - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (g ^ 2) * b_2 - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * b_1 * g - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * b_1 - 2 * b_1 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g).
    { transitivity (1 * (((((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_2 + (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1) - 0)). { arrange. }
      assert (E9' : normal_form (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))).
      { unfold normal_form.
        transitivity (E (X 1) (fun x_10 => (1) * (E (X 2) (fun z => Q_ (dot x_10 x_10) (dot x_10 z) (dot z z))))).
        { apply E_ext; intros x_10 D_x_10; draws.
          transitivity (E (X 2) (fun z => Q_ (dot x_10 x_10) (dot x_10 z) (dot z z))).
          { transitivity (E (X 2) (fun z => Q_ (dot x_10 x_10) (dot x_10 z) (dot z z))). { arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (X 1) (fun x_10 => E (X 2) (fun z => Q_ (dot x_10 x_10) (dot x_10 z) (dot z z))))).
        { linear. }
        transitivity ((1) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))). { arrange. }
        assert (E12' : normal_form (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))))).
        { unfold normal_form.
          transitivity (E (X 1) (fun x_10 => E (X 2) (fun x_13 => (Q_ (dot x_10 x_10) (dot x_10 x_13) (dot x_13 x_13))))).
          { apply E_ext; intros x_10 D_x_10; draws.
            transitivity (E (X 2) (fun x_13 => (1) * (Q_ (dot x_10 x_10) (dot x_10 x_13) (dot x_13 x_13)))).
            { etransitivity; [| symmetry; exact (E_scale (X 2) (1) (fun x_13 => Q_ (dot x_10 x_10) (dot x_10 x_13) (dot x_13 x_13)))]; arrange. }
            apply E_ext; intros x_13 D_x_13; draws.
            arrange. }
          transitivity (E (X 2) (fun x_13 => E (X 1) (fun x_10 => (Q_ (dot x_10 x_10) (dot x_10 x_13) (dot x_13 x_13))))).
          { exact (E_swap (X 1) (X 2) (fun x_10 x_13 => (Q_ (dot x_10 x_10) (dot x_10 x_13) (dot x_13 x_13)))). }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (((((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_2 + (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (1 * (((((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * (1 - g) - 2 * (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_2 + (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) + ((1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) + E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g) * g + (E (X 2) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * g + E (X 2) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1))) * (1 - g)) * (1 - g) - 2 * (1 - g) * (E (X 1) (fun z => E (X 2) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) - 2 * (E (X 1) (fun z => E (X 1) (fun x1 => Q_ (dot z z) (dot z x1) (dot x1 x1)))) * g) * b_1) - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
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
  try assert (N3' : normal_form (inv ((2 * B_Q))) ((1 / 2) * (inv B_Q))) by normal.
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
    try assert (N3' : normal_form (inv ((2 * B_Q))) ((1 / 2) * (inv B_Q))) by normal.
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
    try assert (N6' : normal_form ((dot (vscale s x) (vscale s x))) (s ^ 2 * (dot x x))) by normal.
    try assert (N7' : normal_form ((dot (vscale s x) (vscale s x))) (s ^ 2 * (dot x x))) by normal.
    try assert (N8' : normal_form ((dot (vscale s x) (vscale r x))) (r * (dot x x) * s)) by normal.
    try assert (N9' : normal_form ((dot (vscale r x) (vscale r x))) (r ^ 2 * (dot x x))) by normal.
    try assert (N10' : normal_form ((dot (vscale s x) (vscale r x))) (r * (dot x x) * s)) by normal.
    try assert (N11' : normal_form ((dot (vscale r x) (vscale r x))) (r ^ 2 * (dot x x))) by normal.
    try assert (N12' : normal_form ((sqrt ((dot (vscale s x) (vscale s x)) * (dot (vscale r x) (vscale r x)) - (dot (vscale s x) (vscale r x)) ^ 2))) (0)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    try assert (N13' : normal_form ((sqrt ((dot (vscale s x) (vscale s x)) * (dot (vscale r x) (vscale r x)) - (dot (vscale s x) (vscale r x)) ^ 2))) (0)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
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
Print Assumptions theorem_1.

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
Print Assumptions theorem_2.

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
Print Assumptions theorem_3.

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
Print Assumptions theorem_4.
