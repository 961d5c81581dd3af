"""ERF networks as functions of the lengths and the cosine of two inputs: values, and bounds.

With K_0 = k r r' t, D_0 = 1 + 2 k r^2 and D_l = 1 + 2 w alpha_l, where alpha_l is the NNGP of an
input with itself, u_1 = 2 k r r' t / sqrt(D_0 D_0') and u_(l+1) = 2 w chi_l / sqrt(D_l D_l'),

    chi_l = (2/pi) asin(u_l),   extra_1 = (2/pi) u_1 / sqrt(1 - u_1^2),
    extra_(l+1) = w (chi_l + extra_l) (4/pi) / sqrt(D_l D_l' (1 - u_(l+1)^2)).

**Bounds** for a complex r, or a complex cosine with |t| <= c, the other length being real. asin(u)
and u / sqrt(1 - u^2) are power series with positive coefficients, so that by the inequality of
Cauchy and Schwarz |asin(u)|^2 <= asin(a) asin(b) for |u|^2 = a b. Hence |u_l|^2 <= eta_l eta_l',
the second at r', with

    eta_1 = |2 k r^2 c / D_0|,   A_l = (2/pi) asin(eta_l),   eta_(l+1) = 2 w A_l / |D_l|,
    E_1 = (2/pi) eta_1 / sqrt(1 - eta_1^2),
    E_(l+1) = w (A_l + E_l) (4/pi) / (|D_l| sqrt(1 - eta_(l+1)^2)),

|chi_l|^2 <= A_l A_l' and |extra_l|^2 <= E_l E_l', as (1 - a b)^2 >= (1 - a^2)(1 - b^2). Where all
eta_l < 1 and Re D_l > 0, all are analytic. At real lengths, with c = 1, they are alpha_l and
extra_l.

It is enough to look at the boundary of a region of r: Re D_0 is harmonic, so that it is least
there; then the logarithms of eta_1, A_1 and E_1 are subharmonic, as those of sums and products of
absolute values of analytic functions, and largest there; so Re D_1 is harmonic, and so on.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from flint import acb, arb

__all__ = ["LengthRule", "Network", "ErfLength", "pair_values"]

_PIECES, _MOST_PIECES = 64, 2**14
_TOO_WIDE = "layout: no enclosure for erf at this depth; expected narrower classes"
_TOO_FAR = (
    "layout: no enclosure for erf at this depth; expected means less than about 100 standard "
    "deviations from 0"
)
_MOST_NODES = 1000
_TRIES = 24  # of ellipses and strips, each three quarters of the one before


class ErfLength(NamedTuple):
    """A length, its factors in u_1, u_2, ... and in the slopes of layers, and both kernels of an
    input with itself."""

    r: arb
    gains: list[arb]
    slopes: list[arb]
    own: tuple[arb, arb]


class Network(NamedTuple):
    """k, the weight variance, and the depth."""

    scale: arb
    weight: arb
    depth: int

    def at(self, r: arb) -> ErfLength:
        """What a real length contributes."""
        deviation = 1 + 2 * self.scale * r * r
        gains, slopes = [r * (2 * self.scale / deviation).sqrt()], []
        own = 2 / arb.pi() * (gains[0] ** 2).asin()
        for _ in range(self.depth - 1):
            deviation = 1 + 2 * self.weight * own
            gains.append((2 * self.weight / deviation).sqrt())
            slopes.append(2 / (arb.pi() * deviation).sqrt())
            own = 2 / arb.pi() * (gains[-1] ** 2 * own).asin()
        node = ErfLength(r, gains, slopes, (arb(0), arb(0)))
        return node._replace(own=pair_values(node, node, arb(1), self))

    def bounds(self, r: acb, most: arb) -> tuple[arb, arb] | None:
        """Upper bounds of A and E of the last layer; None where they may not be analytic."""
        pi = arb.pi()
        deviation = 1 + 2 * self.scale * r * r
        ratio = 1 - 1 / deviation
        eta, size, extra = abs(ratio) * most, arb(0), arb(0)
        for layer in range(self.depth):
            if layer:
                own = 2 / pi * ratio.asin()
                deviation = 1 + 2 * self.weight * own
                ratio = 1 - 1 / deviation
                eta = 2 * self.weight * size / abs(deviation)
            if not (eta < 1 and deviation.real > 0):
                return None
            root = (1 - eta * eta).sqrt()
            slope = 4 / pi * self.weight / (abs(deviation) * root)
            extra = slope * (size + extra) if layer else 2 / pi * eta / root
            size = 2 / pi * eta.asin()
        return arb(size.abs_upper()), arb(extra.abs_upper())

    def linear_growth(self) -> tuple[arb, arb]:
        """Numbers e and g for which the extra kernel of an input with itself is <= e + g r."""
        factor = 4 / arb.pi() * self.weight
        first, growth = arb(0), 2 / arb.pi() * self.scale.sqrt()
        for _ in range(self.depth - 1):
            first, growth = factor * (1 + first), factor * growth
        return first, growth


def pair_values(x: ErfLength, y: ErfLength, t: arb, network: Network) -> tuple[arb, arb]:
    """The NNGP and the extra kernel of two inputs with the cosine t."""
    chi, extra, two = t, arb(0), 2 / arb.pi()
    for layer in range(network.depth):
        u = x.gains[layer] * y.gains[layer] * chi
        root = (1 - u * u).sqrt()
        if layer:
            slope = x.slopes[layer - 1] * y.slopes[layer - 1] / root
            extra = network.weight * (chi + extra) * slope
        else:
            extra = two * u / root
        chi = two * u.asin()
    return chi, extra


class LengthRule(NamedTuple):
    """A rule of Gauss and Legendre for integrals over lengths.

    `error` bounds its error for functions of at most 1 in the ellipse of the rule. For both
    kernels, `reach` bounds A or E at real lengths, and `most` the density in the ellipse, times A
    or E, and times the root of this and `reach`.
    """

    nodes: list[arb]
    weights: list[arb]
    ends: tuple[float, float]
    error: arb
    most: list[arb]
    reach: list[arb]

    @classmethod
    def of(
        cls, network: Network, density: Callable[[acb], arb], ends: tuple[float, float], goal: float
    ) -> LengthRule:
        """The rule for an error of about `goal`."""
        (low, high), one = map(arb, ends), arb(1)
        middle, half = (low + high) / 2, (high - low) / 2
        reach = _largest(_segment(ends), partial(network.bounds, most=one))
        if reach is None:
            raise ValueError(_TOO_WIDE)

        def with_density(r: acb) -> list[arb] | None:
            bounds = network.bounds(r, one)
            if bounds is None:
                return None
            size = density(r)
            return [size * x.max((x * y).sqrt()) for x, y in zip(bounds, reach, strict=True)]

        up = math.sqrt(-2 * math.log(goal))
        for _ in range(_TRIES):
            most = _largest(_half_ellipse(middle, half, arb(up)), with_density)
            if most is not None:
                break
            up *= 0.75
        else:
            raise ValueError(_TOO_WIDE)
        rho = up / half + ((up / half) ** 2 + 1).sqrt()
        need = float((most[0].max(most[1]) / goal).log().upper()) + 3
        if not need < _MOST_NODES * float(rho.log()):
            raise ValueError(_TOO_FAR)
        count = 2 + math.ceil(max(need, 4) / (2 * float(rho.log())))
        rule = [arb.legendre_p_root(count, k, weight=True) for k in range(count)]
        error = arb(64) / 15 * rho ** (2 - 2 * count) / (1 - rho**-2) * half
        nodes, weights = [middle + half * x for x, _ in rule], [half * w for _, w in rule]
        return cls(nodes, weights, ends, error, most, reach)

    def strip(self, network: Network, level: float, goal: float) -> tuple[arb, list[arb]]:
        """How large the imaginary part of an angle may be, and bounds of both kernels there."""
        up = min(1.5, math.sqrt(-2 * math.log(goal) / (1 + level * self.ends[1])))
        for _ in range(_TRIES):
            most = arb(up).cosh()
            found = _largest(_segment(self.ends), partial(network.bounds, most=most))
            if found is not None:
                return arb(up), found
            up *= 0.75
        raise ValueError(_TOO_WIDE)


def _segment(ends: tuple[float, float]) -> Callable[[arb], acb]:
    """From the first end to the second."""
    low, high = map(arb, ends)
    return lambda part: acb(low + (high - low) * part)


def _half_ellipse(middle: arb, half: arb, up: arb) -> Callable[[arb], acb]:
    """The upper half of the ellipse with foci middle - half and middle + half; bounds are the same
    on the lower one."""
    across = (half * half + up * up).sqrt()

    def path(part: arb) -> acb:
        angle = arb.pi() * part
        return acb(middle + across * angle.cos(), up * angle.sin())

    return path


def _largest(
    path: Callable[[arb], acb], bounds: Callable[[acb], Sequence[arb] | None]
) -> list[arb] | None:
    """Upper bounds on a path, of numbers from 0 to 1, in pieces that are halved where there is
    none; None if that fails."""
    found = [arb(0), arb(0)]
    left = [(k, _PIECES) for k in range(_PIECES)]
    while left:
        k, pieces = left.pop()
        here = bounds(path(arb(2 * k + 1, 1) / (2 * pieces)))
        if here is not None and all(x.is_finite() for x in here):
            found = [x.max(arb(y.abs_upper())) for x, y in zip(found, here, strict=True)]
        elif pieces >= _MOST_PIECES or bounds(path(arb(k) / pieces)) is None:
            return None
        else:
            left += [(2 * k, 2 * pieces), (2 * k + 1, 2 * pieces)]
    return found
