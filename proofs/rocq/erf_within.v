(** ERF, mirrored isotropic classes: the mean of $G$ within a class is concave in $L$, from 0 (erf-within)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Then 2*E[E[1/2*<x + y, x + y>*E[<z, z>; z ~ gamma1]^(-1)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x,
    x> - <x, y>^2)^(-1/2)*<x, y>; y ~ gamma1]; x ~ gamma1] >= E[E[1/4*(<y, y>*D + D^2 + <y, y>*<x,
    x> + D*<x, x> - <x, y>^2)^(-1/2)*<x + y, x + y>^2*E[<z, z>^2; z ~ gamma1]^(-1)*<x, y>; y ~
    gamma1]; x ~ gamma1]
  Then 2*E[E[(2^(1 + L))^(-1)*E[<z, z>^(1 + L); z ~ gamma1]^(-1)*(<y, y>*D + D^2 + <y, y>*<x, x> +
    D*<x, x> - <x, y>^2)^(-1/2)*<x + y, x + y>^(1 + L)*<x, y>; y ~ gamma1]; x ~ gamma1] >=
    E[E[(2^(2 + L))^(-1)*E[<z, z>^(2 + L); z ~ gamma1]^(-1)*(<y, y>*D + D^2 + <y, y>*<x, x> +
    D*<x, x> - <x, y>^2)^(-1/2)*<x + y, x + y>^(2 + L)*<x, y>; y ~ gamma1]; x ~ gamma1] +
    E[E[(2^(L))^(-1)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2)*<x + y, x +
    y>^(L)*<x, y>*E[<z, z>^(L); z ~ gamma1]^(-1); y ~ gamma1]; x ~ gamma1]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_within_turned.
From NCProofs Require erf_within_fixed.
From NCProofs Require erf_within_divided.
Open Scope R_scope.

(** Step [turned 1], by Instance:
  E[E[1/2*<x + y, x + y>*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2)*<x, y>; y ~
    gamma1]; x ~ gamma1] = 1/2*E[E[(-<y, y> + <x, x>)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> -
    <x, y>^2)^(-1/2)*<x, x>; y ~ gamma1]; x ~ gamma1]
*)
Lemma step_turned_1 (V : Space) (D : R) (d : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (C_erf_within_turned_turned : erf_within_turned.cited_turned V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 2) * (dot (vadd x (z)) (vadd x (z))) * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) = (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))).
Proof.
  assert (I' : E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => npow (dot (vadd x1 (y1)) (vadd x1 (y1))) (1) * (dot x1 y1) * (inv (npow 2 (1))) * (inv (sqrt (dot y1 y1 * (D) + (D) ^ 2 + dot y1 y1 * (dot x1 x1) + (D) * (dot x1 x1) - (dot x1 y1) ^ 2))))) = (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (dot x1 x1 - dot y1 y1) * (npow (dot x1 x1) (1)) * (inv (sqrt (dot y1 y1 * (D) + (D) ^ 2 + dot y1 y1 * (dot x1 x1) + (D) * (dot x1 x1) - (dot x1 y1) ^ 2))))))).
  { apply (erf_within_turned.step_theorem (V) (D) (1) (gamma)); [premise | first [assumption | gap; sign | premise] | exact C_erf_within_turned_turned]. }
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 2) * (dot (vadd x (z)) (vadd x (z))) * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) - ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))) = (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => npow (dot (vadd x1 (y1)) (vadd x1 (y1))) (1) * (dot x1 y1) * (inv (npow 2 (1))) * (inv (sqrt (dot y1 y1 * (D) + (D) ^ 2 + dot y1 y1 * (dot x1 x1) + (D) * (dot x1 x1) - (dot x1 y1) ^ 2)))))) - ((1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (dot x1 x1 - dot y1 y1) * (npow (dot x1 x1) (1)) * (inv (sqrt (dot y1 y1 * (D) + (D) ^ 2 + dot y1 y1 * (dot x1 x1) + (D) * (dot x1 x1) - (dot x1 y1) ^ 2)))))))).
  { enough (U' : ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (npow (dot x x) 1) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) + E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 2) * (dot (vadd x (z)) (vadd x (z))) * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) - E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot (vadd x (z)) (vadd x (z))) 1 * (dot x z) * (inv (npow 2 1)) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) - (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))) = 0).
    { apply Rminus_diag_uniq; transitivity (((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (npow (dot x x) 1) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) + E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 2) * (dot (vadd x (z)) (vadd x (z))) * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) - E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot (vadd x (z)) (vadd x (z))) 1 * (dot x z) * (inv (npow 2 1)) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) - (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))))); [same_sums | rewrite U'; ring]. }
    assert (T75' : (-1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) + ((1) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 2) * (dot (vadd x (z)) (vadd x (z))) * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) + ((-1) * (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot (vadd x (z)) (vadd x (z))) 1 * (dot x z) * (inv (npow 2 1)) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) + ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (npow (dot x x) 1) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))))) = 0).
    { transitivity (E (gamma 1) (fun x_76 => (-1 / 2) * (E (gamma 1) (fun x => (dot x_76 x_76 - dot x x) * (dot x_76 x_76) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_76 x_76) + D * (dot x_76 x_76) - (dot x_76 x) ^ 2))))) + ((1) * (E (gamma 1) (fun x => (1 / 2) * (dot (vadd x_76 (x)) (vadd x_76 (x))) * (dot x_76 x) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_76 x_76) + D * (dot x_76 x_76) - (dot x_76 x) ^ 2))))) + ((-1) * (E (gamma 1) (fun x => npow (dot (vadd x_76 (x)) (vadd x_76 (x))) 1 * (dot x_76 x) * (inv (npow 2 1)) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_76 x_76) + D * (dot x_76 x_76) - (dot x_76 x) ^ 2))))) + ((1 / 2) * (E (gamma 1) (fun x => (dot x_76 x_76 - dot x x) * (npow (dot x_76 x_76) 1) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_76 x_76) + D * (dot x_76 x_76) - (dot x_76 x) ^ 2)))))))))); [symmetry; linear |].
      apply E_is; intros x_76 D_x_76; draws.
      transitivity (E (gamma 1) (fun x => (1 / 2) * (dot (vadd x_76 (x)) (vadd x_76 (x))) * (dot x_76 x) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_76 x_76) + D * (dot x_76 x_76) - (dot x_76 x) ^ 2)))) + (1 / 2) * (E (gamma 1) (fun x => (dot x_76 x_76 - dot x x) * (npow (dot x_76 x_76) 1) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_76 x_76) + D * (dot x_76 x_76) - (dot x_76 x) ^ 2))))) - (1 / 2) * (E (gamma 1) (fun x => (dot x_76 x_76 - dot x x) * (dot x_76 x_76) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_76 x_76) + D * (dot x_76 x_76) - (dot x_76 x) ^ 2))))) - E (gamma 1) (fun x => npow (dot (vadd x_76 (x)) (vadd x_76 (x))) 1 * (dot x_76 x) * (inv (npow 2 1)) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_76 x_76) + D * (dot x_76 x_76) - (dot x_76 x) ^ 2))))).
      { same_sums. }
      assert (T77' : (-1 / 2) * (E (gamma 1) (fun x => (dot x_76 x_76 - dot x x) * (dot x_76 x_76) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_76 x_76) + D * (dot x_76 x_76) - (dot x_76 x) ^ 2))))) + ((1) * (E (gamma 1) (fun x => (1 / 2) * (dot (vadd x_76 (x)) (vadd x_76 (x))) * (dot x_76 x) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_76 x_76) + D * (dot x_76 x_76) - (dot x_76 x) ^ 2))))) + ((-1) * (E (gamma 1) (fun x => npow (dot (vadd x_76 (x)) (vadd x_76 (x))) 1 * (dot x_76 x) * (inv (npow 2 1)) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_76 x_76) + D * (dot x_76 x_76) - (dot x_76 x) ^ 2))))) + ((1 / 2) * (E (gamma 1) (fun x => (dot x_76 x_76 - dot x x) * (npow (dot x_76 x_76) 1) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_76 x_76) + D * (dot x_76 x_76) - (dot x_76 x) ^ 2)))))))) = 0).
      { transitivity (E (gamma 1) (fun x_78 => (-1 / 2) * ((dot x_76 x_76 - dot x_78 x_78) * (dot x_76 x_76) * (inv (sqrt (dot x_78 x_78 * D + D ^ 2 + dot x_78 x_78 * (dot x_76 x_76) + D * (dot x_76 x_76) - (dot x_76 x_78) ^ 2)))) + ((1) * ((1 / 2) * (dot (vadd x_76 (x_78)) (vadd x_76 (x_78))) * (dot x_76 x_78) * (inv (sqrt (dot x_78 x_78 * D + D ^ 2 + dot x_78 x_78 * (dot x_76 x_76) + D * (dot x_76 x_76) - (dot x_76 x_78) ^ 2)))) + ((-1) * (npow (dot (vadd x_76 (x_78)) (vadd x_76 (x_78))) 1 * (dot x_76 x_78) * (inv (npow 2 1)) * (inv (sqrt (dot x_78 x_78 * D + D ^ 2 + dot x_78 x_78 * (dot x_76 x_76) + D * (dot x_76 x_76) - (dot x_76 x_78) ^ 2)))) + ((1 / 2) * ((dot x_76 x_76 - dot x_78 x_78) * (npow (dot x_76 x_76) 1) * (inv (sqrt (dot x_78 x_78 * D + D ^ 2 + dot x_78 x_78 * (dot x_76 x_76) + D * (dot x_76 x_76) - (dot x_76 x_78) ^ 2))))))))); [symmetry; linear |].
        apply E_is; intros x_78 D_x_78; draws.
        transitivity ((1 / 2) * (dot x_76 x_76) * (npow (dot x_76 x_76) 1) * (inv (sqrt (dot x_78 x_78 * D + D ^ 2 + dot x_78 x_78 * (dot x_76 x_76) + D * (dot x_76 x_76) - (dot x_76 x_78) ^ 2))) + (1 / 2) * (dot x_78 x_78) * (dot x_76 x_76) * (inv (sqrt (dot x_78 x_78 * D + D ^ 2 + dot x_78 x_78 * (dot x_76 x_76) + D * (dot x_76 x_76) - (dot x_76 x_78) ^ 2))) + (1 / 2) * (dot (vadd x_76 (x_78)) (vadd x_76 (x_78))) * (dot x_76 x_78) * (inv (sqrt (dot x_78 x_78 * D + D ^ 2 + dot x_78 x_78 * (dot x_76 x_76) + D * (dot x_76 x_76) - (dot x_76 x_78) ^ 2))) - npow (dot (vadd x_76 (x_78)) (vadd x_76 (x_78))) 1 * (dot x_76 x_78) * (inv (npow 2 1)) * (inv (sqrt (dot x_78 x_78 * D + D ^ 2 + dot x_78 x_78 * (dot x_76 x_76) + D * (dot x_76 x_76) - (dot x_76 x_78) ^ 2))) - (1 / 2) * ((dot x_76 x_76) ^ 2) * (inv (sqrt (dot x_78 x_78 * D + D ^ 2 + dot x_78 x_78 * (dot x_76 x_76) + D * (dot x_76 x_76) - (dot x_76 x_78) ^ 2))) - (1 / 2) * (dot x_78 x_78) * (npow (dot x_76 x_76) 1) * (inv (sqrt (dot x_78 x_78 * D + D ^ 2 + dot x_78 x_78 * (dot x_76 x_76) + D * (dot x_76 x_76) - (dot x_76 x_78) ^ 2)))).
        { same_sums. }
        transitivity (0).
        { try assert (N79' : normal_form (npow 2 1) (2)) by normal.
          try assert (N80' : normal_form (inv (npow 2 1)) (1 / 2)) by first [apply inv_is; [nonzero | (first [put; solve [field] | equal])] | normal].
          try assert (N81' : normal_form (dot (vadd x_76 (x_78)) (vadd x_76 (x_78))) (dot x_78 x_78 + 2 * (dot x_76 x_78) + dot x_76 x_76)) by normal.
          try assert (N82' : normal_form (npow (dot x_76 x_76) 1) (dot x_76 x_76)) by normal.
          try assert (N83' : normal_form (npow (dot (vadd x_76 (x_78)) (vadd x_76 (x_78))) 1) (dot x_78 x_78 + 2 * (dot x_76 x_78) + dot x_76 x_76)) by first [(unfold normal_form; replace (dot (vadd x_76 (x_78)) (vadd x_76 (x_78))) with (dot x_78 x_78 + 2 * (dot x_76 x_78) + dot x_76 x_76) by first [ring | put; ring | equal]; normal) | normal].
          first [put; solve [field] | same_sums | equal]. }
        ring. }
      transitivity (((-1 / 2) * (E (gamma 1) (fun x => (dot x_76 x_76 - dot x x) * (dot x_76 x_76) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_76 x_76) + D * (dot x_76 x_76) - (dot x_76 x) ^ 2))))) + ((1) * (E (gamma 1) (fun x => (1 / 2) * (dot (vadd x_76 (x)) (vadd x_76 (x))) * (dot x_76 x) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_76 x_76) + D * (dot x_76 x_76) - (dot x_76 x) ^ 2))))) + ((-1) * (E (gamma 1) (fun x => npow (dot (vadd x_76 (x)) (vadd x_76 (x))) 1 * (dot x_76 x) * (inv (npow 2 1)) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_76 x_76) + D * (dot x_76 x_76) - (dot x_76 x) ^ 2))))) + ((1 / 2) * (E (gamma 1) (fun x => (dot x_76 x_76 - dot x x) * (npow (dot x_76 x_76) 1) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_76 x_76) + D * (dot x_76 x_76) - (dot x_76 x) ^ 2)))))))))); [same_sums | rewrite T77'; ring]. }
    transitivity (((-1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) + ((1) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 2) * (dot (vadd x (z)) (vadd x (z))) * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) + ((-1) * (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot (vadd x (z)) (vadd x (z))) 1 * (dot x z) * (inv (npow 2 1)) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) + ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (npow (dot x x) 1) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))))))); [same_sums | rewrite T75'; ring]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [within 1], by Algebra:
  E[E[1/2*<x + y, x + y>*E[<z, z>; z ~ gamma1]^(-1)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> -
    <x, y>^2)^(-1/2)*<x, y>; y ~ gamma1]; x ~ gamma1] = 1/2*E[E[(-<y, y> + <x, x>)*(<y, y>*D + D^2
    + <y, y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2)*<x, x>; y ~ gamma1]; x ~ gamma1]*E[<x, x>; x ~
    gamma1]^(-1)
*)
Lemma step_within_1 (V : Space) (D : R) (d : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (C_erf_within_turned_turned : erf_within_turned.cited_turned V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 2) * (dot (vadd x (z)) (vadd x (z))) * (dot x z) * (inv (E (gamma 1) (fun x1 => dot x1 x1))) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) = (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * (inv (E (gamma 1) (fun x => dot x x))).
Proof.
  pose proof (step_turned_1 (V) (D) (d) (gamma) H_D_pos_0 H_d_pos_0 H_dimension H_not_0 C_erf_within_turned_turned) as H_turned_1.
  assert (R0' : (E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 2) * (dot (vadd x (z)) (vadd x (z))) * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) - ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))) = 0).
  { apply Rminus_diag_eq; congruent_to H_turned_1. }
  enough (U' : (E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 2) * (dot (vadd x (z)) (vadd x (z))) * (dot x z) * (inv (E (gamma 1) (fun x1 => dot x1 x1))) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) - E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 2) * (dot (vadd x (z)) (vadd x (z))) * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) * (inv (E (gamma 1) (fun x => dot x x)))) = 0).
  { apply Rminus_diag_uniq; transitivity ((E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 2) * (dot (vadd x (z)) (vadd x (z))) * (dot x z) * (inv (E (gamma 1) (fun x1 => dot x1 x1))) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) - E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 2) * (dot (vadd x (z)) (vadd x (z))) * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) * (inv (E (gamma 1) (fun x => dot x x)))) + (inv (E (gamma 1) (fun x => dot x x))) * ((E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 2) * (dot (vadd x (z)) (vadd x (z))) * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) - ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))))); [same_sums | rewrite U', R0'; ring]. }
  assert (T66' : (1) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 2) * (dot (vadd x (z)) (vadd x (z))) * (dot x z) * (inv (E (gamma 1) (fun x1 => dot x1 x1))) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) + (((-1) * (inv (E (gamma 1) (fun x => dot x x)))) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 2) * (dot (vadd x (z)) (vadd x (z))) * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))) = 0).
  { transitivity (E (gamma 1) (fun x_67 => (1) * (E (gamma 1) (fun x => (1 / 2) * (dot (vadd x_67 (x)) (vadd x_67 (x))) * (dot x_67 x) * (inv (E (gamma 1) (fun z => dot z z))) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_67 x_67) + D * (dot x_67 x_67) - (dot x_67 x) ^ 2))))) + (((-1) * (inv (E (gamma 1) (fun x => dot x x)))) * (E (gamma 1) (fun x => (1 / 2) * (dot (vadd x_67 (x)) (vadd x_67 (x))) * (dot x_67 x) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_67 x_67) + D * (dot x_67 x_67) - (dot x_67 x) ^ 2)))))))); [symmetry; linear |].
    apply E_is; intros x_67 D_x_67; draws.
    transitivity (E (gamma 1) (fun x => (1 / 2) * (dot (vadd x_67 (x)) (vadd x_67 (x))) * (dot x_67 x) * (inv (E (gamma 1) (fun z => dot z z))) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_67 x_67) + D * (dot x_67 x_67) - (dot x_67 x) ^ 2)))) - E (gamma 1) (fun x => (1 / 2) * (dot (vadd x_67 (x)) (vadd x_67 (x))) * (dot x_67 x) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_67 x_67) + D * (dot x_67 x_67) - (dot x_67 x) ^ 2)))) * (inv (E (gamma 1) (fun x => dot x x)))).
    { same_sums. }
    assert (T68' : (1) * (E (gamma 1) (fun x => (1 / 2) * (dot (vadd x_67 (x)) (vadd x_67 (x))) * (dot x_67 x) * (inv (E (gamma 1) (fun z => dot z z))) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_67 x_67) + D * (dot x_67 x_67) - (dot x_67 x) ^ 2))))) + (((-1) * (inv (E (gamma 1) (fun x => dot x x)))) * (E (gamma 1) (fun x => (1 / 2) * (dot (vadd x_67 (x)) (vadd x_67 (x))) * (dot x_67 x) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_67 x_67) + D * (dot x_67 x_67) - (dot x_67 x) ^ 2)))))) = 0).
    { transitivity (E (gamma 1) (fun x_69 => (1) * ((1 / 2) * (dot (vadd x_67 (x_69)) (vadd x_67 (x_69))) * (dot x_67 x_69) * (inv (E (gamma 1) (fun x => dot x x))) * (inv (sqrt (dot x_69 x_69 * D + D ^ 2 + dot x_69 x_69 * (dot x_67 x_67) + D * (dot x_67 x_67) - (dot x_67 x_69) ^ 2)))) + (((-1) * (inv (E (gamma 1) (fun x => dot x x)))) * ((1 / 2) * (dot (vadd x_67 (x_69)) (vadd x_67 (x_69))) * (dot x_67 x_69) * (inv (sqrt (dot x_69 x_69 * D + D ^ 2 + dot x_69 x_69 * (dot x_67 x_67) + D * (dot x_67 x_67) - (dot x_67 x_69) ^ 2))))))); [symmetry; linear |].
      apply E_is; intros x_69 D_x_69; draws.
      transitivity (0).
      { same_sums. }
      reflexivity. }
    transitivity (((1) * (E (gamma 1) (fun x => (1 / 2) * (dot (vadd x_67 (x)) (vadd x_67 (x))) * (dot x_67 x) * (inv (E (gamma 1) (fun z => dot z z))) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_67 x_67) + D * (dot x_67 x_67) - (dot x_67 x) ^ 2))))) + (((-1) * (inv (E (gamma 1) (fun x => dot x x)))) * (E (gamma 1) (fun x => (1 / 2) * (dot (vadd x_67 (x)) (vadd x_67 (x))) * (dot x_67 x) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_67 x_67) + D * (dot x_67 x_67) - (dot x_67 x) ^ 2)))))))); [same_sums | rewrite T68'; ring]. }
  transitivity (((1) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 2) * (dot (vadd x (z)) (vadd x (z))) * (dot x z) * (inv (E (gamma 1) (fun x1 => dot x1 x1))) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) + (((-1) * (inv (E (gamma 1) (fun x => dot x x)))) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 2) * (dot (vadd x (z)) (vadd x (z))) * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))))); [same_sums | rewrite T66'; ring].
Qed.

(** Step [turned 2], by Instance:
  E[E[1/4*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2)*<x + y, x + y>^2*<x, y>; y
    ~ gamma1]; x ~ gamma1] = 1/2*E[E[(-<y, y> + <x, x>)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x>
    - <x, y>^2)^(-1/2)*<x, x>^2; y ~ gamma1]; x ~ gamma1]
