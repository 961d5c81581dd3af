"""Gaussian classes: the layouts on which the theory is stated."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nctheory import validate
from nctheory.arrays import frozen
from nctheory.layouts.layout import Layout, Rank
from nctheory.names import brief

__all__ = ["LARGEST_DIM", "GaussianClasses"]

Array = NDArray[np.float64]
LARGEST_DIM = 10_000_000  # of mirrored classes


class GaussianClasses(Layout):
    """A layout of C classes, x ~ N(mu_c, S_c) in class c.

    Parameters
    ----------
    means : array (C, d)
        The class means, C >= 2.
    covariances : float, array (C,), (d, d) or (C, d, d)
        One variance for all classes, a variance a class (isotropic classes), one covariance matrix
        for all, or one a class. Variances may be 0. Matrices must be symmetric and positive
        semidefinite.
    sizes : array (C,), optional
        Numbers of samples. With sizes, moments are the exact expectations of the moments of that
        many independent samples a class, and classes are weighted by size. Without, they are those
        of the population, and classes weigh the same.

    Attributes
    ----------
    means : array (C, d)
    variances : array (C,) or None
        The variances of isotropic classes; None if some class is not isotropic.
    sizes : array (C,) or None

    Raises
    ------
    ValueError, TypeError
        One line that says what was wrong with an argument and what was expected.

    Examples
    --------
    >>> layout = GaussianClasses([[2.0, 0.0], [0.0, 1.0]], [1.0, 0.25])
    >>> layout
    GaussianClasses(classes=2, dim=2, isotropic)
    >>> X, labels = layout.sample(np.random.default_rng(0), sizes=[3, 2])
    >>> X.shape, labels
    ((5, 2), array([0, 0, 0, 1, 1]))
    """

    kind = "Gaussian classes"

    def __init__(
        self, means: ArrayLike, covariances: ArrayLike, sizes: ArrayLike | None = None
    ) -> None:
        self.means = frozen(validate.limited(validate.matrix(means, "means"), "means", _LARGEST))
        classes, dim = self.means.shape
        if classes < 2:
            raise ValueError("means: expected at least two classes, one a row, got one")
        own = None if sizes is None else validate.class_sizes(sizes, "sizes", classes)
        self.sizes = None if own is None else frozen(own)
        variances, matrices = _covariances(covariances, classes, dim)
        self.variances = None if variances is None else frozen(variances)
        self._matrices = None if matrices is None else frozen(matrices)

    @classmethod
    def mirrored(
        cls, dim: int, mean: float, std: float, sizes: ArrayLike | None = None
    ) -> GaussianClasses:
        """The classes N(-mean 1_d, std^2 I) and N(+mean 1_d, std^2 I), d = dim up to 10^7.

        >>> GaussianClasses.mirrored(3, 2.0, 0.5).means
        array([[-2., -2., -2.],
               [ 2.,  2.,  2.]])
        """
        dim = validate.integer(dim, "dim", least=1, most=LARGEST_DIM)
        mean = validate.number(mean, "mean")
        std = validate.number(std, "std", least=0.0)
        if not (std == 0 or 1 / _LARGEST <= std <= _LARGEST):
            raise ValueError(
                f"std: expected 0, or a number from {1 / _LARGEST:g} to {_LARGEST:g}, got {std}"
            )
        return cls(np.outer([-mean, mean], np.ones(dim)), std * std, sizes)

    @property
    def classes(self) -> int:
        """C, the number of classes."""
        return len(self.means)

    @property
    def dim(self) -> int:
        """d, the dimension of the data."""
        return int(self.means.shape[1])

    @property
    def isotropic(self) -> bool:
        """Whether every covariance is a multiple of the identity."""
        return self.variances is not None

    @property
    def covariances(self) -> Array:
        """The covariance matrices, shape (C, d, d)."""
        if self._matrices is not None:
            return self._matrices
        assert self.variances is not None
        return self.variances[:, None, None] * np.eye(self.dim)

    @property
    def is_mirrored(self) -> bool:
        """Whether there are two classes, and the second is distributed as -x for x in the first."""
        if self.classes != 2 or not np.array_equal(self.means[0], -self.means[1]):
            return False
        spread = self.variances if self.variances is not None else self.covariances
        return bool(np.array_equal(spread[0], spread[1]))

    @property
    def is_population(self) -> bool:
        """Whether there are no numbers of samples."""
        return self.sizes is None

    @property
    def only_points(self) -> bool:
        """Whether every covariance is 0."""
        return not (self.variances if self.variances is not None else self.covariances).any()

    def on_a_line(self, rank: Rank = np.linalg.matrix_rank) -> bool:
        """Whether means and covariances have one direction, or d = 1."""
        if self.dim == 1:
            return True
        if self.variances is not None:
            return not self.variances.any() and rank(self.means) <= 1
        return rank(np.concatenate([self.means, *self.covariances])) <= 1

    def are_apart(self, least: float) -> bool:
        """Whether the means of isotropic classes are at least that many of the larger of both
        standard deviations apart."""
        if self.variances is None:
            return False
        gaps = np.linalg.norm(self.means[:, None] - self.means[None, :], axis=2)
        widths = np.sqrt(np.maximum.outer(self.variances, self.variances))
        return bool(np.all((gaps >= least * widths)[np.triu_indices(self.classes, 1)]))

    def as_fields(self) -> dict[str, Any]:
        """`mirrored`, or `means` and `covariances`; with `sizes`, if there are any."""
        sizes = {} if self.sizes is None else {"sizes": self.sizes.astype(int).tolist()}
        if self.variances is not None:
            mean, std = float(self.means[-1, 0]), _root(float(self.variances[0]))
            if self.is_mirrored and np.ptp(self.means[-1]) == 0 and std is not None:
                return {"mirrored": {"dim": self.dim, "mean": mean, "std": std}, **sizes}
        spread = self.covariances if self.variances is None else self.variances
        return {"means": (self.means + 0.0).tolist(), "covariances": shortened(spread), **sizes}

    def scaled(self, factor: float) -> GaussianClasses:
        """The layout of factor * x."""
        spread = self.covariances if self.variances is None else self.variances
        return GaussianClasses(factor * self.means, factor * (factor * spread), self.sizes)

    def sample(
        self, rng: np.random.Generator, sizes: ArrayLike | None = None
    ) -> tuple[Array, NDArray[np.intp]]:
        """Independent samples X (N, d) and their labels (N,), class by class.

        `sizes` (C,) are the numbers of samples, those of the layout if not given.
        """
        if not isinstance(rng, np.random.Generator):
            raise TypeError(f"rng: expected numpy.random.default_rng(...), got {brief(rng)}")
        if sizes is None:
            counts = self.sizes
            if counts is None:
                raise ValueError("sizes: expected the number of samples of each class")
        else:
            counts = validate.class_sizes(sizes, "sizes", self.classes)
        groups = []
        for c, count in enumerate(counts.astype(int)):
            noise = rng.standard_normal((count, self.dim))
            if self.variances is not None:
                noise *= np.sqrt(self.variances[c])
            else:
                values, vectors = np.linalg.eigh(self.covariances[c])
                noise = noise @ (vectors * np.sqrt(np.maximum(values, 0))).T
            groups.append(self.means[c] + noise)
        return np.concatenate(groups), np.repeat(np.arange(self.classes), counts.astype(int))

    def __repr__(self) -> str:
        kind = "isotropic" if self.isotropic else "general"
        sizes = "" if self.sizes is None else f", sizes={self.sizes.astype(int).tolist()}"
        return f"GaussianClasses(classes={self.classes}, dim={self.dim}, {kind}{sizes})"


def shortened(values: Array) -> Any:
    """The first of equal values, else all of them, as lists."""
    return (values[0] if np.all(values == values[:1]) else values).tolist()


def _root(variance: float) -> float | None:
    """The standard deviation, if a number has that square: the shorter of two."""
    std = math.sqrt(variance)
    return next((s for s in (round(std, 12), std) if s * s == variance), None)


_LARGEST = 1e150  # whose square is a number


def _covariances(value: ArrayLike, classes: int, dim: int) -> tuple[Array | None, Array | None]:
    """The variances of isotropic classes, or the covariance matrices."""
    array = validate.numbers(value, "covariances")
    if array.shape not in ((), (classes,), (dim, dim), (classes, dim, dim)):
        raise ValueError(
            f"covariances: expected a number or shape ({classes},), ({dim}, {dim}) or "
            f"({classes}, {dim}, {dim}), got {array.shape}"
        )
    if array.ndim <= 1:
        return validate.variances(array, "covariances", classes), None
    matrices = np.broadcast_to(array, (classes, dim, dim)).copy()
    for c, matrix in enumerate(matrices):
        which = f"covariances[{c}]" if array.ndim == 3 else "covariances"
        largest = np.abs(matrix).max()
        if np.abs(matrix - matrix.T).max() > 1e-12 * largest:
            raise ValueError(f"{which}: expected a symmetric matrix")
        least = np.linalg.eigvalsh(matrix)[0]
        if least < -1e-12 * dim * largest:
            raise ValueError(
                f"{which}: expected a positive semidefinite matrix, got the eigenvalue {least:.3g}"
            )
    diagonals = matrices[:, 0, 0]
    if np.array_equal(matrices, diagonals[:, None, None] * np.eye(dim)):
        return diagonals.copy(), None
    return None, (matrices + matrices.transpose(0, 2, 1)) / 2
