"""Rules of calculus: what certificates of monotone functions, integrals and limits prove."""

from __future__ import annotations

from typing import Any

from nctheory.trusted import calculus
from nctheory.trusted.algebra import level, poly
from nctheory.trusted.ball_arithmetic import positive_on, sign_of
from nctheory.trusted.building import abstract, instantiate, rational, replace
from nctheory.trusted.context import Context, Wrong, a_relation, an_inequality, need
from nctheory.trusted.equality import equal
from nctheory.trusted.infinity import at_infinity
from nctheory.trusted.language import Term
from nctheory.trusted.polynomials import Poly, term_of
from nctheory.trusted.reasons import TakeLimit
from nctheory.trusted.theorems import Assertion, Formula

__all__ = [
    "judge_antiderivative", "judge_balls", "judge_integrate", "judge_limit", "judge_monotone",
]  # fmt: skip

ZERO = rational(0)


def judge_monotone(goal: Assertion, reason: Any, ctx: Context) -> None:
    """F rises between the ends, where F' is the gap of a fact above."""
    goal, fact, x = an_inequality(goal), ctx.fact(reason.slope), reason.variable
    ctx = ctx.using(reason.using)
    low, high = reason.low, reason.high
    need(fact.op != "=" and (fact.strict or not goal.strict), "the slope need not be strict")
    need(x.op == "var" and x.sort == "real" and x not in ctx.tied, "no variable of the slope")
    need(ctx.is_sign(high - low, goal.strict), f"{low} <= {high} does not follow")
    _within_premises(x, low, high, ctx)
    t = ctx.fresh()
    there = [f.map(lambda a: replace(a, {x: t})) for f in ctx.facts.values()
             if isinstance(f, Formula) and any(x in a.free for a in f.terms)]  # fmt: skip
    inside = ctx.assuming(*calculus.in_between(t, low, high), *there)
    f = instantiate(reason.function, t)
    slope = calculus.slope_at(f, t, t, inside)
    equal(slope, replace(fact.gap, {x: t}), inside, what="derivative and the slope")
    continuous = all(calculus.is_continuous(f, t, end, ctx) for end in (low, high))
    need(continuous, "the function may not be continuous up to the ends")
    rise = instantiate(reason.function, high) - instantiate(reason.function, low)
    equal(goal.gap, rise, ctx, what="gap and the rise of the function")


def _within_premises(x: Term, low: Term, high: Term, ctx: Context) -> None:
    """Reject unless the premises about x hold for all x between the ends."""
    for label, premise in ctx.premises.items():
        if any(x in t.free for t in premise.terms):
            _bounds(label, premise, x, low, high, ctx)


def _bounds(label: str, premise: Assertion, x: Term, low: Term, high: Term, ctx: Context) -> None:
    """Reject unless a premise holds for all x between the ends: its gap is linear in x."""
    if not isinstance(premise, Formula) or premise.op == "=":
        raise Wrong(f"{label!r} does not bound an interval")
    t = ctx.fresh()  # of which nothing is known, as between the ends
    parts = poly(replace(premise.gap, {x: t}), ctx).in_powers_of(t)
    linear = max(parts) <= 1 and all(t not in a.free for p in parts.values() for a in p.atoms)
    need(linear, f"{label!r} does not bound an interval")
    rises = ctx.signs(term_of(parts.get(1, Poly())))
    far = [rises if end.args[0] > 0 else rises.flipped for end in (low, high) if end.sort == "end"]
    need(all(f.nonnegative for f in far), f"{label!r} may fail far out")
    ends = [replace(premise.gap, {x: end}) for end in (low, high) if end.sort != "end"]
    need(all(map(ctx.is_sign, ends)), f"{low} and {high} may be outside {label!r}")
    inner = any(ctx.is_sign(end, strict=True) for end in ends) or rises.nonzero
    need(inner or not premise.strict, f"{label!r} may fail between {low} and {high}")


def judge_balls(goal: Assertion, reason: Any, ctx: Context) -> None:
    """Balls show that the gap is positive."""
    goal, x = an_inequality(goal), reason.variable
    if x is None:
        need(sign_of(goal.gap) == 1, f"balls do not show that {goal.gap} is positive")
    else:
        need(goal.gap.free <= {x}, "there are other variables")
        low, high = reason.low, reason.high
        need(low.op == "rat" and high.op == "rat", "the ends are not two numbers")
        inside = ctx.is_sign(x - low) and ctx.is_sign(high - x)
        need(inside, f"{x} need not be between {low} and {high}")
        fault = positive_on(goal.gap, x, low, high)
        need(fault is None, fault or "")


