(** Means of two powers of a cosine, without $|x + y|$ (erf-powers-first)

  Given [D > 0]: D > 0
  Given [Y > 0]: Y > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [mirrored]: gamma1 is the law of -x, x ~ gamma1
  Given [Y <= 1]: 1 >= Y
  Given [D]: D = (n + b + d + i + a - 3)*(1 - Y)*Y^(-1)*(2*Y + n + b + d + i + a - 3)^(-1)*(-n*Y +
    n + b + d + i + a - 3)
  Given [d >= 1]: d >= 1
  Then (n + i)*Y^2*(n - 1 + d + i)^(-1)*E[E[<x, y>^(n - 1 + i)*<x, x>^(-1 + a)*(((D + <x,
    x>)^(1/2))^(n))^(-1)*(((<y, y> + D)^(1/2))^(n))^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1]
    >= E[E[(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n +
    2))^(-1)*<x, y>^(1 + n + i)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1]
  Then Y^2*(n + b + d + i + a - 3)^(-1)*(-2 + n + b + i + a)*E[E[<x, y>^(n - 1 + i)*<x, x>^(-1 +
    a)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> + D)^(1/2))^(n))^(-1)*<y, y>^(b - 1); y ~
    gamma1]; x ~ gamma1] >= E[E[(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + a)*(((D + <x,
    x>)^(1/2))^(n + 2))^(-1)*<x, y>^(1 + n + i)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_powers_positive.
From NCProofs Require erf_powers_first_r.
Open Scope R_scope.

(** Step [W > 0, a], by Instance:
  E[(((<x, x> + D)^(1/2))^(n))^(-1)*<x, x>^(-1 + a)*(<x, x>^(1/2))^(n - 1 + i); x ~ gamma1] > 0
*)
Lemma step_W_pos_0__a (V : Space) (D : R) (a : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1)) :
  E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) > 0.
Proof.
  assert (I' : E (gamma 1) (fun x => npow (dot x x) ((a) - 1) * (npow (sqrt (dot x x)) ((n) + (i) - 1)) * (inv (npow (sqrt (dot x x + (D))) (n)))) > 0).
  { apply (erf_powers_positive.step_W_pos_0 (V) (D) (a) (i) (n) (gamma)); [premise | premise | premise | first [assumption | gap; sign | premise] | premise]. }
  congruent_to I'.
Qed.

(** Step [W > 0, b], by Instance:
  E[(((<x, x> + D)^(1/2))^(n))^(-1)*<x, x>^(b - 1)*(<x, x>^(1/2))^(n - 1 + i); x ~ gamma1] > 0
*)
Lemma step_W_pos_0__b (V : Space) (D : R) (b : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1)) :
  E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) > 0.
