"""Dual activations by quadrature, for activations that have no closed form.

    E[phi(u) phi(v)],   u = s1 z,   v = s2 (rho z + c y),   z and y independent N(0, 1),

is a double integral. Between the kinks and jumps of phi the integrand is analytic, so both lines
are cut where u or v meets one of them (and at 0, where smooth activations bend). Each part is
integrated by the Gauss-Legendre rule, or, at large scales, where phi bends in a small part of the
line, by the double-exponential rule, whose nodes gather at the ends. Squared distances of features
are integrals of squares, so that nothing cancels.

Rules of growing size and reach are compared on a sample of the pairs, and the first is taken that
agrees with the next one to `_AGREEMENT`. That is how the stated error is estimated; if no rule does
so, a ValueError says what was reached.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache, cached_property
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from nctheory import validate
from nctheory.compute.compile import array_function
from nctheory.compute.layers import first_theta
from nctheory.compute.quadrature import gauss_legendre
from nctheory.theory.shared import once

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = ["STATED_ERROR", "Dual", "NumericalLayer", "numerical_dual", "numerical_mean"]

Array = NDArray[np.float64]
_Covariances = tuple[Array, Array, Array, Array]

# Kernels by quadrature are within this part of sqrt(K(x, x) K(x', x')).
STATED_ERROR = 1e-10
_AGREEMENT = 1e-12
# The kind of a rule, its nodes on each part of a line, and where the line ends, in standard
# deviations.
_RULES = (
    ("gauss", 22, 9.0),
    ("gauss", 34, 9.5),
    ("gauss", 60, 10.0),
    ("double-exponential", 96, 12.0),
    ("double-exponential", 140, 16.0),
    ("double-exponential", 210, 24.0),
)
_SAMPLE = 8
_AT_ONCE = 2**20  # values of phi in one array


class Dual(NamedTuple):
    """E[phi(u) phi(v)] and E[phi'(u) phi'(v)], and an estimate of the larger absolute error."""

    kappa: float
    kappadot: float
    error: float


def numerical_dual(activation: Activation, k11: float, k12: float, k22: float) -> Dual:
    """The dual of any activation at one covariance, by quadrature.

    Parameters
    ----------
    activation : Activation
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
    >>> from nctheory.theory.activation import activation
    >>> print(f"{numerical_dual(activation('tanh'), 1.0, 0.5, 1.0).kappa:.10f}")
    0.1863244132
    """
    k11, k12, k22 = (validate.number(k, n) for k, n in ((k11, "k11"), (k12, "k12"), (k22, "k22")))
    area = k11 * k22 - k12 * k12
    if min(k11, k22) < 0 or area < -1e-12 * k11 * k22:
        raise ValueError(
            f"k11, k12, k22: expected a positive semidefinite covariance, got {k11}, {k12}, {k22}"
        )
    wedge = math.sqrt(max(area, 0.0))
    pair = np.array([k11]), np.array([k12]), np.array([k22]), np.array([wedge])
    function = _function(activation)
    level, error = function.level(pair)
    found = function.moments(pair, level)
    dot = float(found.dot12[0]) if activation.smooth else math.nan
    return Dual(float(found.q12[0]), dot, error)


def numerical_mean(activation: Activation, variance: Array) -> Array:
    """E[phi(u)] for u ~ N(0, variance), by the finest of the Gauss rules."""
    return _function(activation).squares(variance, 2)[0]


class _Moments(NamedTuple):
    """Expectations for pairs: of phi phi and phi' phi', and squared distances."""

    q12: Array
    dot12: Array
    dist: Array
    dotdist: Array


class _Function:
    """phi and phi' as functions of arrays, piece by piece, and their expectations."""

    def __init__(self, activation: Activation) -> None:
        from nctheory.theory.gaussian import u

        pieces = activation.pieces
        self.name = activation.name
        self.breaks = np.array([float(at) for at in pieces.breaks])
        self.cuts = np.unique(np.append(self.breaks, 0.0))
        self._beside = self.cuts[self.cuts != 0]
        slopes = pieces.derivative(u)
        self._forms = array_function([u], [*pieces.forms, *slopes.forms])

    def __call__(self, x: Array) -> tuple[Array, Array]:
        """phi(x) and phi'(x); at a break, of the piece on its right."""
        forms = [np.broadcast_to(f, x.shape) for f in self._forms(x)]
        count = len(self.breaks) + 1
        value, slope = forms[0], forms[count]
        for i, at in enumerate(self.breaks, 1):
            beyond = x >= at
            value = np.where(beyond, forms[i], value)
            slope = np.where(beyond, forms[count + i], slope)
        return value, slope

    def squares(self, variance: Array, level: int) -> tuple[Array, Array, Array]:
        """E phi(u), E phi(u)^2 and E phi'(u)^2 for u ~ N(0, variance)."""
        s = np.sqrt(variance)[..., None]
        z, weight = _line(_divide(self.cuts, s), level)
        value, slope = self(s * z)
        mean, square, slopes = (np.sum(weight * f, axis=-1) for f in (value, value**2, slope**2))
        return mean, square, slopes

    def moments(self, pairs: _Covariances, level: int) -> _Moments:
        """Expectations for pairs: k11, k12, k22 and wedge, arrays (n,)."""
        _, count, _ = _RULES[level]
        nodes = count * count * (2 * len(self._beside) + 2) * (len(self.cuts) + 2)
        step = max(1, _AT_ONCE // nodes)
        parts = [
            self._some(*(k[i : i + step] for k in pairs), level=level)
            for i in range(0, len(pairs[0]), step)
        ]
        return _Moments(*(np.concatenate(p) for p in zip(*parts, strict=True)))

    def _some(self, k11: Array, k12: Array, k22: Array, wedge: Array, *, level: int) -> _Moments:
        s1, s2 = np.sqrt(k11)[:, None], np.sqrt(k22)[:, None]
        size = np.hypot(k12, wedge)
        rho = np.where(size > 0, k12 / np.where(size > 0, size, 1), 1.0)[:, None]
        c = np.where(size > 0, wedge / np.where(size > 0, size, 1), 0.0)[:, None]
        # 0 is among the cuts; the inner line is cut there too, at the peak of the density.
        cuts = np.concatenate([_divide(self.cuts, s1), _divide(self._beside, s2 * rho)], axis=-1)
        z, weight = _line(cuts, level)
        inner = _divide(self.cuts - (s2 * rho * z)[..., None], (s2 * c)[..., None])
        y, weight2 = _line(np.concatenate([inner, np.zeros_like(inner[..., :1])], axis=-1), level)
        value, slope = self(s1 * z)
        value2, slope2 = self((s2 * rho * z)[..., None] + (s2 * c)[..., None] * y)

        def mean(f: Array, outer: Array | None = None) -> Array:
            within = np.sum(f, axis=-1)
            return np.sum(weight * (within if outer is None else outer * within), axis=-1)

        # Weights of the inner line first, in place: these are the large arrays.
        apart = mean(weight2 * (value2 - value[..., None]) ** 2)
        dot_apart = mean(weight2 * (slope2 - slope[..., None]) ** 2)
        return _Moments(
            mean(weight2 * value2, value), mean(weight2 * slope2, slope), apart, dot_apart
        )

    def level(self, pairs: _Covariances) -> tuple[int, float]:
        """The rule that is good enough for some pairs, and the largest error, by the next rule."""
        chosen = _sample(*pairs)
        k11, k12, k22, wedge = (k[chosen] for k in pairs)
        before = None
        reached = math.inf
        for level in range(len(_RULES)):
            found = self.moments((k11, k12, k22, wedge), level)
            sizes = [self.squares(k, level) for k in (k11, k22)]
            scales = [np.sqrt(sizes[0][i] * sizes[1][i]) for i in (1, 2)]
            if before is not None:
                errors = [np.abs(f - g) for f, g in zip(found[:2], before[:2], strict=True)]
                relative = [
                    np.max(e / np.where(s > 0, s, 1)) for e, s in zip(errors, scales, strict=True)
                ]
                reached = float(np.max(relative))
                if reached <= _AGREEMENT:
                    return level - 1, float(max(e.max() for e in errors)) + 1e-15
            before = found
        if not math.isfinite(reached):
            raise ValueError(
                f"activation: {self.name} has no finite real values, or no finite moments, at this "
                "scale of the data"
            )
        if reached > STATED_ERROR:
            raise ValueError(
                f"activation: the quadrature for {self.name} reaches a relative error of "
                f"{reached:.1e} at this scale of the data, expected {STATED_ERROR:g}"
            )
        return len(_RULES) - 1, float(max(e.max() for e in errors)) + 1e-15


@once
def _function(activation: Activation) -> _Function:
    return _Function(activation)


def _divide(cuts: Array, scale: Array) -> Array:
    """Where scale * z is at a cut: at 0 for the cut 0, at infinity for others if the scale is 0."""
    with np.errstate(divide="ignore", invalid="ignore"):
        at = cuts / scale
    return np.where(np.isnan(at), 0.0, at)


def _line(cuts: Array, level: int) -> tuple[Array, Array]:
    """Nodes and weights for N(0, 1), in parts that end at the cuts (..., m): (..., (m + 1) n)."""
    kind, count, reach = _RULES[level]
    inside = np.sort(np.clip(cuts, -reach, reach), axis=-1)
    ends = np.full((*cuts.shape[:-1], 1), reach)
    inside = np.concatenate([-ends, inside, ends], axis=-1)
    low, width = inside[..., :-1, None], np.diff(inside, axis=-1)[..., None]
    at, weights = gauss_legendre(count) if kind == "gauss" else _double_exponential(count)
    shape = (*cuts.shape[:-1], -1)
    nodes = (low + width * at).reshape(shape)
    density = np.exp(-(nodes**2) / 2) / math.sqrt(2 * math.pi)
    return nodes, (width * weights).reshape(shape) * density


@cache
def _double_exponential(count: int) -> tuple[Array, Array]:
    """The rule on (0, 1) with x = (1 + tanh(pi/2 sinh t)) / 2, equally spaced t."""
    t, step = np.linspace(-3.2, 3.2, count, retstep=True)
    growth = math.pi / 2 * np.sinh(t)
    weights = step * math.pi / 4 * np.cosh(t) / np.cosh(growth) ** 2
    return 1 / (1 + np.exp(-2 * growth)), weights


def _sample(k11: Array, k12: Array, k22: Array, wedge: Array) -> NDArray[np.intp]:
    """Pairs that are extreme in one way or another, and some between."""
    angle = np.arctan2(wedge, k12)
    inside = np.where(wedge > 0, angle, np.pi / 2)
    extremes = [f(z) for z in (k11, k22, inside) for f in (np.argmin, np.argmax)]
    return np.unique([*extremes, *np.linspace(0, len(k11) - 1, _SAMPLE).astype(int)])


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
        found = _Features(self._function, *state[:6])
        if name == "nngp":
            return found.q12 if quantity == "off_diagonal" else found.dist
        extra = found.extra(*(state[6:] or first_theta(state)))
        w, b = variances
        if quantity == "off_diagonal":
            return extra.k12 if name == "extra" else b + w * (found.q12 + extra.k12)
        return extra.dist if name == "extra" else w * (found.dist + extra.dist)

    def next(self, state: Sequence[Array], variances: tuple[float, float]) -> tuple[Array, ...]:
        """The pair coordinates after the layer and the next linear one."""
        w, b = variances
        found = _Features(self._function, *state[:6])
        wedge = np.hypot(w * found.wedge, np.sqrt(b * w * np.maximum(found.dist, 0)))
        after = (
            b + w * found.q11,
            b + w * found.q12,
            b + w * found.q22,
            wedge,
            w * found.dist,
            w * found.gap,
        )
        if not self.has_ntk:
            return after
        extra = found.extra(*(state[6:] or first_theta(state)))
        return (
            *after,
            b + w * (found.q11 + extra.k11),
            b + w * (found.q12 + extra.k12),
            b + w * (found.q22 + extra.k22),
            w * (found.dist + extra.dist),
            w * (found.gap + extra.gap),
        )


class _Extra(NamedTuple):
    k11: Array
    k12: Array
    k22: Array
    dist: Array
    gap: Array


class _Features:
    """The features of pairs after an activation: inner products, distances and their slopes."""

    def __init__(
        self,
        function: _Function,
        k11: Array,
        k12: Array,
        k22: Array,
        wedge: Array,
        dist: Array,
        gap: Array,
    ) -> None:
        shape = np.broadcast_shapes(k11.shape, k12.shape, k22.shape)
        first, product, second, area = (
            np.broadcast_to(k, shape).ravel() for k in (k11, k12, k22, wedge)
        )
        flat = first, product, second, area
        level, _ = function.level(flat)
        found = function.moments(flat, level)
        self.q12, self.dot12, self.dist, self.dotdist = (f.reshape(shape) for f in found)
        _, self.q11, self.dot11 = function.squares(k11, level)
        _, self.q22, self.dot22 = function.squares(k22, level)
        self.gap = self.q22 - self.q11

    @cached_property
    def wedge(self) -> Array:
        """sqrt(q11 q22 - q12^2), by Heron's formula for the triangle of the two features."""
        norm1, norm2 = np.sqrt(self.q11), np.sqrt(self.q22)
        total = norm1 + norm2
        radial = self.gap / np.where(total > 0, total, 1)
        across = np.maximum(self.dist - radial**2, 0) * np.maximum(total**2 - self.dist, 0)
        return np.sqrt(across) / 2

    def extra(self, t11: Array, t12: Array, t22: Array, tdist: Array, tgap: Array) -> _Extra:
        """The extra part of the NTK, Theta times kappadot, with its distance and its gap."""
        dot_gap = self.dot22 - self.dot11
        dist = t12 * self.dotdist + (tdist * (self.dot11 + self.dot22) + tgap * dot_gap) / 2
        gap = tgap * self.dot22 + t11 * dot_gap
        return _Extra(t11 * self.dot11, t12 * self.dot12, t22 * self.dot22, dist, gap)
