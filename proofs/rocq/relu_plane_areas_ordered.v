(** ReLU: the areas of two classes in the plane that are 6 apart, the second further from 0 (relu-plane-areas-ordered)

  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = 2
  Given [unit]: <e, e> = 1
  Given [order]: <o, o> >= <m, m>
  Given [apart]: <m - o, m - o> >= 6*<m - o, m - o>^(1/2)
  Given [far]: <m - o, m - o>^(1/2) >= 3
  Then 199/800*min(E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1], E[E[J(x + o, y + o); y ~
    gamma1]; x ~ gamma1])*<m - o, m - o> >= 2*E[E[J(x + m, y + o); y ~ gamma1]; x ~ gamma1] -
    E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1] - E[E[J(x + o, y + o); y ~ gamma1]; x ~ gamma1]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require squares_order.
From NCProofs Require relu_plane_numbers.
From NCProofs Require area_within_least.
From NCProofs Require area_between_most.
Open Scope R_scope.

Definition A (k11 k12 k22 : R) : R :=
  sqrt (k11 * k22 - k12 ^ 2).

Lemma A_symmetric k11 k12 k22 : A k11 k12 k22 = A k22 k12 k11.
Proof. unfold A; first [alike_by_ring; ring | equal]. Qed.

Definition J (k11 k12 k22 : R) : R :=
  (1 / 2) * (sqrt (k11 * k22 - k12 ^ 2)) * (inv PI).

Lemma J_symmetric k11 k12 k22 : J k11 k12 k22 = J k22 k12 k11.
Proof. unfold J; first [alike_by_ring; ring | equal]. Qed.

Ltac kernels ::= swapped A A_symmetric; swapped J J_symmetric.

(** Step [gap > 0], by Linear:
  <m - o, m - o>^(1/2) > 0
*)
Lemma step_gap_pos_0 (V : Space) (m : V) (o : V)
    (H_far : sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) >= 3) :
  sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) > 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [6 apart], by Linear:
  <m - o, m - o>^(1/2) >= 6
*)
Lemma step_s_6_apart (V : Space) (m : V) (o : V)
    (H_apart : dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) >= 6 * (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))))
    (H_far : sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) >= 3) :
  sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) >= 6.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [k >= 9], by Linear:
  1/4*<m - o, m - o> >= 9
*)
Lemma step_k_pos_is_9 (V : Space) (m : V) (o : V)
    (H_apart : dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) >= 6 * (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))))
    (H_far : sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) >= 3) :
  (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) >= 9.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [pi < 22/7], by Balls:
  22/7 > pi
*)
Lemma step_pi_less_22_over_7 :
  (22 / 7) > PI.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [2/pi], by Balls:
  2*pi^(-1) >= 6241/10000
*)
Lemma step_s_2_over_pi :
  2 * (inv PI) >= (6241 / 10000).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [square of L], by Linear:
  2*pi^(-1) + 2*<m, m> >= 6241/10000
*)
Lemma step_square_of_L (V : Space) (m : V) :
  2 * (inv PI) + 2 * (dot m m) >= (6241 / 10000).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [L], by Instance:
  (2*pi^(-1) + 2*<m, m>)^(1/2) >= 79/100
*)
Lemma step_L (V : Space) (m : V) :
  sqrt (2 * (inv PI) + 2 * (dot m m)) >= (79 / 100).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [squares of L, M], by Linear:
  2*<o, o> + 2*pi^(-1) >= 2*pi^(-1) + 2*<m, m>
*)
Lemma step_squares_of_L__M (V : Space) (m : V) (o : V)
    (H_order : dot o o >= dot m m) :
  2 * (dot o o) + 2 * (inv PI) >= 2 * (inv PI) + 2 * (dot m m).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [L <= M], by Instance:
  (2*<o, o> + 2*pi^(-1))^(1/2) >= (2*pi^(-1) + 2*<m, m>)^(1/2)
