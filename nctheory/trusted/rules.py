"""The rules: what each reason proves. They check certificates, and search for nothing.

Each rule gets the fact of a step, the reason, and the context above it; it raises `Wrong` if the
fact does not follow. A fact about variables of which neither hypotheses nor definitions say
anything is a fact about all their values.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from nctheory.trusted import analysis, quoting
from nctheory.trusted import reasons as by
from nctheory.trusted.building import abstract, add, fits, rational, replace
from nctheory.trusted.context import Context, Wrong, a_relation, an_inequality, need
from nctheory.trusted.equality import equal, same
from nctheory.trusted.language import Term
from nctheory.trusted.theorems import All, Assertion, Equivalence, Formula

__all__ = ["judge_step"]

ZERO = rational(0)


def judge_step(goal: Assertion, reason: Any, ctx: Context) -> None:
    """Raise `Wrong` unless the goal follows from what stands above by this reason."""
    need(type(reason) in _RULES, "this is none of the reasons that there are")
    if isinstance(goal, All) and not isinstance(reason, _OF_ALL):
        goal, there = quoting.at_any(goal, ctx)
        ctx = ctx if isinstance(reason, by.Specialise) else there  # it quotes facts about all
    _RULES[type(reason)](goal, reason, ctx)


def _define(goal: Assertion, reason: Any, ctx: Context) -> None:
    goal = a_relation(goal, "=")
    above = frozenset[Term]().union(*(t.free for f in ctx.facts.values() for t in f.terms))
    name = goal.lhs
    need(name.op == "var" and name.sort == "real", "only a real variable can be defined")
    need(name not in above and name not in goal.rhs.free, f"{name} is not new")


def _algebra(goal: Assertion, reason: Any, ctx: Context) -> None:
    goal = a_relation(goal, "=")
    equal(goal.lhs, goal.rhs, ctx, reason.using)


def _linear(goal: Assertion, reason: Any, ctx: Context) -> None:
    goal, total = an_inequality(goal), []
    ctx = ctx.using(tuple(reason.using))
    strict = False
    if reason.plus is not None:
        need(ctx.is_sign(reason.plus), f"what is added, {reason.plus}, may be negative")
        strict = ctx.is_sign(reason.plus, strict=True)
        total.append(reason.plus)
    for label, factor in reason.multipliers.items():
        fact = ctx.fact(label)
        total.append(factor * fact.gap)
        if fact.op != "=":
            need(ctx.is_sign(factor), f"the factor {factor} of {label!r} may be negative")
            strict |= fact.strict and ctx.is_sign(factor, strict=True)
    need(strict or not goal.strict, "the inequality need not be strict")
    equal(goal.gap, add(*total) if total else ZERO, ctx, reason.rewrite, "gap and the combination")


def _sign(goal: Assertion, reason: Any, ctx: Context) -> None:
    goal, ctx = an_inequality(goal), ctx.using(reason.using)
    form = goal.gap if reason.form is None else reason.form
    need(ctx.is_sign(form, goal.strict), f"the sign of {form} does not follow")
    if reason.form is not None:
        equal(goal.gap, form, ctx, what="gap and the form")


def _equivalent(goal: Assertion, reason: Any, ctx: Context) -> None:
    need(isinstance(goal, Equivalence), "this reason is for equivalences")
    ctx = ctx.using(reason.using)
    left, right = goal.left, goal.right  # type: ignore[union-attr]
    need(left.kind == right.kind, "the sides are of two kinds")
    need(ctx.is_sign(reason.factor, strict=True), f"the factor {reason.factor} may not be positive")
    equal(left.gap, reason.factor * right.gap, ctx, reason.rewrite, "gaps")


def _detach(goal: Assertion, reason: Any, ctx: Context) -> None:
    both, other = ctx.fact(reason.equivalence, Equivalence), ctx.fact(reason.other)
    sides = ((both.left, both.right), (both.right, both.left))
    found = any(same(goal, a, ctx) and same(other, b, ctx) for a, b in sides)
    need(found, "these are not the sides of the equivalence")


def _average(goal: Assertion, reason: Any, ctx: Context) -> None:
    fact = ctx.fact(reason.pointwise, Formula, All)
    goal = a_relation(goal, "=", ">=", ">", "<=", "<")
    relation = fact.relation if isinstance(fact, All) else fact
    gap = relation.gap
    if isinstance(fact, All):
        need(not reason.over, "the fact says over what it is averaged")
        need(all(isinstance(b, Term) for b in fact.binders), "the fact is not one of what is drawn")
        for law in reversed(fact.binders):
            gap = Term("mean", law, gap)
    else:
        need(reason.over, "the variables that are drawn are not named")
        for variable, law in reversed(reason.over):
            need(variable.op == "var" and _drawn_freely(variable, law, ctx),
                 f"of {variable} something is assumed: no fact of all its values")  # fmt: skip
            gap = Term("mean", law, abstract(gap, variable))
    ctx.no_stronger(goal, relation)
    equal(goal.gap, gap, ctx, what="gap and the mean of the fact")


def _drawn_freely(variable: Term, law: Term, ctx: Context) -> bool:
    """Whether what the premises say of the variable holds for all that the law draws."""
    about = [f for f in ctx.premises.values() if any(variable in t.free for t in f.terms)]
    if variable in ctx.tied:
        return False
    drawn = Term("free", 0, law.sort.split()[1])
    return all(
        isinstance(f, Formula) and f.op != "=" and f.gap.free == {variable}
        and ctx.is_sign(replace(f.gap, {variable: drawn}), f.strict)
        for f in about
    )  # fmt: skip


def _specialise(goal: Assertion, reason: Any, ctx: Context) -> None:
    fact = ctx.fact(reason.fact, Formula, Equivalence, All)
    if isinstance(fact, All):
        order = [str(i) for i in range(len(fact.binders))]
        need(reason.at.keys() == set(order), "a value for each variable, no more")
        values = [reason.at[i] for i in order]
        for binder, value in zip(fact.binders, values, strict=True):
            need(not isinstance(binder, Term), "what holds almost surely holds for no one value")
            need(fits(value, binder), f"{value} is no {binder}")
        found: Assertion = fact.at(*values)
    else:
        rule = {v: reason.at[v.args[0]] for t in fact.terms for v in t.free
                if v.op == "var" and v.args[0] in reason.at}  # fmt: skip
        for v in rule:
            assumed = f"of {v} something is assumed: the fact is not one of all its values"
            need(v not in ctx.fixed, assumed)
        found = fact.map(lambda t: replace(t, rule))
    need(same(goal, found, ctx), f"the fact at these values is {found}")


def _cases(goal: Assertion, reason: Any, ctx: Context) -> None:
    ops = (">=", "<=") if reason.zero is None else (">", "<", "=")
    for op, inner in zip(ops, (reason.nonnegative, reason.nonpositive, reason.zero), strict=False):
        need(type(inner) is not by.Define, "a definition is no case")
        try:
            judge_step(goal, inner, ctx.case(reason.case, Formula(reason.on, op, ZERO)))
        except Wrong as wrong:
            raise Wrong(f"where {reason.on} {op} 0: {wrong}") from None


def _trichotomy(goal: Assertion, reason: Any, ctx: Context) -> None:
    n, k = pair = reason.first, reason.second
    free = all(v.op == "var" and v.sort == "nat" and v not in ctx.fixed for v in pair)
    need(free and n != k, f"{n} and {k} are no two labels of which nothing is assumed")
    cases = ((reason.equal, n, k), (reason.above, n, n + k), (reason.below, k, n + k))
    for label, old, new in cases:
        case = goal.map(lambda t, rule={old: new}: replace(t, rule))  # type: ignore[misc]
        need(same(ctx.fact(label, type(goal)), case, ctx), f"{label!r} is not the case {case}")


_RULES: Mapping[type, Callable[[Any, Any, Context], None]] = {
    by.Define: _define, by.Algebra: _algebra, by.Linear: _linear,
    by.Sign: _sign, by.Equivalent: _equivalent, by.Detach: _detach,
    by.Average: _average, by.Monotone: analysis.judge_monotone, by.Balls: analysis.judge_balls,
    by.Antiderivative: analysis.judge_antiderivative, by.TakeLimit: analysis.judge_limit,
    by.Specialise: _specialise, by.Cases: _cases, by.Cited: quoting.judge_cited,
    by.Instance: quoting.judge_instance, by.Derived: quoting.judge_derived,
    by.Induction: quoting.judge_induction, by.Integrate: analysis.judge_integrate,
    by.Trichotomy: _trichotomy,
}  # fmt: skip
# Reasons that look at a fact about all values as it stands; others look at it at any one value.
_OF_ALL = (by.Define, by.Induction, by.Trichotomy, by.Cited)
