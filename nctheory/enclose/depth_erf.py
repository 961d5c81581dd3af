"""Class moments as balls for ERF networks of any depth, on two mirrored isotropic classes.

With r = |x| / s, level = |mu| / s and k = w s^2 / d, K_0 is k r r' t for inputs of the cosine t. M
of a class with itself is an integral over r, r' and t (`nctheory.compute.gram_law`) of the density

    f_0(r) f_0(r') sigma(t) exp(-level^2) 0F1(d/2; level^2 (r^2 + r'^2 + 2 r r' t) / 4).

ERF is odd, so that M of both classes is the same number with the other sign. All three integrals
are sums over nodes with bounded errors; `nctheory.enclose.erf_layers` has where the kernel is an
analytic function of r, or of t, and how large it is there. The density is no larger than at real
arguments, since 0F1 is the mean of exp(level n.v) over unit vectors n, v = r e + r' e': for a
complex r = p + i q the one of p bounds it, and for a complex angle that of r' cosh(a). So, f being
the density of a length,

    |int K dr' dt| <= |r / p|^(d-1) exp(q^2 / 2) f(p) sqrt(bound(r)) max sqrt(bound(r')),

and lengths are integrated by the rule of Gauss and Legendre, whose error an ellipse gives. Lengths
outside the range have the probability 2 exp(-tau^2 / 2) at most: r is a Lipschitz function of a
normal vector, whose mean is between the roots of level^2 + d - 1 and level^2 + d. What they
contribute is bounded by the inequalities of Cauchy and Schwarz and of Hoelder, as |K|^2 is at most
the product of both K(x, x).
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import NamedTuple

from flint import acb, arb, ctx, fmpq

from nctheory.enclose.balls import BallMoments, ball_dot, exact, precision
from nctheory.enclose.depth_relu import mirrored_level
from nctheory.enclose.erf_layers import LengthRule, Network, pair_values
from nctheory.layouts.gaussian_classes import GaussianClasses

__all__ = ["mirrored_erf_balls"]

_SPARE = 8  # bits: what is left out is of this size beside 2^-bits
_MOST_VALUES = 600_000
_MOST_BITS = 60  # that are worth their time
_NAMES = ("nngp", "extra")


def mirrored_erf_balls(
    layout: GaussianClasses, kernel: str, weight_variance: float, depth: int
) -> BallMoments:
    """The moments of "nngp", "extra" or "ntk", at this precision.

    Raises
    ------
    ValueError
        If the classes are not mirrored and isotropic with a positive variance, or are so wide that
        the sums have too many terms.
    """
    square, variance = mirrored_level(layout)
    weight = exact(weight_variance)
    law = _Law(square / variance, layout.dim)
    bits = min(ctx.prec, _MOST_BITS)
    found = _moments(law, weight * variance / layout.dim, weight, depth, bits)
    names = _NAMES if kernel == "ntk" else (kernel,)
    scale = arb(weight) if kernel == "ntk" else arb(1)
    t, own = (scale * sum((found[name][i] for name in names), arb(0)) for i in (0, 1))
    moments = BallMoments([t, t], [[own, -own], [-own, own]], [arb(1), arb(1)])
    return moments if layout.sizes is None else moments.expected_of_samples(layout.sizes)


class _Law(NamedTuple):
    """LengthRule in units of the width: level^2, and d."""

    square: fmpq
    dim: int

    def density(self, r: acb) -> arb:
        """f(p), times |r / p|^(d-1) exp(q^2 / 2), at r = p + i q; at a real r the density."""
        d, p, q = self.dim, r.real, r.imag
        square = arb(self.square)
        start = (1 - arb(d) / 2) * arb(2).log() - (arb(d) / 2).lgamma()
        size = (start - (p * p - q * q + square) / 2).exp() * abs(r) ** (d - 1)
        return size * (square * p * p / 4).hypgeom_0f1(arb(d) / 2)

    def free(self, r: arb) -> arb:
        """f_0(r) exp(-level^2 / 2)."""
        start = (1 - arb(self.dim) / 2) * arb(2).log() - (arb(self.dim) / 2).lgamma()
        return (start - (r * r + arb(self.square)) / 2).exp() * r ** (self.dim - 1)

    def fourth_moment(self) -> arb:
        """E r^4."""
        second = arb(self.square) + self.dim
        return second**2 + 2 * self.dim + 4 * arb(self.square)


@lru_cache(maxsize=64)
def _moments(
    law: _Law, scale: fmpq, weight: fmpq, depth: int, bits: int
) -> dict[str, tuple[arb, arb]]:
    """t, and M of a class with itself, of both kernels."""
    level, dim = math.sqrt(float(law.square)), law.dim
    with precision(bits + 40):
        network = Network(arb(scale), arb(weight), depth)
        size = float(network.at(arb(math.sqrt(level**2 + dim))).own[0])
        goal = 2.0 ** (_SPARE - bits) * size * (level**2 / (level**2 + dim) or 1)
        tau = math.sqrt(8 / 3 * math.log(16 * (1 + depth) / goal))
        low = max(0.0, math.sqrt(max(level**2 + dim - 1, 0)) - tau)
        ends = low, math.sqrt(level**2 + dim) + tau
        lengths = LengthRule.of(network, law.density, ends, goal)
        return _sums(law, network, lengths, 2 * _tail(tau * (1 - 1e-9)), goal)


def _tail(tau: float) -> arb:
    """A bound of how often a Lipschitz function of normal numbers exceeds its mean by tau."""
    return (-(arb(tau) ** 2) / 2).exp()


def _sums(
    law: _Law, network: Network, lengths: LengthRule, outside: arb, goal: float
) -> dict[str, tuple[arb, arb]]:
    nodes = [network.at(r) for r in lengths.nodes]
    shares = [w * law.density(acb(r)) for r, w in zip(lengths.nodes, lengths.weights, strict=True)]
    part = sum(shares, arb(0))
    first, growth = network.linear_growth()
    fourth = arb(1), 8 * (first**4 + growth**4 * law.fourth_moment())
    products, turn_errors = _products(law, network, lengths, shares, goal)
    found = {}
    for i, name in enumerate(_NAMES):
        tail = (fourth[i] * outside**3).root(4)
        t = ball_dot(shares, [node.own[i] for node in nodes])
        t += _within(lengths.error * lengths.most[i]) + tail / 2 + _within(tail / 2)
        inside = lengths.error * lengths.most[i] * (1 + part)
        beyond = 2 * (t * tail * outside).sqrt()
        error = inside + turn_errors[i] + beyond if law.square else arb(0)
        found[name] = t, products[i] + _within(error)
    return found


def _within(bound: arb) -> arb:
    """The ball of all numbers up to this size."""
    return arb(0, bound.abs_upper())


def _products(
    law: _Law, network: Network, lengths: LengthRule, shares: list[arb], goal: float
) -> tuple[list[arb], list[arb]]:
    """The sums over pairs of lengths and over the cosine, and bounds of what they leave out."""
    if law.square == 0:  # one law, and its own mirror image
        return [arb(0), arb(0)], [arb(0), arb(0)]
    weights = [w * law.free(r) for r, w in zip(lengths.nodes, lengths.weights, strict=True)]
    turns, errors = _cosines(law, network, lengths, weights, goal)
    count = len(weights) ** 2 // 2 * len(turns)
    if count > _MOST_VALUES:
        raise ValueError(
            f"layout: no enclosure for erf at depth {network.depth}: it takes {count} values of "
            f"the kernel, expected at most {_MOST_VALUES}; narrower classes or a smaller "
            "weight_variance take fewer"
        )
    nodes = [network.at(r) for r in lengths.nodes]
    order, square = arb(law.dim) / 2, arb(law.square) / 4
    least, totals, lost = goal / len(nodes) ** 2, [arb(0), arb(0)], arb(0)
    for i, x in enumerate(nodes):
        for j, y in enumerate(nodes[: i + 1]):
            times = 1 if i == j else 2
            if shares[i] * shares[j] < least:
                lost += times * shares[i] * shares[j]
                continue
            inner, sizes = 2 * x.r * y.r, x.r * x.r + y.r * y.r
            factor = times * weights[i] * weights[j]
            for t, share in turns:
                apart = (square * (sizes + inner * t)).hypgeom_0f1(order)
                apart -= (square * (sizes - inner * t)).hypgeom_0f1(order)
                values = pair_values(x, y, t, network)
                totals = [
                    s + factor * share * apart * v for s, v in zip(totals, values, strict=True)
                ]
    return totals, [e + lost * r for e, r in zip(errors, lengths.reach, strict=True)]


def _cosines(
    law: _Law, network: Network, lengths: LengthRule, weights: list[arb], goal: float
) -> tuple[list[tuple[arb, arb]], list[arb]]:
    """Positive cosines with their weights under sigma, and the errors of the rule in M.

    Even d: the trapezoidal rule over the angle. Odd d: the rule of Gauss and Legendre, as
    (1 - t^2)^((d-3)/2) is a polynomial. d = 1: the two cosines that there are.
    """
    d = law.dim
    if d == 1:
        return [(arb(1), arb(0.5))], [arb(0), arb(0)]
    mass = (arb(0.5).lgamma() + (arb(d - 1) / 2).lgamma() - (arb(d) / 2).lgamma()).exp()
    strip, reach = lengths.strip(network, math.sqrt(float(law.square)), goal)
    wide = strip.cosh()

    def growth(c: arb) -> arb:
        """The sum over the lengths of what a cosine of c does at most to the density."""
        squares = [arb(law.square) * (c * r) ** 2 for r in lengths.nodes]
        largest = [arb(x.hypgeom_0f1(arb(d) / 2).abs_upper()).sqrt() for x in squares]
        return ball_dot(weights, largest)

    even = d % 2 == 0
    size = growth(arb(1)) * growth(wide) * wide ** (d - 2 if even else d - 3) / mass
    need = float((size * max(reach, key=float) / goal).log().upper()) + 3
    if even:
        count = 4 * math.ceil(max(need, 4) / (4 * float(strip)))
        step = 2 * arb.pi() / count
        rule = [
            ((step * j).cos(), (step * j).sin() ** (d - 2) * step / mass) for j in range(count // 4)
        ]
        if d == 2:
            rule[0] = rule[0][0], rule[0][1] / 2  # the angles 0 and pi are once on the circle
        factor = 2 * arb.pi() / ((strip * count).exp() - 1)
    else:
        count = 2 * math.ceil((max(need, 4) / (2 * float(strip)) + 2) / 2)
        nodes = [arb.legendre_p_root(count, j, weight=True) for j in range(count // 2)]
        rule = [(t, w * (1 - t * t) ** ((d - 3) // 2) / mass) for t, w in nodes]
        rule = [(abs(t), w) for t, w in rule]
        rho2 = (2 * strip).exp()
        factor = arb(64) / 15 * rho2 ** (1 - count) / (1 - 1 / rho2)
    return rule, [factor * size * bound for bound in reach]
