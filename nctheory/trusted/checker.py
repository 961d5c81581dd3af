"""The checker: a theorem is accepted if each step follows, by its reason, from what stands above.

`check_theorem` has no switches. What is checked is data (`reading.loads`); nothing here runs an
author's code. Besides its rule, each step is demanded to be defined wherever the hypotheses hold:
no denominator is 0, no root is of a negative number. Whatever is raised while a step is judged is a
fault of that step.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from nctheory.trusted.algebra import poly
from nctheory.trusted.building import instantiate, rational
from nctheory.trusted.context import Context, Wrong, need
from nctheory.trusted.defined import at_any_values, means_missing, undefined
from nctheory.trusted.language import ARITY, FUNCTIONS, NAME, Term
from nctheory.trusted.quoting import at_any, grants
from nctheory.trusted.reasons import REASONS, Instance, terms_in
from nctheory.trusted.rules import judge_step
from nctheory.trusted.theorems import All, Assertion, Formula, Mirror, ProofStep, Regular, Theorem
from nctheory.trusted.work import bounded

__all__ = ["Outcome", "StepOutcome", "check_theorem", "contexts", "fault_of"]

Placed = tuple[ProofStep, Context]  # a step, and what stands above it


@dataclass(frozen=True)
class StepOutcome:
    """A step by its label, and the fault that was found with it, or None."""

    label: str
    fault: str | None


@dataclass(frozen=True)
class Outcome:
    """What became of a theorem: it `holds`, or it has a `fault`."""

    theorem: Theorem
    steps: tuple[StepOutcome, ...]
    fault: str | None

    @property
    def holds(self) -> bool:
        """Whether every step was accepted, and the statement was reached."""
        return self.fault is None


def check_theorem(theorem: Theorem, proved: Mapping[str, Theorem] | None = None) -> Outcome:
    """Check a theorem, given those proved before, by identifier, up to the first fault."""
    done: list[StepOutcome] = []
    fault: str | None = None
    try:
        need(type(theorem.id) is str and theorem.id, "a theorem has a name")
        with bounded():
            _well_formed(theorem)
        for step, ctx in contexts(theorem, proved or {}):
            found = fault_of(step, ctx)
            done.append(StepOutcome(step.label, found))
            need(not found, f"step {step.label!r}: {found}")
    except Exception as error:
        fault = _said(error)
    return Outcome(theorem, tuple(done), fault)


def _said(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return "it is too deeply nested"
    said = str(error) if isinstance(error, Wrong | ValueError) else ""  # what says nothing, too
    return said or f"{type(error).__name__}: {error}"


def _well_formed(theorem: Theorem) -> None:
    """Reject what does not say what it seems to say."""
    labels = [*theorem.hypotheses, *(s.label for s in theorem.steps)]
    need(all(type(label) is str and label for label in labels), "a label is a word")
    need(len(labels) == len(set(labels)), "two facts have one label")
    stated = set(theorem.statement) <= {s.label for s in theorem.steps} and theorem.statement
    need(stated, "the statement is not the fact of a step")
    facts = {**theorem.hypotheses, **{s.label: s.fact for s in theorem.steps}}
    for label, fact in facts.items():
        need(type(fact) in Assertion.__args__, f"{label!r} is no relation or property")
        for t in fact.terms:
            bare = [a for a in t.walk() if a.op in ("free", "any")]
            need(not bare, f"{label!r} has a variable without a name")
            need(not t.loose or isinstance(fact, All), f"{label!r} has an index that nothing binds")
    for step in theorem.steps:
        known = type(step.reason) in REASONS.values()
        need(known, f"the reason of {step.label!r} is none that there is")
        # Where it is quoted it would be said of another function of the same name.
        need(not isinstance(step.fact, Regular), f"{step.label!r}: {step.fact} is no step")
        bound = len(step.fact.binders) if isinstance(step.fact, All) else 0
        # Above 20 are those of the checker: what is opened from 100 on, what is drawn far above.
        need(bound <= 20, f"{step.label!r} is about too many variables")
        for t in terms_in(step.reason):
            fine = all(v.op == "var" or (v.op == "any" and v.args[0] < bound) for v in t.free)
            need(fine, f"the reason of {step.label!r} has a variable without a name")
        for t in terms_in(step.reason, bodies=False):
            need(not t.loose, f"the reason of {step.label!r} has an index that nothing binds")
    _images(facts)
    terms = [t for f in facts.values() for t in f.terms]
    terms += [t for step in theorem.steps for t in terms_in(step.reason)]
    _names(terms, [f.function for f in facts.values() if isinstance(f, Regular)])


def _images(facts: Mapping[str, Assertion]) -> None:
    """A law is the image of one other law, or of itself."""
    images = [f for f in facts.values() if isinstance(f, Mirror)]
    laws = [f.law for f in images]
    for image in images:
        single = laws.count(image.law) == 1 and image.source not in {*laws} - {image.law}
        need(single, f"{image}: a law is the image of one other law")
        need(not image.law.free and not image.source.free, f"{image}: not of laws with numbers")


def _names(terms: list[Term], functions: list[str]) -> None:
    """One name, one thing; and kernels are symmetric."""
    things: dict[str, Any] = {name: None for name in functions if NAME.match(name)}
    need(len(things) == len(set(functions)), "a function has no name")
    seen: set[Term] = set()
    for t in terms:
        for part in t.walk():
            if part in seen:
                continue
            seen.add(part)
            if part.op in ("var", "law", "apply", "kernel"):
                vectors = tuple(a.sort == "vector" for a in part.terms)
                sorts = vectors if part.op == "apply" else len(part.args)
                thing = (part.op, part.args[1], sorts)
                own = FUNCTIONS | ARITY.keys() if part.op != "var" else {"pi"}
                taken = part.args[0] in own
                need(not taken, f"{part.args[0]} has a meaning of its own")
                known = things.get(part.args[0])
                need(known in (None, thing), f"{part.args[0]} stands for two things")
                things[part.args[0]] = thing
            if part.op == "kernel":
                _symmetric(part)
    pair = any(t.op == "gauss" for t in seen)  # of u and v, as it is printed
    need(not pair or things.keys().isdisjoint("uv"), "u and v stand for two things")


def _symmetric(kernel: Term) -> None:
    """K(x, y) = K(y, x): the arguments of a kernel are kept in one order."""
    form, ctx = kernel.args[1], Context({}, {}, {})
    k = [ctx.fresh() for _ in range(3)]
    ctx.learn(*(Formula(k[i], ">=", rational(0)) for i in (0, 2)))
    one, other = (poly(instantiate(form, *at), ctx) for at in (k, k[::-1]))
    need(one == other, f"{kernel.args[0]} is not symmetric")


def contexts(theorem: Theorem, proved: Mapping[str, Theorem]) -> Iterator[Placed]:
    """Each step, and what stands above it if that was accepted."""
    granted: tuple[str, ...] = ()
    facts, premises = dict(theorem.hypotheses), theorem.hypotheses
    quoted: set[Any] = set()
    ctx = Context(facts, premises, proved)
    with bounded():
        ctx.learn(*(f for f in facts.values() if isinstance(f, Formula)))
        for label, fact in facts.items():
            fault = _undefined(fact, ctx)
            need(fault is None, f"the hypothesis {label!r}: {fault}")
    for step in theorem.steps:
        ctx = Context(dict(facts), premises, proved, ctx.known)
        new = (step.label,) if grants(step.reason) else ()
        ctx.granted, ctx.quoted = None if new else granted, frozenset(quoted)
        yield step, ctx
        facts[step.label] = step.fact
        granted += new
        if isinstance(step.reason, Instance) and not isinstance(step.fact, All):
            quoted.add((step.reason.theorem, frozenset(step.reason.at.items())))
        if type(step.reason) is REASONS["Define"]:
            premises = {**premises, step.label: step.fact}
        elif isinstance(step.fact, Formula):
            with bounded():
                ctx.learn(step.fact)


def fault_of(step: ProofStep, ctx: Context) -> str | None:
    """What is wrong with a step, where this stands above it."""
    try:
        with bounded():
            judge_step(step.fact, step.reason, ctx)
            return _undefined(step.fact, ctx) or means_missing(terms_in(step.reason), ctx)
    except Exception as error:
        return _said(error)


def _undefined(fact: Assertion, ctx: Context) -> str | None:
    """What in a fact may not be defined, wherever what stands above holds."""
    laws: list[Term] = []
    if isinstance(fact, All):
        laws = [at_any_values(b, ctx) for b in fact.binders if isinstance(b, Term)]
        fact, ctx = at_any(fact, ctx)
    return next(filter(None, (undefined(t, ctx) for t in (*laws, *fact.terms))), None)
