(** Noisy labels of $C$ classes that do not overlap: the floor is $1 / q^2 - 1$ (floor-noise)

  Given [epsilon > 0]: epsilon > 0
  Given [C > 1]: C > 1
  Given [v]: E[v(c); c ~ uniform(C)] = 0
  Then E[E[(C - 1)^(-1)*epsilon + delta(c, e)*(1 - C*(C - 1)^(-1)*epsilon); e ~ uniform(C)]; c ~
    uniform(C)]*C = 1
  Then C^2*E[E[E[((C - 1)^(-1)*epsilon + delta(n, c)*(1 - C*(C - 1)^(-1)*epsilon))*((C -
    1)^(-1)*epsilon + delta(e, n)*(1 - C*(C - 1)^(-1)*epsilon)); n ~ uniform(C)]*w(e)*v(c); e ~
    uniform(C)]; c ~ uniform(C)] = E[w(c)*v(c); c ~ uniform(C)]*(1 - C*(C - 1)^(-1)*epsilon)^2
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [C - 1], by Linear:
  C - 1 > 0
*)
Lemma step_C_m_1 (C_ : R)
    (label_C_ : label C_)
    (H_C_pos_1 : C_ > 1) :
  C_ - 1 > 0.
Proof.
  assert (P0' : 0 < (1) * ((C_) - (1))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (C_ - 1) - (0) = (1) * ((C_) - (1))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [probabilities], by Algebra:
  E[E[(C - 1)^(-1)*epsilon + delta(c, e)*(1 - C*(C - 1)^(-1)*epsilon); e ~ uniform(C)]; c ~
    uniform(C)]*C = 1
*)
Lemma step_probabilities (C_ : R) (epsilon : R)
    (label_C_ : label C_)
    (H_epsilon_pos_0 : epsilon > 0)
    (H_C_pos_1 : C_ > 1) :
  E (uniform C_) (fun i => E (uniform C_) (fun j => epsilon * (inv (C_ - 1)) + delta i j * (1 - C_ * epsilon * (inv (C_ - 1))))) * C_ = 1.
