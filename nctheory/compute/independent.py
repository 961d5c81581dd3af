"""A second evaluation of class moments, to check a counterexample with.

It shares the kernels' definition with the usual evaluation, and nothing else: finite sets and the
limit d -> infinity are computed from the entries of K_0 with 40 digits and by plain averages, and
Gaussian classes by quasi-Monte Carlo over pairs of inputs instead of quadrature over weights.
"""

from __future__ import annotations

from functools import cache, singledispatch
from typing import Any

import mpmath
import numpy as np
import sympy as sp

from nctheory.compute.kernels import resolve_activation
from nctheory.compute.moments import ClassMoments
from nctheory.compute.population_by_pairs import sampled_moments
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layout import Layout
from nctheory.layouts.layouts import FiniteClasses, LimitClasses
from nctheory.theory.activation import Activation
from nctheory.theory.gaussian import k11, k12, k22
from nctheory.theory.shared import exclusive

__all__ = ["independent_moments"]

_DIGITS = 40
_POINTS = 2**13  # to see a violation that is no near miss; where they do not decide, balls do
_FEW = 2**10  # an eighth of the work, and nearly as many violations


@singledispatch
def independent_moments(
    layout: Layout,
    *,
    kernel: str,
    activation: Activation | str,
    weight_variance: float = 1.0,
    depth: int = 1,
    coarse: bool = False,
) -> ClassMoments:
    """Class moments on any layout, without biases, with errors.

    The arguments and the result are those of `nctheory.compute.layout_moments.layout_moments`; if
    `coarse`, quasi-Monte Carlo takes fewer points, and its errors are wider.
    """
    raise TypeError(f"layout: expected a layout of classes, got {type(layout).__name__}")


@independent_moments.register(GaussianClasses)
def _gaussian(layout: GaussianClasses, coarse: bool = False, **options: Any) -> ClassMoments:
    return sampled_moments(layout, points=_FEW if coarse else _POINTS, **options)


@independent_moments.register(FiniteClasses)
def _finite(
    layout: FiniteClasses,
    *,
    kernel: str,
    activation: Activation | str,
    weight_variance: float = 1.0,
    depth: int = 1,
    coarse: bool = False,
) -> ClassMoments:
    entry = _entry(kernel, resolve_activation(activation), depth)
    with exclusive(), mpmath.workdps(_DIGITS):
        variance = mpmath.mpf(weight_variance)
        rows = [[mpmath.mpf(float(x)) for x in row] for row in layout.points]
        inner = [[variance / layout.dim * mpmath.fdot(x, y) for y in rows] for x in rows]
        every = range(len(rows))
        values = np.array([[entry(inner, i, j, variance) for j in every] for i in every])
        groups = [np.flatnonzero(layout.index == c) for c in range(layout.index.max() + 1)]
        means = [[values[np.ix_(g, h)].mean() for h in groups] for g in groups]
        return _moments([values[g, g].mean() for g in groups], means, [len(g) for g in groups])


@independent_moments.register(LimitClasses)
def _limit(
    layout: LimitClasses,
    *,
    kernel: str,
    activation: Activation | str,
    weight_variance: float = 1.0,
    depth: int = 1,
    coarse: bool = False,
) -> ClassMoments:
    entry = _entry(kernel, resolve_activation(activation), depth)
    with exclusive(), mpmath.workdps(_DIGITS):
        variance = mpmath.mpf(weight_variance)
        rows = [[variance * mpmath.mpf(float(x)) for x in row] for row in layout.gram]
        widths = [variance * mpmath.mpf(float(x)) for x in layout.variances]
        count = len(rows)
        classes = range(count)
        # A second, independent sample of every class follows the first ones.
        both = [i % count for i in range(2 * count)]
        pairs = [[rows[i][j] for j in both] for i in both]
        for i, c in enumerate(both):
            pairs[i][i] += widths[c]
        means = [[entry(pairs, c, count + e, variance) for e in classes] for c in classes]
        t = [entry(pairs, c, c, variance) for c in classes]
        return _moments(t, means, [1] * count)


def _moments(t: list[Any], means: list[list[Any]], sizes: list[int]) -> ClassMoments:
    """Class moments from averages of many digits; the differences are taken before rounding."""
    classes = range(len(t))
    spread = [t[c] - means[c][c] for c in classes]
    gaps = [[means[c][c] + means[e][e] - 2 * means[c][e] for e in classes] for c in classes]
    t_, means_, sizes_, spread_, gaps_ = (
        np.array(x, dtype=float) for x in (t, means, sizes, spread, gaps)
    )
    # Of rounding to double precision, and of what cancels in 40 digits.
    lost = 1e-30 * t_.max()
    d_t, d_means, d_spread, d_gaps = (
        1e-15 * np.abs(x) + lost for x in (t_, means_, spread_, gaps_)
    )
    error = ClassMoments(d_t, d_means, sizes_, d_spread, d_gaps)
    return ClassMoments(t_, means_, sizes_, spread_, gaps_, error)


@cache
def _entry(kernel: str, activation: Activation, depth: int):  # type: ignore[no-untyped-def]
    """The kernel of inputs i and j from their matrix K_0, straight from the dual activation."""
    dual = sp.lambdify([k11, k12, k22], [activation.kappa, activation.kappadot], modules="mpmath")
    own = sp.lambdify([k11], activation.diagonal, modules="mpmath")

    def entry(gram: list[list[mpmath.mpf]], i: int, j: int, variance: mpmath.mpf) -> mpmath.mpf:
        first, value, second = gram[i][i], gram[i][j], gram[j][j]
        if kernel == "linear":
            return value
        theta = value
        for _ in range(depth):
            # Angles of 0 are not defined; kernels of 0 are limits.
            first, second = (max(k, mpmath.mpf(10) ** (-3 * _DIGITS)) for k in (first, second))
            product = mpmath.sqrt(first * second)
            # Rounding may put the cosine of parallel inputs just above 1.
            parts = dual(first, max(-product, min(product, value)), second)
            q, slope = map(mpmath.re, parts)
            extra = theta * slope
            first, second = variance * own(first), variance * own(second)
            value, theta = variance * q, variance * (q + extra)
        return {"nngp": q, "extra": extra, "ntk": theta}[kernel]

    return entry
