"""Integrals: from facts at each point, with rests and limits at ends; and what does not follow."""

import pytest
import sympy as sp

from nctheory.check.elaborate import theorem_of
from nctheory.proving import (
    Algebra,
    Antiderivative,
    Cases,
    Integrate,
    Linear,
    Proof,
    Sign,
    Step,
    TakeLimit,
    eq,
    ge,
    gt,
    label,
)
from nctheory.trusted.checker import check_theorem

r, s, x = sp.symbols("r s x", real=True)
a, b, t = sp.symbols("a b t", nonnegative=True)
p = sp.Symbol("p", positive=True)
n = label("n")
f = sp.Function("f")
oo, pi = sp.oo, sp.pi


def holds(*steps, **hypotheses):
    """Whether these steps are accepted: pairs of a relation and its reason."""
    steps = tuple(Step(str(i), *step) for i, step in enumerate(steps))
    theorem = theorem_of(Proof("t", "-", "-", (steps[-1].relation,), steps, hypotheses))
    return check_theorem(theorem).holds


def integral(body, low, high):
    """Over x."""
    return sp.Integral(body, (x, low, high))


@pytest.mark.parametrize(
    ("fact", "goal", "ends"),
    [
        (gt(1 + s**2), gt(integral(1 + x**2, 0, 1)), (0, 1)),
        (ge(1 + s**2), ge(integral(1 + x**2, 0, oo)), (0, oo)),
        (ge(1 + s**2, 1), ge(integral(1 + x**2, -1, 1), integral(1, -1, 1)), (-1, 1)),
        (ge(s**2, -sp.Abs(s)), ge(integral(x**2 + sp.Abs(x), 0, 1)), (0, 1)),
    ],
)
def test_facts_are_integrated(fact, goal, ends):
    assert holds((fact, Sign()), (goal, Integrate("0", s, *ends)))


@pytest.mark.parametrize(
    ("fact", "goal", "ends", "hypotheses"),
    [
        (gt(1 + s**2), gt(integral(1 + x**2, 0, oo)), (0, oo), {}),  # there is no integral
        (gt(1 + s**2), gt(integral(1 + x**2, 1, 0)), (1, 0), {}),  # the wrong way round
        (gt(1 + s**2), gt(integral(1 + x**2, 1, 1)), (1, 1), {}),  # of nothing
        (ge(1 + s**2), ge(integral(1 + x**2, a, b)), (a, b), {}),  # in which order?
        (ge(1 + s**2), gt(integral(1 + x**2, 0, 1)), (0, 1), {}),  # not strict
        (ge(1 + s**2, 1), ge(integral(1 + x**2, 0, oo), integral(1, 0, oo)), (0, oo), {}),
        (ge(s), ge(integral(x, -1, 1)), (-1, 1), {"s": ge(s)}),  # not all of the interval
        (ge(s), ge(integral(x, -oo, 1)), (-oo, 1), {"s": ge(s)}),
        (ge(1 - s), ge(integral(1 - x, 0, oo)), (0, oo), {"s": ge(1 - s)}),
        (ge(s * t), ge(integral(x * x, 0, 1)), (0, 1), {"s": ge(s * t)}),
        (ge(s), ge(integral(x, 0, 1)), (0, 1), {"s": eq(s, 1)}),  # of one point
        (ge(s**2), eq(integral(x**2, 0, 1), 0), (0, 1), {}),
    ],
)
def test_what_is_not_integrated(fact, goal, ends, hypotheses):
    assert not holds((fact, Sign()), (goal, Integrate("0", s, *ends)), **hypotheses)


def test_within_what_is_assumed_of_the_variable():
    facts = (ge(s * (2 - s)), Sign(using=("low", "high")))
    goal = ge(integral(x * (2 - x), 0, 2)), Integrate("0", s, 0, 2)
    assert holds(facts, goal, low=ge(s), high=ge(2 - s))
    goal = ge(integral(x * (2 - x), 0, 3)), Integrate("0", s, 0, 3)
    assert not holds(facts, goal, low=ge(s), high=ge(2 - s))


@pytest.mark.parametrize(
    ("relation", "expected"),
    [
        (eq(integral(x + sp.sin(x), 0, 1), integral(x, 0, 1) + integral(sp.sin(x), 0, 1)), True),
        (eq(integral(x + x**n, 0, p), integral(x, 0, p) + integral(x**n, 0, p)), True),
        # neither has an integral, their sum has
        (eq(integral(1 / x - 1 / x, 0, 1) + integral(1 / x + 1, 0, 1), integral(1 / x, 0, 1) + 1),
         False),
        (eq(integral(1 + x, 0, oo), integral(1, 0, oo) + integral(x, 0, oo)), False),
        (eq(integral(x + sp.sign(x), 0, 1), integral(x, 0, 1) + integral(sp.sign(x), 0, 1)), False),
        (eq(integral(x + f(x), 0, 1), integral(x, 0, 1) + integral(f(x), 0, 1)), False),
        (eq(integral(1 + 1 / (x - r), 0, 1), 1 + integral(1 / (x - r), 0, 1)), False),
        (eq(integral(x + sp.sin(x), a, b), integral(x, a, b) + integral(sp.sin(x), a, b)), False),
    ],
)  # fmt: skip
def test_sums_under_an_integral(relation, expected):
    assert holds((relation, Algebra())) == expected


