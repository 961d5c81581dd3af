(** ERF: $E Q/E G$ nowhere rises with the shape (tilted-share)

  Given [D > 0]: D > 0
  Given [w > 0]: w > 0
  Given [x > 0]: x > 0
  Given [z > 0]: z > 0
  Given [z < 1]: 1 > z
  Then E[asin(t*(D + t)^(-1)); t ~ Gamma1]*E[t^2*D^(-1/2)*(D + 2*t)^(-1/2); t ~ Gamma1] >=
    E[asin(t*(D + t)^(-1))*t; t ~ Gamma1]*E[t*D^(-1/2)*(D + 2*t)^(-1/2); t ~ Gamma1]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require arcsine_tangent_pair.
Open Scope R_scope.

(** Step [pair], by Cases:
  (x - w)*(x*D^(-1/2)*asin((D + w)^(-1)*w)*(D + 2*x)^(-1/2) - asin(x*(x + D)^(-1))*D^(-1/2)*w*(D +
    2*w)^(-1/2)) >= 0
*)
Lemma step_pair (D : R) (w : R) (x : R) (z : R)
    (H_D_pos_0 : D > 0)
    (H_w_pos_0 : w > 0)
    (H_x_pos_0 : x > 0)
    (H_z_pos_0 : z > 0)
    (H_z_less_1 : 1 > z) :
  (x - w) * (x * (asin (w * (inv (D + w)))) * (inv (sqrt D)) * (inv (sqrt (D + 2 * x))) - asin (x * (inv (x + D))) * w * (inv (sqrt D)) * (inv (sqrt (D + 2 * w)))) >= 0.
Proof.
  destruct (Rle_dec 0 (x - w)) as [C' | C'].
  - assert (H_case : x - w >= 0) by lra; clear C'.
    assert (I' : ((x) - (w)) * ((x) * (asin ((w) * (inv ((D) + (w))))) * (inv (sqrt (D))) * (inv (sqrt ((D) + 2 * (x)))) - asin ((x) * (inv ((x) + (D)))) * (w) * (inv (sqrt (D))) * (inv (sqrt ((D) + 2 * (w))))) >= 0).
    { apply (arcsine_tangent_pair.step_pair (D) (w) (x) (z)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_case | assert (G' : (x) - (w) = (x - w) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_case] | first [assumption | gap; first [sign] | premise]]. }
    assert (G' : ((x - w) * (x * (asin (w * (inv (D + w)))) * (inv (sqrt D)) * (inv (sqrt (D + 2 * x))) - asin (x * (inv (x + D))) * w * (inv (sqrt D)) * (inv (sqrt (D + 2 * w))))) - (0) = (((x) - (w)) * ((x) * (asin ((w) * (inv ((D) + (w))))) * (inv (sqrt (D))) * (inv (sqrt ((D) + 2 * (x)))) - asin ((x) * (inv ((x) + (D)))) * (w) * (inv (sqrt (D))) * (inv (sqrt ((D) + 2 * (w)))))) - (0)).
    { try assert (0 < x + D) by sign.
      try assert (0 < D + w) by sign.
      try assert (0 < D + 2 * w) by sign.
      try assert (0 < D + 2 * x) by sign.
      first [put; solve [ring] | equal]. }
    gap; try rewrite G'; lra.
  - assert (H_case : x - w <= 0) by lra; clear C'.
    assert (I' : ((w) - (x)) * ((w) * (asin ((x) * (inv ((D) + (x))))) * (inv (sqrt (D))) * (inv (sqrt ((D) + 2 * (w)))) - asin ((w) * (inv ((w) + (D)))) * (x) * (inv (sqrt (D))) * (inv (sqrt ((D) + 2 * (x))))) >= 0).
    { apply (arcsine_tangent_pair.step_pair (D) (x) (w) (z)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_case | assert (G' : (w) - (x) = (0) - (x - w)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_case] | first [assumption | gap; first [sign] | premise]]. }
    assert (G' : ((x - w) * (x * (asin (w * (inv (D + w)))) * (inv (sqrt D)) * (inv (sqrt (D + 2 * x))) - asin (x * (inv (x + D))) * w * (inv (sqrt D)) * (inv (sqrt (D + 2 * w))))) - (0) = (((w) - (x)) * ((w) * (asin ((x) * (inv ((D) + (x))))) * (inv (sqrt (D))) * (inv (sqrt ((D) + 2 * (w)))) - asin ((w) * (inv ((w) + (D)))) * (x) * (inv (sqrt (D))) * (inv (sqrt ((D) + 2 * (x)))))) - (0)).
    { try assert (0 < x + D) by sign.
      try assert (0 < D + w) by sign.
      try assert (0 < ((w) + (D))) by sign.
      try assert (0 < ((D) + (x))) by sign.
      try assert (0 < ((D) + 2 * (x))) by sign.
      try assert (0 < ((D) + 2 * (w))) by sign.
      try assert (0 < D + 2 * w) by sign.
      try assert (0 < D + 2 * x) by sign.
      try assert (0 < D + w) by sign.
      try assert (N4' : normal_form ((inv ((w) + (D)))) (inv (D + w))) by normal.
      try assert (0 < x + D) by sign.
      try assert (N5' : normal_form ((inv ((D) + (x)))) (inv (x + D))) by normal.
      try assert (0 < D + 2 * x) by sign.
      try assert (N6' : normal_form (sqrt (((D) + 2 * (x)))) (sqrt (D + 2 * x))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D + 2 * x) * sqrt (D + 2 * x) = D + 2 * x) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
      try assert (0 < D + 2 * w) by sign.
      try assert (N7' : normal_form (sqrt (((D) + 2 * (w)))) (sqrt (D + 2 * w))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D + 2 * w) * sqrt (D + 2 * w) = D + 2 * w) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
      try assert (0 < x + D) by sign.
      try assert (N8' : normal_form ((asin ((x) * (inv ((D) + (x)))))) (asin (x * (inv (x + D))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
      try assert (0 < D + w) by sign.
      try assert (N9' : normal_form ((asin ((w) * (inv ((w) + (D)))))) (asin (w * (inv (D + w))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
      first [put; solve [ring] | equal]. }
    gap; try rewrite G'; lra.
Qed.

(** Step [pairs], by Average:
  E[E[(asin(r*(D + r)^(-1))*D^(-1/2)*(2*t + D)^(-1/2)*t - r*D^(-1/2)*(D + 2*r)^(-1/2)*asin((D +
    t)^(-1)*t))*(-r + t); r ~ Gamma1]; t ~ Gamma1] >= 0
*)
Lemma step_pairs (D : R) (w : R) (x : R) (z : R) (Gamma : R -> law R)
    (sort_Gamma : forall c, law_of_positives (Gamma c))
    (H_D_pos_0 : D > 0)
    (H_w_pos_0 : w > 0)
    (H_x_pos_0 : x > 0)
    (H_z_pos_0 : z > 0)
    (H_z_less_1 : 1 > z) :
  E (Gamma 1) (fun t => E (Gamma 1) (fun u => (asin (u * (inv (D + u))) * t * (inv (sqrt D)) * (inv (sqrt (2 * t + D))) - u * (asin (t * (inv (D + t)))) * (inv (sqrt D)) * (inv (sqrt (D + 2 * u)))) * (t - u))) >= 0.
Proof.
  assert (H_pair : forall z0 : R, drawn (Gamma 1) z0 -> forall z1 : R, drawn (Gamma 1) z1 -> ((z0) - (z1)) * ((z0) * (asin ((z1) * (inv (D + (z1))))) * (inv (sqrt D)) * (inv (sqrt (D + 2 * (z0)))) - asin ((z0) * (inv ((z0) + D))) * (z1) * (inv (sqrt D)) * (inv (sqrt (D + 2 * (z1))))) >= 0).
  { intros z0 D0 z1 D1; draws; apply (step_pair (D) (z1) (z0) (z)); premise. }
  assert (P' : 0 <= E (Gamma 1) (fun t => E (Gamma 1) (fun u => (asin (u * (inv (D + u))) * t * (inv (sqrt D)) * (inv (sqrt (2 * t + D))) - u * (asin (t * (inv (D + t)))) * (inv (sqrt D)) * (inv (sqrt (D + 2 * u)))) * (t - u)))).
  { apply E_nonneg; intros d0 D0; draws.
    apply E_nonneg; intros d1 D1; draws.
    pose proof (H_pair d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [theorem], by Linear:
  E[asin(t*(D + t)^(-1)); t ~ Gamma1]*E[t^2*D^(-1/2)*(D + 2*t)^(-1/2); t ~ Gamma1] >= E[asin(t*(D
    + t)^(-1))*t; t ~ Gamma1]*E[t*D^(-1/2)*(D + 2*t)^(-1/2); t ~ Gamma1]
*)
Lemma step_theorem (D : R) (w : R) (x : R) (z : R) (Gamma : R -> law R)
    (sort_Gamma : forall c, law_of_positives (Gamma c))
    (H_D_pos_0 : D > 0)
    (H_w_pos_0 : w > 0)
    (H_x_pos_0 : x > 0)
    (H_z_pos_0 : z > 0)
    (H_z_less_1 : 1 > z) :
  E (Gamma 1) (fun t => asin (t * (inv (D + t)))) * (E (Gamma 1) (fun t => t ^ 2 * (inv (sqrt D)) * (inv (sqrt (D + 2 * t))))) >= E (Gamma 1) (fun t => asin (t * (inv (D + t))) * t) * (E (Gamma 1) (fun t => t * (inv (sqrt D)) * (inv (sqrt (D + 2 * t))))).
Proof.
  pose proof (step_pairs (D) (w) (x) (z) (Gamma) sort_Gamma H_D_pos_0 H_w_pos_0 H_x_pos_0 H_z_pos_0 H_z_less_1) as H_pairs.
  assert (P0' : 0 <= (1 / 2) * ((E (Gamma 1) (fun t => E (Gamma 1) (fun u => (asin (u * (inv (D + u))) * t * (inv (sqrt D)) * (inv (sqrt (2 * t + D))) - u * (asin (t * (inv (D + t)))) * (inv (sqrt D)) * (inv (sqrt (D + 2 * u)))) * (t - u)))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (E (Gamma 1) (fun t => asin (t * (inv (D + t)))) * (E (Gamma 1) (fun t => t ^ 2 * (inv (sqrt D)) * (inv (sqrt (D + 2 * t)))))) - (E (Gamma 1) (fun t => asin (t * (inv (D + t))) * t) * (E (Gamma 1) (fun t => t * (inv (sqrt D)) * (inv (sqrt (D + 2 * t)))))) = (1 / 2) * ((E (Gamma 1) (fun t => E (Gamma 1) (fun u => (asin (u * (inv (D + u))) * t * (inv (sqrt D)) * (inv (sqrt (2 * t + D))) - u * (asin (t * (inv (D + t)))) * (inv (sqrt D)) * (inv (sqrt (D + 2 * u)))) * (t - u)))) - (0))).
  { assert (S0' : E (Gamma 1) (fun t => asin (t * (inv (D + t)))) * (E (Gamma 1) (fun t => t ^ 2 * (inv (sqrt D)) * (inv (sqrt (D + 2 * t))))) - E (Gamma 1) (fun t => asin (t * (inv (D + t))) * t) * (E (Gamma 1) (fun t => t * (inv (sqrt D)) * (inv (sqrt (D + 2 * t))))) = E (Gamma 1) (fun t => asin (t * (inv (D + t)))) * (E (Gamma 1) (fun t => t ^ 2 * (inv (sqrt (D + 2 * t))))) * (inv (sqrt D)) - E (Gamma 1) (fun t => t * (inv (sqrt (D + 2 * t)))) * (E (Gamma 1) (fun t => asin (t * (inv (D + t))) * t)) * (inv (sqrt D))).
    { transitivity (E (Gamma 1) (fun t => asin (t * (inv (D + t)))) * (E (Gamma 1) (fun t => t ^ 2 * (inv (sqrt D)) * (inv (sqrt (D + 2 * t))))) - E (Gamma 1) (fun t => asin (t * (inv (D + t))) * t) * (E (Gamma 1) (fun t => t * (inv (sqrt D)) * (inv (sqrt (D + 2 * t)))))). { arrange. }
      assert (E1' : normal_form (E (Gamma 1) (fun t => t * (inv (sqrt D)) * (inv (sqrt (D + 2 * t))))) (E (Gamma 1) (fun t => t * (inv (sqrt (D + 2 * t)))) * (inv (sqrt D)))).
      { unfold normal_form.
        transitivity (E (Gamma 1) (fun r_2 => (inv (sqrt D)) * (r_2 * (inv (sqrt (D + 2 * r_2)))))).
        { apply E_ext; intros r_2 D_r_2; draws.
          transitivity (r_2 * (inv (sqrt (D + 2 * r_2))) * (inv (sqrt D))).
          { try assert (0 < D + 2 * r_2) by sign.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((inv (sqrt D)) * (E (Gamma 1) (fun r_2 => r_2 * (inv (sqrt (D + 2 * r_2)))))).
        { linear. }
        transitivity ((inv (sqrt D)) * (E (Gamma 1) (fun t => t * (inv (sqrt (D + 2 * t)))))). { arrange. }
        arrange. }
      assert (E4' : normal_form (E (Gamma 1) (fun t => t ^ 2 * (inv (sqrt D)) * (inv (sqrt (D + 2 * t))))) (E (Gamma 1) (fun t => t ^ 2 * (inv (sqrt (D + 2 * t)))) * (inv (sqrt D)))).
      { unfold normal_form.
        transitivity (E (Gamma 1) (fun r_5 => (inv (sqrt D)) * (r_5 ^ 2 * (inv (sqrt (D + 2 * r_5)))))).
        { apply E_ext; intros r_5 D_r_5; draws.
          transitivity (r_5 ^ 2 * (inv (sqrt (D + 2 * r_5))) * (inv (sqrt D))).
          { try assert (0 < D + 2 * r_5) by sign.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((inv (sqrt D)) * (E (Gamma 1) (fun r_5 => r_5 ^ 2 * (inv (sqrt (D + 2 * r_5)))))).
        { linear. }
        transitivity ((inv (sqrt D)) * (E (Gamma 1) (fun t => t ^ 2 * (inv (sqrt (D + 2 * t)))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : (1 / 2) * (E (Gamma 1) (fun t => E (Gamma 1) (fun u => (asin (u * (inv (D + u))) * t * (inv (sqrt D)) * (inv (sqrt (2 * t + D))) - u * (asin (t * (inv (D + t)))) * (inv (sqrt D)) * (inv (sqrt (D + 2 * u)))) * (t - u))) - 0) = E (Gamma 1) (fun t => asin (t * (inv (D + t)))) * (E (Gamma 1) (fun t => t ^ 2 * (inv (sqrt (D + 2 * t))))) * (inv (sqrt D)) - E (Gamma 1) (fun t => t * (inv (sqrt (D + 2 * t)))) * (E (Gamma 1) (fun t => asin (t * (inv (D + t))) * t)) * (inv (sqrt D))).
    { transitivity ((1 / 2) * (E (Gamma 1) (fun t => E (Gamma 1) (fun u => (asin (u * (inv (D + u))) * t * (inv (sqrt D)) * (inv (sqrt (2 * t + D))) - u * (asin (t * (inv (D + t)))) * (inv (sqrt D)) * (inv (sqrt (D + 2 * u)))) * (t - u))) - 0)). { arrange. }
      assert (E6' : normal_form (E (Gamma 1) (fun t => E (Gamma 1) (fun u => (asin (u * (inv (D + u))) * t * (inv (sqrt D)) * (inv (sqrt (2 * t + D))) - u * (asin (t * (inv (D + t)))) * (inv (sqrt D)) * (inv (sqrt (D + 2 * u)))) * (t - u)))) (2 * (E (Gamma 1) (fun t => asin (t * (inv (D + t))))) * (E (Gamma 1) (fun t => t ^ 2 * (inv (sqrt (D + 2 * t))))) * (inv (sqrt D)) - 2 * (E (Gamma 1) (fun t => t * (inv (sqrt (D + 2 * t))))) * (E (Gamma 1) (fun t => asin (t * (inv (D + t))) * t)) * (inv (sqrt D)))).
      { unfold normal_form.
        transitivity (E (Gamma 1) (fun r_7 => (E (Gamma 1) (fun t => t ^ 2 * (inv (sqrt (D + 2 * t)))) * (inv (sqrt D))) * (asin (r_7 * (inv (D + r_7)))) + (((-1) * (E (Gamma 1) (fun t => t * (inv (sqrt (D + 2 * t))))) * (inv (sqrt D))) * (asin (r_7 * (inv (D + r_7))) * r_7) + (((-1) * (E (Gamma 1) (fun t => asin (t * (inv (D + t))) * t)) * (inv (sqrt D))) * (r_7 * (inv (sqrt (D + 2 * r_7)))) + ((E (Gamma 1) (fun t => asin (t * (inv (D + t)))) * (inv (sqrt D))) * (r_7 ^ 2 * (inv (sqrt (D + 2 * r_7))))))))).
        { apply E_ext; intros r_7 D_r_7; draws.
          transitivity (E (Gamma 1) (fun t => asin (t * (inv (D + t)))) * (r_7 ^ 2) * (inv (sqrt (D + 2 * r_7))) * (inv (sqrt D)) + asin (r_7 * (inv (D + r_7))) * (E (Gamma 1) (fun t => t ^ 2 * (inv (sqrt (D + 2 * t))))) * (inv (sqrt D)) - E (Gamma 1) (fun t => t * (inv (sqrt (D + 2 * t)))) * (asin (r_7 * (inv (D + r_7)))) * r_7 * (inv (sqrt D)) - r_7 * (E (Gamma 1) (fun t => asin (t * (inv (D + t))) * t)) * (inv (sqrt (D + 2 * r_7))) * (inv (sqrt D))).
          { transitivity (E (Gamma 1) (fun t => (asin (t * (inv (D + t))) * r_7 * (inv (sqrt D)) * (inv (sqrt (2 * r_7 + D))) - t * (asin (r_7 * (inv (D + r_7)))) * (inv (sqrt D)) * (inv (sqrt (D + 2 * t)))) * (r_7 - t))). { arrange. }
            assert (E8' : normal_form (E (Gamma 1) (fun t => (asin (t * (inv (D + t))) * r_7 * (inv (sqrt D)) * (inv (sqrt (2 * r_7 + D))) - t * (asin (r_7 * (inv (D + r_7)))) * (inv (sqrt D)) * (inv (sqrt (D + 2 * t)))) * (r_7 - t))) (E (Gamma 1) (fun t => asin (t * (inv (D + t)))) * (r_7 ^ 2) * (inv (sqrt (D + 2 * r_7))) * (inv (sqrt D)) + asin (r_7 * (inv (D + r_7))) * (E (Gamma 1) (fun t => t ^ 2 * (inv (sqrt (D + 2 * t))))) * (inv (sqrt D)) - E (Gamma 1) (fun t => t * (inv (sqrt (D + 2 * t)))) * (asin (r_7 * (inv (D + r_7)))) * r_7 * (inv (sqrt D)) - r_7 * (E (Gamma 1) (fun t => asin (t * (inv (D + t))) * t)) * (inv (sqrt (D + 2 * r_7))) * (inv (sqrt D)))).
            { unfold normal_form.
              transitivity (E (Gamma 1) (fun r_9 => (r_7 ^ 2 * (inv (sqrt (D + 2 * r_7))) * (inv (sqrt D))) * (asin (r_9 * (inv (D + r_9)))) + (((-1) * r_7 * (inv (sqrt (D + 2 * r_7))) * (inv (sqrt D))) * (asin (r_9 * (inv (D + r_9))) * r_9) + (((-1) * (asin (r_7 * (inv (D + r_7)))) * r_7 * (inv (sqrt D))) * (r_9 * (inv (sqrt (D + 2 * r_9)))) + ((asin (r_7 * (inv (D + r_7))) * (inv (sqrt D))) * (r_9 ^ 2 * (inv (sqrt (D + 2 * r_9))))))))).
              { apply E_ext; intros r_9 D_r_9; draws.
                transitivity (r_9 ^ 2 * (asin (r_7 * (inv (D + r_7)))) * (inv (sqrt (D + 2 * r_9))) * (inv (sqrt D)) + r_7 ^ 2 * (asin (r_9 * (inv (D + r_9)))) * (inv (sqrt (2 * r_7 + D))) * (inv (sqrt D)) - r_9 * r_7 * (asin (r_7 * (inv (D + r_7)))) * (inv (sqrt (D + 2 * r_9))) * (inv (sqrt D)) - asin (r_9 * (inv (D + r_9))) * r_9 * r_7 * (inv (sqrt (2 * r_7 + D))) * (inv (sqrt D))).
                { try assert (0 < D + r_9) by sign.
                  try assert (0 < D + r_7) by sign.
                  try assert (0 < D + 2 * r_7) by sign.
                  try assert (0 < D + 2 * r_9) by sign.
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((r_7 ^ 2 * (inv (sqrt (D + 2 * r_7))) * (inv (sqrt D))) * (E (Gamma 1) (fun r_9 => asin (r_9 * (inv (D + r_9))))) + (((-1) * r_7 * (inv (sqrt (D + 2 * r_7))) * (inv (sqrt D))) * (E (Gamma 1) (fun r_9 => asin (r_9 * (inv (D + r_9))) * r_9)) + (((-1) * (asin (r_7 * (inv (D + r_7)))) * r_7 * (inv (sqrt D))) * (E (Gamma 1) (fun r_9 => r_9 * (inv (sqrt (D + 2 * r_9))))) + ((asin (r_7 * (inv (D + r_7))) * (inv (sqrt D))) * (E (Gamma 1) (fun r_9 => r_9 ^ 2 * (inv (sqrt (D + 2 * r_9))))))))).
              { linear. }
              transitivity ((r_7 ^ 2 * (inv (sqrt (D + 2 * r_7))) * (inv (sqrt D))) * (E (Gamma 1) (fun t => asin (t * (inv (D + t))))) + (((-1) * r_7 * (inv (sqrt (D + 2 * r_7))) * (inv (sqrt D))) * (E (Gamma 1) (fun t => asin (t * (inv (D + t))) * t)) + (((-1) * (asin (r_7 * (inv (D + r_7)))) * r_7 * (inv (sqrt D))) * (E (Gamma 1) (fun t => t * (inv (sqrt (D + 2 * t))))) + ((asin (r_7 * (inv (D + r_7))) * (inv (sqrt D))) * (E (Gamma 1) (fun t => t ^ 2 * (inv (sqrt (D + 2 * t))))))))). { arrange. }
              arrange. }
            try assert (0 < D + r_7) by sign.
            try assert (0 < D + 2 * r_7) by sign.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((E (Gamma 1) (fun t => t ^ 2 * (inv (sqrt (D + 2 * t)))) * (inv (sqrt D))) * (E (Gamma 1) (fun r_7 => asin (r_7 * (inv (D + r_7))))) + (((-1) * (E (Gamma 1) (fun t => t * (inv (sqrt (D + 2 * t))))) * (inv (sqrt D))) * (E (Gamma 1) (fun r_7 => asin (r_7 * (inv (D + r_7))) * r_7)) + (((-1) * (E (Gamma 1) (fun t => asin (t * (inv (D + t))) * t)) * (inv (sqrt D))) * (E (Gamma 1) (fun r_7 => r_7 * (inv (sqrt (D + 2 * r_7))))) + ((E (Gamma 1) (fun t => asin (t * (inv (D + t)))) * (inv (sqrt D))) * (E (Gamma 1) (fun r_7 => r_7 ^ 2 * (inv (sqrt (D + 2 * r_7))))))))).
        { linear. }
        transitivity ((E (Gamma 1) (fun t => t ^ 2 * (inv (sqrt (D + 2 * t)))) * (inv (sqrt D))) * (E (Gamma 1) (fun t => asin (t * (inv (D + t))))) + (((-1) * (E (Gamma 1) (fun t => t * (inv (sqrt (D + 2 * t))))) * (inv (sqrt D))) * (E (Gamma 1) (fun t => asin (t * (inv (D + t))) * t)) + (((-1) * (E (Gamma 1) (fun t => asin (t * (inv (D + t))) * t)) * (inv (sqrt D))) * (E (Gamma 1) (fun t => t * (inv (sqrt (D + 2 * t))))) + ((E (Gamma 1) (fun t => asin (t * (inv (D + t)))) * (inv (sqrt D))) * (E (Gamma 1) (fun t => t ^ 2 * (inv (sqrt (D + 2 * t))))))))). { arrange. }
        arrange. }
      first [put; solve [field] | first [arrange | equal]]. }
    transitivity (E (Gamma 1) (fun t => asin (t * (inv (D + t)))) * (E (Gamma 1) (fun t => t ^ 2 * (inv (sqrt D)) * (inv (sqrt (D + 2 * t))))) - E (Gamma 1) (fun t => asin (t * (inv (D + t))) * t) * (E (Gamma 1) (fun t => t * (inv (sqrt D)) * (inv (sqrt (D + 2 * t)))))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity ((1 / 2) * (E (Gamma 1) (fun t => E (Gamma 1) (fun u => (asin (u * (inv (D + u))) * t * (inv (sqrt D)) * (inv (sqrt (2 * t + D))) - u * (asin (t * (inv (D + t)))) * (inv (sqrt D)) * (inv (sqrt (D + 2 * u)))) * (t - u))) - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (D : R) (w : R) (x : R) (z : R) (Gamma : R -> law R)
    (sort_Gamma : forall c, law_of_positives (Gamma c))
    (H_D_pos_0 : D > 0)
    (H_w_pos_0 : w > 0)
    (H_x_pos_0 : x > 0)
    (H_z_pos_0 : z > 0)
    (H_z_less_1 : 1 > z) :
  E (Gamma 1) (fun t => asin (t * (inv (D + t)))) * (E (Gamma 1) (fun t => t ^ 2 * (inv (sqrt D)) * (inv (sqrt (D + 2 * t))))) >= E (Gamma 1) (fun t => asin (t * (inv (D + t))) * t) * (E (Gamma 1) (fun t => t * (inv (sqrt D)) * (inv (sqrt (D + 2 * t))))).
Proof. exact (step_theorem (D) (w) (x) (z) (Gamma) sort_Gamma H_D_pos_0 H_w_pos_0 H_x_pos_0 H_z_pos_0 H_z_less_1). Qed.
