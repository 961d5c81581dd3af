"""A theorem in a file, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nctheory.trusted.checker import Outcome
from nctheory.trusted.reading import loads
from nctheory.trusted.reasons import REASONS
from nctheory.trusted.theorems import Theorem

if TYPE_CHECKING:
    from nctheory.theory.proofs import Proof

__all__ = ["Found", "Result", "quoted_by"]


@dataclass(frozen=True)
class Found:
    """A theorem in a file, or the fault that keeps it from being checked.

    `json` is the theorem as its author's process wrote it; `asked` is False for what is here only
    because another proof quotes it; `readable` is False for a file that could not be imported;
    `lines` are those of the steps, by label, as far as they are known.
    """

    id: str
    file: Path
    line: int
    title: str = ""
    uses: tuple[str, ...] = ()
    json: str = ""
    fault: str | None = None
    asked: bool = True
    readable: bool = True
    lines: Mapping[str, int] = field(default_factory=dict, compare=False)

    @property
    def where(self) -> str:
        """file:line."""
        return f"{self.file}:{self.line}"

    @cached_property
    def theorem(self) -> Theorem:
        """The theorem. Raises `Malformed` if what was written is none."""
        return loads(self.json, REASONS)


@dataclass(frozen=True)
class Result:
    """What became of a proof in a file.

    Attributes
    ----------
    found : Found
        The proof, and where it stands.
    line : int
        Of the fault, or else of the proof.
    fault : str or None
        What is wrong, in one line; None if the proof holds.
    rests_on : tuple of str
        What its steps rest on, without what the theorems that it quotes rest on.
    seconds : float
        The time that it took to check.
    steps : int
        How many were checked.
    witness : str
        A point that meets the hypotheses.
    outcome : Outcome or None
        Step by step; None if it was not checked, or was in another process.
    """

    found: Found
    line: int
    fault: str | None
    rests_on: tuple[str, ...] = ()
    seconds: float = 0.0
    steps: int = 0
    witness: str = ""
    outcome: Outcome | None = None

    @property
    def id(self) -> str:
        """The identifier of the theorem, or the name of a file that could not be read."""
        return self.found.id

    @property
    def file(self) -> Path:
        """The file that the proof is in."""
        return self.found.file

    @property
    def holds(self) -> bool:
        """Whether every step was accepted and the statement was reached."""
        return self.fault is None

    @cached_property
    def proof(self) -> Proof | None:
        """What was checked, as an author would write it; None if nothing was."""
        from nctheory.check.readback import proof_of

        return proof_of(self.found.theorem) if self.found.json else None

    @property
    def where(self) -> str:
        """file:line."""
        return f"{self.file}:{self.line}"


def behind(entry: Found, known: Mapping[str, Found]) -> dict[str, Found]:
    """The theorems that a proof quotes, and those that these quote, as far as they are known."""
    found: dict[str, Found] = {}
    todo = list(entry.uses)
    while todo:
        name = todo.pop()
        if name in known and name not in found:
            found[name] = known[name]
            todo += known[name].uses
    return found


def quoted_by(theorem: Theorem) -> tuple[str, ...]:
    """The theorems that the steps quote."""
    found: dict[str, None] = {}

    def visit(reason: Any) -> None:
        if hasattr(reason, "nonnegative"):
            visit(reason.nonnegative)
            visit(reason.nonpositive)
            visit(reason.zero)
        if hasattr(reason, "theorem"):
            found[str(reason.theorem)] = None

    for step in theorem.steps:
        visit(step.reason)
    return tuple(found)
