"""An activation and its slope as functions of arrays."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = ["activation_function", "activation_slope"]

ArrayFunction = Callable[[Any], Any]


@cache
def activation_function(activation: Activation) -> ArrayFunction:
    """The activation phi, elementwise.

    >>> from nctheory.theory.activation import RELU
    >>> import numpy as np
    >>> activation_function(RELU)(np.array([-1.0, 2.0]))
    array([0., 2.])
    """
    from nctheory.compute.compile import array_function

    return array_function(activation.phi.variables, activation.phi.expr)


@cache
def activation_slope(activation: Activation) -> ArrayFunction:
    """Its derivative, elementwise; at a kink the mean of both sides.

    Raises
    ------
    ValueError
        If the activation jumps: then gradients miss what the jump does.
    """
    import sympy as sp

    from nctheory.compute.compile import array_function

    slope = sp.diff(activation.phi.expr, *activation.phi.variables)
    if slope.has(sp.DiracDelta):
        raise ValueError(
            f"activation: {activation.name} jumps and has no gradient; expected one without jumps"
        )
    slope = slope.replace(sp.Heaviside, lambda *args: sp.Heaviside(args[0], sp.Rational(1, 2)))
    return array_function(activation.phi.variables, slope)
