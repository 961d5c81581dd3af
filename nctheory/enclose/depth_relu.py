"""Class moments as balls for ReLU networks of any depth, on two mirrored isotropic classes.

Kernels are |x||x'| times a function g of the angle theta of x and x'. The lengths are integrated
out of the law of `nctheory.compute.gram_law` in closed form: with l = |mu| / s and A = l^2 / 2,

    E |x||x'| g(theta) / s^2 = int_0^pi g(theta) sin(theta)^(d-2) sum_j w_j cos(theta)^j dtheta,
    w_j = C A^j / j! (d+1)_j / (d/2)_j 1F1(d + 1 + j; d/2 + j; A) S_j,
    S_j = int_0^{pi/2} (sin cos)^d (2 sin cos)^j,

where all w_j are positive and w_{j+1} / w_j is at most A / (j+1) (d+1+j) / (d/2+j). For samples of
different classes cos(theta) changes its sign. With f(c) = (sin(theta) + (pi - theta) c) / pi and
f'(c) = 1 - theta / pi, c_(l+1) = f(c_l) and T_(l+1) = c_(l+1) + T_l f'(c_l). The next angle has

    sin(theta_(l+1) / 2)^2 = (1 - f) / 2 = (theta / 2)^2 (a positive entire function near [0, pi]),

so that theta_l is an analytic function of theta there, at 0 too.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import Any

from flint import acb, arb, ctx, fmpq

from nctheory.enclose.balls import BallMoments, exact, precision
from nctheory.enclose.hypergeometric import confluent
from nctheory.layouts.gaussian_classes import GaussianClasses

__all__ = ["FARTHEST", "mirrored_level", "mirrored_products", "mirrored_relu_balls"]

FARTHEST = 40  # standard deviations of the means from 0
_MOST_TERMS = 8000  # which is enough for these
_ROUNDED = 30  # bits that are lost to rounding alone, in the nodes of integrals
_NEAR = 0.02  # half angles below which the closed forms cancel
_NOWHERE = acb(arb.nan(), arb.nan())


def mirrored_relu_balls(
    layout: GaussianClasses, kernel: str, weight_variance: float, depth: int
) -> BallMoments:
    """The moments of "nngp", "extra" or "ntk", at this precision.

    Raises
    ------
    ValueError
        If the classes are not mirrored and isotropic with a positive variance.
    """
    square, variance = mirrored_level(layout)
    weight = exact(weight_variance)
    scale = arb(weight) / layout.dim * (arb(weight) / 2) ** (depth - 1) / 2 * arb(variance)
    names = ("nngp", "extra") if kernel == "ntk" else (kernel,)
    if kernel == "ntk":
        scale *= arb(weight)
    parts = [mirrored_products(square / variance, layout.dim, name, depth) for name in names]
    t, own, cross = (scale * sum((p[i] for p in parts), arb(0)) for i in range(3))
    moments = BallMoments([t, t], [[own, cross], [cross, own]], [arb(1), arb(1)])
    return moments if layout.sizes is None else moments.expected_of_samples(layout.sizes)


def mirrored_level(layout: GaussianClasses) -> tuple[fmpq, fmpq]:
    """|mu|^2 and the variance of mirrored isotropic classes; a ValueError for others."""
    variances = layout.variances
    if variances is None or not layout.is_mirrored or not variances[0] > 0:
        raise ValueError(
            "layout: no enclosure at this depth; expected a finite set, the limit d -> infinity, "
            "or two mirrored isotropic Gaussian classes of positive variance"
        )
    square = sum((exact(x) ** 2 for x in layout.means[0].tolist()), fmpq(0))
    return square, exact(variances[0])


def mirrored_products(level: fmpq, dim: int, name: str, depth: int) -> tuple[arb, arb, arb]:
    """In units of the deviation E r^2 g(0), and E r r' g for two samples of one class, and of both,
    of the kernel "nngp" or "extra", where |mu|^2 is `level` times the variance."""
    same, opposite = _products(level, dim, name, depth, ctx.prec)
    return _top(name, depth) * arb(level + dim), same, opposite


def _top(name: str, depth: int) -> int:
    """The value of g at an angle of 0: c_l is 1 there, and T_l is l + 1."""
    return 1 if name == "nngp" else depth


class _Layers:
    """c_l and T_(l-1) f'(c_(l-1)) as functions of the angle, kept where they were evaluated: the
    integrals of both kernels, within and between classes, have most of their nodes in common."""

    def __init__(self, depth: int) -> None:
        self.depth = depth
        self.known: dict[Any, tuple[acb, acb]] = {}

    def __call__(self, angle: acb, name: str) -> acb:
        """g at an angle, of the kernel "nngp" or "extra"."""
        parts = (angle.real, angle.imag)
        key = tuple(x.man_exp() for part in parts for x in (part.mid(), part.rad()))
        if key not in self.known:
            self.known[key] = _angular(angle, self.depth)
        return self.known[key][name == "extra"]


def _angular(angle: acb, depth: int) -> tuple[acb, acb]:
    """At an angle: c_l of the NNGP, and T_(l-1) f'(c_(l-1)) of the extra kernel.

    The recursion is carried out at the middle of the ball, and its derivative on the ball, which
    keeps balls narrow (the mean value form), if they have more in them than rounding. Not finite
    where it may not be analytic.
    """
    if angle.rel_accuracy_bits() > ctx.prec - _ROUNDED:
        angle, _, extra = _steps(angle, depth)[-1]
        return angle.cos(), extra
    middle, away = acb(angle.mid()), angle - acb(angle.mid())
    at = _steps(middle, depth)
    wide, turn = angle, acb(1)  # theta_l on the ball, and its derivative
    rise = theta_rise = -angle.sin()  # of c_l and of T_l
    for (_, theta, _), (after, _, _) in pairwise(at):
        slope = 1 - wide / arb.pi()
        extra_rise = theta_rise * slope - (theta + theta_rise * away) * turn / arb.pi()
        half_sine, sinc = _half(wide)
        if half_sine is None:
            return _NOWHERE, _NOWHERE
        half_cosine = (1 - (wide / 2 * half_sine) ** 2).sqrt()
        turn *= slope * sinc * (wide / 2).cos() / (half_sine * half_cosine)
        wide = after + turn * away
        rise = -wide.sin() * turn
        theta_rise = rise + extra_rise
    angle, theta, extra = at[-1]
    return angle.cos() + rise * away, extra + extra_rise * away


def _steps(angle: acb, depth: int) -> list[tuple[acb, acb, acb]]:
    """For l = 0, ..., depth: theta_l, T_l and T_l - c_l, at an exact angle."""
    theta = angle.cos()
    found = [(angle, theta, acb(0))]
    for _ in range(depth):
        extra = theta * (1 - angle / arb.pi())
        half_sine, _ = _half(angle)
        if half_sine is None:
            return [(_NOWHERE,) * 3] * (depth + 1)
        angle = 2 * (angle / 2 * half_sine).asin()
        theta = angle.cos() + extra
        found.append((angle, theta, extra))
    return found


def _half(angle: acb) -> tuple[acb | None, acb]:
    """From theta_l: sin(theta_(l+1) / 2) and sin(theta_l / 2), both over theta_l / 2.

    1 - f = (1 - cos(theta)) - (sin(theta) - theta cos(theta)) / pi, and both terms over theta^2 are
    entire functions. The first is None where the next angle may not be an analytic function.
    """
    sinc, bessel = _entire(angle)
    square = sinc**2 - 2 / arb.pi() * bessel
    if square.imag.contains(0) and not square.real > 0:
        return None, sinc
    ratio = square.sqrt()
    sine = angle / 2 * ratio
    if sine.imag.contains(0) and not (sine.real < 1 and sine.real > -1):
        return None, sinc
    return ratio, sinc


def _entire(angle: acb) -> tuple[acb, acb]:
    """sin(theta / 2) over theta / 2, and (sin(theta) - theta cos(theta)) / theta^2."""
    half = angle / 2
    if angle.rel_accuracy_bits() > ctx.prec // 2 and abs(half) > _NEAR:
        sine, cosine = half.sin_cos()
        return sine / half, (2 * sine * cosine - angle * (1 - 2 * sine * sine)) / (angle * angle)
    x = -half * half
    return (x / 4).hypgeom_0f1(acb(1.5)), angle / 3 * x.hypgeom_0f1(acb(2.5))


@lru_cache(maxsize=256)
def _products(level: fmpq, dim: int, name: str, depth: int, bits: int) -> tuple[arb, arb]:
    """E r r' g for two samples of one class, and of both, in units of the width; level is l^2."""
    if dim == 1:
        top, pi = arb(_top(name, depth)), arb.pi()
        l = arb(level).sqrt()
        up = (-l * l / 2).exp() / (2 * pi).sqrt() + l * (-l / arb(2).sqrt()).erfc() / 2
        down = up - l
        last = _at_pi(name, depth)
        squares, product = up * up + down * down, 2 * up * down
        return top * squares + last * product, top * product + last * squares
    with precision(bits + 30):
        same, opposite = (_averages(level, dim, name, depth, bits, sign) for sign in (1, -1))
    return same, opposite


