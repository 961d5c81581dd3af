(** ReLU, mirrored classes on a line, depth 2: $NC1(NTK) <= NC1(NNGP)$ (relu-line-depth-2)

  Given [a > 0]: a > 0
  Given [b > 0]: b > 0
  Given [q >= 0]: q >= 0
  Given [x > 0]: x > 0
  Given [y > 0]: y > 0
  Given [q <= 1]: 1 >= q
  Given [apart]: (-E[t; t ~ N1]*(1 - q) + q*E[t; t ~ P1])^2 > 0
  with [alpha]: alpha = q*E[t; t ~ P1]
  with [beta]: beta = E[t; t ~ N1]*(1 - q)
  with [v]: v = E[t^2; t ~ N1]*(1 - q) + q*E[t^2; t ~ P1]
  with [W_Q]: W_Q = -E[E[E[E[r*q^2*t + t1*(1 - q)^2*s + 2*q*pi^(-1)*(1 - q)*t*s; t1 ~ N1]; s ~
    N1]; r ~ P1]; t ~ P1] + E[E[t^2*q + r^2*(1 - q); r ~ N1]; t ~ P1]
  with [B_Q]: B_Q = -1/2*E[E[E[E[2*q*(1 - q)*t*s + r*q^2*pi^(-1)*t + t1*pi^(-1)*(1 - q)^2*s; t1 ~
    N1]; s ~ N1]; r ~ P1]; t ~ P1] + 1/2*E[E[E[E[r*q^2*t + t1*(1 - q)^2*s + 2*q*pi^(-1)*(1 -
    q)*t*s; t1 ~ N1]; s ~ N1]; r ~ P1]; t ~ P1]
  with [W]: W = E[E[3*r^2*(1 - q) + 3*t^2*q; r ~ N1]; t ~ P1] - E[E[E[E[3*r*q^2*t + 2*q*pi^(-1)*(1
    - q)*t*s + 3*t1*(1 - q)^2*s; t1 ~ N1]; s ~ N1]; r ~ P1]; t ~ P1]
  with [B]: B = -1/2*E[E[E[E[r*q^2*pi^(-1)*t + t1*pi^(-1)*(1 - q)^2*s + 6*q*(1 - q)*t*s; t1 ~ N1];
    s ~ N1]; r ~ P1]; t ~ P1] + 1/2*E[E[E[E[3*r*q^2*t + 2*q*pi^(-1)*(1 - q)*t*s + 3*t1*(1 -
    q)^2*s; t1 ~ N1]; s ~ N1]; r ~ P1]; t ~ P1]
  Then W_Q*B_Q^(-1) - W*B^(-1) = 4*(3*pi - 1)^(-1)*pi*(alpha - beta)^(-2)*(-(beta + alpha)^2 +
    v)*(pi - 1)^(-1)
  Then W_Q*B_Q^(-1) >= W*B^(-1)
  Then W_Q*B_Q^(-1) > W*B^(-1) if and only if -(beta + alpha)^2 + v > 0
  Then 2*(E[3*t^2; t ~ P1] - E[E[3*r*t; r ~ P1]; t ~ P1])*E[E[3*r*t - r*pi^(-1)*t; r ~ P1]; t ~
    P1]^(-1) = 2*(3*pi - 1)^(-1)*E[E[r*t - r*pi^(-1)*t; r ~ P1]; t ~ P1]^(-1)*(E[t^2; t ~ P1] -
    E[E[r*t; r ~ P1]; t ~ P1])*(3*pi - 3)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
Open Scope R_scope.

(** Step [pi > 1], by Sign:
  pi - 1 > 0
*)
Lemma step_pi_pos_1 :
  PI - 1 > 0.
Proof.
  gap; by_ball.
Qed.

(** Step [one sign], by Algebra:
  x*a = x*a
*)
Lemma step_one_sign (a : R) (x : R)
    (H_a_pos_0 : a > 0)
    (H_x_pos_0 : x > 0) :
  x * a = x * a.
Proof.
  first [put; solve [ring] | equal].
Qed.

(** Step [two signs], by Algebra:
  pi^(-1)*b*a = pi^(-1)*b*a
*)
Lemma step_two_signs (a : R) (b : R)
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0) :
  b * a * (inv PI) = b * a * (inv PI).
Proof.
  first [put; solve [ring] | equal].
Qed.

(** Step [NTK, one sign], by Algebra:
  3*x*a = 3*x*a
*)
Lemma step_NTK__one_sign (a : R) (x : R)
    (H_a_pos_0 : a > 0)
    (H_x_pos_0 : x > 0) :
  3 * x * a = 3 * x * a.
Proof.
  first [put; solve [ring] | equal].
Qed.

(** Step [NTK, two signs], by Algebra:
  pi^(-1)*b*a = pi^(-1)*b*a
*)
Lemma step_NTK__two_signs (a : R) (b : R)
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0) :
  b * a * (inv PI) = b * a * (inv PI).
Proof.
  first [put; solve [ring] | equal].
Qed.

(** Step [within], by Algebra:
  W_Q = -2*beta*alpha*pi^(-1) - beta^2 + v - alpha^2
*)
Lemma step_within (W_Q : R) (alpha : R) (beta : R) (q : R) (v : R) (N_ : R -> law R) (P : R -> law R)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_alpha : alpha = q * (E (P 1) (fun t => t)))
    (H_beta : beta = E (N_ 1) (fun t => t) * (1 - q))
    (H_v : v = E (N_ 1) (fun t => t ^ 2) * (1 - q) + q * (E (P 1) (fun t => t ^ 2)))
    (H_W_Q : W_Q = E (P 1) (fun t => E (N_ 1) (fun u => t ^ 2 * q + u ^ 2 * (1 - q))) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w + 2 * q * (1 - q) * t * w * (inv PI)))))) :
  W_Q = v - 2 * beta * alpha * (inv PI) - beta ^ 2 - alpha ^ 2.
Proof.
  enough (U' : E (P 1) (fun t => E (N_ 1) (fun u => t ^ 2 * q + u ^ 2 * (1 - q))) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w + 2 * q * (1 - q) * t * w * (inv PI))))) = (E (N_ 1) (fun t => t ^ 2) * (1 - q) + q * (E (P 1) (fun t => t ^ 2))) - 2 * (q * (E (P 1) (fun t => t))) * (E (N_ 1) (fun t => t) * (1 - q)) * (inv PI) - (q * (E (P 1) (fun t => t))) ^ 2 - (E (N_ 1) (fun t => t) * (1 - q)) ^ 2).
  { transitivity (E (P 1) (fun t => E (N_ 1) (fun u => t ^ 2 * q + u ^ 2 * (1 - q))) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w + 2 * q * (1 - q) * t * w * (inv PI)))))).
    { assert (C0' : W_Q = E (P 1) (fun t => E (N_ 1) (fun u => t ^ 2 * q + u ^ 2 * (1 - q))) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w + 2 * q * (1 - q) * t * w * (inv PI)))))).
      { rewrite H_W_Q.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C1' : beta = E (N_ 1) (fun t => t) * (1 - q)).
    { rewrite H_beta.
      first [same | ring | arrange]. }
    assert (C2' : alpha = q * (E (P 1) (fun t => t))).
    { rewrite H_alpha.
      first [same | ring | arrange]. }
    assert (C3' : v = E (N_ 1) (fun t => t ^ 2) * (1 - q) + q * (E (P 1) (fun t => t ^ 2))).
    { rewrite H_v.
      first [same | ring | arrange]. }
    rewrite C1', C2', C3'.
    first [same | ring | arrange]. }
  assert (S0' : E (P 1) (fun t => E (N_ 1) (fun u => t ^ 2 * q + u ^ 2 * (1 - q))) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w + 2 * q * (1 - q) * t * w * (inv PI))))) = 2 * q * ((E (N_ 1) (fun t => t)) ^ 2) + E (N_ 1) (fun t => t ^ 2) + q * (E (P 1) (fun t => t ^ 2)) + 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) * (inv PI) - (E (N_ 1) (fun t => t)) ^ 2 - q ^ 2 * ((E (P 1) (fun t => t)) ^ 2) - 2 * q * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) * (inv PI) - q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) - q * (E (N_ 1) (fun t => t ^ 2))).
  { transitivity (E (P 1) (fun t => E (N_ 1) (fun u => t ^ 2 * q + u ^ 2 * (1 - q))) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w + 2 * q * (1 - q) * t * w * (inv PI)))))). { arrange. }
    assert (E4' : normal_form (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w + 2 * q * (1 - q) * t * w * (inv PI)))))) (q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) + (E (N_ 1) (fun t => t)) ^ 2 + q ^ 2 * ((E (P 1) (fun t => t)) ^ 2) + 2 * q * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) * (inv PI) - 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) * (inv PI) - 2 * q * ((E (N_ 1) (fun t => t)) ^ 2))).
    { unfold normal_form.
      transitivity (E (P 1) (fun r_5 => (2 * q * (E (N_ 1) (fun t => t)) * (inv PI)) * (r_5) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * (inv PI)) * (r_5) + ((q ^ 2 * (E (P 1) (fun t => t))) * (r_5) + (((E (N_ 1) (fun t => t)) ^ 2) * (1) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2)) * (1)))))))).
      { apply E_ext; intros r_5 D_r_5; draws.
        transitivity (q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) + (E (N_ 1) (fun t => t)) ^ 2 + q ^ 2 * r_5 * (E (P 1) (fun t => t)) + 2 * q * (E (N_ 1) (fun t => t)) * r_5 * (inv PI) - 2 * q * ((E (N_ 1) (fun t => t)) ^ 2) - 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_5 * (inv PI)).
        { transitivity (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => t * (q ^ 2) * r_5 + w * ((1 - q) ^ 2) * u + 2 * q * (1 - q) * r_5 * u * (inv PI))))). { arrange. }
          assert (E6' : normal_form (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => t * (q ^ 2) * r_5 + w * ((1 - q) ^ 2) * u + 2 * q * (1 - q) * r_5 * u * (inv PI))))) (q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) + (E (N_ 1) (fun t => t)) ^ 2 + q ^ 2 * r_5 * (E (P 1) (fun t => t)) + 2 * q * (E (N_ 1) (fun t => t)) * r_5 * (inv PI) - 2 * q * ((E (N_ 1) (fun t => t)) ^ 2) - 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_5 * (inv PI))).
          { unfold normal_form.
            transitivity (E (P 1) (fun r_7 => (2 * q * (E (N_ 1) (fun t => t)) * r_5 * (inv PI)) * (1) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_5 * (inv PI)) * (1) + ((q ^ 2 * r_5) * (r_7) + (((E (N_ 1) (fun t => t)) ^ 2) * (1) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2)) * (1)))))))).
            { apply E_ext; intros r_7 D_r_7; draws.
              transitivity (q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) + 2 * q * (E (N_ 1) (fun t => t)) * r_5 * (inv PI) + (E (N_ 1) (fun t => t)) ^ 2 + q ^ 2 * r_7 * r_5 - 2 * q * ((E (N_ 1) (fun t => t)) ^ 2) - 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_5 * (inv PI)).
              { transitivity (E (N_ 1) (fun t => E (N_ 1) (fun u => r_7 * (q ^ 2) * r_5 + u * ((1 - q) ^ 2) * t + 2 * q * (1 - q) * r_5 * t * (inv PI)))). { arrange. }
                assert (E8' : normal_form (E (N_ 1) (fun t => E (N_ 1) (fun u => r_7 * (q ^ 2) * r_5 + u * ((1 - q) ^ 2) * t + 2 * q * (1 - q) * r_5 * t * (inv PI)))) (q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) + 2 * q * (E (N_ 1) (fun t => t)) * r_5 * (inv PI) + (E (N_ 1) (fun t => t)) ^ 2 + q ^ 2 * r_7 * r_5 - 2 * q * ((E (N_ 1) (fun t => t)) ^ 2) - 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_5 * (inv PI))).
                { unfold normal_form.
                  transitivity (E (N_ 1) (fun r_9 => (2 * q * r_5 * (inv PI)) * (r_9) + (((-2) * (q ^ 2) * r_5 * (inv PI)) * (r_9) + ((q ^ 2 * r_7 * r_5) * (1) + ((E (N_ 1) (fun t => t)) * (r_9) + (((-2) * q * (E (N_ 1) (fun t => t))) * (r_9) + ((q ^ 2 * (E (N_ 1) (fun t => t))) * (r_9)))))))).
                  { apply E_ext; intros r_9 D_r_9; draws.
                    transitivity (r_5 * (q ^ 2) * r_7 + 2 * r_5 * q * r_9 * (inv PI) + q ^ 2 * (E (N_ 1) (fun t => t)) * r_9 + E (N_ 1) (fun t => t) * r_9 - 2 * r_5 * (q ^ 2) * r_9 * (inv PI) - 2 * q * (E (N_ 1) (fun t => t)) * r_9).
                    { transitivity (E (N_ 1) (fun t => r_7 * (q ^ 2) * r_5 + t * ((1 - q) ^ 2) * r_9 + 2 * q * (1 - q) * r_5 * r_9 * (inv PI))). { arrange. }
                      assert (E10' : normal_form (E (N_ 1) (fun t => r_7 * (q ^ 2) * r_5 + t * ((1 - q) ^ 2) * r_9 + 2 * q * (1 - q) * r_5 * r_9 * (inv PI))) (r_5 * (q ^ 2) * r_7 + 2 * r_5 * q * r_9 * (inv PI) + q ^ 2 * (E (N_ 1) (fun t => t)) * r_9 + E (N_ 1) (fun t => t) * r_9 - 2 * r_5 * (q ^ 2) * r_9 * (inv PI) - 2 * q * (E (N_ 1) (fun t => t)) * r_9)).
                      { unfold normal_form.
                        transitivity (E (N_ 1) (fun r_11 => (r_9) * (r_11) + (((-2) * q * r_9) * (r_11) + ((q ^ 2 * r_9) * (r_11) + ((2 * q * r_9 * r_5 * (inv PI)) * (1) + (((-2) * (q ^ 2) * r_9 * r_5 * (inv PI)) * (1) + ((q ^ 2 * r_7 * r_5) * (1)))))))).
                        { apply E_ext; intros r_11 D_r_11; draws.
                          transitivity (r_11 * r_9 + 2 * q * r_5 * r_9 * (inv PI) + r_7 * (q ^ 2) * r_5 + q ^ 2 * r_11 * r_9 - 2 * q * r_11 * r_9 - 2 * (q ^ 2) * r_5 * r_9 * (inv PI)).
                          { first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity ((r_9) * (E (N_ 1) (fun r_11 => r_11)) + (((-2) * q * r_9) * (E (N_ 1) (fun r_11 => r_11)) + ((q ^ 2 * r_9) * (E (N_ 1) (fun r_11 => r_11)) + ((2 * q * r_9 * r_5 * (inv PI)) * (E (N_ 1) (fun r_11 => 1)) + (((-2) * (q ^ 2) * r_9 * r_5 * (inv PI)) * (E (N_ 1) (fun r_11 => 1)) + ((q ^ 2 * r_7 * r_5) * (E (N_ 1) (fun r_11 => 1)))))))).
                        { linear. }
                        transitivity ((r_9) * (E (N_ 1) (fun t => t)) + (((-2) * q * r_9) * (E (N_ 1) (fun t => t)) + ((q ^ 2 * r_9) * (E (N_ 1) (fun t => t)) + ((2 * q * r_9 * r_5 * (inv PI)) * (E (N_ 1) (fun t => 1)) + (((-2) * (q ^ 2) * r_9 * r_5 * (inv PI)) * (E (N_ 1) (fun t => 1)) + ((q ^ 2 * r_7 * r_5) * (E (N_ 1) (fun t => 1)))))))). { arrange. }
                        assert (E12' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        assert (E13' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        assert (E14' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((2 * q * r_5 * (inv PI)) * (E (N_ 1) (fun r_9 => r_9)) + (((-2) * (q ^ 2) * r_5 * (inv PI)) * (E (N_ 1) (fun r_9 => r_9)) + ((q ^ 2 * r_7 * r_5) * (E (N_ 1) (fun r_9 => 1)) + ((E (N_ 1) (fun t => t)) * (E (N_ 1) (fun r_9 => r_9)) + (((-2) * q * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun r_9 => r_9)) + ((q ^ 2 * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun r_9 => r_9)))))))).
                  { linear. }
                  transitivity ((2 * q * r_5 * (inv PI)) * (E (N_ 1) (fun t => t)) + (((-2) * (q ^ 2) * r_5 * (inv PI)) * (E (N_ 1) (fun t => t)) + ((q ^ 2 * r_7 * r_5) * (E (N_ 1) (fun t => 1)) + ((E (N_ 1) (fun t => t)) * (E (N_ 1) (fun t => t)) + (((-2) * q * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun t => t)) + ((q ^ 2 * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun t => t)))))))). { arrange. }
                  assert (E15' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((2 * q * (E (N_ 1) (fun t => t)) * r_5 * (inv PI)) * (E (P 1) (fun r_7 => 1)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_5 * (inv PI)) * (E (P 1) (fun r_7 => 1)) + ((q ^ 2 * r_5) * (E (P 1) (fun r_7 => r_7)) + (((E (N_ 1) (fun t => t)) ^ 2) * (E (P 1) (fun r_7 => 1)) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_7 => 1)) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_7 => 1)))))))).
            { linear. }
            transitivity ((2 * q * (E (N_ 1) (fun t => t)) * r_5 * (inv PI)) * (E (P 1) (fun t => 1)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_5 * (inv PI)) * (E (P 1) (fun t => 1)) + ((q ^ 2 * r_5) * (E (P 1) (fun t => t)) + (((E (N_ 1) (fun t => t)) ^ 2) * (E (P 1) (fun t => 1)) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)))))))). { arrange. }
            assert (E16' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E17' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E18' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E19' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E20' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((2 * q * (E (N_ 1) (fun t => t)) * (inv PI)) * (E (P 1) (fun r_5 => r_5)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * (inv PI)) * (E (P 1) (fun r_5 => r_5)) + ((q ^ 2 * (E (P 1) (fun t => t))) * (E (P 1) (fun r_5 => r_5)) + (((E (N_ 1) (fun t => t)) ^ 2) * (E (P 1) (fun r_5 => 1)) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_5 => 1)) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_5 => 1)))))))).
      { linear. }
      transitivity ((2 * q * (E (N_ 1) (fun t => t)) * (inv PI)) * (E (P 1) (fun t => t)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * (inv PI)) * (E (P 1) (fun t => t)) + ((q ^ 2 * (E (P 1) (fun t => t))) * (E (P 1) (fun t => t)) + (((E (N_ 1) (fun t => t)) ^ 2) * (E (P 1) (fun t => 1)) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)))))))). { arrange. }
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
    assert (E24' : normal_form (E (P 1) (fun t => E (N_ 1) (fun u => t ^ 2 * q + u ^ 2 * (1 - q)))) (E (N_ 1) (fun t => t ^ 2) + q * (E (P 1) (fun t => t ^ 2)) - q * (E (N_ 1) (fun t => t ^ 2)))).
    { unfold normal_form.
      transitivity (E (P 1) (fun r_25 => (E (N_ 1) (fun t => t ^ 2)) * (1) + (((-1) * q * (E (N_ 1) (fun t => t ^ 2))) * (1) + ((q) * (r_25 ^ 2))))).
      { apply E_ext; intros r_25 D_r_25; draws.
        transitivity (E (N_ 1) (fun t => t ^ 2) + q * (r_25 ^ 2) - q * (E (N_ 1) (fun t => t ^ 2))).
        { transitivity (E (N_ 1) (fun t => r_25 ^ 2 * q + t ^ 2 * (1 - q))). { arrange. }
          assert (E26' : normal_form (E (N_ 1) (fun t => r_25 ^ 2 * q + t ^ 2 * (1 - q))) (E (N_ 1) (fun t => t ^ 2) + q * (r_25 ^ 2) - q * (E (N_ 1) (fun t => t ^ 2)))).
          { unfold normal_form.
            transitivity (E (N_ 1) (fun r_27 => (q * (r_25 ^ 2)) * (1) + ((1) * (r_27 ^ 2) + (((-1) * q) * (r_27 ^ 2))))).
            { apply E_ext; intros r_27 D_r_27; draws.
              transitivity (r_25 ^ 2 * q + r_27 ^ 2 - q * (r_27 ^ 2)).
              { first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((q * (r_25 ^ 2)) * (E (N_ 1) (fun r_27 => 1)) + ((1) * (E (N_ 1) (fun r_27 => r_27 ^ 2)) + (((-1) * q) * (E (N_ 1) (fun r_27 => r_27 ^ 2))))).
            { linear. }
            transitivity ((q * (r_25 ^ 2)) * (E (N_ 1) (fun t => 1)) + ((1) * (E (N_ 1) (fun t => t ^ 2)) + (((-1) * q) * (E (N_ 1) (fun t => t ^ 2))))). { arrange. }
            assert (E28' : normal_form (E (N_ 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((E (N_ 1) (fun t => t ^ 2)) * (E (P 1) (fun r_25 => 1)) + (((-1) * q * (E (N_ 1) (fun t => t ^ 2))) * (E (P 1) (fun r_25 => 1)) + ((q) * (E (P 1) (fun r_25 => r_25 ^ 2))))).
      { linear. }
      transitivity ((E (N_ 1) (fun t => t ^ 2)) * (E (P 1) (fun t => 1)) + (((-1) * q * (E (N_ 1) (fun t => t ^ 2))) * (E (P 1) (fun t => 1)) + ((q) * (E (P 1) (fun t => t ^ 2))))). { arrange. }
      assert (E29' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E30' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : (E (N_ 1) (fun t => t ^ 2) * (1 - q) + q * (E (P 1) (fun t => t ^ 2))) - 2 * (q * (E (P 1) (fun t => t))) * (E (N_ 1) (fun t => t) * (1 - q)) * (inv PI) - (q * (E (P 1) (fun t => t))) ^ 2 - (E (N_ 1) (fun t => t) * (1 - q)) ^ 2 = 2 * q * ((E (N_ 1) (fun t => t)) ^ 2) + E (N_ 1) (fun t => t ^ 2) + q * (E (P 1) (fun t => t ^ 2)) + 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) * (inv PI) - (E (N_ 1) (fun t => t)) ^ 2 - q ^ 2 * ((E (P 1) (fun t => t)) ^ 2) - 2 * q * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) * (inv PI) - q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) - q * (E (N_ 1) (fun t => t ^ 2))).
  { transitivity ((E (N_ 1) (fun t => t ^ 2) * (1 - q) + q * (E (P 1) (fun t => t ^ 2))) - 2 * (q * (E (P 1) (fun t => t))) * (E (N_ 1) (fun t => t) * (1 - q)) * (inv PI) - (q * (E (P 1) (fun t => t))) ^ 2 - (E (N_ 1) (fun t => t) * (1 - q)) ^ 2). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (P 1) (fun t => E (N_ 1) (fun u => t ^ 2 * q + u ^ 2 * (1 - q))) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w + 2 * q * (1 - q) * t * w * (inv PI)))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity ((E (N_ 1) (fun t => t ^ 2) * (1 - q) + q * (E (P 1) (fun t => t ^ 2))) - 2 * (q * (E (P 1) (fun t => t))) * (E (N_ 1) (fun t => t) * (1 - q)) * (inv PI) - (q * (E (P 1) (fun t => t))) ^ 2 - (E (N_ 1) (fun t => t) * (1 - q)) ^ 2). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [between], by Algebra:
  B_Q = 1/2*(alpha - beta)^2*(1 - pi^(-1))
*)
Lemma step_between (B_Q : R) (alpha : R) (beta : R) (q : R) (N_ : R -> law R) (P : R -> law R)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_alpha : alpha = q * (E (P 1) (fun t => t)))
    (H_beta : beta = E (N_ 1) (fun t => t) * (1 - q))
    (H_B_Q : B_Q = (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w + 2 * q * (1 - q) * t * w * (inv PI)))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * t * w + u * (q ^ 2) * t * (inv PI) + t1 * ((1 - q) ^ 2) * w * (inv PI))))))) :
  B_Q = (1 / 2) * ((alpha - beta) ^ 2) * (1 - inv PI).
