"""The formulas of the activations that have names.

Those for which `derived` is true have duals in closed form. The others are computed by quadrature.
Parameters are those of the libraries that train networks: the slope of leaky-relu is 1/100, elu
has alpha = 1, gelu is the exact one, x times the distribution function of N(0, 1).
"""

from __future__ import annotations

from collections.abc import Callable

import sympy as sp

__all__ = ["FORMULAS", "rectified_power"]


def rectified_power(order: int) -> Callable[[sp.Expr], sp.Expr]:
    """max(0, x)^order for a positive order, the arc-cosine activation of Cho and Saul."""
    return lambda x: sp.Max(0, x) ** order


FORMULAS: dict[str, Callable[[sp.Expr], sp.Expr]] = {
    "relu": rectified_power(1),
    "relu2": rectified_power(2),
    "step": sp.Heaviside,
    "erf": sp.erf,
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
