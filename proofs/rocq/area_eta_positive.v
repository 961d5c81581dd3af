(** The mean length of what is orthogonal to a unit vector is $(2/pi)^(1/2)$ at least (area-eta-positive)

  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [unit]: <e, e> = 1
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Then E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~ gamma1] >= pi^(-1/2)*2^(1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require squares_order.
From NCProofs Require absolute_normal.
Open Scope R_scope.

(** Step [w], by Sign:
  <g - e*<g, e>, g - e*<g, e>> >= 0
*)
Lemma step_w (V : Space) (e : V) (g : V) :
  dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e)) >= 0.
Proof.
  gap; sign.
Qed.

(** Step [v], by Sign:
  <-<k, e>*e + k, -<k, e>*e + k> >= 0
*)
Lemma step_v (V : Space) (e : V) (k : V) :
  dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)) >= 0.
Proof.
  gap; sign.
Qed.

(** Step [Cauchy], by Cited:
  <-<k, e>*e + k, -<k, e>*e + k>*<g - e*<g, e>, g - e*<g, e>> >= <g - e*<g, e>, -<k, e>*e + k>^2
*)
Lemma step_Cauchy (V : Space) (e : V) (g : V) (k : V) :
  dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)) * (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e))) >= (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2.
Proof.
  pose proof (cauchy_schwarz (vadd g (vscale ((-1) * (dot g e)) e)) (vadd (vscale ((-1) * (dot k e)) e) (k))) as I'.
  fit I'.
Qed.

(** Step [squares], by Linear:
  <-<k, e>*e + k, -<k, e>*e + k>*<g - e*<g, e>, g - e*<g, e>> >= <g - e*<g, e>, -<k, e>*e + k>^2
*)
Lemma step_squares (V : Space) (e : V) (g : V) (k : V) :
  dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)) * (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e))) >= (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2.
Proof.
  pose proof (step_Cauchy (V) (e) (g) (k)) as H_Cauchy.
  assert (P0' : 0 <= (1) * ((dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)) * (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e)))) - ((dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)) * (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e)))) - ((dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2) = (1) * ((dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)) * (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e)))) - ((dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2))).
  { try assert (N0' : normal_form (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) by normal.
    try assert (N1' : normal_form (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e))) ((dot g e) ^ 2 * (dot e e) + dot g g - 2 * ((dot g e) ^ 2))) by normal.
    try assert (N2' : normal_form (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot e e * (dot k e) * (dot g e) + dot g k - 2 * (dot k e) * (dot g e))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [order], by Instance:
  <-<k, e>*e + k, -<k, e>*e + k>^(1/2)*<g - e*<g, e>, g - e*<g, e>>^(1/2) >= abs(<g - e*<g, e>,
    -<k, e>*e + k>)
*)
Lemma step_order (V : Space) (e : V) (g : V) (k : V) :
  sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) * (sqrt (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e)))) >= Rabs (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd (vscale ((-1) * (dot k e)) e) (k))).
Proof.
  pose proof (step_w (V) (e) (g)) as H_w.
  pose proof (step_v (V) (e) (k)) as H_v.
  pose proof (step_squares (V) (e) (g) (k)) as H_squares.
  assert (I' : (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) * (sqrt (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e))))) >= (Rabs (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd (vscale ((-1) * (dot k e)) e) (k))))).
  { apply (squares_order.step_theorem (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) * (sqrt (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e))))) (Rabs (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd (vscale ((-1) * (dot k e)) e) (k))))); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_squares | assert (G' : ((sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) * (sqrt (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e))))) ^ 2) - ((Rabs (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) ^ 2) = (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)) * (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e)))) - ((dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2)); [(assert (U' : forall z0' z1' z2' : R, ((z1') >= 0) -> ((z0') >= 0) -> ((((z0') * (z1'))) >= (((z2') ^ 2))) -> ((sqrt (z0') * (sqrt (z1'))) ^ 2 - (Rabs (z2')) ^ 2) = ((z0') * (z1') - (z2') ^ 2)); [clear; intros z0' z1' z2' H_w H_v H_squares; try assert (Q0' : Rabs (z2') * Rabs (z2') = (z2') * (z2')) by (exact (abs_square (z2'))); try assert (Q1' : (sqrt (z0')) * (sqrt (z0')) = z0') by (apply sqrt_sqrt; sign); try assert (Q2' : (sqrt (z1')) * (sqrt (z1')) = z1') by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; field [Q0' Q1' Q2']; sides] | equal] |]; pose proof (U' (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e))) (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) as V'; specialize (V' ltac:(says H_w)); specialize (V' ltac:(says H_v)); specialize (V' ltac:(says H_squares)); first [congruent_to V' | rearranged V']) | gap; try rewrite G'; lra] | premise_by H_squares]]. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [along], by Linear:
  <-<k, e>*e + k, -<k, e>*e + k>^(1/2)*<g - e*<g, e>, g - e*<g, e>>^(1/2) >= abs(<k, -g + e*<g,
    e>>)
