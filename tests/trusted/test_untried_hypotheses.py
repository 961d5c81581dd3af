"""Hypotheses that no point evaluates: of the integral of t over (0, 1) being 5, 0 >= 1 follows."""

import pytest

from tests.trusted.judging import fault_of
from tests.trusted.shorthand import (
    because,
    body,
    eq,
    fn,
    integral,
    limit,
    node,
    number,
    real,
    slope,
    theorem,
)

a = real("a")
product = body(lambda u, v: u * v, "real", "real")
one, zero = number(1), number(0)
UNTRIED = {
    "integral": integral(lambda t: t, 0, 1),
    "improper": integral(lambda t: fn("exp", -t), 0, float("inf")),
    "limit": limit(lambda t: fn("sin", t) / t, 0),
    "slope": slope(lambda t: t**2, 1),
    "pair": node("gauss", product, one, zero, one),
    "scaled": a * integral(lambda t: t, 0, 1),
}


@pytest.mark.parametrize("name", UNTRIED)
def test_a_hypothesis_that_no_point_evaluates_is_a_fault(name):
    made = theorem((a**2 >= 0, because.Sign()), h=eq(UNTRIED[name], 5), positive=a > 1)
    assert "no point evaluates" in fault_of(made)


def test_nor_is_one_about_what_another_defines():
    """a is the integral, which is 1/2, and a > 1."""
    made = theorem((a**2 >= 0, because.Sign()), h=eq(a, UNTRIED["integral"]), positive=a > 1)
    assert "no point evaluates" in fault_of(made)


def test_false_is_not_proved_of_such_a_hypothesis():
    rises = eq(UNTRIED["integral"], 1)
    half = because.Antiderivative(body(lambda t: t**2 / 2))
    made = theorem(
        (eq(UNTRIED["integral"], number(2) ** -1), half),
        (0 * a >= 1, because.Linear({"h": 2, "1": -2})),
        h=rises,
    )
    assert "no point evaluates" in fault_of(made)


@pytest.mark.parametrize("name", UNTRIED)
def test_a_definition_of_one_value_holds_somewhere(name):
    made = theorem((real("b") ** 2 >= 0, because.Sign()), h=eq(real("b"), UNTRIED[name]))
    assert fault_of(made) is None
