"""Class moments of anything that a claim can be evaluated on."""

from __future__ import annotations

import dataclasses
from functools import singledispatch
from typing import TYPE_CHECKING, Any

import numpy as np

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


def with_relative_error(moments: ClassMoments, relative: float) -> ClassMoments:
    """The moments, with that bound of the errors of t and M beside the largest t, and of what is a
    difference of these."""
    lost = relative * float(np.max(moments.t))
    d_t, d_gram, d_spread, d_gaps = (
        np.full_like(x, n * lost)
        for x, n in ((moments.t, 1), (moments.M, 1), (moments.spread, 2), (moments.gaps, 4))
    )
    np.fill_diagonal(d_gaps, 0)
    error = ClassMoments(d_t, d_gram, moments.sizes, d_spread, d_gaps)
    return dataclasses.replace(moments, error=error)
