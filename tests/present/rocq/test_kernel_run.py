"""What coqc says is read right; what it rejects is admitted by name, and the rest is compiled."""

import os
import stat
from dataclasses import replace

import pytest

from nctheory.check.kernel import ALLOWED, KernelVerdict, claim_grade
from nctheory.claims.evidence import ByTheorem
from nctheory.claims.list import CLAIMS
from nctheory.present.rocq import coqc, kernel_run, project

# A coqc that rejects a line with WRONG, and every step of relu-split, waits at one with SLOW, and
# names what is admitted.
FAKE = """#!/usr/bin/env python3
import pathlib, sys, time
if "--print-version" in sys.argv:
    sys.exit(print("VERSION 4.14"))
path = pathlib.Path(sys.argv[-1])
text, at = path.read_text(), 0
for number, line in enumerate(text.splitlines(), 1):
    if "WRONG" in line or (path.name == "relu_split.v" and line == "Qed."):
        print(f'File "{path}", line {number}, characters 0-4:')
        sys.exit("Error: No applicable tactic.")
    if "SLOW" in line:
        time.sleep(60)
    at += len(line.encode()) + 1
    print(f"Chars 0 - {at} [x] 0. secs (0.u,0.s)", flush=True)
print("Axioms:")
print("ClassicalDedekindReals.sig_forall_dec : forall P, P")
if "Admitted" in text:
    print("step_2 : 1 = 2")
if "mediant" in text and pathlib.Path(sys.argv[0] + ".axiom").exists():
    print("mediant.rogue : 1 = 2")
if path.name == "Assumptions.v" and pathlib.Path(sys.argv[0] + ".full").exists():
    sys.exit("Out of memory")
path.with_suffix(".vo").write_text("")
with open(sys.argv[0] + ".log", "a") as log:
    print(path.name, file=log)
"""
TEXT = "\n\n".join(
    ["(** A theorem *)"]
    + [f"Lemma step_{i} :\n  {i} = {i}.\nProof.\n  {word}.\nQed."
       for i, word in enumerate(("ring", "WRONG", "lra"), 1)]
) + "\n"  # fmt: skip
LEMMAS = {"one": "step_1", "two": "step_2", "three": "step_3"}


@pytest.fixture
def fake(tmp_path, monkeypatch):
    folder = tmp_path / "bin"
    folder.mkdir()
    program = folder / "coqc"

    def write(version="8.16.1"):
        program.write_text(FAKE.replace("VERSION", version))
        program.chmod(program.stat().st_mode | stat.S_IXUSR)

    write()
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return write


def outcome(tmp_path, text, patience=30.0):
    *_, last = coqc.coqc_compiled(str(tmp_path / "a.v"), text, ["coqc"], patience, LEMMAS)
    return last


def test_a_step_that_is_rejected_is_admitted_and_the_others_are_proved(tmp_path, fake):
    made = outcome(tmp_path, TEXT)
    assert made["fault"] is None
    assert made["admitted"] == {"two": "coqc says: Error: No applicable tactic."}
    assert made["text"].count("Admitted.") == 1
    assert made["text"].count("Qed.") == 2
    assert (tmp_path / "a.v").read_text() == made["text"]
    assert coqc.assumptions(made["output"])[1:] == ("step_2",)


def test_a_sentence_that_takes_too_long_costs_its_step_alone(tmp_path, fake):
    made = outcome(tmp_path, TEXT.replace("WRONG", "SLOW"), patience=6.0)
    assert made["admitted"] == {"two": "it takes coqc over 6 s"}
    assert made["fault"] is None


def test_what_is_no_proof_of_a_step_is_a_fault(tmp_path, fake):
    made = outcome(tmp_path, TEXT.replace("(** A", "WRONG (** A"))
    assert made["fault"].startswith("coqc says")
    assert not (tmp_path / "a.vo").exists()


def test_no_coqc_and_an_old_one(fake, monkeypatch):
    assert coqc.version() == "8.16.1"
    fake("8.15.2")
    with pytest.raises(ValueError, match=r"^coqc: expected Coq 8.16 or later, got 8.15.2: apt"):
        coqc.version()
    monkeypatch.setenv("PATH", "")
    with pytest.raises(ValueError, match=r"^coqc: not found: apt install coq "):
        coqc.version()


