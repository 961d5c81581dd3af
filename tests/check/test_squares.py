"""Inequalities that are sums of squares need no form."""

import pytest
import sympy as sp

from nctheory.proving import Proof, Sign, Step, check, ge, gt

a, b, c = sp.symbols("a b c", nonnegative=True)
x, y = sp.symbols("x y", real=True)
root = sp.sqrt


def fault(goal):
    return check(Proof("squares", "Squares", "-", (goal,), (Step("it", goal, Sign()),))).fault


@pytest.mark.parametrize("goal", [
    ge((a + b) / 2, root(a * b)),
    ge(a + b + c, root(a * b) + root(b * c) + root(c * a)),
    ge(a + 1, 2 * root(a)),
    ge(x**2 + y**2, 2 * x * y),
])  # fmt: skip
def test_squares_of_numbers_and_of_roots(goal):
    assert not fault(goal)


@pytest.mark.parametrize("goal", [
    gt((a + b) / 2, root(a * b)),
    ge((a + b) / 2, sp.Rational(101, 100) * root(a * b)),
    ge(a + b, 3 * root(a * b)),
    ge(a + 1, 3 * root(a)),
    ge(x**2 + y**2, 3 * x * y),
])  # fmt: skip
def test_what_is_false_stays_so(goal):
    assert "is false at" in fault(goal)
