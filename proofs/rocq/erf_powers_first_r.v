(** Means of two powers of a cosine, without $|x + y|$, with names for the means of $r$ (erf-powers-first-r)

  Given [D > 0]: D > 0
  Given [Y > 0]: Y > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [mirrored]: gamma1 is the law of -x, x ~ gamma1
  Given [Y <= 1]: 1 >= Y
  Given [D]: D = (n + b + d + i + a - 3)*(1 - Y)*Y^(-1)*(2*Y + n + b + d + i + a - 3)^(-1)*(-n*Y +
    n + b + d + i + a - 3)
  Given [W > 0, a]: E[(((<x, x> + D)^(1/2))^(n))^(-1)*<x, x>^(-1 + a)*(<x, x>^(1/2))^(n - 1 + i);
    x ~ gamma1] > 0
  Given [W > 0, b]: E[(((<x, x> + D)^(1/2))^(n))^(-1)*<x, x>^(b - 1)*(<x, x>^(1/2))^(n - 1 + i); x
    ~ gamma1] > 0
  Given [r, a]: eta_a = E[(((<x, x> + D)^(1/2))^(n))^(-1)*<x, x>^(-1 + a)*(<x, x>^(1/2))^(n - 1 +
    i); x ~ gamma1]^(-1)*E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + a)*(<x,
    x>^(1/2))^(n - 1 + i); x ~ gamma1]
  Given [r, b]: eta_b = E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(b - 1)*(<x,
    x>^(1/2))^(n - 1 + i); x ~ gamma1]*E[(((<x, x> + D)^(1/2))^(n))^(-1)*<x, x>^(b - 1)*(<x,
    x>^(1/2))^(n - 1 + i); x ~ gamma1]^(-1)
  Given [P, a]: P_a = d + 2*a + i - 3
  Given [P, b]: P_b = 2*b + d + i - 3
  Then (n + i)*Y^2*(n - 1 + d + i)^(-1)*E[E[<x, y>^(n - 1 + i)*<x, x>^(-1 + a)*(((D + <x,
    x>)^(1/2))^(n))^(-1)*(((<y, y> + D)^(1/2))^(n))^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1]
    >= E[E[(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n +
    2))^(-1)*<x, y>^(1 + n + i)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_powers_tilted.
From NCProofs Require erf_powers_pair.
From NCProofs Require erf_powers_factored.
From NCProofs Require erf_powers_positive.
From NCProofs Require erf_powers_numbers.
Open Scope R_scope.

(** Step [V >= 0, a], by Instance:
  E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + a)*(<x, x>^(1/2))^(n - 1 + i); x ~
    gamma1] >= 0
*)
Lemma step_V_pos_is_0__a (V : Space) (D : R) (a : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d) :
  E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) >= 0.
