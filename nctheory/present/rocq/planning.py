"""What a step uses: the facts without which the built-in checker would not accept it.

Nothing here is trusted. A lemma in Rocq has the premises that are found here, and if one that it
needs is missing, Rocq rejects its proof.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from nctheory.trusted.context import Context
from nctheory.trusted.language import Term
from nctheory.trusted.reasons import (
    Average,
    Cases,
    Cited,
    Define,
    Derived,
    Instance,
    Monotone,
    Specialise,
    terms_in,
)
from nctheory.trusted.rules import judge_step
from nctheory.trusted.theorems import Formula, ProofStep, Theorem
from nctheory.trusted.work import bounded

__all__ = ["context", "general", "named", "substitution", "used"]


def named(reason: Any) -> tuple[str, ...]:
    """The labels that a reason names."""
    if isinstance(reason, Cases):
        inner = (*named(reason.nonnegative), *named(reason.nonpositive), *named(reason.zero))
        return tuple(dict.fromkeys(k for k in inner if k != reason.case))
    found: list[str] = []
    for field in (
        "using",
        "rewrite",
        "multipliers",
        "pointwise",
        "slope",
        "base",
        "equivalence",
        "other",
        "equal",
        "above",
        "below",
    ):
        value = getattr(reason, field, ())
        found += [value] if isinstance(value, str) else list(value)
    if isinstance(reason, Specialise):
        found.append(reason.fact)
    found += getattr(reason, "given", {}).values()
    return tuple(dict.fromkeys(found))


def general(step: ProofStep) -> tuple[str, tuple[Term, ...]] | None:
    """The label of a fact that is used at every value of variables, and the variables."""
    reason = step.reason
    if isinstance(reason, Average) and reason.over:
        return reason.pointwise, tuple(x for x, _ in reason.over)
    return None


def context(theorem: Theorem, labels: set[str], proved: Mapping[str, Theorem]) -> Context:
    """The context of the checker with these facts only."""
    facts = {**theorem.hypotheses, **{s.label: s.fact for s in theorem.steps}}
    premises = {*theorem.hypotheses, *theorem.definitions}
    kept = {k: f for k, f in facts.items() if k in labels}
    ctx = Context(kept, {k: f for k, f in kept.items() if k in premises}, proved)
    ctx.learn(
        *(f for k, f in kept.items() if isinstance(f, Formula) and k not in theorem.definitions)
    )
    return ctx


def used(theorem: Theorem, place: int, proved: Mapping[str, Theorem]) -> tuple[str, ...]:
    """The labels of the facts above that the step at this place needs."""
    step = theorem.steps[place]
    above = [*theorem.hypotheses, *(s.label for s in theorem.steps[:place])]
    if isinstance(step.reason, Define | Derived):
        return tuple(k for k in above if k in named(step.reason) or k in theorem.hypotheses)
    own = set(named(step.reason)) & set(above)
    signs = own | set(_signs(theorem, step))
    order = [
        *([own] if isinstance(step.reason, Cited) else []),
        signs,
        signs | set(theorem.hypotheses),
        signs | set(theorem.hypotheses) | set(theorem.definitions),
        set(above),
    ]
    chosen = next((s for s in order if _accepted(theorem, place, s, proved)), set(above))
    if not chosen <= signs:
        for label in [k for k in reversed(above) if k in chosen - signs]:
            if _accepted(theorem, place, chosen - {label}, proved):
                chosen = chosen - {label}
    return tuple(k for k in above if k in chosen)


def _signs(theorem: Theorem, step: ProofStep) -> Iterator[str]:
    """The hypotheses that say the sign of one variable of the step."""
    facts = step.fact.terms
    if isinstance(step.reason, Monotone):
        facts = (*facts, step.reason.low, step.reason.high)
    parts = [
        *facts,
        *(terms_in(step.reason) if not isinstance(step.reason, Instance | Monotone) else ()),
    ]
    variables = frozenset[Term]().union(*(t.free for t in parts))
    for label, fact in theorem.hypotheses.items():
        if isinstance(fact, Formula) and fact.op != "=":
            free = frozenset[Term]().union(*(t.free for t in fact.terms))
            if len(free) == 1 and free <= variables:
                yield label


def _accepted(
    theorem: Theorem, place: int, labels: set[str], proved: Mapping[str, Theorem]
) -> bool:
    step = theorem.steps[place]
    try:
        with bounded():
            judge_step(step.fact, step.reason, context(theorem, labels, proved))
    except Exception:  # whatever is raised is a fault of the step
        return False
    return True


def substitution(theorem: Theorem, at: Mapping[str, Term]) -> dict[Term, Term]:
    """What stands for the variables, laws and functions of a theorem that is quoted."""
    facts = [*theorem.hypotheses.values(), *(s.fact for s in theorem.steps)]
    parts = dict.fromkeys(p for f in facts for t in f.terms for p in t.walk())
    return {p: at[p.args[0]] for p in parts if p.op in ("var", "law", "apply") and p.args[0] in at}
