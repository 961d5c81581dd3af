(** ReLU: the areas of two isotropic Gaussian classes, and their distance (relu-gaussian-pair)

  Given [W >= 0]: W >= 0
  Given [m_0 > 0]: m_0 > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Given [d >= 3]: n >= 2
  Given [W <= d/2]: W <= 1/2*n + 1/2
  Given [v < 1]: -abs(<m, m> - <o, o>)*(<m, m> + n + <o, o>)^(-1) + 1 > 0
  Given [V]: 2*E[E[J(x + m, y + o); y ~ gamma1]; x ~ gamma1] - E[E[J(x + m, y + m); y ~ gamma1]; x
    ~ gamma1] - E[E[J(x + o, y + o); y ~ gamma1]; x ~ gamma1] <= m_0*(-(-abs(<m, m> - <o, o>)*(<m,
    m> + n + <o, o>)^(-1) + 1)^(1/2) + 2 - (abs(<m, m> - <o, o>)*(<m, m> + n + <o, o>)^(-1) +
    1)^(1/2) + (<m, m> + 1 + n + <o, o>)^(-1)*n^(-1)*(-<o, m>^2 + <m, m>*<o, o>))
  Given [J_m]: E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1] >= m_0*(-abs(<m, m> - <o, o>)*(<m, m>
    + n + <o, o>)^(-1) + 1)^(1/2)
  Given [J_o]: E[E[J(x + o, y + o); y ~ gamma1]; x ~ gamma1] >= m_0*(-abs(<m, m> - <o, o>)*(<m, m>
    + n + <o, o>)^(-1) + 1)^(1/2)
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
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require relu_pair_all.
From NCProofs Require relu_class_distance.
From NCProofs Require relu_margin.
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

(** Step [Cauchy-Schwarz], by Cited:
  <m - o, m - o>*<o + m, o + m> >= <m - o, o + m>^2
*)
Lemma step_CauchymSchwarz (V : Space) (m : V) (o : V) :
  dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (dot (vadd o (m)) (vadd o (m))) >= (dot (vadd m (vscale (-1) o)) (vadd o (m))) ^ 2.
Proof.
  pose proof (cauchy_schwarz (vadd m (vscale (-1) o)) (vadd o (m))) as I'.
  fit I'.
Qed.

(** Step [height], by Algebra:
  (<m, m> - <o, o>)^2 = <m - o, o + m>^2
*)
Lemma step_height (V : Space) (m : V) (o : V) :
  (dot m m - dot o o) ^ 2 = (dot (vadd m (vscale (-1) o)) (vadd o (m))) ^ 2.
Proof.
  unfold J, Q_.
  try assert (N0' : normal_form (dot (vadd m (vscale (-1) o)) (vadd o (m))) (dot m m - dot o o)) by normal.
  first [put; solve [ring] | equal].
Qed.

(** Step [h], by Linear:
  <m - o, m - o>*<o + m, o + m> >= (<m, m> - <o, o>)^2
*)
Lemma step_h (V : Space) (m : V) (o : V) :
  dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (dot (vadd o (m)) (vadd o (m))) >= (dot m m - dot o o) ^ 2.
Proof.
  pose proof (step_CauchymSchwarz (V) (m) (o)) as H_CauchymSchwarz.
  pose proof (step_height (V) (m) (o)) as H_height.
  assert (P0' : 0 <= (1) * ((dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (dot (vadd o (m)) (vadd o (m)))) - ((dot (vadd m (vscale (-1) o)) (vadd o (m))) ^ 2))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (dot (vadd o (m)) (vadd o (m)))) - ((dot m m - dot o o) ^ 2) = (1) * ((dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (dot (vadd o (m)) (vadd o (m)))) - ((dot (vadd m (vscale (-1) o)) (vadd o (m))) ^ 2))).
  { rewrite ?H_height.
    unfold J, Q_.
    try assert (N2' : normal_form (((dot (vadd m (vscale (-1) o)) (vadd o (m))) ^ 2)) ((dot m m) ^ 2 + (dot o o) ^ 2 - 2 * (dot m m) * (dot o o))) by (unfold normal_form; try assert (N1' : normal_form (dot (vadd m (vscale (-1) o)) (vadd o (m))) (dot m m - dot o o)) by normal; first [put; solve [ring] | equal]).
    try assert (N3' : normal_form (dot (vadd o (m)) (vadd o (m))) (dot m m + 2 * (dot o m) + dot o o)) by normal.
    try assert (N4' : normal_form (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot m m + dot o o - 2 * (dot o m))) by normal.
    try assert (N5' : normal_form (dot (vadd m (vscale (-1) o)) (vadd o (m))) (dot m m - dot o o)) by normal.
    first [put; solve [ring] | solve [put; alike_by sqrt ltac:(solve [ring [H_height]]); first [ring [H_height] | squares; ring [H_height]]] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [pair], by Instance:
  -(-abs(<m, m> - <o, o>)*(<m, m> + n + <o, o>)^(-1) + 1)^(1/2) + 2 - (abs(<m, m> - <o, o>)*(<m,
    m> + n + <o, o>)^(-1) + 1)^(1/2) + (<m, m> + 1 + n + <o, o>)^(-1)*n^(-1)*(-<o, m>^2 + <m,
    m>*<o, o>) <= 1/2*(1 + n)^(-1)*(-n^(-1)*(4 + 4*n)^(-1)*((n + 3)*(8/25*<m - o, m - o> + 2) +
    1/2*<o + m, o + m>)^(-1) - (1 + 1/2*(n + 3)^(-1)*(<m - o, m - o>*pi^(-1) + 2)^(-1)*<o + m, o +
    m>)^(-1/2) + 2)*(-abs(<m, m> - <o, o>)*(<m, m> + n + <o, o>)^(-1) + 1)^(1/2)*<m - o, m - o>
*)
Lemma step_pair (V : Space) (m : V) (n : R) (o : V)
    (label_n : label n)
    (H_d_pos_is_3 : n >= 2) :
  2 + (dot m m * (dot o o) - (dot o m) ^ 2) * (inv (dot m m + 1 + n + dot o o)) * (inv n) - sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o))) - sqrt (Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)) + 1) <= (1 / 2) * (2 - inv n * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m))))) - inv (sqrt (1 + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (n + 3)) * (inv (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv PI) + 2))))) * (sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)))) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv (1 + n)).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [V <= m_0 bound], by Linear:
  2*E[E[J(x + m, y + o); y ~ gamma1]; x ~ gamma1] - E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1]
    - E[E[J(x + o, y + o); y ~ gamma1]; x ~ gamma1] <= 1/2*m_0*(1 + n)^(-1)*(-n^(-1)*(4 +
    4*n)^(-1)*((n + 3)*(8/25*<m - o, m - o> + 2) + 1/2*<o + m, o + m>)^(-1) - (1 + 1/2*(n +
    3)^(-1)*(<m - o, m - o>*pi^(-1) + 2)^(-1)*<o + m, o + m>)^(-1/2) + 2)*(-abs(<m, m> - <o,
    o>)*(<m, m> + n + <o, o>)^(-1) + 1)^(1/2)*<m - o, m - o>
