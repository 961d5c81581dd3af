"""Behind the checker: a point that meets the hypotheses, and the steps at that point.

Not trusted, and never needed to accept: it finds hypotheses that contradict each other, of which
everything follows, and would find a fault of the checker. Of a step that is rejected it says where
it is false, if a short search finds such a point.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace

from nctheory.check.lookalikes import misnamed
from nctheory.check.numeric_points import false_at
from nctheory.check.refutation import refute
from nctheory.check.witness import witness
from nctheory.trusted import checker
from nctheory.trusted.checker import Outcome
from nctheory.trusted.context import Context, Wrong
from nctheory.trusted.language import Term
from nctheory.trusted.quoting import at_any
from nctheory.trusted.reasons import Cited, Sign
from nctheory.trusted.sign_values import UNKNOWN, Signs
from nctheory.trusted.theorems import All, Assertion, Formula, ProofStep, Theorem
from nctheory.trusted.work import bounded

__all__ = ["Judged", "explained", "judged"]

_DEEPEST = 3  # expectations within each other, of facts that are evaluated


@dataclass(frozen=True)
class Judged:
    """An outcome, and the point that meets the hypotheses, in words."""

    outcome: Outcome
    witness: str = ""


def judged(theorem: Theorem, proved: Mapping[str, Theorem]) -> Judged:
    """Check a theorem, and look at it at a point."""
    outcome = checker.check_theorem(theorem, proved)
    fault = explained(outcome)
    if fault:
        return Judged(replace(outcome, fault=_with_point(outcome, fault)))
    try:
        model = witness(theorem)
    except ValueError as error:
        return Judged(replace(outcome, fault=" ".join(str(error).split())))
    for step in theorem.steps:
        wrong = _depth(step.fact) <= _DEEPEST and false_at(step.fact, model)
        if wrong:
            return Judged(replace(outcome, fault=f"step {step.label!r}: {wrong}"))
    return Judged(outcome, model.where() or "nothing is left to choose")


def explained(outcome: Outcome) -> str | None:
    """The fault of a theorem: also an idle statement, an open sign in a sum, or names alike."""
    theorem, fault = outcome.theorem, outcome.fault
    if not outcome.steps:
        return fault
    given = [*theorem.premises.values()]
    given += [s.fact for s in theorem.steps if type(s.reason) is Cited]
    for fact in theorem.conclusions:
        if fact in given:
            return f"the statement {fact} is no more than what is cited, defined or assumed"
    step = theorem.steps[len(outcome.steps) - 1]
    if fault and type(step.reason) is Sign and isinstance(step.fact, Formula | All):
        form, part = _open_sign(step, outcome)
        fault = fault.replace(f"sign of {form} does", f"sign of {part} does")
    return fault or misnamed(theorem)


def _with_point(outcome: Outcome, fault: str) -> str:
    """The fault, and where the step is false if it is."""
    theorem = outcome.theorem
    if not outcome.steps or not outcome.steps[-1].fault:
        return fault
    step = theorem.steps[len(outcome.steps) - 1]
    if _depth(step.fact) > _DEEPEST:
        return fault
    fault += _fitting(step)
    try:
        where = refute(step.fact, theorem.premises.values())
    except (ValueError, ArithmeticError, RecursionError):
        return fault
    return f"{fault}; {where}" if where else fault


def _open_sign(step: ProofStep, outcome: Outcome) -> tuple[Term, Term]:
    """A form, and the part of this sum or product of which no sign is known."""
    theorem, goal = outcome.theorem, step.fact
    above = theorem.steps[: len(outcome.steps) - 1]
    facts = {**theorem.hypotheses, **{step.label: step.fact for step in above}}
    ctx = Context(facts, theorem.premises, {})
    ctx.learn(*(f for f in facts.values() if isinstance(f, Formula)))
    if isinstance(goal, All):
        goal, ctx = at_any(goal, ctx)
    assert isinstance(goal, Formula)
    form: Term = goal.gap if step.reason.form is None else step.reason.form
    part, parts = form, (form,)
    with suppress(ValueError, Wrong), bounded():
        ctx = ctx.using(step.reason.using)
        while found := next((a for a in parts if ctx.signs(a) in (UNKNOWN, _NOT_0)), None):
            part, parts = found, found.args if found.op in ("add", "mul") else ()
    return form, part


_NOT_0 = Signs(nonzero=True)
_FITTING = {"integral": "Antiderivative", "limit": "TakeLimit", "gauss": "Derived"}


def _fitting(step: ProofStep) -> str:
    """The reason that is meant for an equality like this, if another one was given."""
    op = step.fact.lhs.op if isinstance(step.fact, Formula) and step.fact.op == "=" else ""
    if type(step.reason).__name__ != "Algebra" or op not in _FITTING:
        return ""
    return f"; the reason {_FITTING[op]} would fit"


def _depth(fact: Assertion) -> int:
    """How deep expectations stand within each other."""

    def of(t: Term) -> int:
        inner = max((of(a) for a in t.terms), default=0)
        return inner + (t.op == "mean")

    return max((of(t) for t in fact.terms), default=0)
