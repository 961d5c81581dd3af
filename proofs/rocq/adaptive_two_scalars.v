(** Orthogonal classes: $K_0$ of weights that are aligned with the labels (adaptive-two-scalars)

  Given [alpha > 0]: alpha > 0
  Given [beta > 0]: beta > 0
  Given [m > 0]: m > 0
  Given [s > 0]: s > 0
  Given [labels]: y(_0)^2 = 1 for all nat
  Then E[E[y(e)*(m^2*y(c)*y(e) + delta(c, e)*s^2); e ~ uniform(N)]*y(c); c ~ uniform(N)] = m^2 +
    s^2*N^(-1)
  Then E[E[(beta*(-E[y(n)*(m^2*y(e)*y(n) + delta(e, n)*s^2); n ~ uniform(N)]*E[y(n)*(delta(n,
    c)*s^2 + y(c)*m^2*y(n)); n ~ uniform(N)]*(m^2 + s^2*N^(-1))^(-1) + m^2*y(c)*y(e) + delta(c,
    e)*s^2) + alpha*E[y(n)*(m^2*y(e)*y(n) + delta(e, n)*s^2); n ~ uniform(N)]*E[y(n)*(delta(n,
    c)*s^2 + y(c)*m^2*y(n)); n ~ uniform(N)]*(m^2 + s^2*N^(-1))^(-1))*g(e)*f(c); e ~ uniform(N)];
    c ~ uniform(N)] = E[f(c)*y(c); c ~ uniform(N)]*(alpha*(m^2 + s^2*N^(-1)) -
    beta*s^2*N^(-1))*E[g(c)*y(c); c ~ uniform(N)] + beta*E[f(c)*g(c); c ~ uniform(N)]*s^2*N^(-1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [length], by Algebra:
  E[E[y(e)*(m^2*y(c)*y(e) + delta(c, e)*s^2); e ~ uniform(N)]*y(c); c ~ uniform(N)] = m^2 +
    s^2*N^(-1)
*)
Lemma step_length (N_ : R) (m : R) (s : R) (y : R -> R)
    (label_N_ : label N_)
    (H_m_pos_0 : m > 0)
    (H_s_pos_0 : s > 0)
    (H_labels : forall i : R, label i -> (y i) ^ 2 = 1) :
  E (uniform N_) (fun i => E (uniform N_) (fun j => y j * (m ^ 2 * (y i) * (y j) + delta i j * (s ^ 2))) * (y i)) = m ^ 2 + s ^ 2 * (inv N_).
Proof.
  assert (S0' : E (uniform N_) (fun i => E (uniform N_) (fun j => y j * (m ^ 2 * (y i) * (y j) + delta i j * (s ^ 2))) * (y i)) = s ^ 2 * (E (uniform N_) (fun i => (y i) ^ 2)) * (inv N_) + (E (uniform N_) (fun i => (y i) ^ 2)) ^ 2 * (m ^ 2)).
  { transitivity (E (uniform N_) (fun i => E (uniform N_) (fun j => y j * (m ^ 2 * (y i) * (y j) + delta i j * (s ^ 2))) * (y i))). { arrange. }
    assert (E0' : normal_form (E (uniform N_) (fun i => E (uniform N_) (fun j => y j * (m ^ 2 * (y i) * (y j) + delta i j * (s ^ 2))) * (y i))) (s ^ 2 * (E (uniform N_) (fun i => (y i) ^ 2)) * (inv N_) + (E (uniform N_) (fun i => (y i) ^ 2)) ^ 2 * (m ^ 2))).
    { unfold normal_form.
      transitivity (E (uniform N_) (fun r_1 => (s ^ 2) * (E (uniform N_) (fun i => delta r_1 i * (y i)) * (y r_1)) + ((m ^ 2 * (E (uniform N_) (fun i => (y i) ^ 2))) * ((y r_1) ^ 2)))).
      { apply E_ext; intros r_1 D_r_1; draws.
        transitivity (s ^ 2 * (E (uniform N_) (fun i => delta r_1 i * (y i))) * (y r_1) + m ^ 2 * (E (uniform N_) (fun i => (y i) ^ 2)) * ((y r_1) ^ 2)).
        { transitivity (E (uniform N_) (fun i => y i * (m ^ 2 * (y r_1) * (y i) + delta r_1 i * (s ^ 2))) * (y r_1)). { arrange. }
          assert (E2' : normal_form (E (uniform N_) (fun i => y i * (m ^ 2 * (y r_1) * (y i) + delta r_1 i * (s ^ 2)))) (s ^ 2 * (E (uniform N_) (fun i => delta r_1 i * (y i))) + m ^ 2 * (E (uniform N_) (fun i => (y i) ^ 2)) * (y r_1))).
          { unfold normal_form.
            transitivity (E (uniform N_) (fun r_3 => (m ^ 2 * (y r_1)) * ((y r_3) ^ 2) + ((s ^ 2) * (delta r_1 r_3 * (y r_3))))).
            { apply E_ext; intros r_3 D_r_3; draws.
              transitivity (m ^ 2 * (y r_1) * ((y r_3) ^ 2) + delta r_1 r_3 * (s ^ 2) * (y r_3)).
              { first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((m ^ 2 * (y r_1)) * (E (uniform N_) (fun r_3 => (y r_3) ^ 2)) + ((s ^ 2) * (E (uniform N_) (fun r_3 => delta r_1 r_3 * (y r_3))))).
            { linear. }
            transitivity ((m ^ 2 * (y r_1)) * (E (uniform N_) (fun i => (y i) ^ 2)) + ((s ^ 2) * (E (uniform N_) (fun i => delta r_1 i * (y i))))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((s ^ 2) * (E (uniform N_) (fun r_1 => E (uniform N_) (fun i => delta r_1 i * (y i)) * (y r_1))) + ((m ^ 2 * (E (uniform N_) (fun i => (y i) ^ 2))) * (E (uniform N_) (fun r_1 => (y r_1) ^ 2)))).
      { linear. }
      transitivity ((s ^ 2) * (E (uniform N_) (fun i => E (uniform N_) (fun j => delta i j * (y j)) * (y i))) + ((m ^ 2 * (E (uniform N_) (fun i => (y i) ^ 2))) * (E (uniform N_) (fun i => (y i) ^ 2)))). { arrange. }
      assert (E4' : normal_form (E (uniform N_) (fun i => E (uniform N_) (fun j => delta i j * (y j)) * (y i))) (E (uniform N_) (fun i => (y i) ^ 2) * (inv N_))).
      { unfold normal_form.
        transitivity (E (uniform N_) (fun r_1 => E (uniform N_) (fun r_5 => (y r_1) * (y r_5) * (delta r_1 r_5)))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (E (uniform N_) (fun r_5 => (y r_1) * (delta r_1 r_5 * (y r_5)))).
          { etransitivity; [| symmetry; exact (E_scale (uniform N_) (y r_1) (fun r_5 => delta r_1 r_5 * (y r_5)))]; arrange. }
          apply E_ext; intros r_5 D_r_5; draws.
          arrange. }
        transitivity (E (uniform N_) (fun r_1 => (y r_1 * (y r_1) * (inv N_)))).
        { apply E_ext; intros r_1 D_r_1; by_delta (N_) (r_1) (fun r_5 : R => y r_1 * (y r_5)). }
        transitivity (E (uniform N_) (fun i => y i * (y i) * (inv N_))). { arrange. }
        transitivity (E (uniform N_) (fun r_6 => (inv N_) * ((y r_6) ^ 2))).
        { apply E_ext; intros r_6 D_r_6; draws.
          transitivity ((y r_6) ^ 2 * (inv N_)).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((inv N_) * (E (uniform N_) (fun r_6 => (y r_6) ^ 2))).
        { linear. }
        transitivity ((inv N_) * (E (uniform N_) (fun i => (y i) ^ 2))). { arrange. }
        arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : m ^ 2 + s ^ 2 * (inv N_) = m ^ 2 + s ^ 2 * (inv N_)).
  { first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (uniform N_) (fun i => E (uniform N_) (fun j => y j * (m ^ 2 * (y i) * (y j) + delta i j * (s ^ 2))) * (y i))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (m ^ 2 + s ^ 2 * (inv N_)). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (Z0' : N_ <> 0) by (apply positive_ne; sign).
  first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | first [arrange | equal]].
Qed.

(** Step [kernel], by Algebra:
  E[E[(beta*(-E[y(n)*(m^2*y(e)*y(n) + delta(e, n)*s^2); n ~ uniform(N)]*E[y(n)*(delta(n, c)*s^2 +
    y(c)*m^2*y(n)); n ~ uniform(N)]*(m^2 + s^2*N^(-1))^(-1) + m^2*y(c)*y(e) + delta(c, e)*s^2) +
    alpha*E[y(n)*(m^2*y(e)*y(n) + delta(e, n)*s^2); n ~ uniform(N)]*E[y(n)*(delta(n, c)*s^2 +
    y(c)*m^2*y(n)); n ~ uniform(N)]*(m^2 + s^2*N^(-1))^(-1))*g(e)*f(c); e ~ uniform(N)]; c ~
    uniform(N)] = E[f(c)*y(c); c ~ uniform(N)]*(alpha*(m^2 + s^2*N^(-1)) -
    beta*s^2*N^(-1))*E[g(c)*y(c); c ~ uniform(N)] + beta*E[f(c)*g(c); c ~ uniform(N)]*s^2*N^(-1)
*)
Lemma step_kernel (N_ : R) (alpha : R) (beta : R) (m : R) (s : R) (f : R -> R) (g : R -> R) (y : R -> R)
    (label_N_ : label N_)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_m_pos_0 : m > 0)
    (H_s_pos_0 : s > 0)
    (H_labels : forall i : R, label i -> (y i) ^ 2 = 1) :
  E (uniform N_) (fun i => E (uniform N_) (fun j => (beta * (m ^ 2 * (y i) * (y j) + delta i j * (s ^ 2) - E (uniform N_) (fun k => y k * (m ^ 2 * (y j) * (y k) + delta j k * (s ^ 2))) * (E (uniform N_) (fun k => y k * (delta k i * (s ^ 2) + y i * (m ^ 2) * (y k)))) * (inv (m ^ 2 + s ^ 2 * (inv N_)))) + alpha * (E (uniform N_) (fun k => y k * (m ^ 2 * (y j) * (y k) + delta j k * (s ^ 2)))) * (E (uniform N_) (fun k => y k * (delta k i * (s ^ 2) + y i * (m ^ 2) * (y k)))) * (inv (m ^ 2 + s ^ 2 * (inv N_)))) * (g j) * (f i))) = E (uniform N_) (fun i => f i * (y i)) * (alpha * (m ^ 2 + s ^ 2 * (inv N_)) - beta * (s ^ 2) * (inv N_)) * (E (uniform N_) (fun i => g i * (y i))) + beta * (E (uniform N_) (fun i => f i * (g i))) * (s ^ 2) * (inv N_).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem_1 (N_ : R) (alpha : R) (beta : R) (m : R) (s : R) (y : R -> R)
    (label_N_ : label N_)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_m_pos_0 : m > 0)
    (H_s_pos_0 : s > 0)
    (H_labels : forall i : R, label i -> (y i) ^ 2 = 1) :
  E (uniform N_) (fun i => E (uniform N_) (fun j => y j * (m ^ 2 * (y i) * (y j) + delta i j * (s ^ 2))) * (y i)) = m ^ 2 + s ^ 2 * (inv N_).
Proof. exact (step_length (N_) (m) (s) (y) label_N_ H_m_pos_0 H_s_pos_0 H_labels). Qed.

Theorem theorem_2 (N_ : R) (alpha : R) (beta : R) (m : R) (s : R) (f : R -> R) (g : R -> R) (y : R -> R)
    (label_N_ : label N_)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_m_pos_0 : m > 0)
    (H_s_pos_0 : s > 0)
    (H_labels : forall i : R, label i -> (y i) ^ 2 = 1) :
  E (uniform N_) (fun i => E (uniform N_) (fun j => (beta * (m ^ 2 * (y i) * (y j) + delta i j * (s ^ 2) - E (uniform N_) (fun k => y k * (m ^ 2 * (y j) * (y k) + delta j k * (s ^ 2))) * (E (uniform N_) (fun k => y k * (delta k i * (s ^ 2) + y i * (m ^ 2) * (y k)))) * (inv (m ^ 2 + s ^ 2 * (inv N_)))) + alpha * (E (uniform N_) (fun k => y k * (m ^ 2 * (y j) * (y k) + delta j k * (s ^ 2)))) * (E (uniform N_) (fun k => y k * (delta k i * (s ^ 2) + y i * (m ^ 2) * (y k)))) * (inv (m ^ 2 + s ^ 2 * (inv N_)))) * (g j) * (f i))) = E (uniform N_) (fun i => f i * (y i)) * (alpha * (m ^ 2 + s ^ 2 * (inv N_)) - beta * (s ^ 2) * (inv N_)) * (E (uniform N_) (fun i => g i * (y i))) + beta * (E (uniform N_) (fun i => f i * (g i))) * (s ^ 2) * (inv N_).
Proof. exact (step_kernel (N_) (alpha) (beta) (m) (s) (f) (g) (y) label_N_ H_alpha_pos_0 H_beta_pos_0 H_m_pos_0 H_s_pos_0 H_labels). Qed.
