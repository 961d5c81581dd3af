(** The mean length of a normal vector with a mean along a unit vector is $(tau^2 + 2/pi)^(1/2)$ at least (mean-length-least-unit)

  Given [tau >= 0]: tau >= 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [unit]: <e, e> = 1
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Given [f]: <f, f> = 1
  Then E[<x + tau*f, x + tau*f>^(1/2); x ~ gamma1] >= (2*pi^(-1) + tau^2)^(1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require squares_order.
From NCProofs Require area_eta_positive.
Open Scope R_scope.

Definition cited_symmetric (V : Space) (gamma : R -> law V) : Prop :=
  (vmirror (gamma 1) (gamma 1)).

(** Step [symmetric], by Cited:
  gamma1 is the law of -x, x ~ gamma1
*)
Lemma step_symmetric (V : Space) (gamma : R -> law V)
    (C_symmetric : cited_symmetric V gamma) :
  vmirror (gamma 1) (gamma 1).
Proof.
  exact (C_symmetric).
Qed.

(** Step [z], by Sign:
  <x + tau*f, x + tau*f> >= 0
*)
Lemma step_z (V : Space) (f : V) (tau : R) (x : V)
    (H_tau_pos_is_0 : tau >= 0) :
  dot (vadd x (vscale tau f)) (vadd x (vscale tau f)) >= 0.
Proof.
  gap; sign.
Qed.

(** Step [off], by Sign:
  <x - f*<x, f>, x - f*<x, f>> >= 0
*)
Lemma step_off (V : Space) (f : V) (x : V) :
  dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f)) >= 0.
Proof.
  gap; sign.
Qed.

(** Step [difference], by Sign:
  (<x - f*<x, f>, x - f*<x, f>>^(1/2)*tau - pi^(-1/2)*(tau + <x, f>)*2^(1/2))^2 >= 0
*)
Lemma step_difference (V : Space) (f : V) (tau : R) (x : V)
    (H_tau_pos_is_0 : tau >= 0) :
  (sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f))) * tau - (tau + dot x f) * (sqrt 2) * (inv (sqrt PI))) ^ 2 >= 0.
Proof.
  gap; sign.
Qed.

(** Step [squares], by Linear:
  <x + tau*f, x + tau*f>*(2*pi^(-1) + tau^2) >= (<x - f*<x, f>, x - f*<x,
    f>>^(1/2)*pi^(-1/2)*2^(1/2) + tau*(tau + <x, f>))^2
*)
Lemma step_squares (V : Space) (f : V) (tau : R) (x : V)
    (H_tau_pos_is_0 : tau >= 0)
    (H_f : dot f f = 1) :
  dot (vadd x (vscale tau f)) (vadd x (vscale tau f)) * (2 * (inv PI) + tau ^ 2) >= (sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f))) * (sqrt 2) * (inv (sqrt PI)) + tau * (tau + dot x f)) ^ 2.
