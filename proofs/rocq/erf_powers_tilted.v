(** The mean of $r$ by a weight $|x|^k (|x|^2 + D)^(-n/2)$ (erf-powers-tilted)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Then (-n*E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*(<x, x>^(1/2))^(n + 2*a + i - 3); x ~
    gamma1] + (n + d + 2*a + i - 3)*E[(((<x, x> + D)^(1/2))^(n))^(-1)*(<x, x>^(1/2))^(n + 2*a + i
    - 3); x ~ gamma1])*(-E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*(<x, x>^(1/2))^(n + 2*a + i
    - 3); x ~ gamma1] + E[(((<x, x> + D)^(1/2))^(n))^(-1)*(<x, x>^(1/2))^(n + 2*a + i - 3); x ~
    gamma1])*(n + d + 2*a + i - 3) >= D*E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*(<x,
    x>^(1/2))^(n + 2*a + i - 3); x ~ gamma1]*((n + d + 2*a + i - 3)*E[(((<x, x> +
    D)^(1/2))^(n))^(-1)*(<x, x>^(1/2))^(n + 2*a + i - 3); x ~ gamma1] + 2*E[<x, x>*(((<x, x> +
    D)^(1/2))^(n + 2))^(-1)*(<x, x>^(1/2))^(n + 2*a + i - 3); x ~ gamma1])
  Then E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*(<x, x>^(1/2))^(n + 2*a + i - 3); x ~ gamma1]
    >= 0
  Then E[(((<x, x> + D)^(1/2))^(n))^(-1)*(<x, x>^(1/2))^(n + 2*a + i - 3); x ~ gamma1] >= E[<x,
    x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*(<x, x>^(1/2))^(n + 2*a + i - 3); x ~ gamma1]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

Definition cited_parts_n (V : Space) (gamma : R -> law V) : Prop :=
  forall (D : R) (a : R) (i : R) (n : R),
  (label a) ->
  (label i) ->
  (label n) ->
  (D > 0) ->
  (E (gamma 1) (fun z => (n + 2 * a + E (gamma 1) (fun x1 => dot x1 x1) + i - dot z z - 3) * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) n))) = n * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))))).

(** Step [parts n], by Cited:
  E[(n - <x, x> + 2*a + E[<y, y>; y ~ gamma1] + i - 3)*(((<x, x> + D)^(1/2))^(n))^(-1)*(<x,
    x>^(1/2))^(n + 2*a + i - 3); x ~ gamma1] = n*E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*(<x,
    x>^(1/2))^(n + 2*a + i - 3); x ~ gamma1]
*)
Lemma step_parts_n (V : Space) (D : R) (a : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (C_parts_n : cited_parts_n V gamma) :
  E (gamma 1) (fun z => (n + 2 * a + E (gamma 1) (fun x1 => dot x1 x1) + i - dot z z - 3) * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) n))) = n * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))).
Proof.
  exact (C_parts_n D a i n label_a label_i label_n H_D_pos_0).
Qed.

Definition cited_parts_n_p_2 (V : Space) (gamma : R -> law V) : Prop :=
  forall (D : R) (a : R) (i : R) (n : R),
  (label a) ->
  (label i) ->
  (label n) ->
  (D > 0) ->
  (E (gamma 1) (fun z => (n + 2 * a + E (gamma 1) (fun x1 => dot x1 x1) + i - dot z z - 3) * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) = (n + 2) * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (4 + n)))))).

(** Step [parts n + 2], by Cited:
  E[(((<x, x> + D)^(1/2))^(n + 2))^(-1)*(n - <x, x> + 2*a + E[<y, y>; y ~ gamma1] + i - 3)*(<x,
    x>^(1/2))^(n + 2*a + i - 3); x ~ gamma1] = (n + 2)*E[<x, x>*(((<x, x> + D)^(1/2))^(4 +
    n))^(-1)*(<x, x>^(1/2))^(n + 2*a + i - 3); x ~ gamma1]
*)
Lemma step_parts_n_p_2 (V : Space) (D : R) (a : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (C_parts_n_p_2 : cited_parts_n_p_2 V gamma) :
  E (gamma 1) (fun z => (n + 2 * a + E (gamma 1) (fun x1 => dot x1 x1) + i - dot z z - 3) * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) = (n + 2) * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (4 + n))))).
Proof.
  exact (C_parts_n_p_2 D a i n label_a label_i label_n H_D_pos_0).
Qed.

(** Step [X], by Algebra:
  E[<x, x>*(((<x, x> + D)^(1/2))^(n))^(-1)*(<x, x>^(1/2))^(n + 2*a + i - 3); x ~ gamma1] =
    -n*E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*(<x, x>^(1/2))^(n + 2*a + i - 3); x ~ gamma1]
    + (n + d + 2*a + i - 3)*E[(((<x, x> + D)^(1/2))^(n))^(-1)*(<x, x>^(1/2))^(n + 2*a + i - 3); x
    ~ gamma1]
*)
Lemma step_X (V : Space) (D : R) (a : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun z => dot z z) = d)
    (C_parts_n : cited_parts_n V gamma) :
  E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) n))) = (n + d + 2 * a + i - 3) * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n)))) - n * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))).
