"""Names that are printed alike: x1 and x_1, alpha and the letter itself, or x,y and x and y.

The checker tells names apart by their letters; who reads a theorem by how they are printed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from nctheory.trusted.language import FUNCTIONS, NAME, SERIES, Term
from nctheory.trusted.theorems import Theorem

__all__ = ["Signage", "has_exponential", "is_plain", "look", "misnamed", "names_in"]

_PLAIN = re.compile(r"[^\W\d_][\w']*(\^[+-])?")
# What has a meaning where a theorem is printed: sin (x + y) = sin x + sin y for a number sin.
_MEANT = {
    *FUNCTIONS, *SERIES, "min", "max", "lim", "sqrt", "ln", "tan", "cot", "sec", "csc", "sinh",
    "cosh", "tanh", "acos", "arcsin", "arccos", "arctan", "pi", "E", "I", "oo", "dot",
}  # fmt: skip
# A name with an index: m1, m_1, m_n.
_INDEXED = re.compile(r"(?P<name>[^\W\d_]+)(_(?P<index>[^\W_]+)|(?P<number>\d+))")
_PAIR, _ENTRIES = ("u", "v"), ("k11", "k12", "k22")  # what a Gaussian expectation is printed with
# Said in two ways, or by the notation of the paper.
_SAID = {"lambda": "lamda", "sigmaw2": "sigmaw", "sigmab2": "sigmab", "prime": "'"}


def misnamed(theorem: Theorem) -> str | None:
    """What is wrong with the names of a theorem, or None."""
    facts = [*theorem.premises.values(), *(s.fact for s in theorem.steps)]
    terms = [t for f in facts for t in f.terms]
    names = sorted(names_in(*terms), key=look)
    for _, alike in groupby(names, look):
        first, *more = sorted(alike)
        if more:
            return f"{first} and {more[0]} are printed alike"
    wrong = next((name for name in names if not is_plain(name)), None)
    if wrong:
        return f"{wrong} would be read as more than a name"
    signs = Signage.of(terms)
    for name in names:
        taken = "" if name in (*_PAIR, *_ENTRIES) else signs.taken_for(name)
        if taken:
            return f"{name} is printed like {taken}"
    numbers = {v.args[0] for t in terms for v in t.free if v.sort != "vector"}
    if "e" in numbers and has_exponential(*terms):  # of a vector there are no powers
        return "e is printed like Euler's number"
    return next((said for t in dict.fromkeys(terms) for said in _captured(t)), None)


def _captured(t: Term) -> Iterator[str]:
    """What a free variable would be taken for where the term is printed."""
    for part in t.walk():
        if part.op == "kernel":
            own = {look(v.args[0]): v.args[0] for v in part.args[1].free}
            for word in ("x", "y", *_ENTRIES):  # it is printed as K(x, y) = ...
                if word in own:
                    yield f"{own[word]} in the kernel {part.args[0]} is printed like its argument"
        if part.op == "gauss":
            body, *entries = part.args
            if any(inner.op == "gauss" for inner in body.walk()):
                yield "an expectation of u and v within another is printed with the same u and v"
            for word, entry in zip(_ENTRIES, entries, strict=True):
                alike = [v for v in body.free if look(str(v.args[0])) == word and v != entry]
                if alike:
                    yield f"{word} in an expectation of u and v is printed like a covariance"


@dataclass(frozen=True)
class Signage:
    """What stands in terms and has no name of its own: `words`, and names that have indices."""

    words: frozenset[str]
    indexed: frozenset[str]

    @classmethod
    def of(cls, terms: Iterable[Term]) -> Signage:
        """Those of u and v, Kronecker's delta, and values of what has indices."""
        words, indexed = set[str](), set[str]()
        for part in {p for t in terms for p in t.walk()}:
            if part.op == "gauss":
                words.update((*_PAIR, *_ENTRIES))
            elif part.op == "delta":
                indexed.add("delta")
            elif part.op in ("law", "apply") and part.parts and part.args[1] != "real":
                indexed.add(look(part.args[0]))
        return cls(frozenset(words), frozenset(indexed))

    def taken_for(self, name: str) -> str:
        """What the name would be taken for, if for anything."""
        if look(name) in self.words:
            return "a sign of Gaussian expectations"
        found = _INDEXED.fullmatch(name.rstrip("'"))
        if not found or look(found["name"]) not in self.indexed:
            return ""
        index = found["index"] or found["number"]
        alike = len(index) == 1 or index.isdigit() or found["name"] == "delta"
        return f"{found['name']} with an index" if alike else ""


def has_exponential(*terms: Term) -> bool:
    """Whether Euler's number is printed in terms."""
    return any(p.op == "fn" and p.args[0] == "exp" for t in terms for p in t.walk())


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
