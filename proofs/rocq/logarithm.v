(** The logarithm lies below its tangent at 1, and turns factors into terms (logarithm)

  Given [s >= 0]: s >= 0
  Given [u > 0]: u > 0
  Given [v > 0]: v > 0
  Given [x > 0]: x > 0
  Given [y > 0]: y > 0
  Then u >= 1 + log(u)
  Then log(x*y^(-1)) >= log(x) - log(y)
  Then log(exp(t)*y) >= log(y) + t
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [slope above], by Sign:
  -(1 + s)^(-1) + 1 >= 0
*)
Lemma step_slope_above (s : R)
    (H_s_pos_is_0 : s >= 0) :
  1 - inv (1 + s) >= 0.
Proof.
  try assert (0 < 1 + s) by sign.
  assert (P' : 0 <= (s * (inv (1 + s)))).
  { sign. }
  assert (G' : (1 - inv (1 + s)) - (0) = (s * (inv (1 + s)))).
  { try assert (0 < 1 + s) by sign.
    assert (Z0' : 1 + s <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [slope below], by Sign:
  (1 + s)^(-2)*s >= 0
*)
Lemma step_slope_below (s : R)
    (H_s_pos_is_0 : s >= 0) :
  s * (inv ((1 + s) ^ 2)) >= 0.
Proof.
  try assert (0 < 1 + s) by sign.
  gap; sign.
Qed.

(** Step [no slope], by Sign:
  0 >= 0
*)
Lemma step_no_slope :
  0 >= 0.
Proof.
  gap; by_number.
Qed.

(** Step [line], by Cases:
  u >= 1 + log(u)
*)
Lemma step_line (s : R) (u : R)
    (H_s_pos_is_0 : s >= 0)
    (H_u_pos_0 : u > 0) :
  u >= 1 + ln u.
Proof.
  pose proof (step_slope_above (s) H_s_pos_is_0) as H_slope_above.
  pose proof (step_slope_below (s) H_s_pos_is_0) as H_slope_below.
  destruct (Rle_dec 0 (u - 1)) as [C' | C'].
  - assert (H_case : u - 1 >= 0) by lra; clear C'.
    assert (0 <= u - 1) by sign.
    assert (M' : (0) - ln (1 + (0)) <= (u - 1) - ln (1 + (u - 1))).
    { apply (rises (fun w => w - ln (1 + w)) (fun w => (1 - inv (1 + w)) - 0) (0) (u - 1)).
      - apply Rminus_le_0_l; first [seen | sign_form (u - 1) ltac:(first [put; solve [ring] | equal]) | sign].
      - intros at_t B'.
        try assert (0 <= 0 - 0) by by_number.
        try assert (0 <= (u - 1) - 0) by first [seen | sign_form (u - 1) ltac:(first [put; solve [ring] | equal]) | sign].
        assert ((at_t) >= 0) by premise.
        try assert (0 < 1 + (at_t)) by sign.
        assert (S' : 1 - inv (1 + (at_t)) >= 0).
        { apply (step_slope_above (at_t)); premise. }
        try assert (0 < 1 + (at_t)) by sign.
        assert (0 < (1 + at_t)) by sign.
        try assert (0 < 1 + (at_t)) by sign.
        try assert (N2' : normal_form ((inv ((1 + at_t)))) (inv (1 + (at_t)))) by normal.
        derivative_of.
        first [put; solve [ring] | equal].
      - intros at_t B'.
        try assert (0 <= 0 - 0) by by_number.
        try assert (0 <= (u - 1) - 0) by first [seen | sign_form (u - 1) ltac:(first [put; solve [ring] | equal]) | sign].
        assert ((at_t) >= 0) by premise.
        try assert (0 < 1 + (at_t)) by sign.
        assert (S' : 1 - inv (1 + (at_t)) >= 0).
        { apply (step_slope_above (at_t)); premise. }
        first [cbv beta; lra | fit S'].
      - assert (0 < (1 + (0))) by by_number.
        continuity_at.
      - assert (0 < (1 + (u - 1))) by first [sign_form (u) ltac:(first [put; solve [ring] | equal]) | sign].
        continuity_at. }
    assert (G' : (u) - (1 + ln u) = ((u - 1) - ln (1 + (u - 1))) - ((0) - ln (1 + (0)))).
    { try assert (N7' : normal_form ((ln (1 + (u - 1)))) (ln u)) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
      try assert (N8' : normal_form ((ln (1 + (0)))) (0)) by normal.
      first [put; solve [ring] | equal]. }
    gap; try rewrite G'; lra.
  - assert (H_case : u - 1 <= 0) by lra; clear C'.
    assert (0 <= inv u - 1) by sign.
    assert (M' : inv (1 + (0)) - ln (inv (1 + (0))) <= inv (1 + (inv u - 1)) - ln (inv (1 + (inv u - 1)))).
    { apply (rises (fun w => inv (1 + w) - ln (inv (1 + w))) (fun w => w * (inv ((1 + w) ^ 2)) - 0) (0) (inv u - 1)).
      - apply Rminus_le_0_l; first [seen | sign_form ((1 - u) * (inv u)) ltac:(assert (Z0' : u <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
      - intros at_t B'.
        try assert (0 <= 0 - 0) by by_number.
        try assert (0 <= (inv u - 1) - 0) by first [seen | sign_form ((1 - u) * (inv u)) ltac:(assert (Z0' : u <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
        assert ((at_t) >= 0) by premise.
        try assert (0 < 1 + (at_t)) by sign.
        try assert (0 < 1 + (at_t)) by sign.
        assert (S' : (at_t) * (inv ((1 + (at_t)) ^ 2)) >= 0).
        { apply (step_slope_below (at_t)); premise. }
        try assert (0 < 1 + (at_t)) by sign.
        try assert (0 < 1 + (at_t)) by sign.
        assert (0 < (inv (1 + at_t))) by sign.
        assert (0 < (1 + at_t)) by sign.
        try assert (0 < 2 * (at_t) + 1 + (at_t) ^ 2) by sign.
        try assert (N11' : normal_form ((inv ((1 + at_t) ^ 2))) (inv (2 * (at_t) + 1 + (at_t) ^ 2))) by normal.
        try assert (0 < 1 + (at_t)) by sign.
        try assert (N12' : normal_form ((inv ((inv (1 + at_t))))) (inv (inv (1 + (at_t))))) by normal.
        derivative_of.
        assert (Z0' : 1 + (at_t) <> 0) by (apply positive_ne; sign).
        assert (Z1' : inv (1 + (at_t)) <> 0) by (apply positive_ne; sign).
        assert (Z2' : 2 * (at_t) + 1 + (at_t) ^ 2 <> 0) by (apply positive_ne; sign).
        first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field; sides] | equal].
      - intros at_t B'.
        try assert (0 <= 0 - 0) by by_number.
        try assert (0 <= (inv u - 1) - 0) by first [seen | sign_form ((1 - u) * (inv u)) ltac:(assert (Z0' : u <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
        assert ((at_t) >= 0) by premise.
        try assert (0 < 1 + (at_t)) by sign.
        try assert (0 < 1 + (at_t)) by sign.
        assert (S' : (at_t) * (inv ((1 + (at_t)) ^ 2)) >= 0).
        { apply (step_slope_below (at_t)); premise. }
        first [cbv beta; lra | fit S'].
      - assert (0 < (inv (1 + (0)))) by by_number.
        assert (0 < (1 + (0))) by by_number.
        continuity_at.
      - assert (0 < (1 + (inv u - 1))) by first [sign_form (inv u) ltac:(first [put; solve [ring] | equal]) | sign].
        assert (0 < (inv (1 + (inv u - 1)))) by first [sign_form (u) ltac:(try assert (N15' : normal_form ((inv (1 + (inv u - 1)))) (u)) by normal; first [put; solve [ring] | equal]) | sign].
        continuity_at. }
    assert (G' : (u) - (1 + ln u) = (inv (1 + (inv u - 1)) - ln (inv (1 + (inv u - 1)))) - (inv (1 + (0)) - ln (inv (1 + (0))))).
    { try assert (0 < (1 + (0))) by by_number.
      try assert (0 < (1 + (inv u - 1))) by first [sign_form (inv u) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (N19' : normal_form ((inv (1 + (0)))) (1)) by normal.
      try assert (N20' : normal_form ((inv (1 + (inv u - 1)))) (u)) by normal.
      try assert (N21' : normal_form ((ln (inv (1 + (inv u - 1))))) (ln u)) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
      try assert (N22' : normal_form ((ln (inv (1 + (0))))) (0)) by normal.
      first [put; solve [ring] | equal]. }
    gap; try rewrite G'; lra.
Qed.

(** Step [quotient], by Cases:
  log(x*y^(-1)) >= log(x) - log(y)
*)
Lemma step_quotient (v : R) (x : R) (y : R)
    (H_v_pos_0 : v > 0)
    (H_x_pos_0 : x > 0)
    (H_y_pos_0 : y > 0) :
  ln (x * (inv y)) >= ln x - ln y.
Proof.
  pose proof (step_no_slope) as H_no_slope.
  destruct (Rle_dec 0 (x - y)) as [C' | C'].
  - assert (H_case : x - y >= 0) by lra; clear C'.
    assert (0 <= y) by sign.
    assert (0 <= x) by sign.
    assert (M' : ln ((y) * (inv y)) - ln (y) <= ln ((x) * (inv y)) - ln (x)).
    { apply (rises (fun w => ln (w * (inv y)) - ln w) (fun w => 0 - 0) (y) (x)).
      - apply Rminus_le_0_l; first [sign].
      - intros at_t B'.
        assert (S' : 0 >= 0).
        { apply (step_no_slope); premise. }
        assert (0 < at_t) by sign.
        assert (0 < (at_t * (inv y))) by sign.
        try assert (N2' : normal_form ((inv ((at_t * (inv y))))) (y * (inv (at_t)))) by first [(unfold normal_form; replace ((at_t * (inv y))) with ((at_t) * (inv y)) by (first [put; solve [ring] | equal]); inverse) | normal].
        derivative_of.
        assert (Z0' : y <> 0) by (apply positive_ne; sign).
        assert (Z1' : at_t <> 0) by (apply positive_ne; sign).
        first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal].
      - intros at_t B'.
        assert (S' : 0 >= 0).
        { apply (step_no_slope); premise. }
        first [cbv beta; lra | fit S'].
      - assert (0 < (y)) by sign.
        assert (0 < ((y) * (inv y))) by sign.
        assert (0 < y) by sign.
        continuity_at.
      - assert (0 < ((x) * (inv y))) by sign.
        assert (0 < y) by sign.
        assert (0 < (x)) by sign.
        continuity_at. }
    assert (G' : (ln (x * (inv y))) - (ln x - ln y) = (ln ((x) * (inv y)) - ln (x)) - (ln ((y) * (inv y)) - ln (y))).
    { try assert (N7' : normal_form ((ln ((y) * (inv y)))) (0)) by normal.
      first [put; solve [ring] | equal]. }
    gap; try rewrite G'; lra.
  - assert (H_case : x - y <= 0) by lra; clear C'.
    assert (0 <= x) by sign.
    assert (0 <= y) by sign.
    assert (M' : ln (x) - ln ((x) * (inv y)) <= ln (y) - ln ((y) * (inv y))).
    { apply (rises (fun w => ln w - ln (w * (inv y))) (fun w => 0 - 0) (x) (y)).
      - apply Rminus_le_0_l; first [sign].
      - intros at_t B'.
        assert (S' : 0 >= 0).
        { apply (step_no_slope); premise. }
        assert (0 < at_t) by sign.
        assert (0 < (at_t * (inv y))) by sign.
        try assert (N10' : normal_form ((inv ((at_t * (inv y))))) (y * (inv (at_t)))) by first [(unfold normal_form; replace ((at_t * (inv y))) with ((at_t) * (inv y)) by (first [put; solve [ring] | equal]); inverse) | normal].
        derivative_of.
        assert (Z0' : at_t <> 0) by (apply positive_ne; sign).
        assert (Z1' : y <> 0) by (apply positive_ne; sign).
        first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal].
      - intros at_t B'.
        assert (S' : 0 >= 0).
        { apply (step_no_slope); premise. }
        first [cbv beta; lra | fit S'].
      - assert (0 < ((x) * (inv y))) by sign.
        assert (0 < y) by sign.
        assert (0 < (x)) by sign.
        continuity_at.
      - assert (0 < ((y) * (inv y))) by sign.
        assert (0 < y) by sign.
        assert (0 < (y)) by sign.
        continuity_at. }
    assert (G' : (ln (x * (inv y))) - (ln x - ln y) = (ln (y) - ln ((y) * (inv y))) - (ln (x) - ln ((x) * (inv y)))).
    { try assert (N15' : normal_form ((ln ((y) * (inv y)))) (0)) by normal.
      first [put; solve [ring] | equal]. }
    gap; try rewrite G'; lra.
Qed.

(** Step [multiple], by Cases:
  log(exp(t)*y) >= log(y) + t
*)
Lemma step_multiple (t : R) (y : R)
    (H_y_pos_0 : y > 0) :
  ln (exp t * y) >= ln y + t.
Proof.
  pose proof (step_no_slope) as H_no_slope.
  destruct (Rle_dec 0 (t)) as [C' | C'].
  - assert (H_case : t >= 0) by lra; clear C'.
    assert (0 <= t) by sign.
    assert (M' : ln (exp (0) * y) - (0) <= ln (exp (t) * y) - (t)).
    { apply (rises (fun w => ln (exp w * y) - w) (fun w => 0 - 0) (0) (t)).
      - apply Rminus_le_0_l; sign.
      - intros at_t B'.
        assert (S' : 0 >= 0).
        { apply (step_no_slope); premise. }
        assert (0 < (exp at_t * y)) by sign.
        try assert (N2' : normal_form ((inv ((exp at_t * y)))) (inv y * (inv (exp (at_t))))) by first [apply inv_is; [nonzero | (assert (Z0' : y <> 0) by (apply positive_ne; sign); assert (Z1' : exp (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal])] | normal].
        derivative_of.
        assert (Z0' : y <> 0) by (apply positive_ne; sign).
        assert (Z1' : exp (at_t) <> 0) by (apply positive_ne; sign).
        first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal].
      - intros at_t B'.
        assert (S' : 0 >= 0).
        { apply (step_no_slope); premise. }
        first [cbv beta; lra | fit S'].
      - assert (0 < (exp (0) * y)) by sign.
        continuity_at.
      - assert (0 < (exp (t) * y)) by sign.
        continuity_at. }
    assert (G' : (ln (exp t * y)) - (ln y + t) = (ln (exp (t) * y) - (t)) - (ln (exp (0) * y) - (0))).
    { try assert (N7' : normal_form ((exp (0))) (1)) by normal.
      try assert (N8' : normal_form ((ln (exp (0) * y))) (ln y)) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
      first [put; solve [ring] | equal]. }
    gap; try rewrite G'; lra.
  - assert (H_case : t <= 0) by lra; clear C'.
    assert (M' : (t) - ln (exp (t) * y) <= (0) - ln (exp (0) * y)).
    { apply (rises (fun w => w - ln (exp w * y)) (fun w => 0 - 0) (t) (0)).
      - apply Rminus_le_0_l; sign.
      - intros at_t B'.
        assert (S' : 0 >= 0).
        { apply (step_no_slope); premise. }
        assert (0 < (exp at_t * y)) by sign.
        try assert (N11' : normal_form ((inv ((exp at_t * y)))) (inv y * (inv (exp (at_t))))) by first [apply inv_is; [nonzero | (assert (Z0' : y <> 0) by (apply positive_ne; sign); assert (Z1' : exp (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal])] | normal].
        derivative_of.
        assert (Z0' : y <> 0) by (apply positive_ne; sign).
        assert (Z1' : exp (at_t) <> 0) by (apply positive_ne; sign).
        first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal].
      - intros at_t B'.
        assert (S' : 0 >= 0).
        { apply (step_no_slope); premise. }
        first [cbv beta; lra | fit S'].
      - assert (0 < (exp (t) * y)) by sign.
        continuity_at.
      - assert (0 < (exp (0) * y)) by sign.
        continuity_at. }
    assert (G' : (ln (exp t * y)) - (ln y + t) = ((0) - ln (exp (0) * y)) - ((t) - ln (exp (t) * y))).
    { try assert (N16' : normal_form ((exp (0))) (1)) by normal.
      try assert (N17' : normal_form ((ln (exp (0) * y))) (ln y)) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
      first [put; solve [ring] | equal]. }
    gap; try rewrite G'; lra.
Qed.

Theorem theorem_1 (s : R) (u : R) (v : R) (x : R) (y : R)
    (H_s_pos_is_0 : s >= 0)
    (H_u_pos_0 : u > 0)
    (H_v_pos_0 : v > 0)
    (H_x_pos_0 : x > 0)
    (H_y_pos_0 : y > 0) :
  u >= 1 + ln u.
Proof. exact (step_line (s) (u) H_s_pos_is_0 H_u_pos_0). Qed.

Theorem theorem_2 (s : R) (u : R) (v : R) (x : R) (y : R)
    (H_s_pos_is_0 : s >= 0)
    (H_u_pos_0 : u > 0)
    (H_v_pos_0 : v > 0)
    (H_x_pos_0 : x > 0)
    (H_y_pos_0 : y > 0) :
  ln (x * (inv y)) >= ln x - ln y.
Proof. exact (step_quotient (v) (x) (y) H_v_pos_0 H_x_pos_0 H_y_pos_0). Qed.

Theorem theorem_3 (s : R) (t : R) (u : R) (v : R) (x : R) (y : R)
    (H_s_pos_is_0 : s >= 0)
    (H_u_pos_0 : u > 0)
    (H_v_pos_0 : v > 0)
    (H_x_pos_0 : x > 0)
    (H_y_pos_0 : y > 0) :
  ln (exp t * y) >= ln y + t.
Proof. exact (step_multiple (t) (y) H_y_pos_0). Qed.
