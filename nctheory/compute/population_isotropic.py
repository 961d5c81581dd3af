"""Class moments of isotropic Gaussian classes, for one hidden layer, by quadrature over weights.

The variance of a feature depends on |w| alone, so a class needs |w| and one angle, a pair of
classes |w| and two angles, whatever d and C are. Quadrature is done at two orders, whose difference
is the error estimate.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nctheory.compute.class_features import TINY, Expectations
from nctheory.compute.population_parts import Bounded, Parts, change_of_orders
from nctheory.compute.quadrature import angle_rule, circle_rule, radius_range, radius_rule
from nctheory.layouts.gaussian_classes import GaussianClasses

__all__ = ["isotropic_parts"]

Array = NDArray[np.float64]

_ORDERS = (14, 20)
_PLANE_ORDERS = (6, 9)
_IN_LINE = 50 * float(np.finfo(float).eps)


def isotropic_parts(
    f: Expectations,
    layout: GaussianClasses,
    weight_variance: float,
    orders: tuple[int, int] = _ORDERS,
    plane_orders: tuple[int, int] = _PLANE_ORDERS,
) -> Bounded:
    """The moments of isotropic classes, by quadrature at two orders."""
    means, dim, classes = layout.means, layout.dim, layout.classes
    assert layout.variances is not None
    stds = np.sqrt(layout.variances)
    norms = np.sqrt(np.sum(means**2, axis=1))  # pairwise sums, for very large d
    spread, gram = np.zeros((2, classes)), np.zeros((2, classes, classes))
    gaps = np.zeros_like(gram)
    d_spread, d_gram, d_gaps = np.zeros_like(spread), np.zeros_like(gram), np.zeros_like(gaps)

    done: dict[tuple[float, float], Any] = {}
    for c in range(classes):
        key = norms[c], stds[c]
        if key not in done:
            done[key] = _two_orders(_class_integrals, orders, f, *key, dim, weight_variance)
        (spread[:, c], gram[:, c, c]), (d_spread[:, c], d_gram[:, c, c]) = done[key]
    for c in range(classes):
        for e in range(c):
            near, far = (c, e) if norms[c] <= norms[e] else (e, c)
            plane = _plane(means[far], means[near])
            widths = stds[[far, near]]
            in_line = plane[1, 1] == 0
            order = orders if in_line else plane_orders
            value, error = _two_orders(
                _pair_integrals, order, f, plane, widths, dim, weight_variance
            )
            for (gap, product), to_gaps, to_gram in (
                (value, gaps, gram), (error, d_gaps, d_gram),
            ):  # fmt: skip
                to_gaps[:, c, e] = to_gaps[:, e, c] = gap
                to_gram[:, c, e] = to_gram[:, e, c] = product
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
    return high, change_of_orders(low, high, leading=1)


def _class_integrals(
    f: Expectations, norm: float, std: float, dim: int, weight_variance: float, order: int
) -> Array:
    """The spread and M_cc of one class, each for the NNGP and the extra kernel: (2, 2)."""
    speed = math.sqrt(weight_variance / dim)
    radius_detail, angle_detail = f.details(norm, std, speed, radius_range(dim)[1])
    radius, radius_weights = _radii(f, dim, radius_detail, order)
    p, rest, weights = angle_rule(dim, 1, angle_detail, order)
    p, rest = np.concatenate([p, -p]), np.concatenate([rest, rest])
    weights = np.concatenate([weights, weights]) / 2
    size = speed * radius[:, None]  # |w|
    a = size * norm * p
    b = np.broadcast_to(np.maximum((size * std) ** 2, TINY), a.shape)
    mean, slope, curvature = f.means(a, b)
    square, slope_variance, _, moment_variance = f.slopes(a, b)
    bend = curvature * std**2 * size
    spreads = (
        f.variance(a, b, order),
        # phi'(w.x) x, along w, and across it: mu has the part norm * rest there
        (norm * rest) ** 2 * slope_variance
        + moment_variance / size**2
        + (dim - 1) * std**2 * square,
    )
    products = (mean**2, (slope * norm + bend * p) ** 2 + (bend * rest) ** 2)
    if std == 0:
        spreads = (np.zeros_like(a), np.zeros_like(a))
    totals = [[radius_weights @ (x @ weights) for x in pair] for pair in (spreads, products)]
    return np.array(totals) * [1.0, weight_variance / dim]


def _pair_integrals(
    f: Expectations, means: Array, stds: Array, dim: int, weight_variance: float, order: int
) -> Array:
    """The gap and M_cc' of two classes, each for the NNGP and the extra kernel: (2, 2)."""
    speed = math.sqrt(weight_variance / dim)
    norms = np.hypot(*means.T)
    largest = radius_range(dim)[1]
    details = [f.details(m, s, speed, largest) for m, s in zip(norms, stds, strict=True)]
    radius_detail, angle_detail = np.min(details, axis=0)
    radius, radius_weights = _radii(f, dim, radius_detail, order)
    if means[1, 1] == 0:
        p, rest, weights = angle_rule(dim, 1, angle_detail, order)
        x_axis, y_axis, circle = np.array([1.0, -1.0]), np.zeros(2), np.full(2, 0.5)
    else:
        p, rest, weights = angle_rule(dim, 2, angle_detail, order)
        steep = np.arctan2(means[:, 1], means[:, 0])  # integrands are steep across the means
        breaks = np.concatenate([steep + math.pi / 2, steep - math.pi / 2])
        angles, circle = circle_rule(breaks, angle_detail, order)
        x_axis, y_axis = np.cos(angles), np.sin(angles)
    x, y = np.outer(p, x_axis).ravel(), np.outer(p, y_axis).ravel()
    rest, directions = np.repeat(rest, len(x_axis)), np.outer(weights, circle).ravel()
    totals = np.zeros((2, 2))
    step = max(1, 60_000 // len(x))
    for i in range(0, len(radius), step):
        size = speed * radius[i : i + step, None]
        features, gradients = [], []
        for mu, std in zip(means, stds, strict=True):
            b = np.maximum((size * std) ** 2, TINY)
            mean, slope, curvature = f.means(size * (mu[0] * x + mu[1] * y), b)
            bend = curvature * std**2 * size
            features.append(mean)
            gradients.append((slope * mu[0] + bend * x, slope * mu[1] + bend * y, bend * rest))
        (f1, f2), (g1, g2) = features, gradients
        values = [
            [(f1 - f2) ** 2, sum((s - t) ** 2 for s, t in zip(g1, g2, strict=True))],
            [f1 * f2, sum(s * t for s, t in zip(g1, g2, strict=True))],
        ]
        w = radius_weights[i : i + step]
        totals += [[w @ (v @ directions) for v in row] for row in values]
    return totals * [1.0, weight_variance / dim]


def _radii(f: Expectations, dim: int, detail: float, order: int) -> tuple[Array, Array]:
    """The rule for the radius. If phi is homogeneous all integrands are |w|^2 times a function of
    the direction (with |w|^0 for the extra kernel), and one radius, of the right |w|^2, does."""
    if f.homogeneous:
        return np.array([math.sqrt(dim)]), np.ones(1)
    return radius_rule(dim, detail, order)
