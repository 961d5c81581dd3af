"""Class moments and NC1 as balls: numbers with a proof of how accurate they are.

Inputs are taken as the exact binary numbers that they are (a `GaussianClasses` holds variances, so
the variance is what is exact). `certified_nc1` raises the precision until the ball of NC1 is small;
where it stays wide, that is what it returns, and nothing is guessed.

Finite sets and the limit d -> infinity are evaluated straight from the kernel's expressions.
Gaussian classes, at depth 1 and without biases, are integrals: `nctheory.enclose.points_erf` has
them for any means and covariances, and `nctheory.enclose.points_relu` for isotropic classes and
for classes in a plane. Other Gaussian classes have no enclosure for ReLU, and a ValueError says so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import cache, lru_cache, partial
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from flint import arb, arb_mat, ctx, fmpq

from nctheory import validate
from nctheory.compute.kernels import Kernel, resolve_activation
from nctheory.compute.layers import last_expression, next_expressions
from nctheory.compute.population import expectation_activations
from nctheory.enclose import points_erf as certified_erf
from nctheory.enclose import points_relu as certified_relu
from nctheory.enclose.balls import (
    BallMoments,
    Enclosure,
    exact,
    nc1_ball,
    precision,
    precisions,
    relative_radius,
)
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layouts import Layout, LimitClasses
from nctheory.names import KERNELS
from nctheory.theory.shared import once

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = [
    "MOST_BITS", "ball_moments", "certified_kernel", "certified_nc1", "finite_moments",
    "limit_moments", "population_moments",
]  # fmt: skip

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


def ball_moments(
    layout: Layout, *, kernel: str, activation: Activation | str, weight_variance: float = 1.0
) -> BallMoments:
    """Class moments on a layout as balls, at depth 1 and without biases, at this precision."""
    phi = resolve_activation(activation)
    if isinstance(layout, GaussianClasses):
        return population_moments(layout, kernel, phi, weight_variance)
    if isinstance(layout, LimitClasses):
        return limit_moments(layout, kernel, phi, weight_variance)
    return finite_moments(
        layout.points, layout.index, kernel=kernel, activation=phi, weight_variance=weight_variance
    )


# --- finite sets, and the limit d -> infinity -----------------------------------------------------


class _Entries:
    """The values of a kernel as balls, from exact entries of K_0."""

    def __init__(self, kernel: Kernel) -> None:
        self.variances = exact(kernel.weight_variance), exact(kernel.bias_variance)
        self.layers = 1 if kernel.name == "linear" else kernel.depth
        self.has_theta = self.layers > 1 and kernel.has_ntk
        inputs = 11 if self.has_theta else 6
        self.last = _ball_last(kernel.activation, kernel.name, inputs)
        self.next = _ball_next(kernel.activation) if self.layers > 1 else None
        # Inputs that are 0 have the feature phi(0), wherever phi jumps.
        jumps = kernel.name != "linear" and not kernel.activation.continuous_at_zero
        self.zero_row = _ball_zero_row(kernel.activation) if jumps else None

    def __call__(self, k11: fmpq, k12: fmpq, k22: fmpq, same: bool = False) -> arb:
        """K(x, x') of inputs with these entries of K_0; `same` if x' is x."""
        if self.zero_row is not None and (k11 == 0 or k22 == 0):
            if self.layers > 1:
                raise ValueError("X: no enclosure for rows of zeros beyond depth 1 where phi jumps")
            at_zero, mean = self.zero_row
            factors = [at_zero if k == 0 else mean(arb(k)) for k in (k11, k22)]
            return arb(factors[0] * factors[1])
        numbers = k11, k12, k22, k11 * k22 - k12 * k12, k11 + k22 - 2 * k12, k22 - k11
        state = [arb(z) for z in numbers]
        state[3] = state[3].sqrt()
        variances = [arb(z) for z in self.variances]
        if self.has_theta:
            state += [state[i] for i in (0, 1, 2, 4, 5)]
        for _ in range(self.layers - 1):
            assert self.next is not None
            state = list(self.next(*state, *variances))
            if same:
                for i in (3, 4, 5, 9, 10)[: 5 if self.has_theta else 3]:
                    state[i] = arb(0)
        return arb(self.last(*state, *variances))


@once
def _ball_last(activation: Activation, name: str, inputs: int) -> Callable[..., Any]:
    from nctheory.compute.compile import ball_function

    return ball_function(*last_expression(activation, "off_diagonal", name, inputs))


@once
def _ball_zero_row(activation: Activation) -> tuple[arb, Callable[..., Any]]:
    """phi(0), and E phi(u) as a function of the variance of u."""
    from nctheory.compute.compile import ball_function
    from nctheory.theory.gaussian import k11, mean, u

    average = ball_function([k11], mean(activation.phi(u), u, k11))
    return arb(ball_function([], activation.at_zero)()), average


@once
def _ball_next(activation: Activation) -> Callable[..., Any]:
    from nctheory.compute.compile import ball_function

    return ball_function(*next_expressions(activation))


def certified_kernel(
    X: Any,
    *,
    kernel: str,
    activation: Activation | str,
    depth: int = 1,
    weight_variance: float = 1.0,
    bias_variance: float = 0.0,
) -> list[list[arb]]:
    """The matrix of a kernel on the rows of X (N, d) as balls, at this precision.

    >>> with precision(80):
    ...     matrix = certified_kernel([[1.0, 0.0], [0.0, 1.0]], kernel="nngp", activation="relu")
    >>> print(matrix[0][1].str(15))
    [0.079577471545947...]
    """
    rows = validate.matrix(X, "X")
    entries = _Entries(Kernel(kernel, activation, depth, weight_variance, bias_variance))
    inner = _inner_products(rows, weight_variance, bias_variance)
    matrix = [[arb(0)] * len(rows) for _ in rows]
    for i in range(len(rows)):
        for j in range(i + 1):
            value = entries(inner[i][i], inner[i][j], inner[j][j], same=i == j)
            matrix[i][j] = matrix[j][i] = value
    return matrix


def _inner_products(
    rows: np.ndarray[Any, Any], weight_variance: float, bias_variance: float
) -> list[list[fmpq]]:
    """K_0 of the rows, exactly."""
    points = [[exact(z) for z in row] for row in rows]
    factor, bias = exact(weight_variance) / rows.shape[1], exact(bias_variance)
    zero = fmpq(0)
    return [
        [
            bias + factor * sum((p * q for p, q in zip(x, y, strict=True)), zero)
            for y in points[: i + 1]
        ]
        for i, x in enumerate(points)
    ]


def finite_moments(
    points: Any,
    labels: Any,
    *,
    kernel: str,
    activation: Activation | str,
    depth: int = 1,
    weight_variance: float = 1.0,
    bias_variance: float = 0.0,
) -> BallMoments:
    """Class moments of a kernel on data (N, d) with labels (N,) as balls, at this precision.

    The arguments are those of `kernel_moments`; it takes time and memory N^2, in Python.
    """
    matrix = certified_kernel(
        points, kernel=kernel, activation=activation, depth=depth,
        weight_variance=weight_variance, bias_variance=bias_variance,
    )  # fmt: skip
    classes, index = validate.labels(labels, len(matrix))
    groups = [np.flatnonzero(index == c).tolist() for c in range(len(classes))]
    zero = arb(0)
    t = [sum((matrix[i][i] for i in g), zero) / len(g) for g in groups]
    gram = [
        [sum((matrix[i][j] for i in g for j in h), zero) / (len(g) * len(h)) for h in groups]
        for g in groups
    ]
    return BallMoments(t, gram, [arb(len(g)) for g in groups])


def limit_moments(
    layout: LimitClasses, kernel: str, activation: Activation | str, weight_variance: float = 1.0
) -> BallMoments:
    """Class moments in the limit d -> infinity as balls, at this precision."""
    entries = _Entries(Kernel(kernel, activation, 1, weight_variance))
    factor = exact(weight_variance)
    gram = [[factor * exact(z) for z in row] for row in layout.gram]
    widths = [factor * exact(z) for z in layout.variances]
    classes = range(len(gram))
    own = [gram[c][c] + widths[c] for c in classes]
    t = [entries(k, k, k) for k in own]
    products = [[entries(own[c], gram[c][e], own[e]) for e in classes] for c in classes]
    return BallMoments(t, products, [arb(1)] * len(t))


# --- Gaussian classes -----------------------------------------------------------------------------


def population_moments(
    layout: GaussianClasses, kernel: str, activation: Activation, weight_variance: float = 1.0
) -> BallMoments:
    """Class moments of Gaussian classes as balls, at this precision."""
    validate.choice(kernel, KERNELS, "kernel")
    if activation not in expectation_activations():
        raise ValueError(f"activation: expected relu or erf for Gaussian classes, got {activation}")
    variance = exact(weight_variance)
    classes = range(layout.classes)
    names = ("nngp", "extra") if kernel == "ntk" else (kernel,)
    parts = [_part(layout, name, activation, variance, ctx.prec) for name in names]
    scale = arb(variance) if kernel == "ntk" else arb(1)
    t = [scale * sum((p.t[c] for p in parts), arb(0)) for c in classes]
    gram = [[scale * sum((p.M[c][e] for p in parts), arb(0)) for e in classes] for c in classes]
    moments = BallMoments(t, gram, [arb(1)] * layout.classes)
    return moments if layout.sizes is None else moments.expected_of_samples(layout.sizes)


class _Part(NamedTuple):
    t: list[arb]
    M: list[list[arb]]


class _Places(NamedTuple):
    """Means and traces in K_0, exactly: the Gram matrix of the means, and the traces."""

    gram: list[list[fmpq]]
    traces: list[fmpq]

    @classmethod
    def of(cls, layout: GaussianClasses, factor: fmpq) -> _Places:
        columns = Counter(zip(*layout.means.tolist(), strict=True))  # few, if d is very large
        rows = [[exact(z) for z in row] for row in zip(*columns, strict=True)]
        counts = columns.values()

        def inner(x: list[fmpq], y: list[fmpq]) -> fmpq:
            return sum((n * p * q for n, p, q in zip(counts, x, y, strict=True)), fmpq(0))

        gram = [[factor * inner(x, y) for y in rows] for x in rows]
        if layout.variances is not None:
            return cls(gram, [factor * layout.dim * exact(z) for z in layout.variances])
        diagonals = [[exact(z) for z in np.diag(s)] for s in layout.covariances]
        return cls(gram, [factor * sum(x, fmpq(0)) for x in diagonals])


@lru_cache(maxsize=32)
def _part(
    layout: GaussianClasses, name: str, activation: Activation, variance: fmpq, bits: int
) -> _Part:
    """The moments of one kernel, not the NTK. `bits` is the precision, for the cache."""
    factor = variance / layout.dim
    places = _Places.of(layout, factor)
    own = [places.gram[c][c] for c in range(layout.classes)]
    if name == "linear":
        t = [arb(k + trace) for k, trace in zip(own, places.traces, strict=True)]
        return _Part(t, [[arb(k) for k in row] for row in places.gram])
    if activation == expectation_activations()[0]:  # ReLU
        slope = _diagonal_slope(activation)
        t = [slope * arb(k + trace) for k, trace in zip(own, places.traces, strict=True)]
        return _Part(t, _relu_products(layout, name, factor, places))
    if layout.isotropic:
        total = cache(lambda k, trace: certified_erf.total(name, arb(k), arb(trace), layout.dim))
        t = [total(k, trace) for k, trace in zip(own, places.traces, strict=True)]
        return _Part(t, _erf_products(name, places, layout.dim))
    shapes = [
        certified_erf.General(arb(factor).sqrt() * _column(mean), arb(factor) * _matrix(s))
        for mean, s in zip(layout.means, layout.covariances, strict=True)
    ]
    t = [certified_erf.general_total(name, s) for s in shapes]
    product = partial(certified_erf.general_product, name)
    return _Part(t, _symmetric(layout.classes, lambda c, e: product(shapes[c], shapes[e])))


def _column(values: Any) -> arb_mat:
    return arb_mat(len(values), 1, [arb(exact(z)) for z in values])


def _matrix(values: Any) -> arb_mat:
    return arb_mat(len(values), len(values), [arb(exact(z)) for row in values for z in row])


def _symmetric(classes: int, entry: Callable[[int, int], arb]) -> list[list[arb]]:
    gram = [[arb(0)] * classes for _ in range(classes)]
    for c in range(classes):
        for e in range(c + 1):
            gram[c][e] = gram[e][c] = entry(c, e)
    return gram


def _erf_products(name: str, places: _Places, dim: int) -> list[list[arb]]:
    """M of isotropic classes; equal pairs are computed once, and those of -mu from mu."""
    gram, variances = places.gram, [trace / dim for trace in places.traces]

    @cache
    def positive(p: fmpq, q: fmpq, k: fmpq, b: fmpq, b2: fmpq) -> arb:
        along = arb(p).sqrt()
        first = certified_erf.Isotropic(along, arb(0), arb(b))
        if p == q == k and b == b2:
            return certified_erf.product(name, first, None, dim)
        across = arb(q - k * k / p).sqrt()
        return certified_erf.product(
            name, first, certified_erf.Isotropic(arb(k) / along, across, arb(b2)), dim
        )

    def entry(c: int, e: int) -> arb:
        k = gram[c][e]
        if k == 0:  # the law of one class is unchanged when its mean changes sign, and erf is odd
            return arb(0)
        (p, b), (q, b2) = sorted((gram[i][i], variances[i]) for i in (c, e))
        value = positive(p, q, abs(k), b, b2)
        return value if k > 0 else -value

    return _symmetric(len(gram), entry)


def _relu_products(
    layout: GaussianClasses, name: str, factor: fmpq, places: _Places
) -> list[list[arb]]:
    gram, dim, classes = places.gram, layout.dim, range(layout.classes)
    if layout.variances is None:
        if dim != 2:
            raise ValueError(
                "layout: no enclosure for relu; expected isotropic classes, or dimension 2"
            )
        shapes = [[factor * exact(s[i]) for i in ((0, 0), (0, 1), (1, 1))]
                  for s in layout.covariances]  # fmt: skip
        definite = all(p > 0 and p * v > q * q for p, q, v in shapes)
    else:
        widths = [trace / dim for trace in places.traces]
        shapes = [[b, fmpq(0), b] for b in widths]
        definite = all(b > 0 for b in widths)
    if not definite:
        raise ValueError("layout: no enclosure for relu; expected positive definite covariances")
    lengths = [arb(gram[c][c]).sqrt() for c in classes]
    lines = [certified_relu.Line(z, arb(s[0])) for z, s in zip(lengths, shapes, strict=True)]
    in_line = [[gram[c][e] ** 2 == gram[c][c] * gram[e][e] for e in classes] for c in classes]
    if layout.isotropic and dim > 2 and not all(map(all, in_line)):
        cosines = [
            [arb(gram[c][e]) / (lengths[c] * lengths[e]) if gram[c][e] else arb(0) for e in classes]
            for c in classes
        ]
        return certified_relu.harmonic_products(lines, cosines, dim)[name]
    planes = []
    if dim == 2:
        root = arb(factor).sqrt()
        planes = [
            certified_relu.Planar(
                (root * arb(exact(x)), root * arb(exact(y))), (arb(p), arb(q), arb(v))
            )
            for (x, y), (p, q, v) in zip(layout.means, shapes, strict=True)
        ]

    def entry(c: int, e: int) -> arb:
        if layout.isotropic and in_line[c][e]:
            second = certified_relu.Line(-lengths[e] if gram[c][e] < 0 else lengths[e], lines[e][1])
            return certified_relu.line_product(name, lines[c], second, dim)
        return certified_relu.plane_product(name, planes[c], planes[e])

    return _symmetric(layout.classes, entry)


@once
def _diagonal_slope(activation: Activation) -> arb:
    """K(x, x) / K_0(x, x) of the ReLU, the same for the NNGP and the extra kernel."""
    import sympy as sp

    from nctheory.theory.gaussian import k11

    slopes = {sp.simplify(activation.diagonal / k11), sp.simplify(activation.diagonal_dot)}
    (slope,) = slopes
    return arb(fmpq(int(slope.p), int(slope.q)))