*)
Lemma step_L_less_is_M (V : Space) (m : V) (o : V)
    (H_order : dot o o >= dot m m) :
  sqrt (2 * (dot o o) + 2 * (inv PI)) >= sqrt (2 * (inv PI) + 2 * (dot m m)).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [numbers], by Instance:
  ((199/800*<m - o, m - o> + 1)*(2*pi^(-1) + 2*<m, m>)^(1/2) + (2*<o, o> + 2*pi^(-1))^(1/2))^2 >=
    2*pi*(-1/4*<m - o, m - o>^2 - <m - o, m - o>*pi^(-1) - 1/16*((2*<o, o> + 2*pi^(-1))^(1/2) -
    (2*pi^(-1) + 2*<m, m>)^(1/2))^2*((2*<o, o> + 2*pi^(-1))^(1/2) + (2*pi^(-1) + 2*<m,
    m>)^(1/2))^2 + (1/4*<m - o, m - o> + 1/2)*(4*pi^(-1) + 2*<o, o> + 2*<m, m>) + 2 - 2*pi^(-1))
*)
Lemma step_numbers (V : Space) (m : V) (o : V)
    (H_order : dot o o >= dot m m)
    (H_apart : dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) >= 6 * (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))))
    (H_far : sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) >= 3) :
  (((199 / 800) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 1) * (sqrt (2 * (inv PI) + 2 * (dot m m))) + sqrt (2 * (dot o o) + 2 * (inv PI))) ^ 2 >= 2 * PI * (((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + (1 / 2)) * (4 * (inv PI) + 2 * (dot o o) + 2 * (dot m m)) + 2 - (1 / 4) * ((dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) ^ 2) - dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) * (inv PI) - (1 / 16) * ((sqrt (2 * (dot o o) + 2 * (inv PI)) - sqrt (2 * (inv PI) + 2 * (dot m m))) ^ 2) * ((sqrt (2 * (dot o o) + 2 * (inv PI)) + sqrt (2 * (inv PI) + 2 * (dot m m))) ^ 2) - 2 * (inv PI)).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [means], by Cited:
  -<o, m>^2 + <m, m>*<o, o> >= 0
*)
Lemma step_means (V : Space) (m : V) (o : V) :
  dot m m * (dot o o) - (dot o m) ^ 2 >= 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [E], by Linear:
  <m, m> - <o, m>^2 + <m, m>*<o, o> + 2 + <o, o> >= 0
*)
Lemma step_E (V : Space) (m : V) (o : V) :
  dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2 >= 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [squares], by Linear:
  ((199/800*<m - o, m - o> + 1)*(2*pi^(-1) + 2*<m, m>)^(1/2) + (2*<o, o> + 2*pi^(-1))^(1/2))^2 >=
    2*pi*(<m, m> - <o, m>^2 + <m, m>*<o, o> + 2 + <o, o>)
*)
Lemma step_squares (V : Space) (m : V) (o : V)
    (H_order : dot o o >= dot m m)
    (H_apart : dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) >= 6 * (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))))
    (H_far : sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) >= 3) :
  (((199 / 800) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 1) * (sqrt (2 * (inv PI) + 2 * (dot m m))) + sqrt (2 * (dot o o) + 2 * (inv PI))) ^ 2 >= 2 * PI * (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [roots], by Instance:
  (199/800*<m - o, m - o> + 1)*(2*pi^(-1) + 2*<m, m>)^(1/2) + (2*<o, o> + 2*pi^(-1))^(1/2) >=
    pi^(1/2)*2^(1/2)*(<m, m> - <o, m>^2 + <m, m>*<o, o> + 2 + <o, o>)^(1/2)
*)
Lemma step_roots (V : Space) (m : V) (o : V)
    (H_order : dot o o >= dot m m)
    (H_apart : dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) >= 6 * (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))))
    (H_far : sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) >= 3) :
  ((199 / 800) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 1) * (sqrt (2 * (inv PI) + 2 * (dot m m))) + sqrt (2 * (dot o o) + 2 * (inv PI)) >= sqrt PI * (sqrt 2) * (sqrt (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2)).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [J_m at], by Algebra:
  J(m + h, g + m) = 1/2*A(m + h, g + m)*pi^(-1)
