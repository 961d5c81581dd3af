"""The checker for proofs at hand: in the process of their author, by way of their JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nctheory.check import mutation
from nctheory.check.elaborate import theorem_of
from nctheory.check.mutation import Mutation
from nctheory.check.second_line import judged
from nctheory.check.writing import dumps
from nctheory.theory.proofs import Proof
from nctheory.trusted.checker import Outcome
from nctheory.trusted.reading import loads
from nctheory.trusted.reasons import REASONS
from nctheory.trusted.theorems import Theorem

__all__ = ["check", "mutate", "serialised"]

Proved = Mapping[str, Proof | Theorem]


def serialised(proof: Proof | Theorem) -> Theorem:
    """The theorem that a proof says, written to JSON and read.

    Raises
    ------
    ValueError
        naming the step, if something in the proof is not of the language.
    """
    return proof if isinstance(proof, Theorem) else loads(dumps(theorem_of(proof)), REASONS)


def check(proof: Proof, proved: Proved | None = None) -> Outcome:
    """Check a proof, given the theorems proved before, by identifier.

    The outcome says what was checked: a theorem as data. What cannot be written as data is a fault.

    Examples
    --------
    >>> from nctheory.proving import Sign, ge
    >>> import sympy as sp
    >>> from nctheory.theory.proofs import Step
    >>> x = sp.Symbol("x", real=True)
    >>> square = ge(x**2)
    >>> steps = (Step("1", square, Sign()),)
    >>> check(Proof("square", "Squares", "Elementary", (square,), steps)).holds
    True
    """
    try:
        theorem = serialised(proof)
        before = {name: serialised(other) for name, other in (proved or {}).items()}
    except ValueError as error:
        blank = Theorem(str(getattr(proof, "id", "?")), "", "", {}, (), ())
        return Outcome(blank, (), str(error))
    return judged(theorem, before).outcome


def mutate(proof: Proof, proved: Proved | None = None) -> Iterator[Mutation]:
    """Check the mutants of a proof that holds: `nctheory.check.mutation`."""
    before = {name: serialised(other) for name, other in (proved or {}).items()}
    return mutation.judged_mutants(serialised(proof), before)
