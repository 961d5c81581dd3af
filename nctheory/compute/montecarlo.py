"""Class moments of Gaussian classes with general covariances.

`general_parts` integrates the closed forms of `nctheory.theory.expectations` over the weights. In
two dimensions these are a radius and an angle, and quadrature does it. In more it is randomised
quasi-Monte Carlo, with three things that each take away much of the error:

* Importance sampling. E phi(w.x) is steep where w.mu = 0. Each class has its own stream of weights
  that is dense there, and a pair of classes takes its moments from the streams of both, by the
  balance heuristic.
* Control variates. Isotropic classes of the same means and traces have nearly the same integrands,
  and their moments are known (`nctheory.compute.population`). So are those of quadratic forms.
* For a homogeneous phi the radius |w| is integrated out exactly.

The randomisation is repeated, and the error bound is Student's quantile of the repeats.

`sampled_moments` shares nothing with this but the layout: it integrates the kernel itself over
pairs of data. It is for checking.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy import special, stats

from nctheory.compute import validate
from nctheory.compute.gaussian import GaussianClasses
from nctheory.compute.kernels import Kernel, run_blocks
from nctheory.compute.moments import ClassMoments
from nctheory.compute.pairs import Pairs
from nctheory.compute.population import (
    Expectations,
    Parts,
    expected_of_samples,
    isotropic_parts,
    moments_of_distances,
)
from nctheory.compute.quadrature import circle_rule, radius_range, radius_rule

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = ["general_parts", "sampled_moments"]

Array = NDArray[np.float64]

_TINY = 1e-300
_ROUNDING = 50 * float(np.finfo(float).eps)
_SEED = 20240602
_REPEATS = 16
_CHUNK = 4096
_LEVEL = 1e-4  # the chance that an error exceeds its bound, if repeats are normally distributed
USE_QUAD = True
USE_SURR = True
USE_IMP = True
LOG2 = 13


def _quantile(repeats: int) -> float:
    """What to multiply the standard deviation of the repeats by, for the error of their mean."""
    return float(stats.t.isf(_LEVEL / 2, repeats - 1)) / math.sqrt(repeats)


class _Class:
    """One Gaussian class, as seen by a weight vector."""

    def __init__(self, f: Expectations, mean: Array, covariance: Array) -> None:
        self.f, self.mu, self.covariance = f, mean, covariance
        self.trace = float(np.trace(covariance))
        self.length2 = float(mean @ mean)

    def project(self, w: Array) -> tuple[Array, Array, Array]:
        """S w (n, d), and a, b (n,): the mean and the variance of w.x."""
        across = w @ self.covariance
        return across, w @ self.mu, np.maximum(np.einsum("ij,ij->i", across, w), _TINY)

    def features(self, w: Array) -> tuple[Array, Array]:
        """E phi(w.x) (n,) and its gradient (n, d)."""
        across, a, b = self.project(w)
        mean, slope, curvature = self.f.means(a, b)
        return mean, np.multiply.outer(slope, self.mu) + curvature[:, None] * across

    def spreads(self, w: Array) -> tuple[Array, Array]:
        """Var phi(w.x) and the trace of Var phi'(w.x) x, both (n,).

        x is the sum of three independent or orthogonal parts: S w (w.x - a) / b, which w.x
        determines, noise that is independent of it, and the mean. Along S w the feature is
        (e + f z) phi'(z), z = w.x; across it there are a part of the mean, and the noise.
        """
        across, a, b = self.project(w)
        square, slope_variance, covariance, moment_variance = self.f.slopes(a, b)
        length = np.sqrt(np.einsum("ij,ij->i", across, across))
        along = across @ self.mu / (length + _TINY)
        f = length / b
        e = along - f * a
        extra = (
            (np.maximum(self.length2 - along**2, 0) + e**2) * slope_variance
            + 2 * e * f * covariance
            + f**2 * moment_variance
            + np.maximum(self.trace - f * length, 0) * square
        )
        return self.f.variance(a, b), extra


class _Ridge:
    """An importance density for the coordinate g = w.mu / |mu| of standard normal weights.

    Features are steep where |g| is at most `width`. The density is the normal one times
    1 + 1/hypot(width, g) + width/(width^2 + g^2), which gives each scale from `width` to 1 its
    share. It is made constant on cells, so that its inverse and its weights are exact.
    """

    def __init__(self, width: float, cells: int = 4000, far: float = 8.5) -> None:
        width = min(max(width, 1e-8), 1e3)
        self.far = far
        self.edges = np.concatenate([[0], np.geomspace(min(width, 1) * 1e-2, far, cells)])
        g = (self.edges[1:] + self.edges[:-1]) / 2
        scales = max(1.0, -math.log(width))
        mass = np.diff(self.edges) * np.exp(-g * g / 2)
        if USE_IMP:
            mass *= 1 + 1 / np.hypot(width, g) / scales + width / (width**2 + g**2)
        self.cumulative = np.concatenate([[0], np.cumsum(mass)]) / mass.sum()
        self.heights = np.diff(self.cumulative) / np.diff(self.edges)

    def draw(self, uniform: Array) -> Array:
        """|g| for uniform numbers in [0, 1]."""
        return np.interp(uniform, self.cumulative, self.edges)

    def density(self, g: Array) -> Array:
        """The density of |g|, relative to the normal one."""
        g = np.abs(g)
        cell = np.searchsorted(self.edges, g, side="right") - 1
        height = self.heights[np.minimum(cell, len(self.heights) - 1)]
        normal = math.sqrt(2 / math.pi) * np.exp(-g * g / 2)
        return np.where(g < self.far, height / normal, 0.0)


class _Integrals:
    """Sums over one stream or more, from which the means of Y are regressed on Z, of known mean."""

    def __init__(self, known: Array) -> None:
        self.known = known
        self.streams: dict[int, tuple[float, Array, Array]] = {}

    def add(self, stream: int, weights: Array, columns: list[Array]) -> None:
        """Add points with columns [Z, Y] and weights, of one stream."""
        x = np.stack(columns) * weights
        n, total, square = self.streams.get(stream, (0, 0.0, 0.0))
        self.streams[stream] = n + len(weights), total + x.sum(axis=1), square + x @ x.T

    def result(self) -> tuple[Array, Array]:
        """Means of the Y, and their slopes by the Z."""
        means = covariance = 0.0
        for n, total, square in self.streams.values():
            mean = total / n
            means = means + mean
            covariance = covariance + square / n - np.outer(mean, mean)
        k = len(self.known)
        scale = np.sqrt(np.maximum(np.diag(covariance)[:k], 0))
        scale = np.where(scale > 0, scale, 1.0)
        cov = covariance[:k, :k] / np.outer(scale, scale)
        cross = covariance[:k, k:] / scale[:, None]
        slopes = np.linalg.lstsq(cov, cross, rcond=1e-10)[0] / scale[:, None]
        return means[k:] - (means[:k] - self.known) @ slopes, slopes


def _quadratics(forms: list[Array], dim: int):
    forms = [p / (np.abs(p).max() + _TINY) for p in forms]
    tr = [np.trace(p) for p in forms]
    known = [1.0]
    for i, p in enumerate(forms):
        known += [tr[i], tr[i]]
        for j in range(i + 1):
            known.append((tr[i] * tr[j] + 2 * np.sum(p * forms[j])) * dim / (dim + 2))

    def columns(w: Array, r2: Array):
        u = [np.einsum("ij,ij->i", w @ p, w) / r2 * dim for p in forms]
        cols = [np.ones(len(w))]
        for i in range(len(forms)):
            cols += [u[i], u[i] * r2 / dim]
            for j in range(i + 1):
                cols.append(u[i] * u[j])
        return cols

    return columns, np.array(known)


class _Problem:
    def __init__(self, f, layout, weight_variance, log2):
        self.f, self.dim = f, layout.dim
        self.log2 = log2
        self.speed = math.sqrt(weight_variance / layout.dim)
        covariances = layout.covariances
        variances = np.trace(covariances, axis1=1, axis2=2) / self.dim
        self.classes = [_Class(f, m, s) for m, s in zip(layout.means, covariances)]
        rounds = GaussianClasses(layout.means, variances)
        self.rounds = [_Class(f, m, s) for m, s in zip(layout.means, rounds.covariances)]
        self.exact = isotropic_parts(f, rounds, weight_variance)
        self.signs = (1.0, -1.0) if f.homogeneous else (1.0,)
        self.bases = [_basis(c) for c in self.classes]
        self.ridges = []
        for c, basis in zip(self.classes, self.bases):
            u = basis[0]
            side = max(c.trace - u @ c.covariance @ u, 0)
            width = math.sqrt(side if f.homogeneous else 1 / self.speed**2 + 2 * side)
            self.ridges.append(_Ridge(width / (math.sqrt(c.length2) + _TINY)))

    def draw(self, repeat):
        C = len(self.classes)
        e = self.exact
        single, pair = {}, {}
        scale2 = self.speed**2
        qs = {}
        for i in range(C):
            mi, si = self.classes[i].mu, self.classes[i].covariance
            qs[i] = _quadratics([si, np.outer(mi, mi)] if USE_QUAD else [], self.dim)
            known = np.concatenate(
                [qs[i][1], e.spread[:, i], e.M[:, i, i]] if USE_SURR else [qs[i][1]]
            )
            single[i] = _Integrals(known)
            for j in range(i):
                mj, sj = self.classes[j].mu, self.classes[j].covariance
                D = mi - mj
                qs[i, j] = _quadratics(
                    [np.outer(D, D), np.outer(mi, mj) + np.outer(mj, mi), si - sj, si + sj]
                    if USE_QUAD
                    else [],
                    self.dim,
                )
                pair[i, j] = _Integrals(
                    np.concatenate(
                        [qs[i, j][1], e.gaps[:, i, j], e.M[:, i, j]] if USE_SURR else [qs[i, j][1]]
                    )
                )
        for k in range(C):
            rng = np.random.default_rng([_SEED, repeat, k])
            points = stats.qmc.Sobol(self.dim, rng=rng).random_base2(self.log2)
            for at in range(0, len(points), _CHUNK):
                u = points[at : at + _CHUNK]
                g = special.ndtri(np.clip(u, 1e-16, 1 - 1e-16))
                g[:, 0] = self.ridges[k].draw(u[:, 0])
                w = g @ self.bases[k]
                density = [r.density(w @ b[0]) for r, b in zip(self.ridges, self.bases)]
                r2 = np.einsum("ij,ij->i", w, w)
                radial = self.dim / r2 if self.f.homogeneous else 1.0
                kinds = (self.rounds, self.classes) if USE_SURR else (self.classes,)

                def avg(fn):
                    tot = 0
                    for s in self.signs:
                        tot = tot + np.stack(fn(s))
                    return list(tot / len(self.signs))

                v = self.speed * w
                feats = {
                    s: [[c.features(s * v) for c in kind] for kind in kinds] for s in self.signs
                }

                def single_cols(s):
                    out = []
                    for n, kind in enumerate(kinds):
                        q, x = kind[k].spreads(s * v)
                        m, gr = feats[s][n][k]
                        out += [
                            q * radial,
                            x * scale2,
                            m * m * radial,
                            np.einsum("ij,ij->i", gr, gr) * scale2,
                        ]
                    return out

                single[k].add(k, 1 / density[k], qs[k][0](w, r2) + avg(single_cols))
                for (i, j), acc in pair.items():
                    if k not in (i, j):
                        continue

                    def pair_cols(s):
                        out = []
                        for n, kind in enumerate(kinds):
                            (f1, g1), (f2, g2) = feats[s][n][i], feats[s][n][j]
                            dg = g1 - g2
                            out += [
                                (f1 - f2) ** 2 * radial,
                                np.einsum("ij,ij->i", dg, dg) * scale2,
                                f1 * f2 * radial,
                                np.einsum("ij,ij->i", g1, g2) * scale2,
                            ]
                        return out

                    acc.add(k, 1 / (density[i] + density[j]), qs[i, j][0](w, r2) + avg(pair_cols))
        spread, gaps, M = np.zeros((2, C)), np.zeros((2, C, C)), np.zeros((2, C, C))
        for i in range(C):
            r, _ = single[i].result()
            spread[:, i], M[:, i, i] = r[:2], r[2:]
            for j in range(i):
                r, _ = pair[i, j].result()
                gaps[:, i, j] = gaps[:, j, i] = r[:2]
                M[:, i, j] = M[:, j, i] = r[2:]
        return spread, gaps, M


def _basis(c: _Class) -> Array:
    d = len(c.mu)
    if c.length2 == 0:
        return np.linalg.eigh(c.covariance)[1][:, ::-1].T
    u = c.mu / math.sqrt(c.length2)
    P = np.eye(d) - np.outer(u, u)
    Q = np.linalg.eigh(P @ c.covariance @ P / (c.trace + _TINY) + 3 * np.outer(u, u))[1][:, ::-1]
    Q[:, 0] = u
    return Q.T


def general_parts(f, layout, weight_variance):
    p = _Problem(f, layout, weight_variance, LOG2)
    draws = run_blocks(p.draw, [(r,) for r in range(_REPEATS)])
    vals = [np.mean(x, axis=0) for x in zip(*draws)]
    errs = [_quantile(len(draws)) * np.std(x, axis=0, ddof=1) for x in zip(*draws)]
    return Parts(*vals, tuple(errs))
