(** ERF, mirrored isotropic Gaussian classes, $d >= 2$: the claim for the expected traces of finite samples (erf-mirrored-samples)

  Given [D > 0]: D > 0
  Given [b_1 >= 0]: b_1 >= 0
  Given [b_2 >= 0]: b_2 >= 0
  Given [e_1 >= 0]: e_1 >= 0
  Given [e_2 >= 0]: e_2 >= 0
  Given [w_1 >= 0]: w_1 >= 0
  Given [w_2 >= 0]: w_2 >= 0
  Given [normal]: gamma1 is N(0, I)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [d >= 2]: d >= 2
  Given [m]: <m, m> > 0
  Given [n_1 >= 1]: 1 >= e_1
  Given [n_2 >= 1]: 1 >= e_2
  Given [apart]: (1 - g)^2*b_1 + g^2*b_2 > 0
  Then ((4 - e_1 - e_2)*(E[E[(D^2 - <x + m, y + m>^2 + <y + m, y + m>*<x + m, x + m> + D*<y + m, y
    + m> + D*<x + m, x + m>)^(-1/2)*<x + m, y + m>; y ~ gamma1]; x ~ gamma1] + E[E[asin(<x + m, y
    + m>*(D + <x + m, x + m>)^(-1/2)*(D + <y + m, y + m>)^(-1/2)); y ~ gamma1]; x ~ gamma1]) +
    (E[asin((D + <x + m, x + m>)^(-1)*<x + m, x + m>); x ~ gamma1] + E[<x + m, x + m>*D^(-1/2)*(D
    + 2*<x + m, x + m>)^(-1/2); x... >= ((4 - e_1 - e_2)*E[E[asin(<x + m, y + m>*(D + <x + m, x +
    m>)^(-1/2)*(D + <y + m, y + m>)^(-1/2)); y ~ gamma1]; x ~ gamma1] + E[asin((D + <x + m, x +
    m>)^(-1)*<x + m, x + m>); x ~ gamma1]*(e_2 + e_1))^(-1)*(E[asin((D + <x + m, x + m>)^(-1)*<x +
    m, x + m>); x ~ gamma1] - E[E[asin(<x + m, y + m>*(D + <x + m, x + m>)^(-1/2)*(D + <y + m, y +
    m>)^(-1/2)); y ~ gamma1]; x ~ gamma1])*(w_1*(1 - e_1) + (1 -...
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
From NCProofs Require erf_mirrored_products.
From NCProofs Require ratio_samples.
Open Scope R_scope.

(** Step [products], by Instance:
  E[<x + m, x + m>*D^(-1/2)*(D + 2*<x + m, x + m>)^(-1/2); x ~ gamma1]*E[E[asin(<x + m, y + m>*(D
    + <x + m, x + m>)^(-1/2)*(D + <y + m, y + m>)^(-1/2)); y ~ gamma1]; x ~ gamma1] > E[E[(D^2 -
    <x + m, y + m>^2 + <y + m, y + m>*<x + m, x + m> + D*<y + m, y + m> + D*<x + m, x +
    m>)^(-1/2)*<x + m, y + m>; y ~ gamma1]; x ~ gamma1]*E[asin((D + <x + m, x + m>)^(-1)*<x + m, x
    + m>); x ~ gamma1]
  Not stated: normal laws are not translated
*)

(** Step [m_Q > 0], by Instance:
  E[E[asin(<x + m, y + m>*(D + <x + m, x + m>)^(-1/2)*(D + <y + m, y + m>)^(-1/2)); y ~ gamma1]; x
    ~ gamma1] > 0
  Not stated: normal laws are not translated
*)

(** Step [m_T > 0], by Instance:
  E[E[(D^2 - <x + m, y + m>^2 + <y + m, y + m>*<x + m, x + m> + D*<y + m, y + m> + D*<x + m, x +
    m>)^(-1/2)*<x + m, y + m>; y ~ gamma1]; x ~ gamma1] > 0
  Not stated: normal laws are not translated
*)

(** Step [t_Q >= 0], by Sign:
  E[asin((D + <x + m, x + m>)^(-1)*<x + m, x + m>); x ~ gamma1] >= 0
*)
Lemma step_t_Q_pos_is_0 (V : Space) (D : R) (m : V) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_m : dot m m > 0) :
  E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m)))))) >= 0.
