(** Even moments along a vector, weighted by length, are positive (even-moments-weighted)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [y]: <y, y> > 0
  Then (((D + <y, y>)^(1/2))^(n))^(-1)*E[(((<x, x> + D)^(1/2))^(n))^(-1)*<x, y>^(2*k)*<x, x>^(-1 +
    a); x ~ gamma1]*<y, y>^(b - 1) > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require even_moments.
Open Scope R_scope.

(** Step [E |x|^2 > 0], by Linear:
  E[<x, x>; x ~ gamma1] > 0
*)
Lemma step_E_x__2_pos_0 (V : Space) (d : R) (gamma : R -> law V)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d) :
  E (gamma 1) (fun x => dot x x) > 0.
Proof.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun x => dot x x)) - (d))) by (apply zero_times; lra).
  assert (P' : 0 < (d)) by (sign).
  assert (G' : (E (gamma 1) (fun x => dot x x)) - (0) = (1) * ((E (gamma 1) (fun x => dot x x)) - (d)) + (d)) by congruent.
  gap; try rewrite G'; sum_sign.
Qed.

Definition cited_not_0 (V : Space) (gamma : R -> law V) : Prop :=
  forall (d : R),
  (d > 0) ->
  (E (gamma 1) (fun x => dot x x) = d) ->
  (forall x : V, drawn (gamma 1) x -> dot x x > 0).

(** Step [not 0], by Cited:
  <_0, _0> > 0 for all gamma1
*)
Lemma step_not_0 (V : Space) (d : R) (gamma : R -> law V)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (C_not_0 : cited_not_0 V gamma) :
  forall x : V, drawn (gamma 1) x -> dot x x > 0.
Proof.
  exact (C_not_0 d H_d_pos_0 H_dimension).
Qed.

(** Step [moment], by Instance:
  E[<x, y>^(2*k); x ~ gamma1] > 0
*)
Lemma step_moment (V : Space) (d : R) (k : R) (y : V) (gamma : R -> law V)
    (label_k : label k)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_y : dot y y > 0)
    (C_not_0 : cited_not_0 V gamma)
    (C_even_moments_spheres : even_moments.cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma) :
  E (gamma 1) (fun x => npow (dot x y) (2 * k)) > 0.
Proof.
  pose proof (step_not_0 (V) (d) (gamma) H_d_pos_0 H_dimension C_not_0) as H_not_0.
  assert (I' : E (gamma 1) (fun x => npow (dot x (y)) (2 * (k))) > 0).
  { apply (even_moments.step_all_k (V) (d) (k) (y) (gamma)); [premise | first [assumption | gap; sign | premise] | premise | premise | first [exact H_y | assert (G' : (dot (y) (y)) - (0) = (dot y y) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_y] | exact C_even_moments_spheres | exact C_even_moments_step_spheres | exact C_even_moments_step_independent]. }
  congruent_to I'.
Qed.

(** Step [|x| > 0], by Sign:
  E[<x, x>^(k); x ~ gamma1] > 0
*)
Lemma step_x_pos_0 (V : Space) (d : R) (k : R) (gamma : R -> law V)
    (label_k : label k)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (C_not_0 : cited_not_0 V gamma) :
  E (gamma 1) (fun x => npow (dot x x) k) > 0.
Proof.
  pose proof (step_not_0 (V) (d) (gamma) H_d_pos_0 H_dimension C_not_0) as H_not_0.
  gap; sign.
Qed.

(** Step [W > 0], by Sign:
  E[<x, x>^(k)*(((<x, x> + D)^(1/2))^(n))^(-1)*<x, x>^(-1 + a); x ~ gamma1] > 0
*)
Lemma step_W_pos_0 (V : Space) (D : R) (a : R) (d : R) (k : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_k : label k)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (C_not_0 : cited_not_0 V gamma) :
  E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))) > 0.
Proof.
  pose proof (step_not_0 (V) (d) (gamma) H_d_pos_0 H_dimension C_not_0) as H_not_0.
  gap; sign.
Qed.

Definition cited_independent (V : Space) (gamma : R -> law V) : Prop :=
  forall (D : R) (a : R) (k : R) (n : R) (y : V),
  (label a) ->
  (label k) ->
  (label n) ->
  (D > 0) ->
  (dot y y > 0) ->
  (E (gamma 1) (fun x => npow (dot x x) k) * (E (gamma 1) (fun x => npow (dot x y) (2 * k) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) = E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))))).

