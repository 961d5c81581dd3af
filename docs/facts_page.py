"""Writes `facts.md`: the classical facts, each with its arguments, its source and an example.

    python docs/facts_page.py

Names and arguments are those of the checker, sources those that are printed with a theorem, and an
example is the shortest step of a theorem of the package that cites the fact, as it was checked.
"""

import re
import textwrap
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import sympy as sp

from nctheory.check.library import files, read_shipped
from nctheory.check.readback import Reader
from nctheory.check.suggestions import as_written
from nctheory.present.tex.latex_lines import broken
from nctheory.prose.markup import plain_text
from nctheory.prose.references import FACT_SOURCES
from nctheory.proving import FACTS
from nctheory.theory.statements import Law
from nctheory.trusted.language import Term
from nctheory.trusted.reasons import Cited
from nctheory.trusted.theorems import Assertion, Theorem

__all__ = ["PAGE", "facts_page"]

PAGE = Path(__file__).with_name("facts.md")

_NAMED = re.compile("(c)_([a-z]{2,})")  # coefficients of named duals
_HEAD = """\
# Facts

What `Cited(fact, at={})` can cite: what it says and under which premises, where it is from, and how
a theorem of the package cites it. A fact is a theorem without a proof, in the file of data of the
checker (`nctheory/trusted/facts.json`), from which it is printed here; it is quoted like any other
theorem, at values of what is free in it: numbers, vectors, laws and functions. Here a label p+1
stands for an integer p >= 0, K for any kernel that is a combination of the duals that the premise
names, P, P_1, ... for laws, and where both sides have a factor f it is any positive number. `Cited`
may be given a kernel, or means of vectors, where this speaks of functions and laws.
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


def _section(name: str, example: tuple[Theorem, int] | None) -> str:
    fact, reader = FACTS[name], _FactReader(FACTS[name])
    lines = [f"## {name}", "", f"{plain_text(FACT_SOURCES[name])}.".replace("..", "."), ""]
    lines += _displays(reader, fact.conclusions)
    if fact.hypotheses:
        signs, others = [], []
        for label, said in fact.hypotheses.items():
            (signs if label in reader.signs else others).append(said)
        lines += ["if", "", *_displays(reader, others)] if others else []
        if signs:
            said = ", ".join(f"${reader.fact(sign).latex()}$" for sign in signs)
            lines += [f"{'and' if others else 'if'} {said}", ""]
    if example is None:
        return "\n".join([*lines, "No theorem of the package cites it.", ""])
    theorem, number = example
    step = theorem.steps[number]
    lines += [f"In `{theorem.id}`, step {step.label!r}:", ""]
    lines += _displays(Reader(theorem), [step.fact])
    reason = as_written(step.reason, theorem, step.fact)
    code = textwrap.fill(reason, 96, subsequent_indent=" " * 6, break_long_words=False)
    lines += ["by", "", "```text", code, "```", ""]
    return "\n".join(lines)


def _displays(reader: Reader, facts: Iterable[Assertion]) -> list[str]:
    formulas = (broken(reader.fact(fact).latex()) for fact in facts)
    return [line for formula in formulas for line in ("$$", formula, "$$", "")]


class _AnyLaw(Law):
    """A law of vectors of which nothing is known, and which is no class."""

    kind = "vector"  # type: ignore[assignment]


class _FactReader(Reader):
    """Reads a fact in the letters of a paper: its laws are P, P_1, ..., its factor is f."""

    def __init__(self, fact: Theorem) -> None:
        super().__init__(fact)
        terms = [t for said in (*fact.hypotheses.values(), *fact.conclusions) for t in said.terms]
        parts = [part for term in terms for part in term.walk()]
        laws = sorted({p.args[0] for p in parts if p.op == "law" and len(p.args) == 2})
        numbered = [f"P_{n}" for n in range(1, len(laws) + 1)]
        self._laws = dict(zip(laws, ["P"] if len(laws) == 1 else numbered, strict=True))

    def term(self, t: Term, bound: Sequence[Any] = ()) -> Any:
        """An expression."""
        if t.op == "law" and t.args[0] in self._laws:
            return _AnyLaw(sp.Symbol(self._laws[t.args[0]]), sp.Integer(0))
        if t.op == "var" and t.args[0] == "factor":
            return sp.Symbol("f", positive=True)
        if t.op == "var" and (name := _NAMED.fullmatch(t.args[0])):
            return sp.Symbol(rf"{name[1]}_{{\mathrm{{{name[2]}}}}}", real=True)
        found = super().term(t, bound)
        return sp.Integer(0) if isinstance(found, sp.Mul) and 0 in found.args else found


def _examples() -> dict[str, tuple[Theorem, int]]:
    """For each fact the shortest step that cites it: a theorem, and which of its steps it is."""
    found: dict[str, tuple[Theorem, int]] = {}
    shortest: dict[str, int] = {}
    for name in sorted(files()):
        theorem = read_shipped(name).theorem
        for number, step in enumerate(theorem.steps):
            if isinstance(step.reason, Cited):
                fact, length = step.reason.fact, len(str(step.fact))
                if length < shortest.get(fact, length + 1):
                    found[fact], shortest[fact] = (theorem, number), length
    return found


if __name__ == "__main__":
    PAGE.write_text(facts_page(), encoding="utf-8")
