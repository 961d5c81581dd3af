"""The report: valid, whole, safe, and as true as what was found."""

import base64
import hashlib
import itertools
import re
from datetime import UTC, datetime
from pathlib import Path

import html5lib
import pytest

from nctheory.check.check_row import Verdict
from nctheory.check.library import files, read_shipped, theorem
from nctheory.check.mutation import Mutation
from nctheory.check.proof_rows import CheckedTheorem, Row
from nctheory.check.readback import proof_of
from nctheory.check.run import Report
from nctheory.claims.list import CLAIMS
from nctheory.present.html import graph, report
from nctheory.present.html.html_words import formula, lead_html, prose_html
from nctheory.present.proof_words import parts
from nctheory.prose.references import BIBLIOGRAPHY

from ...check.test_library import GOOD, USES
from ...commands import run

PNG = b"\x89PNG\r\n\x1a\n"
EVIL = '<script>alert(1)</script> & "quotes"'


def page(*rows, theorems=(), **options):
    settings = {"profile": "quick", "paths": None, "seconds": 12.3, "drawn": [("text & text", PNG)]}
    at = datetime(2026, 11, 22, 9, 5, tzinfo=UTC)
    return report.page(Report(rows, tuple(theorems)), **settings | options, at=at)


def parsed(text):
    """The page as a tree, which html5lib parses without an error."""
    return html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(text)


def of_package(*ids, **rest):
    results = [theorem(id_) for id_ in ids]
    return [CheckedTheorem(r.found, result=r, page=report.describe(r), **rest) for r in results]


def proof_row(entry):
    verdict = Verdict.HOLDS if entry.result.holds else Verdict.FAILS
    return Row(f"proof-{entry.found.id}", "proofs", entry.found.id, verdict,
               entry.result.fault or "", where=entry.result.where)  # fmt: skip


CLAIM_ROWS = [
    Row(f"claim-{id_}", "claims", id_, Verdict.CONFIRMED, f"{status}, ratio 0.978539", status=status)
    for id_, status in [
        ("relu-mirrored", "proved"), ("erf-mirrored-line", "refuted"), ("relu-anisotropic", "refuted"),
        ("erf-mirrored-isotropic", "certified"), ("relu-equal-widths-space", "tested"),
        ("relu-equal-widths-limit", "open"),
    ]
]  # fmt: skip


@pytest.fixture(scope="module")
def whole():
    """A page with something in every section."""
    mutations = [Mutation("a: sign", "at the change"), Mutation(f"b: {EVIL}", None)]
    theorems = of_package(
        "mediant", "dual-relu", "relu-split", "relu-mirrored", mutations=mutations
    )
    rows = [*map(proof_row, theorems), *CLAIM_ROWS]
    rows += [Row("mutants-mediant", "mutants", "mediant", Verdict.FAILS, EVIL, where=f"{EVIL}:3",
                 printed=f"\x1b[31m{EVIL}\n\udc80")]  # fmt: skip
    rows += [Row("d1", "data", f"D1 {EVIL}", Verdict.EQUAL, EVIL, seconds=1.25)]
    return page(*rows, theorems=theorems, paths=[EVIL])


def test_it_is_valid_html_and_every_link_leads_somewhere(whole):
    tree = parsed(whole)
    ids = [e.get("id") for e in tree.iter() if e.get("id")]
    assert len(ids) == len(set(ids))
    links = [e.get("href") for e in tree.iter() if e.get("href")]
    assert {href[1:] for href in links if href.startswith("#")} <= set(ids)
    cited = {work.address for work in BIBLIOGRAPHY.values()}
    assert {href for href in links if not href.startswith("#")} <= {"data:,", *cited}
    steps = {f"eq:relu-mirrored:{name}" for name in ("J-ge-0", "mirrored", "W-Q", "theorem")}
    assert steps | {"thm:mediant", "claim-relu-mirrored"} <= set(ids)


