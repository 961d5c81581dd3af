"""Class moments of Gaussian classes as balls, at depth 1 and without biases.

They are integrals: `nctheory.enclose.points_erf` has them for any means and covariances, and
`nctheory.enclose.points_relu` for isotropic classes and for classes in a plane. Others have no
enclosure for ReLU, and a ValueError says so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import cache, lru_cache, partial
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from flint import arb, arb_mat, ctx, fmpq

from nctheory import validate
from nctheory.enclose import points_erf, points_relu
from nctheory.enclose.balls import BallMoments, exact
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.names import KERNELS

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = ["gaussian_balls"]


def gaussian_balls(
    layout: GaussianClasses, kernel: str, activation: Activation, weight_variance: float = 1.0
) -> BallMoments:
    """Class moments of Gaussian classes as balls, at this precision."""
    from nctheory.theory.activation import ERF, RELU

    validate.choice(kernel, KERNELS, "kernel")
    if activation not in (RELU, ERF):
        raise ValueError(
            f"activation: expected relu or erf for Gaussian classes, got {activation!r}"
        )
    variance = exact(weight_variance)
    classes = range(layout.classes)
    names = ("nngp", "extra") if kernel == "ntk" else (kernel,)
    parts = [_part(layout, name, activation, variance, ctx.prec) for name in names]
    scale = arb(variance) if kernel == "ntk" else arb(1)
    t = [scale * sum((p.t[c] for p in parts), arb(0)) for c in classes]
    gram = [[scale * sum((p.M[c][e] for p in parts), arb(0)) for e in classes] for c in classes]
    moments = BallMoments(t, gram, [arb(1)] * layout.classes)
    return moments if layout.sizes is None else moments.expected_of_samples(layout.sizes)


class _Part(NamedTuple):
    t: list[arb]
    M: list[list[arb]]


class _Places(NamedTuple):
    """Means and traces in K_0, exactly: the Gram matrix of the means, and the traces."""

    gram: list[list[fmpq]]
    traces: list[fmpq]

    @classmethod
    def of(cls, layout: GaussianClasses, factor: fmpq) -> _Places:
        columns = Counter(zip(*layout.means.tolist(), strict=True))  # few, if d is very large
        rows = [[exact(z) for z in row] for row in zip(*columns, strict=True)]
        counts = columns.values()

        def inner(x: list[fmpq], y: list[fmpq]) -> fmpq:
            return sum((n * p * q for n, p, q in zip(counts, x, y, strict=True)), fmpq(0))

        gram = [[factor * inner(x, y) for y in rows] for x in rows]
        if layout.variances is not None:
            return cls(gram, [factor * layout.dim * exact(z) for z in layout.variances])
        diagonals = [[exact(z) for z in np.diag(s)] for s in layout.covariances]
        return cls(gram, [factor * sum(x, fmpq(0)) for x in diagonals])


@lru_cache(maxsize=32)
def _part(
    layout: GaussianClasses, name: str, activation: Activation, variance: fmpq, bits: int
) -> _Part:
    """The moments of one kernel, not the NTK. `bits` is the precision, for the cache."""
    from nctheory.theory.activation import RELU

    factor = variance / layout.dim
    places = _Places.of(layout, factor)
    own = [places.gram[c][c] for c in range(layout.classes)]
    if name == "linear":
        t = [arb(k + trace) for k, trace in zip(own, places.traces, strict=True)]
        return _Part(t, [[arb(k) for k in row] for row in places.gram])
    if activation == RELU:
        slope = points_relu.diagonal_slope()
        t = [slope * arb(k + trace) for k, trace in zip(own, places.traces, strict=True)]
        return _Part(t, _relu_products(layout, name, factor, places))
    if layout.isotropic:
        total = cache(lambda k, trace: points_erf.total(name, arb(k), arb(trace), layout.dim))
        t = [total(k, trace) for k, trace in zip(own, places.traces, strict=True)]
        return _Part(t, _erf_products(name, places, layout.dim))
    shapes = [
        points_erf.General(arb(factor).sqrt() * _column(mean), arb(factor) * _matrix(s))
        for mean, s in zip(layout.means, layout.covariances, strict=True)
    ]
    t = [points_erf.general_total(name, s) for s in shapes]
    product = partial(points_erf.general_product, name)
    return _Part(t, _symmetric(layout.classes, lambda c, e: product(shapes[c], shapes[e])))


def _column(values: Any) -> arb_mat:
    return arb_mat(len(values), 1, [arb(exact(z)) for z in values])


def _matrix(values: Any) -> arb_mat:
    return arb_mat(len(values), len(values), [arb(exact(z)) for row in values for z in row])


def _symmetric(classes: int, entry: Callable[[int, int], arb]) -> list[list[arb]]:
    gram = [[arb(0)] * classes for _ in range(classes)]
    for c in range(classes):
        for e in range(c + 1):
            gram[c][e] = gram[e][c] = entry(c, e)
    return gram


def _erf_products(name: str, places: _Places, dim: int) -> list[list[arb]]:
    """M of isotropic classes; equal pairs are computed once, and those of -mu from mu."""
    gram, variances = places.gram, [trace / dim for trace in places.traces]

    @cache
    def positive(p: fmpq, q: fmpq, k: fmpq, b: fmpq, b2: fmpq) -> arb:
        along = arb(p).sqrt()
        first = points_erf.Isotropic(along, arb(0), arb(b))
        if p == q == k and b == b2:
            return points_erf.product(name, first, None, dim)
        across = arb(q - k * k / p).sqrt()
        return points_erf.product(
            name, first, points_erf.Isotropic(arb(k) / along, across, arb(b2)), dim
        )

    def entry(c: int, e: int) -> arb:
        k = gram[c][e]
        if k == 0:  # the law of one class is unchanged when its mean changes sign, and erf is odd
            return arb(0)
        (p, b), (q, b2) = sorted((gram[i][i], variances[i]) for i in (c, e))
        value = positive(p, q, abs(k), b, b2)
        return value if k > 0 else -value

    return _symmetric(len(gram), entry)


def _relu_products(
    layout: GaussianClasses, name: str, factor: fmpq, places: _Places
) -> list[list[arb]]:
    gram, dim, classes = places.gram, layout.dim, range(layout.classes)
    if layout.variances is None:
        if dim != 2:
            raise ValueError(
                "layout: no enclosure for relu; expected isotropic classes, or dimension 2"
            )
        shapes = [
            [factor * exact(s[i]) for i in ((0, 0), (0, 1), (1, 1))] for s in layout.covariances
        ]
        definite = all(p > 0 and p * v > q * q for p, q, v in shapes)
    else:
        widths = [trace / dim for trace in places.traces]
        shapes = [[b, fmpq(0), b] for b in widths]
        definite = all(b > 0 for b in widths)
    if not definite:
        raise ValueError("layout: no enclosure for relu; expected positive definite covariances")
    lengths = [arb(gram[c][c]).sqrt() for c in classes]
    lines = [points_relu.Line(z, arb(s[0])) for z, s in zip(lengths, shapes, strict=True)]
    in_line = [[gram[c][e] ** 2 == gram[c][c] * gram[e][e] for e in classes] for c in classes]
    if layout.isotropic and dim > 2 and not all(map(all, in_line)):
        cosines = [
            [arb(gram[c][e]) / (lengths[c] * lengths[e]) if gram[c][e] else arb(0) for e in classes]
            for c in classes
        ]
        return points_relu.harmonic_products(lines, cosines, dim)[name]
    planes = []
    if dim == 2:
        root = arb(factor).sqrt()
        planes = [
            points_relu.Planar(
                (root * arb(exact(x)), root * arb(exact(y))), (arb(p), arb(q), arb(v))
            )
            for (x, y), (p, q, v) in zip(layout.means, shapes, strict=True)
        ]

    def entry(c: int, e: int) -> arb:
        if layout.isotropic and in_line[c][e]:
            second = points_relu.Line(-lengths[e] if gram[c][e] < 0 else lengths[e], lines[e][1])
            return points_relu.line_product(name, lines[c], second, dim)
        return points_relu.plane_product(name, planes[c], planes[e])

    return _symmetric(layout.classes, entry)
