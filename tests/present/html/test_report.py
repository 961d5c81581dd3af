"""The report: valid, whole, safe, and as true as what was found."""

import base64
import hashlib
import itertools
import json
import re
from datetime import UTC, datetime
from pathlib import Path

import html5lib
import pytest

from nctheory.check.check_row import Verdict
from nctheory.check.library import files, read_shipped, verify
from nctheory.check.mutation import Mutation
from nctheory.check.proof_rows import CheckedTheorem, Row
from nctheory.check.readback import proof_of
from nctheory.check.run import Report
from nctheory.check.run import run as verify_run
from nctheory.claims.evidence import Certified
from nctheory.claims.list import CLAIMS
from nctheory.enclose.certificates import shipped_certificates
from nctheory.present.html import graph, report
from nctheory.present.html.html_words import formula, lead_html, prose_html
from nctheory.present.proof_words import parts
from nctheory.present.rocq.stating import stated
from nctheory.present.tex.latex_proof import theorem_tex
from nctheory.prose.references import BIBLIOGRAPHY

from ...check.test_library import GOOD, USES
from ...commands import run

PNG = b"\x89PNG\r\n\x1a\n"
EVIL = '<script>alert(1)</script> & "quotes"'


def site(*rows, theorems=(), **options):
    """The files of a report, those that are pages as text."""
    settings = {"profile": "quick", "paths": None, "seconds": 12.3, "drawn": [("text & text", PNG)]}
    at = datetime(2026, 11, 22, 9, 5, tzinfo=UTC)
    files = report.report_files(Report(rows, tuple(theorems)), **settings | options, at=at)
    return {name: content.decode() for name, content in files.items()}


def pages(files):
    return {name: text for name, text in files.items() if name.endswith(".html")}


def parsed(text):
    """The page as a tree, which html5lib parses without an error."""
    return html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(text)


def of_package(*ids, **rest):
    results = verify([read_shipped(id_) for id_ in ids])
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
    """A report with something in every section."""
    mutations = [Mutation("a: sign", "at the change"), Mutation(f"b: {EVIL}", None)]
    theorems = of_package(
        "mediant", "dual-relu", "relu-split", "relu-mirrored", mutations=mutations
    )
    rows = [*map(proof_row, theorems), *CLAIM_ROWS]
    rows += [Row("mutants-mediant", "mutants", "mediant", Verdict.FAILS, EVIL, where=f"{EVIL}:3",
                 printed=f"\x1b[31m{EVIL}\n\udc80")]  # fmt: skip
    rows += [Row("d1", "data", f"D1 {EVIL}", Verdict.EQUAL, EVIL, seconds=1.25)]
    return site(*rows, theorems=theorems, paths=[EVIL])


def test_a_run_describes_what_is_described_here():
    """In the process of the proof, where its file is not imported, too."""
    found = verify_run(word="proof-mediant", groups=("proofs",), describe=report.describe)
    (theorem,) = [t for t in found.theorems if t.found.id == "mediant"]
    (here,) = of_package("mediant")
    assert theorem.page["latex"] == here.page["latex"]
    assert r"\emph{Idea.}" in theorem.page["latex"]


def test_it_is_valid_html_and_every_link_leads_somewhere(whole):
    trees = {name: parsed(text) for name, text in pages(whole).items()}
    ids = {name: [e.get("id") for e in tree.iter() if e.get("id")] for name, tree in trees.items()}
    cited = {work.address for work in BIBLIOGRAPHY.values()}
    for name, tree in trees.items():
        assert len(ids[name]) == len(set(ids[name]))
        for href in {e.get("href") for e in tree.iter() if e.get("href")} - {"data:,", *cited}:
            file, _, place = href.partition("#")
            assert (file or name) in whole, href
            assert not place or place in ids[file or name], href
    steps = {f"eq:relu-mirrored:{name}" for name in ("J-ge-0", "mirrored", "W-Q", "theorem")}
    assert steps <= set(ids["theorem-relu-mirrored.html"])
    assert "claim-relu-mirrored" in ids["index.html"]


def test_it_needs_nothing_else(whole):
    for text in pages(whole).values():
        tree = parsed(text)
        assert not [e for e in tree.iter("link") if e.get("rel") != "icon"]
        assert all(e.get("src").startswith("data:image/png;base64,") for e in tree.iter("img"))
        assert not re.search(r"@import|url\(|@font-face|fetch\(|XMLHttp", text)
        outside = set(re.findall(r"(?<!href=\")https?://[^\"<\s]*", text))  # links wait for a click
        assert outside <= {"http://www.w3.org/1998/Math/MathML"}
        (script,) = tree.iter("script")
        digest = base64.b64encode(hashlib.sha256(script.text.encode()).digest()).decode()
        (policy,) = (e.get("content") for e in tree.iter("meta") if e.get("http-equiv"))
        assert f"script-src 'sha256-{digest}'" in policy
        assert "default-src 'none'" in policy


