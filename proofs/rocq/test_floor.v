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
    try assert (0 < 1 - rho ^ 2) by first [sign_form ((1 - rho) * (1 + rho)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (rho ^ 2 - 1 < 0) by first [sign_form ((-1) * (1 - rho) * (1 + rho)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N2' : normal_form ((V_ * (inv (1 - rho ^ 2)))) ((-1) * V_ * (inv (rho ^ 2 - 1)))) by (unfold normal_form; try assert (N1' : normal_form (inv (1 - rho ^ 2)) ((-1) * (inv (rho ^ 2 - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : rho ^ 2 - 1 <> 0) by (apply negative_ne; first [sign_form ((-1) * (1 - rho) * (1 + rho)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]).
    try assert (rho - 1 < 0) by first [sign].
    try assert (N3' : normal_form (inv (1 - rho)) ((-1) * (inv (rho - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : rho - 1 <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : rho ^ 2 - 1 <> 0) by (apply negative_ne; first [sign_form ((-1) * (1 - rho) * (1 + rho)) ltac:(first [put; solve [ring] | equal]) | sign]).
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
  { enough (U' : dot (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) * (inv (1 - rho ^ 2)) - 0 = inv (1 - rho) * (inv (1 + rho)) * (dot (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) - 0)).
    { transitivity (dot (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) * (inv (1 - rho ^ 2)) - 0).
      { assert (C0' : B = dot (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) * (inv (1 - rho ^ 2))).
        { rewrite H_between.
          first [same | ring | arrange]. }
        rewrite C0'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    try assert (0 < 1 + rho) by first [sign].
    try assert (0 < 1 - rho) by first [sign].
    try assert (0 < 1 - rho ^ 2) by first [sign_form ((1 - rho) * (1 + rho)) ltac:(first [put; solve [ring] | equal]) | sign].
    assert (S0' : dot (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) * (inv (1 - rho ^ 2)) - 0 = 2 * (E (P 1) (fun x => r x)) * (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y) * (r x)))) * (inv (rho ^ 2 - 1)) - (E (P 1) (fun x => r x)) ^ 2 * (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y)))) * (inv (rho ^ 2 - 1)) - E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y) * (r y) * (r x))) * (inv (rho ^ 2 - 1))).
    { transitivity (dot (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) * (inv (1 - rho ^ 2)) - 0). { arrange. }
      transitivity (E (P 1) (fun x => dot (VE (P 1) (fun y => vscale (r y - E (P 1) (fun z => r z)) (h y))) (vscale (r x - E (P 1) (fun y => r y)) (h x))) * (inv (1 - rho ^ 2)) - 0). { products; arrange. }
      assert (E1' : normal_form (E (P 1) (fun x => dot (VE (P 1) (fun y => vscale (r y - E (P 1) (fun z => r z)) (h y))) (vscale (r x - E (P 1) (fun y => r y)) (h x)))) (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y) * (r y) * (r x))) + (E (P 1) (fun x => r x)) ^ 2 * (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y)))) - 2 * (E (P 1) (fun x => r x)) * (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y) * (r x)))))).
      { unfold normal_form.
        transitivity (E (P 1) (fun x_2 => ((E (P 1) (fun x => r x)) ^ 2) * (E (P 1) (fun x => dot (h x_2) (h x))) + (((-1) * (E (P 1) (fun x => r x))) * (E (P 1) (fun x => dot (h x_2) (h x)) * (r x_2)) + (((-1) * (E (P 1) (fun x => r x))) * (E (P 1) (fun x => dot (h x_2) (h x) * (r x))) + ((1) * (r x_2 * (E (P 1) (fun x => dot (h x_2) (h x) * (r x))))))))).
        { apply E_ext; intros x_2 D_x_2; draws.
          transitivity (E (P 1) (fun x => dot (h x_2) (h x)) * ((E (P 1) (fun x => r x)) ^ 2) + r x_2 * (E (P 1) (fun x => dot (h x_2) (h x) * (r x))) - E (P 1) (fun x => dot (h x_2) (h x)) * (E (P 1) (fun x => r x)) * (r x_2) - E (P 1) (fun x => r x) * (E (P 1) (fun x => dot (h x_2) (h x) * (r x)))).
          { transitivity (dot (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) (vscale (r x_2 - E (P 1) (fun x => r x)) (h x_2))). { arrange. }
            transitivity ((r x_2 - E (P 1) (fun x => r x)) * (E (P 1) (fun x => dot (h x_2) (vscale (r x - E (P 1) (fun y => r y)) (h x))))). { products; arrange. }
            assert (E3' : normal_form (E (P 1) (fun x => dot (h x_2) (vscale (r x - E (P 1) (fun y => r y)) (h x)))) (E (P 1) (fun x => dot (h x_2) (h x) * (r x)) - E (P 1) (fun x => dot (h x_2) (h x)) * (E (P 1) (fun x => r x)))).
            { unfold normal_form.
              transitivity (E (P 1) (fun x_4 => (1) * (dot (h x_2) (h x_4) * (r x_4)) + (((-1) * (E (P 1) (fun x => r x))) * (dot (h x_2) (h x_4))))).
              { apply E_ext; intros x_4 D_x_4; draws.
                transitivity (dot (h x_2) (h x_4) * (r x_4) - dot (h x_2) (h x_4) * (E (P 1) (fun x => r x))).
                { transitivity (dot (h x_2) (vscale (r x_4 - E (P 1) (fun x => r x)) (h x_4))). { arrange. }
                  transitivity (dot (h x_2) (h x_4) * (r x_4 - E (P 1) (fun x => r x))). { products; arrange. }
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((1) * (E (P 1) (fun x_4 => dot (h x_2) (h x_4) * (r x_4))) + (((-1) * (E (P 1) (fun x => r x))) * (E (P 1) (fun x_4 => dot (h x_2) (h x_4))))).
              { linear. }
              transitivity ((1) * (E (P 1) (fun x => dot (h x_2) (h x) * (r x))) + (((-1) * (E (P 1) (fun x => r x))) * (E (P 1) (fun x => dot (h x_2) (h x))))). { arrange. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity (((E (P 1) (fun x => r x)) ^ 2) * (E (P 1) (fun x_2 => E (P 1) (fun x => dot (h x_2) (h x)))) + (((-1) * (E (P 1) (fun x => r x))) * (E (P 1) (fun x_2 => E (P 1) (fun x => dot (h x_2) (h x)) * (r x_2))) + (((-1) * (E (P 1) (fun x => r x))) * (E (P 1) (fun x_2 => E (P 1) (fun x => dot (h x_2) (h x) * (r x)))) + ((1) * (E (P 1) (fun x_2 => r x_2 * (E (P 1) (fun x => dot (h x_2) (h x) * (r x))))))))).
        { linear. }
        transitivity (((E (P 1) (fun x => r x)) ^ 2) * (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y)))) + (((-1) * (E (P 1) (fun x => r x))) * (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y)) * (r x))) + (((-1) * (E (P 1) (fun x => r x))) * (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y) * (r y)))) + ((1) * (E (P 1) (fun x => r x * (E (P 1) (fun y => dot (h x) (h y) * (r y))))))))). { arrange. }
        assert (E7' : normal_form (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y)) * (r x))) (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y) * (r x))))).
        { unfold normal_form.
          transitivity (E (P 1) (fun x_2 => E (P 1) (fun x_8 => (r x_2) * (dot (h x_2) (h x_8))))).
          { apply E_ext; intros x_2 D_x_2; draws.
            transitivity (E (P 1) (fun x_8 => (r x_2) * (dot (h x_2) (h x_8)))).
            { etransitivity; [| symmetry; exact (E_scale (P 1) (r x_2) (fun x_8 => dot (h x_2) (h x_8)))]; arrange. }
            apply E_ext; intros x_8 D_x_8; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        assert (E9' : normal_form (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y) * (r y)))) (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y) * (r x))))).
        { unfold normal_form.
          transitivity (E (P 1) (fun x_2 => E (P 1) (fun x_10 => (dot (h x_2) (h x_10)) * (r x_10)))).
          { apply E_ext; intros x_2 D_x_2; draws.
            transitivity (E (P 1) (fun x_10 => (1) * (dot (h x_2) (h x_10) * (r x_10)))).
            { etransitivity; [| symmetry; exact (E_scale (P 1) (1) (fun x_10 => dot (h x_2) (h x_10) * (r x_10)))]; arrange. }
            apply E_ext; intros x_10 D_x_10; draws.
            arrange. }
          transitivity (E (P 1) (fun x_10 => E (P 1) (fun x_2 => (dot (h x_2) (h x_10)) * (r x_10)))).
          { exact (E_swap (P 1) (P 1) (fun x_2 x_10 => (dot (h x_2) (h x_10)) * (r x_10))). }
          repeat (apply E_ext; intros); arrange. }
        assert (E11' : normal_form (E (P 1) (fun x => r x * (E (P 1) (fun y => dot (h x) (h y) * (r y))))) (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y) * (r y) * (r x))))).
        { unfold normal_form.
          transitivity (E (P 1) (fun x_2 => E (P 1) (fun x_12 => (r x_2) * (r x_12) * (dot (h x_2) (h x_12))))).
          { apply E_ext; intros x_2 D_x_2; draws.
            transitivity (E (P 1) (fun x_12 => (r x_2) * (dot (h x_2) (h x_12) * (r x_12)))).
            { etransitivity; [| symmetry; exact (E_scale (P 1) (r x_2) (fun x_12 => dot (h x_2) (h x_12) * (r x_12)))]; arrange. }
            apply E_ext; intros x_12 D_x_12; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      try assert (0 < 1 - rho ^ 2) by first [sign_form ((1 - rho) * (1 + rho)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (rho ^ 2 - 1 < 0) by first [sign_form ((-1) * (1 - rho) * (1 + rho)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (N13' : normal_form (inv (1 - rho ^ 2)) ((-1) * (inv (rho ^ 2 - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : rho ^ 2 - 1 <> 0) by (apply negative_ne; first [sign_form ((-1) * (1 - rho) * (1 + rho)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : inv (1 - rho) * (inv (1 + rho)) * (dot (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) - 0) = 2 * (E (P 1) (fun x => r x)) * (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y) * (r x)))) * (inv (1 + rho)) * (inv (rho - 1)) - (E (P 1) (fun x => r x)) ^ 2 * (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y)))) * (inv (1 + rho)) * (inv (rho - 1)) - E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y) * (r y) * (r x))) * (inv (1 + rho)) * (inv (rho - 1))).
    { transitivity (inv (1 - rho) * (inv (1 + rho)) * (dot (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) - 0)). { arrange. }
      transitivity (inv (1 - rho) * (inv (1 + rho)) * (E (P 1) (fun x => dot (VE (P 1) (fun y => vscale (r y - E (P 1) (fun z => r z)) (h y))) (vscale (r x - E (P 1) (fun y => r y)) (h x))) - 0)). { products; arrange. }
      assert (E14' : normal_form (E (P 1) (fun x => dot (VE (P 1) (fun y => vscale (r y - E (P 1) (fun z => r z)) (h y))) (vscale (r x - E (P 1) (fun y => r y)) (h x)))) (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y) * (r y) * (r x))) + (E (P 1) (fun x => r x)) ^ 2 * (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y)))) - 2 * (E (P 1) (fun x => r x)) * (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y) * (r x)))))).
      { unfold normal_form.
        transitivity (E (P 1) (fun x_15 => ((E (P 1) (fun x => r x)) ^ 2) * (E (P 1) (fun x => dot (h x_15) (h x))) + (((-1) * (E (P 1) (fun x => r x))) * (E (P 1) (fun x => dot (h x_15) (h x)) * (r x_15)) + (((-1) * (E (P 1) (fun x => r x))) * (E (P 1) (fun x => dot (h x_15) (h x) * (r x))) + ((1) * (r x_15 * (E (P 1) (fun x => dot (h x_15) (h x) * (r x))))))))).
        { apply E_ext; intros x_15 D_x_15; draws.
          transitivity (E (P 1) (fun x => dot (h x_15) (h x)) * ((E (P 1) (fun x => r x)) ^ 2) + r x_15 * (E (P 1) (fun x => dot (h x_15) (h x) * (r x))) - E (P 1) (fun x => dot (h x_15) (h x)) * (E (P 1) (fun x => r x)) * (r x_15) - E (P 1) (fun x => r x) * (E (P 1) (fun x => dot (h x_15) (h x) * (r x)))).
          { transitivity (dot (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) (vscale (r x_15 - E (P 1) (fun x => r x)) (h x_15))). { arrange. }
            transitivity ((r x_15 - E (P 1) (fun x => r x)) * (E (P 1) (fun x => dot (h x_15) (vscale (r x - E (P 1) (fun y => r y)) (h x))))). { products; arrange. }
            assert (E17' : normal_form (E (P 1) (fun x => dot (h x_15) (vscale (r x - E (P 1) (fun y => r y)) (h x)))) (E (P 1) (fun x => dot (h x_15) (h x) * (r x)) - E (P 1) (fun x => dot (h x_15) (h x)) * (E (P 1) (fun x => r x)))).
            { unfold normal_form.
              transitivity (E (P 1) (fun x_18 => ((-1) * (E (P 1) (fun x => r x))) * (dot (h x_15) (h x_18)) + ((1) * (dot (h x_15) (h x_18) * (r x_18))))).
              { apply E_ext; intros x_18 D_x_18; draws.
                transitivity (dot (h x_15) (h x_18) * (r x_18) - dot (h x_15) (h x_18) * (E (P 1) (fun x => r x))).
                { transitivity (dot (h x_15) (vscale (r x_18 - E (P 1) (fun x => r x)) (h x_18))). { arrange. }
                  transitivity (dot (h x_15) (h x_18) * (r x_18 - E (P 1) (fun x => r x))). { products; arrange. }
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity (((-1) * (E (P 1) (fun x => r x))) * (E (P 1) (fun x_18 => dot (h x_15) (h x_18))) + ((1) * (E (P 1) (fun x_18 => dot (h x_15) (h x_18) * (r x_18))))).
              { linear. }
              transitivity (((-1) * (E (P 1) (fun x => r x))) * (E (P 1) (fun x => dot (h x_15) (h x))) + ((1) * (E (P 1) (fun x => dot (h x_15) (h x) * (r x))))). { arrange. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity (((E (P 1) (fun x => r x)) ^ 2) * (E (P 1) (fun x_15 => E (P 1) (fun x => dot (h x_15) (h x)))) + (((-1) * (E (P 1) (fun x => r x))) * (E (P 1) (fun x_15 => E (P 1) (fun x => dot (h x_15) (h x)) * (r x_15))) + (((-1) * (E (P 1) (fun x => r x))) * (E (P 1) (fun x_15 => E (P 1) (fun x => dot (h x_15) (h x) * (r x)))) + ((1) * (E (P 1) (fun x_15 => r x_15 * (E (P 1) (fun x => dot (h x_15) (h x) * (r x))))))))).
        { linear. }
        transitivity (((E (P 1) (fun x => r x)) ^ 2) * (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y)))) + (((-1) * (E (P 1) (fun x => r x))) * (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y)) * (r x))) + (((-1) * (E (P 1) (fun x => r x))) * (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y) * (r y)))) + ((1) * (E (P 1) (fun x => r x * (E (P 1) (fun y => dot (h x) (h y) * (r y))))))))). { arrange. }
        assert (E20' : normal_form (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y)) * (r x))) (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y) * (r x))))).
        { unfold normal_form.
          transitivity (E (P 1) (fun x_15 => E (P 1) (fun x_21 => (r x_15) * (dot (h x_15) (h x_21))))).
          { apply E_ext; intros x_15 D_x_15; draws.
            transitivity (E (P 1) (fun x_21 => (r x_15) * (dot (h x_15) (h x_21)))).
            { etransitivity; [| symmetry; exact (E_scale (P 1) (r x_15) (fun x_21 => dot (h x_15) (h x_21)))]; arrange. }
            apply E_ext; intros x_21 D_x_21; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        assert (E22' : normal_form (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y) * (r y)))) (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y) * (r x))))).
        { unfold normal_form.
          transitivity (E (P 1) (fun x_15 => E (P 1) (fun x_23 => (dot (h x_15) (h x_23)) * (r x_23)))).
          { apply E_ext; intros x_15 D_x_15; draws.
            transitivity (E (P 1) (fun x_23 => (1) * (dot (h x_15) (h x_23) * (r x_23)))).
            { etransitivity; [| symmetry; exact (E_scale (P 1) (1) (fun x_23 => dot (h x_15) (h x_23) * (r x_23)))]; arrange. }
            apply E_ext; intros x_23 D_x_23; draws.
            arrange. }
          transitivity (E (P 1) (fun x_23 => E (P 1) (fun x_15 => (dot (h x_15) (h x_23)) * (r x_23)))).
          { exact (E_swap (P 1) (P 1) (fun x_15 x_23 => (dot (h x_15) (h x_23)) * (r x_23))). }
          repeat (apply E_ext; intros); arrange. }
        assert (E24' : normal_form (E (P 1) (fun x => r x * (E (P 1) (fun y => dot (h x) (h y) * (r y))))) (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y) * (r y) * (r x))))).
        { unfold normal_form.
          transitivity (E (P 1) (fun x_15 => E (P 1) (fun x_25 => (r x_15) * (dot (h x_15) (h x_25)) * (r x_25)))).
          { apply E_ext; intros x_15 D_x_15; draws.
            transitivity (E (P 1) (fun x_25 => (r x_15) * (dot (h x_15) (h x_25) * (r x_25)))).
            { etransitivity; [| symmetry; exact (E_scale (P 1) (r x_15) (fun x_25 => dot (h x_15) (h x_25) * (r x_25)))]; arrange. }
            apply E_ext; intros x_25 D_x_25; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      try assert (0 < 1 + rho) by first [sign].
      try assert (0 < 1 - rho) by first [sign].
      try assert (rho - 1 < 0) by first [sign].
      try assert (N26' : normal_form (inv (1 - rho)) ((-1) * (inv (rho - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : rho - 1 <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (dot (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) * (inv (1 - rho ^ 2)) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (inv (1 - rho) * (inv (1 + rho)) * (dot (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) (VE (P 1) (fun x => vscale (r x - E (P 1) (fun y => r y)) (h x))) - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    try assert (0 < 1 + rho) by first [sign].
    try assert (rho - 1 < 0) by first [sign].
    try assert (rho ^ 2 - 1 < 0) by first [sign_form ((-1) * (1 - rho) * (1 + rho)) ltac:(first [put; solve [ring] | equal]) | sign].
    assert (Z0' : rho ^ 2 - 1 <> 0) by (apply negative_ne; first [sign_form ((-1) * (1 - rho) * (1 + rho)) ltac:(first [put; solve [ring] | equal]) | sign]).
    assert (Z1' : 1 + rho <> 0) by (apply positive_ne; first [sign]).
    assert (Z2' : rho - 1 <> 0) by (apply negative_ne; first [sign]).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field; sides] | first [arrange | equal]]. }
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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
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
Print Assumptions theorem.
