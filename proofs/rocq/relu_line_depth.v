(** ReLU, mirrored classes on a line, any depth from 2 on: $NC1(NTK) <= NC1(NNGP)$ (relu-line-depth)

  Given [a > 0]: a > 0
  Given [b > 0]: b > 0
  Given [q >= 0]: q >= 0
  Given [x > 0]: x > 0
  Given [y > 0]: y > 0
  Given [first layer]: c(1) = 0
  Given [a layer]: c(1 + _0) = pi^(-1)*((-max(-1, min(1, c(_0)))^2 + 1)^(1/2) + max(-1, min(1,
    c(_0)))*(1/2*pi + asin(max(-1, min(1, c(_0)))))) for all nat
  Given [first NTK]: t(1) = c(1)
  Given [NTK of a layer]: t(1 + _0) = c(1 + _0) + (pi^(-1)*asin(max(-1, min(1, c(_0)))) +
    1/2)*t(_0) for all nat
  Given [q <= 1]: 1 >= q
  Given [apart]: (-E[t; t ~ N1]*(1 - q) + q*E[t; t ~ P1])^2 > 0
  with [alpha]: alpha = q*E[t; t ~ P1]
  with [beta]: beta = E[t; t ~ N1]*(1 - q)
  with [v]: v = E[t^2; t ~ N1]*(1 - q) + q*E[t^2; t ~ P1]
  with [W_Q]: W_Q = -E[E[E[E[r*q^2*t + 2*q*c(1 + n)*(1 - q)*t*s + t1*(1 - q)^2*s; t1 ~ N1]; s ~
    N1]; r ~ P1]; t ~ P1] + E[E[t^2*q + r^2*(1 - q); r ~ N1]; t ~ P1]
  with [B_Q]: B_Q = -1/2*E[E[E[E[2*q*(1 - q)*t*s + c(1 + n)*(r*q^2*t + t1*(1 - q)^2*s); t1 ~ N1];
    s ~ N1]; r ~ P1]; t ~ P1] + 1/2*E[E[E[E[r*q^2*t + 2*q*c(1 + n)*(1 - q)*t*s + t1*(1 - q)^2*s;
    t1 ~ N1]; s ~ N1]; r ~ P1]; t ~ P1]
  with [W]: W = -E[E[E[E[2*q*(1 - q)*t*t(1 + n)*s + (n + 2)*(r*q^2*t + t1*(1 - q)^2*s); t1 ~ N1];
    s ~ N1]; r ~ P1]; t ~ P1] + E[E[(n + 2)*(t^2*q + r^2*(1 - q)); r ~ N1]; t ~ P1]
  with [B]: B = 1/2*E[E[E[E[2*q*(1 - q)*t*t(1 + n)*s + (n + 2)*(r*q^2*t + t1*(1 - q)^2*s); t1 ~
    N1]; s ~ N1]; r ~ P1]; t ~ P1] - 1/2*E[E[E[E[q*(4 + 2*n)*(1 - q)*t*s + t(1 + n)*(r*q^2*t +
    t1*(1 - q)^2*s); t1 ~ N1]; s ~ N1]; r ~ P1]; t ~ P1]
  Then W_Q*B_Q^(-1) >= W*B^(-1)
  Then W_Q*B_Q^(-1) - W*B^(-1) = (1 - c(1 + n))^(-1)*(-2*t(1 + n) + 2*(n + 2)*c(1 + n))*(alpha -
    beta)^(-2)*(-(beta + alpha)^2 + v)*(-t(1 + n) + n + 2)^(-1)
  Then W_Q*B_Q^(-1) > W*B^(-1) if and only if -(beta + alpha)^2 + v > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require relu_line_ntk_deep.
Open Scope R_scope.

(** Step [c < 1], by Instance:
  1 > c(1 + n)
*)
Lemma step_c_less_1 (n : R) (c : R -> R) (t : R -> R)
    (label_n : label n)
    (H_first_layer : c 1 = 0)
    (H_a_layer : forall i : R, label i -> c (1 + i) = (sqrt (1 - (Rmax (-1) (Rmin 1 (c i))) ^ 2) + Rmax (-1) (Rmin 1 (c i)) * ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (c i))))) * (inv PI))
    (H_first_NTK : t 1 = c 1)
    (H_NTK_of_a_layer : forall i : R, label i -> t (1 + i) = c (1 + i) + (asin (Rmax (-1) (Rmin 1 (c i))) * (inv PI) + (1 / 2)) * (t i)) :
  1 > c (1 + n).
Proof.
  assert (I' : 1 > c (1 + (n))).
  { apply (relu_line_ntk_deep.step_next_c_less_1 (n) (c) (t)); [premise | first [premise | gap; (first [solve [put; field; sides] | equal])] | premise | first [premise | gap; (first [solve [put; field; sides] | equal])] | premise]. }
  assert (G' : (1) - (c (1 + n)) = (1) - (c (1 + (n)))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [(k + 1) c > t], by Instance:
  (n + 2)*c(1 + n) > t(1 + n)
*)
Lemma step_k_p_1_c_pos_t (n : R) (c : R -> R) (t : R -> R)
    (label_n : label n)
    (H_first_layer : c 1 = 0)
    (H_a_layer : forall i : R, label i -> c (1 + i) = (sqrt (1 - (Rmax (-1) (Rmin 1 (c i))) ^ 2) + Rmax (-1) (Rmin 1 (c i)) * ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (c i))))) * (inv PI))
    (H_first_NTK : t 1 = c 1)
    (H_NTK_of_a_layer : forall i : R, label i -> t (1 + i) = c (1 + i) + (asin (Rmax (-1) (Rmin 1 (c i))) * (inv PI) + (1 / 2)) * (t i)) :
  (n + 2) * (c (1 + n)) > t (1 + n).
Proof.
  assert (I' : ((n) + 2) * (c (1 + (n))) > t (1 + (n))).
  { apply (relu_line_ntk_deep.step_strictly_below (n) (c) (t)); [premise | first [premise | gap; (first [solve [put; field; sides] | equal])] | premise | first [premise | gap; (first [solve [put; field; sides] | equal])] | premise]. }
  assert (G' : ((n + 2) * (c (1 + n))) - (t (1 + n)) = (((n) + 2) * (c (1 + (n)))) - (t (1 + (n)))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [t < k + 1], by Instance:
  n + 2 > t(1 + n)
*)
Lemma step_t_less_k_p_1 (n : R) (c : R -> R) (t : R -> R)
    (label_n : label n)
    (H_first_layer : c 1 = 0)
    (H_a_layer : forall i : R, label i -> c (1 + i) = (sqrt (1 - (Rmax (-1) (Rmin 1 (c i))) ^ 2) + Rmax (-1) (Rmin 1 (c i)) * ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (c i))))) * (inv PI))
    (H_first_NTK : t 1 = c 1)
    (H_NTK_of_a_layer : forall i : R, label i -> t (1 + i) = c (1 + i) + (asin (Rmax (-1) (Rmin 1 (c i))) * (inv PI) + (1 / 2)) * (t i)) :
  n + 2 > t (1 + n).
Proof.
  assert (I' : (n) + 2 > t (1 + (n))).
  { apply (relu_line_ntk_deep.step_NTK (n) (c) (t)); [premise | first [premise | gap; (first [solve [put; field; sides] | equal])] | premise | first [premise | gap; (first [solve [put; field; sides] | equal])] | premise]. }
  assert (G' : (n + 2) - (t (1 + n)) = ((n) + 2) - (t (1 + (n)))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [within], by Algebra:
  W_Q = -beta^2 - 2*beta*alpha*c(1 + n) + v - alpha^2
*)
Lemma step_within (W_Q : R) (alpha : R) (beta : R) (n : R) (q : R) (v : R) (c : R -> R) (N_ : R -> law R) (P : R -> law R)
    (label_n : label n)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_alpha : alpha = q * (E (P 1) (fun u => u)))
    (H_beta : beta = E (N_ 1) (fun u => u) * (1 - q))
    (H_v : v = E (N_ 1) (fun u => u ^ 2) * (1 - q) + q * (E (P 1) (fun u => u ^ 2)))
    (H_W_Q : W_Q = E (P 1) (fun u => E (N_ 1) (fun w => u ^ 2 * q + w ^ 2 * (1 - q))) - E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => w * (q ^ 2) * u + 2 * q * (c (1 + n)) * (1 - q) * u * t1 + u1 * ((1 - q) ^ 2) * t1))))) :
  W_Q = v - beta ^ 2 - 2 * beta * alpha * (c (1 + n)) - alpha ^ 2.