*)
Lemma step_turned_2 (V : Space) (D : R) (d : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (C_erf_within_turned_turned : erf_within_turned.cited_turned V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 4) * ((dot (vadd x (z)) (vadd x (z))) ^ 2) * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) = (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * ((dot x x) ^ 2) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))).
Proof.
  assert (I' : E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => npow (dot (vadd x1 (y1)) (vadd x1 (y1))) (2) * (dot x1 y1) * (inv (npow 2 (2))) * (inv (sqrt (dot y1 y1 * (D) + (D) ^ 2 + dot y1 y1 * (dot x1 x1) + (D) * (dot x1 x1) - (dot x1 y1) ^ 2))))) = (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (dot x1 x1 - dot y1 y1) * (npow (dot x1 x1) (2)) * (inv (sqrt (dot y1 y1 * (D) + (D) ^ 2 + dot y1 y1 * (dot x1 x1) + (D) * (dot x1 x1) - (dot x1 y1) ^ 2))))))).
  { apply (erf_within_turned.step_theorem (V) (D) (2) (gamma)); [premise | first [assumption | gap; sign | premise] | exact C_erf_within_turned_turned]. }
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 4) * ((dot (vadd x (z)) (vadd x (z))) ^ 2) * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) - ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * ((dot x x) ^ 2) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))) = (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => npow (dot (vadd x1 (y1)) (vadd x1 (y1))) (2) * (dot x1 y1) * (inv (npow 2 (2))) * (inv (sqrt (dot y1 y1 * (D) + (D) ^ 2 + dot y1 y1 * (dot x1 x1) + (D) * (dot x1 x1) - (dot x1 y1) ^ 2)))))) - ((1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (dot x1 x1 - dot y1 y1) * (npow (dot x1 x1) (2)) * (inv (sqrt (dot y1 y1 * (D) + (D) ^ 2 + dot y1 y1 * (dot x1 x1) + (D) * (dot x1 x1) - (dot x1 y1) ^ 2)))))))).
  { enough (U' : (E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 4) * ((dot (vadd x (z)) (vadd x (z))) ^ 2) * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) + (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x x) 2 * (dot x x - dot z z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) - (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * ((dot x x) ^ 2) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) - E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot (vadd x (z)) (vadd x (z))) 2 * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))) * (inv (npow 2 2))))) = 0).
    { apply Rminus_diag_uniq; transitivity ((E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 4) * ((dot (vadd x (z)) (vadd x (z))) ^ 2) * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) + (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x x) 2 * (dot x x - dot z z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) - (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * ((dot x x) ^ 2) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) - E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot (vadd x (z)) (vadd x (z))) 2 * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))) * (inv (npow 2 2)))))); [same_sums | rewrite U'; ring]. }
    assert (T83' : (1) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 4) * ((dot (vadd x (z)) (vadd x (z))) ^ 2) * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) + ((-1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * ((dot x x) ^ 2) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) + ((-1) * (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot (vadd x (z)) (vadd x (z))) 2 * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))) * (inv (npow 2 2))))) + ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x x) 2 * (dot x x - dot z z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))))) = 0).
    { transitivity (E (gamma 1) (fun x_84 => (1) * (E (gamma 1) (fun x => (1 / 4) * ((dot (vadd x_84 (x)) (vadd x_84 (x))) ^ 2) * (dot x_84 x) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_84 x_84) + D * (dot x_84 x_84) - (dot x_84 x) ^ 2))))) + ((-1 / 2) * (E (gamma 1) (fun x => (dot x_84 x_84 - dot x x) * ((dot x_84 x_84) ^ 2) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_84 x_84) + D * (dot x_84 x_84) - (dot x_84 x) ^ 2))))) + ((-1) * (E (gamma 1) (fun x => npow (dot (vadd x_84 (x)) (vadd x_84 (x))) 2 * (dot x_84 x) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_84 x_84) + D * (dot x_84 x_84) - (dot x_84 x) ^ 2))) * (inv (npow 2 2)))) + ((1 / 2) * (E (gamma 1) (fun x => npow (dot x_84 x_84) 2 * (dot x_84 x_84 - dot x x) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_84 x_84) + D * (dot x_84 x_84) - (dot x_84 x) ^ 2)))))))))); [symmetry; linear |].
      apply E_is; intros x_84 D_x_84; draws.
      transitivity ((1 / 2) * (E (gamma 1) (fun x => npow (dot x_84 x_84) 2 * (dot x_84 x_84 - dot x x) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_84 x_84) + D * (dot x_84 x_84) - (dot x_84 x) ^ 2))))) + E (gamma 1) (fun x => (1 / 4) * ((dot (vadd x_84 (x)) (vadd x_84 (x))) ^ 2) * (dot x_84 x) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_84 x_84) + D * (dot x_84 x_84) - (dot x_84 x) ^ 2)))) - (1 / 2) * (E (gamma 1) (fun x => (dot x_84 x_84 - dot x x) * ((dot x_84 x_84) ^ 2) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_84 x_84) + D * (dot x_84 x_84) - (dot x_84 x) ^ 2))))) - E (gamma 1) (fun x => npow (dot (vadd x_84 (x)) (vadd x_84 (x))) 2 * (dot x_84 x) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_84 x_84) + D * (dot x_84 x_84) - (dot x_84 x) ^ 2))) * (inv (npow 2 2)))).
      { same_sums. }
      assert (T85' : (1) * (E (gamma 1) (fun x => (1 / 4) * ((dot (vadd x_84 (x)) (vadd x_84 (x))) ^ 2) * (dot x_84 x) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_84 x_84) + D * (dot x_84 x_84) - (dot x_84 x) ^ 2))))) + ((-1 / 2) * (E (gamma 1) (fun x => (dot x_84 x_84 - dot x x) * ((dot x_84 x_84) ^ 2) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_84 x_84) + D * (dot x_84 x_84) - (dot x_84 x) ^ 2))))) + ((-1) * (E (gamma 1) (fun x => npow (dot (vadd x_84 (x)) (vadd x_84 (x))) 2 * (dot x_84 x) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_84 x_84) + D * (dot x_84 x_84) - (dot x_84 x) ^ 2))) * (inv (npow 2 2)))) + ((1 / 2) * (E (gamma 1) (fun x => npow (dot x_84 x_84) 2 * (dot x_84 x_84 - dot x x) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_84 x_84) + D * (dot x_84 x_84) - (dot x_84 x) ^ 2)))))))) = 0).
      { transitivity (E (gamma 1) (fun x_86 => (1) * ((1 / 4) * ((dot (vadd x_84 (x_86)) (vadd x_84 (x_86))) ^ 2) * (dot x_84 x_86) * (inv (sqrt (dot x_86 x_86 * D + D ^ 2 + dot x_86 x_86 * (dot x_84 x_84) + D * (dot x_84 x_84) - (dot x_84 x_86) ^ 2)))) + ((-1 / 2) * ((dot x_84 x_84 - dot x_86 x_86) * ((dot x_84 x_84) ^ 2) * (inv (sqrt (dot x_86 x_86 * D + D ^ 2 + dot x_86 x_86 * (dot x_84 x_84) + D * (dot x_84 x_84) - (dot x_84 x_86) ^ 2)))) + ((-1) * (npow (dot (vadd x_84 (x_86)) (vadd x_84 (x_86))) 2 * (dot x_84 x_86) * (inv (sqrt (dot x_86 x_86 * D + D ^ 2 + dot x_86 x_86 * (dot x_84 x_84) + D * (dot x_84 x_84) - (dot x_84 x_86) ^ 2))) * (inv (npow 2 2))) + ((1 / 2) * (npow (dot x_84 x_84) 2 * (dot x_84 x_84 - dot x_86 x_86) * (inv (sqrt (dot x_86 x_86 * D + D ^ 2 + dot x_86 x_86 * (dot x_84 x_84) + D * (dot x_84 x_84) - (dot x_84 x_86) ^ 2))))))))); [symmetry; linear |].
        apply E_is; intros x_86 D_x_86; draws.
        transitivity ((1 / 2) * (npow (dot x_84 x_84) 2) * (dot x_84 x_84) * (inv (sqrt (dot x_86 x_86 * D + D ^ 2 + dot x_86 x_86 * (dot x_84 x_84) + D * (dot x_84 x_84) - (dot x_84 x_86) ^ 2))) + (1 / 2) * (dot x_86 x_86) * ((dot x_84 x_84) ^ 2) * (inv (sqrt (dot x_86 x_86 * D + D ^ 2 + dot x_86 x_86 * (dot x_84 x_84) + D * (dot x_84 x_84) - (dot x_84 x_86) ^ 2))) + (1 / 4) * ((dot (vadd x_84 (x_86)) (vadd x_84 (x_86))) ^ 2) * (dot x_84 x_86) * (inv (sqrt (dot x_86 x_86 * D + D ^ 2 + dot x_86 x_86 * (dot x_84 x_84) + D * (dot x_84 x_84) - (dot x_84 x_86) ^ 2))) - (1 / 2) * ((dot x_84 x_84) ^ 3) * (inv (sqrt (dot x_86 x_86 * D + D ^ 2 + dot x_86 x_86 * (dot x_84 x_84) + D * (dot x_84 x_84) - (dot x_84 x_86) ^ 2))) - (1 / 2) * (dot x_86 x_86) * (npow (dot x_84 x_84) 2) * (inv (sqrt (dot x_86 x_86 * D + D ^ 2 + dot x_86 x_86 * (dot x_84 x_84) + D * (dot x_84 x_84) - (dot x_84 x_86) ^ 2))) - npow (dot (vadd x_84 (x_86)) (vadd x_84 (x_86))) 2 * (dot x_84 x_86) * (inv (sqrt (dot x_86 x_86 * D + D ^ 2 + dot x_86 x_86 * (dot x_84 x_84) + D * (dot x_84 x_84) - (dot x_84 x_86) ^ 2))) * (inv (npow 2 2))).
        { same_sums. }
        transitivity (0).
        { try assert (N87' : normal_form (npow 2 2) (4)) by normal.
          try assert (N88' : normal_form (npow (dot x_84 x_84) 2) ((dot x_84 x_84) ^ 2)) by normal.
          try assert (N89' : normal_form (dot (vadd x_84 (x_86)) (vadd x_84 (x_86))) (dot x_86 x_86 + 2 * (dot x_84 x_86) + dot x_84 x_84)) by normal.
          try assert (N90' : normal_form (inv (npow 2 2)) (1 / 4)) by first [apply inv_is; [nonzero | (first [put; solve [field] | equal])] | normal].
          try assert (N91' : normal_form (npow (dot (vadd x_84 (x_86)) (vadd x_84 (x_86))) 2) (2 * (dot x_86 x_86) * (dot x_84 x_84) + 4 * (dot x_86 x_86) * (dot x_84 x_86) + (dot x_86 x_86) ^ 2 + 4 * (dot x_84 x_84) * (dot x_84 x_86) + 4 * ((dot x_84 x_86) ^ 2) + (dot x_84 x_84) ^ 2)) by first [(unfold normal_form; replace (dot (vadd x_84 (x_86)) (vadd x_84 (x_86))) with (dot x_86 x_86 + 2 * (dot x_84 x_86) + dot x_84 x_84) by first [ring | put; ring | equal]; normal) | normal].
          first [put; solve [field] | same_sums | equal]. }
        ring. }
      transitivity (((1) * (E (gamma 1) (fun x => (1 / 4) * ((dot (vadd x_84 (x)) (vadd x_84 (x))) ^ 2) * (dot x_84 x) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_84 x_84) + D * (dot x_84 x_84) - (dot x_84 x) ^ 2))))) + ((-1 / 2) * (E (gamma 1) (fun x => (dot x_84 x_84 - dot x x) * ((dot x_84 x_84) ^ 2) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_84 x_84) + D * (dot x_84 x_84) - (dot x_84 x) ^ 2))))) + ((-1) * (E (gamma 1) (fun x => npow (dot (vadd x_84 (x)) (vadd x_84 (x))) 2 * (dot x_84 x) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_84 x_84) + D * (dot x_84 x_84) - (dot x_84 x) ^ 2))) * (inv (npow 2 2)))) + ((1 / 2) * (E (gamma 1) (fun x => npow (dot x_84 x_84) 2 * (dot x_84 x_84 - dot x x) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_84 x_84) + D * (dot x_84 x_84) - (dot x_84 x) ^ 2)))))))))); [same_sums | rewrite T85'; ring]. }
    transitivity (((1) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 4) * ((dot (vadd x (z)) (vadd x (z))) ^ 2) * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) + ((-1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * ((dot x x) ^ 2) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) + ((-1) * (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot (vadd x (z)) (vadd x (z))) 2 * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))) * (inv (npow 2 2))))) + ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x x) 2 * (dot x x - dot z z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))))))); [same_sums | rewrite T83'; ring]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [within 2], by Algebra:
  E[E[1/4*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2)*<x + y, x + y>^2*E[<z,
    z>^2; z ~ gamma1]^(-1)*<x, y>; y ~ gamma1]; x ~ gamma1] = 1/2*E[E[(-<y, y> + <x, x>)*(<y, y>*D
    + D^2 + <y, y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2)*<x, x>^2; y ~ gamma1]; x ~ gamma1]*E[<x,
    x>^2; x ~ gamma1]^(-1)
*)
Lemma step_within_2 (V : Space) (D : R) (d : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (C_erf_within_turned_turned : erf_within_turned.cited_turned V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 4) * ((dot (vadd x (z)) (vadd x (z))) ^ 2) * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))) * (inv (E (gamma 1) (fun x1 => (dot x1 x1) ^ 2))))) = (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * ((dot x x) ^ 2) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * (inv (E (gamma 1) (fun x => (dot x x) ^ 2))).
Proof.
  pose proof (step_turned_2 (V) (D) (d) (gamma) H_D_pos_0 H_d_pos_0 H_dimension H_not_0 C_erf_within_turned_turned) as H_turned_2.
  assert (R0' : (E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 4) * ((dot (vadd x (z)) (vadd x (z))) ^ 2) * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) - ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * ((dot x x) ^ 2) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))) = 0).
  { apply Rminus_diag_eq; congruent_to H_turned_2. }
  enough (U' : (E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 4) * ((dot (vadd x (z)) (vadd x (z))) ^ 2) * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))) * (inv (E (gamma 1) (fun x1 => (dot x1 x1) ^ 2))))) - E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 4) * ((dot (vadd x (z)) (vadd x (z))) ^ 2) * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) * (inv (E (gamma 1) (fun x => (dot x x) ^ 2)))) = 0).
  { apply Rminus_diag_uniq; transitivity ((E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 4) * ((dot (vadd x (z)) (vadd x (z))) ^ 2) * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))) * (inv (E (gamma 1) (fun x1 => (dot x1 x1) ^ 2))))) - E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 4) * ((dot (vadd x (z)) (vadd x (z))) ^ 2) * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) * (inv (E (gamma 1) (fun x => (dot x x) ^ 2)))) + (inv (E (gamma 1) (fun x => (dot x x) ^ 2))) * ((E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 4) * ((dot (vadd x (z)) (vadd x (z))) ^ 2) * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) - ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * ((dot x x) ^ 2) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))))); [same_sums | rewrite U', R0'; ring]. }
  assert (T78' : (1) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 4) * ((dot (vadd x (z)) (vadd x (z))) ^ 2) * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))) * (inv (E (gamma 1) (fun x1 => (dot x1 x1) ^ 2)))))) + (((-1) * (inv (E (gamma 1) (fun x => (dot x x) ^ 2)))) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 4) * ((dot (vadd x (z)) (vadd x (z))) ^ 2) * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))) = 0).
  { transitivity (E (gamma 1) (fun x_79 => (1) * (E (gamma 1) (fun x => (1 / 4) * ((dot (vadd x_79 (x)) (vadd x_79 (x))) ^ 2) * (dot x_79 x) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_79 x_79) + D * (dot x_79 x_79) - (dot x_79 x) ^ 2))) * (inv (E (gamma 1) (fun z => (dot z z) ^ 2))))) + (((-1) * (inv (E (gamma 1) (fun x => (dot x x) ^ 2)))) * (E (gamma 1) (fun x => (1 / 4) * ((dot (vadd x_79 (x)) (vadd x_79 (x))) ^ 2) * (dot x_79 x) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_79 x_79) + D * (dot x_79 x_79) - (dot x_79 x) ^ 2)))))))); [symmetry; linear |].
    apply E_is; intros x_79 D_x_79; draws.
    transitivity (E (gamma 1) (fun x => (1 / 4) * ((dot (vadd x_79 (x)) (vadd x_79 (x))) ^ 2) * (dot x_79 x) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_79 x_79) + D * (dot x_79 x_79) - (dot x_79 x) ^ 2))) * (inv (E (gamma 1) (fun z => (dot z z) ^ 2)))) - E (gamma 1) (fun x => (1 / 4) * ((dot (vadd x_79 (x)) (vadd x_79 (x))) ^ 2) * (dot x_79 x) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_79 x_79) + D * (dot x_79 x_79) - (dot x_79 x) ^ 2)))) * (inv (E (gamma 1) (fun x => (dot x x) ^ 2)))).
    { same_sums. }
    assert (T80' : (1) * (E (gamma 1) (fun x => (1 / 4) * ((dot (vadd x_79 (x)) (vadd x_79 (x))) ^ 2) * (dot x_79 x) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_79 x_79) + D * (dot x_79 x_79) - (dot x_79 x) ^ 2))) * (inv (E (gamma 1) (fun z => (dot z z) ^ 2))))) + (((-1) * (inv (E (gamma 1) (fun x => (dot x x) ^ 2)))) * (E (gamma 1) (fun x => (1 / 4) * ((dot (vadd x_79 (x)) (vadd x_79 (x))) ^ 2) * (dot x_79 x) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_79 x_79) + D * (dot x_79 x_79) - (dot x_79 x) ^ 2)))))) = 0).
    { transitivity (E (gamma 1) (fun x_81 => (1) * ((1 / 4) * ((dot (vadd x_79 (x_81)) (vadd x_79 (x_81))) ^ 2) * (dot x_79 x_81) * (inv (sqrt (dot x_81 x_81 * D + D ^ 2 + dot x_81 x_81 * (dot x_79 x_79) + D * (dot x_79 x_79) - (dot x_79 x_81) ^ 2))) * (inv (E (gamma 1) (fun x => (dot x x) ^ 2)))) + (((-1) * (inv (E (gamma 1) (fun x => (dot x x) ^ 2)))) * ((1 / 4) * ((dot (vadd x_79 (x_81)) (vadd x_79 (x_81))) ^ 2) * (dot x_79 x_81) * (inv (sqrt (dot x_81 x_81 * D + D ^ 2 + dot x_81 x_81 * (dot x_79 x_79) + D * (dot x_79 x_79) - (dot x_79 x_81) ^ 2))))))); [symmetry; linear |].
      apply E_is; intros x_81 D_x_81; draws.
      transitivity (0).
      { same_sums. }
      reflexivity. }
    transitivity (((1) * (E (gamma 1) (fun x => (1 / 4) * ((dot (vadd x_79 (x)) (vadd x_79 (x))) ^ 2) * (dot x_79 x) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_79 x_79) + D * (dot x_79 x_79) - (dot x_79 x) ^ 2))) * (inv (E (gamma 1) (fun z => (dot z z) ^ 2))))) + (((-1) * (inv (E (gamma 1) (fun x => (dot x x) ^ 2)))) * (E (gamma 1) (fun x => (1 / 4) * ((dot (vadd x_79 (x)) (vadd x_79 (x))) ^ 2) * (dot x_79 x) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_79 x_79) + D * (dot x_79 x_79) - (dot x_79 x) ^ 2)))))))); [same_sums | rewrite T80'; ring]. }
  transitivity (((1) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 4) * ((dot (vadd x (z)) (vadd x (z))) ^ 2) * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))) * (inv (E (gamma 1) (fun x1 => (dot x1 x1) ^ 2)))))) + (((-1) * (inv (E (gamma 1) (fun x => (dot x x) ^ 2)))) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 4) * ((dot (vadd x (z)) (vadd x (z))) ^ 2) * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))))); [same_sums | rewrite T78'; ring].
Qed.

(** Step [turned L], by Instance:
  E[E[(2^(L))^(-1)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2)*<x + y, x +
    y>^(L)*<x, y>; y ~ gamma1]; x ~ gamma1] = 1/2*E[E[(-<y, y> + <x, x>)*(<y, y>*D + D^2 + <y,
    y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2)*<x, x>^(L); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_turned_L (V : Space) (D : R) (L : R) (d : R) (gamma : R -> law V)
    (label_L : label L)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (C_erf_within_turned_turned : erf_within_turned.cited_turned V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot (vadd x (z)) (vadd x (z))) L * (dot x z) * (inv (npow 2 L)) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) = (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (npow (dot x x) L) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))).
Proof.
  assert (I' : E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => npow (dot (vadd x1 (y1)) (vadd x1 (y1))) (L) * (dot x1 y1) * (inv (npow 2 (L))) * (inv (sqrt (dot y1 y1 * (D) + (D) ^ 2 + dot y1 y1 * (dot x1 x1) + (D) * (dot x1 x1) - (dot x1 y1) ^ 2))))) = (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (dot x1 x1 - dot y1 y1) * (npow (dot x1 x1) (L)) * (inv (sqrt (dot y1 y1 * (D) + (D) ^ 2 + dot y1 y1 * (dot x1 x1) + (D) * (dot x1 x1) - (dot x1 y1) ^ 2))))))).
  { apply (erf_within_turned.step_theorem (V) (D) (L) (gamma)); [premise | first [assumption | gap; sign | premise] | exact C_erf_within_turned_turned]. }
  congruent_to I'.
Qed.

(** Step [within L], by Algebra:
  E[E[(2^(L))^(-1)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2)*<x + y, x +
    y>^(L)*<x, y>*E[<z, z>^(L); z ~ gamma1]^(-1); y ~ gamma1]; x ~ gamma1] = 1/2*E[E[(-<y, y> +
    <x, x>)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2)*<x, x>^(L); y ~ gamma1];
    x ~ gamma1]*E[<x, x>^(L); x ~ gamma1]^(-1)
*)
Lemma step_within_L (V : Space) (D : R) (L : R) (d : R) (gamma : R -> law V)
    (label_L : label L)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (C_erf_within_turned_turned : erf_within_turned.cited_turned V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot (vadd x (z)) (vadd x (z))) L * (dot x z) * (inv (npow 2 L)) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))) * (inv (E (gamma 1) (fun x1 => npow (dot x1 x1) L))))) = (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (npow (dot x x) L) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * (inv (E (gamma 1) (fun x => npow (dot x x) L))).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [turned L + 1], by Instance:
  E[E[(2^(1 + L))^(-1)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2)*<x + y, x +
    y>^(1 + L)*<x, y>; y ~ gamma1]; x ~ gamma1] = 1/2*E[E[(-<y, y> + <x, x>)*(<y, y>*D + D^2 + <y,
    y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2)*<x, x>^(1 + L); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_turned_L_p_1 (V : Space) (D : R) (L : R) (d : R) (gamma : R -> law V)
    (label_L : label L)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (C_erf_within_turned_turned : erf_within_turned.cited_turned V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot (vadd x (z)) (vadd x (z))) (1 + L) * (dot x z) * (inv (npow 2 (1 + L))) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) = (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (npow (dot x x) (1 + L)) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))).
