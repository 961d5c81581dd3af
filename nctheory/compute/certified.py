"""Class moments and NC1 as balls: numbers with a proof of how accurate they are.

Inputs are taken as the exact binary numbers that they are (a `GaussianClasses` holds variances, so
the variance is what is exact). `certified_nc1` raises the precision until the ball of NC1 is small;
where it stays wide, that is what it returns, and nothing is guessed.

Finite sets and the limit d -> infinity are evaluated straight from the kernel's expressions.
Gaussian classes, at depth 1 and without biases, are integrals over the weights:

* t is an integral of elementary functions (`nctheory.theory.mirrored`), whatever the covariances;
* M of mirrored isotropic classes and ERF has integrands in closed form, with Kummer's function;
* M of classes that lie in one plane (d = 1 and d = 2 with any covariances, or isotropic classes
  with means on one line through 0) is an integral over the angle of w, by `acb.integral`, and over
  |w| by `radius_rule` (ReLU needs one |w|, since it is homogeneous).

Other Gaussian classes have no enclosure here, and a ValueError says so.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from flint import acb, arb, arb_mat, ctx, fmpq

from nctheory.compute import validate
from nctheory.compute.balls import (
    BallMoments,
    Enclosure,
    dot,
    exact,
    gauss_rule,
    nc1_ball,
    precision,
    radius_rule,
    relative_radius,
)
from nctheory.compute.gaussian import GaussianClasses
from nctheory.compute.kernels import (
    KERNELS,
    Kernel,
    last_expression,
    next_expressions,
    resolve_activation,
)
from nctheory.compute.layouts import Layout, LimitClasses

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = [
    "ball_moments", "certified_kernel", "certified_nc1", "finite_moments", "limit_moments",
    "mirrored_parts", "population_moments",
]  # fmt: skip

_MOST = 424  # bits, unless the caller allows more


def certified_nc1(
    layout: Layout,
    *,
    kernel: str,
    activation: Activation | str,
    weight_variance: float = 1.0,
    convention: str = "literature",
    radius: float = 1e-12,
    most_bits: int = _MOST,
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
    bits = min(most_bits, 13 + math.ceil(-math.log2(radius)))
    while True:
        with precision(bits):
            moments = ball_moments(
                layout, kernel=kernel, activation=activation, weight_variance=weight_variance
            )
            found = nc1_ball(moments, convention)
            if relative_radius(found.ratio) < radius or bits >= most_bits:
                return found
        bits = min(most_bits, bits + bits // 2)


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
        self.has_theta = self.layers > 1 and kernel.layer.has_ntk
        inputs = 11 if self.has_theta else 6
        self.last = _ball_last(kernel.activation, kernel.name, inputs)
        self.next = _ball_next(kernel.activation) if self.layers > 1 else None

    def __call__(self, k11: fmpq, k12: fmpq, k22: fmpq, same: bool = False) -> arb:
        """K(x, x') of inputs with these entries of K_0; `same` if x' is x."""
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


@cache
def _ball_last(activation: Activation, name: str, inputs: int) -> Callable[..., Any]:
    from nctheory.compute.compile import ball_function

    return ball_function(*last_expression(activation, "off_diagonal", name, inputs))


@cache
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
    if activation.name not in ("relu", "erf"):
        raise ValueError(
            f"activation: expected relu or erf for Gaussian classes, got {activation.name}"
        )
    variance = exact(weight_variance)
    classes = range(layout.classes)
    names = ("nngp", "extra") if kernel == "ntk" else (kernel,)
    parts = [_part(layout, name, activation, variance) for name in names]
    scale = arb(variance) if kernel == "ntk" else arb(1)
    t = [scale * sum((p.t[c] for p in parts), arb(0)) for c in classes]
    gram = [[scale * sum((p.M[c][e] for p in parts), arb(0)) for e in classes] for c in classes]
    moments = BallMoments(t, gram, [arb(1)] * layout.classes)
    return moments if layout.sizes is None else moments.expected_of_samples(layout.sizes)


class _Part(NamedTuple):
    t: list[arb]
    M: list[list[arb]]


def _part(layout: GaussianClasses, name: str, activation: Activation, variance: fmpq) -> _Part:
    """The moments of one kernel, not the NTK."""
    means = [[exact(z) for z in row] for row in layout.means]
    factor = variance / layout.dim
    zero = fmpq(0)
    inner = [[sum((p * q for p, q in zip(x, y, strict=True)), zero) for y in means] for x in means]
    shapes = [_Shape.of(layout, c, factor) for c in range(layout.classes)]
    if name == "linear":
        t = [arb(s.alpha + s.trace) for s in shapes]
        return _Part(t, [[arb(factor * k) for k in row] for row in inner])
    if activation.name == "relu":
        slope = _diagonal_slope(activation)
        t = [slope * arb(s.alpha + s.trace) for s in shapes]
    if layout.is_mirrored and layout.isotropic and activation.name == "erf":
        own = mirrored_parts(name, arb(shapes[0].alpha), arb(shapes[0].trace), layout.dim)
        return _Part([own[0]] * 2, [[own[1], -own[1]], [-own[1], own[1]]])
    if activation.name == "erf":
        t = [_erf_total(name, s, layout.dim) for s in shapes]
    plane = _Plane.of(layout, means, inner, factor)
    if activation.name == "relu" and not all(
        p > 0 and (same or p * v > q * q)
        for (p, q, v), same in zip(plane.covariances, plane.isotropic, strict=True)
    ):
        raise ValueError(
            "layout: no enclosure of the moments; expected positive definite covariances for relu"
        )
    return _Part(t, plane.products(name, activation))


class _Shape(NamedTuple):
    """A class in K_0: alpha = K_0(mu, mu), trace = factor tr S; its variance if it is isotropic."""

    alpha: fmpq
    trace: fmpq
    matrix: list[list[fmpq]] | None
    mean: list[fmpq]
    factor: fmpq

    @classmethod
    def of(cls, layout: GaussianClasses, c: int, factor: fmpq) -> _Shape:
        mean = [exact(z) for z in layout.means[c]]
        alpha = factor * sum((z * z for z in mean), fmpq(0))
        if layout.variances is not None:
            trace = factor * layout.dim * exact(layout.variances[c])
            return cls(alpha, trace, None, mean, factor)
        matrix = [[exact(z) for z in row] for row in layout.covariances[c]]
        trace = factor * sum((matrix[i][i] for i in range(layout.dim)), fmpq(0))
        return cls(alpha, trace, matrix, mean, factor)


@cache
def _diagonal_slope(activation: Activation) -> arb:
    """K(x, x) / K_0(x, x) of the ReLU, the same for the NNGP and the extra kernel."""
    import sympy as sp

    from nctheory.theory.gaussian import k11

    slopes = {sp.simplify(activation.diagonal / k11), sp.simplify(activation.diagonal_dot)}
    (slope,) = slopes
    return arb(fmpq(int(slope.p), int(slope.q)))


@cache
def _mirrored_functions() -> dict[tuple[str, str], Callable[..., arb]]:
    from nctheory.compute.compile import ball_function
    from nctheory.theory import mirrored as theory

    form = theory.ErfMirrored.get()
    shared = [theory.alpha, theory.beta, theory.dim]
    found = {}
    for kind, node in (("total", theory.g), ("product", theory.r)):
        expressions = getattr(form, kind)
        found[kind, "nngp"] = ball_function([theory.x, *shared, node], expressions["nngp"])
        found[kind, "extra"] = ball_function([*shared, node], expressions["extra"])
    return found


def mirrored_parts(
    name: str, alpha: arb, beta: arb, dim: int, bits: int | None = None
) -> tuple[arb, arb]:
    """t and M_11 of the NNGP or of the extra kernel, ERF, mirrored isotropic classes.

    alpha is weight_variance mean^2 and beta is weight_variance std^2. The errors of the rules are
    about 2^-bits of alpha + beta and of alpha; `bits` is the precision if it is not given.

    The bounds that the rules need: for Re z >= 0, |exp(-z)| <= 1 and |1 - exp(-z)| <= |z|, and both
    hold of averages such as Kummer's function, of y u^2 with mean y / d, and of L(theta), of
    theta K_0(x, x) with mean theta (alpha + beta).
    """
    bits = ctx.prec if bits is None else bits
    four = 4 / arb.pi()
    total = _isotropic_total(name, alpha, beta, dim, bits)
    function = _mirrored_functions()["product", name]
    if name == "extra":
        # |1/p|, |(1 + b)/p| <= 1 and |b/p| <= 1/2 for p = 1 + 2b, Re b >= 0
        rule = radius_rule(dim, 0, bits)
        values = [function(alpha, beta, dim, r) for r in rule.nodes]
        return total, rule.expectation(values, bound=four * alpha * (1 + arb(2) / dim))
    nodes, weights, factor = gauss_rule(bits)
    rule = radius_rule(dim, 2, bits)
    values = [dot(weights, [function(x, alpha, beta, dim, r) for x in nodes]) for r in rule.nodes]
    product = rule.expectation(values, bound2=four * alpha / dim)
    return total, product + arb(0, (factor * four * alpha).abs_upper())


def _isotropic_total(name: str, alpha: arb, beta: arb, dim: int, bits: int) -> arb:
    """t of an isotropic class, ERF."""
    function = _mirrored_functions()["total", name]
    return _total(
        name, lambda *node: function(*node[:-1], alpha, beta, dim, node[-1]), alpha + beta, bits
    )


def _total(name: str, function: Callable[..., arb], mean: arb, bits: int) -> arb:
    """t from its integrand, a function of g for the extra kernel, and else of x and g, for classes
    of E K_0(x, x) = mean, which bounds -L' and the slope of L."""
    bound = 4 / arb.pi() * mean
    if name == "extra":
        rule = radius_rule(1, 0, bits)
        return rule.expectation([function(g) for g in rule.nodes], bound=bound)
    nodes, weights, factor = gauss_rule(bits)
    rule = radius_rule(1, 2, bits)
    values = [dot(weights, [function(x, g) for x in nodes]) for g in rule.nodes]
    return rule.expectation(values, bound2=bound) + arb(0, (factor * bound).abs_upper())


def _erf_total(name: str, shape: _Shape, dim: int) -> arb:
    """t of a class, ERF."""
    if shape.matrix is None:
        return _isotropic_total(name, arb(shape.alpha), arb(shape.trace), dim, ctx.prec)
    factor = arb(shape.factor)
    covariance = factor * arb_mat(dim, dim, [arb(z) for row in shape.matrix for z in row])
    mean = factor.sqrt() * arb_mat(dim, 1, [arb(z) for z in shape.mean])
    one = arb_mat(dim, dim, [int(i == j) for i in range(dim) for j in range(dim)])

    def transform(theta: arb) -> tuple[arb, arb_mat, arb_mat]:
        """L(theta), as in `nctheory.theory.mirrored` but a factor for each principal direction;
        and (1 + 2 theta S)^-1, and this times the mean."""
        inflation = one + 2 * theta * covariance
        inverse = inflation.inv()
        moved = inverse * mean
        exponent = (mean.transpose() * moved)[0, 0]
        return (-theta * exponent).exp() / inflation.det().sqrt(), inverse, moved

    def nngp(x: arb, g: arb) -> arb:
        level = 1 + x * x
        return 4 / (arb.pi() * level) * (1 - transform(level * g * g)[0])

    def extra(g: arb) -> arb:
        value, inverse, moved = transform(2 * g * g)
        spread = (covariance * inverse).trace()
        return 4 / arb.pi() * value * (spread + (moved.transpose() * moved)[0, 0])

    function = nngp if name == "nngp" else extra
    return _total(name, function, arb(shape.alpha + shape.trace), ctx.prec)


class _Plane(NamedTuple):
    """Classes that lie in one plane with |w|, in the coordinates w = |w| (sin s, cos s).

    `lines` says that all means lie on the first axis and that classes are isotropic; then the
    dimension may be any, and cos s is the size of all that is across.
    """

    dim: int
    factor: arb  # weight_variance / d
    means: list[tuple[arb, arb]]
    covariances: list[tuple[arb, arb, arb]]  # S_11, S_12, S_22
    isotropic: list[bool]
    line: bool

    @classmethod
    def of(
        cls, layout: GaussianClasses, means: list[list[fmpq]], inner: list[list[fmpq]], factor: fmpq
    ) -> _Plane:
        classes = range(layout.classes)
        line = layout.isotropic and all(
            inner[c][e] ** 2 == inner[c][c] * inner[e][e] for c in classes for e in classes
        )
        if not line and layout.dim != 2:
            raise ValueError(
                "layout: no enclosure of the moments; expected classes in dimension 1 or 2, or "
                "isotropic classes with means on one line through 0"
            )
        if line:
            first = next((c for c in classes if inner[c][c]), 0)
            places = [
                (arb(inner[c][c]).sqrt() * (-1 if inner[c][first] < 0 else 1), arb(0))
                for c in classes
            ]
        else:
            places = [(arb(x), arb(y)) for x, y in means]
        if layout.variances is not None:
            widths = [arb(exact(z)) for z in layout.variances]
            shapes = [(v, arb(0), v) for v in widths]
        else:
            shapes = [
                (arb(exact(s[0, 0])), arb(exact(s[0, 1])), arb(exact(s[1, 1])))
                for s in layout.covariances
            ]
        same = [layout.variances is not None] * layout.classes
        return cls(layout.dim, arb(factor), places, shapes, same, line)

    def products(self, name: str, activation: Activation) -> list[list[arb]]:
        """M, by one integral a pair of classes."""
        classes = range(len(self.means))
        gram = [[arb(0)] * len(self.means) for _ in classes]
        for c in classes:
            for e in range(c + 1):
                gram[c][e] = gram[e][c] = self._product(c, e, name, activation)
        return gram

    def _product(self, c: int, e: int, name: str, activation: Activation) -> arb:
        if activation.name == "relu":  # homogeneous: any h(r) with the right E r^2 does
            return self._over_angles(c, e, name, activation, arb(self.dim).sqrt())
        rule = radius_rule(self.dim, 0, ctx.prec)
        values = [self._over_angles(c, e, name, activation, r) for r in rule.nodes]
        if name == "nngp":
            # erf(z)^2 is the average of 1 - exp(-(1 + x^2) z^2), which is at most 2.
            return rule.expectation(values, bound=2)
        # |grad m| <= (2 / sqrt pi) |mu| (1 + |w| sqrt(2 |S|)), since |S w|^2 <= |S| b and
        # sqrt|b| / |1 + 2b| <= 1 / sqrt 2; the product of two is at most twice the sum of squares.
        norms = [(x * x + y * y).sqrt() for x, y in (self.means[c], self.means[e])]
        widest = max(self.covariances[k][0] + self.covariances[k][2] for k in (c, e))
        bound = 8 / arb.pi() * self.factor * norms[0] * norms[1]
        return rule.expectation(values, bound=bound, bound2=2 * bound * self.factor * widest)

    def _over_angles(self, c: int, e: int, name: str, activation: Activation, r: arb) -> arb:
        """The average over the directions of w, |w| being r sqrt(factor)."""
        length = self.factor.sqrt() * r

        def integrand(s: acb, _: bool) -> acb:
            sine, cosine = s.sin(), s.cos()
            value = self._integrand(c, e, name, activation, length, sine, cosine)
            return value * cosine ** (self.dim - 2) if self.line and self.dim > 2 else value

        if self.dim == 1:
            ends = [
                self._integrand(c, e, name, activation, length, acb(x), acb(0)) for x in (1, -1)
            ]
            return (ends[0].real + ends[1].real) / 2
        half = arb.pi() / 2
        if self.line:
            breaks = [-half, arb(0), half]
            mass = arb.pi() if self.dim == 2 else (
                arb.pi().sqrt() * (arb(self.dim - 1) / 2).gamma() / (arb(self.dim) / 2).gamma()
            )  # fmt: skip
        else:
            # Integrands are steep, or have kinks, where w is orthogonal to a mean.
            turns = {0.0, math.pi / 2}
            turns |= {math.atan2(-float(y), float(x)) % math.pi for x, y in self.means}
            breaks = [arb(x) for x in sorted(turns)]
            breaks = [*breaks, *(x + 2 * half for x in breaks), breaks[0] + 4 * half]
            mass = 2 * arb.pi()
        total = acb(0)
        for low, high in pairwise(breaks):
            total += acb.integral(integrand, low, high)
        return total.real / mass

    def _integrand(
        self, c: int, e: int, name: str, activation: Activation, length: arb, sine: acb, cosine: acb
    ) -> acb:
        w = length * sine, length * cosine
        functions = []
        for k in (c, e):
            (mu, nu), (p, q, v) = self.means[k], self.covariances[k]
            moved = (p * w[0], p * w[1]) if self.isotropic[k] else (
                p * w[0] + q * w[1], q * w[0] + v * w[1]
            )  # fmt: skip
            b = acb(p * length**2) if self.isotropic[k] else moved[0] * w[0] + moved[1] * w[1]
            a = mu * w[0] + nu * w[1]
            functions.append((*_means(activation)(a, b), moved, (mu, nu)))
        (f, slope, bend, s, m), (f2, slope2, bend2, s2, m2) = functions
        if name == "nngp":
            return f * f2
        gradients = (
            (slope * m[i] + bend * s[i]) * (slope2 * m2[i] + bend2 * s2[i]) for i in (0, 1)
        )
        return self.factor * sum(gradients, acb(0))


@cache
def _means(activation: Activation) -> Callable[..., Any]:
    """E phi(z), E phi'(z) and E phi''(z) for z ~ N(a, b), as defined, and so analytic."""
    import sympy as sp

    from nctheory.compute.compile import ball_function
    from nctheory.theory.expectations import a, b, smoothed
    from nctheory.theory.gaussian import u

    mean = smoothed(activation.phi(u))
    slope = sp.simplify(sp.diff(mean, a))
    return ball_function([a, b], [mean, slope, sp.simplify(sp.diff(slope, a))])