Proof.
  gap; sign.
Qed.

(** Step [t_T >= 0], by Sign:
  E[<x + m, x + m>*D^(-1/2)*(D + 2*<x + m, x + m>)^(-1/2); x ~ gamma1] >= 0
*)
Lemma step_t_T_pos_is_0 (V : Space) (D : R) (m : V) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_m : dot m m > 0) :
  E (gamma 1) (fun x => dot (vadd x (m)) (vadd x (m)) * (inv (sqrt D)) * (inv (sqrt (D + 2 * (dot (vadd x (m)) (vadd x (m))))))) >= 0.
Proof.
  gap; sign.
Qed.

(** Step [Q], by Instance:
  (4 - e_1 - e_2)*E[E[asin(<x + m, y + m>*(D + <x + m, x + m>)^(-1/2)*(D + <y + m, y +
    m>)^(-1/2)); y ~ gamma1]; x ~ gamma1] + E[asin((D + <x + m, x + m>)^(-1)*<x + m, x + m>); x ~
    gamma1]*(e_2 + e_1) > 0
*)
Lemma step_Q (V : Space) (D : R) (b_1 : R) (b_2 : R) (e_1 : R) (e_2 : R) (g : R) (m : V) (w_1 : R) (w_2 : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_b_1_pos_is_0 : b_1 >= 0)
    (H_b_2_pos_is_0 : b_2 >= 0)
    (H_e_1_pos_is_0 : e_1 >= 0)
    (H_e_2_pos_is_0 : e_2 >= 0)
    (H_w_1_pos_is_0 : w_1 >= 0)
    (H_w_2_pos_is_0 : w_2 >= 0)
    (H_m : dot m m > 0)
    (H_n_1_pos_is_1 : 1 >= e_1)
    (H_n_2_pos_is_1 : 1 >= e_2)
    (H_apart : (1 - g) ^ 2 * b_1 + g ^ 2 * b_2 > 0) :
  (4 - e_1 - e_2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m))))))))) + E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m)))))) * (e_2 + e_1) > 0.
Proof. (* Admitted: products, m_Q > 0, m_T > 0 is not stated *)
Admitted.

(** Step [Q + G], by Instance:
  (4 - e_1 - e_2)*(E[E[(D^2 - <x + m, y + m>^2 + <y + m, y + m>*<x + m, x + m> + D*<y + m, y + m>
    + D*<x + m, x + m>)^(-1/2)*<x + m, y + m>; y ~ gamma1]; x ~ gamma1] + E[E[asin(<x + m, y +
    m>*(D + <x + m, x + m>)^(-1/2)*(D + <y + m, y + m>)^(-1/2)); y ~ gamma1]; x ~ gamma1]) +
    (E[asin((D + <x + m, x + m>)^(-1)*<x + m, x + m>); x ~ gamma1] + E[<x + m, x + m>*D^(-1/2)*(D
    + 2*<x + m, x + m>)^(-1/2); x ... > 0
*)
Lemma step_Q_p_G (V : Space) (D : R) (b_1 : R) (b_2 : R) (e_1 : R) (e_2 : R) (g : R) (m : V) (w_1 : R) (w_2 : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_b_1_pos_is_0 : b_1 >= 0)
    (H_b_2_pos_is_0 : b_2 >= 0)
    (H_e_1_pos_is_0 : e_1 >= 0)
    (H_e_2_pos_is_0 : e_2 >= 0)
    (H_w_1_pos_is_0 : w_1 >= 0)
    (H_w_2_pos_is_0 : w_2 >= 0)
    (H_m : dot m m > 0)
    (H_n_1_pos_is_1 : 1 >= e_1)
    (H_n_2_pos_is_1 : 1 >= e_2)
    (H_apart : (1 - g) ^ 2 * b_1 + g ^ 2 * b_2 > 0) :
  (4 - e_1 - e_2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D ^ 2 + dot (vadd y (m)) (vadd y (m)) * (dot (vadd x (m)) (vadd x (m))) + D * (dot (vadd y (m)) (vadd y (m))) + D * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd x (m)) (vadd y (m))) ^ 2))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m))))))))) + (E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m)))))) + E (gamma 1) (fun x => dot (vadd x (m)) (vadd x (m)) * (inv (sqrt D)) * (inv (sqrt (D + 2 * (dot (vadd x (m)) (vadd x (m)))))))) * (e_2 + e_1) > 0.
