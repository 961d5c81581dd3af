(** How the reasons of steps are replayed. None of this is trusted: it makes proofs, which Rocq's kernel
    checks. *)
From Coq Require Import Reals Lra Psatz List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From NCTheory Require Import Numbers Laws.
Open Scope R_scope.

Lemma from_gap_ge l r : 0 <= l - r -> l >= r. Proof. lra. Qed.
Lemma from_gap_gt l r : 0 < l - r -> l > r. Proof. lra. Qed.
Lemma from_gap_le l r : 0 <= r - l -> l <= r. Proof. lra. Qed.
Lemma from_gap_lt l r : 0 < r - l -> l < r. Proof. lra. Qed.
Lemma from_gap_eq l r : l - r = 0 -> l = r. Proof. lra. Qed.
Lemma zero_times m g : g = 0 -> 0 <= m * g. Proof. intros ->; lra. Qed.
Lemma opp_nonneg a : a <= 0 -> 0 <= - a. Proof. lra. Qed.
Lemma opp_positive a : a < 0 -> 0 < - a. Proof. lra. Qed.
Lemma minus_is_plus a b : 0 <= a + - b -> 0 <= a - b. Proof. lra. Qed.

Lemma positive_ne a : 0 < a -> a <> 0. Proof. lra. Qed.
Lemma negative_ne a : a < 0 -> a <> 0. Proof. lra. Qed.
Lemma Rle_abs_neg a : - a <= Rabs a.
Proof. rewrite <- Rabs_Ropp; apply Rle_abs. Qed.
Lemma nonpos_times a b : a <= 0 -> b <= 0 -> 0 <= a * b. Proof. nra. Qed.
Lemma neg_times a b : a < 0 -> b < 0 -> 0 < a * b. Proof. nra. Qed.
Lemma pow2_pos a : a <> 0 -> 0 < a ^ 2.
Proof. intros; replace (a ^ 2) with (a²) by (unfold Rsqr; ring); now apply Rsqr_pos_lt. Qed.
Lemma pow2k_nonneg a k : 0 <= a ^ (k + k).
Proof. rewrite pow_add; nra. Qed.
Lemma Rmin_nonneg a b : 0 <= a -> 0 <= b -> 0 <= Rmin a b.
Proof. intros; now apply Rmin_glb. Qed.
Lemma Rmax_nonneg_l a b : 0 <= a -> 0 <= Rmax a b.
Proof. intros; apply Rle_trans with a; [assumption | apply Rmax_l]. Qed.
Lemma Rmax_nonneg_r a b : 0 <= b -> 0 <= Rmax a b.
Proof. intros; apply Rle_trans with b; [assumption | apply Rmax_r]. Qed.

(** Signs, by form. *)
Ltac quick := solve [assumption | lra].

Ltac nonneg := cbv beta;
  first [ quick
  | lazymatch goal with
    | |- 0 <= ?a * ?b => first
        [ apply Rmult_le_pos; nonneg
        | apply nonpos_times; nonpos ]
    | |- 0 <= ?a / ?b => unfold Rdiv; nonneg
    | |- 0 <= ?a - 0 => rewrite Rminus_0_r; nonneg
    | |- 0 <= ?a - ?b => apply minus_is_plus, Rplus_le_le_0_compat; nonneg
    | |- 0 <= - ?a => apply opp_nonneg; nonpos
    | |- 0 <= ?a + ?b => apply Rplus_le_le_0_compat; nonneg
    | |- 0 <= ?a ^ 2 => apply pow2_ge_0
    | |- 0 <= ?a ^ 4 => apply (pow2k_nonneg a 2)
    | |- 0 <= ?a ^ 6 => apply (pow2k_nonneg a 3)
    | |- 0 <= ?a ^ _ => apply pow_le; nonneg
    | |- 0 <= npow _ _ => apply npow_nonneg; [nonneg | labels]
    | |- 0 <= inv _ => apply inv_nonneg; nonneg
    | |- 0 <= / _ => left; apply Rinv_0_lt_compat; positive
    | |- 0 <= sqrt _ => apply sqrt_pos
    | |- 0 <= exp _ => left; apply exp_pos
    | |- 0 <= Rabs _ => apply Rabs_pos
    | |- 0 <= PI => left; exact PI_RGT_0
    | |- 0 <= asin _ => apply asin_nonneg; nonneg
    | |- 0 <= atan _ => apply atan_nonneg; nonneg
    | |- 0 <= ln _ => apply ln_nonneg; nonneg_gap
    | |- 0 <= E _ _ => apply E_nonneg; intros; draws; nonneg
    | |- 0 <= dot ?x ?x => apply dot_nonneg
    | |- 0 <= delta _ _ => apply delta_nonneg
    | |- 0 <= Rmin _ _ => apply Rmin_nonneg; nonneg
    | |- 0 <= Rmax _ _ => first [apply Rmax_nonneg_l; nonneg | apply Rmax_nonneg_r; nonneg]
    end
  | nonneg_gap ]