*)
Lemma step_V_less_is_m_0_bound (V : Space) (m : V) (m_0 : R) (n : R) (o : V) (gamma : R -> law V)
    (label_n : label n)
    (H_m_0_pos_0 : m_0 > 0)
    (H_d_pos_is_3 : n >= 2)
    (H_V : 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) <= m_0 * (2 + (dot m m * (dot o o) - (dot o m) ^ 2) * (inv (dot m m + 1 + n + dot o o)) * (inv n) - sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o))) - sqrt (Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)) + 1))) :
  2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) <= (1 / 2) * m_0 * (2 - inv n * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m))))) - inv (sqrt (1 + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (n + 3)) * (inv (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv PI) + 2))))) * (sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)))) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv (1 + n)).
Proof.
  pose proof (step_pair (V) (m) (n) (o) label_n H_d_pos_is_3) as H_pair.
  assert (P0' : 0 <= (1) * ((m_0 * (2 + (dot m m * (dot o o) - (dot o m) ^ 2) * (inv (dot m m + 1 + n + dot o o)) * (inv n) - sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o))) - sqrt (Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)) + 1))) - (2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (m_0) * (((1 / 2) * (2 - inv n * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m))))) - inv (sqrt (1 + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (n + 3)) * (inv (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv PI) + 2))))) * (sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)))) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv (1 + n))) - (2 + (dot m m * (dot o o) - (dot o m) ^ 2) * (inv (dot m m + 1 + n + dot o o)) * (inv n) - sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o))) - sqrt (Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)) + 1)))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((1 / 2) * m_0 * (2 - inv n * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m))))) - inv (sqrt (1 + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (n + 3)) * (inv (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv PI) + 2))))) * (sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)))) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv (1 + n))) - (2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) = (1) * ((m_0 * (2 + (dot m m * (dot o o) - (dot o m) ^ 2) * (inv (dot m m + 1 + n + dot o o)) * (inv n) - sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o))) - sqrt (Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)) + 1))) - (2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))))) + (m_0) * (((1 / 2) * (2 - inv n * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m))))) - inv (sqrt (1 + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (n + 3)) * (inv (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv PI) + 2))))) * (sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)))) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv (1 + n))) - (2 + (dot m m * (dot o o) - (dot o m) ^ 2) * (inv (dot m m + 1 + n + dot o o)) * (inv n) - sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o))) - sqrt (Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)) + 1)))) by same_sums.
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [least], by Cases:
  min(E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1], E[E[J(x + o, y + o); y ~ gamma1]; x ~
    gamma1]) >= m_0*(-abs(<m, m> - <o, o>)*(<m, m> + n + <o, o>)^(-1) + 1)^(1/2)
*)
Lemma step_least (V : Space) (m : V) (m_0 : R) (n : R) (o : V) (gamma : R -> law V)
    (label_n : label n)
    (H_m_0_pos_0 : m_0 > 0)
    (H_d_pos_is_3 : n >= 2)
    (H_J_m : E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) >= m_0 * (sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)))))
    (H_J_o : E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) >= m_0 * (sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o))))) :
  Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) >= m_0 * (sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)))).
