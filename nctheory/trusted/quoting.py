"""Quoting: the statement of a theorem at other values, if its premises hold for them.

A variable or a law of the theorem that is given no value is the one of the same name here. What is
cited or derived is quoted in the same way: it stands in `facts.json` and `derivations.json`.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping, Sequence
from importlib import resources
from typing import Any

from nctheory.trusted.building import rational, replace
from nctheory.trusted.context import Context, Wrong, need
from nctheory.trusted.defined import at_any_values, is_infinite, means_missing, undefined
from nctheory.trusted.equality import equal, same
from nctheory.trusted.language import Term
from nctheory.trusted.reading import loads
from nctheory.trusted.reasons import REASONS, Cited, Induction, Instance, parts_of, terms_in
from nctheory.trusted.substituting import changed, values_of, values_put_in
from nctheory.trusted.theorems import All, Assertion, Formula, Regular, Theorem

__all__ = [
    "at_any", "facts", "follows", "grants", "judge_cited", "judge_derived", "judge_induction",
    "judge_instance",
]  # fmt: skip


def judge_instance(goal: Assertion, reason: Any, ctx: Context) -> None:
    """A statement of the theorem at these values is the goal, and its premises hold."""
    theorem = _theorem(reason.theorem, ctx)
    change = values_of(theorem, reason.at, ctx)
    _premises(theorem, change, reason.given, ctx.using(reason.using))
    if (reason.theorem, frozenset(reason.at.items())) not in ctx.quoted:
        _means_exist(theorem, _of_some_labels(theorem, change, ctx), ctx)
    says = [changed(c, change) for c in theorem.conclusions]
    found = goal in says or any(same(goal, c, ctx) for c in says)
    need(found, f"{theorem.id} says at these values: {says[0]}")


def judge_cited(goal: Assertion, reason: Any, ctx: Context) -> None:
    """What a classical fact says at these values is the goal, and its premises hold."""
    known = facts("facts.json")
    need(reason.fact in known, f"{reason.fact!r} is none of the facts {', '.join(known)}")
    theorem = known[reason.fact]
    if isinstance(goal, All) and not any(isinstance(c, All) for c in theorem.conclusions):
        goal, ctx = at_any(goal, ctx)
    change = values_of(theorem, reason.at, ctx)
    _premises(theorem, change, reason.given, ctx)
    says = [changed(c, change) for c in theorem.conclusions]
    around = ctx if any(map(is_infinite, reason.at.values())) else ctx.with_(granted=None)
    asked = [*says, *(changed(f, change) for f in theorem.hypotheses.values())]
    missing = means_missing((t for f in asked for t in f.terms), around)
    need(missing is None, f"{theorem.id} needs {missing}")
    found = [c for c in says if same(goal, c, ctx)]
    need(found, f"for these arguments it says: {says[0]}")
    if grants(reason):  # of what it says itself, and not of what is added on both sides
        endless = any(is_infinite(value) for value in reason.at.values())
        need(not endless, "what is given may be of infinitely many labels")
        own = ctx.with_(facts={**ctx.facts, "": found[0]}, granted=("",))
        fault = next(filter(None, (undefined(t, own, True) for t in goal.terms)), None)
        need(fault is None, fault or "")


def grants(reason: Any) -> bool:
    """Whether it cites a fact that says which means over infinitely many labels exist."""
    fact = facts("facts.json").get(reason.fact) if type(reason) is Cited else None
    return fact is not None and any(is_infinite(t) for c in fact.conclusions for t in c.terms)


def judge_derived(goal: Assertion, reason: Any, ctx: Context) -> None:
    """The derivation of this name ends in the goal, under what it assumes."""
    need(reason.name in facts("derivations.json"), f"there is no derivation {reason.name!r}")
    theorem = facts("derivations.json")[reason.name]
    _premises(theorem, {}, {}, ctx)
    found = any(same(goal, c, ctx) for c in theorem.conclusions)
    need(found, "the derivation ends in another relation")


def judge_induction(goal: Assertion, reason: Any, ctx: Context) -> None:
    """F(1) stands above, and the theorem leads from F(n) to F(n + 1)."""
    n = reason.variable
    need(n.op == "var" and n.sort == "nat" and n not in ctx.fixed,
         f"{n} is no natural number of which nothing is assumed")  # fmt: skip
    first = goal.map(lambda t: replace(t, {n: rational(1)}))
    after = goal.map(lambda t: replace(t, {n: n + 1}))
    base = same(ctx.fact(reason.base, type(goal)), first, ctx)
    need(base, f"{reason.base!r} is not the case 1: {first}")
    theorem = _theorem(reason.theorem, ctx)
    change = values_of(theorem, reason.at, ctx)
    known = reason.hypothesis in theorem.hypotheses
    need(known, f"{theorem.id} has no hypothesis {reason.hypothesis!r}")
    here = ctx.among({**ctx.facts, "": goal})
    if isinstance(goal, Formula):
        here.learn(goal)
    _premises(theorem, change, {**reason.given, reason.hypothesis: ""}, here.using(reason.using))
    _means_exist(theorem, change, ctx)
    found = any(same(after, changed(c, change), ctx) for c in theorem.conclusions)
    need(found, f"{theorem.id} does not state the case n + 1: {after}")


def _theorem(name: str, ctx: Context) -> Theorem:
    need(name in ctx.proved, f"there is no theorem {name!r} before this")
    return ctx.proved[name]


def _means_exist(theorem: Theorem, change: Mapping[Term, Term], ctx: Context) -> None:
    """Reject if a mean in the proof of the theorem, over these laws, may not exist.

    Laws that are free have what means the proof needs; those that are normal here may not.
    """
    endless = any(p.op == "law" and is_infinite(value) for p, value in change.items())
    if ctx.normal or endless:
        around = ctx if endless else ctx.with_(granted=None)
        fault = _missing_in_proof(theorem, [_forms(change)], around)
        need(fault is None, f"the proof of {theorem.id} needs {fault}")


def _forms(change: Mapping[Term, Term]) -> dict[Term, Term]:
    """Laws and functions alone. A proof uses its steps at other values of variables, too."""
    return {p: value for p, value in change.items() if p.op != "var"}


def _of_some_labels(
    theorem: Theorem, change: Mapping[Term, Term], ctx: Context
) -> Mapping[Term, Term]:
    """The values, without laws of infinitely many labels that stand for one of finitely many too.

    So does a law if the theorem speaks of it in finitely many means of one draw, which exist: they
    are those over a law of finitely many labels (Richter's theorem), which has all means.
    """
    facts = [*theorem.premises.values(), *theorem.conclusions]
    kept = dict(change)
    for law in [p for p, value in change.items() if p.op == "law" and is_infinite(value)]:
        about = [f for f in facts if any(law in t.walk() for t in f.terms)]
        parts = {p for f in about for t in f.terms for p in t.walk() if law in p.parts}
        one = all(p.op == "mean" and not p.loose and law not in p.args[1].walk() for p in parts)
        few = one and all(isinstance(f, Formula) for f in about)
        if few and means_missing((values_put_in(p, change) for p in parts), ctx) is None:
            del kept[law]
    return kept


def _missing_in_proof(
    theorem: Theorem, change: Sequence[Mapping[Term, Term]], ctx: Context
) -> str | None:
    """Which means in the proof of a theorem, and in those that it quotes, may not exist.

    They are asked for any values of its variables that meet its hypotheses, and no others.
    """

    def put(t: Term) -> Term:
        return functools.reduce(values_put_in, change, t)

    facts = [*theorem.hypotheses.values(), *(s.fact for s in theorem.steps)]
    reasons = [part for s in theorem.steps for part in parts_of(s.reason)]
    terms = [t for f in facts for t in f.terms]
    terms += [t for reason in reasons for t in terms_in(reason)]
    named = {p for t in terms for p in t.walk() if p.op in ("law", "apply")}
    own = Context(theorem.hypotheses, {}, {})
    normal = (p for p in named if p.op == "law" and ctx.may_be_normal(put(p)))
    endless = any(p.op == "law" and is_infinite(put(p)) for p in named)
    asked = all(p.op == "law" for p in named) and all(map(own.may_be_normal, normal))
    if asked and not endless:
        return None  # they were asked there
    any_values = {v: ctx.fresh(v.sort) for t in terms for v in t.free if v.op == "var"}

    def at(t: Term) -> Term:
        return put(replace(t, any_values))

    around = ctx.with_()
    around.learn(*(f.map(at) for f in theorem.hypotheses.values() if isinstance(f, Formula)))
    asked_for = (at(at_any_values(t, around)) for t in dict.fromkeys(terms))
    fault = next(filter(None, (undefined(t, around, True) for t in asked_for)), None)
    quoted = dict.fromkeys((r.theorem, frozenset(r.at.items())) for r in reasons
                           if isinstance(r, Instance | Induction))  # fmt: skip
    inside = {}
    for name, values in quoted:
        given = {k: replace(at_any_values(v, around, bound=False), any_values) for k, v in values}
        forms = _forms(values_of(_theorem(name, ctx), given, around))
        inside[name, frozenset(forms.items())] = forms
    for (name, _), forms in inside.items():
        fault = fault or _missing_in_proof(_theorem(name, ctx), [forms, *change], around)
    return fault


def _premises(
    theorem: Theorem, change: Mapping[Term, Term], given: Mapping[str, str], ctx: Context
) -> None:
    """Reject unless the hypotheses and definitions of the theorem hold for these values."""
    named = theorem.premises.keys()
    need(given.keys() <= named, f"{theorem.id} has the premises {', '.join(named)} only")
    for label, premise in theorem.premises.items():
        wanted = changed(premise, change)
        if isinstance(premise, Regular) and any(p.args[0] == premise.function for p in change):
            continue  # `values_of` has looked at the value
        if label in given:
            found = ctx.facts.get(given[label])
            stands = found is not None and same(found, wanted, ctx)
            need(stands, f"{given[label]!r} is not {label!r}: {wanted}")
        elif wanted not in ctx.facts.values():
            need(follows(wanted, ctx), f"the premise {label!r} is not given: {wanted}")


def follows(fact: Assertion, ctx: Context) -> bool:
    """Whether a premise stands above, or follows by its sign, or by algebra."""
    if not isinstance(fact, Formula) and any(same(fact, f, ctx) for f in ctx.facts.values()):
        return True
    if isinstance(fact, All):
        values = [ctx.fresh(fact.drawn(i)) for i in range(len(fact.binders))]
        fact, ctx = at_any(fact, ctx, values)
    if not isinstance(fact, Formula):
        return False
    if fact.op != "=":
        return ctx.is_sign(fact.gap, fact.strict)
    try:
        equal(fact.lhs, fact.rhs, ctx)
    except Wrong:
        return False
    return True


def at_any(goal: All, ctx: Context, values: Sequence[Term] = ()) -> tuple[Formula, Context]:
    """The relation at any of the values that it is about, and what holds there.

    A fact about the same draws holds there too. What is assumed is still assumed of all draws.
    """
    sorts = [goal.drawn(i) for i in range(len(goal.binders))]
    values = values or [Term("any", i, sort) for i, sort in enumerate(sorts)]
    laws = goal.laws(*values)
    opened = {}
    for label, f in ctx.facts.items():
        alike = isinstance(f, All) and [f.drawn(i) for i in range(len(f.binders))] == sorts
        if alike and f.laws(*values) == laws:  # type: ignore[union-attr]
            opened[label] = f.at(*values)  # type: ignore[union-attr]
    around = ctx.among({**ctx.facts, **opened})
    drawn = [b for b in laws if isinstance(b, Term)]
    # What holds for almost all draws at each value of a variable need not at one that is drawn.
    tied = [*drawn, *(t for f in opened.values() for t in f.terms)] if drawn else []
    around.tied = around.tied.union(*(t.free for t in tied))
    around.fixed |= around.tied
    for x, law in zip(values, laws, strict=True):
        around.learn(*(f.at(x) for f in ctx.facts.values()
                       if isinstance(f, All) and f.binders == (law,)))  # fmt: skip
    around.learn(*opened.values())
    return goal.at(*values), around


@functools.cache
def facts(file: str) -> dict[str, Theorem]:
    """What a file of facts says, by name: `facts.json` (cited) or `derivations.json` (derived)."""
    data = resources.files("nctheory.trusted").joinpath(file).read_text("utf-8")
    return {name: loads(json.dumps(entry), REASONS) for name, entry in json.loads(data).items()}