def test_it_needs_nothing_else(whole):
    tree = parsed(whole)
    assert not [e for e in tree.iter("link") if e.get("rel") != "icon"]
    assert all(e.get("src").startswith("data:image/png;base64,") for e in tree.iter("img"))
    assert not re.search(r"@import|url\(|@font-face|fetch\(|XMLHttp", whole)
    outside = set(re.findall(r"(?<!href=\")https?://[^\"<\s]*", whole))  # links wait for a click
    assert outside <= {"http://www.w3.org/1998/Math/MathML"}
    (script,) = tree.iter("script")
    digest = base64.b64encode(hashlib.sha256(script.text.encode()).digest()).decode()
    (policy,) = (e.get("content") for e in tree.iter("meta") if e.get("http-equiv"))
    assert f"script-src 'sha256-{digest}'" in policy
    assert "default-src 'none'" in policy


def test_text_of_others_is_text(whole):
    assert "<script>alert" not in whole
    assert whole.count("&lt;script&gt;alert(1)") >= 6
    assert not re.search("[\x00-\x08\x0e-\x1f\ud800-\udfff]", whole)
    assert r"\x1b[31m" in whole


def test_it_can_be_read_by_all(whole):
    tree = parsed(whole)
    assert tree.get("lang") == "en"
    levels = [int(e.tag[1]) for e in tree.iter() if re.fullmatch(r"h[1-6]", str(e.tag))]
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))
    assert all(e.get("alt") for e in tree.iter("img"))
    assert all(e.get("scope") == "col" for e in tree.iter("th"))
    nodes = [e for e in tree.iter() if str(e.tag).endswith("a") and "node" in e.get("class", "")]
    assert len(nodes) == 4 + 1
    for node in nodes:
        assert next(c.text for c in node if str(c.tag).endswith("title"))


def test_statuses_are_said_in_words(whole):
    for status in ("proved", "certified", "tested", "refuted", "open"):
        assert f'<span class="badge {status}">{status}</span>' in whole
    css = Path(report.__file__).with_name("templates").joinpath("report.css").read_text()
    assert all(f".badge.{s} " in css or f".badge.{s}," in css for s in ("proved", "certified", "tested", "refuted"))  # fmt: skip


def test_counterexamples_have_their_command(whole):
    assert "nctheory check erf-mirrored-line --dim 1 --mean 0.5 --std 2" in whole
    assert "nctheory check relu-anisotropic --layout -" in whole
    assert whole.count('id="counterexample-') == 2
    assert whole.count("counterexample</a>, ratio 0.978539") == 2


def test_theorems_have_their_statement_steps_and_trust(whole):
    tree = parsed(whole)
    (article,) = (e for e in tree.iter("article") if e.get("id") == "thm:relu-mirrored")
    (split,) = (e for e in tree.iter("article") if e.get("id") == "thm:relu-split")
    text = " ".join("".join(article.itertext()).split())
    assert re.search(
        r"Cauchy.Schwarz inequality \(Hardy, Littlewood and Pólya \(1934\), 2\.4\)",
        " ".join("".join(split.itertext()).split()),
    )
    assert "Q and G agree on the diagonal" in text.replace("\N{NO-BREAK SPACE}", " ")
    assert "relu-split" in text
    steps = theorem("relu-mirrored").found.theorem.steps
    assert sum("why" in e.get("class", "") for e in article.iter("div")) == len(steps)
    assert len([e for e in article.iter() if str(e.tag).endswith("math")]) > len(steps)


def test_what_is_wrong_is_shown_at_its_step(tmp_path):
    (tmp_path / "a.py").write_text(
        GOOD.replace('title="t"', f"title={EVIL!r}").replace('"expand"', '"<b>"')
        .replace("2 * a + 1)", "2 * a + 2)").format(id='a\\"<b>%41')
    )  # fmt: skip
    (tmp_path / "uses.py").write_text(USES.format(id="uses", uses="mediant"))
    (tmp_path / "bad.py").write_text("1 / 0")
    output = run("verify", tmp_path, "--report", tmp_path / "deep/report", status=2).stdout
    path = tmp_path / "deep/report/index.html"
    assert f"report: {path}" in output
    assert [p.name for p in path.parent.iterdir()] == ["index.html"]
    text = path.read_text()
    tree = parsed(text)
    assert "2 of 3 checks do not hold" in text
    assert "<script>alert" not in text
    (fault, *_) = (
        e
        for e in tree.iter("p")
        if e.get("class") == "fault" and "is false at" in "".join(e.itertext())
    )
    assert fault is not None
    ids = {e.get("id") for e in tree.iter()}
    assert {"thm:uses", "thm:mediant", "eq:uses:it"} <= ids
    assert "of nctheory, used here" in text
    assert not any("bad" in (id_ or "") for id_ in ids)  # it is among the faults
    assert "ZeroDivisionError" in text