Proof.
  destruct (Rle_dec 0 (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))))) as [C' | C'].
  - assert (H_case : E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) >= 0) by lra; clear C'.
    assert (P0' : 0 <= (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - (m_0 * (sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o))))))) by (apply Rmult_le_pos; [by_number | lra]).
    assert (G' : (Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))))) - (m_0 * (sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o))))) = (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - (m_0 * (sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o))))))).
    { assert (U' : forall z0' z1' z2' z3' : R, (m_0 > 0) -> (n >= 2) -> ((z0') >= ((m_0 * (sqrt (1 - Rabs ((z2') - (z3')) * (inv ((z2') + n + (z3')))))))) -> ((z1') >= ((m_0 * (sqrt (1 - Rabs ((z2') - (z3')) * (inv ((z2') + n + (z3')))))))) -> ((((z0') - (z1'))) >= 0) -> (Rmin (z0') (z1') - m_0 * (sqrt (1 - Rabs ((z2') - (z3')) * (inv ((z2') + n + (z3')))))) = (1 * ((z1') - m_0 * (sqrt (1 - Rabs ((z2') - (z3')) * (inv ((z2') + n + (z3')))))))).
      { clear - m_0 n label_n.
        intros z0' z1' z2' z3' H_m_0_pos_0 H_d_pos_is_3 H_J_m H_J_o H_case.
        try assert (N11' : normal_form ((Rmin (z0') (z1'))) (z1')) by normal.
        first [put; solve [ring] | equal]. }
      pose proof (U' (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) (dot m m) (dot o o)) as V'.
      specialize (V' ltac:(says H_m_0_pos_0)).
      specialize (V' ltac:(says H_d_pos_is_3)).
      specialize (V' ltac:(says H_J_m)).
      specialize (V' ltac:(says H_J_o)).
      specialize (V' ltac:(says H_case)).
      rearranged V'. }
    gap; try rewrite G'; sum_sign.
  - assert (H_case : E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) <= 0) by lra; clear C'.
    assert (P0' : 0 <= (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) - (m_0 * (sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o))))))) by (apply Rmult_le_pos; [by_number | lra]).
    assert (G' : (Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))))) - (m_0 * (sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o))))) = (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) - (m_0 * (sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o))))))).
    { assert (U' : forall z0' z1' z2' z3' : R, (m_0 > 0) -> (n >= 2) -> ((z0') >= ((m_0 * (sqrt (1 - Rabs ((z2') - (z3')) * (inv ((z2') + n + (z3')))))))) -> ((z1') >= ((m_0 * (sqrt (1 - Rabs ((z2') - (z3')) * (inv ((z2') + n + (z3')))))))) -> ((((z0') - (z1'))) <= 0) -> (Rmin (z0') (z1') - m_0 * (sqrt (1 - Rabs ((z2') - (z3')) * (inv ((z2') + n + (z3')))))) = (1 * ((z0') - m_0 * (sqrt (1 - Rabs ((z2') - (z3')) * (inv ((z2') + n + (z3')))))))).
      { clear - m_0 n label_n.
        intros z0' z1' z2' z3' H_m_0_pos_0 H_d_pos_is_3 H_J_m H_J_o H_case.
        try assert (N23' : normal_form ((Rmin (z0') (z1'))) (z0')) by normal.
        first [put; solve [ring] | equal]. }
      pose proof (U' (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) (dot m m) (dot o o)) as V'.
      specialize (V' ltac:(says H_m_0_pos_0)).
      specialize (V' ltac:(says H_d_pos_is_3)).
      specialize (V' ltac:(says H_J_m)).
      specialize (V' ltac:(says H_J_o)).
      specialize (V' ltac:(says H_case)).
      rearranged V'. }
    gap; try rewrite G'; sum_sign.
Qed.

(** Step [separation], by Instance:
  -2*E[E[Q(x + m, y + o); y ~ gamma1]; x ~ gamma1] + E[E[Q(x + m, y + m); y ~ gamma1]; x ~ gamma1]
    + E[E[Q(x + o, y + o); y ~ gamma1]; x ~ gamma1] >= 1/4*(-(1 + 1/2*(n + 3)^(-1)*(<m - o, m -
    o>*pi^(-1) + 2)^(-1)*<o + m, o + m>)^(-1/2) + 2)*<m - o, m - o>
*)
Lemma step_separation (V : Space) (m : V) (n : R) (o : V) (gamma : R -> law V)
    (label_n : label n)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_d_pos_is_3 : n >= 2)
    (C_relu_class_distance_features : relu_class_distance.cited_features V gamma)
    (C_relu_class_distance_density__m : relu_class_distance.cited_density__m V gamma)
    (C_relu_class_distance_not_0 : relu_class_distance.cited_not_0 V gamma)
    (C_relu_class_distance_density__o : relu_class_distance.cited_density__o V gamma)
    (C_relu_class_distance_symmetric : relu_class_distance.cited_symmetric V gamma)
    (C_relu_class_distance_linear_part : relu_class_distance.cited_linear_part V gamma)
    (C_gaussian_cosine_left_apart : gaussian_cosine.cited_left_apart V gamma)
    (C_gaussian_cosine_other_apart : gaussian_cosine.cited_other_apart V gamma)
    (C_gaussian_cosine_fourth : gaussian_cosine.cited_fourth V gamma)
    (C_gaussian_cosine_integral : gaussian_cosine.cited_integral V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) >= (1 / 4) * (2 - inv (sqrt (1 + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (n + 3)) * (inv (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv PI) + 2))))) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))).
Proof.
  assert (I' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => relu_class_distance.Q_ (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => relu_class_distance.Q_ (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => relu_class_distance.Q_ (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) >= (1 / 4) * (2 - inv (sqrt (1 + (1 / 2) * (dot (vadd (o) (m)) (vadd (o) (m))) * (inv ((n) + 3)) * (inv (dot (vadd (m) (vscale (-1) (o))) (vadd (m) (vscale (-1) (o))) * (inv PI) + 2))))) * (dot (vadd (m) (vscale (-1) (o))) (vadd (m) (vscale (-1) (o))))).
  { apply (relu_class_distance.step_theorem (V) (m) (n) (o) (gamma)); [premise | first [exact H_dimension | congruent_to H_dimension | premise_by H_dimension] | exact C_relu_class_distance_features | exact C_relu_class_distance_density__m | exact C_relu_class_distance_not_0 | exact C_relu_class_distance_density__o | exact C_relu_class_distance_symmetric | exact C_relu_class_distance_linear_part | exact C_gaussian_cosine_left_apart | exact C_gaussian_cosine_other_apart | exact C_gaussian_cosine_fourth | exact C_gaussian_cosine_integral]. }
  congruent_to I'.
Qed.

(** Step [N >= margin], by Instance:
  -(1 + 1/2*(n + 3)^(-1)*(<m - o, m - o>*pi^(-1) + 2)^(-1)*<o + m, o + m>)^(-1/2) + 2 >= n^(-1)*(4
    + 4*n)^(-1)*((n + 3)*(8/25*<m - o, m - o> + 2) + 1/2*<o + m, o + m>)^(-1)
*)
Lemma step_N_pos_is_margin (V : Space) (m : V) (n : R) (o : V)
    (label_n : label n)
    (H_d_pos_is_3 : n >= 2) :
  2 - inv (sqrt (1 + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (n + 3)) * (inv (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv PI) + 2)))) >= inv n * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m))))).
