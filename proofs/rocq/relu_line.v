(** ReLU, $d = 1$: $NTK = 2 NNGP$, and $NC1$ of mirrored classes in closed form (relu-line)

  Given [a > 0]: a > 0
  Given [b > 0]: b > 0
  Given [apart]: (-E[t; t ~ N1]*(1 - q) + q*E[t; t ~ P1])^2 > 0
  with [alpha]: alpha = q*E[t; t ~ P1]
  with [beta]: beta = E[t; t ~ N1]*(1 - q)
  with [v]: v = E[t^2; t ~ N1]*(1 - q) + q*E[t^2; t ~ P1]
  with [W_Q]: W_Q = E[E[1/2*r^2*(1 - q) + 1/2*t^2*q; r ~ N1]; t ~ P1] - E[E[E[E[1/2*t1*(1 - q)^2*s
    + 1/2*r*q^2*t; t1 ~ N1]; s ~ N1]; r ~ P1]; t ~ P1]
  with [B_Q]: B_Q = -1/2*E[E[E[E[q*(1 - q)*t*s; t1 ~ N1]; s ~ N1]; r ~ P1]; t ~ P1] +
    1/2*E[E[E[E[1/2*t1*(1 - q)^2*s + 1/2*r*q^2*t; t1 ~ N1]; s ~ N1]; r ~ P1]; t ~ P1]
  with [W]: W = -E[E[E[E[r*q^2*t + t1*(1 - q)^2*s; t1 ~ N1]; s ~ N1]; r ~ P1]; t ~ P1] + E[E[t^2*q
    + r^2*(1 - q); r ~ N1]; t ~ P1]
  with [B]: B = -1/2*E[E[E[E[2*q*(1 - q)*t*s; t1 ~ N1]; s ~ N1]; r ~ P1]; t ~ P1] +
    1/2*E[E[E[E[r*q^2*t + t1*(1 - q)^2*s; t1 ~ N1]; s ~ N1]; r ~ P1]; t ~ P1]
  Then b*a = b*a
  Then 0 = 0
  Then W_Q*B_Q^(-1) = (alpha - beta)^(-2)*(-2*beta^2 + 2*v - 2*alpha^2)
  Then W*B^(-1) = W_Q*B_Q^(-1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [one sign], by Algebra:
  1/2*b*a = 1/2*b*a
*)
Lemma step_one_sign (a : R) (b : R)
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0) :
  (1 / 2) * b * a = (1 / 2) * b * a.
Proof.
  first [put; solve [field] | equal].
Qed.

(** Step [two signs], by Algebra:
  0 = 0
*)
Lemma step_two_signs :
  0 = 0.
Proof.
  first [put; solve [ring] | equal].
Qed.

(** Step [NTK, one sign], by Algebra:
  b*a = b*a
*)
Lemma step_NTK__one_sign (a : R) (b : R)
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0) :
  b * a = b * a.
Proof.
  first [put; solve [ring] | equal].
Qed.

(** Step [NTK, two signs], by Algebra:
  0 = 0
*)
Lemma step_NTK__two_signs :
  0 = 0.
Proof.
  first [put; solve [ring] | equal].
Qed.

(** Step [within], by Algebra:
  W_Q = -1/2*alpha^2 - 1/2*beta^2 + 1/2*v
*)
Lemma step_within (W_Q : R) (alpha : R) (beta : R) (q : R) (v : R) (N_ : R -> law R) (P : R -> law R)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_alpha : alpha = q * (E (P 1) (fun t => t)))
    (H_beta : beta = E (N_ 1) (fun t => t) * (1 - q))
    (H_v : v = E (N_ 1) (fun t => t ^ 2) * (1 - q) + q * (E (P 1) (fun t => t ^ 2)))
    (H_W_Q : W_Q = E (P 1) (fun t => E (N_ 1) (fun u => (1 / 2) * (u ^ 2) * (1 - q) + (1 / 2) * (t ^ 2) * q)) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t))))) :
  W_Q = (1 / 2) * v - (1 / 2) * (alpha ^ 2) - (1 / 2) * (beta ^ 2).
