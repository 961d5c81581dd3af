(** Integrals between ends that need not be reached, and limits at infinity. None of this is trusted:
    it is proved. *)
From Coq Require Import Reals Lra Psatz ClassicalEpsilon.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
Open Scope R_scope.

(** ** erf tends to 1 *)

Definition bell (t : R) : R := exp (- t ^ 2).
Definition area_of (x : R) : R := RInt bell 0 x.
Definition tail (x u : R) : R := exp (- (x ^ 2 * (1 + u ^ 2))) / (1 + u ^ 2).
Definition tail_of (x : R) : R := RInt (tail x) 0 1.

Lemma one_plus_square u : 0 < 1 + u ^ 2. Proof. nra. Qed.
Lemma bell_continuous t : continuous bell t.
Proof. apply (ex_derive_continuous bell); unfold bell; now auto_derive. Qed.
Lemma bell_integrable a b : ex_RInt bell a b.
Proof. apply (ex_RInt_continuous (V := R_CompleteNormedModule)); intros; apply bell_continuous. Qed.
Lemma is_derive_area x : is_derive area_of x (bell x).
Proof.
  apply (is_derive_RInt bell area_of 0); [| apply bell_continuous].
  apply filter_forall; intros y; apply (RInt_correct (V := R_CompleteNormedModule)), bell_integrable.
Qed.
Lemma tail_continuous x u : continuous (tail x) u.
Proof.
  apply (ex_derive_continuous (tail x)); unfold tail; auto_derive; pose proof (one_plus_square u); simpl in *; lra.
Qed.
Lemma tail_integrable x a b : ex_RInt (tail x) a b.
Proof. apply (ex_RInt_continuous (V := R_CompleteNormedModule)); intros; apply tail_continuous. Qed.
Lemma tail_slope x u : is_derive (fun y => tail y u) x (-2 * x * exp (- (x ^ 2 * (1 + u ^ 2)))).
Proof.
  unfold tail; auto_derive; [pose proof (one_plus_square u); simpl in *; lra |].
  pose proof (one_plus_square u); simpl in *; field; lra.
Qed.
Lemma tail_of_slope x : is_derive tail_of x (-2 * bell x * area_of x).
Proof.
  apply (is_derive_to _ _ (RInt (fun u => Derive (fun y => tail y u) x) 0 1)).
  - apply is_derive_RInt_param.
    + apply filter_forall; intros y u _; eexists; apply tail_slope.
    + intros u _; apply (continuity_2d_pt_ext (fun y v => -2 * y * exp (- (y ^ 2 * (1 + v ^ 2))))).
      { intros y v; symmetry; apply is_derive_unique, tail_slope. }
      apply continuity_2d_pt_filterlim.
      apply (continuous_mult (K := R_AbsRing) (fun z : R * R => -2 * fst z) (fun z => exp (- (fst z ^ 2 * (1 + snd z ^ 2))))).
      * apply (continuous_mult (K := R_AbsRing) (fun _ : R * R => -2) fst); [apply continuous_const | apply continuous_fst].
      * apply (continuous_comp (fun z : R * R => - (fst z ^ 2 * (1 + snd z ^ 2))) exp).
        { apply (continuous_opp (V := R_NormedModule) (fun z : R * R => fst z ^ 2 * (1 + snd z ^ 2))).
          apply (continuous_mult (K := R_AbsRing) (fun z : R * R => fst z ^ 2) (fun z => 1 + snd z ^ 2)).
          - apply (continuous_comp (fun z : R * R => fst z) (fun t => t ^ 2)); [apply continuous_fst |].
            apply (ex_derive_continuous (fun t => t ^ 2)); now auto_derive.
          - apply (continuous_comp (fun z : R * R => snd z) (fun t => 1 + t ^ 2)); [apply continuous_snd |].
            apply (ex_derive_continuous (fun t => 1 + t ^ 2)); now auto_derive. }
        apply (ex_derive_continuous exp); now auto_derive.
    + apply filter_forall; intros y; apply tail_integrable.
  - rewrite (RInt_ext _ (fun u => scal (-2 * bell x) (x * bell (x * u + 0)))).
    2: { intros u _; transitivity (-2 * x * exp (- (x ^ 2 * (1 + u ^ 2)))); [apply is_derive_unique, tail_slope |].
         unfold bell, scal; simpl; unfold mult; simpl.
         transitivity (-2 * x * (exp (- (x * (x * 1))) * exp (- ((x * u + 0) * ((x * u + 0) * 1))))); [| ring].
         rewrite <- exp_plus; f_equal; f_equal; ring. }
    rewrite (RInt_scal (V := R_CompleteNormedModule)).
    2: { apply (ex_RInt_continuous (V := R_CompleteNormedModule)); intros z _.
         apply (ex_derive_continuous (fun u => x * bell (x * u + 0))); unfold bell; now auto_derive. }
    assert (L : RInt (fun u => x * bell (x * u + 0)) 0 1 = area_of x).
    { transitivity (RInt bell (x * 0 + 0) (x * 1 + 0));
        [exact (RInt_comp_lin (V := R_CompleteNormedModule) bell x 0 0 1 (bell_integrable _ _)) |].
      unfold area_of; f_equal; ring. }
    rewrite L; reflexivity.
