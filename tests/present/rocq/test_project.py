"""The folder that `nctheory rocq` writes, and, where coqc is installed, that Rocq accepts it."""

import itertools
import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from nctheory.check.kernel import ALLOWED
from nctheory.check.library import discover, listed
from nctheory.present.rocq import kernel_run, project
from nctheory.present.rocq.files import assumptions_source, source
from nctheory.present.rocq.kept import KEPT
from nctheory.present.rocq.printing import file_name
from nctheory.present.rocq.written import exported, texts
from tests.trusted.test_false_theorems import HANDED_OVER

IDS = ["mediant", "absolute-values"]
FALSE = Path(__file__).resolve().parents[2] / "trusted" / "false_theorems"


@pytest.fixture(scope="module")
def theorems():
    return list(exported(e.theorem for e in project.theorems(None, IDS)))


@pytest.fixture(scope="module")
def files(theorems):
    return {f"{file_name(e.theorem.id)}.v": source(e) for e in theorems}


def test_a_lemma_a_step_and_the_theorem(files):
    text = files["mediant.v"]
    assert list(files) == ["mediant.v", "absolute_values.v"]
    assert len(re.findall(r"^Lemma ", text, re.M)) == 1
    assert "Theorem theorem " in text
    assert "Admitted" not in text
    assert "Axiom" not in text


def test_words_do_not_end_the_comment_in_which_they_stand(theorems):
    bad = '*) Axiom bad : False. (* "'
    mediant = theorems[0]
    named = replace(mediant, theorem=replace(mediant.theorem, title=f"a {bad}\n\nb"))
    (admitted,) = exported([mediant.theorem], {"mediant": {"lemma": bad}})
    for text in (source(named), source(admitted)):
        bare = re.sub(r"\(\*.*?\*\)", "", text, flags=re.S)
        assert "Axiom" in text
        assert "Axiom" not in bare
        assert '"' not in text


def test_interval_is_loaded_where_a_number_needs_it_and_nothing_is_said_of_itself():
    loading = 0
    for path in KEPT.glob("*.v"):
        text = path.read_text()
        assert ("Require Import Balls." in text) == ("by_ball" in text), path.name
        loading += "by_ball" in text
        same = re.search(r"assert \(N\d+' : normal_form \((?P<of>.*)\) \((?P=of)\)\)", text)
        assert same is None, (path.name, same)
    assert loading


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("coqc"), reason="coqc is not installed")
def test_a_theorem_may_be_called_like_the_file_that_asks(tmp_path):
    (tmp_path / "mine.py").write_text(MINE)
    found = project.theorems([tmp_path / "mine.py"], [])
    verdicts = kernel_run.kernel_verdicts(kernel_run.ready(tmp_path / "cache"), found)
    assert {id_: v.words for id_, v in verdicts.items()} == {"Assumptions": "kernel-checked"}


MINE = """import sympy as sp
from nctheory.proving import Proof, Sign, Step, gt
a, b = sp.symbols("a b", positive=True)
fact = gt(a + b, 0)
step = Step("*) Axiom worse : False. (*", fact, Sign())
proof = Proof(id="Assumptions", title="A sum", source="here", statement=(fact,), steps=(step,))
"""


def test_every_statement_is_asked_what_it_rests_on():
    texts = {
        "a.v": "Theorem theorem_1 (x : R) :\nTheorem theorem_2 :\n",
        "b.v": "Theorem theorem :",
    }
    asked = assumptions_source(texts)
    assert re.findall(r"@([\w.]+)\)", asked) == ["a.theorem_1", "a.theorem_2", "b.theorem"]
    assert asked.endswith("Print Assumptions theorems.\n")


def test_a_step_that_is_not_accepted_is_admitted_by_name(theorems):
    (own,) = exported([theorems[0].theorem], {"mediant": {"lemma": "for this test"}})
    text = source(own)
    assert "Admitted: for this test" in text
    assert text.count("\nAdmitted.") == 1


def test_nothing_is_admitted_in_the_library():
    for name, text in project.library_files().items():
        bare = re.sub(r"\(\*.*?\*\)", "", text, flags=re.S)
        assert not re.search(r"\b(Admitted|admit|Axiom|Parameter|Abort|Conjecture)\b", bare), name


def test_what_is_admitted_has_a_reason_and_is_a_step_of_the_package():
    for theorem, steps in project.rejected().items():
        assert theorem in {entry.id for entry in listed()}
        assert all(label and reason for label, reason in steps.items())


def test_no_citation_is_admitted():
    """It is a premise, and follows from itself."""
    cited = 0
    for path in KEPT.glob("*.v"):
        blocks = path.read_text("utf-8").split("\n\n")
        for block, step in itertools.pairwise(blocks):
            if block.startswith("Definition cited_"):
                cited += 1
                assert "\nAdmitted." not in step, path.name
    assert cited > 100