*)
Lemma step_J_m_at (V : Space) (g : V) (h : V) (m : V) :
  J (dot (vadd m (h)) (vadd m (h))) (dot (vadd m (h)) (vadd g (m))) (dot (vadd g (m)) (vadd g (m))) = (1 / 2) * (A (dot (vadd m (h)) (vadd m (h))) (dot (vadd m (h)) (vadd g (m))) (dot (vadd g (m)) (vadd g (m)))) * (inv PI).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [J_m], by Average:
  E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1] = 1/2*E[E[A(x + m, y + m); y ~ gamma1]; x ~
    gamma1]*pi^(-1)
*)
Lemma step_J_m (V : Space) (m : V) (gamma : R -> law V) :
  E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m))))) = (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) * (inv PI).
Proof.
  assert (H_J_m_at : forall z0 : V, drawn (gamma 1) z0 -> forall z1 : V, drawn (gamma 1) z1 -> J (dot (vadd m (z1)) (vadd m (z1))) (dot (vadd m (z1)) (vadd (z0) (m))) (dot (vadd (z0) (m)) (vadd (z0) (m))) = (1 / 2) * (A (dot (vadd m (z1)) (vadd m (z1))) (dot (vadd m (z1)) (vadd (z0) (m))) (dot (vadd (z0) (m)) (vadd (z0) (m)))) * (inv PI)).
  { intros z0 D0 z1 D1; draws; apply (step_J_m_at (V) (z0) (z1) (m)); premise. }
  assert (P' : E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m))))) = E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))) * (inv PI)))).
  { apply E_ext; intros d0 D0; draws.
    apply E_ext; intros d1 D1; draws.
    pose proof (H_J_m_at d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  assert (A1' : (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) * (inv PI) = E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))) * (inv PI)))).
  { assert (S0' : (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) * (inv PI) = (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) * (inv PI)).
    { transitivity ((1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) * (inv PI)). { arrange. }
      first [put; solve [field] | first [arrange | equal]]. }
    assert (S1' : E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))) * (inv PI))) = (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) * (inv PI)).
    { transitivity (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))) * (inv PI)))). { arrange. }
      assert (E1' : normal_form (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))) * (inv PI)))) ((1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) * (inv PI))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_2 => ((1 / 2) * (inv PI)) * (E (gamma 1) (fun x1 => A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))))).
        { apply E_ext; intros x_2 D_x_2; draws.
          transitivity ((1 / 2) * (E (gamma 1) (fun x1 => A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) * (inv PI)).
          { transitivity (E (gamma 1) (fun x1 => (1 / 2) * (A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))) * (inv PI))). { arrange. }
            assert (E3' : normal_form (E (gamma 1) (fun x1 => (1 / 2) * (A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))) * (inv PI))) ((1 / 2) * (E (gamma 1) (fun x1 => A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) * (inv PI))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_4 => ((1 / 2) * (inv PI)) * (A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x_4 (m))) (dot (vadd x_4 (m)) (vadd x_4 (m)))))).
              { apply E_ext; intros x_4 D_x_4; draws.
                transitivity ((1 / 2) * (A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x_4 (m))) (dot (vadd x_4 (m)) (vadd x_4 (m)))) * (inv PI)).
                { first [put; solve [field] | first [arrange | equal]]. }
                arrange. }
              transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x_4 => A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x_4 (m))) (dot (vadd x_4 (m)) (vadd x_4 (m)))))).
              { linear. }
              transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x1 => A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))). { arrange. }
              arrange. }
            first [put; solve [field] | first [arrange | equal]]. }
          arrange. }
        transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x_2 => E (gamma 1) (fun x1 => A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))))).
        { linear. }
        transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m))))))). { arrange. }
        arrange. }
      first [put; solve [field] | first [arrange | equal]]. }
    transitivity ((1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) * (inv PI)). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))) * (inv PI)))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [J_o at], by Algebra:
  J(g + o, o + h) = 1/2*A(g + o, o + h)*pi^(-1)
*)
Lemma step_J_o_at (V : Space) (g : V) (h : V) (o : V) :
  J (dot (vadd g (o)) (vadd g (o))) (dot (vadd g (o)) (vadd o (h))) (dot (vadd o (h)) (vadd o (h))) = (1 / 2) * (A (dot (vadd g (o)) (vadd g (o))) (dot (vadd g (o)) (vadd o (h))) (dot (vadd o (h)) (vadd o (h)))) * (inv PI).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [J_o], by Average:
  E[E[J(x + o, y + o); y ~ gamma1]; x ~ gamma1] = 1/2*E[E[A(x + o, y + o); y ~ gamma1]; x ~
    gamma1]*pi^(-1)
