(** Orthogonal classes: the labels are an eigenvector of the kernel (adaptive-eigenvalues)

  Given [sigma > 0]: sigma > 0
  Given [labels]: y(_0)^2 = 1 for all nat
  Given [v]: E[v(c)*y(c); c ~ uniform(N)] = 0
  Given [lambda]: q_0 + (-1 + N)*q_1 + sigma > 0
  Then E[f(c)*y(c); c ~ uniform(N)]*N*sigma + E[E[(y(c)*y(e)*q_1 + delta(c, e)*(q_0 -
    q_1))*f(c)*y(e); e ~ uniform(N)]; c ~ uniform(N)]*N^2 = E[f(c)*y(c); c ~ uniform(N)]*N*(q_0 +
    (-1 + N)*q_1 + sigma)
  Then E[f(c)*v(c); c ~ uniform(N)]*N*sigma + E[E[(y(c)*y(e)*q_1 + delta(c, e)*(q_0 -
    q_1))*v(e)*f(c); e ~ uniform(N)]; c ~ uniform(N)]*N^2 = (q_0 - q_1 + sigma)*E[f(c)*v(c); c ~
    uniform(N)]*N
  Then N*E[(q_0 + (-1 + N)*q_1 + sigma)^(-1)*y(c)^2; c ~ uniform(N)] = N*(q_0 + (-1 + N)*q_1 +
    sigma)^(-1)
  Then E[y(c)^2*q_1 + q_0 - q_1 + sigma; c ~ uniform(N)]*N = q_0 + (-1 + N)*(q_0 - q_1 + sigma) +
    (-1 + N)*q_1 + sigma
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [labels are one], by Algebra:
  E[f(c)*y(c); c ~ uniform(N)]*N*sigma + E[E[(y(c)*y(e)*q_1 + delta(c, e)*(q_0 - q_1))*f(c)*y(e);
    e ~ uniform(N)]; c ~ uniform(N)]*N^2 = E[f(c)*y(c); c ~ uniform(N)]*N*(q_0 + (-1 + N)*q_1 +
    sigma)
*)
Lemma step_labels_are_one (N_ : R) (q_0 : R) (q_1 : R) (sigma : R) (f : R -> R) (y : R -> R)
    (label_N_ : label N_)
    (H_sigma_pos_0 : sigma > 0)
    (H_labels : forall i : R, label i -> (y i) ^ 2 = 1) :
  E (uniform N_) (fun i => f i * (y i)) * N_ * sigma + E (uniform N_) (fun i => E (uniform N_) (fun j => (y i * (y j) * q_1 + delta i j * (q_0 - q_1)) * (f i) * (y j))) * (N_ ^ 2) = E (uniform N_) (fun i => f i * (y i)) * N_ * (q_0 + (N_ - 1) * q_1 + sigma).