Proof.
  assert (I' : 2 - inv (sqrt (((1 / 2) * (dot (vadd o (m)) (vadd o (m)))) * (inv (2 * ((1 / 2) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) * (inv PI) + 2)) * (inv ((1 + n) + 2)) + 1)) >= (1 / 4) * (inv (((1 + n) + 2) * ((16 / 25) * ((1 / 2) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) + 2) + ((1 / 2) * (dot (vadd o (m)) (vadd o (m)))))) * (inv (1 + n)) * (inv ((1 + n) - 1))).
  { apply (relu_margin.step_theorem ((1 / 2) * (dot (vadd o (m)) (vadd o (m)))) ((1 / 2) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) (1 + n)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; first [seen | sign_form (n - 2) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; sign | premise]]. }
  assert (J' : 2 - inv (sqrt (1 + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (2 * ((1 / 2) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) * (inv PI) + 2)) * (inv (2 + (1 + n))))) >= (1 / 4) * (inv (1 + n)) * (inv ((1 + n) - 1)) * (inv (((16 / 25) * ((1 / 2) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) + 2) * (2 + (1 + n)) + (1 / 2) * (dot (vadd o (m)) (vadd o (m)))))) by first [exact I' | congruent_to I' | sides_of I' | fits I'].
  assert (G' : (2 - inv (sqrt (1 + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (n + 3)) * (inv (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv PI) + 2))))) - (inv n * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m)))))) = (2 - inv (sqrt (1 + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (2 * ((1 / 2) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) * (inv PI) + 2)) * (inv (2 + (1 + n)))))) - ((1 / 4) * (inv (1 + n)) * (inv ((1 + n) - 1)) * (inv (((16 / 25) * ((1 / 2) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) + 2) * (2 + (1 + n)) + (1 / 2) * (dot (vadd o (m)) (vadd o (m))))))).
  { assert (U' : forall z0' z1' : R, (n >= 2) -> ((2 - inv (sqrt (1 + (1 / 2) * (z1') * (inv (n + 3)) * (inv ((z0') * (inv PI) + 2))))) - inv n * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (z0') + 2) + (1 / 2) * (z1')))) = ((2 - inv (sqrt (1 + (1 / 2) * (z1') * (inv (2 * ((1 / 2) * (z0')) * (inv PI) + 2)) * (inv (2 + (1 + n)))))) - (1 / 4) * (inv (1 + n)) * (inv ((1 + n) - 1)) * (inv (((16 / 25) * ((1 / 2) * (z0')) + 2) * (2 + (1 + n)) + (1 / 2) * (z1'))))).
    { clear - n label_n.
      intros z0' z1' H_d_pos_is_3.
      try assert (0 < n + 3) by sign.
      try assert (0 < 1 + n) by sign.
      try assert (0 < 4 + 4 * n) by sign.
      try assert (0 < 2 + (1 + n)) by sign.
      try assert (0 < (1 + n) - 1) by first [sign_form (n) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 + n) by sign.
      try assert (N44' : normal_form (inv (4 + 4 * n)) ((1 / 4) * (inv (1 + n)))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + n <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      try assert (0 < n + 3) by sign.
      try assert (N45' : normal_form (inv (2 + (1 + n))) (inv (n + 3))) by first [apply inv_is; [nonzero | (assert (Z0' : n + 3 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      try assert (N46' : normal_form (inv ((1 + n) - 1)) (inv n)) by first [apply inv_is; [nonzero | (assert (Z0' : n <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      try assert (N47' : normal_form ((inv (2 * ((1 / 2) * (z0')) * (inv PI) + 2))) (PI * (inv ((z0') + 2 * PI)))) by normal.
      try assert (N48' : normal_form ((inv ((z0') * (inv PI) + 2))) (PI * (inv ((z0') + 2 * PI)))) by normal.
      try assert (N49' : normal_form ((inv ((n + 3) * ((8 / 25) * (z0') + 2) + (1 / 2) * (z1')))) (50 * (inv (48 * (z0') + 25 * (z1') + 100 * n + 16 * (z0') * n + 300)))) by normal.
      try assert (N50' : normal_form ((inv (((16 / 25) * ((1 / 2) * (z0')) + 2) * (2 + (1 + n)) + (1 / 2) * (z1')))) (50 * (inv (48 * (z0') + 25 * (z1') + 100 * n + 16 * (z0') * n + 300)))) by normal.
      try assert (0 < n + 3) by sign.
      try assert (N51' : normal_form (sqrt ((1 + (1 / 2) * (z1') * (inv (2 * ((1 / 2) * (z0')) * (inv PI) + 2)) * (inv (2 + (1 + n)))))) ((1 / 2) * (sqrt (2 * n + 6 + PI * (z1') * (inv ((z0') + 2 * PI)))) * (sqrt 2) * (inv (sqrt (n + 3))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (n + 3) * sqrt (n + 3) = n + 3) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (n + 3)) * inv (sqrt (n + 3)) = inv (n + 3)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (n + 3) <> 0) by (apply positive_ne; sign); assert (Z1' : n + 3 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
      try assert (0 < n + 3) by sign.
      try assert (N52' : normal_form ((inv (sqrt (1 + (1 / 2) * (z1') * (inv (2 * ((1 / 2) * (z0')) * (inv PI) + 2)) * (inv (2 + (1 + n))))))) (2 * (sqrt (n + 3)) * (inv (sqrt 2)) * (inv (sqrt (2 * n + 6 + PI * (z1') * (inv ((z0') + 2 * PI))))))) by normal.
      try assert (0 < n + 3) by sign.
      try assert (N53' : normal_form (sqrt ((1 + (1 / 2) * (z1') * (inv (n + 3)) * (inv ((z0') * (inv PI) + 2))))) ((1 / 2) * (sqrt (2 * n + 6 + PI * (z1') * (inv ((z0') + 2 * PI)))) * (sqrt 2) * (inv (sqrt (n + 3))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (n + 3) * sqrt (n + 3) = n + 3) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (n + 3)) * inv (sqrt (n + 3)) = inv (n + 3)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (n + 3) <> 0) by (apply positive_ne; sign); assert (Z1' : n + 3 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
      try assert (0 < n + 3) by sign.
      try assert (N54' : normal_form ((inv (sqrt (1 + (1 / 2) * (z1') * (inv (n + 3)) * (inv ((z0') * (inv PI) + 2)))))) (2 * (sqrt (n + 3)) * (inv (sqrt 2)) * (inv (sqrt (2 * n + 6 + PI * (z1') * (inv ((z0') + 2 * PI))))))) by normal.
      first [put; solve [field] | equal]. }
    pose proof (U' (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd o (m)) (vadd o (m)))) as V'.
    specialize (V' ltac:(says H_d_pos_is_3)).
    rearranged V'. }
  gap; try rewrite G'; lra.
Qed.

(** Step [rest], by Linear:
  -2*E[E[Q(x + m, y + o); y ~ gamma1]; x ~ gamma1] + E[E[Q(x + m, y + m); y ~ gamma1]; x ~ gamma1]
    + E[E[Q(x + o, y + o); y ~ gamma1]; x ~ gamma1] - 1/4*n^(-1)*(4 + 4*n)^(-1)*<m - o, m - o>*((n
    + 3)*(8/25*<m - o, m - o> + 2) + 1/2*<o + m, o + m>)^(-1) >= 1/4*(-n^(-1)*(4 + 4*n)^(-1)*((n +
    3)*(8/25*<m - o, m - o> + 2) + 1/2*<o + m, o + m>)^(-1) - (1 + 1/2*(n + 3)^(-1)*(<m - o, m -
    o>*pi^(-1) + 2)^(-1)*<o + m, o + m>)^(-1/2) + 2)*<m - o, m - o>
*)
Lemma step_rest (V : Space) (m : V) (n : R) (o : V) (gamma : R -> law V)
    (label_n : label n)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_d_pos_is_3 : n >= 2)
    (C_relu_class_distance_features : relu_class_distance.cited_features V gamma)
    (C_relu_class_distance_density__m : relu_class_distance.cited_density__m V gamma)
    (C_relu_class_distance_not_0 : relu_class_distance.cited_not_0 V gamma)
    (C_relu_class_distance_density__o : relu_class_distance.cited_density__o V gamma)
    (C_relu_class_distance_symmetric : relu_class_distance.cited_symmetric V gamma)
    (C_relu_class_distance_linear_part : relu_class_distance.cited_linear_part V gamma)
    (C_gaussian_cosine_left_apart : gaussian_cosine.cited_left_apart V gamma)
    (C_gaussian_cosine_other_apart : gaussian_cosine.cited_other_apart V gamma)
    (C_gaussian_cosine_fourth : gaussian_cosine.cited_fourth V gamma)
    (C_gaussian_cosine_integral : gaussian_cosine.cited_integral V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv n) * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m))))) >= (1 / 4) * (2 - inv n * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m))))) - inv (sqrt (1 + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (n + 3)) * (inv (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv PI) + 2))))) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))).
Proof.
  pose proof (step_separation (V) (m) (n) (o) (gamma) label_n H_dimension H_d_pos_is_3 C_relu_class_distance_features C_relu_class_distance_density__m C_relu_class_distance_not_0 C_relu_class_distance_density__o C_relu_class_distance_symmetric C_relu_class_distance_linear_part C_gaussian_cosine_left_apart C_gaussian_cosine_other_apart C_gaussian_cosine_fourth C_gaussian_cosine_integral) as H_separation.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))))) - ((1 / 4) * (2 - inv (sqrt (1 + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (n + 3)) * (inv (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv PI) + 2))))) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv n) * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m)))))) - ((1 / 4) * (2 - inv n * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m))))) - inv (sqrt (1 + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (n + 3)) * (inv (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv PI) + 2))))) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) = (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))))) - ((1 / 4) * (2 - inv (sqrt (1 + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (n + 3)) * (inv (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv PI) + 2))))) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))))) by same_sums.
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [rest >= 0], by Linear:
  -2*E[E[Q(x + m, y + o); y ~ gamma1]; x ~ gamma1] + E[E[Q(x + m, y + m); y ~ gamma1]; x ~ gamma1]
    + E[E[Q(x + o, y + o); y ~ gamma1]; x ~ gamma1] - 1/4*n^(-1)*(4 + 4*n)^(-1)*<m - o, m - o>*((n
    + 3)*(8/25*<m - o, m - o> + 2) + 1/2*<o + m, o + m>)^(-1) >= 0
