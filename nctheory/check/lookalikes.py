"""Names that are printed alike: x1 and x_1, alpha and the letter itself, or x,y and x and y.

The checker tells names apart by their letters; who reads a theorem by how they are printed.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import groupby

from nctheory.trusted.language import FUNCTIONS, NAME, SERIES, Term
from nctheory.trusted.theorems import Theorem

__all__ = ["is_plain", "look", "misnamed", "names_in"]

_PLAIN = re.compile(r"[^\W\d_][\w']*(\^[+-])?")
# What has a meaning where a theorem is printed: sin (x + y) = sin x + sin y for a number sin.
_MEANT = {
    *FUNCTIONS, *SERIES, "min", "max", "lim", "sqrt", "ln", "tan", "cot", "sec", "csc", "sinh",
    "cosh", "tanh", "acos", "arcsin", "arccos", "arctan", "pi", "E", "I", "oo", "dot",
}  # fmt: skip
# Said in two ways, or by the notation of the paper.
_SAID = {"lambda": "lamda", "sigmaw2": "sigmaw", "sigmab2": "sigmab", "prime": "'"}


def misnamed(theorem: Theorem) -> str | None:
    """What is wrong with the names of a theorem, or None."""
    facts = [*theorem.premises.values(), *(s.fact for s in theorem.steps)]
    names = sorted(names_in(*(t for f in facts for t in f.terms)), key=look)
    for _, alike in groupby(names, look):
        first, *more = sorted(alike)
        if more:
            return f"{first} and {more[0]} are printed alike"
    wrong = next((name for name in names if not is_plain(name)), None)
    return wrong and f"{wrong} would be read as more than a name"


def names_in(*terms: Term) -> set[str]:
    """What has a name in terms."""
    parts = (p for t in terms for p in t.walk())
    own = (p for p in parts if p.op in ("var", "law", "apply", "kernel"))
    return {p.args[0] for p in own if p.op != "law" or len(p.args) == 2}


def is_plain(name: str) -> bool:
    """Whether it is read as a name, and as nothing else."""
    return bool(NAME.match(name) and _PLAIN.fullmatch(name)) and look(name) not in _MEANT


def look(name: str) -> str:
    """What names that are printed alike have in common."""
    letters = (c if c.isascii() else _said(c) for c in name if c != "_")
    plain = "".join(letters)
    for long, short in _SAID.items():
        plain = plain.replace(long, short)
    return plain


def _said(letter: str) -> str:
    """The name of a Greek letter."""
    name = unicodedata.name(letter, letter).split()[-1]
    return name.capitalize() if letter.isupper() else name.lower()