Qed.

Lemma area_and_tail x : area_of x ^ 2 + tail_of x = PI / 4.
Proof.
  assert (C : forall y, is_derive (fun z => area_of z ^ 2 + tail_of z) y 0).
  { intros y; apply (is_derive_to _ _ (INR 2 * bell y * area_of y ^ 1 + -2 * bell y * area_of y)).
    - apply (is_derive_plus (fun z => area_of z ^ 2) tail_of); [| apply tail_of_slope].
      apply is_derive_pow, is_derive_area.
    - simpl; ring. }
  assert (Z : area_of 0 ^ 2 + tail_of 0 = PI / 4).
  { assert (A : area_of 0 = 0) by (unfold area_of; rewrite RInt_point; reflexivity); rewrite A.
    assert (T : tail_of 0 = PI / 4); [| rewrite T; ring].
    rewrite <- atan_1; apply (is_RInt_unique (V := R_CompleteNormedModule)).
    replace (atan 1) with (minus (atan 1) (atan 0)) by (rewrite atan_0; unfold minus, plus, opp; simpl; ring).
    apply (is_RInt_derive (V := R_CompleteNormedModule) atan); intros u _; [| apply tail_continuous].
    apply (is_derive_to _ _ (/ (1 + u²))); [apply is_derive_atan |].
    unfold tail, Rdiv, Rsqr; replace (- (0 ^ 2 * (1 + u ^ 2))) with 0 by ring; rewrite exp_0, Rmult_1_l; f_equal; ring. }
  rewrite <- Z.
  destruct (MVT_gen (fun z => area_of z ^ 2 + tail_of z) 0 x (fun _ => 0)) as [c [_ E]].
  - intros; apply C.
  - intros z _; apply continuity_pt_filterlim.
    apply (ex_derive_continuous (fun z => area_of z ^ 2 + tail_of z)); eexists; apply C.
  - lra.
Qed.

Lemma tail_small x : 0 <= tail_of x <= bell x.
Proof.
  split.
  - apply RInt_ge_0; [lra | apply tail_integrable |].
    intros u _; unfold tail; pose proof (one_plus_square u); apply Rmult_le_pos; [left; apply exp_pos | left; now apply Rinv_0_lt_compat].
  - replace (bell x) with (RInt (fun _ => bell x) 0 1) by (rewrite RInt_const; unfold scal; simpl; unfold mult; simpl; ring).
    apply RInt_le; [lra | apply tail_integrable | apply ex_RInt_const |].
    intros u _; unfold tail, bell; pose proof (one_plus_square u).
    apply Rle_trans with (exp (- (x ^ 2 * (1 + u ^ 2))) * 1).
    + apply Rmult_le_compat_l; [left; apply exp_pos |]; rewrite <- Rinv_1; apply Rinv_le_contravar; nra.
    + rewrite Rmult_1_r; destruct (Req_dec u 0) as [-> |]; [right; f_equal; ring |]; destruct (Req_dec x 0) as [-> |]; [right; f_equal; ring |]; left; apply exp_increasing; assert (0 < x ^ 2) by (apply pow2_pos; easy); assert (0 < u ^ 2) by (apply pow2_pos; easy); nra.
Qed.

Lemma area_nonneg x : 0 <= x -> 0 <= area_of x.
Proof. intros; apply RInt_ge_0; [lra | apply bell_integrable | intros; left; apply exp_pos]. Qed.

(** 1 - erf x is below (4/pi) exp(-x^2). *)
Lemma erf_tail x : 0 <= x -> 0 <= 1 - erf x <= 4 / PI * bell x.
Proof.
  intros P; pose proof PI_RGT_0; pose proof (area_and_tail x); pose proof (tail_small x); pose proof (area_nonneg x P).
  assert (S : 0 < sqrt PI) by now apply sqrt_lt_R0.
  assert (Q : sqrt PI ^ 2 = PI) by (apply pow2_sqrt; lra).
  assert (V : erf x = 2 / sqrt PI * area_of x) by reflexivity.
  assert (N : 0 <= erf x).
  { rewrite V; apply Rmult_le_pos; [| easy]; left; apply Rmult_lt_0_compat; [lra | now apply Rinv_0_lt_compat]. }
  assert (D : 1 - erf x ^ 2 = 4 / PI * tail_of x).
  { rewrite V; replace ((2 / sqrt PI * area_of x) ^ 2) with (4 / (sqrt PI ^ 2) * area_of x ^ 2) by (field; lra).
    rewrite Q; replace (area_of x ^ 2) with (PI / 4 - tail_of x) by lra; field; lra. }
  assert (B : 0 < 4 / PI) by (apply Rmult_lt_0_compat; [lra | now apply Rinv_0_lt_compat]).
  assert (0 <= 1 - erf x ^ 2 <= 4 / PI * bell x) by (rewrite D; split; nra).
  split; nra.
Qed.

(** ** Integrals between ends that need not be reached *)

(** What holds far enough out at both ends, and in between. *)
Definition between_ends (F G : (R -> Prop) -> Prop) (P : R -> Prop) : Prop :=
  filter_prod F G (fun ab => fst ab <= snd ab /\ forall x, fst ab <= x <= snd ab -> P x).