*)
Lemma step_J_o (V : Space) (o : V) (gamma : R -> law V) :
  E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))) = (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) * (inv PI).
Proof.
  assert (H_J_o_at : forall z0 : V, drawn (gamma 1) z0 -> forall z1 : V, drawn (gamma 1) z1 -> J (dot (vadd (z0) (o)) (vadd (z0) (o))) (dot (vadd (z0) (o)) (vadd o (z1))) (dot (vadd o (z1)) (vadd o (z1))) = (1 / 2) * (A (dot (vadd (z0) (o)) (vadd (z0) (o))) (dot (vadd (z0) (o)) (vadd o (z1))) (dot (vadd o (z1)) (vadd o (z1)))) * (inv PI)).
  { intros z0 D0 z1 D1; draws; apply (step_J_o_at (V) (z0) (z1) (o)); premise. }
  assert (P' : E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))) = E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))) * (inv PI)))).
  { apply E_ext; intros d0 D0; draws.
    apply E_ext; intros d1 D1; draws.
    pose proof (H_J_o_at d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  assert (A1' : (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) * (inv PI) = E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))) * (inv PI)))).
  { assert (S0' : (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) * (inv PI) = (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) * (inv PI)).
    { transitivity ((1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) * (inv PI)). { arrange. }
      first [put; solve [field] | first [arrange | equal]]. }
    assert (S1' : E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))) * (inv PI))) = (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) * (inv PI)).
    { transitivity (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))) * (inv PI)))). { arrange. }
      assert (E1' : normal_form (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))) * (inv PI)))) ((1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) * (inv PI))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_2 => ((1 / 2) * (inv PI)) * (E (gamma 1) (fun x1 => A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))).
        { apply E_ext; intros x_2 D_x_2; draws.
          transitivity ((1 / 2) * (E (gamma 1) (fun x1 => A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) * (inv PI)).
          { transitivity (E (gamma 1) (fun x1 => (1 / 2) * (A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))) * (inv PI))). { arrange. }
            assert (E3' : normal_form (E (gamma 1) (fun x1 => (1 / 2) * (A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))) * (inv PI))) ((1 / 2) * (E (gamma 1) (fun x1 => A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) * (inv PI))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_4 => ((1 / 2) * (inv PI)) * (A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x_4 (o))) (dot (vadd x_4 (o)) (vadd x_4 (o)))))).
              { apply E_ext; intros x_4 D_x_4; draws.
                transitivity ((1 / 2) * (A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x_4 (o))) (dot (vadd x_4 (o)) (vadd x_4 (o)))) * (inv PI)).
                { first [put; solve [field] | first [arrange | equal]]. }
                arrange. }
              transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x_4 => A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x_4 (o))) (dot (vadd x_4 (o)) (vadd x_4 (o)))))).
              { linear. }
              transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x1 => A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))). { arrange. }
              arrange. }
            first [put; solve [field] | first [arrange | equal]]. }
          arrange. }
        transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x_2 => E (gamma 1) (fun x1 => A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))).
        { linear. }
        transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))))). { arrange. }
        arrange. }
      first [put; solve [field] | first [arrange | equal]]. }
    transitivity ((1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) * (inv PI)). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))) * (inv PI)))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [J_mo at], by Algebra:
  J(o + h, g + m) = 1/2*A(o + h, g + m)*pi^(-1)
*)
Lemma step_J_mo_at (V : Space) (g : V) (h : V) (m : V) (o : V) :
  J (dot (vadd o (h)) (vadd o (h))) (dot (vadd o (h)) (vadd g (m))) (dot (vadd g (m)) (vadd g (m))) = (1 / 2) * (A (dot (vadd o (h)) (vadd o (h))) (dot (vadd o (h)) (vadd g (m))) (dot (vadd g (m)) (vadd g (m)))) * (inv PI).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [J_mo], by Average:
  E[E[J(x + m, y + o); y ~ gamma1]; x ~ gamma1] = 1/2*E[E[A(x + m, y + o); y ~ gamma1]; x ~
    gamma1]*pi^(-1)
