"""What a reason looks at when it judges a step: the facts above, and what follows from them.

The reasons themselves are in `nctheory.verify.proof`; this is part of what has to be trusted.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import sympy as sp

from nctheory.theory.statements import Fact, Image, Relation, bound
from nctheory.verify.decide import Known, has_sign, is_defined, is_zero
from nctheory.verify.theorem import Proof

__all__ = ["Context", "Wrong", "need", "relation"]


class Wrong(Exception):
    """A reason rejects a step."""


def need(condition: object, fault: str) -> None:
    """Reject a step with this fault unless the condition holds."""
    if not condition:
        raise Wrong(fault)


def relation(goal: Fact, *ops: str) -> Relation:
    """The goal, if it is a relation with one of these signs."""
    if not isinstance(goal, Relation) or goal.op not in ops:
        raise Wrong(f"this reason is for relations {', '.join(ops)}")
    return goal


@dataclass(frozen=True)
class Context:
    """What a reason may look at: the facts above it, the domain, and the theorems proved before."""

    facts: dict[str, Fact]
    hypotheses: Mapping[str, Fact]
    proved: Mapping[str, Proof]
    defined: set[sp.Symbol]  # symbols that definitions restrict

    @property
    def fixed(self) -> set[sp.Symbol]:
        """The symbols that hypotheses or definitions restrict: facts of them are not general."""
        return self.defined.union(*(h.free_symbols for h in self.hypotheses.values()))

    def fact(self, label: str, kind: Any = Relation) -> Any:
        """The fact above with this label."""
        if not isinstance(self.facts.get(label), kind):
            raise Wrong(f"there is no {label!r} above, or it is of another kind")
        return self.facts[label]

    def known(self, using: Iterable[str]) -> Known:
        """What is nonnegative, or positive, by the inequalities above with these labels."""
        facts = [self.fact(label) for label in using]
        return tuple((f.gap, f.strict) for f in facts if f.op != "=")

    def is_sign(self, e: sp.Expr, using: tuple[str, ...], strict: bool = False) -> bool:
        """Whether e >= 0, or e > 0: by the form of e, the assumptions on symbols, and facts."""
        return has_sign(e, self.known(using), strict)

    def is_defined(self, e: sp.Expr) -> bool:
        """Whether e is a real number wherever the facts above hold."""
        facts = (k for k, f in self.facts.items() if isinstance(f, Relation))
        return is_defined(e, ()) or is_defined(e, self.known(facts))

    def equal(self, left: sp.Expr, right: sp.Expr, using: tuple[str, ...]) -> bool:
        """Whether left = right, after the equalities and images `using` are put in, in order."""
        facts = [self.fact(name, Relation | Image) for name in using]
        images = [fact for fact in facts if isinstance(fact, Image)]
        rules = [fact for fact in facts if isinstance(fact, Relation)]
        variables = bound(left - right).union(*(bound(side) for f in rules for side in f.sides))
        for name, fact in zip(using, facts, strict=True):
            need(isinstance(fact, Image) or fact.op == "=", f"{name} is not an equality")
            # What holds for all x holds under an expectation, or an integral, over x.
            captured = variables & fact.free_symbols & self.fixed
            need(not captured, f"{name} is a fact of one {captured}, not of all")
        return is_zero(left - right, [{f.lhs: f.rhs} for f in rules], images)
