(** Lemma A with coins for $d = 2$, $p = 1$, from $L + 1$ to $L + 2$ (erf-powers-coins-last)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [d = 2]: d = 2
  Given [L]: E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>^(1 + L)*<x, y>; y ~
    gamma1]; x ~ gamma1]*E[E[<x, x>^(c + 2)*(<x, x> + D)^(-3); x ~ gamma1]*E[<x, x>^(-1 + c); x ~
    gamma1]^(-1); c ~ coins(1 + L)] > E[E[(<x, x> + D)^(-1)*<x, x>^(c); x ~ gamma1]*E[<x, x>^(-1 +
    c); x ~ gamma1]^(-1); c ~ coins(1 + L)]*E[E[(D + <x, x>)^(-3/2)*<x, y>^3*<x + y, x + y>^(1 +
    L)*(<y, y> + D)^(-3/2); y ~ gamma1]; x ~ gamma1]
  Then E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>^(2 + L)*<x, y>; y ~ gamma1]; x ~
    gamma1]*E[E[<x, x>^(c + 2)*(<x, x> + D)^(-3); x ~ gamma1]*E[<x, x>^(-1 + c); x ~ gamma1]^(-1);
    c ~ coins(2 + L)] > E[E[(<x, x> + D)^(-1)*<x, x>^(c); x ~ gamma1]*E[<x, x>^(-1 + c); x ~
    gamma1]^(-1); c ~ coins(2 + L)]*E[E[(D + <x, x>)^(-3/2)*<x, y>^3*<x + y, x + y>^(2 + L)*(<y,
    y> + D)^(-3/2); y ~ gamma1]; x ~ gamma1]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
From NCProofs Require fair_coins.
From NCProofs Require erf_powers_one.
From NCProofs Require erf_powers_lemma_plane_1.
Open Scope R_scope.

(** Step [L + 2 >= 3], by Sign:
  2 + L >= 3
*)
Lemma step_L_p_2_pos_is_3 (L : R)
    (label_L : label L) :
  2 + L >= 3.
Proof.
  gap; first [sign].
Qed.

(** Step [V], by Algebra:
  E[<x, x>^(-1 + _1); x ~ gamma1] = E[<x, x>^(-1 + _1); x ~ gamma1] for all nat
*)
Lemma step_V (V : Space) (gamma : R -> law V) :
  forall i : R, label i -> E (gamma 1) (fun x => npow (dot x x) (i - 1)) = E (gamma 1) (fun x => npow (dot x x) (i - 1)).
