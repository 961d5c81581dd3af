(** ReLU: the areas and the distance of two isotropic Gaussian classes in three or more dimensions (relu-gaussian-areas)

  Given [W >= 0]: W >= 0
  Given [normal]: gamma1 is N(0, I)
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Given [unit]: <e, e> = 1
  Given [d >= 3]: n >= 2
  Given [W <= d/2]: W <= 1/2*n + 1/2
  Then min(E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1], E[E[J(x + o, y + o); y ~ gamma1]; x ~
    gamma1])*(-2*E[E[Q(x + m, y + o); y ~ gamma1]; x ~ gamma1] + E[E[Q(x + m, y + m); y ~ gamma1];
    x ~ gamma1] + E[E[Q(x + o, y + o); y ~ gamma1]; x ~ gamma1] - 1/4*n^(-1)*(4 + 4*n)^(-1)*<m -
    o, m - o>*((n + 3)*(8/25*<m - o, m - o> + 2) + 1/2*<o + m, o + m>)^(-1)) >= (2*E[E[J(x + m, y
    + o); y ~ gamma1]; x ~ gamma1] - E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1] - E[E[J(x + o,
    y + o); y ~ gamma1]; x ~ gamma1])*W
  Then min(E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1], E[E[J(x + o, y + o); y ~ gamma1]; x ~
    gamma1]) > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
From NCProofs Require relu_mean_areas.
From NCProofs Require relu_gaussian_pair.
Open Scope R_scope.

Definition J (k11 k12 k22 : R) : R :=
  (1 / 2) * (sqrt (k11 * k22 - k12 ^ 2)) * (inv PI).

Lemma J_symmetric k11 k12 k22 : J k11 k12 k22 = J k22 k12 k11.
Proof. unfold J; first [alike_by_ring; ring | equal]. Qed.

Definition Q_ (k11 k12 k22 : R) : R :=
  (1 / 4) * k12 + (1 / 2) * (sqrt (1 - k12 ^ 2 * (inv k11) * (inv k22))) * (sqrt k11) * (sqrt k22) * (inv PI) + (1 / 2) * (asin (k12 * (inv (sqrt k11)) * (inv (sqrt k22)))) * k12 * (inv PI).

Lemma Q__symmetric k11 k12 k22 : Q_ k11 k12 k22 = Q_ k22 k12 k11.
Proof. unfold Q_; first [alike_by_ring; ring | equal]. Qed.

Ltac kernels ::= swapped J J_symmetric; swapped Q_ Q__symmetric.

(** Step [height], by Cases:
  <m, m> + <o, o> >= abs(<m, m> - <o, o>)
*)
Lemma step_height (V : Space) (m : V) (o : V) :
  dot m m + dot o o >= Rabs (dot m m - dot o o).
