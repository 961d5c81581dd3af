(** $E|<x, g>| = (2/pi)^(1/2) |x|$ for $g ~ N(0, I)$ (absolute-normal)

  Given [w > 0]: w > 0
  Given [normal]: gamma1 is N(0, I)
  Given [unit]: <e, e> = 1
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Then E[abs(<x, y>); y ~ gamma1] = <x, x>^(1/2)*pi^(-1/2)*2^(1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
Open Scope R_scope.

(** Step [transform], by Cited:
  E[cos(<x, e>*w); x ~ gamma1] = exp(-1/2*w^2*<e, e>)
*)
Lemma step_transform (V : Space) (e : V) (w : R) (gamma : R -> law V) :
  E (gamma 1) (fun y => cos (dot y e * w)) = exp ((-1 / 2) * (w ^ 2) * (dot e e)).
Proof. (* Admitted: Gaussian transform of a normal law is cited, and not proved in Rocq *)
Admitted.

(** Step [cosines], by Cited:
  E[abs(<x, e>); x ~ gamma1] = 2*pi^(-1)*integral(t -> (1 - E[cos(<x, e>*t); x ~ gamma1])*t^(-2),
    0, oo(1))
*)
Lemma step_cosines (V : Space) (e : V) (gamma : R -> law V) :
  E (gamma 1) (fun y => Rabs (dot y e)) = 2 * (the_integral (at_right 0) (Rbar_locally p_infty) (fun t => (1 - E (gamma 1) (fun y => cos (dot y e * t))) * (inv (t ^ 2)))) * (inv PI).
Proof. (* Admitted: absolute moments by characteristic functions is cited, and not proved in Rocq *)
Admitted.

(** Step [inside], by Algebra:
  w^(-2)*(1 - E[cos(<x, e>*w); x ~ gamma1]) = w^(-2)*(1 - exp(-1/2*w^2))
*)
Lemma step_inside (V : Space) (e : V) (w : R) (gamma : R -> law V)
    (H_w_pos_0 : w > 0)
    (H_unit : dot e e = 1) :
  (1 - E (gamma 1) (fun y => cos (dot y e * w))) * (inv (w ^ 2)) = (1 - exp ((-1 / 2) * (w ^ 2))) * (inv (w ^ 2)).
Proof.
  pose proof (step_transform (V) (e) (w) (gamma)) as H_transform.
  rewrite ?H_transform, ?H_unit.
  rewrite ?H_transform, ?H_unit.
  try assert (N1' : normal_form ((exp ((-1 / 2) * (w ^ 2) * (dot e e)))) (inv (exp ((1 / 2) * (w ^ 2) * (dot e e))))) by normal.
  try assert (N2' : normal_form (inv (w ^ 2)) ((inv w) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
  try assert (N3' : normal_form (exp ((-1 / 2) * (w ^ 2))) (inv (exp ((1 / 2) * (w ^ 2))))) by normal.
  assert (Z0' : exp ((1 / 2) * (w ^ 2) * (dot e e)) <> 0) by (apply positive_ne; sign).
  assert (Z1' : w <> 0) by (apply positive_ne; sign).
  assert (Z2' : exp ((1 / 2) * (w ^ 2)) <> 0) by (apply positive_ne; sign).
  first [solve [put; ring [H_unit]] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [H_unit]; sides] | equal].
Qed.

(** Step [in all], by Integrate:
  integral(t -> (1 - E[cos(<x, e>*t); x ~ gamma1])*t^(-2), 0, oo(1)) = integral(t -> t^(-2)*(1 -
    exp(-1/2*t^2)), 0, oo(1))
*)
Lemma step_in_all (V : Space) (e : V) (w : R) (gamma : R -> law V)
    (H_w_pos_0 : w > 0)
    (H_unit : dot e e = 1) :
  the_integral (at_right 0) (Rbar_locally p_infty) (fun t => (1 - E (gamma 1) (fun y => cos (dot y e * t))) * (inv (t ^ 2))) = the_integral (at_right 0) (Rbar_locally p_infty) (fun t => (1 - exp ((-1 / 2) * (t ^ 2))) * (inv (t ^ 2))).
Proof. (* Admitted: there is no replay of Integrate yet *)
Admitted.

(** Step [one], by Antiderivative:
  integral(t -> t^(-2)*(1 - exp(-1/2*t^2)), 0, oo(1)) = 1/2*pi^(1/2)*2^(1/2)
*)
Lemma step_one :
  the_integral (at_right 0) (Rbar_locally p_infty) (fun t => (1 - exp ((-1 / 2) * (t ^ 2))) * (inv (t ^ 2))) = (1 / 2) * (sqrt PI) * (sqrt 2).
Proof. (* Admitted: there is no replay of Antiderivative yet *)
Admitted.

(** Step [unit vector], by Algebra:
  E[abs(<x, e>); x ~ gamma1] = pi^(-1/2)*2^(1/2)
*)
Lemma step_unit_vector (V : Space) (e : V) (w : R) (gamma : R -> law V)
    (H_w_pos_0 : w > 0)
    (H_unit : dot e e = 1) :
  E (gamma 1) (fun y => Rabs (dot y e)) = sqrt 2 * (inv (sqrt PI)).
Proof.
  pose proof (step_cosines (V) (e) (gamma)) as H_cosines.
  pose proof (step_in_all (V) (e) (w) (gamma) H_w_pos_0 H_unit) as H_in_all.
  pose proof (step_one) as H_one.
  rewrite ?H_cosines, ?H_in_all, ?H_one.
  rewrite ?H_cosines, ?H_in_all, ?H_one.
  try assert (N1' : normal_form ((2 * (the_integral (at_right 0) (Rbar_locally p_infty) (fun t => (1 - E (gamma 1) (fun x => cos (dot x e * t))) * (inv (t ^ 2)))) * (inv PI))) ((-2) * (the_integral (at_right 0) (Rbar_locally p_infty) (fun u => E (gamma 1) (fun y => cos (dot y e * u)) * ((inv u) ^ 2) - (inv u) ^ 2)) * (inv PI))) by (unfold normal_form; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]).
  try assert (N2' : normal_form (inv (sqrt PI)) (inv (sqrt PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
  try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
  try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
  try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
  assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
  assert (Z1' : sqrt PI <> 0) by (apply positive_ne; by_number).
  first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal].
Qed.

(** Step [length of it], by Algebra:
  <x, x> = <<x, x>^(1/2)*e, <x, x>^(1/2)*e>
*)
Lemma step_length_of_it (V : Space) (e : V) (x : V)
    (H_unit : dot e e = 1) :
  dot x x = dot (vscale (sqrt (dot x x)) e) (vscale (sqrt (dot x x)) e).
Proof.
  rewrite ?H_unit.
  try assert (N0' : normal_form (dot (vscale (sqrt (dot x x)) e) (vscale (sqrt (dot x x)) e)) (dot x x * (dot e e))) by normal.
  first [solve [put; ring [H_unit]] | solve [put; field [H_unit]; sides] | equal].
Qed.

(** Step [turned], by Cited:
  E[abs(<x, y>); y ~ gamma1] = E[<x, x>^(1/2)*abs(<y, e>); y ~ gamma1]
*)
Lemma step_turned (V : Space) (e : V) (x : V) (gamma : R -> law V) :
  E (gamma 1) (fun y => Rabs (dot x y)) = E (gamma 1) (fun y => sqrt (dot x x) * (Rabs (dot y e))).
Proof. (* Admitted: rotations of a normal law is cited, and not proved in Rocq *)
Admitted.

(** Step [theorem], by Algebra:
  E[abs(<x, y>); y ~ gamma1] = <x, x>^(1/2)*pi^(-1/2)*2^(1/2)
*)
Lemma step_theorem (V : Space) (e : V) (w : R) (x : V) (gamma : R -> law V)
    (H_w_pos_0 : w > 0)
    (H_unit : dot e e = 1) :
  E (gamma 1) (fun y => Rabs (dot x y)) = sqrt (dot x x) * (sqrt 2) * (inv (sqrt PI)).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

Theorem theorem (V : Space) (e : V) (w : R) (x : V) (gamma : R -> law V)
    (H_w_pos_0 : w > 0)
    (H_unit : dot e e = 1) :
  E (gamma 1) (fun y => Rabs (dot x y)) = sqrt (dot x x) * (sqrt 2) * (inv (sqrt PI)).
Proof. exact (step_theorem (V) (e) (w) (x) (gamma) H_w_pos_0 H_unit). Qed.
Print Assumptions theorem.
