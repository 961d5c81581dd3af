(** A layer between orthogonal features: $|W|^2 >= sum_c |m'_c|^2 / |m_c|^2$ (layer-cost)

  Given [orthogonal]: <m(_1), m(_0)> - delta(_1, _0)*exp(2*a(_1)) = 0 for all uniform(K),
    uniform(K)
  Given [activation]: D*E[<w(c), m(_1)>^2; c ~ uniform(D)] >= exp(2*b(_0)) for all uniform(K)
  Then E[<w(c), w(c)>; c ~ uniform(D)]*D >= K*E[exp(2*b(c) - 2*a(c)); c ~ uniform(K)]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [rows], by Sign:
  E[<w(c) - K*E[exp(-2*a(e))*<w(c), m(e)>*m(e); e ~ uniform(K)], w(c) - K*E[exp(-2*a(e))*<w(c),
    m(e)>*m(e); e ~ uniform(K)]>; c ~ uniform(D)]*D >= 0
*)
Lemma step_rows (V : Space) (D : R) (K : R) (a : R -> R) (m : R -> V) (w : R -> V)
    (label_D : label D)
    (label_K : label K) :
  E (uniform D) (fun i => dot (vadd (w i) (vscale ((-1) * K) (VE (uniform K) (fun j => vscale (exp ((-2) * (a j)) * (dot (w i) (m j))) (m j))))) (vadd (w i) (vscale ((-1) * K) (VE (uniform K) (fun j => vscale (exp ((-2) * (a j)) * (dot (w i) (m j))) (m j)))))) * D >= 0.
Proof.
  gap; sign.
Qed.

(** Step [cross], by Algebra:
  E[<m(_2), w(c)>*<w(c), m(_1)>; c ~ uniform(D)]*D*exp(-2*a(_0) - 2*a(_1))*(<m(_1), m(_0)> -
    delta(_1, _0)*exp(2*a(_1))) = 0 for all uniform(K), uniform(K)
*)
Lemma step_cross (V : Space) (D : R) (K : R) (a : R -> R) (m : R -> V) (w : R -> V)
    (label_D : label D)
    (label_K : label K)
    (H_orthogonal : forall i : R, drawn (uniform K) i -> forall j : R, drawn (uniform K) j -> dot (m i) (m j) - delta i j * (exp (2 * (a i))) = 0) :
  forall i : R, drawn (uniform K) i -> forall j : R, drawn (uniform K) j -> E (uniform D) (fun k => dot (m i) (w k) * (dot (w k) (m j))) * D * (exp (- 2 * (a j) - 2 * (a i))) * (dot (m i) (m j) - delta i j * (exp (2 * (a i)))) = 0.
