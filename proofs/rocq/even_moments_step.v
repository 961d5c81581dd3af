(** Even moments along a vector are positive, from one to the next (even-moments-step)

  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [y]: <y, y> > 0
  Given [k]: E[<x, y>^(2*k); x ~ gamma1] > 0
  Then E[<x, y>^(2*k + 2); x ~ gamma1] > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [|x| > 0], by Sign:
  E[<x, x>^(k); x ~ gamma1] > 0
*)
Lemma step_x_pos_0 (V : Space) (k : R) (gamma : R -> law V)
    (label_k : label k)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0) :
  E (gamma 1) (fun x => npow (dot x x) k) > 0.
Proof.
  gap; sign.
Qed.

(** Step [|x| more], by Sign:
  E[<x, x>^(1 + k); x ~ gamma1] > 0
*)
Lemma step_x_more (V : Space) (k : R) (gamma : R -> law V)
    (label_k : label k)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0) :
  E (gamma 1) (fun x => npow (dot x x) (1 + k)) > 0.
Proof.
  gap; sign.
Qed.

Definition cited_spheres (V : Space) (gamma : R -> law V) : Prop :=
  forall (k : R) (y : V),
  (label k) ->
  (dot y y > 0) ->
  (E (gamma 1) (fun x => npow (dot x y) (2 * k + 2)) * (2 * k + E (gamma 1) (fun x => dot x x)) = E (gamma 1) (fun x => dot x x * (npow (dot x y) (2 * k))) * (dot y y) * (1 + 2 * k)).

(** Step [spheres], by Cited:
  E[<x, y>^(2*k + 2); x ~ gamma1]*(2*k + E[<x, x>; x ~ gamma1]) = E[<x, x>*<x, y>^(2*k); x ~
    gamma1]*<y, y>*(1 + 2*k)
*)
Lemma step_spheres (V : Space) (k : R) (y : V) (gamma : R -> law V)
    (label_k : label k)
    (H_y : dot y y > 0)
    (C_spheres : cited_spheres V gamma) :
  E (gamma 1) (fun x => npow (dot x y) (2 * k + 2)) * (2 * k + E (gamma 1) (fun x => dot x x)) = E (gamma 1) (fun x => dot x x * (npow (dot x y) (2 * k))) * (dot y y) * (1 + 2 * k).
Proof.
  exact (C_spheres k y label_k H_y).
Qed.

Definition cited_independent (V : Space) (gamma : R -> law V) : Prop :=
  forall (k : R) (y : V),
  (label k) ->
  (dot y y > 0) ->
  (E (gamma 1) (fun x => npow (dot x x) k) * (E (gamma 1) (fun x => dot x x * (npow (dot x y) (2 * k)))) = E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) (1 + k)))).

(** Step [independent], by Cited:
  E[<x, x>^(k); x ~ gamma1]*E[<x, x>*<x, y>^(2*k); x ~ gamma1] = E[<x, y>^(2*k); x ~ gamma1]*E[<x,
    x>^(1 + k); x ~ gamma1]
*)
Lemma step_independent (V : Space) (k : R) (y : V) (gamma : R -> law V)
    (label_k : label k)
    (H_y : dot y y > 0)
    (C_independent : cited_independent V gamma) :
  E (gamma 1) (fun x => npow (dot x x) k) * (E (gamma 1) (fun x => dot x x * (npow (dot x y) (2 * k)))) = E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) (1 + k))).
Proof.
  exact (C_independent k y label_k H_y).
Qed.

(** Step [next], by Algebra:
  E[<x, y>^(2*k + 2); x ~ gamma1] = E[<x, y>^(2*k); x ~ gamma1]*E[<x, x>^(1 + k); x ~ gamma1]*<y,
    y>*E[<x, x>^(k); x ~ gamma1]^(-1)*(1 + 2*k)*(d + 2*k)^(-1)
*)
Lemma step_next (V : Space) (d : R) (k : R) (y : V) (gamma : R -> law V)
    (label_k : label k)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_y : dot y y > 0)
    (C_spheres : cited_spheres V gamma)
    (C_independent : cited_independent V gamma) :
  E (gamma 1) (fun x => npow (dot x y) (2 * k + 2)) = E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) (1 + k))) * (dot y y) * (1 + 2 * k) * (inv (E (gamma 1) (fun x => npow (dot x x) k))) * (inv (d + 2 * k)).
