(** Lemma A for $p = 2 n + 1$ and $d > 2$ (erf-powers-beyond-higher)

  Given [D > 0]: D > 0
  Given [normal]: gamma1 is N(0, I)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [d >= 2]: d >= 2
  Given [not 2]: (-2 + d)^2 > 0
  Then E[E[<x, y>^(1 + 2*n)*(<y, y> + D)^(1/2)^(1 + 2*n)^(-1)*(D + <x, x>)^(1/2)^(1 + 2*n)^(-1)*<x
    + y, x + y>^(L); y ~ gamma1]; x ~ gamma1]*E[E[(<x, x> + D)^(3 + 2*n)^(-1)*<x, x>^(c + 2*n +
    2); x ~ gamma1]*E[<x, x>^(-1 + c); x ~ gamma1]^(-1); c ~ coins(L)] > E[E[(<x, x> + D)^(1 +
    2*n)^(-1)*<x, x>^(c + 2*n); x ~ gamma1]*E[<x, x>^(-1 + c); x ~ gamma1]^(-1); c ~
    coins(L)]*E[E[(<y, y> + D)^(1/2)^(3 + 2*n)^(-1)*<x, y>^(3 + 2*n)*<x + y, x + y>^(L)*(D + <x,
    x>)^(1/2)^(3 + 2*n)^(-1); y ~ gamma1]; x ~ gamma1]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
From NCProofs Require label_above_2.
From NCProofs Require erf_powers_higher.
From NCProofs Require erf_powers_coins_space.
Open Scope R_scope.

(** Step [d >= 3], by Instance:
  d >= 3
*)
Lemma step_d_pos_is_3 (d : R)
    (label_d : label d)
    (H_d_pos_is_2 : d >= 2)
    (H_not_2 : (d - 2) ^ 2 > 0) :
  d >= 3.
Proof.
  assert (I' : (d) >= 3).
  { apply (label_above_2.step_theorem (d)); [premise | first [assumption | gap; first [sign_form (d - 2) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; sign | premise]]. }
  first [exact I' | lra | fit I'].
Qed.

(** Step [M > 0], by Instance:
  E[E[<x, y>^(1 + 2*n)*(<y, y> + D)^(1/2)^(1 + 2*n)^(-1)*(D + <x, x>)^(1/2)^(1 + 2*n)^(-1)*<x + y,
    x + y>^(L); y ~ gamma1]; x ~ gamma1] > 0
  Not stated: normal laws are not translated
*)

(** Step [theorem], by Instance:
  E[E[<x, y>^(1 + 2*n)*(<y, y> + D)^(1/2)^(1 + 2*n)^(-1)*(D + <x, x>)^(1/2)^(1 + 2*n)^(-1)*<x + y,
    x + y>^(L); y ~ gamma1]; x ~ gamma1]*E[E[(<x, x> + D)^(3 + 2*n)^(-1)*<x, x>^(c + 2*n + 2); x ~
    gamma1]*E[<x, x>^(-1 + c); x ~ gamma1]^(-1); c ~ coins(L)] > E[E[(<x, x> + D)^(1 +
    2*n)^(-1)*<x, x>^(c + 2*n); x ~ gamma1]*E[<x, x>^(-1 + c); x ~ gamma1]^(-1); c ~
    coins(L)]*E[E[(<y, y> + D)^(1/2)^(3 + 2*n)^(-1)*<x, y>^(3 + 2*n)*<x + y, x + y>^(L)*(D + <x,
    x>)^(1/2)^(3 + 2*n)^(-1); y ~ gamma1]; x ~ gamma1]
  Not stated: normal laws are not translated
*)
