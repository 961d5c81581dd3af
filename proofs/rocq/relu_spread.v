(** ReLU: the spread of a class, for the NNGP, is at most half that of the inputs (relu-spread)

  Given [s > 0]: s > 0
  Then E[E[-Q(m + x*s, y*s + m) + Q(m + x*s, m + x*s); y ~ gamma1]; x ~ gamma1] <= 1/2*E[E[<m +
    x*s, m + x*s> - <m + x*s, y*s + m>; y ~ gamma1]; x ~ gamma1]
  Then E[E[-Q(m + x*s, y*s + m) + Q(m + x*s, m + x*s); y ~ gamma1]; x ~ gamma1] >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

Definition Q_ (k11 k12 k22 : R) : R :=
  (1 / 4) * k12 + (1 / 2) * (sqrt (1 - k12 ^ 2 * (inv k11) * (inv k22))) * (sqrt k11) * (sqrt k22) * (inv PI) + (1 / 2) * (asin (k12 * (inv (sqrt k11)) * (inv (sqrt k22)))) * k12 * (inv PI).

Lemma Q__symmetric k11 k12 k22 : Q_ k11 k12 k22 = Q_ k22 k12 k11.
Proof. unfold Q_; first [alike_by_ring; ring | equal]. Qed.

Ltac kernels ::= swapped Q_ Q__symmetric.

Definition cited_Q_pos_is_0 (V : Space) : Prop :=
  forall (g : V) (h : V) (m : V) (s : R),
  (Q_ (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale (-1) m) (vscale ((-1) * s) h))) (dot (vadd (vscale (-1) m) (vscale ((-1) * s) h)) (vadd (vscale (-1) m) (vscale ((-1) * s) h))) >= 0).

(** Step [Q >= 0], by Cited:
  Q(m + g*s, -m - h*s) >= 0
*)
Lemma step_Q_pos_is_0 (V : Space) (g : V) (h : V) (m : V) (s : R)
    (C_Q_pos_is_0 : cited_Q_pos_is_0 V) :
  Q_ (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale (-1) m) (vscale ((-1) * s) h))) (dot (vadd (vscale (-1) m) (vscale ((-1) * s) h)) (vadd (vscale (-1) m) (vscale ((-1) * s) h))) >= 0.
Proof.
  exact (C_Q_pos_is_0 g h m s).
Qed.

(** Step [half], by Linear:
  Q(m + g*s, h*s + m) >= 1/2*<m + g*s, h*s + m>
*)
Lemma step_half (V : Space) (g : V) (h : V) (m : V) (s : R)
    (H_s_pos_0 : s > 0)
    (C_Q_pos_is_0 : cited_Q_pos_is_0 V) :
  Q_ (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale s h) (m))) (dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m))) >= (1 / 2) * (dot (vadd m (vscale s g)) (vadd (vscale s h) (m))).
