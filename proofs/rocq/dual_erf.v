(** Dual activation of the error function (arcsine kernel) (dual-erf)

  Given [k11 > 0]: k11 > 0
  Given [k22 > 0]: k22 > 0
  Given [regular]: k22*k11 > k12^2
  Then gauss(erf(u)*erf(v), k11, k12, k22) = 2*asin(2*k12*(1 + 2*k22)^(-1/2)*(1 +
    2*k11)^(-1/2))*pi^(-1)
  Then diff(t -> 2*pi^(-1)*asin(2*t*(1 + 2*k22)^(-1/2)*(1 + 2*k11)^(-1/2)), k12) =
    4*pi^(-1)*(-4*k12^2 + (1 + 2*k11)*(1 + 2*k22))^(-1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [integral], by Derived:
  gauss(erf(u)*erf(v), k11, k12, k22) = 2*asin(2*k12*(1 + 2*k22)^(-1/2)*(1 +
    2*k11)^(-1/2))*pi^(-1)
  Not stated: 'gauss' is not translated
*)

(** Step [kappa], by Algebra:
  gauss(erf(u)*erf(v), k11, k12, k22) = 2*asin(2*k12*(1 + 2*k22)^(-1/2)*(1 +
    2*k11)^(-1/2))*pi^(-1)
  Not stated: 'gauss' is not translated
*)

(** Step [kappadot], by Algebra:
  diff(t -> 2*pi^(-1)*asin(2*t*(1 + 2*k22)^(-1/2)*(1 + 2*k11)^(-1/2)), k12) = 4*pi^(-1)*(-4*k12^2
    + (1 + 2*k11)*(1 + 2*k22))^(-1/2)
*)
Lemma step_kappadot (k11 : R) (k12 : R) (k22 : R)
    (H_k11_pos_0 : k11 > 0)
    (H_k22_pos_0 : k22 > 0)
    (H_regular : k22 * k11 > k12 ^ 2) :
  diff (fun t => 2 * (asin (2 * t * (inv (sqrt (1 + 2 * k22))) * (inv (sqrt (1 + 2 * k11))))) * (inv PI)) k12 = 4 * (inv PI) * (inv (sqrt ((1 + 2 * k11) * (1 + 2 * k22) - 4 * (k12 ^ 2)))).
Proof.
  try assert (0 < 1 + 2 * k22) by sign.
  try assert (0 < 1 + 2 * k11) by sign.
  try assert (0 < (1 + 2 * k11) * (1 + 2 * k22) - 4 * (k12 ^ 2)) by first [seen | sign_form (4 * (k22 * k11 - k12 ^ 2) + (1 + 2 * k22 + 2 * k11)) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (0 < 1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)) by first [seen | sign_form (4 * (k22 * k11 - k12 ^ 2) + (1 + 2 * k22 + 2 * k11)) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (N0' : normal_form (sqrt ((1 + 2 * k11) * (1 + 2 * k22) - 4 * (k12 ^ 2))) (sqrt (1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)) * sqrt (1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)) = 1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)) by (apply sqrt_sqrt; first [seen | sign_form (4 * (k22 * k11 - k12 ^ 2) + (1 + 2 * k22 + 2 * k11)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
  try assert (0 < 1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)) by first [seen | sign_form (4 * (k22 * k11 - k12 ^ 2) + (1 + 2 * k22 + 2 * k11)) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (N1' : normal_form (inv (sqrt ((1 + 2 * k11) * (1 + 2 * k22) - 4 * (k12 ^ 2)))) (inv (sqrt (1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)) * sqrt (1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)) = 1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)) by (apply sqrt_sqrt; first [seen | sign_form (4 * (k22 * k11 - k12 ^ 2) + (1 + 2 * k22 + 2 * k11)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q1' : inv (sqrt (1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2))) * inv (sqrt (1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2))) = inv (1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2))) by (apply inv_sqrt_square; first [seen | sign_form (4 * (k22 * k11 - k12 ^ 2) + (1 + 2 * k22 + 2 * k11)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : sqrt (1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
  try assert (0 < 1 + 2 * k22) by sign.
  try assert (0 < 1 + 2 * k11) by sign.
  try assert (0 < 1 - (2 * k12 * (inv (sqrt (1 + 2 * k22))) * (inv (sqrt (1 + 2 * k11)))) ^ 2) by first [seen | sign_form ((4 * (k22 * k11 - k12 ^ 2) + (1 + 2 * k22 + 2 * k11)) * (inv (1 + 2 * k11)) * (inv (1 + 2 * k22))) ltac:(try assert (Q0' : sqrt (1 + 2 * k11) * sqrt (1 + 2 * k11) = 1 + 2 * k11) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + 2 * k11)) * inv (sqrt (1 + 2 * k11)) = inv (1 + 2 * k11)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 + 2 * k22) * sqrt (1 + 2 * k22) = 1 + 2 * k22) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (1 + 2 * k22)) * inv (sqrt (1 + 2 * k22)) = inv (1 + 2 * k22)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (1 + 2 * k22) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + 2 * k11) <> 0) by (apply positive_ne; sign); assert (Z2' : 1 + 2 * k11 <> 0) by (apply positive_ne; sign); assert (Z3' : 1 + 2 * k22 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]) | sign].
  try assert (0 < 1 + 2 * k22) by sign.
  try assert (0 < 1 + 2 * k11) by sign.
  try assert (0 < 1 - (2 * k12 * (inv (sqrt (1 + 2 * k22))) * (inv (sqrt (1 + 2 * k11)))) ^ 2) by first [seen | sign_form ((4 * (k22 * k11 - k12 ^ 2) + (1 + 2 * k22 + 2 * k11)) * (inv (1 + 2 * k11)) * (inv (1 + 2 * k22))) ltac:(try assert (Q0' : sqrt (1 + 2 * k11) * sqrt (1 + 2 * k11) = 1 + 2 * k11) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + 2 * k11)) * inv (sqrt (1 + 2 * k11)) = inv (1 + 2 * k11)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 + 2 * k22) * sqrt (1 + 2 * k22) = 1 + 2 * k22) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (1 + 2 * k22)) * inv (sqrt (1 + 2 * k22)) = inv (1 + 2 * k22)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (1 + 2 * k22) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + 2 * k11) <> 0) by (apply positive_ne; sign); assert (Z2' : 1 + 2 * k11 <> 0) by (apply positive_ne; sign); assert (Z3' : 1 + 2 * k22 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]) | sign].
  try assert (0 < 1 + 2 * k11) by sign.
  try assert (0 < 1 + 2 * k22) by sign.
  try assert (0 < 1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)) by first [seen | sign_form (4 * (k22 * k11 - k12 ^ 2) + (1 + 2 * k22 + 2 * k11)) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (N2' : normal_form (sqrt (1 - (2 * k12 * (inv (sqrt (1 + 2 * k22))) * (inv (sqrt (1 + 2 * k11)))) ^ 2)) (sqrt (1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)) * (inv (sqrt (1 + 2 * k22))) * (inv (sqrt (1 + 2 * k11))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * k11) * sqrt (1 + 2 * k11) = 1 + 2 * k11) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + 2 * k11)) * inv (sqrt (1 + 2 * k11)) = inv (1 + 2 * k11)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 + 2 * k22) * sqrt (1 + 2 * k22) = 1 + 2 * k22) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (1 + 2 * k22)) * inv (sqrt (1 + 2 * k22)) = inv (1 + 2 * k22)) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)) * sqrt (1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)) = 1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)) by (apply sqrt_sqrt; first [seen | sign_form (4 * (k22 * k11 - k12 ^ 2) + (1 + 2 * k22 + 2 * k11)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : sqrt (1 + 2 * k22) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + 2 * k11) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
  try assert (0 < 1 + 2 * k11) by sign.
  try assert (0 < 1 + 2 * k22) by sign.
  try assert (0 < 1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)) by first [seen | sign_form (4 * (k22 * k11 - k12 ^ 2) + (1 + 2 * k22 + 2 * k11)) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (N3' : normal_form (inv (sqrt (1 - (2 * k12 * (inv (sqrt (1 + 2 * k22))) * (inv (sqrt (1 + 2 * k11)))) ^ 2))) (sqrt (1 + 2 * k11) * (sqrt (1 + 2 * k22)) * (inv (sqrt (1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + 2 * k11) * sqrt (1 + 2 * k11) = 1 + 2 * k11) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + 2 * k11)) * inv (sqrt (1 + 2 * k11)) = inv (1 + 2 * k11)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 + 2 * k22) * sqrt (1 + 2 * k22) = 1 + 2 * k22) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (1 + 2 * k22)) * inv (sqrt (1 + 2 * k22)) = inv (1 + 2 * k22)) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)) * sqrt (1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)) = 1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)) by (apply sqrt_sqrt; first [seen | sign_form (4 * (k22 * k11 - k12 ^ 2) + (1 + 2 * k22 + 2 * k11)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q5' : inv (sqrt (1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2))) * inv (sqrt (1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2))) = inv (1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2))) by (apply inv_sqrt_square; first [seen | sign_form (4 * (k22 * k11 - k12 ^ 2) + (1 + 2 * k22 + 2 * k11)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : sqrt (1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + 2 * k22) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + 2 * k11) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal])] | normal].
  try assert (0 < 1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)) by first [seen | sign_form (4 * (k22 * k11 - k12 ^ 2) + (1 + 2 * k22 + 2 * k11)) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (N4' : normal_form (diff (fun t => 2 * (asin (2 * t * (inv (sqrt (1 + 2 * k22))) * (inv (sqrt (1 + 2 * k11))))) * (inv PI)) k12) (4 * (inv PI) * (inv (sqrt (1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)))))) by normal.
  first [put; solve [ring] | equal].
Qed.

Theorem theorem_2 (k11 : R) (k12 : R) (k22 : R)
    (H_k11_pos_0 : k11 > 0)
    (H_k22_pos_0 : k22 > 0)
    (H_regular : k22 * k11 > k12 ^ 2) :
  diff (fun t => 2 * (asin (2 * t * (inv (sqrt (1 + 2 * k22))) * (inv (sqrt (1 + 2 * k11))))) * (inv PI)) k12 = 4 * (inv PI) * (inv (sqrt ((1 + 2 * k11) * (1 + 2 * k22) - 4 * (k12 ^ 2)))).
Proof. exact (step_kappadot (k11) (k12) (k22) H_k11_pos_0 H_k22_pos_0 H_regular). Qed.
