(** Means of $r$ and $r^2$ by the weight $|x|^(2 N - 2) r^n$ (erf-powers-tilt)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Then E[((<x, x> + D)^(n))^(-1)*<x, x>^(n - 1 + N); x ~ gamma1]*(-2 + d + 2*n + 2*N) + (2*n +
    2)*E[((<x, x> + D)^(n + 2))^(-1)*<x, x>^(1 + n + N); x ~ gamma1] = E[((<x, x> + D)^(1 +
    n))^(-1)*<x, x>^(n + N); x ~ gamma1]*(D + d + 2*N + 4*n)
  Then E[((<x, x> + D)^(n))^(-1)*<x, x>^(n - 1 + N); x ~ gamma1]*E[((<x, x> + D)^(n + 2))^(-1)*<x,
    x>^(1 + n + N); x ~ gamma1] >= E[((<x, x> + D)^(1 + n))^(-1)*<x, x>^(n + N); x ~ gamma1]^2
  Then E[((<x, x> + D)^(n))^(-1)*<x, x>^(n - 1 + N); x ~ gamma1] > 0
  Then E[((<x, x> + D)^(1 + n))^(-1)*<x, x>^(n + N); x ~ gamma1] > 0
  Then E[((<x, x> + D)^(n + 2))^(-1)*<x, x>^(1 + n + N); x ~ gamma1] > 0
  Then E[((<x, x> + D)^(n))^(-1)*<x, x>^(n - 1 + N); x ~ gamma1] >= E[((<x, x> + D)^(n +
    2))^(-1)*<x, x>^(1 + n + N); x ~ gamma1]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

Definition cited_parts (V : Space) (gamma : R -> law V) : Prop :=
  forall (D : R) (N_ : R) (n : R),
  (label N_) ->
  (label n) ->
  (D > 0) ->
  (E (gamma 1) (fun z => (2 * n + E (gamma 1) (fun x1 => dot x1 x1) + 2 * N_ - 2 - dot z z) * (npow (dot z z) (n + N_ - 1)) * (inv (npow (dot z z + D) (1 + n)))) = (2 * n + 2) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (n + N_ - 1)) * (inv (npow (dot z z + D) (n + 2)))))).

(** Step [parts], by Cited:
  E[((<x, x> + D)^(1 + n))^(-1)*(-2 + 2*n - <x, x> + E[<y, y>; y ~ gamma1] + 2*N)*<x, x>^(n - 1 +
    N); x ~ gamma1] = (2*n + 2)*E[((<x, x> + D)^(n + 2))^(-1)*<x, x>*<x, x>^(n - 1 + N); x ~
    gamma1]
*)
Lemma step_parts (V : Space) (D : R) (N_ : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (C_parts : cited_parts V gamma) :
  E (gamma 1) (fun z => (2 * n + E (gamma 1) (fun x1 => dot x1 x1) + 2 * N_ - 2 - dot z z) * (npow (dot z z) (n + N_ - 1)) * (inv (npow (dot z z + D) (1 + n)))) = (2 * n + 2) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (n + N_ - 1)) * (inv (npow (dot z z + D) (n + 2))))).
Proof.
  exact (C_parts D N_ n label_N_ label_n H_D_pos_0).
Qed.

