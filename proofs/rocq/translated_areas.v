(** Areas spanned by inputs of a class and of its translate (translated-areas)

  Given [s > 0]: s > 0
  Given [symmetric]: gamma1 is the law of -x, x ~ gamma1
  Then E[E[J(m + x*s, n - m); y ~ gamma1]; x ~ gamma1] >= 0
  Then E[E[J(m + x*s, n + y*s); y ~ gamma1]; x ~ gamma1] <= E[E[J(m + x*s, n - m); y ~ gamma1]; x
    ~ gamma1] + E[E[J(m + x*s, y*s + m); y ~ gamma1]; x ~ gamma1]
  Then 2*pi*E[E[J(m + x*s, n - m); y ~ gamma1]; x ~ gamma1] <= E[E[R(m + x*s, n - m); y ~ gamma1];
    x ~ gamma1]
  Then E[E[J(m + x*s, y*s + m); y ~ gamma1]; x ~ gamma1] >= E[E[J(y, m + x*s); y ~ gamma1]; x ~
    gamma1]*s
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require relu_split.
Open Scope R_scope.

Definition J (k11 k12 k22 : R) : R :=
  (1 / 2) * (sqrt (k11 * k22 - k12 ^ 2)) * (inv PI).

Lemma J_symmetric k11 k12 k22 : J k11 k12 k22 = J k22 k12 k11.
Proof. unfold J; first [alike_by_ring; ring | equal]. Qed.

Definition R_ (k11 k12 k22 : R) : R :=
  sqrt k11 * (sqrt k22).

Lemma R__symmetric k11 k12 k22 : R_ k11 k12 k22 = R_ k22 k12 k11.
Proof. unfold R_; first [alike_by_ring; ring | equal]. Qed.

Ltac kernels ::= swapped J J_symmetric; swapped R_ R__symmetric.

(** Step [area], by Instance:
  J(m + g*s, n - m) >= 0
*)
Lemma step_area (V : Space) (g : V) (m : V) (n : V) (s : R)
    (H_s_pos_0 : s > 0) :
  J (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) >= 0.
Proof.
  assert (I' : relu_split.J (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) >= 0).
  { exact (relu_split.step_J_pos_is_0 (V) (vadd m (vscale s g)) (vadd n (vscale (-1) m))). }
  assert (G' : (J (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m)))) - (0) = (relu_split.J (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m)))) - (0)).
  { unfold J, R_, relu_split.J.
    try assert (N8' : normal_form ((dot (vadd m (vscale s g)) (vadd n (vscale (-1) m)))) (dot n g * s + dot n m - dot m m - dot g m * s)) by normal.
    try assert (N9' : normal_form ((dot (vadd m (vscale s g)) (vadd m (vscale s g)))) (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s)) by normal.
    try assert (N10' : normal_form ((dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m)))) (dot m m + dot n n - 2 * (dot n m))) by normal.
    try assert (N11' : normal_form ((dot ((vadd n (vscale (-1) m))) ((vadd n (vscale (-1) m))))) (dot m m + dot n n - 2 * (dot n m))) by normal.
    try assert (N12' : normal_form ((dot ((vadd m (vscale s g))) ((vadd m (vscale s g))))) (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s)) by normal.
    try assert (N13' : normal_form ((dot ((vadd m (vscale s g))) ((vadd n (vscale (-1) m))))) (dot n g * s + dot n m - dot m m - dot g m * s)) by normal.
    try assert (N14' : normal_form ((sqrt ((dot ((vadd m (vscale s g))) ((vadd m (vscale s g)))) * (dot ((vadd n (vscale (-1) m))) ((vadd n (vscale (-1) m)))) - (dot ((vadd m (vscale s g))) ((vadd n (vscale (-1) m)))) ^ 2))) (sqrt (2 * (dot m m) * (dot n g) * s + 2 * (dot g m) * (dot n n) * s + dot m m * (s ^ 2) * (dot g g) + 2 * (dot g m) * (s ^ 2) * (dot n g) + s ^ 2 * (dot g g) * (dot n n) + dot m m * (dot n n) - 2 * (dot n g) * (dot n m) * s - (dot n m) ^ 2 - (dot n g) ^ 2 * (s ^ 2) - 2 * (s ^ 2) * (dot g g) * (dot n m) - 2 * (dot g m) * (dot n m) * s - s ^ 2 * ((dot g m) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
    try assert (N15' : normal_form ((sqrt ((dot (vadd m (vscale s g)) (vadd m (vscale s g))) * (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) - (dot (vadd m (vscale s g)) (vadd n (vscale (-1) m))) ^ 2))) (sqrt (2 * (dot m m) * (dot n g) * s + 2 * (dot g m) * (dot n n) * s + dot m m * (s ^ 2) * (dot g g) + 2 * (dot g m) * (s ^ 2) * (dot n g) + s ^ 2 * (dot g g) * (dot n n) + dot m m * (dot n n) - 2 * (dot n g) * (dot n m) * s - (dot n m) ^ 2 - (dot n g) ^ 2 * (s ^ 2) - 2 * (s ^ 2) * (dot g g) * (dot n m) - 2 * (dot g m) * (dot n m) * s - s ^ 2 * ((dot g m) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [S >= 0], by Average:
  E[E[J(m + x*s, n - m); y ~ gamma1]; x ~ gamma1] >= 0
*)
Lemma step_S_pos_is_0 (V : Space) (m : V) (n : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))) >= 0.
Proof.
  assert (H_area : forall z0 : V, drawn (gamma 1) z0 -> forall z1 : V, drawn (gamma 1) z1 -> J (dot (vadd m (vscale s (z0))) (vadd m (vscale s (z0)))) (dot (vadd m (vscale s (z0))) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) >= 0).
  { intros z0 D0 z1 D1; draws; apply (step_area (V) (z0) (m) (n) (s)); premise. }
  assert (P' : 0 <= E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) - 0))).
  { apply E_nonneg; intros d0 D0; draws.
    apply E_nonneg; intros d1 D1; draws.
    pose proof (H_area d0 D0 d1 D1) as K'; pointwise K'. }
  assert (G' : (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m)))))) - (0) = E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) - 0))).
  { assert (S0' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))) - 0 = E (gamma 1) (fun z => J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s z) (m))) (dot (vadd (vscale s z) (m)) (vadd (vscale s z) (m))))).
    { transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))) - 0). { arrange. }
      assert (E0' : normal_form (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m)))))) (E (gamma 1) (fun z => J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s z) (m))) (dot (vadd (vscale s z) (m)) (vadd (vscale s z) (m)))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_1 => (1) * (J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m)))))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m)))).
          { transitivity (E (gamma 1) (fun z => J (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) (dot (vadd m (vscale s x_1)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))). { arrange. }
            assert (E2' : normal_form (E (gamma 1) (fun z => J (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) (dot (vadd m (vscale s x_1)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))) (J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_3 => (J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m)))) * (1))).
              { apply E_ext; intros x_3 D_x_3; draws.
                transitivity (J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m)))).
                { first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m)))) * (E (gamma 1) (fun x_3 => 1))).
              { linear. }
              transitivity ((J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m)))) * (E (gamma 1) (fun z => 1))). { arrange. }
              assert (E4' : normal_form (E (gamma 1) (fun z => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_1 => J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun z => J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s z) (m))) (dot (vadd (vscale s z) (m)) (vadd (vscale s z) (m)))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) - 0)) = E (gamma 1) (fun z => J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s z) (m))) (dot (vadd (vscale s z) (m)) (vadd (vscale s z) (m))))).
    { transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) - 0))). { arrange. }
      assert (E5' : normal_form (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) - 0))) (E (gamma 1) (fun z => J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s z) (m))) (dot (vadd (vscale s z) (m)) (vadd (vscale s z) (m)))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_6 => (1) * (J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m)))))).
        { apply E_ext; intros x_6 D_x_6; draws.
          transitivity (J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m)))).
          { transitivity (E (gamma 1) (fun z => J (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) (dot (vadd m (vscale s x_6)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) - 0)). { arrange. }
            assert (E7' : normal_form (E (gamma 1) (fun z => J (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) (dot (vadd m (vscale s x_6)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) - 0)) (J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_8 => (J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m)))) * (1))).
              { apply E_ext; intros x_8 D_x_8; draws.
                transitivity (J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m)))).
                { first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m)))) * (E (gamma 1) (fun x_8 => 1))).
              { linear. }
              transitivity ((J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m)))) * (E (gamma 1) (fun z => 1))). { arrange. }
              assert (E9' : normal_form (E (gamma 1) (fun z => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_6 => J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun z => J (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd (vscale s z) (m))) (dot (vadd (vscale s z) (m)) (vadd (vscale s z) (m)))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) - 0))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

Definition cited_triangle (V : Space) : Prop :=
  forall (g : V) (h : V) (m : V) (n : V) (s : R),
  (J (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale s h) (n))) (dot (vadd (vscale s h) (n)) (vadd (vscale s h) (n))) <= J (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) + J (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale s h) (m))) (dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m)))).