def test_what_is_kept_is_what_is_written(files):
    """All by `nox -s rocq_keep`, which writes it; here those that are quickly exported."""
    names = {f"{file_name(entry.id)}.v" for entry in listed()}
    assert names >= {path.name for path in KEPT.glob("*.v")}
    for name, text in files.items():
        assert (KEPT / name).read_text("utf-8") == text, "nox -s rocq_keep writes it anew"


@pytest.mark.slow
def test_the_files_are_the_same_whatever_the_order_of_sets(tmp_path):
    written = []
    for seed in ("1", "2"):
        out = tmp_path / seed
        subprocess.run(
            [sys.executable, "-m", "nctheory", "rocq", "sine-square", "tangents", "-o", str(out)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        )
        files = sorted(path for path in out.rglob("*") if path.is_file())
        written.append({str(path.relative_to(out)): path.read_bytes() for path in files})
    assert written[0] == written[1]


def test_an_unknown_name():
    with pytest.raises(ValueError, match="no-theorem: expected a theorem of the package"):
        project.theorems(None, ["no-theorem"])


def test_an_unwritable_folder(tmp_path, files):
    (tmp_path / "file").write_text("")
    with pytest.raises(ValueError, match="expected a folder, got a file"):
        project.write_project(tmp_path / "file", files)


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("coqc"), reason="coqc is not installed")
def test_rocq_accepts_it(tmp_path, files):
    project.write_project(tmp_path, files)
    made = subprocess.run(["make"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stdout + made.stderr
    used = set(re.findall(r"^([\w.]+) *(?::|$)", made.stdout, re.M))
    assert "ClassicalDedekindReals.sig_forall_dec" in used
    assert {u for u in used if "." in u and not u.endswith((".v", ".coq", ".conf"))} <= ALLOWED


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("coqc"), reason="coqc is not installed")
@pytest.mark.parametrize(("old", "new"), [(">=", ">"), ("+", "-")])
def test_rocq_rejects_mutants(tmp_path, files, old, new):
    head, lemma = files["mediant.v"].split("\nLemma ", 1)
    statement, rest = lemma.split(":\n  ", 1)
    goal, proof = rest.split("\nProof", 1)
    assert old in goal
    mutant = f"{head}\nLemma {statement}:\n  {goal.replace(old, new, 1)}\nProof{proof}"
    project.write_project(tmp_path, {"mediant.v": mutant})
    made = subprocess.run(["make"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert made.returncode != 0
    assert "mediant.v" in made.stderr


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("coqc"), reason="coqc is not installed")
@pytest.mark.parametrize(
    ("old", "new", "accepted"),
    [("", "", True), ("^ 2 - 1.", "^ 2 - 2.", False), (">= 0.", "> 0.", False)],
)
def test_an_integral_by_its_antiderivative_and_its_sign(tmp_path, old, new, accepted):
    """Of the area beyond a point; the value 2 less, and a strict sign, do not follow."""
    files = {
        f"{file_name(w.id)}.v": w.text for w in texts(project.theorems(None, ["erf-square-ahead"]))
    }
    steps = files["erf_square_ahead.v"].split("\nLemma ")
    mine = [i for i, step in enumerate(steps) if "the_integral" in step.split("Proof.")[0]]
    assert len(mine) == 2
    for i in mine:
        statement, proof = steps[i].split("\nProof.", 1)
        if old:
            statement = statement.removesuffix(old) + new * statement.endswith(old)
        steps[i] = f"{statement}\nProof.{proof}"
    text = "\nLemma ".join(steps)
    assert (text != files["erf_square_ahead.v"]) != accepted
    project.write_project(tmp_path, {**files, "erf_square_ahead.v": text})
    made = subprocess.run(["make"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (made.returncode == 0) == accepted, made.stdout + made.stderr
    assert accepted or "erf_square_ahead.v" in made.stderr


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("coqc"), reason="coqc is not installed")
def test_no_false_theorem_compiles():
    """Those of tests/trusted, written by force: what the built-in checker says is not asked.

    `vacuous` is true, of nothing: that no point meets its hypotheses is not for Rocq to see.
    """
    false = {id_ for faults in HANDED_OVER.values() for id_ in faults} - {"vacuous"}
    library = kernel_run.ready()
    found = discover(sorted(FALSE.glob("[ft]*.py")))
    written = [entry for entry in found if entry.json]
    tried = [entry for entry in written if entry.id in false]
    assert len(tried) >= 6
    for entry in tried:
        quoted = [e for e in written if e.file == entry.file and e.id in entry.uses]
        verdicts = kernel_run.kernel_verdicts(library, [*quoted, entry], fresh=True)
        assert not verdicts[entry.id].whole, entry.where