Proof.
  enough (U' : (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w + 2 * q * (1 - q) * t * w * (inv PI)))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * t * w + u * (q ^ 2) * t * (inv PI) + t1 * ((1 - q) ^ 2) * w * (inv PI)))))) = (1 / 2) * ((q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2) * (1 - inv PI)).
  { transitivity ((1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w + 2 * q * (1 - q) * t * w * (inv PI)))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * t * w + u * (q ^ 2) * t * (inv PI) + t1 * ((1 - q) ^ 2) * w * (inv PI))))))).
    { assert (C0' : B_Q = (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w + 2 * q * (1 - q) * t * w * (inv PI)))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * t * w + u * (q ^ 2) * t * (inv PI) + t1 * ((1 - q) ^ 2) * w * (inv PI))))))).
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
  assert (S0' : (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w + 2 * q * (1 - q) * t * w * (inv PI)))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * t * w + u * (q ^ 2) * t * (inv PI) + t1 * ((1 - q) ^ 2) * w * (inv PI)))))) = (1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) + q ^ 2 * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) + (1 / 2) * (q ^ 2) * ((E (P 1) (fun t => t)) ^ 2) + q * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) * (inv PI) + q * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI) - q ^ 2 * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) * (inv PI) - q * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) - (1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI) - (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI) - (1 / 2) * (q ^ 2) * ((E (P 1) (fun t => t)) ^ 2) * (inv PI) - q * ((E (N_ 1) (fun t => t)) ^ 2)).
  { transitivity ((1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w + 2 * q * (1 - q) * t * w * (inv PI)))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * t * w + u * (q ^ 2) * t * (inv PI) + t1 * ((1 - q) ^ 2) * w * (inv PI))))))). { arrange. }
    assert (E3' : normal_form (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * t * w + u * (q ^ 2) * t * (inv PI) + t1 * ((1 - q) ^ 2) * w * (inv PI)))))) ((E (N_ 1) (fun t => t)) ^ 2 * (inv PI) + q ^ 2 * ((E (P 1) (fun t => t)) ^ 2) * (inv PI) + 2 * q * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) + q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI) - 2 * q * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI) - 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)))).
    { unfold normal_form.
      transitivity (E (P 1) (fun r_4 => (q ^ 2 * (E (P 1) (fun t => t)) * (inv PI)) * (r_4) + ((2 * q * (E (N_ 1) (fun t => t))) * (r_4) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t))) * (r_4) + (((E (N_ 1) (fun t => t)) ^ 2 * (inv PI)) * (1) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI)) * (1) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI)) * (1)))))))).
      { apply E_ext; intros r_4 D_r_4; draws.
        transitivity ((E (N_ 1) (fun t => t)) ^ 2 * (inv PI) + q ^ 2 * r_4 * (E (P 1) (fun t => t)) * (inv PI) + 2 * q * (E (N_ 1) (fun t => t)) * r_4 + q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI) - 2 * q * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI) - 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_4).
        { transitivity (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => 2 * q * (1 - q) * r_4 * u + t * (q ^ 2) * r_4 * (inv PI) + w * ((1 - q) ^ 2) * u * (inv PI))))). { arrange. }
          assert (E5' : normal_form (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => 2 * q * (1 - q) * r_4 * u + t * (q ^ 2) * r_4 * (inv PI) + w * ((1 - q) ^ 2) * u * (inv PI))))) ((E (N_ 1) (fun t => t)) ^ 2 * (inv PI) + q ^ 2 * r_4 * (E (P 1) (fun t => t)) * (inv PI) + 2 * q * (E (N_ 1) (fun t => t)) * r_4 + q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI) - 2 * q * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI) - 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_4)).
          { unfold normal_form.
            transitivity (E (P 1) (fun r_6 => (q ^ 2 * r_4 * (inv PI)) * (r_6) + (((E (N_ 1) (fun t => t)) ^ 2 * (inv PI)) * (1) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI)) * (1) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI)) * (1) + ((2 * q * (E (N_ 1) (fun t => t)) * r_4) * (1) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_4) * (1)))))))).
            { apply E_ext; intros r_6 D_r_6; draws.
              transitivity ((E (N_ 1) (fun t => t)) ^ 2 * (inv PI) + 2 * q * (E (N_ 1) (fun t => t)) * r_4 + q ^ 2 * r_6 * r_4 * (inv PI) + q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI) - 2 * q * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI) - 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_4).
              { transitivity (E (N_ 1) (fun t => E (N_ 1) (fun u => 2 * q * (1 - q) * r_4 * t + r_6 * (q ^ 2) * r_4 * (inv PI) + u * ((1 - q) ^ 2) * t * (inv PI)))). { arrange. }
                assert (E7' : normal_form (E (N_ 1) (fun t => E (N_ 1) (fun u => 2 * q * (1 - q) * r_4 * t + r_6 * (q ^ 2) * r_4 * (inv PI) + u * ((1 - q) ^ 2) * t * (inv PI)))) ((E (N_ 1) (fun t => t)) ^ 2 * (inv PI) + 2 * q * (E (N_ 1) (fun t => t)) * r_4 + q ^ 2 * r_6 * r_4 * (inv PI) + q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI) - 2 * q * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI) - 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_4)).
                { unfold normal_form.
                  transitivity (E (N_ 1) (fun r_8 => (q ^ 2 * r_6 * r_4 * (inv PI)) * (1) + ((E (N_ 1) (fun t => t) * (inv PI)) * (r_8) + (((-2) * q * (E (N_ 1) (fun t => t)) * (inv PI)) * (r_8) + ((q ^ 2 * (E (N_ 1) (fun t => t)) * (inv PI)) * (r_8) + ((2 * q * r_4) * (r_8) + (((-2) * (q ^ 2) * r_4) * (r_8)))))))).
                  { apply E_ext; intros r_8 D_r_8; draws.
                    transitivity (E (N_ 1) (fun t => t) * r_8 * (inv PI) + 2 * r_4 * q * r_8 + q ^ 2 * (E (N_ 1) (fun t => t)) * r_8 * (inv PI) + r_4 * (q ^ 2) * r_6 * (inv PI) - 2 * q * (E (N_ 1) (fun t => t)) * r_8 * (inv PI) - 2 * r_4 * (q ^ 2) * r_8).
                    { transitivity (E (N_ 1) (fun t => 2 * q * (1 - q) * r_4 * r_8 + r_6 * (q ^ 2) * r_4 * (inv PI) + t * ((1 - q) ^ 2) * r_8 * (inv PI))). { arrange. }
                      assert (E9' : normal_form (E (N_ 1) (fun t => 2 * q * (1 - q) * r_4 * r_8 + r_6 * (q ^ 2) * r_4 * (inv PI) + t * ((1 - q) ^ 2) * r_8 * (inv PI))) (E (N_ 1) (fun t => t) * r_8 * (inv PI) + 2 * r_4 * q * r_8 + q ^ 2 * (E (N_ 1) (fun t => t)) * r_8 * (inv PI) + r_4 * (q ^ 2) * r_6 * (inv PI) - 2 * q * (E (N_ 1) (fun t => t)) * r_8 * (inv PI) - 2 * r_4 * (q ^ 2) * r_8)).
                      { unfold normal_form.
                        transitivity (E (N_ 1) (fun r_10 => (q ^ 2 * r_6 * r_4 * (inv PI)) * (1) + ((r_8 * (inv PI)) * (r_10) + (((-2) * q * r_8 * (inv PI)) * (r_10) + ((q ^ 2 * r_8 * (inv PI)) * (r_10) + ((2 * q * r_8 * r_4) * (1) + (((-2) * (q ^ 2) * r_8 * r_4) * (1)))))))).
                        { apply E_ext; intros r_10 D_r_10; draws.
                          transitivity (2 * q * r_4 * r_8 + r_6 * (q ^ 2) * r_4 * (inv PI) + r_10 * r_8 * (inv PI) + q ^ 2 * r_10 * r_8 * (inv PI) - 2 * q * r_10 * r_8 * (inv PI) - 2 * (q ^ 2) * r_4 * r_8).
                          { first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity ((q ^ 2 * r_6 * r_4 * (inv PI)) * (E (N_ 1) (fun r_10 => 1)) + ((r_8 * (inv PI)) * (E (N_ 1) (fun r_10 => r_10)) + (((-2) * q * r_8 * (inv PI)) * (E (N_ 1) (fun r_10 => r_10)) + ((q ^ 2 * r_8 * (inv PI)) * (E (N_ 1) (fun r_10 => r_10)) + ((2 * q * r_8 * r_4) * (E (N_ 1) (fun r_10 => 1)) + (((-2) * (q ^ 2) * r_8 * r_4) * (E (N_ 1) (fun r_10 => 1)))))))).
                        { linear. }
                        transitivity ((q ^ 2 * r_6 * r_4 * (inv PI)) * (E (N_ 1) (fun t => 1)) + ((r_8 * (inv PI)) * (E (N_ 1) (fun t => t)) + (((-2) * q * r_8 * (inv PI)) * (E (N_ 1) (fun t => t)) + ((q ^ 2 * r_8 * (inv PI)) * (E (N_ 1) (fun t => t)) + ((2 * q * r_8 * r_4) * (E (N_ 1) (fun t => 1)) + (((-2) * (q ^ 2) * r_8 * r_4) * (E (N_ 1) (fun t => 1)))))))). { arrange. }
                        assert (E11' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        assert (E12' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        assert (E13' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((q ^ 2 * r_6 * r_4 * (inv PI)) * (E (N_ 1) (fun r_8 => 1)) + ((E (N_ 1) (fun t => t) * (inv PI)) * (E (N_ 1) (fun r_8 => r_8)) + (((-2) * q * (E (N_ 1) (fun t => t)) * (inv PI)) * (E (N_ 1) (fun r_8 => r_8)) + ((q ^ 2 * (E (N_ 1) (fun t => t)) * (inv PI)) * (E (N_ 1) (fun r_8 => r_8)) + ((2 * q * r_4) * (E (N_ 1) (fun r_8 => r_8)) + (((-2) * (q ^ 2) * r_4) * (E (N_ 1) (fun r_8 => r_8)))))))).
                  { linear. }
                  transitivity ((q ^ 2 * r_6 * r_4 * (inv PI)) * (E (N_ 1) (fun t => 1)) + ((E (N_ 1) (fun t => t) * (inv PI)) * (E (N_ 1) (fun t => t)) + (((-2) * q * (E (N_ 1) (fun t => t)) * (inv PI)) * (E (N_ 1) (fun t => t)) + ((q ^ 2 * (E (N_ 1) (fun t => t)) * (inv PI)) * (E (N_ 1) (fun t => t)) + ((2 * q * r_4) * (E (N_ 1) (fun t => t)) + (((-2) * (q ^ 2) * r_4) * (E (N_ 1) (fun t => t)))))))). { arrange. }
                  assert (E14' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((q ^ 2 * r_4 * (inv PI)) * (E (P 1) (fun r_6 => r_6)) + (((E (N_ 1) (fun t => t)) ^ 2 * (inv PI)) * (E (P 1) (fun r_6 => 1)) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI)) * (E (P 1) (fun r_6 => 1)) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI)) * (E (P 1) (fun r_6 => 1)) + ((2 * q * (E (N_ 1) (fun t => t)) * r_4) * (E (P 1) (fun r_6 => 1)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_4) * (E (P 1) (fun r_6 => 1)))))))).
            { linear. }
            transitivity ((q ^ 2 * r_4 * (inv PI)) * (E (P 1) (fun t => t)) + (((E (N_ 1) (fun t => t)) ^ 2 * (inv PI)) * (E (P 1) (fun t => 1)) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI)) * (E (P 1) (fun t => 1)) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI)) * (E (P 1) (fun t => 1)) + ((2 * q * (E (N_ 1) (fun t => t)) * r_4) * (E (P 1) (fun t => 1)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_4) * (E (P 1) (fun t => 1)))))))). { arrange. }
            assert (E15' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E16' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E17' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E18' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E19' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((q ^ 2 * (E (P 1) (fun t => t)) * (inv PI)) * (E (P 1) (fun r_4 => r_4)) + ((2 * q * (E (N_ 1) (fun t => t))) * (E (P 1) (fun r_4 => r_4)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t))) * (E (P 1) (fun r_4 => r_4)) + (((E (N_ 1) (fun t => t)) ^ 2 * (inv PI)) * (E (P 1) (fun r_4 => 1)) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI)) * (E (P 1) (fun r_4 => 1)) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI)) * (E (P 1) (fun r_4 => 1)))))))).
      { linear. }
      transitivity ((q ^ 2 * (E (P 1) (fun t => t)) * (inv PI)) * (E (P 1) (fun t => t)) + ((2 * q * (E (N_ 1) (fun t => t))) * (E (P 1) (fun t => t)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t))) * (E (P 1) (fun t => t)) + (((E (N_ 1) (fun t => t)) ^ 2 * (inv PI)) * (E (P 1) (fun t => 1)) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI)) * (E (P 1) (fun t => 1)) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI)) * (E (P 1) (fun t => 1)))))))). { arrange. }
      assert (E20' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E21' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E22' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    assert (E23' : normal_form (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w + 2 * q * (1 - q) * t * w * (inv PI)))))) (q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) + (E (N_ 1) (fun t => t)) ^ 2 + q ^ 2 * ((E (P 1) (fun t => t)) ^ 2) + 2 * q * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) * (inv PI) - 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) * (inv PI) - 2 * q * ((E (N_ 1) (fun t => t)) ^ 2))).
    { unfold normal_form.
      transitivity (E (P 1) (fun r_24 => ((E (N_ 1) (fun t => t)) ^ 2) * (1) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + ((2 * q * (E (N_ 1) (fun t => t)) * (inv PI)) * (r_24) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * (inv PI)) * (r_24) + ((q ^ 2 * (E (P 1) (fun t => t))) * (r_24)))))))).
      { apply E_ext; intros r_24 D_r_24; draws.
        transitivity (q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) + (E (N_ 1) (fun t => t)) ^ 2 + q ^ 2 * r_24 * (E (P 1) (fun t => t)) + 2 * q * (E (N_ 1) (fun t => t)) * r_24 * (inv PI) - 2 * q * ((E (N_ 1) (fun t => t)) ^ 2) - 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_24 * (inv PI)).
        { transitivity (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => t * (q ^ 2) * r_24 + w * ((1 - q) ^ 2) * u + 2 * q * (1 - q) * r_24 * u * (inv PI))))). { arrange. }
          assert (E25' : normal_form (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => t * (q ^ 2) * r_24 + w * ((1 - q) ^ 2) * u + 2 * q * (1 - q) * r_24 * u * (inv PI))))) (q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) + (E (N_ 1) (fun t => t)) ^ 2 + q ^ 2 * r_24 * (E (P 1) (fun t => t)) + 2 * q * (E (N_ 1) (fun t => t)) * r_24 * (inv PI) - 2 * q * ((E (N_ 1) (fun t => t)) ^ 2) - 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_24 * (inv PI))).
          { unfold normal_form.
            transitivity (E (P 1) (fun r_26 => ((E (N_ 1) (fun t => t)) ^ 2) * (1) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + ((2 * q * (E (N_ 1) (fun t => t)) * r_24 * (inv PI)) * (1) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_24 * (inv PI)) * (1) + ((q ^ 2 * r_24) * (r_26)))))))).
            { apply E_ext; intros r_26 D_r_26; draws.
              transitivity (q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) + 2 * q * (E (N_ 1) (fun t => t)) * r_24 * (inv PI) + (E (N_ 1) (fun t => t)) ^ 2 + q ^ 2 * r_26 * r_24 - 2 * q * ((E (N_ 1) (fun t => t)) ^ 2) - 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_24 * (inv PI)).
              { transitivity (E (N_ 1) (fun t => E (N_ 1) (fun u => r_26 * (q ^ 2) * r_24 + u * ((1 - q) ^ 2) * t + 2 * q * (1 - q) * r_24 * t * (inv PI)))). { arrange. }
                assert (E27' : normal_form (E (N_ 1) (fun t => E (N_ 1) (fun u => r_26 * (q ^ 2) * r_24 + u * ((1 - q) ^ 2) * t + 2 * q * (1 - q) * r_24 * t * (inv PI)))) (q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) + 2 * q * (E (N_ 1) (fun t => t)) * r_24 * (inv PI) + (E (N_ 1) (fun t => t)) ^ 2 + q ^ 2 * r_26 * r_24 - 2 * q * ((E (N_ 1) (fun t => t)) ^ 2) - 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_24 * (inv PI))).
                { unfold normal_form.
                  transitivity (E (N_ 1) (fun r_28 => (2 * q * r_24 * (inv PI)) * (r_28) + (((-2) * (q ^ 2) * r_24 * (inv PI)) * (r_28) + ((q ^ 2 * r_26 * r_24) * (1) + ((E (N_ 1) (fun t => t)) * (r_28) + (((-2) * q * (E (N_ 1) (fun t => t))) * (r_28) + ((q ^ 2 * (E (N_ 1) (fun t => t))) * (r_28)))))))).
                  { apply E_ext; intros r_28 D_r_28; draws.
                    transitivity (r_24 * (q ^ 2) * r_26 + 2 * r_24 * q * r_28 * (inv PI) + q ^ 2 * (E (N_ 1) (fun t => t)) * r_28 + E (N_ 1) (fun t => t) * r_28 - 2 * r_24 * (q ^ 2) * r_28 * (inv PI) - 2 * q * (E (N_ 1) (fun t => t)) * r_28).
                    { transitivity (E (N_ 1) (fun t => r_26 * (q ^ 2) * r_24 + t * ((1 - q) ^ 2) * r_28 + 2 * q * (1 - q) * r_24 * r_28 * (inv PI))). { arrange. }
                      assert (E29' : normal_form (E (N_ 1) (fun t => r_26 * (q ^ 2) * r_24 + t * ((1 - q) ^ 2) * r_28 + 2 * q * (1 - q) * r_24 * r_28 * (inv PI))) (r_24 * (q ^ 2) * r_26 + 2 * r_24 * q * r_28 * (inv PI) + q ^ 2 * (E (N_ 1) (fun t => t)) * r_28 + E (N_ 1) (fun t => t) * r_28 - 2 * r_24 * (q ^ 2) * r_28 * (inv PI) - 2 * q * (E (N_ 1) (fun t => t)) * r_28)).
                      { unfold normal_form.
                        transitivity (E (N_ 1) (fun r_30 => (2 * q * r_28 * r_24 * (inv PI)) * (1) + (((-2) * (q ^ 2) * r_28 * r_24 * (inv PI)) * (1) + ((q ^ 2 * r_26 * r_24) * (1) + ((r_28) * (r_30) + (((-2) * q * r_28) * (r_30) + ((q ^ 2 * r_28) * (r_30)))))))).
                        { apply E_ext; intros r_30 D_r_30; draws.
                          transitivity (r_30 * r_28 + 2 * q * r_24 * r_28 * (inv PI) + r_26 * (q ^ 2) * r_24 + q ^ 2 * r_30 * r_28 - 2 * q * r_30 * r_28 - 2 * (q ^ 2) * r_24 * r_28 * (inv PI)).
                          { first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity ((2 * q * r_28 * r_24 * (inv PI)) * (E (N_ 1) (fun r_30 => 1)) + (((-2) * (q ^ 2) * r_28 * r_24 * (inv PI)) * (E (N_ 1) (fun r_30 => 1)) + ((q ^ 2 * r_26 * r_24) * (E (N_ 1) (fun r_30 => 1)) + ((r_28) * (E (N_ 1) (fun r_30 => r_30)) + (((-2) * q * r_28) * (E (N_ 1) (fun r_30 => r_30)) + ((q ^ 2 * r_28) * (E (N_ 1) (fun r_30 => r_30)))))))).
                        { linear. }
                        transitivity ((2 * q * r_28 * r_24 * (inv PI)) * (E (N_ 1) (fun t => 1)) + (((-2) * (q ^ 2) * r_28 * r_24 * (inv PI)) * (E (N_ 1) (fun t => 1)) + ((q ^ 2 * r_26 * r_24) * (E (N_ 1) (fun t => 1)) + ((r_28) * (E (N_ 1) (fun t => t)) + (((-2) * q * r_28) * (E (N_ 1) (fun t => t)) + ((q ^ 2 * r_28) * (E (N_ 1) (fun t => t)))))))). { arrange. }
                        assert (E31' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        assert (E32' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        assert (E33' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((2 * q * r_24 * (inv PI)) * (E (N_ 1) (fun r_28 => r_28)) + (((-2) * (q ^ 2) * r_24 * (inv PI)) * (E (N_ 1) (fun r_28 => r_28)) + ((q ^ 2 * r_26 * r_24) * (E (N_ 1) (fun r_28 => 1)) + ((E (N_ 1) (fun t => t)) * (E (N_ 1) (fun r_28 => r_28)) + (((-2) * q * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun r_28 => r_28)) + ((q ^ 2 * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun r_28 => r_28)))))))).
                  { linear. }
                  transitivity ((2 * q * r_24 * (inv PI)) * (E (N_ 1) (fun t => t)) + (((-2) * (q ^ 2) * r_24 * (inv PI)) * (E (N_ 1) (fun t => t)) + ((q ^ 2 * r_26 * r_24) * (E (N_ 1) (fun t => 1)) + ((E (N_ 1) (fun t => t)) * (E (N_ 1) (fun t => t)) + (((-2) * q * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun t => t)) + ((q ^ 2 * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun t => t)))))))). { arrange. }
                  assert (E34' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity (((E (N_ 1) (fun t => t)) ^ 2) * (E (P 1) (fun r_26 => 1)) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_26 => 1)) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_26 => 1)) + ((2 * q * (E (N_ 1) (fun t => t)) * r_24 * (inv PI)) * (E (P 1) (fun r_26 => 1)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_24 * (inv PI)) * (E (P 1) (fun r_26 => 1)) + ((q ^ 2 * r_24) * (E (P 1) (fun r_26 => r_26)))))))).
            { linear. }
            transitivity (((E (N_ 1) (fun t => t)) ^ 2) * (E (P 1) (fun t => 1)) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + ((2 * q * (E (N_ 1) (fun t => t)) * r_24 * (inv PI)) * (E (P 1) (fun t => 1)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_24 * (inv PI)) * (E (P 1) (fun t => 1)) + ((q ^ 2 * r_24) * (E (P 1) (fun t => t)))))))). { arrange. }
            assert (E35' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E36' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E37' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E38' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E39' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity (((E (N_ 1) (fun t => t)) ^ 2) * (E (P 1) (fun r_24 => 1)) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_24 => 1)) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_24 => 1)) + ((2 * q * (E (N_ 1) (fun t => t)) * (inv PI)) * (E (P 1) (fun r_24 => r_24)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * (inv PI)) * (E (P 1) (fun r_24 => r_24)) + ((q ^ 2 * (E (P 1) (fun t => t))) * (E (P 1) (fun r_24 => r_24)))))))).
      { linear. }
      transitivity (((E (N_ 1) (fun t => t)) ^ 2) * (E (P 1) (fun t => 1)) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + ((2 * q * (E (N_ 1) (fun t => t)) * (inv PI)) * (E (P 1) (fun t => t)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * (inv PI)) * (E (P 1) (fun t => t)) + ((q ^ 2 * (E (P 1) (fun t => t))) * (E (P 1) (fun t => t)))))))). { arrange. }
      assert (E40' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E41' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E42' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  assert (S1' : (1 / 2) * ((q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2) * (1 - inv PI) = (1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) + q ^ 2 * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) + (1 / 2) * (q ^ 2) * ((E (P 1) (fun t => t)) ^ 2) + q * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) * (inv PI) + q * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI) - q ^ 2 * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) * (inv PI) - q * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) - (1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI) - (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI) - (1 / 2) * (q ^ 2) * ((E (P 1) (fun t => t)) ^ 2) * (inv PI) - q * ((E (N_ 1) (fun t => t)) ^ 2)).
  { transitivity ((1 / 2) * ((q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2) * (1 - inv PI)). { arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  transitivity ((1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w + 2 * q * (1 - q) * t * w * (inv PI)))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * t * w + u * (q ^ 2) * t * (inv PI) + t1 * ((1 - q) ^ 2) * w * (inv PI))))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity ((1 / 2) * ((q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2) * (1 - inv PI)). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [NTK within], by Algebra:
  W = -2*beta*alpha*pi^(-1) - 3*beta^2 + 3*v - 3*alpha^2
*)
Lemma step_NTK_within (W : R) (alpha : R) (beta : R) (q : R) (v : R) (N_ : R -> law R) (P : R -> law R)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_alpha : alpha = q * (E (P 1) (fun t => t)))
    (H_beta : beta = E (N_ 1) (fun t => t) * (1 - q))
    (H_v : v = E (N_ 1) (fun t => t ^ 2) * (1 - q) + q * (E (P 1) (fun t => t ^ 2)))
    (H_W : W = E (P 1) (fun t => E (N_ 1) (fun u => 3 * (u ^ 2) * (1 - q) + 3 * (t ^ 2) * q)) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 3 * u * (q ^ 2) * t + 2 * q * (1 - q) * t * w * (inv PI) + 3 * t1 * ((1 - q) ^ 2) * w))))) :
  W = 3 * v - 2 * beta * alpha * (inv PI) - 3 * (beta ^ 2) - 3 * (alpha ^ 2).
