(** How the reasons of steps are replayed. None of this is trusted: it makes proofs, which Rocq's kernel
    checks. *)
From Coq Require Import Reals Lra Psatz List Machin.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws.
Open Scope R_scope.

Lemma pi_bounds : 157 / 50 < PI < 63 / 20.
Proof. (* pi/4 = 2 atan (1/3) + atan (1/7), by the first terms of the series *)
  destruct (PI_2_3_7_ineq 2) as [L U]; cbv -[IZR Rplus Rmult Rinv Ropp Rminus Rdiv PI Rle] in L, U; lra.
Qed.
Lemma pi_above : 157 / 50 < PI. Proof. apply pi_bounds. Qed.
Lemma pi_below : PI < 63 / 20. Proof. apply pi_bounds. Qed.
Lemma from_gap_ge l r : 0 <= l - r -> l >= r. Proof. lra. Qed.
Lemma from_gap_gt l r : 0 < l - r -> l > r. Proof. lra. Qed.
Lemma from_gap_le l r : 0 <= r - l -> l <= r. Proof. lra. Qed.
Lemma from_gap_lt l r : 0 < r - l -> l < r. Proof. lra. Qed.
Lemma from_gap_eq l r : l - r = 0 -> l = r. Proof. lra. Qed.
Lemma zero_times m g : g = 0 -> 0 <= m * g. Proof. intros ->; lra. Qed.
Lemma opp_nonneg a : a <= 0 -> 0 <= - a. Proof. lra. Qed.
Lemma opp_positive a : a < 0 -> 0 < - a. Proof. lra. Qed.
Lemma minus_is_plus a b : 0 <= a + - b -> 0 <= a - b. Proof. lra. Qed.

Lemma from_minus_one a : 0 <= 1 + a -> -1 <= a. Proof. lra. Qed.
Lemma inv_above_one u : 0 < u -> 0 <= 1 - u -> 0 <= inv u - 1.
Proof.
  intros P L; rewrite inv_at by lra; replace (/ u - 1) with ((1 - u) * / u) by (field; lra).
  apply Rmult_le_pos; [lra | left; now apply Rinv_0_lt_compat].
Qed.
Lemma inv_over_one u : 0 < u -> 0 < 1 - u -> 0 < inv u - 1.
Proof.
  intros P L; rewrite inv_at by lra; replace (/ u - 1) with ((1 - u) * / u) by (field; lra).
  apply Rmult_lt_0_compat; [lra | now apply Rinv_0_lt_compat].
Qed.
Lemma one_minus_square a : 0 < 1 - a -> 0 < 1 + a -> 0 < 1 - a ^ 2. Proof. intros; nra. Qed.
Lemma one_minus_product a : 0 < 1 - a -> 0 < 1 + a -> 0 < 1 - a * a. Proof. intros; nra. Qed.
Lemma square_below_one a : 0 <= 1 - a -> 0 <= 1 + a -> 0 <= 1 - a ^ 2. Proof. intros; nra. Qed.
Lemma above_gram e g : 0 <= g -> 0 < e - g -> 0 < e. Proof. lra. Qed.
Lemma positive_ne a : 0 < a -> a <> 0. Proof. lra. Qed.
Lemma ne_multiple a c b : b <> 0 -> b = c * a -> a <> 0. Proof. intros H E ->; apply H; rewrite E; ring. Qed.
Lemma negative_ne a : a < 0 -> a <> 0. Proof. lra. Qed.
Lemma square_ne a : a ^ 2 > 0 -> a <> 0. Proof. intros H ->; simpl in H; lra. Qed.
Lemma Rle_abs_neg a : - a <= Rabs a.
Proof. rewrite <- Rabs_Ropp; apply Rle_abs. Qed.
Lemma nonpos_times a b : a <= 0 -> b <= 0 -> 0 <= a * b. Proof. nra. Qed.
Lemma neg_times a b : a < 0 -> b < 0 -> 0 < a * b. Proof. nra. Qed.
Lemma pow2_pos a : a <> 0 -> 0 < a ^ 2.
Proof. intros; replace (a ^ 2) with (a²) by (unfold Rsqr; ring); now apply Rsqr_pos_lt. Qed.
Lemma pow2k_nonneg a k : 0 <= a ^ (k + k).
Proof. rewrite pow_add; nra. Qed.
Lemma pow2k_pos (x : R) (n : nat) : x <> 0 -> 0 < x ^ (2 * n).
Proof. intros; rewrite pow_mult; apply pow_lt, pow2_gt_0; assumption. Qed.
Lemma exp_above_one (x : R) : 0 < x -> 0 < exp x - 1.
Proof. intros; pose proof (exp_increasing 0 x H); rewrite exp_0 in *; lra. Qed.
Lemma exp_from_one (x : R) : 0 <= x -> 0 <= exp x - 1.
Proof. intros; pose proof (exp_ge_one x H); lra. Qed.
Lemma Rminus_lt_0_l a b : 0 < b - a -> a < b. Proof. lra. Qed.
Lemma Rminus_le_0_l a b : 0 <= b - a -> a <= b. Proof. lra. Qed.
Lemma Rmin_nonneg a b : 0 <= a -> 0 <= b -> 0 <= Rmin a b.
Proof. intros; now apply Rmin_glb. Qed.
Lemma Rmax_nonneg_l a b : 0 <= a -> 0 <= Rmax a b.
Proof. intros; apply Rle_trans with a; [assumption | apply Rmax_l]. Qed.
Lemma Rmax_nonneg_r a b : 0 <= b -> 0 <= Rmax a b.
Proof. intros; apply Rle_trans with b; [assumption | apply Rmax_r]. Qed.

(** Numbers that are whole by their form, as natural numbers: a constant, and a sum of variables. *)
Ltac parts_of_nat k := lazymatch k with
  | O => constr:((0%Z, O))
  | S ?j => lazymatch parts_of_nat j with (?c, ?v) =>
      let d := eval cbv in (1 + c)%Z in constr:((d, v)) end
  | ?j => constr:((0%Z, j))
  end.
Ltac nat_sum v w := lazymatch v with O => constr:(w) | _ =>
  lazymatch w with O => constr:(v) | _ => constr:((v + w)%nat) end end.
Ltac nat_times k v := lazymatch k with O => constr:(O) | S ?j =>
  let rest := nat_times j v in nat_sum v rest end.
Ltac parts_of e := lazymatch e with
  | INR ?k => parts_of_nat k
  | IZR ?z => constr:((z, O))
  | ?a + ?b => lazymatch parts_of a with (?c, ?v) => lazymatch parts_of b with (?d, ?w) =>
      let z := eval cbv in (c + d)%Z in let u := nat_sum v w in constr:((z, u)) end end
  | ?a - ?b => lazymatch parts_of a with (?c, ?v) => lazymatch parts_of b with (?d, O) =>
      let z := eval cbv in (c - d)%Z in constr:((z, v)) end end
  | ?a * ?b => lazymatch parts_of a with (?c, O) => lazymatch parts_of b with (?d, ?w) =>
      let z := eval cbv in (c * d)%Z in let n := eval cbv in (Z.to_nat c) in
      let u := nat_times n w in constr:((z, u)) end end
  end.
Ltac nat_of e := lazymatch parts_of e with (?c, ?v) =>
  lazymatch c with Zneg _ => fail | _ =>
    let n := eval cbv in (Z.to_nat c) in
    lazymatch v with O => constr:(n) | _ => lazymatch n with O => constr:(v) | _ => constr:((n + v)%nat) end end
  end end.
Ltac whole_numbers := repeat match goal with
  | L : label ?n |- _ => is_var n; let k := fresh "k" in destruct L as [k ->] end.
Ltac same_nat := repeat first [rewrite S_INR | rewrite plus_INR | rewrite mult_INR]; cbn [INR]; ring.
Ltac by_nat := lazymatch goal with |- label ?e =>
  let n := nat_of e in let k := eval cbn [Nat.add] in (pred n) in exists k; cbn [pred]; same_nat end.

(** Signs, by form: what is at hand, the parts, linear arithmetic; [nra] only where nothing else helps. *)
Ltac quick := solve [assumption | apply Rge_le; assumption | apply Rlt_le; assumption | lra].