*)
Lemma step_along (V : Space) (e : V) (g : V) (k : V)
    (H_unit : dot e e = 1) :
  sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) * (sqrt (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e)))) >= Rabs (dot k (vadd (vscale (-1) g) (vscale (dot g e) e))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [in k], by Average:
  E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~ gamma1]*<g - e*<g, e>, g - e*<g, e>>^(1/2) >=
    E[abs(<x, -g + e*<g, e>>); x ~ gamma1]
*)
Lemma step_in_k (V : Space) (e : V) (g : V) (gamma : R -> law V)
    (H_unit : dot e e = 1) :
  E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e)))) >= E (gamma 1) (fun x => Rabs (dot x (vadd (vscale (-1) g) (vscale (dot g e) e)))).
Proof.
  assert (H_along : forall z0 : V, drawn (gamma 1) z0 -> sqrt (dot (vadd (vscale ((-1) * (dot (z0) e)) e) (z0)) (vadd (vscale ((-1) * (dot (z0) e)) e) (z0))) * (sqrt (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e)))) >= Rabs (dot (z0) (vadd (vscale (-1) g) (vscale (dot g e) e)))).
  { intros z0 D0; draws; apply (step_along (V) (e) (g) (z0)); premise. }
  assert (P' : E (gamma 1) (fun x => Rabs (dot x (vadd (vscale (-1) g) (vscale (dot g e) e)))) <= E (gamma 1) (fun x => sqrt (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))))).
  { apply E_le; intros d0 D0; draws.
    pose proof (H_along d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  assert (A0' : E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e)))) = E (gamma 1) (fun x => sqrt (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))))).
  { assert (S0' : E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e)))) = E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2))) * (sqrt ((dot g e) ^ 2 * (dot e e) + dot g g - 2 * ((dot g e) ^ 2)))).
    { transitivity (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e))))). { arrange. }
      transitivity (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt ((dot g g - dot g e * (dot g e)) - (dot g e - dot e e * (dot g e)) * (dot g e)))). { products; arrange. }
      assert (E0' : normal_form (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) (E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_1 => (1) * (sqrt (dot x_1 x_1 + (dot x_1 e) ^ 2 * (dot e e) - 2 * ((dot x_1 e) ^ 2))))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (sqrt (dot x_1 x_1 + (dot x_1 e) ^ 2 * (dot e e) - 2 * ((dot x_1 e) ^ 2))).
          { transitivity (sqrt (dot (vadd x_1 (vscale ((-1) * (dot x_1 e)) e)) (vadd x_1 (vscale ((-1) * (dot x_1 e)) e)))). { arrange. }
            transitivity (sqrt ((dot x_1 x_1 - dot x_1 e * (dot x_1 e)) - dot x_1 e * (dot x_1 e - dot x_1 e * (dot e e)))). { products; arrange. }
            try assert (N2' : normal_form (sqrt ((dot x_1 x_1 - dot x_1 e * (dot x_1 e)) - dot x_1 e * (dot x_1 e - dot x_1 e * (dot e e)))) (sqrt (dot x_1 x_1 + (dot x_1 e) ^ 2 * (dot e e) - 2 * ((dot x_1 e) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_1 => sqrt (dot x_1 x_1 + (dot x_1 e) ^ 2 * (dot e e) - 2 * ((dot x_1 e) ^ 2))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2))))). { arrange. }
        arrange. }
      try assert (N3' : normal_form (sqrt ((dot g g - dot g e * (dot g e)) - (dot g e - dot e e * (dot g e)) * (dot g e))) (sqrt ((dot g e) ^ 2 * (dot e e) + dot g g - 2 * ((dot g e) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (gamma 1) (fun x => sqrt (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) = E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2))) * (sqrt ((dot g e) ^ 2 * (dot e e) + dot g g - 2 * ((dot g e) ^ 2)))).
    { transitivity (E (gamma 1) (fun x => sqrt (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))))). { arrange. }
      assert (E4' : normal_form (E (gamma 1) (fun x => sqrt (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))))) (E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2))) * (sqrt ((dot g e) ^ 2 * (dot e e) + dot g g - 2 * ((dot g e) ^ 2))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_5 => (sqrt ((dot g e) ^ 2 * (dot e e) + dot g g - 2 * ((dot g e) ^ 2))) * (sqrt (dot x_5 x_5 + (dot x_5 e) ^ 2 * (dot e e) - 2 * ((dot x_5 e) ^ 2))))).
        { apply E_ext; intros x_5 D_x_5; draws.
          transitivity (sqrt (dot x_5 x_5 + (dot x_5 e) ^ 2 * (dot e e) - 2 * ((dot x_5 e) ^ 2)) * (sqrt ((dot g e) ^ 2 * (dot e e) + dot g g - 2 * ((dot g e) ^ 2)))).
          { transitivity (sqrt (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e))) * (sqrt (dot (vadd x_5 (vscale ((-1) * (dot x_5 e)) e)) (vadd x_5 (vscale ((-1) * (dot x_5 e)) e))))). { arrange. }
            transitivity (sqrt ((dot g g - dot g e * (dot g e)) - (dot g e - dot e e * (dot g e)) * (dot g e)) * (sqrt ((dot x_5 x_5 - dot x_5 e * (dot x_5 e)) - dot x_5 e * (dot x_5 e - dot x_5 e * (dot e e))))). { products; arrange. }
            try assert (N6' : normal_form (sqrt ((dot x_5 x_5 - dot x_5 e * (dot x_5 e)) - dot x_5 e * (dot x_5 e - dot x_5 e * (dot e e)))) (sqrt (dot x_5 x_5 + (dot x_5 e) ^ 2 * (dot e e) - 2 * ((dot x_5 e) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
            try assert (N7' : normal_form (sqrt ((dot g g - dot g e * (dot g e)) - (dot g e - dot e e * (dot g e)) * (dot g e))) (sqrt ((dot g e) ^ 2 * (dot e e) + dot g g - 2 * ((dot g e) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((sqrt ((dot g e) ^ 2 * (dot e e) + dot g g - 2 * ((dot g e) ^ 2))) * (E (gamma 1) (fun x_5 => sqrt (dot x_5 x_5 + (dot x_5 e) ^ 2 * (dot e e) - 2 * ((dot x_5 e) ^ 2))))).
        { linear. }
        transitivity ((sqrt ((dot g e) ^ 2 * (dot e e) + dot g g - 2 * ((dot g e) ^ 2))) * (E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e))))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun x => sqrt (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [absolute], by Instance:
  E[abs(<x, -g + e*<g, e>>); x ~ gamma1] = pi^(-1/2)*<g - e*<g, e>, g - e*<g, e>>^(1/2)*2^(1/2)
*)
Lemma step_absolute (V : Space) (e : V) (g : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma) :
  E (gamma 1) (fun x => Rabs (dot x (vadd (vscale (-1) g) (vscale (dot g e) e)))) = sqrt (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e))) * (sqrt 2) * (inv (sqrt PI)).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [times], by Linear:
  E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~ gamma1]*<g - e*<g, e>, g - e*<g, e>> >= pi^(-1/2)*<g -
    e*<g, e>, g - e*<g, e>>*2^(1/2)
*)
Lemma step_times (V : Space) (e : V) (g : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma) :
  E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e))) >= dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e)) * (sqrt 2) * (inv (sqrt PI)).