*)
Lemma step_rest_pos_is_0 (V : Space) (m : V) (n : R) (o : V) (gamma : R -> law V)
    (label_n : label n)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_d_pos_is_3 : n >= 2)
    (C_relu_class_distance_features : relu_class_distance.cited_features V gamma)
    (C_relu_class_distance_density__m : relu_class_distance.cited_density__m V gamma)
    (C_relu_class_distance_not_0 : relu_class_distance.cited_not_0 V gamma)
    (C_relu_class_distance_density__o : relu_class_distance.cited_density__o V gamma)
    (C_relu_class_distance_symmetric : relu_class_distance.cited_symmetric V gamma)
    (C_relu_class_distance_linear_part : relu_class_distance.cited_linear_part V gamma)
    (C_gaussian_cosine_left_apart : gaussian_cosine.cited_left_apart V gamma)
    (C_gaussian_cosine_other_apart : gaussian_cosine.cited_other_apart V gamma)
    (C_gaussian_cosine_fourth : gaussian_cosine.cited_fourth V gamma)
    (C_gaussian_cosine_integral : gaussian_cosine.cited_integral V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv n) * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m))))) >= 0.
Proof.
  pose proof (step_N_pos_is_margin (V) (m) (n) (o) label_n H_d_pos_is_3) as H_N_pos_is_margin.
  pose proof (step_rest (V) (m) (n) (o) (gamma) label_n H_dimension H_d_pos_is_3 C_relu_class_distance_features C_relu_class_distance_density__m C_relu_class_distance_not_0 C_relu_class_distance_density__o C_relu_class_distance_symmetric C_relu_class_distance_linear_part C_gaussian_cosine_left_apart C_gaussian_cosine_other_apart C_gaussian_cosine_fourth C_gaussian_cosine_integral) as H_rest.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv n) * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m)))))) - ((1 / 4) * (2 - inv n * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m))))) - inv (sqrt (1 + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (n + 3)) * (inv (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv PI) + 2))))) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= ((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) * ((2 - inv (sqrt (1 + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (n + 3)) * (inv (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv PI) + 2))))) - (inv n * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m)))))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv n) * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m)))))) - (0) = (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv n) * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m)))))) - ((1 / 4) * (2 - inv n * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m))))) - inv (sqrt (1 + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (n + 3)) * (inv (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv PI) + 2))))) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))))) + ((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) * ((2 - inv (sqrt (1 + (1 / 2) * (dot (vadd o (m)) (vadd o (m))) * (inv (n + 3)) * (inv (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv PI) + 2))))) - (inv n * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m)))))))) by same_sums.
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [least > 0], by Linear:
  min(E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1], E[E[J(x + o, y + o); y ~ gamma1]; x ~
    gamma1]) > 0
