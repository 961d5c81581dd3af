"""Mean squared feature distances between classes, each pair of samples once.

What a block of pairs costs depends on how its rows lie:

* rows of one class in a narrow cone: distances from differences that do not cancel
  (`nctheory.compute.pairs`), so that a tight class keeps its digits;
* in general, kernels of one hidden layer: a product of matrices and one polynomial a pair
  (`nctheory.compute.cosine_sums`); others by their compiled expressions;
* rows of two tight clusters with one direction, or with opposite ones: nearly all their cosines
  are near 1 or -1. Clusters are found (`nctheory.compute.cones`), opposite ones are mirrored, which
  turns B c + sign(c)^p T(|c|) into -B c + (-1)^p sign(c)^p T(|c|), and the pairs are as in a narrow
  cone.

Single pairs that are near beside the others are computed from their difference vectors.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from nctheory.compute.cones import cones
from nctheory.compute.cosine_sums import NEAR, Profile, block_sum, profile_of
from nctheory.compute.kernels import Kernel, run_blocks, slices
from nctheory.compute.pairs import Inputs, Pairs

__all__ = ["DistanceSums", "PairSum", "distance_sums", "pair_sum"]

Array = NDArray[np.float64]

_BESIDE = 1e-14  # the most that polynomials may add to the errors, beside K(x, x)
_BAND = 32  # rows
_GATHERED = 2**20  # numbers in one gathered array of rows


class DistanceSums(NamedTuple):
    """Mean squared distances (C, C), the mean of K(x, x) over each class (C,), and bounds of the
    errors of the distances (C, C)."""

    distance: Array
    t: Array
    error: Array


def distance_sums(
    function: Kernel, groups: list[Array], progress: Callable[[float], None] | None = None
) -> DistanceSums:
    """The distances of samples of each pair of classes, each sample with itself included.

    `groups` are the rows of each class, (n_c, d).
    """
    work = _Work(function, groups)
    tasks = [(p, i) for p, part in enumerate(work.parts) for i in slices(len(part.diagonal))]
    distance = np.zeros((len(groups), len(groups)))
    for (p, _), sums in zip(tasks, run_blocks(work.stripe, tasks, progress), strict=True):
        distance[work.parts[p].label] += sums
    sizes = np.array([len(g) for g in groups], dtype=float)
    distance /= np.outer(sizes, sizes)
    distance += np.triu(distance, 1).T
    error = function.distance_error(
        distance, np.add.outer(work.t, work.t), work.narrow, work.largest
    )
    return DistanceSums(distance, work.t, error + work.polynomial_error)


class PairSum(NamedTuple):
    """The sum of the squared distances of rows x and y, of K(x, x) over x, and what bounds of
    errors need: whether all rows are in a narrow cone, the largest K_0(x, x), and a bound of the
    error that polynomials make."""

    distance: float
    diagonal: float
    narrow: bool
    largest: float
    error: float


def pair_sum(function: Kernel, x: Array, y: Array | None = None) -> PairSum:
    """The sums over all pairs of a row of x (n, d) and one of y (m, d), which is x if not given."""
    groups = [x] if y is None else [x, y]
    work = _Work(function, groups, part=True)
    last = len(groups) - 1
    tasks = [
        (p, i, last) for p, part in enumerate(work.parts) if part.label == 0
        for i in slices(len(part.diagonal))
    ]  # fmt: skip
    distance = float(sum(sums[last] for sums in run_blocks(work.stripe, tasks)))
    error = np.broadcast_to(work.polynomial_error, work.narrow.shape)[0, last]
    return PairSum(
        distance,
        float(work.t[0] * len(x)),
        bool(work.narrow[0, last]),
        work.largest,
        float(error * len(x) * len(groups[last])),
    )


@dataclass
class _Part:
    """Rows of one class that are treated alike: all of them, or those of one cone and sign."""

    label: int
    inputs: Inputs
    diagonal: Array
    own: Inputs | None  # around a pole, if the class is narrow
    cone: int = -1
    sign: int = 1
    folded: Inputs | None = None  # around the pole of the cone, mirrored if `sign` is -1

    @cached_property
    def rows(self) -> dict[int, Array]:
        """The sums of the rows of slices, by where these start."""
        return {i.start: self.inputs.rows[i].sum(axis=0) for i in slices(len(self.diagonal))}

    @cached_property
    def _diagonals(self) -> dict[int, float]:
        return {i.start: float(self.diagonal[i].sum()) for i in slices(len(self.diagonal))}

    def ends(self, i: slice, other: _Part, j: slice) -> float:
        """The sum of K(x, x) + K(x', x') over a block."""
        first, second = self._diagonals[i.start], other._diagonals[j.start]
        return float((j.stop - j.start) * first + (i.stop - i.start) * second)


class _Work:
    """All pairs of rows, block by block."""

    def __init__(self, function: Kernel, groups: list[Array], part: bool = False) -> None:
        self.function = function
        around_all = function.inputs(*groups, part=part)
        around_class = [function.inputs(g, part=True)[0] for g in groups]
        diagonals = [function.diagonal(i.norm2) for i in around_class]
        self.t = np.array([d.mean() for d in diagonals])
        self.largest = max(float(i.norm2.max()) for i in around_all)
        self.narrow = np.full((len(groups), len(groups)), all(i.narrow for i in around_all))
        np.fill_diagonal(self.narrow, [i.narrow for i in around_class])
        self.parts = [
            _Part(c, i, d, own if own.narrow else None)
            for c, (i, d, own) in enumerate(zip(around_all, diagonals, around_class, strict=True))
        ]
        self.polynomial_error: Array | float = 0.0
        self.cosine: _Cosine | None = None
        profile = profile_of(function.activation, function.name) if function.depth == 1 else None
        if profile is not None and not around_all[0].narrow:
            cosine = _Cosine(function, profile, around_all)
            error = np.where(self.narrow, 0, cosine.errors())
            if (error <= _BESIDE * np.add.outer(self.t, self.t)).all():
                self.cosine, self.polynomial_error = cosine, error
                self.parts = list(cosine.split(self.parts))

    def stripe(self, p: int, i: slice, label: int | None = None) -> Array:
        """Sums of squared distances from the rows i of the part p to those of each class, or of
        one, in parts from p on: of p itself from i on, with their mirror images."""
        sums = np.zeros(len(self.t))
        for q in range(p, len(self.parts)):
            one, other = self.parts[p], self.parts[q]
            if label not in (None, other.label):
                continue
            for j in slices(len(other.diagonal), i.start if p == q else 0):
                same = p == q and i == j
                twice = 2 if one.label == other.label and not same else 1
                sums[other.label] += twice * self._block((p, i), (q, j), same)
        return sums

    def _block(self, rows: tuple[int, slice], columns: tuple[int, slice], same: bool) -> float:
        """The sum over a block; `same` says that the columns are the rows."""
        (p, i), (q, j) = rows, columns
        one, other = self.parts[p], self.parts[q]
        if p == q and one.own is not None:
            return self._distances(one.own[i], one.own[j], same)
        if one.cone >= 0 and one.cone == other.cone:
            assert one.folded is not None
            assert other.folded is not None
            x, y = one.folded[i], other.folded[j]
            if one.sign != other.sign:
                return self._mirrored(x, y, one.ends(i, other, j))
            return self._distances(x, y, same)
        if self.cosine is not None:
            return one.ends(i, other, j) - 2 * self.cosine.values((p, one, i), (q, other, j), same)
        x, y = one.inputs[i], other.inputs[j]
        if x.narrow:
            return self._distances(x, y, same)
        total = 0.0
        for pairs, times in _bands(x, y, same):
            total += times * float(np.sum(self.function.values(pairs)))
        return one.ends(i, other, j) - 2 * total

    def _distances(self, x: Inputs, y: Inputs, same: bool) -> float:
        total = 0.0
        for pairs, times in _bands(x, y, same):
            total += times * float(np.sum(self.function.distances(pairs)))
        return total

    def _mirrored(self, x: Inputs, y: Inputs, ends: float) -> float:
        """The sum for x and -y; `ends` is that of K(x, x) + K(y, y)."""
        assert self.cosine is not None
        distance = k12 = 0.0
        for pairs, _ in _bands(x, y, False):
            distance += float(np.sum(self.function.distances(pairs)))
            k12 += float(np.sum(pairs.k12))
        return self.cosine.mirrored(distance, ends, k12, len(x) * len(y))


def _bands(x: Inputs, y: Inputs, same: bool) -> Iterator[tuple[Pairs, int]]:
    """The pairs of a block, a few rows at a time, whose arrays are quick to make, and how often
    they count; with `same`, of each pair of rows and its mirror image one."""
    for start in range(0, len(x), _BAND):
        rows = x[start : start + _BAND]
        if same:
            yield rows.block(rows, same=True), 1
            if start + _BAND < len(x):
                yield rows.block(y[start + _BAND :]), 2
        else:
            yield rows.block(y), 1


class _Cosine:
    """Sums of a kernel by its profile: K = shift + factor h h' (B c + sign(c)^p T(|c|))."""

    def __init__(self, function: Kernel, profile: Profile, inputs: tuple[Inputs, ...]) -> None:
        self.function, self.profile = function, profile
        affine = function.bias_variance, function.weight_variance
        self.shift, self.factor = affine if function.name == "ntk" else (0.0, 1.0)
        self.slope = self.factor * profile.slope
        self.weights = [np.broadcast_to(profile.weight(i.norm2), len(i)) for i in inputs]
        lengths = [profile.scale(i.norm2) * np.sqrt(i.norm2) for i in inputs]
        lengths = [np.where(i.norm > 0, r, 0) for i, r in zip(inputs, lengths, strict=True)]
        self.longest = max(float(r.max()) for r in lengths)
        self.vectors = [i.across * r[:, None] for i, r in zip(inputs, lengths, strict=True)]
        self._sum = block_sum(profile, sum(map(len, inputs)) ** 2 // 2)
        self._buffers = threading.local()

    def errors(self) -> Array:
        """Bounds of what the errors of the polynomial add to mean squared distances (C, C)."""
        h = np.array([w.mean() for w in self.weights])
        error: Array = 2 * self.factor * self.profile.value_error(self.longest**2) * np.outer(h, h)
        return error

    def split(self, parts: list[_Part]) -> Iterator[_Part]:
        """The parts by cone and sign; from now on `vectors` and `weights` are of these."""
        cone, sign = cones(np.concatenate(self.vectors))
        starts = np.cumsum([0, *map(len, self.weights)])
        vectors, weights = self.vectors, self.weights
        self.vectors, self.weights, made = [], [], []
        for part, v, w, start in zip(parts, vectors, weights, starts, strict=False):
            own_cone, own_sign = (z[start : start + len(w)] for z in (cone, sign))
            if part.own is not None and np.ptp(own_cone * 3 + own_sign):
                own_cone = np.full(len(w), -1)  # a narrow class remains whole
            keys = np.where(own_cone < 0, -1, 2 * own_cone + (own_sign > 0))
            for key in np.unique(keys):
                chosen = keys == key
                if chosen.all():
                    chosen = slice(None)  # copies nothing
                made.append(
                    _Part(
                        part.label,
                        part.inputs[chosen],
                        part.diagonal[chosen],
                        part.own,
                        -1 if key < 0 else int(key) // 2,
                        -1 if key >= 0 and key % 2 == 0 else 1,
                    )
                )
                self.vectors.append(v[chosen])
                self.weights.append(np.ascontiguousarray(w[chosen]))
        _fold(made)
        return iter(made)

    def values(
        self, rows: tuple[int, _Part, slice], columns: tuple[int, _Part, slice], same: bool
    ) -> float:
        """The sum of the kernel over a block of two parts, given with their numbers."""
        (p, one, i), (q, other, j) = rows, columns
        u, v = self.vectors[p][i], self.vectors[q][j]
        cosines = np.matmul(u, v.T, out=self._buffer(len(u), len(v)))
        curved, near = self._sum(cosines, self.weights[p][i], self.weights[q][j])
        total = self.shift * cosines.size + self.factor * curved
        if self.slope:
            sums = one.rows[i.start], other.rows[j.start]
            total += self.slope * one.inputs.factor * float(sums[0] @ sums[1])
        if near:
            far = np.abs(cosines) <= NEAR
            diagonal = one.diagonal[i] if same else None
            total += self._near(far, one.inputs[i], other.inputs[j], diagonal)
        return float(total)

    def _near(self, far: NDArray[np.bool_], x: Inputs, y: Inputs, diagonal: Array | None) -> float:
        """What near pairs have beside the linear part."""
        total = 0.0
        if diagonal is not None:
            on = ~np.diag(far)
            total += float(np.sum(diagonal[on] - self.shift - self.slope * x.norm2[on]))
            np.fill_diagonal(far, True)
        i, j = np.nonzero(~far)
        step = max(1, _GATHERED // x.rows.shape[1])
        for start in range(0, len(i), step):
            at, to = i[start : start + step], j[start : start + step]
            pairs = Pairs.between(x.rows[at], y.rows[to], x.factor)
            values = self.function.values(pairs)
            total += float(np.sum(values - self.shift - self.slope * pairs.k12))
        return total

    def mirrored(self, distance: float, ends: float, k12: float, count: int) -> float:
        """A sum of squared distances of x and -x', from those of x and x', the sums of
        K(x, x) + K(x', x') and of k12, and the number of pairs."""
        if self.profile.odd:
            return 2 * ends - distance - 4 * self.shift * count
        return distance + 4 * self.slope * k12

    def _buffer(self, rows: int, columns: int) -> Array:
        """An array to overwrite, of this thread."""
        numbers: Array | None = getattr(self._buffers, "numbers", None)
        if numbers is None or numbers.size < rows * columns:
            numbers = self._buffers.numbers = np.empty(rows * columns)
        return numbers[: rows * columns].reshape(rows, columns)


def _fold(parts: list[_Part]) -> None:
    """Put the parts of each cone around its pole, if their rows are in a ball."""
    for cone in {p.cone for p in parts} - {-1}:
        members = [p for p in parts if p.cone == cone]
        inputs = Inputs.of(
            *(p.sign * p.inputs.rows for p in members), factor=members[0].inputs.factor
        )
        for part, folded in zip(members, inputs, strict=True):
            part.folded, part.cone = folded, cone if folded.narrow else -1
