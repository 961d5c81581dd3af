"""Class moments of the NNGP and of the extra kernel side by side, and the bounds of their errors.

The NTK is their sum, so that one integration serves all three.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np
import scipy  # which loads scipy.stats, a second of work, where it is used
from numpy.typing import NDArray

from nctheory.compute.moments import ClassMoments, errors_from_distances

__all__ = ["Bounded", "Parts", "change_of_orders", "class_pairs"]

Array = NDArray[np.float64]

_ROUNDING = 50 * float(np.finfo(float).eps)
_TINY = 1e-300
# The chance that an error exceeds its bound, were the repeats normally distributed.
_LEVEL = 1e-4


class Parts(NamedTuple):
    """Moments, or bounds of their errors, of the NNGP and of the extra kernel: in this order along
    the first axis. There may be an axis of layouts after it."""

    t: Array  # (2, C)
    spread: Array  # (2, C)
    gaps: Array  # (2, C, C)
    gram: Array  # (2, C, C)

    @classmethod
    def of(cls, spread: Array, gaps: Array, gram: Array) -> Parts:
        """With t, which is the spread and the square of the class mean."""
        return cls(spread + np.einsum("...cc->...c", gram), spread, gaps, gram)

    @classmethod
    def of_integrals(cls, single: Sequence[Array], pairs: dict[tuple[int, int], Array]) -> Parts:
        """From the four integrals of each class, and of each pair of classes, in the order of
        `GaussianClass.integrands` and of `pair_integrands`."""
        count = len(single)
        gaps, gram = np.zeros((2, count, count)), np.zeros((2, count, count))
        for c, values in enumerate(single):
            gram[:, c, c] = values[2:]
        for (c, e), values in pairs.items():
            gaps[:, c, e] = gaps[:, e, c] = np.maximum(values[:2], 0)
            gram[:, c, e] = gram[:, e, c] = values[2:]
        return cls.of(np.maximum(np.transpose([v[:2] for v in single]), 0), gaps, gram)

    def of_kernel(self, kernel: str, weight_variance: float) -> ClassMoments:
        """Those of "nngp", "extra", or "ntk", which is a sum of both."""

        def combine(parts: Array) -> Array:
            if kernel == "ntk":
                return weight_variance * (parts[0] + parts[1])
            return parts[0 if kernel == "nngp" else 1].copy()

        t, spread, gaps, gram = map(combine, self)
        return ClassMoments(t, gram, np.ones(t.shape[-1]), spread, gaps)


class Bounded(NamedTuple):
    """Moments, and bounds of their absolute errors."""

    value: Parts
    error: Parts

    def with_rounding(self) -> Bounded:
        """The bounds, and what rounding adds to them."""
        root = np.sqrt(np.einsum("...cc->...c", self.value.gram))
        ends = root[..., :, None], root[..., None, :]
        _, spread, gaps, _ = self.value
        return Bounded(
            self.value,
            Parts.of(
                self.error.spread + _ROUNDING * spread,
                self.error.gaps + _ROUNDING * (gaps + np.sqrt(gaps) * (ends[0] + ends[1])),
                self.error.gram + _ROUNDING * ends[0] * ends[1],
            ),
        )

    def of_kernel(self, kernel: str, weight_variance: float) -> ClassMoments:
        """The class moments of "nngp", "extra" or "ntk", with their errors."""
        moments, error = (parts.of_kernel(kernel, weight_variance) for parts in self)
        return replace(moments, error=error)


def change_of_orders(
    low: Array, high: Array, leading: int | None = None, batch_axes: int = 0
) -> Array:
    """A bound of the error of `high`, of quadrature at a higher order than `low`: the change, and a
    tenth of the worst relative change, of the first `leading` rows, so that no coincidence is taken
    for convergence. Along the last `batch_axes` axes are integrals that have nothing to do with
    each other."""
    change = np.abs(high - low)
    within = tuple(range(high.ndim - batch_axes))
    worst = np.max(change[:leading] / np.maximum(np.abs(high[:leading]), _TINY), axis=within)
    return np.asarray(change + 0.1 * worst * np.abs(high))


def standard_error(repeats: Array) -> Array:
    """A bound of the error of the mean over the first axis, of independent repeats."""
    count = len(repeats)
    quantile = scipy.stats.t.isf(_LEVEL / 2, count - 1)
    return np.asarray(quantile * np.std(repeats, axis=0, ddof=1) / math.sqrt(count))


def class_pairs(count: int) -> list[tuple[int, int]]:
    """The pairs of distinct classes, by their numbers."""
    return [(c, e) for c in range(count) for e in range(c)]


def moments_of_distances(
    t: Array, distance: Array, distance_error: Array | None = None
) -> ClassMoments:
    """Class moments from t (C,) and the mean squared feature distances (C, C) of independent
    samples of two classes, with bounds of their errors if they are given."""
    spread = np.diag(distance) / 2
    gaps = np.maximum(distance - spread[:, None] - spread[None, :], 0)
    np.fill_diagonal(gaps, 0)
    gram = (t[:, None] + t[None, :] - distance) / 2
    ones = np.ones(len(t))
    error = None if distance_error is None else errors_from_distances(t, distance_error, ones)
    return ClassMoments(t, gram, ones, spread, gaps, error)