Proof.
  pose proof (step_parts_n (V) (D) (a) (i) (n) (gamma) label_a label_i label_n H_D_pos_0 C_parts_n) as H_parts_n.
  assert (R0' : (E (gamma 1) (fun z => (n + 2 * a + E (gamma 1) (fun x1 => dot x1 x1) + i - dot z z - 3) * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) n)))) - (n * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))))) = 0).
  { apply Rminus_diag_eq; congruent_to H_parts_n. }
  assert (R1' : (E (gamma 1) (fun z => dot z z)) - (d) = 0).
  { apply Rminus_diag_eq; congruent_to H_dimension. }
  enough (U' : (E (gamma 1) (fun z => npow (sqrt (dot z z)) (i - 1) * (npow (dot z z) (a - 1)) * (sqrt (dot z z)) * (npow (sqrt (dot z z)) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))) * d + 3 * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n)))) + E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) n))) + E (gamma 1) (fun z => (n + 2 * a + E (gamma 1) (fun x1 => dot x1 x1) + i - dot z z - 3) * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) n))) - n * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n)))) - E (gamma 1) (fun z => npow (sqrt (dot z z)) (i - 1) * (npow (dot z z) (a - 1)) * (sqrt (dot z z)) * (npow (sqrt (dot z z)) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))) * (E (gamma 1) (fun z => dot z z)) - 2 * a * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n)))) - d * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n)))) - i * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n))))) = 0).
  { apply Rminus_diag_uniq; transitivity ((E (gamma 1) (fun z => npow (sqrt (dot z z)) (i - 1) * (npow (dot z z) (a - 1)) * (sqrt (dot z z)) * (npow (sqrt (dot z z)) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))) * d + 3 * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n)))) + E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) n))) + E (gamma 1) (fun z => (n + 2 * a + E (gamma 1) (fun x1 => dot x1 x1) + i - dot z z - 3) * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) n))) - n * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n)))) - E (gamma 1) (fun z => npow (sqrt (dot z z)) (i - 1) * (npow (dot z z) (a - 1)) * (sqrt (dot z z)) * (npow (sqrt (dot z z)) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))) * (E (gamma 1) (fun z => dot z z)) - 2 * a * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n)))) - d * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n)))) - i * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n))))) + (-1) * ((E (gamma 1) (fun z => (n + 2 * a + E (gamma 1) (fun x1 => dot x1 x1) + i - dot z z - 3) * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) n)))) - (n * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))))) + (E (gamma 1) (fun z => npow (sqrt (dot z z)) (i - 1) * (npow (dot z z) (a - 1)) * (sqrt (dot z z)) * (npow (sqrt (dot z z)) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D))))) * ((E (gamma 1) (fun z => dot z z)) - (d))); [same_sums | rewrite U', R0', R1'; ring]. }
  assert (T54' : (1) * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) n)))) + ((3 - i - n - 2 * a - d) * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n)))) + ((1) * (E (gamma 1) (fun z => (n + 2 * a + E (gamma 1) (fun x1 => dot x1 x1) + i - dot z z - 3) * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) n)))) + ((d - E (gamma 1) (fun z => dot z z)) * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (i - 1) * (npow (dot z z) (a - 1)) * (sqrt (dot z z)) * (npow (sqrt (dot z z)) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))))))) = 0).
  { transitivity (E (gamma 1) (fun x_55 => (1) * (dot x_55 x_55 * (npow (sqrt (dot x_55 x_55)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x_55 x_55 + D)) n))) + ((3 - i - n - 2 * a - d) * (npow (sqrt (dot x_55 x_55)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot x_55 x_55 + D)) n))) + ((1) * ((n + 2 * a + E (gamma 1) (fun z => dot z z) + i - dot x_55 x_55 - 3) * (npow (sqrt (dot x_55 x_55)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x_55 x_55 + D)) n))) + ((d - E (gamma 1) (fun z => dot z z)) * (npow (sqrt (dot x_55 x_55)) (i - 1) * (npow (dot x_55 x_55) (a - 1)) * (sqrt (dot x_55 x_55)) * (npow (sqrt (dot x_55 x_55)) (n - 1)) * (inv (npow (sqrt (dot x_55 x_55 + D)) (n - 1))) * (inv (sqrt (dot x_55 x_55 + D))))))))); [symmetry; linear |].
    apply E_is; intros x_55 D_x_55; draws.
    transitivity (E (gamma 1) (fun z => dot z z) * (npow (sqrt (dot x_55 x_55)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x_55 x_55 + D)) n)) + npow (sqrt (dot x_55 x_55)) (i - 1) * (npow (dot x_55 x_55) (a - 1)) * d * (sqrt (dot x_55 x_55)) * (npow (sqrt (dot x_55 x_55)) (n - 1)) * (inv (npow (sqrt (dot x_55 x_55 + D)) (n - 1))) * (inv (sqrt (dot x_55 x_55 + D))) - d * (npow (sqrt (dot x_55 x_55)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x_55 x_55 + D)) n)) - npow (sqrt (dot x_55 x_55)) (i - 1) * (npow (dot x_55 x_55) (a - 1)) * (sqrt (dot x_55 x_55)) * (npow (sqrt (dot x_55 x_55)) (n - 1)) * (E (gamma 1) (fun z => dot z z)) * (inv (npow (sqrt (dot x_55 x_55 + D)) (n - 1))) * (inv (sqrt (dot x_55 x_55 + D)))).
    { same_sums. }
    assert (T56' : (npow (sqrt (dot x_55 x_55)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot x_55 x_55 + D)) n)) - npow (sqrt (dot x_55 x_55)) (i - 1) * (npow (dot x_55 x_55) (a - 1)) * (sqrt (dot x_55 x_55)) * (npow (sqrt (dot x_55 x_55)) (n - 1)) * (inv (npow (sqrt (dot x_55 x_55 + D)) (n - 1))) * (inv (sqrt (dot x_55 x_55 + D)))) * (E (gamma 1) (fun z => dot z z)) = 0).
    { transitivity (E (gamma 1) (fun x_57 => (npow (sqrt (dot x_55 x_55)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot x_55 x_55 + D)) n)) - npow (sqrt (dot x_55 x_55)) (i - 1) * (npow (dot x_55 x_55) (a - 1)) * (sqrt (dot x_55 x_55)) * (npow (sqrt (dot x_55 x_55)) (n - 1)) * (inv (npow (sqrt (dot x_55 x_55 + D)) (n - 1))) * (inv (sqrt (dot x_55 x_55 + D)))) * (dot x_57 x_57))); [symmetry; linear |].
      apply E_is; intros x_57 D_x_57; draws.
      transitivity (dot x_57 x_57 * (npow (sqrt (dot x_55 x_55)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (D + dot x_55 x_55)) n)) - dot x_57 x_57 * (npow (sqrt (dot x_55 x_55)) (i - 1)) * (sqrt (dot x_55 x_55)) * (npow (sqrt (dot x_55 x_55)) (n - 1)) * (npow (dot x_55 x_55) (a - 1)) * (inv (sqrt (D + dot x_55 x_55))) * (inv (npow (sqrt (D + dot x_55 x_55)) (n - 1)))).
      { same_sums. }
      transitivity (0).
      { try assert (N58' : normal_form (npow (sqrt (dot x_55 x_55)) (n + 2 * a + i - 3)) (npow (sqrt (dot x_55 x_55)) (i - 1) * (npow (dot x_55 x_55) (a - 1)) * (sqrt (dot x_55 x_55)) * (npow (sqrt (dot x_55 x_55)) (n - 1)))) by normal.
        try assert (0 < dot x_55 x_55 + D) by sign.
        try assert (N59' : normal_form (npow (sqrt (dot x_55 x_55 + D)) n) (sqrt (dot x_55 x_55 + D) * (npow (sqrt (dot x_55 x_55 + D)) (n - 1)))) by normal.
        try assert (0 < dot x_55 x_55 + D) by sign.
        try assert (N60' : normal_form (inv (npow (sqrt (dot x_55 x_55 + D)) n)) (inv (npow (sqrt (dot x_55 x_55 + D)) (n - 1)) * (inv (sqrt (dot x_55 x_55 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_55 x_55 + D) * sqrt (dot x_55 x_55 + D) = dot x_55 x_55 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_55 x_55 + D)) * inv (sqrt (dot x_55 x_55 + D)) = inv (dot x_55 x_55 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : npow (sqrt (dot x_55 x_55 + D)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (dot x_55 x_55 + D) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
        first [put; solve [ring] | same_sums | equal]. }
      ring. }
    assert (T61' : (npow (sqrt (dot x_55 x_55)) (i - 1) * (npow (dot x_55 x_55) (a - 1)) * d * (sqrt (dot x_55 x_55)) * (npow (sqrt (dot x_55 x_55)) (n - 1)) * (inv (npow (sqrt (dot x_55 x_55 + D)) (n - 1))) * (inv (sqrt (dot x_55 x_55 + D))) - d * (npow (sqrt (dot x_55 x_55)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x_55 x_55 + D)) n))) = 0).
    { transitivity (0).
      { try assert (N62' : normal_form (npow (sqrt (dot x_55 x_55)) (n + 2 * a + i - 3)) (npow (sqrt (dot x_55 x_55)) (i - 1) * (npow (dot x_55 x_55) (a - 1)) * (sqrt (dot x_55 x_55)) * (npow (sqrt (dot x_55 x_55)) (n - 1)))) by normal.
        try assert (0 < dot x_55 x_55 + D) by sign.
        try assert (N63' : normal_form (npow (sqrt (dot x_55 x_55 + D)) n) (sqrt (dot x_55 x_55 + D) * (npow (sqrt (dot x_55 x_55 + D)) (n - 1)))) by normal.
        try assert (0 < dot x_55 x_55 + D) by sign.
        try assert (N64' : normal_form (inv (npow (sqrt (dot x_55 x_55 + D)) n)) (inv (npow (sqrt (dot x_55 x_55 + D)) (n - 1)) * (inv (sqrt (dot x_55 x_55 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_55 x_55 + D) * sqrt (dot x_55 x_55 + D) = dot x_55 x_55 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_55 x_55 + D)) * inv (sqrt (dot x_55 x_55 + D)) = inv (dot x_55 x_55 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : npow (sqrt (dot x_55 x_55 + D)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (dot x_55 x_55 + D) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
        first [put; solve [ring] | same_sums | equal]. }
      ring. }
    transitivity (((npow (sqrt (dot x_55 x_55)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot x_55 x_55 + D)) n)) - npow (sqrt (dot x_55 x_55)) (i - 1) * (npow (dot x_55 x_55) (a - 1)) * (sqrt (dot x_55 x_55)) * (npow (sqrt (dot x_55 x_55)) (n - 1)) * (inv (npow (sqrt (dot x_55 x_55 + D)) (n - 1))) * (inv (sqrt (dot x_55 x_55 + D)))) * (E (gamma 1) (fun z => dot z z))) + (npow (sqrt (dot x_55 x_55)) (i - 1) * (npow (dot x_55 x_55) (a - 1)) * d * (sqrt (dot x_55 x_55)) * (npow (sqrt (dot x_55 x_55)) (n - 1)) * (inv (npow (sqrt (dot x_55 x_55 + D)) (n - 1))) * (inv (sqrt (dot x_55 x_55 + D))) - d * (npow (sqrt (dot x_55 x_55)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x_55 x_55 + D)) n)))); [same_sums | rewrite T56', T61'; ring]. }
  transitivity (((1) * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) n)))) + ((3 - i - n - 2 * a - d) * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n)))) + ((1) * (E (gamma 1) (fun z => (n + 2 * a + E (gamma 1) (fun x1 => dot x1 x1) + i - dot z z - 3) * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) n)))) + ((d - E (gamma 1) (fun z => dot z z)) * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (i - 1) * (npow (dot z z) (a - 1)) * (sqrt (dot z z)) * (npow (sqrt (dot z z)) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))))))))); [same_sums | rewrite T54'; ring].
Qed.

(** Step [1], by Algebra:
  (D + <x, x>)*(<x, x>^(1/2))^(n + 2*a + i - 3)*(((D + <x, x>)^(1/2))^(n + 2))^(-1) - (<x,
    x>^(1/2))^(n + 2*a + i - 3)*(((D + <x, x>)^(1/2))^(n))^(-1) = 0
*)
Lemma step_s_1 (V : Space) (D : R) (a : R) (i : R) (n : R) (x : V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  (D + dot x x) * (npow (sqrt (dot x x)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (D + dot x x)) (n + 2))) - npow (sqrt (dot x x)) (n + 2 * a + i - 3) * (inv (npow (sqrt (D + dot x x)) n)) = 0.
Proof.
  try assert (0 < D + dot x x) by sign.
  try assert (N0' : normal_form (npow (sqrt (dot x x)) (n + 2 * a + i - 3)) (npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n - 1)))) by normal.
  try assert (0 < D + dot x x) by sign.
  try assert (N1' : normal_form (npow (sqrt (D + dot x x)) (n + 2)) (sqrt (D + dot x x) * (npow (sqrt (D + dot x x)) (n - 1)) * (dot x x) + D * (sqrt (D + dot x x)) * (npow (sqrt (D + dot x x)) (n - 1)))) by normal.
  try assert (0 < D + dot x x) by sign.
  try assert (N2' : normal_form (npow (sqrt (D + dot x x)) n) (sqrt (D + dot x x) * (npow (sqrt (D + dot x x)) (n - 1)))) by normal.
  try assert (0 < D + dot x x) by sign.
  try assert (0 < D + dot x x) by sign.
  try assert (N3' : normal_form (inv (npow (sqrt (D + dot x x)) (n + 2))) (inv (npow (sqrt (D + dot x x)) (n - 1)) * (inv (D + dot x x)) * (inv (sqrt (D + dot x x))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D + dot x x) * sqrt (D + dot x x) = D + dot x x) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (D + dot x x)) * inv (sqrt (D + dot x x)) = inv (D + dot x x)) by (apply inv_sqrt_square; sign); assert (Z0' : npow (sqrt (D + dot x x)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : D + dot x x <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (D + dot x x) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z2'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
  try assert (0 < D + dot x x) by sign.
  try assert (N4' : normal_form (inv (npow (sqrt (D + dot x x)) n)) (inv (npow (sqrt (D + dot x x)) (n - 1)) * (inv (sqrt (D + dot x x))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D + dot x x) * sqrt (D + dot x x) = D + dot x x) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (D + dot x x)) * inv (sqrt (D + dot x x)) = inv (D + dot x x)) by (apply inv_sqrt_square; sign); assert (Z0' : npow (sqrt (D + dot x x)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (D + dot x x) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
  try assert (Q0' : sqrt (dot x x) * sqrt (dot x x) = dot x x) by (apply sqrt_sqrt; sign).
  try assert (Q1' : sqrt (D + dot x x) * sqrt (D + dot x x) = D + dot x x) by (apply sqrt_sqrt; sign).
  try assert (Q2' : inv (sqrt (D + dot x x)) * inv (sqrt (D + dot x x)) = inv (D + dot x x)) by (apply inv_sqrt_square; sign).
  assert (Z0' : npow (sqrt (D + dot x x)) (n - 1) <> 0) by (apply positive_ne; sign).
  assert (Z1' : sqrt (D + dot x x) <> 0) by (apply positive_ne; sign).
  assert (Z2' : D + dot x x <> 0) by (apply positive_ne; sign).
  first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1' Q2']; sides] | equal].
Qed.

(** Step [mean of 1], by Average:
  E[(<x, x> + D)*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*(<x, x>^(1/2))^(n + 2*a + i - 3) - (((<x, x>
    + D)^(1/2))^(n))^(-1)*(<x, x>^(1/2))^(n + 2*a + i - 3); x ~ gamma1] = 0
*)
Lemma step_mean_of_1 (V : Space) (D : R) (a : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  E (gamma 1) (fun z => (dot z z + D) * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))) - npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n))) = 0.
Proof.
  assert (H_s_1 : forall z0 : V, drawn (gamma 1) z0 -> (D + dot (z0) (z0)) * (npow (sqrt (dot (z0) (z0))) (n + 2 * a + i - 3)) * (inv (npow (sqrt (D + dot (z0) (z0))) (n + 2))) - npow (sqrt (dot (z0) (z0))) (n + 2 * a + i - 3) * (inv (npow (sqrt (D + dot (z0) (z0))) n)) = 0).
  { intros z0 D0; draws; apply (step_s_1 (V) (D) (a) (i) (n) (z0)); premise. }
  assert (P' : E (gamma 1) (fun z => (dot z z + D) * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))) - npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n))) = 0).
  { apply E_is; intros d0 D0; draws.
    pose proof (H_s_1 d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [U], by Algebra:
  D*E[(((<x, x> + D)^(1/2))^(n + 2))^(-1)*(<x, x>^(1/2))^(n + 2*a + i - 3); x ~ gamma1] = -E[<x,
    x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*(<x, x>^(1/2))^(n + 2*a + i - 3); x ~ gamma1] +
    E[(((<x, x> + D)^(1/2))^(n))^(-1)*(<x, x>^(1/2))^(n + 2*a + i - 3); x ~ gamma1]
*)
Lemma step_U (V : Space) (D : R) (a : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  D * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) = E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n))) - E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))).
Proof.
  pose proof (step_mean_of_1 (V) (D) (a) (i) (n) (gamma) label_a label_i label_n H_D_pos_0) as H_mean_of_1.
  assert (R0' : (E (gamma 1) (fun z => (dot z z + D) * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))) - npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n)))) - (0) = 0).
  { apply Rminus_diag_eq; congruent_to H_mean_of_1. }
  enough (U' : (D * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) + E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) - E (gamma 1) (fun z => (dot z z + D) * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))) - npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n))) - E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n)))) = 0).
  { apply Rminus_diag_uniq; transitivity ((D * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) + E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) - E (gamma 1) (fun z => (dot z z + D) * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))) - npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n))) - E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n)))) + (1) * ((E (gamma 1) (fun z => (dot z z + D) * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))) - npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n)))) - (0))); [same_sums | rewrite U', R0'; ring]. }
  assert (T50' : (D) * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) + ((1) * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) + ((-1) * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n)))) + ((-1) * (E (gamma 1) (fun z => (dot z z + D) * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))) - npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n))))))) = 0).
  { transitivity (E (gamma 1) (fun x_51 => (D) * (npow (sqrt (dot x_51 x_51)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot x_51 x_51 + D)) (n + 2)))) + ((1) * (dot x_51 x_51 * (npow (sqrt (dot x_51 x_51)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x_51 x_51 + D)) (n + 2)))) + ((-1) * (npow (sqrt (dot x_51 x_51)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot x_51 x_51 + D)) n))) + ((-1) * ((dot x_51 x_51 + D) * (npow (sqrt (dot x_51 x_51)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x_51 x_51 + D)) (n + 2))) - npow (sqrt (dot x_51 x_51)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot x_51 x_51 + D)) n)))))))); [symmetry; linear |].
    apply E_is; intros x_51 D_x_51; draws.
    transitivity (0).
    { same_sums. }
    reflexivity. }
  transitivity (((D) * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) + ((1) * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) + ((-1) * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n)))) + ((-1) * (E (gamma 1) (fun z => (dot z z + D) * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))) - npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n))))))))); [same_sums | rewrite T50'; ring].
Qed.

(** Step [V and U], by Algebra:
  (n + 2)*E[<x, x>*(((<x, x> + D)^(1/2))^(4 + n))^(-1)*(<x, x>^(1/2))^(n + 2*a + i - 3); x ~
    gamma1] = E[(((<x, x> + D)^(1/2))^(n + 2))^(-1)*(<x, x>^(1/2))^(n + 2*a + i - 3); x ~
    gamma1]*(n + d + 2*a + i - 3) - E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*(<x, x>^(1/2))^(n
    + 2*a + i - 3); x ~ gamma1]
*)
Lemma step_V_and_U (V : Space) (D : R) (a : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun z => dot z z) = d)
    (C_parts_n_p_2 : cited_parts_n_p_2 V gamma) :
  (n + 2) * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (4 + n))))) = E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) * (n + d + 2 * a + i - 3) - E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))).