Proof.
  pose proof (step_spheres (V) (k) (y) (gamma) label_k H_y C_spheres) as H_spheres.
  pose proof (step_independent (V) (k) (y) (gamma) label_k H_y C_independent) as H_independent.
  try assert (0 < d + 2 * k) by sign.
  assert (S0' : E (gamma 1) (fun x => npow (dot x y) (2 * k + 2)) = E (gamma 1) (fun x => (dot x y) ^ 4 * ((npow (dot x y) (k - 1)) ^ 2))).
  { transitivity (E (gamma 1) (fun x => npow (dot x y) (2 * k + 2))). { arrange. }
    assert (E0' : normal_form (E (gamma 1) (fun x => npow (dot x y) (2 * k + 2))) (E (gamma 1) (fun x => (dot x y) ^ 4 * ((npow (dot x y) (k - 1)) ^ 2)))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_1 => (1) * ((dot x_1 y) ^ 4 * ((npow (dot x_1 y) (k - 1)) ^ 2)))).
      { apply E_ext; intros x_1 D_x_1; draws.
        transitivity ((dot x_1 y) ^ 4 * ((npow (dot x_1 y) (k - 1)) ^ 2)).
        { transitivity (npow (dot x_1 y) (2 * k + 2)). { arrange. }
          try assert (N2' : normal_form (npow (dot x_1 y) (2 * k + 2)) ((dot x_1 y) ^ 4 * ((npow (dot x_1 y) (k - 1)) ^ 2))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_1 => (dot x_1 y) ^ 4 * ((npow (dot x_1 y) (k - 1)) ^ 2)))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => (dot x y) ^ 4 * ((npow (dot x y) (k - 1)) ^ 2)))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) (1 + k))) * (dot y y) * (1 + 2 * k) * (inv (E (gamma 1) (fun x => npow (dot x x) k))) * (inv (d + 2 * k)) = E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2)) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (k - 1)))) * (dot y y) * (inv (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1))))) * (inv (d + 2 * k)) + 2 * (E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2))) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (k - 1)))) * k * (dot y y) * (inv (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1))))) * (inv (d + 2 * k))).
  { transitivity (E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) (1 + k))) * (dot y y) * (1 + 2 * k) * (inv (E (gamma 1) (fun x => npow (dot x x) k))) * (inv (d + 2 * k))). { arrange. }
    assert (E3' : normal_form (E (gamma 1) (fun x => npow (dot x y) (2 * k))) (E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2)))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_4 => (1) * ((dot x_4 y) ^ 2 * ((npow (dot x_4 y) (k - 1)) ^ 2)))).
      { apply E_ext; intros x_4 D_x_4; draws.
        transitivity ((dot x_4 y) ^ 2 * ((npow (dot x_4 y) (k - 1)) ^ 2)).
        { transitivity (npow (dot x_4 y) (2 * k)). { arrange. }
          try assert (N5' : normal_form (npow (dot x_4 y) (2 * k)) ((dot x_4 y) ^ 2 * ((npow (dot x_4 y) (k - 1)) ^ 2))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_4 => (dot x_4 y) ^ 2 * ((npow (dot x_4 y) (k - 1)) ^ 2)))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2)))). { arrange. }
      arrange. }
    assert (E6' : normal_form (E (gamma 1) (fun x => npow (dot x x) (1 + k))) (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (k - 1))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_7 => (1) * ((dot x_7 x_7) ^ 2 * (npow (dot x_7 x_7) (k - 1))))).
      { apply E_ext; intros x_7 D_x_7; draws.
        transitivity ((dot x_7 x_7) ^ 2 * (npow (dot x_7 x_7) (k - 1))).
        { transitivity (npow (dot x_7 x_7) (1 + k)). { arrange. }
          try assert (N8' : normal_form (npow (dot x_7 x_7) (1 + k)) ((dot x_7 x_7) ^ 2 * (npow (dot x_7 x_7) (k - 1)))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_7 => (dot x_7 x_7) ^ 2 * (npow (dot x_7 x_7) (k - 1))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (k - 1))))). { arrange. }
      arrange. }
    assert (E9' : normal_form (E (gamma 1) (fun x => npow (dot x x) k)) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_10 => (1) * (dot x_10 x_10 * (npow (dot x_10 x_10) (k - 1))))).
      { apply E_ext; intros x_10 D_x_10; draws.
        transitivity (dot x_10 x_10 * (npow (dot x_10 x_10) (k - 1))).
        { transitivity (npow (dot x_10 x_10) k). { arrange. }
          try assert (N11' : normal_form (npow (dot x_10 x_10) k) (dot x_10 x_10 * (npow (dot x_10 x_10) (k - 1)))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_10 => dot x_10 x_10 * (npow (dot x_10 x_10) (k - 1))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1))))). { arrange. }
      arrange. }
    try assert (0 < d + 2 * k) by sign.
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (gamma 1) (fun x => npow (dot x y) (2 * k + 2))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) (1 + k))) * (dot y y) * (1 + 2 * k) * (inv (E (gamma 1) (fun x => npow (dot x x) k))) * (inv (d + 2 * k))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L00' : E (gamma 1) (fun x => npow (dot x y) (2 * k + 2)) * (2 * k + E (gamma 1) (fun x => dot x x)) = 2 * k * (E (gamma 1) (fun x => (dot x y) ^ 4 * ((npow (dot x y) (k - 1)) ^ 2))) + E (gamma 1) (fun x => dot x x) * (E (gamma 1) (fun x => (dot x y) ^ 4 * ((npow (dot x y) (k - 1)) ^ 2)))).
  { transitivity (E (gamma 1) (fun x => npow (dot x y) (2 * k + 2)) * (2 * k + E (gamma 1) (fun x => dot x x))). { arrange. }
    assert (E12' : normal_form (E (gamma 1) (fun x => npow (dot x y) (2 * k + 2))) (E (gamma 1) (fun x => (dot x y) ^ 4 * ((npow (dot x y) (k - 1)) ^ 2)))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_13 => (1) * ((dot x_13 y) ^ 4 * ((npow (dot x_13 y) (k - 1)) ^ 2)))).
      { apply E_ext; intros x_13 D_x_13; draws.
        transitivity ((dot x_13 y) ^ 4 * ((npow (dot x_13 y) (k - 1)) ^ 2)).
        { transitivity (npow (dot x_13 y) (2 * k + 2)). { arrange. }
          try assert (N14' : normal_form (npow (dot x_13 y) (2 * k + 2)) ((dot x_13 y) ^ 4 * ((npow (dot x_13 y) (k - 1)) ^ 2))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_13 => (dot x_13 y) ^ 4 * ((npow (dot x_13 y) (k - 1)) ^ 2)))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => (dot x y) ^ 4 * ((npow (dot x y) (k - 1)) ^ 2)))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L01' : E (gamma 1) (fun x => dot x x * (npow (dot x y) (2 * k))) * (dot y y) * (1 + 2 * k) = 2 * (E (gamma 1) (fun x => dot x x * ((dot x y) ^ 2) * ((npow (dot x y) (k - 1)) ^ 2))) * k * (dot y y) + E (gamma 1) (fun x => dot x x * ((dot x y) ^ 2) * ((npow (dot x y) (k - 1)) ^ 2)) * (dot y y)).
  { transitivity (E (gamma 1) (fun x => dot x x * (npow (dot x y) (2 * k))) * (dot y y) * (1 + 2 * k)). { arrange. }
    assert (E16' : normal_form (E (gamma 1) (fun x => dot x x * (npow (dot x y) (2 * k)))) (E (gamma 1) (fun x => dot x x * ((dot x y) ^ 2) * ((npow (dot x y) (k - 1)) ^ 2)))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_17 => (1) * (dot x_17 x_17 * ((dot x_17 y) ^ 2) * ((npow (dot x_17 y) (k - 1)) ^ 2)))).
      { apply E_ext; intros x_17 D_x_17; draws.
        transitivity (dot x_17 x_17 * ((dot x_17 y) ^ 2) * ((npow (dot x_17 y) (k - 1)) ^ 2)).
        { transitivity (dot x_17 x_17 * (npow (dot x_17 y) (2 * k))). { arrange. }
          try assert (N18' : normal_form (npow (dot x_17 y) (2 * k)) ((dot x_17 y) ^ 2 * ((npow (dot x_17 y) (k - 1)) ^ 2))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_17 => dot x_17 x_17 * ((dot x_17 y) ^ 2) * ((npow (dot x_17 y) (k - 1)) ^ 2)))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => dot x x * ((dot x y) ^ 2) * ((npow (dot x y) (k - 1)) ^ 2)))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (K0' : E (gamma 1) (fun x => npow (dot x y) (2 * k + 2)) * (2 * k + E (gamma 1) (fun x => dot x x)) = E (gamma 1) (fun x => dot x x * (npow (dot x y) (2 * k))) * (dot y y) * (1 + 2 * k)) by says H_spheres.
  assert (R0' : (2 * k * (E (gamma 1) (fun x => (dot x y) ^ 4 * ((npow (dot x y) (k - 1)) ^ 2))) + E (gamma 1) (fun x => dot x x) * (E (gamma 1) (fun x => (dot x y) ^ 4 * ((npow (dot x y) (k - 1)) ^ 2)))) - (2 * (E (gamma 1) (fun x => dot x x * ((dot x y) ^ 2) * ((npow (dot x y) (k - 1)) ^ 2))) * k * (dot y y) + E (gamma 1) (fun x => dot x x * ((dot x y) ^ 2) * ((npow (dot x y) (k - 1)) ^ 2)) * (dot y y)) = 0) by exact (gap_zero _ _ _ _ L00' L01' K0').
  assert (L10' : E (gamma 1) (fun x => npow (dot x x) k) * (E (gamma 1) (fun x => dot x x * (npow (dot x y) (2 * k)))) = E (gamma 1) (fun x => dot x x * ((dot x y) ^ 2) * ((npow (dot x y) (k - 1)) ^ 2)) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1))))).
  { transitivity (E (gamma 1) (fun x => npow (dot x x) k) * (E (gamma 1) (fun x => dot x x * (npow (dot x y) (2 * k))))). { arrange. }
    assert (E19' : normal_form (E (gamma 1) (fun x => npow (dot x x) k)) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_20 => (1) * (dot x_20 x_20 * (npow (dot x_20 x_20) (k - 1))))).
      { apply E_ext; intros x_20 D_x_20; draws.
        transitivity (dot x_20 x_20 * (npow (dot x_20 x_20) (k - 1))).
        { transitivity (npow (dot x_20 x_20) k). { arrange. }
          try assert (N21' : normal_form (npow (dot x_20 x_20) k) (dot x_20 x_20 * (npow (dot x_20 x_20) (k - 1)))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_20 => dot x_20 x_20 * (npow (dot x_20 x_20) (k - 1))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1))))). { arrange. }
      arrange. }
    assert (E22' : normal_form (E (gamma 1) (fun x => dot x x * (npow (dot x y) (2 * k)))) (E (gamma 1) (fun x => dot x x * ((dot x y) ^ 2) * ((npow (dot x y) (k - 1)) ^ 2)))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_23 => (1) * (dot x_23 x_23 * ((dot x_23 y) ^ 2) * ((npow (dot x_23 y) (k - 1)) ^ 2)))).
      { apply E_ext; intros x_23 D_x_23; draws.
        transitivity (dot x_23 x_23 * ((dot x_23 y) ^ 2) * ((npow (dot x_23 y) (k - 1)) ^ 2)).
        { transitivity (dot x_23 x_23 * (npow (dot x_23 y) (2 * k))). { arrange. }
          try assert (N24' : normal_form (npow (dot x_23 y) (2 * k)) ((dot x_23 y) ^ 2 * ((npow (dot x_23 y) (k - 1)) ^ 2))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_23 => dot x_23 x_23 * ((dot x_23 y) ^ 2) * ((npow (dot x_23 y) (k - 1)) ^ 2)))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => dot x x * ((dot x y) ^ 2) * ((npow (dot x y) (k - 1)) ^ 2)))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L11' : E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) (1 + k))) = E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2)) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (k - 1))))).
  { transitivity (E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) (1 + k)))). { arrange. }
    assert (E25' : normal_form (E (gamma 1) (fun x => npow (dot x y) (2 * k))) (E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2)))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_26 => (1) * ((dot x_26 y) ^ 2 * ((npow (dot x_26 y) (k - 1)) ^ 2)))).
      { apply E_ext; intros x_26 D_x_26; draws.
        transitivity ((dot x_26 y) ^ 2 * ((npow (dot x_26 y) (k - 1)) ^ 2)).
        { transitivity (npow (dot x_26 y) (2 * k)). { arrange. }
          try assert (N27' : normal_form (npow (dot x_26 y) (2 * k)) ((dot x_26 y) ^ 2 * ((npow (dot x_26 y) (k - 1)) ^ 2))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_26 => (dot x_26 y) ^ 2 * ((npow (dot x_26 y) (k - 1)) ^ 2)))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2)))). { arrange. }
      arrange. }
    assert (E28' : normal_form (E (gamma 1) (fun x => npow (dot x x) (1 + k))) (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (k - 1))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_29 => (1) * ((dot x_29 x_29) ^ 2 * (npow (dot x_29 x_29) (k - 1))))).
      { apply E_ext; intros x_29 D_x_29; draws.
        transitivity ((dot x_29 x_29) ^ 2 * (npow (dot x_29 x_29) (k - 1))).
        { transitivity (npow (dot x_29 x_29) (1 + k)). { arrange. }
          try assert (N30' : normal_form (npow (dot x_29 x_29) (1 + k)) ((dot x_29 x_29) ^ 2 * (npow (dot x_29 x_29) (k - 1)))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_29 => (dot x_29 x_29) ^ 2 * (npow (dot x_29 x_29) (k - 1))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (k - 1))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (K1' : E (gamma 1) (fun x => npow (dot x x) k) * (E (gamma 1) (fun x => dot x x * (npow (dot x y) (2 * k)))) = E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) (1 + k)))) by says H_independent.
  assert (R1' : (E (gamma 1) (fun x => dot x x * ((dot x y) ^ 2) * ((npow (dot x y) (k - 1)) ^ 2)) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1))))) - (E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2)) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (k - 1))))) = 0) by exact (gap_zero _ _ _ _ L10' L11' K1').
  assert (L20' : E (gamma 1) (fun x => dot x x) = E (gamma 1) (fun x => dot x x)).
  { transitivity (E (gamma 1) (fun x => dot x x)). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L21' : d = d).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K2' : E (gamma 1) (fun x => dot x x) = d) by says H_dimension.
  assert (R2' : (E (gamma 1) (fun x => dot x x)) - (d) = 0) by exact (gap_zero _ _ _ _ L20' L21' K2').
  apply (by_combination _ _ (((2 * ((E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1)))) ^ 2) * k + (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1)))) ^ 2 * d) * (inv (4 * ((E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1)))) ^ 2) * (k ^ 2) + (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1)))) ^ 2 * d * (E (gamma 1) (fun x => dot x x)) + 2 * ((E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1)))) ^ 2) * d * k + 2 * ((E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1)))) ^ 2) * k * (E (gamma 1) (fun x => dot x x))))) * ((2 * k * (E (gamma 1) (fun x => (dot x y) ^ 4 * ((npow (dot x y) (k - 1)) ^ 2))) + E (gamma 1) (fun x => dot x x) * (E (gamma 1) (fun x => (dot x y) ^ 4 * ((npow (dot x y) (k - 1)) ^ 2)))) - (2 * (E (gamma 1) (fun x => dot x x * ((dot x y) ^ 2) * ((npow (dot x y) (k - 1)) ^ 2))) * k * (dot y y) + E (gamma 1) (fun x => dot x x * ((dot x y) ^ 2) * ((npow (dot x y) (k - 1)) ^ 2)) * (dot y y))) + ((4 * (dot y y) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1)))) * (k ^ 2) + 2 * k * (dot y y) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1)))) + d * (dot y y) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1)))) + 2 * d * k * (dot y y) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1))))) * (inv (4 * ((E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1)))) ^ 2) * (k ^ 2) + (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1)))) ^ 2 * d * (E (gamma 1) (fun x => dot x x)) + 2 * ((E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1)))) ^ 2) * d * k + 2 * ((E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1)))) ^ 2) * k * (E (gamma 1) (fun x => dot x x))))) * ((E (gamma 1) (fun x => dot x x * ((dot x y) ^ 2) * ((npow (dot x y) (k - 1)) ^ 2)) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1))))) - (E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2)) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (k - 1)))))) + ((- E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2)) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (k - 1)))) * (dot y y) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1)))) - 2 * (E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2))) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (k - 1)))) * k * (dot y y) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1))))) * (inv (4 * ((E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1)))) ^ 2) * (k ^ 2) + (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1)))) ^ 2 * d * (E (gamma 1) (fun x => dot x x)) + 2 * ((E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1)))) ^ 2) * d * k + 2 * ((E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1)))) ^ 2) * k * (E (gamma 1) (fun x => dot x x))))) * ((E (gamma 1) (fun x => dot x x)) - (d)))); [| rewrite R0', R1', R2'; ring].
  try assert (0 < d + 2 * k) by sign.
  try assert (0 < 4 * ((E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1)))) ^ 2) * (k ^ 2) + (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1)))) ^ 2 * d * (E (gamma 1) (fun x => dot x x)) + 2 * ((E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1)))) ^ 2) * d * k + 2 * ((E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1)))) ^ 2) * k * (E (gamma 1) (fun x => dot x x))) by sign.
  assert (Z0' : 4 * ((E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1)))) ^ 2) * (k ^ 2) + (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1)))) ^ 2 * d * (E (gamma 1) (fun x => dot x x)) + 2 * ((E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1)))) ^ 2) * d * k + 2 * ((E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1)))) ^ 2) * k * (E (gamma 1) (fun x => dot x x)) <> 0) by (apply positive_ne; sign).
  assert (Z1' : E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1))) <> 0) by (apply positive_ne; sign).
  assert (Z2' : d + 2 * k <> 0) by (apply positive_ne; sign).
  first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field; sides] | equal].
Qed.

(** Step [theorem], by Linear:
  E[<x, y>^(2*k + 2); x ~ gamma1] > 0
*)
Lemma step_theorem (V : Space) (d : R) (k : R) (y : V) (gamma : R -> law V)
    (label_k : label k)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_y : dot y y > 0)
    (H_k : E (gamma 1) (fun x => npow (dot x y) (2 * k)) > 0)
    (C_spheres : cited_spheres V gamma)
    (C_independent : cited_independent V gamma) :
  E (gamma 1) (fun x => npow (dot x y) (2 * k + 2)) > 0.