*)
Lemma step_J_mo (V : Space) (m : V) (o : V) (gamma : R -> law V) :
  E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))) = (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) * (inv PI).
Proof.
  assert (H_J_mo_at : forall z0 : V, drawn (gamma 1) z0 -> forall z1 : V, drawn (gamma 1) z1 -> J (dot (vadd o (z1)) (vadd o (z1))) (dot (vadd o (z1)) (vadd (z0) (m))) (dot (vadd (z0) (m)) (vadd (z0) (m))) = (1 / 2) * (A (dot (vadd o (z1)) (vadd o (z1))) (dot (vadd o (z1)) (vadd (z0) (m))) (dot (vadd (z0) (m)) (vadd (z0) (m)))) * (inv PI)).
  { intros z0 D0 z1 D1; draws; apply (step_J_mo_at (V) (z0) (z1) (m) (o)); premise. }
  assert (P' : E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))) = E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))) * (inv PI)))).
  { apply E_ext; intros d0 D0; draws.
    apply E_ext; intros d1 D1; draws.
    pose proof (H_J_mo_at d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  assert (A1' : (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) * (inv PI) = E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))) * (inv PI)))).
  { assert (S0' : (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) * (inv PI) = (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) * (inv PI)).
    { transitivity ((1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) * (inv PI)). { arrange. }
      assert (E0' : normal_form (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_1 => (1) * (E (gamma 1) (fun x1 => A (dot (vadd x_1 (m)) (vadd x_1 (m))) (dot (vadd x_1 (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (E (gamma 1) (fun x1 => A (dot (vadd x_1 (m)) (vadd x_1 (m))) (dot (vadd x_1 (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))).
          { transitivity (E (gamma 1) (fun x1 => A (dot (vadd x_1 (m)) (vadd x_1 (m))) (dot (vadd x_1 (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))). { arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_1 => E (gamma 1) (fun x1 => A (dot (vadd x_1 (m)) (vadd x_1 (m))) (dot (vadd x_1 (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))))). { arrange. }
        assert (E3' : normal_form (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_1 => E (gamma 1) (fun x_4 => (A (dot (vadd x_1 (m)) (vadd x_1 (m))) (dot (vadd x_1 (m)) (vadd x_4 (o))) (dot (vadd x_4 (o)) (vadd x_4 (o))))))).
          { apply E_ext; intros x_1 D_x_1; draws.
            transitivity (E (gamma 1) (fun x_4 => (1) * (A (dot (vadd x_1 (m)) (vadd x_1 (m))) (dot (vadd x_1 (m)) (vadd x_4 (o))) (dot (vadd x_4 (o)) (vadd x_4 (o)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (1) (fun x_4 => A (dot (vadd x_1 (m)) (vadd x_1 (m))) (dot (vadd x_1 (m)) (vadd x_4 (o))) (dot (vadd x_4 (o)) (vadd x_4 (o)))))]; arrange. }
            apply E_ext; intros x_4 D_x_4; draws.
            arrange. }
          transitivity (E (gamma 1) (fun x_4 => E (gamma 1) (fun x_1 => (A (dot (vadd x_1 (m)) (vadd x_1 (m))) (dot (vadd x_1 (m)) (vadd x_4 (o))) (dot (vadd x_4 (o)) (vadd x_4 (o))))))).
          { exact (E_swap (gamma 1) (gamma 1) (fun x_1 x_4 => (A (dot (vadd x_1 (m)) (vadd x_1 (m))) (dot (vadd x_1 (m)) (vadd x_4 (o))) (dot (vadd x_4 (o)) (vadd x_4 (o)))))). }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      first [put; solve [field] | first [arrange | equal]]. }
    assert (S1' : E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))) * (inv PI))) = (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) * (inv PI)).
    { transitivity (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))) * (inv PI)))). { arrange. }
      assert (E5' : normal_form (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))) * (inv PI)))) ((1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) * (inv PI))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_6 => ((1 / 2) * (inv PI)) * (E (gamma 1) (fun x1 => A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))).
        { apply E_ext; intros x_6 D_x_6; draws.
          transitivity ((1 / 2) * (E (gamma 1) (fun x1 => A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) * (inv PI)).
          { transitivity (E (gamma 1) (fun x1 => (1 / 2) * (A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))) * (inv PI))). { arrange. }
            assert (E7' : normal_form (E (gamma 1) (fun x1 => (1 / 2) * (A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))) * (inv PI))) ((1 / 2) * (E (gamma 1) (fun x1 => A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) * (inv PI))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_8 => ((1 / 2) * (inv PI)) * (A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x_8 (o))) (dot (vadd x_8 (o)) (vadd x_8 (o)))))).
              { apply E_ext; intros x_8 D_x_8; draws.
                transitivity ((1 / 2) * (A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x_8 (o))) (dot (vadd x_8 (o)) (vadd x_8 (o)))) * (inv PI)).
                { first [put; solve [field] | first [arrange | equal]]. }
                arrange. }
              transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x_8 => A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x_8 (o))) (dot (vadd x_8 (o)) (vadd x_8 (o)))))).
              { linear. }
              transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x1 => A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))). { arrange. }
              arrange. }
            first [put; solve [field] | first [arrange | equal]]. }
          arrange. }
        transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x_6 => E (gamma 1) (fun x1 => A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))).
        { linear. }
        transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))))). { arrange. }
        assert (E9' : normal_form (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_6 => E (gamma 1) (fun x_10 => (A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x_10 (o))) (dot (vadd x_10 (o)) (vadd x_10 (o))))))).
          { apply E_ext; intros x_6 D_x_6; draws.
            transitivity (E (gamma 1) (fun x_10 => (1) * (A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x_10 (o))) (dot (vadd x_10 (o)) (vadd x_10 (o)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (1) (fun x_10 => A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x_10 (o))) (dot (vadd x_10 (o)) (vadd x_10 (o)))))]; arrange. }
            apply E_ext; intros x_10 D_x_10; draws.
            arrange. }
          transitivity (E (gamma 1) (fun x_10 => E (gamma 1) (fun x_6 => (A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x_10 (o))) (dot (vadd x_10 (o)) (vadd x_10 (o))))))).
          { exact (E_swap (gamma 1) (gamma 1) (fun x_6 x_10 => (A (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x_10 (o))) (dot (vadd x_10 (o)) (vadd x_10 (o)))))). }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      first [put; solve [field] | first [arrange | equal]]. }
    transitivity ((1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) * (inv PI)). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (1 / 2) * (A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))) * (inv PI)))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [least m], by Instance:
  E[E[A(x + m, y + m); y ~ gamma1]; x ~ gamma1] >= pi^(-1/2)*2^(1/2)*(2*pi^(-1) + 2*<m, m>)^(1/2)
