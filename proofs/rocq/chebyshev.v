(** $NC1(NTK) >= NC1(NNGP)$ if components of higher degree are less collapsed (chebyshev)

  Given [B_1 > 0]: B_1 > 0
  Given [B_2 > 0]: B_2 > 0
  Given [B_3 > 0]: B_3 > 0
  Given [B_4 > 0]: B_4 > 0
  Given [W_1 >= 0]: W_1 >= 0
  Given [W_2 >= 0]: W_2 >= 0
  Given [W_3 >= 0]: W_3 >= 0
  Given [W_4 >= 0]: W_4 >= 0
  Given [n_1 > 0]: n_1 > 0
  Given [n_2 > 0]: n_2 > 0
  Given [n_3 > 0]: n_3 > 0
  Given [n_4 > 0]: n_4 > 0
  Given [NNGP apart]: E[b(c); c ~ p] > 0
  Given [NTK apart]: E[b(c)*(1 + c); c ~ p] > 0
  Given [n_1 < n_2]: n_2 > n_1
  Given [n_2 < n_3]: n_3 > n_2
  Given [n_3 < n_4]: n_4 > n_3
  Given [NC1 of 1 and 2]: B_2^(-1)*W_2 >= W_1*B_1^(-1)
  Given [NC1 of 2 and 3]: B_3^(-1)*W_3 >= B_2^(-1)*W_2
  Given [NC1 of 3 and 4]: B_4^(-1)*W_4 >= B_3^(-1)*W_3
  with [W_Q]: W_Q = E[w(c); c ~ p]
  with [B_Q]: B_Q = E[b(c); c ~ p]
  with [W]: W = E[w(c)*(1 + c); c ~ p]
  with [B]: B = E[b(c)*(1 + c); c ~ p]
  Then W*B^(-1) >= W_Q*B_Q^(-1) if and only if E[E[(w(c)*b(e) - w(e)*b(c))*(c - e); e ~ p]; c ~ p]
    >= 0
  Then (B_1*(1 + n_1) + (1 + n_3)*B_3 + (1 + n_2)*B_2 + (1 + n_4)*B_4)^(-1)*((1 + n_1)*W_1 + (1 +
    n_2)*W_2 + W_4*(1 + n_4) + (1 + n_3)*W_3) >= (W_4 + W_2 + W_1 + W_3)*(B_1 + B_2 + B_4 +
    B_3)^(-1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [B_Q > 0], by Linear:
  B_Q > 0
*)
Lemma step_B_Q_pos_0 (B_Q : R) (b : R -> R) (p : law R)
    (sort_p : law_of_labels p)
    (H_NNGP_apart : E p (fun i => b i) > 0)
    (H_B_Q : B_Q = E p (fun i => b i)) :
  B_Q > 0.
Proof.
  assert (P0' : 0 < (1) * ((E p (fun i => b i)) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (B_Q) - (0) = (1) * ((E p (fun i => b i)) - (0))).
  { enough (U' : E p (fun i => b i) - 0 = 1 * (E p (fun i => b i) - 0)).
    { transitivity (E p (fun i => b i) - 0).
      { assert (C0' : B_Q = E p (fun i => b i)).
        { rewrite H_B_Q.
          first [same | ring | arrange]. }
        rewrite C0'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    assert (S0' : E p (fun i => b i) - 0 = E p (fun i => b i)).
    { transitivity (E p (fun i => b i) - 0). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : 1 * (E p (fun i => b i) - 0) = E p (fun i => b i)).
    { transitivity (1 * (E p (fun i => b i) - 0)). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E p (fun i => b i) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (1 * (E p (fun i => b i) - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [B > 0], by Linear:
  B > 0
*)
Lemma step_B_pos_0 (B : R) (b : R -> R) (p : law R)
    (sort_p : law_of_labels p)
    (H_NTK_apart : E p (fun i => b i * (1 + i)) > 0)
    (H_B : B = E p (fun i => b i * (1 + i))) :
  B > 0.
Proof.
  assert (P0' : 0 < (1) * ((E p (fun i => b i * (1 + i))) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (B) - (0) = (1) * ((E p (fun i => b i * (1 + i))) - (0))).
  { enough (U' : E p (fun i => b i * (1 + i)) - 0 = 1 * (E p (fun i => b i * (1 + i)) - 0)).
    { transitivity (E p (fun i => b i * (1 + i)) - 0).
      { assert (C0' : B = E p (fun i => b i * (1 + i))).
        { rewrite H_B.
          first [same | ring | arrange]. }
        rewrite C0'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    assert (S0' : E p (fun i => b i * (1 + i)) - 0 = E p (fun i => b i) + E p (fun i => b i * i)).
    { transitivity (E p (fun i => b i * (1 + i)) - 0). { arrange. }
      assert (E1' : normal_form (E p (fun i => b i * (1 + i))) (E p (fun i => b i) + E p (fun i => b i * i))).
      { unfold normal_form.
        transitivity (E p (fun r_2 => (1) * (b r_2) + ((1) * (b r_2 * r_2)))).
        { apply E_ext; intros r_2 D_r_2; draws.
          transitivity (b r_2 + b r_2 * r_2).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E p (fun r_2 => b r_2)) + ((1) * (E p (fun r_2 => b r_2 * r_2)))).
        { linear. }
        transitivity ((1) * (E p (fun i => b i)) + ((1) * (E p (fun i => b i * i)))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : 1 * (E p (fun i => b i * (1 + i)) - 0) = E p (fun i => b i) + E p (fun i => b i * i)).
    { transitivity (1 * (E p (fun i => b i * (1 + i)) - 0)). { arrange. }
      assert (E3' : normal_form (E p (fun i => b i * (1 + i))) (E p (fun i => b i) + E p (fun i => b i * i))).
      { unfold normal_form.
        transitivity (E p (fun r_4 => (1) * (b r_4) + ((1) * (b r_4 * r_4)))).
        { apply E_ext; intros r_4 D_r_4; draws.
          transitivity (b r_4 + b r_4 * r_4).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E p (fun r_4 => b r_4)) + ((1) * (E p (fun r_4 => b r_4 * r_4)))).
        { linear. }
        transitivity ((1) * (E p (fun i => b i)) + ((1) * (E p (fun i => b i * i)))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E p (fun i => b i * (1 + i)) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (1 * (E p (fun i => b i * (1 + i)) - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [pairs], by Algebra:
  E[E[(w(c)*b(e) - w(e)*b(c))*(c - e); e ~ p]; c ~ p] = -2*B*W_Q + 2*B_Q*W
*)
Lemma step_pairs (B : R) (B_Q : R) (W : R) (W_Q : R) (b : R -> R) (w : R -> R) (p : law R)
    (sort_p : law_of_labels p)
    (H_W_Q : W_Q = E p (fun i => w i))
    (H_B_Q : B_Q = E p (fun i => b i))
    (H_W : W = E p (fun i => w i * (1 + i)))
    (H_B : B = E p (fun i => b i * (1 + i))) :
  E p (fun i => E p (fun j => (w i * (b j) - w j * (b i)) * (i - j))) = 2 * B_Q * W - 2 * B * W_Q.
Proof.
  enough (U' : E p (fun i => E p (fun j => (w i * (b j) - w j * (b i)) * (i - j))) = 2 * (E p (fun i => b i)) * (E p (fun i => w i * (1 + i))) - 2 * (E p (fun i => w i)) * (E p (fun i => b i * (1 + i)))).
  { transitivity (E p (fun i => E p (fun j => (w i * (b j) - w j * (b i)) * (i - j)))).
    { first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C0' : B = E p (fun i => b i * (1 + i))).
    { rewrite H_B.
      first [same | ring | arrange]. }
    assert (C1' : W_Q = E p (fun i => w i)).
    { rewrite H_W_Q.
      first [same | ring | arrange]. }
    assert (C2' : B_Q = E p (fun i => b i)).
    { rewrite H_B_Q.
      first [same | ring | arrange]. }
    assert (C3' : W = E p (fun i => w i * (1 + i))).
    { rewrite H_W.
      first [same | ring | arrange]. }
    rewrite C0', C1', C2', C3'.
    first [same | ring | arrange]. }
  assert (S0' : E p (fun i => E p (fun j => (w i * (b j) - w j * (b i)) * (i - j))) = 2 * (E p (fun i => w i * i)) * (E p (fun i => b i)) - 2 * (E p (fun i => w i)) * (E p (fun i => b i * i))).
  { transitivity (E p (fun i => E p (fun j => (w i * (b j) - w j * (b i)) * (i - j)))). { arrange. }
    assert (E4' : normal_form (E p (fun i => E p (fun j => (w i * (b j) - w j * (b i)) * (i - j)))) (2 * (E p (fun i => w i * i)) * (E p (fun i => b i)) - 2 * (E p (fun i => w i)) * (E p (fun i => b i * i)))).
    { unfold normal_form.
      transitivity (E p (fun r_5 => (E p (fun i => b i)) * (w r_5 * r_5) + (((-1) * (E p (fun i => b i * i))) * (w r_5) + (((-1) * (E p (fun i => w i))) * (b r_5 * r_5) + ((E p (fun i => w i * i)) * (b r_5)))))).
      { apply E_ext; intros r_5 D_r_5; draws.
        transitivity (E p (fun i => w i * i) * (b r_5) + w r_5 * (E p (fun i => b i)) * r_5 - b r_5 * (E p (fun i => w i)) * r_5 - w r_5 * (E p (fun i => b i * i))).
        { transitivity (E p (fun i => (w r_5 * (b i) - w i * (b r_5)) * (r_5 - i))). { arrange. }
          assert (E6' : normal_form (E p (fun i => (w r_5 * (b i) - w i * (b r_5)) * (r_5 - i))) (E p (fun i => w i * i) * (b r_5) + w r_5 * (E p (fun i => b i)) * r_5 - b r_5 * (E p (fun i => w i)) * r_5 - w r_5 * (E p (fun i => b i * i)))).
          { unfold normal_form.
            transitivity (E p (fun r_7 => (w r_5 * r_5) * (b r_7) + (((-1) * (w r_5)) * (b r_7 * r_7) + (((-1) * (b r_5) * r_5) * (w r_7) + ((b r_5) * (w r_7 * r_7)))))).
            { apply E_ext; intros r_7 D_r_7; draws.
              transitivity (w r_7 * (b r_5) * r_7 + w r_5 * (b r_7) * r_5 - w r_5 * (b r_7) * r_7 - w r_7 * (b r_5) * r_5).
              { first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((w r_5 * r_5) * (E p (fun r_7 => b r_7)) + (((-1) * (w r_5)) * (E p (fun r_7 => b r_7 * r_7)) + (((-1) * (b r_5) * r_5) * (E p (fun r_7 => w r_7)) + ((b r_5) * (E p (fun r_7 => w r_7 * r_7)))))).
            { linear. }
            transitivity ((w r_5 * r_5) * (E p (fun i => b i)) + (((-1) * (w r_5)) * (E p (fun i => b i * i)) + (((-1) * (b r_5) * r_5) * (E p (fun i => w i)) + ((b r_5) * (E p (fun i => w i * i)))))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((E p (fun i => b i)) * (E p (fun r_5 => w r_5 * r_5)) + (((-1) * (E p (fun i => b i * i))) * (E p (fun r_5 => w r_5)) + (((-1) * (E p (fun i => w i))) * (E p (fun r_5 => b r_5 * r_5)) + ((E p (fun i => w i * i)) * (E p (fun r_5 => b r_5)))))).
      { linear. }
      transitivity ((E p (fun i => b i)) * (E p (fun i => w i * i)) + (((-1) * (E p (fun i => b i * i))) * (E p (fun i => w i)) + (((-1) * (E p (fun i => w i))) * (E p (fun i => b i * i)) + ((E p (fun i => w i * i)) * (E p (fun i => b i)))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : 2 * (E p (fun i => b i)) * (E p (fun i => w i * (1 + i))) - 2 * (E p (fun i => w i)) * (E p (fun i => b i * (1 + i))) = 2 * (E p (fun i => w i * i)) * (E p (fun i => b i)) - 2 * (E p (fun i => w i)) * (E p (fun i => b i * i))).
  { transitivity (2 * (E p (fun i => b i)) * (E p (fun i => w i * (1 + i))) - 2 * (E p (fun i => w i)) * (E p (fun i => b i * (1 + i)))). { arrange. }
    assert (E9' : normal_form (E p (fun i => b i * (1 + i))) (E p (fun i => b i) + E p (fun i => b i * i))).
    { unfold normal_form.
      transitivity (E p (fun r_10 => (1) * (b r_10) + ((1) * (b r_10 * r_10)))).
      { apply E_ext; intros r_10 D_r_10; draws.
        transitivity (b r_10 + b r_10 * r_10).
        { first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E p (fun r_10 => b r_10)) + ((1) * (E p (fun r_10 => b r_10 * r_10)))).
      { linear. }
      transitivity ((1) * (E p (fun i => b i)) + ((1) * (E p (fun i => b i * i)))). { arrange. }
      arrange. }
    assert (E12' : normal_form (E p (fun i => w i * (1 + i))) (E p (fun i => w i * i) + E p (fun i => w i))).
    { unfold normal_form.
      transitivity (E p (fun r_13 => (1) * (w r_13) + ((1) * (w r_13 * r_13)))).
      { apply E_ext; intros r_13 D_r_13; draws.
        transitivity (w r_13 + w r_13 * r_13).
        { first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E p (fun r_13 => w r_13)) + ((1) * (E p (fun r_13 => w r_13 * r_13)))).
      { linear. }
      transitivity ((1) * (E p (fun i => w i)) + ((1) * (E p (fun i => w i * i)))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E p (fun i => E p (fun j => (w i * (b j) - w j * (b i)) * (i - j)))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (2 * (E p (fun i => b i)) * (E p (fun i => w i * (1 + i))) - 2 * (E p (fun i => w i)) * (E p (fun i => b i * (1 + i)))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [theorem], by Equivalent:
  W*B^(-1) >= W_Q*B_Q^(-1) if and only if E[E[(w(c)*b(e) - w(e)*b(c))*(c - e); e ~ p]; c ~ p] >= 0
*)
Lemma step_theorem (B : R) (B_Q : R) (W : R) (W_Q : R) (b : R -> R) (w : R -> R) (p : law R)
    (sort_p : law_of_labels p)
    (H_NNGP_apart : E p (fun i => b i) > 0)
    (H_NTK_apart : E p (fun i => b i * (1 + i)) > 0)
    (H_W_Q : W_Q = E p (fun i => w i))
    (H_B_Q : B_Q = E p (fun i => b i))
    (H_W : W = E p (fun i => w i * (1 + i)))
    (H_B : B = E p (fun i => b i * (1 + i))) :
  W * (inv B) >= W_Q * (inv B_Q) <-> E p (fun i => E p (fun j => (w i * (b j) - w j * (b i)) * (i - j))) >= 0.
Proof.
  pose proof (step_B_Q_pos_0 (B_Q) (b) (p) sort_p H_NNGP_apart H_B_Q) as H_B_Q_pos_0.
  pose proof (step_B_pos_0 (B) (b) (p) sort_p H_NTK_apart H_B) as H_B_pos_0.
  pose proof (step_pairs (B) (B_Q) (W) (W_Q) (b) (w) (p) sort_p H_W_Q H_B_Q H_W H_B) as H_pairs.
  assert (P' : 0 < (1 / 2) * (inv B) * (inv B_Q)).
  { sign. }
  assert (G' : (W * (inv B)) - (W_Q * (inv B_Q)) = ((1 / 2) * (inv B) * (inv B_Q)) * ((E p (fun i => E p (fun j => (w i * (b j) - w j * (b i)) * (i - j)))) - (0))).
  { rewrite ?H_pairs.
    assert (Z0' : B <> 0) by (apply positive_ne; sign).
    assert (Z1' : B_Q <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
  pose proof (same_sign_ge _ _ _ P' G') as S'.
  split; intros K'; [assert (L' := proj1 S') | assert (L' := proj2 S')]; gap; apply L'; lra.
Qed.

(** Step [degrees 1 2], by Linear:
  n_2 > n_1
*)
Lemma step_degrees_1_2 (n_1 : R) (n_2 : R)
    (H_n_1_pos_0 : n_1 > 0)
    (H_n_2_pos_0 : n_2 > 0)
    (H_n_1_less_n_2 : n_2 > n_1) :
  n_2 > n_1.
Proof.
  assert (P0' : 0 < (1) * ((n_2) - (n_1))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (n_2) - (n_1) = (1) * ((n_2) - (n_1))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [degrees 1 3], by Linear:
  n_3 > n_1
*)
Lemma step_degrees_1_3 (n_1 : R) (n_2 : R) (n_3 : R)
    (H_n_1_pos_0 : n_1 > 0)
    (H_n_3_pos_0 : n_3 > 0)
    (H_n_1_less_n_2 : n_2 > n_1)
    (H_n_2_less_n_3 : n_3 > n_2) :
  n_3 > n_1.
Proof.
  assert (P0' : 0 < (1) * ((n_2) - (n_1))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P1' : 0 < (1) * ((n_3) - (n_2))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (n_3) - (n_1) = (1) * ((n_2) - (n_1)) + (1) * ((n_3) - (n_2))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [degrees 1 4], by Linear:
  n_4 > n_1
*)
Lemma step_degrees_1_4 (n_1 : R) (n_2 : R) (n_3 : R) (n_4 : R)
    (H_n_1_pos_0 : n_1 > 0)
    (H_n_4_pos_0 : n_4 > 0)
    (H_n_1_less_n_2 : n_2 > n_1)
    (H_n_2_less_n_3 : n_3 > n_2)
    (H_n_3_less_n_4 : n_4 > n_3) :
  n_4 > n_1.
Proof.
  assert (P0' : 0 < (1) * ((n_2) - (n_1))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P1' : 0 < (1) * ((n_3) - (n_2))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P2' : 0 < (1) * ((n_4) - (n_3))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (n_4) - (n_1) = (1) * ((n_2) - (n_1)) + (1) * ((n_3) - (n_2)) + (1) * ((n_4) - (n_3))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [degrees 2 3], by Linear:
  n_3 > n_2
*)
Lemma step_degrees_2_3 (n_2 : R) (n_3 : R)
    (H_n_2_pos_0 : n_2 > 0)
    (H_n_3_pos_0 : n_3 > 0)
    (H_n_2_less_n_3 : n_3 > n_2) :
  n_3 > n_2.
Proof.
  assert (P0' : 0 < (1) * ((n_3) - (n_2))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (n_3) - (n_2) = (1) * ((n_3) - (n_2))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [degrees 2 4], by Linear:
  n_4 > n_2
*)
Lemma step_degrees_2_4 (n_2 : R) (n_3 : R) (n_4 : R)
    (H_n_2_pos_0 : n_2 > 0)
    (H_n_4_pos_0 : n_4 > 0)
    (H_n_2_less_n_3 : n_3 > n_2)
    (H_n_3_less_n_4 : n_4 > n_3) :
  n_4 > n_2.
Proof.
  assert (P0' : 0 < (1) * ((n_3) - (n_2))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P1' : 0 < (1) * ((n_4) - (n_3))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (n_4) - (n_2) = (1) * ((n_3) - (n_2)) + (1) * ((n_4) - (n_3))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [degrees 3 4], by Linear:
  n_4 > n_3
*)
Lemma step_degrees_3_4 (n_3 : R) (n_4 : R)
    (H_n_3_pos_0 : n_3 > 0)
    (H_n_4_pos_0 : n_4 > 0)
    (H_n_3_less_n_4 : n_4 > n_3) :
  n_4 > n_3.
Proof.
  assert (P0' : 0 < (1) * ((n_4) - (n_3))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (n_4) - (n_3) = (1) * ((n_4) - (n_3))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [ratios 1 2], by Linear:
  B_2^(-1)*W_2 >= W_1*B_1^(-1)
*)
Lemma step_ratios_1_2 (B_1 : R) (B_2 : R) (W_1 : R) (W_2 : R)
    (H_B_1_pos_0 : B_1 > 0)
    (H_B_2_pos_0 : B_2 > 0)
    (H_W_1_pos_is_0 : W_1 >= 0)
    (H_W_2_pos_is_0 : W_2 >= 0)
    (H_NC1_of_1_and_2 : W_2 * (inv B_2) >= W_1 * (inv B_1)) :
  W_2 * (inv B_2) >= W_1 * (inv B_1).
Proof.
  assert (P0' : 0 <= (1) * ((W_2 * (inv B_2)) - (W_1 * (inv B_1)))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (W_2 * (inv B_2)) - (W_1 * (inv B_1)) = (1) * ((W_2 * (inv B_2)) - (W_1 * (inv B_1)))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [ratios 1 3], by Linear:
  B_3^(-1)*W_3 >= W_1*B_1^(-1)
*)
Lemma step_ratios_1_3 (B_1 : R) (B_2 : R) (B_3 : R) (W_1 : R) (W_2 : R) (W_3 : R)
    (H_B_1_pos_0 : B_1 > 0)
    (H_B_3_pos_0 : B_3 > 0)
    (H_W_1_pos_is_0 : W_1 >= 0)
    (H_W_3_pos_is_0 : W_3 >= 0)
    (H_NC1_of_1_and_2 : W_2 * (inv B_2) >= W_1 * (inv B_1))
    (H_NC1_of_2_and_3 : W_3 * (inv B_3) >= W_2 * (inv B_2)) :
  W_3 * (inv B_3) >= W_1 * (inv B_1).
Proof.
  assert (P0' : 0 <= (1) * ((W_2 * (inv B_2)) - (W_1 * (inv B_1)))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((W_3 * (inv B_3)) - (W_2 * (inv B_2)))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (W_3 * (inv B_3)) - (W_1 * (inv B_1)) = (1) * ((W_2 * (inv B_2)) - (W_1 * (inv B_1))) + (1) * ((W_3 * (inv B_3)) - (W_2 * (inv B_2)))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [ratios 1 4], by Linear:
  B_4^(-1)*W_4 >= W_1*B_1^(-1)
*)
Lemma step_ratios_1_4 (B_1 : R) (B_2 : R) (B_3 : R) (B_4 : R) (W_1 : R) (W_2 : R) (W_3 : R) (W_4 : R)
    (H_B_1_pos_0 : B_1 > 0)
    (H_B_4_pos_0 : B_4 > 0)
    (H_W_1_pos_is_0 : W_1 >= 0)
    (H_W_4_pos_is_0 : W_4 >= 0)
    (H_NC1_of_1_and_2 : W_2 * (inv B_2) >= W_1 * (inv B_1))
    (H_NC1_of_2_and_3 : W_3 * (inv B_3) >= W_2 * (inv B_2))
    (H_NC1_of_3_and_4 : W_4 * (inv B_4) >= W_3 * (inv B_3)) :
  W_4 * (inv B_4) >= W_1 * (inv B_1).
Proof.
  assert (P0' : 0 <= (1) * ((W_2 * (inv B_2)) - (W_1 * (inv B_1)))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((W_3 * (inv B_3)) - (W_2 * (inv B_2)))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P2' : 0 <= (1) * ((W_4 * (inv B_4)) - (W_3 * (inv B_3)))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (W_4 * (inv B_4)) - (W_1 * (inv B_1)) = (1) * ((W_2 * (inv B_2)) - (W_1 * (inv B_1))) + (1) * ((W_3 * (inv B_3)) - (W_2 * (inv B_2))) + (1) * ((W_4 * (inv B_4)) - (W_3 * (inv B_3)))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [ratios 2 3], by Linear:
  B_3^(-1)*W_3 >= B_2^(-1)*W_2
*)
Lemma step_ratios_2_3 (B_2 : R) (B_3 : R) (W_2 : R) (W_3 : R)
    (H_B_2_pos_0 : B_2 > 0)
    (H_B_3_pos_0 : B_3 > 0)
    (H_W_2_pos_is_0 : W_2 >= 0)
    (H_W_3_pos_is_0 : W_3 >= 0)
    (H_NC1_of_2_and_3 : W_3 * (inv B_3) >= W_2 * (inv B_2)) :
  W_3 * (inv B_3) >= W_2 * (inv B_2).
Proof.
  assert (P0' : 0 <= (1) * ((W_3 * (inv B_3)) - (W_2 * (inv B_2)))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (W_3 * (inv B_3)) - (W_2 * (inv B_2)) = (1) * ((W_3 * (inv B_3)) - (W_2 * (inv B_2)))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [ratios 2 4], by Linear:
  B_4^(-1)*W_4 >= B_2^(-1)*W_2
*)
Lemma step_ratios_2_4 (B_2 : R) (B_3 : R) (B_4 : R) (W_2 : R) (W_3 : R) (W_4 : R)
    (H_B_2_pos_0 : B_2 > 0)
    (H_B_4_pos_0 : B_4 > 0)
    (H_W_2_pos_is_0 : W_2 >= 0)
    (H_W_4_pos_is_0 : W_4 >= 0)
    (H_NC1_of_2_and_3 : W_3 * (inv B_3) >= W_2 * (inv B_2))
    (H_NC1_of_3_and_4 : W_4 * (inv B_4) >= W_3 * (inv B_3)) :
  W_4 * (inv B_4) >= W_2 * (inv B_2).
Proof.
  assert (P0' : 0 <= (1) * ((W_3 * (inv B_3)) - (W_2 * (inv B_2)))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((W_4 * (inv B_4)) - (W_3 * (inv B_3)))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (W_4 * (inv B_4)) - (W_2 * (inv B_2)) = (1) * ((W_3 * (inv B_3)) - (W_2 * (inv B_2))) + (1) * ((W_4 * (inv B_4)) - (W_3 * (inv B_3)))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [ratios 3 4], by Linear:
  B_4^(-1)*W_4 >= B_3^(-1)*W_3
*)
Lemma step_ratios_3_4 (B_3 : R) (B_4 : R) (W_3 : R) (W_4 : R)
    (H_B_3_pos_0 : B_3 > 0)
    (H_B_4_pos_0 : B_4 > 0)
    (H_W_3_pos_is_0 : W_3 >= 0)
    (H_W_4_pos_is_0 : W_4 >= 0)
    (H_NC1_of_3_and_4 : W_4 * (inv B_4) >= W_3 * (inv B_3)) :
  W_4 * (inv B_4) >= W_3 * (inv B_3).
Proof.
  assert (P0' : 0 <= (1) * ((W_4 * (inv B_4)) - (W_3 * (inv B_3)))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (W_4 * (inv B_4)) - (W_3 * (inv B_3)) = (1) * ((W_4 * (inv B_4)) - (W_3 * (inv B_3)))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [products], by Linear:
  (B_1 + B_2 + B_4 + B_3)*((1 + n_1)*W_1 + (1 + n_2)*W_2 + W_4*(1 + n_4) + (1 + n_3)*W_3) >= (W_4
    + W_2 + W_1 + W_3)*(B_1*(1 + n_1) + (1 + n_3)*B_3 + (1 + n_2)*B_2 + (1 + n_4)*B_4)
*)
Lemma step_products (B_1 : R) (B_2 : R) (B_3 : R) (B_4 : R) (W_1 : R) (W_2 : R) (W_3 : R) (W_4 : R) (n_1 : R) (n_2 : R) (n_3 : R) (n_4 : R)
    (H_B_1_pos_0 : B_1 > 0)
    (H_B_2_pos_0 : B_2 > 0)
    (H_B_3_pos_0 : B_3 > 0)
    (H_B_4_pos_0 : B_4 > 0)
    (H_W_1_pos_is_0 : W_1 >= 0)
    (H_W_2_pos_is_0 : W_2 >= 0)
    (H_W_3_pos_is_0 : W_3 >= 0)
    (H_W_4_pos_is_0 : W_4 >= 0)
    (H_n_1_pos_0 : n_1 > 0)
    (H_n_2_pos_0 : n_2 > 0)
    (H_n_3_pos_0 : n_3 > 0)
    (H_n_4_pos_0 : n_4 > 0)
    (H_n_1_less_n_2 : n_2 > n_1)
    (H_n_2_less_n_3 : n_3 > n_2)
    (H_n_3_less_n_4 : n_4 > n_3)
    (H_NC1_of_1_and_2 : W_2 * (inv B_2) >= W_1 * (inv B_1))
    (H_NC1_of_2_and_3 : W_3 * (inv B_3) >= W_2 * (inv B_2))
    (H_NC1_of_3_and_4 : W_4 * (inv B_4) >= W_3 * (inv B_3)) :
  (B_1 + B_2 + B_4 + B_3) * ((1 + n_1) * W_1 + (1 + n_2) * W_2 + W_4 * (1 + n_4) + (1 + n_3) * W_3) >= (W_4 + W_2 + W_1 + W_3) * (B_1 * (1 + n_1) + (1 + n_3) * B_3 + (1 + n_2) * B_2 + (1 + n_4) * B_4).
Proof.
  pose proof (step_degrees_1_2 (n_1) (n_2) H_n_1_pos_0 H_n_2_pos_0 H_n_1_less_n_2) as H_degrees_1_2.
  pose proof (step_degrees_1_3 (n_1) (n_2) (n_3) H_n_1_pos_0 H_n_3_pos_0 H_n_1_less_n_2 H_n_2_less_n_3) as H_degrees_1_3.
  pose proof (step_degrees_1_4 (n_1) (n_2) (n_3) (n_4) H_n_1_pos_0 H_n_4_pos_0 H_n_1_less_n_2 H_n_2_less_n_3 H_n_3_less_n_4) as H_degrees_1_4.
  pose proof (step_degrees_2_3 (n_2) (n_3) H_n_2_pos_0 H_n_3_pos_0 H_n_2_less_n_3) as H_degrees_2_3.
  pose proof (step_degrees_2_4 (n_2) (n_3) (n_4) H_n_2_pos_0 H_n_4_pos_0 H_n_2_less_n_3 H_n_3_less_n_4) as H_degrees_2_4.
  pose proof (step_degrees_3_4 (n_3) (n_4) H_n_3_pos_0 H_n_4_pos_0 H_n_3_less_n_4) as H_degrees_3_4.
  pose proof (step_ratios_1_2 (B_1) (B_2) (W_1) (W_2) H_B_1_pos_0 H_B_2_pos_0 H_W_1_pos_is_0 H_W_2_pos_is_0 H_NC1_of_1_and_2) as H_ratios_1_2.
  pose proof (step_ratios_1_3 (B_1) (B_2) (B_3) (W_1) (W_2) (W_3) H_B_1_pos_0 H_B_3_pos_0 H_W_1_pos_is_0 H_W_3_pos_is_0 H_NC1_of_1_and_2 H_NC1_of_2_and_3) as H_ratios_1_3.
  pose proof (step_ratios_1_4 (B_1) (B_2) (B_3) (B_4) (W_1) (W_2) (W_3) (W_4) H_B_1_pos_0 H_B_4_pos_0 H_W_1_pos_is_0 H_W_4_pos_is_0 H_NC1_of_1_and_2 H_NC1_of_2_and_3 H_NC1_of_3_and_4) as H_ratios_1_4.
  pose proof (step_ratios_2_3 (B_2) (B_3) (W_2) (W_3) H_B_2_pos_0 H_B_3_pos_0 H_W_2_pos_is_0 H_W_3_pos_is_0 H_NC1_of_2_and_3) as H_ratios_2_3.
  pose proof (step_ratios_2_4 (B_2) (B_3) (B_4) (W_2) (W_3) (W_4) H_B_2_pos_0 H_B_4_pos_0 H_W_2_pos_is_0 H_W_4_pos_is_0 H_NC1_of_2_and_3 H_NC1_of_3_and_4) as H_ratios_2_4.
  pose proof (step_ratios_3_4 (B_3) (B_4) (W_3) (W_4) H_B_3_pos_0 H_B_4_pos_0 H_W_3_pos_is_0 H_W_4_pos_is_0 H_NC1_of_3_and_4) as H_ratios_3_4.
  assert (P0' : 0 <= (B_1 * B_2 * (n_2 - n_1)) * ((W_2 * (inv B_2)) - (W_1 * (inv B_1)))) by (apply Rmult_le_pos; [first [sign] | lra]).
  assert (P1' : 0 <= ((n_3 - n_1) * B_1 * B_3) * ((W_3 * (inv B_3)) - (W_1 * (inv B_1)))) by (apply Rmult_le_pos; [first [seen | sign_form (B_1 * B_3 * ((n_3 - n_2) + (n_2 - n_1))) ltac:(first [put; solve [ring] | equal]) | sign] | lra]).
  assert (P2' : 0 <= ((n_4 - n_1) * B_1 * B_4) * ((W_4 * (inv B_4)) - (W_1 * (inv B_1)))) by (apply Rmult_le_pos; [first [seen | sign_form ((((n_3 - n_2) + (n_4 - n_3)) + (n_2 - n_1)) * B_1 * B_4) ltac:(first [put; solve [ring] | equal]) | sign] | lra]).
  assert (P3' : 0 <= ((n_3 - n_2) * B_2 * B_3) * ((W_3 * (inv B_3)) - (W_2 * (inv B_2)))) by (apply Rmult_le_pos; [first [sign] | lra]).
  assert (P4' : 0 <= (B_2 * B_4 * (n_4 - n_2)) * ((W_4 * (inv B_4)) - (W_2 * (inv B_2)))) by (apply Rmult_le_pos; [first [seen | sign_form (((n_3 - n_2) + (n_4 - n_3)) * B_2 * B_4) ltac:(first [put; solve [ring] | equal]) | sign] | lra]).
  assert (P5' : 0 <= (B_4 * B_3 * (n_4 - n_3)) * ((W_4 * (inv B_4)) - (W_3 * (inv B_3)))) by (apply Rmult_le_pos; [first [sign] | lra]).
  assert (G' : ((B_1 + B_2 + B_4 + B_3) * ((1 + n_1) * W_1 + (1 + n_2) * W_2 + W_4 * (1 + n_4) + (1 + n_3) * W_3)) - ((W_4 + W_2 + W_1 + W_3) * (B_1 * (1 + n_1) + (1 + n_3) * B_3 + (1 + n_2) * B_2 + (1 + n_4) * B_4)) = (B_1 * B_2 * (n_2 - n_1)) * ((W_2 * (inv B_2)) - (W_1 * (inv B_1))) + ((n_3 - n_1) * B_1 * B_3) * ((W_3 * (inv B_3)) - (W_1 * (inv B_1))) + ((n_4 - n_1) * B_1 * B_4) * ((W_4 * (inv B_4)) - (W_1 * (inv B_1))) + ((n_3 - n_2) * B_2 * B_3) * ((W_3 * (inv B_3)) - (W_2 * (inv B_2))) + (B_2 * B_4 * (n_4 - n_2)) * ((W_4 * (inv B_4)) - (W_2 * (inv B_2))) + (B_4 * B_3 * (n_4 - n_3)) * ((W_4 * (inv B_4)) - (W_3 * (inv B_3)))).
  { assert (Z0' : B_4 <> 0) by (apply positive_ne; sign).
    assert (Z1' : B_3 <> 0) by (apply positive_ne; sign).
    assert (Z2' : B_2 <> 0) by (apply positive_ne; sign).
    assert (Z3' : B_1 <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [four components], by Linear:
  (B_1*(1 + n_1) + (1 + n_3)*B_3 + (1 + n_2)*B_2 + (1 + n_4)*B_4)^(-1)*((1 + n_1)*W_1 + (1 +
    n_2)*W_2 + W_4*(1 + n_4) + (1 + n_3)*W_3) >= (W_4 + W_2 + W_1 + W_3)*(B_1 + B_2 + B_4 +
    B_3)^(-1)
*)
Lemma step_four_components (B_1 : R) (B_2 : R) (B_3 : R) (B_4 : R) (W_1 : R) (W_2 : R) (W_3 : R) (W_4 : R) (n_1 : R) (n_2 : R) (n_3 : R) (n_4 : R)
    (H_B_1_pos_0 : B_1 > 0)
    (H_B_2_pos_0 : B_2 > 0)
    (H_B_3_pos_0 : B_3 > 0)
    (H_B_4_pos_0 : B_4 > 0)
    (H_W_1_pos_is_0 : W_1 >= 0)
    (H_W_2_pos_is_0 : W_2 >= 0)
    (H_W_3_pos_is_0 : W_3 >= 0)
    (H_W_4_pos_is_0 : W_4 >= 0)
    (H_n_1_pos_0 : n_1 > 0)
    (H_n_2_pos_0 : n_2 > 0)
    (H_n_3_pos_0 : n_3 > 0)
    (H_n_4_pos_0 : n_4 > 0)
    (H_n_1_less_n_2 : n_2 > n_1)
    (H_n_2_less_n_3 : n_3 > n_2)
    (H_n_3_less_n_4 : n_4 > n_3)
    (H_NC1_of_1_and_2 : W_2 * (inv B_2) >= W_1 * (inv B_1))
    (H_NC1_of_2_and_3 : W_3 * (inv B_3) >= W_2 * (inv B_2))
    (H_NC1_of_3_and_4 : W_4 * (inv B_4) >= W_3 * (inv B_3)) :
  ((1 + n_1) * W_1 + (1 + n_2) * W_2 + W_4 * (1 + n_4) + (1 + n_3) * W_3) * (inv (B_1 * (1 + n_1) + (1 + n_3) * B_3 + (1 + n_2) * B_2 + (1 + n_4) * B_4)) >= (W_4 + W_2 + W_1 + W_3) * (inv (B_1 + B_2 + B_4 + B_3)).
Proof.
  pose proof (step_products (B_1) (B_2) (B_3) (B_4) (W_1) (W_2) (W_3) (W_4) (n_1) (n_2) (n_3) (n_4) H_B_1_pos_0 H_B_2_pos_0 H_B_3_pos_0 H_B_4_pos_0 H_W_1_pos_is_0 H_W_2_pos_is_0 H_W_3_pos_is_0 H_W_4_pos_is_0 H_n_1_pos_0 H_n_2_pos_0 H_n_3_pos_0 H_n_4_pos_0 H_n_1_less_n_2 H_n_2_less_n_3 H_n_3_less_n_4 H_NC1_of_1_and_2 H_NC1_of_2_and_3 H_NC1_of_3_and_4) as H_products.
  try assert (0 < B_1 + B_2 + B_4 + B_3) by sign.
  try assert (0 < B_1 * (1 + n_1) + (1 + n_3) * B_3 + (1 + n_2) * B_2 + (1 + n_4) * B_4) by sign.
  assert (P0' : 0 <= (inv (B_1 * (1 + n_1) + (1 + n_3) * B_3 + (1 + n_2) * B_2 + (1 + n_4) * B_4) * (inv (B_1 + B_2 + B_4 + B_3))) * (((B_1 + B_2 + B_4 + B_3) * ((1 + n_1) * W_1 + (1 + n_2) * W_2 + W_4 * (1 + n_4) + (1 + n_3) * W_3)) - ((W_4 + W_2 + W_1 + W_3) * (B_1 * (1 + n_1) + (1 + n_3) * B_3 + (1 + n_2) * B_2 + (1 + n_4) * B_4)))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (((1 + n_1) * W_1 + (1 + n_2) * W_2 + W_4 * (1 + n_4) + (1 + n_3) * W_3) * (inv (B_1 * (1 + n_1) + (1 + n_3) * B_3 + (1 + n_2) * B_2 + (1 + n_4) * B_4))) - ((W_4 + W_2 + W_1 + W_3) * (inv (B_1 + B_2 + B_4 + B_3))) = (inv (B_1 * (1 + n_1) + (1 + n_3) * B_3 + (1 + n_2) * B_2 + (1 + n_4) * B_4) * (inv (B_1 + B_2 + B_4 + B_3))) * (((B_1 + B_2 + B_4 + B_3) * ((1 + n_1) * W_1 + (1 + n_2) * W_2 + W_4 * (1 + n_4) + (1 + n_3) * W_3)) - ((W_4 + W_2 + W_1 + W_3) * (B_1 * (1 + n_1) + (1 + n_3) * B_3 + (1 + n_2) * B_2 + (1 + n_4) * B_4)))).
  { try assert (0 < B_1 + B_2 + B_4 + B_3) by sign.
    try assert (0 < B_1 * (1 + n_1) + (1 + n_3) * B_3 + (1 + n_2) * B_2 + (1 + n_4) * B_4) by sign.
    try assert (0 < B_3 * n_3 + B_1 * n_1 + B_1 + B_2 + B_4 + n_4 * B_4 + B_2 * n_2 + B_3) by sign.
    try assert (N0' : normal_form (inv (B_1 * (1 + n_1) + (1 + n_3) * B_3 + (1 + n_2) * B_2 + (1 + n_4) * B_4)) (inv (B_3 * n_3 + B_1 * n_1 + B_1 + B_2 + B_4 + n_4 * B_4 + B_2 * n_2 + B_3))) by first [apply inv_is; [nonzero | (assert (Z0' : B_3 * n_3 + B_1 * n_1 + B_1 + B_2 + B_4 + n_4 * B_4 + B_2 * n_2 + B_3 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : B_3 * n_3 + B_1 * n_1 + B_1 + B_2 + B_4 + n_4 * B_4 + B_2 * n_2 + B_3 <> 0) by (apply positive_ne; sign).
    assert (Z1' : B_1 + B_2 + B_4 + B_3 <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (B : R) (B_1 : R) (B_2 : R) (B_3 : R) (B_4 : R) (B_Q : R) (W : R) (W_1 : R) (W_2 : R) (W_3 : R) (W_4 : R) (W_Q : R) (n_1 : R) (n_2 : R) (n_3 : R) (n_4 : R) (b : R -> R) (w : R -> R) (p : law R)
    (sort_p : law_of_labels p)
    (H_B_1_pos_0 : B_1 > 0)
    (H_B_2_pos_0 : B_2 > 0)
    (H_B_3_pos_0 : B_3 > 0)
    (H_B_4_pos_0 : B_4 > 0)
    (H_W_1_pos_is_0 : W_1 >= 0)
    (H_W_2_pos_is_0 : W_2 >= 0)
    (H_W_3_pos_is_0 : W_3 >= 0)
    (H_W_4_pos_is_0 : W_4 >= 0)
    (H_n_1_pos_0 : n_1 > 0)
    (H_n_2_pos_0 : n_2 > 0)
    (H_n_3_pos_0 : n_3 > 0)
    (H_n_4_pos_0 : n_4 > 0)
    (H_NNGP_apart : E p (fun i => b i) > 0)
    (H_NTK_apart : E p (fun i => b i * (1 + i)) > 0)
    (H_n_1_less_n_2 : n_2 > n_1)
    (H_n_2_less_n_3 : n_3 > n_2)
    (H_n_3_less_n_4 : n_4 > n_3)
    (H_NC1_of_1_and_2 : W_2 * (inv B_2) >= W_1 * (inv B_1))
    (H_NC1_of_2_and_3 : W_3 * (inv B_3) >= W_2 * (inv B_2))
    (H_NC1_of_3_and_4 : W_4 * (inv B_4) >= W_3 * (inv B_3))
    (H_W_Q : W_Q = E p (fun i => w i))
    (H_B_Q : B_Q = E p (fun i => b i))
    (H_W : W = E p (fun i => w i * (1 + i)))
    (H_B : B = E p (fun i => b i * (1 + i))) :
  W * (inv B) >= W_Q * (inv B_Q) <-> E p (fun i => E p (fun j => (w i * (b j) - w j * (b i)) * (i - j))) >= 0.
Proof. exact (step_theorem (B) (B_Q) (W) (W_Q) (b) (w) (p) sort_p H_NNGP_apart H_NTK_apart H_W_Q H_B_Q H_W H_B). Qed.

Theorem theorem_2 (B_1 : R) (B_2 : R) (B_3 : R) (B_4 : R) (W_1 : R) (W_2 : R) (W_3 : R) (W_4 : R) (n_1 : R) (n_2 : R) (n_3 : R) (n_4 : R) (b : R -> R) (p : law R)
    (sort_p : law_of_labels p)
    (H_B_1_pos_0 : B_1 > 0)
    (H_B_2_pos_0 : B_2 > 0)
    (H_B_3_pos_0 : B_3 > 0)
    (H_B_4_pos_0 : B_4 > 0)
    (H_W_1_pos_is_0 : W_1 >= 0)
    (H_W_2_pos_is_0 : W_2 >= 0)
    (H_W_3_pos_is_0 : W_3 >= 0)
    (H_W_4_pos_is_0 : W_4 >= 0)
    (H_n_1_pos_0 : n_1 > 0)
    (H_n_2_pos_0 : n_2 > 0)
    (H_n_3_pos_0 : n_3 > 0)
    (H_n_4_pos_0 : n_4 > 0)
    (H_NNGP_apart : E p (fun i => b i) > 0)
    (H_NTK_apart : E p (fun i => b i * (1 + i)) > 0)
    (H_n_1_less_n_2 : n_2 > n_1)
    (H_n_2_less_n_3 : n_3 > n_2)
    (H_n_3_less_n_4 : n_4 > n_3)
    (H_NC1_of_1_and_2 : W_2 * (inv B_2) >= W_1 * (inv B_1))
    (H_NC1_of_2_and_3 : W_3 * (inv B_3) >= W_2 * (inv B_2))
    (H_NC1_of_3_and_4 : W_4 * (inv B_4) >= W_3 * (inv B_3)) :
  ((1 + n_1) * W_1 + (1 + n_2) * W_2 + W_4 * (1 + n_4) + (1 + n_3) * W_3) * (inv (B_1 * (1 + n_1) + (1 + n_3) * B_3 + (1 + n_2) * B_2 + (1 + n_4) * B_4)) >= (W_4 + W_2 + W_1 + W_3) * (inv (B_1 + B_2 + B_4 + B_3)).
Proof. exact (step_four_components (B_1) (B_2) (B_3) (B_4) (W_1) (W_2) (W_3) (W_4) (n_1) (n_2) (n_3) (n_4) H_B_1_pos_0 H_B_2_pos_0 H_B_3_pos_0 H_B_4_pos_0 H_W_1_pos_is_0 H_W_2_pos_is_0 H_W_3_pos_is_0 H_W_4_pos_is_0 H_n_1_pos_0 H_n_2_pos_0 H_n_3_pos_0 H_n_4_pos_0 H_n_1_less_n_2 H_n_2_less_n_3 H_n_3_less_n_4 H_NC1_of_1_and_2 H_NC1_of_2_and_3 H_NC1_of_3_and_4). Qed.
