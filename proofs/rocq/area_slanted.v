(** The mean of a product of normal vectors, one of which is slanted (area-slanted)

  Given [a > 0]: a > 0
  Given [w > 0]: w > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [unit]: <e, e> = 1
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Given [a]: 1/2*pi > a
  Then E[E[abs(<x + m, y*<p, p>^(1/2) + u*p>); y ~ gamma1]; x ~ gamma1] = 2*integral(t ->
    2*sin(1/2*u*<m, p>*sin(t)*inverse(p, p)*<p, p>^(1/2)*cos(t))^2*exp(1/2*sin(t)^2*(-<m, m> -
    u^2))*cos(t)^(1 + n)*sin(t)^(-2), 0, 1/2*pi)*<p, p>^(1/2)*pi^(-1) + (integral(t ->
    exp(1/2*sin(t)^2*(-<m, m> - u^2))*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) +
    integral(t -> exp(1/2*sin(t)^2*(-<m, m> - u^2))*cos(t)^(n + 3), 0, 1/2*pi)*(<m, m> +
    u^2)*pi^(-1/2)*2^(1/2))*pi^(-1/2)*<p...
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require area_waves.
From NCProofs Require tangents.
From NCProofs Require area_tangent.
From NCProofs Require absolute_normal.
From NCProofs Require mean_length.
Open Scope R_scope.

Definition inverse (k11 k12 k22 : R) : R :=
  inv k12.

Lemma inverse_symmetric k11 k12 k22 : inverse k11 k12 k22 = inverse k22 k12 k11.
Proof. unfold inverse; first [alike_by_ring; ring | equal]. Qed.

Ltac kernels ::= swapped inverse inverse_symmetric.

Definition cited_moments (V : Space) (gamma : R -> law V) : Prop :=
  forall (e : V) (m : V) (p : V) (u : R),
  (E (gamma 1) (fun x => E (gamma 1) (fun z => Rabs (dot (vadd x (m)) (vadd (vscale (sqrt (dot p p)) z) (vscale u p))))) - E (gamma 1) (fun x => E (gamma 1) (fun z => sqrt (dot p p) * (Rabs (dot z (vadd x (vscale (sqrt (dot m m + u ^ 2)) e)))))) = 2 * (the_integral (at_right 0) (Rbar_locally p_infty) (fun t => (E (gamma 1) (fun x => E (gamma 1) (fun z => cos (dot z (vadd x (vscale (sqrt (dot m m + u ^ 2)) e)) * t * (sqrt (dot p p))))) - E (gamma 1) (fun x => E (gamma 1) (fun z => cos (dot (vadd x (m)) (vadd (vscale (sqrt (dot p p)) z) (vscale u p)) * t)))) * (inv (t ^ 2)))) * (inv PI)).

(** Step [moments], by Cited:
  E[E[abs(<x + m, y*<p, p>^(1/2) + u*p>); y ~ gamma1]; x ~ gamma1] - E[E[<p, p>^(1/2)*abs(<y, x +
    (<m, m> + u^2)^(1/2)*e>); y ~ gamma1]; x ~ gamma1] = 2*pi^(-1)*integral(t -> (-E[E[cos(<x + m,
    y*<p, p>^(1/2) + u*p>*t); y ~ gamma1]; x ~ gamma1] + E[E[cos(<y, x + (<m, m> +
    u^2)^(1/2)*e>*t*<p, p>^(1/2)); y ~ gamma1]; x ~ gamma1])*t^(-2), 0, oo(1))
*)
Lemma step_moments (V : Space) (e : V) (m : V) (p : V) (u : R) (gamma : R -> law V)
    (C_moments : cited_moments V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => Rabs (dot (vadd z (m)) (vadd (vscale (sqrt (dot p p)) x1) (vscale u p))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => sqrt (dot p p) * (Rabs (dot x1 (vadd z (vscale (sqrt (dot m m + u ^ 2)) e)))))) = 2 * (the_integral (at_right 0) (Rbar_locally p_infty) (fun t1 => (E (gamma 1) (fun z => E (gamma 1) (fun x1 => cos (dot x1 (vadd z (vscale (sqrt (dot m m + u ^ 2)) e)) * t1 * (sqrt (dot p p))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => cos (dot (vadd z (m)) (vadd (vscale (sqrt (dot p p)) x1) (vscale u p)) * t1)))) * (inv (t1 ^ 2)))) * (inv PI).
Proof.
  exact (C_moments e m p u).
Qed.

(** Step [waves], by Instance:
  w^(-2)*(-E[E[cos(<x + m, y*<p, p>^(1/2) + u*p>*w); y ~ gamma1]; x ~ gamma1] + E[E[cos(<y, x +
    (<m, m> + u^2)^(1/2)*e>*<p, p>^(1/2)*w); y ~ gamma1]; x ~ gamma1]) = 2*w^(-2)*exp(-(2*w^2*<p,
    p> + 2)^(-1)*w^2*(<m, m> + u^2)*<p, p>)*sin(1/2*u*(1 + w^2*<p, p>)^(-1)*<m, p>*w)^2*(((1 +
    w^2*<p, p>)^(1/2))^(1 + n))^(-1)
*)
Lemma step_waves (V : Space) (e : V) (m : V) (n : R) (p : V) (u : R) (w : R) (gamma : R -> law V)
    (label_n : label n)
    (H_w_pos_0 : w > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma) :
  (E (gamma 1) (fun z => E (gamma 1) (fun x1 => cos (dot x1 (vadd z (vscale (sqrt (dot m m + u ^ 2)) e)) * (sqrt (dot p p)) * w))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => cos (dot (vadd z (m)) (vadd (vscale (sqrt (dot p p)) x1) (vscale u p)) * w)))) * (inv (w ^ 2)) = 2 * (exp ((-1) * (w ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * (w ^ 2) * (dot p p) + 2)))) * ((sin ((1 / 2) * u * (dot m p) * w * (inv (1 + w ^ 2 * (dot p p))))) ^ 2) * (inv (w ^ 2)) * (inv (npow (sqrt (1 + w ^ 2 * (dot p p))) (1 + n))).