Lemma ends_proper low high (P : R -> Prop) : low < high -> (forall x, low < x -> x < high -> P x) ->
  between_ends (at_right low) (at_left high) P.
Proof.
  intros L H; set (mid := (low + high) / 2).
  apply (Filter_prod _ _ _ (fun a => low < a < mid) (fun b => mid < b < high)).
  - assert (0 < mid - low) as e by (unfold mid; lra).
    exists (mkposreal _ e); intros a B A; apply Rabs_lt_between' in B; simpl in B; lra.
  - assert (0 < high - mid) as e by (unfold mid; lra).
    exists (mkposreal _ e); intros a B A; apply Rabs_lt_between' in B; simpl in B; lra.
  - intros a b A B; simpl; split; [lra |]; intros x X; apply H; lra.
Qed.
Lemma ends_far low (P : R -> Prop) : (forall x, low < x -> P x) ->
  between_ends (at_right low) (Rbar_locally p_infty) P.
Proof.
  intros H; apply (Filter_prod _ _ _ (fun a => low < a < low + 1) (fun b => low + 1 < b)).
  - exists (mkposreal 1 Rlt_0_1); intros a B A; apply Rabs_lt_between' in B; simpl in B; lra.
  - exists (low + 1); intros; lra.
  - intros a b A B; simpl; split; [lra |]; intros x X; apply H; lra.
Qed.

Transparent the_integral.
Section Ends.
Context (F G : (R -> Prop) -> Prop) {FF : ProperFilter F} {FG : ProperFilter G}.

Lemma the_integral_is f (l : R) : is_RInt_gen f F G l -> the_integral F G f = l.
Proof.
  intros H; unfold the_integral; destruct (excluded_middle_informative _) as [e | N]; [| now destruct N; exists l].
  destruct (constructive_indefinite_description _ e) as [k K]; simpl.
  now rewrite <- (is_RInt_gen_unique f k K), (is_RInt_gen_unique f l H).
Qed.
Lemma the_integral_none f : ~ (exists l : R, is_RInt_gen f F G l) -> the_integral F G f = 0.
Proof. intros N; unfold the_integral; now destruct (excluded_middle_informative _). Qed.
Opaque the_integral.
Lemma integral_case f : is_RInt_gen f F G (the_integral F G f) \/
  ((~ exists l : R, is_RInt_gen f F G l) /\ the_integral F G f = 0).
Proof.
  destruct (excluded_middle_informative (exists l : R, is_RInt_gen f F G l)) as [[l L] | N].
  - left; now rewrite (the_integral_is f l L).
  - right; split; [easy | now apply the_integral_none].
Qed.