Proof.
  assert (I' : E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => npow (dot (vadd x1 (y1)) (vadd x1 (y1))) (1 + L) * (dot x1 y1) * (inv (npow 2 (1 + L))) * (inv (sqrt (dot y1 y1 * (D) + (D) ^ 2 + dot y1 y1 * (dot x1 x1) + (D) * (dot x1 x1) - (dot x1 y1) ^ 2))))) = (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (dot x1 x1 - dot y1 y1) * (npow (dot x1 x1) (1 + L)) * (inv (sqrt (dot y1 y1 * (D) + (D) ^ 2 + dot y1 y1 * (dot x1 x1) + (D) * (dot x1 x1) - (dot x1 y1) ^ 2))))))).
  { apply (erf_within_turned.step_theorem (V) (D) (1 + L) (gamma)); [premise | first [assumption | gap; sign | premise] | exact C_erf_within_turned_turned]. }
  congruent_to I'.
Qed.

(** Step [within L + 1], by Algebra:
  E[E[(2^(1 + L))^(-1)*E[<z, z>^(1 + L); z ~ gamma1]^(-1)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x,
    x> - <x, y>^2)^(-1/2)*<x + y, x + y>^(1 + L)*<x, y>; y ~ gamma1]; x ~ gamma1] = 1/2*E[<x,
    x>^(1 + L); x ~ gamma1]^(-1)*E[E[(-<y, y> + <x, x>)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x>
    - <x, y>^2)^(-1/2)*<x, x>^(1 + L); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_within_L_p_1 (V : Space) (D : R) (L : R) (d : R) (gamma : R -> law V)
    (label_L : label L)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (C_erf_within_turned_turned : erf_within_turned.cited_turned V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot (vadd x (z)) (vadd x (z))) (1 + L) * (dot x z) * (inv (npow 2 (1 + L))) * (inv (E (gamma 1) (fun x1 => npow (dot x1 x1) (1 + L)))) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) = (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (npow (dot x x) (1 + L)) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (1 + L)))).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [turned L + 2], by Instance:
  E[E[(2^(2 + L))^(-1)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2)*<x + y, x +
    y>^(2 + L)*<x, y>; y ~ gamma1]; x ~ gamma1] = 1/2*E[E[<x, x>^(2 + L)*(-<y, y> + <x, x>)*(<y,
    y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_turned_L_p_2 (V : Space) (D : R) (L : R) (d : R) (gamma : R -> law V)
    (label_L : label L)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (C_erf_within_turned_turned : erf_within_turned.cited_turned V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot (vadd x (z)) (vadd x (z))) (2 + L) * (dot x z) * (inv (npow 2 (2 + L))) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) = (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x x) (2 + L) * (dot x x - dot z z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))).
Proof.
  assert (I' : E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => npow (dot (vadd x1 (y1)) (vadd x1 (y1))) (2 + L) * (dot x1 y1) * (inv (npow 2 (2 + L))) * (inv (sqrt (dot y1 y1 * (D) + (D) ^ 2 + dot y1 y1 * (dot x1 x1) + (D) * (dot x1 x1) - (dot x1 y1) ^ 2))))) = (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (dot x1 x1 - dot y1 y1) * (npow (dot x1 x1) (2 + L)) * (inv (sqrt (dot y1 y1 * (D) + (D) ^ 2 + dot y1 y1 * (dot x1 x1) + (D) * (dot x1 x1) - (dot x1 y1) ^ 2))))))).
  { apply (erf_within_turned.step_theorem (V) (D) (2 + L) (gamma)); [premise | first [assumption | gap; sign | premise] | exact C_erf_within_turned_turned]. }
  congruent_to I'.
Qed.

(** Step [within L + 2], by Algebra:
  E[E[(2^(2 + L))^(-1)*E[<z, z>^(2 + L); z ~ gamma1]^(-1)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x,
    x> - <x, y>^2)^(-1/2)*<x + y, x + y>^(2 + L)*<x, y>; y ~ gamma1]; x ~ gamma1] = 1/2*E[<x,
    x>^(2 + L); x ~ gamma1]^(-1)*E[E[<x, x>^(2 + L)*(-<y, y> + <x, x>)*(<y, y>*D + D^2 + <y,
    y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_within_L_p_2 (V : Space) (D : R) (L : R) (d : R) (gamma : R -> law V)
    (label_L : label L)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (C_erf_within_turned_turned : erf_within_turned.cited_turned V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot (vadd x (z)) (vadd x (z))) (2 + L) * (dot x z) * (inv (npow 2 (2 + L))) * (inv (E (gamma 1) (fun x1 => npow (dot x1 x1) (2 + L)))) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) = (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x x) (2 + L) * (dot x x - dot z z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (2 + L)))).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

Definition cited_parts_0 (V : Space) (gamma : R -> law V) : Prop :=
  (E (gamma 1) (fun x => E (gamma 1) (fun z => dot z z) - dot x x) = 0).

(** Step [parts 0], by Cited:
  E[-<x, x> + E[<y, y>; y ~ gamma1]; x ~ gamma1] = 0
*)
Lemma step_parts_0 (V : Space) (gamma : R -> law V)
    (C_parts_0 : cited_parts_0 V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun z => dot z z) - dot x x) = 0.
Proof.
  exact (C_parts_0).
Qed.

(** Step [length 1], by Algebra:
  E[<x, x>; x ~ gamma1] = d*E[1; x ~ gamma1]
*)
Lemma step_length_1 (V : Space) (d : R) (gamma : R -> law V)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (C_parts_0 : cited_parts_0 V gamma) :
  E (gamma 1) (fun x => dot x x) = d * (E (gamma 1) (fun x => 1)).
Proof.
  pose proof (step_parts_0 (V) (gamma) C_parts_0) as H_parts_0.
  enough (U' : d = d * (E (gamma 1) (fun x => 1))).
  { transitivity (d).
    { assert (C0' : E (gamma 1) (fun x => dot x x) = d).
      { rewrite H_dimension.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    first [same | ring | arrange]. }
  assert (S0' : d = d).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : d * (E (gamma 1) (fun x => 1)) = d).
  { transitivity (d * (E (gamma 1) (fun x => 1))). { arrange. }
    assert (E1' : normal_form (E (gamma 1) (fun x => 1)) (1)).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_2 => (1) * (1))).
      { apply E_ext; intros x_2 D_x_2; draws.
        transitivity (1).
        { first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_2 => 1))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => 1))). { arrange. }
      assert (E3' : normal_form (E (gamma 1) (fun x => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (d). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (d * (E (gamma 1) (fun x => 1))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

Definition cited_parts_1 (V : Space) (gamma : R -> law V) : Prop :=
  (E (gamma 1) (fun x => dot x x * (2 + E (gamma 1) (fun z => dot z z) - dot x x)) = 0).

(** Step [parts 1], by Cited:
  E[<x, x>*(-<x, x> + 2 + E[<y, y>; y ~ gamma1]); x ~ gamma1] = 0
*)
Lemma step_parts_1 (V : Space) (gamma : R -> law V)
    (C_parts_1 : cited_parts_1 V gamma) :
  E (gamma 1) (fun x => dot x x * (2 + E (gamma 1) (fun z => dot z z) - dot x x)) = 0.
Proof.
  exact (C_parts_1).
Qed.

(** Step [length 2], by Algebra:
  E[<x, x>^2; x ~ gamma1] = (d + 2)*E[<x, x>; x ~ gamma1]
*)
Lemma step_length_2 (V : Space) (d : R) (gamma : R -> law V)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (C_parts_1 : cited_parts_1 V gamma) :
  E (gamma 1) (fun x => (dot x x) ^ 2) = (d + 2) * (E (gamma 1) (fun x => dot x x)).
Proof.
  pose proof (step_parts_1 (V) (gamma) C_parts_1) as H_parts_1.
  enough (U' : E (gamma 1) (fun x => (dot x x) ^ 2) = (d + 2) * d).
  { transitivity (E (gamma 1) (fun x => (dot x x) ^ 2)).
    { first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C0' : E (gamma 1) (fun x => dot x x) = d).
    { rewrite H_dimension.
      first [same | ring | arrange]. }
    rewrite C0'.
    first [same | ring | arrange]. }
  assert (S0' : E (gamma 1) (fun x => (dot x x) ^ 2) = E (gamma 1) (fun x => (dot x x) ^ 2)).
  { transitivity (E (gamma 1) (fun x => (dot x x) ^ 2)). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : (d + 2) * d = 2 * d + d ^ 2).
  { first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (gamma 1) (fun x => (dot x x) ^ 2)). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity ((d + 2) * d). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L00' : E (gamma 1) (fun x => dot x x * (2 + E (gamma 1) (fun z => dot z z) - dot x x)) = 2 * (E (gamma 1) (fun x => dot x x)) + (E (gamma 1) (fun x => dot x x)) ^ 2 - E (gamma 1) (fun x => (dot x x) ^ 2)).
  { transitivity (E (gamma 1) (fun x => dot x x * (2 + E (gamma 1) (fun z => dot z z) - dot x x))). { arrange. }
    assert (E2' : normal_form (E (gamma 1) (fun x => dot x x * (2 + E (gamma 1) (fun z => dot z z) - dot x x))) (2 * (E (gamma 1) (fun x => dot x x)) + (E (gamma 1) (fun x => dot x x)) ^ 2 - E (gamma 1) (fun x => (dot x x) ^ 2))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_3 => (-1) * ((dot x_3 x_3) ^ 2) + ((2) * (dot x_3 x_3) + ((E (gamma 1) (fun x => dot x x)) * (dot x_3 x_3))))).
      { apply E_ext; intros x_3 D_x_3; draws.
        transitivity (dot x_3 x_3 * (E (gamma 1) (fun x => dot x x)) + 2 * (dot x_3 x_3) - (dot x_3 x_3) ^ 2).
        { transitivity (dot x_3 x_3 * (2 + E (gamma 1) (fun x => dot x x) - dot x_3 x_3)). { arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((-1) * (E (gamma 1) (fun x_3 => (dot x_3 x_3) ^ 2)) + ((2) * (E (gamma 1) (fun x_3 => dot x_3 x_3)) + ((E (gamma 1) (fun x => dot x x)) * (E (gamma 1) (fun x_3 => dot x_3 x_3))))).
      { linear. }
      transitivity ((-1) * (E (gamma 1) (fun x => (dot x x) ^ 2)) + ((2) * (E (gamma 1) (fun x => dot x x)) + ((E (gamma 1) (fun x => dot x x)) * (E (gamma 1) (fun x => dot x x))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L01' : 0 = 0).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K0' : E (gamma 1) (fun x => dot x x * (2 + E (gamma 1) (fun z => dot z z) - dot x x)) = 0) by says H_parts_1.
  assert (R0' : (2 * (E (gamma 1) (fun x => dot x x)) + (E (gamma 1) (fun x => dot x x)) ^ 2 - E (gamma 1) (fun x => (dot x x) ^ 2)) - (0) = 0) by exact (gap_zero _ _ _ _ L00' L01' K0').
  assert (L10' : E (gamma 1) (fun x => dot x x) = E (gamma 1) (fun x => dot x x)).
  { transitivity (E (gamma 1) (fun x => dot x x)). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L11' : d = d).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K1' : E (gamma 1) (fun x => dot x x) = d) by says H_dimension.
  assert (R1' : (E (gamma 1) (fun x => dot x x)) - (d) = 0) by exact (gap_zero _ _ _ _ L10' L11' K1').
  apply (by_combination _ _ ((1 * (inv (-1))) * ((2 * (E (gamma 1) (fun x => dot x x)) + (E (gamma 1) (fun x => dot x x)) ^ 2 - E (gamma 1) (fun x => (dot x x) ^ 2)) - (0)) + ((- 2 - E (gamma 1) (fun x => dot x x) - d) * (inv (-1))) * ((E (gamma 1) (fun x => dot x x)) - (d)))); [| rewrite R0', R1'; ring].
  assert (Z0' : -1 <> 0) by (apply negative_ne; by_number).
  first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal].
Qed.

Definition cited_parts_L (V : Space) (gamma : R -> law V) : Prop :=
  forall (L : R),
  (label L) ->
  (E (gamma 1) (fun x => npow (dot x x) L * (2 * L + E (gamma 1) (fun z => dot z z) - dot x x)) = 0).

(** Step [parts L], by Cited:
  E[<x, x>^(L)*(2*L - <x, x> + E[<y, y>; y ~ gamma1]); x ~ gamma1] = 0
*)
Lemma step_parts_L (V : Space) (L : R) (gamma : R -> law V)
    (label_L : label L)
    (C_parts_L : cited_parts_L V gamma) :
  E (gamma 1) (fun x => npow (dot x x) L * (2 * L + E (gamma 1) (fun z => dot z z) - dot x x)) = 0.
Proof.
  exact (C_parts_L L label_L).
Qed.

(** Step [length L + 1], by Algebra:
  E[<x, x>^(1 + L); x ~ gamma1] = (d + 2*L)*E[<x, x>^(L); x ~ gamma1]
*)
Lemma step_length_L_p_1 (V : Space) (L : R) (d : R) (gamma : R -> law V)
    (label_L : label L)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (C_parts_L : cited_parts_L V gamma) :
  E (gamma 1) (fun x => npow (dot x x) (1 + L)) = (d + 2 * L) * (E (gamma 1) (fun x => npow (dot x x) L)).
Proof.
  pose proof (step_parts_L (V) (L) (gamma) label_L C_parts_L) as H_parts_L.
  assert (S0' : E (gamma 1) (fun x => npow (dot x x) (1 + L)) = E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (L - 1)))).
  { transitivity (E (gamma 1) (fun x => npow (dot x x) (1 + L))). { arrange. }
    assert (E0' : normal_form (E (gamma 1) (fun x => npow (dot x x) (1 + L))) (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (L - 1))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_1 => (1) * ((dot x_1 x_1) ^ 2 * (npow (dot x_1 x_1) (L - 1))))).
      { apply E_ext; intros x_1 D_x_1; draws.
        transitivity ((dot x_1 x_1) ^ 2 * (npow (dot x_1 x_1) (L - 1))).
        { transitivity (npow (dot x_1 x_1) (1 + L)). { arrange. }
          try assert (N2' : normal_form (npow (dot x_1 x_1) (1 + L)) ((dot x_1 x_1) ^ 2 * (npow (dot x_1 x_1) (L - 1)))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_1 => (dot x_1 x_1) ^ 2 * (npow (dot x_1 x_1) (L - 1))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (L - 1))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : (d + 2 * L) * (E (gamma 1) (fun x => npow (dot x x) L)) = 2 * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (L - 1)))) * L + E (gamma 1) (fun x => dot x x * (npow (dot x x) (L - 1))) * d).
  { transitivity ((d + 2 * L) * (E (gamma 1) (fun x => npow (dot x x) L))). { arrange. }
    assert (E3' : normal_form (E (gamma 1) (fun x => npow (dot x x) L)) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (L - 1))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_4 => (1) * (dot x_4 x_4 * (npow (dot x_4 x_4) (L - 1))))).
      { apply E_ext; intros x_4 D_x_4; draws.
        transitivity (dot x_4 x_4 * (npow (dot x_4 x_4) (L - 1))).
        { transitivity (npow (dot x_4 x_4) L). { arrange. }
          try assert (N5' : normal_form (npow (dot x_4 x_4) L) (dot x_4 x_4 * (npow (dot x_4 x_4) (L - 1)))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_4 => dot x_4 x_4 * (npow (dot x_4 x_4) (L - 1))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (L - 1))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (gamma 1) (fun x => npow (dot x x) (1 + L))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity ((d + 2 * L) * (E (gamma 1) (fun x => npow (dot x x) L))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L00' : E (gamma 1) (fun x => npow (dot x x) L * (2 * L + E (gamma 1) (fun z => dot z z) - dot x x)) = E (gamma 1) (fun x => dot x x * (npow (dot x x) (L - 1))) * (E (gamma 1) (fun x => dot x x)) + 2 * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (L - 1)))) * L - E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (L - 1)))).
  { transitivity (E (gamma 1) (fun x => npow (dot x x) L * (2 * L + E (gamma 1) (fun z => dot z z) - dot x x))). { arrange. }
    assert (E6' : normal_form (E (gamma 1) (fun x => npow (dot x x) L * (2 * L + E (gamma 1) (fun z => dot z z) - dot x x))) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (L - 1))) * (E (gamma 1) (fun x => dot x x)) + 2 * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (L - 1)))) * L - E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (L - 1))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_7 => (-1) * ((dot x_7 x_7) ^ 2 * (npow (dot x_7 x_7) (L - 1))) + ((2 * L) * (dot x_7 x_7 * (npow (dot x_7 x_7) (L - 1))) + ((E (gamma 1) (fun x => dot x x)) * (dot x_7 x_7 * (npow (dot x_7 x_7) (L - 1))))))).
      { apply E_ext; intros x_7 D_x_7; draws.
        transitivity (dot x_7 x_7 * (npow (dot x_7 x_7) (L - 1)) * (E (gamma 1) (fun x => dot x x)) + 2 * (dot x_7 x_7) * (npow (dot x_7 x_7) (L - 1)) * L - (dot x_7 x_7) ^ 2 * (npow (dot x_7 x_7) (L - 1))).
        { transitivity (npow (dot x_7 x_7) L * (2 * L + E (gamma 1) (fun x => dot x x) - dot x_7 x_7)). { arrange. }
          try assert (N9' : normal_form (npow (dot x_7 x_7) L) (dot x_7 x_7 * (npow (dot x_7 x_7) (L - 1)))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((-1) * (E (gamma 1) (fun x_7 => (dot x_7 x_7) ^ 2 * (npow (dot x_7 x_7) (L - 1)))) + ((2 * L) * (E (gamma 1) (fun x_7 => dot x_7 x_7 * (npow (dot x_7 x_7) (L - 1)))) + ((E (gamma 1) (fun x => dot x x)) * (E (gamma 1) (fun x_7 => dot x_7 x_7 * (npow (dot x_7 x_7) (L - 1))))))).
      { linear. }
      transitivity ((-1) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (L - 1)))) + ((2 * L) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (L - 1)))) + ((E (gamma 1) (fun x => dot x x)) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (L - 1))))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L01' : 0 = 0).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K0' : E (gamma 1) (fun x => npow (dot x x) L * (2 * L + E (gamma 1) (fun z => dot z z) - dot x x)) = 0) by says H_parts_L.
  assert (R0' : (E (gamma 1) (fun x => dot x x * (npow (dot x x) (L - 1))) * (E (gamma 1) (fun x => dot x x)) + 2 * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (L - 1)))) * L - E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (L - 1)))) - (0) = 0) by exact (gap_zero _ _ _ _ L00' L01' K0').
  assert (L10' : E (gamma 1) (fun x => dot x x) = E (gamma 1) (fun x => dot x x)).
  { transitivity (E (gamma 1) (fun x => dot x x)). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L11' : d = d).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K1' : E (gamma 1) (fun x => dot x x) = d) by says H_dimension.
  assert (R1' : (E (gamma 1) (fun x => dot x x)) - (d) = 0) by exact (gap_zero _ _ _ _ L10' L11' K1').
  apply (by_combination _ _ ((-1) * ((E (gamma 1) (fun x => dot x x * (npow (dot x x) (L - 1))) * (E (gamma 1) (fun x => dot x x)) + 2 * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (L - 1)))) * L - E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (L - 1)))) - (0)) + (E (gamma 1) (fun x => dot x x * (npow (dot x x) (L - 1)))) * ((E (gamma 1) (fun x => dot x x)) - (d)))); [| rewrite R0', R1'; ring].
  first [put; solve [ring] | equal].
Qed.

Definition cited_parts_L_p_1 (V : Space) (gamma : R -> law V) : Prop :=
  forall (L : R),
  (label L) ->
  (E (gamma 1) (fun x => npow (dot x x) (1 + L) * (2 * L + 2 + E (gamma 1) (fun z => dot z z) - dot x x)) = 0).

(** Step [parts L + 1], by Cited:
  E[<x, x>^(1 + L)*(2*L - <x, x> + 2 + E[<y, y>; y ~ gamma1]); x ~ gamma1] = 0
*)
Lemma step_parts_L_p_1 (V : Space) (L : R) (gamma : R -> law V)
    (label_L : label L)
    (C_parts_L_p_1 : cited_parts_L_p_1 V gamma) :
  E (gamma 1) (fun x => npow (dot x x) (1 + L) * (2 * L + 2 + E (gamma 1) (fun z => dot z z) - dot x x)) = 0.
Proof.
  exact (C_parts_L_p_1 L label_L).
Qed.

(** Step [length L + 2], by Algebra:
  E[<x, x>^(2 + L); x ~ gamma1] = (d + 2*L + 2)*E[<x, x>^(1 + L); x ~ gamma1]
*)
Lemma step_length_L_p_2 (V : Space) (L : R) (d : R) (gamma : R -> law V)
    (label_L : label L)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (C_parts_L_p_1 : cited_parts_L_p_1 V gamma) :
  E (gamma 1) (fun x => npow (dot x x) (2 + L)) = (d + 2 * L + 2) * (E (gamma 1) (fun x => npow (dot x x) (1 + L))).
Proof.
  pose proof (step_parts_L_p_1 (V) (L) (gamma) label_L C_parts_L_p_1) as H_parts_L_p_1.
  assert (S0' : E (gamma 1) (fun x => npow (dot x x) (2 + L)) = E (gamma 1) (fun x => (dot x x) ^ 3 * (npow (dot x x) (L - 1)))).
  { transitivity (E (gamma 1) (fun x => npow (dot x x) (2 + L))). { arrange. }
    assert (E0' : normal_form (E (gamma 1) (fun x => npow (dot x x) (2 + L))) (E (gamma 1) (fun x => (dot x x) ^ 3 * (npow (dot x x) (L - 1))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_1 => (1) * ((dot x_1 x_1) ^ 3 * (npow (dot x_1 x_1) (L - 1))))).
      { apply E_ext; intros x_1 D_x_1; draws.
        transitivity ((dot x_1 x_1) ^ 3 * (npow (dot x_1 x_1) (L - 1))).
        { transitivity (npow (dot x_1 x_1) (2 + L)). { arrange. }
          try assert (N2' : normal_form (npow (dot x_1 x_1) (2 + L)) ((dot x_1 x_1) ^ 3 * (npow (dot x_1 x_1) (L - 1)))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_1 => (dot x_1 x_1) ^ 3 * (npow (dot x_1 x_1) (L - 1))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => (dot x x) ^ 3 * (npow (dot x x) (L - 1))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : (d + 2 * L + 2) * (E (gamma 1) (fun x => npow (dot x x) (1 + L))) = d * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (L - 1)))) + 2 * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (L - 1)))) + 2 * L * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (L - 1))))).
  { transitivity ((d + 2 * L + 2) * (E (gamma 1) (fun x => npow (dot x x) (1 + L)))). { arrange. }
    assert (E3' : normal_form (E (gamma 1) (fun x => npow (dot x x) (1 + L))) (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (L - 1))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_4 => (1) * ((dot x_4 x_4) ^ 2 * (npow (dot x_4 x_4) (L - 1))))).
      { apply E_ext; intros x_4 D_x_4; draws.
        transitivity ((dot x_4 x_4) ^ 2 * (npow (dot x_4 x_4) (L - 1))).
        { transitivity (npow (dot x_4 x_4) (1 + L)). { arrange. }
          try assert (N5' : normal_form (npow (dot x_4 x_4) (1 + L)) ((dot x_4 x_4) ^ 2 * (npow (dot x_4 x_4) (L - 1)))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_4 => (dot x_4 x_4) ^ 2 * (npow (dot x_4 x_4) (L - 1))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (L - 1))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (gamma 1) (fun x => npow (dot x x) (2 + L))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity ((d + 2 * L + 2) * (E (gamma 1) (fun x => npow (dot x x) (1 + L)))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L00' : E (gamma 1) (fun x => npow (dot x x) (1 + L) * (2 * L + 2 + E (gamma 1) (fun z => dot z z) - dot x x)) = 2 * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (L - 1)))) + E (gamma 1) (fun x => dot x x) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (L - 1)))) + 2 * L * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (L - 1)))) - E (gamma 1) (fun x => (dot x x) ^ 3 * (npow (dot x x) (L - 1)))).
  { transitivity (E (gamma 1) (fun x => npow (dot x x) (1 + L) * (2 * L + 2 + E (gamma 1) (fun z => dot z z) - dot x x))). { arrange. }
    assert (E6' : normal_form (E (gamma 1) (fun x => npow (dot x x) (1 + L) * (2 * L + 2 + E (gamma 1) (fun z => dot z z) - dot x x))) (2 * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (L - 1)))) + E (gamma 1) (fun x => dot x x) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (L - 1)))) + 2 * L * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (L - 1)))) - E (gamma 1) (fun x => (dot x x) ^ 3 * (npow (dot x x) (L - 1))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_7 => (-1) * ((dot x_7 x_7) ^ 3 * (npow (dot x_7 x_7) (L - 1))) + ((2 * L) * ((dot x_7 x_7) ^ 2 * (npow (dot x_7 x_7) (L - 1))) + ((2) * ((dot x_7 x_7) ^ 2 * (npow (dot x_7 x_7) (L - 1))) + ((E (gamma 1) (fun x => dot x x)) * ((dot x_7 x_7) ^ 2 * (npow (dot x_7 x_7) (L - 1)))))))).
      { apply E_ext; intros x_7 D_x_7; draws.
        transitivity ((dot x_7 x_7) ^ 2 * (npow (dot x_7 x_7) (L - 1)) * (E (gamma 1) (fun x => dot x x)) + 2 * ((dot x_7 x_7) ^ 2) * (npow (dot x_7 x_7) (L - 1)) + 2 * ((dot x_7 x_7) ^ 2) * (npow (dot x_7 x_7) (L - 1)) * L - (dot x_7 x_7) ^ 3 * (npow (dot x_7 x_7) (L - 1))).
        { transitivity (npow (dot x_7 x_7) (1 + L) * (2 * L + 2 + E (gamma 1) (fun x => dot x x) - dot x_7 x_7)). { arrange. }
          try assert (N9' : normal_form (npow (dot x_7 x_7) (1 + L)) ((dot x_7 x_7) ^ 2 * (npow (dot x_7 x_7) (L - 1)))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((-1) * (E (gamma 1) (fun x_7 => (dot x_7 x_7) ^ 3 * (npow (dot x_7 x_7) (L - 1)))) + ((2 * L) * (E (gamma 1) (fun x_7 => (dot x_7 x_7) ^ 2 * (npow (dot x_7 x_7) (L - 1)))) + ((2) * (E (gamma 1) (fun x_7 => (dot x_7 x_7) ^ 2 * (npow (dot x_7 x_7) (L - 1)))) + ((E (gamma 1) (fun x => dot x x)) * (E (gamma 1) (fun x_7 => (dot x_7 x_7) ^ 2 * (npow (dot x_7 x_7) (L - 1)))))))).
      { linear. }
      transitivity ((-1) * (E (gamma 1) (fun x => (dot x x) ^ 3 * (npow (dot x x) (L - 1)))) + ((2 * L) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (L - 1)))) + ((2) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (L - 1)))) + ((E (gamma 1) (fun x => dot x x)) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (L - 1)))))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L01' : 0 = 0).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K0' : E (gamma 1) (fun x => npow (dot x x) (1 + L) * (2 * L + 2 + E (gamma 1) (fun z => dot z z) - dot x x)) = 0) by says H_parts_L_p_1.
  assert (R0' : (2 * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (L - 1)))) + E (gamma 1) (fun x => dot x x) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (L - 1)))) + 2 * L * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (L - 1)))) - E (gamma 1) (fun x => (dot x x) ^ 3 * (npow (dot x x) (L - 1)))) - (0) = 0) by exact (gap_zero _ _ _ _ L00' L01' K0').
  assert (L10' : E (gamma 1) (fun x => dot x x) = E (gamma 1) (fun x => dot x x)).
  { transitivity (E (gamma 1) (fun x => dot x x)). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L11' : d = d).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K1' : E (gamma 1) (fun x => dot x x) = d) by says H_dimension.
  assert (R1' : (E (gamma 1) (fun x => dot x x)) - (d) = 0) by exact (gap_zero _ _ _ _ L10' L11' K1').
  apply (by_combination _ _ ((-1) * ((2 * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (L - 1)))) + E (gamma 1) (fun x => dot x x) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (L - 1)))) + 2 * L * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (L - 1)))) - E (gamma 1) (fun x => (dot x x) ^ 3 * (npow (dot x x) (L - 1)))) - (0)) + (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (L - 1)))) * ((E (gamma 1) (fun x => dot x x)) - (d)))); [| rewrite R0', R1'; ring].
  first [put; solve [ring] | equal].
Qed.

(** Step [fixed 1], by Instance:
  E[<x, x>*(<x, x>*D + D^2 + <x, x>*<y, y> - <x, y>^2 + D*<y, y>)^(-1/2)*(<x, x> - <y, y>); x ~
    gamma1]*(4 + 2*d) >= (d + 2)*d*E[(<x, x>*D + D^2 + <x, x>*<y, y> - <x, y>^2 + D*<y,
    y>)^(-1/2)*(<x, x> - <y, y>); x ~ gamma1] + E[(<x, x>*D + D^2 + <x, x>*<y, y> - <x, y>^2 +
    D*<y, y>)^(-1/2)*<x, x>^2*(<x, x> - <y, y>); x ~ gamma1]
*)
Lemma step_fixed_1 (V : Space) (D : R) (d : R) (y : V) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (C_erf_within_fixed_parts_1__j_m_1 : erf_within_fixed.cited_parts_1__j_m_1 V gamma)
    (C_erf_within_fixed_parts_1__j : erf_within_fixed.cited_parts_1__j V gamma)
    (C_erf_within_fixed_parts_1__j_p_1 : erf_within_fixed.cited_parts_1__j_p_1 V gamma)
    (C_erf_within_fixed_parts_3__j_m_1 : erf_within_fixed.cited_parts_3__j_m_1 V gamma)
    (C_erf_within_fixed_parts_3__j : erf_within_fixed.cited_parts_3__j V gamma) :
  E (gamma 1) (fun x => dot x x * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2)))) * (4 + 2 * d) >= (d + 2) * d * (E (gamma 1) (fun x => (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2))))) + E (gamma 1) (fun x => (dot x x) ^ 2 * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2)))).