with positive := cbv beta;
  first [ quick
  | lazymatch goal with
    | |- 0 < ?a * ?b => first
        [ apply Rmult_lt_0_compat; positive
        | apply neg_times; negative ]
    | |- 0 < ?a / ?b => unfold Rdiv; positive
    | |- 0 < ?a - 0 => rewrite Rminus_0_r; positive
    | |- 0 < ?a - ?b => unfold Rminus; first
        [ apply Rplus_lt_le_0_compat; [positive | nonneg]
        | apply Rplus_le_lt_0_compat; [nonneg | positive] ]
    | |- 0 < - ?a => apply opp_positive; negative
    | |- 0 < ?a + ?b => first
        [ apply Rplus_lt_le_0_compat; [positive | nonneg]
        | apply Rplus_le_lt_0_compat; [nonneg | positive] ]
    | |- 0 < ?a ^ 2 => apply pow2_pos; nonzero
    | |- 0 < ?a ^ _ => apply pow_lt; positive
    | |- 0 < npow _ _ => apply npow_pos; [positive | labels]
    | |- 0 < inv _ => apply inv_pos; positive
    | |- 0 < / _ => apply Rinv_0_lt_compat; positive
    | |- 0 < sqrt _ => apply sqrt_lt_R0; positive
    | |- 0 < exp _ => apply exp_pos
    | |- 0 < PI => exact PI_RGT_0
    | |- 0 < asin _ => apply asin_pos; positive
    | |- 0 < atan _ => apply atan_pos; positive
    | |- 0 < ln _ => apply ln_pos; nonneg_gap
    | |- 0 < E _ _ => apply E_pos; intros; draws; positive
    | |- 0 < Rmin _ _ => apply Rmin_pos; positive
    | |- 0 < Rabs _ => apply Rabs_pos_lt; nonzero
    end
  | nonneg_gap ]
with nonpos := cbv beta;
  first [ quick | apply Ropp_le_cancel; rewrite Ropp_0;
    lazymatch goal with
    | |- 0 <= - (?a * ?b) => first
        [ replace (- (a * b)) with (- a * b) by ring; apply Rmult_le_pos; nonneg
        | replace (- (a * b)) with (a * - b) by ring; apply Rmult_le_pos; nonneg ]
    | |- 0 <= - (?a + ?b) => replace (- (a + b)) with (- a + - b) by ring;
        apply Rplus_le_le_0_compat; nonneg
    end ]
with negative := cbv beta;
  first [ quick | apply Ropp_lt_cancel; rewrite Ropp_0;
    lazymatch goal with
    | |- 0 < - (?a * ?b) => first
        [ replace (- (a * b)) with (- a * b) by ring; apply Rmult_lt_0_compat; positive
        | replace (- (a * b)) with (a * - b) by ring; apply Rmult_lt_0_compat; positive ]
    end ]
with nonneg_gap := bounds; first [lra | abs_cases; lra | solve [timeout 2 nra]]
with abs_cases := repeat match goal with |- context [Rabs ?a] =>
    first [rewrite (Rabs_pos_eq a) by lra | rewrite (Rabs_left1 a) by lra] end
