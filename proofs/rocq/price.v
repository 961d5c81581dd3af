(** Price's theorem: $d/dk12 E f(u) g(v) = E f'(u) g'(v)$ (price)

  Given [k11 > 0]: k11 > 0
  Given [k22 > 0]: k22 > 0
  Given [regular]: k22*k11 > k12^2
  Given [f]: f is smooth
  Given [g]: g is smooth
  Then diff(t -> integral(r -> integral(s -> 1/2*g(r)*exp(1/2*(-s^2*k22 - r^2*k11 + 2*t*s*r)*(-t^2
    + k22*k11)^(-1))*(-t^2 + k22*k11)^(-1/2)*pi^(-1)*f(s), oo(-1), oo(1)), oo(-1), oo(1)), k12) =
    integral(t -> integral(r -> 1/2*diff(s -> g(s), t)*(k22*k11 - k12^2)^(-1/2)*exp(1/2*(k22*k11 -
    k12^2)^(-1)*(2*k12*r*t - r^2*k22 - t^2*k11))*diff(s -> f(s), r)*pi^(-1), oo(-1), oo(1)),
    oo(-1), oo(1))
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [inside], by Cited:
  diff(t -> integral(r -> integral(s -> 1/2*g(r)*exp(1/2*(-s^2*k22 - r^2*k11 + 2*t*s*r)*(-t^2 +
    k22*k11)^(-1))*(-t^2 + k22*k11)^(-1/2)*pi^(-1)*f(s), oo(-1), oo(1)), oo(-1), oo(1)), k12) =
    integral(t -> integral(r -> diff(s -> 1/2*exp(1/2*(-r^2*k22 - k11*t^2 + 2*t*s*r)*(k22*k11 -
    s^2)^(-1))*(k22*k11 - s^2)^(-1/2)*pi^(-1), k12)*g(t)*f(r), oo(-1), oo(1)), oo(-1), oo(1))
  Not stated: smooth functions are not translated
*)

(** Step [heat], by Algebra:
  diff(t -> 1/2*(k22*k11 - t^2)^(-1/2)*pi^(-1)*exp(1/2*(2*u*t*v - k22*u^2 - v^2*k11)*(k22*k11 -
    t^2)^(-1)), k12) = diff(t -> diff(r -> 1/2*(k22*k11 - k12^2)^(-1/2)*exp(1/2*(k22*k11 -
    k12^2)^(-1)*(2*k12*r*t - r^2*k22 - t^2*k11))*pi^(-1), u), v)
*)
Lemma step_heat (k11 : R) (k12 : R) (k22 : R) (u : R) (v : R)
    (H_k11_pos_0 : k11 > 0)
    (H_k22_pos_0 : k22 > 0)
    (H_regular : k22 * k11 > k12 ^ 2) :
  diff (fun t => (1 / 2) * (exp ((1 / 2) * (2 * u * t * v - k22 * (u ^ 2) - v ^ 2 * k11) * (inv (k22 * k11 - t ^ 2)))) * (inv (sqrt (k22 * k11 - t ^ 2))) * (inv PI)) k12 = diff (fun t => diff (fun w => (1 / 2) * (exp ((1 / 2) * (2 * k12 * w * t - w ^ 2 * k22 - t ^ 2 * k11) * (inv (k22 * k11 - k12 ^ 2)))) * (inv (sqrt (k22 * k11 - k12 ^ 2))) * (inv PI)) u) v.
Proof. (* Admitted: it takes coqc too long *)
Admitted.

(** Step [heat times f g], by Algebra:
  f(u)*g(v)*diff(t -> 1/2*(k22*k11 - t^2)^(-1/2)*pi^(-1)*exp(1/2*(2*u*t*v - k22*u^2 -
    v^2*k11)*(k22*k11 - t^2)^(-1)), k12) = f(u)*diff(t -> diff(r -> 1/2*(k22*k11 -
    k12^2)^(-1/2)*exp(1/2*(k22*k11 - k12^2)^(-1)*(2*k12*r*t - r^2*k22 - t^2*k11))*pi^(-1), u),
    v)*g(v)
*)
Lemma step_heat_times_f_g (k11 : R) (k12 : R) (k22 : R) (u : R) (v : R) (f : R -> R) (g : R -> R)
    (H_k11_pos_0 : k11 > 0)
    (H_k22_pos_0 : k22 > 0)
    (H_regular : k22 * k11 > k12 ^ 2) :
  f u * (g v) * (diff (fun t => (1 / 2) * (exp ((1 / 2) * (2 * u * t * v - k22 * (u ^ 2) - v ^ 2 * k11) * (inv (k22 * k11 - t ^ 2)))) * (inv (sqrt (k22 * k11 - t ^ 2))) * (inv PI)) k12) = f u * (diff (fun t => diff (fun w => (1 / 2) * (exp ((1 / 2) * (2 * k12 * w * t - w ^ 2 * k22 - t ^ 2 * k11) * (inv (k22 * k11 - k12 ^ 2)))) * (inv (sqrt (k22 * k11 - k12 ^ 2))) * (inv PI)) u) v) * (g v).
