"""The report of `nctheory verify --report`: a folder of pages that needs no network.

`describe` turns a proof that was checked into pieces of words and formulas, as data; it runs in the
process of the proof. `report_files` makes the pages out of what was found: words become HTML and
formulas MathML (`html_words`). All other text is escaped by the templates. Each page has its style
and script in it, so that it can be shown by itself.
"""

from __future__ import annotations

import base64
import io
import platform
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from importlib.metadata import version
from typing import Any

from markupsafe import Markup

from nctheory.check.authors import one_line
from nctheory.check.found import Result
from nctheory.check.run import Report
from nctheory.claims.list import CLAIMS
from nctheory.present.html import graph
from nctheory.present.html.claim_entries import claim_entry, claim_files
from nctheory.present.html.explorer import explorer_page
from nctheory.present.html.pages import environment
from nctheory.present.html.theorem_entries import theorem_entries, trusted_things
from nctheory.present.proof_words import parts
from nctheory.present.rocq.stating import stated
from nctheory.present.tex.latex_proof import theorem_tex
from nctheory.prose.parts import percent
from nctheory.prose.words import as_data

__all__ = ["PICTURES", "describe", "pictures", "report_files"]

PICTURES = (("relu", 2), ("erf", 1), ("erf", 2), ("erf", 32))  # activation and dimension
_POINTS = 40  # of each axis of a picture
_PACKAGES = ("sympy", "numpy", "mpmath", "python-flint")


def describe(result: Result) -> dict[str, Any] | None:
    """The proof in words and LaTeX, or why it can't be printed; None if it was not checked."""
    proof, outcome = result.proof, result.outcome
    if proof is None or outcome is None:
        return None
    try:
        found = parts(proof, result.found.file)
        latex, rocq = theorem_tex(proof, found, result.found.file), stated(outcome.theorem)
    except Exception as error:  # a user's expressions may be anything
        return {"fault": one_line(error)}
    kinds = "definitions", "hypotheses", "statement", "steps", "labels"
    prose = {
        name: as_data(getattr(found, name)) for name in ("title", "source", "remark", "setting")
    }
    return {
        **{kind: getattr(found, kind) for kind in kinds},
        **prose,
        "leads": {name: (as_data(lead.words), lead.then) for name, lead in found.leads.items()},
        "words": {name: as_data(words) for name, words in found.words.items()},
        "latex": latex,
        "rocq": rocq,
        "fault": None,
        "faults": {step.label: step.fault for step in outcome.steps},
    }


def pictures(jobs: int, progress: Callable[[float, str], None]) -> list[tuple[str, bytes]]:
    """The atlas, in so many processes: a text and a PNG for each picture."""
    import numpy as np

    from nctheory.present import pictures as atlas

    axis = np.geomspace(0.05, 20.0, _POINTS)
    drawn = []
    for number, (activation, dim) in enumerate(PICTURES):

        def step(part: float, number: int = number) -> None:
            progress((number + part) / len(PICTURES), "drawing")

        picture = atlas.picture("b", activation, dim, axis, axis, jobs=jobs, progress=step)
        file = io.BytesIO()
        atlas.draw(picture).savefig(file, format="png", dpi=100, metadata={"Software": None})
        (panel,) = picture.panels
        least, mean, std = panel.least
        below = (
            f"below 1 at {percent(panel.failing)} of the points"
            if panel.failing
            else "never below 1"
        )
        text = f"{picture.label}, {picture.title}: {below}, least {least:.6g}, at mean {mean:.3g} "
        text += f"and standard deviation {std:.3g}."
        drawn.append((text, file.getvalue()))
    return drawn


