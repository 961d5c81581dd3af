"""Theorems as the report shows them, a page each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from markupsafe import Markup

from nctheory.check.library import trust
from nctheory.check.proof_rows import CheckedTheorem
from nctheory.check.run import Report
from nctheory.names import REPORTED_ACTIVATIONS
from nctheory.present.html.claim_entries import works
from nctheory.present.html.html_words import formula, lead_html, prose_html
from nctheory.present.html.places import anchor, file_names
from nctheory.present.proof_words import idea_in
from nctheory.present.reason_words import Lead
from nctheory.prose.words import from_data

__all__ = ["theorem_entries", "trusted_things"]


def theorem_entries(found: Report) -> list[dict[str, Any]]:
    """The theorems, ready to be shown, those asked for first."""
    rests = trust(found.results)
    shown = [
        t
        for t in sorted(found.theorems, key=lambda t: not t.found.asked)
        if t.result is not None and (t.page or t.found.title)
    ]  # else it was not imported
    pages = file_names(t.found.id for t in shown)
    address = {t.found.id: page for t, page in reversed(list(zip(shown, pages, strict=True)))}
    links = {f"thm:{name}": page for name, page in address.items()}
    entries = []
    for theorem, page in zip(shown, pages, strict=True):
        id_, result = theorem.found.id, theorem.result
        assert result is not None
        entries.append(
            {
                "id": id_,
                "page": page,
                "found": theorem.found,
                "result": result,
                "status": "proved" if result.holds else "fails",
                "activations": [name for name in REPORTED_ACTIVATIONS if name in id_.split("-")],
                "rests_on": [t for t in rests.get(id_, []) if not t.startswith("theorem: ")],
                "uses": [(address[u], u) for u in theorem.found.uses if u in address],
                "used_by": [
                    (address[t.found.id], t.found.id)
                    for t in shown
                    if id_ in t.found.uses and result.holds
                ],
                "mutations": theorem.mutations,
                "kernel": found.kernel.get(id_),
                "idea": [prose_html(p, links) for p in idea_in(theorem.found.file)],
                "printed": theorem.printed,
                **_content(theorem, links),
            }
        )
    return entries


def trusted_things(theorems: Sequence[Mapping[str, Any]]) -> list[tuple[str, list[Any]]]:
    """What the theorems together rest on, and for each thing those that do."""
    whole: dict[str, list[tuple[str, str]]] = {}
    for theorem in theorems:
        for thing in theorem["rests_on"]:
            whole.setdefault(thing, []).append((theorem["page"], theorem["id"]))
    return sorted(whole.items(), key=lambda item: (item[0].startswith("cited"), -len(item[1])))


def _content(theorem: CheckedTheorem, links: Mapping[str, str]) -> dict[str, Any]:
    """The parts of a theorem as HTML, and its sources to copy."""
    shown = theorem.page
    if not shown or shown["fault"]:
        return {
            "title": theorem.found.title, "parts": None, "papers": [], "latex": "", "rocq": "",
            "unprintable": shown["fault"] if shown else None,
        }  # fmt: skip
    anchors = {name: anchor(label) for name, label in shown["labels"].items()}
    links = {**links, **{label: f"#{anchor(label)}" for label in shown["labels"].values()}}

    def formulas(kind: str) -> list[tuple[str, Markup]]:
        return [(name, formula(latex)) for name, latex in shown[kind].items()]

    def words(data: list[Any]) -> Markup:
        return prose_html(from_data(data), links)

    steps = [
        {
            "name": name,
            "anchor": anchors[name],
            "formula": math,
            "reason": lead_html(_lead(*shown["leads"][name]), links),
            "words": words(shown["words"][name]),
            "fault": shown["faults"].get(name),
            "reached": name in shown["faults"],
        }
        for name, math in formulas("steps")
    ]
    return {
        "title": words(shown["title"]),
        "papers": works(from_data(shown["source"])),
        "latex": shown["latex"],
        "rocq": shown["rocq"],
        "unprintable": None,
        "parts": {
            "setting": words(shown["setting"]),
            "definitions": formulas("definitions"),
            "hypotheses": [(name, anchors[name], math) for name, math in formulas("hypotheses")],
            "statement": formulas("statement"),
            "steps": steps,
            "source": words(shown["source"]),
            "remark": words(shown["remark"]),
        },
    }


def _lead(words: list[Any], then: str) -> Lead:
    return Lead(from_data(words), then)
