"""Claims as the report shows them, and the files that their evidence is."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from nctheory.check.proof_rows import Row
from nctheory.claims.claim import Claim
from nctheory.claims.evidence import ByTheorem, Certified, Counterexample
from nctheory.claims.list import CLAIMS
from nctheory.enclose.certificates import shipped_certificates
from nctheory.layouts.layout_files import layout_as_dict
from nctheory.present.html.html_words import formula, words_html
from nctheory.present.html.places import anchor
from nctheory.present.terminal import command_to_check
from nctheory.prose.markup import parse, plain_text
from nctheory.prose.references import BIBLIOGRAPHY
from nctheory.prose.words import Cite, Prose

__all__ = ["claim_entry", "claim_files", "claim_statement", "works"]


def works(words: Prose) -> list[str]:
    """The works that words cite, each by its short name."""
    return [BIBLIOGRAPHY[piece.key].short for piece in words if isinstance(piece, Cite)]


def claim_entry(row: Row, addresses: Mapping[str, str]) -> dict[str, Any]:
    """A claim, ready to be shown. `addresses` are those of theorems."""
    claim = CLAIMS[row.title]
    sides = [side.as_fields() for side in (claim.left, claim.right)]
    certificates = [
        name for e in claim.evidence if isinstance(e, Certified) for name in e.boxes.regions(e.kind)
    ]
    return {
        "id": claim.id,
        "anchor": anchor(f"claim-{claim.id}"),
        "row": row,
        "text": f"{claim.id} {claim.statement} {plain_text(claim.remark)}",
        "statement": claim_statement(claim),
        "remark": words_html(claim.remark),
        "status": row.status or row.verdict.value,
        "papers": works(parse(claim.source)),
        "activations": sorted({s["activation"] for s in sides if s.get("activation")}),
        "depths": sorted({s.get("depth", 1) for s in sides}),
        "found": row.detail.removeprefix("refuted") if row.status == "refuted" else "",
        "theorems": [(id_, addresses.get(id_)) for id_ in _rests_on(claim)],
        "evidence": [str(e) for e in claim.evidence
                     if not isinstance(e, ByTheorem | Certified | Counterexample)],
        "certificates": [(f"certificate-{name}.json", name) for name in certificates],
        "layouts": [
            {"text": str(e).partition(": ")[2], "command": command_to_check(claim, e.layout),
             "file": _layout_file(claim, number)}
            for number, e in enumerate(_counterexamples(claim))
        ],
    }  # fmt: skip


def claim_files(entries: list[dict[str, Any]]) -> dict[str, bytes]:
    """The certificates and the layouts of counterexamples that entries lead to, by name."""
    made: dict[str, bytes] = {}
    shipped = shipped_certificates()
    for entry in entries:
        for file, name in entry["certificates"]:
            made[file] = shipped[name].read_bytes()
        claim = CLAIMS[entry["id"]]
        for number, evidence in enumerate(_counterexamples(claim)):
            text = json.dumps(layout_as_dict(evidence.layout), indent=2) + "\n"
            made[_layout_file(claim, number)] = text.encode()
    return made


def _counterexamples(claim: Claim) -> list[Counterexample]:
    return [e for e in claim.evidence if isinstance(e, Counterexample)]


def _layout_file(claim: Claim, number: int) -> str:
    return f"layout-{claim.id}{f'-{number + 1}' * (number > 0)}.json"


def claim_statement(claim: Claim) -> Markup:
    """What is claimed, and under which hypotheses."""
    where = words_html(", ".join(h.words for h in claim.hypotheses))
    return Markup("{} for {}").format(formula(claim.latex(), display=False), where)


def _rests_on(claim: Claim) -> list[str]:
    return [evidence.id for evidence in claim.evidence if isinstance(evidence, ByTheorem)]