Proof.
  pose proof (step_w (V) (e) (g)) as H_w.
  pose proof (step_in_k (V) (e) (g) (gamma) H_unit) as H_in_k.
  pose proof (step_absolute (V) (e) (g) (n) (gamma) label_n H_unit H_dimension C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned) as H_absolute.
  assert (P0' : 0 <= (sqrt (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e)))) * ((E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e))))) - (E (gamma 1) (fun x => Rabs (dot x (vadd (vscale (-1) g) (vscale (dot g e) e))))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e)))) - (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e)) * (sqrt 2) * (inv (sqrt PI))) = (sqrt (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e)))) * ((E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e))))) - (E (gamma 1) (fun x => Rabs (dot x (vadd (vscale (-1) g) (vscale (dot g e) e))))))).
  { assert (U' : forall z0' z1' z2' : R, ((z2') = ((sqrt (z1') * (sqrt 2) * (inv (sqrt PI))))) -> ((z1') >= 0) -> ((((z0') * (sqrt (z1')))) >= (z2')) -> ((z0') * (z1') - (z1') * (sqrt 2) * (inv (sqrt PI))) = (((z0') * (sqrt (z1')) - (z2')) * (sqrt (z1')))).
    { clear.
      intros z0' z1' z2' H_absolute H_w H_in_k.
      rewrite ?H_absolute.
      try assert (N9' : normal_form (((sqrt (z1') * (sqrt 2) * (inv (sqrt PI))))) (((sqrt (z1'))) * (sqrt 2) * (inv (sqrt PI)))) by (unfold normal_form; first [put; solve [ring] | equal]).
      try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
      try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
      try assert (Q2' : (sqrt (z1')) * (sqrt (z1')) = z1') by (apply sqrt_sqrt; sign).
      try assert (Q3' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
      assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number).
      first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal]. }
    pose proof (U' (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) (dot (vadd g (vscale ((-1) * (dot g e)) e)) (vadd g (vscale ((-1) * (dot g e)) e))) (E (gamma 1) (fun x => Rabs (dot x (vadd (vscale (-1) g) (vscale (dot g e) e)))))) as V'.
    specialize (V' ltac:(says H_absolute)).
    specialize (V' ltac:(says H_w)).
    specialize (V' ltac:(says H_in_k)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [in g], by Average:
  E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~ gamma1]*E[<x - <x, e>*e, x - <x, e>*e>; x ~ gamma1] >=
    E[<x - <x, e>*e, x - <x, e>*e>; x ~ gamma1]*pi^(-1/2)*2^(1/2)
*)
Lemma step_in_g (V : Space) (e : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma) :
  E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (E (gamma 1) (fun x => dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) >= E (gamma 1) (fun x => dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) * (sqrt 2) * (inv (sqrt PI)).
Proof.
  assert (H_times : forall z0 : V, drawn (gamma 1) z0 -> E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (dot (vadd (z0) (vscale ((-1) * (dot (z0) e)) e)) (vadd (z0) (vscale ((-1) * (dot (z0) e)) e))) >= dot (vadd (z0) (vscale ((-1) * (dot (z0) e)) e)) (vadd (z0) (vscale ((-1) * (dot (z0) e)) e)) * (sqrt 2) * (inv (sqrt PI))).
  { intros z0 D0; draws; apply (step_times (V) (e) (z0) (n) (gamma)); premise. }
  assert (P' : 0 <= E (gamma 1) (fun x => dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)) * (E (gamma 1) (fun y => sqrt (dot (vadd y (vscale ((-1) * (dot y e)) e)) (vadd y (vscale ((-1) * (dot y e)) e))))) - dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)) * (sqrt 2) * (inv (sqrt PI)))).
  { apply E_nonneg; intros d0 D0; draws.
    pose proof (H_times d0 D0) as K'; pointwise K'. }
  assert (G' : (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (E (gamma 1) (fun x => dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) - (E (gamma 1) (fun x => dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) * (sqrt 2) * (inv (sqrt PI))) = E (gamma 1) (fun x => dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)) * (E (gamma 1) (fun y => sqrt (dot (vadd y (vscale ((-1) * (dot y e)) e)) (vadd y (vscale ((-1) * (dot y e)) e))))) - dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)) * (sqrt 2) * (inv (sqrt PI)))).
  { assert (S0' : E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (E (gamma 1) (fun x => dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) - E (gamma 1) (fun x => dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) * (sqrt 2) * (inv (sqrt PI)) = E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2))) * (E (gamma 1) (fun x => dot x x)) + 2 * (E (gamma 1) (fun x => (dot x e) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) + E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2))) * (E (gamma 1) (fun x => (dot x e) ^ 2)) * (dot e e) - 2 * (E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2)))) * (E (gamma 1) (fun x => (dot x e) ^ 2)) - E (gamma 1) (fun x => (dot x e) ^ 2) * (dot e e) * (sqrt 2) * (inv (sqrt PI)) - E (gamma 1) (fun x => dot x x) * (sqrt 2) * (inv (sqrt PI))).
    { transitivity (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (E (gamma 1) (fun x => dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) - E (gamma 1) (fun x => dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) * (sqrt 2) * (inv (sqrt PI))). { arrange. }
      assert (E0' : normal_form (E (gamma 1) (fun x => dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) (E (gamma 1) (fun x => (dot x e) ^ 2) * (dot e e) + E (gamma 1) (fun x => dot x x) - 2 * (E (gamma 1) (fun x => (dot x e) ^ 2)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_1 => (dot e e) * ((dot x_1 e) ^ 2) + ((-2) * ((dot x_1 e) ^ 2) + ((1) * (dot x_1 x_1))))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (dot x_1 x_1 + (dot x_1 e) ^ 2 * (dot e e) - 2 * ((dot x_1 e) ^ 2)).
          { transitivity (dot (vadd x_1 (vscale ((-1) * (dot x_1 e)) e)) (vadd x_1 (vscale ((-1) * (dot x_1 e)) e))). { arrange. }
            transitivity ((dot x_1 x_1 - dot x_1 e * (dot x_1 e)) - dot x_1 e * (dot x_1 e - dot x_1 e * (dot e e))). { products; arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((dot e e) * (E (gamma 1) (fun x_1 => (dot x_1 e) ^ 2)) + ((-2) * (E (gamma 1) (fun x_1 => (dot x_1 e) ^ 2)) + ((1) * (E (gamma 1) (fun x_1 => dot x_1 x_1))))).
        { linear. }
        transitivity ((dot e e) * (E (gamma 1) (fun x => (dot x e) ^ 2)) + ((-2) * (E (gamma 1) (fun x => (dot x e) ^ 2)) + ((1) * (E (gamma 1) (fun x => dot x x))))). { arrange. }
        arrange. }
      assert (E2' : normal_form (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) (E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_3 => (1) * (sqrt (dot x_3 x_3 + (dot x_3 e) ^ 2 * (dot e e) - 2 * ((dot x_3 e) ^ 2))))).
        { apply E_ext; intros x_3 D_x_3; draws.
          transitivity (sqrt (dot x_3 x_3 + (dot x_3 e) ^ 2 * (dot e e) - 2 * ((dot x_3 e) ^ 2))).
          { transitivity (sqrt (dot (vadd x_3 (vscale ((-1) * (dot x_3 e)) e)) (vadd x_3 (vscale ((-1) * (dot x_3 e)) e)))). { arrange. }
            transitivity (sqrt ((dot x_3 x_3 - dot x_3 e * (dot x_3 e)) - dot x_3 e * (dot x_3 e - dot x_3 e * (dot e e)))). { products; arrange. }
            try assert (N4' : normal_form (sqrt ((dot x_3 x_3 - dot x_3 e * (dot x_3 e)) - dot x_3 e * (dot x_3 e - dot x_3 e * (dot e e)))) (sqrt (dot x_3 x_3 + (dot x_3 e) ^ 2 * (dot e e) - 2 * ((dot x_3 e) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_3 => sqrt (dot x_3 x_3 + (dot x_3 e) ^ 2 * (dot e e) - 2 * ((dot x_3 e) ^ 2))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (gamma 1) (fun x => dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)) * (E (gamma 1) (fun y => sqrt (dot (vadd y (vscale ((-1) * (dot y e)) e)) (vadd y (vscale ((-1) * (dot y e)) e))))) - dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)) * (sqrt 2) * (inv (sqrt PI))) = E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2))) * (E (gamma 1) (fun x => dot x x)) + 2 * (E (gamma 1) (fun x => (dot x e) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) + E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2))) * (E (gamma 1) (fun x => (dot x e) ^ 2)) * (dot e e) - 2 * (E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2)))) * (E (gamma 1) (fun x => (dot x e) ^ 2)) - E (gamma 1) (fun x => (dot x e) ^ 2) * (dot e e) * (sqrt 2) * (inv (sqrt PI)) - E (gamma 1) (fun x => dot x x) * (sqrt 2) * (inv (sqrt PI))).
    { transitivity (E (gamma 1) (fun x => dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)) * (E (gamma 1) (fun y => sqrt (dot (vadd y (vscale ((-1) * (dot y e)) e)) (vadd y (vscale ((-1) * (dot y e)) e))))) - dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)) * (sqrt 2) * (inv (sqrt PI)))). { arrange. }
      assert (E5' : normal_form (E (gamma 1) (fun x => dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)) * (E (gamma 1) (fun y => sqrt (dot (vadd y (vscale ((-1) * (dot y e)) e)) (vadd y (vscale ((-1) * (dot y e)) e))))) - dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)) * (sqrt 2) * (inv (sqrt PI)))) (E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2))) * (E (gamma 1) (fun x => dot x x)) + 2 * (E (gamma 1) (fun x => (dot x e) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) + E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2))) * (E (gamma 1) (fun x => (dot x e) ^ 2)) * (dot e e) - 2 * (E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2)))) * (E (gamma 1) (fun x => (dot x e) ^ 2)) - E (gamma 1) (fun x => (dot x e) ^ 2) * (dot e e) * (sqrt 2) * (inv (sqrt PI)) - E (gamma 1) (fun x => dot x x) * (sqrt 2) * (inv (sqrt PI)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_6 => (E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2))) * (dot e e)) * ((dot x_6 e) ^ 2) + (((-2) * (E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2))))) * ((dot x_6 e) ^ 2) + ((E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2)))) * (dot x_6 x_6) + (((-1) * (dot e e) * (sqrt 2) * (inv (sqrt PI))) * ((dot x_6 e) ^ 2) + ((2 * (sqrt 2) * (inv (sqrt PI))) * ((dot x_6 e) ^ 2) + (((-1) * (sqrt 2) * (inv (sqrt PI))) * (dot x_6 x_6)))))))).
        { apply E_ext; intros x_6 D_x_6; draws.
          transitivity (dot x_6 x_6 * (E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2)))) + E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2))) * ((dot x_6 e) ^ 2) * (dot e e) + 2 * ((dot x_6 e) ^ 2) * (sqrt 2) * (inv (sqrt PI)) - (dot x_6 e) ^ 2 * (dot e e) * (sqrt 2) * (inv (sqrt PI)) - 2 * (E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2)))) * ((dot x_6 e) ^ 2) - dot x_6 x_6 * (sqrt 2) * (inv (sqrt PI))).
          { transitivity (dot (vadd x_6 (vscale ((-1) * (dot x_6 e)) e)) (vadd x_6 (vscale ((-1) * (dot x_6 e)) e)) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) - dot (vadd x_6 (vscale ((-1) * (dot x_6 e)) e)) (vadd x_6 (vscale ((-1) * (dot x_6 e)) e)) * (sqrt 2) * (inv (sqrt PI))). { arrange. }
            transitivity (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * ((dot x_6 x_6 - dot x_6 e * (dot x_6 e)) - dot x_6 e * (dot x_6 e - dot x_6 e * (dot e e))) - ((dot x_6 x_6 - dot x_6 e * (dot x_6 e)) - dot x_6 e * (dot x_6 e - dot x_6 e * (dot e e))) * (sqrt 2) * (inv (sqrt PI))). { products; arrange. }
            assert (E7' : normal_form (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) (E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_8 => (1) * (sqrt (dot x_8 x_8 + (dot x_8 e) ^ 2 * (dot e e) - 2 * ((dot x_8 e) ^ 2))))).
              { apply E_ext; intros x_8 D_x_8; draws.
                transitivity (sqrt (dot x_8 x_8 + (dot x_8 e) ^ 2 * (dot e e) - 2 * ((dot x_8 e) ^ 2))).
                { transitivity (sqrt (dot (vadd x_8 (vscale ((-1) * (dot x_8 e)) e)) (vadd x_8 (vscale ((-1) * (dot x_8 e)) e)))). { arrange. }
                  transitivity (sqrt ((dot x_8 x_8 - dot x_8 e * (dot x_8 e)) - dot x_8 e * (dot x_8 e - dot x_8 e * (dot e e)))). { products; arrange. }
                  try assert (N9' : normal_form (sqrt ((dot x_8 x_8 - dot x_8 e * (dot x_8 e)) - dot x_8 e * (dot x_8 e - dot x_8 e * (dot e e)))) (sqrt (dot x_8 x_8 + (dot x_8 e) ^ 2 * (dot e e) - 2 * ((dot x_8 e) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((1) * (E (gamma 1) (fun x_8 => sqrt (dot x_8 x_8 + (dot x_8 e) ^ 2 * (dot e e) - 2 * ((dot x_8 e) ^ 2))))).
              { linear. }
              transitivity ((1) * (E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2))))). { arrange. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2))) * (dot e e)) * (E (gamma 1) (fun x_6 => (dot x_6 e) ^ 2)) + (((-2) * (E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2))))) * (E (gamma 1) (fun x_6 => (dot x_6 e) ^ 2)) + ((E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2)))) * (E (gamma 1) (fun x_6 => dot x_6 x_6)) + (((-1) * (dot e e) * (sqrt 2) * (inv (sqrt PI))) * (E (gamma 1) (fun x_6 => (dot x_6 e) ^ 2)) + ((2 * (sqrt 2) * (inv (sqrt PI))) * (E (gamma 1) (fun x_6 => (dot x_6 e) ^ 2)) + (((-1) * (sqrt 2) * (inv (sqrt PI))) * (E (gamma 1) (fun x_6 => dot x_6 x_6)))))))).
        { linear. }
        transitivity ((E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2))) * (dot e e)) * (E (gamma 1) (fun x => (dot x e) ^ 2)) + (((-2) * (E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2))))) * (E (gamma 1) (fun x => (dot x e) ^ 2)) + ((E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2)))) * (E (gamma 1) (fun x => dot x x)) + (((-1) * (dot e e) * (sqrt 2) * (inv (sqrt PI))) * (E (gamma 1) (fun x => (dot x e) ^ 2)) + ((2 * (sqrt 2) * (inv (sqrt PI))) * (E (gamma 1) (fun x => (dot x e) ^ 2)) + (((-1) * (sqrt 2) * (inv (sqrt PI))) * (E (gamma 1) (fun x => dot x x)))))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (E (gamma 1) (fun x => dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) - E (gamma 1) (fun x => dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) * (sqrt 2) * (inv (sqrt PI))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun x => dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)) * (E (gamma 1) (fun y => sqrt (dot (vadd y (vscale ((-1) * (dot y e)) e)) (vadd y (vscale ((-1) * (dot y e)) e))))) - dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)) * (sqrt 2) * (inv (sqrt PI)))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