Proof.
  assert (I' : E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) ((n) + 2 * (a) + (i) - 3)) * (inv (npow (sqrt (dot z z + (D))) ((n) + 2)))) >= 0).
  { apply (erf_powers_tilted.step_rW_pos_is_0 (V) (D) (a) (i) (n) (gamma)); [premise | premise | premise | first [assumption | gap; sign | premise]]. }
  assert (G' : (E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) - (0) = (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) ((n) + 2 * (a) + (i) - 3)) * (inv (npow (sqrt (dot z z + (D))) ((n) + 2))))) - (0)).
  { assert (S0' : E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) - 0 = E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (npow (dot x x) (a - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))).
    { transitivity (E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) - 0). { arrange. }
      assert (E0' : normal_form (E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (npow (dot x x) (a - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D)))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_1 => (1) * (dot x_1 x_1 * (npow (sqrt (dot x_1 x_1)) (i - 1)) * (npow (dot x_1 x_1) (a - 1)) * (sqrt (dot x_1 x_1)) * (npow (sqrt (dot x_1 x_1)) (n - 1)) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (dot x_1 x_1 + D)) * (inv (sqrt (dot x_1 x_1 + D)))))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (dot x_1 x_1 * (npow (sqrt (dot x_1 x_1)) (i - 1)) * (npow (dot x_1 x_1) (a - 1)) * (sqrt (dot x_1 x_1)) * (npow (sqrt (dot x_1 x_1)) (n - 1)) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (dot x_1 x_1 + D)) * (inv (sqrt (dot x_1 x_1 + D)))).
          { transitivity (dot x_1 x_1 * (npow (dot x_1 x_1) (a - 1)) * (npow (sqrt (dot x_1 x_1)) (n + i - 1)) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n + 2)))). { arrange. }
            try assert (0 < dot x_1 x_1 + D) by sign.
            try assert (N2' : normal_form (npow (sqrt (dot x_1 x_1)) (n + i - 1)) (npow (sqrt (dot x_1 x_1)) (i - 1) * (sqrt (dot x_1 x_1)) * (npow (sqrt (dot x_1 x_1)) (n - 1)))) by normal.
            try assert (0 < dot x_1 x_1 + D) by sign.
            try assert (N3' : normal_form (npow (sqrt (dot x_1 x_1 + D)) (n + 2)) (dot x_1 x_1 * (sqrt (dot x_1 x_1 + D)) * (npow (sqrt (dot x_1 x_1 + D)) (n - 1)) + D * (sqrt (dot x_1 x_1 + D)) * (npow (sqrt (dot x_1 x_1 + D)) (n - 1)))) by normal.
            try assert (0 < dot x_1 x_1 + D) by sign.
            try assert (0 < dot x_1 x_1 + D) by sign.
            try assert (N4' : normal_form (inv (npow (sqrt (dot x_1 x_1 + D)) (n + 2))) (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1)) * (inv (dot x_1 x_1 + D)) * (inv (sqrt (dot x_1 x_1 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_1 x_1 + D) * sqrt (dot x_1 x_1 + D) = dot x_1 x_1 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_1 x_1 + D)) * inv (sqrt (dot x_1 x_1 + D)) = inv (dot x_1 x_1 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_1 x_1 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : dot x_1 x_1 + D <> 0) by (apply positive_ne; sign); assert (Z2' : npow (sqrt (dot x_1 x_1 + D)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_1 => dot x_1 x_1 * (npow (sqrt (dot x_1 x_1)) (i - 1)) * (npow (dot x_1 x_1) (a - 1)) * (sqrt (dot x_1 x_1)) * (npow (sqrt (dot x_1 x_1)) (n - 1)) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (dot x_1 x_1 + D)) * (inv (sqrt (dot x_1 x_1 + D)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (npow (dot x x) (a - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D)))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) - 0 = E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (npow (dot x x) (a - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))).
    { transitivity (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) - 0). { arrange. }
      assert (E5' : normal_form (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (npow (dot x x) (a - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D)))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_6 => (1) * (dot x_6 x_6 * (npow (sqrt (dot x_6 x_6)) (i - 1)) * (npow (dot x_6 x_6) (a - 1)) * (sqrt (dot x_6 x_6)) * (npow (sqrt (dot x_6 x_6)) (n - 1)) * (inv (npow (sqrt (dot x_6 x_6 + D)) (n - 1))) * (inv (dot x_6 x_6 + D)) * (inv (sqrt (dot x_6 x_6 + D)))))).
        { apply E_ext; intros x_6 D_x_6; draws.
          transitivity (dot x_6 x_6 * (npow (sqrt (dot x_6 x_6)) (i - 1)) * (npow (dot x_6 x_6) (a - 1)) * (sqrt (dot x_6 x_6)) * (npow (sqrt (dot x_6 x_6)) (n - 1)) * (inv (npow (sqrt (dot x_6 x_6 + D)) (n - 1))) * (inv (dot x_6 x_6 + D)) * (inv (sqrt (dot x_6 x_6 + D)))).
          { transitivity (dot x_6 x_6 * (npow (sqrt (dot x_6 x_6)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x_6 x_6 + D)) (n + 2)))). { arrange. }
            try assert (0 < dot x_6 x_6 + D) by sign.
            try assert (N7' : normal_form (npow (sqrt (dot x_6 x_6)) (n + 2 * a + i - 3)) (npow (sqrt (dot x_6 x_6)) (i - 1) * (npow (dot x_6 x_6) (a - 1)) * (sqrt (dot x_6 x_6)) * (npow (sqrt (dot x_6 x_6)) (n - 1)))) by normal.
            try assert (0 < dot x_6 x_6 + D) by sign.
            try assert (N8' : normal_form (npow (sqrt (dot x_6 x_6 + D)) (n + 2)) (dot x_6 x_6 * (sqrt (dot x_6 x_6 + D)) * (npow (sqrt (dot x_6 x_6 + D)) (n - 1)) + D * (sqrt (dot x_6 x_6 + D)) * (npow (sqrt (dot x_6 x_6 + D)) (n - 1)))) by normal.
            try assert (0 < dot x_6 x_6 + D) by sign.
            try assert (0 < dot x_6 x_6 + D) by sign.
            try assert (N9' : normal_form (inv (npow (sqrt (dot x_6 x_6 + D)) (n + 2))) (inv (npow (sqrt (dot x_6 x_6 + D)) (n - 1)) * (inv (dot x_6 x_6 + D)) * (inv (sqrt (dot x_6 x_6 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_6 x_6 + D) * sqrt (dot x_6 x_6 + D) = dot x_6 x_6 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_6 x_6 + D)) * inv (sqrt (dot x_6 x_6 + D)) = inv (dot x_6 x_6 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : dot x_6 x_6 + D <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (dot x_6 x_6 + D)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (dot x_6 x_6 + D) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_6 => dot x_6 x_6 * (npow (sqrt (dot x_6 x_6)) (i - 1)) * (npow (dot x_6 x_6) (a - 1)) * (sqrt (dot x_6 x_6)) * (npow (sqrt (dot x_6 x_6)) (n - 1)) * (inv (npow (sqrt (dot x_6 x_6 + D)) (n - 1))) * (inv (dot x_6 x_6 + D)) * (inv (sqrt (dot x_6 x_6 + D)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (npow (dot x x) (a - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D)))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) - 0). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

(** Step [V <= W, a], by Instance:
  E[(((<x, x> + D)^(1/2))^(n))^(-1)*<x, x>^(-1 + a)*(<x, x>^(1/2))^(n - 1 + i); x ~ gamma1] >=
    E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + a)*(<x, x>^(1/2))^(n - 1 + i); x ~
    gamma1]
*)
Lemma step_V_less_is_W__a (V : Space) (D : R) (a : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d) :
  E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) >= E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))).
Proof.
  assert (I' : E (gamma 1) (fun z => npow (sqrt (dot z z)) ((n) + 2 * (a) + (i) - 3) * (inv (npow (sqrt (dot z z + (D))) (n)))) >= E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) ((n) + 2 * (a) + (i) - 3)) * (inv (npow (sqrt (dot z z + (D))) ((n) + 2))))).
  { apply (erf_powers_tilted.step_W_pos_is_rW (V) (D) (a) (i) (n) (gamma)); [premise | premise | premise | first [assumption | gap; sign | premise]]. }
  assert (G' : (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) - (E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) = (E (gamma 1) (fun z => npow (sqrt (dot z z)) ((n) + 2 * (a) + (i) - 3) * (inv (npow (sqrt (dot z z + (D))) (n))))) - (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) ((n) + 2 * (a) + (i) - 3)) * (inv (npow (sqrt (dot z z + (D))) ((n) + 2)))))).
  { enough (U' : (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) + E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) - E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) - E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot x x + D)) n)))) = 0).
    { apply Rminus_diag_uniq; transitivity ((E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) + E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) - E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) - E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot x x + D)) n))))); [same_sums | rewrite U'; ring]. }
    assert (T40' : (-1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) + ((1) * (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) + ((1) * (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) + ((-1) * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot x x + D)) n))))))) = 0).
    { transitivity (E (gamma 1) (fun x_41 => (-1) * (dot x_41 x_41 * (npow (dot x_41 x_41) (a - 1)) * (npow (sqrt (dot x_41 x_41)) (n + i - 1)) * (inv (npow (sqrt (dot x_41 x_41 + D)) (n + 2)))) + ((1) * (npow (dot x_41 x_41) (a - 1) * (npow (sqrt (dot x_41 x_41)) (n + i - 1)) * (inv (npow (sqrt (dot x_41 x_41 + D)) n))) + ((1) * (dot x_41 x_41 * (npow (sqrt (dot x_41 x_41)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x_41 x_41 + D)) (n + 2)))) + ((-1) * (npow (sqrt (dot x_41 x_41)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot x_41 x_41 + D)) n)))))))); [symmetry; linear |].
      apply E_is; intros x_41 D_x_41; draws.
      transitivity (dot x_41 x_41 * (npow (sqrt (dot x_41 x_41)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x_41 x_41 + D)) (n + 2))) + npow (dot x_41 x_41) (a - 1) * (npow (sqrt (dot x_41 x_41)) (n + i - 1)) * (inv (npow (sqrt (dot x_41 x_41 + D)) n)) - dot x_41 x_41 * (npow (dot x_41 x_41) (a - 1)) * (npow (sqrt (dot x_41 x_41)) (n + i - 1)) * (inv (npow (sqrt (dot x_41 x_41 + D)) (n + 2))) - npow (sqrt (dot x_41 x_41)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot x_41 x_41 + D)) n))).
      { same_sums. }
      transitivity (0).
      { try assert (N42' : normal_form (npow (sqrt (dot x_41 x_41)) (n + i - 1)) (npow (sqrt (dot x_41 x_41)) (i - 1) * (sqrt (dot x_41 x_41)) * (npow (sqrt (dot x_41 x_41)) (n - 1)))) by normal.
        try assert (N43' : normal_form (npow (sqrt (dot x_41 x_41)) (n + 2 * a + i - 3)) (npow (sqrt (dot x_41 x_41)) (i - 1) * (npow (dot x_41 x_41) (a - 1)) * (sqrt (dot x_41 x_41)) * (npow (sqrt (dot x_41 x_41)) (n - 1)))) by normal.
        try assert (0 < dot x_41 x_41 + D) by sign.
        try assert (N44' : normal_form (npow (sqrt (dot x_41 x_41 + D)) n) (sqrt (dot x_41 x_41 + D) * (npow (sqrt (dot x_41 x_41 + D)) (n - 1)))) by normal.
        try assert (0 < dot x_41 x_41 + D) by sign.
        try assert (N45' : normal_form (npow (sqrt (dot x_41 x_41 + D)) (n + 2)) (dot x_41 x_41 * (sqrt (dot x_41 x_41 + D)) * (npow (sqrt (dot x_41 x_41 + D)) (n - 1)) + D * (sqrt (dot x_41 x_41 + D)) * (npow (sqrt (dot x_41 x_41 + D)) (n - 1)))) by normal.
        try assert (0 < dot x_41 x_41 + D) by sign.
        try assert (0 < dot x_41 x_41 + D) by sign.
        try assert (N46' : normal_form (inv (npow (sqrt (dot x_41 x_41 + D)) (n + 2))) (inv (npow (sqrt (dot x_41 x_41 + D)) (n - 1)) * (inv (dot x_41 x_41 + D)) * (inv (sqrt (dot x_41 x_41 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_41 x_41 + D) * sqrt (dot x_41 x_41 + D) = dot x_41 x_41 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_41 x_41 + D)) * inv (sqrt (dot x_41 x_41 + D)) = inv (dot x_41 x_41 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_41 x_41 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (dot x_41 x_41 + D)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z2' : dot x_41 x_41 + D <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'), ?(inv_at _ Z2'); field [Q0' Q1']; sides] | equal])] | normal].
        try assert (0 < dot x_41 x_41 + D) by sign.
        try assert (N47' : normal_form (inv (npow (sqrt (dot x_41 x_41 + D)) n)) (inv (npow (sqrt (dot x_41 x_41 + D)) (n - 1)) * (inv (sqrt (dot x_41 x_41 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_41 x_41 + D) * sqrt (dot x_41 x_41 + D) = dot x_41 x_41 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_41 x_41 + D)) * inv (sqrt (dot x_41 x_41 + D)) = inv (dot x_41 x_41 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_41 x_41 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (dot x_41 x_41 + D)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
        first [put; solve [ring] | same_sums | equal]. }
      ring. }
    transitivity (((-1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) + ((1) * (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) + ((1) * (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (n + 2 * a + i - 3)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) + ((-1) * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + 2 * a + i - 3) * (inv (npow (sqrt (dot x x + D)) n))))))))); [same_sums | rewrite T40'; ring]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [moments, a], by Instance:
  (-E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + a)*(<x, x>^(1/2))^(n - 1 + i); x ~
    gamma1] + E[(((<x, x> + D)^(1/2))^(n))^(-1)*<x, x>^(-1 + a)*(<x, x>^(1/2))^(n - 1 + i); x ~
    gamma1])*(-E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + a)*(<x, x>^(1/2))^(n - 1
    + i); x ~ gamma1]*n + E[(((<x, x> + D)^(1/2))^(n))^(-1)*<x, x>^(-1 + a)*(<x, x>^(1/2))^(n - 1
    + i); x ~ gamma1]*(n + d ... >= E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 +
    a)*(<x, x>^(1/2))^(n - 1 + i); x ~ gamma1]*D*(2*E[<x, x>*(((<x, x> + D)^(1/2))^(n +
    2))^(-1)*<x, x>^(-1 + a)*(<x, x>^(1/2))^(n - 1 + i); x ~ gamma1] + E[(((<x, x> +
    D)^(1/2))^(n))^(-1)*<x, x>^(-1 + a)*(<x, x>^(1/2))^(n - 1 + i); x ~ gamma1]*(n + d + 2*a + i -
    3))
*)
Lemma step_moments__a (V : Space) (D : R) (a : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma) :
  (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) - E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) * (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (n + d + 2 * a + i - 3) - E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) * n) * (n + d + 2 * a + i - 3) >= E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) * D * (2 * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) + E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (n + d + 2 * a + i - 3)).
Proof. (* Admitted: it takes coqc too long *)
Admitted.

(** Step [P > 0, a], by Linear:
  P_a > 0
*)
Lemma step_P_pos_0__a (P_a : R) (a : R) (d : R) (i : R)
    (label_a : label a)
    (label_i : label i)
    (H_d_pos_0 : d > 0)
    (H_P__a : P_a = d + 2 * a + i - 3) :
  P_a > 0.
Proof.
  assert (P' : 0 < (d + 2 * a + i - 3)) by (first [sign]).
  assert (G' : (P_a) - (0) = (d + 2 * a + i - 3)).
  { rewrite ?H_P__a.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [r >= 0, a], by Linear:
  eta_a >= 0
*)
Lemma step_r_pos_is_0__a (V : Space) (D : R) (a : R) (d : R) (eta_a : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_W_pos_0__a : E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) > 0)
    (H_r__a : eta_a = E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)))))) :
  eta_a >= 0.
