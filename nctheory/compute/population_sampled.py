"""Class moments of Gaussian classes by randomised quasi-Monte Carlo over the weights.

Three things each take away much of the error:

* Importance sampling. E phi(w.x) is steep where w.mu = 0. Each class has its own stream of weights
  that is dense there, and a pair of classes takes its moments from the streams of both, by the
  balance heuristic.
* Control variates. Isotropic classes of the same means and traces have similar integrands, and
  their moments are known (`nctheory.compute.population_isotropic`).
* If phi is homogeneous, the radius |w| is integrated out exactly, and quadratic forms of the
  direction, of known means, are control variates as well.

The randomisation is repeated, and the error bound is Student's quantile of the repeats.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import partial
from itertools import combinations_with_replacement
from typing import Any

import numpy as np
import scipy  # which loads scipy.stats, a second of work, where it is used
from numpy.typing import NDArray

from nctheory.compute.class_features import (
    TINY,
    GaussianClass,
    NumericExpectations,
    pair_integrands,
)
from nctheory.compute.kernels import run_blocks
from nctheory.compute.population_isotropic import isotropic_parts
from nctheory.compute.population_parts import Bounded, Parts, class_pairs, standard_error
from nctheory.layouts.gaussian_classes import GaussianClasses

__all__ = ["sampled_parts"]

Array = NDArray[np.float64]

_SEED = 20240602
_REPEATS = 16
_CHUNK = 8192
# Points a repeat, for four classes in eight dimensions.
_POINTS = 2**15


def sampled_parts(
    f: NumericExpectations, layout: GaussianClasses, weight_variance: float
) -> Bounded:
    """Values and error bounds by randomised quasi-Monte Carlo."""
    draws = run_blocks(_Sampler(f, layout, weight_variance).draw, [(r,) for r in range(_REPEATS)])
    values, systematic = (
        [np.array(x) for x in zip(*(d[i][1:] for d in draws), strict=True)] for i in (0, 1)
    )
    mean = Parts.of(*(np.mean(x, axis=0) for x in values))
    error = Parts.of(
        *(standard_error(x) + np.mean(e, axis=0) for x, e in zip(values, systematic, strict=True))
    )
    return Bounded(mean, error)


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
        make = partial(GaussianClass, f, weight_variance=weight_variance)
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

    def draw(self, repeat: int) -> Bounded:
        """Values, and the part of their errors that all draws have in common."""
        single = [self._regression(c) for c in range(self.count)]
        pairs = {(c, e): self._regression(c, e) for c, e in class_pairs(self.count)}
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
            Parts.of_integrals(
                [r[i] for r in of_single], {key: r[i] for key, r in of_pairs.items()}
            )
            for i in (0, 1)
        )
        return Bounded(values, errors)

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
                    [pair_integrands(f[c], f[e], self.speed**2) for f in features]
                )
        return single / len(self.signs), {key: x / len(self.signs) for key, x in pairs.items()}

    def _regression(self, c: int, e: int | None = None) -> _Regression:
        """For the integrals of a class, or of a pair of classes."""
        known, error = self.known
        if e is None:
            controls = [known.spread[:, c], known.gram[:, c, c]]
            errors = [error.spread[:, c], error.gram[:, c, c]]
            forms = [self.classes[c].covariance, _square(self.classes[c].mean)]
        else:
            controls = [known.gaps[:, c, e], known.gram[:, c, e]]
            errors = [error.gaps[:, c, e], error.gram[:, c, e]]
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

    def __init__(self, c: GaussianClass, speed: float) -> None:
        axis = c.mean / (c.norm + TINY)
        across = np.eye(len(axis)) - np.outer(axis, axis)
        inner = across @ c.covariance @ across
        side = max(float(np.trace(inner)), 0.0)
        # The mean comes first, by an eigenvalue larger than the others.
        order = np.linalg.eigh(inner / (side + TINY) + 3 * np.outer(axis, axis))
        self.basis = order.eigenvectors[:, ::-1].T.copy()
        if c.norm > 0:
            self.basis[0] = axis
        width = math.sqrt(side if c.f.homogeneous else 1 / speed**2 + 2 * side) / (c.norm + TINY)
        width = min(max(width, 1e-8), 1e3)
        self.edges = np.append(0.0, np.geomspace(min(width, 1) * 1e-2, self.far, self.cells))
        g = (self.edges[1:] + self.edges[:-1]) / 2
        share = 1 / np.hypot(width, g) / max(1.0, -math.log(width))
        mass = np.exp(-(g**2) / 2) * (1 + share + width / (width**2 + g**2)) * np.diff(self.edges)
        self.cumulative = np.append(0.0, np.cumsum(mass)) / mass.sum()
        self.heights = np.append(np.diff(self.cumulative) / np.diff(self.edges), 0.0)

    def weights(self, uniform: Array) -> Array:
        """Weights (n, d) for points in the unit cube."""
        g = scipy.special.ndtri(np.clip(uniform, 1e-16, 1 - 1e-16))
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
        self.forms = [p / (np.abs(p).max() + TINY) for p in forms]
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
