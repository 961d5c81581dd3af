(** The ratio of two means of powers of a cosine is below a root (erf-powers-below)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [mirrored]: gamma1 is the law of -x, x ~ gamma1
  Given [d >= 1]: d >= 1
  Then E[E[<x, y>^(n)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> + D)^(1/2))^(n))^(-1)*<x + y, x +
    y>^(L); y ~ gamma1]; x ~ gamma1]*(n + d + L)*(1/2*L + n + 1/2*(D*(8 + 4*n) + (D + d +
    L)^2)^(1/2) + 1/2*d + 1/2*D)^(-2)*(1 + n + L) >= E[E[(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<x,
    y>^(n + 2)*(((D + <x, x>)^(1/2))^(n + 2))^(-1)*<x + y, x + y>^(L); y ~ gamma1]; x ~ gamma1]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_powers_root.
From NCProofs Require erf_powers_first.
From NCProofs Require erf_powers_lengths.
Open Scope R_scope.

(** Step [o], by Sign:
  n >= 0
*)
Lemma step_o (n : R)
    (label_n : label n) :
  n >= 0.
Proof.
  gap; sign.
Qed.

(** Step [alpha > n], by Sign:
  n + b + d + i + a - 3 > n
*)
Lemma step_alpha_pos_n (a : R) (b : R) (d : R) (i : R) (n : R)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_d_pos_0 : d > 0)
    (H_d_pos_is_1 : d >= 1) :
  n + b + d + i + a - 3 > n.
Proof.
  assert (P' : 0 < (b + d + i + a - 3)).
  { first [seen | sign_form ((b + i + a - 2) + (d - 1)) ltac:(first [put; solve [ring] | equal]) | sign]. }
  assert (G' : (n + b + d + i + a - 3) - (n) = (b + d + i + a - 3)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [D], by Instance:
  D = (-(n + b + d + i + a - 3)*n*(1/2*(D*(8 + 4*n) + (D + b + d + i + a - 3)^2)^(1/2) + n + 1/2*a
    + 1/2*i - 3/2 + 1/2*d + 1/2*b + 1/2*D)^(-1) + n + b + d + i + a - 3)*(n + b + d + 2*(n + b + d
    + i + a - 3)*(1/2*(D*(8 + 4*n) + (D + b + d + i + a - 3)^2)^(1/2) + n + 1/2*a + 1/2*i - 3/2 +
    1/2*d + 1/2*b + 1/2*D)^(-1) + i + a - 3)^(-1)*(1/2*(D*(8 + 4*n) + (D + b + d + i + a -
    3)^2)^(1/2) + n + 1/2*a + 1/2*i...
*)
Lemma step_D (D : R) (a : R) (b : R) (d : R) (i : R) (n : R)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_d_pos_is_1 : d >= 1) :
  D = (n + b + d + i + a - (n + b + d + i + a - 3) * n * (inv ((1 / 2) * (sqrt (D * (8 + 4 * n) + (D + b + d + i + a - 3) ^ 2)) + n + (1 / 2) * a + (1 / 2) * i + (1 / 2) * d + (1 / 2) * b + (1 / 2) * D - (3 / 2))) - 3) * ((1 / 2) * (sqrt (D * (8 + 4 * n) + (D + b + d + i + a - 3) ^ 2)) + n + (1 / 2) * a + (1 / 2) * i + (1 / 2) * d + (1 / 2) * b + (1 / 2) * D - (3 / 2)) * (1 - (n + b + d + i + a - 3) * (inv ((1 / 2) * (sqrt (D * (8 + 4 * n) + (D + b + d + i + a - 3) ^ 2)) + n + (1 / 2) * a + (1 / 2) * i + (1 / 2) * d + (1 / 2) * b + (1 / 2) * D - (3 / 2)))) * (inv (n + b + d + 2 * (n + b + d + i + a - 3) * (inv ((1 / 2) * (sqrt (D * (8 + 4 * n) + (D + b + d + i + a - 3) ^ 2)) + n + (1 / 2) * a + (1 / 2) * i + (1 / 2) * d + (1 / 2) * b + (1 / 2) * D - (3 / 2))) + i + a - 3)).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [Y > 0], by Instance:
  (n + b + d + i + a - 3)*(1/2*(D*(8 + 4*n) + (D + b + d + i + a - 3)^2)^(1/2) + n + 1/2*a + 1/2*i
    - 3/2 + 1/2*d + 1/2*b + 1/2*D)^(-1) > 0
*)
Lemma step_Y_pos_0 (D : R) (a : R) (b : R) (d : R) (i : R) (n : R)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_d_pos_is_1 : d >= 1) :
  (n + b + d + i + a - 3) * (inv ((1 / 2) * (sqrt (D * (8 + 4 * n) + (D + b + d + i + a - 3) ^ 2)) + n + (1 / 2) * a + (1 / 2) * i + (1 / 2) * d + (1 / 2) * b + (1 / 2) * D - (3 / 2))) > 0.
