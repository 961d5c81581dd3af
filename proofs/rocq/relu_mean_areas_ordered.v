(** ReLU: mean areas of two normal classes, the second further from 0 (relu-mean-areas-ordered)

  Given [p > 0]: p > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [unit]: <e, e> = 1
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Given [a]: 1/2*pi > p
  Given [order]: -<m, m> + <o, o> >= 0
  Then 1/2*E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~ gamma1]*(integral(t -> exp(1/2*sin(t)^2*(-<o,
    o> - <m, m>))*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) + (<m, m> + <o,
    o>)*pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(n + 3), 0,
    1/2*pi)*2^(1/2))*pi^(-1) > 0
  Then 2*E[E[J(x + m, y + o); y ~ gamma1]; x ~ gamma1] - E[E[J(x + m, y + m); y ~ gamma1]; x ~
    gamma1] - E[E[J(x + o, y + o); y ~ gamma1]; x ~ gamma1] <= 1/2*E[<x - <x, e>*e, x - <x,
    e>*e>^(1/2); x ~ gamma1]*(integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(1 + n),
    0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) + (<m, m> + <o, o>)*pi^(-1/2)*integral(t ->
    exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(n + 3), 0, 1/2*pi)*2^(1/2))*pi^(-1)*(-(1 - (-<m,
    m> + <o, o>)*(<m, m> + n + <o, o>)^(-1))^(1/2) - ((-<m, m> + <o, o>)*(<m, m> + n + <o,
    o>)^(-1) + 1)^(1...
  Then E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1] >= 1/2*E[<x - <x, e>*e, x - <x, e>*e>^(1/2);
    x ~ gamma1]*(integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(1 + n), 0,
    1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) + (<m, m> + <o, o>)*pi^(-1/2)*integral(t ->
    exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(n + 3), 0, 1/2*pi)*2^(1/2))*pi^(-1)*(1 - (-<m, m>
    + <o, o>)*(<m, m> + n + <o, o>)^(-1))^(1/2)
  Then E[E[J(x + o, y + o); y ~ gamma1]; x ~ gamma1] >= 1/2*E[<x - <x, e>*e, x - <x, e>*e>^(1/2);
    x ~ gamma1]*(integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(1 + n), 0,
    1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) + (<m, m> + <o, o>)*pi^(-1/2)*integral(t ->
    exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(n + 3), 0, 1/2*pi)*2^(1/2))*pi^(-1)*(1 - (-<m, m>
    + <o, o>)*(<m, m> + n + <o, o>)^(-1))^(1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require mean_area_of_means.
From NCProofs Require mean_area_of_one_mean.
From NCProofs Require mean_lengths_apart.
From NCProofs Require area_eta_positive.
Open Scope R_scope.

Definition A (k11 k12 k22 : R) : R :=
  sqrt (k11 * k22 - k12 ^ 2).

Lemma A_symmetric k11 k12 k22 : A k11 k12 k22 = A k22 k12 k11.
Proof. unfold A; first [alike_by_ring; ring | equal]. Qed.

Definition J (k11 k12 k22 : R) : R :=
  (1 / 2) * (sqrt (k11 * k22 - k12 ^ 2)) * (inv PI).

Lemma J_symmetric k11 k12 k22 : J k11 k12 k22 = J k22 k12 k11.
Proof. unfold J; first [alike_by_ring; ring | equal]. Qed.

Ltac kernels ::= swapped A A_symmetric; swapped J J_symmetric.

(** Step [J m o at], by Algebra:
  J(z + m, o + q) = 1/2*pi^(-1)*A(z + m, o + q)
*)
Lemma step_J_m_o_at (V : Space) (m : V) (o : V) (q : V) (z : V) :
  J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd o (q))) (dot (vadd o (q)) (vadd o (q))) = (1 / 2) * (A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd o (q))) (dot (vadd o (q)) (vadd o (q)))) * (inv PI).
Proof.
  unfold A, J.
  try assert (N6' : normal_form ((dot (vadd z (m)) (vadd z (m)))) (dot z z + 2 * (dot z m) + dot m m)) by normal.
  try assert (N7' : normal_form ((dot (vadd z (m)) (vadd z (m)))) (dot z z + 2 * (dot z m) + dot m m)) by normal.
  try assert (N8' : normal_form ((dot (vadd z (m)) (vadd o (q)))) (dot m q + dot z q + dot o m + dot z o)) by normal.
  try assert (N9' : normal_form ((dot (vadd o (q)) (vadd o (q)))) (2 * (dot o q) + dot q q + dot o o)) by normal.
  try assert (N10' : normal_form ((dot (vadd z (m)) (vadd o (q)))) (dot m q + dot z q + dot o m + dot z o)) by normal.
  try assert (N11' : normal_form ((dot (vadd o (q)) (vadd o (q)))) (2 * (dot o q) + dot q q + dot o o)) by normal.
  try assert (N12' : normal_form ((sqrt ((dot (vadd z (m)) (vadd z (m))) * (dot (vadd o (q)) (vadd o (q))) - (dot (vadd z (m)) (vadd o (q))) ^ 2))) (sqrt (2 * (dot z m) * (dot q q) + dot m m * (dot q q) + dot z z * (dot q q) + dot m m * (dot o o) + 2 * (dot z z) * (dot o q) + dot z z * (dot o o) + 4 * (dot z m) * (dot o q) + 2 * (dot z m) * (dot o o) + 2 * (dot m m) * (dot o q) - 2 * (dot m q) * (dot z q) - 2 * (dot z q) * (dot z o) - (dot m q) ^ 2 - 2 * (dot m q) * (dot z o) - (dot z o) ^ 2 - 2 * (dot m q) * (dot o m) - (dot o m) ^ 2 - 2 * (dot z q) * (dot o m) - (dot z q) ^ 2 - 2 * (dot o m) * (dot z o)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  try assert (N13' : normal_form ((sqrt ((dot (vadd z (m)) (vadd z (m))) * (dot (vadd o (q)) (vadd o (q))) - (dot (vadd z (m)) (vadd o (q))) ^ 2))) (sqrt (2 * (dot z m) * (dot q q) + dot m m * (dot q q) + dot z z * (dot q q) + dot m m * (dot o o) + 2 * (dot z z) * (dot o q) + dot z z * (dot o o) + 4 * (dot z m) * (dot o q) + 2 * (dot z m) * (dot o o) + 2 * (dot m m) * (dot o q) - 2 * (dot m q) * (dot z q) - 2 * (dot z q) * (dot z o) - (dot m q) ^ 2 - 2 * (dot m q) * (dot z o) - (dot z o) ^ 2 - 2 * (dot m q) * (dot o m) - (dot o m) ^ 2 - 2 * (dot z q) * (dot o m) - (dot z q) ^ 2 - 2 * (dot o m) * (dot z o)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  first [put; solve [field] | equal].
Qed.

(** Step [J m o], by Average:
  E[E[J(x + m, y + o); y ~ gamma1]; x ~ gamma1] = 1/2*E[E[A(x + m, y + o); y ~ gamma1]; x ~
    gamma1]*pi^(-1)
*)
Lemma step_J_m_o (V : Space) (m : V) (o : V) (gamma : R -> law V) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) = (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) * (inv PI).
Proof.
  assert (H_J_m_o_at : forall z0 : V, drawn (gamma 1) z0 -> forall z1 : V, drawn (gamma 1) z1 -> J (dot (vadd (z0) (m)) (vadd (z0) (m))) (dot (vadd (z0) (m)) (vadd o (z1))) (dot (vadd o (z1)) (vadd o (z1))) = (1 / 2) * (A (dot (vadd (z0) (m)) (vadd (z0) (m))) (dot (vadd (z0) (m)) (vadd o (z1))) (dot (vadd o (z1)) (vadd o (z1)))) * (inv PI)).
  { intros z0 D0 z1 D1; draws; apply (step_J_m_o_at (V) (m) (o) (z1) (z0)); premise. }
  assert (P' : E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) = E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))) * (inv PI)))).
  { apply E_ext; intros d0 D0; draws.
    apply E_ext; intros d1 D1; draws.
    pose proof (H_J_m_o_at d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  assert (A1' : (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) * (inv PI) = E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))) * (inv PI)))).
  { assert (S0' : (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) * (inv PI) = (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) * (inv PI)).
    { transitivity ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) * (inv PI)). { in_order. }
      assert (E0' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_1 => (1) * (E (gamma 1) (fun x => A (dot (vadd x_1 (m)) (vadd x_1 (m))) (dot (vadd x_1 (m)) (vadd x (o))) (dot (vadd x (o)) (vadd x (o))))))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (E (gamma 1) (fun x => A (dot (vadd x_1 (m)) (vadd x_1 (m))) (dot (vadd x_1 (m)) (vadd x (o))) (dot (vadd x (o)) (vadd x (o))))).
          { transitivity (E (gamma 1) (fun x => A (dot (vadd x_1 (m)) (vadd x_1 (m))) (dot (vadd x_1 (m)) (vadd x (o))) (dot (vadd x (o)) (vadd x (o))))). { in_order. }
            first [put; solve [ring] | first [in_order | equal]]. }
          in_order. }
        transitivity ((1) * (E (gamma 1) (fun x_1 => E (gamma 1) (fun x => A (dot (vadd x_1 (m)) (vadd x_1 (m))) (dot (vadd x_1 (m)) (vadd x (o))) (dot (vadd x (o)) (vadd x (o))))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))))). { in_order. }
        assert (E3' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_1 => E (gamma 1) (fun x_4 => (A (dot (vadd x_1 (m)) (vadd x_1 (m))) (dot (vadd x_1 (m)) (vadd x_4 (o))) (dot (vadd x_4 (o)) (vadd x_4 (o))))))).
          { apply E_ext; intros x_1 D_x_1; draws.
            transitivity (E (gamma 1) (fun x_4 => (1) * (A (dot (vadd x_1 (m)) (vadd x_1 (m))) (dot (vadd x_1 (m)) (vadd x_4 (o))) (dot (vadd x_4 (o)) (vadd x_4 (o)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (1) (fun x_4 => A (dot (vadd x_1 (m)) (vadd x_1 (m))) (dot (vadd x_1 (m)) (vadd x_4 (o))) (dot (vadd x_4 (o)) (vadd x_4 (o)))))]; in_order. }
            apply E_ext; intros x_4 D_x_4; draws.
            in_order. }
          transitivity (E (gamma 1) (fun x_4 => E (gamma 1) (fun x_1 => (A (dot (vadd x_1 (m)) (vadd x_1 (m))) (dot (vadd x_1 (m)) (vadd x_4 (o))) (dot (vadd x_4 (o)) (vadd x_4 (o))))))).
          { exact (E_swap (gamma 1) (gamma 1) (fun x_1 x_4 => (A (dot (vadd x_1 (m)) (vadd x_1 (m))) (dot (vadd x_1 (m)) (vadd x_4 (o))) (dot (vadd x_4 (o)) (vadd x_4 (o)))))). }
          repeat (apply E_ext; intros); in_order. }
        in_order. }
      first [put; solve [field] | first [in_order | equal]]. }
    assert (S1' : E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))) * (inv PI))) = (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) * (inv PI)).
    { transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))) * (inv PI)))). { in_order. }
      assert (E5' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))) * (inv PI)))) ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) * (inv PI))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_6 => ((1 / 2) * (inv PI)) * (E (gamma 1) (fun x => A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x (o))) (dot (vadd x (o)) (vadd x (o))))))).
        { apply E_ext; intros x_6 D_x_6; draws.
          transitivity ((1 / 2) * (E (gamma 1) (fun x => A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x (o))) (dot (vadd x (o)) (vadd x (o))))) * (inv PI)).
          { transitivity (E (gamma 1) (fun x => (1 / 2) * (A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x (o))) (dot (vadd x (o)) (vadd x (o)))) * (inv PI))). { in_order. }
            assert (E7' : normal_form (E (gamma 1) (fun x => (1 / 2) * (A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x (o))) (dot (vadd x (o)) (vadd x (o)))) * (inv PI))) ((1 / 2) * (E (gamma 1) (fun x => A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x (o))) (dot (vadd x (o)) (vadd x (o))))) * (inv PI))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_8 => ((1 / 2) * (inv PI)) * (A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x_8 (o))) (dot (vadd x_8 (o)) (vadd x_8 (o)))))).
              { apply E_ext; intros x_8 D_x_8; draws.
                transitivity ((1 / 2) * (A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x_8 (o))) (dot (vadd x_8 (o)) (vadd x_8 (o)))) * (inv PI)).
                { first [put; solve [field] | first [in_order | equal]]. }
                in_order. }
              transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x_8 => A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x_8 (o))) (dot (vadd x_8 (o)) (vadd x_8 (o)))))).
              { linear. }
              transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x => A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x (o))) (dot (vadd x (o)) (vadd x (o)))))). { in_order. }
              in_order. }
            first [put; solve [field] | first [in_order | equal]]. }
          in_order. }
        transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x_6 => E (gamma 1) (fun x => A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x (o))) (dot (vadd x (o)) (vadd x (o))))))).
        { linear. }
        transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))))). { in_order. }
        assert (E9' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_6 => E (gamma 1) (fun x_10 => (A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x_10 (o))) (dot (vadd x_10 (o)) (vadd x_10 (o))))))).
          { apply E_ext; intros x_6 D_x_6; draws.
            transitivity (E (gamma 1) (fun x_10 => (1) * (A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x_10 (o))) (dot (vadd x_10 (o)) (vadd x_10 (o)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (1) (fun x_10 => A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x_10 (o))) (dot (vadd x_10 (o)) (vadd x_10 (o)))))]; in_order. }
            apply E_ext; intros x_10 D_x_10; draws.
            in_order. }
          transitivity (E (gamma 1) (fun x_10 => E (gamma 1) (fun x_6 => (A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x_10 (o))) (dot (vadd x_10 (o)) (vadd x_10 (o))))))).
          { exact (E_swap (gamma 1) (gamma 1) (fun x_6 x_10 => (A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x_10 (o))) (dot (vadd x_10 (o)) (vadd x_10 (o)))))). }
          repeat (apply E_ext; intros); in_order. }
        in_order. }
      first [put; solve [field] | first [in_order | equal]]. }
    transitivity ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) * (inv PI)). { in_order. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))) * (inv PI)))). { in_order. }
    etransitivity; [exact S1' |]. symmetry.
    in_order. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [J m m at], by Algebra:
  J(z + m, m + q) = 1/2*A(z + m, m + q)*pi^(-1)
*)
Lemma step_J_m_m_at (V : Space) (m : V) (q : V) (z : V) :
  J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd m (q))) (dot (vadd m (q)) (vadd m (q))) = (1 / 2) * (A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd m (q))) (dot (vadd m (q)) (vadd m (q)))) * (inv PI).
