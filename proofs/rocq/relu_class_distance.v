(** ReLU: the distance of the means of two isotropic Gaussian classes (relu-class-distance)

  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Then -2*E[E[Q(x + m, y + o); y ~ gamma1]; x ~ gamma1] + E[E[Q(x + m, y + m); y ~ gamma1]; x ~
    gamma1] + E[E[Q(x + o, y + o); y ~ gamma1]; x ~ gamma1] >= 1/4*(-(1 + 1/2*(n + 3)^(-1)*(<m -
    o, m - o>*pi^(-1) + 2)^(-1)*<o + m, o + m>)^(-1/2) + 2)*<m - o, m - o>
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require relu_mean.
From NCProofs Require erf_spread_scaled.
From NCProofs Require gaussian_cosine.
Open Scope R_scope.

Definition Q_ (k11 k12 k22 : R) : R :=
  (1 / 4) * k12 + (1 / 2) * (sqrt (1 - k12 ^ 2 * (inv k11) * (inv k22))) * (sqrt k11) * (sqrt k22) * (inv PI) + (1 / 2) * (asin (k12 * (inv (sqrt k11)) * (inv (sqrt k22)))) * k12 * (inv PI).

Lemma Q__symmetric k11 k12 k22 : Q_ k11 k12 k22 = Q_ k22 k12 k11.
Proof. unfold Q_; first [alike_by_ring; ring | equal]. Qed.

Ltac kernels ::= swapped Q_ Q__symmetric.

(** Step [d > 0], by Linear:
  E[<x, x>; x ~ gamma1] > 0
*)
Lemma step_d_pos_0 (V : Space) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n) :
  E (gamma 1) (fun z => dot z z) > 0.
Proof.
  assert (P' : 0 < (1 + n)) by (sign).
  assert (G' : (E (gamma 1) (fun z => dot z z)) - (0) = (1 + n)).
  { rewrite ?H_dimension.
    unfold Q_.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Definition cited_not_0 (V : Space) (gamma : R -> law V) : Prop :=
  forall (n : R),
  (label n) ->
  (E (gamma 1) (fun z => dot z z) = 1 + n) ->
  (forall z : V, drawn (gamma 1) z -> dot z z > 0).

(** Step [not 0], by Cited:
  <_0, _0> > 0 for all gamma1
*)
Lemma step_not_0 (V : Space) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_not_0 : cited_not_0 V gamma) :
  forall z : V, drawn (gamma 1) z -> dot z z > 0.
Proof.
  exact (C_not_0 n label_n H_dimension).
Qed.

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

Definition cited_features (V : Space) (gamma : R -> law V) : Prop :=
  forall (x : V) (y : V),
  (Q_ (dot x x) (dot x y) (dot y y) = E (gamma 1) (fun z => Rmax 0 (dot x z) * (Rmax 0 (dot z y)))).

(** Step [features], by Cited:
  Q(x, y) = E[max(0, <x, z>)*max(0, <z, y>); z ~ gamma1]
*)
Lemma step_features (V : Space) (x : V) (y : V) (gamma : R -> law V)
    (C_features : cited_features V gamma) :
  Q_ (dot x x) (dot x y) (dot y y) = E (gamma 1) (fun z => Rmax 0 (dot x z) * (Rmax 0 (dot z y))).
Proof.
  exact (C_features x y).
Qed.

(** Step [square], by Algebra:
  -2*E[E[Q(x + m, y + o); y ~ gamma1]; x ~ gamma1] + E[E[Q(x + m, y + m); y ~ gamma1]; x ~ gamma1]
    + E[E[Q(x + o, y + o); y ~ gamma1]; x ~ gamma1] = E[(-E[max(0, <x, y + o>); y ~ gamma1] +
    E[max(<x, y + m>, 0); y ~ gamma1])^2; x ~ gamma1]
*)
Lemma step_square (V : Space) (m : V) (o : V) (gamma : R -> law V)
    (C_features : cited_features V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) = E (gamma 1) (fun z => (E (gamma 1) (fun x1 => Rmax (dot z (vadd x1 (m))) (0)) - E (gamma 1) (fun x1 => Rmax 0 (dot z (vadd x1 (o))))) ^ 2).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Definition cited_density__m (V : Space) (gamma : R -> law V) : Prop :=
  forall (m : V) (n : R),
  (label n) ->
  (E (gamma 1) (fun z => dot z z) = 1 + n) ->
  (forall z : V, drawn (gamma 1) z -> E (gamma 1) (fun x1 => Rmax (dot z (vadd x1 (m))) (0)) = the_integral (Rbar_locally m_infty) (Rbar_locally p_infty) (fun t => (1 / 2) * (exp ((-1 / 2) * ((t - dot z m) ^ 2) * (inv (dot z z)))) * (Rmax 0 (t)) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt (dot z z))))).

(** Step [density, m], by Cited:
  E[max(<_1, x + m>, 0); x ~ gamma1] = integral(t -> 1/2*exp(-1/2*<_1, _1>^(-1)*(-<_1, m> +
    t)^2)*pi^(-1/2)*max(0, t)*<_1, _1>^(-1/2)*2^(1/2), oo(-1), oo(1)) for all gamma1
*)
Lemma step_density__m (V : Space) (m : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_density__m : cited_density__m V gamma) :
  forall z : V, drawn (gamma 1) z -> E (gamma 1) (fun x1 => Rmax (dot z (vadd x1 (m))) (0)) = the_integral (Rbar_locally m_infty) (Rbar_locally p_infty) (fun t => (1 / 2) * (exp ((-1 / 2) * ((t - dot z m) ^ 2) * (inv (dot z z)))) * (Rmax 0 (t)) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt (dot z z)))).
Proof.
  exact (C_density__m m n label_n H_dimension).
Qed.

