"""Exact class moments of Gaussian classes, for two-layer networks.

The expectation over the data is in closed form, a function of a = w.mu and b = w'S w (see
`nctheory.theory.expectations`); the one over the weights w ~ N(0, (weight_variance / d) I) is done
here. For isotropic classes b depends on |w| alone: a class needs |w| and one angle, a pair of
classes |w| and two angles, whatever d and C are. These are computed by deterministic quadrature at
two orders, whose difference is the error estimate. General covariances are in
`nctheory.compute.montecarlo`.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nctheory import validate
from nctheory.compute.kernels import Kernel, resolve_activation
from nctheory.compute.layers import theory_layer
from nctheory.compute.moments import ROUNDING, ClassMoments, errors_from_distances
from nctheory.compute.pairs import Pairs
from nctheory.compute.quadrature import (
    angle_rule,
    circle_rule,
    gauss_legendre,
    radius_range,
    radius_rule,
)
from nctheory.compute.shipped import compiled, shipped_source, shipped_traces
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.names import KERNELS
from nctheory.theory.shared import once

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = ["NumericExpectations", "Parts", "limit_moments", "population_moments"]

Array = NDArray[np.float64]

_TINY = 1e-300
_ROUNDING = 50 * float(np.finfo(float).eps)
_ORDERS = (14, 20)
# Where quadrature and its error estimate are known to be right: standard deviations relative to the
# largest mean, and, for activations that are not homogeneous, the scale of the data.
_TIGHTEST = 1e-15
_SCALES = 1e-12, 1e10
_PLANE_ORDERS = (6, 9)


def population_moments(
    layout: GaussianClasses,
    *,
    kernel: str,
    activation: Activation | str,
    weight_variance: float = 1.0,
    depth: int = 1,
) -> ClassMoments:
    """Class moments of a kernel over the population of Gaussian classes, with error bounds.

    Isotropic classes are integrated by quadrature at any depth. Others are at depth 1; beyond,
    quasi-Monte Carlo takes pairs of samples, and the bounds are Student's quantiles.

    Parameters
    ----------
    layout : GaussianClasses
        If it has sizes, the moments are the expectations for that many samples a class.
    kernel : str
        "linear", "nngp", "ntk" or "extra", without biases.
    activation : Activation or str
        "relu" or "erf"; beyond depth 1 any activation.
    weight_variance : float
    depth : int
        The number of hidden layers, at least 1.

    Returns
    -------
    ClassMoments
        Its `error` has bounds of the absolute errors.

    Examples
    --------
    >>> from nctheory.compute.moments import nc1
    >>> layout = GaussianClasses.mirrored(dim=1, mean=0.5, std=2.0)
    >>> for kernel in ("nngp", "ntk"):
    ...     print(f"{nc1(population_moments(layout, kernel=kernel, activation='erf')).ratio:.6f}")
    18.983763
    18.576359
    >>> deep = population_moments(layout, kernel="nngp", activation="erf", depth=10)
    >>> f"{nc1(deep).ratio:.6f}"
    '23.771185'
    """
    if not isinstance(layout, GaussianClasses):
        raise TypeError(f"layout: expected GaussianClasses, got {type(layout).__name__}")
    validate.choice(kernel, KERNELS, "kernel")
    variance = validate.number(weight_variance, "weight_variance", positive=True)
    depth = validate.positive_integer(depth, "depth")
    if kernel == "linear":
        moments = _linear(layout, variance)
    elif depth > 1:
        from nctheory.compute.depth import deep_moments

        moments = deep_moments(layout, resolve_activation(activation), kernel, variance, depth)
    else:
        moments = _moments(layout, resolve_activation(activation), kernel, variance)
    return moments if layout.sizes is None else expected_of_samples(moments, layout.sizes)


def _moments(
    layout: GaussianClasses, activation: Activation, kernel: str, weight_variance: float
) -> ClassMoments:
    """The moments of "nngp", "extra" or "ntk", where quadrature is accurate."""
    f = expectations_of(activation)
    norms = np.abs(layout.means).max(axis=1)
    matrices = layout.variances if layout.variances is not None else layout.covariances
    widths = np.sqrt([np.abs(s).max() for s in matrices])
    largest = float(max(norms.max(), widths.max()))
    positive = widths[widths > 0]
    if len(positive) and positive.min() < _TIGHTEST * largest:
        raise ValueError(
            f"covariances: expected standard deviations of 0, or at least {_TIGHTEST:g} times the "
            f"largest mean or standard deviation, got {positive.min():.3g} beside {largest:.3g}"
        )
    if not f.homogeneous:
        scale = largest * math.sqrt(weight_variance)
        if scale and not _SCALES[0] <= scale <= _SCALES[1]:
            raise ValueError(
                f"layout: expected means and standard deviations between {_SCALES[0]:g} and "
                f"{_SCALES[1]:g} for {activation.name}, got {scale:.3g}"
            )
        return _parts(layout, activation, weight_variance).moments(kernel, weight_variance)
    # All moments of a homogeneous activation scale with the square of the data.
    unit = 2.0 ** math.floor(math.log2(largest)) if largest else 1.0
    if 1e-8 < unit < 1e8:
        return _parts(layout, activation, weight_variance).moments(kernel, weight_variance)
    moments = _parts(layout.scaled(1 / unit), activation, weight_variance).moments(
        kernel, weight_variance
    )
    return _scaled(moments, unit**2)


def _scaled(m: ClassMoments, factor: float) -> ClassMoments:
    error = None if m.error is None else _scaled(m.error, factor)
    with np.errstate(all="ignore"):
        t, gram, spread, gaps = (factor * x for x in (m.t, m.M, m.spread, m.gaps))
    if not (np.isfinite(t).all() and np.isfinite(gaps).all()) or (m.t.any() and not t.any()):
        raise ValueError("layout: the moments overflow or underflow; expected numbers nearer to 1")
    return ClassMoments(t, gram, m.sizes, spread, gaps, error)


class Parts(NamedTuple):
    """Moments of the NNGP and of the extra kernel, stacked in this order along the first axis."""

    spread: Array  # (2, C)
    gaps: Array  # (2, C, C)
    M: Array  # (2, C, C)
    errors: tuple[Array, Array, Array]  # absolute, of the three

    def moments(self, kernel: str, weight_variance: float) -> ClassMoments:
        """The class moments of "nngp", "extra", or "ntk", which is a sum of both."""

        def combine(parts: Array) -> Array:
            if kernel == "ntk":
                return weight_variance * (parts[0] + parts[1])
            return parts[0 if kernel == "nngp" else 1].copy()

        spread, gaps, gram = map(combine, self[:3])
        d_spread, d_gaps, d_gram = map(combine, self.errors)
        sizes = np.ones(len(spread))
        error = ClassMoments(d_spread + np.diag(d_gram), d_gram, sizes, d_spread, d_gaps)
        return ClassMoments(spread + np.diag(gram), gram, sizes, spread, gaps, error)


def expected_of_samples(moments: ClassMoments, sizes: Array) -> ClassMoments:
    """The expectation of the moments of `sizes` independent samples a class."""
    mean, spread = _finite_sample_functions()
    zero = np.zeros_like(sizes)
    diagonal = np.eye(len(sizes), dtype=bool)
    reduced = spread(sizes, moments.spread, zero)
    noise = mean(sizes, moments.spread, zero)  # what sampling adds to |m_c|^2, M_cc being linear
    gaps = np.where(diagonal, 0.0, moments.gaps + noise[:, None] + noise[None, :])
    gram = np.where(diagonal, np.diag(mean(sizes, moments.t, np.diag(moments.M))), moments.M)
    error = None if moments.error is None else expected_of_samples(moments.error, sizes)
    return ClassMoments(moments.t, gram, sizes, reduced, gaps, error)


@once
def _finite_sample_functions() -> tuple[Callable[..., Array], Callable[..., Array]]:
    """The expectations of M_cc and of the spread, functions of (n_c, t_c, M_cc)."""

    def function(key: str) -> Callable[..., Array]:
        return shipped_traces(key, lambda: finite_sample_expressions()[key])

    return function("mean of samples"), function("spread of samples")


def finite_sample_expressions() -> dict[str, tuple[Any, Any]]:
    """The arguments and the two expectations over samples."""
    from nctheory.theory import traces as theory

    arguments = [theory.n_c, theory.t_c, theory.m_cc]
    mean, spread = (step.rhs for step in theory.expected_moments())
    return {"mean of samples": (arguments, mean), "spread of samples": (arguments, spread)}


def _linear(layout: GaussianClasses, weight_variance: float) -> ClassMoments:
    factor = weight_variance / layout.dim
    means = layout.means
    if layout.variances is not None:
        traces = layout.variances * layout.dim
    else:
        traces = np.trace(layout.covariances, axis1=1, axis2=2)
    spread = factor * traces
    gram = factor * means @ means.T
    gaps = factor * np.array([np.sum((means - m) ** 2, axis=1) for m in means])
    t = spread + np.diag(gram)
    sizes = np.ones(len(t))
    largest = np.sqrt(np.outer(t, t))
    error = ClassMoments(
        _ROUNDING * t, _ROUNDING * largest, sizes, _ROUNDING * spread, _ROUNDING * gaps
    )
    return ClassMoments(t, gram, sizes, spread, gaps, error)


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
                f"activation: expected relu or erf for Gaussian classes, got {activation.name}"
            )

        def function(key: str) -> Callable[..., Any]:
            return compiled(activation, key, lambda: expectation_expressions(activation)[key])

        source = shipped_source(activation)
        self.homogeneous = (
            theory_layer(activation).homogeneous if source is None else source.HOMOGENEOUS
        )
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

    def details(self, norm: float, std: float, speed: float, largest: float) -> tuple[float, float]:
        """The radius and the angle below which the integrands are flat, for |w| = speed * radius,
        and `largest` the largest radius."""
        if self.homogeneous:
            return 1.0, std / (norm + _TINY)
        w = speed * largest
        steep = math.hypot(1, math.sqrt(2) * std * w)
        return 1 / (speed * max(norm, std) + _TINY), steep / (w * norm + _TINY)


def expectation_activations() -> tuple[Activation, ...]:
    """Those whose expectations over Gaussian classes are derived."""
    from nctheory.theory.activation import ERF, RELU

    return RELU, ERF


def expectation_expressions(activation: Activation) -> dict[str, tuple[Any, Any]]:
    """The arguments and expressions of `Expectations`."""
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
    return NumericExpectations(activation)


@lru_cache(maxsize=16)
def _parts(layout: GaussianClasses, activation: Activation, weight_variance: float) -> Parts:
    f = expectations_of(activation)
    if layout.variances is None:
        from nctheory.compute.montecarlo import general_parts

        return general_parts(f, layout, weight_variance)
    return isotropic_parts(f, layout, weight_variance)


def isotropic_parts(
    f: NumericExpectations,
    layout: GaussianClasses,
    weight_variance: float,
    orders: tuple[int, int] = _ORDERS,
    plane_orders: tuple[int, int] = _PLANE_ORDERS,
) -> Parts:
    """The moments of isotropic classes, by quadrature at two orders."""
    means, dim, classes = layout.means, layout.dim, layout.classes
    assert layout.variances is not None
    stds = np.sqrt(layout.variances)
    norms = np.sqrt(np.sum(means**2, axis=1))  # pairwise sums, for very large d
    spread, gram = np.zeros((2, classes)), np.zeros((2, classes, classes))
    gaps = np.zeros_like(gram)
    d_spread, d_gram, d_gaps = np.zeros_like(spread), np.zeros_like(gram), np.zeros_like(gaps)

    done: dict[tuple[float, float], Any] = {}
    for c in range(classes):
        key = norms[c], stds[c]
        if key not in done:
            done[key] = _two_orders(_class_integrals, orders, f, *key, dim, weight_variance)
        (spread[:, c], gram[:, c, c]), (d_spread[:, c], d_gram[:, c, c]) = done[key]
    for c in range(classes):
        for e in range(c):
            near, far = (c, e) if norms[c] <= norms[e] else (e, c)
            plane = _plane(means[far], means[near])
            widths = stds[[far, near]]
            in_line = plane[1, 1] == 0
            order = orders if in_line else plane_orders
            value, error = _two_orders(
                _pair_integrals, order, f, plane, widths, dim, weight_variance
            )
            for (gap, product), to_gaps, to_gram in (
                (value, gaps, gram), (error, d_gaps, d_gram),
            ):  # fmt: skip
                to_gaps[:, c, e] = to_gaps[:, e, c] = gap
                to_gram[:, c, e] = to_gram[:, e, c] = product
    root = np.sqrt(np.einsum("kcc->kc", gram))
    d_spread += _ROUNDING * spread
    d_gram += _ROUNDING * root[:, :, None] * root[:, None, :]
    d_gaps += _ROUNDING * (gaps + np.sqrt(gaps) * (root[:, :, None] + root[:, None, :]))
    return Parts(spread, gaps, gram, (d_spread, d_gaps, d_gram))


def _plane(far: Array, near: Array) -> Array:
    """Coordinates (2, 2) of two means in their plane; the first one lies on the first axis."""
    length = math.sqrt(np.sum(far**2))
    if length == 0:
        return np.zeros((2, 2))
    axis = far / length
    along = float(np.sum(near * axis))
    across = math.sqrt(np.sum((near - along * axis) ** 2))
    if len(far) == 1 or across <= _ROUNDING * math.sqrt(len(far)) * length:
        across = 0.0
    return np.array([[length, 0.0], [along, across]])


def _two_orders(function: Callable[..., Array], orders: tuple[int, int], *args: Any) -> Any:
    """The value at the higher order, and a bound of its error: the change from the lower order,
    and a tenth of the worst relative change, so that no coincidence is taken for convergence."""
    low, high = (function(*args, order) for order in orders)
    change = np.abs(high - low)
    worst = (change[0] / np.maximum(np.abs(high[0]), _TINY)).max()
    return high, change + 0.1 * worst * np.abs(high)


def _class_integrals(
    f: NumericExpectations, norm: float, std: float, dim: int, weight_variance: float, order: int
) -> Array:
    """The spread and M_cc of one class, each for the NNGP and the extra kernel: (2, 2)."""
    speed = math.sqrt(weight_variance / dim)
    radius_detail, angle_detail = f.details(norm, std, speed, radius_range(dim)[1])
    radius, radius_weights = _radii(f, dim, radius_detail, order)
    p, rest, weights = angle_rule(dim, 1, angle_detail, order)
    p, rest = np.concatenate([p, -p]), np.concatenate([rest, rest])
    weights = np.concatenate([weights, weights]) / 2
    size = speed * radius[:, None]  # |w|
    a = size * norm * p
    b = np.broadcast_to(np.maximum((size * std) ** 2, _TINY), a.shape)
    mean, slope, curvature = f.means(a, b)
    square, slope_variance, _, moment_variance = f.slopes(a, b)
    bend = curvature * std**2 * size
    spreads = (
        f.variance(a, b, order),
        # phi'(w.x) x, along w, and across it: mu has the part norm * rest there
        (norm * rest) ** 2 * slope_variance
        + moment_variance / size**2
        + (dim - 1) * std**2 * square,
    )
    products = (mean**2, (slope * norm + bend * p) ** 2 + (bend * rest) ** 2)
    if std == 0:
        spreads = (np.zeros_like(a), np.zeros_like(a))
    totals = [[radius_weights @ (x @ weights) for x in pair] for pair in (spreads, products)]
    return np.array(totals) * [1.0, weight_variance / dim]


def _pair_integrals(
    f: NumericExpectations, means: Array, stds: Array, dim: int, weight_variance: float, order: int
) -> Array:
    """The gap and M_cc' of two classes, each for the NNGP and the extra kernel: (2, 2)."""
    speed = math.sqrt(weight_variance / dim)
    norms = np.hypot(*means.T)
    largest = radius_range(dim)[1]
    details = [f.details(m, s, speed, largest) for m, s in zip(norms, stds, strict=True)]
    radius_detail, angle_detail = np.min(details, axis=0)
    radius, radius_weights = _radii(f, dim, radius_detail, order)
    if means[1, 1] == 0:
        p, rest, weights = angle_rule(dim, 1, angle_detail, order)
        x_axis, y_axis, circle = np.array([1.0, -1.0]), np.zeros(2), np.full(2, 0.5)
    else:
        p, rest, weights = angle_rule(dim, 2, angle_detail, order)
        steep = np.arctan2(means[:, 1], means[:, 0])  # integrands are steep across the means
        breaks = np.concatenate([steep + math.pi / 2, steep - math.pi / 2])
        angles, circle = circle_rule(breaks, angle_detail, order)
        x_axis, y_axis = np.cos(angles), np.sin(angles)
    x, y = np.outer(p, x_axis).ravel(), np.outer(p, y_axis).ravel()
    rest, directions = np.repeat(rest, len(x_axis)), np.outer(weights, circle).ravel()
    totals = np.zeros((2, 2))
    step = max(1, 60_000 // len(x))
    for i in range(0, len(radius), step):
        size = speed * radius[i : i + step, None]
        features, gradients = [], []
        for mu, std in zip(means, stds, strict=True):
            b = np.maximum((size * std) ** 2, _TINY)
            mean, slope, curvature = f.means(size * (mu[0] * x + mu[1] * y), b)
            bend = curvature * std**2 * size
            features.append(mean)
            gradients.append((slope * mu[0] + bend * x, slope * mu[1] + bend * y, bend * rest))
        (f1, f2), (g1, g2) = features, gradients
        values = [
            [(f1 - f2) ** 2, sum((s - t) ** 2 for s, t in zip(g1, g2, strict=True))],
            [f1 * f2, sum(s * t for s, t in zip(g1, g2, strict=True))],
        ]
        w = radius_weights[i : i + step]
        totals += [[w @ (v @ directions) for v in row] for row in values]
    return totals * [1.0, weight_variance / dim]


def _radii(f: NumericExpectations, dim: int, detail: float, order: int) -> tuple[Array, Array]:
    """The rule for the radius. If phi is homogeneous all integrands are |w|^2 times a function of
    the direction (with |w|^0 for the extra kernel), and one radius, of the right |w|^2, does."""
    if f.homogeneous:
        return np.array([math.sqrt(dim)]), np.ones(1)
    return radius_rule(dim, detail, order)


def limit_moments(
    gram: ArrayLike,
    variances: ArrayLike,
    *,
    kernel: str,
    activation: Activation | str,
    weight_variance: float = 1.0,
    depth: int = 1,
    sizes: ArrayLike | None = None,
) -> ClassMoments:
    """Class moments of isotropic Gaussian classes in the limit d -> infinity, in closed form.

    There <x, x>/d -> <mu, mu>/d + s^2 and <x, x'>/d -> <mu, mu'>/d, so that all pairs of samples of
    two classes are alike.

    Parameters
    ----------
    gram : array (C, C)
        The limits of <mu_c, mu_c'>/d; positive semidefinite.
    variances : float or array (C,)
        s_c^2.
    kernel, activation, weight_variance, depth
        As for `population_moments`; any activation.
    sizes : array (C,), optional
        As in `GaussianClasses`.

    Examples
    --------
    >>> from nctheory.compute.moments import nc1
    >>> gram = [[1.0, -1.0], [-1.0, 1.0]]
    >>> for kernel in ("nngp", "ntk"):
    ...     m = limit_moments(gram, 1.0, kernel=kernel, activation="erf")
    ...     print(f"{nc1(m).ratio:.6f}")
    1.253359
    1.665984
    """
    means = validate.gram(gram, "gram")
    widths = validate.variances(variances, "variances", len(means))
    function = Kernel(kernel, activation, depth, weight_variance)
    pairs = _limit_pairs(means, widths, weight_variance)
    distance, products = function.distances(pairs), function.values(pairs)
    t = function.diagonal(weight_variance * (np.diag(means) + widths))
    narrow = np.ones(distance.shape, dtype=bool)
    error = function.distance_error(distance, np.add.outer(t, t), narrow)
    moments = moments_of_distances(t, distance, None, error)
    return _with_products(moments, products, sizes)


def _limit_pairs(means: Array, widths: Array, weight_variance: float) -> Pairs:
    """The coordinates of independent samples of two classes; differences are exact."""
    exact = [[Fraction(float(z)) for z in row] for row in means]
    own = [exact[c][c] + Fraction(float(w)) for c, w in enumerate(widths)]
    classes = range(len(own))

    def table(entry: Callable[[int, int], Any]) -> Array:
        return np.array([[float(entry(c, e)) for e in classes] for c in classes])

    area = table(lambda c, e: max(own[c] * own[e] - exact[c][e] ** 2, Fraction(0)))
    pairs = Pairs(
        table(lambda c, e: own[c]), means, table(lambda c, e: own[e]), np.sqrt(area),
        table(lambda c, e: own[c] + own[e] - 2 * exact[c][e]), table(lambda c, e: own[e] - own[c]),
    )  # fmt: skip
    return Pairs(*(weight_variance * x for x in pairs))


def _with_products(moments: ClassMoments, products: Array, sizes: ArrayLike | None) -> ClassMoments:
    """The moments with M as it is, and with gaps from M where that has the smaller error: where
    class means are short beside the spread."""
    assert moments.error is not None
    diagonal, size = np.diag(products), np.abs(products)
    gaps = np.add.outer(diagonal, diagonal) - 2 * products
    d_gram = ROUNDING * size
    d_gaps = ROUNDING * (np.add.outer(np.diag(size), np.diag(size)) + 2 * size)
    np.fill_diagonal(d_gaps, 0)
    better = d_gaps < moments.error.gaps
    error = dataclasses.replace(
        moments.error, M=d_gram, gaps=np.where(better, d_gaps, moments.error.gaps)
    )
    gaps = np.where(better, np.maximum(gaps, 0), moments.gaps)
    moments = dataclasses.replace(moments, M=products, gaps=gaps, error=error)
    if sizes is None:
        return moments
    return expected_of_samples(moments, validate.vector(sizes, "sizes", len(moments.t)))


def moments_of_distances(
    t: Array, distance: Array, sizes: ArrayLike | None, distance_error: Array | None = None
) -> ClassMoments:
    """Class moments from t (C,) and the mean squared feature distances (C, C) of independent
    samples of two classes, with bounds of their errors if they are given."""
    spread = np.diag(distance) / 2
    gaps = np.maximum(distance - spread[:, None] - spread[None, :], 0)
    np.fill_diagonal(gaps, 0)
    gram = (t[:, None] + t[None, :] - distance) / 2
    ones = np.ones(len(t))
    error = None if distance_error is None else errors_from_distances(t, distance_error, ones)
    moments = ClassMoments(t, gram, ones, spread, gaps, error)
    if sizes is None:
        return moments
    return expected_of_samples(moments, validate.vector(sizes, "sizes", len(t)))
