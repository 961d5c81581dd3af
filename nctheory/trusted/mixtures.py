"""Mixtures over random labels: normal laws with a mean, fair coins, and the series of the arcsine.

A law `series` is known by its probabilities. For `Poisson(t)`, t >= 0, L - 1 has the Poisson law of
mean t; for `coins(n)`, N - 1 is the number of heads of n - 1 fair coins; and for `arcsine` k has
a_k / (pi/2 - 1), asin z = z + sum a_k z^(2 k + 1). What is said here says that its expectations
exist, and of no others over infinitely many labels is that known.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from nctheory.trusted.building import abstract, add, instantiate, minus, mul, power, rational
from nctheory.trusted.context import Context, need
from nctheory.trusted.equality import equal
from nctheory.trusted.growth import is_moderate
from nctheory.trusted.language import Term
from nctheory.trusted.theorems import Formula

__all__ = ["GRANTING", "MIXTURES"]

Arguments = Mapping[str, Term]
ZERO, ONE, TWO, HALF = rational(0), rational(1), rational(2), rational(Fraction(1, 2))
ARCSINE = Term("series", "arcsine")


def _mean(t: Term, *draws: tuple[Term, Term]) -> Term:
    """The expectation over these draws, the first the outermost."""
    for x, law in reversed(draws):
        t = Term("mean", law, abstract(t, x))
    return t


def _dot(x: Term, y: Term) -> Term:
    return Term("dot", x, y)


def _tilt(x: Term, law: Term, n: Term) -> Term:
    """|x|^(2 n) / E |x|^(2 n)."""
    weight = Term("npow", _dot(x, x), n)
    return mul(weight, power(_mean(weight, (x, law)), -1))


def _given(at: Arguments, ctx: Context) -> Term:
    """The law, which is normal. Nothing that is given is of infinitely many labels."""
    need(at["law"] in ctx.normal, f"{at['law']} may not be a normal law")
    known = all(a.op != "series" or a.args[0] == "coins" for t in at.values() for a in t.walk())
    need(known, "what is given may be of infinitely many labels")
    return at["law"]


def _exists(t: Term, ctx: Context, *drawn: Term) -> None:
    need(is_moderate(t, frozenset(drawn), ctx), f"{t} may grow too fast")


def _of_pair(f: Term, x: Term, y: Term) -> Term:
    """f(<x, x>, <x, y>, <y, y>)."""
    return instantiate(f, _dot(x, x), _dot(x, y), _dot(y, y))


def pair_with_a_mean(at: Arguments, ctx: Context) -> Formula:
    """E f(x + m, y + m) = exp(-|m|^2) E f(x, y) + |m|^2 E (1/L) E f(x, y) w(L), f of products only.

    w(L) is |x + y|^(2 L) by its mean, 2^L E |x|^(2 L), and L of the law Poisson(|m|^2).
    """
    law, m = _given(at, ctx), at["m"]
    need(m.sort == "vector" and not m.loose, "m is a vector")
    x, y, label = ctx.fresh("vector"), ctx.fresh("vector"), ctx.fresh("nat")
    own, moved = _of_pair(at["f"], x, y), _of_pair(at["f"], add(x, m), add(y, m))
    _exists(own, ctx, x, y)
    _exists(moved, ctx, x, y)
    pair, size, z = ((x, law), (y, law)), _dot(m, m), add(x, y)
    scale = mul(label, Term("npow", TWO, label), _mean(Term("npow", _dot(x, x), label), (x, law)))
    tilted = _mean(mul(own, Term("npow", _dot(z, z), label), power(scale, -1)), *pair)
    poisson = Term("series", "Poisson", size)
    far = mul(size, _mean(tilted, (label, poisson)))
    near = mul(Term("fn", "exp", mul(rational(-1), size)), _mean(own, *pair))
    return Formula(_mean(moved, *pair), "=", add(near, far))


def length_with_a_mean(at: Arguments, ctx: Context) -> Formula:
    """E f(|x + m|^2) = E E E f(|x|^2) |x|^(2 N - 2) / E |x|^(2 N - 2), N of the law coins(L).

    L is of the law Poisson(|m|^2): so N is of the law Poisson(|m|^2 / 2).
    """
    law, m = _given(at, ctx), at["m"]
    need(m.sort == "vector" and not m.loose, "m is a vector")
    x, label, count = ctx.fresh("vector"), ctx.fresh("nat"), ctx.fresh("nat")
    own, moved = (instantiate(at["f"], _dot(z, z)) for z in (x, add(x, m)))
    _exists(own, ctx, x)
    _exists(moved, ctx, x)
    tilted = mul(own, _tilt(x, law, minus(count, ONE)))
    labels = (
        (label, Term("series", "Poisson", _dot(m, m))),
        (count, Term("series", "coins", label)),
    )
    return Formula(_mean(moved, (x, law)), "=", _mean(tilted, *labels, (x, law)))


def one_more_coin(at: Arguments, ctx: Context) -> Formula:
    """E f(N) over coins(n + 1) is the mean of E f(N) and E f(N + 1) over coins(n)."""
    n, count = at["n"], ctx.fresh("nat")
    need(n.sort == "nat" and not n.loose, "n is a label")
    here, after = (instantiate(at["f"], t) for t in (count, add(count, ONE)))
    sides = (
        _mean(f, (count, Term("series", "coins", k)))
        for f, k in ((here, add(n, ONE)), (mul(HALF, add(here, after)), n))
    )
    return Formula(next(sides), "=", next(sides))


def no_coin(at: Arguments, ctx: Context) -> Formula:
    """E f(N) over coins(1) is f(1)."""
    count = ctx.fresh("nat")
    own = instantiate(at["f"], count)
    left = _mean(own, (count, Term("series", "coins", ONE)))
    return Formula(left, "=", instantiate(at["f"], ONE))


def arcsine_series(at: Arguments, ctx: Context) -> Formula:
    """E asin(z) w = E z w + (pi/2 - 1) E E z^(2 k + 1) w, k of the law arcsine; or of the slope.

    Over x and y of a normal law, and N of the law coins(n). z^k is `powers` of x, y and k, and
    `rest` is 1 - z^2, which is positive. With `slope` 1, z / sqrt(rest) stands in the place of
    asin(z), and 2 k + 1 before z^(2 k + 1).
    """
    law, k, slope = _given(at, ctx), ctx.fresh("nat"), at["slope"]
    need(slope in (ZERO, ONE), "slope is 0 or 1")
    need(at["n"].sort == "nat" and not at["n"].loose, "n is a label")
    x, y, count = ctx.fresh("vector"), ctx.fresh("vector"), ctx.fresh("nat")
    z, at_k, after = (instantiate(at["powers"], x, y, n) for n in (ONE, k, add(k, ONE)))
    rest, w = instantiate(at["rest"], x, y), instantiate(at["w"], x, y, count)
    equal(after, mul(at_k, z), ctx, what="powers of one number")
    equal(rest, minus(ONE, power(z, 2)), ctx, what="rest and 1 - z^2")
    need(ctx.is_sign(rest, strict=True), f"{rest} may not be positive")
    tangent = mul(z, power(rest, Fraction(-1, 2)))
    for part in (w, tangent):  # each, as of the terms of their product it is known then too
        _exists(part, ctx, x, y)
    draws = (count, Term("series", "coins", at["n"])), (x, law), (y, law)
    degree = add(mul(TWO, k), ONE)
    terms = mul(degree if slope == ONE else ONE, instantiate(at["powers"], x, y, degree), w)
    later = mul(minus(mul(HALF, Term("pi")), ONE), _mean(terms, (k, ARCSINE), *draws))
    function = tangent if slope == ONE else Term("fn", "asin", z)
    return Formula(_mean(mul(function, w), *draws), "=", add(_mean(mul(z, w), *draws), later))


def rotated_pair(at: Arguments, ctx: Context) -> Formula:
    """E f(x, y) = E f((x + y)/sqrt 2, (x - y)/sqrt 2), f of scalar products only."""
    law, x, y = _given(at, ctx), ctx.fresh("vector"), ctx.fresh("vector")
    middle = mul(HALF, add(_dot(x, x), _dot(y, y)))
    difference = mul(HALF, minus(_dot(x, x), _dot(y, y)))
    turned = add(middle, _dot(x, y)), difference, minus(middle, _dot(x, y))
    sides = (
        _mean(f, (x, law), (y, law))
        for f in (_of_pair(at["f"], x, y), instantiate(at["f"], *turned))
    )
    return Formula(next(sides), "=", next(sides))


# Names of facts, their arguments, and what says them.
MIXTURES = (
    ("a pair of normal vectors with a mean", ("law", "m", "f"), pair_with_a_mean),
    ("length of a normal vector with a mean", ("law", "m", "f"), length_with_a_mean),
    ("one more coin", ("n", "f"), one_more_coin),
    ("no coin", ("f",), no_coin),
    ("series of the arcsine", ("law", "n", "powers", "rest", "w", "slope"), arcsine_series),
    ("rotation of a pair of normal vectors", ("law", "f"), rotated_pair),
)
GRANTING = tuple(MIXTURES[i][0] for i in (0, 1, 4))