Ltac head_of e := lazymatch e with ?f _ => head_of f | ?f => constr:(f) end.
Ltac nonneg := cbv beta;
  first [ assumption | apply Rge_le; assumption | apply Rlt_le; assumption
  | lazymatch goal with
    | |- 0 <= ?a * ?b => first
        [ apply Rmult_le_pos; nonneg
        | apply nonpos_times; nonpos ]
    | |- 0 <= ?a / ?b => unfold Rdiv; nonneg
    | |- 0 <= ?a - 0 => rewrite Rminus_0_r; nonneg
    | |- 0 <= ?a + ?b => apply Rplus_le_le_0_compat; nonneg
    | |- 0 <= ?a ^ 2 => apply pow2_ge_0
    | |- 0 <= ?a ^ 4 => apply (pow2k_nonneg a 2)
    | |- 0 <= ?a ^ 6 => apply (pow2k_nonneg a 3)
    | |- 0 <= ?a ^ _ => apply pow_le; nonneg
    | |- 0 <= npow _ (2 * _) => first [apply npow_nonneg; nonneg | apply npow_even; labels]
    | |- 0 <= npow _ _ => apply npow_nonneg; nonneg
    | |- 0 <= inv _ => apply inv_nonneg; nonneg
    | |- 0 <= / _ => left; apply Rinv_0_lt_compat; positive
    | |- 0 <= sqrt _ => apply sqrt_pos
    | |- 0 <= exp _ => left; apply exp_pos
    | |- 0 <= Rabs _ => apply Rabs_pos
    | |- 0 <= PI => left; exact PI_RGT_0
    | |- 0 <= asin _ => apply asin_nonneg; nonneg
    | |- 0 <= atan _ => apply atan_nonneg; nonneg
    | |- 0 <= erf _ => apply erf_nonneg; nonneg
    | |- 0 <= sin _ => apply sin_ge_0; [nonneg | sign_gap]
    | |- 0 <= cos _ => apply cos_ge_0; sign_gap
    | |- 0 <= ln _ => apply ln_nonneg; sign_gap
    | |- 0 <= E _ _ => apply E_nonneg; intros; draws; nonneg
    | |- 0 <= dot ?x ?x => apply dot_nonneg
    | |- 0 <= delta _ _ => apply delta_nonneg
    | |- 0 <= Rmin _ _ => apply Rmin_nonneg; nonneg
    | |- 0 <= Rmax _ _ => first [apply Rmax_nonneg_l; nonneg | apply Rmax_nonneg_r; nonneg]
    end
  | known
  | lra
  | lazymatch goal with |- 0 <= exp ?a - 1 => apply exp_from_one; nonneg
    | |- 0 <= inv ?a - 1 => apply inv_above_one; [positive | nonneg]
    | |- 0 <= 1 - ?a ^ 2 => apply square_below_one; nonneg end
  | lazymatch goal with |- 0 <= ?a - ?b => apply minus_is_plus, Rplus_le_le_0_compat; nonneg
    | |- 0 <= - ?a => apply opp_nonneg; nonpos end
  | bounded ]
with positive := cbv beta;
  first [ assumption
  | lazymatch goal with
    | |- 0 < ?a * ?b => first
        [ apply Rmult_lt_0_compat; positive
        | apply neg_times; negative ]
    | |- 0 < ?a / ?b => unfold Rdiv; positive
    | |- 0 < ?a - 0 => rewrite Rminus_0_r; positive
    | |- 0 < _ + _ + _ + _ + _ + _ + _ => first (* one by one, as to fail for a long sum takes long *)
        [ apply Rplus_le_lt_0_compat; [| solve [positive]]; nonneg
        | apply Rplus_lt_le_0_compat; [positive | nonneg] ]
    | |- 0 < ?a + ?b => first
        [ apply Rplus_lt_le_0_compat; [positive | nonneg]
        | apply Rplus_le_lt_0_compat; [nonneg | positive] ]
    | |- 0 < ?a ^ 2 => apply pow2_pos; nonzero
    | |- 0 < ?a ^ 4 => first [apply pow_lt; positive | apply (pow2k_pos a 2); nonzero]
    | |- 0 < ?a ^ 6 => first [apply pow_lt; positive | apply (pow2k_pos a 3); nonzero]
    | |- 0 < ?a ^ _ => apply pow_lt; positive
    | |- 0 < npow _ _ => apply npow_pos; positive
    | |- 0 < inv _ => apply inv_pos; positive
    | |- 0 < / _ => apply Rinv_0_lt_compat; positive
    | |- 0 < sqrt _ => apply sqrt_lt_R0; positive
    | |- 0 < exp _ => apply exp_pos
    | |- 0 < PI => exact PI_RGT_0
    | |- 0 < asin _ => apply asin_pos; positive
    | |- 0 < atan _ => apply atan_pos; positive
    | |- 0 < erf _ => apply erf_positive; positive
    | |- 0 < sin _ => apply sin_gt_0; [positive | sign_gap]
    | |- 0 < cos _ => apply cos_gt_0; sign_gap
    | |- 0 < ln _ => apply ln_pos; sign_gap
    | |- 0 < E _ _ => apply E_pos; intros; draws; positive
    | |- 0 < Rmin _ _ => apply Rmin_pos; positive
    | |- 0 < Rabs _ => apply Rabs_pos_lt; nonzero
    end
  | known
  | lra
  | lazymatch goal with |- 0 < exp ?a - 1 => apply exp_above_one; positive
    | |- 0 < inv ?a - 1 => apply inv_over_one; positive
    | |- 0 < 1 - ?a ^ 2 => apply one_minus_square; positive
    | |- 0 < 1 - ?a * ?a => apply one_minus_product; positive end
  | lazymatch goal with |- 0 < ?a - ?b => unfold Rminus; first
        [ apply Rplus_lt_le_0_compat; [positive | nonneg]
        | apply Rplus_le_lt_0_compat; [nonneg | positive] ]
    | |- 0 < - ?a => apply opp_positive; negative end
  | bounded
  | match goal with |- 0 < ?e => match e with context [dot ?x ?y ^ 2] => tryif constr_eq x y then fail else
      solve [apply (above_gram e _ (cauchy_schwarz x y)); ring_simplify; positive] end end ]
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
with sign_gap := first
  [ assumption | lra | bounded
  | apply Rminus_lt_0_l; positive | apply Rminus_le_0_l; nonneg | solve [timeout 2 nra] ]
with bounded := progress bounds; first [lra | abs_cases; lra]
with abs_cases := repeat match goal with |- context [Rabs ?a] =>
    first [rewrite (Rabs_pos_eq a) by lra | rewrite (Rabs_left1 a) by lra] end
with bounds := repeat match goal with
  | |- context [Rabs ?a] => lazymatch goal with K : a <= Rabs a |- _ => fail | _ =>
      pose proof (Rle_abs a); pose proof (Rle_abs_neg a); pose proof (Rabs_pos a) end
  | |- context [asin ?a] => lazymatch goal with K : asin a <= PI / 2 |- _ => fail | _ =>
      pose proof (asin_le_half_pi a); pose proof (asin_ge_half_pi a) end
  | |- context [erf ?a] => lazymatch goal with K : 0 <= erf a |- _ => fail | _ =>
      assert (0 <= erf a) by (apply erf_nonneg; nonneg) end
  | |- context [dot ?x ?y] => tryif constr_eq x y then fail else
      lazymatch goal with K : 0 <= dot x x * dot y y - dot x y ^ 2 |- _ => fail | _ =>
        pose proof (cauchy_schwarz x y) end
  | |- context [PI] => lazymatch goal with K : 157 / 50 < PI |- _ => fail | _ => pose proof pi_above; pose proof pi_below end
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
  | apply negative_ne; negative
  | match goal with H : ?a ^ 2 > 0 |- ?a <> 0 => exact (square_ne a H) end ]
(* what is said of all values of a function *)
with known := match goal with |- ?rel 0 ?e => let f := head_of e in is_var f;
    match goal with H : forall _, _ |- _ =>
      solve [apply Rge_le, H; given_of | apply Rgt_lt, H; given_of | apply H; given_of
            | left; apply Rgt_lt, H; given_of] end end