Proof.
  enough (U' : E (P 1) (fun t => E (N_ 1) (fun u => 3 * (u ^ 2) * (1 - q) + 3 * (t ^ 2) * q)) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 3 * u * (q ^ 2) * t + 2 * q * (1 - q) * t * w * (inv PI) + 3 * t1 * ((1 - q) ^ 2) * w)))) = 3 * (E (N_ 1) (fun t => t ^ 2) * (1 - q) + q * (E (P 1) (fun t => t ^ 2))) - 3 * ((q * (E (P 1) (fun t => t))) ^ 2) - 2 * (q * (E (P 1) (fun t => t))) * (E (N_ 1) (fun t => t) * (1 - q)) * (inv PI) - 3 * ((E (N_ 1) (fun t => t) * (1 - q)) ^ 2)).
  { transitivity (E (P 1) (fun t => E (N_ 1) (fun u => 3 * (u ^ 2) * (1 - q) + 3 * (t ^ 2) * q)) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 3 * u * (q ^ 2) * t + 2 * q * (1 - q) * t * w * (inv PI) + 3 * t1 * ((1 - q) ^ 2) * w))))).
    { assert (C0' : W = E (P 1) (fun t => E (N_ 1) (fun u => 3 * (u ^ 2) * (1 - q) + 3 * (t ^ 2) * q)) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 3 * u * (q ^ 2) * t + 2 * q * (1 - q) * t * w * (inv PI) + 3 * t1 * ((1 - q) ^ 2) * w))))).
      { rewrite H_W.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C1' : beta = E (N_ 1) (fun t => t) * (1 - q)).
    { rewrite H_beta.
      first [same | ring | arrange]. }
    assert (C2' : alpha = q * (E (P 1) (fun t => t))).
    { rewrite H_alpha.
      first [same | ring | arrange]. }
    assert (C3' : v = E (N_ 1) (fun t => t ^ 2) * (1 - q) + q * (E (P 1) (fun t => t ^ 2))).
    { rewrite H_v.
      first [same | ring | arrange]. }
    rewrite C1', C2', C3'.
    first [same | ring | arrange]. }
  assert (S0' : E (P 1) (fun t => E (N_ 1) (fun u => 3 * (u ^ 2) * (1 - q) + 3 * (t ^ 2) * q)) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 3 * u * (q ^ 2) * t + 2 * q * (1 - q) * t * w * (inv PI) + 3 * t1 * ((1 - q) ^ 2) * w)))) = 3 * q * (E (P 1) (fun t => t ^ 2)) + 3 * (E (N_ 1) (fun t => t ^ 2)) + 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) * (inv PI) + 6 * q * ((E (N_ 1) (fun t => t)) ^ 2) - 3 * (q ^ 2) * ((E (P 1) (fun t => t)) ^ 2) - 2 * q * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) * (inv PI) - 3 * q * (E (N_ 1) (fun t => t ^ 2)) - 3 * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) - 3 * ((E (N_ 1) (fun t => t)) ^ 2)).
  { transitivity (E (P 1) (fun t => E (N_ 1) (fun u => 3 * (u ^ 2) * (1 - q) + 3 * (t ^ 2) * q)) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 3 * u * (q ^ 2) * t + 2 * q * (1 - q) * t * w * (inv PI) + 3 * t1 * ((1 - q) ^ 2) * w))))). { arrange. }
    assert (E4' : normal_form (E (P 1) (fun t => E (N_ 1) (fun u => 3 * (u ^ 2) * (1 - q) + 3 * (t ^ 2) * q))) (3 * q * (E (P 1) (fun t => t ^ 2)) + 3 * (E (N_ 1) (fun t => t ^ 2)) - 3 * q * (E (N_ 1) (fun t => t ^ 2)))).
    { unfold normal_form.
      transitivity (E (P 1) (fun r_5 => (3 * q) * (r_5 ^ 2) + ((3 * (E (N_ 1) (fun t => t ^ 2))) * (1) + (((-3) * q * (E (N_ 1) (fun t => t ^ 2))) * (1))))).
      { apply E_ext; intros r_5 D_r_5; draws.
        transitivity (3 * q * (r_5 ^ 2) + 3 * (E (N_ 1) (fun t => t ^ 2)) - 3 * q * (E (N_ 1) (fun t => t ^ 2))).
        { transitivity (E (N_ 1) (fun t => 3 * (t ^ 2) * (1 - q) + 3 * (r_5 ^ 2) * q)). { arrange. }
          assert (E6' : normal_form (E (N_ 1) (fun t => 3 * (t ^ 2) * (1 - q) + 3 * (r_5 ^ 2) * q)) (3 * q * (r_5 ^ 2) + 3 * (E (N_ 1) (fun t => t ^ 2)) - 3 * q * (E (N_ 1) (fun t => t ^ 2)))).
          { unfold normal_form.
            transitivity (E (N_ 1) (fun r_7 => (3 * q * (r_5 ^ 2)) * (1) + ((3) * (r_7 ^ 2) + (((-3) * q) * (r_7 ^ 2))))).
            { apply E_ext; intros r_7 D_r_7; draws.
              transitivity (3 * (r_5 ^ 2) * q + 3 * (r_7 ^ 2) - 3 * q * (r_7 ^ 2)).
              { first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((3 * q * (r_5 ^ 2)) * (E (N_ 1) (fun r_7 => 1)) + ((3) * (E (N_ 1) (fun r_7 => r_7 ^ 2)) + (((-3) * q) * (E (N_ 1) (fun r_7 => r_7 ^ 2))))).
            { linear. }
            transitivity ((3 * q * (r_5 ^ 2)) * (E (N_ 1) (fun t => 1)) + ((3) * (E (N_ 1) (fun t => t ^ 2)) + (((-3) * q) * (E (N_ 1) (fun t => t ^ 2))))). { arrange. }
            assert (E8' : normal_form (E (N_ 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((3 * q) * (E (P 1) (fun r_5 => r_5 ^ 2)) + ((3 * (E (N_ 1) (fun t => t ^ 2))) * (E (P 1) (fun r_5 => 1)) + (((-3) * q * (E (N_ 1) (fun t => t ^ 2))) * (E (P 1) (fun r_5 => 1))))).
      { linear. }
      transitivity ((3 * q) * (E (P 1) (fun t => t ^ 2)) + ((3 * (E (N_ 1) (fun t => t ^ 2))) * (E (P 1) (fun t => 1)) + (((-3) * q * (E (N_ 1) (fun t => t ^ 2))) * (E (P 1) (fun t => 1))))). { arrange. }
      assert (E9' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E10' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    assert (E11' : normal_form (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 3 * u * (q ^ 2) * t + 2 * q * (1 - q) * t * w * (inv PI) + 3 * t1 * ((1 - q) ^ 2) * w))))) (3 * ((E (N_ 1) (fun t => t)) ^ 2) + 3 * (q ^ 2) * ((E (P 1) (fun t => t)) ^ 2) + 2 * q * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) * (inv PI) + 3 * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) - 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) * (inv PI) - 6 * q * ((E (N_ 1) (fun t => t)) ^ 2))).
    { unfold normal_form.
      transitivity (E (P 1) (fun r_12 => (2 * q * (E (N_ 1) (fun t => t)) * (inv PI)) * (r_12) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * (inv PI)) * (r_12) + ((3 * (q ^ 2) * (E (P 1) (fun t => t))) * (r_12) + ((3 * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + (((-6) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + ((3 * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (1)))))))).
      { apply E_ext; intros r_12 D_r_12; draws.
        transitivity (3 * ((E (N_ 1) (fun t => t)) ^ 2) + 3 * (q ^ 2) * r_12 * (E (P 1) (fun t => t)) + 3 * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) + 2 * q * (E (N_ 1) (fun t => t)) * r_12 * (inv PI) - 6 * q * ((E (N_ 1) (fun t => t)) ^ 2) - 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_12 * (inv PI)).
        { transitivity (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => 3 * t * (q ^ 2) * r_12 + 2 * q * (1 - q) * r_12 * u * (inv PI) + 3 * w * ((1 - q) ^ 2) * u)))). { arrange. }
          assert (E13' : normal_form (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => 3 * t * (q ^ 2) * r_12 + 2 * q * (1 - q) * r_12 * u * (inv PI) + 3 * w * ((1 - q) ^ 2) * u)))) (3 * ((E (N_ 1) (fun t => t)) ^ 2) + 3 * (q ^ 2) * r_12 * (E (P 1) (fun t => t)) + 3 * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) + 2 * q * (E (N_ 1) (fun t => t)) * r_12 * (inv PI) - 6 * q * ((E (N_ 1) (fun t => t)) ^ 2) - 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_12 * (inv PI))).
          { unfold normal_form.
            transitivity (E (P 1) (fun r_14 => (3 * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + (((-6) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + ((3 * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + ((3 * (q ^ 2) * r_12) * (r_14) + ((2 * q * (E (N_ 1) (fun t => t)) * r_12 * (inv PI)) * (1) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_12 * (inv PI)) * (1)))))))).
            { apply E_ext; intros r_14 D_r_14; draws.
              transitivity (3 * ((E (N_ 1) (fun t => t)) ^ 2) + 3 * (q ^ 2) * r_14 * r_12 + 2 * q * (E (N_ 1) (fun t => t)) * r_12 * (inv PI) + 3 * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) - 6 * q * ((E (N_ 1) (fun t => t)) ^ 2) - 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_12 * (inv PI)).
              { transitivity (E (N_ 1) (fun t => E (N_ 1) (fun u => 3 * r_14 * (q ^ 2) * r_12 + 2 * q * (1 - q) * r_12 * t * (inv PI) + 3 * u * ((1 - q) ^ 2) * t))). { arrange. }
                assert (E15' : normal_form (E (N_ 1) (fun t => E (N_ 1) (fun u => 3 * r_14 * (q ^ 2) * r_12 + 2 * q * (1 - q) * r_12 * t * (inv PI) + 3 * u * ((1 - q) ^ 2) * t))) (3 * ((E (N_ 1) (fun t => t)) ^ 2) + 3 * (q ^ 2) * r_14 * r_12 + 2 * q * (E (N_ 1) (fun t => t)) * r_12 * (inv PI) + 3 * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) - 6 * q * ((E (N_ 1) (fun t => t)) ^ 2) - 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_12 * (inv PI))).
                { unfold normal_form.
                  transitivity (E (N_ 1) (fun r_16 => (3 * (E (N_ 1) (fun t => t))) * (r_16) + (((-6) * q * (E (N_ 1) (fun t => t))) * (r_16) + ((3 * (q ^ 2) * (E (N_ 1) (fun t => t))) * (r_16) + ((3 * (q ^ 2) * r_14 * r_12) * (1) + ((2 * q * r_12 * (inv PI)) * (r_16) + (((-2) * (q ^ 2) * r_12 * (inv PI)) * (r_16)))))))).
                  { apply E_ext; intros r_16 D_r_16; draws.
                    transitivity (3 * (E (N_ 1) (fun t => t)) * r_16 + 2 * r_12 * q * r_16 * (inv PI) + 3 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_16 + 3 * r_12 * (q ^ 2) * r_14 - 6 * q * (E (N_ 1) (fun t => t)) * r_16 - 2 * r_12 * (q ^ 2) * r_16 * (inv PI)).
                    { transitivity (E (N_ 1) (fun t => 3 * r_14 * (q ^ 2) * r_12 + 2 * q * (1 - q) * r_12 * r_16 * (inv PI) + 3 * t * ((1 - q) ^ 2) * r_16)). { arrange. }
                      assert (E17' : normal_form (E (N_ 1) (fun t => 3 * r_14 * (q ^ 2) * r_12 + 2 * q * (1 - q) * r_12 * r_16 * (inv PI) + 3 * t * ((1 - q) ^ 2) * r_16)) (3 * (E (N_ 1) (fun t => t)) * r_16 + 2 * r_12 * q * r_16 * (inv PI) + 3 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_16 + 3 * r_12 * (q ^ 2) * r_14 - 6 * q * (E (N_ 1) (fun t => t)) * r_16 - 2 * r_12 * (q ^ 2) * r_16 * (inv PI))).
                      { unfold normal_form.
                        transitivity (E (N_ 1) (fun r_18 => (3 * r_16) * (r_18) + (((-6) * q * r_16) * (r_18) + ((3 * (q ^ 2) * r_16) * (r_18) + ((3 * (q ^ 2) * r_14 * r_12) * (1) + ((2 * q * r_16 * r_12 * (inv PI)) * (1) + (((-2) * (q ^ 2) * r_16 * r_12 * (inv PI)) * (1)))))))).
                        { apply E_ext; intros r_18 D_r_18; draws.
                          transitivity (2 * q * r_12 * r_16 * (inv PI) + 3 * (q ^ 2) * r_18 * r_16 + 3 * r_14 * (q ^ 2) * r_12 + 3 * r_18 * r_16 - 6 * q * r_18 * r_16 - 2 * (q ^ 2) * r_12 * r_16 * (inv PI)).
                          { first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity ((3 * r_16) * (E (N_ 1) (fun r_18 => r_18)) + (((-6) * q * r_16) * (E (N_ 1) (fun r_18 => r_18)) + ((3 * (q ^ 2) * r_16) * (E (N_ 1) (fun r_18 => r_18)) + ((3 * (q ^ 2) * r_14 * r_12) * (E (N_ 1) (fun r_18 => 1)) + ((2 * q * r_16 * r_12 * (inv PI)) * (E (N_ 1) (fun r_18 => 1)) + (((-2) * (q ^ 2) * r_16 * r_12 * (inv PI)) * (E (N_ 1) (fun r_18 => 1)))))))).
                        { linear. }
                        transitivity ((3 * r_16) * (E (N_ 1) (fun t => t)) + (((-6) * q * r_16) * (E (N_ 1) (fun t => t)) + ((3 * (q ^ 2) * r_16) * (E (N_ 1) (fun t => t)) + ((3 * (q ^ 2) * r_14 * r_12) * (E (N_ 1) (fun t => 1)) + ((2 * q * r_16 * r_12 * (inv PI)) * (E (N_ 1) (fun t => 1)) + (((-2) * (q ^ 2) * r_16 * r_12 * (inv PI)) * (E (N_ 1) (fun t => 1)))))))). { arrange. }
                        assert (E19' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        assert (E20' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        assert (E21' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((3 * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun r_16 => r_16)) + (((-6) * q * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun r_16 => r_16)) + ((3 * (q ^ 2) * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun r_16 => r_16)) + ((3 * (q ^ 2) * r_14 * r_12) * (E (N_ 1) (fun r_16 => 1)) + ((2 * q * r_12 * (inv PI)) * (E (N_ 1) (fun r_16 => r_16)) + (((-2) * (q ^ 2) * r_12 * (inv PI)) * (E (N_ 1) (fun r_16 => r_16)))))))).
                  { linear. }
                  transitivity ((3 * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun t => t)) + (((-6) * q * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun t => t)) + ((3 * (q ^ 2) * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun t => t)) + ((3 * (q ^ 2) * r_14 * r_12) * (E (N_ 1) (fun t => 1)) + ((2 * q * r_12 * (inv PI)) * (E (N_ 1) (fun t => t)) + (((-2) * (q ^ 2) * r_12 * (inv PI)) * (E (N_ 1) (fun t => t)))))))). { arrange. }
                  assert (E22' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((3 * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_14 => 1)) + (((-6) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_14 => 1)) + ((3 * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_14 => 1)) + ((3 * (q ^ 2) * r_12) * (E (P 1) (fun r_14 => r_14)) + ((2 * q * (E (N_ 1) (fun t => t)) * r_12 * (inv PI)) * (E (P 1) (fun r_14 => 1)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_12 * (inv PI)) * (E (P 1) (fun r_14 => 1)))))))).
            { linear. }
            transitivity ((3 * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + (((-6) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + ((3 * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + ((3 * (q ^ 2) * r_12) * (E (P 1) (fun t => t)) + ((2 * q * (E (N_ 1) (fun t => t)) * r_12 * (inv PI)) * (E (P 1) (fun t => 1)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_12 * (inv PI)) * (E (P 1) (fun t => 1)))))))). { arrange. }
            assert (E23' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E24' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
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
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((2 * q * (E (N_ 1) (fun t => t)) * (inv PI)) * (E (P 1) (fun r_12 => r_12)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * (inv PI)) * (E (P 1) (fun r_12 => r_12)) + ((3 * (q ^ 2) * (E (P 1) (fun t => t))) * (E (P 1) (fun r_12 => r_12)) + ((3 * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_12 => 1)) + (((-6) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_12 => 1)) + ((3 * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_12 => 1)))))))).
      { linear. }
      transitivity ((2 * q * (E (N_ 1) (fun t => t)) * (inv PI)) * (E (P 1) (fun t => t)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * (inv PI)) * (E (P 1) (fun t => t)) + ((3 * (q ^ 2) * (E (P 1) (fun t => t))) * (E (P 1) (fun t => t)) + ((3 * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + (((-6) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + ((3 * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)))))))). { arrange. }
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
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : 3 * (E (N_ 1) (fun t => t ^ 2) * (1 - q) + q * (E (P 1) (fun t => t ^ 2))) - 3 * ((q * (E (P 1) (fun t => t))) ^ 2) - 2 * (q * (E (P 1) (fun t => t))) * (E (N_ 1) (fun t => t) * (1 - q)) * (inv PI) - 3 * ((E (N_ 1) (fun t => t) * (1 - q)) ^ 2) = 3 * q * (E (P 1) (fun t => t ^ 2)) + 3 * (E (N_ 1) (fun t => t ^ 2)) + 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) * (inv PI) + 6 * q * ((E (N_ 1) (fun t => t)) ^ 2) - 3 * (q ^ 2) * ((E (P 1) (fun t => t)) ^ 2) - 2 * q * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) * (inv PI) - 3 * q * (E (N_ 1) (fun t => t ^ 2)) - 3 * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) - 3 * ((E (N_ 1) (fun t => t)) ^ 2)).
  { transitivity (3 * (E (N_ 1) (fun t => t ^ 2) * (1 - q) + q * (E (P 1) (fun t => t ^ 2))) - 3 * ((q * (E (P 1) (fun t => t))) ^ 2) - 2 * (q * (E (P 1) (fun t => t))) * (E (N_ 1) (fun t => t) * (1 - q)) * (inv PI) - 3 * ((E (N_ 1) (fun t => t) * (1 - q)) ^ 2)). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (P 1) (fun t => E (N_ 1) (fun u => 3 * (u ^ 2) * (1 - q) + 3 * (t ^ 2) * q)) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 3 * u * (q ^ 2) * t + 2 * q * (1 - q) * t * w * (inv PI) + 3 * t1 * ((1 - q) ^ 2) * w))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (3 * (E (N_ 1) (fun t => t ^ 2) * (1 - q) + q * (E (P 1) (fun t => t ^ 2))) - 3 * ((q * (E (P 1) (fun t => t))) ^ 2) - 2 * (q * (E (P 1) (fun t => t))) * (E (N_ 1) (fun t => t) * (1 - q)) * (inv PI) - 3 * ((E (N_ 1) (fun t => t) * (1 - q)) ^ 2)). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [NTK between], by Algebra:
  B = 1/2*(alpha - beta)^2*(3 - pi^(-1))
*)
Lemma step_NTK_between (B : R) (alpha : R) (beta : R) (q : R) (N_ : R -> law R) (P : R -> law R)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_alpha : alpha = q * (E (P 1) (fun t => t)))
    (H_beta : beta = E (N_ 1) (fun t => t) * (1 - q))
    (H_B : B = (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 3 * u * (q ^ 2) * t + 2 * q * (1 - q) * t * w * (inv PI) + 3 * t1 * ((1 - q) ^ 2) * w))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t * (inv PI) + t1 * ((1 - q) ^ 2) * w * (inv PI) + 6 * q * (1 - q) * t * w)))))) :
  B = (1 / 2) * ((alpha - beta) ^ 2) * (3 - inv PI).
Proof.
  enough (U' : (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 3 * u * (q ^ 2) * t + 2 * q * (1 - q) * t * w * (inv PI) + 3 * t1 * ((1 - q) ^ 2) * w))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t * (inv PI) + t1 * ((1 - q) ^ 2) * w * (inv PI) + 6 * q * (1 - q) * t * w))))) = (1 / 2) * ((q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2) * (3 - inv PI)).
  { transitivity ((1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 3 * u * (q ^ 2) * t + 2 * q * (1 - q) * t * w * (inv PI) + 3 * t1 * ((1 - q) ^ 2) * w))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t * (inv PI) + t1 * ((1 - q) ^ 2) * w * (inv PI) + 6 * q * (1 - q) * t * w)))))).
    { assert (C0' : B = (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 3 * u * (q ^ 2) * t + 2 * q * (1 - q) * t * w * (inv PI) + 3 * t1 * ((1 - q) ^ 2) * w))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t * (inv PI) + t1 * ((1 - q) ^ 2) * w * (inv PI) + 6 * q * (1 - q) * t * w)))))).
      { rewrite H_B.
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
  assert (S0' : (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 3 * u * (q ^ 2) * t + 2 * q * (1 - q) * t * w * (inv PI) + 3 * t1 * ((1 - q) ^ 2) * w))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t * (inv PI) + t1 * ((1 - q) ^ 2) * w * (inv PI) + 6 * q * (1 - q) * t * w))))) = (3 / 2) * (q ^ 2) * ((E (P 1) (fun t => t)) ^ 2) + (3 / 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (3 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) + q * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) * (inv PI) + q * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI) + 3 * (q ^ 2) * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) - q ^ 2 * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) * (inv PI) - 3 * q * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) - 3 * q * ((E (N_ 1) (fun t => t)) ^ 2) - (1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI) - (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI) - (1 / 2) * (q ^ 2) * ((E (P 1) (fun t => t)) ^ 2) * (inv PI)).
  { transitivity ((1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 3 * u * (q ^ 2) * t + 2 * q * (1 - q) * t * w * (inv PI) + 3 * t1 * ((1 - q) ^ 2) * w))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t * (inv PI) + t1 * ((1 - q) ^ 2) * w * (inv PI) + 6 * q * (1 - q) * t * w)))))). { arrange. }
    assert (E3' : normal_form (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t * (inv PI) + t1 * ((1 - q) ^ 2) * w * (inv PI) + 6 * q * (1 - q) * t * w))))) (6 * q * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) + (E (N_ 1) (fun t => t)) ^ 2 * (inv PI) + q ^ 2 * ((E (P 1) (fun t => t)) ^ 2) * (inv PI) + q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI) - 2 * q * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI) - 6 * (q ^ 2) * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)))).
    { unfold normal_form.
      transitivity (E (P 1) (fun r_4 => (q ^ 2 * (E (P 1) (fun t => t)) * (inv PI)) * (r_4) + ((6 * q * (E (N_ 1) (fun t => t))) * (r_4) + (((-6) * (q ^ 2) * (E (N_ 1) (fun t => t))) * (r_4) + (((E (N_ 1) (fun t => t)) ^ 2 * (inv PI)) * (1) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI)) * (1) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI)) * (1)))))))).
      { apply E_ext; intros r_4 D_r_4; draws.
        transitivity ((E (N_ 1) (fun t => t)) ^ 2 * (inv PI) + q ^ 2 * r_4 * (E (P 1) (fun t => t)) * (inv PI) + 6 * q * (E (N_ 1) (fun t => t)) * r_4 + q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI) - 2 * q * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI) - 6 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_4).
        { transitivity (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => t * (q ^ 2) * r_4 * (inv PI) + w * ((1 - q) ^ 2) * u * (inv PI) + 6 * q * (1 - q) * r_4 * u)))). { arrange. }
          assert (E5' : normal_form (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => t * (q ^ 2) * r_4 * (inv PI) + w * ((1 - q) ^ 2) * u * (inv PI) + 6 * q * (1 - q) * r_4 * u)))) ((E (N_ 1) (fun t => t)) ^ 2 * (inv PI) + q ^ 2 * r_4 * (E (P 1) (fun t => t)) * (inv PI) + 6 * q * (E (N_ 1) (fun t => t)) * r_4 + q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI) - 2 * q * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI) - 6 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_4)).
          { unfold normal_form.
            transitivity (E (P 1) (fun r_6 => (q ^ 2 * r_4 * (inv PI)) * (r_6) + ((6 * q * (E (N_ 1) (fun t => t)) * r_4) * (1) + (((-6) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_4) * (1) + (((E (N_ 1) (fun t => t)) ^ 2 * (inv PI)) * (1) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI)) * (1) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI)) * (1)))))))).
            { apply E_ext; intros r_6 D_r_6; draws.
              transitivity ((E (N_ 1) (fun t => t)) ^ 2 * (inv PI) + 6 * q * (E (N_ 1) (fun t => t)) * r_4 + q ^ 2 * r_6 * r_4 * (inv PI) + q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI) - 2 * q * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI) - 6 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_4).
              { transitivity (E (N_ 1) (fun t => E (N_ 1) (fun u => r_6 * (q ^ 2) * r_4 * (inv PI) + u * ((1 - q) ^ 2) * t * (inv PI) + 6 * q * (1 - q) * r_4 * t))). { arrange. }
                assert (E7' : normal_form (E (N_ 1) (fun t => E (N_ 1) (fun u => r_6 * (q ^ 2) * r_4 * (inv PI) + u * ((1 - q) ^ 2) * t * (inv PI) + 6 * q * (1 - q) * r_4 * t))) ((E (N_ 1) (fun t => t)) ^ 2 * (inv PI) + 6 * q * (E (N_ 1) (fun t => t)) * r_4 + q ^ 2 * r_6 * r_4 * (inv PI) + q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI) - 2 * q * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI) - 6 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_4)).
                { unfold normal_form.
                  transitivity (E (N_ 1) (fun r_8 => (q ^ 2 * r_6 * r_4 * (inv PI)) * (1) + ((E (N_ 1) (fun t => t) * (inv PI)) * (r_8) + (((-2) * q * (E (N_ 1) (fun t => t)) * (inv PI)) * (r_8) + ((q ^ 2 * (E (N_ 1) (fun t => t)) * (inv PI)) * (r_8) + ((6 * q * r_4) * (r_8) + (((-6) * (q ^ 2) * r_4) * (r_8)))))))).
                  { apply E_ext; intros r_8 D_r_8; draws.
                    transitivity (E (N_ 1) (fun t => t) * r_8 * (inv PI) + q ^ 2 * (E (N_ 1) (fun t => t)) * r_8 * (inv PI) + 6 * r_4 * q * r_8 + r_4 * (q ^ 2) * r_6 * (inv PI) - 2 * q * (E (N_ 1) (fun t => t)) * r_8 * (inv PI) - 6 * r_4 * (q ^ 2) * r_8).
                    { transitivity (E (N_ 1) (fun t => r_6 * (q ^ 2) * r_4 * (inv PI) + t * ((1 - q) ^ 2) * r_8 * (inv PI) + 6 * q * (1 - q) * r_4 * r_8)). { arrange. }
                      assert (E9' : normal_form (E (N_ 1) (fun t => r_6 * (q ^ 2) * r_4 * (inv PI) + t * ((1 - q) ^ 2) * r_8 * (inv PI) + 6 * q * (1 - q) * r_4 * r_8)) (E (N_ 1) (fun t => t) * r_8 * (inv PI) + q ^ 2 * (E (N_ 1) (fun t => t)) * r_8 * (inv PI) + 6 * r_4 * q * r_8 + r_4 * (q ^ 2) * r_6 * (inv PI) - 2 * q * (E (N_ 1) (fun t => t)) * r_8 * (inv PI) - 6 * r_4 * (q ^ 2) * r_8)).
                      { unfold normal_form.
                        transitivity (E (N_ 1) (fun r_10 => (q ^ 2 * r_6 * r_4 * (inv PI)) * (1) + ((6 * q * r_8 * r_4) * (1) + (((-6) * (q ^ 2) * r_8 * r_4) * (1) + ((r_8 * (inv PI)) * (r_10) + (((-2) * q * r_8 * (inv PI)) * (r_10) + ((q ^ 2 * r_8 * (inv PI)) * (r_10)))))))).
                        { apply E_ext; intros r_10 D_r_10; draws.
                          transitivity (r_6 * (q ^ 2) * r_4 * (inv PI) + 6 * q * r_4 * r_8 + r_10 * r_8 * (inv PI) + q ^ 2 * r_10 * r_8 * (inv PI) - 6 * (q ^ 2) * r_4 * r_8 - 2 * q * r_10 * r_8 * (inv PI)).
                          { first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity ((q ^ 2 * r_6 * r_4 * (inv PI)) * (E (N_ 1) (fun r_10 => 1)) + ((6 * q * r_8 * r_4) * (E (N_ 1) (fun r_10 => 1)) + (((-6) * (q ^ 2) * r_8 * r_4) * (E (N_ 1) (fun r_10 => 1)) + ((r_8 * (inv PI)) * (E (N_ 1) (fun r_10 => r_10)) + (((-2) * q * r_8 * (inv PI)) * (E (N_ 1) (fun r_10 => r_10)) + ((q ^ 2 * r_8 * (inv PI)) * (E (N_ 1) (fun r_10 => r_10)))))))).
                        { linear. }
                        transitivity ((q ^ 2 * r_6 * r_4 * (inv PI)) * (E (N_ 1) (fun t => 1)) + ((6 * q * r_8 * r_4) * (E (N_ 1) (fun t => 1)) + (((-6) * (q ^ 2) * r_8 * r_4) * (E (N_ 1) (fun t => 1)) + ((r_8 * (inv PI)) * (E (N_ 1) (fun t => t)) + (((-2) * q * r_8 * (inv PI)) * (E (N_ 1) (fun t => t)) + ((q ^ 2 * r_8 * (inv PI)) * (E (N_ 1) (fun t => t)))))))). { arrange. }
                        assert (E11' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        assert (E12' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        assert (E13' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((q ^ 2 * r_6 * r_4 * (inv PI)) * (E (N_ 1) (fun r_8 => 1)) + ((E (N_ 1) (fun t => t) * (inv PI)) * (E (N_ 1) (fun r_8 => r_8)) + (((-2) * q * (E (N_ 1) (fun t => t)) * (inv PI)) * (E (N_ 1) (fun r_8 => r_8)) + ((q ^ 2 * (E (N_ 1) (fun t => t)) * (inv PI)) * (E (N_ 1) (fun r_8 => r_8)) + ((6 * q * r_4) * (E (N_ 1) (fun r_8 => r_8)) + (((-6) * (q ^ 2) * r_4) * (E (N_ 1) (fun r_8 => r_8)))))))).
                  { linear. }
                  transitivity ((q ^ 2 * r_6 * r_4 * (inv PI)) * (E (N_ 1) (fun t => 1)) + ((E (N_ 1) (fun t => t) * (inv PI)) * (E (N_ 1) (fun t => t)) + (((-2) * q * (E (N_ 1) (fun t => t)) * (inv PI)) * (E (N_ 1) (fun t => t)) + ((q ^ 2 * (E (N_ 1) (fun t => t)) * (inv PI)) * (E (N_ 1) (fun t => t)) + ((6 * q * r_4) * (E (N_ 1) (fun t => t)) + (((-6) * (q ^ 2) * r_4) * (E (N_ 1) (fun t => t)))))))). { arrange. }
                  assert (E14' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((q ^ 2 * r_4 * (inv PI)) * (E (P 1) (fun r_6 => r_6)) + ((6 * q * (E (N_ 1) (fun t => t)) * r_4) * (E (P 1) (fun r_6 => 1)) + (((-6) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_4) * (E (P 1) (fun r_6 => 1)) + (((E (N_ 1) (fun t => t)) ^ 2 * (inv PI)) * (E (P 1) (fun r_6 => 1)) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI)) * (E (P 1) (fun r_6 => 1)) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI)) * (E (P 1) (fun r_6 => 1)))))))).
            { linear. }
            transitivity ((q ^ 2 * r_4 * (inv PI)) * (E (P 1) (fun t => t)) + ((6 * q * (E (N_ 1) (fun t => t)) * r_4) * (E (P 1) (fun t => 1)) + (((-6) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_4) * (E (P 1) (fun t => 1)) + (((E (N_ 1) (fun t => t)) ^ 2 * (inv PI)) * (E (P 1) (fun t => 1)) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI)) * (E (P 1) (fun t => 1)) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI)) * (E (P 1) (fun t => 1)))))))). { arrange. }
            assert (E15' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E16' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E17' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E18' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E19' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((q ^ 2 * (E (P 1) (fun t => t)) * (inv PI)) * (E (P 1) (fun r_4 => r_4)) + ((6 * q * (E (N_ 1) (fun t => t))) * (E (P 1) (fun r_4 => r_4)) + (((-6) * (q ^ 2) * (E (N_ 1) (fun t => t))) * (E (P 1) (fun r_4 => r_4)) + (((E (N_ 1) (fun t => t)) ^ 2 * (inv PI)) * (E (P 1) (fun r_4 => 1)) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI)) * (E (P 1) (fun r_4 => 1)) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI)) * (E (P 1) (fun r_4 => 1)))))))).
      { linear. }
      transitivity ((q ^ 2 * (E (P 1) (fun t => t)) * (inv PI)) * (E (P 1) (fun t => t)) + ((6 * q * (E (N_ 1) (fun t => t))) * (E (P 1) (fun t => t)) + (((-6) * (q ^ 2) * (E (N_ 1) (fun t => t))) * (E (P 1) (fun t => t)) + (((E (N_ 1) (fun t => t)) ^ 2 * (inv PI)) * (E (P 1) (fun t => 1)) + (((-2) * q * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI)) * (E (P 1) (fun t => 1)) + ((q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI)) * (E (P 1) (fun t => 1)))))))). { arrange. }
      assert (E20' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E21' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E22' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    assert (E23' : normal_form (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 3 * u * (q ^ 2) * t + 2 * q * (1 - q) * t * w * (inv PI) + 3 * t1 * ((1 - q) ^ 2) * w))))) (3 * ((E (N_ 1) (fun t => t)) ^ 2) + 3 * (q ^ 2) * ((E (P 1) (fun t => t)) ^ 2) + 2 * q * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) * (inv PI) + 3 * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) - 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) * (inv PI) - 6 * q * ((E (N_ 1) (fun t => t)) ^ 2))).
    { unfold normal_form.
      transitivity (E (P 1) (fun r_24 => (2 * q * (E (N_ 1) (fun t => t)) * (inv PI)) * (r_24) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * (inv PI)) * (r_24) + ((3 * (q ^ 2) * (E (P 1) (fun t => t))) * (r_24) + ((3 * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + (((-6) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + ((3 * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (1)))))))).
      { apply E_ext; intros r_24 D_r_24; draws.
        transitivity (3 * ((E (N_ 1) (fun t => t)) ^ 2) + 3 * (q ^ 2) * r_24 * (E (P 1) (fun t => t)) + 3 * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) + 2 * q * (E (N_ 1) (fun t => t)) * r_24 * (inv PI) - 6 * q * ((E (N_ 1) (fun t => t)) ^ 2) - 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_24 * (inv PI)).
        { transitivity (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => 3 * t * (q ^ 2) * r_24 + 2 * q * (1 - q) * r_24 * u * (inv PI) + 3 * w * ((1 - q) ^ 2) * u)))). { arrange. }
          assert (E25' : normal_form (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => 3 * t * (q ^ 2) * r_24 + 2 * q * (1 - q) * r_24 * u * (inv PI) + 3 * w * ((1 - q) ^ 2) * u)))) (3 * ((E (N_ 1) (fun t => t)) ^ 2) + 3 * (q ^ 2) * r_24 * (E (P 1) (fun t => t)) + 3 * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) + 2 * q * (E (N_ 1) (fun t => t)) * r_24 * (inv PI) - 6 * q * ((E (N_ 1) (fun t => t)) ^ 2) - 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_24 * (inv PI))).
          { unfold normal_form.
            transitivity (E (P 1) (fun r_26 => (2 * q * (E (N_ 1) (fun t => t)) * r_24 * (inv PI)) * (1) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_24 * (inv PI)) * (1) + ((3 * (q ^ 2) * r_24) * (r_26) + ((3 * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + (((-6) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + ((3 * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (1)))))))).
            { apply E_ext; intros r_26 D_r_26; draws.
              transitivity (3 * ((E (N_ 1) (fun t => t)) ^ 2) + 3 * (q ^ 2) * r_26 * r_24 + 2 * q * (E (N_ 1) (fun t => t)) * r_24 * (inv PI) + 3 * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) - 6 * q * ((E (N_ 1) (fun t => t)) ^ 2) - 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_24 * (inv PI)).
              { transitivity (E (N_ 1) (fun t => E (N_ 1) (fun u => 3 * r_26 * (q ^ 2) * r_24 + 2 * q * (1 - q) * r_24 * t * (inv PI) + 3 * u * ((1 - q) ^ 2) * t))). { arrange. }
                assert (E27' : normal_form (E (N_ 1) (fun t => E (N_ 1) (fun u => 3 * r_26 * (q ^ 2) * r_24 + 2 * q * (1 - q) * r_24 * t * (inv PI) + 3 * u * ((1 - q) ^ 2) * t))) (3 * ((E (N_ 1) (fun t => t)) ^ 2) + 3 * (q ^ 2) * r_26 * r_24 + 2 * q * (E (N_ 1) (fun t => t)) * r_24 * (inv PI) + 3 * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) - 6 * q * ((E (N_ 1) (fun t => t)) ^ 2) - 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_24 * (inv PI))).
                { unfold normal_form.
                  transitivity (E (N_ 1) (fun r_28 => (2 * q * r_24 * (inv PI)) * (r_28) + (((-2) * (q ^ 2) * r_24 * (inv PI)) * (r_28) + ((3 * (q ^ 2) * r_26 * r_24) * (1) + ((3 * (E (N_ 1) (fun t => t))) * (r_28) + (((-6) * q * (E (N_ 1) (fun t => t))) * (r_28) + ((3 * (q ^ 2) * (E (N_ 1) (fun t => t))) * (r_28)))))))).
                  { apply E_ext; intros r_28 D_r_28; draws.
                    transitivity (3 * (E (N_ 1) (fun t => t)) * r_28 + 2 * r_24 * q * r_28 * (inv PI) + 3 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_28 + 3 * r_24 * (q ^ 2) * r_26 - 6 * q * (E (N_ 1) (fun t => t)) * r_28 - 2 * r_24 * (q ^ 2) * r_28 * (inv PI)).
                    { transitivity (E (N_ 1) (fun t => 3 * r_26 * (q ^ 2) * r_24 + 2 * q * (1 - q) * r_24 * r_28 * (inv PI) + 3 * t * ((1 - q) ^ 2) * r_28)). { arrange. }
                      assert (E29' : normal_form (E (N_ 1) (fun t => 3 * r_26 * (q ^ 2) * r_24 + 2 * q * (1 - q) * r_24 * r_28 * (inv PI) + 3 * t * ((1 - q) ^ 2) * r_28)) (3 * (E (N_ 1) (fun t => t)) * r_28 + 2 * r_24 * q * r_28 * (inv PI) + 3 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_28 + 3 * r_24 * (q ^ 2) * r_26 - 6 * q * (E (N_ 1) (fun t => t)) * r_28 - 2 * r_24 * (q ^ 2) * r_28 * (inv PI))).
                      { unfold normal_form.
                        transitivity (E (N_ 1) (fun r_30 => (2 * q * r_28 * r_24 * (inv PI)) * (1) + (((-2) * (q ^ 2) * r_28 * r_24 * (inv PI)) * (1) + ((3 * (q ^ 2) * r_26 * r_24) * (1) + ((3 * r_28) * (r_30) + (((-6) * q * r_28) * (r_30) + ((3 * (q ^ 2) * r_28) * (r_30)))))))).
                        { apply E_ext; intros r_30 D_r_30; draws.
                          transitivity (2 * q * r_24 * r_28 * (inv PI) + 3 * (q ^ 2) * r_30 * r_28 + 3 * r_26 * (q ^ 2) * r_24 + 3 * r_30 * r_28 - 6 * q * r_30 * r_28 - 2 * (q ^ 2) * r_24 * r_28 * (inv PI)).
                          { first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity ((2 * q * r_28 * r_24 * (inv PI)) * (E (N_ 1) (fun r_30 => 1)) + (((-2) * (q ^ 2) * r_28 * r_24 * (inv PI)) * (E (N_ 1) (fun r_30 => 1)) + ((3 * (q ^ 2) * r_26 * r_24) * (E (N_ 1) (fun r_30 => 1)) + ((3 * r_28) * (E (N_ 1) (fun r_30 => r_30)) + (((-6) * q * r_28) * (E (N_ 1) (fun r_30 => r_30)) + ((3 * (q ^ 2) * r_28) * (E (N_ 1) (fun r_30 => r_30)))))))).
                        { linear. }
                        transitivity ((2 * q * r_28 * r_24 * (inv PI)) * (E (N_ 1) (fun t => 1)) + (((-2) * (q ^ 2) * r_28 * r_24 * (inv PI)) * (E (N_ 1) (fun t => 1)) + ((3 * (q ^ 2) * r_26 * r_24) * (E (N_ 1) (fun t => 1)) + ((3 * r_28) * (E (N_ 1) (fun t => t)) + (((-6) * q * r_28) * (E (N_ 1) (fun t => t)) + ((3 * (q ^ 2) * r_28) * (E (N_ 1) (fun t => t)))))))). { arrange. }
                        assert (E31' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        assert (E32' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        assert (E33' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((2 * q * r_24 * (inv PI)) * (E (N_ 1) (fun r_28 => r_28)) + (((-2) * (q ^ 2) * r_24 * (inv PI)) * (E (N_ 1) (fun r_28 => r_28)) + ((3 * (q ^ 2) * r_26 * r_24) * (E (N_ 1) (fun r_28 => 1)) + ((3 * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun r_28 => r_28)) + (((-6) * q * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun r_28 => r_28)) + ((3 * (q ^ 2) * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun r_28 => r_28)))))))).
                  { linear. }
                  transitivity ((2 * q * r_24 * (inv PI)) * (E (N_ 1) (fun t => t)) + (((-2) * (q ^ 2) * r_24 * (inv PI)) * (E (N_ 1) (fun t => t)) + ((3 * (q ^ 2) * r_26 * r_24) * (E (N_ 1) (fun t => 1)) + ((3 * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun t => t)) + (((-6) * q * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun t => t)) + ((3 * (q ^ 2) * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun t => t)))))))). { arrange. }
                  assert (E34' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((2 * q * (E (N_ 1) (fun t => t)) * r_24 * (inv PI)) * (E (P 1) (fun r_26 => 1)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_24 * (inv PI)) * (E (P 1) (fun r_26 => 1)) + ((3 * (q ^ 2) * r_24) * (E (P 1) (fun r_26 => r_26)) + ((3 * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_26 => 1)) + (((-6) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_26 => 1)) + ((3 * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_26 => 1)))))))).
            { linear. }
            transitivity ((2 * q * (E (N_ 1) (fun t => t)) * r_24 * (inv PI)) * (E (P 1) (fun t => 1)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_24 * (inv PI)) * (E (P 1) (fun t => 1)) + ((3 * (q ^ 2) * r_24) * (E (P 1) (fun t => t)) + ((3 * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + (((-6) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + ((3 * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)))))))). { arrange. }
            assert (E35' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E36' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E37' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E38' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E39' : normal_form (E (P 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((2 * q * (E (N_ 1) (fun t => t)) * (inv PI)) * (E (P 1) (fun r_24 => r_24)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * (inv PI)) * (E (P 1) (fun r_24 => r_24)) + ((3 * (q ^ 2) * (E (P 1) (fun t => t))) * (E (P 1) (fun r_24 => r_24)) + ((3 * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_24 => 1)) + (((-6) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_24 => 1)) + ((3 * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_24 => 1)))))))).
      { linear. }
      transitivity ((2 * q * (E (N_ 1) (fun t => t)) * (inv PI)) * (E (P 1) (fun t => t)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun t => t)) * (inv PI)) * (E (P 1) (fun t => t)) + ((3 * (q ^ 2) * (E (P 1) (fun t => t))) * (E (P 1) (fun t => t)) + ((3 * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + (((-6) * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + ((3 * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)))))))). { arrange. }
      assert (E40' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E41' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E42' : normal_form (E (P 1) (fun t => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  assert (S1' : (1 / 2) * ((q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2) * (3 - inv PI) = (3 / 2) * (q ^ 2) * ((E (P 1) (fun t => t)) ^ 2) + (3 / 2) * ((E (N_ 1) (fun t => t)) ^ 2) + (3 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) + q * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) * (inv PI) + q * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI) + 3 * (q ^ 2) * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) - q ^ 2 * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) * (inv PI) - 3 * q * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) - 3 * q * ((E (N_ 1) (fun t => t)) ^ 2) - (1 / 2) * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI) - (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2) * (inv PI) - (1 / 2) * (q ^ 2) * ((E (P 1) (fun t => t)) ^ 2) * (inv PI)).
  { transitivity ((1 / 2) * ((q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2) * (3 - inv PI)). { arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  transitivity ((1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 3 * u * (q ^ 2) * t + 2 * q * (1 - q) * t * w * (inv PI) + 3 * t1 * ((1 - q) ^ 2) * w))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t * (inv PI) + t1 * ((1 - q) ^ 2) * w * (inv PI) + 6 * q * (1 - q) * t * w)))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity ((1 / 2) * ((q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2) * (3 - inv PI)). { arrange. }
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
    (H_B_Q : B_Q = (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w + 2 * q * (1 - q) * t * w * (inv PI)))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * t * w + u * (q ^ 2) * t * (inv PI) + t1 * ((1 - q) ^ 2) * w * (inv PI))))))) :
  B_Q > 0.
Proof.
  pose proof (step_between (B_Q) (alpha) (beta) (q) (N_) (P) sort_N_ sort_P H_alpha H_beta H_B_Q) as H_between.
  pose proof (step_alpha_m_beta (alpha) (beta) (q) (N_) (P) sort_N_ sort_P H_apart H_alpha H_beta) as H_alpha_m_beta.
  assert (P0' : 0 < ((1 / 2) - (1 / 2) * (inv PI)) * (((alpha - beta) ^ 2) - (0))) by (apply Rmult_lt_0_compat; [by_ball | lra]).
  assert (G' : (B_Q) - (0) = ((1 / 2) - (1 / 2) * (inv PI)) * (((alpha - beta) ^ 2) - (0))).
  { rewrite ?H_between.
    assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [B > 0], by Linear:
  B > 0
*)
Lemma step_B_pos_0 (B : R) (alpha : R) (beta : R) (q : R) (N_ : R -> law R) (P : R -> law R)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_apart : (q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2 > 0)
    (H_alpha : alpha = q * (E (P 1) (fun t => t)))
    (H_beta : beta = E (N_ 1) (fun t => t) * (1 - q))
    (H_B : B = (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 3 * u * (q ^ 2) * t + 2 * q * (1 - q) * t * w * (inv PI) + 3 * t1 * ((1 - q) ^ 2) * w))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t * (inv PI) + t1 * ((1 - q) ^ 2) * w * (inv PI) + 6 * q * (1 - q) * t * w)))))) :
  B > 0.
