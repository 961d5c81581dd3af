"""What is printed of a theorem says all that it assumes."""

import pytest
import sympy as sp

from nctheory.check.readback import proof_of
from nctheory.proving import Proof, Sign, Step, check, ge, gt


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