Proof.
  enough (U' : E (P 1) (fun t => E (N_ 1) (fun u => (1 / 2) * (u ^ 2) * (1 - q) + (1 / 2) * (t ^ 2) * q)) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t)))) = (1 / 2) * (E (N_ 1) (fun t => t ^ 2) * (1 - q) + q * (E (P 1) (fun t => t ^ 2))) - (1 / 2) * ((q * (E (P 1) (fun t => t))) ^ 2) - (1 / 2) * ((E (N_ 1) (fun t => t) * (1 - q)) ^ 2)).
  { transitivity (E (P 1) (fun t => E (N_ 1) (fun u => (1 / 2) * (u ^ 2) * (1 - q) + (1 / 2) * (t ^ 2) * q)) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t))))).
    { assert (C0' : W_Q = E (P 1) (fun t => E (N_ 1) (fun u => (1 / 2) * (u ^ 2) * (1 - q) + (1 / 2) * (t ^ 2) * q)) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t))))).
      { rewrite H_W_Q.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C1' : alpha = q * (E (P 1) (fun t => t))).
    { rewrite H_alpha.
      first [same | ring | arrange]. }
    assert (C2' : beta = E (N_ 1) (fun t => t) * (1 - q)).
    { rewrite H_beta.
      first [same | ring | arrange]. }
    assert (C3' : v = E (N_ 1) (fun t => t ^ 2) * (1 - q) + q * (E (P 1) (fun t => t ^ 2))).
    { rewrite H_v.
      first [same | ring | arrange]. }
    rewrite C1', C2', C3'.
    first [same | ring | arrange]. }
  assert (S0' : E (P 1) (fun t => E (N_ 1) (fun u => (1 / 2) * (u ^ 2) * (1 - q) + (1 / 2) * (t ^ 2) * q)) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t)))) = q * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * q * (E (P 1) (fun t => t ^ 2)) + (1 / 2) * (E (N_ 1) (fun t => t ^ 2)) - (1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2) - (1 / 2) * (q ^ 2) * ((E (P 1) (fun t => t)) ^ 2) - (1 / 2) * q * (E (N_ 1) (fun t => t ^ 2)) - (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)).
  { transitivity (E (P 1) (fun t => E (N_ 1) (fun u => (1 / 2) * (u ^ 2) * (1 - q) + (1 / 2) * (t ^ 2) * q)) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t))))). { arrange. }
    assert (E4' : normal_form (E (P 1) (fun t => E (N_ 1) (fun u => (1 / 2) * (u ^ 2) * (1 - q) + (1 / 2) * (t ^ 2) * q))) ((1 / 2) * q * (E (P 1) (fun t => t ^ 2)) + (1 / 2) * (E (N_ 1) (fun t => t ^ 2)) - (1 / 2) * q * (E (N_ 1) (fun t => t ^ 2)))).
    { unfold normal_form.
      transitivity (E (P 1) (fun r_5 => ((1 / 2) * q) * (r_5 ^ 2) + (((1 / 2) * (E (N_ 1) (fun t => t ^ 2))) * (1) + (((-1 / 2) * q * (E (N_ 1) (fun t => t ^ 2))) * (1))))).
      { apply E_ext; intros r_5 D_r_5; draws.
        transitivity ((1 / 2) * (E (N_ 1) (fun t => t ^ 2)) + (1 / 2) * q * (r_5 ^ 2) - (1 / 2) * q * (E (N_ 1) (fun t => t ^ 2))).
        { transitivity (E (N_ 1) (fun t => (1 / 2) * (t ^ 2) * (1 - q) + (1 / 2) * (r_5 ^ 2) * q)). { arrange. }
          assert (E6' : normal_form (E (N_ 1) (fun t => (1 / 2) * (t ^ 2) * (1 - q) + (1 / 2) * (r_5 ^ 2) * q)) ((1 / 2) * (E (N_ 1) (fun t => t ^ 2)) + (1 / 2) * q * (r_5 ^ 2) - (1 / 2) * q * (E (N_ 1) (fun t => t ^ 2)))).
          { unfold normal_form.
            transitivity (E (N_ 1) (fun r_7 => (1 / 2) * (r_7 ^ 2) + (((-1 / 2) * q) * (r_7 ^ 2) + (((1 / 2) * q * (r_5 ^ 2)) * (1))))).
            { apply E_ext; intros r_7 D_r_7; draws.
              transitivity ((1 / 2) * (r_5 ^ 2) * q + (1 / 2) * (r_7 ^ 2) - (1 / 2) * q * (r_7 ^ 2)).
              { first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1 / 2) * (E (N_ 1) (fun r_7 => r_7 ^ 2)) + (((-1 / 2) * q) * (E (N_ 1) (fun r_7 => r_7 ^ 2)) + (((1 / 2) * q * (r_5 ^ 2)) * (E (N_ 1) (fun r_7 => 1))))).
            { linear. }
            transitivity ((1 / 2) * (E (N_ 1) (fun t => t ^ 2)) + (((-1 / 2) * q) * (E (N_ 1) (fun t => t ^ 2)) + (((1 / 2) * q * (r_5 ^ 2)) * (E (N_ 1) (fun t => 1))))). { arrange. }
            assert (E8' : normal_form (E (N_ 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * q) * (E (P 1) (fun r_5 => r_5 ^ 2)) + (((1 / 2) * (E (N_ 1) (fun t => t ^ 2))) * (E (P 1) (fun r_5 => 1)) + (((-1 / 2) * q * (E (N_ 1) (fun t => t ^ 2))) * (E (P 1) (fun r_5 => 1))))).
      { linear. }
      transitivity (((1 / 2) * q) * (E (P 1) (fun t => t ^ 2)) + (((1 / 2) * (E (N_ 1) (fun t => t ^ 2))) * (E (P 1) (fun t => 1)) + (((-1 / 2) * q * (E (N_ 1) (fun t => t ^ 2))) * (E (P 1) (fun t => 1))))). { arrange. }
      assert (E9' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E10' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    assert (E11' : normal_form (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t))))) ((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * ((E (P 1) (fun t => t)) ^ 2) - q * ((E (N_ 1) (fun t => t)) ^ 2))).
    { unfold normal_form.
      transitivity (E (P 1) (fun r_12 => ((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + (((-1) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + (((1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + (((1 / 2) * (q ^ 2) * (E (P 1) (fun t => t))) * (r_12)))))).
      { apply E_ext; intros r_12 D_r_12; draws.
        transitivity ((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * r_12 * (E (P 1) (fun t => t)) - q * ((E (N_ 1) (fun t => t)) ^ 2)).
        { transitivity (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => (1 / 2) * w * ((1 - q) ^ 2) * u + (1 / 2) * t * (q ^ 2) * r_12)))). { arrange. }
          assert (E13' : normal_form (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => (1 / 2) * w * ((1 - q) ^ 2) * u + (1 / 2) * t * (q ^ 2) * r_12)))) ((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * r_12 * (E (P 1) (fun t => t)) - q * ((E (N_ 1) (fun t => t)) ^ 2))).
          { unfold normal_form.
            transitivity (E (P 1) (fun r_14 => ((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + (((-1) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + (((1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + (((1 / 2) * (q ^ 2) * r_12) * (r_14)))))).
            { apply E_ext; intros r_14 D_r_14; draws.
              transitivity ((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * r_14 * r_12 - q * ((E (N_ 1) (fun t => t)) ^ 2)).
              { transitivity (E (N_ 1) (fun t => E (N_ 1) (fun u => (1 / 2) * u * ((1 - q) ^ 2) * t + (1 / 2) * r_14 * (q ^ 2) * r_12))). { arrange. }
                assert (E15' : normal_form (E (N_ 1) (fun t => E (N_ 1) (fun u => (1 / 2) * u * ((1 - q) ^ 2) * t + (1 / 2) * r_14 * (q ^ 2) * r_12))) ((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * r_14 * r_12 - q * ((E (N_ 1) (fun t => t)) ^ 2))).
                { unfold normal_form.
                  transitivity (E (N_ 1) (fun r_16 => ((1 / 2) * (E (N_ 1) (fun t => t))) * (r_16) + (((-1) * q * (E (N_ 1) (fun t => t))) * (r_16) + (((1 / 2) * (q ^ 2) * (E (N_ 1) (fun t => t))) * (r_16) + (((1 / 2) * (q ^ 2) * r_14 * r_12) * (1)))))).
                  { apply E_ext; intros r_16 D_r_16; draws.
                    transitivity ((1 / 2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_16 + (1 / 2) * (E (N_ 1) (fun t => t)) * r_16 + (1 / 2) * r_12 * (q ^ 2) * r_14 - q * (E (N_ 1) (fun t => t)) * r_16).
                    { transitivity (E (N_ 1) (fun t => (1 / 2) * t * ((1 - q) ^ 2) * r_16 + (1 / 2) * r_14 * (q ^ 2) * r_12)). { arrange. }
                      assert (E17' : normal_form (E (N_ 1) (fun t => (1 / 2) * t * ((1 - q) ^ 2) * r_16 + (1 / 2) * r_14 * (q ^ 2) * r_12)) ((1 / 2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_16 + (1 / 2) * (E (N_ 1) (fun t => t)) * r_16 + (1 / 2) * r_12 * (q ^ 2) * r_14 - q * (E (N_ 1) (fun t => t)) * r_16)).
                      { unfold normal_form.
                        transitivity (E (N_ 1) (fun r_18 => ((1 / 2) * r_16) * (r_18) + (((-1) * q * r_16) * (r_18) + (((1 / 2) * (q ^ 2) * r_16) * (r_18) + (((1 / 2) * (q ^ 2) * r_14 * r_12) * (1)))))).
                        { apply E_ext; intros r_18 D_r_18; draws.
                          transitivity ((1 / 2) * (q ^ 2) * r_18 * r_16 + (1 / 2) * r_14 * (q ^ 2) * r_12 + (1 / 2) * r_18 * r_16 - q * r_18 * r_16).
                          { first [put; solve [field] | first [arrange | equal]]. }
                          arrange. }
                        transitivity (((1 / 2) * r_16) * (E (N_ 1) (fun r_18 => r_18)) + (((-1) * q * r_16) * (E (N_ 1) (fun r_18 => r_18)) + (((1 / 2) * (q ^ 2) * r_16) * (E (N_ 1) (fun r_18 => r_18)) + (((1 / 2) * (q ^ 2) * r_14 * r_12) * (E (N_ 1) (fun r_18 => 1)))))).
                        { linear. }
                        transitivity (((1 / 2) * r_16) * (E (N_ 1) (fun t => t)) + (((-1) * q * r_16) * (E (N_ 1) (fun t => t)) + (((1 / 2) * (q ^ 2) * r_16) * (E (N_ 1) (fun t => t)) + (((1 / 2) * (q ^ 2) * r_14 * r_12) * (E (N_ 1) (fun t => 1)))))). { arrange. }
                        assert (E19' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        arrange. }
                      first [put; solve [field] | first [arrange | equal]]. }
                    arrange. }
                  transitivity (((1 / 2) * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun r_16 => r_16)) + (((-1) * q * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun r_16 => r_16)) + (((1 / 2) * (q ^ 2) * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun r_16 => r_16)) + (((1 / 2) * (q ^ 2) * r_14 * r_12) * (E (N_ 1) (fun r_16 => 1)))))).
                  { linear. }
                  transitivity (((1 / 2) * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun t => t)) + (((-1) * q * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun t => t)) + (((1 / 2) * (q ^ 2) * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun t => t)) + (((1 / 2) * (q ^ 2) * r_14 * r_12) * (E (N_ 1) (fun t => 1)))))). { arrange. }
                  assert (E20' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_14 => 1)) + (((-1) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_14 => 1)) + (((1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_14 => 1)) + (((1 / 2) * (q ^ 2) * r_12) * (E (P 1) (fun r_14 => r_14)))))).
            { linear. }
            transitivity (((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + (((-1) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + (((1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + (((1 / 2) * (q ^ 2) * r_12) * (E (P 1) (fun t => t)))))). { arrange. }
            assert (E21' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E22' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E23' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_12 => 1)) + (((-1) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_12 => 1)) + (((1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_12 => 1)) + (((1 / 2) * (q ^ 2) * (E (P 1) (fun t => t))) * (E (P 1) (fun r_12 => r_12)))))).
      { linear. }
      transitivity (((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + (((-1) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + (((1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + (((1 / 2) * (q ^ 2) * (E (P 1) (fun t => t))) * (E (P 1) (fun t => t)))))). { arrange. }
      assert (E24' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E25' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E26' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  assert (S1' : (1 / 2) * (E (N_ 1) (fun t => t ^ 2) * (1 - q) + q * (E (P 1) (fun t => t ^ 2))) - (1 / 2) * ((q * (E (P 1) (fun t => t))) ^ 2) - (1 / 2) * ((E (N_ 1) (fun t => t) * (1 - q)) ^ 2) = q * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * q * (E (P 1) (fun t => t ^ 2)) + (1 / 2) * (E (N_ 1) (fun t => t ^ 2)) - (1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2) - (1 / 2) * (q ^ 2) * ((E (P 1) (fun t => t)) ^ 2) - (1 / 2) * q * (E (N_ 1) (fun t => t ^ 2)) - (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)).
  { transitivity ((1 / 2) * (E (N_ 1) (fun t => t ^ 2) * (1 - q) + q * (E (P 1) (fun t => t ^ 2))) - (1 / 2) * ((q * (E (P 1) (fun t => t))) ^ 2) - (1 / 2) * ((E (N_ 1) (fun t => t) * (1 - q)) ^ 2)). { arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  transitivity (E (P 1) (fun t => E (N_ 1) (fun u => (1 / 2) * (u ^ 2) * (1 - q) + (1 / 2) * (t ^ 2) * q)) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity ((1 / 2) * (E (N_ 1) (fun t => t ^ 2) * (1 - q) + q * (E (P 1) (fun t => t ^ 2))) - (1 / 2) * ((q * (E (P 1) (fun t => t))) ^ 2) - (1 / 2) * ((E (N_ 1) (fun t => t) * (1 - q)) ^ 2)). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [between], by Algebra:
  B_Q = 1/4*(alpha - beta)^2
*)
Lemma step_between (B_Q : R) (alpha : R) (beta : R) (q : R) (N_ : R -> law R) (P : R -> law R)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_alpha : alpha = q * (E (P 1) (fun t => t)))
    (H_beta : beta = E (N_ 1) (fun t => t) * (1 - q))
    (H_B_Q : B_Q = (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => q * (1 - q) * t * w)))))) :
  B_Q = (1 / 4) * ((alpha - beta) ^ 2).
Proof.
  enough (U' : (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => q * (1 - q) * t * w))))) = (1 / 4) * ((q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2)).
  { transitivity ((1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => q * (1 - q) * t * w)))))).
    { assert (C0' : B_Q = (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => q * (1 - q) * t * w)))))).
      { rewrite H_B_Q.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C1' : alpha = q * (E (P 1) (fun t => t))).
    { rewrite H_alpha.
      first [same | ring | arrange]. }
    assert (C2' : beta = E (N_ 1) (fun t => t) * (1 - q)).
    { rewrite H_beta.
      first [same | ring | arrange]. }
    rewrite C1', C2'.
    first [same | ring | arrange]. }
  assert (S0' : (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => q * (1 - q) * t * w))))) = (1 / 4) * (q ^ 2) * ((E (P 1) (fun t => t)) ^ 2) + (1 / 4) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 4) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) - (1 / 2) * q * ((E (N_ 1) (fun t => t)) ^ 2) - (1 / 2) * q * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t))).
  { transitivity ((1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => q * (1 - q) * t * w)))))). { arrange. }
    assert (E3' : normal_form (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => q * (1 - q) * t * w))))) (q * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) - q ^ 2 * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)))).
    { unfold normal_form.
      transitivity (E (P 1) (fun r_4 => (q * (E (N_ 1) (fun t => t))) * (r_4) + (((-1) * (q ^ 2) * (E (N_ 1) (fun t => t))) * (r_4)))).
      { apply E_ext; intros r_4 D_r_4; draws.
        transitivity (q * (E (N_ 1) (fun t => t)) * r_4 - q ^ 2 * (E (N_ 1) (fun t => t)) * r_4).
        { transitivity (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => q * (1 - q) * r_4 * u)))). { arrange. }
          assert (E5' : normal_form (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => q * (1 - q) * r_4 * u)))) (q * (E (N_ 1) (fun t => t)) * r_4 - q ^ 2 * (E (N_ 1) (fun t => t)) * r_4)).
          { unfold normal_form.
            transitivity (E (P 1) (fun r_6 => (q * (E (N_ 1) (fun t => t)) * r_4) * (1) + (((-1) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_4) * (1)))).
            { apply E_ext; intros r_6 D_r_6; draws.
              transitivity (q * (E (N_ 1) (fun t => t)) * r_4 - q ^ 2 * (E (N_ 1) (fun t => t)) * r_4).
              { transitivity (E (N_ 1) (fun t => E (N_ 1) (fun u => r_4 * q * (1 - q) * t))). { arrange. }
                assert (E7' : normal_form (E (N_ 1) (fun t => E (N_ 1) (fun u => r_4 * q * (1 - q) * t))) (q * (E (N_ 1) (fun t => t)) * r_4 - q ^ 2 * (E (N_ 1) (fun t => t)) * r_4)).
                { unfold normal_form.
                  transitivity (E (N_ 1) (fun r_8 => (q * r_4) * (r_8) + (((-1) * (q ^ 2) * r_4) * (r_8)))).
                  { apply E_ext; intros r_8 D_r_8; draws.
                    transitivity (q * r_8 * r_4 - q ^ 2 * r_8 * r_4).
                    { transitivity (E (N_ 1) (fun t => r_4 * q * (1 - q) * r_8)). { arrange. }
                      assert (E9' : normal_form (E (N_ 1) (fun t => r_4 * q * (1 - q) * r_8)) (q * r_8 * r_4 - q ^ 2 * r_8 * r_4)).
                      { unfold normal_form.
                        transitivity (E (N_ 1) (fun r_10 => (q * r_8 * r_4) * (1) + (((-1) * (q ^ 2) * r_8 * r_4) * (1)))).
                        { apply E_ext; intros r_10 D_r_10; draws.
                          transitivity (q * r_8 * r_4 - q ^ 2 * r_8 * r_4).
                          { first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity ((q * r_8 * r_4) * (E (N_ 1) (fun r_10 => 1)) + (((-1) * (q ^ 2) * r_8 * r_4) * (E (N_ 1) (fun r_10 => 1)))).
                        { linear. }
                        transitivity ((q * r_8 * r_4) * (E (N_ 1) (fun t => 1)) + (((-1) * (q ^ 2) * r_8 * r_4) * (E (N_ 1) (fun t => 1)))). { arrange. }
                        assert (E11' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        assert (E12' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((q * r_4) * (E (N_ 1) (fun r_8 => r_8)) + (((-1) * (q ^ 2) * r_4) * (E (N_ 1) (fun r_8 => r_8)))).
                  { linear. }
                  transitivity ((q * r_4) * (E (N_ 1) (fun t => t)) + (((-1) * (q ^ 2) * r_4) * (E (N_ 1) (fun t => t)))). { arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((q * (E (N_ 1) (fun t => t)) * r_4) * (E (P 1) (fun r_6 => 1)) + (((-1) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_4) * (E (P 1) (fun r_6 => 1)))).
            { linear. }
            transitivity ((q * (E (N_ 1) (fun t => t)) * r_4) * (E (P 1) (fun t => 1)) + (((-1) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_4) * (E (P 1) (fun t => 1)))). { arrange. }
            assert (E13' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E14' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((q * (E (N_ 1) (fun t => t))) * (E (P 1) (fun r_4 => r_4)) + (((-1) * (q ^ 2) * (E (N_ 1) (fun t => t))) * (E (P 1) (fun r_4 => r_4)))).
      { linear. }
      transitivity ((q * (E (N_ 1) (fun t => t))) * (E (P 1) (fun t => t)) + (((-1) * (q ^ 2) * (E (N_ 1) (fun t => t))) * (E (P 1) (fun t => t)))). { arrange. }
      arrange. }
    assert (E15' : normal_form (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t))))) ((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * ((E (P 1) (fun t => t)) ^ 2) - q * ((E (N_ 1) (fun t => t)) ^ 2))).
    { unfold normal_form.
      transitivity (E (P 1) (fun r_16 => ((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + (((-1) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + (((1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + (((1 / 2) * (q ^ 2) * (E (P 1) (fun t => t))) * (r_16)))))).
      { apply E_ext; intros r_16 D_r_16; draws.
        transitivity ((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * r_16 * (E (P 1) (fun t => t)) - q * ((E (N_ 1) (fun t => t)) ^ 2)).
        { transitivity (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => (1 / 2) * w * ((1 - q) ^ 2) * u + (1 / 2) * t * (q ^ 2) * r_16)))). { arrange. }
          assert (E17' : normal_form (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => (1 / 2) * w * ((1 - q) ^ 2) * u + (1 / 2) * t * (q ^ 2) * r_16)))) ((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * r_16 * (E (P 1) (fun t => t)) - q * ((E (N_ 1) (fun t => t)) ^ 2))).
          { unfold normal_form.
            transitivity (E (P 1) (fun r_18 => ((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + (((-1) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + (((1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + (((1 / 2) * (q ^ 2) * r_16) * (r_18)))))).
            { apply E_ext; intros r_18 D_r_18; draws.
              transitivity ((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * r_18 * r_16 - q * ((E (N_ 1) (fun t => t)) ^ 2)).
              { transitivity (E (N_ 1) (fun t => E (N_ 1) (fun u => (1 / 2) * u * ((1 - q) ^ 2) * t + (1 / 2) * r_18 * (q ^ 2) * r_16))). { arrange. }
                assert (E19' : normal_form (E (N_ 1) (fun t => E (N_ 1) (fun u => (1 / 2) * u * ((1 - q) ^ 2) * t + (1 / 2) * r_18 * (q ^ 2) * r_16))) ((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * r_18 * r_16 - q * ((E (N_ 1) (fun t => t)) ^ 2))).
                { unfold normal_form.
                  transitivity (E (N_ 1) (fun r_20 => ((1 / 2) * (q ^ 2) * r_18 * r_16) * (1) + (((1 / 2) * (E (N_ 1) (fun t => t))) * (r_20) + (((-1) * q * (E (N_ 1) (fun t => t))) * (r_20) + (((1 / 2) * (q ^ 2) * (E (N_ 1) (fun t => t))) * (r_20)))))).
                  { apply E_ext; intros r_20 D_r_20; draws.
                    transitivity ((1 / 2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_20 + (1 / 2) * (E (N_ 1) (fun t => t)) * r_20 + (1 / 2) * r_16 * (q ^ 2) * r_18 - q * (E (N_ 1) (fun t => t)) * r_20).
                    { transitivity (E (N_ 1) (fun t => (1 / 2) * t * ((1 - q) ^ 2) * r_20 + (1 / 2) * r_18 * (q ^ 2) * r_16)). { arrange. }
                      assert (E21' : normal_form (E (N_ 1) (fun t => (1 / 2) * t * ((1 - q) ^ 2) * r_20 + (1 / 2) * r_18 * (q ^ 2) * r_16)) ((1 / 2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_20 + (1 / 2) * (E (N_ 1) (fun t => t)) * r_20 + (1 / 2) * r_16 * (q ^ 2) * r_18 - q * (E (N_ 1) (fun t => t)) * r_20)).
                      { unfold normal_form.
                        transitivity (E (N_ 1) (fun r_22 => ((1 / 2) * r_20) * (r_22) + (((-1) * q * r_20) * (r_22) + (((1 / 2) * (q ^ 2) * r_20) * (r_22) + (((1 / 2) * (q ^ 2) * r_18 * r_16) * (1)))))).
                        { apply E_ext; intros r_22 D_r_22; draws.
                          transitivity ((1 / 2) * (q ^ 2) * r_22 * r_20 + (1 / 2) * r_18 * (q ^ 2) * r_16 + (1 / 2) * r_22 * r_20 - q * r_22 * r_20).
                          { first [put; solve [field] | first [arrange | equal]]. }
                          arrange. }
                        transitivity (((1 / 2) * r_20) * (E (N_ 1) (fun r_22 => r_22)) + (((-1) * q * r_20) * (E (N_ 1) (fun r_22 => r_22)) + (((1 / 2) * (q ^ 2) * r_20) * (E (N_ 1) (fun r_22 => r_22)) + (((1 / 2) * (q ^ 2) * r_18 * r_16) * (E (N_ 1) (fun r_22 => 1)))))).
                        { linear. }
                        transitivity (((1 / 2) * r_20) * (E (N_ 1) (fun t => t)) + (((-1) * q * r_20) * (E (N_ 1) (fun t => t)) + (((1 / 2) * (q ^ 2) * r_20) * (E (N_ 1) (fun t => t)) + (((1 / 2) * (q ^ 2) * r_18 * r_16) * (E (N_ 1) (fun t => 1)))))). { arrange. }
                        assert (E23' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        arrange. }
                      first [put; solve [field] | first [arrange | equal]]. }
                    arrange. }
                  transitivity (((1 / 2) * (q ^ 2) * r_18 * r_16) * (E (N_ 1) (fun r_20 => 1)) + (((1 / 2) * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun r_20 => r_20)) + (((-1) * q * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun r_20 => r_20)) + (((1 / 2) * (q ^ 2) * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun r_20 => r_20)))))).
                  { linear. }
                  transitivity (((1 / 2) * (q ^ 2) * r_18 * r_16) * (E (N_ 1) (fun t => 1)) + (((1 / 2) * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun t => t)) + (((-1) * q * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun t => t)) + (((1 / 2) * (q ^ 2) * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun t => t)))))). { arrange. }
                  assert (E24' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_18 => 1)) + (((-1) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_18 => 1)) + (((1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_18 => 1)) + (((1 / 2) * (q ^ 2) * r_16) * (E (P 1) (fun r_18 => r_18)))))).
            { linear. }
            transitivity (((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + (((-1) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + (((1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + (((1 / 2) * (q ^ 2) * r_16) * (E (P 1) (fun t => t)))))). { arrange. }
            assert (E25' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E26' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E27' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_16 => 1)) + (((-1) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_16 => 1)) + (((1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_16 => 1)) + (((1 / 2) * (q ^ 2) * (E (P 1) (fun t => t))) * (E (P 1) (fun r_16 => r_16)))))).
      { linear. }
      transitivity (((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + (((-1) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + (((1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + (((1 / 2) * (q ^ 2) * (E (P 1) (fun t => t))) * (E (P 1) (fun t => t)))))). { arrange. }
      assert (E28' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E29' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E30' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  assert (S1' : (1 / 4) * ((q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2) = (1 / 4) * (q ^ 2) * ((E (P 1) (fun t => t)) ^ 2) + (1 / 4) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 4) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) - (1 / 2) * q * ((E (N_ 1) (fun t => t)) ^ 2) - (1 / 2) * q * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t))).
  { transitivity ((1 / 4) * ((q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2)). { arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  transitivity ((1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => q * (1 - q) * t * w)))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity ((1 / 4) * ((q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2)). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [NTK within], by Algebra:
  W = 2*W_Q
*)
Lemma step_NTK_within (W : R) (W_Q : R) (q : R) (N_ : R -> law R) (P : R -> law R)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_W_Q : W_Q = E (P 1) (fun t => E (N_ 1) (fun u => (1 / 2) * (u ^ 2) * (1 - q) + (1 / 2) * (t ^ 2) * q)) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t)))))
    (H_W : W = E (P 1) (fun t => E (N_ 1) (fun u => t ^ 2 * q + u ^ 2 * (1 - q))) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w))))) :
  W = 2 * W_Q.
Proof.
  rewrite ?H_W, ?H_W_Q.
  rewrite ?H_W, ?H_W_Q.
  enough (U' : (2 * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t))))) + E (P 1) (fun t => E (N_ 1) (fun u => t ^ 2 * q + u ^ 2 * (1 - q))) - 2 * (E (P 1) (fun t => E (N_ 1) (fun u => (1 / 2) * (u ^ 2) * (1 - q) + (1 / 2) * (t ^ 2) * q))) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w))))) = 0).
  { apply Rminus_diag_uniq; transitivity ((2 * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t))))) + E (P 1) (fun t => E (N_ 1) (fun u => t ^ 2 * q + u ^ 2 * (1 - q))) - 2 * (E (P 1) (fun t => E (N_ 1) (fun u => (1 / 2) * (u ^ 2) * (1 - q) + (1 / 2) * (t ^ 2) * q))) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w)))))); [same_sums | rewrite U'; ring]. }
  assert (T106' : (-1) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w))))) + ((1) * (E (P 1) (fun t => E (N_ 1) (fun u => t ^ 2 * q + u ^ 2 * (1 - q)))) + ((-2) * (E (P 1) (fun t => E (N_ 1) (fun u => (1 / 2) * (u ^ 2) * (1 - q) + (1 / 2) * (t ^ 2) * q))) + ((2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t)))))))) = 0).
  { transitivity (E (P 1) (fun r_107 => (-1) * (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => t * (q ^ 2) * r_107 + w * ((1 - q) ^ 2) * u)))) + ((1) * (E (N_ 1) (fun t => r_107 ^ 2 * q + t ^ 2 * (1 - q))) + ((-2) * (E (N_ 1) (fun t => (1 / 2) * (t ^ 2) * (1 - q) + (1 / 2) * (r_107 ^ 2) * q)) + ((2) * (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => (1 / 2) * w * ((1 - q) ^ 2) * u + (1 / 2) * t * (q ^ 2) * r_107))))))))); [symmetry; linear |].
    apply E_is; intros r_107 D_r_107; draws.
    transitivity (2 * (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => (1 / 2) * w * ((1 - q) ^ 2) * u + (1 / 2) * t * (q ^ 2) * r_107)))) + E (N_ 1) (fun t => r_107 ^ 2 * q + t ^ 2 * (1 - q)) - 2 * (E (N_ 1) (fun t => (1 / 2) * (t ^ 2) * (1 - q) + (1 / 2) * (r_107 ^ 2) * q)) - E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => t * (q ^ 2) * r_107 + w * ((1 - q) ^ 2) * u)))).
    { same_sums. }
    assert (T108' : (-1) * (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => t * (q ^ 2) * r_107 + w * ((1 - q) ^ 2) * u)))) + ((2) * (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => (1 / 2) * w * ((1 - q) ^ 2) * u + (1 / 2) * t * (q ^ 2) * r_107))))) = 0).
    { transitivity (E (P 1) (fun r_109 => (-1) * (E (N_ 1) (fun t => E (N_ 1) (fun u => r_109 * (q ^ 2) * r_107 + u * ((1 - q) ^ 2) * t))) + ((2) * (E (N_ 1) (fun t => E (N_ 1) (fun u => (1 / 2) * u * ((1 - q) ^ 2) * t + (1 / 2) * r_109 * (q ^ 2) * r_107)))))); [symmetry; linear |].
      apply E_is; intros r_109 D_r_109; draws.
      transitivity (2 * (E (N_ 1) (fun t => E (N_ 1) (fun u => (1 / 2) * u * ((1 - q) ^ 2) * t + (1 / 2) * r_109 * (q ^ 2) * r_107))) - E (N_ 1) (fun t => E (N_ 1) (fun u => r_109 * (q ^ 2) * r_107 + u * ((1 - q) ^ 2) * t))).
      { same_sums. }
      assert (T110' : (-1) * (E (N_ 1) (fun t => E (N_ 1) (fun u => r_109 * (q ^ 2) * r_107 + u * ((1 - q) ^ 2) * t))) + ((2) * (E (N_ 1) (fun t => E (N_ 1) (fun u => (1 / 2) * u * ((1 - q) ^ 2) * t + (1 / 2) * r_109 * (q ^ 2) * r_107)))) = 0).
      { transitivity (E (N_ 1) (fun r_111 => (-1) * (E (N_ 1) (fun t => r_109 * (q ^ 2) * r_107 + t * ((1 - q) ^ 2) * r_111)) + ((2) * (E (N_ 1) (fun t => (1 / 2) * t * ((1 - q) ^ 2) * r_111 + (1 / 2) * r_109 * (q ^ 2) * r_107))))); [symmetry; linear |].
        apply E_is; intros r_111 D_r_111; draws.
        transitivity (2 * (E (N_ 1) (fun t => (1 / 2) * t * ((1 - q) ^ 2) * r_111 + (1 / 2) * r_109 * (q ^ 2) * r_107)) - E (N_ 1) (fun t => r_109 * (q ^ 2) * r_107 + t * ((1 - q) ^ 2) * r_111)).
        { same_sums. }
        assert (T112' : (-1) * (E (N_ 1) (fun t => r_109 * (q ^ 2) * r_107 + t * ((1 - q) ^ 2) * r_111)) + ((2) * (E (N_ 1) (fun t => (1 / 2) * t * ((1 - q) ^ 2) * r_111 + (1 / 2) * r_109 * (q ^ 2) * r_107))) = 0).
        { transitivity (E (N_ 1) (fun r_113 => (-1) * (r_109 * (q ^ 2) * r_107 + r_113 * ((1 - q) ^ 2) * r_111) + ((2) * ((1 / 2) * r_113 * ((1 - q) ^ 2) * r_111 + (1 / 2) * r_109 * (q ^ 2) * r_107)))); [symmetry; linear |].
          apply E_is; intros r_113 D_r_113; draws.
          transitivity (0).
          { same_sums. }
          reflexivity. }
        transitivity (((-1) * (E (N_ 1) (fun t => r_109 * (q ^ 2) * r_107 + t * ((1 - q) ^ 2) * r_111)) + ((2) * (E (N_ 1) (fun t => (1 / 2) * t * ((1 - q) ^ 2) * r_111 + (1 / 2) * r_109 * (q ^ 2) * r_107))))); [same_sums | rewrite T112'; ring]. }
      transitivity (((-1) * (E (N_ 1) (fun t => E (N_ 1) (fun u => r_109 * (q ^ 2) * r_107 + u * ((1 - q) ^ 2) * t))) + ((2) * (E (N_ 1) (fun t => E (N_ 1) (fun u => (1 / 2) * u * ((1 - q) ^ 2) * t + (1 / 2) * r_109 * (q ^ 2) * r_107)))))); [same_sums | rewrite T110'; ring]. }
    assert (T114' : (1) * (E (N_ 1) (fun t => r_107 ^ 2 * q + t ^ 2 * (1 - q))) + ((-2) * (E (N_ 1) (fun t => (1 / 2) * (t ^ 2) * (1 - q) + (1 / 2) * (r_107 ^ 2) * q))) = 0).
    { transitivity (E (N_ 1) (fun r_115 => (1) * (r_107 ^ 2 * q + r_115 ^ 2 * (1 - q)) + ((-2) * ((1 / 2) * (r_115 ^ 2) * (1 - q) + (1 / 2) * (r_107 ^ 2) * q)))); [symmetry; linear |].
      apply E_is; intros r_115 D_r_115; draws.
      transitivity (0).
      { same_sums. }
      reflexivity. }
    transitivity (((-1) * (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => t * (q ^ 2) * r_107 + w * ((1 - q) ^ 2) * u)))) + ((2) * (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => (1 / 2) * w * ((1 - q) ^ 2) * u + (1 / 2) * t * (q ^ 2) * r_107)))))) + ((1) * (E (N_ 1) (fun t => r_107 ^ 2 * q + t ^ 2 * (1 - q))) + ((-2) * (E (N_ 1) (fun t => (1 / 2) * (t ^ 2) * (1 - q) + (1 / 2) * (r_107 ^ 2) * q))))); [same_sums | rewrite T108', T114'; ring]. }
  transitivity (((-1) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w))))) + ((1) * (E (P 1) (fun t => E (N_ 1) (fun u => t ^ 2 * q + u ^ 2 * (1 - q)))) + ((-2) * (E (P 1) (fun t => E (N_ 1) (fun u => (1 / 2) * (u ^ 2) * (1 - q) + (1 / 2) * (t ^ 2) * q))) + ((2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t)))))))))); [same_sums | rewrite T106'; ring].
Qed.

(** Step [NTK between], by Algebra:
  B = 2*B_Q
*)
Lemma step_NTK_between (B : R) (B_Q : R) (q : R) (N_ : R -> law R) (P : R -> law R)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_B_Q : B_Q = (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => q * (1 - q) * t * w))))))
    (H_B : B = (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * t * w)))))) :
  B = 2 * B_Q.
Proof.
  rewrite ?H_B, ?H_B_Q.
  rewrite ?H_B, ?H_B_Q.
  enough (U' : (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => q * (1 - q) * t * w)))) + (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w))))) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t)))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * t * w)))))) = 0).
  { apply Rminus_diag_uniq; transitivity ((E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => q * (1 - q) * t * w)))) + (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w))))) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t)))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * t * w))))))); [same_sums | rewrite U'; ring]. }
  assert (T126' : (-1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * t * w))))) + ((1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w))))) + ((1) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => q * (1 - q) * t * w))))) + ((-1) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t)))))))) = 0).
  { transitivity (E (P 1) (fun r_127 => (-1 / 2) * (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => 2 * q * (1 - q) * r_127 * u)))) + ((1 / 2) * (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => t * (q ^ 2) * r_127 + w * ((1 - q) ^ 2) * u)))) + ((1) * (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => q * (1 - q) * r_127 * u)))) + ((-1) * (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => (1 / 2) * w * ((1 - q) ^ 2) * u + (1 / 2) * t * (q ^ 2) * r_127))))))))); [symmetry; linear |].
    apply E_is; intros r_127 D_r_127; draws.
    transitivity ((1 / 2) * (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => t * (q ^ 2) * r_127 + w * ((1 - q) ^ 2) * u)))) + E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => q * (1 - q) * r_127 * u))) - (1 / 2) * (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => 2 * q * (1 - q) * r_127 * u)))) - E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => (1 / 2) * w * ((1 - q) ^ 2) * u + (1 / 2) * t * (q ^ 2) * r_127)))).
    { same_sums. }
    assert (T128' : (-1 / 2) * (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => 2 * q * (1 - q) * r_127 * u)))) + ((1 / 2) * (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => t * (q ^ 2) * r_127 + w * ((1 - q) ^ 2) * u)))) + ((1) * (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => q * (1 - q) * r_127 * u)))) + ((-1) * (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => (1 / 2) * w * ((1 - q) ^ 2) * u + (1 / 2) * t * (q ^ 2) * r_127))))))) = 0).
    { transitivity (E (P 1) (fun r_129 => (-1 / 2) * (E (N_ 1) (fun t => E (N_ 1) (fun u => 2 * q * (1 - q) * r_127 * t))) + ((1 / 2) * (E (N_ 1) (fun t => E (N_ 1) (fun u => r_129 * (q ^ 2) * r_127 + u * ((1 - q) ^ 2) * t))) + ((1) * (E (N_ 1) (fun t => E (N_ 1) (fun u => q * (1 - q) * r_127 * t))) + ((-1) * (E (N_ 1) (fun t => E (N_ 1) (fun u => (1 / 2) * u * ((1 - q) ^ 2) * t + (1 / 2) * r_129 * (q ^ 2) * r_127)))))))); [symmetry; linear |].
      apply E_is; intros r_129 D_r_129; draws.
      transitivity ((1 / 2) * (E (N_ 1) (fun t => E (N_ 1) (fun u => r_129 * (q ^ 2) * r_127 + u * ((1 - q) ^ 2) * t))) + E (N_ 1) (fun t => E (N_ 1) (fun u => q * (1 - q) * r_127 * t)) - E (N_ 1) (fun t => E (N_ 1) (fun u => (1 / 2) * u * ((1 - q) ^ 2) * t + (1 / 2) * r_129 * (q ^ 2) * r_127)) - (1 / 2) * (E (N_ 1) (fun t => E (N_ 1) (fun u => 2 * q * (1 - q) * r_127 * t)))).
      { same_sums. }
      assert (T130' : (-1 / 2) * (E (N_ 1) (fun t => E (N_ 1) (fun u => 2 * r_127 * q * (1 - q) * t))) + ((1 / 2) * (E (N_ 1) (fun t => E (N_ 1) (fun u => r_129 * (q ^ 2) * r_127 + u * ((1 - q) ^ 2) * t))) + ((1) * (E (N_ 1) (fun t => E (N_ 1) (fun u => r_127 * q * (1 - q) * t))) + ((-1) * (E (N_ 1) (fun t => E (N_ 1) (fun u => (1 / 2) * u * ((1 - q) ^ 2) * t + (1 / 2) * r_129 * (q ^ 2) * r_127)))))) = 0).
      { transitivity (E (N_ 1) (fun r_131 => (-1 / 2) * (E (N_ 1) (fun t => 2 * r_127 * q * (1 - q) * r_131)) + ((1 / 2) * (E (N_ 1) (fun t => r_129 * (q ^ 2) * r_127 + t * ((1 - q) ^ 2) * r_131)) + ((1) * (E (N_ 1) (fun t => r_127 * q * (1 - q) * r_131)) + ((-1) * (E (N_ 1) (fun t => (1 / 2) * t * ((1 - q) ^ 2) * r_131 + (1 / 2) * r_129 * (q ^ 2) * r_127))))))); [symmetry; linear |].
        apply E_is; intros r_131 D_r_131; draws.
        transitivity (E (N_ 1) (fun t => q * (1 - q) * r_127 * r_131) + (1 / 2) * (E (N_ 1) (fun t => r_129 * (q ^ 2) * r_127 + t * ((1 - q) ^ 2) * r_131)) - E (N_ 1) (fun t => (1 / 2) * t * ((1 - q) ^ 2) * r_131 + (1 / 2) * r_129 * (q ^ 2) * r_127) - (1 / 2) * (E (N_ 1) (fun t => 2 * q * (1 - q) * r_127 * r_131))).
        { same_sums. }
        assert (T132' : (-1 / 2) * (E (N_ 1) (fun t => 2 * r_127 * q * (1 - q) * r_131)) + ((1 / 2) * (E (N_ 1) (fun t => r_129 * (q ^ 2) * r_127 + t * ((1 - q) ^ 2) * r_131)) + ((1) * (E (N_ 1) (fun t => r_127 * q * (1 - q) * r_131)) + ((-1) * (E (N_ 1) (fun t => (1 / 2) * t * ((1 - q) ^ 2) * r_131 + (1 / 2) * r_129 * (q ^ 2) * r_127))))) = 0).
        { transitivity (E (N_ 1) (fun r_133 => (-1 / 2) * (2 * r_127 * q * (1 - q) * r_131) + ((1 / 2) * (r_129 * (q ^ 2) * r_127 + r_133 * ((1 - q) ^ 2) * r_131) + ((1) * (r_127 * q * (1 - q) * r_131) + ((-1) * ((1 / 2) * r_133 * ((1 - q) ^ 2) * r_131 + (1 / 2) * r_129 * (q ^ 2) * r_127)))))); [symmetry; linear |].
          apply E_is; intros r_133 D_r_133; draws.
          transitivity (0).
          { same_sums. }
          reflexivity. }
        transitivity (((-1 / 2) * (E (N_ 1) (fun t => 2 * r_127 * q * (1 - q) * r_131)) + ((1 / 2) * (E (N_ 1) (fun t => r_129 * (q ^ 2) * r_127 + t * ((1 - q) ^ 2) * r_131)) + ((1) * (E (N_ 1) (fun t => r_127 * q * (1 - q) * r_131)) + ((-1) * (E (N_ 1) (fun t => (1 / 2) * t * ((1 - q) ^ 2) * r_131 + (1 / 2) * r_129 * (q ^ 2) * r_127))))))); [same_sums | rewrite T132'; ring]. }
      transitivity (((-1 / 2) * (E (N_ 1) (fun t => E (N_ 1) (fun u => 2 * r_127 * q * (1 - q) * t))) + ((1 / 2) * (E (N_ 1) (fun t => E (N_ 1) (fun u => r_129 * (q ^ 2) * r_127 + u * ((1 - q) ^ 2) * t))) + ((1) * (E (N_ 1) (fun t => E (N_ 1) (fun u => r_127 * q * (1 - q) * t))) + ((-1) * (E (N_ 1) (fun t => E (N_ 1) (fun u => (1 / 2) * u * ((1 - q) ^ 2) * t + (1 / 2) * r_129 * (q ^ 2) * r_127)))))))); [same_sums | rewrite T130'; ring]. }
    transitivity (((-1 / 2) * (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => 2 * q * (1 - q) * r_127 * u)))) + ((1 / 2) * (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => t * (q ^ 2) * r_127 + w * ((1 - q) ^ 2) * u)))) + ((1) * (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => q * (1 - q) * r_127 * u)))) + ((-1) * (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => (1 / 2) * w * ((1 - q) ^ 2) * u + (1 / 2) * t * (q ^ 2) * r_127))))))))); [same_sums | rewrite T128'; ring]. }
  transitivity (((-1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * t * w))))) + ((1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w))))) + ((1) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => q * (1 - q) * t * w))))) + ((-1) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t)))))))))); [same_sums | rewrite T126'; ring].
Qed.

(** Step [alpha - beta], by Linear:
  (alpha - beta)^2 > 0
*)
Lemma step_alpha_m_beta (alpha : R) (beta : R) (q : R) (N_ : R -> law R) (P : R -> law R)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_apart : (q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2 > 0)
    (H_alpha : alpha = q * (E (P 1) (fun t => t)))
    (H_beta : beta = E (N_ 1) (fun t => t) * (1 - q)) :
  (alpha - beta) ^ 2 > 0.
Proof.
  assert (P0' : 0 < (1) * (((q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : ((alpha - beta) ^ 2) - (0) = (1) * (((q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2) - (0))).
  { enough (U' : (q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2 - 0 = 1 * ((q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2 - 0)).
    { transitivity ((q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2 - 0).
      { assert (C0' : alpha = q * (E (P 1) (fun t => t))).
        { rewrite H_alpha.
          first [same | ring | arrange]. }
        assert (C1' : beta = E (N_ 1) (fun t => t) * (1 - q)).
        { rewrite H_beta.
          first [same | ring | arrange]. }
        rewrite C0', C1'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    assert (S0' : (q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2 - 0 = 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) + q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) + (E (N_ 1) (fun t => t)) ^ 2 + q ^ 2 * ((E (P 1) (fun t => t)) ^ 2) - 2 * q * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) - 2 * q * ((E (N_ 1) (fun t => t)) ^ 2)).
    { transitivity ((q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2 - 0). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : 1 * ((q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2 - 0) = 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) + q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) + (E (N_ 1) (fun t => t)) ^ 2 + q ^ 2 * ((E (P 1) (fun t => t)) ^ 2) - 2 * q * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) - 2 * q * ((E (N_ 1) (fun t => t)) ^ 2)).
    { transitivity (1 * ((q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2 - 0)). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity ((q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2 - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (1 * ((q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2 - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [B_Q > 0], by Linear:
  B_Q > 0
*)
Lemma step_B_Q_pos_0 (B_Q : R) (alpha : R) (beta : R) (q : R) (N_ : R -> law R) (P : R -> law R)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_apart : (q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2 > 0)
    (H_alpha : alpha = q * (E (P 1) (fun t => t)))
    (H_beta : beta = E (N_ 1) (fun t => t) * (1 - q))
    (H_B_Q : B_Q = (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => q * (1 - q) * t * w)))))) :
  B_Q > 0.
Proof.
  pose proof (step_between (B_Q) (alpha) (beta) (q) (N_) (P) sort_N_ sort_P H_alpha H_beta H_B_Q) as H_between.
  pose proof (step_alpha_m_beta (alpha) (beta) (q) (N_) (P) sort_N_ sort_P H_apart H_alpha H_beta) as H_alpha_m_beta.
  assert (P0' : 0 < (1 / 4) * (((alpha - beta) ^ 2) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (B_Q) - (0) = (1 / 4) * (((alpha - beta) ^ 2) - (0))).
  { rewrite ?H_between.
    first [solve [put; field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [B > 0], by Linear:
  B > 0
*)
Lemma step_B_pos_0 (B : R) (B_Q : R) (alpha : R) (beta : R) (q : R) (N_ : R -> law R) (P : R -> law R)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_apart : (q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2 > 0)
    (H_alpha : alpha = q * (E (P 1) (fun t => t)))
    (H_beta : beta = E (N_ 1) (fun t => t) * (1 - q))
    (H_B_Q : B_Q = (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => q * (1 - q) * t * w))))))
    (H_B : B = (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * t * w)))))) :
  B > 0.
Proof.
  pose proof (step_NTK_between (B) (B_Q) (q) (N_) (P) sort_N_ sort_P H_B_Q H_B) as H_NTK_between.
  pose proof (step_B_Q_pos_0 (B_Q) (alpha) (beta) (q) (N_) (P) sort_N_ sort_P H_apart H_alpha H_beta H_B_Q) as H_B_Q_pos_0.
  assert (P0' : 0 < (2) * ((B_Q) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (B) - (0) = (2) * ((B_Q) - (0))).
  { rewrite ?H_NTK_between.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [closed form], by Algebra:
  W_Q*B_Q^(-1) = (alpha - beta)^(-2)*(-2*beta^2 + 2*v - 2*alpha^2)
*)
Lemma step_closed_form (B_Q : R) (W_Q : R) (alpha : R) (beta : R) (q : R) (v : R) (N_ : R -> law R) (P : R -> law R)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_alpha : alpha = q * (E (P 1) (fun t => t)))
    (H_beta : beta = E (N_ 1) (fun t => t) * (1 - q))
    (H_v : v = E (N_ 1) (fun t => t ^ 2) * (1 - q) + q * (E (P 1) (fun t => t ^ 2)))
    (H_W_Q : W_Q = E (P 1) (fun t => E (N_ 1) (fun u => (1 / 2) * (u ^ 2) * (1 - q) + (1 / 2) * (t ^ 2) * q)) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t)))))
    (H_B_Q : B_Q = (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => q * (1 - q) * t * w)))))) :
  W_Q * (inv B_Q) = (2 * v - 2 * (beta ^ 2) - 2 * (alpha ^ 2)) * (inv ((alpha - beta) ^ 2)).
