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
  (E (gamma 1) (fun x => (n + 2 * a + E (gamma 1) (fun y => dot y y) + i - dot x x - 3) * (npow (sqrt (dot x x)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x x + D)) n))) = n * (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))))).

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
  (E (gamma 1) (fun x => (n + 2 * a + E (gamma 1) (fun y => dot y y) + i - dot x x - 3) * (npow (sqrt (dot x x)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) = (n + 2) * (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x x + D)) (4 + n)))))).

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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
  try assert (N3' : normal_form (inv (npow (sqrt (D + dot x x)) (n + 2))) (inv (npow (sqrt (D + dot x x)) (n - 1)) * (inv (D + dot x x)) * (inv (sqrt (D + dot x x))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D + dot x x) * sqrt (D + dot x x) = D + dot x x) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (D + dot x x)) * inv (sqrt (D + dot x x)) = inv (D + dot x x)) by (apply inv_sqrt_square; sign); assert (Z0' : npow (sqrt (D + dot x x)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : D + dot x x <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (D + dot x x) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1']; sides] | equal])] | normal].
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
  assert (P' : E (gamma 1) (fun y => (dot y y + D) * (npow (sqrt (dot y y)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) - npow (sqrt (dot y y)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot y y + D)) n))) = 0).
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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
    try assert (N8' : normal_form (inv (npow (sqrt (D + dot x x)) (4 + n))) (inv (D ^ 2 + 2 * D * (dot x x) + (dot x x) ^ 2) * (inv (npow (sqrt (D + dot x x)) (n - 1))) * (inv (sqrt (D + dot x x))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D + dot x x) * sqrt (D + dot x x) = D + dot x x) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (D + dot x x)) * inv (sqrt (D + dot x x)) = inv (D + dot x x)) by (apply inv_sqrt_square; sign); assert (Z0' : D ^ 2 + 2 * D * (dot x x) + (dot x x) ^ 2 <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (D + dot x x)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (D + dot x x) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < D + dot y y) by sign.
    try assert (N9' : normal_form (inv (npow (sqrt (D + dot y y)) n)) (inv (npow (sqrt (D + dot y y)) (n - 1)) * (inv (sqrt (D + dot y y))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D + dot y y) * sqrt (D + dot y y) = D + dot y y) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (D + dot y y)) * inv (sqrt (D + dot y y)) = inv (D + dot y y)) by (apply inv_sqrt_square; sign); assert (Z0' : npow (sqrt (D + dot y y)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (D + dot y y) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < D + dot x x) by sign.
    try assert (0 < D + dot x x) by sign.
    try assert (N10' : normal_form (inv (npow (sqrt (D + dot x x)) (n + 2))) (inv (npow (sqrt (D + dot x x)) (n - 1)) * (inv (D + dot x x)) * (inv (sqrt (D + dot x x))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D + dot x x) * sqrt (D + dot x x) = D + dot x x) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (D + dot x x)) * inv (sqrt (D + dot x x)) = inv (D + dot x x)) by (apply inv_sqrt_square; sign); assert (Z0' : npow (sqrt (D + dot x x)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : D + dot x x <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (D + dot x x) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < D + dot y y) by sign.
    try assert (0 < D + dot y y) by sign.
    try assert (N11' : normal_form (inv (npow (sqrt (D + dot y y)) (n + 2))) (inv (D + dot y y) * (inv (npow (sqrt (D + dot y y)) (n - 1))) * (inv (sqrt (D + dot y y))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D + dot y y) * sqrt (D + dot y y) = D + dot y y) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (D + dot y y)) * inv (sqrt (D + dot y y)) = inv (D + dot y y)) by (apply inv_sqrt_square; sign); assert (Z0' : D + dot y y <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (D + dot y y)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (D + dot y y) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1']; sides] | equal])] | normal].
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
    first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z4'), ?(inv_at _ Z5'), ?(inv_at _ Z6'), ?(inv_at _ Z7'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal]. }
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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
Print Assumptions theorem_1.

Theorem theorem_2 (V : Space) (D : R) (a : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun z => dot z z) = d) :
  E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) >= 0.
Proof. exact (step_rW_pos_is_0 (V) (D) (a) (i) (n) (gamma) label_a label_i label_n H_D_pos_0). Qed.
Print Assumptions theorem_2.

Theorem theorem_3 (V : Space) (D : R) (a : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun z => dot z z) = d) :
  E (gamma 1) (fun z => npow (sqrt (dot z z)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot z z + D)) n))) >= E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))).
Proof. exact (step_W_pos_is_rW (V) (D) (a) (i) (n) (gamma) label_a label_i label_n H_D_pos_0). Qed.
Print Assumptions theorem_3.