*)
Lemma step_least_m (V : Space) (e : V) (m : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun x1 => dot x1 x1) = 2)
    (H_unit : dot e e = 1)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_area_slanted_tangent : area_slanted.cited_tangent V)
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_mean_length_least_unit_symmetric : mean_length_least_unit.cited_symmetric V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m))))) >= sqrt 2 * (sqrt (2 * (inv PI) + 2 * (dot m m))) * (inv (sqrt PI)).
Proof.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => area_within_least.A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) >= sqrt 2 * (sqrt (2 * (inv PI) + 2 * (dot (m) (m)))) * (inv (sqrt PI))).
  { apply (area_within_least.step_theorem (V) (e) (m) (1) (gamma)); [premise | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold A, J; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | premise_by H_dimension | exact C_area_eta_turned | exact C_area_turned_first | exact C_area_turned_second | exact C_area_turned_third | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned | exact C_mean_length_moments | exact C_mean_length_wave_given_y | exact C_mean_length_transform | exact C_mean_length_tangent | exact C_area_waves_X_given_y | exact C_area_waves_X | exact C_area_waves_Y_given_y | exact C_area_waves_Y_of_z | exact C_area_slanted_tangent | exact C_area_slanted_moments | exact C_mean_length_least_unit_symmetric | exact C_area_eta_positive_along_e]. }
  congruent_to I'.
Qed.