Proof.
  pose proof (step_within (W_Q) (alpha) (beta) (q) (v) (N_) (P) sort_N_ sort_P H_alpha H_beta H_v H_W_Q) as H_within.
  pose proof (step_between (B_Q) (alpha) (beta) (q) (N_) (P) sort_N_ sort_P H_alpha H_beta H_B_Q) as H_between.
  rewrite ?H_within, ?H_between.
  rewrite ?H_within, ?H_between.
  try assert (N2' : normal_form ((inv (((1 / 4) * ((alpha - beta) ^ 2))))) (4 * (inv (alpha ^ 2 + beta ^ 2 - 2 * beta * alpha)))) by first [(unfold normal_form; replace (((1 / 4) * ((alpha - beta) ^ 2))) with ((1 / 4) * (alpha ^ 2 + beta ^ 2 - 2 * beta * alpha)) by (first [solve [put; field; sides] | equal]); inverse) | normal].
  try assert (N3' : normal_form (inv ((alpha - beta) ^ 2)) (inv (alpha ^ 2 + beta ^ 2 - 2 * beta * alpha))) by normal.
  first [put; solve [field] | equal].
Qed.

(** Step [equal], by Algebra:
  W*B^(-1) = W_Q*B_Q^(-1)
*)
Lemma step_equal (B : R) (B_Q : R) (W : R) (W_Q : R) (q : R) (N_ : R -> law R) (P : R -> law R)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_W_Q : W_Q = E (P 1) (fun t => E (N_ 1) (fun u => (1 / 2) * (u ^ 2) * (1 - q) + (1 / 2) * (t ^ 2) * q)) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t)))))
    (H_B_Q : B_Q = (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => q * (1 - q) * t * w))))))
    (H_W : W = E (P 1) (fun t => E (N_ 1) (fun u => t ^ 2 * q + u ^ 2 * (1 - q))) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w)))))
    (H_B : B = (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * t * w)))))) :
  W * (inv B) = W_Q * (inv B_Q).