@pytest.mark.parametrize(
    ("body", "y", "low", "high", "expected"),
    [
        (sp.cos(x) ** (n + 1) * sp.exp(-p * sp.sin(x) ** 2 / 2), p, 0, pi / 2, True),
        (sp.exp(-r * x), r, 0, 1, True),
        (sp.sqrt(1 + r**2 + x**2), r, 0, 1, True),
        (sp.sqrt(r * x), r, 0, 1, False),
        (sp.sqrt(p * x), p, 0, 1, True),  # sqrt p sqrt x
        (sp.log(r * x), r, 0, 1, False),
        (sp.Abs(x - r), r, 0, 1, False),
        (x**n * sp.sin(r * x), r, 0, pi, True),
        (1 / (sp.cos(x) + r), r, 0, pi, False),
        (sp.exp(-r * sp.sin(x)), r, 0, oo, False),
    ],
)
def test_derivatives_under_an_integral(body, y, low, high, expected):
    goal = eq(sp.Derivative(integral(body, low, high), y), integral(sp.diff(body, y), low, high))
    assert holds((goal, Algebra())) == expected


def test_by_parts_with_a_rest():
    body = x * sp.exp(x)
    goal = eq(integral(body, 0, 1), sp.E - integral(sp.exp(x), 0, 1))
    of = Antiderivative(x * sp.exp(x), rest=-sp.exp(x))
    assert holds((goal, of))
    assert not holds((eq(integral(body, 0, 1), sp.E + integral(sp.exp(x), 0, 1)), of))
    far = eq(integral(body, 0, oo), -integral(sp.exp(x), 0, oo))
    assert not holds((far, of))


def test_limits_at_the_ends():
    body = (1 - sp.cos(x)) / x**2 - sp.sin(x) / x
    of = -(1 - sp.cos(x)) / x
    goal = eq(integral(body, 0, pi), -2 / pi)
    at_low = TakeLimit(-(1 - sp.cos(x)), x, 1)
    assert not holds((goal, Antiderivative(of)))
    assert holds((goal, Antiderivative(of, at_low=at_low)))
    assert not holds((eq(integral(body, 0, pi), -2 / pi + 1), Antiderivative(of, at_low=at_low)))
    wrong = TakeLimit(1 + sp.cos(x), x, 1)
    assert not holds((goal, Antiderivative(of, at_low=wrong)))


@pytest.mark.parametrize(
    ("of", "value", "expected"),
    [
        (x / sp.sqrt(1 + x**2), 1, True),
        (x / sp.sqrt(p + 4 * x**2), sp.S.Half, True),
        (sp.erf(x) ** 2, 1, True),
        (x / sp.sqrt(1 + r**2 * x**2), 1 / sp.sqrt(r**2), False),  # not at r = 0
        (x / (1 + r * x), 1 / r, False),
        (x**2 / sp.sqrt(1 + x**2), 1, False),
        (sp.sqrt(x) * sp.erf(x), 0, False),
        (x**3 * (1 - sp.erf(p * x + r)), 0, True),
        (x * (1 - sp.erf(-p * x)), 0, False),
        (x * (1 - sp.erf(r * x)), 0, False),
        (x * (1 - 2 * sp.erf(x)), 0, False),
        (x * (2 - sp.erf(x)), 0, False),
        (x * (sp.erf(x) - 1), 0, False),  # true, and there is no rule
    ],
)
def test_limits_at_infinity(of, value, expected):
    goal = eq(integral(sp.diff(of, x), 0, oo), value)
    assert holds((goal, Antiderivative(of))) == expected


def test_three_cases():
    """Where a number is 0 that is known, and where it is not one may divide by it."""
    left = sp.Abs(r) + sp.cosh(r)
    goal = gt(left)
    at_zero = Linear({}, plus=sp.cosh(r), rewrite=("case",))
    assert holds((goal, Cases(r, Sign(), Sign(), zero=at_zero)))
    assert not holds((gt(r**2), Cases(r, Sign(), Sign(), zero=Sign())))
    assert holds((ge(r**2), Cases(r, Sign(), Sign(), zero=Sign())))
    false = gt(sp.Abs(r)), Cases(r, Sign(), Linear({"case": 1}), zero=Linear({"case": 1}))
    assert not holds(false)
    of_none = gt(sp.Abs(r)), Cases(r, Sign(), Sign())
    assert not holds(of_none)