Proof.
  intros any0 D0 any1 D1; draws.
  pose proof H_orthogonal as H_orthogonal'all; specialize (H_orthogonal any0 D0 any1 D1).
  enough (U' : 0 * (E (uniform D) (fun i => dot (m any0) (w i) * (dot (w i) (m any1)))) * D * (exp (- 2 * (a any1) - 2 * (a any0))) = 0).
  { transitivity (0 * (E (uniform D) (fun i => dot (m any0) (w i) * (dot (w i) (m any1)))) * D * (exp (- 2 * (a any1) - 2 * (a any0)))).
    { first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    first [same | ring | arrange]. }
  assert (S0' : 0 * (E (uniform D) (fun i => dot (m any0) (w i) * (dot (w i) (m any1)))) * D * (exp (- 2 * (a any1) - 2 * (a any0))) = 0).
  { transitivity (0 * (E (uniform D) (fun i => dot (m any0) (w i) * (dot (w i) (m any1)))) * D * (exp (- 2 * (a any1) - 2 * (a any0)))). { arrange. }
    try assert (N1' : normal_form (exp (- 2 * (a any1) - 2 * (a any0))) ((inv (exp (a any1))) ^ 2 * ((inv (exp (a any0))) ^ 2))) by normal.
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : 0 = 0).
  { first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (0 * (E (uniform D) (fun i => dot (m any0) (w i) * (dot (w i) (m any1)))) * D * (exp (- 2 * (a any1) - 2 * (a any0)))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (0). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [mean cross], by Average:
  E[E[E[<m(c), w(n)>*<w(n), m(e)>; n ~ uniform(D)]*D*exp(-2*a(e) - 2*a(c))*(<m(c), m(e)> -
    delta(c, e)*exp(2*a(c))); e ~ uniform(K)]; c ~ uniform(K)] = 0
*)
Lemma step_mean_cross (V : Space) (D : R) (K : R) (a : R -> R) (m : R -> V) (w : R -> V)
    (label_D : label D)
    (label_K : label K)
    (H_orthogonal : forall i : R, drawn (uniform K) i -> forall j : R, drawn (uniform K) j -> dot (m i) (m j) - delta i j * (exp (2 * (a i))) = 0) :
  E (uniform K) (fun i => E (uniform K) (fun j => E (uniform D) (fun k => dot (m i) (w k) * (dot (w k) (m j))) * D * (exp (- 2 * (a j) - 2 * (a i))) * (dot (m i) (m j) - delta i j * (exp (2 * (a i)))))) = 0.
Proof.
  pose proof (step_cross (V) (D) (K) (a) (m) (w) label_D label_K H_orthogonal) as H_cross.
  assert (P' : E (uniform K) (fun i => E (uniform K) (fun j => E (uniform D) (fun k => dot (m i) (w k) * (dot (w k) (m j))) * D * (exp (- 2 * (a j) - 2 * (a i))) * (dot (m i) (m j) - delta i j * (exp (2 * (a i)))))) = 0).
  { apply E_is; intros d0 D0; draws.
    apply E_is; intros d1 D1; draws.
    pose proof (H_cross d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [lengths], by Linear:
  exp(-2*a(_0))*(-exp(2*b(_0)) + D*E[<w(c), m(_1)>^2; c ~ uniform(D)]) >= 0 for all uniform(K)
*)
Lemma step_lengths (V : Space) (D : R) (K : R) (a : R -> R) (b : R -> R) (m : R -> V) (w : R -> V)
    (label_D : label D)
    (label_K : label K)
    (H_activation : forall i : R, drawn (uniform K) i -> D * (E (uniform D) (fun j => (dot (w j) (m i)) ^ 2)) >= exp (2 * (b i))) :
  forall i : R, drawn (uniform K) i -> exp ((-2) * (a i)) * (D * (E (uniform D) (fun j => (dot (w j) (m i)) ^ 2)) - exp (2 * (b i))) >= 0.
Proof.
  intros any0 D0; draws.
  pose proof H_activation as H_activation'all; specialize (H_activation any0 D0).
  assert (P0' : 0 <= (exp ((-2) * (a any0))) * ((D * (E (uniform D) (fun i => (dot (w i) (m any0)) ^ 2))) - (exp (2 * (b any0))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (exp ((-2) * (a any0)) * (D * (E (uniform D) (fun i => (dot (w i) (m any0)) ^ 2)) - exp (2 * (b any0)))) - (0) = (exp ((-2) * (a any0))) * ((D * (E (uniform D) (fun i => (dot (w i) (m any0)) ^ 2))) - (exp (2 * (b any0))))) by congruent.
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [mean lengths], by Average:
  E[exp(-2*a(c))*(-exp(2*b(c)) + D*E[<w(e), m(c)>^2; e ~ uniform(D)]); c ~ uniform(K)] >= 0
*)
Lemma step_mean_lengths (V : Space) (D : R) (K : R) (a : R -> R) (b : R -> R) (m : R -> V) (w : R -> V)
    (label_D : label D)
    (label_K : label K)
    (H_activation : forall i : R, drawn (uniform K) i -> D * (E (uniform D) (fun j => (dot (w j) (m i)) ^ 2)) >= exp (2 * (b i))) :
  E (uniform K) (fun i => exp ((-2) * (a i)) * (D * (E (uniform D) (fun j => (dot (w j) (m i)) ^ 2)) - exp (2 * (b i)))) >= 0.
Proof.
  pose proof (step_lengths (V) (D) (K) (a) (b) (m) (w) label_D label_K H_activation) as H_lengths.
  assert (P' : 0 <= E (uniform K) (fun i => exp ((-2) * (a i)) * (D * (E (uniform D) (fun j => (dot (w j) (m i)) ^ 2)) - exp (2 * (b i))))).
  { apply E_nonneg; intros d0 D0; draws.
    pose proof (H_lengths d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [cost], by Linear:
  E[<w(c), w(c)>; c ~ uniform(D)]*D >= K*E[exp(2*b(c) - 2*a(c)); c ~ uniform(K)]
*)
Lemma step_cost (V : Space) (D : R) (K : R) (a : R -> R) (b : R -> R) (m : R -> V) (w : R -> V)
    (label_D : label D)
    (label_K : label K)
    (H_orthogonal : forall i : R, drawn (uniform K) i -> forall j : R, drawn (uniform K) j -> dot (m i) (m j) - delta i j * (exp (2 * (a i))) = 0)
    (H_activation : forall i : R, drawn (uniform K) i -> D * (E (uniform D) (fun j => (dot (w j) (m i)) ^ 2)) >= exp (2 * (b i))) :
  E (uniform D) (fun i => dot (w i) (w i)) * D >= K * (E (uniform K) (fun i => exp (2 * (b i) - 2 * (a i)))).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

Theorem theorem (V : Space) (D : R) (K : R) (a : R -> R) (b : R -> R) (m : R -> V) (w : R -> V)
    (label_D : label D)
    (label_K : label K)
    (H_orthogonal : forall i : R, drawn (uniform K) i -> forall j : R, drawn (uniform K) j -> dot (m i) (m j) - delta i j * (exp (2 * (a i))) = 0)
    (H_activation : forall i : R, drawn (uniform K) i -> D * (E (uniform D) (fun j => (dot (w j) (m i)) ^ 2)) >= exp (2 * (b i))) :
  E (uniform D) (fun i => dot (w i) (w i)) * D >= K * (E (uniform K) (fun i => exp (2 * (b i) - 2 * (a i)))).
Proof. exact (step_cost (V) (D) (K) (a) (b) (m) (w) label_D label_K H_orthogonal H_activation). Qed.
