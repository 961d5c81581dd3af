"""The joint law of the lengths and the angle of two independent samples of isotropic classes.

For x ~ N(mu, s^2 I) and x' ~ N(mu', s'^2 I) in d dimensions, |x| = s r, |x'| = s' r', the lengths
and the angle theta of x and x' have the density

    (r r')^(d-1) sin(theta)^(d-2) exp(-(r^2 + r'^2) / 2) 0F1(d/2; Omega W / 4)

up to a constant: the noncentral Wishart law of two columns. W is the Gram matrix of two columns of
lengths r and r' and that angle, Omega the one of mu/s and mu'/s' (lengths l and l', angle chi), and
0F1 depends on the eigenvalues of Omega W / 4 by their sum S^2/4 and their product P. If the means
lie on one line, P is 0 and 0F1 is a Bessel function of S; else it is a series with positive terms,

    sum over k of P^k / ((c)_2k (c - 1/2)_k k!) 0F1(c + 2k; S^2/4),     c = d/2

(Muirhead, Annals of Statistics 3 (1975) 1283). These are three variables, whatever d is, and all
that a network's kernel makes of two inputs is a function of them, steep only at the ends of their
ranges. A class that is a point (s = 0) has one length, and the density is conditional on it.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

import numpy as np
import scipy  # which loads scipy.special where it is used
from numpy.typing import NDArray

from nctheory.compute.quadrature import composite, panels

__all__ = ["GramLaw", "Lengths", "SeriesError", "gram_law", "lengths", "log_hyp0f1"]

Array = NDArray[np.float64]

_TAIL = 8.5  # standard deviations
_NEGLIGIBLE = -45.0  # the logarithm of a density beside its maximum
_CLEAR, _SMALL = 0.02, 1e-3  # angles beside the largest: far from 0, and as good as 0
_LARGE_ORDER = 100.0  # from here on Bessel functions are had by their uniform expansion
_LARGE = 60.0  # arguments, beside the square of the order, where Hankel's expansion does
_TERMS = 500


class SeriesError(ArithmeticError):
    """The series for means that are not on one line has too many terms."""


class Lengths(NamedTuple):
    """Nodes for the length of a sample: unit * (base + offset), so that differences do not cancel.

    `level` is |mu| in units; `log_weights` are those of the rule alone, without a density.
    """

    unit: float
    level: float
    base: float
    offset: Array
    log_weights: Array
    point: bool

    @property
    def nodes(self) -> Array:
        """Lengths in units."""
        return self.base + self.offset

    def law(self, dim: int) -> Array:
        """The weights of the lengths of one sample, of sum 1."""
        if self.point:
            return np.ones(1)
        log = self.log_weights + self.log_radial(self.offset, dim)
        log = log + log_hyp0f1(dim / 2, self.level * self.nodes)
        weights: Array = np.exp(log - log.max())
        return weights / weights.sum()

    def log_radial(self, offset: Array, dim: int) -> Array:
        """(d - 1) log r - (r - l)^2 / 2, but for a constant."""
        away = (self.base - self.level) + offset
        return (dim - 1) * np.log1p(offset / self.base) - away * away / 2


def lengths(norm: float, std: float, dim: int, order: int, detail: float) -> Lengths:
    """A rule for |x|, x ~ N(mu, std^2 I), |mu| = norm, for functions that are flat below `detail`.

    Far from 0 it is the trapezoidal rule, which is best for densities that look normal.
    """
    if std == 0:
        return Lengths(1.0, norm, norm, np.zeros(1), np.zeros(1), True)
    level = norm / std
    base = math.sqrt(level**2 + max(dim - 1, 0.25))
    width = math.sqrt(1 - (dim - 1) / (2 * base**2)) if dim > 1 else 1.0
    if base > _TAIL * width:
        offset = np.linspace(-_TAIL * width, _TAIL * width, 2 * order + 3)
        weights = np.ones_like(offset)
    else:
        ends = panels(0.0, base + _TAIL, detail / std, 3.0)
        nodes, weights = composite(ends, order)
        offset = nodes - base
    return Lengths(std, level, base, offset, np.log(weights), False)


class GramLaw(NamedTuple):
    """Weights (n, m, k), of sum 1, for lengths of both samples and for half their angle."""

    first: Lengths
    second: Lengths
    half_sine: Array  # (k,), exact near an angle of 0
    half_cosine: Array  # (k,), exact near an angle of pi
    weights: Array


def gram_law(
    first: Lengths, second: Lengths, cosine: float, dim: int, order: int, detail: float
) -> GramLaw:
    """The law for two classes whose means have an angle of that cosine.

    `detail` is the distance from the angles 0 and pi below which functions are flat.

    Raises
    ------
    SeriesError
        If the means are so far apart, and so far from one line, that the series is too long.
    """
    if second.point and not first.point:
        law = gram_law(second, first, cosine, dim, order, detail)
        return law._replace(first=first, second=second, weights=law.weights.transpose(1, 0, 2))
    # x' -> -x' turns both the angle of the means and that of the samples: no means are opposite.
    chi = math.acos(min(abs(cosine), 1.0))
    if first.point and second.point:
        half = np.array([chi / 2])
        sine, cos, weights = np.sin(half), np.cos(half), np.ones((1, 1, 1))
    else:
        density = _density(first, second, chi, dim)
        near, sides, log_weights = _angles(density, first, second, dim, order, detail)
        sine = np.where(sides, np.cos(near / 2), np.sin(near / 2))
        cos = np.where(sides, np.sin(near / 2), np.cos(near / 2))
        log = density(first.offset[:, None, None], second.offset[None, :, None], sine, cos)
        log = log + first.log_weights[:, None, None] + second.log_weights[None, :, None]
        log = log + log_weights
        weights = np.exp(log - log.max())
        weights /= weights.sum()
    if cosine < 0:
        sine, cos = cos, sine
    return GramLaw(first, second, sine, cos, weights)


def _angles(
    density: Callable[..., Array],
    first: Lengths,
    second: Lengths,
    dim: int,
    order: int,
    detail: float,
) -> tuple[Array, NDArray[np.bool_], Array]:
    """Distances from 0, or from pi on the far side; which side it is; logarithms of weights."""
    if dim == 1:
        return np.zeros(2), np.array([False, True]), np.zeros(2)
    scan = np.geomspace(1e-16, math.pi / 2, 500)
    # Shorter samples have wider angles.
    shorter = [
        np.linspace(0.0 if x.point else max(-8.0, -0.97 * x.base), 0, 9)[:, None]
        for x in (first, second)
    ]
    near, far = np.sin(scan / 2), np.cos(scan / 2)
    found = [
        density(*shorter, *halves).max(axis=0) + np.log(scan)
        for halves in ((near, far), (far, near))
    ]
    largest = max(x.max() for x in found)
    reach = [np.nonzero(log > largest + _NEGLIGIBLE)[0] for log in found]
    spans = {
        bool(side): (scan[max(inside[0] - 1, 0)], scan[min(inside[-1] + 1, len(scan) - 1)])
        for side, inside in enumerate(reach) if len(inside)
    }  # fmt: skip
    if all(low > _CLEAR * high for low, high in spans.values()):
        low, high = spans.get(False, (scan[-1], 0.0))[0], max(high for _, high in spans.values())
        if True in spans:
            high = math.pi - spans[True][0]
        theta = np.linspace(low, high, 3 * order + 4)
        beyond = theta > math.pi / 2
        return np.where(beyond, math.pi - theta, theta), beyond, np.zeros_like(theta)
    nodes, weights, sides = [], [], []
    for far_side, (low, high) in spans.items():
        start, parts = (0.0, 3) if low < _SMALL * high else (low, 4)
        x, w = composite(panels(start, high, detail, (high - start) / parts), order)
        nodes.append(x)
        weights.append(w)
        sides.append(np.full(len(x), far_side))
    return np.concatenate(nodes), np.concatenate(sides), np.log(np.concatenate(weights))


def _density(
    first: Lengths, second: Lengths, chi: float, dim: int
) -> Callable[[Array, Array, Array, Array], Array]:
    """The logarithm of the density at offsets of lengths and at half angles, which broadcast."""
    l, l2, sine_chi = first.level, second.level, math.sin(chi)

    def turned(half_sine: Array, half_cosine: Array) -> tuple[Array, Array]:
        """sin(theta), and 1 - cos(theta) cos(chi)."""
        cosine = half_cosine**2 - half_sine**2
        return 2 * half_sine * half_cosine, 2 * half_sine**2 + cosine * (2 * math.sin(chi / 2) ** 2)

    def both(a: Array, b: Array, half_sine: Array, half_cosine: Array) -> Array:
        r, r2 = first.base + a, second.base + b
        sine, defect = turned(half_sine, half_cosine)
        product = l * l2 * r * r2
        total = l * r + l2 * r2
        size = np.sqrt(np.maximum(total**2 - 2 * product * defect, 0))
        log = first.log_radial(a, dim) + second.log_radial(b, dim)
        log = log - 2 * product * defect / np.maximum(total + size, 1e-300)
        log = log + (
            _log_series(dim / 2, size, product * sine * sine_chi)
            if sine_chi and dim > 1
            else log_hyp0f1(dim / 2, size)
        )
        return _with_sine(log, sine, dim)

    def given(a: Array, b: Array, half_sine: Array, half_cosine: Array) -> Array:
        """The first class is a point."""
        sine, defect = turned(half_sine, half_cosine)
        pull = l2 * (second.base + b)
        size = pull * sine * sine_chi
        log = second.log_radial(b, dim) - (pull * defect - size) + 0 * a
        if dim > 1:
            log = log + log_hyp0f1((dim - 1) / 2, size)
        return _with_sine(log, sine, dim)

    return given if first.point else both


def _with_sine(log: Array, sine: Array, dim: int) -> Array:
    return log if dim <= 2 else log + (dim - 2) * np.log(sine)


def log_hyp0f1(c: float, size: Array) -> Array:
    """log 0F1(c; size^2 / 4) - size, for size >= 0.

    >>> log_hyp0f1(0.5, np.array([0.0, 2.0])) + [0.0, 2.0]  # log cosh
    array([0.        , 1.32500275])
    """
    order = c - 1
    size = np.asarray(size, dtype=float)
    if order >= _LARGE_ORDER:
        return _debye(order, size)
    log_gamma = scipy.special.gammaln(c)
    small, large = size * size < 4 * c, size > _LARGE * max(1.0, order**2)
    found = np.empty_like(size)
    part = size[small]
    found[small] = np.log(scipy.special.hyp0f1(c, part * part / 4)) - part
    for where, bessel in ((large, _hankel), (~(small | large), _bessel)):
        part = size[where]
        found[where] = np.log(bessel(order, part)) - order * np.log(part / 2) + log_gamma
    return found


def _bessel(order: float, size: Array) -> Array:
    """I_order(size) exp(-size)."""
    if order == 0:
        return np.asarray(scipy.special.i0e(size))  # much faster
    return np.asarray(scipy.special.ive(order, size))


def _hankel(order: float, size: Array) -> Array:
    """I_order(size) exp(-size) for large arguments (DLMF 10.40.1)."""
    term = total = 1 / np.sqrt(2 * math.pi * size)
    for k in range(1, 8):
        term = term * ((2 * k - 1) ** 2 - 4 * order**2) / (8 * k * size)
        total = total + term
    return total


def _debye(order: float, size: Array) -> Array:
    """By the uniform expansion of Bessel functions of large order (DLMF 10.41.3)."""
    x = size / order
    root = np.hypot(1, x)
    p = 1 / root
    sums = sum(np.polyval(u[::-1], p) / order**k for k, u in enumerate(_debye_polynomials()))
    # order * (root - 1 - x - log((1 + root) / 2)): without cancellation for small x or large
    lift = x * x / (root + 1)
    exponent = -order * ((x + lift) / (x + root) + np.log1p(lift / 2))
    stirling = scipy.special.gammaln(order + 1) - (
        order * math.log(order) - order + 0.5 * math.log(2 * math.pi * order)
    )
    return exponent - 0.25 * np.log1p(x * x) + np.log(sums) + stirling


@cache
def _debye_polynomials() -> tuple[Array, ...]:
    """U_0, ..., U_5 (DLMF 10.41.9), coefficients of rising powers."""
    from numpy.polynomial import polynomial as poly

    found: list[Any] = [np.ones(1)]
    for _ in range(5):
        u = found[-1]
        slope = poly.polymul([0, 0, 0.5, 0, -0.5], poly.polyder(u))
        found.append(poly.polyadd(slope, poly.polyint(poly.polymul([1, 0, -5], u)) / 8))
    return tuple(found)


def _log_series(c: float, size: Array, area: Array) -> Array:
    """log of the sum over k, less `size`, for a product P = (area / 4)^2 of the eigenvalues.

    The ratio of a term to the one before is q r_(c+2k-3) r_(c+2k-2) / ((c + k - 3/2) k), with
    q = 4 P / size^2 and the ratios r_n = I_(n+1) / I_n at `size`, which have a continued fraction.
    So the sum is nested, and both are had in one pass from the last term to the first.
    """
    q = (area / np.maximum(2 * size, 1e-300)) ** 2
    count = _count(c, float(q.max()), float(size.max()))
    n = c - 1 + 2 * count
    ratio = size / (n + 1 + np.hypot(n + 1, size))
    total = np.ones_like(q)
    for k in range(count, 0, -1):
        n = c + 2 * k - 2
        upper = size / (2 * (n + 1) + size * ratio)
        ratio = size / (2 * n + size * upper)
        total = 1 + q * upper * ratio / ((c + k - 1.5) * k) * total
    return log_hyp0f1(c, size) + np.log(total)


def _count(c: float, q: float, size: float) -> int:
    """After how many terms the rest is negligible; the ratios r_n are below size / (n + 1)."""
    log_term = most = 0.0
    for k in range(1, _TERMS):
        ratio = min(1.0, size / (c + 2 * k - 1))
        log_term += math.log(max(q * ratio**2, 1e-300) / ((c + k - 1.5) * k))
        most = max(most, log_term)
        if most > 600:
            break
        if log_term < -40:
            return k + 5
    raise SeriesError("layout: means too many standard deviations apart, across their line")