(** Step [independent], by Cited:
  E[<x, x>^(k); x ~ gamma1]*E[(((<x, x> + D)^(1/2))^(n))^(-1)*<x, y>^(2*k)*<x, x>^(-1 + a); x ~
    gamma1] = E[<x, y>^(2*k); x ~ gamma1]*E[<x, x>^(k)*(((<x, x> + D)^(1/2))^(n))^(-1)*<x, x>^(-1
    + a); x ~ gamma1]
*)
Lemma step_independent (V : Space) (D : R) (a : R) (k : R) (n : R) (y : V) (gamma : R -> law V)
    (label_a : label a)
    (label_k : label k)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_y : dot y y > 0)
    (C_independent : cited_independent V gamma) :
  E (gamma 1) (fun x => npow (dot x x) k) * (E (gamma 1) (fun x => npow (dot x y) (2 * k) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) = E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))).
Proof.
  exact (C_independent D a k n y label_a label_k label_n H_D_pos_0 H_y).
Qed.

(** Step [is], by Algebra:
  E[(((<x, x> + D)^(1/2))^(n))^(-1)*<x, y>^(2*k)*<x, x>^(-1 + a); x ~ gamma1] = E[<x, y>^(2*k); x
    ~ gamma1]*E[<x, x>^(k)*(((<x, x> + D)^(1/2))^(n))^(-1)*<x, x>^(-1 + a); x ~ gamma1]*E[<x,
    x>^(k); x ~ gamma1]^(-1)
*)
Lemma step_is (V : Space) (D : R) (a : R) (d : R) (k : R) (n : R) (y : V) (gamma : R -> law V)
    (label_a : label a)
    (label_k : label k)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_y : dot y y > 0)
    (C_not_0 : cited_not_0 V gamma)
    (C_independent : cited_independent V gamma) :
  E (gamma 1) (fun x => npow (dot x y) (2 * k) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))) = E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) * (inv (E (gamma 1) (fun x => npow (dot x x) k))).