def test_an_unwritable_cache(fake, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(ValueError, match="expected a folder, got a file"):
        kernel_run.ready(tmp_path / "file")


def test_nothing_is_compiled_twice(fake, tmp_path):
    found = project.theorems(None, ["mediant", "absolute-values"])
    log = tmp_path / "bin" / "coqc.log"
    for _ in range(2):
        library = kernel_run.ready(tmp_path / "cache")
        verdicts = kernel_run.kernel_verdicts(library, found)
        names = log.read_text().split()
        assert sorted(names) == [
            "Assumptions.v", "Balls.v", "Integrals.v", "Laws.v", "Numbers.v", "Tactics.v",
            "absolute_values.v", "mediant.v",
        ]  # fmt: skip
        assert verdicts["mediant"].accepted == ("lemma",)
        assert verdicts["mediant"].whole
    assert not list((tmp_path / "cache").glob("making-*"))


def test_an_axiom_that_is_not_allowed_costs_the_theorem_that_rests_on_it(fake, tmp_path):
    found = project.theorems(None, ["mediant", "absolute-values"])
    (tmp_path / "bin" / "coqc.axiom").touch()
    verdicts = kernel_run.kernel_verdicts(kernel_run.ready(tmp_path / "cache"), found)
    assert "mediant.rogue" in verdicts["mediant"].assumptions
    assert not verdicts["mediant"].derived
    assert verdicts["absolute-values"].whole


def test_what_is_not_known_to_rest_on_the_axioms_alone_is_not_checked(fake, tmp_path):
    found = project.theorems(None, ["mediant"])
    full = tmp_path / "bin" / "coqc.full"
    full.touch()
    library = kernel_run.ready(tmp_path / "cache")
    verdict = kernel_run.kernel_verdicts(library, found)["mediant"]
    assert verdict.fault == (
        "what it rests on is not known: it takes coqc too much memory, or coqc died"
    )
    assert verdict.grade() is None
    full.unlink()
    assert kernel_run.kernel_verdicts(library, found)["mediant"].whole


def test_what_quotes_a_theorem_with_an_admitted_step_rests_on_it(fake, tmp_path):
    found = project.theorems(None, ["relu-mirrored"])
    verdicts = kernel_run.kernel_verdicts(kernel_run.ready(tmp_path / "cache"), found)
    below, quoting = verdicts["relu-split"], verdicts["relu-mirrored"]
    assert below.admitted
    assert {f"relu-split: {label}" for label in below.admitted} <= {*quoting.assumptions}
    assert not quoting.derived


def test_a_theorem_that_cannot_be_written_costs_itself_and_what_quotes_it(fake, tmp_path):
    first, second = project.theorems(None, ["mediant", "absolute-values"])
    broken = replace(first, json="{}")
    quoting = replace(second, id="quoting", uses=(first.id,))
    verdicts = kernel_run.kernel_verdicts(
        kernel_run.ready(tmp_path / "cache"), [broken, quoting, second]
    )
    assert verdicts[first.id].fault.startswith("writing it")
    assert "which it quotes" in verdicts["quoting"].fault
    assert verdicts[second.id].whole


def test_grades():
    whole = KernelVerdict(("1",), assumptions=tuple(ALLOWED))
    resting = KernelVerdict(("1",), assumptions=("other.step_2",))
    assert (whole.grade(), resting.grade(), resting.grade("1")) == (
        "kernel-checked", None, "kernel-checked",
    )  # fmt: skip
    assert resting.words == "kernel-checked but for what it quotes"
    assert KernelVerdict(fault="writing it took over 300 s").words == "not in Rocq"
    claim = next(c for c in CLAIMS.values() if ByTheorem("relu-mirrored") in c.evidence)
    verdicts = {e.id: whole for e in claim.evidence if isinstance(e, ByTheorem)}
    assert claim_grade(claim.id, "proved", verdicts) == "kernel-checked"
    assert claim_grade(claim.id, "tested", verdicts) is None
    assert claim_grade(claim.id, "proved", {**verdicts, "relu-mirrored": resting}) is None
    assert claim_grade(claim.id, "proved", {}) is None
