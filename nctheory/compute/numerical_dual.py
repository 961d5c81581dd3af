"""Dual activations by quadrature, for activations that have no closed form.

The rules are those of `nctheory.compute.gaussian_pairs`. One of them, the finest, has nodes for
every scale on which the integrand turns: the kinks of phi, its bends, and what is left of both
when one of two nearly parallel inputs is averaged. On a sample of the pairs the cheaper ones are
compared with it, and the first that agrees to `_AGREEMENT` is taken. That is how the stated error
is estimated; if none does so, what was reached is the error, or a ValueError says it.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from nctheory import validate
from nctheory.compute.gaussian_pairs import (
    FINEST,
    RULES,
    Covariances,
    GaussianRule,
    pair_moments,
    single_moment,
)
from nctheory.compute.kernels import resolve_activation
from nctheory.compute.layers import first_theta
from nctheory.compute.piece_function import PieceFunction
from nctheory.theory.shared import once

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = ["STATED_ERROR", "Dual", "NumericalLayer", "numerical_dual", "numerical_mean"]

Array = NDArray[np.float64]

# Kernels by quadrature are within this part of sqrt(K(x, x) K(x', x')).
STATED_ERROR = 1e-10
_AGREEMENT = 1e-12
_ROUNDING = 2e-14
_MOMENTS = {"12": ("q12", "dot12"), "dist": ("dist", "dotdist")}
_SAMPLE = 7  # pairs for each way in which pairs differ


class Dual(NamedTuple):
    """E[phi(u) phi(v)] and E[phi'(u) phi'(v)], and an estimate of the larger absolute error."""

    kappa: float
    kappadot: float
    error: float


def numerical_dual(activation: Activation | str, k11: float, k12: float, k22: float) -> Dual:
    """The dual of any activation at one covariance, by quadrature.

    Parameters
    ----------
    activation : Activation or str
        With or without a closed form, which is not used.
    k11, k12, k22 : float
        A positive semidefinite covariance [[k11, k12], [k12, k22]].

    Returns
    -------
    Dual
        `kappadot` is NaN if phi jumps, where it is not an integral of functions.

    Raises
    ------
    ValueError
        If the covariance is not positive semidefinite, or the error too large.

    Examples
    --------
    >>> print(f"{numerical_dual('tanh', 1.0, 0.5, 1.0).kappa:.10f}")
    0.1863244132
    """
    activation = resolve_activation(activation)
    k11, k12, k22 = (validate.number(k, n) for k, n in ((k11, "k11"), (k12, "k12"), (k22, "k22")))
    ends = Fraction(k11) * Fraction(k22)
    area = ends - Fraction(k12) ** 2
    if min(k11, k22) < 0 or area < ends * Fraction(-1e-12):
        raise ValueError(
            f"k11, k12, k22: expected a positive semidefinite covariance, got {k11}, {k12}, {k22}"
        )
    part = max(float(area / ends), 0.0) if ends else 0.0  # fractions neither over- nor underflow
    wedge = math.sqrt(k11) * math.sqrt(k22) * math.sqrt(part)
    pair = Covariances(*(np.array([k]) for k in (k11, k12, k22, wedge)))
    function = _function(activation)
    wanted = ("q12", "dot12") if activation.smooth else ("q12",)
    rule, error = _chosen(function, pair, wanted)
    found = pair_moments(function, pair, rule, wanted)
    dot = float(found["dot12"][0]) if activation.smooth else math.nan
    return Dual(float(found["q12"][0]), dot, error)


def numerical_mean(activation: Activation, variance: Array) -> Array:
    """E[phi(u)] for u ~ N(0, variance), by the finest rule."""
    return single_moment(_function(activation), variance, 0, 1)


@once
def _function(activation: Activation) -> PieceFunction:
    return PieceFunction(activation)


def _chosen(
    function: PieceFunction, pairs: Covariances, wanted: Collection[str]
) -> tuple[GaussianRule, float]:
    """The rule that is good enough for some pairs, and the largest error of an inner product.

    Errors of distances are judged beside the distances, and what rounding leaves of them.
    """
    pairs = Covariances(*(k[_sample(pairs)] for k in pairs))
    exact = pair_moments(function, pairs, FINEST, wanted)
    first, second = (
        [single_moment(function, k, order, 2) for order in (0, 1)] for k in (pairs.k11, pairs.k22)
    )
    sizes = {}
    for name, true in exact.items():
        order = int(name.startswith("dot"))
        size = np.sqrt(first[order]) * np.sqrt(second[order])
        if name.endswith("dist"):
            both = first[order] + second[order]
            size = _distance_size(true, both)
        sizes[name] = np.where(size > 0, size, 1)
    reached = math.inf
    for rule in RULES:
        found = pair_moments(function, pairs, rule, wanted)
        errors = {name: np.abs(found[name] - true) for name, true in exact.items()}
        reached = float(np.max([np.max(errors[name] / sizes[name]) for name in wanted]))
        if reached <= _AGREEMENT:
            break
    else:
        rule = FINEST
    if not reached <= STATED_ERROR:
        raise ValueError(f"activation: {_why_not(function, pairs.k11, reached)}")
    absolute = [
        np.max(errors[name] + _ROUNDING * sizes[name]) for name in wanted if name.endswith("12")
    ]
    return rule, float(max(absolute, default=0.0))


def _why_not(function: PieceFunction, variance: Array, reached: float) -> str:
    """Why a kernel cannot be computed at these variances."""
    farther = FINEST._replace(ends=(*FINEST.ends, 30.0))
    near, far = (single_moment(function, variance, 0, 2, rule) for rule in (FINEST, farther))
    if math.isfinite(reached) and np.allclose(near, far):
        return (
            f"the quadrature for {function.name} reaches a relative error of {reached:.1e} at this "
            f"scale of the data, expected {STATED_ERROR:g}"
        )
    return (
        f"{function.name} has no finite real values, or no finite moments, at this scale of the "
        "data"
    )


def _distance_size(distance: Array, ends: Array) -> Array:
    """What errors of squared distances are a part of; ends are K(x, x) + K(x', x')."""
    return 10 * distance + 0.1 * np.sqrt(distance) * np.sqrt(ends) + 1e-3 * ends


def _sample(pairs: Covariances) -> NDArray[np.intp]:
    """Pairs that are extreme in one way or another, and some between."""
    angle = np.arctan2(pairs.wedge, pairs.k12)
    inside = np.where(pairs.wedge > 0, angle, np.pi / 2)
    places = np.linspace(0, len(angle) - 1, _SAMPLE).astype(int)
    orders = [np.argsort(z)[places] for z in (pairs.k11, pairs.k22, inside)]
    return np.unique(np.concatenate(orders))


class NumericalLayer:
    """One layer of the recursion over a network, by quadrature: as `kernels.DerivedLayer`.

    Parameters
    ----------
    activation : Activation
    """

    def __init__(self, activation: Activation) -> None:
        self.activation = activation
        self.derived, self.second_order = False, False
        self.has_ntk = activation.smooth
        self.names = ("linear", "nngp", *(("ntk", "extra") if self.has_ntk else ()))
        self._function = _function(activation)

    def last(
        self, quantity: str, name: str, state: Sequence[Array], variances: tuple[float, float]
    ) -> Array:
        """The values ("off_diagonal") or squared distances ("distance") of a kernel."""
        if name == "linear":
            return state[1] if quantity == "off_diagonal" else state[4]
        kind = "12" if quantity == "off_diagonal" else "dist"
        value, slope = _MOMENTS[kind]
        wanted = {"nngp": (value,), "extra": (slope,)}.get(name, (value, slope))
        found = _Features(self._function, state[:6], wanted)
        w, b = variances
        if name == "nngp":
            return found.moments[value]
        theta = state[6:] or first_theta(state)
        if kind == "12":
            extra = theta[1] * found.moments[slope]
            return extra if name == "extra" else b + w * (found.moments[value] + extra)
        extra = found.extra_distance(*theta)
        return extra if name == "extra" else w * (found.moments[value] + extra)

    def next(self, state: Sequence[Array], variances: tuple[float, float]) -> tuple[Array, ...]:
        """The pair coordinates after the layer and the next linear one."""
        w, b = variances
        (value, slope), (dist, slope_dist) = _MOMENTS.values()
        wanted = (value, dist, slope, slope_dist) if self.has_ntk else (value, dist)
        found = _Features(self._function, state[:6], wanted)
        apart = found.moments[dist]
        wedge = np.hypot(w * found.wedge, np.sqrt(b * w * np.maximum(apart, 0)))
        after = (
            b + w * found.q11,
            b + w * found.moments[value],
            b + w * found.q22,
            wedge,
            w * apart,
            w * found.gap,
        )
        if not self.has_ntk:
            return after
        t11, t12, t22, tdist, tgap = state[6:] or first_theta(state)
        return (
            *after,
            b + w * (found.q11 + t11 * found.dot11),
            b + w * (found.moments[value] + t12 * found.moments[slope]),
            b + w * (found.q22 + t22 * found.dot22),
            w * (apart + found.extra_distance(t11, t12, t22, tdist, tgap)),
            w * (found.gap + tgap * found.dot22 + t11 * found.dot_gap),
        )


class _Features:
    """The features of pairs after an activation: `moments`, as in `pair_moments`, and lengths."""

    def __init__(
        self, function: PieceFunction, state: Sequence[Array], wanted: Collection[str]
    ) -> None:
        k11, k12, k22, wedge, _, _ = state
        self._function, self._ends = function, (k11, k22)
        shape = np.broadcast_shapes(k11.shape, k12.shape, k22.shape)
        each = k11, k12, k22, wedge = [np.broadcast_to(k, shape) for k in (k11, k12, k22, wedge)]
        half = len(shape) == 2 and all(
            np.array_equal(a, b.T) for a, b in ((k11, k22), (k12, k12), (wedge, wedge))
        )
        here = np.tri(*shape) > 0 if half else np.ones(shape, dtype=bool)
        pairs = Covariances(*(k[here] for k in each))
        rule, _ = _chosen(function, pairs, wanted)
        self.moments = {name: np.empty(shape) for name in wanted}
        for name, values in pair_moments(function, pairs, rule, wanted).items():
            self.moments[name][here] = values
            if half:
                self.moments[name].T[here] = values

    @cached_property
    def q11(self) -> Array:
        """E phi(u)^2."""
        return single_moment(self._function, self._ends[0], 0, 2)

    @cached_property
    def q22(self) -> Array:
        """E phi(v)^2."""
        return single_moment(self._function, self._ends[1], 0, 2)

    @cached_property
    def dot11(self) -> Array:
        """E phi'(u)^2."""
        return single_moment(self._function, self._ends[0], 1, 2)

    @cached_property
    def dot22(self) -> Array:
        """E phi'(v)^2."""
        return single_moment(self._function, self._ends[1], 1, 2)

    @property
    def gap(self) -> Array:
        """E phi(v)^2 - E phi(u)^2."""
        return self.q22 - self.q11

    @property
    def dot_gap(self) -> Array:
        """E phi'(v)^2 - E phi'(u)^2."""
        return self.dot22 - self.dot11

    @property
    def wedge(self) -> Array:
        """sqrt(q11 q22 - q12^2), by Heron's formula for the triangle of the two features."""
        dist = self.moments["dist"]
        norm1, norm2 = np.sqrt(self.q11), np.sqrt(self.q22)
        total = norm1 + norm2
        radial = self.gap / np.where(total > 0, total, 1)
        across = np.maximum(dist - radial**2, 0) * np.maximum(total**2 - dist, 0)
        return np.sqrt(across) / 2

    def extra_distance(
        self, t11: Array, t12: Array, t22: Array, tdist: Array, tgap: Array
    ) -> Array:
        """The squared distance in the extra part of the NTK, Theta times kappadot."""
        both = tdist * (self.dot11 + self.dot22) + tgap * self.dot_gap
        return t12 * self.moments["dotdist"] + both / 2