Proof.
  unfold A, J.
  try assert (N6' : normal_form ((dot (vadd z (m)) (vadd z (m)))) (dot z z + 2 * (dot z m) + dot m m)) by normal.
  try assert (N7' : normal_form ((dot (vadd z (m)) (vadd z (m)))) (dot z z + 2 * (dot z m) + dot m m)) by normal.
  try assert (N8' : normal_form ((dot (vadd z (m)) (vadd m (q)))) (dot m q + dot m m + dot z m + dot z q)) by normal.
  try assert (N9' : normal_form ((dot (vadd m (q)) (vadd m (q)))) (dot m m + dot q q + 2 * (dot m q))) by normal.
  try assert (N10' : normal_form ((dot (vadd z (m)) (vadd m (q)))) (dot m q + dot m m + dot z m + dot z q)) by normal.
  try assert (N11' : normal_form ((dot (vadd m (q)) (vadd m (q)))) (dot m m + dot q q + 2 * (dot m q))) by normal.
  try assert (N12' : normal_form ((sqrt ((dot (vadd z (m)) (vadd z (m))) * (dot (vadd m (q)) (vadd m (q))) - (dot (vadd z (m)) (vadd m (q))) ^ 2))) (sqrt (2 * (dot z m) * (dot q q) + dot m m * (dot q q) + 2 * (dot m q) * (dot z z) + dot z z * (dot q q) + 2 * (dot m q) * (dot z m) + dot z z * (dot m m) - 2 * (dot m q) * (dot z q) - 2 * (dot z m) * (dot z q) - (dot m q) ^ 2 - 2 * (dot m m) * (dot z q) - (dot z m) ^ 2 - (dot z q) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  try assert (N13' : normal_form ((sqrt ((dot (vadd z (m)) (vadd z (m))) * (dot (vadd m (q)) (vadd m (q))) - (dot (vadd z (m)) (vadd m (q))) ^ 2))) (sqrt (2 * (dot z m) * (dot q q) + dot m m * (dot q q) + 2 * (dot m q) * (dot z z) + dot z z * (dot q q) + 2 * (dot m q) * (dot z m) + dot z z * (dot m m) - 2 * (dot m q) * (dot z q) - 2 * (dot z m) * (dot z q) - (dot m q) ^ 2 - 2 * (dot m m) * (dot z q) - (dot z m) ^ 2 - (dot z q) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  first [put; solve [field] | equal].
Qed.

(** Step [J m m], by Average:
  E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1] = 1/2*E[E[A(x + m, y + m); y ~ gamma1]; x ~
    gamma1]*pi^(-1)
*)
Lemma step_J_m_m (V : Space) (m : V) (gamma : R -> law V) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) = (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) * (inv PI).
Proof.
  assert (H_J_m_m_at : forall z0 : V, drawn (gamma 1) z0 -> forall z1 : V, drawn (gamma 1) z1 -> J (dot (vadd (z0) (m)) (vadd (z0) (m))) (dot (vadd (z0) (m)) (vadd m (z1))) (dot (vadd m (z1)) (vadd m (z1))) = (1 / 2) * (A (dot (vadd (z0) (m)) (vadd (z0) (m))) (dot (vadd (z0) (m)) (vadd m (z1))) (dot (vadd m (z1)) (vadd m (z1)))) * (inv PI)).
  { intros z0 D0 z1 D1; draws; apply (step_J_m_m_at (V) (m) (z1) (z0)); premise. }
  assert (P' : E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) = E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))) * (inv PI)))).
  { apply E_ext; intros d0 D0; draws.
    apply E_ext; intros d1 D1; draws.
    pose proof (H_J_m_m_at d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  assert (A1' : (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) * (inv PI) = E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))) * (inv PI)))).
  { assert (S0' : (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) * (inv PI) = (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) * (inv PI)).
    { transitivity ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) * (inv PI)). { in_order. }
      first [put; solve [field] | first [in_order | equal]]. }
    assert (S1' : E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))) * (inv PI))) = (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) * (inv PI)).
    { transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))) * (inv PI)))). { in_order. }
      assert (E1' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))) * (inv PI)))) ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) * (inv PI))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_2 => ((1 / 2) * (inv PI)) * (E (gamma 1) (fun x => A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x (m))) (dot (vadd x (m)) (vadd x (m))))))).
        { apply E_ext; intros x_2 D_x_2; draws.
          transitivity ((1 / 2) * (E (gamma 1) (fun x => A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x (m))) (dot (vadd x (m)) (vadd x (m))))) * (inv PI)).
          { transitivity (E (gamma 1) (fun x => (1 / 2) * (A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x (m))) (dot (vadd x (m)) (vadd x (m)))) * (inv PI))). { in_order. }
            assert (E3' : normal_form (E (gamma 1) (fun x => (1 / 2) * (A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x (m))) (dot (vadd x (m)) (vadd x (m)))) * (inv PI))) ((1 / 2) * (E (gamma 1) (fun x => A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x (m))) (dot (vadd x (m)) (vadd x (m))))) * (inv PI))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_4 => ((1 / 2) * (inv PI)) * (A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x_4 (m))) (dot (vadd x_4 (m)) (vadd x_4 (m)))))).
              { apply E_ext; intros x_4 D_x_4; draws.
                transitivity ((1 / 2) * (A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x_4 (m))) (dot (vadd x_4 (m)) (vadd x_4 (m)))) * (inv PI)).
                { first [put; solve [field] | first [in_order | equal]]. }
                in_order. }
              transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x_4 => A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x_4 (m))) (dot (vadd x_4 (m)) (vadd x_4 (m)))))).
              { linear. }
              transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x => A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x (m))) (dot (vadd x (m)) (vadd x (m)))))). { in_order. }
              in_order. }
            first [put; solve [field] | first [in_order | equal]]. }
          in_order. }
        transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x_2 => E (gamma 1) (fun x => A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x (m))) (dot (vadd x (m)) (vadd x (m))))))).
        { linear. }
        transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))))). { in_order. }
        in_order. }
      first [put; solve [field] | first [in_order | equal]]. }
    transitivity ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) * (inv PI)). { in_order. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))) * (inv PI)))). { in_order. }
    etransitivity; [exact S1' |]. symmetry.
    in_order. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [J o o at], by Algebra:
  J(z + o, o + q) = 1/2*A(z + o, o + q)*pi^(-1)
*)
Lemma step_J_o_o_at (V : Space) (o : V) (q : V) (z : V) :
  J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd o (q))) (dot (vadd o (q)) (vadd o (q))) = (1 / 2) * (A (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd o (q))) (dot (vadd o (q)) (vadd o (q)))) * (inv PI).
