"""Features of one layer over a Gaussian class, as functions of the weights.

For weights w and a class N(mu, S) the feature w.x has the mean a = w.mu and the variance b = w'S w.
The expectations over the class are closed forms in a and b (`nctheory.theory.expectations`), and
are compiled here.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from nctheory.compute.layers import is_homogeneous, parity_of
from nctheory.compute.quadrature import gauss_legendre
from nctheory.compute.shipped import compiled
from nctheory.theory.shared import once

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = [
    "ClassFeatures",
    "NumericExpectations",
    "GaussianClass",
    "expectations_of",
    "pair_integrands",
]

Array = NDArray[np.float64]

TINY = 1e-300  # in place of 0, where it divides
_VARIANCE_ORDER = 10


class NumericExpectations:
    """The functions of `nctheory.theory.expectations.ClassExpectations`, compiled.

    Parameters
    ----------
    activation : Activation
        RELU or ERF.
    """

    def __init__(self, activation: Activation) -> None:
        if activation not in expectation_activations():
            raise ValueError(
                f"activation: expected relu or erf for Gaussian classes, got {activation!r}"
            )

        def function(key: str) -> Callable[..., Any]:
            return compiled(activation, key, lambda: expectation_expressions(activation)[key])

        self.homogeneous, self.parity = is_homogeneous(activation), parity_of(activation)
        self.means, self.slopes = function("class means"), function("class slopes")
        # The variance is an integral unless phi is homogeneous.
        self._variance = function("class variance") if self.homogeneous else None
        self._integrand = None if self.homogeneous else function("class variance, integrand")

    def variance(self, a: Array, b: Array, order: int = 20) -> Array:
        """Var phi(z) for z ~ N(a, b)."""
        if self._variance is not None:
            return self._variance(a, b)
        total: Any = 0.0
        for unit, weight in zip(*gauss_legendre(order), strict=True):
            assert self._integrand is not None
            total = total + weight * self._integrand(unit, a, b)
        return total

    def details(self, norm: Array, std: Array, speed: float, largest: float) -> tuple[float, float]:
        """The radius and the angle below which the integrands of all classes, given by the norms
        of their means and by their deviations, are flat, for |w| = speed * radius, and `largest`
        the largest radius."""
        if self.homogeneous:
            return 1.0, float(np.min(std / (norm + TINY)))
        w = speed * largest
        steep = np.hypot(1, math.sqrt(2) * std * w)
        angle = float(np.min(steep / (w * norm + TINY)))
        return 1 / (speed * float(np.max([norm, std])) + TINY), angle


def expectation_activations() -> tuple[Activation, ...]:
    """Those whose expectations over Gaussian classes are derived."""
    from nctheory.theory.activation import ERF, RELU

    return RELU, ERF


def expectation_expressions(activation: Activation) -> dict[str, tuple[Any, Any]]:
    """The arguments and expressions of `NumericExpectations`."""
    import sympy as sp

    from nctheory.theory import expectations as theory

    form = theory.ClassExpectations(activation)
    at = [theory.a, theory.b]
    slopes = [
        form.slope_square, form.slope_variance, form.slope_covariance, form.moment_variance,
    ]  # fmt: skip
    found: dict[str, tuple[Any, Any]] = {
        "class means": (at, [form.mean, form.slope, form.curvature]),
        "class slopes": (at, slopes),
    }
    if isinstance(form.variance, sp.Integral):
        found["class variance, integrand"] = ([theory.unit, *at], form.variance.function)
    else:
        found["class variance"] = (at, form.variance)
    return found


@once
def expectations_of(activation: Activation) -> NumericExpectations:
    """Those of an activation, compiled once."""
    return NumericExpectations(activation)


class ClassFeatures(NamedTuple):
    """E phi(w.x) over a class, shape (n,), and its gradient in w, (n, d)."""

    mean: Array
    gradient: Array


class GaussianClass:
    """One Gaussian class, as weights see it."""

    def __init__(
        self, f: NumericExpectations, mean: Array, covariance: Array, weight_variance: float
    ) -> None:
        self.f, self.mean, self.covariance = f, mean, covariance
        self.trace = float(np.trace(covariance))
        self.norm = float(np.linalg.norm(mean))
        self.factor = weight_variance / len(mean)

    def project(self, w: Array) -> tuple[Array, Array, Array]:
        """S w (n, d), and the mean a and the variance b of w.x, (n,), for weights w (n, d)."""
        across = w @ self.covariance
        return across, w @ self.mean, np.maximum(np.einsum("ij,ij->i", across, w), TINY)

    def features(self, across: Array, a: Array, b: Array) -> ClassFeatures:
        """The features at weights of that projection."""
        mean, slope, curvature = self.f.means(a, b)
        gradient = np.multiply.outer(slope, self.mean)
        gradient += curvature[:, None] * across
        return ClassFeatures(mean, gradient)

    def integrands(
        self,
        features: ClassFeatures,
        across: Array,
        a: Array,
        b: Array,
        order: int = _VARIANCE_ORDER,
    ) -> Array:
        """The NNGP's spread, the extra kernel's, the NNGP's M_cc, the extra kernel's: (4, n).

        `order` is that of the quadrature of Var phi, where it is an integral.
        """
        if self.trace == 0:
            spreads = np.zeros_like(a), np.zeros_like(a)
        else:
            spreads = self.f.variance(a, b, order), self._gradient_variance(across, a, b)
        mean, gradient = features
        square = np.einsum("ij,ij->i", gradient, gradient)
        return np.stack([spreads[0], self.factor * spreads[1], mean**2, self.factor * square])

    def _gradient_variance(self, across: Array, a: Array, b: Array) -> Array:
        """The trace of Var phi'(z) x, z = w.x.

        Given z, x is mu + S w (z - a) / b, and noise of trace tr S - |S w|^2 / b. So along S w
        the mean of the feature is (e + f z) phi'(z), and across it there is the rest of mu.
        """
        square, slope_variance, slope_covariance, moment_variance = self.f.slopes(a, b)
        length = np.sqrt(np.einsum("ij,ij->i", across, across))
        along = across @ self.mean / (length + TINY)
        f = length / b
        e = along - f * a
        rest = np.maximum(self.norm**2 - along**2, 0)
        noise = np.maximum(self.trace - f * length, 0)
        return (
            (rest + e**2) * slope_variance
            + 2 * e * f * slope_covariance
            + f**2 * moment_variance
            + noise * square
        )


def pair_integrands(one: ClassFeatures, two: ClassFeatures, factor: float) -> Array:
    """The NNGP's gap, the extra kernel's, the NNGP's M_cc', the extra kernel's: (4, n)."""
    change = one.gradient - two.gradient
    gap = np.einsum("ij,ij->i", change, change)
    product = np.einsum("ij,ij->i", one.gradient, two.gradient)
    return np.stack(
        [(one.mean - two.mean) ** 2, factor * gap, one.mean * two.mean, factor * product]
    )