Proof.
  pose proof (step_V_pos_is_0__a (V) (D) (a) (d) (i) (n) (gamma) label_a label_i label_n H_D_pos_0 H_d_pos_0 H_dimension) as H_V_pos_is_0__a.
  assert (P0' : 0 <= (inv (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))))) * ((E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (eta_a) - (0) = (inv (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))))) * ((E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) - (0))).
  { assert (U' : forall z0' z1' : R, (eta_a = (((z1') * (inv (z0'))))) -> (D > 0) -> ((z0') > 0) -> ((z1') >= 0) -> eta_a - 0 = (((z1') - 0) * (inv (z0')))).
    { clear - D eta_a.
      intros z0' z1' H_r__a H_D_pos_0 H_W_pos_0__a H_V_pos_is_0__a.
      rewrite ?H_r__a.
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))))) as V'.
    specialize (V' ltac:(says H_r__a)).
    specialize (V' ltac:(says H_D_pos_0)).
    specialize (V' ltac:(says H_W_pos_0__a)).
    specialize (V' ltac:(says H_V_pos_is_0__a)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [r <= 1, a], by Linear:
  1 >= eta_a
*)
Lemma step_r_less_is_1__a (V : Space) (D : R) (a : R) (d : R) (eta_a : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_W_pos_0__a : E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) > 0)
    (H_r__a : eta_a = E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)))))) :
  1 >= eta_a.
