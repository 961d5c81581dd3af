"""Class moments of isotropic Gaussian classes, for one hidden layer, by quadrature over weights.

The variance of a feature depends on |w| alone, so a class needs |w| and one angle, a pair of
classes |w| and two angles, whatever d and C are. Quadrature is done at two orders, whose difference
is the error estimate.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nctheory.compute.class_features import TINY, NumericExpectations
from nctheory.compute.population_parts import Bounded, Parts, change_of_orders
from nctheory.compute.quadrature import angle_rule, circle_rule, radius_range, radius_rule
from nctheory.layouts.gaussian_classes import GaussianClasses

__all__ = ["batched_isotropic_parts", "isotropic_parts"]

Array = NDArray[np.float64]

_ORDERS = (14, 20)
_PLANE_ORDERS = (6, 9)
_PART = 60_000
_IN_LINE = 50 * float(np.finfo(float).eps)


def isotropic_parts(
    f: NumericExpectations,
    layout: GaussianClasses,
    weight_variance: float,
    orders: tuple[int, int] = _ORDERS,
    plane_orders: tuple[int, int] = _PLANE_ORDERS,
) -> Bounded:
    """The moments of isotropic classes, by quadrature at two orders."""
    value, error = batched_isotropic_parts(f, [layout], weight_variance, orders, plane_orders)
    return Bounded(Parts(*(x[:, 0] for x in value)), Parts(*(x[:, 0] for x in error)))


def batched_isotropic_parts(
    f: NumericExpectations,
    layouts: Sequence[GaussianClasses],
    weight_variance: float,
    orders: tuple[int, int] = _ORDERS,
    plane_orders: tuple[int, int] = _PLANE_ORDERS,
) -> Bounded:
    """The same of n layouts at once, of the same dimension and number of classes.

    All arrays have an axis of length n after the first one. The rules of quadrature are shared, as
    fine as any of the layouts wants them, so layouts should be alike in scale; and their means are
    either on a line through 0 in all of them, or in none.
    """
    means = np.stack([layout.means for layout in layouts])
    assert all(layout.variances is not None for layout in layouts)
    stds = np.sqrt(np.array([layout.variances for layout in layouts], dtype=float))
    count, classes, dim = means.shape
    norms = np.sqrt(np.sum(means**2, axis=2))  # pairwise sums, for very large d
    spread, gram = np.zeros((2, count, classes)), np.zeros((2, count, classes, classes))
    gaps = np.zeros_like(gram)
    d_spread, d_gram, d_gaps = np.zeros_like(spread), np.zeros_like(gram), np.zeros_like(gaps)

    done: dict[tuple[bytes, bytes], Any] = {}
    for c in range(classes):
        key = norms[:, c].tobytes(), stds[:, c].tobytes()
        if key not in done:
            done[key] = _two_orders(
                _class_integrals, orders, f, norms[:, c], stds[:, c], dim, weight_variance
            )
        (spread[..., c], gram[..., c, c]), (d_spread[..., c], d_gram[..., c, c]) = done[key]
    for c in range(classes):
        for e in range(c):
            ends = [(c, e) if row[c] <= row[e] else (e, c) for row in norms]
            plane = np.stack(
                [_plane(mu[far], mu[near]) for mu, (near, far) in zip(means, ends, strict=True)]
            )
            widths = np.stack([s[[far, near]] for s, (near, far) in zip(stds, ends, strict=True)])
            in_line = not plane[:, 1, 1].any()
            order = orders if in_line else plane_orders
            value, error = _two_orders(
                _pair_integrals, order, f, plane, widths, dim, weight_variance
            )
            for (gap, product), to_gaps, to_gram in (
                (value, gaps, gram),
                (error, d_gaps, d_gram),
            ):
                to_gaps[..., c, e] = to_gaps[..., e, c] = gap
                to_gram[..., c, e] = to_gram[..., e, c] = product
    value, error = Parts.of(spread, gaps, gram), Parts.of(d_spread, d_gaps, d_gram)
    return Bounded(value, error).with_rounding()


def _plane(far: Array, near: Array) -> Array:
    """Coordinates (2, 2) of two means in their plane; the first one lies on the first axis."""
    length = math.sqrt(np.sum(far**2))
    if length == 0:
        return np.zeros((2, 2))
    axis = far / length
    along = float(np.sum(near * axis))
    across = math.sqrt(np.sum((near - along * axis) ** 2))
    if len(far) == 1 or across <= _IN_LINE * math.sqrt(len(far)) * length:
        across = 0.0
    return np.array([[length, 0.0], [along, across]])


def _two_orders(function: Callable[..., Array], orders: tuple[int, int], *args: Any) -> Any:
    """The value at the higher order, and a bound of its error."""
    low, high = (function(*args, order) for order in orders)
    return high, change_of_orders(low, high, leading=1, batch_axes=1)


def _class_integrals(
    f: NumericExpectations, norm: Array, std: Array, dim: int, weight_variance: float, order: int
) -> Array:
    """The spread and M_cc of one class of each layout (n,), each for the NNGP and the extra kernel:
    (2, 2, n)."""
    speed = math.sqrt(weight_variance / dim)
    radius_detail, angle_detail = f.details(norm, std, speed, radius_range(dim)[1])
    radius, radius_weights = _radii(f, dim, radius_detail, order)
    p, rest, weights = angle_rule(dim, 1, angle_detail, order)
    if not f.parity:  # else the integrands are even
        p, rest = np.concatenate([p, -p]), np.concatenate([rest, rest])
        weights = np.concatenate([weights, weights]) / 2
    totals = np.zeros((2, 2, len(norm)))
    mu, s = norm[:, None, None], std[:, None, None]
    for part in _slices(len(radius), len(norm) * len(p)):
        size = speed * radius[part, None]  # |w|
        a, b = mu * size * p, np.maximum((size * s) ** 2, TINY)
        mean, slope, curvature = f.means(a, b)
        square, slope_variance, _, moment_variance = f.slopes(a, b)
        bend = curvature * s**2 * size
        spreads = (
            f.variance(a, b, order),
            # phi'(w.x) x, along w, and across it: mu has the part norm * rest there
            (mu * rest) ** 2 * slope_variance
            + moment_variance / size**2
            + (dim - 1) * s**2 * square,
        )
        products = (mean**2, (slope * mu + bend * p) ** 2 + (bend * rest) ** 2)
        totals += [
            [x @ weights @ radius_weights[part] for x in pair] for pair in (spreads, products)
        ]
    totals[0, :, std == 0] = 0
    return totals * np.array([1.0, weight_variance / dim])[:, None]


def _pair_integrals(
    f: NumericExpectations, means: Array, stds: Array, dim: int, weight_variance: float, order: int
) -> Array:
    """The gap and M_cc' of two classes of each layout, each for the NNGP and the extra kernel:
    (2, 2, n), of means (n, 2, 2) in their planes and stds (n, 2)."""
    speed = math.sqrt(weight_variance / dim)
    norms = np.hypot(means[..., 0], means[..., 1])
    radius_detail, angle_detail = f.details(norms, stds, speed, radius_range(dim)[1])
    radius, radius_weights = _radii(f, dim, radius_detail, order)
    if not means[:, 1, 1].any():
        p, rest, weights = angle_rule(dim, 1, angle_detail, order)
        # w and -w tell the same of features that are even or odd
        x_axis = np.array([1.0] if f.parity else [1.0, -1.0])
        y_axis, circle = np.zeros(len(x_axis)), np.full(len(x_axis), 1 / len(x_axis))
    else:
        p, rest, weights = angle_rule(dim, 2, angle_detail, order)
        # integrands are steep across the means
        steep = np.arctan2(means[..., 1], means[..., 0]).ravel()
        breaks = np.concatenate([steep + math.pi / 2, steep - math.pi / 2])
        angles, circle = circle_rule(breaks, angle_detail, order)
        x_axis, y_axis = np.cos(angles), np.sin(angles)
    x, y = np.outer(p, x_axis).ravel(), np.outer(p, y_axis).ravel()
    rest, directions = np.repeat(rest, len(x_axis)), np.outer(weights, circle).ravel()
    totals = np.zeros((2, 2, len(means)))
    for part in _slices(len(radius), len(means) * len(x)):
        size = speed * radius[part, None]
        features, gradients = [], []
        for k in range(2):
            mu_x, mu_y = means[:, k, :, None, None].swapaxes(0, 1)
            s = stds[:, k, None, None]
            b = np.maximum((size * s) ** 2, TINY)
            mean, slope, curvature = f.means(size * (mu_x * x + mu_y * y), b)
            bend = curvature * s**2 * size
            features.append(mean)
            gradients.append((slope * mu_x + bend * x, slope * mu_y + bend * y, bend * rest))
        (f1, f2), (g1, g2) = features, gradients
        values = [
            [(f1 - f2) ** 2, sum((s - t) ** 2 for s, t in zip(g1, g2, strict=True))],
            [f1 * f2, sum(s * t for s, t in zip(g1, g2, strict=True))],
        ]
        totals += [[v @ directions @ radius_weights[part] for v in row] for row in values]
    return totals * np.array([1.0, weight_variance / dim])[:, None]


def _slices(count: int, size: int) -> list[slice]:
    """So many rows of that many numbers, in parts of about what a processor's cache holds."""
    step = max(1, _PART // size)
    return [slice(i, i + step) for i in range(0, count, step)]


def _radii(f: NumericExpectations, dim: int, detail: float, order: int) -> tuple[Array, Array]:
    """The rule for the radius. If phi is homogeneous all integrands are |w|^2 times a function of
    the direction (with |w|^0 for the extra kernel), and one radius, of the right |w|^2, does."""
    if f.homogeneous:
        return np.array([math.sqrt(dim)]), np.ones(1)
    return radius_rule(dim, detail, order)
