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
from nctheory.trusted.building import abstract, add, instantiate, mul, rational, replace, unfolded
from nctheory.trusted.infinity import is_fraction, leading_in
from nctheory.trusted.language import VARIABLES, Term
from nctheory.trusted.polynomials import Poly, atom, term_of
from nctheory.trusted.theorems import Formula

__all__ = [
    "in_between", "derivative_at", "differentiated", "ends_ordered", "is_continuous", "is_proper",
    "slope_at",
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
            moving = [i for i, a in enumerate(t.args) if x in a.free]
            return add(*(mul(d(t.args[i]), *t.args[:i], *t.args[i + 1 :]) for i in moving))
        if t.op == "pow":
            base, q = t.args
            if q.denominator > 1:
                conditions.append(("positive", base))
            elif q < 0:
                conditions.append(("nonzero", base))
            return rational(q) * base ** (q - 1) * d(base) if q != 1 else d(base)
        if t.op == "npow" and x not in t.args[1].free:
            base, n = t.args
            conditions.append(("exponent", n))
            return n * Term("npow", base, n - 1) * d(base)
        if t.op == "fn":
            return _SLOPES[t.args[0]](t.args[1], conditions) * d(t.args[1])
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
            return mixed + again * d(point)
        if t.op == "integral" and all(x not in end.free for end in t.args[1:]):
            conditions.append(("dominated", Term("diff", abstract(t, x), x)))
            z = Term("free", level(t, x), "real")
            slope, _ = differentiated(instantiate(t.args[0], z), x, smooth)
            return Term("integral", abstract(slope, z), *t.args[1:])
        raise ValueError(f"there is no rule for the derivative of {t}")

    return d(t), conditions


def _only_smooth(t: Term, smooth: frozenset[str]) -> bool:
    total = ("rat", "pi", *VARIABLES, "bound", "add", "mul", "diff")
    return all(a.op in total or (a.op == "apply" and a.args[0] in smooth) for a in t.walk())


def _partial(t: Term, i: int, d: Callable[[Term], Term]) -> Term:
    hole = Term("free", level(t), "real")
    body = Term("apply", *t.args[:i], hole, *t.args[i + 1 :])
    return Term("diff", abstract(body, hole), t.args[i]) * d(t.args[i])


def _root_of(x: Term, conditions: list[tuple[str, Term]]) -> Term:
    inside = 1 - x**2
    conditions.append(("positive", inside))
    return inside ** Fraction(-1, 2)


def _needs(kind: str, x: Term, conditions: list[tuple[str, Term]], slope: Term) -> Term:
    conditions.append((kind, x))
    return slope


_SLOPES: dict[str, Callable[[Term, list[tuple[str, Term]]], Term]] = {
    "exp": lambda x, c: Term("fn", "exp", x),
    "log": lambda x, c: _needs("positive", x, c, x ** (-1)),
    "sin": lambda x, c: Term("fn", "cos", x),
    "cos": lambda x, c: -Term("fn", "sin", x),
    "asin": _root_of,
    "atan": lambda x, c: (1 + x**2) ** (-1),
    "erf": lambda x, c: 2 * Term("pi") ** Fraction(-1, 2) * Term("fn", "exp", -(x**2)),
    "abs": lambda x, c: _needs("nonzero", x, c, Term("fn", "sign", x)),
    "sign": lambda x, c: _needs("nonzero", x, c, ZERO),
}  # fmt: skip


def slope_at(t: Term, x: Term, at: Term, ctx: Any) -> Term:
    """dt/dx, of which all that it needs holds at a point. Raises ValueError."""
    slope, conditions = differentiated(t, x, ctx.smooth)
    for kind, c in conditions:
        if not _holds(kind, replace(c, {x: at}), ctx):
            raise ValueError(f"{c} may be 0 or less where it is differentiated")
    return slope


def _holds(kind: str, t: Term, ctx: Any) -> bool:
    """Whether a side condition follows."""
    if kind == "exponent":  # an integer >= 1, so that x^(n - 1) is continuous
        return bool(ctx.signs(t - 1).nonnegative)
    if kind == "dominated":
        return _dominated(*opened(t.args[0], "real"), t.args[1], ctx)
    found = ctx.signs(t)
    return bool(found.positive if kind == "positive" else found.nonzero)


def _dominated(t: Term, variables: tuple[Term, ...], at: Term, ctx: Any) -> bool:
    """Whether an integral has the derivative at a point that it has under the integral sign.

    If both ends are finite, the integrand and its derivative are continuous in both variables: they
    are made of functions that are, and denominators are not 0 between the ends, or at them. If an
    end is infinite, it is a fraction in z and exponentials; leading coefficients of denominators
    are not 0 either, and the integrand and its derivative fall like z^-2. All this holds near the
    point too, by compactness, and there the derivative is bounded by a multiple of 1/(1 + z^2).
    """
    (x,), (body, low, high), z = variables, t.args, ctx.fresh()
    f, finite = instantiate(body, z), [end for end in (low, high) if end.sort != "end"]
    if not ends_ordered(low, high, ctx):
        return False
    if len(finite) < 2 and not is_fraction(f, z, exponentials=True):
        return False
    inside = ctx.assuming(*in_between(z, low, high, ">="))
    if len(finite) == 2:
        slope_at(f, x, at, inside)
        return is_continuous(replace(f, {x: at}), z, z, inside) and all(map(_elementary, f.walk()))
    slope, conditions = differentiated(f, x, ctx.smooth)

    def nonzero(q: Term) -> bool:
        return bool(inside.signs(replace(q, {x: at})).nonzero)

    def degree(a: Term, e: int) -> int:
        if z not in a.free or a == z:
            return e if a == z else 0
        inverse = a.op == "pow" and a.args[1] == -1
        q, sign = (a.args[0], -1) if inverse else (a, 1)
        exponential = q.op == "fn" and q.args[0] == "exp"
        lead, n = leading_in(q.args[1] if exponential else q, z, inside)
        falls = inside.signs(rational(sign) * replace(lead, {x: at})).flipped.positive
        if exponential and n and falls and (n % 2 == 0 or low in finite):
            return -1000  # it falls like an exponential function
        if exponential or not (inverse and nonzero(q) and nonzero(lead)):
            raise ValueError(f"{a} may not fall")
        return -e * n

    bases = [a.args[0] for a in f.walk() if a.op == "pow" and a.args[1] < 0 and z in a.free]
    others = [(kind, replace(c, {x: at})) for kind, c in conditions if z not in c.free]
    if not all(_holds(*other, ctx) for other in others) or not all(map(nonzero, bases)):
        return False
    degrees = (sum(degree(*te) for te in m) for g in (f, slope) for m in poly(g, inside))
    leads = [leading_in(q, z, inside)[0] for q in bases]
    return all(map(nonzero, leads)) and all(n <= -2 for n in degrees)


def _elementary(t: Term) -> bool:
    """Whether it is continuous in all variables at once, where it is in one of them."""
    plain = t.op in ("rat", "pi", *VARIABLES, "add", "mul", "pow", "npow")
    return plain or (t.op == "fn" and t.args[0] != "sign")


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
        return poly(replace(slope_at(inside, x, point, ctx), {x: point}), ctx)
    except ValueError:
        own = abstract(term_of(poly(inside, ctx)), x)
        return atom(Term("diff", own, term_of(poly(point, ctx))))


def in_between(x: Term, low: Term, high: Term, op: str = ">") -> list[Formula]:
    """low < x < high (<= for the op >=), as far as these are numbers."""
    ends = ((x, low), (high, x))
    return [Formula(a, op, b) for a, b in ends if "end" not in (a.sort, b.sort)]


def ends_ordered(low: Term, high: Term, ctx: Any, strict: bool = False) -> bool:
    """Whether low <= high, or low < high."""
    infinite = [(end, sign) for end, sign in ((low, -1), (high, 1)) if end.sort == "end"]
    if infinite:
        return all(end.args[0] == sign for end, sign in infinite)
    return bool(ctx.is_sign(high - low, strict))


def is_continuous(t: Term, x: Term, at: Term, ctx: Any) -> bool:
    """Whether t is continuous in x at this point, by the continuity of its parts.

    Roots, the arcsine, |.|, min and max are continuous everywhere, inverses where they are defined;
    an integral is, where it has a derivative.
    """
    if x not in t.free:
        return True
    if t.op == "kernel":
        return is_continuous(unfolded(t), x, at, ctx)
    if t.op == "integral":
        try:
            slope_at(t, x, at, ctx)
        except ValueError:
            return False
        return True
    if t.op == "npow":
        base, n = t.args[0], ctx.signs(t.args[1])
        defined = n.nonnegative or ctx.signs(replace(base, {x: at})).nonzero
        return x not in t.args[1].free and defined and is_continuous(base, x, at, ctx)
    if t.op in ("pow", "fn"):
        found = ctx.signs(replace(t.args[t.op == "fn"], {x: at}))
        inverse = t.args[0] == "sign" or (t.op == "pow" and t.args[1] < 0)
        if (inverse and not found.nonzero) or (t.args[0] == "log" and not found.positive):
            return False
    plain = t.op in ("add", "mul", "pow", "fn", "min", "max", "var", "free", "any")
    smooth = t.op == "apply" and t.args[0] in ctx.smooth
    return (plain or smooth) and all(is_continuous(a, x, at, ctx) for a in t.terms)


def is_proper(t: Term, ctx: Any) -> bool:
    """Whether an integral is of a continuous function between two numbers, ends included."""
    body, low, high = t.args
    bare = any(v.op == "free" for v in low.free | high.free)  # of which nothing is assumed
    if bare or "end" in (low.sort, high.sort) or not ends_ordered(low, high, ctx):
        return False
    z = ctx.fresh()
    inside = ctx.assuming(*in_between(z, low, high, ">="))
    return is_continuous(instantiate(body, z), z, z, inside)
