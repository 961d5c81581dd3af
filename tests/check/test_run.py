"""A run over proof files that are all wrong in their own way, and over some that are not."""

import contextlib
import os

import pytest
from joblib import parallel_config

from nctheory.check import run as runs
from nctheory.check.check_row import Verdict
from nctheory.check.library import trust
from nctheory.check.run import run
from tests.clusters import local_cluster

from .test_library import GOOD, IN_A_STEP, USES

WEAK = """
import nctheory.trusted.checker as checker
import nctheory.trusted.rules as rules
rules.judge_step = checker.judge_step = checker._undefined = lambda *arguments: None
"""
LOOP = "sum(__import__('itertools').repeat(1))"

FILES = {
    "a_fine.py": GOOD.format(id="fine"),
    "loops.py": "x = 1\nwhile True:\n    pass\n",
    "loops_in_c.py": f"x = 1\n{LOOP}\n",
    "loops_in_step.py": IN_A_STEP.format(id="loops-in-step", code=LOOP),
    "exits.py": "import sys\nsys.exit(0)\n",
    "exits_hard.py": "import os\nprint('bye')\nos._exit(0)\n",
    "exits_in_step.py": IN_A_STEP.format(id="exits-in-step", code="__import__('os')._exit(0)"),
    "exhausts.py": "x = 1\nbytearray(6 * 2**30)\n",
    "crashes.py": "import ctypes\nctypes.string_at(0)\n",
    "raises.py": "x = 1\nx / 0\n",
    "syntax.py": "x = 1\ndef f(:\n",
    "wrong.py": GOOD.format(id="wrong").replace("2 * a + 1)", "2 * a + 2)"),
    "taken.py": GOOD.format(id="fine"),
    "unknown.py": USES.format(id="unknown", uses="no-such"),
    "uses_wrong.py": USES.format(id="uses-wrong", uses="wrong"),
    "uses_raises.py": USES.format(id="uses-raises", uses="raises"),
    "circle.py": USES.format(id="circle", uses="circle"),
    "uses.py": USES.format(id="uses", uses="mediant"),
    "helper.py": "value = 1\n",
    "imports.py": "from .helper import value\nfrom .a_fine import proof as other\n" + GOOD.format(id="imports"),
    "one/same.py": "name = 'one'\n" + GOOD.format(id="same-1"),
    "two/same.py": "import os\nos.chdir('/')\n" + GOOD.format(id="same-2"),
    "threads.py": "import threading, time\nthreading.Thread(target=time.sleep, args=[999]).start()\n" + GOOD.format(id="threads"),
    "weak.py": WEAK + GOOD.format(id="weak"),
    "weak_and_wrong.py": WEAK + GOOD.format(id="weak-and-wrong").replace("2 * a + 1)", "2 * a + 2)"),
    "test_not.py": "raise SystemExit",
}  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("proofs")
    for name, text in FILES.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text)
    return folder


@pytest.fixture(scope="module")
def report(folder):
    where = os.getcwd()
    found = run([folder], mutants=True, time_limit=3, jobs=3)
    assert os.getcwd() == where
    return found


@pytest.fixture(scope="module")
def rows(report, folder):
    def name(row):
        return os.path.relpath(row.where.rpartition(":")[0], folder)

    return {(row.group, name(row)): row for row in report.rows}


FINE = {"a_fine.py", "uses.py", "imports.py", "one/same.py", "two/same.py", "threads.py", "weak.py"}
BAD = {
    "loops.py": ("importing it took over 3 s", ("while True:", "    pass")),
    "loops_in_c.py": ("importing it took over 3 s", (LOOP,)),
    "loops_in_step.py": ("importing it took over 3 s", f"        {LOOP}"),
    "exits.py": ("SystemExit: 0", "sys.exit(0)"),
    "exits_hard.py": ("importing it ended its process, with exit status 0", "import os"),
    "exits_in_step.py": ("importing it ended its process, with exit status 0", "proof = Proof("),
    "exhausts.py": ("MemoryError", "bytearray(6 * 2**30)"),
    "crashes.py": ("importing it was ended by SIGSEGV", "ctypes.string_at(0)"),
    "raises.py": ("ZeroDivisionError: division by zero", "x / 0"),
    "syntax.py": ("SyntaxError: invalid syntax", "def f(:"),
    "wrong.py": ("step 'expand': ", '        Step("expand", goal, Algebra()),'),
    "weak_and_wrong.py": ("step 'expand': ", '        Step("expand", goal, Algebra()),'),
    "taken.py": ("the identifier 'fine' is taken: ", "proof = Proof("),
    "unknown.py": ("it uses the theorem 'no-such', which does not exist", "proof = Proof("),
    "uses_wrong.py": ("it uses the theorem 'wrong', which does not hold", "proof = Proof("),
    "uses_raises.py": ("it uses the theorem 'raises', which does not hold", "proof = Proof("),
    "circle.py": ("it uses the theorem 'circle', which uses it", "proof = Proof("),
}  # fmt: skip


UNREADABLE = {
    "loops.py", "loops_in_c.py", "loops_in_step.py", "exits.py", "exits_hard.py",
    "exits_in_step.py", "exhausts.py", "crashes.py", "raises.py", "syntax.py",
}  # fmt: skip