with given_of := first [assumption | labels]
with labels := first
  [ assumption | exact label_1 | apply label_succ; labels | apply label_plus; labels
  | match goal with H : law_of_labels ?m |- _ => apply H; assumption end
  | apply uniform_labels; assumption
  | eapply coins_labels; eassumption
  | match goal with H : forall c, law_of_labels (_ c) |- _ => eapply H; eassumption end
  | solve [whole_numbers; by_nat] ]
with draws := repeat match goal with
  | D : drawn ?m ?x, H : law_of_positives ?m |- _ =>
      lazymatch goal with P : 0 < x |- _ => fail | _ => pose proof (H x D) end
  | D : drawn (?m ?c) ?x, H : forall c, law_of_positives (?m c) |- _ =>
      lazymatch goal with P : 0 < x |- _ => fail | _ => pose proof (H c x D) end
  | D : drawn ?m ?x, H : law_of_labels ?m |- _ =>
      lazymatch goal with P : label x |- _ => fail | _ => pose proof (H x D) end
  | D : drawn (?m ?c) ?x, H : forall c, law_of_labels (?m c) |- _ =>
      lazymatch goal with P : label x |- _ => fail | _ => pose proof (H c x D) end
  | D : drawn (uniform ?n) ?x |- _ =>
      lazymatch goal with P : label x |- _ => fail | _ => pose proof (uniform_labels n x D) end
  | D : drawn (coins ?n) ?x |- _ =>
      lazymatch goal with P : label x |- _ => fail | _ => pose proof (coins_labels n x D) end
  | D : drawn ?m ?x, H : forall y, drawn ?m y -> @?P y |- _ =>
      let K := eval cbv beta in (P x) in
      lazymatch goal with _ : K |- _ => fail | _ => assert K by exact (H x D) end
  | L : label ?x |- _ =>
      lazymatch goal with P : 1 <= x |- _ => fail | _ => pose proof (label_ge x L) end
  end.

(* A variable of which nothing is known but that it is a label. *)
Ltac forget x := repeat match goal with H : ?T |- _ => lazymatch T with
  | label x => fail | context [x] => clear H end end.

Ltac shape := draws; lazymatch goal with
  | |- 0 <= _ => nonneg
  | |- 0 < _ => positive
  | |- _ <> 0 => nonzero
  | |- ?l >= 0 => apply Rle_ge; nonneg
  | |- ?l > 0 => apply Rlt_gt; positive
  | |- ?l <= 0 => nonpos
  | |- ?l < 0 => negative
  | |- ?l <= ?r => first [lra | apply from_gap_le; nonneg]
  | |- ?l < ?r => first [lra | apply from_gap_lt; positive]
  | |- ?l >= ?r => first [lra | apply from_gap_ge; nonneg]
  | |- ?l > ?r => first [lra | apply from_gap_gt; positive]
  | |- _ => lra
  end.
Ltac split_abs := repeat match goal with |- context [Rabs ?a] =>
  destruct (abs_case a) as [[? ->] | [? ->]] end.
Ltac seen := first [assumption | shape | quick].
Ltac sign := first [seen | progress split_abs; lra | bounds; solve [timeout 3 nra]].

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

(** Vectors: products of combinations. *)
Ltac products := repeat first
  [ rewrite dot_add | rewrite dot_add_r | rewrite dot_scale | rewrite dot_scale_r
  | rewrite dot_zero | rewrite dot_zero_r | rewrite dot_VE | rewrite dot_VE_r ].

(** What the number l is: its normal form, which the exporter plans. *)
Definition normal_form (l r : R) : Prop := l = r.
Lemma normal_eq l r : normal_form l r -> l = r. Proof. easy. Qed.
(* the last ones, which are about the largest parts, first *)
Definition put_form (l r : R) : Prop := l = r.
Lemma put_eq l r : put_form l r -> l = r. Proof. easy. Qed.
Ltac put_each := match goal with
  | N : normal_form ?l ?r |- _ => change (put_form l r) in N; try rewrite (put_eq _ _ N); put_each
  | _ => idtac
  end.
Ltac put := put_each; repeat match goal with
  | N : put_form ?l ?r |- _ => change (normal_form l r) in N
  end.

(** Inverses become fractions where their denominators are not 0. *)
Ltac fractions := repeat match goal with
  | |- context [inv ?t] => rewrite (inv_at t) by nonzero
  end.

(** A kernel is symmetric; each file of a theorem says of which. *)
Ltac kernels := idtac.
Ltac swapped K symmetry := repeat match goal with
  | |- context [K ?a ?b ?c] => match goal with |- context [K c b a] =>
      tryif constr_eq a c then fail else rewrite (symmetry c b a) end
  end.
Ltac dots := repeat match goal with
  | |- context [dot ?x ?y] => match goal with |- context [dot y x] =>
      tryif constr_eq x y then fail else rewrite (dot_sym y x) end
  end.
Ltac symmetric := dots; kernels; repeat match goal with
  | |- context [delta ?x ?y] => match goal with |- context [delta y x] =>
      tryif constr_eq x y then fail else rewrite (delta_sym y x) end
  | |- context [Rmin ?x ?y] => match goal with |- context [Rmin y x] =>
      tryif constr_eq x y then fail else rewrite (Rmin_comm y x) end
  | |- context [Rmax ?x ?y] => match goal with |- context [Rmax y x] =>
      tryif constr_eq x y then fail else rewrite (Rmax_comm y x) end
  end.

(** Two values of a function at numbers that are equal are one atom. *)
Ltac sides := repeat split; first [assumption | nonzero].
Ltac same_number := solve [ring | fractions; first [ring | field; solve [sides]]].
Ltac alike_by f tac := repeat match goal with
  | |- context [f ?a] => match goal with |- context [f ?b] =>
      tryif constr_eq a b then fail else
        (let H := fresh in assert (H : b = a) by tac; rewrite H; clear H) end
  end.
Ltac alike_in f := alike_by f same_number.
Ltac alike := alike_in sqrt; alike_in asin; alike_in ln; alike_in exp; alike_in erf; alike_in atan;
  alike_in Rabs; alike_in cos; alike_in sin.
Ltac alike_values := repeat match goal with
  | |- context [?f ?a] => is_var f; match goal with |- context [f ?b] =>
      tryif constr_eq a b then fail else
        (let H := fresh in assert (H : b = a) by (solve [ring]); rewrite H; clear H) end
  end.
Ltac alike_powers := repeat match goal with
  | |- context [npow ?a ?k] => match goal with |- context [npow ?b ?l] =>
      tryif (constr_eq a b; constr_eq k l) then fail else
        (let H := fresh in assert (H : npow b l = npow a k) by (f_equal; solve [ring]); rewrite H; clear H) end
  end.
Ltac alike_by_ring := alike_values; alike_powers; alike_by sqrt ltac:(solve [ring]); alike_by inv ltac:(solve [ring]);
  alike_by sqrt ltac:(solve [ring]);
  alike_by asin ltac:(solve [ring]); alike_by exp ltac:(solve [ring]); alike_by ln ltac:(solve [ring]);
  alike_by erf ltac:(solve [ring]); alike_by atan ltac:(solve [ring]);
  alike_by inv ltac:(solve [ring]); alike_by Rabs ltac:(solve [ring]);
  alike_by cos ltac:(solve [ring]); alike_by sin ltac:(solve [ring]).

(** Squares that are something simpler. *)
Ltac squares := repeat match goal with
  | |- context [sqrt ?a] =>
      lazymatch goal with Q : sqrt a * sqrt a = a |- _ => fail | _ =>
        pose proof (sqrt_sqrt a ltac:(sign)) end
  | |- context [cos ?a] =>
      lazymatch goal with Q : cos a * cos a = 1 - sin a * sin a |- _ => fail | _ =>
        pose proof (cos_square a) end
  | |- context [delta ?i ?k] =>
      lazymatch goal with Q : delta i k * delta i k = delta i k |- _ => fail | _ =>
        pose proof (delta_square i k) end
  end.