Lemma integral_same f g : between_ends F G (fun x => f x = g x) -> the_integral F G f = the_integral F G g.
Proof.
  assert (S : forall f g, between_ends F G (fun x => f x = g x) -> forall l : R, is_RInt_gen f F G l -> is_RInt_gen g F G l).
  { intros f0 g0 H l; apply (is_RInt_gen_ext (V := R_CompleteNormedModule)).
    unfold between_ends in H; revert H; apply filter_imp; intros [a b] [L H] x; simpl in *.
    rewrite Rmin_left, Rmax_right by easy; intros; apply H; lra. }
  intros H; assert (H' : between_ends F G (fun x => g x = f x)).
  { unfold between_ends in *; revert H; apply filter_imp; intros [a b] [L H]; split; [easy | intros; symmetry; now apply H]. }
  destruct (integral_case f) as [I | [N Z]].
  - symmetry; now apply the_integral_is, (S f g).
  - rewrite Z; symmetry; apply the_integral_none; intros [l L]; apply N; exists l; now apply (S g f).
Qed.

Lemma integral_times c f : the_integral F G (fun x => c * f x) = c * the_integral F G f.
Proof.
  assert (S : forall k g (l : R), is_RInt_gen g F G l -> is_RInt_gen (fun x => k * g x) F G (k * l)).
  { intros k g l; apply (is_RInt_gen_scal (V := R_NormedModule) g k l). }
  destruct (integral_case f) as [I | [N Z]]; [now apply the_integral_is, S |].
  rewrite Z, Rmult_0_r; destruct (Req_dec c 0) as [-> | C].
  - transitivity (the_integral F G (fun _ => 0 * 0)); [f_equal; apply FunctionalExtensionality.functional_extensionality; intros; ring |].
    destruct (integral_case (fun _ => 0 * 0)) as [I | [_ Z']]; [| easy].
    transitivity (0 * the_integral F G (fun _ => 0 * 0)); [| ring].
    apply the_integral_is; apply (S 0) in I.
    revert I; apply (is_RInt_gen_ext (V := R_CompleteNormedModule)).
    apply filter_forall; intros; simpl; ring.
  - apply the_integral_none; intros [l L]; apply N; exists (/ c * l).
    apply (S (/ c)) in L; revert L; apply (is_RInt_gen_ext (V := R_CompleteNormedModule)).
    apply filter_forall; intros; simpl; field; easy.
Qed.

Lemma some_at (P : R -> Prop) (f : R -> R) (l : R) (H : between_ends F G P) (I : is_RInt_gen f F G l) (e : posreal) :
  exists a b y, a <= b /\ (forall x, a <= x <= b -> P x) /\ is_RInt f a b y /\ Rabs (y - l) < e.
Proof.
  assert (N : locally l (fun y => Rabs (y - l) < e)) by (exists e; intros y B; exact B).
  specialize (I _ N); unfold between_ends, filtermapi in *; destruct (filter_ex _ (filter_and _ _ H I)) as [[a b] [[L K] [y [Y1 Y2]]]].
  exists a, b, y; simpl in *; tauto.
Qed.

Lemma integral_nonneg (f : R -> R) : between_ends F G (fun x => 0 <= f x) -> 0 <= the_integral F G f.
Proof.
  intros H; destruct (integral_case f) as [I | [_ Z]]; [| lra].
  apply Rnot_lt_le; intros N; assert (0 < - the_integral F G f) as e by lra.
  destruct (some_at _ f _ H I (mkposreal _ e)) as (a & b & y & L & P & Y & B).
  assert (0 <= y) by (rewrite <- (is_RInt_unique _ _ _ _ Y); apply RInt_ge_0; [easy | now exists y | intros; apply P; lra]).
  apply Rabs_lt_between in B; simpl in B; lra.
Qed.

(** The larger one exists, or the smaller one does, and what is no integral is 0. *)
Lemma integral_le (f g : R -> R) (l : R) : is_RInt_gen f F G l -> between_ends F G (fun x => 0 <= g x) ->
  between_ends F G (fun x => g x <= f x) -> the_integral F G g <= the_integral F G f.
Proof.
  intros I Hg H; destruct (integral_case g) as [J | [_ ->]].
  - assert (K : 0 <= the_integral F G (fun x => f x - g x)).
    { apply integral_nonneg; unfold between_ends in *; revert H; apply filter_imp; intros [a b] [L H]; split; [easy | intros; specialize (H x); lra]. }
    rewrite (the_integral_is f l I).
    assert (E : the_integral F G (fun x => f x - g x) = l - the_integral F G g)
      by now apply the_integral_is, (is_RInt_gen_minus (V := R_CompleteNormedModule) f g).
    lra.
  - apply integral_nonneg; unfold between_ends in *; generalize (filter_and _ _ Hg H); apply filter_imp.
    intros [a b] [[L H1] [_ H2]]; split; [easy | intros x X; specialize (H1 x X); specialize (H2 x X); lra].
Qed.

Lemma is_integral_by (g f : R -> R) (u v : R) : between_ends F G (fun x => is_derive g x (f x) /\ continuous f x) ->
  filterlim g F (locally u) -> filterlim g G (locally v) -> is_RInt_gen f F G (v - u).
Proof.
  intros H U V P N.
  assert (D : filterlim (fun ab => g (snd ab) - g (fst ab)) (filter_prod F G) (locally (v - u))).
  { apply (filterlim_comp_2 (G := locally v) (H := locally u) (fun ab => g (snd ab)) (fun ab => g (fst ab)) Rminus).
    - apply (filterlim_comp _ _ _ snd g _ G); [apply filterlim_snd | easy].
    - apply (filterlim_comp _ _ _ fst g _ F); [apply filterlim_fst | easy].
    - unfold Rminus; apply (filterlim_comp_2 (G := locally v) (H := locally (- u)) fst (fun z => - snd z) Rplus).
      + apply filterlim_fst.
      + apply (filterlim_comp _ _ _ snd Ropp _ (locally u)); [apply filterlim_snd | apply (filterlim_opp u)].
      + apply (filterlim_plus v (- u)). }
  specialize (D P N); unfold between_ends in H; unfold filtermap in D; unfold filtermapi; generalize (filter_and _ _ H D); apply filter_imp.
  intros [a b] [[L K] E]; exists (g b - g a); split; [| exact E].
  apply (is_RInt_derive (V := R_CompleteNormedModule) g f); simpl in *;
    rewrite Rmin_left, Rmax_right by easy; intros x X; now apply K.
Qed.
Lemma integral_by (g f : R -> R) (u v : R) : between_ends F G (fun x => is_derive g x (f x) /\ continuous f x) ->
  filterlim g F (locally u) -> filterlim g G (locally v) -> the_integral F G f = v - u.
Proof. intros; now apply the_integral_is, (is_integral_by g f u v). Qed.
(** By parts: what is left has an integral. *)
Lemma integral_by_parts (g f r : R -> R) (u v : R) :
  between_ends F G (fun x => is_derive g x (f x - r x) /\ continuous (fun t => f t - r t) x) ->
  filterlim g F (locally u) -> filterlim g G (locally v) -> (exists l : R, is_RInt_gen r F G l) ->
  the_integral F G f = v - u + the_integral F G r.
Proof.
  intros H U V [l L]; rewrite (the_integral_is r l L); apply the_integral_is.
  assert (K := is_integral_by g (fun t => f t - r t) u v H U V).
  generalize (is_RInt_gen_plus (V := R_CompleteNormedModule) _ _ _ _ K L).
  apply (is_RInt_gen_ext (V := R_CompleteNormedModule)); apply filter_forall; intros ab x _.
  unfold plus; simpl; ring.
Qed.
End Ends.

Lemma continuous_at_right (f : R -> R) (p : R) : continuous f p -> filterlim f (at_right p) (locally (f p)).
Proof. intros C P N; specialize (C P N); unfold at_right, Hierarchy.within, filtermap in *; revert C; apply filter_imp; intros; easy. Qed.
Lemma continuous_at_left (f : R -> R) (p : R) : continuous f p -> filterlim f (at_left p) (locally (f p)).
Proof. intros C P N; specialize (C P N); unfold at_left, Hierarchy.within, filtermap in *; revert C; apply filter_imp; intros; easy. Qed.

(** What is continuous has an integral between two numbers. *)
Lemma integral_proper (f : R -> R) low high : low < high -> (forall x, continuous f x) ->
  is_RInt_gen f (at_right low) (at_left high) (RInt f low high).
Proof.
  intros L C.
  assert (D : forall x, is_derive (fun y => RInt f low y) x (f x)).
  { intros x; apply (is_derive_RInt f (fun y => RInt f low y) low); [| apply C].
    apply filter_forall; intros y; apply (RInt_correct (V := R_CompleteNormedModule)).
    apply (ex_RInt_continuous (V := R_CompleteNormedModule)); intros; apply C. }
  assert (K : forall x, continuous (fun y => RInt f low y) x) by (intros x; apply (ex_derive_continuous (fun y => RInt f low y)); eexists; apply D).
  replace (RInt f low high) with (RInt f low high - RInt f low low).
  2: { rewrite (RInt_point low f); unfold zero; simpl; ring. }
  apply (is_integral_by _ _ (fun y => RInt f low y)).
  - apply ends_proper; [easy |]; intros; split; [apply D | apply C].
  - apply (continuous_at_right (fun y => RInt f low y)), K.
  - apply (continuous_at_left (fun y => RInt f low y)), K.
Qed.
Lemma integral_last (c : R) (f : R -> R) low high :
  the_integral (at_right low) (at_left high) (fun x => c * f x) = c * the_integral (at_right low) (at_left high) f.
Proof.
  exact (integral_times (FF := at_right_proper_filter low) (FG := at_left_proper_filter high) _ _ c f).
Qed.
Lemma integral_cons (c r : R) (f g : R -> R) low high : low < high ->
  (forall x, continuous f x) -> (forall x, continuous g x) -> the_integral (at_right low) (at_left high) g = r ->
  the_integral (at_right low) (at_left high) (fun x => c * f x + g x) =
  c * the_integral (at_right low) (at_left high) f + r.
Proof.
  intros L Cf Cg <-; rewrite <- integral_times.
  assert (P : forall x : R, continuous (fun x : R => c * f x) x)
    by (intros; apply (continuous_mult_at (fun _ => c) f); [apply continuous_const | apply Cf]).
  rewrite (the_integral_is _ _ _ _ (integral_proper (fun x : R => c * f x) low high L P)).
  rewrite (the_integral_is _ _ _ _ (integral_proper g low high L Cg)).
  exact (the_integral_is _ _ _ _ (is_RInt_gen_plus (V := R_CompleteNormedModule) _ _ _ _
    (integral_proper (fun x : R => c * f x) low high L P) (integral_proper g low high L Cg))).
  Unshelve. all: first [apply at_right_proper_filter | apply at_left_proper_filter].
Qed.
Lemma integral_positive (f : R -> R) low high : low < high -> (forall x, continuous f x) ->
  (forall x, low < x -> x < high -> 0 < f x) -> 0 < the_integral (at_right low) (at_left high) f.
Proof.
  intros L C P; rewrite (the_integral_is _ _ f _ (integral_proper f low high L C)).
  apply RInt_gt_0; [easy | intros; now apply P | intros; apply C].
Qed.

(** ** Limits at infinity *)

Local Notation far := (Rbar_locally p_infty).
Lemma far_const (c : R) : filterlim (fun _ : R => c) far (locally c).
Proof. apply filterlim_const. Qed.
Lemma far_plus (f g : R -> R) (a b : R) : filterlim f far (locally a) -> filterlim g far (locally b) ->
  filterlim (fun t => f t + g t) far (locally (a + b)).
Proof. intros Hf Hg; apply (filterlim_comp_2 f g Rplus Hf Hg), (filterlim_plus a b). Qed.
Lemma far_opp (f : R -> R) (a : R) : filterlim f far (locally a) -> filterlim (fun t => - f t) far (locally (- a)).
Proof. intros Hf; apply (filterlim_comp _ _ _ f Ropp _ _ _ Hf), (filterlim_opp a). Qed.
Lemma far_minus (f g : R -> R) (a b : R) : filterlim f far (locally a) -> filterlim g far (locally b) ->
  filterlim (fun t => f t - g t) far (locally (a - b)).
Proof. intros; unfold Rminus; apply far_plus; [easy | now apply far_opp]. Qed.
Lemma far_mult (f g : R -> R) (a b : R) : filterlim f far (locally a) -> filterlim g far (locally b) ->
  filterlim (fun t => f t * g t) far (locally (a * b)).
Proof. intros Hf Hg; apply (filterlim_comp_2 f g Rmult Hf Hg), (filterlim_mult a b). Qed.
Lemma far_pow (f : R -> R) (a : R) n : filterlim f far (locally a) -> filterlim (fun t => f t ^ n) far (locally (a ^ n)).
Proof. intros Hf; induction n as [| n IH]; simpl; [apply far_const | now apply far_mult]. Qed.
Lemma far_ext (f g : R -> R) (a : R) : (forall t, f t = g t) -> filterlim f far (locally a) -> filterlim g far (locally a).
Proof. apply filterlim_ext. Qed.
Lemma far_is (f : R -> R) (a b : R) : filterlim f far (locally a) -> a = b -> filterlim f far (locally b).
Proof. now intros H <-. Qed.

(** What is below c/t far out tends to 0. *)
Lemma far_small (f : R -> R) (c s : R) : (forall t, s <= t -> 0 < t -> Rabs (t * f t) <= c) -> filterlim f far (locally 0).
Proof.
  intros H; apply filterlim_locally; intros e.
  exists (Rmax (Rmax s 1) (Rabs c / e)); intros t T.
  assert (T1 : s <= t) by (eapply Rle_trans; [| left; exact T]; eapply Rle_trans; [| apply Rmax_l]; apply Rmax_l).
  assert (T2 : 1 < t) by (eapply Rle_lt_trans; [| exact T]; eapply Rle_trans; [| apply Rmax_l]; apply Rmax_r).
  assert (T3 : Rabs c / e < t) by (eapply Rle_lt_trans; [| exact T]; apply Rmax_r).
  change (Rabs (f t - 0) < e); rewrite Rminus_0_r.
  assert (K : Rabs (t * f t) <= c) by (apply H; lra); rewrite Rabs_mult, (Rabs_pos_eq t) in K by lra.
  pose proof (Rle_abs c); pose proof (cond_pos e).
  assert (Rabs c < t * e) by (apply Rmult_lt_compat_r with (r := e) in T3; [| easy]; unfold Rdiv in T3; rewrite Rmult_assoc, Rinv_l in T3 by lra; lra).
  apply Rmult_lt_reg_l with t; lra.
Qed.
Lemma far_inv : filterlim inv far (locally 0).
Proof. apply (far_small inv 1 1); intros t _ P; rewrite inv_at, Rinv_r, Rabs_R1 by lra; lra. Qed.

(** t^2 exp(-t^2) is at most 1, and so is t exp(-t) *)
Lemma exp_above x : x + 1 <= exp x.
Proof. destruct (Req_dec x 0) as [-> | N]; [rewrite exp_0; lra |]; left; rewrite Rplus_comm; now apply exp_ineq1. Qed.
Lemma falls_fast c x : 0 <= x -> 0 < c -> x * exp (- (c * x)) <= / c.
Proof.
  intros X C; assert (A := exp_above (c * x)); assert (0 <= c * x) by nra.
  rewrite exp_Ropp; apply Rmult_le_reg_r with (exp (c * x)); [apply exp_pos |].
  rewrite Rmult_assoc, Rinv_l by (pose proof (exp_pos (c * x)); lra).
  apply Rmult_le_reg_l with c; [easy |]; replace (c * (/ c * exp (c * x))) with (exp (c * x)) by (field; lra); lra.
Qed.

(** What is below c/t^2 far out. *)
Definition fast (f : R -> R) : Prop := exists c s, forall t, s <= t -> 0 < t -> Rabs (t ^ 2 * f t) <= c.
Lemma fast_far f : fast f -> filterlim f far (locally 0).
Proof.
  intros (c & s & H); apply (far_small f c (Rmax s 1)); intros t T P.
  assert (s <= t /\ 1 <= t) as [T1 T2] by (split; eapply Rle_trans; try exact T; [apply Rmax_l | apply Rmax_r]).
  specialize (H t T1 P); rewrite Rabs_mult in H |- *.
  rewrite (Rabs_pos_eq t) by lra; rewrite (Rabs_pos_eq (t ^ 2)) in H by apply pow2_ge_0.
  assert (0 <= (t ^ 2 - t) * Rabs (f t)) by (apply Rmult_le_pos; [nra | apply Rabs_pos]); lra.
Qed.
Lemma fast_times f : fast f -> filterlim (fun t => t * f t) far (locally 0).
Proof.
  intros (c & s & H); apply (far_small _ c s); intros t T P.
  replace (t * (t * f t)) with (t ^ 2 * f t) by ring; now apply H.
Qed.
Lemma fast_scaled (k : R) f : fast f -> fast (fun t => k * f t).
Proof.
  intros (c & s & H); exists (Rabs k * c), s; intros t T P.
  replace (t ^ 2 * (k * f t)) with (k * (t ^ 2 * f t)) by ring; rewrite Rabs_mult.
  apply Rmult_le_compat_l; [apply Rabs_pos | now apply H].
Qed.
Lemma fast_ext (f g : R -> R) : (forall t, f t = g t) -> fast f -> fast g.
Proof. intros E (c & s & H); exists c, s; intros t T P; rewrite <- E; now apply H. Qed.
Lemma fast_exp (h : R -> R) (a b : R) : (forall t, h t = b * t + h 0 - a * t ^ 2) -> 0 < a -> fast (fun t => exp (h t)).
Proof.
  intros E A; exists (exp (h 0) * / (a / 2)), (2 * Rabs b / a); intros t T P; rewrite E.
  assert (B : Rabs b <= a / 2 * t).
  { apply Rmult_le_reg_l with (2 / a); [apply Rdiv_lt_0_compat; lra |].
    replace (2 / a * (a / 2 * t)) with t by (field; lra); replace (2 / a * Rabs b) with (2 * Rabs b / a) by (field; lra); easy. }
  assert (D := falls_fast (a / 2) (t ^ 2) (pow2_ge_0 t)); rewrite Rabs_pos_eq.
  2: { apply Rmult_le_pos; [apply pow2_ge_0 | left; apply exp_pos]. }
  apply Rle_trans with (t ^ 2 * (exp (h 0) * exp (- (a / 2 * t ^ 2)))).
  - apply Rmult_le_compat_l; [apply pow2_ge_0 |]; rewrite <- exp_plus.
    assert (L : b * t + h 0 - a * t ^ 2 <= h 0 + - (a / 2 * t ^ 2)) by (pose proof (Rle_abs b); nra).
    destruct L as [L | ->]; [left; now apply exp_increasing | lra].
  - replace (t ^ 2 * (exp (h 0) * exp (- (a / 2 * t ^ 2)))) with (exp (h 0) * (t ^ 2 * exp (- (a / 2 * t ^ 2)))) by ring.
    apply Rmult_le_compat_l; [left; apply exp_pos | apply D; lra].
Qed.
Lemma fast_erf (h : R -> R) (a : R) : (forall t, h t = a * t + h 0) -> 0 < a -> fast (fun t => 1 - erf (h t)).
Proof.
  intros E A.
  assert (Q : forall t, - (h t) ^ 2 = - (2 * a * h 0) * t + (- (h 0) ^ 2) - a ^ 2 * t ^ 2) by (intros t; rewrite E; ring).
  destruct (fast_exp (fun t => - (h t) ^ 2) (a ^ 2) (- (2 * a * h 0))) as (c & s & H); [exact Q | apply pow2_pos; lra |].
  exists (4 / PI * c), (Rmax s (Rabs (h 0) / a)); intros t T P.
  assert (s <= t /\ Rabs (h 0) / a <= t) as [T1 T2] by (split; eapply Rle_trans; try exact T; [apply Rmax_l | apply Rmax_r]).
  assert (U : 0 <= h t).
  { rewrite E; pose proof (Rle_abs_neg (h 0)); apply Rmult_le_compat_l with (r := a) in T2; [| lra].
    replace (a * (Rabs (h 0) / a)) with (Rabs (h 0)) in T2 by (field; lra); lra. }
  destruct (erf_tail (h t) U) as [L1 L2]; specialize (H t T1 P); unfold bell in L2.
  assert (0 < 4 / PI) by (apply Rdiv_lt_0_compat; [lra | apply PI_RGT_0]).
  pose proof (pow2_ge_0 t); rewrite Rabs_pos_eq in * by (apply Rmult_le_pos; [easy | first [easy | left; apply exp_pos]]); nra.
Qed.
Lemma far_erf (h : R -> R) (a : R) : (forall t, h t = a * t + h 0) -> 0 < a ->
  filterlim (fun t => erf (h t)) far (locally 1).
Proof.
  intros E A; apply (far_ext (fun t => 1 - (1 - erf (h t)))); [intros; ring |].
  eapply far_is; [apply far_minus; [apply far_const | apply fast_far, (fast_erf h a E A)] | ring].
Qed.
Lemma far_ratio (c : R) : 0 <= c -> filterlim (fun t => t * inv (sqrt (t ^ 2 + c))) far (locally 1).
Proof.
  intros C; apply (far_ext (fun t => 1 - (1 - t * inv (sqrt (t ^ 2 + c))))); [intros; ring |].
  eapply far_is; [apply far_minus; [apply far_const |] | apply Rminus_0_r].
  apply (far_small _ c 1); intros t T P.
  assert (S : 0 < sqrt (t ^ 2 + c)) by (apply sqrt_lt_R0; nra).
  assert (Q : sqrt (t ^ 2 + c) ^ 2 = t ^ 2 + c) by (apply pow2_sqrt; nra).
  rewrite inv_at by lra; set (r := sqrt (t ^ 2 + c)) in *.
  assert (t <= r) by (apply Rnot_lt_le; intros N; nra).
  replace (t * (1 - t * / r)) with (t * c * / (r * (r + t))) by (replace c with (r ^ 2 - t ^ 2) by lra; field; lra).
  rewrite Rabs_pos_eq by (apply Rmult_le_pos; [nra | left; apply Rinv_0_lt_compat; nra]).
  assert (B : t <= r * (r + t)) by nra.
  apply Rmult_le_reg_r with (r * (r + t)); [nra |]; rewrite Rmult_assoc, Rinv_l by nra.
  apply Rmult_le_compat_r with (r := c) in B; lra.
Qed.

Ltac leading := match goal with |- 0 < ?a => ring_simplify; sign end.
Ltac falls := cbv beta; first
  [ lazymatch goal with
    | |- fast (fun t => exp (@?h t)) =>
        apply (fast_exp h (h 0 - (h 1 + h (-1)) / 2) ((h 1 - h (-1)) / 2));
        [intros; cbv beta; field; solve [sides] | cbv beta; leading]
    | |- fast (fun t => 1 - erf (@?h t)) =>
        apply (fast_erf h (h 1 - h 0)); [intros; cbv beta; ring | cbv beta; leading]
    end
  | match goal with
    | |- fast (fun t => ?k * @?f t) => apply (fast_scaled k f); falls
    | |- fast (fun t => @?f t * ?k) => apply (fast_ext (fun t => k * f t)); [intros; cbv beta; ring | apply (fast_scaled k f); falls]
    end ].
Ltac tends := cbv beta; first
  [ match goal with |- filterlim (fun _ => ?c) _ _ => apply far_const end
  | lazymatch goal with
    | |- filterlim (fun t => t * inv (sqrt (t ^ 2 + ?c))) _ _ => apply (far_ratio c); sign
    | |- filterlim (fun t => inv t) _ _ => apply far_inv
    | |- filterlim (fun t => @?f t + @?g t) _ _ => apply (far_plus f g); tends
    | |- filterlim (fun t => @?f t - @?g t) _ _ => apply (far_minus f g); tends
    | |- filterlim (fun t => - @?f t) _ _ => apply (far_opp f); tends
    | |- filterlim (fun t => (@?f t) ^ ?n) _ _ => apply (far_pow f); tends
    | |- filterlim (fun t => erf (@?h t)) _ _ => apply (far_erf h (h 1 - h 0)); [intros; cbv beta; ring | cbv beta; leading]
    | |- filterlim (fun t => exp (@?h t)) _ _ => apply fast_far; falls
    | |- filterlim (fun t => @?f t * @?g t) _ _ => first
        [ apply (far_mult f g); tends
        | apply (fast_times g); falls
        | apply (far_ext (fun t => t * f t)); [intros; cbv beta; ring | apply (fast_times f); falls]
        | lazymatch f with
          | (fun t => @?a t + @?b t) => apply (far_ext (fun t => a t * g t + b t * g t)); [intros; cbv beta; ring | tends]
          | (fun t => @?a t - @?b t) => apply (far_ext (fun t => a t * g t - b t * g t)); [intros; cbv beta; ring | tends]
          end
        | lazymatch g with
          | (fun t => @?a t + @?b t) => apply (far_ext (fun t => f t * a t + f t * b t)); [intros; cbv beta; ring | tends]
          | (fun t => @?a t - @?b t) => apply (far_ext (fun t => f t * a t - f t * b t)); [intros; cbv beta; ring | tends]
          end ]
    end ].
Ltac tends_to := eapply far_is; [tends | cbv beta; first [ring | field; solve [sides] | equal]].

(** ** Continuity of powers, and the limit at an end of a quotient *)

Lemma continuous_npow (f : R -> R) (e x : R) : (exists k, e = INR k) -> continuous f x ->
  continuous (fun t => npow (f t) e) x.
Proof.
  intros [k ->] C; apply (continuous_ext (fun t => f t ^ k)); [intros; now rewrite npow_INR |].
  now apply continuous_pow_at.
Qed.
Lemma natural_label n : label n -> exists k, n = INR k.
Proof. intros [k ->]; now exists (S k). Qed.
Lemma natural_below n : label n -> exists k, n - 1 = INR k.
Proof. intros [k ->]; exists k; rewrite S_INR; ring. Qed.
Ltac naturals := first [apply natural_label; labels | apply natural_below; labels].
Ltac continuity := cbv beta; first
  [ continuity_at
  | lazymatch goal with
    | |- continuous (fun t => npow (@?f t) ?e) _ =>
        apply (continuous_npow f e); [naturals | continuity]
    | |- continuous (fun t => @?f t + @?g t) _ => apply (continuous_plus_at f g); continuity
    | |- continuous (fun t => @?f t - @?g t) _ => apply (continuous_minus_at f g); continuity
    | |- continuous (fun t => - @?f t) _ => apply (continuous_opp_at f); continuity
    | |- continuous (fun t => @?f t * @?g t) _ => apply (continuous_mult_at f g); continuity
    | |- continuous (fun t => (@?f t) ^ _) _ => apply (continuous_pow_at _ f); continuity
    | |- continuous (fun t => inv (@?f t)) _ =>
        apply (continuous_of inv f); [continuity | apply continuous_inv; cbv beta; sign]
    end ].

(* The integral of a sum of multiples, where [tac] proves the order of the ends. *)
Ltac integrals tac := cbv beta; first
  [ apply integral_cons; [tac | intros; continuity | intros; continuity | integrals tac]
  | apply integral_last ].

Lemma tends_at_right (f : R -> R) (p v : R) : continuous f p -> f p = v -> filterlim f (at_right p) (locally v).
Proof. intros C <-; now apply continuous_at_right. Qed.
Lemma tends_at_left (f : R -> R) (p v : R) : continuous f p -> f p = v -> filterlim f (at_left p) (locally v).
Proof. intros C <-; now apply continuous_at_left. Qed.

Ltac filters := first
  [ apply at_right_proper_filter | apply at_left_proper_filter | apply Rbar_locally_filter | idtac ].