Proof.
  pose proof (step_V_less_is_W__a (V) (D) (a) (d) (i) (n) (gamma) label_a label_i label_n H_D_pos_0 H_d_pos_0 H_dimension) as H_V_less_is_W__a.
  assert (P0' : 0 <= (inv (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))))) * ((E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) - (E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (1) - (eta_a) = (inv (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))))) * ((E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) - (E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))))).
  { assert (U' : forall z0' z1' : R, (eta_a = (((z0') * (inv (z1'))))) -> (D > 0) -> ((z1') > 0) -> ((z1') >= (z0')) -> 1 - eta_a = (((z1') - (z0')) * (inv (z1')))).
    { clear - D eta_a.
      intros z0' z1' H_r__a H_D_pos_0 H_W_pos_0__a H_V_less_is_W__a.
      rewrite ?H_r__a.
      assert (Z0' : z1' <> 0) by (apply positive_ne; sign).
      first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
    pose proof (U' (E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))))) as V'.
    specialize (V' ltac:(says H_r__a)).
    specialize (V' ltac:(says H_D_pos_0)).
    specialize (V' ltac:(says H_W_pos_0__a)).
    specialize (V' ltac:(says H_V_less_is_W__a)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [F, a], by Linear:
  -D*eta_a*(n + 2*eta_a + P_a) + (-eta_a + 1)*(n - eta_a*n + P_a)*(n + P_a) >= 0
*)
Lemma step_F__a (V : Space) (D : R) (P_a : R) (a : R) (d : R) (eta_a : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_W_pos_0__a : E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) > 0)
    (H_r__a : eta_a = E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))))))
    (H_P__a : P_a = d + 2 * a + i - 3)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma) :
  (1 - eta_a) * (n + P_a - eta_a * n) * (n + P_a) - D * eta_a * (n + 2 * eta_a + P_a) >= 0.
Proof.
  pose proof (step_moments__a (V) (D) (a) (d) (i) (n) (gamma) label_a label_i label_n H_D_pos_0 H_d_pos_0 H_dimension C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2) as H_moments__a.
  assert (P0' : 0 <= (inv ((E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) ^ 2)) * (((E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) - E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) * (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (n + d + 2 * a + i - 3) - E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) * n) * (n + d + 2 * a + i - 3)) - (E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) * D * (2 * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) + E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (n + d + 2 * a + i - 3))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((1 - eta_a) * (n + P_a - eta_a * n) * (n + P_a) - D * eta_a * (n + 2 * eta_a + P_a)) - (0) = (inv ((E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) ^ 2)) * (((E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) - E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) * (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (n + d + 2 * a + i - 3) - E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) * n) * (n + d + 2 * a + i - 3)) - (E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) * D * (2 * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) + E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (n + d + 2 * a + i - 3))))).
  { assert (U' : forall z0' z1' : R, (eta_a = (((z0') * (inv (z1'))))) -> (P_a = d + 2 * a + i - 3) -> (D > 0) -> ((z1') > 0) -> (((((z1') - (z0')) * ((z1') * (n + d + 2 * a + i - 3) - (z0') * n) * (n + d + 2 * a + i - 3))) >= (((z0') * D * (2 * (z0') + (z1') * (n + d + 2 * a + i - 3))))) -> ((1 - eta_a) * (n + P_a - eta_a * n) * (n + P_a) - D * eta_a * (n + 2 * eta_a + P_a)) - 0 = ((((z1') - (z0')) * ((z1') * (n + d + 2 * a + i - 3) - (z0') * n) * (n + d + 2 * a + i - 3) - (z0') * D * (2 * (z0') + (z1') * (n + d + 2 * a + i - 3))) * (inv ((z1') ^ 2)))).
    { clear - D eta_a n d P_a i a label_n label_i label_a.
      intros z0' z1' H_r__a H_P__a H_D_pos_0 H_W_pos_0__a H_moments__a.
      rewrite ?H_r__a, ?H_P__a.
      rewrite ?H_r__a, ?H_P__a.
      try assert (N25' : normal_form ((inv ((z1') ^ 2))) (((inv (z1'))) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : z1' <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      assert (Z0' : z1' <> 0) by (apply positive_ne; sign).
      first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
    pose proof (U' (E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))))) as V'.
    specialize (V' ltac:(says H_r__a)).
    specialize (V' ltac:(says H_P__a)).
    specialize (V' ltac:(says H_D_pos_0)).
    specialize (V' ltac:(says H_W_pos_0__a)).
    specialize (V' ltac:(says H_moments__a)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [V >= 0, b], by Instance:
  E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(b - 1)*(<x, x>^(1/2))^(n - 1 + i); x ~
    gamma1] >= 0
*)
Lemma step_V_pos_is_0__b (V : Space) (D : R) (b : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d) :
  E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) >= 0.
Proof.
  assert (I' : E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) ((n) + 2 * (b) + (i) - 3)) * (inv (npow (sqrt (dot z z + (D))) ((n) + 2)))) >= 0).
  { apply (erf_powers_tilted.step_rW_pos_is_0 (V) (D) (b) (i) (n) (gamma)); [premise | premise | premise | first [assumption | gap; sign | premise]]. }
  assert (G' : (E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) - (0) = (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) ((n) + 2 * (b) + (i) - 3)) * (inv (npow (sqrt (dot z z + (D))) ((n) + 2))))) - (0)).
  { assert (M1' : E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) - 0 = E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) - 0) by arrange.
    assert (M2' : ((E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) ((n) + 2 * (b) + (i) - 3)) * (inv (npow (sqrt (dot z z + (D))) ((n) + 2)))))) - 0 = E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (2 * b + n + i - 3)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) - 0) by arrange.
    transitivity (E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) - 0); [exact M1' |].
    transitivity (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (2 * b + n + i - 3)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) - 0); [| symmetry; exact M2'].
    assert (S0' : E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) - 0 = E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (npow (dot x x) (b - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))).
    { transitivity (E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) - 0). { arrange. }
      assert (E3' : normal_form (E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (npow (dot x x) (b - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D)))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_4 => (1) * (dot x_4 x_4 * (npow (sqrt (dot x_4 x_4)) (i - 1)) * (npow (dot x_4 x_4) (b - 1)) * (sqrt (dot x_4 x_4)) * (npow (sqrt (dot x_4 x_4)) (n - 1)) * (inv (npow (sqrt (dot x_4 x_4 + D)) (n - 1))) * (inv (dot x_4 x_4 + D)) * (inv (sqrt (dot x_4 x_4 + D)))))).
        { apply E_ext; intros x_4 D_x_4; draws.
          transitivity (dot x_4 x_4 * (npow (sqrt (dot x_4 x_4)) (i - 1)) * (npow (dot x_4 x_4) (b - 1)) * (sqrt (dot x_4 x_4)) * (npow (sqrt (dot x_4 x_4)) (n - 1)) * (inv (npow (sqrt (dot x_4 x_4 + D)) (n - 1))) * (inv (dot x_4 x_4 + D)) * (inv (sqrt (dot x_4 x_4 + D)))).
          { transitivity (dot x_4 x_4 * (npow (dot x_4 x_4) (b - 1)) * (npow (sqrt (dot x_4 x_4)) (n + i - 1)) * (inv (npow (sqrt (dot x_4 x_4 + D)) (n + 2)))). { arrange. }
            try assert (0 < dot x_4 x_4 + D) by sign.
            try assert (N5' : normal_form (npow (sqrt (dot x_4 x_4)) (n + i - 1)) (npow (sqrt (dot x_4 x_4)) (i - 1) * (sqrt (dot x_4 x_4)) * (npow (sqrt (dot x_4 x_4)) (n - 1)))) by normal.
            try assert (0 < dot x_4 x_4 + D) by sign.
            try assert (N6' : normal_form (npow (sqrt (dot x_4 x_4 + D)) (n + 2)) (dot x_4 x_4 * (sqrt (dot x_4 x_4 + D)) * (npow (sqrt (dot x_4 x_4 + D)) (n - 1)) + D * (sqrt (dot x_4 x_4 + D)) * (npow (sqrt (dot x_4 x_4 + D)) (n - 1)))) by normal.
            try assert (0 < dot x_4 x_4 + D) by sign.
            try assert (0 < dot x_4 x_4 + D) by sign.
            try assert (N7' : normal_form (inv (npow (sqrt (dot x_4 x_4 + D)) (n + 2))) (inv (npow (sqrt (dot x_4 x_4 + D)) (n - 1)) * (inv (dot x_4 x_4 + D)) * (inv (sqrt (dot x_4 x_4 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_4 x_4 + D) * sqrt (dot x_4 x_4 + D) = dot x_4 x_4 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_4 x_4 + D)) * inv (sqrt (dot x_4 x_4 + D)) = inv (dot x_4 x_4 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_4 x_4 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (dot x_4 x_4 + D)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z2' : dot x_4 x_4 + D <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'), ?(inv_at _ Z2'); field [Q0' Q1']; sides] | equal])] | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_4 => dot x_4 x_4 * (npow (sqrt (dot x_4 x_4)) (i - 1)) * (npow (dot x_4 x_4) (b - 1)) * (sqrt (dot x_4 x_4)) * (npow (sqrt (dot x_4 x_4)) (n - 1)) * (inv (npow (sqrt (dot x_4 x_4 + D)) (n - 1))) * (inv (dot x_4 x_4 + D)) * (inv (sqrt (dot x_4 x_4 + D)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (npow (dot x x) (b - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D)))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (2 * b + n + i - 3)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) - 0 = E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (npow (dot x x) (b - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))).
    { transitivity (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (2 * b + n + i - 3)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) - 0). { arrange. }
      assert (E8' : normal_form (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (2 * b + n + i - 3)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (npow (dot x x) (b - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D)))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_9 => (1) * (dot x_9 x_9 * (npow (sqrt (dot x_9 x_9)) (i - 1)) * (npow (dot x_9 x_9) (b - 1)) * (sqrt (dot x_9 x_9)) * (npow (sqrt (dot x_9 x_9)) (n - 1)) * (inv (npow (sqrt (dot x_9 x_9 + D)) (n - 1))) * (inv (dot x_9 x_9 + D)) * (inv (sqrt (dot x_9 x_9 + D)))))).
        { apply E_ext; intros x_9 D_x_9; draws.
          transitivity (dot x_9 x_9 * (npow (sqrt (dot x_9 x_9)) (i - 1)) * (npow (dot x_9 x_9) (b - 1)) * (sqrt (dot x_9 x_9)) * (npow (sqrt (dot x_9 x_9)) (n - 1)) * (inv (npow (sqrt (dot x_9 x_9 + D)) (n - 1))) * (inv (dot x_9 x_9 + D)) * (inv (sqrt (dot x_9 x_9 + D)))).
          { transitivity (dot x_9 x_9 * (npow (sqrt (dot x_9 x_9)) (2 * b + n + i - 3)) * (inv (npow (sqrt (dot x_9 x_9 + D)) (n + 2)))). { arrange. }
            try assert (0 < dot x_9 x_9 + D) by sign.
            try assert (N10' : normal_form (npow (sqrt (dot x_9 x_9)) (2 * b + n + i - 3)) (npow (sqrt (dot x_9 x_9)) (i - 1) * (npow (dot x_9 x_9) (b - 1)) * (sqrt (dot x_9 x_9)) * (npow (sqrt (dot x_9 x_9)) (n - 1)))) by normal.
            try assert (0 < dot x_9 x_9 + D) by sign.
            try assert (N11' : normal_form (npow (sqrt (dot x_9 x_9 + D)) (n + 2)) (dot x_9 x_9 * (sqrt (dot x_9 x_9 + D)) * (npow (sqrt (dot x_9 x_9 + D)) (n - 1)) + D * (sqrt (dot x_9 x_9 + D)) * (npow (sqrt (dot x_9 x_9 + D)) (n - 1)))) by normal.
            try assert (0 < dot x_9 x_9 + D) by sign.
            try assert (0 < dot x_9 x_9 + D) by sign.
            try assert (N12' : normal_form (inv (npow (sqrt (dot x_9 x_9 + D)) (n + 2))) (inv (npow (sqrt (dot x_9 x_9 + D)) (n - 1)) * (inv (dot x_9 x_9 + D)) * (inv (sqrt (dot x_9 x_9 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_9 x_9 + D) * sqrt (dot x_9 x_9 + D) = dot x_9 x_9 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_9 x_9 + D)) * inv (sqrt (dot x_9 x_9 + D)) = inv (dot x_9 x_9 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_9 x_9 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (dot x_9 x_9 + D)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z2' : dot x_9 x_9 + D <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'), ?(inv_at _ Z2'); field [Q0' Q1']; sides] | equal])] | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_9 => dot x_9 x_9 * (npow (sqrt (dot x_9 x_9)) (i - 1)) * (npow (dot x_9 x_9) (b - 1)) * (sqrt (dot x_9 x_9)) * (npow (sqrt (dot x_9 x_9)) (n - 1)) * (inv (npow (sqrt (dot x_9 x_9 + D)) (n - 1))) * (inv (dot x_9 x_9 + D)) * (inv (sqrt (dot x_9 x_9 + D)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (npow (dot x x) (b - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D)))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (2 * b + n + i - 3)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) - 0). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

(** Step [V <= W, b], by Instance:
  E[(((<x, x> + D)^(1/2))^(n))^(-1)*<x, x>^(b - 1)*(<x, x>^(1/2))^(n - 1 + i); x ~ gamma1] >=
    E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(b - 1)*(<x, x>^(1/2))^(n - 1 + i); x ~
    gamma1]
*)
Lemma step_V_less_is_W__b (V : Space) (D : R) (b : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d) :
  E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) >= E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))).
Proof.
  assert (I' : E (gamma 1) (fun z => npow (sqrt (dot z z)) ((n) + 2 * (b) + (i) - 3) * (inv (npow (sqrt (dot z z + (D))) (n)))) >= E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) ((n) + 2 * (b) + (i) - 3)) * (inv (npow (sqrt (dot z z + (D))) ((n) + 2))))).
  { apply (erf_powers_tilted.step_W_pos_is_rW (V) (D) (b) (i) (n) (gamma)); [premise | premise | premise | first [assumption | gap; sign | premise]]. }
  assert (G' : (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) - (E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) = (E (gamma 1) (fun z => npow (sqrt (dot z z)) ((n) + 2 * (b) + (i) - 3) * (inv (npow (sqrt (dot z z + (D))) (n))))) - (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) ((n) + 2 * (b) + (i) - 3)) * (inv (npow (sqrt (dot z z + (D))) ((n) + 2)))))).
  { enough (U' : (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) + E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (2 * b + n + i - 3)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) - E (gamma 1) (fun x => npow (sqrt (dot x x)) (2 * b + n + i - 3) * (inv (npow (sqrt (dot x x + D)) n))) - E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) = 0).
    { apply Rminus_diag_uniq; transitivity ((E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) + E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (2 * b + n + i - 3)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) - E (gamma 1) (fun x => npow (sqrt (dot x x)) (2 * b + n + i - 3) * (inv (npow (sqrt (dot x x + D)) n))) - E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))))); [same_sums | rewrite U'; ring]. }
    assert (T43' : (1) * (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) + ((-1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) + ((1) * (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (2 * b + n + i - 3)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) + ((-1) * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (2 * b + n + i - 3) * (inv (npow (sqrt (dot x x + D)) n))))))) = 0).
    { transitivity (E (gamma 1) (fun x_44 => (1) * (npow (dot x_44 x_44) (b - 1) * (npow (sqrt (dot x_44 x_44)) (n + i - 1)) * (inv (npow (sqrt (dot x_44 x_44 + D)) n))) + ((-1) * (dot x_44 x_44 * (npow (dot x_44 x_44) (b - 1)) * (npow (sqrt (dot x_44 x_44)) (n + i - 1)) * (inv (npow (sqrt (dot x_44 x_44 + D)) (n + 2)))) + ((1) * (dot x_44 x_44 * (npow (sqrt (dot x_44 x_44)) (2 * b + n + i - 3)) * (inv (npow (sqrt (dot x_44 x_44 + D)) (n + 2)))) + ((-1) * (npow (sqrt (dot x_44 x_44)) (2 * b + n + i - 3) * (inv (npow (sqrt (dot x_44 x_44 + D)) n)))))))); [symmetry; linear |].
      apply E_is; intros x_44 D_x_44; draws.
      transitivity (npow (dot x_44 x_44) (b - 1) * (npow (sqrt (dot x_44 x_44)) (n + i - 1)) * (inv (npow (sqrt (dot x_44 x_44 + D)) n)) + dot x_44 x_44 * (npow (sqrt (dot x_44 x_44)) (2 * b + n + i - 3)) * (inv (npow (sqrt (dot x_44 x_44 + D)) (n + 2))) - npow (sqrt (dot x_44 x_44)) (2 * b + n + i - 3) * (inv (npow (sqrt (dot x_44 x_44 + D)) n)) - dot x_44 x_44 * (npow (dot x_44 x_44) (b - 1)) * (npow (sqrt (dot x_44 x_44)) (n + i - 1)) * (inv (npow (sqrt (dot x_44 x_44 + D)) (n + 2)))).
      { same_sums. }
      transitivity (0).
      { try assert (N45' : normal_form (npow (sqrt (dot x_44 x_44)) (n + i - 1)) (npow (sqrt (dot x_44 x_44)) (i - 1) * (sqrt (dot x_44 x_44)) * (npow (sqrt (dot x_44 x_44)) (n - 1)))) by normal.
        try assert (N46' : normal_form (npow (sqrt (dot x_44 x_44)) (2 * b + n + i - 3)) (npow (sqrt (dot x_44 x_44)) (i - 1) * (npow (dot x_44 x_44) (b - 1)) * (sqrt (dot x_44 x_44)) * (npow (sqrt (dot x_44 x_44)) (n - 1)))) by normal.
        try assert (0 < dot x_44 x_44 + D) by sign.
        try assert (N47' : normal_form (npow (sqrt (dot x_44 x_44 + D)) n) (sqrt (dot x_44 x_44 + D) * (npow (sqrt (dot x_44 x_44 + D)) (n - 1)))) by normal.
        try assert (0 < dot x_44 x_44 + D) by sign.
        try assert (N48' : normal_form (npow (sqrt (dot x_44 x_44 + D)) (n + 2)) (dot x_44 x_44 * (sqrt (dot x_44 x_44 + D)) * (npow (sqrt (dot x_44 x_44 + D)) (n - 1)) + D * (sqrt (dot x_44 x_44 + D)) * (npow (sqrt (dot x_44 x_44 + D)) (n - 1)))) by normal.
        try assert (0 < dot x_44 x_44 + D) by sign.
        try assert (N49' : normal_form (inv (npow (sqrt (dot x_44 x_44 + D)) n)) (inv (npow (sqrt (dot x_44 x_44 + D)) (n - 1)) * (inv (sqrt (dot x_44 x_44 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_44 x_44 + D) * sqrt (dot x_44 x_44 + D) = dot x_44 x_44 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_44 x_44 + D)) * inv (sqrt (dot x_44 x_44 + D)) = inv (dot x_44 x_44 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_44 x_44 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (dot x_44 x_44 + D)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
        try assert (0 < dot x_44 x_44 + D) by sign.
        try assert (0 < dot x_44 x_44 + D) by sign.
        try assert (N50' : normal_form (inv (npow (sqrt (dot x_44 x_44 + D)) (n + 2))) (inv (npow (sqrt (dot x_44 x_44 + D)) (n - 1)) * (inv (dot x_44 x_44 + D)) * (inv (sqrt (dot x_44 x_44 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_44 x_44 + D) * sqrt (dot x_44 x_44 + D) = dot x_44 x_44 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_44 x_44 + D)) * inv (sqrt (dot x_44 x_44 + D)) = inv (dot x_44 x_44 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_44 x_44 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : dot x_44 x_44 + D <> 0) by (apply positive_ne; sign); assert (Z2' : npow (sqrt (dot x_44 x_44 + D)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
        first [put; solve [ring] | same_sums | equal]. }
      ring. }
    transitivity (((1) * (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) + ((-1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) + ((1) * (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (2 * b + n + i - 3)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) + ((-1) * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (2 * b + n + i - 3) * (inv (npow (sqrt (dot x x + D)) n))))))))); [same_sums | rewrite T43'; ring]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [moments, b], by Instance:
  (2*b + n + d + i - 3)*(-n*E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(b - 1)*(<x,
    x>^(1/2))^(n - 1 + i); x ~ gamma1] + E[(((<x, x> + D)^(1/2))^(n))^(-1)*<x, x>^(b - 1)*(<x,
    x>^(1/2))^(n - 1 + i); x ~ gamma1]*(2*b + n + d + i - 3))*(E[(((<x, x> +
    D)^(1/2))^(n))^(-1)*<x, x>^(b - 1)*(<x, x>^(1/2))^(n - 1 + i); x ~ gamma1] - E[<x, x>*(((<x,
    x> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(b - 1)*(<x, x>^... >= D*(E[(((<x, x> +
    D)^(1/2))^(n))^(-1)*<x, x>^(b - 1)*(<x, x>^(1/2))^(n - 1 + i); x ~ gamma1]*(2*b + n + d + i -
    3) + 2*E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(b - 1)*(<x, x>^(1/2))^(n - 1 + i);
    x ~ gamma1])*E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(b - 1)*(<x, x>^(1/2))^(n - 1
    + i); x ~ gamma1]
*)
Lemma step_moments__b (V : Space) (D : R) (b : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma) :
  (2 * b + n + d + i - 3) * (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (2 * b + n + d + i - 3) - n * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))))) * (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) - E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) >= D * (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (2 * b + n + d + i - 3) + 2 * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))))) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))).
Proof. (* Admitted: it takes coqc too long *)
Admitted.

(** Step [P > 0, b], by Linear:
  P_b > 0
*)
Lemma step_P_pos_0__b (P_b : R) (b : R) (d : R) (i : R)
    (label_b : label b)
    (label_i : label i)
    (H_d_pos_0 : d > 0)
    (H_P__b : P_b = 2 * b + d + i - 3) :
  P_b > 0.
Proof.
  assert (P' : 0 < (2 * b + d + i - 3)) by (first [sign]).
  assert (G' : (P_b) - (0) = (2 * b + d + i - 3)).
  { rewrite ?H_P__b.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [r >= 0, b], by Linear:
  eta_b >= 0
*)
Lemma step_r_pos_is_0__b (V : Space) (D : R) (b : R) (d : R) (eta_b : R) (i : R) (n : R) (gamma : R -> law V)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_W_pos_0__b : E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) > 0)
    (H_r__b : eta_b = E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)))))) :
  eta_b >= 0.
Proof.
  pose proof (step_V_pos_is_0__b (V) (D) (b) (d) (i) (n) (gamma) label_b label_i label_n H_D_pos_0 H_d_pos_0 H_dimension) as H_V_pos_is_0__b.
  assert (P0' : 0 <= (inv (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))))) * ((E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (eta_b) - (0) = (inv (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))))) * ((E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) - (0))).
  { assert (U' : forall z0' z1' : R, (eta_b = (((z0') * (inv (z1'))))) -> (D > 0) -> ((z1') > 0) -> ((z0') >= 0) -> eta_b - 0 = (((z0') - 0) * (inv (z1')))).
    { clear - D eta_b.
      intros z0' z1' H_r__b H_D_pos_0 H_W_pos_0__b H_V_pos_is_0__b.
      rewrite ?H_r__b.
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))))) as V'.
    specialize (V' ltac:(says H_r__b)).
    specialize (V' ltac:(says H_D_pos_0)).
    specialize (V' ltac:(says H_W_pos_0__b)).
    specialize (V' ltac:(says H_V_pos_is_0__b)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [r <= 1, b], by Linear:
  1 >= eta_b
*)
Lemma step_r_less_is_1__b (V : Space) (D : R) (b : R) (d : R) (eta_b : R) (i : R) (n : R) (gamma : R -> law V)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_W_pos_0__b : E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) > 0)
    (H_r__b : eta_b = E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)))))) :
  1 >= eta_b.
Proof.
  pose proof (step_V_less_is_W__b (V) (D) (b) (d) (i) (n) (gamma) label_b label_i label_n H_D_pos_0 H_d_pos_0 H_dimension) as H_V_less_is_W__b.
  assert (P0' : 0 <= (inv (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))))) * ((E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) - (E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (1) - (eta_b) = (inv (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))))) * ((E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) - (E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))))).
  { assert (U' : forall z0' z1' : R, (eta_b = (((z1') * (inv (z0'))))) -> (D > 0) -> ((z0') > 0) -> ((z0') >= (z1')) -> 1 - eta_b = (((z0') - (z1')) * (inv (z0')))).
    { clear - D eta_b.
      intros z0' z1' H_r__b H_D_pos_0 H_W_pos_0__b H_V_less_is_W__b.
      rewrite ?H_r__b.
      assert (Z0' : z0' <> 0) by (apply positive_ne; sign).
      first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
    pose proof (U' (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))))) as V'.
    specialize (V' ltac:(says H_r__b)).
    specialize (V' ltac:(says H_D_pos_0)).
    specialize (V' ltac:(says H_W_pos_0__b)).
    specialize (V' ltac:(says H_V_less_is_W__b)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [F, b], by Linear:
  -D*eta_b*(P_b + n + 2*eta_b) + (P_b + n)*(1 - eta_b)*(P_b + n - n*eta_b) >= 0
*)
Lemma step_F__b (V : Space) (D : R) (P_b : R) (b : R) (d : R) (eta_b : R) (i : R) (n : R) (gamma : R -> law V)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_W_pos_0__b : E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) > 0)
    (H_r__b : eta_b = E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))))))
    (H_P__b : P_b = 2 * b + d + i - 3)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma) :
  (P_b + n) * (1 - eta_b) * (P_b + n - n * eta_b) - D * eta_b * (P_b + n + 2 * eta_b) >= 0.
Proof.
  pose proof (step_moments__b (V) (D) (b) (d) (i) (n) (gamma) label_b label_i label_n H_D_pos_0 H_d_pos_0 H_dimension C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2) as H_moments__b.
  assert (P0' : 0 <= (inv ((E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) ^ 2)) * (((2 * b + n + d + i - 3) * (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (2 * b + n + d + i - 3) - n * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))))) * (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) - E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))))) - (D * (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (2 * b + n + d + i - 3) + 2 * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))))) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((P_b + n) * (1 - eta_b) * (P_b + n - n * eta_b) - D * eta_b * (P_b + n + 2 * eta_b)) - (0) = (inv ((E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) ^ 2)) * (((2 * b + n + d + i - 3) * (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (2 * b + n + d + i - 3) - n * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))))) * (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) - E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))))) - (D * (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (2 * b + n + d + i - 3) + 2 * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))))) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))))))).
  { assert (U' : forall z0' z1' : R, (eta_b = (((z1') * (inv (z0'))))) -> (P_b = 2 * b + d + i - 3) -> (D > 0) -> ((z0') > 0) -> ((((2 * b + n + d + i - 3) * ((z0') * (2 * b + n + d + i - 3) - n * (z1')) * ((z0') - (z1')))) >= ((D * ((z0') * (2 * b + n + d + i - 3) + 2 * (z1')) * (z1')))) -> ((P_b + n) * (1 - eta_b) * (P_b + n - n * eta_b) - D * eta_b * (P_b + n + 2 * eta_b)) - 0 = (((2 * b + n + d + i - 3) * ((z0') * (2 * b + n + d + i - 3) - n * (z1')) * ((z0') - (z1')) - D * ((z0') * (2 * b + n + d + i - 3) + 2 * (z1')) * (z1')) * (inv ((z0') ^ 2)))).
    { clear - D P_b n b d eta_b i label_n label_b label_i.
      intros z0' z1' H_r__b H_P__b H_D_pos_0 H_W_pos_0__b H_moments__b.
      rewrite ?H_r__b, ?H_P__b.
      rewrite ?H_r__b, ?H_P__b.
      try assert (N25' : normal_form ((inv ((z0') ^ 2))) (((inv (z0'))) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : z0' <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      assert (Z0' : z0' <> 0) by (apply positive_ne; sign).
      first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
    pose proof (U' (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))))) as V'.
    specialize (V' ltac:(says H_r__b)).
    specialize (V' ltac:(says H_P__b)).
    specialize (V' ltac:(says H_D_pos_0)).
    specialize (V' ltac:(says H_W_pos_0__b)).
    specialize (V' ltac:(says H_moments__b)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [D, P], by Algebra:
  D = (-n*Y + n + 1/2*P_a + 1/2*P_b)*(1 - Y)*Y^(-1)*(n + 1/2*P_a + 1/2*P_b)*(2*Y + n + 1/2*P_a +
    1/2*P_b)^(-1)
*)
Lemma step_D__P (D : R) (P_a : R) (P_b : R) (Y : R) (a : R) (b : R) (d : R) (i : R) (n : R)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_Y_pos_0 : Y > 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (n + b + d + i + a - 3) * (1 - Y) * (n + b + d + i + a - n * Y - 3) * (inv Y) * (inv (2 * Y + n + b + d + i + a - 3)))
    (H_P__a : P_a = d + 2 * a + i - 3)
    (H_P__b : P_b = 2 * b + d + i - 3) :
  D = (n + (1 / 2) * P_a + (1 / 2) * P_b - n * Y) * (1 - Y) * (n + (1 / 2) * P_a + (1 / 2) * P_b) * (inv Y) * (inv (2 * Y + n + (1 / 2) * P_a + (1 / 2) * P_b)).
Proof.
  rewrite ?H_P__a, ?H_P__b, ?H_D.
  rewrite ?H_P__a, ?H_P__b, ?H_D.
  try assert (N3' : normal_form ((inv (2 * Y + n + (1 / 2) * ((d + 2 * a + i - 3)) + (1 / 2) * ((2 * b + d + i - 3))))) (inv (2 * Y + n + b + d + i + a - 3))) by normal.
  assert (Z0' : Y <> 0) by (apply positive_ne; sign).
  first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal].
Qed.

(** Step [product], by Instance:
  Y^2 >= eta_a*eta_b
*)
Lemma step_product (V : Space) (D : R) (P_a : R) (P_b : R) (Y : R) (a : R) (b : R) (d : R) (eta_a : R) (eta_b : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_Y_pos_0 : Y > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (n + b + d + i + a - 3) * (1 - Y) * (n + b + d + i + a - n * Y - 3) * (inv Y) * (inv (2 * Y + n + b + d + i + a - 3)))
    (H_W_pos_0__a : E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) > 0)
    (H_W_pos_0__b : E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) > 0)
    (H_r__a : eta_a = E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))))))
    (H_r__b : eta_b = E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))))))
    (H_P__a : P_a = d + 2 * a + i - 3)
    (H_P__b : P_b = 2 * b + d + i - 3)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma) :
  Y ^ 2 >= eta_a * eta_b.
Proof.
  pose proof (step_P_pos_0__a (P_a) (a) (d) (i) label_a label_i H_d_pos_0 H_P__a) as H_P_pos_0__a.
  pose proof (step_r_pos_is_0__a (V) (D) (a) (d) (eta_a) (i) (n) (gamma) label_a label_i label_n H_D_pos_0 H_d_pos_0 H_dimension H_W_pos_0__a H_r__a) as H_r_pos_is_0__a.
  pose proof (step_r_less_is_1__a (V) (D) (a) (d) (eta_a) (i) (n) (gamma) label_a label_i label_n H_D_pos_0 H_d_pos_0 H_dimension H_W_pos_0__a H_r__a) as H_r_less_is_1__a.
  pose proof (step_F__a (V) (D) (P_a) (a) (d) (eta_a) (i) (n) (gamma) label_a label_i label_n H_D_pos_0 H_d_pos_0 H_dimension H_W_pos_0__a H_r__a H_P__a C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2) as H_F__a.
  pose proof (step_P_pos_0__b (P_b) (b) (d) (i) label_b label_i H_d_pos_0 H_P__b) as H_P_pos_0__b.
  pose proof (step_r_pos_is_0__b (V) (D) (b) (d) (eta_b) (i) (n) (gamma) label_b label_i label_n H_D_pos_0 H_d_pos_0 H_dimension H_W_pos_0__b H_r__b) as H_r_pos_is_0__b.
  pose proof (step_r_less_is_1__b (V) (D) (b) (d) (eta_b) (i) (n) (gamma) label_b label_i label_n H_D_pos_0 H_d_pos_0 H_dimension H_W_pos_0__b H_r__b) as H_r_less_is_1__b.
  pose proof (step_F__b (V) (D) (P_b) (b) (d) (eta_b) (i) (n) (gamma) label_b label_i label_n H_D_pos_0 H_d_pos_0 H_dimension H_W_pos_0__b H_r__b H_P__b C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2) as H_F__b.
  pose proof (step_D__P (D) (P_a) (P_b) (Y) (a) (b) (d) (i) (n) label_a label_b label_i label_n H_D_pos_0 H_Y_pos_0 H_Y_less_is_1 H_D H_P__a H_P__b) as H_D__P.
  assert (I' : (Y) ^ 2 >= (eta_a) * (eta_b)).
  { apply (erf_powers_pair.step_product (D) (Y) (eta_a) (eta_b) (n) (P_a) (P_b)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_Y_less_is_1 | assert (G' : (1) - (Y) = (1) - (Y)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_Y_less_is_1] | first [exact H_D__P | assert (G' : (D) - (((n) + (1 / 2) * (P_a) + (1 / 2) * (P_b) - (n) * (Y)) * (1 - (Y)) * ((n) + (1 / 2) * (P_a) + (1 / 2) * (P_b)) * (inv (Y)) * (inv (2 * (Y) + (n) + (1 / 2) * (P_a) + (1 / 2) * (P_b)))) = (D) - ((n + (1 / 2) * P_a + (1 / 2) * P_b - n * Y) * (1 - Y) * (n + (1 / 2) * P_a + (1 / 2) * P_b) * (inv Y) * (inv (2 * Y + n + (1 / 2) * P_a + (1 / 2) * P_b)))); [(try assert (0 < (2 * (Y) + (n) + (1 / 2) * (P_a) + (1 / 2) * (P_b))) by sign; try assert (0 < 2 * Y + n + (1 / 2) * P_a + (1 / 2) * P_b) by sign; try assert (0 < P_b + 2 * n + P_a + 4 * Y) by sign; try assert (N10' : normal_form ((inv (2 * (Y) + (n) + (1 / 2) * (P_a) + (1 / 2) * (P_b)))) (2 * (inv (P_b + 2 * n + P_a + 4 * Y)))) by first [(unfold normal_form; replace ((2 * (Y) + (n) + (1 / 2) * (P_a) + (1 / 2) * (P_b))) with ((1 / 2) * (P_b + 2 * n + P_a + 4 * Y)) by (first [put; solve [field] | equal]); inverse) | normal]; try assert (0 < P_b + 2 * n + P_a + 4 * Y) by sign; try assert (N11' : normal_form (inv (2 * Y + n + (1 / 2) * P_a + (1 / 2) * P_b)) (2 * (inv (P_b + 2 * n + P_a + 4 * Y)))) by first [apply inv_is; [nonzero | (assert (Z0' : P_b + 2 * n + P_a + 4 * Y <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_D__P] | first [exact H_r_less_is_1__a | assert (G' : (1) - (eta_a) = (1) - (eta_a)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_r_less_is_1__a] | first [exact H_r_less_is_1__b | assert (G' : (1) - (eta_b) = (1) - (eta_b)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_r_less_is_1__b] | first [exact H_F__a | assert (G' : (((P_a) + (n)) * ((P_a) + (n) - (n) * (eta_a)) * (1 - (eta_a)) - (D) * (2 * (eta_a) + (P_a) + (n)) * (eta_a)) - (0) = ((1 - eta_a) * (n + P_a - eta_a * n) * (n + P_a) - D * eta_a * (n + 2 * eta_a + P_a)) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_F__a] | first [exact H_F__b | assert (G' : (((P_b) + (n)) * ((P_b) + (n) - (n) * (eta_b)) * (1 - (eta_b)) - (D) * ((P_b) + (n) + 2 * (eta_b)) * (eta_b)) - (0) = ((P_b + n) * (1 - eta_b) * (P_b + n - n * eta_b) - D * eta_b * (P_b + n + 2 * eta_b)) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_F__b]]. }
  assert (G' : (Y ^ 2) - (eta_a * eta_b) = ((Y) ^ 2) - ((eta_a) * (eta_b))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [pair], by Linear:
  Y^2 >= E[(((<x, x> + D)^(1/2))^(n))^(-1)*<x, x>^(-1 + a)*(<x, x>^(1/2))^(n - 1 + i); x ~
    gamma1]^(-1)*E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + a)*(<x, x>^(1/2))^(n -
    1 + i); x ~ gamma1]*E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(b - 1)*(<x,
    x>^(1/2))^(n - 1 + i); x ~ gamma1]*E[(((<x, x> + D)^(1/2))^(n))^(-1)*<x, x>^(b - 1)*(<x,
    x>^(1/2))^(n - 1 + i); x ~ gamma1]^(-1)
*)
Lemma step_pair (V : Space) (D : R) (P_a : R) (P_b : R) (Y : R) (a : R) (b : R) (d : R) (eta_a : R) (eta_b : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_Y_pos_0 : Y > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (n + b + d + i + a - 3) * (1 - Y) * (n + b + d + i + a - n * Y - 3) * (inv Y) * (inv (2 * Y + n + b + d + i + a - 3)))
    (H_W_pos_0__a : E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) > 0)
    (H_W_pos_0__b : E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) > 0)
    (H_r__a : eta_a = E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))))))
    (H_r__b : eta_b = E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))))))
    (H_P__a : P_a = d + 2 * a + i - 3)
    (H_P__b : P_b = 2 * b + d + i - 3)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma) :
  Y ^ 2 >= E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))))).