with bounds := repeat match goal with
  | |- context [Rabs ?a] => lazymatch goal with K : a <= Rabs a |- _ => fail | _ =>
      pose proof (Rle_abs a); pose proof (Rle_abs_neg a); pose proof (Rabs_pos a) end
  | |- context [asin ?a] => lazymatch goal with K : asin a <= PI / 2 |- _ => fail | _ =>
      pose proof (asin_le_half_pi a); pose proof (asin_ge_half_pi a) end
  | |- context [PI] => lazymatch goal with K : 0 < PI |- _ => fail | _ => pose proof PI_RGT_0 end
  | |- context [Rmin ?a ?b] => lazymatch goal with K : Rmin a b <= a |- _ => fail | _ =>
      pose proof (Rmin_l a b); pose proof (Rmin_r a b) end
  | |- context [Rmax ?a ?b] => lazymatch goal with K : a <= Rmax a b |- _ => fail | _ =>
      pose proof (Rmax_l a b); pose proof (Rmax_r a b) end
  end
with nonzero := cbv beta;
  first [ assumption
  | apply not_eq_sym; assumption
  | lazymatch goal with
    | |- ?a * ?b <> 0 => apply Rmult_integral_contrapositive_currified; nonzero
    | |- ?a ^ _ <> 0 => apply pow_nonzero; nonzero
    | |- inv _ <> 0 => apply inv_ne; nonzero
    | |- / _ <> 0 => apply Rinv_neq_0_compat; nonzero
    | |- - _ <> 0 => apply Ropp_neq_0_compat; nonzero
    end
  | apply positive_ne; positive
  | apply negative_ne; negative ]
with labels := first
  [ assumption | exact label_1 | apply label_succ; labels | apply label_plus; labels
  | match goal with H : law_of_labels ?m |- _ => apply H; assumption end
  | apply uniform_labels; assumption ]
with draws := repeat match goal with
  | D : drawn ?m ?x, H : law_of_positives ?m |- _ =>
      lazymatch goal with P : 0 < x |- _ => fail | _ => pose proof (H x D) end
  | D : drawn (?m ?c) ?x, H : forall c, law_of_positives (?m c) |- _ =>
      lazymatch goal with P : 0 < x |- _ => fail | _ => pose proof (H c x D) end
  | D : drawn (uniform ?n) ?x |- _ =>
      lazymatch goal with P : label x |- _ => fail | _ => pose proof (uniform_labels n x D) end
  | L : label ?x |- _ =>
      lazymatch goal with P : 1 <= x |- _ => fail | _ => pose proof (label_ge x L) end
  end.

Ltac sign := draws; lazymatch goal with
  | |- 0 <= _ => nonneg
  | |- 0 < _ => positive
  | |- _ <> 0 => nonzero
  | |- ?l >= 0 => apply Rle_ge; nonneg
  | |- ?l > 0 => apply Rlt_gt; positive
  | |- ?l <= 0 => nonpos
  | |- ?l < 0 => negative
  | |- ?l <= ?r => first [lra | apply from_gap_le; unfold Rminus; nonneg | nra]
  | |- ?l < ?r => first [lra | apply from_gap_lt; unfold Rminus; positive | nra]
  | |- ?l >= ?r => first [lra | apply from_gap_ge; unfold Rminus; nonneg | nra]
  | |- ?l > ?r => first [lra | apply from_gap_gt; unfold Rminus; positive | nra]
  | |- _ => first [lra | nra]
  end.

(** Sums of what is nonnegative, or positive. *)
Ltac sum_sign := first
  [ assumption | left; assumption
  | apply Rplus_lt_le_0_compat; sum_sign | apply Rplus_le_lt_0_compat; sum_sign
  | apply Rplus_le_le_0_compat; sum_sign ].

Ltac gap := lazymatch goal with
  | |- _ >= _ => apply from_gap_ge
  | |- _ > _ => apply from_gap_gt
  | |- _ <= _ => apply from_gap_le
  | |- _ < _ => apply from_gap_lt
  | |- _ = _ => apply from_gap_eq
  end.

