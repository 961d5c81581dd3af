"""Class moments of Gaussian classes with general covariances.

`general_parts` integrates the closed forms of `nctheory.theory.expectations` over the weights. In
two dimensions these are a radius and an angle, and quadrature does it. In more it is randomised
quasi-Monte Carlo, with three things that each take away much of the error:

* Importance sampling. E phi(w.x) is steep where w.mu = 0. Each class has its own stream of weights
  that is dense there, and a pair of classes takes its moments from the streams of both, by the
  balance heuristic.
* Control variates. Isotropic classes of the same means and traces have similar integrands, and
  their moments are known (`nctheory.compute.population`).
* If phi is homogeneous, the radius |w| is integrated out exactly, and quadratic forms of the
  direction, of known means, are control variates as well.

The randomisation is repeated, and the error bound is Student's quantile of the repeats.

`sampled_moments` shares nothing with this but the layout: it integrates the kernel itself over
pairs of data, and is there to check by.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Sequence
from functools import partial
from itertools import combinations_with_replacement
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import scipy  # which loads scipy.stats, a second of work, where it is used
from numpy.typing import NDArray
from scipy import special

from nctheory import validate
from nctheory.compute.kernels import Kernel, run_blocks
from nctheory.compute.moments import ClassMoments
from nctheory.compute.pairs import Pairs
from nctheory.compute.population import (
    NumericExpectations,
    Parts,
    expected_of_samples,
    isotropic_parts,
    moments_of_distances,
)
from nctheory.compute.quadrature import circle_rule, radius_range, radius_rule
from nctheory.layouts.gaussian_classes import GaussianClasses

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = ["general_parts", "sampled_moments"]

Array = NDArray[np.float64]

_TINY = 1e-300
_ROUNDING = 50 * float(np.finfo(float).eps)
_SEED = 20240602
_REPEATS = 16
_CHUNK = 8192
# The chance that an error exceeds its bound, were the repeats normally distributed.
_LEVEL = 1e-4
# Points a repeat, for four classes in eight dimensions.
_POINTS = 2**15
_POLAR_ORDERS = (10, 14)
_VARIANCE_ORDER = 10


def general_parts(f: NumericExpectations, layout: GaussianClasses, weight_variance: float) -> Parts:
    """The moments of the NNGP and the extra kernel, for classes of any covariance.

    Parameters
    ----------
    f : Expectations
    layout : GaussianClasses
    weight_variance : float

    Returns
    -------
    Parts
        With error bounds. The same input gives the same result.
    """
    if layout.dim == 2:
        value, error = _polar_parts(f, layout, weight_variance)
    else:
        value, error = sampled_parts(f, layout, weight_variance)
    # What rounding adds.
    root = np.sqrt(np.einsum("kcc->kc", value.gram))
    ends = root[:, :, None], root[:, None, :]
    off_diagonal = ~np.eye(layout.classes, dtype=bool)
    bounds = (
        error.spread + _ROUNDING * value.spread,
        error.gaps
        + _ROUNDING * (value.gaps + np.sqrt(value.gaps) * (ends[0] + ends[1])) * off_diagonal,
        error.gram + _ROUNDING * ends[0] * ends[1],
    )
    return Parts(value.spread, value.gaps, value.gram, bounds)


class _Moments(NamedTuple):
    """Spreads (2, C), gaps (2, C, C) and M (2, C, C), or their errors."""

    spread: Array
    gaps: Array
    gram: Array

    @classmethod
    def of(cls, single: Sequence[Array], pairs: dict[tuple[int, int], Array]) -> _Moments:
        """From the four integrals of each class, and of each pair of classes; see `_Class`."""
        count = len(single)
        gaps, gram = np.zeros((2, count, count)), np.zeros((2, count, count))
        for c, values in enumerate(single):
            gram[:, c, c] = values[2:]
        for (c, e), values in pairs.items():
            gaps[:, c, e] = gaps[:, e, c] = np.maximum(values[:2], 0)
            gram[:, c, e] = gram[:, e, c] = values[2:]
        return cls(np.maximum(np.transpose([v[:2] for v in single]), 0), gaps, gram)


class _Features(NamedTuple):
    """E phi(w.x) over a class, shape (n,), and its gradient in w, (n, d)."""

    mean: Array
    gradient: Array


class _Class:
    """One Gaussian class, as weights see it."""

    def __init__(
        self, f: NumericExpectations, mean: Array, covariance: Array, weight_variance: float
    ) -> None:
        self.f, self.mean, self.covariance = f, mean, covariance
        self.trace = float(np.trace(covariance))
        self.norm = float(np.linalg.norm(mean))
        self.factor = weight_variance / len(mean)

    def project(self, w: Array) -> tuple[Array, Array, Array]:
        """S w (n, d), and the mean a and the variance b of w.x, (n,), for weights w (n, d)."""
        across = w @ self.covariance
        return across, w @ self.mean, np.maximum(np.einsum("ij,ij->i", across, w), _TINY)

    def features(self, across: Array, a: Array, b: Array) -> _Features:
        """The features at weights of that projection."""
        mean, slope, curvature = self.f.means(a, b)
        gradient = np.multiply.outer(slope, self.mean)
        gradient += curvature[:, None] * across
        return _Features(mean, gradient)

    def integrands(
        self, features: _Features, across: Array, a: Array, b: Array, order: int = _VARIANCE_ORDER
    ) -> Array:
        """The NNGP's spread, the extra kernel's, the NNGP's M_cc, the extra kernel's: (4, n).

        `order` is that of the quadrature of Var phi, where it is an integral.
        """
        if self.trace == 0:
            spreads = np.zeros_like(a), np.zeros_like(a)
        else:
            spreads = self.f.variance(a, b, order), self._gradient_variance(across, a, b)
        mean, gradient = features
        square = np.einsum("ij,ij->i", gradient, gradient)
        return np.stack([spreads[0], self.factor * spreads[1], mean**2, self.factor * square])

    def _gradient_variance(self, across: Array, a: Array, b: Array) -> Array:
        """The trace of Var phi'(z) x, z = w.x.

        Given z, x is mu + S w (z - a) / b, and noise of trace tr S - |S w|^2 / b. So along S w
        the mean of the feature is (e + f z) phi'(z), and across it there is the rest of mu.
        """
        square, slope_variance, slope_covariance, moment_variance = self.f.slopes(a, b)
        length = np.sqrt(np.einsum("ij,ij->i", across, across))
        along = across @ self.mean / (length + _TINY)
        f = length / b
        e = along - f * a
        rest = np.maximum(self.norm**2 - along**2, 0)
        noise = np.maximum(self.trace - f * length, 0)
        return (
            (rest + e**2) * slope_variance
            + 2 * e * f * slope_covariance
            + f**2 * moment_variance
            + noise * square
        )


def _pair_integrands(one: _Features, two: _Features, factor: float) -> Array:
    """The NNGP's gap, the extra kernel's, the NNGP's M_cc', the extra kernel's: (4, n)."""
    change = one.gradient - two.gradient
    gap = np.einsum("ij,ij->i", change, change)
    product = np.einsum("ij,ij->i", one.gradient, two.gradient)
    return np.stack(
        [(one.mean - two.mean) ** 2, factor * gap, one.mean * two.mean, factor * product]
    )


