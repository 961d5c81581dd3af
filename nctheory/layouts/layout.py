"""What every layout of classes answers; the rest of the package asks nothing about its kind.

Evaluations (`nctheory.compute.layout_moments`, `nctheory.compute.independent`,
`nctheory.enclose.points`) are single-dispatch functions: a new kind of layout is a class here, and
one registered function there.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

__all__ = ["Layout"]

Array = NDArray[np.float64]
Rank = Callable[[Array], int]  # of a matrix


class Layout(ABC):
    """Classes that NC1 can be evaluated on: a law for each class, or its points.

    Attributes
    ----------
    kind : str
        What a claim calls layouts of this kind.
    variances : array (C,) or None
        The variances of isotropic classes; None for all others.
    """

    kind: ClassVar[str]
    variances: Array | None = None

    @property
    @abstractmethod
    def dim(self) -> float:
        """d, the dimension of the data: a whole number, or infinity."""

    @property
    @abstractmethod
    def is_mirrored(self) -> bool:
        """Whether there are two classes, and the second is distributed as -x for x in the first."""

    @property
    @abstractmethod
    def only_points(self) -> bool:
        """Whether every class is one point, so that nothing varies within classes."""

    @abstractmethod
    def on_a_line(self, rank: Rank = np.linalg.matrix_rank) -> bool:
        """Whether all data lie on one line through 0. `rank` may be one without rounding."""

    @abstractmethod
    def as_fields(self) -> dict[str, Any]:
        """The fields of the layout in a file (`nctheory.layouts.layout_files`)."""

    @property
    def is_population(self) -> bool:
        """Whether the classes are laws, of equal weight: not points, nor samples of some sizes."""
        return False

    def are_apart(self, least: float) -> bool:
        """Whether the means of isotropic classes are at least that many standard deviations
        apart."""
        return False