(** Inverses become fractions where their denominators are not 0. *)
Ltac fractions := repeat match goal with
  | |- context [inv ?t] => rewrite (inv_at t) by nonzero
  end.

Ltac symmetric := repeat match goal with
  | |- context [dot ?x ?y] => match goal with |- context [dot y x] =>
      tryif constr_eq x y then fail else rewrite (dot_sym y x) end
  | |- context [delta ?x ?y] => match goal with |- context [delta y x] =>
      tryif constr_eq x y then fail else rewrite (delta_sym y x) end
  | |- context [Rmin ?x ?y] => match goal with |- context [Rmin y x] =>
      tryif constr_eq x y then fail else rewrite (Rmin_comm y x) end
  end.

(** Equality of two expressions whose atoms are the same. *)
Ltac sides := repeat split; try nonzero.
Ltac equal := cbv beta; first
  [ reflexivity | lra | ring
  | symmetric; fractions; first [ring | field; solve [sides] | field_simplify_eq; [nra | solve [sides]]]
  | merge; symmetric; fractions; first [ring | field; solve [sides]] ]
with merge := repeat match goal with
  | |- context [E ?m ?f] => match goal with |- context [E m ?g] =>
      tryif constr_eq f g then fail else
        (let H := fresh in assert (H : E m f = E m g) by (apply E_ext; intros; draws; equal);
         rewrite H; clear H) end
  end.

(** Vectors: products of combinations. *)
Ltac products := repeat first
  [ rewrite dot_add | rewrite dot_add_r | rewrite dot_scale | rewrite dot_scale_r
  | rewrite dot_zero | rewrite dot_zero_r | rewrite dot_VE | rewrite dot_VE_r ].

(** Derivatives. *)
Lemma Derive_inv x : x <> 0 -> Derive inv x = - / x ^ 2.
Proof. intros; now apply is_derive_unique, is_derive_inv. Qed.
Lemma Derive_asin x : -1 < x < 1 -> Derive asin x = / sqrt (1 - x ^ 2).
Proof. intros; now apply is_derive_unique, is_derive_asin. Qed.
Lemma Derive_erf x : Derive erf x = 2 / sqrt PI * exp (- x ^ 2).
Proof. apply is_derive_unique, is_derive_erf. Qed.
Lemma ex_derive_inv x : x <> 0 -> ex_derive inv x.
Proof. intros; eexists; now apply is_derive_inv. Qed.
Lemma ex_derive_asin x : -1 < x < 1 -> ex_derive asin x.
Proof. intros; eexists; now apply is_derive_asin. Qed.
Lemma ex_derive_erf x : ex_derive erf x.
Proof. eexists; apply is_derive_erf. Qed.

Lemma within u : 0 < 1 - u ^ 2 -> -1 < u < 1.
Proof. intros; split; nra. Qed.
Ltac between := first [split; lra | apply within; first [assumption | sign] | split; nra].
Ltac defined := repeat split; cbv beta;
  first [ exact I | solve [sign] | apply ex_derive_inv; sign | apply ex_derive_erf
        | apply ex_derive_asin; between
        | apply (ex_derive_inv _); sign ].

(** Continuity, by form. *)
Lemma continuous_of (f g : R -> R) x : continuous g x -> continuous f (g x) ->
  continuous (fun t => f (g t)) x.
Proof. intros; now apply (continuous_comp g f). Qed.
Lemma continuous_exp_at x : continuous exp x.
Proof. apply (ex_derive_continuous exp); now auto_derive. Qed.
Lemma continuous_atan_at x : continuous atan x.
Proof. apply (ex_derive_continuous atan); now auto_derive. Qed.
Lemma continuous_pow_at n (f : R -> R) x : continuous f x -> continuous (fun t => f t ^ n) x.
Proof.
  intros; apply (continuous_of (fun t => t ^ n)); [assumption |].
  apply (ex_derive_continuous (fun t => t ^ n)); now auto_derive.