Proof.
  pose proof (step_off (V) (f) (x)) as H_off.
  pose proof (step_difference (V) (f) (tau) (x) H_tau_pos_is_0) as H_difference.
  assert (P0' : 0 <= (1) * (((sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f))) * tau - (tau + dot x f) * (sqrt 2) * (inv (sqrt PI))) ^ 2) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (dot (vadd x (vscale tau f)) (vadd x (vscale tau f)) * (2 * (inv PI) + tau ^ 2)) - ((sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f))) * (sqrt 2) * (inv (sqrt PI)) + tau * (tau + dot x f)) ^ 2) = (1) * (((sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f))) * tau - (tau + dot x f) * (sqrt 2) * (inv (sqrt PI))) ^ 2) - (0))).
  { rewrite ?H_f.
    try assert (N0' : normal_form (dot (vadd x (vscale tau f)) (vadd x (vscale tau f))) (dot f f * (tau ^ 2) + dot x x + 2 * tau * (dot x f))) by normal.
    try assert (N1' : normal_form (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f))) (dot f f * ((dot x f) ^ 2) + dot x x - 2 * ((dot x f) ^ 2))) by normal.
    try assert (N2' : normal_form (sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f)))) (sqrt (dot f f * ((dot x f) ^ 2) + dot x x - 2 * ((dot x f) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot f f * ((dot x f) ^ 2) + dot x x - 2 * ((dot x f) ^ 2)) * sqrt (dot f f * ((dot x f) ^ 2) + dot x x - 2 * ((dot x f) ^ 2)) = dot f f * ((dot x f) ^ 2) + dot x x - 2 * ((dot x f) ^ 2)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
    try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
    try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
    try assert (Q3' : sqrt (dot f f * ((dot x f) ^ 2) + dot x x - 2 * ((dot x f) ^ 2)) * sqrt (dot f f * ((dot x f) ^ 2) + dot x x - 2 * ((dot x f) ^ 2)) = dot f f * ((dot x f) ^ 2) + dot x x - 2 * ((dot x f) ^ 2)) by (apply sqrt_sqrt; first [sign]).
    assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number).
    assert (Z1' : PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; ring [H_f Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [H_f Q0' Q1' Q2' Q3']; sides] | solve [assert (R0' : (dot f f) - (1) = 0) by (apply Rminus_diag_eq; says H_f); apply (by_combination _ _ ((tau ^ 4 + 2 * (tau ^ 2) * (inv PI) - tau ^ 2 * ((dot x f) ^ 2) - 2 * ((dot x f) ^ 2) * (inv PI)) * ((dot f f) - (1)))); [(try assert (Q50' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q51' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q52' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q53' : sqrt (dot f f * ((dot x f) ^ 2) + dot x x - 2 * ((dot x f) ^ 2)) * sqrt (dot f f * ((dot x f) ^ 2) + dot x x - 2 * ((dot x f) ^ 2)) = dot f f * ((dot x f) ^ 2) + dot x x - 2 * ((dot x f) ^ 2)) by (apply sqrt_sqrt; first [sign]); assert (Z50' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z51' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [H_f Q50' Q51' Q52' Q53']] | solve [put; rewrite ?(inv_at _ Z50'), ?(inv_at _ Z51'); field [H_f Q50' Q51' Q52' Q53']; sides] | fail]) | rewrite R0'; ring]] | solve [put; alike_by sqrt ltac:(solve [ring [H_f]]); first [ring [H_f] | squares; ring [H_f]]] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [order], by Instance:
  <x + tau*f, x + tau*f>^(1/2)*(2*pi^(-1) + tau^2)^(1/2) >= abs(<x - f*<x, f>, x - f*<x,
    f>>^(1/2)*pi^(-1/2)*2^(1/2) + tau*(tau + <x, f>))
*)
Lemma step_order (V : Space) (f : V) (tau : R) (x : V)
    (H_tau_pos_is_0 : tau >= 0)
    (H_f : dot f f = 1) :
  sqrt (dot (vadd x (vscale tau f)) (vadd x (vscale tau f))) * (sqrt (2 * (inv PI) + tau ^ 2)) >= Rabs (sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f))) * (sqrt 2) * (inv (sqrt PI)) + tau * (tau + dot x f)).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [modulus], by Sign:
  abs(<x - f*<x, f>, x - f*<x, f>>^(1/2)*pi^(-1/2)*2^(1/2) + tau*(tau + <x, f>)) >= <x - f*<x, f>,
    x - f*<x, f>>^(1/2)*pi^(-1/2)*2^(1/2) + tau*(tau + <x, f>)
*)
Lemma step_modulus (V : Space) (f : V) (tau : R) (x : V)
    (H_tau_pos_is_0 : tau >= 0) :
  Rabs (sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f))) * (sqrt 2) * (inv (sqrt PI)) + tau * (tau + dot x f)) >= sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f))) * (sqrt 2) * (inv (sqrt PI)) + tau * (tau + dot x f).
