(** The mean of the ReLU at $N(a, b)$ (relu-mean)

  Given [b > 0]: b > 0
  Then integral(t -> 1/2*exp(-1/2*b^(-1)*(t - a)^2)*pi^(-1/2)*b^(-1/2)*max(0, t)*2^(1/2), oo(-1),
    oo(1)) = 1/2*(exp(-1/2*b^(-1)*a^2)*pi^(-1/2)*2^(1/2) +
    erf(1/2*b^(-1/2)*a*2^(1/2))*b^(-1/2)*a)*b^(1/2) + 1/2*a
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [integral], by Derived:
  integral(t -> 1/2*exp(-1/2*b^(-1)*(t - a)^2)*pi^(-1/2)*b^(-1/2)*max(0, t)*2^(1/2), oo(-1),
    oo(1)) = 1/2*erf(1/2*b^(-1/2)*a*2^(1/2))*a + 1/2*a +
    1/2*exp(-1/2*b^(-1)*a^2)*pi^(-1/2)*b^(1/2)*2^(1/2)
*)
Lemma step_integral (a : R) (b : R)
    (H_b_pos_0 : b > 0) :
  the_integral (Rbar_locally m_infty) (Rbar_locally p_infty) (fun t => (1 / 2) * (exp ((-1 / 2) * ((t - a) ^ 2) * (inv b))) * (Rmax 0 (t)) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt b))) = (1 / 2) * (erf ((1 / 2) * a * (sqrt 2) * (inv (sqrt b)))) * a + (1 / 2) * a + (1 / 2) * (exp ((-1 / 2) * (a ^ 2) * (inv b))) * (sqrt b) * (sqrt 2) * (inv (sqrt PI)).
Proof. (* Admitted: there is no replay of Derived yet *)
Admitted.

(** Step [theorem], by Algebra:
  integral(t -> 1/2*exp(-1/2*b^(-1)*(t - a)^2)*pi^(-1/2)*b^(-1/2)*max(0, t)*2^(1/2), oo(-1),
    oo(1)) = 1/2*(exp(-1/2*b^(-1)*a^2)*pi^(-1/2)*2^(1/2) +
    erf(1/2*b^(-1/2)*a*2^(1/2))*b^(-1/2)*a)*b^(1/2) + 1/2*a
*)
Lemma step_theorem (a : R) (b : R)
    (H_b_pos_0 : b > 0) :
  the_integral (Rbar_locally m_infty) (Rbar_locally p_infty) (fun t => (1 / 2) * (exp ((-1 / 2) * ((t - a) ^ 2) * (inv b))) * (Rmax 0 (t)) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt b))) = (1 / 2) * (exp ((-1 / 2) * (a ^ 2) * (inv b)) * (sqrt 2) * (inv (sqrt PI)) + erf ((1 / 2) * a * (sqrt 2) * (inv (sqrt b))) * a * (inv (sqrt b))) * (sqrt b) + (1 / 2) * a.
Proof.
  pose proof (step_integral (a) (b) H_b_pos_0) as H_integral.
  assert (U' : forall z0' z1' z2' : R, ((z0') = (((1 / 2) * (z2') * a + (1 / 2) * a + (1 / 2) * (z1') * (sqrt b) * (sqrt 2) * (inv (sqrt PI))))) -> (b > 0) -> z0' = ((1 / 2) * ((z1') * (sqrt 2) * (inv (sqrt PI)) + (z2') * a * (inv (sqrt b))) * (sqrt b) + (1 / 2) * a)).
  { clear - b a.
    intros z0' z1' z2' H_integral H_b_pos_0.
    rewrite ?H_integral.
    try assert (N12' : normal_form ((((1 / 2) * (z2') * a + (1 / 2) * a + (1 / 2) * (z1') * (sqrt b) * (sqrt 2) * (inv (sqrt PI))))) ((((1 / 2) * (z2') * a)) + (1 / 2) * a + (1 / 2) * (z1') * (sqrt b) * (sqrt 2) * (inv (sqrt PI)))) by (unfold normal_form; try assert (N11' : normal_form (inv (sqrt PI)) (inv (sqrt PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal]; first [put; solve [field] | equal]).
    try assert (N13' : normal_form (inv (sqrt PI)) (inv (sqrt PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N14' : normal_form (inv (sqrt b)) (inv (sqrt b))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt b * sqrt b = b) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt b) * inv (sqrt b) = inv b) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt b <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (Q0' : sqrt b * sqrt b = b) by (apply sqrt_sqrt; sign).
    try assert (Q1' : inv (sqrt b) * inv (sqrt b) = inv b) by (apply inv_sqrt_square; sign).
    assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number).
    assert (Z1' : sqrt b <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal]. }
  pose proof (U' (the_integral (Rbar_locally m_infty) (Rbar_locally p_infty) (fun t => (1 / 2) * (exp ((-1 / 2) * ((t - a) ^ 2) * (inv b))) * (Rmax 0 (t)) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt b)))) (exp ((-1 / 2) * (a ^ 2) * (inv b))) (erf ((1 / 2) * a * (sqrt 2) * (inv (sqrt b))))) as V'.
  specialize (V' ltac:(says H_integral)).
  specialize (V' ltac:(says H_b_pos_0)).
  rearranged V'.
Qed.

Theorem theorem (a : R) (b : R)
    (H_b_pos_0 : b > 0) :
  the_integral (Rbar_locally m_infty) (Rbar_locally p_infty) (fun t => (1 / 2) * (exp ((-1 / 2) * ((t - a) ^ 2) * (inv b))) * (Rmax 0 (t)) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt b))) = (1 / 2) * (exp ((-1 / 2) * (a ^ 2) * (inv b)) * (sqrt 2) * (inv (sqrt PI)) + erf ((1 / 2) * a * (sqrt 2) * (inv (sqrt b))) * a * (inv (sqrt b))) * (sqrt b) + (1 / 2) * a.
Proof. exact (step_theorem (a) (b) H_b_pos_0). Qed.