(** Step [least o], by Instance:
  E[E[A(x + o, y + o); y ~ gamma1]; x ~ gamma1] >= (2*<o, o> + 2*pi^(-1))^(1/2)*pi^(-1/2)*2^(1/2)
*)
Lemma step_least_o (V : Space) (e : V) (o : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun x1 => dot x1 x1) = 2)
    (H_unit : dot e e = 1)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_area_slanted_tangent : area_slanted.cited_tangent V)
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_mean_length_least_unit_symmetric : mean_length_least_unit.cited_symmetric V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))) >= sqrt (2 * (dot o o) + 2 * (inv PI)) * (sqrt 2) * (inv (sqrt PI)).
Proof.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => area_within_least.A (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) >= sqrt 2 * (sqrt (2 * (inv PI) + 2 * (dot (o) (o)))) * (inv (sqrt PI))).
  { apply (area_within_least.step_theorem (V) (e) (o) (1) (gamma)); [premise | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold A, J; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | premise_by H_dimension | exact C_area_eta_turned | exact C_area_turned_first | exact C_area_turned_second | exact C_area_turned_third | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned | exact C_mean_length_moments | exact C_mean_length_wave_given_y | exact C_mean_length_transform | exact C_mean_length_tangent | exact C_area_waves_X_given_y | exact C_area_waves_X | exact C_area_waves_Y_given_y | exact C_area_waves_Y_of_z | exact C_area_slanted_tangent | exact C_area_slanted_moments | exact C_mean_length_least_unit_symmetric | exact C_area_eta_positive_along_e]. }
  congruent_to I'.
Qed.

(** Step [most], by Instance:
  E[E[A(x + m, y + o); y ~ gamma1]; x ~ gamma1] <= (<m, m> - <o, m>^2 + <m, m>*<o, o> + 2 + <o,
    o>)^(1/2)
*)
Lemma step_most (V : Space) (m : V) (o : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun x1 => dot x1 x1) = 2)
    (C_area_between_most_symmetric : area_between_most.cited_symmetric V gamma)
    (C_area_between_most_along_m : area_between_most.cited_along_m V gamma)
    (C_area_between_most_along_o : area_between_most.cited_along_o V gamma)
    (C_area_between_most_along_x : area_between_most.cited_along_x V gamma) :
  E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => A (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))) <= sqrt (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2).
Proof.
  assert (I' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => area_between_most.A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) <= sqrt (dot (m) (m) + dot (m) (m) * (dot (o) (o)) + 2 + dot (o) (o) - (dot (o) (m)) ^ 2)).
  { apply (area_between_most.step_theorem (V) (m) (o) (gamma)); [premise_by H_dimension | exact C_area_between_most_symmetric | exact C_area_between_most_along_m | exact C_area_between_most_along_o | exact C_area_between_most_along_x]. }
  congruent_to I'.
Qed.

(** Step [J_m >= L], by Linear:
  E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1] >= 1/2*pi^(-3/2)*2^(1/2)*(2*pi^(-1) + 2*<m,
    m>)^(1/2)
*)
Lemma step_J_m_pos_is_L (V : Space) (e : V) (m : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun x1 => dot x1 x1) = 2)
    (H_unit : dot e e = 1)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_area_slanted_tangent : area_slanted.cited_tangent V)
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_mean_length_least_unit_symmetric : mean_length_least_unit.cited_symmetric V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m))))) >= (1 / 2) * (sqrt 2) * (sqrt (2 * (inv PI) + 2 * (dot m m))) * (inv ((sqrt PI) ^ 3)).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [J_o >= M], by Linear:
  E[E[J(x + o, y + o); y ~ gamma1]; x ~ gamma1] >= 1/2*pi^(-3/2)*(2*<o, o> +
    2*pi^(-1))^(1/2)*2^(1/2)
*)
Lemma step_J_o_pos_is_M (V : Space) (e : V) (o : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun x1 => dot x1 x1) = 2)
    (H_unit : dot e e = 1)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_area_slanted_tangent : area_slanted.cited_tangent V)
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_mean_length_least_unit_symmetric : mean_length_least_unit.cited_symmetric V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))) >= (1 / 2) * (sqrt (2 * (dot o o) + 2 * (inv PI))) * (sqrt 2) * (inv ((sqrt PI) ^ 3)).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [J_mo <= E], by Linear:
  E[E[J(x + m, y + o); y ~ gamma1]; x ~ gamma1] <= 1/2*pi^(-1)*(<m, m> - <o, m>^2 + <m, m>*<o, o>
    + 2 + <o, o>)^(1/2)