Proof.
  assert (I' : E (gamma 1) (fun x1 => npow (dot x1 x1) (1) * (dot x1 x1 - dot (y) (y)) * (inv (sqrt (dot x1 x1 * (D) + (D) ^ 2 + dot x1 x1 * (dot (y) (y)) + (D) * (dot (y) (y)) - (dot x1 (y)) ^ 2)))) * (2 * (d) + 4 * (1)) >= E (gamma 1) (fun x1 => npow (dot x1 x1) (1 + (1)) * (dot x1 x1 - dot (y) (y)) * (inv (sqrt (dot x1 x1 * (D) + (D) ^ 2 + dot x1 x1 * (dot (y) (y)) + (D) * (dot (y) (y)) - (dot x1 (y)) ^ 2)))) + E (gamma 1) (fun x1 => npow (dot x1 x1) ((1) - 1) * (dot x1 x1 - dot (y) (y)) * (inv (sqrt (dot x1 x1 * (D) + (D) ^ 2 + dot x1 x1 * (dot (y) (y)) + (D) * (dot (y) (y)) - (dot x1 (y)) ^ 2)))) * ((d) + 2 * (1) - 2) * ((d) + 2 * (1))).
  { apply (erf_within_fixed.step_theorem (V) (D) (d) (1) (y) (gamma)); [premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | exact C_erf_within_fixed_parts_1__j_m_1 | exact C_erf_within_fixed_parts_1__j | exact C_erf_within_fixed_parts_1__j_p_1 | exact C_erf_within_fixed_parts_3__j_m_1 | exact C_erf_within_fixed_parts_3__j]. }
  assert (G' : (E (gamma 1) (fun x => dot x x * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2)))) * (4 + 2 * d)) - ((d + 2) * d * (E (gamma 1) (fun x => (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2))))) + E (gamma 1) (fun x => (dot x x) ^ 2 * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2))))) = (E (gamma 1) (fun x1 => npow (dot x1 x1) (1) * (dot x1 x1 - dot (y) (y)) * (inv (sqrt (dot x1 x1 * (D) + (D) ^ 2 + dot x1 x1 * (dot (y) (y)) + (D) * (dot (y) (y)) - (dot x1 (y)) ^ 2)))) * (2 * (d) + 4 * (1))) - (E (gamma 1) (fun x1 => npow (dot x1 x1) (1 + (1)) * (dot x1 x1 - dot (y) (y)) * (inv (sqrt (dot x1 x1 * (D) + (D) ^ 2 + dot x1 x1 * (dot (y) (y)) + (D) * (dot (y) (y)) - (dot x1 (y)) ^ 2)))) + E (gamma 1) (fun x1 => npow (dot x1 x1) ((1) - 1) * (dot x1 x1 - dot (y) (y)) * (inv (sqrt (dot x1 x1 * (D) + (D) ^ 2 + dot x1 x1 * (dot (y) (y)) + (D) * (dot (y) (y)) - (dot x1 (y)) ^ 2)))) * ((d) + 2 * (1) - 2) * ((d) + 2 * (1)))).
  { enough (U' : (E (gamma 1) (fun x => npow (dot x x) (1 + 1) * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2)))) + 2 * (E (gamma 1) (fun x => dot x x * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2))))) * d + 4 * (E (gamma 1) (fun x => dot x x * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2))))) + d ^ 2 * (E (gamma 1) (fun x => npow (dot x x) (1 - 1) * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2))))) + 2 * d * (E (gamma 1) (fun x => npow (dot x x) (1 - 1) * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2))))) - E (gamma 1) (fun x => (dot x x) ^ 2 * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2)))) - d ^ 2 * (E (gamma 1) (fun x => (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2))))) - 4 * (E (gamma 1) (fun x => npow (dot x x) 1 * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2))))) - 2 * d * (E (gamma 1) (fun x => (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2))))) - 2 * (E (gamma 1) (fun x => npow (dot x x) 1 * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2))))) * d) = 0).
    { apply Rminus_diag_uniq; transitivity ((E (gamma 1) (fun x => npow (dot x x) (1 + 1) * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2)))) + 2 * (E (gamma 1) (fun x => dot x x * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2))))) * d + 4 * (E (gamma 1) (fun x => dot x x * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2))))) + d ^ 2 * (E (gamma 1) (fun x => npow (dot x x) (1 - 1) * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2))))) + 2 * d * (E (gamma 1) (fun x => npow (dot x x) (1 - 1) * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2))))) - E (gamma 1) (fun x => (dot x x) ^ 2 * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2)))) - d ^ 2 * (E (gamma 1) (fun x => (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2))))) - 4 * (E (gamma 1) (fun x => npow (dot x x) 1 * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2))))) - 2 * d * (E (gamma 1) (fun x => (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2))))) - 2 * (E (gamma 1) (fun x => npow (dot x x) 1 * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2))))) * d)); [same_sums | rewrite U'; ring]. }
    assert (T33' : (4 + 2 * d) * (E (gamma 1) (fun x => dot x x * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2))))) + ((- 2 * d - d ^ 2) * (E (gamma 1) (fun x => (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2))))) + ((-1) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2))))) + ((1) * (E (gamma 1) (fun x => npow (dot x x) (1 + 1) * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2))))) + ((2 * d + d ^ 2) * (E (gamma 1) (fun x => npow (dot x x) (1 - 1) * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2))))) + ((- 4 - 2 * d) * (E (gamma 1) (fun x => npow (dot x x) 1 * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2)))))))))) = 0).
    { transitivity (E (gamma 1) (fun x_34 => (4 + 2 * d) * (dot x_34 x_34 * (dot x_34 x_34 - dot y y) * (inv (sqrt (dot x_34 x_34 * D + D ^ 2 + dot x_34 x_34 * (dot y y) + D * (dot y y) - (dot x_34 y) ^ 2)))) + ((- 2 * d - d ^ 2) * ((dot x_34 x_34 - dot y y) * (inv (sqrt (dot x_34 x_34 * D + D ^ 2 + dot x_34 x_34 * (dot y y) + D * (dot y y) - (dot x_34 y) ^ 2)))) + ((-1) * ((dot x_34 x_34) ^ 2 * (dot x_34 x_34 - dot y y) * (inv (sqrt (dot x_34 x_34 * D + D ^ 2 + dot x_34 x_34 * (dot y y) + D * (dot y y) - (dot x_34 y) ^ 2)))) + ((1) * (npow (dot x_34 x_34) (1 + 1) * (dot x_34 x_34 - dot y y) * (inv (sqrt (dot x_34 x_34 * D + D ^ 2 + dot x_34 x_34 * (dot y y) + D * (dot y y) - (dot x_34 y) ^ 2)))) + ((2 * d + d ^ 2) * (npow (dot x_34 x_34) (1 - 1) * (dot x_34 x_34 - dot y y) * (inv (sqrt (dot x_34 x_34 * D + D ^ 2 + dot x_34 x_34 * (dot y y) + D * (dot y y) - (dot x_34 y) ^ 2)))) + ((- 4 - 2 * d) * (npow (dot x_34 x_34) 1 * (dot x_34 x_34 - dot y y) * (inv (sqrt (dot x_34 x_34 * D + D ^ 2 + dot x_34 x_34 * (dot y y) + D * (dot y y) - (dot x_34 y) ^ 2))))))))))); [symmetry; linear |].
      apply E_is; intros x_34 D_x_34; draws.
      transitivity (dot y y * ((dot x_34 x_34) ^ 2) * (inv (sqrt (dot x_34 x_34 * D + D ^ 2 + dot x_34 x_34 * (dot y y) + D * (dot y y) - (dot x_34 y) ^ 2))) + dot x_34 x_34 * (npow (dot x_34 x_34) (1 + 1)) * (inv (sqrt (dot x_34 x_34 * D + D ^ 2 + dot x_34 x_34 * (dot y y) + D * (dot y y) - (dot x_34 y) ^ 2))) + dot x_34 x_34 * (d ^ 2) * (npow (dot x_34 x_34) (1 - 1)) * (inv (sqrt (dot x_34 x_34 * D + D ^ 2 + dot x_34 x_34 * (dot y y) + D * (dot y y) - (dot x_34 y) ^ 2))) + d ^ 2 * (dot y y) * (inv (sqrt (dot x_34 x_34 * D + D ^ 2 + dot x_34 x_34 * (dot y y) + D * (dot y y) - (dot x_34 y) ^ 2))) + 4 * ((dot x_34 x_34) ^ 2) * (inv (sqrt (dot x_34 x_34 * D + D ^ 2 + dot x_34 x_34 * (dot y y) + D * (dot y y) - (dot x_34 y) ^ 2))) + 2 * d * ((dot x_34 x_34) ^ 2) * (inv (sqrt (dot x_34 x_34 * D + D ^ 2 + dot x_34 x_34 * (dot y y) + D * (dot y y) - (dot x_34 y) ^ 2))) + 2 * d * (dot y y) * (inv (sqrt (dot x_34 x_34 * D + D ^ 2 + dot x_34 x_34 * (dot y y) + D * (dot y y) - (dot x_34 y) ^ 2))) + 2 * (dot x_34 x_34) * d * (npow (dot x_34 x_34) (1 - 1)) * (inv (sqrt (dot x_34 x_34 * D + D ^ 2 + dot x_34 x_34 * (dot y y) + D * (dot y y) - (dot x_34 y) ^ 2))) + 2 * d * (npow (dot x_34 x_34) 1) * (dot y y) * (inv (sqrt (dot x_34 x_34 * D + D ^ 2 + dot x_34 x_34 * (dot y y) + D * (dot y y) - (dot x_34 y) ^ 2))) + 4 * (npow (dot x_34 x_34) 1) * (dot y y) * (inv (sqrt (dot x_34 x_34 * D + D ^ 2 + dot x_34 x_34 * (dot y y) + D * (dot y y) - (dot x_34 y) ^ 2))) - 4 * (dot x_34 x_34) * (dot y y) * (inv (sqrt (dot x_34 x_34 * D + D ^ 2 + dot x_34 x_34 * (dot y y) + D * (dot y y) - (dot x_34 y) ^ 2))) - 2 * (dot x_34 x_34) * d * (dot y y) * (inv (sqrt (dot x_34 x_34 * D + D ^ 2 + dot x_34 x_34 * (dot y y) + D * (dot y y) - (dot x_34 y) ^ 2))) - (dot x_34 x_34) ^ 3 * (inv (sqrt (dot x_34 x_34 * D + D ^ 2 + dot x_34 x_34 * (dot y y) + D * (dot y y) - (dot x_34 y) ^ 2))) - npow (dot x_34 x_34) (1 + 1) * (dot y y) * (inv (sqrt (dot x_34 x_34 * D + D ^ 2 + dot x_34 x_34 * (dot y y) + D * (dot y y) - (dot x_34 y) ^ 2))) - 4 * (dot x_34 x_34) * (npow (dot x_34 x_34) 1) * (inv (sqrt (dot x_34 x_34 * D + D ^ 2 + dot x_34 x_34 * (dot y y) + D * (dot y y) - (dot x_34 y) ^ 2))) - 2 * (dot x_34 x_34) * d * (inv (sqrt (dot x_34 x_34 * D + D ^ 2 + dot x_34 x_34 * (dot y y) + D * (dot y y) - (dot x_34 y) ^ 2))) - dot x_34 x_34 * (d ^ 2) * (inv (sqrt (dot x_34 x_34 * D + D ^ 2 + dot x_34 x_34 * (dot y y) + D * (dot y y) - (dot x_34 y) ^ 2))) - d ^ 2 * (npow (dot x_34 x_34) (1 - 1)) * (dot y y) * (inv (sqrt (dot x_34 x_34 * D + D ^ 2 + dot x_34 x_34 * (dot y y) + D * (dot y y) - (dot x_34 y) ^ 2))) - 2 * d * (npow (dot x_34 x_34) (1 - 1)) * (dot y y) * (inv (sqrt (dot x_34 x_34 * D + D ^ 2 + dot x_34 x_34 * (dot y y) + D * (dot y y) - (dot x_34 y) ^ 2))) - 2 * (dot x_34 x_34) * d * (npow (dot x_34 x_34) 1) * (inv (sqrt (dot x_34 x_34 * D + D ^ 2 + dot x_34 x_34 * (dot y y) + D * (dot y y) - (dot x_34 y) ^ 2)))).
      { same_sums. }
      transitivity (0).
      { try assert (N35' : normal_form (npow (dot x_34 x_34) 1) (dot x_34 x_34)) by normal.
        try assert (N36' : normal_form (npow (dot x_34 x_34) (1 - 1)) (1)) by normal.
        try assert (N37' : normal_form (npow (dot x_34 x_34) (1 + 1)) ((dot x_34 x_34) ^ 2)) by normal.
        first [put; solve [ring] | same_sums | equal]. }
      ring. }
    transitivity (((4 + 2 * d) * (E (gamma 1) (fun x => dot x x * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2))))) + ((- 2 * d - d ^ 2) * (E (gamma 1) (fun x => (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2))))) + ((-1) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2))))) + ((1) * (E (gamma 1) (fun x => npow (dot x x) (1 + 1) * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2))))) + ((2 * d + d ^ 2) * (E (gamma 1) (fun x => npow (dot x x) (1 - 1) * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2))))) + ((- 4 - 2 * d) * (E (gamma 1) (fun x => npow (dot x x) 1 * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2)))))))))))); [same_sums | rewrite T33'; ring]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [mean 1], by Average:
  E[E[(-<y, y> + <x, x>)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2)*<x, x>; y ~
    gamma1]; x ~ gamma1]*(4 + 2*d) >= E[E[(-<y, y> + <x, x>)*(<y, y>*D + D^2 + <y, y>*<x, x> +
    D*<x, x> - <x, y>^2)^(-1/2)*<x, x>^2; y ~ gamma1]; x ~ gamma1] + (d + 2)*E[E[(-<y, y> + <x,
    x>)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2); y ~ gamma1]; x ~ gamma1]*d
