(** ReLU, orthogonal lines: $NC1(NTK) < NC1(NNGP)$ (orthogonal-rays)

  Given [a > 0]: a > 0
  Given [b > 0]: b > 0
  with [m]: m = E[t; t ~ A1]
  with [v]: v = E[t^2; t ~ A1]
  with [W_Q]: W_Q = -E[E[1/4*r*t; r ~ A1]; t ~ A1] + E[1/2*t^2; t ~ A1]
  with [W_G]: W_G = -E[E[1/4*r*t; r ~ A1]; t ~ A1] + E[1/2*t^2; t ~ A1]
  with [B_Q]: B_Q = 1/2*E[E[1/4*r*t - 1/2*r*pi^(-1)*t; r ~ A1]; t ~ A1]
  with [B_G]: B_G = 1/2*E[E[1/4*r*t; r ~ A1]; t ~ A1]
  Then (W_G + W_Q)*(B_G + B_Q)^(-1) < W_Q*B_Q^(-1)
  Then W_Q*B_Q^(-1) = 2*pi*(-2 + pi)^(-1)*m^(-2)*(-m^2 + 2*v)
  Then B_G^(-1)*W_G = (4*v - 2*m^2)*m^(-2)
  Then (W_G + W_Q)*(B_G + B_Q)^(-1) = 2*pi*m^(-2)*(-m^2 + 2*v)*(pi - 1)^(-1)
  Then (2 - 2*pi^(-1))*pi^2*(-2 + pi)^(-1) = 2*pi*(-2 + pi)^(-1)*(pi - 1)
  Then (2 - 2*pi^(-1))*pi^2*(pi - 1)^(-1) = 2*pi
  Then 2*pi < 2*pi*(-2 + pi)^(-1)*(pi - 1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
Open Scope R_scope.

(** Step [Q, one side], by Algebra:
  1/2*b*a = 1/2*b*a
*)
Lemma step_Q__one_side (a : R) (b : R)
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0) :
  (1 / 2) * b * a = (1 / 2) * b * a.
Proof.
  first [put; solve [field] | equal].
Qed.

(** Step [Q, two sides], by Algebra:
  0 = 0
*)
Lemma step_Q__two_sides :
  0 = 0.
Proof.
  first [put; solve [ring] | equal].
Qed.

(** Step [Q, across], by Algebra:
  1/2*pi^(-1)*b*a = 1/2*pi^(-1)*b*a
*)
Lemma step_Q__across (a : R) (b : R)
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0) :
  (1 / 2) * b * a * (inv PI) = (1 / 2) * b * a * (inv PI).
Proof.
  first [put; solve [field] | equal].
Qed.

(** Step [G, one side], by Algebra:
  1/2*b*a = 1/2*b*a
*)
Lemma step_G__one_side (a : R) (b : R)
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0) :
  (1 / 2) * b * a = (1 / 2) * b * a.
Proof.
  first [put; solve [field] | equal].
Qed.

(** Step [G, two sides], by Algebra:
  0 = 0
*)
Lemma step_G__two_sides :
  0 = 0.
Proof.
  first [put; solve [ring] | equal].
Qed.

(** Step [G, across], by Algebra:
  0 = 0
*)
Lemma step_G__across :
  0 = 0.
Proof.
  first [put; solve [ring] | equal].
Qed.

(** Step [Q within], by Algebra:
  W_Q = -1/4*m^2 + 1/2*v
*)
Lemma step_Q_within (W_Q : R) (m : R) (v : R) (A : R -> law R)
    (sort_A : forall c, law_of_positives (A c))
    (H_m : m = E (A 1) (fun t => t))
    (H_v : v = E (A 1) (fun t => t ^ 2))
    (H_W_Q : W_Q = E (A 1) (fun t => (1 / 2) * (t ^ 2)) - E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t))) :
  W_Q = (1 / 2) * v - (1 / 4) * (m ^ 2).
