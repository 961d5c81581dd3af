(** Operations of the language of nctheory that the standard library leaves open: every expression
    has a value (docs/semantics.md). Roots ([sqrt] is 0 for negative numbers), [ln] (0 for x <= 0) and
    [asin] (clamped) are those of the standard library, which have these values already. *)
From Coq Require Import Reals Lra Lia ZArith.
From Coq Require Import ClassicalEpsilon.
From Coquelicot Require Import Coquelicot.
Open Scope R_scope.

(** 1/x, and 0 for x = 0. *)
Definition inv (x : R) : R := if Req_EM_T x 0 then 0 else / x.

(** A rational power of a number that is no half-integer: 0 unless x > 0. *)
Definition rpow (x q : R) : R := if Rlt_dec 0 x then exp (q * ln x) else 0.

(** Labels are the numbers 1, 2, 3, ... *)
Definition label (n : R) : Prop := exists k : nat, n = INR (S k).
Definition whole (n : R) : nat := Z.to_nat (Int_part n).

(** A power whose exponent is an integer by its form. *)
Definition npow (x n : R) : R :=
  if Rle_dec 0 n then x ^ whole n else inv (x ^ whole (- n)).

(** Kronecker's delta. *)
Definition delta (i k : R) : R := if Req_EM_T i k then 1 else 0.

Definition erf (x : R) : R := 2 / sqrt PI * RInt (fun t => exp (- t ^ 2)) 0 x.

(** A derivative, an integral, a limit: 0 where there is none. *)
Definition diff (f : R -> R) (x : R) : R :=
  if excluded_middle_informative (ex_derive f x) then Derive f x else 0.
Definition the_limit (F : (R -> Prop) -> Prop) (f : R -> R) : R :=
  match excluded_middle_informative (exists l : R, filterlim f F (locally l)) with
  | left e => proj1_sig (constructive_indefinite_description _ e)
  | right _ => 0
  end.
Definition the_integral (F G : (R -> Prop) -> Prop) (f : R -> R) : R :=
  match excluded_middle_informative (exists l : R, is_RInt_gen f F G l) with
  | left e => proj1_sig (constructive_indefinite_description _ e)
  | right _ => 0
  end.

Lemma inv_at (x : R) : x <> 0 -> inv x = / x.
Proof. unfold inv; intros; destruct (Req_EM_T x 0); tauto. Qed.

Lemma inv_0 : inv 0 = 0.
Proof. unfold inv; destruct (Req_EM_T 0 0); tauto. Qed.

Lemma inv_pos (x : R) : 0 < x -> 0 < inv x.
Proof. intros; rewrite inv_at by lra; now apply Rinv_0_lt_compat. Qed.

Lemma inv_nonneg (x : R) : 0 <= x -> 0 <= inv x.
Proof. intros [H | <-]; [left; now apply inv_pos | rewrite inv_0; lra]. Qed.

Lemma inv_ne (x : R) : x <> 0 -> inv x <> 0.
Proof. intros; rewrite inv_at by assumption; now apply Rinv_neq_0_compat. Qed.

Lemma inv_mult (x y : R) : inv (x * y) = inv x * inv y.
Proof.
  destruct (Req_dec x 0) as [-> | Hx]; [rewrite Rmult_0_l, inv_0; ring |].
  destruct (Req_dec y 0) as [-> | Hy]; [rewrite Rmult_0_r, inv_0; ring |].
  rewrite !inv_at by (try assumption; now apply Rmult_integral_contrapositive_currified).
  now rewrite Rinv_mult_distr.
Qed.

Lemma inv_pow (x : R) n : inv (x ^ n) = inv x ^ n.
Proof.
  induction n as [| n IH]; [simpl; rewrite inv_at by lra; apply Rinv_1 |].
  cbn [pow]; now rewrite inv_mult, IH.
Qed.

Lemma inv_sqrt_square (x : R) : 0 <= x -> inv (sqrt x) * inv (sqrt x) = inv x.
Proof. intros; rewrite <- inv_mult, sqrt_sqrt by assumption; reflexivity. Qed.

Lemma delta_nonneg i k : 0 <= delta i k.
Proof. unfold delta; destruct (Req_EM_T i k); lra. Qed.

Lemma delta_sym i k : delta i k = delta k i.
Proof. unfold delta; destruct (Req_EM_T i k), (Req_EM_T k i); congruence. Qed.

Lemma inv_inv (x : R) : inv (inv x) = x.
Proof.
  destruct (Req_dec x 0) as [-> | H]; [now rewrite inv_0, inv_0 |].
  rewrite !inv_at; try assumption; [now apply Rinv_involutive | rewrite inv_at by assumption; now apply Rinv_neq_0_compat].
Qed.

Lemma delta_square i k : delta i k * delta i k = delta i k.
Proof. unfold delta; destruct (Req_EM_T i k); ring. Qed.

Lemma cos_square a : cos a * cos a = 1 - sin a * sin a.
Proof. pose proof (sin2_cos2 a) as H; unfold Rsqr in H; lra. Qed.

Lemma abs_square a : Rabs a * Rabs a = a * a.
Proof. rewrite <- Rabs_mult; apply Rabs_pos_eq; nra. Qed.

Lemma abs_case a : (0 <= a /\ Rabs a = a) \/ (a <= 0 /\ Rabs a = - a).
Proof.
  destruct (Rle_dec 0 a); [left | right]; (split; [lra |]); [apply Rabs_pos_eq | apply Rabs_left1]; lra.
Qed.

Lemma abs_multiple c a b : 0 <= c -> a = c * b -> Rabs a = c * Rabs b.
Proof. intros C ->; now rewrite Rabs_mult, (Rabs_pos_eq c C). Qed.

Lemma delta_same i : delta i i = 1.
Proof. unfold delta; destruct (Req_EM_T i i); tauto. Qed.
Lemma delta_apart i k : i <> k -> delta i k = 0.
Proof. unfold delta; destruct (Req_EM_T i k); tauto. Qed.

Lemma label_pos (n : R) : label n -> 0 < n.
Proof. intros [k ->]; apply lt_0_INR; lia. Qed.

Lemma label_ge (n : R) : label n -> 1 <= n.
Proof. intros [k ->]; rewrite S_INR; pose proof (pos_INR k); lra. Qed.

Lemma label_1 : label 1.
Proof. now exists 0%nat. Qed.

Lemma label_plus (m n : R) : label m -> label n -> label (m + n).
Proof. intros [j ->] [k ->]; exists (j + S k)%nat; now rewrite <- plus_INR. Qed.

Lemma label_succ (n : R) : label n -> label (1 + n).
Proof. apply label_plus, label_1. Qed.

(** Induction over the labels. *)
Lemma label_ind (P : R -> Prop) :
  P 1 -> (forall n, label n -> P n -> P (1 + n)) -> forall n, label n -> P n.
Proof.
  intros base step n [k ->]; induction k as [| k IH]; [exact base |].
  rewrite S_INR, Rplus_comm; apply step; [now exists k | exact IH].
Qed.

Lemma label_trichotomy (n k : R) : label n -> label k ->
  n = k \/ (exists m, label m /\ n = m + k) \/ (exists m, label m /\ k = n + m).
Proof.
  intros [i ->] [j ->]; destruct (Compare_dec.lt_eq_lt_dec i j) as [[H | ->] | H]; [| now left |].
  - right; right; exists (INR (S (j - i - 1))); split; [now exists (j - i - 1)%nat |].
    rewrite <- plus_INR; f_equal; lia.
  - right; left; exists (INR (S (i - j - 1))); split; [now exists (i - j - 1)%nat |].
    rewrite <- plus_INR; f_equal; lia.
Qed.

Lemma whole_INR (k : nat) : whole (INR k) = k.
Proof.
  unfold whole; rewrite INR_IZR_INZ.
  assert (Int_part (IZR (Z.of_nat k)) = Z.of_nat k) as ->; [| apply Nat2Z.id].
  destruct (base_Int_part (IZR (Z.of_nat k))) as [H1 H2].
  apply le_IZR in H1; assert (H3 : IZR (Z.of_nat k - 1) < IZR (Int_part (IZR (Z.of_nat k))))
    by (rewrite minus_IZR; lra).
  apply lt_IZR in H3; lia.
Qed.

Lemma npow_INR (x : R) (k : nat) : npow x (INR k) = x ^ k.
Proof.
  unfold npow; destruct (Rle_dec 0 (INR k)) as [_ | H]; [now rewrite whole_INR |].
  destruct H; apply pos_INR.
Qed.

Lemma npow_1 (x : R) : npow x 1 = x.
Proof. change 1 with (INR 1); rewrite npow_INR; simpl; ring. Qed.

Lemma npow_succ (x n : R) : label n -> npow x (1 + n) = x * npow x n.
Proof.
  intros [k ->]; replace (1 + INR (S k)) with (INR (S (S k))) by (rewrite (S_INR (S k)); ring).
  now rewrite !npow_INR.
Qed.

(** x^n, with n - 1 as the exponent that is left. *)
Lemma npow_down (x n : R) : label n -> npow x n = x * npow x (n - 1).
Proof.
  intros [k ->]; replace (INR (S k) - 1) with (INR k) by (rewrite S_INR; ring).
  now rewrite !npow_INR.
Qed.

(** Powers whose exponents are whole: n = INR k. *)
Lemma sqrt_power_square (x : R) (k : nat) : 0 <= x -> sqrt x ^ k * sqrt x ^ k = x ^ k.
Proof. intros; now rewrite <- Rpow_mult_distr, sqrt_sqrt. Qed.
Lemma npow_nat (x n : R) (k : nat) : n = INR k -> npow x n = x ^ k.
Proof. intros ->; apply npow_INR. Qed.

Lemma npow_0 (n : R) : label n -> npow 0 n = 0.
Proof. intros [k ->]; rewrite npow_INR; apply pow_i; lia. Qed.

Lemma npow_at_1 (n : R) : label n -> npow 1 n = 1.
Proof. intros [k ->]; rewrite npow_INR; apply pow1. Qed.

Lemma npow_pos (x n : R) : 0 < x -> 0 < npow x n.
Proof.
  intros H; unfold npow; destruct (Rle_dec 0 n); [now apply pow_lt | apply inv_pos; now apply pow_lt].
Qed.

Lemma npow_nonneg (x n : R) : 0 <= x -> 0 <= npow x n.
Proof.
  intros H; unfold npow; destruct (Rle_dec 0 n); [now apply pow_le | apply inv_nonneg; now apply pow_le].
Qed.

Lemma npow_even (x n : R) : label n -> 0 <= npow x (2 * n).
Proof.
  intros [k ->]; rewrite (npow_nat x _ (2 * S k)) by (rewrite mult_INR; simpl (INR 2); ring).
  rewrite pow_mult; apply pow_le, pow2_ge_0.
Qed.

Lemma asin_pos (x : R) : 0 < x -> 0 < asin x.
Proof.
  intros H; unfold asin; destruct (Rle_dec x (-1)); [lra |].
  destruct (Rle_dec 1 x); [pose proof PI_RGT_0; lra |].
  rewrite <- atan_0; apply atan_increasing; unfold Rdiv; apply Rmult_lt_0_compat; [easy |].
  apply Rinv_0_lt_compat, sqrt_lt_R0; unfold Rsqr; nra.
Qed.

Lemma asin_nonneg (x : R) : 0 <= x -> 0 <= asin x.
Proof. intros [H | <-]; [left; now apply asin_pos | rewrite asin_0; lra]. Qed.

Lemma atan_pos (x : R) : 0 < x -> 0 < atan x.
Proof. intros; rewrite <- atan_0; now apply atan_increasing. Qed.

Lemma atan_nonneg (x : R) : 0 <= x -> 0 <= atan x.
Proof. intros [H | <-]; [left; now apply atan_pos | rewrite atan_0; lra]. Qed.

Lemma asin_le_half_pi (x : R) : asin x <= PI / 2.
Proof.
  pose proof PI_RGT_0; unfold asin; destruct (Rle_dec x (-1)); [lra |].
  destruct (Rle_dec 1 x); [lra |]; left; apply (proj2 (atan_bound _)).
Qed.

Lemma asin_ge_half_pi (x : R) : - (PI / 2) <= asin x.
Proof.
  pose proof PI_RGT_0; unfold asin; destruct (Rle_dec x (-1)); [lra |].
  destruct (Rle_dec 1 x); [lra |]; left; pose proof (proj1 (atan_bound (x / sqrt (1 - x²)))); lra.
Qed.

Lemma asin_half : asin (1 / 2) = PI / 6.
Proof.
  rewrite <- sin_PI6; apply asin_sin; pose proof PI_RGT_0; lra.
Qed.

Lemma asin_odd (x : R) : asin (- x) = - asin x.
Proof. apply asin_opp. Qed.

Lemma sqrt_is (t e : R) : 0 <= e -> e * e = t -> sqrt t = e.
Proof. intros H <-; now apply sqrt_square. Qed.

Lemma ln_pos (x : R) : 1 < x -> 0 < ln x.
Proof. intros; rewrite <- ln_1; apply ln_increasing; lra. Qed.

Lemma ln_nonneg (x : R) : 1 <= x -> 0 <= ln x.
Proof. intros [H | <-]; [left; now apply ln_pos | rewrite ln_1; lra]. Qed.

Lemma exp_ge_one (x : R) : 0 <= x -> 1 <= exp x.
Proof. intros [H | <-]; [rewrite <- exp_0; left; now apply exp_increasing | rewrite exp_0; lra]. Qed.

(** ** Derivatives *)

Lemma diff_is (f : R -> R) (x l : R) : is_derive f x l -> diff f x = l.
Proof.
  intros H; unfold diff; destruct (excluded_middle_informative (ex_derive f x)) as [_ | N].
  - now apply is_derive_unique.
  - destruct N; now exists l.
Qed.

Lemma is_derive_inv (x : R) : x <> 0 -> is_derive inv x (- / x ^ 2).
Proof.
  intros H; apply is_derive_ext_loc with (f := fun t => / t).
  - assert (P : 0 < Rabs x) by now apply Rabs_pos_lt.
    exists (mkposreal _ P); intros y Hy; symmetry; apply inv_at; intros ->.
    unfold ball in Hy; simpl in Hy; unfold AbsRing_ball, abs, minus, plus, opp in Hy; simpl in Hy.
    rewrite Rplus_0_l, Rabs_Ropp in Hy; lra.
  - auto_derive; [easy | field; easy].
Qed.

Lemma is_derive_asin (x : R) : -1 < x < 1 -> is_derive asin x (/ sqrt (1 - x ^ 2)).
Proof.
  intros H; apply is_derive_Reals; replace (/ sqrt (1 - x ^ 2)) with (derive_pt asin x (derivable_pt_asin x H)).
  - apply derive_pt_eq_1 with (derivable_pt_asin x H); reflexivity.
  - rewrite derive_pt_asin; unfold Rdiv; rewrite Rmult_1_l; do 3 f_equal; unfold Rsqr; ring.
Qed.

Lemma is_derive_erf (x : R) : is_derive erf x (2 / sqrt PI * exp (- x ^ 2)).
Proof.
  unfold erf; apply is_derive_scal.
  assert (C : forall z, continuous (fun t => exp (- t ^ 2)) z).
  { intros z; apply (ex_derive_continuous (fun t => exp (- t ^ 2))); now auto_derive. }
  apply (is_derive_RInt (fun t => exp (- t ^ 2)) (fun y => RInt (fun t => exp (- t ^ 2)) 0 y) 0);
    [| apply C].
  apply filter_forall; intros y; apply (RInt_correct (V := R_CompleteNormedModule)).
  apply (ex_RInt_continuous (V := R_CompleteNormedModule)); intros; apply C.
Qed.

Lemma erf_0 : erf 0 = 0.
Proof. unfold erf; rewrite RInt_point; unfold zero; simpl; ring. Qed.

Lemma erf_odd (x : R) : erf (- x) = - erf x.
Proof.
  unfold erf; rewrite Ropp_mult_distr_r; f_equal.
  apply is_RInt_unique; change (- RInt (fun t => exp (- t ^ 2)) 0 x) with (opp (RInt (fun t => exp (- t ^ 2)) 0 x)).
  apply (is_RInt_ext (fun t => opp (opp (exp (- (opp t) ^ 2))))).
  { intros t _; unfold opp; simpl; rewrite Ropp_involutive; f_equal; ring. }
  apply (is_RInt_opp (V := R_NormedModule) (fun t => opp (exp (- (opp t) ^ 2)))).
  apply (is_RInt_comp_opp (V := R_NormedModule) (fun t => exp (- t ^ 2))); rewrite Ropp_0, Ropp_involutive.
  apply (RInt_correct (V := R_CompleteNormedModule)).
  apply (ex_RInt_continuous (V := R_CompleteNormedModule)); intros z _.
  apply (ex_derive_continuous (fun t => exp (- t ^ 2))); now auto_derive.
Qed.

(** ** Continuity *)

Lemma continuous_asin (x : R) : continuous asin x.
Proof.
  destruct (Rlt_dec (-1) x) as [L |]; [destruct (Rlt_dec x 1) as [U |] |].
  - apply (ex_derive_continuous asin); eexists; apply is_derive_asin; lra.
  - apply continuity_pt_filterlim; intros eps He.
    assert (Hp := PI_RGT_0); set (e := Rmin eps (PI / 2)).
    assert (0 < e) by (unfold e; apply Rmin_pos; lra).
    assert (e <= eps) by apply Rmin_l; assert (e <= PI / 2) by apply Rmin_r.
    assert (sin (PI / 2 - e) < 1).
    { rewrite <- sin_PI2; apply sin_increasing_1; lra. }
    exists (1 - sin (PI / 2 - e)); split; [lra |]; intros y [_ Hy].
    simpl in *; unfold R_dist in *.
    assert (asin x = PI / 2) as -> by (unfold asin; destruct (Rle_dec x (-1)); [lra |];
      destruct (Rle_dec 1 x); lra).
    assert (PI / 2 - e < asin y).
    { apply Rnot_le_lt; intros N; assert (y < 1).
      { apply Rnot_le_lt; intros M; unfold asin in N; destruct (Rle_dec y (-1)); [lra |];
        destruct (Rle_dec 1 y); lra. }
      assert (- (1 - sin (PI / 2 - e)) < y - x) by (apply Rabs_def2 in Hy; lra).
      assert (0 <= sin (PI / 2 - e)) by (apply sin_ge_0; lra).
      assert (K : sin (asin y) <= sin (PI / 2 - e)).
      { apply sin_incr_1; first [lra | apply asin_ge_half_pi | apply asin_le_half_pi]. }
      rewrite sin_asin in K; lra. }
    pose proof (asin_le_half_pi y); apply Rabs_def1; lra.
  - apply continuity_pt_filterlim; intros eps He.
    assert (Hp := PI_RGT_0); set (e := Rmin eps (PI / 2)).
    assert (0 < e) by (unfold e; apply Rmin_pos; lra).
    assert (e <= eps) by apply Rmin_l; assert (e <= PI / 2) by apply Rmin_r.
    assert (-1 < sin (e - PI / 2)).
    { replace (e - PI / 2) with (- (PI / 2 - e)) by ring; rewrite sin_neg.
      enough (sin (PI / 2 - e) < 1) by lra; rewrite <- sin_PI2; apply sin_increasing_1; lra. }
    exists (1 + sin (e - PI / 2)); split; [lra |]; intros y [_ Hy].
    simpl in *; unfold R_dist in *.
    assert (asin x = - (PI / 2)) as -> by (unfold asin; destruct (Rle_dec x (-1)); lra).
    assert (asin y < e - PI / 2).
    { apply Rnot_le_lt; intros N; assert (-1 < y).
      { apply Rnot_le_lt; intros M; unfold asin in N; destruct (Rle_dec y (-1)); lra. }
      assert (y - x < 1 + sin (e - PI / 2)) by (apply Rabs_def2 in Hy; lra).
      assert (sin (e - PI / 2) <= 0).
      { replace (e - PI / 2) with (- (PI / 2 - e)) by ring; rewrite sin_neg.
        enough (0 <= sin (PI / 2 - e)) by lra; apply sin_ge_0; lra. }
      assert (K : sin (e - PI / 2) <= sin (asin y)).
      { apply sin_incr_1; first [lra | apply asin_ge_half_pi | apply asin_le_half_pi]. }
      rewrite sin_asin in K; lra. }
    pose proof (asin_ge_half_pi y); apply Rabs_def1; lra.
Qed.

Lemma continuous_inv (x : R) : x <> 0 -> continuous inv x.
Proof. intros; apply (ex_derive_continuous inv); eexists; now apply is_derive_inv. Qed.

Lemma continuous_erf (x : R) : continuous erf x.
Proof. apply (ex_derive_continuous erf); eexists; apply is_derive_erf. Qed.

Lemma continuous_ln (x : R) : 0 < x -> continuous ln x.
Proof. intros; apply (ex_derive_continuous ln); auto_derive; lra. Qed.

(** ** A function with a nonnegative derivative between two points rises *)

Lemma rises_by (f d : R -> R) (a b : R) : a < b ->
  (forall x, a < x < b -> is_derive f x (d x)) -> continuous f a -> continuous f b ->
  exists c, a < c < b /\ f b - f a = (b - a) * d c.
Proof.
  intros ab D Ca Cb.
  assert (pr1 : forall c, a < c < b -> derivable_pt f c).
  { intros c Hc; exists (d c); now apply is_derive_Reals, D. }
  assert (pr2 : forall c, a < c < b -> derivable_pt id c) by (intros; apply derivable_pt_id).
  destruct (MVT f id a b pr1 pr2 ab) as [c [P H]].
  - intros x Hx; apply continuity_pt_filterlim.
    destruct (Req_dec x a) as [-> |]; [exact Ca |]; destruct (Req_dec x b) as [-> |]; [exact Cb |].
    apply (ex_derive_continuous f); exists (d x); apply D; lra.
  - intros; apply derivable_continuous_pt, derivable_pt_id.
  - exists c; split; [exact P |].
    assert (derive_pt f c (pr1 c P) = d c) as E1.
    { apply derive_pt_eq_0, is_derive_Reals, D, P. }
    assert (derive_pt id c (pr2 c P) = 1) as E2.
    { apply derive_pt_eq_0, derivable_pt_lim_id. }
    rewrite E1, E2 in H; unfold id in H; lra.
Qed.

Lemma rises (f d : R -> R) (a b : R) : a <= b ->
  (forall x, a < x < b -> is_derive f x (d x)) -> (forall x, a < x < b -> 0 <= d x) ->
  continuous f a -> continuous f b -> f a <= f b.
Proof.
  intros [ab | <-] D P Ca Cb; [| lra].
  destruct (rises_by f d a b) as [c [Hc E]]; auto; pose proof (P c Hc); nra.
Qed.

Lemma rises_strictly (f d : R -> R) (a b : R) : a < b ->
  (forall x, a < x < b -> is_derive f x (d x)) -> (forall x, a < x < b -> 0 < d x) ->
  continuous f a -> continuous f b -> f a < f b.
Proof.
  intros ab D P Ca Cb.
  destruct (rises_by f d a b) as [c [Hc E]]; auto; pose proof (P c Hc); nra.
Qed.

Lemma erf_positive (x : R) : 0 < x -> 0 < erf x.
Proof.
  intros P; rewrite <- erf_0; apply (rises_strictly erf (fun t => 2 / sqrt PI * exp (- t ^ 2))); auto using continuous_erf.
  - intros; apply is_derive_erf.
  - intros; apply Rmult_lt_0_compat; [| apply exp_pos].
    apply Rdiv_lt_0_compat; [lra | apply sqrt_lt_R0, PI_RGT_0].
Qed.
Lemma erf_nonneg (x : R) : 0 <= x -> 0 <= erf x.
Proof. intros [P | <-]; [left; now apply erf_positive | rewrite erf_0; lra]. Qed.

(** ** Limits *)

Lemma limit_is (F : (R -> Prop) -> Prop) {PF : ProperFilter' F} (f : R -> R) (l : R) :
  filterlim f F (locally l) -> the_limit F f = l.
Proof.
  intros H; unfold the_limit.
  destruct (excluded_middle_informative (exists l : R, filterlim f F (locally l))) as [e | N].
  - destruct (constructive_indefinite_description _ e) as [m Hm]; simpl.
    now apply (filterlim_locally_unique f m l).
  - destruct N; now exists l.
Qed.

Lemma slope_limit (f : R -> R) (p a : R) : is_derive f p a -> f p = 0 ->
  filterlim (fun t => f t / (t - p)) (at_right p) (locally a).
Proof.
  intros D Z; apply is_derive_Reals in D; apply filterlim_locally; intros eps.
  destruct (D eps (cond_pos eps)) as [d Hd]; exists d; intros t Ht Hp.
  unfold ball in *; simpl in *; unfold AbsRing_ball, abs, minus, plus, opp in *; simpl in *.
  specialize (Hd (t - p)); rewrite Z in Hd.
  replace (p + (t - p)) with t in Hd by ring; rewrite Rminus_0_r in Hd; apply Hd; [lra | exact Ht].
Qed.

(** l'Hospital: f/g tends to the quotient of the slopes where both are 0. *)
Lemma ratio_tends (f g h : R -> R) (p a b : R) : is_derive f p a -> is_derive g p b ->
  f p = 0 -> g p = 0 -> b <> 0 -> (forall t, t > p -> h t = f t * inv (g t)) ->
  filterlim h (at_right p) (locally (a * inv b)).
Proof.
  intros Df Dg Zf Zg Hb H.
  apply (filterlim_ext_loc (fun t => f t / (t - p) * inv (g t / (t - p)))).
  - exists (mkposreal 1 Rlt_0_1); intros t _ Ht; rewrite H by exact Ht; unfold Rdiv.
    rewrite inv_mult, (inv_at (/ (t - p))) by (apply Rinv_neq_0_compat; lra).
    rewrite Rinv_involutive by lra; field; lra.
  - apply (filterlim_comp_2 (G := locally a) (H := locally (inv b)) (fun t => f t / (t - p))
      (fun t => inv (g t / (t - p))) Rmult).
    + now apply slope_limit.
    + apply (filterlim_comp _ _ _ (fun t => g t / (t - p)) inv _ (locally b)).
      * now apply slope_limit.
      * apply continuous_inv; exact Hb.
    + apply (filterlim_mult a (inv b)).
Qed.

Lemma limit_of_ratio (f g h : R -> R) (p a b : R) : is_derive f p a -> is_derive g p b ->
  f p = 0 -> g p = 0 -> b <> 0 -> (forall t, t > p -> h t = f t * inv (g t)) ->
  the_limit (at_right p) h = a * inv b.
Proof.
  intros; apply limit_is; [apply Proper_StrongProper, at_right_proper_filter |].
  now apply (ratio_tends f g h).
Qed.