def _pairs(count: int) -> list[tuple[int, int]]:
    return [(c, e) for c in range(count) for e in range(c)]


# Two dimensions


def _polar_parts(
    f: NumericExpectations, layout: GaussianClasses, weight_variance: float
) -> tuple[_Moments, _Moments]:
    """Values and error bounds by quadrature over the radius and the angle, at two orders."""
    covariances = layout.covariances
    classes = [
        _Class(f, m, s, weight_variance) for m, s in zip(layout.means, covariances, strict=True)
    ]

    def integral(*members: int) -> tuple[Array, Array]:
        low, high = (_polar_integral([classes[c] for c in members], n) for n in _POLAR_ORDERS)
        change = np.abs(high - low)
        # A coincidence of the two orders is no convergence: the worst relative change counts too.
        worst = np.max(change[:2] / np.maximum(np.abs(high[:2]), _TINY))
        return high, change + 0.1 * worst * np.abs(high)

    pairs = _pairs(layout.classes)
    tasks: list[tuple[int, ...]] = [(c,) for c in range(layout.classes)]
    results = run_blocks(integral, tasks + pairs)
    value, error = (
        _Moments.of(
            [r[i] for r in results[: layout.classes]],
            dict(zip(pairs, (r[i] for r in results[layout.classes :]), strict=True)),
        )
        for i in (0, 1)
    )
    return value, error


