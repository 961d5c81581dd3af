(** The mean length of what is orthogonal to a unit vector is one for all (area-eta)

  Given [a > 0]: a > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [unit]: <e, e> = 1
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Given [a]: 1/2*pi > a
  Given [f]: <f, f> = 1
  Then E[<x - <x, f>*f, x - <x, f>*f>^(1/2); x ~ gamma1] = E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x
    ~ gamma1]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [Cauchy e], by Cited:
  -<k, e>^2 + <k, k>*<e, e> >= 0
*)
Lemma step_Cauchy_e (V : Space) (e : V) (k : V) :
  dot k k * (dot e e) - (dot k e) ^ 2 >= 0.
Proof.
  pose proof (cauchy_schwarz (e) (k)) as I'.
  fit I'.
Qed.

(** Step [near e], by Linear:
  -<k, e>^2 + <k, k> >= 0
*)
Lemma step_near_e (V : Space) (e : V) (k : V)
    (H_unit : dot e e = 1) :
  dot k k - (dot k e) ^ 2 >= 0.
Proof.
  pose proof (step_Cauchy_e (V) (e) (k)) as H_Cauchy_e.
  assert (P0' : 0 <= (1) * ((dot k k * (dot e e) - (dot k e) ^ 2) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (dot k k - (dot k e) ^ 2) - (0) = (1) * ((dot k k * (dot e e) - (dot k e) ^ 2) - (0))).
  { rewrite ?H_unit.
    first [put; solve [ring] | solve [put; alike_by sqrt ltac:(solve [ring [H_unit]]); first [ring [H_unit] | squares; ring [H_unit]]] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [size e], by Algebra:
  <-<k, e>*e + k, -<k, e>*e + k>^(1/2) = abs(-<k, k> + <k, e>^2)^(1/2)
*)
Lemma step_size_e (V : Space) (e : V) (k : V)
    (H_unit : dot e e = 1) :
  sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) = sqrt (Rabs ((dot k e) ^ 2 - dot k k)).
Proof.
  pose proof (step_near_e (V) (e) (k) H_unit) as H_near_e.
  rewrite ?H_unit.
  try assert (N0' : normal_form (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) by normal.
  try assert (N1' : normal_form (Rabs ((dot k e) ^ 2 - dot k k)) (dot k k - (dot k e) ^ 2)) by normal.
  try assert (N2' : normal_form (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) (sqrt ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  try assert (N3' : normal_form (sqrt (Rabs ((dot k e) ^ 2 - dot k k))) (sqrt (dot k k - (dot k e) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot k k - (dot k e) ^ 2) * sqrt (dot k k - (dot k e) ^ 2) = dot k k - (dot k e) ^ 2) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
  try assert (Q0' : sqrt (dot k k - (dot k e) ^ 2) * sqrt (dot k k - (dot k e) ^ 2) = dot k k - (dot k e) ^ 2) by (apply sqrt_sqrt; first [sign]).
  first [solve [put; ring [H_unit Q0']] | solve [put; field [H_unit Q0']; sides] | solve [put; alike_by sqrt ltac:(solve [ring [H_unit]]); first [ring [H_unit] | squares; ring [H_unit]]] | equal].
Qed.

(** Step [mean e], by Average:
  E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~ gamma1] = E[abs(<x, e>^2 - <x, x>)^(1/2); x ~ gamma1]
*)
Lemma step_mean_e (V : Space) (e : V) (gamma : R -> law V)
    (H_unit : dot e e = 1) :
  E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) = E (gamma 1) (fun x => sqrt (Rabs ((dot x e) ^ 2 - dot x x))).
Proof.
  assert (H_size_e : forall z0 : V, drawn (gamma 1) z0 -> sqrt (dot (vadd (vscale ((-1) * (dot (z0) e)) e) (z0)) (vadd (vscale ((-1) * (dot (z0) e)) e) (z0))) = sqrt (Rabs ((dot (z0) e) ^ 2 - dot (z0) (z0)))).
  { intros z0 D0; draws; apply (step_size_e (V) (e) (z0)); premise. }
  assert (P' : E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) = E (gamma 1) (fun x => sqrt (Rabs ((dot x e) ^ 2 - dot x x)))).
  { apply E_ext; intros d0 D0; draws.
    pose proof (H_size_e d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [Cauchy f], by Cited:
  <f, f>*<k, k> - <k, f>^2 >= 0
*)
Lemma step_Cauchy_f (V : Space) (f : V) (k : V) :
  dot f f * (dot k k) - (dot k f) ^ 2 >= 0.
Proof.
  pose proof (cauchy_schwarz (f) (k)) as I'.
  fit I'.
Qed.

(** Step [near f], by Linear:
  -<k, f>^2 + <k, k> >= 0
*)
Lemma step_near_f (V : Space) (f : V) (k : V)
    (H_f : dot f f = 1) :
  dot k k - (dot k f) ^ 2 >= 0.
Proof.
  pose proof (step_Cauchy_f (V) (f) (k)) as H_Cauchy_f.
  assert (P0' : 0 <= (1) * ((dot f f * (dot k k) - (dot k f) ^ 2) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (dot k k - (dot k f) ^ 2) - (0) = (1) * ((dot f f * (dot k k) - (dot k f) ^ 2) - (0))).
  { rewrite ?H_f.
    first [put; solve [ring] | solve [put; alike_by sqrt ltac:(solve [ring [H_f]]); first [ring [H_f] | squares; ring [H_f]]] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [size f], by Algebra:
  <-<k, f>*f + k, -<k, f>*f + k>^(1/2) = abs(-<k, k> + <k, f>^2)^(1/2)
*)
Lemma step_size_f (V : Space) (f : V) (k : V)
    (H_f : dot f f = 1) :
  sqrt (dot (vadd (vscale ((-1) * (dot k f)) f) (k)) (vadd (vscale ((-1) * (dot k f)) f) (k))) = sqrt (Rabs ((dot k f) ^ 2 - dot k k)).
Proof.
  pose proof (step_near_f (V) (f) (k) H_f) as H_near_f.
  rewrite ?H_f.
  try assert (N0' : normal_form (dot (vadd (vscale ((-1) * (dot k f)) f) (k)) (vadd (vscale ((-1) * (dot k f)) f) (k))) (dot k k + dot f f * ((dot k f) ^ 2) - 2 * ((dot k f) ^ 2))) by normal.
  try assert (N1' : normal_form (Rabs ((dot k f) ^ 2 - dot k k)) (dot k k - (dot k f) ^ 2)) by normal.
  try assert (N2' : normal_form (sqrt (dot (vadd (vscale ((-1) * (dot k f)) f) (k)) (vadd (vscale ((-1) * (dot k f)) f) (k)))) (sqrt (dot k k + dot f f * ((dot k f) ^ 2) - 2 * ((dot k f) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  try assert (N3' : normal_form (sqrt (Rabs ((dot k f) ^ 2 - dot k k))) (sqrt (dot k k - (dot k f) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot k k - (dot k f) ^ 2) * sqrt (dot k k - (dot k f) ^ 2) = dot k k - (dot k f) ^ 2) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
  try assert (Q0' : sqrt (dot k k - (dot k f) ^ 2) * sqrt (dot k k - (dot k f) ^ 2) = dot k k - (dot k f) ^ 2) by (apply sqrt_sqrt; first [sign]).
  first [solve [put; ring [H_f Q0']] | solve [put; field [H_f Q0']; sides] | solve [put; alike_by sqrt ltac:(solve [ring [H_f]]); first [ring [H_f] | squares; ring [H_f]]] | equal].
Qed.

(** Step [mean f], by Average:
  E[<x - <x, f>*f, x - <x, f>*f>^(1/2); x ~ gamma1] = E[abs(-<x, x> + <x, f>^2)^(1/2); x ~ gamma1]
*)
Lemma step_mean_f (V : Space) (f : V) (gamma : R -> law V)
    (H_f : dot f f = 1) :
  E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f)))) = E (gamma 1) (fun x => sqrt (Rabs ((dot x f) ^ 2 - dot x x))).
Proof.
  assert (H_size_f : forall z0 : V, drawn (gamma 1) z0 -> sqrt (dot (vadd (vscale ((-1) * (dot (z0) f)) f) (z0)) (vadd (vscale ((-1) * (dot (z0) f)) f) (z0))) = sqrt (Rabs ((dot (z0) f) ^ 2 - dot (z0) (z0)))).
  { intros z0 D0; draws; apply (step_size_f (V) (f) (z0)); premise. }
  assert (P' : E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f)))) = E (gamma 1) (fun x => sqrt (Rabs ((dot x f) ^ 2 - dot x x)))).
  { apply E_ext; intros d0 D0; draws.
    pose proof (H_size_f d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [Gram], by Algebra:
  <f, f> = <e, e>
*)
Lemma step_Gram (V : Space) (e : V) (f : V)
    (H_unit : dot e e = 1)
    (H_f : dot f f = 1) :
  dot f f = dot e e.
Proof.
  rewrite ?H_unit, ?H_f.
  rewrite ?H_unit, ?H_f.
  first [put; solve [ring] | solve [put; alike_by sqrt ltac:(solve [ring [H_unit H_f]]); first [ring [H_unit H_f] | squares; ring [H_unit H_f]]] | equal].
Qed.

Definition cited_turned (V : Space) (gamma : R -> law V) : Prop :=
  forall (e : V) (f : V),
  (dot e e = 1) ->
  (dot f f = 1) ->
  (E (gamma 1) (fun x => sqrt (Rabs ((dot x f) ^ 2 - dot x x))) = E (gamma 1) (fun x => sqrt (Rabs ((dot x e) ^ 2 - dot x x)))).

(** Step [turned], by Cited:
  E[abs(-<x, x> + <x, f>^2)^(1/2); x ~ gamma1] = E[abs(<x, e>^2 - <x, x>)^(1/2); x ~ gamma1]
*)
Lemma step_turned (V : Space) (e : V) (f : V) (gamma : R -> law V)
    (H_unit : dot e e = 1)
    (H_f : dot f f = 1)
    (C_turned : cited_turned V gamma) :
  E (gamma 1) (fun x => sqrt (Rabs ((dot x f) ^ 2 - dot x x))) = E (gamma 1) (fun x => sqrt (Rabs ((dot x e) ^ 2 - dot x x))).
Proof.
  exact (C_turned e f H_unit H_f).
Qed.

(** Step [theorem], by Algebra:
  E[<x - <x, f>*f, x - <x, f>*f>^(1/2); x ~ gamma1] = E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~
    gamma1]
*)
Lemma step_theorem (V : Space) (e : V) (f : V) (gamma : R -> law V)
    (H_unit : dot e e = 1)
    (H_f : dot f f = 1)
    (C_turned : cited_turned V gamma) :
  E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f)))) = E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))).
Proof.
  pose proof (step_mean_e (V) (e) (gamma) H_unit) as H_mean_e.
  pose proof (step_mean_f (V) (f) (gamma) H_f) as H_mean_f.
  pose proof (step_turned (V) (e) (f) (gamma) H_unit H_f C_turned) as H_turned.
  enough (U' : E (gamma 1) (fun x => sqrt (Rabs ((dot x e) ^ 2 - dot x x))) = E (gamma 1) (fun x => sqrt (Rabs ((dot x e) ^ 2 - dot x x)))).
  { transitivity (E (gamma 1) (fun x => sqrt (Rabs ((dot x e) ^ 2 - dot x x)))).
    { assert (C0' : E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f)))) = E (gamma 1) (fun x => sqrt (Rabs ((dot x e) ^ 2 - dot x x)))).
      { rewrite H_mean_f.
        assert (C1' : E (gamma 1) (fun x => sqrt (Rabs ((dot x f) ^ 2 - dot x x))) = E (gamma 1) (fun x => sqrt (Rabs ((dot x e) ^ 2 - dot x x)))).
        { rewrite H_turned.
          first [same | ring | arrange]. }
        rewrite C1'.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C2' : E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) = E (gamma 1) (fun x => sqrt (Rabs ((dot x e) ^ 2 - dot x x)))).
    { rewrite H_mean_e.
      first [same | ring | arrange]. }
    rewrite C2'.
    first [same | ring | arrange]. }
  assert (S0' : E (gamma 1) (fun x => sqrt (Rabs ((dot x e) ^ 2 - dot x x))) = E (gamma 1) (fun x => sqrt (Rabs ((dot x e) ^ 2 - dot x x)))).
  { transitivity (E (gamma 1) (fun x => sqrt (Rabs ((dot x e) ^ 2 - dot x x)))). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : E (gamma 1) (fun x => sqrt (Rabs ((dot x e) ^ 2 - dot x x))) = E (gamma 1) (fun x => sqrt (Rabs ((dot x e) ^ 2 - dot x x)))).
  { transitivity (E (gamma 1) (fun x => sqrt (Rabs ((dot x e) ^ 2 - dot x x)))). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (gamma 1) (fun x => sqrt (Rabs ((dot x e) ^ 2 - dot x x)))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (E (gamma 1) (fun x => sqrt (Rabs ((dot x e) ^ 2 - dot x x)))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

Theorem theorem (V : Space) (a : R) (e : V) (f : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_a : (1 / 2) * PI > a)
    (H_f : dot f f = 1)
    (C_turned : cited_turned V gamma) :
  E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f)))) = E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))).
Proof. exact (step_theorem (V) (e) (f) (gamma) H_unit H_f C_turned). Qed.