Proof.
  pose proof (step_product (V) (D) (P_a) (P_b) (Y) (a) (b) (d) (eta_a) (eta_b) (i) (n) (gamma) label_a label_b label_i label_n H_D_pos_0 H_Y_pos_0 H_d_pos_0 H_dimension H_Y_less_is_1 H_D H_W_pos_0__a H_W_pos_0__b H_r__a H_r__b H_P__a H_P__b C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2) as H_product.
  assert (P0' : 0 <= (1) * ((Y ^ 2) - (eta_a * eta_b))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (Y ^ 2) - (E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)))))) = (1) * ((Y ^ 2) - (eta_a * eta_b))).
  { assert (U' : forall z0' z1' z2' z3' : R, (eta_a = (((z1') * (inv (z0'))))) -> (eta_b = (((z2') * (inv (z3'))))) -> (D > 0) -> (Y > 0) -> (1 >= Y) -> (Y ^ 2 >= eta_a * eta_b) -> (Y ^ 2 - (z1') * (z2') * (inv (z0')) * (inv (z3'))) = 1 * (Y ^ 2 - eta_a * eta_b)).
    { clear - D eta_a eta_b Y.
      intros z0' z1' z2' z3' H_r__a H_r__b H_D_pos_0 H_Y_pos_0 H_Y_less_is_1 H_product.
      rewrite ?H_r__a, ?H_r__b.
      rewrite ?H_r__a, ?H_r__b.
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))))) as V'.
    specialize (V' ltac:(says H_r__a)).
    specialize (V' ltac:(says H_r__b)).
    specialize (V' ltac:(says H_D_pos_0)).
    specialize (V' ltac:(says H_Y_pos_0)).
    specialize (V' ltac:(says H_Y_less_is_1)).
    specialize (V' ltac:(says H_product)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [p + d], by Sign:
  n - 1 + d + i > 0
*)
Lemma step_p_p_d (d : R) (i : R) (n : R)
    (label_i : label i)
    (label_n : label n)
    (H_d_pos_0 : d > 0) :
  n + d + i - 1 > 0.
Proof.
  assert (P' : 0 < (n + d + i - 1)).
  { first [sign]. }
  assert (G' : (n + d + i - 1) - (0) = (n + d + i - 1)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [low share], by Sign:
  (n + i)*(n - 1 + d + i)^(-1) >= 0
*)
Lemma step_low_share (d : R) (i : R) (n : R)
    (label_i : label i)
    (label_n : label n)
    (H_d_pos_0 : d > 0) :
  (n + i) * (inv (n + d + i - 1)) >= 0.
Proof.
  pose proof (step_p_p_d (d) (i) (n) label_i label_n H_d_pos_0) as H_p_p_d.
  try assert (0 < n + d + i - 1) by first [sign].
  assert (P' : 0 <= ((n + i) * (inv (n + d + i - 1)))).
  { first [seen | sign_form (n * (inv (n + d + i - 1)) + i * (inv (n + d + i - 1))) ltac:(first [put; solve [ring] | equal]) | sign]. }
  assert (G' : ((n + i) * (inv (n + d + i - 1))) - (0) = ((n + i) * (inv (n + d + i - 1)))).
  { try assert (0 < n + d + i - 1) by first [sign].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [ratio], by Instance:
  E[(((<x, x> + D)^(1/2))^(n))^(-1)*<x, x>^(b - 1)*(<x, x>^(1/2))^(n - 1 + i); x ~
    gamma1]*E[E[(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n +
    2))^(-1)*<x, y>^(1 + n + i)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1]*(n - 1 + d + i)*E[(((<x,
    x> + D)^(1/2))^(n))^(-1)*<x, x>^(-1 + a)*(<x, x>^(1/2))^(n - 1 + i); x ~ gamma1] = (n +
    i)*E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + a)*(<x, x>^(1/2))^(n - 1 + i); x
    ~ gamma1]*E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(b - 1)*(<x, x>^(1/2))^(n - 1 +
    i); x ~ gamma1]*E[E[<x, y>^(n - 1 + i)*<x, x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y,
    y> + D)^(1/2))^(n))^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_ratio (V : Space) (D : R) (a : R) (b : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma) :
  E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) (1 + n + i)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))) * (n + d + i - 1) * (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) = (n + i) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))).