*)
Lemma step_mean_1 (V : Space) (D : R) (d : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (C_erf_within_fixed_parts_1__j_m_1 : erf_within_fixed.cited_parts_1__j_m_1 V gamma)
    (C_erf_within_fixed_parts_1__j : erf_within_fixed.cited_parts_1__j V gamma)
    (C_erf_within_fixed_parts_1__j_p_1 : erf_within_fixed.cited_parts_1__j_p_1 V gamma)
    (C_erf_within_fixed_parts_3__j_m_1 : erf_within_fixed.cited_parts_3__j_m_1 V gamma)
    (C_erf_within_fixed_parts_3__j : erf_within_fixed.cited_parts_3__j V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) * (4 + 2 * d) >= E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * ((dot x x) ^ 2) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) + (d + 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * d.
Proof.
  assert (H_fixed_1 : forall z0 : V, drawn (gamma 1) z0 -> E (gamma 1) (fun x => dot x x * (dot x x - dot (z0) (z0)) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot (z0) (z0)) + D * (dot (z0) (z0)) - (dot x (z0)) ^ 2)))) * (4 + 2 * d) >= (d + 2) * d * (E (gamma 1) (fun x => (dot x x - dot (z0) (z0)) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot (z0) (z0)) + D * (dot (z0) (z0)) - (dot x (z0)) ^ 2))))) + E (gamma 1) (fun x => (dot x x) ^ 2 * (dot x x - dot (z0) (z0)) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot (z0) (z0)) + D * (dot (z0) (z0)) - (dot x (z0)) ^ 2))))).
  { intros z0 D0; draws; apply (step_fixed_1 (V) (D) (d) (z0) (gamma)); premise. }
  assert (P' : 0 <= E (gamma 1) (fun x => (4 + 2 * d) * (E (gamma 1) (fun z => dot z z * (dot z z - dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) - (E (gamma 1) (fun z => (dot z z) ^ 2 * (dot z z - dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))) + (d + 2) * d * (E (gamma 1) (fun z => (dot z z - dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))))).
  { apply E_nonneg; intros d0 D0; draws.
    pose proof (H_fixed_1 d0 D0) as K'; pointwise K'. }
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) * (4 + 2 * d)) - (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * ((dot x x) ^ 2) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) + (d + 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * d) = E (gamma 1) (fun x => (4 + 2 * d) * (E (gamma 1) (fun z => dot z z * (dot z z - dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) - (E (gamma 1) (fun z => (dot z z) ^ 2 * (dot z z - dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))) + (d + 2) * d * (E (gamma 1) (fun z => (dot z z - dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))))).
  { assert (S0' : E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) * (4 + 2 * d) - (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * ((dot x x) ^ 2) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) + (d + 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * d) = 4 * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x) ^ 2 * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) + E (gamma 1) (fun x => E (gamma 1) (fun z => (dot z z) ^ 2 * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) + 2 * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x) ^ 2 * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * d - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun z => dot z z * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * d - 4 * (E (gamma 1) (fun x => E (gamma 1) (fun z => dot z z * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) - E (gamma 1) (fun x => E (gamma 1) (fun z => (dot z z) ^ 3 * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))).
    { transitivity (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) * (4 + 2 * d) - (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * ((dot x x) ^ 2) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) + (d + 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * d)). { arrange. }
      assert (E0' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * ((dot x x) ^ 2) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot z z) ^ 3 * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) - E (gamma 1) (fun x => E (gamma 1) (fun z => (dot z z) ^ 2 * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_1 => (-1) * (E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x) ^ 2)))) * ((dot x_1 x_1) ^ 2)) + ((1) * (E (gamma 1) (fun x => inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x) ^ 2))) * ((dot x_1 x_1) ^ 3))))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (E (gamma 1) (fun x => inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x) ^ 2))) * ((dot x_1 x_1) ^ 3) - E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x) ^ 2)))) * ((dot x_1 x_1) ^ 2)).
          { transitivity (E (gamma 1) (fun x => (dot x_1 x_1 - dot x x) * ((dot x_1 x_1) ^ 2) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x) ^ 2))))). { arrange. }
            assert (E2' : normal_form (E (gamma 1) (fun x => (dot x_1 x_1 - dot x x) * ((dot x_1 x_1) ^ 2) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x) ^ 2))))) (E (gamma 1) (fun x => inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x) ^ 2))) * ((dot x_1 x_1) ^ 3) - E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x) ^ 2)))) * ((dot x_1 x_1) ^ 2))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_3 => ((-1) * ((dot x_1 x_1) ^ 2)) * (dot x_3 x_3 * (inv (sqrt (dot x_3 x_3 * D + D ^ 2 + dot x_3 x_3 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_3) ^ 2)))) + (((dot x_1 x_1) ^ 3) * (inv (sqrt (dot x_3 x_3 * D + D ^ 2 + dot x_3 x_3 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_3) ^ 2)))))).
              { apply E_ext; intros x_3 D_x_3; draws.
                transitivity ((dot x_1 x_1) ^ 3 * (inv (sqrt (dot x_3 x_3 * D + D ^ 2 + dot x_3 x_3 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_3) ^ 2))) - dot x_3 x_3 * ((dot x_1 x_1) ^ 2) * (inv (sqrt (dot x_3 x_3 * D + D ^ 2 + dot x_3 x_3 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_3) ^ 2)))).
                { transitivity ((dot x_1 x_1 - dot x_3 x_3) * ((dot x_1 x_1) ^ 2) * (inv (sqrt (dot x_3 x_3 * D + D ^ 2 + dot x_3 x_3 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_3) ^ 2)))). { arrange. }
                  try assert (0 < dot x_3 x_3 * D + D ^ 2 + dot x_3 x_3 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_3) ^ 2) by first [sign].
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity (((-1) * ((dot x_1 x_1) ^ 2)) * (E (gamma 1) (fun x_3 => dot x_3 x_3 * (inv (sqrt (dot x_3 x_3 * D + D ^ 2 + dot x_3 x_3 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_3) ^ 2))))) + (((dot x_1 x_1) ^ 3) * (E (gamma 1) (fun x_3 => inv (sqrt (dot x_3 x_3 * D + D ^ 2 + dot x_3 x_3 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_3) ^ 2)))))).
              { linear. }
              transitivity (((-1) * ((dot x_1 x_1) ^ 2)) * (E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x) ^ 2))))) + (((dot x_1 x_1) ^ 3) * (E (gamma 1) (fun x => inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x) ^ 2)))))). { arrange. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((-1) * (E (gamma 1) (fun x_1 => E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x) ^ 2)))) * ((dot x_1 x_1) ^ 2))) + ((1) * (E (gamma 1) (fun x_1 => E (gamma 1) (fun x => inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x) ^ 2))) * ((dot x_1 x_1) ^ 3))))).
        { linear. }
        transitivity ((-1) * (E (gamma 1) (fun x => E (gamma 1) (fun z => dot z z * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))) * ((dot x x) ^ 2))) + ((1) * (E (gamma 1) (fun x => E (gamma 1) (fun z => inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))) * ((dot x x) ^ 3))))). { arrange. }
        assert (E4' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun z => dot z z * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))) * ((dot x x) ^ 2))) (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot z z) ^ 2 * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_1 => E (gamma 1) (fun x_5 => (dot x_1 x_1) * (dot x_1 x_1) * (dot x_5 x_5) * (inv (sqrt (dot x_5 x_5 * D + D ^ 2 + dot x_5 x_5 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_5) ^ 2)))))).
          { apply E_ext; intros x_1 D_x_1; draws.
            transitivity (E (gamma 1) (fun x_5 => (dot x_1 x_1 * (dot x_1 x_1)) * (dot x_5 x_5 * (inv (sqrt (dot x_5 x_5 * D + D ^ 2 + dot x_5 x_5 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_5) ^ 2)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (dot x_1 x_1 * (dot x_1 x_1)) (fun x_5 => dot x_5 x_5 * (inv (sqrt (dot x_5 x_5 * D + D ^ 2 + dot x_5 x_5 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_5) ^ 2)))))]; arrange. }
            apply E_ext; intros x_5 D_x_5; draws.
            arrange. }
          transitivity (E (gamma 1) (fun x_5 => E (gamma 1) (fun x_1 => (dot x_1 x_1) * (dot x_1 x_1) * (dot x_5 x_5) * (inv (sqrt (dot x_5 x_5 * D + D ^ 2 + dot x_5 x_5 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_5) ^ 2)))))).
          { exact (E_swap (gamma 1) (gamma 1) (fun x_1 x_5 => (dot x_1 x_1) * (dot x_1 x_1) * (dot x_5 x_5) * (inv (sqrt (dot x_5 x_5 * D + D ^ 2 + dot x_5 x_5 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_5) ^ 2))))). }
          repeat (apply E_ext; intros); arrange. }
        assert (E6' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun z => inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))) * ((dot x x) ^ 3))) (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot z z) ^ 3 * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_1 => E (gamma 1) (fun x_7 => (dot x_1 x_1) * (dot x_1 x_1) * (dot x_1 x_1) * (inv (sqrt (dot x_7 x_7 * D + D ^ 2 + dot x_7 x_7 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_7) ^ 2)))))).
          { apply E_ext; intros x_1 D_x_1; draws.
            transitivity (E (gamma 1) (fun x_7 => (dot x_1 x_1 * (dot x_1 x_1) * (dot x_1 x_1)) * (inv (sqrt (dot x_7 x_7 * D + D ^ 2 + dot x_7 x_7 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_7) ^ 2))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (dot x_1 x_1 * (dot x_1 x_1) * (dot x_1 x_1)) (fun x_7 => inv (sqrt (dot x_7 x_7 * D + D ^ 2 + dot x_7 x_7 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_7) ^ 2))))]; arrange. }
            apply E_ext; intros x_7 D_x_7; draws.
            arrange. }
          transitivity (E (gamma 1) (fun x_7 => E (gamma 1) (fun x_1 => (dot x_1 x_1) * (dot x_1 x_1) * (dot x_1 x_1) * (inv (sqrt (dot x_7 x_7 * D + D ^ 2 + dot x_7 x_7 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_7) ^ 2)))))).
          { exact (E_swap (gamma 1) (gamma 1) (fun x_1 x_7 => (dot x_1 x_1) * (dot x_1 x_1) * (dot x_1 x_1) * (inv (sqrt (dot x_7 x_7 * D + D ^ 2 + dot x_7 x_7 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_7) ^ 2))))). }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      assert (E8' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) (0)).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_9 => (-1) * (E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_9 x_9) + D * (dot x_9 x_9) - (dot x_9 x) ^ 2))))) + ((1) * (E (gamma 1) (fun x => inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_9 x_9) + D * (dot x_9 x_9) - (dot x_9 x) ^ 2))) * (dot x_9 x_9))))).
        { apply E_ext; intros x_9 D_x_9; draws.
          transitivity (E (gamma 1) (fun x => inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_9 x_9) + D * (dot x_9 x_9) - (dot x_9 x) ^ 2))) * (dot x_9 x_9) - E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_9 x_9) + D * (dot x_9 x_9) - (dot x_9 x) ^ 2))))).
          { transitivity (E (gamma 1) (fun x => (dot x_9 x_9 - dot x x) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_9 x_9) + D * (dot x_9 x_9) - (dot x_9 x) ^ 2))))). { arrange. }
            assert (E10' : normal_form (E (gamma 1) (fun x => (dot x_9 x_9 - dot x x) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_9 x_9) + D * (dot x_9 x_9) - (dot x_9 x) ^ 2))))) (E (gamma 1) (fun x => inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_9 x_9) + D * (dot x_9 x_9) - (dot x_9 x) ^ 2))) * (dot x_9 x_9) - E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_9 x_9) + D * (dot x_9 x_9) - (dot x_9 x) ^ 2)))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_11 => (-1) * (dot x_11 x_11 * (inv (sqrt (dot x_11 x_11 * D + D ^ 2 + dot x_11 x_11 * (dot x_9 x_9) + D * (dot x_9 x_9) - (dot x_9 x_11) ^ 2)))) + ((dot x_9 x_9) * (inv (sqrt (dot x_11 x_11 * D + D ^ 2 + dot x_11 x_11 * (dot x_9 x_9) + D * (dot x_9 x_9) - (dot x_9 x_11) ^ 2)))))).
              { apply E_ext; intros x_11 D_x_11; draws.
                transitivity (dot x_9 x_9 * (inv (sqrt (dot x_11 x_11 * D + D ^ 2 + dot x_11 x_11 * (dot x_9 x_9) + D * (dot x_9 x_9) - (dot x_9 x_11) ^ 2))) - dot x_11 x_11 * (inv (sqrt (dot x_11 x_11 * D + D ^ 2 + dot x_11 x_11 * (dot x_9 x_9) + D * (dot x_9 x_9) - (dot x_9 x_11) ^ 2)))).
                { transitivity ((dot x_9 x_9 - dot x_11 x_11) * (inv (sqrt (dot x_11 x_11 * D + D ^ 2 + dot x_11 x_11 * (dot x_9 x_9) + D * (dot x_9 x_9) - (dot x_9 x_11) ^ 2)))). { arrange. }
                  try assert (0 < dot x_11 x_11 * D + D ^ 2 + dot x_11 x_11 * (dot x_9 x_9) + D * (dot x_9 x_9) - (dot x_9 x_11) ^ 2) by first [sign].
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((-1) * (E (gamma 1) (fun x_11 => dot x_11 x_11 * (inv (sqrt (dot x_11 x_11 * D + D ^ 2 + dot x_11 x_11 * (dot x_9 x_9) + D * (dot x_9 x_9) - (dot x_9 x_11) ^ 2))))) + ((dot x_9 x_9) * (E (gamma 1) (fun x_11 => inv (sqrt (dot x_11 x_11 * D + D ^ 2 + dot x_11 x_11 * (dot x_9 x_9) + D * (dot x_9 x_9) - (dot x_9 x_11) ^ 2)))))).
              { linear. }
              transitivity ((-1) * (E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_9 x_9) + D * (dot x_9 x_9) - (dot x_9 x) ^ 2))))) + ((dot x_9 x_9) * (E (gamma 1) (fun x => inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_9 x_9) + D * (dot x_9 x_9) - (dot x_9 x) ^ 2)))))). { arrange. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((-1) * (E (gamma 1) (fun x_9 => E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_9 x_9) + D * (dot x_9 x_9) - (dot x_9 x) ^ 2)))))) + ((1) * (E (gamma 1) (fun x_9 => E (gamma 1) (fun x => inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_9 x_9) + D * (dot x_9 x_9) - (dot x_9 x) ^ 2))) * (dot x_9 x_9))))).
        { linear. }
        transitivity ((-1) * (E (gamma 1) (fun x => E (gamma 1) (fun z => dot z z * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) + ((1) * (E (gamma 1) (fun x => E (gamma 1) (fun z => inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))) * (dot x x))))). { arrange. }
        assert (E12' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun z => dot z z * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) (E (gamma 1) (fun x => E (gamma 1) (fun z => dot x x * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_9 => E (gamma 1) (fun x_13 => (dot x_13 x_13) * (inv (sqrt (dot x_13 x_13 * D + D ^ 2 + dot x_13 x_13 * (dot x_9 x_9) + D * (dot x_9 x_9) - (dot x_9 x_13) ^ 2)))))).
          { apply E_ext; intros x_9 D_x_9; draws.
            transitivity (E (gamma 1) (fun x_13 => (1) * (dot x_13 x_13 * (inv (sqrt (dot x_13 x_13 * D + D ^ 2 + dot x_13 x_13 * (dot x_9 x_9) + D * (dot x_9 x_9) - (dot x_9 x_13) ^ 2)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (1) (fun x_13 => dot x_13 x_13 * (inv (sqrt (dot x_13 x_13 * D + D ^ 2 + dot x_13 x_13 * (dot x_9 x_9) + D * (dot x_9 x_9) - (dot x_9 x_13) ^ 2)))))]; arrange. }
            apply E_ext; intros x_13 D_x_13; draws.
            arrange. }
          transitivity (E (gamma 1) (fun x_13 => E (gamma 1) (fun x_9 => (dot x_13 x_13) * (inv (sqrt (dot x_13 x_13 * D + D ^ 2 + dot x_13 x_13 * (dot x_9 x_9) + D * (dot x_9 x_9) - (dot x_9 x_13) ^ 2)))))).
          { exact (E_swap (gamma 1) (gamma 1) (fun x_9 x_13 => (dot x_13 x_13) * (inv (sqrt (dot x_13 x_13 * D + D ^ 2 + dot x_13 x_13 * (dot x_9 x_9) + D * (dot x_9 x_9) - (dot x_9 x_13) ^ 2))))). }
          repeat (apply E_ext; intros); arrange. }
        assert (E14' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun z => inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))) * (dot x x))) (E (gamma 1) (fun x => E (gamma 1) (fun z => dot x x * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_9 => E (gamma 1) (fun x_15 => (dot x_9 x_9) * (inv (sqrt (dot x_15 x_15 * D + D ^ 2 + dot x_15 x_15 * (dot x_9 x_9) + D * (dot x_9 x_9) - (dot x_9 x_15) ^ 2)))))).
          { apply E_ext; intros x_9 D_x_9; draws.
            transitivity (E (gamma 1) (fun x_15 => (dot x_9 x_9) * (inv (sqrt (dot x_15 x_15 * D + D ^ 2 + dot x_15 x_15 * (dot x_9 x_9) + D * (dot x_9 x_9) - (dot x_9 x_15) ^ 2))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (dot x_9 x_9) (fun x_15 => inv (sqrt (dot x_15 x_15 * D + D ^ 2 + dot x_15 x_15 * (dot x_9 x_9) + D * (dot x_9 x_9) - (dot x_9 x_15) ^ 2))))]; arrange. }
            apply E_ext; intros x_15 D_x_15; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      assert (E16' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x) ^ 2 * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) - E (gamma 1) (fun x => E (gamma 1) (fun z => dot z z * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_17 => (-1) * (dot x_17 x_17 * (E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_17 x_17) + D * (dot x_17 x_17) - (dot x_17 x) ^ 2)))))) + ((1) * (E (gamma 1) (fun x => inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_17 x_17) + D * (dot x_17 x_17) - (dot x_17 x) ^ 2))) * ((dot x_17 x_17) ^ 2))))).
        { apply E_ext; intros x_17 D_x_17; draws.
          transitivity (E (gamma 1) (fun x => inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_17 x_17) + D * (dot x_17 x_17) - (dot x_17 x) ^ 2))) * ((dot x_17 x_17) ^ 2) - dot x_17 x_17 * (E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_17 x_17) + D * (dot x_17 x_17) - (dot x_17 x) ^ 2)))))).
          { transitivity (E (gamma 1) (fun x => (dot x_17 x_17 - dot x x) * (dot x_17 x_17) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_17 x_17) + D * (dot x_17 x_17) - (dot x_17 x) ^ 2))))). { arrange. }
            assert (E18' : normal_form (E (gamma 1) (fun x => (dot x_17 x_17 - dot x x) * (dot x_17 x_17) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_17 x_17) + D * (dot x_17 x_17) - (dot x_17 x) ^ 2))))) (E (gamma 1) (fun x => inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_17 x_17) + D * (dot x_17 x_17) - (dot x_17 x) ^ 2))) * ((dot x_17 x_17) ^ 2) - dot x_17 x_17 * (E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_17 x_17) + D * (dot x_17 x_17) - (dot x_17 x) ^ 2))))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_19 => ((dot x_17 x_17) ^ 2) * (inv (sqrt (dot x_19 x_19 * D + D ^ 2 + dot x_19 x_19 * (dot x_17 x_17) + D * (dot x_17 x_17) - (dot x_17 x_19) ^ 2))) + (((-1) * (dot x_17 x_17)) * (dot x_19 x_19 * (inv (sqrt (dot x_19 x_19 * D + D ^ 2 + dot x_19 x_19 * (dot x_17 x_17) + D * (dot x_17 x_17) - (dot x_17 x_19) ^ 2))))))).
              { apply E_ext; intros x_19 D_x_19; draws.
                transitivity ((dot x_17 x_17) ^ 2 * (inv (sqrt (dot x_19 x_19 * D + D ^ 2 + dot x_19 x_19 * (dot x_17 x_17) + D * (dot x_17 x_17) - (dot x_17 x_19) ^ 2))) - dot x_19 x_19 * (dot x_17 x_17) * (inv (sqrt (dot x_19 x_19 * D + D ^ 2 + dot x_19 x_19 * (dot x_17 x_17) + D * (dot x_17 x_17) - (dot x_17 x_19) ^ 2)))).
                { transitivity ((dot x_17 x_17 - dot x_19 x_19) * (dot x_17 x_17) * (inv (sqrt (dot x_19 x_19 * D + D ^ 2 + dot x_19 x_19 * (dot x_17 x_17) + D * (dot x_17 x_17) - (dot x_17 x_19) ^ 2)))). { arrange. }
                  try assert (0 < dot x_19 x_19 * D + D ^ 2 + dot x_19 x_19 * (dot x_17 x_17) + D * (dot x_17 x_17) - (dot x_17 x_19) ^ 2) by first [sign].
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity (((dot x_17 x_17) ^ 2) * (E (gamma 1) (fun x_19 => inv (sqrt (dot x_19 x_19 * D + D ^ 2 + dot x_19 x_19 * (dot x_17 x_17) + D * (dot x_17 x_17) - (dot x_17 x_19) ^ 2)))) + (((-1) * (dot x_17 x_17)) * (E (gamma 1) (fun x_19 => dot x_19 x_19 * (inv (sqrt (dot x_19 x_19 * D + D ^ 2 + dot x_19 x_19 * (dot x_17 x_17) + D * (dot x_17 x_17) - (dot x_17 x_19) ^ 2))))))).
              { linear. }
              transitivity (((dot x_17 x_17) ^ 2) * (E (gamma 1) (fun x => inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_17 x_17) + D * (dot x_17 x_17) - (dot x_17 x) ^ 2)))) + (((-1) * (dot x_17 x_17)) * (E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_17 x_17) + D * (dot x_17 x_17) - (dot x_17 x) ^ 2))))))). { arrange. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((-1) * (E (gamma 1) (fun x_17 => dot x_17 x_17 * (E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_17 x_17) + D * (dot x_17 x_17) - (dot x_17 x) ^ 2))))))) + ((1) * (E (gamma 1) (fun x_17 => E (gamma 1) (fun x => inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_17 x_17) + D * (dot x_17 x_17) - (dot x_17 x) ^ 2))) * ((dot x_17 x_17) ^ 2))))).
        { linear. }
        transitivity ((-1) * (E (gamma 1) (fun x => dot x x * (E (gamma 1) (fun z => dot z z * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))) + ((1) * (E (gamma 1) (fun x => E (gamma 1) (fun z => inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))) * ((dot x x) ^ 2))))). { arrange. }
        assert (E20' : normal_form (E (gamma 1) (fun x => dot x x * (E (gamma 1) (fun z => dot z z * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))) (E (gamma 1) (fun x => E (gamma 1) (fun z => dot z z * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_17 => E (gamma 1) (fun x_21 => (dot x_17 x_17) * (dot x_21 x_21) * (inv (sqrt (dot x_21 x_21 * D + D ^ 2 + dot x_21 x_21 * (dot x_17 x_17) + D * (dot x_17 x_17) - (dot x_17 x_21) ^ 2)))))).
          { apply E_ext; intros x_17 D_x_17; draws.
            transitivity (E (gamma 1) (fun x_21 => (dot x_17 x_17) * (dot x_21 x_21 * (inv (sqrt (dot x_21 x_21 * D + D ^ 2 + dot x_21 x_21 * (dot x_17 x_17) + D * (dot x_17 x_17) - (dot x_17 x_21) ^ 2)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (dot x_17 x_17) (fun x_21 => dot x_21 x_21 * (inv (sqrt (dot x_21 x_21 * D + D ^ 2 + dot x_21 x_21 * (dot x_17 x_17) + D * (dot x_17 x_17) - (dot x_17 x_21) ^ 2)))))]; arrange. }
            apply E_ext; intros x_21 D_x_21; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        assert (E22' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun z => inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))) * ((dot x x) ^ 2))) (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x) ^ 2 * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_17 => E (gamma 1) (fun x_23 => (dot x_17 x_17) * (dot x_17 x_17) * (inv (sqrt (dot x_23 x_23 * D + D ^ 2 + dot x_23 x_23 * (dot x_17 x_17) + D * (dot x_17 x_17) - (dot x_17 x_23) ^ 2)))))).
          { apply E_ext; intros x_17 D_x_17; draws.
            transitivity (E (gamma 1) (fun x_23 => (dot x_17 x_17 * (dot x_17 x_17)) * (inv (sqrt (dot x_23 x_23 * D + D ^ 2 + dot x_23 x_23 * (dot x_17 x_17) + D * (dot x_17 x_17) - (dot x_17 x_23) ^ 2))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (dot x_17 x_17 * (dot x_17 x_17)) (fun x_23 => inv (sqrt (dot x_23 x_23 * D + D ^ 2 + dot x_23 x_23 * (dot x_17 x_17) + D * (dot x_17 x_17) - (dot x_17 x_23) ^ 2))))]; arrange. }
            apply E_ext; intros x_23 D_x_23; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (gamma 1) (fun x => (4 + 2 * d) * (E (gamma 1) (fun z => dot z z * (dot z z - dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) - (E (gamma 1) (fun z => (dot z z) ^ 2 * (dot z z - dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))) + (d + 2) * d * (E (gamma 1) (fun z => (dot z z - dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))) = 4 * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x) ^ 2 * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) + E (gamma 1) (fun x => E (gamma 1) (fun z => (dot z z) ^ 2 * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) + 2 * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x) ^ 2 * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * d - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun z => dot z z * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * d - 4 * (E (gamma 1) (fun x => E (gamma 1) (fun z => dot z z * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) - E (gamma 1) (fun x => E (gamma 1) (fun z => (dot z z) ^ 3 * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))).
    { transitivity (E (gamma 1) (fun x => (4 + 2 * d) * (E (gamma 1) (fun z => dot z z * (dot z z - dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) - (E (gamma 1) (fun z => (dot z z) ^ 2 * (dot z z - dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))) + (d + 2) * d * (E (gamma 1) (fun z => (dot z z - dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))))). { arrange. }
      assert (E24' : normal_form (E (gamma 1) (fun x => (4 + 2 * d) * (E (gamma 1) (fun z => dot z z * (dot z z - dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) - (E (gamma 1) (fun z => (dot z z) ^ 2 * (dot z z - dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))) + (d + 2) * d * (E (gamma 1) (fun z => (dot z z - dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))))) (4 * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x) ^ 2 * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) + E (gamma 1) (fun x => E (gamma 1) (fun z => (dot z z) ^ 2 * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) + 2 * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x) ^ 2 * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * d - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun z => dot z z * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * d - 4 * (E (gamma 1) (fun x => E (gamma 1) (fun z => dot z z * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) - E (gamma 1) (fun x => E (gamma 1) (fun z => (dot z z) ^ 3 * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_25 => (4) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2))))) + ((-4) * (dot x_25 x_25 * (E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2)))))) + ((2 * d) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2))))) + (((-2) * d) * (dot x_25 x_25 * (E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2)))))) + ((-1) * (E (gamma 1) (fun x => (dot x x) ^ 3 * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2))))) + ((1) * (dot x_25 x_25 * (E (gamma 1) (fun x => (dot x x) ^ 2 * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2)))))) + (((-1) * (d ^ 2)) * (E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2))))) + ((d ^ 2) * (E (gamma 1) (fun x => inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2))) * (dot x_25 x_25)) + (((-2) * d) * (E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2))))) + ((2 * d) * (E (gamma 1) (fun x => inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2))) * (dot x_25 x_25))))))))))))).
        { apply E_ext; intros x_25 D_x_25; draws.
          transitivity (2 * d * (E (gamma 1) (fun x => (dot x x) ^ 2 * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2))))) + 4 * (E (gamma 1) (fun x => (dot x x) ^ 2 * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2))))) + 2 * (E (gamma 1) (fun x => inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2)))) * (dot x_25 x_25) * d + dot x_25 x_25 * (E (gamma 1) (fun x => (dot x x) ^ 2 * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2))))) + E (gamma 1) (fun x => inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2))) * (dot x_25 x_25) * (d ^ 2) - E (gamma 1) (fun x => (dot x x) ^ 3 * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2)))) - 4 * (dot x_25 x_25) * (E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2))))) - 2 * (dot x_25 x_25) * (E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2))))) * d - E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2)))) * (d ^ 2) - 2 * (E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2))))) * d).
          { transitivity ((4 + 2 * d) * (E (gamma 1) (fun x => dot x x * (dot x x - dot x_25 x_25) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2))))) - (E (gamma 1) (fun x => (dot x x) ^ 2 * (dot x x - dot x_25 x_25) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2)))) + (d + 2) * d * (E (gamma 1) (fun x => (dot x x - dot x_25 x_25) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2))))))). { arrange. }
            assert (E26' : normal_form (E (gamma 1) (fun x => dot x x * (dot x x - dot x_25 x_25) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2))))) (E (gamma 1) (fun x => (dot x x) ^ 2 * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2)))) - dot x_25 x_25 * (E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2))))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_27 => ((-1) * (dot x_25 x_25)) * (dot x_27 x_27 * (inv (sqrt (dot x_27 x_27 * D + D ^ 2 + dot x_27 x_27 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_27) ^ 2)))) + ((1) * ((dot x_27 x_27) ^ 2 * (inv (sqrt (dot x_27 x_27 * D + D ^ 2 + dot x_27 x_27 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_27) ^ 2))))))).
              { apply E_ext; intros x_27 D_x_27; draws.
                transitivity ((dot x_27 x_27) ^ 2 * (inv (sqrt (dot x_27 x_27 * D + D ^ 2 + dot x_27 x_27 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_27) ^ 2))) - dot x_27 x_27 * (dot x_25 x_25) * (inv (sqrt (dot x_27 x_27 * D + D ^ 2 + dot x_27 x_27 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_27) ^ 2)))).
                { transitivity (dot x_27 x_27 * (dot x_27 x_27 - dot x_25 x_25) * (inv (sqrt (dot x_27 x_27 * D + D ^ 2 + dot x_27 x_27 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_27) ^ 2)))). { arrange. }
                  try assert (0 < dot x_27 x_27 * D + D ^ 2 + dot x_27 x_27 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_27) ^ 2) by first [sign].
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity (((-1) * (dot x_25 x_25)) * (E (gamma 1) (fun x_27 => dot x_27 x_27 * (inv (sqrt (dot x_27 x_27 * D + D ^ 2 + dot x_27 x_27 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_27) ^ 2))))) + ((1) * (E (gamma 1) (fun x_27 => (dot x_27 x_27) ^ 2 * (inv (sqrt (dot x_27 x_27 * D + D ^ 2 + dot x_27 x_27 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_27) ^ 2))))))).
              { linear. }
              transitivity (((-1) * (dot x_25 x_25)) * (E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2))))) + ((1) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2))))))). { arrange. }
              arrange. }
            assert (E28' : normal_form (E (gamma 1) (fun x => (dot x x) ^ 2 * (dot x x - dot x_25 x_25) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2))))) (E (gamma 1) (fun x => (dot x x) ^ 3 * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2)))) - dot x_25 x_25 * (E (gamma 1) (fun x => (dot x x) ^ 2 * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2))))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_29 => (1) * ((dot x_29 x_29) ^ 3 * (inv (sqrt (dot x_29 x_29 * D + D ^ 2 + dot x_29 x_29 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_29) ^ 2)))) + (((-1) * (dot x_25 x_25)) * ((dot x_29 x_29) ^ 2 * (inv (sqrt (dot x_29 x_29 * D + D ^ 2 + dot x_29 x_29 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_29) ^ 2))))))).
              { apply E_ext; intros x_29 D_x_29; draws.
                transitivity ((dot x_29 x_29) ^ 3 * (inv (sqrt (dot x_29 x_29 * D + D ^ 2 + dot x_29 x_29 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_29) ^ 2))) - (dot x_29 x_29) ^ 2 * (dot x_25 x_25) * (inv (sqrt (dot x_29 x_29 * D + D ^ 2 + dot x_29 x_29 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_29) ^ 2)))).
                { transitivity ((dot x_29 x_29) ^ 2 * (dot x_29 x_29 - dot x_25 x_25) * (inv (sqrt (dot x_29 x_29 * D + D ^ 2 + dot x_29 x_29 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_29) ^ 2)))). { arrange. }
                  try assert (0 < dot x_29 x_29 * D + D ^ 2 + dot x_29 x_29 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_29) ^ 2) by first [sign].
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((1) * (E (gamma 1) (fun x_29 => (dot x_29 x_29) ^ 3 * (inv (sqrt (dot x_29 x_29 * D + D ^ 2 + dot x_29 x_29 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_29) ^ 2))))) + (((-1) * (dot x_25 x_25)) * (E (gamma 1) (fun x_29 => (dot x_29 x_29) ^ 2 * (inv (sqrt (dot x_29 x_29 * D + D ^ 2 + dot x_29 x_29 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_29) ^ 2))))))).
              { linear. }
              transitivity ((1) * (E (gamma 1) (fun x => (dot x x) ^ 3 * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2))))) + (((-1) * (dot x_25 x_25)) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2))))))). { arrange. }
              arrange. }
            assert (E30' : normal_form (E (gamma 1) (fun x => (dot x x - dot x_25 x_25) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2))))) (E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2)))) - E (gamma 1) (fun x => inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2))) * (dot x_25 x_25))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_31 => ((-1) * (dot x_25 x_25)) * (inv (sqrt (dot x_31 x_31 * D + D ^ 2 + dot x_31 x_31 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_31) ^ 2))) + ((1) * (dot x_31 x_31 * (inv (sqrt (dot x_31 x_31 * D + D ^ 2 + dot x_31 x_31 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_31) ^ 2))))))).
              { apply E_ext; intros x_31 D_x_31; draws.
                transitivity (dot x_31 x_31 * (inv (sqrt (dot x_31 x_31 * D + D ^ 2 + dot x_31 x_31 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_31) ^ 2))) - dot x_25 x_25 * (inv (sqrt (dot x_31 x_31 * D + D ^ 2 + dot x_31 x_31 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_31) ^ 2)))).
                { transitivity ((dot x_31 x_31 - dot x_25 x_25) * (inv (sqrt (dot x_31 x_31 * D + D ^ 2 + dot x_31 x_31 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_31) ^ 2)))). { arrange. }
                  try assert (0 < dot x_31 x_31 * D + D ^ 2 + dot x_31 x_31 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_31) ^ 2) by first [sign].
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity (((-1) * (dot x_25 x_25)) * (E (gamma 1) (fun x_31 => inv (sqrt (dot x_31 x_31 * D + D ^ 2 + dot x_31 x_31 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_31) ^ 2)))) + ((1) * (E (gamma 1) (fun x_31 => dot x_31 x_31 * (inv (sqrt (dot x_31 x_31 * D + D ^ 2 + dot x_31 x_31 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_31) ^ 2))))))).
              { linear. }
              transitivity (((-1) * (dot x_25 x_25)) * (E (gamma 1) (fun x => inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2)))) + ((1) * (E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2))))))). { arrange. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((4) * (E (gamma 1) (fun x_25 => E (gamma 1) (fun x => (dot x x) ^ 2 * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2)))))) + ((-4) * (E (gamma 1) (fun x_25 => dot x_25 x_25 * (E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2))))))) + ((2 * d) * (E (gamma 1) (fun x_25 => E (gamma 1) (fun x => (dot x x) ^ 2 * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2)))))) + (((-2) * d) * (E (gamma 1) (fun x_25 => dot x_25 x_25 * (E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2))))))) + ((-1) * (E (gamma 1) (fun x_25 => E (gamma 1) (fun x => (dot x x) ^ 3 * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2)))))) + ((1) * (E (gamma 1) (fun x_25 => dot x_25 x_25 * (E (gamma 1) (fun x => (dot x x) ^ 2 * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2))))))) + (((-1) * (d ^ 2)) * (E (gamma 1) (fun x_25 => E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2)))))) + ((d ^ 2) * (E (gamma 1) (fun x_25 => E (gamma 1) (fun x => inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2))) * (dot x_25 x_25))) + (((-2) * d) * (E (gamma 1) (fun x_25 => E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2)))))) + ((2 * d) * (E (gamma 1) (fun x_25 => E (gamma 1) (fun x => inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x) ^ 2))) * (dot x_25 x_25))))))))))))).
        { linear. }
        transitivity ((4) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot z z) ^ 2 * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) + ((-4) * (E (gamma 1) (fun x => dot x x * (E (gamma 1) (fun z => dot z z * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))) + ((2 * d) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot z z) ^ 2 * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) + (((-2) * d) * (E (gamma 1) (fun x => dot x x * (E (gamma 1) (fun z => dot z z * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))) + ((-1) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot z z) ^ 3 * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) + ((1) * (E (gamma 1) (fun x => dot x x * (E (gamma 1) (fun z => (dot z z) ^ 2 * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))) + (((-1) * (d ^ 2)) * (E (gamma 1) (fun x => E (gamma 1) (fun z => dot z z * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) + ((d ^ 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))) * (dot x x))) + (((-2) * d) * (E (gamma 1) (fun x => E (gamma 1) (fun z => dot z z * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) + ((2 * d) * (E (gamma 1) (fun x => E (gamma 1) (fun z => inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))) * (dot x x))))))))))))). { arrange. }
        assert (E32' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot z z) ^ 2 * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x) ^ 2 * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_25 => E (gamma 1) (fun x_33 => (dot x_33 x_33) * (dot x_33 x_33) * (inv (sqrt (dot x_33 x_33 * D + D ^ 2 + dot x_33 x_33 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_33) ^ 2)))))).
          { apply E_ext; intros x_25 D_x_25; draws.
            transitivity (E (gamma 1) (fun x_33 => (1) * (dot x_33 x_33 * (dot x_33 x_33) * (inv (sqrt (dot x_33 x_33 * D + D ^ 2 + dot x_33 x_33 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_33) ^ 2)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (1) (fun x_33 => dot x_33 x_33 * (dot x_33 x_33) * (inv (sqrt (dot x_33 x_33 * D + D ^ 2 + dot x_33 x_33 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_33) ^ 2)))))]; arrange. }
            apply E_ext; intros x_33 D_x_33; draws.
            arrange. }
          transitivity (E (gamma 1) (fun x_33 => E (gamma 1) (fun x_25 => (dot x_33 x_33) * (dot x_33 x_33) * (inv (sqrt (dot x_33 x_33 * D + D ^ 2 + dot x_33 x_33 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_33) ^ 2)))))).
          { exact (E_swap (gamma 1) (gamma 1) (fun x_25 x_33 => (dot x_33 x_33) * (dot x_33 x_33) * (inv (sqrt (dot x_33 x_33 * D + D ^ 2 + dot x_33 x_33 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_33) ^ 2))))). }
          repeat (apply E_ext; intros); arrange. }
        assert (E34' : normal_form (E (gamma 1) (fun x => dot x x * (E (gamma 1) (fun z => dot z z * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))) (E (gamma 1) (fun x => E (gamma 1) (fun z => dot z z * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_25 => E (gamma 1) (fun x_35 => (dot x_25 x_25) * (inv (sqrt (dot x_35 x_35 * D + D ^ 2 + dot x_35 x_35 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_35) ^ 2))) * (dot x_35 x_35)))).
          { apply E_ext; intros x_25 D_x_25; draws.
            transitivity (E (gamma 1) (fun x_35 => (dot x_25 x_25) * (dot x_35 x_35 * (inv (sqrt (dot x_35 x_35 * D + D ^ 2 + dot x_35 x_35 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_35) ^ 2)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (dot x_25 x_25) (fun x_35 => dot x_35 x_35 * (inv (sqrt (dot x_35 x_35 * D + D ^ 2 + dot x_35 x_35 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_35) ^ 2)))))]; arrange. }
            apply E_ext; intros x_35 D_x_35; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        assert (E36' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot z z) ^ 2 * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x) ^ 2 * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_25 => E (gamma 1) (fun x_37 => (dot x_37 x_37) * (dot x_37 x_37) * (inv (sqrt (dot x_37 x_37 * D + D ^ 2 + dot x_37 x_37 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_37) ^ 2)))))).
          { apply E_ext; intros x_25 D_x_25; draws.
            transitivity (E (gamma 1) (fun x_37 => (1) * (dot x_37 x_37 * (dot x_37 x_37) * (inv (sqrt (dot x_37 x_37 * D + D ^ 2 + dot x_37 x_37 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_37) ^ 2)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (1) (fun x_37 => dot x_37 x_37 * (dot x_37 x_37) * (inv (sqrt (dot x_37 x_37 * D + D ^ 2 + dot x_37 x_37 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_37) ^ 2)))))]; arrange. }
            apply E_ext; intros x_37 D_x_37; draws.
            arrange. }
          transitivity (E (gamma 1) (fun x_37 => E (gamma 1) (fun x_25 => (dot x_37 x_37) * (dot x_37 x_37) * (inv (sqrt (dot x_37 x_37 * D + D ^ 2 + dot x_37 x_37 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_37) ^ 2)))))).
          { exact (E_swap (gamma 1) (gamma 1) (fun x_25 x_37 => (dot x_37 x_37) * (dot x_37 x_37) * (inv (sqrt (dot x_37 x_37 * D + D ^ 2 + dot x_37 x_37 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_37) ^ 2))))). }
          repeat (apply E_ext; intros); arrange. }
        assert (E38' : normal_form (E (gamma 1) (fun x => dot x x * (E (gamma 1) (fun z => dot z z * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))) (E (gamma 1) (fun x => E (gamma 1) (fun z => dot z z * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_25 => E (gamma 1) (fun x_39 => (dot x_25 x_25) * (inv (sqrt (dot x_39 x_39 * D + D ^ 2 + dot x_39 x_39 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_39) ^ 2))) * (dot x_39 x_39)))).
          { apply E_ext; intros x_25 D_x_25; draws.
            transitivity (E (gamma 1) (fun x_39 => (dot x_25 x_25) * (dot x_39 x_39 * (inv (sqrt (dot x_39 x_39 * D + D ^ 2 + dot x_39 x_39 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_39) ^ 2)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (dot x_25 x_25) (fun x_39 => dot x_39 x_39 * (inv (sqrt (dot x_39 x_39 * D + D ^ 2 + dot x_39 x_39 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_39) ^ 2)))))]; arrange. }
            apply E_ext; intros x_39 D_x_39; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        assert (E40' : normal_form (E (gamma 1) (fun x => dot x x * (E (gamma 1) (fun z => (dot z z) ^ 2 * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))) (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot z z) ^ 2 * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_25 => E (gamma 1) (fun x_41 => (dot x_25 x_25) * (dot x_41 x_41) * (dot x_41 x_41) * (inv (sqrt (dot x_41 x_41 * D + D ^ 2 + dot x_41 x_41 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_41) ^ 2)))))).
          { apply E_ext; intros x_25 D_x_25; draws.
            transitivity (E (gamma 1) (fun x_41 => (dot x_25 x_25) * (dot x_41 x_41 * (dot x_41 x_41) * (inv (sqrt (dot x_41 x_41 * D + D ^ 2 + dot x_41 x_41 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_41) ^ 2)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (dot x_25 x_25) (fun x_41 => dot x_41 x_41 * (dot x_41 x_41) * (inv (sqrt (dot x_41 x_41 * D + D ^ 2 + dot x_41 x_41 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_41) ^ 2)))))]; arrange. }
            apply E_ext; intros x_41 D_x_41; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        assert (E42' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun z => dot z z * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) (E (gamma 1) (fun x => E (gamma 1) (fun z => dot x x * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_25 => E (gamma 1) (fun x_43 => (dot x_43 x_43) * (inv (sqrt (dot x_43 x_43 * D + D ^ 2 + dot x_43 x_43 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_43) ^ 2)))))).
          { apply E_ext; intros x_25 D_x_25; draws.
            transitivity (E (gamma 1) (fun x_43 => (1) * (dot x_43 x_43 * (inv (sqrt (dot x_43 x_43 * D + D ^ 2 + dot x_43 x_43 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_43) ^ 2)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (1) (fun x_43 => dot x_43 x_43 * (inv (sqrt (dot x_43 x_43 * D + D ^ 2 + dot x_43 x_43 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_43) ^ 2)))))]; arrange. }
            apply E_ext; intros x_43 D_x_43; draws.
            arrange. }
          transitivity (E (gamma 1) (fun x_43 => E (gamma 1) (fun x_25 => (dot x_43 x_43) * (inv (sqrt (dot x_43 x_43 * D + D ^ 2 + dot x_43 x_43 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_43) ^ 2)))))).
          { exact (E_swap (gamma 1) (gamma 1) (fun x_25 x_43 => (dot x_43 x_43) * (inv (sqrt (dot x_43 x_43 * D + D ^ 2 + dot x_43 x_43 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_43) ^ 2))))). }
          repeat (apply E_ext; intros); arrange. }
        assert (E44' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun z => inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))) * (dot x x))) (E (gamma 1) (fun x => E (gamma 1) (fun z => dot x x * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_25 => E (gamma 1) (fun x_45 => (dot x_25 x_25) * (inv (sqrt (dot x_45 x_45 * D + D ^ 2 + dot x_45 x_45 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_45) ^ 2)))))).
          { apply E_ext; intros x_25 D_x_25; draws.
            transitivity (E (gamma 1) (fun x_45 => (dot x_25 x_25) * (inv (sqrt (dot x_45 x_45 * D + D ^ 2 + dot x_45 x_45 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_45) ^ 2))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (dot x_25 x_25) (fun x_45 => inv (sqrt (dot x_45 x_45 * D + D ^ 2 + dot x_45 x_45 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_45) ^ 2))))]; arrange. }
            apply E_ext; intros x_45 D_x_45; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        assert (E46' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun z => dot z z * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) (E (gamma 1) (fun x => E (gamma 1) (fun z => dot x x * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_25 => E (gamma 1) (fun x_47 => (inv (sqrt (dot x_47 x_47 * D + D ^ 2 + dot x_47 x_47 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_47) ^ 2))) * (dot x_47 x_47)))).
          { apply E_ext; intros x_25 D_x_25; draws.
            transitivity (E (gamma 1) (fun x_47 => (1) * (dot x_47 x_47 * (inv (sqrt (dot x_47 x_47 * D + D ^ 2 + dot x_47 x_47 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_47) ^ 2)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (1) (fun x_47 => dot x_47 x_47 * (inv (sqrt (dot x_47 x_47 * D + D ^ 2 + dot x_47 x_47 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_47) ^ 2)))))]; arrange. }
            apply E_ext; intros x_47 D_x_47; draws.
            arrange. }
          transitivity (E (gamma 1) (fun x_47 => E (gamma 1) (fun x_25 => (inv (sqrt (dot x_47 x_47 * D + D ^ 2 + dot x_47 x_47 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_47) ^ 2))) * (dot x_47 x_47)))).
          { exact (E_swap (gamma 1) (gamma 1) (fun x_25 x_47 => (inv (sqrt (dot x_47 x_47 * D + D ^ 2 + dot x_47 x_47 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_47) ^ 2))) * (dot x_47 x_47))). }
          repeat (apply E_ext; intros); arrange. }
        assert (E48' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun z => inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))) * (dot x x))) (E (gamma 1) (fun x => E (gamma 1) (fun z => dot x x * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_25 => E (gamma 1) (fun x_49 => (dot x_25 x_25) * (inv (sqrt (dot x_49 x_49 * D + D ^ 2 + dot x_49 x_49 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_49) ^ 2)))))).
          { apply E_ext; intros x_25 D_x_25; draws.
            transitivity (E (gamma 1) (fun x_49 => (dot x_25 x_25) * (inv (sqrt (dot x_49 x_49 * D + D ^ 2 + dot x_49 x_49 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_49) ^ 2))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (dot x_25 x_25) (fun x_49 => inv (sqrt (dot x_49 x_49 * D + D ^ 2 + dot x_49 x_49 * (dot x_25 x_25) + D * (dot x_25 x_25) - (dot x_25 x_49) ^ 2))))]; arrange. }
            apply E_ext; intros x_49 D_x_49; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) * (4 + 2 * d) - (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * ((dot x x) ^ 2) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) + (d + 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * d)). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun x => (4 + 2 * d) * (E (gamma 1) (fun z => dot z z * (dot z z - dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) - (E (gamma 1) (fun z => (dot z z) ^ 2 * (dot z z - dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))) + (d + 2) * d * (E (gamma 1) (fun z => (dot z z - dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

(** Step [fixed L + 1], by Instance:
  E[(<x, x>*D + D^2 + <x, x>*<y, y> - <x, y>^2 + D*<y, y>)^(-1/2)*<x, x>^(1 + L)*(<x, x> - <y,
    y>); x ~ gamma1]*(4 + 2*d + 4*L) >= (d + 2*L)*(d + 2*L + 2)*E[(<x, x>*D + D^2 + <x, x>*<y, y>
    - <x, y>^2 + D*<y, y>)^(-1/2)*<x, x>^(L)*(<x, x> - <y, y>); x ~ gamma1] + E[(<x, x>*D + D^2 +
    <x, x>*<y, y> - <x, y>^2 + D*<y, y>)^(-1/2)*<x, x>^(2 + L)*(<x, x> - <y, y>); x ~ gamma1]
*)
Lemma step_fixed_L_p_1 (V : Space) (D : R) (L : R) (d : R) (y : V) (gamma : R -> law V)
    (label_L : label L)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (C_erf_within_fixed_parts_1__j_m_1 : erf_within_fixed.cited_parts_1__j_m_1 V gamma)
    (C_erf_within_fixed_parts_1__j : erf_within_fixed.cited_parts_1__j V gamma)
    (C_erf_within_fixed_parts_1__j_p_1 : erf_within_fixed.cited_parts_1__j_p_1 V gamma)
    (C_erf_within_fixed_parts_3__j_m_1 : erf_within_fixed.cited_parts_3__j_m_1 V gamma)
    (C_erf_within_fixed_parts_3__j : erf_within_fixed.cited_parts_3__j V gamma) :
  E (gamma 1) (fun x => npow (dot x x) (1 + L) * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2)))) * (4 + 2 * d + 4 * L) >= (d + 2 * L) * (d + 2 * L + 2) * (E (gamma 1) (fun x => npow (dot x x) L * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2))))) + E (gamma 1) (fun x => npow (dot x x) (2 + L) * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2)))).
