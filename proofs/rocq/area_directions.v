(** The mean of a squared coordinate, weighted by the length (area-directions)

  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [unit]: <e, e> = 1
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Then E[<x - <x, e>*e, m>^2*inverse(x - <x, e>*e, x - <x, e>*e)^2*<x - <x, e>*e, x - <x,
    e>*e>^(3/2)*u^2; x ~ gamma1] = E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~ gamma1]*n^(-1)*<m -
    <m, e>*e, m - <m, e>*e>*u^2
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require area_directions_turned.
Open Scope R_scope.

Definition inverse (k11 k12 k22 : R) : R :=
  inv k12.

Lemma inverse_symmetric k11 k12 k22 : inverse k11 k12 k22 = inverse k22 k12 k11.
Proof. unfold inverse; first [alike_by_ring; ring | equal]. Qed.

Ltac kernels ::= swapped inverse inverse_symmetric.

(** Step [beside m], by Sign:
  <m - <m, e>*e, m - <m, e>*e> >= 0
*)
Lemma step_beside_m (V : Space) (e : V) (m : V) :
  dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e)) >= 0.
Proof.
  unfold inverse in *.
  gap; sign.
Qed.

(** Step [beside h], by Sign:
  <-<h, e>*e + h, -<h, e>*e + h> >= 0
*)
Lemma step_beside_h (V : Space) (e : V) (h : V) :
  dot (vadd (vscale ((-1) * (dot h e)) e) (h)) (vadd (vscale ((-1) * (dot h e)) e) (h)) >= 0.
Proof.
  unfold inverse in *.
  gap; sign.
Qed.

(** Step [beside k], by Sign:
  <-<k, e>*e + k, -<k, e>*e + k> >= 0
*)
Lemma step_beside_k (V : Space) (e : V) (k : V) :
  dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)) >= 0.
Proof.
  unfold inverse in *.
  gap; sign.
Qed.

(** Step [Gram 1], by Algebra:
  <(-<h, e>*e + h)*<m - <m, e>*e, m - <m, e>*e>^(1/2), (-<h, e>*e + h)*<m - <m, e>*e, m - <m,
    e>*e>^(1/2)> = <<-<h, e>*e + h, -<h, e>*e + h>^(1/2)*(m - <m, e>*e), <-<h, e>*e + h, -<h, e>*e
    + h>^(1/2)*(m - <m, e>*e)>
*)
Lemma step_Gram_1 (V : Space) (e : V) (h : V) (m : V) :
  dot (vscale (sqrt (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e)))) (vadd (vscale ((-1) * (dot h e)) e) (h))) (vscale (sqrt (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e)))) (vadd (vscale ((-1) * (dot h e)) e) (h))) = dot (vscale (sqrt (dot (vadd (vscale ((-1) * (dot h e)) e) (h)) (vadd (vscale ((-1) * (dot h e)) e) (h)))) (vadd m (vscale ((-1) * (dot m e)) e))) (vscale (sqrt (dot (vadd (vscale ((-1) * (dot h e)) e) (h)) (vadd (vscale ((-1) * (dot h e)) e) (h)))) (vadd m (vscale ((-1) * (dot m e)) e))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [across 0], by Algebra:
  <(-<h, e>*e + h)*<m - <m, e>*e, m - <m, e>*e>^(1/2), e> = 0
*)
Lemma step_across_0 (V : Space) (e : V) (h : V) (m : V)
    (H_unit : dot e e = 1) :
  dot (vscale (sqrt (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e)))) (vadd (vscale ((-1) * (dot h e)) e) (h))) e = 0.
Proof.
  rewrite ?H_unit.
  unfold inverse.
  try assert (N0' : normal_form (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ((dot m e) ^ 2 * (dot e e) + dot m m - 2 * ((dot m e) ^ 2))) by normal.
  try assert (N1' : normal_form (sqrt (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e)))) (sqrt ((dot m e) ^ 2 * (dot e e) + dot m m - 2 * ((dot m e) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  try assert (N2' : normal_form (dot (vscale (sqrt (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e)))) (vadd (vscale ((-1) * (dot h e)) e) (h))) e) (dot h e * (sqrt ((dot m e) ^ 2 * (dot e e) + dot m m - 2 * ((dot m e) ^ 2))) - dot h e * (sqrt ((dot m e) ^ 2 * (dot e e) + dot m m - 2 * ((dot m e) ^ 2))) * (dot e e))) by first [normal | (unfold normal_form; products; lengths; (first [put; solve [ring] | equal]))].
  first [solve [put; ring [H_unit]] | solve [put; field [H_unit]; sides] | solve [assert (R0' : (dot e e) - (1) = 0) by (apply Rminus_diag_eq; says H_unit); apply (by_combination _ _ (((-1) * (dot h e) * (sqrt ((dot m e) ^ 2 * (dot e e) + dot m m - 2 * ((dot m e) ^ 2)))) * ((dot e e) - (1)))); [(first [put; solve [ring] | fail]) | rewrite R0'; ring]] | solve [put; alike_by sqrt ltac:(solve [ring [H_unit]]); first [ring [H_unit] | squares; ring [H_unit]]] | equal].
Qed.

(** Step [across 1], by Algebra:
  <<-<h, e>*e + h, -<h, e>*e + h>^(1/2)*(m - <m, e>*e), e> = 0
*)
Lemma step_across_1 (V : Space) (e : V) (h : V) (m : V)
    (H_unit : dot e e = 1) :
  dot (vscale (sqrt (dot (vadd (vscale ((-1) * (dot h e)) e) (h)) (vadd (vscale ((-1) * (dot h e)) e) (h)))) (vadd m (vscale ((-1) * (dot m e)) e))) e = 0.
Proof.
  rewrite ?H_unit.
  unfold inverse.
  try assert (N0' : normal_form (dot (vadd (vscale ((-1) * (dot h e)) e) (h)) (vadd (vscale ((-1) * (dot h e)) e) (h))) (dot e e * ((dot h e) ^ 2) + dot h h - 2 * ((dot h e) ^ 2))) by normal.
  try assert (N1' : normal_form (sqrt (dot (vadd (vscale ((-1) * (dot h e)) e) (h)) (vadd (vscale ((-1) * (dot h e)) e) (h)))) (sqrt (dot e e * ((dot h e) ^ 2) + dot h h - 2 * ((dot h e) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  try assert (N2' : normal_form (dot (vscale (sqrt (dot (vadd (vscale ((-1) * (dot h e)) e) (h)) (vadd (vscale ((-1) * (dot h e)) e) (h)))) (vadd m (vscale ((-1) * (dot m e)) e))) e) (dot m e * (sqrt (dot e e * ((dot h e) ^ 2) + dot h h - 2 * ((dot h e) ^ 2))) - dot m e * (sqrt (dot e e * ((dot h e) ^ 2) + dot h h - 2 * ((dot h e) ^ 2))) * (dot e e))) by first [normal | (unfold normal_form; products; lengths; (first [put; solve [ring] | equal]))].
  first [solve [put; ring [H_unit]] | solve [put; field [H_unit]; sides] | solve [assert (R0' : (dot e e) - (1) = 0) by (apply Rminus_diag_eq; says H_unit); apply (by_combination _ _ (((-1) * (dot m e) * (sqrt (dot e e * ((dot h e) ^ 2) + dot h h - 2 * ((dot h e) ^ 2)))) * ((dot e e) - (1)))); [(first [put; solve [ring] | fail]) | rewrite R0'; ring]] | solve [put; alike_by sqrt ltac:(solve [ring [H_unit]]); first [ring [H_unit] | squares; ring [H_unit]]] | equal].
Qed.

(** Step [turned], by Instance:
  E[<x - <x, e>*e, -<h, e>*e + h>^2*<m - <m, e>*e, m - <m, e>*e>*inverse(x - <x, e>*e, x - <x,
    e>*e)*<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~ gamma1] = E[<x - <x, e>*e, m - <m,
    e>*e>^2*inverse(x - <x, e>*e, x - <x, e>*e)*<x - <x, e>*e, x - <x, e>*e>^(1/2)*<-<h, e>*e + h,
    -<h, e>*e + h>; x ~ gamma1]
*)
Lemma step_turned (V : Space) (e : V) (h : V) (m : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (C_area_directions_turned_turned : area_directions_turned.cited_turned V gamma) :
  E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd (vscale ((-1) * (dot h e)) e) (h))) ^ 2 * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) = E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (dot (vadd (vscale ((-1) * (dot h e)) e) (h)) (vadd (vscale ((-1) * (dot h e)) e) (h)))).
Proof. (* Admitted: it takes coqc too long *)
Admitted.

