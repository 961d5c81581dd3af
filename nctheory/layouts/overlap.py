"""Where the classes of a layout overlap: their weights, their laws on points, their supports."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from nctheory import validate
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layout import Layout
from nctheory.layouts.layouts import FiniteClasses, LimitClasses
from nctheory.names import CONVENTIONS

__all__ = ["class_weights", "components", "finite_law", "overlap_groups"]

Array = NDArray[np.float64]

_RANK = 1e-12  # eigenvalues of a covariance, beside the largest, that count as 0


def class_weights(layout: Layout, convention: str) -> Array:
    """The probabilities of the classes in the convention, shape (C,)."""
    if not isinstance(layout, Layout):
        raise TypeError(
            "layout: expected GaussianClasses, FiniteClasses or LimitClasses, got "
            f"{type(layout).__name__}"
        )
    validate.choice(convention, CONVENTIONS, "convention")
    if isinstance(layout, FiniteClasses):
        sizes = np.bincount(layout.index).astype(float)
    elif isinstance(layout, LimitClasses):
        sizes = np.ones(len(layout.gram))
    else:
        assert isinstance(layout, GaussianClasses)
        sizes = np.ones(layout.classes) if layout.sizes is None else layout.sizes
    if convention == "reference" and np.ptp(sizes):
        raise ValueError(
            "convention: reference is no variance unless classes are balanced, and has no floor; "
            "expected literature, sample or class"
        )
    return np.full(len(sizes), 1 / len(sizes)) if convention == "class" else sizes / sizes.sum()


def finite_law(layout: FiniteClasses) -> tuple[Array, Array]:
    """The distinct points (K, d) of a finite set, and the law of each class over them, (C, K)."""
    points, place = np.unique(layout.points + 0.0, axis=0, return_inverse=True)
    law = np.zeros((int(layout.index.max()) + 1, len(points)))
    np.add.at(law, (layout.index, place.ravel()), 1.0)
    return points, law / law.sum(axis=1, keepdims=True)


def overlap_groups(layout: Layout) -> tuple[int, bool]:
    """Into how many groups of classes, with disjoint supports, the classes fall; and whether all
    classes have one law.

    Two Gaussian laws whose supports differ are singular to each other, and as d -> infinity so are
    isotropic ones that differ at all.
    """
    if isinstance(layout, FiniteClasses):
        law = finite_law(layout)[1]
        return components((law @ law.T) > 0), bool((law == law[0]).all())
    if isinstance(layout, LimitClasses):
        diagonal = np.diag(layout.gram)
        apart = diagonal[:, None] + diagonal[None, :] - 2 * layout.gram
        alike = (np.abs(apart) <= 1e-14 * diagonal.max()) & np.equal.outer(
            layout.variances, layout.variances
        )
        return components(alike), bool(alike.all())
    assert isinstance(layout, GaussianClasses)
    spreads = layout.covariances if layout.variances is None else layout.variances
    equal = np.array_equal(layout.means, np.broadcast_to(layout.means[0], layout.means.shape))
    equal = equal and np.array_equal(spreads, np.broadcast_to(spreads[0], spreads.shape))
    supports = [_support(s) for s in layout.covariances] if layout.variances is None else None
    count = layout.classes
    alike = np.eye(count, dtype=bool)
    for c in range(count):
        for e in range(c):
            alike[c, e] = alike[e, c] = _same_support(layout, c, e, supports)
    return components(alike), equal


def components(adjacent: NDArray[np.bool_]) -> int:
    """The number of connected components of a graph, by its adjacency matrix."""
    from scipy.sparse.csgraph import connected_components

    return int(connected_components(adjacent, directed=False)[0])


def _support(covariance: Array) -> Array:
    """The orthogonal projection (d, d) on the range of a covariance."""
    values, vectors = np.linalg.eigh(covariance)
    kept = vectors[:, values > _RANK * max(values[-1], 0)]
    return np.asarray(kept @ kept.T)


def _same_support(layout: GaussianClasses, c: int, e: int, supports: list[Array] | None) -> bool:
    """Whether the affine supports of two classes are one."""
    apart = layout.means[c] - layout.means[e]
    if supports is None:
        assert layout.variances is not None
        flat = (layout.variances[[c, e]] == 0).sum()
        return bool(flat == 0 or (flat == 2 and not apart.any()))
    same = np.abs(supports[c] - supports[e]).max() < 1e-6
    outside = apart - supports[c] @ apart
    return bool(same and np.linalg.norm(outside) <= 1e-10 * np.abs(layout.means).max())