Proof.
  pose proof (step_NTK_between (B) (alpha) (beta) (q) (N_) (P) sort_N_ sort_P H_alpha H_beta H_B) as H_NTK_between.
  pose proof (step_alpha_m_beta (alpha) (beta) (q) (N_) (P) sort_N_ sort_P H_apart H_alpha H_beta) as H_alpha_m_beta.
  assert (P0' : 0 < ((3 / 2) - (1 / 2) * (inv PI)) * (((alpha - beta) ^ 2) - (0))) by (apply Rmult_lt_0_compat; [by_ball | lra]).
  assert (G' : (B) - (0) = ((3 / 2) - (1 / 2) * (inv PI)) * (((alpha - beta) ^ 2) - (0))).
  { rewrite ?H_NTK_between.
    assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [excess], by Algebra:
  W_Q*B_Q^(-1) - W*B^(-1) = 4*(3*pi - 1)^(-1)*pi*(alpha - beta)^(-2)*(-(beta + alpha)^2 + v)*(pi -
    1)^(-1)
*)
Lemma step_excess (B : R) (B_Q : R) (W : R) (W_Q : R) (alpha : R) (beta : R) (q : R) (v : R) (N_ : R -> law R) (P : R -> law R)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_apart : (q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2 > 0)
    (H_alpha : alpha = q * (E (P 1) (fun t => t)))
    (H_beta : beta = E (N_ 1) (fun t => t) * (1 - q))
    (H_v : v = E (N_ 1) (fun t => t ^ 2) * (1 - q) + q * (E (P 1) (fun t => t ^ 2)))
    (H_W_Q : W_Q = E (P 1) (fun t => E (N_ 1) (fun u => t ^ 2 * q + u ^ 2 * (1 - q))) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w + 2 * q * (1 - q) * t * w * (inv PI))))))
    (H_B_Q : B_Q = (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w + 2 * q * (1 - q) * t * w * (inv PI)))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * t * w + u * (q ^ 2) * t * (inv PI) + t1 * ((1 - q) ^ 2) * w * (inv PI)))))))
    (H_W : W = E (P 1) (fun t => E (N_ 1) (fun u => 3 * (u ^ 2) * (1 - q) + 3 * (t ^ 2) * q)) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 3 * u * (q ^ 2) * t + 2 * q * (1 - q) * t * w * (inv PI) + 3 * t1 * ((1 - q) ^ 2) * w)))))
    (H_B : B = (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 3 * u * (q ^ 2) * t + 2 * q * (1 - q) * t * w * (inv PI) + 3 * t1 * ((1 - q) ^ 2) * w))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t * (inv PI) + t1 * ((1 - q) ^ 2) * w * (inv PI) + 6 * q * (1 - q) * t * w)))))) :
  W_Q * (inv B_Q) - W * (inv B) = 4 * PI * (v - (beta + alpha) ^ 2) * (inv (3 * PI - 1)) * (inv ((alpha - beta) ^ 2)) * (inv (PI - 1)).
