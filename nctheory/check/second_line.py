"""Behind the checker: a point that meets the hypotheses, and the steps at that point.

Not trusted, and never needed to accept: it finds hypotheses that contradict each other, of which
everything follows, and would find a fault of the checker. Of a step that is rejected it says where
it is false, if a short search finds such a point.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace

from nctheory.check.numeric_points import false_at
from nctheory.check.refutation import refute
from nctheory.check.witness import witness
from nctheory.trusted import checker
from nctheory.trusted.checker import Outcome
from nctheory.trusted.context import Context, Wrong
from nctheory.trusted.language import Term
from nctheory.trusted.reasons import Cited, Sign
from nctheory.trusted.sign_values import UNKNOWN, Signs
from nctheory.trusted.theorems import Assertion, Formula, ProofStep, Theorem
from nctheory.trusted.work import bounded

__all__ = ["Judged", "idle", "judged"]

_DEEPEST = 3  # expectations within each other, of facts that are evaluated


@dataclass(frozen=True)
class Judged:
    """An outcome, and the point that meets the hypotheses, in words."""

    outcome: Outcome
    witness: str = ""


def judged(theorem: Theorem, proved: Mapping[str, Theorem]) -> Judged:
    """Check a theorem, and look at it at a point."""
    outcome = checker.check_theorem(theorem, proved)
    if outcome.holds and (fault := idle(theorem)):
        return Judged(replace(outcome, fault=fault))
    if outcome.fault:
        return Judged(replace(outcome, fault=_with_point(outcome)))
    try:
        model = witness(theorem)
    except ValueError as error:
        return Judged(replace(outcome, fault=" ".join(str(error).split())))
    for step in theorem.steps:
        wrong = _depth(step.fact) <= _DEEPEST and false_at(step.fact, model)
        if wrong:
            return Judged(replace(outcome, fault=f"step {step.label!r}: {wrong}"))
    return Judged(outcome, model.where() or "nothing is left to choose")


def idle(theorem: Theorem) -> str | None:
    """What a theorem states that is no more than what is cited, defined or assumed."""
    given = [*theorem.premises.values()]
    given += [s.fact for s in theorem.steps if type(s.reason) is Cited]
    said = (f"the statement {fact}" for fact in theorem.conclusions if fact in given)
    what = next(said, None)
    return what and f"{what} is no more than what is cited, defined or assumed"


def _with_point(outcome: Outcome) -> str:
    """The fault, and where the step is false if it is."""
    theorem, fault = outcome.theorem, str(outcome.fault)
    if not outcome.steps or not outcome.steps[-1].fault:
        return fault
    step = theorem.steps[len(outcome.steps) - 1]
    if _depth(step.fact) > _DEEPEST:
        return fault
    if type(step.reason) is Sign and isinstance(step.fact, Formula):
        form = step.fact.gap if step.reason.form is None else step.reason.form
        fault = fault.replace(f"sign of {form} does", f"sign of {_open_sign(form, outcome)} does")
    fault += _fitting(step)
    try:
        where = refute(step.fact, theorem.premises.values())
    except (ValueError, ArithmeticError, RecursionError):
        return fault
    return f"{fault}; {where}" if where else fault


def _open_sign(t: Term, outcome: Outcome) -> Term:
    """The part of a sum or product of which no sign is known; all of it if there is none."""
    theorem = outcome.theorem
    steps = theorem.steps[: len(outcome.steps)]
    facts = {**theorem.hypotheses, **{step.label: step.fact for step in steps[:-1]}}
    ctx = Context(facts, theorem.premises, {})
    ctx.learn(*(f for f in facts.values() if isinstance(f, Formula)))
    with suppress(ValueError, Wrong), bounded():
        ctx = ctx.using(steps[-1].reason.using)
        parts: tuple[Term, ...] = (t,)
        while part := next((a for a in parts if ctx.signs(a) in (UNKNOWN, _NOT_0)), None):
            t, parts = part, part.args if part.op in ("add", "mul") else ()
    return t


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
