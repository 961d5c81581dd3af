(** Means of two powers of a cosine, without $|x + y|$ (erf-powers-first)

  Given [D > 0]: D > 0
  Given [Y > 0]: Y > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [mirrored]: gamma1 is the law of -1*x, x ~ gamma1
  Given [Y <= 1]: 1 >= Y
  Given [D]: D = (n + b + d + i + a - 3)*(1 - Y)*Y^(-1)*(2*Y + n + b + d + i + a - 3)^(-1)*(-n*Y +
    n + b + d + i + a - 3)
  Given [d >= 1]: d >= 1
  Then (n + i)*Y^2*(n - 1 + d + i)^(-1)*E[E[<x, y>^(n - 1 + i)*<x, x>^(-1 + a)*(D + <x,
    x>)^(1/2)^(n)^(-1)*(<y, y> + D)^(1/2)^(n)^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1] >=
    E[E[(<y, y> + D)^(1/2)^(n + 2)^(-1)*<x, x>^(-1 + a)*(D + <x, x>)^(1/2)^(n + 2)^(-1)*<x, y>^(1
    + n + i)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1]
  Then Y^2*(n + b + d + i + a - 3)^(-1)*(-2 + n + b + i + a)*E[E[<x, y>^(n - 1 + i)*<x, x>^(-1 +
    a)*(D + <x, x>)^(1/2)^(n)^(-1)*(<y, y> + D)^(1/2)^(n)^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~
    gamma1] >= E[E[(<y, y> + D)^(1/2)^(n + 2)^(-1)*<x, x>^(-1 + a)*(D + <x, x>)^(1/2)^(n +
    2)^(-1)*<x, y>^(1 + n + i)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
From NCProofs Require erf_powers_positive.
From NCProofs Require erf_powers_first_r.
Open Scope R_scope.

(** Step [W > 0, a], by Instance:
  E[(<x, x> + D)^(1/2)^(n)^(-1)*<x, x>^(-1 + a)*<x, x>^(1/2)^(n - 1 + i); x ~ gamma1] > 0
  Not stated: normal laws are not translated
*)

(** Step [W > 0, b], by Instance:
  E[(<x, x> + D)^(1/2)^(n)^(-1)*<x, x>^(b - 1)*<x, x>^(1/2)^(n - 1 + i); x ~ gamma1] > 0
  Not stated: normal laws are not translated
*)

(** Step [low], by Instance:
  (n + i)*Y^2*(n - 1 + d + i)^(-1)*E[E[<x, y>^(n - 1 + i)*<x, x>^(-1 + a)*(D + <x,
    x>)^(1/2)^(n)^(-1)*(<y, y> + D)^(1/2)^(n)^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1] >=
    E[E[(<y, y> + D)^(1/2)^(n + 2)^(-1)*<x, x>^(-1 + a)*(D + <x, x>)^(1/2)^(n + 2)^(-1)*<x, y>^(1
    + n + i)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1]
  Not stated: normal laws are not translated
*)

(** Step [p + d], by Sign:
  n - 1 + d + i > 0
*)
Lemma step_p_p_d (d : R) (i : R) (n : R)
    (label_i : label i)
    (label_n : label n)
    (H_d_pos_0 : d > 0)
    (H_d_pos_is_1 : d >= 1) :
  n + d + i - 1 > 0.
Proof.
  assert (P' : 0 < (n + d + i - 1)).
  { first [sign_form ((n + i) + (d - 1)) ltac:(first [put; solve [ring] | equal]) | sign]. }
  assert (G' : (n + d + i - 1) - (0) = (n + d + i - 1)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [m], by Sign:
  n + b + d + i + a - 3 > 0
*)
Lemma step_m (a : R) (b : R) (d : R) (i : R) (n : R)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_d_pos_0 : d > 0)
    (H_d_pos_is_1 : d >= 1) :
  n + b + d + i + a - 3 > 0.
Proof.
  assert (P' : 0 < (n + b + d + i + a - 3)).
  { first [sign_form ((n + b + i + a - 2) + (d - 1)) ltac:(first [put; solve [ring] | equal]) | sign]. }
  assert (G' : (n + b + d + i + a - 3) - (0) = (n + b + d + i + a - 3)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [share], by Sign:
  (n + b + d + i + a - 3)^(-1)*(-2 + n + b + i + a) >= (n + i)*(n - 1 + d + i)^(-1)
*)
Lemma step_share (a : R) (b : R) (d : R) (i : R) (n : R)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_d_pos_0 : d > 0)
    (H_d_pos_is_1 : d >= 1) :
  (n + b + i + a - 2) * (inv (n + b + d + i + a - 3)) >= (n + i) * (inv (n + d + i - 1)).
Proof.
  pose proof (step_p_p_d (d) (i) (n) label_i label_n H_d_pos_0 H_d_pos_is_1) as H_p_p_d.
  pose proof (step_m (a) (b) (d) (i) (n) label_a label_b label_i label_n H_d_pos_0 H_d_pos_is_1) as H_m.
  try assert (0 < n + b + d + i + a - 3) by first [sign_form ((n + b + i + a - 2) + (d - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (0 < n + d + i - 1) by first [sign_form ((n + i) + (d - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P' : 0 <= ((b + a - 2) * (d - 1) * (inv (n + b + d + i + a - 3)) * (inv (n + d + i - 1)))).
  { first [sign_form ((b + a - 2) * (d - 1) * (inv ((n + i) + (d - 1))) * (inv ((n + b + i + a - 2) + (d - 1)))) ltac:(try assert (N0' : normal_form (inv ((n + i) + (d - 1))) (inv (n + d + i - 1))) by first [apply inv_is; [nonzero | (assert (Z0' : n + d + i - 1 <> 0) by (apply positive_ne; first [sign_form ((n + i) + (d - 1)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N1' : normal_form (inv ((n + b + i + a - 2) + (d - 1))) (inv (n + b + d + i + a - 3))) by first [apply inv_is; [nonzero | (assert (Z0' : n + b + d + i + a - 3 <> 0) by (apply positive_ne; first [sign_form ((n + b + i + a - 2) + (d - 1)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign]. }
  assert (G' : ((n + b + i + a - 2) * (inv (n + b + d + i + a - 3))) - ((n + i) * (inv (n + d + i - 1))) = ((b + a - 2) * (d - 1) * (inv (n + b + d + i + a - 3)) * (inv (n + d + i - 1)))).
  { try assert (0 < n + b + d + i + a - 3) by first [sign_form ((n + b + i + a - 2) + (d - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < n + d + i - 1) by first [sign_form ((n + i) + (d - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
    assert (Z0' : n + d + i - 1 <> 0) by (apply positive_ne; first [sign_form ((n + i) + (d - 1)) ltac:(first [put; solve [ring] | equal]) | sign]).
    assert (Z1' : n + b + d + i + a - 3 <> 0) by (apply positive_ne; first [sign_form ((n + b + i + a - 2) + (d - 1)) ltac:(first [put; solve [ring] | equal]) | sign]).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [first >= 0], by Instance:
  E[E[<x, y>^(n - 1 + i)*<x, x>^(-1 + a)*(D + <x, x>)^(1/2)^(n)^(-1)*(<y, y> +
    D)^(1/2)^(n)^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1] >= 0
  Not stated: normal laws are not translated
*)

(** Step [theorem], by Linear:
  Y^2*(n + b + d + i + a - 3)^(-1)*(-2 + n + b + i + a)*E[E[<x, y>^(n - 1 + i)*<x, x>^(-1 + a)*(D
    + <x, x>)^(1/2)^(n)^(-1)*(<y, y> + D)^(1/2)^(n)^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1]
    >= E[E[(<y, y> + D)^(1/2)^(n + 2)^(-1)*<x, x>^(-1 + a)*(D + <x, x>)^(1/2)^(n + 2)^(-1)*<x,
    y>^(1 + n + i)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_theorem (V : Space) (D : R) (Y : R) (a : R) (b : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_Y_pos_0 : Y > 0)
    (H_d_pos_0 : d > 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_d_pos_is_1 : d >= 1) :
  Y ^ 2 * (n + b + i + a - 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) * (inv (n + b + d + i + a - 3)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) (1 + n + i)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))).
Proof. (* Admitted: low, first >= 0 is not stated *)
Admitted.

Theorem theorem_2 (V : Space) (D : R) (Y : R) (a : R) (b : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_Y_pos_0 : Y > 0)
    (H_d_pos_0 : d > 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_d_pos_is_1 : d >= 1) :
  Y ^ 2 * (n + b + i + a - 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) * (inv (n + b + d + i + a - 3)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) (1 + n + i)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))).
Proof. exact (step_theorem (V) (D) (Y) (a) (b) (d) (i) (n) (gamma) label_a label_b label_i label_n H_D_pos_0 H_Y_pos_0 H_d_pos_0 H_Y_less_is_1 H_d_pos_is_1). Qed.
Print Assumptions theorem_2.
