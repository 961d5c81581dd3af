(** Dual activation of the squared ReLU (arc-cosine, order 2) (dual-relu2)

  Given [k11 > 0]: k11 > 0
  Given [k22 > 0]: k22 > 0
  Given [regular]: k22*k11 > k12^2
  Then gauss(max(0, u)^2*max(0, v)^2, k11, k12, k22) = 1/2*((pi - (1/2*pi -
    asin(k22^(-1/2)*k12*k11^(-1/2))))*(1 + 2*k22^(-1)*k12^2*k11^(-1)) + 3*k22^(-1/2)*(1 -
    k22^(-1)*k12^2*k11^(-1))^(1/2)*k12*k11^(-1/2))*pi^(-1)*k22*k11
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [integral], by Derived:
  gauss(max(0, u)^2*max(0, v)^2, k11, k12, k22) =
    1/2*pi^(-1)*k22*k11*asin(k22^(-1/2)*k12*k11^(-1/2)) + 1/2*k12^2 + 3/2*k11^(1/2)*(1 -
    k22^(-1)*k12^2*k11^(-1))^(1/2)*k12*pi^(-1)*k22^(1/2) + 1/4*k22*k11 +
    k12^2*pi^(-1)*asin(k22^(-1/2)*k12*k11^(-1/2))
  Not stated: 'gauss' is not translated
*)

(** Step [theorem], by Algebra:
  gauss(max(0, u)^2*max(0, v)^2, k11, k12, k22) = 1/2*((pi - (1/2*pi -
    asin(k22^(-1/2)*k12*k11^(-1/2))))*(1 + 2*k22^(-1)*k12^2*k11^(-1)) + 3*k22^(-1/2)*(1 -
    k22^(-1)*k12^2*k11^(-1))^(1/2)*k12*k11^(-1/2))*pi^(-1)*k22*k11
  Not stated: 'gauss' is not translated
*)