Proof.
  enough (U' : E (P 1) (fun u => E (N_ 1) (fun w => u ^ 2 * q + w ^ 2 * (1 - q))) - E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => w * (q ^ 2) * u + 2 * q * (c (1 + n)) * (1 - q) * u * t1 + u1 * ((1 - q) ^ 2) * t1)))) = (E (N_ 1) (fun u => u ^ 2) * (1 - q) + q * (E (P 1) (fun u => u ^ 2))) - 2 * (q * (E (P 1) (fun u => u))) * (c (1 + n)) * (E (N_ 1) (fun u => u) * (1 - q)) - (q * (E (P 1) (fun u => u))) ^ 2 - (E (N_ 1) (fun u => u) * (1 - q)) ^ 2).
  { transitivity (E (P 1) (fun u => E (N_ 1) (fun w => u ^ 2 * q + w ^ 2 * (1 - q))) - E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => w * (q ^ 2) * u + 2 * q * (c (1 + n)) * (1 - q) * u * t1 + u1 * ((1 - q) ^ 2) * t1))))).
    { assert (C0' : W_Q = E (P 1) (fun u => E (N_ 1) (fun w => u ^ 2 * q + w ^ 2 * (1 - q))) - E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => w * (q ^ 2) * u + 2 * q * (c (1 + n)) * (1 - q) * u * t1 + u1 * ((1 - q) ^ 2) * t1))))).
      { rewrite H_W_Q.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C1' : beta = E (N_ 1) (fun u => u) * (1 - q)).
    { rewrite H_beta.
      first [same | ring | arrange]. }
    assert (C2' : alpha = q * (E (P 1) (fun u => u))).
    { rewrite H_alpha.
      first [same | ring | arrange]. }
    assert (C3' : v = E (N_ 1) (fun u => u ^ 2) * (1 - q) + q * (E (P 1) (fun u => u ^ 2))).
    { rewrite H_v.
      first [same | ring | arrange]. }
    rewrite C1', C2', C3'.
    first [same | ring | arrange]. }
  assert (S0' : E (P 1) (fun u => E (N_ 1) (fun w => u ^ 2 * q + w ^ 2 * (1 - q))) - E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => w * (q ^ 2) * u + 2 * q * (c (1 + n)) * (1 - q) * u * t1 + u1 * ((1 - q) ^ 2) * t1)))) = 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * (c (1 + n)) * (E (P 1) (fun u => u)) + 2 * q * ((E (N_ 1) (fun u => u)) ^ 2) + E (N_ 1) (fun u => u ^ 2) + q * (E (P 1) (fun u => u ^ 2)) - (E (N_ 1) (fun u => u)) ^ 2 - q ^ 2 * ((E (P 1) (fun u => u)) ^ 2) - 2 * q * (E (N_ 1) (fun u => u)) * (c (1 + n)) * (E (P 1) (fun u => u)) - q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) - q * (E (N_ 1) (fun u => u ^ 2))).
  { transitivity (E (P 1) (fun u => E (N_ 1) (fun w => u ^ 2 * q + w ^ 2 * (1 - q))) - E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => w * (q ^ 2) * u + 2 * q * (c (1 + n)) * (1 - q) * u * t1 + u1 * ((1 - q) ^ 2) * t1))))). { arrange. }
    assert (E4' : normal_form (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => w * (q ^ 2) * u + 2 * q * (c (1 + n)) * (1 - q) * u * t1 + u1 * ((1 - q) ^ 2) * t1))))) (q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) + (E (N_ 1) (fun u => u)) ^ 2 + 2 * q * (E (N_ 1) (fun u => u)) * (c (1 + n)) * (E (P 1) (fun u => u)) + q ^ 2 * ((E (P 1) (fun u => u)) ^ 2) - 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * (c (1 + n)) * (E (P 1) (fun u => u)) - 2 * q * ((E (N_ 1) (fun u => u)) ^ 2))).
    { unfold normal_form.
      transitivity (E (P 1) (fun r_5 => (q ^ 2 * (E (P 1) (fun u => u))) * (r_5) + (((E (N_ 1) (fun u => u)) ^ 2) * (1) + (((-2) * q * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + ((q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + ((2 * q * (E (N_ 1) (fun u => u)) * (c (1 + n))) * (r_5) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u)) * (c (1 + n))) * (r_5)))))))).
      { apply E_ext; intros r_5 D_r_5; draws.
        transitivity (q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) + (E (N_ 1) (fun u => u)) ^ 2 + 2 * q * (E (N_ 1) (fun u => u)) * r_5 * (c (1 + n)) + q ^ 2 * r_5 * (E (P 1) (fun u => u)) - 2 * q * ((E (N_ 1) (fun u => u)) ^ 2) - 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_5 * (c (1 + n))).
        { transitivity (E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * r_5 + 2 * q * (c (1 + n)) * (1 - q) * r_5 * w + t1 * ((1 - q) ^ 2) * w)))). { arrange. }
          assert (E6' : normal_form (E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * r_5 + 2 * q * (c (1 + n)) * (1 - q) * r_5 * w + t1 * ((1 - q) ^ 2) * w)))) (q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) + (E (N_ 1) (fun u => u)) ^ 2 + 2 * q * (E (N_ 1) (fun u => u)) * r_5 * (c (1 + n)) + q ^ 2 * r_5 * (E (P 1) (fun u => u)) - 2 * q * ((E (N_ 1) (fun u => u)) ^ 2) - 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_5 * (c (1 + n)))).
          { unfold normal_form.
            transitivity (E (P 1) (fun r_7 => (q ^ 2 * r_5) * (r_7) + (((E (N_ 1) (fun u => u)) ^ 2) * (1) + (((-2) * q * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + ((q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + ((2 * q * (E (N_ 1) (fun u => u)) * r_5 * (c (1 + n))) * (1) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_5 * (c (1 + n))) * (1)))))))).
            { apply E_ext; intros r_7 D_r_7; draws.
              transitivity (2 * q * (E (N_ 1) (fun u => u)) * (c (1 + n)) * r_5 + q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) + (E (N_ 1) (fun u => u)) ^ 2 + q ^ 2 * r_7 * r_5 - 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * (c (1 + n)) * r_5 - 2 * q * ((E (N_ 1) (fun u => u)) ^ 2)).
              { transitivity (E (N_ 1) (fun u => E (N_ 1) (fun w => r_7 * (q ^ 2) * r_5 + 2 * q * (c (1 + n)) * (1 - q) * r_5 * u + w * ((1 - q) ^ 2) * u))). { arrange. }
                assert (E8' : normal_form (E (N_ 1) (fun u => E (N_ 1) (fun w => r_7 * (q ^ 2) * r_5 + 2 * q * (c (1 + n)) * (1 - q) * r_5 * u + w * ((1 - q) ^ 2) * u))) (2 * q * (E (N_ 1) (fun u => u)) * (c (1 + n)) * r_5 + q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) + (E (N_ 1) (fun u => u)) ^ 2 + q ^ 2 * r_7 * r_5 - 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * (c (1 + n)) * r_5 - 2 * q * ((E (N_ 1) (fun u => u)) ^ 2))).
                { unfold normal_form.
                  transitivity (E (N_ 1) (fun r_9 => (q ^ 2 * r_7 * r_5) * (1) + ((E (N_ 1) (fun u => u)) * (r_9) + (((-2) * q * (E (N_ 1) (fun u => u))) * (r_9) + ((q ^ 2 * (E (N_ 1) (fun u => u))) * (r_9) + ((2 * q * r_5 * (c (1 + n))) * (r_9) + (((-2) * (q ^ 2) * r_5 * (c (1 + n))) * (r_9)))))))).
                  { apply E_ext; intros r_9 D_r_9; draws.
                    transitivity (r_5 * (q ^ 2) * r_7 + q ^ 2 * (E (N_ 1) (fun u => u)) * r_9 + E (N_ 1) (fun u => u) * r_9 + 2 * r_5 * q * r_9 * (c (1 + n)) - 2 * q * (E (N_ 1) (fun u => u)) * r_9 - 2 * r_5 * (q ^ 2) * r_9 * (c (1 + n))).
                    { transitivity (E (N_ 1) (fun u => r_7 * (q ^ 2) * r_5 + 2 * q * (c (1 + n)) * (1 - q) * r_5 * r_9 + u * ((1 - q) ^ 2) * r_9)). { arrange. }
                      assert (E10' : normal_form (E (N_ 1) (fun u => r_7 * (q ^ 2) * r_5 + 2 * q * (c (1 + n)) * (1 - q) * r_5 * r_9 + u * ((1 - q) ^ 2) * r_9)) (r_5 * (q ^ 2) * r_7 + q ^ 2 * (E (N_ 1) (fun u => u)) * r_9 + E (N_ 1) (fun u => u) * r_9 + 2 * r_5 * q * r_9 * (c (1 + n)) - 2 * q * (E (N_ 1) (fun u => u)) * r_9 - 2 * r_5 * (q ^ 2) * r_9 * (c (1 + n)))).
                      { unfold normal_form.
                        transitivity (E (N_ 1) (fun r_11 => (r_9) * (r_11) + (((-2) * q * r_9) * (r_11) + ((q ^ 2 * r_9) * (r_11) + ((q ^ 2 * r_7 * r_5) * (1) + ((2 * q * r_9 * (c (1 + n)) * r_5) * (1) + (((-2) * (q ^ 2) * r_9 * (c (1 + n)) * r_5) * (1)))))))).
                        { apply E_ext; intros r_11 D_r_11; draws.
                          transitivity (r_11 * r_9 + r_7 * (q ^ 2) * r_5 + q ^ 2 * r_11 * r_9 + 2 * q * (c (1 + n)) * r_5 * r_9 - 2 * (q ^ 2) * (c (1 + n)) * r_5 * r_9 - 2 * q * r_11 * r_9).
                          { first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity ((r_9) * (E (N_ 1) (fun r_11 => r_11)) + (((-2) * q * r_9) * (E (N_ 1) (fun r_11 => r_11)) + ((q ^ 2 * r_9) * (E (N_ 1) (fun r_11 => r_11)) + ((q ^ 2 * r_7 * r_5) * (E (N_ 1) (fun r_11 => 1)) + ((2 * q * r_9 * (c (1 + n)) * r_5) * (E (N_ 1) (fun r_11 => 1)) + (((-2) * (q ^ 2) * r_9 * (c (1 + n)) * r_5) * (E (N_ 1) (fun r_11 => 1)))))))).
                        { linear. }
                        transitivity ((r_9) * (E (N_ 1) (fun u => u)) + (((-2) * q * r_9) * (E (N_ 1) (fun u => u)) + ((q ^ 2 * r_9) * (E (N_ 1) (fun u => u)) + ((q ^ 2 * r_7 * r_5) * (E (N_ 1) (fun u => 1)) + ((2 * q * r_9 * (c (1 + n)) * r_5) * (E (N_ 1) (fun u => 1)) + (((-2) * (q ^ 2) * r_9 * (c (1 + n)) * r_5) * (E (N_ 1) (fun u => 1)))))))). { arrange. }
                        assert (E12' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        assert (E13' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        assert (E14' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((q ^ 2 * r_7 * r_5) * (E (N_ 1) (fun r_9 => 1)) + ((E (N_ 1) (fun u => u)) * (E (N_ 1) (fun r_9 => r_9)) + (((-2) * q * (E (N_ 1) (fun u => u))) * (E (N_ 1) (fun r_9 => r_9)) + ((q ^ 2 * (E (N_ 1) (fun u => u))) * (E (N_ 1) (fun r_9 => r_9)) + ((2 * q * r_5 * (c (1 + n))) * (E (N_ 1) (fun r_9 => r_9)) + (((-2) * (q ^ 2) * r_5 * (c (1 + n))) * (E (N_ 1) (fun r_9 => r_9)))))))).
                  { linear. }
                  transitivity ((q ^ 2 * r_7 * r_5) * (E (N_ 1) (fun u => 1)) + ((E (N_ 1) (fun u => u)) * (E (N_ 1) (fun u => u)) + (((-2) * q * (E (N_ 1) (fun u => u))) * (E (N_ 1) (fun u => u)) + ((q ^ 2 * (E (N_ 1) (fun u => u))) * (E (N_ 1) (fun u => u)) + ((2 * q * r_5 * (c (1 + n))) * (E (N_ 1) (fun u => u)) + (((-2) * (q ^ 2) * r_5 * (c (1 + n))) * (E (N_ 1) (fun u => u)))))))). { arrange. }
                  assert (E15' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((q ^ 2 * r_5) * (E (P 1) (fun r_7 => r_7)) + (((E (N_ 1) (fun u => u)) ^ 2) * (E (P 1) (fun r_7 => 1)) + (((-2) * q * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_7 => 1)) + ((q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_7 => 1)) + ((2 * q * (E (N_ 1) (fun u => u)) * r_5 * (c (1 + n))) * (E (P 1) (fun r_7 => 1)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_5 * (c (1 + n))) * (E (P 1) (fun r_7 => 1)))))))).
            { linear. }
            transitivity ((q ^ 2 * r_5) * (E (P 1) (fun u => u)) + (((E (N_ 1) (fun u => u)) ^ 2) * (E (P 1) (fun u => 1)) + (((-2) * q * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + ((q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + ((2 * q * (E (N_ 1) (fun u => u)) * r_5 * (c (1 + n))) * (E (P 1) (fun u => 1)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_5 * (c (1 + n))) * (E (P 1) (fun u => 1)))))))). { arrange. }
            assert (E16' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E17' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E18' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E19' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E20' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((q ^ 2 * (E (P 1) (fun u => u))) * (E (P 1) (fun r_5 => r_5)) + (((E (N_ 1) (fun u => u)) ^ 2) * (E (P 1) (fun r_5 => 1)) + (((-2) * q * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_5 => 1)) + ((q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_5 => 1)) + ((2 * q * (E (N_ 1) (fun u => u)) * (c (1 + n))) * (E (P 1) (fun r_5 => r_5)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u)) * (c (1 + n))) * (E (P 1) (fun r_5 => r_5)))))))).
      { linear. }
      transitivity ((q ^ 2 * (E (P 1) (fun u => u))) * (E (P 1) (fun u => u)) + (((E (N_ 1) (fun u => u)) ^ 2) * (E (P 1) (fun u => 1)) + (((-2) * q * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + ((q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + ((2 * q * (E (N_ 1) (fun u => u)) * (c (1 + n))) * (E (P 1) (fun u => u)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u)) * (c (1 + n))) * (E (P 1) (fun u => u)))))))). { arrange. }
      assert (E21' : normal_form (E (P 1) (fun u => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E22' : normal_form (E (P 1) (fun u => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E23' : normal_form (E (P 1) (fun u => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    assert (E24' : normal_form (E (P 1) (fun u => E (N_ 1) (fun w => u ^ 2 * q + w ^ 2 * (1 - q)))) (E (N_ 1) (fun u => u ^ 2) + q * (E (P 1) (fun u => u ^ 2)) - q * (E (N_ 1) (fun u => u ^ 2)))).
    { unfold normal_form.
      transitivity (E (P 1) (fun r_25 => (E (N_ 1) (fun u => u ^ 2)) * (1) + (((-1) * q * (E (N_ 1) (fun u => u ^ 2))) * (1) + ((q) * (r_25 ^ 2))))).
      { apply E_ext; intros r_25 D_r_25; draws.
        transitivity (E (N_ 1) (fun u => u ^ 2) + q * (r_25 ^ 2) - q * (E (N_ 1) (fun u => u ^ 2))).
        { transitivity (E (N_ 1) (fun u => r_25 ^ 2 * q + u ^ 2 * (1 - q))). { arrange. }
          assert (E26' : normal_form (E (N_ 1) (fun u => r_25 ^ 2 * q + u ^ 2 * (1 - q))) (E (N_ 1) (fun u => u ^ 2) + q * (r_25 ^ 2) - q * (E (N_ 1) (fun u => u ^ 2)))).
          { unfold normal_form.
            transitivity (E (N_ 1) (fun r_27 => (q * (r_25 ^ 2)) * (1) + ((1) * (r_27 ^ 2) + (((-1) * q) * (r_27 ^ 2))))).
            { apply E_ext; intros r_27 D_r_27; draws.
              transitivity (r_25 ^ 2 * q + r_27 ^ 2 - q * (r_27 ^ 2)).
              { first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((q * (r_25 ^ 2)) * (E (N_ 1) (fun r_27 => 1)) + ((1) * (E (N_ 1) (fun r_27 => r_27 ^ 2)) + (((-1) * q) * (E (N_ 1) (fun r_27 => r_27 ^ 2))))).
            { linear. }
            transitivity ((q * (r_25 ^ 2)) * (E (N_ 1) (fun u => 1)) + ((1) * (E (N_ 1) (fun u => u ^ 2)) + (((-1) * q) * (E (N_ 1) (fun u => u ^ 2))))). { arrange. }
            assert (E28' : normal_form (E (N_ 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((E (N_ 1) (fun u => u ^ 2)) * (E (P 1) (fun r_25 => 1)) + (((-1) * q * (E (N_ 1) (fun u => u ^ 2))) * (E (P 1) (fun r_25 => 1)) + ((q) * (E (P 1) (fun r_25 => r_25 ^ 2))))).
      { linear. }
      transitivity ((E (N_ 1) (fun u => u ^ 2)) * (E (P 1) (fun u => 1)) + (((-1) * q * (E (N_ 1) (fun u => u ^ 2))) * (E (P 1) (fun u => 1)) + ((q) * (E (P 1) (fun u => u ^ 2))))). { arrange. }
      assert (E29' : normal_form (E (P 1) (fun u => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E30' : normal_form (E (P 1) (fun u => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : (E (N_ 1) (fun u => u ^ 2) * (1 - q) + q * (E (P 1) (fun u => u ^ 2))) - 2 * (q * (E (P 1) (fun u => u))) * (c (1 + n)) * (E (N_ 1) (fun u => u) * (1 - q)) - (q * (E (P 1) (fun u => u))) ^ 2 - (E (N_ 1) (fun u => u) * (1 - q)) ^ 2 = 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * (c (1 + n)) * (E (P 1) (fun u => u)) + 2 * q * ((E (N_ 1) (fun u => u)) ^ 2) + E (N_ 1) (fun u => u ^ 2) + q * (E (P 1) (fun u => u ^ 2)) - (E (N_ 1) (fun u => u)) ^ 2 - q ^ 2 * ((E (P 1) (fun u => u)) ^ 2) - 2 * q * (E (N_ 1) (fun u => u)) * (c (1 + n)) * (E (P 1) (fun u => u)) - q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) - q * (E (N_ 1) (fun u => u ^ 2))).
  { transitivity ((E (N_ 1) (fun u => u ^ 2) * (1 - q) + q * (E (P 1) (fun u => u ^ 2))) - 2 * (q * (E (P 1) (fun u => u))) * (c (1 + n)) * (E (N_ 1) (fun u => u) * (1 - q)) - (q * (E (P 1) (fun u => u))) ^ 2 - (E (N_ 1) (fun u => u) * (1 - q)) ^ 2). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (P 1) (fun u => E (N_ 1) (fun w => u ^ 2 * q + w ^ 2 * (1 - q))) - E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => w * (q ^ 2) * u + 2 * q * (c (1 + n)) * (1 - q) * u * t1 + u1 * ((1 - q) ^ 2) * t1))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity ((E (N_ 1) (fun u => u ^ 2) * (1 - q) + q * (E (P 1) (fun u => u ^ 2))) - 2 * (q * (E (P 1) (fun u => u))) * (c (1 + n)) * (E (N_ 1) (fun u => u) * (1 - q)) - (q * (E (P 1) (fun u => u))) ^ 2 - (E (N_ 1) (fun u => u) * (1 - q)) ^ 2). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [between], by Algebra:
  B_Q = 1/2*(alpha - beta)^2*(1 - c(1 + n))
*)
Lemma step_between (B_Q : R) (alpha : R) (beta : R) (n : R) (q : R) (c : R -> R) (N_ : R -> law R) (P : R -> law R)
    (label_n : label n)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_alpha : alpha = q * (E (P 1) (fun u => u)))
    (H_beta : beta = E (N_ 1) (fun u => u) * (1 - q))
    (H_B_Q : B_Q = (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => w * (q ^ 2) * u + 2 * q * (c (1 + n)) * (1 - q) * u * t1 + u1 * ((1 - q) ^ 2) * t1))))) - (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * t1 + c (1 + n) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1))))))) :
  B_Q = (1 / 2) * ((alpha - beta) ^ 2) * (1 - c (1 + n)).
Proof.
  enough (U' : (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => w * (q ^ 2) * u + 2 * q * (c (1 + n)) * (1 - q) * u * t1 + u1 * ((1 - q) ^ 2) * t1))))) - (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * t1 + c (1 + n) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1)))))) = (1 / 2) * ((q * (E (P 1) (fun u => u)) - E (N_ 1) (fun u => u) * (1 - q)) ^ 2) * (1 - c (1 + n))).
  { transitivity ((1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => w * (q ^ 2) * u + 2 * q * (c (1 + n)) * (1 - q) * u * t1 + u1 * ((1 - q) ^ 2) * t1))))) - (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * t1 + c (1 + n) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1))))))).
    { assert (C0' : B_Q = (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => w * (q ^ 2) * u + 2 * q * (c (1 + n)) * (1 - q) * u * t1 + u1 * ((1 - q) ^ 2) * t1))))) - (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * t1 + c (1 + n) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1))))))).
      { rewrite H_B_Q.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C1' : alpha = q * (E (P 1) (fun u => u))).
    { rewrite H_alpha.
      first [same | ring | arrange]. }
    assert (C2' : beta = E (N_ 1) (fun u => u) * (1 - q)).
    { rewrite H_beta.
      first [same | ring | arrange]. }
    rewrite C1', C2'.
    first [same | ring | arrange]. }
  assert (S0' : (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => w * (q ^ 2) * u + 2 * q * (c (1 + n)) * (1 - q) * u * t1 + u1 * ((1 - q) ^ 2) * t1))))) - (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * t1 + c (1 + n) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1)))))) = q * (E (N_ 1) (fun u => u)) * (c (1 + n)) * (E (P 1) (fun u => u)) + (1 / 2) * ((E (N_ 1) (fun u => u)) ^ 2) + q * ((E (N_ 1) (fun u => u)) ^ 2) * (c (1 + n)) + (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2) + q ^ 2 * (E (N_ 1) (fun u => u)) * (E (P 1) (fun u => u)) + (1 / 2) * (q ^ 2) * ((E (P 1) (fun u => u)) ^ 2) - q * (E (N_ 1) (fun u => u)) * (E (P 1) (fun u => u)) - (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2) * (c (1 + n)) - (1 / 2) * (q ^ 2) * ((E (P 1) (fun u => u)) ^ 2) * (c (1 + n)) - (1 / 2) * ((E (N_ 1) (fun u => u)) ^ 2) * (c (1 + n)) - q ^ 2 * (E (N_ 1) (fun u => u)) * (c (1 + n)) * (E (P 1) (fun u => u)) - q * ((E (N_ 1) (fun u => u)) ^ 2)).
  { transitivity ((1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => w * (q ^ 2) * u + 2 * q * (c (1 + n)) * (1 - q) * u * t1 + u1 * ((1 - q) ^ 2) * t1))))) - (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * t1 + c (1 + n) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1))))))). { arrange. }
    assert (E3' : normal_form (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * t1 + c (1 + n) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1)))))) (q ^ 2 * ((E (P 1) (fun u => u)) ^ 2) * (c (1 + n)) + (E (N_ 1) (fun u => u)) ^ 2 * (c (1 + n)) + 2 * q * (E (N_ 1) (fun u => u)) * (E (P 1) (fun u => u)) + q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) * (c (1 + n)) - 2 * q * ((E (N_ 1) (fun u => u)) ^ 2) * (c (1 + n)) - 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * (E (P 1) (fun u => u)))).
    { unfold normal_form.
      transitivity (E (P 1) (fun r_4 => (2 * q * (E (N_ 1) (fun u => u))) * (r_4) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u))) * (r_4) + ((q ^ 2 * (c (1 + n)) * (E (P 1) (fun u => u))) * (r_4) + (((E (N_ 1) (fun u => u)) ^ 2 * (c (1 + n))) * (1) + (((-2) * q * ((E (N_ 1) (fun u => u)) ^ 2) * (c (1 + n))) * (1) + ((q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) * (c (1 + n))) * (1)))))))).
      { apply E_ext; intros r_4 D_r_4; draws.
        transitivity ((E (N_ 1) (fun u => u)) ^ 2 * (c (1 + n)) + 2 * q * (E (N_ 1) (fun u => u)) * r_4 + q ^ 2 * r_4 * (c (1 + n)) * (E (P 1) (fun u => u)) + q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) * (c (1 + n)) - 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_4 - 2 * q * ((E (N_ 1) (fun u => u)) ^ 2) * (c (1 + n))).
        { transitivity (E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * r_4 * w + c (1 + n) * (u * (q ^ 2) * r_4 + t1 * ((1 - q) ^ 2) * w))))). { arrange. }
          assert (E5' : normal_form (E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * r_4 * w + c (1 + n) * (u * (q ^ 2) * r_4 + t1 * ((1 - q) ^ 2) * w))))) ((E (N_ 1) (fun u => u)) ^ 2 * (c (1 + n)) + 2 * q * (E (N_ 1) (fun u => u)) * r_4 + q ^ 2 * r_4 * (c (1 + n)) * (E (P 1) (fun u => u)) + q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) * (c (1 + n)) - 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_4 - 2 * q * ((E (N_ 1) (fun u => u)) ^ 2) * (c (1 + n)))).
          { unfold normal_form.
            transitivity (E (P 1) (fun r_6 => ((E (N_ 1) (fun u => u)) ^ 2 * (c (1 + n))) * (1) + (((-2) * q * ((E (N_ 1) (fun u => u)) ^ 2) * (c (1 + n))) * (1) + ((q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) * (c (1 + n))) * (1) + ((q ^ 2 * r_4 * (c (1 + n))) * (r_6) + ((2 * q * (E (N_ 1) (fun u => u)) * r_4) * (1) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_4) * (1)))))))).
            { apply E_ext; intros r_6 D_r_6; draws.
              transitivity ((E (N_ 1) (fun u => u)) ^ 2 * (c (1 + n)) + 2 * q * (E (N_ 1) (fun u => u)) * r_4 + q ^ 2 * r_6 * (c (1 + n)) * r_4 + q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) * (c (1 + n)) - 2 * q * ((E (N_ 1) (fun u => u)) ^ 2) * (c (1 + n)) - 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_4).
              { transitivity (E (N_ 1) (fun u => E (N_ 1) (fun w => 2 * q * (1 - q) * r_4 * u + c (1 + n) * (r_6 * (q ^ 2) * r_4 + w * ((1 - q) ^ 2) * u)))). { arrange. }
                assert (E7' : normal_form (E (N_ 1) (fun u => E (N_ 1) (fun w => 2 * q * (1 - q) * r_4 * u + c (1 + n) * (r_6 * (q ^ 2) * r_4 + w * ((1 - q) ^ 2) * u)))) ((E (N_ 1) (fun u => u)) ^ 2 * (c (1 + n)) + 2 * q * (E (N_ 1) (fun u => u)) * r_4 + q ^ 2 * r_6 * (c (1 + n)) * r_4 + q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) * (c (1 + n)) - 2 * q * ((E (N_ 1) (fun u => u)) ^ 2) * (c (1 + n)) - 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_4)).
                { unfold normal_form.
                  transitivity (E (N_ 1) (fun r_8 => (E (N_ 1) (fun u => u) * (c (1 + n))) * (r_8) + (((-2) * q * (E (N_ 1) (fun u => u)) * (c (1 + n))) * (r_8) + ((q ^ 2 * (E (N_ 1) (fun u => u)) * (c (1 + n))) * (r_8) + ((q ^ 2 * r_6 * (c (1 + n)) * r_4) * (1) + ((2 * q * r_4) * (r_8) + (((-2) * (q ^ 2) * r_4) * (r_8)))))))).
                  { apply E_ext; intros r_8 D_r_8; draws.
                    transitivity (q ^ 2 * (E (N_ 1) (fun u => u)) * r_8 * (c (1 + n)) + r_4 * (q ^ 2) * (c (1 + n)) * r_6 + 2 * r_4 * q * r_8 + E (N_ 1) (fun u => u) * r_8 * (c (1 + n)) - 2 * q * (E (N_ 1) (fun u => u)) * r_8 * (c (1 + n)) - 2 * r_4 * (q ^ 2) * r_8).
                    { transitivity (E (N_ 1) (fun u => 2 * q * (1 - q) * r_4 * r_8 + c (1 + n) * (r_6 * (q ^ 2) * r_4 + u * ((1 - q) ^ 2) * r_8))). { arrange. }
                      assert (E9' : normal_form (E (N_ 1) (fun u => 2 * q * (1 - q) * r_4 * r_8 + c (1 + n) * (r_6 * (q ^ 2) * r_4 + u * ((1 - q) ^ 2) * r_8))) (q ^ 2 * (E (N_ 1) (fun u => u)) * r_8 * (c (1 + n)) + r_4 * (q ^ 2) * (c (1 + n)) * r_6 + 2 * r_4 * q * r_8 + E (N_ 1) (fun u => u) * r_8 * (c (1 + n)) - 2 * q * (E (N_ 1) (fun u => u)) * r_8 * (c (1 + n)) - 2 * r_4 * (q ^ 2) * r_8)).
                      { unfold normal_form.
                        transitivity (E (N_ 1) (fun r_10 => (r_8 * (c (1 + n))) * (r_10) + (((-2) * q * r_8 * (c (1 + n))) * (r_10) + ((q ^ 2 * r_8 * (c (1 + n))) * (r_10) + ((q ^ 2 * r_6 * (c (1 + n)) * r_4) * (1) + ((2 * q * r_8 * r_4) * (1) + (((-2) * (q ^ 2) * r_8 * r_4) * (1)))))))).
                        { apply E_ext; intros r_10 D_r_10; draws.
                          transitivity (q ^ 2 * r_10 * (c (1 + n)) * r_8 + 2 * q * r_4 * r_8 + r_6 * (q ^ 2) * (c (1 + n)) * r_4 + r_10 * (c (1 + n)) * r_8 - 2 * q * r_10 * (c (1 + n)) * r_8 - 2 * (q ^ 2) * r_4 * r_8).
                          { first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity ((r_8 * (c (1 + n))) * (E (N_ 1) (fun r_10 => r_10)) + (((-2) * q * r_8 * (c (1 + n))) * (E (N_ 1) (fun r_10 => r_10)) + ((q ^ 2 * r_8 * (c (1 + n))) * (E (N_ 1) (fun r_10 => r_10)) + ((q ^ 2 * r_6 * (c (1 + n)) * r_4) * (E (N_ 1) (fun r_10 => 1)) + ((2 * q * r_8 * r_4) * (E (N_ 1) (fun r_10 => 1)) + (((-2) * (q ^ 2) * r_8 * r_4) * (E (N_ 1) (fun r_10 => 1)))))))).
                        { linear. }
                        transitivity ((r_8 * (c (1 + n))) * (E (N_ 1) (fun u => u)) + (((-2) * q * r_8 * (c (1 + n))) * (E (N_ 1) (fun u => u)) + ((q ^ 2 * r_8 * (c (1 + n))) * (E (N_ 1) (fun u => u)) + ((q ^ 2 * r_6 * (c (1 + n)) * r_4) * (E (N_ 1) (fun u => 1)) + ((2 * q * r_8 * r_4) * (E (N_ 1) (fun u => 1)) + (((-2) * (q ^ 2) * r_8 * r_4) * (E (N_ 1) (fun u => 1)))))))). { arrange. }
                        assert (E11' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        assert (E12' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        assert (E13' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((E (N_ 1) (fun u => u) * (c (1 + n))) * (E (N_ 1) (fun r_8 => r_8)) + (((-2) * q * (E (N_ 1) (fun u => u)) * (c (1 + n))) * (E (N_ 1) (fun r_8 => r_8)) + ((q ^ 2 * (E (N_ 1) (fun u => u)) * (c (1 + n))) * (E (N_ 1) (fun r_8 => r_8)) + ((q ^ 2 * r_6 * (c (1 + n)) * r_4) * (E (N_ 1) (fun r_8 => 1)) + ((2 * q * r_4) * (E (N_ 1) (fun r_8 => r_8)) + (((-2) * (q ^ 2) * r_4) * (E (N_ 1) (fun r_8 => r_8)))))))).
                  { linear. }
                  transitivity ((E (N_ 1) (fun u => u) * (c (1 + n))) * (E (N_ 1) (fun u => u)) + (((-2) * q * (E (N_ 1) (fun u => u)) * (c (1 + n))) * (E (N_ 1) (fun u => u)) + ((q ^ 2 * (E (N_ 1) (fun u => u)) * (c (1 + n))) * (E (N_ 1) (fun u => u)) + ((q ^ 2 * r_6 * (c (1 + n)) * r_4) * (E (N_ 1) (fun u => 1)) + ((2 * q * r_4) * (E (N_ 1) (fun u => u)) + (((-2) * (q ^ 2) * r_4) * (E (N_ 1) (fun u => u)))))))). { arrange. }
                  assert (E14' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity (((E (N_ 1) (fun u => u)) ^ 2 * (c (1 + n))) * (E (P 1) (fun r_6 => 1)) + (((-2) * q * ((E (N_ 1) (fun u => u)) ^ 2) * (c (1 + n))) * (E (P 1) (fun r_6 => 1)) + ((q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) * (c (1 + n))) * (E (P 1) (fun r_6 => 1)) + ((q ^ 2 * r_4 * (c (1 + n))) * (E (P 1) (fun r_6 => r_6)) + ((2 * q * (E (N_ 1) (fun u => u)) * r_4) * (E (P 1) (fun r_6 => 1)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_4) * (E (P 1) (fun r_6 => 1)))))))).
            { linear. }
            transitivity (((E (N_ 1) (fun u => u)) ^ 2 * (c (1 + n))) * (E (P 1) (fun u => 1)) + (((-2) * q * ((E (N_ 1) (fun u => u)) ^ 2) * (c (1 + n))) * (E (P 1) (fun u => 1)) + ((q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) * (c (1 + n))) * (E (P 1) (fun u => 1)) + ((q ^ 2 * r_4 * (c (1 + n))) * (E (P 1) (fun u => u)) + ((2 * q * (E (N_ 1) (fun u => u)) * r_4) * (E (P 1) (fun u => 1)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_4) * (E (P 1) (fun u => 1)))))))). { arrange. }
            assert (E15' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E16' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E17' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E18' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E19' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((2 * q * (E (N_ 1) (fun u => u))) * (E (P 1) (fun r_4 => r_4)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u))) * (E (P 1) (fun r_4 => r_4)) + ((q ^ 2 * (c (1 + n)) * (E (P 1) (fun u => u))) * (E (P 1) (fun r_4 => r_4)) + (((E (N_ 1) (fun u => u)) ^ 2 * (c (1 + n))) * (E (P 1) (fun r_4 => 1)) + (((-2) * q * ((E (N_ 1) (fun u => u)) ^ 2) * (c (1 + n))) * (E (P 1) (fun r_4 => 1)) + ((q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) * (c (1 + n))) * (E (P 1) (fun r_4 => 1)))))))).
      { linear. }
      transitivity ((2 * q * (E (N_ 1) (fun u => u))) * (E (P 1) (fun u => u)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u))) * (E (P 1) (fun u => u)) + ((q ^ 2 * (c (1 + n)) * (E (P 1) (fun u => u))) * (E (P 1) (fun u => u)) + (((E (N_ 1) (fun u => u)) ^ 2 * (c (1 + n))) * (E (P 1) (fun u => 1)) + (((-2) * q * ((E (N_ 1) (fun u => u)) ^ 2) * (c (1 + n))) * (E (P 1) (fun u => 1)) + ((q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) * (c (1 + n))) * (E (P 1) (fun u => 1)))))))). { arrange. }
      assert (E20' : normal_form (E (P 1) (fun u => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E21' : normal_form (E (P 1) (fun u => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E22' : normal_form (E (P 1) (fun u => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    assert (E23' : normal_form (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => w * (q ^ 2) * u + 2 * q * (c (1 + n)) * (1 - q) * u * t1 + u1 * ((1 - q) ^ 2) * t1))))) (q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) + (E (N_ 1) (fun u => u)) ^ 2 + 2 * q * (E (N_ 1) (fun u => u)) * (c (1 + n)) * (E (P 1) (fun u => u)) + q ^ 2 * ((E (P 1) (fun u => u)) ^ 2) - 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * (c (1 + n)) * (E (P 1) (fun u => u)) - 2 * q * ((E (N_ 1) (fun u => u)) ^ 2))).
    { unfold normal_form.
      transitivity (E (P 1) (fun r_24 => ((E (N_ 1) (fun u => u)) ^ 2) * (1) + (((-2) * q * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + ((q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + ((2 * q * (E (N_ 1) (fun u => u)) * (c (1 + n))) * (r_24) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u)) * (c (1 + n))) * (r_24) + ((q ^ 2 * (E (P 1) (fun u => u))) * (r_24)))))))).
      { apply E_ext; intros r_24 D_r_24; draws.
        transitivity (q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) + (E (N_ 1) (fun u => u)) ^ 2 + 2 * q * (E (N_ 1) (fun u => u)) * r_24 * (c (1 + n)) + q ^ 2 * r_24 * (E (P 1) (fun u => u)) - 2 * q * ((E (N_ 1) (fun u => u)) ^ 2) - 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_24 * (c (1 + n))).
        { transitivity (E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * r_24 + 2 * q * (c (1 + n)) * (1 - q) * r_24 * w + t1 * ((1 - q) ^ 2) * w)))). { arrange. }
          assert (E25' : normal_form (E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => u * (q ^ 2) * r_24 + 2 * q * (c (1 + n)) * (1 - q) * r_24 * w + t1 * ((1 - q) ^ 2) * w)))) (q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) + (E (N_ 1) (fun u => u)) ^ 2 + 2 * q * (E (N_ 1) (fun u => u)) * r_24 * (c (1 + n)) + q ^ 2 * r_24 * (E (P 1) (fun u => u)) - 2 * q * ((E (N_ 1) (fun u => u)) ^ 2) - 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_24 * (c (1 + n)))).
          { unfold normal_form.
            transitivity (E (P 1) (fun r_26 => ((E (N_ 1) (fun u => u)) ^ 2) * (1) + (((-2) * q * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + ((q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + ((2 * q * (E (N_ 1) (fun u => u)) * r_24 * (c (1 + n))) * (1) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_24 * (c (1 + n))) * (1) + ((q ^ 2 * r_24) * (r_26)))))))).
            { apply E_ext; intros r_26 D_r_26; draws.
              transitivity (2 * q * (E (N_ 1) (fun u => u)) * (c (1 + n)) * r_24 + q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) + (E (N_ 1) (fun u => u)) ^ 2 + q ^ 2 * r_26 * r_24 - 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * (c (1 + n)) * r_24 - 2 * q * ((E (N_ 1) (fun u => u)) ^ 2)).
              { transitivity (E (N_ 1) (fun u => E (N_ 1) (fun w => r_26 * (q ^ 2) * r_24 + 2 * q * (c (1 + n)) * (1 - q) * r_24 * u + w * ((1 - q) ^ 2) * u))). { arrange. }
                assert (E27' : normal_form (E (N_ 1) (fun u => E (N_ 1) (fun w => r_26 * (q ^ 2) * r_24 + 2 * q * (c (1 + n)) * (1 - q) * r_24 * u + w * ((1 - q) ^ 2) * u))) (2 * q * (E (N_ 1) (fun u => u)) * (c (1 + n)) * r_24 + q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) + (E (N_ 1) (fun u => u)) ^ 2 + q ^ 2 * r_26 * r_24 - 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * (c (1 + n)) * r_24 - 2 * q * ((E (N_ 1) (fun u => u)) ^ 2))).
                { unfold normal_form.
                  transitivity (E (N_ 1) (fun r_28 => (q ^ 2 * r_26 * r_24) * (1) + ((2 * q * r_24 * (c (1 + n))) * (r_28) + (((-2) * (q ^ 2) * r_24 * (c (1 + n))) * (r_28) + ((E (N_ 1) (fun u => u)) * (r_28) + (((-2) * q * (E (N_ 1) (fun u => u))) * (r_28) + ((q ^ 2 * (E (N_ 1) (fun u => u))) * (r_28)))))))).
                  { apply E_ext; intros r_28 D_r_28; draws.
                    transitivity (r_24 * (q ^ 2) * r_26 + q ^ 2 * (E (N_ 1) (fun u => u)) * r_28 + E (N_ 1) (fun u => u) * r_28 + 2 * r_24 * q * r_28 * (c (1 + n)) - 2 * q * (E (N_ 1) (fun u => u)) * r_28 - 2 * r_24 * (q ^ 2) * r_28 * (c (1 + n))).
                    { transitivity (E (N_ 1) (fun u => r_26 * (q ^ 2) * r_24 + 2 * q * (c (1 + n)) * (1 - q) * r_24 * r_28 + u * ((1 - q) ^ 2) * r_28)). { arrange. }
                      assert (E29' : normal_form (E (N_ 1) (fun u => r_26 * (q ^ 2) * r_24 + 2 * q * (c (1 + n)) * (1 - q) * r_24 * r_28 + u * ((1 - q) ^ 2) * r_28)) (r_24 * (q ^ 2) * r_26 + q ^ 2 * (E (N_ 1) (fun u => u)) * r_28 + E (N_ 1) (fun u => u) * r_28 + 2 * r_24 * q * r_28 * (c (1 + n)) - 2 * q * (E (N_ 1) (fun u => u)) * r_28 - 2 * r_24 * (q ^ 2) * r_28 * (c (1 + n)))).
                      { unfold normal_form.
                        transitivity (E (N_ 1) (fun r_30 => (q ^ 2 * r_26 * r_24) * (1) + ((2 * q * r_28 * (c (1 + n)) * r_24) * (1) + (((-2) * (q ^ 2) * r_28 * (c (1 + n)) * r_24) * (1) + ((r_28) * (r_30) + (((-2) * q * r_28) * (r_30) + ((q ^ 2 * r_28) * (r_30)))))))).
                        { apply E_ext; intros r_30 D_r_30; draws.
                          transitivity (r_30 * r_28 + r_26 * (q ^ 2) * r_24 + q ^ 2 * r_30 * r_28 + 2 * q * (c (1 + n)) * r_24 * r_28 - 2 * (q ^ 2) * (c (1 + n)) * r_24 * r_28 - 2 * q * r_30 * r_28).
                          { first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity ((q ^ 2 * r_26 * r_24) * (E (N_ 1) (fun r_30 => 1)) + ((2 * q * r_28 * (c (1 + n)) * r_24) * (E (N_ 1) (fun r_30 => 1)) + (((-2) * (q ^ 2) * r_28 * (c (1 + n)) * r_24) * (E (N_ 1) (fun r_30 => 1)) + ((r_28) * (E (N_ 1) (fun r_30 => r_30)) + (((-2) * q * r_28) * (E (N_ 1) (fun r_30 => r_30)) + ((q ^ 2 * r_28) * (E (N_ 1) (fun r_30 => r_30)))))))).
                        { linear. }
                        transitivity ((q ^ 2 * r_26 * r_24) * (E (N_ 1) (fun u => 1)) + ((2 * q * r_28 * (c (1 + n)) * r_24) * (E (N_ 1) (fun u => 1)) + (((-2) * (q ^ 2) * r_28 * (c (1 + n)) * r_24) * (E (N_ 1) (fun u => 1)) + ((r_28) * (E (N_ 1) (fun u => u)) + (((-2) * q * r_28) * (E (N_ 1) (fun u => u)) + ((q ^ 2 * r_28) * (E (N_ 1) (fun u => u)))))))). { arrange. }
                        assert (E31' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        assert (E32' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        assert (E33' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((q ^ 2 * r_26 * r_24) * (E (N_ 1) (fun r_28 => 1)) + ((2 * q * r_24 * (c (1 + n))) * (E (N_ 1) (fun r_28 => r_28)) + (((-2) * (q ^ 2) * r_24 * (c (1 + n))) * (E (N_ 1) (fun r_28 => r_28)) + ((E (N_ 1) (fun u => u)) * (E (N_ 1) (fun r_28 => r_28)) + (((-2) * q * (E (N_ 1) (fun u => u))) * (E (N_ 1) (fun r_28 => r_28)) + ((q ^ 2 * (E (N_ 1) (fun u => u))) * (E (N_ 1) (fun r_28 => r_28)))))))).
                  { linear. }
                  transitivity ((q ^ 2 * r_26 * r_24) * (E (N_ 1) (fun u => 1)) + ((2 * q * r_24 * (c (1 + n))) * (E (N_ 1) (fun u => u)) + (((-2) * (q ^ 2) * r_24 * (c (1 + n))) * (E (N_ 1) (fun u => u)) + ((E (N_ 1) (fun u => u)) * (E (N_ 1) (fun u => u)) + (((-2) * q * (E (N_ 1) (fun u => u))) * (E (N_ 1) (fun u => u)) + ((q ^ 2 * (E (N_ 1) (fun u => u))) * (E (N_ 1) (fun u => u)))))))). { arrange. }
                  assert (E34' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity (((E (N_ 1) (fun u => u)) ^ 2) * (E (P 1) (fun r_26 => 1)) + (((-2) * q * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_26 => 1)) + ((q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_26 => 1)) + ((2 * q * (E (N_ 1) (fun u => u)) * r_24 * (c (1 + n))) * (E (P 1) (fun r_26 => 1)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_24 * (c (1 + n))) * (E (P 1) (fun r_26 => 1)) + ((q ^ 2 * r_24) * (E (P 1) (fun r_26 => r_26)))))))).
            { linear. }
            transitivity (((E (N_ 1) (fun u => u)) ^ 2) * (E (P 1) (fun u => 1)) + (((-2) * q * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + ((q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + ((2 * q * (E (N_ 1) (fun u => u)) * r_24 * (c (1 + n))) * (E (P 1) (fun u => 1)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_24 * (c (1 + n))) * (E (P 1) (fun u => 1)) + ((q ^ 2 * r_24) * (E (P 1) (fun u => u)))))))). { arrange. }
            assert (E35' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E36' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E37' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E38' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E39' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity (((E (N_ 1) (fun u => u)) ^ 2) * (E (P 1) (fun r_24 => 1)) + (((-2) * q * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_24 => 1)) + ((q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_24 => 1)) + ((2 * q * (E (N_ 1) (fun u => u)) * (c (1 + n))) * (E (P 1) (fun r_24 => r_24)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u)) * (c (1 + n))) * (E (P 1) (fun r_24 => r_24)) + ((q ^ 2 * (E (P 1) (fun u => u))) * (E (P 1) (fun r_24 => r_24)))))))).
      { linear. }
      transitivity (((E (N_ 1) (fun u => u)) ^ 2) * (E (P 1) (fun u => 1)) + (((-2) * q * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + ((q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + ((2 * q * (E (N_ 1) (fun u => u)) * (c (1 + n))) * (E (P 1) (fun u => u)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u)) * (c (1 + n))) * (E (P 1) (fun u => u)) + ((q ^ 2 * (E (P 1) (fun u => u))) * (E (P 1) (fun u => u)))))))). { arrange. }
      assert (E40' : normal_form (E (P 1) (fun u => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E41' : normal_form (E (P 1) (fun u => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E42' : normal_form (E (P 1) (fun u => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  assert (S1' : (1 / 2) * ((q * (E (P 1) (fun u => u)) - E (N_ 1) (fun u => u) * (1 - q)) ^ 2) * (1 - c (1 + n)) = q * (E (N_ 1) (fun u => u)) * (c (1 + n)) * (E (P 1) (fun u => u)) + (1 / 2) * ((E (N_ 1) (fun u => u)) ^ 2) + q * ((E (N_ 1) (fun u => u)) ^ 2) * (c (1 + n)) + (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2) + q ^ 2 * (E (N_ 1) (fun u => u)) * (E (P 1) (fun u => u)) + (1 / 2) * (q ^ 2) * ((E (P 1) (fun u => u)) ^ 2) - q * (E (N_ 1) (fun u => u)) * (E (P 1) (fun u => u)) - (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2) * (c (1 + n)) - (1 / 2) * (q ^ 2) * ((E (P 1) (fun u => u)) ^ 2) * (c (1 + n)) - (1 / 2) * ((E (N_ 1) (fun u => u)) ^ 2) * (c (1 + n)) - q ^ 2 * (E (N_ 1) (fun u => u)) * (c (1 + n)) * (E (P 1) (fun u => u)) - q * ((E (N_ 1) (fun u => u)) ^ 2)).
  { transitivity ((1 / 2) * ((q * (E (P 1) (fun u => u)) - E (N_ 1) (fun u => u) * (1 - q)) ^ 2) * (1 - c (1 + n))). { arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  transitivity ((1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => w * (q ^ 2) * u + 2 * q * (c (1 + n)) * (1 - q) * u * t1 + u1 * ((1 - q) ^ 2) * t1))))) - (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * t1 + c (1 + n) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1))))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity ((1 / 2) * ((q * (E (P 1) (fun u => u)) - E (N_ 1) (fun u => u) * (1 - q)) ^ 2) * (1 - c (1 + n))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [NTK within], by Algebra:
  W = (n + 2)*(-beta^2 + v - alpha^2) - 2*beta*alpha*t(1 + n)
*)
Lemma step_NTK_within (W : R) (alpha : R) (beta : R) (n : R) (q : R) (v : R) (t : R -> R) (N_ : R -> law R) (P : R -> law R)
    (label_n : label n)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_alpha : alpha = q * (E (P 1) (fun u => u)))
    (H_beta : beta = E (N_ 1) (fun u => u) * (1 - q))
    (H_v : v = E (N_ 1) (fun u => u ^ 2) * (1 - q) + q * (E (P 1) (fun u => u ^ 2)))
    (H_W : W = E (P 1) (fun u => E (N_ 1) (fun w => (n + 2) * (u ^ 2 * q + w ^ 2 * (1 - q)))) - E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * (t (1 + n)) * t1 + (n + 2) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1)))))) :
  W = (n + 2) * (v - beta ^ 2 - alpha ^ 2) - 2 * beta * alpha * (t (1 + n)).
Proof.
  enough (U' : E (P 1) (fun u => E (N_ 1) (fun w => (n + 2) * (u ^ 2 * q + w ^ 2 * (1 - q)))) - E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * (t (1 + n)) * t1 + (n + 2) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1))))) = (n + 2) * ((E (N_ 1) (fun u => u ^ 2) * (1 - q) + q * (E (P 1) (fun u => u ^ 2))) - (q * (E (P 1) (fun u => u))) ^ 2 - (E (N_ 1) (fun u => u) * (1 - q)) ^ 2) - 2 * (q * (E (P 1) (fun u => u))) * (E (N_ 1) (fun u => u) * (1 - q)) * (t (1 + n))).
  { transitivity (E (P 1) (fun u => E (N_ 1) (fun w => (n + 2) * (u ^ 2 * q + w ^ 2 * (1 - q)))) - E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * (t (1 + n)) * t1 + (n + 2) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1)))))).
    { assert (C0' : W = E (P 1) (fun u => E (N_ 1) (fun w => (n + 2) * (u ^ 2 * q + w ^ 2 * (1 - q)))) - E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * (t (1 + n)) * t1 + (n + 2) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1)))))).
      { rewrite H_W.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C1' : beta = E (N_ 1) (fun u => u) * (1 - q)).
    { rewrite H_beta.
      first [same | ring | arrange]. }
    assert (C2' : v = E (N_ 1) (fun u => u ^ 2) * (1 - q) + q * (E (P 1) (fun u => u ^ 2))).
    { rewrite H_v.
      first [same | ring | arrange]. }
    assert (C3' : alpha = q * (E (P 1) (fun u => u))).
    { rewrite H_alpha.
      first [same | ring | arrange]. }
    rewrite C1', C2', C3'.
    first [same | ring | arrange]. }
  assert (S0' : E (P 1) (fun u => E (N_ 1) (fun w => (n + 2) * (u ^ 2 * q + w ^ 2 * (1 - q)))) - E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * (t (1 + n)) * t1 + (n + 2) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1))))) = 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * (t (1 + n)) * (E (P 1) (fun u => u)) + 2 * (E (N_ 1) (fun u => u ^ 2)) + q * n * (E (P 1) (fun u => u ^ 2)) + n * (E (N_ 1) (fun u => u ^ 2)) + 2 * q * n * ((E (N_ 1) (fun u => u)) ^ 2) + 4 * q * ((E (N_ 1) (fun u => u)) ^ 2) + 2 * q * (E (P 1) (fun u => u ^ 2)) - q * n * (E (N_ 1) (fun u => u ^ 2)) - 2 * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2) - 2 * q * (E (N_ 1) (fun u => u)) * (t (1 + n)) * (E (P 1) (fun u => u)) - 2 * q * (E (N_ 1) (fun u => u ^ 2)) - n * ((E (N_ 1) (fun u => u)) ^ 2) - q ^ 2 * n * ((E (P 1) (fun u => u)) ^ 2) - 2 * (q ^ 2) * ((E (P 1) (fun u => u)) ^ 2) - 2 * ((E (N_ 1) (fun u => u)) ^ 2) - q ^ 2 * n * ((E (N_ 1) (fun u => u)) ^ 2)).
  { transitivity (E (P 1) (fun u => E (N_ 1) (fun w => (n + 2) * (u ^ 2 * q + w ^ 2 * (1 - q)))) - E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * (t (1 + n)) * t1 + (n + 2) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1)))))). { arrange. }
    assert (E4' : normal_form (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * (t (1 + n)) * t1 + (n + 2) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1)))))) (2 * (q ^ 2) * ((E (P 1) (fun u => u)) ^ 2) + 2 * q * (E (N_ 1) (fun u => u)) * (t (1 + n)) * (E (P 1) (fun u => u)) + n * ((E (N_ 1) (fun u => u)) ^ 2) + q ^ 2 * n * ((E (N_ 1) (fun u => u)) ^ 2) + q ^ 2 * n * ((E (P 1) (fun u => u)) ^ 2) + 2 * ((E (N_ 1) (fun u => u)) ^ 2) + 2 * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2) - 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * (t (1 + n)) * (E (P 1) (fun u => u)) - 4 * q * ((E (N_ 1) (fun u => u)) ^ 2) - 2 * q * n * ((E (N_ 1) (fun u => u)) ^ 2))).
    { unfold normal_form.
      transitivity (E (P 1) (fun r_5 => (q ^ 2 * n * (E (P 1) (fun u => u))) * (r_5) + ((n * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + (((-2) * q * n * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + ((q ^ 2 * n * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + ((2 * (q ^ 2) * (E (P 1) (fun u => u))) * (r_5) + ((2 * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + (((-4) * q * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + ((2 * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + ((2 * q * (E (N_ 1) (fun u => u)) * (t (1 + n))) * (r_5) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u)) * (t (1 + n))) * (r_5)))))))))))).
      { apply E_ext; intros r_5 D_r_5; draws.
        transitivity (n * ((E (N_ 1) (fun u => u)) ^ 2) + q ^ 2 * n * ((E (N_ 1) (fun u => u)) ^ 2) + 2 * (q ^ 2) * r_5 * (E (P 1) (fun u => u)) + 2 * ((E (N_ 1) (fun u => u)) ^ 2) + 2 * q * (E (N_ 1) (fun u => u)) * r_5 * (t (1 + n)) + q ^ 2 * n * r_5 * (E (P 1) (fun u => u)) + 2 * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2) - 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_5 * (t (1 + n)) - 4 * q * ((E (N_ 1) (fun u => u)) ^ 2) - 2 * q * n * ((E (N_ 1) (fun u => u)) ^ 2)).
        { transitivity (E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * r_5 * (t (1 + n)) * w + (n + 2) * (u * (q ^ 2) * r_5 + t1 * ((1 - q) ^ 2) * w))))). { arrange. }
          assert (E6' : normal_form (E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * r_5 * (t (1 + n)) * w + (n + 2) * (u * (q ^ 2) * r_5 + t1 * ((1 - q) ^ 2) * w))))) (n * ((E (N_ 1) (fun u => u)) ^ 2) + q ^ 2 * n * ((E (N_ 1) (fun u => u)) ^ 2) + 2 * (q ^ 2) * r_5 * (E (P 1) (fun u => u)) + 2 * ((E (N_ 1) (fun u => u)) ^ 2) + 2 * q * (E (N_ 1) (fun u => u)) * r_5 * (t (1 + n)) + q ^ 2 * n * r_5 * (E (P 1) (fun u => u)) + 2 * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2) - 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_5 * (t (1 + n)) - 4 * q * ((E (N_ 1) (fun u => u)) ^ 2) - 2 * q * n * ((E (N_ 1) (fun u => u)) ^ 2))).
          { unfold normal_form.
            transitivity (E (P 1) (fun r_7 => (q ^ 2 * n * r_5) * (r_7) + ((n * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + (((-2) * q * n * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + ((q ^ 2 * n * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + ((2 * (q ^ 2) * r_5) * (r_7) + ((2 * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + (((-4) * q * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + ((2 * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + ((2 * q * (E (N_ 1) (fun u => u)) * r_5 * (t (1 + n))) * (1) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_5 * (t (1 + n))) * (1)))))))))))).
            { apply E_ext; intros r_7 D_r_7; draws.
              transitivity (n * ((E (N_ 1) (fun u => u)) ^ 2) + q ^ 2 * n * ((E (N_ 1) (fun u => u)) ^ 2) + 2 * (q ^ 2) * r_7 * r_5 + 2 * q * (E (N_ 1) (fun u => u)) * (t (1 + n)) * r_5 + q ^ 2 * n * r_7 * r_5 + 2 * ((E (N_ 1) (fun u => u)) ^ 2) + 2 * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2) - 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * (t (1 + n)) * r_5 - 4 * q * ((E (N_ 1) (fun u => u)) ^ 2) - 2 * q * n * ((E (N_ 1) (fun u => u)) ^ 2)).
              { transitivity (E (N_ 1) (fun u => E (N_ 1) (fun w => 2 * q * (1 - q) * r_5 * (t (1 + n)) * u + (n + 2) * (r_7 * (q ^ 2) * r_5 + w * ((1 - q) ^ 2) * u)))). { arrange. }
                assert (E8' : normal_form (E (N_ 1) (fun u => E (N_ 1) (fun w => 2 * q * (1 - q) * r_5 * (t (1 + n)) * u + (n + 2) * (r_7 * (q ^ 2) * r_5 + w * ((1 - q) ^ 2) * u)))) (n * ((E (N_ 1) (fun u => u)) ^ 2) + q ^ 2 * n * ((E (N_ 1) (fun u => u)) ^ 2) + 2 * (q ^ 2) * r_7 * r_5 + 2 * q * (E (N_ 1) (fun u => u)) * (t (1 + n)) * r_5 + q ^ 2 * n * r_7 * r_5 + 2 * ((E (N_ 1) (fun u => u)) ^ 2) + 2 * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2) - 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * (t (1 + n)) * r_5 - 4 * q * ((E (N_ 1) (fun u => u)) ^ 2) - 2 * q * n * ((E (N_ 1) (fun u => u)) ^ 2))).
                { unfold normal_form.
                  transitivity (E (N_ 1) (fun r_9 => (2 * q * r_5 * (t (1 + n))) * (r_9) + (((-2) * (q ^ 2) * r_5 * (t (1 + n))) * (r_9) + ((q ^ 2 * n * r_7 * r_5) * (1) + ((E (N_ 1) (fun u => u) * n) * (r_9) + (((-2) * q * (E (N_ 1) (fun u => u)) * n) * (r_9) + ((q ^ 2 * (E (N_ 1) (fun u => u)) * n) * (r_9) + ((2 * (q ^ 2) * r_7 * r_5) * (1) + ((2 * (E (N_ 1) (fun u => u))) * (r_9) + (((-4) * q * (E (N_ 1) (fun u => u))) * (r_9) + ((2 * (q ^ 2) * (E (N_ 1) (fun u => u))) * (r_9)))))))))))).
                  { apply E_ext; intros r_9 D_r_9; draws.
                    transitivity (2 * r_5 * q * r_9 * (t (1 + n)) + 2 * (E (N_ 1) (fun u => u)) * r_9 + E (N_ 1) (fun u => u) * n * r_9 + 2 * r_5 * (q ^ 2) * r_7 + 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_9 + r_5 * (q ^ 2) * n * r_7 + q ^ 2 * (E (N_ 1) (fun u => u)) * n * r_9 - 2 * q * (E (N_ 1) (fun u => u)) * n * r_9 - 4 * q * (E (N_ 1) (fun u => u)) * r_9 - 2 * r_5 * (q ^ 2) * r_9 * (t (1 + n))).
                    { transitivity (E (N_ 1) (fun u => 2 * q * (1 - q) * r_5 * (t (1 + n)) * r_9 + (n + 2) * (r_7 * (q ^ 2) * r_5 + u * ((1 - q) ^ 2) * r_9))). { arrange. }
                      assert (E10' : normal_form (E (N_ 1) (fun u => 2 * q * (1 - q) * r_5 * (t (1 + n)) * r_9 + (n + 2) * (r_7 * (q ^ 2) * r_5 + u * ((1 - q) ^ 2) * r_9))) (2 * r_5 * q * r_9 * (t (1 + n)) + 2 * (E (N_ 1) (fun u => u)) * r_9 + E (N_ 1) (fun u => u) * n * r_9 + 2 * r_5 * (q ^ 2) * r_7 + 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_9 + r_5 * (q ^ 2) * n * r_7 + q ^ 2 * (E (N_ 1) (fun u => u)) * n * r_9 - 2 * q * (E (N_ 1) (fun u => u)) * n * r_9 - 4 * q * (E (N_ 1) (fun u => u)) * r_9 - 2 * r_5 * (q ^ 2) * r_9 * (t (1 + n)))).
                      { unfold normal_form.
                        transitivity (E (N_ 1) (fun r_11 => (2 * q * r_9 * (t (1 + n)) * r_5) * (1) + (((-2) * (q ^ 2) * r_9 * (t (1 + n)) * r_5) * (1) + ((n * r_9) * (r_11) + (((-2) * q * n * r_9) * (r_11) + ((q ^ 2 * n * r_9) * (r_11) + ((q ^ 2 * n * r_7 * r_5) * (1) + ((2 * r_9) * (r_11) + (((-4) * q * r_9) * (r_11) + ((2 * (q ^ 2) * r_9) * (r_11) + ((2 * (q ^ 2) * r_7 * r_5) * (1)))))))))))).
                        { apply E_ext; intros r_11 D_r_11; draws.
                          transitivity (2 * q * r_5 * (t (1 + n)) * r_9 + 2 * r_7 * (q ^ 2) * r_5 + 2 * (q ^ 2) * r_11 * r_9 + r_7 * (q ^ 2) * n * r_5 + q ^ 2 * n * r_11 * r_9 + n * r_11 * r_9 + 2 * r_11 * r_9 - 2 * (q ^ 2) * r_5 * (t (1 + n)) * r_9 - 4 * q * r_11 * r_9 - 2 * q * n * r_11 * r_9).
                          { first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity ((2 * q * r_9 * (t (1 + n)) * r_5) * (E (N_ 1) (fun r_11 => 1)) + (((-2) * (q ^ 2) * r_9 * (t (1 + n)) * r_5) * (E (N_ 1) (fun r_11 => 1)) + ((n * r_9) * (E (N_ 1) (fun r_11 => r_11)) + (((-2) * q * n * r_9) * (E (N_ 1) (fun r_11 => r_11)) + ((q ^ 2 * n * r_9) * (E (N_ 1) (fun r_11 => r_11)) + ((q ^ 2 * n * r_7 * r_5) * (E (N_ 1) (fun r_11 => 1)) + ((2 * r_9) * (E (N_ 1) (fun r_11 => r_11)) + (((-4) * q * r_9) * (E (N_ 1) (fun r_11 => r_11)) + ((2 * (q ^ 2) * r_9) * (E (N_ 1) (fun r_11 => r_11)) + ((2 * (q ^ 2) * r_7 * r_5) * (E (N_ 1) (fun r_11 => 1)))))))))))).
                        { linear. }
                        transitivity ((2 * q * r_9 * (t (1 + n)) * r_5) * (E (N_ 1) (fun u => 1)) + (((-2) * (q ^ 2) * r_9 * (t (1 + n)) * r_5) * (E (N_ 1) (fun u => 1)) + ((n * r_9) * (E (N_ 1) (fun u => u)) + (((-2) * q * n * r_9) * (E (N_ 1) (fun u => u)) + ((q ^ 2 * n * r_9) * (E (N_ 1) (fun u => u)) + ((q ^ 2 * n * r_7 * r_5) * (E (N_ 1) (fun u => 1)) + ((2 * r_9) * (E (N_ 1) (fun u => u)) + (((-4) * q * r_9) * (E (N_ 1) (fun u => u)) + ((2 * (q ^ 2) * r_9) * (E (N_ 1) (fun u => u)) + ((2 * (q ^ 2) * r_7 * r_5) * (E (N_ 1) (fun u => 1)))))))))))). { arrange. }
                        assert (E12' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        assert (E13' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        assert (E14' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        assert (E15' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((2 * q * r_5 * (t (1 + n))) * (E (N_ 1) (fun r_9 => r_9)) + (((-2) * (q ^ 2) * r_5 * (t (1 + n))) * (E (N_ 1) (fun r_9 => r_9)) + ((q ^ 2 * n * r_7 * r_5) * (E (N_ 1) (fun r_9 => 1)) + ((E (N_ 1) (fun u => u) * n) * (E (N_ 1) (fun r_9 => r_9)) + (((-2) * q * (E (N_ 1) (fun u => u)) * n) * (E (N_ 1) (fun r_9 => r_9)) + ((q ^ 2 * (E (N_ 1) (fun u => u)) * n) * (E (N_ 1) (fun r_9 => r_9)) + ((2 * (q ^ 2) * r_7 * r_5) * (E (N_ 1) (fun r_9 => 1)) + ((2 * (E (N_ 1) (fun u => u))) * (E (N_ 1) (fun r_9 => r_9)) + (((-4) * q * (E (N_ 1) (fun u => u))) * (E (N_ 1) (fun r_9 => r_9)) + ((2 * (q ^ 2) * (E (N_ 1) (fun u => u))) * (E (N_ 1) (fun r_9 => r_9)))))))))))).
                  { linear. }
                  transitivity ((2 * q * r_5 * (t (1 + n))) * (E (N_ 1) (fun u => u)) + (((-2) * (q ^ 2) * r_5 * (t (1 + n))) * (E (N_ 1) (fun u => u)) + ((q ^ 2 * n * r_7 * r_5) * (E (N_ 1) (fun u => 1)) + ((E (N_ 1) (fun u => u) * n) * (E (N_ 1) (fun u => u)) + (((-2) * q * (E (N_ 1) (fun u => u)) * n) * (E (N_ 1) (fun u => u)) + ((q ^ 2 * (E (N_ 1) (fun u => u)) * n) * (E (N_ 1) (fun u => u)) + ((2 * (q ^ 2) * r_7 * r_5) * (E (N_ 1) (fun u => 1)) + ((2 * (E (N_ 1) (fun u => u))) * (E (N_ 1) (fun u => u)) + (((-4) * q * (E (N_ 1) (fun u => u))) * (E (N_ 1) (fun u => u)) + ((2 * (q ^ 2) * (E (N_ 1) (fun u => u))) * (E (N_ 1) (fun u => u)))))))))))). { arrange. }
                  assert (E16' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  assert (E17' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((q ^ 2 * n * r_5) * (E (P 1) (fun r_7 => r_7)) + ((n * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_7 => 1)) + (((-2) * q * n * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_7 => 1)) + ((q ^ 2 * n * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_7 => 1)) + ((2 * (q ^ 2) * r_5) * (E (P 1) (fun r_7 => r_7)) + ((2 * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_7 => 1)) + (((-4) * q * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_7 => 1)) + ((2 * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_7 => 1)) + ((2 * q * (E (N_ 1) (fun u => u)) * r_5 * (t (1 + n))) * (E (P 1) (fun r_7 => 1)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_5 * (t (1 + n))) * (E (P 1) (fun r_7 => 1)))))))))))).
            { linear. }
            transitivity ((q ^ 2 * n * r_5) * (E (P 1) (fun u => u)) + ((n * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + (((-2) * q * n * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + ((q ^ 2 * n * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + ((2 * (q ^ 2) * r_5) * (E (P 1) (fun u => u)) + ((2 * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + (((-4) * q * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + ((2 * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + ((2 * q * (E (N_ 1) (fun u => u)) * r_5 * (t (1 + n))) * (E (P 1) (fun u => 1)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_5 * (t (1 + n))) * (E (P 1) (fun u => 1)))))))))))). { arrange. }
            assert (E18' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E19' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E20' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E21' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E22' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E23' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E24' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E25' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((q ^ 2 * n * (E (P 1) (fun u => u))) * (E (P 1) (fun r_5 => r_5)) + ((n * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_5 => 1)) + (((-2) * q * n * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_5 => 1)) + ((q ^ 2 * n * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_5 => 1)) + ((2 * (q ^ 2) * (E (P 1) (fun u => u))) * (E (P 1) (fun r_5 => r_5)) + ((2 * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_5 => 1)) + (((-4) * q * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_5 => 1)) + ((2 * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_5 => 1)) + ((2 * q * (E (N_ 1) (fun u => u)) * (t (1 + n))) * (E (P 1) (fun r_5 => r_5)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u)) * (t (1 + n))) * (E (P 1) (fun r_5 => r_5)))))))))))).
      { linear. }
      transitivity ((q ^ 2 * n * (E (P 1) (fun u => u))) * (E (P 1) (fun u => u)) + ((n * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + (((-2) * q * n * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + ((q ^ 2 * n * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + ((2 * (q ^ 2) * (E (P 1) (fun u => u))) * (E (P 1) (fun u => u)) + ((2 * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + (((-4) * q * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + ((2 * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + ((2 * q * (E (N_ 1) (fun u => u)) * (t (1 + n))) * (E (P 1) (fun u => u)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u)) * (t (1 + n))) * (E (P 1) (fun u => u)))))))))))). { arrange. }
      assert (E26' : normal_form (E (P 1) (fun u => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E27' : normal_form (E (P 1) (fun u => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E28' : normal_form (E (P 1) (fun u => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E29' : normal_form (E (P 1) (fun u => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E30' : normal_form (E (P 1) (fun u => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E31' : normal_form (E (P 1) (fun u => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    assert (E32' : normal_form (E (P 1) (fun u => E (N_ 1) (fun w => (n + 2) * (u ^ 2 * q + w ^ 2 * (1 - q))))) (2 * (E (N_ 1) (fun u => u ^ 2)) + q * n * (E (P 1) (fun u => u ^ 2)) + n * (E (N_ 1) (fun u => u ^ 2)) + 2 * q * (E (P 1) (fun u => u ^ 2)) - q * n * (E (N_ 1) (fun u => u ^ 2)) - 2 * q * (E (N_ 1) (fun u => u ^ 2)))).
    { unfold normal_form.
      transitivity (E (P 1) (fun r_33 => (n * (E (N_ 1) (fun u => u ^ 2))) * (1) + (((-1) * q * n * (E (N_ 1) (fun u => u ^ 2))) * (1) + ((q * n) * (r_33 ^ 2) + ((2 * (E (N_ 1) (fun u => u ^ 2))) * (1) + (((-2) * q * (E (N_ 1) (fun u => u ^ 2))) * (1) + ((2 * q) * (r_33 ^ 2)))))))).
      { apply E_ext; intros r_33 D_r_33; draws.
        transitivity (q * n * (r_33 ^ 2) + 2 * (E (N_ 1) (fun u => u ^ 2)) + n * (E (N_ 1) (fun u => u ^ 2)) + 2 * q * (r_33 ^ 2) - q * n * (E (N_ 1) (fun u => u ^ 2)) - 2 * q * (E (N_ 1) (fun u => u ^ 2))).
        { transitivity (E (N_ 1) (fun u => (n + 2) * (r_33 ^ 2 * q + u ^ 2 * (1 - q)))). { arrange. }
          assert (E34' : normal_form (E (N_ 1) (fun u => (n + 2) * (r_33 ^ 2 * q + u ^ 2 * (1 - q)))) (q * n * (r_33 ^ 2) + 2 * (E (N_ 1) (fun u => u ^ 2)) + n * (E (N_ 1) (fun u => u ^ 2)) + 2 * q * (r_33 ^ 2) - q * n * (E (N_ 1) (fun u => u ^ 2)) - 2 * q * (E (N_ 1) (fun u => u ^ 2)))).
          { unfold normal_form.
            transitivity (E (N_ 1) (fun r_35 => (n) * (r_35 ^ 2) + (((-1) * q * n) * (r_35 ^ 2) + ((q * n * (r_33 ^ 2)) * (1) + ((2) * (r_35 ^ 2) + (((-2) * q) * (r_35 ^ 2) + ((2 * q * (r_33 ^ 2)) * (1)))))))).
            { apply E_ext; intros r_35 D_r_35; draws.
              transitivity (2 * (r_33 ^ 2) * q + r_33 ^ 2 * q * n + 2 * (r_35 ^ 2) + n * (r_35 ^ 2) - 2 * q * (r_35 ^ 2) - q * n * (r_35 ^ 2)).
              { first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((n) * (E (N_ 1) (fun r_35 => r_35 ^ 2)) + (((-1) * q * n) * (E (N_ 1) (fun r_35 => r_35 ^ 2)) + ((q * n * (r_33 ^ 2)) * (E (N_ 1) (fun r_35 => 1)) + ((2) * (E (N_ 1) (fun r_35 => r_35 ^ 2)) + (((-2) * q) * (E (N_ 1) (fun r_35 => r_35 ^ 2)) + ((2 * q * (r_33 ^ 2)) * (E (N_ 1) (fun r_35 => 1)))))))).
            { linear. }
            transitivity ((n) * (E (N_ 1) (fun u => u ^ 2)) + (((-1) * q * n) * (E (N_ 1) (fun u => u ^ 2)) + ((q * n * (r_33 ^ 2)) * (E (N_ 1) (fun u => 1)) + ((2) * (E (N_ 1) (fun u => u ^ 2)) + (((-2) * q) * (E (N_ 1) (fun u => u ^ 2)) + ((2 * q * (r_33 ^ 2)) * (E (N_ 1) (fun u => 1)))))))). { arrange. }
            assert (E36' : normal_form (E (N_ 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E37' : normal_form (E (N_ 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((n * (E (N_ 1) (fun u => u ^ 2))) * (E (P 1) (fun r_33 => 1)) + (((-1) * q * n * (E (N_ 1) (fun u => u ^ 2))) * (E (P 1) (fun r_33 => 1)) + ((q * n) * (E (P 1) (fun r_33 => r_33 ^ 2)) + ((2 * (E (N_ 1) (fun u => u ^ 2))) * (E (P 1) (fun r_33 => 1)) + (((-2) * q * (E (N_ 1) (fun u => u ^ 2))) * (E (P 1) (fun r_33 => 1)) + ((2 * q) * (E (P 1) (fun r_33 => r_33 ^ 2)))))))).
      { linear. }
      transitivity ((n * (E (N_ 1) (fun u => u ^ 2))) * (E (P 1) (fun u => 1)) + (((-1) * q * n * (E (N_ 1) (fun u => u ^ 2))) * (E (P 1) (fun u => 1)) + ((q * n) * (E (P 1) (fun u => u ^ 2)) + ((2 * (E (N_ 1) (fun u => u ^ 2))) * (E (P 1) (fun u => 1)) + (((-2) * q * (E (N_ 1) (fun u => u ^ 2))) * (E (P 1) (fun u => 1)) + ((2 * q) * (E (P 1) (fun u => u ^ 2)))))))). { arrange. }
      assert (E38' : normal_form (E (P 1) (fun u => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E39' : normal_form (E (P 1) (fun u => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E40' : normal_form (E (P 1) (fun u => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E41' : normal_form (E (P 1) (fun u => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : (n + 2) * ((E (N_ 1) (fun u => u ^ 2) * (1 - q) + q * (E (P 1) (fun u => u ^ 2))) - (q * (E (P 1) (fun u => u))) ^ 2 - (E (N_ 1) (fun u => u) * (1 - q)) ^ 2) - 2 * (q * (E (P 1) (fun u => u))) * (E (N_ 1) (fun u => u) * (1 - q)) * (t (1 + n)) = 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * (t (1 + n)) * (E (P 1) (fun u => u)) + 2 * (E (N_ 1) (fun u => u ^ 2)) + q * n * (E (P 1) (fun u => u ^ 2)) + n * (E (N_ 1) (fun u => u ^ 2)) + 2 * q * n * ((E (N_ 1) (fun u => u)) ^ 2) + 4 * q * ((E (N_ 1) (fun u => u)) ^ 2) + 2 * q * (E (P 1) (fun u => u ^ 2)) - q * n * (E (N_ 1) (fun u => u ^ 2)) - 2 * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2) - 2 * q * (E (N_ 1) (fun u => u)) * (t (1 + n)) * (E (P 1) (fun u => u)) - 2 * q * (E (N_ 1) (fun u => u ^ 2)) - n * ((E (N_ 1) (fun u => u)) ^ 2) - q ^ 2 * n * ((E (P 1) (fun u => u)) ^ 2) - 2 * (q ^ 2) * ((E (P 1) (fun u => u)) ^ 2) - 2 * ((E (N_ 1) (fun u => u)) ^ 2) - q ^ 2 * n * ((E (N_ 1) (fun u => u)) ^ 2)).
  { transitivity ((n + 2) * ((E (N_ 1) (fun u => u ^ 2) * (1 - q) + q * (E (P 1) (fun u => u ^ 2))) - (q * (E (P 1) (fun u => u))) ^ 2 - (E (N_ 1) (fun u => u) * (1 - q)) ^ 2) - 2 * (q * (E (P 1) (fun u => u))) * (E (N_ 1) (fun u => u) * (1 - q)) * (t (1 + n))). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (P 1) (fun u => E (N_ 1) (fun w => (n + 2) * (u ^ 2 * q + w ^ 2 * (1 - q)))) - E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * (t (1 + n)) * t1 + (n + 2) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1)))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity ((n + 2) * ((E (N_ 1) (fun u => u ^ 2) * (1 - q) + q * (E (P 1) (fun u => u ^ 2))) - (q * (E (P 1) (fun u => u))) ^ 2 - (E (N_ 1) (fun u => u) * (1 - q)) ^ 2) - 2 * (q * (E (P 1) (fun u => u))) * (E (N_ 1) (fun u => u) * (1 - q)) * (t (1 + n))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [NTK between], by Algebra:
  B = 1/2*(-t(1 + n) + n + 2)*(alpha - beta)^2
*)
Lemma step_NTK_between (B : R) (alpha : R) (beta : R) (n : R) (q : R) (t : R -> R) (N_ : R -> law R) (P : R -> law R)
    (label_n : label n)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_alpha : alpha = q * (E (P 1) (fun u => u)))
    (H_beta : beta = E (N_ 1) (fun u => u) * (1 - q))
    (H_B : B = (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * (t (1 + n)) * t1 + (n + 2) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1)))))) - (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => q * (4 + 2 * n) * (1 - q) * u * t1 + t (1 + n) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1))))))) :
  B = (1 / 2) * (n + 2 - t (1 + n)) * ((alpha - beta) ^ 2).
Proof.
  enough (U' : (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * (t (1 + n)) * t1 + (n + 2) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1)))))) - (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => q * (4 + 2 * n) * (1 - q) * u * t1 + t (1 + n) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1)))))) = (1 / 2) * ((q * (E (P 1) (fun u => u)) - E (N_ 1) (fun u => u) * (1 - q)) ^ 2) * (n + 2 - t (1 + n))).
  { transitivity ((1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * (t (1 + n)) * t1 + (n + 2) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1)))))) - (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => q * (4 + 2 * n) * (1 - q) * u * t1 + t (1 + n) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1))))))).
    { assert (C0' : B = (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * (t (1 + n)) * t1 + (n + 2) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1)))))) - (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => q * (4 + 2 * n) * (1 - q) * u * t1 + t (1 + n) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1))))))).
      { rewrite H_B.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C1' : alpha = q * (E (P 1) (fun u => u))).
    { rewrite H_alpha.
      first [same | ring | arrange]. }
    assert (C2' : beta = E (N_ 1) (fun u => u) * (1 - q)).
    { rewrite H_beta.
      first [same | ring | arrange]. }
    rewrite C1', C2'.
    first [same | ring | arrange]. }
  assert (S0' : (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * (t (1 + n)) * t1 + (n + 2) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1)))))) - (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => q * (4 + 2 * n) * (1 - q) * u * t1 + t (1 + n) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1)))))) = q ^ 2 * (E (N_ 1) (fun u => u)) * n * (E (P 1) (fun u => u)) + (1 / 2) * n * ((E (N_ 1) (fun u => u)) ^ 2) + 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * (E (P 1) (fun u => u)) + q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) + (E (N_ 1) (fun u => u)) ^ 2 + q ^ 2 * ((E (P 1) (fun u => u)) ^ 2) + (1 / 2) * (q ^ 2) * n * ((E (N_ 1) (fun u => u)) ^ 2) + q * ((E (N_ 1) (fun u => u)) ^ 2) * (t (1 + n)) + (1 / 2) * (q ^ 2) * n * ((E (P 1) (fun u => u)) ^ 2) + q * (E (N_ 1) (fun u => u)) * (t (1 + n)) * (E (P 1) (fun u => u)) - q * (E (N_ 1) (fun u => u)) * n * (E (P 1) (fun u => u)) - (1 / 2) * ((E (N_ 1) (fun u => u)) ^ 2) * (t (1 + n)) - 2 * q * (E (N_ 1) (fun u => u)) * (E (P 1) (fun u => u)) - 2 * q * ((E (N_ 1) (fun u => u)) ^ 2) - (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2) * (t (1 + n)) - (1 / 2) * (q ^ 2) * ((E (P 1) (fun u => u)) ^ 2) * (t (1 + n)) - q * n * ((E (N_ 1) (fun u => u)) ^ 2) - q ^ 2 * (E (N_ 1) (fun u => u)) * (t (1 + n)) * (E (P 1) (fun u => u))).
  { transitivity ((1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * (t (1 + n)) * t1 + (n + 2) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1)))))) - (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => q * (4 + 2 * n) * (1 - q) * u * t1 + t (1 + n) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1))))))). { arrange. }
    assert (E3' : normal_form (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * (t (1 + n)) * t1 + (n + 2) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1)))))) (2 * (q ^ 2) * ((E (P 1) (fun u => u)) ^ 2) + 2 * q * (E (N_ 1) (fun u => u)) * (t (1 + n)) * (E (P 1) (fun u => u)) + n * ((E (N_ 1) (fun u => u)) ^ 2) + q ^ 2 * n * ((E (N_ 1) (fun u => u)) ^ 2) + q ^ 2 * n * ((E (P 1) (fun u => u)) ^ 2) + 2 * ((E (N_ 1) (fun u => u)) ^ 2) + 2 * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2) - 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * (t (1 + n)) * (E (P 1) (fun u => u)) - 4 * q * ((E (N_ 1) (fun u => u)) ^ 2) - 2 * q * n * ((E (N_ 1) (fun u => u)) ^ 2))).
    { unfold normal_form.
      transitivity (E (P 1) (fun r_4 => (q ^ 2 * n * (E (P 1) (fun u => u))) * (r_4) + ((n * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + (((-2) * q * n * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + ((q ^ 2 * n * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + ((2 * (q ^ 2) * (E (P 1) (fun u => u))) * (r_4) + ((2 * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + (((-4) * q * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + ((2 * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + ((2 * q * (E (N_ 1) (fun u => u)) * (t (1 + n))) * (r_4) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u)) * (t (1 + n))) * (r_4)))))))))))).
      { apply E_ext; intros r_4 D_r_4; draws.
        transitivity (n * ((E (N_ 1) (fun u => u)) ^ 2) + q ^ 2 * n * ((E (N_ 1) (fun u => u)) ^ 2) + 2 * (q ^ 2) * r_4 * (E (P 1) (fun u => u)) + 2 * ((E (N_ 1) (fun u => u)) ^ 2) + 2 * q * (E (N_ 1) (fun u => u)) * r_4 * (t (1 + n)) + q ^ 2 * n * r_4 * (E (P 1) (fun u => u)) + 2 * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2) - 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_4 * (t (1 + n)) - 4 * q * ((E (N_ 1) (fun u => u)) ^ 2) - 2 * q * n * ((E (N_ 1) (fun u => u)) ^ 2)).
        { transitivity (E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * r_4 * (t (1 + n)) * w + (n + 2) * (u * (q ^ 2) * r_4 + t1 * ((1 - q) ^ 2) * w))))). { arrange. }
          assert (E5' : normal_form (E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => 2 * q * (1 - q) * r_4 * (t (1 + n)) * w + (n + 2) * (u * (q ^ 2) * r_4 + t1 * ((1 - q) ^ 2) * w))))) (n * ((E (N_ 1) (fun u => u)) ^ 2) + q ^ 2 * n * ((E (N_ 1) (fun u => u)) ^ 2) + 2 * (q ^ 2) * r_4 * (E (P 1) (fun u => u)) + 2 * ((E (N_ 1) (fun u => u)) ^ 2) + 2 * q * (E (N_ 1) (fun u => u)) * r_4 * (t (1 + n)) + q ^ 2 * n * r_4 * (E (P 1) (fun u => u)) + 2 * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2) - 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_4 * (t (1 + n)) - 4 * q * ((E (N_ 1) (fun u => u)) ^ 2) - 2 * q * n * ((E (N_ 1) (fun u => u)) ^ 2))).
          { unfold normal_form.
            transitivity (E (P 1) (fun r_6 => (n * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + (((-2) * q * n * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + ((q ^ 2 * n * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + ((q ^ 2 * n * r_4) * (r_6) + ((2 * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + (((-4) * q * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + ((2 * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + ((2 * (q ^ 2) * r_4) * (r_6) + ((2 * q * (E (N_ 1) (fun u => u)) * r_4 * (t (1 + n))) * (1) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_4 * (t (1 + n))) * (1)))))))))))).
            { apply E_ext; intros r_6 D_r_6; draws.
              transitivity (n * ((E (N_ 1) (fun u => u)) ^ 2) + q ^ 2 * n * ((E (N_ 1) (fun u => u)) ^ 2) + 2 * (q ^ 2) * r_6 * r_4 + 2 * q * (E (N_ 1) (fun u => u)) * (t (1 + n)) * r_4 + q ^ 2 * n * r_6 * r_4 + 2 * ((E (N_ 1) (fun u => u)) ^ 2) + 2 * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2) - 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * (t (1 + n)) * r_4 - 4 * q * ((E (N_ 1) (fun u => u)) ^ 2) - 2 * q * n * ((E (N_ 1) (fun u => u)) ^ 2)).
              { transitivity (E (N_ 1) (fun u => E (N_ 1) (fun w => 2 * q * (1 - q) * r_4 * (t (1 + n)) * u + (n + 2) * (r_6 * (q ^ 2) * r_4 + w * ((1 - q) ^ 2) * u)))). { arrange. }
                assert (E7' : normal_form (E (N_ 1) (fun u => E (N_ 1) (fun w => 2 * q * (1 - q) * r_4 * (t (1 + n)) * u + (n + 2) * (r_6 * (q ^ 2) * r_4 + w * ((1 - q) ^ 2) * u)))) (n * ((E (N_ 1) (fun u => u)) ^ 2) + q ^ 2 * n * ((E (N_ 1) (fun u => u)) ^ 2) + 2 * (q ^ 2) * r_6 * r_4 + 2 * q * (E (N_ 1) (fun u => u)) * (t (1 + n)) * r_4 + q ^ 2 * n * r_6 * r_4 + 2 * ((E (N_ 1) (fun u => u)) ^ 2) + 2 * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2) - 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * (t (1 + n)) * r_4 - 4 * q * ((E (N_ 1) (fun u => u)) ^ 2) - 2 * q * n * ((E (N_ 1) (fun u => u)) ^ 2))).
                { unfold normal_form.
                  transitivity (E (N_ 1) (fun r_8 => (E (N_ 1) (fun u => u) * n) * (r_8) + (((-2) * q * (E (N_ 1) (fun u => u)) * n) * (r_8) + ((q ^ 2 * (E (N_ 1) (fun u => u)) * n) * (r_8) + ((q ^ 2 * n * r_6 * r_4) * (1) + ((2 * (E (N_ 1) (fun u => u))) * (r_8) + (((-4) * q * (E (N_ 1) (fun u => u))) * (r_8) + ((2 * (q ^ 2) * (E (N_ 1) (fun u => u))) * (r_8) + ((2 * (q ^ 2) * r_6 * r_4) * (1) + ((2 * q * r_4 * (t (1 + n))) * (r_8) + (((-2) * (q ^ 2) * r_4 * (t (1 + n))) * (r_8)))))))))))).
                  { apply E_ext; intros r_8 D_r_8; draws.
                    transitivity (2 * r_4 * q * r_8 * (t (1 + n)) + 2 * (E (N_ 1) (fun u => u)) * r_8 + E (N_ 1) (fun u => u) * n * r_8 + 2 * r_4 * (q ^ 2) * r_6 + 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_8 + r_4 * (q ^ 2) * n * r_6 + q ^ 2 * (E (N_ 1) (fun u => u)) * n * r_8 - 2 * q * (E (N_ 1) (fun u => u)) * n * r_8 - 4 * q * (E (N_ 1) (fun u => u)) * r_8 - 2 * r_4 * (q ^ 2) * r_8 * (t (1 + n))).
                    { transitivity (E (N_ 1) (fun u => 2 * q * (1 - q) * r_4 * (t (1 + n)) * r_8 + (n + 2) * (r_6 * (q ^ 2) * r_4 + u * ((1 - q) ^ 2) * r_8))). { arrange. }
                      assert (E9' : normal_form (E (N_ 1) (fun u => 2 * q * (1 - q) * r_4 * (t (1 + n)) * r_8 + (n + 2) * (r_6 * (q ^ 2) * r_4 + u * ((1 - q) ^ 2) * r_8))) (2 * r_4 * q * r_8 * (t (1 + n)) + 2 * (E (N_ 1) (fun u => u)) * r_8 + E (N_ 1) (fun u => u) * n * r_8 + 2 * r_4 * (q ^ 2) * r_6 + 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_8 + r_4 * (q ^ 2) * n * r_6 + q ^ 2 * (E (N_ 1) (fun u => u)) * n * r_8 - 2 * q * (E (N_ 1) (fun u => u)) * n * r_8 - 4 * q * (E (N_ 1) (fun u => u)) * r_8 - 2 * r_4 * (q ^ 2) * r_8 * (t (1 + n)))).
                      { unfold normal_form.
                        transitivity (E (N_ 1) (fun r_10 => (n * r_8) * (r_10) + ((2 * r_8) * (r_10) + (((-2) * q * n * r_8) * (r_10) + (((-4) * q * r_8) * (r_10) + ((q ^ 2 * n * r_8) * (r_10) + ((2 * (q ^ 2) * r_8) * (r_10) + ((q ^ 2 * n * r_6 * r_4) * (1) + ((2 * (q ^ 2) * r_6 * r_4) * (1) + ((2 * q * r_8 * (t (1 + n)) * r_4) * (1) + (((-2) * (q ^ 2) * r_8 * (t (1 + n)) * r_4) * (1)))))))))))).
                        { apply E_ext; intros r_10 D_r_10; draws.
                          transitivity (2 * q * r_4 * (t (1 + n)) * r_8 + 2 * r_6 * (q ^ 2) * r_4 + 2 * (q ^ 2) * r_10 * r_8 + r_6 * (q ^ 2) * n * r_4 + q ^ 2 * n * r_10 * r_8 + n * r_10 * r_8 + 2 * r_10 * r_8 - 2 * (q ^ 2) * r_4 * (t (1 + n)) * r_8 - 4 * q * r_10 * r_8 - 2 * q * n * r_10 * r_8).
                          { first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity ((n * r_8) * (E (N_ 1) (fun r_10 => r_10)) + ((2 * r_8) * (E (N_ 1) (fun r_10 => r_10)) + (((-2) * q * n * r_8) * (E (N_ 1) (fun r_10 => r_10)) + (((-4) * q * r_8) * (E (N_ 1) (fun r_10 => r_10)) + ((q ^ 2 * n * r_8) * (E (N_ 1) (fun r_10 => r_10)) + ((2 * (q ^ 2) * r_8) * (E (N_ 1) (fun r_10 => r_10)) + ((q ^ 2 * n * r_6 * r_4) * (E (N_ 1) (fun r_10 => 1)) + ((2 * (q ^ 2) * r_6 * r_4) * (E (N_ 1) (fun r_10 => 1)) + ((2 * q * r_8 * (t (1 + n)) * r_4) * (E (N_ 1) (fun r_10 => 1)) + (((-2) * (q ^ 2) * r_8 * (t (1 + n)) * r_4) * (E (N_ 1) (fun r_10 => 1)))))))))))).
                        { linear. }
                        transitivity ((n * r_8) * (E (N_ 1) (fun u => u)) + ((2 * r_8) * (E (N_ 1) (fun u => u)) + (((-2) * q * n * r_8) * (E (N_ 1) (fun u => u)) + (((-4) * q * r_8) * (E (N_ 1) (fun u => u)) + ((q ^ 2 * n * r_8) * (E (N_ 1) (fun u => u)) + ((2 * (q ^ 2) * r_8) * (E (N_ 1) (fun u => u)) + ((q ^ 2 * n * r_6 * r_4) * (E (N_ 1) (fun u => 1)) + ((2 * (q ^ 2) * r_6 * r_4) * (E (N_ 1) (fun u => 1)) + ((2 * q * r_8 * (t (1 + n)) * r_4) * (E (N_ 1) (fun u => 1)) + (((-2) * (q ^ 2) * r_8 * (t (1 + n)) * r_4) * (E (N_ 1) (fun u => 1)))))))))))). { arrange. }
                        assert (E11' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        assert (E12' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        assert (E13' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        assert (E14' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((E (N_ 1) (fun u => u) * n) * (E (N_ 1) (fun r_8 => r_8)) + (((-2) * q * (E (N_ 1) (fun u => u)) * n) * (E (N_ 1) (fun r_8 => r_8)) + ((q ^ 2 * (E (N_ 1) (fun u => u)) * n) * (E (N_ 1) (fun r_8 => r_8)) + ((q ^ 2 * n * r_6 * r_4) * (E (N_ 1) (fun r_8 => 1)) + ((2 * (E (N_ 1) (fun u => u))) * (E (N_ 1) (fun r_8 => r_8)) + (((-4) * q * (E (N_ 1) (fun u => u))) * (E (N_ 1) (fun r_8 => r_8)) + ((2 * (q ^ 2) * (E (N_ 1) (fun u => u))) * (E (N_ 1) (fun r_8 => r_8)) + ((2 * (q ^ 2) * r_6 * r_4) * (E (N_ 1) (fun r_8 => 1)) + ((2 * q * r_4 * (t (1 + n))) * (E (N_ 1) (fun r_8 => r_8)) + (((-2) * (q ^ 2) * r_4 * (t (1 + n))) * (E (N_ 1) (fun r_8 => r_8)))))))))))).
                  { linear. }
                  transitivity ((E (N_ 1) (fun u => u) * n) * (E (N_ 1) (fun u => u)) + (((-2) * q * (E (N_ 1) (fun u => u)) * n) * (E (N_ 1) (fun u => u)) + ((q ^ 2 * (E (N_ 1) (fun u => u)) * n) * (E (N_ 1) (fun u => u)) + ((q ^ 2 * n * r_6 * r_4) * (E (N_ 1) (fun u => 1)) + ((2 * (E (N_ 1) (fun u => u))) * (E (N_ 1) (fun u => u)) + (((-4) * q * (E (N_ 1) (fun u => u))) * (E (N_ 1) (fun u => u)) + ((2 * (q ^ 2) * (E (N_ 1) (fun u => u))) * (E (N_ 1) (fun u => u)) + ((2 * (q ^ 2) * r_6 * r_4) * (E (N_ 1) (fun u => 1)) + ((2 * q * r_4 * (t (1 + n))) * (E (N_ 1) (fun u => u)) + (((-2) * (q ^ 2) * r_4 * (t (1 + n))) * (E (N_ 1) (fun u => u)))))))))))). { arrange. }
                  assert (E15' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  assert (E16' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((n * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_6 => 1)) + (((-2) * q * n * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_6 => 1)) + ((q ^ 2 * n * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_6 => 1)) + ((q ^ 2 * n * r_4) * (E (P 1) (fun r_6 => r_6)) + ((2 * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_6 => 1)) + (((-4) * q * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_6 => 1)) + ((2 * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_6 => 1)) + ((2 * (q ^ 2) * r_4) * (E (P 1) (fun r_6 => r_6)) + ((2 * q * (E (N_ 1) (fun u => u)) * r_4 * (t (1 + n))) * (E (P 1) (fun r_6 => 1)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_4 * (t (1 + n))) * (E (P 1) (fun r_6 => 1)))))))))))).
            { linear. }
            transitivity ((n * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + (((-2) * q * n * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + ((q ^ 2 * n * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + ((q ^ 2 * n * r_4) * (E (P 1) (fun u => u)) + ((2 * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + (((-4) * q * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + ((2 * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + ((2 * (q ^ 2) * r_4) * (E (P 1) (fun u => u)) + ((2 * q * (E (N_ 1) (fun u => u)) * r_4 * (t (1 + n))) * (E (P 1) (fun u => 1)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_4 * (t (1 + n))) * (E (P 1) (fun u => 1)))))))))))). { arrange. }
            assert (E17' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E18' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E19' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E20' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E21' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E22' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E23' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E24' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((q ^ 2 * n * (E (P 1) (fun u => u))) * (E (P 1) (fun r_4 => r_4)) + ((n * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_4 => 1)) + (((-2) * q * n * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_4 => 1)) + ((q ^ 2 * n * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_4 => 1)) + ((2 * (q ^ 2) * (E (P 1) (fun u => u))) * (E (P 1) (fun r_4 => r_4)) + ((2 * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_4 => 1)) + (((-4) * q * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_4 => 1)) + ((2 * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_4 => 1)) + ((2 * q * (E (N_ 1) (fun u => u)) * (t (1 + n))) * (E (P 1) (fun r_4 => r_4)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u)) * (t (1 + n))) * (E (P 1) (fun r_4 => r_4)))))))))))).
      { linear. }
      transitivity ((q ^ 2 * n * (E (P 1) (fun u => u))) * (E (P 1) (fun u => u)) + ((n * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + (((-2) * q * n * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + ((q ^ 2 * n * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + ((2 * (q ^ 2) * (E (P 1) (fun u => u))) * (E (P 1) (fun u => u)) + ((2 * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + (((-4) * q * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + ((2 * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + ((2 * q * (E (N_ 1) (fun u => u)) * (t (1 + n))) * (E (P 1) (fun u => u)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u)) * (t (1 + n))) * (E (P 1) (fun u => u)))))))))))). { arrange. }
      assert (E25' : normal_form (E (P 1) (fun u => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E26' : normal_form (E (P 1) (fun u => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E27' : normal_form (E (P 1) (fun u => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E28' : normal_form (E (P 1) (fun u => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E29' : normal_form (E (P 1) (fun u => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E30' : normal_form (E (P 1) (fun u => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    assert (E31' : normal_form (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => q * (4 + 2 * n) * (1 - q) * u * t1 + t (1 + n) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1)))))) (q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) * (t (1 + n)) + (E (N_ 1) (fun u => u)) ^ 2 * (t (1 + n)) + 2 * q * (E (N_ 1) (fun u => u)) * n * (E (P 1) (fun u => u)) + 4 * q * (E (N_ 1) (fun u => u)) * (E (P 1) (fun u => u)) + q ^ 2 * ((E (P 1) (fun u => u)) ^ 2) * (t (1 + n)) - 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * n * (E (P 1) (fun u => u)) - 4 * (q ^ 2) * (E (N_ 1) (fun u => u)) * (E (P 1) (fun u => u)) - 2 * q * ((E (N_ 1) (fun u => u)) ^ 2) * (t (1 + n)))).
    { unfold normal_form.
      transitivity (E (P 1) (fun r_32 => (q ^ 2 * (t (1 + n)) * (E (P 1) (fun u => u))) * (r_32) + (((E (N_ 1) (fun u => u)) ^ 2 * (t (1 + n))) * (1) + (((-2) * q * ((E (N_ 1) (fun u => u)) ^ 2) * (t (1 + n))) * (1) + ((q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) * (t (1 + n))) * (1) + ((4 * q * (E (N_ 1) (fun u => u))) * (r_32) + (((-4) * (q ^ 2) * (E (N_ 1) (fun u => u))) * (r_32) + ((2 * q * (E (N_ 1) (fun u => u)) * n) * (r_32) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u)) * n) * (r_32)))))))))).
      { apply E_ext; intros r_32 D_r_32; draws.
        transitivity (q ^ 2 * r_32 * (t (1 + n)) * (E (P 1) (fun u => u)) + q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) * (t (1 + n)) + (E (N_ 1) (fun u => u)) ^ 2 * (t (1 + n)) + 4 * q * (E (N_ 1) (fun u => u)) * r_32 + 2 * q * (E (N_ 1) (fun u => u)) * n * r_32 - 4 * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_32 - 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * n * r_32 - 2 * q * ((E (N_ 1) (fun u => u)) ^ 2) * (t (1 + n))).
        { transitivity (E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => q * (4 + 2 * n) * (1 - q) * r_32 * w + t (1 + n) * (u * (q ^ 2) * r_32 + t1 * ((1 - q) ^ 2) * w))))). { arrange. }
          assert (E33' : normal_form (E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => q * (4 + 2 * n) * (1 - q) * r_32 * w + t (1 + n) * (u * (q ^ 2) * r_32 + t1 * ((1 - q) ^ 2) * w))))) (q ^ 2 * r_32 * (t (1 + n)) * (E (P 1) (fun u => u)) + q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) * (t (1 + n)) + (E (N_ 1) (fun u => u)) ^ 2 * (t (1 + n)) + 4 * q * (E (N_ 1) (fun u => u)) * r_32 + 2 * q * (E (N_ 1) (fun u => u)) * n * r_32 - 4 * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_32 - 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * n * r_32 - 2 * q * ((E (N_ 1) (fun u => u)) ^ 2) * (t (1 + n)))).
          { unfold normal_form.
            transitivity (E (P 1) (fun r_34 => ((E (N_ 1) (fun u => u)) ^ 2 * (t (1 + n))) * (1) + (((-2) * q * ((E (N_ 1) (fun u => u)) ^ 2) * (t (1 + n))) * (1) + ((q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) * (t (1 + n))) * (1) + ((q ^ 2 * r_32 * (t (1 + n))) * (r_34) + ((4 * q * (E (N_ 1) (fun u => u)) * r_32) * (1) + (((-4) * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_32) * (1) + ((2 * q * (E (N_ 1) (fun u => u)) * n * r_32) * (1) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u)) * n * r_32) * (1)))))))))).
            { apply E_ext; intros r_34 D_r_34; draws.
              transitivity (2 * q * (E (N_ 1) (fun u => u)) * n * r_32 + q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) * (t (1 + n)) + 4 * q * (E (N_ 1) (fun u => u)) * r_32 + q ^ 2 * r_34 * (t (1 + n)) * r_32 + (E (N_ 1) (fun u => u)) ^ 2 * (t (1 + n)) - 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * n * r_32 - 2 * q * ((E (N_ 1) (fun u => u)) ^ 2) * (t (1 + n)) - 4 * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_32).
              { transitivity (E (N_ 1) (fun u => E (N_ 1) (fun w => q * (4 + 2 * n) * (1 - q) * r_32 * u + t (1 + n) * (r_34 * (q ^ 2) * r_32 + w * ((1 - q) ^ 2) * u)))). { arrange. }
                assert (E35' : normal_form (E (N_ 1) (fun u => E (N_ 1) (fun w => q * (4 + 2 * n) * (1 - q) * r_32 * u + t (1 + n) * (r_34 * (q ^ 2) * r_32 + w * ((1 - q) ^ 2) * u)))) (2 * q * (E (N_ 1) (fun u => u)) * n * r_32 + q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) * (t (1 + n)) + 4 * q * (E (N_ 1) (fun u => u)) * r_32 + q ^ 2 * r_34 * (t (1 + n)) * r_32 + (E (N_ 1) (fun u => u)) ^ 2 * (t (1 + n)) - 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * n * r_32 - 2 * q * ((E (N_ 1) (fun u => u)) ^ 2) * (t (1 + n)) - 4 * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_32)).
                { unfold normal_form.
                  transitivity (E (N_ 1) (fun r_36 => (4 * q * r_32) * (r_36) + (((-4) * (q ^ 2) * r_32) * (r_36) + ((2 * q * n * r_32) * (r_36) + (((-2) * (q ^ 2) * n * r_32) * (r_36) + ((E (N_ 1) (fun u => u) * (t (1 + n))) * (r_36) + (((-2) * q * (E (N_ 1) (fun u => u)) * (t (1 + n))) * (r_36) + ((q ^ 2 * (E (N_ 1) (fun u => u)) * (t (1 + n))) * (r_36) + ((q ^ 2 * r_34 * (t (1 + n)) * r_32) * (1)))))))))).
                  { apply E_ext; intros r_36 D_r_36; draws.
                    transitivity (2 * r_32 * q * n * r_36 + q ^ 2 * (E (N_ 1) (fun u => u)) * r_36 * (t (1 + n)) + r_32 * (q ^ 2) * (t (1 + n)) * r_34 + 4 * r_32 * q * r_36 + E (N_ 1) (fun u => u) * r_36 * (t (1 + n)) - 2 * q * (E (N_ 1) (fun u => u)) * r_36 * (t (1 + n)) - 4 * r_32 * (q ^ 2) * r_36 - 2 * r_32 * (q ^ 2) * n * r_36).
                    { transitivity (E (N_ 1) (fun u => q * (4 + 2 * n) * (1 - q) * r_32 * r_36 + t (1 + n) * (r_34 * (q ^ 2) * r_32 + u * ((1 - q) ^ 2) * r_36))). { arrange. }
                      assert (E37' : normal_form (E (N_ 1) (fun u => q * (4 + 2 * n) * (1 - q) * r_32 * r_36 + t (1 + n) * (r_34 * (q ^ 2) * r_32 + u * ((1 - q) ^ 2) * r_36))) (2 * r_32 * q * n * r_36 + q ^ 2 * (E (N_ 1) (fun u => u)) * r_36 * (t (1 + n)) + r_32 * (q ^ 2) * (t (1 + n)) * r_34 + 4 * r_32 * q * r_36 + E (N_ 1) (fun u => u) * r_36 * (t (1 + n)) - 2 * q * (E (N_ 1) (fun u => u)) * r_36 * (t (1 + n)) - 4 * r_32 * (q ^ 2) * r_36 - 2 * r_32 * (q ^ 2) * n * r_36)).
                      { unfold normal_form.
                        transitivity (E (N_ 1) (fun r_38 => (4 * q * r_36 * r_32) * (1) + (((-4) * (q ^ 2) * r_36 * r_32) * (1) + ((2 * q * n * r_36 * r_32) * (1) + (((-2) * (q ^ 2) * n * r_36 * r_32) * (1) + ((r_36 * (t (1 + n))) * (r_38) + (((-2) * q * r_36 * (t (1 + n))) * (r_38) + ((q ^ 2 * r_36 * (t (1 + n))) * (r_38) + ((q ^ 2 * r_34 * (t (1 + n)) * r_32) * (1)))))))))).
                        { apply E_ext; intros r_38 D_r_38; draws.
                          transitivity (4 * q * r_32 * r_36 + r_38 * (t (1 + n)) * r_36 + q ^ 2 * r_38 * (t (1 + n)) * r_36 + 2 * q * n * r_32 * r_36 + r_34 * (q ^ 2) * r_32 * (t (1 + n)) - 2 * q * r_38 * (t (1 + n)) * r_36 - 2 * (q ^ 2) * n * r_32 * r_36 - 4 * (q ^ 2) * r_32 * r_36).
                          { first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity ((4 * q * r_36 * r_32) * (E (N_ 1) (fun r_38 => 1)) + (((-4) * (q ^ 2) * r_36 * r_32) * (E (N_ 1) (fun r_38 => 1)) + ((2 * q * n * r_36 * r_32) * (E (N_ 1) (fun r_38 => 1)) + (((-2) * (q ^ 2) * n * r_36 * r_32) * (E (N_ 1) (fun r_38 => 1)) + ((r_36 * (t (1 + n))) * (E (N_ 1) (fun r_38 => r_38)) + (((-2) * q * r_36 * (t (1 + n))) * (E (N_ 1) (fun r_38 => r_38)) + ((q ^ 2 * r_36 * (t (1 + n))) * (E (N_ 1) (fun r_38 => r_38)) + ((q ^ 2 * r_34 * (t (1 + n)) * r_32) * (E (N_ 1) (fun r_38 => 1)))))))))).
                        { linear. }
                        transitivity ((4 * q * r_36 * r_32) * (E (N_ 1) (fun u => 1)) + (((-4) * (q ^ 2) * r_36 * r_32) * (E (N_ 1) (fun u => 1)) + ((2 * q * n * r_36 * r_32) * (E (N_ 1) (fun u => 1)) + (((-2) * (q ^ 2) * n * r_36 * r_32) * (E (N_ 1) (fun u => 1)) + ((r_36 * (t (1 + n))) * (E (N_ 1) (fun u => u)) + (((-2) * q * r_36 * (t (1 + n))) * (E (N_ 1) (fun u => u)) + ((q ^ 2 * r_36 * (t (1 + n))) * (E (N_ 1) (fun u => u)) + ((q ^ 2 * r_34 * (t (1 + n)) * r_32) * (E (N_ 1) (fun u => 1)))))))))). { arrange. }
                        assert (E39' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        assert (E40' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        assert (E41' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        assert (E42' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        assert (E43' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((4 * q * r_32) * (E (N_ 1) (fun r_36 => r_36)) + (((-4) * (q ^ 2) * r_32) * (E (N_ 1) (fun r_36 => r_36)) + ((2 * q * n * r_32) * (E (N_ 1) (fun r_36 => r_36)) + (((-2) * (q ^ 2) * n * r_32) * (E (N_ 1) (fun r_36 => r_36)) + ((E (N_ 1) (fun u => u) * (t (1 + n))) * (E (N_ 1) (fun r_36 => r_36)) + (((-2) * q * (E (N_ 1) (fun u => u)) * (t (1 + n))) * (E (N_ 1) (fun r_36 => r_36)) + ((q ^ 2 * (E (N_ 1) (fun u => u)) * (t (1 + n))) * (E (N_ 1) (fun r_36 => r_36)) + ((q ^ 2 * r_34 * (t (1 + n)) * r_32) * (E (N_ 1) (fun r_36 => 1)))))))))).
                  { linear. }
                  transitivity ((4 * q * r_32) * (E (N_ 1) (fun u => u)) + (((-4) * (q ^ 2) * r_32) * (E (N_ 1) (fun u => u)) + ((2 * q * n * r_32) * (E (N_ 1) (fun u => u)) + (((-2) * (q ^ 2) * n * r_32) * (E (N_ 1) (fun u => u)) + ((E (N_ 1) (fun u => u) * (t (1 + n))) * (E (N_ 1) (fun u => u)) + (((-2) * q * (E (N_ 1) (fun u => u)) * (t (1 + n))) * (E (N_ 1) (fun u => u)) + ((q ^ 2 * (E (N_ 1) (fun u => u)) * (t (1 + n))) * (E (N_ 1) (fun u => u)) + ((q ^ 2 * r_34 * (t (1 + n)) * r_32) * (E (N_ 1) (fun u => 1)))))))))). { arrange. }
                  assert (E44' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity (((E (N_ 1) (fun u => u)) ^ 2 * (t (1 + n))) * (E (P 1) (fun r_34 => 1)) + (((-2) * q * ((E (N_ 1) (fun u => u)) ^ 2) * (t (1 + n))) * (E (P 1) (fun r_34 => 1)) + ((q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) * (t (1 + n))) * (E (P 1) (fun r_34 => 1)) + ((q ^ 2 * r_32 * (t (1 + n))) * (E (P 1) (fun r_34 => r_34)) + ((4 * q * (E (N_ 1) (fun u => u)) * r_32) * (E (P 1) (fun r_34 => 1)) + (((-4) * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_32) * (E (P 1) (fun r_34 => 1)) + ((2 * q * (E (N_ 1) (fun u => u)) * n * r_32) * (E (P 1) (fun r_34 => 1)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u)) * n * r_32) * (E (P 1) (fun r_34 => 1)))))))))).
            { linear. }
            transitivity (((E (N_ 1) (fun u => u)) ^ 2 * (t (1 + n))) * (E (P 1) (fun u => 1)) + (((-2) * q * ((E (N_ 1) (fun u => u)) ^ 2) * (t (1 + n))) * (E (P 1) (fun u => 1)) + ((q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) * (t (1 + n))) * (E (P 1) (fun u => 1)) + ((q ^ 2 * r_32 * (t (1 + n))) * (E (P 1) (fun u => u)) + ((4 * q * (E (N_ 1) (fun u => u)) * r_32) * (E (P 1) (fun u => 1)) + (((-4) * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_32) * (E (P 1) (fun u => 1)) + ((2 * q * (E (N_ 1) (fun u => u)) * n * r_32) * (E (P 1) (fun u => 1)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u)) * n * r_32) * (E (P 1) (fun u => 1)))))))))). { arrange. }
            assert (E45' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E46' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E47' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E48' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E49' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E50' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E51' : normal_form (E (P 1) (fun u => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((q ^ 2 * (t (1 + n)) * (E (P 1) (fun u => u))) * (E (P 1) (fun r_32 => r_32)) + (((E (N_ 1) (fun u => u)) ^ 2 * (t (1 + n))) * (E (P 1) (fun r_32 => 1)) + (((-2) * q * ((E (N_ 1) (fun u => u)) ^ 2) * (t (1 + n))) * (E (P 1) (fun r_32 => 1)) + ((q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) * (t (1 + n))) * (E (P 1) (fun r_32 => 1)) + ((4 * q * (E (N_ 1) (fun u => u))) * (E (P 1) (fun r_32 => r_32)) + (((-4) * (q ^ 2) * (E (N_ 1) (fun u => u))) * (E (P 1) (fun r_32 => r_32)) + ((2 * q * (E (N_ 1) (fun u => u)) * n) * (E (P 1) (fun r_32 => r_32)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u)) * n) * (E (P 1) (fun r_32 => r_32)))))))))).
      { linear. }
      transitivity ((q ^ 2 * (t (1 + n)) * (E (P 1) (fun u => u))) * (E (P 1) (fun u => u)) + (((E (N_ 1) (fun u => u)) ^ 2 * (t (1 + n))) * (E (P 1) (fun u => 1)) + (((-2) * q * ((E (N_ 1) (fun u => u)) ^ 2) * (t (1 + n))) * (E (P 1) (fun u => 1)) + ((q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) * (t (1 + n))) * (E (P 1) (fun u => 1)) + ((4 * q * (E (N_ 1) (fun u => u))) * (E (P 1) (fun u => u)) + (((-4) * (q ^ 2) * (E (N_ 1) (fun u => u))) * (E (P 1) (fun u => u)) + ((2 * q * (E (N_ 1) (fun u => u)) * n) * (E (P 1) (fun u => u)) + (((-2) * (q ^ 2) * (E (N_ 1) (fun u => u)) * n) * (E (P 1) (fun u => u)))))))))). { arrange. }
      assert (E52' : normal_form (E (P 1) (fun u => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E53' : normal_form (E (P 1) (fun u => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E54' : normal_form (E (P 1) (fun u => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  assert (S1' : (1 / 2) * ((q * (E (P 1) (fun u => u)) - E (N_ 1) (fun u => u) * (1 - q)) ^ 2) * (n + 2 - t (1 + n)) = q ^ 2 * (E (N_ 1) (fun u => u)) * n * (E (P 1) (fun u => u)) + (1 / 2) * n * ((E (N_ 1) (fun u => u)) ^ 2) + 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * (E (P 1) (fun u => u)) + q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) + (E (N_ 1) (fun u => u)) ^ 2 + q ^ 2 * ((E (P 1) (fun u => u)) ^ 2) + (1 / 2) * (q ^ 2) * n * ((E (N_ 1) (fun u => u)) ^ 2) + q * ((E (N_ 1) (fun u => u)) ^ 2) * (t (1 + n)) + (1 / 2) * (q ^ 2) * n * ((E (P 1) (fun u => u)) ^ 2) + q * (E (N_ 1) (fun u => u)) * (t (1 + n)) * (E (P 1) (fun u => u)) - q * (E (N_ 1) (fun u => u)) * n * (E (P 1) (fun u => u)) - (1 / 2) * ((E (N_ 1) (fun u => u)) ^ 2) * (t (1 + n)) - 2 * q * (E (N_ 1) (fun u => u)) * (E (P 1) (fun u => u)) - 2 * q * ((E (N_ 1) (fun u => u)) ^ 2) - (1 / 2) * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2) * (t (1 + n)) - (1 / 2) * (q ^ 2) * ((E (P 1) (fun u => u)) ^ 2) * (t (1 + n)) - q * n * ((E (N_ 1) (fun u => u)) ^ 2) - q ^ 2 * (E (N_ 1) (fun u => u)) * (t (1 + n)) * (E (P 1) (fun u => u))).
  { transitivity ((1 / 2) * ((q * (E (P 1) (fun u => u)) - E (N_ 1) (fun u => u) * (1 - q)) ^ 2) * (n + 2 - t (1 + n))). { arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  transitivity ((1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * (t (1 + n)) * t1 + (n + 2) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1)))))) - (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => q * (4 + 2 * n) * (1 - q) * u * t1 + t (1 + n) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1))))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity ((1 / 2) * ((q * (E (P 1) (fun u => u)) - E (N_ 1) (fun u => u) * (1 - q)) ^ 2) * (n + 2 - t (1 + n))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [alpha - beta], by Linear:
  (alpha - beta)^2 > 0
*)
Lemma step_alpha_m_beta (alpha : R) (beta : R) (q : R) (N_ : R -> law R) (P : R -> law R)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_apart : (q * (E (P 1) (fun u => u)) - E (N_ 1) (fun u => u) * (1 - q)) ^ 2 > 0)
    (H_alpha : alpha = q * (E (P 1) (fun u => u)))
    (H_beta : beta = E (N_ 1) (fun u => u) * (1 - q)) :
  (alpha - beta) ^ 2 > 0.
Proof.
  assert (P0' : 0 < (1) * (((q * (E (P 1) (fun u => u)) - E (N_ 1) (fun u => u) * (1 - q)) ^ 2) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : ((alpha - beta) ^ 2) - (0) = (1) * (((q * (E (P 1) (fun u => u)) - E (N_ 1) (fun u => u) * (1 - q)) ^ 2) - (0))).
  { enough (U' : (q * (E (P 1) (fun u => u)) - E (N_ 1) (fun u => u) * (1 - q)) ^ 2 - 0 = 1 * ((q * (E (P 1) (fun u => u)) - E (N_ 1) (fun u => u) * (1 - q)) ^ 2 - 0)).
    { transitivity ((q * (E (P 1) (fun u => u)) - E (N_ 1) (fun u => u) * (1 - q)) ^ 2 - 0).
      { assert (C0' : alpha = q * (E (P 1) (fun u => u))).
        { rewrite H_alpha.
          first [same | ring | arrange]. }
        assert (C1' : beta = E (N_ 1) (fun u => u) * (1 - q)).
        { rewrite H_beta.
          first [same | ring | arrange]. }
        rewrite C0', C1'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    assert (S0' : (q * (E (P 1) (fun u => u)) - E (N_ 1) (fun u => u) * (1 - q)) ^ 2 - 0 = 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * (E (P 1) (fun u => u)) + q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) + (E (N_ 1) (fun u => u)) ^ 2 + q ^ 2 * ((E (P 1) (fun u => u)) ^ 2) - 2 * q * (E (N_ 1) (fun u => u)) * (E (P 1) (fun u => u)) - 2 * q * ((E (N_ 1) (fun u => u)) ^ 2)).
    { transitivity ((q * (E (P 1) (fun u => u)) - E (N_ 1) (fun u => u) * (1 - q)) ^ 2 - 0). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : 1 * ((q * (E (P 1) (fun u => u)) - E (N_ 1) (fun u => u) * (1 - q)) ^ 2 - 0) = 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * (E (P 1) (fun u => u)) + q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) + (E (N_ 1) (fun u => u)) ^ 2 + q ^ 2 * ((E (P 1) (fun u => u)) ^ 2) - 2 * q * (E (N_ 1) (fun u => u)) * (E (P 1) (fun u => u)) - 2 * q * ((E (N_ 1) (fun u => u)) ^ 2)).
    { transitivity (1 * ((q * (E (P 1) (fun u => u)) - E (N_ 1) (fun u => u) * (1 - q)) ^ 2 - 0)). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity ((q * (E (P 1) (fun u => u)) - E (N_ 1) (fun u => u) * (1 - q)) ^ 2 - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (1 * ((q * (E (P 1) (fun u => u)) - E (N_ 1) (fun u => u) * (1 - q)) ^ 2 - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [B_Q > 0], by Linear:
  B_Q > 0
*)
Lemma step_B_Q_pos_0 (B_Q : R) (alpha : R) (beta : R) (n : R) (q : R) (c : R -> R) (t : R -> R) (N_ : R -> law R) (P : R -> law R)
    (label_n : label n)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_first_layer : c 1 = 0)
    (H_a_layer : forall i : R, label i -> c (1 + i) = (sqrt (1 - (Rmax (-1) (Rmin 1 (c i))) ^ 2) + Rmax (-1) (Rmin 1 (c i)) * ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (c i))))) * (inv PI))
    (H_first_NTK : t 1 = c 1)
    (H_NTK_of_a_layer : forall i : R, label i -> t (1 + i) = c (1 + i) + (asin (Rmax (-1) (Rmin 1 (c i))) * (inv PI) + (1 / 2)) * (t i))
    (H_apart : (q * (E (P 1) (fun u => u)) - E (N_ 1) (fun u => u) * (1 - q)) ^ 2 > 0)
    (H_alpha : alpha = q * (E (P 1) (fun u => u)))
    (H_beta : beta = E (N_ 1) (fun u => u) * (1 - q))
    (H_B_Q : B_Q = (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => w * (q ^ 2) * u + 2 * q * (c (1 + n)) * (1 - q) * u * t1 + u1 * ((1 - q) ^ 2) * t1))))) - (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * t1 + c (1 + n) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1))))))) :
  B_Q > 0.
Proof.
  pose proof (step_c_less_1 (n) (c) (t) label_n H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer) as H_c_less_1.
  pose proof (step_between (B_Q) (alpha) (beta) (n) (q) (c) (N_) (P) label_n sort_N_ sort_P H_alpha H_beta H_B_Q) as H_between.
  pose proof (step_alpha_m_beta (alpha) (beta) (q) (N_) (P) sort_N_ sort_P H_apart H_alpha H_beta) as H_alpha_m_beta.
  assert (P0' : 0 < ((1 / 2) - (1 / 2) * (c (1 + n))) * (((alpha - beta) ^ 2) - (0))) by (apply Rmult_lt_0_compat; [first [seen | sign_form ((1 / 2) * (1 - c (1 + n))) ltac:(first [put; solve [field] | equal]) | sign] | lra]).
  assert (G' : (B_Q) - (0) = ((1 / 2) - (1 / 2) * (c (1 + n))) * (((alpha - beta) ^ 2) - (0))).
  { rewrite ?H_between.
    try assert (N1' : normal_form (((1 / 2) * ((alpha - beta) ^ 2) * (1 - c (1 + n)))) ((1 / 2) * (alpha ^ 2) + (1 / 2) * (beta ^ 2) + beta * alpha * (c (1 + n)) - (1 / 2) * (alpha ^ 2) * (c (1 + n)) - (1 / 2) * (beta ^ 2) * (c (1 + n)) - beta * alpha)) by (unfold normal_form; first [put; solve [field] | equal]).
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [B > 0], by Linear:
  B > 0
*)
Lemma step_B_pos_0 (B : R) (alpha : R) (beta : R) (n : R) (q : R) (c : R -> R) (t : R -> R) (N_ : R -> law R) (P : R -> law R)
    (label_n : label n)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_first_layer : c 1 = 0)
    (H_a_layer : forall i : R, label i -> c (1 + i) = (sqrt (1 - (Rmax (-1) (Rmin 1 (c i))) ^ 2) + Rmax (-1) (Rmin 1 (c i)) * ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (c i))))) * (inv PI))
    (H_first_NTK : t 1 = c 1)
    (H_NTK_of_a_layer : forall i : R, label i -> t (1 + i) = c (1 + i) + (asin (Rmax (-1) (Rmin 1 (c i))) * (inv PI) + (1 / 2)) * (t i))
    (H_apart : (q * (E (P 1) (fun u => u)) - E (N_ 1) (fun u => u) * (1 - q)) ^ 2 > 0)
    (H_alpha : alpha = q * (E (P 1) (fun u => u)))
    (H_beta : beta = E (N_ 1) (fun u => u) * (1 - q))
    (H_B : B = (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * (t (1 + n)) * t1 + (n + 2) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1)))))) - (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => q * (4 + 2 * n) * (1 - q) * u * t1 + t (1 + n) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1))))))) :
  B > 0.
Proof.
  pose proof (step_t_less_k_p_1 (n) (c) (t) label_n H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer) as H_t_less_k_p_1.
  pose proof (step_NTK_between (B) (alpha) (beta) (n) (q) (t) (N_) (P) label_n sort_N_ sort_P H_alpha H_beta H_B) as H_NTK_between.
  pose proof (step_alpha_m_beta (alpha) (beta) (q) (N_) (P) sort_N_ sort_P H_apart H_alpha H_beta) as H_alpha_m_beta.
  assert (P0' : 0 < (1 + (1 / 2) * n - (1 / 2) * (t (1 + n))) * (((alpha - beta) ^ 2) - (0))) by (apply Rmult_lt_0_compat; [first [seen | sign_form ((1 / 2) * (n + 2 - t (1 + n))) ltac:(first [put; solve [field] | equal]) | sign] | lra]).
  assert (G' : (B) - (0) = (1 + (1 / 2) * n - (1 / 2) * (t (1 + n))) * (((alpha - beta) ^ 2) - (0))).
  { rewrite ?H_NTK_between.
    try assert (N1' : normal_form (((1 / 2) * (n + 2 - t (1 + n)) * ((alpha - beta) ^ 2))) ((1 / 2) * n * (beta ^ 2) + alpha ^ 2 + (1 / 2) * (alpha ^ 2) * n + beta ^ 2 + beta * alpha * (t (1 + n)) - (1 / 2) * (alpha ^ 2) * (t (1 + n)) - (1 / 2) * (beta ^ 2) * (t (1 + n)) - 2 * beta * alpha - beta * alpha * n)) by (unfold normal_form; first [put; solve [field] | equal]).
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [excess], by Algebra:
  W_Q*B_Q^(-1) - W*B^(-1) = (1 - c(1 + n))^(-1)*(-2*t(1 + n) + 2*(n + 2)*c(1 + n))*(alpha -
    beta)^(-2)*(-(beta + alpha)^2 + v)*(-t(1 + n) + n + 2)^(-1)
*)
Lemma step_excess (B : R) (B_Q : R) (W : R) (W_Q : R) (alpha : R) (beta : R) (n : R) (q : R) (v : R) (c : R -> R) (t : R -> R) (N_ : R -> law R) (P : R -> law R)
    (label_n : label n)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_first_layer : c 1 = 0)
    (H_a_layer : forall i : R, label i -> c (1 + i) = (sqrt (1 - (Rmax (-1) (Rmin 1 (c i))) ^ 2) + Rmax (-1) (Rmin 1 (c i)) * ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (c i))))) * (inv PI))
    (H_first_NTK : t 1 = c 1)
    (H_NTK_of_a_layer : forall i : R, label i -> t (1 + i) = c (1 + i) + (asin (Rmax (-1) (Rmin 1 (c i))) * (inv PI) + (1 / 2)) * (t i))
    (H_apart : (q * (E (P 1) (fun u => u)) - E (N_ 1) (fun u => u) * (1 - q)) ^ 2 > 0)
    (H_alpha : alpha = q * (E (P 1) (fun u => u)))
    (H_beta : beta = E (N_ 1) (fun u => u) * (1 - q))
    (H_v : v = E (N_ 1) (fun u => u ^ 2) * (1 - q) + q * (E (P 1) (fun u => u ^ 2)))
    (H_W_Q : W_Q = E (P 1) (fun u => E (N_ 1) (fun w => u ^ 2 * q + w ^ 2 * (1 - q))) - E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => w * (q ^ 2) * u + 2 * q * (c (1 + n)) * (1 - q) * u * t1 + u1 * ((1 - q) ^ 2) * t1)))))
    (H_B_Q : B_Q = (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => w * (q ^ 2) * u + 2 * q * (c (1 + n)) * (1 - q) * u * t1 + u1 * ((1 - q) ^ 2) * t1))))) - (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * t1 + c (1 + n) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1)))))))
    (H_W : W = E (P 1) (fun u => E (N_ 1) (fun w => (n + 2) * (u ^ 2 * q + w ^ 2 * (1 - q)))) - E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * (t (1 + n)) * t1 + (n + 2) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1))))))
    (H_B : B = (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * (t (1 + n)) * t1 + (n + 2) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1)))))) - (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => q * (4 + 2 * n) * (1 - q) * u * t1 + t (1 + n) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1))))))) :
  W_Q * (inv B_Q) - W * (inv B) = (2 * (n + 2) * (c (1 + n)) - 2 * (t (1 + n))) * (v - (beta + alpha) ^ 2) * (inv (1 - c (1 + n))) * (inv ((alpha - beta) ^ 2)) * (inv (n + 2 - t (1 + n))).