def _averages(level: fmpq, dim: int, name: str, depth: int, bits: int, sign: int) -> arb:
    """The integral over the angle; `sign` is -1 for samples of different classes."""
    weights, layers = _weights_at(level, dim, bits), _layers(depth, bits)
    relative = arb(2) ** -bits
    tolerance = relative * (1 + arb(level)).mid() * dim

    def integrand(angle: acb, _: bool) -> acb:
        value = _density(weights, sign * angle.cos(), level, dim) * angle.sin() ** (dim - 2)
        return value * layers(angle, name)

    value = acb.integral(integrand, arb(0), arb.pi(), abs_tol=tolerance, rel_tol=relative)
    return value.real


@lru_cache(maxsize=1)
def _layers(depth: int, bits: int) -> _Layers:
    """The functions of one depth, at one precision."""
    return _Layers(depth)


def _at_pi(name: str, depth: int) -> arb:
    """g at an angle of pi, where c_1 is exactly 0."""
    pi = arb.pi()
    c, theta, extra, angle = arb(-1), arb(-1), arb(0), pi
    for level in range(depth):
        if level:
            angle = pi / 2 if level == 1 else c.acos()
        slope = arb(0) if level == 0 else 1 - angle / pi
        extra = theta * slope
        c = arb(0) if level == 0 else angle.sin() / pi + slope * c
        theta = c + extra
    return c if name == "nngp" else extra