Proof.
  pose proof (step_within (W_Q) (alpha) (beta) (q) (v) (N_) (P) sort_N_ sort_P H_alpha H_beta H_v H_W_Q) as H_within.
  pose proof (step_between (B_Q) (alpha) (beta) (q) (N_) (P) sort_N_ sort_P H_alpha H_beta H_B_Q) as H_between.
  pose proof (step_NTK_within (W) (alpha) (beta) (q) (v) (N_) (P) sort_N_ sort_P H_alpha H_beta H_v H_W) as H_NTK_within.
  pose proof (step_NTK_between (B) (alpha) (beta) (q) (N_) (P) sort_N_ sort_P H_alpha H_beta H_B) as H_NTK_between.
  pose proof (step_alpha_m_beta (alpha) (beta) (q) (N_) (P) sort_N_ sort_P H_apart H_alpha H_beta) as H_alpha_m_beta.
  rewrite ?H_within, ?H_between, ?H_NTK_within, ?H_NTK_between.
  rewrite ?H_within, ?H_between, ?H_NTK_within, ?H_NTK_between.
  try assert (0 < PI - 1) by by_ball.
  try assert (0 < 3 * PI - 1) by by_ball.
  try assert (alpha - beta <> 0) by first [sign].
  try assert (0 < PI * (beta ^ 2) + PI * (alpha ^ 2) + 2 * beta * alpha - 2 * beta * alpha * PI - beta ^ 2 - alpha ^ 2) by first [seen | sign_form ((PI - 1) * ((alpha - beta) ^ 2)) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (N4' : normal_form ((inv (((1 / 2) * ((alpha - beta) ^ 2) * (1 - inv PI))))) (2 * PI * (inv (PI * (beta ^ 2) + PI * (alpha ^ 2) + 2 * beta * alpha - 2 * beta * alpha * PI - beta ^ 2 - alpha ^ 2)))) by first [(unfold normal_form; replace (((1 / 2) * ((alpha - beta) ^ 2) * (1 - inv PI))) with ((1 / 2) * (PI * (beta ^ 2) + PI * (alpha ^ 2) + 2 * beta * alpha - 2 * beta * alpha * PI - beta ^ 2 - alpha ^ 2) * (inv PI)) by (assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]); inverse) | normal].
  try assert (0 < 3 * PI * (beta ^ 2) + 3 * PI * (alpha ^ 2) + 2 * beta * alpha - 6 * beta * alpha * PI - beta ^ 2 - alpha ^ 2) by first [seen | sign_form ((3 * PI - 1) * ((alpha - beta) ^ 2)) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (N5' : normal_form ((inv (((1 / 2) * ((alpha - beta) ^ 2) * (3 - inv PI))))) (2 * PI * (inv (3 * PI * (beta ^ 2) + 3 * PI * (alpha ^ 2) + 2 * beta * alpha - 6 * beta * alpha * PI - beta ^ 2 - alpha ^ 2)))) by first [(unfold normal_form; replace (((1 / 2) * ((alpha - beta) ^ 2) * (3 - inv PI))) with ((1 / 2) * (3 * PI * (beta ^ 2) + 3 * PI * (alpha ^ 2) + 2 * beta * alpha - 6 * beta * alpha * PI - beta ^ 2 - alpha ^ 2) * (inv PI)) by (assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]); inverse) | normal].
  try assert (0 < alpha ^ 2 + beta ^ 2 - 2 * beta * alpha) by first [sign_form ((alpha - beta) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (N6' : normal_form (inv ((alpha - beta) ^ 2)) (inv (alpha ^ 2 + beta ^ 2 - 2 * beta * alpha))) by first [apply inv_is; [nonzero | (assert (Z0' : alpha ^ 2 + beta ^ 2 - 2 * beta * alpha <> 0) by (apply positive_ne; first [sign_form ((alpha - beta) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
  assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
  assert (Z1' : PI * (beta ^ 2) + PI * (alpha ^ 2) + 2 * beta * alpha - 2 * beta * alpha * PI - beta ^ 2 - alpha ^ 2 <> 0) by (apply positive_ne; first [seen | sign_form ((PI - 1) * ((alpha - beta) ^ 2)) ltac:(first [put; solve [ring] | equal]) | sign]).
  assert (Z2' : 3 * PI * (beta ^ 2) + 3 * PI * (alpha ^ 2) + 2 * beta * alpha - 6 * beta * alpha * PI - beta ^ 2 - alpha ^ 2 <> 0) by (apply positive_ne; first [seen | sign_form ((3 * PI - 1) * ((alpha - beta) ^ 2)) ltac:(first [put; solve [ring] | equal]) | sign]).
  assert (Z3' : 3 * PI - 1 <> 0) by (apply positive_ne; by_ball).
  assert (Z4' : alpha ^ 2 + beta ^ 2 - 2 * beta * alpha <> 0) by (apply positive_ne; first [sign_form ((alpha - beta) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]).
  assert (Z5' : PI - 1 <> 0) by (apply positive_ne; by_ball).
  first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z4'), ?(inv_at _ Z5'), ?(inv_at _ Z0'); field; sides] | equal].
Qed.

(** Step [squares], by Sign:
  1/2*(a - x)^2*q^2 + 1/2*(1 - q)^2*(b - y)^2 + q*(-b + a)^2*(1 - q) >= 0
*)
Lemma step_squares (a : R) (b : R) (q : R) (x : R) (y : R) (N_ : R -> law R) (P : R -> law R)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_q_pos_is_0 : q >= 0)
    (H_x_pos_0 : x > 0)
    (H_y_pos_0 : y > 0)
    (H_q_less_is_1 : 1 >= q)
    (H_apart : (q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2 > 0) :
  (1 / 2) * ((a - x) ^ 2) * (q ^ 2) + (1 / 2) * ((1 - q) ^ 2) * ((b - y) ^ 2) + q * ((a - b) ^ 2) * (1 - q) >= 0.
Proof.
  gap; first [sign].
Qed.

(** Step [mean of squares], by Average:
  E[E[E[E[1/2*q^2*(-r + t)^2 + 1/2*(-t1 + s)^2*(1 - q)^2 + q*(1 - q)*(-s + t)^2; t1 ~ N1]; s ~
    N1]; r ~ P1]; t ~ P1] >= 0
*)
Lemma step_mean_of_squares (a : R) (b : R) (q : R) (x : R) (y : R) (N_ : R -> law R) (P : R -> law R)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_q_pos_is_0 : q >= 0)
    (H_x_pos_0 : x > 0)
    (H_y_pos_0 : y > 0)
    (H_q_less_is_1 : 1 >= q)
    (H_apart : (q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2 > 0) :
  E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * (q ^ 2) * ((t - u) ^ 2) + (1 / 2) * ((w - t1) ^ 2) * ((1 - q) ^ 2) + q * (1 - q) * ((t - w) ^ 2))))) >= 0.
Proof.
  assert (H_squares : forall z0 : R, drawn (P 1) z0 -> forall z1 : R, drawn (P 1) z1 -> forall z2 : R, drawn (N_ 1) z2 -> forall z3 : R, drawn (N_ 1) z3 -> (1 / 2) * (((z0) - (z1)) ^ 2) * (q ^ 2) + (1 / 2) * ((1 - q) ^ 2) * (((z2) - (z3)) ^ 2) + q * (((z0) - (z2)) ^ 2) * (1 - q) >= 0).
  { intros z0 D0 z1 D1 z2 D2 z3 D3; draws; apply (step_squares (z0) (z2) (q) (z1) (z3) (N_) (P)); premise. }
  assert (P' : 0 <= E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * (q ^ 2) * ((t - u) ^ 2) + (1 / 2) * ((w - t1) ^ 2) * ((1 - q) ^ 2) + q * (1 - q) * ((t - w) ^ 2)))))).
  { apply E_nonneg; intros d0 D0; draws.
    apply E_nonneg; intros d1 D1; draws.
    apply E_nonneg; intros d2 D2; draws.
    apply E_nonneg; intros d3 D3; draws.
    pose proof (H_squares d0 D0 d1 D1 d2 D2 d3 D3) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [variance], by Linear:
  -(beta + alpha)^2 + v >= 0
*)
Lemma step_variance (a : R) (alpha : R) (b : R) (beta : R) (q : R) (v : R) (x : R) (y : R) (N_ : R -> law R) (P : R -> law R)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_q_pos_is_0 : q >= 0)
    (H_x_pos_0 : x > 0)
    (H_y_pos_0 : y > 0)
    (H_q_less_is_1 : 1 >= q)
    (H_apart : (q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2 > 0)
    (H_alpha : alpha = q * (E (P 1) (fun t => t)))
    (H_beta : beta = E (N_ 1) (fun t => t) * (1 - q))
    (H_v : v = E (N_ 1) (fun t => t ^ 2) * (1 - q) + q * (E (P 1) (fun t => t ^ 2))) :
  v - (beta + alpha) ^ 2 >= 0.
Proof.
  pose proof (step_mean_of_squares (a) (b) (q) (x) (y) (N_) (P) sort_N_ sort_P H_a_pos_0 H_b_pos_0 H_q_pos_is_0 H_x_pos_0 H_y_pos_0 H_q_less_is_1 H_apart) as H_mean_of_squares.
  assert (P0' : 0 <= (1) * ((E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * (q ^ 2) * ((t - u) ^ 2) + (1 / 2) * ((w - t1) ^ 2) * ((1 - q) ^ 2) + q * (1 - q) * ((t - w) ^ 2)))))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (v - (beta + alpha) ^ 2) - (0) = (1) * ((E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * (q ^ 2) * ((t - u) ^ 2) + (1 / 2) * ((w - t1) ^ 2) * ((1 - q) ^ 2) + q * (1 - q) * ((t - w) ^ 2)))))) - (0))).
  { enough (U' : ((E (N_ 1) (fun t => t ^ 2) * (1 - q) + q * (E (P 1) (fun t => t ^ 2))) - (q * (E (P 1) (fun t => t)) + E (N_ 1) (fun t => t) * (1 - q)) ^ 2) - 0 = 1 * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * (q ^ 2) * ((t - u) ^ 2) + (1 / 2) * ((w - t1) ^ 2) * ((1 - q) ^ 2) + q * (1 - q) * ((t - w) ^ 2))))) - 0)).
    { transitivity (((E (N_ 1) (fun t => t ^ 2) * (1 - q) + q * (E (P 1) (fun t => t ^ 2))) - (q * (E (P 1) (fun t => t)) + E (N_ 1) (fun t => t) * (1 - q)) ^ 2) - 0).
      { assert (C0' : beta = E (N_ 1) (fun t => t) * (1 - q)).
        { rewrite H_beta.
          first [same | ring | arrange]. }
        assert (C1' : alpha = q * (E (P 1) (fun t => t))).
        { rewrite H_alpha.
          first [same | ring | arrange]. }
        assert (C2' : v = E (N_ 1) (fun t => t ^ 2) * (1 - q) + q * (E (P 1) (fun t => t ^ 2))).
        { rewrite H_v.
          first [same | ring | arrange]. }
        rewrite C0', C1', C2'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    assert (S0' : ((E (N_ 1) (fun t => t ^ 2) * (1 - q) + q * (E (P 1) (fun t => t ^ 2))) - (q * (E (P 1) (fun t => t)) + E (N_ 1) (fun t => t) * (1 - q)) ^ 2) - 0 = 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) + 2 * q * ((E (N_ 1) (fun t => t)) ^ 2) + E (N_ 1) (fun t => t ^ 2) + q * (E (P 1) (fun t => t ^ 2)) - (E (N_ 1) (fun t => t)) ^ 2 - q ^ 2 * ((E (P 1) (fun t => t)) ^ 2) - 2 * q * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) - q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) - q * (E (N_ 1) (fun t => t ^ 2))).
    { transitivity (((E (N_ 1) (fun t => t ^ 2) * (1 - q) + q * (E (P 1) (fun t => t ^ 2))) - (q * (E (P 1) (fun t => t)) + E (N_ 1) (fun t => t) * (1 - q)) ^ 2) - 0). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : 1 * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * (q ^ 2) * ((t - u) ^ 2) + (1 / 2) * ((w - t1) ^ 2) * ((1 - q) ^ 2) + q * (1 - q) * ((t - w) ^ 2))))) - 0) = 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) + 2 * q * ((E (N_ 1) (fun t => t)) ^ 2) + E (N_ 1) (fun t => t ^ 2) + q * (E (P 1) (fun t => t ^ 2)) - (E (N_ 1) (fun t => t)) ^ 2 - q ^ 2 * ((E (P 1) (fun t => t)) ^ 2) - 2 * q * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) - q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) - q * (E (N_ 1) (fun t => t ^ 2))).
    { transitivity (1 * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * (q ^ 2) * ((t - u) ^ 2) + (1 / 2) * ((w - t1) ^ 2) * ((1 - q) ^ 2) + q * (1 - q) * ((t - w) ^ 2))))) - 0)). { arrange. }
      assert (E7' : normal_form (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * (q ^ 2) * ((t - u) ^ 2) + (1 / 2) * ((w - t1) ^ 2) * ((1 - q) ^ 2) + q * (1 - q) * ((t - w) ^ 2)))))) (2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) + 2 * q * ((E (N_ 1) (fun t => t)) ^ 2) + E (N_ 1) (fun t => t ^ 2) + q * (E (P 1) (fun t => t ^ 2)) - (E (N_ 1) (fun t => t)) ^ 2 - q ^ 2 * ((E (P 1) (fun t => t)) ^ 2) - 2 * q * (E (N_ 1) (fun t => t)) * (E (P 1) (fun t => t)) - q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) - q * (E (N_ 1) (fun t => t ^ 2)))).
      { unfold normal_form.
        transitivity (E (P 1) (fun r_8 => ((-1 / 2) * (q ^ 2)) * (r_8 ^ 2) + (((-1) * (q ^ 2) * (E (P 1) (fun t => t))) * (r_8) + (((1 / 2) * (q ^ 2) * (E (P 1) (fun t => t ^ 2))) * (1) + ((q) * (r_8 ^ 2) + (((-2) * q * (E (N_ 1) (fun t => t))) * (r_8) + ((2 * (q ^ 2) * (E (N_ 1) (fun t => t))) * (r_8) + ((E (N_ 1) (fun t => t ^ 2)) * (1) + (((-1) * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + ((2 * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + (((-1) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + (((-1) * q * (E (N_ 1) (fun t => t ^ 2))) * (1))))))))))))).
        { apply E_ext; intros r_8 D_r_8; draws.
          transitivity (2 * q * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * (E (P 1) (fun t => t ^ 2)) + E (N_ 1) (fun t => t ^ 2) + q * (r_8 ^ 2) + 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_8 - q ^ 2 * r_8 * (E (P 1) (fun t => t)) - (E (N_ 1) (fun t => t)) ^ 2 - 2 * q * (E (N_ 1) (fun t => t)) * r_8 - q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) - q * (E (N_ 1) (fun t => t ^ 2)) - (1 / 2) * (q ^ 2) * (r_8 ^ 2)).
          { transitivity (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => (1 / 2) * (q ^ 2) * ((r_8 - t) ^ 2) + (1 / 2) * ((u - w) ^ 2) * ((1 - q) ^ 2) + q * (1 - q) * ((r_8 - u) ^ 2))))). { arrange. }
            assert (E9' : normal_form (E (P 1) (fun t => E (N_ 1) (fun u => E (N_ 1) (fun w => (1 / 2) * (q ^ 2) * ((r_8 - t) ^ 2) + (1 / 2) * ((u - w) ^ 2) * ((1 - q) ^ 2) + q * (1 - q) * ((r_8 - u) ^ 2))))) (2 * q * ((E (N_ 1) (fun t => t)) ^ 2) + (1 / 2) * (q ^ 2) * (E (P 1) (fun t => t ^ 2)) + E (N_ 1) (fun t => t ^ 2) + q * (r_8 ^ 2) + 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_8 - q ^ 2 * r_8 * (E (P 1) (fun t => t)) - (E (N_ 1) (fun t => t)) ^ 2 - 2 * q * (E (N_ 1) (fun t => t)) * r_8 - q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) - q * (E (N_ 1) (fun t => t ^ 2)) - (1 / 2) * (q ^ 2) * (r_8 ^ 2))).
            { unfold normal_form.
              transitivity (E (P 1) (fun r_10 => (q * (r_8 ^ 2)) * (1) + (((-2) * q * (E (N_ 1) (fun t => t)) * r_8) * (1) + (((-1 / 2) * (q ^ 2) * (r_8 ^ 2)) * (1) + ((2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_8) * (1) + (((-1) * (q ^ 2) * r_8) * (r_10) + (((1 / 2) * (q ^ 2)) * (r_10 ^ 2) + ((E (N_ 1) (fun t => t ^ 2)) * (1) + (((-1) * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + ((2 * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + (((-1) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (1) + (((-1) * q * (E (N_ 1) (fun t => t ^ 2))) * (1))))))))))))).
              { apply E_ext; intros r_10 D_r_10; draws.
                transitivity (r_8 ^ 2 * q + 2 * q * ((E (N_ 1) (fun t => t)) ^ 2) + 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_8 + E (N_ 1) (fun t => t ^ 2) + (1 / 2) * (q ^ 2) * (r_10 ^ 2) - 2 * q * (E (N_ 1) (fun t => t)) * r_8 - (E (N_ 1) (fun t => t)) ^ 2 - q ^ 2 * r_10 * r_8 - q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) - q * (E (N_ 1) (fun t => t ^ 2)) - (1 / 2) * (r_8 ^ 2) * (q ^ 2)).
                { transitivity (E (N_ 1) (fun t => E (N_ 1) (fun u => (1 / 2) * (q ^ 2) * ((r_8 - r_10) ^ 2) + (1 / 2) * ((t - u) ^ 2) * ((1 - q) ^ 2) + q * (1 - q) * ((r_8 - t) ^ 2)))). { arrange. }
                  assert (E11' : normal_form (E (N_ 1) (fun t => E (N_ 1) (fun u => (1 / 2) * (q ^ 2) * ((r_8 - r_10) ^ 2) + (1 / 2) * ((t - u) ^ 2) * ((1 - q) ^ 2) + q * (1 - q) * ((r_8 - t) ^ 2)))) (r_8 ^ 2 * q + 2 * q * ((E (N_ 1) (fun t => t)) ^ 2) + 2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_8 + E (N_ 1) (fun t => t ^ 2) + (1 / 2) * (q ^ 2) * (r_10 ^ 2) - 2 * q * (E (N_ 1) (fun t => t)) * r_8 - (E (N_ 1) (fun t => t)) ^ 2 - q ^ 2 * r_10 * r_8 - q ^ 2 * ((E (N_ 1) (fun t => t)) ^ 2) - q * (E (N_ 1) (fun t => t ^ 2)) - (1 / 2) * (r_8 ^ 2) * (q ^ 2))).
                  { unfold normal_form.
                    transitivity (E (N_ 1) (fun r_12 => ((1 / 2) * (E (N_ 1) (fun t => t ^ 2))) * (1) + (((-1) * q * (E (N_ 1) (fun t => t ^ 2))) * (1) + (((1 / 2) * (q ^ 2) * (E (N_ 1) (fun t => t ^ 2))) * (1) + (((-1) * (E (N_ 1) (fun t => t))) * (r_12) + ((2 * q * (E (N_ 1) (fun t => t))) * (r_12) + (((-1) * (q ^ 2) * (E (N_ 1) (fun t => t))) * (r_12) + ((1 / 2) * (r_12 ^ 2) + (((-1 / 2) * (q ^ 2)) * (r_12 ^ 2) + (((-1 / 2) * (q ^ 2) * (r_8 ^ 2)) * (1) + (((-1) * (q ^ 2) * r_10 * r_8) * (1) + (((1 / 2) * (q ^ 2) * (r_10 ^ 2)) * (1) + ((q * (r_8 ^ 2)) * (1) + (((-2) * q * r_8) * (r_12) + ((2 * (q ^ 2) * r_8) * (r_12)))))))))))))))).
                    { apply E_ext; intros r_12 D_r_12; draws.
                      transitivity (2 * r_8 * (q ^ 2) * r_12 + q * (r_8 ^ 2) + (1 / 2) * (q ^ 2) * (E (N_ 1) (fun t => t ^ 2)) + 2 * q * (E (N_ 1) (fun t => t)) * r_12 + (1 / 2) * (E (N_ 1) (fun t => t ^ 2)) + (1 / 2) * (r_12 ^ 2) + (1 / 2) * (r_10 ^ 2) * (q ^ 2) - q ^ 2 * (E (N_ 1) (fun t => t)) * r_12 - 2 * r_8 * q * r_12 - E (N_ 1) (fun t => t) * r_12 - r_8 * (q ^ 2) * r_10 - q * (E (N_ 1) (fun t => t ^ 2)) - (1 / 2) * (q ^ 2) * (r_12 ^ 2) - (1 / 2) * (q ^ 2) * (r_8 ^ 2)).
                      { transitivity (E (N_ 1) (fun t => (1 / 2) * (q ^ 2) * ((r_8 - r_10) ^ 2) + (1 / 2) * ((r_12 - t) ^ 2) * ((1 - q) ^ 2) + q * (1 - q) * ((r_8 - r_12) ^ 2))). { arrange. }
                        assert (E13' : normal_form (E (N_ 1) (fun t => (1 / 2) * (q ^ 2) * ((r_8 - r_10) ^ 2) + (1 / 2) * ((r_12 - t) ^ 2) * ((1 - q) ^ 2) + q * (1 - q) * ((r_8 - r_12) ^ 2))) (2 * r_8 * (q ^ 2) * r_12 + q * (r_8 ^ 2) + (1 / 2) * (q ^ 2) * (E (N_ 1) (fun t => t ^ 2)) + 2 * q * (E (N_ 1) (fun t => t)) * r_12 + (1 / 2) * (E (N_ 1) (fun t => t ^ 2)) + (1 / 2) * (r_12 ^ 2) + (1 / 2) * (r_10 ^ 2) * (q ^ 2) - q ^ 2 * (E (N_ 1) (fun t => t)) * r_12 - 2 * r_8 * q * r_12 - E (N_ 1) (fun t => t) * r_12 - r_8 * (q ^ 2) * r_10 - q * (E (N_ 1) (fun t => t ^ 2)) - (1 / 2) * (q ^ 2) * (r_12 ^ 2) - (1 / 2) * (q ^ 2) * (r_8 ^ 2))).
                        { unfold normal_form.
                          transitivity (E (N_ 1) (fun r_14 => (1 / 2) * (r_14 ^ 2) + (((-1) * q) * (r_14 ^ 2) + (((1 / 2) * (q ^ 2)) * (r_14 ^ 2) + (((-1) * r_12) * (r_14) + ((2 * q * r_12) * (r_14) + (((-1) * (q ^ 2) * r_12) * (r_14) + (((1 / 2) * (r_12 ^ 2)) * (1) + (((-1 / 2) * (q ^ 2) * (r_12 ^ 2)) * (1) + (((-1 / 2) * (q ^ 2) * (r_8 ^ 2)) * (1) + (((-1) * (q ^ 2) * r_10 * r_8) * (1) + (((1 / 2) * (q ^ 2) * (r_10 ^ 2)) * (1) + ((q * (r_8 ^ 2)) * (1) + (((-2) * q * r_12 * r_8) * (1) + ((2 * (q ^ 2) * r_12 * r_8) * (1)))))))))))))))).
                          { apply E_ext; intros r_14 D_r_14; draws.
                            transitivity (2 * q * r_14 * r_12 + (1 / 2) * (q ^ 2) * (r_10 ^ 2) + 2 * (q ^ 2) * r_8 * r_12 + q * (r_8 ^ 2) + (1 / 2) * (r_14 ^ 2) + (1 / 2) * (q ^ 2) * (r_14 ^ 2) + (1 / 2) * (r_12 ^ 2) - 2 * q * r_8 * r_12 - q * (r_14 ^ 2) - r_14 * r_12 - q ^ 2 * r_14 * r_12 - (1 / 2) * (q ^ 2) * (r_8 ^ 2) - r_10 * (q ^ 2) * r_8 - (1 / 2) * (r_12 ^ 2) * (q ^ 2)).
                            { first [put; solve [field] | first [arrange | equal]]. }
                            arrange. }
                          transitivity ((1 / 2) * (E (N_ 1) (fun r_14 => r_14 ^ 2)) + (((-1) * q) * (E (N_ 1) (fun r_14 => r_14 ^ 2)) + (((1 / 2) * (q ^ 2)) * (E (N_ 1) (fun r_14 => r_14 ^ 2)) + (((-1) * r_12) * (E (N_ 1) (fun r_14 => r_14)) + ((2 * q * r_12) * (E (N_ 1) (fun r_14 => r_14)) + (((-1) * (q ^ 2) * r_12) * (E (N_ 1) (fun r_14 => r_14)) + (((1 / 2) * (r_12 ^ 2)) * (E (N_ 1) (fun r_14 => 1)) + (((-1 / 2) * (q ^ 2) * (r_12 ^ 2)) * (E (N_ 1) (fun r_14 => 1)) + (((-1 / 2) * (q ^ 2) * (r_8 ^ 2)) * (E (N_ 1) (fun r_14 => 1)) + (((-1) * (q ^ 2) * r_10 * r_8) * (E (N_ 1) (fun r_14 => 1)) + (((1 / 2) * (q ^ 2) * (r_10 ^ 2)) * (E (N_ 1) (fun r_14 => 1)) + ((q * (r_8 ^ 2)) * (E (N_ 1) (fun r_14 => 1)) + (((-2) * q * r_12 * r_8) * (E (N_ 1) (fun r_14 => 1)) + ((2 * (q ^ 2) * r_12 * r_8) * (E (N_ 1) (fun r_14 => 1)))))))))))))))).
                          { linear. }
                          transitivity ((1 / 2) * (E (N_ 1) (fun t => t ^ 2)) + (((-1) * q) * (E (N_ 1) (fun t => t ^ 2)) + (((1 / 2) * (q ^ 2)) * (E (N_ 1) (fun t => t ^ 2)) + (((-1) * r_12) * (E (N_ 1) (fun t => t)) + ((2 * q * r_12) * (E (N_ 1) (fun t => t)) + (((-1) * (q ^ 2) * r_12) * (E (N_ 1) (fun t => t)) + (((1 / 2) * (r_12 ^ 2)) * (E (N_ 1) (fun t => 1)) + (((-1 / 2) * (q ^ 2) * (r_12 ^ 2)) * (E (N_ 1) (fun t => 1)) + (((-1 / 2) * (q ^ 2) * (r_8 ^ 2)) * (E (N_ 1) (fun t => 1)) + (((-1) * (q ^ 2) * r_10 * r_8) * (E (N_ 1) (fun t => 1)) + (((1 / 2) * (q ^ 2) * (r_10 ^ 2)) * (E (N_ 1) (fun t => 1)) + ((q * (r_8 ^ 2)) * (E (N_ 1) (fun t => 1)) + (((-2) * q * r_12 * r_8) * (E (N_ 1) (fun t => 1)) + ((2 * (q ^ 2) * r_12 * r_8) * (E (N_ 1) (fun t => 1)))))))))))))))). { arrange. }
                          assert (E15' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                          { unfold normal_form.
                            apply E_const. }
                          assert (E16' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                          { unfold normal_form.
                            apply E_const. }
                          assert (E17' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                          { unfold normal_form.
                            apply E_const. }
                          assert (E18' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                          { unfold normal_form.
                            apply E_const. }
                          assert (E19' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                          { unfold normal_form.
                            apply E_const. }
                          assert (E20' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                          { unfold normal_form.
                            apply E_const. }
                          assert (E21' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                          { unfold normal_form.
                            apply E_const. }
                          assert (E22' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                          { unfold normal_form.
                            apply E_const. }
                          arrange. }
                        first [put; solve [field] | first [arrange | equal]]. }
                      arrange. }
                    transitivity (((1 / 2) * (E (N_ 1) (fun t => t ^ 2))) * (E (N_ 1) (fun r_12 => 1)) + (((-1) * q * (E (N_ 1) (fun t => t ^ 2))) * (E (N_ 1) (fun r_12 => 1)) + (((1 / 2) * (q ^ 2) * (E (N_ 1) (fun t => t ^ 2))) * (E (N_ 1) (fun r_12 => 1)) + (((-1) * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun r_12 => r_12)) + ((2 * q * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun r_12 => r_12)) + (((-1) * (q ^ 2) * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun r_12 => r_12)) + ((1 / 2) * (E (N_ 1) (fun r_12 => r_12 ^ 2)) + (((-1 / 2) * (q ^ 2)) * (E (N_ 1) (fun r_12 => r_12 ^ 2)) + (((-1 / 2) * (q ^ 2) * (r_8 ^ 2)) * (E (N_ 1) (fun r_12 => 1)) + (((-1) * (q ^ 2) * r_10 * r_8) * (E (N_ 1) (fun r_12 => 1)) + (((1 / 2) * (q ^ 2) * (r_10 ^ 2)) * (E (N_ 1) (fun r_12 => 1)) + ((q * (r_8 ^ 2)) * (E (N_ 1) (fun r_12 => 1)) + (((-2) * q * r_8) * (E (N_ 1) (fun r_12 => r_12)) + ((2 * (q ^ 2) * r_8) * (E (N_ 1) (fun r_12 => r_12)))))))))))))))).
                    { linear. }
                    transitivity (((1 / 2) * (E (N_ 1) (fun t => t ^ 2))) * (E (N_ 1) (fun t => 1)) + (((-1) * q * (E (N_ 1) (fun t => t ^ 2))) * (E (N_ 1) (fun t => 1)) + (((1 / 2) * (q ^ 2) * (E (N_ 1) (fun t => t ^ 2))) * (E (N_ 1) (fun t => 1)) + (((-1) * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun t => t)) + ((2 * q * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun t => t)) + (((-1) * (q ^ 2) * (E (N_ 1) (fun t => t))) * (E (N_ 1) (fun t => t)) + ((1 / 2) * (E (N_ 1) (fun t => t ^ 2)) + (((-1 / 2) * (q ^ 2)) * (E (N_ 1) (fun t => t ^ 2)) + (((-1 / 2) * (q ^ 2) * (r_8 ^ 2)) * (E (N_ 1) (fun t => 1)) + (((-1) * (q ^ 2) * r_10 * r_8) * (E (N_ 1) (fun t => 1)) + (((1 / 2) * (q ^ 2) * (r_10 ^ 2)) * (E (N_ 1) (fun t => 1)) + ((q * (r_8 ^ 2)) * (E (N_ 1) (fun t => 1)) + (((-2) * q * r_8) * (E (N_ 1) (fun t => t)) + ((2 * (q ^ 2) * r_8) * (E (N_ 1) (fun t => t)))))))))))))))). { arrange. }
                    assert (E23' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                    { unfold normal_form.
                      apply E_const. }
                    assert (E24' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                    { unfold normal_form.
                      apply E_const. }
                    assert (E25' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                    { unfold normal_form.
                      apply E_const. }
                    assert (E26' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                    { unfold normal_form.
                      apply E_const. }
                    assert (E27' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                    { unfold normal_form.
                      apply E_const. }
                    assert (E28' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                    { unfold normal_form.
                      apply E_const. }
                    assert (E29' : normal_form (E (N_ 1) (fun t => 1)) (1)).
                    { unfold normal_form.
                      apply E_const. }
                    arrange. }
                  first [put; solve [field] | first [arrange | equal]]. }
                arrange. }
              transitivity ((q * (r_8 ^ 2)) * (E (P 1) (fun r_10 => 1)) + (((-2) * q * (E (N_ 1) (fun t => t)) * r_8) * (E (P 1) (fun r_10 => 1)) + (((-1 / 2) * (q ^ 2) * (r_8 ^ 2)) * (E (P 1) (fun r_10 => 1)) + ((2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_8) * (E (P 1) (fun r_10 => 1)) + (((-1) * (q ^ 2) * r_8) * (E (P 1) (fun r_10 => r_10)) + (((1 / 2) * (q ^ 2)) * (E (P 1) (fun r_10 => r_10 ^ 2)) + ((E (N_ 1) (fun t => t ^ 2)) * (E (P 1) (fun r_10 => 1)) + (((-1) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_10 => 1)) + ((2 * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_10 => 1)) + (((-1) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_10 => 1)) + (((-1) * q * (E (N_ 1) (fun t => t ^ 2))) * (E (P 1) (fun r_10 => 1))))))))))))).
              { linear. }
              transitivity ((q * (r_8 ^ 2)) * (E (P 1) (fun t => 1)) + (((-2) * q * (E (N_ 1) (fun t => t)) * r_8) * (E (P 1) (fun t => 1)) + (((-1 / 2) * (q ^ 2) * (r_8 ^ 2)) * (E (P 1) (fun t => 1)) + ((2 * (q ^ 2) * (E (N_ 1) (fun t => t)) * r_8) * (E (P 1) (fun t => 1)) + (((-1) * (q ^ 2) * r_8) * (E (P 1) (fun t => t)) + (((1 / 2) * (q ^ 2)) * (E (P 1) (fun t => t ^ 2)) + ((E (N_ 1) (fun t => t ^ 2)) * (E (P 1) (fun t => 1)) + (((-1) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + ((2 * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + (((-1) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + (((-1) * q * (E (N_ 1) (fun t => t ^ 2))) * (E (P 1) (fun t => 1))))))))))))). { arrange. }
              assert (E30' : normal_form (E (P 1) (fun t => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E31' : normal_form (E (P 1) (fun t => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E32' : normal_form (E (P 1) (fun t => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E33' : normal_form (E (P 1) (fun t => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E34' : normal_form (E (P 1) (fun t => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E35' : normal_form (E (P 1) (fun t => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E36' : normal_form (E (P 1) (fun t => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E37' : normal_form (E (P 1) (fun t => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E38' : normal_form (E (P 1) (fun t => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              arrange. }
            first [put; solve [field] | first [arrange | equal]]. }
          arrange. }
        transitivity (((-1 / 2) * (q ^ 2)) * (E (P 1) (fun r_8 => r_8 ^ 2)) + (((-1) * (q ^ 2) * (E (P 1) (fun t => t))) * (E (P 1) (fun r_8 => r_8)) + (((1 / 2) * (q ^ 2) * (E (P 1) (fun t => t ^ 2))) * (E (P 1) (fun r_8 => 1)) + ((q) * (E (P 1) (fun r_8 => r_8 ^ 2)) + (((-2) * q * (E (N_ 1) (fun t => t))) * (E (P 1) (fun r_8 => r_8)) + ((2 * (q ^ 2) * (E (N_ 1) (fun t => t))) * (E (P 1) (fun r_8 => r_8)) + ((E (N_ 1) (fun t => t ^ 2)) * (E (P 1) (fun r_8 => 1)) + (((-1) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_8 => 1)) + ((2 * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_8 => 1)) + (((-1) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun r_8 => 1)) + (((-1) * q * (E (N_ 1) (fun t => t ^ 2))) * (E (P 1) (fun r_8 => 1))))))))))))).
        { linear. }
        transitivity (((-1 / 2) * (q ^ 2)) * (E (P 1) (fun t => t ^ 2)) + (((-1) * (q ^ 2) * (E (P 1) (fun t => t))) * (E (P 1) (fun t => t)) + (((1 / 2) * (q ^ 2) * (E (P 1) (fun t => t ^ 2))) * (E (P 1) (fun t => 1)) + ((q) * (E (P 1) (fun t => t ^ 2)) + (((-2) * q * (E (N_ 1) (fun t => t))) * (E (P 1) (fun t => t)) + ((2 * (q ^ 2) * (E (N_ 1) (fun t => t))) * (E (P 1) (fun t => t)) + ((E (N_ 1) (fun t => t ^ 2)) * (E (P 1) (fun t => 1)) + (((-1) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + ((2 * q * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + (((-1) * (q ^ 2) * ((E (N_ 1) (fun t => t)) ^ 2)) * (E (P 1) (fun t => 1)) + (((-1) * q * (E (N_ 1) (fun t => t ^ 2))) * (E (P 1) (fun t => 1))))))))))))). { arrange. }
        assert (E39' : normal_form (E (P 1) (fun t => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E40' : normal_form (E (P 1) (fun t => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E41' : normal_form (E (P 1) (fun t => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
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
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (((E (N_ 1) (fun t => t ^ 2) * (1 - q) + q * (E (P 1) (fun t => t ^ 2))) - (q * (E (P 1) (fun t => t)) + E (N_ 1) (fun t => t) * (1 - q)) ^ 2) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (1 * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * (q ^ 2) * ((t - u) ^ 2) + (1 / 2) * ((w - t1) ^ 2) * ((1 - q) ^ 2) + q * (1 - q) * ((t - w) ^ 2))))) - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theorem], by Linear:
  W_Q*B_Q^(-1) >= W*B^(-1)
*)
Lemma step_theorem (B : R) (B_Q : R) (W : R) (W_Q : R) (a : R) (alpha : R) (b : R) (beta : R) (q : R) (v : R) (x : R) (y : R) (N_ : R -> law R) (P : R -> law R)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_q_pos_is_0 : q >= 0)
    (H_x_pos_0 : x > 0)
    (H_y_pos_0 : y > 0)
    (H_q_less_is_1 : 1 >= q)
    (H_apart : (q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2 > 0)
    (H_alpha : alpha = q * (E (P 1) (fun t => t)))
    (H_beta : beta = E (N_ 1) (fun t => t) * (1 - q))
    (H_v : v = E (N_ 1) (fun t => t ^ 2) * (1 - q) + q * (E (P 1) (fun t => t ^ 2)))
    (H_W_Q : W_Q = E (P 1) (fun t => E (N_ 1) (fun u => t ^ 2 * q + u ^ 2 * (1 - q))) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w + 2 * q * (1 - q) * t * w * (inv PI))))))
    (H_B_Q : B_Q = (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w + 2 * q * (1 - q) * t * w * (inv PI)))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * t * w + u * (q ^ 2) * t * (inv PI) + t1 * ((1 - q) ^ 2) * w * (inv PI)))))))
    (H_W : W = E (P 1) (fun t => E (N_ 1) (fun u => 3 * (u ^ 2) * (1 - q) + 3 * (t ^ 2) * q)) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 3 * u * (q ^ 2) * t + 2 * q * (1 - q) * t * w * (inv PI) + 3 * t1 * ((1 - q) ^ 2) * w)))))
    (H_B : B = (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 3 * u * (q ^ 2) * t + 2 * q * (1 - q) * t * w * (inv PI) + 3 * t1 * ((1 - q) ^ 2) * w))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t * (inv PI) + t1 * ((1 - q) ^ 2) * w * (inv PI) + 6 * q * (1 - q) * t * w)))))) :
  W_Q * (inv B_Q) >= W * (inv B).
