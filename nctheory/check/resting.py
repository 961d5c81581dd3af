"""What a theorem rests on besides the rules: facts, derivations, other theorems, balls."""

from __future__ import annotations

from typing import Any

from nctheory.prose.markup import plain_text
from nctheory.prose.references import FACT_SOURCES
from nctheory.trusted.checker import Outcome
from nctheory.trusted.reasons import parts_of

__all__ = ["bases_of"]


def bases_of(outcome: Outcome) -> tuple[str, ...]:
    """A line for each thing that the accepted steps of a theorem trust."""
    accepted = [o for o in outcome.steps if not o.fault]
    reasons = [part for step in outcome.theorem.steps[: len(accepted)]
               for part in parts_of(step.reason)]  # fmt: skip
    return tuple(dict.fromkeys(filter(None, map(_line, reasons))))


def _line(reason: Any) -> str | None:
    match type(reason).__name__:
        case "Cited":
            return f"cited: {reason.fact} ({plain_text(FACT_SOURCES[reason.fact])})"
        case "Derived":
            made = "nctheory.theory: SymPy, 50-digit evaluation, quadrature"
            return f"derived: {reason.name} ({made})"
        case "Instance" | "Induction":
            return f"theorem: {reason.theorem}"
        case "Balls":
            return "ball arithmetic (python-flint)"
    return None