(** Step [split 0], by Algebra:
  -<x, x>^(n - 1 + N)*((D + <x, x>)^(n))^(-1) + ((D + <x, x>)^(1 + n))^(-1)*<x, x>^(n - 1 + N)*(D
    + <x, x>) = 0
*)
Lemma step_split_0 (V : Space) (D : R) (N_ : R) (n : R) (x : V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  npow (dot x x) (n + N_ - 1) * (D + dot x x) * (inv (npow (D + dot x x) (1 + n))) - npow (dot x x) (n + N_ - 1) * (inv (npow (D + dot x x) n)) = 0.
Proof.
  try assert (N0' : normal_form (npow (dot x x) (n + N_ - 1)) (npow (dot x x) (N_ - 1) * (npow (dot x x) (n - 1)) * (dot x x))) by normal.
  try assert (N1' : normal_form (npow (D + dot x x) (1 + n)) (D ^ 2 * (npow (D + dot x x) (n - 1)) + 2 * D * (dot x x) * (npow (D + dot x x) (n - 1)) + (dot x x) ^ 2 * (npow (D + dot x x) (n - 1)))) by normal.
  try assert (N2' : normal_form (npow (D + dot x x) n) (dot x x * (npow (D + dot x x) (n - 1)) + D * (npow (D + dot x x) (n - 1)))) by normal.
  try assert (0 < D ^ 2 + 2 * D * (dot x x) + (dot x x) ^ 2) by sign.
  try assert (N3' : normal_form (inv (npow (D + dot x x) (1 + n))) (inv (D ^ 2 + 2 * D * (dot x x) + (dot x x) ^ 2) * (inv (npow (D + dot x x) (n - 1))))) by first [apply inv_is; [nonzero | (assert (Z0' : D ^ 2 + 2 * D * (dot x x) + (dot x x) ^ 2 <> 0) by (apply positive_ne; sign); assert (Z1' : npow (D + dot x x) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
  try assert (0 < D + dot x x) by sign.
  try assert (N4' : normal_form (inv (npow (D + dot x x) n)) (inv (npow (D + dot x x) (n - 1)) * (inv (D + dot x x)))) by first [apply inv_is; [nonzero | (assert (Z0' : npow (D + dot x x) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : D + dot x x <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
  assert (Z0' : D ^ 2 + 2 * D * (dot x x) + (dot x x) ^ 2 <> 0) by (apply positive_ne; sign).
  assert (Z1' : npow (D + dot x x) (n - 1) <> 0) by (apply positive_ne; sign).
  assert (Z2' : D + dot x x <> 0) by (apply positive_ne; sign).
  first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field; sides] | equal].
Qed.

(** Step [mean of split 0], by Average:
  E[-((<x, x> + D)^(n))^(-1)*<x, x>^(n - 1 + N) + (<x, x> + D)*((<x, x> + D)^(1 + n))^(-1)*<x,
    x>^(n - 1 + N); x ~ gamma1] = 0
*)
Lemma step_mean_of_split_0 (V : Space) (D : R) (N_ : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  E (gamma 1) (fun z => (dot z z + D) * (npow (dot z z) (n + N_ - 1)) * (inv (npow (dot z z + D) (1 + n))) - npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) n))) = 0.
Proof.
  assert (H_split_0 : forall z0 : V, drawn (gamma 1) z0 -> npow (dot (z0) (z0)) (n + N_ - 1) * (D + dot (z0) (z0)) * (inv (npow (D + dot (z0) (z0)) (1 + n))) - npow (dot (z0) (z0)) (n + N_ - 1) * (inv (npow (D + dot (z0) (z0)) n)) = 0).
  { intros z0 D0; draws; apply (step_split_0 (V) (D) (N_) (n) (z0)); premise. }
  assert (P' : E (gamma 1) (fun z => (dot z z + D) * (npow (dot z z) (n + N_ - 1)) * (inv (npow (dot z z + D) (1 + n))) - npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) n))) = 0).
  { apply E_is; intros d0 D0; draws.
    pose proof (H_split_0 d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [split 1], by Algebra:
  ((D + <x, x>)^(n + 2))^(-1)*(D + <x, x>)*<x, x>^(n + N) - ((D + <x, x>)^(1 + n))^(-1)*<x, x>^(n
    + N) = 0
*)
Lemma step_split_1 (V : Space) (D : R) (N_ : R) (n : R) (x : V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  (D + dot x x) * (npow (dot x x) (n + N_)) * (inv (npow (D + dot x x) (n + 2))) - npow (dot x x) (n + N_) * (inv (npow (D + dot x x) (1 + n))) = 0.
Proof.
  try assert (N0' : normal_form (npow (dot x x) (n + N_)) (npow (dot x x) (N_ - 1) * (npow (dot x x) (n - 1)) * ((dot x x) ^ 2))) by normal.
  try assert (N1' : normal_form (npow (D + dot x x) (n + 2)) (D ^ 3 * (npow (D + dot x x) (n - 1)) + 3 * D * ((dot x x) ^ 2) * (npow (D + dot x x) (n - 1)) + 3 * (D ^ 2) * (dot x x) * (npow (D + dot x x) (n - 1)) + (dot x x) ^ 3 * (npow (D + dot x x) (n - 1)))) by normal.
  try assert (N2' : normal_form (npow (D + dot x x) (1 + n)) (D ^ 2 * (npow (D + dot x x) (n - 1)) + 2 * D * (dot x x) * (npow (D + dot x x) (n - 1)) + (dot x x) ^ 2 * (npow (D + dot x x) (n - 1)))) by normal.
  try assert (0 < D ^ 2 + 2 * D * (dot x x) + (dot x x) ^ 2) by sign.
  try assert (N3' : normal_form (inv (npow (D + dot x x) (1 + n))) (inv (D ^ 2 + 2 * D * (dot x x) + (dot x x) ^ 2) * (inv (npow (D + dot x x) (n - 1))))) by first [apply inv_is; [nonzero | (assert (Z0' : D ^ 2 + 2 * D * (dot x x) + (dot x x) ^ 2 <> 0) by (apply positive_ne; sign); assert (Z1' : npow (D + dot x x) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
  try assert (0 < (dot x x) ^ 3 + D ^ 3 + 3 * (D ^ 2) * (dot x x) + 3 * D * ((dot x x) ^ 2)) by sign.
  try assert (N4' : normal_form (inv (npow (D + dot x x) (n + 2))) (inv ((dot x x) ^ 3 + D ^ 3 + 3 * (D ^ 2) * (dot x x) + 3 * D * ((dot x x) ^ 2)) * (inv (npow (D + dot x x) (n - 1))))) by first [apply inv_is; [nonzero | (assert (Z0' : (dot x x) ^ 3 + D ^ 3 + 3 * (D ^ 2) * (dot x x) + 3 * D * ((dot x x) ^ 2) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (D + dot x x) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
  assert (Z0' : D ^ 2 + 2 * D * (dot x x) + (dot x x) ^ 2 <> 0) by (apply positive_ne; sign).
  assert (Z1' : npow (D + dot x x) (n - 1) <> 0) by (apply positive_ne; sign).
  assert (Z2' : (dot x x) ^ 3 + D ^ 3 + 3 * (D ^ 2) * (dot x x) + 3 * D * ((dot x x) ^ 2) <> 0) by (apply positive_ne; sign).
  first [solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal].
Qed.

(** Step [mean of split 1], by Average:
  E[-((<x, x> + D)^(1 + n))^(-1)*<x, x>^(n + N) + ((<x, x> + D)^(n + 2))^(-1)*(<x, x> + D)*<x,
    x>^(n + N); x ~ gamma1] = 0
*)
Lemma step_mean_of_split_1 (V : Space) (D : R) (N_ : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  E (gamma 1) (fun z => (dot z z + D) * (npow (dot z z) (n + N_)) * (inv (npow (dot z z + D) (n + 2))) - npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n)))) = 0.
Proof.
  assert (H_split_1 : forall z0 : V, drawn (gamma 1) z0 -> (D + dot (z0) (z0)) * (npow (dot (z0) (z0)) (n + N_)) * (inv (npow (D + dot (z0) (z0)) (n + 2))) - npow (dot (z0) (z0)) (n + N_) * (inv (npow (D + dot (z0) (z0)) (1 + n))) = 0).
  { intros z0 D0; draws; apply (step_split_1 (V) (D) (N_) (n) (z0)); premise. }
  assert (P' : E (gamma 1) (fun z => (dot z z + D) * (npow (dot z z) (n + N_)) * (inv (npow (dot z z + D) (n + 2))) - npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n)))) = 0).
  { apply E_is; intros d0 D0; draws.
    pose proof (H_split_1 d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [low], by Algebra:
  D*E[((<x, x> + D)^(1 + n))^(-1)*<x, x>^(n - 1 + N); x ~ gamma1] = -E[((<x, x> + D)^(1 +
    n))^(-1)*<x, x>^(n + N); x ~ gamma1] + E[((<x, x> + D)^(n))^(-1)*<x, x>^(n - 1 + N); x ~
    gamma1]
*)
Lemma step_low (V : Space) (D : R) (N_ : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  D * (E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) (1 + n))))) = E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) n))) - E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n)))).
Proof.
  pose proof (step_mean_of_split_0 (V) (D) (N_) (n) (gamma) label_N_ label_n H_D_pos_0) as H_mean_of_split_0.
  assert (R0' : (E (gamma 1) (fun z => (dot z z + D) * (npow (dot z z) (n + N_ - 1)) * (inv (npow (dot z z + D) (1 + n))) - npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) n)))) - (0) = 0).
  { apply Rminus_diag_eq; congruent_to H_mean_of_split_0. }
  enough (U' : (D * (E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) (1 + n))))) + E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n)))) - E (gamma 1) (fun z => (dot z z + D) * (npow (dot z z) (n + N_ - 1)) * (inv (npow (dot z z + D) (1 + n))) - npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) n))) - E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) n)))) = 0).
  { apply Rminus_diag_uniq; transitivity ((D * (E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) (1 + n))))) + E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n)))) - E (gamma 1) (fun z => (dot z z + D) * (npow (dot z z) (n + N_ - 1)) * (inv (npow (dot z z + D) (1 + n))) - npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) n))) - E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) n)))) + (1) * ((E (gamma 1) (fun z => (dot z z + D) * (npow (dot z z) (n + N_ - 1)) * (inv (npow (dot z z + D) (1 + n))) - npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) n)))) - (0))); [same_sums | rewrite U', R0'; ring]. }
  assert (T50' : (D) * (E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) (1 + n))))) + ((1) * (E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n))))) + ((-1) * (E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) n)))) + ((-1) * (E (gamma 1) (fun z => (dot z z + D) * (npow (dot z z) (n + N_ - 1)) * (inv (npow (dot z z + D) (1 + n))) - npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) n))))))) = 0).
  { transitivity (E (gamma 1) (fun x_51 => (D) * (npow (dot x_51 x_51) (n + N_ - 1) * (inv (npow (dot x_51 x_51 + D) (1 + n)))) + ((1) * (npow (dot x_51 x_51) (n + N_) * (inv (npow (dot x_51 x_51 + D) (1 + n)))) + ((-1) * (npow (dot x_51 x_51) (n + N_ - 1) * (inv (npow (dot x_51 x_51 + D) n))) + ((-1) * ((dot x_51 x_51 + D) * (npow (dot x_51 x_51) (n + N_ - 1)) * (inv (npow (dot x_51 x_51 + D) (1 + n))) - npow (dot x_51 x_51) (n + N_ - 1) * (inv (npow (dot x_51 x_51 + D) n)))))))); [symmetry; linear |].
    apply E_is; intros x_51 D_x_51; draws.
    transitivity (npow (dot x_51 x_51) (n + N_) * (inv (npow (dot x_51 x_51 + D) (1 + n))) - dot x_51 x_51 * (npow (dot x_51 x_51) (n + N_ - 1)) * (inv (npow (dot x_51 x_51 + D) (1 + n)))).
    { same_sums. }
    transitivity (0).
    { try assert (N52' : normal_form (npow (dot x_51 x_51) (n + N_)) (npow (dot x_51 x_51) (n - 1) * ((dot x_51 x_51) ^ 2) * (npow (dot x_51 x_51) (N_ - 1)))) by normal.
      try assert (N53' : normal_form (npow (dot x_51 x_51) (n + N_ - 1)) (dot x_51 x_51 * (npow (dot x_51 x_51) (n - 1)) * (npow (dot x_51 x_51) (N_ - 1)))) by normal.
      try assert (N54' : normal_form (npow (dot x_51 x_51 + D) (1 + n)) (D ^ 2 * (npow (dot x_51 x_51 + D) (n - 1)) + 2 * (dot x_51 x_51) * D * (npow (dot x_51 x_51 + D) (n - 1)) + npow (dot x_51 x_51 + D) (n - 1) * ((dot x_51 x_51) ^ 2))) by normal.
      try assert (0 < D ^ 2 + 2 * (dot x_51 x_51) * D + (dot x_51 x_51) ^ 2) by sign.
      try assert (N55' : normal_form (inv (npow (dot x_51 x_51 + D) (1 + n))) (inv (D ^ 2 + 2 * (dot x_51 x_51) * D + (dot x_51 x_51) ^ 2) * (inv (npow (dot x_51 x_51 + D) (n - 1))))) by first [apply inv_is; [nonzero | (assert (Z0' : npow (dot x_51 x_51 + D) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : D ^ 2 + 2 * (dot x_51 x_51) * D + (dot x_51 x_51) ^ 2 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
      first [put; solve [ring] | same_sums | equal]. }
    ring. }
  transitivity (((D) * (E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) (1 + n))))) + ((1) * (E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n))))) + ((-1) * (E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) n)))) + ((-1) * (E (gamma 1) (fun z => (dot z z + D) * (npow (dot z z) (n + N_ - 1)) * (inv (npow (dot z z + D) (1 + n))) - npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) n))))))))); [same_sums | rewrite T50'; ring].
Qed.

(** Step [w_2], by Algebra:
  E[((<x, x> + D)^(n + 2))^(-1)*<x, x>^(1 + n + N); x ~ gamma1] = E[((<x, x> + D)^(1 +
    n))^(-1)*<x, x>^(n + N); x ~ gamma1] - E[((<x, x> + D)^(n + 2))^(-1)*<x, x>^(n + N); x ~
    gamma1]*D
*)
Lemma step_w_2 (V : Space) (D : R) (N_ : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  E (gamma 1) (fun z => npow (dot z z) (1 + n + N_) * (inv (npow (dot z z + D) (n + 2)))) = E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n)))) - E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (n + 2)))) * D.
Proof.
  pose proof (step_mean_of_split_1 (V) (D) (N_) (n) (gamma) label_N_ label_n H_D_pos_0) as H_mean_of_split_1.
  assert (R0' : (E (gamma 1) (fun z => (dot z z + D) * (npow (dot z z) (n + N_)) * (inv (npow (dot z z + D) (n + 2))) - npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n))))) - (0) = 0).
  { apply Rminus_diag_eq; congruent_to H_mean_of_split_1. }
  enough (U' : (E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (n + 2)))) * D + E (gamma 1) (fun z => npow (dot z z) (1 + n + N_) * (inv (npow (dot z z + D) (n + 2)))) - E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n)))) - E (gamma 1) (fun z => (dot z z + D) * (npow (dot z z) (n + N_)) * (inv (npow (dot z z + D) (n + 2))) - npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n))))) = 0).
  { apply Rminus_diag_uniq; transitivity ((E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (n + 2)))) * D + E (gamma 1) (fun z => npow (dot z z) (1 + n + N_) * (inv (npow (dot z z + D) (n + 2)))) - E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n)))) - E (gamma 1) (fun z => (dot z z + D) * (npow (dot z z) (n + N_)) * (inv (npow (dot z z + D) (n + 2))) - npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n))))) + (1) * ((E (gamma 1) (fun z => (dot z z + D) * (npow (dot z z) (n + N_)) * (inv (npow (dot z z + D) (n + 2))) - npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n))))) - (0))); [same_sums | rewrite U', R0'; ring]. }
  assert (T50' : (1) * (E (gamma 1) (fun z => npow (dot z z) (1 + n + N_) * (inv (npow (dot z z + D) (n + 2))))) + ((-1) * (E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n))))) + ((D) * (E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (n + 2))))) + ((-1) * (E (gamma 1) (fun z => (dot z z + D) * (npow (dot z z) (n + N_)) * (inv (npow (dot z z + D) (n + 2))) - npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n)))))))) = 0).
  { transitivity (E (gamma 1) (fun x_51 => (1) * (npow (dot x_51 x_51) (1 + n + N_) * (inv (npow (dot x_51 x_51 + D) (n + 2)))) + ((-1) * (npow (dot x_51 x_51) (n + N_) * (inv (npow (dot x_51 x_51 + D) (1 + n)))) + ((D) * (npow (dot x_51 x_51) (n + N_) * (inv (npow (dot x_51 x_51 + D) (n + 2)))) + ((-1) * ((dot x_51 x_51 + D) * (npow (dot x_51 x_51) (n + N_)) * (inv (npow (dot x_51 x_51 + D) (n + 2))) - npow (dot x_51 x_51) (n + N_) * (inv (npow (dot x_51 x_51 + D) (1 + n))))))))); [symmetry; linear |].
    apply E_is; intros x_51 D_x_51; draws.
    transitivity (npow (dot x_51 x_51) (1 + n + N_) * (inv (npow (dot x_51 x_51 + D) (n + 2))) - dot x_51 x_51 * (npow (dot x_51 x_51) (n + N_)) * (inv (npow (dot x_51 x_51 + D) (n + 2)))).
    { same_sums. }
    transitivity (0).
    { try assert (N52' : normal_form (npow (dot x_51 x_51) (1 + n + N_)) ((dot x_51 x_51) ^ 3 * (npow (dot x_51 x_51) (n - 1)) * (npow (dot x_51 x_51) (N_ - 1)))) by normal.
      try assert (N53' : normal_form (npow (dot x_51 x_51) (n + N_)) (npow (dot x_51 x_51) (n - 1) * ((dot x_51 x_51) ^ 2) * (npow (dot x_51 x_51) (N_ - 1)))) by normal.
      try assert (N54' : normal_form (npow (dot x_51 x_51 + D) (n + 2)) (npow (dot x_51 x_51 + D) (n - 1) * ((dot x_51 x_51) ^ 3) + 3 * (D ^ 2) * (dot x_51 x_51) * (npow (dot x_51 x_51 + D) (n - 1)) + npow (dot x_51 x_51 + D) (n - 1) * (D ^ 3) + 3 * D * (npow (dot x_51 x_51 + D) (n - 1)) * ((dot x_51 x_51) ^ 2))) by normal.
      try assert (0 < 3 * D * ((dot x_51 x_51) ^ 2) + 3 * (D ^ 2) * (dot x_51 x_51) + (dot x_51 x_51) ^ 3 + D ^ 3) by sign.
      try assert (N55' : normal_form (inv (npow (dot x_51 x_51 + D) (n + 2))) (inv (3 * D * ((dot x_51 x_51) ^ 2) + 3 * (D ^ 2) * (dot x_51 x_51) + (dot x_51 x_51) ^ 3 + D ^ 3) * (inv (npow (dot x_51 x_51 + D) (n - 1))))) by first [apply inv_is; [nonzero | (assert (Z0' : npow (dot x_51 x_51 + D) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : 3 * D * ((dot x_51 x_51) ^ 2) + 3 * (D ^ 2) * (dot x_51 x_51) + (dot x_51 x_51) ^ 3 + D ^ 3 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      first [put; solve [ring] | same_sums | equal]. }
    ring. }
  transitivity (((1) * (E (gamma 1) (fun z => npow (dot z z) (1 + n + N_) * (inv (npow (dot z z + D) (n + 2))))) + ((-1) * (E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n))))) + ((D) * (E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (n + 2))))) + ((-1) * (E (gamma 1) (fun z => (dot z z + D) * (npow (dot z z) (n + N_)) * (inv (npow (dot z z + D) (n + 2))) - npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n)))))))))); [same_sums | rewrite T50'; ring].
Qed.

(** Step [lower], by Algebra:
  E[((<x, x> + D)^(n + 2))^(-1)*<x, x>^(n + N); x ~ gamma1]*(2*n + 2) = -E[((<x, x> + D)^(1 +
    n))^(-1)*<x, x>^(n + N); x ~ gamma1] + E[((<x, x> + D)^(1 + n))^(-1)*<x, x>^(n - 1 + N); x ~
    gamma1]*(-2 + d + 2*n + 2*N)
*)
Lemma step_lower (V : Space) (D : R) (N_ : R) (d : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun z => dot z z) = d)
    (C_parts : cited_parts V gamma) :
  E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (n + 2)))) * (2 * n + 2) = E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) (1 + n)))) * (d + 2 * n + 2 * N_ - 2) - E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n)))).