Proof.
  pose proof (step_alpha_m_beta (alpha) (beta) (q) (N_) (P) sort_N_ sort_P H_apart H_alpha H_beta) as H_alpha_m_beta.
  pose proof (step_excess (B) (B_Q) (W) (W_Q) (alpha) (beta) (q) (v) (N_) (P) sort_N_ sort_P H_apart H_alpha H_beta H_v H_W_Q H_B_Q H_W H_B) as H_excess.
  pose proof (step_variance (a) (alpha) (b) (beta) (q) (v) (x) (y) (N_) (P) sort_N_ sort_P H_a_pos_0 H_b_pos_0 H_q_pos_is_0 H_x_pos_0 H_y_pos_0 H_q_less_is_1 H_apart H_alpha H_beta H_v) as H_variance.
  assert (P0' : 0 <= (1) * ((W_Q * (inv B_Q) - W * (inv B)) - (4 * PI * (v - (beta + alpha) ^ 2) * (inv (3 * PI - 1)) * (inv ((alpha - beta) ^ 2)) * (inv (PI - 1))))) by (apply zero_times; lra).
  try assert (0 < PI - 1) by by_ball.
  try assert (0 < 3 * PI - 1) by by_ball.
  try assert (alpha - beta <> 0) by first [sign].
  assert (P1' : 0 <= (4 * PI * (inv (3 * PI - 1)) * (inv ((alpha - beta) ^ 2)) * (inv (PI - 1))) * ((v - (beta + alpha) ^ 2) - (0))) by (apply Rmult_le_pos; [first [sign] | lra]).
  assert (G' : (W_Q * (inv B_Q)) - (W * (inv B)) = (1) * ((W_Q * (inv B_Q) - W * (inv B)) - (4 * PI * (v - (beta + alpha) ^ 2) * (inv (3 * PI - 1)) * (inv ((alpha - beta) ^ 2)) * (inv (PI - 1)))) + (4 * PI * (inv (3 * PI - 1)) * (inv ((alpha - beta) ^ 2)) * (inv (PI - 1))) * ((v - (beta + alpha) ^ 2) - (0))).
  { try assert (0 < PI - 1) by by_ball.
    try assert (0 < 3 * PI - 1) by by_ball.
    try assert (alpha - beta <> 0) by first [sign].
    try assert (0 < alpha ^ 2 + beta ^ 2 - 2 * beta * alpha) by first [sign_form ((alpha - beta) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N0' : normal_form (inv ((alpha - beta) ^ 2)) (inv (alpha ^ 2 + beta ^ 2 - 2 * beta * alpha))) by first [apply inv_is; [nonzero | (assert (Z0' : alpha ^ 2 + beta ^ 2 - 2 * beta * alpha <> 0) by (apply positive_ne; first [sign_form ((alpha - beta) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [strict], by Equivalent:
  W_Q*B_Q^(-1) > W*B^(-1) if and only if -(beta + alpha)^2 + v > 0
*)
Lemma step_strict (B : R) (B_Q : R) (W : R) (W_Q : R) (alpha : R) (beta : R) (q : R) (v : R) (N_ : R -> law R) (P : R -> law R)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_apart : (q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2 > 0)
    (H_alpha : alpha = q * (E (P 1) (fun t => t)))
    (H_beta : beta = E (N_ 1) (fun t => t) * (1 - q))
    (H_v : v = E (N_ 1) (fun t => t ^ 2) * (1 - q) + q * (E (P 1) (fun t => t ^ 2)))
    (H_W_Q : W_Q = E (P 1) (fun t => E (N_ 1) (fun u => t ^ 2 * q + u ^ 2 * (1 - q))) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w + 2 * q * (1 - q) * t * w * (inv PI))))))
    (H_B_Q : B_Q = (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w + 2 * q * (1 - q) * t * w * (inv PI)))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * t * w + u * (q ^ 2) * t * (inv PI) + t1 * ((1 - q) ^ 2) * w * (inv PI)))))))
    (H_W : W = E (P 1) (fun t => E (N_ 1) (fun u => 3 * (u ^ 2) * (1 - q) + 3 * (t ^ 2) * q)) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 3 * u * (q ^ 2) * t + 2 * q * (1 - q) * t * w * (inv PI) + 3 * t1 * ((1 - q) ^ 2) * w)))))
    (H_B : B = (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 3 * u * (q ^ 2) * t + 2 * q * (1 - q) * t * w * (inv PI) + 3 * t1 * ((1 - q) ^ 2) * w))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t * (inv PI) + t1 * ((1 - q) ^ 2) * w * (inv PI) + 6 * q * (1 - q) * t * w)))))) :
  W_Q * (inv B_Q) > W * (inv B) <-> v - (beta + alpha) ^ 2 > 0.