Proof.
  pose proof (step_parts_n_p_2 (V) (D) (a) (i) (n) (gamma) label_a label_i label_n H_D_pos_0 C_parts_n_p_2) as H_parts_n_p_2.
  assert (R0' : (E (gamma 1) (fun z => (n + 2 * a + E (gamma 1) (fun x1 => dot x1 x1) + i - dot z z - 3) * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) - ((n + 2) * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (4 + n)))))) = 0).
  { apply Rminus_diag_eq; congruent_to H_parts_n_p_2. }
  assert (R1' : (E (gamma 1) (fun z => dot z z)) - (d) = 0).
  { apply Rminus_diag_eq; congruent_to H_dimension. }
  enough (U' : (E (gamma 1) (fun z => npow (sqrt (dot z z)) (i - 1) * (npow (dot z z) (a - 1)) * (sqrt (dot z z)) * (npow (sqrt (dot z z)) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (dot z z + D)) * (inv (sqrt (dot z z + D)))) * d + E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) + 3 * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) + E (gamma 1) (fun z => (n + 2 * a + E (gamma 1) (fun x1 => dot x1 x1) + i - dot z z - 3) * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) - n * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) - E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) * i - 2 * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) * a - E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) * d - E (gamma 1) (fun z => npow (sqrt (dot z z)) (i - 1) * (npow (dot z z) (a - 1)) * (sqrt (dot z z)) * (npow (sqrt (dot z z)) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (dot z z + D)) * (inv (sqrt (dot z z + D)))) * (E (gamma 1) (fun z => dot z z))) = 0).
  { apply Rminus_diag_uniq; transitivity ((E (gamma 1) (fun z => npow (sqrt (dot z z)) (i - 1) * (npow (dot z z) (a - 1)) * (sqrt (dot z z)) * (npow (sqrt (dot z z)) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (dot z z + D)) * (inv (sqrt (dot z z + D)))) * d + E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) + 3 * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) + E (gamma 1) (fun z => (n + 2 * a + E (gamma 1) (fun x1 => dot x1 x1) + i - dot z z - 3) * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) - n * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) - E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) * i - 2 * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) * a - E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) * d - E (gamma 1) (fun z => npow (sqrt (dot z z)) (i - 1) * (npow (dot z z) (a - 1)) * (sqrt (dot z z)) * (npow (sqrt (dot z z)) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (dot z z + D)) * (inv (sqrt (dot z z + D)))) * (E (gamma 1) (fun z => dot z z))) + (-1) * ((E (gamma 1) (fun z => (n + 2 * a + E (gamma 1) (fun x1 => dot x1 x1) + i - dot z z - 3) * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) - ((n + 2) * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (4 + n))))))) + (E (gamma 1) (fun z => npow (sqrt (dot z z)) (i - 1) * (npow (dot z z) (a - 1)) * (sqrt (dot z z)) * (npow (sqrt (dot z z)) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (dot z z + D)) * (inv (sqrt (dot z z + D))))) * ((E (gamma 1) (fun z => dot z z)) - (d))); [same_sums | rewrite U', R0', R1'; ring]. }
  assert (T54' : (3 - i - n - 2 * a - d) * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) + ((1) * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) + ((1) * (E (gamma 1) (fun z => (n + 2 * a + E (gamma 1) (fun x1 => dot x1 x1) + i - dot z z - 3) * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) + ((d - E (gamma 1) (fun z => dot z z)) * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (i - 1) * (npow (dot z z) (a - 1)) * (sqrt (dot z z)) * (npow (sqrt (dot z z)) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (dot z z + D)) * (inv (sqrt (dot z z + D)))))))) = 0).
  { transitivity (E (gamma 1) (fun x_55 => (3 - i - n - 2 * a - d) * (npow (sqrt (dot x_55 x_55)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot x_55 x_55 + D)) (n + 2)))) + ((1) * (dot x_55 x_55 * (npow (sqrt (dot x_55 x_55)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x_55 x_55 + D)) (n + 2)))) + ((1) * ((n + 2 * a + E (gamma 1) (fun z => dot z z) + i - dot x_55 x_55 - 3) * (npow (sqrt (dot x_55 x_55)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x_55 x_55 + D)) (n + 2)))) + ((d - E (gamma 1) (fun z => dot z z)) * (npow (sqrt (dot x_55 x_55)) (i - 1) * (npow (dot x_55 x_55) (a - 1)) * (sqrt (dot x_55 x_55)) * (npow (sqrt (dot x_55 x_55)) (n - 1)) * (inv (npow (sqrt (dot x_55 x_55 + D)) (n - 1))) * (inv (dot x_55 x_55 + D)) * (inv (sqrt (dot x_55 x_55 + D))))))))); [symmetry; linear |].
    apply E_is; intros x_55 D_x_55; draws.
    transitivity (npow (sqrt (dot x_55 x_55)) (i - 1) * (npow (dot x_55 x_55) (a - 1)) * d * (sqrt (dot x_55 x_55)) * (npow (sqrt (dot x_55 x_55)) (n - 1)) * (inv (npow (sqrt (dot x_55 x_55 + D)) (n - 1))) * (inv (dot x_55 x_55 + D)) * (inv (sqrt (dot x_55 x_55 + D))) + E (gamma 1) (fun z => dot z z) * (npow (sqrt (dot x_55 x_55)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x_55 x_55 + D)) (n + 2))) - npow (sqrt (dot x_55 x_55)) (i - 1) * (npow (dot x_55 x_55) (a - 1)) * (sqrt (dot x_55 x_55)) * (npow (sqrt (dot x_55 x_55)) (n - 1)) * (E (gamma 1) (fun z => dot z z)) * (inv (npow (sqrt (dot x_55 x_55 + D)) (n - 1))) * (inv (dot x_55 x_55 + D)) * (inv (sqrt (dot x_55 x_55 + D))) - d * (npow (sqrt (dot x_55 x_55)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x_55 x_55 + D)) (n + 2)))).
    { same_sums. }
    assert (T56' : (npow (sqrt (dot x_55 x_55)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot x_55 x_55 + D)) (n + 2))) - npow (sqrt (dot x_55 x_55)) (i - 1) * (npow (dot x_55 x_55) (a - 1)) * (sqrt (dot x_55 x_55)) * (npow (sqrt (dot x_55 x_55)) (n - 1)) * (inv (npow (sqrt (dot x_55 x_55 + D)) (n - 1))) * (inv (dot x_55 x_55 + D)) * (inv (sqrt (dot x_55 x_55 + D)))) * (E (gamma 1) (fun z => dot z z)) = 0).
    { transitivity (E (gamma 1) (fun x_57 => (npow (sqrt (dot x_55 x_55)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot x_55 x_55 + D)) (n + 2))) - npow (sqrt (dot x_55 x_55)) (i - 1) * (npow (dot x_55 x_55) (a - 1)) * (sqrt (dot x_55 x_55)) * (npow (sqrt (dot x_55 x_55)) (n - 1)) * (inv (npow (sqrt (dot x_55 x_55 + D)) (n - 1))) * (inv (dot x_55 x_55 + D)) * (inv (sqrt (dot x_55 x_55 + D)))) * (dot x_57 x_57))); [symmetry; linear |].
      apply E_is; intros x_57 D_x_57; draws.
      transitivity (dot x_57 x_57 * (npow (sqrt (dot x_55 x_55)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (D + dot x_55 x_55)) (n + 2))) - dot x_57 x_57 * (npow (sqrt (dot x_55 x_55)) (i - 1)) * (sqrt (dot x_55 x_55)) * (npow (sqrt (dot x_55 x_55)) (n - 1)) * (npow (dot x_55 x_55) (a - 1)) * (inv (sqrt (D + dot x_55 x_55))) * (inv (npow (sqrt (D + dot x_55 x_55)) (n - 1))) * (inv (D + dot x_55 x_55))).
      { same_sums. }
      transitivity (0).
      { try assert (N58' : normal_form (npow (sqrt (dot x_55 x_55)) (n + 2 * a + i - 3)) (npow (sqrt (dot x_55 x_55)) (i - 1) * (npow (dot x_55 x_55) (a - 1)) * (sqrt (dot x_55 x_55)) * (npow (sqrt (dot x_55 x_55)) (n - 1)))) by normal.
        try assert (0 < dot x_55 x_55 + D) by sign.
        try assert (N59' : normal_form (npow (sqrt (dot x_55 x_55 + D)) (n + 2)) (dot x_55 x_55 * (sqrt (dot x_55 x_55 + D)) * (npow (sqrt (dot x_55 x_55 + D)) (n - 1)) + D * (sqrt (dot x_55 x_55 + D)) * (npow (sqrt (dot x_55 x_55 + D)) (n - 1)))) by normal.
        try assert (0 < dot x_55 x_55 + D) by sign.
        try assert (0 < dot x_55 x_55 + D) by sign.
        try assert (N60' : normal_form (inv (npow (sqrt (dot x_55 x_55 + D)) (n + 2))) (inv (npow (sqrt (dot x_55 x_55 + D)) (n - 1)) * (inv (dot x_55 x_55 + D)) * (inv (sqrt (dot x_55 x_55 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_55 x_55 + D) * sqrt (dot x_55 x_55 + D) = dot x_55 x_55 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_55 x_55 + D)) * inv (sqrt (dot x_55 x_55 + D)) = inv (dot x_55 x_55 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : npow (sqrt (dot x_55 x_55 + D)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : dot x_55 x_55 + D <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (dot x_55 x_55 + D) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z2'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
        first [put; solve [ring] | same_sums | equal]. }
      ring. }
    assert (T61' : (npow (sqrt (dot x_55 x_55)) (i - 1) * (npow (dot x_55 x_55) (a - 1)) * d * (sqrt (dot x_55 x_55)) * (npow (sqrt (dot x_55 x_55)) (n - 1)) * (inv (npow (sqrt (dot x_55 x_55 + D)) (n - 1))) * (inv (dot x_55 x_55 + D)) * (inv (sqrt (dot x_55 x_55 + D))) - d * (npow (sqrt (dot x_55 x_55)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x_55 x_55 + D)) (n + 2)))) = 0).
    { transitivity (0).
      { try assert (N62' : normal_form (npow (sqrt (dot x_55 x_55)) (n + 2 * a + i - 3)) (npow (sqrt (dot x_55 x_55)) (i - 1) * (npow (dot x_55 x_55) (a - 1)) * (sqrt (dot x_55 x_55)) * (npow (sqrt (dot x_55 x_55)) (n - 1)))) by normal.
        try assert (0 < dot x_55 x_55 + D) by sign.
        try assert (N63' : normal_form (npow (sqrt (dot x_55 x_55 + D)) (n + 2)) (dot x_55 x_55 * (sqrt (dot x_55 x_55 + D)) * (npow (sqrt (dot x_55 x_55 + D)) (n - 1)) + D * (sqrt (dot x_55 x_55 + D)) * (npow (sqrt (dot x_55 x_55 + D)) (n - 1)))) by normal.
        try assert (0 < dot x_55 x_55 + D) by sign.
        try assert (0 < dot x_55 x_55 + D) by sign.
        try assert (N64' : normal_form (inv (npow (sqrt (dot x_55 x_55 + D)) (n + 2))) (inv (npow (sqrt (dot x_55 x_55 + D)) (n - 1)) * (inv (dot x_55 x_55 + D)) * (inv (sqrt (dot x_55 x_55 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_55 x_55 + D) * sqrt (dot x_55 x_55 + D) = dot x_55 x_55 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_55 x_55 + D)) * inv (sqrt (dot x_55 x_55 + D)) = inv (dot x_55 x_55 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : npow (sqrt (dot x_55 x_55 + D)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : dot x_55 x_55 + D <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (dot x_55 x_55 + D) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z2'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
        first [put; solve [ring] | same_sums | equal]. }
      ring. }
    transitivity (((npow (sqrt (dot x_55 x_55)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot x_55 x_55 + D)) (n + 2))) - npow (sqrt (dot x_55 x_55)) (i - 1) * (npow (dot x_55 x_55) (a - 1)) * (sqrt (dot x_55 x_55)) * (npow (sqrt (dot x_55 x_55)) (n - 1)) * (inv (npow (sqrt (dot x_55 x_55 + D)) (n - 1))) * (inv (dot x_55 x_55 + D)) * (inv (sqrt (dot x_55 x_55 + D)))) * (E (gamma 1) (fun z => dot z z))) + (npow (sqrt (dot x_55 x_55)) (i - 1) * (npow (dot x_55 x_55) (a - 1)) * d * (sqrt (dot x_55 x_55)) * (npow (sqrt (dot x_55 x_55)) (n - 1)) * (inv (npow (sqrt (dot x_55 x_55 + D)) (n - 1))) * (inv (dot x_55 x_55 + D)) * (inv (sqrt (dot x_55 x_55 + D))) - d * (npow (sqrt (dot x_55 x_55)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x_55 x_55 + D)) (n + 2))))); [same_sums | rewrite T56', T61'; ring]. }
  transitivity (((3 - i - n - 2 * a - d) * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) + ((1) * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) + ((1) * (E (gamma 1) (fun z => (n + 2 * a + E (gamma 1) (fun x1 => dot x1 x1) + i - dot z z - 3) * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) + ((d - E (gamma 1) (fun z => dot z z)) * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (i - 1) * (npow (dot z z) (a - 1)) * (sqrt (dot z z)) * (npow (sqrt (dot z z)) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (dot z z + D)) * (inv (sqrt (dot z z + D)))))))))); [same_sums | rewrite T54'; ring].
Qed.

(** Step [V], by Algebra:
  D*(n + 2)*E[<x, x>*(((<x, x> + D)^(1/2))^(4 + n))^(-1)*(<x, x>^(1/2))^(n + 2*a + i - 3); x ~
    gamma1] = (-E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*(<x, x>^(1/2))^(n + 2*a + i - 3); x ~
    gamma1] + E[(((<x, x> + D)^(1/2))^(n))^(-1)*(<x, x>^(1/2))^(n + 2*a + i - 3); x ~ gamma1])*(n
    + d + 2*a + i - 3) - D*E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*(<x, x>^(1/2))^(n + 2*a +
    i - 3); x ~ gamma1]