Proof.
  pose proof (step_c_less_1 (n) (c) (t) label_n H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer) as H_c_less_1.
  pose proof (step_k_p_1_c_pos_t (n) (c) (t) label_n H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer) as H_k_p_1_c_pos_t.
  pose proof (step_within (W_Q) (alpha) (beta) (n) (q) (v) (c) (N_) (P) label_n sort_N_ sort_P H_alpha H_beta H_v H_W_Q) as H_within.
  pose proof (step_between (B_Q) (alpha) (beta) (n) (q) (c) (N_) (P) label_n sort_N_ sort_P H_alpha H_beta H_B_Q) as H_between.
  pose proof (step_NTK_within (W) (alpha) (beta) (n) (q) (v) (t) (N_) (P) label_n sort_N_ sort_P H_alpha H_beta H_v H_W) as H_NTK_within.
  pose proof (step_NTK_between (B) (alpha) (beta) (n) (q) (t) (N_) (P) label_n sort_N_ sort_P H_alpha H_beta H_B) as H_NTK_between.
  pose proof (step_alpha_m_beta (alpha) (beta) (q) (N_) (P) sort_N_ sort_P H_apart H_alpha H_beta) as H_alpha_m_beta.
  rewrite ?H_within, ?H_between, ?H_NTK_within, ?H_NTK_between.
  rewrite ?H_within, ?H_between, ?H_NTK_within, ?H_NTK_between.
  try assert (alpha - beta <> 0) by first [sign].
  try assert (0 < 1 - c (1 + n)) by first [sign].
  try assert (0 < n + 2 - t (1 + n)) by first [seen | sign_form ((n * (c (1 + n)) + 2 * (c (1 + n)) - t (1 + n)) + (n * (1 - c (1 + n)) + 2 * (1 - c (1 + n)))) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (N4' : normal_form (((1 / 2) * (n + 2 - t (1 + n)) * ((alpha - beta) ^ 2))) ((1 / 2) * n * (beta ^ 2) + alpha ^ 2 + (1 / 2) * (alpha ^ 2) * n + beta ^ 2 + beta * alpha * (t (1 + n)) - (1 / 2) * (alpha ^ 2) * (t (1 + n)) - (1 / 2) * (beta ^ 2) * (t (1 + n)) - 2 * beta * alpha - beta * alpha * n)) by (unfold normal_form; first [put; solve [field] | equal]).
  try assert (N5' : normal_form (((n + 2) * (v - beta ^ 2 - alpha ^ 2) - 2 * beta * alpha * (t (1 + n)))) (n * v + 2 * v - alpha ^ 2 * n - 2 * (beta ^ 2) - 2 * (alpha ^ 2) - n * (beta ^ 2) - 2 * beta * alpha * (t (1 + n)))) by (unfold normal_form; first [put; solve [ring] | equal]).
  try assert (N6' : normal_form (((1 / 2) * ((alpha - beta) ^ 2) * (1 - c (1 + n)))) ((1 / 2) * (alpha ^ 2) + (1 / 2) * (beta ^ 2) + beta * alpha * (c (1 + n)) - (1 / 2) * (alpha ^ 2) * (c (1 + n)) - (1 / 2) * (beta ^ 2) * (c (1 + n)) - beta * alpha)) by (unfold normal_form; first [put; solve [field] | equal]).
  try assert (beta ^ 2 * (c (1 + n)) + alpha ^ 2 * (c (1 + n)) + 2 * beta * alpha - beta ^ 2 - 2 * beta * alpha * (c (1 + n)) - alpha ^ 2 < 0) by first [seen | sign_form ((-1) * ((alpha - beta) ^ 2) * (1 - c (1 + n))) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (N7' : normal_form ((inv (((1 / 2) * ((alpha - beta) ^ 2) * (1 - c (1 + n)))))) ((-2) * (inv (beta ^ 2 * (c (1 + n)) + alpha ^ 2 * (c (1 + n)) + 2 * beta * alpha - beta ^ 2 - 2 * beta * alpha * (c (1 + n)) - alpha ^ 2)))) by first [(unfold normal_form; replace (((1 / 2) * ((alpha - beta) ^ 2) * (1 - c (1 + n)))) with ((-1 / 2) * (beta ^ 2 * (c (1 + n)) + alpha ^ 2 * (c (1 + n)) + 2 * beta * alpha - beta ^ 2 - 2 * beta * alpha * (c (1 + n)) - alpha ^ 2)) by (first [put; solve [field] | equal]); inverse) | normal].
  try assert (beta ^ 2 * (t (1 + n)) + alpha ^ 2 * (t (1 + n)) + 4 * beta * alpha + 2 * beta * alpha * n - alpha ^ 2 * n - 2 * (beta ^ 2) - 2 * (alpha ^ 2) - n * (beta ^ 2) - 2 * beta * alpha * (t (1 + n)) < 0) by first [seen | sign_form ((-1) * ((n * (c (1 + n)) + 2 * (c (1 + n)) - t (1 + n)) + (n * (1 - c (1 + n)) + 2 * (1 - c (1 + n)))) * ((alpha - beta) ^ 2)) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (N8' : normal_form ((inv (((1 / 2) * (n + 2 - t (1 + n)) * ((alpha - beta) ^ 2))))) ((-2) * (inv (beta ^ 2 * (t (1 + n)) + alpha ^ 2 * (t (1 + n)) + 4 * beta * alpha + 2 * beta * alpha * n - alpha ^ 2 * n - 2 * (beta ^ 2) - 2 * (alpha ^ 2) - n * (beta ^ 2) - 2 * beta * alpha * (t (1 + n)))))) by first [(unfold normal_form; replace (((1 / 2) * (n + 2 - t (1 + n)) * ((alpha - beta) ^ 2))) with ((-1 / 2) * (beta ^ 2 * (t (1 + n)) + alpha ^ 2 * (t (1 + n)) + 4 * beta * alpha + 2 * beta * alpha * n - alpha ^ 2 * n - 2 * (beta ^ 2) - 2 * (alpha ^ 2) - n * (beta ^ 2) - 2 * beta * alpha * (t (1 + n)))) by (first [put; solve [field] | equal]); inverse) | normal].
  try assert (0 < alpha ^ 2 + beta ^ 2 - 2 * beta * alpha) by first [sign_form ((alpha - beta) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (N9' : normal_form (inv ((alpha - beta) ^ 2)) (inv (alpha ^ 2 + beta ^ 2 - 2 * beta * alpha))) by first [apply inv_is; [nonzero | (assert (Z0' : alpha ^ 2 + beta ^ 2 - 2 * beta * alpha <> 0) by (apply positive_ne; first [sign_form ((alpha - beta) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
  try assert (c (1 + n) - 1 < 0) by first [sign].
  try assert (N10' : normal_form (inv (1 - c (1 + n))) ((-1) * (inv (c (1 + n) - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : c (1 + n) - 1 <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
  try assert (t (1 + n) - 2 - n < 0) by first [sign].
  try assert (N11' : normal_form (inv (n + 2 - t (1 + n))) ((-1) * (inv (t (1 + n) - 2 - n)))) by first [apply inv_is; [nonzero | (assert (Z0' : t (1 + n) - 2 - n <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
  assert (Z0' : beta ^ 2 * (c (1 + n)) + alpha ^ 2 * (c (1 + n)) + 2 * beta * alpha - beta ^ 2 - 2 * beta * alpha * (c (1 + n)) - alpha ^ 2 <> 0) by (apply negative_ne; first [seen | sign_form ((-1) * ((alpha - beta) ^ 2) * (1 - c (1 + n))) ltac:(first [put; solve [ring] | equal]) | sign]).
  assert (Z1' : beta ^ 2 * (t (1 + n)) + alpha ^ 2 * (t (1 + n)) + 4 * beta * alpha + 2 * beta * alpha * n - alpha ^ 2 * n - 2 * (beta ^ 2) - 2 * (alpha ^ 2) - n * (beta ^ 2) - 2 * beta * alpha * (t (1 + n)) <> 0) by (apply negative_ne; first [seen | sign_form ((-1) * ((n * (c (1 + n)) + 2 * (c (1 + n)) - t (1 + n)) + (n * (1 - c (1 + n)) + 2 * (1 - c (1 + n)))) * ((alpha - beta) ^ 2)) ltac:(first [put; solve [ring] | equal]) | sign]).
  assert (Z2' : t (1 + n) - 2 - n <> 0) by (apply negative_ne; first [sign]).
  assert (Z3' : alpha ^ 2 + beta ^ 2 - 2 * beta * alpha <> 0) by (apply positive_ne; first [sign_form ((alpha - beta) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]).
  assert (Z4' : c (1 + n) - 1 <> 0) by (apply negative_ne; first [sign]).
  first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z4'), ?(inv_at _ Z3'); field; sides] | equal].
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
    (H_apart : (q * (E (P 1) (fun u => u)) - E (N_ 1) (fun u => u) * (1 - q)) ^ 2 > 0) :
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
    (H_apart : (q * (E (P 1) (fun u => u)) - E (N_ 1) (fun u => u) * (1 - q)) ^ 2 > 0) :
  E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => (1 / 2) * (q ^ 2) * ((u - w) ^ 2) + (1 / 2) * ((t1 - u1) ^ 2) * ((1 - q) ^ 2) + q * (1 - q) * ((u - t1) ^ 2))))) >= 0.
Proof.
  assert (H_squares : forall z0 : R, drawn (P 1) z0 -> forall z1 : R, drawn (P 1) z1 -> forall z2 : R, drawn (N_ 1) z2 -> forall z3 : R, drawn (N_ 1) z3 -> (1 / 2) * (((z0) - (z1)) ^ 2) * (q ^ 2) + (1 / 2) * ((1 - q) ^ 2) * (((z2) - (z3)) ^ 2) + q * (((z0) - (z2)) ^ 2) * (1 - q) >= 0).
  { intros z0 D0 z1 D1 z2 D2 z3 D3; draws; apply (step_squares (z0) (z2) (q) (z1) (z3) (N_) (P)); premise. }
  assert (P' : 0 <= E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => (1 / 2) * (q ^ 2) * ((u - w) ^ 2) + (1 / 2) * ((t1 - u1) ^ 2) * ((1 - q) ^ 2) + q * (1 - q) * ((u - t1) ^ 2)))))).
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
    (H_apart : (q * (E (P 1) (fun u => u)) - E (N_ 1) (fun u => u) * (1 - q)) ^ 2 > 0)
    (H_alpha : alpha = q * (E (P 1) (fun u => u)))
    (H_beta : beta = E (N_ 1) (fun u => u) * (1 - q))
    (H_v : v = E (N_ 1) (fun u => u ^ 2) * (1 - q) + q * (E (P 1) (fun u => u ^ 2))) :
  v - (beta + alpha) ^ 2 >= 0.
Proof.
  pose proof (step_mean_of_squares (a) (b) (q) (x) (y) (N_) (P) sort_N_ sort_P H_a_pos_0 H_b_pos_0 H_q_pos_is_0 H_x_pos_0 H_y_pos_0 H_q_less_is_1 H_apart) as H_mean_of_squares.
  assert (P0' : 0 <= (1) * ((E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => (1 / 2) * (q ^ 2) * ((u - w) ^ 2) + (1 / 2) * ((t1 - u1) ^ 2) * ((1 - q) ^ 2) + q * (1 - q) * ((u - t1) ^ 2)))))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (v - (beta + alpha) ^ 2) - (0) = (1) * ((E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => (1 / 2) * (q ^ 2) * ((u - w) ^ 2) + (1 / 2) * ((t1 - u1) ^ 2) * ((1 - q) ^ 2) + q * (1 - q) * ((u - t1) ^ 2)))))) - (0))).
  { enough (U' : ((E (N_ 1) (fun u => u ^ 2) * (1 - q) + q * (E (P 1) (fun u => u ^ 2))) - (q * (E (P 1) (fun u => u)) + E (N_ 1) (fun u => u) * (1 - q)) ^ 2) - 0 = 1 * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => (1 / 2) * (q ^ 2) * ((u - w) ^ 2) + (1 / 2) * ((t1 - u1) ^ 2) * ((1 - q) ^ 2) + q * (1 - q) * ((u - t1) ^ 2))))) - 0)).
    { transitivity (((E (N_ 1) (fun u => u ^ 2) * (1 - q) + q * (E (P 1) (fun u => u ^ 2))) - (q * (E (P 1) (fun u => u)) + E (N_ 1) (fun u => u) * (1 - q)) ^ 2) - 0).
      { assert (C0' : beta = E (N_ 1) (fun u => u) * (1 - q)).
        { rewrite H_beta.
          first [same | ring | arrange]. }
        assert (C1' : alpha = q * (E (P 1) (fun u => u))).
        { rewrite H_alpha.
          first [same | ring | arrange]. }
        assert (C2' : v = E (N_ 1) (fun u => u ^ 2) * (1 - q) + q * (E (P 1) (fun u => u ^ 2))).
        { rewrite H_v.
          first [same | ring | arrange]. }
        rewrite C0', C1', C2'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    assert (S0' : ((E (N_ 1) (fun u => u ^ 2) * (1 - q) + q * (E (P 1) (fun u => u ^ 2))) - (q * (E (P 1) (fun u => u)) + E (N_ 1) (fun u => u) * (1 - q)) ^ 2) - 0 = 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * (E (P 1) (fun u => u)) + 2 * q * ((E (N_ 1) (fun u => u)) ^ 2) + E (N_ 1) (fun u => u ^ 2) + q * (E (P 1) (fun u => u ^ 2)) - (E (N_ 1) (fun u => u)) ^ 2 - q ^ 2 * ((E (P 1) (fun u => u)) ^ 2) - 2 * q * (E (N_ 1) (fun u => u)) * (E (P 1) (fun u => u)) - q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) - q * (E (N_ 1) (fun u => u ^ 2))).
    { transitivity (((E (N_ 1) (fun u => u ^ 2) * (1 - q) + q * (E (P 1) (fun u => u ^ 2))) - (q * (E (P 1) (fun u => u)) + E (N_ 1) (fun u => u) * (1 - q)) ^ 2) - 0). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : 1 * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => (1 / 2) * (q ^ 2) * ((u - w) ^ 2) + (1 / 2) * ((t1 - u1) ^ 2) * ((1 - q) ^ 2) + q * (1 - q) * ((u - t1) ^ 2))))) - 0) = 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * (E (P 1) (fun u => u)) + 2 * q * ((E (N_ 1) (fun u => u)) ^ 2) + E (N_ 1) (fun u => u ^ 2) + q * (E (P 1) (fun u => u ^ 2)) - (E (N_ 1) (fun u => u)) ^ 2 - q ^ 2 * ((E (P 1) (fun u => u)) ^ 2) - 2 * q * (E (N_ 1) (fun u => u)) * (E (P 1) (fun u => u)) - q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) - q * (E (N_ 1) (fun u => u ^ 2))).
    { transitivity (1 * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => (1 / 2) * (q ^ 2) * ((u - w) ^ 2) + (1 / 2) * ((t1 - u1) ^ 2) * ((1 - q) ^ 2) + q * (1 - q) * ((u - t1) ^ 2))))) - 0)). { arrange. }
      assert (E7' : normal_form (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => (1 / 2) * (q ^ 2) * ((u - w) ^ 2) + (1 / 2) * ((t1 - u1) ^ 2) * ((1 - q) ^ 2) + q * (1 - q) * ((u - t1) ^ 2)))))) (2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * (E (P 1) (fun u => u)) + 2 * q * ((E (N_ 1) (fun u => u)) ^ 2) + E (N_ 1) (fun u => u ^ 2) + q * (E (P 1) (fun u => u ^ 2)) - (E (N_ 1) (fun u => u)) ^ 2 - q ^ 2 * ((E (P 1) (fun u => u)) ^ 2) - 2 * q * (E (N_ 1) (fun u => u)) * (E (P 1) (fun u => u)) - q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) - q * (E (N_ 1) (fun u => u ^ 2)))).
      { unfold normal_form.
        transitivity (E (P 1) (fun r_8 => ((-1 / 2) * (q ^ 2)) * (r_8 ^ 2) + (((-1) * (q ^ 2) * (E (P 1) (fun u => u))) * (r_8) + (((1 / 2) * (q ^ 2) * (E (P 1) (fun u => u ^ 2))) * (1) + ((q) * (r_8 ^ 2) + (((-2) * q * (E (N_ 1) (fun u => u))) * (r_8) + ((2 * (q ^ 2) * (E (N_ 1) (fun u => u))) * (r_8) + ((E (N_ 1) (fun u => u ^ 2)) * (1) + (((-1) * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + ((2 * q * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + (((-1) * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + (((-1) * q * (E (N_ 1) (fun u => u ^ 2))) * (1))))))))))))).
        { apply E_ext; intros r_8 D_r_8; draws.
          transitivity (2 * q * ((E (N_ 1) (fun u => u)) ^ 2) + (1 / 2) * (q ^ 2) * (E (P 1) (fun u => u ^ 2)) + E (N_ 1) (fun u => u ^ 2) + q * (r_8 ^ 2) + 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_8 - q ^ 2 * r_8 * (E (P 1) (fun u => u)) - (E (N_ 1) (fun u => u)) ^ 2 - 2 * q * (E (N_ 1) (fun u => u)) * r_8 - q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) - q * (E (N_ 1) (fun u => u ^ 2)) - (1 / 2) * (q ^ 2) * (r_8 ^ 2)).
          { transitivity (E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * (q ^ 2) * ((r_8 - u) ^ 2) + (1 / 2) * ((w - t1) ^ 2) * ((1 - q) ^ 2) + q * (1 - q) * ((r_8 - w) ^ 2))))). { arrange. }
            assert (E9' : normal_form (E (P 1) (fun u => E (N_ 1) (fun w => E (N_ 1) (fun t1 => (1 / 2) * (q ^ 2) * ((r_8 - u) ^ 2) + (1 / 2) * ((w - t1) ^ 2) * ((1 - q) ^ 2) + q * (1 - q) * ((r_8 - w) ^ 2))))) (2 * q * ((E (N_ 1) (fun u => u)) ^ 2) + (1 / 2) * (q ^ 2) * (E (P 1) (fun u => u ^ 2)) + E (N_ 1) (fun u => u ^ 2) + q * (r_8 ^ 2) + 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_8 - q ^ 2 * r_8 * (E (P 1) (fun u => u)) - (E (N_ 1) (fun u => u)) ^ 2 - 2 * q * (E (N_ 1) (fun u => u)) * r_8 - q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) - q * (E (N_ 1) (fun u => u ^ 2)) - (1 / 2) * (q ^ 2) * (r_8 ^ 2))).
            { unfold normal_form.
              transitivity (E (P 1) (fun r_10 => (q * (r_8 ^ 2)) * (1) + (((-2) * q * (E (N_ 1) (fun u => u)) * r_8) * (1) + (((-1 / 2) * (q ^ 2) * (r_8 ^ 2)) * (1) + ((2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_8) * (1) + (((-1) * (q ^ 2) * r_8) * (r_10) + (((1 / 2) * (q ^ 2)) * (r_10 ^ 2) + ((E (N_ 1) (fun u => u ^ 2)) * (1) + (((-1) * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + ((2 * q * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + (((-1) * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2)) * (1) + (((-1) * q * (E (N_ 1) (fun u => u ^ 2))) * (1))))))))))))).
              { apply E_ext; intros r_10 D_r_10; draws.
                transitivity (r_8 ^ 2 * q + 2 * q * ((E (N_ 1) (fun u => u)) ^ 2) + 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_8 + E (N_ 1) (fun u => u ^ 2) + (1 / 2) * (q ^ 2) * (r_10 ^ 2) - 2 * q * (E (N_ 1) (fun u => u)) * r_8 - (E (N_ 1) (fun u => u)) ^ 2 - q ^ 2 * r_10 * r_8 - q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) - q * (E (N_ 1) (fun u => u ^ 2)) - (1 / 2) * (r_8 ^ 2) * (q ^ 2)).
                { transitivity (E (N_ 1) (fun u => E (N_ 1) (fun w => (1 / 2) * (q ^ 2) * ((r_8 - r_10) ^ 2) + (1 / 2) * ((u - w) ^ 2) * ((1 - q) ^ 2) + q * (1 - q) * ((r_8 - u) ^ 2)))). { arrange. }
                  assert (E11' : normal_form (E (N_ 1) (fun u => E (N_ 1) (fun w => (1 / 2) * (q ^ 2) * ((r_8 - r_10) ^ 2) + (1 / 2) * ((u - w) ^ 2) * ((1 - q) ^ 2) + q * (1 - q) * ((r_8 - u) ^ 2)))) (r_8 ^ 2 * q + 2 * q * ((E (N_ 1) (fun u => u)) ^ 2) + 2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_8 + E (N_ 1) (fun u => u ^ 2) + (1 / 2) * (q ^ 2) * (r_10 ^ 2) - 2 * q * (E (N_ 1) (fun u => u)) * r_8 - (E (N_ 1) (fun u => u)) ^ 2 - q ^ 2 * r_10 * r_8 - q ^ 2 * ((E (N_ 1) (fun u => u)) ^ 2) - q * (E (N_ 1) (fun u => u ^ 2)) - (1 / 2) * (r_8 ^ 2) * (q ^ 2))).
                  { unfold normal_form.
                    transitivity (E (N_ 1) (fun r_12 => ((1 / 2) * (E (N_ 1) (fun u => u ^ 2))) * (1) + (((-1) * q * (E (N_ 1) (fun u => u ^ 2))) * (1) + (((1 / 2) * (q ^ 2) * (E (N_ 1) (fun u => u ^ 2))) * (1) + (((-1) * (E (N_ 1) (fun u => u))) * (r_12) + ((2 * q * (E (N_ 1) (fun u => u))) * (r_12) + (((-1) * (q ^ 2) * (E (N_ 1) (fun u => u))) * (r_12) + ((1 / 2) * (r_12 ^ 2) + (((-1 / 2) * (q ^ 2)) * (r_12 ^ 2) + (((-1 / 2) * (q ^ 2) * (r_8 ^ 2)) * (1) + (((-1) * (q ^ 2) * r_10 * r_8) * (1) + (((1 / 2) * (q ^ 2) * (r_10 ^ 2)) * (1) + ((q * (r_8 ^ 2)) * (1) + (((-2) * q * r_8) * (r_12) + ((2 * (q ^ 2) * r_8) * (r_12)))))))))))))))).
                    { apply E_ext; intros r_12 D_r_12; draws.
                      transitivity (2 * r_8 * (q ^ 2) * r_12 + q * (r_8 ^ 2) + (1 / 2) * (q ^ 2) * (E (N_ 1) (fun u => u ^ 2)) + 2 * q * (E (N_ 1) (fun u => u)) * r_12 + (1 / 2) * (E (N_ 1) (fun u => u ^ 2)) + (1 / 2) * (r_12 ^ 2) + (1 / 2) * (r_10 ^ 2) * (q ^ 2) - q ^ 2 * (E (N_ 1) (fun u => u)) * r_12 - 2 * r_8 * q * r_12 - E (N_ 1) (fun u => u) * r_12 - r_8 * (q ^ 2) * r_10 - q * (E (N_ 1) (fun u => u ^ 2)) - (1 / 2) * (q ^ 2) * (r_12 ^ 2) - (1 / 2) * (q ^ 2) * (r_8 ^ 2)).
                      { transitivity (E (N_ 1) (fun u => (1 / 2) * (q ^ 2) * ((r_8 - r_10) ^ 2) + (1 / 2) * ((r_12 - u) ^ 2) * ((1 - q) ^ 2) + q * (1 - q) * ((r_8 - r_12) ^ 2))). { arrange. }
                        assert (E13' : normal_form (E (N_ 1) (fun u => (1 / 2) * (q ^ 2) * ((r_8 - r_10) ^ 2) + (1 / 2) * ((r_12 - u) ^ 2) * ((1 - q) ^ 2) + q * (1 - q) * ((r_8 - r_12) ^ 2))) (2 * r_8 * (q ^ 2) * r_12 + q * (r_8 ^ 2) + (1 / 2) * (q ^ 2) * (E (N_ 1) (fun u => u ^ 2)) + 2 * q * (E (N_ 1) (fun u => u)) * r_12 + (1 / 2) * (E (N_ 1) (fun u => u ^ 2)) + (1 / 2) * (r_12 ^ 2) + (1 / 2) * (r_10 ^ 2) * (q ^ 2) - q ^ 2 * (E (N_ 1) (fun u => u)) * r_12 - 2 * r_8 * q * r_12 - E (N_ 1) (fun u => u) * r_12 - r_8 * (q ^ 2) * r_10 - q * (E (N_ 1) (fun u => u ^ 2)) - (1 / 2) * (q ^ 2) * (r_12 ^ 2) - (1 / 2) * (q ^ 2) * (r_8 ^ 2))).
                        { unfold normal_form.
                          transitivity (E (N_ 1) (fun r_14 => (1 / 2) * (r_14 ^ 2) + (((-1) * q) * (r_14 ^ 2) + (((1 / 2) * (q ^ 2)) * (r_14 ^ 2) + (((-1) * r_12) * (r_14) + ((2 * q * r_12) * (r_14) + (((-1) * (q ^ 2) * r_12) * (r_14) + (((1 / 2) * (r_12 ^ 2)) * (1) + (((-1 / 2) * (q ^ 2) * (r_12 ^ 2)) * (1) + (((-1 / 2) * (q ^ 2) * (r_8 ^ 2)) * (1) + (((-1) * (q ^ 2) * r_10 * r_8) * (1) + (((1 / 2) * (q ^ 2) * (r_10 ^ 2)) * (1) + ((q * (r_8 ^ 2)) * (1) + (((-2) * q * r_12 * r_8) * (1) + ((2 * (q ^ 2) * r_12 * r_8) * (1)))))))))))))))).
                          { apply E_ext; intros r_14 D_r_14; draws.
                            transitivity (2 * q * r_14 * r_12 + (1 / 2) * (q ^ 2) * (r_10 ^ 2) + 2 * (q ^ 2) * r_8 * r_12 + q * (r_8 ^ 2) + (1 / 2) * (r_14 ^ 2) + (1 / 2) * (q ^ 2) * (r_14 ^ 2) + (1 / 2) * (r_12 ^ 2) - 2 * q * r_8 * r_12 - q * (r_14 ^ 2) - r_14 * r_12 - q ^ 2 * r_14 * r_12 - (1 / 2) * (q ^ 2) * (r_8 ^ 2) - r_10 * (q ^ 2) * r_8 - (1 / 2) * (r_12 ^ 2) * (q ^ 2)).
                            { first [put; solve [field] | first [arrange | equal]]. }
                            arrange. }
                          transitivity ((1 / 2) * (E (N_ 1) (fun r_14 => r_14 ^ 2)) + (((-1) * q) * (E (N_ 1) (fun r_14 => r_14 ^ 2)) + (((1 / 2) * (q ^ 2)) * (E (N_ 1) (fun r_14 => r_14 ^ 2)) + (((-1) * r_12) * (E (N_ 1) (fun r_14 => r_14)) + ((2 * q * r_12) * (E (N_ 1) (fun r_14 => r_14)) + (((-1) * (q ^ 2) * r_12) * (E (N_ 1) (fun r_14 => r_14)) + (((1 / 2) * (r_12 ^ 2)) * (E (N_ 1) (fun r_14 => 1)) + (((-1 / 2) * (q ^ 2) * (r_12 ^ 2)) * (E (N_ 1) (fun r_14 => 1)) + (((-1 / 2) * (q ^ 2) * (r_8 ^ 2)) * (E (N_ 1) (fun r_14 => 1)) + (((-1) * (q ^ 2) * r_10 * r_8) * (E (N_ 1) (fun r_14 => 1)) + (((1 / 2) * (q ^ 2) * (r_10 ^ 2)) * (E (N_ 1) (fun r_14 => 1)) + ((q * (r_8 ^ 2)) * (E (N_ 1) (fun r_14 => 1)) + (((-2) * q * r_12 * r_8) * (E (N_ 1) (fun r_14 => 1)) + ((2 * (q ^ 2) * r_12 * r_8) * (E (N_ 1) (fun r_14 => 1)))))))))))))))).
                          { linear. }
                          transitivity ((1 / 2) * (E (N_ 1) (fun u => u ^ 2)) + (((-1) * q) * (E (N_ 1) (fun u => u ^ 2)) + (((1 / 2) * (q ^ 2)) * (E (N_ 1) (fun u => u ^ 2)) + (((-1) * r_12) * (E (N_ 1) (fun u => u)) + ((2 * q * r_12) * (E (N_ 1) (fun u => u)) + (((-1) * (q ^ 2) * r_12) * (E (N_ 1) (fun u => u)) + (((1 / 2) * (r_12 ^ 2)) * (E (N_ 1) (fun u => 1)) + (((-1 / 2) * (q ^ 2) * (r_12 ^ 2)) * (E (N_ 1) (fun u => 1)) + (((-1 / 2) * (q ^ 2) * (r_8 ^ 2)) * (E (N_ 1) (fun u => 1)) + (((-1) * (q ^ 2) * r_10 * r_8) * (E (N_ 1) (fun u => 1)) + (((1 / 2) * (q ^ 2) * (r_10 ^ 2)) * (E (N_ 1) (fun u => 1)) + ((q * (r_8 ^ 2)) * (E (N_ 1) (fun u => 1)) + (((-2) * q * r_12 * r_8) * (E (N_ 1) (fun u => 1)) + ((2 * (q ^ 2) * r_12 * r_8) * (E (N_ 1) (fun u => 1)))))))))))))))). { arrange. }
                          assert (E15' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                          { unfold normal_form.
                            apply E_const. }
                          assert (E16' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                          { unfold normal_form.
                            apply E_const. }
                          assert (E17' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                          { unfold normal_form.
                            apply E_const. }
                          assert (E18' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                          { unfold normal_form.
                            apply E_const. }
                          assert (E19' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                          { unfold normal_form.
                            apply E_const. }
                          assert (E20' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                          { unfold normal_form.
                            apply E_const. }
                          assert (E21' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                          { unfold normal_form.
                            apply E_const. }
                          assert (E22' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                          { unfold normal_form.
                            apply E_const. }
                          arrange. }
                        first [put; solve [field] | first [arrange | equal]]. }
                      arrange. }
                    transitivity (((1 / 2) * (E (N_ 1) (fun u => u ^ 2))) * (E (N_ 1) (fun r_12 => 1)) + (((-1) * q * (E (N_ 1) (fun u => u ^ 2))) * (E (N_ 1) (fun r_12 => 1)) + (((1 / 2) * (q ^ 2) * (E (N_ 1) (fun u => u ^ 2))) * (E (N_ 1) (fun r_12 => 1)) + (((-1) * (E (N_ 1) (fun u => u))) * (E (N_ 1) (fun r_12 => r_12)) + ((2 * q * (E (N_ 1) (fun u => u))) * (E (N_ 1) (fun r_12 => r_12)) + (((-1) * (q ^ 2) * (E (N_ 1) (fun u => u))) * (E (N_ 1) (fun r_12 => r_12)) + ((1 / 2) * (E (N_ 1) (fun r_12 => r_12 ^ 2)) + (((-1 / 2) * (q ^ 2)) * (E (N_ 1) (fun r_12 => r_12 ^ 2)) + (((-1 / 2) * (q ^ 2) * (r_8 ^ 2)) * (E (N_ 1) (fun r_12 => 1)) + (((-1) * (q ^ 2) * r_10 * r_8) * (E (N_ 1) (fun r_12 => 1)) + (((1 / 2) * (q ^ 2) * (r_10 ^ 2)) * (E (N_ 1) (fun r_12 => 1)) + ((q * (r_8 ^ 2)) * (E (N_ 1) (fun r_12 => 1)) + (((-2) * q * r_8) * (E (N_ 1) (fun r_12 => r_12)) + ((2 * (q ^ 2) * r_8) * (E (N_ 1) (fun r_12 => r_12)))))))))))))))).
                    { linear. }
                    transitivity (((1 / 2) * (E (N_ 1) (fun u => u ^ 2))) * (E (N_ 1) (fun u => 1)) + (((-1) * q * (E (N_ 1) (fun u => u ^ 2))) * (E (N_ 1) (fun u => 1)) + (((1 / 2) * (q ^ 2) * (E (N_ 1) (fun u => u ^ 2))) * (E (N_ 1) (fun u => 1)) + (((-1) * (E (N_ 1) (fun u => u))) * (E (N_ 1) (fun u => u)) + ((2 * q * (E (N_ 1) (fun u => u))) * (E (N_ 1) (fun u => u)) + (((-1) * (q ^ 2) * (E (N_ 1) (fun u => u))) * (E (N_ 1) (fun u => u)) + ((1 / 2) * (E (N_ 1) (fun u => u ^ 2)) + (((-1 / 2) * (q ^ 2)) * (E (N_ 1) (fun u => u ^ 2)) + (((-1 / 2) * (q ^ 2) * (r_8 ^ 2)) * (E (N_ 1) (fun u => 1)) + (((-1) * (q ^ 2) * r_10 * r_8) * (E (N_ 1) (fun u => 1)) + (((1 / 2) * (q ^ 2) * (r_10 ^ 2)) * (E (N_ 1) (fun u => 1)) + ((q * (r_8 ^ 2)) * (E (N_ 1) (fun u => 1)) + (((-2) * q * r_8) * (E (N_ 1) (fun u => u)) + ((2 * (q ^ 2) * r_8) * (E (N_ 1) (fun u => u)))))))))))))))). { arrange. }
                    assert (E23' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                    { unfold normal_form.
                      apply E_const. }
                    assert (E24' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                    { unfold normal_form.
                      apply E_const. }
                    assert (E25' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                    { unfold normal_form.
                      apply E_const. }
                    assert (E26' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                    { unfold normal_form.
                      apply E_const. }
                    assert (E27' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                    { unfold normal_form.
                      apply E_const. }
                    assert (E28' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                    { unfold normal_form.
                      apply E_const. }
                    assert (E29' : normal_form (E (N_ 1) (fun u => 1)) (1)).
                    { unfold normal_form.
                      apply E_const. }
                    arrange. }
                  first [put; solve [field] | first [arrange | equal]]. }
                arrange. }
              transitivity ((q * (r_8 ^ 2)) * (E (P 1) (fun r_10 => 1)) + (((-2) * q * (E (N_ 1) (fun u => u)) * r_8) * (E (P 1) (fun r_10 => 1)) + (((-1 / 2) * (q ^ 2) * (r_8 ^ 2)) * (E (P 1) (fun r_10 => 1)) + ((2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_8) * (E (P 1) (fun r_10 => 1)) + (((-1) * (q ^ 2) * r_8) * (E (P 1) (fun r_10 => r_10)) + (((1 / 2) * (q ^ 2)) * (E (P 1) (fun r_10 => r_10 ^ 2)) + ((E (N_ 1) (fun u => u ^ 2)) * (E (P 1) (fun r_10 => 1)) + (((-1) * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_10 => 1)) + ((2 * q * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_10 => 1)) + (((-1) * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_10 => 1)) + (((-1) * q * (E (N_ 1) (fun u => u ^ 2))) * (E (P 1) (fun r_10 => 1))))))))))))).
              { linear. }
              transitivity ((q * (r_8 ^ 2)) * (E (P 1) (fun u => 1)) + (((-2) * q * (E (N_ 1) (fun u => u)) * r_8) * (E (P 1) (fun u => 1)) + (((-1 / 2) * (q ^ 2) * (r_8 ^ 2)) * (E (P 1) (fun u => 1)) + ((2 * (q ^ 2) * (E (N_ 1) (fun u => u)) * r_8) * (E (P 1) (fun u => 1)) + (((-1) * (q ^ 2) * r_8) * (E (P 1) (fun u => u)) + (((1 / 2) * (q ^ 2)) * (E (P 1) (fun u => u ^ 2)) + ((E (N_ 1) (fun u => u ^ 2)) * (E (P 1) (fun u => 1)) + (((-1) * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + ((2 * q * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + (((-1) * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + (((-1) * q * (E (N_ 1) (fun u => u ^ 2))) * (E (P 1) (fun u => 1))))))))))))). { arrange. }
              assert (E30' : normal_form (E (P 1) (fun u => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E31' : normal_form (E (P 1) (fun u => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E32' : normal_form (E (P 1) (fun u => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E33' : normal_form (E (P 1) (fun u => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E34' : normal_form (E (P 1) (fun u => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E35' : normal_form (E (P 1) (fun u => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E36' : normal_form (E (P 1) (fun u => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E37' : normal_form (E (P 1) (fun u => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E38' : normal_form (E (P 1) (fun u => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              arrange. }
            first [put; solve [field] | first [arrange | equal]]. }
          arrange. }
        transitivity (((-1 / 2) * (q ^ 2)) * (E (P 1) (fun r_8 => r_8 ^ 2)) + (((-1) * (q ^ 2) * (E (P 1) (fun u => u))) * (E (P 1) (fun r_8 => r_8)) + (((1 / 2) * (q ^ 2) * (E (P 1) (fun u => u ^ 2))) * (E (P 1) (fun r_8 => 1)) + ((q) * (E (P 1) (fun r_8 => r_8 ^ 2)) + (((-2) * q * (E (N_ 1) (fun u => u))) * (E (P 1) (fun r_8 => r_8)) + ((2 * (q ^ 2) * (E (N_ 1) (fun u => u))) * (E (P 1) (fun r_8 => r_8)) + ((E (N_ 1) (fun u => u ^ 2)) * (E (P 1) (fun r_8 => 1)) + (((-1) * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_8 => 1)) + ((2 * q * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_8 => 1)) + (((-1) * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun r_8 => 1)) + (((-1) * q * (E (N_ 1) (fun u => u ^ 2))) * (E (P 1) (fun r_8 => 1))))))))))))).
        { linear. }
        transitivity (((-1 / 2) * (q ^ 2)) * (E (P 1) (fun u => u ^ 2)) + (((-1) * (q ^ 2) * (E (P 1) (fun u => u))) * (E (P 1) (fun u => u)) + (((1 / 2) * (q ^ 2) * (E (P 1) (fun u => u ^ 2))) * (E (P 1) (fun u => 1)) + ((q) * (E (P 1) (fun u => u ^ 2)) + (((-2) * q * (E (N_ 1) (fun u => u))) * (E (P 1) (fun u => u)) + ((2 * (q ^ 2) * (E (N_ 1) (fun u => u))) * (E (P 1) (fun u => u)) + ((E (N_ 1) (fun u => u ^ 2)) * (E (P 1) (fun u => 1)) + (((-1) * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + ((2 * q * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + (((-1) * (q ^ 2) * ((E (N_ 1) (fun u => u)) ^ 2)) * (E (P 1) (fun u => 1)) + (((-1) * q * (E (N_ 1) (fun u => u ^ 2))) * (E (P 1) (fun u => 1))))))))))))). { arrange. }
        assert (E39' : normal_form (E (P 1) (fun u => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E40' : normal_form (E (P 1) (fun u => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E41' : normal_form (E (P 1) (fun u => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E42' : normal_form (E (P 1) (fun u => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E43' : normal_form (E (P 1) (fun u => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E44' : normal_form (E (P 1) (fun u => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (((E (N_ 1) (fun u => u ^ 2) * (1 - q) + q * (E (P 1) (fun u => u ^ 2))) - (q * (E (P 1) (fun u => u)) + E (N_ 1) (fun u => u) * (1 - q)) ^ 2) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (1 * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => (1 / 2) * (q ^ 2) * ((u - w) ^ 2) + (1 / 2) * ((t1 - u1) ^ 2) * ((1 - q) ^ 2) + q * (1 - q) * ((u - t1) ^ 2))))) - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theorem], by Linear:
  W_Q*B_Q^(-1) >= W*B^(-1)
*)
Lemma step_theorem (B : R) (B_Q : R) (W : R) (W_Q : R) (a : R) (alpha : R) (b : R) (beta : R) (n : R) (q : R) (v : R) (x : R) (y : R) (c : R -> R) (t : R -> R) (N_ : R -> law R) (P : R -> law R)
    (label_n : label n)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_q_pos_is_0 : q >= 0)
    (H_x_pos_0 : x > 0)
    (H_y_pos_0 : y > 0)
    (H_first_layer : c 1 = 0)
    (H_a_layer : forall i : R, label i -> c (1 + i) = (sqrt (1 - (Rmax (-1) (Rmin 1 (c i))) ^ 2) + Rmax (-1) (Rmin 1 (c i)) * ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (c i))))) * (inv PI))
    (H_first_NTK : t 1 = c 1)
    (H_NTK_of_a_layer : forall i : R, label i -> t (1 + i) = c (1 + i) + (asin (Rmax (-1) (Rmin 1 (c i))) * (inv PI) + (1 / 2)) * (t i))
    (H_q_less_is_1 : 1 >= q)
    (H_apart : (q * (E (P 1) (fun u => u)) - E (N_ 1) (fun u => u) * (1 - q)) ^ 2 > 0)
    (H_alpha : alpha = q * (E (P 1) (fun u => u)))
    (H_beta : beta = E (N_ 1) (fun u => u) * (1 - q))
    (H_v : v = E (N_ 1) (fun u => u ^ 2) * (1 - q) + q * (E (P 1) (fun u => u ^ 2)))
    (H_W_Q : W_Q = E (P 1) (fun u => E (N_ 1) (fun w => u ^ 2 * q + w ^ 2 * (1 - q))) - E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => w * (q ^ 2) * u + 2 * q * (c (1 + n)) * (1 - q) * u * t1 + u1 * ((1 - q) ^ 2) * t1)))))
    (H_B_Q : B_Q = (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => w * (q ^ 2) * u + 2 * q * (c (1 + n)) * (1 - q) * u * t1 + u1 * ((1 - q) ^ 2) * t1))))) - (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * t1 + c (1 + n) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1)))))))
    (H_W : W = E (P 1) (fun u => E (N_ 1) (fun w => (n + 2) * (u ^ 2 * q + w ^ 2 * (1 - q)))) - E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * (t (1 + n)) * t1 + (n + 2) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1))))))
    (H_B : B = (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * (t (1 + n)) * t1 + (n + 2) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1)))))) - (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => q * (4 + 2 * n) * (1 - q) * u * t1 + t (1 + n) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1))))))) :
  W_Q * (inv B_Q) >= W * (inv B).