(** Step [triangle], by Cited:
  J(m + g*s, h*s + n) <= J(m + g*s, n - m) + J(m + g*s, h*s + m)
*)
Lemma step_triangle (V : Space) (g : V) (h : V) (m : V) (n : V) (s : R)
    (C_triangle : cited_triangle V) :
  J (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale s h) (n))) (dot (vadd (vscale s h) (n)) (vadd (vscale s h) (n))) <= J (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))) + J (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale s h) (m))) (dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m))).
Proof.
  exact (C_triangle g h m n s).
Qed.

(** Step [little more], by Average:
  E[E[J(m + x*s, n + y*s); y ~ gamma1]; x ~ gamma1] <= E[E[J(m + x*s, n - m); y ~ gamma1]; x ~
    gamma1] + E[E[J(m + x*s, y*s + m); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_little_more (V : Space) (m : V) (n : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (C_triangle : cited_triangle V) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1))))) <= E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m))))).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [Hadamard], by Cited:
  2*pi*J(m + g*s, n - m) <= R(m + g*s, n - m)
*)
Lemma step_Hadamard (V : Space) (g : V) (m : V) (n : V) (s : R) :
  2 * PI * (J (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m)))) <= R_ (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [base], by Average:
  2*pi*E[E[J(m + x*s, n - m); y ~ gamma1]; x ~ gamma1] <= E[E[R(m + x*s, n - m); y ~ gamma1]; x ~
    gamma1]
*)
Lemma step_base (V : Space) (m : V) (n : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0) :
  2 * PI * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m)))))) <= E (gamma 1) (fun z => E (gamma 1) (fun x1 => R_ (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

Definition cited_twice_the_height (V : Space) : Prop :=
  forall (g : V) (h : V) (m : V) (s : R),
  (J (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vscale (2 * s) h)) (dot (vscale (2 * s) h) (vscale (2 * s) h)) <= J (dot (vadd (vscale s h) (vscale (-1) m)) (vadd (vscale s h) (vscale (-1) m))) (dot (vadd (vscale s h) (vscale (-1) m)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd m (vscale s g))) + J (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale s h) (m))) (dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m)))).

