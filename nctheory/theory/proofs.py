"""Theorems and proofs as an author writes them: plain data, in SymPy.

A `Proof` has hypotheses, a statement, and steps; a `Step` is a fact and the reason why it follows
from what stands above it. Reasons carry the certificates that the checker replays. Nothing here
judges: `nctheory.trusted` does, of the closed language that a proof is converted to.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from nctheory.theory.notation import displayed
from nctheory.theory.relations import Fact, Relation
from nctheory.trusted.reasons import Algebra, Define, Reason

__all__ = ["Expectations", "Proof", "Step"]


Expectations = Algebra  # the rules of expectations are part of the algebra


@dataclass(frozen=True)
class Step:
    """One line of a proof: a fact, why it holds, and words for the reader."""

    label: str
    relation: Fact
    reason: Reason
    words: str = ""


@dataclass(frozen=True)
class Proof:
    """A theorem with its proof.

    Parameters
    ----------
    id, title, source : str
    statement : tuple of facts
        Each is the fact of some step.
    steps : tuple of Step
    hypotheses : dict from label to fact
        What is assumed beside the kinds of the symbols: a nonnegative or a positive symbol that is
        free is a hypothesis of its own. An equality is a hypothesis like any other.
    uses : tuple of str
        Not needed: what a proof uses is read off its steps.
    remark : str
        What a reader should know beyond the statement.
    """

    id: str
    title: str
    source: str
    statement: tuple[Fact, ...]
    steps: tuple[Step, ...]
    hypotheses: Mapping[str, Fact] = field(default_factory=dict)
    uses: tuple[str, ...] = ()
    remark: str = ""

    def _repr_latex_(self) -> str:
        rows = r" \\ ".join(fact.latex() for fact in self.statement)
        return displayed(rf"\begin{{gathered}} {rows} \end{{gathered}}")

    @property
    def definitions(self) -> dict[str, Relation]:
        """The abbreviations that steps introduce, by label: symbol = expression."""
        return {
            s.label: s.relation for s in self.steps
            if type(s.reason) is Define and isinstance(s.relation, Relation)
        }  # fmt: skip

    @property
    def premises(self) -> dict[str, Fact]:
        """What the statement rests on: the hypotheses and the abbreviations, by label."""
        return {**self.hypotheses, **self.definitions}

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The statement and its premises."""
        return (*self.statement, *self.premises.values())
