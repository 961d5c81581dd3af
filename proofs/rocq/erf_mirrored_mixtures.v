(** ERF, mirrored isotropic Gaussian classes, $d >= 2$: the theorem for mixtures (erf-mirrored-mixtures)

  Given [D > 0]: D > 0
  Given [mu > 0]: mu > 0
  Given [normal]: gamma1 is N(0, I)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [d >= 2]: d >= 2
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [def f]: f(_0) = -1 + 1/2*pi + delta(1, _0)*(-1/2*pi + 2) for all nat
  Given [def g]: g(_0) = (-1 + 1/2*pi + delta(1, _0)*(-1/2*pi + 2))*(-1 + 2*_0) for all nat
  Given [def M]: M(_1, _0) = E[E[(<y, y> + D)^(1/2)^(-1 + 2*_3)^(-1)*<x + y, x +
    y>^(_2)*2^(_2)^(-1)*<x, y>^(-1 + 2*_3)*(D + <x, x>)^(1/2)^(-1 + 2*_3)^(-1)*E[<z, z>^(_3); z ~
    gamma1]^(-1); y ~ gamma1]; x ~ gamma1] for all nat, nat
  Given [def T]: T(_1, _0) = E[E[<x, x>^(-2 + c + 2*_3)*(<x, x> + D)^(-1 + 2*_3)^(-1); x ~
    gamma1]*E[<x, x>^(-1 + c); x ~ gamma1]^(-1); c ~ coins(_0)] for all nat, nat
  Given [def M_G]: M_G(_0) = E[E[<x + y, x + y>^(_2)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> -
    <x, y>^2)^(-1/2)*2^(_2)^(-1)*<x, y>*E[<z, z>^(_3); z ~ gamma1]^(-1); y ~ gamma1]; x ~ gamma1]
    for all nat
  Given [def C_F]: C_F(_1, _0) = E[E[<x, x>^(-2 + c + _3)*asin(<x, x>*(<x, x> + D)^(-1)); x ~
    gamma1]*E[<x, x>^(-2 + c + _3); x ~ gamma1]^(-1); c ~ coins(_0)] for all nat, nat
  Given [def C_G]: C_G(_1, _0) = E[E[<x, x>*(D + 2*<x, x>)^(-1/2)*D^(-1/2)*<x, x>^(-2 + c + _3); x
    ~ gamma1]*E[<x, x>^(-2 + c + _3); x ~ gamma1]^(-1); c ~ coins(_0)] for all nat, nat
  Given [M_F]: M_F(_0) = M(1, _0)*f(1) + E[M(1 + c, _1)*f(1 + c); c ~ A] for all nat
  Given [M_G]: M_G(_0) = E[M(1 + c, _1)*g(1 + c); c ~ A] + M(1, _0)*g(1) for all nat
  Given [C_F]: C_F(1, _0) = f(1)*T(1, _0) + E[T(1 + c, _1)*f(1 + c); c ~ A] for all nat
  Given [C_G]: C_G(1, _0) = E[T(1 + c, _1)*g(1 + c); c ~ A] + g(1)*T(1, _0) for all nat
  Given [m_F]: m_F = E[M_F(c)*mu^2*c^(-1); c ~ P]
  Given [m_G]: m_G = E[M_G(c)*mu^2*c^(-1); c ~ P]
  Given [t_F]: t_F = E[C_F(1, c); c ~ P]
  Given [t_G]: t_G = E[C_G(1, c); c ~ P]
  Then t_G*m_F > t_F*m_G
  Then m_F > 0
  Then m_G > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
From NCProofs Require erf_powers_ratios.
From NCProofs Require erf_itself.
From NCProofs Require erf_within.
From NCProofs Require mirrored_mixtures.
Open Scope R_scope.

(** Step [kappa > 0], by Balls:
  -1 + 1/2*pi > 0
*)
Lemma step_kappa_pos_0 :
  (1 / 2) * PI - 1 > 0.
Proof.
  by_balls.
Qed.

(** Step [kappa < 1], by Balls:
  -1/2*pi + 2 > 0
*)
Lemma step_kappa_less_1 :
  2 - (1 / 2) * PI > 0.
Proof.
  by_balls.
Qed.

