(** Vectors of a real inner product space, and laws: finite lists of points with positive weights. *)
From Coq Require Import Reals Lra List Morphisms Setoid ClassicalEpsilon.
From NCTheory Require Import Numbers.
Import ListNotations.
Open Scope R_scope.

(** ** Vectors *)

Record Space := {
  vector :> Type;
  vzero : vector;
  vadd : vector -> vector -> vector;
  vscale : R -> vector -> vector;
  dot : vector -> vector -> R;
  dot_sym : forall x y, dot x y = dot y x;
  dot_zero : forall y, dot vzero y = 0;
  dot_add : forall x y z, dot (vadd x y) z = dot x z + dot y z;
  dot_scale : forall a x y, dot (vscale a x) y = a * dot x y;
  dot_nonneg : forall x, 0 <= dot x x;
}.
Arguments vzero {s}. Arguments vadd {s}. Arguments vscale {s}. Arguments dot {s}.
Arguments dot_sym {s}. Arguments dot_zero {s}. Arguments dot_add {s}. Arguments dot_scale {s}.
Arguments dot_nonneg {s}.

Section Vectors.
Context {V : Space}.
Implicit Types x y z : V.

Lemma dot_zero_r y : dot y vzero = 0.
Proof. rewrite dot_sym; apply dot_zero. Qed.

Lemma dot_add_r x y z : dot x (vadd y z) = dot x y + dot x z.
Proof. rewrite dot_sym, dot_add, (dot_sym y), (dot_sym z); reflexivity. Qed.

Lemma dot_scale_r a x y : dot x (vscale a y) = a * dot x y.
Proof. rewrite dot_sym, dot_scale, (dot_sym y); reflexivity. Qed.

(** Cauchy and Schwarz. *)
Lemma cauchy_schwarz x y : 0 <= dot x x * dot y y - dot x y ^ 2.
Proof.
  assert (P : forall t, 0 <= dot x x + 2 * t * dot x y + t ^ 2 * dot y y).
  { intros t; pose proof (dot_nonneg (vadd x (vscale t y))) as H.
    rewrite dot_add, !dot_add_r, !dot_scale, !dot_scale_r, (dot_sym y x) in H.
    replace (dot x x + 2 * t * dot x y + t ^ 2 * dot y y) with
      (dot x x + t * dot x y + (t * dot x y + t * (t * dot y y))) by ring; exact H. }
  destruct (Req_dec (dot y y) 0) as [E | N].
  - rewrite E; destruct (Req_dec (dot x y) 0) as [-> | M]; [lra |].
    exfalso; pose proof (P (- (dot x x + 1) / (2 * dot x y))) as H; rewrite E in H.
    replace (2 * (- (dot x x + 1) / (2 * dot x y)) * dot x y) with (- (dot x x + 1)) in H
      by (field; exact M); lra.
  - pose proof (dot_nonneg y); pose proof (P (- dot x y / dot y y)) as Q.
    replace (dot x x * dot y y - dot x y ^ 2) with
      (dot y y * (dot x x + 2 * (- dot x y / dot y y) * dot x y
                  + (- dot x y / dot y y) ^ 2 * dot y y)) by (field; exact N).
    apply Rmult_le_pos; [assumption | exact Q].
Qed.

Lemma dot_zero_of x y : dot x x = 0 -> dot x y = 0.
Proof. intros E; pose proof (cauchy_schwarz x y); rewrite E in *; nra. Qed.

(** The area of a parallelogram is at most the product of the sides (Hadamard). *)
Lemma hadamard x y :
  sqrt (dot x x * dot y y - dot x y ^ 2) <= sqrt (dot x x) * sqrt (dot y y).
Proof.
  rewrite <- sqrt_mult by apply dot_nonneg; apply sqrt_le_1_alt; nra.
Qed.

(** |x ^ (y + z)| <= |x ^ y| + |x ^ z|. *)
Lemma areas x y z :
  sqrt (dot x x * dot (vadd y z) (vadd y z) - dot x (vadd y z) ^ 2)
  <= sqrt (dot x x * dot y y - dot x y ^ 2) + sqrt (dot x x * dot z z - dot x z ^ 2).