Proof.
  assert (I' : (E (gamma 1) (fun x => E (gamma 1) (fun z => cos (dot z (vadd x (vscale (sqrt (dot (m) (m) + (u) ^ 2)) (e))) * (sqrt (dot (p) (p))) * (w)))) - E (gamma 1) (fun x => E (gamma 1) (fun z => cos (dot (vadd x (m)) (vadd (vscale (sqrt (dot (p) (p))) z) (vscale (u) (p))) * (w))))) * (inv ((w) ^ 2)) = 2 * (exp ((-1) * ((w) ^ 2) * (dot (m) (m) + (u) ^ 2) * (dot (p) (p)) * (inv (2 * ((w) ^ 2) * (dot (p) (p)) + 2)))) * ((sin ((1 / 2) * (u) * (dot (m) (p)) * (w) * (inv (1 + (w) ^ 2 * (dot (p) (p)))))) ^ 2) * (inv ((w) ^ 2)) * (inv (npow (sqrt (1 + (w) ^ 2 * (dot (p) (p)))) (1 + (n))))).
  { apply (area_waves.step_theorem (V) (e) (m) (n) (p) (u) (w) (gamma)); [premise | first [assumption | gap; sign | premise] | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold inverse; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | first [exact H_dimension | congruent_to H_dimension | premise_by H_dimension] | exact C_area_waves_X_given_y | exact C_area_waves_X | exact C_area_waves_Y_given_y | exact C_area_waves_Y_of_z]. }
  congruent_to I'.
Qed.

(** Step [in all], by Integrate:
  integral(t -> (-E[E[cos(<x + m, y*<p, p>^(1/2) + u*p>*t); y ~ gamma1]; x ~ gamma1] + E[E[cos(<y,
    x + (<m, m> + u^2)^(1/2)*e>*t*<p, p>^(1/2)); y ~ gamma1]; x ~ gamma1])*t^(-2), 0, oo(1)) =
    integral(t -> 2*(((1 + t^2*<p, p>)^(1/2))^(1 + n))^(-1)*exp(-(2*t^2*<p, p> + 2)^(-1)*t^2*(<m,
    m> + u^2)*<p, p>)*sin(1/2*(1 + t^2*<p, p>)^(-1)*u*<m, p>*t)^2*t^(-2), 0, oo(1))
*)
Lemma step_in_all (V : Space) (e : V) (m : V) (n : R) (p : V) (u : R) (w : R) (gamma : R -> law V)
    (label_n : label n)
    (H_w_pos_0 : w > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma) :
  the_integral (at_right 0) (Rbar_locally p_infty) (fun t1 => (E (gamma 1) (fun z => E (gamma 1) (fun x1 => cos (dot x1 (vadd z (vscale (sqrt (dot m m + u ^ 2)) e)) * t1 * (sqrt (dot p p))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => cos (dot (vadd z (m)) (vadd (vscale (sqrt (dot p p)) x1) (vscale u p)) * t1)))) * (inv (t1 ^ 2))) = the_integral (at_right 0) (Rbar_locally p_infty) (fun t1 => 2 * (exp ((-1) * (t1 ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * (t1 ^ 2) * (dot p p) + 2)))) * ((sin ((1 / 2) * u * (dot m p) * t1 * (inv (1 + t1 ^ 2 * (dot p p))))) ^ 2) * (inv (npow (sqrt (1 + t1 ^ 2 * (dot p p))) (1 + n))) * (inv (t1 ^ 2))).
Proof.
  assert (I' : the_integral (at_right (0)) (Rbar_locally p_infty) (fun t => (E (gamma 1) (fun x => E (gamma 1) (fun z => cos (dot z (vadd x (vscale (sqrt (dot m m + u ^ 2)) e)) * t * (sqrt (dot p p))))) - E (gamma 1) (fun x => E (gamma 1) (fun z => cos (dot (vadd x (m)) (vadd (vscale (sqrt (dot p p)) z) (vscale u p)) * t)))) * (inv (t ^ 2))) = the_integral (at_right (0)) (Rbar_locally p_infty) (fun t => 2 * (exp ((-1) * (t ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * (t ^ 2) * (dot p p) + 2)))) * ((sin ((1 / 2) * u * (dot m p) * t * (inv (1 + t ^ 2 * (dot p p))))) ^ 2) * (inv (npow (sqrt (1 + t ^ 2 * (dot p p))) (1 + n))) * (inv (t ^ 2)))).
  { apply integral_same; filters; apply ends_far.
    intros at_t L'.
    assert (0 < at_t) by (apply Rle_lt_trans with (0); [by_number | exact L']).
    assert ((at_t) > 0) by premise.
    assert (S' : (E (gamma 1) (fun x => E (gamma 1) (fun z => cos (dot z (vadd x (vscale (sqrt (dot m m + u ^ 2)) e)) * (sqrt (dot p p)) * (at_t)))) - E (gamma 1) (fun x => E (gamma 1) (fun z => cos (dot (vadd x (m)) (vadd (vscale (sqrt (dot p p)) z) (vscale u p)) * (at_t))))) * (inv ((at_t) ^ 2)) = 2 * (exp ((-1) * ((at_t) ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * ((at_t) ^ 2) * (dot p p) + 2)))) * ((sin ((1 / 2) * u * (dot m p) * (at_t) * (inv (1 + (at_t) ^ 2 * (dot p p))))) ^ 2) * (inv ((at_t) ^ 2)) * (inv (npow (sqrt (1 + (at_t) ^ 2 * (dot p p))) (1 + n)))).
    { apply (step_waves (V) (e) (m) (n) (p) (u) (at_t) (gamma)); premise. }
    assert (F0' : (E (gamma 1) (fun x => E (gamma 1) (fun z => cos (dot z (vadd x (vscale (sqrt (dot m m + u ^ 2)) e)) * at_t * (sqrt (dot p p))))) - E (gamma 1) (fun x => E (gamma 1) (fun z => cos (dot (vadd x (m)) (vadd (vscale (sqrt (dot p p)) z) (vscale u p)) * at_t)))) * (inv (at_t ^ 2)) = (E (gamma 1) (fun x => E (gamma 1) (fun z => cos (dot z (vadd x (vscale (sqrt (dot m m + u ^ 2)) e)) * (sqrt (dot p p)) * (at_t)))) - E (gamma 1) (fun x => E (gamma 1) (fun z => cos (dot (vadd x (m)) (vadd (vscale (sqrt (dot p p)) z) (vscale u p)) * (at_t))))) * (inv ((at_t) ^ 2))).
    { assert (U' : forall z0' z1' : R, (w > 0) -> (1 * (((z1') - (z0')) * (inv ((at_t) ^ 2)))) = (((z1') - (z0')) * (inv ((at_t) ^ 2)))).
      { clear - w.
        intros z0' z1' H_w_pos_0.
        try assert (N69' : normal_form (inv (w ^ 2)) ((inv w) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
        first [put; solve [ring] | equal]. }
      pose proof (U' (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => cos (dot (vadd x1 (m)) (vadd (vscale (sqrt (dot p p)) y1) (vscale u p)) * (at_t))))) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => cos (dot y1 (vadd x1 (vscale (sqrt (dot m m + u ^ 2)) e)) * (sqrt (dot p p)) * (at_t)))))) as V'.
      specialize (V' ltac:(says H_w_pos_0)).
      first [congruent_to V' | rearranged V']. }
    assert (F1' : 2 * (exp ((-1) * (at_t ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * (at_t ^ 2) * (dot p p) + 2)))) * ((sin ((1 / 2) * u * (dot m p) * at_t * (inv (1 + at_t ^ 2 * (dot p p))))) ^ 2) * (inv (npow (sqrt (1 + at_t ^ 2 * (dot p p))) (1 + n))) * (inv (at_t ^ 2)) = 2 * (exp ((-1) * ((at_t) ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * ((at_t) ^ 2) * (dot p p) + 2)))) * ((sin ((1 / 2) * u * (dot m p) * (at_t) * (inv (1 + (at_t) ^ 2 * (dot p p))))) ^ 2) * (inv ((at_t) ^ 2)) * (inv (npow (sqrt (1 + (at_t) ^ 2 * (dot p p))) (1 + n)))).
    { unfold inverse.
      try assert (0 < 2 * ((at_t) ^ 2) * (dot p p) + 2) by sign.
      try assert (0 < 1 + (at_t) ^ 2 * (dot p p)) by sign.
      try assert (0 < (2 * (at_t ^ 2) * (dot p p) + 2)) by sign.
      try assert (0 < (1 + at_t ^ 2 * (dot p p))) by sign.
      try assert (0 < (1 + at_t ^ 2 * (dot p p))) by sign.
      try assert (0 < 1 + (at_t) ^ 2 * (dot p p)) by sign.
      try assert (N71' : normal_form (inv ((at_t) ^ 2)) ((inv (at_t)) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : at_t <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      try assert (N72' : normal_form ((inv (at_t ^ 2))) ((inv (at_t)) ^ 2)) by normal.
      try assert (0 < 1 + (at_t) ^ 2 * (dot p p)) by sign.
      try assert (N73' : normal_form (inv (2 * ((at_t) ^ 2) * (dot p p) + 2)) ((1 / 2) * (inv (1 + (at_t) ^ 2 * (dot p p))))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + (at_t) ^ 2 * (dot p p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t) ^ 2 * (dot p p)) by sign.
      try assert (N74' : normal_form ((inv (2 * (at_t ^ 2) * (dot p p) + 2))) ((1 / 2) * (inv (1 + (at_t) ^ 2 * (dot p p))))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + (at_t) ^ 2 * (dot p p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t) ^ 2 * (dot p p)) by sign.
      try assert (N75' : normal_form (npow (sqrt (1 + (at_t) ^ 2 * (dot p p))) (1 + n)) (npow (sqrt (1 + (at_t) ^ 2 * (dot p p))) (n - 1) + npow (sqrt (1 + (at_t) ^ 2 * (dot p p))) (n - 1) * ((at_t) ^ 2) * (dot p p))) by normal.
      try assert (0 < 1 + (at_t) ^ 2 * (dot p p)) by sign.
      try assert (N76' : normal_form ((npow (sqrt (1 + at_t ^ 2 * (dot p p))) (1 + n))) (npow (sqrt (1 + (at_t) ^ 2 * (dot p p))) (n - 1) + npow (sqrt (1 + (at_t) ^ 2 * (dot p p))) (n - 1) * ((at_t) ^ 2) * (dot p p))) by first [(unfold normal_form; replace ((sqrt (1 + at_t ^ 2 * (dot p p)))) with (sqrt (1 + (at_t) ^ 2 * (dot p p))) by first [ring | put; ring | equal]; normal) | normal].
      try assert (0 < 1 + (at_t) ^ 2 * (dot p p)) by sign.
      try assert (0 < 1 + (at_t) ^ 2 * (dot p p)) by sign.
      try assert (N77' : normal_form ((inv (npow (sqrt (1 + at_t ^ 2 * (dot p p))) (1 + n)))) (inv (1 + (at_t) ^ 2 * (dot p p)) * (inv (npow (sqrt (1 + (at_t) ^ 2 * (dot p p))) (n - 1))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + (at_t) ^ 2 * (dot p p)) * sqrt (1 + (at_t) ^ 2 * (dot p p)) = 1 + (at_t) ^ 2 * (dot p p)) by (apply sqrt_sqrt; sign); assert (Z0' : 1 + (at_t) ^ 2 * (dot p p) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (1 + (at_t) ^ 2 * (dot p p))) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t) ^ 2 * (dot p p)) by sign.
      try assert (N78' : normal_form (exp ((-1) * ((at_t) ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * ((at_t) ^ 2) * (dot p p) + 2)))) (inv (exp ((1 / 2) * (dot m m) * ((at_t) ^ 2) * (dot p p) * (inv (1 + (at_t) ^ 2 * (dot p p))))) * (inv (exp ((1 / 2) * ((at_t) ^ 2) * (dot p p) * (u ^ 2) * (inv (1 + (at_t) ^ 2 * (dot p p)))))))) by normal.
      try assert (0 < 1 + (at_t) ^ 2 * (dot p p)) by sign.
      try assert (0 < 1 + (at_t) ^ 2 * (dot p p)) by sign.
      try assert (N79' : normal_form (inv (npow (sqrt (1 + (at_t) ^ 2 * (dot p p))) (1 + n))) (inv (1 + (at_t) ^ 2 * (dot p p)) * (inv (npow (sqrt (1 + (at_t) ^ 2 * (dot p p))) (n - 1))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + (at_t) ^ 2 * (dot p p)) * sqrt (1 + (at_t) ^ 2 * (dot p p)) = 1 + (at_t) ^ 2 * (dot p p)) by (apply sqrt_sqrt; sign); assert (Z0' : 1 + (at_t) ^ 2 * (dot p p) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (1 + (at_t) ^ 2 * (dot p p))) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t) ^ 2 * (dot p p)) by sign.
      try assert (N80' : normal_form ((exp ((-1) * (at_t ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * (at_t ^ 2) * (dot p p) + 2))))) (inv (exp ((1 / 2) * (dot m m) * ((at_t) ^ 2) * (dot p p) * (inv (1 + (at_t) ^ 2 * (dot p p))))) * (inv (exp ((1 / 2) * ((at_t) ^ 2) * (dot p p) * (u ^ 2) * (inv (1 + (at_t) ^ 2 * (dot p p)))))))) by normal.
      first [put; solve [ring] | equal]. }
    try rewrite F0'; try rewrite F1'.
    exact S'. }
  rewrite ?Rmult_1_l in I'.
  rewrite ?Rmult_1_l in I'.
  first [exact I' | lra | fits I'].
Qed.

(** Step [scaled], by Algebra:
  2*w^(-2)*exp(-(2*w^2*<p, p> + 2)^(-1)*w^2*(<m, m> + u^2)*<p, p>)*sin(1/2*u*(1 + w^2*<p,
    p>)^(-1)*<m, p>*w)^2*(((1 + w^2*<p, p>)^(1/2))^(1 + n))^(-1) = 2*exp(-(2*w^2*<p, p> +
    2)^(-1)*w^2*(<m, m> + u^2)*<p, p>)*(((1 + w^2*<p, p>)^(1/2))^(1 + n))^(-1)*sin(u*(2*w^2*<p, p>
    + 2)^(-1)*<m, p>*inverse(p, p)*<p, p>*w)^2*<p, p>*inverse(<p, p>^(1/2)*w, <p, p>^(1/2)*w)
*)
Lemma step_scaled (V : Space) (m : V) (n : R) (p : V) (u : R) (w : R)
    (label_n : label n)
    (H_w_pos_0 : w > 0) :
  2 * (exp ((-1) * (w ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * (w ^ 2) * (dot p p) + 2)))) * ((sin ((1 / 2) * u * (dot m p) * w * (inv (1 + w ^ 2 * (dot p p))))) ^ 2) * (inv (w ^ 2)) * (inv (npow (sqrt (1 + w ^ 2 * (dot p p))) (1 + n))) = 2 * (exp ((-1) * (w ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * (w ^ 2) * (dot p p) + 2)))) * ((sin (u * (dot m p) * (inverse (dot p p) (dot p p) (dot p p)) * (dot p p) * w * (inv (2 * (w ^ 2) * (dot p p) + 2)))) ^ 2) * (dot p p) * (inverse ((sqrt (dot p p) * w) * (sqrt (dot p p) * w)) ((sqrt (dot p p) * w) * (sqrt (dot p p) * w)) ((sqrt (dot p p) * w) * (sqrt (dot p p) * w))) * (inv (npow (sqrt (1 + w ^ 2 * (dot p p))) (1 + n))).
Proof.
  unfold inverse.
  not_zero p.
  try assert (0 < 2 * (w ^ 2) * (dot p p) + 2) by sign.
  try assert (0 < 1 + w ^ 2 * (dot p p)) by sign.
  try assert (0 < 1 + w ^ 2 * (dot p p)) by sign.
  try assert (N6' : normal_form ((sqrt (dot p p) * w * sqrt (dot p p) * w)) (w ^ 2 * (dot p p))) by (unfold normal_form; try assert (Q0' : sqrt (dot p p) * sqrt (dot p p) = dot p p) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal]).
  try assert (N7' : normal_form (inv (w ^ 2)) ((inv w) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
  try assert (N8' : normal_form ((inv (sqrt (dot p p) * w * sqrt (dot p p) * w))) ((inv w) ^ 2 * (inv (dot p p)))) by first [(unfold normal_form; replace ((sqrt (dot p p) * w * sqrt (dot p p) * w)) with (w ^ 2 * (dot p p)) by (first [put; solve [ring] | equal]); inverse) | normal].
  try assert (0 < 1 + w ^ 2 * (dot p p)) by sign.
  try assert (N9' : normal_form (inv (2 * (w ^ 2) * (dot p p) + 2)) ((1 / 2) * (inv (1 + w ^ 2 * (dot p p))))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + w ^ 2 * (dot p p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
  try assert (0 < 1 + w ^ 2 * (dot p p)) by sign.
  try assert (N10' : normal_form (npow (sqrt (1 + w ^ 2 * (dot p p))) (1 + n)) (npow (sqrt (1 + w ^ 2 * (dot p p))) (n - 1) + npow (sqrt (1 + w ^ 2 * (dot p p))) (n - 1) * (w ^ 2) * (dot p p))) by normal.
  try assert (0 < 1 + w ^ 2 * (dot p p)) by sign.
  try assert (N11' : normal_form (exp ((-1) * (w ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * (w ^ 2) * (dot p p) + 2)))) (inv (exp ((1 / 2) * (dot m m) * (w ^ 2) * (dot p p) * (inv (1 + w ^ 2 * (dot p p))))) * (inv (exp ((1 / 2) * (w ^ 2) * (dot p p) * (u ^ 2) * (inv (1 + w ^ 2 * (dot p p)))))))) by normal.
  try assert (0 < 1 + w ^ 2 * (dot p p)) by sign.
  try assert (N12' : normal_form ((sin (u * (dot m p) * (((inv (dot p p)))) * (dot p p) * w * (inv (2 * (w ^ 2) * (dot p p) + 2))))) (sin ((1 / 2) * u * (dot m p) * w * (inv (1 + w ^ 2 * (dot p p)))))) by first [apply alike_at; (assert (Z0' : dot p p <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + w ^ 2 * (dot p p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal]) | normal].
  try assert (0 < 1 + w ^ 2 * (dot p p)) by sign.
  try assert (0 < 1 + w ^ 2 * (dot p p)) by sign.
  try assert (N13' : normal_form (inv (npow (sqrt (1 + w ^ 2 * (dot p p))) (1 + n))) (inv (1 + w ^ 2 * (dot p p)) * (inv (npow (sqrt (1 + w ^ 2 * (dot p p))) (n - 1))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + w ^ 2 * (dot p p)) * sqrt (1 + w ^ 2 * (dot p p)) = 1 + w ^ 2 * (dot p p)) by (apply sqrt_sqrt; sign); assert (Z0' : 1 + w ^ 2 * (dot p p) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (1 + w ^ 2 * (dot p p))) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
  try assert (Q0' : sqrt (1 + w ^ 2 * (dot p p)) * sqrt (1 + w ^ 2 * (dot p p)) = 1 + w ^ 2 * (dot p p)) by (apply sqrt_sqrt; sign).
  assert (Z0' : w <> 0) by (apply positive_ne; sign).
  assert (Z1' : exp ((1 / 2) * (dot m m) * (w ^ 2) * (dot p p) * (inv (1 + w ^ 2 * (dot p p)))) <> 0) by (apply positive_ne; sign).
  assert (Z2' : exp ((1 / 2) * (w ^ 2) * (dot p p) * (u ^ 2) * (inv (1 + w ^ 2 * (dot p p)))) <> 0) by (apply positive_ne; sign).
  assert (Z3' : 1 + w ^ 2 * (dot p p) <> 0) by (apply positive_ne; sign).
  assert (Z4' : npow (sqrt (1 + w ^ 2 * (dot p p))) (n - 1) <> 0) by (apply positive_ne; sign).
  assert (Z5' : dot p p <> 0) by (apply positive_ne; sign).
  first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z4'), ?(inv_at _ Z3'), ?(inv_at _ Z5'), ?(inv_at _ Z0'); field [Q0']; sides] | equal].
Qed.

(** Step [scaled line], by Integrate:
  integral(t -> 2*(((1 + t^2*<p, p>)^(1/2))^(1 + n))^(-1)*exp(-(2*t^2*<p, p> + 2)^(-1)*t^2*(<m, m>
    + u^2)*<p, p>)*sin(1/2*(1 + t^2*<p, p>)^(-1)*u*<m, p>*t)^2*t^(-2), 0, oo(1)) = integral(t ->
    2*sin(u*(2*t^2*<p, p> + 2)^(-1)*<m, p>*t*inverse(p, p)*<p, p>)^2*(((1 + t^2*<p, p>)^(1/2))^(1
    + n))^(-1)*exp(-(2*t^2*<p, p> + 2)^(-1)*t^2*(<m, m> + u^2)*<p, p>)*inverse(t*<p, p>^(1/2),
    t*<p, p>^(1/2)), 0, oo(1))*<p, p>
*)
Lemma step_scaled_line (V : Space) (m : V) (n : R) (p : V) (u : R) (w : R)
    (label_n : label n)
    (H_w_pos_0 : w > 0) :
  the_integral (at_right 0) (Rbar_locally p_infty) (fun t1 => 2 * (exp ((-1) * (t1 ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * (t1 ^ 2) * (dot p p) + 2)))) * ((sin ((1 / 2) * u * (dot m p) * t1 * (inv (1 + t1 ^ 2 * (dot p p))))) ^ 2) * (inv (npow (sqrt (1 + t1 ^ 2 * (dot p p))) (1 + n))) * (inv (t1 ^ 2))) = the_integral (at_right 0) (Rbar_locally p_infty) (fun t1 => 2 * ((sin (u * (dot m p) * t1 * (inverse (dot p p) (dot p p) (dot p p)) * (dot p p) * (inv (2 * (t1 ^ 2) * (dot p p) + 2)))) ^ 2) * (exp ((-1) * (t1 ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * (t1 ^ 2) * (dot p p) + 2)))) * (inverse ((t1 * (sqrt (dot p p))) * (t1 * (sqrt (dot p p)))) ((t1 * (sqrt (dot p p))) * (t1 * (sqrt (dot p p)))) ((t1 * (sqrt (dot p p))) * (t1 * (sqrt (dot p p))))) * (inv (npow (sqrt (1 + t1 ^ 2 * (dot p p))) (1 + n)))) * (dot p p).
Proof.
  assert (I' : the_integral (at_right (0)) (Rbar_locally p_infty) (fun t => 2 * (exp ((-1) * (t ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * (t ^ 2) * (dot p p) + 2)))) * ((sin ((1 / 2) * u * (dot m p) * t * (inv (1 + t ^ 2 * (dot p p))))) ^ 2) * (inv (npow (sqrt (1 + t ^ 2 * (dot p p))) (1 + n))) * (inv (t ^ 2))) = the_integral (at_right (0)) (Rbar_locally p_infty) (fun t => (dot p p) * (2 * ((sin (u * (dot m p) * t * (inverse (dot p p) (dot p p) (dot p p)) * (dot p p) * (inv (2 * (t ^ 2) * (dot p p) + 2)))) ^ 2) * (exp ((-1) * (t ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * (t ^ 2) * (dot p p) + 2)))) * (inverse ((t * (sqrt (dot p p))) * (t * (sqrt (dot p p)))) ((t * (sqrt (dot p p))) * (t * (sqrt (dot p p)))) ((t * (sqrt (dot p p))) * (t * (sqrt (dot p p))))) * (inv (npow (sqrt (1 + t ^ 2 * (dot p p))) (1 + n)))))).
  { apply integral_same; filters; apply ends_far.
    intros at_t L'.
    assert (0 < at_t) by (apply Rle_lt_trans with (0); [by_number | exact L']).
    assert ((at_t) > 0) by premise.
    assert (S' : 2 * (exp ((-1) * ((at_t) ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * ((at_t) ^ 2) * (dot p p) + 2)))) * ((sin ((1 / 2) * u * (dot m p) * (at_t) * (inv (1 + (at_t) ^ 2 * (dot p p))))) ^ 2) * (inv ((at_t) ^ 2)) * (inv (npow (sqrt (1 + (at_t) ^ 2 * (dot p p))) (1 + n))) = 2 * (exp ((-1) * ((at_t) ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * ((at_t) ^ 2) * (dot p p) + 2)))) * ((sin (u * (dot m p) * (inverse (dot p p) (dot p p) (dot p p)) * (dot p p) * (at_t) * (inv (2 * ((at_t) ^ 2) * (dot p p) + 2)))) ^ 2) * (dot p p) * (inverse ((sqrt (dot p p) * (at_t)) * (sqrt (dot p p) * (at_t))) ((sqrt (dot p p) * (at_t)) * (sqrt (dot p p) * (at_t))) ((sqrt (dot p p) * (at_t)) * (sqrt (dot p p) * (at_t)))) * (inv (npow (sqrt (1 + (at_t) ^ 2 * (dot p p))) (1 + n)))).
    { apply (step_scaled (V) (m) (n) (p) (u) (at_t)); premise. }
    assert (F0' : 2 * (exp ((-1) * (at_t ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * (at_t ^ 2) * (dot p p) + 2)))) * ((sin ((1 / 2) * u * (dot m p) * at_t * (inv (1 + at_t ^ 2 * (dot p p))))) ^ 2) * (inv (npow (sqrt (1 + at_t ^ 2 * (dot p p))) (1 + n))) * (inv (at_t ^ 2)) = 2 * (exp ((-1) * ((at_t) ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * ((at_t) ^ 2) * (dot p p) + 2)))) * ((sin ((1 / 2) * u * (dot m p) * (at_t) * (inv (1 + (at_t) ^ 2 * (dot p p))))) ^ 2) * (inv ((at_t) ^ 2)) * (inv (npow (sqrt (1 + (at_t) ^ 2 * (dot p p))) (1 + n)))).
    { unfold inverse.
      try assert (0 < (2 * (at_t ^ 2) * (dot p p) + 2)) by sign.
      try assert (0 < 2 * ((at_t) ^ 2) * (dot p p) + 2) by sign.
      try assert (0 < 1 + (at_t) ^ 2 * (dot p p)) by sign.
      try assert (0 < (1 + at_t ^ 2 * (dot p p))) by sign.
      try assert (0 < (1 + at_t ^ 2 * (dot p p))) by sign.
      try assert (0 < 1 + (at_t) ^ 2 * (dot p p)) by sign.
      try assert (N1' : normal_form (inv ((at_t) ^ 2)) ((inv (at_t)) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : at_t <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      try assert (N2' : normal_form ((inv (at_t ^ 2))) ((inv (at_t)) ^ 2)) by normal.
      try assert (0 < 1 + (at_t) ^ 2 * (dot p p)) by sign.
      try assert (N3' : normal_form ((inv (2 * (at_t ^ 2) * (dot p p) + 2))) ((1 / 2) * (inv (1 + (at_t) ^ 2 * (dot p p))))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + (at_t) ^ 2 * (dot p p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t) ^ 2 * (dot p p)) by sign.
      try assert (N4' : normal_form (inv (2 * ((at_t) ^ 2) * (dot p p) + 2)) ((1 / 2) * (inv (1 + (at_t) ^ 2 * (dot p p))))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + (at_t) ^ 2 * (dot p p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t) ^ 2 * (dot p p)) by sign.
      try assert (N5' : normal_form (npow (sqrt (1 + (at_t) ^ 2 * (dot p p))) (1 + n)) (npow (sqrt (1 + (at_t) ^ 2 * (dot p p))) (n - 1) + npow (sqrt (1 + (at_t) ^ 2 * (dot p p))) (n - 1) * ((at_t) ^ 2) * (dot p p))) by normal.
      try assert (0 < 1 + (at_t) ^ 2 * (dot p p)) by sign.
      try assert (N6' : normal_form ((npow (sqrt (1 + at_t ^ 2 * (dot p p))) (1 + n))) (npow (sqrt (1 + (at_t) ^ 2 * (dot p p))) (n - 1) + npow (sqrt (1 + (at_t) ^ 2 * (dot p p))) (n - 1) * ((at_t) ^ 2) * (dot p p))) by first [(unfold normal_form; replace ((sqrt (1 + at_t ^ 2 * (dot p p)))) with (sqrt (1 + (at_t) ^ 2 * (dot p p))) by first [ring | put; ring | equal]; normal) | normal].
      try assert (0 < 1 + (at_t) ^ 2 * (dot p p)) by sign.
      try assert (N7' : normal_form (exp ((-1) * ((at_t) ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * ((at_t) ^ 2) * (dot p p) + 2)))) (inv (exp ((1 / 2) * (dot m m) * ((at_t) ^ 2) * (dot p p) * (inv (1 + (at_t) ^ 2 * (dot p p))))) * (inv (exp ((1 / 2) * ((at_t) ^ 2) * (dot p p) * (u ^ 2) * (inv (1 + (at_t) ^ 2 * (dot p p)))))))) by normal.
      try assert (0 < 1 + (at_t) ^ 2 * (dot p p)) by sign.
      try assert (0 < 1 + (at_t) ^ 2 * (dot p p)) by sign.
      try assert (N8' : normal_form (inv (npow (sqrt (1 + (at_t) ^ 2 * (dot p p))) (1 + n))) (inv (1 + (at_t) ^ 2 * (dot p p)) * (inv (npow (sqrt (1 + (at_t) ^ 2 * (dot p p))) (n - 1))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + (at_t) ^ 2 * (dot p p)) * sqrt (1 + (at_t) ^ 2 * (dot p p)) = 1 + (at_t) ^ 2 * (dot p p)) by (apply sqrt_sqrt; sign); assert (Z0' : 1 + (at_t) ^ 2 * (dot p p) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (1 + (at_t) ^ 2 * (dot p p))) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t) ^ 2 * (dot p p)) by sign.
      try assert (0 < 1 + (at_t) ^ 2 * (dot p p)) by sign.
      try assert (N9' : normal_form ((inv (npow (sqrt (1 + at_t ^ 2 * (dot p p))) (1 + n)))) (inv (1 + (at_t) ^ 2 * (dot p p)) * (inv (npow (sqrt (1 + (at_t) ^ 2 * (dot p p))) (n - 1))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + (at_t) ^ 2 * (dot p p)) * sqrt (1 + (at_t) ^ 2 * (dot p p)) = 1 + (at_t) ^ 2 * (dot p p)) by (apply sqrt_sqrt; sign); assert (Z0' : 1 + (at_t) ^ 2 * (dot p p) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (1 + (at_t) ^ 2 * (dot p p))) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t) ^ 2 * (dot p p)) by sign.
      try assert (N10' : normal_form ((exp ((-1) * (at_t ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * (at_t ^ 2) * (dot p p) + 2))))) (inv (exp ((1 / 2) * (dot m m) * ((at_t) ^ 2) * (dot p p) * (inv (1 + (at_t) ^ 2 * (dot p p))))) * (inv (exp ((1 / 2) * ((at_t) ^ 2) * (dot p p) * (u ^ 2) * (inv (1 + (at_t) ^ 2 * (dot p p)))))))) by normal.
      first [put; solve [ring] | equal]. }
    assert (F1' : (dot p p) * (2 * ((sin (u * (dot m p) * at_t * (inverse (dot p p) (dot p p) (dot p p)) * (dot p p) * (inv (2 * (at_t ^ 2) * (dot p p) + 2)))) ^ 2) * (exp ((-1) * (at_t ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * (at_t ^ 2) * (dot p p) + 2)))) * (inverse ((at_t * (sqrt (dot p p))) * (at_t * (sqrt (dot p p)))) ((at_t * (sqrt (dot p p))) * (at_t * (sqrt (dot p p)))) ((at_t * (sqrt (dot p p))) * (at_t * (sqrt (dot p p))))) * (inv (npow (sqrt (1 + at_t ^ 2 * (dot p p))) (1 + n)))) = 2 * (exp ((-1) * ((at_t) ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * ((at_t) ^ 2) * (dot p p) + 2)))) * ((sin (u * (dot m p) * (inverse (dot p p) (dot p p) (dot p p)) * (dot p p) * (at_t) * (inv (2 * ((at_t) ^ 2) * (dot p p) + 2)))) ^ 2) * (dot p p) * (inverse ((sqrt (dot p p) * (at_t)) * (sqrt (dot p p) * (at_t))) ((sqrt (dot p p) * (at_t)) * (sqrt (dot p p) * (at_t))) ((sqrt (dot p p) * (at_t)) * (sqrt (dot p p) * (at_t)))) * (inv (npow (sqrt (1 + (at_t) ^ 2 * (dot p p))) (1 + n)))).
    { assert (U' : forall z0' z1' z2' z3' : R, (w > 0) -> (2 * (z0') * ((z2') ^ 2) * (z3') * (inv (npow (sqrt (1 + (at_t) ^ 2 * (z1'))) (1 + n))) * (z1')) = (2 * (z0') * ((z2') ^ 2) * (z1') * (z3') * (inv (npow (sqrt (1 + (at_t) ^ 2 * (z1'))) (1 + n))))).
      { clear - n w label_n.
        intros z0' z1' z2' z3' H_w_pos_0.
        try assert (N35' : normal_form ((npow (sqrt (1 + (at_t) ^ 2 * (z1'))) (1 + n))) (npow ((sqrt (1 + (at_t) ^ 2 * (z1')))) (n - 1) * (((sqrt (1 + (at_t) ^ 2 * (z1')))) ^ 2))) by normal.
        try assert (N36' : normal_form ((inv (npow (sqrt (1 + (at_t) ^ 2 * (z1'))) (1 + n)))) ((inv ((sqrt (1 + (at_t) ^ 2 * (z1'))))) ^ 2 * (inv (npow ((sqrt (1 + (at_t) ^ 2 * (z1')))) (n - 1))))) by normal.
        first [put; solve [ring] | equal]. }
      pose proof (U' (exp ((-1) * ((at_t) ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * ((at_t) ^ 2) * (dot p p) + 2)))) (dot p p) (sin (u * (dot m p) * (inverse (dot p p) (dot p p) (dot p p)) * (dot p p) * (at_t) * (inv (2 * ((at_t) ^ 2) * (dot p p) + 2)))) (inverse ((sqrt (dot p p) * (at_t)) * (sqrt (dot p p) * (at_t))) ((sqrt (dot p p) * (at_t)) * (sqrt (dot p p) * (at_t))) ((sqrt (dot p p) * (at_t)) * (sqrt (dot p p) * (at_t))))) as V'.
      specialize (V' ltac:(says H_w_pos_0)).
      first [congruent_to V' | rearranged V']. }
    try rewrite F0'; try rewrite F1'.
    exact S'. }
  rewrite ?Rmult_1_l in I'.
  rewrite (integral_times (at_right (0)) (Rbar_locally p_infty) (dot p p) (fun t => 2 * ((sin (u * (dot m p) * t * (inverse (dot p p) (dot p p) (dot p p)) * (dot p p) * (inv (2 * (t ^ 2) * (dot p p) + 2)))) ^ 2) * (exp ((-1) * (t ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * (t ^ 2) * (dot p p) + 2)))) * (inverse ((t * (sqrt (dot p p))) * (t * (sqrt (dot p p)))) ((t * (sqrt (dot p p))) * (t * (sqrt (dot p p)))) ((t * (sqrt (dot p p))) * (t * (sqrt (dot p p))))) * (inv (npow (sqrt (1 + t ^ 2 * (dot p p))) (1 + n))))) in I'.
  first [exact I' | lra | fits I'].
Qed.

Definition cited_tangent (V : Space) : Prop :=
  forall (m : V) (n : R) (p : V) (u : R),
  (label n) ->
  (the_integral (at_right 0) (Rbar_locally p_infty) (fun t => 2 * ((sin (u * (dot m p) * t * (inverse (dot p p) (dot p p) (dot p p)) * (dot p p) * (inv (2 * (t ^ 2) * (dot p p) + 2)))) ^ 2) * (exp ((-1) * (t ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * (t ^ 2) * (dot p p) + 2)))) * (inverse ((t * (sqrt (dot p p))) * (t * (sqrt (dot p p)))) ((t * (sqrt (dot p p))) * (t * (sqrt (dot p p)))) ((t * (sqrt (dot p p))) * (t * (sqrt (dot p p))))) * (inv (npow (sqrt (1 + t ^ 2 * (dot p p))) (1 + n)))) * (dot p p) = the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => 2 * (inverse ((sin t * (inv (cos t))) * (sin t * (inv (cos t)))) ((sin t * (inv (cos t))) * (sin t * (inv (cos t)))) ((sin t * (inv (cos t))) * (sin t * (inv (cos t))))) * (exp ((-1) * ((sin t * (inv (cos t))) ^ 2) * (dot m m + u ^ 2) * (inv (2 * ((sin t * (inv (cos t))) ^ 2) + 2)))) * ((sin (u * (dot m p) * (sin t * (inv (cos t))) * (inverse (dot p p) (dot p p) (dot p p)) * (sqrt (dot p p)) * (inv (2 * ((sin t * (inv (cos t))) ^ 2) + 2)))) ^ 2) * (inv ((cos t) ^ 2)) * (inv (npow (sqrt (1 + (sin t * (inv (cos t))) ^ 2)) (1 + n)))) * (sqrt (dot p p))).

(** Step [tangent], by Cited:
  integral(t -> 2*sin(u*(2*t^2*<p, p> + 2)^(-1)*<m, p>*t*inverse(p, p)*<p, p>)^2*(((1 + t^2*<p,
    p>)^(1/2))^(1 + n))^(-1)*exp(-(2*t^2*<p, p> + 2)^(-1)*t^2*(<m, m> + u^2)*<p, p>)*inverse(t*<p,
    p>^(1/2), t*<p, p>^(1/2)), 0, oo(1))*<p, p> = integral(t ->
    2*cos(t)^(-2)*inverse(cos(t)^(-1)*sin(t), cos(t)^(-1)*sin(t))*(((1 +
    (cos(t)^(-1)*sin(t))^2)^(1/2))^(1 + n))^(-1)*exp(-(cos(t)^(-1)*sin(t))^2*(<m, m> +
    u^2)*(2*(cos(t)^(-1)*sin(t))^2 + 2)^(-1))*sin(u*<m, p>*cos(t)^(-1)*sin(t)*inverse(p, p)*<p,
    p>^(1/2)*(2*(cos(t)^(-1)*sin(t))^2 + 2)^(-1))^2, 0, 1/2*pi)*<p, p>^(1/2)
*)
Lemma step_tangent (V : Space) (m : V) (n : R) (p : V) (u : R)
    (label_n : label n)
    (C_tangent : cited_tangent V) :
  the_integral (at_right 0) (Rbar_locally p_infty) (fun t1 => 2 * ((sin (u * (dot m p) * t1 * (inverse (dot p p) (dot p p) (dot p p)) * (dot p p) * (inv (2 * (t1 ^ 2) * (dot p p) + 2)))) ^ 2) * (exp ((-1) * (t1 ^ 2) * (dot m m + u ^ 2) * (dot p p) * (inv (2 * (t1 ^ 2) * (dot p p) + 2)))) * (inverse ((t1 * (sqrt (dot p p))) * (t1 * (sqrt (dot p p)))) ((t1 * (sqrt (dot p p))) * (t1 * (sqrt (dot p p)))) ((t1 * (sqrt (dot p p))) * (t1 * (sqrt (dot p p))))) * (inv (npow (sqrt (1 + t1 ^ 2 * (dot p p))) (1 + n)))) * (dot p p) = the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => 2 * (inverse ((sin t1 * (inv (cos t1))) * (sin t1 * (inv (cos t1)))) ((sin t1 * (inv (cos t1))) * (sin t1 * (inv (cos t1)))) ((sin t1 * (inv (cos t1))) * (sin t1 * (inv (cos t1))))) * (exp ((-1) * ((sin t1 * (inv (cos t1))) ^ 2) * (dot m m + u ^ 2) * (inv (2 * ((sin t1 * (inv (cos t1))) ^ 2) + 2)))) * ((sin (u * (dot m p) * (sin t1 * (inv (cos t1))) * (inverse (dot p p) (dot p p) (dot p p)) * (sqrt (dot p p)) * (inv (2 * ((sin t1 * (inv (cos t1))) ^ 2) + 2)))) ^ 2) * (inv ((cos t1) ^ 2)) * (inv (npow (sqrt (1 + (sin t1 * (inv (cos t1))) ^ 2)) (1 + n)))) * (sqrt (dot p p)).
Proof.
  exact (C_tangent m n p u label_n).
Qed.

(** Step [C], by Instance:
  cos(a) = (1 + (cos(a)^(-1)*sin(a))^2)^(-1/2)
*)
Lemma step_C (a : R)
    (H_a_pos_0 : a > 0)
    (H_a : (1 / 2) * PI > a) :
  cos a = inv (sqrt (1 + (sin a * (inv (cos a))) ^ 2)).
Proof.
  assert (I' : cos (a) = inv (sqrt (1 + (sin (a) * (inv (cos (a)))) ^ 2))).
  { apply (tangents.step_C (a)); [first [assumption | gap; sign | premise] | first [exact H_a | assert (G' : ((1 / 2) * PI) - (a) = ((1 / 2) * PI) - (a)); [(unfold inverse; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_a]]. }
  assert (G' : (cos a) - (inv (sqrt (1 + (sin a * (inv (cos a))) ^ 2))) = (cos (a)) - (inv (sqrt (1 + (sin (a) * (inv (cos (a)))) ^ 2)))).
  { unfold inverse.
    try assert (0 < 1 + (sin a * (inv (cos a))) ^ 2) by sign.
    try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign.
    try assert (N0' : normal_form (sqrt (1 + (sin a * (inv (cos a))) ^ 2)) (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); try assert (Q1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign); assert (Z0' : cos a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign.
    try assert (N1' : normal_form (inv (sqrt (1 + (sin a * (inv (cos a))) ^ 2))) (inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); try assert (Q1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) * inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) = inv (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : cos a <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [S], by Instance:
  sin(a) = (1 + (cos(a)^(-1)*sin(a))^2)^(-1/2)*cos(a)^(-1)*sin(a)
*)
Lemma step_S (a : R)
    (H_a_pos_0 : a > 0)
    (H_a : (1 / 2) * PI > a) :
  sin a = sin a * (inv (cos a)) * (inv (sqrt (1 + (sin a * (inv (cos a))) ^ 2))).
Proof.
  assert (I' : sin (a) = sin (a) * (inv (cos (a))) * (inv (sqrt (1 + (sin (a) * (inv (cos (a)))) ^ 2)))).
  { apply (tangents.step_S (a)); [first [assumption | gap; sign | premise] | first [exact H_a | assert (G' : ((1 / 2) * PI) - (a) = ((1 / 2) * PI) - (a)); [(unfold inverse; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_a]]. }
  assert (G' : (sin a) - (sin a * (inv (cos a)) * (inv (sqrt (1 + (sin a * (inv (cos a))) ^ 2)))) = (sin (a)) - (sin (a) * (inv (cos (a))) * (inv (sqrt (1 + (sin (a) * (inv (cos (a)))) ^ 2))))).
  { unfold inverse.
    try assert (0 < 1 + (sin a * (inv (cos a))) ^ 2) by sign.
    try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign.
    try assert (N0' : normal_form (sqrt (1 + (sin a * (inv (cos a))) ^ 2)) (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); try assert (Q1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign); assert (Z0' : cos a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign.
    try assert (N1' : normal_form (inv (sqrt (1 + (sin a * (inv (cos a))) ^ 2))) (inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); try assert (Q1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) * inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) = inv (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : cos a <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [angle], by Instance:
  2*sin(u*(2*(cos(a)^(-1)*sin(a))^2 + 2)^(-1)*<m, p>*inverse(p, p)*<p,
    p>^(1/2)*cos(a)^(-1)*sin(a))^2*exp(-(2*(cos(a)^(-1)*sin(a))^2 + 2)^(-1)*(<m, m> +
    u^2)*(cos(a)^(-1)*sin(a))^2)*inverse(cos(a)^(-1)*sin(a), cos(a)^(-1)*sin(a))*cos(a)^(-2)*(((1
    + (cos(a)^(-1)*sin(a))^2)^(1/2))^(1 + n))^(-1) = 2*cos(a)^(1 + n)*exp(1/2*(-<m, m> -
    u^2)*sin(a)^2)*sin(1/2*u*cos(a)*<m, p>*inverse(p, p)*<p, p>^(1/2)*sin(a))^2*sin(a)^(-2)
*)
Lemma step_angle (V : Space) (a : R) (m : V) (n : R) (p : V) (u : R)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_a : (1 / 2) * PI > a) :
  2 * ((sin (u * (dot m p) * (inverse (dot p p) (dot p p) (dot p p)) * (sqrt (dot p p)) * (sin a * (inv (cos a))) * (inv (2 * ((sin a * (inv (cos a))) ^ 2) + 2)))) ^ 2) * (exp ((-1) * (dot m m + u ^ 2) * ((sin a * (inv (cos a))) ^ 2) * (inv (2 * ((sin a * (inv (cos a))) ^ 2) + 2)))) * (inverse ((sin a * (inv (cos a))) * (sin a * (inv (cos a)))) ((sin a * (inv (cos a))) * (sin a * (inv (cos a)))) ((sin a * (inv (cos a))) * (sin a * (inv (cos a))))) * (inv ((cos a) ^ 2)) * (inv (npow (sqrt (1 + (sin a * (inv (cos a))) ^ 2)) (1 + n))) = 2 * (npow (cos a) (1 + n)) * (exp ((1 / 2) * (- dot m m - u ^ 2) * ((sin a) ^ 2))) * ((sin ((1 / 2) * u * (cos a) * (dot m p) * (inverse (dot p p) (dot p p) (dot p p)) * (sqrt (dot p p)) * (sin a))) ^ 2) * (inv ((sin a) ^ 2)).
Proof.
  pose proof (step_C (a) H_a_pos_0 H_a) as H_C.
  pose proof (step_S (a) H_a_pos_0 H_a) as H_S.
  assert (I' : 2 * (area_tangent.inverse ((sin a * (inv (cos a))) * (sin a * (inv (cos a)))) ((sin a * (inv (cos a))) * (sin a * (inv (cos a)))) ((sin a * (inv (cos a))) * (sin a * (inv (cos a))))) * (exp ((-1) * ((sin a * (inv (cos a))) ^ 2) * (dot m m + u ^ 2) * (inv (2 * ((sin a * (inv (cos a))) ^ 2) + 2)))) * ((sin ((sin a * (inv (cos a))) * (u * (dot m p) * (inverse (dot p p) (dot p p) (dot p p)) * (sqrt (dot p p))) * (inv (2 * ((sin a * (inv (cos a))) ^ 2) + 2)))) ^ 2) * (inv (npow (sqrt (1 + (sin a * (inv (cos a))) ^ 2)) (1 + (n)))) * (inv ((cos a) ^ 2)) = 2 * (npow (cos a) (1 + (n))) * ((sin ((1 / 2) * (sin a) * (cos a) * (u * (dot m p) * (inverse (dot p p) (dot p p) (dot p p)) * (sqrt (dot p p))))) ^ 2) * (exp ((-1 / 2) * ((sin a) ^ 2) * (dot m m + u ^ 2))) * (inv ((sin a) ^ 2))).
  { apply (area_tangent.step_theorem (cos a) (sin a) (n) (u * (dot m p) * (inverse (dot p p) (dot p p) (dot p p)) * (sqrt (dot p p))) (dot m m + u ^ 2) (sin a * (inv (cos a)))); [premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_C | assert (G' : (cos a) - (inv (sqrt (1 + (sin a * (inv (cos a))) ^ 2))) = (cos a) - (inv (sqrt (1 + (sin a * (inv (cos a))) ^ 2)))); [(unfold inverse; try assert (0 < (1 + (sin a * (inv (cos a))) ^ 2)) by sign; try assert (0 < 1 + (sin a * (inv (cos a))) ^ 2) by sign; try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign; try assert (N5' : normal_form (sqrt ((1 + (sin a * (inv (cos a))) ^ 2))) (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); try assert (Q1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign); assert (Z0' : cos a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal]; try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign; try assert (N6' : normal_form ((inv (sqrt (1 + (sin a * (inv (cos a))) ^ 2)))) (inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); try assert (Q1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) * inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) = inv (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : cos a <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal])] | normal]; try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign; try assert (N7' : normal_form (inv (sqrt (1 + (sin a * (inv (cos a))) ^ 2))) (inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); try assert (Q1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) * inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) = inv (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : cos a <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_C] | first [exact H_S | assert (G' : (sin a) - ((sin a * (inv (cos a))) * (inv (sqrt (1 + (sin a * (inv (cos a))) ^ 2)))) = (sin a) - (sin a * (inv (cos a)) * (inv (sqrt (1 + (sin a * (inv (cos a))) ^ 2))))); [(unfold inverse; try assert (0 < (1 + (sin a * (inv (cos a))) ^ 2)) by sign; try assert (0 < 1 + (sin a * (inv (cos a))) ^ 2) by sign; try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign; try assert (N13' : normal_form (sqrt ((1 + (sin a * (inv (cos a))) ^ 2))) (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); try assert (Q1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign); assert (Z0' : cos a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal]; try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign; try assert (N14' : normal_form ((inv (sqrt (1 + (sin a * (inv (cos a))) ^ 2)))) (inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); try assert (Q1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) * inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) = inv (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : cos a <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal])] | normal]; try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign; try assert (N15' : normal_form (inv (sqrt (1 + (sin a * (inv (cos a))) ^ 2))) (inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); try assert (Q1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) * inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) = inv (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : cos a <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_S]]. }
  assert (J' : 2 * ((sin (u * (dot m p) * (inverse (dot p p) (dot p p) (dot p p)) * (sqrt (dot p p)) * (sin a * (inv (cos a))) * (inv (2 * ((sin a * (inv (cos a))) ^ 2) + 2)))) ^ 2) * (exp ((-1) * (dot m m + u ^ 2) * ((sin a * (inv (cos a))) ^ 2) * (inv (2 * ((sin a * (inv (cos a))) ^ 2) + 2)))) * (inverse ((sin a * (inv (cos a))) * (sin a * (inv (cos a)))) ((sin a * (inv (cos a))) * (sin a * (inv (cos a)))) ((sin a * (inv (cos a))) * (sin a * (inv (cos a))))) * (inv ((cos a) ^ 2)) * (inv (npow (sqrt (1 + (sin a * (inv (cos a))) ^ 2)) (1 + n))) = 2 * (npow (cos a) (1 + n)) * ((sin ((1 / 2) * (cos a) * (u * (dot m p) * (inverse (dot p p) (dot p p) (dot p p)) * (sqrt (dot p p))) * (sin a))) ^ 2) * (exp ((-1 / 2) * (dot m m + u ^ 2) * ((sin a) ^ 2))) * (inv ((sin a) ^ 2))) by first [exact I' | congruent_to I' | sides_of I' | fits I'].
  assert (G' : (2 * ((sin (u * (dot m p) * (inverse (dot p p) (dot p p) (dot p p)) * (sqrt (dot p p)) * (sin a * (inv (cos a))) * (inv (2 * ((sin a * (inv (cos a))) ^ 2) + 2)))) ^ 2) * (exp ((-1) * (dot m m + u ^ 2) * ((sin a * (inv (cos a))) ^ 2) * (inv (2 * ((sin a * (inv (cos a))) ^ 2) + 2)))) * (inverse ((sin a * (inv (cos a))) * (sin a * (inv (cos a)))) ((sin a * (inv (cos a))) * (sin a * (inv (cos a)))) ((sin a * (inv (cos a))) * (sin a * (inv (cos a))))) * (inv ((cos a) ^ 2)) * (inv (npow (sqrt (1 + (sin a * (inv (cos a))) ^ 2)) (1 + n)))) - (2 * (npow (cos a) (1 + n)) * (exp ((1 / 2) * (- dot m m - u ^ 2) * ((sin a) ^ 2))) * ((sin ((1 / 2) * u * (cos a) * (dot m p) * (inverse (dot p p) (dot p p) (dot p p)) * (sqrt (dot p p)) * (sin a))) ^ 2) * (inv ((sin a) ^ 2))) = (2 * ((sin (u * (dot m p) * (inverse (dot p p) (dot p p) (dot p p)) * (sqrt (dot p p)) * (sin a * (inv (cos a))) * (inv (2 * ((sin a * (inv (cos a))) ^ 2) + 2)))) ^ 2) * (exp ((-1) * (dot m m + u ^ 2) * ((sin a * (inv (cos a))) ^ 2) * (inv (2 * ((sin a * (inv (cos a))) ^ 2) + 2)))) * (inverse ((sin a * (inv (cos a))) * (sin a * (inv (cos a)))) ((sin a * (inv (cos a))) * (sin a * (inv (cos a)))) ((sin a * (inv (cos a))) * (sin a * (inv (cos a))))) * (inv ((cos a) ^ 2)) * (inv (npow (sqrt (1 + (sin a * (inv (cos a))) ^ 2)) (1 + n)))) - (2 * (npow (cos a) (1 + n)) * ((sin ((1 / 2) * (cos a) * (u * (dot m p) * (inverse (dot p p) (dot p p) (dot p p)) * (sqrt (dot p p))) * (sin a))) ^ 2) * (exp ((-1 / 2) * (dot m m + u ^ 2) * ((sin a) ^ 2))) * (inv ((sin a) ^ 2)))).
  { assert (U' : forall z0' z1' z2' z3' z4' : R, (a > 0) -> ((1 / 2) * PI > a) -> (2 * ((sin (u * (z0') * (z1') * (sqrt (z2')) * (sin a * (inv (cos a))) * (inv (2 * ((sin a * (inv (cos a))) ^ 2) + 2)))) ^ 2) * (exp ((-1) * ((z3') + u ^ 2) * ((sin a * (inv (cos a))) ^ 2) * (inv (2 * ((sin a * (inv (cos a))) ^ 2) + 2)))) * (z4') * (inv ((cos a) ^ 2)) * (inv (npow (sqrt (1 + (sin a * (inv (cos a))) ^ 2)) (1 + n))) - 2 * (npow (cos a) (1 + n)) * (exp ((1 / 2) * (- (z3') - u ^ 2) * ((sin a) ^ 2))) * ((sin ((1 / 2) * u * (cos a) * (z0') * (z1') * (sqrt (z2')) * (sin a))) ^ 2) * (inv ((sin a) ^ 2))) = (2 * ((sin (u * (z0') * (z1') * (sqrt (z2')) * (sin a * (inv (cos a))) * (inv (2 * ((sin a * (inv (cos a))) ^ 2) + 2)))) ^ 2) * (exp ((-1) * ((z3') + u ^ 2) * ((sin a * (inv (cos a))) ^ 2) * (inv (2 * ((sin a * (inv (cos a))) ^ 2) + 2)))) * (z4') * (inv ((cos a) ^ 2)) * (inv (npow (sqrt (1 + (sin a * (inv (cos a))) ^ 2)) (1 + n))) - 2 * (npow (cos a) (1 + n)) * ((sin ((1 / 2) * (cos a) * (u * (z0') * (z1') * (sqrt (z2'))) * (sin a))) ^ 2) * (exp ((-1 / 2) * ((z3') + u ^ 2) * ((sin a) ^ 2))) * (inv ((sin a) ^ 2)))).
    { clear - u n a label_n.
      intros z0' z1' z2' z3' z4' H_a_pos_0 H_a.
      try assert (0 < 1 + (sin a * (inv (cos a))) ^ 2) by sign.
      try assert (0 < 2 * ((sin a * (inv (cos a))) ^ 2) + 2) by sign.
      try assert (N88' : normal_form (npow (cos a) (1 + n)) (npow (cos a) (n - 1) - npow (cos a) (n - 1) * ((sin a) ^ 2))) by normal.
      try assert (N89' : normal_form (inv ((cos a) ^ 2)) ((inv (cos a)) ^ 2)) by first [apply inv_is; [nonzero | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); assert (Z0' : cos a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
      try assert (N90' : normal_form (inv ((sin a) ^ 2)) ((inv (sin a)) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : sin a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      try assert (N91' : normal_form ((sin ((1 / 2) * (cos a) * (u * (z0') * (z1') * (sqrt (z2'))) * (sin a)))) ((sin ((1 / 2) * u * (cos a) * (z0') * (z1') * (sqrt (z2')) * (sin a))))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N92' : normal_form ((exp ((-1 / 2) * ((z3') + u ^ 2) * ((sin a) ^ 2)))) (inv (exp ((1 / 2) * (z3') * ((sin a) ^ 2))) * (inv (exp ((1 / 2) * ((sin a) ^ 2) * (u ^ 2)))))) by normal.
      try assert (N93' : normal_form ((exp ((1 / 2) * (- (z3') - u ^ 2) * ((sin a) ^ 2)))) (inv (exp ((1 / 2) * (z3') * ((sin a) ^ 2))) * (inv (exp ((1 / 2) * ((sin a) ^ 2) * (u ^ 2)))))) by normal.
      try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign.
      try assert (N94' : normal_form (sqrt (1 + (sin a * (inv (cos a))) ^ 2)) (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); try assert (Q1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign); assert (Z0' : cos a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
      try assert (N95' : normal_form (inv (2 * ((sin a * (inv (cos a))) ^ 2) + 2)) ((1 / 2) - (1 / 2) * ((sin a) ^ 2))) by first [apply inv_is; [nonzero | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); assert (Z0' : cos a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
      try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign.
      try assert (N96' : normal_form (npow (sqrt (1 + (sin a * (inv (cos a))) ^ 2)) (1 + n)) (npow (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) (n - 1) + npow (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) (n - 1) * ((inv (cos a)) ^ 2) * ((sin a) ^ 2))) by first [(unfold normal_form; replace (sqrt (1 + (sin a * (inv (cos a))) ^ 2)) with (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) by first [ring | put; ring | equal]; normal) | normal].
      try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign.
      try assert (N97' : normal_form (inv (npow (sqrt (1 + (sin a * (inv (cos a))) ^ 2)) (1 + n))) (inv (npow (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) (n - 1)) - (sin a) ^ 2 * (inv (npow (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) (n - 1))))) by first [apply inv_is; [nonzero | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); try assert (Q1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign); assert (Z0' : npow (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : cos a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
      try assert (N98' : normal_form ((sin (u * (z0') * (z1') * (sqrt (z2')) * (sin a * (inv (cos a))) * (inv (2 * ((sin a * (inv (cos a))) ^ 2) + 2))))) (cos ((1 / 2) * u * ((sqrt (z2'))) * (z0') * ((sin a) ^ 3) * (z1') * (inv (cos a))) * (sin ((1 / 2) * u * ((sqrt (z2'))) * (z0') * (z1') * (sin a) * (inv (cos a)))) - cos ((1 / 2) * u * ((sqrt (z2'))) * (z0') * (z1') * (sin a) * (inv (cos a))) * (sin ((1 / 2) * u * ((sqrt (z2'))) * (z0') * ((sin a) ^ 3) * (z1') * (inv (cos a)))))) by normal.
      try assert (N99' : normal_form ((exp ((-1) * ((z3') + u ^ 2) * ((sin a * (inv (cos a))) ^ 2) * (inv (2 * ((sin a * (inv (cos a))) ^ 2) + 2))))) (exp ((1 / 2) * (z3') * ((inv (cos a)) ^ 2) * ((sin a) ^ 4)) * (exp ((1 / 2) * ((inv (cos a)) ^ 2) * ((sin a) ^ 4) * (u ^ 2))) * (inv (exp ((1 / 2) * (z3') * ((inv (cos a)) ^ 2) * ((sin a) ^ 2)))) * (inv (exp ((1 / 2) * ((inv (cos a)) ^ 2) * ((sin a) ^ 2) * (u ^ 2)))))) by normal.
      try assert (N100' : normal_form ((sin (u * (z0') * (z1') * (sqrt (z2')) * (sin a * (inv (cos a))) * (inv (2 * ((sin a * (inv (cos a))) ^ 2) + 2))))) (cos ((1 / 2) * u * ((sqrt (z2'))) * (z0') * ((sin a) ^ 3) * (z1') * (inv (cos a))) * (sin ((1 / 2) * u * ((sqrt (z2'))) * (z0') * (z1') * (sin a) * (inv (cos a)))) - cos ((1 / 2) * u * ((sqrt (z2'))) * (z0') * (z1') * (sin a) * (inv (cos a))) * (sin ((1 / 2) * u * ((sqrt (z2'))) * (z0') * ((sin a) ^ 3) * (z1') * (inv (cos a)))))) by normal.
      first [put; solve [ring] | equal]. }
    pose proof (U' (dot m p) (inverse (dot p p) (dot p p) (dot p p)) (dot p p) (dot m m) (inverse ((sin a * (inv (cos a))) * (sin a * (inv (cos a)))) ((sin a * (inv (cos a))) * (sin a * (inv (cos a)))) ((sin a * (inv (cos a))) * (sin a * (inv (cos a)))))) as V'.
    specialize (V' ltac:(says H_a_pos_0)).
    specialize (V' ltac:(says H_a)).
    rearranged V'. }
  gap; try rewrite G'; lra.
Qed.

(** Step [angles], by Integrate:
  integral(t -> 2*cos(t)^(-2)*inverse(cos(t)^(-1)*sin(t), cos(t)^(-1)*sin(t))*(((1 +
    (cos(t)^(-1)*sin(t))^2)^(1/2))^(1 + n))^(-1)*exp(-(cos(t)^(-1)*sin(t))^2*(<m, m> +
    u^2)*(2*(cos(t)^(-1)*sin(t))^2 + 2)^(-1))*sin(u*<m, p>*cos(t)^(-1)*sin(t)*inverse(p, p)*<p,
    p>^(1/2)*(2*(cos(t)^(-1)*sin(t))^2 + 2)^(-1))^2, 0, 1/2*pi) = integral(t -> 2*sin(1/2*u*<m,
    p>*sin(t)*inverse(p, p)*<p, p>^(1/2)*cos(t))^2*exp(1/2*sin(t)^2*(-<m, m> - u^2))*cos(t)^(1 +
    n)*sin(t)^(-2), 0, 1/2*pi)
*)
Lemma step_angles (V : Space) (a : R) (m : V) (n : R) (p : V) (u : R)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_a : (1 / 2) * PI > a) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => 2 * (inverse ((sin t1 * (inv (cos t1))) * (sin t1 * (inv (cos t1)))) ((sin t1 * (inv (cos t1))) * (sin t1 * (inv (cos t1)))) ((sin t1 * (inv (cos t1))) * (sin t1 * (inv (cos t1))))) * (exp ((-1) * ((sin t1 * (inv (cos t1))) ^ 2) * (dot m m + u ^ 2) * (inv (2 * ((sin t1 * (inv (cos t1))) ^ 2) + 2)))) * ((sin (u * (dot m p) * (sin t1 * (inv (cos t1))) * (inverse (dot p p) (dot p p) (dot p p)) * (sqrt (dot p p)) * (inv (2 * ((sin t1 * (inv (cos t1))) ^ 2) + 2)))) ^ 2) * (inv ((cos t1) ^ 2)) * (inv (npow (sqrt (1 + (sin t1 * (inv (cos t1))) ^ 2)) (1 + n)))) = the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => 2 * ((sin ((1 / 2) * u * (dot m p) * (sin t1) * (inverse (dot p p) (dot p p) (dot p p)) * (sqrt (dot p p)) * (cos t1))) ^ 2) * (exp ((1 / 2) * ((sin t1) ^ 2) * (- dot m m - u ^ 2))) * (npow (cos t1) (1 + n)) * (inv ((sin t1) ^ 2))).
Proof. (* Admitted: coqc says: Error: U' is already used. *)
Admitted.

(** Step [Y given y], by Instance:
  E[abs(<x, (y + (<m, m> + u^2)^(1/2)*e)*<p, p>^(1/2)>); x ~ gamma1] = <(y + (<m, m> +
    u^2)^(1/2)*e)*<p, p>^(1/2), (y + (<m, m> + u^2)^(1/2)*e)*<p, p>^(1/2)>^(1/2)*pi^(-1/2)*2^(1/2)
*)
Lemma step_Y_given_y (V : Space) (e : V) (m : V) (n : R) (p : V) (u : R) (y : V) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma) :
  E (gamma 1) (fun z => Rabs (dot z (vscale (sqrt (dot p p)) (vadd y (vscale (sqrt (dot m m + u ^ 2)) e))))) = sqrt (dot (vscale (sqrt (dot p p)) (vadd y (vscale (sqrt (dot m m + u ^ 2)) e))) (vscale (sqrt (dot p p)) (vadd y (vscale (sqrt (dot m m + u ^ 2)) e)))) * (sqrt 2) * (inv (sqrt PI)).
Proof.
  assert (I' : E (gamma 1) (fun z => Rabs (dot (vscale (sqrt (dot p p)) (vadd y (vscale (sqrt (dot m m + u ^ 2)) e))) z)) = sqrt (dot (vscale (sqrt (dot p p)) (vadd y (vscale (sqrt (dot m m + u ^ 2)) e))) (vscale (sqrt (dot p p)) (vadd y (vscale (sqrt (dot m m + u ^ 2)) e)))) * (sqrt 2) * (inv (sqrt PI))).
  { apply (absolute_normal.step_theorem (V) (e) (n) (1) (vscale (sqrt (dot p p)) (vadd y (vscale (sqrt (dot m m + u ^ 2)) e))) (gamma)); [premise | first [assumption | gap; by_number | premise] | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold inverse; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | first [exact H_dimension | congruent_to H_dimension | premise_by H_dimension] | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned]. }
  congruent_to I'.
Qed.

(** Step [Y mean], by Average:
  E[E[<p, p>^(1/2)*abs(<y, x + (<m, m> + u^2)^(1/2)*e>); y ~ gamma1]; x ~ gamma1] = E[<x + (<m, m>
    + u^2)^(1/2)*e, x + (<m, m> + u^2)^(1/2)*e>^(1/2); x ~ gamma1]*pi^(-1/2)*<p, p>^(1/2)*2^(1/2)
*)
Lemma step_Y_mean (V : Space) (e : V) (m : V) (n : R) (p : V) (u : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => sqrt (dot p p) * (Rabs (dot x1 (vadd z (vscale (sqrt (dot m m + u ^ 2)) e)))))) = E (gamma 1) (fun z => sqrt (dot (vadd z (vscale (sqrt (dot m m + u ^ 2)) e)) (vadd z (vscale (sqrt (dot m m + u ^ 2)) e)))) * (sqrt (dot p p)) * (sqrt 2) * (inv (sqrt PI)).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [length], by Instance:
  E[<x + (<m, m> + u^2)^(1/2)*e, x + (<m, m> + u^2)^(1/2)*e>^(1/2); x ~ gamma1] =
    pi^(-1/2)*integral(t -> cos(t)^(1 + n)*exp(-1/2*sin(t)^2*<(<m, m> + u^2)^(1/2)*e, (<m, m> +
    u^2)^(1/2)*e>), 0, 1/2*pi)*2^(1/2)*(1 + n) + pi^(-1/2)*integral(t -> exp(-1/2*sin(t)^2*<(<m,
    m> + u^2)^(1/2)*e, (<m, m> + u^2)^(1/2)*e>)*cos(t)^(n + 3), 0, 1/2*pi)*<(<m, m> +
    u^2)^(1/2)*e, (<m, m> + u^2)^(1/2)*e>*2^(1/2)
*)
Lemma step_length (V : Space) (a : R) (e : V) (m : V) (n : R) (u : R) (gamma : R -> law V)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (H_a : (1 / 2) * PI > a)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma) :
  E (gamma 1) (fun z => sqrt (dot (vadd z (vscale (sqrt (dot m m + u ^ 2)) e)) (vadd z (vscale (sqrt (dot m m + u ^ 2)) e)))) = the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => npow (cos t1) (1 + n) * (exp ((-1 / 2) * ((sin t1) ^ 2) * (dot (vscale (sqrt (dot m m + u ^ 2)) e) (vscale (sqrt (dot m m + u ^ 2)) e))))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => exp ((-1 / 2) * ((sin t1) ^ 2) * (dot (vscale (sqrt (dot m m + u ^ 2)) e) (vscale (sqrt (dot m m + u ^ 2)) e))) * (npow (cos t1) (n + 3))) * (dot (vscale (sqrt (dot m m + u ^ 2)) e) (vscale (sqrt (dot m m + u ^ 2)) e)) * (sqrt 2) * (inv (sqrt PI)).
Proof.
  assert (I' : E (gamma 1) (fun z => sqrt (dot (vadd z (vscale (sqrt (dot m m + u ^ 2)) e)) (vadd z (vscale (sqrt (dot m m + u ^ 2)) e)))) = dot (vscale (sqrt (dot m m + u ^ 2)) e) (vscale (sqrt (dot m m + u ^ 2)) e) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1 / 2) * (dot (vscale (sqrt (dot m m + u ^ 2)) e) (vscale (sqrt (dot m m + u ^ 2)) e)) * ((sin t) ^ 2)) * (npow (cos t) ((n) + 3)))) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1 / 2) * (dot (vscale (sqrt (dot m m + u ^ 2)) e) (vscale (sqrt (dot m m + u ^ 2)) e)) * ((sin t) ^ 2)) * (npow (cos t) (1 + (n)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI))).
  { apply (mean_length.step_theorem (V) (a) (e) (vscale (sqrt (dot m m + u ^ 2)) e) (n) (1) (gamma)); [premise | first [assumption | gap; sign | premise] | first [assumption | gap; by_number | premise] | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold inverse; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | first [exact H_dimension | congruent_to H_dimension | premise_by H_dimension] | first [exact H_a | assert (G' : ((1 / 2) * PI) - (a) = ((1 / 2) * PI) - (a)); [(unfold inverse; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_a] | exact C_mean_length_moments | exact C_mean_length_wave_given_y | exact C_mean_length_transform | exact C_mean_length_tangent | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned]. }
  congruent_to I'.
Qed.

(** Step [Y], by Algebra:
  E[E[<p, p>^(1/2)*abs(<y, x + (<m, m> + u^2)^(1/2)*e>); y ~ gamma1]; x ~ gamma1] = (integral(t ->
    exp(1/2*sin(t)^2*(-<m, m> - u^2))*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) +
    integral(t -> exp(1/2*sin(t)^2*(-<m, m> - u^2))*cos(t)^(n + 3), 0, 1/2*pi)*(<m, m> +
    u^2)*pi^(-1/2)*2^(1/2))*pi^(-1/2)*<p, p>^(1/2)*2^(1/2)
*)
Lemma step_Y (V : Space) (a : R) (e : V) (m : V) (n : R) (p : V) (u : R) (gamma : R -> law V)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (H_a : (1 / 2) * PI > a)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => sqrt (dot p p) * (Rabs (dot x1 (vadd z (vscale (sqrt (dot m m + u ^ 2)) e)))))) = (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => exp ((1 / 2) * ((sin t1) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t1) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => exp ((1 / 2) * ((sin t1) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t1) (n + 3))) * (dot m m + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot p p)) * (sqrt 2) * (inv (sqrt PI)).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [lost], by Algebra:
  integral(t -> (-E[E[cos(<x + m, y*<p, p>^(1/2) + u*p>*t); y ~ gamma1]; x ~ gamma1] + E[E[cos(<y,
    x + (<m, m> + u^2)^(1/2)*e>*t*<p, p>^(1/2)); y ~ gamma1]; x ~ gamma1])*t^(-2), 0, oo(1)) =
    integral(t -> 2*sin(1/2*u*<m, p>*sin(t)*inverse(p, p)*<p,
    p>^(1/2)*cos(t))^2*exp(1/2*sin(t)^2*(-<m, m> - u^2))*cos(t)^(1 + n)*sin(t)^(-2), 0,
    1/2*pi)*<p, p>^(1/2)
*)
Lemma step_lost (V : Space) (a : R) (e : V) (m : V) (n : R) (p : V) (u : R) (w : R) (gamma : R -> law V)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_w_pos_0 : w > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (H_a : (1 / 2) * PI > a)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_tangent : cited_tangent V) :
  the_integral (at_right 0) (Rbar_locally p_infty) (fun t1 => (E (gamma 1) (fun z => E (gamma 1) (fun x1 => cos (dot x1 (vadd z (vscale (sqrt (dot m m + u ^ 2)) e)) * t1 * (sqrt (dot p p))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => cos (dot (vadd z (m)) (vadd (vscale (sqrt (dot p p)) x1) (vscale u p)) * t1)))) * (inv (t1 ^ 2))) = the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => 2 * ((sin ((1 / 2) * u * (dot m p) * (sin t1) * (inverse (dot p p) (dot p p) (dot p p)) * (sqrt (dot p p)) * (cos t1))) ^ 2) * (exp ((1 / 2) * ((sin t1) ^ 2) * (- dot m m - u ^ 2))) * (npow (cos t1) (1 + n)) * (inv ((sin t1) ^ 2))) * (sqrt (dot p p)).
Proof.
  pose proof (step_in_all (V) (e) (m) (n) (p) (u) (w) (gamma) label_n H_w_pos_0 H_unit H_dimension C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z) as H_in_all.
  pose proof (step_scaled_line (V) (m) (n) (p) (u) (w) label_n H_w_pos_0) as H_scaled_line.
  pose proof (step_tangent (V) (m) (n) (p) (u) label_n C_tangent) as H_tangent.
  pose proof (step_angles (V) (a) (m) (n) (p) (u) label_n H_a_pos_0 H_a) as H_angles.
  rewrite ?H_in_all, ?H_scaled_line, ?H_tangent, ?H_angles.
  rewrite ?H_in_all, ?H_scaled_line, ?H_tangent, ?H_angles.
  unfold inverse.
  not_zero p.
  try assert (N7' : normal_form (((((((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => 2 * ((sin ((1 / 2) * u * (dot m p) * (sin t1) * (inverse (dot p p) (dot p p) (dot p p)) * (sqrt (dot p p)) * (cos t1))) ^ 2) * (exp ((1 / 2) * ((sin t1) ^ 2) * (- dot m m - u ^ 2))) * (npow (cos t1) (1 + n)) * (inv ((sin t1) ^ 2))))) * (sqrt (dot p p))))))) ((-2) * (sqrt (dot p p)) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w1 => (sin ((1 / 2) * u * (dot m p) * (sin w1) * (inverse (dot p p) (dot p p) (dot p p)) * (sqrt (dot p p)) * (cos w1))) ^ 2 * ((sin w1) ^ 2) * ((inv (sin w1)) ^ 2) * (npow (cos w1) (n - 1)) * (inv (exp ((1 / 2) * ((sin w1) ^ 2) * (u ^ 2)))) * (inv (exp ((1 / 2) * (dot m m) * ((sin w1) ^ 2)))) - (sin ((1 / 2) * u * (dot m p) * (sin w1) * (inverse (dot p p) (dot p p) (dot p p)) * (sqrt (dot p p)) * (cos w1))) ^ 2 * ((inv (sin w1)) ^ 2) * (npow (cos w1) (n - 1)) * (inv (exp ((1 / 2) * ((sin w1) ^ 2) * (u ^ 2)))) * (inv (exp ((1 / 2) * (dot m m) * ((sin w1) ^ 2)))))))) by (unfold normal_form; try assert (Q0' : sqrt (dot p p) * sqrt (dot p p) = dot p p) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal]).
  try assert (Q0' : sqrt (dot p p) * sqrt (dot p p) = dot p p) by (apply sqrt_sqrt; sign).
  first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal].
Qed.

(** Step [X], by Algebra:
  E[E[abs(<x + m, y*<p, p>^(1/2) + u*p>); y ~ gamma1]; x ~ gamma1] = E[E[<p, p>^(1/2)*abs(<y, x +
    (<m, m> + u^2)^(1/2)*e>); y ~ gamma1]; x ~ gamma1] + 2*pi^(-1)*integral(t -> (-E[E[cos(<x + m,
    y*<p, p>^(1/2) + u*p>*t); y ~ gamma1]; x ~ gamma1] + E[E[cos(<y, x + (<m, m> +
    u^2)^(1/2)*e>*t*<p, p>^(1/2)); y ~ gamma1]; x ~ gamma1])*t^(-2), 0, oo(1))
*)
Lemma step_X (V : Space) (e : V) (m : V) (p : V) (u : R) (gamma : R -> law V)
    (C_moments : cited_moments V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => Rabs (dot (vadd z (m)) (vadd (vscale (sqrt (dot p p)) x1) (vscale u p))))) = E (gamma 1) (fun z => E (gamma 1) (fun x1 => sqrt (dot p p) * (Rabs (dot x1 (vadd z (vscale (sqrt (dot m m + u ^ 2)) e)))))) + 2 * (the_integral (at_right 0) (Rbar_locally p_infty) (fun t1 => (E (gamma 1) (fun z => E (gamma 1) (fun x1 => cos (dot x1 (vadd z (vscale (sqrt (dot m m + u ^ 2)) e)) * t1 * (sqrt (dot p p))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => cos (dot (vadd z (m)) (vadd (vscale (sqrt (dot p p)) x1) (vscale u p)) * t1)))) * (inv (t1 ^ 2)))) * (inv PI).
Proof.
  pose proof (step_moments (V) (e) (m) (p) (u) (gamma) C_moments) as H_moments.
  assert (U' : forall z0' z1' z2' : R, ((((z0') - (z1'))) = ((2 * (z2') * (inv PI)))) -> z0' = ((z1') + 2 * (z2') * (inv PI))).
  { clear.
    intros z0' z1' z2' H_moments.
    rewrite ?H_moments.
    assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | solve [assert (R0' : (((z0') - (z1'))) - ((2 * (z2') * (inv PI))) = 0) by (apply Rminus_diag_eq; says H_moments); apply (by_combination _ _ ((1) * ((((z0') - (z1'))) - ((2 * (z2') * (inv PI)))))); [(first [put; solve [ring] | fail]) | rewrite R0'; ring]] | equal]. }
  pose proof (U' (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Rabs (dot (vadd z (m)) (vadd (vscale (sqrt (dot p p)) x1) (vscale u p)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => sqrt (dot p p) * (Rabs (dot x1 (vadd z (vscale (sqrt (dot m m + u ^ 2)) e))))))) (the_integral (at_right 0) (Rbar_locally p_infty) (fun t1 => (E (gamma 1) (fun z => E (gamma 1) (fun x1 => cos (dot x1 (vadd z (vscale (sqrt (dot m m + u ^ 2)) e)) * t1 * (sqrt (dot p p))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => cos (dot (vadd z (m)) (vadd (vscale (sqrt (dot p p)) x1) (vscale u p)) * t1)))) * (inv (t1 ^ 2))))) as V'.
  specialize (V' ltac:(says H_moments)).
  rearranged V'.
Qed.

(** Step [theorem], by Algebra:
  E[E[abs(<x + m, y*<p, p>^(1/2) + u*p>); y ~ gamma1]; x ~ gamma1] = 2*integral(t ->
    2*sin(1/2*u*<m, p>*sin(t)*inverse(p, p)*<p, p>^(1/2)*cos(t))^2*exp(1/2*sin(t)^2*(-<m, m> -
    u^2))*cos(t)^(1 + n)*sin(t)^(-2), 0, 1/2*pi)*<p, p>^(1/2)*pi^(-1) + (integral(t ->
    exp(1/2*sin(t)^2*(-<m, m> - u^2))*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) +
    integral(t -> exp(1/2*sin(t)^2*(-<m, m> - u^2))*cos(t)^(n + 3), 0, 1/2*pi)*(<m, m> +
    u^2)*pi^(-1/2)*2^(1/2))*pi^(-1/2)*<p...
*)
Lemma step_theorem (V : Space) (a : R) (e : V) (m : V) (n : R) (p : V) (u : R) (w : R) (gamma : R -> law V)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_w_pos_0 : w > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (H_a : (1 / 2) * PI > a)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_tangent : cited_tangent V)
    (C_moments : cited_moments V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => Rabs (dot (vadd z (m)) (vadd (vscale (sqrt (dot p p)) x1) (vscale u p))))) = 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => 2 * ((sin ((1 / 2) * u * (dot m p) * (sin t1) * (inverse (dot p p) (dot p p) (dot p p)) * (sqrt (dot p p)) * (cos t1))) ^ 2) * (exp ((1 / 2) * ((sin t1) ^ 2) * (- dot m m - u ^ 2))) * (npow (cos t1) (1 + n)) * (inv ((sin t1) ^ 2)))) * (sqrt (dot p p)) * (inv PI) + (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => exp ((1 / 2) * ((sin t1) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t1) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => exp ((1 / 2) * ((sin t1) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t1) (n + 3))) * (dot m m + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot p p)) * (sqrt 2) * (inv (sqrt PI)).
Proof.
  pose proof (step_Y (V) (a) (e) (m) (n) (p) (u) (gamma) label_n H_a_pos_0 H_unit H_dimension H_a C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent) as H_Y.
  pose proof (step_lost (V) (a) (e) (m) (n) (p) (u) (w) (gamma) label_n H_a_pos_0 H_w_pos_0 H_unit H_dimension H_a C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_tangent) as H_lost.
  pose proof (step_X (V) (e) (m) (p) (u) (gamma) C_moments) as H_X.
  assert (U' : forall z0' z1' z2' z3' z4' z5' z6' z7' : R, ((z0') = (((z6') + 2 * (z7') * (inv PI)))) -> ((z6') = ((((z3') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (z4') * ((z5') + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (z2')) * (sqrt 2) * (inv (sqrt PI))))) -> ((z7') = (((z1') * (sqrt (z2'))))) -> z0' = (2 * (z1') * (sqrt (z2')) * (inv PI) + ((z3') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (z4') * ((z5') + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (z2')) * (sqrt 2) * (inv (sqrt PI)))).
  { clear - u n label_n.
    intros z0' z1' z2' z3' z4' z5' z6' z7' H_X H_Y H_lost.
    rewrite ?H_X, ?H_Y, ?H_lost.
    rewrite ?H_X, ?H_Y, ?H_lost.
    try assert (N58' : normal_form (((((z6') + 2 * (z7') * (inv PI))))) (2 * ((sqrt (z2'))) * (z5') * (z4') * (inv PI) + 2 * ((sqrt (z2'))) * (z3') * (inv PI) + 2 * ((sqrt (z2'))) * (z3') * n * (inv PI) + 2 * ((sqrt (z2'))) * (z4') * (u ^ 2) * (inv PI) + ((2 * (z1') * (sqrt (z2')) * (inv PI))))) by (unfold normal_form; try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal]).
    try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
    try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
    try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
    assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    assert (Z1' : sqrt PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal]. }
  pose proof (U' (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Rabs (dot (vadd z (m)) (vadd (vscale (sqrt (dot p p)) x1) (vscale u p)))))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => 2 * ((sin ((1 / 2) * u * (dot m p) * (sin t1) * (inverse (dot p p) (dot p p) (dot p p)) * (sqrt (dot p p)) * (cos t1))) ^ 2) * (exp ((1 / 2) * ((sin t1) ^ 2) * (- dot m m - u ^ 2))) * (npow (cos t1) (1 + n)) * (inv ((sin t1) ^ 2)))) (dot p p) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => exp ((1 / 2) * ((sin t1) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t1) (1 + n)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => exp ((1 / 2) * ((sin t1) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t1) (n + 3)))) (dot m m) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => sqrt (dot p p) * (Rabs (dot x1 (vadd z (vscale (sqrt (dot m m + u ^ 2)) e))))))) (the_integral (at_right 0) (Rbar_locally p_infty) (fun t1 => (E (gamma 1) (fun z => E (gamma 1) (fun x1 => cos (dot x1 (vadd z (vscale (sqrt (dot m m + u ^ 2)) e)) * t1 * (sqrt (dot p p))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => cos (dot (vadd z (m)) (vadd (vscale (sqrt (dot p p)) x1) (vscale u p)) * t1)))) * (inv (t1 ^ 2))))) as V'.
  specialize (V' ltac:(says H_X)).
  specialize (V' ltac:(says H_Y)).
  specialize (V' ltac:(says H_lost)).
  rearranged V'.
Qed.

Theorem theorem (V : Space) (a : R) (e : V) (m : V) (n : R) (p : V) (u : R) (w : R) (gamma : R -> law V)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_w_pos_0 : w > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (H_a : (1 / 2) * PI > a)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_tangent : cited_tangent V)
    (C_moments : cited_moments V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => Rabs (dot (vadd z (m)) (vadd (vscale (sqrt (dot p p)) x1) (vscale u p))))) = 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => 2 * ((sin ((1 / 2) * u * (dot m p) * (sin t1) * (inverse (dot p p) (dot p p) (dot p p)) * (sqrt (dot p p)) * (cos t1))) ^ 2) * (exp ((1 / 2) * ((sin t1) ^ 2) * (- dot m m - u ^ 2))) * (npow (cos t1) (1 + n)) * (inv ((sin t1) ^ 2)))) * (sqrt (dot p p)) * (inv PI) + (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => exp ((1 / 2) * ((sin t1) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t1) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => exp ((1 / 2) * ((sin t1) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t1) (n + 3))) * (dot m m + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot p p)) * (sqrt 2) * (inv (sqrt PI)).
Proof. exact (step_theorem (V) (a) (e) (m) (n) (p) (u) (w) (gamma) label_n H_a_pos_0 H_w_pos_0 H_unit H_dimension H_a C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_tangent C_moments). Qed.
