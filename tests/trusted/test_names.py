"""Names that are printed alike: E x_1 x1 = x1 E x_1 over a draw x_1 is true, and prints false."""

import pytest

from nctheory.check.convert import nameless
from nctheory.check.lookalikes import is_plain, look
from nctheory.check.readback import Reader
from nctheory.check.wording import text
from nctheory.trusted.theorems import Theorem
from tests.trusted.judging import fault_of
from tests.trusted.shorthand import E, because, eq, law, node, real, theorem


@pytest.mark.parametrize("names", ["x1 x_1", "alpha α", "Omega Ω", "x' xprime", "lambda lamda"])
def test_what_is_printed_alike_is_a_fault(names):
    x, y = real(names)
    fault = fault_of(theorem((eq(x + y - y, x), because.Algebra())))
    assert "printed alike" in fault


@pytest.mark.parametrize("name", ["x,y", "n-1", "x^2", "a+b", "a^+b", "sin", "e_xp", "E", "coins"])
def test_what_is_no_name_is_a_fault(name):
    """The least of one number called x,y is the largest of it."""
    x = real(f"a {name}")[1]
    fault = fault_of(theorem((eq(node("min", x), node("max", x)), because.Algebra())))
    assert "more than a name" in fault


@pytest.mark.parametrize(
    "names", ["x x'", "x1 y_1", "delta^+ delta^-", "B_Q B", "alpha a", "sine expo", "tr_S any"]
)
def test_names_that_are_told_apart(names):
    x, y = real(names)
    assert fault_of(theorem((eq(x + y - y, x), because.Algebra()))) is None


@pytest.mark.parametrize("name", ["x1", "x_1", "\u0445_1", "sin", "x-1", "x,y"])
def test_what_is_bound_is_not_printed_like_what_is_free(name):
    numbers, x = law("P", "real", 1), real("x_1")
    drawn = E(numbers, lambda y: x * y)
    made = theorem((eq(drawn, x * E(numbers, lambda y: y)), because.Algebra()))
    named = Theorem(*list(vars(made).values())[:-1], {nameless(drawn.t): name})
    ((own, _),) = Reader(named).fact(named.conclusions[0]).lhs.draws
    assert look(own.name) != look("x_1")
    assert is_plain(own.name)


def test_a_power_of_a_power_is_not_read_as_a_power_to_a_power():
    x = real("x")
    assert text(((x**2) ** 3).t) == "(x^2)^3"
    assert text((x ** "1/2").t) == "x^(1/2)"
