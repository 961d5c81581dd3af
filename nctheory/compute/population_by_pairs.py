"""Class moments of Gaussian classes from the kernel itself, averaged over pairs of data.

It shares nothing with the other evaluations but the layout and the kernel, and is there to check
them by; beyond one layer it is what there is for general covariances.
"""

from __future__ import annotations

import dataclasses
import math
from typing import TYPE_CHECKING

import numpy as np
import scipy  # which loads scipy.stats, a second of work, where it is used
from numpy.typing import NDArray

from nctheory import validate
from nctheory.compute.finite_samples import expected_of_samples
from nctheory.compute.kernels import Kernel, run_blocks
from nctheory.compute.moments import ClassMoments
from nctheory.compute.pairs import Pairs
from nctheory.compute.population_parts import moments_of_distances, standard_error
from nctheory.layouts.gaussian_classes import GaussianClasses

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = ["sampled_moments"]

Array = NDArray[np.float64]

_CHUNK = 8192


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
    count, seed = (
        validate.positive_integer(points, "points"),
        validate.integer(seed, "seed", least=0),
    )
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
            g = scipy.special.ndtri(np.clip(uniform[at : at + _CHUNK], 1e-16, 1 - 1e-16))
            one = layout.means[c] + g[:, 0::2] @ roots[c]
            two = layout.means[e] + g[:, 1::2] @ roots[e]
            pairs = Pairs.between(one, two, function.weight_variance / layout.dim)
            values = (
                function.distances(pairs),
                function.diagonal(pairs.k11),
                function.diagonal(pairs.k22),
            )
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
        standard_error(t),
        standard_error((t[:, :, None] + t[:, None, :] - distances) / 2),
        np.ones(layout.classes),
        standard_error(spread),
        standard_error(distances - spread[:, :, None] - spread[:, None, :])
        * ~np.eye(layout.classes, dtype=bool),
    )
    moments = moments_of_distances(t.mean(axis=0), distances.mean(axis=0))
    result = dataclasses.replace(moments, error=error)
    return result if layout.sizes is None else expected_of_samples(result, layout.sizes)


def _root(covariance: Array) -> Array:
    """R (d, d) with R'R the covariance, the largest principal direction first."""
    values, vectors = np.linalg.eigh(covariance)
    return (np.sqrt(np.maximum(values, 0))[:, None] * vectors.T)[::-1]