(** Step [f >= 0], by Linear:
  f(_0) >= 0 for all nat
*)
Lemma step_f_pos_is_0 (f : R -> R)
    (H_def_f : forall i : R, label i -> f i = (1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1) :
  forall i : R, label i -> f i >= 0.
Proof. (* Admitted: coqc says: Error: Timeout! *)
Admitted.

(** Step [g > 0], by Linear:
  g(_0) > 0 for all nat
*)
Lemma step_g_pos_0 (g : R -> R)
    (H_def_g : forall i : R, label i -> g i = ((1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1) * (2 * i - 1)) :
  forall i : R, label i -> g i > 0.
Proof.
  pose proof (step_kappa_pos_0) as H_kappa_pos_0.
  pose proof (step_kappa_less_1) as H_kappa_less_1.
  intros any0 D0; draws.
  specialize (H_def_g any0 D0).
  assert (P' : 0 < (((1 / 2) * PI + delta 1 any0 * (2 - (1 / 2) * PI) - 1) * (2 * any0 - 1))) by (first [sign_form ((1 / 2) * (2 * any0 - 1) * (2 * ((1 / 2) * PI - 1) + 2 * (2 - (1 / 2) * PI) * (delta 1 any0))) ltac:(first [put; solve [field] | equal]) | sign]).
  assert (G' : (g any0) - (0) = (((1 / 2) * PI + delta 1 any0 * (2 - (1 / 2) * PI) - 1) * (2 * any0 - 1))).
  { rewrite ?H_def_g.
    try assert (N1' : normal_form ((((1 / 2) * PI + delta 1 any0 * (2 - (1 / 2) * PI) - 1) * (2 * any0 - 1))) (1 + (1 / 2) * PI * (delta 1 any0) + PI * any0 + 4 * (delta 1 any0) * any0 - (1 / 2) * PI - 2 * any0 - 2 * (delta 1 any0) - PI * (delta 1 any0) * any0)) by (unfold normal_form; first [put; solve [field] | equal]).
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [f/g at n], by Linear:
  g(1 + n)*f(n) >= g(n)*f(1 + n)
*)
Lemma step_f_over_g_at_n (n : R) (f : R -> R) (g : R -> R)
    (label_n : label n)
    (H_def_f : forall i : R, label i -> f i = (1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1)
    (H_def_g : forall i : R, label i -> g i = ((1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1) * (2 * i - 1)) :
  g (1 + n) * (f n) >= g n * (f (1 + n)).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [f/g falls], by Specialise:
  f(_0)*g(1 + _0) >= f(1 + _0)*g(_0) for all nat
*)
Lemma step_f_over_g_falls (f : R -> R) (g : R -> R)
    (H_def_f : forall i : R, label i -> f i = (1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1)
    (H_def_g : forall i : R, label i -> g i = ((1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1) * (2 * i - 1)) :
  forall i : R, label i -> f i * (g (1 + i)) >= f (1 + i) * (g i).
Proof.
  intros any0 D0; draws.
  assert (I' : g (1 + (any0)) * (f (any0)) >= g (any0) * (f (1 + (any0)))).
  { apply (step_f_over_g_at_n (any0) (f) (g)); premise. }
  first [exact I' | lra | fit I'].
Qed.

(** Step [f/g, first], by Linear:
  f(1)*g(2) > f(2)*g(1)
*)
Lemma step_f_over_g__first (f : R -> R) (g : R -> R)
    (H_def_f : forall i : R, label i -> f i = (1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1)
    (H_def_g : forall i : R, label i -> g i = ((1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1) * (2 * i - 1)) :
  f 1 * (g 2) > f 2 * (g 1).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [Lemma A], by Instance:
  E[E[(<x, x> + D)^(1 + 2*n)^(-1)*<x, x>^(c + 2*n); x ~ gamma1]*E[<x, x>^(-1 + c); x ~
    gamma1]^(-1); c ~ coins(L)]*E[E[(<y, y> + D)^(1/2)^(-1 + 2*n)^(-1)*<x, y>^(-1 + 2*n)*<x + y, x
    + y>^(L)*(D + <x, x>)^(1/2)^(-1 + 2*n)^(-1); y ~ gamma1]; x ~ gamma1] > E[E[(<x, x> + D)^(-1 +
    2*n)^(-1)*<x, x>^(-2 + c + 2*n); x ~ gamma1]*E[<x, x>^(-1 + c); x ~ gamma1]^(-1); c ~
    coins(L)]*E[E[<x, y>^(1 + 2*n)*(<y, y> + D)^(1/2)^(1 + 2*n)^(-1)*(D + <x, x>)^(1/2)^(1 +
    2*n)^(-1)*<x + y, x + y>^(L); y ~ gamma1]; x ~ gamma1]
  Not stated: normal laws are not translated
*)

(** Step [powers], by Instance:
  E[E[(<y, y> + D)^(1/2)^(-1 + 2*n)^(-1)*<x, y>^(-1 + 2*n)*<x + y, x + y>^(L)*(D + <x,
    x>)^(1/2)^(-1 + 2*n)^(-1); y ~ gamma1]; x ~ gamma1] > 0
  Not stated: normal laws are not translated
*)

(** Step [M at n], by Linear:
  M(n, L) > 0
*)
Lemma step_M_at_n (V : Space) (D : R) (L : R) (n : R) (M : R -> R -> R) (gamma : R -> law V)
    (label_L : label L)
    (label_n : label n)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_M : forall i : R, label i -> forall j : R, label j -> M i j = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) j * (npow (dot x y) (2 * i - 1)) * (inv (npow (sqrt (dot y y + D)) (2 * i - 1))) * (inv (npow 2 j)) * (inv (npow (sqrt (D + dot x x)) (2 * i - 1))) * (inv (E (gamma 1) (fun z => npow (dot z z) j)))))) :
  M n L > 0.
Proof. (* Admitted: powers is not stated *)
Admitted.

(** Step [T at n], by Linear:
  T(n, L) > 0
  Not stated: 'series' is not translated
*)

(** Step [ratio], by Linear:
  M(n, L)*T(1 + n, L) > M(1 + n, L)*T(n, L)
  Not stated: 'series' is not translated
*)

(** Step [M > 0], by Specialise:
  M(_1, _0) > 0 for all nat, nat
*)
Lemma step_M_pos_0 (V : Space) (D : R) (M : R -> R -> R) (gamma : R -> law V)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_M : forall i : R, label i -> forall j : R, label j -> M i j = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) j * (npow (dot x y) (2 * i - 1)) * (inv (npow (sqrt (dot y y + D)) (2 * i - 1))) * (inv (npow 2 j)) * (inv (npow (sqrt (D + dot x x)) (2 * i - 1))) * (inv (E (gamma 1) (fun z => npow (dot z z) j)))))) :
  forall i : R, label i -> forall j : R, label j -> M i j > 0.
Proof.
  intros any0 D0 any1 D1; draws.
  assert (I' : M (any0) (any1) > 0).
  { apply (step_M_at_n (V) (D) (any1) (any0) (M) (gamma)); premise. }
  first [exact I' | lra | fit I'].
Qed.

(** Step [T > 0], by Specialise:
  T(_1, _0) > 0 for all nat, nat
*)
Lemma step_T_pos_0 (T : R -> R -> R) :
  forall i : R, label i -> forall j : R, label j -> T i j > 0.
Proof. (* Admitted: T at n is not stated *)
Admitted.

(** Step [M/T falls], by Specialise:
  T(1 + _1, _0)*M(_1, _0) > T(_1, _0)*M(1 + _1, _0) for all nat, nat
*)
Lemma step_M_over_T_falls (M : R -> R -> R) (T : R -> R -> R) :
  forall i : R, label i -> forall j : R, label j -> T (1 + i) j * (M i j) > T i j * (M (1 + i) j).
Proof. (* Admitted: ratio is not stated *)
Admitted.

(** Step [one more, F], by Cited:
  E[E[<x, x>^(-2 + c + N); x ~ gamma1]^(-1)*E[<x, x>^(-2 + c + N)*asin(<x, x>*(<x, x> + D)^(-1));
    x ~ gamma1]; c ~ coins(1 + L)] = 1/2*E[E[<x, x>^(-2 + c + N); x ~ gamma1]^(-1)*E[<x, x>^(-2 +
    c + N)*asin(<x, x>*(<x, x> + D)^(-1)); x ~ gamma1]; c ~ coins(L)] + 1/2*E[E[<x, x>^(-1 + c +
    N); x ~ gamma1]^(-1)*E[<x, x>^(-1 + c + N)*asin(<x, x>*(<x, x> + D)^(-1)); x ~ gamma1]; c ~
    coins(L)]
  Not stated: 'series' is not translated
*)

(** Step [coins, F at N], by Algebra:
  C_F(N, 1 + L) = 1/2*C_F(N, L) + 1/2*C_F(1 + N, L)
  Not stated: 'series' is not translated
*)

(** Step [coins, F], by Specialise:
  C_F(_1, 1 + _0) = 1/2*C_F(1 + _1, _0) + 1/2*C_F(_1, _0) for all nat, nat
*)
Lemma step_coins__F (C_F : R -> R -> R) :
  forall i : R, label i -> forall j : R, label j -> C_F i (1 + j) = (1 / 2) * (C_F (1 + i) j) + (1 / 2) * (C_F i j).
Proof. (* Admitted: coins, F at N is not stated *)
Admitted.

(** Step [no coin, F], by Cited:
  E[E[<x, x>^(-2 + c + N); x ~ gamma1]^(-1)*E[<x, x>^(-2 + c + N)*asin(<x, x>*(<x, x> + D)^(-1));
    x ~ gamma1]; c ~ coins(1)] = E[<x, x>^(-1 + N); x ~ gamma1]^(-1)*E[<x, x>^(-1 + N)*asin(<x,
    x>*(<x, x> + D)^(-1)); x ~ gamma1]
  Not stated: 'series' is not translated
*)

(** Step [F at N], by Algebra:
  C_F(N, 1) = E[<x, x>^(-1 + N); x ~ gamma1]^(-1)*E[<x, x>^(-1 + N)*asin(<x, x>*(<x, x> +
    D)^(-1)); x ~ gamma1]
  Not stated: 'series' is not translated
*)

(** Step [F after N], by Specialise:
  C_F(1 + N, 1) = E[<x, x>^(N); x ~ gamma1]^(-1)*E[<x, x>^(N)*asin(<x, x>*(<x, x> + D)^(-1)); x ~
    gamma1]
*)
Lemma step_F_after_N (V : Space) (D : R) (N_ : R) (C_F : R -> R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0) :
  C_F (1 + N_) 1 = E (gamma 1) (fun x => npow (dot x x) N_ * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) N_))).
