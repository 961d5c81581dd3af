(** Means of powers of $r$ by powers of $|x|$: what they satisfy (erf-powers-tilts)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [all V]: V(_0) = E[<x, x>^(-1 + _1); x ~ gamma1] for all nat
  Given [all F]: F(_1, _0) = E[<x, x>^(-1 + _1 + _2)*((<x, x> + D)^(_2))^(-1); x ~ gamma1] for all
    nat, nat
  Then F(n, N)*(-2 + d + 2*n + 2*N) + (2*n + 2)*F(n + 2, N) = F(1 + n, N)*(D + d + 2*N + 4*n)
  Then F(n, N)*F(n + 2, N) >= F(1 + n, N)^2
  Then F(n, N) >= F(n + 2, N)
  Then V(N)*F(n, 1 + N) >= V(1 + N)*F(n, N)
  Then F(n, N)*F(n + 2, 1 + N) >= F(n, 1 + N)*F(n + 2, N)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_powers_tilt.
From NCProofs Require erf_powers_rising.
Open Scope R_scope.

(** Step [F], by Specialise:
  F(n, N) = E[((<x, x> + D)^(n))^(-1)*<x, x>^(n - 1 + N); x ~ gamma1]
*)
Lemma step_F (V : Space) (D : R) (N_ : R) (n : R) (F : R -> R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_all_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  F n N_ = E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n))).
Proof.
  pose proof (H_all_F (n) ltac:(labels) (N_) ltac:(labels)) as I'.
  assert (G' : (F n N_) - (E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n)))) = (F (n) (N_)) - (E (gamma 1) (fun x => npow (dot x x) ((N_) + (n) - 1) * (inv (npow (dot x x + D) (n)))))).
  { assert (U' : forall z0' z1' : R, (D > 0) -> ((z1') - (z0')) = ((z1') - (z0'))).
    { clear - D.
      intros z0' z1' H_D_pos_0.
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (gamma 1) (fun y => npow (dot y y) (n + N_ - 1) * (inv (npow (dot y y + D) n)))) (F n N_)) as V'.
    specialize (V' ltac:(says H_D_pos_0)).
    first [congruent_to V' | rearranged V']. }
  gap; try rewrite G'; lra.
Qed.

(** Step [F 1], by Specialise:
  F(1 + n, N) = E[((<x, x> + D)^(1 + n))^(-1)*<x, x>^(n + N); x ~ gamma1]
*)
Lemma step_F_1 (V : Space) (D : R) (N_ : R) (n : R) (F : R -> R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_all_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  F (1 + n) N_ = E (gamma 1) (fun x => npow (dot x x) (n + N_) * (inv (npow (dot x x + D) (1 + n)))).
Proof.
  pose proof (H_all_F (1 + n) ltac:(labels) (N_) ltac:(labels)) as I'.
  assert (G' : (F (1 + n) N_) - (E (gamma 1) (fun x => npow (dot x x) (n + N_) * (inv (npow (dot x x + D) (1 + n))))) = (F (1 + n) (N_)) - (E (gamma 1) (fun x => npow (dot x x) ((N_) + (1 + n) - 1) * (inv (npow (dot x x + D) (1 + n)))))).
  { assert (M2' : F (1 + n) N_ - E (gamma 1) (fun y => npow (dot y y) (n + N_) * (inv (npow (dot y y + D) (1 + n)))) = F (1 + n) N_ - E (gamma 1) (fun y => npow (dot y y) (n + N_) * (inv (npow (dot y y + D) (1 + n))))) by arrange.
    assert (M3' : (F (1 + n) (N_) - E (gamma 1) (fun x => npow (dot x x) ((N_) + (1 + n) - 1) * (inv (npow (dot x x + D) (1 + n))))) = F (1 + n) N_ - E (gamma 1) (fun y => npow (dot y y) (N_ + (1 + n) - 1) * (inv (npow (dot y y + D) (1 + n))))) by arrange.
    transitivity (F (1 + n) N_ - E (gamma 1) (fun y => npow (dot y y) (n + N_) * (inv (npow (dot y y + D) (1 + n))))); [exact M2' |].
    transitivity (F (1 + n) N_ - E (gamma 1) (fun y => npow (dot y y) (N_ + (1 + n) - 1) * (inv (npow (dot y y + D) (1 + n))))); [| symmetry; exact M3'].
    assert (S0' : F (1 + n) N_ - E (gamma 1) (fun y => npow (dot y y) (n + N_) * (inv (npow (dot y y + D) (1 + n)))) = F (1 + n) N_ - E (gamma 1) (fun y => npow (dot y y) (n - 1) * ((dot y y) ^ 2) * (npow (dot y y) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot y y) * D + (dot y y) ^ 2)) * (inv (npow (dot y y + D) (n - 1))))).
    { transitivity (F (1 + n) N_ - E (gamma 1) (fun y => npow (dot y y) (n + N_) * (inv (npow (dot y y + D) (1 + n))))). { arrange. }
      assert (E4' : normal_form (E (gamma 1) (fun y => npow (dot y y) (n + N_) * (inv (npow (dot y y + D) (1 + n))))) (E (gamma 1) (fun y => npow (dot y y) (n - 1) * ((dot y y) ^ 2) * (npow (dot y y) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot y y) * D + (dot y y) ^ 2)) * (inv (npow (dot y y + D) (n - 1)))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_5 => (1) * (npow (dot x_5 x_5) (n - 1) * ((dot x_5 x_5) ^ 2) * (npow (dot x_5 x_5) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot x_5 x_5) * D + (dot x_5 x_5) ^ 2)) * (inv (npow (dot x_5 x_5 + D) (n - 1)))))).
        { apply E_ext; intros x_5 D_x_5; draws.
          transitivity (npow (dot x_5 x_5) (n - 1) * ((dot x_5 x_5) ^ 2) * (npow (dot x_5 x_5) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot x_5 x_5) * D + (dot x_5 x_5) ^ 2)) * (inv (npow (dot x_5 x_5 + D) (n - 1)))).
          { transitivity (npow (dot x_5 x_5) (n + N_) * (inv (npow (dot x_5 x_5 + D) (1 + n)))). { arrange. }
            try assert (N6' : normal_form (npow (dot x_5 x_5) (n + N_)) (npow (dot x_5 x_5) (n - 1) * ((dot x_5 x_5) ^ 2) * (npow (dot x_5 x_5) (N_ - 1)))) by normal.
            try assert (N7' : normal_form (npow (dot x_5 x_5 + D) (1 + n)) (D ^ 2 * (npow (dot x_5 x_5 + D) (n - 1)) + 2 * (dot x_5 x_5) * D * (npow (dot x_5 x_5 + D) (n - 1)) + npow (dot x_5 x_5 + D) (n - 1) * ((dot x_5 x_5) ^ 2))) by normal.
            try assert (0 < D ^ 2 + 2 * (dot x_5 x_5) * D + (dot x_5 x_5) ^ 2) by sign.
            try assert (N8' : normal_form (inv (npow (dot x_5 x_5 + D) (1 + n))) (inv (D ^ 2 + 2 * (dot x_5 x_5) * D + (dot x_5 x_5) ^ 2) * (inv (npow (dot x_5 x_5 + D) (n - 1))))) by first [apply inv_is; [nonzero | (assert (Z0' : D ^ 2 + 2 * (dot x_5 x_5) * D + (dot x_5 x_5) ^ 2 <> 0) by (apply positive_ne; sign); assert (Z1' : npow (dot x_5 x_5 + D) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_5 => npow (dot x_5 x_5) (n - 1) * ((dot x_5 x_5) ^ 2) * (npow (dot x_5 x_5) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot x_5 x_5) * D + (dot x_5 x_5) ^ 2)) * (inv (npow (dot x_5 x_5 + D) (n - 1)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun y => npow (dot y y) (n - 1) * ((dot y y) ^ 2) * (npow (dot y y) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot y y) * D + (dot y y) ^ 2)) * (inv (npow (dot y y + D) (n - 1)))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : F (1 + n) N_ - E (gamma 1) (fun y => npow (dot y y) (N_ + (1 + n) - 1) * (inv (npow (dot y y + D) (1 + n)))) = F (1 + n) N_ - E (gamma 1) (fun y => npow (dot y y) (n - 1) * ((dot y y) ^ 2) * (npow (dot y y) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot y y) * D + (dot y y) ^ 2)) * (inv (npow (dot y y + D) (n - 1))))).
    { transitivity (F (1 + n) N_ - E (gamma 1) (fun y => npow (dot y y) (N_ + (1 + n) - 1) * (inv (npow (dot y y + D) (1 + n))))). { arrange. }
      assert (E9' : normal_form (E (gamma 1) (fun y => npow (dot y y) (N_ + (1 + n) - 1) * (inv (npow (dot y y + D) (1 + n))))) (E (gamma 1) (fun y => npow (dot y y) (n - 1) * ((dot y y) ^ 2) * (npow (dot y y) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot y y) * D + (dot y y) ^ 2)) * (inv (npow (dot y y + D) (n - 1)))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_10 => (1) * (npow (dot x_10 x_10) (n - 1) * ((dot x_10 x_10) ^ 2) * (npow (dot x_10 x_10) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot x_10 x_10) * D + (dot x_10 x_10) ^ 2)) * (inv (npow (dot x_10 x_10 + D) (n - 1)))))).
        { apply E_ext; intros x_10 D_x_10; draws.
          transitivity (npow (dot x_10 x_10) (n - 1) * ((dot x_10 x_10) ^ 2) * (npow (dot x_10 x_10) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot x_10 x_10) * D + (dot x_10 x_10) ^ 2)) * (inv (npow (dot x_10 x_10 + D) (n - 1)))).
          { transitivity (npow (dot x_10 x_10) (N_ + (1 + n) - 1) * (inv (npow (dot x_10 x_10 + D) (1 + n)))). { arrange. }
            try assert (N11' : normal_form (npow (dot x_10 x_10 + D) (1 + n)) (D ^ 2 * (npow (dot x_10 x_10 + D) (n - 1)) + 2 * (dot x_10 x_10) * D * (npow (dot x_10 x_10 + D) (n - 1)) + npow (dot x_10 x_10 + D) (n - 1) * ((dot x_10 x_10) ^ 2))) by normal.
            try assert (N12' : normal_form (npow (dot x_10 x_10) (N_ + (1 + n) - 1)) (npow (dot x_10 x_10) (n - 1) * ((dot x_10 x_10) ^ 2) * (npow (dot x_10 x_10) (N_ - 1)))) by normal.
            try assert (0 < D ^ 2 + 2 * (dot x_10 x_10) * D + (dot x_10 x_10) ^ 2) by sign.
            try assert (N13' : normal_form (inv (npow (dot x_10 x_10 + D) (1 + n))) (inv (D ^ 2 + 2 * (dot x_10 x_10) * D + (dot x_10 x_10) ^ 2) * (inv (npow (dot x_10 x_10 + D) (n - 1))))) by first [apply inv_is; [nonzero | (assert (Z0' : D ^ 2 + 2 * (dot x_10 x_10) * D + (dot x_10 x_10) ^ 2 <> 0) by (apply positive_ne; sign); assert (Z1' : npow (dot x_10 x_10 + D) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_10 => npow (dot x_10 x_10) (n - 1) * ((dot x_10 x_10) ^ 2) * (npow (dot x_10 x_10) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot x_10 x_10) * D + (dot x_10 x_10) ^ 2)) * (inv (npow (dot x_10 x_10 + D) (n - 1)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun y => npow (dot y y) (n - 1) * ((dot y y) ^ 2) * (npow (dot y y) (N_ - 1)) * (inv (D ^ 2 + 2 * (dot y y) * D + (dot y y) ^ 2)) * (inv (npow (dot y y + D) (n - 1)))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (F (1 + n) N_ - E (gamma 1) (fun y => npow (dot y y) (n + N_) * (inv (npow (dot y y + D) (1 + n))))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (F (1 + n) N_ - E (gamma 1) (fun y => npow (dot y y) (N_ + (1 + n) - 1) * (inv (npow (dot y y + D) (1 + n))))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

(** Step [F 2], by Specialise:
  F(n + 2, N) = E[((<x, x> + D)^(n + 2))^(-1)*<x, x>^(1 + n + N); x ~ gamma1]
*)
Lemma step_F_2 (V : Space) (D : R) (N_ : R) (n : R) (F : R -> R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_all_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  F (n + 2) N_ = E (gamma 1) (fun x => npow (dot x x) (1 + n + N_) * (inv (npow (dot x x + D) (n + 2)))).
Proof.
  pose proof (H_all_F (n + 2) ltac:(labels) (N_) ltac:(labels)) as I'.
  assert (G' : (F (n + 2) N_) - (E (gamma 1) (fun x => npow (dot x x) (1 + n + N_) * (inv (npow (dot x x + D) (n + 2))))) = (F (n + 2) (N_)) - (E (gamma 1) (fun x => npow (dot x x) ((N_) + (n + 2) - 1) * (inv (npow (dot x x + D) (n + 2)))))).
  { assert (M2' : F (n + 2) N_ - E (gamma 1) (fun y => npow (dot y y) (1 + n + N_) * (inv (npow (dot y y + D) (n + 2)))) = F (n + 2) N_ - E (gamma 1) (fun y => npow (dot y y) (1 + n + N_) * (inv (npow (dot y y + D) (n + 2))))) by arrange.
    assert (M3' : (F (n + 2) (N_) - E (gamma 1) (fun x => npow (dot x x) ((N_) + (n + 2) - 1) * (inv (npow (dot x x + D) (n + 2))))) = F (n + 2) N_ - E (gamma 1) (fun y => npow (dot y y) ((n + 2) + N_ - 1) * (inv (npow (dot y y + D) (n + 2))))) by arrange.
    transitivity (F (n + 2) N_ - E (gamma 1) (fun y => npow (dot y y) (1 + n + N_) * (inv (npow (dot y y + D) (n + 2))))); [exact M2' |].
    transitivity (F (n + 2) N_ - E (gamma 1) (fun y => npow (dot y y) ((n + 2) + N_ - 1) * (inv (npow (dot y y + D) (n + 2))))); [| symmetry; exact M3'].
    assert (S0' : F (n + 2) N_ - E (gamma 1) (fun y => npow (dot y y) (1 + n + N_) * (inv (npow (dot y y + D) (n + 2)))) = F (n + 2) N_ - E (gamma 1) (fun y => (dot y y) ^ 3 * (npow (dot y y) (n - 1)) * (npow (dot y y) (N_ - 1)) * (inv (3 * D * ((dot y y) ^ 2) + 3 * (D ^ 2) * (dot y y) + (dot y y) ^ 3 + D ^ 3)) * (inv (npow (dot y y + D) (n - 1))))).
    { transitivity (F (n + 2) N_ - E (gamma 1) (fun y => npow (dot y y) (1 + n + N_) * (inv (npow (dot y y + D) (n + 2))))). { arrange. }
      assert (E4' : normal_form (E (gamma 1) (fun y => npow (dot y y) (1 + n + N_) * (inv (npow (dot y y + D) (n + 2))))) (E (gamma 1) (fun y => (dot y y) ^ 3 * (npow (dot y y) (n - 1)) * (npow (dot y y) (N_ - 1)) * (inv (3 * D * ((dot y y) ^ 2) + 3 * (D ^ 2) * (dot y y) + (dot y y) ^ 3 + D ^ 3)) * (inv (npow (dot y y + D) (n - 1)))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_5 => (1) * ((dot x_5 x_5) ^ 3 * (npow (dot x_5 x_5) (n - 1)) * (npow (dot x_5 x_5) (N_ - 1)) * (inv (3 * D * ((dot x_5 x_5) ^ 2) + 3 * (D ^ 2) * (dot x_5 x_5) + (dot x_5 x_5) ^ 3 + D ^ 3)) * (inv (npow (dot x_5 x_5 + D) (n - 1)))))).
        { apply E_ext; intros x_5 D_x_5; draws.
          transitivity ((dot x_5 x_5) ^ 3 * (npow (dot x_5 x_5) (n - 1)) * (npow (dot x_5 x_5) (N_ - 1)) * (inv (3 * D * ((dot x_5 x_5) ^ 2) + 3 * (D ^ 2) * (dot x_5 x_5) + (dot x_5 x_5) ^ 3 + D ^ 3)) * (inv (npow (dot x_5 x_5 + D) (n - 1)))).
          { transitivity (npow (dot x_5 x_5) (1 + n + N_) * (inv (npow (dot x_5 x_5 + D) (n + 2)))). { arrange. }
            try assert (N6' : normal_form (npow (dot x_5 x_5) (1 + n + N_)) ((dot x_5 x_5) ^ 3 * (npow (dot x_5 x_5) (n - 1)) * (npow (dot x_5 x_5) (N_ - 1)))) by normal.
            try assert (N7' : normal_form (npow (dot x_5 x_5 + D) (n + 2)) (npow (dot x_5 x_5 + D) (n - 1) * ((dot x_5 x_5) ^ 3) + 3 * (D ^ 2) * (dot x_5 x_5) * (npow (dot x_5 x_5 + D) (n - 1)) + npow (dot x_5 x_5 + D) (n - 1) * (D ^ 3) + 3 * D * (npow (dot x_5 x_5 + D) (n - 1)) * ((dot x_5 x_5) ^ 2))) by normal.
            try assert (0 < 3 * D * ((dot x_5 x_5) ^ 2) + 3 * (D ^ 2) * (dot x_5 x_5) + (dot x_5 x_5) ^ 3 + D ^ 3) by sign.
            try assert (N8' : normal_form (inv (npow (dot x_5 x_5 + D) (n + 2))) (inv (3 * D * ((dot x_5 x_5) ^ 2) + 3 * (D ^ 2) * (dot x_5 x_5) + (dot x_5 x_5) ^ 3 + D ^ 3) * (inv (npow (dot x_5 x_5 + D) (n - 1))))) by first [apply inv_is; [nonzero | (assert (Z0' : 3 * D * ((dot x_5 x_5) ^ 2) + 3 * (D ^ 2) * (dot x_5 x_5) + (dot x_5 x_5) ^ 3 + D ^ 3 <> 0) by (apply positive_ne; sign); assert (Z1' : npow (dot x_5 x_5 + D) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_5 => (dot x_5 x_5) ^ 3 * (npow (dot x_5 x_5) (n - 1)) * (npow (dot x_5 x_5) (N_ - 1)) * (inv (3 * D * ((dot x_5 x_5) ^ 2) + 3 * (D ^ 2) * (dot x_5 x_5) + (dot x_5 x_5) ^ 3 + D ^ 3)) * (inv (npow (dot x_5 x_5 + D) (n - 1)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun y => (dot y y) ^ 3 * (npow (dot y y) (n - 1)) * (npow (dot y y) (N_ - 1)) * (inv (3 * D * ((dot y y) ^ 2) + 3 * (D ^ 2) * (dot y y) + (dot y y) ^ 3 + D ^ 3)) * (inv (npow (dot y y + D) (n - 1)))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : F (n + 2) N_ - E (gamma 1) (fun y => npow (dot y y) ((n + 2) + N_ - 1) * (inv (npow (dot y y + D) (n + 2)))) = F (n + 2) N_ - E (gamma 1) (fun y => (dot y y) ^ 3 * (npow (dot y y) (n - 1)) * (npow (dot y y) (N_ - 1)) * (inv (3 * D * ((dot y y) ^ 2) + 3 * (D ^ 2) * (dot y y) + (dot y y) ^ 3 + D ^ 3)) * (inv (npow (dot y y + D) (n - 1))))).
    { transitivity (F (n + 2) N_ - E (gamma 1) (fun y => npow (dot y y) ((n + 2) + N_ - 1) * (inv (npow (dot y y + D) (n + 2))))). { arrange. }
      assert (E9' : normal_form (E (gamma 1) (fun y => npow (dot y y) ((n + 2) + N_ - 1) * (inv (npow (dot y y + D) (n + 2))))) (E (gamma 1) (fun y => (dot y y) ^ 3 * (npow (dot y y) (n - 1)) * (npow (dot y y) (N_ - 1)) * (inv (3 * D * ((dot y y) ^ 2) + 3 * (D ^ 2) * (dot y y) + (dot y y) ^ 3 + D ^ 3)) * (inv (npow (dot y y + D) (n - 1)))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_10 => (1) * ((dot x_10 x_10) ^ 3 * (npow (dot x_10 x_10) (n - 1)) * (npow (dot x_10 x_10) (N_ - 1)) * (inv (3 * D * ((dot x_10 x_10) ^ 2) + 3 * (D ^ 2) * (dot x_10 x_10) + (dot x_10 x_10) ^ 3 + D ^ 3)) * (inv (npow (dot x_10 x_10 + D) (n - 1)))))).
        { apply E_ext; intros x_10 D_x_10; draws.
          transitivity ((dot x_10 x_10) ^ 3 * (npow (dot x_10 x_10) (n - 1)) * (npow (dot x_10 x_10) (N_ - 1)) * (inv (3 * D * ((dot x_10 x_10) ^ 2) + 3 * (D ^ 2) * (dot x_10 x_10) + (dot x_10 x_10) ^ 3 + D ^ 3)) * (inv (npow (dot x_10 x_10 + D) (n - 1)))).
          { transitivity (npow (dot x_10 x_10) ((n + 2) + N_ - 1) * (inv (npow (dot x_10 x_10 + D) (n + 2)))). { arrange. }
            try assert (N11' : normal_form (npow (dot x_10 x_10 + D) (n + 2)) (npow (dot x_10 x_10 + D) (n - 1) * ((dot x_10 x_10) ^ 3) + 3 * (D ^ 2) * (dot x_10 x_10) * (npow (dot x_10 x_10 + D) (n - 1)) + npow (dot x_10 x_10 + D) (n - 1) * (D ^ 3) + 3 * D * (npow (dot x_10 x_10 + D) (n - 1)) * ((dot x_10 x_10) ^ 2))) by normal.
            try assert (N12' : normal_form (npow (dot x_10 x_10) ((n + 2) + N_ - 1)) ((dot x_10 x_10) ^ 3 * (npow (dot x_10 x_10) (n - 1)) * (npow (dot x_10 x_10) (N_ - 1)))) by normal.
            try assert (0 < 3 * D * ((dot x_10 x_10) ^ 2) + 3 * (D ^ 2) * (dot x_10 x_10) + (dot x_10 x_10) ^ 3 + D ^ 3) by sign.
            try assert (N13' : normal_form (inv (npow (dot x_10 x_10 + D) (n + 2))) (inv (3 * D * ((dot x_10 x_10) ^ 2) + 3 * (D ^ 2) * (dot x_10 x_10) + (dot x_10 x_10) ^ 3 + D ^ 3) * (inv (npow (dot x_10 x_10 + D) (n - 1))))) by first [apply inv_is; [nonzero | (assert (Z0' : 3 * D * ((dot x_10 x_10) ^ 2) + 3 * (D ^ 2) * (dot x_10 x_10) + (dot x_10 x_10) ^ 3 + D ^ 3 <> 0) by (apply positive_ne; sign); assert (Z1' : npow (dot x_10 x_10 + D) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_10 => (dot x_10 x_10) ^ 3 * (npow (dot x_10 x_10) (n - 1)) * (npow (dot x_10 x_10) (N_ - 1)) * (inv (3 * D * ((dot x_10 x_10) ^ 2) + 3 * (D ^ 2) * (dot x_10 x_10) + (dot x_10 x_10) ^ 3 + D ^ 3)) * (inv (npow (dot x_10 x_10 + D) (n - 1)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun y => (dot y y) ^ 3 * (npow (dot y y) (n - 1)) * (npow (dot y y) (N_ - 1)) * (inv (3 * D * ((dot y y) ^ 2) + 3 * (D ^ 2) * (dot y y) + (dot y y) ^ 3 + D ^ 3)) * (inv (npow (dot y y + D) (n - 1)))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (F (n + 2) N_ - E (gamma 1) (fun y => npow (dot y y) (1 + n + N_) * (inv (npow (dot y y + D) (n + 2))))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (F (n + 2) N_ - E (gamma 1) (fun y => npow (dot y y) ((n + 2) + N_ - 1) * (inv (npow (dot y y + D) (n + 2))))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

(** Step [F after], by Specialise:
  F(n, 1 + N) = E[((<x, x> + D)^(n))^(-1)*<x, x>*<x, x>^(n - 1 + N); x ~ gamma1]
*)
Lemma step_F_after (V : Space) (D : R) (N_ : R) (n : R) (F : R -> R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_all_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  F n (1 + N_) = E (gamma 1) (fun x => dot x x * (npow (dot x x) (n + N_ - 1)) * (inv (npow (dot x x + D) n))).
Proof.
  pose proof (H_all_F (n) ltac:(labels) (1 + N_) ltac:(labels)) as I'.
  assert (G' : (F n (1 + N_)) - (E (gamma 1) (fun x => dot x x * (npow (dot x x) (n + N_ - 1)) * (inv (npow (dot x x + D) n)))) = (F (n) (1 + N_)) - (E (gamma 1) (fun x => npow (dot x x) ((1 + N_) + (n) - 1) * (inv (npow (dot x x + D) (n)))))).
  { assert (M2' : F n (1 + N_) - E (gamma 1) (fun y => dot y y * (npow (dot y y) (n + N_ - 1)) * (inv (npow (dot y y + D) n))) = F n (1 + N_) - E (gamma 1) (fun y => dot y y * (npow (dot y y) (n + N_ - 1)) * (inv (npow (dot y y + D) n)))) by arrange.
    assert (M3' : (F (n) (1 + N_) - E (gamma 1) (fun x => npow (dot x x) ((1 + N_) + (n) - 1) * (inv (npow (dot x x + D) (n))))) = F n (1 + N_) - E (gamma 1) (fun y => npow (dot y y) (n + (1 + N_) - 1) * (inv (npow (dot y y + D) n)))) by arrange.
    transitivity (F n (1 + N_) - E (gamma 1) (fun y => dot y y * (npow (dot y y) (n + N_ - 1)) * (inv (npow (dot y y + D) n)))); [exact M2' |].
    transitivity (F n (1 + N_) - E (gamma 1) (fun y => npow (dot y y) (n + (1 + N_) - 1) * (inv (npow (dot y y + D) n)))); [| symmetry; exact M3'].
    assert (S0' : F n (1 + N_) - E (gamma 1) (fun y => dot y y * (npow (dot y y) (n + N_ - 1)) * (inv (npow (dot y y + D) n))) = F n (1 + N_) - E (gamma 1) (fun y => npow (dot y y) (n - 1) * ((dot y y) ^ 2) * (npow (dot y y) (N_ - 1)) * (inv (npow (dot y y + D) (n - 1))) * (inv (dot y y + D)))).
    { transitivity (F n (1 + N_) - E (gamma 1) (fun y => dot y y * (npow (dot y y) (n + N_ - 1)) * (inv (npow (dot y y + D) n)))). { arrange. }
      assert (E4' : normal_form (E (gamma 1) (fun y => dot y y * (npow (dot y y) (n + N_ - 1)) * (inv (npow (dot y y + D) n)))) (E (gamma 1) (fun y => npow (dot y y) (n - 1) * ((dot y y) ^ 2) * (npow (dot y y) (N_ - 1)) * (inv (npow (dot y y + D) (n - 1))) * (inv (dot y y + D))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_5 => (1) * (npow (dot x_5 x_5) (n - 1) * ((dot x_5 x_5) ^ 2) * (npow (dot x_5 x_5) (N_ - 1)) * (inv (npow (dot x_5 x_5 + D) (n - 1))) * (inv (dot x_5 x_5 + D))))).
        { apply E_ext; intros x_5 D_x_5; draws.
          transitivity (npow (dot x_5 x_5) (n - 1) * ((dot x_5 x_5) ^ 2) * (npow (dot x_5 x_5) (N_ - 1)) * (inv (npow (dot x_5 x_5 + D) (n - 1))) * (inv (dot x_5 x_5 + D))).
          { transitivity (dot x_5 x_5 * (npow (dot x_5 x_5) (n + N_ - 1)) * (inv (npow (dot x_5 x_5 + D) n))). { arrange. }
            try assert (N6' : normal_form (npow (dot x_5 x_5) (n + N_ - 1)) (dot x_5 x_5 * (npow (dot x_5 x_5) (n - 1)) * (npow (dot x_5 x_5) (N_ - 1)))) by normal.
            try assert (N7' : normal_form (npow (dot x_5 x_5 + D) n) (D * (npow (dot x_5 x_5 + D) (n - 1)) + dot x_5 x_5 * (npow (dot x_5 x_5 + D) (n - 1)))) by normal.
            try assert (0 < dot x_5 x_5 + D) by sign.
            try assert (N8' : normal_form (inv (npow (dot x_5 x_5 + D) n)) (inv (npow (dot x_5 x_5 + D) (n - 1)) * (inv (dot x_5 x_5 + D)))) by first [apply inv_is; [nonzero | (assert (Z0' : npow (dot x_5 x_5 + D) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : dot x_5 x_5 + D <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_5 => npow (dot x_5 x_5) (n - 1) * ((dot x_5 x_5) ^ 2) * (npow (dot x_5 x_5) (N_ - 1)) * (inv (npow (dot x_5 x_5 + D) (n - 1))) * (inv (dot x_5 x_5 + D))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun y => npow (dot y y) (n - 1) * ((dot y y) ^ 2) * (npow (dot y y) (N_ - 1)) * (inv (npow (dot y y + D) (n - 1))) * (inv (dot y y + D))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : F n (1 + N_) - E (gamma 1) (fun y => npow (dot y y) (n + (1 + N_) - 1) * (inv (npow (dot y y + D) n))) = F n (1 + N_) - E (gamma 1) (fun y => npow (dot y y) (n - 1) * ((dot y y) ^ 2) * (npow (dot y y) (N_ - 1)) * (inv (npow (dot y y + D) (n - 1))) * (inv (dot y y + D)))).
    { transitivity (F n (1 + N_) - E (gamma 1) (fun y => npow (dot y y) (n + (1 + N_) - 1) * (inv (npow (dot y y + D) n)))). { arrange. }
      assert (E9' : normal_form (E (gamma 1) (fun y => npow (dot y y) (n + (1 + N_) - 1) * (inv (npow (dot y y + D) n)))) (E (gamma 1) (fun y => npow (dot y y) (n - 1) * ((dot y y) ^ 2) * (npow (dot y y) (N_ - 1)) * (inv (npow (dot y y + D) (n - 1))) * (inv (dot y y + D))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_10 => (1) * (npow (dot x_10 x_10) (n - 1) * ((dot x_10 x_10) ^ 2) * (npow (dot x_10 x_10) (N_ - 1)) * (inv (npow (dot x_10 x_10 + D) (n - 1))) * (inv (dot x_10 x_10 + D))))).
        { apply E_ext; intros x_10 D_x_10; draws.
          transitivity (npow (dot x_10 x_10) (n - 1) * ((dot x_10 x_10) ^ 2) * (npow (dot x_10 x_10) (N_ - 1)) * (inv (npow (dot x_10 x_10 + D) (n - 1))) * (inv (dot x_10 x_10 + D))).
          { transitivity (npow (dot x_10 x_10) (n + (1 + N_) - 1) * (inv (npow (dot x_10 x_10 + D) n))). { arrange. }
            try assert (N11' : normal_form (npow (dot x_10 x_10) (n + (1 + N_) - 1)) (npow (dot x_10 x_10) (n - 1) * ((dot x_10 x_10) ^ 2) * (npow (dot x_10 x_10) (N_ - 1)))) by normal.
            try assert (N12' : normal_form (npow (dot x_10 x_10 + D) n) (D * (npow (dot x_10 x_10 + D) (n - 1)) + dot x_10 x_10 * (npow (dot x_10 x_10 + D) (n - 1)))) by normal.
            try assert (0 < dot x_10 x_10 + D) by sign.
            try assert (N13' : normal_form (inv (npow (dot x_10 x_10 + D) n)) (inv (npow (dot x_10 x_10 + D) (n - 1)) * (inv (dot x_10 x_10 + D)))) by first [apply inv_is; [nonzero | (assert (Z0' : dot x_10 x_10 + D <> 0) by (apply positive_ne; sign); assert (Z1' : npow (dot x_10 x_10 + D) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal])] | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_10 => npow (dot x_10 x_10) (n - 1) * ((dot x_10 x_10) ^ 2) * (npow (dot x_10 x_10) (N_ - 1)) * (inv (npow (dot x_10 x_10 + D) (n - 1))) * (inv (dot x_10 x_10 + D))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun y => npow (dot y y) (n - 1) * ((dot y y) ^ 2) * (npow (dot y y) (N_ - 1)) * (inv (npow (dot y y + D) (n - 1))) * (inv (dot y y + D))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (F n (1 + N_) - E (gamma 1) (fun y => dot y y * (npow (dot y y) (n + N_ - 1)) * (inv (npow (dot y y + D) n)))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (F n (1 + N_) - E (gamma 1) (fun y => npow (dot y y) (n + (1 + N_) - 1) * (inv (npow (dot y y + D) n)))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

(** Step [F 2 after], by Specialise:
  F(n + 2, 1 + N) = E[((<x, x> + D)^(n + 2))^(-1)*<x, x>*<x, x>^(1 + n + N); x ~ gamma1]
*)
Lemma step_F_2_after (V : Space) (D : R) (N_ : R) (n : R) (F : R -> R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_all_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  F (n + 2) (1 + N_) = E (gamma 1) (fun x => dot x x * (npow (dot x x) (1 + n + N_)) * (inv (npow (dot x x + D) (n + 2)))).
Proof.
  pose proof (H_all_F (n + 2) ltac:(labels) (1 + N_) ltac:(labels)) as I'.
  assert (G' : (F (n + 2) (1 + N_)) - (E (gamma 1) (fun x => dot x x * (npow (dot x x) (1 + n + N_)) * (inv (npow (dot x x + D) (n + 2))))) = (F (n + 2) (1 + N_)) - (E (gamma 1) (fun x => npow (dot x x) ((1 + N_) + (n + 2) - 1) * (inv (npow (dot x x + D) (n + 2)))))).
  { assert (M2' : F (n + 2) (1 + N_) - E (gamma 1) (fun y => dot y y * (npow (dot y y) (1 + n + N_)) * (inv (npow (dot y y + D) (n + 2)))) = F (n + 2) (1 + N_) - E (gamma 1) (fun y => dot y y * (npow (dot y y) (1 + n + N_)) * (inv (npow (dot y y + D) (n + 2))))) by arrange.
    assert (M3' : (F (n + 2) (1 + N_) - E (gamma 1) (fun x => npow (dot x x) ((1 + N_) + (n + 2) - 1) * (inv (npow (dot x x + D) (n + 2))))) = F (n + 2) (1 + N_) - E (gamma 1) (fun y => npow (dot y y) ((n + 2) + (1 + N_) - 1) * (inv (npow (dot y y + D) (n + 2))))) by arrange.
    transitivity (F (n + 2) (1 + N_) - E (gamma 1) (fun y => dot y y * (npow (dot y y) (1 + n + N_)) * (inv (npow (dot y y + D) (n + 2))))); [exact M2' |].
    transitivity (F (n + 2) (1 + N_) - E (gamma 1) (fun y => npow (dot y y) ((n + 2) + (1 + N_) - 1) * (inv (npow (dot y y + D) (n + 2))))); [| symmetry; exact M3'].
    assert (S0' : F (n + 2) (1 + N_) - E (gamma 1) (fun y => dot y y * (npow (dot y y) (1 + n + N_)) * (inv (npow (dot y y + D) (n + 2)))) = F (n + 2) (1 + N_) - E (gamma 1) (fun y => (dot y y) ^ 4 * (npow (dot y y) (n - 1)) * (npow (dot y y) (N_ - 1)) * (inv (3 * D * ((dot y y) ^ 2) + 3 * (D ^ 2) * (dot y y) + (dot y y) ^ 3 + D ^ 3)) * (inv (npow (dot y y + D) (n - 1))))).
    { transitivity (F (n + 2) (1 + N_) - E (gamma 1) (fun y => dot y y * (npow (dot y y) (1 + n + N_)) * (inv (npow (dot y y + D) (n + 2))))). { arrange. }
      assert (E4' : normal_form (E (gamma 1) (fun y => dot y y * (npow (dot y y) (1 + n + N_)) * (inv (npow (dot y y + D) (n + 2))))) (E (gamma 1) (fun y => (dot y y) ^ 4 * (npow (dot y y) (n - 1)) * (npow (dot y y) (N_ - 1)) * (inv (3 * D * ((dot y y) ^ 2) + 3 * (D ^ 2) * (dot y y) + (dot y y) ^ 3 + D ^ 3)) * (inv (npow (dot y y + D) (n - 1)))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_5 => (1) * ((dot x_5 x_5) ^ 4 * (npow (dot x_5 x_5) (n - 1)) * (npow (dot x_5 x_5) (N_ - 1)) * (inv (3 * D * ((dot x_5 x_5) ^ 2) + 3 * (D ^ 2) * (dot x_5 x_5) + (dot x_5 x_5) ^ 3 + D ^ 3)) * (inv (npow (dot x_5 x_5 + D) (n - 1)))))).
        { apply E_ext; intros x_5 D_x_5; draws.
          transitivity ((dot x_5 x_5) ^ 4 * (npow (dot x_5 x_5) (n - 1)) * (npow (dot x_5 x_5) (N_ - 1)) * (inv (3 * D * ((dot x_5 x_5) ^ 2) + 3 * (D ^ 2) * (dot x_5 x_5) + (dot x_5 x_5) ^ 3 + D ^ 3)) * (inv (npow (dot x_5 x_5 + D) (n - 1)))).
          { transitivity (dot x_5 x_5 * (npow (dot x_5 x_5) (1 + n + N_)) * (inv (npow (dot x_5 x_5 + D) (n + 2)))). { arrange. }
            try assert (N6' : normal_form (npow (dot x_5 x_5) (1 + n + N_)) ((dot x_5 x_5) ^ 3 * (npow (dot x_5 x_5) (n - 1)) * (npow (dot x_5 x_5) (N_ - 1)))) by normal.
            try assert (N7' : normal_form (npow (dot x_5 x_5 + D) (n + 2)) (npow (dot x_5 x_5 + D) (n - 1) * ((dot x_5 x_5) ^ 3) + 3 * (D ^ 2) * (dot x_5 x_5) * (npow (dot x_5 x_5 + D) (n - 1)) + npow (dot x_5 x_5 + D) (n - 1) * (D ^ 3) + 3 * D * (npow (dot x_5 x_5 + D) (n - 1)) * ((dot x_5 x_5) ^ 2))) by normal.
            try assert (0 < 3 * D * ((dot x_5 x_5) ^ 2) + 3 * (D ^ 2) * (dot x_5 x_5) + (dot x_5 x_5) ^ 3 + D ^ 3) by sign.
            try assert (N8' : normal_form (inv (npow (dot x_5 x_5 + D) (n + 2))) (inv (3 * D * ((dot x_5 x_5) ^ 2) + 3 * (D ^ 2) * (dot x_5 x_5) + (dot x_5 x_5) ^ 3 + D ^ 3) * (inv (npow (dot x_5 x_5 + D) (n - 1))))) by first [apply inv_is; [nonzero | (assert (Z0' : 3 * D * ((dot x_5 x_5) ^ 2) + 3 * (D ^ 2) * (dot x_5 x_5) + (dot x_5 x_5) ^ 3 + D ^ 3 <> 0) by (apply positive_ne; sign); assert (Z1' : npow (dot x_5 x_5 + D) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_5 => (dot x_5 x_5) ^ 4 * (npow (dot x_5 x_5) (n - 1)) * (npow (dot x_5 x_5) (N_ - 1)) * (inv (3 * D * ((dot x_5 x_5) ^ 2) + 3 * (D ^ 2) * (dot x_5 x_5) + (dot x_5 x_5) ^ 3 + D ^ 3)) * (inv (npow (dot x_5 x_5 + D) (n - 1)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun y => (dot y y) ^ 4 * (npow (dot y y) (n - 1)) * (npow (dot y y) (N_ - 1)) * (inv (3 * D * ((dot y y) ^ 2) + 3 * (D ^ 2) * (dot y y) + (dot y y) ^ 3 + D ^ 3)) * (inv (npow (dot y y + D) (n - 1)))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : F (n + 2) (1 + N_) - E (gamma 1) (fun y => npow (dot y y) ((n + 2) + (1 + N_) - 1) * (inv (npow (dot y y + D) (n + 2)))) = F (n + 2) (1 + N_) - E (gamma 1) (fun y => (dot y y) ^ 4 * (npow (dot y y) (n - 1)) * (npow (dot y y) (N_ - 1)) * (inv (3 * D * ((dot y y) ^ 2) + 3 * (D ^ 2) * (dot y y) + (dot y y) ^ 3 + D ^ 3)) * (inv (npow (dot y y + D) (n - 1))))).
    { transitivity (F (n + 2) (1 + N_) - E (gamma 1) (fun y => npow (dot y y) ((n + 2) + (1 + N_) - 1) * (inv (npow (dot y y + D) (n + 2))))). { arrange. }
      assert (E9' : normal_form (E (gamma 1) (fun y => npow (dot y y) ((n + 2) + (1 + N_) - 1) * (inv (npow (dot y y + D) (n + 2))))) (E (gamma 1) (fun y => (dot y y) ^ 4 * (npow (dot y y) (n - 1)) * (npow (dot y y) (N_ - 1)) * (inv (3 * D * ((dot y y) ^ 2) + 3 * (D ^ 2) * (dot y y) + (dot y y) ^ 3 + D ^ 3)) * (inv (npow (dot y y + D) (n - 1)))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_10 => (1) * ((dot x_10 x_10) ^ 4 * (npow (dot x_10 x_10) (n - 1)) * (npow (dot x_10 x_10) (N_ - 1)) * (inv (3 * D * ((dot x_10 x_10) ^ 2) + 3 * (D ^ 2) * (dot x_10 x_10) + (dot x_10 x_10) ^ 3 + D ^ 3)) * (inv (npow (dot x_10 x_10 + D) (n - 1)))))).
        { apply E_ext; intros x_10 D_x_10; draws.
          transitivity ((dot x_10 x_10) ^ 4 * (npow (dot x_10 x_10) (n - 1)) * (npow (dot x_10 x_10) (N_ - 1)) * (inv (3 * D * ((dot x_10 x_10) ^ 2) + 3 * (D ^ 2) * (dot x_10 x_10) + (dot x_10 x_10) ^ 3 + D ^ 3)) * (inv (npow (dot x_10 x_10 + D) (n - 1)))).
          { transitivity (npow (dot x_10 x_10) ((n + 2) + (1 + N_) - 1) * (inv (npow (dot x_10 x_10 + D) (n + 2)))). { arrange. }
            try assert (N11' : normal_form (npow (dot x_10 x_10 + D) (n + 2)) (npow (dot x_10 x_10 + D) (n - 1) * ((dot x_10 x_10) ^ 3) + 3 * (D ^ 2) * (dot x_10 x_10) * (npow (dot x_10 x_10 + D) (n - 1)) + npow (dot x_10 x_10 + D) (n - 1) * (D ^ 3) + 3 * D * (npow (dot x_10 x_10 + D) (n - 1)) * ((dot x_10 x_10) ^ 2))) by normal.
            try assert (N12' : normal_form (npow (dot x_10 x_10) ((n + 2) + (1 + N_) - 1)) ((dot x_10 x_10) ^ 4 * (npow (dot x_10 x_10) (n - 1)) * (npow (dot x_10 x_10) (N_ - 1)))) by normal.
            try assert (0 < 3 * D * ((dot x_10 x_10) ^ 2) + 3 * (D ^ 2) * (dot x_10 x_10) + (dot x_10 x_10) ^ 3 + D ^ 3) by sign.
            try assert (N13' : normal_form (inv (npow (dot x_10 x_10 + D) (n + 2))) (inv (3 * D * ((dot x_10 x_10) ^ 2) + 3 * (D ^ 2) * (dot x_10 x_10) + (dot x_10 x_10) ^ 3 + D ^ 3) * (inv (npow (dot x_10 x_10 + D) (n - 1))))) by first [apply inv_is; [nonzero | (assert (Z0' : 3 * D * ((dot x_10 x_10) ^ 2) + 3 * (D ^ 2) * (dot x_10 x_10) + (dot x_10 x_10) ^ 3 + D ^ 3 <> 0) by (apply positive_ne; sign); assert (Z1' : npow (dot x_10 x_10 + D) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_10 => (dot x_10 x_10) ^ 4 * (npow (dot x_10 x_10) (n - 1)) * (npow (dot x_10 x_10) (N_ - 1)) * (inv (3 * D * ((dot x_10 x_10) ^ 2) + 3 * (D ^ 2) * (dot x_10 x_10) + (dot x_10 x_10) ^ 3 + D ^ 3)) * (inv (npow (dot x_10 x_10 + D) (n - 1)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun y => (dot y y) ^ 4 * (npow (dot y y) (n - 1)) * (npow (dot y y) (N_ - 1)) * (inv (3 * D * ((dot y y) ^ 2) + 3 * (D ^ 2) * (dot y y) + (dot y y) ^ 3 + D ^ 3)) * (inv (npow (dot y y + D) (n - 1)))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (F (n + 2) (1 + N_) - E (gamma 1) (fun y => dot y y * (npow (dot y y) (1 + n + N_)) * (inv (npow (dot y y + D) (n + 2))))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (F (n + 2) (1 + N_) - E (gamma 1) (fun y => npow (dot y y) ((n + 2) + (1 + N_) - 1) * (inv (npow (dot y y + D) (n + 2))))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

(** Step [V], by Specialise:
  V(N) = E[<x, x>^(-1 + N); x ~ gamma1]
*)
Lemma step_V (V : Space) (N_ : R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_all_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1))) :
  V_ N_ = E (gamma 1) (fun x => npow (dot x x) (N_ - 1)).
Proof.
  pose proof (H_all_V (N_) ltac:(labels)) as I'.
  assert (G' : (V_ N_) - (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))) = (V_ (N_)) - (E (gamma 1) (fun x => npow (dot x x) ((N_) - 1)))).
  { assert (M1' : V_ N_ - E (gamma 1) (fun y => npow (dot y y) (N_ - 1)) = V_ N_ - E (gamma 1) (fun y => npow (dot y y) (N_ - 1))) by arrange.
    assert (M2' : (V_ (N_) - E (gamma 1) (fun x => npow (dot x x) ((N_) - 1))) = V_ N_ - E (gamma 1) (fun y => npow (dot y y) (N_ - 1))) by arrange.
    transitivity (V_ N_ - E (gamma 1) (fun y => npow (dot y y) (N_ - 1))); [exact M1' |].
    transitivity (V_ N_ - E (gamma 1) (fun y => npow (dot y y) (N_ - 1))); [| symmetry; exact M2'].
    assert (S0' : V_ N_ - E (gamma 1) (fun y => npow (dot y y) (N_ - 1)) = V_ N_ - E (gamma 1) (fun y => npow (dot y y) (N_ - 1))).
    { transitivity (V_ N_ - E (gamma 1) (fun y => npow (dot y y) (N_ - 1))). { arrange. }
      assert (E3' : normal_form (E (gamma 1) (fun y => npow (dot y y) (N_ - 1))) (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_4 => (1) * (npow (dot x_4 x_4) (N_ - 1)))).
        { apply E_ext; intros x_4 D_x_4; draws.
          transitivity (npow (dot x_4 x_4) (N_ - 1)).
          { transitivity (npow (dot x_4 x_4) (N_ - 1)). { arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_4 => npow (dot x_4 x_4) (N_ - 1)))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : V_ N_ - E (gamma 1) (fun y => npow (dot y y) (N_ - 1)) = V_ N_ - E (gamma 1) (fun y => npow (dot y y) (N_ - 1))).
    { transitivity (V_ N_ - E (gamma 1) (fun y => npow (dot y y) (N_ - 1))). { arrange. }
      assert (E5' : normal_form (E (gamma 1) (fun y => npow (dot y y) (N_ - 1))) (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_6 => (1) * (npow (dot x_6 x_6) (N_ - 1)))).
        { apply E_ext; intros x_6 D_x_6; draws.
          transitivity (npow (dot x_6 x_6) (N_ - 1)).
          { transitivity (npow (dot x_6 x_6) (N_ - 1)). { arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_6 => npow (dot x_6 x_6) (N_ - 1)))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (V_ N_ - E (gamma 1) (fun y => npow (dot y y) (N_ - 1))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (V_ N_ - E (gamma 1) (fun y => npow (dot y y) (N_ - 1))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

(** Step [V after], by Specialise:
  V(1 + N) = E[<x, x>^(N); x ~ gamma1]
*)
Lemma step_V_after (V : Space) (N_ : R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_all_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1))) :
  V_ (1 + N_) = E (gamma 1) (fun x => npow (dot x x) N_).
Proof.
  pose proof (H_all_V (1 + N_) ltac:(labels)) as I'.
  assert (G' : (V_ (1 + N_)) - (E (gamma 1) (fun x => npow (dot x x) N_)) = (V_ (1 + N_)) - (E (gamma 1) (fun x => npow (dot x x) ((1 + N_) - 1)))).
  { assert (M1' : V_ (1 + N_) - E (gamma 1) (fun y => npow (dot y y) N_) = V_ (1 + N_) - E (gamma 1) (fun y => npow (dot y y) N_)) by arrange.
    assert (M2' : (V_ (1 + N_) - E (gamma 1) (fun x => npow (dot x x) ((1 + N_) - 1))) = V_ (1 + N_) - E (gamma 1) (fun y => npow (dot y y) ((1 + N_) - 1))) by arrange.
    transitivity (V_ (1 + N_) - E (gamma 1) (fun y => npow (dot y y) N_)); [exact M1' |].
    transitivity (V_ (1 + N_) - E (gamma 1) (fun y => npow (dot y y) ((1 + N_) - 1))); [| symmetry; exact M2'].
    assert (S0' : V_ (1 + N_) - E (gamma 1) (fun y => npow (dot y y) N_) = V_ (1 + N_) - E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)))).
    { transitivity (V_ (1 + N_) - E (gamma 1) (fun y => npow (dot y y) N_)). { arrange. }
      assert (E3' : normal_form (E (gamma 1) (fun y => npow (dot y y) N_)) (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_4 => (1) * (dot x_4 x_4 * (npow (dot x_4 x_4) (N_ - 1))))).
        { apply E_ext; intros x_4 D_x_4; draws.
          transitivity (dot x_4 x_4 * (npow (dot x_4 x_4) (N_ - 1))).
          { transitivity (npow (dot x_4 x_4) N_). { arrange. }
            try assert (N5' : normal_form (npow (dot x_4 x_4) N_) (dot x_4 x_4 * (npow (dot x_4 x_4) (N_ - 1)))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_4 => dot x_4 x_4 * (npow (dot x_4 x_4) (N_ - 1))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : V_ (1 + N_) - E (gamma 1) (fun y => npow (dot y y) ((1 + N_) - 1)) = V_ (1 + N_) - E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)))).
    { transitivity (V_ (1 + N_) - E (gamma 1) (fun y => npow (dot y y) ((1 + N_) - 1))). { arrange. }
      assert (E6' : normal_form (E (gamma 1) (fun y => npow (dot y y) ((1 + N_) - 1))) (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_7 => (1) * (dot x_7 x_7 * (npow (dot x_7 x_7) (N_ - 1))))).
        { apply E_ext; intros x_7 D_x_7; draws.
          transitivity (dot x_7 x_7 * (npow (dot x_7 x_7) (N_ - 1))).
          { transitivity (npow (dot x_7 x_7) ((1 + N_) - 1)). { arrange. }
            try assert (N8' : normal_form (npow (dot x_7 x_7) ((1 + N_) - 1)) (dot x_7 x_7 * (npow (dot x_7 x_7) (N_ - 1)))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_7 => dot x_7 x_7 * (npow (dot x_7 x_7) (N_ - 1))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (V_ (1 + N_) - E (gamma 1) (fun y => npow (dot y y) N_)). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (V_ (1 + N_) - E (gamma 1) (fun y => npow (dot y y) ((1 + N_) - 1))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

(** Step [identity], by Instance:
  E[((<x, x> + D)^(n))^(-1)*<x, x>^(n - 1 + N); x ~ gamma1]*(-2 + d + 2*n + 2*N) + (2*n +
    2)*E[((<x, x> + D)^(n + 2))^(-1)*<x, x>^(1 + n + N); x ~ gamma1] = E[((<x, x> + D)^(1 +
    n))^(-1)*<x, x>^(n + N); x ~ gamma1]*(D + d + 2*N + 4*n)
*)
Lemma step_identity (V : Space) (D : R) (N_ : R) (d : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma) :
  E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n))) * (d + 2 * n + 2 * N_ - 2) + (2 * n + 2) * (E (gamma 1) (fun x => npow (dot x x) (1 + n + N_) * (inv (npow (dot x x + D) (n + 2))))) = E (gamma 1) (fun x => npow (dot x x) (n + N_) * (inv (npow (dot x x + D) (1 + n)))) * (D + d + 2 * N_ + 4 * n).
Proof.
  assert (I' : E (gamma 1) (fun z => npow (dot z z) ((n) + (N_) - 1) * (inv (npow (dot z z + (D)) (n)))) * ((d) + 2 * (n) + 2 * (N_) - 2) + (2 * (n) + 2) * (E (gamma 1) (fun z => npow (dot z z) (1 + (n) + (N_)) * (inv (npow (dot z z + (D)) ((n) + 2))))) = E (gamma 1) (fun z => npow (dot z z) ((n) + (N_)) * (inv (npow (dot z z + (D)) (1 + (n))))) * ((D) + (d) + 2 * (N_) + 4 * (n))).
  { apply (erf_powers_tilt.step_identity (V) (D) (N_) (d) (n) (gamma)); [premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | exact C_erf_powers_tilt_parts]. }
  congruent_to I'.
Qed.

(** Step [squares], by Instance:
  E[((<x, x> + D)^(n))^(-1)*<x, x>^(n - 1 + N); x ~ gamma1]*E[((<x, x> + D)^(n + 2))^(-1)*<x,
    x>^(1 + n + N); x ~ gamma1] >= E[((<x, x> + D)^(1 + n))^(-1)*<x, x>^(n + N); x ~ gamma1]^2
*)
Lemma step_squares (V : Space) (D : R) (N_ : R) (d : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0) :
  E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n))) * (E (gamma 1) (fun x => npow (dot x x) (1 + n + N_) * (inv (npow (dot x x + D) (n + 2))))) >= (E (gamma 1) (fun x => npow (dot x x) (n + N_) * (inv (npow (dot x x + D) (1 + n))))) ^ 2.
Proof.
  assert (I' : E (gamma 1) (fun z => npow (dot z z) ((n) + (N_) - 1) * (inv (npow (dot z z + (D)) (n)))) * (E (gamma 1) (fun z => npow (dot z z) (1 + (n) + (N_)) * (inv (npow (dot z z + (D)) ((n) + 2))))) >= (E (gamma 1) (fun z => npow (dot z z) ((n) + (N_)) * (inv (npow (dot z z + (D)) (1 + (n)))))) ^ 2).
  { apply (erf_powers_tilt.step_CauchymSchwarz (V) (D) (N_) (n) (gamma)); [premise | premise | first [assumption | gap; sign | premise]]. }
  congruent_to I'.
Qed.

(** Step [w_2 <= w_0], by Instance:
  E[((<x, x> + D)^(n))^(-1)*<x, x>^(n - 1 + N); x ~ gamma1] >= E[((<x, x> + D)^(n + 2))^(-1)*<x,
    x>^(1 + n + N); x ~ gamma1]
*)
Lemma step_w_2_less_is_w_0 (V : Space) (D : R) (N_ : R) (d : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0) :
  E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n))) >= E (gamma 1) (fun x => npow (dot x x) (1 + n + N_) * (inv (npow (dot x x + D) (n + 2)))).
Proof.
  assert (I' : E (gamma 1) (fun z => npow (dot z z) ((n) + (N_) - 1) * (inv (npow (dot z z + (D)) (n)))) >= E (gamma 1) (fun z => npow (dot z z) (1 + (n) + (N_)) * (inv (npow (dot z z + (D)) ((n) + 2))))).
  { apply (erf_powers_tilt.step_w_2_less_is_w_0 (V) (D) (N_) (n) (gamma)); [premise | premise | first [assumption | gap; sign | premise]]. }
  congruent_to I'.
Qed.

(** Step [w_0 rises], by Instance:
  E[<x, x>^(-1 + N); x ~ gamma1]*E[((<x, x> + D)^(n))^(-1)*<x, x>*<x, x>^(n - 1 + N); x ~ gamma1]
    >= E[((<x, x> + D)^(n))^(-1)*<x, x>^(n - 1 + N); x ~ gamma1]*E[<x, x>^(N); x ~ gamma1]
*)
Lemma step_w_0_rises (V : Space) (D : R) (N_ : R) (d : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0) :
  E (gamma 1) (fun x => npow (dot x x) (N_ - 1)) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (n + N_ - 1)) * (inv (npow (dot x x + D) n)))) >= E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n))) * (E (gamma 1) (fun x => npow (dot x x) N_)).
Proof.
  assert (I' : E (gamma 1) (fun z => npow (dot z z) ((N_) - 1)) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) ((n) + (N_) - 1)) * (inv (npow (dot z z + (D)) (n))))) >= E (gamma 1) (fun z => npow (dot z z) ((n) + (N_) - 1) * (inv (npow (dot z z + (D)) (n)))) * (E (gamma 1) (fun z => npow (dot z z) (N_)))).
  { apply (erf_powers_rising.step_f_rises (V) (D) (N_) (n) (gamma)); [premise | premise | first [assumption | gap; sign | premise]]. }
  congruent_to I'.
Qed.

(** Step [w_2 rises], by Instance:
  E[((<x, x> + D)^(n + 2))^(-1)*<x, x>*<x, x>^(1 + n + N); x ~ gamma1]*E[((<x, x> +
    D)^(n))^(-1)*<x, x>^(n - 1 + N); x ~ gamma1] >= E[((<x, x> + D)^(n))^(-1)*<x, x>*<x, x>^(n - 1
    + N); x ~ gamma1]*E[((<x, x> + D)^(n + 2))^(-1)*<x, x>^(1 + n + N); x ~ gamma1]
*)
Lemma step_w_2_rises (V : Space) (D : R) (N_ : R) (d : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0) :
  E (gamma 1) (fun x => dot x x * (npow (dot x x) (1 + n + N_)) * (inv (npow (dot x x + D) (n + 2)))) * (E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n)))) >= E (gamma 1) (fun x => dot x x * (npow (dot x x) (n + N_ - 1)) * (inv (npow (dot x x + D) n))) * (E (gamma 1) (fun x => npow (dot x x) (1 + n + N_) * (inv (npow (dot x x + D) (n + 2))))).
Proof.
  assert (I' : E (gamma 1) (fun z => dot z z * (npow (dot z z) (1 + (n) + (N_))) * (inv (npow (dot z z + (D)) ((n) + 2)))) * (E (gamma 1) (fun z => npow (dot z z) ((n) + (N_) - 1) * (inv (npow (dot z z + (D)) (n))))) >= E (gamma 1) (fun z => dot z z * (npow (dot z z) ((n) + (N_) - 1)) * (inv (npow (dot z z + (D)) (n)))) * (E (gamma 1) (fun z => npow (dot z z) (1 + (n) + (N_)) * (inv (npow (dot z z + (D)) ((n) + 2)))))).
  { apply (erf_powers_rising.step_R_rises (V) (D) (N_) (n) (gamma)); [premise | premise | first [assumption | gap; sign | premise]]. }
  congruent_to I'.
Qed.

(** Step [of F], by Algebra:
  F(n, N)*(-2 + d + 2*n + 2*N) + (2*n + 2)*F(n + 2, N) = F(1 + n, N)*(D + d + 2*N + 4*n)
*)
Lemma step_of_F (V : Space) (D : R) (N_ : R) (d : R) (n : R) (F : R -> R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_all_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma) :
  F n N_ * (d + 2 * n + 2 * N_ - 2) + (2 * n + 2) * (F (n + 2) N_) = F (1 + n) N_ * (D + d + 2 * N_ + 4 * n).
Proof.
  pose proof (step_F (V) (D) (N_) (n) (F) (gamma) label_N_ label_n H_D_pos_0 H_all_F) as H_F.
  pose proof (step_F_1 (V) (D) (N_) (n) (F) (gamma) label_N_ label_n H_D_pos_0 H_all_F) as H_F_1.
  pose proof (step_F_2 (V) (D) (N_) (n) (F) (gamma) label_N_ label_n H_D_pos_0 H_all_F) as H_F_2.
  pose proof (step_identity (V) (D) (N_) (d) (n) (gamma) label_N_ label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 C_erf_powers_tilt_parts) as H_identity.
  assert (U' : forall z0' z1' z2' z3' z4' z5' : R, ((z0') = (z3')) -> ((z2') = (z4')) -> ((z1') = (z5')) -> ((((z3') * (d + 2 * n + 2 * N_ - 2) + (2 * n + 2) * (z5'))) = (((z4') * (D + d + 2 * N_ + 4 * n)))) -> (D > 0) -> (d > 0) -> ((z0') * (d + 2 * n + 2 * N_ - 2) + (2 * n + 2) * (z1')) = ((z2') * (D + d + 2 * N_ + 4 * n))).
  { clear - D n d N_ label_n label_N_.
    intros z0' z1' z2' z3' z4' z5' H_F H_F_1 H_F_2 H_identity H_D_pos_0 H_d_pos_0.
    rewrite ?H_F, ?H_F_1, ?H_F_2, ?H_identity.
    rewrite ?H_F, ?H_F_1, ?H_F_2, ?H_identity.
    first [solve [put; field; sides] | solve [assert (R0' : (((z3') * (d + 2 * n + 2 * N_ - 2) + (2 * n + 2) * (z5'))) - (((z4') * (D + d + 2 * N_ + 4 * n))) = 0) by (apply Rminus_diag_eq; says H_identity); apply (by_combination _ _ ((1) * ((((z3') * (d + 2 * n + 2 * N_ - 2) + (2 * n + 2) * (z5'))) - (((z4') * (D + d + 2 * N_ + 4 * n)))))); [(first [put; solve [ring] | fail]) | rewrite R0'; ring]] | equal]. }
  pose proof (U' (F n N_) (F (n + 2) N_) (F (1 + n) N_) (E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n)))) (E (gamma 1) (fun x => npow (dot x x) (n + N_) * (inv (npow (dot x x + D) (1 + n))))) (E (gamma 1) (fun x => npow (dot x x) (1 + n + N_) * (inv (npow (dot x x + D) (n + 2)))))) as V'.
  specialize (V' ltac:(says H_F)).
  specialize (V' ltac:(says H_F_1)).
  specialize (V' ltac:(says H_F_2)).
  specialize (V' ltac:(says H_identity)).
  specialize (V' ltac:(says H_D_pos_0)).
  specialize (V' ltac:(says H_d_pos_0)).
  rearranged V'.
Qed.

(** Step [Cauchy-Schwarz], by Linear:
  F(n, N)*F(n + 2, N) >= F(1 + n, N)^2
*)
Lemma step_CauchymSchwarz (V : Space) (D : R) (N_ : R) (d : R) (n : R) (F : R -> R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_all_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  F n N_ * (F (n + 2) N_) >= (F (1 + n) N_) ^ 2.
Proof.
  pose proof (step_F (V) (D) (N_) (n) (F) (gamma) label_N_ label_n H_D_pos_0 H_all_F) as H_F.
  pose proof (step_F_1 (V) (D) (N_) (n) (F) (gamma) label_N_ label_n H_D_pos_0 H_all_F) as H_F_1.
  pose proof (step_F_2 (V) (D) (N_) (n) (F) (gamma) label_N_ label_n H_D_pos_0 H_all_F) as H_F_2.
  pose proof (step_squares (V) (D) (N_) (d) (n) (gamma) label_N_ label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0) as H_squares.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n))) * (E (gamma 1) (fun x => npow (dot x x) (1 + n + N_) * (inv (npow (dot x x + D) (n + 2)))))) - ((E (gamma 1) (fun x => npow (dot x x) (n + N_) * (inv (npow (dot x x + D) (1 + n))))) ^ 2))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (F n N_ * (F (n + 2) N_)) - ((F (1 + n) N_) ^ 2) = (1) * ((E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n))) * (E (gamma 1) (fun x => npow (dot x x) (1 + n + N_) * (inv (npow (dot x x + D) (n + 2)))))) - ((E (gamma 1) (fun x => npow (dot x x) (n + N_) * (inv (npow (dot x x + D) (1 + n))))) ^ 2))).
  { assert (U' : forall z0' z1' z2' z3' z4' z5' : R, ((z0') = (z3')) -> ((z2') = (z5')) -> ((z1') = (z4')) -> ((((z3') * (z4'))) >= (((z5') ^ 2))) -> ((z0') * (z1') - (z2') ^ 2) = (1 * ((z3') * (z4') - (z5') ^ 2))).
    { clear.
      intros z0' z1' z2' z3' z4' z5' H_F H_F_1 H_F_2 H_squares.
      rewrite ?H_F, ?H_F_1, ?H_F_2.
      rewrite ?H_F, ?H_F_1, ?H_F_2.
      first [put; solve [ring] | equal]. }
    pose proof (U' (F n N_) (F (n + 2) N_) (F (1 + n) N_) (E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n)))) (E (gamma 1) (fun x => npow (dot x x) (1 + n + N_) * (inv (npow (dot x x + D) (n + 2))))) (E (gamma 1) (fun x => npow (dot x x) (n + N_) * (inv (npow (dot x x + D) (1 + n)))))) as V'.
    specialize (V' ltac:(says H_F)).
    specialize (V' ltac:(says H_F_1)).
    specialize (V' ltac:(says H_F_2)).
    specialize (V' ltac:(says H_squares)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [falls], by Linear:
  F(n, N) >= F(n + 2, N)
*)
Lemma step_falls (V : Space) (D : R) (N_ : R) (d : R) (n : R) (F : R -> R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_all_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  F n N_ >= F (n + 2) N_.
Proof.
  pose proof (step_F (V) (D) (N_) (n) (F) (gamma) label_N_ label_n H_D_pos_0 H_all_F) as H_F.
  pose proof (step_F_2 (V) (D) (N_) (n) (F) (gamma) label_N_ label_n H_D_pos_0 H_all_F) as H_F_2.
  pose proof (step_w_2_less_is_w_0 (V) (D) (N_) (d) (n) (gamma) label_N_ label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0) as H_w_2_less_is_w_0.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n)))) - (E (gamma 1) (fun x => npow (dot x x) (1 + n + N_) * (inv (npow (dot x x + D) (n + 2))))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((F n N_) - (E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n)))))) by (apply zero_times; lra).
  assert (P2' : 0 <= (-1) * ((F (n + 2) N_) - (E (gamma 1) (fun x => npow (dot x x) (1 + n + N_) * (inv (npow (dot x x + D) (n + 2))))))) by (apply zero_times; lra).
  assert (G' : (F n N_) - (F (n + 2) N_) = (1) * ((E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n)))) - (E (gamma 1) (fun x => npow (dot x x) (1 + n + N_) * (inv (npow (dot x x + D) (n + 2)))))) + (1) * ((F n N_) - (E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n))))) + (-1) * ((F (n + 2) N_) - (E (gamma 1) (fun x => npow (dot x x) (1 + n + N_) * (inv (npow (dot x x + D) (n + 2))))))).
  { assert (U' : forall z0' z1' z2' z3' : R, ((z2') >= (z3')) -> ((z1') - (z0')) = (1 * ((z1') - (z2')) + 1 * ((z2') - (z3')) - ((z0') - (z3')))).
    { clear.
      intros z0' z1' z2' z3' H_w_2_less_is_w_0.
      first [put; solve [ring] | equal]. }
    pose proof (U' (F (n + 2) N_) (F n N_) (E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n)))) (E (gamma 1) (fun x => npow (dot x x) (1 + n + N_) * (inv (npow (dot x x + D) (n + 2)))))) as V'.
    specialize (V' ltac:(says H_w_2_less_is_w_0)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [F/V rises], by Linear:
  V(N)*F(n, 1 + N) >= V(1 + N)*F(n, N)
*)
Lemma step_F_over_V_rises (V : Space) (D : R) (N_ : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_all_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_all_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  V_ N_ * (F n (1 + N_)) >= V_ (1 + N_) * (F n N_).
Proof.
  pose proof (step_F (V) (D) (N_) (n) (F) (gamma) label_N_ label_n H_D_pos_0 H_all_F) as H_F.
  pose proof (step_F_after (V) (D) (N_) (n) (F) (gamma) label_N_ label_n H_D_pos_0 H_all_F) as H_F_after.
  pose proof (step_V (V) (N_) (V_) (gamma) label_N_ H_all_V) as H_V.
  pose proof (step_V_after (V) (N_) (V_) (gamma) label_N_ H_all_V) as H_V_after.
  pose proof (step_w_0_rises (V) (D) (N_) (d) (n) (gamma) label_N_ label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0) as H_w_0_rises.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun x => npow (dot x x) (N_ - 1)) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (n + N_ - 1)) * (inv (npow (dot x x + D) n))))) - (E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n))) * (E (gamma 1) (fun x => npow (dot x x) N_))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (V_ N_ * (F n (1 + N_))) - (V_ (1 + N_) * (F n N_)) = (1) * ((E (gamma 1) (fun x => npow (dot x x) (N_ - 1)) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (n + N_ - 1)) * (inv (npow (dot x x + D) n))))) - (E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n))) * (E (gamma 1) (fun x => npow (dot x x) N_))))).
  { assert (U' : forall z0' z1' z2' z3' z4' z5' z6' z7' : R, ((z1') = (z7')) -> ((z3') = (z4')) -> ((z0') = (z6')) -> ((z2') = (z5')) -> ((((z6') * (z7'))) >= (((z4') * (z5')))) -> ((z0') * (z1') - (z2') * (z3')) = (1 * ((z6') * (z7') - (z4') * (z5')))).
    { clear.
      intros z0' z1' z2' z3' z4' z5' z6' z7' H_F_after H_F H_V H_V_after H_w_0_rises.
      rewrite ?H_F_after, ?H_F, ?H_V, ?H_V_after.
      rewrite ?H_F_after, ?H_F, ?H_V, ?H_V_after.
      first [put; solve [ring] | equal]. }
    pose proof (U' (V_ N_) (F n (1 + N_)) (V_ (1 + N_)) (F n N_) (E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n)))) (E (gamma 1) (fun x => npow (dot x x) N_)) (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (n + N_ - 1)) * (inv (npow (dot x x + D) n))))) as V'.
    specialize (V' ltac:(says H_F_after)).
    specialize (V' ltac:(says H_F)).
    specialize (V' ltac:(says H_V)).
    specialize (V' ltac:(says H_V_after)).
    specialize (V' ltac:(says H_w_0_rises)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [F 2/F rises], by Linear:
  F(n, N)*F(n + 2, 1 + N) >= F(n, 1 + N)*F(n + 2, N)
*)
Lemma step_F_2_over_F_rises (V : Space) (D : R) (N_ : R) (d : R) (n : R) (F : R -> R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_all_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  F n N_ * (F (n + 2) (1 + N_)) >= F n (1 + N_) * (F (n + 2) N_).
Proof.
  pose proof (step_F (V) (D) (N_) (n) (F) (gamma) label_N_ label_n H_D_pos_0 H_all_F) as H_F.
  pose proof (step_F_2 (V) (D) (N_) (n) (F) (gamma) label_N_ label_n H_D_pos_0 H_all_F) as H_F_2.
  pose proof (step_F_after (V) (D) (N_) (n) (F) (gamma) label_N_ label_n H_D_pos_0 H_all_F) as H_F_after.
  pose proof (step_F_2_after (V) (D) (N_) (n) (F) (gamma) label_N_ label_n H_D_pos_0 H_all_F) as H_F_2_after.
  pose proof (step_w_2_rises (V) (D) (N_) (d) (n) (gamma) label_N_ label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0) as H_w_2_rises.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun x => dot x x * (npow (dot x x) (1 + n + N_)) * (inv (npow (dot x x + D) (n + 2)))) * (E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n))))) - (E (gamma 1) (fun x => dot x x * (npow (dot x x) (n + N_ - 1)) * (inv (npow (dot x x + D) n))) * (E (gamma 1) (fun x => npow (dot x x) (1 + n + N_) * (inv (npow (dot x x + D) (n + 2)))))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (F n N_ * (F (n + 2) (1 + N_))) - (F n (1 + N_) * (F (n + 2) N_)) = (1) * ((E (gamma 1) (fun x => dot x x * (npow (dot x x) (1 + n + N_)) * (inv (npow (dot x x + D) (n + 2)))) * (E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n))))) - (E (gamma 1) (fun x => dot x x * (npow (dot x x) (n + N_ - 1)) * (inv (npow (dot x x + D) n))) * (E (gamma 1) (fun x => npow (dot x x) (1 + n + N_) * (inv (npow (dot x x + D) (n + 2)))))))).
  { assert (U' : forall z0' z1' z2' z3' z4' z5' z6' z7' : R, ((z1') = (z4')) -> ((z2') = (z6')) -> ((z0') = (z5')) -> ((z3') = (z7')) -> ((((z4') * (z5'))) >= (((z6') * (z7')))) -> ((z0') * (z1') - (z2') * (z3')) = (1 * ((z4') * (z5') - (z6') * (z7')))).
    { clear.
      intros z0' z1' z2' z3' z4' z5' z6' z7' H_F_2_after H_F_after H_F H_F_2 H_w_2_rises.
      rewrite ?H_F_2_after, ?H_F_after, ?H_F, ?H_F_2.
      rewrite ?H_F_2_after, ?H_F_after, ?H_F, ?H_F_2.
      first [put; solve [ring] | equal]. }
    pose proof (U' (F n N_) (F (n + 2) (1 + N_)) (F n (1 + N_)) (F (n + 2) N_) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (1 + n + N_)) * (inv (npow (dot x x + D) (n + 2))))) (E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n)))) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (n + N_ - 1)) * (inv (npow (dot x x + D) n)))) (E (gamma 1) (fun x => npow (dot x x) (1 + n + N_) * (inv (npow (dot x x + D) (n + 2)))))) as V'.
    specialize (V' ltac:(says H_F_2_after)).
    specialize (V' ltac:(says H_F_after)).
    specialize (V' ltac:(says H_F)).
    specialize (V' ltac:(says H_F_2)).
    specialize (V' ltac:(says H_w_2_rises)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (V : Space) (D : R) (N_ : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_all_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_all_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma) :
  F n N_ * (d + 2 * n + 2 * N_ - 2) + (2 * n + 2) * (F (n + 2) N_) = F (1 + n) N_ * (D + d + 2 * N_ + 4 * n).
Proof. exact (step_of_F (V) (D) (N_) (d) (n) (F) (gamma) label_N_ label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_all_F C_erf_powers_tilt_parts). Qed.

Theorem theorem_2 (V : Space) (D : R) (N_ : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_all_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_all_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  F n N_ * (F (n + 2) N_) >= (F (1 + n) N_) ^ 2.
Proof. exact (step_CauchymSchwarz (V) (D) (N_) (d) (n) (F) (gamma) label_N_ label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_all_F). Qed.

Theorem theorem_3 (V : Space) (D : R) (N_ : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_all_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_all_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  F n N_ >= F (n + 2) N_.
Proof. exact (step_falls (V) (D) (N_) (d) (n) (F) (gamma) label_N_ label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_all_F). Qed.

Theorem theorem_4 (V : Space) (D : R) (N_ : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_all_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_all_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  V_ N_ * (F n (1 + N_)) >= V_ (1 + N_) * (F n N_).
Proof. exact (step_F_over_V_rises (V) (D) (N_) (d) (n) (F) (V_) (gamma) label_N_ label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_all_V H_all_F). Qed.

Theorem theorem_5 (V : Space) (D : R) (N_ : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_all_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_all_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  F n N_ * (F (n + 2) (1 + N_)) >= F n (1 + N_) * (F (n + 2) N_).
Proof. exact (step_F_2_over_F_rises (V) (D) (N_) (d) (n) (F) (gamma) label_N_ label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_all_F). Qed.