Proof.
  assert (I' : E (gamma 1) (fun z => npow (dot z z) ((b) - 1) * (npow (sqrt (dot z z)) ((n) + (i) - 1)) * (inv (npow (sqrt (dot z z + (D))) (n)))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z z) ((a) - 1) * (npow (dot z x1) (1 + (n) + (i))) * (npow (dot x1 x1) ((b) - 1)) * (inv (npow (sqrt (dot x1 x1 + (D))) ((n) + 2))) * (inv (npow (sqrt ((D) + dot z z)) ((n) + 2)))))) * ((n) + (d) + (i) - 1) * (E (gamma 1) (fun z => npow (dot z z) ((a) - 1) * (npow (sqrt (dot z z)) ((n) + (i) - 1)) * (inv (npow (sqrt (dot z z + (D))) (n))))) = ((n) + (i)) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) ((a) - 1)) * (npow (sqrt (dot z z)) ((n) + (i) - 1)) * (inv (npow (sqrt (dot z z + (D))) ((n) + 2))))) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) ((b) - 1)) * (npow (sqrt (dot z z)) ((n) + (i) - 1)) * (inv (npow (sqrt (dot z z + (D))) ((n) + 2))))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z x1) ((n) + (i) - 1) * (npow (dot z z) ((a) - 1)) * (npow (dot x1 x1) ((b) - 1)) * (inv (npow (sqrt ((D) + dot z z)) (n))) * (inv (npow (sqrt (dot x1 x1 + (D))) (n))))))).
  { apply (erf_powers_factored.step_ratio (V) (D) (a) (b) (d) (i) (n) (gamma)); [premise | premise | premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | exact C_erf_powers_factored_spheres | exact C_erf_powers_factored_x | exact C_erf_powers_factored_y]. }
  congruent_to I'.
Qed.

(** Step [as shares], by Algebra:
  E[(((<x, x> + D)^(1/2))^(n))^(-1)*<x, x>^(b - 1)*(<x, x>^(1/2))^(n - 1 + i); x ~
    gamma1]*E[E[(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n +
    2))^(-1)*<x, y>^(1 + n + i)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1]*E[(((<x, x> +
    D)^(1/2))^(n))^(-1)*<x, x>^(-1 + a)*(<x, x>^(1/2))^(n - 1 + i); x ~ gamma1] = (n + i)*E[<x,
    x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + a)*(<x, x>^(1/2))^(n - 1 + i); x ~
    gamma1]*E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(b - 1)*(<x, x>^(1/2))^(n - 1 +
    i); x ~ gamma1]*(n - 1 + d + i)^(-1)*E[E[<x, y>^(n - 1 + i)*<x, x>^(-1 + a)*(((D + <x,
    x>)^(1/2))^(n))^(-1)*(((<y, y> + D)^(1/2))^(n))^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_as_shares (V : Space) (D : R) (a : R) (b : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma) :
  E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) (1 + n + i)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))) * (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) = (n + i) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) * (inv (n + d + i - 1)).
