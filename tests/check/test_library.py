"""Proof files: what is found, and that what is wrong in one stays there."""

import os
import shutil
from dataclasses import replace

import pytest

from nctheory.check.library import discover, know, listed, theorem, verify
from nctheory.check.paths import bundled, files_below

GOOD = """
import sympy as sp
from nctheory.proving import Algebra, Proof, Step, eq

a = sp.Symbol("a", positive=True)
goal = eq((a + 1) ** 2, a**2 + 2 * a + 1)
proof = Proof(
    id="{id}", title="t", source="s", statement=(goal,),
    steps=(
        Step("expand", goal, Algebra()),
    ),
)
"""
# A certificate that does something when it is written down.
IN_A_STEP = (
    GOOD.replace("Step, eq", "Step, ge").replace("eq(", "ge(").replace("Algebra", "Linear")
    .replace("Linear()),", "Linear(Trap())),")
    .replace("a = sp", "class Trap(dict):\n    def items(self):\n        {code}\n\n\na = sp")
)  # fmt: skip
USES = """
import sympy as sp
from nctheory.proving import Instance, Proof, Step, ge, iff

w = sp.Symbol("w", real=True)
goal = iff(ge((w + 1) / 5, w / 2), ge(sp.Rational(1, 3), w / 2))
proof = Proof(
    id="{id}", title="t", source="s", statement=(goal,),
    steps=(Step("it", goal, Instance("{uses}", {{"W_Q": w, "W_G": 1, "B_Q": 2, "B_G": 3}})),),
)
"""


@pytest.fixture
def folder(tmp_path):
    def write(name, text, **values):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.format(**values) if values else text)
        return path

    write("good.py", GOOD, id="good")
    return write


def run(paths):
    return {r.file.name: r for r in verify(discover(paths))}


def line(result):
    return result.file.read_text().splitlines()[result.line - 1]


def test_the_proofs_of_the_package_are_found():
    assert (bundled() / "relu_mirrored.py").is_file()


def test_files_and_folders_are_found(folder, tmp_path):
    folder("deep/er/other.py", GOOD, id="other")
    folder("_private.py", "raise SystemExit")
    folder(".hidden/x.py", "raise SystemExit")
    folder("notes.txt", "no proof")
    assert set(run([tmp_path])) == {"good.py", "other.py"}
    assert set(run([tmp_path / "good.py"])) == {"good.py"}
    assert set(run([tmp_path / "_private.py", tmp_path])) == {"_private.py", "good.py", "other.py"}


def test_what_is_no_proof_file_is_left_out(folder, tmp_path):
    trap = "raise SystemExit"
    for name in ("test_a.py", "a_test.py", "conftest.py", "setup.py", "__pycache__/a.py", "venv/a.py",
                 "build/a.py", "dist/a.py", "mine/pyvenv.cfg", "mine/lib/a.py", "_p/a.py"):  # fmt: skip
        folder(name, trap)
    (tmp_path / "folder.py").mkdir()
    (tmp_path / "link").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "good_again.py").symlink_to(tmp_path / "good.py")
    os.mkfifo(tmp_path / "pipe.py")
    assert files_below([tmp_path, tmp_path / "good.py"]) == [tmp_path / "good.py"]
    (tmp_path / "nowhere.py").symlink_to(tmp_path / "none.py")
    assert "No such file" in run([tmp_path])["nowhere.py"].fault
    (tmp_path / "circle.py").symlink_to(tmp_path / "circle.py")
    with pytest.raises(ValueError, match=r"circle\.py: expected a file, got links in a circle"):
        files_below([tmp_path])


def test_neighbours_can_be_imported_and_their_proofs_are_theirs(folder, tmp_path):
    folder("helper.py", "value = 1")
    folder("relative.py", "from .helper import value\nfrom .good import *\n" + GOOD, id="relative")
    folder(
        "plain.py", "from helper import value\nimport good\nagain = good.proof\n" + GOOD, id="plain"
    )
    folder("package/__init__.py", "")
    folder("package/a.py", "from .b import value\nfrom package.b import value\n" + GOOD, id="a")
    folder("package/b.py", "value = 1")
    results = list(verify(discover([tmp_path])))
    assert {r.id for r in results} == {"good", "relative", "plain", "a"}
    assert all(r.holds for r in results)


def test_a_file_is_imported_anew_each_time(folder, tmp_path):
    path = folder("changing.py", GOOD, id="before")
    assert run([path])["changing.py"].id == "before"
    folder("changing.py", GOOD, id="after-it")
    assert run([path])["changing.py"].id == "after-it"


def test_only_what_is_named_is_imported(folder, tmp_path):
    folder("elsewhere.py", f"open({str(tmp_path / 'trace')!r}, 'w')")
    assert run([tmp_path / "good.py"])["good.py"].holds
    assert not (tmp_path / "trace").exists()


