"""The floor under NC1: no feature map collapses classes further than they overlap.

Class probabilities pi_c, laws p_c, mixture p = sum pi_c p_c, and the posterior r_c = pi_c p_c / p.
The matrix A_cc' = E_p[r_c r_c'] / sqrt(pi_c pi_c') has the eigenvalues 1 >= lambda_2 >= ...;
lambda_2 is the squared maximal correlation of input and label (Hirschfeld, Gebelein, Renyi). Every
measurable feature map h into a Hilbert space whose class means do not all coincide has

    NC1(h) >= 1 / lambda_2 - 1,

with equality for two classes if and only if h is affine in the posterior. `minimal_nc1` computes
the right-hand side. It is 0 if and only if the classes fall into groups of disjoint supports, and
infinite if all laws are the same.

Class weights follow the convention: n_c / N ("sample"), 1 / C ("class"). With the weights of
"literature", n_c / N within classes and 1 / C between them, the least ratio of the two quadratic
forms is an eigenvalue as well; for two classes it is that of "sample" times
2 pi_1 pi_2 / (pi_1^2 + pi_2^2). "reference" is no variance unless classes are balanced, and has no
floor otherwise.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import scipy  # which loads scipy.stats, a second of work, where it is used
from numpy.typing import NDArray
from scipy import special

from nctheory.compute.gram_law import log_hyp0f1
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layout import Layout
from nctheory.layouts.layouts import FiniteClasses
from nctheory.layouts.overlap import class_weights, components, finite_law, overlap_groups

__all__ = ["Floor", "minimal_nc1"]

Array = NDArray[np.float64]
LogDensity = Callable[[Array], Array]

_ROUNDING = 1e-13
_RANK = 1e-12
_UNDERFLOW = -560.0  # the logarithm of what is too small
_MOST_NODES = 2_000_000
_TAIL = 12.0  # standard deviations, beyond which is less than 1e-32
_FAR = 100.0  # sums of standard deviations, at which the overlap is less than 1e-240
_NEGLIGIBLE = -50.0  # the logarithm of a posterior that no double shows beside 1
_SEED, _REPEATS, _LOG2_POINTS, _LEVEL = 20240602, 16, 13, 1e-4


class Floor(float):
    """The least NC1 that a feature map can have: a number, with a bound of its error.

    Attributes
    ----------
    error : float
        A bound of the absolute error.
    remark : str
        Why it is 0 or infinite, if it is.
    """

    error: float
    remark: str

    def __new__(cls, value: float, error: float = 0.0, remark: str = "") -> Floor:
        """Make a floor."""
        self = super().__new__(cls, value)
        self.error, self.remark = float(error), remark
        return self


_DISJOINT = "the supports of some classes are disjoint from those of the others"
_COINCIDE = "the classes have one law, and every feature map has the same class means"


def minimal_nc1(layout: Layout, convention: str = "literature") -> Floor:
    """The floor under the NC1 of every feature map on the population of a layout.

    Parameters
    ----------
    layout : GaussianClasses, FiniteClasses or LimitClasses
        The sizes of classes count as weights only: the floor is that of populations, and features
        of a finite sample may lie below it.
    convention : str
        "literature", "sample" or "class"; "reference" where classes are balanced.

    Returns
    -------
    Floor
        A number with the attributes `error`, a bound of its absolute error, and `remark`. Two
        isotropic classes, and classes of one covariance with means on a line, are integrals over
        one variable, with a relative error below 1e-10 where the floor is from 1e-150 to 1e6. For
        others it is quasi-Monte Carlo. Finite laws are exact up to rounding. It is 0 for disjoint
        supports, and infinite for equal laws.

    Raises
    ------
    ValueError, TypeError
        One line that says what was wrong with an argument; also for "reference" with classes that
        are not balanced.

    Examples
    --------
    >>> floor = minimal_nc1(GaussianClasses.mirrored(dim=1, mean=1.0, std=1.0))
    >>> f"{floor:.8f}", floor.error < 1e-10
    ('0.81685885', True)
    >>> shared = FiniteClasses([[0.0], [1.0], [1.0], [2.0]], [0, 0, 1, 1])
    >>> f"{minimal_nc1(shared):.12f}"
    '1.000000000000'
    >>> from nctheory.layouts.layouts import LimitClasses
    >>> minimal_nc1(LimitClasses.mirrored(1.0, 1.0)).remark
    'the supports of some classes are disjoint from those of the others'
    """
    weights = class_weights(layout, convention)
    groups, equal = overlap_groups(layout)
    if equal:
        return Floor(math.inf, 0.0, _COINCIDE)
    if groups > 1:
        return Floor(0.0, 0.0, _DISJOINT)
    if isinstance(layout, FiniteClasses):
        posterior = _posterior(np.log(np.maximum(finite_law(layout)[1], 1e-300)), weights)
        mixture = weights @ finite_law(layout)[1]
        value = _least_ratio(_Overlap.of(posterior, mixture, weights), convention)
        return Floor(value, 10 * _ROUNDING * len(weights) * (1 + value))
    assert isinstance(layout, GaussianClasses)
    return _gaussian_floor(layout, weights, convention)


# --- from posteriors to the floor ----------------------------------------------------------------


class _Overlap(NamedTuple):
    """A, both as I - A and as A less its first eigenvector: each is exact where it is small."""

    weights: Array  # (C,)
    complement: Array  # I - A
    centred: Array  # A - sqrt(pi) sqrt(pi)'

    @classmethod
    def of(cls, posterior: Array, masses: Array, weights: Array) -> _Overlap:
        """From posteriors (C, n) at nodes and their probabilities (n,) under the mixture."""
        root = np.sqrt(weights)
        joint = (posterior * masses) @ posterior.T
        cross = joint - np.diag(np.diag(joint))
        complement = np.diag(cross.sum(axis=1) / weights) - cross / np.outer(root, root)
        relative = posterior / weights[:, None] - 1
        centred = np.outer(root, root) * ((relative * masses) @ relative.T)
        return cls(weights, complement, centred)


def _posterior(log_densities: Array, weights: Array) -> Array:
    return np.asarray(special.softmax(log_densities + np.log(weights)[:, None], axis=0))


def _least_ratio(overlap: _Overlap, convention: str) -> float:
    """The least within-class trace over the between-class trace."""
    weights, count = overlap.weights, len(overlap.weights)
    # I - A on the complement of its null vector sqrt(pi), which is moved out of the way.
    null = 2 * np.outer(np.sqrt(weights), np.sqrt(weights))
    low, vectors = np.linalg.eigh(overlap.complement + null)
    low, vectors = low[:-1], vectors[:, :-1]
    high = np.einsum("ic,ij,jc->c", vectors, overlap.centred, vectors)
    if count == 2:  # closed forms keep the relative accuracy of small numbers
        low = np.array([np.trace(overlap.complement)])
        high = np.array([np.trace(overlap.centred)])
    high = np.where(high > 0.5, 1 - low, high)
    low = np.where(low > 0.5, 1 - high, low)
    cost = np.maximum(low, 0) / np.maximum(high, 1e-300)
    if convention != "literature":
        return float(cost.min())
    centre = np.eye(count) - weights[None, :]
    form = centre.T @ centre / count / np.sqrt(np.outer(weights, weights))
    gain = vectors.T @ form @ vectors
    if (cost <= 0).any():
        return 0.0
    root = np.sqrt(cost)
    return 1 / float(np.linalg.eigvalsh(gain / np.outer(root, root))[-1])


# --- Gaussian classes ----------------------------------------------------------------------------


def _gaussian_floor(layout: GaussianClasses, weights: Array, convention: str) -> Floor:
    means, covariances = _reduced(layout)
    line = _on_a_line(means, covariances)
    found = None if line is None else _line_floor(line, weights, convention)
    return _sampled_floor(means, covariances, weights, convention) if found is None else found


def _reduced(layout: GaussianClasses) -> tuple[Array, Array]:
    """Means (C, r) and covariances (C, r, r) in coordinates in which the classes differ.

    Means are in the common support. What is the same in all classes, and independent of the rest,
    tells them not apart: classes of one covariance differ along their means alone.
    """
    means = layout.means - layout.means.mean(axis=0)
    if layout.variances is not None:
        total = layout.variances.mean()
        means = means / math.sqrt(total)
        covariances = (layout.variances / total)[:, None, None] * np.eye(layout.dim)
    else:
        values, vectors = np.linalg.eigh(layout.covariances.mean(axis=0))
        kept = values > _RANK * values[-1]
        white = vectors[:, kept] / np.sqrt(values[kept])
        means, covariances = means @ white, white.T @ layout.covariances @ white
    same = np.abs(covariances - np.eye(means.shape[1])).max() < 1e-14 * layout.dim
    if same and means.any():
        basis = np.linalg.svd(means, full_matrices=False)
        rank = int((basis[1] > _RANK * basis[1][0]).sum())
        means = means @ basis[2][:rank].T
        covariances = np.broadcast_to(np.eye(rank), (len(means), rank, rank))
    return means, covariances


class _Line(NamedTuple):
    """Classes as laws of one variable, all but 1e-18 of which is from `low` to `high`."""

    log_densities: list[LogDensity]
    low: float
    high: float
    finest: float  # the least standard deviation


def _on_a_line(means: Array, covariances: Array) -> _Line | None:
    """The classes by one variable that tells as much, if there is one."""
    count, dim = means.shape
    variances = covariances[:, 0, 0]
    isotropic = all(
        np.abs(s - v * np.eye(dim)).max() < 1e-13 * v
        for s, v in zip(covariances, variances, strict=True)
    )
    if count == 2 and isotropic and np.ptp(variances):
        return _by_distance(float(np.linalg.norm(means[1] - means[0])), variances, dim)
    if dim > 1:
        return None
    centres, stds = means[:, 0], np.sqrt(variances)
    densities = [_normal(m, s) for m, s in zip(centres, stds, strict=True)]
    low, high = (centres - _TAIL * stds).min(), (centres + _TAIL * stds).max()
    return _Line(densities, low, high, stds.min())


def _by_distance(gap: float, variances: Array, dim: int) -> _Line:
    """Two isotropic classes of unequal widths: the likelihood ratio is a function of the distance
    from a point on the line through their means, which is not between them.

    The variable is how much further away than the first mean, if 0 is far from all laws; else the
    logarithm of the distance, in which laws of any widths are smooth.
    """
    change, stds = variances[1] - variances[0], np.sqrt(variances)
    gap = min(gap, _FAR * stds.sum())  # beyond which the overlap only becomes less
    means = gap * variances / abs(change)
    levels = means / stds
    if levels.min() > _TAIL:
        shifts = np.array([0.0, math.copysign(gap, change)])
        centres = shifts + stds * (dim - 1) / (np.hypot(levels, math.sqrt(dim - 1)) + levels)
        densities = [_length(*z, means[0], dim) for z in zip(levels, stds, shifts, strict=True)]
        low, high = (centres - _TAIL * stds).min(), (centres + _TAIL * stds).max()
        return _Line(densities, low, high, stds.min())
    centres = stds * np.hypot(levels, math.sqrt(dim - 1))
    densities = [
        _of_logarithm(_length(*z, 0.0, dim)) for z in zip(levels, stds, means, strict=True)
    ]
    low = np.maximum(centres - _TAIL * stds, stds * math.exp(-42 / dim)).min()
    high = (centres + _TAIL * stds).max()
    return _Line(densities, math.log(low), math.log(high), (stds / (centres + stds)).min())


def _normal(mean: float, std: float) -> LogDensity:
    constant = -math.log(std) - 0.5 * math.log(2 * math.pi)
    return lambda x: constant - 0.5 * ((x - mean) / std) ** 2


def _length(level: float, std: float, shift: float, base: float, dim: int) -> LogDensity:
    """Of |x| - base, x ~ N(mu, std^2 I), |mu| = level * std = base + shift."""
    constant = (1 - dim / 2) * math.log(2) - float(special.gammaln(dim / 2)) - math.log(std)

    def log_density(x: Array) -> Array:
        r = (base + x) / std
        radial = (dim - 1) * np.log(r) - ((x - shift) / std) ** 2 / 2
        return np.asarray(constant + radial + log_hyp0f1(dim / 2, level * r))

    return log_density


def _of_logarithm(log_density: LogDensity) -> LogDensity:
    """Of the logarithm of a positive variable."""
    return lambda x: log_density(np.exp(x)) + x


def _line_floor(line: _Line, weights: Array, convention: str) -> Floor | None:
    """By the trapezoidal rule at two steps, as fine as the posteriors are steep; None if that takes
    too many."""
    length = line.high - line.low
    count = math.ceil(8 * length / line.finest)
    if count > _MOST_NODES:
        return None
    scan = np.linspace(line.low, line.high, max(count, 4000) + 1)
    logs = np.array([f(scan) for f in line.log_densities])
    near = np.minimum(logs[:, None], logs[None, :]).max(axis=2) > _UNDERFLOW
    if components(near) > 1:
        return Floor(0.0, 1e-240, "the classes overlap by less than 1e-240")
    count = math.ceil(max(count, 8 * length * _steepness(logs, scan, weights)))
    if count > _MOST_NODES:
        return None
    found = []
    for steps in (count, 2 * count):
        x = np.linspace(line.low, line.high, steps + 1)
        log = np.array([f(x) for f in line.log_densities])
        masses = np.exp(special.logsumexp(log, axis=0, b=weights[:, None])) * (x[1] - x[0])
        overlap = _Overlap.of(_posterior(log, weights), masses, weights)
        found.append(_least_ratio(overlap, convention))
    value = found[1]
    return Floor(value, abs(found[1] - found[0]) + 100 * _ROUNDING * value)


def _steepness(logs: Array, scan: Array, weights: Array) -> float:
    """The largest slope of the logarithm of a ratio of two posteriors that are not negligible."""
    slopes = np.gradient(logs, scan, axis=1)
    shares = special.log_softmax(logs + np.log(weights)[:, None], axis=0)
    low = np.where(shares > _NEGLIGIBLE, slopes, np.inf).min(axis=0)
    return float((np.where(shares > _NEGLIGIBLE, slopes, -np.inf).max(axis=0) - low).max())


def _sampled_floor(means: Array, covariances: Array, weights: Array, convention: str) -> Floor:
    """By scrambled Sobol points; the bound is Student's quantile of the repeats.

    Points are of the classes, and of the normal law that is the geometric mean of two of them,
    which lies where they overlap, however little that is.
    """
    count, dim = means.shape
    roots = [np.linalg.cholesky(s) for s in covariances]
    classes = list(zip(means, roots, strict=True))
    precisions = [np.linalg.inv(s) for s in covariances]
    sources = classes.copy()
    for c in range(count):
        for e in range(c):
            covariance = 2 * np.linalg.inv(precisions[c] + precisions[e])
            mean = covariance @ (precisions[c] @ means[c] + precisions[e] @ means[e]) / 2
            sources.append((mean, np.linalg.cholesky((covariance + covariance.T) / 2)))
    found = []
    for repeat in range(_REPEATS):
        rng = np.random.default_rng([_SEED, repeat])
        uniform = scipy.stats.qmc.Sobol(dim, rng=rng).random_base2(_LOG2_POINTS)
        g = special.ndtri(np.clip(uniform, 1e-16, 1 - 1e-16))
        x = np.concatenate([m + g @ r.T for m, r in sources])
        drawn = special.logsumexp([_log_normal(x, *q) for q in sources], axis=0)
        log = np.array([_log_normal(x, *q) for q in classes])
        masses = np.exp(special.logsumexp(log, axis=0, b=weights[:, None]) - drawn) / len(g)
        overlap = _Overlap.of(_posterior(log, weights), masses, weights)
        found.append(_least_ratio(overlap, convention))
    value, spread = float(np.mean(found)), float(np.std(found, ddof=1))
    error = scipy.stats.t.isf(_LEVEL / 2, _REPEATS - 1) * spread / math.sqrt(_REPEATS)
    # The ratio is not linear in the means: its bias is of the second order.
    return Floor(value, error * (1 + spread / max(value, 1e-300)) + _ROUNDING * value)


def _log_normal(x: Array, mean: Array, root: Array) -> Array:
    from scipy.linalg import solve_triangular

    z = solve_triangular(root, (x - mean).T, lower=True)
    return np.asarray(-0.5 * np.sum(z * z, axis=0) - np.log(np.diag(root)).sum())