Qed.
Lemma continuous_plus_at (f g : R -> R) x : continuous f x -> continuous g x ->
  continuous (fun t => f t + g t) x.
Proof. intros; now apply (continuous_plus f g). Qed.
Lemma continuous_minus_at (f g : R -> R) x : continuous f x -> continuous g x ->
  continuous (fun t => f t - g t) x.
Proof. intros; now apply (continuous_minus f g). Qed.
Lemma continuous_opp_at (f : R -> R) x : continuous f x -> continuous (fun t => - f t) x.
Proof. intros; now apply (continuous_opp f). Qed.
Lemma continuous_mult_at (f g : R -> R) x : continuous f x -> continuous g x ->
  continuous (fun t => f t * g t) x.
Proof. intros; now apply (continuous_mult f g). Qed.

Ltac continuity_at := cbv beta; lazymatch goal with
  | |- continuous (fun t => t) _ => apply continuous_id
  | |- continuous (fun _ => ?c) _ => apply continuous_const
  | |- continuous (fun t => @?f t + @?g t) _ => apply (continuous_plus_at f g); continuity_at
  | |- continuous (fun t => @?f t - @?g t) _ => apply (continuous_minus_at f g); continuity_at
  | |- continuous (fun t => - @?f t) _ => apply (continuous_opp_at f); continuity_at
  | |- continuous (fun t => @?f t * @?g t) _ => apply (continuous_mult_at f g); continuity_at
  | |- continuous (fun t => @?f t / @?g t) _ => unfold Rdiv; continuity_at
  | |- continuous (fun t => (@?f t) ^ _) _ => apply (continuous_pow_at _ f); continuity_at
  | |- continuous (fun t => sqrt (@?f t)) _ =>
      apply (continuous_of sqrt f); [continuity_at | apply continuous_sqrt]
  | |- continuous (fun t => exp (@?f t)) _ =>
      apply (continuous_of exp f); [continuity_at | apply continuous_exp_at]
  | |- continuous (fun t => atan (@?f t)) _ =>
      apply (continuous_of atan f); [continuity_at | apply continuous_atan_at]
  | |- continuous (fun t => asin (@?f t)) _ =>
      apply (continuous_of asin f); [continuity_at | apply continuous_asin]
  | |- continuous (fun t => erf (@?f t)) _ =>
      apply (continuous_of erf f); [continuity_at | apply continuous_erf]
  | |- continuous (fun t => inv (@?f t)) _ =>
      apply (continuous_of inv f); [continuity_at | apply continuous_inv; cbv beta; sign]
  | |- continuous (fun t => ln (@?f t)) _ =>
      apply (continuous_of ln f); [continuity_at | apply continuous_ln; cbv beta; sign]
  end.

(** Two values of a function at numbers that are equal are one atom. *)
Ltac same_number := solve [ring | fractions; first [ring | field; solve [sides]]].
Ltac alike_in f := repeat match goal with
  | |- context [f ?a] => match goal with |- context [f ?b] =>
      tryif constr_eq a b then fail else
        (let H := fresh in assert (H : b = a) by same_number; rewrite H; clear H) end
  end.
Ltac alike := alike_in sqrt; alike_in asin; alike_in ln; alike_in exp; alike_in erf; alike_in atan;
  alike_in Rabs; alike_in cos; alike_in sin.

Ltac roots := repeat match goal with
  | |- context [sqrt ?a] =>
      lazymatch goal with Q : sqrt a * sqrt a = a |- _ => fail | _ =>
        pose proof (sqrt_sqrt a ltac:(sign)) end
  end.

Ltac by_field := lazymatch goal with
  | Q1 : sqrt ?a * sqrt ?a = _, Q2 : sqrt ?b * sqrt ?b = _, Q3 : sqrt ?c * sqrt ?c = _,
    Q4 : sqrt ?d * sqrt ?d = _ |- _ => field [Q1 Q2 Q3 Q4]
  | Q1 : sqrt ?a * sqrt ?a = _, Q2 : sqrt ?b * sqrt ?b = _, Q3 : sqrt ?c * sqrt ?c = _ |- _ =>
      field [Q1 Q2 Q3]
  | Q1 : sqrt ?a * sqrt ?a = _, Q2 : sqrt ?b * sqrt ?b = _ |- _ => field [Q1 Q2]
  | Q1 : sqrt ?a * sqrt ?a = _ |- _ => field [Q1]
  | |- _ => field
  end.