def report_files(
    found: Report,
    *,
    profile: str,
    paths: Sequence[str] | None,
    seconds: float,
    at: datetime,
    drawn: Iterable[tuple[str, bytes]] = (),
) -> dict[str, bytes]:
    """The files of the report: index.html, a page a theorem, certificates and layouts.

    Parameters
    ----------
    found : Report
        Of `nctheory.check.run.run`, with `describe`.
    profile : str
    paths : sequence of str or None
    seconds : float
        How long it took.
    at : datetime
    drawn : iterable of (str, bytes)
        Pictures of the atlas, as `pictures` makes them.
    """
    templates = environment(paths)
    theorems = theorem_entries(found)
    addresses = {t["id"]: t["page"] for t in reversed(theorems)}
    claims = [
        {**claim_entry(row, addresses), "grade": found.grade(row)}
        for row in found.rows
        if row.group == "claims"
    ]
    resting = {
        t["id"]: [
            (f"index.html#{c['anchor']}", c["id"]) for c in claims if t["id"] in dict(c["theorems"])
        ]
        for t in theorems
    }
    index = templates.get_template("index.html").render(
        found=found,
        profile=profile,
        paths=paths,
        seconds=seconds,
        at=at,
        packages=[("Python", platform.python_version()), *((p, version(p)) for p in _PACKAGES)],
        faults=[row for row in found.rows if not row.verdict.good],
        claims=claims,
        statuses=Counter(claim["status"] for claim in claims),
        theorems=theorems,
        graph=_graph(theorems, claims),
        mutants=_mutants(found),
        groups=[
            (title, rows)
            for group, title in _GROUPS.items()
            if (rows := [r for r in found.rows if r.group == group])
        ],
        trust=trusted_things(theorems),
        filters=_filters(claims, theorems),
        pictures=[(text, base64.b64encode(png).decode()) for text, png in drawn],
    )
    template = templates.get_template("theorem.html")
    pages = {"index.html": index}
    if claims:
        statuses = {claim["id"]: claim["status"] for claim in claims}
        pages["explorer.html"] = explorer_page(statuses, in_report=True)
    for entry in theorems:
        pages[entry["page"]] = template.render(t=entry, claims=resting[entry["id"]])
    written = {name: text.encode(errors="backslashreplace") for name, text in pages.items()}
    return claim_files(claims) | written


_GROUPS = {
    "derivation": "Derivations, each step checked",
    "quadrature": "Against the defining integrals",
    "data": "NC1(NTK) ≥ NC1(NNGP) on samples, depth 1",
    "certificates": "Certificates, for mean and deviation in boxes",
    "regression": "Regression",
}


def _filters(*kinds: Sequence[Mapping[str, Any]]) -> dict[str, list[str]]:
    """What claims and theorems can be told apart by, with the values that there are."""
    entries = [entry for kind in kinds for entry in kind]
    found = {
        "status": {entry["status"] for entry in entries},
        "paper": {paper for entry in entries for paper in entry["papers"]},
        "activation": {name for entry in entries for name in entry["activations"]},
    }
    depths = sorted({depth for entry in entries for depth in entry.get("depths", ())})
    return {name: sorted(values) for name, values in found.items()} | {
        "depth": [str(depth) for depth in depths]
    }


def _mutants(found: Report) -> dict[str, Any] | None:
    made = [t for t in found.theorems if t.mutations is not None]
    if not made:
        return None
    every = [m for t in made for m in t.mutations or []]
    return {
        "total": len(every),
        "rejected": sum(m.rejected is not None for m in every),
        "at": sum(m.rejected == "at the change" for m in every),
        "true": [(t.found.id, m.change) for t in made for m in t.mutations or [] if m.valid],
        "accepted": [
            (t.found.id, m.change)
            for t in made for m in t.mutations or [] if m.rejected is None and not m.valid
        ],
        "rows": [row for row in found.rows if row.group == "mutants"],
    }  # fmt: skip


def _graph(theorems: Sequence[Mapping[str, Any]], claims: Sequence[Mapping[str, Any]]) -> Markup:
    """The theorems, and the claims that rest on them."""
    known: dict[str, Mapping[str, Any]] = {}
    for t in theorems:
        known.setdefault(t["id"], t)
    resting = [c for c in claims if any(address for _, address in c["theorems"])]
    nodes = []
    for id_, t in known.items():
        title = f"{t['found'].title or id_}: {t['status']}"
        nodes.append(graph.Node(f"thm {id_}", t["page"], id_, title, t["status"]))
    for c in resting:
        title, kind = f"claim: {CLAIMS[c['id']].statement}: {c['status']}", f"claim {c['status']}"
        nodes.append(graph.Node(f"claim {c['id']}", f"#{c['anchor']}", c["id"], title, kind))
    rests_on = {
        f"thm {id_}": [f"thm {u}" for u in t["found"].uses if t["result"].holds]
        for id_, t in known.items()
    }
    rests_on |= {f"claim {c['id']}": [f"thm {id_}" for id_, _ in c["theorems"]] for c in resting}
    return graph.draw_graph(nodes, rests_on)