Proof. (* Admitted: products, m_Q > 0, m_T > 0 is not stated *)
Admitted.

(** Step [theorem], by Instance:
  ((4 - e_1 - e_2)*(E[E[(D^2 - <x + m, y + m>^2 + <y + m, y + m>*<x + m, x + m> + D*<y + m, y + m>
    + D*<x + m, x + m>)^(-1/2)*<x + m, y + m>; y ~ gamma1]; x ~ gamma1] + E[E[asin(<x + m, y +
    m>*(D + <x + m, x + m>)^(-1/2)*(D + <y + m, y + m>)^(-1/2)); y ~ gamma1]; x ~ gamma1]) +
    (E[asin((D + <x + m, x + m>)^(-1)*<x + m, x + m>); x ~ gamma1] + E[<x + m, x + m>*D^(-1/2)*(D
    + 2*<x + m, x + m>)^(-1/2); x... >= ((4 - e_1 - e_2)*E[E[asin(<x + m, y + m>*(D + <x + m, x +
    m>)^(-1/2)*(D + <y + m, y + m>)^(-1/2)); y ~ gamma1]; x ~ gamma1] + E[asin((D + <x + m, x +
    m>)^(-1)*<x + m, x + m>); x ~ gamma1]*(e_2 + e_1))^(-1)*(E[asin((D + <x + m, x + m>)^(-1)*<x +
    m, x + m>); x ~ gamma1] - E[E[asin(<x + m, y + m>*(D + <x + m, x + m>)^(-1/2)*(D + <y + m, y +
    m>)^(-1/2)); y ~ gamma1]; x ~ gamma1])*(w_1*(1 - e_1) + (1 -...
*)
Lemma step_theorem (V : Space) (D : R) (b_1 : R) (b_2 : R) (e_1 : R) (e_2 : R) (g : R) (m : V) (w_1 : R) (w_2 : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_b_1_pos_is_0 : b_1 >= 0)
    (H_b_2_pos_is_0 : b_2 >= 0)
    (H_e_1_pos_is_0 : e_1 >= 0)
    (H_e_2_pos_is_0 : e_2 >= 0)
    (H_w_1_pos_is_0 : w_1 >= 0)
    (H_w_2_pos_is_0 : w_2 >= 0)
    (H_m : dot m m > 0)
    (H_n_1_pos_is_1 : 1 >= e_1)
    (H_n_2_pos_is_1 : 1 >= e_2)
    (H_apart : (1 - g) ^ 2 * b_1 + g ^ 2 * b_2 > 0) :
  (E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m)))))) + E (gamma 1) (fun x => dot (vadd x (m)) (vadd x (m)) * (inv (sqrt D)) * (inv (sqrt (D + 2 * (dot (vadd x (m)) (vadd x (m))))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m)))))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D ^ 2 + dot (vadd y (m)) (vadd y (m)) * (dot (vadd x (m)) (vadd x (m))) + D * (dot (vadd y (m)) (vadd y (m))) + D * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd x (m)) (vadd y (m))) ^ 2)))))) * (w_1 * (1 - e_1) + (1 - e_2) * w_2) * (inv ((4 - e_1 - e_2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D ^ 2 + dot (vadd y (m)) (vadd y (m)) * (dot (vadd x (m)) (vadd x (m))) + D * (dot (vadd y (m)) (vadd y (m))) + D * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd x (m)) (vadd y (m))) ^ 2))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m))))))))) + (E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m)))))) + E (gamma 1) (fun x => dot (vadd x (m)) (vadd x (m)) * (inv (sqrt D)) * (inv (sqrt (D + 2 * (dot (vadd x (m)) (vadd x (m)))))))) * (e_2 + e_1))) * (inv ((1 - g) ^ 2 * b_1 + g ^ 2 * b_2)) >= (E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m))))))))) * (w_1 * (1 - e_1) + (1 - e_2) * w_2) * (inv ((4 - e_1 - e_2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m))))))))) + E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m)))))) * (e_2 + e_1))) * (inv ((1 - g) ^ 2 * b_1 + g ^ 2 * b_2)).
