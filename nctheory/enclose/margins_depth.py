"""The margin of NC1(NTK) >= NC1(NNGP) for deep ReLU networks, over a patch of (mean, std).

For mirrored isotropic classes both sides are functions of l^2 = d mean^2 / std^2 alone, as the ReLU
is positively homogeneous. With t and the products P of `nctheory.enclose.depth_relu`, within one
class and across both, the margin is

    (t_ntk - P_ntk) (P_nngp - P'_nngp) - (t_nngp - P_nngp) (P_ntk - P'_ntk),

which has the sign of NC1(NTK) - NC1(NNGP). It is interpolated in log l, on all of the patch at
once, from its values at rational l^2 beside the nodes; the interpolant, a polynomial in log mean -
log std, is then written as a series in both. Its error: let log l be in the ellipse of half height
H around the interval, H at most pi/4, so that |l^2| <= L and (Im l)^2 <= L sin(H)^2. With
x = l e_1 + z, z normal, P is an integral of |x| |x'| g over densities of x and x', which are entire
functions of l, of modulus exp((Im l)^2 / 2) times the density at Re l. Where |g| <= top it follows
with E |x| |x'| <= (Re l)^2 + d that

    |P|, |P'|, |t| <= S = top exp(L sin(H)^2) (L + d),

that the margin is at most 8 S_ntk S_nngp, and Bernstein's bound applies, for each H.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from flint import arb, arb_mat, fmpq

from nctheory.enclose.balls import precision
from nctheory.enclose.chebyshev import (
    HEIGHT,
    PRECISION,
    Patch,
    Series,
    chebyshev_nodes,
    greatest,
    lebesgue,
    remainder,
    to_series,
)
from nctheory.enclose.depth_relu import mirrored_products

__all__ = [
    "DEEPEST", "deep_margin", "deep_middle", "deep_series", "deep_statement", "depth_of",
]  # fmt: skip

DEEPEST = 64
_BITS = 50  # of the products
_HEIGHTS = 16  # tried for the ellipse
_COUNTS = (16, 24, 32, 48, 64, 96)  # of nodes, tried in turn
_ENOUGH = arb(1e-6)  # beside (l^2 + d), which is about what the margin is of
_BESIDE = fmpq(1, 2**60)
_STATEMENT = "NC1(ntk, relu, depth {0}) >= NC1(nngp, relu, depth {0})"
_FORM = re.compile(re.escape(_STATEMENT).replace(r"\{0\}", "([1-9][0-9]?)"))


def deep_statement(depth: int) -> str:
    """The statement, as `Claim` writes it."""
    return _STATEMENT.format(depth)


def depth_of(statement: str) -> int | None:
    """The depth in such a statement, from 2 to `DEEPEST`; None if it is none.

    >>> depth_of(deep_statement(3)), depth_of("NC1(ntk, relu) >= NC1(nngp, relu)")
    (3, None)
    """
    found = _FORM.fullmatch(statement)
    if not found or found[1] != found[2] or not 2 <= int(found[1]) <= DEEPEST:
        return None
    return int(found[1])


def deep_margin(dim: int, depth: int, level: fmpq) -> tuple[arb, arb, arb]:
    """The margin, NC1(NTK) and NC1(NNGP) where |mu|^2 is `level` times the variance."""
    with precision(_BITS + 10):
        found = {n: mirrored_products(level, dim, n, depth) for n in ("nngp", "extra")}
        t, own, cross = found["nngp"]
        t_ntk, own_ntk, cross_ntk = (
            x + y for x, y in zip(found["nngp"], found["extra"], strict=True)
        )
        between, between_ntk = own - cross, own_ntk - cross_ntk
        margin = (t_ntk - own_ntk) * between - (t - own) * between_ntk
        nngp, ntk = 2 * (t - own) / between, 2 * (t_ntk - own_ntk) / between_ntk
        return margin, ntk, nngp


def deep_middle(dim: int, depth: int, patch: Patch) -> tuple[arb, arb, arb]:
    """What `deep_margin` gives in the middle of a patch, or less than 2^-60 in log l beside it."""
    with precision(PRECISION):
        level = _rational(dim * (2 * (patch.u - patch.v)).exp())
    return deep_margin(dim, depth, level)


def deep_series(dim: int, depth: int, patch: Patch, order: int) -> Series:
    """The margin over a patch.

    Raises
    ------
    ValueError
        If the means are too far apart; see `nctheory.enclose.depth_relu`.
    """
    with precision(PRECISION):
        centre, half = patch.u - patch.v, patch.half_u + patch.half_v
        count, error = _accurate(dim, depth, centre, half, order)
        levels = [_rational(dim * (2 * (centre + half * x)).exp()) for x in chebyshev_nodes(count)]
        values = [deep_margin(dim, depth, level)[0] for level in levels]
        error += lebesgue(count) * greatest(x.rad() for x in values)
        line = to_series(count) * arb_mat(count, 1, [x.mid() for x in values])
        # From here on a polynomial, of which T_k with k < order are interpolated without an error.
        growth = lebesgue(order) ** 2
        error += (1 + growth) * sum((abs(line[k, 0]) for k in range(order, count)), arb(0))
        nodes, transform = chebyshev_nodes(order), to_series(order)
        grid = [
            _sum(line, (patch.half_u * x - patch.half_v * y) / half) for y in nodes for x in nodes
        ]
        error += growth * greatest(x.rad() for x in grid)
        square = arb_mat(order, order, [x.mid() for x in grid])
        return Series(transform * square * transform.transpose(), arb(error.abs_upper()))


def _accurate(dim: int, depth: int, centre: arb, half: arb, order: int) -> tuple[int, arb]:
    """A number of nodes in log l that is enough, or the largest one, and the error."""
    enough = _ENOUGH * (dim * (2 * centre).exp() + dim)
    for count in (order, *(n for n in _COUNTS if n > order)):
        error = min(_errors(dim, depth, centre, half, count), key=float)
        if error < enough:
            break
    return count, error


def _errors(dim: int, depth: int, centre: arb, half: arb, order: int) -> Iterator[arb]:
    """Bounds of the error of the interpolant, one for each height of the ellipse."""
    for k in range(1, _HEIGHTS + 1):
        height = HEIGHT * k / _HEIGHTS
        reach = (half**2 + arb(height) ** 2).sqrt()
        level = dim * (2 * (centre + reach)).exp()
        size = (level * arb(height).sin() ** 2).exp() * (level + dim)
        bound = 8 * (depth + 1) * size**2
        beside = lebesgue(order) * bound / (reach - half) * _BESIDE  # values beside the nodes
        yield arb((remainder(order, half, bound, height) + beside).abs_upper())


def _rational(level: arb) -> fmpq:
    """A rational number so near that log l differs by less than `_BESIDE`."""
    assert level.rad() < level * _BESIDE
    mantissa, exponent = level.mid().man_exp()
    return fmpq(mantissa) * fmpq(2) ** int(exponent)


def _sum(coefficients: arb_mat, x: arb) -> arb:
    """The sum of c_k T_k(x) for x in (-1, 1). In balls, recurrences lose all digits here."""
    angle = x.acos()
    return sum(
        (coefficients[k, 0] * (k * angle).cos() for k in range(coefficients.nrows())), arb(0)
    )
