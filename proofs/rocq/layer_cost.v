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
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

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
  assert (G' : (exp ((-2) * (a any0)) * (D * (E (uniform D) (fun i => (dot (w i) (m any0)) ^ 2)) - exp (2 * (b any0)))) - (0) = (exp ((-2) * (a any0))) * ((D * (E (uniform D) (fun i => (dot (w i) (m any0)) ^ 2))) - (exp (2 * (b any0))))).
  { assert (S0' : exp ((-2) * (a any0)) * (D * (E (uniform D) (fun i => (dot (w i) (m any0)) ^ 2)) - exp (2 * (b any0))) - 0 = D * ((inv (exp (a any0))) ^ 2) * (E (uniform D) (fun i => (dot (w i) (m any0)) ^ 2)) - (exp (b any0)) ^ 2 * ((inv (exp (a any0))) ^ 2)).
    { transitivity (exp ((-2) * (a any0)) * (D * (E (uniform D) (fun i => (dot (w i) (m any0)) ^ 2)) - exp (2 * (b any0))) - 0). { arrange. }
      try assert (N1' : normal_form (exp (2 * (b any0))) ((exp (b any0)) ^ 2)) by normal.
      try assert (N2' : normal_form (exp ((-2) * (a any0))) ((inv (exp (a any0))) ^ 2)) by normal.
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : exp ((-2) * (a any0)) * (D * (E (uniform D) (fun i => (dot (w i) (m any0)) ^ 2)) - exp (2 * (b any0))) = D * ((inv (exp (a any0))) ^ 2) * (E (uniform D) (fun i => (dot (w i) (m any0)) ^ 2)) - (exp (b any0)) ^ 2 * ((inv (exp (a any0))) ^ 2)).
    { transitivity (exp ((-2) * (a any0)) * (D * (E (uniform D) (fun i => (dot (w i) (m any0)) ^ 2)) - exp (2 * (b any0)))). { arrange. }
      try assert (N4' : normal_form (exp (2 * (b any0))) ((exp (b any0)) ^ 2)) by normal.
      try assert (N5' : normal_form (exp ((-2) * (a any0))) ((inv (exp (a any0))) ^ 2)) by normal.
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (exp ((-2) * (a any0)) * (D * (E (uniform D) (fun i => (dot (w i) (m any0)) ^ 2)) - exp (2 * (b any0))) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (exp ((-2) * (a any0)) * (D * (E (uniform D) (fun i => (dot (w i) (m any0)) ^ 2)) - exp (2 * (b any0)))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
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
  assert (P' : 0 <= E (uniform K) (fun i => exp ((-2) * (a i)) * (D * (E (uniform D) (fun j => (dot (w j) (m i)) ^ 2)) - exp (2 * (b i))) - 0)).
  { apply E_nonneg; intros d0 D0; draws.
    pose proof (H_lengths d0 D0) as K'; pointwise K'. }
  assert (G' : (E (uniform K) (fun i => exp ((-2) * (a i)) * (D * (E (uniform D) (fun j => (dot (w j) (m i)) ^ 2)) - exp (2 * (b i))))) - (0) = E (uniform K) (fun i => exp ((-2) * (a i)) * (D * (E (uniform D) (fun j => (dot (w j) (m i)) ^ 2)) - exp (2 * (b i))) - 0)).
  { assert (S0' : E (uniform K) (fun i => exp ((-2) * (a i)) * (D * (E (uniform D) (fun j => (dot (w j) (m i)) ^ 2)) - exp (2 * (b i)))) - 0 = E (uniform D) (fun i => E (uniform K) (fun j => (dot (w i) (m j)) ^ 2 * ((inv (exp (a j))) ^ 2))) * D - E (uniform K) (fun i => (exp (b i)) ^ 2 * ((inv (exp (a i))) ^ 2))).
    { transitivity (E (uniform K) (fun i => exp ((-2) * (a i)) * (D * (E (uniform D) (fun j => (dot (w j) (m i)) ^ 2)) - exp (2 * (b i)))) - 0). { arrange. }
      assert (E0' : normal_form (E (uniform K) (fun i => exp ((-2) * (a i)) * (D * (E (uniform D) (fun j => (dot (w j) (m i)) ^ 2)) - exp (2 * (b i))))) (E (uniform D) (fun i => E (uniform K) (fun j => (dot (w i) (m j)) ^ 2 * ((inv (exp (a j))) ^ 2))) * D - E (uniform K) (fun i => (exp (b i)) ^ 2 * ((inv (exp (a i))) ^ 2)))).
      { unfold normal_form.
        transitivity (E (uniform K) (fun r_1 => (-1) * ((exp (b r_1)) ^ 2 * ((inv (exp (a r_1))) ^ 2)) + ((D) * ((inv (exp (a r_1))) ^ 2 * (E (uniform D) (fun i => (dot (w i) (m r_1)) ^ 2)))))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (D * ((inv (exp (a r_1))) ^ 2) * (E (uniform D) (fun i => (dot (w i) (m r_1)) ^ 2)) - (exp (b r_1)) ^ 2 * ((inv (exp (a r_1))) ^ 2)).
          { transitivity (exp ((-2) * (a r_1)) * (D * (E (uniform D) (fun i => (dot (w i) (m r_1)) ^ 2)) - exp (2 * (b r_1)))). { arrange. }
            try assert (N3' : normal_form (exp ((-2) * (a r_1))) ((inv (exp (a r_1))) ^ 2)) by normal.
            try assert (N4' : normal_form (exp (2 * (b r_1))) ((exp (b r_1)) ^ 2)) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((-1) * (E (uniform K) (fun r_1 => (exp (b r_1)) ^ 2 * ((inv (exp (a r_1))) ^ 2))) + ((D) * (E (uniform K) (fun r_1 => (inv (exp (a r_1))) ^ 2 * (E (uniform D) (fun i => (dot (w i) (m r_1)) ^ 2)))))).
        { linear. }
        transitivity ((-1) * (E (uniform K) (fun i => (exp (b i)) ^ 2 * ((inv (exp (a i))) ^ 2))) + ((D) * (E (uniform K) (fun i => (inv (exp (a i))) ^ 2 * (E (uniform D) (fun j => (dot (w j) (m i)) ^ 2)))))). { arrange. }
        assert (E5' : normal_form (E (uniform K) (fun i => (inv (exp (a i))) ^ 2 * (E (uniform D) (fun j => (dot (w j) (m i)) ^ 2)))) (E (uniform D) (fun i => E (uniform K) (fun j => (dot (w i) (m j)) ^ 2 * ((inv (exp (a j))) ^ 2))))).
        { unfold normal_form.
          transitivity (E (uniform K) (fun r_1 => E (uniform D) (fun r_6 => (inv (exp (a r_1))) * (inv (exp (a r_1))) * (dot (w r_6) (m r_1)) * (dot (w r_6) (m r_1))))).
          { apply E_ext; intros r_1 D_r_1; draws.
            transitivity (E (uniform D) (fun r_6 => (inv (exp (a r_1)) * (inv (exp (a r_1)))) * (dot (w r_6) (m r_1) * (dot (w r_6) (m r_1))))).
            { etransitivity; [| symmetry; exact (E_scale (uniform D) (inv (exp (a r_1)) * (inv (exp (a r_1)))) (fun r_6 => dot (w r_6) (m r_1) * (dot (w r_6) (m r_1))))]; arrange. }
            apply E_ext; intros r_6 D_r_6; draws.
            arrange. }
          transitivity (E (uniform D) (fun r_6 => E (uniform K) (fun r_1 => (inv (exp (a r_1))) * (inv (exp (a r_1))) * (dot (w r_6) (m r_1)) * (dot (w r_6) (m r_1))))).
          { exact (E_swap (uniform K) (uniform D) (fun r_1 r_6 => (inv (exp (a r_1))) * (inv (exp (a r_1))) * (dot (w r_6) (m r_1)) * (dot (w r_6) (m r_1)))). }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (uniform K) (fun i => exp ((-2) * (a i)) * (D * (E (uniform D) (fun j => (dot (w j) (m i)) ^ 2)) - exp (2 * (b i))) - 0) = E (uniform D) (fun i => E (uniform K) (fun j => (dot (w i) (m j)) ^ 2 * ((inv (exp (a j))) ^ 2))) * D - E (uniform K) (fun i => (exp (b i)) ^ 2 * ((inv (exp (a i))) ^ 2))).
    { transitivity (E (uniform K) (fun i => exp ((-2) * (a i)) * (D * (E (uniform D) (fun j => (dot (w j) (m i)) ^ 2)) - exp (2 * (b i))) - 0)). { arrange. }
      assert (E7' : normal_form (E (uniform K) (fun i => exp ((-2) * (a i)) * (D * (E (uniform D) (fun j => (dot (w j) (m i)) ^ 2)) - exp (2 * (b i))) - 0)) (E (uniform D) (fun i => E (uniform K) (fun j => (dot (w i) (m j)) ^ 2 * ((inv (exp (a j))) ^ 2))) * D - E (uniform K) (fun i => (exp (b i)) ^ 2 * ((inv (exp (a i))) ^ 2)))).
      { unfold normal_form.
        transitivity (E (uniform K) (fun r_8 => (-1) * ((exp (b r_8)) ^ 2 * ((inv (exp (a r_8))) ^ 2)) + ((D) * ((inv (exp (a r_8))) ^ 2 * (E (uniform D) (fun i => (dot (w i) (m r_8)) ^ 2)))))).
        { apply E_ext; intros r_8 D_r_8; draws.
          transitivity (D * ((inv (exp (a r_8))) ^ 2) * (E (uniform D) (fun i => (dot (w i) (m r_8)) ^ 2)) - (exp (b r_8)) ^ 2 * ((inv (exp (a r_8))) ^ 2)).
          { transitivity (exp ((-2) * (a r_8)) * (D * (E (uniform D) (fun i => (dot (w i) (m r_8)) ^ 2)) - exp (2 * (b r_8))) - 0). { arrange. }
            try assert (N10' : normal_form (exp (2 * (b r_8))) ((exp (b r_8)) ^ 2)) by normal.
            try assert (N11' : normal_form (exp ((-2) * (a r_8))) ((inv (exp (a r_8))) ^ 2)) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((-1) * (E (uniform K) (fun r_8 => (exp (b r_8)) ^ 2 * ((inv (exp (a r_8))) ^ 2))) + ((D) * (E (uniform K) (fun r_8 => (inv (exp (a r_8))) ^ 2 * (E (uniform D) (fun i => (dot (w i) (m r_8)) ^ 2)))))).
        { linear. }
        transitivity ((-1) * (E (uniform K) (fun i => (exp (b i)) ^ 2 * ((inv (exp (a i))) ^ 2))) + ((D) * (E (uniform K) (fun i => (inv (exp (a i))) ^ 2 * (E (uniform D) (fun j => (dot (w j) (m i)) ^ 2)))))). { arrange. }
        assert (E12' : normal_form (E (uniform K) (fun i => (inv (exp (a i))) ^ 2 * (E (uniform D) (fun j => (dot (w j) (m i)) ^ 2)))) (E (uniform D) (fun i => E (uniform K) (fun j => (dot (w i) (m j)) ^ 2 * ((inv (exp (a j))) ^ 2))))).
        { unfold normal_form.
          transitivity (E (uniform K) (fun r_8 => E (uniform D) (fun r_13 => (inv (exp (a r_8))) * (inv (exp (a r_8))) * (dot (w r_13) (m r_8)) * (dot (w r_13) (m r_8))))).
          { apply E_ext; intros r_8 D_r_8; draws.
            transitivity (E (uniform D) (fun r_13 => (inv (exp (a r_8)) * (inv (exp (a r_8)))) * (dot (w r_13) (m r_8) * (dot (w r_13) (m r_8))))).
            { etransitivity; [| symmetry; exact (E_scale (uniform D) (inv (exp (a r_8)) * (inv (exp (a r_8)))) (fun r_13 => dot (w r_13) (m r_8) * (dot (w r_13) (m r_8))))]; arrange. }
            apply E_ext; intros r_13 D_r_13; draws.
            arrange. }
          transitivity (E (uniform D) (fun r_13 => E (uniform K) (fun r_8 => (inv (exp (a r_8))) * (inv (exp (a r_8))) * (dot (w r_13) (m r_8)) * (dot (w r_13) (m r_8))))).
          { exact (E_swap (uniform K) (uniform D) (fun r_8 r_13 => (inv (exp (a r_8))) * (inv (exp (a r_8))) * (dot (w r_13) (m r_8)) * (dot (w r_13) (m r_8)))). }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (uniform K) (fun i => exp ((-2) * (a i)) * (D * (E (uniform D) (fun j => (dot (w j) (m i)) ^ 2)) - exp (2 * (b i)))) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (uniform K) (fun i => exp ((-2) * (a i)) * (D * (E (uniform D) (fun j => (dot (w j) (m i)) ^ 2)) - exp (2 * (b i))) - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
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
Print Assumptions theorem.
