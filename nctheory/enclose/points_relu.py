"""Balls of M, ReLU, Gaussian classes that are isotropic, or lie in a plane.

The ReLU is homogeneous, so one length of the weights does, that with the right mean square; what is
left is an average over their directions. On one line, or in a plane, it is an integral over one
angle, by `acb.integral`, of the means of the classes in `nctheory.theory.expectations`. Two means
in three or more dimensions need two angles; there M is a series in harmonics
(`nctheory.theory.harmonics`). Its coefficients q_k decide how much is left out: M of a class with
itself is in closed form up to one angle, and by the inequality of Cauchy and Schwarz the tails of
M_cc' are at most the root of those of M_cc and M_c'c'.

Means and covariances may be balls of any radius, as in `nctheory.enclose.points_erf`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from flint import acb, arb, ctx

from nctheory.enclose.shipped_balls import Expressions, shipped_balls
from nctheory.theory.shared import once

__all__ = [
    "Line", "Planar", "diagonal_slope", "harmonic_products", "line_product", "plane_product",
    "relu_expressions",
]  # fmt: skip

_EVALUATIONS = 20_000
_DEGREES = 600


class Line(NamedTuple):
    """An isotropic class whose mean lies on a line that is fixed, in K_0: weight_variance / d is
    put into the data."""

    along: arb
    variance: arb


class Planar(NamedTuple):
    """A class in two dimensions, in K_0: the mean, and S_11, S_12, S_22 of its covariance."""

    mean: tuple[arb, arb]
    covariance: tuple[arb, arb, arb]


def relu_expressions() -> dict[str, Expressions]:
    """What is compiled to balls here: E phi(z), E phi'(z) and E phi''(z) for z ~ N(a, b), as
    defined, and so analytic; the coefficients of harmonics; and K(x, x) / K_0(x, x), which is the
    same for the NNGP and the extra kernel."""
    import sympy as sp

    from nctheory.theory.activation import RELU
    from nctheory.theory.expectations import a, b, smoothed
    from nctheory.theory.gaussian import k11, u
    from nctheory.theory.harmonics import ReluHarmonics, dim, half, l

    mean = smoothed(RELU.phi(u))
    slope = sp.simplify(sp.diff(mean, a))
    (diagonal,) = {sp.simplify(RELU.diagonal / k11), sp.simplify(RELU.diagonal_dot)}
    return {
        "means": ([a, b], [mean, slope, sp.simplify(sp.diff(slope, a))]),
        "diagonal": ([], diagonal),
        "harmonic": ([half, l, b, dim], ReluHarmonics.get().coefficient),
    }


@once
def _functions() -> dict[str, Callable[..., Any]]:
    return shipped_balls("ReLU, classes", relu_expressions)


def diagonal_slope() -> arb:
    """K(x, x) / K_0(x, x)."""
    return arb(_functions()["diagonal"]())


def line_product(name: str, first: Line, second: Line, dim: int) -> arb:
    """M of two isotropic classes with means on one line through 0, in any dimension."""
    root, variances = arb(dim).sqrt(), (first.variance, second.variance)

    def integrand(sine: acb, cosine: acb) -> acb:
        w, across = root * sine, root * cosine
        functions = [
            _functions()["means"](acb(one.along) * w, acb(one.variance * dim))
            for one in (first, second)
        ]
        if name == "nngp":
            return functions[0][0] * functions[1][0]
        bends = [v * f[2] for v, f in zip(variances, functions, strict=True)]
        slopes = [
            f[1] * one.along + bend * w
            for one, f, bend in zip((first, second), functions, bends, strict=True)
        ]
        return slopes[0] * slopes[1] + bends[0] * bends[1] * across * across

    if dim == 1:
        return (integrand(acb(1), acb(0)) + integrand(acb(-1), acb(0))).real / 2
    return _line_average(integrand, dim, (-1, 0, 1))


def _line_average(integrand: Callable[[acb, acb], acb], dim: int, quarters: Sequence[int]) -> arb:
    """The mean of a function of T and sqrt(1 - T^2), T a coordinate of the unit sphere (d >= 2)."""
    half = arb.pi() / 2

    def weighted(angle: acb, _: bool) -> acb:
        sine, cosine = angle.sin(), angle.cos()
        return integrand(sine, cosine) * cosine ** (dim - 2)

    log_mass = (arb(dim - 1) / 2).lgamma() - (arb(dim) / 2).lgamma()
    tolerance = arb(2) ** -ctx.prec * log_mass.exp().mid()
    total = arb(0)
    for low, high in pairwise(quarters):
        total += acb.integral(
            weighted, low * half, high * half, abs_tol=tolerance, eval_limit=_EVALUATIONS
        ).real
    return total / (arb.pi().sqrt() * log_mass.exp())


def plane_product(name: str, first: Planar, second: Planar) -> arb:
    """M of two classes in two dimensions, whose covariances are positive definite."""
    both = first, second

    def integrand(angle: acb, _: bool) -> acb:
        w = arb(2).sqrt() * angle.sin(), arb(2).sqrt() * angle.cos()
        functions = []
        for (mu, nu), (p, q, v) in both:
            moved = p * w[0] + q * w[1], q * w[0] + v * w[1]
            b = moved[0] * w[0] + moved[1] * w[1]
            functions.append((*_functions()["means"](mu * w[0] + nu * w[1], b), moved, (mu, nu)))
        (f, slope, bend, s, m), (f2, slope2, bend2, s2, m2) = functions
        if name == "nngp":
            return f * f2
        gradients = (
            (slope * m[i] + bend * s[i]) * (slope2 * m2[i] + bend2 * s2[i]) for i in (0, 1)
        )
        return sum(gradients, acb(0))

    half = arb.pi() / 2
    # Integrands are steep where w is orthogonal to a mean.
    turns = {0.0, math.pi / 2}
    turns |= {math.atan2(-float(one.mean[1]), float(one.mean[0])) % math.pi for one in both}
    breaks = [arb(x) for x in sorted(turns)]
    breaks = [*breaks, *(x + 2 * half for x in breaks), breaks[0] + 4 * half]
    total = arb(0)
    for low, high in pairwise(breaks):
        total += acb.integral(integrand, low, high, eval_limit=_EVALUATIONS).real
    return total / (4 * half)


# --- two means in three or more dimensions --------------------------------------------------------


def harmonic_products(
    classes: Sequence[Line], cosines: Sequence[Sequence[arb]], dim: int
) -> dict[str, list[list[arb]]]:
    """M of the NNGP and of the extra kernel, of isotropic classes in d >= 3 dimensions.

    Each class has the length of its mean and its variance, which is positive, and `cosines` (C, C)
    has the cosines of the angles between means.
    """
    indices = range(len(classes))
    names = ("nngp", "extra")
    left = {n: [line_product(n, one, one, dim) for one in classes] for n in names}
    sums = {n: [[arb(0)] * len(classes) for _ in indices] for n in names}
    for n in names:
        for c in indices:
            sums[n][c][c] = left[n][c]
    small = {n: [x.abs_upper() * arb(2) ** -ctx.prec for x in left[n]] for n in names}
    for degree, q in _coefficients(classes, dim):
        number = _count(degree, dim)
        weights = {"nngp": dim * number, "extra": (1 + degree * (degree + dim - 2)) * number}
        for c in indices:
            for n in names:
                left[n][c] -= weights[n] * q[c] * q[c]
            for e in range(c):
                at = _polynomial(degree, dim, cosines[c][e]) * q[c] * q[e]
                for n in names:
                    sums[n][c][e] += weights[n] * at
        if not any(left[n][c] > small[n][c] for n in names for c in indices):
            break  # nothing is left, or nothing that this precision sees
    for n in names:
        for c in indices:
            for e in range(c):
                tail = (left[n][c].abs_upper() * left[n][e].abs_upper()).sqrt()
                sums[n][c][e] += arb(0, tail.abs_upper())
                sums[n][e][c] = sums[n][c][e]
    return sums


def _coefficients(classes: Sequence[Line], dim: int) -> Iterator[tuple[int, list[arb]]]:
    """(k, q_k of each class), without those that are 0."""
    coefficient = _functions()["harmonic"]
    yield 0, [_constant(one, dim) for one in classes]
    yield 1, [one.along / (2 * dim) for one in classes]
    for i in range(_DEGREES // 2):
        yield 2 * i + 2, [coefficient(i, *one, dim) for one in classes]


def _constant(one: Line, dim: int) -> arb:
    """q_0, the mean of the mean of a class over directions."""

    def integrand(sine: acb, _: acb) -> acb:
        return _functions()["means"](one.along * sine, acb(one.variance))[0]

    return _line_average(integrand, dim, (-1, 0, 1))


def _count(degree: int, dim: int) -> int:
    """The dimension of the harmonics of that degree."""
    below = math.comb(degree + dim - 3, degree - 2) if degree >= 2 else 0
    return math.comb(degree + dim - 1, degree) - below


def _polynomial(degree: int, dim: int, cosine: arb) -> arb:
    """P_k, which is between -1 and 1."""
    parameter = arb(dim) / 2 - 1
    value = cosine.gegenbauer_c(degree, parameter) / arb(1).gegenbauer_c(degree, parameter)
    return value if value.is_finite() else arb(0, 1)