Proof.
  pose proof (step_ratio (V) (D) (a) (b) (d) (i) (n) (gamma) label_a label_b label_i label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y) as H_ratio.
  assert (U' : forall z0' z1' z2' z3' z4' z5' : R, (z0' > 0) -> (z2' > 0) -> ((((z0') * (z1') * (n + d + i - 1) * (z2'))) = (((n + i) * (z3') * (z4') * (z5')))) -> (D > 0) -> (d > 0) -> ((z0') * (z1') * (z2')) = ((n + i) * (z3') * (z4') * (z5') * (inv (n + d + i - 1)))).
  { clear - D n d i label_n label_i.
    intros z0' z1' z2' z3' z4' z5' S_z0' S_z2' H_ratio H_D_pos_0 H_d_pos_0.
    rewrite ?H_ratio.
    try assert (0 < n + d + i - 1) by first [sign].
    try assert (0 < 2 * (z0') * n * d * (z2') + (z0') * (z2') * (n ^ 2) + (z0') * (d ^ 2) * (z2') + (z0') * (z2') * (i ^ 2) + (z0') * (z2') + 2 * (z0') * n * (z2') * i + 2 * (z0') * d * (z2') * i - 2 * (z0') * d * (z2') - 2 * (z0') * n * (z2') - 2 * (z0') * (z2') * i) by first [sign_form ((z0') * ((n + d + i - 1) ^ 2) * (z2')) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 2 * n * d + 1 + d ^ 2 + 2 * d * i + 2 * n * i + i ^ 2 + n ^ 2 - 2 * d - 2 * i - 2 * n) by first [sign_form ((n + d + i - 1) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N84' : normal_form (inv (2 * (z0') * n * d * (z2') + (z0') * (z2') * (n ^ 2) + (z0') * (d ^ 2) * (z2') + (z0') * (z2') * (i ^ 2) + (z0') * (z2') + 2 * (z0') * n * (z2') * i + 2 * (z0') * d * (z2') * i - 2 * (z0') * d * (z2') - 2 * (z0') * n * (z2') - 2 * (z0') * (z2') * i)) (inv (z2') * (inv (2 * n * d + 1 + d ^ 2 + 2 * d * i + 2 * n * i + i ^ 2 + n ^ 2 - 2 * d - 2 * i - 2 * n)) * (inv (z0')))) by first [apply inv_is; [nonzero | (assert (Z0' : z2' <> 0) by (apply positive_ne; sign); assert (Z1' : 2 * n * d + 1 + d ^ 2 + 2 * d * i + 2 * n * i + i ^ 2 + n ^ 2 - 2 * d - 2 * i - 2 * n <> 0) by (apply positive_ne; first [sign_form ((n + d + i - 1) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z2' : z0' <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'), ?(inv_at _ Z2'); field; sides] | equal])] | normal].
    assert (Z0' : n + d + i - 1 <> 0) by (apply positive_ne; first [sign]).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | solve [assert (R0' : (((z0') * (z1') * (n + d + i - 1) * (z2'))) - (((n + i) * (z3') * (z4') * (z5'))) = 0) by (apply Rminus_diag_eq; says H_ratio); apply (by_combination _ _ ((((z0') * (z2') * i + (z0') * d * (z2') + (z0') * n * (z2') - (z0') * (z2')) * (inv (2 * (z0') * n * d * (z2') + (z0') * (z2') * (n ^ 2) + (z0') * (d ^ 2) * (z2') + (z0') * (z2') * (i ^ 2) + (z0') * (z2') + 2 * (z0') * n * (z2') * i + 2 * (z0') * d * (z2') * i - 2 * (z0') * d * (z2') - 2 * (z0') * n * (z2') - 2 * (z0') * (z2') * i))) * ((((z0') * (z1') * (n + d + i - 1) * (z2'))) - (((n + i) * (z3') * (z4') * (z5')))))); [(assert (Z50' : z2' <> 0) by (apply positive_ne; sign); assert (Z51' : 2 * n * d + 1 + d ^ 2 + 2 * d * i + 2 * n * i + i ^ 2 + n ^ 2 - 2 * d - 2 * i - 2 * n <> 0) by (apply positive_ne; first [sign_form ((n + d + i - 1) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z52' : z0' <> 0) by (apply positive_ne; sign); assert (Z53' : n + d + i - 1 <> 0) by (apply positive_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z51'), ?(inv_at _ Z53'), ?(inv_at _ Z50'), ?(inv_at _ Z52'); field; sides] | fail]) | rewrite R0'; ring]] | equal]. }
  pose proof (U' (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) (1 + n + i)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))) (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))))) as V'.
  assert (S_z0' : E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) > 0) by (gap; sign).
  specialize (V' S_z0').
  assert (S_z2' : E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) > 0) by (gap; sign).
  specialize (V' S_z2').
  specialize (V' ltac:(says H_ratio)).
  specialize (V' ltac:(says H_D_pos_0)).
  specialize (V' ltac:(says H_d_pos_0)).
  rearranged V'.
Qed.

(** Step [first >= 0], by Instance:
  E[E[<x, y>^(n - 1 + i)*<x, x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> +
    D)^(1/2))^(n))^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1] >= 0
*)
Lemma step_first_pos_is_0 (V : Space) (D : R) (a : R) (b : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) >= 0.
Proof.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) ((n) + (i) - 1) * (npow (dot x x) ((a) - 1)) * (npow (dot z z) ((b) - 1)) * (inv (npow (sqrt ((D) + dot x x)) (n))) * (inv (npow (sqrt (dot z z + (D))) (n))))) >= 0).
  { apply (erf_powers_positive.step_mean (V) (D) (a) (b) (d) (i) (n) (gamma)); [premise | premise | premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | premise | exact C_erf_powers_positive_step_spheres | exact C_erf_powers_positive_step_independent | exact C_erf_powers_positive_independent]. }
  congruent_to I'.
Qed.

(** Step [theorem], by Instance:
  (n + i)*Y^2*(n - 1 + d + i)^(-1)*E[E[<x, y>^(n - 1 + i)*<x, x>^(-1 + a)*(((D + <x,
    x>)^(1/2))^(n))^(-1)*(((<y, y> + D)^(1/2))^(n))^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1]
    >= E[E[(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n +
    2))^(-1)*<x, y>^(1 + n + i)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_theorem (V : Space) (D : R) (P_a : R) (P_b : R) (Y : R) (a : R) (b : R) (d : R) (eta_a : R) (eta_b : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_Y_pos_0 : Y > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (n + b + d + i + a - 3) * (1 - Y) * (n + b + d + i + a - n * Y - 3) * (inv Y) * (inv (2 * Y + n + b + d + i + a - 3)))
    (H_W_pos_0__a : E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) > 0)
    (H_W_pos_0__b : E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) > 0)
    (H_r__a : eta_a = E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))))))
    (H_r__b : eta_b = E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))))))
    (H_P__a : P_a = d + 2 * a + i - 3)
    (H_P__b : P_b = 2 * b + d + i - 3)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  (n + i) * (Y ^ 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) * (inv (n + d + i - 1)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) (1 + n + i)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))).