*)
Lemma step_least_pos_0 (V : Space) (m : V) (m_0 : R) (n : R) (o : V) (gamma : R -> law V)
    (label_n : label n)
    (H_m_0_pos_0 : m_0 > 0)
    (H_d_pos_is_3 : n >= 2)
    (H_v_less_1 : 1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)) > 0)
    (H_J_m : E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) >= m_0 * (sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)))))
    (H_J_o : E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) >= m_0 * (sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o))))) :
  Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) > 0.
Proof.
  pose proof (step_least (V) (m) (m_0) (n) (o) (gamma) label_n H_m_0_pos_0 H_d_pos_is_3 H_J_m H_J_o) as H_least.
  assert (P0' : 0 <= (1) * ((Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))))) - (m_0 * (sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o))))))) by (apply Rmult_le_pos; [by_number | lra]).
  try assert (0 < dot m m + n + dot o o) by sign.
  try assert (0 < 1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o))) by first [seen | sign_form (((dot m m + 2 + dot o o - Rabs (dot o o - dot m m)) + (n - 2)) * (inv (dot m m + n + dot o o))) ltac:(try assert (N0' : normal_form (Rabs (dot m m - dot o o)) (Rabs (dot o o - dot m m))) by first [apply alike_at; (first [solve [put; field; sides] | equal]) | normal]; assert (Z0' : dot m m + n + dot o o <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form (1 - Rabs (dot o o - dot m m) * (inv (dot m m + n + dot o o))) ltac:(try assert (N1' : normal_form (Rabs (dot m m - dot o o)) (Rabs (dot o o - dot m m))) by first [apply alike_at; (first [solve [put; field; sides] | equal]) | normal]; first [put; solve [ring] | equal]) | sign].
  assert (P' : 0 < (m_0 * (sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)))))) by (sign).
  assert (G' : (Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))))) - (0) = (1) * ((Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))))) - (m_0 * (sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)))))) + (m_0 * (sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)))))) by congruent.
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [half], by Linear:
  min(E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1], E[E[J(x + o, y + o); y ~ gamma1]; x ~
    gamma1])*(-2*E[E[Q(x + m, y + o); y ~ gamma1]; x ~ gamma1] + E[E[Q(x + m, y + m); y ~ gamma1];
    x ~ gamma1] + E[E[Q(x + o, y + o); y ~ gamma1]; x ~ gamma1] - 1/4*n^(-1)*(4 + 4*n)^(-1)*<m -
    o, m - o>*((n + 3)*(8/25*<m - o, m - o> + 2) + 1/2*<o + m, o + m>)^(-1)) >= (2*E[E[J(x + m, y
    + o); y ~ gamma1]; x ~ gamma1] - E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1] - E[E[J(x + o,
    y + o); y ~ gamma1]; x ~ gamma1])*(1/2*n + 1/2)
*)
Lemma step_half (V : Space) (m : V) (m_0 : R) (n : R) (o : V) (gamma : R -> law V)
    (label_n : label n)
    (H_m_0_pos_0 : m_0 > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_d_pos_is_3 : n >= 2)
    (H_v_less_1 : 1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)) > 0)
    (H_V : 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) <= m_0 * (2 + (dot m m * (dot o o) - (dot o m) ^ 2) * (inv (dot m m + 1 + n + dot o o)) * (inv n) - sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o))) - sqrt (Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)) + 1)))
    (H_J_m : E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) >= m_0 * (sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)))))
    (H_J_o : E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) >= m_0 * (sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)))))
    (C_relu_class_distance_features : relu_class_distance.cited_features V gamma)
    (C_relu_class_distance_density__m : relu_class_distance.cited_density__m V gamma)
    (C_relu_class_distance_not_0 : relu_class_distance.cited_not_0 V gamma)
    (C_relu_class_distance_density__o : relu_class_distance.cited_density__o V gamma)
    (C_relu_class_distance_symmetric : relu_class_distance.cited_symmetric V gamma)
    (C_relu_class_distance_linear_part : relu_class_distance.cited_linear_part V gamma)
    (C_gaussian_cosine_left_apart : gaussian_cosine.cited_left_apart V gamma)
    (C_gaussian_cosine_other_apart : gaussian_cosine.cited_other_apart V gamma)
    (C_gaussian_cosine_fourth : gaussian_cosine.cited_fourth V gamma)
    (C_gaussian_cosine_integral : gaussian_cosine.cited_integral V gamma) :
  Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv n) * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m)))))) >= (2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) * ((1 / 2) * n + (1 / 2)).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [theorem], by Linear:
  min(E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1], E[E[J(x + o, y + o); y ~ gamma1]; x ~
    gamma1])*(-2*E[E[Q(x + m, y + o); y ~ gamma1]; x ~ gamma1] + E[E[Q(x + m, y + m); y ~ gamma1];
    x ~ gamma1] + E[E[Q(x + o, y + o); y ~ gamma1]; x ~ gamma1] - 1/4*n^(-1)*(4 + 4*n)^(-1)*<m -
    o, m - o>*((n + 3)*(8/25*<m - o, m - o> + 2) + 1/2*<o + m, o + m>)^(-1)) >= (2*E[E[J(x + m, y
    + o); y ~ gamma1]; x ~ gamma1] - E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1] - E[E[J(x + o,
    y + o); y ~ gamma1]; x ~ gamma1])*W