def _polar_integral(classes: list[_Class], order: int) -> Array:
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
            details += [std[0] / (c.norm + _TINY), std[0] / (std[1] + _TINY)]
        else:
            details.append(1 / (speed * largest * scales[-1] + _TINY))
    angles, angle_weights = circle_rule(np.array(breaks), max(min(details), 1e-9), order)
    if homogeneous:
        radius, radius_weights = np.array([math.sqrt(2)]), np.ones(1)
    else:
        radius, radius_weights = radius_rule(2, 1 / (speed * max(scales) + _TINY), order)
    directions = speed * np.stack([np.cos(angles), np.sin(angles)], axis=1)
    total = np.zeros(4)
    for r, weight in zip(radius, radius_weights, strict=True):
        projections = [c.project(r * directions) for c in classes]
        features = [c.features(*p) for c, p in zip(classes, projections, strict=True)]
        if len(classes) == 1:
            values = classes[0].integrands(features[0], *projections[0], order=order + 6)
        else:
            one, two = features
            values = _pair_integrands(one, two, classes[0].factor)
        total += weight * (values @ angle_weights)
    return total


# More dimensions


def sampled_parts(
    f: NumericExpectations, layout: GaussianClasses, weight_variance: float
) -> tuple[_Moments, _Moments]:
    """Values and error bounds by randomised quasi-Monte Carlo."""
    draws = run_blocks(_Sampler(f, layout, weight_variance).draw, [(r,) for r in range(_REPEATS)])
    values, systematic = zip(*draws, strict=True)
    mean = _Moments(*(np.mean(x, axis=0) for x in zip(*values, strict=True)))
    error = _Moments(
        *(
            _standard_error(np.array(x)) + np.mean(e, axis=0)
            for x, e in zip(zip(*values, strict=True), zip(*systematic, strict=True), strict=True)
        )
    )
    return mean, error


def _standard_error(repeats: Array) -> Array:
    """A bound of the error of the mean over the first axis."""
    count = len(repeats)
    quantile = scipy.stats.t.isf(_LEVEL / 2, count - 1)
    return quantile * np.std(repeats, axis=0, ddof=1) / math.sqrt(count)