*)
Lemma step_J_mo_less_is_E (V : Space) (m : V) (o : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun x1 => dot x1 x1) = 2)
    (C_area_between_most_symmetric : area_between_most.cited_symmetric V gamma)
    (C_area_between_most_along_m : area_between_most.cited_along_m V gamma)
    (C_area_between_most_along_o : area_between_most.cited_along_o V gamma)
    (C_area_between_most_along_x : area_between_most.cited_along_x V gamma) :
  E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))) <= (1 / 2) * (sqrt (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2)) * (inv PI).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [least], by Cases:
  min(E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1], E[E[J(x + o, y + o); y ~ gamma1]; x ~
    gamma1]) >= 1/2*pi^(-3/2)*2^(1/2)*(2*pi^(-1) + 2*<m, m>)^(1/2)
*)
Lemma step_least (V : Space) (e : V) (m : V) (o : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun x1 => dot x1 x1) = 2)
    (H_unit : dot e e = 1)
    (H_order : dot o o >= dot m m)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_area_slanted_tangent : area_slanted.cited_tangent V)
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_mean_length_least_unit_symmetric : mean_length_least_unit.cited_symmetric V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  Rmin (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) >= (1 / 2) * (sqrt 2) * (sqrt (2 * (inv PI) + 2 * (dot m m))) * (inv ((sqrt PI) ^ 3)).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [theorem], by Linear:
  199/800*min(E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1], E[E[J(x + o, y + o); y ~ gamma1]; x ~
    gamma1])*<m - o, m - o> >= 2*E[E[J(x + m, y + o); y ~ gamma1]; x ~ gamma1] - E[E[J(x + m, y +
    m); y ~ gamma1]; x ~ gamma1] - E[E[J(x + o, y + o); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_theorem (V : Space) (e : V) (m : V) (o : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun x1 => dot x1 x1) = 2)
    (H_unit : dot e e = 1)
    (H_order : dot o o >= dot m m)
    (H_apart : dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) >= 6 * (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))))
    (H_far : sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) >= 3)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_area_slanted_tangent : area_slanted.cited_tangent V)
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_mean_length_least_unit_symmetric : mean_length_least_unit.cited_symmetric V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma)
    (C_area_between_most_symmetric : area_between_most.cited_symmetric V gamma)
    (C_area_between_most_along_m : area_between_most.cited_along_m V gamma)
    (C_area_between_most_along_o : area_between_most.cited_along_o V gamma)
    (C_area_between_most_along_x : area_between_most.cited_along_x V gamma) :
  (199 / 800) * (Rmin (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))))) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) >= 2 * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) - E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m))))) - E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem (V : Space) (e : V) (m : V) (o : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun x1 => dot x1 x1) = 2)
    (H_unit : dot e e = 1)
    (H_order : dot o o >= dot m m)
    (H_apart : dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) >= 6 * (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))))
    (H_far : sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) >= 3)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_area_slanted_tangent : area_slanted.cited_tangent V)
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_mean_length_least_unit_symmetric : mean_length_least_unit.cited_symmetric V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma)
    (C_area_between_most_symmetric : area_between_most.cited_symmetric V gamma)
    (C_area_between_most_along_m : area_between_most.cited_along_m V gamma)
    (C_area_between_most_along_o : area_between_most.cited_along_o V gamma)
    (C_area_between_most_along_x : area_between_most.cited_along_x V gamma) :
  (199 / 800) * (Rmin (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))))) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))))) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) >= 2 * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o)))))) - E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m))))) - E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => J (dot (vadd x1 (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd y1 (o))) (dot (vadd y1 (o)) (vadd y1 (o))))).
Proof. exact (step_theorem (V) (e) (m) (o) (gamma) H_dimension H_unit H_order H_apart H_far C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_mean_length_least_unit_symmetric C_area_eta_positive_along_e C_area_between_most_symmetric C_area_between_most_along_m C_area_between_most_along_o C_area_between_most_along_x). Qed.
Print Assumptions theorem.
