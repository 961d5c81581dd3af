"""What a citation leaves out: the arguments of a classical fact, or the name of a derivation."""

from __future__ import annotations

from collections.abc import Mapping

from nctheory.trusted.language import Malformed, Term
from nctheory.trusted.theorems import Fact

__all__ = ["arguments_of", "derived_name"]


def arguments_of(name: str, goal: Fact) -> Mapping[str, Term]:
    """Arguments for which the classical fact is the goal."""
    return {}


def derived_name(goal: Fact) -> str:
    """The name of the derivation that ends in the goal."""
    raise Malformed("no derivation says this")
