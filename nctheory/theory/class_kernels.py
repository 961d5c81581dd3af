"""The traces of NC1 for a kernel on classes with any laws, as theorems speak of them.

    t_c    = E K(x, x),    x ~ X_c                        `self_mean`
    M_cc'  = E K(x, x'),   x ~ X_c and x' ~ X_c'          `cross_mean`
    tr Sigma_W = sum_c p_w[c] (t_c - M_cc)                `within`
    tr Sigma_B = sum_c p_b[c] |m_c - m_g|^2               `between`, with m_g = sum_c p_g[c] m_c

Weights are the law of a random label, `Labels("p")`, for any number of classes, or a dictionary
from the labels to expressions.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import sympy as sp

from nctheory.theory.activation import RELU
from nctheory.theory.gaussian import k11, k12, k22
from nctheory.theory.statements import Classes, Kernel, Law, Mean, label, vectors

__all__ = ["X", "between", "cross_mean", "relu_kernels", "self_mean", "weighted", "within"]

X = Classes("X")
_x, _y = vectors("x y")

Weights = Law | Mapping[int, Any]
KernelFunction = Callable[[sp.Expr, sp.Expr], sp.Expr]


def self_mean(kernel: KernelFunction, c: Any, classes: Classes = X) -> sp.Expr:
    """t_c."""
    return Mean(kernel(_x, _x), (_x, classes(c)))


def cross_mean(kernel: KernelFunction, c: Any, e: Any, classes: Classes = X) -> sp.Expr:
    """M_ce."""
    return Mean(kernel(_x, _y), (_x, classes(c)), (_y, classes(e)))


def weighted(f: Callable[[Any], sp.Expr], weights: Weights, name: str = "c") -> sp.Expr:
    """sum_c p[c] f(c)."""
    if isinstance(weights, Law):
        c = label(name)
        return Mean(f(c), (c, weights))
    return sp.Add(*(p * f(c) for c, p in weights.items()))


def within(kernel: KernelFunction, p_w: Weights, classes: Classes = X) -> sp.Expr:
    """tr Sigma_W, of the kernel."""
    return weighted(
        lambda c: self_mean(kernel, c, classes) - cross_mean(kernel, c, c, classes), p_w
    )


def between(kernel: KernelFunction, p_b: Weights, p_g: Weights, classes: Classes = X) -> sp.Expr:
    """tr Sigma_B, of the kernel: |m_c - m_g|^2 = M_cc - 2 sum_e g_e M_ce + sum_ef g_e g_f M_ef."""

    def gram(c: Any, e: Any) -> sp.Expr:
        return cross_mean(kernel, c, e, classes)

    centre = weighted(lambda e: weighted(lambda f: gram(e, f), p_g, "f"), p_g, "e")
    return weighted(
        lambda c: gram(c, c) - 2 * weighted(lambda e: gram(c, e), p_g, "e") + centre, p_b
    )


def relu_kernels() -> tuple[Kernel, Kernel, Kernel]:
    """The NNGP Q of the ReLU, the extra part G = K_0 dQ/dk12 of its NTK, and J = Q - G."""
    Q, G = Kernel("Q", RELU.kappa), Kernel("G", k12 * RELU.kappadot)
    return Q, G, Kernel("J", sp.sqrt(k11 * k22 - k12**2) / (2 * sp.pi))
