"""A second evaluation of class moments, to check a counterexample with.

It shares the kernels' definition with the usual evaluation, and nothing else: finite sets and the
limit d -> infinity are computed from the entries of K_0 with 40 digits and by plain averages, and
Gaussian classes by quasi-Monte Carlo over pairs of inputs instead of quadrature over weights.
"""

from __future__ import annotations

from functools import cache

import mpmath
import numpy as np
import sympy as sp

from nctheory.compute.kernels import resolve_activation
from nctheory.compute.moments import ClassMoments
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layouts import FiniteClasses, Layout
from nctheory.theory.activation import Activation
from nctheory.theory.gaussian import k11, k12, k22
from nctheory.theory.networks import weight_variance as sigma
from nctheory.theory.shared import exclusive

__all__ = ["independent_moments"]

_DIGITS = 40


def independent_moments(
    layout: Layout, *, kernel: str, activation: Activation | str, weight_variance: float = 1.0
) -> ClassMoments:
    """Class moments on any layout, at depth 1 and without biases, with errors.

    The arguments and the result are those of `nctheory.compute.layout_moments.layout_moments`.
    """
    if isinstance(layout, GaussianClasses):
        from nctheory.compute.montecarlo import sampled_moments

        return sampled_moments(
            layout, kernel=kernel, activation=activation, weight_variance=weight_variance
        )
    entry = _entry(kernel, resolve_activation(activation))
    with exclusive(), mpmath.workdps(_DIGITS):
        variance = mpmath.mpf(weight_variance)
        factor = variance
        if isinstance(layout, FiniteClasses):
            rows = [[mpmath.mpf(float(x)) for x in row] for row in layout.points]
            factor /= layout.dim
            inner = [[factor * mpmath.fdot(x, y) for y in rows] for x in rows]
            values = np.array(
                [[entry(inner, i, j, variance) for j in range(len(rows))] for i in range(len(rows))]
            )
            groups = [np.flatnonzero(layout.index == c) for c in range(layout.index.max() + 1)]
            means = [[values[np.ix_(g, h)].mean() for h in groups] for g in groups]
            t = [values[g, g].mean() for g in groups]
            sizes = np.array([len(g) for g in groups], dtype=float)
        else:
            classes = range(len(layout.gram))
            rows = [[factor * mpmath.mpf(float(x)) for x in row] for row in layout.gram]
            widths = [factor * mpmath.mpf(float(x)) for x in layout.variances]
            # A second, independent sample of every class follows the first ones.
            pairs = [[rows[i % len(rows)][j % len(rows)] for j in range(2 * len(rows))]
                     for i in range(2 * len(rows))]  # fmt: skip
            for i in range(2 * len(rows)):
                pairs[i][i] += widths[i % len(rows)]
            means = [[entry(pairs, c, len(rows) + e, variance) for e in classes] for c in classes]
            t = [entry(pairs, c, c, variance) for c in classes]
            sizes = np.ones(len(rows))
        spread = [t[c] - means[c][c] for c in range(len(t))]
        gaps = [[means[c][c] + means[e][e] - 2 * means[c][e] for e in range(len(t))]
                for c in range(len(t))]  # fmt: skip
    averages, gram, spreads, distances = (
        np.array(x, dtype=float) for x in (t, means, spread, gaps)
    )
    # Of rounding to double precision, and of what cancels in 40 digits.
    lost = 1e-30 * averages.max()
    d_t, d_gram, d_spread, d_gaps = (
        1e-15 * np.abs(x) + lost for x in (averages, gram, spreads, distances)
    )
    error = ClassMoments(d_t, d_gram, sizes, d_spread, d_gaps)
    return ClassMoments(averages, gram, sizes, spreads, distances, error)


@cache
def _entry(kernel: str, activation: Activation):  # type: ignore[no-untyped-def]
    """The kernel of inputs i and j from their matrix K_0, straight from the dual activation."""
    expressions = {
        "linear": k12,
        "nngp": activation.kappa,
        "extra": k12 * activation.kappadot,
        "ntk": sigma * (activation.kappa + k12 * activation.kappadot),
    }
    f = sp.lambdify([k11, k12, k22, sigma], expressions[kernel], modules="mpmath")

    def entry(gram: list[list[mpmath.mpf]], i: int, j: int, variance: mpmath.mpf) -> mpmath.mpf:
        product = mpmath.sqrt(gram[i][i] * gram[j][j])
        # Rounding may put the cosine of parallel inputs just above 1.
        return f(gram[i][i], max(-product, min(product, gram[i][j])), gram[j][j], variance)

    return entry
