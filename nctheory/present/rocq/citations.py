"""Cited facts that Rocq does not prove: what follows from one has it as a premise.

Nothing is admitted for them. A fact that is cited is a proposition about the laws that it speaks
of, for all values of its variables that meet what the citation needs; a lemma whose proof uses it
assumes it of its own laws, and so does what quotes the lemma. That a law is normal is said in no
other way: Rocq has of it the facts that are used.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from nctheory.present.rocq.printing import (
    FREE_LAWS,
    Names,
    Untranslated,
    file_name,
    identifier,
    term_text,
)
from nctheory.trusted.building import rational
from nctheory.trusted.language import Term
from nctheory.trusted.theorems import Assertion

__all__ = ["Citation", "citation"]


@dataclass(frozen=True)
class Citation:
    """The fact that a step cites, of some laws.

    Attributes
    ----------
    theorem, label : str
        The step that cites it.
    space : bool
        Whether it speaks of vectors.
    laws : tuple of terms
        Those that it is about, in order: laws with a name (of which the label is bound if they are
        a law for each), and laws `series` that have no definition in Rocq.
    """

    theorem: str
    label: str
    space: bool
    laws: tuple[Term, ...]

    def at(self, change: Mapping[Term, Term]) -> Citation:
        """The fact of the laws at which the lemma is quoted.

        Raises
        ------
        Untranslated
            if a law depends on variables, at all values of which the fact would have to hold.
        """
        put = {p.args[:2]: value for p, value in change.items() if p.op == "law"}
        laws = []
        for law in self.laws:
            value = put.get(law.args[:2], law)
            each = law.loose and not value.loose
            laws.append(Term("law", *value.args, *law.args[2:]) if each else value)
        if any(law.free or (law.op != "law" and law not in self.laws) for law in laws):
            raise Untranslated(f"{self.label} is cited of a law that depends on variables")
        return Citation(self.theorem, self.label, self.space, tuple(laws))

    @property
    def head(self) -> str:
        """The proposition, in the file of the theorem."""
        return f"cited_{identifier(self.label).strip('_')}"

    def name(self, names: Names, theorem: str) -> str:
        """What the premise is called in a theorem."""
        home = "" if self.theorem == theorem else f"{file_name(self.theorem)} "
        return names.cited(home + self.label, str(self))

    def text(self, names: Names, theorem: str) -> str:
        """The premise, in the file of a theorem."""
        own = self.theorem == theorem
        head = self.head if own else f"{file_name(self.theorem)}.{self.head}"
        words = [
            term_text(law, names)
            if law.op == "law" and not law.loose
            else names.of(law.op, law.args[0])
            for law in self.laws
        ]
        words = [f"({word})" if " " in word else word for word in words]
        return " ".join([head, *["V"] * self.space, *words])


def citation(theorem: str, label: str, facts: Iterable[Assertion]) -> Citation:
    """What a step cites: its fact, and what the citation needs.

    Raises
    ------
    Untranslated
        if it is about unknown functions.
    """
    parts = {p for f in facts for t in f.terms for p in t.walk()}
    if any(p.op == "apply" for p in parts):
        raise Untranslated("a fact that is cited of unknown functions is not translated")
    found: dict[str, dict[str, Term]] = {"law": {}, "series": {}}
    for p in parts:
        if p.op == "law":
            each = [Term("bound", 0, "nat") for _ in p.args[2:]]
            found["law"][p.args[0]] = Term("law", *p.args[:2], *each)
        elif p.op == "series" and p.args[0] in FREE_LAWS:
            found["series"][p.args[0]] = Term(
                "series", p.args[0], *map(rational, [1] * len(p.terms))
            )
    laws = [own[name] for own in found.values() for name in sorted(own)]
    return Citation(theorem, label, any(p.sort.endswith("vector") for p in parts), tuple(laws))
