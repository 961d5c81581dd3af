"""Writes `facts.md`: the classical facts, each with its arguments, its source and an example.

    python docs/facts_page.py

Names and arguments are those of the checker, sources those that are printed with a theorem, and an
example is the shortest step of a theorem of the package that cites the fact, as it was checked.
"""

from pathlib import Path

from nctheory.check.library import files, read_shipped
from nctheory.prose.markup import plain_text
from nctheory.prose.references import FACT_SOURCES
from nctheory.trusted.facts import FACTS
from nctheory.trusted.reasons import Cited

__all__ = ["PAGE", "facts_page"]

PAGE = Path(__file__).with_name("facts.md")

_HEAD = """\
# Facts

What `Cited(fact, at={})` can cite, with what it is about, where it is from, and how a theorem of
the package cites it. The checker builds the relation from the arguments, so that a citation
cannot say more than the fact; [Cited](reasons.md#cited) shows what is accepted and what is
rejected, and [what "proved" rests on](trust.md) what they are to trust. Each theorem names the
facts that it rests on; letters are those of the theorem (`nctheory latex THEOREM` prints it).

This page is written by `docs/facts_page.py` from the table of the checker and the theorems, and a
test compares.
"""


def facts_page() -> str:
    """The text of the page."""
    examples = _examples()
    return "\n".join([_HEAD, *(_section(name, examples.get(name)) for name in FACTS)])


def _section(name: str, example: tuple[str, str, Cited, str] | None) -> str:
    about = ", ".join(f"`{argument}`" for argument in FACTS[name].arguments)
    lines = [f"## {name}", "", f"Of {about}. {plain_text(FACT_SOURCES[name])}.".replace("..", ".")]
    if example is None:
        return "\n".join([*lines, "", "No theorem of the package cites it.", ""])
    theorem, label, reason, fact = example
    at = [f"    {key} = {value}" for key, value in reason.at.items()]
    said = [f"In `{theorem}`, step {label!r}:", "", "```text", fact, *at, "```", ""]
    return "\n".join([*lines, "", *said])


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