Proof.
  pose proof (step_alpha_m_beta (alpha) (beta) (q) (N_) (P) sort_N_ sort_P H_apart H_alpha H_beta) as H_alpha_m_beta.
  pose proof (step_excess (B) (B_Q) (W) (W_Q) (alpha) (beta) (q) (v) (N_) (P) sort_N_ sort_P H_apart H_alpha H_beta H_v H_W_Q H_B_Q H_W H_B) as H_excess.
  assert (P' : 0 < 4 * PI * (inv (3 * PI - 1)) * (inv ((alpha - beta) ^ 2)) * (inv (PI - 1))).
  { first [sign]. }
  assert (G' : (W_Q * (inv B_Q)) - (W * (inv B)) = (4 * PI * (inv (3 * PI - 1)) * (inv ((alpha - beta) ^ 2)) * (inv (PI - 1))) * ((v - (beta + alpha) ^ 2) - (0))).
  { rewrite ?H_excess.
    try assert (0 < PI - 1) by by_ball.
    try assert (0 < 3 * PI - 1) by by_ball.
    try assert (alpha - beta <> 0) by first [sign].
    try assert (0 < alpha ^ 2 + beta ^ 2 - 2 * beta * alpha) by first [sign_form ((alpha - beta) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N0' : normal_form (inv ((alpha - beta) ^ 2)) (inv (alpha ^ 2 + beta ^ 2 - 2 * beta * alpha))) by first [apply inv_is; [nonzero | (assert (Z0' : alpha ^ 2 + beta ^ 2 - 2 * beta * alpha <> 0) by (apply positive_ne; first [sign_form ((alpha - beta) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : 3 * PI - 1 <> 0) by (apply positive_ne; by_ball).
    assert (Z1' : alpha ^ 2 + beta ^ 2 - 2 * beta * alpha <> 0) by (apply positive_ne; first [sign_form ((alpha - beta) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]).
    assert (Z2' : PI - 1 <> 0) by (apply positive_ne; by_ball).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field; sides] | solve [assert (R0' : (W_Q * (inv B_Q) - W * (inv B)) - (4 * PI * (v - (beta + alpha) ^ 2) * (inv (3 * PI - 1)) * (inv ((alpha - beta) ^ 2)) * (inv (PI - 1))) = 0) by (apply Rminus_diag_eq; says H_excess); apply (by_combination _ _ ((1) * ((W_Q * (inv B_Q) - W * (inv B)) - (4 * PI * (v - (beta + alpha) ^ 2) * (inv (3 * PI - 1)) * (inv ((alpha - beta) ^ 2)) * (inv (PI - 1)))))); [(first [put; solve [ring] | fail]) | rewrite R0'; ring]] | equal]. }
  pose proof (same_sign_gt _ _ _ P' G') as S'.
  split; intros K'; [assert (L' := proj1 S') | assert (L' := proj2 S')]; gap; apply L'; lra.
Qed.

(** Step [one sign, ratio], by Algebra:
  2*(E[3*t^2; t ~ P1] - E[E[3*r*t; r ~ P1]; t ~ P1])*E[E[3*r*t - r*pi^(-1)*t; r ~ P1]; t ~
    P1]^(-1) = 2*(3*pi - 1)^(-1)*E[E[r*t - r*pi^(-1)*t; r ~ P1]; t ~ P1]^(-1)*(E[t^2; t ~ P1] -
    E[E[r*t; r ~ P1]; t ~ P1])*(3*pi - 3)
*)
Lemma step_one_sign__ratio (P : R -> law R)
    (sort_P : forall c, law_of_positives (P c)) :
  2 * (E (P 1) (fun t => 3 * (t ^ 2)) - E (P 1) (fun t => E (P 1) (fun u => 3 * u * t))) * (inv (E (P 1) (fun t => E (P 1) (fun u => 3 * u * t - u * t * (inv PI))))) = 2 * (E (P 1) (fun t => t ^ 2) - E (P 1) (fun t => E (P 1) (fun u => u * t))) * (3 * PI - 3) * (inv (3 * PI - 1)) * (inv (E (P 1) (fun t => E (P 1) (fun u => u * t - u * t * (inv PI))))).
Proof.
  try assert (0 < 3 * PI - 1) by by_ball.
  assert (S0' : 2 * (E (P 1) (fun t => 3 * (t ^ 2)) - E (P 1) (fun t => E (P 1) (fun u => 3 * u * t))) * (inv (E (P 1) (fun t => E (P 1) (fun u => 3 * u * t - u * t * (inv PI))))) = 6 * PI * (E (P 1) (fun t => t ^ 2)) * ((inv (E (P 1) (fun t => t))) ^ 2) * (inv (3 * PI - 1)) - 6 * PI * (inv (3 * PI - 1))).
  { transitivity (2 * (E (P 1) (fun t => 3 * (t ^ 2)) - E (P 1) (fun t => E (P 1) (fun u => 3 * u * t))) * (inv (E (P 1) (fun t => E (P 1) (fun u => 3 * u * t - u * t * (inv PI)))))). { arrange. }
    assert (E0' : normal_form (E (P 1) (fun t => 3 * (t ^ 2))) (3 * (E (P 1) (fun t => t ^ 2)))).
    { unfold normal_form.
      transitivity (E (P 1) (fun r_1 => (3) * (r_1 ^ 2))).
      { apply E_ext; intros r_1 D_r_1; draws.
        transitivity (3 * (r_1 ^ 2)).
        { first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((3) * (E (P 1) (fun r_1 => r_1 ^ 2))).
      { linear. }
      transitivity ((3) * (E (P 1) (fun t => t ^ 2))). { arrange. }
      arrange. }
    assert (E2' : normal_form (E (P 1) (fun t => E (P 1) (fun u => 3 * u * t))) (3 * ((E (P 1) (fun t => t)) ^ 2))).
    { unfold normal_form.
      transitivity (E (P 1) (fun r_3 => (3 * (E (P 1) (fun t => t))) * (r_3))).
      { apply E_ext; intros r_3 D_r_3; draws.
        transitivity (3 * r_3 * (E (P 1) (fun t => t))).
        { transitivity (E (P 1) (fun t => 3 * t * r_3)). { arrange. }
          assert (E4' : normal_form (E (P 1) (fun t => 3 * t * r_3)) (3 * r_3 * (E (P 1) (fun t => t)))).
          { unfold normal_form.
            transitivity (E (P 1) (fun r_5 => (3 * r_3) * (r_5))).
            { apply E_ext; intros r_5 D_r_5; draws.
              transitivity (3 * r_5 * r_3).
              { first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((3 * r_3) * (E (P 1) (fun r_5 => r_5))).
            { linear. }
            transitivity ((3 * r_3) * (E (P 1) (fun t => t))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((3 * (E (P 1) (fun t => t))) * (E (P 1) (fun r_3 => r_3))).
      { linear. }
      transitivity ((3 * (E (P 1) (fun t => t))) * (E (P 1) (fun t => t))). { arrange. }
      arrange. }
    assert (E6' : normal_form (E (P 1) (fun t => E (P 1) (fun u => 3 * u * t - u * t * (inv PI)))) (3 * ((E (P 1) (fun t => t)) ^ 2) - (E (P 1) (fun t => t)) ^ 2 * (inv PI))).
    { unfold normal_form.
      transitivity (E (P 1) (fun r_7 => (3 * (E (P 1) (fun t => t))) * (r_7) + (((-1) * (E (P 1) (fun t => t)) * (inv PI)) * (r_7)))).
      { apply E_ext; intros r_7 D_r_7; draws.
        transitivity (3 * r_7 * (E (P 1) (fun t => t)) - r_7 * (E (P 1) (fun t => t)) * (inv PI)).
        { transitivity (E (P 1) (fun t => 3 * t * r_7 - t * r_7 * (inv PI))). { arrange. }
          assert (E8' : normal_form (E (P 1) (fun t => 3 * t * r_7 - t * r_7 * (inv PI))) (3 * r_7 * (E (P 1) (fun t => t)) - r_7 * (E (P 1) (fun t => t)) * (inv PI))).
          { unfold normal_form.
            transitivity (E (P 1) (fun r_9 => ((-1) * r_7 * (inv PI)) * (r_9) + ((3 * r_7) * (r_9)))).
            { apply E_ext; intros r_9 D_r_9; draws.
              transitivity (3 * r_9 * r_7 - r_9 * r_7 * (inv PI)).
              { first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity (((-1) * r_7 * (inv PI)) * (E (P 1) (fun r_9 => r_9)) + ((3 * r_7) * (E (P 1) (fun r_9 => r_9)))).
            { linear. }
            transitivity (((-1) * r_7 * (inv PI)) * (E (P 1) (fun t => t)) + ((3 * r_7) * (E (P 1) (fun t => t)))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((3 * (E (P 1) (fun t => t))) * (E (P 1) (fun r_7 => r_7)) + (((-1) * (E (P 1) (fun t => t)) * (inv PI)) * (E (P 1) (fun r_7 => r_7)))).
      { linear. }
      transitivity ((3 * (E (P 1) (fun t => t))) * (E (P 1) (fun t => t)) + (((-1) * (E (P 1) (fun t => t)) * (inv PI)) * (E (P 1) (fun t => t)))). { arrange. }
      arrange. }
    try assert (0 < 3 * ((E (P 1) (fun t => t)) ^ 2) - (E (P 1) (fun t => t)) ^ 2 * (inv PI)) by first [seen | sign_form ((3 * PI - 1) * ((E (P 1) (fun t => t)) ^ 2) * (inv PI)) ltac:(assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < 3 * PI - 1) by by_ball.
    try assert (N10' : normal_form (inv (3 * ((E (P 1) (fun t => t)) ^ 2) - (E (P 1) (fun t => t)) ^ 2 * (inv PI))) (PI * ((inv (E (P 1) (fun t => t))) ^ 2) * (inv (3 * PI - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : PI <> 0) by (apply positive_ne; by_number); assert (Z1' : 3 * PI - 1 <> 0) by (apply positive_ne; by_ball); assert (Z2' : E (P 1) (fun t => t) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : 3 * PI - 1 <> 0) by (apply positive_ne; by_ball).
    assert (Z1' : E (P 1) (fun t => t) <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | first [arrange | equal]]. }
  assert (S1' : 2 * (E (P 1) (fun t => t ^ 2) - E (P 1) (fun t => E (P 1) (fun u => u * t))) * (3 * PI - 3) * (inv (3 * PI - 1)) * (inv (E (P 1) (fun t => E (P 1) (fun u => u * t - u * t * (inv PI))))) = 6 * (PI ^ 2) * (E (P 1) (fun t => t ^ 2)) * ((inv (E (P 1) (fun t => t))) ^ 2) * (inv (3 * PI - 1)) * (inv (PI - 1)) + 6 * PI * (inv (3 * PI - 1)) * (inv (PI - 1)) - 6 * PI * (E (P 1) (fun t => t ^ 2)) * ((inv (E (P 1) (fun t => t))) ^ 2) * (inv (3 * PI - 1)) * (inv (PI - 1)) - 6 * (PI ^ 2) * (inv (3 * PI - 1)) * (inv (PI - 1))).
  { transitivity (2 * (E (P 1) (fun t => t ^ 2) - E (P 1) (fun t => E (P 1) (fun u => u * t))) * (3 * PI - 3) * (inv (3 * PI - 1)) * (inv (E (P 1) (fun t => E (P 1) (fun u => u * t - u * t * (inv PI)))))). { arrange. }
    assert (E11' : normal_form (E (P 1) (fun t => E (P 1) (fun u => u * t - u * t * (inv PI)))) ((E (P 1) (fun t => t)) ^ 2 - (E (P 1) (fun t => t)) ^ 2 * (inv PI))).
    { unfold normal_form.
      transitivity (E (P 1) (fun r_12 => (E (P 1) (fun t => t)) * (r_12) + (((-1) * (E (P 1) (fun t => t)) * (inv PI)) * (r_12)))).
      { apply E_ext; intros r_12 D_r_12; draws.
        transitivity (r_12 * (E (P 1) (fun t => t)) - r_12 * (E (P 1) (fun t => t)) * (inv PI)).
        { transitivity (E (P 1) (fun t => t * r_12 - t * r_12 * (inv PI))). { arrange. }
          assert (E13' : normal_form (E (P 1) (fun t => t * r_12 - t * r_12 * (inv PI))) (r_12 * (E (P 1) (fun t => t)) - r_12 * (E (P 1) (fun t => t)) * (inv PI))).
          { unfold normal_form.
            transitivity (E (P 1) (fun r_14 => (r_12) * (r_14) + (((-1) * r_12 * (inv PI)) * (r_14)))).
            { apply E_ext; intros r_14 D_r_14; draws.
              transitivity (r_14 * r_12 - r_14 * r_12 * (inv PI)).
              { first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((r_12) * (E (P 1) (fun r_14 => r_14)) + (((-1) * r_12 * (inv PI)) * (E (P 1) (fun r_14 => r_14)))).
            { linear. }
            transitivity ((r_12) * (E (P 1) (fun t => t)) + (((-1) * r_12 * (inv PI)) * (E (P 1) (fun t => t)))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((E (P 1) (fun t => t)) * (E (P 1) (fun r_12 => r_12)) + (((-1) * (E (P 1) (fun t => t)) * (inv PI)) * (E (P 1) (fun r_12 => r_12)))).
      { linear. }
      transitivity ((E (P 1) (fun t => t)) * (E (P 1) (fun t => t)) + (((-1) * (E (P 1) (fun t => t)) * (inv PI)) * (E (P 1) (fun t => t)))). { arrange. }
      arrange. }
    assert (E16' : normal_form (E (P 1) (fun t => E (P 1) (fun u => u * t))) ((E (P 1) (fun t => t)) ^ 2)).
    { unfold normal_form.
      transitivity (E (P 1) (fun r_17 => (E (P 1) (fun t => t)) * (r_17))).
      { apply E_ext; intros r_17 D_r_17; draws.
        transitivity (r_17 * (E (P 1) (fun t => t))).
        { transitivity (E (P 1) (fun t => t * r_17)). { arrange. }
          assert (E18' : normal_form (E (P 1) (fun t => t * r_17)) (r_17 * (E (P 1) (fun t => t)))).
          { unfold normal_form.
            transitivity (E (P 1) (fun r_19 => (r_17) * (r_19))).
            { apply E_ext; intros r_19 D_r_19; draws.
              transitivity (r_19 * r_17).
              { first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((r_17) * (E (P 1) (fun r_19 => r_19))).
            { linear. }
            transitivity ((r_17) * (E (P 1) (fun t => t))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((E (P 1) (fun t => t)) * (E (P 1) (fun r_17 => r_17))).
      { linear. }
      transitivity ((E (P 1) (fun t => t)) * (E (P 1) (fun t => t))). { arrange. }
      arrange. }
    try assert (0 < 3 * PI - 1) by by_ball.
    try assert (0 < (E (P 1) (fun t => t)) ^ 2 - (E (P 1) (fun t => t)) ^ 2 * (inv PI)) by first [seen | sign_form ((E (P 1) (fun t => t)) ^ 2 * (PI - 1) * (inv PI)) ltac:(assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < PI - 1) by by_ball.
    try assert (N20' : normal_form (inv ((E (P 1) (fun t => t)) ^ 2 - (E (P 1) (fun t => t)) ^ 2 * (inv PI))) (PI * ((inv (E (P 1) (fun t => t))) ^ 2) * (inv (PI - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : E (P 1) (fun t => t) <> 0) by (apply positive_ne; sign); assert (Z1' : PI - 1 <> 0) by (apply positive_ne; by_ball); assert (Z2' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field; sides] | equal])] | normal].
    assert (Z0' : 3 * PI - 1 <> 0) by (apply positive_ne; by_ball).
    assert (Z1' : E (P 1) (fun t => t) <> 0) by (apply positive_ne; sign).
    assert (Z2' : PI - 1 <> 0) by (apply positive_ne; by_ball).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field; sides] | first [arrange | equal]]. }
  transitivity (2 * (E (P 1) (fun t => 3 * (t ^ 2)) - E (P 1) (fun t => E (P 1) (fun u => 3 * u * t))) * (inv (E (P 1) (fun t => E (P 1) (fun u => 3 * u * t - u * t * (inv PI)))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (2 * (E (P 1) (fun t => t ^ 2) - E (P 1) (fun t => E (P 1) (fun u => u * t))) * (3 * PI - 3) * (inv (3 * PI - 1)) * (inv (E (P 1) (fun t => E (P 1) (fun u => u * t - u * t * (inv PI)))))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  try assert (0 < PI - 1) by by_ball.
  try assert (0 < 3 * PI - 1) by by_ball.
  assert (Z0' : 3 * PI - 1 <> 0) by (apply positive_ne; by_ball).
  assert (Z1' : E (P 1) (fun t => t) <> 0) by (apply positive_ne; sign).
  assert (Z2' : PI - 1 <> 0) by (apply positive_ne; by_ball).
  first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field; sides] | first [arrange | equal]].
Qed.

Theorem theorem_1 (B : R) (B_Q : R) (W : R) (W_Q : R) (a : R) (alpha : R) (b : R) (beta : R) (q : R) (v : R) (x : R) (y : R) (N_ : R -> law R) (P : R -> law R)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_q_pos_is_0 : q >= 0)
    (H_x_pos_0 : x > 0)
    (H_y_pos_0 : y > 0)
    (H_q_less_is_1 : 1 >= q)
    (H_apart : (q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2 > 0)
    (H_alpha : alpha = q * (E (P 1) (fun t => t)))
    (H_beta : beta = E (N_ 1) (fun t => t) * (1 - q))
    (H_v : v = E (N_ 1) (fun t => t ^ 2) * (1 - q) + q * (E (P 1) (fun t => t ^ 2)))
    (H_W_Q : W_Q = E (P 1) (fun t => E (N_ 1) (fun u => t ^ 2 * q + u ^ 2 * (1 - q))) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w + 2 * q * (1 - q) * t * w * (inv PI))))))
    (H_B_Q : B_Q = (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w + 2 * q * (1 - q) * t * w * (inv PI)))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * t * w + u * (q ^ 2) * t * (inv PI) + t1 * ((1 - q) ^ 2) * w * (inv PI)))))))
    (H_W : W = E (P 1) (fun t => E (N_ 1) (fun u => 3 * (u ^ 2) * (1 - q) + 3 * (t ^ 2) * q)) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 3 * u * (q ^ 2) * t + 2 * q * (1 - q) * t * w * (inv PI) + 3 * t1 * ((1 - q) ^ 2) * w)))))
    (H_B : B = (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 3 * u * (q ^ 2) * t + 2 * q * (1 - q) * t * w * (inv PI) + 3 * t1 * ((1 - q) ^ 2) * w))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t * (inv PI) + t1 * ((1 - q) ^ 2) * w * (inv PI) + 6 * q * (1 - q) * t * w)))))) :
  W_Q * (inv B_Q) - W * (inv B) = 4 * PI * (v - (beta + alpha) ^ 2) * (inv (3 * PI - 1)) * (inv ((alpha - beta) ^ 2)) * (inv (PI - 1)).
Proof. exact (step_excess (B) (B_Q) (W) (W_Q) (alpha) (beta) (q) (v) (N_) (P) sort_N_ sort_P H_apart H_alpha H_beta H_v H_W_Q H_B_Q H_W H_B). Qed.

Theorem theorem_2 (B : R) (B_Q : R) (W : R) (W_Q : R) (a : R) (alpha : R) (b : R) (beta : R) (q : R) (v : R) (x : R) (y : R) (N_ : R -> law R) (P : R -> law R)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_q_pos_is_0 : q >= 0)
    (H_x_pos_0 : x > 0)
    (H_y_pos_0 : y > 0)
    (H_q_less_is_1 : 1 >= q)
    (H_apart : (q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2 > 0)
    (H_alpha : alpha = q * (E (P 1) (fun t => t)))
    (H_beta : beta = E (N_ 1) (fun t => t) * (1 - q))
    (H_v : v = E (N_ 1) (fun t => t ^ 2) * (1 - q) + q * (E (P 1) (fun t => t ^ 2)))
    (H_W_Q : W_Q = E (P 1) (fun t => E (N_ 1) (fun u => t ^ 2 * q + u ^ 2 * (1 - q))) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w + 2 * q * (1 - q) * t * w * (inv PI))))))
    (H_B_Q : B_Q = (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w + 2 * q * (1 - q) * t * w * (inv PI)))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * t * w + u * (q ^ 2) * t * (inv PI) + t1 * ((1 - q) ^ 2) * w * (inv PI)))))))
    (H_W : W = E (P 1) (fun t => E (N_ 1) (fun u => 3 * (u ^ 2) * (1 - q) + 3 * (t ^ 2) * q)) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 3 * u * (q ^ 2) * t + 2 * q * (1 - q) * t * w * (inv PI) + 3 * t1 * ((1 - q) ^ 2) * w)))))
    (H_B : B = (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 3 * u * (q ^ 2) * t + 2 * q * (1 - q) * t * w * (inv PI) + 3 * t1 * ((1 - q) ^ 2) * w))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t * (inv PI) + t1 * ((1 - q) ^ 2) * w * (inv PI) + 6 * q * (1 - q) * t * w)))))) :
  W_Q * (inv B_Q) >= W * (inv B).
Proof. exact (step_theorem (B) (B_Q) (W) (W_Q) (a) (alpha) (b) (beta) (q) (v) (x) (y) (N_) (P) sort_N_ sort_P H_a_pos_0 H_b_pos_0 H_q_pos_is_0 H_x_pos_0 H_y_pos_0 H_q_less_is_1 H_apart H_alpha H_beta H_v H_W_Q H_B_Q H_W H_B). Qed.

Theorem theorem_3 (B : R) (B_Q : R) (W : R) (W_Q : R) (a : R) (alpha : R) (b : R) (beta : R) (q : R) (v : R) (x : R) (y : R) (N_ : R -> law R) (P : R -> law R)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_q_pos_is_0 : q >= 0)
    (H_x_pos_0 : x > 0)
    (H_y_pos_0 : y > 0)
    (H_q_less_is_1 : 1 >= q)
    (H_apart : (q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2 > 0)
    (H_alpha : alpha = q * (E (P 1) (fun t => t)))
    (H_beta : beta = E (N_ 1) (fun t => t) * (1 - q))
    (H_v : v = E (N_ 1) (fun t => t ^ 2) * (1 - q) + q * (E (P 1) (fun t => t ^ 2)))
    (H_W_Q : W_Q = E (P 1) (fun t => E (N_ 1) (fun u => t ^ 2 * q + u ^ 2 * (1 - q))) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w + 2 * q * (1 - q) * t * w * (inv PI))))))
    (H_B_Q : B_Q = (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t + t1 * ((1 - q) ^ 2) * w + 2 * q * (1 - q) * t * w * (inv PI)))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * t * w + u * (q ^ 2) * t * (inv PI) + t1 * ((1 - q) ^ 2) * w * (inv PI)))))))
    (H_W : W = E (P 1) (fun t => E (N_ 1) (fun u => 3 * (u ^ 2) * (1 - q) + 3 * (t ^ 2) * q)) - E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 3 * u * (q ^ 2) * t + 2 * q * (1 - q) * t * w * (inv PI) + 3 * t1 * ((1 - q) ^ 2) * w)))))
    (H_B : B = (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 3 * u * (q ^ 2) * t + 2 * q * (1 - q) * t * w * (inv PI) + 3 * t1 * ((1 - q) ^ 2) * w))))) - (1 / 2) * (E (P 1) (fun t => E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * t * (inv PI) + t1 * ((1 - q) ^ 2) * w * (inv PI) + 6 * q * (1 - q) * t * w)))))) :
  W_Q * (inv B_Q) > W * (inv B) <-> v - (beta + alpha) ^ 2 > 0.