Proof. (* Admitted: F at N is not stated *)
Admitted.

(** Step [one more, G], by Cited:
  E[E[<x, x>^(-2 + c + N); x ~ gamma1]^(-1)*E[<x, x>*<x, x>^(-2 + c + N)*(D + 2*<x,
    x>)^(-1/2)*D^(-1/2); x ~ gamma1]; c ~ coins(1 + L)] = 1/2*E[E[<x, x>*(D + 2*<x,
    x>)^(-1/2)*D^(-1/2)*<x, x>^(-1 + c + N); x ~ gamma1]*E[<x, x>^(-1 + c + N); x ~ gamma1]^(-1);
    c ~ coins(L)] + 1/2*E[E[<x, x>^(-2 + c + N); x ~ gamma1]^(-1)*E[<x, x>*<x, x>^(-2 + c + N)*(D
    + 2*<x, x>)^(-1/2)*D^(-1/2); x ~ gamma1]; c ~ coins(L)]
  Not stated: 'series' is not translated
*)

(** Step [coins, G at N], by Algebra:
  C_G(N, 1 + L) = 1/2*C_G(N, L) + 1/2*C_G(1 + N, L)
  Not stated: 'series' is not translated
*)

(** Step [coins, G], by Specialise:
  C_G(_1, 1 + _0) = 1/2*C_G(1 + _1, _0) + 1/2*C_G(_1, _0) for all nat, nat
*)
Lemma step_coins__G (C_G : R -> R -> R) :
  forall i : R, label i -> forall j : R, label j -> C_G i (1 + j) = (1 / 2) * (C_G (1 + i) j) + (1 / 2) * (C_G i j).
Proof. (* Admitted: coins, G at N is not stated *)
Admitted.

(** Step [no coin, G], by Cited:
  E[E[<x, x>^(-2 + c + N); x ~ gamma1]^(-1)*E[<x, x>*<x, x>^(-2 + c + N)*(D + 2*<x,
    x>)^(-1/2)*D^(-1/2); x ~ gamma1]; c ~ coins(1)] = E[<x, x>*(D + 2*<x, x>)^(-1/2)*D^(-1/2)*<x,
    x>^(-1 + N); x ~ gamma1]*E[<x, x>^(-1 + N); x ~ gamma1]^(-1)
  Not stated: 'series' is not translated
*)

(** Step [G at N], by Algebra:
  C_G(N, 1) = E[<x, x>*(D + 2*<x, x>)^(-1/2)*D^(-1/2)*<x, x>^(-1 + N); x ~ gamma1]*E[<x, x>^(-1 +
    N); x ~ gamma1]^(-1)
  Not stated: 'series' is not translated
*)