(* Also of their inverses, and of powers. *)
Ltac roots := repeat match goal with
  | |- context [sqrt ?a] =>
      lazymatch goal with Q : sqrt a * sqrt a = a |- _ => fail | _ =>
        pose proof (sqrt_sqrt a ltac:(sign)) end
  | |- context [inv (sqrt ?a)] =>
      lazymatch goal with Q : inv (sqrt a) * inv (sqrt a) = inv a |- _ => fail | _ =>
        pose proof (inv_sqrt_square a ltac:(sign)) end
  | |- context [sqrt ?a ^ ?k] => is_var k;
      lazymatch goal with Q : sqrt a ^ k * sqrt a ^ k = a ^ k |- _ => fail | _ =>
        pose proof (sqrt_power_square a k ltac:(sign)) end
  end.
Ltac by_field := lazymatch goal with
  | Q1 : ?a * ?a = _, Q2 : ?b * ?b = _, Q3 : ?c * ?c = _, Q4 : ?d * ?d = _ |- _ =>
      field [Q1 Q2 Q3 Q4]
  | Q1 : ?a * ?a = _, Q2 : ?b * ?b = _, Q3 : ?c * ?c = _ |- _ => field [Q1 Q2 Q3]
  | Q1 : ?a * ?a = _, Q2 : ?b * ?b = _ |- _ => field [Q1 Q2]
  | Q1 : ?a * ?a = _ |- _ => field [Q1]
  | |- _ => field
  end.
Ltac by_ring := lazymatch goal with
  | Q1 : ?a * ?a = _, Q2 : ?b * ?b = _, Q3 : ?c * ?c = _, Q4 : ?d * ?d = _ |- _ =>
      ring [Q1 Q2 Q3 Q4]
  | Q1 : ?a * ?a = _, Q2 : ?b * ?b = _, Q3 : ?c * ?c = _ |- _ => ring [Q1 Q2 Q3]
  | Q1 : ?a * ?a = _, Q2 : ?b * ?b = _ |- _ => ring [Q1 Q2]
  | Q1 : ?a * ?a = _ |- _ => ring [Q1]
  | |- _ => ring
  end.

(* What is the same number in another order, as it stands in a normal form. *)
Ltac as_known_in f := repeat match goal with
  | N : normal_form ?l _ |- context [f ?a] => match l with context [f ?b] =>
      tryif constr_eq a b then fail else
      tryif (match goal with K : normal_form ?m _ |- _ => match m with context [f ?c] => constr_eq a c end end)
      then fail else
        (let H := fresh in assert (H : a = b) by (solve [ring]); rewrite H; clear H) end
  end.
Ltac as_known := as_known_in sqrt; as_known_in inv; as_known_in exp.
(* Means and integrals of what is the same at each point. *)
Lemma E_known {A} (mu : law A) c f : (forall x, drawn mu x -> f x = c) -> E mu f = c.
Proof. apply E_is. Qed.
Ltac known_means := repeat match goal with
  | H : forall i, label i -> _ = ?c |- context [E ?m ?g] =>
      let K := fresh in assert (K : E m g = c) by
        (apply E_known; intros; draws; cbv beta; apply H; labels); rewrite K; clear K
  end.
Lemma integral_alike F G (f g : R -> R) : (forall x, f x = g x) -> the_integral F G f = the_integral F G g.
Proof. intros H; f_equal; now apply FunctionalExtensionality.functional_extensionality. Qed.
Ltac alike_integrals := repeat match goal with
  | |- context [the_integral ?F ?G ?f] => match goal with |- context [the_integral F G ?g] =>
      tryif constr_eq f g then fail else
        (let H := fresh in assert (H : the_integral F G f = the_integral F G g)
          by (apply integral_alike; intros; cbv beta; first [ring | alike_by exp ltac:(solve [ring | field]); ring]);
         rewrite H; clear H) end
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
  | |- context [sin 0] => rewrite sin_0
  | |- context [cos 0] => rewrite cos_0
  | |- context [erf 0] => rewrite erf_0
  | |- context [asin 0] => rewrite asin_0
  | |- context [asin 1] => rewrite asin_1
  | |- context [asin (1 / 2)] => rewrite asin_half
  | |- context [atan 0] => rewrite atan_0
  | |- context [atan 1] => rewrite atan_1
  | |- context [sqrt 0] => rewrite sqrt_0
  | |- context [sqrt 1] => rewrite sqrt_1
  | |- context [delta ?i ?i] => rewrite (delta_same i)
  end.

(** Put in what functions are, as it stands above. *)
Ltac put_all := put; repeat match goal with
  | N : normal_form (?f ?a) ?r |- context [?f ?b] =>
      tryif constr_eq r (f b) then fail else idtac;
      lazymatch f with sqrt => idtac | ln => idtac | exp => idtac | asin => idtac | atan => idtac
        | erf => idtac | Rabs => idtac | cos => idtac | sin => idtac | inv => idtac end;
      let H := fresh in assert (H : b = a) by (put; solve [ring]); rewrite H, (normal_eq _ _ N); clear H
  end.

(** The same but for the names of what is bound; [reflexivity] would look into definitions. *)
Ltac same := lazymatch goal with |- ?a = ?b => constr_eq a b; reflexivity end.

Ltac lengths := repeat match goal with H : dot ?x ?x = _ |- context [dot ?x ?x] => rewrite H end.

(** Equality of two expressions whose atoms are the same. *)
Ltac close := first [ring | field; solve [sides]].
Ltac equal := cbv beta; put; first
  [ same | ring
  | progress (rewrite ?(inv_at PI PI_neq0)); field; solve [sides]
  | progress (symmetric; put_all; alike_by_ring); ring
  | symmetric; put_all; alike_by_ring; fractions; first [close | squares; by_field; solve [sides]]
  | put_all; merge; symmetric; alike; fractions; close
  | rewrite ?inv_mult, ?inv_pow, ?inv_mult; symmetric; fractions; close
  | put_all; merge; symmetric; functions; fractions; alike; squares; by_field; solve [sides]
  | put; symmetric; fractions; squares; field_simplify_eq; [by_ring | solve [sides]]
  | lra
  | progress as_known; put; first [ring | fractions; close | squares; by_ring | roots; by_ring]
  | progress alike_integrals; first [ring | fractions; close | squares; by_ring]
  | progress known_means; first [ring | fractions; close]
  | progress products; dots; lengths; fractions; first [close | squares; by_field; solve [sides]]
  | progress (rewrite ?inv_mult, ?inv_inv, ?inv_pow); fractions; close ]
with merge := repeat match goal with
  | |- context [E ?m ?f] => match goal with |- context [E m ?g] =>
      tryif constr_eq f g then fail else
        (let H := fresh in assert (H : E m f = E m g) by (apply E_ext; intros; draws; equal);
         rewrite H; clear H) end
  end.

(** Kernels at entries that are equal, perhaps swapped, and the kernel of a theorem that is quoted. *)
Ltac alike_kernels := repeat match goal with
  | |- context [?f ?a ?b ?c] => lazymatch type of f with R -> R -> R -> R => idtac end;
      match goal with |- context [f ?d ?e ?g] =>
        tryif (constr_eq a d; constr_eq b e; constr_eq c g) then fail else
          (let H := fresh in assert (H : f d e g = f a b c) by first
             [ f_equal; solve [ring]
             | transitivity (f g e d); [solve [kernels; reflexivity] | f_equal; solve [ring]] ];
           rewrite H; clear H) end
  end.
Ltac own_kernels := repeat match goal with
  | |- context [?f] => is_const f; lazymatch type of f with R -> R -> R -> R => idtac end;
      match goal with |- context [?g] => is_const g; lazymatch type of g with R -> R -> R -> R => idtac end;
        tryif constr_eq f g then fail else (let H := constr:(@eq_refl _ f : f = g) in change f with g) end
  end.

(** The same number but for order, and for what is 0 or 1. *)
Ltac arrange := cbv beta; put; first
  [ same | ring | symmetric; ring
  | align; symmetric; first [ring | fractions; field; solve [sides]]
  | progress products; align; symmetric; ring
  | symmetric; alike_by_ring; ring
  | squares; by_ring
  | progress as_known; put; first [ring | roots; by_ring]
  | progress own_kernels; arrange
  | progress (products; dots; alike_kernels); alike_by_ring; ring
  | match goal with H : ?l = _ |- context [?l] =>
      lazymatch type of l with R => rewrite H; ring end end ]
