"""The activations that have names.

Those for which `derived` is true have duals in closed form. The others are computed by quadrature.
Parameters are those of the libraries that train networks: the slope of leaky-relu is 1/100, elu
has alpha = 1, gelu is the exact one, x times the distribution function of N(0, 1).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import sympy as sp

from nctheory.theory.activation import ERF, RELU, Activation, arc_cosine

__all__ = ["activation"]

_FORMULAS: dict[str, Callable[[sp.Expr], sp.Expr]] = {
    "leaky-relu": lambda x: sp.Max(x / 100, x),
    "abs": sp.Abs,
    "sign": sp.sign,
    "sin": sp.sin,
    "cos": sp.cos,
    "gaussian": lambda x: sp.exp(-(x**2)),
    "gelu": lambda x: x * (1 + sp.erf(x / sp.sqrt(2))) / 2,
    "tanh": sp.tanh,
    "sigmoid": lambda x: (1 + sp.tanh(x / 2)) / 2,
    "silu": lambda x: x * (1 + sp.tanh(x / 2)) / 2,
    # log(1 + exp(x)), so that it does not overflow.
    "softplus": lambda x: sp.Max(0, x) + sp.log(1 + sp.exp(-sp.Abs(x))),
    "elu": lambda x: sp.Piecewise((x, x > 0), (sp.exp(x) - 1, True)),
    "hard-tanh": lambda x: sp.Max(-1, sp.Min(x, 1)),
    "relu6": lambda x: sp.Min(6, sp.Max(0, x)),
}


@cache
def activation(name: str) -> Activation:
    """The activation of that name, one of `nctheory.names.ACTIVATIONS`.

    >>> activation("leaky-relu").phi.expr
    Max(u/100, u)
    """
    fixed = {"relu": RELU, "erf": ERF, "step": arc_cosine(0), "relu2": arc_cosine(2)}
    return fixed.get(name) or Activation(_FORMULAS[name], name)
