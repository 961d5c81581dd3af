(** $(H(p + q) - H(p - q))^2 >= 4 q^2 (1 - exp(-p^2 / (2 + 4 q^2 / pi)))$, $H(x) = E|x + g|$ (erf-spread)

  Then ((q + p)*erf(1/2*(q + p)*2^(1/2)) + pi^(-1/2)*exp(-1/2*(q + p)^2)*2^(1/2) -
    pi^(-1/2)*exp(-1/2*(-q + p)^2)*2^(1/2) - (-q + p)*erf(1/2*(-q + p)*2^(1/2)))^2 >=
    4*q^2*(-exp(-(4*q^2*pi^(-1) + 2)^(-1)*p^2) + 1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_spread_positive.
Open Scope R_scope.

(** Step [theorem], by Cases:
  ((q + p)*erf(1/2*(q + p)*2^(1/2)) + pi^(-1/2)*exp(-1/2*(q + p)^2)*2^(1/2) -
    pi^(-1/2)*exp(-1/2*(-q + p)^2)*2^(1/2) - (-q + p)*erf(1/2*(-q + p)*2^(1/2)))^2 >=
    4*q^2*(-exp(-(4*q^2*pi^(-1) + 2)^(-1)*p^2) + 1)
*)
Lemma step_theorem (p : R) (q : R) :
  ((q + p) * (erf ((1 / 2) * (q + p) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (p - q) * (erf ((1 / 2) * (p - q) * (sqrt 2)))) ^ 2 >= 4 * (q ^ 2) * (1 - exp ((-1) * (p ^ 2) * (inv (4 * (q ^ 2) * (inv PI) + 2)))).
Proof.
  destruct (total_order_T 0 (q)) as [[C' | C'] | C'].
  - assert (H_q : q > 0) by lra; clear C'.
    destruct (total_order_T 0 (p)) as [[C' | C'] | C'].
    - assert (H_p : p > 0) by lra; clear C'.
      assert (I' : (((q) + (p)) * (erf ((1 / 2) * ((q) + (p)) * (sqrt 2))) + exp ((-1 / 2) * (((q) + (p)) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * (((p) - (q)) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - ((p) - (q)) * (erf ((1 / 2) * ((p) - (q)) * (sqrt 2)))) ^ 2 >= 4 * ((q) ^ 2) * (1 - exp ((-1) * ((p) ^ 2) * (inv (4 * ((q) ^ 2) * (inv PI) + 2))))).
      { apply (erf_spread_positive.step_theorem (p) (q)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise]]. }
      assert (G' : (((q + p) * (erf ((1 / 2) * (q + p) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (p - q) * (erf ((1 / 2) * (p - q) * (sqrt 2)))) ^ 2) - (4 * (q ^ 2) * (1 - exp ((-1) * (p ^ 2) * (inv (4 * (q ^ 2) * (inv PI) + 2))))) = ((((q) + (p)) * (erf ((1 / 2) * ((q) + (p)) * (sqrt 2))) + exp ((-1 / 2) * (((q) + (p)) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * (((p) - (q)) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - ((p) - (q)) * (erf ((1 / 2) * ((p) - (q)) * (sqrt 2)))) ^ 2) - (4 * ((q) ^ 2) * (1 - exp ((-1) * ((p) ^ 2) * (inv (4 * ((q) ^ 2) * (inv PI) + 2)))))).
      { try assert (0 < (4 * ((q) ^ 2) * (inv PI) + 2)) by sign.
        try assert (0 < 4 * (q ^ 2) * (inv PI) + 2) by sign.
        try assert (N2' : normal_form (erf ((1 / 2) * (q + p) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
        try assert (N3' : normal_form ((erf ((1 / 2) * ((q) + (p)) * (sqrt 2)))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
        try assert (0 < PI + 2 * (q ^ 2)) by sign.
        try assert (N4' : normal_form ((inv (4 * ((q) ^ 2) * (inv PI) + 2))) ((1 / 2) * PI * (inv (PI + 2 * (q ^ 2))))) by first [apply inv_is; [nonzero | (assert (Z0' : PI + 2 * (q ^ 2) <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
        try assert (N5' : normal_form ((exp ((-1 / 2) * (((q) + (p)) ^ 2)))) (inv (exp (q * p)) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))))) by normal.
        try assert (N6' : normal_form ((erf ((1 / 2) * ((p) - (q)) * (sqrt 2)))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
        try assert (0 < PI + 2 * (q ^ 2)) by sign.
        try assert (N7' : normal_form (inv (4 * (q ^ 2) * (inv PI) + 2)) ((1 / 2) * PI * (inv (PI + 2 * (q ^ 2))))) by first [apply inv_is; [nonzero | (assert (Z0' : PI + 2 * (q ^ 2) <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
        try assert (N8' : normal_form (exp ((-1 / 2) * ((q + p) ^ 2))) (inv (exp (q * p)) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))))) by normal.
        try assert (N9' : normal_form (erf ((1 / 2) * (p - q) * (sqrt 2))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
        try assert (N10' : normal_form ((exp ((-1 / 2) * (((p) - (q)) ^ 2)))) (exp (q * p) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))))) by normal.
        try assert (N11' : normal_form (exp ((-1 / 2) * ((p - q) ^ 2))) (exp (q * p) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))))) by normal.
        try assert (0 < PI + 2 * (q ^ 2)) by sign.
        try assert (N12' : normal_form ((exp ((-1) * ((p) ^ 2) * (inv (4 * ((q) ^ 2) * (inv PI) + 2))))) (inv (exp ((1 / 2) * PI * (p ^ 2) * (inv (PI + 2 * (q ^ 2))))))) by normal.
        try assert (0 < PI + 2 * (q ^ 2)) by sign.
        try assert (N13' : normal_form (exp ((-1) * (p ^ 2) * (inv (4 * (q ^ 2) * (inv PI) + 2)))) (inv (exp ((1 / 2) * PI * (p ^ 2) * (inv (PI + 2 * (q ^ 2))))))) by normal.
        first [put; solve [ring] | equal]. }
      gap; try rewrite G'; lra.
    - assert (H_p : p = 0) by lra; clear C'.
      assert (P' : 0 <= (((q + p) * (erf ((1 / 2) * (q + p) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (p - q) * (erf ((1 / 2) * (p - q) * (sqrt 2)))) ^ 2)) by (sign).
      assert (G' : (((q + p) * (erf ((1 / 2) * (q + p) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (p - q) * (erf ((1 / 2) * (p - q) * (sqrt 2)))) ^ 2) - (4 * (q ^ 2) * (1 - exp ((-1) * (p ^ 2) * (inv (4 * (q ^ 2) * (inv PI) + 2))))) = (((q + p) * (erf ((1 / 2) * (q + p) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (p - q) * (erf ((1 / 2) * (p - q) * (sqrt 2)))) ^ 2)).
      { rewrite ?H_p.
        try assert (0 < 4 * (q ^ 2) * (inv PI) + 2) by sign.
        try assert (N15' : normal_form ((erf ((1 / 2) * (q + ((0))) * (sqrt 2)))) (erf ((1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
        try assert (N16' : normal_form ((erf ((1 / 2) * (((0)) - q) * (sqrt 2)))) ((-1) * (erf ((1 / 2) * q * (sqrt 2))))) by normal.
        try assert (0 < PI + 2 * (q ^ 2)) by sign.
        try assert (N17' : normal_form (inv (4 * (q ^ 2) * (inv PI) + 2)) ((1 / 2) * PI * (inv (PI + 2 * (q ^ 2))))) by first [apply inv_is; [nonzero | (assert (Z0' : PI + 2 * (q ^ 2) <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
        try assert (N18' : normal_form ((exp ((-1 / 2) * ((q + ((0))) ^ 2)))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal.
        try assert (N19' : normal_form ((exp ((-1 / 2) * ((((0)) - q) ^ 2)))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal.
        try assert (N20' : normal_form ((exp ((-1) * (((0)) ^ 2) * (inv (4 * (q ^ 2) * (inv PI) + 2))))) (1)) by normal.
        first [put; solve [ring] | equal]. }
      gap; try rewrite G'; sum_sign.
    - assert (H_p : p < 0) by lra; clear C'.
      assert (I' : (((q) + ((-1) * p)) * (erf ((1 / 2) * ((q) + ((-1) * p)) * (sqrt 2))) + exp ((-1 / 2) * (((q) + ((-1) * p)) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * ((((-1) * p) - (q)) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (((-1) * p) - (q)) * (erf ((1 / 2) * (((-1) * p) - (q)) * (sqrt 2)))) ^ 2 >= 4 * ((q) ^ 2) * (1 - exp ((-1) * (((-1) * p) ^ 2) * (inv (4 * ((q) ^ 2) * (inv PI) + 2))))).
      { apply (erf_spread_positive.step_theorem ((-1) * p) (q)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise]]. }
      assert (G' : (((q + p) * (erf ((1 / 2) * (q + p) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (p - q) * (erf ((1 / 2) * (p - q) * (sqrt 2)))) ^ 2) - (4 * (q ^ 2) * (1 - exp ((-1) * (p ^ 2) * (inv (4 * (q ^ 2) * (inv PI) + 2))))) = ((((q) + ((-1) * p)) * (erf ((1 / 2) * ((q) + ((-1) * p)) * (sqrt 2))) + exp ((-1 / 2) * (((q) + ((-1) * p)) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * ((((-1) * p) - (q)) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (((-1) * p) - (q)) * (erf ((1 / 2) * (((-1) * p) - (q)) * (sqrt 2)))) ^ 2) - (4 * ((q) ^ 2) * (1 - exp ((-1) * (((-1) * p) ^ 2) * (inv (4 * ((q) ^ 2) * (inv PI) + 2)))))).
      { try assert (0 < 4 * (q ^ 2) * (inv PI) + 2) by sign.
        try assert (0 < (4 * ((q) ^ 2) * (inv PI) + 2)) by sign.
        try assert (N23' : normal_form ((erf ((1 / 2) * ((q) + ((-1) * p)) * (sqrt 2)))) ((-1) * (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2))))) by normal.
        try assert (N24' : normal_form (erf ((1 / 2) * (q + p) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
        try assert (N25' : normal_form ((erf ((1 / 2) * (((-1) * p) - (q)) * (sqrt 2)))) ((-1) * (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2))))) by normal.
        try assert (N26' : normal_form ((exp ((-1 / 2) * (((q) + ((-1) * p)) ^ 2)))) (exp (q * p) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))))) by normal.
        try assert (0 < PI + 2 * (q ^ 2)) by sign.
        try assert (N27' : normal_form (inv (4 * (q ^ 2) * (inv PI) + 2)) ((1 / 2) * PI * (inv (PI + 2 * (q ^ 2))))) by first [apply inv_is; [nonzero | (assert (Z0' : PI + 2 * (q ^ 2) <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
        try assert (0 < PI + 2 * (q ^ 2)) by sign.
        try assert (N28' : normal_form ((inv (4 * ((q) ^ 2) * (inv PI) + 2))) ((1 / 2) * PI * (inv (PI + 2 * (q ^ 2))))) by first [apply inv_is; [nonzero | (assert (Z0' : PI + 2 * (q ^ 2) <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
        try assert (N29' : normal_form (exp ((-1 / 2) * ((q + p) ^ 2))) (inv (exp (q * p)) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))))) by normal.
        try assert (N30' : normal_form (erf ((1 / 2) * (p - q) * (sqrt 2))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
        try assert (N31' : normal_form ((exp ((-1 / 2) * ((((-1) * p) - (q)) ^ 2)))) (inv (exp (q * p)) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))))) by normal.
        try assert (N32' : normal_form (exp ((-1 / 2) * ((p - q) ^ 2))) (exp (q * p) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))))) by normal.
        try assert (0 < PI + 2 * (q ^ 2)) by sign.
        try assert (N33' : normal_form ((exp ((-1) * (((-1) * p) ^ 2) * (inv (4 * ((q) ^ 2) * (inv PI) + 2))))) (inv (exp ((1 / 2) * PI * (p ^ 2) * (inv (PI + 2 * (q ^ 2))))))) by normal.
        try assert (0 < PI + 2 * (q ^ 2)) by sign.
        try assert (N34' : normal_form (exp ((-1) * (p ^ 2) * (inv (4 * (q ^ 2) * (inv PI) + 2)))) (inv (exp ((1 / 2) * PI * (p ^ 2) * (inv (PI + 2 * (q ^ 2))))))) by normal.
        first [put; solve [ring] | equal]. }
      gap; try rewrite G'; lra.
  - assert (H_q : q = 0) by lra; clear C'.
    assert (P' : 0 <= (((q + p) * (erf ((1 / 2) * (q + p) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (p - q) * (erf ((1 / 2) * (p - q) * (sqrt 2)))) ^ 2)) by (sign).
    assert (G' : (((q + p) * (erf ((1 / 2) * (q + p) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (p - q) * (erf ((1 / 2) * (p - q) * (sqrt 2)))) ^ 2) - (4 * (q ^ 2) * (1 - exp ((-1) * (p ^ 2) * (inv (4 * (q ^ 2) * (inv PI) + 2))))) = (((q + p) * (erf ((1 / 2) * (q + p) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (p - q) * (erf ((1 / 2) * (p - q) * (sqrt 2)))) ^ 2)).
    { rewrite ?H_q.
      try assert (0 < 4 * (0 ^ 2) * (inv PI) + 2) by by_number.
      try assert (N36' : normal_form ((erf ((1 / 2) * (((0)) + p) * (sqrt 2)))) (erf ((1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N37' : normal_form ((exp ((-1 / 2) * ((((0)) + p) ^ 2)))) (inv (exp ((1 / 2) * (p ^ 2))))) by normal.
      try assert (N38' : normal_form ((erf ((1 / 2) * (p - ((0))) * (sqrt 2)))) (erf ((1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N39' : normal_form ((inv (4 * (((0)) ^ 2) * (inv PI) + 2))) (1 / 2)) by first [apply inv_is; [nonzero | (first [put; solve [field] | equal])] | normal].
      try assert (N40' : normal_form ((exp ((-1 / 2) * ((p - ((0))) ^ 2)))) (inv (exp ((1 / 2) * (p ^ 2))))) by normal.
      try assert (N41' : normal_form ((exp ((-1) * (p ^ 2) * (inv (4 * (((0)) ^ 2) * (inv PI) + 2))))) (inv (exp ((1 / 2) * (p ^ 2))))) by normal.
      first [put; solve [ring] | equal]. }
    gap; try rewrite G'; sum_sign.
  - assert (H_q : q < 0) by lra; clear C'.
    destruct (total_order_T 0 (p)) as [[C' | C'] | C'].
    - assert (H_p : p > 0) by lra; clear C'.
      assert (I' : ((((-1) * q) + (p)) * (erf ((1 / 2) * (((-1) * q) + (p)) * (sqrt 2))) + exp ((-1 / 2) * ((((-1) * q) + (p)) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * (((p) - ((-1) * q)) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - ((p) - ((-1) * q)) * (erf ((1 / 2) * ((p) - ((-1) * q)) * (sqrt 2)))) ^ 2 >= 4 * (((-1) * q) ^ 2) * (1 - exp ((-1) * ((p) ^ 2) * (inv (4 * (((-1) * q) ^ 2) * (inv PI) + 2))))).
      { apply (erf_spread_positive.step_theorem (p) ((-1) * q)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise]]. }
      assert (G' : (((q + p) * (erf ((1 / 2) * (q + p) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (p - q) * (erf ((1 / 2) * (p - q) * (sqrt 2)))) ^ 2) - (4 * (q ^ 2) * (1 - exp ((-1) * (p ^ 2) * (inv (4 * (q ^ 2) * (inv PI) + 2))))) = (((((-1) * q) + (p)) * (erf ((1 / 2) * (((-1) * q) + (p)) * (sqrt 2))) + exp ((-1 / 2) * ((((-1) * q) + (p)) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * (((p) - ((-1) * q)) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - ((p) - ((-1) * q)) * (erf ((1 / 2) * ((p) - ((-1) * q)) * (sqrt 2)))) ^ 2) - (4 * (((-1) * q) ^ 2) * (1 - exp ((-1) * ((p) ^ 2) * (inv (4 * (((-1) * q) ^ 2) * (inv PI) + 2)))))).
      { try assert (0 < (4 * (((-1) * q) ^ 2) * (inv PI) + 2)) by sign.
        try assert (0 < 4 * (q ^ 2) * (inv PI) + 2) by sign.
        try assert (N44' : normal_form (erf ((1 / 2) * (q + p) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
        try assert (N45' : normal_form ((erf ((1 / 2) * (((-1) * q) + (p)) * (sqrt 2)))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
        try assert (0 < PI + 2 * (q ^ 2)) by sign.
        try assert (N46' : normal_form ((inv (4 * (((-1) * q) ^ 2) * (inv PI) + 2))) ((1 / 2) * PI * (inv (PI + 2 * (q ^ 2))))) by first [apply inv_is; [nonzero | (assert (Z0' : PI + 2 * (q ^ 2) <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
        try assert (N47' : normal_form ((erf ((1 / 2) * ((p) - ((-1) * q)) * (sqrt 2)))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
        try assert (N48' : normal_form ((exp ((-1 / 2) * ((((-1) * q) + (p)) ^ 2)))) (exp (q * p) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))))) by normal.
        try assert (0 < PI + 2 * (q ^ 2)) by sign.
        try assert (N49' : normal_form (inv (4 * (q ^ 2) * (inv PI) + 2)) ((1 / 2) * PI * (inv (PI + 2 * (q ^ 2))))) by first [apply inv_is; [nonzero | (assert (Z0' : PI + 2 * (q ^ 2) <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
        try assert (N50' : normal_form (exp ((-1 / 2) * ((q + p) ^ 2))) (inv (exp (q * p)) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))))) by normal.
        try assert (N51' : normal_form (erf ((1 / 2) * (p - q) * (sqrt 2))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
        try assert (N52' : normal_form ((exp ((-1 / 2) * (((p) - ((-1) * q)) ^ 2)))) (inv (exp (q * p)) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))))) by normal.
        try assert (N53' : normal_form (exp ((-1 / 2) * ((p - q) ^ 2))) (exp (q * p) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))))) by normal.
        try assert (0 < PI + 2 * (q ^ 2)) by sign.
        try assert (N54' : normal_form (exp ((-1) * (p ^ 2) * (inv (4 * (q ^ 2) * (inv PI) + 2)))) (inv (exp ((1 / 2) * PI * (p ^ 2) * (inv (PI + 2 * (q ^ 2))))))) by normal.
        try assert (0 < PI + 2 * (q ^ 2)) by sign.
        try assert (N55' : normal_form ((exp ((-1) * ((p) ^ 2) * (inv (4 * (((-1) * q) ^ 2) * (inv PI) + 2))))) (inv (exp ((1 / 2) * PI * (p ^ 2) * (inv (PI + 2 * (q ^ 2))))))) by normal.
        first [put; solve [ring] | equal]. }
      gap; try rewrite G'; lra.
    - assert (H_p : p = 0) by lra; clear C'.
      assert (P' : 0 <= (((q + p) * (erf ((1 / 2) * (q + p) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (p - q) * (erf ((1 / 2) * (p - q) * (sqrt 2)))) ^ 2)) by (sign).
      assert (G' : (((q + p) * (erf ((1 / 2) * (q + p) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (p - q) * (erf ((1 / 2) * (p - q) * (sqrt 2)))) ^ 2) - (4 * (q ^ 2) * (1 - exp ((-1) * (p ^ 2) * (inv (4 * (q ^ 2) * (inv PI) + 2))))) = (((q + p) * (erf ((1 / 2) * (q + p) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (p - q) * (erf ((1 / 2) * (p - q) * (sqrt 2)))) ^ 2)).
      { rewrite ?H_p.
        try assert (0 < 4 * (q ^ 2) * (inv PI) + 2) by sign.
        try assert (N57' : normal_form ((erf ((1 / 2) * (q + ((0))) * (sqrt 2)))) (erf ((1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
        try assert (N58' : normal_form ((erf ((1 / 2) * (((0)) - q) * (sqrt 2)))) ((-1) * (erf ((1 / 2) * q * (sqrt 2))))) by normal.
        try assert (N59' : normal_form ((exp ((-1 / 2) * ((q + ((0))) ^ 2)))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal.
        try assert (0 < PI + 2 * (q ^ 2)) by sign.
        try assert (N60' : normal_form (inv (4 * (q ^ 2) * (inv PI) + 2)) ((1 / 2) * PI * (inv (PI + 2 * (q ^ 2))))) by first [apply inv_is; [nonzero | (assert (Z0' : PI + 2 * (q ^ 2) <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
        try assert (N61' : normal_form ((exp ((-1 / 2) * ((((0)) - q) ^ 2)))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal.
        try assert (N62' : normal_form ((exp ((-1) * (((0)) ^ 2) * (inv (4 * (q ^ 2) * (inv PI) + 2))))) (1)) by normal.
        first [put; solve [ring] | equal]. }
      gap; try rewrite G'; sum_sign.
    - assert (H_p : p < 0) by lra; clear C'.
      assert (I' : ((((-1) * q) + ((-1) * p)) * (erf ((1 / 2) * (((-1) * q) + ((-1) * p)) * (sqrt 2))) + exp ((-1 / 2) * ((((-1) * q) + ((-1) * p)) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * ((((-1) * p) - ((-1) * q)) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (((-1) * p) - ((-1) * q)) * (erf ((1 / 2) * (((-1) * p) - ((-1) * q)) * (sqrt 2)))) ^ 2 >= 4 * (((-1) * q) ^ 2) * (1 - exp ((-1) * (((-1) * p) ^ 2) * (inv (4 * (((-1) * q) ^ 2) * (inv PI) + 2))))).
      { apply (erf_spread_positive.step_theorem ((-1) * p) ((-1) * q)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise]]. }
      assert (G' : (((q + p) * (erf ((1 / 2) * (q + p) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (p - q) * (erf ((1 / 2) * (p - q) * (sqrt 2)))) ^ 2) - (4 * (q ^ 2) * (1 - exp ((-1) * (p ^ 2) * (inv (4 * (q ^ 2) * (inv PI) + 2))))) = (((((-1) * q) + ((-1) * p)) * (erf ((1 / 2) * (((-1) * q) + ((-1) * p)) * (sqrt 2))) + exp ((-1 / 2) * ((((-1) * q) + ((-1) * p)) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * ((((-1) * p) - ((-1) * q)) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (((-1) * p) - ((-1) * q)) * (erf ((1 / 2) * (((-1) * p) - ((-1) * q)) * (sqrt 2)))) ^ 2) - (4 * (((-1) * q) ^ 2) * (1 - exp ((-1) * (((-1) * p) ^ 2) * (inv (4 * (((-1) * q) ^ 2) * (inv PI) + 2)))))).
      { try assert (0 < (4 * (((-1) * q) ^ 2) * (inv PI) + 2)) by sign.
        try assert (0 < 4 * (q ^ 2) * (inv PI) + 2) by sign.
        try assert (N65' : normal_form (erf ((1 / 2) * (q + p) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
        try assert (N66' : normal_form ((erf ((1 / 2) * (((-1) * q) + ((-1) * p)) * (sqrt 2)))) ((-1) * (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2))))) by normal.
        try assert (0 < PI + 2 * (q ^ 2)) by sign.
        try assert (N67' : normal_form ((inv (4 * (((-1) * q) ^ 2) * (inv PI) + 2))) ((1 / 2) * PI * (inv (PI + 2 * (q ^ 2))))) by first [apply inv_is; [nonzero | (assert (Z0' : PI + 2 * (q ^ 2) <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
        try assert (N68' : normal_form ((exp ((-1 / 2) * ((((-1) * q) + ((-1) * p)) ^ 2)))) (inv (exp (q * p)) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))))) by normal.
        try assert (N69' : normal_form ((erf ((1 / 2) * (((-1) * p) - ((-1) * q)) * (sqrt 2)))) ((-1) * (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2))))) by normal.
        try assert (0 < PI + 2 * (q ^ 2)) by sign.
        try assert (N70' : normal_form (inv (4 * (q ^ 2) * (inv PI) + 2)) ((1 / 2) * PI * (inv (PI + 2 * (q ^ 2))))) by first [apply inv_is; [nonzero | (assert (Z0' : PI + 2 * (q ^ 2) <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
        try assert (N71' : normal_form (exp ((-1 / 2) * ((q + p) ^ 2))) (inv (exp (q * p)) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))))) by normal.
        try assert (N72' : normal_form (erf ((1 / 2) * (p - q) * (sqrt 2))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
        try assert (N73' : normal_form ((exp ((-1 / 2) * ((((-1) * p) - ((-1) * q)) ^ 2)))) (exp (q * p) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))))) by normal.
        try assert (N74' : normal_form (exp ((-1 / 2) * ((p - q) ^ 2))) (exp (q * p) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))))) by normal.
        try assert (0 < PI + 2 * (q ^ 2)) by sign.
        try assert (N75' : normal_form ((exp ((-1) * (((-1) * p) ^ 2) * (inv (4 * (((-1) * q) ^ 2) * (inv PI) + 2))))) (inv (exp ((1 / 2) * PI * (p ^ 2) * (inv (PI + 2 * (q ^ 2))))))) by normal.
        try assert (0 < PI + 2 * (q ^ 2)) by sign.
        try assert (N76' : normal_form (exp ((-1) * (p ^ 2) * (inv (4 * (q ^ 2) * (inv PI) + 2)))) (inv (exp ((1 / 2) * PI * (p ^ 2) * (inv (PI + 2 * (q ^ 2))))))) by normal.
        first [put; solve [ring] | equal]. }
      gap; try rewrite G'; lra.
Qed.

Theorem theorem (p : R) (q : R) :
  ((q + p) * (erf ((1 / 2) * (q + p) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (p - q) * (erf ((1 / 2) * (p - q) * (sqrt 2)))) ^ 2 >= 4 * (q ^ 2) * (1 - exp ((-1) * (p ^ 2) * (inv (4 * (q ^ 2) * (inv PI) + 2)))).
Proof. exact (step_theorem (p) (q)). Qed.