with align := repeat match goal with
  | |- context [E ?m ?f] => match goal with |- context [E m ?g] =>
      tryif constr_eq f g then fail else
        (let H := fresh in assert (H : E m f = E m g) by (apply E_ext; intros; arrange);
         rewrite H; clear H) end
  end.

(** Powers whose exponents are numbers. *)
Ltac known_powers := repeat match goal with |- context [npow ?x ?e] =>
  lazymatch parts_of e with (?z, O) =>
    let k := eval cbv in (Z.to_nat z) in rewrite (npow_nat x e k) by same_nat end end.
(** The same number but for the order of summands and factors, part by part. What stands as something else
    fails at once, so that parts of sums can be tried in pairs. *)
Ltac congruent := cbv beta; tryif same then idtac else lazymatch goal with
  | |- E ?m _ = E ?m _ => apply E_ext; intros; congruent
  | |- E _ _ = _ => fail
  | |- _ = E _ _ => fail
  | |- the_integral ?F ?G _ = the_integral ?F ?G _ => apply integral_alike; intros; congruent
  | |- Rmin ?a ?b = Rmin _ _ => first
      [apply (f_equal2 Rmin); congruent | rewrite (Rmin_comm a b); apply (f_equal2 Rmin); congruent]
  | |- ?f ?a ?b ?c = ?g _ _ _ => lazymatch type of f with R -> R -> R -> R =>
      let H := constr:(@eq_refl _ f : f = g) in first
      [ change f with g; first [apply (f_equal3 g); entry
        | transitivity (g c b a); [solve [kernels; same] | apply (f_equal3 g); entry]]
      | tryif constr_eq f g then fail else change g with f;
        transitivity (f c b a); [solve [kernels; same] | apply (f_equal3 f); entry] ] end
  | |- _ => parts_congruent; first [ring | products; dots; alike_by_ring; symmetric; ring
      | progress known_powers; products; dots; alike_by_ring; symmetric; ring]
  end
with entry := first [same | products; dots; first [ring | alike_by_ring; ring]]
with parts_congruent := repeat match goal with |- ?l = ?r => match l with
  | context [E ?m ?f] => lazymatch r with context [E m f] => fail | _ =>
      match r with context [E m ?g] => link (E m f) (E m g) end end
  | context [the_integral ?F ?G ?f] => lazymatch r with context [the_integral F G f] => fail | _ =>
      match r with context [the_integral F G ?g] => link (the_integral F G f) (the_integral F G g) end end
  | context [Rmin ?a ?b] => lazymatch r with context [Rmin a b] => fail | _ =>
      match r with context [Rmin ?c ?d] => link (Rmin a b) (Rmin c d) end end
  | context [?f ?a ?b ?c] => lazymatch type of f with R -> R -> R -> R => idtac end;
      lazymatch r with context [f a b c] => fail | _ =>
        match r with context [?g ?d ?e ?h] => link (f a b c) (g d e h) end end
  end end
with link u v := let H := fresh in assert (H : u = v) by congruent; rewrite H; clear H.
(** The same where numbers are divided by others. *)
Ltac same_sums := first [ring | field | kernels; first [ring | field] | congruent | parts_congruent; field].
(** Where the goal is not seen with the lesser of two numbers, in both cases. *)
Ltac for_either tac := match goal with |- context [Rmin ?a ?b] => let L := fresh in destruct (Rle_dec a b) as [L | L];
  [ rewrite (Rmin_left a b L) | rewrite (Rmin_right a b (Rlt_le _ _ (Rnot_le_lt _ _ L))) ]; clear L; tac end.
(* What is known of means, which may stand there in another order. *)
Ltac put_alike := repeat match goal with
  | N : normal_form (E ?m ?f) _ |- context [E ?m ?g] => tryif constr_eq f g then fail else link (E m g) (E m f)
  end; put.
(** The same number but for order, where kernels stand that are not looked into. *)
Ltac in_order := first [congruent | progress put; congruent | progress put_alike; congruent | arrange].

(** Kernels at multiples of other points. *)
Lemma root_scaled c t : 0 < c -> sqrt (c ^ 2 * t) = c * sqrt t.
Proof. intros P; rewrite sqrt_mult_alt by nra; rewrite sqrt_pow2 by lra; reflexivity. Qed.
Ltac unscaled N := rewrite ?inv_mult, ?inv_pow, ?(inv_at _ N); field; exact N.
Ltac without_scale f s tac := repeat match goal with |- context [f ?t] => lazymatch t with context [s] =>
    match goal with |- context [f ?u] => lazymatch u with context [s] => fail | _ => tac t u end end end end.
Ltac scaled s P := let N := fresh in assert (N : s <> 0) by (intros ->; lra);
  without_scale sqrt s ltac:(fun t u => first
    [ replace (sqrt t) with (sqrt u) by (f_equal; unscaled N)
    | replace (sqrt t) with (s * sqrt u) by (rewrite <- (root_scaled s u P); f_equal; unscaled N)
    | replace (sqrt t) with (s * (s * sqrt u)) by
        (rewrite <- (root_scaled s u P), <- (root_scaled s _ P); f_equal; unscaled N) ]);
  without_scale asin s ltac:(fun t u => replace (asin t) with (asin u) by (f_equal; unscaled N));
  ring.
Ltac scaled_kernel s := let P := fresh in assert (P : 0 < s) by lra;
  let N := fresh in assert (N : s <> 0) by lra;
  match goal with |- ?f _ _ _ = ?r => match r with context [f ?d ?e ?h] => first
    [ transitivity (f (s ^ 2 * d) (s ^ 2 * e) (s ^ 2 * h));
      [apply (f_equal3 f); products; dots; unscaled N |]
    | transitivity (f (s ^ 2 * h) (s ^ 2 * e) (s ^ 2 * d));
      [apply (f_equal3 f); products; dots; unscaled N |] ];
    generalize d e h; intros; unfold f; scaled s P end end.

(** Where a vector is 0, and where it is not. *)
Ltac noughts := repeat first
  [ progress rewrite ?Rmult_0_l, ?Rmult_0_r, ?Rplus_0_l, ?Rplus_0_r, ?Rminus_0_r, ?inv_0, ?sqrt_0, ?asin_0
  | rewrite pow_i by (apply PeanoNat.Nat.lt_0_succ)
  | match goal with
    | |- context [sqrt ?a] => replace (sqrt a) with 0 by
        (replace a with 0 by ring; symmetry; apply sqrt_0)
    | |- context [inv ?a] => replace (inv a) with 0 by
        (replace a with 0 by ring; symmetry; apply inv_0)
    | |- context [asin ?a] => replace (asin a) with 0 by
        (replace a with 0 by ring; symmetry; apply asin_0)
    | |- context [npow ?a ?e] => replace (npow a e) with 0 by
        (replace a with 0 by ring; symmetry; apply npow_0; labels)
    end ].
Ltac at_zero x Z := products; rewrite ?(dot_zero_of x _ Z);
  repeat match goal with |- context [dot ?y x] =>
    rewrite (dot_sym y x), (dot_zero_of x y Z) end;
  noughts; first [reflexivity | ring | equal].
Ltac not_zero x := let Z := fresh in
  destruct (Req_dec (dot x x) 0) as [Z | Z];
  [ at_zero x Z | assert (0 < dot x x) by (pose proof (dot_nonneg x); lra); clear Z ].

(** What an inverse, a root or a function is: its normal form. *)
Lemma exp_power x n : exp x ^ n = exp (INR n * x).
Proof.
  induction n as [| n IH]; [simpl; now rewrite Rmult_0_l, exp_0 |].
  cbn [pow]; rewrite IH, <- exp_plus, S_INR; f_equal; ring.
