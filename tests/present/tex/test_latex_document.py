"""`nctheory latex` as a user runs it, and documents as pdflatex sees them.

Where there is no pdflatex, the tests that compile are skipped, and say so.
"""

import os
import random
import re
import shutil
import subprocess
from dataclasses import replace

import pytest

from nctheory.check.check_row import Verdict
from nctheory.check.library import shipped
from nctheory.check.proof_rows import CheckedTheorem, Row
from nctheory.check.run import Report
from nctheory.check.run import run as verify_run
from nctheory.claims.evidence import Counterexample
from nctheory.claims.list import CLAIMS
from nctheory.compute.kernels import Kernel
from nctheory.present.tex import latex_document
from nctheory.present.tex.fragment_names import names
from nctheory.present.tex.latex import latex
from nctheory.present.tex.latex_document import document_of, fragments_of, printed
from nctheory.present.tex.latex_fragments import (
    cited_works,
    fragment,
    fragment_makers,
    fragments,
    shipped_proof,
    theorem_fragment,
    theorems_in_order,
)
from nctheory.present.tex.latex_lines import broken, width
from nctheory.prose.references import BIBLIOGRAPHY
from tests.commands import complaint, run

pytestmark = pytest.mark.medium  # the LaTeX of all theorems

needs_tex = pytest.mark.skipif(
    shutil.which("pdflatex") is None,
    reason="pdflatex is not on PATH: what it would say of the documents was not checked",
)

# What a fragment may count on: the class article, its line width, and three packages.
ARTICLE = r"""\documentclass{article}
\usepackage{amsmath,amssymb,amsthm}
\newtheorem{theorem}{Theorem}
\newtheorem{claim}{Claim}
\allowdisplaybreaks
\begin{document}
%s
\end{document}
"""


def listed_status(claim):
    """What its first piece of evidence is listed as; tests/claims sees that it is that."""
    return claim.evidence[0].gives[0]


@pytest.fixture(scope="module")
def report(shipped_results):
    """What a run finds if all claims are as listed."""
    by_id = {result.id: result for result in shipped_results}
    ordered = [by_id[id_] for id_ in theorems_in_order(by_id)]
    theorems = tuple(CheckedTheorem(r.found, result=r, page=printed(r)) for r in ordered)
    rows = []
    for id_, claim in CLAIMS.items():
        first, status = claim.evidence[0], listed_status(claim)
        values = first.figures(claim) if isinstance(first, Counterexample) else {}
        rows.append(
            Row(f"claim-{id_}", "claims", id_, Verdict.CONFIRMED, "", values, status=status)
        )
    return Report(tuple(rows), theorems)


@pytest.fixture(scope="module")
def everything(report):
    """The document of everything."""
    return document_of(report)


def faults(text, folder):
    """What pdflatex finds wrong in its last run: errors, overfull boxes, references, warnings."""
    (folder / "t.tex").write_text(text)
    for _ in range(3):  # as often as page numbers may move
        command = ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "t.tex"]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, errors="replace")
        log = (folder / "t.log").read_text(errors="replace")
        if done.returncode or "Rerun" not in log:
            break
    lines = re.findall(r"^(?:!|Overfull|.*Warning).*", log, re.MULTILINE)
    assert (done.returncode == 0) == (not any(line.startswith("!") for line in lines)), log[-500:]
    return lines


# Fractions that no line of a plain article holds, by half an inch at most; `latex --all` has wider
# lines. Whoever sets them better takes them off.
STICK_OUT = {
    "mean-concave:concave", "erf-within-fixed:theorem", "erf-within-fixed:parts-1-j-1",
    "erf-within-fixed:parts-1-j", "erf-within-fixed:parts-1-j-1.2",
    "erf-within-fixed:by-parts-3-j-1", "erf-within-fixed:by-parts-3-j", "erf-within-turned:turned",
    "erf-within:fixed-L-1",
}  # fmt: skip


def equation_before(text, line):
    """The label of the last equation in the first so many lines."""
    before = "\n".join(text.splitlines()[:line])
    return re.findall(r"\\label\{eq:(.*?)\}", before)[-1]


# --- compiled ------------------------------------------------------------------------------------


@needs_tex
def test_the_document_of_everything_compiles_without_a_warning(everything, tmp_path):
    assert faults(everything, tmp_path) == []
    assert (tmp_path / "t.pdf").stat().st_size > 100_000


@needs_tex
def test_fragments_fit_a_plain_article(tmp_path):
    wanted = [
        *names()["activations"],
        *names()["conventions of NC1"],
    ]
    body = fragments([*wanted, *(f"thm:{result.id}" for result in shipped())])
    for activation in ("relu", "erf", "relu2"):
        body += latex(Kernel("ntk", activation, 2)) + "\n\n"
    entries = "\n".join(BIBLIOGRAPHY[key].bibitem() for key in cited_works(body))
    bibliography = f"\\begin{{thebibliography}}{{9}}\n{entries}\n\\end{{thebibliography}}"
    text = ARTICLE % f"{body}\n{bibliography}"
    found = faults(text, tmp_path)
    assert all(re.match(r"Overfull \\hbox .* detected at line \d+", fault) for fault in found), (
        found
    )
    assert {equation_before(text, int(fault.split()[-1])) for fault in found} == STICK_OUT


