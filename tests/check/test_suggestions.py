"""`nctheory prove`: reasons that fit are found, and are accepted when they are written down."""

import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nctheory.check.library import discover, read_shipped, verify
from nctheory.check.suggestions import reason_that_fits
from nctheory.trusted import reasons as by
from nctheory.trusted.building import add, mul, rational, var
from nctheory.trusted.checker import check_theorem
from nctheory.trusted.theorems import Formula, ProofStep, Theorem
from tests.commands import run

DRAFT = """
import sympy as sp
from nctheory.proving import Algebra, Define, Linear, Proof, Sign, Step, eq, ge, gt

a, b, k = sp.symbols("a b k", positive=True)
x, y, W = sp.symbols("x y W", real=True)
DRAFT = Proof(
    id="draft", title="A draft", source="New",
    hypotheses={"apart": ge(x, y), "k": gt(k, 2)},
    statement=(ge(a*W + k*x, a*y + k*y - 1),),
    steps=(
        Step("W", eq(W, x + a), Define()),
        Step("squares", ge(a**2 + b**2, 2*a*b), Sign()),
        Step("W > y", gt(W, y), Sign()),
        Step("equal", eq(a*W, a*x + a**2), Sign()),
        Step("sum", ge(a*W + k*x, a*y + k*y - 1), Sign()),
    ),
)
"""


def written(tmp_path, text):
    file = tmp_path / "draft.py"
    file.write_text(text)
    return file


def test_a_draft_becomes_a_proof(tmp_path):
    """What it says, put into the file, makes it hold."""
    file = written(tmp_path, DRAFT)
    assert not next(verify(discover([file]))).holds
    done = run("prove", file, "--json", status=1)
    (theorem,) = json.loads(done.stdout)
    lines = DRAFT.splitlines()
    for step in theorem["steps"]:
        assert (step["fault"] is None) == (step["label"] in ("W", "squares"))
        if step["fault"]:
            assert step["label"] in lines[step["line"] - 1]
            lines[step["line"] - 1] = re.sub(
                r"Sign\(\)\),$", lambda m, s=step: f"{s['reason']}),", lines[step["line"] - 1]
            )
    (result,) = verify(discover([written(tmp_path, "\n".join(lines))]))
    assert result.holds, result.fault
    assert "3 of 5" not in run("prove", file).stdout


def test_a_false_step_gets_a_point_and_no_reason(tmp_path):
    file = written(tmp_path, DRAFT.replace("gt(W, y)", "gt(W, y + 1)"))
    out = run("prove", file, "--step", "W > y", status=1).stdout
    assert "false at" in out
    assert "fits" not in out


def test_bad_input(tmp_path):
    file = written(tmp_path, DRAFT)
    assert "no step is called 'sun'" in run("prove", file, "--step", "sun", status=2).stderr
    assert "budget" in run("prove", file, "--budget", "0", status=2).stderr
    run("prove", tmp_path / "none.py", status=2)


A, B, R = var("a"), var("b"), var("r")
GAPS = {"g": Formula(mul(A, A, B), ">=", R), "h": Formula(R, ">", mul(B, B)),
        "e": Formula(add(A, B), "=", mul(R, R))}  # fmt: skip


@given(st.tuples(*[st.integers(0, 5)] * 4), st.integers(-3, 3))
@settings(max_examples=15)
def test_multipliers_are_found(numbers, k):
    """Of a combination that is known to be one; and the checker, not the search, says so."""
    c, d, e, f = (rational(i) for i in numbers)
    gap = add(mul(c, GAPS["g"].gap), mul(d, A, GAPS["g"].gap), mul(e, GAPS["h"].gap),
              mul(rational(k), B, GAPS["e"].gap), mul(f, A))  # fmt: skip
    given_ = {"a": Formula(A, ">=", rational(0)), **GAPS}
    theorem = Theorem("t", "t", "t", given_, ("s",),
                      (ProofStep("s", Formula(gap, ">=", rational(0)), by.Sign()),))  # fmt: skip
    reason = reason_that_fits(theorem, "s", {})
    assert reason is not None
    step = ProofStep("s", theorem.steps[0].fact, reason)
    assert check_theorem(Theorem("t", "t", "t", given_, ("s",), (step,)), {}).holds


@pytest.mark.parametrize("name", ["ridge-collapse", "dual-relu"])
def test_most_reasons_of_the_library_are_found_again(name):
    theorem = read_shipped(name).theorem
    steps = [s for s in theorem.steps if type(s.reason) in (by.Algebra, by.Sign, by.Derived)]
    found = [reason_that_fits(theorem, s.label, {}, seconds=1e9) for s in steps]
    assert steps
    assert all(found)