Proof.
  pose proof (step_c_less_1 (n) (c) (t) label_n H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer) as H_c_less_1.
  pose proof (step_k_p_1_c_pos_t (n) (c) (t) label_n H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer) as H_k_p_1_c_pos_t.
  pose proof (step_t_less_k_p_1 (n) (c) (t) label_n H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer) as H_t_less_k_p_1.
  pose proof (step_alpha_m_beta (alpha) (beta) (q) (N_) (P) sort_N_ sort_P H_apart H_alpha H_beta) as H_alpha_m_beta.
  pose proof (step_excess (B) (B_Q) (W) (W_Q) (alpha) (beta) (n) (q) (v) (c) (t) (N_) (P) label_n sort_N_ sort_P H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer H_apart H_alpha H_beta H_v H_W_Q H_B_Q H_W H_B) as H_excess.
  pose proof (step_variance (a) (alpha) (b) (beta) (q) (v) (x) (y) (N_) (P) sort_N_ sort_P H_a_pos_0 H_b_pos_0 H_q_pos_is_0 H_x_pos_0 H_y_pos_0 H_q_less_is_1 H_apart H_alpha H_beta H_v) as H_variance.
  assert (P0' : 0 <= (1) * ((W_Q * (inv B_Q) - W * (inv B)) - ((2 * (n + 2) * (c (1 + n)) - 2 * (t (1 + n))) * (v - (beta + alpha) ^ 2) * (inv (1 - c (1 + n))) * (inv ((alpha - beta) ^ 2)) * (inv (n + 2 - t (1 + n)))))) by (apply zero_times; lra).
  try assert (alpha - beta <> 0) by first [sign].
  try assert (0 < 1 - c (1 + n)) by first [sign].
  try assert (0 < n + 2 - t (1 + n)) by first [seen | sign_form ((n * (c (1 + n)) + 2 * (c (1 + n)) - t (1 + n)) + (n * (1 - c (1 + n)) + 2 * (1 - c (1 + n)))) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P1' : 0 <= ((2 * (n + 2) * (c (1 + n)) - 2 * (t (1 + n))) * (inv (1 - c (1 + n))) * (inv ((alpha - beta) ^ 2)) * (inv (n + 2 - t (1 + n)))) * ((v - (beta + alpha) ^ 2) - (0))) by (apply Rmult_le_pos; [first [seen | sign_form (2 * (n * (c (1 + n)) + 2 * (c (1 + n)) - t (1 + n)) * (inv (1 - c (1 + n))) * (inv ((alpha - beta) ^ 2)) * (inv ((n * (c (1 + n)) + 2 * (c (1 + n)) - t (1 + n)) + (n * (1 - c (1 + n)) + 2 * (1 - c (1 + n)))))) ltac:(try assert (N0' : normal_form (inv ((alpha - beta) ^ 2)) (inv (alpha ^ 2 + beta ^ 2 - 2 * beta * alpha))) by first [apply inv_is; [nonzero | (assert (Z0' : alpha ^ 2 + beta ^ 2 - 2 * beta * alpha <> 0) by (apply positive_ne; first [sign_form ((alpha - beta) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N1' : normal_form (inv (1 - c (1 + n))) ((-1) * (inv (c (1 + n) - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : c (1 + n) - 1 <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N2' : normal_form (inv (n + 2 - t (1 + n))) ((-1) * (inv (t (1 + n) - 2 - n)))) by first [apply inv_is; [nonzero | (assert (Z0' : t (1 + n) - 2 - n <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N3' : normal_form (inv ((n * (c (1 + n)) + 2 * (c (1 + n)) - t (1 + n)) + (n * (1 - c (1 + n)) + 2 * (1 - c (1 + n))))) ((-1) * (inv (t (1 + n) - 2 - n)))) by first [apply inv_is; [nonzero | (assert (Z0' : t (1 + n) - 2 - n <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign] | lra]).
  assert (G' : (W_Q * (inv B_Q)) - (W * (inv B)) = (1) * ((W_Q * (inv B_Q) - W * (inv B)) - ((2 * (n + 2) * (c (1 + n)) - 2 * (t (1 + n))) * (v - (beta + alpha) ^ 2) * (inv (1 - c (1 + n))) * (inv ((alpha - beta) ^ 2)) * (inv (n + 2 - t (1 + n))))) + ((2 * (n + 2) * (c (1 + n)) - 2 * (t (1 + n))) * (inv (1 - c (1 + n))) * (inv ((alpha - beta) ^ 2)) * (inv (n + 2 - t (1 + n)))) * ((v - (beta + alpha) ^ 2) - (0))).
  { try assert (alpha - beta <> 0) by first [sign].
    try assert (0 < 1 - c (1 + n)) by first [sign].
    try assert (0 < n + 2 - t (1 + n)) by first [seen | sign_form ((n * (c (1 + n)) + 2 * (c (1 + n)) - t (1 + n)) + (n * (1 - c (1 + n)) + 2 * (1 - c (1 + n)))) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < alpha ^ 2 + beta ^ 2 - 2 * beta * alpha) by first [sign_form ((alpha - beta) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N4' : normal_form (inv ((alpha - beta) ^ 2)) (inv (alpha ^ 2 + beta ^ 2 - 2 * beta * alpha))) by first [apply inv_is; [nonzero | (assert (Z0' : alpha ^ 2 + beta ^ 2 - 2 * beta * alpha <> 0) by (apply positive_ne; first [sign_form ((alpha - beta) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (c (1 + n) - 1 < 0) by first [sign].
    try assert (N5' : normal_form (inv (1 - c (1 + n))) ((-1) * (inv (c (1 + n) - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : c (1 + n) - 1 <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (t (1 + n) - 2 - n < 0) by first [sign].
    try assert (N6' : normal_form (inv (n + 2 - t (1 + n))) ((-1) * (inv (t (1 + n) - 2 - n)))) by first [apply inv_is; [nonzero | (assert (Z0' : t (1 + n) - 2 - n <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [strict], by Equivalent:
  W_Q*B_Q^(-1) > W*B^(-1) if and only if -(beta + alpha)^2 + v > 0
*)
Lemma step_strict (B : R) (B_Q : R) (W : R) (W_Q : R) (alpha : R) (beta : R) (n : R) (q : R) (v : R) (c : R -> R) (t : R -> R) (N_ : R -> law R) (P : R -> law R)
    (label_n : label n)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_first_layer : c 1 = 0)
    (H_a_layer : forall i : R, label i -> c (1 + i) = (sqrt (1 - (Rmax (-1) (Rmin 1 (c i))) ^ 2) + Rmax (-1) (Rmin 1 (c i)) * ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (c i))))) * (inv PI))
    (H_first_NTK : t 1 = c 1)
    (H_NTK_of_a_layer : forall i : R, label i -> t (1 + i) = c (1 + i) + (asin (Rmax (-1) (Rmin 1 (c i))) * (inv PI) + (1 / 2)) * (t i))
    (H_apart : (q * (E (P 1) (fun u => u)) - E (N_ 1) (fun u => u) * (1 - q)) ^ 2 > 0)
    (H_alpha : alpha = q * (E (P 1) (fun u => u)))
    (H_beta : beta = E (N_ 1) (fun u => u) * (1 - q))
    (H_v : v = E (N_ 1) (fun u => u ^ 2) * (1 - q) + q * (E (P 1) (fun u => u ^ 2)))
    (H_W_Q : W_Q = E (P 1) (fun u => E (N_ 1) (fun w => u ^ 2 * q + w ^ 2 * (1 - q))) - E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => w * (q ^ 2) * u + 2 * q * (c (1 + n)) * (1 - q) * u * t1 + u1 * ((1 - q) ^ 2) * t1)))))
    (H_B_Q : B_Q = (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => w * (q ^ 2) * u + 2 * q * (c (1 + n)) * (1 - q) * u * t1 + u1 * ((1 - q) ^ 2) * t1))))) - (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * t1 + c (1 + n) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1)))))))
    (H_W : W = E (P 1) (fun u => E (N_ 1) (fun w => (n + 2) * (u ^ 2 * q + w ^ 2 * (1 - q)))) - E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * (t (1 + n)) * t1 + (n + 2) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1))))))
    (H_B : B = (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * (t (1 + n)) * t1 + (n + 2) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1)))))) - (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => q * (4 + 2 * n) * (1 - q) * u * t1 + t (1 + n) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1))))))) :
  W_Q * (inv B_Q) > W * (inv B) <-> v - (beta + alpha) ^ 2 > 0.
