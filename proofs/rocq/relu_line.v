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
  enough (U' : E (P 1) (fun t => E (N_ 1) (fun u => t ^ 2 * q + u ^ 2 * (1 - q))) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w)))) = 2 * (E (P 1) (fun t => E (N_ 1) (fun u => (1 / 2) * (u ^ 2) * (1 - q) + (1 / 2) * (t ^ 2) * q)) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t)))))).
  { transitivity (E (P 1) (fun t => E (N_ 1) (fun u => t ^ 2 * q + u ^ 2 * (1 - q))) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w))))).
    { assert (C0' : W = E (P 1) (fun t => E (N_ 1) (fun u => t ^ 2 * q + u ^ 2 * (1 - q))) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w))))).
      { rewrite H_W.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C1' : W_Q = E (P 1) (fun t => E (N_ 1) (fun u => (1 / 2) * (u ^ 2) * (1 - q) + (1 / 2) * (t ^ 2) * q)) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t))))).
    { rewrite H_W_Q.
      first [same | ring | arrange]. }
    rewrite C1'.
    first [same | ring | arrange]. }
  assert (S0' : E (P 1) (fun t => E (N_ 1) (fun u => t ^ 2 * q + u ^ 2 * (1 - q))) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w)))) = 2 * q * ((E (N_ 1) (fun t => t)) ^ 2) + E (N_ 1) (fun t => t ^ 2) + q * (E (P 1) (fun t => t ^ 2)) - (E (N_ 1) (fun t => t)) ^ 2 - q ^ 2 * ((E (P 1) (fun t => t)) ^ 2) - q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) - q * (E (N_ 1) (fun t => t ^ 2))).
  { transitivity (E (P 1) (fun t => E (N_ 1) (fun u => t ^ 2 * q + u ^ 2 * (1 - q))) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w))))). { arrange. }
    assert (E2' : normal_form (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w))))) (q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) + (E (N_ 1) (fun t => t)) ^ 2 + q ^ 2 * ((E (P 1) (fun t => t)) ^ 2) - 2 * q * ((E (N_ 1) (fun t => t)) ^ 2))).
    { unfold normal_form.
      transitivity (E (P 1) (fun r_3 => (q ^ 2 * (E (P 1) (fun t => t))) * (r_3) + (((E (N_ 1) (fun t => t)) ^ 2) * (1) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2)) * (1)))))).
      { apply E_ext; intros r_3 D_r_3; draws.
        transitivity (q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) + (E (N_ 1) (fun t => t)) ^ 2 + q ^ 2 * r_3 * (E (P 1) (fun t => t)) - 2 * q * ((E (N_ 1) (fun t => t)) ^ 2)).
        { transitivity (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => t * (q ^ 2) * r_3 + w * ((1 - q) ^ 2) * u)))). { arrange. }
          assert (E4' : normal_form (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => t * (q ^ 2) * r_3 + w * ((1 - q) ^ 2) * u)))) (q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) + (E (N_ 1) (fun t => t)) ^ 2 + q ^ 2 * r_3 * (E (P 1) (fun t => t)) - 2 * q * ((E (N_ 1) (fun t => t)) ^ 2))).
          { unfold normal_form.
            transitivity (E (P 1) (fun r_5 => (q ^ 2 * r_3) * (r_5) + (((E (N_ 1) (fun t => t)) ^ 2) * (1) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2)) * (1)))))).
            { apply E_ext; intros r_5 D_r_5; draws.
              transitivity (q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) + (E (N_ 1) (fun t => t)) ^ 2 + q ^ 2 * r_5 * r_3 - 2 * q * ((E (N_ 1) (fun t => t)) ^ 2)).
              { transitivity (E (N_ 1) (fun t => E (N_ 1) (fun u => r_5 * (q ^ 2) * r_3 + u * ((1 - q) ^ 2) * t))). { arrange. }
                assert (E6' : normal_form (E (N_ 1) (fun t => E (N_ 1) (fun u => r_5 * (q ^ 2) * r_3 + u * ((1 - q) ^ 2) * t))) (q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) + (E (N_ 1) (fun t => t)) ^ 2 + q ^ 2 * r_5 * r_3 - 2 * q * ((E (N_ 1) (fun t => t)) ^ 2))).
                { unfold normal_form.
                  transitivity (E (N_ 1) (fun r_7 => (q ^ 2 * r_5 * r_3) * (1) + ((E (N_ 1) (fun t => t)) * (r_7) + (((-2) * q * (E (N_ 1) (fun t => t))) * (r_7) + ((q ^ 2 * (E (N_ 1) (fun t => t))) * (r_7)))))).
                  { apply E_ext; intros r_7 D_r_7; draws.
                    transitivity (r_3 * (q ^ 2) * r_5 + q ^ 2 * (E (N_ 1) (fun t => t)) * r_7 + E (N_ 1) (fun t => t) * r_7 - 2 * q * (E (N_ 1) (fun t => t)) * r_7).
                    { transitivity (E (N_ 1) (fun t => r_5 * (q ^ 2) * r_3 + t * ((1 - q) ^ 2) * r_7)). { arrange. }
                      assert (E8' : normal_form (E (N_ 1) (fun t => r_5 * (q ^ 2) * r_3 + t * ((1 - q) ^ 2) * r_7)) (r_3 * (q ^ 2) * r_5 + q ^ 2 * (E (N_ 1) (fun t => t)) * r_7 + E (N_ 1) (fun t => t) * r_7 - 2 * q * (E (N_ 1) (fun t => t)) * r_7)).
                      { unfold normal_form.
                        transitivity (E (N_ 1) (fun r_9 => (q ^ 2 * r_5 * r_3) * (1) + ((r_7) * (r_9) + (((-2) * q * r_7) * (r_9) + ((q ^ 2 * r_7) * (r_9)))))).
                        { apply E_ext; intros r_9 D_r_9; draws.
                          transitivity (r_9 * r_7 + r_5 * (q ^ 2) * r_3 + q ^ 2 * r_9 * r_7 - 2 * q * r_9 * r_7).
                          { first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity ((q ^ 2 * r_5 * r_3) * (E (N_ 1) (fun r_9 => 1)) + ((r_7) * (E (N_ 1) (fun r_9 => r_9)) + (((-2) * q * r_7) * (E (N_ 1) (fun r_9 => r_9)) + ((q ^ 2 * r_7) * (E (N_ 1) (fun r_9 => r_9)))))).
                        { linear. }
                        transitivity ((q ^ 2 * r_5 * r_3) * (E (N_ 1) (fun t => 1)) + ((r_7) * (E (N_ 1) (fun t => t)) + (((-2) * q * r_7) * (E (N_ 1) (fun t => t)) + ((q ^ 2 * r_7) * (E (N_ 1) (fun t => t)))))). { arrange. }
                        assert (E10' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((q ^ 2 * r_5 * r_3) * (E (N_ 1) (fun r_7 => 1)) + ((E (N_ 1) (fun t => t)) * (E (N_ 1) (fun r_7 => r_7)) + (((-2) * q * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun r_7 => r_7)) + ((q ^ 2 * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun r_7 => r_7)))))).
                  { linear. }
                  transitivity ((q ^ 2 * r_5 * r_3) * (E (N_ 1) (fun t => 1)) + ((E (N_ 1) (fun t => t)) * (E (N_ 1) (fun t => t)) + (((-2) * q * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun t => t)) + ((q ^ 2 * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun t => t)))))). { arrange. }
                  assert (E11' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((q ^ 2 * r_3) * (E (P 1) (fun r_5 => r_5)) + (((E (N_ 1) (fun t => t)) ^ 2) * (E (P 1) (fun r_5 => 1)) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_5 => 1)) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_5 => 1)))))).
            { linear. }
            transitivity ((q ^ 2 * r_3) * (E (P 1) (fun t => t)) + (((E (N_ 1) (fun t => t)) ^ 2) * (E (P 1) (fun t => 1)) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)))))). { arrange. }
            assert (E12' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E13' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E14' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((q ^ 2 * (E (P 1) (fun t => t))) * (E (P 1) (fun r_3 => r_3)) + (((E (N_ 1) (fun t => t)) ^ 2) * (E (P 1) (fun r_3 => 1)) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_3 => 1)) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_3 => 1)))))).
      { linear. }
      transitivity ((q ^ 2 * (E (P 1) (fun t => t))) * (E (P 1) (fun t => t)) + (((E (N_ 1) (fun t => t)) ^ 2) * (E (P 1) (fun t => 1)) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)))))). { arrange. }
      assert (E15' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E16' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E17' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    assert (E18' : normal_form (E (P 1) (fun t => E (N_ 1) (fun u => t ^ 2 * q + u ^ 2 * (1 - q)))) (E (N_ 1) (fun t => t ^ 2) + q * (E (P 1) (fun t => t ^ 2)) - q * (E (N_ 1) (fun t => t ^ 2)))).
    { unfold normal_form.
      transitivity (E (P 1) (fun r_19 => (E (N_ 1) (fun t => t ^ 2)) * (1) + (((-1) * q * (E (N_ 1) (fun t => t ^ 2))) * (1) + ((q) * (r_19 ^ 2))))).
      { apply E_ext; intros r_19 D_r_19; draws.
        transitivity (E (N_ 1) (fun t => t ^ 2) + q * (r_19 ^ 2) - q * (E (N_ 1) (fun t => t ^ 2))).
        { transitivity (E (N_ 1) (fun t => r_19 ^ 2 * q + t ^ 2 * (1 - q))). { arrange. }
          assert (E20' : normal_form (E (N_ 1) (fun t => r_19 ^ 2 * q + t ^ 2 * (1 - q))) (E (N_ 1) (fun t => t ^ 2) + q * (r_19 ^ 2) - q * (E (N_ 1) (fun t => t ^ 2)))).
          { unfold normal_form.
            transitivity (E (N_ 1) (fun r_21 => (1) * (r_21 ^ 2) + (((-1) * q) * (r_21 ^ 2) + ((q * (r_19 ^ 2)) * (1))))).
            { apply E_ext; intros r_21 D_r_21; draws.
              transitivity (r_19 ^ 2 * q + r_21 ^ 2 - q * (r_21 ^ 2)).
              { first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (N_ 1) (fun r_21 => r_21 ^ 2)) + (((-1) * q) * (E (N_ 1) (fun r_21 => r_21 ^ 2)) + ((q * (r_19 ^ 2)) * (E (N_ 1) (fun r_21 => 1))))).
            { linear. }
            transitivity ((1) * (E (N_ 1) (fun t => t ^ 2)) + (((-1) * q) * (E (N_ 1) (fun t => t ^ 2)) + ((q * (r_19 ^ 2)) * (E (N_ 1) (fun t => 1))))). { arrange. }
            assert (E22' : normal_form (E (N_ 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((E (N_ 1) (fun t => t ^ 2)) * (E (P 1) (fun r_19 => 1)) + (((-1) * q * (E (N_ 1) (fun t => t ^ 2))) * (E (P 1) (fun r_19 => 1)) + ((q) * (E (P 1) (fun r_19 => r_19 ^ 2))))).
      { linear. }
      transitivity ((E (N_ 1) (fun t => t ^ 2)) * (E (P 1) (fun t => 1)) + (((-1) * q * (E (N_ 1) (fun t => t ^ 2))) * (E (P 1) (fun t => 1)) + ((q) * (E (P 1) (fun t => t ^ 2))))). { arrange. }
      assert (E23' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E24' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : 2 * (E (P 1) (fun t => E (N_ 1) (fun u => (1 / 2) * (u ^ 2) * (1 - q) + (1 / 2) * (t ^ 2) * q)) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t))))) = 2 * q * ((E (N_ 1) (fun t => t)) ^ 2) + E (N_ 1) (fun t => t ^ 2) + q * (E (P 1) (fun t => t ^ 2)) - (E (N_ 1) (fun t => t)) ^ 2 - q ^ 2 * ((E (P 1) (fun t => t)) ^ 2) - q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) - q * (E (N_ 1) (fun t => t ^ 2))).
  { transitivity (2 * (E (P 1) (fun t => E (N_ 1) (fun u => (1 / 2) * (u ^ 2) * (1 - q) + (1 / 2) * (t ^ 2) * q)) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t)))))). { arrange. }
    assert (E25' : normal_form (E (P 1) (fun t => E (N_ 1) (fun u => (1 / 2) * (u ^ 2) * (1 - q) + (1 / 2) * (t ^ 2) * q))) ((1 / 2) * q * (E (P 1) (fun t => t ^ 2)) + (1 / 2) * (E (N_ 1) (fun t => t ^ 2)) - (1 / 2) * q * (E (N_ 1) (fun t => t ^ 2)))).
    { unfold normal_form.
      transitivity (E (P 1) (fun r_26 => ((1 / 2) * (E (N_ 1) (fun t => t ^ 2))) * (1) + (((-1 / 2) * q * (E (N_ 1) (fun t => t ^ 2))) * (1) + (((1 / 2) * q) * (r_26 ^ 2))))).
      { apply E_ext; intros r_26 D_r_26; draws.
        transitivity ((1 / 2) * (E (N_ 1) (fun t => t ^ 2)) + (1 / 2) * q * (r_26 ^ 2) - (1 / 2) * q * (E (N_ 1) (fun t => t ^ 2))).
        { transitivity (E (N_ 1) (fun t => (1 / 2) * (t ^ 2) * (1 - q) + (1 / 2) * (r_26 ^ 2) * q)). { arrange. }
          assert (E27' : normal_form (E (N_ 1) (fun t => (1 / 2) * (t ^ 2) * (1 - q) + (1 / 2) * (r_26 ^ 2) * q)) ((1 / 2) * (E (N_ 1) (fun t => t ^ 2)) + (1 / 2) * q * (r_26 ^ 2) - (1 / 2) * q * (E (N_ 1) (fun t => t ^ 2)))).
          { unfold normal_form.
            transitivity (E (N_ 1) (fun r_28 => ((1 / 2) * q * (r_26 ^ 2)) * (1) + ((1 / 2) * (r_28 ^ 2) + (((-1 / 2) * q) * (r_28 ^ 2))))).
            { apply E_ext; intros r_28 D_r_28; draws.
              transitivity ((1 / 2) * (r_26 ^ 2) * q + (1 / 2) * (r_28 ^ 2) - (1 / 2) * q * (r_28 ^ 2)).
              { first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * q * (r_26 ^ 2)) * (E (N_ 1) (fun r_28 => 1)) + ((1 / 2) * (E (N_ 1) (fun r_28 => r_28 ^ 2)) + (((-1 / 2) * q) * (E (N_ 1) (fun r_28 => r_28 ^ 2))))).
            { linear. }
            transitivity (((1 / 2) * q * (r_26 ^ 2)) * (E (N_ 1) (fun t => 1)) + ((1 / 2) * (E (N_ 1) (fun t => t ^ 2)) + (((-1 / 2) * q) * (E (N_ 1) (fun t => t ^ 2))))). { arrange. }
            assert (E29' : normal_form (E (N_ 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * (E (N_ 1) (fun t => t ^ 2))) * (E (P 1) (fun r_26 => 1)) + (((-1 / 2) * q * (E (N_ 1) (fun t => t ^ 2))) * (E (P 1) (fun r_26 => 1)) + (((1 / 2) * q) * (E (P 1) (fun r_26 => r_26 ^ 2))))).
      { linear. }
      transitivity (((1 / 2) * (E (N_ 1) (fun t => t ^ 2))) * (E (P 1) (fun t => 1)) + (((-1 / 2) * q * (E (N_ 1) (fun t => t ^ 2))) * (E (P 1) (fun t => 1)) + (((1 / 2) * q) * (E (P 1) (fun t => t ^ 2))))). { arrange. }
      assert (E30' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E31' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    assert (E32' : normal_form (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t))))) ((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * ((E (P 1) (fun t => t)) ^ 2) - q * ((E (N_ 1) (fun t => t)) ^ 2))).
    { unfold normal_form.
      transitivity (E (P 1) (fun r_33 => ((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + (((-1) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + (((1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + (((1 / 2) * (q ^ 2) * (E (P 1) (fun t => t))) * (r_33)))))).
      { apply E_ext; intros r_33 D_r_33; draws.
        transitivity ((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * r_33 * (E (P 1) (fun t => t)) - q * ((E (N_ 1) (fun t => t)) ^ 2)).
        { transitivity (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => (1 / 2) * w * ((1 - q) ^ 2) * u + (1 / 2) * t * (q ^ 2) * r_33)))). { arrange. }
          assert (E34' : normal_form (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => (1 / 2) * w * ((1 - q) ^ 2) * u + (1 / 2) * t * (q ^ 2) * r_33)))) ((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * r_33 * (E (P 1) (fun t => t)) - q * ((E (N_ 1) (fun t => t)) ^ 2))).
          { unfold normal_form.
            transitivity (E (P 1) (fun r_35 => ((1 / 2) * (q ^ 2) * r_33) * (r_35) + (((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + (((-1) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + (((1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (1)))))).
            { apply E_ext; intros r_35 D_r_35; draws.
              transitivity ((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * r_35 * r_33 - q * ((E (N_ 1) (fun t => t)) ^ 2)).
              { transitivity (E (N_ 1) (fun t => E (N_ 1) (fun u => (1 / 2) * u * ((1 - q) ^ 2) * t + (1 / 2) * r_35 * (q ^ 2) * r_33))). { arrange. }
                assert (E36' : normal_form (E (N_ 1) (fun t => E (N_ 1) (fun u => (1 / 2) * u * ((1 - q) ^ 2) * t + (1 / 2) * r_35 * (q ^ 2) * r_33))) ((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * r_35 * r_33 - q * ((E (N_ 1) (fun t => t)) ^ 2))).
                { unfold normal_form.
                  transitivity (E (N_ 1) (fun r_37 => ((1 / 2) * (q ^ 2) * r_35 * r_33) * (1) + (((1 / 2) * (E (N_ 1) (fun t => t))) * (r_37) + (((-1) * q * (E (N_ 1) (fun t => t))) * (r_37) + (((1 / 2) * (q ^ 2) * (E (N_ 1) (fun t => t))) * (r_37)))))).
                  { apply E_ext; intros r_37 D_r_37; draws.
                    transitivity ((1 / 2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_37 + (1 / 2) * (E (N_ 1) (fun t => t)) * r_37 + (1 / 2) * r_33 * (q ^ 2) * r_35 - q * (E (N_ 1) (fun t => t)) * r_37).
                    { transitivity (E (N_ 1) (fun t => (1 / 2) * t * ((1 - q) ^ 2) * r_37 + (1 / 2) * r_35 * (q ^ 2) * r_33)). { arrange. }
                      assert (E38' : normal_form (E (N_ 1) (fun t => (1 / 2) * t * ((1 - q) ^ 2) * r_37 + (1 / 2) * r_35 * (q ^ 2) * r_33)) ((1 / 2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_37 + (1 / 2) * (E (N_ 1) (fun t => t)) * r_37 + (1 / 2) * r_33 * (q ^ 2) * r_35 - q * (E (N_ 1) (fun t => t)) * r_37)).
                      { unfold normal_form.
                        transitivity (E (N_ 1) (fun r_39 => ((1 / 2) * (q ^ 2) * r_35 * r_33) * (1) + (((1 / 2) * r_37) * (r_39) + (((-1) * q * r_37) * (r_39) + (((1 / 2) * (q ^ 2) * r_37) * (r_39)))))).
                        { apply E_ext; intros r_39 D_r_39; draws.
                          transitivity ((1 / 2) * (q ^ 2) * r_39 * r_37 + (1 / 2) * r_35 * (q ^ 2) * r_33 + (1 / 2) * r_39 * r_37 - q * r_39 * r_37).
                          { first [put; solve [field] | first [arrange | equal]]. }
                          arrange. }
                        transitivity (((1 / 2) * (q ^ 2) * r_35 * r_33) * (E (N_ 1) (fun r_39 => 1)) + (((1 / 2) * r_37) * (E (N_ 1) (fun r_39 => r_39)) + (((-1) * q * r_37) * (E (N_ 1) (fun r_39 => r_39)) + (((1 / 2) * (q ^ 2) * r_37) * (E (N_ 1) (fun r_39 => r_39)))))).
                        { linear. }
                        transitivity (((1 / 2) * (q ^ 2) * r_35 * r_33) * (E (N_ 1) (fun t => 1)) + (((1 / 2) * r_37) * (E (N_ 1) (fun t => t)) + (((-1) * q * r_37) * (E (N_ 1) (fun t => t)) + (((1 / 2) * (q ^ 2) * r_37) * (E (N_ 1) (fun t => t)))))). { arrange. }
                        assert (E40' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        arrange. }
                      first [put; solve [field] | first [arrange | equal]]. }
                    arrange. }
                  transitivity (((1 / 2) * (q ^ 2) * r_35 * r_33) * (E (N_ 1) (fun r_37 => 1)) + (((1 / 2) * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun r_37 => r_37)) + (((-1) * q * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun r_37 => r_37)) + (((1 / 2) * (q ^ 2) * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun r_37 => r_37)))))).
                  { linear. }
                  transitivity (((1 / 2) * (q ^ 2) * r_35 * r_33) * (E (N_ 1) (fun t => 1)) + (((1 / 2) * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun t => t)) + (((-1) * q * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun t => t)) + (((1 / 2) * (q ^ 2) * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun t => t)))))). { arrange. }
                  assert (E41' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * (q ^ 2) * r_33) * (E (P 1) (fun r_35 => r_35)) + (((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_35 => 1)) + (((-1) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_35 => 1)) + (((1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_35 => 1)))))).
            { linear. }
            transitivity (((1 / 2) * (q ^ 2) * r_33) * (E (P 1) (fun t => t)) + (((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + (((-1) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + (((1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)))))). { arrange. }
            assert (E42' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E43' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E44' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_33 => 1)) + (((-1) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_33 => 1)) + (((1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_33 => 1)) + (((1 / 2) * (q ^ 2) * (E (P 1) (fun t => t))) * (E (P 1) (fun r_33 => r_33)))))).
      { linear. }
      transitivity (((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + (((-1) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + (((1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + (((1 / 2) * (q ^ 2) * (E (P 1) (fun t => t))) * (E (P 1) (fun t => t)))))). { arrange. }
      assert (E45' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E46' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E47' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  transitivity (E (P 1) (fun t => E (N_ 1) (fun u => t ^ 2 * q + u ^ 2 * (1 - q))) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (2 * (E (P 1) (fun t => E (N_ 1) (fun u => (1 / 2) * (u ^ 2) * (1 - q) + (1 / 2) * (t ^ 2) * q)) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t)))))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
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
  enough (U' : (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * t * w))))) = 2 * ((1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => q * (1 - q) * t * w))))))).
  { transitivity ((1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * t * w)))))).
    { assert (C0' : B = (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * t * w)))))).
      { rewrite H_B.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C1' : B_Q = (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => q * (1 - q) * t * w)))))).
    { rewrite H_B_Q.
      first [same | ring | arrange]. }
    rewrite C1'.
    first [same | ring | arrange]. }
  assert (S0' : (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * t * w))))) = (1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) + q ^ 2 * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) + (1 / 2) * (q ^ 2) * ((E (P 1) (fun t => t)) ^ 2) - q * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) - q * ((E (N_ 1) (fun t => t)) ^ 2)).
  { transitivity ((1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * t * w)))))). { arrange. }
    assert (E2' : normal_form (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * t * w))))) (2 * q * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) - 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)))).
    { unfold normal_form.
      transitivity (E (P 1) (fun r_3 => (2 * q * (E (N_ 1) (fun t => t))) * (r_3) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t))) * (r_3)))).
      { apply E_ext; intros r_3 D_r_3; draws.
        transitivity (2 * q * (E (N_ 1) (fun t => t)) * r_3 - 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_3).
        { transitivity (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => 2 * q * (1 - q) * r_3 * u)))). { arrange. }
          assert (E4' : normal_form (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => 2 * q * (1 - q) * r_3 * u)))) (2 * q * (E (N_ 1) (fun t => t)) * r_3 - 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_3)).
          { unfold normal_form.
            transitivity (E (P 1) (fun r_5 => (2 * q * (E (N_ 1) (fun t => t)) * r_3) * (1) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_3) * (1)))).
            { apply E_ext; intros r_5 D_r_5; draws.
              transitivity (2 * q * (E (N_ 1) (fun t => t)) * r_3 - 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_3).
              { transitivity (E (N_ 1) (fun t => E (N_ 1) (fun u => 2 * r_3 * q * (1 - q) * t))). { arrange. }
                assert (E6' : normal_form (E (N_ 1) (fun t => E (N_ 1) (fun u => 2 * r_3 * q * (1 - q) * t))) (2 * q * (E (N_ 1) (fun t => t)) * r_3 - 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_3)).
                { unfold normal_form.
                  transitivity (E (N_ 1) (fun r_7 => (2 * q * r_3) * (r_7) + (((-2) * (q ^ 2) * r_3) * (r_7)))).
                  { apply E_ext; intros r_7 D_r_7; draws.
                    transitivity (2 * q * r_7 * r_3 - 2 * (q ^ 2) * r_7 * r_3).
                    { transitivity (E (N_ 1) (fun t => 2 * r_3 * q * (1 - q) * r_7)). { arrange. }
                      assert (E8' : normal_form (E (N_ 1) (fun t => 2 * r_3 * q * (1 - q) * r_7)) (2 * q * r_7 * r_3 - 2 * (q ^ 2) * r_7 * r_3)).
                      { unfold normal_form.
                        transitivity (E (N_ 1) (fun r_9 => (2 * q * r_7 * r_3) * (1) + (((-2) * (q ^ 2) * r_7 * r_3) * (1)))).
                        { apply E_ext; intros r_9 D_r_9; draws.
                          transitivity (2 * q * r_7 * r_3 - 2 * (q ^ 2) * r_7 * r_3).
                          { first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity ((2 * q * r_7 * r_3) * (E (N_ 1) (fun r_9 => 1)) + (((-2) * (q ^ 2) * r_7 * r_3) * (E (N_ 1) (fun r_9 => 1)))).
                        { linear. }
                        transitivity ((2 * q * r_7 * r_3) * (E (N_ 1) (fun t => 1)) + (((-2) * (q ^ 2) * r_7 * r_3) * (E (N_ 1) (fun t => 1)))). { arrange. }
                        assert (E10' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        assert (E11' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((2 * q * r_3) * (E (N_ 1) (fun r_7 => r_7)) + (((-2) * (q ^ 2) * r_3) * (E (N_ 1) (fun r_7 => r_7)))).
                  { linear. }
                  transitivity ((2 * q * r_3) * (E (N_ 1) (fun t => t)) + (((-2) * (q ^ 2) * r_3) * (E (N_ 1) (fun t => t)))). { arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((2 * q * (E (N_ 1) (fun t => t)) * r_3) * (E (P 1) (fun r_5 => 1)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_3) * (E (P 1) (fun r_5 => 1)))).
            { linear. }
            transitivity ((2 * q * (E (N_ 1) (fun t => t)) * r_3) * (E (P 1) (fun t => 1)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_3) * (E (P 1) (fun t => 1)))). { arrange. }
            assert (E12' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E13' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((2 * q * (E (N_ 1) (fun t => t))) * (E (P 1) (fun r_3 => r_3)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t))) * (E (P 1) (fun r_3 => r_3)))).
      { linear. }
      transitivity ((2 * q * (E (N_ 1) (fun t => t))) * (E (P 1) (fun t => t)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t))) * (E (P 1) (fun t => t)))). { arrange. }
      arrange. }
    assert (E14' : normal_form (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w))))) (q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) + (E (N_ 1) (fun t => t)) ^ 2 + q ^ 2 * ((E (P 1) (fun t => t)) ^ 2) - 2 * q * ((E (N_ 1) (fun t => t)) ^ 2))).
    { unfold normal_form.
      transitivity (E (P 1) (fun r_15 => ((E (N_ 1) (fun t => t)) ^ 2) * (1) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + ((q ^ 2 * (E (P 1) (fun t => t))) * (r_15)))))).
      { apply E_ext; intros r_15 D_r_15; draws.
        transitivity (q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) + (E (N_ 1) (fun t => t)) ^ 2 + q ^ 2 * r_15 * (E (P 1) (fun t => t)) - 2 * q * ((E (N_ 1) (fun t => t)) ^ 2)).
        { transitivity (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => t * (q ^ 2) * r_15 + w * ((1 - q) ^ 2) * u)))). { arrange. }
          assert (E16' : normal_form (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => t * (q ^ 2) * r_15 + w * ((1 - q) ^ 2) * u)))) (q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) + (E (N_ 1) (fun t => t)) ^ 2 + q ^ 2 * r_15 * (E (P 1) (fun t => t)) - 2 * q * ((E (N_ 1) (fun t => t)) ^ 2))).
          { unfold normal_form.
            transitivity (E (P 1) (fun r_17 => (q ^ 2 * r_15) * (r_17) + (((E (N_ 1) (fun t => t)) ^ 2) * (1) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2)) * (1)))))).
            { apply E_ext; intros r_17 D_r_17; draws.
              transitivity (q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) + (E (N_ 1) (fun t => t)) ^ 2 + q ^ 2 * r_17 * r_15 - 2 * q * ((E (N_ 1) (fun t => t)) ^ 2)).
              { transitivity (E (N_ 1) (fun t => E (N_ 1) (fun u => r_17 * (q ^ 2) * r_15 + u * ((1 - q) ^ 2) * t))). { arrange. }
                assert (E18' : normal_form (E (N_ 1) (fun t => E (N_ 1) (fun u => r_17 * (q ^ 2) * r_15 + u * ((1 - q) ^ 2) * t))) (q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) + (E (N_ 1) (fun t => t)) ^ 2 + q ^ 2 * r_17 * r_15 - 2 * q * ((E (N_ 1) (fun t => t)) ^ 2))).
                { unfold normal_form.
                  transitivity (E (N_ 1) (fun r_19 => (q ^ 2 * r_17 * r_15) * (1) + ((E (N_ 1) (fun t => t)) * (r_19) + (((-2) * q * (E (N_ 1) (fun t => t))) * (r_19) + ((q ^ 2 * (E (N_ 1) (fun t => t))) * (r_19)))))).
                  { apply E_ext; intros r_19 D_r_19; draws.
                    transitivity (r_15 * (q ^ 2) * r_17 + q ^ 2 * (E (N_ 1) (fun t => t)) * r_19 + E (N_ 1) (fun t => t) * r_19 - 2 * q * (E (N_ 1) (fun t => t)) * r_19).
                    { transitivity (E (N_ 1) (fun t => r_17 * (q ^ 2) * r_15 + t * ((1 - q) ^ 2) * r_19)). { arrange. }
                      assert (E20' : normal_form (E (N_ 1) (fun t => r_17 * (q ^ 2) * r_15 + t * ((1 - q) ^ 2) * r_19)) (r_15 * (q ^ 2) * r_17 + q ^ 2 * (E (N_ 1) (fun t => t)) * r_19 + E (N_ 1) (fun t => t) * r_19 - 2 * q * (E (N_ 1) (fun t => t)) * r_19)).
                      { unfold normal_form.
                        transitivity (E (N_ 1) (fun r_21 => (q ^ 2 * r_17 * r_15) * (1) + ((r_19) * (r_21) + (((-2) * q * r_19) * (r_21) + ((q ^ 2 * r_19) * (r_21)))))).
                        { apply E_ext; intros r_21 D_r_21; draws.
                          transitivity (r_21 * r_19 + r_17 * (q ^ 2) * r_15 + q ^ 2 * r_21 * r_19 - 2 * q * r_21 * r_19).
                          { first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity ((q ^ 2 * r_17 * r_15) * (E (N_ 1) (fun r_21 => 1)) + ((r_19) * (E (N_ 1) (fun r_21 => r_21)) + (((-2) * q * r_19) * (E (N_ 1) (fun r_21 => r_21)) + ((q ^ 2 * r_19) * (E (N_ 1) (fun r_21 => r_21)))))).
                        { linear. }
                        transitivity ((q ^ 2 * r_17 * r_15) * (E (N_ 1) (fun t => 1)) + ((r_19) * (E (N_ 1) (fun t => t)) + (((-2) * q * r_19) * (E (N_ 1) (fun t => t)) + ((q ^ 2 * r_19) * (E (N_ 1) (fun t => t)))))). { arrange. }
                        assert (E22' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((q ^ 2 * r_17 * r_15) * (E (N_ 1) (fun r_19 => 1)) + ((E (N_ 1) (fun t => t)) * (E (N_ 1) (fun r_19 => r_19)) + (((-2) * q * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun r_19 => r_19)) + ((q ^ 2 * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun r_19 => r_19)))))).
                  { linear. }
                  transitivity ((q ^ 2 * r_17 * r_15) * (E (N_ 1) (fun t => 1)) + ((E (N_ 1) (fun t => t)) * (E (N_ 1) (fun t => t)) + (((-2) * q * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun t => t)) + ((q ^ 2 * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun t => t)))))). { arrange. }
                  assert (E23' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((q ^ 2 * r_15) * (E (P 1) (fun r_17 => r_17)) + (((E (N_ 1) (fun t => t)) ^ 2) * (E (P 1) (fun r_17 => 1)) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_17 => 1)) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_17 => 1)))))).
            { linear. }
            transitivity ((q ^ 2 * r_15) * (E (P 1) (fun t => t)) + (((E (N_ 1) (fun t => t)) ^ 2) * (E (P 1) (fun t => 1)) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)))))). { arrange. }
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
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity (((E (N_ 1) (fun t => t)) ^ 2) * (E (P 1) (fun r_15 => 1)) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_15 => 1)) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_15 => 1)) + ((q ^ 2 * (E (P 1) (fun t => t))) * (E (P 1) (fun r_15 => r_15)))))).
      { linear. }
      transitivity (((E (N_ 1) (fun t => t)) ^ 2) * (E (P 1) (fun t => 1)) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + ((q ^ 2 * (E (P 1) (fun t => t))) * (E (P 1) (fun t => t)))))). { arrange. }
      assert (E27' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E28' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E29' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  assert (S1' : 2 * ((1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => q * (1 - q) * t * w)))))) = (1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) + q ^ 2 * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) + (1 / 2) * (q ^ 2) * ((E (P 1) (fun t => t)) ^ 2) - q * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) - q * ((E (N_ 1) (fun t => t)) ^ 2)).
  { transitivity (2 * ((1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => q * (1 - q) * t * w))))))). { arrange. }
    assert (E30' : normal_form (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => q * (1 - q) * t * w))))) (q * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) - q ^ 2 * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)))).
    { unfold normal_form.
      transitivity (E (P 1) (fun r_31 => (q * (E (N_ 1) (fun t => t))) * (r_31) + (((-1) * (q ^ 2) * (E (N_ 1) (fun t => t))) * (r_31)))).
      { apply E_ext; intros r_31 D_r_31; draws.
        transitivity (q * (E (N_ 1) (fun t => t)) * r_31 - q ^ 2 * (E (N_ 1) (fun t => t)) * r_31).
        { transitivity (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => q * (1 - q) * r_31 * u)))). { arrange. }
          assert (E32' : normal_form (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => q * (1 - q) * r_31 * u)))) (q * (E (N_ 1) (fun t => t)) * r_31 - q ^ 2 * (E (N_ 1) (fun t => t)) * r_31)).
          { unfold normal_form.
            transitivity (E (P 1) (fun r_33 => (q * (E (N_ 1) (fun t => t)) * r_31) * (1) + (((-1) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_31) * (1)))).
            { apply E_ext; intros r_33 D_r_33; draws.
              transitivity (q * (E (N_ 1) (fun t => t)) * r_31 - q ^ 2 * (E (N_ 1) (fun t => t)) * r_31).
              { transitivity (E (N_ 1) (fun t => E (N_ 1) (fun u => r_31 * q * (1 - q) * t))). { arrange. }
                assert (E34' : normal_form (E (N_ 1) (fun t => E (N_ 1) (fun u => r_31 * q * (1 - q) * t))) (q * (E (N_ 1) (fun t => t)) * r_31 - q ^ 2 * (E (N_ 1) (fun t => t)) * r_31)).
                { unfold normal_form.
                  transitivity (E (N_ 1) (fun r_35 => (q * r_31) * (r_35) + (((-1) * (q ^ 2) * r_31) * (r_35)))).
                  { apply E_ext; intros r_35 D_r_35; draws.
                    transitivity (q * r_35 * r_31 - q ^ 2 * r_35 * r_31).
                    { transitivity (E (N_ 1) (fun t => r_31 * q * (1 - q) * r_35)). { arrange. }
                      assert (E36' : normal_form (E (N_ 1) (fun t => r_31 * q * (1 - q) * r_35)) (q * r_35 * r_31 - q ^ 2 * r_35 * r_31)).
                      { unfold normal_form.
                        transitivity (E (N_ 1) (fun r_37 => (q * r_35 * r_31) * (1) + (((-1) * (q ^ 2) * r_35 * r_31) * (1)))).
                        { apply E_ext; intros r_37 D_r_37; draws.
                          transitivity (q * r_35 * r_31 - q ^ 2 * r_35 * r_31).
                          { first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity ((q * r_35 * r_31) * (E (N_ 1) (fun r_37 => 1)) + (((-1) * (q ^ 2) * r_35 * r_31) * (E (N_ 1) (fun r_37 => 1)))).
                        { linear. }
                        transitivity ((q * r_35 * r_31) * (E (N_ 1) (fun t => 1)) + (((-1) * (q ^ 2) * r_35 * r_31) * (E (N_ 1) (fun t => 1)))). { arrange. }
                        assert (E38' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        assert (E39' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((q * r_31) * (E (N_ 1) (fun r_35 => r_35)) + (((-1) * (q ^ 2) * r_31) * (E (N_ 1) (fun r_35 => r_35)))).
                  { linear. }
                  transitivity ((q * r_31) * (E (N_ 1) (fun t => t)) + (((-1) * (q ^ 2) * r_31) * (E (N_ 1) (fun t => t)))). { arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((q * (E (N_ 1) (fun t => t)) * r_31) * (E (P 1) (fun r_33 => 1)) + (((-1) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_31) * (E (P 1) (fun r_33 => 1)))).
            { linear. }
            transitivity ((q * (E (N_ 1) (fun t => t)) * r_31) * (E (P 1) (fun t => 1)) + (((-1) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_31) * (E (P 1) (fun t => 1)))). { arrange. }
            assert (E40' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E41' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((q * (E (N_ 1) (fun t => t))) * (E (P 1) (fun r_31 => r_31)) + (((-1) * (q ^ 2) * (E (N_ 1) (fun t => t))) * (E (P 1) (fun r_31 => r_31)))).
      { linear. }
      transitivity ((q * (E (N_ 1) (fun t => t))) * (E (P 1) (fun t => t)) + (((-1) * (q ^ 2) * (E (N_ 1) (fun t => t))) * (E (P 1) (fun t => t)))). { arrange. }
      arrange. }
    assert (E42' : normal_form (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t))))) ((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * ((E (P 1) (fun t => t)) ^ 2) - q * ((E (N_ 1) (fun t => t)) ^ 2))).
    { unfold normal_form.
      transitivity (E (P 1) (fun r_43 => ((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + (((-1) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + (((1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + (((1 / 2) * (q ^ 2) * (E (P 1) (fun t => t))) * (r_43)))))).
      { apply E_ext; intros r_43 D_r_43; draws.
        transitivity ((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * r_43 * (E (P 1) (fun t => t)) - q * ((E (N_ 1) (fun t => t)) ^ 2)).
        { transitivity (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => (1 / 2) * w * ((1 - q) ^ 2) * u + (1 / 2) * t * (q ^ 2) * r_43)))). { arrange. }
          assert (E44' : normal_form (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => (1 / 2) * w * ((1 - q) ^ 2) * u + (1 / 2) * t * (q ^ 2) * r_43)))) ((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * r_43 * (E (P 1) (fun t => t)) - q * ((E (N_ 1) (fun t => t)) ^ 2))).
          { unfold normal_form.
            transitivity (E (P 1) (fun r_45 => ((1 / 2) * (q ^ 2) * r_43) * (r_45) + (((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + (((-1) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + (((1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (1)))))).
            { apply E_ext; intros r_45 D_r_45; draws.
              transitivity ((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * r_45 * r_43 - q * ((E (N_ 1) (fun t => t)) ^ 2)).
              { transitivity (E (N_ 1) (fun t => E (N_ 1) (fun u => (1 / 2) * u * ((1 - q) ^ 2) * t + (1 / 2) * r_45 * (q ^ 2) * r_43))). { arrange. }
                assert (E46' : normal_form (E (N_ 1) (fun t => E (N_ 1) (fun u => (1 / 2) * u * ((1 - q) ^ 2) * t + (1 / 2) * r_45 * (q ^ 2) * r_43))) ((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * r_45 * r_43 - q * ((E (N_ 1) (fun t => t)) ^ 2))).
                { unfold normal_form.
                  transitivity (E (N_ 1) (fun r_47 => ((1 / 2) * (q ^ 2) * r_45 * r_43) * (1) + (((1 / 2) * (E (N_ 1) (fun t => t))) * (r_47) + (((-1) * q * (E (N_ 1) (fun t => t))) * (r_47) + (((1 / 2) * (q ^ 2) * (E (N_ 1) (fun t => t))) * (r_47)))))).
                  { apply E_ext; intros r_47 D_r_47; draws.
                    transitivity ((1 / 2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_47 + (1 / 2) * (E (N_ 1) (fun t => t)) * r_47 + (1 / 2) * r_43 * (q ^ 2) * r_45 - q * (E (N_ 1) (fun t => t)) * r_47).
                    { transitivity (E (N_ 1) (fun t => (1 / 2) * t * ((1 - q) ^ 2) * r_47 + (1 / 2) * r_45 * (q ^ 2) * r_43)). { arrange. }
                      assert (E48' : normal_form (E (N_ 1) (fun t => (1 / 2) * t * ((1 - q) ^ 2) * r_47 + (1 / 2) * r_45 * (q ^ 2) * r_43)) ((1 / 2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_47 + (1 / 2) * (E (N_ 1) (fun t => t)) * r_47 + (1 / 2) * r_43 * (q ^ 2) * r_45 - q * (E (N_ 1) (fun t => t)) * r_47)).
                      { unfold normal_form.
                        transitivity (E (N_ 1) (fun r_49 => ((1 / 2) * r_47) * (r_49) + (((-1) * q * r_47) * (r_49) + (((1 / 2) * (q ^ 2) * r_47) * (r_49) + (((1 / 2) * (q ^ 2) * r_45 * r_43) * (1)))))).
                        { apply E_ext; intros r_49 D_r_49; draws.
                          transitivity ((1 / 2) * (q ^ 2) * r_49 * r_47 + (1 / 2) * r_45 * (q ^ 2) * r_43 + (1 / 2) * r_49 * r_47 - q * r_49 * r_47).
                          { first [put; solve [field] | first [arrange | equal]]. }
                          arrange. }
                        transitivity (((1 / 2) * r_47) * (E (N_ 1) (fun r_49 => r_49)) + (((-1) * q * r_47) * (E (N_ 1) (fun r_49 => r_49)) + (((1 / 2) * (q ^ 2) * r_47) * (E (N_ 1) (fun r_49 => r_49)) + (((1 / 2) * (q ^ 2) * r_45 * r_43) * (E (N_ 1) (fun r_49 => 1)))))).
                        { linear. }
                        transitivity (((1 / 2) * r_47) * (E (N_ 1) (fun t => t)) + (((-1) * q * r_47) * (E (N_ 1) (fun t => t)) + (((1 / 2) * (q ^ 2) * r_47) * (E (N_ 1) (fun t => t)) + (((1 / 2) * (q ^ 2) * r_45 * r_43) * (E (N_ 1) (fun t => 1)))))). { arrange. }
                        assert (E50' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        arrange. }
                      first [put; solve [field] | first [arrange | equal]]. }
                    arrange. }
                  transitivity (((1 / 2) * (q ^ 2) * r_45 * r_43) * (E (N_ 1) (fun r_47 => 1)) + (((1 / 2) * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun r_47 => r_47)) + (((-1) * q * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun r_47 => r_47)) + (((1 / 2) * (q ^ 2) * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun r_47 => r_47)))))).
                  { linear. }
                  transitivity (((1 / 2) * (q ^ 2) * r_45 * r_43) * (E (N_ 1) (fun t => 1)) + (((1 / 2) * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun t => t)) + (((-1) * q * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun t => t)) + (((1 / 2) * (q ^ 2) * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun t => t)))))). { arrange. }
                  assert (E51' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * (q ^ 2) * r_43) * (E (P 1) (fun r_45 => r_45)) + (((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_45 => 1)) + (((-1) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_45 => 1)) + (((1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_45 => 1)))))).
            { linear. }
            transitivity (((1 / 2) * (q ^ 2) * r_43) * (E (P 1) (fun t => t)) + (((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + (((-1) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + (((1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)))))). { arrange. }
            assert (E52' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E53' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E54' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_43 => 1)) + (((-1) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_43 => 1)) + (((1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_43 => 1)) + (((1 / 2) * (q ^ 2) * (E (P 1) (fun t => t))) * (E (P 1) (fun r_43 => r_43)))))).
      { linear. }
      transitivity (((1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + (((-1) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + (((1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + (((1 / 2) * (q ^ 2) * (E (P 1) (fun t => t))) * (E (P 1) (fun t => t)))))). { arrange. }
      assert (E55' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E56' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E57' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  transitivity ((1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * t * w)))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (2 * ((1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * t1 * ((1 - q) ^ 2) * w + (1 / 2) * u * (q ^ 2) * t))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => q * (1 - q) * t * w))))))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
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
    try assert (N1' : normal_form (((1 / 4) * ((alpha - beta) ^ 2))) ((1 / 4) * (beta ^ 2) + (1 / 4) * (alpha ^ 2) - (1 / 2) * beta * alpha)) by (unfold normal_form; first [put; solve [field] | equal]).
    first [put; solve [field] | equal]. }
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
  try assert (N2' : normal_form (((1 / 4) * ((alpha - beta) ^ 2))) ((1 / 4) * (beta ^ 2) + (1 / 4) * (alpha ^ 2) - (1 / 2) * beta * alpha)) by (unfold normal_form; first [put; solve [field] | equal]).
  try assert (N3' : normal_form (((1 / 2) * v - (1 / 2) * (alpha ^ 2) - (1 / 2) * (beta ^ 2))) ((1 / 2) * v - (1 / 2) * (alpha ^ 2) - (1 / 2) * (beta ^ 2))) by (unfold normal_form; first [put; solve [field] | equal]).
  try assert (N4' : normal_form ((inv (((1 / 4) * ((alpha - beta) ^ 2))))) (4 * (inv (alpha ^ 2 + beta ^ 2 - 2 * beta * alpha)))) by normal.
  try assert (N5' : normal_form (inv ((alpha - beta) ^ 2)) (inv (alpha ^ 2 + beta ^ 2 - 2 * beta * alpha))) by normal.
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
  try assert (N2' : normal_form ((inv ((2 * B_Q)))) ((1 / 2) * (inv B_Q))) by normal.
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