class _Sampler:
    """Draws of all moments, each from one randomisation of the points."""

    def __init__(
        self, f: NumericExpectations, layout: GaussianClasses, weight_variance: float
    ) -> None:
        self.f, self.dim, self.count = f, layout.dim, layout.classes
        covariances = layout.covariances
        traces = np.trace(covariances, axis1=1, axis2=2)
        round_layout = GaussianClasses(layout.means, traces / self.dim)
        self.known = isotropic_parts(f, round_layout, weight_variance)
        make = partial(_Class, f, weight_variance=weight_variance)
        self.classes = [make(m, s) for m, s in zip(layout.means, covariances, strict=True)]
        self.rounds = [
            make(m, s) for m, s in zip(layout.means, round_layout.covariances, strict=True)
        ]
        self.speed = math.sqrt(weight_variance / self.dim)
        self.streams = [_Stream(c, self.speed) for c in self.classes]
        # An odd phi has even integrands, so w and -w tell the same. A homogeneous phi that is not
        # linear is not odd.
        self.signs = (1.0, -1.0) if f.homogeneous else (1.0,)
        cost = self.count**2 * (1 + self.dim / 8) * len(self.signs) / 32
        self.log2 = int(np.clip(math.log2(_POINTS / cost), 9, 17))

    def draw(self, repeat: int) -> tuple[_Moments, _Moments]:
        """Values, and the part of their errors that all draws have in common."""
        single = [self._regression(c) for c in range(self.count)]
        pairs = {(c, e): self._regression(c, e) for c, e in _pairs(self.count)}
        for k, stream in enumerate(self.streams):
            rng = np.random.default_rng([_SEED, repeat, k])
            points = scipy.stats.qmc.Sobol(self.dim, rng=rng).random_base2(self.log2)
            for at in range(0, len(points), _CHUNK):
                w = stream.weights(points[at : at + _CHUNK])
                density = [s.density(w) for s in self.streams]
                singles, pair_columns = self._columns(k, w)
                single[k].add(k, 1 / density[k], w, singles)
                for (c, e), columns in pair_columns.items():
                    pairs[c, e].add(k, 1 / (density[c] + density[e]), w, columns)
        of_single = [r.result() for r in single]
        of_pairs = {key: r.result() for key, r in pairs.items()}
        values, errors = (
            _Moments.of([r[i] for r in of_single], {key: r[i] for key, r in of_pairs.items()})
            for i in (0, 1)
        )
        return values, errors

    def _columns(self, k: int, w: Array) -> tuple[Array, dict[tuple[int, int], Array]]:
        """The integrands at weights w of stream k, (8, n), of class k and of its pairs: the four
        of the isotropic classes, then the four of the classes themselves."""
        kinds = self.rounds, self.classes
        projections = [[c.project(self.speed * w) for c in kind] for kind in kinds]
        others = [tuple(sorted((k, c), reverse=True)) for c in range(self.count) if c != k]
        single: Any = 0.0
        pairs: Any = dict.fromkeys(others, 0.0)
        for sign in self.signs:
            signed = [[(sign * s, sign * a, b) for s, a, b in kind] for kind in projections]
            features = [
                [c.features(*p) for c, p in zip(classes, at, strict=True)]
                for classes, at in zip(kinds, signed, strict=True)
            ]
            single = single + np.concatenate(
                [
                    c[k].integrands(f[k], *p[k])
                    for c, f, p in zip(kinds, features, signed, strict=True)
                ]
            )
            for c, e in others:
                pairs[c, e] = pairs[c, e] + np.concatenate(
                    [_pair_integrands(f[c], f[e], self.speed**2) for f in features]
                )
        return single / len(self.signs), {key: x / len(self.signs) for key, x in pairs.items()}

    def _regression(self, c: int, e: int | None = None) -> _Regression:
        """For the integrals of a class, or of a pair of classes."""
        known, error = self.known, self.known.errors
        if e is None:
            controls = [known.spread[:, c], known.M[:, c, c]]
            errors = [error[0][:, c], error[2][:, c, c]]
            forms = [self.classes[c].covariance, _square(self.classes[c].mean)]
        else:
            controls = [known.gaps[:, c, e], known.M[:, c, e]]
            errors = [error[1][:, c, e], error[2][:, c, e]]
            one, two = self.classes[c], self.classes[e]
            forms = [
                _square(one.mean - two.mean), _square(one.mean + two.mean),
                one.covariance - two.covariance, one.covariance + two.covariance,
            ]  # fmt: skip
        if not self.f.homogeneous:
            forms = []
        return _Regression(np.concatenate(controls), np.concatenate(errors), forms, self.dim)


