"""Finite sets, and the limit d -> infinity."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nctheory import validate
from nctheory.arrays import frozen
from nctheory.layouts.gaussian_classes import shortened
from nctheory.layouts.layout import Layout, Rank

__all__ = ["FiniteClasses", "LimitClasses"]

Array = NDArray[np.float64]


class FiniteClasses(Layout):
    """A finite set of points (N, d) with labels (N,): the data themselves.

    Of one-hot rows, `labels` are the numbers of their columns.

    >>> FiniteClasses.mirrored([[1.0, 0.0], [-2.0, 1.0]]).points
    array([[ 1.,  0.],
           [-2.,  1.],
           [-1., -0.],
           [ 2., -1.]])
    """

    kind = "finite sets"

    def __init__(self, points: ArrayLike, labels: ArrayLike) -> None:
        self.points = frozen(validate.matrix(points, "points"))
        classes, index = validate.labels(labels, len(self.points))
        self.labels, self.index = frozen(classes[index]), frozen(index)

    @classmethod
    def mirrored(cls, points: ArrayLike) -> FiniteClasses:
        """The classes X and -X, each point once."""
        x = validate.matrix(points, "points")
        return cls(np.concatenate([x, -x]), np.repeat([0, 1], len(x)))

    @property
    def dim(self) -> int:
        """d, the dimension of the data."""
        return int(self.points.shape[1])

    @property
    def groups(self) -> list[Array]:
        """The points of each class."""
        return [self.points[self.index == c] for c in range(self.index.max() + 1)]

    @property
    def only_points(self) -> bool:
        """Whether all points of a class are one."""
        return all(bool((group == group[0]).all()) for group in self.groups)

    def on_a_line(self, rank: Rank = np.linalg.matrix_rank) -> bool:
        """Whether all points lie on one line through 0."""
        return self.dim == 1 or rank(self.points) <= 1

    def as_fields(self) -> dict[str, Any]:
        """`points` and `labels`; labels that are bytes become strings."""
        texts = self.labels.dtype.kind == "S"
        labels = np.char.decode(self.labels, "latin-1") if texts else self.labels
        return {"points": (self.points + 0.0).tolist(), "labels": labels.tolist()}

    @property
    def is_mirrored(self) -> bool:
        """Whether there are two classes, and one has the points of the other times -1, each with
        the same relative frequency."""
        groups = self.groups
        if len(groups) != 2:
            return False
        (x, nx), (y, ny) = (
            np.unique(g, axis=0, return_counts=True) for g in (groups[0] + 0.0, 0.0 - groups[1])
        )
        return x.shape == y.shape and bool(
            np.array_equal(x, y) and np.array_equal(nx * ny.sum(), ny * nx.sum())
        )

    def __repr__(self) -> str:
        return f"FiniteClasses(points={len(self.points)}, dim={self.dim})"


class LimitClasses(Layout):
    """Isotropic Gaussian classes in the limit d -> infinity: a Gram matrix (C, C), the limits of
    <mu_c, mu_c'>/d, and variances (C,) or one for all.

    >>> LimitClasses.mirrored(mean=2.0, std=0.5).gram
    array([[ 4., -4.],
           [-4.,  4.]])
    """

    kind = "isotropic Gaussian classes as $d -> infinity$"

    def __init__(self, gram: ArrayLike, variances: ArrayLike) -> None:
        self.gram = frozen(validate.gram(gram, "gram"))
        self.variances: Array = frozen(validate.variances(variances, "variances", len(self.gram)))

    @classmethod
    def mirrored(cls, mean: float, std: float) -> LimitClasses:
        """The limit of the classes N(-mean 1_d, std^2 I) and N(+mean 1_d, std^2 I)."""
        mean, std = validate.number(mean, "mean"), validate.number(std, "std", least=0.0)
        return cls(mean**2 * np.array([[1.0, -1.0], [-1.0, 1.0]]), std**2)

    @property
    def dim(self) -> float:
        """Infinity."""
        return np.inf

    @property
    def is_population(self) -> bool:
        """Always."""
        return True

    @property
    def only_points(self) -> bool:
        """Whether all variances are 0."""
        return not self.variances.any()

    def on_a_line(self, rank: Rank = np.linalg.matrix_rank) -> bool:
        """Whether all variances are 0, and all means are on one line."""
        return self.only_points and rank(self.gram) <= 1

    def as_fields(self) -> dict[str, Any]:
        """`gram` and `variances`."""
        return {"gram": self.gram.tolist(), "variances": shortened(self.variances)}

    @property
    def is_mirrored(self) -> bool:
        """Whether there are two classes of one width and of opposite means."""
        same = len(self.gram) == 2 and self.variances[0] == self.variances[1]
        return same and bool(np.ptp(np.abs(self.gram)) == 0 and self.gram[0, 1] <= 0)

    def __repr__(self) -> str:
        return f"LimitClasses(classes={len(self.gram)})"
