(** Class means in weight space: the exchange of expectations, gradients, Gaussian classes (class-means)

  Given [b > 0]: b > 0
  Given [smooth]: m is smooth
  Then E[E[E[phi(<y, z>)*phi(<x, z>); z ~ w0]; y ~ X2]; x ~ X1] = E[E[phi(<x, y>); y ~
    X2]*E[phi(<x, y>); y ~ X1]; x ~ w0]
  Then E[E[phi(<x, y>)^2; y ~ w0]; x ~ X1] - E[E[E[phi(<y, z>)*phi(<x, z>); z ~ w0]; y ~ X1]; x ~
    X1] = E[E[(-E[phi(<x, z>); z ~ X1] + phi(<x, y>))^2; y ~ X1]; x ~ w0]
  Then diff(t -> m(a_z*t + a, 2*t*b_z + b_zz*t^2 + b), 0) = a_z*diff(t -> m(t, b), a) +
    2*b_z*diff(t -> m(a, t), b)
  Then integral(t -> 1/2*exp(-1/2*b^(-1)*(t - a)^2)*pi^(-1/2)*b^(-1/2)*erf(t)*2^(1/2), oo(-1),
    oo(1)) = erf(a*(1 + 2*b)^(-1/2))
  Then integral(t -> 1/2*exp(-1/2*b^(-1)*(t - a)^2)*pi^(-1/2)*b^(-1/2)*max(0, t)*2^(1/2), oo(-1),
    oo(1)) = a*(1/2*erf(1/2*b^(-1/2)*a*2^(1/2)) + 1/2) +
    1/2*exp(-1/2*b^(-1)*a^2)*pi^(-1/2)*b^(1/2)*2^(1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [exchange], by Algebra:
  E[E[E[phi(<y, z>)*phi(<x, z>); z ~ w0]; y ~ X2]; x ~ X1] = E[E[phi(<x, y>); y ~ X2]*E[phi(<x,
    y>); y ~ X1]; x ~ w0]
*)
Lemma step_exchange (V : Space) (phi : R -> R) (X : R -> law V) (w : R -> law V) :
  E (X 1) (fun x => E (X 2) (fun y => E (w 0) (fun z => phi (dot y z) * (phi (dot x z))))) = E (w 0) (fun x => E (X 2) (fun y => phi (dot x y)) * (E (X 1) (fun y => phi (dot x y)))).
Proof.
  assert (S0' : E (X 1) (fun x => E (X 2) (fun y => E (w 0) (fun z => phi (dot y z) * (phi (dot x z))))) = E (X 2) (fun x => E (w 0) (fun y => E (X 1) (fun z => phi (dot y z) * (phi (dot y x)))))).
  { transitivity (E (X 1) (fun x => E (X 2) (fun y => E (w 0) (fun z => phi (dot y z) * (phi (dot x z)))))). { arrange. }
    assert (E0' : normal_form (E (X 1) (fun x => E (X 2) (fun y => E (w 0) (fun z => phi (dot y z) * (phi (dot x z)))))) (E (X 2) (fun x => E (w 0) (fun y => E (X 1) (fun z => phi (dot y z) * (phi (dot y x))))))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_1 => (1) * (E (X 2) (fun x => E (w 0) (fun y => phi (dot x y) * (phi (dot x_1 y))))))).
      { apply E_ext; intros x_1 D_x_1; draws.
        transitivity (E (X 2) (fun x => E (w 0) (fun y => phi (dot x y) * (phi (dot x_1 y))))).
        { transitivity (E (X 2) (fun x => E (w 0) (fun y => phi (dot x y) * (phi (dot x_1 y))))). { arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (X 1) (fun x_1 => E (X 2) (fun x => E (w 0) (fun y => phi (dot x y) * (phi (dot x_1 y))))))).
      { linear. }
      transitivity ((1) * (E (X 1) (fun x => E (X 2) (fun y => E (w 0) (fun z => phi (dot y z) * (phi (dot x z))))))). { arrange. }
      assert (E3' : normal_form (E (X 1) (fun x => E (X 2) (fun y => E (w 0) (fun z => phi (dot y z) * (phi (dot x z)))))) (E (X 2) (fun x => E (w 0) (fun y => E (X 1) (fun z => phi (dot y z) * (phi (dot y x))))))).
      { unfold normal_form.
        transitivity (E (X 1) (fun x_1 => E (X 2) (fun x_4 => E (w 0) (fun x_5 => (phi (dot x_1 x_5)) * (phi (dot x_4 x_5)))))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (E (X 2) (fun x_4 => (1) * (E (w 0) (fun x => phi (dot x_4 x) * (phi (dot x_1 x)))))).
          { etransitivity; [| symmetry; exact (E_scale (X 2) (1) (fun x_4 => E (w 0) (fun x => phi (dot x_4 x) * (phi (dot x_1 x)))))]; arrange. }
          apply E_ext; intros x_4 D_x_4; draws.
          transitivity (E (w 0) (fun x_5 => (1) * (phi (dot x_4 x_5) * (phi (dot x_1 x_5))))).
          { etransitivity; [| symmetry; exact (E_scale (w 0) (1) (fun x_5 => phi (dot x_4 x_5) * (phi (dot x_1 x_5))))]; arrange. }
          apply E_ext; intros x_5 D_x_5; draws.
          arrange. }
        transitivity (E (X 2) (fun x_4 => E (X 1) (fun x_1 => E (w 0) (fun x_5 => (phi (dot x_1 x_5)) * (phi (dot x_4 x_5)))))).
        { exact (E_swap (X 1) (X 2) (fun x_1 x_4 => E (w 0) (fun x_5 => (phi (dot x_1 x_5)) * (phi (dot x_4 x_5))))). }
        transitivity (E (X 2) (fun x_4 => E (w 0) (fun x_5 => E (X 1) (fun x_1 => (phi (dot x_1 x_5)) * (phi (dot x_4 x_5)))))).
        { apply E_ext; intros x_4 ?; exact (E_swap (X 1) (w 0) (fun x_1 x_5 => (phi (dot x_1 x_5)) * (phi (dot x_4 x_5)))). }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : E (w 0) (fun x => E (X 2) (fun y => phi (dot x y)) * (E (X 1) (fun y => phi (dot x y)))) = E (X 2) (fun x => E (w 0) (fun y => E (X 1) (fun z => phi (dot y z) * (phi (dot y x)))))).
  { transitivity (E (w 0) (fun x => E (X 2) (fun y => phi (dot x y)) * (E (X 1) (fun y => phi (dot x y))))). { arrange. }
    assert (E6' : normal_form (E (w 0) (fun x => E (X 2) (fun y => phi (dot x y)) * (E (X 1) (fun y => phi (dot x y))))) (E (X 2) (fun x => E (w 0) (fun y => E (X 1) (fun z => phi (dot y z) * (phi (dot y x))))))).
    { unfold normal_form.
      transitivity (E (w 0) (fun x_7 => (1) * (E (X 2) (fun x => phi (dot x_7 x)) * (E (X 1) (fun x => phi (dot x_7 x)))))).
      { apply E_ext; intros x_7 D_x_7; draws.
        transitivity (E (X 2) (fun x => phi (dot x_7 x)) * (E (X 1) (fun x => phi (dot x_7 x)))).
        { transitivity (E (X 2) (fun x => phi (dot x_7 x)) * (E (X 1) (fun x => phi (dot x_7 x)))). { arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (w 0) (fun x_7 => E (X 2) (fun x => phi (dot x_7 x)) * (E (X 1) (fun x => phi (dot x_7 x)))))).
      { linear. }
      transitivity ((1) * (E (w 0) (fun x => E (X 2) (fun y => phi (dot x y)) * (E (X 1) (fun y => phi (dot x y)))))). { arrange. }
      assert (E10' : normal_form (E (w 0) (fun x => E (X 2) (fun y => phi (dot x y)) * (E (X 1) (fun y => phi (dot x y))))) (E (X 2) (fun x => E (w 0) (fun y => E (X 1) (fun z => phi (dot y z) * (phi (dot y x))))))).
      { unfold normal_form.
        transitivity (E (w 0) (fun x_7 => E (X 1) (fun x_11 => E (X 2) (fun x_12 => (phi (dot x_7 x_11)) * (phi (dot x_7 x_12)))))).
        { apply E_ext; intros x_7 D_x_7; draws.
          transitivity (E (X 1) (fun x_11 => (E (X 2) (fun x => phi (dot x_7 x))) * (phi (dot x_7 x_11)))).
          { etransitivity; [| symmetry; exact (E_scale (X 1) (E (X 2) (fun x => phi (dot x_7 x))) (fun x_11 => phi (dot x_7 x_11)))]; arrange. }
          apply E_ext; intros x_11 D_x_11; draws.
          transitivity (E (X 2) (fun x_12 => (phi (dot x_7 x_11)) * (phi (dot x_7 x_12)))).
          { etransitivity; [| symmetry; exact (E_scale (X 2) (phi (dot x_7 x_11)) (fun x_12 => phi (dot x_7 x_12)))]; arrange. }
          apply E_ext; intros x_12 D_x_12; draws.
          arrange. }
        transitivity (E (w 0) (fun x_7 => E (X 2) (fun x_12 => E (X 1) (fun x_11 => (phi (dot x_7 x_11)) * (phi (dot x_7 x_12)))))).
        { apply E_ext; intros x_7 ?; exact (E_swap (X 1) (X 2) (fun x_11 x_12 => (phi (dot x_7 x_11)) * (phi (dot x_7 x_12)))). }
        transitivity (E (X 2) (fun x_12 => E (w 0) (fun x_7 => E (X 1) (fun x_11 => (phi (dot x_7 x_11)) * (phi (dot x_7 x_12)))))).
        { exact (E_swap (w 0) (X 2) (fun x_7 x_12 => E (X 1) (fun x_11 => (phi (dot x_7 x_11)) * (phi (dot x_7 x_12))))). }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (X 1) (fun x => E (X 2) (fun y => E (w 0) (fun z => phi (dot y z) * (phi (dot x z)))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (E (w 0) (fun x => E (X 2) (fun y => phi (dot x y)) * (E (X 1) (fun y => phi (dot x y))))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [spread], by Algebra:
  E[E[phi(<x, y>)^2; y ~ w0]; x ~ X1] - E[E[E[phi(<y, z>)*phi(<x, z>); z ~ w0]; y ~ X1]; x ~ X1] =
    E[E[(-E[phi(<x, z>); z ~ X1] + phi(<x, y>))^2; y ~ X1]; x ~ w0]
*)
Lemma step_spread (V : Space) (phi : R -> R) (X : R -> law V) (w : R -> law V) :
  E (X 1) (fun x => E (w 0) (fun y => (phi (dot x y)) ^ 2)) - E (X 1) (fun x => E (X 1) (fun y => E (w 0) (fun z => phi (dot y z) * (phi (dot x z))))) = E (w 0) (fun x => E (X 1) (fun y => (phi (dot x y) - E (X 1) (fun z => phi (dot x z))) ^ 2)).
Proof.
  assert (S0' : E (X 1) (fun x => E (w 0) (fun y => (phi (dot x y)) ^ 2)) - E (X 1) (fun x => E (X 1) (fun y => E (w 0) (fun z => phi (dot y z) * (phi (dot x z))))) = E (w 0) (fun x => E (X 1) (fun y => (phi (dot x y)) ^ 2)) - E (w 0) (fun x => E (X 1) (fun y => E (X 1) (fun z => phi (dot x z) * (phi (dot y x)))))).
  { transitivity (E (X 1) (fun x => E (w 0) (fun y => (phi (dot x y)) ^ 2)) - E (X 1) (fun x => E (X 1) (fun y => E (w 0) (fun z => phi (dot y z) * (phi (dot x z)))))). { arrange. }
    assert (E0' : normal_form (E (X 1) (fun x => E (w 0) (fun y => (phi (dot x y)) ^ 2))) (E (w 0) (fun x => E (X 1) (fun y => (phi (dot x y)) ^ 2)))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_1 => (1) * (E (w 0) (fun x => (phi (dot x_1 x)) ^ 2)))).
      { apply E_ext; intros x_1 D_x_1; draws.
        transitivity (E (w 0) (fun x => (phi (dot x_1 x)) ^ 2)).
        { transitivity (E (w 0) (fun x => (phi (dot x_1 x)) ^ 2)). { arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (X 1) (fun x_1 => E (w 0) (fun x => (phi (dot x_1 x)) ^ 2)))).
      { linear. }
      transitivity ((1) * (E (X 1) (fun x => E (w 0) (fun y => (phi (dot x y)) ^ 2)))). { arrange. }
      assert (E3' : normal_form (E (X 1) (fun x => E (w 0) (fun y => (phi (dot x y)) ^ 2))) (E (w 0) (fun x => E (X 1) (fun y => (phi (dot x y)) ^ 2)))).
      { unfold normal_form.
        transitivity (E (X 1) (fun x_1 => E (w 0) (fun x_4 => (phi (dot x_1 x_4)) * (phi (dot x_1 x_4))))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (E (w 0) (fun x_4 => (1) * (phi (dot x_1 x_4) * (phi (dot x_1 x_4))))).
          { etransitivity; [| symmetry; exact (E_scale (w 0) (1) (fun x_4 => phi (dot x_1 x_4) * (phi (dot x_1 x_4))))]; arrange. }
          apply E_ext; intros x_4 D_x_4; draws.
          arrange. }
        transitivity (E (w 0) (fun x_4 => E (X 1) (fun x_1 => (phi (dot x_1 x_4)) * (phi (dot x_1 x_4))))).
        { exact (E_swap (X 1) (w 0) (fun x_1 x_4 => (phi (dot x_1 x_4)) * (phi (dot x_1 x_4)))). }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    assert (E5' : normal_form (E (X 1) (fun x => E (X 1) (fun y => E (w 0) (fun z => phi (dot y z) * (phi (dot x z)))))) (E (w 0) (fun x => E (X 1) (fun y => E (X 1) (fun z => phi (dot x z) * (phi (dot y x))))))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_6 => (1) * (E (w 0) (fun x => E (X 1) (fun y => phi (dot x y) * (phi (dot x x_6))))))).
      { apply E_ext; intros x_6 D_x_6; draws.
        transitivity (E (w 0) (fun x => E (X 1) (fun y => phi (dot x y) * (phi (dot x x_6))))).
        { transitivity (E (X 1) (fun x => E (w 0) (fun y => phi (dot x y) * (phi (dot x_6 y))))). { arrange. }
          assert (E7' : normal_form (E (X 1) (fun x => E (w 0) (fun y => phi (dot x y) * (phi (dot x_6 y))))) (E (w 0) (fun x => E (X 1) (fun y => phi (dot x y) * (phi (dot x x_6)))))).
          { unfold normal_form.
            transitivity (E (X 1) (fun x_8 => (1) * (E (w 0) (fun x => phi (dot x_8 x) * (phi (dot x_6 x)))))).
            { apply E_ext; intros x_8 D_x_8; draws.
              transitivity (E (w 0) (fun x => phi (dot x_8 x) * (phi (dot x_6 x)))).
              { transitivity (E (w 0) (fun x => phi (dot x_8 x) * (phi (dot x_6 x)))). { arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (X 1) (fun x_8 => E (w 0) (fun x => phi (dot x_8 x) * (phi (dot x_6 x)))))).
            { linear. }
            transitivity ((1) * (E (X 1) (fun x => E (w 0) (fun y => phi (dot x y) * (phi (dot x_6 y)))))). { arrange. }
            assert (E10' : normal_form (E (X 1) (fun x => E (w 0) (fun y => phi (dot x y) * (phi (dot x_6 y))))) (E (w 0) (fun x => E (X 1) (fun y => phi (dot x y) * (phi (dot x x_6)))))).
            { unfold normal_form.
              transitivity (E (X 1) (fun x_8 => E (w 0) (fun x_11 => (phi (dot x_8 x_11)) * (phi (dot x_6 x_11))))).
              { apply E_ext; intros x_8 D_x_8; draws.
                transitivity (E (w 0) (fun x_11 => (1) * (phi (dot x_8 x_11) * (phi (dot x_6 x_11))))).
                { etransitivity; [| symmetry; exact (E_scale (w 0) (1) (fun x_11 => phi (dot x_8 x_11) * (phi (dot x_6 x_11))))]; arrange. }
                apply E_ext; intros x_11 D_x_11; draws.
                arrange. }
              transitivity (E (w 0) (fun x_11 => E (X 1) (fun x_8 => (phi (dot x_8 x_11)) * (phi (dot x_6 x_11))))).
              { exact (E_swap (X 1) (w 0) (fun x_8 x_11 => (phi (dot x_8 x_11)) * (phi (dot x_6 x_11)))). }
              repeat (apply E_ext; intros); arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (X 1) (fun x_6 => E (w 0) (fun x => E (X 1) (fun y => phi (dot x y) * (phi (dot x x_6))))))).
      { linear. }
      transitivity ((1) * (E (X 1) (fun x => E (w 0) (fun y => E (X 1) (fun z => phi (dot y z) * (phi (dot y x))))))). { arrange. }
      assert (E12' : normal_form (E (X 1) (fun x => E (w 0) (fun y => E (X 1) (fun z => phi (dot y z) * (phi (dot y x)))))) (E (w 0) (fun x => E (X 1) (fun y => E (X 1) (fun z => phi (dot x z) * (phi (dot y x))))))).
      { unfold normal_form.
        transitivity (E (X 1) (fun x_6 => E (w 0) (fun x_13 => E (X 1) (fun x_14 => (phi (dot x_13 x_14)) * (phi (dot x_6 x_13)))))).
        { apply E_ext; intros x_6 D_x_6; draws.
          transitivity (E (w 0) (fun x_13 => (1) * (E (X 1) (fun x => phi (dot x_13 x) * (phi (dot x_13 x_6)))))).
          { etransitivity; [| symmetry; exact (E_scale (w 0) (1) (fun x_13 => E (X 1) (fun x => phi (dot x_13 x) * (phi (dot x_13 x_6)))))]; arrange. }
          apply E_ext; intros x_13 D_x_13; draws.
          transitivity (E (X 1) (fun x_14 => (1) * (phi (dot x_13 x_14) * (phi (dot x_13 x_6))))).
          { etransitivity; [| symmetry; exact (E_scale (X 1) (1) (fun x_14 => phi (dot x_13 x_14) * (phi (dot x_13 x_6))))]; arrange. }
          apply E_ext; intros x_14 D_x_14; draws.
          arrange. }
        transitivity (E (w 0) (fun x_13 => E (X 1) (fun x_6 => E (X 1) (fun x_14 => (phi (dot x_13 x_14)) * (phi (dot x_6 x_13)))))).
        { exact (E_swap (X 1) (w 0) (fun x_6 x_13 => E (X 1) (fun x_14 => (phi (dot x_13 x_14)) * (phi (dot x_6 x_13))))). }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : E (w 0) (fun x => E (X 1) (fun y => (phi (dot x y) - E (X 1) (fun z => phi (dot x z))) ^ 2)) = E (w 0) (fun x => E (X 1) (fun y => (phi (dot x y)) ^ 2)) - E (w 0) (fun x => E (X 1) (fun y => E (X 1) (fun z => phi (dot x z) * (phi (dot y x)))))).
  { transitivity (E (w 0) (fun x => E (X 1) (fun y => (phi (dot x y) - E (X 1) (fun z => phi (dot x z))) ^ 2))). { arrange. }
    assert (E15' : normal_form (E (w 0) (fun x => E (X 1) (fun y => (phi (dot x y) - E (X 1) (fun z => phi (dot x z))) ^ 2))) (E (w 0) (fun x => E (X 1) (fun y => (phi (dot x y)) ^ 2)) - E (w 0) (fun x => E (X 1) (fun y => E (X 1) (fun z => phi (dot x z) * (phi (dot y x))))))).
    { unfold normal_form.
      transitivity (E (w 0) (fun x_16 => (1) * (E (X 1) (fun x => (phi (dot x_16 x)) ^ 2)) + ((-1) * ((E (X 1) (fun x => phi (dot x_16 x))) ^ 2)))).
      { apply E_ext; intros x_16 D_x_16; draws.
        transitivity (E (X 1) (fun x => (phi (dot x_16 x)) ^ 2) - (E (X 1) (fun x => phi (dot x_16 x))) ^ 2).
        { transitivity (E (X 1) (fun x => (phi (dot x_16 x) - E (X 1) (fun y => phi (dot x_16 y))) ^ 2)). { arrange. }
          assert (E17' : normal_form (E (X 1) (fun x => (phi (dot x_16 x) - E (X 1) (fun y => phi (dot x_16 y))) ^ 2)) (E (X 1) (fun x => (phi (dot x_16 x)) ^ 2) - (E (X 1) (fun x => phi (dot x_16 x))) ^ 2)).
          { unfold normal_form.
            transitivity (E (X 1) (fun x_18 => (1) * ((phi (dot x_16 x_18)) ^ 2) + (((-2) * (E (X 1) (fun x => phi (dot x_16 x)))) * (phi (dot x_16 x_18)) + (((E (X 1) (fun x => phi (dot x_16 x))) ^ 2) * (1))))).
            { apply E_ext; intros x_18 D_x_18; draws.
              transitivity ((phi (dot x_16 x_18)) ^ 2 + (E (X 1) (fun x => phi (dot x_16 x))) ^ 2 - 2 * (phi (dot x_16 x_18)) * (E (X 1) (fun x => phi (dot x_16 x)))).
              { transitivity ((phi (dot x_16 x_18) - E (X 1) (fun x => phi (dot x_16 x))) ^ 2). { arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (X 1) (fun x_18 => (phi (dot x_16 x_18)) ^ 2)) + (((-2) * (E (X 1) (fun x => phi (dot x_16 x)))) * (E (X 1) (fun x_18 => phi (dot x_16 x_18))) + (((E (X 1) (fun x => phi (dot x_16 x))) ^ 2) * (E (X 1) (fun x_18 => 1))))).
            { linear. }
            transitivity ((1) * (E (X 1) (fun x => (phi (dot x_16 x)) ^ 2)) + (((-2) * (E (X 1) (fun x => phi (dot x_16 x)))) * (E (X 1) (fun x => phi (dot x_16 x))) + (((E (X 1) (fun x => phi (dot x_16 x))) ^ 2) * (E (X 1) (fun x => 1))))). { arrange. }
            assert (E20' : normal_form (E (X 1) (fun x => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (w 0) (fun x_16 => E (X 1) (fun x => (phi (dot x_16 x)) ^ 2))) + ((-1) * (E (w 0) (fun x_16 => (E (X 1) (fun x => phi (dot x_16 x))) ^ 2)))).
      { linear. }
      transitivity ((1) * (E (w 0) (fun x => E (X 1) (fun y => (phi (dot x y)) ^ 2))) + ((-1) * (E (w 0) (fun x => (E (X 1) (fun y => phi (dot x y))) ^ 2)))). { arrange. }
      assert (E21' : normal_form (E (w 0) (fun x => (E (X 1) (fun y => phi (dot x y))) ^ 2)) (E (w 0) (fun x => E (X 1) (fun y => E (X 1) (fun z => phi (dot x z) * (phi (dot y x))))))).
      { unfold normal_form.
        transitivity (E (w 0) (fun x_16 => E (X 1) (fun x_22 => E (X 1) (fun x_23 => (phi (dot x_16 x_22)) * (phi (dot x_16 x_23)))))).
        { apply E_ext; intros x_16 D_x_16; draws.
          transitivity (E (X 1) (fun x_22 => (E (X 1) (fun x => phi (dot x_16 x))) * (phi (dot x_16 x_22)))).
          { etransitivity; [| symmetry; exact (E_scale (X 1) (E (X 1) (fun x => phi (dot x_16 x))) (fun x_22 => phi (dot x_16 x_22)))]; arrange. }
          apply E_ext; intros x_22 D_x_22; draws.
          transitivity (E (X 1) (fun x_23 => (phi (dot x_16 x_22)) * (phi (dot x_16 x_23)))).
          { etransitivity; [| symmetry; exact (E_scale (X 1) (phi (dot x_16 x_22)) (fun x_23 => phi (dot x_16 x_23)))]; arrange. }
          apply E_ext; intros x_23 D_x_23; draws.
          arrange. }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (X 1) (fun x => E (w 0) (fun y => (phi (dot x y)) ^ 2)) - E (X 1) (fun x => E (X 1) (fun y => E (w 0) (fun z => phi (dot y z) * (phi (dot x z)))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (E (w 0) (fun x => E (X 1) (fun y => (phi (dot x y) - E (X 1) (fun z => phi (dot x z))) ^ 2))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [gradient], by Algebra:
  diff(t -> m(a_z*t + a, 2*t*b_z + b_zz*t^2 + b), 0) = a_z*diff(t -> m(t, b), a) + 2*b_z*diff(t ->
    m(a, t), b)
  Not stated: smooth functions are not translated
*)

(** Step [ERF, integral], by Derived:
  integral(t -> 1/2*exp(-1/2*b^(-1)*(t - a)^2)*pi^(-1/2)*b^(-1/2)*erf(t)*2^(1/2), oo(-1), oo(1)) =
    erf(a*(1 + 2*b)^(-1/2))
  Not stated: smooth functions are not translated
*)

(** Step [ERF], by Algebra:
  integral(t -> 1/2*exp(-1/2*b^(-1)*(t - a)^2)*pi^(-1/2)*b^(-1/2)*erf(t)*2^(1/2), oo(-1), oo(1)) =
    erf(a*(1 + 2*b)^(-1/2))
*)
Lemma step_ERF (a : R) (b : R)
    (H_b_pos_0 : b > 0) :
  the_integral (Rbar_locally m_infty) (Rbar_locally p_infty) (fun t => (1 / 2) * (exp ((-1 / 2) * ((t - a) ^ 2) * (inv b))) * (erf t) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt b))) = erf (a * (inv (sqrt (1 + 2 * b)))).
Proof. (* Admitted: ERF, integral is not stated *)
Admitted.

(** Step [ReLU, integral], by Derived:
  integral(t -> 1/2*exp(-1/2*b^(-1)*(t - a)^2)*pi^(-1/2)*b^(-1/2)*max(0, t)*2^(1/2), oo(-1),
    oo(1)) = 1/2*erf(1/2*b^(-1/2)*a*2^(1/2))*a + 1/2*a +
    1/2*exp(-1/2*b^(-1)*a^2)*pi^(-1/2)*b^(1/2)*2^(1/2)
  Not stated: smooth functions are not translated
*)

(** Step [ReLU], by Algebra:
  integral(t -> 1/2*exp(-1/2*b^(-1)*(t - a)^2)*pi^(-1/2)*b^(-1/2)*max(0, t)*2^(1/2), oo(-1),
    oo(1)) = a*(1/2*erf(1/2*b^(-1/2)*a*2^(1/2)) + 1/2) +
    1/2*exp(-1/2*b^(-1)*a^2)*pi^(-1/2)*b^(1/2)*2^(1/2)
*)
Lemma step_ReLU (a : R) (b : R)
    (H_b_pos_0 : b > 0) :
  the_integral (Rbar_locally m_infty) (Rbar_locally p_infty) (fun t => (1 / 2) * (exp ((-1 / 2) * ((t - a) ^ 2) * (inv b))) * (Rmax 0 (t)) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt b))) = a * ((1 / 2) * (erf ((1 / 2) * a * (sqrt 2) * (inv (sqrt b)))) + (1 / 2)) + (1 / 2) * (exp ((-1 / 2) * (a ^ 2) * (inv b))) * (sqrt b) * (sqrt 2) * (inv (sqrt PI)).
Proof. (* Admitted: ReLU, integral is not stated *)
Admitted.

Theorem theorem_1 (V : Space) (phi : R -> R) (X : R -> law V) (w : R -> law V) :
  E (X 1) (fun x => E (X 2) (fun y => E (w 0) (fun z => phi (dot y z) * (phi (dot x z))))) = E (w 0) (fun x => E (X 2) (fun y => phi (dot x y)) * (E (X 1) (fun y => phi (dot x y)))).
Proof. exact (step_exchange (V) (phi) (X) (w)). Qed.

Theorem theorem_2 (V : Space) (phi : R -> R) (X : R -> law V) (w : R -> law V) :
  E (X 1) (fun x => E (w 0) (fun y => (phi (dot x y)) ^ 2)) - E (X 1) (fun x => E (X 1) (fun y => E (w 0) (fun z => phi (dot y z) * (phi (dot x z))))) = E (w 0) (fun x => E (X 1) (fun y => (phi (dot x y) - E (X 1) (fun z => phi (dot x z))) ^ 2)).
Proof. exact (step_spread (V) (phi) (X) (w)). Qed.

Theorem theorem_5 (a : R) (b : R)
    (H_b_pos_0 : b > 0) :
  the_integral (Rbar_locally m_infty) (Rbar_locally p_infty) (fun t => (1 / 2) * (exp ((-1 / 2) * ((t - a) ^ 2) * (inv b))) * (Rmax 0 (t)) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt b))) = a * ((1 / 2) * (erf ((1 / 2) * a * (sqrt 2) * (inv (sqrt b)))) + (1 / 2)) + (1 / 2) * (exp ((-1 / 2) * (a ^ 2) * (inv b))) * (sqrt b) * (sqrt 2) * (inv (sqrt PI)).
Proof. exact (step_ReLU (a) (b) H_b_pos_0). Qed.