class _Stream:
    """Standard normal weights in d dimensions, denser where the features of a class are steep.

    The first coordinate g is along the mean, and features are steep where |g| is at most `width`.
    Its density is the normal one times 1 + 1/hypot(width, g) + width/(width^2 + g^2), which gives
    each scale from `width` to 1 its share, made constant on cells, so that its inverse and the
    ratio of the densities are exact. The other coordinates are along the principal directions of
    the covariance across the mean, the first ones, in which the points are best, along the largest.
    """

    far, cells = 8.5, 4000

    def __init__(self, c: _Class, speed: float) -> None:
        axis = c.mean / (c.norm + _TINY)
        across = np.eye(len(axis)) - np.outer(axis, axis)
        inner = across @ c.covariance @ across
        side = max(float(np.trace(inner)), 0.0)
        # The mean comes first, by an eigenvalue larger than the others.
        order = np.linalg.eigh(inner / (side + _TINY) + 3 * np.outer(axis, axis))
        self.basis = order.eigenvectors[:, ::-1].T.copy()
        if c.norm > 0:
            self.basis[0] = axis
        width = math.sqrt(side if c.f.homogeneous else 1 / speed**2 + 2 * side) / (c.norm + _TINY)
        width = min(max(width, 1e-8), 1e3)
        self.edges = np.append(0.0, np.geomspace(min(width, 1) * 1e-2, self.far, self.cells))
        g = (self.edges[1:] + self.edges[:-1]) / 2
        share = 1 / np.hypot(width, g) / max(1.0, -math.log(width))
        mass = np.exp(-(g**2) / 2) * (1 + share + width / (width**2 + g**2)) * np.diff(self.edges)
        self.cumulative = np.append(0.0, np.cumsum(mass)) / mass.sum()
        self.heights = np.append(np.diff(self.cumulative) / np.diff(self.edges), 0.0)

    def weights(self, uniform: Array) -> Array:
        """Weights (n, d) for points in the unit cube."""
        g = special.ndtri(np.clip(uniform, 1e-16, 1 - 1e-16))
        # w and -w need not both be drawn.
        g[:, 0] = np.interp(uniform[:, 0], self.cumulative, self.edges)
        return g @ self.basis

    def density(self, w: Array) -> Array:
        """The density of the weights, up to sign, relative to the normal one."""
        g = np.abs(w @ self.basis[0])
        first = self.edges[1]
        per_cell = (self.cells - 1) / math.log(self.far / first)
        cell = 1 + np.floor(per_cell * np.log(np.maximum(g, first / 2) / first)).astype(int)
        height = self.heights[np.clip(cell, 0, self.cells)]
        return height * np.exp(g**2 / 2 - 0.5 * math.log(2 / math.pi))


class _Regression:
    """Means of four integrands over weighted streams, regressed on controls whose means are known.

    The controls are the constant 1, quadratic forms u'Pu of the direction and their products, and
    the four integrands of isotropic classes, whose means `known` have the error bounds `errors`.
    """

    def __init__(self, known: Array, errors: Array, forms: Sequence[Array], dim: int) -> None:
        self.forms = [p / (np.abs(p).max() + _TINY) for p in forms]
        self.products = list(combinations_with_replacement(range(len(forms)), 2))
        traces = [float(np.trace(p)) for p in self.forms]
        products = [
            dim / (dim + 2) * (traces[i] * traces[j] + 2 * np.sum(self.forms[i] * self.forms[j]))
            for i, j in self.products
        ]
        quadratic = np.array([1.0, *traces, *products])
        self.known = np.concatenate([quadratic, known])
        self.errors = np.concatenate([np.zeros_like(quadratic), errors])
        self.sums: dict[int, tuple[int, Array, Array]] = {}

    def add(self, stream: int, ratios: Array, w: Array, integrands: Array) -> None:
        """Add weights w (n, d), with their density ratios (n,), and the integrands (8, n)."""
        columns = [np.ones(len(w))]
        if self.forms:
            # The radius is integrated out: the NNGP is of degree 2 in |w|, the others of degree 0.
            radial = w.shape[1] / np.einsum("ij,ij->i", w, w)
            quadratic = [radial * np.einsum("ij,ij->i", w @ p, w) for p in self.forms]
            columns += quadratic + [quadratic[i] * quadratic[j] for i, j in self.products]
            integrands = integrands.copy()
            integrands[::2] *= radial
        x = np.concatenate([np.stack(columns), integrands]) * ratios
        count, total, square = self.sums.get(stream, (0, np.zeros(len(x)), np.zeros((len(x),) * 2)))
        self.sums[stream] = count + len(w), total + x.sum(axis=1), square + x @ x.T

    def result(self) -> tuple[Array, Array]:
        """The four means, and their errors from those of the known means."""
        size = len(self.known)
        means, covariance = np.zeros(size + 4), np.zeros((size + 4, size + 4))
        for count, total, square in self.sums.values():
            means += total / count
            covariance += square / count - np.outer(total, total) / count**2
        scale = np.sqrt(np.maximum(np.diag(covariance)[:size], 0))
        scale[scale == 0] = 1.0
        normal = covariance[:size, :size] / np.outer(scale, scale)
        slopes = np.linalg.lstsq(normal, covariance[:size, size:] / scale[:, None], rcond=1e-10)[0]
        slopes /= scale[:, None]
        return means[size:] - (means[:size] - self.known) @ slopes, self.errors @ np.abs(slopes)


