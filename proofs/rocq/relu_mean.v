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
  rewrite ?H_integral.
  try assert (N2' : normal_form (((1 / 2) * (erf ((1 / 2) * a * (sqrt 2) * (inv (sqrt b)))) * a + (1 / 2) * a + (1 / 2) * (exp ((-1 / 2) * (a ^ 2) * (inv b))) * (sqrt b) * (sqrt 2) * (inv (sqrt PI)))) ((1 / 2) * (sqrt b) * (sqrt 2) * (inv (sqrt PI)) * (inv (exp ((1 / 2) * (a ^ 2) * (inv b)))) + (1 / 2) * (erf ((1 / 2) * a * (sqrt 2) * (inv (sqrt b)))) * a + (1 / 2) * a)) by (unfold normal_form; try assert (N1' : normal_form (exp ((-1 / 2) * (a ^ 2) * (inv b))) (inv (exp ((1 / 2) * (a ^ 2) * (inv b))))) by normal; first [put; solve [field] | equal]).
  try assert (N3' : normal_form (exp ((-1 / 2) * (a ^ 2) * (inv b))) (inv (exp ((1 / 2) * (a ^ 2) * (inv b))))) by normal.
  try assert (Q0' : sqrt b * sqrt b = b) by (apply sqrt_sqrt; sign).
  try assert (Q1' : inv (sqrt b) * inv (sqrt b) = inv b) by (apply inv_sqrt_square; sign).
  assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number).
  assert (Z1' : exp ((1 / 2) * (a ^ 2) * (inv b)) <> 0) by (apply positive_ne; sign).
  assert (Z2' : sqrt b <> 0) by (apply positive_ne; sign).
  first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'), ?(inv_at _ Z2'); field [Q0' Q1']; sides] | equal].
Qed.

Theorem theorem (a : R) (b : R)
    (H_b_pos_0 : b > 0) :
  the_integral (Rbar_locally m_infty) (Rbar_locally p_infty) (fun t => (1 / 2) * (exp ((-1 / 2) * ((t - a) ^ 2) * (inv b))) * (Rmax 0 (t)) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt b))) = (1 / 2) * (exp ((-1 / 2) * (a ^ 2) * (inv b)) * (sqrt 2) * (inv (sqrt PI)) + erf ((1 / 2) * a * (sqrt 2) * (inv (sqrt b))) * a * (inv (sqrt b))) * (sqrt b) + (1 / 2) * a.
Proof. exact (step_theorem (a) (b) H_b_pos_0). Qed.
