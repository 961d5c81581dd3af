"""Derivatives of integrals: under the integral sign where it is allowed, near the point too."""

import pytest
import sympy as sp

from nctheory.check.elaborate import theorem_of
from nctheory.proving import Algebra, Proof, Step, eq, ge, gt
from nctheory.trusted.checker import check_theorem

r, z = sp.symbols("r z", real=True)
p, q = sp.Symbol("p", positive=True), sp.Symbol("q", nonnegative=True)
f = sp.Function("f")
oo, exp = sp.oo, sp.exp
HALF = sp.Rational(1, 2)


def holds(*facts, using=(), **hypotheses):
    """Whether facts follow by algebra, each with those before it put in if `using` says so."""
    steps = tuple(Step(str(i), fact, Algebra(using if i else ())) for i, fact in enumerate(facts))
    theorem = theorem_of(Proof("t", "-", "-", facts[-1:], steps, hypotheses))
    return check_theorem(theorem).holds


def exchanged(body, x, low=0, high=oo):
    """The integral of the derivative is the derivative of the integral."""
    inner = sp.Integral(sp.diff(body, x), (z, low, high))
    return eq(inner, sp.Derivative(sp.Integral(body, (z, low, high)), x))


@pytest.mark.parametrize(
    ("body", "x", "ends"),
    [
        (p**3 / (1 + p**2 * z) ** 2, p, (0, oo)),
        (r**3 / (1 + r**2 * z) ** 2, r, (0, 1)),
        (exp(-z) / (1 + p * z**2), p, (0, oo)),
        (p * exp(-p * z), p, (0, oo)),
        (p * exp(-p * z**2), p, (-oo, oo)),
        ((1 + r**2) / (1 + (1 + r**2) * z**2), r, (-oo, oo)),
    ],
)
def test_what_falls_near_the_point_too(body, x, ends):
    assert holds(exchanged(body, x, *ends))


@pytest.mark.parametrize(
    ("body", "x", "ends"),
    [
        (r**3 / (1 + r**2 * z) ** 2, r, (0, oo)),  # not at r = 0
        (q**3 / (1 + q**2 * z) ** 2, q, (0, oo)),
        (r * exp(-(r**2) * z), r, (0, oo)),
        (p / (1 + p * z), p, (0, oo)),  # there is no integral
        (p * exp(p * z), p, (0, oo)),
        (p * exp(-p * z), p, (-oo, oo)),
        (p * exp(-p * z**3), p, (-oo, oo)),
        (p / (z + p - 1) ** 2, p, (0, oo)),  # a pole
        (p / (z - p) ** 2, p, (2, 3)),
        (1 / (1 + (p - 1) * z**2), p, (0, oo)),  # another degree at p = 1
        (1 / (1 + z**2 + (p - 1) * z**3), p, (0, oo)),
        (sp.Abs(z - p), p, (0, 1)),  # true, and there is no rule
    ],
)
def test_what_may_not_be_exchanged(body, x, ends):
    assert not holds(exchanged(body, x, *ends))


@pytest.mark.parametrize(
    ("hypotheses", "expected"),
    [
        ({"h": gt(r)}, True),
        ({"h": ge(r)}, False),  # not at 0
        ({"h": gt(r), "k": gt(sp.sign(r - 1), -2)}, False),  # a premise that jumps
    ],
)
def test_an_equality_is_put_in_under_a_derivative_where_it_holds_nearby(hypotheses, expected):
    facts = eq(sp.Abs(r), r), eq(sp.Derivative(f(sp.Abs(r)), r), sp.Derivative(f(r), r))
    assert holds(*facts, using=("0",), **hypotheses) == expected


def test_an_equality_of_one_point_says_nothing_of_a_derivative():
    slope = eq(sp.Derivative(f(r), r), 1)
    assert not holds(eq(f(r), f(r)), slope, using=("h",), h=eq(f(r), r))
