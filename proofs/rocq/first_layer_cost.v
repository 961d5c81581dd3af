(** The first layer to orthogonal features: $|W|^2 + |H|^2 >= 2 sum_c |m_c|$ (first-layer-cost)

  Given [orthogonal]: -delta(_1, _0)*exp(2*a(_1)) + D*E[f(_2, c)*f(_1, c); c ~ uniform(D)] = 0 for
    all uniform(K), uniform(K)
  Given [norm]: D*E[f(_1, c)^2; c ~ uniform(D)] = exp(2*a(_0)) for all uniform(K)
  Given [ReLU]: D*E[f(_1, c)^2 - f(_1, c)*<h(_1), w(c)>; c ~ uniform(D)] = 0 for all uniform(K)
  Then K*E[<h(c), h(c)>; c ~ uniform(K)] + E[<w(c), w(c)>; c ~ uniform(D)]*D >= 2*K*E[exp(a(c)); c
    ~ uniform(K)]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [inputs], by Sign:
  E[<h(c) - D*E[w(e)*f(c, e); e ~ uniform(D)]*exp(-a(c)), h(c) - D*E[w(e)*f(c, e); e ~
    uniform(D)]*exp(-a(c))>; c ~ uniform(K)] >= 0
*)
Lemma step_inputs (V : Space) (D : R) (K : R) (a : R -> R) (f : R -> R -> R) (h : R -> V) (w : R -> V)
    (label_D : label D)
    (label_K : label K) :
  E (uniform K) (fun i => dot (vadd (h i) (vscale ((-1) * D * (exp ((-1) * (a i)))) (VE (uniform D) (fun j => vscale (f i j) (w j))))) (vadd (h i) (vscale ((-1) * D * (exp ((-1) * (a i)))) (VE (uniform D) (fun j => vscale (f i j) (w j)))))) >= 0.
Proof.
  gap; sign.
Qed.

(** Step [rows], by Sign:
  D*E[<w(c) - K*E[f(e, c)*exp(-2*a(e))*D*E[w(n)*f(e, n); n ~ uniform(D)]; e ~ uniform(K)], w(c) -
    K*E[f(e, c)*exp(-2*a(e))*D*E[w(n)*f(e, n); n ~ uniform(D)]; e ~ uniform(K)]>; c ~ uniform(D)]
    >= 0
*)
Lemma step_rows (V : Space) (D : R) (K : R) (a : R -> R) (f : R -> R -> R) (w : R -> V)
    (label_D : label D)
    (label_K : label K) :
  D * (E (uniform D) (fun i => dot (vadd (w i) (vscale ((-1) * K) (VE (uniform K) (fun j => vscale (f j i * (exp ((-2) * (a j))) * D) (VE (uniform D) (fun k => vscale (f j k) (w k))))))) (vadd (w i) (vscale ((-1) * K) (VE (uniform K) (fun j => vscale (f j i * (exp ((-2) * (a j))) * D) (VE (uniform D) (fun k => vscale (f j k) (w k))))))))) >= 0.
Proof.
  gap; sign.
Qed.

(** Step [cross], by Algebra:
  (-delta(_1, _0)*exp(2*a(_1)) + D*E[f(_2, c)*f(_1, c); c ~ uniform(D)])*<D*E[w(c)*f(_1, c); c ~
    uniform(D)], E[f(_2, c)*w(c); c ~ uniform(D)]*D>*exp(-2*a(_0) - 2*a(_1)) = 0 for all
    uniform(K), uniform(K)
*)
Lemma step_cross (V : Space) (D : R) (K : R) (a : R -> R) (f : R -> R -> R) (w : R -> V)
    (label_D : label D)
    (label_K : label K)
    (H_orthogonal : forall i : R, drawn (uniform K) i -> forall j : R, drawn (uniform K) j -> D * (E (uniform D) (fun k => f i k * (f j k))) - delta i j * (exp (2 * (a i))) = 0) :
  forall i : R, drawn (uniform K) i -> forall j : R, drawn (uniform K) j -> (D * (E (uniform D) (fun k => f i k * (f j k))) - delta i j * (exp (2 * (a i)))) * (dot (vscale D (VE (uniform D) (fun k => vscale (f j k) (w k)))) (vscale D (VE (uniform D) (fun k => vscale (f i k) (w k))))) * (exp (- 2 * (a j) - 2 * (a i))) = 0.
