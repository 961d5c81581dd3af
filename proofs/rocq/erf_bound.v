(** $erf(q/2^(1/2)) >= q / (pi/2 + q^2)^(1/2)$ for $q >= 0$ (erf-bound)

  Given [q >= 0]: q >= 0
  Then erf(1/2*q*2^(1/2)) >= q*(q^2 + 1/2*pi)^(-1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_bound_ahead.
From NCProofs Require erf_bound_behind.
From NCProofs Require erf_bound_early.
Open Scope R_scope.

(** Step [theorem], by Cases:
  erf(1/2*q*2^(1/2)) >= q*(q^2 + 1/2*pi)^(-1/2)
*)
Lemma step_theorem (q : R)
    (H_q_pos_is_0 : q >= 0) :
  erf ((1 / 2) * q * (sqrt 2)) >= q * (inv (sqrt (q ^ 2 + (1 / 2) * PI))).
Proof.
  destruct (Rle_dec 0 (q ^ 2 + (1 / 2) * PI - 3)) as [C' | C'].
  - assert (H_case : q ^ 2 + (1 / 2) * PI - 3 >= 0) by lra; clear C'.
    destruct (Rle_dec 0 ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)) - 1)) as [C' | C'].
    - assert (H_ratio : (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)) - 1 >= 0) by lra; clear C'.
      assert (I' : erf ((1 / 2) * (q) * (sqrt 2)) >= (q) * (inv (sqrt ((q) ^ 2 + (1 / 2) * PI)))).
      { apply (erf_bound_ahead.step_theorem (q) (q)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_case | assert (G' : ((q) ^ 2 + (1 / 2) * PI - 3) - (0) = (q ^ 2 + (1 / 2) * PI - 3) - (0)); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_case] | first [exact H_ratio | assert (G' : ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * ((q) ^ 2))) * (sqrt 2) * (inv ((sqrt ((q) ^ 2 + (1 / 2) * PI)) ^ 3))) - (1) = ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)) - 1) - (0)); [(try assert (0 < q ^ 2 + (1 / 2) * PI) by sign; try assert (0 < PI + 2 * (q ^ 2)) by sign; try assert (N2' : normal_form (sqrt (q ^ 2 + (1 / 2) * PI)) ((1 / 2) * (sqrt (PI + 2 * (q ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal]; try assert (0 < PI + 2 * (q ^ 2)) by sign; try assert (0 < PI + 2 * (q ^ 2)) by sign; try assert (N3' : normal_form (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)) (4 * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (q ^ 2)))) * (inv (PI + 2 * (q ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (q ^ 2 + (1 / 2) * PI) * sqrt (q ^ 2 + (1 / 2) * PI) = q ^ 2 + (1 / 2) * PI) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * (q ^ 2))) * inv (sqrt (PI + 2 * (q ^ 2))) = inv (PI + 2 * (q ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * (q ^ 2)) <> 0) by (apply positive_ne; sign); assert (Z2' : PI + 2 * (q ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal]; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_ratio] | first [assumption | gap; first [sign] | premise]]. }
      assert (G' : (erf ((1 / 2) * q * (sqrt 2))) - (q * (inv (sqrt (q ^ 2 + (1 / 2) * PI)))) = (erf ((1 / 2) * (q) * (sqrt 2))) - ((q) * (inv (sqrt ((q) ^ 2 + (1 / 2) * PI))))).
      { try assert (0 < q ^ 2 + (1 / 2) * PI) by sign.
        try assert (0 < PI + 2 * (q ^ 2)) by sign.
        try assert (N5' : normal_form (sqrt (q ^ 2 + (1 / 2) * PI)) ((1 / 2) * (sqrt (PI + 2 * (q ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
        try assert (0 < PI + 2 * (q ^ 2)) by sign.
        try assert (N6' : normal_form (inv (sqrt (q ^ 2 + (1 / 2) * PI))) (2 * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (q ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (PI + 2 * (q ^ 2))) * inv (sqrt (PI + 2 * (q ^ 2))) = inv (PI + 2 * (q ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * (q ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
        first [put; solve [ring] | equal]. }
      gap; try rewrite G'; lra.
    - assert (H_ratio : (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)) - 1 <= 0) by lra; clear C'.
      assert (I' : erf ((1 / 2) * (q) * (sqrt 2)) >= (q) * (inv (sqrt ((q) ^ 2 + (1 / 2) * PI)))).
      { apply (erf_bound_behind.step_theorem (0) (q)); [first [assumption | gap; by_number | premise] | first [assumption | gap; sign | premise] | first [exact H_ratio | assert (G' : (1) - ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * ((q) ^ 2))) * (sqrt 2) * (inv ((sqrt ((q) ^ 2 + (1 / 2) * PI)) ^ 3))) = (0) - ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)) - 1)); [(try assert (0 < q ^ 2 + (1 / 2) * PI) by sign; try assert (0 < PI + 2 * (q ^ 2)) by sign; try assert (N8' : normal_form (sqrt (q ^ 2 + (1 / 2) * PI)) ((1 / 2) * (sqrt (PI + 2 * (q ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal]; try assert (0 < PI + 2 * (q ^ 2)) by sign; try assert (0 < PI + 2 * (q ^ 2)) by sign; try assert (N9' : normal_form (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)) (4 * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (q ^ 2)))) * (inv (PI + 2 * (q ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (q ^ 2 + (1 / 2) * PI) * sqrt (q ^ 2 + (1 / 2) * PI) = q ^ 2 + (1 / 2) * PI) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * (q ^ 2))) * inv (sqrt (PI + 2 * (q ^ 2))) = inv (PI + 2 * (q ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * (q ^ 2)) <> 0) by (apply positive_ne; sign); assert (Z2' : PI + 2 * (q ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal]; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_ratio] | first [assumption | gap; sign | premise]]. }
      assert (G' : (erf ((1 / 2) * q * (sqrt 2))) - (q * (inv (sqrt (q ^ 2 + (1 / 2) * PI)))) = (erf ((1 / 2) * (q) * (sqrt 2))) - ((q) * (inv (sqrt ((q) ^ 2 + (1 / 2) * PI))))).
      { try assert (0 < q ^ 2 + (1 / 2) * PI) by sign.
        try assert (0 < PI + 2 * (q ^ 2)) by sign.
        try assert (N11' : normal_form (sqrt (q ^ 2 + (1 / 2) * PI)) ((1 / 2) * (sqrt (PI + 2 * (q ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
        try assert (0 < PI + 2 * (q ^ 2)) by sign.
        try assert (N12' : normal_form (inv (sqrt (q ^ 2 + (1 / 2) * PI))) (2 * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (q ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (PI + 2 * (q ^ 2))) * inv (sqrt (PI + 2 * (q ^ 2))) = inv (PI + 2 * (q ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * (q ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
        first [put; solve [ring] | equal]. }
      gap; try rewrite G'; lra.
  - assert (H_case : q ^ 2 + (1 / 2) * PI - 3 <= 0) by lra; clear C'.
    assert (I' : erf ((1 / 2) * (q) * (sqrt 2)) >= (q) * (inv (sqrt ((q) ^ 2 + (1 / 2) * PI)))).
    { apply (erf_bound_early.step_theorem (q)); [first [assumption | gap; sign | premise] | first [exact H_case | assert (G' : (3 - (1 / 2) * PI - (q) ^ 2) - (0) = (0) - (q ^ 2 + (1 / 2) * PI - 3)); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_case]]. }
    assert (G' : (erf ((1 / 2) * q * (sqrt 2))) - (q * (inv (sqrt (q ^ 2 + (1 / 2) * PI)))) = (erf ((1 / 2) * (q) * (sqrt 2))) - ((q) * (inv (sqrt ((q) ^ 2 + (1 / 2) * PI))))).
    { try assert (0 < q ^ 2 + (1 / 2) * PI) by sign.
      try assert (0 < PI + 2 * (q ^ 2)) by sign.
      try assert (N13' : normal_form (sqrt (q ^ 2 + (1 / 2) * PI)) ((1 / 2) * (sqrt (PI + 2 * (q ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < PI + 2 * (q ^ 2)) by sign.
      try assert (N14' : normal_form (inv (sqrt (q ^ 2 + (1 / 2) * PI))) (2 * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (q ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (PI + 2 * (q ^ 2))) * inv (sqrt (PI + 2 * (q ^ 2))) = inv (PI + 2 * (q ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * (q ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
      first [put; solve [ring] | equal]. }
    gap; try rewrite G'; lra.
Qed.

Theorem theorem (q : R)
    (H_q_pos_is_0 : q >= 0) :
  erf ((1 / 2) * q * (sqrt 2)) >= q * (inv (sqrt (q ^ 2 + (1 / 2) * PI))).
Proof. exact (step_theorem (q) H_q_pos_is_0). Qed.
