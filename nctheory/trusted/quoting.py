"""Quoting a theorem: its statement at other values, if its premises hold for them.

A variable or a law of the theorem that is given no value is the one of the same name here.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Iterator, Mapping
from importlib import resources
from typing import Any

from nctheory.trusted.building import add, applied, rational, rebuild, replace
from nctheory.trusted.context import Context, Wrong, need
from nctheory.trusted.defined import at_any_values, is_infinite, means_missing
from nctheory.trusted.equality import equal, same
from nctheory.trusted.language import Term
from nctheory.trusted.reading import loads
from nctheory.trusted.reasons import REASONS, Induction, Instance, parts_of, terms_in
from nctheory.trusted.theorems import Assertion, Formula, Regular, Theorem

__all__ = ["changed", "derivations", "judge_derived", "judge_induction", "judge_instance"]


def judge_instance(goal: Assertion, reason: Any, ctx: Context) -> None:
    """A statement of the theorem at these values is the goal, and its premises hold."""
    theorem = _theorem(reason.theorem, ctx)
    change = _substitution(theorem, reason.at, ctx)
    _premises(theorem, change, reason.given, ctx.using(reason.using))
    _means_exist(theorem, _of_some_labels(theorem, change, ctx), ctx)
    found = any(same(goal, changed(c, change), ctx) for c in theorem.conclusions)
    need(found, f"{theorem.id} says at these values: {changed(theorem.conclusions[0], change)}")


def judge_derived(goal: Assertion, reason: Any, ctx: Context) -> None:
    """The derivation of this name ends in the goal, under what it assumes."""
    need(reason.name in derivations(), f"there is no derivation {reason.name!r}")
    theorem = derivations()[reason.name]
    _premises(theorem, {}, {}, ctx)
    need(
        any(same(goal, c, ctx) for c in theorem.conclusions),
        "the derivation ends in another relation",
    )


def judge_induction(goal: Assertion, reason: Any, ctx: Context) -> None:
    """F(1) stands above, and the theorem leads from F(n) to F(n + 1)."""
    n = reason.variable
    need(n.op == "var" and n.sort == "nat" and n not in ctx.fixed,
         f"{n} is no natural number of which nothing is assumed")  # fmt: skip
    first = goal.map(lambda t: replace(t, {n: rational(1)}))
    after = goal.map(lambda t: replace(t, {n: add(n, rational(1))}))
    need(
        same(ctx.fact(reason.base, type(goal)), first, ctx),
        f"{reason.base!r} is not the case 1: {first}",
    )
    theorem = _theorem(reason.theorem, ctx)
    change = _substitution(theorem, reason.at, ctx)
    need(
        reason.hypothesis in theorem.hypotheses,
        f"{theorem.id} has no hypothesis {reason.hypothesis!r}",
    )
    here = Context({**ctx.facts, "": goal}, ctx.premises, ctx.proved, ctx.known)
    if isinstance(goal, Formula):
        here.learn(goal)
    _premises(theorem, change, {**reason.given, reason.hypothesis: ""}, here.using(reason.using))
    _means_exist(theorem, change, ctx)
    found = any(same(after, changed(c, change), ctx) for c in theorem.conclusions)
    need(found, f"{theorem.id} does not state the case n + 1: {after}")


def _theorem(name: str, ctx: Context) -> Theorem:
    need(name in ctx.proved, f"there is no theorem {name!r} before this")
    return ctx.proved[name]


def _substitution(theorem: Theorem, at: Mapping[str, Term], ctx: Context) -> dict[Term, Term]:
    """What stands for the variables, the laws and the unknown functions of the theorem."""
    facts = [*theorem.hypotheses.values(), *theorem.definitions.values(), *theorem.conclusions]
    parts = {p for f in facts for t in f.terms for p in t.walk()}
    smooth = {f.function for f in facts if isinstance(f, Regular)}
    change: dict[Term, Term] = {}
    for name, value in at.items():
        own = [p for p in parts if p.op in ("var", "law", "apply") and p.args[0] == name]
        need(own or value.op == "any", f"{name} is nothing that {theorem.id} leaves free")
        count = len(own[0].args) - 2 if own and own[0].op == "apply" else 0
        need(all(k < count for k, _ in value.loose),
             f"{name}: a value with an index that nothing binds")  # fmt: skip
        need(name not in smooth, f"{name} is a smooth function, and stays as it is")
        for p in own:
            if p.op == "apply":
                fits = value.sort == p.sort or (p.sort, value.sort) == ("real", "nat")
                need(fits and len(p.args) == count + 2, f"{name} is a function to {p.sort}")
            elif p.op == "law":
                fits = value.op in ("law", "uniform", "series") and value.sort == p.sort
                need(fits, f"{name} is a {p.sort}")
                need(len(p.args) == 2 or (value.op == "law" and len(value.args) == 2),
                     f"{name} is a law for each label")  # fmt: skip
            else:
                fits = value.sort == p.sort or (p.sort, value.sort) == ("real", "nat")
                need(fits, f"{name} is a {p.sort}, and {value} is a {value.sort}")
            change[p] = value
    return change


def changed(fact: Assertion, change: Mapping[Term, Term]) -> Assertion:
    """The fact with all values put in at once."""
    return fact.map(lambda t: _put(t, change))


def _put(t: Term, change: Mapping[Term, Term]) -> Term:
    laws = {p.args[:2]: v for p, v in change.items() if p.op == "law"}
    functions = {p.args[0]: v for p, v in change.items() if p.op == "apply"}

    def at(part: Term, under: int) -> Term | None:
        if part.op == "var":
            return change.get(part, part)
        if part.op == "apply" and part.args[0] in functions:
            return applied(functions[part.args[0]], *(rebuild(a, at) for a in part.args[2:]))
        if part.op == "law" and part.args[:2] in laws:
            value = laws[part.args[:2]]
            index = tuple(rebuild(a, at) for a in part.args[2:])
            return Term("law", *value.args, *index) if index else value
        return None

    return rebuild(t, at)


def _means_exist(theorem: Theorem, change: Mapping[Term, Term], ctx: Context) -> None:
    """Reject if a mean in the proof of the theorem, at these values, may not exist.

    Laws that are free have what means the proof needs; those that are normal here may not.
    """
    endless = any(p.op == "law" and is_infinite(value) for p, value in change.items())
    if ctx.normal or endless:
        around = ctx if endless else ctx.with_(granted=None)
        fault = means_missing(_proof_at(theorem, lambda t: _put(t, change), ctx), around)
        need(fault is None, f"the proof of {theorem.id} needs {fault}")


def _of_some_labels(
    theorem: Theorem, change: Mapping[Term, Term], ctx: Context
) -> Mapping[Term, Term]:
    """The values, without laws of infinitely many labels that stand for one of finitely many too.

    So does a law if the theorem speaks of it in finitely many means of one draw, which exist: they
    are those over a law of finitely many labels (Richter's theorem), which has all means.
    """
    facts = [*theorem.hypotheses.values(), *theorem.definitions.values(), *theorem.conclusions]
    kept = dict(change)
    for law in [p for p, value in change.items() if p.op == "law" and is_infinite(value)]:
        about = [f for f in facts if any(law in t.walk() for t in f.terms)]
        parts = {p for f in about for t in f.terms for p in t.walk() if law in p.parts}
        few = all(isinstance(f, Formula) for f in about) and all(
            p.op == "mean" and not p.loose and law not in p.args[1].walk() for p in parts
        )
        if few and means_missing((_put(p, change) for p in parts), ctx) is None:
            del kept[law]
    return kept


def _proof_at(theorem: Theorem, put: Callable[[Term], Term], ctx: Context) -> Iterator[Term]:
    """The terms in the proof of a theorem, and in those that it quotes, that are to be asked."""
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
        return  # they were asked there
    yield from (put(at_any_values(t, ctx)) for t in dict.fromkeys(terms))
    quoted = dict.fromkeys((r.theorem, frozenset(r.at.items())) for r in reasons
                           if isinstance(r, Instance | Induction))  # fmt: skip
    for name, at in quoted:
        inner = _theorem(name, ctx)
        values = {k: at_any_values(v, ctx, bound=False) for k, v in at}
        change = _substitution(inner, values, ctx)
        yield from _proof_at(inner, lambda t, c=change: put(_put(t, c)), ctx)  # type: ignore[misc]


def _premises(
    theorem: Theorem, change: Mapping[Term, Term], given: Mapping[str, str], ctx: Context
) -> None:
    """Reject unless the hypotheses and definitions of the theorem hold for these values."""
    premises = {**theorem.hypotheses, **theorem.definitions}
    need(set(given) <= set(premises), f"{theorem.id} has the premises {', '.join(premises)} only")
    for label, premise in premises.items():
        wanted = changed(premise, change)
        if label in given:
            found = ctx.facts.get(given[label])
            need(
                found is not None and same(found, wanted, ctx),
                f"{given[label]!r} is not {label!r}: {wanted}",
            )
        elif wanted not in ctx.facts.values():
            need(_follows(wanted, ctx), f"the premise {label!r} is not given: {wanted}")


def _follows(fact: Assertion, ctx: Context) -> bool:
    if not isinstance(fact, Formula):
        return any(same(fact, f, ctx) for f in ctx.facts.values())
    if fact.op != "=":
        return ctx.is_sign(fact.gap, fact.strict)
    try:
        equal(fact.lhs, fact.rhs, ctx)
    except Wrong:
        return False
    return True


@functools.cache
def derivations() -> dict[str, Theorem]:
    """What `nctheory.theory` derives, by name, as it was written to derivations.json."""
    data = resources.files("nctheory.trusted").joinpath("derivations.json").read_text("utf-8")
    return {name: loads(json.dumps(entry), REASONS) for name, entry in json.loads(data).items()}
