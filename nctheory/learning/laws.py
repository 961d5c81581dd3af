"""The law of a neuron's weights, and the class moments of the kernel that it gives.

The equations of state assume a Gaussian law, N(0, S). The free law has no such form; it is held as
neurons with probabilities, several independent sets of them, which say how far they are off.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.spatial.distance import cdist
from scipy.special import stdtrit

from nctheory import validate
from nctheory.compute.kernels import Kernel
from nctheory.compute.moments import (
    ClassMoments,
    feature_moments,
    kernel_moments,
    moments_from_distances,
)
from nctheory.learning.features import activation_function
from nctheory.learning.problem import Problem

__all__ = ["GaussianLaw", "NeuronLaw", "Neurons", "mean_moments", "weighted_moments"]

Array = NDArray[np.float64]
_ROUNDING = 1e-12


@dataclass(frozen=True, eq=False)
class GaussianLaw:
    """Weights w ~ N(0, S), S of shape (d, d)."""

    problem: Problem
    covariance: Array

    def moments(self, labels: ArrayLike) -> ClassMoments:
        """Class moments of the kernel, without cancellation in tight classes."""
        validate.labels(labels, self.problem.samples)
        scale = self.problem.readout_variance
        factor = np.linalg.cholesky(self.covariance * self.problem.dim)
        turned = self.problem.X @ factor
        if (self.problem.weights != 1).any():
            kernel = Kernel("nngp", self.problem.activation)
            (rows,) = kernel.inputs(turned)
            distance = kernel.distances(rows.block(rows, same=True))
            t = kernel.diagonal(rows.norm2)
            return _of_distances(scale * t, scale * distance, labels, self.problem.weights)
        moments = kernel_moments(turned, labels, kernel="nngp", activation=self.problem.activation)
        return ClassMoments(
            scale * moments.t,
            scale * moments.M,
            moments.sizes,
            scale * moments.spread,
            scale * moments.gaps,
        )


@dataclass(frozen=True, eq=False)
class Neurons:
    """Weights (n, d) with probabilities (n,): a law with finitely many values."""

    weights: Array
    probabilities: Array

    @property
    def covariance(self) -> Array:
        """E w w', (d, d)."""
        return (self.weights * self.probabilities[:, None]).T @ self.weights

    def features(self, problem: Problem) -> Array:
        """H (N, n), whose kernel is HH' = readout_variance E phi(Xw) phi(Xw)'."""
        values = activation_function(problem.activation)(problem.X @ self.weights.T)
        return np.asarray(values * np.sqrt(problem.readout_variance * self.probabilities))


@dataclass(frozen=True, eq=False)
class NeuronLaw:
    """A law known from several sets of neurons, of which each is an estimate of its own.

    Of `graded` sets the first one counts, and the others show its error, as a coarse grid shows
    that of a fine one; else the mean of all is taken, and the error from their spread.
    """

    problem: Problem
    sets: tuple[Neurons, ...]
    graded: bool = False

    @cached_property
    def covariance(self) -> Array:
        """The second moments of the weights, (d, d)."""
        return self.best([s.covariance for s in self.sets])

    def moments(self, labels: ArrayLike) -> ClassMoments:
        """Class moments of the kernel; their error is estimated from the sets of neurons."""
        validate.labels(labels, self.problem.samples)
        found = [self._moments(s, labels) for s in self.sets]
        if not self.graded:
            return mean_moments(found)
        error = _combine(lambda x: np.abs(x - x[0]).max(axis=0) + _ROUNDING * np.abs(x[0]), found)
        return replace(found[0], error=error)

    def _moments(self, neurons: Neurons, labels: ArrayLike) -> ClassMoments:
        features = neurons.features(self.problem)
        if (self.problem.weights != 1).any():
            distance = cdist(features, features, "sqeuclidean")
            t = np.sum(features**2, axis=1)
            return _of_distances(t, distance, labels, self.problem.weights)
        return feature_moments(features, labels)

    def best(self, values: Sequence[Array]) -> Array:
        """Of one value for each set: the first, or the mean."""
        return values[0] if self.graded else np.asarray(np.mean(values, axis=0), dtype=float)


def mean_moments(estimates: Sequence[ClassMoments]) -> ClassMoments:
    """The mean of independent estimates of class moments, with the error that their spread shows.

    The error is that of a 99.7 % confidence interval (Student's t).
    """
    n = len(estimates)
    quantile = float(stdtrit(n - 1, 0.9985)) / np.sqrt(n)
    mean = _combine(lambda x: x.mean(axis=0), estimates)
    return replace(mean, error=_combine(lambda x: quantile * x.std(axis=0, ddof=1), estimates))


def _combine(function: Callable[[Array], Array], estimates: Sequence[ClassMoments]) -> ClassMoments:
    t, gram, spread, gaps = (
        function(np.stack([getattr(e, name) for e in estimates]))
        for name in ("t", "M", "spread", "gaps")
    )
    return ClassMoments(t, gram, estimates[0].sizes, spread, gaps)


def _of_distances(t: Array, distance: Array, labels: ArrayLike, weights: ArrayLike) -> ClassMoments:
    """Class moments from K(x, x) (N,) and squared feature distances (N, N), of weighted samples."""
    average, sizes = _average(labels, weights, len(t))
    between = average @ distance @ average.T
    return moments_from_distances(average @ t, (between + between.T) / 2, sizes)


def _average(labels: ArrayLike, weights: ArrayLike, samples: int) -> tuple[Array, Array]:
    """The matrix (C, N) that averages over each class, and the sums (C,) of its weights."""
    classes, index = validate.labels(labels, samples)
    counts = validate.vector(weights, "weights", samples)
    sizes = np.asarray(np.bincount(index, counts), dtype=float)
    average = np.zeros((len(classes), samples))
    average[index, np.arange(samples)] = counts / sizes[index]
    return average, sizes


def weighted_moments(Q: ArrayLike, labels: ArrayLike, weights: ArrayLike) -> ClassMoments:
    """Class moments of a kernel matrix (N, N) on samples that count with these weights (N,).

    What cancels in a tight class is lost already in the matrix.

    >>> Q = [[1.0, 0.5, 0.0], [0.5, 1.0, 0.0], [0.0, 0.0, 1.0]]
    >>> weighted_moments(Q, [0, 0, 1], [2.0, 1.0, 3.0]).M.round(4)
    array([[0.7778, 0.    ],
           [0.    , 1.    ]])
    """
    kernel = validate.square(Q, "Q")
    average, sizes = _average(labels, weights, len(kernel))
    gram = average @ kernel @ average.T
    return ClassMoments.of(average @ np.diag(kernel), (gram + gram.T) / 2, sizes)