Proof.
  pose proof (step_V_pos_is_0__a (V) (D) (a) (d) (i) (n) (gamma) label_a label_i label_n H_D_pos_0 H_d_pos_0 H_dimension) as H_V_pos_is_0__a.
  pose proof (step_V_pos_is_0__b (V) (D) (b) (d) (i) (n) (gamma) label_b label_i label_n H_D_pos_0 H_d_pos_0 H_dimension) as H_V_pos_is_0__b.
  pose proof (step_pair (V) (D) (P_a) (P_b) (Y) (a) (b) (d) (eta_a) (eta_b) (i) (n) (gamma) label_a label_b label_i label_n H_D_pos_0 H_Y_pos_0 H_d_pos_0 H_dimension H_Y_less_is_1 H_D H_W_pos_0__a H_W_pos_0__b H_r__a H_r__b H_P__a H_P__b C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2) as H_pair.
  pose proof (step_low_share (d) (i) (n) label_i label_n H_d_pos_0) as H_low_share.
  pose proof (step_as_shares (V) (D) (a) (b) (d) (i) (n) (gamma) label_a label_b label_i label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y) as H_as_shares.
  pose proof (step_first_pos_is_0 (V) (D) (a) (b) (d) (i) (n) (gamma) label_a label_b label_i label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_mirrored C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent) as H_first_pos_is_0.
  assert (I' : (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) * ((n + i) * (inv (n + d + i - 1))) * ((Y) ^ 2) >= (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) (1 + n + i)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))))).
  { apply (erf_powers_numbers.step_theorem (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) (1 + n + i)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) (Y) ((n + i) * (inv (n + d + i - 1))) ((n + i) * (inv (n + d + i - 1)))); [premise | premise | premise | premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; first [seen | sign_form ((n + i) * (inv (n + d + i - 1))) ltac:(first [put; solve [ring] | equal]) | sign_form (n * (inv (n + d + i - 1)) + i * (inv (n + d + i - 1))) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | premise_by H_pair | first [assumption | gap; first [sign] | premise] | premise_by H_as_shares]. }
  assert (J' : (n + i) * (inv (n + d + i - 1)) * (Y ^ 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) (1 + n + i)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))) by first [exact I' | congruent_to I' | sides_of I' | fits I'].
  assert (G' : ((n + i) * (Y ^ 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) * (inv (n + d + i - 1))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) (1 + n + i)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))) = ((n + i) * (inv (n + d + i - 1)) * (Y ^ 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) (1 + n + i)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))))).
  { assert (U' : forall z0' z1' : R, (D > 0) -> (Y > 0) -> (d > 0) -> (1 >= Y) -> ((n + i) * (inv (n + d + i - 1)) >= 0) -> ((z1') >= 0) -> ((n + i) * (Y ^ 2) * (z1') * (inv (n + d + i - 1)) - (z0')) = ((n + i) * (inv (n + d + i - 1)) * (Y ^ 2) * (z1') - (z0'))).
    { clear - D n d i Y label_n label_i.
      intros z0' z1' H_D_pos_0 H_Y_pos_0 H_d_pos_0 H_Y_less_is_1 H_low_share H_first_pos_is_0.
      try assert (0 < n + d + i - 1) by first [sign].
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) (1 + n + i)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))))) as V'.
    specialize (V' ltac:(says H_D_pos_0)).
    specialize (V' ltac:(says H_Y_pos_0)).
    specialize (V' ltac:(says H_d_pos_0)).
    specialize (V' ltac:(says H_Y_less_is_1)).
    specialize (V' ltac:(says H_low_share)).
    specialize (V' ltac:(says H_first_pos_is_0)).
    rearranged V'. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (V : Space) (D : R) (P_a : R) (P_b : R) (Y : R) (a : R) (b : R) (d : R) (eta_a : R) (eta_b : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_Y_pos_0 : Y > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (n + b + d + i + a - 3) * (1 - Y) * (n + b + d + i + a - n * Y - 3) * (inv Y) * (inv (2 * Y + n + b + d + i + a - 3)))
    (H_W_pos_0__a : E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) > 0)
    (H_W_pos_0__b : E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) > 0)
    (H_r__a : eta_a = E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))))))
    (H_r__b : eta_b = E (gamma 1) (fun x => dot x x * (npow (dot x x) (b - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))))))
    (H_P__a : P_a = d + 2 * a + i - 3)
    (H_P__b : P_b = 2 * b + d + i - 3)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  (n + i) * (Y ^ 2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) * (inv (n + d + i - 1)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) (1 + n + i)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))).
Proof. exact (step_theorem (V) (D) (P_a) (P_b) (Y) (a) (b) (d) (eta_a) (eta_b) (i) (n) (gamma) label_a label_b label_i label_n H_D_pos_0 H_Y_pos_0 H_d_pos_0 H_dimension H_not_0 H_mirrored H_Y_less_is_1 H_D H_W_pos_0__a H_W_pos_0__b H_r__a H_r__b H_P__a H_P__b C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent). Qed.
