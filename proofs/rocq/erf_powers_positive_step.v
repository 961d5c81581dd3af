(** Moments along a vector are not negative, from one power to the next (erf-powers-positive-step)

  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [i]: min(E[<x, y>^(n + i); x ~ gamma1], E[<x, y>^(n - 1 + i); x ~ gamma1]) >= 0
  Then min(E[<x, y>^(n + i); x ~ gamma1], E[<x, y>^(1 + n + i); x ~ gamma1]) >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [|x| > 0], by Sign:
  (<_0, _0>^(1/2))^(n - 1 + i) > 0 for all gamma1
*)
Lemma step_x_pos_0 (V : Space) (i : R) (n : R) (gamma : R -> law V)
    (label_i : label i)
    (label_n : label n)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0) :
  forall x : V, drawn (gamma 1) x -> npow (sqrt (dot x x)) (n + i - 1) > 0.
Proof.
  intros any0 D0; draws.
  pose proof H_not_0 as H_not_0'all; specialize (H_not_0 any0 D0).
  gap; sign.
Qed.

(** Step [E |x|^p > 0], by Average:
  E[(<x, x>^(1/2))^(n - 1 + i); x ~ gamma1] > 0
*)
Lemma step_E_x__p_pos_0 (V : Space) (i : R) (n : R) (gamma : R -> law V)
    (label_i : label i)
    (label_n : label n)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0) :
  E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)) > 0.
Proof.
  pose proof (step_x_pos_0 (V) (i) (n) (gamma) label_i label_n H_not_0) as H_x_pos_0.
  assert (P' : 0 < E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1))).
  { apply E_pos; intros d0 D0; draws.
    pose proof (H_x_pos_0 d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [E |x|^(p + 2)], by Sign:
  E[(<x, x>^(1/2))^(1 + n + i); x ~ gamma1] >= 0
*)
Lemma step_E_x___p_p_2 (V : Space) (i : R) (n : R) (gamma : R -> law V)
    (label_i : label i)
    (label_n : label n) :
  E (gamma 1) (fun x => npow (sqrt (dot x x)) (1 + n + i)) >= 0.
Proof.
  gap; sign.
Qed.

Definition cited_spheres (V : Space) (gamma : R -> law V) : Prop :=
  forall (i : R) (n : R) (y : V),
  (label i) ->
  (label n) ->
  ((n + E (gamma 1) (fun x => dot x x) + i - 1) * (E (gamma 1) (fun x => npow (dot x y) (1 + n + i))) = E (gamma 1) (fun x => dot x x * (npow (dot x y) (n + i - 1))) * (n + i) * (dot y y)).

(** Step [spheres], by Cited:
  (n - 1 + E[<x, x>; x ~ gamma1] + i)*E[<x, y>^(1 + n + i); x ~ gamma1] = E[<x, x>*<x, y>^(n - 1 +
    i); x ~ gamma1]*(n + i)*<y, y>
*)
Lemma step_spheres (V : Space) (i : R) (n : R) (y : V) (gamma : R -> law V)
    (label_i : label i)
    (label_n : label n)
    (C_spheres : cited_spheres V gamma) :
  (n + E (gamma 1) (fun x => dot x x) + i - 1) * (E (gamma 1) (fun x => npow (dot x y) (1 + n + i))) = E (gamma 1) (fun x => dot x x * (npow (dot x y) (n + i - 1))) * (n + i) * (dot y y).
Proof.
  exact (C_spheres i n y label_i label_n).
Qed.

Definition cited_independent (V : Space) (gamma : R -> law V) : Prop :=
  forall (i : R) (n : R) (y : V),
  (label i) ->
  (label n) ->
  (E (gamma 1) (fun x => dot x x * (npow (dot x y) (n + i - 1))) * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1))) = E (gamma 1) (fun x => npow (sqrt (dot x x)) (1 + n + i)) * (E (gamma 1) (fun x => npow (dot x y) (n + i - 1)))).

(** Step [independent], by Cited:
  E[<x, x>*<x, y>^(n - 1 + i); x ~ gamma1]*E[(<x, x>^(1/2))^(n - 1 + i); x ~ gamma1] = E[(<x,
    x>^(1/2))^(1 + n + i); x ~ gamma1]*E[<x, y>^(n - 1 + i); x ~ gamma1]
*)
Lemma step_independent (V : Space) (i : R) (n : R) (y : V) (gamma : R -> law V)
    (label_i : label i)
    (label_n : label n)
    (C_independent : cited_independent V gamma) :
  E (gamma 1) (fun x => dot x x * (npow (dot x y) (n + i - 1))) * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1))) = E (gamma 1) (fun x => npow (sqrt (dot x x)) (1 + n + i)) * (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))).
Proof.
  exact (C_independent i n y label_i label_n).
Qed.

(** Step [p + 2], by Algebra:
  E[<x, y>^(1 + n + i); x ~ gamma1] = (n + i)*E[(<x, x>^(1/2))^(n - 1 + i); x ~
    gamma1]^(-1)*E[(<x, x>^(1/2))^(1 + n + i); x ~ gamma1]*(n - 1 + d + i)^(-1)*<y, y>*E[<x, y>^(n
    - 1 + i); x ~ gamma1]
*)
Lemma step_p_p_2 (V : Space) (d : R) (i : R) (n : R) (y : V) (gamma : R -> law V)
    (label_i : label i)
    (label_n : label n)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (C_spheres : cited_spheres V gamma)
    (C_independent : cited_independent V gamma) :
  E (gamma 1) (fun x => npow (dot x y) (1 + n + i)) = (n + i) * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (1 + n + i))) * (dot y y) * (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)))) * (inv (n + d + i - 1)).
