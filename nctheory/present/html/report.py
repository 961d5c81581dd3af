"""The report of `nctheory verify --report`: one page that needs nothing else, and no network.

`describe` turns a proof that was checked into pieces of words and formulas, as data; it runs in the
process of the proof. `page` makes the page out of what was found: words become HTML and formulas
MathML (`html_words`). All other text is escaped by the template (`templates/report.html`).
"""

from __future__ import annotations

import base64
import hashlib
import platform
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from importlib.metadata import version
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from nctheory import __version__
from nctheory.check.authors import one_line
from nctheory.check.library import Result, trust
from nctheory.check.proof_rows import CheckedTheorem as Checked
from nctheory.check.proof_rows import Row
from nctheory.check.run import Report
from nctheory.claims.claim import Claim
from nctheory.claims.evidence import ByTheorem
from nctheory.claims.list import CLAIMS
from nctheory.present.html import graph
from nctheory.present.html.html_words import formula, lead_html, prose_html, words_html
from nctheory.present.proof_words import parts
from nctheory.present.reason_words import Lead
from nctheory.present.terminal import command_to_check, plain
from nctheory.prose.words import as_data, from_data

__all__ = ["PICTURES", "describe", "page", "pictures"]

PICTURES = (("relu", 2), ("erf", 1), ("erf", 2), ("erf", 32))  # activation and dimension
_POINTS = 40  # of each axis of a picture
_PACKAGES = ("sympy", "numpy", "mpmath", "python-flint")


def describe(result: Result) -> dict[str, Any] | None:
    """The proof in words and LaTeX, or why it can't be printed; None if it was not checked."""
    proof, outcome = result.proof, result.outcome
    if proof is None or outcome is None:
        return None
    try:
        found = parts(proof)
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
        "fault": None,
        "faults": {step.label: step.fault for step in outcome.steps},
    }


def pictures(jobs: int, progress: Callable[[float, str], None]) -> list[tuple[str, bytes]]:
    """The atlas, in so many processes: a text and a PNG for each picture."""
    import io

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
            f"below 1 at {panel.failing:.1%} of the points" if panel.failing else "never below 1"
        )
        text = f"{picture.label}, {picture.title}: {below}, least {least:.6g}, at mean {mean:.3g} "
        text += f"and standard deviation {std:.3g}."
        drawn.append((text, file.getvalue()))
    return drawn


