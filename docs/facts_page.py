"""Writes `facts.md`: the classical facts, each with its arguments, its source and an example.

    python docs/facts_page.py

Names and arguments are those of the checker, sources those that are printed with a theorem, and an
example is the shortest step of a theorem of the package that cites the fact, as it was checked.
"""

from pathlib import Path

from nctheory.check.library import files, read_shipped
from nctheory.check.wording import text
from nctheory.prose.markup import plain_text
from nctheory.prose.references import FACT_SOURCES
from nctheory.proving import FACTS
from nctheory.trusted.language import Term
from nctheory.trusted.reasons import Cited
from nctheory.trusted.theorems import All, Assertion, Formula

__all__ = ["PAGE", "facts_page"]

PAGE = Path(__file__).with_name("facts.md")

_HEAD = """\
# Facts

What `Cited(fact, at={})` can cite: what it says and under which premises, where it is from, and how
a theorem of the package cites it. A fact is a theorem without a proof, in the file of data of the
checker (`nctheory/trusted/facts.json`), from which it is printed here; it is quoted like any other
theorem, at values of what is free in it: numbers, vectors, laws and functions. Here a label p+1
stands for an integer p >= 0, K for any kernel that is a combination of the duals that the premise
names; `Cited` may be given a kernel, or means of vectors, where this speaks of functions and laws.
[Cited](reasons.md#cited) shows what is accepted and what is rejected, and [what "proved" rests
on](trust.md) what facts are to trust. Each theorem names the facts that it rests on; letters are
those of the theorem (`nctheory latex THEOREM` prints it).

This page is written by `docs/facts_page.py` from the data of the checker and the theorems, and a
test compares.
"""


def facts_page() -> str:
    """The text of the page."""
    examples = _examples()
    return "\n".join([_HEAD, *(_section(name, examples.get(name)) for name in FACTS)])


def _section(name: str, example: tuple[str, str, Cited, str] | None) -> str:
    fact = FACTS[name]
    premises = [f"    {_said(premise)}" for premise in fact.hypotheses.values()]
    says = list(map(_said, fact.conclusions))
    lines = [f"## {name}", "", f"{plain_text(FACT_SOURCES[name])}.".replace("..", "."), ""]
    lines += ["```text", *says, *(["if", *premises] if premises else []), "```", ""]
    if example is None:
        return "\n".join([*lines, "No theorem of the package cites it.", ""])
    theorem, label, reason, said = example
    at = [f"    {key} = {value}" for key, value in reason.at.items()]
    shown = [f"In `{theorem}`, step {label!r}:", "", "```text", said, *at, "```", ""]
    return "\n".join([*lines, *shown])


def _said(fact: Assertion) -> str:
    """A fact in words, all of it."""
    if isinstance(fact, Formula):
        return f"{text(fact.lhs, 5000)} {fact.op} {text(fact.rhs, 5000)}"
    if not isinstance(fact, All):
        return str(fact)
    taken = {p.args[0] for t in fact.terms for p in t.walk() if p.op in ("var", "apply")}
    letters = (c for c in "uvwzkrst" if c not in taken)
    values = [Term("var", next(letters), fact.sort(i)) for i in range(len(fact.binders))]
    given = zip(values, fact.laws(*values), strict=True)
    drawn = (f"{v} ~ {b}" if isinstance(b, Term) else f"{v} ({b})" for v, b in given)
    return f"{_said(fact.at(*values))} for all {', '.join(drawn)}"


def _examples() -> dict[str, tuple[str, str, Cited, str]]:
    """For each fact the shortest step that cites it."""
    found: dict[str, tuple[str, str, Cited, str]] = {}
    for theorem in sorted(files()):
        for step in read_shipped(theorem).theorem.steps:
            reason, fact = step.reason, str(step.fact)
            if not isinstance(reason, Cited):
                continue
            first = found.get(reason.fact)
            if first is None or len(fact) < len(first[3]):
                found[reason.fact] = theorem, step.label, reason, fact
    return found


if __name__ == "__main__":
    PAGE.write_text(facts_page(), encoding="utf-8")
