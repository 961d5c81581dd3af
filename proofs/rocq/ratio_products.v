(** Ratios of sums, from products (ratio-products)

  Given [products]: t_G*m_F > t_F*m_G
  Given [m_F]: m_F > 0
  Given [m_G]: m_G > 0
  Then -1 + (m_G + m_F)^(-1)*(t_F + t_G) > -1 + t_F*m_F^(-1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [theorem], by Linear:
  -1 + (m_G + m_F)^(-1)*(t_F + t_G) > -1 + t_F*m_F^(-1)
*)
Lemma step_theorem (m_F : R) (m_G : R) (t_F : R) (t_G : R)
    (H_products : t_G * m_F > t_F * m_G)
    (H_m_F : m_F > 0)
    (H_m_G : m_G > 0) :
  (t_F + t_G) * (inv (m_G + m_F)) - 1 > t_F * (inv m_F) - 1.
Proof.
  try assert (0 < m_G + m_F) by sign.
  assert (P0' : 0 < (inv (m_G + m_F) * (inv m_F)) * ((t_G * m_F) - (t_F * m_G))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : ((t_F + t_G) * (inv (m_G + m_F)) - 1) - (t_F * (inv m_F) - 1) = (inv (m_G + m_F) * (inv m_F)) * ((t_G * m_F) - (t_F * m_G))).
  { try assert (0 < m_G + m_F) by sign.
    assert (Z0' : m_F <> 0) by (apply positive_ne; sign).
    assert (Z1' : m_G + m_F <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (m_F : R) (m_G : R) (t_F : R) (t_G : R)
    (H_products : t_G * m_F > t_F * m_G)
    (H_m_F : m_F > 0)
    (H_m_G : m_G > 0) :
  (t_F + t_G) * (inv (m_G + m_F)) - 1 > t_F * (inv m_F) - 1.
Proof. exact (step_theorem (m_F) (m_G) (t_F) (t_G) H_products H_m_F H_m_G). Qed.
