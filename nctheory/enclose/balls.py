"""Class moments and NC1 as balls, and quadrature rules whose errors are bounded.

A ball (python-flint's `arb`) encloses the exact number. `precision` sets how many bits are used.
The rules below have a bound of their error in place of an estimate; the bounds need only that the
integrand is analytic and bounded in a region that is stated with each rule.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from flint import arb, ctx, fmpq

from nctheory import validate
from nctheory.compute.trace_functions import trace_functions
from nctheory.names import CONVENTIONS
from nctheory.theory.shared import exclusive, once, restored_in_forks

__all__ = [
    "BallMoments", "Enclosure", "RadiusRule", "as_floats", "ball_dot", "exact", "gauss_rule",
    "nc1_ball", "precision", "precisions", "ball_radius_rule", "ball_record", "relative_radius",
]  # fmt: skip

restored_in_forks(lambda: setattr(ctx, "prec", 53))


@contextmanager
def precision(bits: int) -> Iterator[None]:
    """Arithmetic with that many bits, for this thread alone: others that need it wait."""
    with exclusive():
        before = ctx.prec
        ctx.prec = bits
        try:
            yield
        finally:
            ctx.prec = before


def precisions(radius: float, most_bits: int) -> Iterator[int]:
    """The precisions to try, in bits, for a relative radius: the least that may do, up to the most.

    >>> list(precisions(1e-9, 100))
    [47, 70, 100]
    """
    bits = 17 + math.ceil(-math.log2(radius))
    while bits < most_bits:
        yield bits
        bits += bits // 2
    yield most_bits


def exact(value: float) -> fmpq:
    """A floating point number as the rational number that it is."""
    return fmpq(*float(value).as_integer_ratio())


@dataclass(frozen=True)
class BallMoments:
    """Class moments as balls: t (C,) and M (C, C), and the numbers of samples (C,), exact."""

    t: list[arb]
    M: list[list[arb]]
    sizes: list[arb]

    def expected_of_samples(self, sizes: Any) -> BallMoments:
        """The expectation of the moments of `sizes` independent samples a class."""
        n = [arb(exact(x)) for x in sizes]
        gram = [list(row) for row in self.M]
        for c, count in enumerate(n):
            gram[c][c] = self.t[c] / count + (1 - 1 / count) * self.M[c][c]
        return BallMoments(self.t, gram, n)


class Enclosure(NamedTuple):
    """The two traces and NC1 as balls, and the precision in bits that they were computed with."""

    within: arb
    between: arb
    ratio: arb
    precision: int


def nc1_ball(moments: BallMoments, convention: str = "literature") -> Enclosure:
    """NC1 of class moments: a ball that has the exact value.

    It is not finite if the between-class trace may be 0.
    """
    validate.choice(convention, CONVENTIONS, "convention")
    gram = np.array(moments.M, dtype=object)
    t, m = np.array(moments.t, dtype=object)[:, None], np.diag(gram)[:, None]
    gaps = m + m.T - 2 * gram
    np.fill_diagonal(gaps, arb(0))
    classes = len(gram)
    total = sum(moments.sizes, arb(0))
    by_size = np.array([n / total for n in moments.sizes], dtype=object)[:, None]
    equal = np.array([arb(1) / classes] * classes, dtype=object)[:, None]
    traces = trace_functions(convention)[0](t, m, t - m, gaps, by_size, equal)
    within, between = (arb(x[0, 0]) for x in traces)
    return Enclosure(within, between, within / between, ctx.prec)


def relative_radius(x: arb) -> float:
    """The radius of a ball beside the least absolute value in it; infinite if that is 0."""
    if not x.is_finite():
        return math.inf
    if x.is_zero():
        return 0.0
    least = x.abs_lower()
    return float((x.rad() / least).upper()) if least > 0 else math.inf


def as_floats(x: arb) -> tuple[float, float] | None:
    """A midpoint and a radius, as floating point numbers, of a ball that has `x` in it; None if
    there are none.

    >>> as_floats(arb(1) / 4)
    (0.25, 0.0)
    """
    middle = float(x.mid()) if x.is_finite() else math.inf
    if not math.isfinite(middle):
        return None
    rest = (x - arb(middle)).abs_upper()
    radius = float(rest)
    if arb(radius) < rest:
        radius = math.nextafter(radius, math.inf)
    return (middle, radius) if math.isfinite(radius) else None


def ball_record(x: arb) -> dict[str, float] | None:
    """A ball for JSON: the exact value is within the radius of the middle."""
    pair = as_floats(x)
    return None if pair is None else {"middle": pair[0], "radius": pair[1]}


class RadiusRule(NamedTuple):
    """Nodes r and weights for E h(r), r = |N(0, I)|, and the two factors of the error bound."""

    nodes: list[arb]
    weights: list[arb]
    factors: tuple[arb, arb]

    def expectation(self, values: Sequence[arb], bound: Any = 0, bound2: Any = 0) -> arb:
        """A ball that has E h(r), for the values of h at the nodes, if |h| <= bound + bound2 |r|^2
        wherever `ball_radius_rule` says."""
        error = self.factors[0] * bound + self.factors[1] * bound2
        return ball_dot(self.weights, values) + arb(0, error.abs_upper())


def ball_dot(x: Sequence[arb], y: Sequence[arb]) -> arb:
    """The sum of the products."""
    return sum((p * q for p, q in zip(x, y, strict=True)), arb(0))


@once
def ball_radius_rule(dim: int, power: int, bits: int) -> RadiusRule:
    """A rule for E h(r), r = |N(0, I_dim)|, where |h(r e^{i eta})| <= bound + bound2 r^2.

    h must be analytic in the sector |eta| < pi/4, and bounded as stated there. The rule is the
    trapezoidal rule in log r. Its error is at most 2 B / (exp(2 pi phi / step) - 1), where B bounds
    the integrals along the lines eta = const, |eta| < phi (Trefethen and Weideman, SIAM Review 56
    (2014), Theorem 5.1), and what is left out at both ends is bounded by geometric series.

    The rule is made for functions of the order of r^power, power 0 or 2: their errors are about
    2^-bits of their size.
    """
    with precision(bits + 40 + 2 * dim.bit_length()):
        digits, order = bits * math.log(2), dim + power

        def step_at(angle: float) -> float:
            return 2 * math.pi * angle / (digits + 3 - order / 2 * math.log(math.cos(2 * angle)))

        angle = max((0.78 * i / 200 for i in range(1, 200)), key=step_at)
        step, phi, middle = arb(step_at(angle)), arb(angle), arb(math.log(order) / 2)
        # The density of log r is exp(start + dim log r - r^2 / 2).
        start = arb(2).log() * (1 - arb(dim) / 2) - (arb(dim) / 2).lgamma()

        def log_density(k: int, power: int) -> arb:
            """At the k-th node from the middle, times r^power."""
            tau = middle + k * step
            return start + (dim + power) * tau - (2 * tau).exp() / 2

        def log_moment(power: int) -> arb:
            """The logarithm of E r^power."""
            return (
                arb(power) / 2 * arb(2).log()
                + (arb(dim + power) / 2).lgamma()
                - (arb(dim) / 2).lgamma()
            )

        def end(sign: int) -> int:
            count, least = 1, float(log_moment(power)) - digits - 3
            while float(log_density(sign * count, power)) > least:
                count += 1
            return count

        below, above = end(-1), end(1)

        def error_factor(power: int) -> arb:
            half = arb(dim + power) / 2
            strip = log_moment(power).exp() * (2 * phi).cos() ** (-half)
            total = 2 * strip / ((2 * arb.pi() * phi / step).exp() - 1)
            # Below the first node the density falls by this factor a step, or more, since the
            # slope of its logarithm, 2 half - r^2, grows to the left.
            first = log_density(-below - 1, power)
            slope = 2 * half - (2 * (middle - (below + 1) * step)).exp()
            fall = (-slope * step).exp()
            if not fall < 1:
                raise ArithmeticError("the radius rule starts too late")
            total += step * first.exp() / (1 - fall)
            # Above the last one it falls by this factor, or more, since the factor itself falls.
            first = log_density(above + 1, power)
            fall = (log_density(above + 2, power) - first).exp()
            if not fall < 1:
                raise ArithmeticError("the radius rule ends too early")
            return total + step * first.exp() / (1 - fall)

        places = range(-below, above + 1)
        nodes = [(middle + k * step).exp() for k in places]
        weights = [step * log_density(k, 0).exp() for k in places]
        return RadiusRule(nodes, weights, (error_factor(0), error_factor(2)))


@once
def gauss_rule(bits: int) -> tuple[list[arb], list[arb], arb]:
    """Gauss-Legendre nodes and weights on (0, 1), and the factor of the error bound.

    The error is at most the factor times the bound of the integrand in the ellipse with foci 0 and
    1 whose semi-axes have the sum 21/10 (Trefethen, Approximation Theory and Approximation
    Practice, Theorem 19.3). In it x^2 has a real part above -1.
    """
    count = 2 + math.ceil(bits / (2 * math.log2(4.2)))
    with precision(bits + 40):
        rule = [arb.legendre_p_root(count, k, weight=True) for k in range(count)]
        rho2 = (arb(21) / 5) ** 2
        factor = arb(64) / 30 * rho2 ** -(count - 1) / (1 - 1 / rho2)
        return [(1 + x) / 2 for x, _ in rule], [w / 2 for _, w in rule], factor
