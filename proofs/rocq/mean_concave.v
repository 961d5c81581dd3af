(** ERF, mirrored isotropic classes: $M_G(L)$ is concave (mean-concave)

  Given [D > 0]: D > 0
  Given [a > 0]: a > 0
  Given [b > 0]: b > 0
  Given [c > 0]: c > 0
  Given [e > 0]: e > 0
  Then 2*E[E[E[E[(D*(2*s + D) + (r + t)*(4*cos(t1)^2*s + 2*D))^(-1/2)*(r - s + t); t1 ~ S1]; s ~
    B1]; r ~ F1]; t ~ Gamma1] >= E[E[E[E[E[(s - t1 + r + t)*(D*(2*t1 + D) + (s + r +
    t)*(4*cos(r1)^2*t1 + 2*D))^(-1/2); r1 ~ S1]; t1 ~ B1]; s ~ F1]; r ~ F1]; t ~ Gamma1] +
    E[E[E[(t - r)*(D*(2*r + D) + t*(4*cos(s)^2*r + 2*D))^(-1/2); s ~ S1]; r ~ B1]; t ~ Gamma1]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require root_concave.
Open Scope R_scope.

(** Step [at each], by Instance:
  -((c + a + e)*(4*cos(tau)^2*b + 2*D) + (D + 2*b)*D)^(-1/2)*(c - b + a + e) + (c - b + a)*((D +
    2*b)*D + (c + a)*(4*cos(tau)^2*b + 2*D))^(-1/2) - (-b + a)*((D + 2*b)*D + (4*cos(tau)^2*b +
    2*D)*a)^(-1/2) + (-b + a + e)*((D + 2*b)*D + (4*cos(tau)^2*b + 2*D)*(a + e))^(-1/2) >= 0
*)
Lemma step_at_each (D : R) (a : R) (b : R) (c : R) (e : R) (tau : R)
    (H_D_pos_0 : D > 0)
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_c_pos_0 : c > 0)
    (H_e_pos_0 : e > 0) :
  (c + a - b) * (inv (sqrt ((D + 2 * b) * D + (c + a) * (4 * ((cos tau) ^ 2) * b + 2 * D)))) + (a + e - b) * (inv (sqrt ((D + 2 * b) * D + (4 * ((cos tau) ^ 2) * b + 2 * D) * (a + e)))) - (c + a + e - b) * (inv (sqrt ((c + a + e) * (4 * ((cos tau) ^ 2) * b + 2 * D) + (D + 2 * b) * D))) - (a - b) * (inv (sqrt ((D + 2 * b) * D + (4 * ((cos tau) ^ 2) * b + 2 * D) * a))) >= 0.
