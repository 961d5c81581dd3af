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
Proof.
  pose proof (step_rows (V) (D) (K) (a) (m) (w) label_D label_K) as H_rows.
  pose proof (step_mean_cross (V) (D) (K) (a) (m) (w) label_D label_K H_orthogonal) as H_mean_cross.
  pose proof (step_mean_lengths (V) (D) (K) (a) (b) (m) (w) label_D label_K H_activation) as H_mean_lengths.
  assert (P0' : 0 <= (1) * ((E (uniform D) (fun i => dot (vadd (w i) (vscale ((-1) * K) (VE (uniform K) (fun j => vscale (exp ((-2) * (a j)) * (dot (w i) (m j))) (m j))))) (vadd (w i) (vscale ((-1) * K) (VE (uniform K) (fun j => vscale (exp ((-2) * (a j)) * (dot (w i) (m j))) (m j)))))) * D) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= ((-1) * (K ^ 2)) * ((E (uniform K) (fun i => E (uniform K) (fun j => E (uniform D) (fun k => dot (m i) (w k) * (dot (w k) (m j))) * D * (exp (- 2 * (a j) - 2 * (a i))) * (dot (m i) (m j) - delta i j * (exp (2 * (a i))))))) - (0))) by (apply zero_times; lra).
  assert (P2' : 0 <= (K) * ((E (uniform K) (fun i => exp ((-2) * (a i)) * (D * (E (uniform D) (fun j => (dot (w j) (m i)) ^ 2)) - exp (2 * (b i))))) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (E (uniform D) (fun i => dot (w i) (w i)) * D) - (K * (E (uniform K) (fun i => exp (2 * (b i) - 2 * (a i))))) = (1) * ((E (uniform D) (fun i => dot (vadd (w i) (vscale ((-1) * K) (VE (uniform K) (fun j => vscale (exp ((-2) * (a j)) * (dot (w i) (m j))) (m j))))) (vadd (w i) (vscale ((-1) * K) (VE (uniform K) (fun j => vscale (exp ((-2) * (a j)) * (dot (w i) (m j))) (m j)))))) * D) - (0)) + ((-1) * (K ^ 2)) * ((E (uniform K) (fun i => E (uniform K) (fun j => E (uniform D) (fun k => dot (m i) (w k) * (dot (w k) (m j))) * D * (exp (- 2 * (a j) - 2 * (a i))) * (dot (m i) (m j) - delta i j * (exp (2 * (a i))))))) - (0)) + (K) * ((E (uniform K) (fun i => exp ((-2) * (a i)) * (D * (E (uniform D) (fun j => (dot (w j) (m i)) ^ 2)) - exp (2 * (b i))))) - (0))).
  { assert (S0' : E (uniform D) (fun i => dot (w i) (w i)) * D - K * (E (uniform K) (fun i => exp (2 * (b i) - 2 * (a i)))) = E (uniform D) (fun i => dot (w i) (w i)) * D - E (uniform K) (fun i => (exp (b i)) ^ 2 * ((inv (exp (a i))) ^ 2)) * K).
    { transitivity (E (uniform D) (fun i => dot (w i) (w i)) * D - K * (E (uniform K) (fun i => exp (2 * (b i) - 2 * (a i))))). { arrange. }
      assert (E1' : normal_form (E (uniform K) (fun i => exp (2 * (b i) - 2 * (a i)))) (E (uniform K) (fun i => (exp (b i)) ^ 2 * ((inv (exp (a i))) ^ 2)))).
      { unfold normal_form.
        transitivity (E (uniform K) (fun r_2 => (1) * ((exp (b r_2)) ^ 2 * ((inv (exp (a r_2))) ^ 2)))).
        { apply E_ext; intros r_2 D_r_2; draws.
          transitivity ((exp (b r_2)) ^ 2 * ((inv (exp (a r_2))) ^ 2)).
          { try assert (N3' : normal_form (exp (2 * (b r_2) - 2 * (a r_2))) ((exp (b r_2)) ^ 2 * ((inv (exp (a r_2))) ^ 2))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (uniform K) (fun r_2 => (exp (b r_2)) ^ 2 * ((inv (exp (a r_2))) ^ 2)))).
        { linear. }
        transitivity ((1) * (E (uniform K) (fun i => (exp (b i)) ^ 2 * ((inv (exp (a i))) ^ 2)))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : 1 * (E (uniform D) (fun i => dot (vadd (w i) (vscale ((-1) * K) (VE (uniform K) (fun j => vscale (exp ((-2) * (a j)) * (dot (w i) (m j))) (m j))))) (vadd (w i) (vscale ((-1) * K) (VE (uniform K) (fun j => vscale (exp ((-2) * (a j)) * (dot (w i) (m j))) (m j)))))) * D - 0) + (E (uniform K) (fun i => E (uniform K) (fun j => E (uniform D) (fun k => dot (m i) (w k) * (dot (w k) (m j))) * D * (exp (- 2 * (a j) - 2 * (a i))) * (dot (m i) (m j) - delta i j * (exp (2 * (a i)))))) - 0) * ((-1) * (K ^ 2)) + (E (uniform K) (fun i => exp ((-2) * (a i)) * (D * (E (uniform D) (fun j => (dot (w j) (m i)) ^ 2)) - exp (2 * (b i)))) - 0) * K = E (uniform D) (fun i => dot (w i) (w i)) * D - E (uniform K) (fun i => (exp (b i)) ^ 2 * ((inv (exp (a i))) ^ 2)) * K).
    { transitivity (1 * (E (uniform D) (fun i => dot (vadd (w i) (vscale ((-1) * K) (VE (uniform K) (fun j => vscale (exp ((-2) * (a j)) * (dot (w i) (m j))) (m j))))) (vadd (w i) (vscale ((-1) * K) (VE (uniform K) (fun j => vscale (exp ((-2) * (a j)) * (dot (w i) (m j))) (m j)))))) * D - 0) + (E (uniform K) (fun i => E (uniform K) (fun j => E (uniform D) (fun k => dot (m i) (w k) * (dot (w k) (m j))) * D * (exp (- 2 * (a j) - 2 * (a i))) * (dot (m i) (m j) - delta i j * (exp (2 * (a i)))))) - 0) * ((-1) * (K ^ 2)) + (E (uniform K) (fun i => exp ((-2) * (a i)) * (D * (E (uniform D) (fun j => (dot (w j) (m i)) ^ 2)) - exp (2 * (b i)))) - 0) * K). { arrange. }
      assert (E4' : normal_form (E (uniform D) (fun i => dot (vadd (w i) (vscale ((-1) * K) (VE (uniform K) (fun j => vscale (exp ((-2) * (a j)) * (dot (w i) (m j))) (m j))))) (vadd (w i) (vscale ((-1) * K) (VE (uniform K) (fun j => vscale (exp ((-2) * (a j)) * (dot (w i) (m j))) (m j))))))) (K ^ 2 * (E (uniform D) (fun i => E (uniform K) (fun j => E (uniform K) (fun k => dot (m j) (m k) * (dot (m j) (w i)) * ((inv (exp (a k))) ^ 2) * (dot (w i) (m k)) * ((inv (exp (a j))) ^ 2))))) + E (uniform D) (fun i => dot (w i) (w i)) - 2 * (E (uniform D) (fun i => E (uniform K) (fun j => (dot (w i) (m j)) ^ 2 * ((inv (exp (a j))) ^ 2)))) * K)).
      { unfold normal_form.
        transitivity (E (uniform D) (fun r_5 => (K ^ 2) * (E (uniform K) (fun i => E (uniform K) (fun j => dot (m i) (m j) * (dot (m i) (w r_5)) * ((inv (exp (a j))) ^ 2) * (dot (w r_5) (m j)) * ((inv (exp (a i))) ^ 2)))) + (((-2) * K) * (E (uniform K) (fun i => (dot (w r_5) (m i)) ^ 2 * ((inv (exp (a i))) ^ 2))) + ((1) * (dot (w r_5) (w r_5)))))).
        { apply E_ext; intros r_5 D_r_5; draws.
          transitivity (K ^ 2 * (E (uniform K) (fun i => E (uniform K) (fun j => dot (m i) (m j) * (dot (m i) (w r_5)) * ((inv (exp (a j))) ^ 2) * (dot (w r_5) (m j)) * ((inv (exp (a i))) ^ 2)))) + dot (w r_5) (w r_5) - 2 * (E (uniform K) (fun i => (dot (w r_5) (m i)) ^ 2 * ((inv (exp (a i))) ^ 2))) * K).
          { transitivity (dot (vadd (w r_5) (vscale ((-1) * K) (VE (uniform K) (fun i => vscale (exp ((-2) * (a i)) * (dot (w r_5) (m i))) (m i))))) (vadd (w r_5) (vscale ((-1) * K) (VE (uniform K) (fun i => vscale (exp ((-2) * (a i)) * (dot (w r_5) (m i))) (m i)))))). { arrange. }
            transitivity ((dot (w r_5) (w r_5) - E (uniform K) (fun i => dot (w r_5) (vscale (exp ((-2) * (a i)) * (dot (w r_5) (m i))) (m i))) * K) - K * (E (uniform K) (fun i => dot (w r_5) (vscale (exp ((-2) * (a i)) * (dot (w r_5) (m i))) (m i))) - K * (E (uniform K) (fun i => dot (vscale (exp ((-2) * (a i)) * (dot (w r_5) (m i))) (m i)) (VE (uniform K) (fun j => vscale (exp ((-2) * (a j)) * (dot (w r_5) (m j))) (m j))))))). { products; arrange. }
            assert (E6' : normal_form (E (uniform K) (fun i => dot (w r_5) (vscale (exp ((-2) * (a i)) * (dot (w r_5) (m i))) (m i)))) (E (uniform K) (fun i => (dot (w r_5) (m i)) ^ 2 * ((inv (exp (a i))) ^ 2)))).
            { unfold normal_form.
              transitivity (E (uniform K) (fun r_7 => (1) * ((dot (w r_5) (m r_7)) ^ 2 * ((inv (exp (a r_7))) ^ 2)))).
              { apply E_ext; intros r_7 D_r_7; draws.
                transitivity ((dot (w r_5) (m r_7)) ^ 2 * ((inv (exp (a r_7))) ^ 2)).
                { transitivity (dot (w r_5) (vscale (exp ((-2) * (a r_7)) * (dot (w r_5) (m r_7))) (m r_7))). { arrange. }
                  transitivity (exp ((-2) * (a r_7)) * (dot (w r_5) (m r_7)) * (dot (w r_5) (m r_7))). { products; arrange. }
                  try assert (N8' : normal_form (exp ((-2) * (a r_7))) ((inv (exp (a r_7))) ^ 2)) by normal.
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((1) * (E (uniform K) (fun r_7 => (dot (w r_5) (m r_7)) ^ 2 * ((inv (exp (a r_7))) ^ 2)))).
              { linear. }
              transitivity ((1) * (E (uniform K) (fun i => (dot (w r_5) (m i)) ^ 2 * ((inv (exp (a i))) ^ 2)))). { arrange. }
              arrange. }
            assert (E9' : normal_form (E (uniform K) (fun i => dot (vscale (exp ((-2) * (a i)) * (dot (w r_5) (m i))) (m i)) (VE (uniform K) (fun j => vscale (exp ((-2) * (a j)) * (dot (w r_5) (m j))) (m j))))) (E (uniform K) (fun i => E (uniform K) (fun j => dot (m i) (m j) * (dot (m i) (w r_5)) * ((inv (exp (a j))) ^ 2) * (dot (w r_5) (m j)) * ((inv (exp (a i))) ^ 2))))).
            { unfold normal_form.
              transitivity (E (uniform K) (fun r_10 => (1) * (E (uniform K) (fun i => dot (m r_10) (m i) * ((inv (exp (a i))) ^ 2) * (dot (w r_5) (m i))) * ((inv (exp (a r_10))) ^ 2) * (dot (w r_5) (m r_10))))).
              { apply E_ext; intros r_10 D_r_10; draws.
                transitivity (E (uniform K) (fun i => dot (m r_10) (m i) * ((inv (exp (a i))) ^ 2) * (dot (w r_5) (m i))) * ((inv (exp (a r_10))) ^ 2) * (dot (w r_5) (m r_10))).
                { transitivity (dot (vscale (exp ((-2) * (a r_10)) * (dot (w r_5) (m r_10))) (m r_10)) (VE (uniform K) (fun i => vscale (exp ((-2) * (a i)) * (dot (w r_5) (m i))) (m i)))). { arrange. }
                  transitivity (E (uniform K) (fun i => dot (m r_10) (vscale (exp ((-2) * (a i)) * (dot (w r_5) (m i))) (m i))) * (exp ((-2) * (a r_10))) * (dot (w r_5) (m r_10))). { products; arrange. }
                  assert (E11' : normal_form (E (uniform K) (fun i => dot (m r_10) (vscale (exp ((-2) * (a i)) * (dot (w r_5) (m i))) (m i)))) (E (uniform K) (fun i => dot (m r_10) (m i) * ((inv (exp (a i))) ^ 2) * (dot (w r_5) (m i))))).
                  { unfold normal_form.
                    transitivity (E (uniform K) (fun r_12 => (1) * (dot (m r_10) (m r_12) * ((inv (exp (a r_12))) ^ 2) * (dot (w r_5) (m r_12))))).
                    { apply E_ext; intros r_12 D_r_12; draws.
                      transitivity (dot (m r_10) (m r_12) * ((inv (exp (a r_12))) ^ 2) * (dot (w r_5) (m r_12))).
                      { transitivity (dot (m r_10) (vscale (exp ((-2) * (a r_12)) * (dot (w r_5) (m r_12))) (m r_12))). { arrange. }
                        transitivity (dot (m r_10) (m r_12) * (exp ((-2) * (a r_12))) * (dot (w r_5) (m r_12))). { products; arrange. }
                        try assert (N13' : normal_form (exp ((-2) * (a r_12))) ((inv (exp (a r_12))) ^ 2)) by normal.
                        first [put; solve [ring] | first [arrange | equal]]. }
                      arrange. }
                    transitivity ((1) * (E (uniform K) (fun r_12 => dot (m r_10) (m r_12) * ((inv (exp (a r_12))) ^ 2) * (dot (w r_5) (m r_12))))).
                    { linear. }
                    transitivity ((1) * (E (uniform K) (fun i => dot (m r_10) (m i) * ((inv (exp (a i))) ^ 2) * (dot (w r_5) (m i))))). { arrange. }
                    arrange. }
                  try assert (N14' : normal_form (exp ((-2) * (a r_10))) ((inv (exp (a r_10))) ^ 2)) by normal.
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((1) * (E (uniform K) (fun r_10 => E (uniform K) (fun i => dot (m r_10) (m i) * ((inv (exp (a i))) ^ 2) * (dot (w r_5) (m i))) * ((inv (exp (a r_10))) ^ 2) * (dot (w r_5) (m r_10))))).
              { linear. }
              transitivity ((1) * (E (uniform K) (fun i => E (uniform K) (fun j => dot (m i) (m j) * ((inv (exp (a j))) ^ 2) * (dot (w r_5) (m j))) * ((inv (exp (a i))) ^ 2) * (dot (w r_5) (m i))))). { arrange. }
              assert (E15' : normal_form (E (uniform K) (fun i => E (uniform K) (fun j => dot (m i) (m j) * ((inv (exp (a j))) ^ 2) * (dot (w r_5) (m j))) * ((inv (exp (a i))) ^ 2) * (dot (w r_5) (m i)))) (E (uniform K) (fun i => E (uniform K) (fun j => dot (m i) (m j) * (dot (m i) (w r_5)) * ((inv (exp (a j))) ^ 2) * (dot (w r_5) (m j)) * ((inv (exp (a i))) ^ 2))))).
              { unfold normal_form.
                transitivity (E (uniform K) (fun r_10 => E (uniform K) (fun r_16 => (dot (w r_5) (m r_10)) * (inv (exp (a r_10))) * (inv (exp (a r_10))) * (inv (exp (a r_16))) * (inv (exp (a r_16))) * (dot (m r_10) (m r_16)) * (dot (w r_5) (m r_16))))).
                { apply E_ext; intros r_10 D_r_10; draws.
                  transitivity (E (uniform K) (fun r_16 => (dot (w r_5) (m r_10) * (inv (exp (a r_10))) * (inv (exp (a r_10)))) * (dot (m r_10) (m r_16) * (dot (w r_5) (m r_16)) * (inv (exp (a r_16))) * (inv (exp (a r_16)))))).
                  { etransitivity; [| symmetry; exact (E_scale (uniform K) (dot (w r_5) (m r_10) * (inv (exp (a r_10))) * (inv (exp (a r_10)))) (fun r_16 => dot (m r_10) (m r_16) * (dot (w r_5) (m r_16)) * (inv (exp (a r_16))) * (inv (exp (a r_16)))))]; arrange. }
                  apply E_ext; intros r_16 D_r_16; draws.
                  arrange. }
                repeat (apply E_ext; intros); arrange. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((K ^ 2) * (E (uniform D) (fun r_5 => E (uniform K) (fun i => E (uniform K) (fun j => dot (m i) (m j) * (dot (m i) (w r_5)) * ((inv (exp (a j))) ^ 2) * (dot (w r_5) (m j)) * ((inv (exp (a i))) ^ 2))))) + (((-2) * K) * (E (uniform D) (fun r_5 => E (uniform K) (fun i => (dot (w r_5) (m i)) ^ 2 * ((inv (exp (a i))) ^ 2)))) + ((1) * (E (uniform D) (fun r_5 => dot (w r_5) (w r_5)))))).
        { linear. }
        transitivity ((K ^ 2) * (E (uniform D) (fun i => E (uniform K) (fun j => E (uniform K) (fun k => dot (m j) (m k) * (dot (m j) (w i)) * ((inv (exp (a k))) ^ 2) * (dot (w i) (m k)) * ((inv (exp (a j))) ^ 2))))) + (((-2) * K) * (E (uniform D) (fun i => E (uniform K) (fun j => (dot (w i) (m j)) ^ 2 * ((inv (exp (a j))) ^ 2)))) + ((1) * (E (uniform D) (fun i => dot (w i) (w i)))))). { arrange. }
        arrange. }
      assert (E17' : normal_form (E (uniform K) (fun i => E (uniform K) (fun j => E (uniform D) (fun k => dot (m i) (w k) * (dot (w k) (m j))) * D * (exp (- 2 * (a j) - 2 * (a i))) * (dot (m i) (m j) - delta i j * (exp (2 * (a i))))))) (E (uniform D) (fun i => E (uniform K) (fun j => E (uniform K) (fun k => dot (m j) (m k) * (dot (m j) (w i)) * ((inv (exp (a k))) ^ 2) * (dot (w i) (m k)) * ((inv (exp (a j))) ^ 2)))) * D - E (uniform D) (fun i => E (uniform K) (fun j => (dot (w i) (m j)) ^ 2 * ((inv (exp (a j))) ^ 2))) * D * (inv K))).
      { unfold normal_form.
        transitivity (E (uniform K) (fun r_18 => (D) * (E (uniform D) (fun i => E (uniform K) (fun j => dot (m r_18) (m j) * ((inv (exp (a j))) ^ 2) * (dot (w i) (m r_18)) * (dot (w i) (m j)))) * ((inv (exp (a r_18))) ^ 2)) + (((-1) * D) * (E (uniform D) (fun i => E (uniform K) (fun j => delta j r_18 * ((inv (exp (a j))) ^ 2) * (dot (w i) (m r_18)) * (dot (w i) (m j)))))))).
        { apply E_ext; intros r_18 D_r_18; draws.
          transitivity (D * (E (uniform D) (fun i => E (uniform K) (fun j => dot (m r_18) (m j) * ((inv (exp (a j))) ^ 2) * (dot (w i) (m r_18)) * (dot (w i) (m j))))) * ((inv (exp (a r_18))) ^ 2) - D * (E (uniform D) (fun i => E (uniform K) (fun j => delta j r_18 * ((inv (exp (a j))) ^ 2) * (dot (w i) (m r_18)) * (dot (w i) (m j)))))).
          { transitivity (E (uniform K) (fun i => E (uniform D) (fun j => dot (m r_18) (w j) * (dot (w j) (m i))) * D * (exp (- 2 * (a i) - 2 * (a r_18))) * (dot (m r_18) (m i) - delta r_18 i * (exp (2 * (a r_18)))))). { arrange. }
            assert (E19' : normal_form (E (uniform K) (fun i => E (uniform D) (fun j => dot (m r_18) (w j) * (dot (w j) (m i))) * D * (exp (- 2 * (a i) - 2 * (a r_18))) * (dot (m r_18) (m i) - delta r_18 i * (exp (2 * (a r_18)))))) (D * (E (uniform D) (fun i => E (uniform K) (fun j => dot (m r_18) (m j) * ((inv (exp (a j))) ^ 2) * (dot (w i) (m r_18)) * (dot (w i) (m j))))) * ((inv (exp (a r_18))) ^ 2) - D * (E (uniform D) (fun i => E (uniform K) (fun j => delta j r_18 * ((inv (exp (a j))) ^ 2) * (dot (w i) (m r_18)) * (dot (w i) (m j))))))).
            { unfold normal_form.
              transitivity (E (uniform K) (fun r_20 => (D * ((inv (exp (a r_18))) ^ 2)) * (E (uniform D) (fun i => dot (m r_18) (w i) * (dot (w i) (m r_20))) * (dot (m r_18) (m r_20)) * ((inv (exp (a r_20))) ^ 2)) + (((-1) * D) * (E (uniform D) (fun i => dot (m r_18) (w i) * (dot (w i) (m r_20))) * (delta r_18 r_20) * ((inv (exp (a r_20))) ^ 2))))).
              { apply E_ext; intros r_20 D_r_20; draws.
                transitivity (E (uniform D) (fun i => dot (m r_18) (w i) * (dot (w i) (m r_20))) * (dot (m r_18) (m r_20)) * D * ((inv (exp (a r_20))) ^ 2) * ((inv (exp (a r_18))) ^ 2) - E (uniform D) (fun i => dot (m r_18) (w i) * (dot (w i) (m r_20))) * (delta r_18 r_20) * D * ((inv (exp (a r_20))) ^ 2)).
                { transitivity (E (uniform D) (fun i => dot (m r_18) (w i) * (dot (w i) (m r_20))) * D * (exp (- 2 * (a r_20) - 2 * (a r_18))) * (dot (m r_18) (m r_20) - delta r_18 r_20 * (exp (2 * (a r_18))))). { arrange. }
                  try assert (N22' : normal_form (exp (2 * (a r_18))) ((exp (a r_18)) ^ 2)) by normal.
                  try assert (N23' : normal_form (exp (- 2 * (a r_20) - 2 * (a r_18))) ((inv (exp (a r_20))) ^ 2 * ((inv (exp (a r_18))) ^ 2))) by normal.
                  try assert (Q0' : delta (r_20) (r_18) * delta (r_20) (r_18) = delta (r_20) (r_18)) by (exact (delta_square (r_20) (r_18))).
                  assert (Z0' : exp (a r_20) <> 0) by (apply positive_ne; sign).
                  assert (Z1' : exp (a r_18) <> 0) by (apply positive_ne; sign).
                  first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0']; sides] | first [arrange | equal]]. }
                arrange. }
              transitivity ((D * ((inv (exp (a r_18))) ^ 2)) * (E (uniform K) (fun r_20 => E (uniform D) (fun i => dot (m r_18) (w i) * (dot (w i) (m r_20))) * (dot (m r_18) (m r_20)) * ((inv (exp (a r_20))) ^ 2))) + (((-1) * D) * (E (uniform K) (fun r_20 => E (uniform D) (fun i => dot (m r_18) (w i) * (dot (w i) (m r_20))) * (delta r_18 r_20) * ((inv (exp (a r_20))) ^ 2))))).
              { linear. }
              transitivity ((D * ((inv (exp (a r_18))) ^ 2)) * (E (uniform K) (fun i => E (uniform D) (fun j => dot (m r_18) (w j) * (dot (w j) (m i))) * (dot (m r_18) (m i)) * ((inv (exp (a i))) ^ 2))) + (((-1) * D) * (E (uniform K) (fun i => E (uniform D) (fun j => dot (m r_18) (w j) * (dot (w j) (m i))) * (delta r_18 i) * ((inv (exp (a i))) ^ 2))))). { arrange. }
              assert (E24' : normal_form (E (uniform K) (fun i => E (uniform D) (fun j => dot (m r_18) (w j) * (dot (w j) (m i))) * (dot (m r_18) (m i)) * ((inv (exp (a i))) ^ 2))) (E (uniform D) (fun i => E (uniform K) (fun j => dot (m r_18) (m j) * ((inv (exp (a j))) ^ 2) * (dot (w i) (m r_18)) * (dot (w i) (m j)))))).
              { unfold normal_form.
                transitivity (E (uniform K) (fun r_20 => E (uniform D) (fun r_25 => (inv (exp (a r_20))) * (inv (exp (a r_20))) * (dot (m r_18) (m r_20)) * (dot (w r_25) (m r_18)) * (dot (w r_25) (m r_20))))).
                { apply E_ext; intros r_20 D_r_20; draws.
                  transitivity (E (uniform D) (fun r_25 => (dot (m r_18) (m r_20) * (inv (exp (a r_20))) * (inv (exp (a r_20)))) * (dot (m r_18) (w r_25) * (dot (w r_25) (m r_20))))).
                  { etransitivity; [| symmetry; exact (E_scale (uniform D) (dot (m r_18) (m r_20) * (inv (exp (a r_20))) * (inv (exp (a r_20)))) (fun r_25 => dot (m r_18) (w r_25) * (dot (w r_25) (m r_20))))]; arrange. }
                  apply E_ext; intros r_25 D_r_25; draws.
                  arrange. }
                transitivity (E (uniform D) (fun r_25 => E (uniform K) (fun r_20 => (inv (exp (a r_20))) * (inv (exp (a r_20))) * (dot (m r_18) (m r_20)) * (dot (w r_25) (m r_18)) * (dot (w r_25) (m r_20))))).
                { exact (E_swap (uniform K) (uniform D) (fun r_20 r_25 => (inv (exp (a r_20))) * (inv (exp (a r_20))) * (dot (m r_18) (m r_20)) * (dot (w r_25) (m r_18)) * (dot (w r_25) (m r_20)))). }
                repeat (apply E_ext; intros); arrange. }
              assert (E26' : normal_form (E (uniform K) (fun i => E (uniform D) (fun j => dot (m r_18) (w j) * (dot (w j) (m i))) * (delta r_18 i) * ((inv (exp (a i))) ^ 2))) (E (uniform D) (fun i => E (uniform K) (fun j => delta j r_18 * ((inv (exp (a j))) ^ 2) * (dot (w i) (m r_18)) * (dot (w i) (m j)))))).
              { unfold normal_form.
                transitivity (E (uniform K) (fun r_20 => E (uniform D) (fun r_27 => (inv (exp (a r_20))) * (inv (exp (a r_20))) * (delta r_18 r_20) * (dot (w r_27) (m r_18)) * (dot (w r_27) (m r_20))))).
                { apply E_ext; intros r_20 D_r_20; draws.
                  transitivity (E (uniform D) (fun r_27 => (delta r_18 r_20 * (inv (exp (a r_20))) * (inv (exp (a r_20)))) * (dot (m r_18) (w r_27) * (dot (w r_27) (m r_20))))).
                  { etransitivity; [| symmetry; exact (E_scale (uniform D) (delta r_18 r_20 * (inv (exp (a r_20))) * (inv (exp (a r_20)))) (fun r_27 => dot (m r_18) (w r_27) * (dot (w r_27) (m r_20))))]; arrange. }
                  apply E_ext; intros r_27 D_r_27; draws.
                  arrange. }
                transitivity (E (uniform D) (fun r_27 => E (uniform K) (fun r_20 => (inv (exp (a r_20))) * (inv (exp (a r_20))) * (delta r_18 r_20) * (dot (w r_27) (m r_18)) * (dot (w r_27) (m r_20))))).
                { exact (E_swap (uniform K) (uniform D) (fun r_20 r_27 => (inv (exp (a r_20))) * (inv (exp (a r_20))) * (delta r_18 r_20) * (dot (w r_27) (m r_18)) * (dot (w r_27) (m r_20)))). }
                repeat (apply E_ext; intros); arrange. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((D) * (E (uniform K) (fun r_18 => E (uniform D) (fun i => E (uniform K) (fun j => dot (m r_18) (m j) * ((inv (exp (a j))) ^ 2) * (dot (w i) (m r_18)) * (dot (w i) (m j)))) * ((inv (exp (a r_18))) ^ 2))) + (((-1) * D) * (E (uniform K) (fun r_18 => E (uniform D) (fun i => E (uniform K) (fun j => delta j r_18 * ((inv (exp (a j))) ^ 2) * (dot (w i) (m r_18)) * (dot (w i) (m j)))))))).
        { linear. }
        transitivity ((D) * (E (uniform K) (fun i => E (uniform D) (fun j => E (uniform K) (fun k => dot (m i) (m k) * ((inv (exp (a k))) ^ 2) * (dot (w j) (m i)) * (dot (w j) (m k)))) * ((inv (exp (a i))) ^ 2))) + (((-1) * D) * (E (uniform K) (fun i => E (uniform D) (fun j => E (uniform K) (fun k => delta k i * ((inv (exp (a k))) ^ 2) * (dot (w j) (m i)) * (dot (w j) (m k)))))))). { arrange. }
        assert (E28' : normal_form (E (uniform K) (fun i => E (uniform D) (fun j => E (uniform K) (fun k => dot (m i) (m k) * ((inv (exp (a k))) ^ 2) * (dot (w j) (m i)) * (dot (w j) (m k)))) * ((inv (exp (a i))) ^ 2))) (E (uniform D) (fun i => E (uniform K) (fun j => E (uniform K) (fun k => dot (m j) (m k) * (dot (m j) (w i)) * ((inv (exp (a k))) ^ 2) * (dot (w i) (m k)) * ((inv (exp (a j))) ^ 2)))))).
        { unfold normal_form.
          transitivity (E (uniform K) (fun r_18 => E (uniform D) (fun r_29 => E (uniform K) (fun r_30 => (inv (exp (a r_18))) * (inv (exp (a r_18))) * (dot (m r_18) (m r_30)) * (dot (w r_29) (m r_30)) * (dot (w r_29) (m r_18)) * (inv (exp (a r_30))) * (inv (exp (a r_30))))))).
          { apply E_ext; intros r_18 D_r_18; draws.
            transitivity (E (uniform D) (fun r_29 => (inv (exp (a r_18)) * (inv (exp (a r_18)))) * (E (uniform K) (fun i => dot (m r_18) (m i) * ((inv (exp (a i))) ^ 2) * (dot (w r_29) (m r_18)) * (dot (w r_29) (m i)))))).
            { etransitivity; [| symmetry; exact (E_scale (uniform D) (inv (exp (a r_18)) * (inv (exp (a r_18)))) (fun r_29 => E (uniform K) (fun i => dot (m r_18) (m i) * ((inv (exp (a i))) ^ 2) * (dot (w r_29) (m r_18)) * (dot (w r_29) (m i)))))]; arrange. }
            apply E_ext; intros r_29 D_r_29; draws.
            transitivity (E (uniform K) (fun r_30 => (inv (exp (a r_18)) * (inv (exp (a r_18)))) * (dot (m r_18) (m r_30) * (dot (w r_29) (m r_18)) * (dot (w r_29) (m r_30)) * (inv (exp (a r_30))) * (inv (exp (a r_30)))))).
            { etransitivity; [| symmetry; exact (E_scale (uniform K) (inv (exp (a r_18)) * (inv (exp (a r_18)))) (fun r_30 => dot (m r_18) (m r_30) * (dot (w r_29) (m r_18)) * (dot (w r_29) (m r_30)) * (inv (exp (a r_30))) * (inv (exp (a r_30)))))]; arrange. }
            apply E_ext; intros r_30 D_r_30; draws.
            arrange. }
          transitivity (E (uniform D) (fun r_29 => E (uniform K) (fun r_18 => E (uniform K) (fun r_30 => (inv (exp (a r_18))) * (inv (exp (a r_18))) * (dot (m r_18) (m r_30)) * (dot (w r_29) (m r_30)) * (dot (w r_29) (m r_18)) * (inv (exp (a r_30))) * (inv (exp (a r_30))))))).
          { exact (E_swap (uniform K) (uniform D) (fun r_18 r_29 => E (uniform K) (fun r_30 => (inv (exp (a r_18))) * (inv (exp (a r_18))) * (dot (m r_18) (m r_30)) * (dot (w r_29) (m r_30)) * (dot (w r_29) (m r_18)) * (inv (exp (a r_30))) * (inv (exp (a r_30)))))). }
          repeat (apply E_ext; intros); arrange. }
        assert (E31' : normal_form (E (uniform K) (fun i => E (uniform D) (fun j => E (uniform K) (fun k => delta k i * ((inv (exp (a k))) ^ 2) * (dot (w j) (m i)) * (dot (w j) (m k)))))) (E (uniform D) (fun i => E (uniform K) (fun j => (dot (w i) (m j)) ^ 2 * ((inv (exp (a j))) ^ 2))) * (inv K))).
        { unfold normal_form.
          transitivity (E (uniform K) (fun r_18 => E (uniform D) (fun r_32 => E (uniform K) (fun r_33 => (dot (w r_32) (m r_18)) * (delta r_18 r_33) * (inv (exp (a r_33))) * (inv (exp (a r_33))) * (dot (w r_32) (m r_33)))))).
          { apply E_ext; intros r_18 D_r_18; draws.
            transitivity (E (uniform D) (fun r_32 => (1) * (E (uniform K) (fun i => delta i r_18 * ((inv (exp (a i))) ^ 2) * (dot (w r_32) (m r_18)) * (dot (w r_32) (m i)))))).
            { etransitivity; [| symmetry; exact (E_scale (uniform D) (1) (fun r_32 => E (uniform K) (fun i => delta i r_18 * ((inv (exp (a i))) ^ 2) * (dot (w r_32) (m r_18)) * (dot (w r_32) (m i)))))]; arrange. }
            apply E_ext; intros r_32 D_r_32; draws.
            transitivity (E (uniform K) (fun r_33 => (1) * (delta r_33 r_18 * (dot (w r_32) (m r_18)) * (dot (w r_32) (m r_33)) * (inv (exp (a r_33))) * (inv (exp (a r_33)))))).
            { etransitivity; [| symmetry; exact (E_scale (uniform K) (1) (fun r_33 => delta r_33 r_18 * (dot (w r_32) (m r_18)) * (dot (w r_32) (m r_33)) * (inv (exp (a r_33))) * (inv (exp (a r_33)))))]; arrange. }
            apply E_ext; intros r_33 D_r_33; draws.
            arrange. }
          transitivity (E (uniform K) (fun r_18 => E (uniform D) (fun r_32 => (dot (w r_32) (m r_18) * (dot (w r_32) (m r_18)) * (inv (exp (a r_18))) * (inv (exp (a r_18))) * (inv K))))).
          { apply E_ext; intros r_18 D_r_18; apply E_ext; intros r_32 D_r_32; by_delta (K) (r_18) (fun r_33 : R => dot (w r_32) (m r_18) * (dot (w r_32) (m r_33)) * (inv (exp (a r_33))) * (inv (exp (a r_33)))). }
          transitivity (E (uniform K) (fun i => E (uniform D) (fun j => dot (w j) (m i) * (dot (w j) (m i)) * (inv (exp (a i))) * (inv (exp (a i))) * (inv K)))). { arrange. }
          transitivity (E (uniform K) (fun r_34 => (inv K) * ((inv (exp (a r_34))) ^ 2 * (E (uniform D) (fun i => (dot (w i) (m r_34)) ^ 2))))).
          { apply E_ext; intros r_34 D_r_34; draws.
            transitivity ((inv (exp (a r_34))) ^ 2 * (E (uniform D) (fun i => (dot (w i) (m r_34)) ^ 2)) * (inv K)).
            { transitivity (E (uniform D) (fun i => dot (w i) (m r_34) * (dot (w i) (m r_34)) * (inv (exp (a r_34))) * (inv (exp (a r_34))) * (inv K))). { arrange. }
              assert (E35' : normal_form (E (uniform D) (fun i => dot (w i) (m r_34) * (dot (w i) (m r_34)) * (inv (exp (a r_34))) * (inv (exp (a r_34))) * (inv K))) ((inv (exp (a r_34))) ^ 2 * (E (uniform D) (fun i => (dot (w i) (m r_34)) ^ 2)) * (inv K))).
              { unfold normal_form.
                transitivity (E (uniform D) (fun r_36 => ((inv (exp (a r_34))) ^ 2 * (inv K)) * ((dot (w r_36) (m r_34)) ^ 2))).
                { apply E_ext; intros r_36 D_r_36; draws.
                  transitivity ((dot (w r_36) (m r_34)) ^ 2 * ((inv (exp (a r_34))) ^ 2) * (inv K)).
                  { transitivity (dot (w r_36) (m r_34) * (dot (w r_36) (m r_34)) * (inv (exp (a r_34))) * (inv (exp (a r_34))) * (inv K)). { arrange. }
                    first [put; solve [ring] | first [arrange | equal]]. }
                  arrange. }
                transitivity (((inv (exp (a r_34))) ^ 2 * (inv K)) * (E (uniform D) (fun r_36 => (dot (w r_36) (m r_34)) ^ 2))).
                { linear. }
                transitivity (((inv (exp (a r_34))) ^ 2 * (inv K)) * (E (uniform D) (fun i => (dot (w i) (m r_34)) ^ 2))). { arrange. }
                arrange. }
              first [put; solve [ring] | first [arrange | equal]]. }
            arrange. }
          transitivity ((inv K) * (E (uniform K) (fun r_34 => (inv (exp (a r_34))) ^ 2 * (E (uniform D) (fun i => (dot (w i) (m r_34)) ^ 2))))).
          { linear. }
          transitivity ((inv K) * (E (uniform K) (fun i => (inv (exp (a i))) ^ 2 * (E (uniform D) (fun j => (dot (w j) (m i)) ^ 2))))). { arrange. }
          assert (E37' : normal_form (E (uniform K) (fun i => (inv (exp (a i))) ^ 2 * (E (uniform D) (fun j => (dot (w j) (m i)) ^ 2)))) (E (uniform D) (fun i => E (uniform K) (fun j => (dot (w i) (m j)) ^ 2 * ((inv (exp (a j))) ^ 2))))).
          { unfold normal_form.
            transitivity (E (uniform K) (fun r_34 => E (uniform D) (fun r_38 => (inv (exp (a r_34))) * (inv (exp (a r_34))) * (dot (w r_38) (m r_34)) * (dot (w r_38) (m r_34))))).
            { apply E_ext; intros r_34 D_r_34; draws.
              transitivity (E (uniform D) (fun r_38 => (inv (exp (a r_34)) * (inv (exp (a r_34)))) * (dot (w r_38) (m r_34) * (dot (w r_38) (m r_34))))).
              { etransitivity; [| symmetry; exact (E_scale (uniform D) (inv (exp (a r_34)) * (inv (exp (a r_34)))) (fun r_38 => dot (w r_38) (m r_34) * (dot (w r_38) (m r_34))))]; arrange. }
              apply E_ext; intros r_38 D_r_38; draws.
              arrange. }
            transitivity (E (uniform D) (fun r_38 => E (uniform K) (fun r_34 => (inv (exp (a r_34))) * (inv (exp (a r_34))) * (dot (w r_38) (m r_34)) * (dot (w r_38) (m r_34))))).
            { exact (E_swap (uniform K) (uniform D) (fun r_34 r_38 => (inv (exp (a r_34))) * (inv (exp (a r_34))) * (dot (w r_38) (m r_34)) * (dot (w r_38) (m r_34)))). }
            repeat (apply E_ext; intros); arrange. }
          arrange. }
        arrange. }
      assert (E39' : normal_form (E (uniform K) (fun i => exp ((-2) * (a i)) * (D * (E (uniform D) (fun j => (dot (w j) (m i)) ^ 2)) - exp (2 * (b i))))) (E (uniform D) (fun i => E (uniform K) (fun j => (dot (w i) (m j)) ^ 2 * ((inv (exp (a j))) ^ 2))) * D - E (uniform K) (fun i => (exp (b i)) ^ 2 * ((inv (exp (a i))) ^ 2)))).
      { unfold normal_form.
        transitivity (E (uniform K) (fun r_40 => (-1) * ((exp (b r_40)) ^ 2 * ((inv (exp (a r_40))) ^ 2)) + ((D) * ((inv (exp (a r_40))) ^ 2 * (E (uniform D) (fun i => (dot (w i) (m r_40)) ^ 2)))))).
        { apply E_ext; intros r_40 D_r_40; draws.
          transitivity (D * ((inv (exp (a r_40))) ^ 2) * (E (uniform D) (fun i => (dot (w i) (m r_40)) ^ 2)) - (exp (b r_40)) ^ 2 * ((inv (exp (a r_40))) ^ 2)).
          { transitivity (exp ((-2) * (a r_40)) * (D * (E (uniform D) (fun i => (dot (w i) (m r_40)) ^ 2)) - exp (2 * (b r_40)))). { arrange. }
            try assert (N42' : normal_form (exp (2 * (b r_40))) ((exp (b r_40)) ^ 2)) by normal.
            try assert (N43' : normal_form (exp ((-2) * (a r_40))) ((inv (exp (a r_40))) ^ 2)) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((-1) * (E (uniform K) (fun r_40 => (exp (b r_40)) ^ 2 * ((inv (exp (a r_40))) ^ 2))) + ((D) * (E (uniform K) (fun r_40 => (inv (exp (a r_40))) ^ 2 * (E (uniform D) (fun i => (dot (w i) (m r_40)) ^ 2)))))).
        { linear. }
        transitivity ((-1) * (E (uniform K) (fun i => (exp (b i)) ^ 2 * ((inv (exp (a i))) ^ 2))) + ((D) * (E (uniform K) (fun i => (inv (exp (a i))) ^ 2 * (E (uniform D) (fun j => (dot (w j) (m i)) ^ 2)))))). { arrange. }
        assert (E44' : normal_form (E (uniform K) (fun i => (inv (exp (a i))) ^ 2 * (E (uniform D) (fun j => (dot (w j) (m i)) ^ 2)))) (E (uniform D) (fun i => E (uniform K) (fun j => (dot (w i) (m j)) ^ 2 * ((inv (exp (a j))) ^ 2))))).
        { unfold normal_form.
          transitivity (E (uniform K) (fun r_40 => E (uniform D) (fun r_45 => (inv (exp (a r_40))) * (inv (exp (a r_40))) * (dot (w r_45) (m r_40)) * (dot (w r_45) (m r_40))))).
          { apply E_ext; intros r_40 D_r_40; draws.
            transitivity (E (uniform D) (fun r_45 => (inv (exp (a r_40)) * (inv (exp (a r_40)))) * (dot (w r_45) (m r_40) * (dot (w r_45) (m r_40))))).
            { etransitivity; [| symmetry; exact (E_scale (uniform D) (inv (exp (a r_40)) * (inv (exp (a r_40)))) (fun r_45 => dot (w r_45) (m r_40) * (dot (w r_45) (m r_40))))]; arrange. }
            apply E_ext; intros r_45 D_r_45; draws.
            arrange. }
          transitivity (E (uniform D) (fun r_45 => E (uniform K) (fun r_40 => (inv (exp (a r_40))) * (inv (exp (a r_40))) * (dot (w r_45) (m r_40)) * (dot (w r_45) (m r_40))))).
          { exact (E_swap (uniform K) (uniform D) (fun r_40 r_45 => (inv (exp (a r_40))) * (inv (exp (a r_40))) * (dot (w r_45) (m r_40)) * (dot (w r_45) (m r_40)))). }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      assert (Z0' : K <> 0) by (apply positive_ne; sign).
      first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | first [arrange | equal]]. }
    transitivity (E (uniform D) (fun i => dot (w i) (w i)) * D - K * (E (uniform K) (fun i => exp (2 * (b i) - 2 * (a i))))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (1 * (E (uniform D) (fun i => dot (vadd (w i) (vscale ((-1) * K) (VE (uniform K) (fun j => vscale (exp ((-2) * (a j)) * (dot (w i) (m j))) (m j))))) (vadd (w i) (vscale ((-1) * K) (VE (uniform K) (fun j => vscale (exp ((-2) * (a j)) * (dot (w i) (m j))) (m j)))))) * D - 0) + (E (uniform K) (fun i => E (uniform K) (fun j => E (uniform D) (fun k => dot (m i) (w k) * (dot (w k) (m j))) * D * (exp (- 2 * (a j) - 2 * (a i))) * (dot (m i) (m j) - delta i j * (exp (2 * (a i)))))) - 0) * ((-1) * (K ^ 2)) + (E (uniform K) (fun i => exp ((-2) * (a i)) * (D * (E (uniform D) (fun j => (dot (w j) (m i)) ^ 2)) - exp (2 * (b i)))) - 0) * K). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (V : Space) (D : R) (K : R) (a : R -> R) (b : R -> R) (m : R -> V) (w : R -> V)
    (label_D : label D)
    (label_K : label K)
    (H_orthogonal : forall i : R, drawn (uniform K) i -> forall j : R, drawn (uniform K) j -> dot (m i) (m j) - delta i j * (exp (2 * (a i))) = 0)
    (H_activation : forall i : R, drawn (uniform K) i -> D * (E (uniform D) (fun j => (dot (w j) (m i)) ^ 2)) >= exp (2 * (b i))) :
  E (uniform D) (fun i => dot (w i) (w i)) * D >= K * (E (uniform K) (fun i => exp (2 * (b i) - 2 * (a i)))).
Proof. exact (step_cost (V) (D) (K) (a) (b) (m) (w) label_D label_K H_orthogonal H_activation). Qed.
