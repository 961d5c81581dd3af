(** Rank $r$ below $K$ costs less than deep neural collapse if $r^(L - 1) < 2 K^(L - 2)$ (low-rank-costs-less)

  Given [kappa > 0]: kappa > 0
  Given [kappa_r > 0]: kappa_r > 0
  Given [lambda > 0]: lambda > 0
  Given [s > 0]: s > 0
  Given [v > 0]: v > 0
  Given [kappa_r < kappa]: kappa > kappa_r
  Then K^(3 + M) > 1/2*K^3*r^(1 + M) if and only if 2*K^(M) > r^(1 + M)
  Then 1/2*(1 - s)^2 + 1/2*lambda*(3 + M)*exp((2*log(s) + log(kappa))*(3 + M)^(-1)) > 1/2*exp((3 +
    M)^(-1)*(2*log(s) + log(kappa_r)))*lambda*(3 + M) + 1/2*(1 - s)^2
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [condition], by Equivalent:
  K^(3 + M) > 1/2*K^3*r^(1 + M) if and only if 2*K^(M) > r^(1 + M)
*)
Lemma step_condition (K : R) (M : R) (r : R)
    (label_K : label K)
    (label_M : label M)
    (label_r : label r) :
  npow K (3 + M) > (1 / 2) * (K ^ 3) * (npow r (1 + M)) <-> 2 * (npow K M) > npow r (1 + M).