def test_text_of_others_is_text(whole):
    index = whole["index.html"]
    assert not any("<script>alert" in text for text in whole.values())
    assert index.count("&lt;script&gt;alert(1)") >= 6
    assert not re.search("[\x00-\x08\x0e-\x1f\ud800-\udfff]", index)
    assert r"\x1b[31m" in index


def test_it_names_no_path_of_the_machine(whole, tmp_path):
    text = "".join(whole.values())
    assert "proofs/mediant.py:" in text
    assert str(Path.home()) + "/" not in text
    assert str(Path(report.__file__).parents[3]) not in text
    file = tmp_path / "mine/lemma.py"
    row = Row("a", "proofs", "a", Verdict.FAILS, f"{file} is wrong", where=f"{file}:3")
    text = site(row, paths=[file])["index.html"]
    assert "lemma.py is wrong" in text
    assert str(tmp_path) not in text


def test_it_can_be_read_by_all(whole):
    for text in pages(whole).values():
        tree = parsed(text)
        assert tree.get("lang") == "en"
        levels = [int(e.tag[1]) for e in tree.iter() if re.fullmatch(r"h[1-6]", str(e.tag))]
        assert levels.count(1) == 1
        assert all(after <= before + 1 for before, after in itertools.pairwise(levels))
        assert all(e.get("alt") for e in tree.iter("img"))
        assert {e.get("scope") for e in tree.iter("th")} <= {"col", "row"}
    tree = parsed(whole["index.html"])
    nodes = [e for e in tree.iter() if str(e.tag).endswith("a") and "node" in e.get("class", "")]
    assert len(nodes) == 4 + 1
    for node in nodes:
        assert next(c.text for c in node if str(c.tag).endswith("title"))


def test_the_headline_tells_claims_from_checks(whole):
    rows = CLAIM_ROWS[:3]
    headline = parsed(site(*rows)["index.html"]).find(".//h1").text
    assert headline == "3 checks hold; of 3 claims, 1 proved, 2 refuted with counterexamples"
    assert (
        parsed(whole["index.html"]).find(".//h1").text.startswith("1 of 12 checks does not hold;")
    )


def test_claims_and_theorems_can_be_told_apart(whole):
    tree = parsed(whole["index.html"])
    form = next(e for e in tree.iter("form"))
    offered = {s.get("name"): [o.text for o in s if o.get("value") is None]
               for s in form.iter("select")}  # fmt: skip
    assert offered["status"] == ["certified", "open", "proved", "refuted", "tested"]
    assert offered["activation"] == ["erf", "relu"]
    entries = [e for e in tree.iter("tr") if e.get("data-entry")]
    assert len(entries) == 6 + 4
    for entry in entries:
        assert {name for name, values in offered.items() if entry.get(f"data-{name}")} >= {"status"}
        for name, values in offered.items():
            assert set(filter(None, entry.get(f"data-{name}").split("|"))) <= {*values, "1"}


def test_statuses_are_said_in_words(whole):
    for status in ("proved", "certified", "tested", "refuted", "open"):
        assert f'<span class="badge {status}">{status}</span>' in whole["index.html"]
    css = Path(report.__file__).with_name("templates").joinpath("report.css").read_text()
    assert all(f".badge.{s} " in css or f".badge.{s}," in css for s in ("proved", "certified", "tested", "refuted"))  # fmt: skip


def test_counterexamples_have_their_command_and_their_layout(whole):
    index = whole["index.html"]
    assert "nctheory check erf-mirrored-line --dim 1 --mean 0.5 --std 2" in index
    assert "nctheory check relu-anisotropic --layout -" in index
    assert index.count('id="counterexample-') == 2
    assert index.count("counterexample</a>, ratio 0.978539") == 2
    assert json.loads(whole["layout-erf-mirrored-line.json"]) == {
        "mirrored": {"dim": 1, "mean": 0.5, "std": 2.0}
    }


def test_certificates_are_in_the_folder(whole):
    claim = CLAIMS["erf-mirrored-line"]
    (evidence,) = (e for e in claim.evidence if isinstance(e, Certified))
    for name in evidence.boxes.regions(evidence.kind):
        assert whole[f"certificate-{name}.json"] == shipped_certificates()[name].read_text()


