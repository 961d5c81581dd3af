"""Class moments of anything that a claim can be evaluated on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nctheory.compute.moments import ClassMoments, kernel_moments
from nctheory.compute.population import limit_moments, population_moments
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layouts import FiniteClasses, Layout, LimitClasses

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = ["layout_moments"]


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
    options: dict[str, Any] = {
        "kernel": kernel,
        "activation": activation,
        "weight_variance": weight_variance,
        "depth": depth,
    }
    if isinstance(layout, GaussianClasses):
        return population_moments(layout, **options)
    if isinstance(layout, LimitClasses):
        return limit_moments(layout.gram, layout.variances, **options)
    if isinstance(layout, FiniteClasses):
        return kernel_moments(layout.points, layout.labels, **options)
    raise TypeError(
        "layout: expected GaussianClasses, FiniteClasses or LimitClasses, got "
        f"{type(layout).__name__}"
    )
