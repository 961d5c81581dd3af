"""Quadrature rules for expectations over Gaussian weights, graded to where the integrand is steep.

All rules are Gauss-Legendre on panels; the first panel has the width of the finest detail, and the
next ones grow from it. A rule is nodes and weights, and the weights have sum 1.
"""

from __future__ import annotations

import math
from functools import cache

import numpy as np
from numpy.typing import NDArray

__all__ = [
    "angle_rule", "circle_rule", "composite", "gauss_legendre", "panels", "radius_range",
    "radius_rule",
]  # fmt: skip

Array = NDArray[np.float64]

_GROWTH = 3.0
# The parts of a chi distribution that are left out at its lower and at its upper end.
_LEFT_OUT = 1e-25, 1e-18


@cache
def gauss_legendre(order: int) -> tuple[Array, Array]:
    """Nodes and weights on [0, 1]."""
    nodes, weights = np.polynomial.legendre.leggauss(order)
    return (nodes + 1) / 2, weights / 2


def panels(low: float, high: float, detail: float, widest: float) -> Array:
    """Panel ends from low to high: the first panel of width `detail`, none wider than `widest`."""
    detail = min(detail, widest)
    ends = [low]
    while ends[-1] < high:
        width = max(detail, (_GROWTH - 1) * (ends[-1] - low))
        ends.append(ends[-1] + min(width, widest))
    ends[-1] = high
    if len(ends) > 2 and ends[-1] - ends[-2] < 0.2 * (ends[-2] - ends[-3]):
        del ends[-2]
    return np.array(ends)


def composite(ends: Array, order: int) -> tuple[Array, Array]:
    """Nodes and weights of Gauss-Legendre on each panel."""
    nodes, weights = gauss_legendre(order)
    width = np.diff(ends)[:, None]
    return (ends[:-1, None] + width * nodes).ravel(), (width * weights).ravel()


def radius_range(dim: int) -> tuple[float, float]:
    """The range of |g| for g ~ N(0, I) in `dim` dimensions, but for what is negligible."""
    from scipy import special

    low = special.gammaincinv(dim / 2, _LEFT_OUT[0])
    high = special.gammainccinv(dim / 2, _LEFT_OUT[1])
    return math.sqrt(2 * low), math.sqrt(2 * high)


def radius_rule(dim: int, detail: float, order: int) -> tuple[Array, Array]:
    """The radius |g| of g ~ N(0, I) in `dim` dimensions."""
    low, high = radius_range(dim)
    nodes, weights = composite(panels(0.0 if low < detail else low, high, detail, 1.5), order)
    if dim == 1:
        log_density = -(nodes**2) / 2
    else:
        mode = math.sqrt(dim - 1)
        x = (nodes - mode) / mode
        log_density = (dim - 1) * (np.log1p(x) - x - x * x / 2)
    weights = weights * np.exp(log_density)
    return nodes, weights / weights.sum()


def angle_rule(dim: int, rank: int, detail: float, order: int) -> tuple[Array, Array, Array]:
    """The part p of a random unit vector in `rank` of its `dim` coordinates: p, sqrt(1 - p^2),
    weights. With p = sin(theta) the density is p^(rank - 1) (1 - p^2)^((dim - rank - 1) / 2)."""
    if dim == rank:
        return np.ones(1), np.zeros(1), np.ones(1)
    power = dim - rank - 1
    width = 1 / math.sqrt(power + 0.05)
    ends = panels(0.0, min(math.pi / 2, 9.5 * width), max(detail, 1e-30), min(0.6, 2 * width))
    theta, weights = composite(ends, order)
    p = np.sin(theta)
    weights = weights * p ** (rank - 1) * np.exp(power / 2 * np.log1p(-p * p))
    return p, np.cos(theta), weights / weights.sum()


def circle_rule(breaks: Array, detail: float, order: int) -> tuple[Array, Array]:
    """Angles of the circle, graded towards each of the breaks."""
    at = np.sort(np.mod(breaks, 2 * math.pi))
    at = at[np.concatenate([[True], np.diff(at) > 1e-13])]
    nodes, weights = [], []
    for low, high in zip(at, np.append(at[1:], at[0] + 2 * math.pi), strict=True):
        x, w = composite(panels(0.0, (high - low) / 2, max(detail, 1e-10), 0.8), order)
        nodes += [low + x, high - x]
        weights += [w, w]
    weight = np.concatenate(weights)
    return np.concatenate(nodes), weight / weight.sum()
