(** Jensen's inequality: $E f(z) >= f(E z)$ for a function with a supporting line (jensen)

  Given [line]: f(_0) >= f(E[t; t ~ Z1]) + (_0 - E[t; t ~ Z1])*s for all real
  Then E[f(t); t ~ Z1] >= f(E[t; t ~ Z1])
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [at z], by Specialise:
  f(z) >= f(E[t; t ~ Z1]) + (z - E[t; t ~ Z1])*s
*)
Lemma step_at_z (s : R) (z : R) (f : R -> R) (Z_ : R -> law R)
    (H_line : forall t : R, f t >= f (E (Z_ 1) (fun u => u)) + (t - E (Z_ 1) (fun u => u)) * s) :
  f z >= f (E (Z_ 1) (fun t => t)) + (z - E (Z_ 1) (fun t => t)) * s.
Proof.
  pose proof (H_line (z)) as I'.
  assert (G' : (f z) - (f (E (Z_ 1) (fun t => t)) + (z - E (Z_ 1) (fun t => t)) * s) = (f (z)) - (f (E (Z_ 1) (fun t => t)) + ((z) - E (Z_ 1) (fun t => t)) * s)).
  { assert (S0' : f z - (f (E (Z_ 1) (fun u => u)) + (z - E (Z_ 1) (fun u => u)) * s) = f z + E (Z_ 1) (fun u => u) * s - f (E (Z_ 1) (fun u => u)) - z * s).
    { transitivity (f z - (f (E (Z_ 1) (fun u => u)) + (z - E (Z_ 1) (fun u => u)) * s)). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : (f (z) - (f (E (Z_ 1) (fun t => t)) + ((z) - E (Z_ 1) (fun t => t)) * s)) = ((f (z))) + E (Z_ 1) (fun u => u) * s - ((z)) * s - f (E (Z_ 1) (fun u => u))).
    { transitivity ((f (z) - (f (E (Z_ 1) (fun t => t)) + ((z) - E (Z_ 1) (fun t => t)) * s))). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (f z - (f (E (Z_ 1) (fun u => u)) + (z - E (Z_ 1) (fun u => u)) * s)). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity ((f (z) - (f (E (Z_ 1) (fun t => t)) + ((z) - E (Z_ 1) (fun t => t)) * s))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    first [put; solve [ring] | first [arrange | equal]]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [theorem], by Average:
  E[f(t); t ~ Z1] >= f(E[t; t ~ Z1])
*)
Lemma step_theorem (s : R) (f : R -> R) (Z_ : R -> law R)
    (H_line : forall t : R, f t >= f (E (Z_ 1) (fun u => u)) + (t - E (Z_ 1) (fun u => u)) * s) :
  E (Z_ 1) (fun t => f t) >= f (E (Z_ 1) (fun t => t)).
Proof.
  assert (H_at_z : forall z0 : R, drawn (Z_ 1) z0 -> f (z0) >= f (E (Z_ 1) (fun t => t)) + ((z0) - E (Z_ 1) (fun t => t)) * s).
  { intros z0 D0; draws; apply (step_at_z (s) (z0) (f) (Z_)); premise. }
  assert (P' : E (Z_ 1) (fun t => f (E (Z_ 1) (fun u => u)) + (t - E (Z_ 1) (fun u => u)) * s) <= E (Z_ 1) (fun t => f t)).
  { apply E_le; intros d0 D0; draws.
    pose proof (H_at_z d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  assert (A1' : f (E (Z_ 1) (fun t => t)) = E (Z_ 1) (fun t => f (E (Z_ 1) (fun u => u)) + (t - E (Z_ 1) (fun u => u)) * s)).
  { assert (S0' : f (E (Z_ 1) (fun t => t)) = f (E (Z_ 1) (fun t => t))).
    { transitivity (f (E (Z_ 1) (fun t => t))). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (Z_ 1) (fun t => f (E (Z_ 1) (fun u => u)) + (t - E (Z_ 1) (fun u => u)) * s) = f (E (Z_ 1) (fun t => t))).
    { transitivity (E (Z_ 1) (fun t => f (E (Z_ 1) (fun u => u)) + (t - E (Z_ 1) (fun u => u)) * s)). { arrange. }
      assert (E1' : normal_form (E (Z_ 1) (fun t => f (E (Z_ 1) (fun u => u)) + (t - E (Z_ 1) (fun u => u)) * s)) (f (E (Z_ 1) (fun t => t)))).
      { unfold normal_form.
        transitivity (E (Z_ 1) (fun r_2 => (f (E (Z_ 1) (fun t => t))) * (1) + ((s) * (r_2) + (((-1) * (E (Z_ 1) (fun t => t)) * s) * (1))))).
        { apply E_ext; intros r_2 D_r_2; draws.
          transitivity (f (E (Z_ 1) (fun t => t)) + r_2 * s - E (Z_ 1) (fun t => t) * s).
          { transitivity (f (E (Z_ 1) (fun t => t)) + (r_2 - E (Z_ 1) (fun t => t)) * s). { arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((f (E (Z_ 1) (fun t => t))) * (E (Z_ 1) (fun r_2 => 1)) + ((s) * (E (Z_ 1) (fun r_2 => r_2)) + (((-1) * (E (Z_ 1) (fun t => t)) * s) * (E (Z_ 1) (fun r_2 => 1))))).
        { linear. }
        transitivity ((f (E (Z_ 1) (fun t => t))) * (E (Z_ 1) (fun t => 1)) + ((s) * (E (Z_ 1) (fun t => t)) + (((-1) * (E (Z_ 1) (fun t => t)) * s) * (E (Z_ 1) (fun t => 1))))). { arrange. }
        assert (E4' : normal_form (E (Z_ 1) (fun t => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E5' : normal_form (E (Z_ 1) (fun t => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (f (E (Z_ 1) (fun t => t))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (Z_ 1) (fun t => f (E (Z_ 1) (fun u => u)) + (t - E (Z_ 1) (fun u => u)) * s)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

Theorem theorem (s : R) (f : R -> R) (Z_ : R -> law R)
    (H_line : forall t : R, f t >= f (E (Z_ 1) (fun u => u)) + (t - E (Z_ 1) (fun u => u)) * s) :
  E (Z_ 1) (fun t => f t) >= f (E (Z_ 1) (fun t => t)).
Proof. exact (step_theorem (s) (f) (Z_) H_line). Qed.