Proof. (* Admitted: products, m_Q > 0, m_T > 0 is not stated *)
Admitted.

Theorem theorem (V : Space) (D : R) (b_1 : R) (b_2 : R) (e_1 : R) (e_2 : R) (g : R) (m : V) (w_1 : R) (w_2 : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_b_1_pos_is_0 : b_1 >= 0)
    (H_b_2_pos_is_0 : b_2 >= 0)
    (H_e_1_pos_is_0 : e_1 >= 0)
    (H_e_2_pos_is_0 : e_2 >= 0)
    (H_w_1_pos_is_0 : w_1 >= 0)
    (H_w_2_pos_is_0 : w_2 >= 0)
    (H_m : dot m m > 0)
    (H_n_1_pos_is_1 : 1 >= e_1)
    (H_n_2_pos_is_1 : 1 >= e_2)
    (H_apart : (1 - g) ^ 2 * b_1 + g ^ 2 * b_2 > 0) :
  (E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m)))))) + E (gamma 1) (fun x => dot (vadd x (m)) (vadd x (m)) * (inv (sqrt D)) * (inv (sqrt (D + 2 * (dot (vadd x (m)) (vadd x (m))))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m)))))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D ^ 2 + dot (vadd y (m)) (vadd y (m)) * (dot (vadd x (m)) (vadd x (m))) + D * (dot (vadd y (m)) (vadd y (m))) + D * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd x (m)) (vadd y (m))) ^ 2)))))) * (w_1 * (1 - e_1) + (1 - e_2) * w_2) * (inv ((4 - e_1 - e_2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D ^ 2 + dot (vadd y (m)) (vadd y (m)) * (dot (vadd x (m)) (vadd x (m))) + D * (dot (vadd y (m)) (vadd y (m))) + D * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd x (m)) (vadd y (m))) ^ 2))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m))))))))) + (E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m)))))) + E (gamma 1) (fun x => dot (vadd x (m)) (vadd x (m)) * (inv (sqrt D)) * (inv (sqrt (D + 2 * (dot (vadd x (m)) (vadd x (m)))))))) * (e_2 + e_1))) * (inv ((1 - g) ^ 2 * b_1 + g ^ 2 * b_2)) >= (E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m))))))))) * (w_1 * (1 - e_1) + (1 - e_2) * w_2) * (inv ((4 - e_1 - e_2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m))))))))) + E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m)))))) * (e_2 + e_1))) * (inv ((1 - g) ^ 2 * b_1 + g ^ 2 * b_2)).
Proof. exact (step_theorem (V) (D) (b_1) (b_2) (e_1) (e_2) (g) (m) (w_1) (w_2) (gamma) H_D_pos_0 H_b_1_pos_is_0 H_b_2_pos_is_0 H_e_1_pos_is_0 H_e_2_pos_is_0 H_w_1_pos_is_0 H_w_2_pos_is_0 H_m H_n_1_pos_is_1 H_n_2_pos_is_1 H_apart). Qed.
Print Assumptions theorem.