Proof.
  pose proof (step_alpha_pos_n (a) (b) (d) (i) (n) label_a label_b label_i label_n H_d_pos_0 H_d_pos_is_1) as H_alpha_pos_n.
  assert (I' : (n + b + d + i + a - 3) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + b + d + i + a - 3) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + b + d + i + a - 3) + (1 / 2) * (D))) > 0).
  { apply (erf_powers_root.step_positive (D) (n + b + d + i + a - 3) (n)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_alpha_pos_n | assert (G' : (n + b + d + i + a - 3) - (n) = (n + b + d + i + a - 3) - (n)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_alpha_pos_n]]. }
  assert (G' : ((n + b + d + i + a - 3) * (inv ((1 / 2) * (sqrt (D * (8 + 4 * n) + (D + b + d + i + a - 3) ^ 2)) + n + (1 / 2) * a + (1 / 2) * i + (1 / 2) * d + (1 / 2) * b + (1 / 2) * D - (3 / 2)))) - (0) = ((n + b + d + i + a - 3) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + b + d + i + a - 3) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + b + d + i + a - 3) + (1 / 2) * (D)))) - (0)).
  { try assert (0 < ((D) * (8 + 4 * (n)) + ((D) + (n + b + d + i + a - 3) - (n)) ^ 2)) by sign.
    try assert (0 < D * (8 + 4 * n) + (D + b + d + i + a - 3) ^ 2) by sign.
    try assert (0 < (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + b + d + i + a - 3) ^ 2)) + n + (1 / 2) * a + (1 / 2) * i + (1 / 2) * d + (1 / 2) * b + (1 / 2) * D - (3 / 2)) by first [seen | sign_form ((1 / 2) * (d - 1) + (n + (1 / 2) * a + (1 / 2) * i + (1 / 2) * (sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d)) + (1 / 2) * b + (1 / 2) * D - 1)) ltac:(try assert (N4' : normal_form (sqrt (D * (8 + 4 * n) + (D + b + d + i + a - 3) ^ 2)) (sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) * sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) = 2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; first [put; solve [field] | equal]) | sign].
    try assert (0 < ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + b + d + i + a - 3) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + b + d + i + a - 3) + (1 / 2) * (D))) by first [seen | sign_form ((1 / 2) * (d - 1) + (n + (1 / 2) * a + (1 / 2) * i + (1 / 2) * (sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d)) + (1 / 2) * b + (1 / 2) * D - 1)) ltac:(try assert (N5' : normal_form ((sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + b + d + i + a - 3) - (n)) ^ 2))) (sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) * sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) = 2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; first [put; solve [field] | equal]) | sign].
    try assert (0 < 2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) by first [sign].
    try assert (N6' : normal_form ((sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + b + d + i + a - 3) - (n)) ^ 2))) (sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) * sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) = 2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < 2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) by first [sign].
    try assert (N7' : normal_form (sqrt (D * (8 + 4 * n) + (D + b + d + i + a - 3) ^ 2)) (sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) * sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) = 2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < 2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) by first [sign].
    try assert (0 < D + b + d + 2 * n + sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) + i + a - 3) by first [seen | sign_form ((D + b + 2 * n + sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) + i + a - 2) + (d - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N8' : normal_form (inv ((1 / 2) * (sqrt (D * (8 + 4 * n) + (D + b + d + i + a - 3) ^ 2)) + n + (1 / 2) * a + (1 / 2) * i + (1 / 2) * d + (1 / 2) * b + (1 / 2) * D - (3 / 2))) (2 * (inv (D + b + d + 2 * n + sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) + i + a - 3)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) * sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) = 2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) by (apply sqrt_sqrt; first [sign]); assert (Z0' : D + b + d + 2 * n + sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) + i + a - 3 <> 0) by (apply positive_ne; first [seen | sign_form ((D + b + 2 * n + sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) + i + a - 2) + (d - 1)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < 2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) by first [sign].
    try assert (0 < D + b + d + 2 * n + sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) + i + a - 3) by first [seen | sign_form ((D + b + 2 * n + sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) + i + a - 2) + (d - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N9' : normal_form ((inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + b + d + i + a - 3) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + b + d + i + a - 3) + (1 / 2) * (D)))) (2 * (inv (D + b + d + 2 * n + sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) + i + a - 3)))) by first [(unfold normal_form; replace (((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + b + d + i + a - 3) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + b + d + i + a - 3) + (1 / 2) * (D))) with ((1 / 2) * (D + b + d + 2 * n + sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) + i + a - 3)) by (first [put; solve [field] | equal]); inverse) | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [Y < 1], by Instance:
  1 > (n + b + d + i + a - 3)*(1/2*(D*(8 + 4*n) + (D + b + d + i + a - 3)^2)^(1/2) + n + 1/2*a +
    1/2*i - 3/2 + 1/2*d + 1/2*b + 1/2*D)^(-1)
*)
Lemma step_Y_less_1 (D : R) (a : R) (b : R) (d : R) (i : R) (n : R)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_d_pos_is_1 : d >= 1) :
  1 > (n + b + d + i + a - 3) * (inv ((1 / 2) * (sqrt (D * (8 + 4 * n) + (D + b + d + i + a - 3) ^ 2)) + n + (1 / 2) * a + (1 / 2) * i + (1 / 2) * d + (1 / 2) * b + (1 / 2) * D - (3 / 2))).
Proof.
  pose proof (step_alpha_pos_n (a) (b) (d) (i) (n) label_a label_b label_i label_n H_d_pos_0 H_d_pos_is_1) as H_alpha_pos_n.
  assert (I' : 1 > (n + b + d + i + a - 3) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + b + d + i + a - 3) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + b + d + i + a - 3) + (1 / 2) * (D)))).
  { apply (erf_powers_root.step_below_1 (D) (n + b + d + i + a - 3) (n)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_alpha_pos_n | assert (G' : (n + b + d + i + a - 3) - (n) = (n + b + d + i + a - 3) - (n)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_alpha_pos_n]]. }
  assert (G' : (1) - ((n + b + d + i + a - 3) * (inv ((1 / 2) * (sqrt (D * (8 + 4 * n) + (D + b + d + i + a - 3) ^ 2)) + n + (1 / 2) * a + (1 / 2) * i + (1 / 2) * d + (1 / 2) * b + (1 / 2) * D - (3 / 2)))) = (1) - ((n + b + d + i + a - 3) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + b + d + i + a - 3) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + b + d + i + a - 3) + (1 / 2) * (D))))).
  { try assert (0 < ((D) * (8 + 4 * (n)) + ((D) + (n + b + d + i + a - 3) - (n)) ^ 2)) by sign.
    try assert (0 < D * (8 + 4 * n) + (D + b + d + i + a - 3) ^ 2) by sign.
    try assert (0 < (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + b + d + i + a - 3) ^ 2)) + n + (1 / 2) * a + (1 / 2) * i + (1 / 2) * d + (1 / 2) * b + (1 / 2) * D - (3 / 2)) by first [seen | sign_form ((1 / 2) * (d - 1) + (n + (1 / 2) * a + (1 / 2) * i + (1 / 2) * (sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d)) + (1 / 2) * b + (1 / 2) * D - 1)) ltac:(try assert (N4' : normal_form (sqrt (D * (8 + 4 * n) + (D + b + d + i + a - 3) ^ 2)) (sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) * sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) = 2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; first [put; solve [field] | equal]) | sign].
    try assert (0 < ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + b + d + i + a - 3) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + b + d + i + a - 3) + (1 / 2) * (D))) by first [seen | sign_form ((1 / 2) * (d - 1) + (n + (1 / 2) * a + (1 / 2) * i + (1 / 2) * (sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d)) + (1 / 2) * b + (1 / 2) * D - 1)) ltac:(try assert (N5' : normal_form ((sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + b + d + i + a - 3) - (n)) ^ 2))) (sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) * sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) = 2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; first [put; solve [field] | equal]) | sign].
    try assert (0 < 2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) by first [sign].
    try assert (N6' : normal_form ((sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + b + d + i + a - 3) - (n)) ^ 2))) (sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) * sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) = 2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < 2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) by first [sign].
    try assert (N7' : normal_form (sqrt (D * (8 + 4 * n) + (D + b + d + i + a - 3) ^ 2)) (sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) * sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) = 2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < 2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) by first [sign].
    try assert (0 < D + b + d + 2 * n + sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) + i + a - 3) by first [seen | sign_form ((D + b + 2 * n + sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) + i + a - 2) + (d - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N8' : normal_form (inv ((1 / 2) * (sqrt (D * (8 + 4 * n) + (D + b + d + i + a - 3) ^ 2)) + n + (1 / 2) * a + (1 / 2) * i + (1 / 2) * d + (1 / 2) * b + (1 / 2) * D - (3 / 2))) (2 * (inv (D + b + d + 2 * n + sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) + i + a - 3)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) * sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) = 2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) by (apply sqrt_sqrt; first [sign]); assert (Z0' : D + b + d + 2 * n + sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) + i + a - 3 <> 0) by (apply positive_ne; first [seen | sign_form ((D + b + 2 * n + sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) + i + a - 2) + (d - 1)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < 2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) by first [sign].
    try assert (0 < D + b + d + 2 * n + sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) + i + a - 3) by first [seen | sign_form ((D + b + 2 * n + sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) + i + a - 2) + (d - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N9' : normal_form ((inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + b + d + i + a - 3) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + b + d + i + a - 3) + (1 / 2) * (D)))) (2 * (inv (D + b + d + 2 * n + sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) + i + a - 3)))) by first [(unfold normal_form; replace (((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + b + d + i + a - 3) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + b + d + i + a - 3) + (1 / 2) * (D))) with ((1 / 2) * (D + b + d + 2 * n + sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) + i + a - 3)) by (first [put; solve [field] | equal]); inverse) | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [Y <= 1], by Linear:
  1 >= (n + b + d + i + a - 3)*(1/2*(D*(8 + 4*n) + (D + b + d + i + a - 3)^2)^(1/2) + n + 1/2*a +
    1/2*i - 3/2 + 1/2*d + 1/2*b + 1/2*D)^(-1)
*)
Lemma step_Y_less_is_1 (D : R) (a : R) (b : R) (d : R) (i : R) (n : R)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_d_pos_is_1 : d >= 1) :
  1 >= (n + b + d + i + a - 3) * (inv ((1 / 2) * (sqrt (D * (8 + 4 * n) + (D + b + d + i + a - 3) ^ 2)) + n + (1 / 2) * a + (1 / 2) * i + (1 / 2) * d + (1 / 2) * b + (1 / 2) * D - (3 / 2))).
Proof.
  pose proof (step_Y_less_1 (D) (a) (b) (d) (i) (n) label_a label_b label_i label_n H_D_pos_0 H_d_pos_0 H_d_pos_is_1) as H_Y_less_1.
  assert (P0' : 0 < (1) * ((1) - ((n + b + d + i + a - 3) * (inv ((1 / 2) * (sqrt (D * (8 + 4 * n) + (D + b + d + i + a - 3) ^ 2)) + n + (1 / 2) * a + (1 / 2) * i + (1 / 2) * d + (1 / 2) * b + (1 / 2) * D - (3 / 2)))))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (1) - ((n + b + d + i + a - 3) * (inv ((1 / 2) * (sqrt (D * (8 + 4 * n) + (D + b + d + i + a - 3) ^ 2)) + n + (1 / 2) * a + (1 / 2) * i + (1 / 2) * d + (1 / 2) * b + (1 / 2) * D - (3 / 2)))) = (1) * ((1) - ((n + b + d + i + a - 3) * (inv ((1 / 2) * (sqrt (D * (8 + 4 * n) + (D + b + d + i + a - 3) ^ 2)) + n + (1 / 2) * a + (1 / 2) * i + (1 / 2) * d + (1 / 2) * b + (1 / 2) * D - (3 / 2)))))).
  { try assert (0 < D * (8 + 4 * n) + (D + b + d + i + a - 3) ^ 2) by sign.
    try assert (0 < (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + b + d + i + a - 3) ^ 2)) + n + (1 / 2) * a + (1 / 2) * i + (1 / 2) * d + (1 / 2) * b + (1 / 2) * D - (3 / 2)) by first [seen | sign_form ((1 / 2) * (d - 1) + (n + (1 / 2) * a + (1 / 2) * i + (1 / 2) * (sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d)) + (1 / 2) * b + (1 / 2) * D - 1)) ltac:(try assert (N0' : normal_form (sqrt (D * (8 + 4 * n) + (D + b + d + i + a - 3) ^ 2)) (sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) * sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) = 2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; first [put; solve [field] | equal]) | sign].
    try assert (0 < 2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) by first [sign].
    try assert (N1' : normal_form (sqrt (D * (8 + 4 * n) + (D + b + d + i + a - 3) ^ 2)) (sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) * sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) = 2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < 2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) by first [sign].
    try assert (0 < D + b + d + 2 * n + sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) + i + a - 3) by first [seen | sign_form ((D + b + 2 * n + sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) + i + a - 2) + (d - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N2' : normal_form (inv ((1 / 2) * (sqrt (D * (8 + 4 * n) + (D + b + d + i + a - 3) ^ 2)) + n + (1 / 2) * a + (1 / 2) * i + (1 / 2) * d + (1 / 2) * b + (1 / 2) * D - (3 / 2))) (2 * (inv (D + b + d + 2 * n + sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) + i + a - 3)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) * sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) = 2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) by (apply sqrt_sqrt; first [sign]); assert (Z0' : D + b + d + 2 * n + sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) + i + a - 3 <> 0) by (apply positive_ne; first [seen | sign_form ((D + b + 2 * n + sqrt (2 * b * d + D ^ 2 + 2 * b * a + 2 * b * i + 2 * D * b + d ^ 2 + 2 * i * a + 2 * d * i + b ^ 2 + 9 + 2 * D + 2 * d * a + 2 * D * a + a ^ 2 + 2 * D * d + 2 * D * i + i ^ 2 + 4 * D * n - 6 * a - 6 * b - 6 * i - 6 * d) + i + a - 2) + (d - 1)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [L = 1], by Instance:
  (n + b + d + i + a - 3)*(1/2*(D*(8 + 4*n) + (D + b + d + i + a - 3)^2)^(1/2) + n + 1/2*a + 1/2*i
    - 3/2 + 1/2*d + 1/2*b + 1/2*D)^(-2)*(-2 + n + b + i + a)*E[E[<x, y>^(n - 1 + i)*<x, x>^(-1 +
    a)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> + D)^(1/2))^(n))^(-1)*<y, y>^(b - 1); y ~
    gamma1]; x ~ gamma1] >= E[E[(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + a)*(((D + <x,
    x>)^(1/2))^(n + 2))^(-1)*<x, y>^(1 + n + i)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_L_is_1 (V : Space) (D : R) (a : R) (b : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (H_d_pos_is_1 : d >= 1)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  (n + b + d + i + a - 3) * (n + b + i + a - 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) * (inv (((1 / 2) * (sqrt (D * (8 + 4 * n) + (D + b + d + i + a - 3) ^ 2)) + n + (1 / 2) * a + (1 / 2) * i + (1 / 2) * d + (1 / 2) * b + (1 / 2) * D - (3 / 2)) ^ 2)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) (1 + n + i)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [all], by Specialise:
  (-2 + n + _1 + _0 + _2)*E[E[(((D + <x, x>)^(1/2))^(n))^(-1)*<y, y>^(-1 + _3)*(((<y, y> +
    D)^(1/2))^(n))^(-1)*<x, x>^(-1 + _4)*<x, y>^(n - 1 + _2); y ~ gamma1]; x ~ gamma1]*(n + d + _1
    + _0 + _2 - 3)*(1/2*_2 + 1/2*_0 + n + 1/2*(D*(8 + 4*n) + (D + d + _1 + _0 + _2 - 3)^2)^(1/2) -
    3/2 + 1/2*d + 1/2*_1 + 1/2*D)^(-2) >= E[E[<x, y>^(1 + n + _2)*(((<y, y> + D)^(1/2))^(n +
    2))^(-1)*<y, y>^(-1 + _3)*(((D + <x, x>)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + _4); y ~ gamma1]; x
    ~ gamma1] for all nat, nat, nat
*)
Lemma step_all (V : Space) (D : R) (d : R) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (H_d_pos_is_1 : d >= 1)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  forall j : R, label j -> forall k : R, label k -> forall i1 : R, label i1 -> (n + k + i1 + j - 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot y y) (k - 1) * (npow (dot x x) (j - 1)) * (npow (dot x y) (n + i1 - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) * (n + d + k + i1 + j - 3) * (inv (((1 / 2) * j + (1 / 2) * i1 + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + k + i1 + j - 3) ^ 2)) + (1 / 2) * d + (1 / 2) * k + (1 / 2) * D - (3 / 2)) ^ 2)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + n + i1) * (npow (dot y y) (k - 1)) * (npow (dot x x) (j - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))).
Proof.
  intros any0 D0 any1 D1 any2 D2; draws.
  assert (I' : (n + (any1) + d + (any2) + (any0) - 3) * (n + (any1) + (any2) + (any0) - 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + (any2) - 1) * (npow (dot x x) ((any0) - 1)) * (npow (dot y y) ((any1) - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) * (inv (((1 / 2) * (sqrt (D * (8 + 4 * n) + (D + (any1) + d + (any2) + (any0) - 3) ^ 2)) + n + (1 / 2) * (any0) + (1 / 2) * (any2) + (1 / 2) * d + (1 / 2) * (any1) + (1 / 2) * D - (3 / 2)) ^ 2)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) ((any0) - 1) * (npow (dot x y) (1 + n + (any2))) * (npow (dot y y) ((any1) - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))).
  { apply (step_L_is_1 (V) (D) (any0) (any1) (d) (any2) (n) (gamma)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [at 1], by Instance:
  E[E[<x, y>^(n)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> + D)^(1/2))^(n))^(-1)*<x + y, x +
    y>^(L); y ~ gamma1]; x ~ gamma1]*(n + d + L)*(1/2*L + n + 1/2*(D*(8 + 4*n) + (D + d +
    L)^2)^(1/2) + 1/2*d + 1/2*D)^(-2)*(1 + n + L) >= E[E[(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<x,
    y>^(n + 2)*(((D + <x, x>)^(1/2))^(n + 2))^(-1)*<x + y, x + y>^(L); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_at_1 (V : Space) (D : R) (L : R) (d : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (H_d_pos_is_1 : d >= 1)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) * (n + d + L) * (1 + n + L) * (inv (((1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D) ^ 2)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + 2) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [theorem], by Linear:
  E[E[<x, y>^(n)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> + D)^(1/2))^(n))^(-1)*<x + y, x +
    y>^(L); y ~ gamma1]; x ~ gamma1]*(n + d + L)*(1/2*L + n + 1/2*(D*(8 + 4*n) + (D + d +
    L)^2)^(1/2) + 1/2*d + 1/2*D)^(-2)*(1 + n + L) >= E[E[(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<x,
    y>^(n + 2)*(((D + <x, x>)^(1/2))^(n + 2))^(-1)*<x + y, x + y>^(L); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_theorem (V : Space) (D : R) (L : R) (d : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (H_d_pos_is_1 : d >= 1)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) * (n + d + L) * (1 + n + L) * (inv (((1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D) ^ 2)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + 2) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))).
Proof.
  pose proof (step_at_1 (V) (D) (L) (d) (n) (gamma) label_L label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_mirrored H_d_pos_is_1 C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent) as H_at_1.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) * (n + d + L) * (1 + n + L) * (inv (((1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D) ^ 2))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + 2) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) * (n + d + L) * (1 + n + L) * (inv (((1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D) ^ 2))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + 2) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))) = (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) * (n + d + L) * (1 + n + L) * (inv (((1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D) ^ 2))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + 2) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))))) by same_sums.
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (V : Space) (D : R) (L : R) (d : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (H_d_pos_is_1 : d >= 1)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) * (n + d + L) * (1 + n + L) * (inv (((1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D) ^ 2)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + 2) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))).
Proof. exact (step_at_1 (V) (D) (L) (d) (n) (gamma) label_L label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_mirrored H_d_pos_is_1 C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent). Qed.