(** Step [G after N], by Specialise:
  C_G(1 + N, 1) = E[<x, x>^(N); x ~ gamma1]^(-1)*E[<x, x>*<x, x>^(N)*(D + 2*<x,
    x>)^(-1/2)*D^(-1/2); x ~ gamma1]
*)
Lemma step_G_after_N (V : Space) (D : R) (N_ : R) (C_G : R -> R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0) :
  C_G (1 + N_) 1 = E (gamma 1) (fun x => dot x x * (npow (dot x x) N_) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) N_))).
Proof. (* Admitted: G at N is not stated *)
Admitted.

(** Step [positive at N], by Instance:
  E[<x, x>*(D + 2*<x, x>)^(-1/2)*D^(-1/2)*<x, x>^(-1 + N); x ~ gamma1]*E[<x, x>^(-1 + N); x ~
    gamma1]^(-1) > 0
  Not stated: normal laws are not translated
*)

(** Step [rises at N], by Instance:
  E[<x, x>^(N); x ~ gamma1]^(-1)*E[<x, x>*<x, x>^(N)*(D + 2*<x, x>)^(-1/2)*D^(-1/2); x ~ gamma1]
    >= E[<x, x>*(D + 2*<x, x>)^(-1/2)*D^(-1/2)*<x, x>^(-1 + N); x ~ gamma1]*E[<x, x>^(-1 + N); x ~
    gamma1]^(-1)
  Not stated: normal laws are not translated
*)

(** Step [falls at N], by Instance:
  E[<x, x>^(N); x ~ gamma1]^(-1)*E[<x, x>^(-1 + N); x ~ gamma1]^(-1)*E[<x, x>^(-1 + N)*asin(<x,
    x>*(<x, x> + D)^(-1)); x ~ gamma1]*E[<x, x>*<x, x>^(N)*(D + 2*<x, x>)^(-1/2)*D^(-1/2); x ~
    gamma1] >= E[<x, x>*(D + 2*<x, x>)^(-1/2)*D^(-1/2)*<x, x>^(-1 + N); x ~ gamma1]*E[<x, x>^(N);
    x ~ gamma1]^(-1)*E[<x, x>^(-1 + N); x ~ gamma1]^(-1)*E[<x, x>^(N)*asin(<x, x>*(<x, x> +
    D)^(-1)); x ~ gamma1]
  Not stated: normal laws are not translated
*)

(** Step [C_G at N], by Linear:
  C_G(N, 1) > 0
*)
Lemma step_C_G_at_N (N_ : R) (C_G : R -> R -> R)
    (label_N_ : label N_) :
  C_G N_ 1 > 0.
Proof. (* Admitted: G at N, positive at N is not stated *)
Admitted.

(** Step [C_G rises at N], by Linear:
  C_G(1 + N, 1) >= C_G(N, 1)
*)
Lemma step_C_G_rises_at_N (D : R) (N_ : R) (C_G : R -> R -> R)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0) :
  C_G (1 + N_) 1 >= C_G N_ 1.
Proof. (* Admitted: G at N, rises at N is not stated *)
Admitted.

(** Step [C_F/C_G falls at N], by Linear:
  C_G(1 + N, 1)*C_F(N, 1) >= C_F(1 + N, 1)*C_G(N, 1)
*)
Lemma step_C_F_over_C_G_falls_at_N (D : R) (N_ : R) (C_F : R -> R -> R) (C_G : R -> R -> R)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0) :
  C_G (1 + N_) 1 * (C_F N_ 1) >= C_F (1 + N_) 1 * (C_G N_ 1).
Proof. (* Admitted: F at N, G at N, falls at N is not stated *)
Admitted.

(** Step [C_G > 0], by Specialise:
  C_G(_0, 1) > 0 for all nat
*)
Lemma step_C_G_pos_0 (C_G : R -> R -> R) :
  forall i : R, label i -> C_G i 1 > 0.
Proof.
  intros any0 D0; draws.
  assert (I' : C_G (any0) 1 > 0).
  { apply (step_C_G_at_N (any0) (C_G)); premise. }
  first [exact I' | lra | fit I'].
Qed.

(** Step [C_G rises], by Specialise:
  C_G(1 + _0, 1) >= C_G(_0, 1) for all nat
*)
Lemma step_C_G_rises (D : R) (C_G : R -> R -> R)
    (H_D_pos_0 : D > 0) :
  forall i : R, label i -> C_G (1 + i) 1 >= C_G i 1.
Proof.
  intros any0 D0; draws.
  assert (I' : C_G (1 + (any0)) 1 >= C_G (any0) 1).
  { apply (step_C_G_rises_at_N (D) (any0) (C_G)); premise. }
  first [exact I' | lra | fit I'].
Qed.

(** Step [C_F/C_G falls], by Specialise:
  C_G(1 + _0, 1)*C_F(_0, 1) >= C_G(_0, 1)*C_F(1 + _0, 1) for all nat
*)
Lemma step_C_F_over_C_G_falls (D : R) (C_F : R -> R -> R) (C_G : R -> R -> R)
    (H_D_pos_0 : D > 0) :
  forall i : R, label i -> C_G (1 + i) 1 * (C_F i 1) >= C_G i 1 * (C_F (1 + i) 1).
Proof.
  intros any0 D0; draws.
  assert (I' : C_G (1 + (any0)) 1 * (C_F (any0) 1) >= C_F (1 + (any0)) 1 * (C_G (any0) 1)).
  { apply (step_C_F_over_C_G_falls_at_N (D) (any0) (C_F) (C_G)); premise. }
  first [exact I' | lra | fit I'].
Qed.

(** Step [within], by Instance:
  2*E[E[2^(1 + L)^(-1)*E[<z, z>^(1 + L); z ~ gamma1]^(-1)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x,
    x> - <x, y>^2)^(-1/2)*<x + y, x + y>^(1 + L)*<x, y>; y ~ gamma1]; x ~ gamma1] >= E[E[2^(2 +
    L)^(-1)*E[<z, z>^(2 + L); z ~ gamma1]^(-1)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x,
    y>^2)^(-1/2)*<x + y, x + y>^(2 + L)*<x, y>; y ~ gamma1]; x ~ gamma1] + E[E[2^(L)^(-1)*(<y,
    y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2)*<x + y, x + y>^(L)*<x, y>*E[<z,
    z>^(L); z ~ gamma1]^(-1); y ~ gamma1]; x ~ gamma1]
  Not stated: normal laws are not translated
*)

(** Step [within, first], by Instance:
  2*E[E[1/2*<x + y, x + y>*E[<z, z>; z ~ gamma1]^(-1)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> -
    <x, y>^2)^(-1/2)*<x, y>; y ~ gamma1]; x ~ gamma1] >= E[E[1/4*(<y, y>*D + D^2 + <y, y>*<x, x> +
    D*<x, x> - <x, y>^2)^(-1/2)*<x + y, x + y>^2*E[<z, z>^2; z ~ gamma1]^(-1)*<x, y>; y ~ gamma1];
    x ~ gamma1]
  Not stated: normal laws are not translated
*)

