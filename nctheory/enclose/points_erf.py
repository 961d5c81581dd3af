"""Balls of t and M, ERF, Gaussian classes of any dimension, means and covariances.

Integrands are those of `nctheory.theory.erf_classes`; general covariances have matrices where
isotropic classes have numbers. `acb.integral` integrates over the angle, with an error bound of its
own, and `ball_radius_rule` over the radius. What it needs is in the docstrings. All of it rests on
this: for Re z >= 0 and eigenvalues b >= 0, |exp(-z / (1 + z b))| <= 1 and |1 + z b| >= 1.

Means and covariances may be balls of any radius: what comes out has the values for all numbers in
them. The results at wide balls are wide, since what belongs together is then bounded apart.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any, NamedTuple

from flint import acb, acb_mat, arb, arb_mat, ctx

from nctheory.enclose.balls import ball_dot, ball_radius_rule, gauss_rule, precision
from nctheory.enclose.shipped_balls import Expressions, shipped_balls
from nctheory.theory.shared import once

__all__ = [
    "General", "Isotropic", "erf_expressions", "general_product", "general_total", "product",
    "total",
]  # fmt: skip


class Isotropic(NamedTuple):
    """A class in K_0, with weight_variance / d put into the data: the mean in the plane of a pair
    of classes, and the variance of a coordinate."""

    along: arb
    across: arb
    variance: arb


class General(NamedTuple):
    """The same with the mean (d, 1) and the covariance (d, d) in all coordinates."""

    mean: arb_mat
    covariance: arb_mat


def erf_expressions() -> dict[str, Expressions]:
    """What is compiled to balls here."""
    from nctheory.theory import erf_classes as theory
    from nctheory.theory.expectations import x

    form = theory.ErfTransforms.get()
    shared = [theory.alpha, theory.beta, theory.dim]
    pair = [theory.r, theory.c, theory.s, theory.l, theory.v, theory.w, theory.b1, theory.b2]
    found: dict[str, Expressions] = {
        "total nngp": ([x, theory.g, *shared], form.total["nngp"]),
        "total extra": ([theory.g, *shared], form.total["extra"]),
        "exp slope": ([theory.l, theory.v], theory.exp_slope(theory.l, theory.v)),
    }
    for name, expression in form.product.items():
        found[f"product {name}"] = [*pair, theory.dim], expression
    return found


@once
def _functions() -> dict[str, Callable[..., Any]]:
    return shipped_balls("ERF, classes", erf_expressions)


# --- t --------------------------------------------------------------------------------------------


def total(name: str, alpha: arb, beta: arb, dim: int) -> arb:
    """t of an isotropic class for the kernel "nngp" or "extra".

    alpha is K_0 of the mean with itself, and beta the trace of the covariance in K_0.
    """
    function = _functions()[f"total {name}"]
    return _total(name, lambda *node: function(*node, alpha, beta, dim), alpha + beta, dim)


def general_total(name: str, one: General) -> arb:
    """t of a class with any covariance."""
    dim = one.mean.nrows()
    unit = _unit(arb_mat, dim)

    def transform(theta: arb) -> tuple[arb, arb_mat, arb_mat]:
        """E exp(-theta K_0(x, x)); and (1 + 2 theta S)^-1, and this times the mean."""
        inflation = unit + 2 * theta * one.covariance
        inverse = inflation.inv()
        moved = inverse * one.mean
        exponent = (one.mean.transpose() * moved)[0, 0]
        return (-theta * exponent).exp() / inflation.det().sqrt(), inverse, moved

    def nngp(x: arb, g: arb) -> arb:
        level = 1 + x * x
        return 4 / (arb.pi() * level) * (1 - transform(level * g * g)[0])

    def extra(g: arb) -> arb:
        value, inverse, moved = transform(2 * g * g)
        spread = (one.covariance * inverse).trace()
        return 4 / arb.pi() * value * (spread + (moved.transpose() * moved)[0, 0])

    mean = (one.mean.transpose() * one.mean)[0, 0] + one.covariance.trace()
    return _total(name, nngp if name == "nngp" else extra, mean, dim)


def _total(name: str, function: Callable[..., arb], mean: arb, dim: int) -> arb:
    """t from its integrand, a function of g for the extra kernel, and else of x and g.

    For L(theta) = E exp(-theta K_0(x, x)), |1 - L| <= |theta| mean and |L'| <= mean, where mean is
    E K_0(x, x) and Re theta >= 0.
    """
    bits, bound = ctx.prec, 4 / arb.pi() * mean
    with precision(bits + _guard(dim)):
        if name == "extra":
            rule = ball_radius_rule(1, 0, bits)
            return rule.expectation([function(g) for g in rule.nodes], bound=bound)
        nodes, weights, factor = gauss_rule(bits)
        rule = ball_radius_rule(1, 2, bits)
        values = [ball_dot(weights, [function(x, g) for x in nodes]) for g in rule.nodes]
        return rule.expectation(values, bound2=bound) + arb(0, (factor * bound).abs_upper())


def _guard(dim: int) -> int:
    """Bits for the rounding in integrands, which have powers of the order d."""
    return 12 + dim.bit_length()


# --- M --------------------------------------------------------------------------------------------


def product(name: str, first: Isotropic, second: Isotropic | None, dim: int) -> arb:
    """M of two isotropic classes for the kernel "nngp" or "extra"; of `first` with itself if
    `second` is None. The mean of `first` is on the first axis: its part `across` is 0.

    `integrand` is 0 for the NNGP if a mean is 0, and else bounded by 2 |r^2| |<means>| for Re r^2
    >= 0; for the extra kernel it is bounded by 2 |r^2| E |<x, x'>|.
    """
    function = _functions()[f"product {name}"]
    same, second = second is None, second or first
    places = (first.along, *second[:2], first.variance, second.variance, dim)
    inner = first.along * second.along
    norm = second.along**2 + second.across**2
    square = inner**2 + first.variance * norm + second.variance * first.along**2
    square += dim * first.variance * second.variance

    def integrand(r: arb, c: acb, s: acb) -> acb:
        return acb(function(r, c, s, *places))

    turn = None if same else arb.atan2(first.along, norm.sqrt())
    return _polar(integrand, turn, abs(inner) if name == "nngp" else square.sqrt(), dim)


def general_product(name: str, first: General, second: General) -> arb:
    """M of two classes with any covariances, as `product`; `integrand` is bounded by 2 |r^2| times
    the product of the lengths of the means for the NNGP."""
    dim = first.mean.nrows()
    unit = _unit(acb_mat, dim)
    (mu, s1), (nu, s2) = (map(acb_mat, one) for one in (first, second))

    def inner(p: Any, q: Any) -> Any:
        return (p.transpose() * q)[0, 0]

    def integrand(r: arb, c: acb, s: acb) -> acb:
        square = r * r
        inflation = unit + square * (c * c * s1 + s * s * s2)
        try:
            inverse = inflation.inv()
        except ZeroDivisionError:  # a wide ball that has a singular matrix
            return acb("nan")
        root = 1 / inflation.det().sqrt(analytic=True)
        centers = c * mu - s * nu, c * mu + s * nu
        moved = [inverse * y for y in centers]
        levels = [square * inner(y, z) / 2 for y, z in zip(centers, moved, strict=True)]
        if name == "nngp":
            gap = 2 * square * inner(mu, inverse * nu)
            return root * gap * acb(_functions()["exp slope"](*levels))
        trace = (s1 * inverse * s2).trace()
        products = [
            inner(mu - square * c * s1 * z, nu + sign * square * s * s2 * z)
            + sign * square * c * s * trace
            for sign, z in zip((1, -1), moved, strict=True)
        ]
        return (
            square
            * root
            * sum((p * (-level).exp() for p, level in zip(products, levels, strict=True)), acb(0))
        )

    squares = [inner(one.mean, one.mean) for one in (first, second)]
    at = inner(first.mean, second.mean)
    square = at**2 + inner(first.mean, second.covariance * first.mean)
    square += inner(second.mean, first.covariance * second.mean)
    square += (first.covariance * second.covariance).trace()
    turn = arb.atan2(squares[0].sqrt(), squares[1].sqrt())
    return _polar(
        integrand, turn, (squares[0] * squares[1] if name == "nngp" else square).sqrt(), dim
    )


def _polar(integrand: Callable[[arb, acb, acb], acb], turn: arb | None, size: arb, dim: int) -> arb:
    """4/pi^2 E 1/r^2 times the integral over the angle, if |integrand| <= 2 |r^2| size for
    Re r^2 >= 0. It is steepest at the angle `turn`, where |c mu - s nu| is least; None says that c
    and s may be exchanged, so that half of the range does."""
    if size.is_zero():
        return arb(0)
    bits = ctx.prec
    rule, largest = ball_radius_rule(2, 0, bits), min(size.abs_upper(), arb(1))
    with precision(bits + _guard(dim)):
        half = arb.pi() / 2
        breaks, times = [arb(0), half], 1
        if turn is None:
            breaks, times = [arb(0), half / 2], 2
        elif 0 < turn.mid() < half:
            breaks.insert(1, turn.mid())
        values = []
        for node in rule.nodes:
            r = node * arb(2).sqrt()

            def at(angle: acb, _: bool, r: arb = r) -> acb:
                return integrand(r, angle.cos(), angle.sin())

            # What has few digits, since means or variances are wide, is not integrated to more.
            known = at(acb(half / 3), False).real.rel_accuracy_bits()
            relative = arb(2) ** -(bits if 2 * known > bits else max(4, known))
            value = arb(0)
            for low, high in pairwise(breaks):
                value += acb.integral(
                    at,
                    low,
                    high,
                    rel_tol=relative,
                    abs_tol=relative * largest * r * r,
                    eval_limit=_EVALUATIONS,
                ).real
            values.append(times * value / (r * r))
        return 4 / arb.pi() ** 2 * rule.expectation(values, bound=arb.pi() * size)


_EVALUATIONS = 20_000


def _unit(kind: Any, dim: int) -> Any:
    return kind(dim, dim, [int(i == j) for i in range(dim) for j in range(dim)])