Proof.
  pose proof (step_c_less_1 (n) (c) (t) label_n H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer) as H_c_less_1.
  pose proof (step_k_p_1_c_pos_t (n) (c) (t) label_n H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer) as H_k_p_1_c_pos_t.
  pose proof (step_t_less_k_p_1 (n) (c) (t) label_n H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer) as H_t_less_k_p_1.
  pose proof (step_alpha_m_beta (alpha) (beta) (q) (N_) (P) sort_N_ sort_P H_apart H_alpha H_beta) as H_alpha_m_beta.
  pose proof (step_excess (B) (B_Q) (W) (W_Q) (alpha) (beta) (n) (q) (v) (c) (t) (N_) (P) label_n sort_N_ sort_P H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer H_apart H_alpha H_beta H_v H_W_Q H_B_Q H_W H_B) as H_excess.
  assert (P' : 0 < (2 * (n + 2) * (c (1 + n)) - 2 * (t (1 + n))) * (inv (1 - c (1 + n))) * (inv ((alpha - beta) ^ 2)) * (inv (n + 2 - t (1 + n)))).
  { first [seen | sign_form (2 * (n * (c (1 + n)) + 2 * (c (1 + n)) - t (1 + n)) * (inv (1 - c (1 + n))) * (inv ((alpha - beta) ^ 2)) * (inv ((n * (c (1 + n)) + 2 * (c (1 + n)) - t (1 + n)) + (n * (1 - c (1 + n)) + 2 * (1 - c (1 + n)))))) ltac:(try assert (N3' : normal_form (inv ((alpha - beta) ^ 2)) (inv (alpha ^ 2 + beta ^ 2 - 2 * beta * alpha))) by first [apply inv_is; [nonzero | (assert (Z0' : alpha ^ 2 + beta ^ 2 - 2 * beta * alpha <> 0) by (apply positive_ne; first [sign_form ((alpha - beta) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N4' : normal_form (inv (1 - c (1 + n))) ((-1) * (inv (c (1 + n) - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : c (1 + n) - 1 <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N5' : normal_form (inv (n + 2 - t (1 + n))) ((-1) * (inv (t (1 + n) - 2 - n)))) by first [apply inv_is; [nonzero | (assert (Z0' : t (1 + n) - 2 - n <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N6' : normal_form (inv ((n * (c (1 + n)) + 2 * (c (1 + n)) - t (1 + n)) + (n * (1 - c (1 + n)) + 2 * (1 - c (1 + n))))) ((-1) * (inv (t (1 + n) - 2 - n)))) by first [apply inv_is; [nonzero | (assert (Z0' : t (1 + n) - 2 - n <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign]. }
  assert (G' : (W_Q * (inv B_Q)) - (W * (inv B)) = ((2 * (n + 2) * (c (1 + n)) - 2 * (t (1 + n))) * (inv (1 - c (1 + n))) * (inv ((alpha - beta) ^ 2)) * (inv (n + 2 - t (1 + n)))) * ((v - (beta + alpha) ^ 2) - (0))).
  { rewrite ?H_excess.
    try assert (alpha - beta <> 0) by first [sign].
    try assert (0 < 1 - c (1 + n)) by first [sign].
    try assert (0 < n + 2 - t (1 + n)) by first [seen | sign_form ((n * (c (1 + n)) + 2 * (c (1 + n)) - t (1 + n)) + (n * (1 - c (1 + n)) + 2 * (1 - c (1 + n)))) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < alpha ^ 2 + beta ^ 2 - 2 * beta * alpha) by first [sign_form ((alpha - beta) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N0' : normal_form (inv ((alpha - beta) ^ 2)) (inv (alpha ^ 2 + beta ^ 2 - 2 * beta * alpha))) by first [apply inv_is; [nonzero | (assert (Z0' : alpha ^ 2 + beta ^ 2 - 2 * beta * alpha <> 0) by (apply positive_ne; first [sign_form ((alpha - beta) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (c (1 + n) - 1 < 0) by first [sign].
    try assert (N1' : normal_form (inv (1 - c (1 + n))) ((-1) * (inv (c (1 + n) - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : c (1 + n) - 1 <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (t (1 + n) - 2 - n < 0) by first [sign].
    try assert (N2' : normal_form (inv (n + 2 - t (1 + n))) ((-1) * (inv (t (1 + n) - 2 - n)))) by first [apply inv_is; [nonzero | (assert (Z0' : t (1 + n) - 2 - n <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : t (1 + n) - 2 - n <> 0) by (apply negative_ne; first [sign]).
    assert (Z1' : alpha ^ 2 + beta ^ 2 - 2 * beta * alpha <> 0) by (apply positive_ne; first [sign_form ((alpha - beta) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]).
    assert (Z2' : c (1 + n) - 1 <> 0) by (apply negative_ne; first [sign]).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z2'), ?(inv_at _ Z1'); field; sides] | solve [assert (R0' : (W_Q * (inv B_Q) - W * (inv B)) - ((2 * (n + 2) * (c (1 + n)) - 2 * (t (1 + n))) * (v - (beta + alpha) ^ 2) * (inv (1 - c (1 + n))) * (inv ((alpha - beta) ^ 2)) * (inv (n + 2 - t (1 + n)))) = 0) by (apply Rminus_diag_eq; says H_excess); apply (by_combination _ _ ((1) * ((W_Q * (inv B_Q) - W * (inv B)) - ((2 * (n + 2) * (c (1 + n)) - 2 * (t (1 + n))) * (v - (beta + alpha) ^ 2) * (inv (1 - c (1 + n))) * (inv ((alpha - beta) ^ 2)) * (inv (n + 2 - t (1 + n))))))); [(first [put; solve [ring] | fail]) | rewrite R0'; ring]] | equal]. }
  pose proof (same_sign_gt _ _ _ P' G') as S'.
  split; intros K'; [assert (L' := proj1 S') | assert (L' := proj2 S')]; gap; apply L'; lra.
Qed.

Theorem theorem_1 (B : R) (B_Q : R) (W : R) (W_Q : R) (a : R) (alpha : R) (b : R) (beta : R) (n : R) (q : R) (v : R) (x : R) (y : R) (c : R -> R) (t : R -> R) (N_ : R -> law R) (P : R -> law R)
    (label_n : label n)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_q_pos_is_0 : q >= 0)
    (H_x_pos_0 : x > 0)
    (H_y_pos_0 : y > 0)
    (H_first_layer : c 1 = 0)
    (H_a_layer : forall i : R, label i -> c (1 + i) = (sqrt (1 - (Rmax (-1) (Rmin 1 (c i))) ^ 2) + Rmax (-1) (Rmin 1 (c i)) * ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (c i))))) * (inv PI))
    (H_first_NTK : t 1 = c 1)
    (H_NTK_of_a_layer : forall i : R, label i -> t (1 + i) = c (1 + i) + (asin (Rmax (-1) (Rmin 1 (c i))) * (inv PI) + (1 / 2)) * (t i))
    (H_q_less_is_1 : 1 >= q)
    (H_apart : (q * (E (P 1) (fun u => u)) - E (N_ 1) (fun u => u) * (1 - q)) ^ 2 > 0)
    (H_alpha : alpha = q * (E (P 1) (fun u => u)))
    (H_beta : beta = E (N_ 1) (fun u => u) * (1 - q))
    (H_v : v = E (N_ 1) (fun u => u ^ 2) * (1 - q) + q * (E (P 1) (fun u => u ^ 2)))
    (H_W_Q : W_Q = E (P 1) (fun u => E (N_ 1) (fun w => u ^ 2 * q + w ^ 2 * (1 - q))) - E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => w * (q ^ 2) * u + 2 * q * (c (1 + n)) * (1 - q) * u * t1 + u1 * ((1 - q) ^ 2) * t1)))))
    (H_B_Q : B_Q = (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => w * (q ^ 2) * u + 2 * q * (c (1 + n)) * (1 - q) * u * t1 + u1 * ((1 - q) ^ 2) * t1))))) - (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * t1 + c (1 + n) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1)))))))
    (H_W : W = E (P 1) (fun u => E (N_ 1) (fun w => (n + 2) * (u ^ 2 * q + w ^ 2 * (1 - q)))) - E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * (t (1 + n)) * t1 + (n + 2) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1))))))
    (H_B : B = (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * (t (1 + n)) * t1 + (n + 2) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1)))))) - (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => q * (4 + 2 * n) * (1 - q) * u * t1 + t (1 + n) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1))))))) :
  W_Q * (inv B_Q) >= W * (inv B).
