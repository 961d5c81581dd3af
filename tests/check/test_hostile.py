"""Files that mean harm: each is said to be wrong in one line, with its file, and none holds."""

import json

import pytest

from nctheory.check.library import discover, verify

from ..commands import run
from ..trusted.test_false_theorems import FOLDER, HANDED_OVER

HEAD = """
import sympy as sp
from nctheory.proving import *
a = sp.Symbol("a", positive=True)
claim = le(a, 3)
def proved(claim, reason=Sign(), label="it", **more):
    return Proof("hostile", "-", "-", (claim,), (Step(label, claim, reason),), **more)
"""

UNREADABLE = {
    "raises": "1 / 0",
    "exits": "import sys; sys.exit(0)",
    "exits hard": "import os; os._exit(0)",
    "interrupts": "raise KeyboardInterrupt",
    "writes to every descriptor": (
        "import os\nfor fd in range(3, 64):\n    try:\n        os.write(fd, b'\\xff' * 99)\n"
        "    except OSError:\n        pass\nproof = proved(claim)"
    ),
    "too many brackets": "x = " + "(" * 10000 + ")" * 10000,
    "is too large": "#" + "x" * 6_000_000,
}
FAILS = {
    "attributes set on a reason": (
        "r = Algebra()\nobject.__setattr__(r, 'judge', lambda *a: None)\n"
        "proof = proved(eq(0, sp.Rational(1, 10**30)), r)"
    ),
    "a subclass of a reason": "class Mine(Sign):\n    pass\nproof = proved(claim, Mine())",
    "a subclass of a proof": (
        "class Mine(Proof):\n    pass\n"
        "proof = Mine('hostile', '-', '-', (claim,), (Step('it', claim, Sign()),))"
    ),
    "a symbol with a class of its own": (
        "class Mine(sp.Symbol):\n    is_nonnegative = True\nz = Mine('z', real=True)\n"
        "proof = proved(ge(z))"
    ),
    "a function that says it is of SymPy": (
        "class Odd(sp.Abs):\n    __module__ = 'sympy.x'\n    @classmethod\n"
        "    def eval(cls, a): return None\n"
        "proof = proved(ge(Odd(a)))"
    ),
    "another sign": "proof = proved(Relation(sp.Integer(0), '≤', a))",
    "a text with another equality": (
        "class S(str):\n    def __eq__(self, other): return True\n    __hash__ = str.__hash__\n"
        "proof = proved(Relation(a, S('<='), sp.Integer(3)))"
    ),
    "a decimal number": "proof = proved(ge(a, 0.5 * a))",
    "a complex number": "proof = proved(ge(sp.I * a))",
    "an undefined number": "proof = proved(Relation(sp.nan, '>=', a))",
    "a name outside the grammar": (
        "z = sp.Symbol('x; import os', real=True)\nproof = proved(ge(z**2))"
    ),
    "a reserved name": "z = sp.Symbol('pi', real=True)\nproof = proved(ge(z**2))",
    "one name for two things": "(v,) = vectors('a')\nproof = proved(ge(dot(v, v) + a))",
    "a complex symbol": "z = sp.Symbol('z')\nproof = proved(Relation(z**2, '>=', sp.Integer(0)))",
    "an even symbol": "z = sp.Symbol('z', even=True)\nproof = proved(ge(z**2))",
    "a function with assumptions": (
        "f = sp.Function('f', positive=True)\nproof = proved(ge(f(a)))"
    ),
    "a symbol that is drawn from less than it says": (
        "Z = Classes('Z', 'real')\nz = sp.Symbol('z', nonnegative=True)\n"
        "proof = proved(ge(Mean(z, (z, Z(1)))))"
    ),
    "an integral over a symbol that is not what it says": (
        "z = sp.Symbol('z', positive=True)\nproof = proved(ge(sp.Integral(z, (z, -1, 1))))"
    ),
    "a variable drawn twice": (
        "(x,) = vectors('x')\nproof = proved(ge(Mean(dot(x, x), (x, X(1)), (x, X(2)))))"
    ),
    "nested 10,000 deep": (
        "e = a\nfor i in range(10000):\n    e = sp.sin(e, evaluate=False)\n"
        "proof = proved(Relation(e, '>=', a))"
    ),
    "a large number": "proof = proved(Relation(a, '>=', -sp.Integer(10) ** 100000))",
    "a large power": "proof = proved(ge((a + 1) ** 10000))",
    "a label in lines": "proof = proved(ge(a), label='x\\ny' * 100)",
    "a derivation of its own": (
        "from functools import partial\nproof = proved(eq(0, a), Derived(partial(eq, 0, a)))"
    ),
    "a message that is not what is read": (
        "import nctheory.check.authors as authors\nproof = proved(claim)\n"
        "authors._written = lambda *args: {'id': 5, 'title': '', 'line': 'x', 'json': '[' * 10**5}"
    ),
    "a checker of its own": (
        "import nctheory.trusted.checker as checker\nchecker.check_theorem = lambda *args: None\n"
        "import nctheory.trusted.rules as rules\nrules.judge_step = lambda *args: None\n"
        "proof = proved(claim)"
    ),
    "hypotheses that contradict each other": (
        "proof = proved(claim, Linear({'h': a}, plus=2), hypotheses={'h': ge(-1)})"
    ),
}  # fmt: skip


def written(tmp_path, text):
    file = tmp_path / "hostile.py"
    file.write_text(HEAD + text + "\n")
    return file


@pytest.mark.parametrize("name", [*UNREADABLE, *FAILS])
def test_it_does_not_hold_and_the_fault_is_one_line(tmp_path, name):
    file = written(tmp_path, {**UNREADABLE, **FAILS}[name])
    results = list(verify(discover([file])))
    assert results
    for result in results:
        assert not result.holds
        assert result.where.startswith(f"{file}:")
        assert 0 < len(result.fault) < 600
        assert "\n" not in result.fault
        assert "Traceback" not in result.fault
        assert result.found.readable is (name in FAILS)


@pytest.mark.parametrize(("name", "status"), [("raises", 2), ("a decimal number", 1)])
def test_the_exit_status(tmp_path, name, status):
    """2 for a file that cannot be read, 1 for a proof that fails."""
    file = written(tmp_path, {**UNREADABLE, **FAILS}[name])
    done = run("verify", file, "--json", "-", status=status)
    assert not json.loads(done.stdout)["holds"]
    assert "Traceback" not in done.output


def test_false_theorems_through_the_command():
    files = [FOLDER / f"{name}.py" for name in HANDED_OVER]
    done = run("verify", *files, "--json", "-", status=1)
    assert "Traceback" not in done.output
    rows = {row["title"]: row for row in json.loads(done.stdout)["checks"]}
    for name, wrong in HANDED_OVER.items():
        for id_ in wrong:
            assert rows[id_]["verdict"] == "fails"
            assert f"{name}.py:" in rows[id_]["where"]