Proof.
  destruct (Rle_dec 0 (dot m m - dot o o)) as [C' | C'].
  - assert (H_case : dot m m - dot o o >= 0) by lra; clear C'.
    assert (P' : 0 <= (2 * (dot o o))) by (sign).
    assert (G' : (dot m m + dot o o) - (Rabs (dot m m - dot o o)) = (2 * (dot o o))).
    { unfold J, Q_.
      try assert (N0' : normal_form (Rabs (dot m m - dot o o)) (dot m m - dot o o)) by normal.
      first [put; solve [ring] | equal]. }
    gap; try rewrite G'; sum_sign.
  - assert (H_case : dot m m - dot o o <= 0) by lra; clear C'.
    assert (P' : 0 <= (2 * (dot m m))) by (sign).
    assert (G' : (dot m m + dot o o) - (Rabs (dot m m - dot o o)) = (2 * (dot m m))).
    { unfold J, Q_.
      try assert (N1' : normal_form (Rabs (dot m m - dot o o)) (dot o o - dot m m)) by normal.
      first [put; solve [ring] | equal]. }
    gap; try rewrite G'; sum_sign.
Qed.

(** Step [v < 1], by Linear:
  -abs(<m, m> - <o, o>)*(<m, m> + n + <o, o>)^(-1) + 1 > 0
*)
Lemma step_v_less_1 (V : Space) (m : V) (n : R) (o : V)
    (label_n : label n)
    (H_d_pos_is_3 : n >= 2) :
  1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)) > 0.
Proof.
  pose proof (step_height (V) (m) (o)) as H_height.
  try assert (0 < dot m m + n + dot o o) by sign.
  assert (P0' : 0 <= (inv (dot m m + n + dot o o)) * ((dot m m + dot o o) - (Rabs (dot m m - dot o o)))) by (apply Rmult_le_pos; [sign | lra]).
  try assert (0 < dot m m + n + dot o o) by sign.
  assert (P' : 0 < (n * (inv (dot m m + n + dot o o)))) by (sign).
  assert (G' : (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o))) - (0) = (inv (dot m m + n + dot o o)) * ((dot m m + dot o o) - (Rabs (dot m m - dot o o))) + (n * (inv (dot m m + n + dot o o)))).
  { unfold J, Q_.
    try assert (0 < dot m m + n + dot o o) by sign.
    try assert (N0' : normal_form (Rabs (dot m m - dot o o)) (Rabs (dot o o - dot m m))) by first [apply alike_at; (first [solve [put; field; sides] | equal]) | normal].
    assert (Z0' : dot m m + n + dot o o <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [M > 0], by Instance:
  1/2*E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~ gamma1]*(integral(t -> exp(1/2*sin(t)^2*(-<o, o> -
    <m, m>))*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) + (<m, m> + <o,
    o>)*pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(n + 3), 0,
    1/2*pi)*2^(1/2))*pi^(-1) > 0
  Not stated: normal laws are not translated
*)

(** Step [V], by Instance:
  2*E[E[J(x + m, y + o); y ~ gamma1]; x ~ gamma1] - E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1]
    - E[E[J(x + o, y + o); y ~ gamma1]; x ~ gamma1] <= 1/2*E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x
    ~ gamma1]*(integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(1 + n), 0,
    1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) + (<m, m> + <o, o>)*pi^(-1/2)*integral(t ->
    exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(n + 3), 0, 1/2*pi)*2^(1/2))*pi^(-1)*(-(-abs(<m,
    m> - <o, o>)*(<m, m> + n + <o, o>)^(-1) + 1)^(1/2) + 2 - (abs(<m, m> - <o, o>)*(<m, m> + n +
    <o, o>)^(-1...
  Not stated: normal laws are not translated
*)

(** Step [J_m], by Instance:
  E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1] >= 1/2*E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~
    gamma1]*(-abs(<m, m> - <o, o>)*(<m, m> + n + <o, o>)^(-1) + 1)^(1/2)*(integral(t ->
    exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) +
    (<m, m> + <o, o>)*pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(n + 3),
    0, 1/2*pi)*2^(1/2))*pi^(-1)
  Not stated: normal laws are not translated
*)

(** Step [J_o], by Instance:
  E[E[J(x + o, y + o); y ~ gamma1]; x ~ gamma1] >= 1/2*E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~
    gamma1]*(-abs(<m, m> - <o, o>)*(<m, m> + n + <o, o>)^(-1) + 1)^(1/2)*(integral(t ->
    exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) +
    (<m, m> + <o, o>)*pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(n + 3),
    0, 1/2*pi)*2^(1/2))*pi^(-1)
  Not stated: normal laws are not translated
*)

(** Step [theorem], by Instance:
  min(E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1], E[E[J(x + o, y + o); y ~ gamma1]; x ~
    gamma1])*(-2*E[E[Q(x + m, y + o); y ~ gamma1]; x ~ gamma1] + E[E[Q(x + m, y + m); y ~ gamma1];
    x ~ gamma1] + E[E[Q(x + o, y + o); y ~ gamma1]; x ~ gamma1] - 1/4*n^(-1)*(4 + 4*n)^(-1)*<m -
    o, m - o>*((n + 3)*(8/25*<m - o, m - o> + 2) + 1/2*<o + m, o + m>)^(-1)) >= (2*E[E[J(x + m, y
    + o); y ~ gamma1]; x ~ gamma1] - E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1] - E[E[J(x + o,
    y + o); y ~ gamma1]; x ~ gamma1])*W
  Not stated: normal laws are not translated
*)

(** Step [positive], by Instance:
  min(E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1], E[E[J(x + o, y + o); y ~ gamma1]; x ~
    gamma1]) > 0
  Not stated: normal laws are not translated
*)
