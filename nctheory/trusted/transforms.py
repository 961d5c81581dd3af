"""Absolute moments by characteristic functions, and what of normal laws goes with them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction

from nctheory.trusted.algebra import poly
from nctheory.trusted.building import (
    abstract,
    add,
    instantiate,
    mean_of,
    minus,
    mul,
    power,
    rational,
)
from nctheory.trusted.context import Context, need
from nctheory.trusted.language import Term
from nctheory.trusted.polynomials import scaled
from nctheory.trusted.theorems import Formula

__all__ = ["TRANSFORMS"]

Arguments = Mapping[str, Term]
ZERO, ONE, HALF = rational(0), rational(1), Fraction(1, 2)
PI, FAR = Term("pi"), Term("oo", 1)


def _fn(name: str, t: Term) -> Term:
    return Term("fn", name, t)


def _drawn(t: Term, f: Callable[[Term], Term]) -> Term:
    """E f(X) of E X: f of what the outermost expectations are of."""
    return Term("mean", t.args[0], _drawn(t.args[1], f)) if t.op == "mean" else f(t)


def _absolute_moments(at: Arguments, ctx: Context) -> Formula:
    """E|X| - E|Y| = 2/pi int_0^oo (E cos wY - E cos wX) / w^2 dw, for E X and E Y of numbers."""
    x, y, w = at["X"], at["Y"], ctx.fresh()
    need("vector" not in (x.sort, y.sort), "X and Y are numbers")
    cosines = (_drawn(t, lambda a: _fn("cos", mul(w, a))) for t in (y, x))
    body = mul(minus(*cosines), power(w, -2))
    right = mul(rational(2), power(PI, -1), Term("integral", abstract(body, w), ZERO, FAR))
    return Formula(minus(*(_drawn(t, lambda a: _fn("abs", a)) for t in (x, y))), "=", right)


def _normal(at: Arguments, ctx: Context, *vectors: str) -> Term:
    need(all(at[v].sort == "vector" for v in vectors), f"{', '.join(vectors)} are vectors")
    return ctx.normal_law(at["law"])


def _alike(x: Term, y: Term, ctx: Context) -> bool:
    """Whether x = y by algebra, or as a fact above says."""
    p = poly(minus(x, y), ctx)
    facts = (f.gap for f in ctx.facts.values() if isinstance(f, Formula) and f.op == "=")
    return not p or any(poly(t, ctx) in (p, scaled(p, -1)) for t in facts)


def _gaussian_transform(at: Arguments, ctx: Context) -> Formula:
    """E exp(-q |m + g|^2 / 2) cos(<k, m + g> + s) for q >= 0, in d dimensions."""
    law, (m, k, q, s, d) = _normal(at, ctx, "m", "k"), (at[v] for v in "mkqsd")
    g, size = ctx.fresh("vector"), add(ONE, q)
    need(ctx.is_sign(q), f"{q} may be negative")
    square = mean_of(law, Term("dot", g, g), g)
    need(d.sort == "nat" and _alike(square, d, ctx), f"the dimension may not be {d}")
    x = add(m, g)
    falls = _fn("exp", mul(rational(-HALF), q, Term("dot", x, x)))
    left = mean_of(law, mul(falls, _fn("cos", add(Term("dot", k, x), s))), g)
    exponent = add(mul(q, Term("dot", m, m)), Term("dot", k, k))
    falls = _fn("exp", mul(rational(-HALF), exponent, power(size, -1)))
    wave = _fn("cos", add(mul(Term("dot", k, m), power(size, -1)), s))
    return Formula(left, "=", mul(power(Term("npow", power(size, HALF), d), -1), falls, wave))


def _rotation(at: Arguments, ctx: Context) -> Formula:
    """E f(<a, g>, <b, g>, |g|^2) is one for all a and b with the same scalar products."""
    law, pairs = _normal(at, ctx, *"abce"), (("a", "b"), ("c", "e"))
    for i, j in ((0, 0), (0, 1), (1, 1)):
        one, other = (Term("dot", at[p[i]], at[p[j]]) for p in pairs)
        need(_alike(one, other, ctx), f"{one} and {other} may differ")
    g, sides = ctx.fresh("vector"), []
    for p in pairs:
        inside = instantiate(at["f"], *(Term("dot", at[v], g) for v in p), Term("dot", g, g))
        sides.append(mean_of(law, inside, g))
    return Formula(sides[0], "=", sides[1])


def _tangent_substitution(at: Arguments, ctx: Context) -> Formula:
    """q^2 int_0^oo f(q w) dw = q int_0^(pi/2) f(tan r) / cos(r)^2 dr, for q >= 0."""
    q, w, r = at["q"], ctx.fresh(), ctx.fresh()
    need(ctx.is_sign(q), f"{q} may be negative")
    tangent = mul(_fn("sin", r), power(_fn("cos", r), -1))
    of_w, of_r = instantiate(at["f"], mul(q, w)), instantiate(at["f"], tangent)
    quarter = abstract(mul(of_r, power(_fn("cos", r), -2)), r), ZERO, mul(rational(HALF), PI)
    line = Term("integral", abstract(of_w, w), ZERO, FAR)
    return Formula(mul(power(q, 2), line), "=", mul(q, Term("integral", *quarter)))


# Names of facts, their arguments, and what says them.
TRANSFORMS = (
    ("absolute moments by characteristic functions", ("X", "Y"), _absolute_moments),
    ("Gaussian transform of a normal law", ("law", "m", "k", "q", "s", "d"), _gaussian_transform),
    ("rotations of a normal law", ("law", "f", "a", "b", "c", "e"), _rotation),
    ("substitution of a tangent", ("f", "q"), _tangent_substitution),
)
