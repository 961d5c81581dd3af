(** Where $B$ falls, it was not negative if it is not (erf-square-above)

  Given [p >= 0]: p >= 0
  Given [q >= 0]: q >= 0
  Given [falls]: -4*exp(-1/2*p^2)*pi^(-1) + 1 >= 0
  Given [later]: q >= p
  Given [B]: -q + 2*erf(1/2*q*2^(1/2))*pi^(-1/2)*2^(1/2) >= 0
  Then 2*erf(1/2*p*2^(1/2))*pi^(-1/2)*2^(1/2) - p >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_square_falling.
Open Scope R_scope.

(** Step [more], by Instance:
  2*erf(1/2*p*2^(1/2))*pi^(-1/2)*2^(1/2) - p >= -q + 2*erf(1/2*q*2^(1/2))*pi^(-1/2)*2^(1/2)
*)
Lemma step_more (p : R) (q : R)
    (H_p_pos_is_0 : p >= 0)
    (H_q_pos_is_0 : q >= 0)
    (H_falls : 1 - 4 * (exp ((-1 / 2) * (p ^ 2))) * (inv PI) >= 0)
    (H_later : q >= p)
    (H_B : 2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - q >= 0) :
  2 * (erf ((1 / 2) * p * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - p >= 2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - q.
Proof.
  assert (I' : 2 * (erf ((1 / 2) * (p) * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - (p) >= 2 * (erf ((1 / 2) * (q) * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - (q)).
  { apply (erf_square_falling.step_theorem (p) (q) (p)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_falls | assert (G' : (1 - 4 * (exp ((-1 / 2) * ((p) ^ 2))) * (inv PI)) - (0) = (1 - 4 * (exp ((-1 / 2) * (p ^ 2))) * (inv PI)) - (0)); [(try assert (N1' : normal_form (exp ((-1 / 2) * (p ^ 2))) (inv (exp ((1 / 2) * (p ^ 2))))) by normal; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_falls] | first [exact H_later | assert (G' : (q) - (p) = (q) - (p)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_later] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : (2 * (erf ((1 / 2) * p * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - p) - (2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - q) = (2 * (erf ((1 / 2) * (p) * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - (p)) - (2 * (erf ((1 / 2) * (q) * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - (q))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [theorem], by Linear:
  2*erf(1/2*p*2^(1/2))*pi^(-1/2)*2^(1/2) - p >= 0
*)
Lemma step_theorem (p : R) (q : R)
    (H_p_pos_is_0 : p >= 0)
    (H_q_pos_is_0 : q >= 0)
    (H_falls : 1 - 4 * (exp ((-1 / 2) * (p ^ 2))) * (inv PI) >= 0)
    (H_later : q >= p)
    (H_B : 2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - q >= 0) :
  2 * (erf ((1 / 2) * p * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - p >= 0.
Proof.
  pose proof (step_more (p) (q) H_p_pos_is_0 H_q_pos_is_0 H_falls H_later H_B) as H_more.
  assert (P0' : 0 <= (1) * ((2 * (erf ((1 / 2) * p * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - p) - (2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - q))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - q) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (2 * (erf ((1 / 2) * p * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - p) - (0) = (1) * ((2 * (erf ((1 / 2) * p * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - p) - (2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - q)) + (1) * ((2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - q) - (0))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (p : R) (q : R)
    (H_p_pos_is_0 : p >= 0)
    (H_q_pos_is_0 : q >= 0)
    (H_falls : 1 - 4 * (exp ((-1 / 2) * (p ^ 2))) * (inv PI) >= 0)
    (H_later : q >= p)
    (H_B : 2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - q >= 0) :
  2 * (erf ((1 / 2) * p * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - p >= 0.
Proof. exact (step_theorem (p) (q) H_p_pos_is_0 H_q_pos_is_0 H_falls H_later H_B). Qed.