@needs_tex
def test_a_document_of_one_theorem_compiles(tmp_path):
    text = run("latex", "erf-mirrored-limit", "--standalone").stdout
    assert r"\label{thm:mediant}" in text  # which it uses
    assert faults(text, tmp_path) == []


@needs_tex
@pytest.mark.parametrize(
    ("planted", "found"),
    [
        (f"$${' + '.join(['x'] * 60)}$$", "Overfull"),
        (r"\[ \left( x \]", "!"),
        (r"\begin{theorem}", "!"),
        (r"See Theorem~\ref{thm:nowhere}.", "LaTeX Warning: Reference"),
        (r"See~\cite{nobody}.", "LaTeX Warning: Citation"),
        (r"\label{thm:mediant}", "LaTeX Warning: Label"),
    ],
)
def test_what_is_wrong_is_found(planted, found, tmp_path):
    """The check of this file rejects a fragment with one thing wrong."""
    text = fragment("mediant").replace(r"~\cite{kothapalli2025}", "") + planted
    assert any(line.startswith(found) for line in faults(ARTICLE % text, tmp_path))


def formula(rng, depth):
    """A random sum or product, as the printer would print it."""
    if depth == 0:
        return rng.choice(["a", "12", "k_{12}", r"\alpha", "M_{11}(Q)", "W_{Q}", "w^{2}", "m"])
    parts = [formula(rng, depth - 1) for _ in range(rng.randint(1, 5))]
    kind = rng.randrange(6)
    if kind == 0:
        return " ".join(rf"\left({part}\right)" for part in parts)
    if kind == 1:
        return rf"\frac{{{parts[0]}}}{{{parts[-1]}}}"
    if kind == 2:
        return rf"\mathbb{{E}}_{{x \sim X_{{1}}}}\left[{' + '.join(parts)}\right]"
    if kind == 3:
        return rf"\arcsin\left({parts[0]}\right) \sqrt{{{parts[-1]}}}"
    return " - ".join(parts)


@needs_tex
def test_any_formula_fits_in_lines(tmp_path):
    rng = random.Random(1)
    rows = [f"W_{{Q}} = {formula(rng, rng.randint(1, 4))}" for _ in range(300)]
    assert sum(width(row) > 34.5 for row in rows) > 60
    body = "\n".join(f"\\begin{{equation}}\n{broken(row)}\n\\end{{equation}}" for row in rows)
    found = faults(ARTICLE % body, tmp_path)
    assert [line for line in found if "\\vbox" not in line] == []  # some are higher than a page


@needs_tex
def test_estimated_widths_are_bounds(tmp_path):
    """The estimate is never much below the width, nor more than half as much again above it."""
    rng = random.Random(2)
    rows = [formula(rng, 2) for _ in range(150)]
    body = "\n".join(
        rf"\setbox0\hbox{{$\displaystyle {row}$}}\typeout{{width \the\wd0}}" for row in rows
    )
    assert faults(ARTICLE % body, tmp_path) == []
    log = (tmp_path / "t.log").read_text()
    found = [float(x) / 10 for x in re.findall(r"^width ([\d.]+)pt", log, re.MULTILINE)]
    assert len(found) == len(rows)
    for row, actual in zip(rows, found, strict=True):
        assert actual / 1.1 - 0.5 <= width(row) <= 1.6 * actual + 1, (row, actual)


# --- what is in it -------------------------------------------------------------------------------


def test_the_document_has_everything_and_says_what_was_checked(everything):
    text = everything
    for result in shipped():
        assert rf"\label{{thm:{result.id}}}" in text
    for id_, claim in CLAIMS.items():
        row = re.search(rf"\\label\{{claim:{id_}\}}.* & (\w+) & (.*) \\\\\[2pt\]", text)
        assert row[1] == listed_status(claim)
        if listed_status(claim) == "refuted":
            assert rf"\pageref{{layout:{id_}}}" in row[2]
            assert rf"\label{{layout:{id_}}}" in text
    steps = sum(result.steps for result in shipped())
    assert f"the proofs of {len(shipped())} theorems, of {steps} steps in all" in text
    assert text.count("Checked: ") == len(shipped())


def test_all_fragments_are_those_of_their_names(report):
    text = fragments_of(report)
    known = names()
    order = re.findall(r"\\label\{(?:thm|claim):([^}]*)\}", text)
    for id_ in known["theorems"]:
        assert all(order.index(used) < order.index(id_) for used in shipped_proof(id_).uses)
    assert sorted(order) == sorted([*known["theorems"], *known["claims"]])
    makers = fragment_makers()
    for name in ("relu", "literature", "thm:mediant", "thm:dual-erf", "claim:erf-mirrored-line"):
        assert makers[name]() in text
    failing = makers["claim:relu-mirrored-far-depth-23"]()  # both sides, as the run found them
    assert "It fails for" in failing
    assert failing in text