Proof. exact (step_theorem (B) (B_Q) (W) (W_Q) (a) (alpha) (b) (beta) (n) (q) (v) (x) (y) (c) (t) (N_) (P) label_n sort_N_ sort_P H_a_pos_0 H_b_pos_0 H_q_pos_is_0 H_x_pos_0 H_y_pos_0 H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer H_q_less_is_1 H_apart H_alpha H_beta H_v H_W_Q H_B_Q H_W H_B). Qed.

Theorem theorem_2 (B : R) (B_Q : R) (W : R) (W_Q : R) (a : R) (alpha : R) (b : R) (beta : R) (n : R) (q : R) (v : R) (x : R) (y : R) (c : R -> R) (t : R -> R) (N_ : R -> law R) (P : R -> law R)
    (label_n : label n)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_q_pos_is_0 : q >= 0)
    (H_x_pos_0 : x > 0)
    (H_y_pos_0 : y > 0)
    (H_first_layer : c 1 = 0)
    (H_a_layer : forall i : R, label i -> c (1 + i) = (sqrt (1 - (Rmax (-1) (Rmin 1 (c i))) ^ 2) + Rmax (-1) (Rmin 1 (c i)) * ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (c i))))) * (inv PI))
    (H_first_NTK : t 1 = c 1)
    (H_NTK_of_a_layer : forall i : R, label i -> t (1 + i) = c (1 + i) + (asin (Rmax (-1) (Rmin 1 (c i))) * (inv PI) + (1 / 2)) * (t i))
    (H_q_less_is_1 : 1 >= q)
    (H_apart : (q * (E (P 1) (fun u => u)) - E (N_ 1) (fun u => u) * (1 - q)) ^ 2 > 0)
    (H_alpha : alpha = q * (E (P 1) (fun u => u)))
    (H_beta : beta = E (N_ 1) (fun u => u) * (1 - q))
    (H_v : v = E (N_ 1) (fun u => u ^ 2) * (1 - q) + q * (E (P 1) (fun u => u ^ 2)))
    (H_W_Q : W_Q = E (P 1) (fun u => E (N_ 1) (fun w => u ^ 2 * q + w ^ 2 * (1 - q))) - E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => w * (q ^ 2) * u + 2 * q * (c (1 + n)) * (1 - q) * u * t1 + u1 * ((1 - q) ^ 2) * t1)))))
    (H_B_Q : B_Q = (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => w * (q ^ 2) * u + 2 * q * (c (1 + n)) * (1 - q) * u * t1 + u1 * ((1 - q) ^ 2) * t1))))) - (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * t1 + c (1 + n) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1)))))))
    (H_W : W = E (P 1) (fun u => E (N_ 1) (fun w => (n + 2) * (u ^ 2 * q + w ^ 2 * (1 - q)))) - E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * (t (1 + n)) * t1 + (n + 2) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1))))))
    (H_B : B = (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * (t (1 + n)) * t1 + (n + 2) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1)))))) - (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => q * (4 + 2 * n) * (1 - q) * u * t1 + t (1 + n) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1))))))) :
  W_Q * (inv B_Q) - W * (inv B) = (2 * (n + 2) * (c (1 + n)) - 2 * (t (1 + n))) * (v - (beta + alpha) ^ 2) * (inv (1 - c (1 + n))) * (inv ((alpha - beta) ^ 2)) * (inv (n + 2 - t (1 + n))).
