(** Where $R <= 1$ and $r$ is small, $f >= g$ (erf-spread-behind)

  Given [p > 0]: p > 0
  Given [q > 0]: q > 0
  Given [w > 0]: w > 0
  Given [z > 0]: z > 0
  Given [r]: exp(-1/2*q^2)*w^2*(1/2*exp(q*p) - 1/2*exp(-q*p)) -
    1/4*pi^(1/2)*p*exp(1/2*p^2)*(-erf(1/2*(-q + p)*2^(1/2)) + erf(1/2*(q + p)*2^(1/2)))*2^(1/2) >=
    0
  Given [R]: 1 >= 1/4*pi^(1/2)*exp(1/2*w^(-2)*p^2)*q^(-1)*w*(-erf(1/2*(-q + p)*2^(1/2)) +
    erf(1/2*(q + p)*2^(1/2)))*2^(1/2)
  Given [later]: z >= p
  Then -erf(1/2*w^(-1)*p*2^(1/2)) + 1 + 1/2*((-q + p)*(-erf(1/2*(-q + p)*2^(1/2)) + 1) - (1 -
    erf(1/2*(q + p)*2^(1/2)))*(q + p) + pi^(-1/2)*exp(-1/2*(q + p)^2)*2^(1/2) -
    pi^(-1/2)*exp(-1/2*(-q + p)^2)*2^(1/2))*q^(-1) >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_spread_later.
Open Scope R_scope.

(** Step [falls], by Instance:
  1/4*pi^(1/2)*exp(1/2*w^(-2)*p^2)*q^(-1)*w*(-erf(1/2*(-q + p)*2^(1/2)) + erf(1/2*(q +
    p)*2^(1/2)))*2^(1/2) >= 1/4*pi^(1/2)*exp(1/2*w^(-2)*z^2)*q^(-1)*w*(-erf(1/2*(-q + z)*2^(1/2))
    + erf(1/2*(q + z)*2^(1/2)))*2^(1/2)
*)
Lemma step_falls (p : R) (q : R) (w : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0)
    (H_w_pos_0 : w > 0)
    (H_z_pos_0 : z > 0)
    (H_r : exp ((-1 / 2) * (q ^ 2)) * (w ^ 2) * ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))) - (1 / 4) * (sqrt PI) * p * (exp ((1 / 2) * (p ^ 2))) * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) >= 0)
    (H_later : z >= p) :
  (1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv q) >= (1 / 4) * (sqrt PI) * (exp ((1 / 2) * (z ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + z) * (sqrt 2)) - erf ((1 / 2) * (z - q) * (sqrt 2))) * (sqrt 2) * (inv q).
