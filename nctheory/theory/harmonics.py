"""ReLU, isotropic Gaussian classes: the mean of a class as a sum of harmonics of the weights.

For w of length 1 the mean of relu(w.x) over a class N(mu, b I) with |mu| = l is a function m of
T = w.mu / l. By the theorem of Funk and Hecke the mean of a product of two, over the sphere, is

    E m m' = sum over k of count(k) q_k q'_k P_k(cosine),   q_k = E m(T) P_k(T),

with the cosine of the angle of the means, P_k the Gegenbauer polynomial that is 1 at 1, and
count(k) the dimension of the harmonics of degree k. Both m and m' are homogeneous in w, so that

    M of the NNGP = d sum over k of count(k) q_k q'_k P_k(cosine)
    M of the extra kernel = sum over k of (1 + k (k + d - 2)) count(k) q_k q'_k P_k(cosine)

if the variance of the weights is 1 (the squared length of a gradient has k (k + d - 2) from the
sphere). All q_k are 0 for odd k but q_1 = l / (2 d), since relu(z) - z/2 is even.

Source: Müller, Spherical Harmonics (Springer, 1966); the coefficients are found by Rodrigues'
formula, since m'' is a Gaussian, and checked from their definition.
"""

from __future__ import annotations

import random

import sympy as sp

from nctheory.theory.activation import RELU
from nctheory.theory.derivation import Derivation, Point, identity
from nctheory.theory.expectations import a, b, smoothed
from nctheory.theory.gaussian import u
from nctheory.theory.shared import once

__all__ = ["ReluHarmonics", "dim", "half", "l"]

l, t = sp.symbols("l t", positive=True)
dim = sp.Symbol("d", positive=True)
half = sp.Symbol("i", integer=True, nonnegative=True)


class ReluHarmonics:
    """q_k for k = 2 i + 2, as SymPy expressions, and the checked steps that lead to them.

    Attributes
    ----------
    coefficient : Expr
        |q_k| in i, l, b and d; the sign is (-1)^i.
    derivation : Derivation

    Examples
    --------
    >>> print(ReluHarmonics.get().coefficient.func)
    <class 'sympy.core.mul.Mul'>
    """

    def __init__(self) -> None:
        d = self.derivation = Derivation("ReLU, harmonics of the mean of a class", _point)
        mean = smoothed(RELU.phi(u)).subs(a, l * t)
        bell = l**2 * sp.exp(-(l**2) * t**2 / (2 * b)) / sp.sqrt(2 * sp.pi * b)
        d.add(sp.diff(mean, t, 2), bell, "$m''$ is a Gaussian", identity)
        norm = sp.gamma(dim / 2) / (sp.sqrt(sp.pi) * sp.gamma((dim - 1) / 2))
        measure = norm * (1 - t**2) ** ((dim - 3) / 2)
        sphere = (t, -1, 1)
        d.add(
            sp.Integral(measure * mean * t, sphere),
            l / (2 * dim),
            "$q_1$",
            identity,
        )
        level = l**2 / (2 * b)
        top, bottom = half + sp.Rational(1, 2), 2 * half + dim / 2 + 2
        self.coefficient = (
            level**half
            * l**2
            / sp.sqrt(32 * b)
            / sp.pi
            * sp.gamma(dim / 2)
            * sp.gamma(top)
            / sp.gamma(bottom)
            * sp.hyper([top], [bottom], -level)
        )
        for i in range(3):
            k = 2 * i + 2
            parameter = dim / 2 - 1
            polynomial = sp.gegenbauer(k, parameter, t) / sp.gegenbauer(k, parameter, 1)
            d.add(
                sp.Integral(measure * mean * polynomial, sphere),
                (-1) ** i * self.coefficient.subs(half, i),
                f"$q_{k}$, by Rodrigues",
                identity,
            )

    @staticmethod
    @once
    def get() -> ReluHarmonics:
        """The one instance: its steps are checked once."""
        return ReluHarmonics()


def _point(rng: random.Random) -> Point:
    point = {q: sp.Rational(rng.randint(20, 200), 100) for q in (l, b)}
    return point | {dim: sp.Integer(rng.randint(3, 9)), t: sp.Rational(rng.randint(1, 99), 100)}
