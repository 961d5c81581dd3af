(** Dual activation of the ReLU (arc-cosine, order 1) (dual-relu)

  Given [k11 > 0]: k11 > 0
  Given [k22 > 0]: k22 > 0
  Given [regular]: k22*k11 > k12^2
  Then gauss(max(0, u)*max(0, v), k11, k12, k22) = 1/2*k12*pi^(-1)*asin(k22^(-1/2)*k12*k11^(-1/2))
    + 1/2*k11^(1/2)*(1 - k22^(-1)*k12^2*k11^(-1))^(1/2)*pi^(-1)*k22^(1/2) + 1/4*k12
  Then gauss(max(0, u)*max(0, v), k11, k12, k22) = 1/2*k11^(1/2)*pi^(-1)*k22^(1/2)*((pi - (1/2*pi
    - asin(k22^(-1/2)*k12*k11^(-1/2))))*k22^(-1/2)*k12*k11^(-1/2) + (1 -
    k22^(-1)*k12^2*k11^(-1))^(1/2))
  Then diff(t -> 1/2*((1 - k22^(-1)*t^2*k11^(-1))^(1/2) + k22^(-1/2)*t*(pi -
    (-asin(k22^(-1/2)*t*k11^(-1/2)) + 1/2*pi))*k11^(-1/2))*k11^(1/2)*pi^(-1)*k22^(1/2), k12) =
    1/2*(pi - (1/2*pi - asin(k22^(-1/2)*k12*k11^(-1/2))))*pi^(-1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [integral], by Derived:
  gauss(max(0, u)*max(0, v), k11, k12, k22) = 1/2*k12*pi^(-1)*asin(k22^(-1/2)*k12*k11^(-1/2)) +
    1/2*k11^(1/2)*(1 - k22^(-1)*k12^2*k11^(-1))^(1/2)*pi^(-1)*k22^(1/2) + 1/4*k12
  Not stated: 'gauss' is not translated
*)

(** Step [kappa], by Algebra:
  gauss(max(0, u)*max(0, v), k11, k12, k22) = 1/2*k11^(1/2)*pi^(-1)*k22^(1/2)*((pi - (1/2*pi -
    asin(k22^(-1/2)*k12*k11^(-1/2))))*k22^(-1/2)*k12*k11^(-1/2) + (1 -
    k22^(-1)*k12^2*k11^(-1))^(1/2))
  Not stated: 'gauss' is not translated
*)

(** Step [kappadot], by Algebra:
  diff(t -> 1/2*((1 - k22^(-1)*t^2*k11^(-1))^(1/2) + k22^(-1/2)*t*(pi -
    (-asin(k22^(-1/2)*t*k11^(-1/2)) + 1/2*pi))*k11^(-1/2))*k11^(1/2)*pi^(-1)*k22^(1/2), k12) =
    1/2*(pi - (1/2*pi - asin(k22^(-1/2)*k12*k11^(-1/2))))*pi^(-1)
*)
Lemma step_kappadot (k11 : R) (k12 : R) (k22 : R)
    (H_k11_pos_0 : k11 > 0)
    (H_k22_pos_0 : k22 > 0)
    (H_regular : k22 * k11 > k12 ^ 2) :
  diff (fun t => (1 / 2) * (sqrt (1 - t ^ 2 * (inv k22) * (inv k11)) + t * (PI - ((1 / 2) * PI - asin (t * (inv (sqrt k22)) * (inv (sqrt k11))))) * (inv (sqrt k22)) * (inv (sqrt k11))) * (sqrt k11) * (sqrt k22) * (inv PI)) k12 = (1 / 2) * (PI - ((1 / 2) * PI - asin (k12 * (inv (sqrt k22)) * (inv (sqrt k11))))) * (inv PI).
Proof. (* Admitted: coqc says: Error: Timeout! *)
Admitted.

Theorem theorem_3 (k11 : R) (k12 : R) (k22 : R)
    (H_k11_pos_0 : k11 > 0)
    (H_k22_pos_0 : k22 > 0)
    (H_regular : k22 * k11 > k12 ^ 2) :
  diff (fun t => (1 / 2) * (sqrt (1 - t ^ 2 * (inv k22) * (inv k11)) + t * (PI - ((1 / 2) * PI - asin (t * (inv (sqrt k22)) * (inv (sqrt k11))))) * (inv (sqrt k22)) * (inv (sqrt k11))) * (sqrt k11) * (sqrt k22) * (inv PI)) k12 = (1 / 2) * (PI - ((1 / 2) * PI - asin (k12 * (inv (sqrt k22)) * (inv (sqrt k11))))) * (inv PI).
Proof. exact (step_kappadot (k11) (k12) (k22) H_k11_pos_0 H_k22_pos_0 H_regular). Qed.