Lemma asin_minus_1 : asin (-1) = - (PI / 2).
Proof. now rewrite <- asin_1, <- asin_opp. Qed.
Ltac functions := repeat match goal with
  | |- context [Rabs ?a] => first [rewrite (Rabs_pos_eq a) by sign | rewrite (Rabs_left1 a) by sign]
  | |- context [Rmin ?a ?b] => first [rewrite (Rmin_left a b) by sign | rewrite (Rmin_right a b) by sign]
  | |- context [Rmax ?a ?b] => first [rewrite (Rmax_left a b) by sign | rewrite (Rmax_right a b) by sign]
  | |- context [asin (-1 * ?a)] => replace (asin (-1 * a)) with (- asin a)
      by (rewrite <- asin_opp; f_equal; ring)
  | |- context [asin (- ?a)] => rewrite (asin_opp a)
  | |- context [asin (-1)] => rewrite asin_minus_1
  | |- context [ln 1] => rewrite ln_1
  | |- context [exp 0] => rewrite exp_0
  | |- context [asin 0] => rewrite asin_0
  | |- context [asin 1] => rewrite asin_1
  | |- context [asin (1 / 2)] => rewrite asin_half
  | |- context [atan 0] => rewrite atan_0
  | |- context [atan 1] => rewrite atan_1
  | |- context [sqrt 0] => rewrite sqrt_0
  | |- context [sqrt 1] => rewrite sqrt_1
  end.

Lemma exp_power x n : exp x ^ n = exp (INR n * x).
Proof.
  induction n as [| n IH]; [simpl; now rewrite Rmult_0_l, exp_0 |].
  cbn [pow]; rewrite IH, <- exp_plus, S_INR; f_equal; ring.
Qed.
Lemma inv_exp x : inv (exp x) = exp (- x).
Proof. rewrite inv_at, exp_Ropp; [reflexivity | pose proof (exp_pos x); lra]. Qed.
Ltac exps := rewrite ?exp_power, ?inv_exp, ?exp_power; repeat rewrite <- exp_plus; f_equal; simpl INR.

(** Put in what functions are, as it stands above. *)
Ltac put_all := repeat match goal with
  | N : ?f ?a = _ |- context [?f ?b] =>
      lazymatch f with sqrt => idtac | ln => idtac | exp => idtac | asin => idtac | atan => idtac
        | erf => idtac | Rabs => idtac | cos => idtac | sin => idtac | sign => idtac end;
      first [ constr_eq a b; rewrite N
            | let H := fresh in assert (H : b = a) by same_number; rewrite H, N; clear H ]
  end.

Ltac equal ::= cbv beta; first
  [ reflexivity | lra | ring
  | symmetric; fractions; first [ring | field; solve [sides]]
  | put_all; merge; symmetric; alike; fractions; first [ring | field; solve [sides]]
  | rewrite ?inv_mult, ?inv_pow, ?inv_mult; symmetric; fractions; first [ring | field; solve [sides]]
  | put_all; merge; symmetric; functions; fractions; alike; roots; by_field; solve [sides] ].

(** The same number but for order, and for what is 0 or 1. *)
Ltac arrange := cbv beta; first
  [ reflexivity | ring | symmetric; ring | align; symmetric; first [ring | fractions; field; solve [sides]]
  | progress products; align; symmetric; ring ]
with align := repeat match goal with
  | |- context [E ?m ?f] => match goal with |- context [E m ?g] =>
      tryif constr_eq f g then fail else
        (let H := fresh in assert (H : E m f = E m g) by (apply E_ext; intros; arrange);
         rewrite H; clear H) end
  end.