Proof.
  pose proof (step_NTK_within (W) (W_Q) (q) (N_) (P) sort_N_ sort_P H_W_Q H_W) as H_NTK_within.
  pose proof (step_NTK_between (B) (B_Q) (q) (N_) (P) sort_N_ sort_P H_B_Q H_B) as H_NTK_between.
  rewrite ?H_NTK_within, ?H_NTK_between.
  rewrite ?H_NTK_within, ?H_NTK_between.
  try assert (N2' : normal_form ((inv ((2 * B_Q)))) ((1 / 2) * (inv B_Q))) by first [(unfold normal_form; replace ((2 * B_Q)) with (2 * B_Q) by (first [put; solve [ring] | equal]); inverse) | normal].
  first [put; solve [field] | equal].
Qed.

Theorem theorem_1 (a : R) (b : R) (q : R) (N_ : R -> law R) (P : R -> law R)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_apart : (q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2 > 0) :
  b * a = b * a.
Proof. exact (step_NTK__one_sign (a) (b) H_a_pos_0 H_b_pos_0). Qed.

Theorem theorem_2 (a : R) (b : R) (q : R) (N_ : R -> law R) (P : R -> law R)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_apart : (q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2 > 0) :
  0 = 0.
Proof. exact (step_two_signs). Qed.

Theorem theorem_3 (B_Q : R) (W_Q : R) (a : R) (alpha : R) (b : R) (beta : R) (q : R) (v : R) (N_ : R -> law R) (P : R -> law R)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_apart : (q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2 > 0)
    (H_alpha : alpha = q * (E (P 1) (fun t => t)))
    (H_beta : beta = E (N_ 1) (fun t => t) * (1 - q))
    (H_v : v = E (N_ 1) (fun t => t ^ 2) * (1 - q) + q * (E (P 1) (fun t => t ^ 2)))
    (H_W_Q : W_Q = E (P 1) (fun t => E (N_ 1) (fun u => (1 / 2) * (u ^ 2) * (1 - q) + (1 / 2) * (t ^ 2) * q)) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t)))))
    (H_B_Q : B_Q = (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => q * (1 - q) * t * w)))))) :
  W_Q * (inv B_Q) = (2 * v - 2 * (beta ^ 2) - 2 * (alpha ^ 2)) * (inv ((alpha - beta) ^ 2)).
Proof. exact (step_closed_form (B_Q) (W_Q) (alpha) (beta) (q) (v) (N_) (P) sort_N_ sort_P H_alpha H_beta H_v H_W_Q H_B_Q). Qed.

Theorem theorem_4 (B : R) (B_Q : R) (W : R) (W_Q : R) (a : R) (b : R) (q : R) (N_ : R -> law R) (P : R -> law R)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_apart : (q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2 > 0)
    (H_W_Q : W_Q = E (P 1) (fun t => E (N_ 1) (fun u => (1 / 2) * (u ^ 2) * (1 - q) + (1 / 2) * (t ^ 2) * q)) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t)))))
    (H_B_Q : B_Q = (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => q * (1 - q) * t * w))))))
    (H_W : W = E (P 1) (fun t => E (N_ 1) (fun u => t ^ 2 * q + u ^ 2 * (1 - q))) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w)))))
    (H_B : B = (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * t * w)))))) :
  W * (inv B) = W_Q * (inv B_Q).
Proof. exact (step_equal (B) (B_Q) (W) (W_Q) (q) (N_) (P) sort_N_ sort_P H_W_Q H_B_Q H_W H_B). Qed.
