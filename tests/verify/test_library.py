"""Proof files: what is found, and that what is wrong in one stays there."""

import shutil
import time

import pytest

from nctheory.verify.library import bundled, discover, verify

GOOD = """
import sympy as sp
from nctheory.theory.statements import eq
from nctheory.verify.proof import Algebra, Proof, Step

a = sp.Symbol("a", positive=True)
goal = eq((a + 1) ** 2, a**2 + 2 * a + 1)
proof = Proof(
    id="{id}", title="t", source="s", statement=(goal,),
    steps=(
        Step("expand", goal, Algebra()),
    ),
)
"""
USES = """
import sympy as sp
from nctheory.theory.statements import ge, iff
from nctheory.verify.proof import Instance, Proof, Step

w = sp.Symbol("w", real=True)
goal = iff(ge((w + 1) / 5, w / 2), ge(sp.Rational(1, 3), w / 2))
proof = Proof(
    id="{id}", title="t", source="s", statement=(goal,), uses=("{uses}",),
    steps=(Step("it", goal, Instance("mediant", {{"W_Q": w, "W_G": 1, "B_Q": 2, "B_G": 3}})),),
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


def run(paths, **options):
    return {r.file.name: r for r in verify(discover(paths, **options), **options)}


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


def test_only_what_is_named_is_imported(folder, tmp_path):
    folder("elsewhere.py", f"open({str(tmp_path / 'trace')!r}, 'w')")
    assert run([tmp_path / "good.py"])["good.py"].holds
    assert not (tmp_path / "trace").exists()


BAD = {
    "syntax": ("def f(:\n", "SyntaxError", "def f(:"),
    "raises": ("x = 1\nx = x / 0\n", "ZeroDivisionError: division by zero", "x = x / 0"),
    "exits": ("import sys\nsys.exit(0)\n", "SystemExit: 0", "sys.exit(0)"),
    "imports": ("import no_such_module\n", "No module named", "import no_such_module"),
    "empty": ("x = 1\n", "there is no Proof", "x = 1"),
    "bytes": ("\0", "null bytes", "\0"),
    "wrong step": (
        GOOD.replace("2 * a + 1)", "2 * a + 2)").replace("{id}", "wrong"),
        "is false at a =", '        Step("expand", goal, Algebra()),'),
    "raises in a step": (
        GOOD.replace("Algebra()),", "Derived(partial(arc_cosine, -1))),").replace("import Algebra", "import Derived")
        .replace("{id}", "raising")
        .replace("sp\n", "sp\nfrom functools import partial\nfrom nctheory.theory.activation import arc_cosine\n", 1),
        "ValueError: order", '        Step("expand", goal, Derived(partial(arc_cosine, -1))),'),
    "unknown theorem": (USES.format(id="u", uses="no-such"), "'no-such', which does not exist", "proof = Proof("),
    "not declared": (USES.format(id="u", uses="price"), "it uses the theorems ['mediant']", "proof = Proof("),
    "itself": (USES.format(id="u", uses="u"), "'u', which uses it", "proof = Proof("),
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


ENDLESS = """
class Endless(dict):
    def items(self):
        while True:
            pass


"""
SLOW = {
    "on import": "while True:\n    pass\n",
    "swallowing": "while True:\n    try:\n        1 / 0\n    except Exception:\n        pass\n",
    "in a step": GOOD.format(id="slow").replace("eq", "ge").replace("Algebra", "Linear")
    .replace("Linear()),", "Linear(Endless())),").replace("goal =", ENDLESS + "goal ="),
}  # fmt: skip


@pytest.mark.parametrize("name", SLOW)
def test_a_loop_ends_at_the_time_limit(folder, tmp_path, name):
    folder("a_slow.py", SLOW[name])
    start = time.perf_counter()
    results = run([tmp_path], time_limit=2)
    assert time.perf_counter() - start < 10
    assert "over 2 s" in results["a_slow.py"].fault
    assert results["good.py"].holds


def test_a_proof_can_use_those_of_the_package(folder, tmp_path):
    folder("uses.py", USES, id="uses", uses="mediant")
    result = run([tmp_path])["uses.py"]
    assert result.holds, result.fault
    assert result.outcome.rests_on == ("theorem: mediant",)


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


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(FileNotFoundError, match="no such file or folder"):
        discover([tmp_path / "none"])
    with pytest.raises(FileNotFoundError, match="no Python file"):
        discover([tmp_path])


def test_a_proof_of_ones_own_stands_before_that_of_the_package(folder, tmp_path):
    shutil.copy(bundled() / "mediant.py", tmp_path)
    assert run([tmp_path])["mediant.py"].holds
    folder("mediant.py", GOOD, id="mediant")
    folder("uses.py", USES, id="uses", uses="mediant")
    results = run([tmp_path])
    assert results["mediant.py"].holds
    assert (
        "not the theorem's statement" in results["uses.py"].fault
        or "variable" in results["uses.py"].fault
    )