Proof.
  pose proof (step_not_0 (V) (d) (gamma) H_d_pos_0 H_dimension C_not_0) as H_not_0.
  pose proof (step_independent (V) (D) (a) (k) (n) (y) (gamma) label_a label_k label_n H_D_pos_0 H_y C_independent) as H_independent.
  assert (S0' : E (gamma 1) (fun x => npow (dot x y) (2 * k) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))) = E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D))))).
  { transitivity (E (gamma 1) (fun x => npow (dot x y) (2 * k) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))). { arrange. }
    assert (E0' : normal_form (E (gamma 1) (fun x => npow (dot x y) (2 * k) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) (E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_1 => (1) * ((dot x_1 y) ^ 2 * ((npow (dot x_1 y) (k - 1)) ^ 2) * (npow (dot x_1 x_1) (a - 1)) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_1 x_1 + D)))))).
      { apply E_ext; intros x_1 D_x_1; draws.
        transitivity ((dot x_1 y) ^ 2 * ((npow (dot x_1 y) (k - 1)) ^ 2) * (npow (dot x_1 x_1) (a - 1)) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_1 x_1 + D)))).
        { transitivity (npow (dot x_1 y) (2 * k) * (npow (dot x_1 x_1) (a - 1)) * (inv (npow (sqrt (dot x_1 x_1 + D)) n))). { arrange. }
          try assert (0 < dot x_1 x_1 + D) by sign.
          try assert (N2' : normal_form (npow (dot x_1 x_1) (a - 1)) (npow (dot x_1 x_1) (a - 1))) by normal.
          try assert (N3' : normal_form (npow (dot x_1 y) (2 * k)) ((dot x_1 y) ^ 2 * ((npow (dot x_1 y) (k - 1)) ^ 2))) by normal.
          try assert (0 < dot x_1 x_1 + D) by sign.
          try assert (N4' : normal_form (npow (sqrt (dot x_1 x_1 + D)) n) (sqrt (dot x_1 x_1 + D) * (npow (sqrt (dot x_1 x_1 + D)) (n - 1)))) by normal.
          try assert (0 < dot x_1 x_1 + D) by sign.
          try assert (N5' : normal_form (inv (npow (sqrt (dot x_1 x_1 + D)) n)) (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1)) * (inv (sqrt (dot x_1 x_1 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_1 x_1 + D) * sqrt (dot x_1 x_1 + D) = dot x_1 x_1 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_1 x_1 + D)) * inv (sqrt (dot x_1 x_1 + D)) = inv (dot x_1 x_1 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_1 x_1 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (dot x_1 x_1 + D)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_1 => (dot x_1 y) ^ 2 * ((npow (dot x_1 y) (k - 1)) ^ 2) * (npow (dot x_1 x_1) (a - 1)) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_1 x_1 + D)))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) * (inv (E (gamma 1) (fun x => npow (dot x x) k))) = E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (dot x x) (k - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))) * (E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2))) * (inv (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1)))))).
  { transitivity (E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) * (inv (E (gamma 1) (fun x => npow (dot x x) k)))). { arrange. }
    assert (E6' : normal_form (E (gamma 1) (fun x => npow (dot x y) (2 * k))) (E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2)))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_7 => (1) * ((dot x_7 y) ^ 2 * ((npow (dot x_7 y) (k - 1)) ^ 2)))).
      { apply E_ext; intros x_7 D_x_7; draws.
        transitivity ((dot x_7 y) ^ 2 * ((npow (dot x_7 y) (k - 1)) ^ 2)).
        { transitivity (npow (dot x_7 y) (2 * k)). { arrange. }
          try assert (N8' : normal_form (npow (dot x_7 y) (2 * k)) ((dot x_7 y) ^ 2 * ((npow (dot x_7 y) (k - 1)) ^ 2))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_7 => (dot x_7 y) ^ 2 * ((npow (dot x_7 y) (k - 1)) ^ 2)))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2)))). { arrange. }
      arrange. }
    assert (E9' : normal_form (E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (dot x x) (k - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_10 => (1) * (dot x_10 x_10 * (npow (dot x_10 x_10) (a - 1)) * (npow (dot x_10 x_10) (k - 1)) * (inv (npow (sqrt (dot x_10 x_10 + D)) (n - 1))) * (inv (sqrt (dot x_10 x_10 + D)))))).
      { apply E_ext; intros x_10 D_x_10; draws.
        transitivity (dot x_10 x_10 * (npow (dot x_10 x_10) (a - 1)) * (npow (dot x_10 x_10) (k - 1)) * (inv (npow (sqrt (dot x_10 x_10 + D)) (n - 1))) * (inv (sqrt (dot x_10 x_10 + D)))).
        { transitivity (npow (dot x_10 x_10) k * (npow (dot x_10 x_10) (a - 1)) * (inv (npow (sqrt (dot x_10 x_10 + D)) n))). { arrange. }
          try assert (0 < dot x_10 x_10 + D) by sign.
          try assert (N11' : normal_form (npow (dot x_10 x_10) (a - 1)) (npow (dot x_10 x_10) (a - 1))) by normal.
          try assert (N12' : normal_form (npow (dot x_10 x_10) k) (dot x_10 x_10 * (npow (dot x_10 x_10) (k - 1)))) by normal.
          try assert (0 < dot x_10 x_10 + D) by sign.
          try assert (N13' : normal_form (npow (sqrt (dot x_10 x_10 + D)) n) (sqrt (dot x_10 x_10 + D) * (npow (sqrt (dot x_10 x_10 + D)) (n - 1)))) by normal.
          try assert (0 < dot x_10 x_10 + D) by sign.
          try assert (N14' : normal_form (inv (npow (sqrt (dot x_10 x_10 + D)) n)) (inv (npow (sqrt (dot x_10 x_10 + D)) (n - 1)) * (inv (sqrt (dot x_10 x_10 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_10 x_10 + D) * sqrt (dot x_10 x_10 + D) = dot x_10 x_10 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_10 x_10 + D)) * inv (sqrt (dot x_10 x_10 + D)) = inv (dot x_10 x_10 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_10 x_10 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (dot x_10 x_10 + D)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_10 => dot x_10 x_10 * (npow (dot x_10 x_10) (a - 1)) * (npow (dot x_10 x_10) (k - 1)) * (inv (npow (sqrt (dot x_10 x_10 + D)) (n - 1))) * (inv (sqrt (dot x_10 x_10 + D)))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (dot x x) (k - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))))). { arrange. }
      arrange. }
    assert (E15' : normal_form (E (gamma 1) (fun x => npow (dot x x) k)) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_16 => (1) * (dot x_16 x_16 * (npow (dot x_16 x_16) (k - 1))))).
      { apply E_ext; intros x_16 D_x_16; draws.
        transitivity (dot x_16 x_16 * (npow (dot x_16 x_16) (k - 1))).
        { transitivity (npow (dot x_16 x_16) k). { arrange. }
          try assert (N17' : normal_form (npow (dot x_16 x_16) k) (dot x_16 x_16 * (npow (dot x_16 x_16) (k - 1)))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_16 => dot x_16 x_16 * (npow (dot x_16 x_16) (k - 1))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (gamma 1) (fun x => npow (dot x y) (2 * k) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) * (inv (E (gamma 1) (fun x => npow (dot x x) k)))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L00' : E (gamma 1) (fun x => npow (dot x x) k) * (E (gamma 1) (fun x => npow (dot x y) (2 * k) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) = E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1))))).
  { transitivity (E (gamma 1) (fun x => npow (dot x x) k) * (E (gamma 1) (fun x => npow (dot x y) (2 * k) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))))). { arrange. }
    assert (E18' : normal_form (E (gamma 1) (fun x => npow (dot x x) k)) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_19 => (1) * (dot x_19 x_19 * (npow (dot x_19 x_19) (k - 1))))).
      { apply E_ext; intros x_19 D_x_19; draws.
        transitivity (dot x_19 x_19 * (npow (dot x_19 x_19) (k - 1))).
        { transitivity (npow (dot x_19 x_19) k). { arrange. }
          try assert (N20' : normal_form (npow (dot x_19 x_19) k) (dot x_19 x_19 * (npow (dot x_19 x_19) (k - 1)))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_19 => dot x_19 x_19 * (npow (dot x_19 x_19) (k - 1))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1))))). { arrange. }
      arrange. }
    assert (E21' : normal_form (E (gamma 1) (fun x => npow (dot x y) (2 * k) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) (E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_22 => (1) * ((dot x_22 y) ^ 2 * ((npow (dot x_22 y) (k - 1)) ^ 2) * (npow (dot x_22 x_22) (a - 1)) * (inv (npow (sqrt (dot x_22 x_22 + D)) (n - 1))) * (inv (sqrt (dot x_22 x_22 + D)))))).
      { apply E_ext; intros x_22 D_x_22; draws.
        transitivity ((dot x_22 y) ^ 2 * ((npow (dot x_22 y) (k - 1)) ^ 2) * (npow (dot x_22 x_22) (a - 1)) * (inv (npow (sqrt (dot x_22 x_22 + D)) (n - 1))) * (inv (sqrt (dot x_22 x_22 + D)))).
        { transitivity (npow (dot x_22 y) (2 * k) * (npow (dot x_22 x_22) (a - 1)) * (inv (npow (sqrt (dot x_22 x_22 + D)) n))). { arrange. }
          try assert (0 < dot x_22 x_22 + D) by sign.
          try assert (N23' : normal_form (npow (dot x_22 y) (2 * k)) ((dot x_22 y) ^ 2 * ((npow (dot x_22 y) (k - 1)) ^ 2))) by normal.
          try assert (N24' : normal_form (npow (dot x_22 x_22) (a - 1)) (npow (dot x_22 x_22) (a - 1))) by normal.
          try assert (0 < dot x_22 x_22 + D) by sign.
          try assert (N25' : normal_form (npow (sqrt (dot x_22 x_22 + D)) n) (sqrt (dot x_22 x_22 + D) * (npow (sqrt (dot x_22 x_22 + D)) (n - 1)))) by normal.
          try assert (0 < dot x_22 x_22 + D) by sign.
          try assert (N26' : normal_form (inv (npow (sqrt (dot x_22 x_22 + D)) n)) (inv (npow (sqrt (dot x_22 x_22 + D)) (n - 1)) * (inv (sqrt (dot x_22 x_22 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_22 x_22 + D) * sqrt (dot x_22 x_22 + D) = dot x_22 x_22 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_22 x_22 + D)) * inv (sqrt (dot x_22 x_22 + D)) = inv (dot x_22 x_22 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_22 x_22 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (dot x_22 x_22 + D)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_22 => (dot x_22 y) ^ 2 * ((npow (dot x_22 y) (k - 1)) ^ 2) * (npow (dot x_22 x_22) (a - 1)) * (inv (npow (sqrt (dot x_22 x_22 + D)) (n - 1))) * (inv (sqrt (dot x_22 x_22 + D)))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L01' : E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) = E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (dot x x) (k - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))) * (E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2)))).
  { transitivity (E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))))). { arrange. }
    assert (E27' : normal_form (E (gamma 1) (fun x => npow (dot x y) (2 * k))) (E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2)))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_28 => (1) * ((dot x_28 y) ^ 2 * ((npow (dot x_28 y) (k - 1)) ^ 2)))).
      { apply E_ext; intros x_28 D_x_28; draws.
        transitivity ((dot x_28 y) ^ 2 * ((npow (dot x_28 y) (k - 1)) ^ 2)).
        { transitivity (npow (dot x_28 y) (2 * k)). { arrange. }
          try assert (N29' : normal_form (npow (dot x_28 y) (2 * k)) ((dot x_28 y) ^ 2 * ((npow (dot x_28 y) (k - 1)) ^ 2))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_28 => (dot x_28 y) ^ 2 * ((npow (dot x_28 y) (k - 1)) ^ 2)))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2)))). { arrange. }
      arrange. }
    assert (E30' : normal_form (E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (dot x x) (k - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_31 => (1) * (dot x_31 x_31 * (npow (dot x_31 x_31) (a - 1)) * (npow (dot x_31 x_31) (k - 1)) * (inv (npow (sqrt (dot x_31 x_31 + D)) (n - 1))) * (inv (sqrt (dot x_31 x_31 + D)))))).
      { apply E_ext; intros x_31 D_x_31; draws.
        transitivity (dot x_31 x_31 * (npow (dot x_31 x_31) (a - 1)) * (npow (dot x_31 x_31) (k - 1)) * (inv (npow (sqrt (dot x_31 x_31 + D)) (n - 1))) * (inv (sqrt (dot x_31 x_31 + D)))).
        { transitivity (npow (dot x_31 x_31) k * (npow (dot x_31 x_31) (a - 1)) * (inv (npow (sqrt (dot x_31 x_31 + D)) n))). { arrange. }
          try assert (0 < dot x_31 x_31 + D) by sign.
          try assert (N32' : normal_form (npow (dot x_31 x_31) k) (dot x_31 x_31 * (npow (dot x_31 x_31) (k - 1)))) by normal.
          try assert (N33' : normal_form (npow (dot x_31 x_31) (a - 1)) (npow (dot x_31 x_31) (a - 1))) by normal.
          try assert (0 < dot x_31 x_31 + D) by sign.
          try assert (N34' : normal_form (npow (sqrt (dot x_31 x_31 + D)) n) (sqrt (dot x_31 x_31 + D) * (npow (sqrt (dot x_31 x_31 + D)) (n - 1)))) by normal.
          try assert (0 < dot x_31 x_31 + D) by sign.
          try assert (N35' : normal_form (inv (npow (sqrt (dot x_31 x_31 + D)) n)) (inv (npow (sqrt (dot x_31 x_31 + D)) (n - 1)) * (inv (sqrt (dot x_31 x_31 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_31 x_31 + D) * sqrt (dot x_31 x_31 + D) = dot x_31 x_31 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_31 x_31 + D)) * inv (sqrt (dot x_31 x_31 + D)) = inv (dot x_31 x_31 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_31 x_31 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (dot x_31 x_31 + D)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_31 => dot x_31 x_31 * (npow (dot x_31 x_31) (a - 1)) * (npow (dot x_31 x_31) (k - 1)) * (inv (npow (sqrt (dot x_31 x_31 + D)) (n - 1))) * (inv (sqrt (dot x_31 x_31 + D)))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (dot x x) (k - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (K0' : E (gamma 1) (fun x => npow (dot x x) k) * (E (gamma 1) (fun x => npow (dot x y) (2 * k) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) = E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))))) by says H_independent.
  assert (R0' : (E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1))))) - (E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (dot x x) (k - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))) * (E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2)))) = 0) by exact (gap_zero _ _ _ _ L00' L01' K0').
  apply (by_combination _ _ ((E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1))) * (inv ((E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1)))) ^ 2))) * ((E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1))))) - (E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (dot x x) (k - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))) * (E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2))))))); [| rewrite R0'; ring].
  assert (Z0' : E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1))) <> 0) by (apply positive_ne; sign).
  assert (Z1' : (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1)))) ^ 2 <> 0) by (apply positive_ne; sign).
  first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal].
Qed.

(** Step [theorem], by Linear:
  (((D + <y, y>)^(1/2))^(n))^(-1)*E[(((<x, x> + D)^(1/2))^(n))^(-1)*<x, y>^(2*k)*<x, x>^(-1 + a);
    x ~ gamma1]*<y, y>^(b - 1) > 0
*)
Lemma step_theorem (V : Space) (D : R) (a : R) (b : R) (d : R) (k : R) (n : R) (y : V) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_k : label k)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_y : dot y y > 0)
    (C_not_0 : cited_not_0 V gamma)
    (C_even_moments_spheres : even_moments.cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma)
    (C_independent : cited_independent V gamma) :
  E (gamma 1) (fun x => npow (dot x y) (2 * k) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot y y)) n)) > 0.
Proof.
  pose proof (step_not_0 (V) (d) (gamma) H_d_pos_0 H_dimension C_not_0) as H_not_0.
  pose proof (step_moment (V) (d) (k) (y) (gamma) label_k H_d_pos_0 H_dimension H_y C_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent) as H_moment.
  pose proof (step_is (V) (D) (a) (d) (k) (n) (y) (gamma) label_a label_k label_n H_D_pos_0 H_d_pos_0 H_dimension H_y C_not_0 C_independent) as H_is.
  try assert (0 < D + dot y y) by sign.
  assert (P0' : 0 < (E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot y y)) n)) * (inv (E (gamma 1) (fun x => npow (dot x x) k)))) * ((E (gamma 1) (fun x => npow (dot x y) (2 * k))) - (0))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : (E (gamma 1) (fun x => npow (dot x y) (2 * k) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot y y)) n))) - (0) = (E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot y y)) n)) * (inv (E (gamma 1) (fun x => npow (dot x x) k)))) * ((E (gamma 1) (fun x => npow (dot x y) (2 * k))) - (0))).
  { enough (U' : E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) * (inv (E (gamma 1) (fun x => npow (dot x x) k))) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot y y)) n)) - 0 = E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot y y)) n)) * (inv (E (gamma 1) (fun x => npow (dot x x) k))) * (E (gamma 1) (fun x => npow (dot x y) (2 * k)) - 0)).
    { transitivity (E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) * (inv (E (gamma 1) (fun x => npow (dot x x) k))) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot y y)) n)) - 0).
      { assert (C0' : E (gamma 1) (fun x => npow (dot x y) (2 * k) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))) = E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) * (inv (E (gamma 1) (fun x => npow (dot x x) k)))).
        { rewrite H_is.
          first [same | ring | arrange]. }
        rewrite C0'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    try assert (0 < D + dot y y) by sign.
    assert (S0' : E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) * (inv (E (gamma 1) (fun x => npow (dot x x) k))) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot y y)) n)) - 0 = E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (dot x x) (k - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))) * (E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2))) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot y y)) (n - 1))) * (inv (sqrt (D + dot y y))) * (inv (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1)))))).
    { transitivity (E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) * (inv (E (gamma 1) (fun x => npow (dot x x) k))) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot y y)) n)) - 0). { arrange. }
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
      assert (E4' : normal_form (E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (dot x x) (k - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_5 => (1) * (dot x_5 x_5 * (npow (dot x_5 x_5) (a - 1)) * (npow (dot x_5 x_5) (k - 1)) * (inv (npow (sqrt (dot x_5 x_5 + D)) (n - 1))) * (inv (sqrt (dot x_5 x_5 + D)))))).
        { apply E_ext; intros x_5 D_x_5; draws.
          transitivity (dot x_5 x_5 * (npow (dot x_5 x_5) (a - 1)) * (npow (dot x_5 x_5) (k - 1)) * (inv (npow (sqrt (dot x_5 x_5 + D)) (n - 1))) * (inv (sqrt (dot x_5 x_5 + D)))).
          { transitivity (npow (dot x_5 x_5) k * (npow (dot x_5 x_5) (a - 1)) * (inv (npow (sqrt (dot x_5 x_5 + D)) n))). { arrange. }
            try assert (0 < dot x_5 x_5 + D) by sign.
            try assert (N6' : normal_form (npow (dot x_5 x_5) k) (dot x_5 x_5 * (npow (dot x_5 x_5) (k - 1)))) by normal.
            try assert (N7' : normal_form (npow (dot x_5 x_5) (a - 1)) (npow (dot x_5 x_5) (a - 1))) by normal.
            try assert (0 < dot x_5 x_5 + D) by sign.
            try assert (N8' : normal_form (npow (sqrt (dot x_5 x_5 + D)) n) (sqrt (dot x_5 x_5 + D) * (npow (sqrt (dot x_5 x_5 + D)) (n - 1)))) by normal.
            try assert (0 < dot x_5 x_5 + D) by sign.
            try assert (N9' : normal_form (inv (npow (sqrt (dot x_5 x_5 + D)) n)) (inv (npow (sqrt (dot x_5 x_5 + D)) (n - 1)) * (inv (sqrt (dot x_5 x_5 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_5 x_5 + D) * sqrt (dot x_5 x_5 + D) = dot x_5 x_5 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_5 x_5 + D)) * inv (sqrt (dot x_5 x_5 + D)) = inv (dot x_5 x_5 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : npow (sqrt (dot x_5 x_5 + D)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (dot x_5 x_5 + D) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_5 => dot x_5 x_5 * (npow (dot x_5 x_5) (a - 1)) * (npow (dot x_5 x_5) (k - 1)) * (inv (npow (sqrt (dot x_5 x_5 + D)) (n - 1))) * (inv (sqrt (dot x_5 x_5 + D)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (dot x x) (k - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))))). { arrange. }
        arrange. }
      assert (E10' : normal_form (E (gamma 1) (fun x => npow (dot x x) k)) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_11 => (1) * (dot x_11 x_11 * (npow (dot x_11 x_11) (k - 1))))).
        { apply E_ext; intros x_11 D_x_11; draws.
          transitivity (dot x_11 x_11 * (npow (dot x_11 x_11) (k - 1))).
          { transitivity (npow (dot x_11 x_11) k). { arrange. }
            try assert (N12' : normal_form (npow (dot x_11 x_11) k) (dot x_11 x_11 * (npow (dot x_11 x_11) (k - 1)))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_11 => dot x_11 x_11 * (npow (dot x_11 x_11) (k - 1))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1))))). { arrange. }
        arrange. }
      try assert (0 < D + dot y y) by sign.
      try assert (N13' : normal_form (npow (dot y y) (b - 1)) (npow (dot y y) (b - 1))) by normal.
      try assert (0 < D + dot y y) by sign.
      try assert (N14' : normal_form (npow (sqrt (D + dot y y)) n) (npow (sqrt (D + dot y y)) (n - 1) * (sqrt (D + dot y y)))) by normal.
      try assert (0 < D + dot y y) by sign.
      try assert (N15' : normal_form (inv (npow (sqrt (D + dot y y)) n)) (inv (npow (sqrt (D + dot y y)) (n - 1)) * (inv (sqrt (D + dot y y))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D + dot y y) * sqrt (D + dot y y) = D + dot y y) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (D + dot y y)) * inv (sqrt (D + dot y y)) = inv (D + dot y y)) by (apply inv_sqrt_square; sign); assert (Z0' : npow (sqrt (D + dot y y)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (D + dot y y) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot y y)) n)) * (inv (E (gamma 1) (fun x => npow (dot x x) k))) * (E (gamma 1) (fun x => npow (dot x y) (2 * k)) - 0) = E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (dot x x) (k - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))) * (E (gamma 1) (fun x => (dot x y) ^ 2 * ((npow (dot x y) (k - 1)) ^ 2))) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot y y)) (n - 1))) * (inv (sqrt (D + dot y y))) * (inv (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1)))))).
    { transitivity (E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot y y)) n)) * (inv (E (gamma 1) (fun x => npow (dot x x) k))) * (E (gamma 1) (fun x => npow (dot x y) (2 * k)) - 0)). { arrange. }
      assert (E16' : normal_form (E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (dot x x) (k - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_17 => (1) * (dot x_17 x_17 * (npow (dot x_17 x_17) (a - 1)) * (npow (dot x_17 x_17) (k - 1)) * (inv (npow (sqrt (dot x_17 x_17 + D)) (n - 1))) * (inv (sqrt (dot x_17 x_17 + D)))))).
        { apply E_ext; intros x_17 D_x_17; draws.
          transitivity (dot x_17 x_17 * (npow (dot x_17 x_17) (a - 1)) * (npow (dot x_17 x_17) (k - 1)) * (inv (npow (sqrt (dot x_17 x_17 + D)) (n - 1))) * (inv (sqrt (dot x_17 x_17 + D)))).
          { transitivity (npow (dot x_17 x_17) k * (npow (dot x_17 x_17) (a - 1)) * (inv (npow (sqrt (dot x_17 x_17 + D)) n))). { arrange. }
            try assert (0 < dot x_17 x_17 + D) by sign.
            try assert (N18' : normal_form (npow (dot x_17 x_17) (a - 1)) (npow (dot x_17 x_17) (a - 1))) by normal.
            try assert (N19' : normal_form (npow (dot x_17 x_17) k) (dot x_17 x_17 * (npow (dot x_17 x_17) (k - 1)))) by normal.
            try assert (0 < dot x_17 x_17 + D) by sign.
            try assert (N20' : normal_form (npow (sqrt (dot x_17 x_17 + D)) n) (sqrt (dot x_17 x_17 + D) * (npow (sqrt (dot x_17 x_17 + D)) (n - 1)))) by normal.
            try assert (0 < dot x_17 x_17 + D) by sign.
            try assert (N21' : normal_form (inv (npow (sqrt (dot x_17 x_17 + D)) n)) (inv (npow (sqrt (dot x_17 x_17 + D)) (n - 1)) * (inv (sqrt (dot x_17 x_17 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_17 x_17 + D) * sqrt (dot x_17 x_17 + D) = dot x_17 x_17 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_17 x_17 + D)) * inv (sqrt (dot x_17 x_17 + D)) = inv (dot x_17 x_17 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_17 x_17 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (dot x_17 x_17 + D)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_17 => dot x_17 x_17 * (npow (dot x_17 x_17) (a - 1)) * (npow (dot x_17 x_17) (k - 1)) * (inv (npow (sqrt (dot x_17 x_17 + D)) (n - 1))) * (inv (sqrt (dot x_17 x_17 + D)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (dot x x) (k - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))))). { arrange. }
        arrange. }
      assert (E22' : normal_form (E (gamma 1) (fun x => npow (dot x x) k)) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_23 => (1) * (dot x_23 x_23 * (npow (dot x_23 x_23) (k - 1))))).
        { apply E_ext; intros x_23 D_x_23; draws.
          transitivity (dot x_23 x_23 * (npow (dot x_23 x_23) (k - 1))).
          { transitivity (npow (dot x_23 x_23) k). { arrange. }
            try assert (N24' : normal_form (npow (dot x_23 x_23) k) (dot x_23 x_23 * (npow (dot x_23 x_23) (k - 1)))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_23 => dot x_23 x_23 * (npow (dot x_23 x_23) (k - 1))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (k - 1))))). { arrange. }
        arrange. }
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
      try assert (0 < D + dot y y) by sign.
      try assert (N28' : normal_form (npow (dot y y) (b - 1)) (npow (dot y y) (b - 1))) by normal.
      try assert (0 < D + dot y y) by sign.
      try assert (N29' : normal_form (npow (sqrt (D + dot y y)) n) (npow (sqrt (D + dot y y)) (n - 1) * (sqrt (D + dot y y)))) by normal.
      try assert (0 < D + dot y y) by sign.
      try assert (N30' : normal_form (inv (npow (sqrt (D + dot y y)) n)) (inv (npow (sqrt (D + dot y y)) (n - 1)) * (inv (sqrt (D + dot y y))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D + dot y y) * sqrt (D + dot y y) = D + dot y y) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (D + dot y y)) * inv (sqrt (D + dot y y)) = inv (D + dot y y)) by (apply inv_sqrt_square; sign); assert (Z0' : npow (sqrt (D + dot y y)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (D + dot y y) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) * (inv (E (gamma 1) (fun x => npow (dot x x) k))) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot y y)) n)) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot y y)) n)) * (inv (E (gamma 1) (fun x => npow (dot x x) k))) * (E (gamma 1) (fun x => npow (dot x y) (2 * k)) - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (V : Space) (D : R) (a : R) (b : R) (d : R) (k : R) (n : R) (y : V) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_k : label k)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_y : dot y y > 0)
    (C_not_0 : cited_not_0 V gamma)
    (C_even_moments_spheres : even_moments.cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma)
    (C_independent : cited_independent V gamma) :
  E (gamma 1) (fun x => npow (dot x y) (2 * k) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot y y)) n)) > 0.
Proof. exact (step_theorem (V) (D) (a) (b) (d) (k) (n) (y) (gamma) label_a label_b label_k label_n H_D_pos_0 H_d_pos_0 H_dimension H_y C_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_independent). Qed.
Print Assumptions theorem.
