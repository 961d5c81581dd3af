"""How far every sample is from every class, in the feature space of a kernel.

One pass over blocks of the kernel, on all cores, or where the samples live if they are an array of
another library.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from nctheory import validate
from nctheory.compute.device import device_distances, device_library, in_order, samples
from nctheory.compute.kernels import run_blocks, slices
from nctheory.compute.moments import ClassMoments, moments_from_distances

if TYPE_CHECKING:
    from nctheory.compute.kernels import Kernel

__all__ = ["ClassDistances", "class_distances"]

Array = NDArray[np.float64]


class ClassDistances(NamedTuple):
    """Samples sorted by class, as the features of a kernel have them.

    Attributes
    ----------
    own : array (N,)
        The class of each sample.
    diagonal : array (N,)
        K(x, x).
    distance : array (C, N)
        The mean squared distance of each sample from the samples of each class.
    scores : array (C, N)
        K alpha, transposed, for dual coefficients alpha; zeros without.
    """

    own: NDArray[np.intp]
    diagonal: Array
    distance: Array
    scores: Array

    def class_means(self, rows: Array) -> Array:
        """Means over the samples of each class: (C,) of an array (N,), (C, C') of one (C', N)."""
        starts = np.searchsorted(self.own, np.arange(len(self.distance) + 1))
        return np.stack([rows[..., a:b].mean(axis=-1) for a, b in pairwise(starts)])

    def moments(self) -> ClassMoments:
        """The class moments of the kernel."""
        between = self.class_means(self.distance)
        t = self.class_means(self.diagonal)
        sizes = np.bincount(self.own).astype(float)
        return moments_from_distances(t, (between + between.T) / 2, sizes)


def class_distances(
    function: Kernel,
    X: Any,
    index: NDArray[np.intp],
    dual: Array | None = None,
    progress: Callable[[float], None] | None = None,
) -> ClassDistances:
    """The distances of samples X (N, d) of the classes `index` (N,), and K alpha for dual
    coefficients (N, C)."""
    order = np.argsort(index, kind="stable")
    own = index[order]
    starts = np.searchsorted(own, np.arange(own[-1] + 2))
    alpha = None if dual is None else dual[order]
    x = samples(X, "X")
    if device_library(function, x) is None:
        x = validate.matrix(x, "X")[order]
        return ClassDistances(own, *_on_host(function, x, starts, alpha, progress))
    x = in_order(x, order)
    return ClassDistances(own, *device_distances(function, x, starts, alpha, progress))


def _on_host(
    function: Kernel,
    x: Array,
    starts: NDArray[np.intp],
    dual: Array | None,
    progress: Callable[[float], None] | None,
) -> tuple[Array, Array, Array]:
    """What `device_distances` gives, by NumPy."""
    groups = [x[a:b] for a, b in pairwise(starts)]
    around_all = function.inputs(*groups)
    around_class = [function.inputs(g, part=True)[0] for g in groups]
    diagonals = [function.diagonal(i.norm2) for i in around_class]
    distance = np.zeros((len(groups), len(x)))
    scores = np.zeros((len(groups), len(x)))

    def stripe(c: int, i: slice) -> None:
        """All that depends on the rows i of class c."""
        columns = slice(starts[c] + i.start, starts[c] + i.stop)
        for e, group in enumerate(groups):
            inputs = around_class if c == e else around_all
            for j in slices(len(group)):
                rows = inputs[c][i]
                block = rows.block(inputs[e][j], same=c == e and i == j)
                ends = diagonals[c][i, None] + diagonals[e][j]
                if rows.narrow:
                    distances = function.distances(block)
                    values = (ends - distances) / 2
                else:
                    values = function.values(block)
                    distances = ends - 2 * values
                distance[e, columns] += distances.sum(axis=1) / len(group)
                if dual is not None:
                    scores[:, columns] += (
                        values @ dual[starts[e] + j.start : starts[e] + j.stop]
                    ).T

    tasks = [(c, i) for c, group in enumerate(groups) for i in slices(len(group))]
    run_blocks(stripe, tasks, progress)
    return np.concatenate(diagonals), distance, scores