def test_a_run_prints_what_the_fragment_says():
    """In the process of the proof, with the idea in the head of its file."""
    report = verify_run(word="proof-mediant", groups=("proofs",), describe=printed)
    text = fragments_of(report)
    assert theorem_fragment("mediant") in text
    assert r"\emph{Idea.}" in text
    assert {row.group for row in report.rows} == {"proofs"}


def test_the_document_is_the_same_every_time(everything, report):
    assert document_of(report) == everything


def test_a_theorem_comes_after_those_that_it_uses(everything):
    text = everything
    for result in shipped():
        for used in result.proof.uses:
            assert text.index(rf"\label{{thm:{used}}}") < text.index(rf"\label{{thm:{result.id}}}")


def test_a_proof_that_does_not_hold_is_said(report):
    """Nothing is printed as proved that is not."""
    first, *rest = report.theorems
    wrong = replace(first.result, fault="it's wrong")
    theorems = (CheckedTheorem(first.found, result=wrong, page=first.page), *rest)
    text = document_of(Report((), theorems))
    assert f"The proof of {first.found.id} does not hold: it's wrong." in text
    assert r"\textbf{The proof does not hold}: it's wrong." in text
    assert f"the proofs of {len(rest)} theorems" in text


def test_a_claim_whose_evidence_is_wrong_has_no_status(report):
    claim = next(row for row in report.rows if row.status == "proved")
    wrong = replace(claim, verdict=Verdict.FAILS, status=None, detail="contradictory evidence: x")
    text = document_of(Report((wrong,), ()))
    assert f"The evidence of the claim {claim.title}: contradictory evidence: x." in text
    assert re.search(rf"\\label\{{claim:{claim.title}\}}.* & fails & none ", text)
    assert "proved" not in text.partition("Claims}")[2].partition("hline")[2]


# --- the command ---------------------------------------------------------------------------------


def test_fragments_are_printed_in_the_order_asked_for():
    text = run("latex", "mediant", "erf", "literature").stdout
    assert text == fragments(["mediant", "erf", "literature"])
    assert text.startswith("% Printed by nctheory ")
    assert text.index("thm:mediant") < text.index("The activation erf") < text.index("convention")


def test_names_are_listed():
    text = " ".join(run("latex").stdout.split())
    assert "activations: relu, erf, step, relu2 " in text
    for name in CLAIMS:
        assert name in text


def test_a_file_is_written_whole(tmp_path):
    path = tmp_path / "f.tex"
    assert run("latex", "mediant", "-o", path).stdout == ""
    assert path.read_text() == fragment("mediant")
    assert [p.name for p in tmp_path.iterdir()] == ["f.tex"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["relu-mirored"], "did you mean 'relu-mirrored'?"),
        (["mediant", "claim:mediant"], "got 'claim:mediant'"),
        (["mediant", "--all"], "ID: expected none with --all"),
        (["--standalone"], "ID: expected one or more, or --all"),
    ],
)
def test_bad_names_are_refused_in_a_line(arguments, said):
    assert said in complaint("latex", *arguments)


def test_a_file_that_cannot_be_written_is_refused_before_the_work(tmp_path, monkeypatch):
    def work(*_):
        raise AssertionError

    monkeypatch.setattr(latex_document, "everything", work)
    where = tmp_path / "nowhere" / "f.tex"
    assert "expected an existing folder" in complaint("latex", "--all", "--standalone", "-o", where)
    assert "got a directory" in complaint("latex", "--all", "--standalone", "-o", tmp_path)
    if os.geteuid() != 0:  # root may write anywhere
        tmp_path.chmod(0o500)
        assert "can't be written" in complaint("latex", "--all", "-o", tmp_path / "f.tex")


def test_the_exit_status_says_whether_all_holds(monkeypatch, tmp_path):
    monkeypatch.setattr(latex_document, "everything", lambda progress, standalone: ("t\n", False))
    path = tmp_path / "f.tex"
    run("latex", "--all", "--standalone", "-o", path, status=1)
    assert path.read_text() == "t\n"


OWN = """
import sympy as sp
from nctheory.proving import *
a, b = sp.symbols("a b", positive=True)
goal = ge(a + b, {least})
mine = Proof("mine", "Mine", "My notes", (goal,), (Step("1", goal, Sign()),))
"""


def test_ones_own_theorems_are_printed_as_they_were_checked(tmp_path):
    file = tmp_path / "my_theorem.py"
    file.write_text(OWN.format(least="a"))
    text = run("latex", file).stdout
    assert r"\label{thm:mine}" in text
    assert "Checked: 1 step accepted." in text
    assert r"a + b \ge a" in text
    whole = run("latex", tmp_path, "--standalone").stdout
    assert r"\begin{document}" in whole
    assert "thebibliography" not in whole  # nothing is cited
    file.write_text(OWN.format(least="2 * a"))
    assert "The proof does not hold" in run("latex", file, status=1).stdout


def test_names_and_files_are_not_mixed_and_faults_have_a_place(tmp_path):
    file = tmp_path / "my_theorem.py"
    file.write_text("1/0")
    assert "my_theorem.py:1: ZeroDivisionError" in complaint("latex", file)
    assert "not both" in complaint("latex", file, "mediant")