Proof.
  set (n := dot x x); assert (0 <= n) by apply dot_nonneg.
  destruct (Req_dec n 0) as [E | N].
  { unfold n in *; rewrite (dot_zero_of x (vadd y z) E), (dot_zero_of x y E), (dot_zero_of x z E), E.
    replace (0 * _ - 0 ^ 2) with 0 by ring; rewrite !Rmult_0_l.
    replace (0 - 0 ^ 2) with 0 by ring; rewrite sqrt_0; lra. }
  (* n y - <x, y> x and n z - <x, z> x are orthogonal to x *)
  set (u := vadd (vscale n y) (vscale (- dot x y) x)).
  set (v := vadd (vscale n z) (vscale (- dot x z) x)).
  set (a := n * dot y y - dot x y ^ 2); set (b := n * dot z z - dot x z ^ 2).
  set (c := n * dot y z - dot x y * dot x z).
  assert (Ha : 0 <= a) by apply cauchy_schwarz; assert (Hb : 0 <= b) by apply cauchy_schwarz.
  assert (U : dot u u = n * a).
  { unfold u, a; rewrite dot_add, !dot_add_r, !dot_scale, !dot_scale_r, (dot_sym y x); fold n; ring. }
  assert (W : dot v v = n * b).
  { unfold v, b; rewrite dot_add, !dot_add_r, !dot_scale, !dot_scale_r, (dot_sym z x); fold n; ring. }
  assert (X : dot u v = n * c).
  { unfold u, v, c; rewrite dot_add, !dot_add_r, !dot_scale, !dot_scale_r, (dot_sym y x); fold n; ring. }
  assert (Hc : c ^ 2 <= a * b).
  { pose proof (cauchy_schwarz u v) as K; rewrite U, W, X in K.
    assert (0 < n ^ 2) by (apply pow_lt; lra); nra. }
  replace (n * dot (vadd y z) (vadd y z) - dot x (vadd y z) ^ 2) with (a + b + 2 * c)
    by (unfold a, b, c; rewrite dot_add, !dot_add_r, (dot_sym z y); ring).
  rewrite <- (sqrt_square (sqrt a + sqrt b)) by (pose proof (sqrt_pos a); pose proof (sqrt_pos b); lra).
  apply sqrt_le_1_alt.
  replace ((sqrt a + sqrt b) * (sqrt a + sqrt b)) with
    (sqrt a * sqrt a + sqrt b * sqrt b + 2 * (sqrt a * sqrt b)) by ring.
  rewrite !sqrt_sqrt, <- sqrt_mult by assumption.
  enough (c <= sqrt (a * b)) by lra.
  destruct (Rle_dec c 0); [pose proof (sqrt_pos (a * b)); lra |].
  rewrite <- (sqrt_pow2 c) by lra; now apply sqrt_le_1_alt.
Qed.

End Vectors.

(** The plane of numbers: there are spaces. *)
Definition line : Space.
Proof.
  refine (Build_Space R 0 Rplus Rmult Rmult _ _ _ _ _); intros; try ring; nra.
Defined.

(** ** Laws *)

Record law (A : Type) := Law {
  points : list (R * A);
  positive_weights : Forall (fun p => 0 < fst p) points;
  total_weight : fold_right Rplus 0 (map fst points) = 1;
}.
Arguments points {A}. Arguments Law {A}.

(** x can be drawn. *)
Definition drawn {A} (mu : law A) (x : A) : Prop := In x (map snd (points mu)).

Definition sum {A} (l : list (R * A)) (f : A -> R) : R :=
  fold_right (fun p s => fst p * f (snd p) + s) 0 l.

(** The expectation of a number, and of a vector. *)
Definition E {A} (mu : law A) (f : A -> R) : R := sum (points mu) f.
Definition VE {A} {V : Space} (mu : law A) (f : A -> V) : V :=
  fold_right (fun p s => vadd (vscale (fst p) (f (snd p))) s) vzero (points mu).

