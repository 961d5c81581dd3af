(** Characteristic functions of two products of normal vectors (area-waves)

  Given [w > 0]: w > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [unit]: <e, e> = 1
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Then w^(-2)*(-E[E[cos(<x + m, y*<p, p>^(1/2) + u*p>*w); y ~ gamma1]; x ~ gamma1] + E[E[cos(<y, x
    + (<m, m> + u^2)^(1/2)*e>*<p, p>^(1/2)*w); y ~ gamma1]; x ~ gamma1]) =
    2*w^(-2)*exp(-(2*w^2*<p, p> + 2)^(-1)*w^2*(<m, m> + u^2)*<p, p>)*sin(1/2*u*(1 + w^2*<p,
    p>)^(-1)*<m, p>*w)^2*(((1 + w^2*<p, p>)^(1/2))^(1 + n))^(-1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require half_angle.
Open Scope R_scope.

Definition cited_X_given_y (V : Space) (gamma : R -> law V) : Prop :=
  forall (m : V) (n : R) (p : V) (u : R) (w : R) (y : V),
  (label n) ->
  (w > 0) ->
  (E (gamma 1) (fun x => dot x x) = 1 + n) ->
  (E (gamma 1) (fun x => cos (w * (dot (vadd y (m)) (vadd (vscale (sqrt (dot p p)) x) (vscale u p))))) = cos (u * (dot (vadd y (m)) p) * w) * (exp ((-1 / 2) * (dot (vadd y (m)) (vadd y (m))) * (w ^ 2) * (dot p p)))).

(** Step [X given y], by Cited:
  E[cos(w*<y + m, x*<p, p>^(1/2) + u*p>); x ~ gamma1] = cos(u*<y + m, p>*w)*exp(-1/2*<y + m, y +
    m>*w^2*<p, p>)
*)
Lemma step_X_given_y (V : Space) (m : V) (n : R) (p : V) (u : R) (w : R) (y : V) (gamma : R -> law V)
    (label_n : label n)
    (H_w_pos_0 : w > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (C_X_given_y : cited_X_given_y V gamma) :
  E (gamma 1) (fun x => cos (w * (dot (vadd y (m)) (vadd (vscale (sqrt (dot p p)) x) (vscale u p))))) = cos (u * (dot (vadd y (m)) p) * w) * (exp ((-1 / 2) * (dot (vadd y (m)) (vadd y (m))) * (w ^ 2) * (dot p p))).
Proof.
  exact (C_X_given_y m n p u w y label_n H_w_pos_0 H_dimension).
Qed.

(** Step [X mean], by Average:
  E[E[cos(<x + m, y*<p, p>^(1/2) + u*p>*w); y ~ gamma1]; x ~ gamma1] = E[exp(-1/2*w^2*<x + m, x +
    m>*<p, p>)*cos(u*<p, x + m>*w); x ~ gamma1]
*)
Lemma step_X_mean (V : Space) (m : V) (n : R) (p : V) (u : R) (w : R) (gamma : R -> law V)
    (label_n : label n)
    (H_w_pos_0 : w > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (C_X_given_y : cited_X_given_y V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun z => cos (dot (vadd x (m)) (vadd (vscale (sqrt (dot p p)) z) (vscale u p)) * w))) = E (gamma 1) (fun x => exp ((-1 / 2) * (w ^ 2) * (dot (vadd x (m)) (vadd x (m))) * (dot p p)) * (cos (u * (dot p (vadd x (m))) * w))).
Proof.
  assert (H_X_given_y : forall z0 : V, drawn (gamma 1) z0 -> E (gamma 1) (fun x => cos (w * (dot (vadd (z0) (m)) (vadd (vscale (sqrt (dot p p)) x) (vscale u p))))) = cos (u * (dot (vadd (z0) (m)) p) * w) * (exp ((-1 / 2) * (dot (vadd (z0) (m)) (vadd (z0) (m))) * (w ^ 2) * (dot p p)))).
  { intros z0 D0; draws; apply (step_X_given_y (V) (m) (n) (p) (u) (w) (z0) (gamma)); premise. }
  assert (P' : E (gamma 1) (fun x => E (gamma 1) (fun z => cos (dot (vadd x (m)) (vadd (vscale (sqrt (dot p p)) z) (vscale u p)) * w))) = E (gamma 1) (fun x => exp ((-1 / 2) * (w ^ 2) * (dot (vadd x (m)) (vadd x (m))) * (dot p p)) * (cos (u * (dot p (vadd x (m))) * w)))).
  { apply E_ext; intros d0 D0; draws.
    pose proof (H_X_given_y d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

Definition cited_X (V : Space) (gamma : R -> law V) : Prop :=
  forall (m : V) (n : R) (p : V) (u : R) (w : R),
  (label n) ->
  (w > 0) ->
  (E (gamma 1) (fun x => dot x x) = 1 + n) ->
  (E (gamma 1) (fun x => exp ((-1 / 2) * (w ^ 2) * (dot (vadd x (m)) (vadd x (m))) * (dot p p)) * (cos (u * (dot p (vadd x (m))) * w))) = cos (u * (dot m p) * w * (inv (1 + w ^ 2 * (dot p p)))) * (exp ((-1) * (w ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * (w ^ 2) * (dot p p) + 2)))) * (inv (npow (sqrt (1 + w ^ 2 * (dot p p))) (1 + n)))).

(** Step [X], by Cited:
  E[exp(-1/2*w^2*<x + m, x + m>*<p, p>)*cos(u*<p, x + m>*w); x ~ gamma1] = cos(u*(1 + w^2*<p,
    p>)^(-1)*<m, p>*w)*exp(-(2*w^2*<p, p> + 2)^(-1)*w^2*(<m, m> + u^2)*<p, p>)*(((1 + w^2*<p,
    p>)^(1/2))^(1 + n))^(-1)
*)
Lemma step_X (V : Space) (m : V) (n : R) (p : V) (u : R) (w : R) (gamma : R -> law V)
    (label_n : label n)
    (H_w_pos_0 : w > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (C_X : cited_X V gamma) :
  E (gamma 1) (fun x => exp ((-1 / 2) * (w ^ 2) * (dot (vadd x (m)) (vadd x (m))) * (dot p p)) * (cos (u * (dot p (vadd x (m))) * w))) = cos (u * (dot m p) * w * (inv (1 + w ^ 2 * (dot p p)))) * (exp ((-1) * (w ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * (w ^ 2) * (dot p p) + 2)))) * (inv (npow (sqrt (1 + w ^ 2 * (dot p p))) (1 + n))).
Proof.
  exact (C_X m n p u w label_n H_w_pos_0 H_dimension).
Qed.

Definition cited_Y_given_y (V : Space) (gamma : R -> law V) : Prop :=
  forall (e : V) (m : V) (n : R) (p : V) (u : R) (w : R) (y : V),
  (label n) ->
  (w > 0) ->
  (E (gamma 1) (fun x => dot x x) = 1 + n) ->
  (E (gamma 1) (fun x => cos (dot x (vadd y (vscale (sqrt (dot m m + u ^ 2)) e)) * (sqrt (dot p p)) * w)) = exp ((-1 / 2) * (w ^ 2) * (dot (vadd y (vscale (sqrt (dot m m + u ^ 2)) e)) (vadd y (vscale (sqrt (dot m m + u ^ 2)) e))) * (dot p p))).

(** Step [Y given y], by Cited:
  E[cos(<x, y + (<m, m> + u^2)^(1/2)*e>*<p, p>^(1/2)*w); x ~ gamma1] = exp(-1/2*w^2*<y + (<m, m> +
    u^2)^(1/2)*e, y + (<m, m> + u^2)^(1/2)*e>*<p, p>)
*)
Lemma step_Y_given_y (V : Space) (e : V) (m : V) (n : R) (p : V) (u : R) (w : R) (y : V) (gamma : R -> law V)
    (label_n : label n)
    (H_w_pos_0 : w > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (C_Y_given_y : cited_Y_given_y V gamma) :
  E (gamma 1) (fun x => cos (dot x (vadd y (vscale (sqrt (dot m m + u ^ 2)) e)) * (sqrt (dot p p)) * w)) = exp ((-1 / 2) * (w ^ 2) * (dot (vadd y (vscale (sqrt (dot m m + u ^ 2)) e)) (vadd y (vscale (sqrt (dot m m + u ^ 2)) e))) * (dot p p)).
Proof.
  exact (C_Y_given_y e m n p u w y label_n H_w_pos_0 H_dimension).
Qed.

(** Step [Y mean], by Average:
  E[E[cos(<y, x + (<m, m> + u^2)^(1/2)*e>*<p, p>^(1/2)*w); y ~ gamma1]; x ~ gamma1] =
    E[exp(-1/2*w^2*<p, p>*<x + (<m, m> + u^2)^(1/2)*e, x + (<m, m> + u^2)^(1/2)*e>); x ~ gamma1]
*)
Lemma step_Y_mean (V : Space) (e : V) (m : V) (n : R) (p : V) (u : R) (w : R) (gamma : R -> law V)
    (label_n : label n)
    (H_w_pos_0 : w > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (C_Y_given_y : cited_Y_given_y V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun z => cos (dot z (vadd x (vscale (sqrt (dot m m + u ^ 2)) e)) * (sqrt (dot p p)) * w))) = E (gamma 1) (fun x => exp ((-1 / 2) * (w ^ 2) * (dot p p) * (dot (vadd x (vscale (sqrt (dot m m + u ^ 2)) e)) (vadd x (vscale (sqrt (dot m m + u ^ 2)) e))))).
Proof.
  assert (H_Y_given_y : forall z0 : V, drawn (gamma 1) z0 -> E (gamma 1) (fun x => cos (dot x (vadd (z0) (vscale (sqrt (dot m m + u ^ 2)) e)) * (sqrt (dot p p)) * w)) = exp ((-1 / 2) * (w ^ 2) * (dot (vadd (z0) (vscale (sqrt (dot m m + u ^ 2)) e)) (vadd (z0) (vscale (sqrt (dot m m + u ^ 2)) e))) * (dot p p))).
  { intros z0 D0; draws; apply (step_Y_given_y (V) (e) (m) (n) (p) (u) (w) (z0) (gamma)); premise. }
  assert (P' : E (gamma 1) (fun x => E (gamma 1) (fun z => cos (dot z (vadd x (vscale (sqrt (dot m m + u ^ 2)) e)) * (sqrt (dot p p)) * w))) = E (gamma 1) (fun x => exp ((-1 / 2) * (w ^ 2) * (dot p p) * (dot (vadd x (vscale (sqrt (dot m m + u ^ 2)) e)) (vadd x (vscale (sqrt (dot m m + u ^ 2)) e)))))).
  { apply E_ext; intros d0 D0; draws.
    pose proof (H_Y_given_y d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

Definition cited_Y_of_z (V : Space) (gamma : R -> law V) : Prop :=
  forall (e : V) (m : V) (n : R) (p : V) (u : R) (w : R),
  (label n) ->
  (w > 0) ->
  (E (gamma 1) (fun x => dot x x) = 1 + n) ->
  (E (gamma 1) (fun x => exp ((-1 / 2) * (w ^ 2) * (dot p p) * (dot (vadd x (vscale (sqrt (dot m m + u ^ 2)) e)) (vadd x (vscale (sqrt (dot m m + u ^ 2)) e))))) = exp ((-1) * (w ^ 2) * (dot (vscale (sqrt (dot m m + u ^ 2)) e) (vscale (sqrt (dot m m + u ^ 2)) e)) * (dot p p) * (inv (2 * (w ^ 2) * (dot p p) + 2))) * (inv (npow (sqrt (1 + w ^ 2 * (dot p p))) (1 + n)))).

(** Step [Y of z], by Cited:
  E[exp(-1/2*w^2*<p, p>*<x + (<m, m> + u^2)^(1/2)*e, x + (<m, m> + u^2)^(1/2)*e>); x ~ gamma1] =
    (((1 + w^2*<p, p>)^(1/2))^(1 + n))^(-1)*exp(-(2*w^2*<p, p> + 2)^(-1)*w^2*<(<m, m> +
    u^2)^(1/2)*e, (<m, m> + u^2)^(1/2)*e>*<p, p>)
*)
Lemma step_Y_of_z (V : Space) (e : V) (m : V) (n : R) (p : V) (u : R) (w : R) (gamma : R -> law V)
    (label_n : label n)
    (H_w_pos_0 : w > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (C_Y_of_z : cited_Y_of_z V gamma) :
  E (gamma 1) (fun x => exp ((-1 / 2) * (w ^ 2) * (dot p p) * (dot (vadd x (vscale (sqrt (dot m m + u ^ 2)) e)) (vadd x (vscale (sqrt (dot m m + u ^ 2)) e))))) = exp ((-1) * (w ^ 2) * (dot (vscale (sqrt (dot m m + u ^ 2)) e) (vscale (sqrt (dot m m + u ^ 2)) e)) * (dot p p) * (inv (2 * (w ^ 2) * (dot p p) + 2))) * (inv (npow (sqrt (1 + w ^ 2 * (dot p p))) (1 + n))).
Proof.
  exact (C_Y_of_z e m n p u w label_n H_w_pos_0 H_dimension).
Qed.

(** Step [z], by Algebra:
  (((1 + w^2*<p, p>)^(1/2))^(1 + n))^(-1)*exp(-(2*w^2*<p, p> + 2)^(-1)*w^2*<(<m, m> +
    u^2)^(1/2)*e, (<m, m> + u^2)^(1/2)*e>*<p, p>) = exp(-(2*w^2*<p, p> + 2)^(-1)*w^2*(<m, m> +
    u^2)*<p, p>)*(((1 + w^2*<p, p>)^(1/2))^(1 + n))^(-1)
*)
Lemma step_z (V : Space) (e : V) (m : V) (n : R) (p : V) (u : R) (w : R)
    (label_n : label n)
    (H_w_pos_0 : w > 0)
    (H_unit : dot e e = 1) :
  exp ((-1) * (w ^ 2) * (dot (vscale (sqrt (dot m m + u ^ 2)) e) (vscale (sqrt (dot m m + u ^ 2)) e)) * (dot p p) * (inv (2 * (w ^ 2) * (dot p p) + 2))) * (inv (npow (sqrt (1 + w ^ 2 * (dot p p))) (1 + n))) = exp ((-1) * (w ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * (w ^ 2) * (dot p p) + 2))) * (inv (npow (sqrt (1 + w ^ 2 * (dot p p))) (1 + n))).
Proof.
  rewrite ?H_unit.
  try assert (0 < 2 * (w ^ 2) * (dot p p) + 2) by sign.
  try assert (0 < 1 + w ^ 2 * (dot p p)) by sign.
  try assert (0 < 1 + w ^ 2 * (dot p p)) by sign.
  try assert (N0' : normal_form (inv (2 * (w ^ 2) * (dot p p) + 2)) ((1 / 2) * (inv (1 + w ^ 2 * (dot p p))))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + w ^ 2 * (dot p p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
  try assert (0 < 1 + w ^ 2 * (dot p p)) by sign.
  try assert (N1' : normal_form (npow (sqrt (1 + w ^ 2 * (dot p p))) (1 + n)) (npow (sqrt (1 + w ^ 2 * (dot p p))) (n - 1) + npow (sqrt (1 + w ^ 2 * (dot p p))) (n - 1) * (w ^ 2) * (dot p p))) by normal.
  try assert (N2' : normal_form (dot (vscale (sqrt (dot m m + u ^ 2)) e) (vscale (sqrt (dot m m + u ^ 2)) e)) (dot e e * (u ^ 2) + dot m m * (dot e e))) by first [normal | (unfold normal_form; products; lengths; (try assert (Q0' : sqrt (dot m m + u ^ 2) * sqrt (dot m m + u ^ 2) = dot m m + u ^ 2) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal]))].
  try assert (0 < 1 + w ^ 2 * (dot p p)) by sign.
  try assert (N3' : normal_form (exp ((-1) * (w ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * (w ^ 2) * (dot p p) + 2)))) (inv (exp ((1 / 2) * (dot m m) * (w ^ 2) * (dot p p) * (inv (1 + w ^ 2 * (dot p p))))) * (inv (exp ((1 / 2) * (w ^ 2) * (dot p p) * (u ^ 2) * (inv (1 + w ^ 2 * (dot p p)))))))) by normal.
  try assert (0 < 1 + w ^ 2 * (dot p p)) by sign.
  try assert (0 < 1 + w ^ 2 * (dot p p)) by sign.
  try assert (N4' : normal_form (inv (npow (sqrt (1 + w ^ 2 * (dot p p))) (1 + n))) (inv (1 + w ^ 2 * (dot p p)) * (inv (npow (sqrt (1 + w ^ 2 * (dot p p))) (n - 1))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + w ^ 2 * (dot p p)) * sqrt (1 + w ^ 2 * (dot p p)) = 1 + w ^ 2 * (dot p p)) by (apply sqrt_sqrt; sign); assert (Z0' : 1 + w ^ 2 * (dot p p) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (1 + w ^ 2 * (dot p p))) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
  try assert (0 < 1 + w ^ 2 * (dot p p)) by sign.
  try assert (N5' : normal_form (exp ((-1) * (w ^ 2) * (dot (vscale (sqrt (dot m m + u ^ 2)) e) (vscale (sqrt (dot m m + u ^ 2)) e)) * (dot p p) * (inv (2 * (w ^ 2) * (dot p p) + 2)))) (inv (exp ((1 / 2) * (dot m m) * (w ^ 2) * (dot e e) * (dot p p) * (inv (1 + w ^ 2 * (dot p p))))) * (inv (exp ((1 / 2) * (w ^ 2) * (dot e e) * (dot p p) * (u ^ 2) * (inv (1 + w ^ 2 * (dot p p)))))))) by normal.
  try assert (Q0' : sqrt (1 + w ^ 2 * (dot p p)) * sqrt (1 + w ^ 2 * (dot p p)) = 1 + w ^ 2 * (dot p p)) by (apply sqrt_sqrt; sign).
  assert (Z0' : exp ((1 / 2) * (dot m m) * (w ^ 2) * (dot e e) * (dot p p) * (inv (1 + w ^ 2 * (dot p p)))) <> 0) by (apply positive_ne; sign).
  assert (Z1' : exp ((1 / 2) * (w ^ 2) * (dot e e) * (dot p p) * (u ^ 2) * (inv (1 + w ^ 2 * (dot p p)))) <> 0) by (apply positive_ne; sign).
  assert (Z2' : 1 + w ^ 2 * (dot p p) <> 0) by (apply positive_ne; sign).
  assert (Z3' : npow (sqrt (1 + w ^ 2 * (dot p p))) (n - 1) <> 0) by (apply positive_ne; sign).
  assert (Z4' : exp ((1 / 2) * (dot m m) * (w ^ 2) * (dot p p) * (inv (1 + w ^ 2 * (dot p p)))) <> 0) by (apply positive_ne; sign).
  assert (Z5' : exp ((1 / 2) * (w ^ 2) * (dot p p) * (u ^ 2) * (inv (1 + w ^ 2 * (dot p p)))) <> 0) by (apply positive_ne; sign).
  first [solve [put; ring [H_unit Q0']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z4'), ?(inv_at _ Z5'), ?(inv_at _ Z3'), ?(inv_at _ Z2'); field [H_unit Q0']; sides] | solve [put; rewrite ?H_unit; alike_by_ring; first [ring [H_unit] | squares; ring [H_unit]]] | solve [put; alike_by sqrt ltac:(solve [ring [H_unit]]); first [ring [H_unit] | squares; ring [H_unit]]] | equal].
Qed.

(** Step [double], by Instance:
  1 - cos(u*(1 + w^2*<p, p>)^(-1)*<m, p>*w) = 2*sin(1/2*u*(1 + w^2*<p, p>)^(-1)*<m, p>*w)^2
*)
Lemma step_double (V : Space) (m : V) (p : V) (u : R) (w : R)
    (H_w_pos_0 : w > 0) :
  1 - cos (u * (dot m p) * w * (inv (1 + w ^ 2 * (dot p p)))) = 2 * ((sin ((1 / 2) * u * (dot m p) * w * (inv (1 + w ^ 2 * (dot p p))))) ^ 2).
Proof.
  assert (I' : 1 - cos (2 * ((1 / 2) * u * (dot m p) * w * (inv (1 + w ^ 2 * (dot p p))))) = 2 * ((sin ((1 / 2) * u * (dot m p) * w * (inv (1 + w ^ 2 * (dot p p))))) ^ 2)).
  { exact (half_angle.step_double ((1 / 2) * u * (dot m p) * w * (inv (1 + w ^ 2 * (dot p p))))). }
  assert (G' : (1 - cos (u * (dot m p) * w * (inv (1 + w ^ 2 * (dot p p))))) - (2 * ((sin ((1 / 2) * u * (dot m p) * w * (inv (1 + w ^ 2 * (dot p p))))) ^ 2)) = (1 - cos (2 * ((1 / 2) * u * (dot m p) * w * (inv (1 + w ^ 2 * (dot p p)))))) - (2 * ((sin ((1 / 2) * u * (dot m p) * w * (inv (1 + w ^ 2 * (dot p p))))) ^ 2))).
  { try assert (0 < 1 + w ^ 2 * (dot p p)) by sign.
    try assert (0 < 1 + w ^ 2 * (dot p p)) by sign.
    try assert (N1' : normal_form ((cos (2 * ((1 / 2) * u * (dot m p) * w * (inv (1 + w ^ 2 * (dot p p))))))) (cos (u * (dot m p) * w * (inv (1 + w ^ 2 * (dot p p)))))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [both], by Algebra:
  w^(-2)*(-E[E[cos(<x + m, y*<p, p>^(1/2) + u*p>*w); y ~ gamma1]; x ~ gamma1] + E[E[cos(<y, x +
    (<m, m> + u^2)^(1/2)*e>*<p, p>^(1/2)*w); y ~ gamma1]; x ~ gamma1]) = w^(-2)*exp(-(2*w^2*<p, p>
    + 2)^(-1)*w^2*(<m, m> + u^2)*<p, p>)*(((1 + w^2*<p, p>)^(1/2))^(1 + n))^(-1)*(1 - cos(u*(1 +
    w^2*<p, p>)^(-1)*<m, p>*w))
*)
Lemma step_both (V : Space) (e : V) (m : V) (n : R) (p : V) (u : R) (w : R) (gamma : R -> law V)
    (label_n : label n)
    (H_w_pos_0 : w > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (C_X_given_y : cited_X_given_y V gamma)
    (C_X : cited_X V gamma)
    (C_Y_given_y : cited_Y_given_y V gamma)
    (C_Y_of_z : cited_Y_of_z V gamma) :
  (E (gamma 1) (fun x => E (gamma 1) (fun z => cos (dot z (vadd x (vscale (sqrt (dot m m + u ^ 2)) e)) * (sqrt (dot p p)) * w))) - E (gamma 1) (fun x => E (gamma 1) (fun z => cos (dot (vadd x (m)) (vadd (vscale (sqrt (dot p p)) z) (vscale u p)) * w)))) * (inv (w ^ 2)) = exp ((-1) * (w ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * (w ^ 2) * (dot p p) + 2))) * (1 - cos (u * (dot m p) * w * (inv (1 + w ^ 2 * (dot p p))))) * (inv (w ^ 2)) * (inv (npow (sqrt (1 + w ^ 2 * (dot p p))) (1 + n))).
Proof.
  pose proof (step_X_mean (V) (m) (n) (p) (u) (w) (gamma) label_n H_w_pos_0 H_dimension C_X_given_y) as H_X_mean.
  pose proof (step_X (V) (m) (n) (p) (u) (w) (gamma) label_n H_w_pos_0 H_dimension C_X) as H_X.
  pose proof (step_Y_mean (V) (e) (m) (n) (p) (u) (w) (gamma) label_n H_w_pos_0 H_dimension C_Y_given_y) as H_Y_mean.
  pose proof (step_Y_of_z (V) (e) (m) (n) (p) (u) (w) (gamma) label_n H_w_pos_0 H_dimension C_Y_of_z) as H_Y_of_z.
  pose proof (step_z (V) (e) (m) (n) (p) (u) (w) label_n H_w_pos_0 H_unit) as H_z.
  assert (U' : forall z0' z1' z2' z3' z4' z5' z6' z7' : R, ((z0') = (z5')) -> ((z5') = (((z4') * (z2') * (inv (npow (sqrt (1 + w ^ 2 * (z3'))) (1 + n)))))) -> ((z1') = (z6')) -> ((z6') = (((z7') * (inv (npow (sqrt (1 + w ^ 2 * (z3'))) (1 + n)))))) -> ((((z7') * (inv (npow (sqrt (1 + w ^ 2 * (z3'))) (1 + n))))) = (((z2') * (inv (npow (sqrt (1 + w ^ 2 * (z3'))) (1 + n)))))) -> (w > 0) -> (((z1') - (z0')) * (inv (w ^ 2))) = ((z2') * (1 - (z4')) * (inv (w ^ 2)) * (inv (npow (sqrt (1 + w ^ 2 * (z3'))) (1 + n))))).
  { clear - n w label_n.
    intros z0' z1' z2' z3' z4' z5' z6' z7' H_X_mean H_X H_Y_mean H_Y_of_z H_z H_w_pos_0.
    rewrite ?H_X_mean, ?H_X, ?H_Y_mean, ?H_Y_of_z, ?H_z.
    rewrite ?H_X_mean, ?H_X, ?H_Y_mean, ?H_Y_of_z, ?H_z.
    try assert (N27' : normal_form ((((((z2') * (inv (npow (sqrt (1 + w ^ 2 * (z3'))) (1 + n)))))))) ((inv ((sqrt (1 + w ^ 2 * (z3'))))) ^ 2 * (z2') * (inv (npow ((sqrt (1 + w ^ 2 * (z3')))) (n - 1))))) by (unfold normal_form; try assert (N25' : normal_form ((npow (sqrt (1 + w ^ 2 * (z3'))) (1 + n))) (npow ((sqrt (1 + w ^ 2 * (z3')))) (n - 1) * (((sqrt (1 + w ^ 2 * (z3')))) ^ 2))) by normal; try assert (N26' : normal_form ((inv (npow (sqrt (1 + w ^ 2 * (z3'))) (1 + n)))) ((inv ((sqrt (1 + w ^ 2 * (z3'))))) ^ 2 * (inv (npow ((sqrt (1 + w ^ 2 * (z3')))) (n - 1))))) by normal; first [put; solve [ring] | equal]).
    try assert (N30' : normal_form (((((z4') * (z2') * (inv (npow (sqrt (1 + w ^ 2 * (z3'))) (1 + n))))))) ((inv ((sqrt (1 + w ^ 2 * (z3'))))) ^ 2 * (z4') * (z2') * (inv (npow ((sqrt (1 + w ^ 2 * (z3')))) (n - 1))))) by (unfold normal_form; try assert (N28' : normal_form ((npow (sqrt (1 + w ^ 2 * (z3'))) (1 + n))) (npow ((sqrt (1 + w ^ 2 * (z3')))) (n - 1) * (((sqrt (1 + w ^ 2 * (z3')))) ^ 2))) by normal; try assert (N29' : normal_form ((inv (npow (sqrt (1 + w ^ 2 * (z3'))) (1 + n)))) ((inv ((sqrt (1 + w ^ 2 * (z3'))))) ^ 2 * (inv (npow ((sqrt (1 + w ^ 2 * (z3')))) (n - 1))))) by normal; first [put; solve [ring] | equal]).
    try assert (N31' : normal_form (inv (w ^ 2)) ((inv w) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (N32' : normal_form ((npow (sqrt (1 + w ^ 2 * (z3'))) (1 + n))) (npow ((sqrt (1 + w ^ 2 * (z3')))) (n - 1) * (((sqrt (1 + w ^ 2 * (z3')))) ^ 2))) by normal.
    try assert (N33' : normal_form ((inv (npow (sqrt (1 + w ^ 2 * (z3'))) (1 + n)))) ((inv ((sqrt (1 + w ^ 2 * (z3'))))) ^ 2 * (inv (npow ((sqrt (1 + w ^ 2 * (z3')))) (n - 1))))) by normal.
    first [put; solve [ring] | equal]. }
  pose proof (U' (E (gamma 1) (fun x => E (gamma 1) (fun z => cos (dot (vadd x (m)) (vadd (vscale (sqrt (dot p p)) z) (vscale u p)) * w)))) (E (gamma 1) (fun x => E (gamma 1) (fun z => cos (dot z (vadd x (vscale (sqrt (dot m m + u ^ 2)) e)) * (sqrt (dot p p)) * w)))) (exp ((-1) * (w ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * (w ^ 2) * (dot p p) + 2)))) (dot p p) (cos (u * (dot m p) * w * (inv (1 + w ^ 2 * (dot p p))))) (E (gamma 1) (fun x => exp ((-1 / 2) * (w ^ 2) * (dot (vadd x (m)) (vadd x (m))) * (dot p p)) * (cos (u * (dot p (vadd x (m))) * w)))) (E (gamma 1) (fun x => exp ((-1 / 2) * (w ^ 2) * (dot p p) * (dot (vadd x (vscale (sqrt (dot m m + u ^ 2)) e)) (vadd x (vscale (sqrt (dot m m + u ^ 2)) e)))))) (exp ((-1) * (w ^ 2) * (dot (vscale (sqrt (dot m m + u ^ 2)) e) (vscale (sqrt (dot m m + u ^ 2)) e)) * (dot p p) * (inv (2 * (w ^ 2) * (dot p p) + 2))))) as V'.
  specialize (V' ltac:(says H_X_mean)).
  specialize (V' ltac:(says H_X)).
  specialize (V' ltac:(says H_Y_mean)).
  specialize (V' ltac:(says H_Y_of_z)).
  specialize (V' ltac:(says H_z)).
  specialize (V' ltac:(says H_w_pos_0)).
  rearranged V'.
Qed.

(** Step [theorem], by Algebra:
  w^(-2)*(-E[E[cos(<x + m, y*<p, p>^(1/2) + u*p>*w); y ~ gamma1]; x ~ gamma1] + E[E[cos(<y, x +
    (<m, m> + u^2)^(1/2)*e>*<p, p>^(1/2)*w); y ~ gamma1]; x ~ gamma1]) = 2*w^(-2)*exp(-(2*w^2*<p,
    p> + 2)^(-1)*w^2*(<m, m> + u^2)*<p, p>)*sin(1/2*u*(1 + w^2*<p, p>)^(-1)*<m, p>*w)^2*(((1 +
    w^2*<p, p>)^(1/2))^(1 + n))^(-1)
*)
Lemma step_theorem (V : Space) (e : V) (m : V) (n : R) (p : V) (u : R) (w : R) (gamma : R -> law V)
    (label_n : label n)
    (H_w_pos_0 : w > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (C_X_given_y : cited_X_given_y V gamma)
    (C_X : cited_X V gamma)
    (C_Y_given_y : cited_Y_given_y V gamma)
    (C_Y_of_z : cited_Y_of_z V gamma) :
  (E (gamma 1) (fun x => E (gamma 1) (fun z => cos (dot z (vadd x (vscale (sqrt (dot m m + u ^ 2)) e)) * (sqrt (dot p p)) * w))) - E (gamma 1) (fun x => E (gamma 1) (fun z => cos (dot (vadd x (m)) (vadd (vscale (sqrt (dot p p)) z) (vscale u p)) * w)))) * (inv (w ^ 2)) = 2 * (exp ((-1) * (w ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * (w ^ 2) * (dot p p) + 2)))) * ((sin ((1 / 2) * u * (dot m p) * w * (inv (1 + w ^ 2 * (dot p p))))) ^ 2) * (inv (w ^ 2)) * (inv (npow (sqrt (1 + w ^ 2 * (dot p p))) (1 + n))).
Proof.
  pose proof (step_double (V) (m) (p) (u) (w) H_w_pos_0) as H_double.
  pose proof (step_both (V) (e) (m) (n) (p) (u) (w) (gamma) label_n H_w_pos_0 H_unit H_dimension C_X_given_y C_X C_Y_given_y C_Y_of_z) as H_both.
  assert (U' : forall z0' z1' z2' z3' z4' z5' : R, (((((z1') - (z0')) * (inv (w ^ 2)))) = (((z2') * (1 - (z5')) * (inv (w ^ 2)) * (inv (npow (sqrt (1 + w ^ 2 * (z4'))) (1 + n)))))) -> (((1 - (z5'))) = ((2 * ((z3') ^ 2)))) -> (w > 0) -> (((z1') - (z0')) * (inv (w ^ 2))) = (2 * (z2') * ((z3') ^ 2) * (inv (w ^ 2)) * (inv (npow (sqrt (1 + w ^ 2 * (z4'))) (1 + n))))).
  { clear - n w label_n.
    intros z0' z1' z2' z3' z4' z5' H_both H_double H_w_pos_0.
    rewrite ?H_both, ?H_double.
    rewrite ?H_both, ?H_double.
    try assert (N18' : normal_form (((((z2') * (1 - (z5')) * (inv (w ^ 2)) * (inv (npow (sqrt (1 + w ^ 2 * (z4'))) (1 + n))))))) (2 * ((inv ((sqrt (1 + w ^ 2 * (z4'))))) ^ 2) * ((inv w) ^ 2) * (z2') * (((z3') ^ 2)) * (inv (npow ((sqrt (1 + w ^ 2 * (z4')))) (n - 1))))) by (unfold normal_form; try assert (N15' : normal_form (inv (w ^ 2)) ((inv w) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N16' : normal_form ((npow (sqrt (1 + w ^ 2 * (z4'))) (1 + n))) (npow ((sqrt (1 + w ^ 2 * (z4')))) (n - 1) * (((sqrt (1 + w ^ 2 * (z4')))) ^ 2))) by normal; try assert (N17' : normal_form ((inv (npow (sqrt (1 + w ^ 2 * (z4'))) (1 + n)))) ((inv ((sqrt (1 + w ^ 2 * (z4'))))) ^ 2 * (inv (npow ((sqrt (1 + w ^ 2 * (z4')))) (n - 1))))) by normal; first [put; solve [ring] | equal]).
    try assert (N19' : normal_form (inv (w ^ 2)) ((inv w) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (N20' : normal_form ((npow (sqrt (1 + w ^ 2 * (z4'))) (1 + n))) (npow ((sqrt (1 + w ^ 2 * (z4')))) (n - 1) * (((sqrt (1 + w ^ 2 * (z4')))) ^ 2))) by normal.
    try assert (N21' : normal_form ((inv (npow (sqrt (1 + w ^ 2 * (z4'))) (1 + n)))) ((inv ((sqrt (1 + w ^ 2 * (z4'))))) ^ 2 * (inv (npow ((sqrt (1 + w ^ 2 * (z4')))) (n - 1))))) by normal.
    first [put; solve [ring] | equal]. }
  pose proof (U' (E (gamma 1) (fun x => E (gamma 1) (fun z => cos (dot (vadd x (m)) (vadd (vscale (sqrt (dot p p)) z) (vscale u p)) * w)))) (E (gamma 1) (fun x => E (gamma 1) (fun z => cos (dot z (vadd x (vscale (sqrt (dot m m + u ^ 2)) e)) * (sqrt (dot p p)) * w)))) (exp ((-1) * (w ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * (w ^ 2) * (dot p p) + 2)))) (sin ((1 / 2) * u * (dot m p) * w * (inv (1 + w ^ 2 * (dot p p))))) (dot p p) (cos (u * (dot m p) * w * (inv (1 + w ^ 2 * (dot p p)))))) as V'.
  specialize (V' ltac:(says H_both)).
  specialize (V' ltac:(says H_double)).
  specialize (V' ltac:(says H_w_pos_0)).
  rearranged V'.
Qed.

Theorem theorem (V : Space) (e : V) (m : V) (n : R) (p : V) (u : R) (w : R) (gamma : R -> law V)
    (label_n : label n)
    (H_w_pos_0 : w > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (C_X_given_y : cited_X_given_y V gamma)
    (C_X : cited_X V gamma)
    (C_Y_given_y : cited_Y_given_y V gamma)
    (C_Y_of_z : cited_Y_of_z V gamma) :
  (E (gamma 1) (fun x => E (gamma 1) (fun z => cos (dot z (vadd x (vscale (sqrt (dot m m + u ^ 2)) e)) * (sqrt (dot p p)) * w))) - E (gamma 1) (fun x => E (gamma 1) (fun z => cos (dot (vadd x (m)) (vadd (vscale (sqrt (dot p p)) z) (vscale u p)) * w)))) * (inv (w ^ 2)) = 2 * (exp ((-1) * (w ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * (w ^ 2) * (dot p p) + 2)))) * ((sin ((1 / 2) * u * (dot m p) * w * (inv (1 + w ^ 2 * (dot p p))))) ^ 2) * (inv (w ^ 2)) * (inv (npow (sqrt (1 + w ^ 2 * (dot p p))) (1 + n))).
Proof. exact (step_theorem (V) (e) (m) (n) (p) (u) (w) (gamma) label_n H_w_pos_0 H_unit H_dimension C_X_given_y C_X C_Y_given_y C_Y_of_z). Qed.
