"""The hypotheses of claims: a condition in words, and as a predicate on a layout."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layout import Layout
from nctheory.layouts.layouts import FiniteClasses, LimitClasses
from nctheory.layouts.network_data import NetworkData
from nctheory.prose.markup import plain_text

__all__ = ["Hypothesis"]


@dataclass(frozen=True)
class Hypothesis:
    """A condition of a claim: in words, with markup, and as a predicate on a layout."""

    words: str
    holds: Callable[[Layout], bool]

    def __str__(self) -> str:
        return plain_text(self.words)


def _of_kind(layouts: type[Layout]) -> Hypothesis:
    return Hypothesis(layouts.kind, lambda layout: layout.kind == layouts.kind)


def _one_width(layout: Layout) -> bool:
    return layout.variances is not None and bool(np.ptp(layout.variances) == 0)


def _on_a_sphere(layout: Layout) -> bool:
    """Whether all points have one length."""
    if not isinstance(layout, FiniteClasses):
        return False
    lengths = np.linalg.norm(layout.points, axis=1)
    return bool(np.ptp(lengths) <= 1e-12 * lengths.max() and lengths.max() > 0)


def _separated_angles(layout: Layout) -> bool:
    """Whether no pair of points of one class is at a larger angle than one of two classes."""
    if not _on_a_sphere(layout):
        return False
    assert isinstance(layout, FiniteClasses)
    inner = layout.points @ layout.points.T
    same = np.equal.outer(layout.index, layout.index)
    return bool(same.all() or inner[same].min() >= inner[~same].max())


def _of_classes(count: int) -> Callable[[Layout], bool]:
    return lambda layout: isinstance(layout, FiniteClasses) and len(layout.groups) == count


def _own_mirror_image(layout: Layout) -> bool:
    """Whether the points of all classes together are the same after x -> -x."""
    if not isinstance(layout, FiniteClasses):
        return False
    points = layout.points + 0.0
    return sorted(map(tuple, points.tolist())) == sorted(map(tuple, (-points + 0.0).tolist()))


def _balanced(layout: Layout) -> bool:
    if not isinstance(layout, FiniteClasses):
        return layout.is_population
    return bool(np.ptp(np.bincount(layout.index)) == 0)


def _is_d1(layout: Layout) -> bool:
    recipe = layout.recipe if isinstance(layout, NetworkData) else None
    return recipe is not None and (recipe["mean"], recipe["std"]) == (2.0, 0.5)


def _ridge_at_most(most: float) -> Callable[[Layout], bool]:
    return lambda layout: isinstance(layout, NetworkData) and layout.ridge <= most


GAUSSIAN = _of_kind(GaussianClasses)
NETWORK = _of_kind(NetworkData)
D1 = Hypothesis("samples of D1", _is_d1)
SAMPLES = Hypothesis(
    "samples of mirrored isotropic Gaussian classes",
    lambda layout: isinstance(layout, NetworkData) and layout.recipe is not None,
)
LABELS = Hypothesis(
    "its targets the labels", lambda layout: isinstance(layout, NetworkData) and layout.sees_labels
)
SMALL_RIDGE = Hypothesis("ridge at most 1", _ridge_at_most(1.0))
HALF = Hypothesis(
    "half of its targets flipped",
    lambda layout: isinstance(layout, NetworkData) and (layout.recipe or {}).get("flipped") == 0.5,
)
OF_WIDTH = Hypothesis(
    "of finite width", lambda layout: isinstance(layout, NetworkData) and layout.width is not None
)
FINITE = _of_kind(FiniteClasses)
LIMIT = _of_kind(LimitClasses)
MIRRORED = Hypothesis("mirrored", lambda layout: layout.is_mirrored)
ISOTROPIC = Hypothesis("isotropic", lambda layout: layout.variances is not None)
EQUAL_WIDTHS = Hypothesis("of equal widths", _one_width)
LINE = Hypothesis("of dimension 1", lambda layout: layout.dim == 1)
IN_PLANE = Hypothesis("of dimension 2", lambda layout: layout.dim == 2)
PLANE = Hypothesis("of dimension 2 or more", lambda layout: layout.dim >= 2)
SPACE = Hypothesis("of dimension 3 or more", lambda layout: layout.dim >= 3)
SEPARATED = Hypothesis(
    "with means at least two standard deviations apart", lambda layout: layout.are_apart(2)
)
AS_FAR_AS_D1 = Hypothesis(
    "with means at least eleven standard deviations apart", lambda layout: layout.are_apart(11)
)
SPHERE = Hypothesis("of points of one length", _on_a_sphere)
POPULATION = Hypothesis("as populations of equal weight", lambda layout: layout.is_population)
BALANCED = Hypothesis("balanced", _balanced)
TWO_CLASSES = Hypothesis("of two classes", _of_classes(2))
THREE_CLASSES = Hypothesis("of three classes", _of_classes(3))
OWN_MIRROR_IMAGE = Hypothesis("whose points together are their own mirror image", _own_mirror_image)
SEPARATED_ANGLES = Hypothesis(
    "with no angle within a class larger than one between classes", _separated_angles
)
FAR = Hypothesis(
    "with means at least six standard deviations apart", lambda layout: layout.are_apart(6)
)