(** Step [integral, m], by Instance:
  integral(t -> 1/2*exp(-1/2*<_1, _1>^(-1)*(-<_1, m> + t)^2)*pi^(-1/2)*max(0, t)*<_1,
    _1>^(-1/2)*2^(1/2), oo(-1), oo(1)) = 1/2*<_0, m> + 1/2*(erf(1/2*<_0, _0>^(-1/2)*2^(1/2)*<_0,
    m>)*<_0, _0>^(-1/2)*<_0, m> + exp(-1/2*<_0, _0>^(-1)*<_0, m>^2)*pi^(-1/2)*2^(1/2))*<_0,
    _0>^(1/2) for all gamma1
*)
Lemma step_integral__m (V : Space) (m : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_not_0 : cited_not_0 V gamma) :
  forall z : V, drawn (gamma 1) z -> the_integral (Rbar_locally m_infty) (Rbar_locally p_infty) (fun t => (1 / 2) * (exp ((-1 / 2) * ((t - dot z m) ^ 2) * (inv (dot z z)))) * (Rmax 0 (t)) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt (dot z z)))) = (1 / 2) * (dot z m) + (1 / 2) * (erf ((1 / 2) * (sqrt 2) * (dot z m) * (inv (sqrt (dot z z)))) * (dot z m) * (inv (sqrt (dot z z))) + exp ((-1 / 2) * ((dot z m) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot z z)).
Proof.
  pose proof (step_not_0 (V) (n) (gamma) label_n H_dimension C_not_0) as H_not_0.
  intros any0 D0; draws.
  pose proof H_not_0 as H_not_0'all; specialize (H_not_0 any0 D0).
  assert (I' : the_integral (Rbar_locally m_infty) (Rbar_locally p_infty) (fun t => (1 / 2) * (exp ((-1 / 2) * ((t - (dot any0 m)) ^ 2) * (inv (dot any0 any0)))) * (Rmax 0 (t)) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt (dot any0 any0)))) = (1 / 2) * (exp ((-1 / 2) * ((dot any0 m) ^ 2) * (inv (dot any0 any0))) * (sqrt 2) * (inv (sqrt PI)) + erf ((1 / 2) * (dot any0 m) * (sqrt 2) * (inv (sqrt (dot any0 any0)))) * (dot any0 m) * (inv (sqrt (dot any0 any0)))) * (sqrt (dot any0 any0)) + (1 / 2) * (dot any0 m)).
  { apply (relu_mean.step_theorem (dot any0 m) (dot any0 any0)); [first [exact H_not_0 | assert (G' : (dot any0 any0) - (0) = (dot any0 any0) - (0)); [(unfold Q_; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise]]. }
  assert (G' : (the_integral (Rbar_locally m_infty) (Rbar_locally p_infty) (fun t => (1 / 2) * (exp ((-1 / 2) * ((t - dot any0 m) ^ 2) * (inv (dot any0 any0)))) * (Rmax 0 (t)) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt (dot any0 any0))))) - ((1 / 2) * (dot any0 m) + (1 / 2) * (erf ((1 / 2) * (sqrt 2) * (dot any0 m) * (inv (sqrt (dot any0 any0)))) * (dot any0 m) * (inv (sqrt (dot any0 any0))) + exp ((-1 / 2) * ((dot any0 m) ^ 2) * (inv (dot any0 any0))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot any0 any0))) = (the_integral (Rbar_locally m_infty) (Rbar_locally p_infty) (fun t => (1 / 2) * (exp ((-1 / 2) * ((t - (dot any0 m)) ^ 2) * (inv (dot any0 any0)))) * (Rmax 0 (t)) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt (dot any0 any0))))) - ((1 / 2) * (exp ((-1 / 2) * ((dot any0 m) ^ 2) * (inv (dot any0 any0))) * (sqrt 2) * (inv (sqrt PI)) + erf ((1 / 2) * (dot any0 m) * (sqrt 2) * (inv (sqrt (dot any0 any0)))) * (dot any0 m) * (inv (sqrt (dot any0 any0)))) * (sqrt (dot any0 any0)) + (1 / 2) * (dot any0 m))).
  { unfold Q_.
    try assert (N4' : normal_form ((erf ((1 / 2) * (dot any0 m) * (sqrt 2) * (inv (sqrt (dot any0 any0)))))) (erf ((1 / 2) * (sqrt 2) * (dot any0 m) * (inv (sqrt (dot any0 any0)))))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N5' : normal_form ((exp ((-1 / 2) * ((dot any0 m) ^ 2) * (inv (dot any0 any0))))) (inv (exp ((1 / 2) * ((dot any0 m) ^ 2) * (inv (dot any0 any0)))))) by normal.
    try assert (N6' : normal_form (exp ((-1 / 2) * ((dot any0 m) ^ 2) * (inv (dot any0 any0)))) (inv (exp ((1 / 2) * ((dot any0 m) ^ 2) * (inv (dot any0 any0)))))) by normal.
    try assert (N12' : normal_form (the_integral (Rbar_locally m_infty) (Rbar_locally p_infty) (fun u => (1 / 2) * (exp ((-1 / 2) * ((u - dot any0 m) ^ 2) * (inv (dot any0 any0)))) * (Rmax 0 (u)) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt (dot any0 any0))))) ((the_integral (Rbar_locally m_infty) (Rbar_locally p_infty) (fun t => (1 / 2) * (exp ((-1 / 2) * ((t - (dot any0 m)) ^ 2) * (inv (dot any0 any0)))) * (Rmax 0 (t)) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt (dot any0 any0))))))) by (apply integral_alike; intros at_7; cbv beta; try assert (N10' : normal_form ((exp ((-1 / 2) * ((at_7 - ((dot any0 m))) ^ 2) * ((inv (dot any0 any0)))))) (exp ((at_7) * (dot any0 m) * (inv (dot any0 any0))) * (inv (exp ((1 / 2) * ((at_7) ^ 2) * (inv (dot any0 any0))))) * (inv (exp ((1 / 2) * ((dot any0 m) ^ 2) * (inv (dot any0 any0))))))) by normal; try assert (N11' : normal_form (exp ((-1 / 2) * (((at_7) - dot any0 m) ^ 2) * (inv (dot any0 any0)))) (exp ((at_7) * (dot any0 m) * (inv (dot any0 any0))) * (inv (exp ((1 / 2) * ((at_7) ^ 2) * (inv (dot any0 any0))))) * (inv (exp ((1 / 2) * ((dot any0 m) ^ 2) * (inv (dot any0 any0))))))) by normal; first [put; solve [field] | equal]).
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [feature, m], by Algebra:
  E[max(<_1, x + m>, 0); x ~ gamma1] = 1/2*<_0, m> + 1/2*(erf(1/2*<_0, _0>^(-1/2)*2^(1/2)*<_0,
    m>)*<_0, _0>^(-1/2)*<_0, m> + exp(-1/2*<_0, _0>^(-1)*<_0, m>^2)*pi^(-1/2)*2^(1/2))*<_0,
    _0>^(1/2) for all gamma1
*)
Lemma step_feature__m (V : Space) (m : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_density__m : cited_density__m V gamma)
    (C_not_0 : cited_not_0 V gamma) :
  forall z : V, drawn (gamma 1) z -> E (gamma 1) (fun x1 => Rmax (dot z (vadd x1 (m))) (0)) = (1 / 2) * (dot z m) + (1 / 2) * (erf ((1 / 2) * (sqrt 2) * (dot z m) * (inv (sqrt (dot z z)))) * (dot z m) * (inv (sqrt (dot z z))) + exp ((-1 / 2) * ((dot z m) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot z z)).
Proof.
  pose proof (step_density__m (V) (m) (n) (gamma) label_n H_dimension C_density__m) as H_density__m.
  pose proof (step_integral__m (V) (m) (n) (gamma) label_n H_dimension C_not_0) as H_integral__m.
  intros any0 D0; draws.
  pose proof H_density__m as H_density__m'all; specialize (H_density__m any0 D0).
  pose proof H_integral__m as H_integral__m'all; specialize (H_integral__m any0 D0).
  rewrite ?H_density__m, ?H_integral__m.
  rewrite ?H_density__m, ?H_integral__m.
  unfold Q_.
  not_zero any0.
  try assert (N3' : normal_form ((((1 / 2) * (dot any0 m) + (1 / 2) * (erf ((1 / 2) * (sqrt 2) * (dot any0 m) * (inv (sqrt (dot any0 any0)))) * (dot any0 m) * (inv (sqrt (dot any0 any0))) + exp ((-1 / 2) * ((dot any0 m) ^ 2) * (inv (dot any0 any0))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot any0 any0))))) ((1 / 2) * (sqrt (dot any0 any0)) * (sqrt 2) * (inv (sqrt PI)) * (inv (exp ((1 / 2) * ((dot any0 m) ^ 2) * (inv (dot any0 any0))))) + (1 / 2) * (dot any0 m) + (1 / 2) * (erf ((1 / 2) * (sqrt 2) * (dot any0 m) * (inv (sqrt (dot any0 any0))))) * (dot any0 m))) by (unfold normal_form; try assert (N2' : normal_form (exp ((-1 / 2) * ((dot any0 m) ^ 2) * (inv (dot any0 any0)))) (inv (exp ((1 / 2) * ((dot any0 m) ^ 2) * (inv (dot any0 any0)))))) by normal; try assert (Q0' : sqrt (dot any0 any0) * sqrt (dot any0 any0) = dot any0 any0) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot any0 any0)) * inv (sqrt (dot any0 any0)) = inv (dot any0 any0)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot any0 any0) <> 0) by (apply positive_ne; sign); assert (Z1' : exp ((1 / 2) * ((dot any0 m) ^ 2) * (inv (dot any0 any0))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'), ?(inv_at _ Z2'); field [Q0' Q1']; sides] | equal]).
  try assert (N4' : normal_form (exp ((-1 / 2) * ((dot any0 m) ^ 2) * (inv (dot any0 any0)))) (inv (exp ((1 / 2) * ((dot any0 m) ^ 2) * (inv (dot any0 any0)))))) by normal.
  try assert (Q0' : sqrt (dot any0 any0) * sqrt (dot any0 any0) = dot any0 any0) by (apply sqrt_sqrt; sign).
  try assert (Q1' : inv (sqrt (dot any0 any0)) * inv (sqrt (dot any0 any0)) = inv (dot any0 any0)) by (apply inv_sqrt_square; sign).
  assert (Z0' : exp ((1 / 2) * ((dot any0 m) ^ 2) * (inv (dot any0 any0))) <> 0) by (apply positive_ne; sign).
  assert (Z1' : sqrt PI <> 0) by (apply positive_ne; by_number).
  assert (Z2' : sqrt (dot any0 any0) <> 0) by (apply positive_ne; sign).
  first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z2'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal].
Qed.

Definition cited_density__o (V : Space) (gamma : R -> law V) : Prop :=
  forall (n : R) (o : V),
  (label n) ->
  (E (gamma 1) (fun z => dot z z) = 1 + n) ->
  (forall z : V, drawn (gamma 1) z -> E (gamma 1) (fun x1 => Rmax 0 (dot z (vadd x1 (o)))) = the_integral (Rbar_locally m_infty) (Rbar_locally p_infty) (fun t => (1 / 2) * (exp ((-1 / 2) * ((t - dot z o) ^ 2) * (inv (dot z z)))) * (Rmax 0 (t)) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt (dot z z))))).

(** Step [density, o], by Cited:
  E[max(0, <_1, x + o>); x ~ gamma1] = integral(t -> 1/2*exp(-1/2*<_1, _1>^(-1)*(t - <_1,
    o>)^2)*pi^(-1/2)*max(0, t)*<_1, _1>^(-1/2)*2^(1/2), oo(-1), oo(1)) for all gamma1
*)
Lemma step_density__o (V : Space) (n : R) (o : V) (gamma : R -> law V)
    (label_n : label n)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_density__o : cited_density__o V gamma) :
  forall z : V, drawn (gamma 1) z -> E (gamma 1) (fun x1 => Rmax 0 (dot z (vadd x1 (o)))) = the_integral (Rbar_locally m_infty) (Rbar_locally p_infty) (fun t => (1 / 2) * (exp ((-1 / 2) * ((t - dot z o) ^ 2) * (inv (dot z z)))) * (Rmax 0 (t)) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt (dot z z)))).
Proof.
  exact (C_density__o n o label_n H_dimension).
Qed.

(** Step [integral, o], by Instance:
  integral(t -> 1/2*exp(-1/2*<_1, _1>^(-1)*(t - <_1, o>)^2)*pi^(-1/2)*max(0, t)*<_1,
    _1>^(-1/2)*2^(1/2), oo(-1), oo(1)) = 1/2*<_0, o> + 1/2*(exp(-1/2*<_0, _0>^(-1)*<_0,
    o>^2)*pi^(-1/2)*2^(1/2) + <_0, o>*erf(1/2*<_0, o>*<_0, _0>^(-1/2)*2^(1/2))*<_0,
    _0>^(-1/2))*<_0, _0>^(1/2) for all gamma1
*)
Lemma step_integral__o (V : Space) (n : R) (o : V) (gamma : R -> law V)
    (label_n : label n)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_not_0 : cited_not_0 V gamma) :
  forall z : V, drawn (gamma 1) z -> the_integral (Rbar_locally m_infty) (Rbar_locally p_infty) (fun t => (1 / 2) * (exp ((-1 / 2) * ((t - dot z o) ^ 2) * (inv (dot z z)))) * (Rmax 0 (t)) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt (dot z z)))) = (1 / 2) * (dot z o) + (1 / 2) * (exp ((-1 / 2) * ((dot z o) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI)) + dot z o * (erf ((1 / 2) * (dot z o) * (sqrt 2) * (inv (sqrt (dot z z))))) * (inv (sqrt (dot z z)))) * (sqrt (dot z z)).
Proof.
  pose proof (step_not_0 (V) (n) (gamma) label_n H_dimension C_not_0) as H_not_0.
  intros any0 D0; draws.
  pose proof H_not_0 as H_not_0'all; specialize (H_not_0 any0 D0).
  assert (I' : the_integral (Rbar_locally m_infty) (Rbar_locally p_infty) (fun t => (1 / 2) * (exp ((-1 / 2) * ((t - (dot any0 o)) ^ 2) * (inv (dot any0 any0)))) * (Rmax 0 (t)) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt (dot any0 any0)))) = (1 / 2) * (exp ((-1 / 2) * ((dot any0 o) ^ 2) * (inv (dot any0 any0))) * (sqrt 2) * (inv (sqrt PI)) + erf ((1 / 2) * (dot any0 o) * (sqrt 2) * (inv (sqrt (dot any0 any0)))) * (dot any0 o) * (inv (sqrt (dot any0 any0)))) * (sqrt (dot any0 any0)) + (1 / 2) * (dot any0 o)).
  { apply (relu_mean.step_theorem (dot any0 o) (dot any0 any0)); [first [exact H_not_0 | assert (G' : (dot any0 any0) - (0) = (dot any0 any0) - (0)); [(unfold Q_; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise]]. }
  assert (G' : (the_integral (Rbar_locally m_infty) (Rbar_locally p_infty) (fun t => (1 / 2) * (exp ((-1 / 2) * ((t - dot any0 o) ^ 2) * (inv (dot any0 any0)))) * (Rmax 0 (t)) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt (dot any0 any0))))) - ((1 / 2) * (dot any0 o) + (1 / 2) * (exp ((-1 / 2) * ((dot any0 o) ^ 2) * (inv (dot any0 any0))) * (sqrt 2) * (inv (sqrt PI)) + dot any0 o * (erf ((1 / 2) * (dot any0 o) * (sqrt 2) * (inv (sqrt (dot any0 any0))))) * (inv (sqrt (dot any0 any0)))) * (sqrt (dot any0 any0))) = (the_integral (Rbar_locally m_infty) (Rbar_locally p_infty) (fun t => (1 / 2) * (exp ((-1 / 2) * ((t - (dot any0 o)) ^ 2) * (inv (dot any0 any0)))) * (Rmax 0 (t)) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt (dot any0 any0))))) - ((1 / 2) * (exp ((-1 / 2) * ((dot any0 o) ^ 2) * (inv (dot any0 any0))) * (sqrt 2) * (inv (sqrt PI)) + erf ((1 / 2) * (dot any0 o) * (sqrt 2) * (inv (sqrt (dot any0 any0)))) * (dot any0 o) * (inv (sqrt (dot any0 any0)))) * (sqrt (dot any0 any0)) + (1 / 2) * (dot any0 o))).
  { unfold Q_.
    try assert (N4' : normal_form ((exp ((-1 / 2) * ((dot any0 o) ^ 2) * (inv (dot any0 any0))))) (inv (exp ((1 / 2) * ((dot any0 o) ^ 2) * (inv (dot any0 any0)))))) by normal.
    try assert (N5' : normal_form (exp ((-1 / 2) * ((dot any0 o) ^ 2) * (inv (dot any0 any0)))) (inv (exp ((1 / 2) * ((dot any0 o) ^ 2) * (inv (dot any0 any0)))))) by normal.
    try assert (N11' : normal_form (the_integral (Rbar_locally m_infty) (Rbar_locally p_infty) (fun u => (1 / 2) * (exp ((-1 / 2) * ((u - dot any0 o) ^ 2) * (inv (dot any0 any0)))) * (Rmax 0 (u)) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt (dot any0 any0))))) ((the_integral (Rbar_locally m_infty) (Rbar_locally p_infty) (fun t => (1 / 2) * (exp ((-1 / 2) * ((t - (dot any0 o)) ^ 2) * (inv (dot any0 any0)))) * (Rmax 0 (t)) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt (dot any0 any0))))))) by (apply integral_alike; intros at_6; cbv beta; try assert (N9' : normal_form ((exp ((-1 / 2) * ((at_6 - ((dot any0 o))) ^ 2) * ((inv (dot any0 any0)))))) (exp (dot any0 o * (at_6) * (inv (dot any0 any0))) * (inv (exp ((1 / 2) * ((dot any0 o) ^ 2) * (inv (dot any0 any0))))) * (inv (exp ((1 / 2) * ((at_6) ^ 2) * (inv (dot any0 any0))))))) by normal; try assert (N10' : normal_form (exp ((-1 / 2) * (((at_6) - dot any0 o) ^ 2) * (inv (dot any0 any0)))) (exp (dot any0 o * (at_6) * (inv (dot any0 any0))) * (inv (exp ((1 / 2) * ((dot any0 o) ^ 2) * (inv (dot any0 any0))))) * (inv (exp ((1 / 2) * ((at_6) ^ 2) * (inv (dot any0 any0))))))) by normal; first [put; solve [field] | equal]).
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [feature, o], by Algebra:
  E[max(0, <_1, x + o>); x ~ gamma1] = 1/2*<_0, o> + 1/2*(exp(-1/2*<_0, _0>^(-1)*<_0,
    o>^2)*pi^(-1/2)*2^(1/2) + <_0, o>*erf(1/2*<_0, o>*<_0, _0>^(-1/2)*2^(1/2))*<_0,
    _0>^(-1/2))*<_0, _0>^(1/2) for all gamma1
*)
Lemma step_feature__o (V : Space) (n : R) (o : V) (gamma : R -> law V)
    (label_n : label n)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_density__o : cited_density__o V gamma)
    (C_not_0 : cited_not_0 V gamma) :
  forall z : V, drawn (gamma 1) z -> E (gamma 1) (fun x1 => Rmax 0 (dot z (vadd x1 (o)))) = (1 / 2) * (dot z o) + (1 / 2) * (exp ((-1 / 2) * ((dot z o) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI)) + dot z o * (erf ((1 / 2) * (dot z o) * (sqrt 2) * (inv (sqrt (dot z z))))) * (inv (sqrt (dot z z)))) * (sqrt (dot z z)).
Proof.
  pose proof (step_density__o (V) (n) (o) (gamma) label_n H_dimension C_density__o) as H_density__o.
  pose proof (step_integral__o (V) (n) (o) (gamma) label_n H_dimension C_not_0) as H_integral__o.
  intros any0 D0; draws.
  pose proof H_density__o as H_density__o'all; specialize (H_density__o any0 D0).
  pose proof H_integral__o as H_integral__o'all; specialize (H_integral__o any0 D0).
  rewrite ?H_density__o, ?H_integral__o.
  rewrite ?H_density__o, ?H_integral__o.
  unfold Q_.
  not_zero any0.
  try assert (N3' : normal_form ((((1 / 2) * (dot any0 o) + (1 / 2) * (exp ((-1 / 2) * ((dot any0 o) ^ 2) * (inv (dot any0 any0))) * (sqrt 2) * (inv (sqrt PI)) + dot any0 o * (erf ((1 / 2) * (dot any0 o) * (sqrt 2) * (inv (sqrt (dot any0 any0))))) * (inv (sqrt (dot any0 any0)))) * (sqrt (dot any0 any0))))) ((1 / 2) * (dot any0 o) + (1 / 2) * (sqrt (dot any0 any0)) * (sqrt 2) * (inv (exp ((1 / 2) * ((dot any0 o) ^ 2) * (inv (dot any0 any0))))) * (inv (sqrt PI)) + (1 / 2) * (dot any0 o) * (erf ((1 / 2) * (dot any0 o) * (sqrt 2) * (inv (sqrt (dot any0 any0))))))) by (unfold normal_form; try assert (N2' : normal_form (exp ((-1 / 2) * ((dot any0 o) ^ 2) * (inv (dot any0 any0)))) (inv (exp ((1 / 2) * ((dot any0 o) ^ 2) * (inv (dot any0 any0)))))) by normal; try assert (Q0' : sqrt (dot any0 any0) * sqrt (dot any0 any0) = dot any0 any0) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot any0 any0)) * inv (sqrt (dot any0 any0)) = inv (dot any0 any0)) by (apply inv_sqrt_square; sign); assert (Z0' : exp ((1 / 2) * ((dot any0 o) ^ 2) * (inv (dot any0 any0))) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z2' : sqrt (dot any0 any0) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z2'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal]).
  try assert (N4' : normal_form (exp ((-1 / 2) * ((dot any0 o) ^ 2) * (inv (dot any0 any0)))) (inv (exp ((1 / 2) * ((dot any0 o) ^ 2) * (inv (dot any0 any0)))))) by normal.
  try assert (Q0' : sqrt (dot any0 any0) * sqrt (dot any0 any0) = dot any0 any0) by (apply sqrt_sqrt; sign).
  try assert (Q1' : inv (sqrt (dot any0 any0)) * inv (sqrt (dot any0 any0)) = inv (dot any0 any0)) by (apply inv_sqrt_square; sign).
  assert (Z0' : exp ((1 / 2) * ((dot any0 o) ^ 2) * (inv (dot any0 any0))) <> 0) by (apply positive_ne; sign).
  assert (Z1' : sqrt PI <> 0) by (apply positive_ne; by_number).
  assert (Z2' : sqrt (dot any0 any0) <> 0) by (apply positive_ne; sign).
  first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z2'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal].
Qed.

(** Step [halves], by Algebra:
  (-E[max(0, <_1, x + o>); x ~ gamma1] + E[max(<_1, x + m>, 0); x ~ gamma1])^2 =
    1/4*(-(exp(-1/2*<_0, _0>^(-1)*<_0, o>^2)*pi^(-1/2)*2^(1/2) + <_0, o>*erf(1/2*<_0, o>*<_0,
    _0>^(-1/2)*2^(1/2))*<_0, _0>^(-1/2))*<_0, _0>^(1/2) + <_0, m - o> + (erf(1/2*<_0,
    _0>^(-1/2)*2^(1/2)*<_0, m>)*<_0, _0>^(-1/2)*<_0, m> + exp(-1/2*<_0, _0>^(-1)*<_0,
    m>^2)*pi^(-1/2)*2^(1/2))*<_0, _0>^(1/2))^2 for all gamma1
*)
Lemma step_halves (V : Space) (m : V) (n : R) (o : V) (gamma : R -> law V)
    (label_n : label n)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_density__m : cited_density__m V gamma)
    (C_not_0 : cited_not_0 V gamma)
    (C_density__o : cited_density__o V gamma) :
  forall z : V, drawn (gamma 1) z -> (E (gamma 1) (fun x1 => Rmax (dot z (vadd x1 (m))) (0)) - E (gamma 1) (fun x1 => Rmax 0 (dot z (vadd x1 (o))))) ^ 2 = (1 / 4) * ((dot z (vadd m (vscale (-1) o)) + (erf ((1 / 2) * (sqrt 2) * (dot z m) * (inv (sqrt (dot z z)))) * (dot z m) * (inv (sqrt (dot z z))) + exp ((-1 / 2) * ((dot z m) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot z z)) - (exp ((-1 / 2) * ((dot z o) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI)) + dot z o * (erf ((1 / 2) * (dot z o) * (sqrt 2) * (inv (sqrt (dot z z))))) * (inv (sqrt (dot z z)))) * (sqrt (dot z z))) ^ 2).
Proof.
  pose proof (step_feature__m (V) (m) (n) (gamma) label_n H_dimension C_density__m C_not_0) as H_feature__m.
  pose proof (step_feature__o (V) (n) (o) (gamma) label_n H_dimension C_density__o C_not_0) as H_feature__o.
  intros any0 D0; draws.
  pose proof H_feature__m as H_feature__m'all; specialize (H_feature__m any0 D0).
  pose proof H_feature__o as H_feature__o'all; specialize (H_feature__o any0 D0).
  rewrite ?H_feature__m, ?H_feature__o.
  rewrite ?H_feature__m, ?H_feature__o.
  unfold Q_.
  not_zero any0.
  try assert (N3' : normal_form (((1 / 2) * (dot any0 m) + (1 / 2) * (erf ((1 / 2) * (sqrt 2) * (dot any0 m) * (inv (sqrt (dot any0 any0)))) * (dot any0 m) * (inv (sqrt (dot any0 any0))) + exp ((-1 / 2) * ((dot any0 m) ^ 2) * (inv (dot any0 any0))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot any0 any0)))) ((1 / 2) * (sqrt (dot any0 any0)) * (sqrt 2) * (inv (sqrt PI)) * (inv (exp ((1 / 2) * ((dot any0 m) ^ 2) * (inv (dot any0 any0))))) + (1 / 2) * (dot any0 m) + (1 / 2) * (erf ((1 / 2) * (sqrt 2) * (dot any0 m) * (inv (sqrt (dot any0 any0))))) * (dot any0 m))) by (unfold normal_form; try assert (N2' : normal_form (exp ((-1 / 2) * ((dot any0 m) ^ 2) * (inv (dot any0 any0)))) (inv (exp ((1 / 2) * ((dot any0 m) ^ 2) * (inv (dot any0 any0)))))) by normal; try assert (Q0' : sqrt (dot any0 any0) * sqrt (dot any0 any0) = dot any0 any0) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot any0 any0)) * inv (sqrt (dot any0 any0)) = inv (dot any0 any0)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot any0 any0) <> 0) by (apply positive_ne; sign); assert (Z1' : exp ((1 / 2) * ((dot any0 m) ^ 2) * (inv (dot any0 any0))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'), ?(inv_at _ Z2'); field [Q0' Q1']; sides] | equal]).
  try assert (N5' : normal_form (((1 / 2) * (dot any0 o) + (1 / 2) * (exp ((-1 / 2) * ((dot any0 o) ^ 2) * (inv (dot any0 any0))) * (sqrt 2) * (inv (sqrt PI)) + dot any0 o * (erf ((1 / 2) * (dot any0 o) * (sqrt 2) * (inv (sqrt (dot any0 any0))))) * (inv (sqrt (dot any0 any0)))) * (sqrt (dot any0 any0)))) ((1 / 2) * (dot any0 o) + (1 / 2) * (sqrt (dot any0 any0)) * (sqrt 2) * (inv (exp ((1 / 2) * ((dot any0 o) ^ 2) * (inv (dot any0 any0))))) * (inv (sqrt PI)) + (1 / 2) * (dot any0 o) * (erf ((1 / 2) * (dot any0 o) * (sqrt 2) * (inv (sqrt (dot any0 any0))))))) by (unfold normal_form; try assert (N4' : normal_form (exp ((-1 / 2) * ((dot any0 o) ^ 2) * (inv (dot any0 any0)))) (inv (exp ((1 / 2) * ((dot any0 o) ^ 2) * (inv (dot any0 any0)))))) by normal; try assert (Q0' : sqrt (dot any0 any0) * sqrt (dot any0 any0) = dot any0 any0) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot any0 any0)) * inv (sqrt (dot any0 any0)) = inv (dot any0 any0)) by (apply inv_sqrt_square; sign); assert (Z0' : exp ((1 / 2) * ((dot any0 o) ^ 2) * (inv (dot any0 any0))) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z2' : sqrt (dot any0 any0) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z2'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal]).
  try assert (N6' : normal_form (dot any0 (vadd m (vscale (-1) o))) (dot any0 m - dot any0 o)) by normal.
  try assert (N7' : normal_form (exp ((-1 / 2) * ((dot any0 m) ^ 2) * (inv (dot any0 any0)))) (inv (exp ((1 / 2) * ((dot any0 m) ^ 2) * (inv (dot any0 any0)))))) by normal.
  try assert (N8' : normal_form (exp ((-1 / 2) * ((dot any0 o) ^ 2) * (inv (dot any0 any0)))) (inv (exp ((1 / 2) * ((dot any0 o) ^ 2) * (inv (dot any0 any0)))))) by normal.
  try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
  try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
  try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
  try assert (Q3' : sqrt (dot any0 any0) * sqrt (dot any0 any0) = dot any0 any0) by (apply sqrt_sqrt; sign).
  try assert (Q4' : inv (sqrt (dot any0 any0)) * inv (sqrt (dot any0 any0)) = inv (dot any0 any0)) by (apply inv_sqrt_square; sign).
  assert (Z0' : exp ((1 / 2) * ((dot any0 m) ^ 2) * (inv (dot any0 any0))) <> 0) by (apply positive_ne; sign).
  assert (Z1' : sqrt PI <> 0) by (apply positive_ne; by_number).
  assert (Z2' : exp ((1 / 2) * ((dot any0 o) ^ 2) * (inv (dot any0 any0))) <> 0) by (apply positive_ne; sign).
  assert (Z3' : sqrt (dot any0 any0) <> 0) by (apply positive_ne; sign).
  first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal].
Qed.

(** Step [mean halves], by Average:
  E[(-E[max(0, <x, y + o>); y ~ gamma1] + E[max(<x, y + m>, 0); y ~ gamma1])^2; x ~ gamma1] =
    E[1/4*(-(exp(-1/2*<x, x>^(-1)*<x, o>^2)*pi^(-1/2)*2^(1/2) + <x, o>*erf(1/2*<x, o>*<x,
    x>^(-1/2)*2^(1/2))*<x, x>^(-1/2))*<x, x>^(1/2) + <x, m - o> + (erf(1/2*<x,
    x>^(-1/2)*2^(1/2)*<x, m>)*<x, x>^(-1/2)*<x, m> + exp(-1/2*<x, x>^(-1)*<x,
    m>^2)*pi^(-1/2)*2^(1/2))*<x, x>^(1/2))^2; x ~ gamma1]
*)
Lemma step_mean_halves (V : Space) (m : V) (n : R) (o : V) (gamma : R -> law V)
    (label_n : label n)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_density__m : cited_density__m V gamma)
    (C_not_0 : cited_not_0 V gamma)
    (C_density__o : cited_density__o V gamma) :
  E (gamma 1) (fun z => (E (gamma 1) (fun x1 => Rmax (dot z (vadd x1 (m))) (0)) - E (gamma 1) (fun x1 => Rmax 0 (dot z (vadd x1 (o))))) ^ 2) = E (gamma 1) (fun z => (1 / 4) * ((dot z (vadd m (vscale (-1) o)) + (erf ((1 / 2) * (sqrt 2) * (dot z m) * (inv (sqrt (dot z z)))) * (dot z m) * (inv (sqrt (dot z z))) + exp ((-1 / 2) * ((dot z m) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot z z)) - (exp ((-1 / 2) * ((dot z o) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI)) + dot z o * (erf ((1 / 2) * (dot z o) * (sqrt 2) * (inv (sqrt (dot z z))))) * (inv (sqrt (dot z z)))) * (sqrt (dot z z))) ^ 2)).
Proof.
  pose proof (step_halves (V) (m) (n) (o) (gamma) label_n H_dimension C_density__m C_not_0 C_density__o) as H_halves.
  assert (P' : E (gamma 1) (fun z => (E (gamma 1) (fun x1 => Rmax (dot z (vadd x1 (m))) (0)) - E (gamma 1) (fun x1 => Rmax 0 (dot z (vadd x1 (o))))) ^ 2) = E (gamma 1) (fun z => (1 / 4) * ((dot z (vadd m (vscale (-1) o)) + (erf ((1 / 2) * (sqrt 2) * (dot z m) * (inv (sqrt (dot z z)))) * (dot z m) * (inv (sqrt (dot z z))) + exp ((-1 / 2) * ((dot z m) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot z z)) - (exp ((-1 / 2) * ((dot z o) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI)) + dot z o * (erf ((1 / 2) * (dot z o) * (sqrt 2) * (inv (sqrt (dot z z))))) * (inv (sqrt (dot z z)))) * (sqrt (dot z z))) ^ 2))).
  { apply E_ext; intros d0 D0; draws.
    pose proof (H_halves d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [odd], by Algebra:
  E[(-(exp(-1/2*<x, x>^(-1)*<x, o>^2)*pi^(-1/2)*2^(1/2) + <x, o>*erf(1/2*<x, o>*<x,
    x>^(-1/2)*2^(1/2))*<x, x>^(-1/2))*<x, x>^(1/2) + <x, m - o> + (erf(1/2*<x,
    x>^(-1/2)*2^(1/2)*<x, m>)*<x, x>^(-1/2)*<x, m> + exp(-1/2*<x, x>^(-1)*<x,
    m>^2)*pi^(-1/2)*2^(1/2))*<x, x>^(1/2))^2; x ~ gamma1] = E[<x, m - o>^2; x ~ gamma1] +
    E[(-(exp(-1/2*<x, x>^(-1)*<x, o>^2)*pi^(-1/2)*2^(1/2) + <x, o>*erf(1/2*<x, o>*<x,
    x>^(-1/2)*2^(1/2))*<x, x>^(-1/2))*<x, x>^(1/2) + (erf(1/2*<x, x>^(-1/2)*2^(1/2)*<x, m>)*<x,
    x>^(-1/2)*<x, m> + exp(-1/2*<x, x>^(-1)*<x, m>^2)*pi^(-1/2)*2^(1/2))*<x, x>^(1/2))^2; x ~
    gamma1]
*)
Lemma step_odd (V : Space) (m : V) (o : V) (gamma : R -> law V)
    (C_symmetric : cited_symmetric V gamma) :
  E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o)) + (erf ((1 / 2) * (sqrt 2) * (dot z m) * (inv (sqrt (dot z z)))) * (dot z m) * (inv (sqrt (dot z z))) + exp ((-1 / 2) * ((dot z m) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot z z)) - (exp ((-1 / 2) * ((dot z o) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI)) + dot z o * (erf ((1 / 2) * (dot z o) * (sqrt 2) * (inv (sqrt (dot z z))))) * (inv (sqrt (dot z z)))) * (sqrt (dot z z))) ^ 2) = E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o))) ^ 2) + E (gamma 1) (fun z => ((erf ((1 / 2) * (sqrt 2) * (dot z m) * (inv (sqrt (dot z z)))) * (dot z m) * (inv (sqrt (dot z z))) + exp ((-1 / 2) * ((dot z m) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot z z)) - (exp ((-1 / 2) * ((dot z o) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI)) + dot z o * (erf ((1 / 2) * (dot z o) * (sqrt 2) * (inv (sqrt (dot z z))))) * (inv (sqrt (dot z z)))) * (sqrt (dot z z))) ^ 2).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Definition cited_linear_part (V : Space) (gamma : R -> law V) : Prop :=
  forall (m : V) (o : V),
  (E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o))) ^ 2) = dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))).

(** Step [linear part], by Cited:
  E[<x, m - o>^2; x ~ gamma1] = <m - o, m - o>
*)
Lemma step_linear_part (V : Space) (m : V) (o : V) (gamma : R -> law V)
    (C_linear_part : cited_linear_part V gamma) :
  E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o))) ^ 2) = dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)).
Proof.
  exact (C_linear_part m o).
Qed.

(** Step [Cauchy-Schwarz], by Cited:
  <_0, _0>*<m - o, m - o> >= <_0, m - o>^2 for all gamma1
*)
Lemma step_CauchymSchwarz (V : Space) (m : V) (o : V) (gamma : R -> law V) :
  forall z : V, drawn (gamma 1) z -> dot z z * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) >= (dot z (vadd m (vscale (-1) o))) ^ 2.
Proof.
  intros any0 D0; draws.
  pose proof (cauchy_schwarz (any0) (vadd m (vscale (-1) o))) as I'.
  fit I'.
Qed.

(** Step [pointwise], by Instance:
  (-(exp(-1/2*<_0, _0>^(-1)*<_0, o>^2)*pi^(-1/2)*2^(1/2) + <_0, o>*erf(1/2*<_0, o>*<_0,
    _0>^(-1/2)*2^(1/2))*<_0, _0>^(-1/2))*<_0, _0>^(1/2) + (erf(1/2*<_0, _0>^(-1/2)*2^(1/2)*<_0,
    m>)*<_0, _0>^(-1/2)*<_0, m> + exp(-1/2*<_0, _0>^(-1)*<_0, m>^2)*pi^(-1/2)*2^(1/2))*<_0,
    _0>^(1/2))^2 >= <_0, m - o>^2*(1 - exp(-<_0, _0>^(-1)*<_0, o + m>^2*(8 + 4*<m - o, m -
    o>*pi^(-1))^(-1))) for all gamma1
*)
Lemma step_pointwise (V : Space) (m : V) (n : R) (o : V) (gamma : R -> law V)
    (label_n : label n)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_not_0 : cited_not_0 V gamma) :
  forall z : V, drawn (gamma 1) z -> ((erf ((1 / 2) * (sqrt 2) * (dot z m) * (inv (sqrt (dot z z)))) * (dot z m) * (inv (sqrt (dot z z))) + exp ((-1 / 2) * ((dot z m) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot z z)) - (exp ((-1 / 2) * ((dot z o) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI)) + dot z o * (erf ((1 / 2) * (dot z o) * (sqrt 2) * (inv (sqrt (dot z z))))) * (inv (sqrt (dot z z)))) * (sqrt (dot z z))) ^ 2 >= (dot z (vadd m (vscale (-1) o))) ^ 2 * (1 - exp ((-1) * ((dot z (vadd o (m))) ^ 2) * (inv (dot z z)) * (inv (8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI))))).
Proof.
  pose proof (step_not_0 (V) (n) (gamma) label_n H_dimension C_not_0) as H_not_0.
  pose proof (step_CauchymSchwarz (V) (m) (o) (gamma)) as H_CauchymSchwarz.
  intros any0 D0; draws.
  pose proof H_not_0 as H_not_0'all; specialize (H_not_0 any0 D0).
  pose proof H_CauchymSchwarz as H_CauchymSchwarz'all; specialize (H_CauchymSchwarz any0 D0).
  assert (I' : (erf ((1 / 2) * ((1 / 2) * (dot any0 (vadd m (vscale (-1) o))) * (inv (sqrt (dot any0 any0))) + (1 / 2) * (dot any0 (vadd o (m))) * (inv (sqrt (dot any0 any0)))) * (sqrt 2)) * ((1 / 2) * (dot any0 (vadd m (vscale (-1) o))) * (inv (sqrt (dot any0 any0))) + (1 / 2) * (dot any0 (vadd o (m))) * (inv (sqrt (dot any0 any0)))) + exp ((-1 / 2) * (((1 / 2) * (dot any0 (vadd m (vscale (-1) o))) * (inv (sqrt (dot any0 any0))) + (1 / 2) * (dot any0 (vadd o (m))) * (inv (sqrt (dot any0 any0)))) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - ((1 / 2) * (dot any0 (vadd o (m))) * (inv (sqrt (dot any0 any0))) - (1 / 2) * (dot any0 (vadd m (vscale (-1) o))) * (inv (sqrt (dot any0 any0)))) * (erf ((1 / 2) * ((1 / 2) * (dot any0 (vadd o (m))) * (inv (sqrt (dot any0 any0))) - (1 / 2) * (dot any0 (vadd m (vscale (-1) o))) * (inv (sqrt (dot any0 any0)))) * (sqrt 2))) - exp ((-1 / 2) * (((1 / 2) * (dot any0 (vadd o (m))) * (inv (sqrt (dot any0 any0))) - (1 / 2) * (dot any0 (vadd m (vscale (-1) o))) * (inv (sqrt (dot any0 any0)))) ^ 2)) * (sqrt 2) * (inv (sqrt PI))) ^ 2 * (dot any0 any0) >= (dot any0 (vadd m (vscale (-1) o))) ^ 2 * (1 - exp ((-1) * ((dot any0 (vadd o (m))) ^ 2) * (inv (8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI))) * (inv (dot any0 any0))))).
  { apply (erf_spread_scaled.step_theorem (dot any0 (vadd m (vscale (-1) o))) (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot any0 (vadd o (m))) (dot any0 any0)); [first [assumption | gap; sign | premise] | first [exact H_not_0 | assert (G' : (dot any0 any0) - (0) = (dot any0 any0) - (0)); [(unfold Q_; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise] | first [exact H_CauchymSchwarz | assert (G' : ((dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (dot any0 any0)) - ((dot any0 (vadd m (vscale (-1) o))) ^ 2) = (dot any0 any0 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) - ((dot any0 (vadd m (vscale (-1) o))) ^ 2)); [(unfold Q_; try assert (N8' : normal_form ((dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) (dot m m + dot o o - 2 * (dot o m))) by normal; try assert (N9' : normal_form ((dot any0 (vadd m (vscale (-1) o)))) (dot any0 m - dot any0 o)) by normal; try assert (N10' : normal_form (dot any0 (vadd m (vscale (-1) o))) (dot any0 m - dot any0 o)) by normal; try assert (N11' : normal_form (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot m m + dot o o - 2 * (dot o m))) by normal; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_CauchymSchwarz]]. }
  assert (G' : (((erf ((1 / 2) * (sqrt 2) * (dot any0 m) * (inv (sqrt (dot any0 any0)))) * (dot any0 m) * (inv (sqrt (dot any0 any0))) + exp ((-1 / 2) * ((dot any0 m) ^ 2) * (inv (dot any0 any0))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot any0 any0)) - (exp ((-1 / 2) * ((dot any0 o) ^ 2) * (inv (dot any0 any0))) * (sqrt 2) * (inv (sqrt PI)) + dot any0 o * (erf ((1 / 2) * (dot any0 o) * (sqrt 2) * (inv (sqrt (dot any0 any0))))) * (inv (sqrt (dot any0 any0)))) * (sqrt (dot any0 any0))) ^ 2) - ((dot any0 (vadd m (vscale (-1) o))) ^ 2 * (1 - exp ((-1) * ((dot any0 (vadd o (m))) ^ 2) * (inv (dot any0 any0)) * (inv (8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI)))))) = ((erf ((1 / 2) * ((1 / 2) * (dot any0 (vadd m (vscale (-1) o))) * (inv (sqrt (dot any0 any0))) + (1 / 2) * (dot any0 (vadd o (m))) * (inv (sqrt (dot any0 any0)))) * (sqrt 2)) * ((1 / 2) * (dot any0 (vadd m (vscale (-1) o))) * (inv (sqrt (dot any0 any0))) + (1 / 2) * (dot any0 (vadd o (m))) * (inv (sqrt (dot any0 any0)))) + exp ((-1 / 2) * (((1 / 2) * (dot any0 (vadd m (vscale (-1) o))) * (inv (sqrt (dot any0 any0))) + (1 / 2) * (dot any0 (vadd o (m))) * (inv (sqrt (dot any0 any0)))) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - ((1 / 2) * (dot any0 (vadd o (m))) * (inv (sqrt (dot any0 any0))) - (1 / 2) * (dot any0 (vadd m (vscale (-1) o))) * (inv (sqrt (dot any0 any0)))) * (erf ((1 / 2) * ((1 / 2) * (dot any0 (vadd o (m))) * (inv (sqrt (dot any0 any0))) - (1 / 2) * (dot any0 (vadd m (vscale (-1) o))) * (inv (sqrt (dot any0 any0)))) * (sqrt 2))) - exp ((-1 / 2) * (((1 / 2) * (dot any0 (vadd o (m))) * (inv (sqrt (dot any0 any0))) - (1 / 2) * (dot any0 (vadd m (vscale (-1) o))) * (inv (sqrt (dot any0 any0)))) ^ 2)) * (sqrt 2) * (inv (sqrt PI))) ^ 2 * (dot any0 any0)) - ((dot any0 (vadd m (vscale (-1) o))) ^ 2 * (1 - exp ((-1) * ((dot any0 (vadd o (m))) ^ 2) * (inv (8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI))) * (inv (dot any0 any0)))))).
  { unfold Q_.
    try assert (0 < (8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI))) by sign.
    try assert (0 < 8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI)) by sign.
    try assert (N16' : normal_form ((dot any0 (vadd o (m)))) (dot any0 o + dot any0 m)) by normal.
    try assert (N17' : normal_form ((dot any0 (vadd m (vscale (-1) o)))) (dot any0 m - dot any0 o)) by normal.
    try assert (N18' : normal_form ((dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) (dot m m + dot o o - 2 * (dot o m))) by normal.
    try assert (N19' : normal_form (sqrt ((dot any0 any0))) (sqrt (dot any0 any0))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot any0 any0) * sqrt (dot any0 any0) = dot any0 any0) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (N20' : normal_form (dot any0 (vadd o (m))) (dot any0 o + dot any0 m)) by normal.
    try assert (N21' : normal_form (dot any0 (vadd m (vscale (-1) o))) (dot any0 m - dot any0 o)) by normal.
    try assert (N22' : normal_form (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot m m + dot o o - 2 * (dot o m))) by normal.
    try assert (N23' : normal_form ((inv (8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI)))) ((1 / 4) * PI * (inv (dot m m + 2 * PI + dot o o - 2 * (dot o m))))) by first [(unfold normal_form; replace ((8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI))) with (4 * (dot m m + 2 * PI + dot o o - 2 * (dot o m)) * (inv PI)) by (assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]); inverse) | normal].
    try assert (N24' : normal_form (exp ((-1 / 2) * ((dot any0 m) ^ 2) * (inv (dot any0 any0)))) (inv (exp ((1 / 2) * ((dot any0 m) ^ 2) * (inv (dot any0 any0)))))) by normal.
    try assert (N25' : normal_form (exp ((-1 / 2) * ((dot any0 o) ^ 2) * (inv (dot any0 any0)))) (inv (exp ((1 / 2) * ((dot any0 o) ^ 2) * (inv (dot any0 any0)))))) by normal.
    try assert (N26' : normal_form ((erf ((1 / 2) * ((1 / 2) * (dot any0 (vadd o (m))) * (inv (sqrt (dot any0 any0))) - (1 / 2) * (dot any0 (vadd m (vscale (-1) o))) * (inv (sqrt (dot any0 any0)))) * (sqrt 2)))) (erf ((1 / 2) * (dot any0 o) * (sqrt 2) * (inv (sqrt (dot any0 any0)))))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N27' : normal_form ((erf ((1 / 2) * ((1 / 2) * (dot any0 (vadd m (vscale (-1) o))) * (inv (sqrt (dot any0 any0))) + (1 / 2) * (dot any0 (vadd o (m))) * (inv (sqrt (dot any0 any0)))) * (sqrt 2)))) (erf ((1 / 2) * (sqrt 2) * (dot any0 m) * (inv (sqrt (dot any0 any0)))))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N28' : normal_form ((exp ((-1) * ((dot any0 (vadd o (m))) ^ 2) * (inv (8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI))) * (inv (dot any0 any0))))) (inv (exp ((1 / 4) * PI * ((dot any0 o) ^ 2) * (inv (dot any0 any0)) * (inv (dot m m + 2 * PI + dot o o - 2 * (dot o m))))) * (inv (exp ((1 / 4) * PI * ((dot any0 m) ^ 2) * (inv (dot any0 any0)) * (inv (dot m m + 2 * PI + dot o o - 2 * (dot o m)))))) * (inv (exp ((1 / 2) * PI * (dot any0 o) * (dot any0 m) * (inv (dot any0 any0)) * (inv (dot m m + 2 * PI + dot o o - 2 * (dot o m)))))))) by normal.
    try assert (N29' : normal_form ((exp ((-1 / 2) * (((1 / 2) * (dot any0 (vadd m (vscale (-1) o))) * (inv (sqrt (dot any0 any0))) + (1 / 2) * (dot any0 (vadd o (m))) * (inv (sqrt (dot any0 any0)))) ^ 2)))) (inv (exp ((1 / 2) * ((dot any0 m) ^ 2) * (inv (dot any0 any0)))))) by normal.
    try assert (N30' : normal_form ((exp ((-1 / 2) * (((1 / 2) * (dot any0 (vadd o (m))) * (inv (sqrt (dot any0 any0))) - (1 / 2) * (dot any0 (vadd m (vscale (-1) o))) * (inv (sqrt (dot any0 any0)))) ^ 2)))) (inv (exp ((1 / 2) * ((dot any0 o) ^ 2) * (inv (dot any0 any0)))))) by normal.
    try assert (N31' : normal_form (exp ((-1) * ((dot any0 (vadd o (m))) ^ 2) * (inv (dot any0 any0)) * (inv (8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI))))) (inv (exp ((1 / 4) * PI * ((dot any0 o) ^ 2) * (inv (dot any0 any0)) * (inv (dot m m + 2 * PI + dot o o - 2 * (dot o m))))) * (inv (exp ((1 / 4) * PI * ((dot any0 m) ^ 2) * (inv (dot any0 any0)) * (inv (dot m m + 2 * PI + dot o o - 2 * (dot o m)))))) * (inv (exp ((1 / 2) * PI * (dot any0 o) * (dot any0 m) * (inv (dot any0 any0)) * (inv (dot m m + 2 * PI + dot o o - 2 * (dot o m)))))))) by normal.
    try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
    try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
    try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
    try assert (Q3' : sqrt (dot any0 any0) * sqrt (dot any0 any0) = dot any0 any0) by (apply sqrt_sqrt; sign).
    try assert (Q4' : inv (sqrt (dot any0 any0)) * inv (sqrt (dot any0 any0)) = inv (dot any0 any0)) by (apply inv_sqrt_square; sign).
    assert (Z0' : sqrt (dot any0 any0) <> 0) by (apply positive_ne; sign).
    assert (Z1' : exp ((1 / 2) * ((dot any0 m) ^ 2) * (inv (dot any0 any0))) <> 0) by (apply positive_ne; sign).
    assert (Z2' : sqrt PI <> 0) by (apply positive_ne; by_number).
    assert (Z3' : exp ((1 / 2) * ((dot any0 o) ^ 2) * (inv (dot any0 any0))) <> 0) by (apply positive_ne; sign).
    assert (Z4' : exp ((1 / 4) * PI * ((dot any0 o) ^ 2) * (inv (dot any0 any0)) * (inv (dot m m + 2 * PI + dot o o - 2 * (dot o m)))) <> 0) by (apply positive_ne; sign).
    assert (Z5' : exp ((1 / 4) * PI * ((dot any0 m) ^ 2) * (inv (dot any0 any0)) * (inv (dot m m + 2 * PI + dot o o - 2 * (dot o m)))) <> 0) by (apply positive_ne; sign).
    assert (Z6' : exp ((1 / 2) * PI * (dot any0 o) * (dot any0 m) * (inv (dot any0 any0)) * (inv (dot m m + 2 * PI + dot o o - 2 * (dot o m)))) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z4'), ?(inv_at _ Z5'), ?(inv_at _ Z6'), ?(inv_at _ Z1'), ?(inv_at _ Z3'), ?(inv_at _ Z0'), ?(inv_at _ Z2'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [mean], by Average:
  E[(-(exp(-1/2*<x, x>^(-1)*<x, o>^2)*pi^(-1/2)*2^(1/2) + <x, o>*erf(1/2*<x, o>*<x,
    x>^(-1/2)*2^(1/2))*<x, x>^(-1/2))*<x, x>^(1/2) + (erf(1/2*<x, x>^(-1/2)*2^(1/2)*<x, m>)*<x,
    x>^(-1/2)*<x, m> + exp(-1/2*<x, x>^(-1)*<x, m>^2)*pi^(-1/2)*2^(1/2))*<x, x>^(1/2))^2; x ~
    gamma1] >= E[<x, m - o>^2*(1 - exp(-<x, x>^(-1)*<x, o + m>^2*(8 + 4*<m - o, m -
    o>*pi^(-1))^(-1))); x ~ gamma1]
*)
Lemma step_mean (V : Space) (m : V) (n : R) (o : V) (gamma : R -> law V)
    (label_n : label n)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_not_0 : cited_not_0 V gamma) :
  E (gamma 1) (fun z => ((erf ((1 / 2) * (sqrt 2) * (dot z m) * (inv (sqrt (dot z z)))) * (dot z m) * (inv (sqrt (dot z z))) + exp ((-1 / 2) * ((dot z m) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot z z)) - (exp ((-1 / 2) * ((dot z o) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI)) + dot z o * (erf ((1 / 2) * (dot z o) * (sqrt 2) * (inv (sqrt (dot z z))))) * (inv (sqrt (dot z z)))) * (sqrt (dot z z))) ^ 2) >= E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o))) ^ 2 * (1 - exp ((-1) * ((dot z (vadd o (m))) ^ 2) * (inv (dot z z)) * (inv (8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI)))))).
Proof.
  pose proof (step_pointwise (V) (m) (n) (o) (gamma) label_n H_dimension C_not_0) as H_pointwise.
  assert (P' : E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o))) ^ 2 * (1 - exp ((-1) * ((dot z (vadd o (m))) ^ 2) * (inv (dot z z)) * (inv (8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI)))))) <= E (gamma 1) (fun z => ((erf ((1 / 2) * (sqrt 2) * (dot z m) * (inv (sqrt (dot z z)))) * (dot z m) * (inv (sqrt (dot z z))) + exp ((-1 / 2) * ((dot z m) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot z z)) - (exp ((-1 / 2) * ((dot z o) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI)) + dot z o * (erf ((1 / 2) * (dot z o) * (sqrt 2) * (inv (sqrt (dot z z))))) * (inv (sqrt (dot z z)))) * (sqrt (dot z z))) ^ 2)).
  { apply E_le; intros d0 D0; draws.
    pose proof (H_pointwise d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [cosine], by Instance:
  (1 + 1/2*(n + 3)^(-1)*(<m - o, m - o>*pi^(-1) + 2)^(-1)*<o + m, o + m>)^(-1/2)*<m - o, m - o> >=
    E[<x, m - o>^2*exp(-<x, x>^(-1)*<x, o + m>^2*(8 + 4*<m - o, m - o>*pi^(-1))^(-1)); x ~ gamma1]
*)
Lemma step_cosine (V : Space) (m : V) (n : R) (o : V) (gamma : R -> law V)
    (label_n : label n)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_gaussian_cosine_left_apart : gaussian_cosine.cited_left_apart V gamma)
    (C_gaussian_cosine_other_apart : gaussian_cosine.cited_other_apart V gamma)
    (C_gaussian_cosine_fourth : gaussian_cosine.cited_fourth V gamma)
    (C_gaussian_cosine_integral : gaussian_cosine.cited_integral V gamma) :
  dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv (sqrt (1 + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (n + 3)) * (inv (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv PI) + 2))))) >= E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o))) ^ 2 * (exp ((-1) * ((dot z (vadd o (m))) ^ 2) * (inv (dot z z)) * (inv (8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI)))))).
Proof.
  assert (I' : E (gamma 1) (fun x1 => (dot x1 (vadd m (vscale (-1) o))) ^ 2 * (exp ((-1) * ((dot x1 (vadd o (m))) ^ 2) * (inv (8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI))) * (inv (dot x1 x1))))) <= dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv (sqrt (2 * (inv (8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI))) * (dot (vadd o (m)) (vadd o (m))) * (inv ((n) + 3)) + 1)))).
  { apply (gaussian_cosine.step_theorem (V) (vadd m (vscale (-1) o)) (inv (8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI))) (n) (vadd o (m)) (gamma)); [premise | first [assumption | gap; sign | premise] | first [exact H_dimension | congruent_to H_dimension | premise_by H_dimension] | exact C_gaussian_cosine_left_apart | exact C_gaussian_cosine_other_apart | exact C_gaussian_cosine_fourth | exact C_gaussian_cosine_integral]. }
  assert (J' : E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o))) ^ 2 * (exp ((-1) * ((dot z (vadd o (m))) ^ 2) * (inv (dot z z)) * (inv (8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI)))))) <= dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv (sqrt (1 + 2 * (dot (vadd o (m)) (vadd o (m))) * (inv (n + 3)) * (inv (8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI))))))) by first [exact I' | congruent_to I' | sides_of I' | fits I'].
  assert (G' : (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv (sqrt (1 + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (n + 3)) * (inv (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv PI) + 2)))))) - (E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o))) ^ 2 * (exp ((-1) * ((dot z (vadd o (m))) ^ 2) * (inv (dot z z)) * (inv (8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI))))))) = (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv (sqrt (1 + 2 * (dot (vadd o (m)) (vadd o (m))) * (inv (n + 3)) * (inv (8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI))))))) - (E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o))) ^ 2 * (exp ((-1) * ((dot z (vadd o (m))) ^ 2) * (inv (dot z z)) * (inv (8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI)))))))).
  { assert (U' : forall z0' z1' z2' : R, ((z0') * (inv (sqrt (1 + (1 / 2) * (z1') * (inv (n + 3)) * (inv ((z0') * (inv PI) + 2))))) - (z2')) = ((z0') * (inv (sqrt (1 + 2 * (z1') * (inv (n + 3)) * (inv (8 + 4 * (z0') * (inv PI)))))) - (z2'))).
    { clear - n label_n.
      intros z0' z1' z2'.
      try assert (0 < n + 3) by sign.
      try assert (N49' : normal_form ((inv ((z0') * (inv PI) + 2))) (PI * (inv ((z0') + 2 * PI)))) by normal.
      try assert (N50' : normal_form ((inv (8 + 4 * (z0') * (inv PI)))) ((1 / 4) * PI * (inv ((z0') + 2 * PI)))) by normal.
      try assert (0 < n + 3) by sign.
      try assert (N51' : normal_form (sqrt ((1 + 2 * (z1') * (inv (n + 3)) * (inv (8 + 4 * (z0') * (inv PI)))))) ((1 / 2) * (sqrt (2 * n + 6 + PI * (z1') * (inv ((z0') + 2 * PI)))) * (sqrt 2) * (inv (sqrt (n + 3))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (n + 3) * sqrt (n + 3) = n + 3) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (n + 3)) * inv (sqrt (n + 3)) = inv (n + 3)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (n + 3) <> 0) by (apply positive_ne; sign); assert (Z1' : n + 3 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
      try assert (0 < n + 3) by sign.
      try assert (N52' : normal_form ((inv (sqrt (1 + 2 * (z1') * (inv (n + 3)) * (inv (8 + 4 * (z0') * (inv PI))))))) (2 * (sqrt (n + 3)) * (inv (sqrt 2)) * (inv (sqrt (2 * n + 6 + PI * (z1') * (inv ((z0') + 2 * PI))))))) by normal.
      try assert (0 < n + 3) by sign.
      try assert (N53' : normal_form (sqrt ((1 + (1 / 2) * (z1') * (inv (n + 3)) * (inv ((z0') * (inv PI) + 2))))) ((1 / 2) * (sqrt (2 * n + 6 + PI * (z1') * (inv ((z0') + 2 * PI)))) * (sqrt 2) * (inv (sqrt (n + 3))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (n + 3) * sqrt (n + 3) = n + 3) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (n + 3)) * inv (sqrt (n + 3)) = inv (n + 3)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (n + 3) <> 0) by (apply positive_ne; sign); assert (Z1' : n + 3 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
      try assert (0 < n + 3) by sign.
      try assert (N54' : normal_form ((inv (sqrt (1 + (1 / 2) * (z1') * (inv (n + 3)) * (inv ((z0') * (inv PI) + 2)))))) (2 * (sqrt (n + 3)) * (inv (sqrt 2)) * (inv (sqrt (2 * n + 6 + PI * (z1') * (inv ((z0') + 2 * PI))))))) by normal.
      first [put; solve [ring] | equal]. }
    pose proof (U' (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd o (m)) (vadd o (m))) (E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o))) ^ 2 * (exp ((-1) * ((dot z (vadd o (m))) ^ 2) * (inv (dot z z)) * (inv (8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI)))))))) as V'.
    rearranged V'. }
  gap; try rewrite G'; lra.
Qed.

(** Step [theorem], by Linear:
  -2*E[E[Q(x + m, y + o); y ~ gamma1]; x ~ gamma1] + E[E[Q(x + m, y + m); y ~ gamma1]; x ~ gamma1]
    + E[E[Q(x + o, y + o); y ~ gamma1]; x ~ gamma1] >= 1/4*(-(1 + 1/2*(n + 3)^(-1)*(<m - o, m -
    o>*pi^(-1) + 2)^(-1)*<o + m, o + m>)^(-1/2) + 2)*<m - o, m - o>
*)
Lemma step_theorem (V : Space) (m : V) (n : R) (o : V) (gamma : R -> law V)
    (label_n : label n)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_features : cited_features V gamma)
    (C_density__m : cited_density__m V gamma)
    (C_not_0 : cited_not_0 V gamma)
    (C_density__o : cited_density__o V gamma)
    (C_symmetric : cited_symmetric V gamma)
    (C_linear_part : cited_linear_part V gamma)
    (C_gaussian_cosine_left_apart : gaussian_cosine.cited_left_apart V gamma)
    (C_gaussian_cosine_other_apart : gaussian_cosine.cited_other_apart V gamma)
    (C_gaussian_cosine_fourth : gaussian_cosine.cited_fourth V gamma)
    (C_gaussian_cosine_integral : gaussian_cosine.cited_integral V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) >= (1 / 4) * (2 - inv (sqrt (1 + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (n + 3)) * (inv (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv PI) + 2))))) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))).
Proof.
  pose proof (step_square (V) (m) (o) (gamma) C_features) as H_square.
  pose proof (step_mean_halves (V) (m) (n) (o) (gamma) label_n H_dimension C_density__m C_not_0 C_density__o) as H_mean_halves.
  pose proof (step_odd (V) (m) (o) (gamma) C_symmetric) as H_odd.
  pose proof (step_linear_part (V) (m) (o) (gamma) C_linear_part) as H_linear_part.
  pose proof (step_mean (V) (m) (n) (o) (gamma) label_n H_dimension C_not_0) as H_mean.
  pose proof (step_cosine (V) (m) (n) (o) (gamma) label_n H_dimension C_gaussian_cosine_left_apart C_gaussian_cosine_other_apart C_gaussian_cosine_fourth C_gaussian_cosine_integral) as H_cosine.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) - (E (gamma 1) (fun z => (E (gamma 1) (fun x1 => Rmax (dot z (vadd x1 (m))) (0)) - E (gamma 1) (fun x1 => Rmax 0 (dot z (vadd x1 (o))))) ^ 2)))) by (apply zero_times; lra).
  assert (P1' : 0 <= (1) * ((E (gamma 1) (fun z => (E (gamma 1) (fun x1 => Rmax (dot z (vadd x1 (m))) (0)) - E (gamma 1) (fun x1 => Rmax 0 (dot z (vadd x1 (o))))) ^ 2)) - (E (gamma 1) (fun z => (1 / 4) * ((dot z (vadd m (vscale (-1) o)) + (erf ((1 / 2) * (sqrt 2) * (dot z m) * (inv (sqrt (dot z z)))) * (dot z m) * (inv (sqrt (dot z z))) + exp ((-1 / 2) * ((dot z m) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot z z)) - (exp ((-1 / 2) * ((dot z o) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI)) + dot z o * (erf ((1 / 2) * (dot z o) * (sqrt 2) * (inv (sqrt (dot z z))))) * (inv (sqrt (dot z z)))) * (sqrt (dot z z))) ^ 2))))) by (apply zero_times; lra).
  assert (P2' : 0 <= (1 / 4) * ((E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o)) + (erf ((1 / 2) * (sqrt 2) * (dot z m) * (inv (sqrt (dot z z)))) * (dot z m) * (inv (sqrt (dot z z))) + exp ((-1 / 2) * ((dot z m) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot z z)) - (exp ((-1 / 2) * ((dot z o) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI)) + dot z o * (erf ((1 / 2) * (dot z o) * (sqrt 2) * (inv (sqrt (dot z z))))) * (inv (sqrt (dot z z)))) * (sqrt (dot z z))) ^ 2)) - (E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o))) ^ 2) + E (gamma 1) (fun z => ((erf ((1 / 2) * (sqrt 2) * (dot z m) * (inv (sqrt (dot z z)))) * (dot z m) * (inv (sqrt (dot z z))) + exp ((-1 / 2) * ((dot z m) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot z z)) - (exp ((-1 / 2) * ((dot z o) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI)) + dot z o * (erf ((1 / 2) * (dot z o) * (sqrt 2) * (inv (sqrt (dot z z))))) * (inv (sqrt (dot z z)))) * (sqrt (dot z z))) ^ 2)))) by (apply zero_times; lra).
  assert (P3' : 0 <= (1 / 2) * ((E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o))) ^ 2)) - (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))))) by (apply zero_times; lra).
  assert (P4' : 0 <= (1 / 4) * ((E (gamma 1) (fun z => ((erf ((1 / 2) * (sqrt 2) * (dot z m) * (inv (sqrt (dot z z)))) * (dot z m) * (inv (sqrt (dot z z))) + exp ((-1 / 2) * ((dot z m) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot z z)) - (exp ((-1 / 2) * ((dot z o) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI)) + dot z o * (erf ((1 / 2) * (dot z o) * (sqrt 2) * (inv (sqrt (dot z z))))) * (inv (sqrt (dot z z)))) * (sqrt (dot z z))) ^ 2)) - (E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o))) ^ 2 * (1 - exp ((-1) * ((dot z (vadd o (m))) ^ 2) * (inv (dot z z)) * (inv (8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI))))))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P5' : 0 <= (1 / 4) * ((dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv (sqrt (1 + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (n + 3)) * (inv (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv PI) + 2)))))) - (E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o))) ^ 2 * (exp ((-1) * ((dot z (vadd o (m))) ^ 2) * (inv (dot z z)) * (inv (8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI))))))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) - ((1 / 4) * (2 - inv (sqrt (1 + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (n + 3)) * (inv (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv PI) + 2))))) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) = (1) * ((E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) - (E (gamma 1) (fun z => (E (gamma 1) (fun x1 => Rmax (dot z (vadd x1 (m))) (0)) - E (gamma 1) (fun x1 => Rmax 0 (dot z (vadd x1 (o))))) ^ 2))) + (1) * ((E (gamma 1) (fun z => (E (gamma 1) (fun x1 => Rmax (dot z (vadd x1 (m))) (0)) - E (gamma 1) (fun x1 => Rmax 0 (dot z (vadd x1 (o))))) ^ 2)) - (E (gamma 1) (fun z => (1 / 4) * ((dot z (vadd m (vscale (-1) o)) + (erf ((1 / 2) * (sqrt 2) * (dot z m) * (inv (sqrt (dot z z)))) * (dot z m) * (inv (sqrt (dot z z))) + exp ((-1 / 2) * ((dot z m) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot z z)) - (exp ((-1 / 2) * ((dot z o) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI)) + dot z o * (erf ((1 / 2) * (dot z o) * (sqrt 2) * (inv (sqrt (dot z z))))) * (inv (sqrt (dot z z)))) * (sqrt (dot z z))) ^ 2)))) + (1 / 4) * ((E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o)) + (erf ((1 / 2) * (sqrt 2) * (dot z m) * (inv (sqrt (dot z z)))) * (dot z m) * (inv (sqrt (dot z z))) + exp ((-1 / 2) * ((dot z m) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot z z)) - (exp ((-1 / 2) * ((dot z o) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI)) + dot z o * (erf ((1 / 2) * (dot z o) * (sqrt 2) * (inv (sqrt (dot z z))))) * (inv (sqrt (dot z z)))) * (sqrt (dot z z))) ^ 2)) - (E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o))) ^ 2) + E (gamma 1) (fun z => ((erf ((1 / 2) * (sqrt 2) * (dot z m) * (inv (sqrt (dot z z)))) * (dot z m) * (inv (sqrt (dot z z))) + exp ((-1 / 2) * ((dot z m) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot z z)) - (exp ((-1 / 2) * ((dot z o) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI)) + dot z o * (erf ((1 / 2) * (dot z o) * (sqrt 2) * (inv (sqrt (dot z z))))) * (inv (sqrt (dot z z)))) * (sqrt (dot z z))) ^ 2))) + (1 / 2) * ((E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o))) ^ 2)) - (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) + (1 / 4) * ((E (gamma 1) (fun z => ((erf ((1 / 2) * (sqrt 2) * (dot z m) * (inv (sqrt (dot z z)))) * (dot z m) * (inv (sqrt (dot z z))) + exp ((-1 / 2) * ((dot z m) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot z z)) - (exp ((-1 / 2) * ((dot z o) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI)) + dot z o * (erf ((1 / 2) * (dot z o) * (sqrt 2) * (inv (sqrt (dot z z))))) * (inv (sqrt (dot z z)))) * (sqrt (dot z z))) ^ 2)) - (E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o))) ^ 2 * (1 - exp ((-1) * ((dot z (vadd o (m))) ^ 2) * (inv (dot z z)) * (inv (8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI)))))))) + (1 / 4) * ((dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv (sqrt (1 + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (n + 3)) * (inv (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv PI) + 2)))))) - (E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o))) ^ 2 * (exp ((-1) * ((dot z (vadd o (m))) ^ 2) * (inv (dot z z)) * (inv (8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI))))))))).
  { enough (U' : (E (gamma 1) (fun z => (1 / 4) * ((dot z (vadd m (vscale (-1) o)) + (erf ((1 / 2) * (sqrt 2) * (dot z m) * (inv (sqrt (dot z z)))) * (dot z m) * (inv (sqrt (dot z z))) + exp ((-1 / 2) * ((dot z m) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot z z)) - (exp ((-1 / 2) * ((dot z o) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI)) + dot z o * (erf ((1 / 2) * (dot z o) * (sqrt 2) * (inv (sqrt (dot z z))))) * (inv (sqrt (dot z z)))) * (sqrt (dot z z))) ^ 2)) + (1 / 4) * (E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o))) ^ 2 * (exp ((-1) * ((dot z (vadd o (m))) ^ 2) * (inv (dot z z)) * (inv (8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI))))))) + (1 / 4) * (E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o))) ^ 2 * (1 - exp ((-1) * ((dot z (vadd o (m))) ^ 2) * (inv (dot z z)) * (inv (8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI))))))) - (1 / 4) * (E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o)) + (erf ((1 / 2) * (sqrt 2) * (dot z m) * (inv (sqrt (dot z z)))) * (dot z m) * (inv (sqrt (dot z z))) + exp ((-1 / 2) * ((dot z m) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot z z)) - (exp ((-1 / 2) * ((dot z o) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI)) + dot z o * (erf ((1 / 2) * (dot z o) * (sqrt 2) * (inv (sqrt (dot z z))))) * (inv (sqrt (dot z z)))) * (sqrt (dot z z))) ^ 2)) - (1 / 4) * (E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o))) ^ 2))) = 0).
    { apply Rminus_diag_uniq; transitivity ((E (gamma 1) (fun z => (1 / 4) * ((dot z (vadd m (vscale (-1) o)) + (erf ((1 / 2) * (sqrt 2) * (dot z m) * (inv (sqrt (dot z z)))) * (dot z m) * (inv (sqrt (dot z z))) + exp ((-1 / 2) * ((dot z m) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot z z)) - (exp ((-1 / 2) * ((dot z o) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI)) + dot z o * (erf ((1 / 2) * (dot z o) * (sqrt 2) * (inv (sqrt (dot z z))))) * (inv (sqrt (dot z z)))) * (sqrt (dot z z))) ^ 2)) + (1 / 4) * (E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o))) ^ 2 * (exp ((-1) * ((dot z (vadd o (m))) ^ 2) * (inv (dot z z)) * (inv (8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI))))))) + (1 / 4) * (E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o))) ^ 2 * (1 - exp ((-1) * ((dot z (vadd o (m))) ^ 2) * (inv (dot z z)) * (inv (8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI))))))) - (1 / 4) * (E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o)) + (erf ((1 / 2) * (sqrt 2) * (dot z m) * (inv (sqrt (dot z z)))) * (dot z m) * (inv (sqrt (dot z z))) + exp ((-1 / 2) * ((dot z m) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot z z)) - (exp ((-1 / 2) * ((dot z o) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI)) + dot z o * (erf ((1 / 2) * (dot z o) * (sqrt 2) * (inv (sqrt (dot z z))))) * (inv (sqrt (dot z z)))) * (sqrt (dot z z))) ^ 2)) - (1 / 4) * (E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o))) ^ 2)))); [same_sums | rewrite U'; ring]. }
    assert (T160' : (1 / 4) * (E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o))) ^ 2 * (1 - exp ((-1) * ((dot z (vadd o (m))) ^ 2) * (inv (dot z z)) * (inv (8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI))))))) + ((-1 / 4) * (E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o)) + (erf ((1 / 2) * (sqrt 2) * (dot z m) * (inv (sqrt (dot z z)))) * (dot z m) * (inv (sqrt (dot z z))) + exp ((-1 / 2) * ((dot z m) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot z z)) - (exp ((-1 / 2) * ((dot z o) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI)) + dot z o * (erf ((1 / 2) * (dot z o) * (sqrt 2) * (inv (sqrt (dot z z))))) * (inv (sqrt (dot z z)))) * (sqrt (dot z z))) ^ 2)) + ((-1 / 4) * (E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o))) ^ 2)) + ((1) * (E (gamma 1) (fun z => (1 / 4) * ((dot z (vadd m (vscale (-1) o)) + (erf ((1 / 2) * (sqrt 2) * (dot z m) * (inv (sqrt (dot z z)))) * (dot z m) * (inv (sqrt (dot z z))) + exp ((-1 / 2) * ((dot z m) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot z z)) - (exp ((-1 / 2) * ((dot z o) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI)) + dot z o * (erf ((1 / 2) * (dot z o) * (sqrt 2) * (inv (sqrt (dot z z))))) * (inv (sqrt (dot z z)))) * (sqrt (dot z z))) ^ 2))) + ((1 / 4) * (E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o))) ^ 2 * (exp ((-1) * ((dot z (vadd o (m))) ^ 2) * (inv (dot z z)) * (inv (8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI))))))))))) = 0).
    { transitivity (E (gamma 1) (fun x_161 => (1 / 4) * ((dot x_161 (vadd m (vscale (-1) o))) ^ 2 * (1 - exp ((-1) * ((dot x_161 (vadd o (m))) ^ 2) * (inv (dot x_161 x_161)) * (inv (8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI)))))) + ((-1 / 4) * ((dot x_161 (vadd m (vscale (-1) o)) + (erf ((1 / 2) * (sqrt 2) * (dot x_161 m) * (inv (sqrt (dot x_161 x_161)))) * (dot x_161 m) * (inv (sqrt (dot x_161 x_161))) + exp ((-1 / 2) * ((dot x_161 m) ^ 2) * (inv (dot x_161 x_161))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot x_161 x_161)) - (exp ((-1 / 2) * ((dot x_161 o) ^ 2) * (inv (dot x_161 x_161))) * (sqrt 2) * (inv (sqrt PI)) + dot x_161 o * (erf ((1 / 2) * (dot x_161 o) * (sqrt 2) * (inv (sqrt (dot x_161 x_161))))) * (inv (sqrt (dot x_161 x_161)))) * (sqrt (dot x_161 x_161))) ^ 2) + ((-1 / 4) * ((dot x_161 (vadd m (vscale (-1) o))) ^ 2) + ((1) * ((1 / 4) * ((dot x_161 (vadd m (vscale (-1) o)) + (erf ((1 / 2) * (sqrt 2) * (dot x_161 m) * (inv (sqrt (dot x_161 x_161)))) * (dot x_161 m) * (inv (sqrt (dot x_161 x_161))) + exp ((-1 / 2) * ((dot x_161 m) ^ 2) * (inv (dot x_161 x_161))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot x_161 x_161)) - (exp ((-1 / 2) * ((dot x_161 o) ^ 2) * (inv (dot x_161 x_161))) * (sqrt 2) * (inv (sqrt PI)) + dot x_161 o * (erf ((1 / 2) * (dot x_161 o) * (sqrt 2) * (inv (sqrt (dot x_161 x_161))))) * (inv (sqrt (dot x_161 x_161)))) * (sqrt (dot x_161 x_161))) ^ 2)) + ((1 / 4) * ((dot x_161 (vadd m (vscale (-1) o))) ^ 2 * (exp ((-1) * ((dot x_161 (vadd o (m))) ^ 2) * (inv (dot x_161 x_161)) * (inv (8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI)))))))))))); [symmetry; linear |].
      apply E_is; intros x_161 D_x_161; draws.
      transitivity (0).
      { same_sums. }
      reflexivity. }
    transitivity (((1 / 4) * (E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o))) ^ 2 * (1 - exp ((-1) * ((dot z (vadd o (m))) ^ 2) * (inv (dot z z)) * (inv (8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI))))))) + ((-1 / 4) * (E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o)) + (erf ((1 / 2) * (sqrt 2) * (dot z m) * (inv (sqrt (dot z z)))) * (dot z m) * (inv (sqrt (dot z z))) + exp ((-1 / 2) * ((dot z m) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot z z)) - (exp ((-1 / 2) * ((dot z o) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI)) + dot z o * (erf ((1 / 2) * (dot z o) * (sqrt 2) * (inv (sqrt (dot z z))))) * (inv (sqrt (dot z z)))) * (sqrt (dot z z))) ^ 2)) + ((-1 / 4) * (E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o))) ^ 2)) + ((1) * (E (gamma 1) (fun z => (1 / 4) * ((dot z (vadd m (vscale (-1) o)) + (erf ((1 / 2) * (sqrt 2) * (dot z m) * (inv (sqrt (dot z z)))) * (dot z m) * (inv (sqrt (dot z z))) + exp ((-1 / 2) * ((dot z m) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot z z)) - (exp ((-1 / 2) * ((dot z o) ^ 2) * (inv (dot z z))) * (sqrt 2) * (inv (sqrt PI)) + dot z o * (erf ((1 / 2) * (dot z o) * (sqrt 2) * (inv (sqrt (dot z z))))) * (inv (sqrt (dot z z)))) * (sqrt (dot z z))) ^ 2))) + ((1 / 4) * (E (gamma 1) (fun z => (dot z (vadd m (vscale (-1) o))) ^ 2 * (exp ((-1) * ((dot z (vadd o (m))) ^ 2) * (inv (dot z z)) * (inv (8 + 4 * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv PI))))))))))))); [same_sums | rewrite T160'; ring]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (V : Space) (m : V) (n : R) (o : V) (gamma : R -> law V)
    (label_n : label n)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_features : cited_features V gamma)
    (C_density__m : cited_density__m V gamma)
    (C_not_0 : cited_not_0 V gamma)
    (C_density__o : cited_density__o V gamma)
    (C_symmetric : cited_symmetric V gamma)
    (C_linear_part : cited_linear_part V gamma)
    (C_gaussian_cosine_left_apart : gaussian_cosine.cited_left_apart V gamma)
    (C_gaussian_cosine_other_apart : gaussian_cosine.cited_other_apart V gamma)
    (C_gaussian_cosine_fourth : gaussian_cosine.cited_fourth V gamma)
    (C_gaussian_cosine_integral : gaussian_cosine.cited_integral V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) >= (1 / 4) * (2 - inv (sqrt (1 + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (n + 3)) * (inv (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv PI) + 2))))) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))).
Proof. exact (step_theorem (V) (m) (n) (o) (gamma) label_n H_dimension C_features C_density__m C_not_0 C_density__o C_symmetric C_linear_part C_gaussian_cosine_left_apart C_gaussian_cosine_other_apart C_gaussian_cosine_fourth C_gaussian_cosine_integral). Qed.
