"""What the theory derives, as it may be quoted: the file says what is derived now."""

import json

import pytest
import sympy as sp

from nctheory.check.derived import FILE, derivation_of, derived
from nctheory.check.judging import check
from nctheory.proving import RELU, Derived, Expectation, Proof, Step, eq, gt, k11, k12, k22, u, v
from nctheory.trusted.quoting import facts


def test_the_file_is_what_is_derived():
    """Written anew by `python -m nctheory.check.derived`."""
    assert json.loads(FILE.read_text("utf-8")) == derived()


@pytest.mark.parametrize("name", facts("derivations.json"))
def test_each_is_the_end_of_a_derivation(name):
    assert derivation_of(name)
    assert derivation_of("no such") is None


def quoting(relation, hypotheses, name="dual of relu"):
    return Proof("q", "-", "-", (relation,), (Step("1", relation, Derived(name)),), hypotheses)


def test_it_is_quoted_under_what_it_assumes_and_in_its_form():
    dual = eq(Expectation(RELU.phi(u) * RELU.phi(v)), RELU.kappa)
    regular = {"regular": gt(k11 * k22, k12**2)}
    assert check(quoting(dual, regular)).holds
    assert check(quoting(dual, regular, name="")).holds
    assert "the premise 'regular'" in check(quoting(dual, {})).fault
    assert not check(quoting(dual, regular, name="dual of erf")).holds
    assert not check(quoting(eq(dual.lhs, 2 * dual.rhs), regular)).holds
    assert not check(quoting(eq(sp.Integer(0), dual.rhs), regular, name="")).holds
