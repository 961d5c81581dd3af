"""Behind the checker: a point that meets the hypotheses, and the steps at that point.

Not trusted, and never needed to accept: it finds hypotheses that contradict each other, of which
everything follows, and would find a fault of the checker. Of a step that is rejected it says where
it is false, if a short search finds such a point.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from nctheory.check.points import false_at
from nctheory.check.refutation import refute
from nctheory.check.witness import witness
from nctheory.trusted import checker
from nctheory.trusted.checker import Outcome
from nctheory.trusted.language import Term
from nctheory.trusted.theorems import Fact, Theorem

__all__ = ["Verdict", "checked"]

_DEEPEST = 3  # expectations within each other, of facts that are evaluated


@dataclass(frozen=True)
class Verdict:
    """An outcome, and the point that meets the hypotheses, in words."""

    outcome: Outcome
    witness: str = ""


def checked(theorem: Theorem, proved: dict[str, Theorem]) -> Verdict:
    """Check a theorem, and look at it at a point."""
    outcome = checker.check(theorem, proved)
    if outcome.fault:
        return Verdict(replace(outcome, fault=_with_point(outcome)))
    try:
        model = witness(theorem)
    except ValueError as error:
        return Verdict(replace(outcome, fault=" ".join(str(error).split())))
    for step in theorem.steps:
        wrong = _depth(step.fact) <= _DEEPEST and false_at(step.fact, model)
        if wrong:
            return Verdict(replace(outcome, fault=f"step {step.label!r}: {wrong}"))
    return Verdict(outcome, model.where())


def _with_point(outcome: Outcome) -> str:
    """The fault, and where the step is false if it is."""
    theorem, fault = outcome.theorem, str(outcome.fault)
    if not outcome.steps or not outcome.steps[-1].fault:
        return fault
    step = theorem.steps[len(outcome.steps) - 1]
    if _depth(step.fact) > _DEEPEST:
        return fault
    above = [*theorem.hypotheses.values(), *theorem.definitions.values()]
    try:
        where = refute(step.fact, above)
    except (ValueError, ArithmeticError, RecursionError):
        return fault
    return f"{fault}; {where}" if where else fault


def _depth(fact: Fact) -> int:
    """How deep expectations stand within each other."""

    def of(t: Term) -> int:
        inner = max((of(a) for a in t.terms), default=0)
        return inner + (t.op == "mean")

    return max((of(t) for t in fact.terms), default=0)