Qed.
Lemma inv_exp x : inv (exp x) = exp (- x).
Proof. rewrite inv_at, exp_Ropp; [reflexivity | pose proof (exp_pos x); lra]. Qed.
Lemma inv_is b e : b <> 0 -> b * e = 1 -> inv b = e.
Proof. intros H1 H2; rewrite inv_at by assumption; apply (Rmult_eq_reg_l b); [| easy]; rewrite H2; now apply Rinv_r. Qed.
Lemma inv_times b c d : c <> 0 -> b = c * d -> inv b = / c * inv d.
Proof. intros H ->; rewrite inv_mult, (inv_at c) by easy; reflexivity. Qed.
Ltac exps := rewrite ?inv_pow, ?exp_power, ?inv_exp, ?exp_power; repeat rewrite <- exp_plus;
  f_equal; cbn [INR].
Ltac inverse := first
  [ match goal with |- inv _ = inv _ => f_equal; ring end
  | rewrite ?inv_mult, ?inv_pow, ?inv_inv; first [reflexivity | ring | fractions; close]
  | apply inv_is; [sign | equal]
  | match goal with |- inv ?b = ?c * inv ?d =>
      rewrite (inv_times b (/ c) d); [field | apply Rinv_neq_0_compat; lra | field] end
  | match goal with |- inv ?b = ?c * inv ?d =>
      rewrite (inv_times b (inv c) d); [fractions; close | apply inv_ne; sign | fractions; close] end ].
Ltac npows := whole_numbers; repeat match goal with |- context [npow ?x ?e] =>
    let k := nat_of e in rewrite (npow_nat x e k) by same_nat end; rewrite ?pow_add.
Ltac inverse_powers := rewrite ?inv_mult, ?inv_pow, ?inv_mult, ?inv_pow, ?inv_inv; roots; by_ring.
Ltac angles := rewrite ?cos_2a_sin, ?sin_2a; repeat first
  [ rewrite sin_asin by (first [assumption | split; sign])
  | rewrite cos_asin by (first [assumption | split; sign])
  | rewrite sin_plus | rewrite cos_plus | rewrite sin_minus | rewrite cos_minus
  | rewrite sin_PI2 | rewrite cos_PI2 | rewrite sin_PI | rewrite cos_PI ]; unfold Rsqr.
Lemma alike_at (f : R -> R) a b : a = b -> f a = f b.
Proof. now intros ->. Qed.
Ltac number v := match goal with |- ?f ?a = _ =>
  let H := fresh in assert (H : a = v) by
    first [same_number | solve [fractions; squares; by_field; solve [sides]]]; rewrite H; clear H end.
(** A root of a square times a number is a multiple of the root of the number, whatever its sign. *)
Lemma sqrt_of_multiple c b t e : 0 <= c -> t = c * c * b -> e = c * sqrt b -> sqrt t = e.
Proof. intros H -> ->; rewrite sqrt_mult_alt, sqrt_square by nra; reflexivity. Qed.
Ltac scaled_root := match goal with |- sqrt _ = ?e => match e with context C [sqrt ?b] =>
  let c := context C [1] in apply (sqrt_of_multiple c b); [sign | solve [equal] | ring] end end.
(** Derivatives, by form; what they come to is proved apart. *)
Lemma is_derive_to (f : R -> R) (x d e : R) : is_derive f x d -> d = e -> is_derive f x e.
Proof. now intros H <-. Qed.
Lemma der_const (c x : R) : is_derive (fun _ => c) x 0.
Proof. apply (is_derive_const c x). Qed.
Lemma der_id (x : R) : is_derive (fun t => t) x 1.
Proof. apply (is_derive_id x). Qed.
Lemma der_plus (f g : R -> R) (x a b : R) : is_derive f x a -> is_derive g x b ->
  is_derive (fun t => f t + g t) x (a + b).
Proof. intros; now apply (is_derive_plus f g). Qed.
Lemma der_minus (f g : R -> R) (x a b : R) : is_derive f x a -> is_derive g x b ->
  is_derive (fun t => f t - g t) x (a - b).
Proof. intros; now apply (is_derive_minus f g). Qed.
Lemma der_opp (f : R -> R) (x a : R) : is_derive f x a -> is_derive (fun t => - f t) x (- a).
Proof. intros; now apply (is_derive_opp f). Qed.
Lemma der_mult (f g : R -> R) (x a b : R) : is_derive f x a -> is_derive g x b ->
  is_derive (fun t => f t * g t) x (a * g x + f x * b).
Proof. intros; apply (is_derive_mult f g x a b); auto; intros; apply Rmult_comm. Qed.
Lemma der_of (f g : R -> R) (x a b : R) : is_derive f x a -> is_derive g (f x) b ->
  is_derive (fun t => g (f t)) x (a * b).
Proof. intros; now apply (is_derive_comp g f x b a). Qed.
Lemma der_pow (f : R -> R) (x a : R) n : is_derive f x a ->
  is_derive (fun t => f t ^ n) x (INR n * a * f x ^ pred n).
Proof. intros; now apply is_derive_pow. Qed.
Lemma der_inv (f : R -> R) (x a : R) : is_derive f x a -> f x <> 0 ->
  is_derive (fun t => inv (f t)) x (- a * inv (f x) * inv (f x)).
Proof.
  intros D N; apply (is_derive_to _ _ (a * - / f x ^ 2)).
  - now apply (der_of f inv); [| apply is_derive_inv].
  - rewrite inv_at by assumption; field; assumption.
Qed.
Lemma der_sqrt (f : R -> R) (x a : R) : is_derive f x a -> 0 < f x ->
  is_derive (fun t => sqrt (f t)) x (1 / 2 * a * inv (sqrt (f x))).
Proof.
  intros D N; assert (0 < sqrt (f x)) by now apply sqrt_lt_R0.
  apply (is_derive_to _ _ (a * / (2 * sqrt (f x)))).
  - now apply (is_derive_sqrt f).
  - rewrite inv_at by lra; field; lra.
Qed.
Lemma der_exp (f : R -> R) (x a : R) : is_derive f x a ->
  is_derive (fun t => exp (f t)) x (a * exp (f x)).
Proof. intros; apply (der_of f exp); [assumption | apply is_derive_exp]. Qed.
Lemma der_ln (f : R -> R) (x a : R) : is_derive f x a -> 0 < f x ->
  is_derive (fun t => ln (f t)) x (a * inv (f x)).
Proof.
  intros; apply (der_of f ln); [assumption |].
  rewrite inv_at by lra; now apply is_derive_ln.
Qed.
Lemma der_sin (f : R -> R) (x a : R) : is_derive f x a ->
  is_derive (fun t => sin (f t)) x (a * cos (f x)).
Proof. intros; apply (der_of f sin); [assumption | apply is_derive_sin]. Qed.
Lemma der_cos (f : R -> R) (x a : R) : is_derive f x a ->
  is_derive (fun t => cos (f t)) x (a * - sin (f x)).
Proof. intros; apply (der_of f cos); [assumption | apply is_derive_cos]. Qed.
Lemma der_atan (f : R -> R) (x a : R) : is_derive f x a ->
  is_derive (fun t => atan (f t)) x (a * inv (1 + f x ^ 2)).
Proof.
  intros; apply (der_of f atan); [assumption |].
  rewrite inv_at by nra; apply (is_derive_to _ _ (/ (1 + (f x)²))); [| unfold Rsqr; simpl; now rewrite Rmult_1_r].
  apply is_derive_atan.
Qed.
Lemma der_asin (f : R -> R) (x a : R) : is_derive f x a -> -1 < f x < 1 ->
  is_derive (fun t => asin (f t)) x (a * inv (sqrt (1 - f x ^ 2))).
Proof.
  intros D B; assert (0 < sqrt (1 - f x ^ 2)) by (apply sqrt_lt_R0; nra).
  apply (der_of f asin); [assumption |]; rewrite inv_at by lra; now apply is_derive_asin.
Qed.
Lemma der_erf (f : R -> R) (x a : R) : is_derive f x a ->
  is_derive (fun t => erf (f t)) x (a * (2 * inv (sqrt PI) * exp (-1 * f x ^ 2))).
Proof.
  intros; assert (0 < sqrt PI) by apply sqrt_lt_R0, PI_RGT_0.
  apply (der_of f erf); [assumption |].
  apply (is_derive_to _ _ (2 / sqrt PI * exp (- f x ^ 2))); [apply is_derive_erf |].
  rewrite inv_at by lra; replace (-1 * f x ^ 2) with (- f x ^ 2) by ring; field; lra.
