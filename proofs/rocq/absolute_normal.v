(** $E|<x, g>| = (2/pi)^(1/2) |x|$ for $g ~ N(0, I)$ (absolute-normal)

  Given [w > 0]: w > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [unit]: <e, e> = 1
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Then E[abs(<x, y>); y ~ gamma1] = <x, x>^(1/2)*pi^(-1/2)*2^(1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

Definition cited_transform (V : Space) (gamma : R -> law V) : Prop :=
  forall (e : V) (n : R) (w : R),
  (label n) ->
  (w > 0) ->
  (E (gamma 1) (fun y => dot y y) = 1 + n) ->
  (E (gamma 1) (fun y => cos (dot y e * w)) = exp ((-1 / 2) * (w ^ 2) * (dot e e))).

(** Step [transform], by Cited:
  E[cos(<x, e>*w); x ~ gamma1] = exp(-1/2*w^2*<e, e>)
*)
Lemma step_transform (V : Space) (e : V) (n : R) (w : R) (gamma : R -> law V)
    (label_n : label n)
    (H_w_pos_0 : w > 0)
    (H_dimension : E (gamma 1) (fun y => dot y y) = 1 + n)
    (C_transform : cited_transform V gamma) :
  E (gamma 1) (fun y => cos (dot y e * w)) = exp ((-1 / 2) * (w ^ 2) * (dot e e)).
Proof.
  exact (C_transform e n w label_n H_w_pos_0 H_dimension).
Qed.

Definition cited_cosines (V : Space) (gamma : R -> law V) : Prop :=
  forall (e : V),
  (E (gamma 1) (fun y => Rabs (dot y e)) = 2 * (the_integral (at_right 0) (Rbar_locally p_infty) (fun t => (1 - E (gamma 1) (fun y => cos (dot y e * t))) * (inv (t ^ 2)))) * (inv PI)).

(** Step [cosines], by Cited:
  E[abs(<x, e>); x ~ gamma1] = 2*pi^(-1)*integral(t -> (1 - E[cos(<x, e>*t); x ~ gamma1])*t^(-2),
    0, oo(1))
*)
Lemma step_cosines (V : Space) (e : V) (gamma : R -> law V)
    (C_cosines : cited_cosines V gamma) :
  E (gamma 1) (fun y => Rabs (dot y e)) = 2 * (the_integral (at_right 0) (Rbar_locally p_infty) (fun t => (1 - E (gamma 1) (fun y => cos (dot y e * t))) * (inv (t ^ 2)))) * (inv PI).
Proof.
  exact (C_cosines e).
Qed.

(** Step [inside], by Algebra:
  w^(-2)*(1 - E[cos(<x, e>*w); x ~ gamma1]) = w^(-2)*(1 - exp(-1/2*w^2))
*)
Lemma step_inside (V : Space) (e : V) (n : R) (w : R) (gamma : R -> law V)
    (label_n : label n)
    (H_w_pos_0 : w > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun y => dot y y) = 1 + n)
    (C_transform : cited_transform V gamma) :
  (1 - E (gamma 1) (fun y => cos (dot y e * w))) * (inv (w ^ 2)) = (1 - exp ((-1 / 2) * (w ^ 2))) * (inv (w ^ 2)).
Proof.
  pose proof (step_transform (V) (e) (n) (w) (gamma) label_n H_w_pos_0 H_dimension C_transform) as H_transform.
  rewrite ?H_transform, ?H_unit.
  rewrite ?H_transform, ?H_unit.
  try assert (N2' : normal_form (((exp ((-1 / 2) * (w ^ 2) * ((1)))))) (inv (exp ((1 / 2) * (w ^ 2))))) by normal.
  try assert (N3' : normal_form (inv (w ^ 2)) ((inv w) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
  try assert (N4' : normal_form (exp ((-1 / 2) * (w ^ 2))) (inv (exp ((1 / 2) * (w ^ 2))))) by normal.
  first [put; solve [ring] | solve [put; alike_by sqrt ltac:(solve [ring [H_unit]]); first [ring [H_unit] | squares; ring [H_unit]]] | equal].
Qed.

(** Step [in all], by Integrate:
  integral(t -> (1 - E[cos(<x, e>*t); x ~ gamma1])*t^(-2), 0, oo(1)) = integral(t -> t^(-2)*(1 -
    exp(-1/2*t^2)), 0, oo(1))
*)
Lemma step_in_all (V : Space) (e : V) (n : R) (w : R) (gamma : R -> law V)
    (label_n : label n)
    (H_w_pos_0 : w > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun y => dot y y) = 1 + n)
    (C_transform : cited_transform V gamma) :
  the_integral (at_right 0) (Rbar_locally p_infty) (fun t => (1 - E (gamma 1) (fun y => cos (dot y e * t))) * (inv (t ^ 2))) = the_integral (at_right 0) (Rbar_locally p_infty) (fun t => (1 - exp ((-1 / 2) * (t ^ 2))) * (inv (t ^ 2))).
Proof.
  assert (I' : the_integral (at_right (0)) (Rbar_locally p_infty) (fun t => (1 - E (gamma 1) (fun y => cos (dot y e * t))) * (inv (t ^ 2))) = the_integral (at_right (0)) (Rbar_locally p_infty) (fun t => (1 - exp ((-1 / 2) * (t ^ 2))) * (inv (t ^ 2)))).
  { apply integral_same; filters; apply ends_far.
    intros at_t L'.
    assert (0 < at_t) by (apply Rle_lt_trans with (0); [by_number | exact L']).
    assert ((at_t) > 0) by premise.
    assert (S' : (1 - E (gamma 1) (fun y => cos (dot y e * (at_t)))) * (inv ((at_t) ^ 2)) = (1 - exp ((-1 / 2) * ((at_t) ^ 2))) * (inv ((at_t) ^ 2))).
    { apply (step_inside (V) (e) (n) (at_t) (gamma)); premise. }
    assert (F0' : (1 - E (gamma 1) (fun y => cos (dot y e * at_t))) * (inv (at_t ^ 2)) = (1 - E (gamma 1) (fun y => cos (dot y e * (at_t)))) * (inv ((at_t) ^ 2))).
    { assert (S0' : 1 * (((1 - E (gamma 1) (fun y => cos (dot y e * at_t))) * (inv (at_t ^ 2)))) = (inv (at_t)) ^ 2 - ((E (gamma 1) (fun y => cos (dot y e * at_t)))) * ((inv (at_t)) ^ 2)).
      { transitivity (1 * (((1 - E (gamma 1) (fun y => cos (dot y e * at_t))) * (inv (at_t ^ 2))))). { arrange. }
        try assert (N2' : normal_form ((inv (at_t ^ 2))) ((inv (at_t)) ^ 2)) by normal.
        first [put; solve [ring] | first [arrange | equal]]. }
      assert (S1' : (1 - E (gamma 1) (fun z => cos (dot z e * (at_t)))) * (inv ((at_t) ^ 2)) = (inv (at_t)) ^ 2 - (inv (at_t)) ^ 2 * (E (gamma 1) (fun z => cos (dot z e * (at_t))))).
      { transitivity ((1 - E (gamma 1) (fun z => cos (dot z e * (at_t)))) * (inv ((at_t) ^ 2))). { arrange. }
        try assert (N4' : normal_form (inv ((at_t) ^ 2)) ((inv (at_t)) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : at_t <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
        first [put; solve [ring] | first [arrange | equal]]. }
      transitivity (1 * (((1 - E (gamma 1) (fun y => cos (dot y e * at_t))) * (inv (at_t ^ 2))))). { arrange. }
      etransitivity; [exact S0' |]. symmetry.
      transitivity ((1 - E (gamma 1) (fun z => cos (dot z e * (at_t)))) * (inv ((at_t) ^ 2))). { arrange. }
      etransitivity; [exact S1' |]. symmetry.
      assert (Z0' : at_t <> 0) by (apply positive_ne; sign).
      first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | first [arrange | equal]]. }
    assert (F1' : (1 - exp ((-1 / 2) * (at_t ^ 2))) * (inv (at_t ^ 2)) = (1 - exp ((-1 / 2) * ((at_t) ^ 2))) * (inv ((at_t) ^ 2))).
    { try assert (N6' : normal_form (inv ((at_t) ^ 2)) ((inv (at_t)) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : at_t <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      try assert (N7' : normal_form ((inv (at_t ^ 2))) ((inv (at_t)) ^ 2)) by normal.
      try assert (N8' : normal_form (exp ((-1 / 2) * ((at_t) ^ 2))) (inv (exp ((1 / 2) * ((at_t) ^ 2))))) by normal.
      try assert (N9' : normal_form ((exp ((-1 / 2) * (at_t ^ 2)))) (inv (exp ((1 / 2) * ((at_t) ^ 2))))) by normal.
      first [put; solve [ring] | equal]. }
    try rewrite F0'; try rewrite F1'.
    exact S'. }
  rewrite ?Rmult_1_l in I'.
  rewrite ?Rmult_1_l in I'.
  first [exact I' | lra | fits I'].
Qed.

(** Step [one], by Antiderivative:
  integral(t -> t^(-2)*(1 - exp(-1/2*t^2)), 0, oo(1)) = 1/2*pi^(1/2)*2^(1/2)
*)
Lemma step_one :
  the_integral (at_right 0) (Rbar_locally p_infty) (fun t => (1 - exp ((-1 / 2) * (t ^ 2))) * (inv (t ^ 2))) = (1 / 2) * (sqrt PI) * (sqrt 2).
Proof.
  assert (S' : between_ends (at_right (0)) (Rbar_locally p_infty) (fun t => is_derive (fun t => (1 / 2) * (sqrt PI) * (erf ((1 / 2) * t * (sqrt 2))) * (sqrt 2) - (1 - exp ((-1 / 2) * (t ^ 2))) * (inv t)) t ((fun t => (1 - exp ((-1 / 2) * (t ^ 2))) * (inv (t ^ 2))) t) /\ continuous (fun t => (1 - exp ((-1 / 2) * (t ^ 2))) * (inv (t ^ 2))) t)).
  { apply ends_far.
    intros at_t L'.
    assert (0 < at_t) by (apply Rle_lt_trans with (0); [by_number | exact L']).
    split; cbv beta.
    - idtac.
      try assert (N2' : normal_form ((inv (at_t ^ 2))) ((inv (at_t)) ^ 2)) by normal.
      try assert (N3' : normal_form ((exp ((-1 / 2) * (at_t ^ 2)))) (inv (exp ((1 / 2) * ((at_t) ^ 2))))) by normal.
      try assert (N4' : normal_form ((exp ((-1 / 2) * (at_t ^ 2)))) (inv (exp ((1 / 2) * ((at_t) ^ 2))))) by normal.
      try assert (N5' : normal_form ((exp (-1 * (((1 / 2) * at_t * (sqrt 2))) ^ 2))) (inv (exp ((1 / 2) * ((at_t) ^ 2))))) by normal.
      derivative_of.
      try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
      try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
      try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
      assert (Z0' : exp ((1 / 2) * ((at_t) ^ 2)) <> 0) by (apply positive_ne; sign).
      assert (Z1' : sqrt PI <> 0) by (apply positive_ne; by_number).
      first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal].
    - continuity. }
  assert (A' : filterlim (fun t => (1 / 2) * (sqrt PI) * (erf ((1 / 2) * t * (sqrt 2))) * (sqrt 2) - (1 - exp ((-1 / 2) * (t ^ 2))) * (inv t)) (at_right (0)) (locally ((0 + (0 * (1 / 2) * (sqrt PI) * (1 * (1 / 2) * (sqrt 2) * (2 * (inv (sqrt PI)) * (exp ((-1) * ((0 * (1 / 2) * (sqrt 2)) ^ 2))))) * (sqrt 2) + 1 * (1 / 2) * (sqrt PI) * (erf (0 * (1 / 2) * (sqrt 2))) * (sqrt 2)) + exp ((-1 / 2) * (0 ^ 2)) * ((-1 / 2) * (1 * (0 * 2)))) * inv (1)))).
  { assert (N' : is_derive (fun t_ => exp ((-1 / 2) * (t_ ^ 2)) + (1 / 2) * (sqrt PI) * (erf ((1 / 2) * t_ * (sqrt 2))) * t_ * (sqrt 2) - 1) (0) (0 + (0 * (1 / 2) * (sqrt PI) * (1 * (1 / 2) * (sqrt 2) * (2 * (inv (sqrt PI)) * (exp ((-1) * ((0 * (1 / 2) * (sqrt 2)) ^ 2))))) * (sqrt 2) + 1 * (1 / 2) * (sqrt PI) * (erf (0 * (1 / 2) * (sqrt 2))) * (sqrt 2)) + exp ((-1 / 2) * (0 ^ 2)) * ((-1 / 2) * (1 * (0 * 2))))).
    { try assert (N10' : normal_form ((erf ((1 / 2) * (0) * (sqrt 2)))) (0)) by normal.
      try assert (N11' : normal_form (exp ((-1 / 2) * (0 ^ 2))) (1)) by normal.
      try assert (N12' : normal_form (erf (0 * (1 / 2) * (sqrt 2))) (0)) by normal.
      try assert (N13' : normal_form ((exp ((-1 / 2) * ((0) ^ 2)))) (1)) by normal.
      try assert (N14' : normal_form ((exp (-1 * (((1 / 2) * (0) * (sqrt 2))) ^ 2))) (1)) by normal.
      try assert (N15' : normal_form (exp ((-1) * ((0 * (1 / 2) * (sqrt 2)) ^ 2))) (1)) by normal.
      derivative_of.
      first [put; solve [field] | equal]. }
    assert (N0' : (exp ((-1 / 2) * ((0) ^ 2)) + (1 / 2) * (sqrt PI) * (erf ((1 / 2) * (0) * (sqrt 2))) * (0) * (sqrt 2) - 1) = 0).
    { try assert (N16' : normal_form ((exp ((-1 / 2) * ((0) ^ 2)))) (1)) by normal.
      try assert (N17' : normal_form ((erf ((1 / 2) * (0) * (sqrt 2)))) (0)) by normal.
      first [put; solve [field] | equal]. }
    assert (D' : is_derive (fun t_ => t_) (0) (1)).
    { derivative_of.
      first [put; solve [ring] | equal]. }
    assert (D0' : (0) = 0).
    { first [put; solve [ring] | equal]. }
    apply (ratio_tends (fun t_ => exp ((-1 / 2) * (t_ ^ 2)) + (1 / 2) * (sqrt PI) * (erf ((1 / 2) * t_ * (sqrt 2))) * t_ * (sqrt 2) - 1) (fun t_ => t_) (fun t_ => (1 / 2) * (sqrt PI) * (erf ((1 / 2) * t_ * (sqrt 2))) * (sqrt 2) - (1 - exp ((-1 / 2) * (t_ ^ 2))) * (inv t_)));
      [exact N' | exact D' | exact N0' | exact D0' | apply positive_ne; by_number | intros at_t A'].
    try assert (N21' : normal_form (exp ((-1 / 2) * ((at_t) ^ 2))) (inv (exp ((1 / 2) * ((at_t) ^ 2))))) by normal.
    try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
    try assert (Q1' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
    assert (Z0' : at_t <> 0) by (apply positive_ne; sign).
    assert (Z1' : exp ((1 / 2) * ((at_t) ^ 2)) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal]. }
  assert (B' : filterlim (fun t => (1 / 2) * (sqrt PI) * (erf ((1 / 2) * t * (sqrt 2))) * (sqrt 2) - (1 - exp ((-1 / 2) * (t ^ 2))) * (inv t)) (Rbar_locally p_infty) (locally (1 * (1 / 2) * (sqrt PI) * (sqrt 2) - 0 * (0 + 1)))).
  { tends_to. }
  assert (T' : (1 * (1 / 2) * (sqrt PI) * (sqrt 2) - 0 * (0 + 1)) - ((0 + (0 * (1 / 2) * (sqrt PI) * (1 * (1 / 2) * (sqrt 2) * (2 * (inv (sqrt PI)) * (exp ((-1) * ((0 * (1 / 2) * (sqrt 2)) ^ 2))))) * (sqrt 2) + 1 * (1 / 2) * (sqrt PI) * (erf (0 * (1 / 2) * (sqrt 2))) * (sqrt 2)) + exp ((-1 / 2) * (0 ^ 2)) * ((-1 / 2) * (1 * (0 * 2)))) * inv (1)) = (1 / 2) * (sqrt PI) * (sqrt 2)).
  { try assert (N22' : normal_form (inv 1) (1)) by first [apply inv_is; [nonzero | (first [put; solve [ring] | equal])] | normal].
    try assert (N23' : normal_form (exp ((-1 / 2) * (0 ^ 2))) (1)) by normal.
    try assert (N24' : normal_form (erf (0 * (1 / 2) * (sqrt 2))) (0)) by normal.
    try assert (N25' : normal_form (exp ((-1) * ((0 * (1 / 2) * (sqrt 2)) ^ 2))) (1)) by normal.
    first [put; solve [field] | equal]. }
  etransitivity; [exact (integral_by _ _ (fun t => (1 / 2) * (sqrt PI) * (erf ((1 / 2) * t * (sqrt 2))) * (sqrt 2) - (1 - exp ((-1 / 2) * (t ^ 2))) * (inv t)) (fun t => (1 - exp ((-1 / 2) * (t ^ 2))) * (inv (t ^ 2))) _ _ S' A' B') | exact T'].
Qed.

(** Step [unit vector], by Algebra:
  E[abs(<x, e>); x ~ gamma1] = pi^(-1/2)*2^(1/2)
*)
Lemma step_unit_vector (V : Space) (e : V) (n : R) (w : R) (gamma : R -> law V)
    (label_n : label n)
    (H_w_pos_0 : w > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun y => dot y y) = 1 + n)
    (C_cosines : cited_cosines V gamma)
    (C_transform : cited_transform V gamma) :
  E (gamma 1) (fun y => Rabs (dot y e)) = sqrt 2 * (inv (sqrt PI)).
Proof.
  pose proof (step_cosines (V) (e) (gamma) C_cosines) as H_cosines.
  pose proof (step_in_all (V) (e) (n) (w) (gamma) label_n H_w_pos_0 H_unit H_dimension C_transform) as H_in_all.
  pose proof (step_one) as H_one.
  rewrite ?H_cosines, ?H_in_all, ?H_one.
  rewrite ?H_cosines, ?H_in_all, ?H_one.
  try assert (N3' : normal_form (((2 * ((((1 / 2) * (sqrt PI) * (sqrt 2)))) * (inv PI)))) (sqrt PI * (sqrt 2) * (inv PI))) by (unfold normal_form; first [put; solve [field] | equal]).
  try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
  try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
  try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
  assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
  assert (Z1' : sqrt PI <> 0) by (apply positive_ne; by_number).
  first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal].
Qed.

(** Step [length of it], by Algebra:
  <x, x> = <<x, x>^(1/2)*e, <x, x>^(1/2)*e>
*)
Lemma step_length_of_it (V : Space) (e : V) (x : V)
    (H_unit : dot e e = 1) :
  dot x x = dot (vscale (sqrt (dot x x)) e) (vscale (sqrt (dot x x)) e).
Proof.
  rewrite ?H_unit.
  try assert (N0' : normal_form (dot (vscale (sqrt (dot x x)) e) (vscale (sqrt (dot x x)) e)) (dot x x * (dot e e))) by first [normal | (unfold normal_form; products; lengths; (try assert (Q0' : sqrt (dot x x) * sqrt (dot x x) = dot x x) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal]))].
  first [solve [put; ring [H_unit]] | solve [put; field [H_unit]; sides] | solve [assert (R0' : (dot e e) - (1) = 0) by (apply Rminus_diag_eq; says H_unit); apply (by_combination _ _ (((-1) * (dot x x)) * ((dot e e) - (1)))); [(first [put; solve [ring] | fail]) | rewrite R0'; ring]] | solve [put; alike_by sqrt ltac:(solve [ring [H_unit]]); first [ring [H_unit] | squares; ring [H_unit]]] | equal].
Qed.

Definition cited_turned (V : Space) (gamma : R -> law V) : Prop :=
  forall (e : V) (x : V),
  (dot e e = 1) ->
  (E (gamma 1) (fun y => Rabs (dot x y)) = E (gamma 1) (fun y => sqrt (dot x x) * (Rabs (dot y e)))).

(** Step [turned], by Cited:
  E[abs(<x, y>); y ~ gamma1] = E[<x, x>^(1/2)*abs(<y, e>); y ~ gamma1]
*)
Lemma step_turned (V : Space) (e : V) (x : V) (gamma : R -> law V)
    (H_unit : dot e e = 1)
    (C_turned : cited_turned V gamma) :
  E (gamma 1) (fun y => Rabs (dot x y)) = E (gamma 1) (fun y => sqrt (dot x x) * (Rabs (dot y e))).
Proof.
  exact (C_turned e x H_unit).
Qed.

(** Step [theorem], by Algebra:
  E[abs(<x, y>); y ~ gamma1] = <x, x>^(1/2)*pi^(-1/2)*2^(1/2)
*)
Lemma step_theorem (V : Space) (e : V) (n : R) (w : R) (x : V) (gamma : R -> law V)
    (label_n : label n)
    (H_w_pos_0 : w > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun y => dot y y) = 1 + n)
    (C_cosines : cited_cosines V gamma)
    (C_transform : cited_transform V gamma)
    (C_turned : cited_turned V gamma) :
  E (gamma 1) (fun y => Rabs (dot x y)) = sqrt (dot x x) * (sqrt 2) * (inv (sqrt PI)).
Proof.
  pose proof (step_unit_vector (V) (e) (n) (w) (gamma) label_n H_w_pos_0 H_unit H_dimension C_cosines C_transform) as H_unit_vector.
  pose proof (step_turned (V) (e) (x) (gamma) H_unit C_turned) as H_turned.
  enough (U' : E (gamma 1) (fun y => sqrt (dot x x) * (Rabs (dot y e))) = sqrt (dot x x) * (sqrt 2) * (inv (sqrt PI))).
  { transitivity (E (gamma 1) (fun y => sqrt (dot x x) * (Rabs (dot y e)))).
    { assert (C0' : E (gamma 1) (fun y => Rabs (dot x y)) = E (gamma 1) (fun y => sqrt (dot x x) * (Rabs (dot y e)))).
      { rewrite H_turned.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    first [same | ring | arrange]. }
  assert (S0' : E (gamma 1) (fun y => sqrt (dot x x) * (Rabs (dot y e))) = sqrt (dot x x) * (E (gamma 1) (fun y => Rabs (dot y e)))).
  { transitivity (E (gamma 1) (fun y => sqrt (dot x x) * (Rabs (dot y e)))). { arrange. }
    assert (E1' : normal_form (E (gamma 1) (fun y => sqrt (dot x x) * (Rabs (dot y e)))) (sqrt (dot x x) * (E (gamma 1) (fun y => Rabs (dot y e))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_2 => (sqrt (dot x x)) * (Rabs (dot x_2 e)))).
      { apply E_ext; intros x_2 D_x_2; draws.
        transitivity (sqrt (dot x x) * (Rabs (dot x_2 e))).
        { transitivity (sqrt (dot x x) * (Rabs (dot x_2 e))). { arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((sqrt (dot x x)) * (E (gamma 1) (fun x_2 => Rabs (dot x_2 e)))).
      { linear. }
      transitivity ((sqrt (dot x x)) * (E (gamma 1) (fun y => Rabs (dot y e)))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : sqrt (dot x x) * (sqrt 2) * (inv (sqrt PI)) = sqrt (dot x x) * (sqrt 2) * (inv (sqrt PI))).
  { transitivity (sqrt (dot x x) * (sqrt 2) * (inv (sqrt PI))). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (gamma 1) (fun y => sqrt (dot x x) * (Rabs (dot y e)))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (sqrt (dot x x) * (sqrt 2) * (inv (sqrt PI))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L10' : E (gamma 1) (fun y => Rabs (dot y e)) = E (gamma 1) (fun y => Rabs (dot y e))).
  { transitivity (E (gamma 1) (fun y => Rabs (dot y e))). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L11' : sqrt 2 * (inv (sqrt PI)) = sqrt 2 * (inv (sqrt PI))).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K1' : E (gamma 1) (fun y => Rabs (dot y e)) = sqrt 2 * (inv (sqrt PI))) by says H_unit_vector.
  assert (R1' : (E (gamma 1) (fun y => Rabs (dot y e))) - (sqrt 2 * (inv (sqrt PI))) = 0) by exact (gap_zero _ _ _ _ L10' L11' K1').
  apply (by_combination _ _ ((sqrt (dot x x)) * ((E (gamma 1) (fun y => Rabs (dot y e))) - (sqrt 2 * (inv (sqrt PI)))))); [| rewrite R1'; ring].
  first [put; solve [ring] | equal].
Qed.

Theorem theorem (V : Space) (e : V) (n : R) (w : R) (x : V) (gamma : R -> law V)
    (label_n : label n)
    (H_w_pos_0 : w > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun y => dot y y) = 1 + n)
    (C_cosines : cited_cosines V gamma)
    (C_transform : cited_transform V gamma)
    (C_turned : cited_turned V gamma) :
  E (gamma 1) (fun y => Rabs (dot x y)) = sqrt (dot x x) * (sqrt 2) * (inv (sqrt PI)).
Proof. exact (step_theorem (V) (e) (n) (w) (x) (gamma) label_n H_w_pos_0 H_unit H_dimension C_cosines C_transform C_turned). Qed.