Proof.
  pose proof (step_parts (V) (D) (N_) (n) (gamma) label_N_ label_n H_D_pos_0 C_parts) as H_parts.
  assert (S0' : E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (n + 2)))) * (2 * n + 2) = 2 * n * (E (gamma 1) (fun z => npow (dot z z) (n - 1) * ((dot z z) ^ 2) * (npow (dot z z) (N_ - 1)) * (inv (3 * D * ((dot z z) ^ 2) + 3 * (D ^ 2) * (dot z z) + (dot z z) ^ 3 + D ^ 3)) * (inv (npow (dot z z + D) (n - 1))))) + 2 * (E (gamma 1) (fun z => npow (dot z z) (n - 1) * ((dot z z) ^ 2) * (npow (dot z z) (N_ - 1)) * (inv (3 * D * ((dot z z) ^ 2) + 3 * (D ^ 2) * (dot z z) + (dot z z) ^ 3 + D ^ 3)) * (inv (npow (dot z z + D) (n - 1)))))).
  { transitivity (E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (n + 2)))) * (2 * n + 2)). { arrange. }
    assert (E0' : normal_form (E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (n + 2))))) (E (gamma 1) (fun z => npow (dot z z) (n - 1) * ((dot z z) ^ 2) * (npow (dot z z) (N_ - 1)) * (inv (3 * D * ((dot z z) ^ 2) + 3 * (D ^ 2) * (dot z z) + (dot z z) ^ 3 + D ^ 3)) * (inv (npow (dot z z + D) (n - 1)))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_1 => (1) * (npow (dot x_1 x_1) (n - 1) * ((dot x_1 x_1) ^ 2) * (npow (dot x_1 x_1) (N_ - 1)) * (inv (3 * D * ((dot x_1 x_1) ^ 2) + 3 * (D ^ 2) * (dot x_1 x_1) + (dot x_1 x_1) ^ 3 + D ^ 3)) * (inv (npow (dot x_1 x_1 + D) (n - 1)))))).
      { apply E_ext; intros x_1 D_x_1; draws.
        transitivity (npow (dot x_1 x_1) (n - 1) * ((dot x_1 x_1) ^ 2) * (npow (dot x_1 x_1) (N_ - 1)) * (inv (3 * D * ((dot x_1 x_1) ^ 2) + 3 * (D ^ 2) * (dot x_1 x_1) + (dot x_1 x_1) ^ 3 + D ^ 3)) * (inv (npow (dot x_1 x_1 + D) (n - 1)))).
        { transitivity (npow (dot x_1 x_1) (n + N_) * (inv (npow (dot x_1 x_1 + D) (n + 2)))). { arrange. }
          try assert (N2' : normal_form (npow (dot x_1 x_1) (n + N_)) (npow (dot x_1 x_1) (n - 1) * ((dot x_1 x_1) ^ 2) * (npow (dot x_1 x_1) (N_ - 1)))) by normal.
          try assert (N3' : normal_form (npow (dot x_1 x_1 + D) (n + 2)) (npow (dot x_1 x_1 + D) (n - 1) * ((dot x_1 x_1) ^ 3) + 3 * (D ^ 2) * (dot x_1 x_1) * (npow (dot x_1 x_1 + D) (n - 1)) + npow (dot x_1 x_1 + D) (n - 1) * (D ^ 3) + 3 * D * (npow (dot x_1 x_1 + D) (n - 1)) * ((dot x_1 x_1) ^ 2))) by normal.
          try assert (0 < 3 * D * ((dot x_1 x_1) ^ 2) + 3 * (D ^ 2) * (dot x_1 x_1) + (dot x_1 x_1) ^ 3 + D ^ 3) by sign.
          try assert (N4' : normal_form (inv (npow (dot x_1 x_1 + D) (n + 2))) (inv (3 * D * ((dot x_1 x_1) ^ 2) + 3 * (D ^ 2) * (dot x_1 x_1) + (dot x_1 x_1) ^ 3 + D ^ 3) * (inv (npow (dot x_1 x_1 + D) (n - 1))))) by first [apply inv_is; [nonzero | (assert (Z0' : 3 * D * ((dot x_1 x_1) ^ 2) + 3 * (D ^ 2) * (dot x_1 x_1) + (dot x_1 x_1) ^ 3 + D ^ 3 <> 0) by (apply positive_ne; sign); assert (Z1' : npow (dot x_1 x_1 + D) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_1 => npow (dot x_1 x_1) (n - 1) * ((dot x_1 x_1) ^ 2) * (npow (dot x_1 x_1) (N_ - 1)) * (inv (3 * D * ((dot x_1 x_1) ^ 2) + 3 * (D ^ 2) * (dot x_1 x_1) + (dot x_1 x_1) ^ 3 + D ^ 3)) * (inv (npow (dot x_1 x_1 + D) (n - 1)))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun z => npow (dot z z) (n - 1) * ((dot z z) ^ 2) * (npow (dot z z) (N_ - 1)) * (inv (3 * D * ((dot z z) ^ 2) + 3 * (D ^ 2) * (dot z z) + (dot z z) ^ 3 + D ^ 3)) * (inv (npow (dot z z + D) (n - 1)))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) (1 + n)))) * (d + 2 * n + 2 * N_ - 2) - E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n)))) = E (gamma 1) (fun z => dot z z * (npow (dot z z) (n - 1)) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1)))) * d + 2 * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (n - 1)) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1))))) * n + 2 * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (n - 1)) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1))))) * N_ - E (gamma 1) (fun z => npow (dot z z) (n - 1) * ((dot z z) ^ 2) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1)))) - 2 * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (n - 1)) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1)))))).
  { transitivity (E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) (1 + n)))) * (d + 2 * n + 2 * N_ - 2) - E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n))))). { arrange. }
    assert (E5' : normal_form (E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n))))) (E (gamma 1) (fun z => npow (dot z z) (n - 1) * ((dot z z) ^ 2) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1)))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_6 => (1) * (npow (dot x_6 x_6) (n - 1) * ((dot x_6 x_6) ^ 2) * (npow (dot x_6 x_6) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot x_6 x_6) * D + (dot x_6 x_6) ^ 2)) * (inv (npow (dot x_6 x_6 + D) (n - 1)))))).
      { apply E_ext; intros x_6 D_x_6; draws.
        transitivity (npow (dot x_6 x_6) (n - 1) * ((dot x_6 x_6) ^ 2) * (npow (dot x_6 x_6) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot x_6 x_6) * D + (dot x_6 x_6) ^ 2)) * (inv (npow (dot x_6 x_6 + D) (n - 1)))).
        { transitivity (npow (dot x_6 x_6) (n + N_) * (inv (npow (dot x_6 x_6 + D) (1 + n)))). { arrange. }
          try assert (N7' : normal_form (npow (dot x_6 x_6) (n + N_)) (npow (dot x_6 x_6) (n - 1) * ((dot x_6 x_6) ^ 2) * (npow (dot x_6 x_6) (N_ - 1)))) by normal.
          try assert (N8' : normal_form (npow (dot x_6 x_6 + D) (1 + n)) (D ^ 2 * (npow (dot x_6 x_6 + D) (n - 1)) + 2 * (dot x_6 x_6) * D * (npow (dot x_6 x_6 + D) (n - 1)) + npow (dot x_6 x_6 + D) (n - 1) * ((dot x_6 x_6) ^ 2))) by normal.
          try assert (0 < D ^ 2 + 2 * (dot x_6 x_6) * D + (dot x_6 x_6) ^ 2) by sign.
          try assert (N9' : normal_form (inv (npow (dot x_6 x_6 + D) (1 + n))) (inv (D ^ 2 + 2 * (dot x_6 x_6) * D + (dot x_6 x_6) ^ 2) * (inv (npow (dot x_6 x_6 + D) (n - 1))))) by first [apply inv_is; [nonzero | (assert (Z0' : D ^ 2 + 2 * (dot x_6 x_6) * D + (dot x_6 x_6) ^ 2 <> 0) by (apply positive_ne; sign); assert (Z1' : npow (dot x_6 x_6 + D) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_6 => npow (dot x_6 x_6) (n - 1) * ((dot x_6 x_6) ^ 2) * (npow (dot x_6 x_6) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot x_6 x_6) * D + (dot x_6 x_6) ^ 2)) * (inv (npow (dot x_6 x_6 + D) (n - 1)))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun z => npow (dot z z) (n - 1) * ((dot z z) ^ 2) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1)))))). { arrange. }
      arrange. }
    assert (E10' : normal_form (E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) (1 + n))))) (E (gamma 1) (fun z => dot z z * (npow (dot z z) (n - 1)) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1)))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_11 => (1) * (dot x_11 x_11 * (npow (dot x_11 x_11) (n - 1)) * (npow (dot x_11 x_11) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot x_11 x_11) * D + (dot x_11 x_11) ^ 2)) * (inv (npow (dot x_11 x_11 + D) (n - 1)))))).
      { apply E_ext; intros x_11 D_x_11; draws.
        transitivity (dot x_11 x_11 * (npow (dot x_11 x_11) (n - 1)) * (npow (dot x_11 x_11) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot x_11 x_11) * D + (dot x_11 x_11) ^ 2)) * (inv (npow (dot x_11 x_11 + D) (n - 1)))).
        { transitivity (npow (dot x_11 x_11) (n + N_ - 1) * (inv (npow (dot x_11 x_11 + D) (1 + n)))). { arrange. }
          try assert (N12' : normal_form (npow (dot x_11 x_11) (n + N_ - 1)) (dot x_11 x_11 * (npow (dot x_11 x_11) (n - 1)) * (npow (dot x_11 x_11) (N_ - 1)))) by normal.
          try assert (N13' : normal_form (npow (dot x_11 x_11 + D) (1 + n)) (D ^ 2 * (npow (dot x_11 x_11 + D) (n - 1)) + 2 * (dot x_11 x_11) * D * (npow (dot x_11 x_11 + D) (n - 1)) + npow (dot x_11 x_11 + D) (n - 1) * ((dot x_11 x_11) ^ 2))) by normal.
          try assert (0 < D ^ 2 + 2 * (dot x_11 x_11) * D + (dot x_11 x_11) ^ 2) by sign.
          try assert (N14' : normal_form (inv (npow (dot x_11 x_11 + D) (1 + n))) (inv (D ^ 2 + 2 * (dot x_11 x_11) * D + (dot x_11 x_11) ^ 2) * (inv (npow (dot x_11 x_11 + D) (n - 1))))) by first [apply inv_is; [nonzero | (assert (Z0' : D ^ 2 + 2 * (dot x_11 x_11) * D + (dot x_11 x_11) ^ 2 <> 0) by (apply positive_ne; sign); assert (Z1' : npow (dot x_11 x_11 + D) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_11 => dot x_11 x_11 * (npow (dot x_11 x_11) (n - 1)) * (npow (dot x_11 x_11) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot x_11 x_11) * D + (dot x_11 x_11) ^ 2)) * (inv (npow (dot x_11 x_11 + D) (n - 1)))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (n - 1)) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1)))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (n + 2)))) * (2 * n + 2)). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) (1 + n)))) * (d + 2 * n + 2 * N_ - 2) - E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n))))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L00' : E (gamma 1) (fun z => (2 * n + E (gamma 1) (fun x1 => dot x1 x1) + 2 * N_ - 2 - dot z z) * (npow (dot z z) (n + N_ - 1)) * (inv (npow (dot z z + D) (1 + n)))) = E (gamma 1) (fun z => dot z z * (npow (dot z z) (n - 1)) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1)))) * (E (gamma 1) (fun z => dot z z)) + 2 * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (n - 1)) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1))))) * n + 2 * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (n - 1)) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1))))) * N_ - E (gamma 1) (fun z => npow (dot z z) (n - 1) * ((dot z z) ^ 2) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1)))) - 2 * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (n - 1)) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1)))))).
  { transitivity (E (gamma 1) (fun z => (2 * n + E (gamma 1) (fun x1 => dot x1 x1) + 2 * N_ - 2 - dot z z) * (npow (dot z z) (n + N_ - 1)) * (inv (npow (dot z z + D) (1 + n))))). { arrange. }
    assert (E15' : normal_form (E (gamma 1) (fun z => (2 * n + E (gamma 1) (fun x1 => dot x1 x1) + 2 * N_ - 2 - dot z z) * (npow (dot z z) (n + N_ - 1)) * (inv (npow (dot z z + D) (1 + n))))) (E (gamma 1) (fun z => dot z z * (npow (dot z z) (n - 1)) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1)))) * (E (gamma 1) (fun z => dot z z)) + 2 * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (n - 1)) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1))))) * n + 2 * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (n - 1)) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1))))) * N_ - E (gamma 1) (fun z => npow (dot z z) (n - 1) * ((dot z z) ^ 2) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1)))) - 2 * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (n - 1)) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1))))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_16 => (-2) * (dot x_16 x_16 * (npow (dot x_16 x_16) (n - 1)) * (npow (dot x_16 x_16) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot x_16 x_16) * D + (dot x_16 x_16) ^ 2)) * (inv (npow (dot x_16 x_16 + D) (n - 1)))) + ((-1) * (npow (dot x_16 x_16) (n - 1) * ((dot x_16 x_16) ^ 2) * (npow (dot x_16 x_16) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot x_16 x_16) * D + (dot x_16 x_16) ^ 2)) * (inv (npow (dot x_16 x_16 + D) (n - 1)))) + ((2 * n) * (dot x_16 x_16 * (npow (dot x_16 x_16) (n - 1)) * (npow (dot x_16 x_16) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot x_16 x_16) * D + (dot x_16 x_16) ^ 2)) * (inv (npow (dot x_16 x_16 + D) (n - 1)))) + ((E (gamma 1) (fun z => dot z z)) * (dot x_16 x_16 * (npow (dot x_16 x_16) (n - 1)) * (npow (dot x_16 x_16) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot x_16 x_16) * D + (dot x_16 x_16) ^ 2)) * (inv (npow (dot x_16 x_16 + D) (n - 1)))) + ((2 * N_) * (dot x_16 x_16 * (npow (dot x_16 x_16) (n - 1)) * (npow (dot x_16 x_16) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot x_16 x_16) * D + (dot x_16 x_16) ^ 2)) * (inv (npow (dot x_16 x_16 + D) (n - 1)))))))))).
      { apply E_ext; intros x_16 D_x_16; draws.
        transitivity (2 * (dot x_16 x_16) * (npow (dot x_16 x_16) (n - 1)) * N_ * (npow (dot x_16 x_16) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot x_16 x_16) * D + (dot x_16 x_16) ^ 2)) * (inv (npow (dot x_16 x_16 + D) (n - 1))) + dot x_16 x_16 * (npow (dot x_16 x_16) (n - 1)) * (npow (dot x_16 x_16) (N_ - 1)) * (E (gamma 1) (fun z => dot z z)) * (inv (D ^ 2 + 2 * (dot x_16 x_16) * D + (dot x_16 x_16) ^ 2)) * (inv (npow (dot x_16 x_16 + D) (n - 1))) + 2 * (dot x_16 x_16) * n * (npow (dot x_16 x_16) (n - 1)) * (npow (dot x_16 x_16) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot x_16 x_16) * D + (dot x_16 x_16) ^ 2)) * (inv (npow (dot x_16 x_16 + D) (n - 1))) - 2 * (dot x_16 x_16) * (npow (dot x_16 x_16) (n - 1)) * (npow (dot x_16 x_16) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot x_16 x_16) * D + (dot x_16 x_16) ^ 2)) * (inv (npow (dot x_16 x_16 + D) (n - 1))) - npow (dot x_16 x_16) (n - 1) * ((dot x_16 x_16) ^ 2) * (npow (dot x_16 x_16) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot x_16 x_16) * D + (dot x_16 x_16) ^ 2)) * (inv (npow (dot x_16 x_16 + D) (n - 1)))).
        { transitivity ((2 * n + E (gamma 1) (fun z => dot z z) + 2 * N_ - 2 - dot x_16 x_16) * (npow (dot x_16 x_16) (n + N_ - 1)) * (inv (npow (dot x_16 x_16 + D) (1 + n)))). { arrange. }
          try assert (N18' : normal_form (npow (dot x_16 x_16) (n + N_ - 1)) (dot x_16 x_16 * (npow (dot x_16 x_16) (n - 1)) * (npow (dot x_16 x_16) (N_ - 1)))) by normal.
          try assert (N19' : normal_form (npow (dot x_16 x_16 + D) (1 + n)) (D ^ 2 * (npow (dot x_16 x_16 + D) (n - 1)) + 2 * (dot x_16 x_16) * D * (npow (dot x_16 x_16 + D) (n - 1)) + npow (dot x_16 x_16 + D) (n - 1) * ((dot x_16 x_16) ^ 2))) by normal.
          try assert (0 < D ^ 2 + 2 * (dot x_16 x_16) * D + (dot x_16 x_16) ^ 2) by sign.
          try assert (N20' : normal_form (inv (npow (dot x_16 x_16 + D) (1 + n))) (inv (D ^ 2 + 2 * (dot x_16 x_16) * D + (dot x_16 x_16) ^ 2) * (inv (npow (dot x_16 x_16 + D) (n - 1))))) by first [apply inv_is; [nonzero | (assert (Z0' : npow (dot x_16 x_16 + D) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : D ^ 2 + 2 * (dot x_16 x_16) * D + (dot x_16 x_16) ^ 2 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((-2) * (E (gamma 1) (fun x_16 => dot x_16 x_16 * (npow (dot x_16 x_16) (n - 1)) * (npow (dot x_16 x_16) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot x_16 x_16) * D + (dot x_16 x_16) ^ 2)) * (inv (npow (dot x_16 x_16 + D) (n - 1))))) + ((-1) * (E (gamma 1) (fun x_16 => npow (dot x_16 x_16) (n - 1) * ((dot x_16 x_16) ^ 2) * (npow (dot x_16 x_16) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot x_16 x_16) * D + (dot x_16 x_16) ^ 2)) * (inv (npow (dot x_16 x_16 + D) (n - 1))))) + ((2 * n) * (E (gamma 1) (fun x_16 => dot x_16 x_16 * (npow (dot x_16 x_16) (n - 1)) * (npow (dot x_16 x_16) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot x_16 x_16) * D + (dot x_16 x_16) ^ 2)) * (inv (npow (dot x_16 x_16 + D) (n - 1))))) + ((E (gamma 1) (fun z => dot z z)) * (E (gamma 1) (fun x_16 => dot x_16 x_16 * (npow (dot x_16 x_16) (n - 1)) * (npow (dot x_16 x_16) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot x_16 x_16) * D + (dot x_16 x_16) ^ 2)) * (inv (npow (dot x_16 x_16 + D) (n - 1))))) + ((2 * N_) * (E (gamma 1) (fun x_16 => dot x_16 x_16 * (npow (dot x_16 x_16) (n - 1)) * (npow (dot x_16 x_16) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot x_16 x_16) * D + (dot x_16 x_16) ^ 2)) * (inv (npow (dot x_16 x_16 + D) (n - 1)))))))))).
      { linear. }
      transitivity ((-2) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (n - 1)) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1))))) + ((-1) * (E (gamma 1) (fun z => npow (dot z z) (n - 1) * ((dot z z) ^ 2) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1))))) + ((2 * n) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (n - 1)) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1))))) + ((E (gamma 1) (fun z => dot z z)) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (n - 1)) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1))))) + ((2 * N_) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (n - 1)) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1)))))))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L01' : (2 * n + 2) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (n + N_ - 1)) * (inv (npow (dot z z + D) (n + 2))))) = 2 * n * (E (gamma 1) (fun z => npow (dot z z) (n - 1) * ((dot z z) ^ 2) * (npow (dot z z) (N_ - 1)) * (inv (3 * D * ((dot z z) ^ 2) + 3 * (D ^ 2) * (dot z z) + (dot z z) ^ 3 + D ^ 3)) * (inv (npow (dot z z + D) (n - 1))))) + 2 * (E (gamma 1) (fun z => npow (dot z z) (n - 1) * ((dot z z) ^ 2) * (npow (dot z z) (N_ - 1)) * (inv (3 * D * ((dot z z) ^ 2) + 3 * (D ^ 2) * (dot z z) + (dot z z) ^ 3 + D ^ 3)) * (inv (npow (dot z z + D) (n - 1)))))).
  { transitivity ((2 * n + 2) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (n + N_ - 1)) * (inv (npow (dot z z + D) (n + 2)))))). { arrange. }
    assert (E21' : normal_form (E (gamma 1) (fun z => dot z z * (npow (dot z z) (n + N_ - 1)) * (inv (npow (dot z z + D) (n + 2))))) (E (gamma 1) (fun z => npow (dot z z) (n - 1) * ((dot z z) ^ 2) * (npow (dot z z) (N_ - 1)) * (inv (3 * D * ((dot z z) ^ 2) + 3 * (D ^ 2) * (dot z z) + (dot z z) ^ 3 + D ^ 3)) * (inv (npow (dot z z + D) (n - 1)))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_22 => (1) * (npow (dot x_22 x_22) (n - 1) * ((dot x_22 x_22) ^ 2) * (npow (dot x_22 x_22) (N_ - 1)) * (inv (3 * D * ((dot x_22 x_22) ^ 2) + 3 * (D ^ 2) * (dot x_22 x_22) + (dot x_22 x_22) ^ 3 + D ^ 3)) * (inv (npow (dot x_22 x_22 + D) (n - 1)))))).
      { apply E_ext; intros x_22 D_x_22; draws.
        transitivity (npow (dot x_22 x_22) (n - 1) * ((dot x_22 x_22) ^ 2) * (npow (dot x_22 x_22) (N_ - 1)) * (inv (3 * D * ((dot x_22 x_22) ^ 2) + 3 * (D ^ 2) * (dot x_22 x_22) + (dot x_22 x_22) ^ 3 + D ^ 3)) * (inv (npow (dot x_22 x_22 + D) (n - 1)))).
        { transitivity (dot x_22 x_22 * (npow (dot x_22 x_22) (n + N_ - 1)) * (inv (npow (dot x_22 x_22 + D) (n + 2)))). { arrange. }
          try assert (N23' : normal_form (npow (dot x_22 x_22) (n + N_ - 1)) (dot x_22 x_22 * (npow (dot x_22 x_22) (n - 1)) * (npow (dot x_22 x_22) (N_ - 1)))) by normal.
          try assert (N24' : normal_form (npow (dot x_22 x_22 + D) (n + 2)) (npow (dot x_22 x_22 + D) (n - 1) * ((dot x_22 x_22) ^ 3) + 3 * (D ^ 2) * (dot x_22 x_22) * (npow (dot x_22 x_22 + D) (n - 1)) + npow (dot x_22 x_22 + D) (n - 1) * (D ^ 3) + 3 * D * (npow (dot x_22 x_22 + D) (n - 1)) * ((dot x_22 x_22) ^ 2))) by normal.
          try assert (0 < 3 * D * ((dot x_22 x_22) ^ 2) + 3 * (D ^ 2) * (dot x_22 x_22) + (dot x_22 x_22) ^ 3 + D ^ 3) by sign.
          try assert (N25' : normal_form (inv (npow (dot x_22 x_22 + D) (n + 2))) (inv (3 * D * ((dot x_22 x_22) ^ 2) + 3 * (D ^ 2) * (dot x_22 x_22) + (dot x_22 x_22) ^ 3 + D ^ 3) * (inv (npow (dot x_22 x_22 + D) (n - 1))))) by first [apply inv_is; [nonzero | (assert (Z0' : 3 * D * ((dot x_22 x_22) ^ 2) + 3 * (D ^ 2) * (dot x_22 x_22) + (dot x_22 x_22) ^ 3 + D ^ 3 <> 0) by (apply positive_ne; sign); assert (Z1' : npow (dot x_22 x_22 + D) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_22 => npow (dot x_22 x_22) (n - 1) * ((dot x_22 x_22) ^ 2) * (npow (dot x_22 x_22) (N_ - 1)) * (inv (3 * D * ((dot x_22 x_22) ^ 2) + 3 * (D ^ 2) * (dot x_22 x_22) + (dot x_22 x_22) ^ 3 + D ^ 3)) * (inv (npow (dot x_22 x_22 + D) (n - 1)))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun z => npow (dot z z) (n - 1) * ((dot z z) ^ 2) * (npow (dot z z) (N_ - 1)) * (inv (3 * D * ((dot z z) ^ 2) + 3 * (D ^ 2) * (dot z z) + (dot z z) ^ 3 + D ^ 3)) * (inv (npow (dot z z + D) (n - 1)))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (K0' : E (gamma 1) (fun z => (2 * n + E (gamma 1) (fun x1 => dot x1 x1) + 2 * N_ - 2 - dot z z) * (npow (dot z z) (n + N_ - 1)) * (inv (npow (dot z z + D) (1 + n)))) = (2 * n + 2) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (n + N_ - 1)) * (inv (npow (dot z z + D) (n + 2)))))) by says H_parts.
  assert (R0' : (E (gamma 1) (fun z => dot z z * (npow (dot z z) (n - 1)) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1)))) * (E (gamma 1) (fun z => dot z z)) + 2 * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (n - 1)) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1))))) * n + 2 * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (n - 1)) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1))))) * N_ - E (gamma 1) (fun z => npow (dot z z) (n - 1) * ((dot z z) ^ 2) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1)))) - 2 * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (n - 1)) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1)))))) - (2 * n * (E (gamma 1) (fun z => npow (dot z z) (n - 1) * ((dot z z) ^ 2) * (npow (dot z z) (N_ - 1)) * (inv (3 * D * ((dot z z) ^ 2) + 3 * (D ^ 2) * (dot z z) + (dot z z) ^ 3 + D ^ 3)) * (inv (npow (dot z z + D) (n - 1))))) + 2 * (E (gamma 1) (fun z => npow (dot z z) (n - 1) * ((dot z z) ^ 2) * (npow (dot z z) (N_ - 1)) * (inv (3 * D * ((dot z z) ^ 2) + 3 * (D ^ 2) * (dot z z) + (dot z z) ^ 3 + D ^ 3)) * (inv (npow (dot z z + D) (n - 1)))))) = 0) by exact (gap_zero _ _ _ _ L00' L01' K0').
  assert (L10' : E (gamma 1) (fun z => dot z z) = E (gamma 1) (fun z => dot z z)).
  { transitivity (E (gamma 1) (fun z => dot z z)). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L11' : d = d).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K1' : E (gamma 1) (fun z => dot z z) = d) by says H_dimension.
  assert (R1' : (E (gamma 1) (fun z => dot z z)) - (d) = 0) by exact (gap_zero _ _ _ _ L10' L11' K1').
  apply (by_combination _ _ (((2 - 2 * N_ - 2 * n - d) * (inv (2 * n + E (gamma 1) (fun z => dot z z) + 2 * N_ - 2))) * ((E (gamma 1) (fun z => dot z z * (npow (dot z z) (n - 1)) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1)))) * (E (gamma 1) (fun z => dot z z)) + 2 * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (n - 1)) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1))))) * n + 2 * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (n - 1)) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1))))) * N_ - E (gamma 1) (fun z => npow (dot z z) (n - 1) * ((dot z z) ^ 2) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1)))) - 2 * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (n - 1)) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1)))))) - (2 * n * (E (gamma 1) (fun z => npow (dot z z) (n - 1) * ((dot z z) ^ 2) * (npow (dot z z) (N_ - 1)) * (inv (3 * D * ((dot z z) ^ 2) + 3 * (D ^ 2) * (dot z z) + (dot z z) ^ 3 + D ^ 3)) * (inv (npow (dot z z + D) (n - 1))))) + 2 * (E (gamma 1) (fun z => npow (dot z z) (n - 1) * ((dot z z) ^ 2) * (npow (dot z z) (N_ - 1)) * (inv (3 * D * ((dot z z) ^ 2) + 3 * (D ^ 2) * (dot z z) + (dot z z) ^ 3 + D ^ 3)) * (inv (npow (dot z z + D) (n - 1))))))) + ((2 * n * (E (gamma 1) (fun z => npow (dot z z) (n - 1) * ((dot z z) ^ 2) * (npow (dot z z) (N_ - 1)) * (inv (3 * D * ((dot z z) ^ 2) + 3 * (D ^ 2) * (dot z z) + (dot z z) ^ 3 + D ^ 3)) * (inv (npow (dot z z + D) (n - 1))))) + 2 * (E (gamma 1) (fun z => npow (dot z z) (n - 1) * ((dot z z) ^ 2) * (npow (dot z z) (N_ - 1)) * (inv (3 * D * ((dot z z) ^ 2) + 3 * (D ^ 2) * (dot z z) + (dot z z) ^ 3 + D ^ 3)) * (inv (npow (dot z z + D) (n - 1))))) + E (gamma 1) (fun z => npow (dot z z) (n - 1) * ((dot z z) ^ 2) * (npow (dot z z) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot z z) * D + (dot z z) ^ 2)) * (inv (npow (dot z z + D) (n - 1))))) * (inv (2 * n + E (gamma 1) (fun z => dot z z) + 2 * N_ - 2))) * ((E (gamma 1) (fun z => dot z z)) - (d)))); [| rewrite R0', R1'; ring].
  try assert (0 < 2 * n + E (gamma 1) (fun z => dot z z) + 2 * N_ - 2) by first [sign].
  assert (Z0' : 2 * n + E (gamma 1) (fun z => dot z z) + 2 * N_ - 2 <> 0) by (apply positive_ne; first [sign]).
  first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal].