Proof.
  pose proof (step_Q_pos_is_0 (V) (g) (h) (m) (s) C_Q_pos_is_0) as H_Q_pos_is_0.
  assert (P0' : 0 <= (1) * ((Q_ (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale (-1) m) (vscale ((-1) * s) h))) (dot (vadd (vscale (-1) m) (vscale ((-1) * s) h)) (vadd (vscale (-1) m) (vscale ((-1) * s) h)))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (Q_ (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale s h) (m))) (dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m)))) - ((1 / 2) * (dot (vadd m (vscale s g)) (vadd (vscale s h) (m)))) = (1) * ((Q_ (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale (-1) m) (vscale ((-1) * s) h))) (dot (vadd (vscale (-1) m) (vscale ((-1) * s) h)) (vadd (vscale (-1) m) (vscale ((-1) * s) h)))) - (0))).
  { unfold Q_.
    try assert (N6' : normal_form ((dot (vadd m (vscale s g)) (vadd m (vscale s g)))) (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s)) by normal.
    try assert (N7' : normal_form ((dot (vadd m (vscale s g)) (vadd m (vscale s g)))) (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s)) by normal.
    try assert (N8' : normal_form ((dot (vadd m (vscale s g)) (vadd (vscale s h) (m)))) (dot m h * s + dot m m + dot g m * s + dot g h * (s ^ 2))) by normal.
    try assert (N9' : normal_form ((dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m)))) (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h))) by normal.
    try assert (N10' : normal_form ((dot (vadd m (vscale s g)) (vadd (vscale (-1) m) (vscale ((-1) * s) h)))) (- dot m m - dot g m * s - dot m h * s - dot g h * (s ^ 2))) by normal.
    try assert (N11' : normal_form ((dot (vadd (vscale (-1) m) (vscale ((-1) * s) h)) (vadd (vscale (-1) m) (vscale ((-1) * s) h)))) (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h))) by normal.
    try assert (N12' : normal_form ((sqrt (dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m))))) (sqrt (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h)) * sqrt (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h)) = dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (N13' : normal_form ((inv (sqrt (dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m)))))) (inv (sqrt (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h))))) by normal.
    try assert (N14' : normal_form ((sqrt (dot (vadd (vscale (-1) m) (vscale ((-1) * s) h)) (vadd (vscale (-1) m) (vscale ((-1) * s) h))))) (sqrt (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h)) * sqrt (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h)) = dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (N15' : normal_form ((inv (dot (vadd m (vscale s g)) (vadd m (vscale s g))))) (inv (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s))) by normal.
    try assert (N16' : normal_form ((sqrt (dot (vadd m (vscale s g)) (vadd m (vscale s g))))) (sqrt (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s) * sqrt (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s) = dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (N17' : normal_form ((sqrt (dot (vadd m (vscale s g)) (vadd m (vscale s g))))) (sqrt (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s) * sqrt (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s) = dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (N18' : normal_form ((inv (sqrt (dot (vadd m (vscale s g)) (vadd m (vscale s g)))))) (inv (sqrt (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s)))) by normal.
    try assert (N19' : normal_form ((inv (sqrt (dot (vadd (vscale (-1) m) (vscale ((-1) * s) h)) (vadd (vscale (-1) m) (vscale ((-1) * s) h)))))) (inv (sqrt (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h))))) by normal.
    try assert (N20' : normal_form ((inv (dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m))))) (inv (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h)))) by normal.
    try assert (N21' : normal_form ((inv (dot (vadd m (vscale s g)) (vadd m (vscale s g))))) (inv (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s))) by normal.
    try assert (N22' : normal_form ((inv (sqrt (dot (vadd m (vscale s g)) (vadd m (vscale s g)))))) (inv (sqrt (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s)))) by normal.
    try assert (N23' : normal_form ((inv (dot (vadd (vscale (-1) m) (vscale ((-1) * s) h)) (vadd (vscale (-1) m) (vscale ((-1) * s) h))))) (inv (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h)))) by normal.
    try assert (N24' : normal_form ((asin ((dot (vadd m (vscale s g)) (vadd (vscale s h) (m))) * (inv (sqrt (dot (vadd m (vscale s g)) (vadd m (vscale s g))))) * (inv (sqrt (dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m)))))))) (asin (dot g h * (s ^ 2) * (inv (sqrt (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h)))) * (inv (sqrt (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s))) + dot m m * (inv (sqrt (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h)))) * (inv (sqrt (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s))) + dot m h * s * (inv (sqrt (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h)))) * (inv (sqrt (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s))) + dot g m * s * (inv (sqrt (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h)))) * (inv (sqrt (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (N25' : normal_form ((asin ((dot (vadd m (vscale s g)) (vadd (vscale (-1) m) (vscale ((-1) * s) h))) * (inv (sqrt (dot (vadd m (vscale s g)) (vadd m (vscale s g))))) * (inv (sqrt (dot (vadd (vscale (-1) m) (vscale ((-1) * s) h)) (vadd (vscale (-1) m) (vscale ((-1) * s) h)))))))) ((-1) * (asin (dot g h * (s ^ 2) * (inv (sqrt (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h)))) * (inv (sqrt (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s))) + dot m m * (inv (sqrt (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h)))) * (inv (sqrt (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s))) + dot m h * s * (inv (sqrt (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h)))) * (inv (sqrt (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s))) + dot g m * s * (inv (sqrt (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h)))) * (inv (sqrt (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s))))))) by normal.
    try assert (N26' : normal_form ((sqrt (1 - (dot (vadd m (vscale s g)) (vadd (vscale s h) (m))) ^ 2 * (inv (dot (vadd m (vscale s g)) (vadd m (vscale s g)))) * (inv (dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m))))))) (sqrt (1 - 2 * (dot m m) * (dot m h) * s * (inv (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s)) * (inv (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h))) - s ^ 2 * ((dot g m) ^ 2) * (inv (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s)) * (inv (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h))) - 2 * (dot g m) * (dot m m) * s * (inv (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s)) * (inv (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h))) - (dot m m) ^ 2 * (inv (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s)) * (inv (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h))) - 2 * (s ^ 3) * (dot g h) * (dot m h) * (inv (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s)) * (inv (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h))) - 2 * (dot g h) * (dot m m) * (s ^ 2) * (inv (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s)) * (inv (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h))) - 2 * (dot g m) * (s ^ 2) * (dot m h) * (inv (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s)) * (inv (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h))) - s ^ 4 * ((dot g h) ^ 2) * (inv (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s)) * (inv (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h))) - 2 * (s ^ 3) * (dot g h) * (dot g m) * (inv (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s)) * (inv (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h))) - s ^ 2 * ((dot m h) ^ 2) * (inv (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s)) * (inv (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
    try assert (N27' : normal_form ((sqrt (1 - (dot (vadd m (vscale s g)) (vadd (vscale (-1) m) (vscale ((-1) * s) h))) ^ 2 * (inv (dot (vadd m (vscale s g)) (vadd m (vscale s g)))) * (inv (dot (vadd (vscale (-1) m) (vscale ((-1) * s) h)) (vadd (vscale (-1) m) (vscale ((-1) * s) h))))))) (sqrt (1 - 2 * (dot m m) * (dot m h) * s * (inv (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s)) * (inv (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h))) - s ^ 2 * ((dot g m) ^ 2) * (inv (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s)) * (inv (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h))) - 2 * (dot g m) * (dot m m) * s * (inv (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s)) * (inv (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h))) - (dot m m) ^ 2 * (inv (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s)) * (inv (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h))) - 2 * (s ^ 3) * (dot g h) * (dot m h) * (inv (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s)) * (inv (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h))) - 2 * (dot g h) * (dot m m) * (s ^ 2) * (inv (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s)) * (inv (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h))) - 2 * (dot g m) * (s ^ 2) * (dot m h) * (inv (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s)) * (inv (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h))) - s ^ 4 * ((dot g h) ^ 2) * (inv (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s)) * (inv (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h))) - 2 * (s ^ 3) * (dot g h) * (dot g m) * (inv (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s)) * (inv (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h))) - s ^ 2 * ((dot m h) ^ 2) * (inv (dot m m + s ^ 2 * (dot g g) + 2 * (dot g m) * s)) * (inv (dot m m + 2 * (dot m h) * s + s ^ 2 * (dot h h)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [mean half], by Average:
  E[E[Q(m + x*s, y*s + m); y ~ gamma1]; x ~ gamma1] >= 1/2*E[E[<m + x*s, y*s + m>; y ~ gamma1]; x
    ~ gamma1]
*)
Lemma step_mean_half (V : Space) (m : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (C_Q_pos_is_0 : cited_Q_pos_is_0 V) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) >= (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd m (vscale s x)) (vadd (vscale s y) (m))))).
Proof.
  assert (H_half : forall z0 : V, drawn (gamma 1) z0 -> forall z1 : V, drawn (gamma 1) z1 -> Q_ (dot (vadd m (vscale s (z0))) (vadd m (vscale s (z0)))) (dot (vadd m (vscale s (z0))) (vadd (vscale s (z1)) (m))) (dot (vadd (vscale s (z1)) (m)) (vadd (vscale s (z1)) (m))) >= (1 / 2) * (dot (vadd m (vscale s (z0))) (vadd (vscale s (z1)) (m)))).
  { intros z0 D0 z1 D1; draws; apply (step_half (V) (z0) (z1) (m) (s)); premise. }
  assert (P' : E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))))) <= E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)))))).
  { apply E_le; intros d0 D0; draws.
    apply E_le; intros d1 D1; draws.
    pose proof (H_half d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  assert (A1' : (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd m (vscale s x)) (vadd (vscale s y) (m))))) = E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (dot (vadd m (vscale s x)) (vadd (vscale s y) (m)))))).
  { assert (S0' : (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd m (vscale s x)) (vadd (vscale s y) (m))))) = (1 / 2) * (s ^ 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y))) + E (gamma 1) (fun x => dot x m) * s + (1 / 2) * (dot m m)).
    { transitivity ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd m (vscale s x)) (vadd (vscale s y) (m)))))). { arrange. }
      assert (E0' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd m (vscale s x)) (vadd (vscale s y) (m))))) (2 * (E (gamma 1) (fun x => dot x m)) * s + dot m m + s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_1 => (dot m m) * (1) + ((E (gamma 1) (fun x => dot x m) * s) * (1) + ((s) * (dot x_1 m) + ((s ^ 2) * (E (gamma 1) (fun x => dot x_1 x))))))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (dot m m + s ^ 2 * (E (gamma 1) (fun x => dot x_1 x)) + E (gamma 1) (fun x => dot x m) * s + dot x_1 m * s).
          { transitivity (E (gamma 1) (fun x => dot (vadd m (vscale s x_1)) (vadd (vscale s x) (m)))). { arrange. }
            assert (E2' : normal_form (E (gamma 1) (fun x => dot (vadd m (vscale s x_1)) (vadd (vscale s x) (m)))) (dot m m + s ^ 2 * (E (gamma 1) (fun x => dot x_1 x)) + E (gamma 1) (fun x => dot x m) * s + dot x_1 m * s)).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_3 => (s) * (dot x_3 m) + ((s ^ 2) * (dot x_1 x_3) + ((dot m m) * (1) + ((dot x_1 m * s) * (1)))))).
              { apply E_ext; intros x_3 D_x_3; draws.
                transitivity (dot x_1 m * s + dot m m + dot x_3 m * s + s ^ 2 * (dot x_1 x_3)).
                { transitivity (dot (vadd m (vscale s x_1)) (vadd (vscale s x_3) (m))). { arrange. }
                  transitivity ((dot m m + dot x_3 m * s) + (dot x_1 m + dot x_1 x_3 * s) * s). { products; arrange. }
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((s) * (E (gamma 1) (fun x_3 => dot x_3 m)) + ((s ^ 2) * (E (gamma 1) (fun x_3 => dot x_1 x_3)) + ((dot m m) * (E (gamma 1) (fun x_3 => 1)) + ((dot x_1 m * s) * (E (gamma 1) (fun x_3 => 1)))))).
              { linear. }
              transitivity ((s) * (E (gamma 1) (fun x => dot x m)) + ((s ^ 2) * (E (gamma 1) (fun x => dot x_1 x)) + ((dot m m) * (E (gamma 1) (fun x => 1)) + ((dot x_1 m * s) * (E (gamma 1) (fun x => 1)))))). { arrange. }
              assert (E4' : normal_form (E (gamma 1) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E5' : normal_form (E (gamma 1) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((dot m m) * (E (gamma 1) (fun x_1 => 1)) + ((E (gamma 1) (fun x => dot x m) * s) * (E (gamma 1) (fun x_1 => 1)) + ((s) * (E (gamma 1) (fun x_1 => dot x_1 m)) + ((s ^ 2) * (E (gamma 1) (fun x_1 => E (gamma 1) (fun x => dot x_1 x))))))).
        { linear. }
        transitivity ((dot m m) * (E (gamma 1) (fun x => 1)) + ((E (gamma 1) (fun x => dot x m) * s) * (E (gamma 1) (fun x => 1)) + ((s) * (E (gamma 1) (fun x => dot x m)) + ((s ^ 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y))))))). { arrange. }
        assert (E6' : normal_form (E (gamma 1) (fun x => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E7' : normal_form (E (gamma 1) (fun x => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [field] | first [arrange | equal]]. }
    assert (S1' : E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))))) = (1 / 2) * (s ^ 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y))) + E (gamma 1) (fun x => dot x m) * s + (1 / 2) * (dot m m)).
    { transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (dot (vadd m (vscale s x)) (vadd (vscale s y) (m)))))). { arrange. }
      assert (E8' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (dot (vadd m (vscale s x)) (vadd (vscale s y) (m)))))) ((1 / 2) * (s ^ 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y))) + E (gamma 1) (fun x => dot x m) * s + (1 / 2) * (dot m m))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_9 => ((1 / 2) * (E (gamma 1) (fun x => dot x m)) * s) * (1) + (((1 / 2) * (s ^ 2)) * (E (gamma 1) (fun x => dot x_9 x)) + (((1 / 2) * (dot m m)) * (1) + (((1 / 2) * s) * (dot x_9 m)))))).
        { apply E_ext; intros x_9 D_x_9; draws.
          transitivity ((1 / 2) * (s ^ 2) * (E (gamma 1) (fun x => dot x_9 x)) + (1 / 2) * (E (gamma 1) (fun x => dot x m)) * s + (1 / 2) * (dot x_9 m) * s + (1 / 2) * (dot m m)).
          { transitivity (E (gamma 1) (fun x => (1 / 2) * (dot (vadd m (vscale s x_9)) (vadd (vscale s x) (m))))). { arrange. }
            assert (E10' : normal_form (E (gamma 1) (fun x => (1 / 2) * (dot (vadd m (vscale s x_9)) (vadd (vscale s x) (m))))) ((1 / 2) * (s ^ 2) * (E (gamma 1) (fun x => dot x_9 x)) + (1 / 2) * (E (gamma 1) (fun x => dot x m)) * s + (1 / 2) * (dot x_9 m) * s + (1 / 2) * (dot m m))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_11 => ((1 / 2) * s) * (dot x_11 m) + (((1 / 2) * (dot m m)) * (1) + (((1 / 2) * (s ^ 2)) * (dot x_9 x_11) + (((1 / 2) * (dot x_9 m) * s) * (1)))))).
              { apply E_ext; intros x_11 D_x_11; draws.
                transitivity ((1 / 2) * (dot x_9 m) * s + (1 / 2) * (dot x_11 m) * s + (1 / 2) * (s ^ 2) * (dot x_9 x_11) + (1 / 2) * (dot m m)).
                { transitivity ((1 / 2) * (dot (vadd m (vscale s x_9)) (vadd (vscale s x_11) (m)))). { arrange. }
                  transitivity ((1 / 2) * ((dot m m + dot x_11 m * s) + (dot x_9 m + dot x_9 x_11 * s) * s)). { products; arrange. }
                  first [put; solve [field] | first [arrange | equal]]. }
                arrange. }
              transitivity (((1 / 2) * s) * (E (gamma 1) (fun x_11 => dot x_11 m)) + (((1 / 2) * (dot m m)) * (E (gamma 1) (fun x_11 => 1)) + (((1 / 2) * (s ^ 2)) * (E (gamma 1) (fun x_11 => dot x_9 x_11)) + (((1 / 2) * (dot x_9 m) * s) * (E (gamma 1) (fun x_11 => 1)))))).
              { linear. }
              transitivity (((1 / 2) * s) * (E (gamma 1) (fun x => dot x m)) + (((1 / 2) * (dot m m)) * (E (gamma 1) (fun x => 1)) + (((1 / 2) * (s ^ 2)) * (E (gamma 1) (fun x => dot x_9 x)) + (((1 / 2) * (dot x_9 m) * s) * (E (gamma 1) (fun x => 1)))))). { arrange. }
              assert (E12' : normal_form (E (gamma 1) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E13' : normal_form (E (gamma 1) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              arrange. }
            first [put; solve [field] | first [arrange | equal]]. }
          arrange. }
        transitivity (((1 / 2) * (E (gamma 1) (fun x => dot x m)) * s) * (E (gamma 1) (fun x_9 => 1)) + (((1 / 2) * (s ^ 2)) * (E (gamma 1) (fun x_9 => E (gamma 1) (fun x => dot x_9 x))) + (((1 / 2) * (dot m m)) * (E (gamma 1) (fun x_9 => 1)) + (((1 / 2) * s) * (E (gamma 1) (fun x_9 => dot x_9 m)))))).
        { linear. }
        transitivity (((1 / 2) * (E (gamma 1) (fun x => dot x m)) * s) * (E (gamma 1) (fun x => 1)) + (((1 / 2) * (s ^ 2)) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y))) + (((1 / 2) * (dot m m)) * (E (gamma 1) (fun x => 1)) + (((1 / 2) * s) * (E (gamma 1) (fun x => dot x m)))))). { arrange. }
        assert (E14' : normal_form (E (gamma 1) (fun x => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E15' : normal_form (E (gamma 1) (fun x => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [field] | first [arrange | equal]]. }
    transitivity ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd m (vscale s x)) (vadd (vscale s y) (m)))))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (dot (vadd m (vscale s x)) (vadd (vscale s y) (m)))))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [with itself], by Algebra:
  Q(m, m) = 1/2*<m, m>
*)
Lemma step_with_itself (V : Space) (m : V) :
  Q_ (dot m m) (dot m m) (dot m m) = (1 / 2) * (dot m m).
Proof.
  unfold Q_.
  not_zero m.
  try assert (N3' : normal_form ((asin ((dot m m) * (inv (sqrt (dot m m))) * (inv (sqrt (dot m m)))))) ((1 / 2) * PI)) by normal.
  try assert (N4' : normal_form ((sqrt (1 - (dot m m) ^ 2 * (inv (dot m m)) * (inv (dot m m))))) (0)) by first [apply sqrt_is; [by_number | (assert (Z0' : dot m m <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
  assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
  first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal].
Qed.

(** Step [at most half], by Linear:
  E[E[-Q(m + x*s, y*s + m) + Q(m + x*s, m + x*s); y ~ gamma1]; x ~ gamma1] <= 1/2*E[E[<m + x*s, m
    + x*s> - <m + x*s, y*s + m>; y ~ gamma1]; x ~ gamma1]
*)
Lemma step_at_most_half (V : Space) (m : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (C_Q_pos_is_0 : cited_Q_pos_is_0 V) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) <= (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd m (vscale s x)) (vadd m (vscale s x)) - dot (vadd m (vscale s x)) (vadd (vscale s y) (m))))).
Proof.
  pose proof (step_mean_half (V) (m) (s) (gamma) H_s_pos_0 C_Q_pos_is_0) as H_mean_half.
  pose proof (step_with_itself (V) (m)) as H_with_itself.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)))))) - ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd m (vscale s x)) (vadd (vscale s y) (m)))))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd m (vscale s x)) (vadd m (vscale s x)) - dot (vadd m (vscale s x)) (vadd (vscale s y) (m)))))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)))))) = (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)))))) - ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd m (vscale s x)) (vadd (vscale s y) (m)))))))).
  { enough (U' : (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd m (vscale s x)) (vadd m (vscale s x)) - dot (vadd m (vscale s x)) (vadd (vscale s y) (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) = 1 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) - (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd m (vscale s x)) (vadd (vscale s y) (m))))))).
    { transitivity ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd m (vscale s x)) (vadd m (vscale s x)) - dot (vadd m (vscale s x)) (vadd (vscale s y) (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)))))).
      { assert (C0' : E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) = E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)))))).
        { apply E_ext; intros x_1 D_x_1.
          assert (C2' : E (gamma 1) (fun x => Q_ (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) - Q_ (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) (dot (vadd m (vscale s x_1)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))) = E (gamma 1) (fun x => (1 / 2) * (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) - Q_ (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) (dot (vadd m (vscale s x_1)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))))).
          { apply E_ext; intros x_3 D_x_3.
            assert (C4' : Q_ (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) = (1 / 2) * (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1)))).
            { rewrite step_with_itself; first [same | ring | alike_by_ring; ring | arrange]. }
            rewrite C4'.
            first [same | ring | arrange]. }
          rewrite C2'.
          first [same | ring | arrange]. }
        rewrite C0'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    assert (S0' : (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd m (vscale s x)) (vadd m (vscale s x)) - dot (vadd m (vscale s x)) (vadd (vscale s y) (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) = E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) - (1 / 2) * (s ^ 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y))) - (1 / 2) * (dot m m) - E (gamma 1) (fun x => dot x m) * s).
    { transitivity ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd m (vscale s x)) (vadd m (vscale s x)) - dot (vadd m (vscale s x)) (vadd (vscale s y) (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)))))). { in_order. }
      assert (E5' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)))))) (E (gamma 1) (fun x => dot x m) * s + (1 / 2) * (s ^ 2) * (E (gamma 1) (fun x => dot x x)) + (1 / 2) * (dot m m) - E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_6 => ((1 / 2) * (dot m m)) * (1) + ((s) * (dot x_6 m) + (((1 / 2) * (s ^ 2)) * (dot x_6 x_6) + ((-1) * (E (gamma 1) (fun x => Q_ (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) (dot (vadd m (vscale s x_6)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))))))))).
        { apply E_ext; intros x_6 D_x_6; draws.
          transitivity ((1 / 2) * (dot x_6 x_6) * (s ^ 2) + dot x_6 m * s + (1 / 2) * (dot m m) - E (gamma 1) (fun x => Q_ (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) (dot (vadd m (vscale s x_6)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))))).
          { transitivity (E (gamma 1) (fun x => (1 / 2) * (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) - Q_ (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) (dot (vadd m (vscale s x_6)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))))). { in_order. }
            assert (E7' : normal_form (E (gamma 1) (fun x => (1 / 2) * (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) - Q_ (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) (dot (vadd m (vscale s x_6)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))))) ((1 / 2) * (dot x_6 x_6) * (s ^ 2) + dot x_6 m * s + (1 / 2) * (dot m m) - E (gamma 1) (fun x => Q_ (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) (dot (vadd m (vscale s x_6)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_8 => ((1 / 2) * (dot m m)) * (1) + ((dot x_6 m * s) * (1) + (((1 / 2) * (dot x_6 x_6) * (s ^ 2)) * (1) + ((-1) * (Q_ (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) (dot (vadd m (vscale s x_6)) (vadd (vscale s x_8) (m))) (dot (vadd (vscale s x_8) (m)) (vadd (vscale s x_8) (m))))))))).
              { apply E_ext; intros x_8 D_x_8; draws.
                transitivity (dot x_6 m * s + (1 / 2) * (s ^ 2) * (dot x_6 x_6) + (1 / 2) * (dot m m) - Q_ (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) (dot (vadd m (vscale s x_6)) (vadd (vscale s x_8) (m))) (dot (vadd (vscale s x_8) (m)) (vadd (vscale s x_8) (m)))).
                { transitivity ((1 / 2) * (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) - Q_ (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) (dot (vadd m (vscale s x_6)) (vadd (vscale s x_8) (m))) (dot (vadd (vscale s x_8) (m)) (vadd (vscale s x_8) (m)))). { in_order. }
                  transitivity ((1 / 2) * ((dot x_6 m * s + dot m m) + (dot x_6 m + dot x_6 x_6 * s) * s) - Q_ (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) (dot (vadd m (vscale s x_6)) (vadd (vscale s x_8) (m))) (dot (vadd (vscale s x_8) (m)) (vadd (vscale s x_8) (m)))). { products; in_order. }
                  first [put; solve [field] | first [in_order | equal]]. }
                in_order. }
              transitivity (((1 / 2) * (dot m m)) * (E (gamma 1) (fun x_8 => 1)) + ((dot x_6 m * s) * (E (gamma 1) (fun x_8 => 1)) + (((1 / 2) * (dot x_6 x_6) * (s ^ 2)) * (E (gamma 1) (fun x_8 => 1)) + ((-1) * (E (gamma 1) (fun x_8 => Q_ (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) (dot (vadd m (vscale s x_6)) (vadd (vscale s x_8) (m))) (dot (vadd (vscale s x_8) (m)) (vadd (vscale s x_8) (m))))))))).
              { linear. }
              transitivity (((1 / 2) * (dot m m)) * (E (gamma 1) (fun x => 1)) + ((dot x_6 m * s) * (E (gamma 1) (fun x => 1)) + (((1 / 2) * (dot x_6 x_6) * (s ^ 2)) * (E (gamma 1) (fun x => 1)) + ((-1) * (E (gamma 1) (fun x => Q_ (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) (dot (vadd m (vscale s x_6)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))))))))). { in_order. }
              assert (E9' : normal_form (E (gamma 1) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E10' : normal_form (E (gamma 1) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E11' : normal_form (E (gamma 1) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              in_order. }
            first [put; solve [field] | first [in_order | equal]]. }
          in_order. }
        transitivity (((1 / 2) * (dot m m)) * (E (gamma 1) (fun x_6 => 1)) + ((s) * (E (gamma 1) (fun x_6 => dot x_6 m)) + (((1 / 2) * (s ^ 2)) * (E (gamma 1) (fun x_6 => dot x_6 x_6)) + ((-1) * (E (gamma 1) (fun x_6 => E (gamma 1) (fun x => Q_ (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) (dot (vadd m (vscale s x_6)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))))))))).
        { linear. }
        transitivity (((1 / 2) * (dot m m)) * (E (gamma 1) (fun x => 1)) + ((s) * (E (gamma 1) (fun x => dot x m)) + (((1 / 2) * (s ^ 2)) * (E (gamma 1) (fun x => dot x x)) + ((-1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)))))))))). { in_order. }
        assert (E12' : normal_form (E (gamma 1) (fun x => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        in_order. }
      assert (E13' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd m (vscale s x)) (vadd m (vscale s x)) - dot (vadd m (vscale s x)) (vadd (vscale s y) (m))))) (s ^ 2 * (E (gamma 1) (fun x => dot x x)) - s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_14 => (s) * (dot x_14 m) + ((s ^ 2) * (dot x_14 x_14) + (((-1) * (E (gamma 1) (fun x => dot x m)) * s) * (1) + (((-1) * (s ^ 2)) * (E (gamma 1) (fun x => dot x_14 x))))))).
        { apply E_ext; intros x_14 D_x_14; draws.
          transitivity (dot x_14 m * s + dot x_14 x_14 * (s ^ 2) - E (gamma 1) (fun x => dot x m) * s - s ^ 2 * (E (gamma 1) (fun x => dot x_14 x))).
          { transitivity (E (gamma 1) (fun x => dot (vadd m (vscale s x_14)) (vadd m (vscale s x_14)) - dot (vadd m (vscale s x_14)) (vadd (vscale s x) (m)))). { in_order. }
            assert (E15' : normal_form (E (gamma 1) (fun x => dot (vadd m (vscale s x_14)) (vadd m (vscale s x_14)) - dot (vadd m (vscale s x_14)) (vadd (vscale s x) (m)))) (dot x_14 m * s + dot x_14 x_14 * (s ^ 2) - E (gamma 1) (fun x => dot x m) * s - s ^ 2 * (E (gamma 1) (fun x => dot x_14 x)))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_16 => ((-1) * s) * (dot x_16 m) + (((-1) * (s ^ 2)) * (dot x_14 x_16) + ((dot x_14 m * s) * (1) + ((dot x_14 x_14 * (s ^ 2)) * (1)))))).
              { apply E_ext; intros x_16 D_x_16; draws.
                transitivity (s ^ 2 * (dot x_14 x_14) + dot x_14 m * s - dot x_16 m * s - s ^ 2 * (dot x_14 x_16)).
                { transitivity (dot (vadd m (vscale s x_14)) (vadd m (vscale s x_14)) - dot (vadd m (vscale s x_14)) (vadd (vscale s x_16) (m))). { in_order. }
                  transitivity (((dot x_14 m * s + dot m m) + (dot x_14 m + dot x_14 x_14 * s) * s) - ((dot m m + dot x_16 m * s) + (dot x_14 m + dot x_14 x_16 * s) * s)). { products; in_order. }
                  first [put; solve [ring] | first [in_order | equal]]. }
                in_order. }
              transitivity (((-1) * s) * (E (gamma 1) (fun x_16 => dot x_16 m)) + (((-1) * (s ^ 2)) * (E (gamma 1) (fun x_16 => dot x_14 x_16)) + ((dot x_14 m * s) * (E (gamma 1) (fun x_16 => 1)) + ((dot x_14 x_14 * (s ^ 2)) * (E (gamma 1) (fun x_16 => 1)))))).
              { linear. }
              transitivity (((-1) * s) * (E (gamma 1) (fun x => dot x m)) + (((-1) * (s ^ 2)) * (E (gamma 1) (fun x => dot x_14 x)) + ((dot x_14 m * s) * (E (gamma 1) (fun x => 1)) + ((dot x_14 x_14 * (s ^ 2)) * (E (gamma 1) (fun x => 1)))))). { in_order. }
              assert (E17' : normal_form (E (gamma 1) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E18' : normal_form (E (gamma 1) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              in_order. }
            first [put; solve [ring] | first [in_order | equal]]. }
          in_order. }
        transitivity ((s) * (E (gamma 1) (fun x_14 => dot x_14 m)) + ((s ^ 2) * (E (gamma 1) (fun x_14 => dot x_14 x_14)) + (((-1) * (E (gamma 1) (fun x => dot x m)) * s) * (E (gamma 1) (fun x_14 => 1)) + (((-1) * (s ^ 2)) * (E (gamma 1) (fun x_14 => E (gamma 1) (fun x => dot x_14 x))))))).
        { linear. }
        transitivity ((s) * (E (gamma 1) (fun x => dot x m)) + ((s ^ 2) * (E (gamma 1) (fun x => dot x x)) + (((-1) * (E (gamma 1) (fun x => dot x m)) * s) * (E (gamma 1) (fun x => 1)) + (((-1) * (s ^ 2)) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y))))))). { in_order. }
        assert (E19' : normal_form (E (gamma 1) (fun x => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        in_order. }
      first [put; solve [field] | first [in_order | equal]]. }
    assert (S1' : 1 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) - (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd m (vscale s x)) (vadd (vscale s y) (m)))))) = E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) - (1 / 2) * (s ^ 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y))) - (1 / 2) * (dot m m) - E (gamma 1) (fun x => dot x m) * s).
    { transitivity (1 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) - (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd m (vscale s x)) (vadd (vscale s y) (m))))))). { in_order. }
      assert (E21' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd m (vscale s x)) (vadd (vscale s y) (m))))) (2 * (E (gamma 1) (fun x => dot x m)) * s + dot m m + s ^ 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_22 => (s) * (dot x_22 m) + ((dot m m) * (1) + ((s ^ 2) * (E (gamma 1) (fun x => dot x_22 x)) + ((E (gamma 1) (fun x => dot x m) * s) * (1)))))).
        { apply E_ext; intros x_22 D_x_22; draws.
          transitivity (dot m m + s ^ 2 * (E (gamma 1) (fun x => dot x_22 x)) + E (gamma 1) (fun x => dot x m) * s + dot x_22 m * s).
          { transitivity (E (gamma 1) (fun x => dot (vadd m (vscale s x_22)) (vadd (vscale s x) (m)))). { in_order. }
            assert (E23' : normal_form (E (gamma 1) (fun x => dot (vadd m (vscale s x_22)) (vadd (vscale s x) (m)))) (dot m m + s ^ 2 * (E (gamma 1) (fun x => dot x_22 x)) + E (gamma 1) (fun x => dot x m) * s + dot x_22 m * s)).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_24 => (dot x_22 m * s) * (1) + ((dot m m) * (1) + ((s ^ 2) * (dot x_22 x_24) + ((s) * (dot x_24 m)))))).
              { apply E_ext; intros x_24 D_x_24; draws.
                transitivity (dot x_22 m * s + dot m m + dot x_24 m * s + s ^ 2 * (dot x_22 x_24)).
                { transitivity (dot (vadd m (vscale s x_22)) (vadd (vscale s x_24) (m))). { in_order. }
                  transitivity ((dot m m + dot x_24 m * s) + (dot x_22 m + dot x_22 x_24 * s) * s). { products; in_order. }
                  first [put; solve [ring] | first [in_order | equal]]. }
                in_order. }
              transitivity ((dot x_22 m * s) * (E (gamma 1) (fun x_24 => 1)) + ((dot m m) * (E (gamma 1) (fun x_24 => 1)) + ((s ^ 2) * (E (gamma 1) (fun x_24 => dot x_22 x_24)) + ((s) * (E (gamma 1) (fun x_24 => dot x_24 m)))))).
              { linear. }
              transitivity ((dot x_22 m * s) * (E (gamma 1) (fun x => 1)) + ((dot m m) * (E (gamma 1) (fun x => 1)) + ((s ^ 2) * (E (gamma 1) (fun x => dot x_22 x)) + ((s) * (E (gamma 1) (fun x => dot x m)))))). { in_order. }
              assert (E25' : normal_form (E (gamma 1) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E26' : normal_form (E (gamma 1) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              in_order. }
            first [put; solve [ring] | first [in_order | equal]]. }
          in_order. }
        transitivity ((s) * (E (gamma 1) (fun x_22 => dot x_22 m)) + ((dot m m) * (E (gamma 1) (fun x_22 => 1)) + ((s ^ 2) * (E (gamma 1) (fun x_22 => E (gamma 1) (fun x => dot x_22 x))) + ((E (gamma 1) (fun x => dot x m) * s) * (E (gamma 1) (fun x_22 => 1)))))).
        { linear. }
        transitivity ((s) * (E (gamma 1) (fun x => dot x m)) + ((dot m m) * (E (gamma 1) (fun x => 1)) + ((s ^ 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y))) + ((E (gamma 1) (fun x => dot x m) * s) * (E (gamma 1) (fun x => 1)))))). { in_order. }
        assert (E27' : normal_form (E (gamma 1) (fun x => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E28' : normal_form (E (gamma 1) (fun x => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        in_order. }
      first [put; solve [field] | first [in_order | equal]]. }
    transitivity ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd m (vscale s x)) (vadd m (vscale s x)) - dot (vadd m (vscale s x)) (vadd (vscale s y) (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)))))). { in_order. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (1 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) - (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd m (vscale s x)) (vadd (vscale s y) (m))))))). { in_order. }
    etransitivity; [exact S1' |]. symmetry.
    in_order. }
  gap; try rewrite G'; sum_sign.