Proof. exact (step_excess (B) (B_Q) (W) (W_Q) (alpha) (beta) (n) (q) (v) (c) (t) (N_) (P) label_n sort_N_ sort_P H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer H_apart H_alpha H_beta H_v H_W_Q H_B_Q H_W H_B). Qed.

Theorem theorem_3 (B : R) (B_Q : R) (W : R) (W_Q : R) (a : R) (alpha : R) (b : R) (beta : R) (n : R) (q : R) (v : R) (x : R) (y : R) (c : R -> R) (t : R -> R) (N_ : R -> law R) (P : R -> law R)
    (label_n : label n)
    (sort_N_ : forall c, law_of_positives (N_ c))
    (sort_P : forall c, law_of_positives (P c))
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_q_pos_is_0 : q >= 0)
    (H_x_pos_0 : x > 0)
    (H_y_pos_0 : y > 0)
    (H_first_layer : c 1 = 0)
    (H_a_layer : forall i : R, label i -> c (1 + i) = (sqrt (1 - (Rmax (-1) (Rmin 1 (c i))) ^ 2) + Rmax (-1) (Rmin 1 (c i)) * ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (c i))))) * (inv PI))
    (H_first_NTK : t 1 = c 1)
    (H_NTK_of_a_layer : forall i : R, label i -> t (1 + i) = c (1 + i) + (asin (Rmax (-1) (Rmin 1 (c i))) * (inv PI) + (1 / 2)) * (t i))
    (H_q_less_is_1 : 1 >= q)
    (H_apart : (q * (E (P 1) (fun u => u)) - E (N_ 1) (fun u => u) * (1 - q)) ^ 2 > 0)
    (H_alpha : alpha = q * (E (P 1) (fun u => u)))
    (H_beta : beta = E (N_ 1) (fun u => u) * (1 - q))
    (H_v : v = E (N_ 1) (fun u => u ^ 2) * (1 - q) + q * (E (P 1) (fun u => u ^ 2)))
    (H_W_Q : W_Q = E (P 1) (fun u => E (N_ 1) (fun w => u ^ 2 * q + w ^ 2 * (1 - q))) - E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => w * (q ^ 2) * u + 2 * q * (c (1 + n)) * (1 - q) * u * t1 + u1 * ((1 - q) ^ 2) * t1)))))
    (H_B_Q : B_Q = (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => w * (q ^ 2) * u + 2 * q * (c (1 + n)) * (1 - q) * u * t1 + u1 * ((1 - q) ^ 2) * t1))))) - (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * t1 + c (1 + n) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1)))))))
    (H_W : W = E (P 1) (fun u => E (N_ 1) (fun w => (n + 2) * (u ^ 2 * q + w ^ 2 * (1 - q)))) - E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * (t (1 + n)) * t1 + (n + 2) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1))))))
    (H_B : B = (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => 2 * q * (1 - q) * u * (t (1 + n)) * t1 + (n + 2) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1)))))) - (1 / 2) * (E (P 1) (fun u => E (P 1) (fun w => E (N_ 1) (fun t1 => E (N_ 1) (fun u1 => q * (4 + 2 * n) * (1 - q) * u * t1 + t (1 + n) * (w * (q ^ 2) * u + u1 * ((1 - q) ^ 2) * t1))))))) :
  W_Q * (inv B_Q) > W * (inv B) <-> v - (beta + alpha) ^ 2 > 0.
Proof. exact (step_strict (B) (B_Q) (W) (W_Q) (alpha) (beta) (n) (q) (v) (c) (t) (N_) (P) label_n sort_N_ sort_P H_first_layer H_a_layer H_first_NTK H_NTK_of_a_layer H_apart H_alpha H_beta H_v H_W_Q H_B_Q H_W H_B). Qed.