Qed.

(** Step [lower by the others], by Algebra:
  E[((<x, x> + D)^(n + 2))^(-1)*<x, x>^(n + N); x ~ gamma1]*D*(2*n + 2) = (-E[((<x, x> + D)^(1 +
    n))^(-1)*<x, x>^(n + N); x ~ gamma1] + E[((<x, x> + D)^(n))^(-1)*<x, x>^(n - 1 + N); x ~
    gamma1])*(-2 + d + 2*n + 2*N) - D*E[((<x, x> + D)^(1 + n))^(-1)*<x, x>^(n + N); x ~ gamma1]
*)
Lemma step_lower_by_the_others (V : Space) (D : R) (N_ : R) (d : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun z => dot z z) = d)
    (C_parts : cited_parts V gamma) :
  E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (n + 2)))) * D * (2 * n + 2) = (E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) n))) - E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n))))) * (d + 2 * n + 2 * N_ - 2) - D * (E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n))))).
Proof.
  pose proof (step_low (V) (D) (N_) (n) (gamma) label_N_ label_n H_D_pos_0) as H_low.
  pose proof (step_lower (V) (D) (N_) (d) (n) (gamma) label_N_ label_n H_D_pos_0 H_d_pos_0 H_dimension C_parts) as H_lower.
  assert (U' : forall z0' z1' z2' z3' : R, ((((z0') * (2 * n + 2))) = (((z3') * (d + 2 * n + 2 * N_ - 2) - (z1')))) -> (((D * (z3'))) = (((z2') - (z1')))) -> (D > 0) -> (d > 0) -> ((z0') * D * (2 * n + 2)) = (((z2') - (z1')) * (d + 2 * n + 2 * N_ - 2) - D * (z1'))).
  { clear - D n d N_ label_n label_N_.
    intros z0' z1' z2' z3' H_lower H_low H_D_pos_0 H_d_pos_0.
    rewrite ?H_lower, ?H_low.
    rewrite ?H_lower, ?H_low.
    first [solve [put; field; sides] | solve [assert (R0' : (((z0') * (2 * n + 2))) - (((z3') * (d + 2 * n + 2 * N_ - 2) - (z1'))) = 0) by (apply Rminus_diag_eq; says H_lower); assert (R1' : ((D * (z3'))) - (((z2') - (z1'))) = 0) by (apply Rminus_diag_eq; says H_low); apply (by_combination _ _ ((D) * ((((z0') * (2 * n + 2))) - (((z3') * (d + 2 * n + 2 * N_ - 2) - (z1')))) + (d + 2 * n + 2 * N_ - 2) * (((D * (z3'))) - (((z2') - (z1')))))); [(first [put; solve [ring] | fail]) | rewrite R0', R1'; ring]] | equal]. }
  pose proof (U' (E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (n + 2))))) (E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n))))) (E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) n)))) (E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) (1 + n)))))) as V'.
  specialize (V' ltac:(says H_lower)).
  specialize (V' ltac:(says H_low)).
  specialize (V' ltac:(says H_D_pos_0)).
  specialize (V' ltac:(says H_d_pos_0)).
  rearranged V'.
Qed.

(** Step [identity], by Algebra:
  E[((<x, x> + D)^(n))^(-1)*<x, x>^(n - 1 + N); x ~ gamma1]*(-2 + d + 2*n + 2*N) + (2*n +
    2)*E[((<x, x> + D)^(n + 2))^(-1)*<x, x>^(1 + n + N); x ~ gamma1] = E[((<x, x> + D)^(1 +
    n))^(-1)*<x, x>^(n + N); x ~ gamma1]*(D + d + 2*N + 4*n)
*)
Lemma step_identity (V : Space) (D : R) (N_ : R) (d : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun z => dot z z) = d)
    (C_parts : cited_parts V gamma) :
  E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) n))) * (d + 2 * n + 2 * N_ - 2) + (2 * n + 2) * (E (gamma 1) (fun z => npow (dot z z) (1 + n + N_) * (inv (npow (dot z z + D) (n + 2))))) = E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n)))) * (D + d + 2 * N_ + 4 * n).