Proof.
  assert (I' : E (gamma 1) (fun x1 => npow (dot x1 x1) (1 + L) * (dot x1 x1 - dot (y) (y)) * (inv (sqrt (dot x1 x1 * (D) + (D) ^ 2 + dot x1 x1 * (dot (y) (y)) + (D) * (dot (y) (y)) - (dot x1 (y)) ^ 2)))) * (2 * (d) + 4 * (1 + L)) >= E (gamma 1) (fun x1 => npow (dot x1 x1) (1 + (1 + L)) * (dot x1 x1 - dot (y) (y)) * (inv (sqrt (dot x1 x1 * (D) + (D) ^ 2 + dot x1 x1 * (dot (y) (y)) + (D) * (dot (y) (y)) - (dot x1 (y)) ^ 2)))) + E (gamma 1) (fun x1 => npow (dot x1 x1) ((1 + L) - 1) * (dot x1 x1 - dot (y) (y)) * (inv (sqrt (dot x1 x1 * (D) + (D) ^ 2 + dot x1 x1 * (dot (y) (y)) + (D) * (dot (y) (y)) - (dot x1 (y)) ^ 2)))) * ((d) + 2 * (1 + L) - 2) * ((d) + 2 * (1 + L))).
  { apply (erf_within_fixed.step_theorem (V) (D) (d) (1 + L) (y) (gamma)); [premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | exact C_erf_within_fixed_parts_1__j_m_1 | exact C_erf_within_fixed_parts_1__j | exact C_erf_within_fixed_parts_1__j_p_1 | exact C_erf_within_fixed_parts_3__j_m_1 | exact C_erf_within_fixed_parts_3__j]. }
  assert (G' : (E (gamma 1) (fun x => npow (dot x x) (1 + L) * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2)))) * (4 + 2 * d + 4 * L)) - ((d + 2 * L) * (d + 2 * L + 2) * (E (gamma 1) (fun x => npow (dot x x) L * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2))))) + E (gamma 1) (fun x => npow (dot x x) (2 + L) * (dot x x - dot y y) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot y y) + D * (dot y y) - (dot x y) ^ 2))))) = (E (gamma 1) (fun x1 => npow (dot x1 x1) (1 + L) * (dot x1 x1 - dot (y) (y)) * (inv (sqrt (dot x1 x1 * (D) + (D) ^ 2 + dot x1 x1 * (dot (y) (y)) + (D) * (dot (y) (y)) - (dot x1 (y)) ^ 2)))) * (2 * (d) + 4 * (1 + L))) - (E (gamma 1) (fun x1 => npow (dot x1 x1) (1 + (1 + L)) * (dot x1 x1 - dot (y) (y)) * (inv (sqrt (dot x1 x1 * (D) + (D) ^ 2 + dot x1 x1 * (dot (y) (y)) + (D) * (dot (y) (y)) - (dot x1 (y)) ^ 2)))) + E (gamma 1) (fun x1 => npow (dot x1 x1) ((1 + L) - 1) * (dot x1 x1 - dot (y) (y)) * (inv (sqrt (dot x1 x1 * (D) + (D) ^ 2 + dot x1 x1 * (dot (y) (y)) + (D) * (dot (y) (y)) - (dot x1 (y)) ^ 2)))) * ((d) + 2 * (1 + L) - 2) * ((d) + 2 * (1 + L)))).
  { congruent. }
  gap; try rewrite G'; lra.
Qed.

(** Step [mean L + 1], by Average:
  E[E[(-<y, y> + <x, x>)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2)*<x, x>^(1 +
    L); y ~ gamma1]; x ~ gamma1]*(4 + 2*d + 4*L) >= (d + 2*L)*(d + 2*L + 2)*E[E[(-<y, y> + <x,
    x>)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2)*<x, x>^(L); y ~ gamma1]; x ~
    gamma1] + E[E[<x, x>^(2 + L)*(-<y, y> + <x, x>)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> -
    <x, y>^2)^(-1/2); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_mean_L_p_1 (V : Space) (D : R) (L : R) (d : R) (gamma : R -> law V)
    (label_L : label L)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (C_erf_within_fixed_parts_1__j_m_1 : erf_within_fixed.cited_parts_1__j_m_1 V gamma)
    (C_erf_within_fixed_parts_1__j : erf_within_fixed.cited_parts_1__j V gamma)
    (C_erf_within_fixed_parts_1__j_p_1 : erf_within_fixed.cited_parts_1__j_p_1 V gamma)
    (C_erf_within_fixed_parts_3__j_m_1 : erf_within_fixed.cited_parts_3__j_m_1 V gamma)
    (C_erf_within_fixed_parts_3__j : erf_within_fixed.cited_parts_3__j V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (npow (dot x x) (1 + L)) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) * (4 + 2 * d + 4 * L) >= (d + 2 * L) * (d + 2 * L + 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (npow (dot x x) L) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) + E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x x) (2 + L) * (dot x x - dot z z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [none], by Algebra:
  E[E[(-<y, y> + <x, x>)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2); y ~
    gamma1]; x ~ gamma1] = 0
*)
Lemma step_none (V : Space) (D : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0) :
  E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) = 0.