Proof.
  pose proof (step_heat (k11) (k12) (k22) (u) (v) H_k11_pos_0 H_k22_pos_0 H_regular) as H_heat.
  assert (U' : forall z0' z1' z2' z3' : R, ((z2') = (z3')) -> (k11 > 0) -> (k22 > 0) -> ((z0') * (z1') * (z2')) = ((z0') * (z3') * (z1'))).
  { clear - k22 k11.
    intros z0' z1' z2' z3' H_heat H_k11_pos_0 H_k22_pos_0.
    rewrite ?H_heat.
    first [put; solve [ring] | equal]. }
  pose proof (U' (f u) (g v) (diff (fun t => (1 / 2) * (exp ((1 / 2) * (2 * u * t * v - k22 * (u ^ 2) - v ^ 2 * k11) * (inv (k22 * k11 - t ^ 2)))) * (inv (sqrt (k22 * k11 - t ^ 2))) * (inv PI)) k12) (diff (fun t => diff (fun w => (1 / 2) * (exp ((1 / 2) * (2 * k12 * w * t - w ^ 2 * k22 - t ^ 2 * k11) * (inv (k22 * k11 - k12 ^ 2)))) * (inv (sqrt (k22 * k11 - k12 ^ 2))) * (inv PI)) u) v)) as V'.
  specialize (V' ltac:(says H_heat)).
  specialize (V' ltac:(says H_k11_pos_0)).
  specialize (V' ltac:(says H_k22_pos_0)).
  rearranged V'.
Qed.

(** Step [heat over u], by Integrate:
  integral(t -> diff(r -> 1/2*(k22*k11 - r^2)^(-1/2)*pi^(-1)*exp(1/2*(2*r*t*v - v^2*k11 -
    t^2*k22)*(k22*k11 - r^2)^(-1)), k12)*g(v)*f(t), oo(-1), oo(1)) = integral(t -> diff(r ->
    diff(s -> 1/2*(k22*k11 - k12^2)^(-1/2)*exp(1/2*(k22*k11 - k12^2)^(-1)*(2*k12*s*r - s^2*k22 -
    r^2*k11))*pi^(-1), t), v)*g(v)*f(t), oo(-1), oo(1))
*)
Lemma step_heat_over_u (k11 : R) (k12 : R) (k22 : R) (v : R) (f : R -> R) (g : R -> R)
    (H_k11_pos_0 : k11 > 0)
    (H_k22_pos_0 : k22 > 0)
    (H_regular : k22 * k11 > k12 ^ 2) :
  the_integral (Rbar_locally m_infty) (Rbar_locally p_infty) (fun t => diff (fun w => (1 / 2) * (exp ((1 / 2) * (2 * w * t * v - v ^ 2 * k11 - t ^ 2 * k22) * (inv (k22 * k11 - w ^ 2)))) * (inv (sqrt (k22 * k11 - w ^ 2))) * (inv PI)) k12 * (g v) * (f t)) = the_integral (Rbar_locally m_infty) (Rbar_locally p_infty) (fun t => diff (fun w => diff (fun t1 => (1 / 2) * (exp ((1 / 2) * (2 * k12 * t1 * w - t1 ^ 2 * k22 - w ^ 2 * k11) * (inv (k22 * k11 - k12 ^ 2)))) * (inv (sqrt (k22 * k11 - k12 ^ 2))) * (inv PI)) t) v * (g v) * (f t)).
Proof. (* Admitted: there is no replay of integrals from minus infinity yet *)
Admitted.

(** Step [heat inside], by Integrate:
  integral(t -> integral(r -> diff(s -> 1/2*exp(1/2*(-r^2*k22 - k11*t^2 + 2*t*s*r)*(k22*k11 -
    s^2)^(-1))*(k22*k11 - s^2)^(-1/2)*pi^(-1), k12)*g(t)*f(r), oo(-1), oo(1)), oo(-1), oo(1)) =
    integral(t -> integral(r -> g(t)*diff(s -> diff(t1 -> 1/2*(k22*k11 -
    k12^2)^(-1/2)*exp(1/2*(k22*k11 - k12^2)^(-1)*(2*k12*t1*s - t1^2*k22 - s^2*k11))*pi^(-1), r),
    t)*f(r), oo(-1), oo(1)), oo(-1), oo(1))
*)
Lemma step_heat_inside (k11 : R) (k12 : R) (k22 : R) (f : R -> R) (g : R -> R)
    (H_k11_pos_0 : k11 > 0)
    (H_k22_pos_0 : k22 > 0)
    (H_regular : k22 * k11 > k12 ^ 2) :
  the_integral (Rbar_locally m_infty) (Rbar_locally p_infty) (fun t => the_integral (Rbar_locally m_infty) (Rbar_locally p_infty) (fun w => diff (fun t1 => (1 / 2) * (exp ((1 / 2) * (2 * t * t1 * w - w ^ 2 * k22 - k11 * (t ^ 2)) * (inv (k22 * k11 - t1 ^ 2)))) * (inv (sqrt (k22 * k11 - t1 ^ 2))) * (inv PI)) k12 * (g t) * (f w))) = the_integral (Rbar_locally m_infty) (Rbar_locally p_infty) (fun t => the_integral (Rbar_locally m_infty) (Rbar_locally p_infty) (fun w => g t * (diff (fun t1 => diff (fun u1 => (1 / 2) * (exp ((1 / 2) * (2 * k12 * u1 * t1 - u1 ^ 2 * k22 - t1 ^ 2 * k11) * (inv (k22 * k11 - k12 ^ 2)))) * (inv (sqrt (k22 * k11 - k12 ^ 2))) * (inv PI)) w) t) * (f w))).
Proof. (* Admitted: there is no replay of integrals from minus infinity yet *)
Admitted.

(** Step [by parts in v], by Cited:
  integral(t -> integral(r -> g(t)*diff(s -> diff(t1 -> 1/2*(k22*k11 -
    k12^2)^(-1/2)*exp(1/2*(k22*k11 - k12^2)^(-1)*(2*k12*t1*s - t1^2*k22 - s^2*k11))*pi^(-1), r),
    t)*f(r), oo(-1), oo(1)), oo(-1), oo(1)) = -integral(t -> integral(r -> diff(s -> 1/2*(k22*k11
    - k12^2)^(-1/2)*exp(1/2*(k22*k11 - k12^2)^(-1)*(-s^2*k22 - k11*t^2 + 2*t*k12*s))*pi^(-1),
    r)*diff(s -> f(r)*g(s), t), oo(-1), oo(1)), oo(-1), oo(1))
  Not stated: smooth functions are not translated
*)

(** Step [by parts in u], by Cited:
  integral(t -> integral(r -> diff(s -> 1/2*(k22*k11 - k12^2)^(-1/2)*exp(1/2*(k22*k11 -
    k12^2)^(-1)*(-s^2*k22 - k11*t^2 + 2*t*k12*s))*pi^(-1), r)*diff(s -> f(r)*g(s), t), oo(-1),
    oo(1)), oo(-1), oo(1)) = -integral(t -> integral(r -> 1/2*(k22*k11 -
    k12^2)^(-1/2)*exp(1/2*(k22*k11 - k12^2)^(-1)*(2*k12*r*t - r^2*k22 - t^2*k11))*diff(s ->
    diff(t1 -> f(s)*g(t1), t), r)*pi^(-1), oo(-1), oo(1)), oo(-1), oo(1))
  Not stated: smooth functions are not translated
*)

(** Step [theorem], by Algebra:
  diff(t -> integral(r -> integral(s -> 1/2*g(r)*exp(1/2*(-s^2*k22 - r^2*k11 + 2*t*s*r)*(-t^2 +
    k22*k11)^(-1))*(-t^2 + k22*k11)^(-1/2)*pi^(-1)*f(s), oo(-1), oo(1)), oo(-1), oo(1)), k12) =
    integral(t -> integral(r -> 1/2*diff(s -> g(s), t)*(k22*k11 - k12^2)^(-1/2)*exp(1/2*(k22*k11 -
    k12^2)^(-1)*(2*k12*r*t - r^2*k22 - t^2*k11))*diff(s -> f(s), r)*pi^(-1), oo(-1), oo(1)),
    oo(-1), oo(1))
  Not stated: smooth functions are not translated
*)