def _square(x: Array) -> Array:
    return np.outer(x, x)


# Checking


def sampled_moments(
    layout: GaussianClasses,
    *,
    kernel: str,
    activation: Activation | str,
    weight_variance: float = 1.0,
    depth: int = 1,
    seed: int = 0,
    points: int = 2**16,
    repeats: int = 8,
) -> ClassMoments:
    """Class moments by sampling pairs of data: an independent check of `population_moments`.

    The squared feature distance of two samples, in closed form, is averaged over scrambled Sobol
    points in 2d dimensions, for every pair of classes. It is accurate in few dimensions; errors of
    gaps that are small beside the spreads are large.

    Parameters
    ----------
    layout : GaussianClasses
    kernel, activation, weight_variance, depth
        As for `population_moments`; any activation.
    seed : int
    points : int
        Pairs of samples for each pair of classes; rounded up to a power of two.
    repeats : int
        Independent randomisations, at least 2.

    Returns
    -------
    ClassMoments
        Its `error` has bounds of the absolute errors, Student's quantile of the repeats.

    Examples
    --------
    >>> from nctheory.compute.moments import nc1
    >>> layout = GaussianClasses.mirrored(dim=1, mean=0.5, std=2.0)
    >>> moments = sampled_moments(layout, kernel="nngp", activation="erf", points=2**12)
    >>> abs(nc1(moments).ratio / 18.983763 - 1) < 0.01
    True
    """
    function = Kernel(kernel, activation, depth, weight_variance)
    count = validate.positive_integer(points, "points")
    if validate.positive_integer(repeats, "repeats") < 2:
        raise ValueError("repeats: expected at least 2, got 1")
    log2 = math.ceil(math.log2(count))
    roots = [_root(s) for s in layout.covariances]
    classes = range(layout.classes)
    tasks = [(r, c, e) for r in range(repeats) for c in classes for e in range(c + 1)]

    def average(repeat: int, c: int, e: int) -> tuple[float, float, float]:
        """The mean distance, and the two mean diagonals, of one randomisation."""
        rng = np.random.default_rng([seed, repeat])  # the same for all pairs of classes
        uniform = scipy.stats.qmc.Sobol(2 * layout.dim, rng=rng).random_base2(log2)
        total = np.zeros(3)
        for at in range(0, len(uniform), _CHUNK):
            g = special.ndtri(np.clip(uniform[at : at + _CHUNK], 1e-16, 1 - 1e-16))
            one = layout.means[c] + g[:, 0::2] @ roots[c]
            two = layout.means[e] + g[:, 1::2] @ roots[e]
            pairs = Pairs.between(one, two, function.weight_variance / layout.dim)
            values = (
                function.distances(pairs), function.diagonal(pairs.k11),
                function.diagonal(pairs.k22),
            )  # fmt: skip
            total += [np.sum(x) for x in values]
        distance, first, second = total / len(uniform)
        return distance, first, second

    distances = np.zeros((repeats, layout.classes, layout.classes))
    t = np.zeros((repeats, layout.classes))
    for (r, c, e), (distance, first, second) in zip(tasks, run_blocks(average, tasks), strict=True):
        distances[r, c, e] = distances[r, e, c] = distance
        if c == e:
            t[r, c] = (first + second) / 2
    spread = np.einsum("rcc->rc", distances) / 2
    error = ClassMoments(
        _standard_error(t),
        _standard_error((t[:, :, None] + t[:, None, :] - distances) / 2),
        np.ones(layout.classes),
        _standard_error(spread),
        _standard_error(distances - spread[:, :, None] - spread[:, None, :])
        * ~np.eye(layout.classes, dtype=bool),
    )
    moments = moments_of_distances(t.mean(axis=0), distances.mean(axis=0), None)
    result = dataclasses.replace(moments, error=error)
    return result if layout.sizes is None else expected_of_samples(result, layout.sizes)


def _root(covariance: Array) -> Array:
    """R (d, d) with R'R the covariance, the largest principal direction first."""
    values, vectors = np.linalg.eigh(covariance)
    return (np.sqrt(np.maximum(values, 0))[:, None] * vectors.T)[::-1]
