(** Dual activation of the step (arc-cosine, order 0) (dual-step)

  Given [k11 > 0]: k11 > 0
  Given [k22 > 0]: k22 > 0
  Given [regular]: k22*k11 > k12^2
  Then gauss((1/2*sign(u) + 1/2)*(1/2*sign(v) + 1/2), k11, k12, k22) = 1/2*(pi - (1/2*pi -
    asin(k22^(-1/2)*k12*k11^(-1/2))))*pi^(-1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [integral], by Derived:
  gauss((1/2*sign(u) + 1/2)*(1/2*sign(v) + 1/2), k11, k12, k22) =
    1/2*pi^(-1)*asin(k22^(-1/2)*k12*k11^(-1/2)) + 1/4
  Not stated: 'gauss' is not translated
*)

(** Step [theorem], by Algebra:
  gauss((1/2*sign(u) + 1/2)*(1/2*sign(v) + 1/2), k11, k12, k22) = 1/2*(pi - (1/2*pi -
    asin(k22^(-1/2)*k12*k11^(-1/2))))*pi^(-1)
  Not stated: 'gauss' is not translated
*)
