(** The area of a normal input and a unit vector (area-across-unit)

  Given [normal]: gamma1 is N(0, I)
  Given [unit]: <e, e> = 1
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Given [f]: <f, f> = 1
  Then E[E[A(x + m, y + m); y ~ gamma1]; x ~ gamma1] >= 2*pi^(-1/2)*E[A(f, x + m); x ~ gamma1]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
From NCProofs Require area_eta.
From NCProofs Require mean_area_of_one_mean.
From NCProofs Require mean_length.
From NCProofs Require mean_length_across.
From NCProofs Require absolute_normal.
Open Scope R_scope.

Definition A (k11 k12 k22 : R) : R :=
  sqrt (k11 * k22 - k12 ^ 2).

Lemma A_symmetric k11 k12 k22 : A k11 k12 k22 = A k22 k12 k11.
Proof. unfold A; first [alike_by_ring; ring | equal]. Qed.

Ltac kernels ::= swapped A A_symmetric.

(** Step [acute], by Balls:
  1/2*pi > 1
*)
Lemma step_acute :
  (1 / 2) * PI > 1.
Proof.
  by_balls.
Qed.

(** Step [eta], by Instance:
  E[<x - <x, f>*f, x - <x, f>*f>^(1/2); x ~ gamma1] = E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~
    gamma1]
  Not stated: normal laws are not translated
*)

(** Step [within], by Instance:
  E[E[A(x + m, y + m); y ~ gamma1]; x ~ gamma1] = E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~
    gamma1]*(pi^(-1/2)*2^(1/2)*integral(t -> exp(-<m, m>*sin(t)^2)*cos(t)^(1 + n), 0, 1/2*pi)*(1 +
    n) + 2*integral(t -> exp(-<m, m>*sin(t)^2)*cos(t)^(n + 3), 0, 1/2*pi)*<m,
    m>*pi^(-1/2)*2^(1/2))
  Not stated: normal laws are not translated
*)

(** Step [length], by Instance:
  E[<x + m*2^(1/2), x + m*2^(1/2)>^(1/2); x ~ gamma1] = pi^(-1/2)*2^(1/2)*integral(t -> exp(-<m,
    m>*sin(t)^2)*cos(t)^(1 + n), 0, 1/2*pi)*(1 + n) + 2*integral(t -> exp(-<m,
    m>*sin(t)^2)*cos(t)^(n + 3), 0, 1/2*pi)*<m, m>*pi^(-1/2)*2^(1/2)
  Not stated: normal laws are not translated
*)

(** Step [orthogonal], by Algebra:
  <-<k, f>*f + k, f> = 0
*)
Lemma step_orthogonal (V : Space) (f : V) (k : V)
    (H_f : dot f f = 1) :
  dot (vadd (vscale ((-1) * (dot k f)) f) (k)) f = 0.
