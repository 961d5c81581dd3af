"""Derivatives, continuity, and values at the ends of an interval: each with its side conditions.

`differentiated` gives the derivative of a term in a variable and what has to hold for it to be one:
denominators and arguments of roots that are not 0, arguments of the arcsine within (-1, 1). Where
such a condition is not proved there is no derivative, and nothing is claimed.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

from nctheory.trusted.algebra import level, opened, poly
from nctheory.trusted.building import (
    abstract,
    add,
    instantiate,
    minus,
    mul,
    power,
    rational,
    replace,
    scalar_product,
)
from nctheory.trusted.language import VARIABLES, Term
from nctheory.trusted.polynomials import Poly, atom, term_of
from nctheory.trusted.theorems import Formula

__all__ = [
    "at_infinity", "derivative_at", "differentiated", "holds", "is_continuous",
    "strictly_between",
]  # fmt: skip

ONE, ZERO = rational(1), rational(0)

Condition = Callable[[Term, str], None]


def differentiated(t: Term, x: Term, smooth: frozenset[str]) -> tuple[Term, list[tuple[str, Term]]]:
    """dt/dx, and what has to be proved: (kind, term), the kinds being `nonzero` and `positive`.

    Raises ValueError for what has no derivative by these rules.
    """
    conditions: list[tuple[str, Term]] = []

    def d(t: Term) -> Term:
        if x not in t.free:
            return ZERO
        if t == x:
            return ONE
        if t.op == "add":
            return add(*(d(a) for a in t.args))
        if t.op == "mul":
            parts = list(t.args)
            return add(
                *(
                    mul(d(a), *parts[:i], *parts[i + 1 :])
                    for i, a in enumerate(parts)
                    if x in a.free
                )
            )
        if t.op == "pow":
            base, q = t.args
            if q.denominator > 1:
                conditions.append(("positive", base))
            elif q < 0:
                conditions.append(("nonzero", base))
            return mul(rational(q), power(base, q - 1), d(base)) if q != 1 else d(base)
        if t.op == "npow" and x not in t.args[1].free:
            base, n = t.args
            conditions.append(("exponent", n))
            return mul(n, Term("npow", base, minus(n, ONE)), d(base))
        if t.op == "fn":
            return mul(_SLOPES[t.args[0]](t.args[1], conditions), d(t.args[1]))
        if t.op == "kernel":
            return d(unfolded(t))
        if t.op == "apply" and t.args[0] in smooth:
            return add(*(_partial(t, i, d) for i in range(2, len(t.args)) if x in t.args[i].free))
        if t.op == "diff":
            y = Term("free", level(t, x), "real")
            body, point = instantiate(t.args[0], y), t.args[1]
            if not _only_smooth(t, smooth):
                raise ValueError(f"{t} may have no derivative")
            mixed = Term("diff", abstract(d(body), y), point)
            again = Term("diff", abstract(Term("diff", t.args[0], y), y), point)
            return add(mixed, mul(again, d(point)))
        raise ValueError(f"there is no rule for the derivative of {t}")

    return d(t), conditions


def unfolded(t: Term) -> Term:
    """The value of a kernel, in products."""
    _, form, x, y = t.args
    return instantiate(form, scalar_product(x, x), scalar_product(x, y), scalar_product(y, y))


def _only_smooth(t: Term, smooth: frozenset[str]) -> bool:
    total = ("rat", "pi", *VARIABLES, "bound", "add", "mul", "diff")
    return all(a.op in total or (a.op == "apply" and a.args[0] in smooth) for a in t.walk())


def _partial(t: Term, i: int, d: Callable[[Term], Term]) -> Term:
    hole = Term("free", level(t), "real")
    body = Term("apply", *t.args[:i], hole, *t.args[i + 1 :])
    return mul(Term("diff", abstract(body, hole), t.args[i]), d(t.args[i]))


def _root_of(x: Term, conditions: list[tuple[str, Term]]) -> Term:
    inside = minus(ONE, power(x, 2))
    conditions.append(("positive", inside))
    return power(inside, Fraction(-1, 2))


def _needs(kind: str, x: Term, conditions: list[tuple[str, Term]], slope: Term) -> Term:
    conditions.append((kind, x))
    return slope


_SLOPES: dict[str, Callable[[Term, list[tuple[str, Term]]], Term]] = {
    "exp": lambda x, c: Term("fn", "exp", x),
    "log": lambda x, c: _needs("positive", x, c, power(x, -1)),
    "sin": lambda x, c: Term("fn", "cos", x),
    "cos": lambda x, c: mul(rational(-1), Term("fn", "sin", x)),
    "asin": _root_of,
    "atan": lambda x, c: power(add(ONE, power(x, 2)), -1),
    "erf": lambda x, c: mul(rational(2), power(Term("pi"), Fraction(-1, 2)),
                            Term("fn", "exp", mul(rational(-1), power(x, 2)))),
    "abs": lambda x, c: _needs("nonzero", x, c, Term("fn", "sign", x)),
    "sign": lambda x, c: _needs("nonzero", x, c, ZERO),
}  # fmt: skip


def holds(condition: tuple[str, Term], ctx: Any) -> bool:
    """Whether a side condition follows."""
    kind, t = condition
    if kind == "exponent":  # an integer >= 1, so that x^(n - 1) is continuous
        return bool(ctx.signs(minus(t, ONE)).nonnegative)
    found = ctx.signs(t)
    return bool(found.positive if kind == "positive" else found.nonzero)


def derivative_at(t: Term, ctx: Any) -> Poly:
    """The normal form of a derivative at a point; the derivative itself where it may not exist."""
    body, point = t.args
    inside, (x,) = opened(body, "real")
    basic = inside.op == "apply" and inside.args.count(x) == 1 and inside.args[0] in ctx.smooth
    higher = inside.op == "diff" and inside.args[1] == x and _only_smooth(inside, ctx.smooth)
    if basic or (higher and x not in inside.args[0].free):
        inside = term_of(poly(inside, ctx)) if basic else inside
        return atom(Term("diff", abstract(inside, x), term_of(poly(point, ctx))))
    if any(a.op == "diff" for a in inside.walk()):
        inside = term_of(poly(inside, ctx))
    try:
        slope, conditions = differentiated(inside, x, ctx.smooth)
        at = {x: point}
        if all(holds((kind, replace(c, at)), ctx) for kind, c in conditions):
            return poly(replace(slope, at), ctx)
    except ValueError:
        pass
    return atom(Term("diff", abstract(term_of(poly(inside, ctx)), x), term_of(poly(point, ctx))))


def strictly_between(x: Term, low: Term, high: Term) -> list[Formula]:
    """low < x < high, as far as these are numbers."""
    ends = ((x, low), (high, x))
    return [Formula(a, ">", b) for a, b in ends if "end" not in (a.sort, b.sort)]


def is_continuous(t: Term, x: Term, at: Term, ctx: Any) -> bool:
    """Whether t is continuous in x at this point, by the continuity of its parts.

    Roots, the arcsine, |.|, min and max are continuous everywhere, inverses where they are defined.
    """
    if x not in t.free:
        return True
    if t.op == "kernel":
        return is_continuous(unfolded(t), x, at, ctx)
    if t.op in ("pow", "fn"):
        found = ctx.signs(replace(t.args[t.op == "fn"], {x: at}))
        inverse = t.args[0] == "sign" or (t.op == "pow" and t.args[1] < 0)
        if (inverse and not found.nonzero) or (t.args[0] == "log" and not found.positive):
            return False
    plain = t.op in ("add", "mul", "pow", "fn", "min", "max", "var", "free", "any")
    smooth = t.op == "apply" and t.args[0] in ctx.smooth
    return (plain or smooth) and all(is_continuous(a, x, at, ctx) for a in t.terms)


def at_infinity(t: Term, x: Term, ctx: Any) -> Term:
    """lim t for x -> oo: of powers of x times Gaussians, of erf, and of fractions in x."""
    if x not in t.free:
        return t
    if t.op == "add":
        return add(*(at_infinity(a, x, ctx) for a in t.args))
    if t.op == "fn" and t.args[0] in ("erf", "atan"):
        slope, degree = _lead(t.args[1], x, ctx)
        if degree == 1 and ctx.signs(slope).full:
            end = ONE if t.args[0] == "erf" else mul(rational(Fraction(1, 2)), Term("pi"))
            return end if ctx.signs(slope).positive else mul(rational(-1), end)
    if t.op == "mul" or t.op == "fn":
        parts = t.args if t.op == "mul" else (t,)
        falls = [
            a for a in parts if a.op == "fn" and a.args[0] == "exp" and _falls(a.args[1], x, ctx)
        ]
        others = [a for a in parts if a not in falls]
        if falls and all(_tame(a, x) for a in others):
            return ZERO
    if _is_fraction(t, x):
        top, bottom = _degrees(t, x, ctx)
        if top < bottom:
            return ZERO
    if t.op == "mul" and sum(x in a.free for a in t.args) == 1:
        return mul(*(at_infinity(a, x, ctx) for a in t.args))
    raise ValueError(f"no rule gives the limit of {t} at infinity")


def _lead(t: Term, x: Term, ctx: Any) -> tuple[Term, int]:
    """The leading coefficient and the degree of a polynomial in x."""
    p = poly(t, ctx)
    if any(x in a.free and a != x for m in p for a, _ in m):
        raise ValueError(f"{t} is no polynomial in {x}")
    degree = max((dict(m).get(x, 0) for m in p), default=0)
    lead = {
        tuple(te for te in m if te[0] != x): c for m, c in p.items() if dict(m).get(x, 0) == degree
    }
    return term_of(lead), degree


def _falls(t: Term, x: Term, ctx: Any) -> bool:
    lead, degree = _lead(t, x, ctx)
    return degree > 0 and bool(ctx.signs(lead).flipped.positive)


def _tame(t: Term, x: Term) -> bool:
    """Whether it grows at most like a power of x."""
    bounded = t.op == "fn" and t.args[0] in ("erf", "sin", "cos", "atan", "asin", "sign")
    powers = t.op == "pow" and t.args[1] > 0 and t.args[1].denominator == 1
    return x not in t.free or t == x or bounded or (
        (powers or t.op in ("add", "mul")) and all(_tame(a, x) for a in t.terms))  # fmt: skip


def _is_fraction(t: Term, x: Term) -> bool:
    whole = t.op == "pow" and t.args[1].denominator == 1
    return x not in t.free or t == x or (
        (whole or t.op in ("add", "mul")) and all(_is_fraction(a, x) for a in t.terms))  # fmt: skip


def _degrees(t: Term, x: Term, ctx: Any) -> tuple[int, int]:
    """Degrees of numerator and denominator of a product of powers of polynomials in x."""
    top = bottom = 0
    for a in t.args if t.op == "mul" else (t,):
        base, q = (a.args[0], int(a.args[1])) if a.op == "pow" else (a, 1)
        lead, degree = _lead(base, x, ctx)
        if q < 0 and not ctx.signs(lead).nonzero:
            raise ValueError(f"the leading coefficient {lead} may be 0")
        top, bottom = top + max(q, 0) * degree, bottom + max(-q, 0) * degree
    return top, bottom