Proof.
  unfold A, J.
  try assert (N6' : normal_form ((dot (vadd z (o)) (vadd z (o)))) (dot z z + 2 * (dot z o) + dot o o)) by normal.
  try assert (N7' : normal_form ((dot (vadd z (o)) (vadd z (o)))) (dot z z + 2 * (dot z o) + dot o o)) by normal.
  try assert (N8' : normal_form ((dot (vadd z (o)) (vadd o (q)))) (dot o q + dot z q + dot z o + dot o o)) by normal.
  try assert (N9' : normal_form ((dot (vadd o (q)) (vadd o (q)))) (2 * (dot o q) + dot q q + dot o o)) by normal.
  try assert (N10' : normal_form ((dot (vadd z (o)) (vadd o (q)))) (dot o q + dot z q + dot z o + dot o o)) by normal.
  try assert (N11' : normal_form ((dot (vadd o (q)) (vadd o (q)))) (2 * (dot o q) + dot q q + dot o o)) by normal.
  try assert (N12' : normal_form ((sqrt ((dot (vadd z (o)) (vadd z (o))) * (dot (vadd o (q)) (vadd o (q))) - (dot (vadd z (o)) (vadd o (q))) ^ 2))) (sqrt (2 * (dot q q) * (dot z o) + dot q q * (dot o o) + dot z z * (dot q q) + 2 * (dot z z) * (dot o q) + dot z z * (dot o o) + 2 * (dot o q) * (dot z o) - 2 * (dot z q) * (dot z o) - (dot o q) ^ 2 - 2 * (dot z q) * (dot o o) - (dot z o) ^ 2 - 2 * (dot o q) * (dot z q) - (dot z q) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  try assert (N13' : normal_form ((sqrt ((dot (vadd z (o)) (vadd z (o))) * (dot (vadd o (q)) (vadd o (q))) - (dot (vadd z (o)) (vadd o (q))) ^ 2))) (sqrt (2 * (dot q q) * (dot z o) + dot q q * (dot o o) + dot z z * (dot q q) + 2 * (dot z z) * (dot o q) + dot z z * (dot o o) + 2 * (dot o q) * (dot z o) - 2 * (dot z q) * (dot z o) - (dot o q) ^ 2 - 2 * (dot z q) * (dot o o) - (dot z o) ^ 2 - 2 * (dot o q) * (dot z q) - (dot z q) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  first [put; solve [field] | equal].
Qed.

(** Step [J o o], by Average:
  E[E[J(x + o, y + o); y ~ gamma1]; x ~ gamma1] = 1/2*E[E[A(x + o, y + o); y ~ gamma1]; x ~
    gamma1]*pi^(-1)
*)
Lemma step_J_o_o (V : Space) (o : V) (gamma : R -> law V) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) = (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) * (inv PI).
Proof.
  assert (H_J_o_o_at : forall z0 : V, drawn (gamma 1) z0 -> forall z1 : V, drawn (gamma 1) z1 -> J (dot (vadd (z0) (o)) (vadd (z0) (o))) (dot (vadd (z0) (o)) (vadd o (z1))) (dot (vadd o (z1)) (vadd o (z1))) = (1 / 2) * (A (dot (vadd (z0) (o)) (vadd (z0) (o))) (dot (vadd (z0) (o)) (vadd o (z1))) (dot (vadd o (z1)) (vadd o (z1)))) * (inv PI)).
  { intros z0 D0 z1 D1; draws; apply (step_J_o_o_at (V) (o) (z1) (z0)); premise. }
  assert (P' : E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) = E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (A (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))) * (inv PI)))).
  { apply E_ext; intros d0 D0; draws.
    apply E_ext; intros d1 D1; draws.
    pose proof (H_J_o_o_at d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  assert (A1' : (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) * (inv PI) = E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (A (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))) * (inv PI)))).
  { assert (S0' : (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) * (inv PI) = (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) * (inv PI)).
    { transitivity ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) * (inv PI)). { in_order. }
      first [put; solve [field] | first [in_order | equal]]. }
    assert (S1' : E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (A (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))) * (inv PI))) = (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) * (inv PI)).
    { transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (A (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))) * (inv PI)))). { in_order. }
      assert (E1' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (A (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))) * (inv PI)))) ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) * (inv PI))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_2 => ((1 / 2) * (inv PI)) * (E (gamma 1) (fun x => A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x (o))) (dot (vadd x (o)) (vadd x (o))))))).
        { apply E_ext; intros x_2 D_x_2; draws.
          transitivity ((1 / 2) * (E (gamma 1) (fun x => A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x (o))) (dot (vadd x (o)) (vadd x (o))))) * (inv PI)).
          { transitivity (E (gamma 1) (fun x => (1 / 2) * (A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x (o))) (dot (vadd x (o)) (vadd x (o)))) * (inv PI))). { in_order. }
            assert (E3' : normal_form (E (gamma 1) (fun x => (1 / 2) * (A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x (o))) (dot (vadd x (o)) (vadd x (o)))) * (inv PI))) ((1 / 2) * (E (gamma 1) (fun x => A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x (o))) (dot (vadd x (o)) (vadd x (o))))) * (inv PI))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_4 => ((1 / 2) * (inv PI)) * (A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x_4 (o))) (dot (vadd x_4 (o)) (vadd x_4 (o)))))).
              { apply E_ext; intros x_4 D_x_4; draws.
                transitivity ((1 / 2) * (A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x_4 (o))) (dot (vadd x_4 (o)) (vadd x_4 (o)))) * (inv PI)).
                { first [put; solve [field] | first [in_order | equal]]. }
                in_order. }
              transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x_4 => A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x_4 (o))) (dot (vadd x_4 (o)) (vadd x_4 (o)))))).
              { linear. }
              transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x => A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x (o))) (dot (vadd x (o)) (vadd x (o)))))). { in_order. }
              in_order. }
            first [put; solve [field] | first [in_order | equal]]. }
          in_order. }
        transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x_2 => E (gamma 1) (fun x => A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x (o))) (dot (vadd x (o)) (vadd x (o))))))).
        { linear. }
        transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))))). { in_order. }
        in_order. }
      first [put; solve [field] | first [in_order | equal]]. }
    transitivity ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) * (inv PI)). { in_order. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (A (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))) * (inv PI)))). { in_order. }
    etransitivity; [exact S1' |]. symmetry.
    in_order. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [between], by Instance:
  E[E[A(x + m, y + o); y ~ gamma1]; x ~ gamma1] <= E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~
    gamma1]*(integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(1 + n), 0,
    1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) + 1/2*n^(-1)*(-<o, m>^2 + <m, m>*<o,
    o>)*pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(n + 3), 0,
    1/2*pi)*2^(1/2) + (<m, m> + <o, o>)*pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m,
    m>))*cos(t)^(n + 3), 0, 1/2*pi)*...
*)
Lemma step_between (V : Space) (e : V) (m : V) (n : R) (o : V) (p : R) (gamma : R -> law V)
    (label_n : label n)
    (H_p_pos_0 : p > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_a : (1 / 2) * PI > p)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
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
  E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) <= E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (1 / 2) * (dot m m * (dot o o) - (dot o m) ^ 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))).
Proof.
  assert (I' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => mean_area_of_means.A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) <= E (gamma 1) (fun z => sqrt (dot (vadd z (vscale ((-1) * (dot z (e))) (e))) (vadd z (vscale ((-1) * (dot z (e))) (e))))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot (o) (o) - dot (m) (m))) * (npow (cos t) (1 + (n)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)) + (1 / 2) * (dot (m) (m) * (dot (o) (o)) - (dot (o) (m)) ^ 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot (o) (o) - dot (m) (m))) * (npow (cos t) ((n) + 3)))) * (sqrt 2) * (inv (n)) * (inv (sqrt PI)) + (dot (m) (m) + dot (o) (o)) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot (o) (o) - dot (m) (m))) * (npow (cos t) ((n) + 3)))) * (sqrt 2) * (inv (sqrt PI)))).
  { apply (mean_area_of_means.step_theorem (V) (p) (e) (m) (n) (o) (gamma)); [premise | first [assumption | gap; sign | premise] | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold A, J; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | premise_by H_dimension | first [exact H_a | assert (G' : ((1 / 2) * PI) - (p) = ((1 / 2) * PI) - (p)); [(unfold A, J; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_a] | exact C_area_eta_turned | exact C_area_turned_first | exact C_area_turned_second | exact C_area_turned_third | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned | exact C_mean_length_moments | exact C_mean_length_wave_given_y | exact C_mean_length_transform | exact C_mean_length_tangent | exact C_area_waves_X_given_y | exact C_area_waves_X | exact C_area_waves_Y_given_y | exact C_area_waves_Y_of_z | exact C_area_slanted_tangent | exact C_area_slanted_moments | exact C_area_directions_spread | exact C_area_directions_along_e | exact C_area_directions_turned_turned]. }
  congruent_to I'.
Qed.

(** Step [within m], by Instance:
  E[E[A(x + m, y + m); y ~ gamma1]; x ~ gamma1] = E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~
    gamma1]*(pi^(-1/2)*2^(1/2)*integral(t -> exp(-<m, m>*sin(t)^2)*cos(t)^(1 + n), 0, 1/2*pi)*(1 +
    n) + 2*integral(t -> exp(-<m, m>*sin(t)^2)*cos(t)^(n + 3), 0, 1/2*pi)*<m,
    m>*pi^(-1/2)*2^(1/2))
*)
Lemma step_within_m (V : Space) (e : V) (m : V) (n : R) (p : R) (gamma : R -> law V)
    (label_n : label n)
    (H_p_pos_0 : p > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_a : (1 / 2) * PI > p)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_area_slanted_tangent : area_slanted.cited_tangent V)
    (C_area_slanted_moments : area_slanted.cited_moments V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) = E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)))) * (1 + n) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) * (dot m m) * (sqrt 2) * (inv (sqrt PI))).
Proof.
  assert (I' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => mean_area_of_one_mean.A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) = E (gamma 1) (fun z => sqrt (dot (vadd z (vscale ((-1) * (dot z (e))) (e))) (vadd z (vscale ((-1) * (dot z (e))) (e))))) * (sqrt 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot (m) (m)) * ((sin t) ^ 2)) * (npow (cos t) (1 + (n))))) * (1 + (n)) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot (m) (m)) * ((sin t) ^ 2)) * (npow (cos t) ((n) + 3)))) * (dot (m) (m)) * (sqrt 2) * (inv (sqrt PI)))).
  { apply (mean_area_of_one_mean.step_theorem (V) (p) (e) (m) (n) (gamma)); [premise | first [assumption | gap; sign | premise] | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold A, J; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | premise_by H_dimension | first [exact H_a | assert (G' : ((1 / 2) * PI) - (p) = ((1 / 2) * PI) - (p)); [(unfold A, J; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_a] | exact C_area_eta_turned | exact C_area_turned_first | exact C_area_turned_second | exact C_area_turned_third | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned | exact C_mean_length_moments | exact C_mean_length_wave_given_y | exact C_mean_length_transform | exact C_mean_length_tangent | exact C_area_waves_X_given_y | exact C_area_waves_X | exact C_area_waves_Y_given_y | exact C_area_waves_Y_of_z | exact C_area_slanted_tangent | exact C_area_slanted_moments]. }
  congruent_to I'.
Qed.

(** Step [within o], by Instance:
  E[E[A(x + o, y + o); y ~ gamma1]; x ~ gamma1] = E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~
    gamma1]*(pi^(-1/2)*integral(t -> cos(t)^(1 + n)*exp(-sin(t)^2*<o, o>), 0, 1/2*pi)*2^(1/2)*(1 +
    n) + 2*pi^(-1/2)*integral(t -> cos(t)^(n + 3)*exp(-sin(t)^2*<o, o>), 0, 1/2*pi)*2^(1/2)*<o,
    o>)
*)
Lemma step_within_o (V : Space) (e : V) (n : R) (o : V) (p : R) (gamma : R -> law V)
    (label_n : label n)
    (H_p_pos_0 : p > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_a : (1 / 2) * PI > p)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_area_slanted_tangent : area_slanted.cited_tangent V)
    (C_area_slanted_moments : area_slanted.cited_moments V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) = E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (1 + n) * (exp ((-1) * ((sin t) ^ 2) * (dot o o)))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (n + 3) * (exp ((-1) * ((sin t) ^ 2) * (dot o o))))) * (sqrt 2) * (dot o o) * (inv (sqrt PI))).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [both], by Instance:
  pi^(-1/2)*integral(t -> cos(t)^(1 + n)*exp(-sin(t)^2*<o, o>), 0, 1/2*pi)*2^(1/2)*(1 + n) +
    pi^(-1/2)*2^(1/2)*integral(t -> exp(-<m, m>*sin(t)^2)*cos(t)^(1 + n), 0, 1/2*pi)*(1 + n) +
    2*pi^(-1/2)*integral(t -> cos(t)^(n + 3)*exp(-sin(t)^2*<o, o>), 0, 1/2*pi)*2^(1/2)*<o, o> +
    2*integral(t -> exp(-<m, m>*sin(t)^2)*cos(t)^(n + 3), 0, 1/2*pi)*<m, m>*pi^(-1/2)*2^(1/2) >=
    (integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(1 + n), 0,
    1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) + (<m, m> + <o, o>)*pi^(-1/2)*integral(t ->
    exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(n + 3), 0, 1/2*pi)*2^(1/2))*(((-<m, m> + <o,
    o>)*(<m, m> + n + <o, o>)^(-1) + 1)^(1/2) + (1 - (-<m, m> + <o, o>)*(<m, m> + n + <o,
    o>)^(-1))^(1/2))