Proof.
  intros any0 D0; draws.
  assert (S0' : E (gamma 1) (fun x => npow (dot x x) (any0 - 1)) = E (gamma 1) (fun x => npow (dot x x) (any0 - 1))).
  { transitivity (E (gamma 1) (fun x => npow (dot x x) (any0 - 1))). { arrange. }
    assert (E0' : normal_form (E (gamma 1) (fun x => npow (dot x x) (any0 - 1))) (E (gamma 1) (fun x => npow (dot x x) (any0 - 1)))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_1 => (1) * (npow (dot x_1 x_1) (any0 - 1)))).
      { apply E_ext; intros x_1 D_x_1; draws.
        transitivity (npow (dot x_1 x_1) (any0 - 1)).
        { transitivity (npow (dot x_1 x_1) (any0 - 1)). { arrange. }
          try assert (N2' : normal_form (npow (dot x_1 x_1) (any0 - 1)) (npow (dot x_1 x_1) (any0 - 1))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_1 => npow (dot x_1 x_1) (any0 - 1)))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => npow (dot x x) (any0 - 1)))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : E (gamma 1) (fun x => npow (dot x x) (any0 - 1)) = E (gamma 1) (fun x => npow (dot x x) (any0 - 1))).
  { transitivity (E (gamma 1) (fun x => npow (dot x x) (any0 - 1))). { arrange. }
    assert (E3' : normal_form (E (gamma 1) (fun x => npow (dot x x) (any0 - 1))) (E (gamma 1) (fun x => npow (dot x x) (any0 - 1)))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_4 => (1) * (npow (dot x_4 x_4) (any0 - 1)))).
      { apply E_ext; intros x_4 D_x_4; draws.
        transitivity (npow (dot x_4 x_4) (any0 - 1)).
        { transitivity (npow (dot x_4 x_4) (any0 - 1)). { arrange. }
          try assert (N5' : normal_form (npow (dot x_4 x_4) (any0 - 1)) (npow (dot x_4 x_4) (any0 - 1))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_4 => npow (dot x_4 x_4) (any0 - 1)))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => npow (dot x x) (any0 - 1)))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (gamma 1) (fun x => npow (dot x x) (any0 - 1))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (E (gamma 1) (fun x => npow (dot x x) (any0 - 1))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [F], by Algebra:
  E[<x, x>^(-1 + _1 + _2)*(<x, x> + D)^(_2)^(-1); x ~ gamma1] = E[<x, x>^(-1 + _1 + _2)*(<x, x> +
    D)^(_2)^(-1); x ~ gamma1] for all nat, nat
*)
Lemma step_F (V : Space) (D : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0) :
  forall i : R, label i -> forall j : R, label j -> E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))) = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))).
Proof.
  intros any0 D0 any1 D1; draws.
  assert (S0' : E (gamma 1) (fun x => npow (dot x x) (any1 + any0 - 1) * (inv (npow (dot x x + D) any0))) = E (gamma 1) (fun x => dot x x * (npow (dot x x) (any1 - 1)) * (npow (dot x x) (any0 - 1)) * (inv (dot x x + D)) * (inv (npow (dot x x + D) (any0 - 1))))).
  { transitivity (E (gamma 1) (fun x => npow (dot x x) (any1 + any0 - 1) * (inv (npow (dot x x + D) any0)))). { arrange. }
    assert (E0' : normal_form (E (gamma 1) (fun x => npow (dot x x) (any1 + any0 - 1) * (inv (npow (dot x x + D) any0)))) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (any1 - 1)) * (npow (dot x x) (any0 - 1)) * (inv (dot x x + D)) * (inv (npow (dot x x + D) (any0 - 1)))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_1 => (1) * (dot x_1 x_1 * (npow (dot x_1 x_1) (any1 - 1)) * (npow (dot x_1 x_1) (any0 - 1)) * (inv (dot x_1 x_1 + D)) * (inv (npow (dot x_1 x_1 + D) (any0 - 1)))))).
      { apply E_ext; intros x_1 D_x_1; draws.
        transitivity (dot x_1 x_1 * (npow (dot x_1 x_1) (any1 - 1)) * (npow (dot x_1 x_1) (any0 - 1)) * (inv (dot x_1 x_1 + D)) * (inv (npow (dot x_1 x_1 + D) (any0 - 1)))).
        { transitivity (npow (dot x_1 x_1) (any1 + any0 - 1) * (inv (npow (dot x_1 x_1 + D) any0))). { arrange. }
          try assert (N2' : normal_form (npow (dot x_1 x_1) (any1 + any0 - 1)) (dot x_1 x_1 * (npow (dot x_1 x_1) (any1 - 1)) * (npow (dot x_1 x_1) (any0 - 1)))) by normal.
          try assert (N3' : normal_form (npow (dot x_1 x_1 + D) any0) (D * (npow (dot x_1 x_1 + D) (any0 - 1)) + dot x_1 x_1 * (npow (dot x_1 x_1 + D) (any0 - 1)))) by normal.
          try assert (0 < dot x_1 x_1 + D) by sign.
          try assert (N4' : normal_form (inv (npow (dot x_1 x_1 + D) any0)) (inv (dot x_1 x_1 + D) * (inv (npow (dot x_1 x_1 + D) (any0 - 1))))) by first [apply inv_is; [nonzero | (assert (Z0' : dot x_1 x_1 + D <> 0) by (apply positive_ne; sign); assert (Z1' : npow (dot x_1 x_1 + D) (any0 - 1) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_1 => dot x_1 x_1 * (npow (dot x_1 x_1) (any1 - 1)) * (npow (dot x_1 x_1) (any0 - 1)) * (inv (dot x_1 x_1 + D)) * (inv (npow (dot x_1 x_1 + D) (any0 - 1)))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (any1 - 1)) * (npow (dot x x) (any0 - 1)) * (inv (dot x x + D)) * (inv (npow (dot x x + D) (any0 - 1)))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : E (gamma 1) (fun x => npow (dot x x) (any1 + any0 - 1) * (inv (npow (dot x x + D) any0))) = E (gamma 1) (fun x => dot x x * (npow (dot x x) (any1 - 1)) * (npow (dot x x) (any0 - 1)) * (inv (dot x x + D)) * (inv (npow (dot x x + D) (any0 - 1))))).
  { transitivity (E (gamma 1) (fun x => npow (dot x x) (any1 + any0 - 1) * (inv (npow (dot x x + D) any0)))). { arrange. }
    assert (E5' : normal_form (E (gamma 1) (fun x => npow (dot x x) (any1 + any0 - 1) * (inv (npow (dot x x + D) any0)))) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (any1 - 1)) * (npow (dot x x) (any0 - 1)) * (inv (dot x x + D)) * (inv (npow (dot x x + D) (any0 - 1)))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_6 => (1) * (dot x_6 x_6 * (npow (dot x_6 x_6) (any1 - 1)) * (npow (dot x_6 x_6) (any0 - 1)) * (inv (dot x_6 x_6 + D)) * (inv (npow (dot x_6 x_6 + D) (any0 - 1)))))).
      { apply E_ext; intros x_6 D_x_6; draws.
        transitivity (dot x_6 x_6 * (npow (dot x_6 x_6) (any1 - 1)) * (npow (dot x_6 x_6) (any0 - 1)) * (inv (dot x_6 x_6 + D)) * (inv (npow (dot x_6 x_6 + D) (any0 - 1)))).
        { transitivity (npow (dot x_6 x_6) (any1 + any0 - 1) * (inv (npow (dot x_6 x_6 + D) any0))). { arrange. }
          try assert (N7' : normal_form (npow (dot x_6 x_6) (any1 + any0 - 1)) (dot x_6 x_6 * (npow (dot x_6 x_6) (any1 - 1)) * (npow (dot x_6 x_6) (any0 - 1)))) by normal.
          try assert (N8' : normal_form (npow (dot x_6 x_6 + D) any0) (D * (npow (dot x_6 x_6 + D) (any0 - 1)) + dot x_6 x_6 * (npow (dot x_6 x_6 + D) (any0 - 1)))) by normal.
          try assert (0 < dot x_6 x_6 + D) by sign.
          try assert (N9' : normal_form (inv (npow (dot x_6 x_6 + D) any0)) (inv (dot x_6 x_6 + D) * (inv (npow (dot x_6 x_6 + D) (any0 - 1))))) by first [apply inv_is; [nonzero | (assert (Z0' : npow (dot x_6 x_6 + D) (any0 - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : dot x_6 x_6 + D <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_6 => dot x_6 x_6 * (npow (dot x_6 x_6) (any1 - 1)) * (npow (dot x_6 x_6) (any0 - 1)) * (inv (dot x_6 x_6 + D)) * (inv (npow (dot x_6 x_6 + D) (any0 - 1)))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (any1 - 1)) * (npow (dot x x) (any0 - 1)) * (inv (dot x x + D)) * (inv (npow (dot x x + D) (any0 - 1)))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (gamma 1) (fun x => npow (dot x x) (any1 + any0 - 1) * (inv (npow (dot x x + D) any0)))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (E (gamma 1) (fun x => npow (dot x x) (any1 + any0 - 1) * (inv (npow (dot x x + D) any0)))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [heads], by Instance:
  E[-2 + 2*c; c ~ coins(2 + L)] = 1 + L
  Not stated: 'series' is not translated
*)

(** Step [variance], by Instance:
  E[(-L + 2*c - 3)^2; c ~ coins(2 + L)] = 1 + L
  Not stated: 'series' is not translated
*)

(** Step [mean], by Algebra:
  E[-L + 2*c - 3; c ~ coins(2 + L)] = 0
  Not stated: 'series' is not translated
*)

(** Step [M > 0], by Instance:
  E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>^(2 + L)*<x, y>; y ~ gamma1]; x ~
    gamma1] > 0
  Not stated: normal laws are not translated
*)

(** Step [theorem], by Instance:
  E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>^(2 + L)*<x, y>; y ~ gamma1]; x ~
    gamma1]*E[E[<x, x>^(c + 2)*(<x, x> + D)^(-3); x ~ gamma1]*E[<x, x>^(-1 + c); x ~ gamma1]^(-1);
    c ~ coins(2 + L)] > E[E[(<x, x> + D)^(-1)*<x, x>^(c); x ~ gamma1]*E[<x, x>^(-1 + c); x ~
    gamma1]^(-1); c ~ coins(2 + L)]*E[E[(D + <x, x>)^(-3/2)*<x, y>^3*<x + y, x + y>^(2 + L)*(<y,
    y> + D)^(-3/2); y ~ gamma1]; x ~ gamma1]
  Not stated: normal laws are not translated
*)