Proof.
  gap; first [seen | sign_form ((-1) * (sqrt (dot f f * ((dot x f) ^ 2) + dot x x - 2 * ((dot x f) ^ 2)) * (sqrt 2) + sqrt PI * tau * (dot x f) + sqrt PI * (tau ^ 2) - sqrt PI * (Rabs (tau * (dot x f) + sqrt (dot f f * ((dot x f) ^ 2) + dot x x - 2 * ((dot x f) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) + tau ^ 2))) * (inv (sqrt PI))) ltac:(try assert (N0' : normal_form (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f))) (dot f f * ((dot x f) ^ 2) + dot x x - 2 * ((dot x f) ^ 2))) by normal; try assert (N1' : normal_form (sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f)))) (sqrt (dot f f * ((dot x f) ^ 2) + dot x x - 2 * ((dot x f) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal]; try assert (N2' : normal_form (Rabs (sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f))) * (sqrt 2) * (inv (sqrt PI)) + tau * (tau + dot x f))) (Rabs (tau * (dot x f) + sqrt (dot f f * ((dot x f) ^ 2) + dot x x - 2 * ((dot x f) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) + tau ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal]; try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : Rabs (tau * (dot x f) + sqrt (dot f f * ((dot x f) ^ 2) + dot x x - 2 * ((dot x f) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) + tau ^ 2) * Rabs (tau * (dot x f) + sqrt (dot f f * ((dot x f) ^ 2) + dot x x - 2 * ((dot x f) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) + tau ^ 2) = (tau * (dot x f) + sqrt (dot f f * ((dot x f) ^ 2) + dot x x - 2 * ((dot x f) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) + tau ^ 2) * (tau * (dot x f) + sqrt (dot f f * ((dot x f) ^ 2) + dot x x - 2 * ((dot x f) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) + tau ^ 2)) by (exact (abs_square (tau * (dot x f) + sqrt (dot f f * ((dot x f) ^ 2) + dot x x - 2 * ((dot x f) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) + tau ^ 2))); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal]) | sign].
Qed.

(** Step [parts], by Linear:
  <x + tau*f, x + tau*f>^(1/2)*(2*pi^(-1) + tau^2)^(1/2) >= <x - f*<x, f>, x - f*<x,
    f>>^(1/2)*pi^(-1/2)*2^(1/2) + tau*(tau + <x, f>)
*)
Lemma step_parts (V : Space) (f : V) (tau : R) (x : V)
    (H_tau_pos_is_0 : tau >= 0)
    (H_f : dot f f = 1) :
  sqrt (dot (vadd x (vscale tau f)) (vadd x (vscale tau f))) * (sqrt (2 * (inv PI) + tau ^ 2)) >= sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f))) * (sqrt 2) * (inv (sqrt PI)) + tau * (tau + dot x f).
Proof.
  pose proof (step_order (V) (f) (tau) (x) H_tau_pos_is_0 H_f) as H_order.
  pose proof (step_modulus (V) (f) (tau) (x) H_tau_pos_is_0) as H_modulus.
  assert (P0' : 0 <= (1) * ((sqrt (dot (vadd x (vscale tau f)) (vadd x (vscale tau f))) * (sqrt (2 * (inv PI) + tau ^ 2))) - (Rabs (sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f))) * (sqrt 2) * (inv (sqrt PI)) + tau * (tau + dot x f))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((Rabs (sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f))) * (sqrt 2) * (inv (sqrt PI)) + tau * (tau + dot x f))) - (sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f))) * (sqrt 2) * (inv (sqrt PI)) + tau * (tau + dot x f)))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (sqrt (dot (vadd x (vscale tau f)) (vadd x (vscale tau f))) * (sqrt (2 * (inv PI) + tau ^ 2))) - (sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f))) * (sqrt 2) * (inv (sqrt PI)) + tau * (tau + dot x f)) = (1) * ((sqrt (dot (vadd x (vscale tau f)) (vadd x (vscale tau f))) * (sqrt (2 * (inv PI) + tau ^ 2))) - (Rabs (sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f))) * (sqrt 2) * (inv (sqrt PI)) + tau * (tau + dot x f)))) + (1) * ((Rabs (sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f))) * (sqrt 2) * (inv (sqrt PI)) + tau * (tau + dot x f))) - (sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f))) * (sqrt 2) * (inv (sqrt PI)) + tau * (tau + dot x f)))).
  { try assert (0 < 2 * (inv PI) + tau ^ 2) by sign.
    try assert (N0' : normal_form (dot (vadd x (vscale tau f)) (vadd x (vscale tau f))) (dot f f * (tau ^ 2) + dot x x + 2 * tau * (dot x f))) by normal.
    try assert (N1' : normal_form (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f))) (dot f f * ((dot x f) ^ 2) + dot x x - 2 * ((dot x f) ^ 2))) by normal.
    try assert (N2' : normal_form (sqrt (dot (vadd x (vscale tau f)) (vadd x (vscale tau f)))) (sqrt (dot f f * (tau ^ 2) + dot x x + 2 * tau * (dot x f)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot f f * (tau ^ 2) + dot x x + 2 * tau * (dot x f)) * sqrt (dot f f * (tau ^ 2) + dot x x + 2 * tau * (dot x f)) = dot f f * (tau ^ 2) + dot x x + 2 * tau * (dot x f)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < PI * (tau ^ 2) + 2) by sign.
    try assert (N3' : normal_form (sqrt (2 * (inv PI) + tau ^ 2)) (sqrt (PI * (tau ^ 2) + 2) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (PI * (tau ^ 2) + 2) * sqrt (PI * (tau ^ 2) + 2) = PI * (tau ^ 2) + 2) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (N4' : normal_form (sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f)))) (sqrt (dot f f * ((dot x f) ^ 2) + dot x x - 2 * ((dot x f) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
    try assert (N5' : normal_form (Rabs (sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f))) * (sqrt 2) * (inv (sqrt PI)) + tau * (tau + dot x f))) (Rabs (tau * (dot x f) + sqrt (dot f f * ((dot x f) ^ 2) + dot x x - 2 * ((dot x f) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) + tau ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [mean parts], by Average:
  E[<x + tau*f, x + tau*f>^(1/2)*(2*pi^(-1) + tau^2)^(1/2); x ~ gamma1] >= E[(<x, f> + tau)*tau +
    pi^(-1/2)*<x - <x, f>*f, x - <x, f>*f>^(1/2)*2^(1/2); x ~ gamma1]
*)
Lemma step_mean_parts (V : Space) (f : V) (tau : R) (gamma : R -> law V)
    (H_tau_pos_is_0 : tau >= 0)
    (H_f : dot f f = 1) :
  E (gamma 1) (fun y => sqrt (dot (vadd y (vscale tau f)) (vadd y (vscale tau f))) * (sqrt (2 * (inv PI) + tau ^ 2))) >= E (gamma 1) (fun y => (dot y f + tau) * tau + sqrt (dot (vadd y (vscale ((-1) * (dot y f)) f)) (vadd y (vscale ((-1) * (dot y f)) f))) * (sqrt 2) * (inv (sqrt PI))).
Proof.
  assert (H_parts : forall z0 : V, drawn (gamma 1) z0 -> sqrt (dot (vadd (z0) (vscale tau f)) (vadd (z0) (vscale tau f))) * (sqrt (2 * (inv PI) + tau ^ 2)) >= sqrt (dot (vadd (z0) (vscale ((-1) * (dot (z0) f)) f)) (vadd (z0) (vscale ((-1) * (dot (z0) f)) f))) * (sqrt 2) * (inv (sqrt PI)) + tau * (tau + dot (z0) f)).
  { intros z0 D0; draws; apply (step_parts (V) (f) (tau) (z0)); premise. }
  assert (P' : E (gamma 1) (fun y => (dot y f + tau) * tau + sqrt (dot (vadd y (vscale ((-1) * (dot y f)) f)) (vadd y (vscale ((-1) * (dot y f)) f))) * (sqrt 2) * (inv (sqrt PI))) <= E (gamma 1) (fun y => sqrt (dot (vadd y (vscale tau f)) (vadd y (vscale tau f))) * (sqrt (2 * (inv PI) + tau ^ 2)))).
  { apply E_le; intros d0 D0; draws.
    pose proof (H_parts d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [odd], by Algebra:
  E[<x, f>; x ~ gamma1] = 0
*)
Lemma step_odd (V : Space) (f : V) (gamma : R -> law V)
    (C_symmetric : cited_symmetric V gamma) :
  E (gamma 1) (fun y => dot y f) = 0.
Proof.
  pose proof (step_symmetric (V) (gamma) C_symmetric) as H_symmetric.
  assert (S0' : E (gamma 1) (fun y => dot y f) = 0).
  { transitivity (E (gamma 1) (fun y => dot y f)). { arrange. }
    assert (E0' : normal_form (E (gamma 1) (fun y => dot y f)) (0)).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_1 => (1) * (dot x_1 f))).
      { apply E_ext; intros x_1 D_x_1; draws.
        transitivity (dot x_1 f).
        { transitivity (dot x_1 f). { arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_1 => dot x_1 f))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun y => dot y f))). { arrange. }
      assert (E2' : normal_form (E (gamma 1) (fun y => dot y f)) (0)).
      { unfold normal_form.
        first [apply (odd_vector_mean _ _ H_symmetric); intros; odd_value | equal]. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : 0 = 0).
  { first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (gamma 1) (fun y => dot y f)). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (0). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [eta], by Instance:
  E[<x - <x, f>*f, x - <x, f>*f>^(1/2); x ~ gamma1] >= pi^(-1/2)*2^(1/2)
*)
Lemma step_eta (V : Space) (f : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_dimension : E (gamma 1) (fun y => dot y y) = 1 + n)
    (H_f : dot f f = 1)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  E (gamma 1) (fun y => sqrt (dot (vadd y (vscale ((-1) * (dot y f)) f)) (vadd y (vscale ((-1) * (dot y f)) f)))) >= sqrt 2 * (inv (sqrt PI)).
Proof.
  assert (I' : E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x (f))) (f))) (vadd x (vscale ((-1) * (dot x (f))) (f))))) >= sqrt 2 * (inv (sqrt PI))).
  { apply (area_eta_positive.step_theorem (V) (f) (n) (gamma)); [premise | first [exact H_f | assert (G' : (dot (f) (f)) - (1) = (dot f f) - (1)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_f] | first [exact H_dimension | congruent_to H_dimension | premise_by H_dimension] | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned | exact C_area_eta_positive_along_e]. }
  congruent_to I'.
Qed.

(** Step [theorem], by Linear:
  E[<x + tau*f, x + tau*f>^(1/2); x ~ gamma1] >= (2*pi^(-1) + tau^2)^(1/2)
*)
Lemma step_theorem (V : Space) (f : V) (n : R) (tau : R) (gamma : R -> law V)
    (label_n : label n)
    (H_tau_pos_is_0 : tau >= 0)
    (H_dimension : E (gamma 1) (fun y => dot y y) = 1 + n)
    (H_f : dot f f = 1)
    (C_symmetric : cited_symmetric V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  E (gamma 1) (fun y => sqrt (dot (vadd y (vscale tau f)) (vadd y (vscale tau f)))) >= sqrt (2 * (inv PI) + tau ^ 2).
Proof. (* Admitted: it takes coqc too long *)
Admitted.

Theorem theorem (V : Space) (e : V) (f : V) (n : R) (tau : R) (gamma : R -> law V)
    (label_n : label n)
    (H_tau_pos_is_0 : tau >= 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun y => dot y y) = 1 + n)
    (H_f : dot f f = 1)
    (C_symmetric : cited_symmetric V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  E (gamma 1) (fun y => sqrt (dot (vadd y (vscale tau f)) (vadd y (vscale tau f)))) >= sqrt (2 * (inv PI) + tau ^ 2).
Proof. exact (step_theorem (V) (f) (n) (tau) (gamma) label_n H_tau_pos_is_0 H_dimension H_f C_symmetric C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_area_eta_positive_along_e). Qed.