Proof.
  assert (I' : E (gamma 1) (fun x => npow (dot x x) ((b) - 1) * (npow (sqrt (dot x x)) ((n) + (i) - 1)) * (inv (npow (sqrt (dot x x + (D))) (n)))) > 0).
  { apply (erf_powers_positive.step_W_pos_0 (V) (D) (b) (i) (n) (gamma)); [premise | premise | premise | first [assumption | gap; sign | premise] | premise]. }
  congruent_to I'.
Qed.

(** Step [low], by Instance:
  (n + i)*Y^2*(n - 1 + d + i)^(-1)*E[E[<x, y>^(n - 1 + i)*<x, x>^(-1 + a)*(((D + <x,
    x>)^(1/2))^(n))^(-1)*(((<y, y> + D)^(1/2))^(n))^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1]
    >= E[E[(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n +
    2))^(-1)*<x, y>^(1 + n + i)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_low (V : Space) (D : R) (Y : R) (a : R) (b : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_Y_pos_0 : Y > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (n + b + d + i + a - 3) * (1 - Y) * (n + b + d + i + a - n * Y - 3) * (inv Y) * (inv (2 * Y + n + b + d + i + a - 3)))
    (H_d_pos_is_1 : d >= 1)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  (n + i) * (Y ^ 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) * (inv (n + d + i - 1)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) (1 + n + i)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))).
Proof.
  pose proof (step_W_pos_0__a (V) (D) (a) (d) (i) (n) (gamma) label_a label_i label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_mirrored) as H_W_pos_0__a.
  pose proof (step_W_pos_0__b (V) (D) (b) (d) (i) (n) (gamma) label_b label_i label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_mirrored) as H_W_pos_0__b.
  assert (I' : ((n) + (i)) * ((Y) ^ 2) * (E (gamma 1) (fun y => E (gamma 1) (fun z => npow (dot y z) ((n) + (i) - 1) * (npow (dot y y) ((a) - 1)) * (npow (dot z z) ((b) - 1)) * (inv (npow (sqrt ((D) + dot y y)) (n))) * (inv (npow (sqrt (dot z z + (D))) (n)))))) * (inv ((n) + (d) + (i) - 1)) >= E (gamma 1) (fun y => E (gamma 1) (fun z => npow (dot y y) ((a) - 1) * (npow (dot y z) (1 + (n) + (i))) * (npow (dot z z) ((b) - 1)) * (inv (npow (sqrt (dot z z + (D))) ((n) + 2))) * (inv (npow (sqrt ((D) + dot y y)) ((n) + 2)))))).
  { apply (erf_powers_first_r.step_theorem (V) (D) (d + 2 * a + i - 3) (2 * b + d + i - 3) (Y) (a) (b) (d) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)))))) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)))))) (i) (n) (gamma)); [premise | premise | premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | premise | first [assumption | gap; first [sign] | premise] | first [premise | gap; (try assert (0 < 2 * Y + n + b + d + i + a - 3) by first [seen | sign_form ((2 * Y + n + b + i + a - 2) + (d - 1)) ltac:(first [put; solve [ring] | equal]) | sign]; assert (Z0' : Y <> 0) by (apply positive_ne; sign); assert (Z1' : 2 * Y + n + b + d + i + a - 3 <> 0) by (apply positive_ne; first [seen | sign_form ((2 * Y + n + b + i + a - 2) + (d - 1)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal])] | first [exact H_W_pos_0__a | congruent_to H_W_pos_0__a | premise_by H_W_pos_0__a] | first [exact H_W_pos_0__b | congruent_to H_W_pos_0__b | premise_by H_W_pos_0__b] | premise | premise | first [premise | gap; (first [put; solve [ring] | equal])] | first [premise | gap; (first [put; solve [ring] | equal])] | exact C_erf_powers_tilted_parts_n | exact C_erf_powers_tilted_parts_n_p_2 | exact C_erf_powers_factored_spheres | exact C_erf_powers_factored_x | exact C_erf_powers_factored_y | exact C_erf_powers_positive_step_spheres | exact C_erf_powers_positive_step_independent | exact C_erf_powers_positive_independent]. }
  congruent_to I'.
Qed.

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
  { first [seen | sign_form ((n + i) + (d - 1)) ltac:(first [put; solve [ring] | equal]) | sign]. }
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
  { first [seen | sign_form ((n + b + i + a - 2) + (d - 1)) ltac:(first [put; solve [ring] | equal]) | sign]. }
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
  try assert (0 < n + b + d + i + a - 3) by first [seen | sign_form ((n + b + i + a - 2) + (d - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (0 < n + d + i - 1) by first [seen | sign_form ((n + i) + (d - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P' : 0 <= ((b + a - 2) * (d - 1) * (inv (n + b + d + i + a - 3)) * (inv (n + d + i - 1)))).
  { first [seen | sign_form ((b + a - 2) * (d - 1) * (inv ((n + i) + (d - 1))) * (inv ((n + b + i + a - 2) + (d - 1)))) ltac:(try assert (N0' : normal_form (inv ((n + i) + (d - 1))) (inv (n + d + i - 1))) by first [apply inv_is; [nonzero | (assert (Z0' : n + d + i - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((n + i) + (d - 1)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N1' : normal_form (inv ((n + b + i + a - 2) + (d - 1))) (inv (n + b + d + i + a - 3))) by first [apply inv_is; [nonzero | (assert (Z0' : n + b + d + i + a - 3 <> 0) by (apply positive_ne; first [seen | sign_form ((n + b + i + a - 2) + (d - 1)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign]. }
  assert (G' : ((n + b + i + a - 2) * (inv (n + b + d + i + a - 3))) - ((n + i) * (inv (n + d + i - 1))) = ((b + a - 2) * (d - 1) * (inv (n + b + d + i + a - 3)) * (inv (n + d + i - 1)))).
  { try assert (0 < n + b + d + i + a - 3) by first [seen | sign_form ((n + b + i + a - 2) + (d - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < n + d + i - 1) by first [seen | sign_form ((n + i) + (d - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
    assert (Z0' : n + d + i - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((n + i) + (d - 1)) ltac:(first [put; solve [ring] | equal]) | sign]).
    assert (Z1' : n + b + d + i + a - 3 <> 0) by (apply positive_ne; first [seen | sign_form ((n + b + i + a - 2) + (d - 1)) ltac:(first [put; solve [ring] | equal]) | sign]).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [first >= 0], by Instance:
  E[E[<x, y>^(n - 1 + i)*<x, x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> +
    D)^(1/2))^(n))^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1] >= 0
*)
Lemma step_first_pos_is_0 (V : Space) (D : R) (a : R) (b : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) >= 0.
Proof.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) ((n) + (i) - 1) * (npow (dot x x) ((a) - 1)) * (npow (dot z z) ((b) - 1)) * (inv (npow (sqrt ((D) + dot x x)) (n))) * (inv (npow (sqrt (dot z z + (D))) (n))))) >= 0).
  { apply (erf_powers_positive.step_mean (V) (D) (a) (b) (d) (i) (n) (gamma)); [premise | premise | premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | premise | exact C_erf_powers_positive_step_spheres | exact C_erf_powers_positive_step_independent | exact C_erf_powers_positive_independent]. }
  congruent_to I'.
Qed.

(** Step [theorem], by Linear:
  Y^2*(n + b + d + i + a - 3)^(-1)*(-2 + n + b + i + a)*E[E[<x, y>^(n - 1 + i)*<x, x>^(-1 +
    a)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> + D)^(1/2))^(n))^(-1)*<y, y>^(b - 1); y ~
    gamma1]; x ~ gamma1] >= E[E[(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + a)*(((D + <x,
    x>)^(1/2))^(n + 2))^(-1)*<x, y>^(1 + n + i)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_theorem (V : Space) (D : R) (Y : R) (a : R) (b : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_Y_pos_0 : Y > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (n + b + d + i + a - 3) * (1 - Y) * (n + b + d + i + a - n * Y - 3) * (inv Y) * (inv (2 * Y + n + b + d + i + a - 3)))
    (H_d_pos_is_1 : d >= 1)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  Y ^ 2 * (n + b + i + a - 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) * (inv (n + b + d + i + a - 3)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) (1 + n + i)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))).
Proof.
  pose proof (step_low (V) (D) (Y) (a) (b) (d) (i) (n) (gamma) label_a label_b label_i label_n H_D_pos_0 H_Y_pos_0 H_d_pos_0 H_dimension H_not_0 H_mirrored H_Y_less_is_1 H_D H_d_pos_is_1 C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent) as H_low.
  pose proof (step_share (a) (b) (d) (i) (n) label_a label_b label_i label_n H_d_pos_0 H_d_pos_is_1) as H_share.
  pose proof (step_first_pos_is_0 (V) (D) (a) (b) (d) (i) (n) (gamma) label_a label_b label_i label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_mirrored C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent) as H_first_pos_is_0.
  assert (P0' : 0 <= (1) * (((n + i) * (Y ^ 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) * (inv (n + d + i - 1))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) (1 + n + i)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (Y ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))))) * (((n + b + i + a - 2) * (inv (n + b + d + i + a - 3))) - ((n + i) * (inv (n + d + i - 1))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (Y ^ 2 * (n + b + i + a - 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) * (inv (n + b + d + i + a - 3))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) (1 + n + i)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))) = (1) * (((n + i) * (Y ^ 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) * (inv (n + d + i - 1))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) (1 + n + i)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))))) + (Y ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))))) * (((n + b + i + a - 2) * (inv (n + b + d + i + a - 3))) - ((n + i) * (inv (n + d + i - 1))))) by congruent.
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (V : Space) (D : R) (Y : R) (a : R) (b : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_Y_pos_0 : Y > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (n + b + d + i + a - 3) * (1 - Y) * (n + b + d + i + a - n * Y - 3) * (inv Y) * (inv (2 * Y + n + b + d + i + a - 3)))
    (H_d_pos_is_1 : d >= 1)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  (n + i) * (Y ^ 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) * (inv (n + d + i - 1)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) (1 + n + i)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))).
Proof. exact (step_low (V) (D) (Y) (a) (b) (d) (i) (n) (gamma) label_a label_b label_i label_n H_D_pos_0 H_Y_pos_0 H_d_pos_0 H_dimension H_not_0 H_mirrored H_Y_less_is_1 H_D H_d_pos_is_1 C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent). Qed.

Theorem theorem_2 (V : Space) (D : R) (Y : R) (a : R) (b : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_Y_pos_0 : Y > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (n + b + d + i + a - 3) * (1 - Y) * (n + b + d + i + a - n * Y - 3) * (inv Y) * (inv (2 * Y + n + b + d + i + a - 3)))
    (H_d_pos_is_1 : d >= 1)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  Y ^ 2 * (n + b + i + a - 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) * (inv (n + b + d + i + a - 3)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) (1 + n + i)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))).
Proof. exact (step_theorem (V) (D) (Y) (a) (b) (d) (i) (n) (gamma) label_a label_b label_i label_n H_D_pos_0 H_Y_pos_0 H_d_pos_0 H_dimension H_not_0 H_mirrored H_Y_less_is_1 H_D H_d_pos_is_1 C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent). Qed.