Proof.
  intros any0 D0 any1 D1; draws.
  pose proof H_orthogonal as H_orthogonal'all; specialize (H_orthogonal any0 D0 any1 D1).
  assert (U' : forall z0' z1' z2' z3' z4' : R, (((D * (z4') - (z2') * (z3'))) = 0) -> ((z0') * (z1') * (D * (z4') - (z2') * (z3'))) = 0).
  { clear - D label_D.
    intros z0' z1' z2' z3' z4' H_orthogonal.
    rewrite ?H_orthogonal.
    first [put; solve [ring] | equal]. }
  pose proof (U' (dot (vscale D (VE (uniform D) (fun i => vscale (f any1 i) (w i)))) (vscale D (VE (uniform D) (fun i => vscale (f any0 i) (w i))))) (exp (- 2 * (a any1) - 2 * (a any0))) (delta any0 any1) (exp (2 * (a any0))) (E (uniform D) (fun i => f any0 i * (f any1 i)))) as V'.
  specialize (V' ltac:(says H_orthogonal)).
  rearranged V'.
Qed.

(** Step [mean cross], by Average:
  E[E[(-delta(c, e)*exp(2*a(c)) + D*E[f(c, n)*f(e, n); n ~ uniform(D)])*<D*E[w(n)*f(e, n); n ~
    uniform(D)], E[f(c, n)*w(n); n ~ uniform(D)]*D>*exp(-2*a(e) - 2*a(c)); e ~ uniform(K)]; c ~
    uniform(K)] = 0
*)
Lemma step_mean_cross (V : Space) (D : R) (K : R) (a : R -> R) (f : R -> R -> R) (w : R -> V)
    (label_D : label D)
    (label_K : label K)
    (H_orthogonal : forall i : R, drawn (uniform K) i -> forall j : R, drawn (uniform K) j -> D * (E (uniform D) (fun k => f i k * (f j k))) - delta i j * (exp (2 * (a i))) = 0) :
  E (uniform K) (fun i => E (uniform K) (fun j => (D * (E (uniform D) (fun k => f i k * (f j k))) - delta i j * (exp (2 * (a i)))) * (dot (vscale D (VE (uniform D) (fun k => vscale (f j k) (w k)))) (vscale D (VE (uniform D) (fun k => vscale (f i k) (w k))))) * (exp (- 2 * (a j) - 2 * (a i))))) = 0.
Proof.
  pose proof (step_cross (V) (D) (K) (a) (f) (w) label_D label_K H_orthogonal) as H_cross.
  assert (P' : E (uniform K) (fun i => E (uniform K) (fun j => (D * (E (uniform D) (fun k => f i k * (f j k))) - delta i j * (exp (2 * (a i)))) * (dot (vscale D (VE (uniform D) (fun k => vscale (f j k) (w k)))) (vscale D (VE (uniform D) (fun k => vscale (f i k) (w k))))) * (exp (- 2 * (a j) - 2 * (a i))))) = 0).
  { apply E_is; intros d0 D0; draws.
    apply E_is; intros d1 D1; draws.
    pose proof (H_cross d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [ReLU, weighted], by Algebra:
  D*exp(-a(_0))*E[f(_1, c)^2 - f(_1, c)*<h(_1), w(c)>; c ~ uniform(D)] = 0 for all uniform(K)
*)
Lemma step_ReLU__weighted (V : Space) (D : R) (K : R) (a : R -> R) (f : R -> R -> R) (h : R -> V) (w : R -> V)
    (label_D : label D)
    (label_K : label K)
    (H_ReLU : forall i : R, drawn (uniform K) i -> D * (E (uniform D) (fun j => (f i j) ^ 2 - f i j * (dot (h i) (w j)))) = 0) :
  forall i : R, drawn (uniform K) i -> D * (exp ((-1) * (a i))) * (E (uniform D) (fun j => (f i j) ^ 2 - f i j * (dot (h i) (w j)))) = 0.
Proof.
  intros any0 D0; draws.
  pose proof H_ReLU as H_ReLU'all; specialize (H_ReLU any0 D0).
  assert (U' : forall z0' z1' : R, (((D * (z0'))) = 0) -> (D * (z0') * (z1')) = 0).
  { clear - D label_D.
    intros z0' z1' H_ReLU.
    rewrite ?H_ReLU.
    first [solve [put; field; sides] | solve [assert (R0' : ((D * (z0'))) - (0) = 0) by (apply Rminus_diag_eq; says H_ReLU); apply (by_combination _ _ ((z1') * (((D * (z0'))) - (0)))); [(first [put; solve [ring] | fail]) | rewrite R0'; ring]] | equal]. }
  pose proof (U' (E (uniform D) (fun i => (f any0 i) ^ 2 - f any0 i * (dot (h any0) (w i)))) (exp ((-1) * (a any0)))) as V'.
  specialize (V' ltac:(says H_ReLU)).
  rearranged V'.
Qed.

(** Step [mean ReLU], by Average:
  E[D*exp(-a(c))*E[f(c, e)^2 - f(c, e)*<h(c), w(e)>; e ~ uniform(D)]; c ~ uniform(K)] = 0
*)
Lemma step_mean_ReLU (V : Space) (D : R) (K : R) (a : R -> R) (f : R -> R -> R) (h : R -> V) (w : R -> V)
    (label_D : label D)
    (label_K : label K)
    (H_ReLU : forall i : R, drawn (uniform K) i -> D * (E (uniform D) (fun j => (f i j) ^ 2 - f i j * (dot (h i) (w j)))) = 0) :
  E (uniform K) (fun i => D * (exp ((-1) * (a i))) * (E (uniform D) (fun j => (f i j) ^ 2 - f i j * (dot (h i) (w j))))) = 0.
Proof.
  pose proof (step_ReLU__weighted (V) (D) (K) (a) (f) (h) (w) label_D label_K H_ReLU) as H_ReLU__weighted.
  assert (P' : E (uniform K) (fun i => D * (exp ((-1) * (a i))) * (E (uniform D) (fun j => (f i j) ^ 2 - f i j * (dot (h i) (w j))))) = 0).
  { apply E_is; intros d0 D0; draws.
    pose proof (H_ReLU__weighted d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [norm, weighted], by Algebra:
  (D*E[f(_1, c)^2; c ~ uniform(D)] - exp(2*a(_0)))*exp(-a(_0)) = 0 for all uniform(K)
*)
Lemma step_norm__weighted (D : R) (K : R) (a : R -> R) (f : R -> R -> R)
    (label_D : label D)
    (label_K : label K)
    (H_norm : forall i : R, drawn (uniform K) i -> D * (E (uniform D) (fun j => (f i j) ^ 2)) = exp (2 * (a i))) :
  forall i : R, drawn (uniform K) i -> (D * (E (uniform D) (fun j => (f i j) ^ 2)) - exp (2 * (a i))) * (exp ((-1) * (a i))) = 0.
Proof.
  intros any0 D0; draws.
  pose proof H_norm as H_norm'all; specialize (H_norm any0 D0).
  rewrite ?H_norm.
  try assert (N1' : normal_form ((exp (2 * (a any0)))) ((exp (a any0)) ^ 2)) by normal.
  try assert (N2' : normal_form (exp (2 * (a any0))) ((exp (a any0)) ^ 2)) by normal.
  try assert (N3' : normal_form (exp ((-1) * (a any0))) (inv (exp (a any0)))) by normal.
  first [put; solve [ring] | equal].
Qed.

(** Step [mean norm], by Average:
  E[(D*E[f(c, e)^2; e ~ uniform(D)] - exp(2*a(c)))*exp(-a(c)); c ~ uniform(K)] = 0
*)
Lemma step_mean_norm (D : R) (K : R) (a : R -> R) (f : R -> R -> R)
    (label_D : label D)
    (label_K : label K)
    (H_norm : forall i : R, drawn (uniform K) i -> D * (E (uniform D) (fun j => (f i j) ^ 2)) = exp (2 * (a i))) :
  E (uniform K) (fun i => (D * (E (uniform D) (fun j => (f i j) ^ 2)) - exp (2 * (a i))) * (exp ((-1) * (a i)))) = 0.
Proof.
  pose proof (step_norm__weighted (D) (K) (a) (f) label_D label_K H_norm) as H_norm__weighted.
  assert (P' : E (uniform K) (fun i => (D * (E (uniform D) (fun j => (f i j) ^ 2)) - exp (2 * (a i))) * (exp ((-1) * (a i)))) = 0).
  { apply E_is; intros d0 D0; draws.
    pose proof (H_norm__weighted d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [cost], by Linear:
  K*E[<h(c), h(c)>; c ~ uniform(K)] + E[<w(c), w(c)>; c ~ uniform(D)]*D >= 2*K*E[exp(a(c)); c ~
    uniform(K)]
*)
Lemma step_cost (V : Space) (D : R) (K : R) (a : R -> R) (f : R -> R -> R) (h : R -> V) (w : R -> V)
    (label_D : label D)
    (label_K : label K)
    (H_orthogonal : forall i : R, drawn (uniform K) i -> forall j : R, drawn (uniform K) j -> D * (E (uniform D) (fun k => f i k * (f j k))) - delta i j * (exp (2 * (a i))) = 0)
    (H_norm : forall i : R, drawn (uniform K) i -> D * (E (uniform D) (fun j => (f i j) ^ 2)) = exp (2 * (a i)))
    (H_ReLU : forall i : R, drawn (uniform K) i -> D * (E (uniform D) (fun j => (f i j) ^ 2 - f i j * (dot (h i) (w j)))) = 0) :
  K * (E (uniform K) (fun i => dot (h i) (h i))) + E (uniform D) (fun i => dot (w i) (w i)) * D >= 2 * K * (E (uniform K) (fun i => exp (a i))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem (V : Space) (D : R) (K : R) (a : R -> R) (f : R -> R -> R) (h : R -> V) (w : R -> V)
    (label_D : label D)
    (label_K : label K)
    (H_orthogonal : forall i : R, drawn (uniform K) i -> forall j : R, drawn (uniform K) j -> D * (E (uniform D) (fun k => f i k * (f j k))) - delta i j * (exp (2 * (a i))) = 0)
    (H_norm : forall i : R, drawn (uniform K) i -> D * (E (uniform D) (fun j => (f i j) ^ 2)) = exp (2 * (a i)))
    (H_ReLU : forall i : R, drawn (uniform K) i -> D * (E (uniform D) (fun j => (f i j) ^ 2 - f i j * (dot (h i) (w j)))) = 0) :
  K * (E (uniform K) (fun i => dot (h i) (h i))) + E (uniform D) (fun i => dot (w i) (w i)) * D >= 2 * K * (E (uniform K) (fun i => exp (a i))).
Proof. exact (step_cost (V) (D) (K) (a) (f) (h) (w) label_D label_K H_orthogonal H_norm H_ReLU). Qed.
