"""What the shell completes beside commands and options: names that a command takes."""

from __future__ import annotations

from collections.abc import Iterable

from nctheory.names import ACTIVATIONS, CONVENTIONS

__all__ = [
    "complete_activation", "complete_claim", "complete_convention", "complete_item",
    "complete_theorem",
]  # fmt: skip


def complete_activation(incomplete: str) -> list[str]:
    """Activations that begin so."""
    return _beginning(incomplete, ACTIVATIONS)


def complete_convention(incomplete: str) -> list[str]:
    """Conventions of class weights that begin so."""
    return _beginning(incomplete, CONVENTIONS)


def complete_claim(incomplete: str) -> list[str]:
    """Claims that begin so."""
    from nctheory.claims.list import CLAIMS

    return _beginning(incomplete, CLAIMS)


def complete_theorem(incomplete: str) -> list[str]:
    """Theorems of the package that begin so.

    >>> complete_theorem("relu-ap")
    ['relu-apart', 'relu-apart-pair']
    """
    from nctheory.check.library import files

    return sorted(_beginning(incomplete, files()))


def complete_item(incomplete: str) -> list[str]:
    """What `nctheory latex` prints: theorems, claims, activations and conventions."""
    kinds = (complete_theorem, complete_claim, complete_activation, complete_convention)
    return [name for complete in kinds for name in complete(incomplete)]


def _beginning(incomplete: str, names: Iterable[str]) -> list[str]:
    return [name for name in names if name.startswith(incomplete)]
