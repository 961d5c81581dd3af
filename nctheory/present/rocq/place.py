"""Where a step stands: what its script can refer to, and how it is written."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from nctheory.present.rocq.lemmas import Lemma
from nctheory.present.rocq.printing import Names, term_text
from nctheory.trusted.context import Context
from nctheory.trusted.language import Term
from nctheory.trusted.theorems import Formula, ProofStep, Theorem

__all__ = ["StepPlace", "braced"]


@dataclass(frozen=True)
class StepPlace:
    """A step, and what stands above it.

    `ctx` has the facts that the step uses, and `around`, for plans, all that stand above. `lemmas`
    are those of the steps above by label, `quoted` those of other theorems. `values` are the texts
    of variables that the script calls otherwise, and `count` numbers what it asserts.
    """

    theorem: Theorem
    step: ProofStep
    names: Names
    ctx: Context
    kernels: tuple[str, ...]
    lemmas: Mapping[str, Lemma]
    quoted: Mapping[str, Mapping[str, Lemma]]
    theorems: Mapping[str, Theorem]
    around: Context
    values: Mapping[Any, str] = field(default_factory=dict)
    count: Iterator[int] = field(default_factory=itertools.count)

    def with_context(self, ctx: Context, around: Context) -> StepPlace:
        """The same where other facts are at hand, and stand above."""
        return dataclasses.replace(self, ctx=ctx, around=around)

    def at(self, values: Mapping[Any, str], around: Context | None = None) -> StepPlace:
        """The same where variables have other names, and perhaps other facts stand above."""
        return dataclasses.replace(self, values=values, around=around or self.around)

    def fact(self, label: str) -> Any:
        """The fact with this label: at the values at hand, if it is about all values."""
        facts = {**self.theorem.hypotheses, **{s.label: s.fact for s in self.theorem.steps}}
        return self.ctx.facts.get(label) or facts[label]

    def said(self, label: str) -> Any:
        """The fact with this label as it stands above."""
        facts = {**self.theorem.hypotheses, **{s.label: s.fact for s in self.theorem.steps}}
        return facts.get(label) or self.ctx.facts[label]

    def given(self, label: str) -> str:
        """What the fact is called in the script."""
        return self.names.fact(label)

    def show(self, t: Term) -> str:
        """A term."""
        return term_text(t, self.names, (), self.values)

    def gap(self, fact: Formula) -> str:
        """What is 0, or nonnegative, or positive."""
        left, right = (self.show(side) for side in fact.terms)
        return f"({right}) - ({left})" if fact.op in ("<=", "<") else f"({left}) - ({right})"

    def rewriting(self, labels: Sequence[str]) -> list[str]:
        """Equalities put in, twice, as the one may bring in the other."""
        found = [self.given(k) for k in labels if getattr(self.fact(k), "op", "") == "="]
        return [f"rewrite ?{', ?'.join(found)}."] * min(2, len(found)) if found else []


def braced(lines: Sequence[str]) -> list[str]:
    """The lines as the proof of what was asserted above."""
    if len(lines) == 1:
        return [f"{{ {lines[0]} }}"]
    return [f"{{ {lines[0]}", *(f"  {line}" for line in lines[1:-1]), f"  {lines[-1]} }}"]