Proof.
  rewrite ?H_f.
  unfold A.
  try assert (N0' : normal_form (dot (vadd (vscale ((-1) * (dot k f)) f) (k)) f) (dot k f - dot f f * (dot k f))) by normal.
  first [solve [put; ring [H_f]] | solve [put; field [H_f]; sides] | equal].
Qed.

(** Step [given k], by Instance:
  <-<k, f>*f + k, -<k, f>*f + k>^(1/2)*E[<x + m*2^(1/2), x + m*2^(1/2)>^(1/2); x ~ gamma1] >=
    E[abs(<-k + <k, f>*f, x + m>); x ~ gamma1]*2^(1/2)
  Not stated: normal laws are not translated
*)

(** Step [in k], by Average:
  E[E[<y + m*2^(1/2), y + m*2^(1/2)>^(1/2); y ~ gamma1]*<x - <x, f>*f, x - <x, f>*f>^(1/2); x ~
    gamma1] >= E[E[abs(<-x + <x, f>*f, y + m>); y ~ gamma1]*2^(1/2); x ~ gamma1]
*)
Lemma step_in_k (V : Space) (f : V) (m : V) (gamma : R -> law V) :
  E (gamma 1) (fun y => E (gamma 1) (fun z => sqrt (dot (vadd z (vscale (sqrt 2) m)) (vadd z (vscale (sqrt 2) m)))) * (sqrt (dot (vadd y (vscale ((-1) * (dot y f)) f)) (vadd y (vscale ((-1) * (dot y f)) f))))) >= E (gamma 1) (fun y => E (gamma 1) (fun z => Rabs (dot (vadd (vscale (-1) y) (vscale (dot y f) f)) (vadd z (m)))) * (sqrt 2)).
Proof. (* Admitted: given k is not stated *)
Admitted.

(** Step [given x], by Instance:
  E[abs(<y, x + m - <f, x + m>*f>); y ~ gamma1] = <x + m - <f, x + m>*f, x + m - <f, x +
    m>*f>^(1/2)*pi^(-1/2)*2^(1/2)
  Not stated: normal laws are not translated
*)

(** Step [Cauchy-Schwarz], by Cited:
  <f, f>*<x + m, x + m> - <f, x + m>^2 >= 0
*)
Lemma step_CauchymSchwarz (V : Space) (f : V) (m : V) (x : V) :
  dot f f * (dot (vadd x (m)) (vadd x (m))) - (dot f (vadd x (m))) ^ 2 >= 0.
Proof.
  pose proof (cauchy_schwarz (f) (vadd x (m))) as I'.
  fit I'.
Qed.

(** Step [opened], by Algebra:
  A(f, x + m) = (<f, f>*<x + m, x + m> - <f, x + m>^2)^(1/2)
*)
Lemma step_opened (V : Space) (f : V) (m : V) (x : V) :
  A (dot f f) (dot f (vadd x (m))) (dot (vadd x (m)) (vadd x (m))) = sqrt (dot f f * (dot (vadd x (m)) (vadd x (m))) - (dot f (vadd x (m))) ^ 2).
Proof.
  unfold A.
  try assert (N3' : normal_form ((dot f (vadd x (m)))) (dot m f + dot x f)) by normal.
  try assert (N4' : normal_form ((dot (vadd x (m)) (vadd x (m)))) (dot m m + 2 * (dot x m) + dot x x)) by normal.
  try assert (N5' : normal_form (dot f (vadd x (m))) (dot m f + dot x f)) by normal.
  try assert (N6' : normal_form (dot (vadd x (m)) (vadd x (m))) (dot m m + 2 * (dot x m) + dot x x)) by normal.
  try assert (N7' : normal_form ((sqrt ((dot f f) * (dot (vadd x (m)) (vadd x (m))) - (dot f (vadd x (m))) ^ 2))) (sqrt (2 * (dot f f) * (dot x m) + dot f f * (dot x x) + dot m m * (dot f f) - (dot m f) ^ 2 - 2 * (dot m f) * (dot x f) - (dot x f) ^ 2))) by first [apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  try assert (N8' : normal_form (sqrt (dot f f * (dot (vadd x (m)) (vadd x (m))) - (dot f (vadd x (m))) ^ 2)) (sqrt (2 * (dot f f) * (dot x m) + dot f f * (dot x x) + dot m m * (dot f f) - (dot m f) ^ 2 - 2 * (dot m f) * (dot x f) - (dot x f) ^ 2))) by first [apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  first [put; solve [ring] | equal].
Qed.

(** Step [area], by Algebra:
  <x + m - <f, x + m>*f, x + m - <f, x + m>*f>^(1/2) = (<f, f>*<x + m, x + m> - <f, x +
    m>^2)^(1/2)
*)
Lemma step_area (V : Space) (f : V) (m : V) (x : V)
    (H_f : dot f f = 1) :
  sqrt (dot (vadd x (vadd m (vscale ((-1) * (dot f (vadd x (m)))) f))) (vadd x (vadd m (vscale ((-1) * (dot f (vadd x (m)))) f)))) = sqrt (dot f f * (dot (vadd x (m)) (vadd x (m))) - (dot f (vadd x (m))) ^ 2).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [area given x], by Algebra:
  E[abs(<<y, f>*f - y, x + m>); y ~ gamma1] = A(f, x + m)*pi^(-1/2)*2^(1/2)
*)
Lemma step_area_given_x (V : Space) (f : V) (m : V) (x : V) (gamma : R -> law V)
    (H_f : dot f f = 1) :
  E (gamma 1) (fun y => Rabs (dot (vadd (vscale (dot y f) f) (vscale (-1) y)) (vadd x (m)))) = A (dot f f) (dot f (vadd x (m))) (dot (vadd x (m)) (vadd x (m))) * (sqrt 2) * (inv (sqrt PI)).
Proof. (* Admitted: given x is not stated *)
Admitted.

(** Step [areas], by Average:
  E[E[abs(<x + m, <y, f>*f - y>); y ~ gamma1]; x ~ gamma1] = pi^(-1/2)*E[A(f, x + m); x ~
    gamma1]*2^(1/2)
*)
Lemma step_areas (V : Space) (f : V) (m : V) (gamma : R -> law V)
    (H_f : dot f f = 1) :
  E (gamma 1) (fun y => E (gamma 1) (fun z => Rabs (dot (vadd y (m)) (vadd (vscale (dot z f) f) (vscale (-1) z))))) = E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))) * (sqrt 2) * (inv (sqrt PI)).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [theorem], by Linear:
  E[E[A(x + m, y + m); y ~ gamma1]; x ~ gamma1] >= 2*pi^(-1/2)*E[A(f, x + m); x ~ gamma1]
*)
Lemma step_theorem (V : Space) (f : V) (m : V) (gamma : R -> law V)
    (H_f : dot f f = 1) :
  E (gamma 1) (fun y => E (gamma 1) (fun z => A (dot (vadd y (m)) (vadd y (m))) (dot (vadd y (m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) >= 2 * (E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) * (inv (sqrt PI)).
Proof. (* Admitted: eta, within, length is not stated *)
Admitted.

Theorem theorem (V : Space) (f : V) (m : V) (gamma : R -> law V)
    (H_f : dot f f = 1) :
  E (gamma 1) (fun y => E (gamma 1) (fun z => A (dot (vadd y (m)) (vadd y (m))) (dot (vadd y (m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) >= 2 * (E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) * (inv (sqrt PI)).
Proof. exact (step_theorem (V) (f) (m) (gamma) H_f). Qed.
Print Assumptions theorem.
