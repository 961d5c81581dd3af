(** $Theta = (1 + D) Q$ with $D = k12 d/dk12$: the term of degree $n$ is weighted by $1 + n$ (ntk-from-nngp)

  Given [k11 > 0]: k11 > 0
  Given [k22 > 0]: k22 > 0
  Given [regular]: k22*k11 > k12^2
  Then 1/2*k12*pi^(-1)*asin(k22^(-1/2)*k12*k11^(-1/2)) +
    k12*(1/2*pi^(-1)*asin(k22^(-1/2)*k12*k11^(-1/2)) + 1/4) + 1/2*k11^(1/2)*(1 -
    k22^(-1)*k12^2*k11^(-1))^(1/2)*pi^(-1)*k22^(1/2) + 1/4*k12 = diff(t -> t*(1/4*t +
    1/2*t*pi^(-1)*asin(k22^(-1/2)*t*k11^(-1/2)) + 1/2*k11^(1/2)*(1 -
    k22^(-1)*t^2*k11^(-1))^(1/2)*pi^(-1)*k22^(1/2)), k12)
  Then k12*(k12 + 2*k11^(1/2)*(1 - k22^(-1)*k12^2*k11^(-1))^(1/2)*pi^(-1)*k22^(1/2) +
    2*k12*pi^(-1)*asin(k22^(-1/2)*k12*k11^(-1/2))) +
    1/2*pi^(-1)*k22*k11*asin(k22^(-1/2)*k12*k11^(-1/2)) + 1/2*k12^2 + 3/2*k11^(1/2)*(1 -
    k22^(-1)*k12^2*k11^(-1))^(1/2)*k12*pi^(-1)*k22^(1/2) + 1/4*k22*k11 +
    k12^2*pi^(-1)*asin(k22^(-1/2)*k12*k11^(-1/2)) = diff(t ->
    t*(1/2*pi^(-1)*asin(k22^(-1/2)*t*k11^(-1/2))*k22*k11 + 3/2*k11^(1/2)*t*(1 -
    k22^(-1)*t^2*k11^(-1))^(1/2)*pi^(-1)*k22^(1/2) + t^2*pi^(-1)*asin(k22^(-1/2)*t*k11^(-1/2)) +
    1/4*k22*k11 + 1/2*t^2), k12)
  Then 2*asin(2*k12*(1 + 2*k22)^(-1/2)*(1 + 2*k11)^(-1/2))*pi^(-1) + 4*(-4*k12^2 + 1 + 2*k22 +
    2*k11 + 4*k22*k11)^(-1/2)*k12*pi^(-1) = diff(t -> 2*t*pi^(-1)*asin(2*t*(1 + 2*k22)^(-1/2)*(1 +
    2*k11)^(-1/2)), k12)
  Then diff(t -> t^(n)*t*a, k12) = k12^(n)*a*(1 + n)
  Then limit(t -> t^(-5)*(-3/20*pi^(-1)*t^5 - 1/3*t^3*pi^(-1) + 2*asin(t)*pi^(-1) - 2*t*pi^(-1)),
    0, 1) = 0
  Then limit(t -> t^(-5)*(-4*t*pi^(-1) + 2*asin(t)*pi^(-1) - 4/3*t^3*pi^(-1) - 9/10*pi^(-1)*t^5 +
    2*t*pi^(-1)*(1 - t^2)^(-1/2)), 0, 1) = 0
  Then limit(t -> (-1/4*k22^(-1/2)*t^2*pi^(-1)*k11^(-1/2) - 1/2*k11^(1/2)*pi^(-1)*k22^(1/2) +
    1/2*t*pi^(-1)*asin(k22^(-1/2)*t*k11^(-1/2)) + 1/2*k11^(1/2)*(1 -
    k22^(-1)*t^2*k11^(-1))^(1/2)*pi^(-1)*k22^(1/2))*t^(-2), 0, 1) = 0
  Then limit(t -> (-1/4*t - 1/2*k11^(1/2)*pi^(-1)*k22^(1/2) +
    1/2*t*pi^(-1)*asin(k22^(-1/2)*t*k11^(-1/2)) + (1/4 +
    1/2*pi^(-1)*asin(k22^(-1/2)*t*k11^(-1/2)))*t + 1/2*k11^(1/2)*(1 -
    k22^(-1)*t^2*k11^(-1))^(1/2)*pi^(-1)*k22^(1/2) -
    3/4*k22^(-1/2)*t^2*pi^(-1)*k11^(-1/2))*t^(-2), 0, 1) = 0
  Then gauss((1/2*(-1 + v^2)*2^(1/2) + 1/6*6^(1/2)*(-3*v + v^3) + v)*(1/6*(u^3 - 3*u)*6^(1/2) +
    1/2*(u^2 - 1)*2^(1/2) + u), k11, k12, k22) = 1/2*(-k11 + 3*k12*k22*k11 + k22*k11 - 3*k12*k11 -
    2*6^(1/2)*k12 + 2*k12^3 + 1 + 6^(1/2)*k12*k22 - 3*k12*k22 + 5*k12 + 2*k12^2 - k22 +
    6^(1/2)*k12*k11)
  Then k12 + k12^2 + k12^3 = k12 + k12^2 + k12^3
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [ReLU], by Algebra:
  1/2*k12*pi^(-1)*asin(k22^(-1/2)*k12*k11^(-1/2)) +
    k12*(1/2*pi^(-1)*asin(k22^(-1/2)*k12*k11^(-1/2)) + 1/4) + 1/2*k11^(1/2)*(1 -
    k22^(-1)*k12^2*k11^(-1))^(1/2)*pi^(-1)*k22^(1/2) + 1/4*k12 = diff(t -> t*(1/4*t +
    1/2*t*pi^(-1)*asin(k22^(-1/2)*t*k11^(-1/2)) + 1/2*k11^(1/2)*(1 -
    k22^(-1)*t^2*k11^(-1))^(1/2)*pi^(-1)*k22^(1/2)), k12)
*)
Lemma step_ReLU (k11 : R) (k12 : R) (k22 : R)
    (H_k11_pos_0 : k11 > 0)
    (H_k22_pos_0 : k22 > 0)
    (H_regular : k22 * k11 > k12 ^ 2) :
  (1 / 2) * k12 * (asin (k12 * (inv (sqrt k22)) * (inv (sqrt k11)))) * (inv PI) + k12 * ((1 / 2) * (asin (k12 * (inv (sqrt k22)) * (inv (sqrt k11)))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt k11) * (sqrt (1 - k12 ^ 2 * (inv k22) * (inv k11))) * (sqrt k22) * (inv PI) + (1 / 4) * k12 = diff (fun t => t * ((1 / 4) * t + (1 / 2) * t * (asin (t * (inv (sqrt k22)) * (inv (sqrt k11)))) * (inv PI) + (1 / 2) * (sqrt k11) * (sqrt (1 - t ^ 2 * (inv k22) * (inv k11))) * (sqrt k22) * (inv PI))) k12.
Proof.
  try assert (0 < 1 - k12 ^ 2 * (inv k22) * (inv k11)) by first [seen | sign_form ((k22 * k11 - k12 ^ 2) * (inv k22) * (inv k11)) ltac:(assert (Z0' : k22 <> 0) by (apply positive_ne; sign); assert (Z1' : k11 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign].
  try assert (0 < k22 * k11 - k12 ^ 2) by first [sign].
  try assert (N0' : normal_form (sqrt (1 - k12 ^ 2 * (inv k22) * (inv k11))) (sqrt (k22 * k11 - k12 ^ 2) * (inv (sqrt k22)) * (inv (sqrt k11)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt k11 * sqrt k11 = k11) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt k11) * inv (sqrt k11) = inv k11) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt k22 * sqrt k22 = k22) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt k22) * inv (sqrt k22) = inv k22) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (k22 * k11 - k12 ^ 2) * sqrt (k22 * k11 - k12 ^ 2) = k22 * k11 - k12 ^ 2) by (apply sqrt_sqrt; first [sign]); assert (Z0' : sqrt k22 <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt k11 <> 0) by (apply positive_ne; sign); assert (Z2' : k22 <> 0) by (apply positive_ne; sign); assert (Z3' : k11 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
  try assert (0 < 1 - (k12 * (inv (sqrt k22)) * (inv (sqrt k11))) ^ 2) by first [seen | sign_form ((k22 * k11 - k12 ^ 2) * (inv k22) * (inv k11)) ltac:(try assert (Q0' : sqrt k11 * sqrt k11 = k11) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt k11) * inv (sqrt k11) = inv k11) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt k22 * sqrt k22 = k22) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt k22) * inv (sqrt k22) = inv k22) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt k22 <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt k11 <> 0) by (apply positive_ne; sign); assert (Z2' : k22 <> 0) by (apply positive_ne; sign); assert (Z3' : k11 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]) | sign].
  try assert (0 < 1 - k12 ^ 2 * (inv k22) * (inv k11)) by first [seen | sign_form ((k22 * k11 - k12 ^ 2) * (inv k22) * (inv k11)) ltac:(assert (Z0' : k22 <> 0) by (apply positive_ne; sign); assert (Z1' : k11 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign].
  try assert (0 < 1 - k12 ^ 2 * (inv k22) * (inv k11)) by first [seen | sign_form ((k22 * k11 - k12 ^ 2) * (inv k22) * (inv k11)) ltac:(assert (Z0' : k22 <> 0) by (apply positive_ne; sign); assert (Z1' : k11 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign].
  try assert (0 < 1 - k12 ^ 2 * (inv k22) * (inv k11)) by first [seen | sign_form ((k22 * k11 - k12 ^ 2) * (inv k22) * (inv k11)) ltac:(assert (Z0' : k22 <> 0) by (apply positive_ne; sign); assert (Z1' : k11 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign].
  try assert (0 < 1 - (k12 * (inv (sqrt k22)) * (inv (sqrt k11))) ^ 2) by first [seen | sign_form ((k22 * k11 - k12 ^ 2) * (inv k22) * (inv k11)) ltac:(try assert (Q0' : sqrt k11 * sqrt k11 = k11) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt k11) * inv (sqrt k11) = inv k11) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt k22 * sqrt k22 = k22) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt k22) * inv (sqrt k22) = inv k22) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt k22 <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt k11 <> 0) by (apply positive_ne; sign); assert (Z2' : k22 <> 0) by (apply positive_ne; sign); assert (Z3' : k11 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]) | sign].
  try assert (0 < k22 * k11 - k12 ^ 2) by first [sign].
  try assert (N1' : normal_form (inv (sqrt (1 - k12 ^ 2 * (inv k22) * (inv k11)))) (sqrt k11 * (sqrt k22) * (inv (sqrt (k22 * k11 - k12 ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt k11 * sqrt k11 = k11) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt k11) * inv (sqrt k11) = inv k11) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt k22 * sqrt k22 = k22) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt k22) * inv (sqrt k22) = inv k22) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (k22 * k11 - k12 ^ 2) * sqrt (k22 * k11 - k12 ^ 2) = k22 * k11 - k12 ^ 2) by (apply sqrt_sqrt; first [sign]); try assert (Q5' : inv (sqrt (k22 * k11 - k12 ^ 2)) * inv (sqrt (k22 * k11 - k12 ^ 2)) = inv (k22 * k11 - k12 ^ 2)) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt k22 <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt k11 <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (k22 * k11 - k12 ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal])] | normal].
  try assert (0 < k22 * k11 - k12 ^ 2) by first [sign].
  try assert (N2' : normal_form (sqrt (1 - (k12 * (inv (sqrt k22)) * (inv (sqrt k11))) ^ 2)) (sqrt (k22 * k11 - k12 ^ 2) * (inv (sqrt k22)) * (inv (sqrt k11)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt k11 * sqrt k11 = k11) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt k11) * inv (sqrt k11) = inv k11) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt k22 * sqrt k22 = k22) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt k22) * inv (sqrt k22) = inv k22) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (k22 * k11 - k12 ^ 2) * sqrt (k22 * k11 - k12 ^ 2) = k22 * k11 - k12 ^ 2) by (apply sqrt_sqrt; first [sign]); assert (Z0' : sqrt k22 <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt k11 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
  try assert (0 < k22 * k11 - k12 ^ 2) by first [sign].
  try assert (N3' : normal_form (inv (sqrt (1 - (k12 * (inv (sqrt k22)) * (inv (sqrt k11))) ^ 2))) (sqrt k11 * (sqrt k22) * (inv (sqrt (k22 * k11 - k12 ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt k11 * sqrt k11 = k11) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt k11) * inv (sqrt k11) = inv k11) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt k22 * sqrt k22 = k22) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt k22) * inv (sqrt k22) = inv k22) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (k22 * k11 - k12 ^ 2) * sqrt (k22 * k11 - k12 ^ 2) = k22 * k11 - k12 ^ 2) by (apply sqrt_sqrt; first [sign]); try assert (Q5' : inv (sqrt (k22 * k11 - k12 ^ 2)) * inv (sqrt (k22 * k11 - k12 ^ 2)) = inv (k22 * k11 - k12 ^ 2)) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt k22 <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt k11 <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (k22 * k11 - k12 ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal])] | normal].
  try assert (0 < k22 * k11 - k12 ^ 2) by first [sign].
  try assert (N4' : normal_form (diff (fun t => t * ((1 / 4) * t + (1 / 2) * t * (asin (t * (inv (sqrt k22)) * (inv (sqrt k11)))) * (inv PI) + (1 / 2) * (sqrt k11) * (sqrt (1 - t ^ 2 * (inv k22) * (inv k11))) * (sqrt k22) * (inv PI))) k12) ((1 / 2) * (sqrt (k22 * k11 - k12 ^ 2)) * (inv PI) + asin (k12 * (inv (sqrt k22)) * (inv (sqrt k11))) * k12 * (inv PI) + (1 / 2) * k12)) by normal.
  try assert (Q0' : sqrt k11 * sqrt k11 = k11) by (apply sqrt_sqrt; sign).
  try assert (Q1' : inv (sqrt k11) * inv (sqrt k11) = inv k11) by (apply inv_sqrt_square; sign).
  try assert (Q2' : sqrt k22 * sqrt k22 = k22) by (apply sqrt_sqrt; sign).
  try assert (Q3' : inv (sqrt k22) * inv (sqrt k22) = inv k22) by (apply inv_sqrt_square; sign).
  try assert (Q4' : sqrt (k22 * k11 - k12 ^ 2) * sqrt (k22 * k11 - k12 ^ 2) = k22 * k11 - k12 ^ 2) by (apply sqrt_sqrt; first [sign]).
  assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
  assert (Z1' : sqrt k22 <> 0) by (apply positive_ne; sign).
  assert (Z2' : sqrt k11 <> 0) by (apply positive_ne; sign).
  first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal].
Qed.

(** Step [squared ReLU], by Algebra:
  k12*(k12 + 2*k11^(1/2)*(1 - k22^(-1)*k12^2*k11^(-1))^(1/2)*pi^(-1)*k22^(1/2) +
    2*k12*pi^(-1)*asin(k22^(-1/2)*k12*k11^(-1/2))) +
    1/2*pi^(-1)*k22*k11*asin(k22^(-1/2)*k12*k11^(-1/2)) + 1/2*k12^2 + 3/2*k11^(1/2)*(1 -
    k22^(-1)*k12^2*k11^(-1))^(1/2)*k12*pi^(-1)*k22^(1/2) + 1/4*k22*k11 +
    k12^2*pi^(-1)*asin(k22^(-1/2)*k12*k11^(-1/2)) = diff(t ->
    t*(1/2*pi^(-1)*asin(k22^(-1/2)*t*k11^(-1/2))*k22*k11 + 3/2*k11^(1/2)*t*(1 -
    k22^(-1)*t^2*k11^(-1))^(1/2)*pi^(-1)*k22^(1/2) + t^2*pi^(-1)*asin(k22^(-1/2)*t*k11^(-1/2)) +
    1/4*k22*k11 + 1/2*t^2), k12)
*)
Lemma step_squared_ReLU (k11 : R) (k12 : R) (k22 : R)
    (H_k11_pos_0 : k11 > 0)
    (H_k22_pos_0 : k22 > 0)
    (H_regular : k22 * k11 > k12 ^ 2) :
  k12 * (k12 + 2 * (sqrt k11) * (sqrt (1 - k12 ^ 2 * (inv k22) * (inv k11))) * (sqrt k22) * (inv PI) + 2 * k12 * (asin (k12 * (inv (sqrt k22)) * (inv (sqrt k11)))) * (inv PI)) + (1 / 2) * k22 * k11 * (asin (k12 * (inv (sqrt k22)) * (inv (sqrt k11)))) * (inv PI) + (1 / 2) * (k12 ^ 2) + (3 / 2) * (sqrt k11) * (sqrt (1 - k12 ^ 2 * (inv k22) * (inv k11))) * k12 * (sqrt k22) * (inv PI) + (1 / 4) * k22 * k11 + k12 ^ 2 * (asin (k12 * (inv (sqrt k22)) * (inv (sqrt k11)))) * (inv PI) = diff (fun t => t * ((1 / 2) * (asin (t * (inv (sqrt k22)) * (inv (sqrt k11)))) * k22 * k11 * (inv PI) + (3 / 2) * (sqrt k11) * t * (sqrt (1 - t ^ 2 * (inv k22) * (inv k11))) * (sqrt k22) * (inv PI) + t ^ 2 * (asin (t * (inv (sqrt k22)) * (inv (sqrt k11)))) * (inv PI) + (1 / 4) * k22 * k11 + (1 / 2) * (t ^ 2))) k12.
Proof.
  try assert (0 < 1 - k12 ^ 2 * (inv k22) * (inv k11)) by first [seen | sign_form ((k22 * k11 - k12 ^ 2) * (inv k22) * (inv k11)) ltac:(assert (Z0' : k22 <> 0) by (apply positive_ne; sign); assert (Z1' : k11 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign].
  try assert (0 < k22 * k11 - k12 ^ 2) by first [sign].
  try assert (N0' : normal_form (sqrt (1 - k12 ^ 2 * (inv k22) * (inv k11))) (sqrt (k22 * k11 - k12 ^ 2) * (inv (sqrt k22)) * (inv (sqrt k11)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt k11 * sqrt k11 = k11) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt k11) * inv (sqrt k11) = inv k11) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt k22 * sqrt k22 = k22) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt k22) * inv (sqrt k22) = inv k22) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (k22 * k11 - k12 ^ 2) * sqrt (k22 * k11 - k12 ^ 2) = k22 * k11 - k12 ^ 2) by (apply sqrt_sqrt; first [sign]); assert (Z0' : sqrt k22 <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt k11 <> 0) by (apply positive_ne; sign); assert (Z2' : k22 <> 0) by (apply positive_ne; sign); assert (Z3' : k11 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
  try assert (0 < 1 - k12 ^ 2 * (inv k22) * (inv k11)) by first [seen | sign_form ((k22 * k11 - k12 ^ 2) * (inv k22) * (inv k11)) ltac:(assert (Z0' : k22 <> 0) by (apply positive_ne; sign); assert (Z1' : k11 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign].
  try assert (0 < 1 - (k12 * (inv (sqrt k22)) * (inv (sqrt k11))) ^ 2) by first [seen | sign_form ((k22 * k11 - k12 ^ 2) * (inv k22) * (inv k11)) ltac:(try assert (Q0' : sqrt k11 * sqrt k11 = k11) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt k11) * inv (sqrt k11) = inv k11) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt k22 * sqrt k22 = k22) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt k22) * inv (sqrt k22) = inv k22) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt k22 <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt k11 <> 0) by (apply positive_ne; sign); assert (Z2' : k22 <> 0) by (apply positive_ne; sign); assert (Z3' : k11 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]) | sign].
  try assert (0 < 1 - k12 ^ 2 * (inv k22) * (inv k11)) by first [seen | sign_form ((k22 * k11 - k12 ^ 2) * (inv k22) * (inv k11)) ltac:(assert (Z0' : k22 <> 0) by (apply positive_ne; sign); assert (Z1' : k11 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign].
  try assert (0 < 1 - k12 ^ 2 * (inv k22) * (inv k11)) by first [seen | sign_form ((k22 * k11 - k12 ^ 2) * (inv k22) * (inv k11)) ltac:(assert (Z0' : k22 <> 0) by (apply positive_ne; sign); assert (Z1' : k11 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign].
  try assert (0 < 1 - (k12 * (inv (sqrt k22)) * (inv (sqrt k11))) ^ 2) by first [seen | sign_form ((k22 * k11 - k12 ^ 2) * (inv k22) * (inv k11)) ltac:(try assert (Q0' : sqrt k11 * sqrt k11 = k11) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt k11) * inv (sqrt k11) = inv k11) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt k22 * sqrt k22 = k22) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt k22) * inv (sqrt k22) = inv k22) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt k22 <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt k11 <> 0) by (apply positive_ne; sign); assert (Z2' : k22 <> 0) by (apply positive_ne; sign); assert (Z3' : k11 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]) | sign].
  try assert (0 < k22 * k11 - k12 ^ 2) by first [sign].
  try assert (N1' : normal_form (inv (sqrt (1 - k12 ^ 2 * (inv k22) * (inv k11)))) (sqrt k11 * (sqrt k22) * (inv (sqrt (k22 * k11 - k12 ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt k11 * sqrt k11 = k11) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt k11) * inv (sqrt k11) = inv k11) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt k22 * sqrt k22 = k22) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt k22) * inv (sqrt k22) = inv k22) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (k22 * k11 - k12 ^ 2) * sqrt (k22 * k11 - k12 ^ 2) = k22 * k11 - k12 ^ 2) by (apply sqrt_sqrt; first [sign]); try assert (Q5' : inv (sqrt (k22 * k11 - k12 ^ 2)) * inv (sqrt (k22 * k11 - k12 ^ 2)) = inv (k22 * k11 - k12 ^ 2)) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt k22 <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt k11 <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (k22 * k11 - k12 ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal])] | normal].
  try assert (0 < k22 * k11 - k12 ^ 2) by first [sign].
  try assert (N2' : normal_form (sqrt (1 - (k12 * (inv (sqrt k22)) * (inv (sqrt k11))) ^ 2)) (sqrt (k22 * k11 - k12 ^ 2) * (inv (sqrt k22)) * (inv (sqrt k11)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt k11 * sqrt k11 = k11) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt k11) * inv (sqrt k11) = inv k11) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt k22 * sqrt k22 = k22) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt k22) * inv (sqrt k22) = inv k22) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (k22 * k11 - k12 ^ 2) * sqrt (k22 * k11 - k12 ^ 2) = k22 * k11 - k12 ^ 2) by (apply sqrt_sqrt; first [sign]); assert (Z0' : sqrt k22 <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt k11 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
  try assert (0 < k22 * k11 - k12 ^ 2) by first [sign].
  try assert (N3' : normal_form (inv (sqrt (1 - (k12 * (inv (sqrt k22)) * (inv (sqrt k11))) ^ 2))) (sqrt k11 * (sqrt k22) * (inv (sqrt (k22 * k11 - k12 ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt k11 * sqrt k11 = k11) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt k11) * inv (sqrt k11) = inv k11) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt k22 * sqrt k22 = k22) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt k22) * inv (sqrt k22) = inv k22) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (k22 * k11 - k12 ^ 2) * sqrt (k22 * k11 - k12 ^ 2) = k22 * k11 - k12 ^ 2) by (apply sqrt_sqrt; first [sign]); try assert (Q5' : inv (sqrt (k22 * k11 - k12 ^ 2)) * inv (sqrt (k22 * k11 - k12 ^ 2)) = inv (k22 * k11 - k12 ^ 2)) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt k22 <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt k11 <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (k22 * k11 - k12 ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal])] | normal].
  try assert (0 < k22 * k11 - k12 ^ 2) by first [sign].
  try assert (N4' : normal_form (diff (fun t => t * ((1 / 2) * (asin (t * (inv (sqrt k22)) * (inv (sqrt k11)))) * k22 * k11 * (inv PI) + (3 / 2) * (sqrt k11) * t * (sqrt (1 - t ^ 2 * (inv k22) * (inv k11))) * (sqrt k22) * (inv PI) + t ^ 2 * (asin (t * (inv (sqrt k22)) * (inv (sqrt k11)))) * (inv PI) + (1 / 4) * k22 * k11 + (1 / 2) * (t ^ 2))) k12) ((3 / 2) * (k12 ^ 2) + (1 / 2) * (asin (k12 * (inv (sqrt k22)) * (inv (sqrt k11)))) * k22 * k11 * (inv PI) + 3 * (asin (k12 * (inv (sqrt k22)) * (inv (sqrt k11)))) * (k12 ^ 2) * (inv PI) + (1 / 2) * k12 * k22 * k11 * (inv PI) * (inv (sqrt (k22 * k11 - k12 ^ 2))) + (1 / 4) * k22 * k11 + 3 * k12 * (sqrt (k22 * k11 - k12 ^ 2)) * (inv PI) - (1 / 2) * (k12 ^ 3) * (inv PI) * (inv (sqrt (k22 * k11 - k12 ^ 2))))) by normal.
  try assert (Q0' : sqrt k11 * sqrt k11 = k11) by (apply sqrt_sqrt; sign).
  try assert (Q1' : inv (sqrt k11) * inv (sqrt k11) = inv k11) by (apply inv_sqrt_square; sign).
  try assert (Q2' : sqrt k22 * sqrt k22 = k22) by (apply sqrt_sqrt; sign).
  try assert (Q3' : inv (sqrt k22) * inv (sqrt k22) = inv k22) by (apply inv_sqrt_square; sign).
  try assert (Q4' : sqrt (k22 * k11 - k12 ^ 2) * sqrt (k22 * k11 - k12 ^ 2) = k22 * k11 - k12 ^ 2) by (apply sqrt_sqrt; first [sign]).
  try assert (Q5' : inv (sqrt (k22 * k11 - k12 ^ 2)) * inv (sqrt (k22 * k11 - k12 ^ 2)) = inv (k22 * k11 - k12 ^ 2)) by (apply inv_sqrt_square; first [sign]).
  assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
  assert (Z1' : sqrt k22 <> 0) by (apply positive_ne; sign).
  assert (Z2' : sqrt k11 <> 0) by (apply positive_ne; sign).
  assert (Z3' : sqrt (k22 * k11 - k12 ^ 2) <> 0) by (apply positive_ne; sign).
  first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z3'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal].
Qed.

(** Step [ERF], by Algebra:
  2*asin(2*k12*(1 + 2*k22)^(-1/2)*(1 + 2*k11)^(-1/2))*pi^(-1) + 4*(-4*k12^2 + 1 + 2*k22 + 2*k11 +
    4*k22*k11)^(-1/2)*k12*pi^(-1) = diff(t -> 2*t*pi^(-1)*asin(2*t*(1 + 2*k22)^(-1/2)*(1 +
    2*k11)^(-1/2)), k12)
*)
Lemma step_ERF (k11 : R) (k12 : R) (k22 : R)
    (H_k11_pos_0 : k11 > 0)
    (H_k22_pos_0 : k22 > 0)
    (H_regular : k22 * k11 > k12 ^ 2) :
  2 * (asin (2 * k12 * (inv (sqrt (1 + 2 * k22))) * (inv (sqrt (1 + 2 * k11))))) * (inv PI) + 4 * k12 * (inv (sqrt (1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)))) * (inv PI) = diff (fun t => 2 * t * (asin (2 * t * (inv (sqrt (1 + 2 * k22))) * (inv (sqrt (1 + 2 * k11))))) * (inv PI)) k12.
Proof.
  try assert (0 < 1 + 2 * k22) by sign.
  try assert (0 < 1 + 2 * k11) by sign.
  try assert (0 < 1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)) by first [seen | sign_form (4 * (k22 * k11 - k12 ^ 2) + (1 + 2 * k22 + 2 * k11)) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (0 < 1 + 2 * k22) by sign.
  try assert (0 < 1 + 2 * k11) by sign.
  try assert (0 < 1 - (2 * k12 * (inv (sqrt (1 + 2 * k22))) * (inv (sqrt (1 + 2 * k11)))) ^ 2) by first [seen | sign_form ((4 * (k22 * k11 - k12 ^ 2) + (1 + 2 * k22 + 2 * k11)) * (inv (1 + 2 * k11)) * (inv (1 + 2 * k22))) ltac:(try assert (Q0' : sqrt (1 + 2 * k11) * sqrt (1 + 2 * k11) = 1 + 2 * k11) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + 2 * k11)) * inv (sqrt (1 + 2 * k11)) = inv (1 + 2 * k11)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 + 2 * k22) * sqrt (1 + 2 * k22) = 1 + 2 * k22) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (1 + 2 * k22)) * inv (sqrt (1 + 2 * k22)) = inv (1 + 2 * k22)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (1 + 2 * k22) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + 2 * k11) <> 0) by (apply positive_ne; sign); assert (Z2' : 1 + 2 * k11 <> 0) by (apply positive_ne; sign); assert (Z3' : 1 + 2 * k22 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]) | sign].
  try assert (0 < 1 + 2 * k22) by sign.
  try assert (0 < 1 + 2 * k11) by sign.
  try assert (0 < 1 - (2 * k12 * (inv (sqrt (1 + 2 * k22))) * (inv (sqrt (1 + 2 * k11)))) ^ 2) by first [seen | sign_form ((4 * (k22 * k11 - k12 ^ 2) + (1 + 2 * k22 + 2 * k11)) * (inv (1 + 2 * k11)) * (inv (1 + 2 * k22))) ltac:(try assert (Q0' : sqrt (1 + 2 * k11) * sqrt (1 + 2 * k11) = 1 + 2 * k11) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + 2 * k11)) * inv (sqrt (1 + 2 * k11)) = inv (1 + 2 * k11)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 + 2 * k22) * sqrt (1 + 2 * k22) = 1 + 2 * k22) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (1 + 2 * k22)) * inv (sqrt (1 + 2 * k22)) = inv (1 + 2 * k22)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (1 + 2 * k22) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + 2 * k11) <> 0) by (apply positive_ne; sign); assert (Z2' : 1 + 2 * k11 <> 0) by (apply positive_ne; sign); assert (Z3' : 1 + 2 * k22 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]) | sign].
  try assert (0 < 1 + 2 * k11) by sign.
  try assert (0 < 1 + 2 * k22) by sign.
  try assert (0 < 1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)) by first [seen | sign_form (4 * (k22 * k11 - k12 ^ 2) + (1 + 2 * k22 + 2 * k11)) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (N0' : normal_form (sqrt (1 - (2 * k12 * (inv (sqrt (1 + 2 * k22))) * (inv (sqrt (1 + 2 * k11)))) ^ 2)) (sqrt (1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)) * (inv (sqrt (1 + 2 * k22))) * (inv (sqrt (1 + 2 * k11))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * k11) * sqrt (1 + 2 * k11) = 1 + 2 * k11) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + 2 * k11)) * inv (sqrt (1 + 2 * k11)) = inv (1 + 2 * k11)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 + 2 * k22) * sqrt (1 + 2 * k22) = 1 + 2 * k22) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (1 + 2 * k22)) * inv (sqrt (1 + 2 * k22)) = inv (1 + 2 * k22)) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)) * sqrt (1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)) = 1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)) by (apply sqrt_sqrt; first [seen | sign_form (4 * (k22 * k11 - k12 ^ 2) + (1 + 2 * k22 + 2 * k11)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : sqrt (1 + 2 * k22) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + 2 * k11) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
  try assert (0 < 1 + 2 * k11) by sign.
  try assert (0 < 1 + 2 * k22) by sign.
  try assert (0 < 1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)) by first [seen | sign_form (4 * (k22 * k11 - k12 ^ 2) + (1 + 2 * k22 + 2 * k11)) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (N1' : normal_form (inv (sqrt (1 - (2 * k12 * (inv (sqrt (1 + 2 * k22))) * (inv (sqrt (1 + 2 * k11)))) ^ 2))) (sqrt (1 + 2 * k11) * (sqrt (1 + 2 * k22)) * (inv (sqrt (1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + 2 * k11) * sqrt (1 + 2 * k11) = 1 + 2 * k11) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + 2 * k11)) * inv (sqrt (1 + 2 * k11)) = inv (1 + 2 * k11)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 + 2 * k22) * sqrt (1 + 2 * k22) = 1 + 2 * k22) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (1 + 2 * k22)) * inv (sqrt (1 + 2 * k22)) = inv (1 + 2 * k22)) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)) * sqrt (1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)) = 1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)) by (apply sqrt_sqrt; first [seen | sign_form (4 * (k22 * k11 - k12 ^ 2) + (1 + 2 * k22 + 2 * k11)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q5' : inv (sqrt (1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2))) * inv (sqrt (1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2))) = inv (1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2))) by (apply inv_sqrt_square; first [seen | sign_form (4 * (k22 * k11 - k12 ^ 2) + (1 + 2 * k22 + 2 * k11)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : sqrt (1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + 2 * k22) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + 2 * k11) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal])] | normal].
  try assert (0 < 1 + 2 * k11) by sign.
  try assert (0 < 1 + 2 * k22) by sign.
  try assert (0 < 1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)) by first [seen | sign_form (4 * (k22 * k11 - k12 ^ 2) + (1 + 2 * k22 + 2 * k11)) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (N2' : normal_form (diff (fun t => 2 * t * (asin (2 * t * (inv (sqrt (1 + 2 * k22))) * (inv (sqrt (1 + 2 * k11))))) * (inv PI)) k12) (2 * (asin (2 * k12 * (inv (sqrt (1 + 2 * k22))) * (inv (sqrt (1 + 2 * k11))))) * (inv PI) + 4 * k12 * (inv PI) * (inv (sqrt (1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)))))) by normal.
  first [put; solve [ring] | equal].
Qed.

(** Step [term], by Algebra:
  diff(t -> t^(n)*t*a, k12) = k12^(n)*a*(1 + n)
*)
Lemma step_term (a : R) (k12 : R) (n : R)
    (label_n : label n) :
  diff (fun t => npow t n * t * a) k12 = npow k12 n * a * (1 + n).
Proof.
  try assert (N0' : normal_form (npow k12 n) (k12 * (npow k12 (n - 1)))) by normal.
  try assert (N1' : normal_form (diff (fun t => npow t n * t * a) k12) (k12 * a * (npow k12 (n - 1)) + k12 * n * a * (npow k12 (n - 1)))) by normal.
  first [put; solve [ring] | equal].
Qed.

(** Step [ERF, in c], by Algebra:
  2*asin(2*k12*(1 + 2*k22)^(-1/2)*(1 + 2*k11)^(-1/2))*pi^(-1) = 2*asin(2*k12*(1 + 2*k22)^(-1/2)*(1
    + 2*k11)^(-1/2))*pi^(-1)
*)
Lemma step_ERF__in_c (k11 : R) (k12 : R) (k22 : R)
    (H_k11_pos_0 : k11 > 0)
    (H_k22_pos_0 : k22 > 0) :
  2 * (asin (2 * k12 * (inv (sqrt (1 + 2 * k22))) * (inv (sqrt (1 + 2 * k11))))) * (inv PI) = 2 * (asin (2 * k12 * (inv (sqrt (1 + 2 * k22))) * (inv (sqrt (1 + 2 * k11))))) * (inv PI).
Proof.
  try assert (0 < 1 + 2 * k22) by sign.
  try assert (0 < 1 + 2 * k11) by sign.
  first [put; solve [ring] | equal].
Qed.

(** Step [ERF, Taylor terms of Q], by TakeLimit:
  limit(t -> t^(-5)*(-3/20*pi^(-1)*t^5 - 1/3*t^3*pi^(-1) + 2*asin(t)*pi^(-1) - 2*t*pi^(-1)), 0, 1)
    = 0
*)
Lemma step_ERF__Taylor_terms_of_Q :
  the_limit (at_right 0) (fun t => (2 * (asin t) * (inv PI) - (3 / 20) * (t ^ 5) * (inv PI) - (1 / 3) * (t ^ 3) * (inv PI) - 2 * t * (inv PI)) * (inv (t ^ 5))) = 0.
Proof. (* Admitted: limits by derivatives of another order have no replay *)
Admitted.

(** Step [ERF, Taylor terms of Theta], by TakeLimit:
  limit(t -> t^(-5)*(-4*t*pi^(-1) + 2*asin(t)*pi^(-1) - 4/3*t^3*pi^(-1) - 9/10*pi^(-1)*t^5 +
    2*t*pi^(-1)*(1 - t^2)^(-1/2)), 0, 1) = 0
*)
Lemma step_ERF__Taylor_terms_of_Theta :
  the_limit (at_right 0) (fun t => (2 * (asin t) * (inv PI) + 2 * t * (inv PI) * (inv (sqrt (1 - t ^ 2))) - 4 * t * (inv PI) - (4 / 3) * (t ^ 3) * (inv PI) - (9 / 10) * (t ^ 5) * (inv PI)) * (inv (t ^ 5))) = 0.
Proof. (* Admitted: limits by derivatives of another order have no replay *)
Admitted.

(** Step [ReLU, Taylor terms of Q], by TakeLimit:
  limit(t -> (-1/4*k22^(-1/2)*t^2*pi^(-1)*k11^(-1/2) - 1/2*k11^(1/2)*pi^(-1)*k22^(1/2) +
    1/2*t*pi^(-1)*asin(k22^(-1/2)*t*k11^(-1/2)) + 1/2*k11^(1/2)*(1 -
    k22^(-1)*t^2*k11^(-1))^(1/2)*pi^(-1)*k22^(1/2))*t^(-2), 0, 1) = 0
*)
Lemma step_ReLU__Taylor_terms_of_Q (k11 : R) (k22 : R)
    (H_k11_pos_0 : k11 > 0)
    (H_k22_pos_0 : k22 > 0) :
  the_limit (at_right 0) (fun t => ((1 / 2) * t * (asin (t * (inv (sqrt k22)) * (inv (sqrt k11)))) * (inv PI) + (1 / 2) * (sqrt k11) * (sqrt (1 - t ^ 2 * (inv k22) * (inv k11))) * (sqrt k22) * (inv PI) - (1 / 4) * (t ^ 2) * (inv (sqrt k22)) * (inv PI) * (inv (sqrt k11)) - (1 / 2) * (sqrt k11) * (sqrt k22) * (inv PI)) * (inv (t ^ 2))) = 0.
Proof. (* Admitted: limits by derivatives of another order have no replay *)
Admitted.

(** Step [ReLU, Taylor terms of Theta], by TakeLimit:
  limit(t -> (-1/4*t - 1/2*k11^(1/2)*pi^(-1)*k22^(1/2) +
    1/2*t*pi^(-1)*asin(k22^(-1/2)*t*k11^(-1/2)) + (1/4 +
    1/2*pi^(-1)*asin(k22^(-1/2)*t*k11^(-1/2)))*t + 1/2*k11^(1/2)*(1 -
    k22^(-1)*t^2*k11^(-1))^(1/2)*pi^(-1)*k22^(1/2) -
    3/4*k22^(-1/2)*t^2*pi^(-1)*k11^(-1/2))*t^(-2), 0, 1) = 0
*)
Lemma step_ReLU__Taylor_terms_of_Theta (k11 : R) (k22 : R)
    (H_k11_pos_0 : k11 > 0)
    (H_k22_pos_0 : k22 > 0) :
  the_limit (at_right 0) (fun t => ((1 / 2) * t * (asin (t * (inv (sqrt k22)) * (inv (sqrt k11)))) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (t * (inv (sqrt k22)) * (inv (sqrt k11)))) * (inv PI)) * t + (1 / 2) * (sqrt k11) * (sqrt (1 - t ^ 2 * (inv k22) * (inv k11))) * (sqrt k22) * (inv PI) - (1 / 4) * t - (1 / 2) * (sqrt k11) * (sqrt k22) * (inv PI) - (3 / 4) * (t ^ 2) * (inv (sqrt k22)) * (inv PI) * (inv (sqrt k11))) * (inv (t ^ 2))) = 0.
Proof. (* Admitted: limits by derivatives of another order have no replay *)
Admitted.

(** Step [Hermite], by Derived:
  gauss((1/2*(-1 + v^2)*2^(1/2) + 1/6*6^(1/2)*(-3*v + v^3) + v)*(1/6*(u^3 - 3*u)*6^(1/2) +
    1/2*(u^2 - 1)*2^(1/2) + u), k11, k12, k22) = 1/2*(-k11 + 3*k12*k22*k11 + k22*k11 - 3*k12*k11 -
    2*6^(1/2)*k12 + 2*k12^3 + 1 + 6^(1/2)*k12*k22 - 3*k12*k22 + 5*k12 + 2*k12^2 - k22 +
    6^(1/2)*k12*k11)
  Not stated: 'gauss' is not translated
*)

(** Step [Hermite components], by Algebra:
  k12 + k12^2 + k12^3 = k12 + k12^2 + k12^3
*)
Lemma step_Hermite_components (k12 : R) :
  k12 + k12 ^ 2 + k12 ^ 3 = k12 + k12 ^ 2 + k12 ^ 3.
Proof.
  first [put; solve [ring] | equal].
Qed.

Theorem theorem_1 (k11 : R) (k12 : R) (k22 : R)
    (H_k11_pos_0 : k11 > 0)
    (H_k22_pos_0 : k22 > 0)
    (H_regular : k22 * k11 > k12 ^ 2) :
  (1 / 2) * k12 * (asin (k12 * (inv (sqrt k22)) * (inv (sqrt k11)))) * (inv PI) + k12 * ((1 / 2) * (asin (k12 * (inv (sqrt k22)) * (inv (sqrt k11)))) * (inv PI) + (1 / 4)) + (1 / 2) * (sqrt k11) * (sqrt (1 - k12 ^ 2 * (inv k22) * (inv k11))) * (sqrt k22) * (inv PI) + (1 / 4) * k12 = diff (fun t => t * ((1 / 4) * t + (1 / 2) * t * (asin (t * (inv (sqrt k22)) * (inv (sqrt k11)))) * (inv PI) + (1 / 2) * (sqrt k11) * (sqrt (1 - t ^ 2 * (inv k22) * (inv k11))) * (sqrt k22) * (inv PI))) k12.
Proof. exact (step_ReLU (k11) (k12) (k22) H_k11_pos_0 H_k22_pos_0 H_regular). Qed.

Theorem theorem_2 (k11 : R) (k12 : R) (k22 : R)
    (H_k11_pos_0 : k11 > 0)
    (H_k22_pos_0 : k22 > 0)
    (H_regular : k22 * k11 > k12 ^ 2) :
  k12 * (k12 + 2 * (sqrt k11) * (sqrt (1 - k12 ^ 2 * (inv k22) * (inv k11))) * (sqrt k22) * (inv PI) + 2 * k12 * (asin (k12 * (inv (sqrt k22)) * (inv (sqrt k11)))) * (inv PI)) + (1 / 2) * k22 * k11 * (asin (k12 * (inv (sqrt k22)) * (inv (sqrt k11)))) * (inv PI) + (1 / 2) * (k12 ^ 2) + (3 / 2) * (sqrt k11) * (sqrt (1 - k12 ^ 2 * (inv k22) * (inv k11))) * k12 * (sqrt k22) * (inv PI) + (1 / 4) * k22 * k11 + k12 ^ 2 * (asin (k12 * (inv (sqrt k22)) * (inv (sqrt k11)))) * (inv PI) = diff (fun t => t * ((1 / 2) * (asin (t * (inv (sqrt k22)) * (inv (sqrt k11)))) * k22 * k11 * (inv PI) + (3 / 2) * (sqrt k11) * t * (sqrt (1 - t ^ 2 * (inv k22) * (inv k11))) * (sqrt k22) * (inv PI) + t ^ 2 * (asin (t * (inv (sqrt k22)) * (inv (sqrt k11)))) * (inv PI) + (1 / 4) * k22 * k11 + (1 / 2) * (t ^ 2))) k12.
Proof. exact (step_squared_ReLU (k11) (k12) (k22) H_k11_pos_0 H_k22_pos_0 H_regular). Qed.

Theorem theorem_3 (k11 : R) (k12 : R) (k22 : R)
    (H_k11_pos_0 : k11 > 0)
    (H_k22_pos_0 : k22 > 0)
    (H_regular : k22 * k11 > k12 ^ 2) :
  2 * (asin (2 * k12 * (inv (sqrt (1 + 2 * k22))) * (inv (sqrt (1 + 2 * k11))))) * (inv PI) + 4 * k12 * (inv (sqrt (1 + 2 * k22 + 2 * k11 + 4 * k22 * k11 - 4 * (k12 ^ 2)))) * (inv PI) = diff (fun t => 2 * t * (asin (2 * t * (inv (sqrt (1 + 2 * k22))) * (inv (sqrt (1 + 2 * k11))))) * (inv PI)) k12.
Proof. exact (step_ERF (k11) (k12) (k22) H_k11_pos_0 H_k22_pos_0 H_regular). Qed.

Theorem theorem_4 (a : R) (k11 : R) (k12 : R) (k22 : R) (n : R)
    (label_n : label n)
    (H_k11_pos_0 : k11 > 0)
    (H_k22_pos_0 : k22 > 0)
    (H_regular : k22 * k11 > k12 ^ 2) :
  diff (fun t => npow t n * t * a) k12 = npow k12 n * a * (1 + n).
Proof. exact (step_term (a) (k12) (n) label_n). Qed.

Theorem theorem_5 (k11 : R) (k12 : R) (k22 : R)
    (H_k11_pos_0 : k11 > 0)
    (H_k22_pos_0 : k22 > 0)
    (H_regular : k22 * k11 > k12 ^ 2) :
  the_limit (at_right 0) (fun t => (2 * (asin t) * (inv PI) - (3 / 20) * (t ^ 5) * (inv PI) - (1 / 3) * (t ^ 3) * (inv PI) - 2 * t * (inv PI)) * (inv (t ^ 5))) = 0.
Proof. exact (step_ERF__Taylor_terms_of_Q). Qed.

Theorem theorem_6 (k11 : R) (k12 : R) (k22 : R)
    (H_k11_pos_0 : k11 > 0)
    (H_k22_pos_0 : k22 > 0)
    (H_regular : k22 * k11 > k12 ^ 2) :
  the_limit (at_right 0) (fun t => (2 * (asin t) * (inv PI) + 2 * t * (inv PI) * (inv (sqrt (1 - t ^ 2))) - 4 * t * (inv PI) - (4 / 3) * (t ^ 3) * (inv PI) - (9 / 10) * (t ^ 5) * (inv PI)) * (inv (t ^ 5))) = 0.
Proof. exact (step_ERF__Taylor_terms_of_Theta). Qed.

Theorem theorem_7 (k11 : R) (k12 : R) (k22 : R)
    (H_k11_pos_0 : k11 > 0)
    (H_k22_pos_0 : k22 > 0)
    (H_regular : k22 * k11 > k12 ^ 2) :
  the_limit (at_right 0) (fun t => ((1 / 2) * t * (asin (t * (inv (sqrt k22)) * (inv (sqrt k11)))) * (inv PI) + (1 / 2) * (sqrt k11) * (sqrt (1 - t ^ 2 * (inv k22) * (inv k11))) * (sqrt k22) * (inv PI) - (1 / 4) * (t ^ 2) * (inv (sqrt k22)) * (inv PI) * (inv (sqrt k11)) - (1 / 2) * (sqrt k11) * (sqrt k22) * (inv PI)) * (inv (t ^ 2))) = 0.
Proof. exact (step_ReLU__Taylor_terms_of_Q (k11) (k22) H_k11_pos_0 H_k22_pos_0). Qed.

Theorem theorem_8 (k11 : R) (k12 : R) (k22 : R)
    (H_k11_pos_0 : k11 > 0)
    (H_k22_pos_0 : k22 > 0)
    (H_regular : k22 * k11 > k12 ^ 2) :
  the_limit (at_right 0) (fun t => ((1 / 2) * t * (asin (t * (inv (sqrt k22)) * (inv (sqrt k11)))) * (inv PI) + ((1 / 4) + (1 / 2) * (asin (t * (inv (sqrt k22)) * (inv (sqrt k11)))) * (inv PI)) * t + (1 / 2) * (sqrt k11) * (sqrt (1 - t ^ 2 * (inv k22) * (inv k11))) * (sqrt k22) * (inv PI) - (1 / 4) * t - (1 / 2) * (sqrt k11) * (sqrt k22) * (inv PI) - (3 / 4) * (t ^ 2) * (inv (sqrt k22)) * (inv PI) * (inv (sqrt k11))) * (inv (t ^ 2))) = 0.
Proof. exact (step_ReLU__Taylor_terms_of_Theta (k11) (k22) H_k11_pos_0 H_k22_pos_0). Qed.

Theorem theorem_10 (k11 : R) (k12 : R) (k22 : R)
    (H_k11_pos_0 : k11 > 0)
    (H_k22_pos_0 : k22 > 0)
    (H_regular : k22 * k11 > k12 ^ 2) :
  k12 + k12 ^ 2 + k12 ^ 3 = k12 + k12 ^ 2 + k12 ^ 3.
Proof. exact (step_Hermite_components (k12)). Qed.