Proof.
  try assert (0 < C_ - 1) by first [sign].
  assert (S0' : E (uniform C_) (fun i => E (uniform C_) (fun j => epsilon * (inv (C_ - 1)) + delta i j * (1 - C_ * epsilon * (inv (C_ - 1))))) * C_ = 1).
  { transitivity (E (uniform C_) (fun i => E (uniform C_) (fun j => epsilon * (inv (C_ - 1)) + delta i j * (1 - C_ * epsilon * (inv (C_ - 1))))) * C_). { arrange. }
    assert (E0' : normal_form (E (uniform C_) (fun i => E (uniform C_) (fun j => epsilon * (inv (C_ - 1)) + delta i j * (1 - C_ * epsilon * (inv (C_ - 1)))))) (inv C_)).
    { unfold normal_form.
      transitivity (E (uniform C_) (fun r_1 => (epsilon * (inv (C_ - 1))) * (1) + ((1) * (E (uniform C_) (fun i => delta r_1 i)) + (((-1) * C_ * epsilon * (inv (C_ - 1))) * (E (uniform C_) (fun i => delta r_1 i)))))).
      { apply E_ext; intros r_1 D_r_1; draws.
        transitivity (E (uniform C_) (fun i => delta r_1 i) + epsilon * (inv (C_ - 1)) - E (uniform C_) (fun i => delta r_1 i) * C_ * epsilon * (inv (C_ - 1))).
        { transitivity (E (uniform C_) (fun i => epsilon * (inv (C_ - 1)) + delta r_1 i * (1 - C_ * epsilon * (inv (C_ - 1))))). { arrange. }
          assert (E2' : normal_form (E (uniform C_) (fun i => epsilon * (inv (C_ - 1)) + delta r_1 i * (1 - C_ * epsilon * (inv (C_ - 1))))) (E (uniform C_) (fun i => delta r_1 i) + epsilon * (inv (C_ - 1)) - E (uniform C_) (fun i => delta r_1 i) * C_ * epsilon * (inv (C_ - 1)))).
          { unfold normal_form.
            transitivity (E (uniform C_) (fun r_3 => (epsilon * (inv (C_ - 1))) * (1) + ((1) * (delta r_1 r_3) + (((-1) * C_ * epsilon * (inv (C_ - 1))) * (delta r_1 r_3))))).
            { apply E_ext; intros r_3 D_r_3; draws.
              transitivity (epsilon * (inv (C_ - 1)) + delta r_1 r_3 - delta r_1 r_3 * C_ * epsilon * (inv (C_ - 1))).
              { try assert (0 < C_ - 1) by first [sign].
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((epsilon * (inv (C_ - 1))) * (E (uniform C_) (fun r_3 => 1)) + ((1) * (E (uniform C_) (fun r_3 => delta r_1 r_3)) + (((-1) * C_ * epsilon * (inv (C_ - 1))) * (E (uniform C_) (fun r_3 => delta r_1 r_3))))).
            { linear. }
            transitivity ((epsilon * (inv (C_ - 1))) * (E (uniform C_) (fun i => 1)) + ((1) * (E (uniform C_) (fun i => delta r_1 i)) + (((-1) * C_ * epsilon * (inv (C_ - 1))) * (E (uniform C_) (fun i => delta r_1 i))))). { arrange. }
            assert (E4' : normal_form (E (uniform C_) (fun i => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          try assert (0 < C_ - 1) by first [sign].
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((epsilon * (inv (C_ - 1))) * (E (uniform C_) (fun r_1 => 1)) + ((1) * (E (uniform C_) (fun r_1 => E (uniform C_) (fun i => delta r_1 i))) + (((-1) * C_ * epsilon * (inv (C_ - 1))) * (E (uniform C_) (fun r_1 => E (uniform C_) (fun i => delta r_1 i)))))).
      { linear. }
      transitivity ((epsilon * (inv (C_ - 1))) * (E (uniform C_) (fun i => 1)) + ((1) * (E (uniform C_) (fun i => E (uniform C_) (fun j => delta i j))) + (((-1) * C_ * epsilon * (inv (C_ - 1))) * (E (uniform C_) (fun i => E (uniform C_) (fun j => delta i j)))))). { arrange. }
      assert (E5' : normal_form (E (uniform C_) (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E6' : normal_form (E (uniform C_) (fun i => E (uniform C_) (fun j => delta i j))) (inv C_)).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_1 => E (uniform C_) (fun r_7 => (delta r_1 r_7)))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (E (uniform C_) (fun r_7 => (1) * (delta r_1 r_7))).
          { etransitivity; [| symmetry; exact (E_scale (uniform C_) (1) (fun r_7 => delta r_1 r_7))]; arrange. }
          apply E_ext; intros r_7 D_r_7; draws.
          arrange. }
        transitivity (E (uniform C_) (fun r_1 => (1 * (inv C_)))).
        { apply E_ext; intros r_1 D_r_1; by_delta (C_) (r_1) (fun r_7 : R => 1). }
        transitivity (E (uniform C_) (fun i => 1 * (inv C_))). { arrange. }
        transitivity (E (uniform C_) (fun r_8 => (inv C_) * (1))).
        { apply E_ext; intros r_8 D_r_8; draws.
          transitivity (inv C_).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((inv C_) * (E (uniform C_) (fun r_8 => 1))).
        { linear. }
        transitivity ((inv C_) * (E (uniform C_) (fun i => 1))). { arrange. }
        assert (E9' : normal_form (E (uniform C_) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      assert (E10' : normal_form (E (uniform C_) (fun i => E (uniform C_) (fun j => delta i j))) (inv C_)).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_1 => E (uniform C_) (fun r_11 => (delta r_1 r_11)))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (E (uniform C_) (fun r_11 => (1) * (delta r_1 r_11))).
          { etransitivity; [| symmetry; exact (E_scale (uniform C_) (1) (fun r_11 => delta r_1 r_11))]; arrange. }
          apply E_ext; intros r_11 D_r_11; draws.
          arrange. }
        transitivity (E (uniform C_) (fun r_1 => (1 * (inv C_)))).
        { apply E_ext; intros r_1 D_r_1; by_delta (C_) (r_1) (fun r_11 : R => 1). }
        transitivity (E (uniform C_) (fun i => 1 * (inv C_))). { arrange. }
        transitivity (E (uniform C_) (fun r_12 => (inv C_) * (1))).
        { apply E_ext; intros r_12 D_r_12; draws.
          transitivity (inv C_).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((inv C_) * (E (uniform C_) (fun r_12 => 1))).
        { linear. }
        transitivity ((inv C_) * (E (uniform C_) (fun i => 1))). { arrange. }
        assert (E13' : normal_form (E (uniform C_) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      assert (Z0' : C_ - 1 <> 0) by (apply positive_ne; first [sign]).
      assert (Z1' : C_ <> 0) by (apply positive_ne; sign).
      first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | first [arrange | equal]]. }
    assert (Z0' : C_ <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | first [arrange | equal]]. }
  assert (S1' : 1 = 1).
  { first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (uniform C_) (fun i => E (uniform C_) (fun j => epsilon * (inv (C_ - 1)) + delta i j * (1 - C_ * epsilon * (inv (C_ - 1))))) * C_). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (1). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [eigenvalue], by Algebra:
  C^2*E[E[E[((C - 1)^(-1)*epsilon + delta(n, c)*(1 - C*(C - 1)^(-1)*epsilon))*((C -
    1)^(-1)*epsilon + delta(e, n)*(1 - C*(C - 1)^(-1)*epsilon)); n ~ uniform(C)]*w(e)*v(c); e ~
    uniform(C)]; c ~ uniform(C)] = E[w(c)*v(c); c ~ uniform(C)]*(1 - C*(C - 1)^(-1)*epsilon)^2
*)
Lemma step_eigenvalue (C_ : R) (epsilon : R) (v : R -> R) (w : R -> R)
    (label_C_ : label C_)
    (H_epsilon_pos_0 : epsilon > 0)
    (H_C_pos_1 : C_ > 1)
    (H_v : E (uniform C_) (fun i => v i) = 0) :
  C_ ^ 2 * (E (uniform C_) (fun i => E (uniform C_) (fun j => E (uniform C_) (fun k => (epsilon * (inv (C_ - 1)) + delta k i * (1 - C_ * epsilon * (inv (C_ - 1)))) * (epsilon * (inv (C_ - 1)) + delta j k * (1 - C_ * epsilon * (inv (C_ - 1))))) * (w j) * (v i)))) = E (uniform C_) (fun i => w i * (v i)) * ((1 - C_ * epsilon * (inv (C_ - 1))) ^ 2).
Proof.
  try assert (0 < C_ - 1) by first [sign].
  assert (S0' : C_ ^ 2 * (E (uniform C_) (fun i => E (uniform C_) (fun j => E (uniform C_) (fun k => (epsilon * (inv (C_ - 1)) + delta k i * (1 - C_ * epsilon * (inv (C_ - 1)))) * (epsilon * (inv (C_ - 1)) + delta j k * (1 - C_ * epsilon * (inv (C_ - 1))))) * (w j) * (v i)))) = E (uniform C_) (fun i => w i * (v i)) + E (uniform C_) (fun i => w i * (v i)) * (epsilon ^ 2) * (C_ ^ 2) * ((inv (C_ - 1)) ^ 2) + 2 * C_ * (E (uniform C_) (fun i => w i)) * (E (uniform C_) (fun i => v i)) * epsilon * (inv (C_ - 1)) - epsilon ^ 2 * (E (uniform C_) (fun i => w i)) * (C_ ^ 2) * ((inv (C_ - 1)) ^ 2) * (E (uniform C_) (fun i => v i)) - 2 * (E (uniform C_) (fun i => w i * (v i))) * C_ * epsilon * (inv (C_ - 1))).
  { transitivity (C_ ^ 2 * (E (uniform C_) (fun i => E (uniform C_) (fun j => E (uniform C_) (fun k => (epsilon * (inv (C_ - 1)) + delta k i * (1 - C_ * epsilon * (inv (C_ - 1)))) * (epsilon * (inv (C_ - 1)) + delta j k * (1 - C_ * epsilon * (inv (C_ - 1))))) * (w j) * (v i))))). { arrange. }
    assert (E0' : normal_form (E (uniform C_) (fun i => E (uniform C_) (fun j => E (uniform C_) (fun k => (epsilon * (inv (C_ - 1)) + delta k i * (1 - C_ * epsilon * (inv (C_ - 1)))) * (epsilon * (inv (C_ - 1)) + delta j k * (1 - C_ * epsilon * (inv (C_ - 1))))) * (w j) * (v i)))) (E (uniform C_) (fun i => w i * (v i)) * ((inv C_) ^ 2) + E (uniform C_) (fun i => w i * (v i)) * (epsilon ^ 2) * ((inv (C_ - 1)) ^ 2) + 2 * (E (uniform C_) (fun i => w i)) * (E (uniform C_) (fun i => v i)) * epsilon * (inv C_) * (inv (C_ - 1)) - 2 * (E (uniform C_) (fun i => w i * (v i))) * epsilon * (inv C_) * (inv (C_ - 1)) - epsilon ^ 2 * (E (uniform C_) (fun i => w i)) * ((inv (C_ - 1)) ^ 2) * (E (uniform C_) (fun i => v i)))).
    { unfold normal_form.
      transitivity (E (uniform C_) (fun r_1 => (E (uniform C_) (fun i => w i) * epsilon * (inv (C_ - 1))) * (E (uniform C_) (fun i => delta r_1 i) * (v r_1)) + (((-1) * (epsilon ^ 2) * C_ * (E (uniform C_) (fun i => w i)) * ((inv (C_ - 1)) ^ 2)) * (E (uniform C_) (fun i => delta r_1 i) * (v r_1)) + ((E (uniform C_) (fun i => w i) * epsilon * (inv C_) * (inv (C_ - 1))) * (v r_1) + ((inv C_) * (v r_1 * (E (uniform C_) (fun i => w i * (delta r_1 i)))) + (((-2) * epsilon * (inv (C_ - 1))) * (v r_1 * (E (uniform C_) (fun i => w i * (delta r_1 i)))) + ((epsilon ^ 2 * C_ * ((inv (C_ - 1)) ^ 2)) * (v r_1 * (E (uniform C_) (fun i => w i * (delta r_1 i))))))))))).
      { apply E_ext; intros r_1 D_r_1; draws.
        transitivity (E (uniform C_) (fun i => w i) * (v r_1) * epsilon * (inv C_) * (inv (C_ - 1)) + E (uniform C_) (fun i => delta r_1 i) * (E (uniform C_) (fun i => w i)) * (v r_1) * epsilon * (inv (C_ - 1)) + v r_1 * (E (uniform C_) (fun i => w i * (delta r_1 i))) * (inv C_) + epsilon ^ 2 * C_ * (v r_1) * ((inv (C_ - 1)) ^ 2) * (E (uniform C_) (fun i => w i * (delta r_1 i))) - E (uniform C_) (fun i => delta r_1 i) * (epsilon ^ 2) * C_ * (E (uniform C_) (fun i => w i)) * (v r_1) * ((inv (C_ - 1)) ^ 2) - 2 * (v r_1) * (E (uniform C_) (fun i => w i * (delta r_1 i))) * epsilon * (inv (C_ - 1))).
        { transitivity (E (uniform C_) (fun i => E (uniform C_) (fun j => (epsilon * (inv (C_ - 1)) + delta j r_1 * (1 - C_ * epsilon * (inv (C_ - 1)))) * (epsilon * (inv (C_ - 1)) + delta i j * (1 - C_ * epsilon * (inv (C_ - 1))))) * (w i) * (v r_1))). { arrange. }
          assert (E2' : normal_form (E (uniform C_) (fun i => E (uniform C_) (fun j => (epsilon * (inv (C_ - 1)) + delta j r_1 * (1 - C_ * epsilon * (inv (C_ - 1)))) * (epsilon * (inv (C_ - 1)) + delta i j * (1 - C_ * epsilon * (inv (C_ - 1))))) * (w i) * (v r_1))) (E (uniform C_) (fun i => w i) * (v r_1) * epsilon * (inv C_) * (inv (C_ - 1)) + E (uniform C_) (fun i => delta r_1 i) * (E (uniform C_) (fun i => w i)) * (v r_1) * epsilon * (inv (C_ - 1)) + v r_1 * (E (uniform C_) (fun i => w i * (delta r_1 i))) * (inv C_) + epsilon ^ 2 * C_ * (v r_1) * ((inv (C_ - 1)) ^ 2) * (E (uniform C_) (fun i => w i * (delta r_1 i))) - E (uniform C_) (fun i => delta r_1 i) * (epsilon ^ 2) * C_ * (E (uniform C_) (fun i => w i)) * (v r_1) * ((inv (C_ - 1)) ^ 2) - 2 * (v r_1) * (E (uniform C_) (fun i => w i * (delta r_1 i))) * epsilon * (inv (C_ - 1)))).
          { unfold normal_form.
            transitivity (E (uniform C_) (fun r_3 => (epsilon ^ 2 * (v r_1) * ((inv (C_ - 1)) ^ 2)) * (w r_3) + ((v r_1 * epsilon * (inv (C_ - 1))) * (E (uniform C_) (fun i => delta r_3 i) * (w r_3)) + (((-1) * (epsilon ^ 2) * C_ * (v r_1) * ((inv (C_ - 1)) ^ 2)) * (E (uniform C_) (fun i => delta r_3 i) * (w r_3)) + ((E (uniform C_) (fun i => delta r_1 i) * (v r_1) * epsilon * (inv (C_ - 1))) * (w r_3) + ((v r_1) * (w r_3 * (E (uniform C_) (fun i => delta r_3 i * (delta i r_1)))) + (((-2) * C_ * (v r_1) * epsilon * (inv (C_ - 1))) * (w r_3 * (E (uniform C_) (fun i => delta r_3 i * (delta i r_1)))) + (((-1) * (E (uniform C_) (fun i => delta r_1 i)) * (epsilon ^ 2) * C_ * (v r_1) * ((inv (C_ - 1)) ^ 2)) * (w r_3) + ((epsilon ^ 2 * (v r_1) * (C_ ^ 2) * ((inv (C_ - 1)) ^ 2)) * (w r_3 * (E (uniform C_) (fun i => delta r_3 i * (delta i r_1))))))))))))).
            { apply E_ext; intros r_3 D_r_3; draws.
              transitivity (w r_3 * (v r_1) * (E (uniform C_) (fun i => delta r_3 i * (delta i r_1))) + w r_3 * (epsilon ^ 2) * ((inv (C_ - 1)) ^ 2) * (v r_1) + w r_3 * (epsilon ^ 2) * (C_ ^ 2) * ((inv (C_ - 1)) ^ 2) * (v r_1) * (E (uniform C_) (fun i => delta r_3 i * (delta i r_1))) + w r_3 * (v r_1) * (E (uniform C_) (fun i => delta i r_1)) * epsilon * (inv (C_ - 1)) + E (uniform C_) (fun i => delta r_3 i) * (w r_3) * (v r_1) * epsilon * (inv (C_ - 1)) - E (uniform C_) (fun i => delta r_3 i) * (w r_3) * (epsilon ^ 2) * C_ * ((inv (C_ - 1)) ^ 2) * (v r_1) - 2 * (w r_3) * C_ * (v r_1) * (E (uniform C_) (fun i => delta r_3 i * (delta i r_1))) * epsilon * (inv (C_ - 1)) - w r_3 * (epsilon ^ 2) * C_ * ((inv (C_ - 1)) ^ 2) * (v r_1) * (E (uniform C_) (fun i => delta i r_1))).
              { transitivity (E (uniform C_) (fun i => (epsilon * (inv (C_ - 1)) + delta i r_1 * (1 - C_ * epsilon * (inv (C_ - 1)))) * (epsilon * (inv (C_ - 1)) + delta r_3 i * (1 - C_ * epsilon * (inv (C_ - 1))))) * (w r_3) * (v r_1)). { arrange. }
                assert (E4' : normal_form (E (uniform C_) (fun i => (epsilon * (inv (C_ - 1)) + delta i r_1 * (1 - C_ * epsilon * (inv (C_ - 1)))) * (epsilon * (inv (C_ - 1)) + delta r_3 i * (1 - C_ * epsilon * (inv (C_ - 1)))))) (E (uniform C_) (fun i => delta r_3 i) * epsilon * (inv (C_ - 1)) + E (uniform C_) (fun i => delta r_3 i * (delta i r_1)) + epsilon ^ 2 * ((inv (C_ - 1)) ^ 2) + epsilon ^ 2 * (C_ ^ 2) * ((inv (C_ - 1)) ^ 2) * (E (uniform C_) (fun i => delta r_3 i * (delta i r_1))) + E (uniform C_) (fun i => delta i r_1) * epsilon * (inv (C_ - 1)) - epsilon ^ 2 * C_ * ((inv (C_ - 1)) ^ 2) * (E (uniform C_) (fun i => delta i r_1)) - 2 * C_ * (E (uniform C_) (fun i => delta r_3 i * (delta i r_1))) * epsilon * (inv (C_ - 1)) - E (uniform C_) (fun i => delta r_3 i) * (epsilon ^ 2) * C_ * ((inv (C_ - 1)) ^ 2))).
                { unfold normal_form.
                  transitivity (E (uniform C_) (fun r_5 => (epsilon * (inv (C_ - 1))) * (delta r_1 r_5) + ((1) * (delta r_3 r_5 * (delta r_5 r_1)) + (((-2) * C_ * epsilon * (inv (C_ - 1))) * (delta r_3 r_5 * (delta r_5 r_1)) + (((-1) * (epsilon ^ 2) * C_ * ((inv (C_ - 1)) ^ 2)) * (delta r_1 r_5) + ((epsilon ^ 2 * (C_ ^ 2) * ((inv (C_ - 1)) ^ 2)) * (delta r_3 r_5 * (delta r_5 r_1)) + ((epsilon ^ 2 * ((inv (C_ - 1)) ^ 2)) * (1) + ((epsilon * (inv (C_ - 1))) * (delta r_3 r_5) + (((-1) * (epsilon ^ 2) * C_ * ((inv (C_ - 1)) ^ 2)) * (delta r_3 r_5)))))))))).
                  { apply E_ext; intros r_5 D_r_5; draws.
                    transitivity (delta r_5 r_1 * epsilon * (inv (C_ - 1)) + delta r_3 r_5 * (epsilon ^ 2) * (delta r_5 r_1) * (C_ ^ 2) * ((inv (C_ - 1)) ^ 2) + delta r_3 r_5 * epsilon * (inv (C_ - 1)) + epsilon ^ 2 * ((inv (C_ - 1)) ^ 2) + delta r_3 r_5 * (delta r_5 r_1) - epsilon ^ 2 * C_ * (delta r_5 r_1) * ((inv (C_ - 1)) ^ 2) - 2 * (delta r_3 r_5) * C_ * (delta r_5 r_1) * epsilon * (inv (C_ - 1)) - delta r_3 r_5 * (epsilon ^ 2) * C_ * ((inv (C_ - 1)) ^ 2)).
                    { try assert (0 < C_ - 1) by first [sign].
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((epsilon * (inv (C_ - 1))) * (E (uniform C_) (fun r_5 => delta r_1 r_5)) + ((1) * (E (uniform C_) (fun r_5 => delta r_3 r_5 * (delta r_5 r_1))) + (((-2) * C_ * epsilon * (inv (C_ - 1))) * (E (uniform C_) (fun r_5 => delta r_3 r_5 * (delta r_5 r_1))) + (((-1) * (epsilon ^ 2) * C_ * ((inv (C_ - 1)) ^ 2)) * (E (uniform C_) (fun r_5 => delta r_1 r_5)) + ((epsilon ^ 2 * (C_ ^ 2) * ((inv (C_ - 1)) ^ 2)) * (E (uniform C_) (fun r_5 => delta r_3 r_5 * (delta r_5 r_1))) + ((epsilon ^ 2 * ((inv (C_ - 1)) ^ 2)) * (E (uniform C_) (fun r_5 => 1)) + ((epsilon * (inv (C_ - 1))) * (E (uniform C_) (fun r_5 => delta r_3 r_5)) + (((-1) * (epsilon ^ 2) * C_ * ((inv (C_ - 1)) ^ 2)) * (E (uniform C_) (fun r_5 => delta r_3 r_5)))))))))).
                  { linear. }
                  transitivity ((epsilon * (inv (C_ - 1))) * (E (uniform C_) (fun i => delta r_1 i)) + ((1) * (E (uniform C_) (fun i => delta r_3 i * (delta i r_1))) + (((-2) * C_ * epsilon * (inv (C_ - 1))) * (E (uniform C_) (fun i => delta r_3 i * (delta i r_1))) + (((-1) * (epsilon ^ 2) * C_ * ((inv (C_ - 1)) ^ 2)) * (E (uniform C_) (fun i => delta r_1 i)) + ((epsilon ^ 2 * (C_ ^ 2) * ((inv (C_ - 1)) ^ 2)) * (E (uniform C_) (fun i => delta r_3 i * (delta i r_1))) + ((epsilon ^ 2 * ((inv (C_ - 1)) ^ 2)) * (E (uniform C_) (fun i => 1)) + ((epsilon * (inv (C_ - 1))) * (E (uniform C_) (fun i => delta r_3 i)) + (((-1) * (epsilon ^ 2) * C_ * ((inv (C_ - 1)) ^ 2)) * (E (uniform C_) (fun i => delta r_3 i)))))))))). { arrange. }
                  assert (E6' : normal_form (E (uniform C_) (fun i => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                try assert (0 < C_ - 1) by first [sign].
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((epsilon ^ 2 * (v r_1) * ((inv (C_ - 1)) ^ 2)) * (E (uniform C_) (fun r_3 => w r_3)) + ((v r_1 * epsilon * (inv (C_ - 1))) * (E (uniform C_) (fun r_3 => E (uniform C_) (fun i => delta r_3 i) * (w r_3))) + (((-1) * (epsilon ^ 2) * C_ * (v r_1) * ((inv (C_ - 1)) ^ 2)) * (E (uniform C_) (fun r_3 => E (uniform C_) (fun i => delta r_3 i) * (w r_3))) + ((E (uniform C_) (fun i => delta r_1 i) * (v r_1) * epsilon * (inv (C_ - 1))) * (E (uniform C_) (fun r_3 => w r_3)) + ((v r_1) * (E (uniform C_) (fun r_3 => w r_3 * (E (uniform C_) (fun i => delta r_3 i * (delta i r_1))))) + (((-2) * C_ * (v r_1) * epsilon * (inv (C_ - 1))) * (E (uniform C_) (fun r_3 => w r_3 * (E (uniform C_) (fun i => delta r_3 i * (delta i r_1))))) + (((-1) * (E (uniform C_) (fun i => delta r_1 i)) * (epsilon ^ 2) * C_ * (v r_1) * ((inv (C_ - 1)) ^ 2)) * (E (uniform C_) (fun r_3 => w r_3)) + ((epsilon ^ 2 * (v r_1) * (C_ ^ 2) * ((inv (C_ - 1)) ^ 2)) * (E (uniform C_) (fun r_3 => w r_3 * (E (uniform C_) (fun i => delta r_3 i * (delta i r_1))))))))))))).
            { linear. }
            transitivity ((epsilon ^ 2 * (v r_1) * ((inv (C_ - 1)) ^ 2)) * (E (uniform C_) (fun i => w i)) + ((v r_1 * epsilon * (inv (C_ - 1))) * (E (uniform C_) (fun i => E (uniform C_) (fun j => delta i j) * (w i))) + (((-1) * (epsilon ^ 2) * C_ * (v r_1) * ((inv (C_ - 1)) ^ 2)) * (E (uniform C_) (fun i => E (uniform C_) (fun j => delta i j) * (w i))) + ((E (uniform C_) (fun i => delta r_1 i) * (v r_1) * epsilon * (inv (C_ - 1))) * (E (uniform C_) (fun i => w i)) + ((v r_1) * (E (uniform C_) (fun i => w i * (E (uniform C_) (fun j => delta i j * (delta j r_1))))) + (((-2) * C_ * (v r_1) * epsilon * (inv (C_ - 1))) * (E (uniform C_) (fun i => w i * (E (uniform C_) (fun j => delta i j * (delta j r_1))))) + (((-1) * (E (uniform C_) (fun i => delta r_1 i)) * (epsilon ^ 2) * C_ * (v r_1) * ((inv (C_ - 1)) ^ 2)) * (E (uniform C_) (fun i => w i)) + ((epsilon ^ 2 * (v r_1) * (C_ ^ 2) * ((inv (C_ - 1)) ^ 2)) * (E (uniform C_) (fun i => w i * (E (uniform C_) (fun j => delta i j * (delta j r_1))))))))))))). { arrange. }
            assert (E7' : normal_form (E (uniform C_) (fun i => E (uniform C_) (fun j => delta i j) * (w i))) (E (uniform C_) (fun i => w i) * (inv C_))).
            { unfold normal_form.
              transitivity (E (uniform C_) (fun r_3 => E (uniform C_) (fun r_8 => (w r_3) * (delta r_3 r_8)))).
              { apply E_ext; intros r_3 D_r_3; draws.
                transitivity (E (uniform C_) (fun r_8 => (w r_3) * (delta r_3 r_8))).
                { etransitivity; [| symmetry; exact (E_scale (uniform C_) (w r_3) (fun r_8 => delta r_3 r_8))]; arrange. }
                apply E_ext; intros r_8 D_r_8; draws.
                arrange. }
              transitivity (E (uniform C_) (fun r_3 => (w r_3 * (inv C_)))).
              { apply E_ext; intros r_3 D_r_3; by_delta (C_) (r_3) (fun r_8 : R => w r_3). }
              transitivity (E (uniform C_) (fun i => w i * (inv C_))). { arrange. }
              transitivity (E (uniform C_) (fun r_9 => (inv C_) * (w r_9))).
              { apply E_ext; intros r_9 D_r_9; draws.
                transitivity (w r_9 * (inv C_)).
                { first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((inv C_) * (E (uniform C_) (fun r_9 => w r_9))).
              { linear. }
              transitivity ((inv C_) * (E (uniform C_) (fun i => w i))). { arrange. }
              arrange. }
            assert (E10' : normal_form (E (uniform C_) (fun i => E (uniform C_) (fun j => delta i j) * (w i))) (E (uniform C_) (fun i => w i) * (inv C_))).
            { unfold normal_form.
              transitivity (E (uniform C_) (fun r_3 => E (uniform C_) (fun r_11 => (w r_3) * (delta r_3 r_11)))).
              { apply E_ext; intros r_3 D_r_3; draws.
                transitivity (E (uniform C_) (fun r_11 => (w r_3) * (delta r_3 r_11))).
                { etransitivity; [| symmetry; exact (E_scale (uniform C_) (w r_3) (fun r_11 => delta r_3 r_11))]; arrange. }
                apply E_ext; intros r_11 D_r_11; draws.
                arrange. }
              transitivity (E (uniform C_) (fun r_3 => (w r_3 * (inv C_)))).
              { apply E_ext; intros r_3 D_r_3; by_delta (C_) (r_3) (fun r_11 : R => w r_3). }
              transitivity (E (uniform C_) (fun i => w i * (inv C_))). { arrange. }
              transitivity (E (uniform C_) (fun r_12 => (inv C_) * (w r_12))).
              { apply E_ext; intros r_12 D_r_12; draws.
                transitivity (w r_12 * (inv C_)).
                { first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((inv C_) * (E (uniform C_) (fun r_12 => w r_12))).
              { linear. }
              transitivity ((inv C_) * (E (uniform C_) (fun i => w i))). { arrange. }
              arrange. }
            assert (E13' : normal_form (E (uniform C_) (fun i => w i * (E (uniform C_) (fun j => delta i j * (delta j r_1))))) (E (uniform C_) (fun i => w i * (delta r_1 i)) * (inv C_))).
            { unfold normal_form.
              transitivity (E (uniform C_) (fun r_3 => E (uniform C_) (fun r_14 => (w r_3) * (delta r_3 r_14) * (delta r_1 r_14)))).
              { apply E_ext; intros r_3 D_r_3; draws.
                transitivity (E (uniform C_) (fun r_14 => (w r_3) * (delta r_3 r_14 * (delta r_14 r_1)))).
                { etransitivity; [| symmetry; exact (E_scale (uniform C_) (w r_3) (fun r_14 => delta r_3 r_14 * (delta r_14 r_1)))]; arrange. }
                apply E_ext; intros r_14 D_r_14; draws.
                arrange. }
              transitivity (E (uniform C_) (fun r_3 => (w r_3 * (delta r_1 r_3) * (inv C_)))).
              { apply E_ext; intros r_3 D_r_3; by_delta (C_) (r_3) (fun r_14 : R => w r_3 * (delta r_14 r_1)). }
              transitivity (E (uniform C_) (fun i => w i * (delta r_1 i) * (inv C_))). { arrange. }
              transitivity (E (uniform C_) (fun r_15 => (inv C_) * (w r_15 * (delta r_1 r_15)))).
              { apply E_ext; intros r_15 D_r_15; draws.
                transitivity (w r_15 * (delta r_1 r_15) * (inv C_)).
                { first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((inv C_) * (E (uniform C_) (fun r_15 => w r_15 * (delta r_1 r_15)))).
              { linear. }
              transitivity ((inv C_) * (E (uniform C_) (fun i => w i * (delta r_1 i)))). { arrange. }
              arrange. }
            assert (E16' : normal_form (E (uniform C_) (fun i => w i * (E (uniform C_) (fun j => delta i j * (delta j r_1))))) (E (uniform C_) (fun i => w i * (delta r_1 i)) * (inv C_))).
            { unfold normal_form.
              transitivity (E (uniform C_) (fun r_3 => E (uniform C_) (fun r_17 => (w r_3) * (delta r_3 r_17) * (delta r_1 r_17)))).
              { apply E_ext; intros r_3 D_r_3; draws.
                transitivity (E (uniform C_) (fun r_17 => (w r_3) * (delta r_3 r_17 * (delta r_17 r_1)))).
                { etransitivity; [| symmetry; exact (E_scale (uniform C_) (w r_3) (fun r_17 => delta r_3 r_17 * (delta r_17 r_1)))]; arrange. }
                apply E_ext; intros r_17 D_r_17; draws.
                arrange. }
              transitivity (E (uniform C_) (fun r_3 => (w r_3 * (delta r_1 r_3) * (inv C_)))).
              { apply E_ext; intros r_3 D_r_3; by_delta (C_) (r_3) (fun r_17 : R => w r_3 * (delta r_17 r_1)). }
              transitivity (E (uniform C_) (fun i => w i * (delta r_1 i) * (inv C_))). { arrange. }
              transitivity (E (uniform C_) (fun r_18 => (inv C_) * (w r_18 * (delta r_1 r_18)))).
              { apply E_ext; intros r_18 D_r_18; draws.
                transitivity (w r_18 * (delta r_1 r_18) * (inv C_)).
                { first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((inv C_) * (E (uniform C_) (fun r_18 => w r_18 * (delta r_1 r_18)))).
              { linear. }
              transitivity ((inv C_) * (E (uniform C_) (fun i => w i * (delta r_1 i)))). { arrange. }
              arrange. }
            assert (E19' : normal_form (E (uniform C_) (fun i => w i * (E (uniform C_) (fun j => delta i j * (delta j r_1))))) (E (uniform C_) (fun i => w i * (delta r_1 i)) * (inv C_))).
            { unfold normal_form.
              transitivity (E (uniform C_) (fun r_3 => E (uniform C_) (fun r_20 => (w r_3) * (delta r_3 r_20) * (delta r_1 r_20)))).
              { apply E_ext; intros r_3 D_r_3; draws.
                transitivity (E (uniform C_) (fun r_20 => (w r_3) * (delta r_3 r_20 * (delta r_20 r_1)))).
                { etransitivity; [| symmetry; exact (E_scale (uniform C_) (w r_3) (fun r_20 => delta r_3 r_20 * (delta r_20 r_1)))]; arrange. }
                apply E_ext; intros r_20 D_r_20; draws.
                arrange. }
              transitivity (E (uniform C_) (fun r_3 => (w r_3 * (delta r_1 r_3) * (inv C_)))).
              { apply E_ext; intros r_3 D_r_3; by_delta (C_) (r_3) (fun r_20 : R => w r_3 * (delta r_20 r_1)). }
              transitivity (E (uniform C_) (fun i => w i * (delta r_1 i) * (inv C_))). { arrange. }
              transitivity (E (uniform C_) (fun r_21 => (inv C_) * (w r_21 * (delta r_1 r_21)))).
              { apply E_ext; intros r_21 D_r_21; draws.
                transitivity (w r_21 * (delta r_1 r_21) * (inv C_)).
                { first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((inv C_) * (E (uniform C_) (fun r_21 => w r_21 * (delta r_1 r_21)))).
              { linear. }
              transitivity ((inv C_) * (E (uniform C_) (fun i => w i * (delta r_1 i)))). { arrange. }
              arrange. }
            assert (Z0' : C_ - 1 <> 0) by (apply positive_ne; first [sign]).
            assert (Z1' : C_ <> 0) by (apply positive_ne; sign).
            first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | first [arrange | equal]]. }
          try assert (0 < C_ - 1) by first [sign].
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((E (uniform C_) (fun i => w i) * epsilon * (inv (C_ - 1))) * (E (uniform C_) (fun r_1 => E (uniform C_) (fun i => delta r_1 i) * (v r_1))) + (((-1) * (epsilon ^ 2) * C_ * (E (uniform C_) (fun i => w i)) * ((inv (C_ - 1)) ^ 2)) * (E (uniform C_) (fun r_1 => E (uniform C_) (fun i => delta r_1 i) * (v r_1))) + ((E (uniform C_) (fun i => w i) * epsilon * (inv C_) * (inv (C_ - 1))) * (E (uniform C_) (fun r_1 => v r_1)) + ((inv C_) * (E (uniform C_) (fun r_1 => v r_1 * (E (uniform C_) (fun i => w i * (delta r_1 i))))) + (((-2) * epsilon * (inv (C_ - 1))) * (E (uniform C_) (fun r_1 => v r_1 * (E (uniform C_) (fun i => w i * (delta r_1 i))))) + ((epsilon ^ 2 * C_ * ((inv (C_ - 1)) ^ 2)) * (E (uniform C_) (fun r_1 => v r_1 * (E (uniform C_) (fun i => w i * (delta r_1 i))))))))))).
      { linear. }
      transitivity ((E (uniform C_) (fun i => w i) * epsilon * (inv (C_ - 1))) * (E (uniform C_) (fun i => E (uniform C_) (fun j => delta i j) * (v i))) + (((-1) * (epsilon ^ 2) * C_ * (E (uniform C_) (fun i => w i)) * ((inv (C_ - 1)) ^ 2)) * (E (uniform C_) (fun i => E (uniform C_) (fun j => delta i j) * (v i))) + ((E (uniform C_) (fun i => w i) * epsilon * (inv C_) * (inv (C_ - 1))) * (E (uniform C_) (fun i => v i)) + ((inv C_) * (E (uniform C_) (fun i => v i * (E (uniform C_) (fun j => w j * (delta i j))))) + (((-2) * epsilon * (inv (C_ - 1))) * (E (uniform C_) (fun i => v i * (E (uniform C_) (fun j => w j * (delta i j))))) + ((epsilon ^ 2 * C_ * ((inv (C_ - 1)) ^ 2)) * (E (uniform C_) (fun i => v i * (E (uniform C_) (fun j => w j * (delta i j))))))))))). { arrange. }
      assert (E22' : normal_form (E (uniform C_) (fun i => E (uniform C_) (fun j => delta i j) * (v i))) (E (uniform C_) (fun i => v i) * (inv C_))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_1 => E (uniform C_) (fun r_23 => (v r_1) * (delta r_1 r_23)))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (E (uniform C_) (fun r_23 => (v r_1) * (delta r_1 r_23))).
          { etransitivity; [| symmetry; exact (E_scale (uniform C_) (v r_1) (fun r_23 => delta r_1 r_23))]; arrange. }
          apply E_ext; intros r_23 D_r_23; draws.
          arrange. }
        transitivity (E (uniform C_) (fun r_1 => (v r_1 * (inv C_)))).
        { apply E_ext; intros r_1 D_r_1; by_delta (C_) (r_1) (fun r_23 : R => v r_1). }
        transitivity (E (uniform C_) (fun i => v i * (inv C_))). { arrange. }
        transitivity (E (uniform C_) (fun r_24 => (inv C_) * (v r_24))).
        { apply E_ext; intros r_24 D_r_24; draws.
          transitivity (v r_24 * (inv C_)).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((inv C_) * (E (uniform C_) (fun r_24 => v r_24))).
        { linear. }
        transitivity ((inv C_) * (E (uniform C_) (fun i => v i))). { arrange. }
        arrange. }
      assert (E25' : normal_form (E (uniform C_) (fun i => E (uniform C_) (fun j => delta i j) * (v i))) (E (uniform C_) (fun i => v i) * (inv C_))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_1 => E (uniform C_) (fun r_26 => (v r_1) * (delta r_1 r_26)))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (E (uniform C_) (fun r_26 => (v r_1) * (delta r_1 r_26))).
          { etransitivity; [| symmetry; exact (E_scale (uniform C_) (v r_1) (fun r_26 => delta r_1 r_26))]; arrange. }
          apply E_ext; intros r_26 D_r_26; draws.
          arrange. }
        transitivity (E (uniform C_) (fun r_1 => (v r_1 * (inv C_)))).
        { apply E_ext; intros r_1 D_r_1; by_delta (C_) (r_1) (fun r_26 : R => v r_1). }
        transitivity (E (uniform C_) (fun i => v i * (inv C_))). { arrange. }
        transitivity (E (uniform C_) (fun r_27 => (inv C_) * (v r_27))).
        { apply E_ext; intros r_27 D_r_27; draws.
          transitivity (v r_27 * (inv C_)).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((inv C_) * (E (uniform C_) (fun r_27 => v r_27))).
        { linear. }
        transitivity ((inv C_) * (E (uniform C_) (fun i => v i))). { arrange. }
        arrange. }
      assert (E28' : normal_form (E (uniform C_) (fun i => v i * (E (uniform C_) (fun j => w j * (delta i j))))) (E (uniform C_) (fun i => w i * (v i)) * (inv C_))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_1 => E (uniform C_) (fun r_29 => (v r_1) * (delta r_1 r_29) * (w r_29)))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (E (uniform C_) (fun r_29 => (v r_1) * (w r_29 * (delta r_1 r_29)))).
          { etransitivity; [| symmetry; exact (E_scale (uniform C_) (v r_1) (fun r_29 => w r_29 * (delta r_1 r_29)))]; arrange. }
          apply E_ext; intros r_29 D_r_29; draws.
          arrange. }
        transitivity (E (uniform C_) (fun r_1 => (w r_1 * (v r_1) * (inv C_)))).
        { apply E_ext; intros r_1 D_r_1; by_delta (C_) (r_1) (fun r_29 : R => w r_29 * (v r_1)). }
        transitivity (E (uniform C_) (fun i => w i * (v i) * (inv C_))). { arrange. }
        transitivity (E (uniform C_) (fun r_30 => (inv C_) * (w r_30 * (v r_30)))).
        { apply E_ext; intros r_30 D_r_30; draws.
          transitivity (w r_30 * (v r_30) * (inv C_)).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((inv C_) * (E (uniform C_) (fun r_30 => w r_30 * (v r_30)))).
        { linear. }
        transitivity ((inv C_) * (E (uniform C_) (fun i => w i * (v i)))). { arrange. }
        arrange. }
      assert (E31' : normal_form (E (uniform C_) (fun i => v i * (E (uniform C_) (fun j => w j * (delta i j))))) (E (uniform C_) (fun i => w i * (v i)) * (inv C_))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_1 => E (uniform C_) (fun r_32 => (v r_1) * (delta r_1 r_32) * (w r_32)))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (E (uniform C_) (fun r_32 => (v r_1) * (w r_32 * (delta r_1 r_32)))).
          { etransitivity; [| symmetry; exact (E_scale (uniform C_) (v r_1) (fun r_32 => w r_32 * (delta r_1 r_32)))]; arrange. }
          apply E_ext; intros r_32 D_r_32; draws.
          arrange. }
        transitivity (E (uniform C_) (fun r_1 => (w r_1 * (v r_1) * (inv C_)))).
        { apply E_ext; intros r_1 D_r_1; by_delta (C_) (r_1) (fun r_32 : R => w r_32 * (v r_1)). }
        transitivity (E (uniform C_) (fun i => w i * (v i) * (inv C_))). { arrange. }
        transitivity (E (uniform C_) (fun r_33 => (inv C_) * (w r_33 * (v r_33)))).
        { apply E_ext; intros r_33 D_r_33; draws.
          transitivity (w r_33 * (v r_33) * (inv C_)).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((inv C_) * (E (uniform C_) (fun r_33 => w r_33 * (v r_33)))).
        { linear. }
        transitivity ((inv C_) * (E (uniform C_) (fun i => w i * (v i)))). { arrange. }
        arrange. }
      assert (E34' : normal_form (E (uniform C_) (fun i => v i * (E (uniform C_) (fun j => w j * (delta i j))))) (E (uniform C_) (fun i => w i * (v i)) * (inv C_))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_1 => E (uniform C_) (fun r_35 => (v r_1) * (delta r_1 r_35) * (w r_35)))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (E (uniform C_) (fun r_35 => (v r_1) * (w r_35 * (delta r_1 r_35)))).
          { etransitivity; [| symmetry; exact (E_scale (uniform C_) (v r_1) (fun r_35 => w r_35 * (delta r_1 r_35)))]; arrange. }
          apply E_ext; intros r_35 D_r_35; draws.
          arrange. }
        transitivity (E (uniform C_) (fun r_1 => (w r_1 * (v r_1) * (inv C_)))).
        { apply E_ext; intros r_1 D_r_1; by_delta (C_) (r_1) (fun r_35 : R => w r_35 * (v r_1)). }
        transitivity (E (uniform C_) (fun i => w i * (v i) * (inv C_))). { arrange. }
        transitivity (E (uniform C_) (fun r_36 => (inv C_) * (w r_36 * (v r_36)))).
        { apply E_ext; intros r_36 D_r_36; draws.
          transitivity (w r_36 * (v r_36) * (inv C_)).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((inv C_) * (E (uniform C_) (fun r_36 => w r_36 * (v r_36)))).
        { linear. }
        transitivity ((inv C_) * (E (uniform C_) (fun i => w i * (v i)))). { arrange. }
        arrange. }
      assert (Z0' : C_ <> 0) by (apply positive_ne; sign).
      assert (Z1' : C_ - 1 <> 0) by (apply positive_ne; first [sign]).
      first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | first [arrange | equal]]. }
    try assert (0 < C_ - 1) by first [sign].
    assert (Z0' : C_ <> 0) by (apply positive_ne; sign).
    assert (Z1' : C_ - 1 <> 0) by (apply positive_ne; first [sign]).
    first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | first [arrange | equal]]. }
  assert (S1' : E (uniform C_) (fun i => w i * (v i)) * ((1 - C_ * epsilon * (inv (C_ - 1))) ^ 2) = E (uniform C_) (fun i => w i * (v i)) + E (uniform C_) (fun i => w i * (v i)) * (epsilon ^ 2) * (C_ ^ 2) * ((inv (C_ - 1)) ^ 2) - 2 * (E (uniform C_) (fun i => w i * (v i))) * C_ * epsilon * (inv (C_ - 1))).
  { transitivity (E (uniform C_) (fun i => w i * (v i)) * ((1 - C_ * epsilon * (inv (C_ - 1))) ^ 2)). { arrange. }
    try assert (0 < C_ - 1) by first [sign].
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (C_ ^ 2 * (E (uniform C_) (fun i => E (uniform C_) (fun j => E (uniform C_) (fun k => (epsilon * (inv (C_ - 1)) + delta k i * (1 - C_ * epsilon * (inv (C_ - 1)))) * (epsilon * (inv (C_ - 1)) + delta j k * (1 - C_ * epsilon * (inv (C_ - 1))))) * (w j) * (v i))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (E (uniform C_) (fun i => w i * (v i)) * ((1 - C_ * epsilon * (inv (C_ - 1))) ^ 2)). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L00' : E (uniform C_) (fun i => v i) = E (uniform C_) (fun i => v i)).
  { transitivity (E (uniform C_) (fun i => v i)). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L01' : 0 = 0).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K0' : E (uniform C_) (fun i => v i) = 0) by says H_v.
  assert (R0' : (E (uniform C_) (fun i => v i)) - (0) = 0) by exact (gap_zero _ _ _ _ L00' L01' K0').
  apply (by_combination _ _ ((2 * C_ * (E (uniform C_) (fun i => w i)) * epsilon * (inv (C_ - 1)) - epsilon ^ 2 * (E (uniform C_) (fun i => w i)) * (C_ ^ 2) * ((inv (C_ - 1)) ^ 2)) * ((E (uniform C_) (fun i => v i)) - (0)))); [| rewrite R0'; ring].
  try assert (0 < C_ - 1) by first [sign].
  first [put; solve [ring] | equal].
Qed.

Theorem theorem_1 (C_ : R) (epsilon : R) (v : R -> R)
    (label_C_ : label C_)
    (H_epsilon_pos_0 : epsilon > 0)
    (H_C_pos_1 : C_ > 1)
    (H_v : E (uniform C_) (fun i => v i) = 0) :
  E (uniform C_) (fun i => E (uniform C_) (fun j => epsilon * (inv (C_ - 1)) + delta i j * (1 - C_ * epsilon * (inv (C_ - 1))))) * C_ = 1.
Proof. exact (step_probabilities (C_) (epsilon) label_C_ H_epsilon_pos_0 H_C_pos_1). Qed.

Theorem theorem_2 (C_ : R) (epsilon : R) (v : R -> R) (w : R -> R)
    (label_C_ : label C_)
    (H_epsilon_pos_0 : epsilon > 0)
    (H_C_pos_1 : C_ > 1)
    (H_v : E (uniform C_) (fun i => v i) = 0) :
  C_ ^ 2 * (E (uniform C_) (fun i => E (uniform C_) (fun j => E (uniform C_) (fun k => (epsilon * (inv (C_ - 1)) + delta k i * (1 - C_ * epsilon * (inv (C_ - 1)))) * (epsilon * (inv (C_ - 1)) + delta j k * (1 - C_ * epsilon * (inv (C_ - 1))))) * (w j) * (v i)))) = E (uniform C_) (fun i => w i * (v i)) * ((1 - C_ * epsilon * (inv (C_ - 1))) ^ 2).
Proof. exact (step_eigenvalue (C_) (epsilon) (v) (w) label_C_ H_epsilon_pos_0 H_C_pos_1 H_v). Qed.