(** Step [concave], by Linear:
  2*M_G(1 + L) >= M_G(2 + L) + M_G(L)
*)
Lemma step_concave (V : Space) (D : R) (L : R) (M_G : R -> R) (gamma : R -> law V)
    (label_L : label L)
    (H_def_M_G : forall i : R, label i -> M_G i = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i)))))) :
  2 * (M_G (1 + L)) >= M_G (2 + L) + M_G L.
Proof. (* Admitted: within is not stated *)
Admitted.

(** Step [M_G concave], by Specialise:
  2*M_G(1 + _0) >= M_G(_0) + M_G(_0 + 2) for all nat
*)
Lemma step_M_G_concave (V : Space) (D : R) (M_G : R -> R) (gamma : R -> law V)
    (H_def_M_G : forall i : R, label i -> M_G i = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i)))))) :
  forall i : R, label i -> 2 * (M_G (1 + i)) >= M_G i + M_G (i + 2).
Proof.
  intros any0 D0; draws.
  assert (I' : 2 * (M_G (1 + (any0))) >= M_G (2 + (any0)) + M_G (any0)).
  { apply (step_concave (V) (D) (any0) (M_G) (gamma)); premise. }
  first [exact I' | lra | fit I'].
Qed.

(** Step [M_G from 0], by Linear:
  2*M_G(1) >= M_G(2)
*)
Lemma step_M_G_from_0 (V : Space) (D : R) (M_G : R -> R) (gamma : R -> law V)
    (H_def_M_G : forall i : R, label i -> M_G i = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i)))))) :
  2 * (M_G 1) >= M_G 2.
Proof. (* Admitted: within, first is not stated *)
Admitted.

(** Step [products], by Instance:
  t_G*m_F > t_F*m_G
*)
Lemma step_products (V : Space) (D : R) (m_F : R) (m_G : R) (mu : R) (t_F : R) (t_G : R) (C_F : R -> R -> R) (C_G : R -> R -> R) (M : R -> R -> R) (M_F : R -> R) (M_G : R -> R) (T : R -> R -> R) (f : R -> R) (g : R -> R) (A : law R) (P : law R) (gamma : R -> law V)
    (sort_A : law_of_labels A)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_mu_pos_0 : mu > 0)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_f : forall i : R, label i -> f i = (1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1)
    (H_def_g : forall i : R, label i -> g i = ((1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1) * (2 * i - 1))
    (H_def_M : forall i : R, label i -> forall j : R, label j -> M i j = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) j * (npow (dot x y) (2 * i - 1)) * (inv (npow (sqrt (dot y y + D)) (2 * i - 1))) * (inv (npow 2 j)) * (inv (npow (sqrt (D + dot x x)) (2 * i - 1))) * (inv (E (gamma 1) (fun z => npow (dot z z) j))))))
    (H_def_M_G : forall i : R, label i -> M_G i = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))))
    (H_M_F : forall i : R, label i -> M_F i = M 1 i * (f 1) + E A (fun j => M (1 + j) i * (f (1 + j))))
    (H_M_G : forall i : R, label i -> M_G i = E A (fun j => M (1 + j) i * (g (1 + j))) + M 1 i * (g 1))
    (H_C_F : forall i : R, label i -> C_F 1 i = f 1 * (T 1 i) + E A (fun j => T (1 + j) i * (f (1 + j))))
    (H_C_G : forall i : R, label i -> C_G 1 i = E A (fun j => T (1 + j) i * (g (1 + j))) + g 1 * (T 1 i))
    (H_m_F : m_F = E P (fun i => M_F i * (mu ^ 2) * (inv i)))
    (H_m_G : m_G = E P (fun i => M_G i * (mu ^ 2) * (inv i)))
    (H_t_F : t_F = E P (fun i => C_F 1 i))
    (H_t_G : t_G = E P (fun i => C_G 1 i)) :
  t_G * m_F > t_F * m_G.
