(** $NC1$ of the training outputs does not rise along gradient flow (flow-collapse)

  Given [s > 0]: s > 0
  Given [t > 0]: t > 0
  Given [s <= t]: s <= t
  Then -1 + E[(-exp(-t*s) + 1)^2; t ~ S1]*E[-exp(-t*s) + 1; t ~ S1]^(-2) >= E[1 - exp(-r*t); r ~
    S1]^(-2)*E[(1 - exp(-r*t))^2; r ~ S1] - 1
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require flow_slower.
From NCProofs Require flow_ordered.
From NCProofs Require spectral_collapse.
Open Scope R_scope.

(** Step [h > 0], by Instance:
  1 - exp(-_0*t) > 0 for all S1
*)
Lemma step_h_pos_0 (s : R) (t : R) (S_ : R -> law R)
    (sort_S_ : forall c, law_of_positives (S_ c))
    (H_s_pos_0 : s > 0)
    (H_t_pos_0 : t > 0)
    (H_s_less_is_t : s <= t) :
  forall u : R, drawn (S_ 1) u -> 1 - exp ((-1) * u * t) > 0.
Proof.
  intros any0 D0; draws.
  assert (I' : 1 - exp ((-1) * (any0) * (t)) > 0).
  { apply (flow_slower.step_h_t_pos_0 (any0) (t) (any0)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise]]. }
  assert (G' : (1 - exp ((-1) * any0 * t)) - (0) = (1 - exp ((-1) * (any0) * (t))) - (0)).
  { try assert (N3' : normal_form ((exp ((-1) * (any0) * (t)))) (inv (exp (any0 * t)))) by normal.
    try assert (N4' : normal_form (exp ((-1) * any0 * t)) (inv (exp (any0 * t)))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [f > 0], by Instance:
  -exp(-_0*s) + 1 > 0 for all S1
*)
Lemma step_f_pos_0 (s : R) (S_ : R -> law R)
    (sort_S_ : forall c, law_of_positives (S_ c))
    (H_s_pos_0 : s > 0) :
  forall u : R, drawn (S_ 1) u -> 1 - exp ((-1) * u * s) > 0.
Proof.
  intros any0 D0; draws.
  assert (I' : 1 - exp ((-1) * (any0) * (s)) > 0).
  { apply (flow_slower.step_h_t_pos_0 (any0) (s) (any0)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise]]. }
  assert (G' : (1 - exp ((-1) * any0 * s)) - (0) = (1 - exp ((-1) * (any0) * (s))) - (0)).
  { try assert (N3' : normal_form ((exp ((-1) * (any0) * (s)))) (inv (exp (any0 * s)))) by normal.
    try assert (N4' : normal_form (exp ((-1) * any0 * s)) (inv (exp (any0 * s)))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [gain], by Cases:
  ((1 - exp(-_0*t))*(1 - exp(-_1*s)) - (1 - exp(-t*_1))*(-exp(-_0*s) + 1))*(-exp(-t*_1) +
    exp(-_0*t)) >= 0 for all S1, S1
*)
Lemma step_gain (s : R) (t : R) (S_ : R -> law R)
    (sort_S_ : forall c, law_of_positives (S_ c))
    (H_s_pos_0 : s > 0)
    (H_t_pos_0 : t > 0)
    (H_s_less_is_t : s <= t) :
  forall u : R, drawn (S_ 1) u -> forall w : R, drawn (S_ 1) w -> ((1 - exp ((-1) * w * t)) * (1 - exp ((-1) * u * s)) - (1 - exp ((-1) * t * u)) * (1 - exp ((-1) * w * s))) * (exp ((-1) * w * t) - exp ((-1) * t * u)) >= 0.
Proof.
  intros any0 D0 any1 D1; draws.
  destruct (Rle_dec 0 (any0 - any1)) as [C' | C'].
  - assert (H_case : any0 - any1 >= 0) by lra; clear C'.
    assert (I' : ((1 - exp ((-1) * (any1) * (t))) * (1 - exp ((-1) * (any0) * (s))) - (1 - exp ((-1) * (any1) * (s))) * (1 - exp ((-1) * (t) * (any0)))) * (exp ((-1) * (any1) * (t)) - exp ((-1) * (t) * (any0))) >= 0).
    { apply (flow_ordered.step_theorem (any1) (any0) (s) (t) (any0)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; first [sign] | premise] | first [exact H_case | assert (G' : (any0) - (any1) = (any0 - any1) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_case]]. }
    assert (G' : (((1 - exp ((-1) * any1 * t)) * (1 - exp ((-1) * any0 * s)) - (1 - exp ((-1) * t * any0)) * (1 - exp ((-1) * any1 * s))) * (exp ((-1) * any1 * t) - exp ((-1) * t * any0))) - (0) = (((1 - exp ((-1) * (any1) * (t))) * (1 - exp ((-1) * (any0) * (s))) - (1 - exp ((-1) * (any1) * (s))) * (1 - exp ((-1) * (t) * (any0)))) * (exp ((-1) * (any1) * (t)) - exp ((-1) * (t) * (any0)))) - (0)).
    { try assert (N6' : normal_form ((exp ((-1) * (t) * (any0)))) (inv (exp (any0 * t)))) by normal.
      try assert (N7' : normal_form (exp ((-1) * any1 * s)) (inv (exp (any1 * s)))) by normal.
      try assert (N8' : normal_form (exp ((-1) * any1 * t)) (inv (exp (any1 * t)))) by normal.
      try assert (N9' : normal_form ((exp ((-1) * (any0) * (s)))) (inv (exp (any0 * s)))) by normal.
      try assert (N10' : normal_form (exp ((-1) * any0 * t)) (inv (exp (any0 * t)))) by normal.
      try assert (N11' : normal_form (exp ((-1) * any0 * s)) (inv (exp (any0 * s)))) by normal.
      try assert (N12' : normal_form ((exp ((-1) * (any1) * (s)))) (inv (exp (any1 * s)))) by normal.
      try assert (N13' : normal_form ((exp ((-1) * (any1) * (t)))) (inv (exp (any1 * t)))) by normal.
      first [put; solve [ring] | equal]. }
    gap; try rewrite G'; lra.
  - assert (H_case : any0 - any1 <= 0) by lra; clear C'.
    assert (I' : ((1 - exp ((-1) * (any0) * (t))) * (1 - exp ((-1) * (any1) * (s))) - (1 - exp ((-1) * (any0) * (s))) * (1 - exp ((-1) * (t) * (any1)))) * (exp ((-1) * (any0) * (t)) - exp ((-1) * (t) * (any1))) >= 0).
    { apply (flow_ordered.step_theorem (any0) (any1) (s) (t) (any1)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; first [sign] | premise] | first [exact H_case | assert (G' : (any1) - (any0) = (0) - (any0 - any1)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_case]]. }
    assert (G' : (((1 - exp ((-1) * any1 * t)) * (1 - exp ((-1) * any0 * s)) - (1 - exp ((-1) * t * any0)) * (1 - exp ((-1) * any1 * s))) * (exp ((-1) * any1 * t) - exp ((-1) * t * any0))) - (0) = (((1 - exp ((-1) * (any0) * (t))) * (1 - exp ((-1) * (any1) * (s))) - (1 - exp ((-1) * (any0) * (s))) * (1 - exp ((-1) * (t) * (any1)))) * (exp ((-1) * (any0) * (t)) - exp ((-1) * (t) * (any1)))) - (0)).
    { try assert (N20' : normal_form ((exp ((-1) * (t) * (any1)))) (inv (exp (any1 * t)))) by normal.
      try assert (N21' : normal_form (exp ((-1) * any1 * s)) (inv (exp (any1 * s)))) by normal.
      try assert (N22' : normal_form ((exp ((-1) * (any1) * (s)))) (inv (exp (any1 * s)))) by normal.
      try assert (N23' : normal_form (exp ((-1) * any1 * t)) (inv (exp (any1 * t)))) by normal.
      try assert (N24' : normal_form ((exp ((-1) * (any0) * (s)))) (inv (exp (any0 * s)))) by normal.
      try assert (N25' : normal_form (exp ((-1) * any0 * t)) (inv (exp (any0 * t)))) by normal.
      try assert (N26' : normal_form (exp ((-1) * any0 * s)) (inv (exp (any0 * s)))) by normal.
      try assert (N27' : normal_form ((exp ((-1) * (any0) * (t)))) (inv (exp (any0 * t)))) by normal.
      first [put; solve [ring] | equal]. }
    gap; try rewrite G'; lra.
Qed.

(** Step [theorem], by Instance:
  -1 + E[(-exp(-t*s) + 1)^2; t ~ S1]*E[-exp(-t*s) + 1; t ~ S1]^(-2) >= E[1 - exp(-r*t); r ~
    S1]^(-2)*E[(1 - exp(-r*t))^2; r ~ S1] - 1
*)
Lemma step_theorem (s : R) (t : R) (S_ : R -> law R)
    (sort_S_ : forall c, law_of_positives (S_ c))
    (H_s_pos_0 : s > 0)
    (H_t_pos_0 : t > 0)
    (H_s_less_is_t : s <= t) :
  E (S_ 1) (fun u => (1 - exp ((-1) * u * s)) ^ 2) * (inv ((E (S_ 1) (fun u => 1 - exp ((-1) * u * s))) ^ 2)) - 1 >= E (S_ 1) (fun u => (1 - exp ((-1) * u * t)) ^ 2) * (inv ((E (S_ 1) (fun u => 1 - exp ((-1) * u * t))) ^ 2)) - 1.
Proof.
  pose proof (step_h_pos_0 (s) (t) (S_) sort_S_ H_s_pos_0 H_t_pos_0 H_s_less_is_t) as H_h_pos_0.
  pose proof (step_f_pos_0 (s) (S_) sort_S_ H_s_pos_0) as H_f_pos_0.
  pose proof (step_gain (s) (t) (S_) sort_S_ H_s_pos_0 H_t_pos_0 H_s_less_is_t) as H_gain.
  assert (I' : E (S_ 1) (fun u => ((fun v0 => 1 - exp ((-1) * v0 * s)) u) ^ 2) * (inv ((E (S_ 1) (fun u => (fun v0 => 1 - exp ((-1) * v0 * s)) u)) ^ 2)) - 1 >= E (S_ 1) (fun u => ((fun v0 => 1 - exp ((-1) * v0 * t)) u) ^ 2) * (inv ((E (S_ 1) (fun u => (fun v0 => 1 - exp ((-1) * v0 * t)) u)) ^ 2)) - 1).
  { apply (spectral_collapse.step_theorem ((fun v0 => 1 - exp ((-1) * v0 * s))) ((fun v0 => 1 - exp ((-1) * v0 * t))) (S_)); [premise | premise_by H_h_pos_0 | premise_by H_f_pos_0 | premise_by H_gain]. }
  cbv beta in I'.
  congruent_to I'.
Qed.

Theorem theorem (s : R) (t : R) (S_ : R -> law R)
    (sort_S_ : forall c, law_of_positives (S_ c))
    (H_s_pos_0 : s > 0)
    (H_t_pos_0 : t > 0)
    (H_s_less_is_t : s <= t) :
  E (S_ 1) (fun u => (1 - exp ((-1) * u * s)) ^ 2) * (inv ((E (S_ 1) (fun u => 1 - exp ((-1) * u * s))) ^ 2)) - 1 >= E (S_ 1) (fun u => (1 - exp ((-1) * u * t)) ^ 2) * (inv ((E (S_ 1) (fun u => 1 - exp ((-1) * u * t))) ^ 2)) - 1.
Proof. exact (step_theorem (s) (t) (S_) sort_S_ H_s_pos_0 H_t_pos_0 H_s_less_is_t). Qed.