Definition law_of_positives (mu : law R) : Prop := forall x, drawn mu x -> 0 < x.
Definition law_of_labels (mu : law R) : Prop := forall x, drawn mu x -> label x.

(** [mu] is the law of -x, x of law [nu]. *)
Definition mirror (mu nu : law R) : Prop := forall f, E mu f = E nu (fun x => f (-1 * x)).
Definition vmirror {V : Space} (mu nu : law V) : Prop :=
  forall f, E mu f = E nu (fun x => f (vscale (-1) x)).

Section Means.
Context {A : Type}.
Implicit Types mu : law A.
Implicit Types f g : A -> R.

Lemma E_ext mu f g : (forall x, drawn mu x -> f x = g x) -> E mu f = E mu g.
Proof.
  unfold E, drawn; induction (points mu) as [| p l IH]; simpl; intros H; [reflexivity |].
  now rewrite H, IH by auto.
Qed.

Lemma E_plus mu f g : E mu (fun x => f x + g x) = E mu f + E mu g.
Proof. unfold E; induction (points mu) as [| p l IH]; simpl; [ring | rewrite IH; ring]. Qed.

Lemma E_scale mu c f : E mu (fun x => c * f x) = c * E mu f.
Proof. unfold E; induction (points mu) as [| p l IH]; simpl; [ring | rewrite IH; ring]. Qed.

Lemma E_const mu c : E mu (fun _ => c) = c.
Proof.
  transitivity (c * fold_right Rplus 0 (map fst (points mu))); [| rewrite total_weight; ring].
  unfold E; induction (points mu) as [| p l IH]; simpl; [ring | rewrite IH; ring].
Qed.

Lemma E_add mu f g h : (forall x, drawn mu x -> f x = g x + h x) -> E mu f = E mu g + E mu h.
Proof. intros H; rewrite <- E_plus; now apply E_ext. Qed.

Lemma E_factor mu c f g : (forall x, drawn mu x -> f x = c * g x) -> E mu f = c * E mu g.
Proof. intros H; rewrite <- E_scale; now apply E_ext. Qed.

Lemma E_is mu c f : (forall x, drawn mu x -> f x = c) -> E mu f = c.
Proof. intros H; rewrite <- (E_const mu c); now apply E_ext. Qed.

Lemma E_nonneg mu f : (forall x, drawn mu x -> 0 <= f x) -> 0 <= E mu f.
Proof.
  unfold E, drawn; pose proof (positive_weights A mu) as P; induction P as [| p l H P IH].
  - intros; simpl; lra.
  - simpl; intros N; pose proof (N (snd p) (or_introl eq_refl)).
    assert (0 <= sum l f) by (apply IH; auto); pose proof (Rmult_le_pos (fst p) (f (snd p))); lra.
Qed.

Lemma E_pos mu f : (forall x, drawn mu x -> 0 < f x) -> 0 < E mu f.
Proof.
  intros N; destruct (E_nonneg mu f) as [H | H]; [intros; left; auto | exact H |].
  exfalso; unfold E, drawn in *; pose proof (positive_weights A mu) as P.
  pose proof (total_weight A mu) as T; destruct P as [| p l W P]; [simpl in T; lra |].
  simpl in *; assert (0 <= sum l f).
  { clear T H; induction P as [| q l Q P IH]; simpl; [lra |]; simpl in N.
    pose proof (N (snd q) (or_intror (or_introl eq_refl))).
    assert (0 <= sum l f) by (apply IH; intros x [H1 | H1]; auto); nra. }
  pose proof (N (snd p) (or_introl eq_refl)); nra.
Qed.

Lemma E_le mu f g : (forall x, drawn mu x -> f x <= g x) -> E mu f <= E mu g.
Proof.
  intros H; enough (0 <= E mu (fun x => g x + -1 * f x)) as K by (rewrite E_plus, E_scale in K; lra).
  apply E_nonneg; intros x Hx; pose proof (H x Hx); lra.