Definition cited_along_e (V : Space) (gamma : R -> law V) : Prop :=
  forall (e : V),
  (E (gamma 1) (fun x => (dot x e) ^ 2) = dot e e).

(** Step [along e], by Cited:
  E[<x, e>^2; x ~ gamma1] = <e, e>
*)
Lemma step_along_e (V : Space) (e : V) (gamma : R -> law V)
    (C_along_e : cited_along_e V gamma) :
  E (gamma 1) (fun x => (dot x e) ^ 2) = dot e e.
Proof.
  exact (C_along_e e).
Qed.

(** Step [n], by Algebra:
  E[<x - <x, e>*e, x - <x, e>*e>; x ~ gamma1] = n
*)
Lemma step_n (V : Space) (e : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (C_along_e : cited_along_e V gamma) :
  E (gamma 1) (fun x => dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) = n.
Proof.
  pose proof (step_along_e (V) (e) (gamma) C_along_e) as H_along_e.
  assert (S0' : E (gamma 1) (fun x => dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) = E (gamma 1) (fun x => (dot x e) ^ 2) * (dot e e) + E (gamma 1) (fun x => dot x x) - 2 * (E (gamma 1) (fun x => (dot x e) ^ 2))).
  { transitivity (E (gamma 1) (fun x => dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))). { arrange. }
    assert (E0' : normal_form (E (gamma 1) (fun x => dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) (E (gamma 1) (fun x => (dot x e) ^ 2) * (dot e e) + E (gamma 1) (fun x => dot x x) - 2 * (E (gamma 1) (fun x => (dot x e) ^ 2)))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_1 => (dot e e) * ((dot x_1 e) ^ 2) + ((-2) * ((dot x_1 e) ^ 2) + ((1) * (dot x_1 x_1))))).
      { apply E_ext; intros x_1 D_x_1; draws.
        transitivity (dot x_1 x_1 + (dot x_1 e) ^ 2 * (dot e e) - 2 * ((dot x_1 e) ^ 2)).
        { transitivity (dot (vadd x_1 (vscale ((-1) * (dot x_1 e)) e)) (vadd x_1 (vscale ((-1) * (dot x_1 e)) e))). { arrange. }
          transitivity ((dot x_1 x_1 - dot x_1 e * (dot x_1 e)) - dot x_1 e * (dot x_1 e - dot x_1 e * (dot e e))). { products; arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((dot e e) * (E (gamma 1) (fun x_1 => (dot x_1 e) ^ 2)) + ((-2) * (E (gamma 1) (fun x_1 => (dot x_1 e) ^ 2)) + ((1) * (E (gamma 1) (fun x_1 => dot x_1 x_1))))).
      { linear. }
      transitivity ((dot e e) * (E (gamma 1) (fun x => (dot x e) ^ 2)) + ((-2) * (E (gamma 1) (fun x => (dot x e) ^ 2)) + ((1) * (E (gamma 1) (fun x => dot x x))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : n = n).
  { first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (gamma 1) (fun x => dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (n). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L00' : E (gamma 1) (fun x => (dot x e) ^ 2) = E (gamma 1) (fun x => (dot x e) ^ 2)).
  { transitivity (E (gamma 1) (fun x => (dot x e) ^ 2)). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L01' : dot e e = dot e e).
  { transitivity (dot e e). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (K0' : E (gamma 1) (fun x => (dot x e) ^ 2) = dot e e) by says H_along_e.
  assert (R0' : (E (gamma 1) (fun x => (dot x e) ^ 2)) - (dot e e) = 0) by exact (gap_zero _ _ _ _ L00' L01' K0').
  assert (L10' : E (gamma 1) (fun x => dot x x) = E (gamma 1) (fun x => dot x x)).
  { transitivity (E (gamma 1) (fun x => dot x x)). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L11' : 1 + n = 1 + n).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K1' : E (gamma 1) (fun x => dot x x) = 1 + n) by says H_dimension.
  assert (R1' : (E (gamma 1) (fun x => dot x x)) - (1 + n) = 0) by exact (gap_zero _ _ _ _ L10' L11' K1').
  assert (L20' : dot e e = dot e e).
  { transitivity (dot e e). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L21' : 1 = 1).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K2' : dot e e = 1) by says H_unit.
  assert (R2' : (dot e e) - (1) = 0) by exact (gap_zero _ _ _ _ L20' L21' K2').
  apply (by_combination _ _ ((dot e e - 2) * ((E (gamma 1) (fun x => (dot x e) ^ 2)) - (dot e e)) + (1) * ((E (gamma 1) (fun x => dot x x)) - (1 + n)) + (dot e e - 1) * ((dot e e) - (1)))); [| rewrite R0', R1', R2'; ring].
  first [put; solve [ring] | equal].
Qed.

(** Step [theorem], by Linear:
  E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~ gamma1] >= pi^(-1/2)*2^(1/2)
*)
Lemma step_theorem (V : Space) (e : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_along_e : cited_along_e V gamma) :
  E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) >= sqrt 2 * (inv (sqrt PI)).
Proof.
  pose proof (step_in_g (V) (e) (n) (gamma) label_n H_unit H_dimension C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned) as H_in_g.
  pose proof (step_n (V) (e) (n) (gamma) label_n H_unit H_dimension C_along_e) as H_n.
  assert (P0' : 0 <= (inv n) * ((E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (E (gamma 1) (fun x => dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) - (E (gamma 1) (fun x => dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) * (sqrt 2) * (inv (sqrt PI))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) - (sqrt 2 * (inv (sqrt PI))) = (inv n) * ((E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (E (gamma 1) (fun x => dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) - (E (gamma 1) (fun x => dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) * (sqrt 2) * (inv (sqrt PI))))).
  { assert (U' : forall z0' z1' : R, ((z1') = n) -> ((((z0') * (z1'))) >= (((z1') * (sqrt 2) * (inv (sqrt PI))))) -> ((z0') - sqrt 2 * (inv (sqrt PI))) = (((z0') * (z1') - (z1') * (sqrt 2) * (inv (sqrt PI))) * (inv n))).
    { clear - n label_n.
      intros z0' z1' H_n H_in_g.
      rewrite ?H_n.
      try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
      try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
      try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
      assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number).
      assert (Z1' : n <> 0) by (apply positive_ne; sign).
      first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal]. }
    pose proof (U' (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) (E (gamma 1) (fun x => dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) as V'.
    specialize (V' ltac:(says H_n)).
    specialize (V' ltac:(says H_in_g)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (V : Space) (e : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_along_e : cited_along_e V gamma) :
  E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) >= sqrt 2 * (inv (sqrt PI)).
Proof. exact (step_theorem (V) (e) (n) (gamma) label_n H_unit H_dimension C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_along_e). Qed.
