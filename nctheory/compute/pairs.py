"""Coordinates of pairs of inputs, block by block, without cancellation.

`Inputs` prepares the rows of a data matrix; `Inputs.block` gives, for every pair of a row of one
with a row of another, the coordinates of `nctheory.theory.pair_coordinates`: k11, k12, k22, wedge,
dist, gap.

All pairs of a block come from one matrix product. It is taken between unit vectors in general, and
between offsets from a pole, in the plane orthogonal to it, when the rows lie in a narrow cone
around that pole, as the rows of a collapsed class do. What is left of cancellation is in pairs that
are nearly parallel beside the others; these few are found and computed from their differences.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

__all__ = ["Inputs", "Pairs"]

Array = NDArray[np.float64]

# A pair is computed from its difference vector if the squared sine of its angle is less than this
# part of what the matrix product resolves: rounding is then below 1e-16 / _NEAR of it.
_NEAR = 1e-3
# Rows share a pole if their offsets from it are less than these parts of it: on average (squared),
# and each.
_BALL = 0.05, 0.7
_GATHERED = 2**20  # numbers in one gathered array of difference vectors


class Pairs(NamedTuple):
    """Pair coordinates: arrays of one shape, or of shapes that broadcast, (n, 1) and (1, m)."""

    k11: Array
    k12: Array
    k22: Array
    wedge: Array
    dist: Array
    gap: Array

    @classmethod
    def between(cls, x: Array, y: Array, factor: float = 1.0) -> Pairs:
        """The pairs of a row of x (n, d) with the same row of y (n, d): arrays (n,).

        K_0 is `factor` times the inner product. All coordinates come from the difference of the
        rows, so they are accurate for all angles; it takes O(d) a pair, and memory for x and y.
        """
        a, b = _norms(x), _norms(y)
        inner = np.einsum("ij,ij->i", x, y)
        with np.errstate(divide="ignore", invalid="ignore"):
            # A power of two times x is exact, and so is the difference of close numbers.
            fold = np.copysign(np.exp2(np.round(np.log2(b / a))), inner)
            fold = np.where(np.isfinite(fold), fold, 0)
            axis = x / np.where(a > 0, a, 1)[:, None]
        across = y - fold[:, None] * x
        across -= np.einsum("ij,ij->i", across, axis)[:, None] * axis
        wedge = a * np.linalg.norm(across, axis=1)
        change = y - x
        dist = np.einsum("ij,ij->i", change, change)
        gap = np.einsum("ij,ij->i", change, y + x)
        return cls(*(factor * z for z in (a**2, inner, b**2, wedge, dist, gap)))

    def folded(self) -> Pairs:
        """The pairs of x and the one of x' and -x' that is nearer."""
        norms = np.sqrt(self.k11), np.sqrt(self.k22)
        along = np.abs(self.k12)
        both, product = norms[0] + norms[1], norms[0] * norms[1] + along
        radial = self.gap / np.where(both > 0, both, 1)
        across = self.wedge / np.sqrt(np.where(product > 0, product, 1))
        dist = np.where(self.k12 < 0, radial**2 + 2 * across**2, self.dist)
        return self._replace(k12=along, dist=dist)


@dataclass(frozen=True)
class Inputs:
    """Rows prepared for `block`: `along` the pole, and `across` it.

    Without a pole, `across` has the unit vectors, and `along` is None. The kernel is `factor` times
    the inner product of rows. The rows are not multiplied by its root, since rounding would turn
    them by an angle that matters in a tight class.
    """

    rows: Array  # (n, d)
    norm: Array  # (n,)
    across: Array  # (n, d)
    factor: float
    pole: float = 0.0  # |pole|
    along: Array | None = None  # (n,) the component along the pole, less |pole|
    spread: Array | None = None  # (n,) squared norms of `across`

    @classmethod
    def of(cls, *groups: Array, factor: float = 1.0) -> tuple[Inputs, ...]:
        """Inputs for each group of rows; around one pole if all rows lie in a small ball."""
        if groups[0].shape[1] == 1:
            return tuple(cls._around(g, np.ones(1), 0.0, factor) for g in groups)
        mean = np.mean([g.mean(axis=0) for g in groups], axis=0)
        largest = float(np.abs(mean).max())
        if largest > 0:
            unit = float(2.0 ** np.floor(np.log2(largest)))  # scales without rounding
            mean = mean / unit
            pole = float(np.linalg.norm(mean))
            if all(_in_ball(g / unit - mean, pole) for g in groups):
                scaled = unit * factor * unit
                return tuple(cls._around(g / unit, mean / pole, pole, scaled) for g in groups)
        return tuple(cls._general(g, factor) for g in groups)

    @classmethod
    def _general(cls, rows: Array, factor: float) -> Inputs:
        norm = _norms(rows)
        return cls(rows, norm, rows / np.where(norm > 0, norm, 1)[:, None], factor)

    @classmethod
    def _around(cls, rows: Array, axis: Array, pole: float, factor: float) -> Inputs:
        offset = rows - pole * axis
        along = offset @ axis
        across = offset - np.outer(along, axis)
        spread = np.einsum("ij,ij->i", across, across)
        norm = np.hypot(pole + along, np.sqrt(spread))
        return cls(rows, norm, across, factor, pole, along, spread)

    def __getitem__(self, part: slice | NDArray[np.bool_]) -> Inputs:
        def cut(a: Array | None) -> Array | None:
            return None if a is None else a[part]

        return Inputs(
            self.rows[part],
            self.norm[part],
            self.across[part],
            self.factor,
            self.pole,
            cut(self.along),
            cut(self.spread),
        )

    @property
    def norm2(self) -> Array:
        """The diagonal of K_0, shape (n,)."""
        return self.factor * self.norm**2

    @property
    def narrow(self) -> bool:
        """Whether the rows lie around a pole, so that their distances cancel in the kernel."""
        return self.along is not None

    def __len__(self) -> int:
        return len(self.rows)

    def block(self, other: Inputs, *, same: bool = False) -> Pairs:
        """Coordinates of all pairs of a row of `self` and a row of `other`.

        Both must come from one call of `Inputs.of`. `same` says that they are the same rows, so
        that the pairs on the diagonal are of a row with itself.
        """
        pairs, near = self._block_around(other) if self.narrow else self._block(other)
        if same:
            np.fill_diagonal(near, False)
        if near.any():
            self._refine(other, pairs, np.argwhere(near))
        if same:
            np.fill_diagonal(pairs.k12, self.norm2)
            np.fill_diagonal(pairs.wedge, 0)
            np.fill_diagonal(pairs.dist, 0)
            np.fill_diagonal(pairs.gap, 0)
        return pairs

    def _block(self, other: Inputs) -> tuple[Pairs, NDArray[np.bool_]]:
        k11, k22 = self.norm2[:, None], other.norm2[None, :]
        cosine = self.across @ other.across.T
        sine2 = 1 - cosine * cosine
        near = sine2 < _NEAR
        product = np.sqrt(k11) * np.sqrt(k22)
        wedge = np.sqrt(np.maximum(sine2, 0, out=sine2), out=sine2)
        wedge *= product
        k12 = np.multiply(cosine, product, out=cosine)
        dist = k11 + k22 - 2 * k12
        return Pairs(k11, k12, k22, wedge, dist, k22 - k11), near

    def _block_around(self, other: Inputs) -> tuple[Pairs, NDArray[np.bool_]]:
        (x, p), (y, q) = self._offsets(), other._offsets()
        x, p, y, q = x[:, None], p[:, None], y[None, :], q[None, :]
        a, b = self.pole + x, self.pole + y
        inner = self.across @ other.across.T
        size = b**2 * p + a**2 * q + p * q
        area = size - (2 * a * b + inner) * inner
        near = area < _NEAR * size
        dist = (x - y) ** 2 + p + q - 2 * inner
        gap = (y - x) * (a + b) + (q - p)
        wedge = np.sqrt(np.maximum(area, 0))
        k12 = self.factor * (a * b + inner)
        return Pairs(
            self.norm2[:, None],
            k12,
            other.norm2[None, :],
            self.factor * wedge,
            self.factor * np.maximum(dist, 0),
            self.factor * gap,
        ), near

    def _offsets(self) -> tuple[Array, Array]:
        assert self.along is not None
        assert self.spread is not None
        return self.along, self.spread

    def _refine(self, other: Inputs, pairs: Pairs, near: NDArray[np.intp]) -> None:
        """Recompute wedge, dist and gap of near-parallel pairs from their difference vectors."""
        near = near[(self.norm[near[:, 0]] > 0) & (other.norm[near[:, 1]] > 0)]
        count = max(1, _GATHERED // self.rows.shape[1])
        for start in range(0, len(near), count):
            i, j = near[start : start + count].T
            close = Pairs.between(self.rows[i], other.rows[j], self.factor)
            pairs.wedge[i, j], pairs.dist[i, j], pairs.gap[i, j] = (
                close.wedge,
                close.dist,
                close.gap,
            )


def _norms(rows: Array) -> Array:
    """The norms of rows, without overflow or underflow of squares."""
    largest = np.abs(rows).max(axis=1)
    unit = np.exp2(np.floor(np.log2(np.where(largest > 0, largest, 1))))
    return unit * np.linalg.norm(rows / unit[:, None], axis=1)


def _in_ball(offsets: Array, radius: float) -> bool:
    squares = np.einsum("ij,ij->i", offsets, offsets) / radius**2
    return bool(squares.mean() < _BALL[0] and squares.max() < _BALL[1] ** 2)