Proof.
  assert (I' : ((a) + (e) - (b)) * (inv (sqrt (((D + 2 * b) * D) + (4 * ((cos tau) ^ 2) * b + 2 * D) * ((a) + (e))))) + ((c) + (a) - (b)) * (inv (sqrt (((D + 2 * b) * D) + (4 * ((cos tau) ^ 2) * b + 2 * D) * ((c) + (a))))) >= ((a) - (b)) * (inv (sqrt (((D + 2 * b) * D) + (4 * ((cos tau) ^ 2) * b + 2 * D) * (a)))) + ((c) + (a) + (e) - (b)) * (inv (sqrt (((D + 2 * b) * D) + (4 * ((cos tau) ^ 2) * b + 2 * D) * ((c) + (a) + (e)))))).
  { apply (root_concave.step_increments (4 * ((cos tau) ^ 2) * b + 2 * D) ((D + 2 * b) * D) (a) (b) (c) (e) (a)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise]]. }
  assert (G' : ((c + a - b) * (inv (sqrt ((D + 2 * b) * D + (c + a) * (4 * ((cos tau) ^ 2) * b + 2 * D)))) + (a + e - b) * (inv (sqrt ((D + 2 * b) * D + (4 * ((cos tau) ^ 2) * b + 2 * D) * (a + e)))) - (c + a + e - b) * (inv (sqrt ((c + a + e) * (4 * ((cos tau) ^ 2) * b + 2 * D) + (D + 2 * b) * D))) - (a - b) * (inv (sqrt ((D + 2 * b) * D + (4 * ((cos tau) ^ 2) * b + 2 * D) * a)))) - (0) = (((a) + (e) - (b)) * (inv (sqrt (((D + 2 * b) * D) + (4 * ((cos tau) ^ 2) * b + 2 * D) * ((a) + (e))))) + ((c) + (a) - (b)) * (inv (sqrt (((D + 2 * b) * D) + (4 * ((cos tau) ^ 2) * b + 2 * D) * ((c) + (a)))))) - (((a) - (b)) * (inv (sqrt (((D + 2 * b) * D) + (4 * ((cos tau) ^ 2) * b + 2 * D) * (a)))) + ((c) + (a) + (e) - (b)) * (inv (sqrt (((D + 2 * b) * D) + (4 * ((cos tau) ^ 2) * b + 2 * D) * ((c) + (a) + (e))))))).
  { try assert (0 < (((D + 2 * b) * D) + (4 * ((cos tau) ^ 2) * b + 2 * D) * (a))) by sign.
    try assert (0 < (((D + 2 * b) * D) + (4 * ((cos tau) ^ 2) * b + 2 * D) * ((a) + (e)))) by sign.
    try assert (0 < (((D + 2 * b) * D) + (4 * ((cos tau) ^ 2) * b + 2 * D) * ((c) + (a) + (e)))) by sign.
    try assert (0 < (((D + 2 * b) * D) + (4 * ((cos tau) ^ 2) * b + 2 * D) * ((c) + (a)))) by sign.
    try assert (0 < (c + a + e) * (4 * ((cos tau) ^ 2) * b + 2 * D) + (D + 2 * b) * D) by sign.
    try assert (0 < (D + 2 * b) * D + (c + a) * (4 * ((cos tau) ^ 2) * b + 2 * D)) by sign.
    try assert (0 < (D + 2 * b) * D + (4 * ((cos tau) ^ 2) * b + 2 * D) * (a + e)) by sign.
    try assert (0 < (D + 2 * b) * D + (4 * ((cos tau) ^ 2) * b + 2 * D) * a) by sign.
    try assert (N3' : normal_form ((4 * ((cos tau) ^ 2) * b + 2 * D)) (2 * D + 4 * b - 4 * b * ((sin tau) ^ 2))) by (unfold normal_form; try assert (Q0' : cos (tau) * cos (tau) = 1 - sin (tau) * sin (tau)) by (exact (cos_square (tau))); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal]).
    try assert (N4' : normal_form (sqrt ((((D + 2 * b) * D) + (4 * ((cos tau) ^ 2) * b + 2 * D) * (a)))) (sqrt (D ^ 2 + 4 * b * a + 2 * D * b + 2 * D * a - 4 * b * a * ((sin tau) ^ 2)))) by first [apply alike_at; (first [solve [put; field; sides] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
    try assert (N5' : normal_form ((inv (sqrt (((D + 2 * b) * D) + (4 * ((cos tau) ^ 2) * b + 2 * D) * (a))))) (inv (sqrt (D ^ 2 + 4 * b * a + 2 * D * b + 2 * D * a - 4 * b * a * ((sin tau) ^ 2))))) by normal.
    try assert (N6' : normal_form (sqrt ((((D + 2 * b) * D) + (4 * ((cos tau) ^ 2) * b + 2 * D) * ((a) + (e))))) (sqrt (D ^ 2 + 4 * b * a + 2 * D * b + 2 * D * e + 4 * b * e + 2 * D * a - 4 * b * ((sin tau) ^ 2) * e - 4 * b * a * ((sin tau) ^ 2)))) by first [apply alike_at; (first [solve [put; field; sides] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
    try assert (N7' : normal_form ((inv (sqrt (((D + 2 * b) * D) + (4 * ((cos tau) ^ 2) * b + 2 * D) * ((a) + (e)))))) (inv (sqrt (D ^ 2 + 4 * b * a + 2 * D * b + 2 * D * e + 4 * b * e + 2 * D * a - 4 * b * ((sin tau) ^ 2) * e - 4 * b * a * ((sin tau) ^ 2))))) by normal.
    try assert (N8' : normal_form (sqrt ((((D + 2 * b) * D) + (4 * ((cos tau) ^ 2) * b + 2 * D) * ((c) + (a) + (e))))) (sqrt (D ^ 2 + 4 * b * a + 2 * D * b + 2 * D * e + 4 * b * e + 4 * c * b + 2 * D * c + 2 * D * a - 4 * b * ((sin tau) ^ 2) * e - 4 * c * b * ((sin tau) ^ 2) - 4 * b * a * ((sin tau) ^ 2)))) by first [apply alike_at; (first [solve [put; field; sides] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
    try assert (N9' : normal_form ((inv (sqrt (((D + 2 * b) * D) + (4 * ((cos tau) ^ 2) * b + 2 * D) * ((c) + (a) + (e)))))) (inv (sqrt (D ^ 2 + 4 * b * a + 2 * D * b + 2 * D * e + 4 * b * e + 4 * c * b + 2 * D * c + 2 * D * a - 4 * b * ((sin tau) ^ 2) * e - 4 * c * b * ((sin tau) ^ 2) - 4 * b * a * ((sin tau) ^ 2))))) by normal.
    try assert (N10' : normal_form (sqrt ((((D + 2 * b) * D) + (4 * ((cos tau) ^ 2) * b + 2 * D) * ((c) + (a))))) (sqrt (D ^ 2 + 4 * b * a + 2 * D * b + 4 * c * b + 2 * D * c + 2 * D * a - 4 * c * b * ((sin tau) ^ 2) - 4 * b * a * ((sin tau) ^ 2)))) by first [apply alike_at; (first [solve [put; field; sides] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
    try assert (N11' : normal_form ((inv (sqrt (((D + 2 * b) * D) + (4 * ((cos tau) ^ 2) * b + 2 * D) * ((c) + (a)))))) (inv (sqrt (D ^ 2 + 4 * b * a + 2 * D * b + 4 * c * b + 2 * D * c + 2 * D * a - 4 * c * b * ((sin tau) ^ 2) - 4 * b * a * ((sin tau) ^ 2))))) by normal.
    try assert (N12' : normal_form (sqrt ((c + a + e) * (4 * ((cos tau) ^ 2) * b + 2 * D) + (D + 2 * b) * D)) (sqrt (D ^ 2 + 4 * b * a + 2 * D * b + 2 * D * e + 4 * b * e + 4 * c * b + 2 * D * c + 2 * D * a - 4 * b * ((sin tau) ^ 2) * e - 4 * c * b * ((sin tau) ^ 2) - 4 * b * a * ((sin tau) ^ 2)))) by first [apply alike_at; (try assert (Q0' : cos (tau) * cos (tau) = 1 - sin (tau) * sin (tau)) by (exact (cos_square (tau))); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : cos (tau) * cos (tau) = 1 - sin (tau) * sin (tau)) by (exact (cos_square (tau))); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (N13' : normal_form (inv (sqrt ((c + a + e) * (4 * ((cos tau) ^ 2) * b + 2 * D) + (D + 2 * b) * D))) (inv (sqrt (D ^ 2 + 4 * b * a + 2 * D * b + 2 * D * e + 4 * b * e + 4 * c * b + 2 * D * c + 2 * D * a - 4 * b * ((sin tau) ^ 2) * e - 4 * c * b * ((sin tau) ^ 2) - 4 * b * a * ((sin tau) ^ 2))))) by first [apply inv_is; [nonzero | (first [solve [put; field; sides] | equal])] | normal].
    try assert (N14' : normal_form (sqrt ((D + 2 * b) * D + (c + a) * (4 * ((cos tau) ^ 2) * b + 2 * D))) (sqrt (D ^ 2 + 4 * b * a + 2 * D * b + 4 * c * b + 2 * D * c + 2 * D * a - 4 * c * b * ((sin tau) ^ 2) - 4 * b * a * ((sin tau) ^ 2)))) by first [apply alike_at; (try assert (Q0' : cos (tau) * cos (tau) = 1 - sin (tau) * sin (tau)) by (exact (cos_square (tau))); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : cos (tau) * cos (tau) = 1 - sin (tau) * sin (tau)) by (exact (cos_square (tau))); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (N15' : normal_form (inv (sqrt ((D + 2 * b) * D + (c + a) * (4 * ((cos tau) ^ 2) * b + 2 * D)))) (inv (sqrt (D ^ 2 + 4 * b * a + 2 * D * b + 4 * c * b + 2 * D * c + 2 * D * a - 4 * c * b * ((sin tau) ^ 2) - 4 * b * a * ((sin tau) ^ 2))))) by first [apply inv_is; [nonzero | (first [solve [put; field; sides] | equal])] | normal].
    try assert (N16' : normal_form (inv (sqrt ((D + 2 * b) * D + (4 * ((cos tau) ^ 2) * b + 2 * D) * (a + e)))) (inv (sqrt (D ^ 2 + 4 * b * a + 2 * D * b + 2 * D * e + 4 * b * e + 2 * D * a - 4 * b * ((sin tau) ^ 2) * e - 4 * b * a * ((sin tau) ^ 2))))) by first [apply inv_is; [nonzero | (first [solve [put; field; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [mean], by Average:
  E[E[E[E[E[-(D*(2*t1 + D) + (4*cos(r1)^2*t1 + 2*D)*t)^(-1/2)*(-t1 + t) - (s - t1 + r +
    t)*(D*(2*t1 + D) + (s + r + t)*(4*cos(r1)^2*t1 + 2*D))^(-1/2) + (-t1 + r + t)*((r +
    t)*(4*cos(r1)^2*t1 + 2*D) + D*(2*t1 + D))^(-1/2) + ((s + t)*(4*cos(r1)^2*t1 + 2*D) + D*(2*t1 +
    D))^(-1/2)*(s - t1 + t); r1 ~ S1]; t1 ~ B1]; s ~ F1]; r ~ F1]; t ~ Gamma1] >= 0
*)
Lemma step_mean (D : R) (a : R) (b : R) (c : R) (e : R) (B : R -> law R) (F : R -> law R) (Gamma : R -> law R) (S_ : R -> law R)
    (sort_B : forall c, law_of_positives (B c))
    (sort_F : forall c, law_of_positives (F c))
    (sort_Gamma : forall c, law_of_positives (Gamma c))
    (H_D_pos_0 : D > 0)
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_c_pos_0 : c > 0)
    (H_e_pos_0 : e > 0) :
  E (Gamma 1) (fun t => E (F 1) (fun u => E (F 1) (fun w => E (B 1) (fun t1 => E (S_ 1) (fun u1 => (u + t - t1) * (inv (sqrt ((u + t) * (4 * ((cos u1) ^ 2) * t1 + 2 * D) + D * (2 * t1 + D)))) + (w + t - t1) * (inv (sqrt ((w + t) * (4 * ((cos u1) ^ 2) * t1 + 2 * D) + D * (2 * t1 + D)))) - (t - t1) * (inv (sqrt (D * (2 * t1 + D) + (4 * ((cos u1) ^ 2) * t1 + 2 * D) * t))) - (w + u + t - t1) * (inv (sqrt (D * (2 * t1 + D) + (w + u + t) * (4 * ((cos u1) ^ 2) * t1 + 2 * D))))))))) >= 0.
Proof.
  assert (H_at_each : forall z0 : R, drawn (Gamma 1) z0 -> forall z1 : R, drawn (F 1) z1 -> forall z2 : R, drawn (F 1) z2 -> forall z3 : R, drawn (B 1) z3 -> forall z4 : R, drawn (S_ 1) z4 -> ((z1) + (z0) - (z3)) * (inv (sqrt ((D + 2 * (z3)) * D + ((z1) + (z0)) * (4 * ((cos (z4)) ^ 2) * (z3) + 2 * D)))) + ((z0) + (z2) - (z3)) * (inv (sqrt ((D + 2 * (z3)) * D + (4 * ((cos (z4)) ^ 2) * (z3) + 2 * D) * ((z0) + (z2))))) - ((z1) + (z0) + (z2) - (z3)) * (inv (sqrt (((z1) + (z0) + (z2)) * (4 * ((cos (z4)) ^ 2) * (z3) + 2 * D) + (D + 2 * (z3)) * D))) - ((z0) - (z3)) * (inv (sqrt ((D + 2 * (z3)) * D + (4 * ((cos (z4)) ^ 2) * (z3) + 2 * D) * (z0)))) >= 0).
  { intros z0 D0 z1 D1 z2 D2 z3 D3 z4 D4; draws; apply (step_at_each (D) (z0) (z3) (z1) (z2) (z4)); premise. }
  assert (P' : 0 <= E (Gamma 1) (fun t => E (F 1) (fun u => E (F 1) (fun w => E (B 1) (fun t1 => E (S_ 1) (fun u1 => (u + t - t1) * (inv (sqrt ((u + t) * (4 * ((cos u1) ^ 2) * t1 + 2 * D) + D * (2 * t1 + D)))) + (w + t - t1) * (inv (sqrt ((w + t) * (4 * ((cos u1) ^ 2) * t1 + 2 * D) + D * (2 * t1 + D)))) - (t - t1) * (inv (sqrt (D * (2 * t1 + D) + (4 * ((cos u1) ^ 2) * t1 + 2 * D) * t))) - (w + u + t - t1) * (inv (sqrt (D * (2 * t1 + D) + (w + u + t) * (4 * ((cos u1) ^ 2) * t1 + 2 * D)))))))))).
  { apply E_nonneg; intros d0 D0; draws.
    apply E_nonneg; intros d1 D1; draws.
    apply E_nonneg; intros d2 D2; draws.
    apply E_nonneg; intros d3 D3; draws.
    apply E_nonneg; intros d4 D4; draws.
    pose proof (H_at_each d0 D0 d1 D1 d2 D2 d3 D3 d4 D4) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [concave], by Linear:
  2*E[E[E[E[(D*(2*s + D) + (r + t)*(4*cos(t1)^2*s + 2*D))^(-1/2)*(r - s + t); t1 ~ S1]; s ~ B1]; r
    ~ F1]; t ~ Gamma1] >= E[E[E[E[E[(s - t1 + r + t)*(D*(2*t1 + D) + (s + r + t)*(4*cos(r1)^2*t1 +
    2*D))^(-1/2); r1 ~ S1]; t1 ~ B1]; s ~ F1]; r ~ F1]; t ~ Gamma1] + E[E[E[(t - r)*(D*(2*r + D) +
    t*(4*cos(s)^2*r + 2*D))^(-1/2); s ~ S1]; r ~ B1]; t ~ Gamma1]
*)
Lemma step_concave (D : R) (a : R) (b : R) (c : R) (e : R) (B : R -> law R) (F : R -> law R) (Gamma : R -> law R) (S_ : R -> law R)
    (sort_B : forall c, law_of_positives (B c))
    (sort_F : forall c, law_of_positives (F c))
    (sort_Gamma : forall c, law_of_positives (Gamma c))
    (H_D_pos_0 : D > 0)
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_c_pos_0 : c > 0)
    (H_e_pos_0 : e > 0) :
  2 * (E (Gamma 1) (fun t => E (F 1) (fun u => E (B 1) (fun w => E (S_ 1) (fun t1 => (u + t - w) * (inv (sqrt (D * (2 * w + D) + (u + t) * (4 * ((cos t1) ^ 2) * w + 2 * D))))))))) >= E (Gamma 1) (fun t => E (F 1) (fun u => E (F 1) (fun w => E (B 1) (fun t1 => E (S_ 1) (fun u1 => (w + u + t - t1) * (inv (sqrt (D * (2 * t1 + D) + (w + u + t) * (4 * ((cos u1) ^ 2) * t1 + 2 * D))))))))) + E (Gamma 1) (fun t => E (B 1) (fun u => E (S_ 1) (fun w => (t - u) * (inv (sqrt (D * (2 * u + D) + t * (4 * ((cos w) ^ 2) * u + 2 * D))))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem (D : R) (a : R) (b : R) (c : R) (e : R) (B : R -> law R) (F : R -> law R) (Gamma : R -> law R) (S_ : R -> law R)
    (sort_B : forall c, law_of_positives (B c))
    (sort_F : forall c, law_of_positives (F c))
    (sort_Gamma : forall c, law_of_positives (Gamma c))
    (H_D_pos_0 : D > 0)
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_c_pos_0 : c > 0)
    (H_e_pos_0 : e > 0) :
  2 * (E (Gamma 1) (fun t => E (F 1) (fun u => E (B 1) (fun w => E (S_ 1) (fun t1 => (u + t - w) * (inv (sqrt (D * (2 * w + D) + (u + t) * (4 * ((cos t1) ^ 2) * w + 2 * D))))))))) >= E (Gamma 1) (fun t => E (F 1) (fun u => E (F 1) (fun w => E (B 1) (fun t1 => E (S_ 1) (fun u1 => (w + u + t - t1) * (inv (sqrt (D * (2 * t1 + D) + (w + u + t) * (4 * ((cos u1) ^ 2) * t1 + 2 * D))))))))) + E (Gamma 1) (fun t => E (B 1) (fun u => E (S_ 1) (fun w => (t - u) * (inv (sqrt (D * (2 * u + D) + t * (4 * ((cos w) ^ 2) * u + 2 * D))))))).
Proof. exact (step_concave (D) (a) (b) (c) (e) (B) (F) (Gamma) (S_) sort_B sort_F sort_Gamma H_D_pos_0 H_a_pos_0 H_b_pos_0 H_c_pos_0 H_e_pos_0). Qed.
