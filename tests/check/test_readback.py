"""What is printed of a theorem says all that it assumes."""

import pytest
import sympy as sp

from nctheory.check.readback import proof_of
from nctheory.present.tex.latex_proof import theorem_tex
from nctheory.proving import Classes, Proof, Sign, Step, always, check, ge, gt, label


@pytest.mark.parametrize("kind", ["positive", "nonnegative"])
def test_two_signs_of_one_variable_are_both_printed(kind):
    """Twice a is positive for a > 0, and not, as was printed, for a >= 0."""
    a = sp.Symbol("a", **{kind: True})
    said = {"a >= 0": ge(a)} if kind == "positive" else {"a > 0": gt(a)}
    step = Step("1", gt(2 * a), Sign())
    found = check(Proof("twice", "Twice", "-", (gt(2 * a),), (step,), hypotheses=said))
    assert found.holds
    printed = proof_of(found.theorem)
    (symbol,) = printed.statement[0].free_symbols
    assert symbol.is_positive or any(h.op == ">" for h in printed.hypotheses.values())


def test_the_kind_of_a_law_is_printed_where_only_a_fact_about_all_draws_names_it():
    """1 + a > 0 for all a ~ P_1, a law of positive numbers, and not, as was printed, of any."""
    a, law = sp.Symbol("a", positive=True), Classes("P", "positive")(1)
    step = Step("1", always(gt(1 + a), (a, law)), Sign())
    found = check(Proof("all", "All draws", "-", (step.relation,), (step,)))
    assert found.holds
    assert "law of positive numbers" in theorem_tex(proof_of(found.theorem))


def test_what_the_law_of_a_fact_about_all_draws_depends_on_is_introduced():
    n = label("n")
    r = sp.Symbol("r", real=True)
    fact = always(ge(r**2), (r, Classes("X", "real")(n)))
    assert fact.free_symbols == {n}
    found = check(Proof("all", "All draws", "-", (fact,), (Step("1", fact, Sign()),)))
    assert "$n$ be a positive integer" in theorem_tex(proof_of(found.theorem))