Proof. exact (step_strict (B) (B_Q) (W) (W_Q) (alpha) (beta) (q) (v) (N_) (P) sort_N_ sort_P H_apart H_alpha H_beta H_v H_W_Q H_B_Q H_W H_B). Qed.

Theorem theorem_4 (a : R) (b : R) (q : R) (x : R) (y : R) (N_ : R -> law R) (P : R -> law R)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_q_pos_is_0 : q >= 0)
    (H_x_pos_0 : x > 0)
    (H_y_pos_0 : y > 0)
    (H_q_less_is_1 : 1 >= q)
    (H_apart : (q * (E (P 1) (fun t => t)) - E (N_ 1) (fun t => t) * (1 - q)) ^ 2 > 0) :
  2 * (E (P 1) (fun t => 3 * (t ^ 2)) - E (P 1) (fun t => E (P 1) (fun u => 3 * u * t))) * (inv (E (P 1) (fun t => E (P 1) (fun u => 3 * u * t - u * t * (inv PI))))) = 2 * (E (P 1) (fun t => t ^ 2) - E (P 1) (fun t => E (P 1) (fun u => u * t))) * (3 * PI - 3) * (inv (3 * PI - 1)) * (inv (E (P 1) (fun t => E (P 1) (fun u => u * t - u * t * (inv PI))))).
Proof. exact (step_one_sign__ratio (P) sort_P). Qed.
