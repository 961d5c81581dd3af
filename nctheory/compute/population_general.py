"""Class moments of Gaussian classes of any covariances, for one hidden layer.

The closed forms of `nctheory.theory.expectations` are integrated over the weights. In two
dimensions these are a radius and an angle, and quadrature does it; in more it is randomised
quasi-Monte Carlo (`nctheory.compute.population_sampled`).
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from nctheory.compute.class_features import (
    TINY,
    GaussianClass,
    NumericExpectations,
    pair_integrands,
)
from nctheory.compute.kernels import run_blocks
from nctheory.compute.population_parts import Bounded, Parts, change_of_orders, class_pairs
from nctheory.compute.population_sampled import sampled_parts
from nctheory.compute.quadrature import circle_rule, radius_range, radius_rule
from nctheory.layouts.gaussian_classes import GaussianClasses

__all__ = ["general_parts"]

Array = NDArray[np.float64]

_POLAR_ORDERS = (10, 14)


def general_parts(
    f: NumericExpectations, layout: GaussianClasses, weight_variance: float
) -> Bounded:
    """The moments of the NNGP and the extra kernel, for classes of any covariance.

    Parameters
    ----------
    f : NumericExpectations
    layout : GaussianClasses
    weight_variance : float

    Returns
    -------
    Bounded
        The same input gives the same result.
    """
    evaluate = _polar_parts if layout.dim == 2 else sampled_parts
    return evaluate(f, layout, weight_variance).with_rounding()


def _polar_parts(
    f: NumericExpectations, layout: GaussianClasses, weight_variance: float
) -> Bounded:
    """Values and error bounds by quadrature over the radius and the angle, at two orders."""
    covariances = layout.covariances
    classes = [
        GaussianClass(f, m, s, weight_variance)
        for m, s in zip(layout.means, covariances, strict=True)
    ]

    def integral(*members: int) -> tuple[Array, Array]:
        low, high = (_polar_integral([classes[c] for c in members], n) for n in _POLAR_ORDERS)
        return high, change_of_orders(low, high, leading=2)

    pairs = class_pairs(layout.classes)
    tasks: list[tuple[int, ...]] = [(c,) for c in range(layout.classes)]
    results = run_blocks(integral, tasks + pairs)
    value, error = (
        Parts.of_integrals(
            [r[i] for r in results[: layout.classes]],
            dict(zip(pairs, (r[i] for r in results[layout.classes :]), strict=True)),
        )
        for i in (0, 1)
    )
    return Bounded(value, error)


def _polar_integral(classes: list[GaussianClass], order: int) -> Array:
    """The four integrals of a class, or of a pair of them."""
    speed = math.sqrt(classes[0].factor)
    homogeneous = classes[0].f.homogeneous
    largest = radius_range(2)[1]
    breaks, details, scales = [], [], []
    for c in classes:
        values, vectors = np.linalg.eigh(c.covariance)
        # Steep across the mean, and across the direction of the least variance if that is small.
        for x, y in (c.mean, vectors[:, 1], vectors[:, 0]):
            breaks += [math.atan2(y, x) + math.pi / 2, math.atan2(y, x) - math.pi / 2]
        std = np.sqrt(np.maximum(values, 0))
        scales.append(max(c.norm, std[1]))
        if homogeneous:
            details += [std[0] / (c.norm + TINY), std[0] / (std[1] + TINY)]
        else:
            details.append(1 / (speed * largest * scales[-1] + TINY))
    angles, angle_weights = circle_rule(np.array(breaks), max(min(details), 1e-9), order)
    if homogeneous:
        radius, radius_weights = np.array([math.sqrt(2)]), np.ones(1)
    else:
        radius, radius_weights = radius_rule(2, 1 / (speed * max(scales) + TINY), order)
    directions = speed * np.stack([np.cos(angles), np.sin(angles)], axis=1)
    total = np.zeros(4)
    for r, weight in zip(radius, radius_weights, strict=True):
        projections = [c.project(r * directions) for c in classes]
        features = [c.features(*p) for c, p in zip(classes, projections, strict=True)]
        if len(classes) == 1:
            values = classes[0].integrands(features[0], *projections[0], order=order + 6)
        else:
            one, two = features
            values = pair_integrands(one, two, classes[0].factor)
        total += weight * (values @ angle_weights)
    return total
