"""ReLU, mirrored isotropic classes: NC1 through functions of one variable.

The class mean of the ReLU is a/2 + e(a, b) with e even in a, and mirroring turns a/2 over: between
is alpha / 4, or alpha / 2 for the NTK, and within is what is left. With e = sqrt(b) even(a/sqrt(b))
the even part has, for kappa = mean / std, two functions of one variable: the averages of `even`
squared and of its slope squared, over the unit sphere.
"""

from __future__ import annotations

import random

import sympy as sp

from nctheory.theory.activation import RELU
from nctheory.theory.derivation import Derivation, Point, identity
from nctheory.theory.erf_classes import alpha, beta, dim
from nctheory.theory.expectations import a, b, smoothed
from nctheory.theory.gaussian import k11, u
from nctheory.theory.shared import once

__all__ = ["ReluProfiles"]

h = sp.Symbol("h", positive=True)


class ReluProfiles:
    """The even part of the class mean, and NC1 through its averages.

    Attributes
    ----------
    even, even_slope : in h
        e(a, b) = sqrt(b) even(a / sqrt(b)), and the derivative of `even`.
    level : dict
        For "nngp" and "ntk": alpha (1 + NC1), in alpha, beta, d and the two averages.
    averages : tuple
        The symbols of E_u[even(h)^2] and E_u[(1 - u^2) d kappa^2 even_slope(h)^2] / d, for a
        coordinate u of a random point of the unit sphere, and h = kappa sqrt(d) u.
    derivation : Derivation
    """

    averages = sp.symbols("A_0 A_1", positive=True)

    def __init__(self) -> None:
        d = self.derivation = Derivation("ReLU, mirrored isotropic classes, profiles", _point)
        mean = smoothed(RELU.phi(u))
        even = (mean + mean.subs(a, -a)) / 2
        d.add((mean - mean.subs(a, -a)) / 2, a / 2, "the odd part of the class mean", identity)
        self.even = sp.simplify(even.subs({a: h, b: 1}))
        self.even_slope = sp.simplify(sp.diff(self.even, h))
        whole = sp.sqrt(b) * self.even.subs(h, a / sp.sqrt(b))
        d.add(even, whole, "$e$ is homogeneous", identity)
        d.add(RELU.diagonal, k11 / 2, "$t$ of the NNGP", identity)
        d.add(k11 * RELU.diagonal_dot, k11 / 2, "$t$ of the extra", identity)
        # E e^2 = beta A_0, and |grad e|^2 / d has the mean beta (A_0 + d A_1) / d: along w, e is
        # homogeneous; across it, the gradient is slope * |mu| sqrt(1 - u^2), |mu|^2 = d alpha.
        first, second = self.averages
        value, gradient = beta * first, beta * (first / dim + second)
        total, odd = (alpha + beta) / 2, alpha / 4
        self.level = {}
        for kernel, layers, rest in (("nngp", 1, value), ("ntk", 2, value + gradient)):
            between, within = layers * odd, layers * (total - odd) - rest
            self.level[kernel] = sp.expand(alpha * (within + between) / between)

    @staticmethod
    @once
    def get() -> ReluProfiles:
        """The one instance: its steps are checked once."""
        return ReluProfiles()


def _point(rng: random.Random) -> Point:
    point = {s: sp.Rational(rng.randint(20, 200), 100) for s in (alpha, beta, b, k11)}
    return point | {
        dim: sp.Integer(rng.randint(2, 9)), a: sp.Rational(rng.randint(-15, 15) * 10 + 1, 100)
    }  # fmt: skip