Proof.
  assert (I' : (1 / 4) * (sqrt PI) * (exp ((1 / 2) * ((p) ^ 2) * (inv ((w) ^ 2)))) * (w) * (erf ((1 / 2) * ((q) + (p)) * (sqrt 2)) - erf ((1 / 2) * ((p) - (q)) * (sqrt 2))) * (sqrt 2) * (inv (q)) >= (1 / 4) * (sqrt PI) * (erf ((1 / 2) * ((q) + (z)) * (sqrt 2)) - erf ((1 / 2) * ((z) - (q)) * (sqrt 2))) * (exp ((1 / 2) * ((z) ^ 2) * (inv ((w) ^ 2)))) * (w) * (sqrt 2) * (inv (q))).
  { apply (erf_spread_later.step_theorem (p) (q) (z) (w) (p)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_r | assert (G' : (exp ((-1 / 2) * ((q) ^ 2)) * ((w) ^ 2) * ((1 / 2) * (exp ((q) * (p))) - (1 / 2) * (exp ((-1) * (q) * (p)))) - (1 / 4) * (sqrt PI) * (p) * (exp ((1 / 2) * ((p) ^ 2))) * (erf ((1 / 2) * ((q) + (p)) * (sqrt 2)) - erf ((1 / 2) * ((p) - (q)) * (sqrt 2))) * (sqrt 2)) - (0) = (exp ((-1 / 2) * (q ^ 2)) * (w ^ 2) * ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))) - (1 / 4) * (sqrt PI) * p * (exp ((1 / 2) * (p ^ 2))) * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2)) - (0)); [(try assert (N2' : normal_form (exp ((-1) * q * p)) (inv (exp (q * p)))) by normal; try assert (N3' : normal_form (exp ((-1 / 2) * (q ^ 2))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal; try assert (N4' : normal_form (erf ((1 / 2) * (q + p) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal]; try assert (N5' : normal_form (erf ((1 / 2) * (p - q) * (sqrt 2))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal]; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_r] | first [exact H_later | assert (G' : (z) - (p) = (z) - (p)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_later] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv q)) - ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (z ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + z) * (sqrt 2)) - erf ((1 / 2) * (z - q) * (sqrt 2))) * (sqrt 2) * (inv q)) = ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * ((p) ^ 2) * (inv ((w) ^ 2)))) * (w) * (erf ((1 / 2) * ((q) + (p)) * (sqrt 2)) - erf ((1 / 2) * ((p) - (q)) * (sqrt 2))) * (sqrt 2) * (inv (q))) - ((1 / 4) * (sqrt PI) * (erf ((1 / 2) * ((q) + (z)) * (sqrt 2)) - erf ((1 / 2) * ((z) - (q)) * (sqrt 2))) * (exp ((1 / 2) * ((z) ^ 2) * (inv ((w) ^ 2)))) * (w) * (sqrt 2) * (inv (q)))).
  { try assert (N10' : normal_form (inv (w ^ 2)) ((inv w) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (N11' : normal_form ((erf ((1 / 2) * ((q) + (z)) * (sqrt 2)))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * z * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N12' : normal_form (erf ((1 / 2) * (q + p) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N13' : normal_form (exp ((1 / 2) * (z ^ 2) * (inv (w ^ 2)))) (exp ((1 / 2) * ((inv w) ^ 2) * (z ^ 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N14' : normal_form ((exp ((1 / 2) * ((z) ^ 2) * (inv ((w) ^ 2))))) (exp ((1 / 2) * ((inv w) ^ 2) * (z ^ 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N15' : normal_form (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) (exp ((1 / 2) * ((inv w) ^ 2) * (p ^ 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N16' : normal_form (erf ((1 / 2) * (q + z) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * z * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N17' : normal_form (erf ((1 / 2) * (z - q) * (sqrt 2))) (erf ((1 / 2) * z * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N18' : normal_form ((erf ((1 / 2) * ((z) - (q)) * (sqrt 2)))) (erf ((1 / 2) * z * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N19' : normal_form (erf ((1 / 2) * (p - q) * (sqrt 2))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [loses], by Linear:
  -w^(-1)*pi^(-1/2)*(-1 + 1/4*pi^(1/2)*exp(1/2*w^(-2)*z^2)*q^(-1)*w*(-erf(1/2*(-q + z)*2^(1/2)) +
    erf(1/2*(q + z)*2^(1/2)))*2^(1/2))*exp(-1/2*w^(-2)*z^2)*2^(1/2) >= 0
*)
Lemma step_loses (p : R) (q : R) (w : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0)
    (H_w_pos_0 : w > 0)
    (H_z_pos_0 : z > 0)
    (H_r : exp ((-1 / 2) * (q ^ 2)) * (w ^ 2) * ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))) - (1 / 4) * (sqrt PI) * p * (exp ((1 / 2) * (p ^ 2))) * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) >= 0)
    (H_R : 1 >= (1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv q))
    (H_later : z >= p) :
  (-1) * ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (z ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + z) * (sqrt 2)) - erf ((1 / 2) * (z - q) * (sqrt 2))) * (sqrt 2) * (inv q) - 1) * (exp ((-1 / 2) * (z ^ 2) * (inv (w ^ 2)))) * (sqrt 2) * (inv w) * (inv (sqrt PI)) >= 0.
Proof.
  pose proof (step_falls (p) (q) (w) (z) H_p_pos_0 H_q_pos_0 H_w_pos_0 H_z_pos_0 H_r H_later) as H_falls.
  assert (P0' : 0 <= (exp ((-1 / 2) * (z ^ 2) * (inv (w ^ 2))) * (sqrt 2) * (inv w) * (inv (sqrt PI))) * (((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv q)) - ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (z ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + z) * (sqrt 2)) - erf ((1 / 2) * (z - q) * (sqrt 2))) * (sqrt 2) * (inv q)))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 <= (exp ((-1 / 2) * (z ^ 2) * (inv (w ^ 2))) * (sqrt 2) * (inv w) * (inv (sqrt PI))) * ((1) - ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv q)))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((-1) * ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (z ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + z) * (sqrt 2)) - erf ((1 / 2) * (z - q) * (sqrt 2))) * (sqrt 2) * (inv q) - 1) * (exp ((-1 / 2) * (z ^ 2) * (inv (w ^ 2)))) * (sqrt 2) * (inv w) * (inv (sqrt PI))) - (0) = (exp ((-1 / 2) * (z ^ 2) * (inv (w ^ 2))) * (sqrt 2) * (inv w) * (inv (sqrt PI))) * (((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv q)) - ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (z ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + z) * (sqrt 2)) - erf ((1 / 2) * (z - q) * (sqrt 2))) * (sqrt 2) * (inv q))) + (exp ((-1 / 2) * (z ^ 2) * (inv (w ^ 2))) * (sqrt 2) * (inv w) * (inv (sqrt PI))) * ((1) - ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv q)))).
  { try assert (N0' : normal_form (inv (w ^ 2)) ((inv w) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (N1' : normal_form (erf ((1 / 2) * (q + p) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N2' : normal_form (exp ((1 / 2) * (z ^ 2) * (inv (w ^ 2)))) (exp ((1 / 2) * ((inv w) ^ 2) * (z ^ 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N3' : normal_form (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) (exp ((1 / 2) * ((inv w) ^ 2) * (p ^ 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N4' : normal_form (exp ((-1 / 2) * (z ^ 2) * (inv (w ^ 2)))) (inv (exp ((1 / 2) * ((inv w) ^ 2) * (z ^ 2))))) by normal.
    try assert (N5' : normal_form (erf ((1 / 2) * (q + z) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * z * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N6' : normal_form (erf ((1 / 2) * (z - q) * (sqrt 2))) (erf ((1 / 2) * z * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N7' : normal_form (erf ((1 / 2) * (p - q) * (sqrt 2))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [in all], by Antiderivative:
  integral(t -> -w^(-1)*exp(-1/2*w^(-2)*t^2)*pi^(-1/2)*(-1 +
    1/4*pi^(1/2)*exp(1/2*w^(-2)*t^2)*(erf(1/2*(q + t)*2^(1/2)) - erf(1/2*(-q +
    t)*2^(1/2)))*q^(-1)*w*2^(1/2))*2^(1/2), p, oo(1)) = -erf(1/2*w^(-1)*p*2^(1/2)) + 1 + 1/2*((-q
    + p)*(-erf(1/2*(-q + p)*2^(1/2)) + 1) - (1 - erf(1/2*(q + p)*2^(1/2)))*(q + p) +
    pi^(-1/2)*exp(-1/2*(q + p)^2)*2^(1/2) - pi^(-1/2)*exp(-1/2*(-q + p)^2)*2^(1/2))*q^(-1)
*)
Lemma step_in_all (p : R) (q : R) (w : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0)
    (H_w_pos_0 : w > 0) :
  the_integral (at_right p) (Rbar_locally p_infty) (fun t => (-1) * (exp ((-1 / 2) * (t ^ 2) * (inv (w ^ 2)))) * ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (t ^ 2) * (inv (w ^ 2)))) * (erf ((1 / 2) * (q + t) * (sqrt 2)) - erf ((1 / 2) * (t - q) * (sqrt 2))) * w * (sqrt 2) * (inv q) - 1) * (sqrt 2) * (inv w) * (inv (sqrt PI))) = 1 + (1 / 2) * ((p - q) * (1 - erf ((1 / 2) * (p - q) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (1 - erf ((1 / 2) * (q + p) * (sqrt 2))) * (q + p) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI))) * (inv q) - erf ((1 / 2) * p * (sqrt 2) * (inv w)).
Proof.
  assert (S' : between_ends (at_right (p)) (Rbar_locally p_infty) (fun t => is_derive (fun t => erf ((1 / 2) * t * (sqrt 2) * (inv w)) - (1 / 2) * ((t - q) * (1 - erf ((1 / 2) * (t - q) * (sqrt 2))) + exp ((-1 / 2) * ((q + t) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * ((t - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (1 - erf ((1 / 2) * (q + t) * (sqrt 2))) * (q + t)) * (inv q) - 1) t ((fun t => (-1) * (exp ((-1 / 2) * (t ^ 2) * (inv (w ^ 2)))) * ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (t ^ 2) * (inv (w ^ 2)))) * (erf ((1 / 2) * (q + t) * (sqrt 2)) - erf ((1 / 2) * (t - q) * (sqrt 2))) * w * (sqrt 2) * (inv q) - 1) * (sqrt 2) * (inv w) * (inv (sqrt PI))) t) /\ continuous (fun t => (-1) * (exp ((-1 / 2) * (t ^ 2) * (inv (w ^ 2)))) * ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (t ^ 2) * (inv (w ^ 2)))) * (erf ((1 / 2) * (q + t) * (sqrt 2)) - erf ((1 / 2) * (t - q) * (sqrt 2))) * w * (sqrt 2) * (inv q) - 1) * (sqrt 2) * (inv w) * (inv (sqrt PI))) t)).
  { apply ends_far.
    intros at_t L'.
    assert (0 < at_t) by (apply Rle_lt_trans with (p); [sign | exact L']).
    split; cbv beta.
    - idtac.
      try assert (N2' : normal_form (inv (w ^ 2)) ((inv w) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      try assert (N3' : normal_form ((exp ((-1 / 2) * (at_t ^ 2) * (inv (w ^ 2))))) (inv (exp ((1 / 2) * ((inv w) ^ 2) * ((at_t) ^ 2))))) by normal.
      try assert (N4' : normal_form ((erf ((1 / 2) * (q + at_t) * (sqrt 2)))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * (at_t) * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N5' : normal_form ((erf ((1 / 2) * (q + at_t) * (sqrt 2)))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * (at_t) * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N6' : normal_form ((exp ((1 / 2) * (at_t ^ 2) * (inv (w ^ 2))))) (exp ((1 / 2) * ((inv w) ^ 2) * ((at_t) ^ 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N7' : normal_form ((erf ((1 / 2) * (at_t - q) * (sqrt 2)))) (erf ((1 / 2) * (at_t) * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N8' : normal_form ((erf ((1 / 2) * (at_t - q) * (sqrt 2)))) (erf ((1 / 2) * (at_t) * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N9' : normal_form ((exp ((-1 / 2) * ((q + at_t) ^ 2)))) (inv (exp ((1 / 2) * ((at_t) ^ 2))) * (inv (exp ((1 / 2) * (q ^ 2)))) * (inv (exp (q * (at_t)))))) by normal.
      try assert (N10' : normal_form ((exp ((-1 / 2) * ((at_t - q) ^ 2)))) (exp (q * (at_t)) * (inv (exp ((1 / 2) * ((at_t) ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))))) by normal.
      try assert (N11' : normal_form ((exp (-1 * (((1 / 2) * at_t * (sqrt 2) * (inv w))) ^ 2))) (inv (exp ((1 / 2) * ((inv w) ^ 2) * ((at_t) ^ 2))))) by normal.
      try assert (N12' : normal_form ((exp (-1 * (((1 / 2) * (q + at_t) * (sqrt 2))) ^ 2))) (inv (exp ((1 / 2) * ((at_t) ^ 2))) * (inv (exp ((1 / 2) * (q ^ 2)))) * (inv (exp (q * (at_t)))))) by normal.
      try assert (N13' : normal_form ((exp (-1 * (((1 / 2) * (at_t - q) * (sqrt 2))) ^ 2))) (exp (q * (at_t)) * (inv (exp ((1 / 2) * ((at_t) ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))))) by normal.
      derivative_of.
      try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
      try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
      try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
      assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number).
      assert (Z1' : exp ((1 / 2) * ((at_t) ^ 2)) <> 0) by (apply positive_ne; sign).
      assert (Z2' : exp ((1 / 2) * (q ^ 2)) <> 0) by (apply positive_ne; sign).
      assert (Z3' : exp (q * (at_t)) <> 0) by (apply positive_ne; sign).
      assert (Z4' : q <> 0) by (apply positive_ne; sign).
      assert (Z5' : exp ((1 / 2) * ((inv w) ^ 2) * ((at_t) ^ 2)) <> 0) by (apply positive_ne; sign).
      assert (Z6' : w <> 0) by (apply positive_ne; sign).
      first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z5'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'), ?(inv_at _ Z4'), ?(inv_at _ Z6'); field [Q0' Q1' Q2']; sides] | equal].
    - assert (0 < sqrt PI) by by_number.
      assert (0 < q) by sign.
      assert (0 < w ^ 2) by sign.
      assert (0 < w) by sign.
      continuity. }
  assert (A' : filterlim (fun t => erf ((1 / 2) * t * (sqrt 2) * (inv w)) - (1 / 2) * ((t - q) * (1 - erf ((1 / 2) * (t - q) * (sqrt 2))) + exp ((-1 / 2) * ((q + t) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * ((t - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (1 - erf ((1 / 2) * (q + t) * (sqrt 2))) * (q + t)) * (inv q) - 1) (at_right (p)) (locally (erf ((1 / 2) * (p) * (sqrt 2) * (inv w)) - (1 / 2) * (((p) - q) * (1 - erf ((1 / 2) * ((p) - q) * (sqrt 2))) + exp ((-1 / 2) * ((q + (p)) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * (((p) - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (1 - erf ((1 / 2) * (q + (p)) * (sqrt 2))) * (q + (p))) * (inv q) - 1))).
  { apply tends_at_right; [| reflexivity].
    assert (0 < q) by sign.
    assert (0 < sqrt PI) by by_number.
    assert (0 < w) by sign.
    continuity. }
  assert (B' : filterlim (fun t => erf ((1 / 2) * t * (sqrt 2) * (inv w)) - (1 / 2) * ((t - q) * (1 - erf ((1 / 2) * (t - q) * (sqrt 2))) + exp ((-1 / 2) * ((q + t) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * ((t - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (1 - erf ((1 / 2) * (q + t) * (sqrt 2))) * (q + t)) * (inv q) - 1) (Rbar_locally p_infty) (locally (1 - (1 / 2) * (0 + 0 + 0 + 0) * (inv q) - 1))).
  { tends_to. }
  assert (T' : (1 - (1 / 2) * (0 + 0 + 0 + 0) * (inv q) - 1) - (erf ((1 / 2) * (p) * (sqrt 2) * (inv w)) - (1 / 2) * (((p) - q) * (1 - erf ((1 / 2) * ((p) - q) * (sqrt 2))) + exp ((-1 / 2) * ((q + (p)) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * (((p) - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (1 - erf ((1 / 2) * (q + (p)) * (sqrt 2))) * (q + (p))) * (inv q) - 1) = 1 + (1 / 2) * ((p - q) * (1 - erf ((1 / 2) * (p - q) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (1 - erf ((1 / 2) * (q + p) * (sqrt 2))) * (q + p) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI))) * (inv q) - erf ((1 / 2) * p * (sqrt 2) * (inv w))).
  { try assert (N17' : normal_form (erf ((1 / 2) * (q + p) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N18' : normal_form ((erf ((1 / 2) * (q + (p)) * (sqrt 2)))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N19' : normal_form ((exp ((-1 / 2) * ((q + (p)) ^ 2)))) (inv (exp (q * p)) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))))) by normal.
    try assert (N20' : normal_form ((erf ((1 / 2) * ((p) - q) * (sqrt 2)))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N21' : normal_form (exp ((-1 / 2) * ((q + p) ^ 2))) (inv (exp (q * p)) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))))) by normal.
    try assert (N22' : normal_form (erf ((1 / 2) * (p - q) * (sqrt 2))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N23' : normal_form ((exp ((-1 / 2) * (((p) - q) ^ 2)))) (exp (q * p) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))))) by normal.
    try assert (N24' : normal_form (exp ((-1 / 2) * ((p - q) ^ 2))) (exp (q * p) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))))) by normal.
    first [put; solve [field] | equal]. }
  etransitivity; [exact (integral_by _ _ (fun t => erf ((1 / 2) * t * (sqrt 2) * (inv w)) - (1 / 2) * ((t - q) * (1 - erf ((1 / 2) * (t - q) * (sqrt 2))) + exp ((-1 / 2) * ((q + t) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * ((t - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (1 - erf ((1 / 2) * (q + t) * (sqrt 2))) * (q + t)) * (inv q) - 1) (fun t => (-1) * (exp ((-1 / 2) * (t ^ 2) * (inv (w ^ 2)))) * ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (t ^ 2) * (inv (w ^ 2)))) * (erf ((1 / 2) * (q + t) * (sqrt 2)) - erf ((1 / 2) * (t - q) * (sqrt 2))) * w * (sqrt 2) * (inv q) - 1) * (sqrt 2) * (inv w) * (inv (sqrt PI))) _ _ S' A' B') | exact T'].
Qed.

(** Step [from there], by Integrate:
  integral(t -> -w^(-1)*exp(-1/2*w^(-2)*t^2)*pi^(-1/2)*(-1 +
    1/4*pi^(1/2)*exp(1/2*w^(-2)*t^2)*(erf(1/2*(q + t)*2^(1/2)) - erf(1/2*(-q +
    t)*2^(1/2)))*q^(-1)*w*2^(1/2))*2^(1/2), p, oo(1)) >= 0
*)
Lemma step_from_there (p : R) (q : R) (w : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0)
    (H_w_pos_0 : w > 0)
    (H_z_pos_0 : z > 0)
    (H_r : exp ((-1 / 2) * (q ^ 2)) * (w ^ 2) * ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))) - (1 / 4) * (sqrt PI) * p * (exp ((1 / 2) * (p ^ 2))) * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) >= 0)
    (H_R : 1 >= (1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv q))
    (H_later : z >= p) :
  the_integral (at_right p) (Rbar_locally p_infty) (fun t => (-1) * (exp ((-1 / 2) * (t ^ 2) * (inv (w ^ 2)))) * ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (t ^ 2) * (inv (w ^ 2)))) * (erf ((1 / 2) * (q + t) * (sqrt 2)) - erf ((1 / 2) * (t - q) * (sqrt 2))) * w * (sqrt 2) * (inv q) - 1) * (sqrt 2) * (inv w) * (inv (sqrt PI))) >= 0.
Proof.
  assert (I' : the_integral (at_right (p)) (Rbar_locally p_infty) (fun t => (-1) * (exp ((-1 / 2) * (t ^ 2) * (inv (w ^ 2)))) * ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (t ^ 2) * (inv (w ^ 2)))) * (erf ((1 / 2) * (q + t) * (sqrt 2)) - erf ((1 / 2) * (t - q) * (sqrt 2))) * w * (sqrt 2) * (inv q) - 1) * (sqrt 2) * (inv w) * (inv (sqrt PI))) >= 0).
  { apply Rle_ge, integral_nonneg; filters; apply ends_far.
    intros at_t L'.
    assert (0 < at_t) by (apply Rle_lt_trans with (p); [sign | exact L']).
    assert ((at_t) > 0) by premise.
    assert ((at_t) >= p) by premise.
    assert (S' : (-1) * ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * ((at_t) ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + (at_t)) * (sqrt 2)) - erf ((1 / 2) * ((at_t) - q) * (sqrt 2))) * (sqrt 2) * (inv q) - 1) * (exp ((-1 / 2) * ((at_t) ^ 2) * (inv (w ^ 2)))) * (sqrt 2) * (inv w) * (inv (sqrt PI)) >= 0).
    { apply (step_loses (p) (q) (w) (at_t)); premise. }
    assert (F0' : (-1) * (exp ((-1 / 2) * (at_t ^ 2) * (inv (w ^ 2)))) * ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (at_t ^ 2) * (inv (w ^ 2)))) * (erf ((1 / 2) * (q + at_t) * (sqrt 2)) - erf ((1 / 2) * (at_t - q) * (sqrt 2))) * w * (sqrt 2) * (inv q) - 1) * (sqrt 2) * (inv w) * (inv (sqrt PI)) = (-1) * ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * ((at_t) ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + (at_t)) * (sqrt 2)) - erf ((1 / 2) * ((at_t) - q) * (sqrt 2))) * (sqrt 2) * (inv q) - 1) * (exp ((-1 / 2) * ((at_t) ^ 2) * (inv (w ^ 2)))) * (sqrt 2) * (inv w) * (inv (sqrt PI))).
    { try assert (N1' : normal_form (inv (w ^ 2)) ((inv w) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      try assert (N2' : normal_form (exp ((1 / 2) * ((at_t) ^ 2) * (inv (w ^ 2)))) (exp ((1 / 2) * ((inv w) ^ 2) * ((at_t) ^ 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N3' : normal_form (exp ((-1 / 2) * ((at_t) ^ 2) * (inv (w ^ 2)))) (inv (exp ((1 / 2) * ((inv w) ^ 2) * ((at_t) ^ 2))))) by normal.
      try assert (N4' : normal_form (erf ((1 / 2) * (q + (at_t)) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * (at_t) * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N5' : normal_form ((exp ((-1 / 2) * (at_t ^ 2) * (inv (w ^ 2))))) (inv (exp ((1 / 2) * ((inv w) ^ 2) * ((at_t) ^ 2))))) by normal.
      try assert (N6' : normal_form ((erf ((1 / 2) * (q + at_t) * (sqrt 2)))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * (at_t) * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N7' : normal_form ((exp ((1 / 2) * (at_t ^ 2) * (inv (w ^ 2))))) (exp ((1 / 2) * ((inv w) ^ 2) * ((at_t) ^ 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N8' : normal_form (erf ((1 / 2) * ((at_t) - q) * (sqrt 2))) (erf ((1 / 2) * (at_t) * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N9' : normal_form ((erf ((1 / 2) * (at_t - q) * (sqrt 2)))) (erf ((1 / 2) * (at_t) * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      first [put; solve [field] | equal]. }
    assert (F1' : 0 = 0).
    { reflexivity. }
    try rewrite F0'; try rewrite F1'.
    lra. }
  rewrite ?Rmult_1_l in I'.
  first [exact I' | lra | fits I'].
Qed.

(** Step [theorem], by Linear:
  -erf(1/2*w^(-1)*p*2^(1/2)) + 1 + 1/2*((-q + p)*(-erf(1/2*(-q + p)*2^(1/2)) + 1) - (1 -
    erf(1/2*(q + p)*2^(1/2)))*(q + p) + pi^(-1/2)*exp(-1/2*(q + p)^2)*2^(1/2) -
    pi^(-1/2)*exp(-1/2*(-q + p)^2)*2^(1/2))*q^(-1) >= 0
*)
Lemma step_theorem (p : R) (q : R) (w : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0)
    (H_w_pos_0 : w > 0)
    (H_z_pos_0 : z > 0)
    (H_r : exp ((-1 / 2) * (q ^ 2)) * (w ^ 2) * ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))) - (1 / 4) * (sqrt PI) * p * (exp ((1 / 2) * (p ^ 2))) * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) >= 0)
    (H_R : 1 >= (1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv q))
    (H_later : z >= p) :
  1 + (1 / 2) * ((p - q) * (1 - erf ((1 / 2) * (p - q) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (1 - erf ((1 / 2) * (q + p) * (sqrt 2))) * (q + p) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI))) * (inv q) - erf ((1 / 2) * p * (sqrt 2) * (inv w)) >= 0.
Proof.
  pose proof (step_in_all (p) (q) (w) H_p_pos_0 H_q_pos_0 H_w_pos_0) as H_in_all.
  pose proof (step_from_there (p) (q) (w) (z) H_p_pos_0 H_q_pos_0 H_w_pos_0 H_z_pos_0 H_r H_R H_later) as H_from_there.
  assert (P0' : 0 <= (1) * ((the_integral (at_right p) (Rbar_locally p_infty) (fun t => (-1) * (exp ((-1 / 2) * (t ^ 2) * (inv (w ^ 2)))) * ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (t ^ 2) * (inv (w ^ 2)))) * (erf ((1 / 2) * (q + t) * (sqrt 2)) - erf ((1 / 2) * (t - q) * (sqrt 2))) * w * (sqrt 2) * (inv q) - 1) * (sqrt 2) * (inv w) * (inv (sqrt PI)))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (1 + (1 / 2) * ((p - q) * (1 - erf ((1 / 2) * (p - q) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (1 - erf ((1 / 2) * (q + p) * (sqrt 2))) * (q + p) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI))) * (inv q) - erf ((1 / 2) * p * (sqrt 2) * (inv w))) - (0) = (1) * ((the_integral (at_right p) (Rbar_locally p_infty) (fun t => (-1) * (exp ((-1 / 2) * (t ^ 2) * (inv (w ^ 2)))) * ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (t ^ 2) * (inv (w ^ 2)))) * (erf ((1 / 2) * (q + t) * (sqrt 2)) - erf ((1 / 2) * (t - q) * (sqrt 2))) * w * (sqrt 2) * (inv q) - 1) * (sqrt 2) * (inv w) * (inv (sqrt PI)))) - (0))).
  { assert (U' : forall z0' z1' z2' z3' z4' z5' : R, ((z5') = ((1 + (1 / 2) * ((p - q) * (1 - (z1')) + (z3') * (sqrt 2) * (inv (sqrt PI)) - (1 - (z2')) * (q + p) - (z4') * (sqrt 2) * (inv (sqrt PI))) * (inv q) - (z0')))) -> (p > 0) -> (q > 0) -> (w > 0) -> ((z5') >= 0) -> ((1 + (1 / 2) * ((p - q) * (1 - (z1')) + (z3') * (sqrt 2) * (inv (sqrt PI)) - (1 - (z2')) * (q + p) - (z4') * (sqrt 2) * (inv (sqrt PI))) * (inv q) - (z0')) - 0) = (1 * ((z5') - 0))).
    { clear - q p w.
      intros z0' z1' z2' z3' z4' z5' H_in_all H_p_pos_0 H_q_pos_0 H_w_pos_0 H_from_there.
      rewrite ?H_in_all.
      try assert (N11' : normal_form (((1 + (1 / 2) * ((p - q) * (1 - (z1')) + (z3') * (sqrt 2) * (inv (sqrt PI)) - (1 - (z2')) * (q + p) - (z4') * (sqrt 2) * (inv (sqrt PI))) * (inv q) - (z0')))) ((1 / 2) * (z2') + (1 / 2) * (z3') * (sqrt 2) * (inv (sqrt PI)) * (inv q) + (1 / 2) * p * (z2') * (inv q) + (1 / 2) * (z1') - (1 / 2) * (z4') * (sqrt 2) * (inv (sqrt PI)) * (inv q) - (z0') - (1 / 2) * p * (z1') * (inv q))) by (unfold normal_form; assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : q <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]).
      assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number).
      assert (Z1' : q <> 0) by (apply positive_ne; sign).
      first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
    pose proof (U' (erf ((1 / 2) * p * (sqrt 2) * (inv w))) (erf ((1 / 2) * (p - q) * (sqrt 2))) (erf ((1 / 2) * (q + p) * (sqrt 2))) (exp ((-1 / 2) * ((q + p) ^ 2))) (exp ((-1 / 2) * ((p - q) ^ 2))) (the_integral (at_right p) (Rbar_locally p_infty) (fun t => (-1) * (exp ((-1 / 2) * (t ^ 2) * (inv (w ^ 2)))) * ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (t ^ 2) * (inv (w ^ 2)))) * (erf ((1 / 2) * (q + t) * (sqrt 2)) - erf ((1 / 2) * (t - q) * (sqrt 2))) * w * (sqrt 2) * (inv q) - 1) * (sqrt 2) * (inv w) * (inv (sqrt PI))))) as V'.
    specialize (V' ltac:(says H_in_all)).
    specialize (V' ltac:(says H_p_pos_0)).
    specialize (V' ltac:(says H_q_pos_0)).
    specialize (V' ltac:(says H_w_pos_0)).
    specialize (V' ltac:(says H_from_there)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (p : R) (q : R) (w : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0)
    (H_w_pos_0 : w > 0)
    (H_z_pos_0 : z > 0)
    (H_r : exp ((-1 / 2) * (q ^ 2)) * (w ^ 2) * ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))) - (1 / 4) * (sqrt PI) * p * (exp ((1 / 2) * (p ^ 2))) * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) >= 0)
    (H_R : 1 >= (1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv q))
    (H_later : z >= p) :
  1 + (1 / 2) * ((p - q) * (1 - erf ((1 / 2) * (p - q) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (1 - erf ((1 / 2) * (q + p) * (sqrt 2))) * (q + p) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI))) * (inv q) - erf ((1 / 2) * p * (sqrt 2) * (inv w)) >= 0.
Proof. exact (step_theorem (p) (q) (w) (z) H_p_pos_0 H_q_pos_0 H_w_pos_0 H_z_pos_0 H_r H_R H_later). Qed.