Proof.
  pose proof (step_w_2 (V) (D) (N_) (n) (gamma) label_N_ label_n H_D_pos_0) as H_w_2.
  pose proof (step_lower_by_the_others (V) (D) (N_) (d) (n) (gamma) label_N_ label_n H_D_pos_0 H_d_pos_0 H_dimension C_parts) as H_lower_by_the_others.
  assert (U' : forall z0' z1' z2' z3' : R, ((z1') = (((z2') - (z3') * D))) -> ((((z3') * D * (2 * n + 2))) = ((((z0') - (z2')) * (d + 2 * n + 2 * N_ - 2) - D * (z2')))) -> (D > 0) -> (d > 0) -> ((z0') * (d + 2 * n + 2 * N_ - 2) + (2 * n + 2) * (z1')) = ((z2') * (D + d + 2 * N_ + 4 * n))).
  { clear - D n d N_ label_n label_N_.
    intros z0' z1' z2' z3' H_w_2 H_lower_by_the_others H_D_pos_0 H_d_pos_0.
    rewrite ?H_w_2, ?H_lower_by_the_others.
    rewrite ?H_w_2, ?H_lower_by_the_others.
    first [solve [put; field; sides] | solve [assert (R0' : (((z3') * D * (2 * n + 2))) - ((((z0') - (z2')) * (d + 2 * n + 2 * N_ - 2) - D * (z2'))) = 0) by (apply Rminus_diag_eq; says H_lower_by_the_others); apply (by_combination _ _ ((-1) * ((((z3') * D * (2 * n + 2))) - ((((z0') - (z2')) * (d + 2 * n + 2 * N_ - 2) - D * (z2')))))); [(first [put; solve [ring] | fail]) | rewrite R0'; ring]] | equal]. }
  pose proof (U' (E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) n)))) (E (gamma 1) (fun z => npow (dot z z) (1 + n + N_) * (inv (npow (dot z z + D) (n + 2))))) (E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n))))) (E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (n + 2)))))) as V'.
  specialize (V' ltac:(says H_w_2)).
  specialize (V' ltac:(says H_lower_by_the_others)).
  specialize (V' ltac:(says H_D_pos_0)).
  specialize (V' ltac:(says H_d_pos_0)).
  rearranged V'.
Qed.

(** Step [low >= 0], by Sign:
  E[((<x, x> + D)^(1 + n))^(-1)*<x, x>^(n - 1 + N); x ~ gamma1] >= 0
*)
Lemma step_low_pos_is_0 (V : Space) (D : R) (N_ : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) (1 + n)))) >= 0.
Proof.
  gap; sign.
Qed.

(** Step [lower >= 0], by Sign:
  E[((<x, x> + D)^(n + 2))^(-1)*<x, x>^(n + N); x ~ gamma1] >= 0
*)
Lemma step_lower_pos_is_0 (V : Space) (D : R) (N_ : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (n + 2)))) >= 0.
Proof.
  gap; sign.
Qed.

(** Step [w_2 <= w_0], by Linear:
  E[((<x, x> + D)^(n))^(-1)*<x, x>^(n - 1 + N); x ~ gamma1] >= E[((<x, x> + D)^(n + 2))^(-1)*<x,
    x>^(1 + n + N); x ~ gamma1]
*)
Lemma step_w_2_less_is_w_0 (V : Space) (D : R) (N_ : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) n))) >= E (gamma 1) (fun z => npow (dot z z) (1 + n + N_) * (inv (npow (dot z z + D) (n + 2)))).
Proof.
  pose proof (step_low (V) (D) (N_) (n) (gamma) label_N_ label_n H_D_pos_0) as H_low.
  pose proof (step_w_2 (V) (D) (N_) (n) (gamma) label_N_ label_n H_D_pos_0) as H_w_2.
  pose proof (step_low_pos_is_0 (V) (D) (N_) (n) (gamma) label_N_ label_n H_D_pos_0) as H_low_pos_is_0.
  pose proof (step_lower_pos_is_0 (V) (D) (N_) (n) (gamma) label_N_ label_n H_D_pos_0) as H_lower_pos_is_0.
  assert (P0' : 0 <= (D) * ((E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) (1 + n))))) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 <= (D) * ((E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (n + 2))))) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P2' : 0 <= (-1) * ((D * (E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) (1 + n)))))) - (E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) n))) - E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n))))))) by (apply zero_times; lra).
  assert (P3' : 0 <= (-1) * ((E (gamma 1) (fun z => npow (dot z z) (1 + n + N_) * (inv (npow (dot z z + D) (n + 2))))) - (E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n)))) - E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (n + 2)))) * D))) by (apply zero_times; lra).
  assert (G' : (E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) n)))) - (E (gamma 1) (fun z => npow (dot z z) (1 + n + N_) * (inv (npow (dot z z + D) (n + 2))))) = (D) * ((E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) (1 + n))))) - (0)) + (D) * ((E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (n + 2))))) - (0)) + (-1) * ((D * (E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) (1 + n)))))) - (E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) n))) - E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n)))))) + (-1) * ((E (gamma 1) (fun z => npow (dot z z) (1 + n + N_) * (inv (npow (dot z z + D) (n + 2))))) - (E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n)))) - E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (n + 2)))) * D))) by congruent.
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [square], by Sign:
  <x, x>^(n - 1 + N)*((D + <x, x>)^(n))^(-1)*<y, y>^(1 + n + N)*((D + <y, y>)^(n + 2))^(-1) + ((D
    + <x, x>)^(n + 2))^(-1)*<y, y>^(n - 1 + N)*((D + <y, y>)^(n))^(-1)*<x, x>^(1 + n + N) - 2*((D
    + <x, x>)^(1 + n))^(-1)*((D + <y, y>)^(1 + n))^(-1)*<x, x>^(n + N)*<y, y>^(n + N) >= 0
*)
Lemma step_square (V : Space) (D : R) (N_ : R) (n : R) (x : V) (y : V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  npow (dot x x) (n + N_ - 1) * (npow (dot y y) (1 + n + N_)) * (inv (npow (D + dot x x) n)) * (inv (npow (D + dot y y) (n + 2))) + npow (dot y y) (n + N_ - 1) * (npow (dot x x) (1 + n + N_)) * (inv (npow (D + dot x x) (n + 2))) * (inv (npow (D + dot y y) n)) - 2 * (npow (dot x x) (n + N_)) * (npow (dot y y) (n + N_)) * (inv (npow (D + dot x x) (1 + n))) * (inv (npow (D + dot y y) (1 + n))) >= 0.
Proof.
  try assert (0 < D + dot y y) by sign.
  try assert (0 < D + dot x x) by sign.
  assert (P' : 0 <= (npow (dot y y) (n + N_ - 1) * (npow (dot x x) (n + N_ - 1)) * ((dot x x * (inv (D + dot x x)) - dot y y * (inv (D + dot y y))) ^ 2) * (inv (npow (D + dot x x) n)) * (inv (npow (D + dot y y) n)))).
  { sign. }
  assert (G' : (npow (dot x x) (n + N_ - 1) * (npow (dot y y) (1 + n + N_)) * (inv (npow (D + dot x x) n)) * (inv (npow (D + dot y y) (n + 2))) + npow (dot y y) (n + N_ - 1) * (npow (dot x x) (1 + n + N_)) * (inv (npow (D + dot x x) (n + 2))) * (inv (npow (D + dot y y) n)) - 2 * (npow (dot x x) (n + N_)) * (npow (dot y y) (n + N_)) * (inv (npow (D + dot x x) (1 + n))) * (inv (npow (D + dot y y) (1 + n)))) - (0) = (npow (dot y y) (n + N_ - 1) * (npow (dot x x) (n + N_ - 1)) * ((dot x x * (inv (D + dot x x)) - dot y y * (inv (D + dot y y))) ^ 2) * (inv (npow (D + dot x x) n)) * (inv (npow (D + dot y y) n)))).
  { try assert (0 < D + dot y y) by sign.
    try assert (0 < D + dot x x) by sign.
    try assert (N0' : normal_form (npow (dot y y) (n + N_ - 1)) (npow (dot y y) (N_ - 1) * (dot y y) * (npow (dot y y) (n - 1)))) by normal.
    try assert (N1' : normal_form (npow (dot x x) (n + N_ - 1)) (npow (dot x x) (N_ - 1) * (npow (dot x x) (n - 1)) * (dot x x))) by normal.
    try assert (N2' : normal_form (npow (dot y y) (1 + n + N_)) ((dot y y) ^ 3 * (npow (dot y y) (N_ - 1)) * (npow (dot y y) (n - 1)))) by normal.
    try assert (N3' : normal_form (npow (dot x x) (1 + n + N_)) ((dot x x) ^ 3 * (npow (dot x x) (N_ - 1)) * (npow (dot x x) (n - 1)))) by normal.
    try assert (N4' : normal_form (npow (dot x x) (n + N_)) (npow (dot x x) (N_ - 1) * (npow (dot x x) (n - 1)) * ((dot x x) ^ 2))) by normal.
    try assert (N5' : normal_form (npow (dot y y) (n + N_)) ((dot y y) ^ 2 * (npow (dot y y) (N_ - 1)) * (npow (dot y y) (n - 1)))) by normal.
    try assert (N6' : normal_form (npow (D + dot x x) (n + 2)) (D ^ 3 * (npow (D + dot x x) (n - 1)) + 3 * D * ((dot x x) ^ 2) * (npow (D + dot x x) (n - 1)) + 3 * (D ^ 2) * (dot x x) * (npow (D + dot x x) (n - 1)) + (dot x x) ^ 3 * (npow (D + dot x x) (n - 1)))) by normal.
    try assert (N7' : normal_form (npow (D + dot x x) (1 + n)) (D ^ 2 * (npow (D + dot x x) (n - 1)) + 2 * D * (dot x x) * (npow (D + dot x x) (n - 1)) + (dot x x) ^ 2 * (npow (D + dot x x) (n - 1)))) by normal.
    try assert (N8' : normal_form (npow (D + dot y y) (n + 2)) ((dot y y) ^ 3 * (npow (D + dot y y) (n - 1)) + npow (D + dot y y) (n - 1) * (D ^ 3) + 3 * ((dot y y) ^ 2) * D * (npow (D + dot y y) (n - 1)) + 3 * (D ^ 2) * (npow (D + dot y y) (n - 1)) * (dot y y))) by normal.
    try assert (N9' : normal_form (npow (D + dot y y) n) (D * (npow (D + dot y y) (n - 1)) + npow (D + dot y y) (n - 1) * (dot y y))) by normal.
    try assert (N10' : normal_form (npow (D + dot x x) n) (dot x x * (npow (D + dot x x) (n - 1)) + D * (npow (D + dot x x) (n - 1)))) by normal.
    try assert (N11' : normal_form (npow (D + dot y y) (1 + n)) ((dot y y) ^ 2 * (npow (D + dot y y) (n - 1)) + 2 * D * (npow (D + dot y y) (n - 1)) * (dot y y) + D ^ 2 * (npow (D + dot y y) (n - 1)))) by normal.
    try assert (0 < D ^ 2 + 2 * D * (dot x x) + (dot x x) ^ 2) by sign.
    try assert (N12' : normal_form (inv (npow (D + dot x x) (1 + n))) (inv (D ^ 2 + 2 * D * (dot x x) + (dot x x) ^ 2) * (inv (npow (D + dot x x) (n - 1))))) by first [apply inv_is; [nonzero | (assert (Z0' : D ^ 2 + 2 * D * (dot x x) + (dot x x) ^ 2 <> 0) by (apply positive_ne; sign); assert (Z1' : npow (D + dot x x) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    try assert (0 < (dot x x) ^ 3 + D ^ 3 + 3 * (D ^ 2) * (dot x x) + 3 * D * ((dot x x) ^ 2)) by sign.
    try assert (N13' : normal_form (inv (npow (D + dot x x) (n + 2))) (inv ((dot x x) ^ 3 + D ^ 3 + 3 * (D ^ 2) * (dot x x) + 3 * D * ((dot x x) ^ 2)) * (inv (npow (D + dot x x) (n - 1))))) by first [apply inv_is; [nonzero | (assert (Z0' : (dot x x) ^ 3 + D ^ 3 + 3 * (D ^ 2) * (dot x x) + 3 * D * ((dot x x) ^ 2) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (D + dot x x) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    try assert (0 < (dot y y) ^ 2 + D ^ 2 + 2 * D * (dot y y)) by sign.
    try assert (N14' : normal_form (inv (npow (D + dot y y) (1 + n))) (inv ((dot y y) ^ 2 + D ^ 2 + 2 * D * (dot y y)) * (inv (npow (D + dot y y) (n - 1))))) by first [apply inv_is; [nonzero | (assert (Z0' : (dot y y) ^ 2 + D ^ 2 + 2 * D * (dot y y) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (D + dot y y) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    try assert (0 < D + dot x x) by sign.
    try assert (N15' : normal_form (inv (npow (D + dot x x) n)) (inv (npow (D + dot x x) (n - 1)) * (inv (D + dot x x)))) by first [apply inv_is; [nonzero | (assert (Z0' : npow (D + dot x x) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : D + dot x x <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    try assert (0 < D + dot y y) by sign.
    try assert (N16' : normal_form (inv (npow (D + dot y y) n)) (inv (D + dot y y) * (inv (npow (D + dot y y) (n - 1))))) by first [apply inv_is; [nonzero | (assert (Z0' : D + dot y y <> 0) by (apply positive_ne; sign); assert (Z1' : npow (D + dot y y) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 3 * ((dot y y) ^ 2) * D + (dot y y) ^ 3 + 3 * (D ^ 2) * (dot y y) + D ^ 3) by sign.
    try assert (N17' : normal_form (inv (npow (D + dot y y) (n + 2))) (inv (3 * ((dot y y) ^ 2) * D + (dot y y) ^ 3 + 3 * (D ^ 2) * (dot y y) + D ^ 3) * (inv (npow (D + dot y y) (n - 1))))) by first [apply inv_is; [nonzero | (assert (Z0' : 3 * ((dot y y) ^ 2) * D + (dot y y) ^ 3 + 3 * (D ^ 2) * (dot y y) + D ^ 3 <> 0) by (apply positive_ne; sign); assert (Z1' : npow (D + dot y y) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    assert (Z0' : (dot y y) ^ 2 + D ^ 2 + 2 * D * (dot y y) <> 0) by (apply positive_ne; sign).
    assert (Z1' : npow (D + dot y y) (n - 1) <> 0) by (apply positive_ne; sign).
    assert (Z2' : D ^ 2 + 2 * D * (dot x x) + (dot x x) ^ 2 <> 0) by (apply positive_ne; sign).
    assert (Z3' : npow (D + dot x x) (n - 1) <> 0) by (apply positive_ne; sign).
    assert (Z4' : D + dot x x <> 0) by (apply positive_ne; sign).
    assert (Z5' : 3 * ((dot y y) ^ 2) * D + (dot y y) ^ 3 + 3 * (D ^ 2) * (dot y y) + D ^ 3 <> 0) by (apply positive_ne; sign).
    assert (Z6' : (dot x x) ^ 3 + D ^ 3 + 3 * (D ^ 2) * (dot x x) + 3 * D * ((dot x x) ^ 2) <> 0) by (apply positive_ne; sign).
    assert (Z7' : D + dot y y <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z5'), ?(inv_at _ Z6'), ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z4'), ?(inv_at _ Z7'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [mean of square], by Average:
  E[E[((<y, y> + D)^(n))^(-1)*<y, y>^(n - 1 + N)*((D + <x, x>)^(n + 2))^(-1)*<x, x>^(1 + n + N) +
    ((<y, y> + D)^(n + 2))^(-1)*((D + <x, x>)^(n))^(-1)*<y, y>^(1 + n + N)*<x, x>^(n - 1 + N) -
    2*((D + <x, x>)^(1 + n))^(-1)*((<y, y> + D)^(1 + n))^(-1)*<x, x>^(n + N)*<y, y>^(n + N); y ~
    gamma1]; x ~ gamma1] >= 0
*)
Lemma step_mean_of_square (V : Space) (D : R) (N_ : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot x1 x1) (n + N_ - 1) * (npow (dot z z) (1 + n + N_)) * (inv (npow (dot x1 x1 + D) n)) * (inv (npow (D + dot z z) (n + 2))) + npow (dot x1 x1) (1 + n + N_) * (npow (dot z z) (n + N_ - 1)) * (inv (npow (dot x1 x1 + D) (n + 2))) * (inv (npow (D + dot z z) n)) - 2 * (npow (dot z z) (n + N_)) * (npow (dot x1 x1) (n + N_)) * (inv (npow (D + dot z z) (1 + n))) * (inv (npow (dot x1 x1 + D) (1 + n))))) >= 0.
Proof.
  assert (H_square : forall z0 : V, drawn (gamma 1) z0 -> forall z1 : V, drawn (gamma 1) z1 -> npow (dot (z0) (z0)) (n + N_ - 1) * (npow (dot (z1) (z1)) (1 + n + N_)) * (inv (npow (D + dot (z0) (z0)) n)) * (inv (npow (D + dot (z1) (z1)) (n + 2))) + npow (dot (z1) (z1)) (n + N_ - 1) * (npow (dot (z0) (z0)) (1 + n + N_)) * (inv (npow (D + dot (z0) (z0)) (n + 2))) * (inv (npow (D + dot (z1) (z1)) n)) - 2 * (npow (dot (z0) (z0)) (n + N_)) * (npow (dot (z1) (z1)) (n + N_)) * (inv (npow (D + dot (z0) (z0)) (1 + n))) * (inv (npow (D + dot (z1) (z1)) (1 + n))) >= 0).
  { intros z0 D0 z1 D1; draws; apply (step_square (V) (D) (N_) (n) (z0) (z1)); premise. }
  assert (P' : 0 <= E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot x1 x1) (n + N_ - 1) * (npow (dot z z) (1 + n + N_)) * (inv (npow (dot x1 x1 + D) n)) * (inv (npow (D + dot z z) (n + 2))) + npow (dot x1 x1) (1 + n + N_) * (npow (dot z z) (n + N_ - 1)) * (inv (npow (dot x1 x1 + D) (n + 2))) * (inv (npow (D + dot z z) n)) - 2 * (npow (dot z z) (n + N_)) * (npow (dot x1 x1) (n + N_)) * (inv (npow (D + dot z z) (1 + n))) * (inv (npow (dot x1 x1 + D) (1 + n)))))).
  { apply E_nonneg; intros d0 D0; draws.
    apply E_nonneg; intros d1 D1; draws.
    pose proof (H_square d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [Cauchy-Schwarz], by Linear:
  E[((<x, x> + D)^(n))^(-1)*<x, x>^(n - 1 + N); x ~ gamma1]*E[((<x, x> + D)^(n + 2))^(-1)*<x,
    x>^(1 + n + N); x ~ gamma1] >= E[((<x, x> + D)^(1 + n))^(-1)*<x, x>^(n + N); x ~ gamma1]^2
*)
Lemma step_CauchymSchwarz (V : Space) (D : R) (N_ : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) n))) * (E (gamma 1) (fun z => npow (dot z z) (1 + n + N_) * (inv (npow (dot z z + D) (n + 2))))) >= (E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n))))) ^ 2.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [weight 0], by Sign:
  ((<_0, _0> + D)^(n))^(-1)*<_0, _0>^(n - 1 + N) > 0 for all gamma1
*)
Lemma step_weight_0 (V : Space) (D : R) (N_ : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall z : V, drawn (gamma 1) z -> dot z z > 0) :
  forall z : V, drawn (gamma 1) z -> npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) n)) > 0.
Proof.
  intros any0 D0; draws.
  pose proof H_not_0 as H_not_0'all; specialize (H_not_0 any0 D0).
  gap; sign.
Qed.

(** Step [w_0 > 0], by Average:
  E[((<x, x> + D)^(n))^(-1)*<x, x>^(n - 1 + N); x ~ gamma1] > 0
*)
Lemma step_w_0_pos_0 (V : Space) (D : R) (N_ : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall z : V, drawn (gamma 1) z -> dot z z > 0) :
  E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) n))) > 0.
Proof.
  pose proof (step_weight_0 (V) (D) (N_) (n) (gamma) label_N_ label_n H_D_pos_0 H_not_0) as H_weight_0.
  assert (P' : 0 < E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) n)))).
  { apply E_pos; intros d0 D0; draws.
    pose proof (H_weight_0 d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [weight 1], by Sign:
  ((<_0, _0> + D)^(1 + n))^(-1)*<_0, _0>^(n + N) > 0 for all gamma1
*)
Lemma step_weight_1 (V : Space) (D : R) (N_ : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall z : V, drawn (gamma 1) z -> dot z z > 0) :
  forall z : V, drawn (gamma 1) z -> npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n))) > 0.
Proof.
  intros any0 D0; draws.
  pose proof H_not_0 as H_not_0'all; specialize (H_not_0 any0 D0).
  gap; sign.
Qed.

(** Step [w_1 > 0], by Average:
  E[((<x, x> + D)^(1 + n))^(-1)*<x, x>^(n + N); x ~ gamma1] > 0
*)
Lemma step_w_1_pos_0 (V : Space) (D : R) (N_ : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall z : V, drawn (gamma 1) z -> dot z z > 0) :
  E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n)))) > 0.
Proof.
  pose proof (step_weight_1 (V) (D) (N_) (n) (gamma) label_N_ label_n H_D_pos_0 H_not_0) as H_weight_1.
  assert (P' : 0 < E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n))))).
  { apply E_pos; intros d0 D0; draws.
    pose proof (H_weight_1 d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [weight 2], by Sign:
  ((<_0, _0> + D)^(n + 2))^(-1)*<_0, _0>^(1 + n + N) > 0 for all gamma1
*)
Lemma step_weight_2 (V : Space) (D : R) (N_ : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall z : V, drawn (gamma 1) z -> dot z z > 0) :
  forall z : V, drawn (gamma 1) z -> npow (dot z z) (1 + n + N_) * (inv (npow (dot z z + D) (n + 2))) > 0.
Proof.
  intros any0 D0; draws.
  pose proof H_not_0 as H_not_0'all; specialize (H_not_0 any0 D0).
  gap; sign.
Qed.

(** Step [w_2 > 0], by Average:
  E[((<x, x> + D)^(n + 2))^(-1)*<x, x>^(1 + n + N); x ~ gamma1] > 0
*)
Lemma step_w_2_pos_0 (V : Space) (D : R) (N_ : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall z : V, drawn (gamma 1) z -> dot z z > 0) :
  E (gamma 1) (fun z => npow (dot z z) (1 + n + N_) * (inv (npow (dot z z + D) (n + 2)))) > 0.
Proof.
  pose proof (step_weight_2 (V) (D) (N_) (n) (gamma) label_N_ label_n H_D_pos_0 H_not_0) as H_weight_2.
  assert (P' : 0 < E (gamma 1) (fun z => npow (dot z z) (1 + n + N_) * (inv (npow (dot z z + D) (n + 2))))).
  { apply E_pos; intros d0 D0; draws.
    pose proof (H_weight_2 d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

Theorem theorem_1 (V : Space) (D : R) (N_ : R) (d : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun z => dot z z) = d)
    (H_not_0 : forall z : V, drawn (gamma 1) z -> dot z z > 0)
    (C_parts : cited_parts V gamma) :
  E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) n))) * (d + 2 * n + 2 * N_ - 2) + (2 * n + 2) * (E (gamma 1) (fun z => npow (dot z z) (1 + n + N_) * (inv (npow (dot z z + D) (n + 2))))) = E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n)))) * (D + d + 2 * N_ + 4 * n).
Proof. exact (step_identity (V) (D) (N_) (d) (n) (gamma) label_N_ label_n H_D_pos_0 H_d_pos_0 H_dimension C_parts). Qed.

Theorem theorem_2 (V : Space) (D : R) (N_ : R) (d : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun z => dot z z) = d)
    (H_not_0 : forall z : V, drawn (gamma 1) z -> dot z z > 0) :
  E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) n))) * (E (gamma 1) (fun z => npow (dot z z) (1 + n + N_) * (inv (npow (dot z z + D) (n + 2))))) >= (E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n))))) ^ 2.