def test_every_proof_has_a_row_and_no_other_file_has(rows):
    assert {name for group, name in rows if group == "proofs"} == FINE | BAD.keys()


@pytest.mark.parametrize("name", sorted(FINE))
def test_the_others_run_on(rows, name):
    row = rows["proofs", name]
    assert (row.verdict, row.detail, row.values) == ("holds", "1 step", {"steps": 1})


@pytest.mark.parametrize("name", BAD)
def test_what_is_wrong_is_said_with_file_and_line(folder, rows, name):
    fault, lines = BAD[name]
    row = rows["proofs", name]
    assert row.verdict == ("FAILED" if name in UNREADABLE else "fails")
    assert row.detail.startswith(fault)
    assert "\n" not in row.detail
    file, _, line = row.where.rpartition(":")
    assert (folder / file).read_text().splitlines()[int(line) - 1] in lines


def test_what_a_file_prints_is_kept_with_its_rows(rows):
    assert rows["proofs", "exits_hard.py"].printed == "bye\n"
    assert rows["proofs", "a_fine.py"].printed == ""


@pytest.mark.parametrize("backend", ["threading", "dask"])
def test_mutants_elsewhere(folder, rows, backend):
    """On whatever joblib computes: threads here, or a local cluster."""
    with contextlib.ExitStack() as stack:
        if backend == "dask":
            stack.enter_context(stack.enter_context(local_cluster()).get_client())
        stack.enter_context(parallel_config(backend=backend))
        found = run([folder / "a_fine.py"], mutants=True, elsewhere=True, jobs=1)
    proof, mutants = found.rows
    assert proof.verdict is mutants.verdict is Verdict.HOLDS
    assert mutants.values == rows["mutants", "a_fine.py"].values


def test_mutants_are_rejected_whatever_a_file_does_to_its_own_checker(rows):
    mutants = {name: row for (group, name), row in rows.items() if group == "mutants"}
    assert mutants.keys() == FINE
    for row in mutants.values():
        assert row.verdict == "holds", row
        assert row.values["survivors"] == 0
        assert row.values["rejected"] > 5


def test_theorems_of_the_package_are_checked_where_they_are_used(report):
    asked = {t.found.id: t.found.asked for t in report.theorems}
    assert asked["mediant"] is False
    assert sum(not flag for flag in asked.values()) == 1
    assert trust(report.results)["uses"] == ["theorem: mediant"]


def test_nothing_is_left_in_the_users_folder(report, folder):
    assert not list(folder.rglob("__pycache__"))


@pytest.mark.parametrize(
    ("paths", "said"),
    [(["none"], "none: no such file or folder"), (["empty"], "no Python file below"),
     (["helpers"], "there is no Proof below this folder"), (["helpers/h.py"], "no Proof at the top level"),
     (["fine.py", "helpers"], "helpers: there is no Proof"), (["a.txt"], "expected a Python file")],
)  # fmt: skip
def test_a_path_without_proofs(tmp_path, monkeypatch, paths, said):
    monkeypatch.chdir(tmp_path)
    for name in ("empty", "helpers"):
        (tmp_path / name).mkdir()
    (tmp_path / "helpers/h.py").write_text("value = 1")
    (tmp_path / "fine.py").write_text(GOOD.format(id="fine"))
    (tmp_path / "a.txt").touch()
    with pytest.raises((ValueError, FileNotFoundError), match=said):
        run(paths)


def test_rows_of_the_package_are_chosen_by_a_word():
    found = run(word="MEDIANT")
    assert [(row.group, row.id) for row in found.rows] == [("proofs", "proof-mediant")]
    assert found.holds
    with pytest.raises(ValueError, match="no check has 'zzz'"):
        run(word="zzz")


@pytest.mark.slow
def test_a_thorough_run_checks_certificates_whole():
    found = run(word="certificate-d-nngp-d32", profile="thorough")
    assert found.holds, found.rows
    assert found.rows[0].values["rectangles"] > 5000


class Pool:
    """A stand-in that keeps what is started."""

    def __init__(self):
        self.started = []

    def start(self, handle, function, *arguments, time_limit, later):
        self.started.append((handle, arguments))


def test_rows_whose_process_dies_fail_and_the_rest_is_started_again():
    checks = [
        c for c in runs.all_checks() if c.id in ("traces", "traces-reference", "expected-moments")
    ]
    pool, done = Pool(), []
    rows = runs.RowMaker(pool, checks, "quick", done.append)
    ((handle, (_, ids, _)),) = pool.started
    first = {"id": ids[0], "verdict": "holds", "detail": "1 step", "values": {}, "seconds": 0.1}
    handle(first)
    handle(runs.Ended("was ended by SIGKILL"))
    assert pool.started[1][1] == ("quick", ids[2:], [])
    pool.started[1][0](first | {"id": ids[2]})
    pool.started[1][0](runs.Ended())
    assert [row.verdict for row in rows.rows()] == ["holds", "FAILED", "holds"]
    assert (
        next(row.detail for row in rows.rows() if not row.verdict.good)
        == "the check was ended by SIGKILL"
    )
    assert len(done) == 3