Qed.

Lemma der_npow (f : R -> R) (x a n : R) : is_derive f x a -> label n ->
  is_derive (fun t => npow (f t) n) x (n * npow (f x) (n - 1) * a).
Proof.
  intros D [k ->]; apply (is_derive_ext (fun t => f t ^ S k)); [intros; now rewrite npow_INR |].
  replace (INR (S k) - 1) with (INR k) by (rewrite S_INR; ring); rewrite npow_INR.
  apply (is_derive_to _ _ (INR (S k) * a * f x ^ pred (S k))); [now apply is_derive_pow |].
  cbn [pred]; ring.
Qed.

Lemma within u : 0 < 1 - u ^ 2 -> -1 < u < 1.
Proof. intros; split; nra. Qed.
Ltac between := first [apply within; assumption | split; lra | apply within; sign | split; nra
  | split; sign].
Ltac constant f := let a := eval cbv beta in (f 0) in let b := eval cbv beta in (f 1) in constr_eq a b.
Ltac der := cbv beta; first [lazymatch goal with |- is_derive ?f _ _ => constant f end; apply der_const
  | lazymatch goal with
  | |- is_derive (fun t => t) _ _ => apply der_id
  | |- is_derive (fun t => @?f t + @?g t) _ _ => apply (der_plus f g); der
  | |- is_derive (fun t => @?f t - @?g t) _ _ => apply (der_minus f g); der
  | |- is_derive (fun t => - @?f t) _ _ => apply (der_opp f); der
  | |- is_derive (fun t => _ / _) _ _ => first [apply der_const | unfold Rdiv; der]
  | |- is_derive (fun t => @?f t * @?g t) _ _ => apply (der_mult f g); der
  | |- is_derive (fun t => (@?f t) ^ ?n) _ _ => apply (der_pow f); der
  | |- is_derive (fun t => npow (@?f t) ?n) _ _ => apply (der_npow f); [der | labels]
  | |- is_derive (fun t => inv (@?f t)) _ _ => apply (der_inv f); [der | cbv beta; sign]
  | |- is_derive (fun t => sqrt (@?f t)) _ _ => apply (der_sqrt f); [der | cbv beta; sign]
  | |- is_derive (fun t => exp (@?f t)) _ _ => apply (der_exp f); der
  | |- is_derive (fun t => ln (@?f t)) _ _ => apply (der_ln f); [der | cbv beta; sign]
  | |- is_derive (fun t => sin (@?f t)) _ _ => apply (der_sin f); der
  | |- is_derive (fun t => cos (@?f t)) _ _ => apply (der_cos f); der
  | |- is_derive (fun t => atan (@?f t)) _ _ => apply (der_atan f); der
  | |- is_derive (fun t => asin (@?f t)) _ _ => apply (der_asin f); [der | cbv beta; between]
  | |- is_derive (fun t => erf (@?f t)) _ _ => apply (der_erf f); der
  end ].
Ltac derivative_of := cbv beta; eapply is_derive_to; [der |]; cbv beta; cbn [INR pred].
Ltac derivative := derivative_of; equal.