Proof. exact (step_CauchymSchwarz (V) (D) (N_) (n) (gamma) label_N_ label_n H_D_pos_0). Qed.

Theorem theorem_3 (V : Space) (D : R) (N_ : R) (d : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun z => dot z z) = d)
    (H_not_0 : forall z : V, drawn (gamma 1) z -> dot z z > 0) :
  E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) n))) > 0.
Proof. exact (step_w_0_pos_0 (V) (D) (N_) (n) (gamma) label_N_ label_n H_D_pos_0 H_not_0). Qed.

Theorem theorem_4 (V : Space) (D : R) (N_ : R) (d : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun z => dot z z) = d)
    (H_not_0 : forall z : V, drawn (gamma 1) z -> dot z z > 0) :
  E (gamma 1) (fun z => npow (dot z z) (n + N_) * (inv (npow (dot z z + D) (1 + n)))) > 0.
Proof. exact (step_w_1_pos_0 (V) (D) (N_) (n) (gamma) label_N_ label_n H_D_pos_0 H_not_0). Qed.

Theorem theorem_5 (V : Space) (D : R) (N_ : R) (d : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun z => dot z z) = d)
    (H_not_0 : forall z : V, drawn (gamma 1) z -> dot z z > 0) :
  E (gamma 1) (fun z => npow (dot z z) (1 + n + N_) * (inv (npow (dot z z + D) (n + 2)))) > 0.
Proof. exact (step_w_2_pos_0 (V) (D) (N_) (n) (gamma) label_N_ label_n H_D_pos_0 H_not_0). Qed.

Theorem theorem_6 (V : Space) (D : R) (N_ : R) (d : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun z => dot z z) = d)
    (H_not_0 : forall z : V, drawn (gamma 1) z -> dot z z > 0) :
  E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) n))) >= E (gamma 1) (fun z => npow (dot z z) (1 + n + N_) * (inv (npow (dot z z + D) (n + 2)))).
Proof. exact (step_w_2_less_is_w_0 (V) (D) (N_) (n) (gamma) label_N_ label_n H_D_pos_0). Qed.