Proof.
  assert (S0' : E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) = 0).
  { transitivity (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))). { arrange. }
    assert (E0' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) (0)).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_1 => (-1) * (E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x) ^ 2))))) + ((1) * (E (gamma 1) (fun x => inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x) ^ 2))) * (dot x_1 x_1))))).
      { apply E_ext; intros x_1 D_x_1; draws.
        transitivity (E (gamma 1) (fun x => inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x) ^ 2))) * (dot x_1 x_1) - E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x) ^ 2))))).
        { transitivity (E (gamma 1) (fun x => (dot x_1 x_1 - dot x x) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x) ^ 2))))). { arrange. }
          assert (E2' : normal_form (E (gamma 1) (fun x => (dot x_1 x_1 - dot x x) * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x) ^ 2))))) (E (gamma 1) (fun x => inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x) ^ 2))) * (dot x_1 x_1) - E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x) ^ 2)))))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_3 => (-1) * (dot x_3 x_3 * (inv (sqrt (dot x_3 x_3 * D + D ^ 2 + dot x_3 x_3 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_3) ^ 2)))) + ((dot x_1 x_1) * (inv (sqrt (dot x_3 x_3 * D + D ^ 2 + dot x_3 x_3 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_3) ^ 2)))))).
            { apply E_ext; intros x_3 D_x_3; draws.
              transitivity (dot x_1 x_1 * (inv (sqrt (dot x_3 x_3 * D + D ^ 2 + dot x_3 x_3 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_3) ^ 2))) - dot x_3 x_3 * (inv (sqrt (dot x_3 x_3 * D + D ^ 2 + dot x_3 x_3 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_3) ^ 2)))).
              { transitivity ((dot x_1 x_1 - dot x_3 x_3) * (inv (sqrt (dot x_3 x_3 * D + D ^ 2 + dot x_3 x_3 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_3) ^ 2)))). { arrange. }
                try assert (0 < dot x_3 x_3 * D + D ^ 2 + dot x_3 x_3 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_3) ^ 2) by first [sign].
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((-1) * (E (gamma 1) (fun x_3 => dot x_3 x_3 * (inv (sqrt (dot x_3 x_3 * D + D ^ 2 + dot x_3 x_3 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_3) ^ 2))))) + ((dot x_1 x_1) * (E (gamma 1) (fun x_3 => inv (sqrt (dot x_3 x_3 * D + D ^ 2 + dot x_3 x_3 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_3) ^ 2)))))).
            { linear. }
            transitivity ((-1) * (E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x) ^ 2))))) + ((dot x_1 x_1) * (E (gamma 1) (fun x => inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x) ^ 2)))))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((-1) * (E (gamma 1) (fun x_1 => E (gamma 1) (fun x => dot x x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x) ^ 2)))))) + ((1) * (E (gamma 1) (fun x_1 => E (gamma 1) (fun x => inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x) ^ 2))) * (dot x_1 x_1))))).
      { linear. }
      transitivity ((-1) * (E (gamma 1) (fun x => E (gamma 1) (fun z => dot z z * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) + ((1) * (E (gamma 1) (fun x => E (gamma 1) (fun z => inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))) * (dot x x))))). { arrange. }
      assert (E4' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun z => dot z z * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) (E (gamma 1) (fun x => E (gamma 1) (fun z => dot x x * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_1 => E (gamma 1) (fun x_5 => (dot x_5 x_5) * (inv (sqrt (dot x_5 x_5 * D + D ^ 2 + dot x_5 x_5 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_5) ^ 2)))))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (E (gamma 1) (fun x_5 => (1) * (dot x_5 x_5 * (inv (sqrt (dot x_5 x_5 * D + D ^ 2 + dot x_5 x_5 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_5) ^ 2)))))).
          { etransitivity; [| symmetry; exact (E_scale (gamma 1) (1) (fun x_5 => dot x_5 x_5 * (inv (sqrt (dot x_5 x_5 * D + D ^ 2 + dot x_5 x_5 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_5) ^ 2)))))]; arrange. }
          apply E_ext; intros x_5 D_x_5; draws.
          arrange. }
        transitivity (E (gamma 1) (fun x_5 => E (gamma 1) (fun x_1 => (dot x_5 x_5) * (inv (sqrt (dot x_5 x_5 * D + D ^ 2 + dot x_5 x_5 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_5) ^ 2)))))).
        { exact (E_swap (gamma 1) (gamma 1) (fun x_1 x_5 => (dot x_5 x_5) * (inv (sqrt (dot x_5 x_5 * D + D ^ 2 + dot x_5 x_5 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_5) ^ 2))))). }
        repeat (apply E_ext; intros); arrange. }
      assert (E6' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun z => inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))) * (dot x x))) (E (gamma 1) (fun x => E (gamma 1) (fun z => dot x x * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_1 => E (gamma 1) (fun x_7 => (dot x_1 x_1) * (inv (sqrt (dot x_7 x_7 * D + D ^ 2 + dot x_7 x_7 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_7) ^ 2)))))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (E (gamma 1) (fun x_7 => (dot x_1 x_1) * (inv (sqrt (dot x_7 x_7 * D + D ^ 2 + dot x_7 x_7 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_7) ^ 2))))).
          { etransitivity; [| symmetry; exact (E_scale (gamma 1) (dot x_1 x_1) (fun x_7 => inv (sqrt (dot x_7 x_7 * D + D ^ 2 + dot x_7 x_7 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_7) ^ 2))))]; arrange. }
          apply E_ext; intros x_7 D_x_7; draws.
          arrange. }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : 0 = 0).
  { first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (0). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [from 0], by Linear:
  2*(d + 2)*E[E[(-<y, y> + <x, x>)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x,
    y>^2)^(-1/2)*<x, x>; y ~ gamma1]; x ~ gamma1] >= E[E[(-<y, y> + <x, x>)*(<y, y>*D + D^2 + <y,
    y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2)*<x, x>^2; y ~ gamma1]; x ~ gamma1]
*)
Lemma step_from_0 (V : Space) (D : R) (d : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (C_erf_within_fixed_parts_1__j_m_1 : erf_within_fixed.cited_parts_1__j_m_1 V gamma)
    (C_erf_within_fixed_parts_1__j : erf_within_fixed.cited_parts_1__j V gamma)
    (C_erf_within_fixed_parts_1__j_p_1 : erf_within_fixed.cited_parts_1__j_p_1 V gamma)
    (C_erf_within_fixed_parts_3__j_m_1 : erf_within_fixed.cited_parts_3__j_m_1 V gamma)
    (C_erf_within_fixed_parts_3__j : erf_within_fixed.cited_parts_3__j V gamma) :
  2 * (d + 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) >= E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * ((dot x x) ^ 2) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))).