(** Step [twice the height], by Cited:
  J(m + g*s, 2*h*s) <= J(h*s - m, m + g*s) + J(m + g*s, h*s + m)
*)
Lemma step_twice_the_height (V : Space) (g : V) (h : V) (m : V) (s : R)
    (C_twice_the_height : cited_twice_the_height V) :
  J (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vscale (2 * s) h)) (dot (vscale (2 * s) h) (vscale (2 * s) h)) <= J (dot (vadd (vscale s h) (vscale (-1) m)) (vadd (vscale s h) (vscale (-1) m))) (dot (vadd (vscale s h) (vscale (-1) m)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd m (vscale s g))) + J (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale s h) (m))) (dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m))).
Proof.
  exact (C_twice_the_height g h m s).
Qed.

(** Step [mean height], by Average:
  E[E[J(m + x*s, 2*y*s); y ~ gamma1]; x ~ gamma1] <= E[E[J(m + x*s, y*s + m) + J(m + x*s, y*s -
    m); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_mean_height (V : Space) (m : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (C_twice_the_height : cited_twice_the_height V) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vscale (2 * s) x1)) (dot (vscale (2 * s) x1) (vscale (2 * s) x1)))) <= E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m))) + J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (vscale (-1) m))) (dot (vadd (vscale s x1) (vscale (-1) m)) (vadd (vscale s x1) (vscale (-1) m))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [mirror], by Algebra:
  E[E[J(m + x*s, y*s - m); y ~ gamma1]; x ~ gamma1] = E[E[J(m + x*s, y*s + m); y ~ gamma1]; x ~
    gamma1]
*)
Lemma step_mirror (V : Space) (m : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_symmetric : vmirror (gamma 1) (gamma 1)) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (vscale (-1) m))) (dot (vadd (vscale s x1) (vscale (-1) m)) (vadd (vscale s x1) (vscale (-1) m))))) = E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [double], by Algebra:
  J(m + g*s, 2*h*s) = 2*J(m + g*s, h)*s
