"""A step as a closed lemma: what it is about, what it assumes, what it says."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from nctheory.present.rocq.citations import Citation
from nctheory.present.rocq.printing import (
    FREE_LAWS,
    Names,
    Untranslated,
    fact_text,
    term_text,
    type_of_law,
)
from nctheory.trusted.language import Term
from nctheory.trusted.theorems import All, Assertion, Regular, StandardNormal

__all__ = ["Lemma", "Thing", "kernels_of", "lemma"]

Thing = tuple[str, str]  # a kind (space, var, law, apply) and a name


@dataclass(frozen=True)
class Lemma:
    """A lemma of a file.

    Attributes
    ----------
    name : str
    about : mapping from things to their types
        what it is quantified over, in order
    sorts : mapping from words to propositions
        what is assumed because of sorts: that a label is one
    premises : mapping from labels to facts
    fact : what it says
    names : what things are called in its file
    cited : what is assumed because it is cited
    home : the theorem in whose file it stands
    """

    name: str
    about: Mapping[Thing, str]
    sorts: Mapping[str, str]
    premises: Mapping[str, Assertion]
    fact: Assertion
    names: Names
    cited: tuple[Citation, ...] = ()
    home: str = ""

    def statement(self) -> str:
        """The lemma in Rocq, without its proof."""
        binders = [f"({word(self.names, t)} : {kind})" for t, kind in self.about.items()]
        given = [f"({name} : {text})" for name, text in self.sorts.items()]
        given += [
            f"({self.names.fact(k)} : {fact_text(f, self.names)})" for k, f in self.premises.items()
        ]
        given += [
            f"({c.name(self.names, self.home)} : {c.text(self.names, self.home)})"
            for c in self.cited
        ]
        lines = [f"Lemma {self.name} {' '.join(binders)}".rstrip(), *(f"    {g}" for g in given)]
        return "\n".join(lines) + f" :\n  {fact_text(self.fact, self.names)}."

    def proposition(self, name: str) -> str:
        """What it says, for all values of its variables, as a proposition about its laws."""
        outer = [t for t in self.about if t[0] != "var"]
        binders = [f"({word(self.names, t)} : {self.about[t]})" for t in outer]
        given = [
            f"({word(self.names, t)} : {kind})" for t, kind in self.about.items() if t[0] == "var"
        ]
        head = f"Definition {' '.join([name, *binders])} : Prop :=\n  "
        said = [*self.sorts.values(), *(fact_text(f, self.names) for f in self.premises.values())]
        said.append(fact_text(self.fact, self.names))
        quantified = f"forall {' '.join(given)},\n  " if given else ""
        return head + quantified + " ->\n  ".join(f"({text})" for text in said) + "."

    @property
    def variables(self) -> set[Thing]:
        """The variables that it is about."""
        return {t for t in self.about if t[0] == "var"}

    def apart_from(self, about: Collection[Thing]) -> list[Thing]:
        """The variables that it is about and another is not, in order."""
        return [t for t in self.about if t in self.variables and t not in about]

    def premises_named(self) -> list[str]:
        """What its premises are called, in order."""
        given = [*self.sorts, *(self.names.fact(k) for k in self.premises)]
        return [*given, *(c.name(self.names, self.home) for c in self.cited)]

    def call(self, values: Mapping[Any, str], names: Names | None = None, prefix: str = "") -> str:
        """The lemma at values; what has none is what has its name in `names`."""
        args = [values.get(t) or word(names or self.names, t) for t in self.about]
        return " ".join([f"{prefix}{self.name}", *(f"({a})" for a in args)])


def word(names: Names, thing: Thing) -> str:
    """What a thing is called."""
    kind, name = thing
    return "V" if kind == "space" else names.of(kind, name)


def lemma(
    name: str,
    premises: Mapping[str, Assertion],
    fact: Assertion,
    names: Names,
    cited: tuple[Citation, ...] = (),
    home: str = "",
) -> Lemma:
    """The lemma that the fact follows from the premises. Raises `Untranslated`."""
    facts = [*premises.values(), fact]
    if any(isinstance(f, Regular) for f in facts):
        raise Untranslated("smooth functions are not translated")
    if any(isinstance(f, StandardNormal) for f in facts):
        raise Untranslated("normal laws are not translated")
    about: dict[Thing, str] = {}
    sorts: dict[str, str] = {}
    parts = [p for f in facts for t in f.terms for p in t.walk()]
    parts += [law for c in cited for law in c.laws]
    if (
        any(c.space for c in cited)
        or any(p.sort == "vector" or p.sort == "law vector" for p in parts)
        or any(isinstance(f, All) and "vector" in f.binders for f in facts)
    ):
        about["space", "V"] = "Space"
    for kind in ("var", "apply", "law", "series"):
        own = {p.args[0]: p for p in parts if p.op == kind}
        if kind == "series":
            own = {key: p for key, p in own.items() if key in FREE_LAWS}
        for key in sorted(own):
            about[kind, key] = _type(own[key])
            for short, text in _assumed(own[key], names):
                sorts[short] = text
    for f in facts:
        fact_text(f, names)  # raises if it cannot be said
    return Lemma(name, about, sorts, premises, fact, names, cited, home)


def _type(p: Term) -> str:
    if p.op == "var":
        return "V" if p.sort == "vector" else "R"
    if p.op == "series":
        return FREE_LAWS[p.args[0]]
    if p.op == "law":
        return ("R -> " if len(p.args) > 2 else "") + f"law {type_of_law(p)}"
    arguments = ["V" if a.sort == "vector" else "R" for a in p.args[2:]]
    return " -> ".join([*arguments, "V" if p.sort == "vector" else "R"])


def _assumed(p: Term, names: Names) -> Iterator[tuple[str, str]]:
    own = names.of(p.op, p.args[0])
    if p.op == "var" and p.sort == "nat":
        yield f"label_{own}", f"label {own}"
    elif p.op == "series":
        every = f"forall t, law_of_labels ({own} t)"
        yield f"sort_{own}", every if len(p.args) > 1 else f"law_of_labels {own}"
    elif p.op == "law" and p.sort in ("law positive", "law nat"):
        what = "law_of_positives" if p.sort == "law positive" else "law_of_labels"
        indexed = len(p.args) > 2
        yield f"sort_{own}", f"forall c, {what} ({own} c)" if indexed else f"{what} {own}"
    elif p.op == "apply" and p.sort == "nat":
        raise Untranslated("functions whose values are labels are not translated")


def kernels_of(facts: Iterable[Assertion], names: Names) -> Iterator[str]:
    """The definitions of the kernels in facts, and that they are symmetric."""
    found = {
        p.args[0]: p.args[1] for f in facts for t in f.terms for p in t.walk() if p.op == "kernel"
    }
    for name in sorted(found):
        form = found[name]
        extra = [
            names.of("var", v.args[0]) for v in sorted(form.free, key=lambda v: str(v.args[0]))
        ]
        binders = " ".join([*extra, "k11", "k12", "k22"])
        body = term_text(form, names, ("k11", "k12", "k22"))
        word = names.of("kernel", name)
        yield f"Definition {word} ({binders} : R) : R :=\n  {body}."
        swapped = " ".join([word, *extra, "k22", "k12", "k11"])
        yield (
            f"Lemma {word}_symmetric {binders} : {word} {binders} = {swapped}.\n"
            f"Proof. unfold {word}; first [alike_by_ring; ring | equal]. Qed."
        )
    if found:
        words = [names.of("kernel", name) for name in sorted(found) if not found[name].free]
        body = "; ".join(f"swapped {w} {w}_symmetric" for w in words) or "idtac"
        yield f"Ltac kernels ::= {body}."