Proof.
  pose proof (step_mean_1 (V) (D) (d) (gamma) H_D_pos_0 H_d_pos_0 H_dimension H_not_0 C_erf_within_fixed_parts_1__j_m_1 C_erf_within_fixed_parts_1__j C_erf_within_fixed_parts_1__j_p_1 C_erf_within_fixed_parts_3__j_m_1 C_erf_within_fixed_parts_3__j) as H_mean_1.
  pose proof (step_none (V) (D) (gamma) H_D_pos_0) as H_none.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) * (4 + 2 * d)) - (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * ((dot x x) ^ 2) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) + (d + 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * d))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (2 * (d + 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))) - (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * ((dot x x) ^ 2) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) = (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) * (4 + 2 * d)) - (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * ((dot x x) ^ 2) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) + (d + 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * d))).
  { assert (U' : forall z0' z1' z2' : R, ((z2') = 0) -> (D > 0) -> (d > 0) -> ((((z0') * (4 + 2 * d))) >= (((z1') + (d + 2) * (z2') * d))) -> (2 * (d + 2) * (z0') - (z1')) = (1 * ((z0') * (4 + 2 * d) - ((z1') + (d + 2) * (z2') * d)))).
    { clear - D d.
      intros z0' z1' z2' H_none H_D_pos_0 H_d_pos_0 H_mean_1.
      rewrite ?H_none.
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * ((dot x x) ^ 2) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))) as V'.
    specialize (V' ltac:(says H_none)).
    specialize (V' ltac:(says H_D_pos_0)).
    specialize (V' ltac:(says H_d_pos_0)).
    specialize (V' ltac:(says H_mean_1)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [quotients 0], by Instance:
  E[E[(-<y, y> + <x, x>)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2)*<x, x>; y ~
    gamma1]; x ~ gamma1]*E[<x, x>; x ~ gamma1]^(-1) >= 1/2*E[E[(-<y, y> + <x, x>)*(<y, y>*D + D^2
    + <y, y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2)*<x, x>^2; y ~ gamma1]; x ~ gamma1]*E[<x, x>^2; x
    ~ gamma1]^(-1)
*)
Lemma step_quotients_0 (V : Space) (D : R) (d : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (C_parts_0 : cited_parts_0 V gamma)
    (C_parts_1 : cited_parts_1 V gamma)
    (C_erf_within_fixed_parts_1__j_m_1 : erf_within_fixed.cited_parts_1__j_m_1 V gamma)
    (C_erf_within_fixed_parts_1__j : erf_within_fixed.cited_parts_1__j V gamma)
    (C_erf_within_fixed_parts_1__j_p_1 : erf_within_fixed.cited_parts_1__j_p_1 V gamma)
    (C_erf_within_fixed_parts_3__j_m_1 : erf_within_fixed.cited_parts_3__j_m_1 V gamma)
    (C_erf_within_fixed_parts_3__j : erf_within_fixed.cited_parts_3__j V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) * (inv (E (gamma 1) (fun x => dot x x))) >= (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * ((dot x x) ^ 2) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * (inv (E (gamma 1) (fun x => (dot x x) ^ 2))).
Proof.
  pose proof (step_length_1 (V) (d) (gamma) H_d_pos_0 H_dimension C_parts_0) as H_length_1.
  pose proof (step_length_2 (V) (d) (gamma) H_d_pos_0 H_dimension C_parts_1) as H_length_2.
  pose proof (step_from_0 (V) (D) (d) (gamma) H_D_pos_0 H_d_pos_0 H_dimension H_not_0 C_erf_within_fixed_parts_1__j_m_1 C_erf_within_fixed_parts_1__j C_erf_within_fixed_parts_1__j_p_1 C_erf_within_fixed_parts_3__j_m_1 C_erf_within_fixed_parts_3__j) as H_from_0.
  assert (I' : (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * (inv (E (gamma 1) (fun x => dot x x))) >= (1 / 2) * (0) * (inv (E (gamma 1) (fun x => 1))) + (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * ((dot x x) ^ 2) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * (inv (E (gamma 1) (fun x => (dot x x) ^ 2)))).
  { apply (erf_within_divided.step_theorem (d) (0) (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * ((dot x x) ^ 2) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) (E (gamma 1) (fun x => 1)) (E (gamma 1) (fun x => dot x x)) (E (gamma 1) (fun x => (dot x x) ^ 2))); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | premise_by H_length_1 | premise_by H_length_2 | first [assumption | gap; sign | premise] | premise_by H_from_0]. }
  assert (J' : E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) * (inv (E (gamma 1) (fun x => dot x x))) >= 0 * (1 / 2) * (inv (E (gamma 1) (fun x => 1))) + (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * ((dot x x) ^ 2) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * (inv (E (gamma 1) (fun x => (dot x x) ^ 2)))) by first [exact I' | congruent_to I' | sides_of I' | fits I'].
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) * (inv (E (gamma 1) (fun x => dot x x)))) - ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * ((dot x x) ^ 2) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * (inv (E (gamma 1) (fun x => (dot x x) ^ 2)))) = (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) * (inv (E (gamma 1) (fun x => dot x x)))) - (0 * (1 / 2) * (inv (E (gamma 1) (fun x => 1))) + (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * ((dot x x) ^ 2) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * (inv (E (gamma 1) (fun x => (dot x x) ^ 2))))).
  { assert (U' : forall z0' z1' z2' z3' z4' : R, (D > 0) -> (d > 0) -> (((2 * (d + 2) * (z2'))) >= (z0')) -> ((z2') * (inv (z3')) - (1 / 2) * (z0') * (inv (z1'))) = ((z2') * (inv (z3')) - (0 * (1 / 2) * (inv (z4')) + (1 / 2) * (z0') * (inv (z1'))))).
    { clear - D d.
      intros z0' z1' z2' z3' z4' H_D_pos_0 H_d_pos_0 H_from_0.
      first [put; solve [field] | equal]. }
    pose proof (U' (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * ((dot x x) ^ 2) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) (E (gamma 1) (fun x => (dot x x) ^ 2)) (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) (E (gamma 1) (fun x => dot x x)) (E (gamma 1) (fun x => 1))) as V'.
    specialize (V' ltac:(says H_D_pos_0)).
    specialize (V' ltac:(says H_d_pos_0)).
    specialize (V' ltac:(says H_from_0)).
    rearranged V'. }
  gap; try rewrite G'; lra.
Qed.

(** Step [quotients L], by Instance:
  E[<x, x>^(1 + L); x ~ gamma1]^(-1)*E[E[(-<y, y> + <x, x>)*(<y, y>*D + D^2 + <y, y>*<x, x> +
    D*<x, x> - <x, y>^2)^(-1/2)*<x, x>^(1 + L); y ~ gamma1]; x ~ gamma1] >= 1/2*E[E[(-<y, y> + <x,
    x>)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2)*<x, x>^(L); y ~ gamma1]; x ~
    gamma1]*E[<x, x>^(L); x ~ gamma1]^(-1) + 1/2*E[<x, x>^(2 + L); x ~ gamma1]^(-1)*E[E[<x, x>^(2
    + L)*(-<y, y> + <x, x>)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2); y ~
    gamma1]; x ~ gamma1]
*)
Lemma step_quotients_L (V : Space) (D : R) (L : R) (d : R) (gamma : R -> law V)
    (label_L : label L)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (C_parts_L : cited_parts_L V gamma)
    (C_parts_L_p_1 : cited_parts_L_p_1 V gamma)
    (C_erf_within_fixed_parts_1__j_m_1 : erf_within_fixed.cited_parts_1__j_m_1 V gamma)
    (C_erf_within_fixed_parts_1__j : erf_within_fixed.cited_parts_1__j V gamma)
    (C_erf_within_fixed_parts_1__j_p_1 : erf_within_fixed.cited_parts_1__j_p_1 V gamma)
    (C_erf_within_fixed_parts_3__j_m_1 : erf_within_fixed.cited_parts_3__j_m_1 V gamma)
    (C_erf_within_fixed_parts_3__j : erf_within_fixed.cited_parts_3__j V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (npow (dot x x) (1 + L)) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (1 + L)))) >= (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (npow (dot x x) L) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * (inv (E (gamma 1) (fun x => npow (dot x x) L))) + (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x x) (2 + L) * (dot x x - dot z z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (2 + L)))).
Proof.
  pose proof (step_length_L_p_1 (V) (L) (d) (gamma) label_L H_d_pos_0 H_dimension C_parts_L) as H_length_L_p_1.
  pose proof (step_length_L_p_2 (V) (L) (d) (gamma) label_L H_d_pos_0 H_dimension C_parts_L_p_1) as H_length_L_p_2.
  pose proof (step_mean_L_p_1 (V) (D) (L) (d) (gamma) label_L H_D_pos_0 H_d_pos_0 H_dimension H_not_0 C_erf_within_fixed_parts_1__j_m_1 C_erf_within_fixed_parts_1__j C_erf_within_fixed_parts_1__j_p_1 C_erf_within_fixed_parts_3__j_m_1 C_erf_within_fixed_parts_3__j) as H_mean_L_p_1.
  assert (I' : (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (npow (dot x x) (1 + L)) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (1 + L)))) >= (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (npow (dot x x) L) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * (inv (E (gamma 1) (fun x => npow (dot x x) L))) + (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x x) (2 + L) * (dot x x - dot z z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (2 + L))))).
  { apply (erf_within_divided.step_theorem (d + 2 * L) (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (npow (dot x x) L) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (npow (dot x x) (1 + L)) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x x) (2 + L) * (dot x x - dot z z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) (E (gamma 1) (fun x => npow (dot x x) L)) (E (gamma 1) (fun x => npow (dot x x) (1 + L))) (E (gamma 1) (fun x => npow (dot x x) (2 + L)))); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | premise_by H_length_L_p_1 | premise_by H_length_L_p_2 | first [assumption | gap; sign | premise] | premise_by H_mean_L_p_1]. }
  congruent_to I'.
Qed.

(** Step [first], by Linear:
  2*E[E[1/2*<x + y, x + y>*E[<z, z>; z ~ gamma1]^(-1)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> -
    <x, y>^2)^(-1/2)*<x, y>; y ~ gamma1]; x ~ gamma1] >= E[E[1/4*(<y, y>*D + D^2 + <y, y>*<x, x> +
    D*<x, x> - <x, y>^2)^(-1/2)*<x + y, x + y>^2*E[<z, z>^2; z ~ gamma1]^(-1)*<x, y>; y ~ gamma1];
    x ~ gamma1]
*)
Lemma step_first (V : Space) (D : R) (d : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (C_erf_within_turned_turned : erf_within_turned.cited_turned V gamma)
    (C_parts_0 : cited_parts_0 V gamma)
    (C_parts_1 : cited_parts_1 V gamma)
    (C_erf_within_fixed_parts_1__j_m_1 : erf_within_fixed.cited_parts_1__j_m_1 V gamma)
    (C_erf_within_fixed_parts_1__j : erf_within_fixed.cited_parts_1__j V gamma)
    (C_erf_within_fixed_parts_1__j_p_1 : erf_within_fixed.cited_parts_1__j_p_1 V gamma)
    (C_erf_within_fixed_parts_3__j_m_1 : erf_within_fixed.cited_parts_3__j_m_1 V gamma)
    (C_erf_within_fixed_parts_3__j : erf_within_fixed.cited_parts_3__j V gamma) :
  2 * (E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 2) * (dot (vadd x (z)) (vadd x (z))) * (dot x z) * (inv (E (gamma 1) (fun x1 => dot x1 x1))) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) >= E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 4) * ((dot (vadd x (z)) (vadd x (z))) ^ 2) * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))) * (inv (E (gamma 1) (fun x1 => (dot x1 x1) ^ 2))))).
Proof.
  pose proof (step_within_1 (V) (D) (d) (gamma) H_D_pos_0 H_d_pos_0 H_dimension H_not_0 C_erf_within_turned_turned) as H_within_1.
  pose proof (step_within_2 (V) (D) (d) (gamma) H_D_pos_0 H_d_pos_0 H_dimension H_not_0 C_erf_within_turned_turned) as H_within_2.
  pose proof (step_quotients_0 (V) (D) (d) (gamma) H_D_pos_0 H_d_pos_0 H_dimension H_not_0 C_parts_0 C_parts_1 C_erf_within_fixed_parts_1__j_m_1 C_erf_within_fixed_parts_1__j C_erf_within_fixed_parts_1__j_p_1 C_erf_within_fixed_parts_3__j_m_1 C_erf_within_fixed_parts_3__j) as H_quotients_0.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) * (inv (E (gamma 1) (fun x => dot x x)))) - ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * ((dot x x) ^ 2) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * (inv (E (gamma 1) (fun x => (dot x x) ^ 2)))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (2 * (E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 2) * (dot (vadd x (z)) (vadd x (z))) * (dot x z) * (inv (E (gamma 1) (fun x1 => dot x1 x1))) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))) - (E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 4) * ((dot (vadd x (z)) (vadd x (z))) ^ 2) * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))) * (inv (E (gamma 1) (fun x1 => (dot x1 x1) ^ 2)))))) = (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) * (inv (E (gamma 1) (fun x => dot x x)))) - ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * ((dot x x) ^ 2) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * (inv (E (gamma 1) (fun x => (dot x x) ^ 2)))))).
  { assert (U' : forall z0' z1' z2' z3' z4' z5' : R, ((z1') = (((1 / 2) * (z4') * (inv (z5'))))) -> ((z0') = (((1 / 2) * (z2') * (inv (z3'))))) -> (D > 0) -> ((((z4') * (inv (z5')))) >= (((1 / 2) * (z2') * (inv (z3'))))) -> (2 * (z1') - (z0')) = (1 * ((z4') * (inv (z5')) - (1 / 2) * (z2') * (inv (z3'))))).
    { clear - D.
      intros z0' z1' z2' z3' z4' z5' H_within_1 H_within_2 H_D_pos_0 H_quotients_0.
      rewrite ?H_within_1, ?H_within_2.
      rewrite ?H_within_1, ?H_within_2.
      first [put; solve [field] | equal]. }
    pose proof (U' (E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 4) * ((dot (vadd x (z)) (vadd x (z))) ^ 2) * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))) * (inv (E (gamma 1) (fun x1 => (dot x1 x1) ^ 2)))))) (E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 2) * (dot (vadd x (z)) (vadd x (z))) * (dot x z) * (inv (E (gamma 1) (fun x1 => dot x1 x1))) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * ((dot x x) ^ 2) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) (E (gamma 1) (fun x => (dot x x) ^ 2)) (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (dot x x) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) (E (gamma 1) (fun x => dot x x))) as V'.
    specialize (V' ltac:(says H_within_1)).
    specialize (V' ltac:(says H_within_2)).
    specialize (V' ltac:(says H_D_pos_0)).
    specialize (V' ltac:(says H_quotients_0)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [concave], by Linear:
  2*E[E[(2^(1 + L))^(-1)*E[<z, z>^(1 + L); z ~ gamma1]^(-1)*(<y, y>*D + D^2 + <y, y>*<x, x> +
    D*<x, x> - <x, y>^2)^(-1/2)*<x + y, x + y>^(1 + L)*<x, y>; y ~ gamma1]; x ~ gamma1] >=
    E[E[(2^(2 + L))^(-1)*E[<z, z>^(2 + L); z ~ gamma1]^(-1)*(<y, y>*D + D^2 + <y, y>*<x, x> +
    D*<x, x> - <x, y>^2)^(-1/2)*<x + y, x + y>^(2 + L)*<x, y>; y ~ gamma1]; x ~ gamma1] +
    E[E[(2^(L))^(-1)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2)*<x + y, x +
    y>^(L)*<x, y>*E[<z, z>^(L); z ~ gamma1]^(-1); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_concave (V : Space) (D : R) (L : R) (d : R) (gamma : R -> law V)
    (label_L : label L)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (C_erf_within_turned_turned : erf_within_turned.cited_turned V gamma)
    (C_parts_L : cited_parts_L V gamma)
    (C_parts_L_p_1 : cited_parts_L_p_1 V gamma)
    (C_erf_within_fixed_parts_1__j_m_1 : erf_within_fixed.cited_parts_1__j_m_1 V gamma)
    (C_erf_within_fixed_parts_1__j : erf_within_fixed.cited_parts_1__j V gamma)
    (C_erf_within_fixed_parts_1__j_p_1 : erf_within_fixed.cited_parts_1__j_p_1 V gamma)
    (C_erf_within_fixed_parts_3__j_m_1 : erf_within_fixed.cited_parts_3__j_m_1 V gamma)
    (C_erf_within_fixed_parts_3__j : erf_within_fixed.cited_parts_3__j V gamma) :
  2 * (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot (vadd x (z)) (vadd x (z))) (1 + L) * (dot x z) * (inv (npow 2 (1 + L))) * (inv (E (gamma 1) (fun x1 => npow (dot x1 x1) (1 + L)))) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) >= E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot (vadd x (z)) (vadd x (z))) (2 + L) * (dot x z) * (inv (npow 2 (2 + L))) * (inv (E (gamma 1) (fun x1 => npow (dot x1 x1) (2 + L)))) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) + E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot (vadd x (z)) (vadd x (z))) L * (dot x z) * (inv (npow 2 L)) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))) * (inv (E (gamma 1) (fun x1 => npow (dot x1 x1) L))))).
Proof.
  pose proof (step_within_L (V) (D) (L) (d) (gamma) label_L H_D_pos_0 H_d_pos_0 H_dimension H_not_0 C_erf_within_turned_turned) as H_within_L.
  pose proof (step_within_L_p_1 (V) (D) (L) (d) (gamma) label_L H_D_pos_0 H_d_pos_0 H_dimension H_not_0 C_erf_within_turned_turned) as H_within_L_p_1.
  pose proof (step_within_L_p_2 (V) (D) (L) (d) (gamma) label_L H_D_pos_0 H_d_pos_0 H_dimension H_not_0 C_erf_within_turned_turned) as H_within_L_p_2.
  pose proof (step_quotients_L (V) (D) (L) (d) (gamma) label_L H_D_pos_0 H_d_pos_0 H_dimension H_not_0 C_parts_L C_parts_L_p_1 C_erf_within_fixed_parts_1__j_m_1 C_erf_within_fixed_parts_1__j C_erf_within_fixed_parts_1__j_p_1 C_erf_within_fixed_parts_3__j_m_1 C_erf_within_fixed_parts_3__j) as H_quotients_L.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (npow (dot x x) (1 + L)) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (1 + L))))) - ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (npow (dot x x) L) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * (inv (E (gamma 1) (fun x => npow (dot x x) L))) + (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x x) (2 + L) * (dot x x - dot z z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (2 + L))))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (2 * (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot (vadd x (z)) (vadd x (z))) (1 + L) * (dot x z) * (inv (npow 2 (1 + L))) * (inv (E (gamma 1) (fun x1 => npow (dot x1 x1) (1 + L)))) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))) - (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot (vadd x (z)) (vadd x (z))) (2 + L) * (dot x z) * (inv (npow 2 (2 + L))) * (inv (E (gamma 1) (fun x1 => npow (dot x1 x1) (2 + L)))) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) + E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot (vadd x (z)) (vadd x (z))) L * (dot x z) * (inv (npow 2 L)) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))) * (inv (E (gamma 1) (fun x1 => npow (dot x1 x1) L)))))) = (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (npow (dot x x) (1 + L)) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (1 + L))))) - ((1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (npow (dot x x) L) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * (inv (E (gamma 1) (fun x => npow (dot x x) L))) + (1 / 2) * (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x x) (2 + L) * (dot x x - dot z z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (2 + L))))))).
  { assert (U' : forall z0' z1' z2' z3' z4' z5' z6' z7' z8' : R, ((z1') = (((1 / 2) * (z3') * (inv (z4'))))) -> ((z2') = (((1 / 2) * (z8') * (inv (z7'))))) -> ((z0') = (((1 / 2) * (z6') * (inv (z5'))))) -> (D > 0) -> ((((z8') * (inv (z7')))) >= (((1 / 2) * (z3') * (inv (z4')) + (1 / 2) * (z6') * (inv (z5'))))) -> (2 * (z2') - ((z0') + (z1'))) = (1 * ((z8') * (inv (z7')) - ((1 / 2) * (z3') * (inv (z4')) + (1 / 2) * (z6') * (inv (z5')))))).
    { clear - D.
      intros z0' z1' z2' z3' z4' z5' z6' z7' z8' H_within_L H_within_L_p_1 H_within_L_p_2 H_D_pos_0 H_quotients_L.
      rewrite ?H_within_L, ?H_within_L_p_1, ?H_within_L_p_2.
      rewrite ?H_within_L, ?H_within_L_p_1, ?H_within_L_p_2.
      first [put; solve [field] | equal]. }
    pose proof (U' (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot (vadd x (z)) (vadd x (z))) (2 + L) * (dot x z) * (inv (npow 2 (2 + L))) * (inv (E (gamma 1) (fun x1 => npow (dot x1 x1) (2 + L)))) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot (vadd x (z)) (vadd x (z))) L * (dot x z) * (inv (npow 2 L)) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))) * (inv (E (gamma 1) (fun x1 => npow (dot x1 x1) L)))))) (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot (vadd x (z)) (vadd x (z))) (1 + L) * (dot x z) * (inv (npow 2 (1 + L))) * (inv (E (gamma 1) (fun x1 => npow (dot x1 x1) (1 + L)))) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (npow (dot x x) L) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) (E (gamma 1) (fun x => npow (dot x x) L)) (E (gamma 1) (fun x => npow (dot x x) (2 + L))) (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x x) (2 + L) * (dot x x - dot z z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) (E (gamma 1) (fun x => npow (dot x x) (1 + L))) (E (gamma 1) (fun x => E (gamma 1) (fun z => (dot x x - dot z z) * (npow (dot x x) (1 + L)) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))))) as V'.
    specialize (V' ltac:(says H_within_L)).
    specialize (V' ltac:(says H_within_L_p_1)).
    specialize (V' ltac:(says H_within_L_p_2)).
    specialize (V' ltac:(says H_D_pos_0)).
    specialize (V' ltac:(says H_quotients_L)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (V : Space) (D : R) (d : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (C_erf_within_turned_turned : erf_within_turned.cited_turned V gamma)
    (C_parts_0 : cited_parts_0 V gamma)
    (C_parts_1 : cited_parts_1 V gamma)
    (C_erf_within_fixed_parts_1__j_m_1 : erf_within_fixed.cited_parts_1__j_m_1 V gamma)
    (C_erf_within_fixed_parts_1__j : erf_within_fixed.cited_parts_1__j V gamma)
    (C_erf_within_fixed_parts_1__j_p_1 : erf_within_fixed.cited_parts_1__j_p_1 V gamma)
    (C_erf_within_fixed_parts_3__j_m_1 : erf_within_fixed.cited_parts_3__j_m_1 V gamma)
    (C_erf_within_fixed_parts_3__j : erf_within_fixed.cited_parts_3__j V gamma) :
  2 * (E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 2) * (dot (vadd x (z)) (vadd x (z))) * (dot x z) * (inv (E (gamma 1) (fun x1 => dot x1 x1))) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) >= E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 4) * ((dot (vadd x (z)) (vadd x (z))) ^ 2) * (dot x z) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))) * (inv (E (gamma 1) (fun x1 => (dot x1 x1) ^ 2))))).
Proof. exact (step_first (V) (D) (d) (gamma) H_D_pos_0 H_d_pos_0 H_dimension H_not_0 C_erf_within_turned_turned C_parts_0 C_parts_1 C_erf_within_fixed_parts_1__j_m_1 C_erf_within_fixed_parts_1__j C_erf_within_fixed_parts_1__j_p_1 C_erf_within_fixed_parts_3__j_m_1 C_erf_within_fixed_parts_3__j). Qed.

Theorem theorem_2 (V : Space) (D : R) (L : R) (d : R) (gamma : R -> law V)
    (label_L : label L)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (C_erf_within_turned_turned : erf_within_turned.cited_turned V gamma)
    (C_parts_L : cited_parts_L V gamma)
    (C_parts_L_p_1 : cited_parts_L_p_1 V gamma)
    (C_erf_within_fixed_parts_1__j_m_1 : erf_within_fixed.cited_parts_1__j_m_1 V gamma)
    (C_erf_within_fixed_parts_1__j : erf_within_fixed.cited_parts_1__j V gamma)
    (C_erf_within_fixed_parts_1__j_p_1 : erf_within_fixed.cited_parts_1__j_p_1 V gamma)
    (C_erf_within_fixed_parts_3__j_m_1 : erf_within_fixed.cited_parts_3__j_m_1 V gamma)
    (C_erf_within_fixed_parts_3__j : erf_within_fixed.cited_parts_3__j V gamma) :
  2 * (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot (vadd x (z)) (vadd x (z))) (1 + L) * (dot x z) * (inv (npow 2 (1 + L))) * (inv (E (gamma 1) (fun x1 => npow (dot x1 x1) (1 + L)))) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2)))))) >= E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot (vadd x (z)) (vadd x (z))) (2 + L) * (dot x z) * (inv (npow 2 (2 + L))) * (inv (E (gamma 1) (fun x1 => npow (dot x1 x1) (2 + L)))) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))))) + E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot (vadd x (z)) (vadd x (z))) L * (dot x z) * (inv (npow 2 L)) * (inv (sqrt (dot z z * D + D ^ 2 + dot z z * (dot x x) + D * (dot x x) - (dot x z) ^ 2))) * (inv (E (gamma 1) (fun x1 => npow (dot x1 x1) L))))).
Proof. exact (step_concave (V) (D) (L) (d) (gamma) label_L H_D_pos_0 H_d_pos_0 H_dimension H_not_0 C_erf_within_turned_turned C_parts_L C_parts_L_p_1 C_erf_within_fixed_parts_1__j_m_1 C_erf_within_fixed_parts_1__j C_erf_within_fixed_parts_1__j_p_1 C_erf_within_fixed_parts_3__j_m_1 C_erf_within_fixed_parts_3__j). Qed.