Qed.

Definition cited_distance (V : Space) : Prop :=
  forall (g : V) (h : V) (m : V) (s : R),
  (Q_ (dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m))) (dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m))) (dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m))) + Q_ (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd m (vscale s g))) - 2 * (Q_ (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale s h) (m))) (dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m)))) >= 0).

(** Step [distance], by Cited:
  Q(h*s + m, h*s + m) - 2*Q(m + g*s, h*s + m) + Q(m + g*s, m + g*s) >= 0
*)
Lemma step_distance (V : Space) (g : V) (h : V) (m : V) (s : R)
    (C_distance : cited_distance V) :
  Q_ (dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m))) (dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m))) (dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m))) + Q_ (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd m (vscale s g))) - 2 * (Q_ (dot (vadd m (vscale s g)) (vadd m (vscale s g))) (dot (vadd m (vscale s g)) (vadd (vscale s h) (m))) (dot (vadd (vscale s h) (m)) (vadd (vscale s h) (m)))) >= 0.
Proof.
  exact (C_distance g h m s).
Qed.

(** Step [mean distance], by Average:
  E[E[-2*Q(m + x*s, y*s + m) + Q(y*s + m, y*s + m) + Q(m + x*s, m + x*s); y ~ gamma1]; x ~ gamma1]
    >= 0
*)
Lemma step_mean_distance (V : Space) (m : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (C_distance : cited_distance V) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))) + Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - 2 * (Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)))))) >= 0.
Proof.
  assert (H_distance : forall z0 : V, drawn (gamma 1) z0 -> forall z1 : V, drawn (gamma 1) z1 -> Q_ (dot (vadd (vscale s (z1)) (m)) (vadd (vscale s (z1)) (m))) (dot (vadd (vscale s (z1)) (m)) (vadd (vscale s (z1)) (m))) (dot (vadd (vscale s (z1)) (m)) (vadd (vscale s (z1)) (m))) + Q_ (dot (vadd m (vscale s (z0))) (vadd m (vscale s (z0)))) (dot (vadd m (vscale s (z0))) (vadd m (vscale s (z0)))) (dot (vadd m (vscale s (z0))) (vadd m (vscale s (z0)))) - 2 * (Q_ (dot (vadd m (vscale s (z0))) (vadd m (vscale s (z0)))) (dot (vadd m (vscale s (z0))) (vadd (vscale s (z1)) (m))) (dot (vadd (vscale s (z1)) (m)) (vadd (vscale s (z1)) (m)))) >= 0).
  { intros z0 D0 z1 D1; draws; apply (step_distance (V) (z0) (z1) (m) (s)); premise. }
  assert (P' : 0 <= E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))) + Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - 2 * (Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))))).
  { apply E_nonneg; intros d0 D0; draws.
    apply E_nonneg; intros d1 D1; draws.
    pose proof (H_distance d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [nonnegative], by Linear:
  E[E[-Q(m + x*s, y*s + m) + Q(m + x*s, m + x*s); y ~ gamma1]; x ~ gamma1] >= 0
*)
Lemma step_nonnegative (V : Space) (m : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (C_distance : cited_distance V) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) >= 0.
Proof.
  pose proof (step_mean_distance (V) (m) (s) (gamma) H_s_pos_0 C_distance) as H_mean_distance.
  assert (P0' : 0 <= (1 / 2) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))) + Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - 2 * (Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)))))) - (0) = (1 / 2) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))) + Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - 2 * (Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))))) - (0))).
  { assert (S0' : E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) - 0 = E (gamma 1) (fun x => Q_ (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))) - E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)))))).
    { transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) - 0). { in_order. }
      assert (E0' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)))))) (E (gamma 1) (fun x => Q_ (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))) - E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_1 => (1) * (Q_ (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m)))) + ((-1) * (E (gamma 1) (fun x => Q_ (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) (dot (vadd m (vscale s x_1)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))))))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (Q_ (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m))) - E (gamma 1) (fun x => Q_ (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) (dot (vadd m (vscale s x_1)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))))).
          { transitivity (E (gamma 1) (fun x => Q_ (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) - Q_ (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) (dot (vadd m (vscale s x_1)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))))). { in_order. }
            assert (E2' : normal_form (E (gamma 1) (fun x => Q_ (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) - Q_ (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) (dot (vadd m (vscale s x_1)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))))) (Q_ (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m))) - E (gamma 1) (fun x => Q_ (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) (dot (vadd m (vscale s x_1)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_3 => (Q_ (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m)))) * (1) + ((-1) * (Q_ (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) (dot (vadd m (vscale s x_1)) (vadd (vscale s x_3) (m))) (dot (vadd (vscale s x_3) (m)) (vadd (vscale s x_3) (m))))))).
              { apply E_ext; intros x_3 D_x_3; draws.
                transitivity (Q_ (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) - Q_ (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) (dot (vadd m (vscale s x_1)) (vadd (vscale s x_3) (m))) (dot (vadd (vscale s x_3) (m)) (vadd (vscale s x_3) (m)))).
                { first [put; solve [ring] | first [in_order | equal]]. }
                in_order. }
              transitivity ((Q_ (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m)))) * (E (gamma 1) (fun x_3 => 1)) + ((-1) * (E (gamma 1) (fun x_3 => Q_ (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) (dot (vadd m (vscale s x_1)) (vadd (vscale s x_3) (m))) (dot (vadd (vscale s x_3) (m)) (vadd (vscale s x_3) (m))))))).
              { linear. }
              transitivity ((Q_ (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m)))) * (E (gamma 1) (fun x => 1)) + ((-1) * (E (gamma 1) (fun x => Q_ (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) (dot (vadd m (vscale s x_1)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))))))). { in_order. }
              assert (E4' : normal_form (E (gamma 1) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              in_order. }
            first [put; solve [ring] | first [in_order | equal]]. }
          in_order. }
        transitivity ((1) * (E (gamma 1) (fun x_1 => Q_ (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m))) (dot (vadd (vscale s x_1) (m)) (vadd (vscale s x_1) (m))))) + ((-1) * (E (gamma 1) (fun x_1 => E (gamma 1) (fun x => Q_ (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1))) (dot (vadd m (vscale s x_1)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => Q_ (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))))) + ((-1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)))))))). { in_order. }
        in_order. }
      first [put; solve [ring] | first [in_order | equal]]. }
    assert (S1' : (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))) + Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - 2 * (Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)))))) - 0) = E (gamma 1) (fun x => Q_ (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))) - E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)))))).
    { transitivity ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))) + Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - 2 * (Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)))))) - 0)). { in_order. }
      assert (E5' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))) + Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - 2 * (Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))))) (2 * (E (gamma 1) (fun x => Q_ (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_6 => (E (gamma 1) (fun x => Q_ (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))))) * (1) + ((-2) * (E (gamma 1) (fun x => Q_ (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) (dot (vadd m (vscale s x_6)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))))) + ((1) * (Q_ (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m)))))))).
        { apply E_ext; intros x_6 D_x_6; draws.
          transitivity (Q_ (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m))) + E (gamma 1) (fun x => Q_ (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))) - 2 * (E (gamma 1) (fun x => Q_ (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) (dot (vadd m (vscale s x_6)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))))).
          { transitivity (E (gamma 1) (fun x => Q_ (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))) + Q_ (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) - 2 * (Q_ (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) (dot (vadd m (vscale s x_6)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))))). { in_order. }
            assert (E7' : normal_form (E (gamma 1) (fun x => Q_ (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))) + Q_ (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) - 2 * (Q_ (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) (dot (vadd m (vscale s x_6)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))))) (Q_ (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m))) + E (gamma 1) (fun x => Q_ (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))) - 2 * (E (gamma 1) (fun x => Q_ (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) (dot (vadd m (vscale s x_6)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_8 => (Q_ (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m)))) * (1) + ((-2) * (Q_ (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) (dot (vadd m (vscale s x_6)) (vadd (vscale s x_8) (m))) (dot (vadd (vscale s x_8) (m)) (vadd (vscale s x_8) (m)))) + ((1) * (Q_ (dot (vadd (vscale s x_8) (m)) (vadd (vscale s x_8) (m))) (dot (vadd (vscale s x_8) (m)) (vadd (vscale s x_8) (m))) (dot (vadd (vscale s x_8) (m)) (vadd (vscale s x_8) (m)))))))).
              { apply E_ext; intros x_8 D_x_8; draws.
                transitivity (Q_ (dot (vadd (vscale s x_8) (m)) (vadd (vscale s x_8) (m))) (dot (vadd (vscale s x_8) (m)) (vadd (vscale s x_8) (m))) (dot (vadd (vscale s x_8) (m)) (vadd (vscale s x_8) (m))) + Q_ (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) - 2 * (Q_ (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) (dot (vadd m (vscale s x_6)) (vadd (vscale s x_8) (m))) (dot (vadd (vscale s x_8) (m)) (vadd (vscale s x_8) (m))))).
                { first [put; solve [ring] | first [in_order | equal]]. }
                in_order. }
              transitivity ((Q_ (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m)))) * (E (gamma 1) (fun x_8 => 1)) + ((-2) * (E (gamma 1) (fun x_8 => Q_ (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) (dot (vadd m (vscale s x_6)) (vadd (vscale s x_8) (m))) (dot (vadd (vscale s x_8) (m)) (vadd (vscale s x_8) (m))))) + ((1) * (E (gamma 1) (fun x_8 => Q_ (dot (vadd (vscale s x_8) (m)) (vadd (vscale s x_8) (m))) (dot (vadd (vscale s x_8) (m)) (vadd (vscale s x_8) (m))) (dot (vadd (vscale s x_8) (m)) (vadd (vscale s x_8) (m)))))))).
              { linear. }
              transitivity ((Q_ (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m)))) * (E (gamma 1) (fun x => 1)) + ((-2) * (E (gamma 1) (fun x => Q_ (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) (dot (vadd m (vscale s x_6)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))))) + ((1) * (E (gamma 1) (fun x => Q_ (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))))))). { in_order. }
              assert (E9' : normal_form (E (gamma 1) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              in_order. }
            first [put; solve [ring] | first [in_order | equal]]. }
          in_order. }
        transitivity ((E (gamma 1) (fun x => Q_ (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))))) * (E (gamma 1) (fun x_6 => 1)) + ((-2) * (E (gamma 1) (fun x_6 => E (gamma 1) (fun x => Q_ (dot (vadd m (vscale s x_6)) (vadd m (vscale s x_6))) (dot (vadd m (vscale s x_6)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))))) + ((1) * (E (gamma 1) (fun x_6 => Q_ (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m))) (dot (vadd (vscale s x_6) (m)) (vadd (vscale s x_6) (m)))))))).
        { linear. }
        transitivity ((E (gamma 1) (fun x => Q_ (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))))) * (E (gamma 1) (fun x => 1)) + ((-2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)))))) + ((1) * (E (gamma 1) (fun x => Q_ (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m))) (dot (vadd (vscale s x) (m)) (vadd (vscale s x) (m)))))))). { in_order. }
        assert (E10' : normal_form (E (gamma 1) (fun x => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        in_order. }
      first [put; solve [field] | first [in_order | equal]]. }
    transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) - 0). { in_order. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))) + Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - 2 * (Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m)))))) - 0)). { in_order. }
    etransitivity; [exact S1' |]. symmetry.
    in_order. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (V : Space) (m : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (C_Q_pos_is_0 : cited_Q_pos_is_0 V) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) <= (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd m (vscale s x)) (vadd m (vscale s x)) - dot (vadd m (vscale s x)) (vadd (vscale s y) (m))))).
Proof. exact (step_at_most_half (V) (m) (s) (gamma) H_s_pos_0 C_Q_pos_is_0). Qed.

Theorem theorem_2 (V : Space) (m : V) (s : R) (gamma : R -> law V)
    (H_s_pos_0 : s > 0)
    (C_distance : cited_distance V) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd m (vscale s x))) - Q_ (dot (vadd m (vscale s x)) (vadd m (vscale s x))) (dot (vadd m (vscale s x)) (vadd (vscale s y) (m))) (dot (vadd (vscale s y) (m)) (vadd (vscale s y) (m))))) >= 0.
Proof. exact (step_nonnegative (V) (m) (s) (gamma) H_s_pos_0 C_distance). Qed.