(* -f(x) is f(-x) *)
Lemma asin_odd' x : asin (-1 * x) = -1 * asin x.
Proof. replace (-1 * x) with (- x) by ring; rewrite asin_opp; ring. Qed.
Lemma erf_odd' x : erf (-1 * x) = -1 * erf x.
Proof. replace (-1 * x) with (- x) by ring; rewrite erf_odd; ring. Qed.
Lemma atan_odd' x : atan (-1 * x) = -1 * atan x.
Proof. replace (-1 * x) with (- x) by ring; rewrite atan_opp; ring. Qed.
Lemma sin_odd' x : sin (-1 * x) = -1 * sin x.
Proof. replace (-1 * x) with (- x) by ring; rewrite sin_neg; ring. Qed.
Lemma cos_even' x : cos (-1 * x) = cos x.
Proof. replace (-1 * x) with (- x) by ring; apply cos_neg. Qed.
Lemma opp_times a b : a = -1 * b -> a = - b. Proof. lra. Qed.
Ltac odd := first [ apply opp_times | idtac ]; lazymatch goal with
  | |- asin _ = _ => rewrite <- asin_odd' | |- erf _ = _ => rewrite <- erf_odd'
  | |- atan _ = _ => rewrite <- atan_odd' | |- sin _ = _ => rewrite <- sin_odd'
  | |- cos _ = cos ?y => rewrite <- (cos_even' y) end; f_equal; first [same_number | equal].

Ltac at_end := lazymatch goal with
  | |- npow 0 _ = 0 => apply npow_0; labels
  | |- npow 1 _ = 1 => apply npow_at_1; labels
  | |- cos ?a = 0 => replace a with (PI / 2) by field; exact cos_PI2
  | |- sin ?a = 1 => replace a with (PI / 2) by field; exact sin_PI2
  end.
Ltac normal := unfold normal_form; put; first
  [ reflexivity
  | at_end
  | match goal with |- inv _ = _ => inverse end
  | match goal with |- ?f _ = ?f _ => f_equal; equal end
  | match goal with |- sqrt _ = _ => apply sqrt_is; [sign | equal] end
  | scaled_root
  | match goal with |- exp _ = _ => exps; first [solve [timeout 5 ring] | solve [inverse_powers] | equal] end
  | match goal with |- npow _ _ = _ => npows; first [solve [timeout 5 ring] | inverse_powers | equal] end
  | match goal with |- dot _ _ = _ =>
      products; dots; first [ring | squares; by_ring | fractions; squares; by_field; solve [sides]] end
  | match goal with |- diff _ _ = _ => apply diff_is; derivative end
  | odd
  | match goal with |- sin _ = _ => angles; equal | |- cos _ = _ => angles; equal end
  | first [number 1 | number 0 | number (1 / 2) | number (-1)]; functions; equal
  | functions; equal ].

Ltac sign_as F := first
  [ assumption | shape
  | draws; match goal with
    | |- 0 <= ?e => let H := fresh in assert (H : e = F) by equal; rewrite H; clear H; sign
    | |- 0 < ?e => let H := fresh in assert (H : e = F) by equal; rewrite H; clear H; sign
    | |- ?e <> 0 => let H := fresh in assert (H : e = F) by equal; rewrite H; clear H; sign
    | |- ?e >= 0 => let H := fresh in assert (H : e = F) by equal; rewrite H; clear H; sign
    | |- ?e > 0 => let H := fresh in assert (H : e = F) by equal; rewrite H; clear H; sign
    | |- _ < _ => apply from_gap_lt; sign_as F
    | |- _ <= _ => apply from_gap_le; sign_as F
    end
  | sign ].

(* Products of sums with erf, whose signs are known by linear arithmetic. *)
Ltac by_known_parts := lazymatch goal with
  | |- 0 <= ?a * ?b => lazymatch b with context [erf _] => solve [nonneg] end
  | |- 0 < ?a * ?b => lazymatch b with context [erf _] => solve [positive] end
  end.
(** The sign of a number that is the form F, as [tac] proves. *)
Tactic Notation "sign_form" constr(F) tactic3(tac) := draws; first [by_known_parts | match goal with
  | |- 0 <= ?e => let H := fresh in assert (H : e = F) by tac; rewrite H; clear H; shape
  | |- 0 < ?e => let H := fresh in assert (H : e = F) by tac; rewrite H; clear H; shape
  | |- ?e <> 0 => let H := fresh in assert (H : e = F) by tac; rewrite H; clear H; shape
  | |- ?e < 0 => let H := fresh in assert (H : e = F) by tac; rewrite H; clear H; shape
  | |- ?e <= 0 => let H := fresh in assert (H : e = F) by tac; rewrite H; clear H; shape
  | |- ?e >= 0 => let H := fresh in assert (H : e = F) by tac; rewrite H; clear H; shape
  | |- ?e > 0 => let H := fresh in assert (H : e = F) by tac; rewrite H; clear H; shape
  end ].

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

Ltac continuity_at := cbv beta; first
  [lazymatch goal with |- continuous ?f _ => constant f end; apply continuous_const | lazymatch goal with
  | |- continuous (fun t => t) _ => apply continuous_id
  | |- continuous (fun _ => ?c) _ => apply continuous_const
  | |- continuous (fun t => @?f t + @?g t) _ => apply (continuous_plus_at f g); continuity_at
  | |- continuous (fun t => @?f t - @?g t) _ => apply (continuous_minus_at f g); continuity_at
  | |- continuous (fun t => - @?f t) _ => apply (continuous_opp_at f); continuity_at
  | |- continuous (fun t => @?f t * @?g t) _ => apply (continuous_mult_at f g); continuity_at
  | |- continuous (fun t => @?f t / @?g t) _ => unfold Rdiv; continuity_at
  | |- continuous (fun t => (@?f t) ^ _) _ => apply (continuous_pow_at _ f); continuity_at
  | |- continuous (fun t => sin (@?f t)) _ =>
      apply (continuous_of sin f); [continuity_at | apply continuous_sin]
  | |- continuous (fun t => cos (@?f t)) _ =>
      apply (continuous_of cos f); [continuity_at | apply continuous_cos]
  | |- continuous (fun t => Rabs (@?f t)) _ =>
      apply (continuous_of Rabs f); [continuity_at | apply continuous_Rabs]
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
  end ].

(** The goal from an equality that is the same but for order. *)
Ltac rearranged U := first
  [ exact U
  | match type of U with ?a = ?b =>
      transitivity a; [arrange | transitivity b; [exact U | symmetry; arrange]] end
  | fit U ]
with fit I := cbv beta in I; first
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
Ltac premise := cbv beta; first
  [ assumption | lra | solve [labels] | solve [intros; eauto] | solve [sign] | reflexivity | equal ].
(* A fact of all values comes from one that is the same at each. *)
Ltac premise_by H := first [exact H | fit H | each_by H | premise]
with each_by H := lazymatch goal with
  | |- forall x, _ => let v := fresh in intro v; cbv beta;
      let K := fresh in pose proof (H v) as K; cbv beta in K; each_by K
  | _ => first [exact H | fit H]
  end.
Ltac fits H := first [exact H | fit H | each_by H
  | progress at_one H; first [exact H | fit H | each_by H]]
with at_one H := repeat match goal with
  | |- context [1 * IZR ?q] => rewrite (Rmult_1_l (IZR q))
  | |- context [IZR ?q * 1] => rewrite (Rmult_1_r (IZR q))
  | _ => match type of H with
    | context [1 * IZR ?q] => rewrite (Rmult_1_l (IZR q)) in H
    | context [IZR ?q * 1] => rewrite (Rmult_1_r (IZR q)) in H end
  end.
(* Sums of vectors in another order are the same in products. *)
Ltac in_products K := revert K; products; dots; alike_by_ring; alike_kernels; intros K; first [lra | fit K].
Ltac pointwise K := cbv beta in K |- *; first [lra | fit K | in_products K].

Ltac fit_to A H := let K := fresh in assert (K := A); gap;
  match goal with |- ?g => enough g by assumption end;
  match type of K with | ?p -> _ => let P := fresh in assert (P : p) by fit H; specialize (K P) end; fit K.

Lemma side_ge a b c d : a >= b -> a = c -> b = d -> c >= d. Proof. intros ? <- <-; assumption. Qed.
Lemma side_gt a b c d : a > b -> a = c -> b = d -> c > d. Proof. intros ? <- <-; assumption. Qed.
Lemma side_le a b c d : a <= b -> a = c -> b = d -> c <= d. Proof. intros ? <- <-; assumption. Qed.
Lemma side_lt a b c d : a < b -> a = c -> b = d -> c < d. Proof. intros ? <- <-; assumption. Qed.
Lemma side_eq (a b c d : R) : a = b -> a = c -> b = d -> c = d. Proof. intros ? <- <-; assumption. Qed.
(** The goal says what H says, with sides that are the same once they are in order. *)
Ltac sides_of H := first [apply (side_ge _ _ _ _ H) | apply (side_gt _ _ _ _ H)
  | apply (side_le _ _ _ _ H) | apply (side_lt _ _ _ _ H) | apply (side_eq _ _ _ _ H)]; arrange.
Lemma swapped_ge a b c d : a >= b -> a = d -> b = c -> c <= d. Proof. intros; lra. Qed.
Lemma swapped_gt a b c d : a > b -> a = d -> b = c -> c < d. Proof. intros; lra. Qed.
(** The goal says what H says, part by part. *)
Ltac congruent_to H := cbv beta in H |- *; let T := type of H in
  lazymatch goal with
  | |- _ >= _ => lazymatch T with _ >= _ => apply (side_ge _ _ _ _ H) end
  | |- _ > _ => lazymatch T with _ > _ => apply (side_gt _ _ _ _ H) end
  | |- _ <= _ => lazymatch T with _ <= _ => apply (side_le _ _ _ _ H) | _ >= _ => apply (swapped_ge _ _ _ _ H) end
  | |- _ < _ => lazymatch T with _ < _ => apply (side_lt _ _ _ _ H) | _ > _ => apply (swapped_gt _ _ _ _ H) end
  | |- _ = _ => lazymatch T with _ = _ => apply (side_eq _ _ _ _ H) end
  end; congruent.
Lemma gap_le a b g : a <= b -> b - a = g -> 0 <= g. Proof. lra. Qed.
Lemma gap_ge a b g : a >= b -> a - b = g -> 0 <= g. Proof. lra. Qed.
Lemma gap_lt a b g : a < b -> b - a = g -> 0 < g. Proof. lra. Qed.
Lemma gap_gt a b g : a > b -> a - b = g -> 0 < g. Proof. lra. Qed.
Lemma gap_eq (a b g : R) : a = b -> a - b = g -> g = 0. Proof. lra. Qed.
(** The same of the gap of what H says. *)
Ltac gap_congruent_to H := cbv beta in H |- *;
  first [apply (gap_le _ _ _ H) | apply (gap_ge _ _ _ H) | apply (gap_lt _ _ _ H) | apply (gap_gt _ _ _ H)
    | apply (gap_eq _ _ _ H)]; congruent.
Ltac says H := first [exact H | let K := fresh in pose proof H as K; cbv beta in K; fits K].

(** From equations: the gap is a sum of gaps that are 0. *)
Lemma gap_zero (a b c d : R) : a = c -> b = d -> a = b -> c - d = 0.
Proof. intros; lra. Qed.
Lemma by_combination (a b s : R) : a = b + s -> s = 0 -> a = b.
Proof. intros; lra. Qed.

Lemma same_sign_ge f l r : 0 < f -> l = f * r -> (0 <= l <-> 0 <= r).
Proof. intros P ->; split; intros; nra. Qed.
Lemma same_sign_gt f l r : 0 < f -> l = f * r -> (0 < l <-> 0 < r).
Proof. intros P ->; split; intros; nra. Qed.
Lemma same_sign_eq f l r : 0 < f -> l = f * r -> (l = 0 <-> r = 0).
Proof. intros P ->; split; intros; nra. Qed.

Lemma E_cons {A} (mu : law A) o (f g : A -> R) r :
  E mu g = r -> E mu (fun x => o * f x + g x) = o * E mu f + r.
Proof. intros <-; now rewrite E_plus, E_scale. Qed.
Ltac linear := cbv beta; repeat (apply E_cons; cbv beta); first [apply E_scale | reflexivity | equal].
(** The mean of what is 0 but at one label. *)
Ltac by_delta n i f := rewrite (E_delta_to n i f);
  [ arrange | first [assumption | labels] | first [assumption | labels]
  | intros; first [arrange | symmetric; arrange] ].

(* What no tactic has to look into. *)
(** The mean of an odd function is 0 where the law is its own mirror image. *)
Ltac odd_value := cbv beta; first [solve [products; dots; ring] | products; symmetric; equal].

#[global] Opaque E VE inv sqrt asin atan exp ln sin cos erf npow rpow diff delta uniform coins the_limit
  the_integral Rmin Rmax Rabs dot vadd vscale drawn.

Ltac by_number := first [quick | sign].