(** Step [turned mean], by Average:
  E[E[inverse(x - <x, e>*e, x - <x, e>*e)*<x - <x, e>*e, x - <x, e>*e>^(1/2)*<m - <m, e>*e, m -
    <m, e>*e>*<y - <y, e>*e, x - <x, e>*e>^2; y ~ gamma1]; x ~ gamma1] = E[E[inverse(x - <x, e>*e,
    x - <x, e>*e)*<y - <y, e>*e, y - <y, e>*e>*<x - <x, e>*e, x - <x, e>*e>^(1/2)*<x - <x, e>*e, m
    - <m, e>*e>^2; y ~ gamma1]; x ~ gamma1]
*)
Lemma step_turned_mean (V : Space) (e : V) (m : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (C_area_directions_turned_turned : area_directions_turned.cited_turned V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) * ((dot (vadd y (vscale ((-1) * (dot y e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) ^ 2))) = E (gamma 1) (fun x => E (gamma 1) (fun y => inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) * (dot (vadd y (vscale ((-1) * (dot y e)) e)) (vadd y (vscale ((-1) * (dot y e)) e))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * ((dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [any p], by Algebra:
  <p, p>^(3/2)*inverse(p, p) = <p, p>^(1/2)
*)
Lemma step_any_p (V : Space) (p : V) :
  (sqrt (dot p p)) ^ 3 * (inverse (dot p p) (dot p p) (dot p p)) = sqrt (dot p p).
Proof.
  unfold inverse.
  not_zero p.
  try assert (Q0' : sqrt (dot p p) * sqrt (dot p p) = dot p p) by (apply sqrt_sqrt; sign).
  assert (Z0' : dot p p <> 0) by (apply positive_ne; sign).
  first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal].
Qed.

(** Step [p of k], by Specialise:
  inverse(-<k, e>*e + k, -<k, e>*e + k)*<-<k, e>*e + k, -<k, e>*e + k>^(3/2) = <-<k, e>*e + k,
    -<k, e>*e + k>^(1/2)
*)
Lemma step_p_of_k (V : Space) (e : V) (k : V) :
  inverse (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) * ((sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) ^ 3) = sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))).
Proof.
  assert (I' : (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) ^ 3 * (inverse (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) = sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))).
  { apply (step_any_p (V) (vadd (vscale ((-1) * (dot k e)) e) (k))); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

Definition cited_spread (V : Space) (gamma : R -> law V) : Prop :=
  forall (e : V) (k : V),
  (E (gamma 1) (fun x => (dot x (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2) = dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))).

(** Step [spread], by Cited:
  E[<x, -<k, e>*e + k>^2; x ~ gamma1] = <-<k, e>*e + k, -<k, e>*e + k>
*)
Lemma step_spread (V : Space) (e : V) (k : V) (gamma : R -> law V)
    (C_spread : cited_spread V gamma) :
  E (gamma 1) (fun x => (dot x (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2) = dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)).
Proof.
  exact (C_spread e k).
Qed.

(** Step [in h only], by Algebra:
  E[<x - <x, e>*e, -<k, e>*e + k>^2; x ~ gamma1] = <-<k, e>*e + k, -<k, e>*e + k>
*)
Lemma step_in_h_only (V : Space) (e : V) (k : V) (gamma : R -> law V)
    (H_unit : dot e e = 1)
    (C_spread : cited_spread V gamma) :
  E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2) = dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)).
Proof.
  pose proof (step_spread (V) (e) (k) (gamma) C_spread) as H_spread.
  assert (S0' : E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2) = 2 * (dot e e) * (E (gamma 1) (fun x => dot x e * (dot x k))) * (dot k e) + E (gamma 1) (fun x => (dot x k) ^ 2) + (dot e e) ^ 2 * (E (gamma 1) (fun x => (dot x e) ^ 2)) * ((dot k e) ^ 2) + 4 * (E (gamma 1) (fun x => (dot x e) ^ 2)) * ((dot k e) ^ 2) - 4 * (E (gamma 1) (fun x => (dot x e) ^ 2)) * ((dot k e) ^ 2) * (dot e e) - 4 * (E (gamma 1) (fun x => dot x e * (dot x k))) * (dot k e)).
  { transitivity (E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2)). { arrange. }
    assert (E0' : normal_form (E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2)) (2 * (dot e e) * (E (gamma 1) (fun x => dot x e * (dot x k))) * (dot k e) + E (gamma 1) (fun x => (dot x k) ^ 2) + (dot e e) ^ 2 * (E (gamma 1) (fun x => (dot x e) ^ 2)) * ((dot k e) ^ 2) + 4 * (E (gamma 1) (fun x => (dot x e) ^ 2)) * ((dot k e) ^ 2) - 4 * (E (gamma 1) (fun x => (dot x e) ^ 2)) * ((dot k e) ^ 2) * (dot e e) - 4 * (E (gamma 1) (fun x => dot x e * (dot x k))) * (dot k e))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_1 => ((dot e e) ^ 2 * ((dot k e) ^ 2)) * ((dot x_1 e) ^ 2) + (((-4) * ((dot k e) ^ 2) * (dot e e)) * ((dot x_1 e) ^ 2) + ((2 * (dot e e) * (dot k e)) * (dot x_1 e * (dot x_1 k)) + ((4 * ((dot k e) ^ 2)) * ((dot x_1 e) ^ 2) + (((-4) * (dot k e)) * (dot x_1 e * (dot x_1 k)) + ((1) * ((dot x_1 k) ^ 2)))))))).
      { apply E_ext; intros x_1 D_x_1; draws.
        transitivity ((dot e e) ^ 2 * ((dot x_1 e) ^ 2) * ((dot k e) ^ 2) + 4 * ((dot x_1 e) ^ 2) * ((dot k e) ^ 2) + (dot x_1 k) ^ 2 + 2 * (dot x_1 e) * (dot x_1 k) * (dot e e) * (dot k e) - 4 * (dot x_1 e) * (dot x_1 k) * (dot k e) - 4 * ((dot x_1 e) ^ 2) * ((dot k e) ^ 2) * (dot e e)).
        { transitivity ((dot (vadd x_1 (vscale ((-1) * (dot x_1 e)) e)) (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2). { arrange. }
          transitivity (((dot x_1 k - dot x_1 e * (dot k e)) - dot x_1 e * (dot k e - dot e e * (dot k e))) ^ 2). { products; arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity (((dot e e) ^ 2 * ((dot k e) ^ 2)) * (E (gamma 1) (fun x_1 => (dot x_1 e) ^ 2)) + (((-4) * ((dot k e) ^ 2) * (dot e e)) * (E (gamma 1) (fun x_1 => (dot x_1 e) ^ 2)) + ((2 * (dot e e) * (dot k e)) * (E (gamma 1) (fun x_1 => dot x_1 e * (dot x_1 k))) + ((4 * ((dot k e) ^ 2)) * (E (gamma 1) (fun x_1 => (dot x_1 e) ^ 2)) + (((-4) * (dot k e)) * (E (gamma 1) (fun x_1 => dot x_1 e * (dot x_1 k))) + ((1) * (E (gamma 1) (fun x_1 => (dot x_1 k) ^ 2)))))))).
      { linear. }
      transitivity (((dot e e) ^ 2 * ((dot k e) ^ 2)) * (E (gamma 1) (fun x => (dot x e) ^ 2)) + (((-4) * ((dot k e) ^ 2) * (dot e e)) * (E (gamma 1) (fun x => (dot x e) ^ 2)) + ((2 * (dot e e) * (dot k e)) * (E (gamma 1) (fun x => dot x e * (dot x k))) + ((4 * ((dot k e) ^ 2)) * (E (gamma 1) (fun x => (dot x e) ^ 2)) + (((-4) * (dot k e)) * (E (gamma 1) (fun x => dot x e * (dot x k))) + ((1) * (E (gamma 1) (fun x => (dot x k) ^ 2)))))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)) = (dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)).
  { transitivity (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))). { arrange. }
    transitivity ((dot k k - dot k e * (dot k e)) - (dot k e - dot e e * (dot k e)) * (dot k e)). { products; arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2)). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L00' : E (gamma 1) (fun x => (dot x (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2) = E (gamma 1) (fun x => (dot x k) ^ 2) + E (gamma 1) (fun x => (dot x e) ^ 2) * ((dot k e) ^ 2) - 2 * (E (gamma 1) (fun x => dot x e * (dot x k))) * (dot k e)).
  { transitivity (E (gamma 1) (fun x => (dot x (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2)). { arrange. }
    assert (E2' : normal_form (E (gamma 1) (fun x => (dot x (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2)) (E (gamma 1) (fun x => (dot x k) ^ 2) + E (gamma 1) (fun x => (dot x e) ^ 2) * ((dot k e) ^ 2) - 2 * (E (gamma 1) (fun x => dot x e * (dot x k))) * (dot k e))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_3 => ((dot k e) ^ 2) * ((dot x_3 e) ^ 2) + (((-2) * (dot k e)) * (dot x_3 e * (dot x_3 k)) + ((1) * ((dot x_3 k) ^ 2))))).
      { apply E_ext; intros x_3 D_x_3; draws.
        transitivity ((dot x_3 k) ^ 2 + (dot x_3 e) ^ 2 * ((dot k e) ^ 2) - 2 * (dot x_3 e) * (dot x_3 k) * (dot k e)).
        { transitivity ((dot x_3 (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2). { arrange. }
          transitivity ((dot x_3 k - dot x_3 e * (dot k e)) ^ 2). { products; arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity (((dot k e) ^ 2) * (E (gamma 1) (fun x_3 => (dot x_3 e) ^ 2)) + (((-2) * (dot k e)) * (E (gamma 1) (fun x_3 => dot x_3 e * (dot x_3 k))) + ((1) * (E (gamma 1) (fun x_3 => (dot x_3 k) ^ 2))))).
      { linear. }
      transitivity (((dot k e) ^ 2) * (E (gamma 1) (fun x => (dot x e) ^ 2)) + (((-2) * (dot k e)) * (E (gamma 1) (fun x => dot x e * (dot x k))) + ((1) * (E (gamma 1) (fun x => (dot x k) ^ 2))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L01' : dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)) = (dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)).
  { transitivity (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))). { arrange. }
    transitivity ((dot k k - dot k e * (dot k e)) - (dot k e - dot e e * (dot k e)) * (dot k e)). { products; arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (K0' : E (gamma 1) (fun x => (dot x (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2) = dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) by says H_spread.
  assert (R0' : (E (gamma 1) (fun x => (dot x k) ^ 2) + E (gamma 1) (fun x => (dot x e) ^ 2) * ((dot k e) ^ 2) - 2 * (E (gamma 1) (fun x => dot x e * (dot x k))) * (dot k e)) - ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)) = 0) by exact (gap_zero _ _ _ _ L00' L01' K0').
  assert (L10' : dot e e = dot e e).
  { transitivity (dot e e). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L11' : 1 = 1).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K1' : dot e e = 1) by says H_unit.
  assert (R1' : (dot e e) - (1) = 0) by exact (gap_zero _ _ _ _ L10' L11' K1').
  apply (by_combination _ _ ((4 + (dot e e) ^ 2 - 4 * (dot e e)) * ((E (gamma 1) (fun x => (dot x k) ^ 2) + E (gamma 1) (fun x => (dot x e) ^ 2) * ((dot k e) ^ 2) - 2 * (E (gamma 1) (fun x => dot x e * (dot x k))) * (dot k e)) - ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) + (2 * (dot e e) * (E (gamma 1) (fun x => dot x e * (dot x k))) * (dot k e) + (dot e e) ^ 2 * ((dot k e) ^ 2) + 3 * (E (gamma 1) (fun x => (dot x k) ^ 2)) + dot k k * (dot e e) + 6 * ((dot k e) ^ 2) - 3 * (dot k k) - 5 * ((dot k e) ^ 2) * (dot e e) - E (gamma 1) (fun x => (dot x k) ^ 2) * (dot e e) - 4 * (E (gamma 1) (fun x => dot x e * (dot x k))) * (dot k e)) * ((dot e e) - (1)))); [| rewrite R0', R1'; ring].
  first [put; solve [ring] | equal].
Qed.

(** Step [given k], by Algebra:
  E[<x - <x, e>*e, -<k, e>*e + k>^2*<-<k, e>*e + k, -<k, e>*e + k>^(1/2)*inverse(-<k, e>*e + k,
    -<k, e>*e + k)*<m - <m, e>*e, m - <m, e>*e>; x ~ gamma1] = <-<k, e>*e + k, -<k, e>*e +
    k>^(1/2)*<m - <m, e>*e, m - <m, e>*e>
*)
Lemma step_given_k (V : Space) (e : V) (k : V) (m : V) (gamma : R -> law V)
    (H_unit : dot e e = 1)
    (C_spread : cited_spread V gamma) :
  E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2 * (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) * (inverse (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e)))) = sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))).
Proof.
  pose proof (step_beside_k (V) (e) (k)) as H_beside_k.
  pose proof (step_p_of_k (V) (e) (k)) as H_p_of_k.
  pose proof (step_in_h_only (V) (e) (k) (gamma) H_unit C_spread) as H_in_h_only.
  assert (J1' : (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) ^ 3 * (inv (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) = sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))).
  { transitivity (inverse (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) * ((sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) ^ 3)).
    { symmetry.
      assert (C0' : inverse (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) = inv (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))).
      { unfold inverse; first [same | ring | alike_by_ring; ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    transitivity (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))); [says H_p_of_k |].
    first [same | ring | arrange]. }
  enough (U' : E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2 * (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) * (inv (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))))) = sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e)))).
  { transitivity (E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2 * (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) * (inv (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))))).
    { assert (C1' : E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2 * (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) * (inverse (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e)))) = E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2 * (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) * (inv (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))))).
      { apply E_ext; intros x_2 D_x_2.
        assert (C3' : inverse (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) = inv (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))).
        { unfold inverse; first [same | ring | alike_by_ring; ring | arrange]. }
        rewrite C3'.
        first [same | ring | arrange]. }
      rewrite C1'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    first [same | ring | arrange]. }
  assert (S0' : E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2 * (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) * (inv (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))))) = 4 * (dot m m) * (E (gamma 1) (fun x => (dot x e) ^ 2)) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) + 2 * ((dot e e) ^ 2) * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (E (gamma 1) (fun x => dot x e * (dot x k))) * (dot k e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) + E (gamma 1) (fun x => (dot x k) ^ 2) * (dot m m) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) + E (gamma 1) (fun x => (dot x k) ^ 2) * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (dot e e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) + 12 * ((dot m e) ^ 2) * (E (gamma 1) (fun x => (dot x e) ^ 2)) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (dot e e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) + 8 * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (E (gamma 1) (fun x => dot x e * (dot x k))) * (dot k e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) + (dot e e) ^ 2 * (dot m m) * (E (gamma 1) (fun x => (dot x e) ^ 2)) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) + (dot m e) ^ 2 * (E (gamma 1) (fun x => (dot x e) ^ 2)) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * ((dot e e) ^ 3) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) + 2 * (dot m m) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (dot e e) * (E (gamma 1) (fun x => dot x e * (dot x k))) * (dot k e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) - 8 * ((dot m e) ^ 2) * (E (gamma 1) (fun x => (dot x e) ^ 2)) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) - 8 * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (dot e e) * (E (gamma 1) (fun x => dot x e * (dot x k))) * (dot k e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) - 6 * ((dot e e) ^ 2) * ((dot m e) ^ 2) * (E (gamma 1) (fun x => (dot x e) ^ 2)) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) - 4 * (dot m m) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (E (gamma 1) (fun x => dot x e * (dot x k))) * (dot k e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) - 4 * (dot m m) * (E (gamma 1) (fun x => (dot x e) ^ 2)) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (dot e e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) - 2 * (E (gamma 1) (fun x => (dot x k) ^ 2)) * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))).
  { transitivity (E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2 * (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) * (inv (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))))). { arrange. }
    assert (E4' : normal_form (E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2 * (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) * (inv (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))))) (4 * (dot m m) * (E (gamma 1) (fun x => (dot x e) ^ 2)) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) + 2 * ((dot e e) ^ 2) * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (E (gamma 1) (fun x => dot x e * (dot x k))) * (dot k e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) + E (gamma 1) (fun x => (dot x k) ^ 2) * (dot m m) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) + E (gamma 1) (fun x => (dot x k) ^ 2) * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (dot e e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) + 12 * ((dot m e) ^ 2) * (E (gamma 1) (fun x => (dot x e) ^ 2)) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (dot e e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) + 8 * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (E (gamma 1) (fun x => dot x e * (dot x k))) * (dot k e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) + (dot e e) ^ 2 * (dot m m) * (E (gamma 1) (fun x => (dot x e) ^ 2)) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) + (dot m e) ^ 2 * (E (gamma 1) (fun x => (dot x e) ^ 2)) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * ((dot e e) ^ 3) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) + 2 * (dot m m) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (dot e e) * (E (gamma 1) (fun x => dot x e * (dot x k))) * (dot k e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) - 8 * ((dot m e) ^ 2) * (E (gamma 1) (fun x => (dot x e) ^ 2)) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) - 8 * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (dot e e) * (E (gamma 1) (fun x => dot x e * (dot x k))) * (dot k e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) - 6 * ((dot e e) ^ 2) * ((dot m e) ^ 2) * (E (gamma 1) (fun x => (dot x e) ^ 2)) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) - 4 * (dot m m) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (E (gamma 1) (fun x => dot x e * (dot x k))) * (dot k e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) - 4 * (dot m m) * (E (gamma 1) (fun x => (dot x e) ^ 2)) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (dot e e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) - 2 * (E (gamma 1) (fun x => (dot x k) ^ 2)) * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_5 => (4 * (dot m m) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * ((dot x_5 e) ^ 2) + (((-8) * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * ((dot x_5 e) ^ 2) + ((12 * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (dot e e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * ((dot x_5 e) ^ 2) + (((-4) * (dot m m) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (dot k e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (dot x_5 e * (dot x_5 k)) + ((8 * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (dot k e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (dot x_5 e * (dot x_5 k)) + (((-8) * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (dot e e) * (dot k e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (dot x_5 e * (dot x_5 k)) + (((-4) * (dot m m) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (dot e e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * ((dot x_5 e) ^ 2) + (((-6) * ((dot e e) ^ 2) * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * ((dot x_5 e) ^ 2) + ((dot m m * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * ((dot x_5 k) ^ 2) + (((-2) * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * ((dot x_5 k) ^ 2) + (((dot m e) ^ 2 * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (dot e e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * ((dot x_5 k) ^ 2) + ((2 * (dot m m) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (dot e e) * (dot k e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (dot x_5 e * (dot x_5 k)) + ((2 * ((dot e e) ^ 2) * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (dot k e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (dot x_5 e * (dot x_5 k)) + (((dot e e) ^ 2 * (dot m m) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * ((dot x_5 e) ^ 2) + (((dot m e) ^ 2 * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * ((dot e e) ^ 3) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * ((dot x_5 e) ^ 2))))))))))))))))).
      { apply E_ext; intros x_5 D_x_5; draws.
        transitivity (4 * (dot m m) * ((dot x_5 e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) + 2 * (dot x_5 e) * ((dot e e) ^ 2) * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (dot x_5 k) * (dot k e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) + dot m m * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot x_5 k) ^ 2) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) + 12 * ((dot m e) ^ 2) * ((dot x_5 e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (dot e e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) + 8 * (dot x_5 e) * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (dot x_5 k) * (dot k e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) + (dot m e) ^ 2 * ((dot x_5 e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * ((dot e e) ^ 3) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) + (dot m e) ^ 2 * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (dot e e) * ((dot x_5 k) ^ 2) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) + 2 * (dot x_5 e) * (dot m m) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (dot x_5 k) * (dot e e) * (dot k e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) + (dot e e) ^ 2 * (dot m m) * ((dot x_5 e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) - 6 * ((dot e e) ^ 2) * ((dot m e) ^ 2) * ((dot x_5 e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) - 8 * (dot x_5 e) * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (dot x_5 k) * (dot e e) * (dot k e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) - 8 * ((dot m e) ^ 2) * ((dot x_5 e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) - 2 * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot x_5 k) ^ 2) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) - 4 * (dot m m) * ((dot x_5 e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (dot e e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) - 4 * (dot x_5 e) * (dot m m) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (dot x_5 k) * (dot k e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))).
        { transitivity ((dot (vadd x_5 (vscale ((-1) * (dot x_5 e)) e)) (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2 * (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) * (inv (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))))). { arrange. }
          transitivity (((dot m m - dot m e * (dot m e)) - (dot m e - dot m e * (dot e e)) * (dot m e)) * (sqrt ((dot k k - dot k e * (dot k e)) - (dot k e - dot e e * (dot k e)) * (dot k e))) * (((dot x_5 k - dot x_5 e * (dot k e)) - dot x_5 e * (dot k e - dot e e * (dot k e))) ^ 2) * (inv ((dot k k - dot k e * (dot k e)) - (dot k e - dot e e * (dot k e)) * (dot k e)))). { products; arrange. }
          try assert (N6' : normal_form (inv ((dot k k - dot k e * (dot k e)) - (dot k e - dot e e * (dot k e)) * (dot k e))) (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) by normal.
          try assert (N7' : normal_form (sqrt ((dot k k - dot k e * (dot k e)) - (dot k e - dot e e * (dot k e)) * (dot k e))) (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)) * sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)) = (dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((4 * (dot m m) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (E (gamma 1) (fun x_5 => (dot x_5 e) ^ 2)) + (((-8) * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (E (gamma 1) (fun x_5 => (dot x_5 e) ^ 2)) + ((12 * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (dot e e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (E (gamma 1) (fun x_5 => (dot x_5 e) ^ 2)) + (((-4) * (dot m m) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (dot k e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (E (gamma 1) (fun x_5 => dot x_5 e * (dot x_5 k))) + ((8 * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (dot k e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (E (gamma 1) (fun x_5 => dot x_5 e * (dot x_5 k))) + (((-8) * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (dot e e) * (dot k e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (E (gamma 1) (fun x_5 => dot x_5 e * (dot x_5 k))) + (((-4) * (dot m m) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (dot e e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (E (gamma 1) (fun x_5 => (dot x_5 e) ^ 2)) + (((-6) * ((dot e e) ^ 2) * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (E (gamma 1) (fun x_5 => (dot x_5 e) ^ 2)) + ((dot m m * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (E (gamma 1) (fun x_5 => (dot x_5 k) ^ 2)) + (((-2) * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (E (gamma 1) (fun x_5 => (dot x_5 k) ^ 2)) + (((dot m e) ^ 2 * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (dot e e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (E (gamma 1) (fun x_5 => (dot x_5 k) ^ 2)) + ((2 * (dot m m) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (dot e e) * (dot k e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (E (gamma 1) (fun x_5 => dot x_5 e * (dot x_5 k))) + ((2 * ((dot e e) ^ 2) * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (dot k e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (E (gamma 1) (fun x_5 => dot x_5 e * (dot x_5 k))) + (((dot e e) ^ 2 * (dot m m) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (E (gamma 1) (fun x_5 => (dot x_5 e) ^ 2)) + (((dot m e) ^ 2 * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * ((dot e e) ^ 3) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (E (gamma 1) (fun x_5 => (dot x_5 e) ^ 2))))))))))))))))).
      { linear. }
      transitivity ((4 * (dot m m) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (E (gamma 1) (fun x => (dot x e) ^ 2)) + (((-8) * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (E (gamma 1) (fun x => (dot x e) ^ 2)) + ((12 * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (dot e e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (E (gamma 1) (fun x => (dot x e) ^ 2)) + (((-4) * (dot m m) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (dot k e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (E (gamma 1) (fun x => dot x e * (dot x k))) + ((8 * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (dot k e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (E (gamma 1) (fun x => dot x e * (dot x k))) + (((-8) * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (dot e e) * (dot k e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (E (gamma 1) (fun x => dot x e * (dot x k))) + (((-4) * (dot m m) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (dot e e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (E (gamma 1) (fun x => (dot x e) ^ 2)) + (((-6) * ((dot e e) ^ 2) * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (E (gamma 1) (fun x => (dot x e) ^ 2)) + ((dot m m * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (E (gamma 1) (fun x => (dot x k) ^ 2)) + (((-2) * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (E (gamma 1) (fun x => (dot x k) ^ 2)) + (((dot m e) ^ 2 * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (dot e e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (E (gamma 1) (fun x => (dot x k) ^ 2)) + ((2 * (dot m m) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (dot e e) * (dot k e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (E (gamma 1) (fun x => dot x e * (dot x k))) + ((2 * ((dot e e) ^ 2) * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (dot k e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (E (gamma 1) (fun x => dot x e * (dot x k))) + (((dot e e) ^ 2 * (dot m m) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (E (gamma 1) (fun x => (dot x e) ^ 2)) + (((dot m e) ^ 2 * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * ((dot e e) ^ 3) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * (E (gamma 1) (fun x => (dot x e) ^ 2))))))))))))))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) = (dot m e) ^ 2 * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (dot e e) + dot m m * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) - 2 * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))).
  { transitivity (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e)))). { arrange. }
    transitivity (((dot m m - dot m e * (dot m e)) - (dot m e - dot m e * (dot e e)) * (dot m e)) * (sqrt ((dot k k - dot k e * (dot k e)) - (dot k e - dot e e * (dot k e)) * (dot k e)))). { products; arrange. }
    try assert (N8' : normal_form (sqrt ((dot k k - dot k e * (dot k e)) - (dot k e - dot e e * (dot k e)) * (dot k e))) (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)) * sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)) = (dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2 * (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) * (inv (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e)))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L00' : E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2) = 2 * (dot e e) * (E (gamma 1) (fun x => dot x e * (dot x k))) * (dot k e) + E (gamma 1) (fun x => (dot x k) ^ 2) + (dot e e) ^ 2 * (E (gamma 1) (fun x => (dot x e) ^ 2)) * ((dot k e) ^ 2) + 4 * (E (gamma 1) (fun x => (dot x e) ^ 2)) * ((dot k e) ^ 2) - 4 * (E (gamma 1) (fun x => (dot x e) ^ 2)) * ((dot k e) ^ 2) * (dot e e) - 4 * (E (gamma 1) (fun x => dot x e * (dot x k))) * (dot k e)).
  { transitivity (E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2)). { arrange. }
    assert (E9' : normal_form (E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2)) (2 * (dot e e) * (E (gamma 1) (fun x => dot x e * (dot x k))) * (dot k e) + E (gamma 1) (fun x => (dot x k) ^ 2) + (dot e e) ^ 2 * (E (gamma 1) (fun x => (dot x e) ^ 2)) * ((dot k e) ^ 2) + 4 * (E (gamma 1) (fun x => (dot x e) ^ 2)) * ((dot k e) ^ 2) - 4 * (E (gamma 1) (fun x => (dot x e) ^ 2)) * ((dot k e) ^ 2) * (dot e e) - 4 * (E (gamma 1) (fun x => dot x e * (dot x k))) * (dot k e))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_10 => (4 * ((dot k e) ^ 2)) * ((dot x_10 e) ^ 2) + (((-4) * (dot k e)) * (dot x_10 e * (dot x_10 k)) + (((-4) * ((dot k e) ^ 2) * (dot e e)) * ((dot x_10 e) ^ 2) + ((1) * ((dot x_10 k) ^ 2) + ((2 * (dot e e) * (dot k e)) * (dot x_10 e * (dot x_10 k)) + (((dot e e) ^ 2 * ((dot k e) ^ 2)) * ((dot x_10 e) ^ 2)))))))).
      { apply E_ext; intros x_10 D_x_10; draws.
        transitivity ((dot e e) ^ 2 * ((dot x_10 e) ^ 2) * ((dot k e) ^ 2) + 4 * ((dot x_10 e) ^ 2) * ((dot k e) ^ 2) + (dot x_10 k) ^ 2 + 2 * (dot x_10 e) * (dot x_10 k) * (dot e e) * (dot k e) - 4 * (dot x_10 e) * (dot x_10 k) * (dot k e) - 4 * ((dot x_10 e) ^ 2) * ((dot k e) ^ 2) * (dot e e)).
        { transitivity ((dot (vadd x_10 (vscale ((-1) * (dot x_10 e)) e)) (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2). { arrange. }
          transitivity (((dot x_10 k - dot x_10 e * (dot k e)) - dot x_10 e * (dot k e - dot e e * (dot k e))) ^ 2). { products; arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((4 * ((dot k e) ^ 2)) * (E (gamma 1) (fun x_10 => (dot x_10 e) ^ 2)) + (((-4) * (dot k e)) * (E (gamma 1) (fun x_10 => dot x_10 e * (dot x_10 k))) + (((-4) * ((dot k e) ^ 2) * (dot e e)) * (E (gamma 1) (fun x_10 => (dot x_10 e) ^ 2)) + ((1) * (E (gamma 1) (fun x_10 => (dot x_10 k) ^ 2)) + ((2 * (dot e e) * (dot k e)) * (E (gamma 1) (fun x_10 => dot x_10 e * (dot x_10 k))) + (((dot e e) ^ 2 * ((dot k e) ^ 2)) * (E (gamma 1) (fun x_10 => (dot x_10 e) ^ 2)))))))).
      { linear. }
      transitivity ((4 * ((dot k e) ^ 2)) * (E (gamma 1) (fun x => (dot x e) ^ 2)) + (((-4) * (dot k e)) * (E (gamma 1) (fun x => dot x e * (dot x k))) + (((-4) * ((dot k e) ^ 2) * (dot e e)) * (E (gamma 1) (fun x => (dot x e) ^ 2)) + ((1) * (E (gamma 1) (fun x => (dot x k) ^ 2)) + ((2 * (dot e e) * (dot k e)) * (E (gamma 1) (fun x => dot x e * (dot x k))) + (((dot e e) ^ 2 * ((dot k e) ^ 2)) * (E (gamma 1) (fun x => (dot x e) ^ 2)))))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L01' : dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)) = (dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)).
  { transitivity (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))). { arrange. }
    transitivity ((dot k k - dot k e * (dot k e)) - (dot k e - dot e e * (dot k e)) * (dot k e)). { products; arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (K0' : E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2) = dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) by says H_in_h_only.
  assert (R0' : (2 * (dot e e) * (E (gamma 1) (fun x => dot x e * (dot x k))) * (dot k e) + E (gamma 1) (fun x => (dot x k) ^ 2) + (dot e e) ^ 2 * (E (gamma 1) (fun x => (dot x e) ^ 2)) * ((dot k e) ^ 2) + 4 * (E (gamma 1) (fun x => (dot x e) ^ 2)) * ((dot k e) ^ 2) - 4 * (E (gamma 1) (fun x => (dot x e) ^ 2)) * ((dot k e) ^ 2) * (dot e e) - 4 * (E (gamma 1) (fun x => dot x e * (dot x k))) * (dot k e)) - ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)) = 0) by exact (gap_zero _ _ _ _ L00' L01' K0').
  assert (L20' : (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) ^ 3 * (inv (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) = sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)) * ((dot k e) ^ 2) * (dot e e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) + sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)) * (dot k k) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) - 2 * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))).
  { transitivity ((sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) ^ 3 * (inv (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))))). { arrange. }
    transitivity ((sqrt ((dot k k - dot k e * (dot k e)) - (dot k e - dot e e * (dot k e)) * (dot k e))) ^ 3 * (inv ((dot k k - dot k e * (dot k e)) - (dot k e - dot e e * (dot k e)) * (dot k e)))). { products; arrange. }
    try assert (N11' : normal_form (inv ((dot k k - dot k e * (dot k e)) - (dot k e - dot e e * (dot k e)) * (dot k e))) (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) by normal.
    try assert (N12' : normal_form (sqrt ((dot k k - dot k e * (dot k e)) - (dot k e - dot e e * (dot k e)) * (dot k e))) (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)) * sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)) = (dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (Q0' : sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)) * sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)) = (dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)) by (apply sqrt_sqrt; first [sign]).
    try assert (Q1' : sqrt ((dot k k - dot k e * (dot k e)) - (dot k e - dot e e * (dot k e)) * (dot k e)) * sqrt ((dot k k - dot k e * (dot k e)) - (dot k e - dot e e * (dot k e)) * (dot k e)) = (dot k k - dot k e * (dot k e)) - (dot k e - dot e e * (dot k e)) * (dot k e)) by (apply sqrt_sqrt; first [seen | sign_form ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)) ltac:(first [put; solve [ring] | equal]) | sign]).
    first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | first [arrange | equal]]. }
  assert (L21' : sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) = sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))).
  { transitivity (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))). { arrange. }
    transitivity (sqrt ((dot k k - dot k e * (dot k e)) - (dot k e - dot e e * (dot k e)) * (dot k e))). { products; arrange. }
    try assert (N13' : normal_form (sqrt ((dot k k - dot k e * (dot k e)) - (dot k e - dot e e * (dot k e)) * (dot k e))) (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)) * sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)) = (dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (K2' : (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) ^ 3 * (inv (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) = sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) by says J1'.
  assert (R2' : (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)) * ((dot k e) ^ 2) * (dot e e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) + sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)) * (dot k k) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) - 2 * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) - (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) = 0) by exact (gap_zero _ _ _ _ L20' L21' K2').
  apply (by_combination _ _ ((dot m m * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) + (dot m e) ^ 2 * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (dot e e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) - 2 * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * ((2 * (dot e e) * (E (gamma 1) (fun x => dot x e * (dot x k))) * (dot k e) + E (gamma 1) (fun x => (dot x k) ^ 2) + (dot e e) ^ 2 * (E (gamma 1) (fun x => (dot x e) ^ 2)) * ((dot k e) ^ 2) + 4 * (E (gamma 1) (fun x => (dot x e) ^ 2)) * ((dot k e) ^ 2) - 4 * (E (gamma 1) (fun x => (dot x e) ^ 2)) * ((dot k e) ^ 2) * (dot e e) - 4 * (E (gamma 1) (fun x => dot x e * (dot x k))) * (dot k e)) - ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) + ((dot m e) ^ 2 * (dot e e) + dot m m - 2 * ((dot m e) ^ 2)) * ((sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)) * ((dot k e) ^ 2) * (dot e e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) + sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)) * (dot k k) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) - 2 * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) - (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))))); [| rewrite R0', R2'; ring].
  first [put; solve [ring] | equal].
Qed.

(** Step [one way], by Average:
  E[E[inverse(x - <x, e>*e, x - <x, e>*e)*<x - <x, e>*e, x - <x, e>*e>^(1/2)*<m - <m, e>*e, m -
    <m, e>*e>*<y - <y, e>*e, x - <x, e>*e>^2; y ~ gamma1]; x ~ gamma1] = E[<x - <x, e>*e, x - <x,
    e>*e>^(1/2); x ~ gamma1]*<m - <m, e>*e, m - <m, e>*e>
*)
Lemma step_one_way (V : Space) (e : V) (m : V) (gamma : R -> law V)
    (H_unit : dot e e = 1)
    (C_spread : cited_spread V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) * ((dot (vadd y (vscale ((-1) * (dot y e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) ^ 2))) = E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))).
Proof.
  assert (H_given_k : forall z0 : V, drawn (gamma 1) z0 -> E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd (vscale ((-1) * (dot (z0) e)) e) (z0))) ^ 2 * (sqrt (dot (vadd (vscale ((-1) * (dot (z0) e)) e) (z0)) (vadd (vscale ((-1) * (dot (z0) e)) e) (z0)))) * (inverse (dot (vadd (vscale ((-1) * (dot (z0) e)) e) (z0)) (vadd (vscale ((-1) * (dot (z0) e)) e) (z0))) (dot (vadd (vscale ((-1) * (dot (z0) e)) e) (z0)) (vadd (vscale ((-1) * (dot (z0) e)) e) (z0))) (dot (vadd (vscale ((-1) * (dot (z0) e)) e) (z0)) (vadd (vscale ((-1) * (dot (z0) e)) e) (z0)))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e)))) = sqrt (dot (vadd (vscale ((-1) * (dot (z0) e)) e) (z0)) (vadd (vscale ((-1) * (dot (z0) e)) e) (z0))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e)))).
  { intros z0 D0; draws; apply (step_given_k (V) (e) (z0) (m) (gamma)); premise. }
  assert (P' : E (gamma 1) (fun x => E (gamma 1) (fun y => inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) * ((dot (vadd y (vscale ((-1) * (dot y e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) ^ 2))) = E (gamma 1) (fun x => dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e)) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))))).
  { apply E_ext; intros d0 D0; draws.
    pose proof (H_given_k d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  assert (A1' : E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) = E (gamma 1) (fun x => dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e)) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))))).
  { assert (S0' : E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) = E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2))) * (dot m m) + E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2))) * ((dot m e) ^ 2) * (dot e e) - 2 * (E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2)))) * ((dot m e) ^ 2)).
    { transitivity (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e)))). { arrange. }
      transitivity (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * ((dot m m - dot m e * (dot m e)) - (dot m e - dot m e * (dot e e)) * (dot m e))). { products; arrange. }
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
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (gamma 1) (fun x => dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e)) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) = E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2))) * (dot m m) + E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2))) * ((dot m e) ^ 2) * (dot e e) - 2 * (E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2)))) * ((dot m e) ^ 2)).
    { transitivity (E (gamma 1) (fun x => dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e)) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))))). { arrange. }
      assert (E3' : normal_form (E (gamma 1) (fun x => dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e)) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))))) (E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2))) * (dot m m) + E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2))) * ((dot m e) ^ 2) * (dot e e) - 2 * (E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2)))) * ((dot m e) ^ 2))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_4 => (dot m m) * (sqrt (dot x_4 x_4 + (dot x_4 e) ^ 2 * (dot e e) - 2 * ((dot x_4 e) ^ 2))) + (((-2) * ((dot m e) ^ 2)) * (sqrt (dot x_4 x_4 + (dot x_4 e) ^ 2 * (dot e e) - 2 * ((dot x_4 e) ^ 2))) + (((dot m e) ^ 2 * (dot e e)) * (sqrt (dot x_4 x_4 + (dot x_4 e) ^ 2 * (dot e e) - 2 * ((dot x_4 e) ^ 2))))))).
        { apply E_ext; intros x_4 D_x_4; draws.
          transitivity (dot m m * (sqrt (dot x_4 x_4 + (dot x_4 e) ^ 2 * (dot e e) - 2 * ((dot x_4 e) ^ 2))) + (dot m e) ^ 2 * (sqrt (dot x_4 x_4 + (dot x_4 e) ^ 2 * (dot e e) - 2 * ((dot x_4 e) ^ 2))) * (dot e e) - 2 * ((dot m e) ^ 2) * (sqrt (dot x_4 x_4 + (dot x_4 e) ^ 2 * (dot e e) - 2 * ((dot x_4 e) ^ 2)))).
          { transitivity (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e)) * (sqrt (dot (vadd x_4 (vscale ((-1) * (dot x_4 e)) e)) (vadd x_4 (vscale ((-1) * (dot x_4 e)) e))))). { arrange. }
            transitivity (((dot m m - dot m e * (dot m e)) - (dot m e - dot m e * (dot e e)) * (dot m e)) * (sqrt ((dot x_4 x_4 - dot x_4 e * (dot x_4 e)) - dot x_4 e * (dot x_4 e - dot x_4 e * (dot e e))))). { products; arrange. }
            try assert (N5' : normal_form (sqrt ((dot x_4 x_4 - dot x_4 e * (dot x_4 e)) - dot x_4 e * (dot x_4 e - dot x_4 e * (dot e e)))) (sqrt (dot x_4 x_4 + (dot x_4 e) ^ 2 * (dot e e) - 2 * ((dot x_4 e) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((dot m m) * (E (gamma 1) (fun x_4 => sqrt (dot x_4 x_4 + (dot x_4 e) ^ 2 * (dot e e) - 2 * ((dot x_4 e) ^ 2)))) + (((-2) * ((dot m e) ^ 2)) * (E (gamma 1) (fun x_4 => sqrt (dot x_4 x_4 + (dot x_4 e) ^ 2 * (dot e e) - 2 * ((dot x_4 e) ^ 2)))) + (((dot m e) ^ 2 * (dot e e)) * (E (gamma 1) (fun x_4 => sqrt (dot x_4 x_4 + (dot x_4 e) ^ 2 * (dot e e) - 2 * ((dot x_4 e) ^ 2))))))).
        { linear. }
        transitivity ((dot m m) * (E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2)))) + (((-2) * ((dot m e) ^ 2)) * (E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2)))) + (((dot m e) ^ 2 * (dot e e)) * (E (gamma 1) (fun x => sqrt (dot x x + (dot x e) ^ 2 * (dot e e) - 2 * ((dot x e) ^ 2))))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e)))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun x => dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e)) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  first [exact P' | apply Rle_ge; exact P' | lra].
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

(** Step [given h], by Algebra:
  E[<x - <x, e>*e, m - <m, e>*e>^2*inverse(x - <x, e>*e, x - <x, e>*e)*<x - <x, e>*e, x - <x,
    e>*e>^(1/2)*<-<h, e>*e + h, -<h, e>*e + h>; x ~ gamma1] = E[<x - <x, e>*e, m - <m,
    e>*e>^2*inverse(x - <x, e>*e, x - <x, e>*e)*<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~
    gamma1]*<-<h, e>*e + h, -<h, e>*e + h>
*)
Lemma step_given_h (V : Space) (e : V) (h : V) (m : V) (gamma : R -> law V) :
  E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (dot (vadd (vscale ((-1) * (dot h e)) e) (h)) (vadd (vscale ((-1) * (dot h e)) e) (h)))) = E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (dot (vadd (vscale ((-1) * (dot h e)) e) (h)) (vadd (vscale ((-1) * (dot h e)) e) (h))).
Proof.
  enough (U' : (E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (dot (vadd (vscale ((-1) * (dot h e)) e) (h)) (vadd (vscale ((-1) * (dot h e)) e) (h)))) - E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (dot (vadd (vscale ((-1) * (dot h e)) e) (h)) (vadd (vscale ((-1) * (dot h e)) e) (h)))) = 0).
  { apply Rminus_diag_uniq; transitivity ((E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (dot (vadd (vscale ((-1) * (dot h e)) e) (h)) (vadd (vscale ((-1) * (dot h e)) e) (h)))) - E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (dot (vadd (vscale ((-1) * (dot h e)) e) (h)) (vadd (vscale ((-1) * (dot h e)) e) (h))))); [same_sums | rewrite U'; ring]. }
  assert (T43' : (1) * (E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (dot (vadd (vscale ((-1) * (dot h e)) e) (h)) (vadd (vscale ((-1) * (dot h e)) e) (h))))) + (((-1) * (dot (vadd (vscale ((-1) * (dot h e)) e) (h)) (vadd (vscale ((-1) * (dot h e)) e) (h)))) * (E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))))) = 0).
  { transitivity (E (gamma 1) (fun x_44 => (1) * ((dot (vadd x_44 (vscale ((-1) * (dot x_44 e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x_44 (vscale ((-1) * (dot x_44 e)) e)) (vadd x_44 (vscale ((-1) * (dot x_44 e)) e))) (dot (vadd x_44 (vscale ((-1) * (dot x_44 e)) e)) (vadd x_44 (vscale ((-1) * (dot x_44 e)) e))) (dot (vadd x_44 (vscale ((-1) * (dot x_44 e)) e)) (vadd x_44 (vscale ((-1) * (dot x_44 e)) e)))) * (sqrt (dot (vadd x_44 (vscale ((-1) * (dot x_44 e)) e)) (vadd x_44 (vscale ((-1) * (dot x_44 e)) e)))) * (dot (vadd (vscale ((-1) * (dot h e)) e) (h)) (vadd (vscale ((-1) * (dot h e)) e) (h)))) + (((-1) * (dot (vadd (vscale ((-1) * (dot h e)) e) (h)) (vadd (vscale ((-1) * (dot h e)) e) (h)))) * ((dot (vadd x_44 (vscale ((-1) * (dot x_44 e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x_44 (vscale ((-1) * (dot x_44 e)) e)) (vadd x_44 (vscale ((-1) * (dot x_44 e)) e))) (dot (vadd x_44 (vscale ((-1) * (dot x_44 e)) e)) (vadd x_44 (vscale ((-1) * (dot x_44 e)) e))) (dot (vadd x_44 (vscale ((-1) * (dot x_44 e)) e)) (vadd x_44 (vscale ((-1) * (dot x_44 e)) e)))) * (sqrt (dot (vadd x_44 (vscale ((-1) * (dot x_44 e)) e)) (vadd x_44 (vscale ((-1) * (dot x_44 e)) e)))))))); [symmetry; linear |].
    apply E_is; intros x_44 D_x_44; draws.
    transitivity (0).
    { same_sums. }
    reflexivity. }
  transitivity (((1) * (E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (dot (vadd (vscale ((-1) * (dot h e)) e) (h)) (vadd (vscale ((-1) * (dot h e)) e) (h))))) + (((-1) * (dot (vadd (vscale ((-1) * (dot h e)) e) (h)) (vadd (vscale ((-1) * (dot h e)) e) (h)))) * (E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))))))); [same_sums | rewrite T43'; ring].
Qed.

(** Step [in h], by Average:
  E[E[inverse(x - <x, e>*e, x - <x, e>*e)*<y - <y, e>*e, y - <y, e>*e>*<x - <x, e>*e, x - <x,
    e>*e>^(1/2)*<x - <x, e>*e, m - <m, e>*e>^2; y ~ gamma1]; x ~ gamma1] = E[<x - <x, e>*e, m -
    <m, e>*e>^2*inverse(x - <x, e>*e, x - <x, e>*e)*<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~
    gamma1]*E[<x - <x, e>*e, x - <x, e>*e>; x ~ gamma1]
*)
Lemma step_in_h (V : Space) (e : V) (m : V) (gamma : R -> law V) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) * (dot (vadd y (vscale ((-1) * (dot y e)) e)) (vadd y (vscale ((-1) * (dot y e)) e))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * ((dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2))) = E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (E (gamma 1) (fun x => dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [other way], by Algebra:
  E[<x - <x, e>*e, m - <m, e>*e>^2*inverse(x - <x, e>*e, x - <x, e>*e)*<x - <x, e>*e, x - <x,
    e>*e>^(1/2); x ~ gamma1]*n = E[E[inverse(x - <x, e>*e, x - <x, e>*e)*<y - <y, e>*e, y - <y,
    e>*e>*<x - <x, e>*e, x - <x, e>*e>^(1/2)*<x - <x, e>*e, m - <m, e>*e>^2; y ~ gamma1]; x ~
    gamma1]
*)
Lemma step_other_way (V : Space) (e : V) (m : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (C_along_e : cited_along_e V gamma) :
  E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * n = E (gamma 1) (fun x => E (gamma 1) (fun y => inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) * (dot (vadd y (vscale ((-1) * (dot y e)) e)) (vadd y (vscale ((-1) * (dot y e)) e))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * ((dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2))).
Proof.
  pose proof (step_n (V) (e) (n) (gamma) label_n H_unit H_dimension C_along_e) as H_n.
  pose proof (step_in_h (V) (e) (m) (gamma)) as H_in_h.
  assert (U' : forall z0' z1' z2' : R, ((z1') = (((z0') * (z2')))) -> ((z2') = n) -> ((z0') * n) = z1').
  { clear - n label_n.
    intros z0' z1' z2' H_in_h H_n.
    rewrite ?H_in_h, ?H_n.
    rewrite ?H_in_h, ?H_n.
    try assert (N22' : normal_form (((((z0') * (z2'))))) (((z0') * n))) by (unfold normal_form; first [put; solve [ring] | equal]).
    first [put; solve [ring] | equal]. }
  pose proof (U' (E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) * (dot (vadd y (vscale ((-1) * (dot y e)) e)) (vadd y (vscale ((-1) * (dot y e)) e))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * ((dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2)))) (E (gamma 1) (fun x => dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) as V'.
  specialize (V' ltac:(says H_in_h)).
  specialize (V' ltac:(says H_n)).
  rearranged V'.
Qed.

(** Step [back], by Algebra:
  E[E[inverse(x - <x, e>*e, x - <x, e>*e)*<y - <y, e>*e, y - <y, e>*e>*<x - <x, e>*e, x - <x,
    e>*e>^(1/2)*<x - <x, e>*e, m - <m, e>*e>^2; y ~ gamma1]; x ~ gamma1] = E[E[inverse(x - <x,
    e>*e, x - <x, e>*e)*<x - <x, e>*e, x - <x, e>*e>^(1/2)*<m - <m, e>*e, m - <m, e>*e>*<y - <y,
    e>*e, x - <x, e>*e>^2; y ~ gamma1]; x ~ gamma1]
*)
Lemma step_back (V : Space) (e : V) (m : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (C_area_directions_turned_turned : area_directions_turned.cited_turned V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) * (dot (vadd y (vscale ((-1) * (dot y e)) e)) (vadd y (vscale ((-1) * (dot y e)) e))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * ((dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2))) = E (gamma 1) (fun x => E (gamma 1) (fun y => inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) * ((dot (vadd y (vscale ((-1) * (dot y e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) ^ 2))).
Proof.
  pose proof (step_turned_mean (V) (e) (m) (n) (gamma) label_n H_unit H_dimension C_area_directions_turned_turned) as H_turned_mean.
  assert (U' : forall z0' z1' : R, ((z1') = (z0')) -> z0' = z1').
  { clear.
    intros z0' z1' H_turned_mean.
    rewrite ?H_turned_mean.
    first [put; solve [ring] | equal]. }
  pose proof (U' (E (gamma 1) (fun x => E (gamma 1) (fun y => inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) * (dot (vadd y (vscale ((-1) * (dot y e)) e)) (vadd y (vscale ((-1) * (dot y e)) e))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * ((dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2)))) (E (gamma 1) (fun x => E (gamma 1) (fun y => inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) * ((dot (vadd y (vscale ((-1) * (dot y e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) ^ 2))))) as V'.
  specialize (V' ltac:(says H_turned_mean)).
  rearranged V'.
Qed.

(** Step [any weight], by Algebra:
  <p, p>^(3/2)*<m, p>^2*inverse(p, p)^2*u^2 = inverse(p, p)*<p, p>^(1/2)*<m, p>^2*u^2
*)
Lemma step_any_weight (V : Space) (m : V) (p : V) (u : R) :
  (sqrt (dot p p)) ^ 3 * ((dot m p) ^ 2) * ((inverse (dot p p) (dot p p) (dot p p)) ^ 2) * (u ^ 2) = inverse (dot p p) (dot p p) (dot p p) * (sqrt (dot p p)) * ((dot m p) ^ 2) * (u ^ 2).
Proof.
  unfold inverse.
  not_zero p.
  try assert (Q0' : sqrt (dot p p) * sqrt (dot p p) = dot p p) by (apply sqrt_sqrt; sign).
  assert (Z0' : dot p p <> 0) by (apply positive_ne; sign).
  first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal].
Qed.

(** Step [weight of k], by Specialise:
  inverse(-<k, e>*e + k, -<k, e>*e + k)^2*<m, -<k, e>*e + k>^2*u^2*<-<k, e>*e + k, -<k, e>*e +
    k>^(3/2) = <-<k, e>*e + k, -<k, e>*e + k>^(1/2)*inverse(-<k, e>*e + k, -<k, e>*e + k)*<m, -<k,
    e>*e + k>^2*u^2
*)
Lemma step_weight_of_k (V : Space) (e : V) (k : V) (m : V) (u : R) :
  (inverse (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) ^ 2 * ((dot m (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2) * (u ^ 2) * ((sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) ^ 3) = sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) * (inverse (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) * ((dot m (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2) * (u ^ 2).
Proof.
  assert (I' : (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) ^ 3 * ((dot m (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2) * ((inverse (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) ^ 2) * (u ^ 2) = inverse (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) * (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) * ((dot m (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2) * (u ^ 2)).
  { apply (step_any_weight (V) (m) (vadd (vscale ((-1) * (dot k e)) e) (k)) (u)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [on m], by Algebra:
  <-<k, e>*e + k, m - <m, e>*e>^2*<-<k, e>*e + k, -<k, e>*e + k>^(1/2)*inverse(-<k, e>*e + k, -<k,
    e>*e + k) = <-<k, e>*e + k, -<k, e>*e + k>^(1/2)*inverse(-<k, e>*e + k, -<k, e>*e + k)*<m,
    -<k, e>*e + k>^2
*)
Lemma step_on_m (V : Space) (e : V) (k : V) (m : V)
    (H_unit : dot e e = 1) :
  (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) * (inverse (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) = sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) * (inverse (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) * ((dot m (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2).
Proof.
  rewrite ?H_unit.
  unfold inverse.
  try assert (N3' : normal_form ((dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) by normal.
  try assert (N4' : normal_form ((inv (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))))) (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) by normal.
  try assert (N5' : normal_form (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd m (vscale ((-1) * (dot m e)) e))) (dot k m + dot m e * (dot e e) * (dot k e) - 2 * (dot m e) * (dot k e))) by normal.
  try assert (N6' : normal_form (dot m (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot k m - dot m e * (dot k e))) by normal.
  try assert (N7' : normal_form (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  first [solve [put; ring [H_unit]] | solve [put; field [H_unit]; sides] | solve [assert (R0' : (dot e e) - (1) = 0) by (apply Rminus_diag_eq; says H_unit); apply (by_combination _ _ ((2 * (dot k m) * (dot m e) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * (dot k e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) + (dot m e) ^ 2 * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (dot e e) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) - 3 * ((dot m e) ^ 2) * (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) * ((dot k e) ^ 2) * (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) * ((dot e e) - (1)))); [(first [put; solve [ring] | fail]) | rewrite R0'; ring]] | solve [put; alike_by sqrt ltac:(solve [ring [H_unit]]); first [ring [H_unit] | squares; ring [H_unit]]] | equal].
Qed.

(** Step [weight], by Algebra:
  inverse(-<k, e>*e + k, -<k, e>*e + k)^2*<m, -<k, e>*e + k>^2*u^2*<-<k, e>*e + k, -<k, e>*e +
    k>^(3/2) = <-<k, e>*e + k, m - <m, e>*e>^2*<-<k, e>*e + k, -<k, e>*e + k>^(1/2)*inverse(-<k,
    e>*e + k, -<k, e>*e + k)*u^2
*)
Lemma step_weight (V : Space) (e : V) (k : V) (m : V) (u : R)
    (H_unit : dot e e = 1) :
  (inverse (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) ^ 2 * ((dot m (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2) * (u ^ 2) * ((sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) ^ 3) = (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) * (inverse (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) * (u ^ 2).
Proof.
  pose proof (step_weight_of_k (V) (e) (k) (m) (u)) as H_weight_of_k.
  pose proof (step_on_m (V) (e) (k) (m) H_unit) as H_on_m.
  assert (U' : forall z0' z1' z2' z3' : R, ((((z0') ^ 2 * ((z1') ^ 2) * (u ^ 2) * ((sqrt (z2')) ^ 3))) = ((sqrt (z2') * (z0') * ((z1') ^ 2) * (u ^ 2)))) -> ((((z3') ^ 2 * (sqrt (z2')) * (z0'))) = ((sqrt (z2') * (z0') * ((z1') ^ 2)))) -> ((z0') ^ 2 * ((z1') ^ 2) * (u ^ 2) * ((sqrt (z2')) ^ 3)) = ((z3') ^ 2 * (sqrt (z2')) * (z0') * (u ^ 2))).
  { clear - u.
    intros z0' z1' z2' z3' H_weight_of_k H_on_m.
    rewrite ?H_weight_of_k, ?H_on_m.
    rewrite ?H_weight_of_k, ?H_on_m.
    first [solve [put; field; sides] | solve [assert (R0' : (((z3') ^ 2 * (sqrt (z2')) * (z0'))) - ((sqrt (z2') * (z0') * ((z1') ^ 2))) = 0) by (apply Rminus_diag_eq; says H_on_m); apply (by_combination _ _ (((-1) * (u ^ 2)) * ((((z3') ^ 2 * (sqrt (z2')) * (z0'))) - ((sqrt (z2') * (z0') * ((z1') ^ 2)))))); [(first [put; solve [ring] | fail]) | rewrite R0'; ring]] | equal]. }
  pose proof (U' (inverse (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) (dot m (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd m (vscale ((-1) * (dot m e)) e)))) as V'.
  specialize (V' ltac:(says H_weight_of_k)).
  specialize (V' ltac:(says H_on_m)).
  rearranged V'.
Qed.

(** Step [weights], by Average:
  E[<x - <x, e>*e, m>^2*inverse(x - <x, e>*e, x - <x, e>*e)^2*<x - <x, e>*e, x - <x,
    e>*e>^(3/2)*u^2; x ~ gamma1] = E[<x - <x, e>*e, m - <m, e>*e>^2*inverse(x - <x, e>*e, x - <x,
    e>*e)*<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~ gamma1]*u^2
*)
Lemma step_weights (V : Space) (e : V) (m : V) (u : R) (gamma : R -> law V)
    (H_unit : dot e e = 1) :
  E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) m) ^ 2 * ((inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) ^ 2) * ((sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) ^ 3) * (u ^ 2)) = E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (u ^ 2).
Proof.
  assert (H_weight : forall z0 : V, drawn (gamma 1) z0 -> (inverse (dot (vadd (vscale ((-1) * (dot (z0) e)) e) (z0)) (vadd (vscale ((-1) * (dot (z0) e)) e) (z0))) (dot (vadd (vscale ((-1) * (dot (z0) e)) e) (z0)) (vadd (vscale ((-1) * (dot (z0) e)) e) (z0))) (dot (vadd (vscale ((-1) * (dot (z0) e)) e) (z0)) (vadd (vscale ((-1) * (dot (z0) e)) e) (z0)))) ^ 2 * ((dot m (vadd (vscale ((-1) * (dot (z0) e)) e) (z0))) ^ 2) * (u ^ 2) * ((sqrt (dot (vadd (vscale ((-1) * (dot (z0) e)) e) (z0)) (vadd (vscale ((-1) * (dot (z0) e)) e) (z0)))) ^ 3) = (dot (vadd (vscale ((-1) * (dot (z0) e)) e) (z0)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (sqrt (dot (vadd (vscale ((-1) * (dot (z0) e)) e) (z0)) (vadd (vscale ((-1) * (dot (z0) e)) e) (z0)))) * (inverse (dot (vadd (vscale ((-1) * (dot (z0) e)) e) (z0)) (vadd (vscale ((-1) * (dot (z0) e)) e) (z0))) (dot (vadd (vscale ((-1) * (dot (z0) e)) e) (z0)) (vadd (vscale ((-1) * (dot (z0) e)) e) (z0))) (dot (vadd (vscale ((-1) * (dot (z0) e)) e) (z0)) (vadd (vscale ((-1) * (dot (z0) e)) e) (z0)))) * (u ^ 2)).
  { intros z0 D0; draws; apply (step_weight (V) (e) (z0) (m) (u)); premise. }
  assert (P' : E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) m) ^ 2 * ((inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) ^ 2) * ((sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) ^ 3) * (u ^ 2)) = E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (u ^ 2))).
  { apply E_ext; intros d0 D0; draws.
    pose proof (H_weight d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  assert (A1' : E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (u ^ 2) = E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (u ^ 2))).
  { enough (U' : (E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (u ^ 2) - E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (u ^ 2))) = 0).
    { apply Rminus_diag_uniq; transitivity ((E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (u ^ 2) - E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (u ^ 2)))); [same_sums | rewrite U'; ring]. }
    assert (T42' : (u ^ 2) * (E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))))) + ((-1) * (E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (u ^ 2)))) = 0).
    { transitivity (E (gamma 1) (fun x_43 => (u ^ 2) * ((dot (vadd x_43 (vscale ((-1) * (dot x_43 e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x_43 (vscale ((-1) * (dot x_43 e)) e)) (vadd x_43 (vscale ((-1) * (dot x_43 e)) e))) (dot (vadd x_43 (vscale ((-1) * (dot x_43 e)) e)) (vadd x_43 (vscale ((-1) * (dot x_43 e)) e))) (dot (vadd x_43 (vscale ((-1) * (dot x_43 e)) e)) (vadd x_43 (vscale ((-1) * (dot x_43 e)) e)))) * (sqrt (dot (vadd x_43 (vscale ((-1) * (dot x_43 e)) e)) (vadd x_43 (vscale ((-1) * (dot x_43 e)) e))))) + ((-1) * ((dot (vadd x_43 (vscale ((-1) * (dot x_43 e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x_43 (vscale ((-1) * (dot x_43 e)) e)) (vadd x_43 (vscale ((-1) * (dot x_43 e)) e))) (dot (vadd x_43 (vscale ((-1) * (dot x_43 e)) e)) (vadd x_43 (vscale ((-1) * (dot x_43 e)) e))) (dot (vadd x_43 (vscale ((-1) * (dot x_43 e)) e)) (vadd x_43 (vscale ((-1) * (dot x_43 e)) e)))) * (sqrt (dot (vadd x_43 (vscale ((-1) * (dot x_43 e)) e)) (vadd x_43 (vscale ((-1) * (dot x_43 e)) e)))) * (u ^ 2))))); [symmetry; linear |].
      apply E_is; intros x_43 D_x_43; draws.
      transitivity (0).
      { same_sums. }
      reflexivity. }
    transitivity (((u ^ 2) * (E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))))) + ((-1) * (E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (u ^ 2)))))); [same_sums | rewrite T42'; ring]. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [n shares], by Algebra:
  E[<x - <x, e>*e, m - <m, e>*e>^2*inverse(x - <x, e>*e, x - <x, e>*e)*<x - <x, e>*e, x - <x,
    e>*e>^(1/2); x ~ gamma1]*n = E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~ gamma1]*<m - <m, e>*e,
    m - <m, e>*e>
*)
Lemma step_n_shares (V : Space) (e : V) (m : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (C_spread : cited_spread V gamma)
    (C_along_e : cited_along_e V gamma)
    (C_area_directions_turned_turned : area_directions_turned.cited_turned V gamma) :
  E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * n = E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))).
Proof.
  pose proof (step_one_way (V) (e) (m) (gamma) H_unit C_spread) as H_one_way.
  pose proof (step_other_way (V) (e) (m) (n) (gamma) label_n H_unit H_dimension C_along_e) as H_other_way.
  pose proof (step_back (V) (e) (m) (n) (gamma) label_n H_unit H_dimension C_area_directions_turned_turned) as H_back.
  assert (U' : forall z0' z1' z2' z3' z4' : R, ((((z0') * n)) = (z3')) -> ((z3') = (z4')) -> ((z4') = (((z1') * (z2')))) -> ((z0') * n) = ((z1') * (z2'))).
  { clear - n label_n.
    intros z0' z1' z2' z3' z4' H_other_way H_back H_one_way.
    rewrite ?H_other_way, ?H_back, ?H_one_way.
    rewrite ?H_other_way, ?H_back, ?H_one_way.
    first [put; solve [ring] | equal]. }
  pose proof (U' (E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))))) (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) (E (gamma 1) (fun x => E (gamma 1) (fun y => inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) * (dot (vadd y (vscale ((-1) * (dot y e)) e)) (vadd y (vscale ((-1) * (dot y e)) e))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * ((dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2)))) (E (gamma 1) (fun x => E (gamma 1) (fun y => inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) * ((dot (vadd y (vscale ((-1) * (dot y e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) ^ 2))))) as V'.
  specialize (V' ltac:(says H_other_way)).
  specialize (V' ltac:(says H_back)).
  specialize (V' ltac:(says H_one_way)).
  rearranged V'.
Qed.

(** Step [share], by Algebra:
  E[<x - <x, e>*e, m - <m, e>*e>^2*inverse(x - <x, e>*e, x - <x, e>*e)*<x - <x, e>*e, x - <x,
    e>*e>^(1/2); x ~ gamma1] = E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~ gamma1]*n^(-1)*<m - <m,
    e>*e, m - <m, e>*e>
*)
Lemma step_share (V : Space) (e : V) (m : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (C_spread : cited_spread V gamma)
    (C_along_e : cited_along_e V gamma)
    (C_area_directions_turned_turned : area_directions_turned.cited_turned V gamma) :
  E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) = E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) * (inv n).
Proof.
  pose proof (step_n_shares (V) (e) (m) (n) (gamma) label_n H_unit H_dimension C_spread C_along_e C_area_directions_turned_turned) as H_n_shares.
  assert (U' : forall z0' z1' z2' : R, ((((z0') * n)) = (((z1') * (z2')))) -> z0' = ((z1') * (z2') * (inv n))).
  { clear - n label_n.
    intros z0' z1' z2' H_n_shares.
    rewrite ?H_n_shares.
    try assert (N32' : normal_form (inv (n ^ 2)) ((inv n) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : n <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : n <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | solve [assert (R0' : (((z0') * n)) - (((z1') * (z2'))) = 0) by (apply Rminus_diag_eq; says H_n_shares); apply (by_combination _ _ ((n * (inv (n ^ 2))) * ((((z0') * n)) - (((z1') * (z2')))))); [(assert (Z50' : n <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z50'); field; sides] | fail]) | rewrite R0'; ring]] | equal]. }
  pose proof (U' (E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))))) (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e)))) as V'.
  specialize (V' ltac:(says H_n_shares)).
  rearranged V'.
Qed.

(** Step [theorem], by Algebra:
  E[<x - <x, e>*e, m>^2*inverse(x - <x, e>*e, x - <x, e>*e)^2*<x - <x, e>*e, x - <x,
    e>*e>^(3/2)*u^2; x ~ gamma1] = E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~ gamma1]*n^(-1)*<m -
    <m, e>*e, m - <m, e>*e>*u^2
*)
Lemma step_theorem (V : Space) (e : V) (m : V) (n : R) (u : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (C_spread : cited_spread V gamma)
    (C_along_e : cited_along_e V gamma)
    (C_area_directions_turned_turned : area_directions_turned.cited_turned V gamma) :
  E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) m) ^ 2 * ((inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) ^ 2) * ((sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) ^ 3) * (u ^ 2)) = E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) * (u ^ 2) * (inv n).
Proof.
  pose proof (step_weights (V) (e) (m) (u) (gamma) H_unit) as H_weights.
  pose proof (step_share (V) (e) (m) (n) (gamma) label_n H_unit H_dimension C_spread C_along_e C_area_directions_turned_turned) as H_share.
  assert (U' : forall z0' z1' z2' z3' : R, ((z0') = (((z3') * (u ^ 2)))) -> ((z3') = (((z1') * (z2') * (inv n)))) -> z0' = ((z1') * (z2') * (u ^ 2) * (inv n))).
  { clear - u n label_n.
    intros z0' z1' z2' z3' H_weights H_share.
    rewrite ?H_weights, ?H_share.
    rewrite ?H_weights, ?H_share.
    try assert (N10' : normal_form (((((z3') * (u ^ 2))))) (((z1') * (z2') * (u ^ 2) * (inv n)))) by (unfold normal_form; first [put; solve [ring] | equal]).
    first [put; solve [ring] | equal]. }
  pose proof (U' (E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) m) ^ 2 * ((inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) ^ 2) * ((sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) ^ 3) * (u ^ 2))) (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) (E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) ^ 2 * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))))) as V'.
  specialize (V' ltac:(says H_weights)).
  specialize (V' ltac:(says H_share)).
  rearranged V'.
Qed.

Theorem theorem (V : Space) (e : V) (m : V) (n : R) (u : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (C_spread : cited_spread V gamma)
    (C_along_e : cited_along_e V gamma)
    (C_area_directions_turned_turned : area_directions_turned.cited_turned V gamma) :
  E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) m) ^ 2 * ((inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) ^ 2) * ((sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) ^ 3) * (u ^ 2)) = E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) * (u ^ 2) * (inv n).
Proof. exact (step_theorem (V) (e) (m) (n) (u) (gamma) label_n H_unit H_dimension C_spread C_along_e C_area_directions_turned_turned). Qed.