BAD = {
    "syntax": ("def f(:\n", "SyntaxError", "def f(:"),
    "raises": ("x = 1\nx = x / 0\n", "ZeroDivisionError: division by zero", "x = x / 0"),
    "exits": ("import sys\nsys.exit(0)\n", "SystemExit: 0", "sys.exit(0)"),
    "imports": ("import no_such_module\n", "No module named", "import no_such_module"),
    "bytes": ("\0", "null bytes", "\0"),
    "wrong step": (
        GOOD.replace("2 * a + 1)", "2 * a + 2)").replace("{id}", "wrong"),
        "is false at a", '        Step("expand", goal, Algebra()),'),
    "raises in a step": (
        IN_A_STEP.format(id="raising", code="1 / 0"), "step 'expand': division by zero", '        Step("expand", goal, Linear(Trap())),'),
    "unknown theorem": (USES.format(id="u", uses="no-such"), "'no-such', which does not exist", "proof = Proof("),
    "itself": (USES.format(id="u", uses="u"), "'u', which uses it", "proof = Proof("),
    "no id": (GOOD.format(id=""), "id: expected a word, got ''", "proof = Proof("),
    "no text": (GOOD.format(id="a").replace('title="t"', "title=5"), "5: expected text", "proof = Proof("),
    "no steps": (GOOD.format(id="a").replace("steps=(", "steps=None and ("), "steps: expected a tuple", "proof = Proof("),
    "no tuple": (GOOD.format(id="a").replace("statement=(goal,)", "statement=(goal)"), "statement: expected a tuple; one fact is one with a comma", "proof = Proof("),
    "taken": (GOOD.format(id="good"), "'good' is taken", "proof = Proof("),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_fails_with_its_line_and_the_others_run_on(folder, tmp_path, name):
    text, fault, at = BAD[name]
    folder("zz_bad.py", text)
    results = run([tmp_path])
    assert results["good.py"].holds
    bad = results["zz_bad.py"]
    assert not bad.holds
    assert fault in bad.fault
    assert "\n" not in bad.fault
    assert line(bad) == at
    assert bad.where == f"{tmp_path / 'zz_bad.py'}:{bad.line}"


def test_a_proof_can_use_those_of_the_package(folder, tmp_path):
    folder("uses.py", USES, id="uses", uses="mediant")
    result = run([tmp_path])["uses.py"]
    assert result.holds, result.fault
    assert result.rests_on == ("theorem: mediant",)


def test_a_proof_cannot_use_one_that_fails(folder, tmp_path):
    folder("base.py", GOOD.replace("2 * a + 1)", "2 * a + 2)"), id="base")
    folder("uses.py", USES, id="uses", uses="base")
    assert "'base', which does not hold" in run([tmp_path])["uses.py"].fault


def test_a_circle_is_found(folder, tmp_path):
    for name, other in (("p", "q"), ("q", "p")):
        folder(f"{name}.py", USES, id=name, uses=other)
    results = run([tmp_path])
    assert not results["p.py"].holds
    assert not results["q.py"].holds


def test_a_proof_of_the_package_is_checked_with_what_it_quotes_and_no_more():
    know([])
    theorem.cache_clear()
    assert theorem("relu-mirrored").holds
    assert theorem.cache_info().currsize == 2  # and relu-split
    assert theorem("no-such") is None


def test_the_theorems_of_the_package_that_are_quoted_are_read_too(folder, tmp_path):
    folder("uses.py", USES, id="uses", uses="mediant")
    found = discover([tmp_path / "uses.py"])
    assert [entry.uses for entry in found] == [("mediant",)]
    assert [(r.id, r.holds) for r in verify(found)] == [("uses", True)]


def test_what_was_written_is_checked_and_nothing_else(folder, tmp_path):
    """What the process of an author sends is looked at as if anybody had sent it."""
    (entry,) = discover([tmp_path / "good.py"])
    assert [r.holds for r in verify([entry])] == [True]
    for json in ("[]", "{}", '{"nodes": [], "theorem": 5}', entry.json.replace('"="', '">="')):
        assert [r.holds for r in verify([replace(entry, json=json)])] == [False]


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(FileNotFoundError, match="no such file or folder"):
        discover([tmp_path / "none"])
    with pytest.raises(FileNotFoundError, match="no Python file"):
        discover([tmp_path])
    (tmp_path / "a.txt").touch()
    with pytest.raises(ValueError, match=r"expected a Python file \(\.py\) or a folder"):
        discover([tmp_path / "a.txt"])


def test_an_identifier_of_the_package_is_taken(folder, tmp_path):
    shutil.copy(bundled() / "mediant.py", tmp_path)
    result = run([tmp_path])["mediant.py"]
    where = next(entry.where for entry in listed() if entry.id == "mediant")
    assert where.startswith(f"{bundled() / 'mediant.py'}:")
    assert result.fault == f"the identifier 'mediant' is taken: {where}"