(** What a root or a function is: its normal form. *)
Ltac number v := match goal with |- ?f ?a = _ =>
  let H := fresh in assert (H : a = v) by same_number; rewrite H; clear H end.
Ltac normal := put_all; first
  [ reflexivity
  | match goal with |- ?f _ = ?f _ => f_equal; equal end
  | match goal with |- sqrt _ = _ => apply sqrt_is; [sign | equal] end
  | match goal with |- exp _ = _ => exps; equal end
  | first [number 1 | number 0 | number (1 / 2) | number (-1)]; equal
  | functions; equal
  | match goal with |- asin ?a = - asin ?b => rewrite <- asin_opp; f_equal; equal
    | |- asin ?a = -1 * asin ?b => replace (-1 * asin b) with (- asin b) by ring;
        rewrite <- asin_opp; f_equal; equal end ].

Ltac sign_as F := first
  [ quick
  | draws; match goal with
    | |- 0 <= ?e => let H := fresh in assert (H : e = F) by equal; rewrite H; clear H; sign
    | |- 0 < ?e => let H := fresh in assert (H : e = F) by equal; rewrite H; clear H; sign
    | |- ?e <> 0 => let H := fresh in assert (H : e = F) by equal; rewrite H; clear H; sign
    end
  | sign ].

Ltac premise := cbv beta; first
  [ assumption | lra | solve [labels] | solve [intros; eauto] | solve [sign] | reflexivity | equal ].
Ltac fit I := cbv beta in I; first
  [ exact I | lra
  | gap; match type of I with
    | ?l >= ?r => replace_gap I (l - r) | ?l > ?r => replace_gap I (l - r)
    | ?l = ?r => replace_gap I (l - r)
    | ?l <= ?r => replace_gap I (r - l) | ?l < ?r => replace_gap I (r - l) end ]
with replace_gap I g := match goal with
  | |- 0 <= ?e => let H := fresh in assert (H : e = g) by equal; rewrite H; lra
  | |- 0 < ?e => let H := fresh in assert (H : e = g) by equal; rewrite H; lra
  | |- ?e = 0 => let H := fresh in assert (H : e = g) by equal; rewrite H; lra
  end.
Ltac premise_by H := first [exact H | fit H | premise].
Ltac pointwise K := cbv beta in K |- *; first [lra | fit K].

Ltac fit_to A H := let K := fresh in assert (K := A); gap;
  match goal with |- ?g => enough g by assumption end;
  match type of K with | ?p -> _ => let P := fresh in assert (P : p) by fit H; specialize (K P) end; fit K.

Lemma same_sign_ge f l r : 0 < f -> l = f * r -> (0 <= l <-> 0 <= r).
Proof. intros P ->; split; intros; nra. Qed.
Lemma same_sign_gt f l r : 0 < f -> l = f * r -> (0 < l <-> 0 < r).
Proof. intros P ->; split; intros; nra. Qed.
Lemma same_sign_eq f l r : 0 < f -> l = f * r -> (l = 0 <-> r = 0).
Proof. intros P ->; split; intros; nra. Qed.

Ltac derived := cbv beta; repeat first
  [ rewrite Derive_erf | rewrite Derive_asin by between | rewrite Derive_inv by sign ]; equal.
Ltac derivative := cbv beta; auto_derive; [defined | derived].

Lemma E_cons {A} (mu : law A) o (f g : A -> R) r :
  E mu g = r -> E mu (fun x => o * f x + g x) = o * E mu f + r.
Proof. intros <-; now rewrite E_plus, E_scale. Qed.
Ltac linear := cbv beta; repeat (apply E_cons; cbv beta); first [apply E_scale | reflexivity | equal].
Ltac delta_mean := first
  [ rewrite E_delta by (first [assumption | labels]); equal ].

(** Ball arithmetic, by coq-interval. *)
Ltac by_balls := gap; cbv beta; fractions; interval with (i_prec 80).
Ltac by_balls_on x := gap; cbv beta; fractions; interval with (i_bisect x, i_autodiff x, i_prec 60).