*)
Lemma step_theorem (V : Space) (W : R) (m : V) (m_0 : R) (n : R) (o : V) (gamma : R -> law V)
    (label_n : label n)
    (H_W_pos_is_0 : W >= 0)
    (H_m_0_pos_0 : m_0 > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_d_pos_is_3 : n >= 2)
    (H_W_less_is_d_over_2 : W <= (1 / 2) * n + (1 / 2))
    (H_v_less_1 : 1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)) > 0)
    (H_V : 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) <= m_0 * (2 + (dot m m * (dot o o) - (dot o m) ^ 2) * (inv (dot m m + 1 + n + dot o o)) * (inv n) - sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o))) - sqrt (Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)) + 1)))
    (H_J_m : E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) >= m_0 * (sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)))))
    (H_J_o : E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) >= m_0 * (sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)))))
    (C_relu_class_distance_features : relu_class_distance.cited_features V gamma)
    (C_relu_class_distance_density__m : relu_class_distance.cited_density__m V gamma)
    (C_relu_class_distance_not_0 : relu_class_distance.cited_not_0 V gamma)
    (C_relu_class_distance_density__o : relu_class_distance.cited_density__o V gamma)
    (C_relu_class_distance_symmetric : relu_class_distance.cited_symmetric V gamma)
    (C_relu_class_distance_linear_part : relu_class_distance.cited_linear_part V gamma)
    (C_gaussian_cosine_left_apart : gaussian_cosine.cited_left_apart V gamma)
    (C_gaussian_cosine_other_apart : gaussian_cosine.cited_other_apart V gamma)
    (C_gaussian_cosine_fourth : gaussian_cosine.cited_fourth V gamma)
    (C_gaussian_cosine_integral : gaussian_cosine.cited_integral V gamma) :
  Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv n) * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m)))))) >= (2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) * W.