@lru_cache(maxsize=64)
def _weights_at(level: fmpq, dim: int, bits: int) -> tuple[arb, ...]:
    """All w_j but those that together are below 2^-bits beside the largest."""
    a, c, half = arb(dim + 1), arb(dim) / 2, arb(level) / 2
    factor = (
        -arb(level)
        + dim * arb(2).log()
        + arb(dim + 1).lgamma()
        + c.lgamma()
        - 2 * ((c - 1) * arb(2).log() + c.lgamma())
        - arb.pi().log() / 2
        - (arb(dim - 1) / 2).lgamma()
    ).exp()
    found = []
    for j, y in enumerate(confluent(a, c, half, _count(level, dim, bits))):
        sines = (
            arb.pi().log() / 2 + (arb(dim + j + 1) / 2).lgamma() - (arb(dim + j) / 2 + 1).lgamma()
        ).exp() / 2 ** (dim + 1)
        found.append(factor * y * sines)
        factor *= half / (j + 1) * (a + j) / (c + j)
    return tuple(found)


def _count(level: fmpq, dim: int, bits: int) -> int:
    """How many w_j: their quotients have fallen below 1/4, and from 1 on multiply to 2^-bits."""
    left = arb(2) ** (bits + 10)
    for j in range(_MOST_TERMS):
        ratio = _ratio(level, dim, j)
        if ratio < 1:
            left *= ratio
        if ratio < arb(1) / 4 and left < 1:
            return j + 2
    raise ValueError(
        "layout: no enclosure at this depth for means so far apart; expected less than about "
        f"{FARTHEST} standard deviations from 0"
    )


def _ratio(level: fmpq, dim: int, j: int) -> arb:
    """A bound of w_(j+1) / w_j, which falls in j."""
    return arb(level) / 2 / (j + 1) * (dim + 1 + j) / (arb(dim) / 2 + j)


def _density(weights: tuple[arb, ...], x: acb, level: fmpq, dim: int) -> acb:
    """The sum of w_j x^j, with a ball for the terms that are left out."""
    total = acb(0)
    for w in reversed(weights):
        total = total * x + w
    size = arb(x.abs_upper())
    ratio = _ratio(level, dim, len(weights) - 1) * size
    if not ratio < 1:
        return acb(arb.nan(), arb.nan())
    rest = arb(0, (weights[-1] * size ** len(weights) * ratio / size / (1 - ratio)).abs_upper())
    return total + acb(rest, rest)
