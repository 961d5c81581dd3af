"""Class moments of anything that a claim can be evaluated on."""

from __future__ import annotations

from functools import singledispatch
from typing import TYPE_CHECKING, Any

from nctheory.compute.moments import ClassMoments, kernel_moments
from nctheory.compute.population import population_moments
from nctheory.compute.population_limit import limit_moments
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layout import Layout
from nctheory.layouts.layouts import FiniteClasses, LimitClasses

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = ["layout_moments"]


@singledispatch
def layout_moments(
    layout: Layout,
    *,
    kernel: str,
    activation: Activation | str,
    weight_variance: float = 1.0,
    depth: int = 1,
) -> ClassMoments:
    """Class moments on any layout, at any depth and without biases, with errors.

    >>> from nctheory.compute.moments import nc1
    >>> layout = LimitClasses.mirrored(mean=1.0, std=1.0)
    >>> f"{nc1(layout_moments(layout, kernel='linear', activation='relu')).ratio:.4f}"
    '1.0000'
    """
    raise TypeError(
        "layout: expected GaussianClasses, FiniteClasses or LimitClasses, got "
        f"{type(layout).__name__}"
    )


@layout_moments.register(GaussianClasses)
def _gaussian(layout: GaussianClasses, **options: Any) -> ClassMoments:
    return population_moments(layout, **options)


@layout_moments.register(FiniteClasses)
def _finite(layout: FiniteClasses, **options: Any) -> ClassMoments:
    return kernel_moments(layout.points, layout.labels, **options)


@layout_moments.register(LimitClasses)
def _limit(layout: LimitClasses, **options: Any) -> ClassMoments:
    return limit_moments(layout.gram, layout.variances, **options)