Qed.

Lemma dot_VE {V : Space} mu (f : A -> V) y : dot (VE mu f) y = E mu (fun x => dot (f x) y).
Proof.
  unfold VE, E; induction (points mu) as [| p l IH]; simpl; [apply dot_zero |].
  now rewrite dot_add, dot_scale, IH.
Qed.

Lemma dot_VE_r {V : Space} mu (f : A -> V) y : dot y (VE mu f) = E mu (fun x => dot (f x) y).
Proof. rewrite dot_sym; apply dot_VE. Qed.

End Means.

(** Fubini: independent draws can be exchanged. *)
Lemma E_swap {A B} (mu : law A) (nu : law B) (f : A -> B -> R) :
  E mu (fun x => E nu (fun y => f x y)) = E nu (fun y => E mu (fun x => f x y)).
Proof.
  unfold E at 1 4; induction (points mu) as [| p l IH]; simpl.
  - symmetry; apply E_const.
  - rewrite IH, <- E_scale, <- E_plus; reflexivity.
Qed.

(** ** The uniform law on 1, ..., n *)

Lemma uniform_total (m : nat) (w : R) (l : list nat) :
  fold_right Rplus 0 (map fst (map (fun k => (w, INR (S k))) l)) = w * INR (length l).
Proof.
  induction l as [| k l IH]; [simpl; ring |].
  cbn [map fold_right fst length]; rewrite IH, S_INR; ring.
Qed.

Definition uniform_nat (m : nat) : law R.
Proof.
  refine (Law (map (fun k => (/ INR (S m), INR (S k))) (seq 0 (S m))) _ _).
  - apply Forall_forall; intros p H; apply in_map_iff in H as [k [<- _]]; cbn [fst].
    apply Rinv_0_lt_compat, lt_0_INR, PeanoNat.Nat.lt_0_succ.
  - rewrite (uniform_total m), seq_length; apply Rinv_l, not_0_INR; discriminate.
Defined.

Definition uniform (n : R) : law R := uniform_nat (pred (whole n)).

Lemma uniform_labels n : law_of_labels (uniform n).
Proof.
  intros x H; unfold drawn, uniform in H; cbn [points uniform_nat] in H; rewrite map_map in H; cbn [snd] in H.
  apply in_map_iff in H as [k [<- _]]; now exists k.
Qed.

Lemma sum_delta (w : R) (l : list nat) (i : nat) (f : R -> R) : NoDup l -> In i l ->
  sum (map (fun k => (w, INR (S k))) l) (fun k => delta (INR (S i)) k * f k) = w * f (INR (S i)).
Proof.
  set (s l := sum (map (fun k => (w, INR (S k))) l) (fun k => delta (INR (S i)) k * f k)).
  assert (S1 : forall k l, s (k :: l)
    = w * (delta (INR (S i)) (INR (S k)) * f (INR (S k))) + s l) by reflexivity.
  assert (D : forall k, k <> i -> delta (INR (S i)) (INR (S k)) = 0).
  { intros k N; unfold delta; destruct (Req_EM_T (INR (S i)) (INR (S k))) as [X |]; [| reflexivity].
    apply INR_eq in X; injection X; intros ->; now destruct N. }
  assert (Z : forall l, ~ In i l -> s l = 0).
  { clear l; intros l; induction l as [| k l IH]; intros N; [reflexivity |].
    rewrite S1, D, IH; [ring | |]; intros X; apply N; [now right | now left]. }
  intros N; induction N as [| k l Hk N IH]; intros H; [destruct H |]; fold (s (k :: l)); rewrite S1.
  destruct H as [-> | H].
  - rewrite delta_same, Z by assumption; ring.
  - rewrite D by (intros ->; contradiction); fold (s l) in IH; rewrite IH by exact H; ring.
Qed.

