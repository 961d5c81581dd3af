"""Derivatives of the dual activation by the covariance: how a kernel moves with its weights.

For neurons w ~ N(0, S) a pair of inputs has K = [[k11, k12], [k12, k22]] = X S X', and its kernel
is kappa(k11, k12, k22). When S moves, so do all three entries:

    d kappa = kappa_1 dk11 + kappa_2 dk12 + kappa_3 dk22,

where kappa_2 is `Activation.kappadot` (Price), and kappa_3 and all second derivatives with an
index 3 are those with an index 1 for the pair in the other order. SymPy differentiates what
`Activation` derives; pair coordinates keep the result accurate for every angle.
"""

from __future__ import annotations

from functools import cached_property

import sympy as sp

from nctheory.theory.activation import Activation
from nctheory.theory.gaussian import k11, k12, k22
from nctheory.theory.pair_coordinates import in_pair_coordinates, wedge

__all__ = ["DualSlopes"]

# Operations of an expression that is simplified, and of one that is expanded and factored in search
# of a shorter form: beyond, which is for gelu only, both take minutes and find none.
_SIMPLIFIED, _FACTORED = 200, 75


class DualSlopes:
    """The dual activation of a pair, and its first and second derivatives.

    Parameters
    ----------
    activation : Activation

    Attributes
    ----------
    value, first, second : tuple of sympy.Expr
        (kappa), (kappa_1, kappa_2) and (kappa_11, kappa_12, kappa_13, kappa_22), in the symbols of
        `arguments`.
    diagonal : tuple of sympy.Expr
        E[phi(u)^2] and its first two derivatives by k11, the variance of u.

    Examples
    --------
    >>> from nctheory.theory.activation import RELU
    >>> DualSlopes(RELU).first[0]
    wedge/(4*pi*k11)
    """

    arguments = (k11, k12, k22, wedge)

    def __init__(self, activation: Activation) -> None:
        self.activation = activation

    @cached_property
    def value(self) -> tuple[sp.Expr, ...]:
        """The dual activation, kappa."""
        return self._of(())

    @cached_property
    def first(self) -> tuple[sp.Expr, ...]:
        """Its derivatives by k11 and k12."""
        return self._of((k11,), (k12,))

    @cached_property
    def second(self) -> tuple[sp.Expr, ...]:
        """Its derivatives by k11 twice, k11 and k12, k11 and k22, and k12 twice."""
        return self._of((k11, k11), (k11, k12), (k11, k22), (k12, k12))

    @cached_property
    def diagonal(self) -> tuple[sp.Expr, ...]:
        """E[phi(u)^2] and its first two derivatives by the variance of u."""
        q = self.activation.diagonal
        return q, _simplified(q.diff(k11)), _simplified(q.diff(k11, 2))

    def _of(self, *orders: tuple[sp.Symbol, ...]) -> tuple[sp.Expr, ...]:
        kappa = self.activation.kappa
        return tuple(_in_short(sp.diff(kappa, *order) if order else kappa) for order in orders)


def _simplified(expr: sp.Expr) -> sp.Expr:
    """The expression simplified, or as it is if that would take minutes: those of gelu."""
    return sp.simplify(expr) if expr.count_ops() <= _SIMPLIFIED else expr


def _in_short(expr: sp.Expr) -> sp.Expr:
    """The shortest form in pair coordinates, in which what is singular at 0 angle stands alone."""
    plain = in_pair_coordinates(_simplified(expr))
    if plain.count_ops() > _FACTORED:
        return plain
    single = sp.expand(plain.subs(k12**2, k11 * k22 - wedge**2))
    forms = [single] if single.has(1 / wedge) or plain.has(1 / wedge) else [plain, single]
    return min([*forms, *map(sp.factor, forms)], key=lambda e: e.count_ops())