def test_theorems_have_their_statement_steps_and_trust(whole):
    text = " ".join("".join(parsed(whole["theorem-relu-split.html"]).itertext()).split())
    assert re.search(
        r"Cauchy.Schwarz inequality \(Hardy, Littlewood and Pólya \(1934\), 2\.4\)", text
    )
    tree = parsed(whole["theorem-relu-mirrored.html"])
    text = " ".join("".join(tree.itertext()).split())
    assert "Q and G agree on the diagonal" in text.replace("\N{NO-BREAK SPACE}", " ")
    assert "relu-split" in text
    assert "The hypotheses are met at" in text
    assert "It drops out of the between-class trace, and adds" in text  # the idea
    shipped = read_shipped("relu-mirrored")
    found = shipped.theorem
    assert sum("why" in e.get("class", "") for e in tree.iter("div")) == len(found.steps)
    assert len([e for e in tree.iter() if str(e.tag).endswith("math")]) > len(found.steps)
    sources = ["".join(e.itertext()) for e in tree.iter("pre")]
    assert sources == [theorem_tex(proof_of(found), file=shipped.file), stated(found)]
    assert "Theorem theorem_1 (V : Space)" in sources[1]
    assert "index.html#claim-relu-mirrored" in whole["theorem-relu-mirrored.html"]


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
    made = {p.name: p.read_text() for p in path.parent.iterdir()}
    own = next(name for name in made if name.startswith("theorem-a-"))
    assert {*made} == {"index.html", own, "theorem-uses.html", "theorem-mediant.html"}
    assert "2 of 3 checks do not hold" in made["index.html"]
    assert not any("<script>alert" in text for text in made.values())
    tree = parsed(made[own])
    (fault, *_) = (
        e
        for e in tree.iter("p")
        if e.get("class") == "fault" and "is false at" in "".join(e.itertext())
    )
    assert fault is not None
    assert 'id="eq:uses:it"' in made["theorem-uses.html"]
    assert "of nctheory, used here" in made["theorem-mediant.html"]
    assert "ZeroDivisionError" in made["index.html"]


def test_what_cannot_be_printed_is_said(monkeypatch):
    def fails(proof, file):
        raise RuntimeError("no LaTeX\nfor this")

    monkeypatch.setattr(report, "parts", fails)
    (entry,) = of_package("mediant")
    assert entry.page == {"fault": "RuntimeError: no LaTeX for this"}
    (name,) = {*pages(site(theorems=[entry]))} - {"index.html"}
    assert "can't be printed: RuntimeError: no LaTeX for this" in site(theorems=[entry])[name]


@pytest.mark.parametrize(
    "id_",
    [pytest.param(id_, marks=[pytest.mark.medium] * (n % 8 > 0)) for n, id_ in enumerate(files())],
)
def test_all_that_the_package_prints_is_understood(id_):
    proof = proof_of(read_shipped(id_).theorem)
    shown = parts(proof, files()[id_])
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
    parsed(site(*rows)["index.html"])


def test_a_run_of_one_theorem_draws_no_atlas(monkeypatch, tmp_path):
    monkeypatch.setattr(report, "pictures", lambda jobs, progress: pytest.fail("it draws"))
    run("verify", "-k", "proof-mediant", "--report", tmp_path)
    text = (tmp_path / "index.html").read_text()
    assert "1 check holds" in text
    assert "<figure" not in text


def test_the_atlas_is_drawn(monkeypatch):
    monkeypatch.setattr(report, "_POINTS", 6)
    monkeypatch.setattr(report, "PICTURES", (("erf", 1),))
    parts = []
    ((text, png),) = report.pictures(1, lambda part, doing: parts.append(part))
    assert png.startswith(PNG)
    assert re.search(r"ERF, d = 1: below 1 at \d+\.\d\d % of the points, least 0\.\d+", text)
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


def test_nodes_are_as_wide_as_their_names():
    svg = graph.draw_graph(nodes(["a", "a" * 60]), {"a" * 60: "a"})
    assert "a" * 60 in svg
    widths = [float(w) for w in re.findall(r'<rect [^>]*width="([\d.]+)"', svg)]
    assert min(widths) >= 60 * 6.9


def test_names_of_nodes_are_text():
    evil = graph.Node(EVIL, '#"', EVIL * 3, EVIL, EVIL)
    svg = graph.draw_graph([evil], {})
    assert "<script" not in svg
    html5lib.HTMLParser(strict=True).parseFragment(svg)
