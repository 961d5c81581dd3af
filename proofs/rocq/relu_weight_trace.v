(** ReLU: $(d/w) tr S = d - (C tr(R Q) - tr(T'Q T)) / h$ for an adapted weight covariance (relu-weight-trace)

  Given [h > 0]: h > 0
  Given [k11 > 0]: k11 > 0
  Given [k22 > 0]: k22 > 0
  Given [s > 0]: s > 0
  Given [sigma > 0]: sigma > 0
  Given [w > 0]: w > 0
  Given [regular]: k22*k11 > k12^2
  Then 1/4*k12*s + 1/2*k11^(1/2)*(1 - k22^(-1)*k12^2*k11^(-1))^(1/2)*pi^(-1)*k22^(1/2)*s +
    1/2*k12*pi^(-1)*s*asin(k22^(-1/2)*k12*k11^(-1/2)) =
    (1/2*k12*pi^(-1)*asin(k22^(-1/2)*k12*k11^(-1/2)) + 1/2*k11^(1/2)*(1 -
    k22^(-1)*k12^2*k11^(-1))^(1/2)*pi^(-1)*k22^(1/2) + 1/4*k12)*s
  Then E[diff(r -> C*log(r*sigma^(-1)*t + 1) + (r*t + sigma)^(-1)*y(t), 1); t ~ Q1]*N = -N*E[(t +
    sigma)^(-2)*t*y(t); t ~ Q1] + C*E[(t + sigma)^(-1)*t; t ~ Q1]*N
  Then diff(t -> h*(w^(-1)*d*tr_S*t - d*log(t)), 1) + E[diff(r -> C*log(r*sigma^(-1)*t + 1) + (r*t
    + sigma)^(-1)*y(t), 1); t ~ Q1]*N = 0 if and only if w^(-1)*d*tr_S = d - h^(-1)*(-N*E[(t +
    sigma)^(-2)*t*y(t); t ~ Q1] + C*E[(t + sigma)^(-1)*t; t ~ Q1]*N)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [homogeneous], by Algebra:
  1/4*k12*s + 1/2*k11^(1/2)*(1 - k22^(-1)*k12^2*k11^(-1))^(1/2)*pi^(-1)*k22^(1/2)*s +
    1/2*k12*pi^(-1)*s*asin(k22^(-1/2)*k12*k11^(-1/2)) =
    (1/2*k12*pi^(-1)*asin(k22^(-1/2)*k12*k11^(-1/2)) + 1/2*k11^(1/2)*(1 -
    k22^(-1)*k12^2*k11^(-1))^(1/2)*pi^(-1)*k22^(1/2) + 1/4*k12)*s
*)
Lemma step_homogeneous (k11 : R) (k12 : R) (k22 : R) (s : R)
    (H_k11_pos_0 : k11 > 0)
    (H_k22_pos_0 : k22 > 0)
    (H_s_pos_0 : s > 0) :
  (1 / 4) * k12 * s + (1 / 2) * (sqrt k11) * (sqrt (1 - k12 ^ 2 * (inv k22) * (inv k11))) * (sqrt k22) * s * (inv PI) + (1 / 2) * k12 * s * (asin (k12 * (inv (sqrt k22)) * (inv (sqrt k11)))) * (inv PI) = ((1 / 2) * k12 * (asin (k12 * (inv (sqrt k22)) * (inv (sqrt k11)))) * (inv PI) + (1 / 2) * (sqrt k11) * (sqrt (1 - k12 ^ 2 * (inv k22) * (inv k11))) * (sqrt k22) * (inv PI) + (1 / 4) * k12) * s.
Proof.
  try assert (N0' : normal_form (sqrt (1 - k12 ^ 2 * (inv k22) * (inv k11))) (sqrt (k22 * k11 - k12 ^ 2) * (inv (sqrt k22)) * (inv (sqrt k11)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt k11 * sqrt k11 = k11) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt k11) * inv (sqrt k11) = inv k11) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt k22 * sqrt k22 = k22) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt k22) * inv (sqrt k22) = inv k22) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt k22 <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt k11 <> 0) by (apply positive_ne; sign); assert (Z2' : k22 <> 0) by (apply positive_ne; sign); assert (Z3' : k11 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
  first [put; solve [field] | equal].
Qed.

(** Step [Euler], by Algebra:
  E[diff(r -> C*log(r*sigma^(-1)*t + 1) + (r*t + sigma)^(-1)*y(t), 1); t ~ Q1]*N = -N*E[(t +
    sigma)^(-2)*t*y(t); t ~ Q1] + C*E[(t + sigma)^(-1)*t; t ~ Q1]*N
*)
Lemma step_Euler (C_ : R) (N_ : R) (sigma : R) (y : R -> R) (Q_ : R -> law R)
    (label_C_ : label C_)
    (label_N_ : label N_)
    (sort_Q_ : forall c, law_of_positives (Q_ c))
    (H_sigma_pos_0 : sigma > 0) :
  E (Q_ 1) (fun t => diff (fun u => C_ * (ln (u * t * (inv sigma) + 1)) + y t * (inv (u * t + sigma))) 1) * N_ = C_ * (E (Q_ 1) (fun t => t * (inv (t + sigma)))) * N_ - N_ * (E (Q_ 1) (fun t => t * (y t) * (inv ((t + sigma) ^ 2)))).
Proof.
  assert (S0' : E (Q_ 1) (fun t => diff (fun u => C_ * (ln (u * t * (inv sigma) + 1)) + y t * (inv (u * t + sigma))) 1) * N_ = C_ * (E (Q_ 1) (fun t => t * (inv (t + sigma)))) * N_ - E (Q_ 1) (fun t => t * (y t) * (inv (t ^ 2 + sigma ^ 2 + 2 * t * sigma))) * N_).
  { transitivity (E (Q_ 1) (fun t => diff (fun u => C_ * (ln (u * t * (inv sigma) + 1)) + y t * (inv (u * t + sigma))) 1) * N_). { arrange. }
    assert (E0' : normal_form (E (Q_ 1) (fun t => diff (fun u => C_ * (ln (u * t * (inv sigma) + 1)) + y t * (inv (u * t + sigma))) 1)) (C_ * (E (Q_ 1) (fun t => t * (inv (t + sigma)))) - E (Q_ 1) (fun t => t * (y t) * (inv (t ^ 2 + sigma ^ 2 + 2 * t * sigma))))).
    { unfold normal_form.
      transitivity (E (Q_ 1) (fun r_1 => (-1) * (r_1 * (y r_1) * (inv (r_1 ^ 2 + sigma ^ 2 + 2 * r_1 * sigma))) + ((C_) * (r_1 * (inv (r_1 + sigma)))))).
      { apply E_ext; intros r_1 D_r_1; draws.
        transitivity (C_ * r_1 * (inv (r_1 + sigma)) - r_1 * (y r_1) * (inv (r_1 ^ 2 + sigma ^ 2 + 2 * r_1 * sigma))).
        { try assert (0 < 1 + 1 * r_1 * (inv sigma)) by sign.
          try assert (0 < 1 * r_1 + sigma) by sign.
          try assert (0 < 1 * r_1 + sigma) by sign.
          try assert (0 < 1 + 1 * r_1 * (inv sigma)) by sign.
          try assert (0 < r_1 ^ 2 + sigma ^ 2 + 2 * r_1 * sigma) by sign.
          try assert (N2' : normal_form (inv ((1 * r_1 + sigma) ^ 2)) (inv (r_1 ^ 2 + sigma ^ 2 + 2 * r_1 * sigma))) by first [apply inv_is; [nonzero | (assert (Z0' : r_1 ^ 2 + sigma ^ 2 + 2 * r_1 * sigma <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
          try assert (0 < r_1 + sigma) by sign.
          try assert (N3' : normal_form (inv (1 + 1 * r_1 * (inv sigma))) (sigma * (inv (r_1 + sigma)))) by first [apply inv_is; [nonzero | (assert (Z0' : r_1 + sigma <> 0) by (apply positive_ne; sign); assert (Z1' : sigma <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
          try assert (0 < r_1 + sigma) by sign.
          try assert (0 < r_1 ^ 2 + sigma ^ 2 + 2 * r_1 * sigma) by sign.
          try assert (N4' : normal_form (diff (fun t => C_ * (ln (t * r_1 * (inv sigma) + 1)) + y r_1 * (inv (t * r_1 + sigma))) 1) (C_ * r_1 * (inv (r_1 + sigma)) - r_1 * (y r_1) * (inv (r_1 ^ 2 + sigma ^ 2 + 2 * r_1 * sigma)))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((-1) * (E (Q_ 1) (fun r_1 => r_1 * (y r_1) * (inv (r_1 ^ 2 + sigma ^ 2 + 2 * r_1 * sigma)))) + ((C_) * (E (Q_ 1) (fun r_1 => r_1 * (inv (r_1 + sigma)))))).
      { linear. }
      transitivity ((-1) * (E (Q_ 1) (fun t => t * (y t) * (inv (t ^ 2 + sigma ^ 2 + 2 * t * sigma)))) + ((C_) * (E (Q_ 1) (fun t => t * (inv (t + sigma)))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : C_ * (E (Q_ 1) (fun t => t * (inv (t + sigma)))) * N_ - N_ * (E (Q_ 1) (fun t => t * (y t) * (inv ((t + sigma) ^ 2)))) = C_ * (E (Q_ 1) (fun t => t * (inv (t + sigma)))) * N_ - E (Q_ 1) (fun t => t * (y t) * (inv (t ^ 2 + sigma ^ 2 + 2 * t * sigma))) * N_).
  { transitivity (C_ * (E (Q_ 1) (fun t => t * (inv (t + sigma)))) * N_ - N_ * (E (Q_ 1) (fun t => t * (y t) * (inv ((t + sigma) ^ 2))))). { arrange. }
    assert (E5' : normal_form (E (Q_ 1) (fun t => t * (y t) * (inv ((t + sigma) ^ 2)))) (E (Q_ 1) (fun t => t * (y t) * (inv (t ^ 2 + sigma ^ 2 + 2 * t * sigma))))).
    { unfold normal_form.
      transitivity (E (Q_ 1) (fun r_6 => (1) * (r_6 * (y r_6) * (inv (r_6 ^ 2 + sigma ^ 2 + 2 * r_6 * sigma))))).
      { apply E_ext; intros r_6 D_r_6; draws.
        transitivity (r_6 * (y r_6) * (inv (r_6 ^ 2 + sigma ^ 2 + 2 * r_6 * sigma))).
        { try assert (0 < r_6 + sigma) by sign.
          try assert (0 < r_6 ^ 2 + sigma ^ 2 + 2 * r_6 * sigma) by sign.
          try assert (N7' : normal_form (inv ((r_6 + sigma) ^ 2)) (inv (r_6 ^ 2 + sigma ^ 2 + 2 * r_6 * sigma))) by first [apply inv_is; [nonzero | (assert (Z0' : r_6 ^ 2 + sigma ^ 2 + 2 * r_6 * sigma <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (Q_ 1) (fun r_6 => r_6 * (y r_6) * (inv (r_6 ^ 2 + sigma ^ 2 + 2 * r_6 * sigma))))).
      { linear. }
      transitivity ((1) * (E (Q_ 1) (fun t => t * (y t) * (inv (t ^ 2 + sigma ^ 2 + 2 * t * sigma))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (Q_ 1) (fun t => diff (fun u => C_ * (ln (u * t * (inv sigma) + 1)) + y t * (inv (u * t + sigma))) 1) * N_). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (C_ * (E (Q_ 1) (fun t => t * (inv (t + sigma)))) * N_ - N_ * (E (Q_ 1) (fun t => t * (y t) * (inv ((t + sigma) ^ 2))))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [theorem], by Equivalent:
  diff(t -> h*(w^(-1)*d*tr_S*t - d*log(t)), 1) + E[diff(r -> C*log(r*sigma^(-1)*t + 1) + (r*t +
    sigma)^(-1)*y(t), 1); t ~ Q1]*N = 0 if and only if w^(-1)*d*tr_S = d - h^(-1)*(-N*E[(t +
    sigma)^(-2)*t*y(t); t ~ Q1] + C*E[(t + sigma)^(-1)*t; t ~ Q1]*N)
*)
Lemma step_theorem (C_ : R) (N_ : R) (d : R) (h : R) (sigma : R) (tr_S : R) (w : R) (y : R -> R) (Q_ : R -> law R)
    (label_C_ : label C_)
    (label_N_ : label N_)
    (label_d : label d)
    (sort_Q_ : forall c, law_of_positives (Q_ c))
    (H_h_pos_0 : h > 0)
    (H_sigma_pos_0 : sigma > 0)
    (H_w_pos_0 : w > 0) :
  diff (fun t => h * (d * tr_S * t * (inv w) - d * (ln t))) 1 + E (Q_ 1) (fun t => diff (fun u => C_ * (ln (u * t * (inv sigma) + 1)) + y t * (inv (u * t + sigma))) 1) * N_ = 0 <-> d * tr_S * (inv w) = d - (C_ * (E (Q_ 1) (fun t => t * (inv (t + sigma)))) * N_ - N_ * (E (Q_ 1) (fun t => t * (y t) * (inv ((t + sigma) ^ 2))))) * (inv h).
Proof.
  assert (P' : 0 < h).
  { sign. }
  assert (G' : (diff (fun t => h * (d * tr_S * t * (inv w) - d * (ln t))) 1 + E (Q_ 1) (fun t => diff (fun u => C_ * (ln (u * t * (inv sigma) + 1)) + y t * (inv (u * t + sigma))) 1) * N_) - (0) = (h) * ((d * tr_S * (inv w)) - (d - (C_ * (E (Q_ 1) (fun t => t * (inv (t + sigma)))) * N_ - N_ * (E (Q_ 1) (fun t => t * (y t) * (inv ((t + sigma) ^ 2))))) * (inv h)))).
  { assert (S0' : (diff (fun t => h * (d * tr_S * t * (inv w) - d * (ln t))) 1 + E (Q_ 1) (fun t => diff (fun u => C_ * (ln (u * t * (inv sigma) + 1)) + y t * (inv (u * t + sigma))) 1) * N_) - 0 = C_ * (E (Q_ 1) (fun t => t * (inv (t + sigma)))) * N_ + d * h * tr_S * (inv w) - d * h - E (Q_ 1) (fun t => t * (y t) * (inv (t ^ 2 + sigma ^ 2 + 2 * t * sigma))) * N_).
    { transitivity ((diff (fun t => h * (d * tr_S * t * (inv w) - d * (ln t))) 1 + E (Q_ 1) (fun t => diff (fun u => C_ * (ln (u * t * (inv sigma) + 1)) + y t * (inv (u * t + sigma))) 1) * N_) - 0). { arrange. }
      assert (E0' : normal_form (E (Q_ 1) (fun t => diff (fun u => C_ * (ln (u * t * (inv sigma) + 1)) + y t * (inv (u * t + sigma))) 1)) (C_ * (E (Q_ 1) (fun t => t * (inv (t + sigma)))) - E (Q_ 1) (fun t => t * (y t) * (inv (t ^ 2 + sigma ^ 2 + 2 * t * sigma))))).
      { unfold normal_form.
        transitivity (E (Q_ 1) (fun r_1 => (-1) * (r_1 * (y r_1) * (inv (r_1 ^ 2 + sigma ^ 2 + 2 * r_1 * sigma))) + ((C_) * (r_1 * (inv (r_1 + sigma)))))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (C_ * r_1 * (inv (r_1 + sigma)) - r_1 * (y r_1) * (inv (r_1 ^ 2 + sigma ^ 2 + 2 * r_1 * sigma))).
          { try assert (0 < 1 + 1 * r_1 * (inv sigma)) by sign.
            try assert (0 < 1 * r_1 + sigma) by sign.
            try assert (0 < 1 * r_1 + sigma) by sign.
            try assert (0 < 1 + 1 * r_1 * (inv sigma)) by sign.
            try assert (0 < r_1 ^ 2 + sigma ^ 2 + 2 * r_1 * sigma) by sign.
            try assert (N2' : normal_form (inv ((1 * r_1 + sigma) ^ 2)) (inv (r_1 ^ 2 + sigma ^ 2 + 2 * r_1 * sigma))) by first [apply inv_is; [nonzero | (assert (Z0' : r_1 ^ 2 + sigma ^ 2 + 2 * r_1 * sigma <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
            try assert (0 < r_1 + sigma) by sign.
            try assert (N3' : normal_form (inv (1 + 1 * r_1 * (inv sigma))) (sigma * (inv (r_1 + sigma)))) by first [apply inv_is; [nonzero | (assert (Z0' : r_1 + sigma <> 0) by (apply positive_ne; sign); assert (Z1' : sigma <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
            try assert (0 < r_1 + sigma) by sign.
            try assert (0 < r_1 ^ 2 + sigma ^ 2 + 2 * r_1 * sigma) by sign.
            try assert (N4' : normal_form (diff (fun t => C_ * (ln (t * r_1 * (inv sigma) + 1)) + y r_1 * (inv (t * r_1 + sigma))) 1) (C_ * r_1 * (inv (r_1 + sigma)) - r_1 * (y r_1) * (inv (r_1 ^ 2 + sigma ^ 2 + 2 * r_1 * sigma)))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((-1) * (E (Q_ 1) (fun r_1 => r_1 * (y r_1) * (inv (r_1 ^ 2 + sigma ^ 2 + 2 * r_1 * sigma)))) + ((C_) * (E (Q_ 1) (fun r_1 => r_1 * (inv (r_1 + sigma)))))).
        { linear. }
        transitivity ((-1) * (E (Q_ 1) (fun t => t * (y t) * (inv (t ^ 2 + sigma ^ 2 + 2 * t * sigma)))) + ((C_) * (E (Q_ 1) (fun t => t * (inv (t + sigma)))))). { arrange. }
        arrange. }
      try assert (N5' : normal_form (inv 1) (1)) by first [apply inv_is; [nonzero | (first [put; solve [ring] | equal])] | normal].
      try assert (N6' : normal_form (diff (fun t => h * (d * tr_S * t * (inv w) - d * (ln t))) 1) (d * h * tr_S * (inv w) - d * h)) by normal.
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : h * (d * tr_S * (inv w) - (d - (C_ * (E (Q_ 1) (fun t => t * (inv (t + sigma)))) * N_ - N_ * (E (Q_ 1) (fun t => t * (y t) * (inv ((t + sigma) ^ 2))))) * (inv h))) = C_ * (E (Q_ 1) (fun t => t * (inv (t + sigma)))) * N_ + d * h * tr_S * (inv w) - d * h - E (Q_ 1) (fun t => t * (y t) * (inv (t ^ 2 + sigma ^ 2 + 2 * t * sigma))) * N_).
    { transitivity (h * (d * tr_S * (inv w) - (d - (C_ * (E (Q_ 1) (fun t => t * (inv (t + sigma)))) * N_ - N_ * (E (Q_ 1) (fun t => t * (y t) * (inv ((t + sigma) ^ 2))))) * (inv h)))). { arrange. }
      assert (E7' : normal_form (E (Q_ 1) (fun t => t * (y t) * (inv ((t + sigma) ^ 2)))) (E (Q_ 1) (fun t => t * (y t) * (inv (t ^ 2 + sigma ^ 2 + 2 * t * sigma))))).
      { unfold normal_form.
        transitivity (E (Q_ 1) (fun r_8 => (1) * (r_8 * (y r_8) * (inv (r_8 ^ 2 + sigma ^ 2 + 2 * r_8 * sigma))))).
        { apply E_ext; intros r_8 D_r_8; draws.
          transitivity (r_8 * (y r_8) * (inv (r_8 ^ 2 + sigma ^ 2 + 2 * r_8 * sigma))).
          { try assert (0 < r_8 + sigma) by sign.
            try assert (0 < r_8 ^ 2 + sigma ^ 2 + 2 * r_8 * sigma) by sign.
            try assert (N9' : normal_form (inv ((r_8 + sigma) ^ 2)) (inv (r_8 ^ 2 + sigma ^ 2 + 2 * r_8 * sigma))) by first [apply inv_is; [nonzero | (assert (Z0' : r_8 ^ 2 + sigma ^ 2 + 2 * r_8 * sigma <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (Q_ 1) (fun r_8 => r_8 * (y r_8) * (inv (r_8 ^ 2 + sigma ^ 2 + 2 * r_8 * sigma))))).
        { linear. }
        transitivity ((1) * (E (Q_ 1) (fun t => t * (y t) * (inv (t ^ 2 + sigma ^ 2 + 2 * t * sigma))))). { arrange. }
        arrange. }
      assert (Z0' : w <> 0) by (apply positive_ne; sign).
      assert (Z1' : h <> 0) by (apply positive_ne; sign).
      first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | first [arrange | equal]]. }
    transitivity ((diff (fun t => h * (d * tr_S * t * (inv w) - d * (ln t))) 1 + E (Q_ 1) (fun t => diff (fun u => C_ * (ln (u * t * (inv sigma) + 1)) + y t * (inv (u * t + sigma))) 1) * N_) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (h * (d * tr_S * (inv w) - (d - (C_ * (E (Q_ 1) (fun t => t * (inv (t + sigma)))) * N_ - N_ * (E (Q_ 1) (fun t => t * (y t) * (inv ((t + sigma) ^ 2))))) * (inv h)))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  pose proof (same_sign_eq _ _ _ P' G') as S'.
  split; intros K'; [assert (L' := proj1 S') | assert (L' := proj2 S')]; gap; apply L'; lra.
Qed.

Theorem theorem_1 (h : R) (k11 : R) (k12 : R) (k22 : R) (s : R) (sigma : R) (w : R)
    (H_h_pos_0 : h > 0)
    (H_k11_pos_0 : k11 > 0)
    (H_k22_pos_0 : k22 > 0)
    (H_s_pos_0 : s > 0)
    (H_sigma_pos_0 : sigma > 0)
    (H_w_pos_0 : w > 0)
    (H_regular : k22 * k11 > k12 ^ 2) :
  (1 / 4) * k12 * s + (1 / 2) * (sqrt k11) * (sqrt (1 - k12 ^ 2 * (inv k22) * (inv k11))) * (sqrt k22) * s * (inv PI) + (1 / 2) * k12 * s * (asin (k12 * (inv (sqrt k22)) * (inv (sqrt k11)))) * (inv PI) = ((1 / 2) * k12 * (asin (k12 * (inv (sqrt k22)) * (inv (sqrt k11)))) * (inv PI) + (1 / 2) * (sqrt k11) * (sqrt (1 - k12 ^ 2 * (inv k22) * (inv k11))) * (sqrt k22) * (inv PI) + (1 / 4) * k12) * s.
Proof. exact (step_homogeneous (k11) (k12) (k22) (s) H_k11_pos_0 H_k22_pos_0 H_s_pos_0). Qed.

Theorem theorem_2 (C_ : R) (N_ : R) (h : R) (k11 : R) (k12 : R) (k22 : R) (s : R) (sigma : R) (w : R) (y : R -> R) (Q_ : R -> law R)
    (label_C_ : label C_)
    (label_N_ : label N_)
    (sort_Q_ : forall c, law_of_positives (Q_ c))
    (H_h_pos_0 : h > 0)
    (H_k11_pos_0 : k11 > 0)
    (H_k22_pos_0 : k22 > 0)
    (H_s_pos_0 : s > 0)
    (H_sigma_pos_0 : sigma > 0)
    (H_w_pos_0 : w > 0)
    (H_regular : k22 * k11 > k12 ^ 2) :
  E (Q_ 1) (fun t => diff (fun u => C_ * (ln (u * t * (inv sigma) + 1)) + y t * (inv (u * t + sigma))) 1) * N_ = C_ * (E (Q_ 1) (fun t => t * (inv (t + sigma)))) * N_ - N_ * (E (Q_ 1) (fun t => t * (y t) * (inv ((t + sigma) ^ 2)))).
Proof. exact (step_Euler (C_) (N_) (sigma) (y) (Q_) label_C_ label_N_ sort_Q_ H_sigma_pos_0). Qed.

Theorem theorem_3 (C_ : R) (N_ : R) (d : R) (h : R) (k11 : R) (k12 : R) (k22 : R) (s : R) (sigma : R) (tr_S : R) (w : R) (y : R -> R) (Q_ : R -> law R)
    (label_C_ : label C_)
    (label_N_ : label N_)
    (label_d : label d)
    (sort_Q_ : forall c, law_of_positives (Q_ c))
    (H_h_pos_0 : h > 0)
    (H_k11_pos_0 : k11 > 0)
    (H_k22_pos_0 : k22 > 0)
    (H_s_pos_0 : s > 0)
    (H_sigma_pos_0 : sigma > 0)
    (H_w_pos_0 : w > 0)
    (H_regular : k22 * k11 > k12 ^ 2) :
  diff (fun t => h * (d * tr_S * t * (inv w) - d * (ln t))) 1 + E (Q_ 1) (fun t => diff (fun u => C_ * (ln (u * t * (inv sigma) + 1)) + y t * (inv (u * t + sigma))) 1) * N_ = 0 <-> d * tr_S * (inv w) = d - (C_ * (E (Q_ 1) (fun t => t * (inv (t + sigma)))) * N_ - N_ * (E (Q_ 1) (fun t => t * (y t) * (inv ((t + sigma) ^ 2))))) * (inv h).
Proof. exact (step_theorem (C_) (N_) (d) (h) (sigma) (tr_S) (w) (y) (Q_) label_C_ label_N_ label_d sort_Q_ H_h_pos_0 H_sigma_pos_0 H_w_pos_0). Qed.
