"""What a theorem and its proof are, and what the checker says of them: data, nothing to trust.

`nctheory.verify.proof` has the reasons that steps give, and the checker.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from nctheory.theory import derivation
from nctheory.theory.notation import displayed
from nctheory.theory.statements import Fact, Relation

__all__ = ["Outcome", "Proof", "Reason", "Step", "StepOutcome"]


class Reason:
    """Why a relation holds. The reasons there are stand in `nctheory.verify.proof`."""

    trusts: ClassVar[tuple[str, ...]] = ("SymPy",)

    def judge(self, goal: Fact, context: Any) -> tuple[derivation.Step, ...] | None:
        """Raise an exception if the goal does not follow; else the steps of a derivation quoted."""
        raise NotImplementedError

    def rests_on(self) -> tuple[str, ...]:
        """What the reason trusts."""
        return self.trusts


@dataclass(frozen=True)
class Step:
    """One line of a proof: a relation, why it holds, and words for the reader."""

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
    hypotheses : dict from label to relation
        Beside the assumptions on the symbols. symbol = expression introduces an abbreviation.
    statement : tuple of relations
        Each is the relation of some step.
    steps : tuple of Step
    uses : tuple of str
        The identifiers of the theorems that the steps quote, in any order.
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
            step.label: step.relation
            for step in self.steps
            if type(step.reason).__name__ == "Define" and isinstance(step.relation, Relation)
        }

    @property
    def premises(self) -> dict[str, Fact]:
        """What the statement rests on: the hypotheses and the abbreviations, by label."""
        return {**self.hypotheses, **self.definitions}

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The statement and its premises."""
        return (*self.statement, *self.premises.values())


@dataclass(frozen=True)
class StepOutcome:
    """A step, the fault that was found with it or None, and the steps of a derivation it quotes."""

    step: Step
    fault: str | None
    quoted: tuple[derivation.Step, ...] = ()


@dataclass(frozen=True)
class Outcome:
    """What became of a proof: it `holds`, or it has a `fault`. `rests_on` is what was trusted."""

    proof: Proof
    steps: tuple[StepOutcome, ...]
    fault: str | None
    rests_on: tuple[str, ...]
    seconds: float

    @property
    def holds(self) -> bool:
        """Whether every step was accepted and the statement was reached."""
        return self.fault is None