Proof.
  pose proof (step_f_pos_is_0 (f) H_def_f) as H_f_pos_is_0.
  pose proof (step_g_pos_0 (g) H_def_g) as H_g_pos_0.
  pose proof (step_f_over_g_falls (f) (g) H_def_f H_def_g) as H_f_over_g_falls.
  pose proof (step_f_over_g__first (f) (g) H_def_f H_def_g) as H_f_over_g__first.
  pose proof (step_M_pos_0 (V) (D) (M) (gamma) H_not_0 H_def_M) as H_M_pos_0.
  pose proof (step_T_pos_0 (T)) as H_T_pos_0.
  pose proof (step_M_over_T_falls (M) (T)) as H_M_over_T_falls.
  pose proof (step_coins__F (C_F)) as H_coins__F.
  pose proof (step_coins__G (C_G)) as H_coins__G.
  pose proof (step_C_G_pos_0 (C_G)) as H_C_G_pos_0.
  pose proof (step_C_G_rises (D) (C_G) H_D_pos_0) as H_C_G_rises.
  pose proof (step_C_F_over_C_G_falls (D) (C_F) (C_G) H_D_pos_0) as H_C_F_over_C_G_falls.
  pose proof (step_M_G_concave (V) (D) (M_G) (gamma) H_def_M_G) as H_M_G_concave.
  pose proof (step_M_G_from_0 (V) (D) (M_G) (gamma) H_def_M_G) as H_M_G_from_0.
  assert (I' : (t_G) * (m_F) > (t_F) * (m_G)).
  { apply (mirrored_mixtures.step_products (m_F) (m_G) (mu) (t_F) (t_G) (C_F) (C_G) (M) (M_F) (M_G) (T) (f) (g) (A) (P)); [premise | premise | first [assumption | gap; sign | premise] | premise | premise | premise | first [assumption | gap; first [sign_form (f 1 * (g 2) - f 2 * (g 1)) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | premise | premise | premise | premise | premise | premise | premise | premise | premise | premise | premise | premise | premise | premise | premise | premise | premise | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : (t_G * m_F) - (t_F * m_G) = ((t_G) * (m_F)) - ((t_F) * (m_G))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [m_F > 0], by Instance:
  m_F > 0
*)
Lemma step_m_F_pos_0 (V : Space) (D : R) (m_F : R) (m_G : R) (mu : R) (t_F : R) (t_G : R) (C_F : R -> R -> R) (C_G : R -> R -> R) (M : R -> R -> R) (M_F : R -> R) (M_G : R -> R) (T : R -> R -> R) (f : R -> R) (g : R -> R) (A : law R) (P : law R) (gamma : R -> law V)
    (sort_A : law_of_labels A)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_mu_pos_0 : mu > 0)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_f : forall i : R, label i -> f i = (1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1)
    (H_def_g : forall i : R, label i -> g i = ((1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1) * (2 * i - 1))
    (H_def_M : forall i : R, label i -> forall j : R, label j -> M i j = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) j * (npow (dot x y) (2 * i - 1)) * (inv (npow (sqrt (dot y y + D)) (2 * i - 1))) * (inv (npow 2 j)) * (inv (npow (sqrt (D + dot x x)) (2 * i - 1))) * (inv (E (gamma 1) (fun z => npow (dot z z) j))))))
    (H_def_M_G : forall i : R, label i -> M_G i = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))))
    (H_M_F : forall i : R, label i -> M_F i = M 1 i * (f 1) + E A (fun j => M (1 + j) i * (f (1 + j))))
    (H_M_G : forall i : R, label i -> M_G i = E A (fun j => M (1 + j) i * (g (1 + j))) + M 1 i * (g 1))
    (H_C_F : forall i : R, label i -> C_F 1 i = f 1 * (T 1 i) + E A (fun j => T (1 + j) i * (f (1 + j))))
    (H_C_G : forall i : R, label i -> C_G 1 i = E A (fun j => T (1 + j) i * (g (1 + j))) + g 1 * (T 1 i))
    (H_m_F : m_F = E P (fun i => M_F i * (mu ^ 2) * (inv i)))
    (H_m_G : m_G = E P (fun i => M_G i * (mu ^ 2) * (inv i)))
    (H_t_F : t_F = E P (fun i => C_F 1 i))
    (H_t_G : t_G = E P (fun i => C_G 1 i)) :
  m_F > 0.
Proof.
  pose proof (step_f_pos_is_0 (f) H_def_f) as H_f_pos_is_0.
  pose proof (step_g_pos_0 (g) H_def_g) as H_g_pos_0.
  pose proof (step_f_over_g_falls (f) (g) H_def_f H_def_g) as H_f_over_g_falls.
  pose proof (step_f_over_g__first (f) (g) H_def_f H_def_g) as H_f_over_g__first.
  pose proof (step_M_pos_0 (V) (D) (M) (gamma) H_not_0 H_def_M) as H_M_pos_0.
  pose proof (step_T_pos_0 (T)) as H_T_pos_0.
  pose proof (step_M_over_T_falls (M) (T)) as H_M_over_T_falls.
  pose proof (step_coins__F (C_F)) as H_coins__F.
  pose proof (step_coins__G (C_G)) as H_coins__G.
  pose proof (step_C_G_pos_0 (C_G)) as H_C_G_pos_0.
  pose proof (step_C_G_rises (D) (C_G) H_D_pos_0) as H_C_G_rises.
  pose proof (step_C_F_over_C_G_falls (D) (C_F) (C_G) H_D_pos_0) as H_C_F_over_C_G_falls.
  pose proof (step_M_G_concave (V) (D) (M_G) (gamma) H_def_M_G) as H_M_G_concave.
  pose proof (step_M_G_from_0 (V) (D) (M_G) (gamma) H_def_M_G) as H_M_G_from_0.
  assert (I' : (m_F) > 0).
  { apply (mirrored_mixtures.step_m_F_pos_0 (m_F) (mu) (M) (M_F) (f) (g) (A) (P)); [premise | premise | first [assumption | gap; sign | premise] | premise | premise | first [assumption | gap; first [sign_form (f 1 * (g 2) - f 2 * (g 1)) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | premise | premise | premise]. }
  first [exact I' | lra | fit I'].
Qed.

(** Step [m_G > 0], by Instance:
  m_G > 0
*)
Lemma step_m_G_pos_0 (V : Space) (D : R) (m_F : R) (m_G : R) (mu : R) (t_F : R) (t_G : R) (C_F : R -> R -> R) (C_G : R -> R -> R) (M : R -> R -> R) (M_F : R -> R) (M_G : R -> R) (T : R -> R -> R) (f : R -> R) (g : R -> R) (A : law R) (P : law R) (gamma : R -> law V)
    (sort_A : law_of_labels A)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_mu_pos_0 : mu > 0)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_f : forall i : R, label i -> f i = (1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1)
    (H_def_g : forall i : R, label i -> g i = ((1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1) * (2 * i - 1))
    (H_def_M : forall i : R, label i -> forall j : R, label j -> M i j = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) j * (npow (dot x y) (2 * i - 1)) * (inv (npow (sqrt (dot y y + D)) (2 * i - 1))) * (inv (npow 2 j)) * (inv (npow (sqrt (D + dot x x)) (2 * i - 1))) * (inv (E (gamma 1) (fun z => npow (dot z z) j))))))
    (H_def_M_G : forall i : R, label i -> M_G i = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))))
    (H_M_F : forall i : R, label i -> M_F i = M 1 i * (f 1) + E A (fun j => M (1 + j) i * (f (1 + j))))
    (H_M_G : forall i : R, label i -> M_G i = E A (fun j => M (1 + j) i * (g (1 + j))) + M 1 i * (g 1))
    (H_C_F : forall i : R, label i -> C_F 1 i = f 1 * (T 1 i) + E A (fun j => T (1 + j) i * (f (1 + j))))
    (H_C_G : forall i : R, label i -> C_G 1 i = E A (fun j => T (1 + j) i * (g (1 + j))) + g 1 * (T 1 i))
    (H_m_F : m_F = E P (fun i => M_F i * (mu ^ 2) * (inv i)))
    (H_m_G : m_G = E P (fun i => M_G i * (mu ^ 2) * (inv i)))
    (H_t_F : t_F = E P (fun i => C_F 1 i))
    (H_t_G : t_G = E P (fun i => C_G 1 i)) :
  m_G > 0.