Proof.
  assert (P' : 0 < (1 / 2) * (K ^ 3)).
  { sign. }
  assert (G' : (npow K (3 + M)) - ((1 / 2) * (K ^ 3) * (npow r (1 + M))) = ((1 / 2) * (K ^ 3)) * ((2 * (npow K M)) - (npow r (1 + M)))).
  { try assert (N0' : normal_form (npow K M) (K * (npow K (M - 1)))) by normal.
    try assert (N1' : normal_form (npow K (3 + M)) (K ^ 4 * (npow K (M - 1)))) by normal.
    try assert (N2' : normal_form (npow r (1 + M)) (r ^ 2 * (npow r (M - 1)))) by normal.
    first [put; solve [field] | equal]. }
  pose proof (same_sign_gt _ _ _ P' G') as S'.
  split; intros K'; [assert (L' := proj1 S') | assert (L' := proj2 S')]; gap; apply L'; lra.
Qed.

(** Step [slope of log], by Sign:
  v^(-1) > 0
*)
Lemma step_slope_of_log (v : R)
    (H_v_pos_0 : v > 0) :
  inv v > 0.
Proof.
  gap; sign.
Qed.

(** Step [logarithms], by Monotone:
  log(kappa) > log(kappa_r)
*)
Lemma step_logarithms (kappa : R) (kappa_r : R) (v : R)
    (H_kappa_pos_0 : kappa > 0)
    (H_kappa_r_pos_0 : kappa_r > 0)
    (H_v_pos_0 : v > 0)
    (H_kappa_r_less_kappa : kappa > kappa_r) :
  ln kappa > ln kappa_r.
Proof.
  assert (0 <= kappa_r) by sign.
  assert (0 <= kappa) by sign.
  assert (M' : ln (kappa_r) < ln (kappa)).
  { apply (rises_strictly (fun u => ln u) (fun u => inv u - 0) (kappa_r) (kappa)).
    - apply Rminus_lt_0_l; first [sign].
    - intros at_t B'.
      try assert (0 <= kappa_r - 0) by sign.
      try assert (0 <= kappa - 0) by sign.
      assert ((at_t) > 0) by premise.
      assert (S' : inv (at_t) > 0).
      { apply (step_slope_of_log (at_t)); premise. }
      assert (0 < at_t) by sign.
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      try assert (0 <= kappa_r - 0) by sign.
      try assert (0 <= kappa - 0) by sign.
      assert ((at_t) > 0) by premise.
      assert (S' : inv (at_t) > 0).
      { apply (step_slope_of_log (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - assert (0 < (kappa_r)) by sign.
      continuity_at.
    - assert (0 < (kappa)) by sign.
      continuity_at. }
  assert (G' : (ln kappa) - (ln kappa_r) = (ln (kappa)) - (ln (kappa_r))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [slope of exp], by Sign:
  exp(t) > 0
*)
Lemma step_slope_of_exp (t : R) :
  exp t > 0.
Proof.
  gap; sign.
Qed.

(** Step [exponents], by Linear:
  (2*log(s) + log(kappa))*(3 + M)^(-1) > (3 + M)^(-1)*(2*log(s) + log(kappa_r))
*)
Lemma step_exponents (M : R) (kappa : R) (kappa_r : R) (s : R) (v : R)
    (label_M : label M)
    (H_kappa_pos_0 : kappa > 0)
    (H_kappa_r_pos_0 : kappa_r > 0)
    (H_s_pos_0 : s > 0)
    (H_v_pos_0 : v > 0)
    (H_kappa_r_less_kappa : kappa > kappa_r) :
  (2 * (ln s) + ln kappa) * (inv (3 + M)) > (2 * (ln s) + ln kappa_r) * (inv (3 + M)).
Proof.
  pose proof (step_logarithms (kappa) (kappa_r) (v) H_kappa_pos_0 H_kappa_r_pos_0 H_v_pos_0 H_kappa_r_less_kappa) as H_logarithms.
  try assert (0 < 3 + M) by sign.
  assert (P0' : 0 < (inv (3 + M)) * ((ln kappa) - (ln kappa_r))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : ((2 * (ln s) + ln kappa) * (inv (3 + M))) - ((2 * (ln s) + ln kappa_r) * (inv (3 + M))) = (inv (3 + M)) * ((ln kappa) - (ln kappa_r))).
  { try assert (0 < 3 + M) by sign.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [roots], by Monotone:
  exp((2*log(s) + log(kappa))*(3 + M)^(-1)) > exp((3 + M)^(-1)*(2*log(s) + log(kappa_r)))
*)
Lemma step_roots (M : R) (kappa : R) (kappa_r : R) (s : R) (v : R)
    (label_M : label M)
    (H_kappa_pos_0 : kappa > 0)
    (H_kappa_r_pos_0 : kappa_r > 0)
    (H_s_pos_0 : s > 0)
    (H_v_pos_0 : v > 0)
    (H_kappa_r_less_kappa : kappa > kappa_r) :
  exp ((2 * (ln s) + ln kappa) * (inv (3 + M))) > exp ((2 * (ln s) + ln kappa_r) * (inv (3 + M))).
Proof.
  pose proof (step_exponents (M) (kappa) (kappa_r) (s) (v) label_M H_kappa_pos_0 H_kappa_r_pos_0 H_s_pos_0 H_v_pos_0 H_kappa_r_less_kappa) as H_exponents.
  try assert (0 < 3 + M) by sign.
  assert (M' : exp ((2 * (ln s) + ln kappa_r) * (inv (3 + M))) < exp ((2 * (ln s) + ln kappa) * (inv (3 + M)))).
  { apply (rises_strictly (fun u => exp u) (fun u => exp u - 0) ((2 * (ln s) + ln kappa_r) * (inv (3 + M))) ((2 * (ln s) + ln kappa) * (inv (3 + M)))).
    - apply Rminus_lt_0_l; first [seen | sign_form ((ln kappa - ln kappa_r) * (inv (3 + M))) ltac:(first [put; solve [ring] | equal]) | sign_form (ln kappa * (inv (3 + M)) - ln kappa_r * (inv (3 + M))) ltac:(first [put; solve [ring] | equal]) | sign].
    - intros at_t B'.
      assert (S' : exp (at_t) > 0).
      { apply (step_slope_of_exp (at_t)); premise. }
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      assert (S' : exp (at_t) > 0).
      { apply (step_slope_of_exp (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (exp ((2 * (ln s) + ln kappa) * (inv (3 + M)))) - (exp ((2 * (ln s) + ln kappa_r) * (inv (3 + M)))) = (exp ((2 * (ln s) + ln kappa) * (inv (3 + M)))) - (exp ((2 * (ln s) + ln kappa_r) * (inv (3 + M))))).
  { try assert (0 < 3 + M) by sign.
    try assert (0 < 3 + M) by sign.
    try assert (N6' : normal_form (((2 * (ln s) + ln kappa) * (inv (3 + M)))) (ln kappa * (inv (3 + M)) + 2 * (ln s) * (inv (3 + M)))) by (unfold normal_form; first [put; solve [ring] | equal]).
    try assert (0 < 3 + M) by sign.
    try assert (N7' : normal_form (((2 * (ln s) + ln kappa_r) * (inv (3 + M)))) (2 * (ln s) * (inv (3 + M)) + ln kappa_r * (inv (3 + M)))) by (unfold normal_form; first [put; solve [ring] | equal]).
    try assert (0 < 3 + M) by sign.
    try assert (N8' : normal_form ((exp ((2 * (ln s) + ln kappa_r) * (inv (3 + M))))) (exp (ln kappa_r * (inv (3 + M))) * ((exp (ln s * (inv (3 + M)))) ^ 2))) by normal.
    try assert (0 < 3 + M) by sign.
    try assert (N9' : normal_form ((exp ((2 * (ln s) + ln kappa) * (inv (3 + M))))) ((exp (ln s * (inv (3 + M)))) ^ 2 * (exp (ln kappa * (inv (3 + M)))))) by normal.
    try assert (0 < 3 + M) by sign.
    try assert (N10' : normal_form (exp ((2 * (ln s) + ln kappa_r) * (inv (3 + M)))) (exp (ln kappa_r * (inv (3 + M))) * ((exp (ln s * (inv (3 + M)))) ^ 2))) by normal.
    try assert (0 < 3 + M) by sign.
    try assert (N11' : normal_form (exp ((2 * (ln s) + ln kappa) * (inv (3 + M)))) ((exp (ln s * (inv (3 + M)))) ^ 2 * (exp (ln kappa * (inv (3 + M)))))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [lower], by Linear:
  1/2*(1 - s)^2 + 1/2*lambda*(3 + M)*exp((2*log(s) + log(kappa))*(3 + M)^(-1)) > 1/2*exp((3 +
    M)^(-1)*(2*log(s) + log(kappa_r)))*lambda*(3 + M) + 1/2*(1 - s)^2
*)
Lemma step_lower (M : R) (kappa : R) (kappa_r : R) (lambda : R) (s : R) (v : R)
    (label_M : label M)
    (H_kappa_pos_0 : kappa > 0)
    (H_kappa_r_pos_0 : kappa_r > 0)
    (H_lambda_pos_0 : lambda > 0)
    (H_s_pos_0 : s > 0)
    (H_v_pos_0 : v > 0)
    (H_kappa_r_less_kappa : kappa > kappa_r) :
  (1 / 2) * ((1 - s) ^ 2) + (1 / 2) * lambda * (3 + M) * (exp ((2 * (ln s) + ln kappa) * (inv (3 + M)))) > (1 / 2) * (exp ((2 * (ln s) + ln kappa_r) * (inv (3 + M)))) * lambda * (3 + M) + (1 / 2) * ((1 - s) ^ 2).
Proof.
  pose proof (step_roots (M) (kappa) (kappa_r) (s) (v) label_M H_kappa_pos_0 H_kappa_r_pos_0 H_s_pos_0 H_v_pos_0 H_kappa_r_less_kappa) as H_roots.
  assert (P0' : 0 < ((1 / 2) * lambda * (3 + M)) * ((exp ((2 * (ln s) + ln kappa) * (inv (3 + M)))) - (exp ((2 * (ln s) + ln kappa_r) * (inv (3 + M)))))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : ((1 / 2) * ((1 - s) ^ 2) + (1 / 2) * lambda * (3 + M) * (exp ((2 * (ln s) + ln kappa) * (inv (3 + M))))) - ((1 / 2) * (exp ((2 * (ln s) + ln kappa_r) * (inv (3 + M)))) * lambda * (3 + M) + (1 / 2) * ((1 - s) ^ 2)) = ((1 / 2) * lambda * (3 + M)) * ((exp ((2 * (ln s) + ln kappa) * (inv (3 + M)))) - (exp ((2 * (ln s) + ln kappa_r) * (inv (3 + M)))))).
  { try assert (0 < 3 + M) by sign.
    try assert (0 < 3 + M) by sign.
    try assert (N0' : normal_form (exp ((2 * (ln s) + ln kappa_r) * (inv (3 + M)))) (exp (ln kappa_r * (inv (3 + M))) * ((exp (ln s * (inv (3 + M)))) ^ 2))) by normal.
    try assert (0 < 3 + M) by sign.
    try assert (N1' : normal_form (exp ((2 * (ln s) + ln kappa) * (inv (3 + M)))) ((exp (ln s * (inv (3 + M)))) ^ 2 * (exp (ln kappa * (inv (3 + M)))))) by normal.
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (K : R) (M : R) (kappa : R) (kappa_r : R) (lambda : R) (r : R) (s : R) (v : R)
    (label_K : label K)
    (label_M : label M)
    (label_r : label r)
    (H_kappa_pos_0 : kappa > 0)
    (H_kappa_r_pos_0 : kappa_r > 0)
    (H_lambda_pos_0 : lambda > 0)
    (H_s_pos_0 : s > 0)
    (H_v_pos_0 : v > 0)
    (H_kappa_r_less_kappa : kappa > kappa_r) :
  npow K (3 + M) > (1 / 2) * (K ^ 3) * (npow r (1 + M)) <-> 2 * (npow K M) > npow r (1 + M).
Proof. exact (step_condition (K) (M) (r) label_K label_M label_r). Qed.

Theorem theorem_2 (M : R) (kappa : R) (kappa_r : R) (lambda : R) (s : R) (v : R)
    (label_M : label M)
    (H_kappa_pos_0 : kappa > 0)
    (H_kappa_r_pos_0 : kappa_r > 0)
    (H_lambda_pos_0 : lambda > 0)
    (H_s_pos_0 : s > 0)
    (H_v_pos_0 : v > 0)
    (H_kappa_r_less_kappa : kappa > kappa_r) :
  (1 / 2) * ((1 - s) ^ 2) + (1 / 2) * lambda * (3 + M) * (exp ((2 * (ln s) + ln kappa) * (inv (3 + M)))) > (1 / 2) * (exp ((2 * (ln s) + ln kappa_r) * (inv (3 + M)))) * lambda * (3 + M) + (1 / 2) * ((1 - s) ^ 2).
Proof. exact (step_lower (M) (kappa) (kappa_r) (lambda) (s) (v) label_M H_kappa_pos_0 H_kappa_r_pos_0 H_lambda_pos_0 H_s_pos_0 H_v_pos_0 H_kappa_r_less_kappa). Qed.