def test_what_cannot_be_printed_is_said(monkeypatch):
    def fails(proof):
        raise RuntimeError("no LaTeX\nfor this")

    monkeypatch.setattr(report, "parts", fails)
    (entry,) = of_package("mediant")
    assert entry.page == {"fault": "RuntimeError: no LaTeX for this"}
    assert "can't be printed: RuntimeError: no LaTeX for this" in page(theorems=[entry])


@pytest.mark.parametrize("id_", files())
def test_all_that_the_package_prints_is_understood(id_):
    proof = proof_of(read_shipped(id_).theorem)
    shown = parts(proof)
    formulas = [*shown.definitions.values(), *shown.hypotheses.values(), *shown.steps.values()]
    texts = [shown.title, shown.source, shown.remark, shown.setting, *shown.words.values()]
    leads = [lead_html(lead, {}) for lead in shown.leads.values()]
    for text in [*map(formula, formulas), *map(prose_html, texts), *leads]:
        assert not re.search(r"[\\$~]|mathvariant=\"bold\"", text), text
        html5lib.HTMLParser(strict=True).parseFragment(text)


def test_every_claim_has_a_row_that_can_be_shown():
    rows = [
        Row(f"claim-{id_}", "claims", id_, Verdict.CONFIRMED, "", status="open") for id_ in CLAIMS
    ]
    parsed(page(*rows))


def test_a_run_of_one_theorem_draws_no_atlas(monkeypatch, tmp_path):
    monkeypatch.setattr(report, "pictures", lambda jobs, progress: pytest.fail("it draws"))
    run("verify", "-k", "proof-mediant", "--report", tmp_path)
    text = (tmp_path / "index.html").read_text()
    assert "Everything holds as stated" in text
    assert "<figure" not in text


def test_the_atlas_is_drawn(monkeypatch):
    monkeypatch.setattr(report, "_POINTS", 6)
    monkeypatch.setattr(report, "PICTURES", (("erf", 1),))
    parts = []
    ((text, png),) = report.pictures(1, lambda part, doing: parts.append(part))
    assert png.startswith(PNG)
    assert re.search(r"ERF, d = 1: below 1 at \d+\.\d% of the points, least 0\.\d+", text)
    assert parts[-1] == 1


# --- the graph -----------------------------------------------------------------------------------


def nodes(names):
    return [graph.Node(n, f"#{n}", n, f"title of {n}", "proved") for n in names]


def places(svg):
    found = re.findall(r'data-id="(\w+)".*?<rect x="([\d.]+)" y="([\d.]+)"', svg)
    return {name: (float(x), float(y)) for name, x, y in found}


def test_what_a_node_rests_on_is_left_of_it():
    rests_on = {"b": "a", "c": "ab", "d": "c", "e": "a", "f": "dx"}
    svg = graph.draw_graph(nodes("fabcdeg"), rests_on)
    at = places(svg)
    for id_, below in rests_on.items():
        assert all(at[b][0] < at[id_][0] for b in below if b in at)
    assert len(set(at.values())) == 7
    assert at["g"][1] > max(y for name, (_, y) in at.items() if name != "g")
    assert svg.count('class="edge"') == 6


def test_neighbours_are_level_where_they_can_be():
    """Three pairs that would all cross in the order given."""
    at = places(graph.draw_graph(nodes("abcxyz"), {"x": "c", "y": "b", "z": "a"}))
    assert all(at[left][1] == at[right][1] for left, right in ("cx", "by", "az"))


def test_a_circle_is_refused_and_no_nodes_are_nothing():
    with pytest.raises(ValueError, match="circle"):
        graph.draw_graph(nodes("ab"), {"a": "b", "b": "a"})
    html5lib.HTMLParser(strict=True).parseFragment(graph.draw_graph([], {}))


def test_names_of_nodes_are_text():
    evil = graph.Node(EVIL, '#"', EVIL * 3, EVIL, EVIL)
    svg = graph.draw_graph([evil], {})
    assert "<script" not in svg
    assert "…" in svg
    html5lib.HTMLParser(strict=True).parseFragment(svg)