Proof.
  pose proof (step_f_pos_is_0 (f) H_def_f) as H_f_pos_is_0.
  pose proof (step_g_pos_0 (g) H_def_g) as H_g_pos_0.
  pose proof (step_f_over_g_falls (f) (g) H_def_f H_def_g) as H_f_over_g_falls.
  pose proof (step_f_over_g__first (f) (g) H_def_f H_def_g) as H_f_over_g__first.
  pose proof (step_M_pos_0 (V) (D) (M) (gamma) H_not_0 H_def_M) as H_M_pos_0.
  pose proof (step_T_pos_0 (T)) as H_T_pos_0.
  pose proof (step_M_over_T_falls (M) (T)) as H_M_over_T_falls.
  pose proof (step_coins__F (C_F)) as H_coins__F.
  pose proof (step_coins__G (C_G)) as H_coins__G.
  pose proof (step_C_G_pos_0 (C_G)) as H_C_G_pos_0.
  pose proof (step_C_G_rises (D) (C_G) H_D_pos_0) as H_C_G_rises.
  pose proof (step_C_F_over_C_G_falls (D) (C_F) (C_G) H_D_pos_0) as H_C_F_over_C_G_falls.
  pose proof (step_M_G_concave (V) (D) (M_G) (gamma) H_def_M_G) as H_M_G_concave.
  pose proof (step_M_G_from_0 (V) (D) (M_G) (gamma) H_def_M_G) as H_M_G_from_0.
  assert (I' : (m_G) > 0).
  { apply (mirrored_mixtures.step_m_G_pos_0 (m_G) (mu) (M) (M_G) (g) (A) (P)); [premise | premise | first [assumption | gap; sign | premise] | premise | premise | premise | premise]. }
  first [exact I' | lra | fit I'].
Qed.

Theorem theorem_1 (V : Space) (D : R) (m_F : R) (m_G : R) (mu : R) (t_F : R) (t_G : R) (C_F : R -> R -> R) (C_G : R -> R -> R) (M : R -> R -> R) (M_F : R -> R) (M_G : R -> R) (T : R -> R -> R) (f : R -> R) (g : R -> R) (A : law R) (P : law R) (gamma : R -> law V)
    (sort_A : law_of_labels A)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_mu_pos_0 : mu > 0)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_f : forall i : R, label i -> f i = (1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1)
    (H_def_g : forall i : R, label i -> g i = ((1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1) * (2 * i - 1))
    (H_def_M : forall i : R, label i -> forall j : R, label j -> M i j = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) j * (npow (dot x y) (2 * i - 1)) * (inv (npow (sqrt (dot y y + D)) (2 * i - 1))) * (inv (npow 2 j)) * (inv (npow (sqrt (D + dot x x)) (2 * i - 1))) * (inv (E (gamma 1) (fun z => npow (dot z z) j))))))
    (H_def_M_G : forall i : R, label i -> M_G i = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))))
    (H_M_F : forall i : R, label i -> M_F i = M 1 i * (f 1) + E A (fun j => M (1 + j) i * (f (1 + j))))
    (H_M_G : forall i : R, label i -> M_G i = E A (fun j => M (1 + j) i * (g (1 + j))) + M 1 i * (g 1))
    (H_C_F : forall i : R, label i -> C_F 1 i = f 1 * (T 1 i) + E A (fun j => T (1 + j) i * (f (1 + j))))
    (H_C_G : forall i : R, label i -> C_G 1 i = E A (fun j => T (1 + j) i * (g (1 + j))) + g 1 * (T 1 i))
    (H_m_F : m_F = E P (fun i => M_F i * (mu ^ 2) * (inv i)))
    (H_m_G : m_G = E P (fun i => M_G i * (mu ^ 2) * (inv i)))
    (H_t_F : t_F = E P (fun i => C_F 1 i))
    (H_t_G : t_G = E P (fun i => C_G 1 i)) :
  t_G * m_F > t_F * m_G.
