(** Mediant lemma: $NC1(Q + G) >= NC1(Q)$ if and only if $NC1(G) >= NC1(Q)$ (mediant)

  Given [B_G > 0]: B_G > 0
  Given [B_Q > 0]: B_Q > 0
  Then (W_G + W_Q)*(B_G + B_Q)^(-1) >= W_Q*B_Q^(-1) if and only if B_G^(-1)*W_G >= W_Q*B_Q^(-1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [lemma], by Equivalent:
  (W_G + W_Q)*(B_G + B_Q)^(-1) >= W_Q*B_Q^(-1) if and only if B_G^(-1)*W_G >= W_Q*B_Q^(-1)
*)
Lemma step_lemma (B_G : R) (B_Q : R) (W_G : R) (W_Q : R)
    (H_B_G_pos_0 : B_G > 0)
    (H_B_Q_pos_0 : B_Q > 0) :
  (W_G + W_Q) * (inv (B_G + B_Q)) >= W_Q * (inv B_Q) <-> W_G * (inv B_G) >= W_Q * (inv B_Q).
Proof.
  assert (P' : 0 < B_G * (inv (B_G + B_Q))).
  { sign. }
  assert (G' : ((W_G + W_Q) * (inv (B_G + B_Q))) - (W_Q * (inv B_Q)) = (B_G * (inv (B_G + B_Q))) * ((W_G * (inv B_G)) - (W_Q * (inv B_Q)))).
  { try assert (0 < B_G + B_Q) by sign.
    assert (Z0' : B_G + B_Q <> 0) by (apply positive_ne; sign).
    assert (Z1' : B_Q <> 0) by (apply positive_ne; sign).
    assert (Z2' : B_G <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field; sides] | equal]. }
  pose proof (same_sign_ge _ _ _ P' G') as S'.
  split; intros K'; [assert (L' := proj1 S') | assert (L' := proj2 S')]; gap; apply L'; lra.
Qed.

Theorem theorem (B_G : R) (B_Q : R) (W_G : R) (W_Q : R)
    (H_B_G_pos_0 : B_G > 0)
    (H_B_Q_pos_0 : B_Q > 0) :
  (W_G + W_Q) * (inv (B_G + B_Q)) >= W_Q * (inv B_Q) <-> W_G * (inv B_G) >= W_Q * (inv B_Q).
Proof. exact (step_lemma (B_G) (B_Q) (W_G) (W_Q) H_B_G_pos_0 H_B_Q_pos_0). Qed.
