(** Two classes: $NC1 >= 1 / Delta - 1$ for every feature map (test-floor)

  Given [class 1]: 1 + E[r(x); x ~ P1] > 0
  Given [class 2]: 1 - E[r(x); x ~ P1] > 0
  Given [overlap]: E[r(x)^2; x ~ P1] - E[r(x); x ~ P1]^2 > 0
  Given [apart]: <E[(-E[r(y); y ~ P1] + r(x))*h(x); x ~ P1], E[(-E[r(y); y ~ P1] + r(x))*h(x); x ~
    P1]> > 0
  with [rho]: rho = E[r(x); x ~ P1]
  with [V]: V = E[r(x)^2; x ~ P1] - E[r(x); x ~ P1]^2
  with [W]: W = E[<-(-1/2*E[r(y); y ~ P1] + 1/2)^(-1)*E[(-1/2*r(y) + 1/2)*h(y); y ~ P1] + h(x),
    -(-1/2*E[r(y); y ~ P1] + 1/2)^(-1)*E[(-1/2*r(y) + 1/2)*h(y); y ~ P1] + h(x)>*(-1/2*r(x) +
    1/2); x ~ P1] + E[<-E[(1/2*r(y) + 1/2)*h(y); y ~ P1]*(1/2*E[r(y); y ~ P1] + 1/2)^(-1) + h(x),
    -E[(1/2*r(y) + 1/2)*h(y); y ~ P1]*(1/2*E[r(y); y ~ P1] + 1/2)^(-1) + h(x)>*(1/2*r(x) + 1/2); x
    ~ P1]
  with [B]: B = (-1/2*E[r(x); x ~ P1] + 1/2)*<-E[h(x); x ~ P1] + (-1/2*E[r(x); x ~ P1] +
    1/2)^(-1)*E[(-1/2*r(x) + 1/2)*h(x); x ~ P1], -E[h(x); x ~ P1] + (-1/2*E[r(x); x ~ P1] +
    1/2)^(-1)*E[(-1/2*r(x) + 1/2)*h(x); x ~ P1]> + (1/2*E[r(x); x ~ P1] + 1/2)*<-E[h(x); x ~ P1] +
    E[(1/2*r(x) + 1/2)*h(x); x ~ P1]*(1/2*E[r(x); x ~ P1] + 1/2)^(-1), -E[h(x); x ~ P1] +
    E[(1/2*r(x) + 1/2)*h(x); x ~ P1]*(1/2*E[r(x); x ~ P1] + 1/...
  with [Delta]: Delta = V*(1 - rho^2)^(-1)
  Then W*B^(-1) >= -1 + Delta^(-1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [1 + rho], by Linear:
  1 + rho > 0
*)
Lemma step_s_1_p_rho (V : Space) (rho : R) (r : V -> R) (P : R -> law V)
    (H_class_1 : 1 + E (P 1) (fun x => r x) > 0)
    (H_rho : rho = E (P 1) (fun x => r x)) :
  1 + rho > 0.
Proof.
  assert (P0' : 0 < (1) * ((1 + E (P 1) (fun x => r x)) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (1 + rho) - (0) = (1) * ((1 + E (P 1) (fun x => r x)) - (0))).
  { enough (U' : (1 + E (P 1) (fun x => r x)) - 0 = 1 * ((1 + E (P 1) (fun x => r x)) - 0)).
    { transitivity ((1 + E (P 1) (fun x => r x)) - 0).
      { assert (C0' : rho = E (P 1) (fun x => r x)).
        { rewrite H_rho.
          first [same | ring | arrange]. }
        rewrite C0'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    assert (S0' : (1 + E (P 1) (fun x => r x)) - 0 = 1 + E (P 1) (fun x => r x)).
    { transitivity ((1 + E (P 1) (fun x => r x)) - 0). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : 1 * ((1 + E (P 1) (fun x => r x)) - 0) = 1 + E (P 1) (fun x => r x)).
    { transitivity (1 * ((1 + E (P 1) (fun x => r x)) - 0)). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity ((1 + E (P 1) (fun x => r x)) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (1 * ((1 + E (P 1) (fun x => r x)) - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [1 - rho], by Linear:
  1 - rho > 0
*)
Lemma step_s_1_m_rho (V : Space) (rho : R) (r : V -> R) (P : R -> law V)
    (H_class_2 : 1 - E (P 1) (fun x => r x) > 0)
    (H_rho : rho = E (P 1) (fun x => r x)) :
  1 - rho > 0.
Proof.
  assert (P0' : 0 < (1) * ((1 - E (P 1) (fun x => r x)) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (1 - rho) - (0) = (1) * ((1 - E (P 1) (fun x => r x)) - (0))).
  { enough (U' : (1 - E (P 1) (fun x => r x)) - 0 = 1 * ((1 - E (P 1) (fun x => r x)) - 0)).
    { transitivity ((1 - E (P 1) (fun x => r x)) - 0).
      { assert (C0' : rho = E (P 1) (fun x => r x)).
        { rewrite H_rho.
          first [same | ring | arrange]. }
        rewrite C0'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    assert (S0' : (1 - E (P 1) (fun x => r x)) - 0 = 1 - E (P 1) (fun x => r x)).
    { transitivity ((1 - E (P 1) (fun x => r x)) - 0). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : 1 * ((1 - E (P 1) (fun x => r x)) - 0) = 1 - E (P 1) (fun x => r x)).
    { transitivity (1 * ((1 - E (P 1) (fun x => r x)) - 0)). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity ((1 - E (P 1) (fun x => r x)) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (1 * ((1 - E (P 1) (fun x => r x)) - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [V > 0], by Linear:
  V > 0
*)
Lemma step_V_pos_0 (V : Space) (V_ : R) (r : V -> R) (P : R -> law V)
    (H_overlap : E (P 1) (fun x => (r x) ^ 2) - (E (P 1) (fun x => r x)) ^ 2 > 0)
    (H_V : V_ = E (P 1) (fun x => (r x) ^ 2) - (E (P 1) (fun x => r x)) ^ 2) :
  V_ > 0.
Proof.
  assert (P0' : 0 < (1) * ((E (P 1) (fun x => (r x) ^ 2) - (E (P 1) (fun x => r x)) ^ 2) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (V_) - (0) = (1) * ((E (P 1) (fun x => (r x) ^ 2) - (E (P 1) (fun x => r x)) ^ 2) - (0))).
  { enough (U' : (E (P 1) (fun x => (r x) ^ 2) - (E (P 1) (fun x => r x)) ^ 2) - 0 = 1 * ((E (P 1) (fun x => (r x) ^ 2) - (E (P 1) (fun x => r x)) ^ 2) - 0)).
    { transitivity ((E (P 1) (fun x => (r x) ^ 2) - (E (P 1) (fun x => r x)) ^ 2) - 0).
      { assert (C0' : V_ = E (P 1) (fun x => (r x) ^ 2) - (E (P 1) (fun x => r x)) ^ 2).
        { rewrite H_V.
          first [same | ring | arrange]. }
        rewrite C0'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    assert (S0' : (E (P 1) (fun x => (r x) ^ 2) - (E (P 1) (fun x => r x)) ^ 2) - 0 = E (P 1) (fun x => (r x) ^ 2) - (E (P 1) (fun x => r x)) ^ 2).
    { transitivity ((E (P 1) (fun x => (r x) ^ 2) - (E (P 1) (fun x => r x)) ^ 2) - 0). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : 1 * ((E (P 1) (fun x => (r x) ^ 2) - (E (P 1) (fun x => r x)) ^ 2) - 0) = E (P 1) (fun x => (r x) ^ 2) - (E (P 1) (fun x => r x)) ^ 2).
    { transitivity (1 * ((E (P 1) (fun x => (r x) ^ 2) - (E (P 1) (fun x => r x)) ^ 2) - 0)). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity ((E (P 1) (fun x => (r x) ^ 2) - (E (P 1) (fun x => r x)) ^ 2) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (1 * ((E (P 1) (fun x => (r x) ^ 2) - (E (P 1) (fun x => r x)) ^ 2) - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [Delta > 0], by Linear:
  Delta > 0
*)
Lemma step_Delta_pos_0 (V : Space) (Delta : R) (V_ : R) (rho : R) (r : V -> R) (P : R -> law V)
    (H_class_1 : 1 + E (P 1) (fun x => r x) > 0)
    (H_class_2 : 1 - E (P 1) (fun x => r x) > 0)
    (H_overlap : E (P 1) (fun x => (r x) ^ 2) - (E (P 1) (fun x => r x)) ^ 2 > 0)
    (H_rho : rho = E (P 1) (fun x => r x))
    (H_V : V_ = E (P 1) (fun x => (r x) ^ 2) - (E (P 1) (fun x => r x)) ^ 2)
    (H_Delta : Delta = V_ * (inv (1 - rho ^ 2))) :
  Delta > 0.
Proof.
  pose proof (step_s_1_p_rho (V) (rho) (r) (P) H_class_1 H_rho) as H_s_1_p_rho.
  pose proof (step_s_1_m_rho (V) (rho) (r) (P) H_class_2 H_rho) as H_s_1_m_rho.
  pose proof (step_V_pos_0 (V) (V_) (r) (P) H_overlap H_V) as H_V_pos_0.
  try assert (0 < 1 + rho) by first [sign].
  try assert (0 < 1 - rho) by first [sign].
  assert (P0' : 0 < (inv (1 - rho) * (inv (1 + rho))) * ((V_) - (0))) by (apply Rmult_lt_0_compat; [first [sign] | lra]).
  assert (G' : (Delta) - (0) = (inv (1 - rho) * (inv (1 + rho))) * ((V_) - (0))).
  { rewrite ?H_Delta.
    try assert (0 < 1 + rho) by first [sign].
    try assert (0 < 1 - rho) by first [sign].
    try assert (0 < 1 - rho ^ 2) by first [seen | sign_form ((1 - rho) * (1 + rho)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (rho ^ 2 - 1 < 0) by first [seen | sign_form ((-1) * (1 - rho) * (1 + rho)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N2' : normal_form ((V_ * (inv (1 - rho ^ 2)))) ((-1) * V_ * (inv (rho ^ 2 - 1)))) by (unfold normal_form; try assert (N1' : normal_form (inv (1 - rho ^ 2)) ((-1) * (inv (rho ^ 2 - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : rho ^ 2 - 1 <> 0) by (apply negative_ne; first [seen | sign_form ((-1) * (1 - rho) * (1 + rho)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]).
    try assert (rho - 1 < 0) by first [sign].
    try assert (N3' : normal_form (inv (1 - rho)) ((-1) * (inv (rho - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : rho - 1 <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : rho ^ 2 - 1 <> 0) by (apply negative_ne; first [seen | sign_form ((-1) * (1 - rho) * (1 + rho)) ltac:(first [put; solve [ring] | equal]) | sign]).
    assert (Z1' : 1 + rho <> 0) by (apply positive_ne; first [sign]).
    assert (Z2' : rho - 1 <> 0) by (apply negative_ne; first [sign]).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [between], by Algebra:
  B = (1 - rho^2)^(-1)*<E[(-E[r(y); y ~ P1] + r(x))*h(x); x ~ P1], E[(-E[r(y); y ~ P1] +
    r(x))*h(x); x ~ P1]>
*)
Lemma step_between (V : Space) (B : R) (rho : R) (h : V -> V) (r : V -> R) (P : R -> law V)
    (H_class_1 : 1 + E (P 1) (fun x => r x) > 0)
    (H_class_2 : 1 - E (P 1) (fun x => r x) > 0)
    (H_rho : rho = E (P 1) (fun x => r x))
    (H_B : B = ((1 / 2) - (1 / 2) * (E (P 1) (fun x => r x))) * (dot (vadd (vscale (-1) (VE (P 1) (fun x => h x))) (vscale (inv ((1 / 2) - (1 / 2) * (E (P 1) (fun x => r x)))) (VE (P 1) (fun x => vscale ((1 / 2) - (1 / 2) * (r x)) (h x))))) (vadd (vscale (-1) (VE (P 1) (fun x => h x))) (vscale (inv ((1 / 2) - (1 / 2) * (E (P 1) (fun x => r x)))) (VE (P 1) (fun x => vscale ((1 / 2) - (1 / 2) * (r x)) (h x)))))) + ((1 / 2) * (E (P 1) (fun x => r x)) + (1 / 2)) * (dot (vadd (vscale (-1) (VE (P 1) (fun x => h x))) (vscale (inv ((1 / 2) * (E (P 1) (fun x => r x)) + (1 / 2))) (VE (P 1) (fun x => vscale ((1 / 2) * (r x) + (1 / 2)) (h x))))) (vadd (vscale (-1) (VE (P 1) (fun x => h x))) (vscale (inv ((1 / 2) * (E (P 1) (fun x => r x)) + (1 / 2))) (VE (P 1) (fun x => vscale ((1 / 2) * (r x) + (1 / 2)) (h x))))))) :
  B = dot (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) * (inv (1 - rho ^ 2)).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [B > 0], by Linear:
  B > 0
*)
Lemma step_B_pos_0 (V : Space) (B : R) (rho : R) (h : V -> V) (r : V -> R) (P : R -> law V)
    (H_class_1 : 1 + E (P 1) (fun x => r x) > 0)
    (H_class_2 : 1 - E (P 1) (fun x => r x) > 0)
    (H_apart : dot (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) > 0)
    (H_rho : rho = E (P 1) (fun x => r x))
    (H_B : B = ((1 / 2) - (1 / 2) * (E (P 1) (fun x => r x))) * (dot (vadd (vscale (-1) (VE (P 1) (fun x => h x))) (vscale (inv ((1 / 2) - (1 / 2) * (E (P 1) (fun x => r x)))) (VE (P 1) (fun x => vscale ((1 / 2) - (1 / 2) * (r x)) (h x))))) (vadd (vscale (-1) (VE (P 1) (fun x => h x))) (vscale (inv ((1 / 2) - (1 / 2) * (E (P 1) (fun x => r x)))) (VE (P 1) (fun x => vscale ((1 / 2) - (1 / 2) * (r x)) (h x)))))) + ((1 / 2) * (E (P 1) (fun x => r x)) + (1 / 2)) * (dot (vadd (vscale (-1) (VE (P 1) (fun x => h x))) (vscale (inv ((1 / 2) * (E (P 1) (fun x => r x)) + (1 / 2))) (VE (P 1) (fun x => vscale ((1 / 2) * (r x) + (1 / 2)) (h x))))) (vadd (vscale (-1) (VE (P 1) (fun x => h x))) (vscale (inv ((1 / 2) * (E (P 1) (fun x => r x)) + (1 / 2))) (VE (P 1) (fun x => vscale ((1 / 2) * (r x) + (1 / 2)) (h x))))))) :
  B > 0.
Proof.
  pose proof (step_s_1_p_rho (V) (rho) (r) (P) H_class_1 H_rho) as H_s_1_p_rho.
  pose proof (step_s_1_m_rho (V) (rho) (r) (P) H_class_2 H_rho) as H_s_1_m_rho.
  pose proof (step_between (V) (B) (rho) (h) (r) (P) H_class_1 H_class_2 H_rho H_B) as H_between.
  try assert (0 < 1 + rho) by first [sign].
  try assert (0 < 1 - rho) by first [sign].
  assert (P0' : 0 < (inv (1 - rho) * (inv (1 + rho))) * ((dot (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x)))) - (0))) by (apply Rmult_lt_0_compat; [first [sign] | lra]).
  assert (G' : (B) - (0) = (inv (1 - rho) * (inv (1 + rho))) * ((dot (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x)))) - (0))).
  { assert (U' : forall z0' : R, (B = (((z0') * (inv (1 - rho ^ 2))))) -> ((z0') > 0) -> (1 + rho > 0) -> (1 - rho > 0) -> B - 0 = (inv (1 - rho) * (inv (1 + rho)) * ((z0') - 0))).
    { clear - B rho.
      intros z0' H_between H_apart H_s_1_p_rho H_s_1_m_rho.
      rewrite ?H_between.
      try assert (0 < 1 + rho) by first [sign].
      try assert (0 < 1 - rho) by first [sign].
      try assert (0 < 1 - rho ^ 2) by first [seen | sign_form ((1 - rho) * (1 + rho)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (rho ^ 2 - 1 < 0) by first [seen | sign_form ((-1) * (1 - rho) * (1 + rho)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (N29' : normal_form ((((z0') * (inv (1 - rho ^ 2))))) ((-1) * (z0') * (inv (rho ^ 2 - 1)))) by (unfold normal_form; try assert (N28' : normal_form (inv (1 - rho ^ 2)) ((-1) * (inv (rho ^ 2 - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : rho ^ 2 - 1 <> 0) by (apply negative_ne; first [seen | sign_form ((-1) * (1 - rho) * (1 + rho)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]).
      try assert (rho - 1 < 0) by first [sign].
      try assert (N30' : normal_form (inv (1 - rho)) ((-1) * (inv (rho - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : rho - 1 <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      assert (Z0' : rho ^ 2 - 1 <> 0) by (apply negative_ne; first [seen | sign_form ((-1) * (1 - rho) * (1 + rho)) ltac:(first [put; solve [ring] | equal]) | sign]).
      assert (Z1' : 1 + rho <> 0) by (apply positive_ne; first [sign]).
      assert (Z2' : rho - 1 <> 0) by (apply negative_ne; first [sign]).
      first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field; sides] | equal]. }
    pose proof (U' (dot (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))))) as V'.
    specialize (V' ltac:(says H_between)).
    specialize (V' ltac:(says H_apart)).
    specialize (V' ltac:(says H_s_1_p_rho)).
    specialize (V' ltac:(says H_s_1_m_rho)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [square], by Sign:
  E[<-E[h(y); y ~ P1] - (r(x) - rho)*E[(-E[r(z); z ~ P1] + r(y))*h(y); y ~ P1]*V^(-1) + h(x),
    -E[h(y); y ~ P1] - (r(x) - rho)*E[(-E[r(z); z ~ P1] + r(y))*h(y); y ~ P1]*V^(-1) + h(x)>; x ~
    P1] >= 0
*)
Lemma step_square (V : Space) (V_ : R) (rho : R) (h : V -> V) (r : V -> R) (P : R -> law V) :
  E (P 1) (fun x => dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (vadd (vscale ((-1) * (r x - rho) * (inv V_)) (VE (P 1) (fun y => vscale (r y - E (P 1) (fun z => r z)) (h y)))) (h x))) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (vadd (vscale ((-1) * (r x - rho) * (inv V_)) (VE (P 1) (fun y => vscale (r y - E (P 1) (fun z => r z)) (h y)))) (h x)))) >= 0.
Proof.
  gap; sign.
Qed.

(** Step [expanded], by Algebra:
  E[<-E[h(y); y ~ P1] - (r(x) - rho)*E[(-E[r(z); z ~ P1] + r(y))*h(y); y ~ P1]*V^(-1) + h(x),
    -E[h(y); y ~ P1] - (r(x) - rho)*E[(-E[r(z); z ~ P1] + r(y))*h(y); y ~ P1]*V^(-1) + h(x)>; x ~
    P1] = B - V^(-1)*<E[(-E[r(y); y ~ P1] + r(x))*h(x); x ~ P1], E[(-E[r(y); y ~ P1] + r(x))*h(x);
    x ~ P1]> + W
*)
Lemma step_expanded (V : Space) (B : R) (V_ : R) (W : R) (rho : R) (h : V -> V) (r : V -> R) (P : R -> law V)
    (H_class_1 : 1 + E (P 1) (fun x => r x) > 0)
    (H_class_2 : 1 - E (P 1) (fun x => r x) > 0)
    (H_overlap : E (P 1) (fun x => (r x) ^ 2) - (E (P 1) (fun x => r x)) ^ 2 > 0)
    (H_rho : rho = E (P 1) (fun x => r x))
    (H_V : V_ = E (P 1) (fun x => (r x) ^ 2) - (E (P 1) (fun x => r x)) ^ 2)
    (H_W : W = E (P 1) (fun x => dot (vadd (vscale ((-1) * (inv ((1 / 2) - (1 / 2) * (E (P 1) (fun y => r y))))) (VE (P 1) (fun y => vscale ((1 / 2) - (1 / 2) * (r y)) (h y)))) (h x)) (vadd (vscale ((-1) * (inv ((1 / 2) - (1 / 2) * (E (P 1) (fun y => r y))))) (VE (P 1) (fun y => vscale ((1 / 2) - (1 / 2) * (r y)) (h y)))) (h x)) * ((1 / 2) - (1 / 2) * (r x))) + E (P 1) (fun x => dot (vadd (vscale ((-1) * (inv ((1 / 2) * (E (P 1) (fun y => r y)) + (1 / 2)))) (VE (P 1) (fun y => vscale ((1 / 2) * (r y) + (1 / 2)) (h y)))) (h x)) (vadd (vscale ((-1) * (inv ((1 / 2) * (E (P 1) (fun y => r y)) + (1 / 2)))) (VE (P 1) (fun y => vscale ((1 / 2) * (r y) + (1 / 2)) (h y)))) (h x)) * ((1 / 2) * (r x) + (1 / 2))))
    (H_B : B = ((1 / 2) - (1 / 2) * (E (P 1) (fun x => r x))) * (dot (vadd (vscale (-1) (VE (P 1) (fun x => h x))) (vscale (inv ((1 / 2) - (1 / 2) * (E (P 1) (fun x => r x)))) (VE (P 1) (fun x => vscale ((1 / 2) - (1 / 2) * (r x)) (h x))))) (vadd (vscale (-1) (VE (P 1) (fun x => h x))) (vscale (inv ((1 / 2) - (1 / 2) * (E (P 1) (fun x => r x)))) (VE (P 1) (fun x => vscale ((1 / 2) - (1 / 2) * (r x)) (h x)))))) + ((1 / 2) * (E (P 1) (fun x => r x)) + (1 / 2)) * (dot (vadd (vscale (-1) (VE (P 1) (fun x => h x))) (vscale (inv ((1 / 2) * (E (P 1) (fun x => r x)) + (1 / 2))) (VE (P 1) (fun x => vscale ((1 / 2) * (r x) + (1 / 2)) (h x))))) (vadd (vscale (-1) (VE (P 1) (fun x => h x))) (vscale (inv ((1 / 2) * (E (P 1) (fun x => r x)) + (1 / 2))) (VE (P 1) (fun x => vscale ((1 / 2) * (r x) + (1 / 2)) (h x))))))) :
  E (P 1) (fun x => dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (vadd (vscale ((-1) * (r x - rho) * (inv V_)) (VE (P 1) (fun y => vscale (r y - E (P 1) (fun z => r z)) (h y)))) (h x))) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (vadd (vscale ((-1) * (r x - rho) * (inv V_)) (VE (P 1) (fun y => vscale (r y - E (P 1) (fun z => r z)) (h y)))) (h x)))) = B + W - dot (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) * (inv V_).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [theorem], by Linear:
  W*B^(-1) >= -1 + Delta^(-1)
*)
Lemma step_theorem (V : Space) (B : R) (Delta : R) (V_ : R) (W : R) (rho : R) (h : V -> V) (r : V -> R) (P : R -> law V)
    (H_class_1 : 1 + E (P 1) (fun x => r x) > 0)
    (H_class_2 : 1 - E (P 1) (fun x => r x) > 0)
    (H_overlap : E (P 1) (fun x => (r x) ^ 2) - (E (P 1) (fun x => r x)) ^ 2 > 0)
    (H_apart : dot (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) > 0)
    (H_rho : rho = E (P 1) (fun x => r x))
    (H_V : V_ = E (P 1) (fun x => (r x) ^ 2) - (E (P 1) (fun x => r x)) ^ 2)
    (H_W : W = E (P 1) (fun x => dot (vadd (vscale ((-1) * (inv ((1 / 2) - (1 / 2) * (E (P 1) (fun y => r y))))) (VE (P 1) (fun y => vscale ((1 / 2) - (1 / 2) * (r y)) (h y)))) (h x)) (vadd (vscale ((-1) * (inv ((1 / 2) - (1 / 2) * (E (P 1) (fun y => r y))))) (VE (P 1) (fun y => vscale ((1 / 2) - (1 / 2) * (r y)) (h y)))) (h x)) * ((1 / 2) - (1 / 2) * (r x))) + E (P 1) (fun x => dot (vadd (vscale ((-1) * (inv ((1 / 2) * (E (P 1) (fun y => r y)) + (1 / 2)))) (VE (P 1) (fun y => vscale ((1 / 2) * (r y) + (1 / 2)) (h y)))) (h x)) (vadd (vscale ((-1) * (inv ((1 / 2) * (E (P 1) (fun y => r y)) + (1 / 2)))) (VE (P 1) (fun y => vscale ((1 / 2) * (r y) + (1 / 2)) (h y)))) (h x)) * ((1 / 2) * (r x) + (1 / 2))))
    (H_B : B = ((1 / 2) - (1 / 2) * (E (P 1) (fun x => r x))) * (dot (vadd (vscale (-1) (VE (P 1) (fun x => h x))) (vscale (inv ((1 / 2) - (1 / 2) * (E (P 1) (fun x => r x)))) (VE (P 1) (fun x => vscale ((1 / 2) - (1 / 2) * (r x)) (h x))))) (vadd (vscale (-1) (VE (P 1) (fun x => h x))) (vscale (inv ((1 / 2) - (1 / 2) * (E (P 1) (fun x => r x)))) (VE (P 1) (fun x => vscale ((1 / 2) - (1 / 2) * (r x)) (h x)))))) + ((1 / 2) * (E (P 1) (fun x => r x)) + (1 / 2)) * (dot (vadd (vscale (-1) (VE (P 1) (fun x => h x))) (vscale (inv ((1 / 2) * (E (P 1) (fun x => r x)) + (1 / 2))) (VE (P 1) (fun x => vscale ((1 / 2) * (r x) + (1 / 2)) (h x))))) (vadd (vscale (-1) (VE (P 1) (fun x => h x))) (vscale (inv ((1 / 2) * (E (P 1) (fun x => r x)) + (1 / 2))) (VE (P 1) (fun x => vscale ((1 / 2) * (r x) + (1 / 2)) (h x)))))))
    (H_Delta : Delta = V_ * (inv (1 - rho ^ 2))) :
  W * (inv B) >= inv Delta - 1.
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

Theorem theorem (V : Space) (B : R) (Delta : R) (V_ : R) (W : R) (rho : R) (h : V -> V) (r : V -> R) (P : R -> law V)
    (H_class_1 : 1 + E (P 1) (fun x => r x) > 0)
    (H_class_2 : 1 - E (P 1) (fun x => r x) > 0)
    (H_overlap : E (P 1) (fun x => (r x) ^ 2) - (E (P 1) (fun x => r x)) ^ 2 > 0)
    (H_apart : dot (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) > 0)
    (H_rho : rho = E (P 1) (fun x => r x))
    (H_V : V_ = E (P 1) (fun x => (r x) ^ 2) - (E (P 1) (fun x => r x)) ^ 2)
    (H_W : W = E (P 1) (fun x => dot (vadd (vscale ((-1) * (inv ((1 / 2) - (1 / 2) * (E (P 1) (fun y => r y))))) (VE (P 1) (fun y => vscale ((1 / 2) - (1 / 2) * (r y)) (h y)))) (h x)) (vadd (vscale ((-1) * (inv ((1 / 2) - (1 / 2) * (E (P 1) (fun y => r y))))) (VE (P 1) (fun y => vscale ((1 / 2) - (1 / 2) * (r y)) (h y)))) (h x)) * ((1 / 2) - (1 / 2) * (r x))) + E (P 1) (fun x => dot (vadd (vscale ((-1) * (inv ((1 / 2) * (E (P 1) (fun y => r y)) + (1 / 2)))) (VE (P 1) (fun y => vscale ((1 / 2) * (r y) + (1 / 2)) (h y)))) (h x)) (vadd (vscale ((-1) * (inv ((1 / 2) * (E (P 1) (fun y => r y)) + (1 / 2)))) (VE (P 1) (fun y => vscale ((1 / 2) * (r y) + (1 / 2)) (h y)))) (h x)) * ((1 / 2) * (r x) + (1 / 2))))
    (H_B : B = ((1 / 2) - (1 / 2) * (E (P 1) (fun x => r x))) * (dot (vadd (vscale (-1) (VE (P 1) (fun x => h x))) (vscale (inv ((1 / 2) - (1 / 2) * (E (P 1) (fun x => r x)))) (VE (P 1) (fun x => vscale ((1 / 2) - (1 / 2) * (r x)) (h x))))) (vadd (vscale (-1) (VE (P 1) (fun x => h x))) (vscale (inv ((1 / 2) - (1 / 2) * (E (P 1) (fun x => r x)))) (VE (P 1) (fun x => vscale ((1 / 2) - (1 / 2) * (r x)) (h x)))))) + ((1 / 2) * (E (P 1) (fun x => r x)) + (1 / 2)) * (dot (vadd (vscale (-1) (VE (P 1) (fun x => h x))) (vscale (inv ((1 / 2) * (E (P 1) (fun x => r x)) + (1 / 2))) (VE (P 1) (fun x => vscale ((1 / 2) * (r x) + (1 / 2)) (h x))))) (vadd (vscale (-1) (VE (P 1) (fun x => h x))) (vscale (inv ((1 / 2) * (E (P 1) (fun x => r x)) + (1 / 2))) (VE (P 1) (fun x => vscale ((1 / 2) * (r x) + (1 / 2)) (h x)))))))
    (H_Delta : Delta = V_ * (inv (1 - rho ^ 2))) :
  W * (inv B) >= inv Delta - 1.
Proof. exact (step_theorem (V) (B) (Delta) (V_) (W) (rho) (h) (r) (P) H_class_1 H_class_2 H_overlap H_apart H_rho H_V H_W H_B H_Delta). Qed.