def page(
    found: Report,
    *,
    profile: str,
    paths: Sequence[str] | None,
    seconds: float,
    at: datetime,
    drawn: Iterable[tuple[str, bytes]] = (),
) -> str:
    """The page.

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
    environment = Environment(
        loader=PackageLoader("nctheory.present.html"), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True, finalize=_printable,
    )  # fmt: skip
    theorems = _theorems(found)
    addresses = {t["id"]: f"#{t['anchor']}" for t in reversed(theorems)}
    claims = [{**_claim(row, addresses), "grade": found.grade(row)}
              for row in found.rows if row.group == "claims"]  # fmt: skip
    rests = trust(found.results)
    script = _source(environment, "report.js")
    return environment.get_template("report.html").render(
        found=found, profile=profile, paths=paths, seconds=seconds, at=at, version=__version__,
        packages=[("Python", platform.python_version()), *((p, version(p)) for p in _PACKAGES)],
        style=_source(environment, "report.css"), script=script,
        policy=f"sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}",
        faults=[row for row in found.rows if not row.verdict.good],
        claims=claims, statuses=Counter(claim["status"] for claim in claims),
        theorems=theorems, graph=_graph(theorems, claims),
        mutants=_mutants(found),
        groups=[(title, rows) for group, title in _GROUPS.items()
                if (rows := [r for r in found.rows if r.group == group])],
        trust=_whole(theorems, rests),
        pictures=[(text, base64.b64encode(png).decode()) for text, png in drawn],
    )  # fmt: skip


_GROUPS = {
    "derivation": "Derivations, each step checked",
    "quadrature": "Against the defining integrals",
    "data": "NC1(NTK) ≥ NC1(NNGP) on samples, depth 1",
    "certificates": "Certificates, for mean and deviation in boxes",
    "regression": "Regression",
}


def _printable(value: Any) -> Any:
    """What the template prints: text of unknown origin without control characters."""
    if isinstance(value, str) and not isinstance(value, Markup):
        return "\n".join(plain(line) for line in value.splitlines())
    return value


def _source(environment: Environment, name: str) -> Markup:
    """A file of the template, as it is."""
    assert environment.loader is not None
    return Markup(environment.loader.get_source(environment, name)[0])


def _anchor(text: str) -> str:
    """An identifier of HTML, and as it stands an address."""
    return re.sub(r"[^\w:.-]", lambda match: f"_{ord(match[0]):x}", text)


# --- claims --------------------------------------------------------------------------------------


def _claim(row: Row, addresses: Mapping[str, str]) -> dict[str, Any]:
    claim = CLAIMS[row.title]
    return {
        "id": claim.id,
        "anchor": _anchor(f"claim-{claim.id}"),
        "row": row,
        "statement": _statement(claim),
        "remark": words_html(claim.remark),
        "status": row.status or row.verdict.value,
        "found": row.detail.removeprefix("refuted") if row.status == "refuted" else "",
        "theorems": [(id_, addresses.get(id_)) for id_ in _rests_on(claim)],
        "evidence": [str(e) for e in claim.evidence if not isinstance(e, ByTheorem)],
        "layouts": [
            {"text": str(e).partition(": ")[2], "command": command_to_check(claim, e.layout)}
            for e in claim.evidence
            if hasattr(e, "layout")
        ],
    }


def _statement(claim: Claim) -> Markup:
    where = words_html(", ".join(h.words for h in claim.hypotheses))
    return Markup("{} for {}").format(formula(claim.latex(), display=False), where)


def _rests_on(claim: Claim) -> list[str]:
    return [evidence.id for evidence in claim.evidence if isinstance(evidence, ByTheorem)]


# --- theorems ------------------------------------------------------------------------------------


def _theorems(found: Report) -> list[dict[str, Any]]:
    """The theorems, ready to be shown, those asked for first."""
    shown: list[dict[str, Any]] = []
    rests = trust(found.results)
    ids = [t.found.id for t in found.theorems]
    links = {f"thm:{id_}": f"#{_anchor(f'thm:{id_}')}" for id_ in ids}
    for theorem in sorted(found.theorems, key=lambda t: not t.found.asked):
        if theorem.result is None or not (theorem.page or theorem.found.title):
            continue  # a file that could not be imported
        id_ = theorem.found.id
        repeated = sum(other["id"] == id_ for other in shown)
        shown.append({
            "id": id_,
            "anchor": _anchor(f"thm:{id_}") + (f".{repeated + 1}" if repeated else ""),
            "found": theorem.found,
            "result": theorem.result,
            "status": "proved" if theorem.result.holds else "fails",
            "rests_on": [t for t in rests.get(id_, []) if not t.startswith("theorem: ")],
            "uses": [(links[f"thm:{u}"], u) for u in theorem.found.uses if f"thm:{u}" in links],
            "used_by": [(links[f"thm:{t.found.id}"], t.found.id) for t in found.theorems
                        if id_ in t.found.uses and theorem.result.holds],
            "mutations": theorem.mutations,
            "printed": theorem.printed,
            "kernel": found.kernel.get(id_),
            **_content(theorem, links),
        })  # fmt: skip
    return shown


def _content(theorem: Checked, links: Mapping[str, str]) -> dict[str, Any]:
    """The parts of a theorem as HTML."""
    shown = theorem.page
    if not shown or shown["fault"]:
        return {
            "title": theorem.found.title, "parts": None,
            "unprintable": shown["fault"] if shown else None,
        }  # fmt: skip
    anchors = {name: _anchor(label) for name, label in shown["labels"].items()}
    links = {**links, **{label: f"#{_anchor(label)}" for label in shown["labels"].values()}}

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


def _whole(
    theorems: Sequence[Mapping[str, Any]], rests: Mapping[str, Sequence[str]]
) -> list[tuple[str, list[tuple[str, str]]]]:
    """What the theorems together rest on, and for each thing those that do."""
    whole: dict[str, list[tuple[str, str]]] = {}
    for theorem in theorems:
        for thing in theorem["rests_on"]:
            whole.setdefault(thing, []).append((f"#{theorem['anchor']}", theorem["id"]))
    return sorted(whole.items(), key=lambda item: (item[0].startswith("cited"), -len(item[1])))


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
        nodes.append(graph.Node(f"thm {id_}", f"#{t['anchor']}", id_, title, t["status"]))
    for c in resting:
        title, kind = f"claim: {CLAIMS[c['id']].statement}: {c['status']}", f"claim {c['status']}"
        nodes.append(graph.Node(f"claim {c['id']}", f"#{c['anchor']}", c["id"], title, kind))
    rests_on = {f"thm {id_}": [f"thm {u}" for u in t["found"].uses if t["result"].holds]
                for id_, t in known.items()}  # fmt: skip
    rests_on |= {f"claim {c['id']}": [f"thm {id_}" for id_, _ in c["theorems"]] for c in resting}
    return graph.draw_graph(nodes, rests_on)