Proof.
  assert (S0' : E (uniform N_) (fun i => f i * (y i)) * N_ * sigma + E (uniform N_) (fun i => E (uniform N_) (fun j => (y i * (y j) * q_1 + delta i j * (q_0 - q_1)) * (f i) * (y j))) * (N_ ^ 2) = E (uniform N_) (fun i => f i * (y i)) * q_0 * N_ + E (uniform N_) (fun i => f i * (y i)) * N_ * sigma + E (uniform N_) (fun i => f i * (y i)) * (N_ ^ 2) * (E (uniform N_) (fun i => (y i) ^ 2)) * q_1 - E (uniform N_) (fun i => f i * (y i)) * N_ * q_1).
  { transitivity (E (uniform N_) (fun i => f i * (y i)) * N_ * sigma + E (uniform N_) (fun i => E (uniform N_) (fun j => (y i * (y j) * q_1 + delta i j * (q_0 - q_1)) * (f i) * (y j))) * (N_ ^ 2)). { arrange. }
    assert (E1' : normal_form (E (uniform N_) (fun i => E (uniform N_) (fun j => (y i * (y j) * q_1 + delta i j * (q_0 - q_1)) * (f i) * (y j)))) (E (uniform N_) (fun i => f i * (y i)) * (E (uniform N_) (fun i => (y i) ^ 2)) * q_1 + E (uniform N_) (fun i => f i * (y i)) * q_0 * (inv N_) - E (uniform N_) (fun i => f i * (y i)) * q_1 * (inv N_))).
    { unfold normal_form.
      transitivity (E (uniform N_) (fun r_2 => (E (uniform N_) (fun i => (y i) ^ 2) * q_1) * (f r_2 * (y r_2)) + ((q_0) * (f r_2 * (E (uniform N_) (fun i => delta r_2 i * (y i)))) + (((-1) * q_1) * (f r_2 * (E (uniform N_) (fun i => delta r_2 i * (y i)))))))).
      { apply E_ext; intros r_2 D_r_2; draws.
        transitivity (f r_2 * (E (uniform N_) (fun i => (y i) ^ 2)) * (y r_2) * q_1 + f r_2 * q_0 * (E (uniform N_) (fun i => delta r_2 i * (y i))) - f r_2 * (E (uniform N_) (fun i => delta r_2 i * (y i))) * q_1).
        { transitivity (E (uniform N_) (fun i => (y r_2 * (y i) * q_1 + delta r_2 i * (q_0 - q_1)) * (f r_2) * (y i))). { arrange. }
          assert (E3' : normal_form (E (uniform N_) (fun i => (y r_2 * (y i) * q_1 + delta r_2 i * (q_0 - q_1)) * (f r_2) * (y i))) (f r_2 * (E (uniform N_) (fun i => (y i) ^ 2)) * (y r_2) * q_1 + f r_2 * q_0 * (E (uniform N_) (fun i => delta r_2 i * (y i))) - f r_2 * (E (uniform N_) (fun i => delta r_2 i * (y i))) * q_1)).
          { unfold normal_form.
            transitivity (E (uniform N_) (fun r_4 => (f r_2 * q_0) * (delta r_2 r_4 * (y r_4)) + (((-1) * (f r_2) * q_1) * (delta r_2 r_4 * (y r_4)) + ((f r_2 * (y r_2) * q_1) * ((y r_4) ^ 2))))).
            { apply E_ext; intros r_4 D_r_4; draws.
              transitivity (delta r_2 r_4 * (f r_2) * q_0 * (y r_4) + f r_2 * (y r_2) * ((y r_4) ^ 2) * q_1 - delta r_2 r_4 * (f r_2) * (y r_4) * q_1).
              { first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((f r_2 * q_0) * (E (uniform N_) (fun r_4 => delta r_2 r_4 * (y r_4))) + (((-1) * (f r_2) * q_1) * (E (uniform N_) (fun r_4 => delta r_2 r_4 * (y r_4))) + ((f r_2 * (y r_2) * q_1) * (E (uniform N_) (fun r_4 => (y r_4) ^ 2))))).
            { linear. }
            transitivity ((f r_2 * q_0) * (E (uniform N_) (fun i => delta r_2 i * (y i))) + (((-1) * (f r_2) * q_1) * (E (uniform N_) (fun i => delta r_2 i * (y i))) + ((f r_2 * (y r_2) * q_1) * (E (uniform N_) (fun i => (y i) ^ 2))))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((E (uniform N_) (fun i => (y i) ^ 2) * q_1) * (E (uniform N_) (fun r_2 => f r_2 * (y r_2))) + ((q_0) * (E (uniform N_) (fun r_2 => f r_2 * (E (uniform N_) (fun i => delta r_2 i * (y i))))) + (((-1) * q_1) * (E (uniform N_) (fun r_2 => f r_2 * (E (uniform N_) (fun i => delta r_2 i * (y i)))))))).
      { linear. }
      transitivity ((E (uniform N_) (fun i => (y i) ^ 2) * q_1) * (E (uniform N_) (fun i => f i * (y i))) + ((q_0) * (E (uniform N_) (fun i => f i * (E (uniform N_) (fun j => delta i j * (y j))))) + (((-1) * q_1) * (E (uniform N_) (fun i => f i * (E (uniform N_) (fun j => delta i j * (y j)))))))). { arrange. }
      assert (E5' : normal_form (E (uniform N_) (fun i => f i * (E (uniform N_) (fun j => delta i j * (y j))))) (E (uniform N_) (fun i => f i * (y i)) * (inv N_))).
      { unfold normal_form.
        transitivity (E (uniform N_) (fun r_2 => E (uniform N_) (fun r_6 => (f r_2) * (delta r_2 r_6) * (y r_6)))).
        { apply E_ext; intros r_2 D_r_2; draws.
          transitivity (E (uniform N_) (fun r_6 => (f r_2) * (delta r_2 r_6 * (y r_6)))).
          { etransitivity; [| symmetry; exact (E_scale (uniform N_) (f r_2) (fun r_6 => delta r_2 r_6 * (y r_6)))]; arrange. }
          apply E_ext; intros r_6 D_r_6; draws.
          arrange. }
        transitivity (E (uniform N_) (fun r_2 => (f r_2 * (y r_2) * (inv N_)))).
        { apply E_ext; intros r_2 D_r_2; by_delta (N_) (r_2) (fun r_6 : R => f r_2 * (y r_6)). }
        transitivity (E (uniform N_) (fun i => f i * (y i) * (inv N_))). { arrange. }
        transitivity (E (uniform N_) (fun r_7 => (inv N_) * (f r_7 * (y r_7)))).
        { apply E_ext; intros r_7 D_r_7; draws.
          transitivity (f r_7 * (y r_7) * (inv N_)).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((inv N_) * (E (uniform N_) (fun r_7 => f r_7 * (y r_7)))).
        { linear. }
        transitivity ((inv N_) * (E (uniform N_) (fun i => f i * (y i)))). { arrange. }
        arrange. }
      assert (E8' : normal_form (E (uniform N_) (fun i => f i * (E (uniform N_) (fun j => delta i j * (y j))))) (E (uniform N_) (fun i => f i * (y i)) * (inv N_))).
      { unfold normal_form.
        transitivity (E (uniform N_) (fun r_2 => E (uniform N_) (fun r_9 => (f r_2) * (y r_9) * (delta r_2 r_9)))).
        { apply E_ext; intros r_2 D_r_2; draws.
          transitivity (E (uniform N_) (fun r_9 => (f r_2) * (delta r_2 r_9 * (y r_9)))).
          { etransitivity; [| symmetry; exact (E_scale (uniform N_) (f r_2) (fun r_9 => delta r_2 r_9 * (y r_9)))]; arrange. }
          apply E_ext; intros r_9 D_r_9; draws.
          arrange. }
        transitivity (E (uniform N_) (fun r_2 => (f r_2 * (y r_2) * (inv N_)))).
        { apply E_ext; intros r_2 D_r_2; by_delta (N_) (r_2) (fun r_9 : R => f r_2 * (y r_9)). }
        transitivity (E (uniform N_) (fun i => f i * (y i) * (inv N_))). { arrange. }
        transitivity (E (uniform N_) (fun r_10 => (inv N_) * (f r_10 * (y r_10)))).
        { apply E_ext; intros r_10 D_r_10; draws.
          transitivity (f r_10 * (y r_10) * (inv N_)).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((inv N_) * (E (uniform N_) (fun r_10 => f r_10 * (y r_10)))).
        { linear. }
        transitivity ((inv N_) * (E (uniform N_) (fun i => f i * (y i)))). { arrange. }
        arrange. }
      arrange. }
    assert (Z0' : N_ <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | first [arrange | equal]]. }
  assert (S1' : E (uniform N_) (fun i => f i * (y i)) * N_ * (q_0 + (N_ - 1) * q_1 + sigma) = E (uniform N_) (fun i => f i * (y i)) * q_0 * N_ + E (uniform N_) (fun i => f i * (y i)) * N_ * sigma + E (uniform N_) (fun i => f i * (y i)) * (N_ ^ 2) * q_1 - E (uniform N_) (fun i => f i * (y i)) * N_ * q_1).
  { transitivity (E (uniform N_) (fun i => f i * (y i)) * N_ * (q_0 + (N_ - 1) * q_1 + sigma)). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (uniform N_) (fun i => f i * (y i)) * N_ * sigma + E (uniform N_) (fun i => E (uniform N_) (fun j => (y i * (y j) * q_1 + delta i j * (q_0 - q_1)) * (f i) * (y j))) * (N_ ^ 2)). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (E (uniform N_) (fun i => f i * (y i)) * N_ * (q_0 + (N_ - 1) * q_1 + sigma)). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  first [solve [put; field; sides] | first [arrange | equal]].
Qed.

(** Step [all that is orthogonal], by Algebra:
  E[f(c)*v(c); c ~ uniform(N)]*N*sigma + E[E[(y(c)*y(e)*q_1 + delta(c, e)*(q_0 - q_1))*v(e)*f(c);
    e ~ uniform(N)]; c ~ uniform(N)]*N^2 = (q_0 - q_1 + sigma)*E[f(c)*v(c); c ~ uniform(N)]*N
*)
Lemma step_all_that_is_orthogonal (N_ : R) (q_0 : R) (q_1 : R) (sigma : R) (f : R -> R) (v : R -> R) (y : R -> R)
    (label_N_ : label N_)
    (H_sigma_pos_0 : sigma > 0)
    (H_labels : forall i : R, label i -> (y i) ^ 2 = 1)
    (H_v : E (uniform N_) (fun i => v i * (y i)) = 0) :
  E (uniform N_) (fun i => f i * (v i)) * N_ * sigma + E (uniform N_) (fun i => E (uniform N_) (fun j => (y i * (y j) * q_1 + delta i j * (q_0 - q_1)) * (v j) * (f i))) * (N_ ^ 2) = (q_0 + sigma - q_1) * (E (uniform N_) (fun i => f i * (v i))) * N_.
Proof.
  assert (S0' : E (uniform N_) (fun i => f i * (v i)) * N_ * sigma + E (uniform N_) (fun i => E (uniform N_) (fun j => (y i * (y j) * q_1 + delta i j * (q_0 - q_1)) * (v j) * (f i))) * (N_ ^ 2) = E (uniform N_) (fun i => f i * (v i)) * N_ * sigma + q_0 * (E (uniform N_) (fun i => f i * (v i))) * N_ + E (uniform N_) (fun i => f i * (y i)) * (N_ ^ 2) * q_1 * (E (uniform N_) (fun i => v i * (y i))) - E (uniform N_) (fun i => f i * (v i)) * N_ * q_1).
  { transitivity (E (uniform N_) (fun i => f i * (v i)) * N_ * sigma + E (uniform N_) (fun i => E (uniform N_) (fun j => (y i * (y j) * q_1 + delta i j * (q_0 - q_1)) * (v j) * (f i))) * (N_ ^ 2)). { arrange. }
    assert (E1' : normal_form (E (uniform N_) (fun i => E (uniform N_) (fun j => (y i * (y j) * q_1 + delta i j * (q_0 - q_1)) * (v j) * (f i)))) (E (uniform N_) (fun i => f i * (y i)) * q_1 * (E (uniform N_) (fun i => v i * (y i))) + q_0 * (E (uniform N_) (fun i => f i * (v i))) * (inv N_) - E (uniform N_) (fun i => f i * (v i)) * q_1 * (inv N_))).
    { unfold normal_form.
      transitivity (E (uniform N_) (fun r_2 => (q_1 * (E (uniform N_) (fun i => v i * (y i)))) * (f r_2 * (y r_2)) + ((q_0) * (f r_2 * (E (uniform N_) (fun i => delta r_2 i * (v i)))) + (((-1) * q_1) * (f r_2 * (E (uniform N_) (fun i => delta r_2 i * (v i)))))))).
      { apply E_ext; intros r_2 D_r_2; draws.
        transitivity (f r_2 * (E (uniform N_) (fun i => delta r_2 i * (v i))) * q_0 + f r_2 * (y r_2) * q_1 * (E (uniform N_) (fun i => v i * (y i))) - f r_2 * (E (uniform N_) (fun i => delta r_2 i * (v i))) * q_1).
        { transitivity (E (uniform N_) (fun i => (y r_2 * (y i) * q_1 + delta r_2 i * (q_0 - q_1)) * (v i) * (f r_2))). { arrange. }
          assert (E3' : normal_form (E (uniform N_) (fun i => (y r_2 * (y i) * q_1 + delta r_2 i * (q_0 - q_1)) * (v i) * (f r_2))) (f r_2 * (E (uniform N_) (fun i => delta r_2 i * (v i))) * q_0 + f r_2 * (y r_2) * q_1 * (E (uniform N_) (fun i => v i * (y i))) - f r_2 * (E (uniform N_) (fun i => delta r_2 i * (v i))) * q_1)).
          { unfold normal_form.
            transitivity (E (uniform N_) (fun r_4 => (f r_2 * q_0) * (delta r_2 r_4 * (v r_4)) + (((-1) * (f r_2) * q_1) * (delta r_2 r_4 * (v r_4)) + ((f r_2 * (y r_2) * q_1) * (v r_4 * (y r_4)))))).
            { apply E_ext; intros r_4 D_r_4; draws.
              transitivity (v r_4 * (f r_2) * (y r_2) * (y r_4) * q_1 + delta r_2 r_4 * (v r_4) * (f r_2) * q_0 - delta r_2 r_4 * (v r_4) * (f r_2) * q_1).
              { first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((f r_2 * q_0) * (E (uniform N_) (fun r_4 => delta r_2 r_4 * (v r_4))) + (((-1) * (f r_2) * q_1) * (E (uniform N_) (fun r_4 => delta r_2 r_4 * (v r_4))) + ((f r_2 * (y r_2) * q_1) * (E (uniform N_) (fun r_4 => v r_4 * (y r_4)))))).
            { linear. }
            transitivity ((f r_2 * q_0) * (E (uniform N_) (fun i => delta r_2 i * (v i))) + (((-1) * (f r_2) * q_1) * (E (uniform N_) (fun i => delta r_2 i * (v i))) + ((f r_2 * (y r_2) * q_1) * (E (uniform N_) (fun i => v i * (y i)))))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((q_1 * (E (uniform N_) (fun i => v i * (y i)))) * (E (uniform N_) (fun r_2 => f r_2 * (y r_2))) + ((q_0) * (E (uniform N_) (fun r_2 => f r_2 * (E (uniform N_) (fun i => delta r_2 i * (v i))))) + (((-1) * q_1) * (E (uniform N_) (fun r_2 => f r_2 * (E (uniform N_) (fun i => delta r_2 i * (v i)))))))).
      { linear. }
      transitivity ((q_1 * (E (uniform N_) (fun i => v i * (y i)))) * (E (uniform N_) (fun i => f i * (y i))) + ((q_0) * (E (uniform N_) (fun i => f i * (E (uniform N_) (fun j => delta i j * (v j))))) + (((-1) * q_1) * (E (uniform N_) (fun i => f i * (E (uniform N_) (fun j => delta i j * (v j)))))))). { arrange. }
      assert (E5' : normal_form (E (uniform N_) (fun i => f i * (E (uniform N_) (fun j => delta i j * (v j))))) (E (uniform N_) (fun i => f i * (v i)) * (inv N_))).
      { unfold normal_form.
        transitivity (E (uniform N_) (fun r_2 => E (uniform N_) (fun r_6 => (f r_2) * (delta r_2 r_6) * (v r_6)))).
        { apply E_ext; intros r_2 D_r_2; draws.
          transitivity (E (uniform N_) (fun r_6 => (f r_2) * (delta r_2 r_6 * (v r_6)))).
          { etransitivity; [| symmetry; exact (E_scale (uniform N_) (f r_2) (fun r_6 => delta r_2 r_6 * (v r_6)))]; arrange. }
          apply E_ext; intros r_6 D_r_6; draws.
          arrange. }
        transitivity (E (uniform N_) (fun r_2 => (f r_2 * (v r_2) * (inv N_)))).
        { apply E_ext; intros r_2 D_r_2; by_delta (N_) (r_2) (fun r_6 : R => v r_6 * (f r_2)). }
        transitivity (E (uniform N_) (fun i => f i * (v i) * (inv N_))). { arrange. }
        transitivity (E (uniform N_) (fun r_7 => (inv N_) * (f r_7 * (v r_7)))).
        { apply E_ext; intros r_7 D_r_7; draws.
          transitivity (f r_7 * (v r_7) * (inv N_)).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((inv N_) * (E (uniform N_) (fun r_7 => f r_7 * (v r_7)))).
        { linear. }
        transitivity ((inv N_) * (E (uniform N_) (fun i => f i * (v i)))). { arrange. }
        arrange. }
      assert (E8' : normal_form (E (uniform N_) (fun i => f i * (E (uniform N_) (fun j => delta i j * (v j))))) (E (uniform N_) (fun i => f i * (v i)) * (inv N_))).
      { unfold normal_form.
        transitivity (E (uniform N_) (fun r_2 => E (uniform N_) (fun r_9 => (f r_2) * (v r_9) * (delta r_2 r_9)))).
        { apply E_ext; intros r_2 D_r_2; draws.
          transitivity (E (uniform N_) (fun r_9 => (f r_2) * (delta r_2 r_9 * (v r_9)))).
          { etransitivity; [| symmetry; exact (E_scale (uniform N_) (f r_2) (fun r_9 => delta r_2 r_9 * (v r_9)))]; arrange. }
          apply E_ext; intros r_9 D_r_9; draws.
          arrange. }
        transitivity (E (uniform N_) (fun r_2 => (f r_2 * (v r_2) * (inv N_)))).
        { apply E_ext; intros r_2 D_r_2; by_delta (N_) (r_2) (fun r_9 : R => v r_9 * (f r_2)). }
        transitivity (E (uniform N_) (fun i => f i * (v i) * (inv N_))). { arrange. }
        transitivity (E (uniform N_) (fun r_10 => (inv N_) * (f r_10 * (v r_10)))).
        { apply E_ext; intros r_10 D_r_10; draws.
          transitivity (f r_10 * (v r_10) * (inv N_)).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((inv N_) * (E (uniform N_) (fun r_10 => f r_10 * (v r_10)))).
        { linear. }
        transitivity ((inv N_) * (E (uniform N_) (fun i => f i * (v i)))). { arrange. }
        arrange. }
      arrange. }
    assert (Z0' : N_ <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | first [arrange | equal]]. }
  assert (S1' : (q_0 + sigma - q_1) * (E (uniform N_) (fun i => f i * (v i))) * N_ = E (uniform N_) (fun i => f i * (v i)) * N_ * sigma + q_0 * (E (uniform N_) (fun i => f i * (v i))) * N_ - E (uniform N_) (fun i => f i * (v i)) * N_ * q_1).
  { transitivity ((q_0 + sigma - q_1) * (E (uniform N_) (fun i => f i * (v i))) * N_). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (uniform N_) (fun i => f i * (v i)) * N_ * sigma + E (uniform N_) (fun i => E (uniform N_) (fun j => (y i * (y j) * q_1 + delta i j * (q_0 - q_1)) * (v j) * (f i))) * (N_ ^ 2)). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity ((q_0 + sigma - q_1) * (E (uniform N_) (fun i => f i * (v i))) * N_). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L00' : E (uniform N_) (fun i => v i * (y i)) = E (uniform N_) (fun i => v i * (y i))).
  { transitivity (E (uniform N_) (fun i => v i * (y i))). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L01' : 0 = 0).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K0' : E (uniform N_) (fun i => v i * (y i)) = 0) by says H_v.
  assert (R0' : (E (uniform N_) (fun i => v i * (y i))) - (0) = 0) by exact (gap_zero _ _ _ _ L00' L01' K0').
  apply (by_combination _ _ ((E (uniform N_) (fun i => f i * (y i)) * (N_ ^ 2) * q_1) * ((E (uniform N_) (fun i => v i * (y i))) - (0)))); [| rewrite R0'; ring].
  first [put; solve [ring] | equal].
Qed.

(** Step [fit], by Algebra:
  N*E[(q_0 + (-1 + N)*q_1 + sigma)^(-1)*y(c)^2; c ~ uniform(N)] = N*(q_0 + (-1 + N)*q_1 +
    sigma)^(-1)
*)
Lemma step_fit (N_ : R) (q_0 : R) (q_1 : R) (sigma : R) (y : R -> R)
    (label_N_ : label N_)
    (H_sigma_pos_0 : sigma > 0)
    (H_labels : forall i : R, label i -> (y i) ^ 2 = 1) :
  N_ * (E (uniform N_) (fun i => (y i) ^ 2 * (inv (q_0 + (N_ - 1) * q_1 + sigma)))) = N_ * (inv (q_0 + (N_ - 1) * q_1 + sigma)).
Proof.
  assert (S0' : N_ * (E (uniform N_) (fun i => (y i) ^ 2 * (inv (q_0 + (N_ - 1) * q_1 + sigma)))) = E (uniform N_) (fun i => (y i) ^ 2) * N_ * (inv (q_0 + N_ * q_1 + sigma - q_1))).
  { transitivity (N_ * (E (uniform N_) (fun i => (y i) ^ 2 * (inv (q_0 + (N_ - 1) * q_1 + sigma))))). { arrange. }
    assert (E0' : normal_form (E (uniform N_) (fun i => (y i) ^ 2 * (inv (q_0 + (N_ - 1) * q_1 + sigma)))) (E (uniform N_) (fun i => (y i) ^ 2) * (inv (q_0 + N_ * q_1 + sigma - q_1)))).
    { unfold normal_form.
      transitivity (E (uniform N_) (fun r_1 => (inv (q_0 + N_ * q_1 + sigma - q_1)) * ((y r_1) ^ 2))).
      { apply E_ext; intros r_1 D_r_1; draws.
        transitivity ((y r_1) ^ 2 * (inv (q_0 + N_ * q_1 + sigma - q_1))).
        { try assert (N2' : normal_form (inv (q_0 + (N_ - 1) * q_1 + sigma)) (inv (q_0 + N_ * q_1 + sigma - q_1))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((inv (q_0 + N_ * q_1 + sigma - q_1)) * (E (uniform N_) (fun r_1 => (y r_1) ^ 2))).
      { linear. }
      transitivity ((inv (q_0 + N_ * q_1 + sigma - q_1)) * (E (uniform N_) (fun i => (y i) ^ 2))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : N_ * (inv (q_0 + (N_ - 1) * q_1 + sigma)) = N_ * (inv (q_0 + N_ * q_1 + sigma - q_1))).
  { try assert (N3' : normal_form (inv (q_0 + (N_ - 1) * q_1 + sigma)) (inv (q_0 + N_ * q_1 + sigma - q_1))) by normal.
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (N_ * (E (uniform N_) (fun i => (y i) ^ 2 * (inv (q_0 + (N_ - 1) * q_1 + sigma))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (N_ * (inv (q_0 + (N_ - 1) * q_1 + sigma))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  first [solve [put; field; sides] | first [arrange | equal]].
Qed.

(** Step [trace], by Algebra:
  E[y(c)^2*q_1 + q_0 - q_1 + sigma; c ~ uniform(N)]*N = q_0 + (-1 + N)*(q_0 - q_1 + sigma) + (-1 +
    N)*q_1 + sigma
*)
Lemma step_trace (N_ : R) (q_0 : R) (q_1 : R) (sigma : R) (y : R -> R)
    (label_N_ : label N_)
    (H_sigma_pos_0 : sigma > 0)
    (H_labels : forall i : R, label i -> (y i) ^ 2 = 1) :
  E (uniform N_) (fun i => (y i) ^ 2 * q_1 + q_0 + sigma - q_1) * N_ = q_0 + (N_ - 1) * (q_0 + sigma - q_1) + (N_ - 1) * q_1 + sigma.
Proof.
  assert (S0' : E (uniform N_) (fun i => (y i) ^ 2 * q_1 + q_0 + sigma - q_1) * N_ = E (uniform N_) (fun i => (y i) ^ 2) * N_ * q_1 + q_0 * N_ + N_ * sigma - N_ * q_1).
  { transitivity (E (uniform N_) (fun i => (y i) ^ 2 * q_1 + q_0 + sigma - q_1) * N_). { arrange. }
    assert (E0' : normal_form (E (uniform N_) (fun i => (y i) ^ 2 * q_1 + q_0 + sigma - q_1)) (q_0 + E (uniform N_) (fun i => (y i) ^ 2) * q_1 + sigma - q_1)).
    { unfold normal_form.
      transitivity (E (uniform N_) (fun r_1 => (q_1) * ((y r_1) ^ 2) + ((q_0) * (1) + (((-1) * q_1) * (1) + ((sigma) * (1)))))).
      { apply E_ext; intros r_1 D_r_1; draws.
        transitivity ((y r_1) ^ 2 * q_1 + q_0 + sigma - q_1).
        { first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((q_1) * (E (uniform N_) (fun r_1 => (y r_1) ^ 2)) + ((q_0) * (E (uniform N_) (fun r_1 => 1)) + (((-1) * q_1) * (E (uniform N_) (fun r_1 => 1)) + ((sigma) * (E (uniform N_) (fun r_1 => 1)))))).
      { linear. }
      transitivity ((q_1) * (E (uniform N_) (fun i => (y i) ^ 2)) + ((q_0) * (E (uniform N_) (fun i => 1)) + (((-1) * q_1) * (E (uniform N_) (fun i => 1)) + ((sigma) * (E (uniform N_) (fun i => 1)))))). { arrange. }
      assert (E2' : normal_form (E (uniform N_) (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E3' : normal_form (E (uniform N_) (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E4' : normal_form (E (uniform N_) (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : q_0 + (N_ - 1) * (q_0 + sigma - q_1) + (N_ - 1) * q_1 + sigma = q_0 * N_ + N_ * sigma).
  { first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (uniform N_) (fun i => (y i) ^ 2 * q_1 + q_0 + sigma - q_1) * N_). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (q_0 + (N_ - 1) * (q_0 + sigma - q_1) + (N_ - 1) * q_1 + sigma). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  first [solve [put; field; sides] | first [arrange | equal]].
Qed.

Theorem theorem_1 (N_ : R) (q_0 : R) (q_1 : R) (sigma : R) (f : R -> R) (v : R -> R) (y : R -> R)
    (label_N_ : label N_)
    (H_sigma_pos_0 : sigma > 0)
    (H_labels : forall i : R, label i -> (y i) ^ 2 = 1)
    (H_v : E (uniform N_) (fun i => v i * (y i)) = 0)
    (H_lambda : q_0 + (N_ - 1) * q_1 + sigma > 0) :
  E (uniform N_) (fun i => f i * (y i)) * N_ * sigma + E (uniform N_) (fun i => E (uniform N_) (fun j => (y i * (y j) * q_1 + delta i j * (q_0 - q_1)) * (f i) * (y j))) * (N_ ^ 2) = E (uniform N_) (fun i => f i * (y i)) * N_ * (q_0 + (N_ - 1) * q_1 + sigma).
Proof. exact (step_labels_are_one (N_) (q_0) (q_1) (sigma) (f) (y) label_N_ H_sigma_pos_0 H_labels). Qed.

Theorem theorem_2 (N_ : R) (q_0 : R) (q_1 : R) (sigma : R) (f : R -> R) (v : R -> R) (y : R -> R)
    (label_N_ : label N_)
    (H_sigma_pos_0 : sigma > 0)
    (H_labels : forall i : R, label i -> (y i) ^ 2 = 1)
    (H_v : E (uniform N_) (fun i => v i * (y i)) = 0)
    (H_lambda : q_0 + (N_ - 1) * q_1 + sigma > 0) :
  E (uniform N_) (fun i => f i * (v i)) * N_ * sigma + E (uniform N_) (fun i => E (uniform N_) (fun j => (y i * (y j) * q_1 + delta i j * (q_0 - q_1)) * (v j) * (f i))) * (N_ ^ 2) = (q_0 + sigma - q_1) * (E (uniform N_) (fun i => f i * (v i))) * N_.
Proof. exact (step_all_that_is_orthogonal (N_) (q_0) (q_1) (sigma) (f) (v) (y) label_N_ H_sigma_pos_0 H_labels H_v). Qed.

Theorem theorem_3 (N_ : R) (q_0 : R) (q_1 : R) (sigma : R) (v : R -> R) (y : R -> R)
    (label_N_ : label N_)
    (H_sigma_pos_0 : sigma > 0)
    (H_labels : forall i : R, label i -> (y i) ^ 2 = 1)
    (H_v : E (uniform N_) (fun i => v i * (y i)) = 0)
    (H_lambda : q_0 + (N_ - 1) * q_1 + sigma > 0) :
  N_ * (E (uniform N_) (fun i => (y i) ^ 2 * (inv (q_0 + (N_ - 1) * q_1 + sigma)))) = N_ * (inv (q_0 + (N_ - 1) * q_1 + sigma)).
Proof. exact (step_fit (N_) (q_0) (q_1) (sigma) (y) label_N_ H_sigma_pos_0 H_labels). Qed.

Theorem theorem_4 (N_ : R) (q_0 : R) (q_1 : R) (sigma : R) (v : R -> R) (y : R -> R)
    (label_N_ : label N_)
    (H_sigma_pos_0 : sigma > 0)
    (H_labels : forall i : R, label i -> (y i) ^ 2 = 1)
    (H_v : E (uniform N_) (fun i => v i * (y i)) = 0)
    (H_lambda : q_0 + (N_ - 1) * q_1 + sigma > 0) :
  E (uniform N_) (fun i => (y i) ^ 2 * q_1 + q_0 + sigma - q_1) * N_ = q_0 + (N_ - 1) * (q_0 + sigma - q_1) + (N_ - 1) * q_1 + sigma.
Proof. exact (step_trace (N_) (q_0) (q_1) (sigma) (y) label_N_ H_sigma_pos_0 H_labels). Qed.
