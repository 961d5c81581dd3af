"""Class moments and NC1 as balls: numbers with a proof of how accurate they are.

Inputs are taken as the exact binary numbers that they are (a `GaussianClasses` holds variances, so
the variance is what is exact). `certified_nc1` raises the precision until the ball of NC1 is small;
where it stays wide, that is what it returns, and nothing is guessed.

Finite sets and the limit d -> infinity are evaluated straight from the kernel's expressions
(`nctheory.enclose.kernel_balls`); Gaussian classes are integrals
(`nctheory.enclose.gaussian_balls`).
"""

from __future__ import annotations

from functools import singledispatch
from typing import TYPE_CHECKING, Any

from nctheory.compute.kernels import resolve_activation
from nctheory.enclose.balls import (
    BallMoments,
    Enclosure,
    nc1_ball,
    precision,
    precisions,
    relative_radius,
)
from nctheory.enclose.depth_erf import mirrored_erf_balls
from nctheory.enclose.depth_relu import mirrored_relu_balls
from nctheory.enclose.gaussian_balls import gaussian_balls
from nctheory.enclose.kernel_balls import finite_balls, limit_balls
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layout import Layout
from nctheory.layouts.layouts import FiniteClasses, LimitClasses

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = ["MOST_BITS", "ball_moments", "certified_nc1"]

MOST_BITS = 160


def certified_nc1(
    layout: Layout,
    *,
    kernel: str,
    activation: Activation | str,
    weight_variance: float = 1.0,
    convention: str = "literature",
    radius: float = 1e-12,
    most_bits: int = MOST_BITS,
) -> Enclosure:
    """NC1 on a layout as a ball, of a relative radius below `radius` if the precision allows.

    Parameters
    ----------
    layout : GaussianClasses, FiniteClasses or LimitClasses
    kernel, activation, weight_variance, convention
        As for `layout_moments` and `nc1`.
    radius : float
        The relative radius that is asked for.
    most_bits : int
        The precision is raised up to this.

    Returns
    -------
    Enclosure
        The balls within, between and ratio, and the precision in bits that was used. They are
        wider than asked, or not finite, if the precision did not suffice.

    Raises
    ------
    ValueError
        For layouts that have no enclosure here.

    Examples
    --------
    >>> layout = GaussianClasses.mirrored(dim=1, mean=0.5, std=2.0)
    >>> for kernel in ("nngp", "ntk"):
    ...     print(certified_nc1(layout, kernel=kernel, activation="erf").ratio.str(13))
    [18.98376265733 +/- ...]
    [18.57635864318 +/- ...]
    """
    for bits in precisions(radius, most_bits):
        with precision(bits):
            moments = ball_moments(
                layout, kernel=kernel, activation=activation, weight_variance=weight_variance
            )
            found = nc1_ball(moments, convention)
            if relative_radius(found.ratio) < radius:
                break
    return found


@singledispatch
def ball_moments(
    layout: Layout,
    *,
    kernel: str,
    activation: Activation | str,
    weight_variance: float = 1.0,
    depth: int = 1,
) -> BallMoments:
    """Class moments on a layout as balls, without biases, at this precision.

    Beyond depth 1: finite sets, the limit d -> infinity, and for ReLU and ERF mirrored isotropic
    classes.
    """
    raise TypeError(f"layout: {type(layout).__name__} has no enclosure")


@ball_moments.register(GaussianClasses)
def _gaussian(
    layout: GaussianClasses,
    *,
    kernel: str,
    activation: Activation | str,
    weight_variance: float = 1.0,
    depth: int = 1,
) -> BallMoments:
    from nctheory.theory.activation import ERF, RELU

    phi = resolve_activation(activation)
    if depth == 1 or kernel == "linear":
        return gaussian_balls(layout, kernel, phi, weight_variance)
    routes = {RELU: mirrored_relu_balls, ERF: mirrored_erf_balls}
    if phi not in routes:
        raise ValueError(
            f"layout: no enclosure of Gaussian classes for {phi.name} at depth {depth}; expected "
            "relu, erf, a finite set, or the limit d -> infinity"
        )
    return routes[phi](layout, kernel, weight_variance, depth)


@ball_moments.register(LimitClasses)
def _limit(
    layout: LimitClasses,
    *,
    kernel: str,
    activation: Activation | str,
    weight_variance: float = 1.0,
    depth: int = 1,
) -> BallMoments:
    return limit_balls(layout, kernel, resolve_activation(activation), weight_variance, depth)


@ball_moments.register(FiniteClasses)
def _finite(layout: FiniteClasses, **options: Any) -> BallMoments:
    return finite_balls(layout.points, layout.index, **options)
