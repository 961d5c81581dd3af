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
  enough (U' : 0 * (dot (vscale D (VE (uniform D) (fun i => vscale (f any1 i) (w i)))) (vscale D (VE (uniform D) (fun i => vscale (f any0 i) (w i))))) * (exp (- 2 * (a any1) - 2 * (a any0))) = 0).
  { transitivity (0 * (dot (vscale D (VE (uniform D) (fun i => vscale (f any1 i) (w i)))) (vscale D (VE (uniform D) (fun i => vscale (f any0 i) (w i))))) * (exp (- 2 * (a any1) - 2 * (a any0)))).
    { first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    first [same | ring | arrange]. }
  assert (S0' : 0 * (dot (vscale D (VE (uniform D) (fun i => vscale (f any1 i) (w i)))) (vscale D (VE (uniform D) (fun i => vscale (f any0 i) (w i))))) * (exp (- 2 * (a any1) - 2 * (a any0))) = 0).
  { transitivity (0 * (dot (vscale D (VE (uniform D) (fun i => vscale (f any1 i) (w i)))) (vscale D (VE (uniform D) (fun i => vscale (f any0 i) (w i))))) * (exp (- 2 * (a any1) - 2 * (a any0)))). { arrange. }
    transitivity (0 * (E (uniform D) (fun i => dot (VE (uniform D) (fun j => vscale (f any0 j) (w j))) (vscale (f any1 i) (w i))) * D * D) * (exp (- 2 * (a any1) - 2 * (a any0)))). { products; arrange. }
    assert (E0' : normal_form (E (uniform D) (fun i => dot (VE (uniform D) (fun j => vscale (f any0 j) (w j))) (vscale (f any1 i) (w i)))) (E (uniform D) (fun i => E (uniform D) (fun j => f any0 j * (f any1 i) * (dot (w i) (w j)))))).
    { unfold normal_form.
      transitivity (E (uniform D) (fun r_1 => (1) * (f any1 r_1 * (E (uniform D) (fun i => f any0 i * (dot (w r_1) (w i))))))).
      { apply E_ext; intros r_1 D_r_1; draws.
        transitivity (f any1 r_1 * (E (uniform D) (fun i => f any0 i * (dot (w r_1) (w i))))).
        { transitivity (dot (VE (uniform D) (fun i => vscale (f any0 i) (w i))) (vscale (f any1 r_1) (w r_1))). { arrange. }
          transitivity (f any1 r_1 * (E (uniform D) (fun i => dot (w r_1) (vscale (f any0 i) (w i))))). { products; arrange. }
          assert (E2' : normal_form (E (uniform D) (fun i => dot (w r_1) (vscale (f any0 i) (w i)))) (E (uniform D) (fun i => f any0 i * (dot (w r_1) (w i))))).
          { unfold normal_form.
            transitivity (E (uniform D) (fun r_3 => (1) * (f any0 r_3 * (dot (w r_1) (w r_3))))).
            { apply E_ext; intros r_3 D_r_3; draws.
              transitivity (f any0 r_3 * (dot (w r_1) (w r_3))).
              { transitivity (dot (w r_1) (vscale (f any0 r_3) (w r_3))). { arrange. }
                transitivity (f any0 r_3 * (dot (w r_1) (w r_3))). { products; arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (uniform D) (fun r_3 => f any0 r_3 * (dot (w r_1) (w r_3))))).
            { linear. }
            transitivity ((1) * (E (uniform D) (fun i => f any0 i * (dot (w r_1) (w i))))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (uniform D) (fun r_1 => f any1 r_1 * (E (uniform D) (fun i => f any0 i * (dot (w r_1) (w i))))))).
      { linear. }
      transitivity ((1) * (E (uniform D) (fun i => f any1 i * (E (uniform D) (fun j => f any0 j * (dot (w i) (w j))))))). { arrange. }
      assert (E4' : normal_form (E (uniform D) (fun i => f any1 i * (E (uniform D) (fun j => f any0 j * (dot (w i) (w j)))))) (E (uniform D) (fun i => E (uniform D) (fun j => f any0 j * (f any1 i) * (dot (w i) (w j)))))).
      { unfold normal_form.
        transitivity (E (uniform D) (fun r_1 => E (uniform D) (fun r_5 => (f any1 r_1) * (f any0 r_5) * (dot (w r_1) (w r_5))))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (E (uniform D) (fun r_5 => (f any1 r_1) * (f any0 r_5 * (dot (w r_1) (w r_5))))).
          { etransitivity; [| symmetry; exact (E_scale (uniform D) (f any1 r_1) (fun r_5 => f any0 r_5 * (dot (w r_1) (w r_5))))]; arrange. }
          apply E_ext; intros r_5 D_r_5; draws.
          arrange. }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    try assert (N6' : normal_form (exp (- 2 * (a any1) - 2 * (a any0))) ((inv (exp (a any1))) ^ 2 * ((inv (exp (a any0))) ^ 2))) by normal.
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : 0 = 0).
  { first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (0 * (dot (vscale D (VE (uniform D) (fun i => vscale (f any1 i) (w i)))) (vscale D (VE (uniform D) (fun i => vscale (f any0 i) (w i))))) * (exp (- 2 * (a any1) - 2 * (a any0)))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (0). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
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
  assert (S0' : D * (exp ((-1) * (a any0))) * (E (uniform D) (fun i => (f any0 i) ^ 2 - f any0 i * (dot (h any0) (w i)))) = D * (E (uniform D) (fun i => (f any0 i) ^ 2)) * (inv (exp (a any0))) - D * (E (uniform D) (fun i => f any0 i * (dot (h any0) (w i)))) * (inv (exp (a any0)))).
  { transitivity (D * (exp ((-1) * (a any0))) * (E (uniform D) (fun i => (f any0 i) ^ 2 - f any0 i * (dot (h any0) (w i))))). { arrange. }
    assert (E0' : normal_form (E (uniform D) (fun i => (f any0 i) ^ 2 - f any0 i * (dot (h any0) (w i)))) (E (uniform D) (fun i => (f any0 i) ^ 2) - E (uniform D) (fun i => f any0 i * (dot (h any0) (w i))))).
    { unfold normal_form.
      transitivity (E (uniform D) (fun r_1 => (-1) * (f any0 r_1 * (dot (h any0) (w r_1))) + ((1) * ((f any0 r_1) ^ 2)))).
      { apply E_ext; intros r_1 D_r_1; draws.
        transitivity ((f any0 r_1) ^ 2 - f any0 r_1 * (dot (h any0) (w r_1))).
        { transitivity ((f any0 r_1) ^ 2 - f any0 r_1 * (dot (h any0) (w r_1))). { arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((-1) * (E (uniform D) (fun r_1 => f any0 r_1 * (dot (h any0) (w r_1)))) + ((1) * (E (uniform D) (fun r_1 => (f any0 r_1) ^ 2)))).
      { linear. }
      transitivity ((-1) * (E (uniform D) (fun i => f any0 i * (dot (h any0) (w i)))) + ((1) * (E (uniform D) (fun i => (f any0 i) ^ 2)))). { arrange. }
      arrange. }
    try assert (N2' : normal_form (exp ((-1) * (a any0))) (inv (exp (a any0)))) by normal.
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : 0 = 0).
  { first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (D * (exp ((-1) * (a any0))) * (E (uniform D) (fun i => (f any0 i) ^ 2 - f any0 i * (dot (h any0) (w i))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (0). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L00' : D * (E (uniform D) (fun i => (f any0 i) ^ 2 - f any0 i * (dot (h any0) (w i)))) = D * (E (uniform D) (fun i => (f any0 i) ^ 2)) - D * (E (uniform D) (fun i => f any0 i * (dot (h any0) (w i))))).
  { transitivity (D * (E (uniform D) (fun i => (f any0 i) ^ 2 - f any0 i * (dot (h any0) (w i))))). { arrange. }
    assert (E3' : normal_form (E (uniform D) (fun i => (f any0 i) ^ 2 - f any0 i * (dot (h any0) (w i)))) (E (uniform D) (fun i => (f any0 i) ^ 2) - E (uniform D) (fun i => f any0 i * (dot (h any0) (w i))))).
    { unfold normal_form.
      transitivity (E (uniform D) (fun r_4 => (-1) * (f any0 r_4 * (dot (h any0) (w r_4))) + ((1) * ((f any0 r_4) ^ 2)))).
      { apply E_ext; intros r_4 D_r_4; draws.
        transitivity ((f any0 r_4) ^ 2 - f any0 r_4 * (dot (h any0) (w r_4))).
        { transitivity ((f any0 r_4) ^ 2 - f any0 r_4 * (dot (h any0) (w r_4))). { arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((-1) * (E (uniform D) (fun r_4 => f any0 r_4 * (dot (h any0) (w r_4)))) + ((1) * (E (uniform D) (fun r_4 => (f any0 r_4) ^ 2)))).
      { linear. }
      transitivity ((-1) * (E (uniform D) (fun i => f any0 i * (dot (h any0) (w i)))) + ((1) * (E (uniform D) (fun i => (f any0 i) ^ 2)))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L01' : 0 = 0).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K0' : D * (E (uniform D) (fun i => (f any0 i) ^ 2 - f any0 i * (dot (h any0) (w i)))) = 0) by says H_ReLU.
  assert (R0' : (D * (E (uniform D) (fun i => (f any0 i) ^ 2)) - D * (E (uniform D) (fun i => f any0 i * (dot (h any0) (w i))))) - (0) = 0) by exact (gap_zero _ _ _ _ L00' L01' K0').
  apply (by_combination _ _ ((inv (exp (a any0))) * ((D * (E (uniform D) (fun i => (f any0 i) ^ 2)) - D * (E (uniform D) (fun i => f any0 i * (dot (h any0) (w i))))) - (0)))); [| rewrite R0'; ring].
  first [put; solve [ring] | equal].
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
