"""The rules: what each reason proves. They check certificates, and search for nothing.

Each rule gets the fact of a step, the reason, and the context above it; it raises `Wrong` if the fact
does not follow. A fact about variables of which neither hypotheses nor definitions say anything is
a fact about all their values.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from nctheory.trusted import calculus
from nctheory.trusted.algebra import level, poly
from nctheory.trusted.ball_arithmetic import positive_on, sign_of
from nctheory.trusted.context import Context, Wrong, need
from nctheory.trusted.equality import equal, same
from nctheory.trusted.facts import FACTS
from nctheory.trusted.language import (
    Term,
    abstract,
    add,
    instantiate,
    minus,
    mul,
    power,
    rational,
    replace,
)
from nctheory.trusted.polynomials import term_of
from nctheory.trusted.quoting import judge_derived, judge_induction, judge_instance
from nctheory.trusted.reasons import REASONS
from nctheory.trusted.theorems import All, Assertion, Equivalence, Formula

__all__ = ["judge_step"]

ZERO = rational(0)


def judge_step(goal: Assertion, reason: Any, ctx: Context) -> None:
    """Raise `Wrong` unless the goal follows from what stands above by this reason."""
    need(type(reason) in _RULES, "this is none of the reasons that there are")
    if isinstance(goal, All) and not isinstance(reason, _OF_ALL):
        goal, ctx = at_any(goal, ctx)
    _RULES[type(reason)](goal, reason, ctx)


def at_any(goal: All, ctx: Context) -> tuple[Formula, Context]:
    """The relation at any of the values that it is about, and what holds there.

    A fact about the same draws holds there too.
    """
    sorts = [_drawn(goal, i) for i in range(len(goal.binders))]
    fresh = [Term("any", i, sort) for i, sort in enumerate(sorts)]
    laws = goal.laws(*fresh)
    facts = dict(ctx.facts)
    for label, f in ctx.facts.items():
        alike = isinstance(f, All) and [_drawn(f, i) for i in range(len(f.binders))] == sorts
        if alike and f.laws(*fresh) == laws:  # type: ignore[union-attr]
            facts[label] = f.at(*fresh)  # type: ignore[union-attr]
    around = Context(facts, ctx.premises, ctx.proved, ctx.known)
    around.learn(*(f for k, f in facts.items() if f is not ctx.facts[k] and isinstance(f, Formula)))
    return goal.at(*fresh), around


def _drawn(fact: All, i: int) -> str:
    binder = fact.binders[i]
    return binder.sort.split()[1] if isinstance(binder, Term) else str(binder)


def _relation(goal: Assertion, *ops: str) -> Formula:
    if not isinstance(goal, Formula) or goal.op not in ops:
        raise Wrong(f"this reason is for relations {', '.join(ops)}")
    return goal


def _inequality(goal: Assertion) -> Formula:
    return _relation(goal, ">=", ">", "<=", "<")


def _define(goal: Assertion, reason: Any, ctx: Context) -> None:
    goal = _relation(goal, "=")
    above = frozenset[Term]().union(*(t.free for f in ctx.facts.values() for t in f.terms))
    name = goal.lhs
    need(name.op == "var" and name.sort == "real", "only a real variable can be defined")
    need(name not in above and name not in goal.rhs.free, f"{name} is not new")


def _algebra(goal: Assertion, reason: Any, ctx: Context) -> None:
    goal = _relation(goal, "=")
    equal(goal.lhs, goal.rhs, ctx, reason.using)


def _linear(goal: Assertion, reason: Any, ctx: Context) -> None:
    goal, total = _inequality(goal), []
    ctx = ctx.using(tuple(reason.using))
    strict = False
    if reason.plus is not None:
        need(ctx.is_sign(reason.plus), f"what is added, {reason.plus}, may be negative")
        strict = ctx.is_sign(reason.plus, strict=True)
        total.append(reason.plus)
    for label, factor in reason.multipliers.items():
        fact = ctx.fact(label)
        total.append(mul(factor, fact.gap))
        if fact.op != "=":
            need(ctx.is_sign(factor), f"the factor {factor} of {label!r} may be negative")
            strict |= fact.strict and ctx.is_sign(factor, strict=True)
    need(strict or not goal.strict, "the inequality need not be strict")
    equal(goal.gap, add(*total) if total else ZERO, ctx, reason.rewrite, "gap and the combination")


def _sign(goal: Assertion, reason: Any, ctx: Context) -> None:
    goal, ctx = _inequality(goal), ctx.using(reason.using)
    form = goal.gap if reason.form is None else reason.form
    need(ctx.is_sign(form, goal.strict),
         f"the sign of {_open_sign(form, goal.strict, ctx)} does not follow")  # fmt: skip
    if reason.form is not None:
        equal(goal.gap, form, ctx, what="gap and the form")


def _open_sign(t: Term, strict: bool, ctx: Context) -> Term:
    """The part of a sum or product whose sign is not known."""
    if t.op in ("add", "mul"):
        for a in t.args:
            if not ctx.is_sign(a, strict and t.op == "mul"):
                return _open_sign(a, strict, ctx)
    return t


def _equivalent(goal: Assertion, reason: Any, ctx: Context) -> None:
    need(isinstance(goal, Equivalence), "this reason is for equivalences")
    ctx = ctx.using(reason.using)
    left, right = goal.left, goal.right  # type: ignore[union-attr]
    need(
        (left.strict, left.op == "=") == (right.strict, right.op == "="),
        "the sides are of two kinds",
    )
    need(ctx.is_sign(reason.factor, strict=True), f"the factor {reason.factor} may not be positive")
    equal(left.gap, mul(reason.factor, right.gap), ctx, reason.rewrite, "gaps")


def _detach(goal: Assertion, reason: Any, ctx: Context) -> None:
    both, other = ctx.fact(reason.equivalence, Equivalence), ctx.fact(reason.other)
    sides = ((both.left, both.right), (both.right, both.left))
    found = any(same(goal, a, ctx) and same(other, b, ctx) for a, b in sides)
    need(found, "these are not the sides of the equivalence")


def _average(goal: Assertion, reason: Any, ctx: Context) -> None:
    fact = ctx.fact(reason.pointwise, Formula, All)
    goal = _relation(goal, "=", ">=", ">", "<=", "<")
    if isinstance(fact, All):
        need(not reason.over, "the fact says over what it is averaged")
        need(all(isinstance(b, Term) for b in fact.binders), "the fact is not one of what is drawn")
        gap, laws = fact.relation.gap, list(fact.binders)
        strict = fact.relation.strict
        equality = fact.relation.op == "="
        for law in reversed(laws):
            gap = Term("mean", law, gap)
    else:
        equality = fact.op == "="
        need(reason.over, "the variables that are drawn are not named")
        gap, strict = fact.gap, fact.strict
        for variable, law in reversed(reason.over):
            need(variable.op == "var" and _drawn_freely(variable, law, ctx),
                 f"of {variable} something is assumed: the fact is not one of all its values")  # fmt: skip
            gap = Term("mean", law, abstract(gap, variable))
    need(equality == (goal.op == "="), "one is an equality, the other is not")
    need(strict or not goal.strict, "the inequality need not be strict")
    equal(goal.gap, gap, ctx, what="gap and the mean of the fact")


def _drawn_freely(variable: Term, law: Term, ctx: Context) -> bool:
    """Whether what the premises say of the variable holds for all that the law draws."""
    about = [
        ctx.facts[k] for k in ctx.premises if any(variable in t.free for t in ctx.facts[k].terms)
    ]
    drawn = Term("free", 0, law.sort.split()[1])
    return all(
        isinstance(f, Formula) and f.op != "=" and f.gap.free == {variable}
        and ctx.is_sign(replace(f.gap, {variable: drawn}), f.strict)
        for f in about
    )  # fmt: skip


def _monotone(goal: Assertion, reason: Any, ctx: Context) -> None:
    goal, fact, x = _inequality(goal), ctx.fact(reason.slope), reason.variable
    ctx = ctx.using(reason.using)
    low, high = reason.low, reason.high
    need(fact.op != "=" and (fact.strict or not goal.strict), "the slope need not be strict")
    need(x.op == "var" and x.sort == "real", "no variable of the slope")
    need(ctx.is_sign(minus(high, low), goal.strict), f"{low} <= {high} does not follow")
    for label in ctx.premises:
        if any(x in t.free for t in ctx.facts[label].terms):
            _bounds(label, x, low, high, ctx)
    t = ctx.fresh()
    there = [f.map(lambda a: replace(a, {x: t})) for f in ctx.facts.values()
             if isinstance(f, Formula) and any(x in a.free for a in f.terms)]  # fmt: skip
    inside = ctx.assuming(Formula(t, ">", low), Formula(high, ">", t), *there)
    f = instantiate(reason.function, t)
    slope, conditions = calculus.differentiated(f, t, ctx.smooth)
    for condition in conditions:
        need(calculus.holds(condition, inside), f"{condition[1]} may be 0 or less between the ends")
    equal(slope, replace(fact.gap, {x: t}), inside, what="derivative and the slope")
    continuous = all(calculus.is_continuous(f, t, end, ctx) for end in (low, high))
    need(continuous, "the function may not be continuous up to the ends")
    rise = minus(instantiate(reason.function, high), instantiate(reason.function, low))
    equal(goal.gap, rise, ctx, what="gap and the rise of the function")


def _bounds(label: str, x: Term, low: Term, high: Term, ctx: Context) -> None:
    """Reject unless a premise about x holds for all x between the ends: its gap is linear in x."""
    premise = ctx.facts[label]
    if not isinstance(premise, Formula) or premise.op == "=":
        raise Wrong(f"{label!r} does not bound an interval")
    t = ctx.fresh()  # of which nothing is known, as between the ends
    p = poly(replace(premise.gap, {x: t}), ctx)
    slope = {tuple(te for te in m if te[0] != t): c for m, c in p.items() if dict(m).get(t) == 1}
    linear = all((a == t and e == 1) or t not in a.free for m in p for a, e in m)
    need(linear, f"{label!r} does not bound an interval")
    ends = [replace(premise.gap, {x: end}) for end in (low, high)]
    need(all(map(ctx.is_sign, ends)), f"{low} and {high} may be outside {label!r}")
    inner = any(ctx.is_sign(end, strict=True) for end in ends) or ctx.signs(term_of(slope)).nonzero
    need(inner or not premise.strict, f"{label!r} may fail between {low} and {high}")


def _balls(goal: Assertion, reason: Any, ctx: Context) -> None:
    goal, x = _inequality(goal), reason.variable
    if x is None:
        need(sign_of(goal.gap) == 1, f"balls do not show that {goal.gap} is positive")
    else:
        need(goal.gap.free <= {x}, "there are other variables")
        low, high = reason.low, reason.high
        need(low.op == "rat" and high.op == "rat", "the ends are not two numbers")
        inside = ctx.is_sign(minus(x, low)) and ctx.is_sign(minus(high, x))
        need(inside, f"{x} need not be between {low} and {high}")
        fault = positive_on(goal.gap, x, low, high)
        need(fault is None, fault or "")


def _antiderivative(goal: Assertion, reason: Any, ctx: Context) -> None:
    goal = _relation(goal, "=")
    need(goal.lhs.op == "integral", "the left side is not an integral")
    body, low, high = goal.lhs.args
    x = ctx.fresh()
    inside = ctx.assuming(*calculus.strictly_between(x, low, high))
    finite = [end for end in (low, high) if end.sort != "end"]
    need(len(finite) < 2 or ctx.is_sign(minus(high, low), strict=True), "the ends are not in order")
    need(low.sort != "end" or low.args[0] < 0, "the ends are not in order")
    need(high.sort != "end" or high.args[0] > 0, "the ends are not in order")
    f = instantiate(reason.of, x)
    slope, conditions = calculus.differentiated(f, x, ctx.smooth)
    for condition in conditions:
        need(calculus.holds(condition, inside), f"{condition[1]} may be 0 or less between the ends")
    equal(slope, instantiate(body, x), inside, what="derivative and the integrand")
    need(all(calculus.is_continuous(f, x, end, ctx) for end in finite), "it may jump at an end")
    top, bottom = (_end_value(reason.of, end, x, ctx) for end in (high, low))
    equal(minus(top, bottom), goal.rhs, ctx, what="rise and the right side")


def _end_value(of: Term, end: Term, x: Term, ctx: Context) -> Term:
    if end.sort != "end":
        return instantiate(of, end)
    at = mul(rational(end.args[0]), x)
    try:
        return calculus.at_infinity(instantiate(of, at), x, ctx.assuming(Formula(x, ">", ZERO)))
    except ValueError as error:
        raise Wrong(str(error)) from None


def _limit(goal: Assertion, reason: Any, ctx: Context) -> None:
    goal = _relation(goal, "=")
    need(goal.lhs.op == "limit", "the left side is not a limit")
    body, point, side = goal.lhs.args
    if point.sort == "end":  # N and D are functions of y = 1/x
        y = Term("free", level(body), "real")
        at = mul(rational(point.args[0]), power(y, -1))
        body, point, side = abstract(instantiate(body, at), y), ZERO, 1
    n, d = reason.numerator, reason.denominator
    need(
        type(reason.order) is int and 0 <= reason.order <= 20,
        "the order is an integer from 0 to 20",
    )
    x = ctx.fresh()
    distance = minus(x, point) if side > 0 else minus(point, x)
    values = []
    for f in (instantiate(n, x), instantiate(d, x)):
        for k in range(reason.order + 1):
            at_point = replace(f, {x: point})
            if k < reason.order:
                equal(at_point, ZERO, ctx, what=f"derivative of order {k} and 0")
                f, conditions = calculus.differentiated(f, x, ctx.smooth)
                for kind, c in conditions:
                    need(
                        calculus.holds((kind, replace(c, {x: point})), ctx),
                        f"{c} may be 0 or less there",
                    )
        need(
            reason.order or calculus.is_continuous(f, x, point, ctx),
            "it may not be continuous there",
        )
        values.append(replace(f, {x: point}))
    need(ctx.signs(values[1]).nonzero, "the denominator may vanish to a higher order")
    near = ctx.assuming(Formula(distance, ">", ZERO))
    near.near = (x, point)
    fraction = mul(instantiate(n, x), power(instantiate(d, x), -1))
    equal(instantiate(body, x), fraction, near, what="function and N/D")
    equal(mul(values[0], power(values[1], -1)), goal.rhs, ctx, what="limit and the right side")


def _specialise(goal: Assertion, reason: Any, ctx: Context) -> None:
    fact = ctx.fact(reason.fact, Formula, Equivalence, All)
    if isinstance(fact, All):
        values = [reason.at[str(i)] for i in range(len(fact.binders))]
        need(len(reason.at) == len(values), "a value for each variable, no more")
        for binder, value in zip(fact.binders, values, strict=True):
            need(not isinstance(binder, Term), "what holds almost surely holds for no one value")
            need(
                value.sort == binder or (binder, value.sort) == ("real", "nat"),
                f"{value} is no {binder}",
            )
        found: Assertion = fact.at(*values)
    else:
        rule = {v: reason.at[v.args[0]] for t in fact.terms for v in t.free
                if v.op == "var" and v.args[0] in reason.at}  # fmt: skip
        for v in rule:
            need(
                v not in ctx.fixed,
                f"of {v} something is assumed: the fact is not one of all its values",
            )
        found = fact.map(lambda t: replace(t, rule))
    need(same(goal, found, ctx), f"the fact at these values is {found}")


def _cases(goal: Assertion, reason: Any, ctx: Context) -> None:
    for op, inner in ((">=", reason.nonnegative), ("<=", reason.nonpositive)):
        need(type(inner) is not REASONS["Define"], "a definition is no case")
        try:
            judge_step(goal, inner, ctx.case(reason.case, Formula(reason.on, op, ZERO)))
        except Wrong as wrong:
            raise Wrong(f"where {reason.on} {op} 0: {wrong}") from None


def _cited(goal: Assertion, reason: Any, ctx: Context) -> None:
    need(reason.fact in FACTS, f"{reason.fact!r} is none of the facts {', '.join(FACTS)}")
    found = FACTS[reason.fact].instance(reason.at, ctx)
    need(any(same(goal, f, ctx) for f in found), f"for these arguments it says: {found[0]}")


_RULES: Mapping[type, Callable[[Any, Any, Context], None]] = {
    REASONS["Define"]: _define, REASONS["Algebra"]: _algebra, REASONS["Linear"]: _linear,
    REASONS["Sign"]: _sign, REASONS["Equivalent"]: _equivalent, REASONS["Detach"]: _detach,
    REASONS["Average"]: _average, REASONS["Monotone"]: _monotone, REASONS["Balls"]: _balls,
    REASONS["Antiderivative"]: _antiderivative, REASONS["TakeLimit"]: _limit,
    REASONS["Specialise"]: _specialise, REASONS["Cases"]: _cases, REASONS["Cited"]: _cited,
    REASONS["Instance"]: judge_instance, REASONS["Derived"]: judge_derived,
    REASONS["Induction"]: judge_induction,
}  # fmt: skip
# Reasons that look at a fact about all values as it stands; others look at it at any one value.
_OF_ALL = (REASONS["Specialise"], REASONS["Define"])