*)
Lemma step_double (V : Space) (g : V) (h : V) (m : V) (s : R)
    (H_s_pos_0 : s > 0) :
  J (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vscale (2 * s) h)) (dot (vscale (2 * s) h) (vscale (2 * s) h)) = 2 * (J (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) h) (dot h h)) * s.
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [height], by Linear:
  E[E[J(m + x*s, y*s + m); y ~ gamma1]; x ~ gamma1] >= E[E[J(y, m + x*s); y ~ gamma1]; x ~
    gamma1]*s
*)
Lemma step_height (V : Space) (m : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_symmetric : vmirror (gamma 1) (gamma 1))
    (C_twice_the_height : cited_twice_the_height V) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m))))) >= E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot x1 x1) (dot x1 (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd m (vscale s z))))) * s.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem_1 (V : Space) (m : V) (n : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_symmetric : vmirror (gamma 1) (gamma 1)) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))) >= 0.
Proof. exact (step_S_pos_is_0 (V) (m) (n) (s) (gamma) H_s_pos_0). Qed.
Print Assumptions theorem_1.

Theorem theorem_2 (V : Space) (m : V) (n : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_symmetric : vmirror (gamma 1) (gamma 1))
    (C_triangle : cited_triangle V) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale s x1))) (dot (vadd n (vscale s x1)) (vadd n (vscale s x1))))) <= E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m))))).
Proof. exact (step_little_more (V) (m) (n) (s) (gamma) H_s_pos_0 C_triangle). Qed.
Print Assumptions theorem_2.

Theorem theorem_3 (V : Space) (m : V) (n : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_symmetric : vmirror (gamma 1) (gamma 1)) :
  2 * PI * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m)))))) <= E (gamma 1) (fun z => E (gamma 1) (fun x1 => R_ (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd n (vscale (-1) m))) (dot (vadd n (vscale (-1) m)) (vadd n (vscale (-1) m))))).
Proof. exact (step_base (V) (m) (n) (s) (gamma) H_s_pos_0). Qed.
Print Assumptions theorem_3.

Theorem theorem_4 (V : Space) (m : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (H_symmetric : vmirror (gamma 1) (gamma 1))
    (C_twice_the_height : cited_twice_the_height V) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd m (vscale s z)) (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd (vscale s x1) (m))) (dot (vadd (vscale s x1) (m)) (vadd (vscale s x1) (m))))) >= E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot x1 x1) (dot x1 (vadd m (vscale s z))) (dot (vadd m (vscale s z)) (vadd m (vscale s z))))) * s.
Proof. exact (step_height (V) (m) (s) (gamma) H_s_pos_0 H_symmetric C_twice_the_height). Qed.
Print Assumptions theorem_4.
