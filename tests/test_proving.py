"""One import for proof files: nothing that a proof is written in is missing from it."""

import ast

import sympy as sp

from nctheory import proving
from nctheory.check.paths import bundled
from nctheory.trusted.reasons import REASONS


def test_every_name_is_there_once():
    assert len(proving.__all__) == len(set(proving.__all__))
    assert all(hasattr(proving, name) for name in proving.__all__)


def test_every_reason_is_there():
    assert set(REASONS) <= set(proving.__all__)


def test_the_proofs_that_ship_import_nothing_else_of_the_package():
    for file in bundled().glob("*.py"):
        imported = {
            node.module if isinstance(node, ast.ImportFrom) else alias.name
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
            if isinstance(node, ast.Import | ast.ImportFrom)
            for alias in node.names
        }
        ours = {name for name in imported if name and name.split(".")[0] == "nctheory"}
        assert ours == {"nctheory.proving"}, file.name


def test_what_to_write_for_a_power_whose_exponent_is_any_number():
    a, w = sp.Symbol("a", positive=True), sp.Symbol("w", nonnegative=True)
    step = proving.Step("power", proving.gt(a ** (1 + w)), proving.Sign())
    fault = proving.check(proving.Proof("p", "P", "-", (step.relation,), (step,))).fault
    assert "a**(w + 1): expected an exponent that is a number, or an integer by" in fault
    assert "write exp((w + 1)*r), with the hypothesis that a is exp(r)" in fault


def test_what_to_write_for_a_relation_of_sympy():
    x, y = sp.symbols("x y", real=True)
    for fact, said in ((3 * x >= y, "ge(3*x, y)"), (3 * x < y, "gt(y, 3*x)")):
        step = proving.Step("1", fact, proving.Sign())
        fault = proving.check(proving.Proof("p", "P", "-", (fact,), (step,))).fault
        assert f"is no relation: write {said}" in fault