def judge_integrate(goal: Assertion, reason: Any, ctx: Context) -> None:
    """The integral of f - g, or those of f and g, where f >= g is a fact above."""
    goal, fact = a_relation(goal, "=", ">=", ">", "<=", "<"), ctx.fact(reason.pointwise)
    ctx, x, low, high = ctx.using(reason.using), reason.variable, reason.low, reason.high
    ctx.no_stronger(goal, fact)
    other = low.free | high.free | ctx.tied
    need(x.op == "var" and x.sort == "real" and x not in other, "no variable")
    need(calculus.ends_ordered(low, high, ctx, goal.strict), "the ends are not in order")
    _within_premises(x, low, high, ctx)
    above, below = (Term("integral", abstract(t, x), low, high) for t in fact.ordered)
    exist = calculus.is_proper(above, ctx)
    t = ctx.fresh()
    inside = ctx.assuming(*calculus.in_between(t, low, high))
    least = replace(fact.ordered[1], {x: t})
    apart = exist and (calculus.is_proper(below, ctx) or inside.is_sign(least))
    need(apart or not goal.strict, "the integrals may not exist")
    if goal.op == "=" or apart:
        found = above - below
    else:
        found = Term("integral", abstract(fact.gap, x), low, high)
    equal(goal.gap, found, ctx, what="gap and the integral of the fact")


def judge_antiderivative(goal: Assertion, reason: Any, ctx: Context) -> None:
    """The integral is what the antiderivative rises by, and the integral of the rest."""
    goal = a_relation(goal, "=")
    need(goal.lhs.op == "integral", "the left side is not an integral")
    body, low, high = goal.lhs.args
    x = ctx.fresh()
    inside = ctx.assuming(*calculus.in_between(x, low, high))
    need(calculus.ends_ordered(low, high, ctx, strict=True), "the ends are not in order")
    f = instantiate(reason.of, x)
    slope = calculus.slope_at(f, x, x, inside)
    rest = ZERO if reason.rest is None else Term("integral", reason.rest, low, high)
    if rest != ZERO:
        need(calculus.is_proper(rest, ctx), "the rest may not be continuous")
        slope = slope + instantiate(reason.rest, x)
    equal(slope, instantiate(body, x), inside, what="derivative and the integrand")
    top = _end_value(reason.of, high, -1, reason.at_high, ctx)
    bottom = _end_value(reason.of, low, 1, reason.at_low, ctx)
    equal(top - bottom + rest, goal.rhs, ctx, what="rise and the right side")


def _end_value(of: Term, end: Term, side: int, limit: Any, ctx: Context) -> Term:
    x = ctx.fresh()
    if limit is not None:
        return _limit(of, end, side, limit, ctx)
    if end.sort != "end":
        need(calculus.is_continuous(instantiate(of, x), x, end, ctx), "it may jump at an end")
        return instantiate(of, end)
    far = instantiate(of, rational(end.args[0]) * x)
    return at_infinity(far, x, ctx.assuming(Formula(x, ">", ZERO)))


def judge_limit(goal: Assertion, reason: Any, ctx: Context) -> None:
    """The limit is the quotient of two derivatives of one order, by l'Hospital's rule."""
    goal = a_relation(goal, "=")
    need(goal.lhs.op == "limit", "the left side is not a limit")
    body, point, side = goal.lhs.args
    value = _limit(body, point, side, reason, ctx)
    equal(value, goal.rhs, ctx, what="limit and the right side")


def _limit(body: Term, point: Term, side: int, reason: Any, ctx: Context) -> Term:
    """The limit, if it is that of N/D."""
    need(type(reason) is TakeLimit, "a limit is given by TakeLimit")
    if point.sort == "end":  # N and D are functions of y = 1/x
        y = Term("free", level(body), "real")
        at = rational(point.args[0]) * y ** (-1)
        body, point, side = abstract(instantiate(body, at), y), ZERO, 1
    n, d = reason.numerator, reason.denominator
    known = type(reason.order) is int and 0 <= reason.order <= 20
    need(known, "the order is an integer from 0 to 20")
    x = ctx.fresh()
    distance = x - point if side > 0 else point - x
    values = []
    for f in (instantiate(n, x), instantiate(d, x)):
        for k in range(reason.order + 1):
            at_point = replace(f, {x: point})
            if k < reason.order:
                equal(at_point, ZERO, ctx, what=f"derivative of order {k} and 0")
                f = calculus.slope_at(f, x, point, ctx)
        continuous = reason.order or calculus.is_continuous(f, x, point, ctx)
        need(continuous, "it may not be continuous there")
        values.append(replace(f, {x: point}))
    need(ctx.signs(values[1]).nonzero, "the denominator may vanish to a higher order")
    near = ctx.assuming(Formula(distance, ">", ZERO), near=(x, point))
    fraction = instantiate(n, x) * instantiate(d, x) ** (-1)
    equal(instantiate(body, x), fraction, near, what="function and N/D")
    return values[0] * values[1] ** (-1)
