"""The names of what `nctheory latex` prints, known before what makes it is loaded."""

from __future__ import annotations

from collections.abc import Iterable

from nctheory.check import library
from nctheory.names import CONVENTIONS, REPORTED_ACTIVATIONS
from nctheory.validate import choice

__all__ = ["check_names", "names"]


def names() -> dict[str, list[str]]:
    """The names of what there is, by kind."""
    from nctheory.claims.list import CLAIMS

    return {
        "activations": list(REPORTED_ACTIVATIONS),
        "conventions of NC1": list(CONVENTIONS),
        "theorems": list(library.files()),
        "claims": list(CLAIMS),
    }


def check_names(wanted: Iterable[str]) -> None:
    """Raise a ValueError if there is nothing of one of these names."""
    kinds = names()
    plain = [name for kind in kinds.values() for name in kind]
    known = {
        *plain,
        *(f"thm:{name}" for name in kinds["theorems"]),
        *(f"claim:{name}" for name in kinds["claims"]),
    }
    for name in wanted:
        if name not in known:
            try:
                choice(name, plain, "ID")
            except ValueError as error:
                hint = str(error).partition("; ")[2]
                raise ValueError(
                    f"ID: expected a theorem, a claim, an activation or a convention, got {name!r}"
                    + f"; {hint}" * bool(hint)
                ) from None