Proof.
  pose proof (step_next (V) (d) (k) (y) (gamma) label_k H_d_pos_0 H_dimension H_not_0 H_y C_spheres C_independent) as H_next.
  try assert (0 < d + 2 * k) by sign.
  assert (P0' : 0 < (E (gamma 1) (fun x => npow (dot x x) (1 + k)) * (dot y y) * (1 + 2 * k) * (inv (E (gamma 1) (fun x => npow (dot x x) k))) * (inv (d + 2 * k))) * ((E (gamma 1) (fun x => npow (dot x y) (2 * k))) - (0))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : (E (gamma 1) (fun x => npow (dot x y) (2 * k + 2))) - (0) = (E (gamma 1) (fun x => npow (dot x x) (1 + k)) * (dot y y) * (1 + 2 * k) * (inv (E (gamma 1) (fun x => npow (dot x x) k))) * (inv (d + 2 * k))) * ((E (gamma 1) (fun x => npow (dot x y) (2 * k))) - (0))).
  { enough (U' : E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) (1 + k))) * (dot y y) * (1 + 2 * k) * (inv (E (gamma 1) (fun x => npow (dot x x) k))) * (inv (d + 2 * k)) - 0 = E (gamma 1) (fun x => npow (dot x x) (1 + k)) * (dot y y) * (1 + 2 * k) * (inv (E (gamma 1) (fun x => npow (dot x x) k))) * (inv (d + 2 * k)) * (E (gamma 1) (fun x => npow (dot x y) (2 * k)) - 0)).
    { transitivity (E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) (1 + k))) * (dot y y) * (1 + 2 * k) * (inv (E (gamma 1) (fun x => npow (dot x x) k))) * (inv (d + 2 * k)) - 0).
      { assert (C0' : E (gamma 1) (fun x => npow (dot x y) (2 * k + 2)) = E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) (1 + k))) * (dot y y) * (1 + 2 * k) * (inv (E (gamma 1) (fun x => npow (dot x x) k))) * (inv (d + 2 * k))).
        { rewrite H_next.
          first [same | ring | arrange]. }
        rewrite C0'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    try assert (0 < d + 2 * k) by sign.
    assert (S0' : E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) (1 + k))) * (dot y y) * (1 + 2 * k) * (inv (E (gamma 1) (fun x => npow (dot x x) k))) * (inv (d + 2 * k)) - 0 = E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2)) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (k - 1)))) * (dot y y) * (inv (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1))))) * (inv (d + 2 * k)) + 2 * (E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2))) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (k - 1)))) * k * (dot y y) * (inv (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1))))) * (inv (d + 2 * k))).
    { transitivity (E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) (1 + k))) * (dot y y) * (1 + 2 * k) * (inv (E (gamma 1) (fun x => npow (dot x x) k))) * (inv (d + 2 * k)) - 0). { arrange. }
      assert (E1' : normal_form (E (gamma 1) (fun x => npow (dot x y) (2 * k))) (E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_2 => (1) * ((dot x_2 y) ^ 2 * ((npow (dot x_2 y) (k - 1)) ^ 2)))).
        { apply E_ext; intros x_2 D_x_2; draws.
          transitivity ((dot x_2 y) ^ 2 * ((npow (dot x_2 y) (k - 1)) ^ 2)).
          { transitivity (npow (dot x_2 y) (2 * k)). { arrange. }
            try assert (N3' : normal_form (npow (dot x_2 y) (2 * k)) ((dot x_2 y) ^ 2 * ((npow (dot x_2 y) (k - 1)) ^ 2))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_2 => (dot x_2 y) ^ 2 * ((npow (dot x_2 y) (k - 1)) ^ 2)))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2)))). { arrange. }
        arrange. }
      assert (E4' : normal_form (E (gamma 1) (fun x => npow (dot x x) (1 + k))) (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (k - 1))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_5 => (1) * ((dot x_5 x_5) ^ 2 * (npow (dot x_5 x_5) (k - 1))))).
        { apply E_ext; intros x_5 D_x_5; draws.
          transitivity ((dot x_5 x_5) ^ 2 * (npow (dot x_5 x_5) (k - 1))).
          { transitivity (npow (dot x_5 x_5) (1 + k)). { arrange. }
            try assert (N6' : normal_form (npow (dot x_5 x_5) (1 + k)) ((dot x_5 x_5) ^ 2 * (npow (dot x_5 x_5) (k - 1)))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_5 => (dot x_5 x_5) ^ 2 * (npow (dot x_5 x_5) (k - 1))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (k - 1))))). { arrange. }
        arrange. }
      assert (E7' : normal_form (E (gamma 1) (fun x => npow (dot x x) k)) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_8 => (1) * (dot x_8 x_8 * (npow (dot x_8 x_8) (k - 1))))).
        { apply E_ext; intros x_8 D_x_8; draws.
          transitivity (dot x_8 x_8 * (npow (dot x_8 x_8) (k - 1))).
          { transitivity (npow (dot x_8 x_8) k). { arrange. }
            try assert (N9' : normal_form (npow (dot x_8 x_8) k) (dot x_8 x_8 * (npow (dot x_8 x_8) (k - 1)))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_8 => dot x_8 x_8 * (npow (dot x_8 x_8) (k - 1))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1))))). { arrange. }
        arrange. }
      try assert (0 < d + 2 * k) by sign.
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (gamma 1) (fun x => npow (dot x x) (1 + k)) * (dot y y) * (1 + 2 * k) * (inv (E (gamma 1) (fun x => npow (dot x x) k))) * (inv (d + 2 * k)) * (E (gamma 1) (fun x => npow (dot x y) (2 * k)) - 0) = E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2)) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (k - 1)))) * (dot y y) * (inv (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1))))) * (inv (d + 2 * k)) + 2 * (E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2))) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (k - 1)))) * k * (dot y y) * (inv (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1))))) * (inv (d + 2 * k))).
    { transitivity (E (gamma 1) (fun x => npow (dot x x) (1 + k)) * (dot y y) * (1 + 2 * k) * (inv (E (gamma 1) (fun x => npow (dot x x) k))) * (inv (d + 2 * k)) * (E (gamma 1) (fun x => npow (dot x y) (2 * k)) - 0)). { arrange. }
      assert (E10' : normal_form (E (gamma 1) (fun x => npow (dot x x) (1 + k))) (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (k - 1))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_11 => (1) * ((dot x_11 x_11) ^ 2 * (npow (dot x_11 x_11) (k - 1))))).
        { apply E_ext; intros x_11 D_x_11; draws.
          transitivity ((dot x_11 x_11) ^ 2 * (npow (dot x_11 x_11) (k - 1))).
          { transitivity (npow (dot x_11 x_11) (1 + k)). { arrange. }
            try assert (N12' : normal_form (npow (dot x_11 x_11) (1 + k)) ((dot x_11 x_11) ^ 2 * (npow (dot x_11 x_11) (k - 1)))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_11 => (dot x_11 x_11) ^ 2 * (npow (dot x_11 x_11) (k - 1))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (k - 1))))). { arrange. }
        arrange. }
      assert (E13' : normal_form (E (gamma 1) (fun x => npow (dot x x) k)) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_14 => (1) * (dot x_14 x_14 * (npow (dot x_14 x_14) (k - 1))))).
        { apply E_ext; intros x_14 D_x_14; draws.
          transitivity (dot x_14 x_14 * (npow (dot x_14 x_14) (k - 1))).
          { transitivity (npow (dot x_14 x_14) k). { arrange. }
            try assert (N15' : normal_form (npow (dot x_14 x_14) k) (dot x_14 x_14 * (npow (dot x_14 x_14) (k - 1)))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_14 => dot x_14 x_14 * (npow (dot x_14 x_14) (k - 1))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1))))). { arrange. }
        arrange. }
      assert (E16' : normal_form (E (gamma 1) (fun x => npow (dot x y) (2 * k))) (E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_17 => (1) * ((dot x_17 y) ^ 2 * ((npow (dot x_17 y) (k - 1)) ^ 2)))).
        { apply E_ext; intros x_17 D_x_17; draws.
          transitivity ((dot x_17 y) ^ 2 * ((npow (dot x_17 y) (k - 1)) ^ 2)).
          { transitivity (npow (dot x_17 y) (2 * k)). { arrange. }
            try assert (N18' : normal_form (npow (dot x_17 y) (2 * k)) ((dot x_17 y) ^ 2 * ((npow (dot x_17 y) (k - 1)) ^ 2))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_17 => (dot x_17 y) ^ 2 * ((npow (dot x_17 y) (k - 1)) ^ 2)))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2)))). { arrange. }
        arrange. }
      try assert (0 < d + 2 * k) by sign.
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) (1 + k))) * (dot y y) * (1 + 2 * k) * (inv (E (gamma 1) (fun x => npow (dot x x) k))) * (inv (d + 2 * k)) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun x => npow (dot x x) (1 + k)) * (dot y y) * (1 + 2 * k) * (inv (E (gamma 1) (fun x => npow (dot x x) k))) * (inv (d + 2 * k)) * (E (gamma 1) (fun x => npow (dot x y) (2 * k)) - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (V : Space) (d : R) (k : R) (y : V) (gamma : R -> law V)
    (label_k : label k)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_y : dot y y > 0)
    (H_k : E (gamma 1) (fun x => npow (dot x y) (2 * k)) > 0)
    (C_spheres : cited_spheres V gamma)
    (C_independent : cited_independent V gamma) :
  E (gamma 1) (fun x => npow (dot x y) (2 * k + 2)) > 0.
Proof. exact (step_theorem (V) (d) (k) (y) (gamma) label_k H_d_pos_0 H_dimension H_not_0 H_y H_k C_spheres C_independent). Qed.
Print Assumptions theorem.