(** E over k of delta(i, k) f(k) is f(i)/n. *)
Lemma E_delta (n i : R) (f : R -> R) : label n -> drawn (uniform n) i ->
  E (uniform n) (fun k => delta i k * f k) = / n * f i.
Proof.
  intros [m ->] H; unfold uniform in *; rewrite whole_INR in *; cbn [pred] in *.
  unfold drawn in H; cbn [points uniform_nat] in H; rewrite map_map in H; cbn [snd] in H.
  apply in_map_iff in H as [j [<- Hj]].
  unfold E; cbn [points uniform_nat]; exact (sum_delta _ (seq 0 (S m)) j f (seq_NoDup _ _) Hj).
Qed.

Lemma E_delta_to (n i : R) (f g : R -> R) : label n -> drawn (uniform n) i ->
  (forall k, drawn (uniform n) k -> g k = delta i k * f k) -> E (uniform n) g = inv n * f i.
Proof.
  intros L D H; rewrite (E_ext (uniform n) g (fun k => delta i k * f k)) by exact H.
  rewrite inv_at; [now apply E_delta | pose proof (label_pos n L); lra].
Qed.

(** A sum over the labels 1, ..., n is n E; what one more label adds. *)
Lemma sum_labels (w : R) (f : R -> R) (l : list nat) :
  sum (map (fun k => (w, INR (S k))) l) f = w * fold_right (fun k s => f (INR (S k)) + s) 0 l.
Proof.
  induction l as [| k l IH]; [unfold sum; simpl; ring |].
  change (w * f (INR (S k)) + sum (map (fun k => (w, INR (S k))) l) f
    = w * (f (INR (S k)) + fold_right (fun k s => f (INR (S k)) + s) 0 l)).
  rewrite IH; ring.
Qed.

Lemma one_summand (f : R -> R) : E (uniform 1) f = f 1.
Proof.
  unfold uniform; change 1 with (INR 1) at 1; rewrite whole_INR; unfold E; cbn [pred points uniform_nat].
  rewrite sum_labels; cbn [seq fold_right INR]; field.
Qed.

Lemma one_more_summand (n : R) (f : R -> R) : label n ->
  E (uniform (1 + n)) f * (1 + n) = f (1 + n) + n * E (uniform n) f.
Proof.
  intros [m ->].
  replace (1 + INR (S m)) with (INR (S (S m))) by (rewrite (S_INR (S m)); ring).
  unfold uniform; rewrite !whole_INR; unfold E; cbn [pred points uniform_nat].
  rewrite !sum_labels, (seq_S (S m)), fold_right_app; cbn [fold_right Nat.add].
  assert (T : forall (a : R) l, fold_right (fun k s => f (INR (S k)) + s) a l
    = fold_right (fun k s => f (INR (S k)) + s) 0 l + a).
  { intros a l; induction l as [| k l IH]; cbn [fold_right]; [ring | rewrite IH; ring]. }
  rewrite T; field; split; apply not_0_INR; discriminate.
Qed.

(** ** Fair coins: one more than the number of heads of n - 1 of them, for a label n, else of none *)

Fixpoint coin_points (m : nat) : list (R * R) :=
  match m with
  | 0%nat => [(1, 1)]
  | S m => map (fun p => (/ 2 * fst p, snd p)) (coin_points m)
           ++ map (fun p => (/ 2 * fst p, 1 + snd p)) (coin_points m)
  end.

Lemma halves (l : list (R * R)) (g : R -> R) (f : R -> R) :
  sum (map (fun p => (/ 2 * fst p, g (snd p))) l) f = / 2 * sum l (fun x => f (g x)).
Proof. induction l as [| p l IH]; simpl; [ring | unfold sum in *; rewrite IH; ring]. Qed.

Lemma sum_app {A} (l k : list (R * A)) f : sum (l ++ k) f = sum l f + sum k f.
Proof. induction l as [| p l IH]; simpl; [ring | unfold sum in *; rewrite IH; ring]. Qed.