Proof.
  enough (U' : E (A 1) (fun t => (1 / 2) * (t ^ 2)) - E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t)) = (1 / 2) * (E (A 1) (fun t => t ^ 2)) - (1 / 4) * ((E (A 1) (fun t => t)) ^ 2)).
  { transitivity (E (A 1) (fun t => (1 / 2) * (t ^ 2)) - E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t))).
    { assert (C0' : W_Q = E (A 1) (fun t => (1 / 2) * (t ^ 2)) - E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t))).
      { rewrite H_W_Q.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C1' : m = E (A 1) (fun t => t)).
    { rewrite H_m.
      first [same | ring | arrange]. }
    assert (C2' : v = E (A 1) (fun t => t ^ 2)).
    { rewrite H_v.
      first [same | ring | arrange]. }
    rewrite C1', C2'.
    first [same | ring | arrange]. }
  assert (S0' : E (A 1) (fun t => (1 / 2) * (t ^ 2)) - E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t)) = (1 / 2) * (E (A 1) (fun t => t ^ 2)) - (1 / 4) * ((E (A 1) (fun t => t)) ^ 2)).
  { transitivity (E (A 1) (fun t => (1 / 2) * (t ^ 2)) - E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t))). { arrange. }
    assert (E3' : normal_form (E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t))) ((1 / 4) * ((E (A 1) (fun t => t)) ^ 2))).
    { unfold normal_form.
      transitivity (E (A 1) (fun r_4 => ((1 / 4) * (E (A 1) (fun t => t))) * (r_4))).
      { apply E_ext; intros r_4 D_r_4; draws.
        transitivity ((1 / 4) * r_4 * (E (A 1) (fun t => t))).
        { transitivity (E (A 1) (fun t => (1 / 4) * t * r_4)). { arrange. }
          assert (E5' : normal_form (E (A 1) (fun t => (1 / 4) * t * r_4)) ((1 / 4) * r_4 * (E (A 1) (fun t => t)))).
          { unfold normal_form.
            transitivity (E (A 1) (fun r_6 => ((1 / 4) * r_4) * (r_6))).
            { apply E_ext; intros r_6 D_r_6; draws.
              transitivity ((1 / 4) * r_6 * r_4).
              { first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 4) * r_4) * (E (A 1) (fun r_6 => r_6))).
            { linear. }
            transitivity (((1 / 4) * r_4) * (E (A 1) (fun t => t))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 4) * (E (A 1) (fun t => t))) * (E (A 1) (fun r_4 => r_4))).
      { linear. }
      transitivity (((1 / 4) * (E (A 1) (fun t => t))) * (E (A 1) (fun t => t))). { arrange. }
      arrange. }
    assert (E7' : normal_form (E (A 1) (fun t => (1 / 2) * (t ^ 2))) ((1 / 2) * (E (A 1) (fun t => t ^ 2)))).
    { unfold normal_form.
      transitivity (E (A 1) (fun r_8 => (1 / 2) * (r_8 ^ 2))).
      { apply E_ext; intros r_8 D_r_8; draws.
        transitivity ((1 / 2) * (r_8 ^ 2)).
        { first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1 / 2) * (E (A 1) (fun r_8 => r_8 ^ 2))).
      { linear. }
      transitivity ((1 / 2) * (E (A 1) (fun t => t ^ 2))). { arrange. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  assert (S1' : (1 / 2) * (E (A 1) (fun t => t ^ 2)) - (1 / 4) * ((E (A 1) (fun t => t)) ^ 2) = (1 / 2) * (E (A 1) (fun t => t ^ 2)) - (1 / 4) * ((E (A 1) (fun t => t)) ^ 2)).
  { transitivity ((1 / 2) * (E (A 1) (fun t => t ^ 2)) - (1 / 4) * ((E (A 1) (fun t => t)) ^ 2)). { arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  transitivity (E (A 1) (fun t => (1 / 2) * (t ^ 2)) - E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity ((1 / 2) * (E (A 1) (fun t => t ^ 2)) - (1 / 4) * ((E (A 1) (fun t => t)) ^ 2)). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [G within], by Algebra:
  W_G = -1/4*m^2 + 1/2*v
*)
Lemma step_G_within (W_G : R) (m : R) (v : R) (A : R -> law R)
    (sort_A : forall c, law_of_positives (A c))
    (H_m : m = E (A 1) (fun t => t))
    (H_v : v = E (A 1) (fun t => t ^ 2))
    (H_W_G : W_G = E (A 1) (fun t => (1 / 2) * (t ^ 2)) - E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t))) :
  W_G = (1 / 2) * v - (1 / 4) * (m ^ 2).
Proof.
  enough (U' : E (A 1) (fun t => (1 / 2) * (t ^ 2)) - E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t)) = (1 / 2) * (E (A 1) (fun t => t ^ 2)) - (1 / 4) * ((E (A 1) (fun t => t)) ^ 2)).
  { transitivity (E (A 1) (fun t => (1 / 2) * (t ^ 2)) - E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t))).
    { assert (C0' : W_G = E (A 1) (fun t => (1 / 2) * (t ^ 2)) - E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t))).
      { rewrite H_W_G.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C1' : m = E (A 1) (fun t => t)).
    { rewrite H_m.
      first [same | ring | arrange]. }
    assert (C2' : v = E (A 1) (fun t => t ^ 2)).
    { rewrite H_v.
      first [same | ring | arrange]. }
    rewrite C1', C2'.
    first [same | ring | arrange]. }
  assert (S0' : E (A 1) (fun t => (1 / 2) * (t ^ 2)) - E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t)) = (1 / 2) * (E (A 1) (fun t => t ^ 2)) - (1 / 4) * ((E (A 1) (fun t => t)) ^ 2)).
  { transitivity (E (A 1) (fun t => (1 / 2) * (t ^ 2)) - E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t))). { arrange. }
    assert (E3' : normal_form (E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t))) ((1 / 4) * ((E (A 1) (fun t => t)) ^ 2))).
    { unfold normal_form.
      transitivity (E (A 1) (fun r_4 => ((1 / 4) * (E (A 1) (fun t => t))) * (r_4))).
      { apply E_ext; intros r_4 D_r_4; draws.
        transitivity ((1 / 4) * r_4 * (E (A 1) (fun t => t))).
        { transitivity (E (A 1) (fun t => (1 / 4) * t * r_4)). { arrange. }
          assert (E5' : normal_form (E (A 1) (fun t => (1 / 4) * t * r_4)) ((1 / 4) * r_4 * (E (A 1) (fun t => t)))).
          { unfold normal_form.
            transitivity (E (A 1) (fun r_6 => ((1 / 4) * r_4) * (r_6))).
            { apply E_ext; intros r_6 D_r_6; draws.
              transitivity ((1 / 4) * r_6 * r_4).
              { first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 4) * r_4) * (E (A 1) (fun r_6 => r_6))).
            { linear. }
            transitivity (((1 / 4) * r_4) * (E (A 1) (fun t => t))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 4) * (E (A 1) (fun t => t))) * (E (A 1) (fun r_4 => r_4))).
      { linear. }
      transitivity (((1 / 4) * (E (A 1) (fun t => t))) * (E (A 1) (fun t => t))). { arrange. }
      arrange. }
    assert (E7' : normal_form (E (A 1) (fun t => (1 / 2) * (t ^ 2))) ((1 / 2) * (E (A 1) (fun t => t ^ 2)))).
    { unfold normal_form.
      transitivity (E (A 1) (fun r_8 => (1 / 2) * (r_8 ^ 2))).
      { apply E_ext; intros r_8 D_r_8; draws.
        transitivity ((1 / 2) * (r_8 ^ 2)).
        { first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1 / 2) * (E (A 1) (fun r_8 => r_8 ^ 2))).
      { linear. }
      transitivity ((1 / 2) * (E (A 1) (fun t => t ^ 2))). { arrange. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  assert (S1' : (1 / 2) * (E (A 1) (fun t => t ^ 2)) - (1 / 4) * ((E (A 1) (fun t => t)) ^ 2) = (1 / 2) * (E (A 1) (fun t => t ^ 2)) - (1 / 4) * ((E (A 1) (fun t => t)) ^ 2)).
  { transitivity ((1 / 2) * (E (A 1) (fun t => t ^ 2)) - (1 / 4) * ((E (A 1) (fun t => t)) ^ 2)). { arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  transitivity (E (A 1) (fun t => (1 / 2) * (t ^ 2)) - E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity ((1 / 2) * (E (A 1) (fun t => t ^ 2)) - (1 / 4) * ((E (A 1) (fun t => t)) ^ 2)). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [Q between], by Algebra:
  B_Q = 1/8*(-2 + pi)*m^2*pi^(-1)
*)
Lemma step_Q_between (B_Q : R) (m : R) (A : R -> law R)
    (sort_A : forall c, law_of_positives (A c))
    (H_m : m = E (A 1) (fun t => t))
    (H_B_Q : B_Q = (1 / 2) * (E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t - (1 / 2) * u * t * (inv PI))))) :
  B_Q = (1 / 8) * (PI - 2) * (m ^ 2) * (inv PI).
Proof.
  enough (U' : (1 / 2) * (E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t - (1 / 2) * u * t * (inv PI)))) = (1 / 8) * (PI - 2) * ((E (A 1) (fun t => t)) ^ 2) * (inv PI)).
  { transitivity ((1 / 2) * (E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t - (1 / 2) * u * t * (inv PI))))).
    { assert (C0' : B_Q = (1 / 2) * (E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t - (1 / 2) * u * t * (inv PI))))).
      { rewrite H_B_Q.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C1' : m = E (A 1) (fun t => t)).
    { rewrite H_m.
      first [same | ring | arrange]. }
    rewrite C1'.
    first [same | ring | arrange]. }
  assert (S0' : (1 / 2) * (E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t - (1 / 2) * u * t * (inv PI)))) = (1 / 8) * ((E (A 1) (fun t => t)) ^ 2) - (1 / 4) * ((E (A 1) (fun t => t)) ^ 2) * (inv PI)).
  { transitivity ((1 / 2) * (E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t - (1 / 2) * u * t * (inv PI))))). { arrange. }
    assert (E2' : normal_form (E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t - (1 / 2) * u * t * (inv PI)))) ((1 / 4) * ((E (A 1) (fun t => t)) ^ 2) - (1 / 2) * ((E (A 1) (fun t => t)) ^ 2) * (inv PI))).
    { unfold normal_form.
      transitivity (E (A 1) (fun r_3 => ((-1 / 2) * (E (A 1) (fun t => t)) * (inv PI)) * (r_3) + (((1 / 4) * (E (A 1) (fun t => t))) * (r_3)))).
      { apply E_ext; intros r_3 D_r_3; draws.
        transitivity ((1 / 4) * r_3 * (E (A 1) (fun t => t)) - (1 / 2) * r_3 * (E (A 1) (fun t => t)) * (inv PI)).
        { transitivity (E (A 1) (fun t => (1 / 4) * t * r_3 - (1 / 2) * t * r_3 * (inv PI))). { arrange. }
          assert (E4' : normal_form (E (A 1) (fun t => (1 / 4) * t * r_3 - (1 / 2) * t * r_3 * (inv PI))) ((1 / 4) * r_3 * (E (A 1) (fun t => t)) - (1 / 2) * r_3 * (E (A 1) (fun t => t)) * (inv PI))).
          { unfold normal_form.
            transitivity (E (A 1) (fun r_5 => ((-1 / 2) * r_3 * (inv PI)) * (r_5) + (((1 / 4) * r_3) * (r_5)))).
            { apply E_ext; intros r_5 D_r_5; draws.
              transitivity ((1 / 4) * r_5 * r_3 - (1 / 2) * r_5 * r_3 * (inv PI)).
              { first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((-1 / 2) * r_3 * (inv PI)) * (E (A 1) (fun r_5 => r_5)) + (((1 / 4) * r_3) * (E (A 1) (fun r_5 => r_5)))).
            { linear. }
            transitivity (((-1 / 2) * r_3 * (inv PI)) * (E (A 1) (fun t => t)) + (((1 / 4) * r_3) * (E (A 1) (fun t => t)))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((-1 / 2) * (E (A 1) (fun t => t)) * (inv PI)) * (E (A 1) (fun r_3 => r_3)) + (((1 / 4) * (E (A 1) (fun t => t))) * (E (A 1) (fun r_3 => r_3)))).
      { linear. }
      transitivity (((-1 / 2) * (E (A 1) (fun t => t)) * (inv PI)) * (E (A 1) (fun t => t)) + (((1 / 4) * (E (A 1) (fun t => t))) * (E (A 1) (fun t => t)))). { arrange. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  assert (S1' : (1 / 8) * (PI - 2) * ((E (A 1) (fun t => t)) ^ 2) * (inv PI) = (1 / 8) * ((E (A 1) (fun t => t)) ^ 2) - (1 / 4) * ((E (A 1) (fun t => t)) ^ 2) * (inv PI)).
  { transitivity ((1 / 8) * (PI - 2) * ((E (A 1) (fun t => t)) ^ 2) * (inv PI)). { arrange. }
    assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | first [arrange | equal]]. }
  transitivity ((1 / 2) * (E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t - (1 / 2) * u * t * (inv PI))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity ((1 / 8) * (PI - 2) * ((E (A 1) (fun t => t)) ^ 2) * (inv PI)). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [G between], by Algebra:
  B_G = 1/8*m^2
*)
Lemma step_G_between (B_G : R) (m : R) (A : R -> law R)
    (sort_A : forall c, law_of_positives (A c))
    (H_m : m = E (A 1) (fun t => t))
    (H_B_G : B_G = (1 / 2) * (E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t)))) :
  B_G = (1 / 8) * (m ^ 2).
Proof.
  enough (U' : (1 / 2) * (E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t))) = (1 / 8) * ((E (A 1) (fun t => t)) ^ 2)).
  { transitivity ((1 / 2) * (E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t)))).
    { assert (C0' : B_G = (1 / 2) * (E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t)))).
      { rewrite H_B_G.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C1' : m = E (A 1) (fun t => t)).
    { rewrite H_m.
      first [same | ring | arrange]. }
    rewrite C1'.
    first [same | ring | arrange]. }
  assert (S0' : (1 / 2) * (E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t))) = (1 / 8) * ((E (A 1) (fun t => t)) ^ 2)).
  { transitivity ((1 / 2) * (E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t)))). { arrange. }
    assert (E2' : normal_form (E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t))) ((1 / 4) * ((E (A 1) (fun t => t)) ^ 2))).
    { unfold normal_form.
      transitivity (E (A 1) (fun r_3 => ((1 / 4) * (E (A 1) (fun t => t))) * (r_3))).
      { apply E_ext; intros r_3 D_r_3; draws.
        transitivity ((1 / 4) * r_3 * (E (A 1) (fun t => t))).
        { transitivity (E (A 1) (fun t => (1 / 4) * t * r_3)). { arrange. }
          assert (E4' : normal_form (E (A 1) (fun t => (1 / 4) * t * r_3)) ((1 / 4) * r_3 * (E (A 1) (fun t => t)))).
          { unfold normal_form.
            transitivity (E (A 1) (fun r_5 => ((1 / 4) * r_3) * (r_5))).
            { apply E_ext; intros r_5 D_r_5; draws.
              transitivity ((1 / 4) * r_5 * r_3).
              { first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 4) * r_3) * (E (A 1) (fun r_5 => r_5))).
            { linear. }
            transitivity (((1 / 4) * r_3) * (E (A 1) (fun t => t))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 4) * (E (A 1) (fun t => t))) * (E (A 1) (fun r_3 => r_3))).
      { linear. }
      transitivity (((1 / 4) * (E (A 1) (fun t => t))) * (E (A 1) (fun t => t))). { arrange. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  assert (S1' : (1 / 8) * ((E (A 1) (fun t => t)) ^ 2) = (1 / 8) * ((E (A 1) (fun t => t)) ^ 2)).
  { transitivity ((1 / 8) * ((E (A 1) (fun t => t)) ^ 2)). { arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  transitivity ((1 / 2) * (E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t)))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity ((1 / 8) * ((E (A 1) (fun t => t)) ^ 2)). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [m > 0], by Linear:
  m > 0
*)
Lemma step_m_pos_0 (m : R) (A : R -> law R)
    (sort_A : forall c, law_of_positives (A c))
    (H_m : m = E (A 1) (fun t => t)) :
  m > 0.
Proof.
  assert (P' : 0 < (E (A 1) (fun t => t))) by (sign).
  assert (G' : (m) - (0) = (E (A 1) (fun t => t))).
  { enough (U' : E (A 1) (fun t => t) - 0 = E (A 1) (fun t => t)).
    { transitivity (E (A 1) (fun t => t) - 0).
      { assert (C0' : m = E (A 1) (fun t => t)).
        { rewrite H_m.
          first [same | ring | arrange]. }
        rewrite C0'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    assert (S0' : E (A 1) (fun t => t) - 0 = E (A 1) (fun t => t)).
    { transitivity (E (A 1) (fun t => t) - 0). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (A 1) (fun t => t) = E (A 1) (fun t => t)).
    { transitivity (E (A 1) (fun t => t)). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (A 1) (fun t => t) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (A 1) (fun t => t)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [B_Q > 0], by Linear:
  B_Q > 0
*)
Lemma step_B_Q_pos_0 (B_Q : R) (m : R) (A : R -> law R)
    (sort_A : forall c, law_of_positives (A c))
    (H_m : m = E (A 1) (fun t => t))
    (H_B_Q : B_Q = (1 / 2) * (E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t - (1 / 2) * u * t * (inv PI))))) :
  B_Q > 0.
Proof.
  pose proof (step_Q_between (B_Q) (m) (A) sort_A H_m H_B_Q) as H_Q_between.
  pose proof (step_m_pos_0 (m) (A) sort_A H_m) as H_m_pos_0.
  assert (P' : 0 < ((1 / 8) * (PI - 2) * (m ^ 2) * (inv PI))) by (first [sign]).
  assert (G' : (B_Q) - (0) = ((1 / 8) * (PI - 2) * (m ^ 2) * (inv PI))).
  { rewrite ?H_Q_between.
    assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [B_G > 0], by Linear:
  B_G > 0
*)
Lemma step_B_G_pos_0 (B_G : R) (m : R) (A : R -> law R)
    (sort_A : forall c, law_of_positives (A c))
    (H_m : m = E (A 1) (fun t => t))
    (H_B_G : B_G = (1 / 2) * (E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t)))) :
  B_G > 0.
Proof.
  pose proof (step_G_between (B_G) (m) (A) sort_A H_m H_B_G) as H_G_between.
  pose proof (step_m_pos_0 (m) (A) sort_A H_m) as H_m_pos_0.
  assert (P' : 0 < ((1 / 8) * (m ^ 2))) by (sign).
  assert (G' : (B_G) - (0) = ((1 / 8) * (m ^ 2))).
  { rewrite ?H_G_between.
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [NC1(Q)], by Algebra:
  W_Q*B_Q^(-1) = 2*pi*(-2 + pi)^(-1)*m^(-2)*(-m^2 + 2*v)
*)
Lemma step_NC1_Q (B_Q : R) (W_Q : R) (m : R) (v : R) (A : R -> law R)
    (sort_A : forall c, law_of_positives (A c))
    (H_m : m = E (A 1) (fun t => t))
    (H_v : v = E (A 1) (fun t => t ^ 2))
    (H_W_Q : W_Q = E (A 1) (fun t => (1 / 2) * (t ^ 2)) - E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t)))
    (H_B_Q : B_Q = (1 / 2) * (E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t - (1 / 2) * u * t * (inv PI))))) :
  W_Q * (inv B_Q) = 2 * PI * (2 * v - m ^ 2) * (inv (PI - 2)) * (inv (m ^ 2)).
Proof.
  pose proof (step_Q_within (W_Q) (m) (v) (A) sort_A H_m H_v H_W_Q) as H_Q_within.
  pose proof (step_Q_between (B_Q) (m) (A) sort_A H_m H_B_Q) as H_Q_between.
  rewrite ?H_Q_within, ?H_Q_between.
  rewrite ?H_Q_within, ?H_Q_between.
  try assert (0 < PI - 2) by by_ball.
  try assert (N2' : normal_form (inv (m ^ 2)) ((inv m) ^ 2)) by normal.
  try assert (0 < PI - 2) by by_ball.
  try assert (N3' : normal_form ((inv (((1 / 8) * (PI - 2) * (m ^ 2) * (inv PI))))) (8 * PI * ((inv m) ^ 2) * (inv (PI - 2)))) by first [(unfold normal_form; replace (((1 / 8) * (PI - 2) * (m ^ 2) * (inv PI))) with ((1 / 8) * (PI - 2) * (m ^ 2) * (inv PI)) by (assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]); inverse) | normal].
  first [put; solve [field] | equal].
Qed.

(** Step [NC1(G)], by Algebra:
  B_G^(-1)*W_G = (4*v - 2*m^2)*m^(-2)
*)
Lemma step_NC1_G (B_G : R) (W_G : R) (m : R) (v : R) (A : R -> law R)
    (sort_A : forall c, law_of_positives (A c))
    (H_m : m = E (A 1) (fun t => t))
    (H_v : v = E (A 1) (fun t => t ^ 2))
    (H_W_G : W_G = E (A 1) (fun t => (1 / 2) * (t ^ 2)) - E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t)))
    (H_B_G : B_G = (1 / 2) * (E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t)))) :
  W_G * (inv B_G) = (4 * v - 2 * (m ^ 2)) * (inv (m ^ 2)).
Proof.
  pose proof (step_G_within (W_G) (m) (v) (A) sort_A H_m H_v H_W_G) as H_G_within.
  pose proof (step_G_between (B_G) (m) (A) sort_A H_m H_B_G) as H_G_between.
  rewrite ?H_G_within, ?H_G_between.
  rewrite ?H_G_within, ?H_G_between.
  try assert (N2' : normal_form (inv (m ^ 2)) ((inv m) ^ 2)) by normal.
  try assert (N3' : normal_form ((inv (((1 / 8) * (m ^ 2))))) (8 * ((inv m) ^ 2))) by first [(unfold normal_form; replace (((1 / 8) * (m ^ 2))) with ((1 / 8) * (m ^ 2)) by (first [put; solve [field] | equal]); inverse) | normal].
  first [put; solve [field] | equal].
Qed.

(** Step [NC1(NTK)], by Algebra:
  (W_G + W_Q)*(B_G + B_Q)^(-1) = 2*pi*m^(-2)*(-m^2 + 2*v)*(pi - 1)^(-1)
*)
Lemma step_NC1_NTK (B_G : R) (B_Q : R) (W_G : R) (W_Q : R) (m : R) (v : R) (A : R -> law R)
    (sort_A : forall c, law_of_positives (A c))
    (H_m : m = E (A 1) (fun t => t))
    (H_v : v = E (A 1) (fun t => t ^ 2))
    (H_W_Q : W_Q = E (A 1) (fun t => (1 / 2) * (t ^ 2)) - E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t)))
    (H_W_G : W_G = E (A 1) (fun t => (1 / 2) * (t ^ 2)) - E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t)))
    (H_B_Q : B_Q = (1 / 2) * (E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t - (1 / 2) * u * t * (inv PI)))))
    (H_B_G : B_G = (1 / 2) * (E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t)))) :
  (W_G + W_Q) * (inv (B_G + B_Q)) = 2 * PI * (2 * v - m ^ 2) * (inv (m ^ 2)) * (inv (PI - 1)).
Proof.
  pose proof (step_Q_within (W_Q) (m) (v) (A) sort_A H_m H_v H_W_Q) as H_Q_within.
  pose proof (step_G_within (W_G) (m) (v) (A) sort_A H_m H_v H_W_G) as H_G_within.
  pose proof (step_Q_between (B_Q) (m) (A) sort_A H_m H_B_Q) as H_Q_between.
  pose proof (step_G_between (B_G) (m) (A) sort_A H_m H_B_G) as H_G_between.
  rewrite ?H_Q_within, ?H_Q_between, ?H_G_within, ?H_G_between.
  rewrite ?H_Q_within, ?H_Q_between, ?H_G_within, ?H_G_between.
  try assert (0 < PI - 1) by by_ball.
  try assert (N4' : normal_form (inv (m ^ 2)) ((inv m) ^ 2)) by normal.
  try assert (0 < PI - 1) by by_ball.
  try assert (N5' : normal_form ((inv ((((1 / 8) * (m ^ 2))) + (((1 / 8) * (PI - 2) * (m ^ 2) * (inv PI)))))) (4 * PI * ((inv m) ^ 2) * (inv (PI - 1)))) by first [(unfold normal_form; replace (((((1 / 8) * (m ^ 2))) + (((1 / 8) * (PI - 2) * (m ^ 2) * (inv PI))))) with ((1 / 4) * (m ^ 2) * (PI - 1) * (inv PI)) by (assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]); inverse) | normal].
  first [put; solve [field] | equal].
Qed.

(** Step [square], by Sign:
  (-m + _0)^2 >= 0 for all A1
*)
Lemma step_square (m : R) (A : R -> law R)
    (sort_A : forall c, law_of_positives (A c)) :
  forall t : R, drawn (A 1) t -> (t - m) ^ 2 >= 0.
Proof.
  intros any0 D0; draws.
  gap; sign.
Qed.

(** Step [mean square], by Average:
  E[(-m + t)^2; t ~ A1] >= 0
*)
Lemma step_mean_square (m : R) (A : R -> law R)
    (sort_A : forall c, law_of_positives (A c)) :
  E (A 1) (fun t => (t - m) ^ 2) >= 0.
Proof.
  pose proof (step_square (m) (A) sort_A) as H_square.
  assert (P' : 0 <= E (A 1) (fun t => (t - m) ^ 2)).
  { apply E_nonneg; intros d0 D0; draws.
    pose proof (H_square d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [variance], by Linear:
  v >= m^2
*)
Lemma step_variance (m : R) (v : R) (A : R -> law R)
    (sort_A : forall c, law_of_positives (A c))
    (H_m : m = E (A 1) (fun t => t))
    (H_v : v = E (A 1) (fun t => t ^ 2)) :
  v >= m ^ 2.
Proof.
  pose proof (step_mean_square (m) (A) sort_A) as H_mean_square.
  assert (P0' : 0 <= (1) * ((E (A 1) (fun t => (t - m) ^ 2)) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (v) - (m ^ 2) = (1) * ((E (A 1) (fun t => (t - m) ^ 2)) - (0))).
  { enough (U' : E (A 1) (fun t => t ^ 2) - (E (A 1) (fun t => t)) ^ 2 = 1 * (E (A 1) (fun t => (t - E (A 1) (fun u => u)) ^ 2) - 0)).
    { transitivity (E (A 1) (fun t => t ^ 2) - (E (A 1) (fun t => t)) ^ 2).
      { assert (C0' : m = E (A 1) (fun t => t)).
        { rewrite H_m.
          first [same | ring | arrange]. }
        assert (C1' : v = E (A 1) (fun t => t ^ 2)).
        { rewrite H_v.
          first [same | ring | arrange]. }
        rewrite C0', C1'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      assert (C2' : E (A 1) (fun t => (t - m) ^ 2) = E (A 1) (fun t => (t - E (A 1) (fun u => u)) ^ 2)).
      { apply E_ext; intros r_3 D_r_3.
        assert (C4' : m = E (A 1) (fun t => t)).
        { rewrite H_m.
          first [same | ring | arrange]. }
        rewrite C4'.
        first [same | ring | arrange]. }
      rewrite C2'.
      first [same | ring | arrange]. }
    assert (S0' : E (A 1) (fun t => t ^ 2) - (E (A 1) (fun t => t)) ^ 2 = E (A 1) (fun t => t ^ 2) - (E (A 1) (fun t => t)) ^ 2).
    { transitivity (E (A 1) (fun t => t ^ 2) - (E (A 1) (fun t => t)) ^ 2). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : 1 * (E (A 1) (fun t => (t - E (A 1) (fun u => u)) ^ 2) - 0) = E (A 1) (fun t => t ^ 2) - (E (A 1) (fun t => t)) ^ 2).
    { transitivity (1 * (E (A 1) (fun t => (t - E (A 1) (fun u => u)) ^ 2) - 0)). { arrange. }
      assert (E7' : normal_form (E (A 1) (fun t => (t - E (A 1) (fun u => u)) ^ 2)) (E (A 1) (fun t => t ^ 2) - (E (A 1) (fun t => t)) ^ 2)).
      { unfold normal_form.
        transitivity (E (A 1) (fun r_8 => (1) * (r_8 ^ 2) + (((-2) * (E (A 1) (fun t => t))) * (r_8) + (((E (A 1) (fun t => t)) ^ 2) * (1))))).
        { apply E_ext; intros r_8 D_r_8; draws.
          transitivity (r_8 ^ 2 + (E (A 1) (fun t => t)) ^ 2 - 2 * r_8 * (E (A 1) (fun t => t))).
          { transitivity ((r_8 - E (A 1) (fun t => t)) ^ 2). { arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (A 1) (fun r_8 => r_8 ^ 2)) + (((-2) * (E (A 1) (fun t => t))) * (E (A 1) (fun r_8 => r_8)) + (((E (A 1) (fun t => t)) ^ 2) * (E (A 1) (fun r_8 => 1))))).
        { linear. }
        transitivity ((1) * (E (A 1) (fun t => t ^ 2)) + (((-2) * (E (A 1) (fun t => t))) * (E (A 1) (fun t => t)) + (((E (A 1) (fun t => t)) ^ 2) * (E (A 1) (fun t => 1))))). { arrange. }
        assert (E10' : normal_form (E (A 1) (fun t => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (A 1) (fun t => t ^ 2) - (E (A 1) (fun t => t)) ^ 2). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (1 * (E (A 1) (fun t => (t - E (A 1) (fun u => u)) ^ 2) - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [refuted], by Linear:
  (W_G + W_Q)*(B_G + B_Q)^(-1) < W_Q*B_Q^(-1)
*)
Lemma step_refuted (B_G : R) (B_Q : R) (W_G : R) (W_Q : R) (m : R) (v : R) (A : R -> law R)
    (sort_A : forall c, law_of_positives (A c))
    (H_m : m = E (A 1) (fun t => t))
    (H_v : v = E (A 1) (fun t => t ^ 2))
    (H_W_Q : W_Q = E (A 1) (fun t => (1 / 2) * (t ^ 2)) - E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t)))
    (H_W_G : W_G = E (A 1) (fun t => (1 / 2) * (t ^ 2)) - E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t)))
    (H_B_Q : B_Q = (1 / 2) * (E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t - (1 / 2) * u * t * (inv PI)))))
    (H_B_G : B_G = (1 / 2) * (E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t)))) :
  (W_G + W_Q) * (inv (B_G + B_Q)) < W_Q * (inv B_Q).
Proof.
  pose proof (step_m_pos_0 (m) (A) sort_A H_m) as H_m_pos_0.
  pose proof (step_NC1_Q (B_Q) (W_Q) (m) (v) (A) sort_A H_m H_v H_W_Q H_B_Q) as H_NC1_Q.
  pose proof (step_NC1_NTK (B_G) (B_Q) (W_G) (W_Q) (m) (v) (A) sort_A H_m H_v H_W_Q H_W_G H_B_Q H_B_G) as H_NC1_NTK.
  pose proof (step_variance (m) (v) (A) sort_A H_m H_v) as H_variance.
  try assert (0 < PI - 2) by by_ball.
  try assert (0 < PI - 1) by by_ball.
  assert (P0' : 0 <= (4 * PI * (inv (PI - 2)) * (inv (m ^ 2)) * (inv (PI - 1))) * ((v) - (m ^ 2))) by (apply Rmult_le_pos; [first [sign] | lra]).
  try assert (0 < PI - 2) by by_ball.
  try assert (0 < PI - 1) by by_ball.
  assert (P' : 0 < (2 * PI * (inv (PI - 2)) * (inv (PI - 1)))) by (by_ball).
  assert (G' : (W_Q * (inv B_Q)) - ((W_G + W_Q) * (inv (B_G + B_Q))) = (4 * PI * (inv (PI - 2)) * (inv (m ^ 2)) * (inv (PI - 1))) * ((v) - (m ^ 2)) + (2 * PI * (inv (PI - 2)) * (inv (PI - 1)))).
  { rewrite ?H_NC1_Q, ?H_NC1_NTK.
    rewrite ?H_NC1_Q, ?H_NC1_NTK.
    try assert (0 < PI - 2) by by_ball.
    try assert (0 < PI - 1) by by_ball.
    try assert (N2' : normal_form (inv (m ^ 2)) ((inv m) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : m <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : m <> 0) by (apply positive_ne; sign).
    assert (Z1' : PI - 2 <> 0) by (apply positive_ne; by_ball).
    assert (Z2' : PI - 1 <> 0) by (apply positive_ne; by_ball).
    first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [E|a|], by Antiderivative:
  integral(t -> exp(-1/2*t^2)*t*pi^(-1/2)*2^(1/2), 0, oo(1)) = pi^(-1/2)*2^(1/2)
*)
Lemma step_E_a :
  the_integral (at_right 0) (Rbar_locally p_infty) (fun t => exp ((-1 / 2) * (t ^ 2)) * t * (sqrt 2) * (inv (sqrt PI))) = sqrt 2 * (inv (sqrt PI)).
Proof.
  assert (S' : between_ends (at_right (0)) (Rbar_locally p_infty) (fun t => is_derive (fun t => (-1) * (exp ((-1 / 2) * (t ^ 2))) * (sqrt 2) * (inv (sqrt PI))) t ((fun t => exp ((-1 / 2) * (t ^ 2)) * t * (sqrt 2) * (inv (sqrt PI))) t) /\ continuous (fun t => exp ((-1 / 2) * (t ^ 2)) * t * (sqrt 2) * (inv (sqrt PI))) t)).
  { apply ends_far.
    intros at_t L'.
    assert (0 < at_t) by (apply Rle_lt_trans with (0); [by_number | exact L']).
    split; cbv beta.
    - idtac.
      try assert (N2' : normal_form ((exp ((-1 / 2) * (at_t ^ 2)))) (inv (exp ((1 / 2) * ((at_t) ^ 2))))) by normal.
      try assert (N3' : normal_form ((exp ((-1 / 2) * (at_t ^ 2)))) (inv (exp ((1 / 2) * ((at_t) ^ 2))))) by normal.
      derivative_of.
      first [put; solve [field] | equal].
    - assert (0 < sqrt PI) by by_number.
      continuity. }
  assert (A' : filterlim (fun t => (-1) * (exp ((-1 / 2) * (t ^ 2))) * (sqrt 2) * (inv (sqrt PI))) (at_right (0)) (locally ((-1) * (exp ((-1 / 2) * ((0) ^ 2))) * (sqrt 2) * (inv (sqrt PI))))).
  { apply tends_at_right; [| reflexivity].
    assert (0 < sqrt PI) by by_number.
    continuity. }
  assert (B' : filterlim (fun t => (-1) * (exp ((-1 / 2) * (t ^ 2))) * (sqrt 2) * (inv (sqrt PI))) (Rbar_locally p_infty) (locally (0))).
  { tends_to. }
  assert (T' : (0) - ((-1) * (exp ((-1 / 2) * ((0) ^ 2))) * (sqrt 2) * (inv (sqrt PI))) = sqrt 2 * (inv (sqrt PI))).
  { try assert (N7' : normal_form ((exp ((-1 / 2) * ((0) ^ 2)))) (1)) by normal.
    first [put; solve [ring] | equal]. }
  etransitivity; [exact (integral_by _ _ (fun t => (-1) * (exp ((-1 / 2) * (t ^ 2))) * (sqrt 2) * (inv (sqrt PI))) (fun t => exp ((-1 / 2) * (t ^ 2)) * t * (sqrt 2) * (inv (sqrt PI))) _ _ S' A' B') | exact T'].
Qed.

(** Step [E a^2], by Antiderivative:
  integral(t -> exp(-1/2*t^2)*t^2*pi^(-1/2)*2^(1/2), 0, oo(1)) = 1
*)
Lemma step_E_a_2 :
  the_integral (at_right 0) (Rbar_locally p_infty) (fun t => exp ((-1 / 2) * (t ^ 2)) * (t ^ 2) * (sqrt 2) * (inv (sqrt PI))) = 1.
Proof.
  assert (S' : between_ends (at_right (0)) (Rbar_locally p_infty) (fun t => is_derive (fun t => erf ((1 / 2) * t * (sqrt 2)) - exp ((-1 / 2) * (t ^ 2)) * t * (sqrt 2) * (inv (sqrt PI))) t ((fun t => exp ((-1 / 2) * (t ^ 2)) * (t ^ 2) * (sqrt 2) * (inv (sqrt PI))) t) /\ continuous (fun t => exp ((-1 / 2) * (t ^ 2)) * (t ^ 2) * (sqrt 2) * (inv (sqrt PI))) t)).
  { apply ends_far.
    intros at_t L'.
    assert (0 < at_t) by (apply Rle_lt_trans with (0); [by_number | exact L']).
    split; cbv beta.
    - idtac.
      try assert (N2' : normal_form ((exp ((-1 / 2) * (at_t ^ 2)))) (inv (exp ((1 / 2) * ((at_t) ^ 2))))) by normal.
      try assert (N3' : normal_form ((exp ((-1 / 2) * (at_t ^ 2)))) (inv (exp ((1 / 2) * ((at_t) ^ 2))))) by normal.
      try assert (N4' : normal_form ((exp (-1 * (((1 / 2) * at_t * (sqrt 2))) ^ 2))) (inv (exp ((1 / 2) * ((at_t) ^ 2))))) by normal.
      derivative_of.
      first [put; solve [field] | equal].
    - assert (0 < sqrt PI) by by_number.
      continuity. }
  assert (A' : filterlim (fun t => erf ((1 / 2) * t * (sqrt 2)) - exp ((-1 / 2) * (t ^ 2)) * t * (sqrt 2) * (inv (sqrt PI))) (at_right (0)) (locally (erf ((1 / 2) * (0) * (sqrt 2)) - exp ((-1 / 2) * ((0) ^ 2)) * (0) * (sqrt 2) * (inv (sqrt PI))))).
  { apply tends_at_right; [| reflexivity].
    assert (0 < sqrt PI) by by_number.
    continuity. }
  assert (B' : filterlim (fun t => erf ((1 / 2) * t * (sqrt 2)) - exp ((-1 / 2) * (t ^ 2)) * t * (sqrt 2) * (inv (sqrt PI))) (Rbar_locally p_infty) (locally (0 + 1))).
  { tends_to. }
  assert (T' : (0 + 1) - (erf ((1 / 2) * (0) * (sqrt 2)) - exp ((-1 / 2) * ((0) ^ 2)) * (0) * (sqrt 2) * (inv (sqrt PI))) = 1).
  { try assert (N8' : normal_form ((exp ((-1 / 2) * ((0) ^ 2)))) (1)) by normal.
    try assert (N9' : normal_form ((erf ((1 / 2) * (0) * (sqrt 2)))) (0)) by normal.
    first [put; solve [ring] | equal]. }
  etransitivity; [exact (integral_by _ _ (fun t => erf ((1 / 2) * t * (sqrt 2)) - exp ((-1 / 2) * (t ^ 2)) * t * (sqrt 2) * (inv (sqrt PI))) (fun t => exp ((-1 / 2) * (t ^ 2)) * (t ^ 2) * (sqrt 2) * (inv (sqrt PI))) _ _ S' A' B') | exact T'].
Qed.

(** Step [Gaussian, NNGP], by Algebra:
  (2 - 2*pi^(-1))*pi^2*(-2 + pi)^(-1) = 2*pi*(-2 + pi)^(-1)*(pi - 1)
*)
Lemma step_Gaussian__NNGP :
  (2 - 2 * (inv PI)) * (PI ^ 2) * (inv (PI - 2)) = 2 * PI * (PI - 1) * (inv (PI - 2)).
Proof.
  try assert (0 < PI - 2) by by_ball.
  assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
  assert (Z1' : PI - 2 <> 0) by (apply positive_ne; by_ball).
  first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal].
Qed.

(** Step [Gaussian, NTK], by Algebra:
  (2 - 2*pi^(-1))*pi^2*(pi - 1)^(-1) = 2*pi
*)
Lemma step_Gaussian__NTK :
  (2 - 2 * (inv PI)) * (PI ^ 2) * (inv (PI - 1)) = 2 * PI.
Proof.
  try assert (0 < PI - 1) by by_ball.
  assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
  assert (Z1' : PI - 1 <> 0) by (apply positive_ne; by_ball).
  first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal].
Qed.

(** Step [Gaussian, refuted], by Balls:
  2*pi < 2*pi*(-2 + pi)^(-1)*(pi - 1)
*)
Lemma step_Gaussian__refuted :
  2 * PI < 2 * PI * (PI - 1) * (inv (PI - 2)).
Proof.
  by_balls.
Qed.

Theorem theorem_1 (B_G : R) (B_Q : R) (W_G : R) (W_Q : R) (a : R) (b : R) (m : R) (v : R) (A : R -> law R)
    (sort_A : forall c, law_of_positives (A c))
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_m : m = E (A 1) (fun t => t))
    (H_v : v = E (A 1) (fun t => t ^ 2))
    (H_W_Q : W_Q = E (A 1) (fun t => (1 / 2) * (t ^ 2)) - E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t)))
    (H_W_G : W_G = E (A 1) (fun t => (1 / 2) * (t ^ 2)) - E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t)))
    (H_B_Q : B_Q = (1 / 2) * (E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t - (1 / 2) * u * t * (inv PI)))))
    (H_B_G : B_G = (1 / 2) * (E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t)))) :
  (W_G + W_Q) * (inv (B_G + B_Q)) < W_Q * (inv B_Q).
Proof. exact (step_refuted (B_G) (B_Q) (W_G) (W_Q) (m) (v) (A) sort_A H_m H_v H_W_Q H_W_G H_B_Q H_B_G). Qed.

Theorem theorem_2 (B_Q : R) (W_Q : R) (a : R) (b : R) (m : R) (v : R) (A : R -> law R)
    (sort_A : forall c, law_of_positives (A c))
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_m : m = E (A 1) (fun t => t))
    (H_v : v = E (A 1) (fun t => t ^ 2))
    (H_W_Q : W_Q = E (A 1) (fun t => (1 / 2) * (t ^ 2)) - E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t)))
    (H_B_Q : B_Q = (1 / 2) * (E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t - (1 / 2) * u * t * (inv PI))))) :
  W_Q * (inv B_Q) = 2 * PI * (2 * v - m ^ 2) * (inv (PI - 2)) * (inv (m ^ 2)).
Proof. exact (step_NC1_Q (B_Q) (W_Q) (m) (v) (A) sort_A H_m H_v H_W_Q H_B_Q). Qed.

Theorem theorem_3 (B_G : R) (W_G : R) (a : R) (b : R) (m : R) (v : R) (A : R -> law R)
    (sort_A : forall c, law_of_positives (A c))
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_m : m = E (A 1) (fun t => t))
    (H_v : v = E (A 1) (fun t => t ^ 2))
    (H_W_G : W_G = E (A 1) (fun t => (1 / 2) * (t ^ 2)) - E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t)))
    (H_B_G : B_G = (1 / 2) * (E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t)))) :
  W_G * (inv B_G) = (4 * v - 2 * (m ^ 2)) * (inv (m ^ 2)).
Proof. exact (step_NC1_G (B_G) (W_G) (m) (v) (A) sort_A H_m H_v H_W_G H_B_G). Qed.

Theorem theorem_4 (B_G : R) (B_Q : R) (W_G : R) (W_Q : R) (a : R) (b : R) (m : R) (v : R) (A : R -> law R)
    (sort_A : forall c, law_of_positives (A c))
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_m : m = E (A 1) (fun t => t))
    (H_v : v = E (A 1) (fun t => t ^ 2))
    (H_W_Q : W_Q = E (A 1) (fun t => (1 / 2) * (t ^ 2)) - E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t)))
    (H_W_G : W_G = E (A 1) (fun t => (1 / 2) * (t ^ 2)) - E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t)))
    (H_B_Q : B_Q = (1 / 2) * (E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t - (1 / 2) * u * t * (inv PI)))))
    (H_B_G : B_G = (1 / 2) * (E (A 1) (fun t => E (A 1) (fun u => (1 / 4) * u * t)))) :
  (W_G + W_Q) * (inv (B_G + B_Q)) = 2 * PI * (2 * v - m ^ 2) * (inv (m ^ 2)) * (inv (PI - 1)).
Proof. exact (step_NC1_NTK (B_G) (B_Q) (W_G) (W_Q) (m) (v) (A) sort_A H_m H_v H_W_Q H_W_G H_B_Q H_B_G). Qed.

Theorem theorem_5 (a : R) (b : R)
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0) :
  (2 - 2 * (inv PI)) * (PI ^ 2) * (inv (PI - 2)) = 2 * PI * (PI - 1) * (inv (PI - 2)).
Proof. exact (step_Gaussian__NNGP). Qed.

Theorem theorem_6 (a : R) (b : R)
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0) :
  (2 - 2 * (inv PI)) * (PI ^ 2) * (inv (PI - 1)) = 2 * PI.
Proof. exact (step_Gaussian__NTK). Qed.

Theorem theorem_7 (a : R) (b : R)
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0) :
  2 * PI < 2 * PI * (PI - 1) * (inv (PI - 2)).
Proof. exact (step_Gaussian__refuted). Qed.