Proof.
  pose proof (step_rest_pos_is_0 (V) (m) (n) (o) (gamma) label_n H_dimension H_d_pos_is_3 C_relu_class_distance_features C_relu_class_distance_density__m C_relu_class_distance_not_0 C_relu_class_distance_density__o C_relu_class_distance_symmetric C_relu_class_distance_linear_part C_gaussian_cosine_left_apart C_gaussian_cosine_other_apart C_gaussian_cosine_fourth C_gaussian_cosine_integral) as H_rest_pos_is_0.
  pose proof (step_least_pos_0 (V) (m) (m_0) (n) (o) (gamma) label_n H_m_0_pos_0 H_d_pos_is_3 H_v_less_1 H_J_m H_J_o) as H_least_pos_0.
  pose proof (step_half (V) (m) (m_0) (n) (o) (gamma) label_n H_m_0_pos_0 H_dimension H_d_pos_is_3 H_v_less_1 H_V H_J_m H_J_o C_relu_class_distance_features C_relu_class_distance_density__m C_relu_class_distance_not_0 C_relu_class_distance_density__o C_relu_class_distance_symmetric C_relu_class_distance_linear_part C_gaussian_cosine_left_apart C_gaussian_cosine_other_apart C_gaussian_cosine_fourth C_gaussian_cosine_integral) as H_half.
  try assert (0 < 1 + n) by sign.
  assert (P0' : 0 <= (2 * W * (inv (1 + n))) * ((Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv n) * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m))))))) - ((2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) * ((1 / 2) * n + (1 / 2))))) by (apply Rmult_le_pos; [sign | lra]).
  try assert (0 < 1 + n) by sign.
  assert (P1' : 0 <= (Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) * (1 - 2 * W * (inv (1 + n)))) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv n) * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m)))))) - (0))) by (apply Rmult_le_pos; [first [seen | sign_form (Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) * (2 * ((1 / 2) * n + (1 / 2) - W)) * (inv (1 + n))) ltac:(assert (Z0' : 1 + n <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign] | lra]).
  assert (G' : (Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv n) * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m))))))) - ((2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) * W) = (2 * W * (inv (1 + n))) * ((Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv n) * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m))))))) - ((2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) * ((1 / 2) * n + (1 / 2)))) + (Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) * (1 - 2 * W * (inv (1 + n)))) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv n) * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m)))))) - (0))).
  { assert (U' : forall z0' z1' z2' z3' z4' z5' z6' z7' z8' : R, (W >= 0) -> (n >= 2) -> (W <= (1 / 2) * n + (1 / 2)) -> ((((z5') + (z6') - 2 * (z4') - (1 / 4) * (z7') * (inv n) * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (z7') + 2) + (1 / 2) * (z8'))))) >= 0) -> ((z3') > 0) -> ((((z3') * ((z5') + (z6') - 2 * (z4') - (1 / 4) * (z7') * (inv n) * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (z7') + 2) + (1 / 2) * (z8')))))) >= (((2 * (z0') - (z1') - (z2')) * ((1 / 2) * n + (1 / 2))))) -> ((z3') * ((z5') + (z6') - 2 * (z4') - (1 / 4) * (z7') * (inv n) * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (z7') + 2) + (1 / 2) * (z8')))) - (2 * (z0') - (z1') - (z2')) * W) = (2 * W * (inv (1 + n)) * ((z3') * ((z5') + (z6') - 2 * (z4') - (1 / 4) * (z7') * (inv n) * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (z7') + 2) + (1 / 2) * (z8')))) - (2 * (z0') - (z1') - (z2')) * ((1 / 2) * n + (1 / 2))) + (z3') * (1 - 2 * W * (inv (1 + n))) * (((z5') + (z6') - 2 * (z4') - (1 / 4) * (z7') * (inv n) * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (z7') + 2) + (1 / 2) * (z8')))) - 0))).
    { clear - n W label_n.
      intros z0' z1' z2' z3' z4' z5' z6' z7' z8' H_W_pos_is_0 H_d_pos_is_3 H_W_less_is_d_over_2 H_rest_pos_is_0 H_least_pos_0 H_half.
      try assert (0 < 1 + n) by sign.
      try assert (0 < 4 + 4 * n) by sign.
      try assert (0 < 1 + n) by sign.
      try assert (N24' : normal_form (inv (4 + 4 * n)) ((1 / 4) * (inv (1 + n)))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + n <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      try assert (N25' : normal_form ((inv ((n + 3) * ((8 / 25) * (z7') + 2) + (1 / 2) * (z8')))) (50 * (inv (48 * (z7') + 25 * (z8') + 16 * n * (z7') + 100 * n + 300)))) by normal.
      assert (Z0' : n <> 0) by (apply positive_ne; sign).
      assert (Z1' : 1 + n <> 0) by (apply positive_ne; sign).
      first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal]. }
    pose proof (U' (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) (Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd o (m)) (vadd o (m)))) as V'.
    specialize (V' ltac:(says H_W_pos_is_0)).
    specialize (V' ltac:(says H_d_pos_is_3)).
    specialize (V' ltac:(says H_W_less_is_d_over_2)).
    specialize (V' ltac:(says H_rest_pos_is_0)).
    specialize (V' ltac:(says H_least_pos_0)).
    specialize (V' ltac:(says H_half)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (V : Space) (W : R) (m : V) (m_0 : R) (n : R) (o : V) (gamma : R -> law V)
    (label_n : label n)
    (H_W_pos_is_0 : W >= 0)
    (H_m_0_pos_0 : m_0 > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_d_pos_is_3 : n >= 2)
    (H_W_less_is_d_over_2 : W <= (1 / 2) * n + (1 / 2))
    (H_v_less_1 : 1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)) > 0)
    (H_V : 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) <= m_0 * (2 + (dot m m * (dot o o) - (dot o m) ^ 2) * (inv (dot m m + 1 + n + dot o o)) * (inv n) - sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o))) - sqrt (Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)) + 1)))
    (H_J_m : E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) >= m_0 * (sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)))))
    (H_J_o : E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) >= m_0 * (sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)))))
    (C_relu_class_distance_features : relu_class_distance.cited_features V gamma)
    (C_relu_class_distance_density__m : relu_class_distance.cited_density__m V gamma)
    (C_relu_class_distance_not_0 : relu_class_distance.cited_not_0 V gamma)
    (C_relu_class_distance_density__o : relu_class_distance.cited_density__o V gamma)
    (C_relu_class_distance_symmetric : relu_class_distance.cited_symmetric V gamma)
    (C_relu_class_distance_linear_part : relu_class_distance.cited_linear_part V gamma)
    (C_gaussian_cosine_left_apart : gaussian_cosine.cited_left_apart V gamma)
    (C_gaussian_cosine_other_apart : gaussian_cosine.cited_other_apart V gamma)
    (C_gaussian_cosine_fourth : gaussian_cosine.cited_fourth V gamma)
    (C_gaussian_cosine_integral : gaussian_cosine.cited_integral V gamma) :
  Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv n) * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m)))))) >= (2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) * W.
Proof. exact (step_theorem (V) (W) (m) (m_0) (n) (o) (gamma) label_n H_W_pos_is_0 H_m_0_pos_0 H_dimension H_d_pos_is_3 H_W_less_is_d_over_2 H_v_less_1 H_V H_J_m H_J_o C_relu_class_distance_features C_relu_class_distance_density__m C_relu_class_distance_not_0 C_relu_class_distance_density__o C_relu_class_distance_symmetric C_relu_class_distance_linear_part C_gaussian_cosine_left_apart C_gaussian_cosine_other_apart C_gaussian_cosine_fourth C_gaussian_cosine_integral). Qed.

Theorem theorem_2 (V : Space) (W : R) (m : V) (m_0 : R) (n : R) (o : V) (gamma : R -> law V)
    (label_n : label n)
    (H_W_pos_is_0 : W >= 0)
    (H_m_0_pos_0 : m_0 > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_d_pos_is_3 : n >= 2)
    (H_W_less_is_d_over_2 : W <= (1 / 2) * n + (1 / 2))
    (H_v_less_1 : 1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)) > 0)
    (H_V : 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) <= m_0 * (2 + (dot m m * (dot o o) - (dot o m) ^ 2) * (inv (dot m m + 1 + n + dot o o)) * (inv n) - sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o))) - sqrt (Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)) + 1)))
    (H_J_m : E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) >= m_0 * (sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)))))
    (H_J_o : E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) >= m_0 * (sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o))))) :
  Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) > 0.
Proof. exact (step_least_pos_0 (V) (m) (m_0) (n) (o) (gamma) label_n H_m_0_pos_0 H_d_pos_is_3 H_v_less_1 H_J_m H_J_o). Qed.