Proof. exact (step_products (V) (D) (m_F) (m_G) (mu) (t_F) (t_G) (C_F) (C_G) (M) (M_F) (M_G) (T) (f) (g) (A) (P) (gamma) sort_A sort_P H_D_pos_0 H_mu_pos_0 H_not_0 H_def_f H_def_g H_def_M H_def_M_G H_M_F H_M_G H_C_F H_C_G H_m_F H_m_G H_t_F H_t_G). Qed.
Print Assumptions theorem_1.

Theorem theorem_2 (V : Space) (D : R) (m_F : R) (m_G : R) (mu : R) (t_F : R) (t_G : R) (C_F : R -> R -> R) (C_G : R -> R -> R) (M : R -> R -> R) (M_F : R -> R) (M_G : R -> R) (T : R -> R -> R) (f : R -> R) (g : R -> R) (A : law R) (P : law R) (gamma : R -> law V)
    (sort_A : law_of_labels A)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_mu_pos_0 : mu > 0)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_f : forall i : R, label i -> f i = (1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1)
    (H_def_g : forall i : R, label i -> g i = ((1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1) * (2 * i - 1))
    (H_def_M : forall i : R, label i -> forall j : R, label j -> M i j = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) j * (npow (dot x y) (2 * i - 1)) * (inv (npow (sqrt (dot y y + D)) (2 * i - 1))) * (inv (npow 2 j)) * (inv (npow (sqrt (D + dot x x)) (2 * i - 1))) * (inv (E (gamma 1) (fun z => npow (dot z z) j))))))
    (H_def_M_G : forall i : R, label i -> M_G i = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))))
    (H_M_F : forall i : R, label i -> M_F i = M 1 i * (f 1) + E A (fun j => M (1 + j) i * (f (1 + j))))
    (H_M_G : forall i : R, label i -> M_G i = E A (fun j => M (1 + j) i * (g (1 + j))) + M 1 i * (g 1))
    (H_C_F : forall i : R, label i -> C_F 1 i = f 1 * (T 1 i) + E A (fun j => T (1 + j) i * (f (1 + j))))
    (H_C_G : forall i : R, label i -> C_G 1 i = E A (fun j => T (1 + j) i * (g (1 + j))) + g 1 * (T 1 i))
    (H_m_F : m_F = E P (fun i => M_F i * (mu ^ 2) * (inv i)))
    (H_m_G : m_G = E P (fun i => M_G i * (mu ^ 2) * (inv i)))
    (H_t_F : t_F = E P (fun i => C_F 1 i))
    (H_t_G : t_G = E P (fun i => C_G 1 i)) :
  m_F > 0.
Proof. exact (step_m_F_pos_0 (V) (D) (m_F) (m_G) (mu) (t_F) (t_G) (C_F) (C_G) (M) (M_F) (M_G) (T) (f) (g) (A) (P) (gamma) sort_A sort_P H_D_pos_0 H_mu_pos_0 H_not_0 H_def_f H_def_g H_def_M H_def_M_G H_M_F H_M_G H_C_F H_C_G H_m_F H_m_G H_t_F H_t_G). Qed.
Print Assumptions theorem_2.

Theorem theorem_3 (V : Space) (D : R) (m_F : R) (m_G : R) (mu : R) (t_F : R) (t_G : R) (C_F : R -> R -> R) (C_G : R -> R -> R) (M : R -> R -> R) (M_F : R -> R) (M_G : R -> R) (T : R -> R -> R) (f : R -> R) (g : R -> R) (A : law R) (P : law R) (gamma : R -> law V)
    (sort_A : law_of_labels A)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_mu_pos_0 : mu > 0)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_f : forall i : R, label i -> f i = (1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1)
    (H_def_g : forall i : R, label i -> g i = ((1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1) * (2 * i - 1))
    (H_def_M : forall i : R, label i -> forall j : R, label j -> M i j = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) j * (npow (dot x y) (2 * i - 1)) * (inv (npow (sqrt (dot y y + D)) (2 * i - 1))) * (inv (npow 2 j)) * (inv (npow (sqrt (D + dot x x)) (2 * i - 1))) * (inv (E (gamma 1) (fun z => npow (dot z z) j))))))
    (H_def_M_G : forall i : R, label i -> M_G i = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))))
    (H_M_F : forall i : R, label i -> M_F i = M 1 i * (f 1) + E A (fun j => M (1 + j) i * (f (1 + j))))
    (H_M_G : forall i : R, label i -> M_G i = E A (fun j => M (1 + j) i * (g (1 + j))) + M 1 i * (g 1))
    (H_C_F : forall i : R, label i -> C_F 1 i = f 1 * (T 1 i) + E A (fun j => T (1 + j) i * (f (1 + j))))
    (H_C_G : forall i : R, label i -> C_G 1 i = E A (fun j => T (1 + j) i * (g (1 + j))) + g 1 * (T 1 i))
    (H_m_F : m_F = E P (fun i => M_F i * (mu ^ 2) * (inv i)))
    (H_m_G : m_G = E P (fun i => M_G i * (mu ^ 2) * (inv i)))
    (H_t_F : t_F = E P (fun i => C_F 1 i))
    (H_t_G : t_G = E P (fun i => C_G 1 i)) :
  m_G > 0.
Proof. exact (step_m_G_pos_0 (V) (D) (m_F) (m_G) (mu) (t_F) (t_G) (C_F) (C_G) (M) (M_F) (M_G) (T) (f) (g) (A) (P) (gamma) sort_A sort_P H_D_pos_0 H_mu_pos_0 H_not_0 H_def_f H_def_g H_def_M H_def_M_G H_M_F H_M_G H_C_F H_C_G H_m_F H_m_G H_t_F H_t_G). Qed.
Print Assumptions theorem_3.