Proof.
  pose proof (step_spheres (V) (i) (n) (y) (gamma) label_i label_n C_spheres) as H_spheres.
  pose proof (step_independent (V) (i) (n) (y) (gamma) label_i label_n C_independent) as H_independent.
  try assert (0 < n + d + i - 1) by first [sign].
  assert (S0' : E (gamma 1) (fun x => npow (dot x y) (1 + n + i)) = E (gamma 1) (fun x => npow (dot x y) (i - 1) * ((dot x y) ^ 3) * (npow (dot x y) (n - 1)))).
  { transitivity (E (gamma 1) (fun x => npow (dot x y) (1 + n + i))). { arrange. }
    assert (E0' : normal_form (E (gamma 1) (fun x => npow (dot x y) (1 + n + i))) (E (gamma 1) (fun x => npow (dot x y) (i - 1) * ((dot x y) ^ 3) * (npow (dot x y) (n - 1))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_1 => (1) * (npow (dot x_1 y) (i - 1) * ((dot x_1 y) ^ 3) * (npow (dot x_1 y) (n - 1))))).
      { apply E_ext; intros x_1 D_x_1; draws.
        transitivity (npow (dot x_1 y) (i - 1) * ((dot x_1 y) ^ 3) * (npow (dot x_1 y) (n - 1))).
        { transitivity (npow (dot x_1 y) (1 + n + i)). { arrange. }
          try assert (N2' : normal_form (npow (dot x_1 y) (1 + n + i)) (npow (dot x_1 y) (i - 1) * ((dot x_1 y) ^ 3) * (npow (dot x_1 y) (n - 1)))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_1 => npow (dot x_1 y) (i - 1) * ((dot x_1 y) ^ 3) * (npow (dot x_1 y) (n - 1))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => npow (dot x y) (i - 1) * ((dot x y) ^ 3) * (npow (dot x y) (n - 1))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : (n + i) * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (1 + n + i))) * (dot y y) * (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)))) * (inv (n + d + i - 1)) = dot y y * i * (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) * (E (gamma 1) (fun x => npow (dot x y) (i - 1) * (npow (dot x y) (n - 1)) * (dot x y))) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))))) * (inv (n + d + i - 1)) + n * (dot y y) * (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) * (E (gamma 1) (fun x => npow (dot x y) (i - 1) * (npow (dot x y) (n - 1)) * (dot x y))) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))))) * (inv (n + d + i - 1))).
  { transitivity ((n + i) * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (1 + n + i))) * (dot y y) * (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)))) * (inv (n + d + i - 1))). { arrange. }
    assert (E3' : normal_form (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1))) (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_4 => (1) * (npow (sqrt (dot x_4 x_4)) (i - 1) * (sqrt (dot x_4 x_4)) * (npow (sqrt (dot x_4 x_4)) (n - 1))))).
      { apply E_ext; intros x_4 D_x_4; draws.
        transitivity (npow (sqrt (dot x_4 x_4)) (i - 1) * (sqrt (dot x_4 x_4)) * (npow (sqrt (dot x_4 x_4)) (n - 1))).
        { transitivity (npow (sqrt (dot x_4 x_4)) (n + i - 1)). { arrange. }
          try assert (N5' : normal_form (npow (sqrt (dot x_4 x_4)) (n + i - 1)) (npow (sqrt (dot x_4 x_4)) (i - 1) * (sqrt (dot x_4 x_4)) * (npow (sqrt (dot x_4 x_4)) (n - 1)))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_4 => npow (sqrt (dot x_4 x_4)) (i - 1) * (sqrt (dot x_4 x_4)) * (npow (sqrt (dot x_4 x_4)) (n - 1))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))))). { arrange. }
      arrange. }
    assert (E6' : normal_form (E (gamma 1) (fun x => npow (sqrt (dot x x)) (1 + n + i))) (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_7 => (1) * (dot x_7 x_7 * (npow (sqrt (dot x_7 x_7)) (i - 1)) * (sqrt (dot x_7 x_7)) * (npow (sqrt (dot x_7 x_7)) (n - 1))))).
      { apply E_ext; intros x_7 D_x_7; draws.
        transitivity (dot x_7 x_7 * (npow (sqrt (dot x_7 x_7)) (i - 1)) * (sqrt (dot x_7 x_7)) * (npow (sqrt (dot x_7 x_7)) (n - 1))).
        { transitivity (npow (sqrt (dot x_7 x_7)) (1 + n + i)). { arrange. }
          try assert (N8' : normal_form (npow (sqrt (dot x_7 x_7)) (1 + n + i)) (dot x_7 x_7 * (npow (sqrt (dot x_7 x_7)) (i - 1)) * (sqrt (dot x_7 x_7)) * (npow (sqrt (dot x_7 x_7)) (n - 1)))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_7 => dot x_7 x_7 * (npow (sqrt (dot x_7 x_7)) (i - 1)) * (sqrt (dot x_7 x_7)) * (npow (sqrt (dot x_7 x_7)) (n - 1))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))))). { arrange. }
      arrange. }
    assert (E9' : normal_form (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) (E (gamma 1) (fun x => npow (dot x y) (i - 1) * (npow (dot x y) (n - 1)) * (dot x y)))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_10 => (1) * (npow (dot x_10 y) (i - 1) * (npow (dot x_10 y) (n - 1)) * (dot x_10 y)))).
      { apply E_ext; intros x_10 D_x_10; draws.
        transitivity (npow (dot x_10 y) (i - 1) * (npow (dot x_10 y) (n - 1)) * (dot x_10 y)).
        { transitivity (npow (dot x_10 y) (n + i - 1)). { arrange. }
          try assert (N11' : normal_form (npow (dot x_10 y) (n + i - 1)) (npow (dot x_10 y) (i - 1) * (npow (dot x_10 y) (n - 1)) * (dot x_10 y))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_10 => npow (dot x_10 y) (i - 1) * (npow (dot x_10 y) (n - 1)) * (dot x_10 y)))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => npow (dot x y) (i - 1) * (npow (dot x y) (n - 1)) * (dot x y)))). { arrange. }
      arrange. }
    try assert (0 < n + d + i - 1) by first [sign].
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (gamma 1) (fun x => npow (dot x y) (1 + n + i))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity ((n + i) * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (1 + n + i))) * (dot y y) * (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)))) * (inv (n + d + i - 1))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L00' : (n + E (gamma 1) (fun x => dot x x) + i - 1) * (E (gamma 1) (fun x => npow (dot x y) (1 + n + i))) = n * (E (gamma 1) (fun x => npow (dot x y) (i - 1) * ((dot x y) ^ 3) * (npow (dot x y) (n - 1)))) + E (gamma 1) (fun x => npow (dot x y) (i - 1) * ((dot x y) ^ 3) * (npow (dot x y) (n - 1))) * (E (gamma 1) (fun x => dot x x)) + E (gamma 1) (fun x => npow (dot x y) (i - 1) * ((dot x y) ^ 3) * (npow (dot x y) (n - 1))) * i - E (gamma 1) (fun x => npow (dot x y) (i - 1) * ((dot x y) ^ 3) * (npow (dot x y) (n - 1)))).
  { transitivity ((n + E (gamma 1) (fun x => dot x x) + i - 1) * (E (gamma 1) (fun x => npow (dot x y) (1 + n + i)))). { arrange. }
    assert (E13' : normal_form (E (gamma 1) (fun x => npow (dot x y) (1 + n + i))) (E (gamma 1) (fun x => npow (dot x y) (i - 1) * ((dot x y) ^ 3) * (npow (dot x y) (n - 1))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_14 => (1) * (npow (dot x_14 y) (i - 1) * ((dot x_14 y) ^ 3) * (npow (dot x_14 y) (n - 1))))).
      { apply E_ext; intros x_14 D_x_14; draws.
        transitivity (npow (dot x_14 y) (i - 1) * ((dot x_14 y) ^ 3) * (npow (dot x_14 y) (n - 1))).
        { transitivity (npow (dot x_14 y) (1 + n + i)). { arrange. }
          try assert (N15' : normal_form (npow (dot x_14 y) (1 + n + i)) (npow (dot x_14 y) (i - 1) * ((dot x_14 y) ^ 3) * (npow (dot x_14 y) (n - 1)))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_14 => npow (dot x_14 y) (i - 1) * ((dot x_14 y) ^ 3) * (npow (dot x_14 y) (n - 1))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => npow (dot x y) (i - 1) * ((dot x y) ^ 3) * (npow (dot x y) (n - 1))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L01' : E (gamma 1) (fun x => dot x x * (npow (dot x y) (n + i - 1))) * (n + i) * (dot y y) = dot y y * (E (gamma 1) (fun x => dot x x * (npow (dot x y) (i - 1)) * (npow (dot x y) (n - 1)) * (dot x y))) * i + n * (dot y y) * (E (gamma 1) (fun x => dot x x * (npow (dot x y) (i - 1)) * (npow (dot x y) (n - 1)) * (dot x y)))).
  { transitivity (E (gamma 1) (fun x => dot x x * (npow (dot x y) (n + i - 1))) * (n + i) * (dot y y)). { arrange. }
    assert (E16' : normal_form (E (gamma 1) (fun x => dot x x * (npow (dot x y) (n + i - 1)))) (E (gamma 1) (fun x => dot x x * (npow (dot x y) (i - 1)) * (npow (dot x y) (n - 1)) * (dot x y)))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_17 => (1) * (dot x_17 x_17 * (npow (dot x_17 y) (i - 1)) * (npow (dot x_17 y) (n - 1)) * (dot x_17 y)))).
      { apply E_ext; intros x_17 D_x_17; draws.
        transitivity (dot x_17 x_17 * (npow (dot x_17 y) (i - 1)) * (npow (dot x_17 y) (n - 1)) * (dot x_17 y)).
        { transitivity (dot x_17 x_17 * (npow (dot x_17 y) (n + i - 1))). { arrange. }
          try assert (N18' : normal_form (npow (dot x_17 y) (n + i - 1)) (npow (dot x_17 y) (i - 1) * (npow (dot x_17 y) (n - 1)) * (dot x_17 y))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_17 => dot x_17 x_17 * (npow (dot x_17 y) (i - 1)) * (npow (dot x_17 y) (n - 1)) * (dot x_17 y)))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (dot x y) (i - 1)) * (npow (dot x y) (n - 1)) * (dot x y)))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (K0' : (n + E (gamma 1) (fun x => dot x x) + i - 1) * (E (gamma 1) (fun x => npow (dot x y) (1 + n + i))) = E (gamma 1) (fun x => dot x x * (npow (dot x y) (n + i - 1))) * (n + i) * (dot y y)) by says H_spheres.
  assert (R0' : (n * (E (gamma 1) (fun x => npow (dot x y) (i - 1) * ((dot x y) ^ 3) * (npow (dot x y) (n - 1)))) + E (gamma 1) (fun x => npow (dot x y) (i - 1) * ((dot x y) ^ 3) * (npow (dot x y) (n - 1))) * (E (gamma 1) (fun x => dot x x)) + E (gamma 1) (fun x => npow (dot x y) (i - 1) * ((dot x y) ^ 3) * (npow (dot x y) (n - 1))) * i - E (gamma 1) (fun x => npow (dot x y) (i - 1) * ((dot x y) ^ 3) * (npow (dot x y) (n - 1)))) - (dot y y * (E (gamma 1) (fun x => dot x x * (npow (dot x y) (i - 1)) * (npow (dot x y) (n - 1)) * (dot x y))) * i + n * (dot y y) * (E (gamma 1) (fun x => dot x x * (npow (dot x y) (i - 1)) * (npow (dot x y) (n - 1)) * (dot x y)))) = 0) by exact (gap_zero _ _ _ _ L00' L01' K0').
  assert (L10' : E (gamma 1) (fun x => dot x x * (npow (dot x y) (n + i - 1))) * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1))) = E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))) * (E (gamma 1) (fun x => dot x x * (npow (dot x y) (i - 1)) * (npow (dot x y) (n - 1)) * (dot x y)))).
  { transitivity (E (gamma 1) (fun x => dot x x * (npow (dot x y) (n + i - 1))) * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)))). { arrange. }
    assert (E19' : normal_form (E (gamma 1) (fun x => dot x x * (npow (dot x y) (n + i - 1)))) (E (gamma 1) (fun x => dot x x * (npow (dot x y) (i - 1)) * (npow (dot x y) (n - 1)) * (dot x y)))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_20 => (1) * (dot x_20 x_20 * (npow (dot x_20 y) (i - 1)) * (npow (dot x_20 y) (n - 1)) * (dot x_20 y)))).
      { apply E_ext; intros x_20 D_x_20; draws.
        transitivity (dot x_20 x_20 * (npow (dot x_20 y) (i - 1)) * (npow (dot x_20 y) (n - 1)) * (dot x_20 y)).
        { transitivity (dot x_20 x_20 * (npow (dot x_20 y) (n + i - 1))). { arrange. }
          try assert (N21' : normal_form (npow (dot x_20 y) (n + i - 1)) (npow (dot x_20 y) (i - 1) * (npow (dot x_20 y) (n - 1)) * (dot x_20 y))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_20 => dot x_20 x_20 * (npow (dot x_20 y) (i - 1)) * (npow (dot x_20 y) (n - 1)) * (dot x_20 y)))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (dot x y) (i - 1)) * (npow (dot x y) (n - 1)) * (dot x y)))). { arrange. }
      arrange. }
    assert (E22' : normal_form (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1))) (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_23 => (1) * (npow (sqrt (dot x_23 x_23)) (i - 1) * (sqrt (dot x_23 x_23)) * (npow (sqrt (dot x_23 x_23)) (n - 1))))).
      { apply E_ext; intros x_23 D_x_23; draws.
        transitivity (npow (sqrt (dot x_23 x_23)) (i - 1) * (sqrt (dot x_23 x_23)) * (npow (sqrt (dot x_23 x_23)) (n - 1))).
        { transitivity (npow (sqrt (dot x_23 x_23)) (n + i - 1)). { arrange. }
          try assert (N24' : normal_form (npow (sqrt (dot x_23 x_23)) (n + i - 1)) (npow (sqrt (dot x_23 x_23)) (i - 1) * (sqrt (dot x_23 x_23)) * (npow (sqrt (dot x_23 x_23)) (n - 1)))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_23 => npow (sqrt (dot x_23 x_23)) (i - 1) * (sqrt (dot x_23 x_23)) * (npow (sqrt (dot x_23 x_23)) (n - 1))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L11' : E (gamma 1) (fun x => npow (sqrt (dot x x)) (1 + n + i)) * (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) = E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))) * (E (gamma 1) (fun x => npow (dot x y) (i - 1) * (npow (dot x y) (n - 1)) * (dot x y)))).
  { transitivity (E (gamma 1) (fun x => npow (sqrt (dot x x)) (1 + n + i)) * (E (gamma 1) (fun x => npow (dot x y) (n + i - 1)))). { arrange. }
    assert (E25' : normal_form (E (gamma 1) (fun x => npow (sqrt (dot x x)) (1 + n + i))) (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_26 => (1) * (dot x_26 x_26 * (npow (sqrt (dot x_26 x_26)) (i - 1)) * (sqrt (dot x_26 x_26)) * (npow (sqrt (dot x_26 x_26)) (n - 1))))).
      { apply E_ext; intros x_26 D_x_26; draws.
        transitivity (dot x_26 x_26 * (npow (sqrt (dot x_26 x_26)) (i - 1)) * (sqrt (dot x_26 x_26)) * (npow (sqrt (dot x_26 x_26)) (n - 1))).
        { transitivity (npow (sqrt (dot x_26 x_26)) (1 + n + i)). { arrange. }
          try assert (N27' : normal_form (npow (sqrt (dot x_26 x_26)) (1 + n + i)) (dot x_26 x_26 * (npow (sqrt (dot x_26 x_26)) (i - 1)) * (sqrt (dot x_26 x_26)) * (npow (sqrt (dot x_26 x_26)) (n - 1)))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_26 => dot x_26 x_26 * (npow (sqrt (dot x_26 x_26)) (i - 1)) * (sqrt (dot x_26 x_26)) * (npow (sqrt (dot x_26 x_26)) (n - 1))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))))). { arrange. }
      arrange. }
    assert (E28' : normal_form (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) (E (gamma 1) (fun x => npow (dot x y) (i - 1) * (npow (dot x y) (n - 1)) * (dot x y)))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_29 => (1) * (npow (dot x_29 y) (i - 1) * (npow (dot x_29 y) (n - 1)) * (dot x_29 y)))).
      { apply E_ext; intros x_29 D_x_29; draws.
        transitivity (npow (dot x_29 y) (i - 1) * (npow (dot x_29 y) (n - 1)) * (dot x_29 y)).
        { transitivity (npow (dot x_29 y) (n + i - 1)). { arrange. }
          try assert (N30' : normal_form (npow (dot x_29 y) (n + i - 1)) (npow (dot x_29 y) (i - 1) * (npow (dot x_29 y) (n - 1)) * (dot x_29 y))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_29 => npow (dot x_29 y) (i - 1) * (npow (dot x_29 y) (n - 1)) * (dot x_29 y)))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => npow (dot x y) (i - 1) * (npow (dot x y) (n - 1)) * (dot x y)))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (K1' : E (gamma 1) (fun x => dot x x * (npow (dot x y) (n + i - 1))) * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1))) = E (gamma 1) (fun x => npow (sqrt (dot x x)) (1 + n + i)) * (E (gamma 1) (fun x => npow (dot x y) (n + i - 1)))) by says H_independent.
  assert (R1' : (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))) * (E (gamma 1) (fun x => dot x x * (npow (dot x y) (i - 1)) * (npow (dot x y) (n - 1)) * (dot x y)))) - (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))) * (E (gamma 1) (fun x => npow (dot x y) (i - 1) * (npow (dot x y) (n - 1)) * (dot x y)))) = 0) by exact (gap_zero _ _ _ _ L10' L11' K1').
  assert (L20' : E (gamma 1) (fun x => dot x x) = E (gamma 1) (fun x => dot x x)).
  { transitivity (E (gamma 1) (fun x => dot x x)). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L21' : d = d).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K2' : E (gamma 1) (fun x => dot x x) = d) by says H_dimension.
  assert (R2' : (E (gamma 1) (fun x => dot x x)) - (d) = 0) by exact (gap_zero _ _ _ _ L20' L21' K2').
  apply (by_combination _ _ ((((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2 * i + n * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) + d * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) - (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) * (inv ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2 * (i ^ 2) + 2 * n * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) * i + n * d * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) + n * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) * (E (gamma 1) (fun x => dot x x)) + d * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) * i + d * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) * (E (gamma 1) (fun x => dot x x)) + (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2 * (E (gamma 1) (fun x => dot x x)) * i + (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2 + (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2 * (n ^ 2) - d * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) - (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2 * (E (gamma 1) (fun x => dot x x)) - 2 * n * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) - 2 * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) * i))) * ((n * (E (gamma 1) (fun x => npow (dot x y) (i - 1) * ((dot x y) ^ 3) * (npow (dot x y) (n - 1)))) + E (gamma 1) (fun x => npow (dot x y) (i - 1) * ((dot x y) ^ 3) * (npow (dot x y) (n - 1))) * (E (gamma 1) (fun x => dot x x)) + E (gamma 1) (fun x => npow (dot x y) (i - 1) * ((dot x y) ^ 3) * (npow (dot x y) (n - 1))) * i - E (gamma 1) (fun x => npow (dot x y) (i - 1) * ((dot x y) ^ 3) * (npow (dot x y) (n - 1)))) - (dot y y * (E (gamma 1) (fun x => dot x x * (npow (dot x y) (i - 1)) * (npow (dot x y) (n - 1)) * (dot x y))) * i + n * (dot y y) * (E (gamma 1) (fun x => dot x x * (npow (dot x y) (i - 1)) * (npow (dot x y) (n - 1)) * (dot x y))))) + ((2 * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) * n * (dot y y) * i + E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))) * (dot y y) * (i ^ 2) + E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))) * d * (dot y y) * i + E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))) * n * d * (dot y y) + E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))) * (dot y y) * (n ^ 2) - E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))) * (dot y y) * i - E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))) * n * (dot y y)) * (inv ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2 * (i ^ 2) + 2 * n * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) * i + n * d * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) + n * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) * (E (gamma 1) (fun x => dot x x)) + d * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) * i + d * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) * (E (gamma 1) (fun x => dot x x)) + (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2 * (E (gamma 1) (fun x => dot x x)) * i + (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2 + (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2 * (n ^ 2) - d * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) - (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2 * (E (gamma 1) (fun x => dot x x)) - 2 * n * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) - 2 * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) * i))) * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))) * (E (gamma 1) (fun x => dot x x * (npow (dot x y) (i - 1)) * (npow (dot x y) (n - 1)) * (dot x y)))) - (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))) * (E (gamma 1) (fun x => npow (dot x y) (i - 1) * (npow (dot x y) (n - 1)) * (dot x y))))) + ((- E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))) * n * (dot y y) * (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) * (E (gamma 1) (fun x => npow (dot x y) (i - 1) * (npow (dot x y) (n - 1)) * (dot x y))) - E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))) * (dot y y) * i * (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) * (E (gamma 1) (fun x => npow (dot x y) (i - 1) * (npow (dot x y) (n - 1)) * (dot x y)))) * (inv ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2 * (i ^ 2) + 2 * n * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) * i + n * d * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) + n * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) * (E (gamma 1) (fun x => dot x x)) + d * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) * i + d * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) * (E (gamma 1) (fun x => dot x x)) + (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2 * (E (gamma 1) (fun x => dot x x)) * i + (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2 + (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2 * (n ^ 2) - d * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) - (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2 * (E (gamma 1) (fun x => dot x x)) - 2 * n * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) - 2 * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) * i))) * ((E (gamma 1) (fun x => dot x x)) - (d)))); [| rewrite R0', R1', R2'; ring].
  try assert (0 < n + d + i - 1) by first [sign].
  try assert (0 < (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2 * (i ^ 2) + 2 * n * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) * i + n * d * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) + n * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) * (E (gamma 1) (fun x => dot x x)) + d * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) * i + d * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) * (E (gamma 1) (fun x => dot x x)) + (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2 * (E (gamma 1) (fun x => dot x x)) * i + (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2 + (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2 * (n ^ 2) - d * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) - (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2 * (E (gamma 1) (fun x => dot x x)) - 2 * n * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) - 2 * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) * i) by first [sign_form ((n + d + i - 1) * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) * (n + E (gamma 1) (fun x => dot x x) + i - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (Z0' : E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))) <> 0) by (apply positive_ne; sign).
  assert (Z1' : n + d + i - 1 <> 0) by (apply positive_ne; first [sign]).
  assert (Z2' : (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2 * (i ^ 2) + 2 * n * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) * i + n * d * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) + n * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) * (E (gamma 1) (fun x => dot x x)) + d * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) * i + d * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) * (E (gamma 1) (fun x => dot x x)) + (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2 * (E (gamma 1) (fun x => dot x x)) * i + (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2 + (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2 * (n ^ 2) - d * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) - (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2 * (E (gamma 1) (fun x => dot x x)) - 2 * n * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) - 2 * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) * i <> 0) by (apply positive_ne; first [sign_form ((n + d + i - 1) * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) ^ 2) * (n + E (gamma 1) (fun x => dot x x) + i - 1)) ltac:(first [put; solve [ring] | equal]) | sign]).
  first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field; sides] | equal].
Qed.

(** Step [p], by Linear:
  E[<x, y>^(n - 1 + i); x ~ gamma1] >= 0
*)
Lemma step_p (V : Space) (i : R) (n : R) (y : V) (gamma : R -> law V)
    (label_i : label i)
    (label_n : label n)
    (H_i : Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) >= 0) :
  E (gamma 1) (fun x => npow (dot x y) (n + i - 1)) >= 0.
Proof.
  assert (P0' : 0 <= (1) * ((Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1)))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 <= (E (gamma 1) (fun x => npow (dot x y) (n + i - 1)) - Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))))) by (first [sign]).
  assert (G' : (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) - (0) = (1) * ((Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1)))) - (0)) + (E (gamma 1) (fun x => npow (dot x y) (n + i - 1)) - Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))))) by congruent.
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [p + 1], by Linear:
  E[<x, y>^(n + i); x ~ gamma1] >= 0
*)
Lemma step_p_p_1 (V : Space) (i : R) (n : R) (y : V) (gamma : R -> law V)
    (label_i : label i)
    (label_n : label n)
    (H_i : Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) >= 0) :
  E (gamma 1) (fun x => npow (dot x y) (n + i)) >= 0.
Proof.
  assert (P0' : 0 <= (1) * ((Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1)))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 <= (E (gamma 1) (fun x => npow (dot x y) (n + i)) - Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))))) by (first [sign]).
  assert (G' : (E (gamma 1) (fun x => npow (dot x y) (n + i))) - (0) = (1) * ((Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1)))) - (0)) + (E (gamma 1) (fun x => npow (dot x y) (n + i)) - Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))))) by congruent.
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [next], by Linear:
  E[<x, y>^(1 + n + i); x ~ gamma1] >= 0
*)
Lemma step_next (V : Space) (d : R) (i : R) (n : R) (y : V) (gamma : R -> law V)
    (label_i : label i)
    (label_n : label n)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_i : Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) >= 0)
    (C_spheres : cited_spheres V gamma)
    (C_independent : cited_independent V gamma) :
  E (gamma 1) (fun x => npow (dot x y) (1 + n + i)) >= 0.
Proof.
  pose proof (step_E_x__p_pos_0 (V) (i) (n) (gamma) label_i label_n H_not_0) as H_E_x__p_pos_0.
  pose proof (step_E_x___p_p_2 (V) (i) (n) (gamma) label_i label_n) as H_E_x___p_p_2.
  pose proof (step_p_p_2 (V) (d) (i) (n) (y) (gamma) label_i label_n H_d_pos_0 H_dimension H_not_0 C_spheres C_independent) as H_p_p_2.
  pose proof (step_p (V) (i) (n) (y) (gamma) label_i label_n H_i) as H_p.
  try assert (0 < n + d + i - 1) by first [sign].
  assert (P0' : 0 <= ((n + i) * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (1 + n + i))) * (dot y y) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)))) * (inv (n + d + i - 1))) * ((E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) - (0))) by (apply Rmult_le_pos; [first [sign_form ((n + i) * (dot y y) * (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))))) * (inv (n + d + i - 1))) ltac:(try assert (N0' : normal_form (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)))) (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))))) by first [apply inv_is; [nonzero | (assert (Z0' : E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))) <> 0) by (apply positive_ne; sign); assert (Z1' : n + d + i - 1 <> 0) by (apply positive_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign_form (dot y y * i * (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))))) * (inv (n + d + i - 1)) + n * (dot y y) * (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))))) * (inv (n + d + i - 1))) ltac:(try assert (N1' : normal_form (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)))) (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))))) by first [apply inv_is; [nonzero | (assert (Z0' : E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))) <> 0) by (apply positive_ne; sign); assert (Z1' : n + d + i - 1 <> 0) by (apply positive_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign] | lra]).
  assert (G' : (E (gamma 1) (fun x => npow (dot x y) (1 + n + i))) - (0) = ((n + i) * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (1 + n + i))) * (dot y y) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)))) * (inv (n + d + i - 1))) * ((E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) - (0))).
  { enough (U' : (n + i) * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (1 + n + i))) * (dot y y) * (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)))) * (inv (n + d + i - 1)) - 0 = (E (gamma 1) (fun x => npow (dot x y) (n + i - 1)) - 0) * ((n + i) * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (1 + n + i))) * (dot y y) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)))) * (inv (n + d + i - 1)))).
    { transitivity ((n + i) * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (1 + n + i))) * (dot y y) * (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)))) * (inv (n + d + i - 1)) - 0).
      { assert (C2' : E (gamma 1) (fun x => npow (dot x y) (1 + n + i)) = (n + i) * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (1 + n + i))) * (dot y y) * (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)))) * (inv (n + d + i - 1))).
        { rewrite H_p_p_2.
          first [same | ring | arrange]. }
        rewrite C2'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    try assert (0 < n + d + i - 1) by first [sign].
    assert (S0' : (n + i) * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (1 + n + i))) * (dot y y) * (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)))) * (inv (n + d + i - 1)) - 0 = dot y y * i * (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) * (E (gamma 1) (fun x => npow (dot x y) (i - 1) * (npow (dot x y) (n - 1)) * (dot x y))) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))))) * (inv (n + d + i - 1)) + n * (dot y y) * (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) * (E (gamma 1) (fun x => npow (dot x y) (i - 1) * (npow (dot x y) (n - 1)) * (dot x y))) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))))) * (inv (n + d + i - 1))).
    { transitivity ((n + i) * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (1 + n + i))) * (dot y y) * (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)))) * (inv (n + d + i - 1)) - 0). { arrange. }
      assert (E3' : normal_form (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1))) (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_4 => (1) * (npow (sqrt (dot x_4 x_4)) (i - 1) * (sqrt (dot x_4 x_4)) * (npow (sqrt (dot x_4 x_4)) (n - 1))))).
        { apply E_ext; intros x_4 D_x_4; draws.
          transitivity (npow (sqrt (dot x_4 x_4)) (i - 1) * (sqrt (dot x_4 x_4)) * (npow (sqrt (dot x_4 x_4)) (n - 1))).
          { transitivity (npow (sqrt (dot x_4 x_4)) (n + i - 1)). { arrange. }
            try assert (N5' : normal_form (npow (sqrt (dot x_4 x_4)) (n + i - 1)) (npow (sqrt (dot x_4 x_4)) (i - 1) * (sqrt (dot x_4 x_4)) * (npow (sqrt (dot x_4 x_4)) (n - 1)))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_4 => npow (sqrt (dot x_4 x_4)) (i - 1) * (sqrt (dot x_4 x_4)) * (npow (sqrt (dot x_4 x_4)) (n - 1))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))))). { arrange. }
        arrange. }
      assert (E6' : normal_form (E (gamma 1) (fun x => npow (sqrt (dot x x)) (1 + n + i))) (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_7 => (1) * (dot x_7 x_7 * (npow (sqrt (dot x_7 x_7)) (i - 1)) * (sqrt (dot x_7 x_7)) * (npow (sqrt (dot x_7 x_7)) (n - 1))))).
        { apply E_ext; intros x_7 D_x_7; draws.
          transitivity (dot x_7 x_7 * (npow (sqrt (dot x_7 x_7)) (i - 1)) * (sqrt (dot x_7 x_7)) * (npow (sqrt (dot x_7 x_7)) (n - 1))).
          { transitivity (npow (sqrt (dot x_7 x_7)) (1 + n + i)). { arrange. }
            try assert (N8' : normal_form (npow (sqrt (dot x_7 x_7)) (1 + n + i)) (dot x_7 x_7 * (npow (sqrt (dot x_7 x_7)) (i - 1)) * (sqrt (dot x_7 x_7)) * (npow (sqrt (dot x_7 x_7)) (n - 1)))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_7 => dot x_7 x_7 * (npow (sqrt (dot x_7 x_7)) (i - 1)) * (sqrt (dot x_7 x_7)) * (npow (sqrt (dot x_7 x_7)) (n - 1))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))))). { arrange. }
        arrange. }
      assert (E9' : normal_form (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) (E (gamma 1) (fun x => npow (dot x y) (i - 1) * (npow (dot x y) (n - 1)) * (dot x y)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_10 => (1) * (npow (dot x_10 y) (i - 1) * (npow (dot x_10 y) (n - 1)) * (dot x_10 y)))).
        { apply E_ext; intros x_10 D_x_10; draws.
          transitivity (npow (dot x_10 y) (i - 1) * (npow (dot x_10 y) (n - 1)) * (dot x_10 y)).
          { transitivity (npow (dot x_10 y) (n + i - 1)). { arrange. }
            try assert (N11' : normal_form (npow (dot x_10 y) (n + i - 1)) (npow (dot x_10 y) (i - 1) * (npow (dot x_10 y) (n - 1)) * (dot x_10 y))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_10 => npow (dot x_10 y) (i - 1) * (npow (dot x_10 y) (n - 1)) * (dot x_10 y)))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => npow (dot x y) (i - 1) * (npow (dot x y) (n - 1)) * (dot x y)))). { arrange. }
        arrange. }
      try assert (0 < n + d + i - 1) by first [sign].
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : (E (gamma 1) (fun x => npow (dot x y) (n + i - 1)) - 0) * ((n + i) * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (1 + n + i))) * (dot y y) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)))) * (inv (n + d + i - 1))) = dot y y * i * (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) * (E (gamma 1) (fun x => npow (dot x y) (i - 1) * (npow (dot x y) (n - 1)) * (dot x y))) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))))) * (inv (n + d + i - 1)) + n * (dot y y) * (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) * (E (gamma 1) (fun x => npow (dot x y) (i - 1) * (npow (dot x y) (n - 1)) * (dot x y))) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))))) * (inv (n + d + i - 1))).
    { transitivity ((E (gamma 1) (fun x => npow (dot x y) (n + i - 1)) - 0) * ((n + i) * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (1 + n + i))) * (dot y y) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)))) * (inv (n + d + i - 1)))). { arrange. }
      assert (E12' : normal_form (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) (E (gamma 1) (fun x => npow (dot x y) (i - 1) * (npow (dot x y) (n - 1)) * (dot x y)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_13 => (1) * (npow (dot x_13 y) (i - 1) * (npow (dot x_13 y) (n - 1)) * (dot x_13 y)))).
        { apply E_ext; intros x_13 D_x_13; draws.
          transitivity (npow (dot x_13 y) (i - 1) * (npow (dot x_13 y) (n - 1)) * (dot x_13 y)).
          { transitivity (npow (dot x_13 y) (n + i - 1)). { arrange. }
            try assert (N14' : normal_form (npow (dot x_13 y) (n + i - 1)) (npow (dot x_13 y) (i - 1) * (npow (dot x_13 y) (n - 1)) * (dot x_13 y))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_13 => npow (dot x_13 y) (i - 1) * (npow (dot x_13 y) (n - 1)) * (dot x_13 y)))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => npow (dot x y) (i - 1) * (npow (dot x y) (n - 1)) * (dot x y)))). { arrange. }
        arrange. }
      assert (E15' : normal_form (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1))) (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_16 => (1) * (npow (sqrt (dot x_16 x_16)) (i - 1) * (sqrt (dot x_16 x_16)) * (npow (sqrt (dot x_16 x_16)) (n - 1))))).
        { apply E_ext; intros x_16 D_x_16; draws.
          transitivity (npow (sqrt (dot x_16 x_16)) (i - 1) * (sqrt (dot x_16 x_16)) * (npow (sqrt (dot x_16 x_16)) (n - 1))).
          { transitivity (npow (sqrt (dot x_16 x_16)) (n + i - 1)). { arrange. }
            try assert (N17' : normal_form (npow (sqrt (dot x_16 x_16)) (n + i - 1)) (npow (sqrt (dot x_16 x_16)) (i - 1) * (sqrt (dot x_16 x_16)) * (npow (sqrt (dot x_16 x_16)) (n - 1)))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_16 => npow (sqrt (dot x_16 x_16)) (i - 1) * (sqrt (dot x_16 x_16)) * (npow (sqrt (dot x_16 x_16)) (n - 1))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))))). { arrange. }
        arrange. }
      assert (E18' : normal_form (E (gamma 1) (fun x => npow (sqrt (dot x x)) (1 + n + i))) (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_19 => (1) * (dot x_19 x_19 * (npow (sqrt (dot x_19 x_19)) (i - 1)) * (sqrt (dot x_19 x_19)) * (npow (sqrt (dot x_19 x_19)) (n - 1))))).
        { apply E_ext; intros x_19 D_x_19; draws.
          transitivity (dot x_19 x_19 * (npow (sqrt (dot x_19 x_19)) (i - 1)) * (sqrt (dot x_19 x_19)) * (npow (sqrt (dot x_19 x_19)) (n - 1))).
          { transitivity (npow (sqrt (dot x_19 x_19)) (1 + n + i)). { arrange. }
            try assert (N20' : normal_form (npow (sqrt (dot x_19 x_19)) (1 + n + i)) (dot x_19 x_19 * (npow (sqrt (dot x_19 x_19)) (i - 1)) * (sqrt (dot x_19 x_19)) * (npow (sqrt (dot x_19 x_19)) (n - 1)))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_19 => dot x_19 x_19 * (npow (sqrt (dot x_19 x_19)) (i - 1)) * (sqrt (dot x_19 x_19)) * (npow (sqrt (dot x_19 x_19)) (n - 1))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))))). { arrange. }
        arrange. }
      try assert (0 < n + d + i - 1) by first [sign].
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity ((n + i) * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (1 + n + i))) * (dot y y) * (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)))) * (inv (n + d + i - 1)) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity ((E (gamma 1) (fun x => npow (dot x y) (n + i - 1)) - 0) * ((n + i) * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (1 + n + i))) * (dot y y) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)))) * (inv (n + d + i - 1)))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [both], by Sign:
  min(E[<x, y>^(n + i); x ~ gamma1], E[<x, y>^(1 + n + i); x ~ gamma1]) >= 0
*)
Lemma step_both (V : Space) (d : R) (i : R) (n : R) (y : V) (gamma : R -> law V)
    (label_i : label i)
    (label_n : label n)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_i : Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) >= 0)
    (C_spheres : cited_spheres V gamma)
    (C_independent : cited_independent V gamma) :
  Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (1 + n + i))) >= 0.
Proof.
  pose proof (step_p_p_1 (V) (i) (n) (y) (gamma) label_i label_n H_i) as H_p_p_1.
  pose proof (step_next (V) (d) (i) (n) (y) (gamma) label_i label_n H_d_pos_0 H_dimension H_not_0 H_i C_spheres C_independent) as H_next.
  gap; sign.
Qed.

Theorem theorem (V : Space) (d : R) (i : R) (n : R) (y : V) (gamma : R -> law V)
    (label_i : label i)
    (label_n : label n)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_i : Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) >= 0)
    (C_spheres : cited_spheres V gamma)
    (C_independent : cited_independent V gamma) :
  Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (1 + n + i))) >= 0.
Proof. exact (step_both (V) (d) (i) (n) (y) (gamma) label_i label_n H_d_pos_0 H_dimension H_not_0 H_i C_spheres C_independent). Qed.
Print Assumptions theorem.