Definition coins_nat (m : nat) : law R.
Proof.
  refine (Law (coin_points m) _ _).
  - induction m as [| m IH]; simpl; [repeat constructor; simpl; lra |].
    apply Forall_app; split; apply Forall_forall; intros p H; apply in_map_iff in H as [q [<- H]];
      rewrite Forall_forall in IH; pose proof (IH q H); simpl; lra.
  - assert (T : forall l : list (R * R), fold_right Rplus 0 (map fst l) = sum l (fun _ => 1)).
    { induction l as [| p l IH]; simpl; [reflexivity | rewrite IH; unfold sum; ring]. }
    rewrite T; induction m as [| m IH]; [simpl; ring |].
    cbn [coin_points]; rewrite sum_app, (halves _ (fun x => x)), (halves _ (fun x => 1 + x)), IH; lra.
Defined.

Definition coins (n : R) : law R :=
  if excluded_middle_informative (label n) then coins_nat (pred (whole n)) else coins_nat 0.

Lemma coins_labels n : law_of_labels (coins n).
Proof.
  assert (L : forall m, law_of_labels (coins_nat m)).
  { intros m x; unfold drawn; cbn [points coins_nat]; revert x; induction m as [| m IH]; intros x H.
    - destruct H as [<- | []]; apply label_1.
    - cbn [coin_points] in H; rewrite map_app, !map_map in H; apply in_app_or in H.
      destruct H as [H | H]; apply in_map_iff in H as [p [<- H]]; cbn [fst snd];
        [| apply label_succ]; apply IH; now apply in_map. }
  unfold coins; destruct (excluded_middle_informative (label n)); apply L.
Qed.

Lemma no_coin (f : R -> R) : E (coins 1) f = f 1.
Proof.
  unfold coins; destruct (excluded_middle_informative (label 1)) as [_ | N]; [| destruct N; apply label_1].
  change 1 with (INR 1) at 1; rewrite whole_INR; unfold E, sum; simpl; ring.
Qed.

Lemma one_more_coin (n : R) (f : R -> R) : label n ->
  E (coins (1 + n)) f = E (coins n) (fun c => / 2 * (f c + f (1 + c))).
Proof.
  intros [k ->]; unfold coins.
  destruct (excluded_middle_informative (label (INR (S k)))) as [_ | N]; [| destruct N; now exists k].
  destruct (excluded_middle_informative (label (1 + INR (S k)))) as [_ | N];
    [| destruct N; apply label_succ; now exists k].
  replace (1 + INR (S k)) with (INR (S (S k))) by (rewrite (S_INR (S k)); ring); rewrite !whole_INR.
  cbn [pred]; unfold E; cbn [points coins_nat coin_points].
  rewrite sum_app, (halves _ (fun x => x)), (halves _ (fun x => 1 + x)).
  generalize (coin_points k); intros l; induction l as [| p l IH]; simpl; [ring |].
  unfold sum in *; simpl in *; rewrite <- IH; ring.
Qed.

(** Equalities that hold for all vectors can be put in under expectations. *)
#[export] Instance E_proper {A} (mu : law A) : Proper (pointwise_relation A eq ==> eq) (E mu).
Proof. intros f g H; apply E_ext; intros; apply H. Qed.

(** The mean of an odd function is 0 where a law is its own mirror image. *)
Lemma odd_mean (mu : law R) f : mirror mu mu -> (forall x, f (-1 * x) = - f x) -> E mu f = 0.
Proof.
  intros M O; enough (E mu (fun x => f (-1 * x)) = -1 * E mu f) by (pose proof (M f); lra).
  rewrite <- E_scale; apply E_ext; intros; rewrite O; ring.
Qed.
Lemma odd_vector_mean {V : Space} (mu : law V) f :
  vmirror mu mu -> (forall x, f (vscale (-1) x) = - f x) -> E mu f = 0.
Proof.
  intros M O; enough (E mu (fun x => f (vscale (-1) x)) = -1 * E mu f) by (pose proof (M f); lra).
  rewrite <- E_scale; apply E_ext; intros; rewrite O; ring.
Qed.