*)
Lemma step_V (V : Space) (D : R) (a : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun z => dot z z) = d)
    (C_parts_n_p_2 : cited_parts_n_p_2 V gamma) :
  D * (n + 2) * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (4 + n))))) = (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n))) - E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) * (n + d + 2 * a + i - 3) - D * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))).
Proof.
  pose proof (step_U (V) (D) (a) (i) (n) (gamma) label_a label_i label_n H_D_pos_0) as H_U.
  pose proof (step_V_and_U (V) (D) (a) (d) (i) (n) (gamma) label_a label_i label_n H_D_pos_0 H_d_pos_0 H_dimension C_parts_n_p_2) as H_V_and_U.
  assert (U' : forall z0' z1' z2' z3' : R, ((((n + 2) * (z0'))) = (((z3') * (n + d + 2 * a + i - 3) - (z1')))) -> (((D * (z3'))) = (((z2') - (z1')))) -> (D > 0) -> (d > 0) -> (D * (n + 2) * (z0')) = (((z2') - (z1')) * (n + d + 2 * a + i - 3) - D * (z1'))).
  { clear - D n d i a label_n label_i label_a.
    intros z0' z1' z2' z3' H_V_and_U H_U H_D_pos_0 H_d_pos_0.
    rewrite ?H_V_and_U, ?H_U.
    rewrite ?H_V_and_U, ?H_U.
    first [solve [put; field; sides] | solve [assert (R0' : (((n + 2) * (z0'))) - (((z3') * (n + d + 2 * a + i - 3) - (z1'))) = 0) by (apply Rminus_diag_eq; says H_V_and_U); assert (R1' : ((D * (z3'))) - (((z2') - (z1'))) = 0) by (apply Rminus_diag_eq; says H_U); apply (by_combination _ _ ((D) * ((((n + 2) * (z0'))) - (((z3') * (n + d + 2 * a + i - 3) - (z1')))) + (n + d + 2 * a + i - 3) * (((D * (z3'))) - (((z2') - (z1')))))); [(first [put; solve [ring] | fail]) | rewrite R0', R1'; ring]] | equal]. }
  pose proof (U' (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (4 + n))))) (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n)))) (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) (n + 2)))))) as V'.
  specialize (V' ltac:(says H_V_and_U)).
  specialize (V' ltac:(says H_U)).
  specialize (V' ltac:(says H_D_pos_0)).
  specialize (V' ltac:(says H_d_pos_0)).
  rearranged V'.
Qed.

(** Step [square], by Sign:
  <y, y>*<x, x>*((<y, y>^(1/2))^(n + 2*a + i - 3)*(<x, x>^(1/2))^(n + 2*a + i - 3)*(((D + <y,
    y>)^(1/2))^(4 + n))^(-1)*(((D + <x, x>)^(1/2))^(n))^(-1) - 2*(<y, y>^(1/2))^(n + 2*a + i -
    3)*(<x, x>^(1/2))^(n + 2*a + i - 3)*(((D + <x, x>)^(1/2))^(n + 2))^(-1)*(((D + <y,
    y>)^(1/2))^(n + 2))^(-1) + (((D + <x, x>)^(1/2))^(4 + n))^(-1)*(((D + <y,
    y>)^(1/2))^(n))^(-1)*(<y, y>^(1/2))^(n + 2*a + i - 3)*(<x, x... >= 0
*)
Lemma step_square (V : Space) (D : R) (a : R) (i : R) (n : R) (x : V) (y : V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  dot y y * (dot x x) * (npow (sqrt (dot y y)) (n + 2 * a + i - 3) * (npow (sqrt (dot x x)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (D + dot y y)) (4 + n))) * (inv (npow (sqrt (D + dot x x)) n)) + npow (sqrt (dot y y)) (n + 2 * a + i - 3) * (npow (sqrt (dot x x)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (D + dot x x)) (4 + n))) * (inv (npow (sqrt (D + dot y y)) n)) - 2 * (npow (sqrt (dot y y)) (n + 2 * a + i - 3)) * (npow (sqrt (dot x x)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (D + dot x x)) (n + 2))) * (inv (npow (sqrt (D + dot y y)) (n + 2)))) >= 0.
Proof.
  try assert (0 < D + dot y y) by sign.
  try assert (0 < D + dot x x) by sign.
  try assert (0 < D + dot y y) by sign.
  try assert (0 < D + dot x x) by sign.
  assert (P' : 0 <= ((inv (D + dot x x) - inv (D + dot y y)) ^ 2 * (dot y y) * (dot x x) * (npow (sqrt (dot y y)) (n + 2 * a + i - 3)) * (npow (sqrt (dot x x)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (D + dot y y)) n)) * (inv (npow (sqrt (D + dot x x)) n)))).
  { sign. }
  assert (G' : (dot y y * (dot x x) * (npow (sqrt (dot y y)) (n + 2 * a + i - 3) * (npow (sqrt (dot x x)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (D + dot y y)) (4 + n))) * (inv (npow (sqrt (D + dot x x)) n)) + npow (sqrt (dot y y)) (n + 2 * a + i - 3) * (npow (sqrt (dot x x)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (D + dot x x)) (4 + n))) * (inv (npow (sqrt (D + dot y y)) n)) - 2 * (npow (sqrt (dot y y)) (n + 2 * a + i - 3)) * (npow (sqrt (dot x x)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (D + dot x x)) (n + 2))) * (inv (npow (sqrt (D + dot y y)) (n + 2))))) - (0) = ((inv (D + dot x x) - inv (D + dot y y)) ^ 2 * (dot y y) * (dot x x) * (npow (sqrt (dot y y)) (n + 2 * a + i - 3)) * (npow (sqrt (dot x x)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (D + dot y y)) n)) * (inv (npow (sqrt (D + dot x x)) n)))).
  { try assert (0 < D + dot y y) by sign.
    try assert (0 < D + dot x x) by sign.
    try assert (0 < D + dot y y) by sign.
    try assert (0 < D + dot x x) by sign.
    try assert (N0' : normal_form (npow (sqrt (dot y y)) (n + 2 * a + i - 3)) (sqrt (dot y y) * (npow (sqrt (dot y y)) (i - 1)) * (npow (dot y y) (a - 1)) * (npow (sqrt (dot y y)) (n - 1)))) by normal.
    try assert (N1' : normal_form (npow (sqrt (dot x x)) (n + 2 * a + i - 3)) (npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n - 1)))) by normal.
    try assert (0 < D + dot y y) by sign.
    try assert (N2' : normal_form (npow (sqrt (D + dot y y)) (4 + n)) ((dot y y) ^ 2 * (npow (sqrt (D + dot y y)) (n - 1)) * (sqrt (D + dot y y)) + 2 * D * (npow (sqrt (D + dot y y)) (n - 1)) * (sqrt (D + dot y y)) * (dot y y) + D ^ 2 * (npow (sqrt (D + dot y y)) (n - 1)) * (sqrt (D + dot y y)))) by normal.
    try assert (0 < D + dot x x) by sign.
    try assert (N3' : normal_form (npow (sqrt (D + dot x x)) (4 + n)) (sqrt (D + dot x x) * (npow (sqrt (D + dot x x)) (n - 1)) * ((dot x x) ^ 2) + D ^ 2 * (sqrt (D + dot x x)) * (npow (sqrt (D + dot x x)) (n - 1)) + 2 * D * (sqrt (D + dot x x)) * (npow (sqrt (D + dot x x)) (n - 1)) * (dot x x))) by normal.
    try assert (0 < D + dot x x) by sign.
    try assert (N4' : normal_form (npow (sqrt (D + dot x x)) (n + 2)) (sqrt (D + dot x x) * (npow (sqrt (D + dot x x)) (n - 1)) * (dot x x) + D * (sqrt (D + dot x x)) * (npow (sqrt (D + dot x x)) (n - 1)))) by normal.
    try assert (0 < D + dot y y) by sign.
    try assert (N5' : normal_form (npow (sqrt (D + dot y y)) n) (npow (sqrt (D + dot y y)) (n - 1) * (sqrt (D + dot y y)))) by normal.
    try assert (0 < D + dot x x) by sign.
    try assert (N6' : normal_form (npow (sqrt (D + dot x x)) n) (sqrt (D + dot x x) * (npow (sqrt (D + dot x x)) (n - 1)))) by normal.
    try assert (0 < D + dot y y) by sign.
    try assert (N7' : normal_form (npow (sqrt (D + dot y y)) (n + 2)) (npow (sqrt (D + dot y y)) (n - 1) * (sqrt (D + dot y y)) * (dot y y) + D * (npow (sqrt (D + dot y y)) (n - 1)) * (sqrt (D + dot y y)))) by normal.
    try assert (0 < D + dot x x) by sign.
    try assert (0 < D ^ 2 + 2 * D * (dot x x) + (dot x x) ^ 2) by sign.
    try assert (N8' : normal_form (inv (npow (sqrt (D + dot x x)) (4 + n))) (inv (D ^ 2 + 2 * D * (dot x x) + (dot x x) ^ 2) * (inv (npow (sqrt (D + dot x x)) (n - 1))) * (inv (sqrt (D + dot x x))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D + dot x x) * sqrt (D + dot x x) = D + dot x x) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (D + dot x x)) * inv (sqrt (D + dot x x)) = inv (D + dot x x)) by (apply inv_sqrt_square; sign); assert (Z0' : D ^ 2 + 2 * D * (dot x x) + (dot x x) ^ 2 <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (D + dot x x)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (D + dot x x) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'), ?(inv_at _ Z2'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < D + dot y y) by sign.
    try assert (N9' : normal_form (inv (npow (sqrt (D + dot y y)) n)) (inv (npow (sqrt (D + dot y y)) (n - 1)) * (inv (sqrt (D + dot y y))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D + dot y y) * sqrt (D + dot y y) = D + dot y y) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (D + dot y y)) * inv (sqrt (D + dot y y)) = inv (D + dot y y)) by (apply inv_sqrt_square; sign); assert (Z0' : npow (sqrt (D + dot y y)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (D + dot y y) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < D + dot x x) by sign.
    try assert (0 < D + dot x x) by sign.
    try assert (N10' : normal_form (inv (npow (sqrt (D + dot x x)) (n + 2))) (inv (npow (sqrt (D + dot x x)) (n - 1)) * (inv (D + dot x x)) * (inv (sqrt (D + dot x x))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D + dot x x) * sqrt (D + dot x x) = D + dot x x) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (D + dot x x)) * inv (sqrt (D + dot x x)) = inv (D + dot x x)) by (apply inv_sqrt_square; sign); assert (Z0' : npow (sqrt (D + dot x x)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : D + dot x x <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (D + dot x x) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z2'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < D + dot y y) by sign.
    try assert (0 < D + dot y y) by sign.
    try assert (N11' : normal_form (inv (npow (sqrt (D + dot y y)) (n + 2))) (inv (D + dot y y) * (inv (npow (sqrt (D + dot y y)) (n - 1))) * (inv (sqrt (D + dot y y))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D + dot y y) * sqrt (D + dot y y) = D + dot y y) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (D + dot y y)) * inv (sqrt (D + dot y y)) = inv (D + dot y y)) by (apply inv_sqrt_square; sign); assert (Z0' : D + dot y y <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (D + dot y y)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (D + dot y y) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < D + dot y y) by sign.
    try assert (0 < (dot y y) ^ 2 + D ^ 2 + 2 * D * (dot y y)) by sign.
    try assert (N12' : normal_form (inv (npow (sqrt (D + dot y y)) (4 + n))) (inv (npow (sqrt (D + dot y y)) (n - 1)) * (inv ((dot y y) ^ 2 + D ^ 2 + 2 * D * (dot y y))) * (inv (sqrt (D + dot y y))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D + dot y y) * sqrt (D + dot y y) = D + dot y y) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (D + dot y y)) * inv (sqrt (D + dot y y)) = inv (D + dot y y)) by (apply inv_sqrt_square; sign); assert (Z0' : npow (sqrt (D + dot y y)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : (dot y y) ^ 2 + D ^ 2 + 2 * D * (dot y y) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (D + dot y y) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < D + dot x x) by sign.
    try assert (N13' : normal_form (inv (npow (sqrt (D + dot x x)) n)) (inv (npow (sqrt (D + dot x x)) (n - 1)) * (inv (sqrt (D + dot x x))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D + dot x x) * sqrt (D + dot x x) = D + dot x x) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (D + dot x x)) * inv (sqrt (D + dot x x)) = inv (D + dot x x)) by (apply inv_sqrt_square; sign); assert (Z0' : npow (sqrt (D + dot x x)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (D + dot x x) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (Q0' : sqrt (dot x x) * sqrt (dot x x) = dot x x) by (apply sqrt_sqrt; sign).
    try assert (Q1' : sqrt (dot y y) * sqrt (dot y y) = dot y y) by (apply sqrt_sqrt; sign).
    try assert (Q2' : sqrt (D + dot x x) * sqrt (D + dot x x) = D + dot x x) by (apply sqrt_sqrt; sign).
    try assert (Q3' : inv (sqrt (D + dot x x)) * inv (sqrt (D + dot x x)) = inv (D + dot x x)) by (apply inv_sqrt_square; sign).
    try assert (Q4' : sqrt (D + dot y y) * sqrt (D + dot y y) = D + dot y y) by (apply sqrt_sqrt; sign).
    try assert (Q5' : inv (sqrt (D + dot y y)) * inv (sqrt (D + dot y y)) = inv (D + dot y y)) by (apply inv_sqrt_square; sign).
    assert (Z0' : npow (sqrt (D + dot y y)) (n - 1) <> 0) by (apply positive_ne; sign).
    assert (Z1' : sqrt (D + dot y y) <> 0) by (apply positive_ne; sign).
    assert (Z2' : D ^ 2 + 2 * D * (dot x x) + (dot x x) ^ 2 <> 0) by (apply positive_ne; sign).
    assert (Z3' : npow (sqrt (D + dot x x)) (n - 1) <> 0) by (apply positive_ne; sign).
    assert (Z4' : sqrt (D + dot x x) <> 0) by (apply positive_ne; sign).
    assert (Z5' : D + dot y y <> 0) by (apply positive_ne; sign).
    assert (Z6' : D + dot x x <> 0) by (apply positive_ne; sign).
    assert (Z7' : (dot y y) ^ 2 + D ^ 2 + 2 * D * (dot y y) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z3'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z4'), ?(inv_at _ Z7'), ?(inv_at _ Z5'), ?(inv_at _ Z6'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [mean of square], by Average:
  E[E[<y, y>*(-2*(((<y, y> + D)^(1/2))^(n + 2))^(-1)*(<x, x>^(1/2))^(n + 2*a + i - 3)*(((D + <x,
    x>)^(1/2))^(n + 2))^(-1)*(<y, y>^(1/2))^(n + 2*a + i - 3) + (((<y, y> + D)^(1/2))^(4 +
    n))^(-1)*(<x, x>^(1/2))^(n + 2*a + i - 3)*(((D + <x, x>)^(1/2))^(n))^(-1)*(<y, y>^(1/2))^(n +
    2*a + i - 3) + (<x, x>^(1/2))^(n + 2*a + i - 3)*(((D + <x, x>)^(1/2))^(4 + n))^(-1)*(((<y, y>
    + D)^(1/2))^(n))^(-1)*(<y, y>^... >= 0
*)
Lemma step_mean_of_square (V : Space) (D : R) (a : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot x1 x1 * (npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (npow (sqrt (dot x1 x1)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x1 x1 + D)) (4 + n))) * (inv (npow (sqrt (D + dot z z)) n)) + npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (npow (sqrt (dot x1 x1)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (D + dot z z)) (4 + n))) * (inv (npow (sqrt (dot x1 x1 + D)) n)) - 2 * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (npow (sqrt (dot x1 x1)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x1 x1 + D)) (n + 2))) * (inv (npow (sqrt (D + dot z z)) (n + 2)))) * (dot z z))) >= 0.
Proof.
  assert (H_square : forall z0 : V, drawn (gamma 1) z0 -> forall z1 : V, drawn (gamma 1) z1 -> dot (z1) (z1) * (dot (z0) (z0)) * (npow (sqrt (dot (z1) (z1))) (n + 2 * a + i - 3) * (npow (sqrt (dot (z0) (z0))) (n + 2 * a + i - 3)) * (inv (npow (sqrt (D + dot (z1) (z1))) (4 + n))) * (inv (npow (sqrt (D + dot (z0) (z0))) n)) + npow (sqrt (dot (z1) (z1))) (n + 2 * a + i - 3) * (npow (sqrt (dot (z0) (z0))) (n + 2 * a + i - 3)) * (inv (npow (sqrt (D + dot (z0) (z0))) (4 + n))) * (inv (npow (sqrt (D + dot (z1) (z1))) n)) - 2 * (npow (sqrt (dot (z1) (z1))) (n + 2 * a + i - 3)) * (npow (sqrt (dot (z0) (z0))) (n + 2 * a + i - 3)) * (inv (npow (sqrt (D + dot (z0) (z0))) (n + 2))) * (inv (npow (sqrt (D + dot (z1) (z1))) (n + 2)))) >= 0).
  { intros z0 D0 z1 D1; draws; apply (step_square (V) (D) (a) (i) (n) (z0) (z1)); premise. }
  assert (P' : 0 <= E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot x1 x1 * (npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (npow (sqrt (dot x1 x1)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x1 x1 + D)) (4 + n))) * (inv (npow (sqrt (D + dot z z)) n)) + npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (npow (sqrt (dot x1 x1)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (D + dot z z)) (4 + n))) * (inv (npow (sqrt (dot x1 x1 + D)) n)) - 2 * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (npow (sqrt (dot x1 x1)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x1 x1 + D)) (n + 2))) * (inv (npow (sqrt (D + dot z z)) (n + 2)))) * (dot z z)))).
  { apply E_nonneg; intros d0 D0; draws.
    apply E_nonneg; intros d1 D1; draws.
    pose proof (H_square d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [Cauchy-Schwarz], by Linear:
  E[<x, x>*(((<x, x> + D)^(1/2))^(4 + n))^(-1)*(<x, x>^(1/2))^(n + 2*a + i - 3); x ~ gamma1]*E[<x,
    x>*(((<x, x> + D)^(1/2))^(n))^(-1)*(<x, x>^(1/2))^(n + 2*a + i - 3); x ~ gamma1] >= E[<x,
    x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*(<x, x>^(1/2))^(n + 2*a + i - 3); x ~ gamma1]^2
*)
Lemma step_CauchymSchwarz (V : Space) (D : R) (a : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (4 + n)))) * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) n)))) >= (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) ^ 2.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [theorem], by Linear:
  (-n*E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*(<x, x>^(1/2))^(n + 2*a + i - 3); x ~ gamma1] +
    (n + d + 2*a + i - 3)*E[(((<x, x> + D)^(1/2))^(n))^(-1)*(<x, x>^(1/2))^(n + 2*a + i - 3); x ~
    gamma1])*(-E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*(<x, x>^(1/2))^(n + 2*a + i - 3); x ~
    gamma1] + E[(((<x, x> + D)^(1/2))^(n))^(-1)*(<x, x>^(1/2))^(n + 2*a + i - 3); x ~ gamma1])*(n
    + d + 2*a + i - 3) >= D*E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*(<x, x>^(1/2))^(n + 2*a +
    i - 3); x ~ gamma1]*((n + d + 2*a + i - 3)*E[(((<x, x> + D)^(1/2))^(n))^(-1)*(<x, x>^(1/2))^(n
    + 2*a + i - 3); x ~ gamma1] + 2*E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*(<x, x>^(1/2))^(n
    + 2*a + i - 3); x ~ gamma1])
*)
Lemma step_theorem (V : Space) (D : R) (a : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun z => dot z z) = d)
    (C_parts_n : cited_parts_n V gamma)
    (C_parts_n_p_2 : cited_parts_n_p_2 V gamma) :
  ((n + d + 2 * a + i - 3) * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n)))) - n * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))))) * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n))) - E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) * (n + d + 2 * a + i - 3) >= D * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) * ((n + d + 2 * a + i - 3) * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n)))) + 2 * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))))).
Proof.
  pose proof (step_X (V) (D) (a) (d) (i) (n) (gamma) label_a label_i label_n H_D_pos_0 H_d_pos_0 H_dimension C_parts_n) as H_X.
  pose proof (step_V (V) (D) (a) (d) (i) (n) (gamma) label_a label_i label_n H_D_pos_0 H_d_pos_0 H_dimension C_parts_n_p_2) as H_V.
  pose proof (step_CauchymSchwarz (V) (D) (a) (i) (n) (gamma) label_a label_i label_n H_D_pos_0) as H_CauchymSchwarz.
  assert (P0' : 0 <= (D * (n + 2)) * ((E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (4 + n)))) * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) n))))) - ((E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) ^ 2))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 <= (n * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) - (n + d + 2 * a + i - 3) * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n))))) * ((D * (n + 2) * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (4 + n)))))) - ((E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n))) - E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) * (n + d + 2 * a + i - 3) - D * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))))))) by (apply zero_times; lra).
  assert (G' : (((n + d + 2 * a + i - 3) * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n)))) - n * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))))) * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n))) - E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) * (n + d + 2 * a + i - 3)) - (D * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) * ((n + d + 2 * a + i - 3) * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n)))) + 2 * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))))) = (D * (n + 2)) * ((E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (4 + n)))) * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) n))))) - ((E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) ^ 2)) + (n * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) - (n + d + 2 * a + i - 3) * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n))))) * ((D * (n + 2) * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (4 + n)))))) - ((E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n))) - E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) * (n + d + 2 * a + i - 3) - D * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))))))).
  { assert (U' : forall z0' z1' z2' z3' : R, ((z3') = (((n + d + 2 * a + i - 3) * (z1') - n * (z0')))) -> (D > 0) -> (d > 0) -> ((((z2') * (z3'))) >= (((z0') ^ 2))) -> (((n + d + 2 * a + i - 3) * (z1') - n * (z0')) * ((z1') - (z0')) * (n + d + 2 * a + i - 3) - D * (z0') * ((n + d + 2 * a + i - 3) * (z1') + 2 * (z0'))) = ((D * (n + 2) * (z2') - (((z1') - (z0')) * (n + d + 2 * a + i - 3) - D * (z0'))) * (n * (z0') - (n + d + 2 * a + i - 3) * (z1')) + ((z2') * (z3') - (z0') ^ 2) * (D * (n + 2)))).
    { clear - D n d i a label_n label_i label_a.
      intros z0' z1' z2' z3' H_X H_D_pos_0 H_d_pos_0 H_CauchymSchwarz.
      rewrite ?H_X.
      try assert (N27' : normal_form ((((n + d + 2 * a + i - 3) * (z1') - n * (z0')))) ((z1') * i + d * (z1') + n * (z1') + 2 * (z1') * a - ((n * (z0'))) - 3 * (z1'))) by (unfold normal_form; first [put; solve [ring] | equal]).
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n)))) (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (4 + n))))) (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) n))))) as V'.
    specialize (V' ltac:(says H_X)).
    specialize (V' ltac:(says H_D_pos_0)).
    specialize (V' ltac:(says H_d_pos_0)).
    specialize (V' ltac:(says H_CauchymSchwarz)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [positive], by Sign:
  <x, x>*(<x, x>^(1/2))^(n + 2*a + i - 3)*(((D + <x, x>)^(1/2))^(n + 2))^(-1) >= 0
*)
Lemma step_positive (V : Space) (D : R) (a : R) (i : R) (n : R) (x : V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  dot x x * (npow (sqrt (dot x x)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (D + dot x x)) (n + 2))) >= 0.
Proof.
  try assert (0 < D + dot x x) by sign.
  gap; sign.
Qed.

(** Step [rW >= 0], by Average:
  E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*(<x, x>^(1/2))^(n + 2*a + i - 3); x ~ gamma1] >= 0
*)
Lemma step_rW_pos_is_0 (V : Space) (D : R) (a : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) >= 0.
Proof.
  assert (H_positive : forall z0 : V, drawn (gamma 1) z0 -> dot (z0) (z0) * (npow (sqrt (dot (z0) (z0))) (n + 2 * a + i - 3)) * (inv (npow (sqrt (D + dot (z0) (z0))) (n + 2))) >= 0).
  { intros z0 D0; draws; apply (step_positive (V) (D) (a) (i) (n) (z0)); premise. }
  assert (P' : 0 <= E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))).
  { apply E_nonneg; intros d0 D0; draws.
    pose proof (H_positive d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [rest], by Sign:
  D*(<x, x>^(1/2))^(n + 2*a + i - 3)*(((D + <x, x>)^(1/2))^(n + 2))^(-1) >= 0
*)
Lemma step_rest (V : Space) (D : R) (a : R) (i : R) (n : R) (x : V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  D * (npow (sqrt (dot x x)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (D + dot x x)) (n + 2))) >= 0.
Proof.
  try assert (0 < D + dot x x) by sign.
  gap; sign.
Qed.

(** Step [mean of rest], by Average:
  E[D*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*(<x, x>^(1/2))^(n + 2*a + i - 3); x ~ gamma1] >= 0
*)
Lemma step_mean_of_rest (V : Space) (D : R) (a : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  E (gamma 1) (fun z => D * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) >= 0.
Proof.
  assert (H_rest : forall z0 : V, drawn (gamma 1) z0 -> D * (npow (sqrt (dot (z0) (z0))) (n + 2 * a + i - 3)) * (inv (npow (sqrt (D + dot (z0) (z0))) (n + 2))) >= 0).
  { intros z0 D0; draws; apply (step_rest (V) (D) (a) (i) (n) (z0)); premise. }
  assert (P' : 0 <= E (gamma 1) (fun z => D * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))).
  { apply E_nonneg; intros d0 D0; draws.
    pose proof (H_rest d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [W >= rW], by Linear:
  E[(((<x, x> + D)^(1/2))^(n))^(-1)*(<x, x>^(1/2))^(n + 2*a + i - 3); x ~ gamma1] >= E[<x,
    x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*(<x, x>^(1/2))^(n + 2*a + i - 3); x ~ gamma1]
*)
Lemma step_W_pos_is_rW (V : Space) (D : R) (a : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n))) >= E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))).
Proof.
  pose proof (step_mean_of_1 (V) (D) (a) (i) (n) (gamma) label_a label_i label_n H_D_pos_0) as H_mean_of_1.
  pose proof (step_mean_of_rest (V) (D) (a) (i) (n) (gamma) label_a label_i label_n H_D_pos_0) as H_mean_of_rest.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun z => D * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (-1) * ((E (gamma 1) (fun z => (dot z z + D) * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))) - npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n)))) - (0))) by (apply zero_times; lra).
  assert (G' : (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n)))) - (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) = (1) * ((E (gamma 1) (fun z => D * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) - (0)) + (-1) * ((E (gamma 1) (fun z => (dot z z + D) * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))) - npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n)))) - (0))).
  { enough (U' : (E (gamma 1) (fun z => (dot z z + D) * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))) - npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n))) + E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n))) - E (gamma 1) (fun z => D * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) - E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) = 0).
    { apply Rminus_diag_uniq; transitivity ((E (gamma 1) (fun z => (dot z z + D) * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))) - npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n))) + E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n))) - E (gamma 1) (fun z => D * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) - E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))))); [same_sums | rewrite U'; ring]. }
    assert (T50' : (-1) * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) + ((1) * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n)))) + ((1) * (E (gamma 1) (fun z => (dot z z + D) * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))) - npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n)))) + ((-1) * (E (gamma 1) (fun z => D * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))))))) = 0).
    { transitivity (E (gamma 1) (fun x_51 => (-1) * (dot x_51 x_51 * (npow (sqrt (dot x_51 x_51)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x_51 x_51 + D)) (n + 2)))) + ((1) * (npow (sqrt (dot x_51 x_51)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot x_51 x_51 + D)) n))) + ((1) * ((dot x_51 x_51 + D) * (npow (sqrt (dot x_51 x_51)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x_51 x_51 + D)) (n + 2))) - npow (sqrt (dot x_51 x_51)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot x_51 x_51 + D)) n))) + ((-1) * (D * (npow (sqrt (dot x_51 x_51)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x_51 x_51 + D)) (n + 2))))))))); [symmetry; linear |].
      apply E_is; intros x_51 D_x_51; draws.
      transitivity (0).
      { same_sums. }
      reflexivity. }
    transitivity (((-1) * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) + ((1) * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n)))) + ((1) * (E (gamma 1) (fun z => (dot z z + D) * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))) - npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n)))) + ((-1) * (E (gamma 1) (fun z => D * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))))))))); [same_sums | rewrite T50'; ring]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (V : Space) (D : R) (a : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun z => dot z z) = d)
    (C_parts_n : cited_parts_n V gamma)
    (C_parts_n_p_2 : cited_parts_n_p_2 V gamma) :
  ((n + d + 2 * a + i - 3) * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n)))) - n * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))))) * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n))) - E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) * (n + d + 2 * a + i - 3) >= D * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) * ((n + d + 2 * a + i - 3) * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n)))) + 2 * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))))).
Proof. exact (step_theorem (V) (D) (a) (d) (i) (n) (gamma) label_a label_i label_n H_D_pos_0 H_d_pos_0 H_dimension C_parts_n C_parts_n_p_2). Qed.

Theorem theorem_2 (V : Space) (D : R) (a : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun z => dot z z) = d) :
  E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) >= 0.
Proof. exact (step_rW_pos_is_0 (V) (D) (a) (i) (n) (gamma) label_a label_i label_n H_D_pos_0). Qed.

Theorem theorem_3 (V : Space) (D : R) (a : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun z => dot z z) = d) :
  E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n))) >= E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))).
Proof. exact (step_W_pos_is_rW (V) (D) (a) (i) (n) (gamma) label_a label_i label_n H_D_pos_0). Qed.