*)
Lemma step_both (V : Space) (m : V) (n : R) (o : V)
    (label_n : label n)
    (H_order : dot o o - dot m m >= 0) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (1 + n) * (exp ((-1) * ((sin t) ^ 2) * (dot o o)))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + sqrt 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)))) * (1 + n) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (n + 3) * (exp ((-1) * ((sin t) ^ 2) * (dot o o))))) * (sqrt 2) * (dot o o) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) * (dot m m) * (sqrt 2) * (inv (sqrt PI)) >= (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt ((dot o o - dot m m) * (inv (dot m m + n + dot o o)) + 1) + sqrt (1 - (dot o o - dot m m) * (inv (dot m m + n + dot o o)))).
Proof.
  assert (I' : (2 * (dot m m) + 2 * (dot o o - dot m m)) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) ((n) + 3) * (exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * (dot o o - dot m m) - 2 * (dot m m)))))) * (sqrt 2) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) ((n) + 3) * (exp ((-1) * (dot m m) * ((sin w) ^ 2))))) * (dot m m) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (1 + (n)) * (exp ((-1) * (dot m m) * ((sin w) ^ 2)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (1 + (n)) * (exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * (dot o o - dot m m) - 2 * (dot m m))))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)) >= (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * (dot m m) - (dot o o - dot m m))) * (npow (cos w) ((n) + 3))) * ((dot o o - dot m m) + 2 * (dot m m)) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * (dot m m) - (dot o o - dot m m))) * (npow (cos w) (1 + (n)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI))) * (sqrt (1 + (dot o o - dot m m) * (inv ((n) + (dot o o - dot m m) + 2 * (dot m m)))) + sqrt (1 - (dot o o - dot m m) * (inv ((n) + (dot o o - dot m m) + 2 * (dot m m)))))).
  { apply (mean_lengths_apart.step_both (dot m m) (dot o o - dot m m) (n)); [premise | first [assumption | gap; sign | premise] | first [exact H_order | assert (G' : (dot o o - dot m m) - (0) = (dot o o - dot m m) - (0)); [(unfold A, J; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise]]. }
  assert (G' : (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (1 + n) * (exp ((-1) * ((sin t) ^ 2) * (dot o o)))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + sqrt 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)))) * (1 + n) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (n + 3) * (exp ((-1) * ((sin t) ^ 2) * (dot o o))))) * (sqrt 2) * (dot o o) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) * (dot m m) * (sqrt 2) * (inv (sqrt PI))) - ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt ((dot o o - dot m m) * (inv (dot m m + n + dot o o)) + 1) + sqrt (1 - (dot o o - dot m m) * (inv (dot m m + n + dot o o))))) = ((2 * (dot m m) + 2 * (dot o o - dot m m)) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) ((n) + 3) * (exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * (dot o o - dot m m) - 2 * (dot m m)))))) * (sqrt 2) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) ((n) + 3) * (exp ((-1) * (dot m m) * ((sin w) ^ 2))))) * (dot m m) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (1 + (n)) * (exp ((-1) * (dot m m) * ((sin w) ^ 2)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (1 + (n)) * (exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * (dot o o - dot m m) - 2 * (dot m m))))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI))) - ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * (dot m m) - (dot o o - dot m m))) * (npow (cos w) ((n) + 3))) * ((dot o o - dot m m) + 2 * (dot m m)) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * (dot m m) - (dot o o - dot m m))) * (npow (cos w) (1 + (n)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI))) * (sqrt (1 + (dot o o - dot m m) * (inv ((n) + (dot o o - dot m m) + 2 * (dot m m)))) + sqrt (1 - (dot o o - dot m m) * (inv ((n) + (dot o o - dot m m) + 2 * (dot m m))))))).
  { unfold A, J.
    try assert (0 < dot m m + n + dot o o) by sign.
    try assert (0 < ((n) + (dot o o - dot m m) + 2 * (dot m m))) by first [sign_form (dot m m + n + dot o o) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < (dot o o - dot m m) * (inv (dot m m + n + dot o o)) + 1) by first [sign_form ((n + 2 * (dot o o)) * (inv (dot m m + n + dot o o))) ltac:(assert (Z0' : dot m m + n + dot o o <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < (1 + (dot o o - dot m m) * (inv ((n) + (dot o o - dot m m) + 2 * (dot m m))))) by first [sign_form ((n + 2 * (dot o o)) * (inv (dot m m + n + dot o o))) ltac:(try assert (N4' : normal_form ((inv ((n) + (dot o o - dot m m) + 2 * (dot m m)))) (inv (dot m m + n + dot o o))) by normal; assert (Z0' : dot m m + n + dot o o <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < (1 - (dot o o - dot m m) * (inv ((n) + (dot o o - dot m m) + 2 * (dot m m))))) by first [sign_form ((n + 2 * (dot m m)) * (inv (dot m m + n + dot o o))) ltac:(try assert (N6' : normal_form ((inv ((n) + (dot o o - dot m m) + 2 * (dot m m)))) (inv (dot m m + n + dot o o))) by normal; assert (Z0' : dot m m + n + dot o o <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < 1 - (dot o o - dot m m) * (inv (dot m m + n + dot o o))) by first [sign_form ((n + 2 * (dot m m)) * (inv (dot m m + n + dot o o))) ltac:(assert (Z0' : dot m m + n + dot o o <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (N8' : normal_form (inv (sqrt PI)) (inv (sqrt PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < dot m m + n + dot o o) by sign.
    try assert (N9' : normal_form ((inv ((n) + (dot o o - dot m m) + 2 * (dot m m)))) (inv (dot m m + n + dot o o))) by normal.
    try assert (0 < dot m m + n + dot o o) by sign.
    try assert (0 < n + 2 * (dot o o)) by sign.
    try assert (N10' : normal_form (sqrt ((dot o o - dot m m) * (inv (dot m m + n + dot o o)) + 1)) (sqrt (n + 2 * (dot o o)) * (inv (sqrt (dot m m + n + dot o o))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot m m + n + dot o o) * sqrt (dot m m + n + dot o o) = dot m m + n + dot o o) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot m m + n + dot o o)) * inv (sqrt (dot m m + n + dot o o)) = inv (dot m m + n + dot o o)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (n + 2 * (dot o o)) * sqrt (n + 2 * (dot o o)) = n + 2 * (dot o o)) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt (dot m m + n + dot o o) <> 0) by (apply positive_ne; sign); assert (Z1' : dot m m + n + dot o o <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (0 < dot m m + n + dot o o) by sign.
    try assert (0 < n + 2 * (dot o o)) by sign.
    try assert (N11' : normal_form ((sqrt (1 + (dot o o - dot m m) * (inv ((n) + (dot o o - dot m m) + 2 * (dot m m)))))) (sqrt (n + 2 * (dot o o)) * (inv (sqrt (dot m m + n + dot o o))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot m m + n + dot o o) * sqrt (dot m m + n + dot o o) = dot m m + n + dot o o) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot m m + n + dot o o)) * inv (sqrt (dot m m + n + dot o o)) = inv (dot m m + n + dot o o)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (n + 2 * (dot o o)) * sqrt (n + 2 * (dot o o)) = n + 2 * (dot o o)) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt (dot m m + n + dot o o) <> 0) by (apply positive_ne; sign); assert (Z1' : dot m m + n + dot o o <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (0 < dot m m + n + dot o o) by sign.
    try assert (0 < n + 2 * (dot m m)) by sign.
    try assert (N12' : normal_form ((sqrt (1 - (dot o o - dot m m) * (inv ((n) + (dot o o - dot m m) + 2 * (dot m m)))))) (sqrt (n + 2 * (dot m m)) * (inv (sqrt (dot m m + n + dot o o))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot m m + n + dot o o) * sqrt (dot m m + n + dot o o) = dot m m + n + dot o o) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot m m + n + dot o o)) * inv (sqrt (dot m m + n + dot o o)) = inv (dot m m + n + dot o o)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (n + 2 * (dot m m)) * sqrt (n + 2 * (dot m m)) = n + 2 * (dot m m)) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt (dot m m + n + dot o o) <> 0) by (apply positive_ne; sign); assert (Z1' : dot m m + n + dot o o <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (0 < dot m m + n + dot o o) by sign.
    try assert (0 < n + 2 * (dot m m)) by sign.
    try assert (N13' : normal_form (sqrt (1 - (dot o o - dot m m) * (inv (dot m m + n + dot o o)))) (sqrt (n + 2 * (dot m m)) * (inv (sqrt (dot m m + n + dot o o))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot m m + n + dot o o) * sqrt (dot m m + n + dot o o) = dot m m + n + dot o o) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot m m + n + dot o o)) * inv (sqrt (dot m m + n + dot o o)) = inv (dot m m + n + dot o o)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (n + 2 * (dot m m)) * sqrt (n + 2 * (dot m m)) = n + 2 * (dot m m)) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt (dot m m + n + dot o o) <> 0) by (apply positive_ne; sign); assert (Z1' : dot m m + n + dot o o <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
    try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
    try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
    try assert (Q3' : sqrt (dot m m + n + dot o o) * sqrt (dot m m + n + dot o o) = dot m m + n + dot o o) by (apply sqrt_sqrt; sign).
    try assert (Q4' : inv (sqrt (dot m m + n + dot o o)) * inv (sqrt (dot m m + n + dot o o)) = inv (dot m m + n + dot o o)) by (apply inv_sqrt_square; sign).
    try assert (Q5' : sqrt (n + 2 * (dot m m)) * sqrt (n + 2 * (dot m m)) = n + 2 * (dot m m)) by (apply sqrt_sqrt; sign).
    try assert (Q6' : sqrt (n + 2 * (dot o o)) * sqrt (n + 2 * (dot o o)) = n + 2 * (dot o o)) by (apply sqrt_sqrt; sign).
    assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number).
    assert (Z1' : sqrt (dot m m + n + dot o o) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5' Q6']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4' Q5' Q6']; sides] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [shorter], by Instance:
  pi^(-1/2)*2^(1/2)*integral(t -> exp(-<m, m>*sin(t)^2)*cos(t)^(1 + n), 0, 1/2*pi)*(1 + n) +
    2*integral(t -> exp(-<m, m>*sin(t)^2)*cos(t)^(n + 3), 0, 1/2*pi)*<m, m>*pi^(-1/2)*2^(1/2) >=
    (integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(1 + n), 0,
    1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) + (<m, m> + <o, o>)*pi^(-1/2)*integral(t ->
    exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(n + 3), 0, 1/2*pi)*2^(1/2))*(1 - (-<m, m> + <o,
    o>)*(<m, m> + n + <o, o>)^(-1))^(1/2)
*)
Lemma step_shorter (V : Space) (m : V) (n : R) (o : V)
    (label_n : label n)
    (H_order : dot o o - dot m m >= 0) :
  sqrt 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)))) * (1 + n) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) * (dot m m) * (sqrt 2) * (inv (sqrt PI)) >= (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (1 - (dot o o - dot m m) * (inv (dot m m + n + dot o o)))).
Proof.
  assert (I' : 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) ((n) + 3) * (exp ((-1) * (dot m m) * ((sin w) ^ 2))))) * (dot m m) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (1 + (n)) * (exp ((-1) * (dot m m) * ((sin w) ^ 2)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)) >= (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * (dot m m) - (dot o o - dot m m))) * (npow (cos w) ((n) + 3))) * ((dot o o - dot m m) + 2 * (dot m m)) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * (dot m m) - (dot o o - dot m m))) * (npow (cos w) (1 + (n)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI))) * (sqrt (1 - (dot o o - dot m m) * (inv ((n) + (dot o o - dot m m) + 2 * (dot m m)))))).
  { apply (mean_lengths_apart.step_shorter (dot m m) (dot o o - dot m m) (n)); [premise | first [assumption | gap; sign | premise] | first [exact H_order | assert (G' : (dot o o - dot m m) - (0) = (dot o o - dot m m) - (0)); [(unfold A, J; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise]]. }
  assert (G' : (sqrt 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)))) * (1 + n) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) * (dot m m) * (sqrt 2) * (inv (sqrt PI))) - ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (1 - (dot o o - dot m m) * (inv (dot m m + n + dot o o))))) = (2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) ((n) + 3) * (exp ((-1) * (dot m m) * ((sin w) ^ 2))))) * (dot m m) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (1 + (n)) * (exp ((-1) * (dot m m) * ((sin w) ^ 2)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI))) - ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * (dot m m) - (dot o o - dot m m))) * (npow (cos w) ((n) + 3))) * ((dot o o - dot m m) + 2 * (dot m m)) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * (dot m m) - (dot o o - dot m m))) * (npow (cos w) (1 + (n)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI))) * (sqrt (1 - (dot o o - dot m m) * (inv ((n) + (dot o o - dot m m) + 2 * (dot m m))))))).
  { unfold A, J.
    try assert (0 < dot m m + n + dot o o) by sign.
    try assert (0 < ((n) + (dot o o - dot m m) + 2 * (dot m m))) by first [sign_form (dot m m + n + dot o o) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < (1 - (dot o o - dot m m) * (inv ((n) + (dot o o - dot m m) + 2 * (dot m m))))) by first [sign_form ((n + 2 * (dot m m)) * (inv (dot m m + n + dot o o))) ltac:(try assert (N4' : normal_form ((inv ((n) + (dot o o - dot m m) + 2 * (dot m m)))) (inv (dot m m + n + dot o o))) by normal; assert (Z0' : dot m m + n + dot o o <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < 1 - (dot o o - dot m m) * (inv (dot m m + n + dot o o))) by first [sign_form ((n + 2 * (dot m m)) * (inv (dot m m + n + dot o o))) ltac:(assert (Z0' : dot m m + n + dot o o <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (N6' : normal_form (inv (sqrt PI)) (inv (sqrt PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < dot m m + n + dot o o) by sign.
    try assert (N7' : normal_form ((inv ((n) + (dot o o - dot m m) + 2 * (dot m m)))) (inv (dot m m + n + dot o o))) by normal.
    try assert (0 < dot m m + n + dot o o) by sign.
    try assert (0 < n + 2 * (dot m m)) by sign.
    try assert (N8' : normal_form ((sqrt (1 - (dot o o - dot m m) * (inv ((n) + (dot o o - dot m m) + 2 * (dot m m)))))) (sqrt (n + 2 * (dot m m)) * (inv (sqrt (dot m m + n + dot o o))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot m m + n + dot o o) * sqrt (dot m m + n + dot o o) = dot m m + n + dot o o) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot m m + n + dot o o)) * inv (sqrt (dot m m + n + dot o o)) = inv (dot m m + n + dot o o)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (n + 2 * (dot m m)) * sqrt (n + 2 * (dot m m)) = n + 2 * (dot m m)) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt (dot m m + n + dot o o) <> 0) by (apply positive_ne; sign); assert (Z1' : dot m m + n + dot o o <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (0 < dot m m + n + dot o o) by sign.
    try assert (0 < n + 2 * (dot m m)) by sign.
    try assert (N9' : normal_form (sqrt (1 - (dot o o - dot m m) * (inv (dot m m + n + dot o o)))) (sqrt (n + 2 * (dot m m)) * (inv (sqrt (dot m m + n + dot o o))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot m m + n + dot o o) * sqrt (dot m m + n + dot o o) = dot m m + n + dot o o) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot m m + n + dot o o)) * inv (sqrt (dot m m + n + dot o o)) = inv (dot m m + n + dot o o)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (n + 2 * (dot m m)) * sqrt (n + 2 * (dot m m)) = n + 2 * (dot m m)) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt (dot m m + n + dot o o) <> 0) by (apply positive_ne; sign); assert (Z1' : dot m m + n + dot o o <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
    try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
    try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
    try assert (Q3' : sqrt (dot m m + n + dot o o) * sqrt (dot m m + n + dot o o) = dot m m + n + dot o o) by (apply sqrt_sqrt; sign).
    try assert (Q4' : inv (sqrt (dot m m + n + dot o o)) * inv (sqrt (dot m m + n + dot o o)) = inv (dot m m + n + dot o o)) by (apply inv_sqrt_square; sign).
    try assert (Q5' : sqrt (n + 2 * (dot m m)) * sqrt (n + 2 * (dot m m)) = n + 2 * (dot m m)) by (apply sqrt_sqrt; sign).
    assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number).
    assert (Z1' : sqrt (dot m m + n + dot o o) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [longer], by Instance:
  pi^(-1/2)*integral(t -> cos(t)^(1 + n)*exp(-sin(t)^2*<o, o>), 0, 1/2*pi)*2^(1/2)*(1 + n) +
    2*pi^(-1/2)*integral(t -> cos(t)^(n + 3)*exp(-sin(t)^2*<o, o>), 0, 1/2*pi)*2^(1/2)*<o, o> >=
    (integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(1 + n), 0,
    1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) + (<m, m> + <o, o>)*pi^(-1/2)*integral(t ->
    exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(n + 3), 0, 1/2*pi)*2^(1/2))*(1 - (-<m, m> + <o,
    o>)*(<m, m> + n + <o, o>)^(-1))^(1/2)
*)
Lemma step_longer (V : Space) (m : V) (n : R) (o : V)
    (label_n : label n)
    (H_order : dot o o - dot m m >= 0) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (1 + n) * (exp ((-1) * ((sin t) ^ 2) * (dot o o)))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (n + 3) * (exp ((-1) * ((sin t) ^ 2) * (dot o o))))) * (sqrt 2) * (dot o o) * (inv (sqrt PI)) >= (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (1 - (dot o o - dot m m) * (inv (dot m m + n + dot o o)))).
Proof.
  assert (I' : (2 * (dot m m) + 2 * (dot o o - dot m m)) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) ((n) + 3) * (exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * (dot o o - dot m m) - 2 * (dot m m)))))) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (1 + (n)) * (exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * (dot o o - dot m m) - 2 * (dot m m))))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)) >= (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * (dot m m) - (dot o o - dot m m))) * (npow (cos w) ((n) + 3))) * ((dot o o - dot m m) + 2 * (dot m m)) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * (dot m m) - (dot o o - dot m m))) * (npow (cos w) (1 + (n)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI))) * (sqrt (1 - (dot o o - dot m m) * (inv ((n) + (dot o o - dot m m) + 2 * (dot m m)))))).
  { apply (mean_lengths_apart.step_longer (dot m m) (dot o o - dot m m) (n)); [premise | first [assumption | gap; sign | premise] | first [exact H_order | assert (G' : (dot o o - dot m m) - (0) = (dot o o - dot m m) - (0)); [(unfold A, J; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise]]. }
  assert (G' : (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (1 + n) * (exp ((-1) * ((sin t) ^ 2) * (dot o o)))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (n + 3) * (exp ((-1) * ((sin t) ^ 2) * (dot o o))))) * (sqrt 2) * (dot o o) * (inv (sqrt PI))) - ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (1 - (dot o o - dot m m) * (inv (dot m m + n + dot o o))))) = ((2 * (dot m m) + 2 * (dot o o - dot m m)) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) ((n) + 3) * (exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * (dot o o - dot m m) - 2 * (dot m m)))))) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (1 + (n)) * (exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * (dot o o - dot m m) - 2 * (dot m m))))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI))) - ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * (dot m m) - (dot o o - dot m m))) * (npow (cos w) ((n) + 3))) * ((dot o o - dot m m) + 2 * (dot m m)) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * (dot m m) - (dot o o - dot m m))) * (npow (cos w) (1 + (n)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI))) * (sqrt (1 - (dot o o - dot m m) * (inv ((n) + (dot o o - dot m m) + 2 * (dot m m))))))).
  { unfold A, J.
    try assert (0 < dot m m + n + dot o o) by sign.
    try assert (0 < ((n) + (dot o o - dot m m) + 2 * (dot m m))) by first [sign_form (dot m m + n + dot o o) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < (1 - (dot o o - dot m m) * (inv ((n) + (dot o o - dot m m) + 2 * (dot m m))))) by first [sign_form ((n + 2 * (dot m m)) * (inv (dot m m + n + dot o o))) ltac:(try assert (N4' : normal_form ((inv ((n) + (dot o o - dot m m) + 2 * (dot m m)))) (inv (dot m m + n + dot o o))) by normal; assert (Z0' : dot m m + n + dot o o <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < 1 - (dot o o - dot m m) * (inv (dot m m + n + dot o o))) by first [sign_form ((n + 2 * (dot m m)) * (inv (dot m m + n + dot o o))) ltac:(assert (Z0' : dot m m + n + dot o o <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (N6' : normal_form (inv (sqrt PI)) (inv (sqrt PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < dot m m + n + dot o o) by sign.
    try assert (N7' : normal_form ((inv ((n) + (dot o o - dot m m) + 2 * (dot m m)))) (inv (dot m m + n + dot o o))) by normal.
    try assert (0 < dot m m + n + dot o o) by sign.
    try assert (0 < n + 2 * (dot m m)) by sign.
    try assert (N8' : normal_form ((sqrt (1 - (dot o o - dot m m) * (inv ((n) + (dot o o - dot m m) + 2 * (dot m m)))))) (sqrt (n + 2 * (dot m m)) * (inv (sqrt (dot m m + n + dot o o))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot m m + n + dot o o) * sqrt (dot m m + n + dot o o) = dot m m + n + dot o o) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot m m + n + dot o o)) * inv (sqrt (dot m m + n + dot o o)) = inv (dot m m + n + dot o o)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (n + 2 * (dot m m)) * sqrt (n + 2 * (dot m m)) = n + 2 * (dot m m)) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt (dot m m + n + dot o o) <> 0) by (apply positive_ne; sign); assert (Z1' : dot m m + n + dot o o <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (0 < dot m m + n + dot o o) by sign.
    try assert (0 < n + 2 * (dot m m)) by sign.
    try assert (N9' : normal_form (sqrt (1 - (dot o o - dot m m) * (inv (dot m m + n + dot o o)))) (sqrt (n + 2 * (dot m m)) * (inv (sqrt (dot m m + n + dot o o))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot m m + n + dot o o) * sqrt (dot m m + n + dot o o) = dot m m + n + dot o o) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot m m + n + dot o o)) * inv (sqrt (dot m m + n + dot o o)) = inv (dot m m + n + dot o o)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (n + 2 * (dot m m)) * sqrt (n + 2 * (dot m m)) = n + 2 * (dot m m)) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt (dot m m + n + dot o o) <> 0) by (apply positive_ne; sign); assert (Z1' : dot m m + n + dot o o <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
    try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
    try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
    try assert (Q3' : sqrt (dot m m + n + dot o o) * sqrt (dot m m + n + dot o o) = dot m m + n + dot o o) by (apply sqrt_sqrt; sign).
    try assert (Q4' : inv (sqrt (dot m m + n + dot o o)) * inv (sqrt (dot m m + n + dot o o)) = inv (dot m m + n + dot o o)) by (apply inv_sqrt_square; sign).
    try assert (Q5' : sqrt (n + 2 * (dot m m)) * sqrt (n + 2 * (dot m m)) = n + 2 * (dot m m)) by (apply sqrt_sqrt; sign).
    assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number).
    assert (Z1' : sqrt (dot m m + n + dot o o) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [I_4], by Instance:
  integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(1 + n), 0,
    1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) + (<m, m> + <o, o>)*pi^(-1/2)*integral(t ->
    exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(n + 3), 0, 1/2*pi)*2^(1/2) >= pi^(-1/2)*(<m, m> +
    1 + n + <o, o>)*integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(n + 3), 0,
    1/2*pi)*2^(1/2)
*)
Lemma step_I_4 (V : Space) (m : V) (n : R) (o : V)
    (label_n : label n)
    (H_order : dot o o - dot m m >= 0) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI)) >= (dot m m + 1 + n + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI)).
Proof.
  assert (I' : the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * (dot m m) - (dot o o - dot m m))) * (npow (cos w) ((n) + 3))) * ((dot o o - dot m m) + 2 * (dot m m)) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * (dot m m) - (dot o o - dot m m))) * (npow (cos w) (1 + (n)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)) >= (1 + (n) + (dot o o - dot m m) + 2 * (dot m m)) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * (dot m m) - (dot o o - dot m m))) * (npow (cos w) ((n) + 3)))) * (sqrt 2) * (inv (sqrt PI))).
  { apply (mean_lengths_apart.step_I_4 (dot m m) (dot o o - dot m m) (n)); [premise | first [assumption | gap; sign | premise] | first [exact H_order | assert (G' : (dot o o - dot m m) - (0) = (dot o o - dot m m) - (0)); [(unfold A, J; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise]]. }
  assert (G' : (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) - ((dot m m + 1 + n + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) = (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * (dot m m) - (dot o o - dot m m))) * (npow (cos w) ((n) + 3))) * ((dot o o - dot m m) + 2 * (dot m m)) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * (dot m m) - (dot o o - dot m m))) * (npow (cos w) (1 + (n)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI))) - ((1 + (n) + (dot o o - dot m m) + 2 * (dot m m)) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * (dot m m) - (dot o o - dot m m))) * (npow (cos w) ((n) + 3)))) * (sqrt 2) * (inv (sqrt PI)))).
  { unfold A, J.
    try assert (N4' : normal_form (inv (sqrt PI)) (inv (sqrt PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
    try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
    try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
    assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [M > 0], by Instance:
  integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(1 + n), 0,
    1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) + (<m, m> + <o, o>)*pi^(-1/2)*integral(t ->
    exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(n + 3), 0, 1/2*pi)*2^(1/2) > 0
*)
Lemma step_M_pos_0 (V : Space) (m : V) (n : R) (o : V)
    (label_n : label n)
    (H_order : dot o o - dot m m >= 0) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI)) > 0.
Proof.
  assert (I' : the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * (dot m m) - (dot o o - dot m m))) * (npow (cos w) ((n) + 3))) * ((dot o o - dot m m) + 2 * (dot m m)) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * (dot m m) - (dot o o - dot m m))) * (npow (cos w) (1 + (n)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)) > 0).
  { apply (mean_lengths_apart.step_M_pos_0 (dot m m) (dot o o - dot m m) (n)); [premise | first [assumption | gap; sign | premise] | first [exact H_order | assert (G' : (dot o o - dot m m) - (0) = (dot o o - dot m m) - (0)); [(unfold A, J; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise]]. }
  assert (G' : (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) - (0) = (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * (dot m m) - (dot o o - dot m m))) * (npow (cos w) ((n) + 3))) * ((dot o o - dot m m) + 2 * (dot m m)) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((1 / 2) * ((sin w) ^ 2) * (- 2 * (dot m m) - (dot o o - dot m m))) * (npow (cos w) (1 + (n)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI))) - (0)).
  { unfold A, J.
    try assert (N4' : normal_form (inv (sqrt PI)) (inv (sqrt PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
    try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
    try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
    assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [eta], by Instance:
  E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~ gamma1] >= pi^(-1/2)*2^(1/2)
*)
Lemma step_eta (V : Space) (e : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) >= sqrt 2 * (inv (sqrt PI)).
Proof.
  assert (I' : E (gamma 1) (fun y => sqrt (dot (vadd y (vscale ((-1) * (dot y (e))) (e))) (vadd y (vscale ((-1) * (dot y (e))) (e))))) >= sqrt 2 * (inv (sqrt PI))).
  { apply (area_eta_positive.step_theorem (V) (e) (n) (gamma)); [premise | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold A, J; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | premise_by H_dimension | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned | exact C_area_eta_positive_along_e]. }
  congruent_to I'.
Qed.

(** Step [eta > 0], by Linear:
  E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~ gamma1] > 0
*)
Lemma step_eta_pos_0 (V : Space) (e : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) > 0.
Proof.
  pose proof (step_eta (V) (e) (n) (gamma) label_n H_unit H_dimension C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_area_eta_positive_along_e) as H_eta.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) - (sqrt 2 * (inv (sqrt PI))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 < (sqrt 2 * (inv (sqrt PI)))) by (by_number).
  assert (G' : (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) - (0) = (1) * ((E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) - (sqrt 2 * (inv (sqrt PI)))) + (sqrt 2 * (inv (sqrt PI)))) by congruent.
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [m_0], by Linear:
  1/2*E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~ gamma1]*(integral(t -> exp(1/2*sin(t)^2*(-<o, o> -
    <m, m>))*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) + (<m, m> + <o,
    o>)*pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(n + 3), 0,
    1/2*pi)*2^(1/2))*pi^(-1) > 0
*)
Lemma step_m_0 (V : Space) (e : V) (m : V) (n : R) (o : V) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_order : dot o o - dot m m >= 0)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  (1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) * (inv PI) > 0.
Proof.
  pose proof (step_M_pos_0 (V) (m) (n) (o) label_n H_order) as H_M_pos_0.
  pose proof (step_eta_pos_0 (V) (e) (n) (gamma) label_n H_unit H_dimension C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_area_eta_positive_along_e) as H_eta_pos_0.
  assert (P0' : 0 < ((1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (inv PI)) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) - (0))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : ((1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) * (inv PI)) - (0) = ((1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (inv PI)) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) - (0))) by congruent.
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [spread], by Linear:
  2*E[E[J(x + m, y + o); y ~ gamma1]; x ~ gamma1] - E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1]
    - E[E[J(x + o, y + o); y ~ gamma1]; x ~ gamma1] <= 1/2*E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x
    ~ gamma1]*(integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(1 + n), 0,
    1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) + (<m, m> + <o, o>)*pi^(-1/2)*integral(t ->
    exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(n + 3), 0, 1/2*pi)*2^(1/2))*pi^(-1)*(-(1 - (-<m,
    m> + <o, o>)*(<m, m> + n + <o, o>)^(-1))^(1/2) - ((-<m, m> + <o, o>)*(<m, m> + n + <o,
    o>)^(-1) + 1)^(1...
*)
Lemma step_spread (V : Space) (e : V) (m : V) (n : R) (o : V) (p : R) (gamma : R -> law V)
    (label_n : label n)
    (H_p_pos_0 : p > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_a : (1 / 2) * PI > p)
    (H_order : dot o o - dot m m >= 0)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
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
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) <= (1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) * (2 + (dot m m * (dot o o) - (dot o m) ^ 2) * (inv (dot m m + 1 + n + dot o o)) * (inv n) - sqrt (1 - (dot o o - dot m m) * (inv (dot m m + n + dot o o))) - sqrt ((dot o o - dot m m) * (inv (dot m m + n + dot o o)) + 1)) * (inv PI).
Proof.
  pose proof (step_J_m_o (V) (m) (o) (gamma)) as H_J_m_o.
  pose proof (step_J_m_m (V) (m) (gamma)) as H_J_m_m.
  pose proof (step_J_o_o (V) (o) (gamma)) as H_J_o_o.
  pose proof (step_between (V) (e) (m) (n) (o) (p) (gamma) label_n H_p_pos_0 H_unit H_dimension H_a C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_area_directions_spread C_area_directions_along_e C_area_directions_turned_turned) as H_between.
  pose proof (step_within_m (V) (e) (m) (n) (p) (gamma) label_n H_p_pos_0 H_unit H_dimension H_a C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments) as H_within_m.
  pose proof (step_within_o (V) (e) (n) (o) (p) (gamma) label_n H_p_pos_0 H_unit H_dimension H_a C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments) as H_within_o.
  pose proof (step_both (V) (m) (n) (o) label_n H_order) as H_both.
  pose proof (step_I_4 (V) (m) (n) (o) label_n H_order) as H_I_4.
  pose proof (step_eta_pos_0 (V) (e) (n) (gamma) label_n H_unit H_dimension C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_area_eta_positive_along_e) as H_eta_pos_0.
  assert (P0' : 0 <= (inv PI) * ((E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (1 / 2) * (dot m m * (dot o o) - (dot o m) ^ 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI)))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= ((1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (inv PI)) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (1 + n) * (exp ((-1) * ((sin t) ^ 2) * (dot o o)))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + sqrt 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)))) * (1 + n) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (n + 3) * (exp ((-1) * ((sin t) ^ 2) * (dot o o))))) * (sqrt 2) * (dot o o) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) * (dot m m) * (sqrt 2) * (inv (sqrt PI))) - ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt ((dot o o - dot m m) * (inv (dot m m + n + dot o o)) + 1) + sqrt (1 - (dot o o - dot m m) * (inv (dot m m + n + dot o o))))))) by (apply Rmult_le_pos; [sign | lra]).
  try assert (0 < dot m m + 1 + n + dot o o) by sign.
  assert (P2' : 0 <= ((1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (dot m m * (dot o o) - (dot o m) ^ 2) * (inv (dot m m + 1 + n + dot o o)) * (inv n) * (inv PI)) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) - ((dot m m + 1 + n + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))))) by (apply Rmult_le_pos; [first [seen | sign_form ((1 / 2) * (E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2)))) * (dot m m * (dot o o) - (dot o m) ^ 2) * (inv (dot m m + 1 + n + dot o o)) * (inv n) * (inv PI)) ltac:(assert (Z0' : dot m m + 1 + n + dot o o <> 0) by (apply positive_ne; sign); assert (Z1' : n <> 0) by (apply positive_ne; sign); assert (Z2' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field; sides] | equal]) | sign] | lra]).
  assert (G' : ((1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) * (2 + (dot m m * (dot o o) - (dot o m) ^ 2) * (inv (dot m m + 1 + n + dot o o)) * (inv n) - sqrt (1 - (dot o o - dot m m) * (inv (dot m m + n + dot o o))) - sqrt ((dot o o - dot m m) * (inv (dot m m + n + dot o o)) + 1)) * (inv PI)) - (2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) = (inv PI) * ((E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (1 / 2) * (dot m m * (dot o o) - (dot o m) ^ 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI)))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))))) + ((1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (inv PI)) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (1 + n) * (exp ((-1) * ((sin t) ^ 2) * (dot o o)))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + sqrt 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)))) * (1 + n) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (n + 3) * (exp ((-1) * ((sin t) ^ 2) * (dot o o))))) * (sqrt 2) * (dot o o) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) * (dot m m) * (sqrt 2) * (inv (sqrt PI))) - ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt ((dot o o - dot m m) * (inv (dot m m + n + dot o o)) + 1) + sqrt (1 - (dot o o - dot m m) * (inv (dot m m + n + dot o o)))))) + ((1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (dot m m * (dot o o) - (dot o m) ^ 2) * (inv (dot m m + 1 + n + dot o o)) * (inv n) * (inv PI)) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) - ((dot m m + 1 + n + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))))).
  { assert (U' : forall z0' z1' z2' z3' z4' z5' z6' z7' z8' z9' z10' z11' z12' z13' z14' z15' : R, (z2' >= 0) -> (z3' >= 0) -> ((z6') = (((1 / 2) * (z9') * (inv PI)))) -> ((z7') = (((1 / 2) * (z14') * (inv PI)))) -> ((z8') = (((1 / 2) * (z15') * (inv PI)))) -> ((z14') = (((z0') * (sqrt 2 * (z11') * (1 + n) * (inv (sqrt PI)) + 2 * (z13') * (z2') * (sqrt 2) * (inv (sqrt PI)))))) -> ((z15') = (((z0') * ((z10') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + 2 * (z12') * (sqrt 2) * (z3') * (inv (sqrt PI)))))) -> ((z9') <= (((z0') * ((z1') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (1 / 2) * ((z2') * (z3') - (z5') ^ 2) * (z4') * (sqrt 2) * (inv n) * (inv (sqrt PI)) + ((z2') + (z3')) * (z4') * (sqrt 2) * (inv (sqrt PI)))))) -> ((((z10') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + sqrt 2 * (z11') * (1 + n) * (inv (sqrt PI)) + 2 * (z12') * (sqrt 2) * (z3') * (inv (sqrt PI)) + 2 * (z13') * (z2') * (sqrt 2) * (inv (sqrt PI)))) >= ((((z1') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + ((z2') + (z3')) * (z4') * (sqrt 2) * (inv (sqrt PI))) * (sqrt (((z3') - (z2')) * (inv ((z2') + n + (z3'))) + 1) + sqrt (1 - ((z3') - (z2')) * (inv ((z2') + n + (z3')))))))) -> ((((z1') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + ((z2') + (z3')) * (z4') * (sqrt 2) * (inv (sqrt PI)))) >= ((((z2') + 1 + n + (z3')) * (z4') * (sqrt 2) * (inv (sqrt PI))))) -> ((z0') > 0) -> ((1 / 2) * (z0') * ((z1') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + ((z2') + (z3')) * (z4') * (sqrt 2) * (inv (sqrt PI))) * (2 + ((z2') * (z3') - (z5') ^ 2) * (inv ((z2') + 1 + n + (z3'))) * (inv n) - sqrt (1 - ((z3') - (z2')) * (inv ((z2') + n + (z3')))) - sqrt (((z3') - (z2')) * (inv ((z2') + n + (z3'))) + 1)) * (inv PI) - (2 * (z6') - (z7') - (z8'))) = (((z0') * ((z1') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (1 / 2) * ((z2') * (z3') - (z5') ^ 2) * (z4') * (sqrt 2) * (inv n) * (inv (sqrt PI)) + ((z2') + (z3')) * (z4') * (sqrt 2) * (inv (sqrt PI))) - (z9')) * (inv PI) + (((z1') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + ((z2') + (z3')) * (z4') * (sqrt 2) * (inv (sqrt PI))) - ((z2') + 1 + n + (z3')) * (z4') * (sqrt 2) * (inv (sqrt PI))) * ((1 / 2) * (z0') * ((z2') * (z3') - (z5') ^ 2) * (inv ((z2') + 1 + n + (z3'))) * (inv n) * (inv PI)) + (1 / 2) * (z0') * (inv PI) * (((z10') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + sqrt 2 * (z11') * (1 + n) * (inv (sqrt PI)) + 2 * (z12') * (sqrt 2) * (z3') * (inv (sqrt PI)) + 2 * (z13') * (z2') * (sqrt 2) * (inv (sqrt PI))) - ((z1') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + ((z2') + (z3')) * (z4') * (sqrt 2) * (inv (sqrt PI))) * (sqrt (((z3') - (z2')) * (inv ((z2') + n + (z3'))) + 1) + sqrt (1 - ((z3') - (z2')) * (inv ((z2') + n + (z3')))))))).
    { clear - n label_n.
      intros z0' z1' z2' z3' z4' z5' z6' z7' z8' z9' z10' z11' z12' z13' z14' z15' S_z2' S_z3' H_J_m_o H_J_m_m H_J_o_o H_within_m H_within_o H_between H_both H_I_4 H_eta_pos_0.
      rewrite ?H_J_m_o, ?H_J_m_m, ?H_J_o_o, ?H_within_m, ?H_within_o.
      rewrite ?H_J_m_o, ?H_J_m_m, ?H_J_o_o, ?H_within_m, ?H_within_o.
      try assert (0 < ((z2') + n + (z3'))) by sign.
      try assert (0 < ((z2') + 1 + n + (z3'))) by sign.
      try assert (0 < (((z3') - (z2')) * (inv ((z2') + n + (z3'))) + 1)) by first [sign_form ((2 * (z3') + n) * ((inv ((z2') + n + (z3'))))) ltac:(assert (Z0' : ((z2') + n + (z3')) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
      try assert (0 < (1 - ((z3') - (z2')) * (inv ((z2') + n + (z3'))))) by first [sign_form ((n + 2 * (z2')) * ((inv ((z2') + n + (z3'))))) ltac:(assert (Z0' : ((z2') + n + (z3')) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
      try assert (N32' : normal_form ((((1 / 2) * (z9') * (inv PI)))) (((1 / 2) * (z9') * (inv PI)))) by (unfold normal_form; first [put; solve [field] | equal]).
      try assert (N34' : normal_form (((((1 / 2) * (z14') * (inv PI))))) ((1 / 2) * (z0') * (z11') * (sqrt 2) * (inv (sqrt PI)) * (inv PI) + (1 / 2) * (z0') * n * (z11') * (sqrt 2) * (inv (sqrt PI)) * (inv PI) + (z0') * (z2') * (z13') * (sqrt 2) * (inv (sqrt PI)) * (inv PI))) by (unfold normal_form; try assert (N33' : normal_form (inv (sqrt PI)) (inv (sqrt PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal]; first [put; solve [field] | equal]).
      try assert (N36' : normal_form (((((1 / 2) * (z15') * (inv PI))))) ((1 / 2) * (z10') * (z0') * (sqrt 2) * (inv (sqrt PI)) * (inv PI) + (1 / 2) * (z10') * (z0') * n * (sqrt 2) * (inv (sqrt PI)) * (inv PI) + (z0') * (z3') * (z12') * (sqrt 2) * (inv (sqrt PI)) * (inv PI))) by (unfold normal_form; try assert (N35' : normal_form (inv (sqrt PI)) (inv (sqrt PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal]; first [put; solve [field] | equal]).
      try assert (N37' : normal_form (inv (sqrt PI)) (inv (sqrt PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < ((z2') + n + (z3'))) by sign.
      try assert (0 < 2 * (z3') + n) by sign.
      try assert (N38' : normal_form ((sqrt (((z3') - (z2')) * (inv ((z2') + n + (z3'))) + 1))) (sqrt (2 * (z3') + n) * (inv (sqrt (((z2') + n + (z3'))))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (((z2') + n + (z3'))) * sqrt (((z2') + n + (z3'))) = ((z2') + n + (z3'))) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (((z2') + n + (z3')))) * inv (sqrt (((z2') + n + (z3')))) = (inv ((z2') + n + (z3')))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (2 * (z3') + n) * sqrt (2 * (z3') + n) = 2 * (z3') + n) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt (((z2') + n + (z3'))) <> 0) by (apply positive_ne; sign); assert (Z1' : ((z2') + n + (z3')) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
      try assert (0 < ((z2') + n + (z3'))) by sign.
      try assert (0 < n + 2 * (z2')) by sign.
      try assert (N39' : normal_form ((sqrt (1 - ((z3') - (z2')) * (inv ((z2') + n + (z3')))))) (sqrt (n + 2 * (z2')) * (inv (sqrt (((z2') + n + (z3'))))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (((z2') + n + (z3'))) * sqrt (((z2') + n + (z3'))) = ((z2') + n + (z3'))) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (((z2') + n + (z3')))) * inv (sqrt (((z2') + n + (z3')))) = (inv ((z2') + n + (z3')))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (n + 2 * (z2')) * sqrt (n + 2 * (z2')) = n + 2 * (z2')) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt (((z2') + n + (z3'))) <> 0) by (apply positive_ne; sign); assert (Z1' : ((z2') + n + (z3')) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
      try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
      try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
      try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
      assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
      assert (Z1' : sqrt (((z2') + n + (z3'))) <> 0) by (apply positive_ne; sign).
      assert (Z2' : n <> 0) by (apply positive_ne; sign).
      assert (Z3' : ((z2') + 1 + n + (z3')) <> 0) by (apply positive_ne; sign).
      assert (Z4' : sqrt PI <> 0) by (apply positive_ne; by_number).
      first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z4'); field [Q0' Q1' Q2']; sides] | equal]. }
    pose proof (U' (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n)))) (dot m m) (dot o o) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) (dot o m) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (1 + n) * (exp ((-1) * ((sin t) ^ 2) * (dot o o))))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (n + 3) * (exp ((-1) * ((sin t) ^ 2) * (dot o o))))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))))) as V'.
    assert (S_z2' : dot m m >= 0) by (gap; sign).
    specialize (V' S_z2').
    assert (S_z3' : dot o o >= 0) by (gap; sign).
    specialize (V' S_z3').
    specialize (V' ltac:(says H_J_m_o)).
    specialize (V' ltac:(says H_J_m_m)).
    specialize (V' ltac:(says H_J_o_o)).
    specialize (V' ltac:(says H_within_m)).
    specialize (V' ltac:(says H_within_o)).
    specialize (V' ltac:(says H_between)).
    specialize (V' ltac:(says H_both)).
    specialize (V' ltac:(says H_I_4)).
    specialize (V' ltac:(says H_eta_pos_0)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [first], by Linear:
  E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1] >= 1/2*E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~
    gamma1]*(integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(1 + n), 0,
    1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) + (<m, m> + <o, o>)*pi^(-1/2)*integral(t ->
    exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(n + 3), 0, 1/2*pi)*2^(1/2))*pi^(-1)*(1 - (-<m, m>
    + <o, o>)*(<m, m> + n + <o, o>)^(-1))^(1/2)
*)
Lemma step_first (V : Space) (e : V) (m : V) (n : R) (o : V) (p : R) (gamma : R -> law V)
    (label_n : label n)
    (H_p_pos_0 : p > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_a : (1 / 2) * PI > p)
    (H_order : dot o o - dot m m >= 0)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
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
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) >= (1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (1 - (dot o o - dot m m) * (inv (dot m m + n + dot o o)))) * (inv PI).
Proof.
  pose proof (step_J_m_m (V) (m) (gamma)) as H_J_m_m.
  pose proof (step_within_m (V) (e) (m) (n) (p) (gamma) label_n H_p_pos_0 H_unit H_dimension H_a C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments) as H_within_m.
  pose proof (step_shorter (V) (m) (n) (o) label_n H_order) as H_shorter.
  pose proof (step_eta_pos_0 (V) (e) (n) (gamma) label_n H_unit H_dimension C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_area_eta_positive_along_e) as H_eta_pos_0.
  assert (P0' : 0 <= ((1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (inv PI)) * ((sqrt 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)))) * (1 + n) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) * (dot m m) * (sqrt 2) * (inv (sqrt PI))) - ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (1 - (dot o o - dot m m) * (inv (dot m m + n + dot o o))))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) - ((1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (1 - (dot o o - dot m m) * (inv (dot m m + n + dot o o)))) * (inv PI)) = ((1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (inv PI)) * ((sqrt 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)))) * (1 + n) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) * (dot m m) * (sqrt 2) * (inv (sqrt PI))) - ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (1 - (dot o o - dot m m) * (inv (dot m m + n + dot o o))))))).
  { assert (U' : forall z0' z1' z2' z3' z4' z5' z6' z7' z8' : R, ((z0') = (((1 / 2) * (z8') * (inv PI)))) -> ((z8') = (((z1') * (sqrt 2 * (z6') * (1 + n) * (inv (sqrt PI)) + 2 * (z7') * (z3') * (sqrt 2) * (inv (sqrt PI)))))) -> (((sqrt 2 * (z6') * (1 + n) * (inv (sqrt PI)) + 2 * (z7') * (z3') * (sqrt 2) * (inv (sqrt PI)))) >= ((((z2') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + ((z3') + (z4')) * (z5') * (sqrt 2) * (inv (sqrt PI))) * (sqrt (1 - ((z4') - (z3')) * (inv ((z3') + n + (z4')))))))) -> ((z1') > 0) -> ((z0') - (1 / 2) * (z1') * ((z2') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + ((z3') + (z4')) * (z5') * (sqrt 2) * (inv (sqrt PI))) * (sqrt (1 - ((z4') - (z3')) * (inv ((z3') + n + (z4'))))) * (inv PI)) = ((1 / 2) * (z1') * (inv PI) * ((sqrt 2 * (z6') * (1 + n) * (inv (sqrt PI)) + 2 * (z7') * (z3') * (sqrt 2) * (inv (sqrt PI))) - ((z2') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + ((z3') + (z4')) * (z5') * (sqrt 2) * (inv (sqrt PI))) * (sqrt (1 - ((z4') - (z3')) * (inv ((z3') + n + (z4')))))))).
    { clear - n label_n.
      intros z0' z1' z2' z3' z4' z5' z6' z7' z8' H_J_m_m H_within_m H_shorter H_eta_pos_0.
      rewrite ?H_J_m_m, ?H_within_m.
      rewrite ?H_J_m_m, ?H_within_m.
      try assert (N15' : normal_form (((((1 / 2) * (z8') * (inv PI))))) ((1 / 2) * (z6') * n * (z1') * (sqrt 2) * (inv (sqrt PI)) * (inv PI) + (1 / 2) * (z6') * (z1') * (sqrt 2) * (inv (sqrt PI)) * (inv PI) + (z3') * (z1') * (z7') * (sqrt 2) * (inv (sqrt PI)) * (inv PI))) by (unfold normal_form; try assert (N14' : normal_form (inv (sqrt PI)) (inv (sqrt PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal]; first [put; solve [field] | equal]).
      try assert (N16' : normal_form (inv (sqrt PI)) (inv (sqrt PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
      try assert (N17' : normal_form ((sqrt (1 - ((z4') - (z3')) * (inv ((z3') + n + (z4')))))) (sqrt (1 + (z3') * ((inv ((z3') + n + (z4')))) - (z4') * ((inv ((z3') + n + (z4'))))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
      first [put; solve [field] | equal]. }
    pose proof (U' (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n)))) (dot m m) (dot o o) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))))) as V'.
    specialize (V' ltac:(says H_J_m_m)).
    specialize (V' ltac:(says H_within_m)).
    specialize (V' ltac:(says H_shorter)).
    specialize (V' ltac:(says H_eta_pos_0)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [second], by Linear:
  E[E[J(x + o, y + o); y ~ gamma1]; x ~ gamma1] >= 1/2*E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~
    gamma1]*(integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(1 + n), 0,
    1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) + (<m, m> + <o, o>)*pi^(-1/2)*integral(t ->
    exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(n + 3), 0, 1/2*pi)*2^(1/2))*pi^(-1)*(1 - (-<m, m>
    + <o, o>)*(<m, m> + n + <o, o>)^(-1))^(1/2)
*)
Lemma step_second (V : Space) (e : V) (m : V) (n : R) (o : V) (p : R) (gamma : R -> law V)
    (label_n : label n)
    (H_p_pos_0 : p > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_a : (1 / 2) * PI > p)
    (H_order : dot o o - dot m m >= 0)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
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
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) >= (1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (1 - (dot o o - dot m m) * (inv (dot m m + n + dot o o)))) * (inv PI).
Proof.
  pose proof (step_J_o_o (V) (o) (gamma)) as H_J_o_o.
  pose proof (step_within_o (V) (e) (n) (o) (p) (gamma) label_n H_p_pos_0 H_unit H_dimension H_a C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments) as H_within_o.
  pose proof (step_longer (V) (m) (n) (o) label_n H_order) as H_longer.
  pose proof (step_eta_pos_0 (V) (e) (n) (gamma) label_n H_unit H_dimension C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_area_eta_positive_along_e) as H_eta_pos_0.
  assert (P0' : 0 <= ((1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (inv PI)) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (1 + n) * (exp ((-1) * ((sin t) ^ 2) * (dot o o)))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (n + 3) * (exp ((-1) * ((sin t) ^ 2) * (dot o o))))) * (sqrt 2) * (dot o o) * (inv (sqrt PI))) - ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (1 - (dot o o - dot m m) * (inv (dot m m + n + dot o o))))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - ((1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (1 - (dot o o - dot m m) * (inv (dot m m + n + dot o o)))) * (inv PI)) = ((1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (inv PI)) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (1 + n) * (exp ((-1) * ((sin t) ^ 2) * (dot o o)))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (n + 3) * (exp ((-1) * ((sin t) ^ 2) * (dot o o))))) * (sqrt 2) * (dot o o) * (inv (sqrt PI))) - ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (1 - (dot o o - dot m m) * (inv (dot m m + n + dot o o))))))).
  { assert (U' : forall z0' z1' z2' z3' z4' z5' z6' z7' z8' : R, ((z5') = (((1 / 2) * (z8') * (inv PI)))) -> ((z8') = (((z0') * ((z6') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + 2 * (z7') * (sqrt 2) * (z3') * (inv (sqrt PI)))))) -> ((((z6') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + 2 * (z7') * (sqrt 2) * (z3') * (inv (sqrt PI)))) >= ((((z1') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + ((z2') + (z3')) * (z4') * (sqrt 2) * (inv (sqrt PI))) * (sqrt (1 - ((z3') - (z2')) * (inv ((z2') + n + (z3')))))))) -> ((z0') > 0) -> ((z5') - (1 / 2) * (z0') * ((z1') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + ((z2') + (z3')) * (z4') * (sqrt 2) * (inv (sqrt PI))) * (sqrt (1 - ((z3') - (z2')) * (inv ((z2') + n + (z3'))))) * (inv PI)) = ((((z6') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + 2 * (z7') * (sqrt 2) * (z3') * (inv (sqrt PI))) - ((z1') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + ((z2') + (z3')) * (z4') * (sqrt 2) * (inv (sqrt PI))) * (sqrt (1 - ((z3') - (z2')) * (inv ((z2') + n + (z3')))))) * ((1 / 2) * (z0') * (inv PI)))).
    { clear - n label_n.
      intros z0' z1' z2' z3' z4' z5' z6' z7' z8' H_J_o_o H_within_o H_longer H_eta_pos_0.
      rewrite ?H_J_o_o, ?H_within_o.
      rewrite ?H_J_o_o, ?H_within_o.
      try assert (N15' : normal_form (((((1 / 2) * (z8') * (inv PI))))) ((1 / 2) * (z0') * (z6') * (sqrt 2) * (inv (sqrt PI)) * (inv PI) + (z0') * (z3') * (z7') * (sqrt 2) * (inv (sqrt PI)) * (inv PI) + (1 / 2) * (z0') * (z6') * n * (sqrt 2) * (inv (sqrt PI)) * (inv PI))) by (unfold normal_form; try assert (N14' : normal_form (inv (sqrt PI)) (inv (sqrt PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal]; first [put; solve [field] | equal]).
      try assert (N16' : normal_form (inv (sqrt PI)) (inv (sqrt PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
      try assert (N17' : normal_form ((sqrt (1 - ((z3') - (z2')) * (inv ((z2') + n + (z3')))))) (sqrt ((z2') * ((inv ((z2') + n + (z3')))) + 1 - (z3') * ((inv ((z2') + n + (z3'))))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
      first [put; solve [field] | equal]. }
    pose proof (U' (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n)))) (dot m m) (dot o o) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (1 + n) * (exp ((-1) * ((sin t) ^ 2) * (dot o o))))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (n + 3) * (exp ((-1) * ((sin t) ^ 2) * (dot o o))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))))) as V'.
    specialize (V' ltac:(says H_J_o_o)).
    specialize (V' ltac:(says H_within_o)).
    specialize (V' ltac:(says H_longer)).
    specialize (V' ltac:(says H_eta_pos_0)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (V : Space) (e : V) (m : V) (n : R) (o : V) (p : R) (gamma : R -> law V)
    (label_n : label n)
    (H_p_pos_0 : p > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_a : (1 / 2) * PI > p)
    (H_order : dot o o - dot m m >= 0)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  (1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) * (inv PI) > 0.
Proof. exact (step_m_0 (V) (e) (m) (n) (o) (gamma) label_n H_unit H_dimension H_order C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_area_eta_positive_along_e). Qed.

Theorem theorem_2 (V : Space) (e : V) (m : V) (n : R) (o : V) (p : R) (gamma : R -> law V)
    (label_n : label n)
    (H_p_pos_0 : p > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_a : (1 / 2) * PI > p)
    (H_order : dot o o - dot m m >= 0)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
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
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) <= (1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) * (2 + (dot m m * (dot o o) - (dot o m) ^ 2) * (inv (dot m m + 1 + n + dot o o)) * (inv n) - sqrt (1 - (dot o o - dot m m) * (inv (dot m m + n + dot o o))) - sqrt ((dot o o - dot m m) * (inv (dot m m + n + dot o o)) + 1)) * (inv PI).
Proof. exact (step_spread (V) (e) (m) (n) (o) (p) (gamma) label_n H_p_pos_0 H_unit H_dimension H_a H_order C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_area_directions_spread C_area_directions_along_e C_area_directions_turned_turned C_area_eta_positive_along_e). Qed.

Theorem theorem_3 (V : Space) (e : V) (m : V) (n : R) (o : V) (p : R) (gamma : R -> law V)
    (label_n : label n)
    (H_p_pos_0 : p > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_a : (1 / 2) * PI > p)
    (H_order : dot o o - dot m m >= 0)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
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
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) >= (1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (1 - (dot o o - dot m m) * (inv (dot m m + n + dot o o)))) * (inv PI).
Proof. exact (step_first (V) (e) (m) (n) (o) (p) (gamma) label_n H_p_pos_0 H_unit H_dimension H_a H_order C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_area_eta_positive_along_e). Qed.

Theorem theorem_4 (V : Space) (e : V) (m : V) (n : R) (o : V) (p : R) (gamma : R -> law V)
    (label_n : label n)
    (H_p_pos_0 : p > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_a : (1 / 2) * PI > p)
    (H_order : dot o o - dot m m >= 0)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
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
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) >= (1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (1 - (dot o o - dot m m) * (inv (dot m m + n + dot o o)))) * (inv PI).
Proof. exact (step_second (V) (e) (m) (n) (o) (p) (gamma) label_n H_p_pos_0 H_unit H_dimension H_a H_order C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_area_eta_positive_along_e). Qed.
